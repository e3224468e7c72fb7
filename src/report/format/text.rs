//! Findings for people: by cause with reason and fix, one line each, or only counted.

use std::collections::BTreeMap;
use std::fmt::{Arguments, Write};
use std::io;

use anstyle::Style;

use super::escape::{line as one_line, short};
use super::{Listing, Where};
use crate::lint::acceptance::by_whom;
use crate::lint::{Acceptance, Finding, Item, Severity};
use crate::model::{Origin, Portfolio};
use crate::recognise::Field;
use crate::report::Report;
use crate::report::console::{severity_style, severity_word};

/// So many places are listed under one cause; the rest is counted.
const LISTED: usize = 8;

/// A row is reproduced up to so many characters.
const ROW: usize = 110;

/// Cells of a row are cut here, in characters.
const CELL: usize = 40;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Findings grouped by rule, worst first, each with its place, and the reason and the fix once.
pub fn text(listing: &Listing) -> String {
    let report = &listing.report;
    let mut text = String::new();
    let open: Vec<&Finding> = report.open_findings().collect();
    for group in groups(&open) {
        write_group(&mut text, report.portfolio, &group);
    }
    close(&mut text, listing);
    text
}

/// A line a finding: `sales.xlsx:Q3!B6: warning single-key-result: …`. Fails when `out` does.
pub fn concise(listing: &Listing, out: &mut dyn io::Write) -> io::Result<()> {
    let report = &listing.report;
    for finding in report.open_findings() {
        let place = Where::of(finding, report.portfolio);
        let file = place.file.map(one_line);
        let parts = [file, Some(one_line(&place.in_file())).filter(|at| !at.is_empty())];
        let at: String = parts.into_iter().flatten().map(|part| format!("{part}:")).collect();
        let gap = if at.is_empty() { "" } else { " " };
        let (severity, rule, message) =
            (severity_word(finding.severity), finding.rule.name, one_line(&finding.message.to_string()));
        writeln!(out, "{at}{gap}{severity} {rule}: {message}")?;
    }
    writeln!(out, "{}", counts(report))
}

/// Counts by unit, the most errors first.
pub fn summary(listing: &Listing) -> String {
    let report = &listing.report;
    let mut units: Vec<(String, [usize; 3])> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for finding in report.open_findings() {
        let unit = finding.unit(report.portfolio).map(|id| one_line(&report.portfolio.unit(id).name));
        let name = unit.unwrap_or_else(|| "(no unit)".to_owned());
        let index = *at.entry(name.clone()).or_insert_with(|| {
            units.push((name, [0; 3]));
            units.len() - 1
        });
        units[index].1[finding.severity as usize] += 1;
    }
    units.sort_by_key(|(_, [remarks, warnings, errors])| std::cmp::Reverse((*errors, *warnings, *remarks)));
    let mut rows = vec![["unit".to_owned(), "errors".to_owned(), "warnings".to_owned(), "remarks".to_owned()]];
    rows.extend(units.into_iter().map(|(name, [remarks, warnings, errors])| {
        [short(&name, CELL), errors.to_string(), warnings.to_string(), remarks.to_string()]
    }));
    let mut text = if rows.len() > 1 { aligned(&rows) + "\n" } else { String::new() };
    close(&mut text, listing);
    text
}

/// How often each rule fired, the most frequent first.
pub fn statistics(listing: &Listing) -> String {
    let report = &listing.report;
    let open: Vec<&Finding> = report.open_findings().collect();
    let mut groups = groups(&open);
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    let mut text = String::new();
    for group in &groups {
        let (style, word) = (severity_style(group[0].severity), severity_word(group[0].severity));
        line(&mut text, format_args!("{:>7}  {style}{word:7}{style:#}  {}", group.len(), group[0].rule.name));
    }
    if !groups.is_empty() {
        text.push('\n');
    }
    close(&mut text, listing);
    text
}

/// What is accepted, what accepts nothing, and the counts.
fn close(text: &mut String, listing: &Listing) {
    for note in listing.idle {
        line(text, format_args!("{FAINT}note: {}{FAINT:#}", one_line(note)));
    }
    if !listing.idle.is_empty() {
        text.push('\n');
    }
    line(text, format_args!("{}", counts(&listing.report)));
    if let Some(accepted) = accepted(&listing.report) {
        line(text, format_args!("{}", one_line(&accepted)));
    }
}

