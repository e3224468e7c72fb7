//! What can be said of an item at one date: the columns in which two snapshots are compared.

use serde::{Deserialize, Serialize};

/// One thing that a snapshot knows of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// Its words.
    Wording,
    /// The unit that owns it.
    Unit,
    /// The objective of a key result.
    Objective,
    /// The one person answerable.
    Owner,
    /// The value when the cycle began.
    Baseline,
    /// The value wanted.
    Target,
    /// What is counted.
    MeasuredIn,
    /// Its share in the grade above it.
    Weight,
    /// Committed or aspirational.
    Type,
    /// The dated period it is for.
    Cycle,
    /// When it begins.
    Start,
    /// When it is due.
    Due,
    /// The latest known value.
    Current,
    /// The owner's estimate of reaching the target.
    Confidence,
    /// The status somebody typed.
    Status,
    /// The grade that was computed.
    Grade,
    /// How it stood against the calendar.
    Pace,
    /// How a KPI stood against its limits.
    Health,
}

/// What a changed aspect says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// What was promised is another thing now: baseline, target, unit, weight, type, cycle, dates.
    Goalpost,
    /// Somebody else, somewhere else, in other words.
    Hands,
    /// What was reached, computed or said of it.
    Result,
}

impl Aspect {
    /// As a heading has it.
    pub fn words(self) -> &'static str {
        match self {
            Aspect::Wording => "wording",
            Aspect::Unit => "unit",
            Aspect::Objective => "objective",
            Aspect::Owner => "owner",
            Aspect::Baseline => "baseline",
            Aspect::Target => "target",
            Aspect::MeasuredIn => "measured in",
            Aspect::Weight => "weight",
            Aspect::Type => "type",
            Aspect::Cycle => "cycle",
            Aspect::Start => "start",
            Aspect::Due => "due",
            Aspect::Current => "current",
            Aspect::Confidence => "confidence",
            Aspect::Status => "status",
            Aspect::Grade => "grade",
            Aspect::Pace => "pace",
            Aspect::Health => "health",
        }
    }

    /// What it means when it changes.
    pub fn meaning(self) -> Meaning {
        match self {
            Aspect::Baseline
            | Aspect::Target
            | Aspect::MeasuredIn
            | Aspect::Weight
            | Aspect::Type
            | Aspect::Cycle
            | Aspect::Start
            | Aspect::Due => Meaning::Goalpost,
            Aspect::Wording | Aspect::Unit | Aspect::Objective | Aspect::Owner => Meaning::Hands,
            Aspect::Current | Aspect::Confidence | Aspect::Status | Aspect::Grade | Aspect::Pace | Aspect::Health => {
                Meaning::Result
            }
        }
    }

    /// The first form of snapshots that knows it; whether it changed since an older one cannot be said.
    pub fn since(self, kind: super::Kind) -> u32 {
        match (self, kind) {
            (Aspect::Weight | Aspect::Type | Aspect::Cycle | Aspect::Start | Aspect::Due, _) => 2,
            (Aspect::Baseline | Aspect::Status, super::Kind::Kpi) => 2,
            _ => 1,
        }
    }
}
