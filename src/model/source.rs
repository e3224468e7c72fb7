//! One input file: what became of it and how it was understood.

use crate::model::Cycle;
use crate::read::{Remark, Visibility};
use crate::recognise::{Leftover, Ours, OursKind, Sketch, Table};

/// One input file, read or not.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceFile {
    /// Its path below the input folder, `/` as separator.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its bytes in hex; empty if it could not be opened.
    pub sha256: String,
    /// Whether it was read.
    pub state: SourceState,
    /// Names of its sheets in tab order.
    pub sheets: Vec<String>,
    /// A part of each of them as a person sees it.
    pub sketches: Vec<Sketch>,
    /// Visibility of each of them.
    pub visibility: Vec<Visibility>,
    /// What was odd about it.
    pub remarks: Vec<Remark>,
    /// How it was understood: its tables, **without their records**, which became the portfolio.
    pub tables: Vec<TableSummary>,
    /// What was not used.
    pub leftovers: Vec<Leftover>,
    /// What an earlier build wrote into it.
    pub ours: Vec<Ours>,
}

impl SourceFile {
    /// How many of its sheets are the team's own.
    pub fn own_sheets(&self) -> usize {
        let ours = self.ours.iter().filter(|ours| matches!(ours.kind, OursKind::Sheet(_)));
        self.sheets.len() - ours.count()
    }
}

/// Whether a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceState {
    /// Read, at least in part.
    Read,
    /// Not read.
    Unreadable {
        /// A short key such as `encrypted`, `zip-ratio`, `worker`.
        code: String,
        /// What was found, what was expected and what to do, in words.
        reason: String,
    },
}

/// A table as it was understood, after its records became items of the portfolio.
#[derive(Debug, Clone, PartialEq)]
pub struct TableSummary {
    /// The table; its `records` are empty.
    pub table: Table,
    /// How many objectives, key results and KPIs it told.
    pub counts: [usize; 3],
    /// Every cycle that is named around it: the one of its items first, then those that count less.
    pub cycles: Vec<Cycle>,
}
