//! The page of a KPI: its value against its target, how it moved, and how it is defined.

mod bowling;
pub mod drawing;
mod periods;
mod row;

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::Serialize;

use super::figure::{Figure, Parts, share};
use super::frame::Here;
use super::mark::{Badge, Cell, Fact, Link, beside, words};
use super::picture::{Chart, Picture};
use super::remark::Remarks;
use super::values::{self, Values};
use super::{Drawn, Page, Scene};
use crate::grade::health::zones;
use crate::grade::progress::Side;
use crate::grade::rounded;
use crate::grade::xmr::Signal;
use crate::history::series;
use crate::model::{Kpi, KpiId};
use crate::recognise::Unit;
use crate::report::link;
use crate::report::tongue::Tongue;
use bowling::Bowling;
use drawing::{bullet, course, previous};
use periods::told;
use row::Row;

/// Tables of more periods are closed at first; their chart says the same.
const MOST_SHOWN: usize = 6;

/// The page of a KPI.
pub const PAGE: Page = Page { name: "kpi", about: "one KPI with its values", count: |r| r.portfolio.kpis.len(), draw };

/// A KPI as one row.
#[derive(Debug, Serialize)]
pub struct Line<'a> {
    kpi: Link,
    unit: Link,
    owner: Option<&'a str>,
    frequency: Option<&'a str>,
    current: Option<Figure<'a>>,
    target: Option<Figure<'a>>,
    health: Badge,
    reason: Cow<'a, str>,
    /// What its last value signals, if anything.
    signal: Option<&'a str>,
    typed_status: Option<Figure<'a>>,
    cell: Cell<'a>,
}

#[derive(Debug, Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    health: Badge,
    reason: Cow<'a, str>,
    typed_status: Option<Figure<'a>>,
    cell: Cell<'a>,
    facts: Vec<Fact<'a>>,
    /// Value and target without their cells.
    current: Option<String>,
    target: Option<String>,
    /// How far it is from its target, and how far it moved; as sentences.
    distances: Vec<String>,
    /// The bullet graph of its value; absent without one.
    bullet: Option<Picture>,
    /// The numbers it is judged by, each with its name.
    numbers: Vec<(&'a str, Parts<'a>)>,
    /// Its values by period; absent for fewer than two.
    trend: Option<Chart>,
    /// Plan against actual; absent without a plan.
    bowling: Option<Bowling>,
    has_plans: bool,
    /// A row each, drawn.
    periods: Vec<Row<'a>>,
    /// Whether all of them are shown at once.
    is_short: bool,
    /// Its values at each snapshot, where its sheet has none by period.
    values: Option<Values<'a>>,
    /// Its normal variation, or why none is known, as a sentence.
    normal: String,
    /// Whether the chart has its limits.
    has_limits: bool,
    /// Values that say that something has changed.
    signals: Vec<SignalRow<'a>>,
    found: Remarks<'a>,
    is_hidden: bool,
}

/// A value that says that something has changed.
#[derive(Debug, Serialize)]
struct SignalRow<'a> {
    period: String,
    value: Option<Figure<'a>>,
    /// The value without a cell, where it is one of an earlier snapshot.
    then: Option<String>,
    way: &'a str,
    rule: &'a str,
}

