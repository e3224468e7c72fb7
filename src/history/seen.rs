//! Earlier snapshots in; since when a finding of today is there, out.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{History, Kind};

/// A finding of today, as snapshots know findings.
#[derive(Debug, Clone, Copy)]
pub struct Breach<'a> {
    /// Its fingerprint.
    pub fingerprint: &'a str,
    /// Its rule.
    pub rule: &'a str,
    /// The field it is about.
    pub field: &'a str,
    /// The item it is about, by kind and position, because it may have had another key.
    pub item: Option<(Kind, usize)>,
}

/// The findings of every earlier snapshot, for looking up.
#[derive(Debug)]
pub struct Seen<'a> {
    history: &'a History,
    /// By snapshot, oldest first.
    months: Vec<Month<'a>>,
}

#[derive(Debug)]
struct Month<'a> {
    fingerprints: BTreeSet<&'a str>,
    /// Rule, field and key of the item.
    breaches: BTreeSet<(&'a str, &'a str, &'a str)>,
}

impl<'a> Seen<'a> {
    /// Sorts the findings of all snapshots.
    pub fn new(history: &'a History) -> Seen<'a> {
        let month = |snapshot: &'a super::snapshot::Snapshot| Month {
            fingerprints: snapshot.findings.iter().map(|finding| &*finding.fingerprint).collect(),
            breaches: snapshot
                .findings
                .iter()
                .filter_map(|finding| Some((&*finding.rule, &*finding.field, finding.item.as_deref()?)))
                .collect(),
        };
        Seen { history, months: history.snapshots.iter().map(month).collect() }
    }

    /// The day of the first snapshot of those that have a finding without a break; `None` if the last one does not.
    pub fn since(&self, breach: &Breach<'_>) -> Option<NaiveDate> {
        let has = |&number: &usize| {
            let month = &self.months[number];
            month.fingerprints.contains(breach.fingerprint)
                || self
                    .key_then(breach.item, number)
                    .is_some_and(|key| month.breaches.contains(&(breach.rule, breach.field, key)))
        };
        let first = (0..self.months.len()).rev().take_while(has).last()?;
        Some(self.history.snapshots[first].as_of)
    }

    fn key_then(&self, item: Option<(Kind, usize)>, snapshot: usize) -> Option<&'a str> {
        let (kind, at) = item?;
        let track = self.history.track(kind, at);
        let sighting = track.iter().find(|sighting| sighting.snapshot == snapshot)?;
        Some(self.history.item(kind, sighting).key())
    }
}
