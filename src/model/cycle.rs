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
    /// What names it.
    pub found: Found,
}

/// What names a cycle, from the nearest, which counts before all others, to the farthest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A cell of the item's own row.
    Cell,
    /// A title row or a label of its table.
    Title,
    /// The name of its sheet.
    Sheet,
    /// The name of its file.
    File,
    /// The name of a folder.
    Folder,
    /// The config.
    Config,
}

impl Cycle {
    /// The cycle that a period of the calendar makes; `None` for one without days.
    pub fn of(period: &Period, found: Found) -> Option<Cycle> {
        let (start, end) = period.days()?;
        Some(Cycle { name: period.to_string(), start, end, found })
    }
}

impl Found {
    /// What names it, as it reads after "found in".
    pub fn words(self) -> &'static str {
        match self {
            Found::Cell => "its own row",
            Found::Title => "a title of its table",
            Found::Sheet => "the name of its sheet",
            Found::File => "the name of its file",
            Found::Folder => "the name of a folder",
            Found::Config => "scoresheet.toml",
        }
    }
}
