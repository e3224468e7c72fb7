//! The page of a unit: its objectives, key results and KPIs, and what each owner has to mend.

use std::collections::BTreeMap;

use serde::Serialize;

use super::confidence::{Said, calibration, of_key_results};
use super::counts::{Count, healths, paces};
use super::figure::{Figure, Mean, OF_OBJECTIVES};
use super::frame::Here;
use super::key_result::Row;
use super::kpi::Line;
use super::mark::{Badge, Cell, Link, beside};
use super::past::{self, Months};
use super::picture::Chart;
use super::remark::{MOST_LISTED, Remark};
use super::then::Then;
use super::{Drawn, Page, Scene};
use crate::model::{KeyResult, KeyResultId, ObjectiveId, SourceId, UnitId};
use crate::report::link;

/// The page of a unit.
pub const PAGE: Page =
    Page { name: "unit", about: "one team, department or person", count: |r| r.portfolio.units.len(), draw };

/// So many objectives, key results and KPIs are shown in full; a page of more would be heavy.
const MOST_ROWS: usize = 250;

/// So many further objectives are linked.
const MOST_LINKS: usize = 500;

#[derive(Debug, Serialize)]
struct Unit<'a> {
    level: &'a str,
    sentence: Option<String>,
    kpi_sentence: Option<String>,
    mean: Mean<'a>,
    paces: Vec<Count>,
    /// What its owners expect, and how right they were.
    confidence: Vec<Said<'a>>,
    healths: Vec<Count>,
    objectives: Vec<Goal<'a>>,
    /// Those for which the page has no room, as links.
    more_objectives: Vec<Link>,
    /// And so many that have only pages of their own.
    left_out: usize,
    /// Key results without an objective.
    loose: Vec<Row<'a>>,
    /// So many more have no room.
    more_loose: usize,
    kpis: Vec<Line<'a>>,
    /// So many more have no room.
    more_kpis: usize,
    todo: Vec<Owner<'a>>,
    tasks: usize,
    more_tasks: usize,
    files: Vec<Link>,
    /// How its grade moved; absent without an earlier grade.
    trend: Option<Chart>,
    months: Option<Months>,
}

/// One objective with its key results.
#[derive(Debug, Serialize)]
struct Goal<'a> {
    objective: Link,
    id: Option<&'a str>,
    owner: Option<&'a str>,
    okr_type: Option<&'a str>,
    status: Option<Badge>,
    typed_status: Option<Figure<'a>>,
    mean: Mean<'a>,
    cell: Cell<'a>,
    key_results: Vec<Row<'a>>,
}

/// What one owner has to mend.
#[derive(Debug, Serialize)]
struct Owner<'a> {
    /// Absent for what nobody owns.
    name: Option<&'a str>,
    tasks: String,
    remarks: Vec<Remark<'a>>,
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = UnitId::new(number);
    let unit = report.portfolio.unit(id);
    let index = &scene.index;
    let tally = index.tallies[number];
    let objectives = &index.objectives[number];
    let kpis = &index.kpis[number];
    let key_results = || key_results(scene, number);
    let tasks = index.of_unit[number].len();
    let (trend, months) = past::of_unit(scene, id).unzip();
    let shown = in_full(scene, objectives);
    let further = &objectives[shown..];
    let view = Unit {
        trend,
        months,
        level: report.tongue.say(unit.level.words()),
        sentence: tally.filter(|tally| tally.key_results > 0).map(|tally| tally.key_result_sentence(report.tongue)),
        kpi_sentence: tally.filter(|tally| tally.kpis > 0).map(|tally| tally.kpi_sentence(report.tongue)),
        mean: Mean::new(report, &report.grades.units[number], OF_OBJECTIVES).of_many(),
        paces: paces(report, key_results(), &Then::paces(scene, Some(&unit.name))),
        confidence: confidence(scene, number),
        healths: healths(report, kpis.iter().copied(), &Then::healths(scene, Some(&unit.name))),
        objectives: objectives[..shown].iter().map(|id| goal(scene, *id)).collect(),
        more_objectives: further.iter().take(MOST_LINKS).map(|id| Link::objective(report, *id)).collect(),
        left_out: further.len().saturating_sub(MOST_LINKS),
        loose: index.loose_key_results[number].iter().take(MOST_ROWS).map(|id| Row::new(scene, *id)).collect(),
        more_loose: index.loose_key_results[number].len().saturating_sub(MOST_ROWS),
        kpis: kpis.iter().take(MOST_ROWS).map(|id| Line::new(scene, *id)).collect(),
        more_kpis: kpis.len().saturating_sub(MOST_ROWS),
        todo: todo(scene, number),
        tasks,
        more_tasks: tasks.saturating_sub(MOST_LISTED),
        files: files(scene, number),
    };
    let trail = vec![
        Link::new(report.tongue.say("Overview"), link::HOME),
        Link::new(report.tongue.say("{Units}"), link::UNITS),
    ];
    let here = Here::new(&*unit.name, "units", trail).among(&around(scene, number), id, |id| Link::unit(report, id));
    Drawn::new(link::unit(report, id), here, &view)
}

