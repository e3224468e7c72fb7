//! One key result in, its grade with the arithmetic or the reason why it has none out; the shape of its claim chooses the formula.

use rust_decimal::Decimal;

use super::arithmetic::{operand, result};
use super::expected::Window;
use super::heading::Way;
use super::pace::Promise;
use super::progress::{self, Boundary, Side};
use super::scale::comparable;
use super::{Grade, Graded, Outcome, Progress, Reason};
use crate::config::Grading;
use crate::model::key_result::Status;
use crate::model::measure::{Amount, Milestone, Shape};
use crate::model::{Direction, Entry, KeyResult, Measure, OkrType, Unclear};
use crate::recognise::{Comparison, Unit};

/// From a baseline to a target.
pub const MOVEMENT: &str = "(current − baseline) ÷ (target − baseline)";
/// Where only the per cent done is known.
pub const AS_TYPED: &str = "progress as typed";
/// Done or not done.
pub const BINARY: &str = "1 if done, else 0";
/// Parts of a whole.
pub const MILESTONES: &str = "weight of the milestones done ÷ weight of all";
/// At least a target, with no baseline.
pub const AT_LEAST: &str = "current ÷ target";
/// At most a target, with no baseline.
pub const AT_MOST: &str = "2 − current ÷ target";
/// To stay above a limit all along.
pub const STAY_ABOVE: &str = "1 while current is above target, else 0";
/// To stay below a limit all along.
pub const STAY_BELOW: &str = "1 while current is below target, else 0";
/// Between two limits.
pub const BAND: &str = "1 − distance from the band ÷ width of the band";

/// The grade of a key result, or why it has none.
pub fn outcome(kr: &KeyResult, grading: &Grading) -> Outcome {
    match graded(kr, grading) {
        Ok(graded) => Outcome::Graded(graded),
        Err(reason) => Outcome::Ungraded(reason),
    }
}

/// What a key result promises on the way to its last day.
pub fn promise(measure: &Measure) -> Promise {
    match measure.shape {
        Shape::AtLeast if is_kept(measure) => Promise::Always,
        Shape::Movement | Shape::Milestones(_) | Shape::AtLeast | Shape::Learning => Promise::Steady,
        Shape::AtMost | Shape::Band { .. } => Promise::Always,
        Shape::Binary => Promise::AtTheEnd,
    }
}

/// The days it has: its own dates first, then those of its cycle; `None` if either is unknown or they contradict.
pub fn window(kr: &KeyResult) -> Option<Window> {
    let cycle = kr.cycle.as_ref();
    let start = kr.start.value().copied().or_else(|| Some(cycle?.start))?;
    let end = kr.due.value().copied().or_else(|| Some(cycle?.end))?;
    (start <= end).then_some(Window { start, end })
}

/// Baseline, target and current of a claim to move; `None` of every other claim, and where one of them is not known.
pub fn way(kr: &KeyResult) -> Option<Way> {
    let measure = &kr.measure;
    let [target, current] = [&measure.target, &measure.current].map(|entry| Some(entry.value()?.number));
    let baseline = measure.baseline.value().map_or(Decimal::ZERO, |baseline| baseline.number);
    let way = (baseline, target?, current?);
    (measure.shape == Shape::Movement && way.0 != way.1).then_some(way)
}

/// Whether somebody has given it up; it then counts for nothing, not even as missing.
pub fn is_dropped(status: &Entry<Status>) -> bool {
    status.value() == Some(&Status::Dropped)
}

fn graded(kr: &KeyResult, grading: &Grading) -> Result<Graded, Reason> {
    if is_dropped(&kr.status) {
        return Err(Reason::Dropped);
    }
    if kr.okr_type.value() == Some(&OkrType::Learning) {
        return Err(Reason::Learning);
    }
    match &kr.measure.shape {
        Shape::Learning => Err(Reason::Learning),
        Shape::Binary => by_completion(kr),
        Shape::Milestones(parts) => by_milestones(parts),
        Shape::Movement | Shape::AtLeast | Shape::AtMost | Shape::Band { .. } => by_value(kr, grading),
    }
}

