//! Findings in, the text and the JSON of `check` out: DESIGN.md section 4.2.

use std::fmt::{Arguments, Write};

use anstyle::Style;
use chrono::NaiveDate;
use serde::Serialize;

use super::Report;
use super::console::{severity_style, severity_word};
use crate::lint::{Finding, Severity};
use crate::model::{Portfolio, SourceState};

/// So many places are listed under one cause; the rest is counted.
const LISTED: usize = 8;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Findings for people: grouped by rule, worst first, each with its place, and the reason and the fix once.
pub fn text(report: &Report) -> String {
    let mut text = String::new();
    for group in groups(report.findings) {
        write_group(&mut text, report.portfolio, &group);
    }
    line(&mut text, format_args!("{}", summary(report)));
    text
}

/// Findings for machines: one a cell, in the order of the run.
pub fn json(report: &Report) -> String {
    let document = Document {
        schema: 1,
        as_of: report.config.as_of.to_string(),
        inputs: report.portfolio.sources.iter().map(|source| input(&source.name, &source.state)).collect(),
        findings: report.findings.iter().map(|finding| finding_document(finding, report)).collect(),
    };
    serde_json::to_string_pretty(&document).expect("texts and numbers are valid JSON") + "\n"
}

/// Findings of one rule at one severity, in the order in which the first of each appears.
fn groups(findings: &[Finding]) -> Vec<Vec<&Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let same = |group: &&mut Vec<&Finding>| {
            group[0].rule.name == finding.rule.name && group[0].severity == finding.severity
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
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
        line(text, format_args!("    {FAINT}… and {rest} more; --format json lists them all{FAINT:#}"));
    }
    text.push('\n');
}

fn write_finding(text: &mut String, portfolio: &Portfolio, finding: &Finding) {
    let place = place(finding, portfolio);
    let separator = if place.is_empty() { "" } else { "  " };
    line(text, format_args!("    {BOLD}{place}{BOLD:#}{separator}{}", finding.message));
    let found = Some(&*finding.value).filter(|value| !value.is_empty() && !finding.message.contains(*value));
    let details = [
        found.map(|value| format!("found {}", one_line(value))),
        Some(format!("expected {}", finding.expected)).filter(|_| !finding.expected.is_empty()),
        finding.owner(portfolio).map(|owner| format!("owner {}", one_line(owner))),
        finding.since.map(|day| format!("since {day}")),
    ];
    let details: Vec<String> = details.into_iter().flatten().collect();
    if !details.is_empty() {
        line(text, format_args!("      {FAINT}{}{FAINT:#}", details.join(" · ")));
    }
}

/// Workbook › sheet › cell, as far as there is one.
fn place(finding: &Finding, portfolio: &Portfolio) -> String {
    match (finding.origin, finding.source()) {
        (Some(origin), _) => portfolio.place(origin).to_string(),
        (None, Some(source)) => portfolio.source(source).name.clone(),
        (None, None) => String::new(),
    }
}

/// A cell's words on one line, at most eighty characters.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 80 { line } else { line.chars().take(79).chain(['…']).collect() }
}

/// The counts of a run on one line.
pub(super) fn summary(report: &Report) -> String {
    let number = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let (sources, unread) = (&report.portfolio.sources, report.portfolio.unread());
    let of = count(sources.len(), "file");
    let unread = if unread == 0 { String::new() } else { format!(", {unread} of them not readable") };
    if report.findings.is_empty() {
        return format!("no findings in {of}{unread}");
    }
    let errors = count(number(Severity::Error), "error");
    let warnings = count(number(Severity::Warning), "warning");
    let remarks = count(number(Severity::Info), "remark");
    format!("{errors}, {warnings}, {remarks} in {of}{unread}")
}

/// A number and a thing, one or many: `3 errors`.
pub(super) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

fn line(text: &mut String, arguments: Arguments) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    as_of: String,
    inputs: Vec<Input<'a>>,
    findings: Vec<FindingDocument<'a>>,
}

#[derive(Serialize)]
struct Input<'a> {
    path: &'a str,
    status: &'static str,
}

#[derive(Serialize)]
struct FindingDocument<'a> {
    rule: &'static str,
    chapter: &'static str,
    severity: Severity,
    message: &'a str,
    fix: &'static str,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    cell: Option<String>,
    item: &'a str,
    field: &'static str,
    value: &'a str,
    expected: &'a str,
    owner: Option<&'a str>,
    team: Option<&'a str>,
    state: &'static str,
    first_seen: NaiveDate,
    fingerprint: &'a str,
}

fn input<'a>(path: &'a str, state: &SourceState) -> Input<'a> {
    let status = match state {
        SourceState::Read => "read",
        SourceState::Unreadable { .. } => "unreadable",
    };
    Input { path, status }
}

fn finding_document<'a>(finding: &'a Finding, report: &Report<'a>) -> FindingDocument<'a> {
    let portfolio = report.portfolio;
    let place = finding.origin.map(|origin| portfolio.place(origin));
    FindingDocument {
        rule: finding.rule.name,
        chapter: finding.chapter,
        severity: finding.severity,
        message: &finding.message,
        fix: finding.rule.fix,
        file: finding.source().map(|id| &*portfolio.source(id).name),
        sheet: place.map(|place| place.sheet),
        cell: place.map(|place| place.at.to_string()),
        item: finding.item(portfolio),
        field: finding.field,
        value: &finding.value,
        expected: &finding.expected,
        owner: finding.owner(portfolio),
        team: finding.unit(portfolio).map(|id| &*portfolio.unit(id).name),
        state: finding.state(),
        first_seen: finding.since.unwrap_or(report.config.as_of),
        fingerprint: &finding.fingerprint,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Settings};
    use crate::grade::grade;
    use crate::history::History;
    use crate::lint::lint;
    use crate::model::SourceFile;

    /// What is said of so many files that could not be read.
    fn said(unreadable: usize, say: fn(&Report) -> String) -> String {
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
        let grades = grade(&portfolio, &History::default(), &config);
        let history = History::default();
        let findings = lint(&portfolio, &history, &grades, &config);
        let (portfolio, history, grades, findings) = (&portfolio, &history, &grades, &findings);
        let report = Report { config: &config, portfolio, history, grades, findings, workbooks: &[] };
        anstream::adapter::strip_str(&say(&report)).to_string()
    }

    #[test]
    fn nothing_found_is_said_in_one_line() {
        assert_eq!(said(0, text), "no findings in 0 files\n");
    }

    #[test]
    fn one_cause_is_explained_once_and_a_capped_list_says_so() {
        let text = said(10, text);
        assert_eq!(text.matches("Fix:").count(), 1);
        assert!(text.starts_with("error unreadable-file × 10\n"), "{text}");
        assert!(text.contains("    plan1.xlsx  `plan1.xlsx` was not read: it has a password\n"), "{text}");
        assert!(text.contains("    … and 2 more; --format json lists them all\n"), "{text}");
        assert!(text.ends_with("10 errors, 0 warnings, 0 remarks in 10 files, 10 of them not readable\n"), "{text}");
    }

    #[test]
    fn the_json_lists_every_finding() {
        let json: serde_json::Value = serde_json::from_str(&said(10, json)).unwrap();
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
