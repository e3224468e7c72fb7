//! Progress and what is expected by now in, the verdict on pace out (GRADING.md section 8).

use rust_decimal::Decimal;

use super::Progress;
use super::expected::Time;
use super::progress::{Boundary, Side, stay};
use crate::config::Grading;

/// How an item stands against the calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// The verdict.
    pub status: PaceStatus,
    /// Share of the item's time that has elapsed, 0 to 1; `None` without dates.
    pub elapsed: Option<Decimal>,
    /// Progress that is expected by now, 0 to 1; `None` without dates.
    pub expected: Option<Decimal>,
    /// What was to be reached by now, minus progress; positive is behind.
    pub gap: Option<Decimal>,
    /// Progress divided by expected; `None` while nothing is expected.
    pub ratio: Option<Decimal>,
    /// Where a straight line ends.
    pub projection: Option<Progress>,
    /// Progress still needed, divided by the time left, in units of the whole; `None` when no time is left.
    pub required_rate: Option<Decimal>,
    /// How many times faster than so far it has to go on; `None` when no time is left or nothing is reached.
    pub effort: Option<Decimal>,
}

/// The verdict on pace, from best to worst; `NoData` says nothing either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaceStatus {
    /// The target is reached.
    Done,
    /// Within the configured gap.
    OnTrack,
    /// Not enough of the cycle has passed to judge.
    TooEarly,
    /// Nothing to judge by: no grade, or no dates.
    NoData,
    /// Behind, and still to be saved.
    Behind,
    /// Far behind.
    OffTrack,
    /// Its time is over and the target is not reached.
    Missed,
}

/// What a claim promises on the way to its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// To get there step by step: expected progress is the share of time elapsed.
    Steady,
    /// To hold all along: the whole is expected on every day.
    Always,
    /// Only the end: nothing can be said before the last day.
    AtTheEnd,
}

impl Pace {
    /// Nothing to judge by.
    pub const NO_DATA: Pace = Pace {
        status: PaceStatus::NoData,
        elapsed: None,
        expected: None,
        gap: None,
        ratio: None,
        projection: None,
        required_rate: None,
        effort: None,
    };
}

/// The pace of one graded item at a time.
pub fn pace(progress: Progress, promise: Promise, time: Option<Time>, grading: &Grading) -> Pace {
    let expected = time.map(|time| time.expected);
    let figures = match promise {
        Promise::Steady => steady(progress, expected),
        Promise::Always => Pace { gap: Decimal::ONE.checked_sub(progress.0), ..Pace::NO_DATA },
        Promise::AtTheEnd => Pace::NO_DATA,
    };
    let status = status(progress, promise, (time, figures.gap), grading);
    Pace { status, elapsed: time.map(|time| time.elapsed), expected, ..figures }
}

/// Progress divided by expected, which is also where a straight line ends; `None` while nothing is expected.
pub fn ratio(progress: Progress, expected: Decimal) -> Option<Decimal> {
    if expected.is_zero() { None } else { progress.0.checked_div(expected) }
}

/// `(1 − progress) ÷ (1 − expected)`; `None` when no time is left or nothing is left to do.
pub fn required_rate(progress: Progress, expected: Decimal) -> Option<Decimal> {
    let time_left = Decimal::ONE.checked_sub(expected).filter(|left| *left > Decimal::ZERO)?;
    let still_to_do = Decimal::ONE.checked_sub(progress.0).filter(|left| *left > Decimal::ZERO)?;
    still_to_do.checked_div(time_left)
}

/// The required rate divided by the rate so far; `None` unless something is reached.
pub fn effort(required_rate: Decimal, ratio: Decimal) -> Option<Decimal> {
    if ratio > Decimal::ZERO { required_rate.checked_div(ratio) } else { None }
}

/// The verdict on a gap: the first limit ends "on track", the second ends "behind".
pub fn verdict(gap: Decimal, on_track: Decimal, behind: Decimal) -> PaceStatus {
    if gap <= on_track {
        PaceStatus::OnTrack
    } else if gap <= behind {
        PaceStatus::Behind
    } else {
        PaceStatus::OffTrack
    }
}

/// The verdict on a limit to keep, where a second, laxer limit says that a breach can still be saved.
pub fn against_risk(side: Side, limit: Decimal, risk: Decimal, current: Decimal) -> PaceStatus {
    let keeps = |limit, boundary| stay(side, boundary, limit, current).0 == Decimal::ONE;
    if keeps(limit, Boundary::Strict) {
        PaceStatus::OnTrack
    } else if keeps(risk, Boundary::Inclusive) {
        PaceStatus::Behind
    } else {
        PaceStatus::OffTrack
    }
}

fn steady(progress: Progress, expected: Option<Decimal>) -> Pace {
    let Some(expected) = expected else { return Pace::NO_DATA };
    let ratio = ratio(progress, expected);
    let required_rate = required_rate(progress, expected);
    Pace {
        gap: expected.checked_sub(progress.0),
        ratio,
        projection: ratio.map(Progress),
        required_rate,
        effort: required_rate.zip(ratio).and_then(|(required, ratio)| effort(required, ratio)),
        ..Pace::NO_DATA
    }
}

