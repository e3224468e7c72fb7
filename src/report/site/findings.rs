//! The page of all findings: totals, then one table to filter and sort.

use serde::Serialize;

use super::frame::Here;
use super::mark::{Badge, Link};
use super::remark::Remark;
use super::{Drawn, Page, Scene, once};
use crate::lint::{Rule, Severity};
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
}

/// A rule that fired.
#[derive(Debug, Serialize)]
pub struct Fired {
    rule: Link,
    severity: Badge,
    number: usize,
    /// Findings of this rule that the table leaves out.
    left_out: usize,
    why: &'static str,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let (report, index) = (&scene.report, &scene.index);
    let number = |severity| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let view = View {
        total: report.findings.len(),
        severities: severities.map(|severity| (Badge::from(severity), number(severity))).into(),
        rules: fired(scene),
        cap: index.cap,
        remarks: Remark::list(scene, &index.listed),
        left_out: report.findings.len() - index.listed.len(),
    };
    let trail = vec![Link::new("Overview", link::HOME)];
    Drawn::new(link::FINDINGS, Here::new("Findings", "findings", trail), &view)
}

/// Rules that fired, the worst and most frequent first.
pub fn fired(scene: &Scene<'_>) -> Vec<Fired> {
    let mut rules: Vec<(&'static Rule, Severity)> = Vec::new();
    for finding in scene.report.findings {
        if !rules.iter().any(|(rule, _)| rule.name == finding.rule.name) {
            rules.push((finding.rule, finding.severity));
        }
    }
    let number = |rule: &Rule| scene.index.fired.get(rule.name).copied().unwrap_or(0);
    rules.sort_by_key(|(rule, severity)| std::cmp::Reverse((*severity, number(rule))));
    let fired = |(rule, severity): (&'static Rule, Severity)| Fired {
        rule: Link::new(rule.name, link::rule(rule)),
        severity: Badge::from(severity),
        number: number(rule),
        left_out: number(rule).saturating_sub(scene.index.cap),
        why: rule.why,
    };
    rules.into_iter().map(fired).collect()
}
