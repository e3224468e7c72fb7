//! Baseline, target, current in, unclamped progress out: one pure formula a shape (GRADING.md sections 2 and 3).

use rust_decimal::Decimal;

use super::arithmetic::{add, divide, multiply, subtract};
use super::{Progress, Reason};
use crate::model::Direction;
use crate::model::measure::Milestone;

/// Progress of the three named points of a commit, target and stretch claim.
const COMMIT: Decimal = Decimal::from_parts(3, 0, 0, false, 1);
const TARGET: Decimal = Decimal::from_parts(7, 0, 0, false, 1);

const WHOLE: Progress = Progress(Decimal::ONE);
const NOTHING: Progress = Progress(Decimal::ZERO);

/// Which side of a limit is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Stay above.
    Above,
    /// Stay below.
    Below,
}

/// Whether a value that equals the limit keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boundary {
    /// It does not: "above 9".
    Strict,
    /// It does: "at least 9".
    Inclusive,
}

impl Side {
    /// What keeping a limit on this side is called: "at least".
    pub fn words(self, boundary: Boundary) -> &'static str {
        match (self, boundary) {
            (Side::Above, Boundary::Strict) => "more than",
            (Side::Above, Boundary::Inclusive) => "at least",
            (Side::Below, Boundary::Strict) => "less than",
            (Side::Below, Boundary::Inclusive) => "at most",
        }
    }
}

/// What a period without a check counts as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingChecks {
    /// As not met.
    NotMet,
    /// As if there were no such period.
    LeftOut,
}

/// A value and the progress it stands for, in a piecewise linear claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpoint {
    /// The value of the measure.
    pub value: Decimal,
    /// The progress there, 1 for the whole.
    pub progress: Decimal,
}

/// `(current − baseline) ÷ (target − baseline)`, in either direction; the sign of the distance carries it.
pub fn movement(baseline: Decimal, target: Decimal, current: Decimal) -> Result<Progress, Reason> {
    if target == baseline {
        return Err(Reason::TargetEqualsBaseline);
    }
    let moved = subtract(current, baseline)?;
    Ok(Progress(divide(moved, subtract(target, baseline)?)?))
}

/// The target of "raise by 20 %" (a share of 0.2) or "cut by 20 %"; nothing for "keep".
pub fn relative_target(baseline: Decimal, share: Decimal, direction: Direction) -> Result<Decimal, Reason> {
    let change = multiply(baseline, share)?;
    match direction {
        Direction::Increase => add(baseline, change),
        Direction::Decrease => subtract(baseline, change),
        Direction::Maintain => Ok(baseline),
    }
}

/// All or nothing: a part of the whole earns no credit.
pub fn binary(whole: Decimal, current: Decimal) -> Progress {
    if current >= whole { WHOLE } else { NOTHING }
}

/// Weight of the parts done, divided by the weight of all. A negative weight counts as none.
pub fn milestones(parts: &[Milestone]) -> Result<Progress, Reason> {
    let weight_of = |part: &Milestone| part.weight.max(Decimal::ZERO);
    let total = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, weight_of(part)))?;
    if total.is_zero() {
        return Err(Reason::NoWeight);
    }
    let done = parts.iter().filter(|part| part.done).try_fold(Decimal::ZERO, |sum, part| add(sum, weight_of(part)))?;
    Ok(Progress(divide(done, total)?))
}

/// Linear between neighbouring checkpoints, flat beyond the first and the last. Values rise or fall throughout.
pub fn checkpoints(points: &[Checkpoint], current: Decimal) -> Result<Progress, Reason> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Err(Reason::NoTarget) };
    let falling = last.value < first.value;
    let reaches = |point: &Checkpoint| if falling { current <= point.value } else { current >= point.value };
    let Some(index) = points.iter().rposition(reaches) else { return Ok(Progress(first.progress)) };
    let (from, Some(to)) = (points[index], points.get(index + 1)) else { return Ok(Progress(last.progress)) };
    let share = divide(subtract(current, from.value)?, subtract(to.value, from.value)?)?;
    Ok(Progress(add(from.progress, multiply(share, subtract(to.progress, from.progress)?)?)?))
}

