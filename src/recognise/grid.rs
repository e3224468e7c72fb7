//! A sheet in; its rows, cells and merged ranges by address out, without the cells that only look filled.

use std::borrow::Cow;

use super::book::known::Known;
use super::values::shown;
use super::{Axis, Bound, Instruction, notes};
use crate::read::{Area, Cell, CellRef, CellValue, Format, Sheet, Span, Workbook};

/// What is known of a sheet before it is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Given<'a> {
    /// What scoresheet.toml says of it.
    pub instruction: Option<&'a Instruction>,
    /// What the other sheets tell and it may refer to.
    pub known: Option<&'a Known>,
}

/// A sheet as recognition looks at it.
pub(super) struct Grid<'a> {
    book: &'a Workbook,
    /// The sheet itself.
    pub sheet: &'a Sheet,
    /// Non-empty rows from the top.
    rows: Vec<&'a [Cell]>,
    /// What is known of the sheet beforehand.
    pub given: Given<'a>,
    /// Which way its records follow each other: across in a sheet that is looked at from the side.
    pub axis: Axis,
    /// Merged ranges by their first column, then by their first row.
    merges: Vec<Area>,
}

impl<'a> Grid<'a> {
    /// Indexes a sheet of a workbook.
    pub fn new(book: &'a Workbook, sheet: &'a Sheet, axis: Axis, given: Given<'a>) -> Grid<'a> {
        let rows = sheet.rows().filter(|row| row.iter().any(is_filled)).collect();
        let mut merges = sheet.merges.clone();
        merges.sort_unstable_by_key(|area| (area.first.column, area.first.row));
        Grid { book, sheet, rows, given, axis, merges }
    }

    /// Whether scoresheet.toml says where the header is.
    pub fn header_is_told(&self) -> bool {
        self.given.instruction.is_some_and(|instruction| instruction.header.is_some())
    }

    /// What a note says in so many words of the column that a cell heads, and the cell as the sheet calls it.
    pub fn noted(&self, at: CellRef) -> Option<(Bound, String)> {
        let bound = notes::told(self.sheet.note(at)?)?;
        Some((bound, self.name_of(at)))
    }

    /// What a note says of a column by a cell of its header, the lowest first.
    pub fn noted_above(&self, header: Span, column: u16) -> Option<(Bound, String)> {
        let heads = (header.first..=header.last).rev().map(|row| CellRef::new(row, column));
        heads.filter_map(|at| self.sheet.note(at)).find_map(|note| {
            let bound = notes::told_or_named(note)?;
            Some((bound, self.name_of(note.at)))
        })
    }

    /// A cell as the sheet itself calls it, however it is looked at.
    fn name_of(&self, at: CellRef) -> String {
        match self.axis {
            Axis::Down => at.to_string(),
            Axis::Across => u16::try_from(at.row)
                .map_or_else(|_| at.to_string(), |column| CellRef::new(u32::from(at.column), column).to_string()),
        }
    }

    /// The numbers of the rows that hold something, from the top.
    pub fn row_numbers(&self) -> impl DoubleEndedIterator<Item = u32> + '_ {
        self.rows.iter().map(|row| row[0].at.row)
    }

    /// The numbers of the rows below one that hold something, from the top.
    pub fn rows_below(&self, row: u32) -> impl Iterator<Item = u32> + '_ {
        let from = self.rows.partition_point(|cells| cells[0].at.row <= row);
        self.rows[from..].iter().map(|row| row[0].at.row)
    }

    /// The numbers of the rows above one that hold something, from the bottom.
    pub fn rows_above(&self, row: u32) -> impl Iterator<Item = u32> + '_ {
        let to = self.rows.partition_point(|cells| cells[0].at.row < row);
        self.rows[..to].iter().rev().map(|row| row[0].at.row)
    }

    /// The same from one row to another.
    pub fn rows_between(&self, first: u32, last: u32) -> impl DoubleEndedIterator<Item = u32> + '_ {
        let from = self.rows.partition_point(|row| row[0].at.row < first);
        let to = self.rows.partition_point(|row| row[0].at.row <= last);
        self.rows[from..to.max(from)].iter().map(|row| row[0].at.row)
    }

    /// The filled cells of a row from the left.
    pub fn row(&self, row: u32) -> impl DoubleEndedIterator<Item = &'a Cell> + Clone + use<'a> {
        let found = self.rows.binary_search_by_key(&row, |cells| cells[0].at.row);
        found.map_or(&[][..], |index| self.rows[index]).iter().filter(|cell| is_filled(cell))
    }

    /// The filled cells of a row between two columns.
    pub fn row_within(
        &self,
        row: u32,
        (first, last): (u16, u16),
    ) -> impl DoubleEndedIterator<Item = &'a Cell> + Clone + use<'a> {
        self.row(row).filter(move |cell| (first..=last).contains(&cell.at.column))
    }

    /// The cell at an address, if it holds something.
    pub fn cell(&self, row: u32, column: u16) -> Option<&'a Cell> {
        let found = self.rows.binary_search_by_key(&row, |cells| cells[0].at.row).ok()?;
        let cells = self.rows[found];
        let at = cells.binary_search_by_key(&column, |cell| cell.at.column).ok()?;
        Some(&cells[at]).filter(|cell| is_filled(cell))
    }

    /// The merged range that begins in this very column and covers this row.
    pub fn merge(&self, row: u32, column: u16) -> Option<Area> {
        let after = self.merges.partition_point(|area| (area.first.column, area.first.row) <= (column, row));
        let area = *self.merges.get(after.checked_sub(1)?)?;
        area.holds(CellRef { row, column }).then_some(area)
    }

    /// The cell that is shown at an address: its own, or the one merged down over it.
    pub fn shown_at(&self, row: u32, column: u16) -> Option<&'a Cell> {
        self.cell(row, column).or_else(|| {
            let area = self.merge(row, column)?;
            self.cell(area.first.row, area.first.column)
        })
    }

    /// The format of a cell.
    pub fn format(&self, cell: &Cell) -> &'a Format {
        self.book.format(cell)
    }

    /// A cell as a person reads it, without blanks around it.
    pub fn text(&self, cell: &'a Cell) -> Cow<'a, str> {
        match &cell.value {
            CellValue::Text(text) => Cow::Borrowed(trimmed(text)),
            _ => Cow::Owned(shown(cell, self.format(cell))),
        }
    }
}

/// A text without blanks around it, those of no width too.
pub(super) fn trimmed(text: &str) -> &str {
    // Nearly every text, and cells are asked for their texts often.
    if let [first, .., last] = text.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}'))
}

/// Whether a cell holds more than blanks.
fn is_filled(cell: &Cell) -> bool {
    match &cell.value {
        CellValue::Text(text) => !trimmed(text).is_empty(),
        _ => true,
    }
}
