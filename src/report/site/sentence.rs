//! A report in; the one sentence that says how things stand, fit for an e-mail, out.

use std::collections::BTreeSet;

use super::Scene;
use super::figure::date;
use super::home::SILENT;
use super::mark::counted;
use super::turn::Turns;
use crate::model::SourceState;
use crate::report::tally::Tally;

/// What one would write in an e-mail.
pub fn sentence(scene: &Scene<'_>) -> String {
    let Tally { key_results, done, on_track, behind, off_track, kpis, green, red, .. } = scene.index.whole;
    let mut parts = Vec::new();
    if key_results > 0 {
        let well = done + on_track;
        let verb = if well == 1 { "is" } else { "are" };
        let of = counted(key_results, "key result");
        parts.push(format!(
            "{well} of {of} {verb} done or on track, {behind} behind and {off_track} off track or missed"
        ));
    }
    if kpis > 0 {
        let verb = if green == 1 { "is" } else { "are" };
        parts.push(format!("{green} of {} {verb} green, {red} red", counted(kpis, "KPI")));
    }
    parts.extend(worse(scene).filter(|_| key_results + kpis > 0));
    match silent_units(scene) {
        0 => {}
        1 => parts.push("1 unit has items without a recent update".to_owned()),
        silent => parts.push(format!("{silent} units have items without a recent update")),
    }
    let unread = scene.report.portfolio.sources.iter().filter(|source| source.state != SourceState::Read).count();
    if unread > 0 {
        parts.push(format!("{} could not be read", counted(unread, "file")));
    }
    let as_of = date(scene.report.config.as_of);
    if parts.is_empty() {
        return format!("On {as_of} there was nothing to report: no key result and no KPI was found.");
    }
    format!("On {as_of}, {}.", parts.join("; "))
}

/// `5 got worse since 30 September 2026`
fn worse(scene: &Scene<'_>) -> Option<String> {
    let changes = scene.changes.as_ref()?;
    Some(format!("{} got worse since {}", Turns::new(changes).worse(), date(changes.from)))
}

fn silent_units(scene: &Scene<'_>) -> usize {
    let findings = scene.report.open_findings().filter(|finding| SILENT.contains(&finding.rule.name));
    findings.filter_map(|finding| finding.unit(scene.report.portfolio)).collect::<BTreeSet<_>>().len()
}
