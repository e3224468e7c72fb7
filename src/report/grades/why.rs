//! An item in; how its grade or its health was made out: inputs with their cells, formula, weights, rounding.

use super::{BOLD, FAINT, line};
use crate::config::Curve;
use crate::grade::confidence::net_confidence;
use crate::grade::{KeyResultGrade, Outcome, RollUp};
use crate::history::series::{self, Place};
use crate::lint::Subject;
use crate::model::alignment::Alignment;
use crate::model::{Entry, KeyResult, KeyResultId, KpiId, ObjectiveId, UnitId};
use crate::report::Report;

/// How something was graded, for people.
pub fn why(report: &Report<'_>, subject: Subject) -> String {
    let mut text = String::new();
    match subject {
        Subject::KeyResult(id) => key_result(&mut text, report, id),
        Subject::Objective(id) => objective(&mut text, report, id),
        Subject::Unit(id) => unit(&mut text, report, id),
        Subject::Kpi(id) => kpi(&mut text, report, id),
        Subject::Source(_) | Subject::Sheet(..) | Subject::Portfolio => {}
    }
    text
}

fn heading(text: &mut String, kind: &str, title: &str, place: &str) {
    let about = format!("{kind} {place}");
    line(text, format_args!("{BOLD}{title}{BOLD:#}  {FAINT}{}{FAINT:#}", about.trim_end()));
}

fn fact(text: &mut String, name: &str, value: &str) {
    line(text, format_args!("  {name:<12} {value}"));
}

/// What was typed, with its cell; nothing if nothing was.
fn typed<T>(text: &mut String, report: &Report<'_>, name: &str, entry: &Entry<T>) {
    let Some((words, origin)) = entry.text().zip(entry.origin()) else { return };
    let remark = if entry.value().is_none() { ", not understood" } else { "" };
    line(text, format_args!("  {name:<12} {words}{remark}  {FAINT}{}{FAINT:#}", report.portfolio.place(origin)));
}

fn key_result(text: &mut String, report: &Report<'_>, id: KeyResultId) {
    let kr = report.portfolio.key_result(id);
    let graded = &report.grades.key_results[id.index()];
    heading(text, "key result", &kr.title, &report.portfolio.place(kr.origin).to_string());
    typed(text, report, "baseline", &kr.measure.baseline);
    typed(text, report, "target", &kr.measure.target);
    typed(text, report, "current", &kr.measure.current);
    typed(text, report, "weight", &kr.weight);
    typed(text, report, "direction", &kr.measure.direction);
    match &graded.outcome {
        Outcome::Graded(made) => {
            fact(text, "formula", made.formula);
            fact(text, "with numbers", &made.arithmetic);
            for assumption in &made.assumptions {
                fact(text, "assumed", assumption);
            }
            fact(text, "grade", &format!("{} exactly, shown as {}", made.grade.value().normalize(), made.grade));
        }
        Outcome::Ungraded(reason) => fact(text, "not graded", reason.words()),
    }
    pace(text, report, id);
    if let Some(id) = kr.objective {
        fact(text, "counts for", &report.portfolio.objective(id).title);
    }
}

/// How it stands against the calendar, where it is heading, and the values that say so.
fn pace(text: &mut String, report: &Report<'_>, id: KeyResultId) {
    let kr = report.portfolio.key_result(id);
    let KeyResultGrade { pace, heading, .. } = &report.grades.key_results[id.index()];
    let number = crate::grade::arithmetic::number;
    fact(text, "pace", pace.status.words());
    if heading.curve != Curve::Linear {
        fact(text, "expected", heading.curve.words());
    }
    let figures = [
        ("elapsed", pace.elapsed),
        ("expected", pace.expected),
        ("gap", pace.gap),
        ("projection", pace.projection.map(|projection| projection.0)),
        ("needed rate", pace.required_rate),
        ("effort", pace.effort),
        ("needs a week", heading.rate.map(|rate| rate.needed)),
        ("made a week", heading.rate.and_then(|rate| rate.so_far)),
    ];
    for (name, figure) in figures.into_iter().filter_map(|(name, figure)| Some((name, figure?))) {
        fact(text, name, &number(figure));
    }
    if let Some(trend) = heading.trend {
        fact(text, "trend", &format!("{} at the end, by {} values", number(trend.ends_at.0), trend.values));
    }
    if let (Some(outlook), Some(okr_type)) = (heading.outlook, kr.okr_type.value()) {
        fact(text, "outlook", &format!("{} as {}, if it ends there", outlook.words(), okr_type.words()));
    }
    if let Some(confidence) = kr.confidence.value() {
        let said = kr.confidence.text().unwrap_or_default();
        fact(text, "confidence", &format!("{}, as `{said}` says", number(confidence.share)));
    }
    let values = series::of_key_result(report.history, report.portfolio, id, report.config.as_of);
    for dated in values.iter().filter(|_| values.len() > 1) {
        let place = match dated.place {
            Place::Cell(origin) => report.portfolio.place(origin).to_string(),
            Place::Then(cell) => format!("{cell}, then"),
        };
        fact(text, &dated.day.to_string(), &format!("{}  {FAINT}{place}{FAINT:#}", number(dated.value)));
    }
}

