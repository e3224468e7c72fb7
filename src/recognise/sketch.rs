//! A sheet in, its upper left part as a person sees it out: enough to show how the sheet was read, and no more.

use super::grid::{Given, Grid};
use super::{Axis, Table};
use crate::read::{Sheet, Workbook};

/// So many rows of a sheet are kept, those at the heads of its tables first.
const ROWS: usize = 16;
/// So many of them above a header, and from the header on.
const ABOVE: usize = 3;
const BELOW: usize = 8;
/// So many columns.
const COLUMNS: u16 = 14;
/// So many letters of a cell.
const LETTERS: usize = 48;

/// A part of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sketch {
    /// The first filled column.
    pub first: u16,
    /// Its rows from the top, not all of them.
    pub rows: Vec<SketchRow>,
    /// Filled rows that are not in it.
    pub more_rows: usize,
    /// Columns to the right that are not in it.
    pub more_columns: usize,
}

/// A row of a sketch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SketchRow {
    /// Zero-based row of the sheet.
    pub row: u32,
    /// Its filled cells from the left: column and text.
    pub cells: Vec<(u16, Box<str>)>,
}

/// Draws a sheet in which these tables were found.
pub(super) fn sketch(book: &Workbook, sheet: &Sheet, tables: &[Table]) -> Sketch {
    let grid = Grid::new(book, sheet, Axis::Down, Given::default());
    let rows: Vec<u32> = grid.row_numbers().collect();
    let edges =
        || rows.iter().filter_map(|&row| Some((grid.row(row).next()?.at.column, grid.row(row).next_back()?.at.column)));
    let Some(first) = edges().map(|(first, _)| first).min() else { return Sketch::default() };
    let last = edges().map(|(_, last)| last).max().unwrap_or(first);
    let shown = first.saturating_add(COLUMNS - 1);
    let chosen = chosen(&rows, tables);
    let drawn = chosen.iter().map(|&row| SketchRow {
        row,
        cells: grid.row_within(row, (first, shown)).map(|cell| (cell.at.column, cut(&grid.text(cell)))).collect(),
    });
    Sketch {
        first,
        rows: drawn.collect(),
        more_rows: rows.len() - chosen.len(),
        more_columns: usize::from(last.saturating_sub(shown)),
    }
}

/// The rows around the head of each table, filled up from the top of the sheet.
fn chosen(rows: &[u32], tables: &[Table]) -> Vec<u32> {
    let mut chosen: Vec<u32> = Vec::new();
    let mut take = |row: u32| {
        if chosen.len() < ROWS && !chosen.contains(&row) {
            chosen.push(row);
        }
    };
    for table in tables {
        let at = rows.partition_point(|&row| row < table.area.first.row);
        rows.iter().take(at + BELOW).skip(at.saturating_sub(ABOVE)).for_each(|&row| take(row));
    }
    rows.iter().take(ROWS).for_each(|&row| take(row));
    chosen.sort_unstable();
    chosen
}

fn cut(text: &str) -> Box<str> {
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::recognise;
    use super::super::tests::workbook;
    use super::*;

    #[test]
    fn the_rows_at_the_head_of_each_table_are_drawn() {
        let table = "Objective,Key result,Target\nWin,Raise NPS,60\n".to_owned() + &",Grow,7\n".repeat(30);
        let sheet = format!("{table}\n\n\nKPI,Target,Current\nChurn,5,7\n");
        let recognition = recognise(&workbook(&[&sheet]));
        let sketch = &recognition.sketches[0];
        assert_eq!(sketch.rows.len(), ROWS);
        assert!(sketch.rows.iter().any(|row| row.cells.iter().any(|(_, text)| &**text == "Churn")));
        assert_eq!(sketch.more_rows, 34 - ROWS);
    }

    #[test]
    fn a_wide_sheet_and_a_long_cell_are_cut() {
        let cells: Vec<String> = (0..40).map(|number| format!("{number} {}", "x".repeat(60))).collect();
        let recognition = recognise(&workbook(&[&cells.join(",")]));
        let sketch = &recognition.sketches[0];
        assert_eq!((sketch.rows[0].cells.len(), sketch.more_columns), (14, 26));
        assert_eq!(sketch.rows[0].cells[0].1.chars().count(), LETTERS + 1);
    }

    #[test]
    fn an_empty_sheet_is_no_sketch() {
        let mut book = workbook(&["x"]);
        book.sheets[0].cells.clear();
        assert_eq!(recognise(&book).sketches, [Sketch::default()]);
    }
}
