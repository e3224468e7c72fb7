//! Findings as a SARIF 2.1.0 log, for code scanning: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::escape::{line, plain};
use super::{Listing, Where};
use crate::lint::{Acceptance, CHAPTERS, Finding, Rule, Severity};
use crate::report::Report;
use crate::report::each::Each;

/// The fields of a log and of its only run, each in alphabetical order.
#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [Run<'a>; 1],
    version: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    column_kind: &'static str,
    results: Each<Report<'a>, Value>,
    tool: Value,
}

/// The whole log. Every rule is described, whether it fired or not; what is accepted is suppressed. Fails when `out` does.
pub fn document(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    let described: Vec<Value> = rules().map(|(chapter, rule)| described(chapter, rule)).collect();
    let run = Run {
        column_kind: "unicodeCodePoints",
        results: Each { context: listing.report, count: listing.report.findings.len(), member: result },
        tool: json!({"driver": {
            "name": "Scoresheet",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": described,
        }}),
    };
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        runs: [run],
        version: "2.1.0",
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn rules() -> impl Iterator<Item = (&'static str, &'static Rule)> {
    CHAPTERS.iter().flat_map(|chapter| chapter.rules.iter().map(|rule| (chapter.name, rule)))
}

fn described(chapter: &str, rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": {"text": rule.name.replace('-', " ")},
        "fullDescription": {"text": rule.why},
        "help": {"text": format!("Fix: {}.", rule.fix)},
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {"chapter": chapter},
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn result(report: &Report, index: usize) -> Value {
    let (finding, portfolio): (&Finding, _) = (&report.findings[index], report.portfolio);
    let place = Where::of(finding, portfolio);
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": level(finding.severity),
        "message": {"text": format!("{}. Fix: {}.", line(&finding.message.to_string()), finding.rule.fix)},
        "locations": location(&place).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": {"scoresheet/v1": finding.fingerprint},
        "baselineState": if finding.since.is_some() { "unchanged" } else { "new" },
        "suppressions": finding.accepted().map(suppression).into_iter().collect::<Vec<_>>(),
        "properties": {
            "item": plain(finding.item(portfolio)),
            "field": finding.field,
            "value": plain(&finding.value),
            "expected": plain(&finding.expected.to_string()),
            "owner": finding.owner(portfolio).map(plain),
        },
    });
    // Every rule is in the catalogue; only tests make others.
    if let Some(index) = rules().position(|(_, rule)| rule.name == finding.rule.name) {
        result["ruleIndex"] = index.into();
    }
    result
}

/// The cell as a region of its file: its row as the line, its column as the column.
fn location(place: &Where) -> Option<Value> {
    let mut physical = json!({"artifactLocation": {"uri": uri(place.file?)}});
    let (row, column) = place.at.unwrap_or((1, 1));
    physical["region"] = json!({"startLine": row, "startColumn": column});
    let name = line(&place.in_file());
    let logical =
        if name.is_empty() { Vec::new() } else { vec![json!({"fullyQualifiedName": name, "kind": "element"})] };
    Some(json!({"physicalLocation": physical, "logicalLocations": logical}))
}

fn suppression(acceptance: &Acceptance) -> Value {
    let kind = if acceptance.origin.is_some() { "inSource" } else { "external" };
    json!({"kind": kind, "status": "accepted", "justification": line(&acceptance.sentence().to_string())})
}

/// A relative path as a URI: everything but letters, digits and a few signs encoded.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut uri, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri += &format!("%{other:02X}"),
        }
        uri
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri_that_leads_back_to_it() {
        assert_eq!(uri("teams/Q3 plan: ä.xlsx"), "teams/Q3%20plan%3A%20%C3%A4.xlsx");
    }
}