fn objective(text: &mut String, report: &Report<'_>, id: ObjectiveId) {
    let objective = report.portfolio.objective(id);
    heading(text, "objective", &objective.title, &report.portfolio.place(objective.origin).to_string());
    for (id, kr) in report.portfolio.key_results_of(objective) {
        let grade = match &report.grades.key_results[id.index()].outcome {
            Outcome::Graded(made) => made.grade.to_string(),
            Outcome::Ungraded(reason) => format!("– ({})", reason.words()),
        };
        let weight = kr.weight.text().map(|weight| format!(", weight {weight}")).unwrap_or_default();
        let cell = report.portfolio.place(kr.weight.origin().unwrap_or(kr.origin));
        line(text, format_args!("  {grade}{weight}  {}  {FAINT}{cell}{FAINT:#}", kr.title));
    }
    let rolled = &report.grades.objectives[id.index()];
    if rolled.aligned > 0 {
        aligned(text, report, id);
    }
    rolled_up(text, rolled);
    confidence(text, report.portfolio.key_results_of(objective).map(|(_, kr)| kr));
}

/// The objectives whose grades count in this one.
fn aligned(text: &mut String, report: &Report<'_>, id: ObjectiveId) {
    for &child in Alignment::new(report.portfolio).children(id) {
        let (objective, rolled) = (report.portfolio.objective(child), &report.grades.objectives[child.index()]);
        let grade = rolled.grade.map_or("–".to_owned(), |grade| grade.to_string());
        let cell = report.portfolio.place(objective.origin);
        line(text, format_args!("  {grade}  {}, which serves it  {FAINT}{cell}{FAINT:#}", objective.title));
    }
}

fn unit(text: &mut String, report: &Report<'_>, id: UnitId) {
    heading(text, report.portfolio.unit(id).level.words(), &report.portfolio.unit(id).name, "");
    let objectives = report.portfolio.objectives.iter().zip(&report.grades.objectives);
    for (objective, rolled) in objectives.filter(|(objective, _)| objective.unit == id) {
        let grade = rolled.grade.map_or("–".to_owned(), |grade| grade.to_string());
        let weight = objective.weight.text().map(|weight| format!(", weight {weight}")).unwrap_or_default();
        let cell = report.portfolio.place(objective.origin);
        line(text, format_args!("  {grade}{weight}  {}  {FAINT}{cell}{FAINT:#}", objective.title));
    }
    rolled_up(text, &report.grades.units[id.index()]);
    confidence(text, report.portfolio.key_results.iter().filter(|kr| kr.unit == id));
}

/// What owners expect on the whole, by the statuses they typed.
fn confidence<'a>(text: &mut String, key_results: impl Iterator<Item = &'a KeyResult>) {
    if let Some(net) = net_confidence(key_results.filter_map(|kr| kr.status.value().copied())) {
        fact(text, "net score", &format!("{net:+}: on track less off track, in per cent of the statuses typed"));
    }
}

fn rolled_up(text: &mut String, rolled: &RollUp) {
    match (rolled.grade, rolled.reason) {
        (Some(grade), _) => {
            fact(text, "with numbers", &rolled.arithmetic);
            fact(text, "grade", &format!("{} exactly, shown as {grade}", grade.value().normalize()));
        }
        (None, Some(reason)) => fact(text, "not graded", reason.words()),
        (None, None) => {}
    }
    fact(text, "graded", &format!("{} of {}", rolled.graded, rolled.children));
    if let Some((low, high)) = rolled.low.zip(rolled.high).filter(|(low, high)| low != high) {
        fact(text, "bounds", &format!("{low} if all that is missing were 0, {high} if it were 1"));
    }
    if let Some(pace) = rolled.weakest {
        fact(text, "weakest pace", pace.words());
    }
}

fn kpi(text: &mut String, report: &Report<'_>, id: KpiId) {
    let kpi = report.portfolio.kpi(id);
    let (judged, behaviour) = (&report.grades.kpis[id.index()], &report.grades.behaviours[id.index()]);
    heading(text, "KPI", &kpi.name, &report.portfolio.place(kpi.origin).to_string());
    typed(text, report, "current", &kpi.measure.current);
    typed(text, report, "target", &kpi.measure.target);
    typed(text, report, "green", &kpi.limits.green);
    typed(text, report, "amber", &kpi.limits.amber);
    typed(text, report, "red", &kpi.limits.red);
    typed(text, report, "minimum", &kpi.limits.minimum);
    typed(text, report, "maximum", &kpi.limits.maximum);
    typed(text, report, "direction", &kpi.measure.direction);
    fact(text, "health", judged.health.words());
    if !judged.arithmetic.is_empty() {
        fact(text, "because", &judged.arithmetic);
    }
    let number = crate::grade::arithmetic::number;
    match &behaviour.limits {
        Ok(limits) => {
            let from = format!("{} around {}", number(limits.upper), number(limits.centre));
            fact(
                text,
                "varies from",
                &format!("{} to {from}, by its first {} values", number(limits.lower), limits.baseline),
            );
            fact(text, "signals", &behaviour.signals.len().to_string());
        }
        Err(reason) => fact(text, "no limits", reason.words()),
    }
}
