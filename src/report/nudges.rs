//! A report in, a list for each owner and each unit of what to mend out: as Markdown and as plain text for a message.
//! Nothing is sent. The lists name people, so they never lie inside the report that is published.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::format::text::{count, groups, place};
use super::format::{escape, markdown};
use super::{Artifact, Report, link};
use crate::lint::{Finding, Severity};
use crate::model::words::fold;

/// The file by which the folder is known to be ours, and how it begins.
pub const README: &str = "README.txt";
/// What that file says.
pub const MARK: &str = "\
Lists that scoresheet made: what each person and each unit has to mend, the worst first.
Send each list to whom it is for. Do not publish the folder. Every build writes it anew.
";

/// So many cells of one check are listed; the rest is counted.
const LISTED: usize = 20;

/// Names that a file cannot have on Windows, sorted.
const RESERVED: &[&str] = &["aux", "con", "nul", "prn", "readme"];

/// Whose list it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    /// A person's: every finding about what they own.
    Owner(String),
    /// A unit's: every finding about its items, and about itself.
    Unit(String),
}

/// One list.
struct List<'a> {
    name: &'a str,
    findings: Vec<&'a Finding>,
}

/// All lists, two files each, and the file that says what the folder is; none if nothing was found. Paths are file names.
pub fn make(report: &Report) -> Vec<Artifact> {
    let lists = lists(report);
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for (whose, list) in &lists {
        let stem = stem(whose, list.name, &mut taken);
        let texts = [("md", in_markdown(report, list)), ("txt", in_text(report, list))];
        files.extend(
            texts.map(|(ending, text)| Artifact { path: format!("{stem}.{ending}"), bytes: text.into_bytes() }),
        );
    }
    if !files.is_empty() {
        files.push(Artifact { path: README.to_owned(), bytes: MARK.into() });
    }
    files
}

fn lists<'a>(report: &Report<'a>) -> BTreeMap<Whose, List<'a>> {
    let portfolio = report.portfolio;
    let mut lists: BTreeMap<Whose, List> = BTreeMap::new();
    let mut add = |whose: Whose, name: &'a str, finding: &'a Finding| {
        lists.entry(whose).or_insert_with(|| List { name, findings: Vec::new() }).findings.push(finding);
    };
    for finding in report.open_findings() {
        if let Some(owner) = finding.owner(portfolio).filter(|owner| !owner.trim().is_empty()) {
            add(Whose::Owner(fold(owner)), owner, finding);
        }
        if let Some(unit) = finding.unit(portfolio) {
            let name = &*portfolio.unit(unit).name;
            add(Whose::Unit(fold(name)), name, finding);
        }
    }
    lists
}

/// A file name of plain letters; with a hash where it would be empty, reserved, or that of another list.
fn stem(whose: &Whose, name: &str, taken: &mut BTreeSet<String>) -> String {
    let slug = link::slug(name);
    let (prefix, key) = match whose {
        Whose::Owner(key) => ("", key),
        Whose::Unit(key) => ("unit-", key),
    };
    let plain = format!("{prefix}{slug}");
    let is_device =
        |stem: &str| matches!(stem.strip_prefix("com").or(stem.strip_prefix("lpt")), Some(rest) if rest.len() == 1);
    // A person called `Unit Sales` is told from the unit.
    let is_unsafe = slug.is_empty()
        || RESERVED.contains(&&*plain)
        || is_device(&plain)
        || matches!(whose, Whose::Owner(_)) && plain.starts_with("unit-");
    let stem = match is_unsafe || taken.contains(&plain) {
        true => format!("{plain}-{}", link::short_hash(key)).trim_start_matches('-').to_owned(),
        false => plain,
    };
    taken.insert(stem.clone());
    stem
}

/// Findings by check: errors first, of each severity what comes most often, so that one way of mending does most.
fn most_useful<'a>(list: &List<'a>) -> Vec<Vec<&'a Finding>> {
    let mut groups = groups(&list.findings);
    groups.sort_by_key(|group| std::cmp::Reverse((group[0].severity, group.len())));
    groups
}

fn heading(report: &Report, list: &List) -> String {
    let number = |severity| list.findings.iter().filter(|finding| finding.severity == severity).count();
    let counts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "remark")];
    let counts: Vec<String> =
        counts.into_iter().filter(|(it, _)| number(*it) > 0).map(|(it, word)| count(number(it), word)).collect();
    format!("{}, as of {}: {}.", report.config.settings.title, report.config.as_of, counts.join(", "))
}

fn things(list: &List) -> String {
    match list.findings.len() {
        1 => "1 thing to mend".to_owned(),
        many => format!("{many} things to mend"),
    }
}

