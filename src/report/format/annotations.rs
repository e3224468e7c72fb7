//! Findings as two services show them beside a change: annotations of GitHub Actions, the code quality report of GitLab.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::escape::line;
use super::{Listing, Where};
use crate::lint::{Finding, Severity};

/// What stands for the file of a finding about the portfolio as a whole.
const NO_FILE: &str = "scoresheet.toml";

/// One workflow command a line. Text is encoded as the runner demands, and on one line before that, so that no cell can
/// speak to it. Fails when `out` does.
pub fn github(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    let portfolio = listing.report.portfolio;
    for finding in listing.report.open_findings() {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let place = Where::of(finding, portfolio);
        let file = property(&line(place.file.unwrap_or(NO_FILE)));
        let title = property(finding.rule.name);
        let message = data(&told(finding, &place));
        writeln!(out, "::{level} file={file},title={title}::{message}")?;
    }
    Ok(())
}

fn told(finding: &Finding, place: &Where) -> String {
    let at = line(&place.in_file());
    let gap = if at.is_empty() { "" } else { ": " };
    format!("{at}{gap}{}. Fix: {}", line(&finding.message.to_string()), finding.rule.fix)
}

/// The text behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'static str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// A list of issues, the row of the cell as the line. Fails when `out` does.
pub fn gitlab(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    let issue = |finding| {
        let finding: &Finding = finding;
        let place = Where::of(finding, listing.report.portfolio);
        Issue {
            description: told(finding, &place),
            check_name: finding.rule.name,
            fingerprint: &finding.fingerprint,
            severity: match finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: Location {
                path: line(place.file.unwrap_or(NO_FILE)),
                lines: Lines { begin: place.at.map_or(1, |(row, _)| row) },
            },
        }
    };
    serde_json::Serializer::pretty(&mut *out).collect_seq(listing.report.open_findings().map(issue))?;
    out.write_all(b"\n")
}
