//! A KPI in; its bullet graph and its trend out.

use rust_decimal::Decimal;

use super::periods::{Actual, Told, told};
use crate::grade::Health;
use crate::grade::health::zones;
use crate::model::kpi::Reading;
use crate::model::{Kpi, KpiId};
use crate::report::chart::{Mark, Meter, Role, Trend, TrendPoint, meter, trend};
use crate::report::site::Scene;
use crate::report::site::figure::Figure;
use crate::report::site::mark::short;
use crate::report::site::picture::{Chart, Picture};

/// The bullet graph of its current value; `None` without one.
pub fn bullet(scene: &Scene<'_>, id: KpiId) -> Option<Picture> {
    let report = &scene.report;
    let kpi = report.portfolio.kpi(id);
    let current = kpi.measure.current.value()?;
    let target = kpi.measure.target.value();
    let previous = previous(kpi);
    let zones = zones(kpi, &report.config.settings.grading);
    let bands: Vec<(Decimal, Role)> =
        zones.iter().flat_map(|zones| &zones.ends).map(|&(end, health)| (end, band(health))).collect();
    let text = |entry| Figure::new(report, entry, &kpi.measure).map(|figure| figure.text().to_owned());
    let before = previous.map(|reading| Figure::reading(report, reading, kpi.measure.unit.as_ref()).text().to_owned());
    let tongue = report.tongue;
    let target_told = text(&kpi.measure.target).map(|it| tongue.fill("target {value}", &[("value", &it)]));
    let before = before.map(|it| tongue.fill("{value} the period before", &[("value", &it)]));
    let title = format!(
        "{}{}{}{}{}",
        short(&kpi.name),
        tongue.say(": "),
        text(&kpi.measure.current).unwrap_or_default(),
        target_told.map(|it| format!(", {it}")).unwrap_or_default(),
        before.map(|it| format!(", {it}")).unwrap_or_default(),
    );
    Some(Picture(meter(&Meter {
        title: &title,
        value: current.number,
        previous: previous.map(|reading| reading.value.value.number),
        target: target.map(|target| target.number),
        bands: &bands,
        rest: zones.map_or(Role::BandHigh, |zones| band(zones.rest)),
        role: verdict(report.grades.kpis[id.index()].health),
        tongue,
    })))
}

/// The value of the period before the latest, if the latest is the current one.
pub fn previous(kpi: &Kpi) -> Option<&Reading> {
    let [.., previous, last] = &kpi.actuals[..] else { return None };
    let current = kpi.measure.current.value()?;
    (last.value.value.number == current.number).then_some(previous)
}

/// One hue in steps, the darkest where it is worst.
fn band(health: Health) -> Role {
    match health {
        Health::Green => Role::BandHigh,
        Health::Amber => Role::BandMiddle,
        Health::Red | Health::NoTarget | Health::NoValue | Health::Unclear => Role::BandLow,
    }
}

fn verdict(health: Health) -> Role {
    match health {
        Health::Green => Role::OnTrack,
        Health::Amber => Role::Behind,
        Health::Red => Role::OffTrack,
        Health::NoTarget | Health::NoValue | Health::Unclear => Role::Measure,
    }
}

/// Its values by period with plan, target, limits and signals; `None` for fewer than two values.
pub fn course(scene: &Scene<'_>, id: KpiId) -> Option<Chart> {
    let (kpi, tongue) = (scene.report.portfolio.kpi(id), scene.report.tongue);
    let told = told(scene, id);
    let reached: Vec<(&Told<'_>, &Actual<'_>)> =
        told.iter().filter_map(|told| Some((told, told.actual.as_ref()?))).collect();
    let [first, .., last] = &reached[..] else { return None };
    let behaviour = &scene.report.grades.behaviours[id.index()];
    let unit = kpi.measure.unit.as_ref();
    let text = |actual: &Actual<'_>| match actual {
        Actual::Cell(reading) => Figure::reading(&scene.report, reading, unit).text().to_owned(),
        Actual::Then(number, _) => tongue.told(*number, unit),
    };
    let signals = match behaviour.signals.len() {
        0 => String::new(),
        count => tongue.say("; ").to_owned() + &tongue.counted(count, "{n} signals that something has changed"),
    };
    let title = tongue.fill(
        "{name}: from {from} in {first} to {to} in {last}",
        &[
            ("name", &short(&kpi.name)),
            ("from", &text(first.1)),
            ("first", &first.0.period),
            ("to", &text(last.1)),
            ("last", &last.0.period),
        ],
    ) + &signals;
    let points = told.iter().map(|told| TrendPoint {
        label: &told.period,
        day: told.days.map(|(_, last)| last),
        actual: told.actual.as_ref().map(Actual::number),
        plan: told.plan.map(|plan| plan.value.value.number),
        mark: if told.signal.is_some() { Mark::Signal } else { Mark::Usual },
    });
    let points: Vec<TrendPoint<'_>> = points.collect();
    let target = kpi.measure.target.value().map(|amount| amount.number);
    let limits = behaviour.limits.ok().map(|limits| (limits.lower, limits.upper));
    let svg = trend(&Trend { title: &title, points: &points, target, limits, tongue });
    Some(Chart::new(title, key(scene, id, reached.len()), svg))
}

/// What is drawn, in words.
fn key(scene: &Scene<'_>, id: KpiId, values: usize) -> String {
    let kpi = scene.report.portfolio.kpi(id);
    let behaviour = &scene.report.grades.behaviours[id.index()];
    let tongue = scene.report.tongue;
    let mut key = tongue.counted(values, "{n} values by period, dots");
    let parts = [
        (!behaviour.signals.is_empty(), "signals, diamonds"),
        (!kpi.plans.is_empty(), "plan, thin line"),
        (kpi.measure.target.value().is_some(), "target, dashed"),
        (behaviour.limits.is_ok(), "limits of normal variation, dotted"),
    ];
    for (_, words) in parts.into_iter().filter(|(is_drawn, _)| *is_drawn) {
        key += tongue.say("; ");
        key += tongue.say(words);
    }
    key + "."
}
