//! A portfolio in, a grade or a reason for every item out: pure decimal arithmetic, GRADING.md.

pub mod arithmetic;
pub mod band;
pub mod confidence;
pub mod expected;
pub mod heading;
pub mod health;
pub mod key_result;
pub mod pace;
pub mod progress;
pub mod rollup;
pub mod rulebook;
#[cfg(test)]
pub mod sample;
mod scale;
mod tree;
pub mod what_if;
mod words;
pub mod xmr;

use std::fmt;

use rayon::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

pub use heading::Heading;
pub use health::{Health, KpiHealth};
pub use pace::{Pace, PaceStatus};
pub use xmr::Behaviour;

use crate::config::Config;
use crate::history::{History, series};
use crate::model::alignment::Alignment;
use crate::model::{KeyResultId, KpiId, Portfolio};
use tree::Tree;

const HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// Where a band of either policy begins, and the whole.
const BAND_STARTS: [Decimal; 5] = [
    Decimal::from_parts(35, 0, 0, false, 2),
    Decimal::from_parts(40, 0, 0, false, 2),
    Decimal::from_parts(65, 0, 0, false, 2),
    Decimal::from_parts(70, 0, 0, false, 2),
    Decimal::ONE,
];

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
    /// How each KPI behaves from period to period.
    pub behaviours: Vec<Behaviour>,
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
    /// Where it is heading.
    pub heading: Heading,
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
    /// What was assumed on the way, in words: `baseline assumed to be 0`.
    pub assumptions: Vec<&'static str>,
}

/// Why an item has no grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// No current value yet.
    NoCurrent,
    /// No target.
    NoTarget,
    /// No baseline, and it is not a count that begins at zero: a decrease, a rate, or a target below the current value.
    NoBaseline,
    /// Target and baseline are the same number.
    TargetEqualsBaseline,
    /// The declared direction and the numbers disagree.
    DirectionContradiction,
    /// Baseline, target and current are in different units or scales.
    UnitMismatch,
    /// A cell it needs is an error, words, or can be read in two ways.
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
    /// The grade if everything missing below were 0.
    pub low: Option<Grade>,
    /// The grade if everything missing below were 1.
    pub high: Option<Grade>,
    /// How many of the children are objectives that serve this one.
    pub aligned: usize,
    /// The weakest pace among the children.
    pub weakest: Option<PaceStatus>,
    /// The mean with its numbers: `(50 × 0.60 + 30 × 0.30) ÷ 80 ≈ 0.49`.
    pub arithmetic: String,
    /// The verdict by type; `None` where no type is declared, or while the cycle still runs and it is not yet met.
    pub verdict: Option<Verdict>,
    /// Of a unit or the portfolio: the mean over all key results below, which differs from the mean of objectives.
    pub over_key_results: Option<Grade>,
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

/// Grades and paces everything in a portfolio, by its cells and the months before, and judges the health of its KPIs.
pub fn grade(portfolio: &Portfolio, history: &History, config: &Config) -> Grades {
    let grading = &config.settings.grading;
    let ids = (0..portfolio.key_results.len()).into_par_iter().map(KeyResultId::new);
    let key_results: Vec<KeyResultGrade> = ids.map(|id| key_result_grade(portfolio, history, id, config)).collect();
    let alignment = Alignment::new(portfolio);
    let tree = Tree { portfolio, key_results: &key_results, alignment: &alignment, config };
    let objectives = tree.objectives();
    Grades {
        units: tree.units(&objectives),
        portfolio: tree.whole(&objectives),
        kpis: portfolio.kpis.par_iter().map(|kpi| health::judge(kpi, grading)).collect(),
        behaviours: behaviours(portfolio, history, config),
        objectives,
        key_results,
    }
}

fn key_result_grade(portfolio: &Portfolio, history: &History, id: KeyResultId, config: &Config) -> KeyResultGrade {
    let kr = portfolio.key_result(id);
    let outcome = key_result::outcome(kr, &config.settings.grading);
    let Outcome::Graded(graded) = &outcome else {
        let heading = Heading::none(config.settings.grading.curve);
        return KeyResultGrade { outcome, pace: Pace::NO_DATA, heading };
    };
    let promise = key_result::promise(&kr.measure);
    let pace = pace::pace(graded.progress, promise, heading::time(kr, config), &config.settings.grading);
    let values = series::of_key_result(history, portfolio, id, config.as_of);
    let heading = Heading::of(kr, &pace, &values, config);
    KeyResultGrade { outcome, pace, heading }
}

/// How each KPI behaves: by the values of its sheet and those of earlier snapshots.
fn behaviours(portfolio: &Portfolio, history: &History, config: &Config) -> Vec<Behaviour> {
    let behaviour = |(at, kpi): (usize, &crate::model::Kpi)| {
        let values = series::of_kpi(history, portfolio, KpiId::new(at), config.as_of);
        let values: Vec<Decimal> = values.iter().map(|dated| dated.value).collect();
        xmr::behaviour(kpi, &values, &config.settings.grading)
    };
    portfolio.kpis.par_iter().enumerate().map(behaviour).collect()
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

    /// The number that people see: two decimals, rounded half up, but never up to where another band begins. So 0.6996
    /// is shown as 0.69 and only a whole 1 as 1.00, and no label contradicts its band.
    pub fn shown(self) -> Decimal {
        let shown = rounded(self.0, 2);
        if self.0 < shown && BAND_STARTS.contains(&shown) { shown - HUNDREDTH } else { shown }
    }
}

impl Progress {
    /// What it brings into a roll-up: at least nothing, at most the configured cap.
    pub fn capped(self, cap: Decimal) -> Decimal {
        self.0.min(cap).max(Decimal::ZERO)
    }
}

/// The one place where numbers are rounded for people: half up, away from zero at the middle.
pub fn rounded(number: Decimal, places: u32) -> Decimal {
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.shown())
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = rounded(self.0, 2);
        let sign = if shown < Decimal::ZERO { "−" } else { "" };
        write!(f, "{sign}{:.2}", shown.abs())
    }
}
