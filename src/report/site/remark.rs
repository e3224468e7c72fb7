//! A finding in; what a page says of it out.

use serde::Serialize;

use super::Scene;
use super::mark::{Badge, Cell, Link, Piece, pieces, short};
use crate::lint::Finding;
use crate::report::link;

/// So many findings about one thing are listed; the rest is counted.
pub const MOST_LISTED: usize = 200;

/// A finding as a page shows it.
#[derive(Debug, Serialize)]
pub struct Remark<'a> {
    /// Its anchor on the page of all findings.
    anchor: String,
    severity: Badge,
    rule: Link,
    message: Vec<Piece>,
    fix: Vec<Piece>,
    /// What it is about; absent for the portfolio.
    item: Option<Link>,
    unit: Option<Link>,
    owner: Option<&'a str>,
    cell: Option<Cell<'a>>,
    /// The file, where no cell of it could be read.
    file: Option<&'a str>,
    /// The value found, unless the message quotes it.
    value: Option<&'a str>,
    expected: Vec<Piece>,
    /// That it was accepted for a time that is over.
    expired: Option<String>,
}

impl<'a> Remark<'a> {
    /// What is said of a finding.
    pub fn new(scene: &Scene<'a>, finding: &'a Finding) -> Remark<'a> {
        let report = &scene.report;
        let portfolio = report.portfolio;
        let item = finding.item(portfolio);
        let value = short(&finding.value);
        let message = report.tongue.told_in_words(&finding.message);
        Remark {
            anchor: format!("f-{}", finding.fingerprint),
            severity: Badge::new(report.tongue, finding.severity),
            rule: Link::new(finding.rule.name, link::rule(finding.rule)),
            message: pieces(&message),
            fix: pieces(report.tongue.of_lint(finding.rule.fix)),
            item: (!item.is_empty()).then(|| Link::new(item, link::subject(report, finding.subject))),
            unit: finding.unit(portfolio).map(|id| Link::unit(report, id)),
            owner: finding.owner(portfolio),
            cell: finding.origin.map(|origin| Cell::new(portfolio, origin)),
            file: finding.source().filter(|_| finding.origin.is_none()).map(|id| &*portfolio.source(id).name),
            value: Some(value).filter(|value| !value.is_empty() && !message.contains(value)),
            expected: pieces(&report.tongue.told_in_words(&finding.expected)),
            expired: finding.expired().map(|it| report.tongue.told_in_words(&it.sentence())),
        }
    }

    /// Those at a list of positions.
    pub fn list(scene: &Scene<'a>, numbers: &[usize]) -> Vec<Remark<'a>> {
        numbers.iter().map(|&number| Remark::new(scene, &scene.report.findings[number])).collect()
    }
}

/// What was found about one thing, as far as a page has room for it.
#[derive(Debug, Serialize)]
pub struct Remarks<'a> {
    total: usize,
    listed: Vec<Remark<'a>>,
    left_out: usize,
}

impl<'a> Remarks<'a> {
    /// The findings at a list of positions.
    pub fn new(scene: &Scene<'a>, numbers: &[usize]) -> Remarks<'a> {
        let listed = Remark::list(scene, &numbers[..numbers.len().min(MOST_LISTED)]);
        Remarks { total: numbers.len(), left_out: numbers.len() - listed.len(), listed }
    }
}
