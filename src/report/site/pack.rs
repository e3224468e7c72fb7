//! The print edition: the whole report on one page, with cover and contents, one leaf a unit, findings and policy.

mod choice;

use serde::Serialize;

use super::counts::{Count, healths, paces, severities};
use super::figure::{Day, Figure, Marked, Mean, OF_OBJECTIVES};
use super::findings::{Fired, fired};
use super::frame::Here;
use super::key_result::{drawn, due};
use super::mark::{Badge, Link, short};
use super::method::{Clause, clauses};
use super::picture::Picture;
use super::sentence::sentence;
use super::then::Then;
use super::{Drawn, Page, Scene, once};
use crate::grade::Outcome;
use crate::model::{KeyResultId, KpiId, ObjectiveId, UnitId};
use crate::report::link;
use choice::{Chosen, Detail, choose, detail};

/// The print edition.
pub const PAGE: Page = Page { name: "pack", about: "the whole report on one page, for paper", count: once, draw };

/// So many rules are named in the summary of findings.
const MOST_RULES: usize = 25;

#[derive(Debug, Serialize)]
struct View<'a> {
    sentence: String,
    mean: Mean<'a>,
    paces: Vec<Count>,
    healths: Vec<Count>,
    severities: Vec<Count>,
    /// What this edition leaves out, as a sentence.
    left_out: Option<String>,
    contents: Vec<Entry<'a>>,
    more_units: usize,
    leaves: Vec<Leaf<'a>>,
    rules: Vec<Fired>,
    policy: Vec<Clause<'a>>,
}

/// A line of the contents.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    unit: Link,
    level: &'a str,
    grade: Option<Marked>,
    key_results: usize,
    kpis: usize,
}

/// The leaf of a unit.
#[derive(Debug, Serialize)]
struct Leaf<'a> {
    anchor: String,
    name: &'a str,
    level: &'a str,
    sentence: Option<String>,
    kpi_sentence: Option<String>,
    mean: Mean<'a>,
    goals: Vec<Goal<'a>>,
    kpis: Vec<Watched<'a>>,
}

/// An objective, or none, with its key results.
#[derive(Debug, Serialize)]
struct Goal<'a> {
    title: Option<&'a str>,
    owner: Option<&'a str>,
    grade: Option<Marked>,
    pace: Option<Badge>,
    key_results: Vec<Row<'a>>,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    title: &'a str,
    owner: Option<&'a str>,
    /// `48 % → 61 % → 70 %`
    way: String,
    bullet: Option<Picture>,
    grade: Option<Marked>,
    pace: Badge,
    due: Option<Day>,
}

#[derive(Debug, Serialize)]
struct Watched<'a> {
    name: &'a str,
    owner: Option<&'a str>,
    current: Option<String>,
    target: Option<String>,
    health: Badge,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let report = &scene.report;
    let detail = detail(scene);
    let units: Vec<UnitId> = scene.index.tallies.iter().flatten().filter_map(|tally| tally.unit).collect();
    let listed = &units[..units.len().min(choice::MOST_UNITS)];
    let leaves: Vec<Leaf<'_>> = match detail {
        Detail::Contents => Vec::new(),
        Detail::Pictures | Detail::Everything | Detail::Attention | Detail::Worst(_) => {
            listed.iter().map(|id| leaf(scene, *id, detail)).collect()
        }
    };
    let all_rules = fired(scene);
    let view = View {
        sentence: sentence(scene),
        mean: Mean::new(report, &report.grades.portfolio, OF_OBJECTIVES).of_many(),
        paces: paces(report, (0..report.portfolio.key_results.len()).map(KeyResultId::new), &Then::paces(scene, None)),
        healths: healths(report, (0..report.portfolio.kpis.len()).map(KpiId::new), &Then::healths(scene, None)),
        severities: severities(report, &Then::severities(scene)),
        left_out: left_out(scene, &leaves, detail),
        contents: listed.iter().map(|id| entry(scene, *id, detail)).collect(),
        more_units: units.len() - listed.len(),
        leaves,
        rules: all_rules.into_iter().take(MOST_RULES).collect(),
        policy: clauses(report.tongue, &report.config.settings.grading),
    };
    let trail = vec![Link::new(report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::PACK, Here::new(report.tongue.say("The whole report"), "home", trail), &view)
}

fn anchor(id: UnitId) -> String {
    format!("leaf-{}", id.0)
}

fn entry<'a>(scene: &Scene<'a>, id: UnitId, detail: Detail) -> Entry<'a> {
    let report = &scene.report;
    let (unit, tally) = (report.portfolio.unit(id), scene.index.tallies[id.index()].unwrap_or_default());
    let href = if detail == Detail::Contents { link::unit(report, id) } else { format!("#{}", anchor(id)) };
    Entry {
        unit: Link::new(short(&unit.name), href),
        level: report.tongue.say(unit.level.words()),
        grade: report.grades.units[id.index()].grade.map(|grade| Marked::new(report, grade)),
        key_results: tally.key_results,
        kpis: tally.kpis,
    }
}

