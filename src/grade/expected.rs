//! The days of an item, a day and the policy in; the share of its time that has elapsed, and what is expected by then,
//! out (GRADING.md section 7).

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rust_decimal::Decimal;

use crate::config::{Curve, DayCount, DayKind, Grading};

/// Days of a week.
const WEEK: i64 = 7;

/// The days an item has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub start: NaiveDate,
    /// Last day, not before the first.
    pub end: NaiveDate,
}

/// Which way expected progress takes from nothing to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bend<'a> {
    /// Its kind.
    pub curve: Curve,
    /// Of steps: what is expected at the end of each of so many equal parts of the time.
    pub steps: &'a [Decimal],
}

/// Where a day stands in the time of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// Share of its time that has elapsed, 0 to 1.
    pub elapsed: Decimal,
    /// Progress that is expected by then, 0 to 1.
    pub expected: Decimal,
    /// Whether its last day has gone by.
    pub is_over: bool,
}

impl Time {
    /// A day in a window, by the policy, along a curve.
    pub fn of(window: Window, day: NaiveDate, bend: Bend<'_>, grading: &Grading) -> Time {
        let elapsed = elapsed(window, day, grading);
        Time { elapsed, expected: bend.at(elapsed), is_over: day > window.end }
    }
}

impl<'a> Bend<'a> {
    /// The curve of the policy, for what has none of its own.
    pub fn of(grading: &'a Grading) -> Bend<'a> {
        Bend { curve: grading.curve, steps: &grading.curve_steps }
    }

    /// What is expected once a share of the time has elapsed, both 0 to 1. Back-loaded: the square of the share, a quarter
    /// at half-time. Steps: what the last part that is over asks for; the end asks for the whole whatever they say.
    pub fn at(self, elapsed: Decimal) -> Decimal {
        match self.curve {
            _ if elapsed >= Decimal::ONE => Decimal::ONE,
            Curve::Linear => elapsed,
            Curve::BackLoaded => elapsed * elapsed,
            Curve::Steps => self.step(elapsed),
        }
    }

    fn step(self, elapsed: Decimal) -> Decimal {
        let parts = elapsed * Decimal::from(self.steps.len());
        let over = self.steps.iter().zip(1..).take_while(|(_, part)| Decimal::from(*part) <= parts);
        over.last().map_or(Decimal::ZERO, |(step, _)| *step)
    }
}

/// Share of a window that has elapsed on a day, 0 to 1: by all its days or by its working days, with the first day
/// counted or not.
pub fn elapsed(window: Window, day: NaiveDate, grading: &Grading) -> Decimal {
    if day >= window.end {
        return Decimal::ONE;
    }
    if day < window.start {
        return Decimal::ZERO;
    }
    let (whole, gone) = match grading.day_count {
        DayCount::Inclusive => (days(window.start, window.end, grading), days(window.start, day, grading)),
        DayCount::Exclusive => match window.start.checked_add_days(Days::new(1)) {
            Some(second) => (days(second, window.end, grading), days(second, day, grading)),
            None => return Decimal::ZERO,
        },
    };
    Decimal::from(gone).checked_div(Decimal::from(whole)).unwrap_or(Decimal::ZERO)
}

/// Days from one to another, both counted, of the kind that the policy counts; 0 if the last is before the first.
fn days(first: NaiveDate, last: NaiveDate, grading: &Grading) -> i64 {
    let all = (last - first).num_days() + 1;
    if all <= 0 {
        return 0;
    }
    match grading.days {
        DayKind::Calendar => all,
        DayKind::Working => {
            let free =
                grading.holidays.iter().filter(|day| (first..=last).contains(day) && is_worked(day.weekday(), grading));
            workdays(first.weekday(), all, grading) - i64::try_from(free.count()).unwrap_or(i64::MAX)
        }
    }
}

/// Working days among so many days in a row, holidays not looked at: whole weeks at once, the rest one by one.
fn workdays(first: Weekday, all: i64, grading: &Grading) -> i64 {
    let worked = |from: i64, to: i64| {
        let day = |at: i64| (0..at % WEEK).fold(first, |day, _| day.succ());
        i64::try_from((from..to).filter(|at| is_worked(day(*at), grading)).count()).unwrap_or(0)
    };
    worked(0, WEEK) * (all / WEEK) + worked(0, all % WEEK)
}

fn is_worked(day: Weekday, grading: &Grading) -> bool {
    !grading.weekend.contains(&day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn quarter() -> Window {
        Window { start: day("2026-04-01"), end: day("2026-06-30") }
    }

    fn policy(day_count: DayCount, days: DayKind) -> Grading {
        Grading { day_count, days, ..Grading::default() }
    }

    /// The elapsed share under both day counts, as fractions.
    fn check(window: Window, on: &str, exclusive: (i64, i64), inclusive: (i64, i64)) {
        let fraction = |(a, b): (i64, i64)| Decimal::from(a) / Decimal::from(b);
        let elapsed = |count| elapsed(window, day(on), &policy(count, DayKind::Calendar));
        assert_eq!(elapsed(DayCount::Exclusive), fraction(exclusive), "exclusive");
        assert_eq!(elapsed(DayCount::Inclusive), fraction(inclusive), "inclusive");
    }

    #[test]
    fn gv_60_the_first_day() {
        check(quarter(), "2026-04-01", (0, 90), (1, 91));
    }

    #[test]
    fn gv_61_the_middle() {
        check(quarter(), "2026-05-15", (44, 90), (45, 91));
    }

    #[test]
    fn gv_62_the_last_day() {
        check(quarter(), "2026-06-30", (1, 1), (1, 1));
    }

    #[test]
    fn gv_63_after_the_end() {
        check(quarter(), "2026-07-10", (1, 1), (1, 1));
    }

    #[test]
    fn gv_64_before_the_start() {
        check(quarter(), "2026-03-20", (0, 1), (0, 1));
    }

    #[test]
    fn gv_65_the_tenth_of_march() {
        let march = Window { start: day("2026-03-01"), end: day("2026-03-31") };
        check(march, "2026-03-10", (9, 30), (10, 31));
    }

    #[test]
    fn weekends_and_holidays_are_no_working_days() {
        // The first of June 2026 is a Monday: two weeks of five working days.
        let window = Window { start: day("2026-06-01"), end: day("2026-06-14") };
        let working = Grading {
            holidays: vec![day("2026-06-04"), day("2026-06-06")],
            ..policy(DayCount::Inclusive, DayKind::Working)
        };
        let on = |text: &str| elapsed(window, day(text), &working);
        assert_eq!([on("2026-06-01"), on("2026-06-05")], [Decimal::from(1) / d("9"), Decimal::from(4) / d("9")]);
        assert_eq!(on("2026-06-07"), on("2026-06-05"), "nothing is expected of a weekend");
        let fridays_off =
            Grading { weekend: vec![Weekday::Fri, Weekday::Sat], ..policy(DayCount::Inclusive, DayKind::Working) };
        assert_eq!(elapsed(window, day("2026-06-07"), &fridays_off), d("0.5"));
    }

    #[test]
    fn a_window_without_a_working_day_expects_nothing_before_its_end() {
        let weekend = Window { start: day("2026-06-06"), end: day("2026-06-07") };
        let working = policy(DayCount::Inclusive, DayKind::Working);
        assert_eq!(elapsed(weekend, day("2026-06-06"), &working), Decimal::ZERO);
        assert_eq!(elapsed(weekend, day("2026-06-07"), &working), Decimal::ONE);
    }

    #[test]
    fn a_curve_bends_what_is_expected() {
        let steps = [d("0.1"), d("0.3"), d("0.9")];
        let at = |curve, elapsed| Bend { curve, steps: &steps }.at(d(elapsed));
        assert_eq!(at(Curve::Linear, "0.5"), d("0.5"));
        assert_eq!(at(Curve::BackLoaded, "0.5"), d("0.25"));
        let stepped = ["0.3", "0.34", "0.66", "0.67", "1"].map(|elapsed| at(Curve::Steps, elapsed));
        assert_eq!(stepped, [d("0"), d("0.1"), d("0.1"), d("0.3"), d("1")]);
    }

    /// Every working day, one by one.
    fn counted(first: NaiveDate, last: NaiveDate, grading: &Grading) -> i64 {
        let all = first.iter_days().take_while(|day| *day <= last);
        let worked = all.filter(|day| !grading.holidays.contains(day) && is_worked(day.weekday(), grading));
        i64::try_from(worked.count()).unwrap()
    }

    proptest! {
        #[test]
        fn working_days_are_counted_as_one_counts_them(start in 730_000i32..740_000, length in 0i32..800, off in 0i32..800, weekend in 0u8..3) {
            let date = |days| NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let weekend = [Weekday::Sat, Weekday::Sun, Weekday::Fri][..usize::from(weekend)].to_vec();
            let grading = Grading { weekend, holidays: vec![date(start + off)], ..policy(DayCount::Inclusive, DayKind::Working) };
            let (first, last) = (date(start), date(start + length));
            prop_assert_eq!(days(first, last, &grading), counted(first, last, &grading));
        }

        #[test]
        fn what_is_expected_never_falls_as_days_go_by(on in -10i32..120, curve in 0usize..3, kind in 0usize..2, count in 0usize..2) {
            let steps = [d("0.2"), d("0.2"), d("0.7"), d("1")];
            let bend = Bend { curve: [Curve::Linear, Curve::BackLoaded, Curve::Steps][curve], steps: &steps };
            let grading = policy([DayCount::Exclusive, DayCount::Inclusive][count], [DayKind::Calendar, DayKind::Working][kind]);
            let first = quarter().start.num_days_from_ce();
            let time = |days| Time::of(quarter(), NaiveDate::from_num_days_from_ce_opt(first + days).unwrap(), bend, &grading);
            let (today, tomorrow) = (time(on), time(on + 1));
            prop_assert!(today.expected <= tomorrow.expected && tomorrow.expected <= Decimal::ONE);
            prop_assert!(Decimal::ZERO <= today.expected);
        }
    }
}