fn told(finding: &Finding) -> String {
    let message = escape::line(&finding.message.to_string());
    match escape::short(&finding.expected.to_string(), 80) {
        expected if expected.is_empty() => message,
        expected => format!("{message}; expected {expected}"),
    }
}

fn in_markdown(report: &Report, list: &List) -> String {
    let name = markdown::escaped(&escape::short(list.name, 80));
    let mut text = format!("# {name}: {}\n\n", things(list));
    push(&mut text, format_args!("{}", markdown::escaped(&escape::line(&heading(report, list)))));
    for (number, group) in (1..).zip(most_useful(list)) {
        let (rule, severity) = (group[0].rule, group[0].severity.words());
        push(&mut text, format_args!("\n## {number}. {} ({severity})\n", rule.name));
        push(&mut text, format_args!("{}\n\n**Fix:** {}\n", markdown::escaped(rule.why), markdown::escaped(rule.fix)));
        for finding in group.iter().take(LISTED) {
            let place = markdown::escaped(&place(finding, report.portfolio));
            let gap = if place.is_empty() { "" } else { ": " };
            push(&mut text, format_args!("- [ ] {place}{gap}{}", markdown::quoted(&told(finding))));
        }
        if group.len() > LISTED {
            push(&mut text, format_args!("- … and {} more", group.len() - LISTED));
        }
    }
    text
}

fn in_text(report: &Report, list: &List) -> String {
    let name = escape::short(list.name, 80);
    let mut text = format!("{name}: {}\n", things(list));
    push(&mut text, format_args!("{}", escape::line(&heading(report, list))));
    for (number, group) in (1..).zip(most_useful(list)) {
        let (rule, severity) = (group[0].rule, group[0].severity.words());
        push(&mut text, format_args!("\n{number}. {} ({severity})\n   {}\n   Fix: {}", rule.name, rule.why, rule.fix));
        for finding in group.iter().take(LISTED) {
            let place = place(finding, report.portfolio);
            let gap = if place.is_empty() { "" } else { ": " };
            push(&mut text, format_args!("   - {place}{gap}{}", told(finding)));
        }
        if group.len() > LISTED {
            push(&mut text, format_args!("   - … and {} more", group.len() - LISTED));
        }
    }
    text
}

fn push(text: &mut String, arguments: std::fmt::Arguments) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    fn files(sample: &Sample) -> Vec<(String, String)> {
        let text = |file: Artifact| (file.path, String::from_utf8(file.bytes).unwrap());
        make(&sample.report()).into_iter().map(text).collect()
    }

    #[test]
    fn file_names_are_safe_and_no_two_lists_share_one() {
        let mut taken = BTreeSet::new();
        let owner = |name: &str| Whose::Owner(fold(name));
        let mut stem = |whose: Whose, name: &str| stem(&whose, name, &mut taken);
        assert_eq!(stem(owner("Ana Öz"), "Ana Öz"), "ana-oz");
        assert_eq!(stem(Whose::Unit("sales".to_owned()), "Sales"), "unit-sales");
        for name in ["Ana-Oz", "../../etc/passwd", "CON", "com1", "Unit Sales", "小林", "readme", ".."] {
            let stem = stem(owner(name), name);
            assert!(stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{name}: {stem}");
            assert!(!stem.is_empty() && !RESERVED.contains(&&*stem) && stem != "com1", "{name}: {stem}");
        }
        assert_eq!(taken.len(), 10);
    }

    #[test]
    fn a_list_tells_what_to_mend_where_and_how() {
        let mut sample = Sample::new();
        let one = sample.findings.remove(0);
        let worse = Finding { severity: Severity::Error, field: "target", ..one.clone() };
        sample.findings = vec![one.clone(), one, worse];
        let files = files(&sample);
        let names: Vec<&str> = files.iter().map(|(name, _)| &**name).collect();
        assert!(names.contains(&README) && names.len() % 2 == 1, "{names:?}");
        let (_, text) = files.iter().find(|(name, _)| name.ends_with(".txt") && name.starts_with("unit-")).unwrap();
        assert!(text.contains("3 things to mend\n") && text.contains("1 error, 2 warnings."), "{text}");
        assert!(text.find("(error)") < text.find("(warning)"), "{text}");
        assert!(text.contains("Fix: enter the value"), "{text}");
        assert!(text.contains("   - teams/sales.xlsx › Q4 › A2: `Sign 12,500 clinics` has no baseline\n"), "{text}");
    }

    #[test]
    fn nobody_gets_a_list_of_nothing() {
        let mut sample = Sample::new();
        sample.findings.clear();
        assert_eq!(files(&sample), []);
    }
}
