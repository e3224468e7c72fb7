//! An entry of a snapshot in, one view of it out, whatever its kind: what is matched and compared.

use chrono::NaiveDate;
use serde::Serialize;

use super::Aspect;
use super::snapshot::{Cells, CycleEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, Snapshot};
use crate::model::Number;

/// What an entry tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What is wanted.
    Objective,
    /// Evidence for it.
    KeyResult,
    /// A figure watched continuously.
    Kpi,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 3] = [Kind::Objective, Kind::KeyResult, Kind::Kpi];

    /// As everybody calls it.
    pub fn words(self) -> &'static str {
        match self {
            Kind::Objective => "objective",
            Kind::KeyResult => "key result",
            Kind::Kpi => "KPI",
        }
    }
}

/// An entry of any kind.
#[derive(Debug, Clone, Copy)]
pub enum Item<'a> {
    /// What is wanted.
    Objective(&'a ObjectiveEntry),
    /// Evidence for it.
    KeyResult(&'a KeyResultEntry),
    /// A figure watched continuously.
    Kpi(&'a KpiEntry),
}

/// What was said of one aspect.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Said {
    /// A number with what it counts.
    Amount {
        /// The number.
        number: Number,
        /// What it counts, if anything says so.
        unit: Option<String>,
    },
    /// A share from 0 to 1.
    Share {
        /// The share.
        share: Number,
    },
    /// A day.
    Day {
        /// The day.
        day: NaiveDate,
    },
    /// Words.
    Words {
        /// The words.
        words: String,
    },
}

/// Picks one field of whatever kind of entry it is.
macro_rules! of_any {
    ($item:expr, $entry:ident => $value:expr) => {
        match $item {
            Item::Objective($entry) => $value,
            Item::KeyResult($entry) => $value,
            Item::Kpi($entry) => $value,
        }
    };
}

impl<'a> Item<'a> {
    /// All items of a kind, in the order of the snapshot.
    pub fn all(snapshot: &'a Snapshot, kind: Kind) -> Vec<Item<'a>> {
        match kind {
            Kind::Objective => snapshot.objectives.iter().map(Item::Objective).collect(),
            Kind::KeyResult => snapshot.key_results.iter().map(Item::KeyResult).collect(),
            Kind::Kpi => snapshot.kpis.iter().map(Item::Kpi).collect(),
        }
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        match self {
            Item::Objective(_) => Kind::Objective,
            Item::KeyResult(_) => Kind::KeyResult,
            Item::Kpi(_) => Kind::Kpi,
        }
    }

    /// Its key.
    pub fn key(self) -> &'a str {
        of_any!(self, entry => &entry.key)
    }

    /// The team's own identifier.
    pub fn id(self) -> Option<&'a str> {
        of_any!(self, entry => entry.id.as_deref())
    }

    /// Its words.
    pub fn title(self) -> &'a str {
        match self {
            Item::Objective(entry) => &entry.title,
            Item::KeyResult(entry) => &entry.title,
            Item::Kpi(entry) => &entry.name,
        }
    }

    /// The unit that owns it.
    pub fn unit(self) -> &'a str {
        of_any!(self, entry => &entry.unit)
    }

    /// The one person answerable.
    pub fn owner(self) -> Option<&'a str> {
        of_any!(self, entry => entry.owner.as_deref())
    }

    /// The status somebody typed.
    pub fn status(self) -> Option<&'a str> {
        of_any!(self, entry => entry.status.as_deref())
    }

    /// Its cycle; a KPI has none.
    pub fn cycle(self) -> Option<&'a CycleEntry> {
        match self {
            Item::Objective(entry) => entry.cycle.as_ref(),
            Item::KeyResult(entry) => entry.cycle.as_ref(),
            Item::Kpi(_) => None,
        }
    }

    /// Baseline, target and what they count.
    pub fn measure(self) -> (Option<Number>, Option<Number>, Option<&'a str>) {
        match self {
            Item::Objective(_) => (None, None, None),
            Item::KeyResult(entry) => (entry.baseline, entry.target, entry.measured_in.as_deref()),
            Item::Kpi(entry) => (entry.baseline, entry.target, entry.measured_in.as_deref()),
        }
    }

    /// Its grade; a KPI has none.
    pub fn grade(self) -> Option<Number> {
        match self {
            Item::Objective(entry) => entry.standing.grade,
            Item::KeyResult(entry) => entry.grade,
            Item::Kpi(_) => None,
        }
    }

    /// Where its words stood.
    pub fn origin(self) -> &'a str {
        of_any!(self, entry => &entry.origin)
    }

    fn cells(self) -> &'a Cells {
        of_any!(self, entry => &entry.cells)
    }

    /// The cell of an aspect; that of the whole item where its own is not known.
    pub fn cell(self, aspect: Aspect) -> &'a str {
        self.cells().get(&aspect).map_or(self.origin(), |cell| cell)
    }

    /// Everything that can be compared, in the order of [`Aspect`]; what was blank is left out.
    pub fn facts(self) -> Vec<(Aspect, Said)> {
        let words = |text: Option<&str>| text.map(|text| Said::Words { words: text.to_owned() });
        let share = |share: Number| Said::Share { share };
        let day = |day: NaiveDate| Said::Day { day };
        let (baseline, target, unit) = self.measure();
        let amount = |number: Option<Number>| Some(Said::Amount { number: number?, unit: unit.map(str::to_owned) });
        let common = [
            (Aspect::Wording, words(Some(self.title()))),
            (Aspect::Unit, words(Some(self.unit()))),
            (Aspect::Owner, words(self.owner())),
            (Aspect::Baseline, amount(baseline)),
            (Aspect::Target, amount(target)),
            (Aspect::MeasuredIn, words(unit)),
            (Aspect::Cycle, words(self.cycle().map(|cycle| &*cycle.name))),
            (Aspect::Status, words(self.status())),
            (Aspect::Grade, self.grade().map(share)),
        ];
        let plain = |number: Option<Number>| Some(Said::Amount { number: number?, unit: None });
        let own: Vec<(Aspect, Option<Said>)> = match self {
            Item::Objective(entry) => vec![
                (Aspect::Weight, plain(entry.weight)),
                (Aspect::Type, words(entry.okr_type.as_deref())),
                (Aspect::Pace, words(entry.standing.pace.as_deref())),
            ],
            Item::KeyResult(entry) => vec![
                (Aspect::Objective, words(entry.objective.as_deref())),
                (Aspect::Weight, plain(entry.weight)),
                (Aspect::Type, words(entry.okr_type.as_deref())),
                (Aspect::Start, entry.start.map(day)),
                (Aspect::Due, entry.due.map(day)),
                (Aspect::Current, amount(entry.current)),
                (Aspect::Confidence, entry.confidence.map(share)),
                (Aspect::Pace, words(Some(&entry.pace))),
            ],
            Item::Kpi(entry) => {
                vec![(Aspect::Current, amount(entry.current)), (Aspect::Health, words(Some(&entry.health)))]
            }
        };
        let known = common.into_iter().chain(own).filter_map(|(aspect, said)| Some((aspect, said?)));
        let mut facts: Vec<(Aspect, Said)> = known.collect();
        facts.sort_by_key(|(aspect, _)| *aspect);
        facts
    }
}
