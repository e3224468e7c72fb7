//! Values in time order in; the limits within which they only vary, and where they signal a change, out: the XmR chart
//! of Wheeler, GRADING.md section 13.

use rust_decimal::Decimal;

use super::arithmetic::{add, divide, multiply, subtract};
use crate::config::{Grading, XmrCentre};
use crate::model::Kpi;

/// Points below this number have no limits.
pub const FEWEST: usize = 6;

/// Points in a row on one side of the centre that are no chance any more.
const RUN: usize = 8;

/// Points of which [`NEAR`] on one side are nearer a limit than the centre.
const WINDOW: usize = 4;
const NEAR: usize = 3;

/// Wheeler's factors for the mean of the moving ranges, and for their median.
const MEAN: Factors =
    Factors { limits: Decimal::from_parts(266, 0, 0, false, 2), range: Decimal::from_parts(327, 0, 0, false, 2) };
const MEDIAN: Factors =
    Factors { limits: Decimal::from_parts(314, 0, 0, false, 2), range: Decimal::from_parts(387, 0, 0, false, 2) };

/// What a typical moving range is multiplied with.
struct Factors {
    limits: Decimal,
    range: Decimal,
}

/// Within these a series only varies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The mean or the median of the baseline.
    pub centre: Decimal,
    /// The mean or the median of its moving ranges.
    pub typical_range: Decimal,
    /// The lower natural process limit.
    pub lower: Decimal,
    /// The upper natural process limit.
    pub upper: Decimal,
    /// The largest step from one point to the next that is still normal.
    pub range: Decimal,
    /// How many points, the first ones, they were made from.
    pub baseline: usize,
}

/// Why a series has no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoLimits {
    /// Fewer than [`FEWEST`] points.
    TooFew,
    /// All points are the same.
    NoVariation,
    /// The points are not of one kind: months beside quarters, or different units.
    Mixed,
    /// The numbers are too large to calculate with.
    Overflow,
}

/// What says that a series has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A point beyond a limit.
    Outside,
    /// A step larger than any normal one.
    Step,
    /// Three of four points nearer a limit than the centre.
    NearLimit,
    /// Eight points in a row on one side of the centre.
    Shift,
}

/// Which side of the centre a signal is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Above.
    Up,
    /// Below.
    Down,
}

/// One point that says that the series has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// The position of the point.
    pub at: usize,
    /// What says so.
    pub rule: Rule,
    /// On which side.
    pub way: Way,
}

/// How a KPI behaves from period to period.
#[derive(Debug, Clone, PartialEq)]
pub struct Behaviour {
    /// Its limits, or why it has none.
    pub limits: Result<Limits, NoLimits>,
    /// Its signals, oldest first; positions are those of its series, `history::series::of_kpi`.
    pub signals: Vec<Signal>,
}

/// How a KPI behaves by its values, oldest first: limits frozen on the first of them, and every signal since the first.
pub fn behaviour(kpi: &Kpi, values: &[Decimal], grading: &Grading) -> Behaviour {
    if !is_of_one_kind(kpi) {
        return Behaviour { limits: Err(NoLimits::Mixed), signals: Vec::new() };
    }
    behaviour_of(values, grading)
}

/// The same of values that are known to be of one kind.
fn behaviour_of(values: &[Decimal], grading: &Grading) -> Behaviour {
    let baseline = usize::try_from(grading.xmr_baseline).unwrap_or(usize::MAX).min(values.len());
    let limits = limits(&values[..baseline], grading.xmr_centre);
    let limits = limits.map(|limits| if counts(values) { limits.floored() } else { limits });
    let signals = limits.map(|limits| limits.signals(values)).unwrap_or_default();
    Behaviour { limits, signals }
}

/// The limits of a baseline.
pub fn limits(baseline: &[Decimal], centre: XmrCentre) -> Result<Limits, NoLimits> {
    if baseline.len() < FEWEST {
        return Err(NoLimits::TooFew);
    }
    made(baseline, centre)
        .map_err(|_| NoLimits::Overflow)
        .and_then(|limits| if limits.typical_range.is_zero() { Err(NoLimits::NoVariation) } else { Ok(limits) })
}