/// The shapes that need a current value. Where there is none, the per cent done that somebody typed has to do.
fn by_value(kr: &KeyResult, grading: &Grading) -> Result<Graded, Reason> {
    let measure = &kr.measure;
    if measure.current.is_blank()
        && let Some(percent) = kr.progress.value()
    {
        return as_typed(*percent);
    }
    match measure.shape {
        Shape::Band { low, high } => {
            by_band((low, high), grading.band_tolerance, number(&measure.current, Reason::NoCurrent)?)
        }
        Shape::AtLeast => by_limit(measure, Side::Above),
        Shape::AtMost => by_limit(measure, Side::Below),
        Shape::Movement | Shape::Binary | Shape::Milestones(_) | Shape::Learning => by_movement(measure),
    }
}

fn by_movement(measure: &Measure) -> Result<Graded, Reason> {
    let target = number(&measure.target, Reason::NoTarget)?;
    let current = number(&measure.current, Reason::NoCurrent)?;
    comparable(measure)?;
    let (baseline, assumptions) = match number(&measure.baseline, Reason::NoBaseline) {
        Ok(baseline) => (baseline, Vec::new()),
        Err(Reason::NoBaseline) if counts_up(measure, target, current) => {
            (Decimal::ZERO, vec!["baseline assumed to be 0"])
        }
        Err(reason) => return Err(reason),
    };
    agreed(measure.direction.value(), baseline, target, current)?;
    if baseline == target {
        return Ok(kept(current));
    }
    let progress = progress::movement(baseline, target, current)?;
    let [b, t, c] = [baseline, target, current].map(operand);
    let arithmetic = format!("({c} − {b}) ÷ ({t} − {b}) {}", result(progress));
    Ok(Graded { assumptions, ..made(progress, MOVEMENT, arithmetic) })
}

/// Whether a declared direction and the numbers say the same. "Keep" is met by equality; short of it, nobody can
/// tell which side is good.
fn agreed(direction: Option<&Direction>, baseline: Decimal, target: Decimal, current: Decimal) -> Result<(), Reason> {
    match direction {
        Some(Direction::Increase) if target < baseline => Err(Reason::DirectionContradiction),
        Some(Direction::Decrease) if target > baseline => Err(Reason::DirectionContradiction),
        Some(Direction::Maintain) if target != baseline => Err(Reason::DirectionContradiction),
        Some(Direction::Maintain) if target == current => Ok(()),
        _ if target == baseline => Err(Reason::TargetEqualsBaseline),
        _ => Ok(()),
    }
}

/// Whether a missing baseline may be taken as zero: only what is counted up from nothing. A rate never starts there.
fn counts_up(measure: &Measure, target: Decimal, current: Decimal) -> bool {
    let upwards = match measure.direction.value() {
        Some(Direction::Increase) => true,
        Some(Direction::Decrease | Direction::Maintain) => false,
        None => current <= target,
    };
    let is_rate = measure.unit == Some(Unit::Percent);
    measure.baseline.is_blank() && upwards && !is_rate && target > Decimal::ZERO && current >= Decimal::ZERO
}

