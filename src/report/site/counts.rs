//! Many verdicts in, how many of each out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::mark::Badge;
use crate::grade::{Health, Outcome, PaceStatus, Reason};
use crate::model::{KeyResultId, KpiId};
use crate::report::Report;

/// How many stand so.
#[derive(Debug, Serialize)]
pub struct Count {
    badge: Badge,
    number: usize,
}

/// How many key results stand how against the calendar, best first; those given up are left out.
pub fn paces(report: &Report<'_>, ids: impl Iterator<Item = KeyResultId>) -> Vec<Count> {
    let grades = ids.map(|id| &report.grades.key_results[id.index()]);
    let counted = grades.filter(|grade| grade.outcome != Outcome::Ungraded(Reason::Dropped));
    tallied(counted.map(|grade| grade.pace.status), PACES)
}

/// How many KPIs are of which health, best first.
pub fn healths(report: &Report<'_>, ids: impl Iterator<Item = KpiId>) -> Vec<Count> {
    tallied(ids.map(|id| report.grades.kpis[id.index()].health), HEALTHS)
}

const PACES: &[PaceStatus] = &[
    PaceStatus::Done,
    PaceStatus::OnTrack,
    PaceStatus::Behind,
    PaceStatus::OffTrack,
    PaceStatus::Missed,
    PaceStatus::TooEarly,
    PaceStatus::NoData,
];

const HEALTHS: &[Health] =
    &[Health::Green, Health::Amber, Health::Red, Health::NoTarget, Health::NoValue, Health::Unclear];

fn tallied<T: Copy + Ord>(verdicts: impl Iterator<Item = T>, order: &[T]) -> Vec<Count>
where
    Badge: From<T>,
{
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for verdict in verdicts {
        *counts.entry(verdict).or_default() += 1;
    }
    let present = order.iter().filter_map(|verdict| Some((*verdict, *counts.get(verdict)?)));
    present.map(|(verdict, number)| Count { badge: Badge::from(verdict), number }).collect()
}
