//! A KPI in; what it is judged by out: a band, its own limits, or its target with a tolerance.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::burdens::is_burden;
use super::{Health, Tolerance, amber_limit, understood};
use crate::config::Grading;
use crate::grade::progress::{Boundary, Side, stay};
use crate::model::measure::{Amount, Shape};
use crate::model::{Direction, Entry, Kpi};
use crate::recognise::{Comparison, Unit};

/// Said where nothing in the sheet tells which way is good.
const ASSUMED: &str = "taking more as better";
/// Said where nothing but the name of the KPI tells it.
const BY_NAME: &str = "taking less as better by its name";

/// What a KPI is judged by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Yardstick {
    /// Inside is green.
    Band {
        /// Lower end.
        low: Decimal,
        /// Upper end.
        high: Decimal,
        /// How far outside is still amber.
        tolerance: Decimal,
    },
    /// One side is good.
    Limits(Limits),
}

/// Where the colours begin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Which side is good.
    pub side: Side,
    /// Where green begins.
    pub green: Option<Limit>,
    /// Where amber ends.
    pub worst: Worst,
}

/// The end of amber, told from either side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Worst {
    /// Amber begins here; anything worse is red.
    AmberFrom(Limit),
    /// Red begins here; anything better is amber.
    RedFrom(Limit),
}

/// A limit and whether a value that equals it keeps it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// The number.
    pub at: Decimal,
    /// Whether equality keeps it.
    pub boundary: Boundary,
}

/// The limits of a sheet that are numbers.
#[derive(Debug, Clone, Copy)]
struct Declared<'a> {
    target: Option<&'a Amount>,
    green: Option<&'a Amount>,
    amber: Option<&'a Amount>,
    red: Option<&'a Amount>,
    minimum: Option<&'a Amount>,
    maximum: Option<&'a Amount>,
}

/// What a KPI is judged by, and what had to be assumed.
pub fn yardstick(kpi: &Kpi, grading: &Grading) -> Result<(Yardstick, Option<&'static str>), Health> {
    let declared = Declared::of(kpi)?;
    let side = side(kpi, &declared);
    if let Some((low, high)) = band(kpi, &declared, side) {
        let tolerance = match tolerance(kpi, low, grading) {
            Tolerance::Absolute(points) => points,
            Tolerance::Share(share) => high.checked_mul(share).ok_or(Health::Unclear)?,
        };
        return Ok((Yardstick::Band { low, high, tolerance }, None));
    }
    let (side, assumed) = match side {
        Some(side) => (side, None),
        None if is_burden(&kpi.name) => (Side::Below, Some(BY_NAME)),
        None => (Side::Above, Some(ASSUMED)),
    };
    let limits = limits(kpi, &declared, side, grading)?;
    Ok((Yardstick::Limits(limits), assumed))
}

impl Limits {
    /// The colour of a value, and the comparison in words.
    pub fn judge(&self, current: Decimal, told: impl Fn(Decimal) -> String) -> (Health, String) {
        let keeps = |limit: &Limit| stay(self.side, limit.boundary, limit.at, current).0 == Decimal::ONE;
        let value = told(current);
        if let Some(green) = self.green.filter(keeps) {
            return (Health::Green, format!("{value} is {} {}", self.side.words(green.boundary), told(green.at)));
        }
        let worse = match self.side {
            Side::Above => "below",
            Side::Below => "above",
        };
        let (health, limit, words) = match self.worst {
            Worst::AmberFrom(limit) if keeps(&limit) => (Health::Amber, limit, self.side.words(limit.boundary)),
            Worst::AmberFrom(limit) => (Health::Red, limit, worse),
            Worst::RedFrom(limit) if !keeps(&limit) => (Health::Red, limit, "in the red, which begins at"),
            Worst::RedFrom(limit) if self.green.is_some() => {
                (Health::Amber, limit, "clear of the red, which begins at")
            }
            Worst::RedFrom(limit) => (Health::Green, limit, "clear of the red, which begins at"),
        };
        let missed = self.green.map(|green| format!("{worse} {} and ", told(green.at))).unwrap_or_default();
        (health, format!("{value} is {missed}{words} {}", told(limit.at)))
    }
}

impl<'a> Declared<'a> {
    fn of(kpi: &'a Kpi) -> Result<Declared<'a>, Health> {
        let number = |entry: &'a Entry<Amount>| match understood(entry, Health::NoTarget) {
            Err(Health::NoTarget) => Ok(None),
            other => other,
        };
        Ok(Declared {
            target: number(&kpi.measure.target)?,
            green: number(&kpi.limits.green)?,
            amber: number(&kpi.limits.amber)?,
            red: number(&kpi.limits.red)?,
            minimum: number(&kpi.limits.minimum)?,
            maximum: number(&kpi.limits.maximum)?,
        })
    }

    /// Where green begins: the limit that says so, else the target.
    fn best(&self) -> Option<&'a Amount> {
        self.green.or(self.target)
    }
}

