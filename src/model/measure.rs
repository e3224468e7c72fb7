//! What is counted: unit, direction, baseline, target, current, and the shape of the claim.

use rust_decimal::Decimal;

use super::Entry;
use crate::recognise::{Comparison, Unit};

/// What a key result or a KPI counts. All numbers are as a person reads them, in [`Measure::unit`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measure {
    /// The value when the cycle began.
    pub baseline: Entry<Amount>,
    /// The value wanted.
    pub target: Entry<Amount>,
    /// The latest known value.
    pub current: Entry<Amount>,
    /// The unit of all three, if any cell, format, column or title says one.
    pub unit: Option<Unit>,
    /// A direction that the sheet declares: in a column, by the comparison of its target, or, with
    /// [`crate::recognise::FactSource::Sentence`], by the verb of its sentence. Numbers alone declare none.
    pub direction: Entry<Direction>,
    /// The shape of the claim, which chooses the formula of the grade.
    pub shape: Shape,
}

/// A number with what stood in front of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number as shown.
    pub number: Decimal,
    /// The unit that this very cell carries, by sign or by format.
    pub unit: Option<Unit>,
    /// `≥ 95 %`.
    pub comparison: Option<Comparison>,
    /// Whether the cell is text from which the number was read.
    pub from_text: bool,
    /// Whether words other than a unit stood around the number.
    pub with_words: bool,
}

/// Which way is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// More is better.
    Increase,
    /// Less is better.
    Decrease,
    /// Stay where it is, or inside a band.
    Maintain,
}

/// What kind of claim a key result makes; GRADING.md sections 2 and 3 give the formula of each.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Shape {
    /// From a baseline to a target, in either direction.
    #[default]
    Movement,
    /// Done or not done.
    Binary,
    /// Parts done out of all, each with its weight and whether it is done.
    Milestones(Vec<Milestone>),
    /// At least this much, with no baseline to move from.
    AtLeast,
    /// At most this much, with no baseline to move from.
    AtMost,
    /// Between two limits. A target that is a range is [`super::Unclear::Range`] as an entry.
    Band {
        /// Lower limit.
        low: Decimal,
        /// Upper limit.
        high: Decimal,
    },
    /// The question is what the baseline is; there is nothing to grade.
    Learning,
}

/// One part of a milestone claim.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// What is to be done.
    pub title: String,
    /// Its weight; equal weights if the sheet gives none.
    pub weight: Decimal,
    /// Whether it is done.
    pub done: bool,
}
