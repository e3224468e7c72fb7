//! A key result and its values by day in; where it is heading, and what it needs to get there, out (GRADING.md section 8).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::band::verdict;
use super::expected::{Bend, Time, Window};
use super::pace::{Pace, PaceStatus};
use super::{Grade, Progress, Reason, Verdict, key_result};
use crate::config::{Config, Curve, PaceRule};
use crate::grade::arithmetic::{add, divide, multiply, subtract};
use crate::history::series::Dated;
use crate::history::trend::{FEWEST_POINTS, Point, line};
use crate::model::{KeyResult, words};

/// Days of a week.
const WEEK: Decimal = Decimal::from_parts(7, 0, 0, false, 0);

/// Where a key result is heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// The way its expected progress goes.
    pub curve: Curve,
    /// Where the straight line nearest to its values by day ends; `None` below three of them in its time.
    pub trend: Option<Trend>,
    /// How fast it has to move, and has moved; `None` where there is nothing to move or no time left.
    pub rate: Option<Rate>,
    /// What it would make of itself as a committed or an aspirational one; `None` where no type is declared, or once
    /// nothing is left to wait for.
    pub outlook: Option<Verdict>,
}

/// Where the values by day lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trend {
    /// Progress at its last day.
    pub ends_at: Progress,
    /// How many values say so.
    pub values: usize,
}

/// Movement a week, in the unit of the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// What it takes to reach the target on the last day.
    pub needed: Decimal,
    /// What it made since the first day; `None` on the first day itself.
    pub so_far: Option<Decimal>,
}

impl Heading {
    /// Nothing known of its way.
    pub fn none(curve: Curve) -> Heading {
        Heading { curve, trend: None, rate: None, outlook: None }
    }

    /// Where a graded key result is heading; `values` are its own by day.
    pub fn of(kr: &KeyResult, pace: &Pace, values: &[Dated<'_>], config: &Config) -> Heading {
        let curve = bend(kr, config).curve;
        let (Some(window), Some(way)) = (key_result::window(kr), key_result::way(kr)) else {
            return Heading::none(curve);
        };
        let trend = trend(way, values, window, config.as_of).ok().flatten();
        let is_running = matches!(pace.status, PaceStatus::OnTrack | PaceStatus::Behind | PaceStatus::OffTrack);
        let projected = trend.map(|trend| trend.ends_at).or(pace.projection).filter(|_| is_running);
        let success = config.settings.grading.aspirational_success;
        let outlook = kr.okr_type.value().zip(projected);
        Heading {
            curve,
            trend: trend.filter(|_| is_running || pace.status == PaceStatus::TooEarly),
            rate: rate(way, window, config.as_of).ok().flatten().filter(|_| pace.status != PaceStatus::Done),
            outlook: outlook.and_then(|(kind, end)| verdict(*kind, Grade::clamped(end.0), success)),
        }
    }
}

/// Where the day of the run stands in the time of a key result; `None` without dates.
pub fn time(kr: &KeyResult, config: &Config) -> Option<Time> {
    let window = key_result::window(kr)?;
    Some(Time::of(window, config.as_of, bend(kr, config), &config.settings.grading))
}

/// The value that a claim to move is expected to have on a day of its time: `baseline + expected × (target − baseline)`.
pub fn expected_value(kr: &KeyResult, day: NaiveDate, config: &Config) -> Option<Decimal> {
    let window = key_result::window(kr).filter(|window| (window.start..=window.end).contains(&day))?;
    let (baseline, target, _) = key_result::way(kr)?;
    let expected = Time::of(window, day, bend(kr, config), &config.settings.grading).expected;
    add(baseline, multiply(expected, subtract(target, baseline).ok()?).ok()?).ok()
}

/// The curve that the config has for a key result, else that of the policy.
fn bend<'a>(kr: &KeyResult, config: &'a Config) -> Bend<'a> {
    let rules = &config.settings.pace;
    let own = if rules.is_empty() { None } else { rules.iter().find(|rule| speaks_of(rule, kr)) };
    own.map_or_else(|| Bend::of(&config.settings.grading), |rule| Bend { curve: rule.curve, steps: &rule.steps })
}

fn speaks_of(rule: &PaceRule, kr: &KeyResult) -> bool {
    let named = words::fold(&rule.item);
    let id = kr.id.value().map(|id| words::fold(id));
    rule.item == kr.key || id.as_deref() == Some(&*named) || words::fold(&kr.title) == named
}

/// The baseline, the target and the current value of a claim to move.
pub type Way = (Decimal, Decimal, Decimal);

fn trend(
    (baseline, target, _): Way,
    values: &[Dated<'_>],
    window: Window,
    as_of: NaiveDate,
) -> Result<Option<Trend>, Reason> {
    let within = values.iter().filter(|value| (window.start..=window.end.min(as_of)).contains(&value.day));
    let since_start = |day: NaiveDate| Decimal::from((day - window.start).num_days());
    let point = |dated: &Dated<'_>| {
        let progress = super::progress::movement(baseline, target, dated.value)?;
        Ok(Point { day: since_start(dated.day), value: progress.0 })
    };
    let points: Vec<Point> = within.map(point).collect::<Result<_, Reason>>()?;
    if points.len() < FEWEST_POINTS {
        return Ok(None);
    }
    let end = line(&points).and_then(|line| line.at(since_start(window.end)));
    Ok(end.map(|end| Trend { ends_at: Progress(end), values: points.len() }))
}

