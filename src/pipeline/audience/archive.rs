//! Earlier snapshots and what an audience sees today in; what it may know of the months before out.
//!
//! Only items that are seen today are told of, and what was hidden then stays so: an item like it takes over none of its
//! words. Units and the whole are rolled up anew from them.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::items::may_see;
use super::looks_at_one_item;
use crate::config::{Audience, Config, Part};
use crate::grade::rollup::{Child, roll_up};
use crate::history::snapshot::{
    Cells, FindingEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, Snapshot, Standing, UnitEntry,
};
use crate::history::{Archive, History};
use crate::lint::CHAPTERS;
use crate::model::{Number, Portfolio};
use crate::pipeline::rekey::{Renamed, known};

/// The history of what is seen; none unless the audience sees it.
pub fn archive(history: &History, seen: &Portfolio, audience: &Audience, config: &Config) -> Archive {
    if !audience.sees(Part::History) {
        return Archive::default();
    }
    let open = history.snapshots.iter().map(|snapshot| open(snapshot, audience)).collect();
    let candidates = Archive { snapshots: open, ..Archive::default() };
    let mut history = History::new(seen, candidates, config);
    let renamed = known(&history, seen);
    let snapshots =
        history.snapshots.iter_mut().zip(renamed).map(|(snapshot, renamed)| rolled_up(snapshot, &renamed, audience));
    Archive { snapshots: snapshots.collect(), ..Archive::default() }
}

/// The entries of units that may be seen and that no sheet hid, as far as the snapshot tells that, without cells.
fn open(snapshot: &Snapshot, audience: &Audience) -> Snapshot {
    let Snapshot {
        schema: _,
        made_by: _,
        as_of,
        places: _,
        files: _,
        portfolio: _,
        units: _,
        objectives,
        key_results,
        kpis,
        findings,
    } = snapshot;
    let is_open = |unit: &str| may_see(audience, unit);
    let (seen, unseen): (Vec<_>, Vec<_>) = objectives.iter().partition(|it| !it.hidden && is_open(&it.unit));
    let unseen: BTreeSet<&str> = unseen.into_iter().map(|it| &*it.key).collect();
    let goes_with = |objective: &Option<String>| objective.as_ref().is_none_or(|key| !unseen.contains(&**key));
    let (key_results, others): (Vec<_>, Vec<_>) =
        key_results.iter().partition(|it| !it.hidden && is_open(&it.unit) && goes_with(&it.objective));
    // What was found about an objective may have been found because of a key result that is not seen.
    let clouded: BTreeSet<&str> = others.iter().filter_map(|it| it.objective.as_deref()).collect();
    let is_clear = |it: &&FindingEntry| it.item.as_deref().is_none_or(|item| !clouded.contains(item));
    let findings = findings.iter().filter(|_| audience.sees(Part::Findings)).filter(is_clear);
    Snapshot {
        objectives: seen.into_iter().map(|it| objective(it, audience)).collect(),
        key_results: key_results.into_iter().map(|it| key_result(it, audience)).collect(),
        kpis: kpis.iter().filter(|it| !it.hidden && is_open(&it.unit)).map(|it| kpi(it, audience)).collect(),
        findings: findings.filter_map(finding).collect(),
        ..Snapshot::empty(*as_of)
    }
}

fn own(id: &Option<String>, audience: &Audience) -> Option<String> {
    id.clone().filter(|_| audience.sees(Part::Ids))
}

fn objective(entry: &ObjectiveEntry, audience: &Audience) -> ObjectiveEntry {
    let ObjectiveEntry {
        key,
        id,
        title,
        unit,
        owner,
        cycle,
        okr_type,
        weight,
        status,
        standing: _,
        hidden: _,
        origin: _,
        cells: _,
    } = entry;
    ObjectiveEntry {
        key: key.clone(),
        id: own(id, audience),
        title: title.clone(),
        unit: unit.clone(),
        owner: owner.clone(),
        cycle: cycle.clone(),
        okr_type: okr_type.clone(),
        weight: *weight,
        status: status.clone(),
        standing: NOTHING,
        hidden: false,
        origin: String::new(),
        cells: Cells::new(),
    }
}

