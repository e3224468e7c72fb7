//! A portfolio in, a grade or a reason for every item out: pure decimal arithmetic, GRADING.md.

pub mod health;
pub mod pace;
pub mod progress;
pub mod rollup;

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

pub use health::{Health, KpiHealth};
pub use pace::{Pace, PaceStatus};

/// Grades of a whole portfolio; each vector is parallel to the portfolio's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grades {
    /// Of each key result.
    pub key_results: Vec<KeyResultGrade>,
    /// Of each objective.
    pub objectives: Vec<RollUp>,
    /// Of each unit: the mean of its objectives.
    pub units: Vec<RollUp>,
    /// Of the portfolio: the mean of its units' objectives.
    pub portfolio: RollUp,
    /// Of each KPI.
    pub kpis: Vec<KpiHealth>,
}

/// A grade from 0 to 1, exact; shown with two decimals, rounded half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade(Decimal);

/// Progress from baseline to target, not clamped: 1.30 is 30 % beyond the target, −0.20 is worse than the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Progress(pub Decimal);

/// The grade of one key result, or why it has none.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyResultGrade {
    /// Graded, or the reason.
    pub outcome: Outcome,
    /// How it stands against the calendar.
    pub pace: Pace,
}

/// Graded, or the reason why not; never a silent zero.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A grade with its arithmetic.
    Graded(Graded),
    /// No grade.
    Ungraded(Reason),
}

/// A grade with the arithmetic that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Graded {
    /// The clamped grade.
    pub grade: Grade,
    /// The unclamped progress.
    pub progress: Progress,
    /// The formula with its symbols: `(current − baseline) ÷ (target − baseline)`.
    pub formula: &'static str,
    /// The formula with its numbers: `(52 − 40) ÷ (60 − 40) = 0.60`.
    pub arithmetic: String,
    /// What was assumed on the way: `baseline assumed to be 0`.
    pub assumptions: Vec<&'static str>,
}

/// Why an item has no grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// No current value yet.
    NoCurrent,
    /// No target.
    NoTarget,
    /// No baseline, and the target is below the current value or a decrease is wanted.
    NoBaseline,
    /// Target and baseline are the same number.
    TargetEqualsBaseline,
    /// The declared direction and the numbers disagree.
    DirectionContradiction,
    /// Baseline, target and current are in different units or scales.
    UnitMismatch,
    /// A cell it needs is an error, a placeholder, or can be read in two ways.
    Unclear,
    /// The question is what the baseline is.
    Learning,
    /// Given up.
    Dropped,
    /// No graded child.
    NothingGraded,
    /// All weights are zero.
    NoWeight,
    /// The numbers are too large to calculate with.
    Overflow,
}

/// The weighted mean of graded children, with what is missing said beside it (GRADING.md sections 4 and 6).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollUp {
    /// The mean over graded children, `None` if there is none.
    pub grade: Option<Grade>,
    /// Why there is none.
    pub reason: Option<Reason>,
    /// How many children are graded.
    pub graded: usize,
    /// How many children there are.
    pub children: usize,
    /// The grade if every missing child were 0.
    pub low: Option<Grade>,
    /// The grade if every missing child were 1.
    pub high: Option<Grade>,
    /// The weakest pace among the children.
    pub weakest: Option<PaceStatus>,
    /// The mean with its numbers: `(0.5 × 0.60 + 0.3 × 0.30) ÷ 0.8 = 0.49`.
    pub arithmetic: String,
    /// The verdict by type; `None` where no type is declared.
    pub verdict: Option<Verdict>,
}

/// What a committed or aspirational objective made of itself (GRADING.md section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Committed: 1.0. Aspirational: the configured success grade, 0.7 by default.
    Met,
    /// Aspirational, from 0.4.
    Partial,
    /// Anything less.
    Missed,
}

/// The named zone a grade falls in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Little or nothing reached.
    Red,
    /// Part of the way.
    Yellow,
    /// Reached, or as good as.
    Green,
}

impl Grade {
    /// A grade from any number, clamped to 0…1.
    pub fn clamped(raw: Decimal) -> Grade {
        Grade(raw.clamp(Decimal::ZERO, Decimal::ONE))
    }

    /// The exact number.
    pub fn value(self) -> Decimal {
        self.0
    }
}

/// The one place where numbers are rounded for people: half up, away from zero at the middle.
pub fn rounded(number: Decimal, places: u32) -> Decimal {
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", rounded(self.0, 2))
    }
}