/// A unit and those before and after it by name.
fn around(scene: &Scene<'_>, number: usize) -> Vec<UnitId> {
    let end = scene.report.portfolio.units.len().min(number + 2);
    (number.saturating_sub(1)..end).map(UnitId::new).collect()
}

/// How many objectives are shown with their key results before the page has all the rows that it may have.
fn in_full(scene: &Scene<'_>, objectives: &[ObjectiveId]) -> usize {
    let rows = |id: &ObjectiveId| 1 + scene.report.portfolio.objective(*id).key_results.len();
    let mut total = 0;
    let fits = |id: &&ObjectiveId| {
        total += rows(id);
        total <= MOST_ROWS
    };
    objectives.iter().take_while(fits).count().max(1).min(objectives.len())
}

fn key_results<'s>(scene: &'s Scene<'_>, unit: usize) -> impl Iterator<Item = KeyResultId> + 's {
    let objectives = scene.index.objectives[unit].iter();
    let below = objectives.flat_map(|id| scene.report.portfolio.objective(*id).key_results.iter());
    below.chain(&scene.index.loose_key_results[unit]).copied()
}

fn confidence<'a>(scene: &Scene<'a>, unit: usize) -> Vec<Said<'a>> {
    let report = &scene.report;
    let own: Vec<&KeyResult> = key_results(scene, unit).map(|id| report.portfolio.key_result(id)).collect();
    let name = &*report.portfolio.units[unit].name;
    let calibration = calibration(report, Some(name)).map(|text| (report.tongue.say("Calibration"), text));
    of_key_results(report.tongue, own.into_iter()).into_iter().chain(calibration).collect()
}

fn goal<'a>(scene: &Scene<'a>, id: ObjectiveId) -> Goal<'a> {
    let report = &scene.report;
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[id.index()]);
    Goal {
        objective: Link::objective(report, id),
        id: beside(&objective.id, &objective.title),
        owner: objective.owner.value().map(|owner| &**owner),
        okr_type: objective.okr_type.value().map(|okr_type| report.tongue.say(okr_type.words())),
        status: rolled.weakest.map(|it| Badge::new(report.tongue, it)),
        typed_status: Figure::typed(report, &objective.status),
        mean: Mean::of_objective(report, rolled),
        cell: Cell::new(report.portfolio, objective.origin),
        key_results: objective.key_results.iter().map(|id| Row::new(scene, *id)).collect(),
    }
}

/// Findings by owner, by name, those of nobody last.
fn todo<'a>(scene: &Scene<'a>, unit: usize) -> Vec<Owner<'a>> {
    let mut by_owner: BTreeMap<(bool, Option<&str>), Vec<usize>> = BTreeMap::new();
    for &number in scene.index.of_unit[unit].iter().take(MOST_LISTED) {
        let owner = scene.report.findings[number].owner(scene.report.portfolio);
        by_owner.entry((owner.is_none(), owner)).or_default().push(number);
    }
    let owner = |((_, name), numbers): ((bool, Option<&'a str>), Vec<usize>)| Owner {
        name,
        tasks: scene.report.tongue.counted(numbers.len(), "{n} findings"),
        remarks: Remark::list(scene, &numbers),
    };
    by_owner.into_iter().map(owner).collect()
}

/// The files that its items stand in, where readers may know them.
fn files(scene: &Scene<'_>, unit: usize) -> Vec<Link> {
    let portfolio = scene.report.portfolio;
    let index = &scene.index;
    let objectives = index.objectives[unit].iter().map(|id| portfolio.objective(*id).origin.source);
    let key_results = key_results(scene, unit).map(|id| portfolio.key_result(id).origin.source);
    let kpis = index.kpis[unit].iter().map(|id| portfolio.kpi(*id).origin.source);
    let mut files: Vec<SourceId> = objectives.chain(key_results).chain(kpis).collect();
    files.sort_unstable();
    files.dedup();
    files.retain(|id| id.index() < portfolio.sources.len());
    files.iter().map(|id| Link::new(&*portfolio.source(*id).name, link::source(&scene.report, *id))).collect()
}
