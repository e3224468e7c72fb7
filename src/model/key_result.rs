//! Measurable evidence for one objective.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::kpi::{Frequency, Reading};
use super::{Cycle, Entry, Measure, ObjectiveId, OkrType, Origin, Rating, UnitId};

/// One key result.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyResult {
    /// Stable across months; unique in the portfolio.
    pub key: String,
    /// The team's own identifier.
    pub id: Entry<Box<str>>,
    /// Its sentence; never empty.
    pub title: Box<str>,
    /// Where its sentence stands.
    pub origin: Origin,
    /// The unit that owns it.
    pub unit: UnitId,
    /// Its objective; `None` is a key result without one.
    pub objective: Option<ObjectiveId>,
    /// What it counts.
    pub measure: Measure,
    /// The one person answerable; inherited from the objective if the row names nobody.
    pub owner: Entry<Box<str>>,
    /// Its cycle: its own, else its objective's.
    pub cycle: Option<Cycle>,
    /// Committed or aspirational; its own, else its objective's.
    pub okr_type: Entry<OkrType>,
    /// Its share in the objective's grade, in the scale of its column.
    pub weight: Entry<Decimal>,
    /// The owner's estimate of reaching the target.
    pub confidence: Entry<Rating>,
    /// Per cent done, as typed.
    pub progress: Entry<Decimal>,
    /// The grade somebody typed.
    pub self_grade: Entry<Rating>,
    /// The status somebody typed.
    pub status: Entry<Status>,
    /// When it begins.
    pub start: Entry<NaiveDate>,
    /// When it is due.
    pub due: Entry<NaiveDate>,
    /// How often its value is to be updated.
    pub frequency: Entry<Frequency>,
    /// When its value was last updated.
    pub updated: Entry<NaiveDate>,
    /// Whom it depends on, in the team's words.
    pub dependency: Entry<Box<str>>,
    /// A note, a reason.
    pub comment: Entry<Box<str>>,
    /// Findings that the team accepts, as its check notes say.
    pub check_note: Entry<Box<str>>,
    /// Where its numbers come from.
    pub data_source: Entry<Box<str>>,
    /// Values by period or by check-in, ascending where the periods have days.
    pub actuals: Vec<Reading>,
    /// What its owner said at each check-in of a log, ascending; empty where no log tells more than the latest.
    pub check_ins: Vec<CheckIn>,
    /// Whether its row or sheet is hidden.
    pub hidden: bool,
    /// The index into its source's tables.
    pub table: u32,
}

/// What the owner of a key result said on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckIn {
    /// The day.
    pub day: NaiveDate,
    /// The estimate of reaching the target, from 0 to 1.
    pub confidence: Option<Decimal>,
    /// The status, and its words.
    pub status: Option<(Status, Box<str>)>,
}

/// A status word, folded to the few things it can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Not begun.
    NotStarted,
    /// Begun; says nothing of how it goes.
    InProgress,
    /// Green.
    OnTrack,
    /// Amber.
    AtRisk,
    /// Red.
    OffTrack,
    /// Reached.
    Done,
    /// Given up; counts for nothing.
    Dropped,
}