impl<'a> Line<'a> {
    /// The row of a KPI.
    pub fn new(scene: &Scene<'a>, id: KpiId) -> Line<'a> {
        let report = &scene.report;
        let (kpi, health) = (report.portfolio.kpi(id), &report.grades.kpis[id.index()]);
        Line {
            kpi: Link::kpi(report, id),
            unit: Link::unit(&scene.report, kpi.unit),
            owner: kpi.owner.value().map(|owner| &**owner),
            frequency: kpi.frequency.value().map(|frequency| report.tongue.say(frequency.words())),
            current: Figure::new(report, &kpi.measure.current, &kpi.measure),
            target: Figure::new(report, &kpi.measure.target, &kpi.measure),
            health: Badge::new(report.tongue, health.health),
            reason: report.tongue.sum(&health.arithmetic),
            signal: last_signal(scene, id).map(|signal| report.tongue.say(signal.rule.words())),
            typed_status: Figure::typed(report, &kpi.status),
            cell: Cell::new(report.portfolio, kpi.origin),
        }
    }
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = KpiId::new(number);
    let (kpi, health) = (report.portfolio.kpi(id), &report.grades.kpis[number]);
    let periods = told(scene, id);
    let text = |entry| Figure::new(report, entry, &kpi.measure).map(|figure| figure.text().to_owned());
    let view = View {
        id: beside(&kpi.id, &kpi.name),
        health: Badge::new(report.tongue, health.health),
        reason: report.tongue.sum(&health.arithmetic),
        typed_status: Figure::typed(report, &kpi.status),
        cell: Cell::new(report.portfolio, kpi.origin),
        facts: facts(scene, id),
        current: text(&kpi.measure.current),
        target: text(&kpi.measure.target),
        numbers: numbers(scene, kpi),
        distances: distances(scene, id),
        bullet: bullet(scene, id),
        trend: course(scene, id),
        bowling: Bowling::new(scene, id),
        normal: normal(scene, id),
        has_limits: scene.report.grades.behaviours[number].limits.is_ok(),
        signals: signals(scene, id),
        has_plans: !kpi.plans.is_empty(),
        values: values::of_kpi(scene, id),
        is_short: periods.len() <= MOST_SHOWN,
        periods: periods.into_iter().map(|told| Row::new(scene, id, told)).collect(),
        found: Remarks::new(scene, &scene.index.of_kpi[number]),
        is_hidden: kpi.hidden,
    };
    let trail = vec![Link::new(report.tongue.say("Overview"), link::HOME), Link::unit(&scene.report, kpi.unit)];
    let siblings = &scene.index.kpis[kpi.unit.index()];
    let here = Here::new(&*kpi.name, "kpis", trail).among(siblings, id, |id| Link::kpi(report, id));
    Drawn::new(link::kpi(report, id), here, &view)
}

fn facts<'a>(scene: &Scene<'a>, id: KpiId) -> Vec<Fact<'a>> {
    let report = &scene.report;
    let kpi = report.portfolio.kpi(id);
    let attainment = report.grades.kpis[id.index()].attainment;
    let facts = [
        Fact::link(report.tongue.say("{Unit}"), Link::unit(&scene.report, kpi.unit)),
        Fact::owner(report.tongue, &kpi.owner),
        Fact::text(
            report.tongue.say("Measured"),
            kpi.frequency.value().map(|frequency| report.tongue.say(frequency.words())),
        ),
        Fact::text(report.tongue.say("Direction"), direction(scene, kpi)),
        Fact::text(
            report.tongue.say("Attainment"),
            attainment
                .map(|it| report.tongue.fill("{share} of the target", &[("share", &report.tongue.number(share(it)))])),
        ),
        Fact::text(report.tongue.say("Definition"), words(&kpi.definition)),
        Fact::text(report.tongue.say("Data source"), words(&kpi.data_source)),
        Fact::text(report.tongue.say("Belongs to"), words(&kpi.objective)),
        Fact::text(report.tongue.say("Comment"), words(&kpi.comment)),
        Fact::cell(report.tongue, Cell::new(report.portfolio, kpi.origin)),
    ];
    facts.into_iter().flatten().collect()
}

fn numbers<'a>(scene: &Scene<'a>, kpi: &Kpi) -> Vec<(&'a str, Parts<'a>)> {
    let tongue = scene.report.tongue;
    let numbers = [
        ("Current", &kpi.measure.current),
        ("Target", &kpi.measure.target),
        ("Baseline", &kpi.measure.baseline),
        ("Green from", &kpi.limits.green),
        ("Amber from", &kpi.limits.amber),
        ("Red from", &kpi.limits.red),
        ("Lowest acceptable", &kpi.limits.minimum),
        ("Highest acceptable", &kpi.limits.maximum),
    ];
    let figure = |(name, entry)| Some((tongue.say(name), Figure::new(&scene.report, entry, &kpi.measure)?.parts()));
    numbers.into_iter().filter_map(figure).collect()
}

/// Which way is good.
fn direction<'a>(scene: &Scene<'a>, kpi: &Kpi) -> Option<&'a str> {
    let zones = zones(kpi, &scene.report.config.settings.grading)?;
    Some(scene.report.tongue.say(match zones.side {
        Some(Side::Above) => "more is better",
        Some(Side::Below) => "less is better",
        None => "best between two limits",
    }))
}

/// `8 complaints below the target (13 %): better`, `up by 3 complaints since 2026-10`.
fn distances(scene: &Scene<'_>, id: KpiId) -> Vec<String> {
    let (kpi, tongue) = (scene.report.portfolio.kpi(id), scene.report.tongue);
    let side = zones(kpi, &scene.report.config.settings.grading).and_then(|zones| zones.side);
    let Some(current) = kpi.measure.current.value().map(|amount| amount.number) else { return Vec::new() };
    let target = kpi.measure.target.value().map(|amount| amount.number);
    let from_target = target.and_then(|target| variance(tongue, kpi, (current, target), side));
    let moved = previous(kpi).and_then(|reading| {
        let step = current.checked_sub(reading.value.value.number)?;
        let way = if step.is_sign_negative() { "down by {step} since {period}" } else { "up by {step} since {period}" };
        let step = points(tongue, kpi, step.abs());
        let way = if step.is_empty() { "as in {period}" } else { way };
        Some(tongue.fill(way, &[("step", &step), ("period", &reading.period)]))
    });
    from_target.into_iter().chain(moved).collect()
}

