//! A key result in; its values by day with the line it promised and where it is heading, out.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::Scene;
use super::figure::Day;
use super::figure::share;
use super::mark::short;
use super::picture::Chart;
use crate::grade::expected::Window;
use crate::grade::key_result::{way, window};
use crate::grade::{Progress, heading, rounded};
use crate::history::series::{self, Dated, Place};
use crate::history::{Item, Kind};
use crate::model::{KeyResult, KeyResultId, Number};
use crate::report::chart::{self, course};
use crate::report::tongue::Tongue;

/// The line of what is expected has about so many points, since it may bend.
const STEPS: usize = 24;

/// The course of a key result.
#[derive(Debug, Serialize)]
pub struct Course {
    /// The anchor of its table.
    id: String,
    chart: Chart,
    values: Vec<Value>,
}

/// One value of it.
#[derive(Debug, Serialize)]
struct Value {
    day: Day,
    value: String,
    /// What was expected on that day.
    expected: Option<String>,
    /// The owner's estimate of reaching the target.
    confidence: Option<String>,
    cell: String,
}

/// A claim to move from one number to another within some days.
#[derive(Debug, Clone, Copy)]
struct Promise {
    from: Decimal,
    to: Decimal,
    window: Window,
}

impl Course {
    /// The course of a key result that moves from a baseline to a target; nothing below two values.
    pub fn new(scene: &Scene<'_>, id: KeyResultId) -> Option<Course> {
        let report = &scene.report;
        let kr = report.portfolio.key_result(id);
        let promise = promise(kr)?;
        let values = series::of_key_result(report.history, report.portfolio, id, report.config.as_of);
        let last = values.last().filter(|_| values.len() > 1)?;
        let tongue = report.tongue;
        let value = |number| tongue.told(rounded(number, 2), kr.measure.unit.as_ref());
        let expected = |day| heading::expected_value(kr, day, report.config);
        let forecast = forecast(scene, id, promise).filter(|_| last.day < promise.window.end);
        let about = |number| tongue.told(rounded(number, decimals(number)), kr.measure.unit.as_ref());
        let wanted = expected(last.day).map(|it| tongue.fill("{value} expected", &[("value", &about(it))]));
        let ahead = forecast.map(|it| tongue.fill("heading for {value}", &[("value", &about(it))]));
        let message = format!(
            "{}{}{}{}{}",
            short(&kr.title),
            tongue.say(": "),
            value(last.value),
            wanted.map(|it| format!(", {it}")).unwrap_or_default(),
            ahead.map(|it| tongue.say("; ").to_owned() + &it).unwrap_or_default(),
        );
        let about = tongue.say(match forecast {
            Some(_) => {
                "Values by day, dots; what is expected, thin line; target, dashed; where it is heading, dashed with a ring."
            }
            None => "Values by day, dots; what is expected, thin line; target, dashed.",
        });
        let svg = drawn(tongue, (&message, promise), &values, (forecast, &expected));
        let row = |dated: &Dated<'_>| Value {
            day: Day::new(report.tongue, dated.day),
            value: value(dated.value),
            expected: expected(dated.day).map(value),
            confidence: confidence(scene, id, dated.day).map(|it| tongue.number(share(it)).into_owned()),
            cell: match dated.place {
                Place::Cell(origin) => report.portfolio.place(origin).to_string(),
                Place::Then(cell) => cell.to_owned(),
            },
        };
        let values = values.iter().rev().map(row).collect();
        Some(Course { id: format!("course-{}", id.0), chart: Chart::new(message, about, svg), values })
    }
}

impl Promise {
    /// The value at a share of the way.
    fn at(self, share: Decimal) -> Option<Decimal> {
        self.to.checked_sub(self.from)?.checked_mul(share)?.checked_add(self.from)
    }
}

/// So many decimals of an estimate say something: three digits in all, two behind the point at most.
fn decimals(number: Decimal) -> u32 {
    if number.abs() >= Decimal::ONE_HUNDRED {
        0
    } else if number.abs() >= Decimal::TEN {
        1
    } else {
        2
    }
}

/// What is drawn besides the values: the forecast, and what is expected on a day.
type Ahead<'a> = (Option<Decimal>, &'a dyn Fn(NaiveDate) -> Option<Decimal>);

fn drawn(
    tongue: &Tongue,
    (message, promise): (&str, Promise),
    values: &[Dated<'_>],
    (forecast, expected): Ahead<'_>,
) -> String {
    let Window { start, end } = promise.window;
    let day = |day: NaiveDate| (day - start).num_days().max(0);
    let points: Vec<(i64, Decimal)> = values.iter().map(|dated| (day(dated.day), dated.value)).collect();
    let line = start.iter_days().take_while(|day| *day < end).step_by(day(end).unsigned_abs() as usize / STEPS + 1);
    let line = line.chain([end]).filter_map(|it| Some((day(it), expected(it)?)));
    course(&chart::Course {
        title: message,
        points: &points,
        expected: &line.collect::<Vec<_>>(),
        target: promise.to,
        end: day(end),
        forecast,
        days: &[start, end].map(|it| (day(it), tongue.day(it))),
        tongue,
    })
}

/// Where it ends: by the trend of its values, else by a straight line from its beginning.
fn forecast(scene: &Scene<'_>, id: KeyResultId, promise: Promise) -> Option<Decimal> {
    let grade = &scene.report.grades.key_results[id.index()];
    let Progress(share) = grade.heading.trend.map(|trend| trend.ends_at).or(grade.pace.projection)?;
    promise.at(share)
}

fn promise(kr: &KeyResult) -> Option<Promise> {
    let (from, to, _) = way(kr)?;
    let window = window(kr).filter(|window| window.start < window.end)?;
    Some(Promise { from, to, window })
}

/// What its owner expected on a day.
fn confidence(scene: &Scene<'_>, id: KeyResultId, day: NaiveDate) -> Option<Decimal> {
    let (report, history) = (&scene.report, scene.report.history);
    if day == report.config.as_of {
        return report.portfolio.key_result(id).confidence.value().map(|rating| rating.share);
    }
    let then = history.track(Kind::KeyResult, id.index()).iter().find(|sighting| history.day(sighting) == day)?;
    match history.item(Kind::KeyResult, then) {
        Item::KeyResult(entry) => entry.confidence.map(|Number(share)| share),
        Item::Objective(_) | Item::Kpi(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_way_is_a_value_in_either_direction() {
        let day = |text: &str| text.parse().unwrap();
        let window = Window { start: day("2026-10-01"), end: day("2026-10-11") };
        let at = |from: i64, to: i64| Promise { from: from.into(), to: to.into(), window }.at(Decimal::new(5, 1));
        assert_eq!([at(40, 60), at(60, 40)], [Some(50.into()), Some(50.into())]);
    }
}