/// A limit without a baseline: kept or broken if it is to be kept all along, else by its ratio.
fn by_limit(measure: &Measure, side: Side) -> Result<Graded, Reason> {
    let target = number(&measure.target, Reason::NoTarget)?;
    let current = number(&measure.current, Reason::NoCurrent)?;
    comparable(measure)?;
    let [t, c] = [target, current].map(operand);
    if is_kept(measure) || target <= Decimal::ZERO {
        let boundary = boundary(measure);
        let progress = progress::stay(side, boundary, target, current);
        let formula = if side == Side::Above { STAY_ABOVE } else { STAY_BELOW };
        let arithmetic = format!("{c} against {} {t} {}", side.words(boundary), result(progress));
        let assumptions =
            if is_kept(measure) { Vec::new() } else { vec!["a target of zero or less has no ratio: kept or broken"] };
        return Ok(Graded { assumptions, ..made(progress, formula, arithmetic) });
    }
    let (progress, formula, sum) = match side {
        Side::Above => (progress::at_least(target, current)?, AT_LEAST, format!("{c} ÷ {t}")),
        Side::Below => (progress::at_most(target, current)?, AT_MOST, format!("2 − {c} ÷ {t}")),
    };
    Ok(made(progress, formula, format!("{sum} {}", result(progress))))
}

fn is_kept(measure: &Measure) -> bool {
    measure.direction.value() == Some(&Direction::Maintain)
}

fn boundary(measure: &Measure) -> Boundary {
    match measure.target.value().and_then(|target| target.comparison) {
        Some(Comparison::Above | Comparison::Below) => Boundary::Strict,
        Some(Comparison::AtLeast | Comparison::AtMost) | None => Boundary::Inclusive,
    }
}

fn by_band((low, high): (Decimal, Decimal), tolerance: Decimal, current: Decimal) -> Result<Graded, Reason> {
    let progress = progress::band(low, high, tolerance, current)?;
    let [l, h, c] = [low, high, current].map(operand);
    let distance = if current < low { format!("({l} − {c})") } else { format!("({c} − {h})") };
    let arithmetic = if progress.0 == Decimal::ONE {
        format!("{c} is between {l} and {h} {}", result(progress))
    } else {
        let width = format!("({h} − {l})");
        let reach = if tolerance == Decimal::ONE { width } else { format!("({} × {width})", operand(tolerance)) };
        format!("1 − {distance} ÷ {reach} {}", result(progress))
    };
    Ok(made(progress, BAND, arithmetic))
}

fn by_milestones(parts: &[Milestone]) -> Result<Graded, Reason> {
    let progress = progress::milestones(parts)?;
    let weights = |keep: fn(&&Milestone) -> bool| {
        let weights: Vec<String> = parts.iter().filter(keep).map(|part| operand(part.weight)).collect();
        if weights.is_empty() { "0".to_owned() } else { weights.join(" + ") }
    };
    let arithmetic = format!("({}) ÷ ({}) {}", weights(|part| part.done), weights(|_| true), result(progress));
    Ok(made(progress, MILESTONES, arithmetic))
}

/// Done or not, by the value, else by the per cent done, else by the status.
fn by_completion(kr: &KeyResult) -> Result<Graded, Reason> {
    let whole = kr.measure.target.value().map_or(Decimal::ONE, |target| target.number);
    let by_status = || kr.status.value().map(|status| (Decimal::ONE, Decimal::from(u8::from(*status == Status::Done))));
    let (whole, current) = match number(&kr.measure.current, Reason::NoCurrent) {
        Ok(current) => (whole, current),
        Err(reason) => {
            let typed = kr.progress.value().map(|percent| (Decimal::ONE_HUNDRED, *percent));
            typed.or_else(by_status).ok_or(reason)?
        }
    };
    let progress = progress::binary(whole, current);
    let word = if progress.0 == Decimal::ONE { "done" } else { "not done" };
    Ok(made(progress, BINARY, format!("{word} {}", result(progress))))
}

fn as_typed(percent: Decimal) -> Result<Graded, Reason> {
    let progress = Progress(super::arithmetic::divide(percent, Decimal::ONE_HUNDRED)?);
    let arithmetic = format!("{} ÷ 100 {}", operand(percent), result(progress));
    Ok(Graded {
        assumptions: vec!["progress as typed, with no current value to check it by"],
        ..made(progress, AS_TYPED, arithmetic)
    })
}

