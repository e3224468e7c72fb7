//! Progress against the calendar (GRADING.md sections 7 and 8).

use rust_decimal::Decimal;

use super::Progress;

/// How an item stands against the calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Pace {
    /// The verdict.
    pub status: PaceStatus,
    /// Share of the item's time that has elapsed, 0 to 1; `None` without dates.
    pub expected: Option<Decimal>,
    /// Expected minus progress; positive is behind.
    pub gap: Option<Decimal>,
    /// Progress divided by expected; `None` while nothing is expected.
    pub ratio: Option<Decimal>,
    /// Where a straight line ends.
    pub projection: Option<Progress>,
    /// Progress still needed, divided by the time left, in units of the whole; `None` when no time is left.
    pub required_rate: Option<Decimal>,
}

/// The verdict on pace, from best to worst; `NoData` says nothing either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaceStatus {
    /// The target is reached.
    Done,
    /// Within the configured gap.
    OnTrack,
    /// Not enough of the cycle has passed to judge.
    TooEarly,
    /// Nothing to judge by: no grade, or no dates.
    NoData,
    /// Behind, and still to be saved.
    Behind,
    /// Far behind.
    OffTrack,
    /// Its time is over and the target is not reached.
    Missed,
}
