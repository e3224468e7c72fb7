//! Findings as a JUnit XML report: a suite a file, a case a finding, so that any CI server shows them as failed tests.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_xml::escape::escape;

use super::escape::line;
use super::{Listing, Where};
use crate::lint::{Finding, Severity};

/// The suite of what belongs to no file.
const PORTFOLIO: &str = "portfolio";

/// The whole report. Errors and warnings fail, remarks pass with their words, and a file without findings passes, so that
/// a report is never empty. Fails when `out` does.
pub fn document(listing: &Listing, xml: &mut dyn Write) -> io::Result<()> {
    let portfolio = listing.report.portfolio;
    let names = portfolio.sources.iter().map(|source| &*source.name).chain([PORTFOLIO]);
    let mut suites: BTreeMap<&str, Vec<&Finding>> = names.map(|name| (name, Vec::new())).collect();
    for finding in listing.report.open_findings() {
        let file = Where::of(finding, portfolio).file.unwrap_or(PORTFOLIO);
        suites.entry(file).or_default().push(finding);
    }
    let counts = suites.values().map(|findings| counts(findings));
    let (tests, failures) = counts.fold((0, 0), |(tests, failures), (more, failed)| (tests + more, failures + failed));
    writeln!(xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(xml, "<testsuites name=\"scoresheet\" tests=\"{tests}\" failures=\"{failures}\">")?;
    for (name, findings) in &suites {
        suite(xml, listing, name, findings)?;
    }
    writeln!(xml, "</testsuites>")
}

/// Cases and failures of a suite.
fn counts(findings: &[&Finding]) -> (usize, usize) {
    (findings.len().max(1), findings.iter().filter(|finding| fails(finding)).count())
}

fn fails(finding: &Finding) -> bool {
    finding.severity != Severity::Info
}

fn suite(xml: &mut dyn Write, listing: &Listing, name: &str, findings: &[&Finding]) -> io::Result<()> {
    let (tests, failures) = counts(findings);
    let name = attribute(name);
    writeln!(xml, "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\">")?;
    if findings.is_empty() {
        writeln!(xml, "    <testcase classname=\"{name}\" name=\"no findings\"></testcase>")?;
    }
    for finding in findings {
        case(xml, listing, &name, finding)?;
    }
    writeln!(xml, "  </testsuite>")
}

fn case(xml: &mut dyn Write, listing: &Listing, class: &str, finding: &Finding) -> io::Result<()> {
    let place = Where::of(finding, listing.report.portfolio).in_file();
    let at = if place.is_empty() { String::new() } else { format!(" at {place}") };
    let name = attribute(&format!("{}{at} [{}]", finding.rule.name, finding.fingerprint));
    let message = attribute(&finding.message.to_string());
    let fix = attribute(finding.rule.fix);
    writeln!(xml, "    <testcase classname=\"{class}\" name=\"{name}\">")?;
    if fails(finding) {
        let kind = finding.severity.words();
        writeln!(xml, "      <failure type=\"{kind}\" message=\"{message}\">{message}&#10;Fix: {fix}</failure>")?;
    } else {
        writeln!(xml, "      <system-out>{message}&#10;Fix: {fix}</system-out>")?;
    }
    writeln!(xml, "    </testcase>")
}

/// One line that XML can hold, in text and in attributes.
fn attribute(text: &str) -> String {
    escape(line(text)).into_owned()
}
