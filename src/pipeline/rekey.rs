//! A history and a portfolio in; the snapshots under the keys that the items have in that portfolio out.
//!
//! A key is made of words: units, titles, owners. Where those are shown in other words or not at all, keys are too.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::snapshot::{FindingEntry, Snapshot};
use crate::history::{History, Item, Kind};
use crate::lint::fingerprint;
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
        identify(&mut kept.findings);
        kept
    }

    /// Puts the keys of today into a snapshot whose entries are told in the words of today. Items that are gone are called
    /// by a hash of these words: whoever guesses what a hash is made of can prove it.
    pub fn put(&self, snapshot: &mut Snapshot) {
        let gone = self.gone(snapshot);
        self.rename(snapshot, |key| gone.get(key).cloned());
    }

    /// What items that are gone are called, by their keys.
    fn gone(&self, snapshot: &Snapshot) -> BTreeMap<String, String> {
        let kinds = Kind::ALL.into_iter().flat_map(|kind| Item::all(snapshot, kind));
        let mut told: Vec<(String, &str)> = kinds
            .filter(|item| self.any(item.key()).is_none())
            .map(|item| {
                let cycle = item.cycle().map_or("", |cycle| cycle.name.as_str());
                ([item.kind().words(), item.unit(), cycle, item.title()].join("\u{1f}"), item.key())
            })
            .collect();
        told.sort_unstable();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        let called = |(told, key): (String, &str)| {
            let hash = short_hash(&told);
            let count = counts.entry(told).or_default();
            *count += 1;
            (key.to_owned(), if *count == 1 { format!("gone-{hash}") } else { format!("gone-{hash}~{count}") })
        };
        told.into_iter().map(called).collect()
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

/// Gives findings the fingerprints that they have under their new keys, in an order of its own.
fn identify(findings: &mut [FindingEntry]) {
    findings.sort_by(|a, b| place(a).cmp(&place(b)));
    let mut counts: BTreeMap<(String, String, String), u32> = BTreeMap::new();
    for entry in findings.iter_mut() {
        let key = entry.item.clone().unwrap_or_default();
        let count = counts.entry((entry.rule.clone(), key.clone(), entry.field.clone())).or_default();
        *count += 1;
        entry.fingerprint = fingerprint(&entry.rule, &key, &entry.field, *count);
    }
    findings.sort_by(|a, b| a.fingerprint.cmp(&b.fingerprint));
}

/// What the order of findings depends on: nothing that may be hidden.
fn place(entry: &FindingEntry) -> (&Option<String>, &str, &str, &str, bool) {
    (&entry.item, &entry.rule, &entry.field, &entry.severity, entry.accepted.is_some())
}

fn is_unique<'a>(mut keys: impl Iterator<Item = &'a String>) -> bool {
    let mut seen = BTreeSet::new();
    keys.all(|key| seen.insert(key))
}