fn status(
    progress: Progress,
    promise: Promise,
    (time, gap): (Option<Time>, Option<Decimal>),
    grading: &Grading,
) -> PaceStatus {
    let reached = progress.0 >= Decimal::ONE;
    let over = time.is_some_and(|time| time.is_over);
    let early = time.is_some_and(|time| time.expected < grading.too_early);
    match promise {
        Promise::Steady | Promise::AtTheEnd if reached => PaceStatus::Done,
        Promise::Always if reached && over => PaceStatus::Done,
        _ if over => PaceStatus::Missed,
        _ if early => PaceStatus::TooEarly,
        Promise::Steady | Promise::Always => {
            gap.map_or(PaceStatus::NoData, |gap| verdict(gap, grading.on_track_gap, grading.behind_gap))
        }
        Promise::AtTheEnd => PaceStatus::NoData,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::grade::expected::{Bend, Window};
    use crate::grade::rounded;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// A day of the second quarter of 2026.
    fn at(on: &str) -> Option<Time> {
        let window = Window { start: "2026-04-01".parse().unwrap(), end: "2026-06-30".parse().unwrap() };
        let grading = Grading::default();
        Some(Time::of(window, on.parse().unwrap(), Bend::of(&grading), &grading))
    }

    #[test]
    fn before_the_start_it_is_too_early() {
        let early = pace(Progress(Decimal::ZERO), Promise::Steady, at("2026-03-20"), &Grading::default());
        assert_eq!(early.status, PaceStatus::TooEarly);
    }

    #[test]
    fn gv_66_pace_in_the_middle() {
        let pace = pace(Progress(d("0.35")), Promise::Steady, at("2026-05-15"), &Grading::default());
        assert_eq!(rounded(pace.gap.unwrap(), 4), d("0.1389"));
        assert_eq!(rounded(pace.ratio.unwrap(), 4), d("0.7159"));
        assert_eq!(rounded(pace.projection.unwrap().0, 3), d("0.716"));
        assert_eq!(rounded(pace.required_rate.unwrap(), 4), d("1.2717"));
        assert_eq!(rounded(pace.effort.unwrap(), 3), d("1.776"));
        assert_eq!(pace.status, PaceStatus::Behind);
    }

    #[test]
    fn gv_68_the_limits_of_a_gap_belong_to_the_better_side() {
        let viva = |gap: &str| verdict(d(gap), Decimal::ZERO, d("0.25"));
        assert_eq!(viva("0"), PaceStatus::OnTrack);
        assert_eq!(viva("0.25"), PaceStatus::Behind);
        assert_eq!(viva("0.2501"), PaceStatus::OffTrack);
    }

    #[test]
    fn gv_26_between_risk_and_limit_is_behind() {
        let limit = d("99.9");
        assert_eq!(stay(Side::Above, Boundary::Strict, limit, d("99.7")).0, Decimal::ZERO);
        assert_eq!(against_risk(Side::Above, limit, d("99.5"), d("99.7")), PaceStatus::Behind);
        assert_eq!(against_risk(Side::Above, limit, d("99.5"), d("99.4")), PaceStatus::OffTrack);
        assert_eq!(against_risk(Side::Above, limit, d("99.5"), d("99.95")), PaceStatus::OnTrack);
    }

    fn status_of(progress: &str, promise: Promise, on: &str) -> PaceStatus {
        pace(Progress(d(progress)), promise, at(on), &Grading::default()).status
    }

    #[test]
    fn a_reached_target_is_done_even_when_it_is_early() {
        assert_eq!(status_of("1.2", Promise::Steady, "2026-04-02"), PaceStatus::Done);
    }

    #[test]
    fn past_its_last_day_anything_less_is_missed() {
        assert_eq!(status_of("0.99", Promise::Steady, "2026-06-30"), PaceStatus::OnTrack);
        assert_eq!(status_of("0.99", Promise::Steady, "2026-07-01"), PaceStatus::Missed);
        assert_eq!(status_of("0", Promise::AtTheEnd, "2026-07-01"), PaceStatus::Missed);
    }

    #[test]
    fn a_claim_for_the_end_is_not_judged_on_the_way() {
        assert_eq!(status_of("0", Promise::AtTheEnd, "2026-06-01"), PaceStatus::NoData);
    }

    #[test]
    fn a_claim_that_holds_all_along_is_done_only_at_the_end() {
        assert_eq!(status_of("1", Promise::Always, "2026-05-15"), PaceStatus::OnTrack);
        assert_eq!(status_of("0.8", Promise::Always, "2026-05-15"), PaceStatus::Behind);
        assert_eq!(status_of("1", Promise::Always, "2026-07-01"), PaceStatus::Done);
    }

    #[test]
    fn without_dates_only_a_reached_target_is_judged() {
        let grading = Grading::default();
        assert_eq!(pace(Progress(d("0.5")), Promise::Steady, None, &grading).status, PaceStatus::NoData);
        assert_eq!(pace(Progress(d("1")), Promise::Steady, None, &grading).status, PaceStatus::Done);
    }

    #[test]
    fn a_negative_pace_is_shown_as_it_is() {
        let pace = pace(Progress(d("-0.2")), Promise::Steady, at("2026-05-15"), &Grading::default());
        assert!(pace.ratio.unwrap() < Decimal::ZERO);
        assert_eq!(pace.effort, None);
    }

    proptest! {
        #[test]
        fn pace_never_panics(mantissa: i64, scale in 0u32..=28, start in 0i32..400_000, length in 0i32..4000, on in 0i32..400_000) {
            let date = |days| chrono::NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let window = Window { start: date(start), end: date(start + length) };
            let grading = Grading::default();
            let time = Time::of(window, date(on), Bend::of(&grading), &grading);
            for promise in [Promise::Steady, Promise::Always, Promise::AtTheEnd] {
                let pace = pace(Progress(Decimal::new(mantissa, scale)), promise, Some(time), &grading);
                prop_assert!(pace.expected.is_some_and(|share| (Decimal::ZERO..=Decimal::ONE).contains(&share)));
            }
        }
    }
}
