//! The text of accepted.toml and new entries in, the text with them out; comments and order stay. Also: what is accepted, as
//! a list for people.

use std::fmt::Write;

use anstyle::Style;
use anyhow::{Context, Result};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::Report;
use super::format::text::{count, place};
use crate::config::{ACCEPTED_FILE, AcceptedEntry};
use crate::lint::acceptance::idle;
use crate::lint::{Acceptance, Finding};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// What a new file begins with.
const HEAD: &str = "\
# Findings that we know and accept: they stay in the report, with the reason, and count for nothing.
# `scoresheet accept` adds entries; delete one to take it back. `until` is the last day.
";

/// The text with these entries. One of the same rule, item, unit and field is renewed where it stands.
///
/// # Errors
/// The text is no TOML, or `accepted` in it is no list of tables.
pub fn with_entries(text: &str, entries: &[AcceptedEntry]) -> Result<String> {
    let text = if text.trim().is_empty() { HEAD } else { text };
    let mut document: DocumentMut = text.parse().with_context(|| format!("{ACCEPTED_FILE} is no TOML"))?;
    // Entries would come before the comments of a file that holds nothing else.
    let comments = if document.is_empty() { text } else { "" };
    if document.is_empty() {
        document = DocumentMut::new();
    }
    let list = document.entry("accepted").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let list = list.as_array_of_tables_mut();
    let list = list.with_context(|| format!("{ACCEPTED_FILE}: expected entries written as [[accepted]]"))?;
    for entry in entries {
        let old = list.iter_mut().find(|table| is_of(table, entry));
        match old {
            Some(table) => agree(table, entry),
            None => list.push(new_table(entry)),
        }
    }
    Ok(format!("{comments}{document}"))
}

fn is_of(table: &Table, entry: &AcceptedEntry) -> bool {
    let says = |key: &str, text: Option<&str>| table.get(key).and_then(Item::as_str) == text;
    says("rule", Some(&entry.rule))
        && says("item", entry.item.as_deref())
        && says("unit", entry.unit.as_deref())
        && says("field", entry.field.as_deref())
}

fn new_table(entry: &AcceptedEntry) -> Table {
    let mut table = Table::new();
    table.insert("rule", value(&entry.rule));
    let named = [("item", &entry.item), ("unit", &entry.unit), ("field", &entry.field)];
    for (key, text) in named {
        if let Some(text) = text {
            table.insert(key, value(text));
        }
    }
    agree(&mut table, entry);
    table.decor_mut().set_prefix("\n");
    table
}

/// Why, by whom and until when.
fn agree(table: &mut Table, entry: &AcceptedEntry) {
    table.insert("reason", value(&entry.reason));
    table.insert("by", value(&entry.by));
    match entry.until {
        Some(day) => {
            let date = day.to_string().parse::<toml_edit::Datetime>().expect("a day of the calendar is a date of TOML");
            table.insert("until", value(date));
        }
        None => {
            table.remove("until");
        }
    }
}

/// Findings on a line each, with their places.
pub fn listed(report: &Report, findings: &[&Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let place = place(finding, report.portfolio);
        let gap = if place.is_empty() { "" } else { "  " };
        let Finding { message, fingerprint, .. } = finding;
        line(&mut text, format_args!("  {BOLD}{place}{BOLD:#}{gap}{message}  {FAINT}{fingerprint}{FAINT:#}"));
        text
    })
}

/// Everything that is accepted and what each acceptance covers, then those that cover nothing.
pub fn overview(report: &Report) -> String {
    let mut groups: Vec<(&Acceptance, Vec<&Finding>)> = Vec::new();
    for finding in report.findings {
        let Some(acceptance) = finding.acceptance.as_deref() else { continue };
        match groups
            .iter_mut()
            .find(|(known, findings)| *known == acceptance && findings[0].rule.name == finding.rule.name)
        {
            Some((_, findings)) => findings.push(finding),
            None => groups.push((acceptance, vec![finding])),
        }
    }
    let mut text = String::new();
    for (acceptance, findings) in &groups {
        let rule = findings[0].rule.name;
        line(&mut text, format_args!("{BOLD}{rule}{BOLD:#} {}", acceptance.sentence()));
        line(&mut text, format_args!("  {FAINT}{}{FAINT:#}", acceptance.place));
        text += &listed(report, findings);
        text.push('\n');
    }
    let idle = idle(report.findings, report.portfolio, report.config, report.history.extent);
    for note in &idle {
        line(&mut text, format_args!("{note}"));
    }
    if !idle.is_empty() {
        text.push('\n');
    }
    let accepted = report.findings.iter().filter(|finding| finding.accepted().is_some()).count();
    line(&mut text, format_args!("{} accepted, {} not", count(accepted, "finding"), report.findings.len() - accepted));
    text
}

fn line(text: &mut String, arguments: std::fmt::Arguments) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::parse_accepted;

    fn entry(item: &str, until: Option<&str>) -> AcceptedEntry {
        AcceptedEntry {
            rule: "single-key-result".to_owned(),
            item: Some(item.to_owned()),
            reason: "one \"figure\"\nis enough".to_owned(),
            by: "Dana Reyes".to_owned(),
            until: until.map(|day| day.parse().unwrap()),
            ..AcceptedEntry::default()
        }
    }

    fn read(text: &str) -> Vec<AcceptedEntry> {
        let entries = parse_accepted(text, Path::new("accepted.toml")).unwrap();
        entries.into_iter().map(|entry| AcceptedEntry { place: String::new(), ..entry }).collect()
    }

    #[test]
    fn a_new_file_says_what_it_is_and_reads_back() {
        let entries = [entry("O1", Some("2027-03-31")), entry("]]\u{1b}[2J", None)];
        let text = with_entries("", &entries).unwrap();
        assert!(text.starts_with(HEAD), "{text}");
        assert_eq!(read(&text), entries);
    }

    #[test]
    fn an_entry_is_renewed_where_it_stands_and_comments_stay() {
        let ours = "\
# ours

[[accepted]] # the board knows
rule = \"single-key-result\"
item = \"O1\"
reason = \"old\" # short
by = \"Ana\"
until = 2026-06-30

# the next
[[accepted]]
rule = \"past-due\"
unit = \"Sales\"
reason = \"r\"
by = \"Ana\"
";
        let text = with_entries(ours, &[entry("O1", Some("2027-03-31")), entry("O2", None)]).unwrap();
        for kept in ["# ours\n", "# the board knows", "# the next\n", "until = 2027-03-31\n"] {
            assert!(text.contains(kept), "{kept}\n{text}");
        }
        let items: Vec<_> = read(&text).into_iter().map(|entry| (entry.item, entry.by)).collect();
        let dana = || "Dana Reyes".to_owned();
        assert_eq!(items, [(Some("O1".into()), dana()), (None, "Ana".into()), (Some("O2".into()), dana())]);
        assert!(with_entries("accepted = 1", &[entry("O1", None)]).is_err());
    }
}
