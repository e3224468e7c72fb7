//! Verdicts in, plain English out: the one place that words them, for pages, messages and data files alike.

use std::fmt;

use super::{Band, Health, PaceStatus, Reason, Verdict};
use crate::config::Curve;

impl Reason {
    /// Why there is no grade, as it reads after "not graded:".
    pub fn words(self) -> &'static str {
        match self {
            Reason::NoCurrent => "no current value yet",
            Reason::NoTarget => "no target",
            Reason::NoBaseline => "no baseline to measure from",
            Reason::TargetEqualsBaseline => "target and baseline are the same number",
            Reason::DirectionContradiction => "the declared direction and the numbers disagree",
            Reason::UnitMismatch => "baseline, target and current are in different units or scales",
            Reason::Unclear => "a cell it needs cannot be read",
            Reason::Learning => "the question is what the baseline is",
            Reason::Dropped => "given up",
            Reason::NothingGraded => "nothing below it is graded",
            Reason::NoWeight => "all weights are zero",
            Reason::Overflow => "the numbers are too large to calculate with",
        }
    }
}

impl PaceStatus {
    /// How it stands against the calendar.
    pub fn words(self) -> &'static str {
        match self {
            PaceStatus::Done => "done",
            PaceStatus::OnTrack => "on track",
            PaceStatus::TooEarly => "too early",
            PaceStatus::NoData => "no data",
            PaceStatus::Behind => "behind",
            PaceStatus::OffTrack => "off track",
            PaceStatus::Missed => "missed",
        }
    }
}

impl Health {
    /// How a KPI stands against its limits.
    pub fn words(self) -> &'static str {
        match self {
            Health::Green => "green",
            Health::Amber => "amber",
            Health::Red => "red",
            Health::NoTarget => "no target",
            Health::NoValue => "no value",
            Health::Unclear => "unclear",
        }
    }
}

impl Band {
    /// The name of the zone.
    pub fn words(self) -> &'static str {
        match self {
            Band::Red => "red",
            Band::Yellow => "yellow",
            Band::Green => "green",
        }
    }
}

impl Verdict {
    /// What became of it.
    pub fn words(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::Partial => "partly met",
            Verdict::Missed => "missed",
        }
    }
}

impl Curve {
    /// The way that expected progress goes.
    pub fn words(self) -> &'static str {
        match self {
            Curve::Linear => "evenly",
            Curve::BackLoaded => "mostly late",
            Curve::Steps => "in steps",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

impl fmt::Display for PaceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}