fn kept(current: Decimal) -> Graded {
    let progress = Progress(Decimal::ONE);
    made(progress, "1 while current equals target", format!("kept at {} {}", operand(current), result(progress)))
}

fn made(progress: Progress, formula: &'static str, arithmetic: String) -> Graded {
    Graded { grade: Grade::clamped(progress.0), progress, formula, arithmetic, assumptions: Vec::new() }
}

/// The number of an entry; a placeholder is as good as nothing.
fn number(entry: &Entry<Amount>, missing: Reason) -> Result<Decimal, Reason> {
    match entry {
        Entry::Blank => Err(missing),
        Entry::Given(stated) => Ok(stated.value.number),
        Entry::Unclear(stated) => Err(unclear(&stated.value, missing)),
    }
}

fn unclear(unclear: &Unclear, missing: Reason) -> Reason {
    if *unclear == Unclear::Placeholder { missing } else { Reason::Unclear }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample::{amount, amount_in, given, key_result, unclear};
    use crate::model::{Cycle, Measure};

    fn measure(baseline: &str, target: &str, current: &str) -> Measure {
        let [baseline, target, current] = [baseline, target, current].map(amount);
        Measure { baseline, target, current, ..Measure::default() }
    }

    fn of(measure: Measure) -> Outcome {
        outcome(&key_result(measure), &Grading::default())
    }

    fn grade_of(measure: Measure) -> (String, String, Vec<&'static str>) {
        match of(measure) {
            Outcome::Graded(graded) => (graded.grade.to_string(), graded.arithmetic, graded.assumptions),
            Outcome::Ungraded(reason) => panic!("ungraded: {reason}"),
        }
    }

    fn check(measure: Measure, shown: &str, arithmetic: &str) {
        let (grade, told, assumptions) = grade_of(measure);
        assert_eq!((grade.as_str(), told.as_str(), assumptions.len()), (shown, arithmetic, 0));
    }

    fn refused(measure: Measure, reason: Reason) {
        assert_eq!(of(measure), Outcome::Ungraded(reason));
    }

    #[test]
    fn the_arithmetic_shows_the_numbers() {
        check(measure("40", "60", "52"), "0.60", "(52 − 40) ÷ (60 − 40) = 0.60");
        check(measure("-12", "20", "4"), "0.50", "(4 − (−12)) ÷ (20 − (−12)) = 0.50");
        check(measure("48", "70", "61"), "0.59", "(61 − 48) ÷ (70 − 48) ≈ 0.59");
        let beyond = "(66 − 40) ÷ (60 − 40) = 1.30, counts as 1.00";
        check(measure("40", "60", "66"), "1.00", beyond);
        let worse = "(36 − 40) ÷ (60 − 40) = −0.20, worse than the baseline, counts as 0.00";
        check(measure("40", "60", "36"), "0.00", worse);
    }

    #[test]
    fn gv_10_a_fraction_beside_a_percent_is_not_gradable() {
        refused(Measure { unit: Some(Unit::Percent), ..measure("0.48", "70", "0.61") }, Reason::UnitMismatch);
        refused(measure("0.48", "70", "0.61"), Reason::UnitMismatch);
    }

    #[test]
    fn gv_11_a_missing_baseline_of_a_count_is_zero_and_says_so() {
        let (grade, arithmetic, assumptions) = grade_of(measure("", "10", "5.9"));
        assert_eq!((grade.as_str(), arithmetic.as_str()), ("0.59", "(5.9 − 0) ÷ (10 − 0) = 0.59"));
        assert_eq!(assumptions, ["baseline assumed to be 0"]);
    }

    #[test]
    fn gv_12_a_decrease_without_a_baseline_is_not_gradable() {
        refused(measure("", "5", "9"), Reason::NoBaseline);
        refused(Measure { direction: given(Direction::Decrease), ..measure("", "9", "5") }, Reason::NoBaseline);
    }

    #[test]
    fn a_rate_without_a_baseline_is_not_gradable() {
        refused(Measure { unit: Some(Unit::Percent), ..measure("", "99.9", "99.5") }, Reason::NoBaseline);
    }

    #[test]
    fn gv_13_a_target_that_equals_the_baseline_is_not_gradable() {
        refused(measure("50", "50", "50"), Reason::TargetEqualsBaseline);
        refused(
            Measure { direction: given(Direction::Maintain), ..measure("50", "50", "48") },
            Reason::TargetEqualsBaseline,
        );
        check(
            Measure { direction: given(Direction::Maintain), ..measure("50", "50", "50") },
            "1.00",
            "kept at 50 = 1.00",
        );
    }

    #[test]
    fn gv_15_a_direction_against_the_numbers_is_not_gradable() {
        let upwards = Measure { direction: given(Direction::Increase), ..measure("30", "20", "25") };
        refused(upwards, Reason::DirectionContradiction);
        let downwards = Measure { direction: given(Direction::Decrease), ..measure("4", "5", "4.5") };
        refused(downwards, Reason::DirectionContradiction);
    }

    #[test]
    fn gv_16_an_empty_current_is_no_data_and_not_zero() {
        refused(measure("40", "60", ""), Reason::NoCurrent);
    }

    #[test]
    fn a_placeholder_is_as_good_as_nothing_and_words_are_unclear() {
        refused(Measure { current: unclear(Unclear::Placeholder), ..measure("40", "60", "") }, Reason::NoCurrent);
        refused(Measure { target: unclear(Unclear::Placeholder), ..measure("40", "", "52") }, Reason::NoTarget);
        refused(Measure { baseline: unclear(Unclear::Placeholder), ..measure("", "60", "52") }, Reason::NoBaseline);
        refused(Measure { current: unclear(Unclear::Error), ..measure("40", "60", "") }, Reason::Unclear);
    }

    #[test]
    fn different_units_are_not_set_against_each_other() {
        let percent = || Some(Unit::Percent);
        let word = |word: &str| Some(Unit::Other(word.into()));
        let money = |sign: &str| Some(Unit::Currency(sign.into()));
        let of = |a: Option<Unit>, b: Option<Unit>| Measure {
            target: amount_in("60", a),
            current: amount_in("52", b),
            ..measure("40", "", "")
        };
        refused(of(percent(), money("€")), Reason::UnitMismatch);
        refused(of(word("hours"), word("days")), Reason::UnitMismatch);
        for (a, b) in [(money("€"), money("EUR")), (word("day"), word("days")), (word("clients"), word("accounts"))] {
            assert_eq!(grade_of(of(a, b)).0, "0.60");
        }
    }

    #[test]
    fn a_limit_is_graded_by_its_ratio() {
        let at_most = |target: &str, current: &str| Measure { shape: Shape::AtMost, ..measure("", target, current) };
        check(at_most("1", "1.5"), "0.50", "2 − 1.5 ÷ 1 = 0.50");
        check(at_most("1", "0.25"), "1.00", "2 − 0.25 ÷ 1 = 1.75, counts as 1.00");
        check(Measure { shape: Shape::AtLeast, ..measure("", "8", "6") }, "0.75", "6 ÷ 8 = 0.75");
        assert_eq!(grade_of(at_most("0", "1")).1, "1 against at most 0 = 0.00");
    }

    #[test]
    fn a_limit_to_keep_is_kept_or_broken() {
        let direction = || given(Direction::Maintain);
        let above =
            |current: &str| Measure { shape: Shape::AtLeast, direction: direction(), ..measure("", "9", current) };
        check(above("9"), "1.00", "9 against at least 9 = 1.00");
        check(above("8.9"), "0.00", "8.9 against at least 9 = 0.00");
    }

    #[test]
    fn a_band_is_graded_by_the_distance_from_it() {
        let shape = || Shape::Band { low: Decimal::from(36), high: Decimal::from(40) };
        let band = |current: &str| Measure { shape: shape(), ..measure("", "", current) };
        check(band("38"), "1.00", "38 is between 36 and 40 = 1.00");
        check(band("41"), "0.75", "1 − (41 − 40) ÷ (40 − 36) = 0.75");
        check(band("20"), "0.00", "1 − (36 − 20) ÷ (40 − 36) = 0.00");
        let strict = Grading { band_tolerance: Decimal::new(5, 1), ..Grading::default() };
        let Outcome::Graded(graded) = outcome(&key_result(band("41")), &strict) else { panic!("it has a grade") };
        assert_eq!(graded.arithmetic, "1 − (41 − 40) ÷ (0.5 × (40 − 36)) = 0.50");
    }

    #[test]
    fn milestones_show_what_is_done() {
        let part = |weight: i64, done| Milestone { title: String::new(), weight: weight.into(), done };
        let shape = Shape::Milestones(vec![part(30, true), part(30, true), part(40, false)]);
        check(Measure { shape, ..Measure::default() }, "0.60", "(30 + 30) ÷ (30 + 30 + 40) = 0.60");
    }

    #[test]
    fn an_all_or_nothing_claim_takes_the_value_then_the_per_cent_then_the_status() {
        let binary = |current: &str| Measure { shape: Shape::Binary, ..measure("", "", current) };
        check(binary("1"), "1.00", "done = 1.00");
        check(binary("0.5"), "0.00", "not done = 0.00");
        refused(binary(""), Reason::NoCurrent);
        let typed = KeyResult { progress: given(Decimal::from(80)), ..key_result(binary("")) };
        assert!(
            matches!(outcome(&typed, &Grading::default()), Outcome::Graded(graded) if graded.grade.value().is_zero())
        );
        let done = KeyResult { status: given(Status::Done), ..key_result(binary("")) };
        assert!(
            matches!(outcome(&done, &Grading::default()), Outcome::Graded(graded) if graded.grade.value() == Decimal::ONE)
        );
    }

    #[test]
    fn without_a_current_value_the_per_cent_typed_has_to_do_and_says_so() {
        let typed = KeyResult { progress: given(Decimal::from(65)), ..key_result(measure("", "10", "")) };
        let Outcome::Graded(graded) = outcome(&typed, &Grading::default()) else { panic!("ungraded") };
        assert_eq!((graded.arithmetic.as_str(), graded.assumptions.len()), ("65 ÷ 100 = 0.65", 1));
    }

    #[test]
    fn what_was_given_up_and_what_is_to_be_learnt_has_no_grade() {
        let dropped = KeyResult { status: given(Status::Dropped), ..key_result(measure("40", "60", "52")) };
        assert_eq!(outcome(&dropped, &Grading::default()), Outcome::Ungraded(Reason::Dropped));
        let learning = KeyResult { okr_type: given(OkrType::Learning), ..key_result(measure("40", "60", "52")) };
        assert_eq!(outcome(&learning, &Grading::default()), Outcome::Ungraded(Reason::Learning));
        refused(Measure { shape: Shape::Learning, ..Measure::default() }, Reason::Learning);
    }

    #[test]
    fn its_own_dates_win_over_those_of_its_cycle() {
        let day = |text: &str| text.parse().unwrap();
        let cycle = Some(Cycle {
            name: "2026-Q2".into(),
            start: day("2026-04-01"),
            end: day("2026-06-30"),
            found: crate::model::Found::File,
        });
        let kr = KeyResult { cycle, due: given(day("2026-05-31")), ..key_result(Measure::default()) };
        assert_eq!(window(&kr), Some(Window { start: day("2026-04-01"), end: day("2026-05-31") }));
        let backwards = KeyResult { due: given(day("2026-03-01")), ..kr };
        assert_eq!(window(&backwards), None);
    }
}
