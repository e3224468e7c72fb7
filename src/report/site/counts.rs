//! Many verdicts in, how many of each out, with how many there were a month before.

use std::collections::BTreeMap;

use serde::Serialize;

use super::mark::Badge;
use super::then::Then;
use crate::grade::{Health, Outcome, PaceStatus, Reason};
use crate::lint::Severity;
use crate::model::{KeyResultId, KpiId};
use crate::report::Report;
use crate::report::palette::Shown;
use crate::report::tongue::Tongue;

/// How many stand so.
#[derive(Debug, Serialize)]
pub struct Count {
    badge: Badge,
    number: usize,
    /// How many stood so at the last snapshot; absent without one.
    was: Option<usize>,
}

/// How many key results stand how against the calendar, best first; those given up are left out.
pub fn paces(report: &Report<'_>, ids: impl Iterator<Item = KeyResultId>, then: &Then<'_>) -> Vec<Count> {
    let grades = ids.map(|id| &report.grades.key_results[id.index()]);
    let counted = grades.filter(|grade| grade.outcome != Outcome::Ungraded(Reason::Dropped));
    tallied(report.tongue, counted.map(|grade| grade.pace.status), (PACES, then))
}

/// How many KPIs are of which health, best first.
pub fn healths(report: &Report<'_>, ids: impl Iterator<Item = KpiId>, then: &Then<'_>) -> Vec<Count> {
    tallied(report.tongue, ids.map(|id| report.grades.kpis[id.index()].health), (HEALTHS, then))
}

/// How many findings are how bad, worst first.
pub fn severities(report: &Report<'_>, then: &Then<'_>) -> Vec<Count> {
    tallied(report.tongue, report.open_findings().map(|finding| finding.severity), (SEVERITIES, then))
}

/// Every verdict on pace, best first.
pub const PACES: &[PaceStatus] = &[
    PaceStatus::Done,
    PaceStatus::OnTrack,
    PaceStatus::Behind,
    PaceStatus::OffTrack,
    PaceStatus::Missed,
    PaceStatus::TooEarly,
    PaceStatus::NoData,
];

/// Every health, best first.
pub const HEALTHS: &[Health] =
    &[Health::Green, Health::Amber, Health::Red, Health::NoTarget, Health::NoValue, Health::Unclear];

const SEVERITIES: &[Severity] = &[Severity::Error, Severity::Warning, Severity::Info];

/// What there is now or was then, in an order.
fn tallied<T: Copy + Ord + Into<Shown>>(
    tongue: &Tongue,
    verdicts: impl Iterator<Item = T>,
    (order, then): (&[T], &Then<'_>),
) -> Vec<Count> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for verdict in verdicts {
        *counts.entry(verdict).or_default() += 1;
    }
    let count = |verdict: &T| {
        let shown: Shown = (*verdict).into();
        let (number, was) = (counts.get(verdict).copied().unwrap_or(0), then.count(shown.word));
        (number > 0 || was.is_some_and(|was| was > 0)).then(|| Count { badge: Badge::new(tongue, shown), number, was })
    };
    order.iter().filter_map(count).collect()
}
