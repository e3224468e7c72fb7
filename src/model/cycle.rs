//! The dated period OKRs are for.

use chrono::NaiveDate;

use crate::recognise::period::Period;

/// A cycle with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle {
    /// What it is called: `2026-Q3`, or a name from the config.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

impl Cycle {
    /// The cycle that a period of the calendar makes; `None` for one without days.
    pub fn of(period: &Period) -> Option<Cycle> {
        let (start, end) = period.days()?;
        Some(Cycle { name: period.to_string(), start, end })
    }
}
