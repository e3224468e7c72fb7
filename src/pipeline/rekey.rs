//! A history and a portfolio in; the snapshots under the keys that the items have in that portfolio out.
//!
//! A key is made of words: units, titles, owners. Where those are shown in other words or not at all, keys are too.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::snapshot::Snapshot;
use crate::history::{History, Kind};
use crate::model::Portfolio;
use crate::report::link::short_hash;

/// The keys of one snapshot: old to new, of the items that are there today.
#[derive(Debug, Default)]
pub struct Renamed {
    objectives: BTreeMap<String, String>,
    key_results: BTreeMap<String, String>,
    kpis: BTreeMap<String, String>,
}

/// What each snapshot calls the items of today, which `now` calls otherwise; both portfolios are one item by item.
pub fn known(history: &History, now: &Portfolio) -> Vec<Renamed> {
    let mut renamed: Vec<Renamed> = history.snapshots.iter().map(|_| Renamed::default()).collect();
    let objectives = now.objectives.iter().map(|it| (Kind::Objective, &it.key)).enumerate();
    let key_results = now.key_results.iter().map(|it| (Kind::KeyResult, &it.key)).enumerate();
    let kpis = now.kpis.iter().map(|it| (Kind::Kpi, &it.key)).enumerate();
    for (at, (kind, key)) in objectives.chain(key_results).chain(kpis) {
        for sighting in history.track(kind, at) {
            let old = history.item(kind, sighting).key().to_owned();
            renamed[sighting.snapshot].of(kind).insert(old, key.clone());
        }
    }
    renamed
}

impl Renamed {
    fn of(&mut self, kind: Kind) -> &mut BTreeMap<String, String> {
        match kind {
            Kind::Objective => &mut self.objectives,
            Kind::KeyResult => &mut self.key_results,
            Kind::Kpi => &mut self.kpis,
        }
    }

    fn any(&self, old: &str) -> Option<&String> {
        self.objectives.get(old).or_else(|| self.key_results.get(old)).or_else(|| self.kpis.get(old))
    }

    /// The snapshot with the items of today only.
    pub fn kept(&self, snapshot: &Snapshot) -> Snapshot {
        let mut kept = snapshot.clone();
        kept.objectives.retain(|it| self.objectives.contains_key(&it.key));
        kept.key_results.retain(|it| self.key_results.contains_key(&it.key));
        kept.kpis.retain(|it| self.kpis.contains_key(&it.key));
        kept.findings.retain(|it| it.item.as_ref().is_some_and(|item| self.any(item).is_some()));
        self.rename(&mut kept, |_| None);
        kept
    }

    /// Puts the keys of today into a snapshot; those of items that are gone become numbers.
    pub fn put(&self, snapshot: &mut Snapshot) {
        self.rename(snapshot, |key| Some(format!("gone-{}", short_hash(key))));
    }

    fn rename(&self, snapshot: &mut Snapshot, gone: impl Fn(&str) -> Option<String>) {
        let new = |known: &BTreeMap<String, String>, key: &str| known.get(key).cloned().or_else(|| gone(key));
        for entry in &mut snapshot.objectives {
            entry.key = new(&self.objectives, &entry.key).unwrap_or_default();
        }
        for entry in &mut snapshot.key_results {
            entry.key = new(&self.key_results, &entry.key).unwrap_or_default();
            entry.objective = entry.objective.take().and_then(|key| new(&self.objectives, &key));
        }
        for entry in &mut snapshot.kpis {
            entry.key = new(&self.kpis, &entry.key).unwrap_or_default();
        }
        for entry in &mut snapshot.findings {
            entry.item = entry.item.take().and_then(|key| self.any(&key).cloned().or_else(|| gone(&key)));
        }
        snapshot.objectives.sort_by(|a, b| a.key.cmp(&b.key));
        snapshot.key_results.sort_by(|a, b| a.key.cmp(&b.key));
        snapshot.kpis.sort_by(|a, b| a.key.cmp(&b.key));
        debug_assert!(is_unique(snapshot.key_results.iter().map(|it| &it.key)), "no two items share a key");
    }
}

fn is_unique<'a>(mut keys: impl Iterator<Item = &'a String>) -> bool {
    let mut seen = BTreeSet::new();
    keys.all(|key| seen.insert(key))
}
