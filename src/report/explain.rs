//! The catalogues of checks, words and config keys in, their text for people and their JSON for machines out.

pub mod glossary;
pub mod hands;
mod topic;

use std::fmt::Write;

use anstyle::Style;
use chrono::NaiveDate;
use serde::Serialize;

use super::console::{severity_style, severity_word};
use crate::config::Settings;
use crate::lint::example::parts;
use crate::lint::{CHAPTERS, Chapter, Rule, Severity, in_force};
use hands::Hands;

pub use topic::Topic;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Every rule on a line: name, severity, the first sentence of why.
pub fn catalogue_text() -> String {
    let widest = rules().map(|(_, rule)| rule.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for chapter in CHAPTERS {
        line(&mut text, format_args!("{BOLD}{}{BOLD:#}  {}", chapter.name, chapter.about));
        for rule in chapter.rules {
            let (style, word) = (severity_style(rule.severity), severity_word(rule.severity));
            let reason = first_sentence(rule.why);
            line(&mut text, format_args!("  {:widest$}  {style}{word:7}{style:#}  {reason}", rule.name));
        }
        text.push('\n');
    }
    line(&mut text, format_args!("{} checks. `scoresheet explain NAME` tells all about one.", rules().count()));
    text
}

/// What holds in the folder where somebody asks.
#[derive(Debug, Clone, Default)]
pub struct Here {
    /// What scoresheet.toml says, defaults included.
    pub settings: Settings,
    /// The last snapshot: its day, and the rules of its findings.
    pub last: Option<(NaiveDate, Vec<String>)>,
}

/// One rule: why, how to fix it, a sheet that breaks it and one that keeps it, its keys as they are in force, and how often
/// it fired.
fn rule_text(rule: &Rule, here: &Here) -> String {
    let (style, word) = (severity_style(rule.severity), severity_word(rule.severity));
    let mut text = String::new();
    line(&mut text, format_args!("{BOLD}{}{BOLD:#} · {style}{word}{style:#} · {}", rule.name, chapter_of(rule).name));
    line(&mut text, format_args!("\n{}\n\n{BOLD}Fix:{BOLD:#} {}", rule.why, rule.fix));
    line(&mut text, format_args!("\n{BOLD}Breaks it{BOLD:#}\n{}", drawn(rule.bad)));
    line(&mut text, format_args!("{BOLD}Keeps it{BOLD:#}\n{}", drawn(rule.good)));
    let hands = Hands::of(rule.name);
    line(&mut text, format_args!("{BOLD}By hand: {}{BOLD:#}", hands.name));
    line(&mut text, format_args!("  Excel: {}", hands.excel));
    line(&mut text, format_args!("  Google Sheets: {}\n", hands.sheets));
    text += &in_force_text(rule, here);
    if let Some((day, fired)) = &here.last {
        let times = fired.iter().filter(|name| *name == rule.name).count();
        let times = if times == 1 { "once".to_owned() } else { format!("{times} times") };
        line(&mut text, format_args!("\nFired {times} in the report of {day}."));
    }
    text
}

/// Its keys of scoresheet.toml with the values in force; what is not the default says so.
fn in_force_text(rule: &Rule, here: &Here) -> String {
    let mut text = String::new();
    line(&mut text, format_args!("{BOLD}In scoresheet.toml{BOLD:#}\n  [rules.{}]", rule.name));
    let word = severity_word(rule.severity);
    let note = |is: &str, default: &str, about: &str| match is == default {
        true => about.to_owned(),
        false => format!("{about}; {default} by default"),
    };
    let Some(in_force) = in_force(rule, &here.settings) else {
        line(&mut text, format_args!("  severity = \"off\"  {FAINT}# {word} by default{FAINT:#}"));
        return text;
    };
    let severity = in_force.severity.map_or(word, severity_word);
    let told = note(severity, word, "error, warning, info or off");
    line(&mut text, format_args!("  severity = \"{severity}\"  {FAINT}# {told}{FAINT:#}"));
    for (threshold, value, default) in in_force.of(rule) {
        let (is, default) = (value.normalize().to_string(), default.normalize().to_string());
        let told = note(&is, &default, threshold.about);
        line(&mut text, format_args!("  {} = {is}  {FAINT}# {told}{FAINT:#}", threshold.name));
    }
    text
}

/// The whole catalogue, DESIGN.md section 4.
pub fn catalogue_json() -> String {
    document(rules())
}

/// The same document with one rule.
fn rule_json(rule: &Rule) -> String {
    document(std::iter::once((chapter_of(rule), rule)))
}

fn rules() -> impl Iterator<Item = (&'static Chapter, &'static Rule)> {
    CHAPTERS.iter().flat_map(|chapter| chapter.rules.iter().map(move |rule| (chapter, rule)))
}

fn chapter_of(rule: &Rule) -> &'static Chapter {
    let mut all = rules();
    all.find(|(_, other)| other.name == rule.name).map(|(chapter, _)| chapter).expect("every rule is in a chapter")
}

