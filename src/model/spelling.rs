//! Folded meanings in, plain English out: the one place that words them, for pages, messages and data files alike.

use super::key_result::Status;
use super::kpi::Frequency;
use super::unit::Level;
use super::{Direction, OkrType};
use crate::recognise::Unit;

impl Status {
    /// The status as everybody spells it.
    pub fn words(self) -> &'static str {
        match self {
            Status::NotStarted => "not started",
            Status::InProgress => "in progress",
            Status::OnTrack => "on track",
            Status::AtRisk => "at risk",
            Status::OffTrack => "off track",
            Status::Done => "done",
            Status::Dropped => "dropped",
        }
    }
}

impl OkrType {
    /// The type as everybody spells it.
    pub fn words(self) -> &'static str {
        match self {
            OkrType::Committed => "committed",
            OkrType::Aspirational => "aspirational",
            OkrType::Learning => "learning",
        }
    }
}

impl Direction {
    /// Which way is good.
    pub fn words(self) -> &'static str {
        match self {
            Direction::Increase => "increase",
            Direction::Decrease => "decrease",
            Direction::Maintain => "maintain",
        }
    }
}

impl Frequency {
    /// How often.
    pub fn words(self) -> &'static str {
        match self {
            Frequency::Daily => "daily",
            Frequency::Weekly => "weekly",
            Frequency::Fortnightly => "fortnightly",
            Frequency::Monthly => "monthly",
            Frequency::Quarterly => "quarterly",
            Frequency::HalfYearly => "half-yearly",
            Frequency::Yearly => "yearly",
        }
    }
}

impl Level {
    /// The rung of the organisation.
    pub fn words(self) -> &'static str {
        match self {
            Level::Company => "company",
            Level::Department => "department",
            Level::Team => "team",
            Level::Person => "person",
        }
    }
}

impl Unit {
    /// The unit as written: `%`, `EUR`, `days`.
    pub fn words(&self) -> &str {
        match self {
            Unit::Percent => "%",
            Unit::Currency(text) | Unit::Other(text) => text,
        }
    }
}
