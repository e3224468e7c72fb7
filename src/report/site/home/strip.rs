//! KPIs in; a card for each with its value, its line and which way is good, out.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::grade::health::{assumed_side, zones};
use crate::grade::progress::Side;
use crate::history::series;
use crate::model::{Kpi, KpiId};
use crate::report::chart::{Spark, spark};
use crate::report::site::Scene;
use crate::report::site::figure::Figure;
use crate::report::site::kpi::drawing::bullet;
use crate::report::site::kpis::worst_first;
use crate::report::site::mark::{Badge, Link, short};
use crate::report::site::picture::Picture;
use crate::report::tongue::Tongue;

/// So many of its last values make the line.
const MOST_VALUES: usize = 24;

/// A KPI as a card.
#[derive(Debug, Serialize)]
pub struct Card<'a> {
    kpi: Link,
    unit: Link,
    current: Option<Figure<'a>>,
    target: Option<String>,
    health: Badge,
    /// Its last values; absent for fewer than two, and where none of them was another.
    spark: Option<Picture>,
    /// Its value against its target, where there is no line.
    bullet: Option<Picture>,
    /// Which way is good, where it is known.
    way: Option<&'a str>,
}

/// Cards of KPIs by health, the worst first, at most so many; how many there are in all.
pub fn cards<'a>(scene: &Scene<'a>, most: usize) -> (Vec<Card<'a>>, usize) {
    let ids = worst_first(scene);
    (ids.iter().take(most).map(|id| card(scene, *id)).collect(), ids.len())
}

fn card<'a>(scene: &Scene<'a>, id: KpiId) -> Card<'a> {
    let report = &scene.report;
    let (kpi, grading) = (report.portfolio.kpi(id), &report.config.settings.grading);
    let spark = sparkline(scene, kpi).or_else(|| remembered(scene, id));
    let side = zones(kpi, grading).and_then(|zones| way(report.tongue, zones.side?));
    Card {
        kpi: Link::kpi(report, id),
        unit: Link::unit(report, kpi.unit),
        current: Figure::new(report, &kpi.measure.current, &kpi.measure),
        target: Figure::new(report, &kpi.measure.target, &kpi.measure).map(|target| target.text().to_owned()),
        health: Badge::new(report.tongue, report.grades.kpis[id.index()].health),
        bullet: if spark.is_none() && kpi.measure.target.value().is_some() { bullet(scene, id) } else { None },
        spark,
        way: assumed_side(kpi, grading).map(|assumed| report.tongue.say(assumed)).or(side),
    }
}

/// The line of what snapshots remember, where the sheet tells only how it is now.
fn remembered(scene: &Scene<'_>, id: KpiId) -> Option<Picture> {
    let (report, kpi) = (&scene.report, scene.report.portfolio.kpi(id));
    let values = series::of_kpi(report.history, report.portfolio, id, report.config.as_of);
    let listed = &values[values.len().saturating_sub(MOST_VALUES)..];
    let [first, .., last] = listed else { return None };
    if listed.iter().all(|dated| dated.value == first.value) {
        return None;
    }
    let tongue = report.tongue;
    let (told, day) = (|it| tongue.told(it, kpi.measure.unit.as_ref()), |it| tongue.date(it));
    let title = tongue.count(
        listed.len(),
        "{name}: from {from} on {first} to {to} on {last}, {n} values",
        &[
            ("name", &short(&kpi.name)),
            ("from", &told(first.value)),
            ("first", &day(first.day)),
            ("to", &told(last.value)),
            ("last", &day(last.day)),
        ],
    );
    let target = kpi.measure.target.value().map(|amount| amount.number);
    let values: Vec<Option<Decimal>> = listed.iter().map(|dated| Some(dated.value)).collect();
    Some(Picture(spark(&Spark { title: &title, values: &values, scale: None, target })))
}

/// Which way is good.
pub fn way(tongue: &Tongue, side: Side) -> Option<&str> {
    Some(tongue.say(match side {
        Side::Above => "more is better",
        Side::Below => "less is better",
    }))
}

fn sparkline(scene: &Scene<'_>, kpi: &Kpi) -> Option<Picture> {
    let [first, .., last] = &kpi.actuals[kpi.actuals.len().saturating_sub(MOST_VALUES)..] else { return None };
    let listed = &kpi.actuals[kpi.actuals.len().saturating_sub(MOST_VALUES)..];
    let text = |reading| Figure::reading(&scene.report, reading, kpi.measure.unit.as_ref()).text().to_owned();
    let title = scene.report.tongue.count(
        listed.len(),
        "{name}: from {from} in {first} to {to} in {last}, {n} values",
        &[
            ("name", &short(&kpi.name)),
            ("from", &text(first)),
            ("first", &first.period),
            ("to", &text(last)),
            ("last", &last.period),
        ],
    );
    let values: Vec<Option<Decimal>> = listed.iter().map(|reading| Some(reading.value.value.number)).collect();
    let target = kpi.measure.target.value().map(|amount| amount.number);
    Some(Picture(spark(&Spark { title: &title, values: &values, scale: None, target })))
}