fn made(baseline: &[Decimal], centre: XmrCentre) -> Result<Limits, super::Reason> {
    let ranges: Vec<Decimal> =
        baseline.windows(2).map(|pair| subtract(pair[1], pair[0]).map(|step| step.abs())).collect::<Result<_, _>>()?;
    let (factors, centre, typical_range) = match centre {
        XmrCentre::Mean => (MEAN, mean(baseline)?, mean(&ranges)?),
        XmrCentre::Median => (MEDIAN, median(baseline)?, median(&ranges)?),
    };
    let reach = multiply(factors.limits, typical_range)?;
    Ok(Limits {
        centre,
        typical_range,
        lower: subtract(centre, reach)?,
        upper: add(centre, reach)?,
        range: multiply(factors.range, typical_range)?,
        baseline: baseline.len(),
    })
}

fn mean(values: &[Decimal]) -> Result<Decimal, super::Reason> {
    let sum = values.iter().try_fold(Decimal::ZERO, |sum, value| add(sum, *value))?;
    divide(sum, Decimal::from(values.len()))
}

fn median(values: &[Decimal]) -> Result<Decimal, super::Reason> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    mean(&sorted[(sorted.len() - 1) / 2..=sorted.len() / 2])
}

impl Limits {
    /// The same for what cannot be less than nothing.
    fn floored(self) -> Limits {
        Limits { lower: self.lower.max(Decimal::ZERO), ..self }
    }

    /// Every signal of a series, oldest first; the strongest rule of each point.
    pub fn signals(&self, values: &[Decimal]) -> Vec<Signal> {
        (0..values.len()).filter_map(|at| self.signal(&values[..=at])).collect()
    }

    /// What the last of some values says.
    fn signal(&self, values: &[Decimal]) -> Option<Signal> {
        let at = values.len().checked_sub(1)?;
        let way = self.way(values[at])?;
        let step = |pair: &[Decimal]| pair[1].checked_sub(pair[0]);
        let last_step = values.get(at.checked_sub(1).unwrap_or(at)..).filter(|pair| pair.len() == 2).and_then(step);
        let is_near = |value: &&Decimal| self.is_near(**value) && self.way(**value) == Some(way);
        let in_a_row = |count: usize| values.len().checked_sub(count).map(|first| &values[first..]);
        let rule = if self.is_outside(values[at]) {
            Rule::Outside
        } else if last_step.is_some_and(|step| step.abs() > self.range) {
            Rule::Step
        } else if self.is_near(values[at])
            && in_a_row(WINDOW).is_some_and(|window| window.iter().filter(is_near).count() >= NEAR)
        {
            Rule::NearLimit
        } else if in_a_row(RUN).is_some_and(|run| run.iter().all(|value| self.way(*value) == Some(way))) {
            Rule::Shift
        } else {
            return None;
        };
        Some(Signal { at, rule, way })
    }

    /// Whether a value is beyond a limit.
    pub fn is_outside(&self, value: Decimal) -> bool {
        value < self.lower || self.upper < value
    }

    /// Whether a value is nearer a limit than the centre.
    fn is_near(&self, value: Decimal) -> bool {
        let half = |limit: Decimal| limit.checked_sub(self.centre).map(|reach| reach / Decimal::TWO);
        match (self.way(value), value.checked_sub(self.centre)) {
            (Some(Way::Up), Some(distance)) => half(self.upper).is_some_and(|half| distance > half),
            (Some(Way::Down), Some(distance)) => half(self.lower).is_some_and(|half| distance < half),
            _ => false,
        }
    }

    fn way(&self, value: Decimal) -> Option<Way> {
        match value.cmp(&self.centre) {
            std::cmp::Ordering::Less => Some(Way::Down),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Way::Up),
        }
    }
}

impl NoLimits {
    /// Why, in words.
    pub fn words(self) -> &'static str {
        match self {
            NoLimits::TooFew => "too few points",
            NoLimits::NoVariation => "no variation",
            NoLimits::Mixed => "values of more than one kind",
            NoLimits::Overflow => "numbers too large",
        }
    }
}

impl Way {
    /// Which way, in a word.
    pub fn words(self) -> &'static str {
        match self {
            Way::Up => "high",
            Way::Down => "low",
        }
    }
}