fn line(text: &mut String, arguments: std::fmt::Arguments) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or_else(|| text.trim_end_matches('.'), |(sentence, _)| sentence)
}

/// An example as small sheets with aligned columns.
fn drawn(example: &str) -> String {
    let mut text = String::new();
    for part in parts(example) {
        if let Some(title) = part.title() {
            line(&mut text, format_args!("  {FAINT}{title}{FAINT:#}"));
        }
        text += &aligned(&part.rows());
    }
    text
}

fn aligned(rows: &[csv::StringRecord]) -> String {
    let columns = rows.iter().map(csv::StringRecord::len).max().unwrap_or(0);
    let width = |column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let cells =
            widths.iter().enumerate().map(|(column, width)| format!("{:width$}", row.get(column).unwrap_or("")));
        line(&mut text, format_args!("    {}", cells.collect::<Vec<_>>().join(" │ ").trim_end()));
    }
    text
}

#[derive(Serialize)]
struct Document {
    schema: u8,
    rules: Vec<RuleDocument>,
}

#[derive(Serialize)]
struct RuleDocument {
    name: &'static str,
    chapter: &'static str,
    severity: Severity,
    why: &'static str,
    fix: &'static str,
    bad: &'static str,
    good: &'static str,
    excel: &'static str,
    google_sheets: &'static str,
    thresholds: Vec<ThresholdDocument>,
}

#[derive(Serialize)]
struct ThresholdDocument {
    name: &'static str,
    default: f64,
    about: &'static str,
}

fn document<'a>(rules: impl Iterator<Item = (&'static Chapter, &'a Rule)>) -> String {
    let rules = rules.map(|(chapter, rule)| rule_document(chapter, rule)).collect();
    let json = serde_json::to_string_pretty(&Document { schema: 1, rules }).expect("texts and numbers are valid JSON");
    json + "\n"
}

fn rule_document(chapter: &Chapter, rule: &Rule) -> RuleDocument {
    let thresholds = rule.thresholds.iter();
    RuleDocument {
        name: rule.name,
        chapter: chapter.name,
        severity: rule.severity,
        why: rule.why,
        fix: rule.fix,
        bad: rule.bad,
        good: rule.good,
        excel: Hands::of(rule.name).excel,
        google_sheets: Hands::of(rule.name).sheets,
        thresholds: thresholds
            .map(|t| ThresholdDocument { name: t.name, default: t.default, about: t.about })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_lists_every_rule_in_its_chapter() {
        let text = anstream::adapter::strip_str(&catalogue_text()).to_string();
        let json: serde_json::Value = serde_json::from_str(&catalogue_json()).unwrap();
        let listed = json["rules"].as_array().unwrap();
        assert_eq!((json["schema"].as_u64(), listed.len()), (Some(1), rules().count()));
        for ((chapter, rule), listed) in rules().zip(listed) {
            assert!(text.contains(rule.name), "{}", rule.name);
            assert_eq!((listed["name"].as_str(), listed["chapter"].as_str()), (Some(rule.name), Some(chapter.name)));
        }
    }

    #[test]
    fn a_rule_is_drawn_as_small_sheets() {
        let rule = rules().map(|(_, rule)| rule).find(|rule| rule.name == "missing-baseline").unwrap();
        let text = anstream::adapter::strip_str(&rule_text(rule, &Here::default())).to_string();
        assert_eq!(
            text,
            "\
missing-baseline · warning · measurability

Progress is the distance from the baseline; without one, a grade is a guess.

Fix: enter the value the measure had when the cycle began

Breaks it
    Objective     │ Key result          │ Baseline │ Target
    Delight users │ Raise NPS           │          │ 60
                  │ Raise renewals in % │ 82       │ 90

Keeps it
    Objective     │ Key result          │ Baseline │ Target
    Delight users │ Raise NPS           │ 40       │ 60
                  │ Raise renewals in % │ 82       │ 90

By hand: enter a value
  Excel: type the address of the cell into the box left of the formula bar, Enter; type the value, Enter
  Google Sheets: type the address of the cell into the box left of the formula bar, Enter; type the value, Enter

In scoresheet.toml
  [rules.missing-baseline]
  severity = \"warning\"  # error, warning, info or off
"
        );
    }

    #[test]
    fn what_is_in_force_here_is_told_beside_the_default() {
        let rule = rules().map(|(_, rule)| rule).find(|rule| rule.name == "too-many-key-results").unwrap();
        let toml = "[rules.too-many-key-results]\nmax = 7\nseverity = \"info\"";
        let settings = toml::from_str(toml).unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap();
        let last = Some((day, vec!["silo".to_owned(), rule.name.to_owned(), rule.name.to_owned()]));
        let text = anstream::adapter::strip_str(&rule_text(rule, &Here { settings, last })).to_string();
        assert!(text.contains("  severity = \"info\"  # error, warning, info or off; warning by default\n"), "{text}");
        assert!(text.contains("  max = 7  # ") && text.contains("; 5 by default\n"), "{text}");
        assert!(text.ends_with("Fired 2 times in the report of 2026-10-31.\n"), "{text}");
    }
}
