//! The last snapshot in; how many stood how then, to be shown in grey beside today, out.

use std::collections::BTreeMap;

use super::Scene;
use crate::grade::Reason;
use crate::history::Snapshot;

/// How many of what stood how, by the word of the verdict; `None` where no earlier month is known.
#[derive(Debug, Clone, Default)]
pub struct Then<'a>(Option<BTreeMap<&'a str, usize>>);

impl<'a> Then<'a> {
    /// Key results by pace, of one unit or of all; those given up are left out.
    pub fn paces(scene: &Scene<'a>, unit: Option<&str>) -> Then<'a> {
        let is_counted = |reason: Option<&str>| reason != Some(Reason::Dropped.words());
        Then::of(scene, |snapshot| {
            let own = snapshot.key_results.iter().filter(|entry| unit.is_none_or(|unit| entry.unit == unit));
            let counted = own.filter(|entry| is_counted(entry.not_graded_because.as_deref()));
            counted.map(|entry| &*entry.pace).collect()
        })
    }

    /// KPIs by health, of one unit or of all.
    pub fn healths(scene: &Scene<'a>, unit: Option<&str>) -> Then<'a> {
        Then::of(scene, |snapshot| {
            let own = snapshot.kpis.iter().filter(|entry| unit.is_none_or(|unit| entry.unit == unit));
            own.map(|entry| &*entry.health).collect()
        })
    }

    /// Findings by severity.
    pub fn severities(scene: &Scene<'a>) -> Then<'a> {
        Then::of(scene, |snapshot| snapshot.findings.iter().map(|entry| &*entry.severity).collect())
    }

    /// How many stood so.
    pub fn count(&self, word: &str) -> Option<usize> {
        let counts = self.0.as_ref()?;
        Some(counts.get(word).copied().unwrap_or(0))
    }

    fn of(scene: &Scene<'a>, verdicts: impl Fn(&'a Snapshot) -> Vec<&'a str>) -> Then<'a> {
        let counted = |snapshot: &'a Snapshot| {
            let mut counts = BTreeMap::new();
            for verdict in verdicts(snapshot) {
                *counts.entry(verdict).or_default() += 1;
            }
            counts
        };
        Then(scene.report.history.last().map(counted))
    }
}
