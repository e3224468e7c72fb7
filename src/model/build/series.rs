//! The period columns of a record in; dated readings, the latest value and the frequency out.

use chrono::{Datelike, NaiveDate};

use super::entries::{Facts, amount};
use super::fiscal::{self, Years};
use crate::model::kpi::{Frequency, Reading};
use crate::model::measure::Amount;
use crate::model::{Entry, Stated, Unclear};
use crate::recognise::period::Period;
use crate::recognise::{FactSource, Point, PointRole};

/// The values of a record by period.
#[derive(Default)]
pub(super) struct Series {
    pub actuals: Vec<Reading>,
    pub plans: Vec<Reading>,
    pub unclear: Vec<Stated<Unclear>>,
}

/// Reads the points of a record; periods without a year get one, seen from the as-of date.
pub(super) fn read(points: Vec<Point>, facts: &Facts, named_year: i32, as_of: NaiveDate) -> Series {
    let dates = dated(&points, (named_year, facts.years), as_of);
    let mut series = Series::default();
    for (point, period) in points.into_iter().zip(dates) {
        match (facts.entry(Some(point.fact), amount), point.role) {
            (Entry::Given(value), PointRole::Actual) => series.actuals.push(Reading { period, value }),
            (Entry::Given(value), PointRole::Plan) => series.plans.push(Reading { period, value }),
            (Entry::Unclear(stated), _) => series.unclear.push(stated),
            (Entry::Blank, _) => {}
        }
    }
    sort(&mut series.actuals);
    sort(&mut series.plans);
    series
}

/// Puts readings in the order of the calendar.
pub(super) fn sort(readings: &mut [Reading]) {
    readings.sort_by_key(|reading| first_day(reading).or_else(|| named_day(&reading.period)));
}

/// A day to put a period by that only the organisation's year could date: `Q1 2025/26` comes before `Q2 2025/26` whenever
/// that year begins.
fn named_day(period: &Period) -> Option<NaiveDate> {
    match period {
        Period::Named(name) => fiscal::place(name),
        _ => None,
    }
}

/// The value of the latest period that has begun, else of the first.
pub(super) fn latest(readings: &[Reading], as_of: NaiveDate) -> Option<&Reading> {
    let begun = |reading: &&Reading| first_day(reading).is_none_or(|first| first <= as_of);
    readings.iter().rev().find(begun).or(readings.first())
}

/// The plan for the period of a reading, else the latest that has begun.
pub(super) fn plan_for<'a>(plans: &'a [Reading], current: Option<&Reading>, as_of: NaiveDate) -> Option<&'a Reading> {
    let same = current.and_then(|current| plans.iter().find(|plan| plan.period == current.period));
    same.or_else(|| latest(plans, as_of))
}

/// What is planned for the end of a cycle: the plan of the last period that begins in it, else of the last one at all.
pub(super) fn plan_at(plans: &[Reading], end: Option<NaiveDate>) -> Option<&Reading> {
    let begins = |plan: &&Reading| first_day(plan).zip(end).is_some_and(|(first, end)| first <= end);
    plans.iter().rev().find(begins).or(plans.last())
}

/// A reading as an entry of its record.
pub(super) fn entry(reading: Option<&Reading>) -> Entry<Amount> {
    reading.map_or(Entry::Blank, |reading| Entry::Given(reading.value.clone()))
}

/// How often there is a value, if the columns say so.
pub(super) fn frequency(series: &Series) -> Entry<Frequency> {
    let readings = if series.actuals.is_empty() { &series.plans } else { &series.actuals };
    let rhythm = readings.first().and_then(|reading| rhythm(&reading.period, readings));
    rhythm.zip(readings.first()).map_or(Entry::Blank, |(value, reading)| {
        let text = reading.period.to_string().into();
        Entry::Given(Stated { value, text, origin: reading.value.origin, source: FactSource::Context, formula: false })
    })
}

/// Most days between two values of a frequency.
const GAPS: &[(i64, Frequency)] = &[
    (3, Frequency::Daily),
    (10, Frequency::Weekly),
    (20, Frequency::Fortnightly),
    (45, Frequency::Monthly),
    (135, Frequency::Quarterly),
    (270, Frequency::HalfYearly),
];

fn rhythm(period: &Period, readings: &[Reading]) -> Option<Frequency> {
    Some(match period {
        Period::Week { .. } => Frequency::Weekly,
        Period::Month { .. } => Frequency::Monthly,
        Period::Quarter { .. } => Frequency::Quarterly,
        Period::Half { .. } => Frequency::HalfYearly,
        Period::Year(_) => Frequency::Yearly,
        Period::Day(_) | Period::Days(..) | Period::Own { .. } | Period::Third { .. } => return by_gap(readings),
        Period::Named(_) => return None,
    })
}

/// The frequency by the shortest time between two values.
fn by_gap(readings: &[Reading]) -> Option<Frequency> {
    let days: Vec<NaiveDate> = readings.iter().filter_map(first_day).collect();
    let gap = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).filter(|gap| 0 < *gap).min()?;
    Some(GAPS.iter().find(|(most, _)| gap <= *most).map_or(Frequency::Yearly, |&(_, frequency)| frequency))
}

fn first_day(reading: &Reading) -> Option<NaiveDate> {
    reading.period.days().map(|(first, _)| first)
}

/// The periods with years. Where a row of months starts anew ("Jul … Dec, Jan … Jun") a year is over; the last value
/// that is filled in must not lie after the as-of date.
fn dated(points: &[Point], (named_year, years): (i32, Years<'_>), as_of: NaiveDate) -> Vec<Period> {
    let mut turns = 0;
    let mut turned: Vec<i32> = Vec::with_capacity(points.len());
    let mut before: [Option<u32>; 2] = [None, None];
    for point in points {
        let place = &mut before[usize::from(point.role == PointRole::Plan)];
        let rank = rank(&point.period);
        turns += i32::from(point.role == PointRole::Actual && place.zip(rank).is_some_and(|(last, next)| next < last));
        *place = rank.or(*place);
        turned.push(turns);
    }
    let with_year = |at: usize, year: i32| {
        let period = points[at].period.clone();
        let base = if fiscal::is_part(&period) { years.named - named_year + year } else { year };
        years.fiscal.settled(period.with_year(base + turned[at]))
    };
    let filled = points.iter().rposition(|point| point.role == PointRole::Actual && amount(&point.fact).is_ok());
    let ahead = filled.is_some_and(|at| with_year(at, named_year).days().is_some_and(|(first, _)| as_of < first));
    let year = if ahead && named_year == as_of.year() { named_year - turns.max(1) } else { named_year };
    (0..points.len()).map(|at| with_year(at, year)).collect()
}

/// The place of a period in its year, where the sheet names no year.
fn rank(period: &Period) -> Option<u32> {
    match period {
        Period::Week { year: None, week } => Some(*week),
        Period::Month { year: None, month } => Some(*month),
        Period::Quarter { year: None, quarter } => Some(*quarter),
        Period::Third { year: None, third } => Some(*third),
        Period::Half { year: None, half } => Some(*half),
        _ => None,
    }
}