fn key_result(entry: &KeyResultEntry, audience: &Audience) -> KeyResultEntry {
    let KeyResultEntry {
        key,
        id,
        title,
        unit,
        objective,
        owner,
        baseline,
        target,
        current,
        measured_in,
        confidence,
        cycle,
        okr_type,
        weight,
        start,
        due,
        status,
        grade,
        not_graded_because,
        pace,
        hidden: _,
        origin: _,
        cells: _,
    } = entry;
    KeyResultEntry {
        key: key.clone(),
        id: own(id, audience),
        title: title.clone(),
        unit: unit.clone(),
        objective: objective.clone(),
        owner: owner.clone(),
        baseline: *baseline,
        target: *target,
        current: *current,
        measured_in: measured_in.clone(),
        confidence: *confidence,
        cycle: cycle.clone(),
        okr_type: okr_type.clone(),
        weight: *weight,
        start: *start,
        due: *due,
        status: status.clone(),
        grade: *grade,
        not_graded_because: not_graded_because.clone(),
        pace: pace.clone(),
        hidden: false,
        origin: String::new(),
        cells: Cells::new(),
    }
}

fn kpi(entry: &KpiEntry, audience: &Audience) -> KpiEntry {
    let KpiEntry {
        key,
        id,
        name,
        unit,
        owner,
        baseline,
        target,
        current,
        measured_in,
        status,
        current_of,
        health,
        hidden: _,
        origin: _,
        cells: _,
    } = entry;
    KpiEntry {
        key: key.clone(),
        id: own(id, audience),
        name: name.clone(),
        unit: unit.clone(),
        owner: owner.clone(),
        baseline: *baseline,
        target: *target,
        current: *current,
        measured_in: measured_in.clone(),
        status: status.clone(),
        current_of: *current_of,
        health: health.clone(),
        hidden: false,
        origin: String::new(),
        cells: Cells::new(),
    }
}

/// What was found, in the words of the rule alone: a message may quote what else there was.
fn finding(entry: &FindingEntry) -> Option<FindingEntry> {
    let FindingEntry { fingerprint, rule, severity, message: _, item, field, place: _, accepted } = entry;
    let is_of_one_item = CHAPTERS
        .iter()
        .any(|chapter| chapter.rules.iter().any(|known| known.name == rule && looks_at_one_item(chapter.name, known)));
    is_of_one_item.then(|| FindingEntry {
        fingerprint: fingerprint.clone(),
        rule: rule.clone(),
        severity: severity.clone(),
        message: rule.replace('-', " "),
        item: item.clone(),
        field: field.clone(),
        place: String::new(),
        // By whom and why is for those who work on it.
        accepted: accepted.as_ref().map(|_| String::new()),
    })
}

const NOTHING: Standing = Standing { grade: None, graded: 0, children: 0, pace: None };

/// The entries that are seen today, under the keys of today, and what they come to.
fn rolled_up(snapshot: &mut Snapshot, renamed: &Renamed, audience: &Audience) -> Snapshot {
    let kept = renamed.kept(snapshot);
    let mut objectives = kept.objectives;
    for objective in &mut objectives {
        let below = kept.key_results.iter().filter(|kr| kr.objective.as_ref() == Some(&objective.key));
        objective.standing = standing(below.map(|kr| (kr.grade, kr.weight)));
    }
    let mut names: Vec<&String> = objectives.iter().map(|it| &it.unit).collect();
    names.sort_unstable();
    names.dedup();
    let of_unit = |name: &String| UnitEntry {
        name: name.clone(),
        standing: standing(objectives.iter().filter(|it| it.unit == *name).map(|it| (it.standing.grade, it.weight))),
    };
    let units = names.into_iter().filter(|name| may_see(audience, name)).map(of_unit).collect();
    let portfolio = standing(objectives.iter().map(|it| (it.standing.grade, None)));
    Snapshot { units, portfolio, objectives, ..kept }
}

/// The mean of grades with their weights.
pub fn standing(children: impl Iterator<Item = (Option<Number>, Option<Number>)>) -> Standing {
    let plain = |number: Option<Number>| number.map(|Number(number)| -> Decimal { number });
    let children: Vec<Child> = children.map(|(grade, weight)| Child::leaf(plain(grade), plain(weight), None)).collect();
    let rolled = roll_up(&children);
    let grade = rolled.grade.map(|grade| Number(grade.value()));
    Standing { grade, graded: rolled.graded, children: rolled.children, pace: None }
}
