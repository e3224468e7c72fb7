//! The part of a sheet in, the same with some cells set out: values in their places, and nothing written anew around them.

mod cells;
mod columns;
mod formats;
mod walk;

use std::ops::Range;

use super::edit::{Edits, unescaped};
use crate::read::tags::{TagKind, Tags, number};
use crate::read::{Area, CellRef};
use formats::Formats;
use walk::Walk;

pub use formats::Condition;

/// A sheet part and where its rows, cells and settings stand.
#[derive(Debug)]
pub struct SheetPart<'a> {
    bytes: &'a [u8],
    /// The prefix of its elements with its colon.
    prefix: String,
    /// The value of the `ref` of its dimension.
    dimension: Option<(Area, Range<usize>)>,
    columns: Vec<ColumnEntry>,
    /// Where a list of columns begins and ends, or would.
    columns_place: Range<usize>,
    has_columns: bool,
    data: Range<usize>,
    data_is_empty: bool,
    /// Where the element stands that names a drawing of notes, or would.
    notes_place: usize,
    formats: Formats,
    rows: Vec<RowSpan>,
    /// Its formulas.
    pub formulas: Vec<Formula>,
    /// Its merged ranges.
    pub merges: Vec<Area>,
    /// Whether it is protected.
    pub is_protected: bool,
    /// Its filter, which is not that of a table.
    pub filter: Option<(Area, Range<usize>)>,
    /// The cells for which a list says what may stand in them.
    pub listed: Vec<Area>,
    /// How many styles and shared texts there have to be for its cells to find theirs.
    pub needs: Needs,
    /// What it leads to by key: tables, drawings.
    pub references: Vec<(String, String)>,
}

/// How many styles and shared texts the cells of a sheet refer to: one more than the highest number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Needs {
    /// Styles.
    pub styles: usize,
    /// Shared texts.
    pub texts: usize,
}

/// A formula and the cell it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formula {
    /// The cell.
    pub at: CellRef,
    /// Its words; empty for a cell that shares the formula of another.
    pub text: String,
    /// The cells for which it is the formula: an array, a shared formula, or its own cell.
    pub covers: Area,
    /// Whether other cells share it, each with its references moved along.
    pub is_shared: bool,
}

/// A run of columns with common settings, as the sheet lists it.
#[derive(Debug, Clone)]
struct ColumnEntry {
    first: u32,
    last: u32,
    tag: Range<usize>,
}

#[derive(Debug)]
struct RowSpan {
    row: u32,
    /// Its opening tag.
    tag: Range<usize>,
    /// Where its closing tag begins; of an empty row where its tag ends.
    end: usize,
    is_empty: bool,
    /// Whether it says its own number.
    is_numbered: bool,
    /// The first and the last column it says it spans, counted from 1.
    spans: Option<((u32, u32), Range<usize>)>,
    cells: Vec<CellSpan>,
}

#[derive(Debug, Clone)]
struct CellSpan {
    column: u16,
    place: Range<usize>,
    is_numbered: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// A number, in plain ASCII digits.
    Number(String),
    /// Words.
    Text(String),
}

/// What a cell holds before it is written to.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its style.
    pub style: u32,
    /// Its value, none for what is neither a number nor words.
    pub content: Option<Content>,
    /// Whether a formula stands in it.
    pub is_formula: bool,
}

impl Found {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.content == Some(Content::Empty) && !self.is_formula
    }
}

/// A cell to be written: its style and what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCell {
    /// Its style; none keeps the one it has.
    pub style: Option<u32>,
    /// What stands in it.
    pub content: Content,
}