/// The checkpoints of a claim with commit, target and stretch: 0.3, 0.7 and 1 of the way.
pub fn commit_target_stretch(baseline: Decimal, commit: Decimal, target: Decimal, stretch: Decimal) -> [Checkpoint; 4] {
    [
        Checkpoint { value: baseline, progress: Decimal::ZERO },
        Checkpoint { value: commit, progress: COMMIT },
        Checkpoint { value: target, progress: TARGET },
        Checkpoint { value: stretch, progress: Decimal::ONE },
    ]
}

/// The same where only baseline and stretch are known: commit and target lie 0.3 and 0.7 of the way between.
pub fn baseline_stretch(baseline: Decimal, stretch: Decimal) -> Result<[Checkpoint; 4], Reason> {
    let span = subtract(stretch, baseline)?;
    let commit = add(baseline, multiply(COMMIT, span)?)?;
    let target = add(baseline, multiply(TARGET, span)?)?;
    Ok(commit_target_stretch(baseline, commit, target, stretch))
}

/// The checkpoints of a claim with minimum, target and maximum: 0, `at_target` and 1.
pub fn min_target_max(minimum: Decimal, target: Decimal, maximum: Decimal, at_target: Decimal) -> [Checkpoint; 3] {
    [
        Checkpoint { value: minimum, progress: Decimal::ZERO },
        Checkpoint { value: target, progress: at_target },
        Checkpoint { value: maximum, progress: Decimal::ONE },
    ]
}

/// 1 while the value keeps to its side of the limit, else 0.
pub fn stay(side: Side, boundary: Boundary, limit: Decimal, current: Decimal) -> Progress {
    let beyond = match side {
        Side::Above => current > limit,
        Side::Below => current < limit,
    };
    let kept = beyond || (boundary == Boundary::Inclusive && current == limit);
    if kept { WHOLE } else { NOTHING }
}

/// Share of the checked periods in which a claim was met.
pub fn maintained(met: u32, missed: u32, unchecked: u32, policy: MissingChecks) -> Result<Progress, Reason> {
    let counted = match policy {
        MissingChecks::NotMet => [met, missed, unchecked],
        MissingChecks::LeftOut => [met, missed, 0],
    };
    let periods: Decimal = counted.into_iter().map(Decimal::from).sum();
    if periods.is_zero() {
        return Err(Reason::NoCurrent);
    }
    Ok(Progress(divide(Decimal::from(met), periods)?))
}

/// 1 inside the band; outside, it falls to 0 over the tolerance, a share of the width of the band.
pub fn band(low: Decimal, high: Decimal, tolerance: Decimal, current: Decimal) -> Result<Progress, Reason> {
    let distance = subtract(low, current)?.max(subtract(current, high)?);
    if distance <= Decimal::ZERO {
        return Ok(WHOLE);
    }
    let tolerance = multiply(subtract(high, low)?, tolerance)?;
    if tolerance <= Decimal::ZERO {
        return Ok(NOTHING);
    }
    Ok(Progress(subtract(Decimal::ONE, divide(distance, tolerance)?)?.max(Decimal::ZERO)))
}

/// `2 − current ÷ target`: half as much again as allowed is half the grade. The target is positive.
pub fn at_most(target: Decimal, current: Decimal) -> Result<Progress, Reason> {
    Ok(Progress(subtract(Decimal::TWO, divide(current, target)?)?))
}

