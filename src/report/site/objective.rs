//! The page of an objective: its key results, and how its grade was made from them.

use serde::Serialize;

use super::confidence::{Said, of_key_results};
use super::cycle;
use super::figure::{Figure, Mean};
use super::frame::Here;
use super::key_result::Made;
use super::mark::{Cell, Fact, Link, beside, words};
use super::past::{self, Months};
use super::picture::Chart;
use super::remark::Remarks;
use super::{Drawn, Page, Scene};
use crate::model::{Cycle, Objective, ObjectiveId};
use crate::report::link;
use crate::report::tongue::Tongue;

/// The page of an objective.
pub const PAGE: Page = Page {
    name: "objective",
    about: "one objective with its key results and the arithmetic of its grade",
    count: |r| r.portfolio.objectives.len(),
    draw,
};

#[derive(Debug, Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    facts: Vec<Fact<'a>>,
    mean: Mean<'a>,
    key_results: Vec<Made<'a>>,
    /// Whether any of them has a chart of its values.
    has_courses: bool,
    /// What the owners of its key results expect.
    confidence: Vec<Said<'a>>,
    /// How its grade moved; absent without an earlier grade.
    trend: Option<Chart>,
    months: Option<Months>,
    /// The objectives that serve it.
    served_by: Vec<Link>,
    found: Remarks<'a>,
    is_hidden: bool,
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = ObjectiveId::new(number);
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[number]);
    let (trend, months) = past::of_objective(scene, id).unzip();
    let key_results: Vec<Made<'_>> = objective.key_results.iter().map(|id| Made::new(scene, *id)).collect();
    let view = View {
        has_courses: key_results.iter().any(Made::has_course),
        trend,
        months,
        id: beside(&objective.id, &objective.title),
        facts: facts(scene, id),
        mean: Mean::of_objective(report, rolled),
        key_results,
        served_by: scene.links.children(id).iter().map(|id| Link::objective(report, *id)).collect(),
        confidence: of_key_results(
            report.tongue,
            report.portfolio.key_results_of(objective).map(|(_, kr)| kr).collect::<Vec<_>>().into_iter(),
        ),
        found: Remarks::new(scene, &scene.index.of_objective[number]),
        is_hidden: objective.hidden,
    };
    let trail = vec![Link::new(report.tongue.say("Overview"), link::HOME), Link::unit(report, objective.unit)];
    let siblings = &scene.index.objectives[objective.unit.index()];
    let here = Here::new(&*objective.title, "units", trail).among(siblings, id, |id| Link::objective(report, id));
    Drawn::new(link::objective(report, id), here, &view)
}

fn facts<'a>(scene: &Scene<'a>, id: ObjectiveId) -> Vec<Fact<'a>> {
    let report = &scene.report;
    let objective = report.portfolio.objective(id);
    let serves = match scene.links.parent(id) {
        Some(parent) => Fact::link(report.tongue.say("Serves"), Link::objective(report, parent)),
        None => Fact::text(report.tongue.say("Serves"), words(&objective.parent)),
    };
    let facts = [
        Fact::link(report.tongue.say("{Unit}"), Link::unit(report, objective.unit)),
        Fact::owner(report.tongue, &objective.owner),
        Fact::text(report.tongue.say("Cycle"), cycle(report.tongue, objective)),
        Fact::text(
            report.tongue.say("Type"),
            objective.okr_type.value().map(|okr_type| report.tongue.say(okr_type.words())),
        ),
        serves,
        Fact::figure(report.tongue.say("Weight in its {unit}"), Figure::typed(report, &objective.weight)),
        Fact::figure(report.tongue.say("Status typed"), Figure::typed(report, &objective.status)),
        Fact::figure(report.tongue.say("Grade typed"), Figure::typed(report, &objective.self_grade)),
        Fact::text(report.tongue.say("Comment"), words(&objective.comment)),
        Fact::cell(report.tongue, Cell::new(report.portfolio, objective.origin)),
    ];
    facts.into_iter().flatten().collect()
}

/// `2026-Q4, 2026-10-01 to 2026-12-31, found in the name of its file`
fn cycle(tongue: &Tongue, objective: &Objective) -> Option<String> {
    let told = |cycle: &Cycle| {
        let found = tongue.say(cycle.found.words());
        tongue.fill("{cycle}, found in {found}", &[("cycle", &cycle::with_days(tongue, cycle)), ("found", &found)])
    };
    objective.cycle.as_ref().map(told)
}