fn leaf<'a>(scene: &Scene<'a>, id: UnitId, detail: Detail) -> Leaf<'a> {
    let report = &scene.report;
    let (unit, tally) = (report.portfolio.unit(id), scene.index.tallies[id.index()]);
    let chosen = choose(scene, id, detail);
    Leaf {
        anchor: anchor(id),
        name: short(&unit.name),
        level: report.tongue.say(unit.level.words()),
        sentence: tally.filter(|tally| tally.key_results > 0).map(|tally| tally.key_result_sentence(report.tongue)),
        kpi_sentence: tally.filter(|tally| tally.kpis > 0).map(|tally| tally.kpi_sentence(report.tongue)),
        mean: Mean::new(report, &report.grades.units[id.index()], OF_OBJECTIVES),
        goals: goals(scene, id, &chosen, detail),
        kpis: chosen.kpis.iter().map(|id| watched(scene, *id)).collect(),
    }
}

/// The chosen key results by objective, in the order of the sheets; objectives without any where everything is shown.
fn goals<'a>(scene: &Scene<'a>, unit: UnitId, chosen: &Chosen, detail: Detail) -> Vec<Goal<'a>> {
    let is_chosen = |id: &&KeyResultId| chosen.key_results.binary_search(id).is_ok();
    let of = |ids: &[KeyResultId]| ids.iter().filter(is_chosen).map(|id| row(scene, *id, detail)).collect::<Vec<_>>();
    let objectives = scene.index.objectives[unit.index()].iter();
    let goals = objectives.map(|id| goal(scene, *id, of(&scene.report.portfolio.objective(*id).key_results)));
    let loose = of(&scene.index.loose_key_results[unit.index()]);
    let loose = Goal { title: None, owner: None, grade: None, pace: None, key_results: loose };
    let is_kept = |goal: &Goal<'_>| !goal.key_results.is_empty() || goal.title.is_some() && detail.is_whole();
    goals.chain([loose]).filter(is_kept).collect()
}

fn goal<'a>(scene: &Scene<'a>, id: ObjectiveId, key_results: Vec<Row<'a>>) -> Goal<'a> {
    let report = &scene.report;
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[id.index()]);
    Goal {
        title: Some(short(&objective.title)),
        owner: objective.owner.value().map(|owner| short(owner)),
        grade: rolled.grade.map(|grade| Marked::new(report, grade)),
        pace: rolled.weakest.map(|it| Badge::new(report.tongue, it)),
        key_results,
    }
}

fn row<'a>(scene: &Scene<'a>, id: KeyResultId, detail: Detail) -> Row<'a> {
    let report = &scene.report;
    let (kr, grade) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
    let measure = &kr.measure;
    let numbers = [&measure.baseline, &measure.current, &measure.target];
    let text = |entry| Figure::new(report, entry, measure).map_or("–".to_owned(), |it| short(it.text()).to_owned());
    let graded = match &grade.outcome {
        Outcome::Graded(graded) => Some(graded),
        Outcome::Ungraded(_) => None,
    };
    let bullet =
        graded.filter(|_| detail == Detail::Pictures).map(|graded| Picture(drawn(report.tongue, (kr, grade), graded)));
    Row {
        title: short(&kr.title),
        owner: kr.owner.value().map(|owner| short(owner)),
        way: numbers.map(text).join(" → "),
        bullet,
        grade: graded.map(|graded| Marked::new(report, graded.grade)),
        pace: Badge::new(report.tongue, grade.pace.status),
        due: due(kr).map(|day| Day::new(report.tongue, day)),
    }
}

fn watched<'a>(scene: &Scene<'a>, id: KpiId) -> Watched<'a> {
    let report = &scene.report;
    let kpi = report.portfolio.kpi(id);
    let text = |entry| Figure::new(report, entry, &kpi.measure).map(|figure| short(figure.text()).to_owned());
    Watched {
        name: short(&kpi.name),
        owner: kpi.owner.value().map(|owner| short(owner)),
        current: text(&kpi.measure.current),
        target: text(&kpi.measure.target),
        health: Badge::new(report.tongue, report.grades.kpis[id.index()].health),
    }
}

/// What this edition leaves out; nothing where it has everything.
fn left_out(scene: &Scene<'_>, leaves: &[Leaf<'_>], detail: Detail) -> Option<String> {
    let tongue = scene.report.tongue;
    let kept = match detail {
        Detail::Pictures | Detail::Everything => return None,
        Detail::Attention => tongue.say("only what needs attention").to_owned(),
        Detail::Worst(most) => {
            tongue.counted(most, "of each {unit} the {n} {key results} and {kpis} that need attention most")
        }
        Detail::Contents => tongue.say("{units} only").to_owned(),
    };
    let all = scene.report.portfolio;
    let key_results: usize = leaves.iter().flat_map(|leaf| &leaf.goals).map(|goal| goal.key_results.len()).sum();
    let kpis: usize = leaves.iter().map(|leaf| leaf.kpis.len()).sum();
    Some(tongue.fill(
        "To stay below a megabyte, this edition lists {kept}. It leaves out {lost} of {all} and {lost too} of {all too}, \
         which stand on the pages of their {units} and in rollup.xlsx.",
        &[
            ("kept", &kept),
            ("lost", &(all.key_results.len() - key_results)),
            ("all", &tongue.counted(all.key_results.len(), "{n} {key results}")),
            ("lost too", &(all.kpis.len() - kpis)),
            ("all too", &tongue.counted(all.kpis.len(), "{n} {kpis}")),
        ],
    ))
}