/// The distance from a target, with the share of it and whether that is good.
fn variance(tongue: &Tongue, kpi: &Kpi, (current, target): (Decimal, Decimal), side: Option<Side>) -> Option<String> {
    let distance = current.checked_sub(target)?;
    if distance.is_zero() {
        return Some(tongue.say("at the target").to_owned());
    }
    let way = match distance.is_sign_negative() {
        true => "{distance} below the target",
        false => "{distance} above the target",
    };
    let is_good = side.map(|side| (side == Side::Above) != distance.is_sign_negative());
    let verdict = is_good.map(|is_good| if is_good { "better" } else { "worse" });
    let verdict = verdict.map(|verdict| tongue.say(": ").to_owned() + tongue.say(verdict)).unwrap_or_default();
    let share = distance.abs().checked_div(target.abs()).and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
    let share = share.map(|share| rounded(share, 0)).filter(|share| !share.is_zero());
    let share = share.map(|share| tongue.fill("({share} % of it)", &[("share", &share.normalize())]));
    let share = share.map(|share| format!(" {share}")).unwrap_or_default();
    let told = tongue.fill(way, &[("distance", &points(tongue, kpi, distance.abs()))]);
    Some(format!("{told}{share}{verdict}"))
}

/// A difference with its unit; of percentages it is told in points. Empty for nothing.
fn points(tongue: &Tongue, kpi: &Kpi, difference: Decimal) -> String {
    let difference = rounded(difference, 4).normalize();
    match kpi.measure.unit.as_ref() {
        _ if difference.is_zero() => String::new(),
        Some(Unit::Percent) if difference == Decimal::ONE => tongue.say("1 point").to_owned(),
        Some(Unit::Percent) => tongue.fill("{points} points", &[("points", &tongue.told(difference, None))]),
        unit => tongue.told(difference, unit),
    }
}

/// Its normal variation as a sentence.
fn normal(scene: &Scene<'_>, id: KpiId) -> String {
    let unit = scene.report.portfolio.kpi(id).measure.unit.as_ref();
    let tongue = scene.report.tongue;
    let told = |number| tongue.told(rounded(number, 2), unit);
    match &scene.report.grades.behaviours[id.index()].limits {
        Ok(limits) => tongue.count(
            limits.baseline,
            "It varies from {lower} to {upper} around {centre}, as its first {n} values say; the largest usual step is {step}.",
            &[
                ("lower", &told(limits.lower)),
                ("upper", &told(limits.upper)),
                ("centre", &told(limits.centre)),
                ("step", &told(limits.range)),
            ],
        ),
        Err(reason) => {
            tongue.fill("Its normal variation is not known: {reason}.", &[("reason", &tongue.say(reason.words()))])
        }
    }
}

fn signals<'a>(scene: &Scene<'a>, id: KpiId) -> Vec<SignalRow<'a>> {
    let report = &scene.report;
    let kpi = report.portfolio.kpi(id);
    let unit = kpi.measure.unit.as_ref();
    let series = series::of_kpi(report.history, report.portfolio, id, report.config.as_of);
    let row = |signal: &Signal| {
        let dated = series.get(signal.at)?;
        let reading = dated.reading.and_then(|at| kpi.actuals.get(at));
        Some(SignalRow {
            period: reading.map_or_else(|| dated.day.to_string(), |reading| reading.period.to_string()),
            value: reading.map(|reading| Figure::reading(report, reading, unit)),
            then: reading.is_none().then(|| report.tongue.told(dated.value, unit)),
            way: report.tongue.say(signal.way.words()),
            rule: report.tongue.say(signal.rule.words()),
        })
    };
    report.grades.behaviours[id.index()].signals.iter().rev().filter_map(row).collect()
}

/// The signal of its last value, if its sheet tells values by period.
fn last_signal<'a>(scene: &Scene<'a>, id: KpiId) -> Option<&'a Signal> {
    let report = scene.report;
    if report.portfolio.kpi(id).actuals.is_empty() {
        return None;
    }
    let values = series::of_kpi(report.history, report.portfolio, id, report.config.as_of).len();
    report.grades.behaviours[id.index()].signals.last().filter(|signal| signal.at + 1 == values)
}
