//! A key result in; its values by day with the line it promised and where it is heading, out.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::Scene;
use super::figure::Day;
use super::mark::short;
use super::picture::Chart;
use crate::grade::health::told;
use crate::grade::key_result::window;
use crate::grade::pace::Window;
use crate::grade::{Graded, Outcome, Progress, rounded};
use crate::history::{Aspect, Item, Kind};
use crate::model::measure::{Amount, Shape};
use crate::model::{Entry, KeyResult, KeyResultId, Number};
use crate::report::chart::{self, course};

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
    /// What was expected on that day, if it had been reached steadily.
    expected: Option<String>,
    /// The owner's estimate of reaching the target.
    confidence: Option<String>,
    cell: String,
}

/// What is known of one day.
struct Point {
    day: NaiveDate,
    value: Decimal,
    confidence: Option<Decimal>,
    cell: String,
}

/// A claim to move from one number to another within some days.
#[derive(Clone, Copy)]
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
        let grade = &report.grades.key_results[id.index()];
        let Outcome::Graded(graded) = &grade.outcome else { return None };
        let promise = promise(kr, graded)?;
        let points = points(scene, id);
        let (_, last) = (points.first()?, points.last().filter(|_| points.len() > 1)?);
        let forecast = grade
            .pace
            .projection
            .and_then(|Progress(share)| promise.at(share))
            .filter(|_| last.day < promise.window.end);
        let value = |number| told(rounded(number, 2), kr.measure.unit.as_ref());
        let expected = grade.pace.expected.and_then(|share| promise.at(share)).map(value);
        let message = format!(
            "{}: {}{}{}",
            short(&kr.title),
            value(last.value),
            expected.map(|expected| format!(", {expected} expected by now")).unwrap_or_default(),
            forecast.map(|forecast| format!("; heading for {}", value(forecast))).unwrap_or_default(),
        );
        let day = |day: NaiveDate| (day - promise.window.start).num_days();
        let drawn: Vec<(i64, Decimal)> = points.iter().map(|point| (day(point.day).max(0), point.value)).collect();
        let end = day(promise.window.end);
        let days = [promise.window.start, promise.window.end].map(|it| (day(it), it.format("%-d %b").to_string()));
        let svg = course(&chart::Course {
            title: &message,
            points: &drawn,
            promise: (promise.from, promise.to),
            end,
            forecast,
            days: &days,
        });
        let heading = if forecast.is_some() { "; where it is heading, dashed with a ring" } else { "" };
        let about = format!("Values by day, dots; what was promised, thin line; target, dashed{heading}.");
        let row = |point: &Point| Value {
            day: Day::new(point.day),
            value: value(point.value),
            expected: promise.on(point.day).map(value),
            confidence: point.confidence.map(|share| format!("{:.2}", rounded(share, 2))),
            cell: point.cell.clone(),
        };
        let values = points.iter().rev().map(row).collect();
        Some(Course { id: format!("course-{}", id.0), chart: Chart::new(message, about, svg), values })
    }
}

impl Promise {
    /// The value at a share of the way.
    fn at(self, share: Decimal) -> Option<Decimal> {
        self.to.checked_sub(self.from)?.checked_mul(share)?.checked_add(self.from)
    }

    /// The value that a straight line has on a day.
    fn on(self, day: NaiveDate) -> Option<Decimal> {
        let whole = Decimal::from((self.window.end - self.window.start).num_days());
        let gone = Decimal::from((day - self.window.start).num_days());
        self.at(gone.checked_div(whole)?.clamp(Decimal::ZERO, Decimal::ONE))
    }
}

fn promise(kr: &KeyResult, graded: &Graded) -> Option<Promise> {
    let measure = &kr.measure;
    let number = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let assumed = (!graded.assumptions.is_empty() && measure.baseline.is_blank()).then_some(Decimal::ZERO);
    let (from, to) = (number(&measure.baseline).or(assumed)?, number(&measure.target)?);
    number(&measure.current)?;
    let window = window(kr).filter(|window| window.start < window.end)?;
    (measure.shape == Shape::Movement && from != to).then_some(Promise { from, to, window })
}

/// Its values at the days of the snapshots and today, oldest first.
fn points(scene: &Scene<'_>, id: KeyResultId) -> Vec<Point> {
    let report = &scene.report;
    let (kr, history) = (report.portfolio.key_result(id), report.history);
    let then = history.track(Kind::KeyResult, id.index()).iter().filter_map(|sighting| {
        let item = history.item(Kind::KeyResult, sighting);
        let Item::KeyResult(entry) = item else { return None };
        let Number(value) = entry.current?;
        let confidence = entry.confidence.map(|Number(share)| share);
        Some(Point { day: history.day(sighting), value, confidence, cell: item.cell(Aspect::Current).to_owned() })
    });
    let now = kr.measure.current.given().map(|current| Point {
        day: report.config.as_of,
        value: current.value.number,
        confidence: kr.confidence.value().map(|rating| rating.share),
        cell: report.portfolio.place(current.origin).to_string(),
    });
    then.chain(now).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_is_at_its_share_of_the_way_on_each_day() {
        let day = |text: &str| text.parse().unwrap();
        let window = Window { start: day("2026-10-01"), end: day("2026-10-11") };
        let promise = Promise { from: 40.into(), to: 60.into(), window };
        let on = |text: &str| promise.on(day(text)).unwrap().normalize().to_string();
        assert_eq!(["2026-09-30", "2026-10-01", "2026-10-06", "2026-12-01"].map(on), ["40", "40", "50", "60"]);
    }
}
