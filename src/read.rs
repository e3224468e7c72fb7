//! Bytes of a spreadsheet file in, one sparse grid of cells out; the file format is forgotten here.

mod csv;
mod encoding;
mod grid;
mod html;
mod markup;
mod notes;
mod number_format;
mod ods;
mod package;
pub mod part_name;
mod readers;
mod sheet_scan;
mod sniff;
pub mod tags;
mod text;
pub mod worker;
mod xls;
mod xlsb;
mod xlsx;
mod xml2003;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::config::Limits;

pub use readers::{FileRead, Readers, content, sha256};

/// A kind of spreadsheet file that is read.
#[derive(Debug)]
pub struct FileFormat {
    /// What people call it.
    pub name: &'static str,
    /// The endings of its file names; none if it only stands in files that are named like another.
    pub extensions: &'static [&'static str],
    /// Its reader: name, bytes and limits in, a workbook or the reason for none out.
    pub read: fn(&str, &[u8], &Limits) -> Result<Workbook, Refusal>,
}

/// Every format that is read; the content of a file decides between them, not its name.
pub const FORMATS: &[FileFormat] = &[
    FileFormat { name: "xlsx", extensions: &["xlsx", "xlsm"], read: xlsx::read },
    FileFormat { name: "xlsb", extensions: &["xlsb"], read: xlsb::read },
    FileFormat { name: "xls", extensions: &["xls"], read: xls::read },
    FileFormat { name: "ods", extensions: &["ods"], read: ods::read },
    FileFormat { name: "csv", extensions: &["csv", "tsv"], read: csv::read },
    FileFormat { name: "html", extensions: &[], read: html::read },
    FileFormat { name: "Excel 2003 XML", extensions: &[], read: xml2003::read },
];

/// The format of a file by its content, if it is one that is read.
pub fn format_of(name: &str, bytes: &[u8]) -> Option<&'static FileFormat> {
    sniff::format(name, bytes).ok()
}

/// The name endings of all formats.
pub fn extensions() -> Vec<&'static str> {
    FORMATS.iter().flat_map(|format| format.extensions).copied().collect()
}

/// Reads the bytes of a file in this very process: what a worker runs, and what tests and the examples of rules call.
///
/// # Errors
/// A [`Refusal`] says why nothing could be read and what to do about it.
pub fn parse(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let found = sniff::format(name, bytes)?;
    let mut workbook = (found.read)(name, bytes, limits)?;
    let extension = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    if !found.extensions.contains(&extension.as_str()) {
        let fix = if found.extensions.is_empty() { "open it in Excel and save it as xlsx" } else { "rename it" };
        let text = format!("the file is named `.{extension}` and holds {}; {fix}", found.name);
        workbook.remarks.push(Remark { sheet: None, at: None, kind: RemarkKind::Extension, text });
    }
    Ok(workbook)
}

/// The name of a file without its folder and its ending: what names the only sheet of a format without tabs.
fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Everything a stage after this one may know of a file: its sheets, in the order of their tabs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    /// Sheets in tab order, hidden ones included.
    pub sheets: Vec<Sheet>,
    /// The distinct cell formats; [`Cell::format`] is an index into this list, whose first entry is the general format.
    pub formats: Vec<Format>,
    /// What was odd about the file but did not stop the reading.
    pub remarks: Vec<Remark>,
}

/// One tab of a workbook as a sparse grid: only cells that hold something are there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The tab's name; for csv and tsv the file's stem.
    pub name: String,
    /// Shown, hidden or very hidden.
    pub visibility: Visibility,
    /// Non-empty cells in row-major order, each address once.
    pub cells: Vec<Cell>,
    /// Merged ranges, disjoint, each of at least two cells.
    pub merges: Vec<Area>,
    /// Hidden rows as inclusive zero-based spans, ascending.
    pub hidden_rows: Vec<Span>,
    /// Hidden columns as inclusive zero-based spans, ascending.
    pub hidden_columns: Vec<Span>,
    /// What people wrote about cells, beside the grid: in the order of the cells, at most one each.
    pub notes: Vec<Note>,
}

/// A note at a cell, or what was said in a thread of comments there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The cell, which may be empty.
    pub at: CellRef,
    /// Who wrote it, or began the thread, if the file says so. A name of a person: it stays in the reader and out of every
    /// output.
    pub author: Option<Box<str>>,
    /// What it says without the name of its author above it, line breaks kept; the replies of a thread follow line by line.
    pub text: Box<str>,
}

