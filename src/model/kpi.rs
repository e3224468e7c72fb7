//! A figure watched continuously, with limits rather than a cycle.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Entry, Measure, Origin, Stated, Unclear, UnitId};
use crate::model::measure::Amount;
pub use crate::recognise::Frequency;
use crate::recognise::period::Period;

/// One KPI.
#[derive(Debug, Clone, PartialEq)]
pub struct Kpi {
    /// Stable across months; unique in the portfolio.
    pub key: String,
    /// The team's own identifier.
    pub id: Entry<Box<str>>,
    /// Its name; never empty.
    pub name: Box<str>,
    /// Where its name stands.
    pub origin: Origin,
    /// The unit it belongs to.
    pub unit: UnitId,
    /// What it counts; `current` is the latest actual if the sheet has no such column.
    pub measure: Measure,
    /// Where it turns green, amber, red.
    pub limits: Limits,
    /// The one person answerable.
    pub owner: Entry<Box<str>>,
    /// How often it is measured.
    pub frequency: Entry<Frequency>,
    /// How it is calculated.
    pub definition: Entry<Box<str>>,
    /// Where its numbers come from.
    pub data_source: Entry<Box<str>>,
    /// The objective it belongs to, by id or title.
    pub objective: Entry<Box<str>>,
    /// The status somebody typed.
    pub status: Entry<super::key_result::Status>,
    /// Its weight in a scorecard.
    pub weight: Entry<Decimal>,
    /// When its value was last updated.
    pub updated: Entry<NaiveDate>,
    /// A note, a countermeasure.
    pub comment: Entry<Box<str>>,
    /// Findings that the team accepts, as its check notes say.
    pub check_note: Entry<Box<str>>,
    /// Actual values by period, ascending where the periods have days.
    pub actuals: Vec<Reading>,
    /// Planned values by period.
    pub plans: Vec<Reading>,
    /// Cells of its periods that hold no number: errors, placeholders, words.
    pub unclear: Vec<Stated<Unclear>>,
    /// Whether its row or sheet is hidden.
    pub hidden: bool,
    /// The index into its source's tables.
    pub table: u32,
}

/// One value of a KPI for one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The stretch of the calendar.
    pub period: Period,
    /// The value and its cell.
    pub value: Stated<Amount>,
}

/// The limits a sheet declares for a KPI.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Where green begins.
    pub green: Entry<Amount>,
    /// Where amber begins.
    pub amber: Entry<Amount>,
    /// Where red begins.
    pub red: Entry<Amount>,
    /// The lowest acceptable value.
    pub minimum: Entry<Amount>,
    /// The highest acceptable value.
    pub maximum: Entry<Amount>,
}
