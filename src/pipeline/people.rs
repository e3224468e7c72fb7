//! What a run has to say in; the same with people named as scoresheet.toml wants it, in every text of it, out.
//!
//! Owners and units that are single people get other names, and so do these names wherever they stand in a text: titles,
//! notes, messages, drawn sheets, earlier months. A first name alone in a note is not known for a name.

mod names;
mod walk;

use std::sync::Arc;

use super::Examined;
use super::rekey::known;
use crate::config::{Config, People};
use crate::history::{Archive, History};
use crate::lint::{Acceptance, Finding};
use crate::model::build::assign_keys;
use names::Names;

/// The same run, people named as its config says; itself where they go by their names.
pub fn veiled(examined: Examined, config: &Config) -> Examined {
    if config.settings.output.people == People::Names {
        return examined;
    }
    let names = Names::of(&examined, &config.settings.output);
    let Examined { mut portfolio, mut history, grades, findings, workbooks: _ } = examined;
    names.portfolio(&mut portfolio);
    assign_keys(&mut portfolio);
    let renamed = known(&history, &portfolio);
    for (snapshot, renamed) in history.snapshots.iter_mut().zip(renamed) {
        renamed.put(snapshot);
        names.snapshot(snapshot);
    }
    let archive = Archive {
        snapshots: history.snapshots,
        remarks: history.remarks,
        extent: history.extent,
        ..Archive::default()
    };
    let history = History::new(&portfolio, archive, config);
    let findings = findings.into_iter().map(|finding| veiled_finding(finding, &names)).collect();
    Examined { portfolio, history, grades, findings, workbooks: Vec::new() }
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
