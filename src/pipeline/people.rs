//! What a run has to say in; the same with people named as scoresheet.toml wants it, in every text of it, out.
//!
//! Owners and units that are single people get other names, and so do these names wherever they stand in a text: titles,
//! notes, messages, drawn sheets, earlier months. A first name alone in a note is not known for a name.

mod names;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Examined;
use super::rekey::known;
use crate::config::{Config, People};
use crate::history::snapshot::FindingEntry;
use crate::history::{Archive, History};
use crate::lint::{Acceptance, Finding, fingerprint, identify_anew, keys};
use crate::model::build::assign_keys;
use names::Names;

/// The same run, people named as its config says; itself where they go by their names.
pub fn veiled(examined: Examined, config: &Config) -> Examined {
    if config.settings.output.people == People::Names {
        return examined;
    }
    let names = Names::of(&examined, &config.settings.output);
    let Examined { mut portfolio, mut history, grades, findings, workbooks: _ } = examined;
    let were = keys(&findings, &portfolio);
    names.portfolio(&mut portfolio);
    assign_keys(&mut portfolio);
    let prints: Vec<String> = findings.iter().map(|finding| finding.fingerprint.clone()).collect();
    let mut findings: Vec<Finding> = findings.into_iter().map(|finding| veiled_finding(finding, &names)).collect();
    identify_anew(&mut findings, &were, &portfolio);
    let now = findings.iter().map(|finding| finding.fingerprint.clone());
    let prints: BTreeMap<String, String> = prints.into_iter().zip(now).collect();
    let renamed = known(&history, &portfolio);
    for (snapshot, renamed) in history.snapshots.iter_mut().zip(renamed) {
        let were: Vec<String> = snapshot.findings.iter().map(told).collect();
        names.snapshot(snapshot);
        renamed.put(snapshot);
        print_anew(&mut snapshot.findings, &were, &prints);
    }
    let archive = Archive {
        snapshots: history.snapshots,
        remarks: history.remarks,
        extent: history.extent,
        ..Archive::default()
    };
    let history = History::new(&portfolio, archive, config);
    Examined { portfolio, history, grades, findings, workbooks: Vec::new() }
}

/// What a finding of an earlier month is about.
fn told(entry: &FindingEntry) -> String {
    entry.item.clone().unwrap_or_else(|| format!("{}\u{1f}{}", entry.place, entry.message))
}

/// Gives findings of an earlier month the fingerprints that they have today, and others where they were made of words
/// that are not shown.
fn print_anew(findings: &mut [FindingEntry], were: &[String], prints: &BTreeMap<String, String>) {
    let mut taken = BTreeSet::new();
    for (entry, was) in findings.iter_mut().zip(were) {
        let now = told(entry);
        let own = (now == *was).then(|| entry.fingerprint.clone());
        let made = (1..).map(|number| fingerprint(&entry.rule, &now, &entry.field, number));
        let free = prints.get(&entry.fingerprint).cloned().or(own).into_iter().chain(made);
        entry.fingerprint = free.into_iter().find(|one| taken.insert(one.clone())).unwrap_or_default();
    }
    findings.sort_by(|a, b| a.fingerprint.cmp(&b.fingerprint));
}

/// The order of findings and what is known of them stay.
fn veiled_finding(finding: Finding, names: &Names) -> Finding {
    let acceptance = finding.acceptance.as_deref().map(|acceptance| {
        let Acceptance { reason, by, until, is_expired, place, origin } = acceptance;
        Arc::new(Acceptance {
            reason: names.text(reason),
            by: by.as_deref().map(|by| names.person(by)),
            until: *until,
            is_expired: *is_expired,
            place: names.text(place),
            origin: *origin,
        })
    });
    Finding {
        message: finding.message.map(&|text| names.text(text)),
        value: names.text(&finding.value),
        expected: finding.expected.map(&|text| names.text(text)),
        acceptance,
        ..finding
    }
}
