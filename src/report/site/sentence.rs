//! A report in; the one sentence that says how things stand, fit for an e-mail, out.

use std::collections::BTreeSet;

use super::Scene;
use super::attention::{is_good, is_timeless};
use super::home::SILENT;
use super::turn::Turns;
use crate::grade::{Grade, KeyResultGrade, Outcome};
use crate::model::SourceState;
use crate::report::tally::Tally;

/// What one would write in an e-mail.
pub fn sentence(scene: &Scene<'_>) -> String {
    let Tally { key_results, done, on_track, behind, off_track, kpis, green, red, .. } = scene.index.whole;
    let tongue = scene.report.tongue;
    let mut parts = Vec::new();
    if is_timeless(&scene.report) {
        parts.push(graded_well(scene));
    } else if key_results > 0 {
        let of = tongue.counted(key_results, "{n} {key results}");
        let told = "{n} of {of} are done or on track, {behind} behind and {off track} off track or missed";
        parts.push(tongue.count(done + on_track, told, &[("of", &of), ("behind", &behind), ("off track", &off_track)]));
    }
    if kpis > 0 {
        let of = tongue.counted(kpis, "{n} {kpis}");
        parts.push(tongue.count(green, "{n} of {of} are green, {red} red", &[("of", &of), ("red", &red)]));
    }
    parts.extend(worse(scene).filter(|_| key_results + kpis > 0));
    match silent_units(scene) {
        0 => {}
        silent => parts.push(tongue.counted(silent, "{n} {units} have items without a recent update")),
    }
    let unread = scene.report.portfolio.sources.iter().filter(|source| source.state != SourceState::Read).count();
    if unread > 0 {
        parts.push(tongue.counted(unread, "{n} files could not be read"));
    }
    let as_of = tongue.date(scene.report.config.as_of);
    if parts.is_empty() {
        let nothing = "On {day} there was nothing to report: no {key result} and no {kpi} was found.";
        return tongue.fill(nothing, &[("day", &as_of)]);
    }
    tongue.fill("On {day}, {sentence}.", &[("day", &as_of), ("sentence", &parts.join(tongue.say("; ")))])
}

/// `12 of 40 graded key results have a grade of 0.7 or better`, where no dates tell more.
fn graded_well(scene: &Scene<'_>) -> String {
    let tongue = scene.report.tongue;
    let grade = |grade: &KeyResultGrade| match &grade.outcome {
        Outcome::Graded(graded) => Some(graded.grade),
        Outcome::Ungraded(_) => None,
    };
    let grades: Vec<Grade> = scene.report.grades.key_results.iter().filter_map(grade).collect();
    let good = grades.iter().filter(|grade| is_good(**grade)).count();
    let of = tongue.counted(grades.len(), "{n} graded {key results}");
    tongue.number(tongue.count(good, "{n} of {of} have a grade of 0.7 or better", &[("of", &of)])).into_owned()
}

/// `5 got worse since 30 September 2026`
fn worse(scene: &Scene<'_>) -> Option<String> {
    let changes = scene.changes?;
    let tongue = scene.report.tongue;
    let worse = Turns::new(changes).worse();
    Some(tongue.count(worse, "{n} got worse since {day}", &[("day", &tongue.date(changes.from))]))
}

fn silent_units(scene: &Scene<'_>) -> usize {
    let findings = scene.report.open_findings().filter(|finding| SILENT.contains(&finding.rule.name));
    findings.filter_map(|finding| finding.unit(scene.report.portfolio)).collect::<BTreeSet<_>>().len()
}
