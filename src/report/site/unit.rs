//! The page of a unit: its objectives, key results and KPIs, and what each owner has to mend.

use std::collections::BTreeMap;

use serde::Serialize;

use super::confidence::{Said, calibration, of_key_results};
use super::counts::{Count, healths, paces};
use super::figure::{Figure, Mean};
use super::frame::Here;
use super::key_result::Row;
use super::kpi::Line;
use super::mark::{Badge, Cell, Link, counted};
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

#[derive(Debug, Serialize)]
struct Unit<'a> {
    level: &'static str,
    sentence: Option<String>,
    kpi_sentence: Option<String>,
    mean: Mean<'a>,
    paces: Vec<Count>,
    /// What its owners expect, and how right they were.
    confidence: Vec<Said>,
    healths: Vec<Count>,
    objectives: Vec<Goal<'a>>,
    /// Key results without an objective.
    loose: Vec<Row<'a>>,
    kpis: Vec<Line<'a>>,
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
    okr_type: Option<&'static str>,
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
    let view = Unit {
        trend,
        months,
        level: unit.level.words(),
        sentence: tally.filter(|tally| tally.key_results > 0).map(|tally| tally.key_result_sentence()),
        kpi_sentence: tally.filter(|tally| tally.kpis > 0).map(|tally| tally.kpi_sentence()),
        mean: Mean::new(report, &report.grades.units[number], "objective").of_many(),
        paces: paces(report, key_results(), &Then::paces(scene, Some(&unit.name))),
        confidence: confidence(scene, number),
        healths: healths(report, kpis.iter().copied(), &Then::healths(scene, Some(&unit.name))),
        objectives: objectives.iter().map(|id| goal(scene, *id)).collect(),
        loose: index.loose_key_results[number].iter().map(|id| Row::new(scene, *id)).collect(),
        kpis: kpis.iter().map(|id| Line::new(scene, *id)).collect(),
        todo: todo(scene, number),
        tasks,
        more_tasks: tasks.saturating_sub(MOST_LISTED),
        files: files(scene, number),
    };
    let trail = vec![Link::new("Overview", link::HOME), Link::new("Units", link::UNITS)];
    Drawn::new(link::unit(report, id), Here::new(&*unit.name, "units", trail), &view)
}

fn key_results<'s>(scene: &'s Scene<'_>, unit: usize) -> impl Iterator<Item = KeyResultId> + 's {
    let objectives = scene.index.objectives[unit].iter();
    let below = objectives.flat_map(|id| scene.report.portfolio.objective(*id).key_results.iter());
    below.chain(&scene.index.loose_key_results[unit]).copied()
}

fn confidence(scene: &Scene<'_>, unit: usize) -> Vec<Said> {
    let report = &scene.report;
    let own: Vec<&KeyResult> = key_results(scene, unit).map(|id| report.portfolio.key_result(id)).collect();
    let name = &*report.portfolio.units[unit].name;
    let calibration = calibration(report, Some(name)).map(|text| ("Calibration", text));
    of_key_results(own.into_iter()).into_iter().chain(calibration).collect()
}

fn goal<'a>(scene: &Scene<'a>, id: ObjectiveId) -> Goal<'a> {
    let report = &scene.report;
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[id.index()]);
    Goal {
        objective: Link::objective(report, id),
        id: objective.id.value().map(|id| &**id),
        owner: objective.owner.value().map(|owner| &**owner),
        okr_type: objective.okr_type.value().map(|okr_type| okr_type.words()),
        status: rolled.weakest.map(Badge::from),
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
        tasks: counted(numbers.len(), "finding"),
        remarks: Remark::list(scene, &numbers),
    };
    by_owner.into_iter().map(owner).collect()
}

/// The files that its items stand in.
fn files(scene: &Scene<'_>, unit: usize) -> Vec<Link> {
    let portfolio = scene.report.portfolio;
    let index = &scene.index;
    let objectives = index.objectives[unit].iter().map(|id| portfolio.objective(*id).origin.source);
    let key_results = key_results(scene, unit).map(|id| portfolio.key_result(id).origin.source);
    let kpis = index.kpis[unit].iter().map(|id| portfolio.kpi(*id).origin.source);
    let mut files: Vec<SourceId> = objectives.chain(key_results).chain(kpis).collect();
    files.sort_unstable();
    files.dedup();
    files.iter().map(|id| Link::new(&*portfolio.source(*id).name, link::source(&scene.report, *id))).collect()
}
