//! Findings for programs: one document, or a line a finding. DESIGN.md section 4.2.

use std::io::{self, Write};

use chrono::NaiveDate;
use serde::Serialize;

use super::escape::plain;
use super::{Listing, Where};
use crate::lint::acceptance::by_whom;
use crate::lint::{Acceptance, Finding, Severity};
use crate::model::SourceState;
use crate::report::Report;
use crate::report::each::Each;

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    as_of: String,
    inputs: Vec<Input>,
    findings: Each<Report<'a>, FindingView<'a>>,
    accepted: Accepted,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Input {
    path: String,
    status: &'static str,
}

/// How many findings are accepted and by whom.
#[derive(Serialize)]
struct Accepted {
    count: usize,
    by: Vec<By>,
}

#[derive(Serialize)]
struct By {
    by: String,
    count: usize,
}

#[derive(Serialize)]
struct FindingView<'a> {
    rule: &'static str,
    chapter: &'static str,
    severity: Severity,
    message: String,
    fix: &'static str,
    file: Option<String>,
    sheet: Option<String>,
    cell: Option<String>,
    item: String,
    field: &'static str,
    value: String,
    expected: String,
    owner: Option<String>,
    team: Option<String>,
    state: &'static str,
    first_seen: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    acceptance: Option<AcceptanceView>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct AcceptanceView {
    reason: String,
    by: Option<String>,
    until: Option<NaiveDate>,
    expired: bool,
    place: String,
}

/// One document. Fails when `out` does.
pub fn document(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    let report = &listing.report;
    let by: Vec<By> = by_whom(report.findings).into_iter().map(|(by, count)| By { by: plain(&by), count }).collect();
    let input = |source: &crate::model::SourceFile| Input {
        path: plain(&source.name),
        status: match source.state {
            SourceState::Read => "read",
            SourceState::Unreadable { .. } => "unreadable",
        },
    };
    let document = Document {
        schema: 1,
        as_of: report.config.as_of.to_string(),
        inputs: report.portfolio.sources.iter().map(input).collect(),
        findings: Each { context: *report, count: report.findings.len(), member: view },
        accepted: Accepted { count: by.iter().map(|by| by.count).sum(), by },
        notes: listing.idle.iter().map(|note| plain(note)).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

/// A document a finding, each on its line. Fails when `out` does.
pub fn lines(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    for index in 0..listing.report.findings.len() {
        serde_json::to_writer(&mut *out, &view(&listing.report, index))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn view<'a>(report: &Report<'a>, index: usize) -> FindingView<'a> {
    let finding: &Finding = &report.findings[index];
    let portfolio = report.portfolio;
    let Where { file, sheet, cell, .. } = Where::of(finding, portfolio);
    FindingView {
        rule: finding.rule.name,
        chapter: finding.chapter,
        severity: finding.severity,
        message: plain(&finding.message.to_string()),
        fix: finding.rule.fix,
        file: file.map(plain),
        sheet: sheet.map(plain),
        cell,
        item: plain(finding.item(portfolio)),
        field: finding.field,
        value: plain(&finding.value),
        expected: plain(&finding.expected.to_string()),
        owner: finding.owner(portfolio).map(plain),
        team: finding.unit(portfolio).map(|id| plain(&portfolio.unit(id).name)),
        state: finding.state(),
        first_seen: finding.since.unwrap_or(report.config.as_of),
        acceptance: finding.acceptance.as_deref().map(acceptance),
        fingerprint: &finding.fingerprint,
    }
}

fn acceptance(acceptance: &Acceptance) -> AcceptanceView {
    AcceptanceView {
        reason: plain(&acceptance.reason),
        by: acceptance.by.as_deref().map(plain),
        until: acceptance.until,
        expired: acceptance.is_expired,
        place: plain(&acceptance.place),
    }
}
