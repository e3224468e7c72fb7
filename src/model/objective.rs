//! What is wanted, in words.

use rust_decimal::Decimal;

use super::{Cycle, Entry, KeyResultId, Origin, Rating, UnitId};

/// One objective.
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// Stable across months: the team's own id if it has one, else unit and title folded. Unique in the portfolio.
    pub key: String,
    /// The team's own identifier.
    pub id: Entry<Box<str>>,
    /// Its words; never empty.
    pub title: Box<str>,
    /// Where its title stands.
    pub origin: Origin,
    /// The unit that owns it.
    pub unit: UnitId,
    /// The one person answerable.
    pub owner: Entry<Box<str>>,
    /// The cycle it is for, if any column, title, sheet, file name or the config says one.
    pub cycle: Option<Cycle>,
    /// Committed or aspirational, if declared.
    pub okr_type: Entry<OkrType>,
    /// Its share in the unit's grade.
    pub weight: Entry<Decimal>,
    /// Per cent done, as typed.
    pub progress: Entry<Decimal>,
    /// The grade somebody typed.
    pub self_grade: Entry<Rating>,
    /// The status somebody typed.
    pub status: Entry<super::key_result::Status>,
    /// The id or the title of the objective it serves.
    pub parent: Entry<Box<str>>,
    /// Whom it depends on, in the team's words.
    pub dependency: Entry<Box<str>>,
    /// A note.
    pub comment: Entry<Box<str>>,
    /// Findings that the team accepts, as its check notes say.
    pub check_note: Entry<Box<str>>,
    /// Its key results in sheet order.
    pub key_results: Vec<KeyResultId>,
    /// Whether its row or sheet is hidden.
    pub hidden: bool,
    /// The index into its source's tables.
    pub table: u32,
}

/// How an objective or a key result wants to be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OkrType {
    /// Must be met in full.
    Committed,
    /// 0.7 is success.
    Aspirational,
    /// A question to be answered.
    Learning,
}
