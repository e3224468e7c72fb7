//! The health of a KPI by its limits, its target or its band (GRADING.md section 11).

mod burdens;
mod yardstick;
mod zones;

use rust_decimal::Decimal;

use super::arithmetic::number;
use super::progress::{Boundary, Side, stay};
use crate::config::Grading;
use crate::model::measure::Amount;
use crate::model::{Entry, Kpi, Unclear};
use crate::recognise::Unit;
use yardstick::{Yardstick, yardstick};
pub use zones::{Zones, zones};

/// What is assumed of which way is good, where no column and no number tells it.
pub fn assumed_side(kpi: &Kpi, grading: &Grading) -> Option<&'static str> {
    yardstick(kpi, grading).ok()?.1
}

/// Green, amber, red, or why it has no colour.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiHealth {
    /// The verdict on the current value.
    pub health: Health,
    /// Current divided by target in the good direction; `None` where a ratio means nothing.
    pub attainment: Option<Decimal>,
    /// The comparison with its numbers: `93.1 % is below the target 95 %, but at least 93 %`.
    pub arithmetic: String,
}

/// The health of a KPI; "no target" is never green.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Health {
    /// Meets its target or its green limit.
    Green,
    /// Between green and red.
    Amber,
    /// Beyond the red limit.
    Red,
    /// It has no target and no limits.
    NoTarget,
    /// It has no current value.
    NoValue,
    /// A cell it needs is an error, words, or can be read in two ways.
    Unclear,
}

/// How far from its target a KPI may be and still be amber.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tolerance {
    /// As a share of the target: 0.1 is a tenth.
    Share(Decimal),
    /// In the unit of the target.
    Absolute(Decimal),
}

/// The health of a KPI: by its band, else by its own limits, else by its target with the configured tolerance.
pub fn judge(kpi: &Kpi, grading: &Grading) -> KpiHealth {
    match judged(kpi, grading) {
        Ok(health) => health,
        Err(health) => KpiHealth { health, attainment: None, arithmetic: String::new() },
    }
}

/// Green at the target, amber within the tolerance of it, else red.
pub fn against_target(side: Side, target: Decimal, tolerance: Tolerance, current: Decimal) -> Health {
    let keeps = |limit| stay(side, Boundary::Inclusive, limit, current).0 == Decimal::ONE;
    if keeps(target) {
        Health::Green
    } else if amber_limit(side, target, tolerance).is_some_and(keeps) {
        Health::Amber
    } else {
        Health::Red
    }
}

/// Green inside the band, amber within the tolerance of it, else red.
pub fn against_band(low: Decimal, high: Decimal, tolerance: Decimal, current: Decimal) -> Health {
    let from_below = against_target(Side::Above, low, Tolerance::Absolute(tolerance), current);
    from_below.max(against_target(Side::Below, high, Tolerance::Absolute(tolerance), current))
}

/// The colour of an attainment: green and amber begin at the two shares.
pub fn by_attainment(attainment: Decimal, green: Decimal, amber: Decimal) -> Health {
    if attainment >= green {
        Health::Green
    } else if attainment >= amber {
        Health::Amber
    } else {
        Health::Red
    }
}

/// Current ÷ target where more is better, target ÷ current where less is; `None` unless both are positive.
pub fn attainment(side: Side, target: Decimal, current: Decimal) -> Option<Decimal> {
    if target <= Decimal::ZERO || current <= Decimal::ZERO {
        return None;
    }
    match side {
        Side::Above => current.checked_div(target),
        Side::Below => target.checked_div(current),
    }
}

/// Plan met or not, period by period: the two colours of a bowling chart.
pub fn bowling(side: Side, pairs: &[(Decimal, Decimal)]) -> Vec<Health> {
    let none = Tolerance::Absolute(Decimal::ZERO);
    pairs.iter().map(|&(plan, actual)| against_target(side, plan, none, actual)).collect()
}

/// The longest run of red periods; two in a row call for a countermeasure.
pub fn reds_in_a_row(periods: &[Health]) -> usize {
    periods.chunk_by(|a, b| a == b).filter(|run| run[0] == Health::Red).map(<[Health]>::len).max().unwrap_or(0)
}

fn judged(kpi: &Kpi, grading: &Grading) -> Result<KpiHealth, Health> {
    let current = understood(&kpi.measure.current, Health::NoValue)?.ok_or(Health::NoValue)?.number;
    let (yardstick, assumed) = yardstick(kpi, grading)?;
    let told = |number| told(number, kpi.measure.unit.as_ref());
    let (health, arithmetic, attainment) = match yardstick {
        Yardstick::Band { low, high, tolerance } => {
            let health = against_band(low, high, tolerance, current);
            let place = if health == Health::Green { "between" } else { "outside" };
            (health, format!("{} is {place} {} and {}", told(current), told(low), told(high)), None)
        }
        Yardstick::Limits(limits) => {
            let (health, words) = limits.judge(current, told);
            (health, words, limits.green.and_then(|green| attainment(limits.side, green.at, current)))
        }
    };
    let remark = assumed.map(|assumed| format!(", {assumed}")).unwrap_or_default();
    Ok(KpiHealth { health, attainment, arithmetic: format!("{arithmetic}{remark}") })
}

