//! The page of an objective: its key results, and how its grade was made from them.

use serde::Serialize;

use super::figure::{Figure, Mean};
use super::frame::Here;
use super::key_result::Made;
use super::mark::{Badge, Cell, Link};
use super::remark::Remark;
use super::{Drawn, Page, Scene};
use crate::model::{Objective, ObjectiveId};
use crate::report::link;

/// The page of an objective.
pub const PAGE: Page = Page {
    name: "objective",
    about: "one objective with its key results and the arithmetic of its grade",
    count: |r| r.portfolio.objectives.len(),
    draw,
};

/// So many findings are shown.
const MOST_REMARKS: usize = 100;

#[derive(Debug, Serialize)]
struct View<'a> {
    unit: Link,
    id: Option<&'a str>,
    owner: Option<&'a str>,
    cycle: Option<String>,
    okr_type: Option<&'static str>,
    parent: Option<&'a str>,
    comment: Option<&'a str>,
    weight: Option<Figure<'a>>,
    status: Option<Badge>,
    typed_status: Option<Figure<'a>>,
    typed_grade: Option<Figure<'a>>,
    mean: Mean<'a>,
    cell: Cell<'a>,
    key_results: Vec<Made<'a>>,
    remarks: Vec<Remark<'a>>,
    more_remarks: usize,
    is_hidden: bool,
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = ObjectiveId::new(number);
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[number]);
    let unit = Link::new(&*report.portfolio.unit(objective.unit).name, link::unit(report, objective.unit));
    let found = &scene.index.of_objective[number];
    let view = View {
        unit: unit.clone(),
        id: objective.id.value().map(|id| &**id),
        owner: objective.owner.value().map(|owner| &**owner),
        cycle: cycle(objective),
        okr_type: objective.okr_type.value().map(|okr_type| okr_type.words()),
        parent: objective.parent.value().map(|parent| &**parent),
        comment: objective.comment.value().map(|comment| &**comment),
        weight: Figure::typed(report, &objective.weight),
        status: rolled.weakest.map(Badge::from),
        typed_status: Figure::typed(report, &objective.status),
        typed_grade: Figure::typed(report, &objective.self_grade),
        mean: Mean::new(report, rolled, "key result"),
        cell: Cell::new(report.portfolio, objective.origin),
        key_results: objective.key_results.iter().map(|id| Made::new(scene, *id)).collect(),
        remarks: Remark::list(scene, found, MOST_REMARKS),
        more_remarks: found.len().saturating_sub(MOST_REMARKS),
        is_hidden: objective.hidden,
    };
    let trail = vec![Link::new("Overview", link::HOME), unit];
    Drawn::new(link::objective(report, id), Here::new(&*objective.title, "units", trail), &view)
}

/// `2026-Q4, 2026-10-01 to 2026-12-31`
fn cycle(objective: &Objective) -> Option<String> {
    objective.cycle.as_ref().map(|cycle| format!("{}, {} to {}", cycle.name, cycle.start, cycle.end))
}