/// `3 accepted: 2 by Dana Reyes, 1 by the CFO`; nothing if nothing is.
pub fn accepted(report: &Report) -> Option<String> {
    let by = by_whom(report.findings);
    let total: usize = by.iter().map(|(_, count)| count).sum();
    let by: Vec<String> = by.into_iter().map(|(who, count)| format!("{count} by {}", short(&who, CELL))).collect();
    (total > 0).then(|| format!("{total} accepted: {}", by.join(", ")))
}

/// Findings of one rule at one severity, in the order in which the first of each appears.
pub fn groups<'a>(findings: &[&'a Finding]) -> Vec<Vec<&'a Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    let mut at: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in findings {
        let index = *at.entry((finding.rule.name, finding.severity)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[index].push(finding);
    }
    groups
}

fn write_group(text: &mut String, portfolio: &Portfolio, group: &[&Finding]) {
    let (rule, severity) = (group[0].rule, group[0].severity);
    let (style, word) = (severity_style(severity), severity_word(severity));
    let times = if group.len() == 1 { String::new() } else { format!(" × {}", group.len()) };
    line(text, format_args!("{style}{word}{style:#} {BOLD}{}{BOLD:#}{times}", rule.name));
    line(text, format_args!("  {}", rule.why));
    line(text, format_args!("  {BOLD}Fix:{BOLD:#} {}", rule.fix));
    for finding in &group[..group.len().min(LISTED)] {
        write_finding(text, portfolio, finding);
    }
    if let Some(rest) = group.len().checked_sub(LISTED).filter(|rest| *rest > 0) {
        line(text, format_args!("    {FAINT}… and {rest} more; --format concise lists them all{FAINT:#}"));
    }
    text.push('\n');
}