impl<'a> SheetPart<'a> {
    /// Walks over a sheet part once.
    pub fn of(bytes: &'a [u8]) -> Result<SheetPart<'a>, String> {
        let mut walk = Walk::new(bytes);
        for tag in Tags::of(bytes) {
            walk.tag(&tag)?;
        }
        walk.finished()
    }

    /// The same as far as to a row: what stands below it and behind the rows is not looked at.
    pub fn down_to(row: u32, bytes: &'a [u8]) -> Result<SheetPart<'a>, String> {
        let mut walk = Walk::new(bytes);
        for tag in Tags::of(bytes) {
            walk.tag(&tag)?;
            if walk.is_below(row) {
                return Ok(walk.so_far());
            }
        }
        walk.finished()
    }

    /// The prefix of its elements with its colon.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key of its drawing of notes.
    pub fn notes_key(&self) -> Option<&str> {
        self.references.iter().find(|(name, _)| name == "legacyDrawing").map(|(_, key)| &**key)
    }

    /// What makes it name a drawing of notes, by an element in its place.
    pub fn with_notes(&self, element: String) -> Edits {
        let mut edits = Edits::default();
        if self.notes_key().is_none() {
            edits.insert(self.notes_place, element);
        }
        edits
    }

    fn cell(&self, at: CellRef) -> Option<&CellSpan> {
        let row = self.rows.binary_search_by_key(&at.row, |row| row.row).ok()?;
        let cells = &self.rows[row].cells;
        cells.binary_search_by_key(&at.column, |cell| cell.column).ok().map(|cell| &cells[cell])
    }

    /// What a cell holds, if it is there at all. A text is found by its number in the shared texts.
    pub fn found(&self, at: CellRef, texts: &[String]) -> Option<Found> {
        let place = self.cell(at)?.place.clone();
        let mut tags = Tags::within(self.bytes, place);
        let cell = tags.next()?;
        let kind = cell.attribute("t").unwrap_or(b"n");
        let style = cell.attribute("s").and_then(number).unwrap_or(0);
        let (mut is_formula, mut value, mut words, mut from) = (false, None, String::new(), 0);
        for tag in tags {
            match (tag.kind, tag.local()) {
                (_, b"f") => is_formula = true,
                (TagKind::Open, b"v" | b"t") => from = tag.end,
                (TagKind::Close, b"v") => value = Some(unescaped(&self.bytes[from..tag.start])),
                (TagKind::Close, b"t") => words += &unescaped(&self.bytes[from..tag.start]),
                _ => {}
            }
        }
        let content = match (kind, value) {
            (b"s", Some(number)) => number.parse().ok().and_then(|at: usize| texts.get(at)).cloned().map(Content::Text),
            (b"inlineStr", _) => Some(Content::Text(words)),
            (b"str", Some(text)) => Some(Content::Text(text)),
            (b"n", Some(number)) => Some(Content::Number(number)),
            (_, None) => Some(Content::Empty),
            (_, Some(_)) => None,
        };
        Some(Found { style, content, is_formula })
    }

    /// The addresses of the cells in a rectangle that are there at all.
    pub fn cells_in(&self, wanted: Area) -> impl Iterator<Item = CellRef> + '_ {
        let first = self.rows.partition_point(|row| row.row < wanted.first.row);
        let rows = self.rows[first..].iter().take_while(move |row| row.row <= wanted.last.row);
        let columns = wanted.first.column..=wanted.last.column;
        rows.flat_map(move |row| {
            let columns = columns.clone();
            let inside = row.cells.iter().filter(move |cell| columns.contains(&cell.column));
            inside.map(|cell| CellRef::new(row.row, cell.column))
        })
    }

    /// Whether a cell would change if it were set so. One with a formula is the team's, and stays.
    pub fn differs(&self, at: CellRef, cell: &NewCell, texts: &[String]) -> bool {
        let Some(found) = self.found(at, texts) else {
            return cell.content != Content::Empty || cell.style.is_some_and(|style| style > 0);
        };
        let same = match (&found.content, &cell.content) {
            (Some(Content::Number(was)), Content::Number(is)) => was.parse::<f64>().ok() == is.parse().ok(),
            (was, is) => was.as_ref() == Some(is),
        };
        let stays = same && cell.style.is_none_or(|style| style == found.style);
        !found.is_formula && !stays
    }
}
