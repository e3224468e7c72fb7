//! The page of all findings: totals, then one table to filter and sort.

use serde::Serialize;

use super::frame::Here;
use super::mark::{Badge, Link};
use super::remark::{MOST_LISTED, Remark};
use super::{Drawn, Page, Scene, once};
use crate::lint::acceptance::{by_whom, idle};
use crate::lint::{Acceptance, Finding, Rule, Severity};
use crate::report::link;

/// The page of all findings.
pub const PAGE: Page = Page { name: "findings", about: "everything that was found wrong", count: once, draw };

#[derive(Debug, Serialize)]
struct View<'a> {
    total: usize,
    severities: Vec<(Badge, usize)>,
    /// Rules that fired, the worst and most frequent first.
    rules: Vec<Fired>,
    /// So many rows of one rule are listed at most.
    cap: usize,
    remarks: Vec<Remark<'a>>,
    left_out: usize,
    accepted: Accepted<'a>,
    /// Acceptances that accept nothing any more, and check notes that nobody understands.
    idle: Vec<String>,
}

/// What was found and is accepted.
#[derive(Debug, Serialize)]
struct Accepted<'a> {
    total: usize,
    /// `4 by Dana Reyes`.
    by: Vec<String>,
    listed: Vec<AcceptedRow<'a>>,
    left_out: usize,
}

#[derive(Debug, Serialize)]
struct AcceptedRow<'a> {
    remark: Remark<'a>,
    reason: &'a str,
    by: &'a str,
    until: Option<String>,
    place: &'a str,
}

/// A rule that fired.
#[derive(Debug, Serialize)]
pub struct Fired {
    rule: Link,
    severity: Badge,
    number: usize,
    /// Findings of this rule that the table leaves out.
    left_out: usize,
    why: String,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let (report, index) = (&scene.report, &scene.index);
    let number = |severity| report.open_findings().filter(|finding| finding.severity == severity).count();
    let total = report.open_findings().count();
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let view = View {
        total,
        severities: severities.map(|severity| (Badge::new(report.tongue, severity), number(severity))).into(),
        rules: fired(scene),
        cap: index.cap,
        remarks: Remark::list(scene, &index.listed),
        left_out: total - index.listed.len(),
        accepted: accepted(scene),
        idle: idle(report.findings, report.portfolio, report.config, report.history.extent),
    };
    let trail = vec![Link::new(report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::FINDINGS, Here::new(report.tongue.say("Findings"), "findings", trail), &view)
}

fn accepted<'a>(scene: &Scene<'a>) -> Accepted<'a> {
    let report = &scene.report;
    let all = || report.findings.iter().filter_map(|finding| Some((finding, finding.accepted()?)));
    let row = |(finding, acceptance): (&'a Finding, &'a Acceptance)| AcceptedRow {
        remark: Remark::new(scene, finding),
        reason: &acceptance.reason,
        by: acceptance.who(),
        until: acceptance.until.map(|day| report.tongue.date(day)),
        place: &acceptance.place,
    };
    let total = all().count();
    let by = by_whom(report.findings)
        .into_iter()
        .map(|(who, count)| report.tongue.fill("{count} by {who}", &[("count", &count), ("who", &who)]));
    Accepted {
        total,
        by: by.collect(),
        listed: all().take(MOST_LISTED).map(row).collect(),
        left_out: total.saturating_sub(MOST_LISTED),
    }
}

/// Rules that fired, the worst and most frequent first.
pub fn fired(scene: &Scene<'_>) -> Vec<Fired> {
    let mut rules: Vec<(&'static Rule, Severity)> = Vec::new();
    for finding in scene.report.open_findings() {
        if !rules.iter().any(|(rule, _)| rule.name == finding.rule.name) {
            rules.push((finding.rule, finding.severity));
        }
    }
    let number = |rule: &Rule| scene.index.fired.get(rule.name).copied().unwrap_or(0);
    rules.sort_by_key(|(rule, severity)| std::cmp::Reverse((*severity, number(rule))));
    let fired = |(rule, severity): (&'static Rule, Severity)| Fired {
        rule: Link::new(rule.name, link::rule(rule)),
        severity: Badge::new(scene.report.tongue, severity),
        number: number(rule),
        left_out: number(rule).saturating_sub(scene.index.cap),
        why: scene.report.tongue.of_lint(rule.why).to_owned(),
    };
    rules.into_iter().map(fired).collect()
}
