//! Sources, findings and grades in; whether the data can be trusted, and what was mended since the last month, out.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::grade::{Outcome, Reason};
use crate::history::Changes;
use crate::lint::acceptance::by_whom;
use crate::model::SourceState;
use crate::report::site::Scene;
use crate::report::site::counts::{Count, severities};
use crate::report::site::mark::Link;
use crate::report::site::then::Then;
use crate::report::tally::Tally;

/// So many units are named.
const MOST_UNITS: usize = 4;

/// Whether the data can be trusted.
#[derive(Debug, Serialize)]
pub struct Quality {
    files: String,
    read: usize,
    unread: usize,
    severities: Vec<Count>,
    /// Why key results have no grade, the most frequent reason first.
    ungraded: Vec<(String, usize)>,
    graded: String,
    /// How many findings are accepted and by whom: `4 by Dana Reyes`.
    accepted: Vec<String>,
}

/// What was mended.
#[derive(Debug, Serialize)]
pub struct Fixed {
    /// Findings that are there no more.
    number: usize,
    /// Whose they were, with how many each, those with most first.
    units: Vec<(String, usize)>,
    more_units: usize,
    /// Units about which nothing at all is found.
    clean: Vec<Link>,
    more_clean: usize,
}

impl Quality {
    /// Counts files, findings and grades.
    pub fn new(scene: &Scene<'_>) -> Quality {
        let report = &scene.report;
        let sources = &report.portfolio.sources;
        let unread = sources.iter().filter(|source| source.state != SourceState::Read).count();
        let mut reasons: BTreeMap<Reason, usize> = BTreeMap::new();
        for grade in &report.grades.key_results {
            match grade.outcome {
                Outcome::Graded(_) | Outcome::Ungraded(Reason::Dropped) => {}
                Outcome::Ungraded(reason) => *reasons.entry(reason).or_default() += 1,
            }
        }
        let mut ungraded: Vec<(Reason, usize)> = reasons.into_iter().collect();
        ungraded.sort_by_key(|(reason, count)| (Reverse(*count), *reason));
        let Tally { graded, key_results, .. } = scene.index.whole;
        Quality {
            files: report.tongue.counted(sources.len(), "{n} files"),
            read: sources.len() - unread,
            unread,
            severities: severities(report, &Then::severities(scene)),
            ungraded: ungraded
                .into_iter()
                .map(|(reason, count)| (report.tongue.say(reason.words()).to_owned(), count))
                .collect(),
            graded: report.tongue.count(key_results, "{graded} of {n} {key results}", &[("graded", &graded)]),
            accepted: by_whom(report.findings)
                .into_iter()
                .map(|(who, count)| report.tongue.fill("{count} by {who}", &[("count", &count), ("who", &who)]))
                .collect(),
        }
    }
}

impl Fixed {
    /// Findings of the last snapshot that are gone, by the unit of their item.
    pub fn new(scene: &Scene<'_>, changes: &Changes) -> Fixed {
        let units = units_then(scene);
        let fixed = &changes.findings.fixed;
        let mut by_unit: BTreeMap<&str, usize> = BTreeMap::new();
        for unit in fixed.iter().filter_map(|finding| units.get(finding.item.as_deref()?)) {
            *by_unit.entry(unit).or_default() += 1;
        }
        let mut named: Vec<(&str, usize)> = by_unit.into_iter().collect();
        named.sort_by_key(|(name, number)| (Reverse(*number), *name));
        let clean = clean(scene);
        Fixed {
            number: fixed.len(),
            more_units: named.len().saturating_sub(MOST_UNITS),
            units: named.into_iter().take(MOST_UNITS).map(|(name, number)| (name.to_owned(), number)).collect(),
            more_clean: clean.len().saturating_sub(MOST_UNITS),
            clean: clean.into_iter().take(MOST_UNITS).collect(),
        }
    }
}

/// The unit of every item of the last snapshot, by the key of the item.
fn units_then<'a>(scene: &Scene<'a>) -> BTreeMap<&'a str, &'a str> {
    let Some(last) = scene.report.history.last() else { return BTreeMap::new() };
    let objectives = last.objectives.iter().map(|entry| (&*entry.key, &*entry.unit));
    let key_results = last.key_results.iter().map(|entry| (&*entry.key, &*entry.unit));
    objectives.chain(key_results).chain(last.kpis.iter().map(|entry| (&*entry.key, &*entry.unit))).collect()
}

/// Units that have items and no finding.
fn clean(scene: &Scene<'_>) -> Vec<Link> {
    let report = &scene.report;
    let found: BTreeSet<_> = report.open_findings().filter_map(|finding| finding.unit(report.portfolio)).collect();
    let units = scene.index.tallies.iter().flatten().filter(|tally| tally.objectives + tally.kpis > 0);
    let clean = units.filter_map(|tally| tally.unit).filter(|id| !found.contains(id));
    clean.map(|id| Link::unit(report, id)).collect()
}