fn rate((baseline, target, current): Way, window: Window, as_of: NaiveDate) -> Result<Option<Rate>, Reason> {
    let [left, gone] = [window.end - as_of, as_of - window.start].map(|days| Decimal::from(days.num_days()));
    if left <= Decimal::ZERO || gone < Decimal::ZERO {
        return Ok(None);
    }
    let a_week = |distance: Decimal, days: Decimal| divide(multiply(distance, WEEK)?, days);
    let so_far = if gone.is_zero() { None } else { Some(a_week(subtract(current, baseline)?, gone)?) };
    Ok(Some(Rate { needed: a_week(subtract(target, current)?, left)?, so_far }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::grade::sample::{amount, given, key_result as sample};
    use crate::grade::{Outcome, grade, rounded};
    use crate::history::History;
    use crate::history::series::Place;
    use crate::model::{Cycle, Measure, OkrType};

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The second quarter of 2026, from 0 to 100.
    fn kr(current: &str) -> KeyResult {
        let cycle = Cycle {
            name: "2026-Q2".into(),
            start: day("2026-04-01"),
            end: day("2026-06-30"),
            found: crate::model::Found::File,
        };
        let [baseline, target, current] = ["0", "100", current].map(amount);
        KeyResult { cycle: Some(cycle), ..sample(Measure { baseline, target, current, ..Measure::default() }) }
    }

    fn config(as_of: &str, settings: Settings) -> Config {
        Config { as_of: day(as_of), root: "".into(), settings }
    }

    fn graded(kr: KeyResult, settings: Settings) -> crate::grade::KeyResultGrade {
        let portfolio = crate::grade::sample::portfolio(vec![vec![kr]]);
        grade(&portfolio, &History::default(), &config("2026-05-15", settings)).key_results.remove(0)
    }

    fn values<'a>(values: &[(&str, &str)]) -> Vec<Dated<'a>> {
        let value = |&(on, value): &(&str, &str)| Dated {
            day: day(on),
            value: d(value),
            place: Place::Then(""),
            reading: None,
        };
        values.iter().map(value).collect()
    }

    #[test]
    fn gv_67_the_values_by_day_lead_to_another_end_than_the_straight_line() {
        // Day 0, 14, 28, 42 of ninety.
        let checks = values(&[("2026-04-01", "0"), ("2026-04-15", "5"), ("2026-04-29", "15"), ("2026-05-13", "30")]);
        let ends = |checks: &[Dated<'_>]| {
            let config = config("2026-05-13", Settings::default());
            let trend =
                Heading::of(&kr("30"), &Pace { status: PaceStatus::Behind, ..Pace::NO_DATA }, checks, &config).trend;
            rounded(trend.unwrap().ends_at.0, 4)
        };
        assert_eq!(ends(&checks), d("0.6179"));
        assert_eq!(ends(&checks[1..]), d("0.7202"));
    }

    #[test]
    fn two_values_lead_nowhere_and_values_of_another_time_say_nothing() {
        let checks = values(&[("2026-03-01", "0"), ("2026-04-15", "5"), ("2026-05-13", "30"), ("2026-05-20", "90")]);
        let heading = Heading::of(&kr("30"), &Pace::NO_DATA, &checks, &config("2026-05-15", Settings::default()));
        assert_eq!(heading.trend, None);
    }

    #[test]
    fn the_rate_is_told_a_week_in_the_unit_of_the_measure() {
        let rate = graded(kr("35"), Settings::default()).heading.rate.unwrap();
        // 65 in 46 days, 35 in 44.
        assert_eq!((rounded(rate.needed, 3), rounded(rate.so_far.unwrap(), 3)), (d("9.891"), d("5.568")));
        assert_eq!(graded(kr("100"), Settings::default()).heading.rate, None);
    }

    #[test]
    fn one_projection_is_enough_for_an_aspirational_one_and_too_little_for_a_committed_one() {
        let outlook =
            |okr_type| graded(KeyResult { okr_type: given(okr_type), ..kr("35") }, Settings::default()).heading.outlook;
        // It ends at 0.716.
        assert_eq!(outlook(OkrType::Aspirational), Some(Verdict::Met));
        assert_eq!(outlook(OkrType::Committed), Some(Verdict::Missed));
        assert_eq!(graded(kr("35"), Settings::default()).heading.outlook, None);
    }

    #[test]
    fn a_key_result_may_go_its_own_way() {
        let own = |item: &str| {
            let rule = PaceRule { item: item.into(), curve: Curve::BackLoaded, steps: Vec::new() };
            graded(kr("35"), Settings { pace: vec![rule], ..Settings::default() })
        };
        let [late, even] = ["raise renewals", "KR-9"].map(own);
        assert!(matches!(late.outcome, Outcome::Graded(_)));
        assert_eq!((late.heading.curve, late.pace.status), (Curve::BackLoaded, PaceStatus::OnTrack));
        assert_eq!((even.heading.curve, even.pace.status), (Curve::Linear, PaceStatus::Behind));
    }
}