/// Which side is good: declared, or plain from the order of the limits, from a sign, from baseline and target, or from plans
/// that rise or fall from period to period.
fn side(kpi: &Kpi, declared: &Declared<'_>) -> Option<Side> {
    match kpi.measure.direction.value() {
        Some(Direction::Increase) => return Some(Side::Above),
        Some(Direction::Decrease) => return Some(Side::Below),
        Some(Direction::Maintain) | None => {}
    }
    let best = declared.best();
    let by_order = || ordered(best?.number, declared.amber.or(declared.red)?.number);
    let by_sign = || best?.comparison.map(sign);
    let by_shape = || match kpi.measure.shape {
        Shape::AtLeast => Some(Side::Above),
        Shape::AtMost => Some(Side::Below),
        Shape::Movement | Shape::Binary | Shape::Milestones(_) | Shape::Band { .. } | Shape::Learning => None,
    };
    let by_baseline = || ordered(best?.number, kpi.measure.baseline.value()?.number);
    let by_end = || match (best, declared.minimum, declared.maximum) {
        (None, Some(_), None) => Some(Side::Above),
        (None, None, Some(_)) => Some(Side::Below),
        _ => None,
    };
    by_order().or_else(by_sign).or_else(by_shape).or_else(by_baseline).or_else(by_end).or_else(|| by_plans(kpi))
}

/// The side to which the plans of one period after another move, if they never turn back.
fn by_plans(kpi: &Kpi) -> Option<Side> {
    let numbers: Vec<Decimal> = kpi.plans.iter().map(|plan| plan.value.value.number).collect();
    let side = ordered(*numbers.last()?, *numbers.first()?)?;
    let goes_on = |pair: &[Decimal]| match side {
        Side::Above => pair[0] <= pair[1],
        Side::Below => pair[0] >= pair[1],
    };
    numbers.windows(2).all(goes_on).then_some(side)
}

fn ordered(better: Decimal, worse: Decimal) -> Option<Side> {
    match better.cmp(&worse) {
        Ordering::Greater => Some(Side::Above),
        Ordering::Less => Some(Side::Below),
        Ordering::Equal => None,
    }
}

fn sign(comparison: Comparison) -> Side {
    match comparison {
        Comparison::AtLeast | Comparison::Above => Side::Above,
        Comparison::AtMost | Comparison::Below => Side::Below,
    }
}

/// The band to stay in: a range as target, a lowest and a highest value without one, or "keep" at a target.
fn band(kpi: &Kpi, declared: &Declared<'_>, side: Option<Side>) -> Option<(Decimal, Decimal)> {
    let keep = kpi.measure.direction.value() == Some(&Direction::Maintain);
    match (&kpi.measure.shape, declared.best(), declared.minimum, declared.maximum) {
        (Shape::Band { low, high }, ..) => Some((*low, *high)),
        (_, None, Some(low), Some(high)) => Some((low.number, high.number)),
        (_, Some(target), ..) if keep && side.is_none() => Some((target.number, target.number)),
        _ => None,
    }
}

fn limits(kpi: &Kpi, declared: &Declared<'_>, side: Side, grading: &Grading) -> Result<Limits, Health> {
    let end = match side {
        Side::Above => declared.minimum,
        Side::Below => declared.maximum,
    };
    let green = declared.best().map(Limit::to_keep);
    let worst = match (declared.amber.or(end), declared.red, green) {
        (Some(amber), ..) => Worst::AmberFrom(Limit::to_keep(amber)),
        (None, Some(red), _) => Worst::RedFrom(Limit::to_leave(red)),
        (None, None, Some(green)) => {
            let at = amber_limit(side, green.at, tolerance(kpi, green.at, grading)).ok_or(Health::Unclear)?;
            Worst::AmberFrom(Limit { at, boundary: Boundary::Inclusive })
        }
        (None, None, None) => return Err(Health::NoTarget),
    };
    Ok(Limits { side, green, worst })
}

/// A share of the target, or points where a share means nothing: for a percent and for a target of zero or less.
fn tolerance(kpi: &Kpi, target: Decimal, grading: &Grading) -> Tolerance {
    if kpi.measure.unit == Some(Unit::Percent) || target <= Decimal::ZERO {
        Tolerance::Absolute(grading.kpi_absolute_tolerance)
    } else {
        Tolerance::Share(Decimal::ONE.saturating_sub(grading.kpi_amber_share))
    }
}

impl Limit {
    /// A limit that equality keeps, unless its sign says otherwise: `> 95`.
    fn to_keep(amount: &Amount) -> Limit {
        Limit { at: amount.number, boundary: boundary(amount) }
    }

    /// A limit where red begins: equality has reached it, unless its sign says otherwise: `< 85`.
    fn to_leave(amount: &Amount) -> Limit {
        let boundary = match boundary(amount) {
            Boundary::Strict => Boundary::Inclusive,
            Boundary::Inclusive => Boundary::Strict,
        };
        Limit { at: amount.number, boundary }
    }
}

fn boundary(amount: &Amount) -> Boundary {
    match amount.comparison {
        Some(Comparison::Above | Comparison::Below) => Boundary::Strict,
        Some(Comparison::AtLeast | Comparison::AtMost) | None => Boundary::Inclusive,
    }
}
