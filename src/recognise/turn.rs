//! A sheet in, the same sheet with rows and columns exchanged out; and what was understood of it, turned back.
//!
//! Where records stand side by side and their labels in the first column, the turned sheet is an ordinary table.

use super::sheet::Understood;
use super::{Axis, Record, Table};
use crate::read::{Area, Cell, CellRef, Note, Sheet};

/// A sheet with more filled cells than this is a list, and lists go down.
const MOST_CELLS: usize = 20_000;

/// The sheet with rows and columns exchanged; `None` if it is too long to have its records side by side.
pub(super) fn turned(sheet: &Sheet) -> Option<Sheet> {
    if sheet.cells.len() > MOST_CELLS || sheet.cells.last().is_some_and(|cell| u16::try_from(cell.at.row).is_err()) {
        return None;
    }
    let mut cells: Vec<Cell> =
        sheet.cells.iter().map(|cell| Some(Cell { at: turn(cell.at)?, ..cell.clone() })).collect::<Option<_>>()?;
    cells.sort_by_key(|cell| cell.at);
    let mut notes: Vec<Note> =
        sheet.notes.iter().filter_map(|note| Some(Note { at: turn(note.at)?, ..note.clone() })).collect();
    notes.sort_by_key(|note| note.at);
    Some(Sheet {
        name: sheet.name.clone(),
        visibility: sheet.visibility,
        cells,
        merges: sheet.merges.iter().filter_map(|&area| turn_area(area)).collect(),
        hidden_rows: sheet.hidden_columns.clone(),
        hidden_columns: sheet.hidden_rows.clone(),
        notes,
    })
}

/// What was understood of a turned sheet, with the addresses of the sheet itself.
pub(super) fn turned_back(understood: Understood) -> Understood {
    let Understood { tables, mut leftovers } = understood;
    leftovers.iter_mut().for_each(|leftover| leftover.area = turn_area(leftover.area).unwrap_or(leftover.area));
    leftovers.sort_by_key(|leftover| leftover.area);
    Understood { tables: tables.into_iter().map(table_back).collect(), leftovers }
}

fn table_back(mut table: Table) -> Table {
    table.axis = Axis::Across;
    table.area = turn_area(table.area).unwrap_or(table.area);
    table.records.iter_mut().for_each(record_back);
    table.context.iter_mut().for_each(|fact| put_back(&mut fact.at));
    table
}

fn record_back(record: &mut Record) {
    put_back(&mut record.at);
    record.facts.iter_mut().for_each(|fact| put_back(&mut fact.at));
    record.series.iter_mut().for_each(|point| put_back(&mut point.fact.at));
}

fn put_back(at: &mut CellRef) {
    *at = turn(*at).unwrap_or(*at);
}

fn turn(at: CellRef) -> Option<CellRef> {
    Some(CellRef { row: u32::from(at.column), column: u16::try_from(at.row).ok()? })
}

fn turn_area(area: Area) -> Option<Area> {
    let last = CellRef { row: area.last.row.min(u32::from(u16::MAX)), column: area.last.column };
    Some(Area::new(turn(area.first)?, turn(last)?))
}
