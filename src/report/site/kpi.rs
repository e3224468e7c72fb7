//! The page of a KPI: its value against its target, how it moved, and how it is defined.

use serde::Serialize;

use super::figure::{Figure, share};
use super::frame::Here;
use super::mark::{Badge, Cell, Link, counted, short};
use super::remark::Remark;
use super::{Drawn, Page, Scene};
use crate::model::kpi::Reading;
use crate::model::{Kpi, KpiId};
use crate::recognise::period::Period;
use crate::report::chart::{Trend, TrendPoint, trend};
use crate::report::link;

/// The page of a KPI.
pub const PAGE: Page = Page { name: "kpi", about: "one KPI with its values", count: |r| r.portfolio.kpis.len(), draw };

/// So many findings are shown.
const MOST_REMARKS: usize = 100;

/// A KPI as one row.
#[derive(Debug, Serialize)]
pub struct Line<'a> {
    kpi: Link,
    owner: Option<&'a str>,
    frequency: Option<&'static str>,
    current: Option<Figure<'a>>,
    target: Option<Figure<'a>>,
    health: Badge,
    reason: &'a str,
    typed_status: Option<Figure<'a>>,
    cell: Cell<'a>,
}

#[derive(Debug, Serialize)]
struct View<'a> {
    line: Line<'a>,
    unit: Link,
    id: Option<&'a str>,
    attainment: Option<String>,
    baseline: Option<Figure<'a>>,
    /// Limits that the sheet declares.
    limits: Vec<(&'static str, Figure<'a>)>,
    direction: Option<&'static str>,
    definition: Option<&'a str>,
    data_source: Option<&'a str>,
    objective: Option<&'a str>,
    comment: Option<&'a str>,
    /// The trend, an SVG of our own; absent for fewer than two values.
    trend: Option<String>,
    has_plans: bool,
    periods: Vec<Row<'a>>,
    remarks: Vec<Remark<'a>>,
    more_remarks: usize,
    is_hidden: bool,
}

/// One period.
#[derive(Debug, Serialize)]
struct Row<'a> {
    period: String,
    actual: Option<Figure<'a>>,
    plan: Option<Figure<'a>>,
}

impl<'a> Line<'a> {
    /// The row of a KPI.
    pub fn new(scene: &Scene<'a>, id: KpiId) -> Line<'a> {
        let report = &scene.report;
        let (kpi, health) = (report.portfolio.kpi(id), &report.grades.kpis[id.index()]);
        Line {
            kpi: Link::new(&*kpi.name, link::kpi(report, id)),
            owner: kpi.owner.value().map(|owner| &**owner),
            frequency: kpi.frequency.value().map(|frequency| frequency.words()),
            current: Figure::new(report, &kpi.measure.current, &kpi.measure),
            target: Figure::new(report, &kpi.measure.target, &kpi.measure),
            health: Badge::from(health.health),
            reason: &health.arithmetic,
            typed_status: Figure::typed(report, &kpi.status),
            cell: Cell::new(report.portfolio, kpi.origin),
        }
    }
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = KpiId::new(number);
    let kpi = report.portfolio.kpi(id);
    let unit = Link::new(&*report.portfolio.unit(kpi.unit).name, link::unit(report, kpi.unit));
    let found = &scene.index.of_kpi[number];
    let view = View {
        line: Line::new(scene, id),
        unit: unit.clone(),
        id: kpi.id.value().map(|id| &**id),
        attainment: report.grades.kpis[number].attainment.map(share),
        baseline: Figure::new(report, &kpi.measure.baseline, &kpi.measure),
        limits: limits(scene, kpi),
        direction: kpi.measure.direction.value().map(|direction| direction.words()),
        definition: kpi.definition.value().map(|text| &**text),
        data_source: kpi.data_source.value().map(|text| &**text),
        objective: kpi.objective.value().map(|text| &**text),
        comment: kpi.comment.value().map(|text| &**text),
        trend: drawn(scene, kpi),
        has_plans: !kpi.plans.is_empty(),
        periods: periods(kpi).into_iter().map(|(period, actual, plan)| row(scene, kpi, period, actual, plan)).collect(),
        remarks: Remark::list(scene, found, MOST_REMARKS),
        more_remarks: found.len().saturating_sub(MOST_REMARKS),
        is_hidden: kpi.hidden,
    };
    let trail = vec![Link::new("Overview", link::HOME), unit];
    Drawn::new(link::kpi(report, id), Here::new(&*kpi.name, "kpis", trail), &view)
}

fn limits<'a>(scene: &Scene<'a>, kpi: &Kpi) -> Vec<(&'static str, Figure<'a>)> {
    let limits = [
        ("Green from", &kpi.limits.green),
        ("Amber from", &kpi.limits.amber),
        ("Red from", &kpi.limits.red),
        ("Lowest acceptable", &kpi.limits.minimum),
        ("Highest acceptable", &kpi.limits.maximum),
    ];
    let figure = |(name, entry)| Some((name, Figure::new(&scene.report, entry, &kpi.measure)?));
    limits.into_iter().filter_map(figure).collect()
}

/// Every period with its actual and its planned value; in the order of the calendar where the periods have days.
fn periods(kpi: &Kpi) -> Vec<(&Period, Option<&Reading>, Option<&Reading>)> {
    let at = |readings: &'_ [Reading], period: &Period| readings.iter().position(|reading| reading.period == *period);
    let plan = |period: &Period| at(&kpi.plans, period).map(|number| &kpi.plans[number]);
    let reached = kpi.actuals.iter().map(|actual| (&actual.period, Some(actual), plan(&actual.period)));
    let planned = kpi.plans.iter().filter(|plan| at(&kpi.actuals, &plan.period).is_none());
    let mut periods: Vec<_> = reached.chain(planned.map(|plan| (&plan.period, None, Some(plan)))).collect();
    periods.sort_by_key(|(period, ..)| period.days());
    periods
}

fn row<'a>(scene: &Scene<'a>, kpi: &Kpi, period: &Period, actual: Option<&Reading>, plan: Option<&Reading>) -> Row<'a> {
    let figure = |reading: &Reading| Figure::reading(&scene.report, reading, kpi.measure.unit.as_ref());
    Row { period: period.to_string(), actual: actual.map(figure), plan: plan.map(figure) }
}

fn drawn(scene: &Scene<'_>, kpi: &Kpi) -> Option<String> {
    let (first, last) = (kpi.actuals.first()?, kpi.actuals.last()?);
    if kpi.actuals.len() < 2 {
        return None;
    }
    let text = |reading| Figure::reading(&scene.report, reading, kpi.measure.unit.as_ref()).text().to_owned();
    let target = Figure::new(&scene.report, &kpi.measure.target, &kpi.measure);
    let title = format!(
        "{}: from {} in {} to {} in {}, {}{}",
        short(&kpi.name),
        text(first),
        first.period,
        text(last),
        last.period,
        counted(kpi.actuals.len(), "value"),
        target.map(|target| format!(", target {}", target.text())).unwrap_or_default(),
    );
    let periods = periods(kpi);
    let labels: Vec<String> = periods.iter().map(|(period, ..)| period.to_string()).collect();
    let number = |reading: Option<&Reading>| reading.map(|reading| reading.value.value.number);
    let points = periods.iter().zip(&labels);
    let points: Vec<TrendPoint<'_>> = points
        .map(|((_, actual, plan), label)| TrendPoint { label, actual: number(*actual), plan: number(*plan) })
        .collect();
    let target = kpi.measure.target.value().map(|amount| amount.number);
    Some(trend(&Trend { title: &title, points: &points, target }))
}