impl Rule {
    /// What it says, in words.
    pub fn words(self) -> &'static str {
        match self {
            Rule::Outside => "outside the limits",
            Rule::Step => "a step larger than usual",
            Rule::NearLimit => "three of four near a limit",
            Rule::Shift => "eight in a row on one side",
        }
    }
}

/// Whether all values are whole numbers that are not below nothing.
fn counts(values: &[Decimal]) -> bool {
    values.iter().all(|value| value.is_integer() && !value.is_sign_negative())
}

/// Whether all values are of one unit and of periods of one length that have their place in the calendar.
fn is_of_one_kind(kpi: &Kpi) -> bool {
    let units = kpi.actuals.windows(2).all(|pair| pair[0].value.value.unit == pair[1].value.value.unit);
    let length =
        |reading: &crate::model::kpi::Reading| reading.period.days().map(|(first, last)| (last - first).num_days() + 1);
    let lengths: Option<Vec<i64>> = kpi.actuals.iter().map(length).collect();
    let is_even = |lengths: Vec<i64>| {
        let (least, most) = (lengths.iter().min().copied().unwrap_or(1), lengths.iter().max().copied().unwrap_or(1));
        most < 2 * least
    };
    units && lengths.is_some_and(is_even)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// How a KPI behaves by the values of its sheet alone.
    fn by_sheet(kpi: &Kpi, grading: &Grading) -> Behaviour {
        behaviour(kpi, &kpi.actuals.iter().map(|reading| reading.value.value.number).collect::<Vec<_>>(), grading)
    }
    use crate::grade::rounded;
    use crate::grade::sample::{bare, kpi, stated};
    use crate::model::Measure;
    use crate::model::kpi::Reading;
    use crate::recognise::Unit;
    use crate::recognise::period::Period;

    const BASELINE: [i64; 10] = [52, 47, 55, 49, 51, 58, 46, 53, 50, 48];

    fn decimals(values: &[i64]) -> Vec<Decimal> {
        values.iter().copied().map(Decimal::from).collect()
    }

    fn of(centre: XmrCentre) -> Limits {
        limits(&decimals(&BASELINE), centre).unwrap()
    }

    fn told(number: Decimal) -> String {
        rounded(number, 2).normalize().to_string()
    }

    /// The signals of values that follow the baseline: which of them, by what.
    fn after(next: &[i64]) -> Vec<(usize, Rule)> {
        let values = decimals(&[&BASELINE, next].concat());
        let signals = of(XmrCentre::Mean).signals(&values);
        signals.iter().map(|signal| (signal.at - BASELINE.len() + 1, signal.rule)).collect()
    }

    #[test]
    fn gv_70_centre_and_mean_range() {
        let limits = of(XmrCentre::Mean);
        assert_eq!(
            (told(limits.centre), rounded(limits.typical_range, 4).to_string()),
            ("50.9".into(), "5.7778".into())
        );
    }

    #[test]
    fn gv_71_limits_of_values_and_of_steps() {
        let limits = of(XmrCentre::Mean);
        assert_eq!([limits.upper, limits.lower, limits.range].map(told), ["66.27", "35.53", "18.89"]);
    }

    #[test]
    fn gv_72_a_point_beyond_a_limit_is_a_signal() {
        assert_eq!(after(&[66]), []);
        assert_eq!(after(&[67]), [(1, Rule::Outside)]);
        let step = Decimal::from(67 - 48);
        assert!(of(XmrCentre::Mean).range < step);
    }

    #[test]
    fn gv_73_three_of_four_near_a_limit_are_a_signal() {
        assert_eq!(after(&[59, 60, 52, 61]), [(4, Rule::NearLimit)]);
        assert_eq!(after(&[59, 60, 52, 58]), []);
        // Two near the upper limit and one near the lower one are none.
        assert_eq!(after(&[59, 60, 43]), []);
    }

    #[test]
    fn gv_74_eight_in_a_row_on_one_side_are_a_signal() {
        assert_eq!(after(&[51, 52, 53, 51, 54, 52, 53, 52]), [(8, Rule::Shift)]);
        assert_eq!(after(&[51, 52, 53, 50, 54, 52, 53, 52]), []);
    }

    #[test]
    fn gv_75_the_median_variant() {
        let limits = of(XmrCentre::Median);
        let numbers = [limits.centre, limits.typical_range, limits.upper, limits.lower, limits.range];
        assert_eq!(numbers.map(told), ["50.5", "6", "69.34", "31.66", "23.22"]);
    }

    #[test]
    fn gv_76_a_constant_series_has_no_variation() {
        assert_eq!(limits(&decimals(&[7; 12]), XmrCentre::Mean), Err(NoLimits::NoVariation));
        assert_eq!(NoLimits::NoVariation.words(), "no variation");
    }

    #[test]
    fn gv_77_four_points_are_too_few() {
        assert_eq!(limits(&decimals(&BASELINE[..4]), XmrCentre::Mean), Err(NoLimits::TooFew));
        assert!(limits(&decimals(&BASELINE[..FEWEST]), XmrCentre::Median).is_ok());
    }

    #[test]
    fn a_step_larger_than_usual_is_a_signal_within_the_limits() {
        assert_eq!(after(&[38, 60]), [(2, Rule::Step)]);
    }

    fn readings(values: &[i64]) -> Kpi {
        let reading = |(month, value): (u32, &i64)| Reading {
            period: Period::Month {
                year: Some(2025 + i32::try_from((month - 1) / 12).unwrap()),
                month: (month - 1) % 12 + 1,
            },
            value: stated(bare(Decimal::from(*value), None)),
        };
        Kpi { actuals: (1..).zip(values).map(reading).collect(), ..kpi(Measure::default()) }
    }

    #[test]
    fn limits_are_frozen_on_the_first_values() {
        let grading = Grading { xmr_baseline: 10, ..Grading::default() };
        let moved = readings(&[&BASELINE[..], &[80, 81, 79, 80]].concat());
        let found = by_sheet(&moved, &grading);
        assert_eq!(found.limits, Ok(of(XmrCentre::Mean)));
        assert_eq!(found.signals.iter().map(|signal| signal.at).collect::<Vec<_>>(), [10, 11, 12, 13]);
        assert!(found.signals.iter().all(|signal| (signal.rule, signal.way) == (Rule::Outside, Way::Up)));
    }

    #[test]
    fn a_count_never_falls_below_nothing() {
        let few = readings(&[2, 0, 3, 1, 0, 4, 1]);
        assert_eq!(by_sheet(&few, &Grading::default()).limits.unwrap().lower, Decimal::ZERO);
    }

    #[test]
    fn values_of_more_than_one_kind_have_no_limits() {
        let mut units = readings(&BASELINE);
        units.actuals[3].value.value.unit = Some(Unit::Percent);
        let mut lengths = readings(&BASELINE);
        lengths.actuals[3].period = Period::Month { year: None, month: 4 };
        for kpi in [units, lengths] {
            assert_eq!(by_sheet(&kpi, &Grading::default()).limits, Err(NoLimits::Mixed));
        }
    }

    #[test]
    fn numbers_too_large_have_no_limits() {
        let huge = vec![Decimal::MAX, Decimal::MIN, Decimal::MAX, Decimal::MIN, Decimal::MAX, Decimal::MIN];
        assert_eq!(limits(&huge, XmrCentre::Mean), Err(NoLimits::Overflow));
    }

    /// Any decimal there is: the whole mantissa, every scale, both signs.
    fn any_decimal() -> impl Strategy<Value = Decimal> {
        (any::<u32>(), any::<u32>(), any::<u32>(), any::<bool>(), 0u32..=28)
            .prop_map(|(low, middle, high, negative, scale)| Decimal::from_parts(low, middle, high, negative, scale))
    }

    proptest! {
        #[test]
        fn no_series_makes_the_limits_panic(values in proptest::collection::vec(any_decimal(), 0..20)) {
            for centre in [XmrCentre::Mean, XmrCentre::Median] {
                let baseline = &values[..values.len().min(12)];
                if let Ok(limits) = limits(baseline, centre) {
                    prop_assert!(limits.lower <= limits.centre && limits.centre <= limits.upper);
                    prop_assert!(limits.signals(&values).len() <= values.len());
                }
            }
        }
    }
}
