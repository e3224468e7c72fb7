//! Values by day in; a chart of them, and a table in which each has its cell of today or of then, out.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::Scene;
use super::figure::Day;
use super::mark::{Cell, short};
use crate::grade::heading;
use crate::history::series::{self, Dated, Place};
use crate::model::{KeyResultId, KpiId};
use crate::recognise::Unit;
use crate::report::chart::{Mark, Trend, TrendPoint, trend};

/// Below so many values there is nothing to draw.
const FEWEST: usize = 3;

/// Values by day, as a page shows them.
#[derive(Debug, Serialize)]
pub struct Values<'a> {
    /// The anchor of its table.
    id: String,
    rows: Vec<Row<'a>>,
    /// An SVG of our own; absent for fewer than three values.
    chart: Option<String>,
    /// What the chart shows besides its values.
    legend: &'a str,
}

/// One value.
#[derive(Debug, Serialize)]
struct Row<'a> {
    day: Day,
    value: String,
    /// Its cell of today.
    cell: Option<Cell<'a>>,
    /// Its cell of then, as the snapshot of that day remembers it.
    then: Option<&'a str>,
}

/// The values of a key result; nothing below two of them. The line beside them is what the calendar expects.
pub fn of_key_result<'a>(scene: &Scene<'a>, id: KeyResultId) -> Option<Values<'a>> {
    let report = &scene.report;
    let kr = report.portfolio.key_result(id);
    let values = series::of_key_result(report.history, report.portfolio, id, report.config.as_of);
    let plan = |day: NaiveDate| heading::expected_value(kr, day, report.config);
    let drawn = Drawing { title: &kr.title, unit: kr.measure.unit.as_ref(), target: target(&kr.measure), limits: None };
    values_of(scene, &values, &drawn, &plan, format!("values-{}", id.0))
}

/// The values of a KPI whose sheet has none by period; nothing below two of them.
pub fn of_kpi<'a>(scene: &Scene<'a>, id: KpiId) -> Option<Values<'a>> {
    let report = &scene.report;
    let kpi = report.portfolio.kpi(id);
    if !kpi.actuals.is_empty() {
        return None;
    }
    let values = series::of_kpi(report.history, report.portfolio, id, report.config.as_of);
    let limits = report.grades.behaviours[id.index()].limits.ok().map(|limits| (limits.lower, limits.upper));
    let drawn = Drawing { title: &kpi.name, unit: kpi.measure.unit.as_ref(), target: target(&kpi.measure), limits };
    values_of(scene, &values, &drawn, &|_| None, "values".to_owned())
}

/// What a chart needs besides its values.
struct Drawing<'a> {
    title: &'a str,
    unit: Option<&'a Unit>,
    target: Option<Decimal>,
    /// The limits of normal variation.
    limits: Option<(Decimal, Decimal)>,
}

fn target(measure: &crate::model::Measure) -> Option<Decimal> {
    measure.target.value().map(|amount| amount.number)
}

fn values_of<'a>(
    scene: &Scene<'a>,
    values: &[Dated<'a>],
    drawing: &Drawing<'_>,
    plan: &dyn Fn(NaiveDate) -> Option<Decimal>,
    id: String,
) -> Option<Values<'a>> {
    let [first, .., last] = values else { return None };
    let tongue = scene.report.tongue;
    let number = |value| tongue.told(value, drawing.unit);
    let row = |dated: &Dated<'a>| {
        let (cell, then) = match dated.place {
            Place::Cell(origin) => (Some(Cell::new(scene.report.portfolio, origin)), None),
            Place::Then(cell) => (None, Some(cell)),
        };
        Row { day: Day::new(scene.report.tongue, dated.day), value: number(dated.value), cell, then }
    };
    let message = tongue.count(
        values.len(),
        "{name}: from {from} on {first} to {to} on {last}, {n} values",
        &[
            ("name", &short(drawing.title)),
            ("from", &number(first.value)),
            ("first", &first.day),
            ("to", &number(last.value)),
            ("last", &last.day),
        ],
    );
    let labels: Vec<String> = values.iter().map(|dated| tongue.day(dated.day)).collect();
    let points = values.iter().zip(&labels);
    let points: Vec<TrendPoint<'_>> = points
        .map(|(dated, label)| TrendPoint {
            label,
            day: Some(dated.day),
            actual: Some(dated.value),
            plan: plan(dated.day),
            mark: Mark::Usual,
        })
        .collect();
    let has_plan = points.iter().any(|point| point.plan.is_some());
    let legend = match (has_plan, drawing.limits) {
        (true, _) => "Thin line: what the calendar expects. Dashed line: target.",
        (false, Some(_)) => "Dashed line: target. Dotted lines: limits of normal variation.",
        (false, None) => "Dashed line: target.",
    };
    let legend = if drawing.target.is_some() || drawing.limits.is_some() { tongue.say(legend) } else { "" };
    let is_drawn = points.len() >= FEWEST;
    let chart = is_drawn.then(|| {
        trend(&Trend { title: &message, points: &points, target: drawing.target, limits: drawing.limits, tongue })
    });
    Some(Values { id, rows: values.iter().rev().map(row).collect(), chart, legend })
}