/// Whether a person who opens the workbook sees a sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// A visible tab.
    #[default]
    Shown,
    /// Hidden; the user can show it from the tab's menu.
    Hidden,
    /// Hidden so that only a macro can show it.
    VeryHidden,
}

/// One non-empty cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Where it stands.
    pub at: CellRef,
    /// What the file says it holds.
    pub value: CellValue,
    /// Index into [`Workbook::formats`].
    pub format: u16,
    /// Whether a formula stands behind the value.
    pub formula: bool,
}

/// What a cell holds, before anybody decides what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CellValue {
    /// A finite number; its format says whether 0.23 is shown as 23 %.
    Number(f64),
    /// Text, line breaks kept, at most 32,767 UTF-16 units, control characters replaced.
    Text(Box<str>),
    /// A check box or a logical value.
    Bool(bool),
    /// A day, with the time of day dropped; both date systems are resolved.
    Date(chrono::NaiveDate),
    /// An error such as `#DIV/0!`.
    Error(CellError),
    /// A formula for which the file holds no computed value.
    Uncomputed,
}

/// The kinds of error value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellError {
    /// `#DIV/0!`
    DivideByZero,
    /// `#N/A`
    NotAvailable,
    /// `#NAME?`
    Name,
    /// `#NULL!`
    Null,
    /// `#NUM!`
    Num,
    /// `#REF!`
    Ref,
    /// `#VALUE!`
    Value,
    /// Any other, `#SPILL!` for one.
    Other,
}

impl fmt::Display for CellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CellError::DivideByZero => "#DIV/0!",
            CellError::NotAvailable => "#N/A",
            CellError::Name => "#NAME?",
            CellError::Null => "#NULL!",
            CellError::Num => "#NUM!",
            CellError::Ref => "#REF!",
            CellError::Value => "#VALUE!",
            CellError::Other => "#ERROR!",
        })
    }
}

/// How a cell is shown, as far as that changes what a person reads in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Format {
    /// The meaning of its number format.
    pub number: NumberFormat,
    /// Bold type, a hint for headers and objectives.
    pub bold: bool,
    /// A fill colour, a hint for headers.
    pub filled: bool,
    /// Indent steps, a hint for outlines.
    pub indent: u8,
}

/// What a number format says about a number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NumberFormat {
    /// As typed.
    #[default]
    General,
    /// A fixed number of decimals.
    Decimal {
        /// Decimals shown.
        places: u8,
    },
    /// 0.23 is shown as 23 %.
    Percent {
        /// Decimals shown.
        places: u8,
    },
    /// An amount of money.
    Currency {
        /// The symbol or code shown: `€`, `$`, `CHF`.
        symbol: Box<str>,
        /// Decimals shown.
        places: u8,
    },
    /// A number with a literal behind it, `0 "days"`.
    Suffixed {
        /// The literal text, trimmed.
        suffix: Box<str>,
        /// Decimals shown.
        places: u8,
    },
    /// A day, a month or a year: the value is a date.
    Date {
        /// The finest part shown.
        shows: DatePart,
    },
    /// Text, whatever it looks like.
    Text,
    /// The file does not say how the number is shown (some xls and ods files).
    Unknown,
}

/// The finest part of a date that a format shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DatePart {
    /// A year alone.
    Year,
    /// A month of a year.
    Month,
    /// A day.
    Day,
    /// A time of day.
    Time,
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// A short key such as `encrypted`, `zip-ratio`, `worker`.
    pub code: String,
    /// What was found, what was expected and what to do, in words.
    pub reason: String,
}

/// Something odd that the reader met and went round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Index of the sheet, if it concerns one.
    pub sheet: Option<u16>,
    /// The cell, if it concerns one.
    pub at: Option<CellRef>,
    /// What kind of oddity.
    pub kind: RemarkKind,
    /// What was found, in words, lower case, no full stop.
    pub text: String,
}