/// `current ÷ target`. The target is positive.
pub fn at_least(target: Decimal, current: Decimal) -> Result<Progress, Reason> {
    Ok(Progress(divide(current, target)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::grade::Grade;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// The unclamped progress to four places, and the grade as shown.
    fn check(outcome: Result<Progress, Reason>, raw: &str, shown: &str) {
        let progress = outcome.unwrap();
        assert_eq!(super::super::rounded(progress.0, 4), d(raw));
        assert_eq!(Grade::clamped(progress.0).to_string(), shown);
    }

    fn moved(baseline: &str, target: &str, current: &str) -> Result<Progress, Reason> {
        movement(d(baseline), d(target), d(current))
    }

    fn points(points: &[(&str, &str)]) -> Vec<Checkpoint> {
        points.iter().map(|(value, progress)| Checkpoint { value: d(value), progress: d(progress) }).collect()
    }

    fn parts(parts: &[(i64, bool)]) -> Vec<Milestone> {
        let part = |&(weight, done): &(i64, bool)| Milestone { title: String::new(), weight: weight.into(), done };
        parts.iter().map(part).collect()
    }

    #[test]
    fn gv_01_interpolation_upwards() {
        check(moved("40", "60", "52"), "0.6", "0.60");
    }

    #[test]
    fn gv_02_interpolation_downwards() {
        check(moved("9", "2", "5.5"), "0.5", "0.50");
    }

    #[test]
    fn gv_03_worse_than_the_baseline_counts_as_nothing() {
        check(moved("40", "60", "36"), "-0.2", "0.00");
    }

    #[test]
    fn gv_04_beyond_the_target_counts_as_the_whole() {
        check(moved("40", "60", "66"), "1.3", "1.00");
    }

    #[test]
    fn gv_05_a_target_of_zero() {
        check(moved("10", "0", "7"), "0.3", "0.30");
    }

    #[test]
    fn gv_06_beyond_a_target_of_zero() {
        check(moved("10", "0", "-10"), "2", "1.00");
    }

    #[test]
    fn gv_07_a_negative_baseline() {
        check(moved("-12", "20", "4"), "0.5", "0.50");
    }

    #[test]
    fn gv_08_beyond_a_lower_target() {
        check(moved("2.6", "1.8", "1.6"), "1.25", "1.00");
    }

    #[test]
    fn gv_09_a_recurring_decimal_is_rounded_only_for_display() {
        check(moved("48", "70", "61"), "0.5909", "0.59");
        assert_eq!(moved("48", "70", "61"), Ok(Progress(Decimal::from(13) / Decimal::from(22))));
    }

    #[test]
    fn gv_14_a_relative_target() {
        let target = relative_target(d("10000"), d("0.2"), Direction::Increase).unwrap();
        assert_eq!(target, d("12000"));
        check(movement(d("10000"), target, d("11500")), "0.75", "0.75");
    }

    #[test]
    fn gv_17_halfway_down_to_zero() {
        check(moved("200", "0", "100"), "0.5", "0.50");
    }

    #[test]
    fn gv_20_weighted_milestones() {
        check(milestones(&parts(&[(30, true), (30, true), (40, false)])), "0.6", "0.60");
    }

    #[test]
    fn gv_21_three_of_six_features() {
        let features = [(1, true), (1, true), (1, true), (1, false), (1, false), (1, false)];
        check(milestones(&parts(&features)), "0.5", "0.50");
    }

    #[test]
    fn gv_22_between_rising_checkpoints() {
        let rising = points(&[("0", "0"), ("10", "0.3"), ("40", "0.7"), ("50", "1")]);
        check(checkpoints(&rising, d("25")), "0.5", "0.50");
    }

    #[test]
    fn gv_23_between_falling_checkpoints() {
        let falling = points(&[("12", "0"), ("9", "0.3"), ("5", "0.7"), ("3", "1")]);
        check(checkpoints(&falling, d("6")), "0.6", "0.60");
    }

    #[test]
    fn gv_25_equality_is_a_miss_only_when_strict() {
        assert_eq!(stay(Side::Above, Boundary::Strict, d("9"), d("9")), NOTHING);
        assert_eq!(stay(Side::Above, Boundary::Inclusive, d("9"), d("9")), WHOLE);
    }

    #[test]
    fn gv_27_a_claim_kept_for_most_of_its_periods() {
        check(maintained(9, 3, 1, MissingChecks::NotMet), "0.6923", "0.69");
        check(maintained(9, 3, 1, MissingChecks::LeftOut), "0.75", "0.75");
    }

    #[test]
    fn gv_28_outside_a_band() {
        check(band(d("4"), d("5"), d("1"), d("3.7")), "0.7", "0.70");
    }

    #[test]
    fn gv_29_at_most() {
        check(at_most(d("1"), d("1.5")), "0.5", "0.50");
        check(at_most(d("1"), d("1.2")), "0.8", "0.80");
        check(at_most(d("1"), d("0.25")), "1.75", "1.00");
    }

    #[test]
    fn gv_30_minimum_target_and_maximum() {
        check(checkpoints(&min_target_max(d("4"), d("2"), d("0"), TARGET), d("3")), "0.35", "0.35");
    }

    #[test]
    fn beyond_the_last_checkpoint_nothing_more_is_earned() {
        let rising = points(&[("0", "0"), ("10", "0.3"), ("50", "1")]);
        check(checkpoints(&rising, d("-5")), "0", "0.00");
        check(checkpoints(&rising, d("80")), "1", "1.00");
    }

    #[test]
    fn commit_and_target_lie_between_baseline_and_stretch() {
        let anchors = baseline_stretch(d("0"), d("50")).unwrap();
        assert_eq!(anchors.map(|point| point.value), [d("0"), d("15"), d("35"), d("50")]);
        check(checkpoints(&anchors, d("25")), "0.5", "0.50");
    }

    #[test]
    fn a_part_of_an_all_or_nothing_claim_earns_nothing() {
        assert_eq!(binary(d("1"), d("0.99")), NOTHING);
        assert_eq!(binary(d("1"), d("1")), WHOLE);
    }

    #[test]
    fn a_band_without_a_tolerance_takes_its_width() {
        check(band(d("4"), d("8"), d("1"), d("9")), "0.75", "0.75");
        check(band(d("4"), d("8"), d("0.5"), d("9")), "0.5", "0.50");
        check(band(d("4"), d("4"), d("1"), d("5")), "0", "0.00");
        check(band(d("4"), d("8"), d("1"), d("8")), "1", "1.00");
    }

    #[test]
    fn numbers_too_large_are_a_reason() {
        assert_eq!(movement(Decimal::MIN, Decimal::MAX, Decimal::ZERO), Err(Reason::Overflow));
        assert_eq!(moved("50", "50", "50"), Err(Reason::TargetEqualsBaseline));
    }

    /// Any decimal there is: the whole mantissa, every scale, both signs.
    fn any_decimal() -> impl Strategy<Value = Decimal> {
        (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0u32..=28)
            .prop_map(|(low, middle, high, negative, scale)| Decimal::from_parts(low, middle, high, negative, scale))
    }

    proptest! {
        #[test]
        fn no_number_makes_a_formula_panic(a in any_decimal(), b in any_decimal(), c in any_decimal()) {
            let _ = movement(a, b, c);
            let _ = relative_target(a, b, Direction::Decrease);
            let _ = band(a, b, c, Decimal::ONE);
            let _ = at_most(a, b);
            let _ = at_least(a, b);
            let _ = baseline_stretch(a, b);
            let _ = checkpoints(&commit_target_stretch(a, b, c, Decimal::ONE), Decimal::TEN);
            let _ = stay(Side::Below, Boundary::Strict, a, b);
        }

        #[test]
        fn coming_nearer_to_the_target_never_lowers_the_grade(
            baseline in -10_000i64..10_000, distance in 1i64..10_000, falling: bool, at in 0i64..200, step in 0i64..200,
        ) {
            let sign = if falling { -1 } else { 1 };
            let target = Decimal::from(baseline + sign * distance);
            let current = |percent: i64| Decimal::new((baseline * 100) + sign * distance * percent, 2);
            let before = movement(baseline.into(), target, current(at)).unwrap();
            let after = movement(baseline.into(), target, current(at + step)).unwrap();
            prop_assert!(before <= after);
        }
    }
}
