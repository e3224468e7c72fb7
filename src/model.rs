//! Recognised records in, one flat portfolio out; the sheet is forgotten, except each fact's origin.

pub mod alignment;
pub mod build;
pub mod cycle;
pub mod key_result;
pub mod kpi;
pub mod measure;
pub mod number;
pub mod objective;
pub mod rating;
pub mod source;
mod spelling;
pub mod title;
pub mod unit;
pub mod words;

use std::fmt;

use serde::Serialize;

pub use cycle::{Cycle, Found};
pub use key_result::KeyResult;
pub use kpi::Kpi;
pub use measure::{Direction, Measure};
pub use number::Number;
pub use objective::{Objective, OkrType};
pub use rating::{Rating, Scale};
pub use source::{SourceFile, SourceState};
pub use unit::OrgUnit;

use crate::read::CellRef;
use crate::recognise::FactSource;

/// Everything found in one run: flat vectors, linked by `Copy` ids. Order follows the sorted files and their sheets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Portfolio {
    /// Every input, the unreadable ones too.
    pub sources: Vec<SourceFile>,
    /// Companies, departments, teams, people that own objectives or KPIs, sorted by name.
    pub units: Vec<OrgUnit>,
    /// All objectives.
    pub objectives: Vec<Objective>,
    /// All key results, those without an objective too.
    pub key_results: Vec<KeyResult>,
    /// All KPIs.
    pub kpis: Vec<Kpi>,
}

/// Declares a `Copy` index into one of the portfolio's vectors.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The position in its vector.
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of a position.
            pub fn new(index: usize) -> $name {
                $name(u32::try_from(index).expect("a run holds fewer than four thousand million items"))
            }
        }
    )+};
}

id! {
    /// Index into [`Portfolio::sources`].
    SourceId,
    /// Index into [`Portfolio::units`].
    UnitId,
    /// Index into [`Portfolio::objectives`].
    ObjectiveId,
    /// Index into [`Portfolio::key_results`].
    KeyResultId,
    /// Index into [`Portfolio::kpis`].
    KpiId
}

/// The cell a fact came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The file.
    pub source: SourceId,
    /// The sheet, an index into [`SourceFile::sheets`].
    pub sheet: u16,
    /// The cell.
    pub at: CellRef,
}

/// What somebody typed into one field, or did not.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Entry<T> {
    /// Nothing, or no such column.
    #[default]
    Blank,
    /// Something that was understood.
    Given(Stated<T>),
    /// Something that was not: a placeholder, an error, words where a number belongs.
    Unclear(Stated<Unclear>),
}

/// A value with the words it was typed in and the cell it stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated<T> {
    /// What it means.
    pub value: T,
    /// The cell as a person reads it.
    pub text: Box<str>,
    /// The cell.
    pub origin: Origin,
    /// How it stands in the sheet.
    pub source: FactSource,
    /// Whether a formula computes it.
    pub formula: bool,
}

/// Why a cell could not be used for its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// `TBD`, `n/a`, `–`.
    Placeholder,
    /// An error value such as `#REF!`.
    Error,
    /// A formula without a computed value.
    Uncomputed,
    /// It can be read in two ways, told in words.
    Ambiguous(Box<str>),
    /// Words where a number, a date or a known word belongs.
    Words,
    /// A range where one number belongs.
    Range,
    /// A rating in a column whose ratings are on more than one scale, told in words: `0.4 to 70`.
    MixedScales(Box<str>),
}

impl<T> Entry<T> {
    /// The value, if one was given and understood.
    pub fn value(&self) -> Option<&T> {
        self.given().map(|stated| &stated.value)
    }

    /// The value with its words and its cell, if one was given and understood.
    pub fn given(&self) -> Option<&Stated<T>> {
        match self {
            Entry::Given(stated) => Some(stated),
            Entry::Blank | Entry::Unclear(_) => None,
        }
    }

    /// The cell, unless blank.
    pub fn origin(&self) -> Option<Origin> {
        match self {
            Entry::Blank => None,
            Entry::Given(stated) => Some(stated.origin),
            Entry::Unclear(stated) => Some(stated.origin),
        }
    }

    /// The words as typed, unless blank.
    pub fn text(&self) -> Option<&str> {
        match self {
            Entry::Blank => None,
            Entry::Given(stated) => Some(&stated.text),
            Entry::Unclear(stated) => Some(&stated.text),
        }
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        matches!(self, Entry::Blank)
    }
}

impl Portfolio {
    /// An objective by id.
    pub fn objective(&self, id: ObjectiveId) -> &Objective {
        &self.objectives[id.index()]
    }

    /// A key result by id.
    pub fn key_result(&self, id: KeyResultId) -> &KeyResult {
        &self.key_results[id.index()]
    }

    /// A KPI by id.
    pub fn kpi(&self, id: KpiId) -> &Kpi {
        &self.kpis[id.index()]
    }

    /// A unit by id.
    pub fn unit(&self, id: UnitId) -> &OrgUnit {
        &self.units[id.index()]
    }

    /// A file by id.
    pub fn source(&self, id: SourceId) -> &SourceFile {
        &self.sources[id.index()]
    }

    /// How many files could not be read.
    pub fn unread(&self) -> usize {
        self.sources.iter().filter(|source| source.state != SourceState::Read).count()
    }

    /// The key results of an objective, in sheet order.
    pub fn key_results_of(&self, objective: &Objective) -> impl Iterator<Item = (KeyResultId, &KeyResult)> {
        objective.key_results.iter().map(|&id| (id, self.key_result(id)))
    }

    /// An origin in full: file, sheet and cell.
    pub fn place(&self, origin: Origin) -> Place<'_> {
        let source = self.source(origin.source);
        let sheet = source.sheets.get(usize::from(origin.sheet)).map_or("", |name| name);
        Place { file: &source.name, sheet, at: origin.at }
    }
}

/// An origin spelt out; shown as `a.xlsx › Q3 › B6`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place<'a> {
    /// The file, relative to the input folder.
    pub file: &'a str,
    /// The sheet.
    pub sheet: &'a str,
    /// The cell.
    pub at: CellRef,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} › {} › {}", self.file, self.sheet, self.at)
    }
}