/// What a remark is about; rules choose by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RemarkKind {
    /// The content is of another format than the file name says.
    Extension,
    /// The encoding of a text file had to be guessed.
    Encoding,
    /// A character that no text may hold was replaced.
    Character,
    /// A cell could not be read; the rest of the sheet was.
    Cell,
    /// A sheet could not be read; the others were.
    Sheet,
    /// A row of a text file has more or fewer fields than its header.
    Ragged,
    /// A value comes from another workbook or from outside.
    External,
    /// The workbook asks to be recalculated when it is opened.
    Stale,
    /// No updated copy of the workbook was made.
    NotUpdated,
    /// The notes of a sheet could not be read; the sheet was.
    Notes,
    /// What scoresheet.toml or a note says of the sheet is not so.
    Instruction,
}

/// A cell's address, zero-based; shown as a spreadsheet shows it, `B6`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellRef {
    /// Zero-based row.
    pub row: u32,
    /// Zero-based column.
    pub column: u16,
}

/// A rectangle of cells, inclusive; shown as `A5:K20`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Area {
    /// Top left cell.
    pub first: CellRef,
    /// Bottom right cell.
    pub last: CellRef,
}

/// An inclusive zero-based run of rows or columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First.
    pub first: u32,
    /// Last.
    pub last: u32,
}

impl Refusal {
    /// A refusal with its key and its reason.
    pub fn new(code: &str, reason: &str) -> Refusal {
        Refusal { code: code.to_owned(), reason: reason.to_owned() }
    }
}

impl Workbook {
    /// The format of a cell of this workbook.
    pub fn format(&self, cell: &Cell) -> &Format {
        &self.formats[usize::from(cell.format)]
    }
}

impl Sheet {
    /// The cell at an address, if it holds anything. Logarithmic in the number of cells.
    pub fn at(&self, row: u32, column: u16) -> Option<&Cell> {
        let at = CellRef { row, column };
        self.cells.binary_search_by_key(&at, |cell| cell.at).ok().map(|index| &self.cells[index])
    }

    /// The note at a cell. Logarithmic in the number of notes.
    pub fn note(&self, at: CellRef) -> Option<&Note> {
        self.notes.binary_search_by_key(&at, |note| note.at).ok().map(|index| &self.notes[index])
    }

    /// The non-empty rows from the top, each as its cells from the left.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunk_by(|a, b| a.at.row == b.at.row)
    }

    /// Whether a row is hidden.
    pub fn hides_row(&self, row: u32) -> bool {
        spans_hold(&self.hidden_rows, row)
    }

    /// Whether a column is hidden.
    pub fn hides_column(&self, column: u16) -> bool {
        spans_hold(&self.hidden_columns, u32::from(column))
    }
}

fn spans_hold(spans: &[Span], index: u32) -> bool {
    let next = spans.partition_point(|span| span.last < index);
    spans.get(next).is_some_and(|span| span.first <= index)
}

impl CellRef {
    /// Of what does not tell where it stands; shown as nothing.
    pub const NOWHERE: CellRef = CellRef { row: u32::MAX, column: u16::MAX };

    /// The cell at a zero-based row and column.
    pub fn new(row: u32, column: u16) -> CellRef {
        CellRef { row, column }
    }
}

impl Area {
    /// The rectangle between two corners.
    pub fn new(first: CellRef, last: CellRef) -> Area {
        Area { first, last }
    }

    /// Whether a cell lies in both.
    pub fn meets(&self, other: Area) -> bool {
        self.first.row <= other.last.row
            && other.first.row <= self.last.row
            && self.first.column <= other.last.column
            && other.first.column <= self.last.column
    }

    /// Whether a cell lies inside.
    pub fn holds(&self, at: CellRef) -> bool {
        (self.first.row..=self.last.row).contains(&at.row)
            && (self.first.column..=self.last.column).contains(&at.column)
    }
}

/// A zero-based column as a spreadsheet letters it: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: u16) -> String {
    let mut letters = String::with_capacity(4);
    write_letters(column, &mut letters).expect("a string takes every letter");
    letters
}

/// Writes them one by one: a report names many cells.
fn write_letters(column: u16, to: &mut impl fmt::Write) -> fmt::Result {
    if let Some(before) = (column / 26).checked_sub(1) {
        write_letters(before, to)?;
    }
    to.write_char(char::from(b'A' + (column % 26) as u8))
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == CellRef::NOWHERE {
            return Ok(());
        }
        write_letters(self.column, f)?;
        write!(f, "{}", self.row + 1)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { write!(f, "{}", self.first) } else { write!(f, "{}:{}", self.first, self.last) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(column_letters(column), letters);
        }
    }
}