/// Where amber begins for a target; `None` if the numbers are too large.
fn amber_limit(side: Side, target: Decimal, tolerance: Tolerance) -> Option<Decimal> {
    let margin = match tolerance {
        Tolerance::Share(share) => target.abs().checked_mul(share)?,
        Tolerance::Absolute(points) => points,
    };
    match side {
        Side::Above => target.checked_sub(margin),
        Side::Below => target.checked_add(margin),
    }
}

/// The amount of an entry, `None` if there is nothing; `missing` for a placeholder, else unclear.
fn understood(entry: &Entry<Amount>, missing: Health) -> Result<Option<&Amount>, Health> {
    match entry {
        Entry::Blank => Ok(None),
        Entry::Given(stated) => Ok(Some(&stated.value)),
        Entry::Unclear(stated) if stated.value == Unclear::Placeholder => Err(missing),
        Entry::Unclear(_) => Err(Health::Unclear),
    }
}

/// A number with its unit: `93.1 %`, `€ 120`, `3 days`.
pub fn told(amount: Decimal, unit: Option<&Unit>) -> String {
    let number = number(amount);
    match unit {
        None => number,
        Some(Unit::Percent) => format!("{number} %"),
        Some(Unit::Currency(sign)) => format!("{sign} {number}"),
        Some(Unit::Other(word)) => format!("{number} {word}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample::{amount, amount_in, bare, given, kpi, unclear};
    use crate::model::kpi::{Limits, Reading};
    use crate::model::measure::Shape;
    use crate::model::{Direction, Measure};
    use crate::recognise::Comparison;
    use crate::recognise::period::Period;

    const TENTH: Tolerance = Tolerance::Share(Decimal::from_parts(1, 0, 0, false, 1));

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn measure(target: &str, current: &str) -> Measure {
        Measure { target: amount(target), current: amount(current), ..Measure::default() }
    }

    fn of(measure: Measure) -> KpiHealth {
        judge(&kpi(measure), &Grading::default())
    }

    /// The colours of several values against one target.
    fn check<const N: usize>(side: Side, target: &str, values: [&str; N], expected: [Health; N]) {
        let direction = if side == Side::Above { Direction::Increase } else { Direction::Decrease };
        let judged = values.map(|value| of(Measure { direction: given(direction), ..measure(target, value) }).health);
        assert_eq!(judged, expected, "as a KPI");
        assert_eq!(values.map(|value| against_target(side, d(target), TENTH, d(value))), expected, "as a formula");
    }

    #[test]
    fn gv_50_more_is_better() {
        check(Side::Above, "200", ["200", "185", "179"], [Health::Green, Health::Amber, Health::Red]);
    }

    #[test]
    fn gv_51_less_is_better() {
        check(Side::Below, "2.0", ["2.0", "2.2", "2.3"], [Health::Green, Health::Amber, Health::Red]);
    }

    #[test]
    fn gv_52_no_target_is_never_green() {
        assert_eq!(of(measure("", "93")).health, Health::NoTarget);
        let placeholder = Measure { target: unclear(Unclear::Placeholder), ..measure("", "93") };
        assert_eq!(of(placeholder).health, Health::NoTarget);
    }

    #[test]
    fn gv_53_the_mirrored_limit_and_the_ratio_differ() {
        assert_eq!(against_target(Side::Below, d("2.0"), TENTH, d("2.21")), Health::Red);
        let attained = attainment(Side::Below, d("2.0"), d("2.21")).unwrap();
        assert_eq!(crate::grade::rounded(attained, 3), d("0.905"));
        assert_eq!(by_attainment(attained, Decimal::ONE, d("0.9")), Health::Amber);
    }

    #[test]
    fn gv_54_a_target_of_zero_has_an_absolute_tolerance() {
        let incidents = |current| of(Measure { direction: given(Direction::Decrease), ..measure("0", current) });
        assert_eq!(
            ["0", "1", "3"].map(|current| incidents(current).health),
            [Health::Green, Health::Amber, Health::Red]
        );
        assert_eq!(incidents("1").attainment, None);
    }

    #[test]
    fn gv_55_just_outside_a_band_is_amber() {
        assert_eq!(against_band(d("36"), d("40"), d("2"), d("41")), Health::Amber);
        let shape = || Shape::Band { low: d("36"), high: d("40") };
        let percent = |current| Measure { shape: shape(), unit: Some(Unit::Percent), ..measure("", current) };
        let colours = ["38", "41", "33.9"].map(|current| of(percent(current)).health);
        assert_eq!(colours, [Health::Green, Health::Amber, Health::Red]);
    }

    #[test]
    fn gv_56_a_bowling_chart_tells_met_from_not_met() {
        let pairs = ["102", "97", "95", "104"].map(|actual| (d("100"), d(actual)));
        let colours = bowling(Side::Above, &pairs);
        assert_eq!(colours, [Health::Green, Health::Red, Health::Red, Health::Green]);
        assert_eq!(reds_in_a_row(&colours), 2);
    }

    #[test]
    fn gv_57_the_last_quarter_and_the_year_differ() {
        let judged = |target, actual| {
            let attained = attainment(Side::Above, d(target), d(actual)).unwrap();
            (attained, by_attainment(attained, d("0.90"), d("0.75")))
        };
        assert_eq!(judged("250", "230"), (d("0.92"), Health::Green));
        assert_eq!(judged("1000", "890"), (d("0.89"), Health::Amber));
    }

    #[test]
    fn a_percent_has_a_tolerance_in_points() {
        let rate = |current| {
            of(Measure { unit: Some(Unit::Percent), direction: given(Direction::Increase), ..measure("95", current) })
        };
        assert_eq!(rate("93.1").health, Health::Amber);
        assert_eq!(rate("93.1").arithmetic, "93.1 % is below 95 % and at least 93 %");
        assert_eq!(rate("92.9").arithmetic, "92.9 % is below 95 % and below 93 %");
        assert_eq!(rate("92.9").health, Health::Red);
    }

    #[test]
    fn the_name_of_a_burden_tells_that_less_of_it_is_better() {
        let complaints = Kpi { name: "Complaints a month".into(), ..kpi(measure("5", "9")) };
        let judged = judge(&complaints, &Grading::default());
        assert_eq!(judged.health, Health::Red);
        assert!(judged.arithmetic.ends_with(", taking less as better by its name"), "{}", judged.arithmetic);
    }

    #[test]
    fn where_nothing_tells_the_direction_the_assumption_is_said() {
        assert_eq!(of(measure("5", "9")).arithmetic, "9 is at least 5, taking more as better");
        let falling = Measure { baseline: amount("12"), ..measure("5", "9") };
        assert_eq!(of(falling).health, Health::Red);
        let signed = Amount { comparison: Some(Comparison::AtMost), ..bare(d("5"), None) };
        assert_eq!(of(Measure { target: given(signed), ..measure("", "9") }).health, Health::Red);
    }

    /// The colour of 9 against a target of 8, after these plans month by month.
    fn after_plans(plans: &[&str]) -> Health {
        let reading = |(month, plan): (u32, &&str)| Reading {
            period: Period::Month { year: Some(2026), month },
            value: amount(plan).given().unwrap().clone(),
        };
        let plans = (1..).zip(plans).map(reading).collect();
        judge(&Kpi { plans, ..kpi(measure("8", "9")) }, &Grading::default()).health
    }

    #[test]
    fn plans_that_fall_month_by_month_want_less_and_those_that_turn_back_tell_nothing() {
        assert_eq!(after_plans(&["12", "10", "10", "8"]), Health::Red);
        assert_eq!(after_plans(&["5", "8", "8"]), Health::Green);
        assert_eq!(after_plans(&["12", "7", "8"]), Health::Green, "more is taken for better");
        assert_eq!(after_plans(&["8", "8"]), Health::Green, "more is taken for better");
    }

    fn limited(limits: Limits, current: &str) -> Health {
        judge(&Kpi { limits, ..kpi(measure("", current)) }, &Grading::default()).health
    }

    #[test]
    fn declared_limits_come_before_any_tolerance() {
        let limits = || Limits { green: amount("95"), amber: amount("80"), ..Limits::default() };
        assert_eq!(["95", "80", "79"].map(|at| limited(limits(), at)), [Health::Green, Health::Amber, Health::Red]);
        let lower = || Limits { green: amount("2"), red: amount("4"), ..Limits::default() };
        assert_eq!(["2", "3.9", "4"].map(|at| limited(lower(), at)), [Health::Green, Health::Amber, Health::Red]);
    }

    #[test]
    fn a_lowest_and_a_highest_value_make_a_band() {
        let limits = || Limits { minimum: amount("10"), maximum: amount("20"), ..Limits::default() };
        assert_eq!(["15", "20.5", "30"].map(|at| limited(limits(), at)), [Health::Green, Health::Amber, Health::Red]);
    }

    #[test]
    fn an_unreadable_cell_and_a_missing_value_have_no_colour() {
        assert_eq!(of(measure("95", "")).health, Health::NoValue);
        assert_eq!(of(Measure { target: unclear(Unclear::Words), ..measure("", "9") }).health, Health::Unclear);
        let euro = Measure { unit: Some(Unit::Currency("€".into())), ..measure("5", "9") };
        assert_eq!(of(euro).arithmetic, "€ 9 is at least € 5, taking more as better");
        assert_eq!(of(Measure { current: amount_in("9", None), ..measure("5", "") }).health, Health::Green);
    }
}