fn write_finding(text: &mut String, portfolio: &Portfolio, finding: &Finding) {
    let place = place(finding, portfolio);
    let separator = if place.is_empty() { "" } else { "  " };
    line(text, format_args!("    {BOLD}{place}{BOLD:#}{separator}{}", one_line(&finding.message.to_string())));
    if let Some(row) = row(finding, portfolio) {
        line(text, format_args!("      {FAINT}│ {row}{FAINT:#}"));
    }
    let found =
        Some(&*finding.value).filter(|value| !value.is_empty() && !finding.message.to_string().contains(*value));
    let details = [
        found.map(|value| format!("found {}", short(value, 80))),
        Some(format!("expected {}", short(&finding.expected.to_string(), 80))).filter(|_| !finding.expected.is_empty()),
        finding.owner(portfolio).map(|owner| format!("owner {}", short(owner, CELL))),
        finding.since.map(|day| format!("since {day}")),
        finding.expired().map(Acceptance::sentence).map(|told| short(&told.to_string(), ROW)),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    if !details.is_empty() {
        line(text, format_args!("      {FAINT}{}{FAINT:#}", details.join(" · ")));
    }
}

/// The row of an item as its sheet tells it: its words, then its fields with their names.
fn row(finding: &Finding, portfolio: &Portfolio) -> Option<String> {
    let item = Item::of(portfolio, finding.subject)?;
    let is_told = |field: Field| !matches!(field, Field::Id | Field::Owner | Field::Comment | Field::CheckNote);
    // What a sentence says stands in its own cell.
    let is_own = |at: Origin| at != item.origin();
    let fields =
        item.fields().filter(|typed| is_told(typed.field) && is_own(typed.origin) && !typed.text.trim().is_empty());
    let fields: Vec<String> =
        fields.map(|typed| format!("{} {}", typed.field.name(), short(typed.text, CELL))).collect();
    // A row of words alone says nothing that the message does not say.
    let title = std::iter::once(short(item.title(), CELL));
    (!fields.is_empty()).then(|| short(&title.chain(fields).collect::<Vec<_>>().join(" │ "), ROW))
}

/// Workbook › sheet › cell, as far as there is one.
pub fn place(finding: &Finding, portfolio: &Portfolio) -> String {
    match (finding.origin, finding.source()) {
        (Some(origin), _) => one_line(&portfolio.place(origin).to_string()),
        (None, Some(source)) => one_line(&portfolio.source(source).name),
        (None, None) => String::new(),
    }
}

/// The counts of a run on one line; what is accepted is left out.
pub fn counts(report: &Report) -> String {
    let number = |severity| report.open_findings().filter(|finding| finding.severity == severity).count();
    let (sources, unread) = (&report.portfolio.sources, report.portfolio.unread());
    let of = count(sources.len(), "file");
    let unread = if unread == 0 { String::new() } else { format!(", {unread} of them not readable") };
    if report.open_findings().next().is_none() {
        return format!("no findings in {of}{unread}");
    }
    let errors = count(number(Severity::Error), "error");
    let warnings = count(number(Severity::Warning), "warning");
    let remarks = count(number(Severity::Info), "remark");
    format!("{errors}, {warnings}, {remarks} in {of}{unread}")
}

/// A number and a thing, one or many: `3 errors`.
pub fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Rows with words from the left and numbers from the right.
fn aligned(rows: &[[String; 4]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..4).map(width).collect();
    rows.iter().fold(String::new(), |mut text, [name, numbers @ ..]| {
        let numbers: String =
            numbers.iter().zip(&widths[1..]).map(|(number, width)| format!("  {number:>width$}")).collect();
        line(&mut text, format_args!("{name:width$}{numbers}", width = widths[0]));
        text
    })
}

fn line(text: &mut String, arguments: Arguments) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::config::{Config, Settings};
    use crate::grade::grade;
    use crate::history::History;
    use crate::lint::lint;
    use crate::model::{SourceFile, SourceState};
    use crate::report::format::Format;

    /// What is said of so many files that could not be read.
    fn said(unreadable: usize, format: &str) -> String {
        let source = |number| SourceFile {
            name: format!("plan{number}.xlsx"),
            size: 0,
            sha256: String::new(),
            state: SourceState::Unreadable { code: "encrypted".to_owned(), reason: "it has a password".to_owned() },
            sheets: Vec::new(),
            sketches: Vec::new(),
            visibility: Vec::new(),
            remarks: Vec::new(),
            tables: Vec::new(),
            leftovers: Vec::new(),
            ours: Vec::new(),
        };
        let portfolio = Portfolio { sources: (1..=unreadable).map(source).collect(), ..Portfolio::default() };
        let as_of = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap();
        let config = Config { as_of, root: std::path::PathBuf::new(), settings: Settings::default() };
        let history = History::default();
        let grades = grade(&portfolio, &history, &config);
        let findings = lint(&portfolio, &history, &grades, &config);
        let (portfolio, history, grades, findings) = (&portfolio, &history, &grades, &findings);
        let tongue = crate::report::tongue::Tongue::english();
        let report = Report { config: &config, portfolio, history, grades, findings, workbooks: &[], tongue };
        let mut told = Vec::new();
        Format::of(format).unwrap().file(&Listing { report, idle: &[] }, &mut told).unwrap();
        String::from_utf8(told).unwrap()
    }

    #[test]
    fn counts_by_unit_and_by_rule_are_columns() {
        let statistics = said(10, "statistics");
        assert!(statistics.starts_with("     10  error    unreadable-file\n\n10 errors"), "{statistics}");
        let summary = said(2, "summary");
        assert_eq!(summary.lines().next(), Some("unit       errors  warnings  remarks"));
        assert_eq!(summary.lines().nth(1), Some("(no unit)       2         0        0"));
        let concise = said(1, "concise");
        assert!(
            concise.starts_with("plan1.xlsx: error unreadable-file: `plan1.xlsx` was not read: it has"),
            "{concise}"
        );
    }

    #[test]
    fn nothing_found_is_said_in_one_line() {
        assert_eq!(said(0, "text"), "no findings in 0 files\n");
    }

    #[test]
    fn one_cause_is_explained_once_and_a_capped_list_says_so() {
        let text = said(10, "text");
        assert_eq!(text.matches("Fix:").count(), 1);
        assert!(text.starts_with("error unreadable-file × 10\n"), "{text}");
        assert!(text.contains("    plan1.xlsx  `plan1.xlsx` was not read: it has a password\n"), "{text}");
        assert!(text.contains("    … and 2 more; --format concise lists them all\n"), "{text}");
        assert!(text.ends_with("10 errors, 0 warnings, 0 remarks in 10 files, 10 of them not readable\n"), "{text}");
    }

    #[test]
    fn the_json_lists_every_finding() {
        let json: serde_json::Value = serde_json::from_str(&said(10, "json")).unwrap();
        assert_eq!(json["findings"].as_array().unwrap().len(), 10);
        assert_eq!(json["as_of"], "2026-10-31");
        assert_eq!(json["inputs"][0], serde_json::json!({ "path": "plan1.xlsx", "status": "unreadable" }));
        let finding = &json["findings"][0];
        for (key, value) in [("rule", "unreadable-file"), ("chapter", "data"), ("file", "plan1.xlsx"), ("state", "new")]
        {
            assert_eq!(finding[key], value);
        }
        assert_eq!(finding["fingerprint"].as_str().unwrap().len(), 12);
        assert!(finding["cell"].is_null());
    }
}
