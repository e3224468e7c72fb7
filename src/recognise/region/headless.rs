//! A sheet and what its tables take in, the regions that may be tables though they have no header out: names beside
//! their values.

use std::collections::BTreeMap;

use crate::read::{Area, Cell, CellValue, Span};
use crate::recognise::columns::SUPPOSED;
use crate::recognise::grid::Grid;
use crate::recognise::packed::sentences;
use crate::recognise::region::heads::Head;
use crate::recognise::region::{Region, RegionKind};
use crate::recognise::values::{ColumnEvidence, decide_text};
use crate::recognise::{Field, RecordKind, Value};

/// A name is no longer than this, in bytes.
const LONGEST_NAME: usize = 100;
/// A value in a text is no longer than this, in bytes.
const LONGEST_VALUE: usize = 40;
/// After so many rows without a pair, names and values are others.
const WIDEST_GAP: u32 = 3;
/// A sheet with more of them holds something else.
const MOST_RUNS: usize = 100;
/// So many cells of words may stand behind a value: its unit and a note.
const NOTES: usize = 2;
/// The word above values says so as surely as this.
const SURE: u8 = 75;
/// So many lines above speak of what stands below.
const LINES_ABOVE: u32 = 12;

/// Names and values side by side, as long as they keep to their columns.
struct Run {
    columns: (u16, u16),
    /// The last column of what stands behind the value: a unit, a note.
    last_column: u16,
    rows: Vec<u32>,
}

/// The regions without a header, from the top, then from the left.
pub(in crate::recognise) fn headless<'g, 'a>(grid: &'g Grid<'a>, used: &[Area]) -> Vec<Region<'g, 'a>> {
    let packed = packed_runs(grid, used).into_iter().map(|(column, rows)| packed_region(grid, used, column, rows));
    let mut regions: Vec<Region> = packed.collect();
    regions.extend(runs(grid, used).into_iter().map(|run| region(grid, used, run)));
    regions.sort_by_key(Region::area);
    regions
}

/// The columns whose cells tell an objective and its key results each, with their rows.
fn packed_runs(grid: &Grid, used: &[Area]) -> BTreeMap<u16, Vec<u32>> {
    let mut found: BTreeMap<u16, Vec<u32>> = BTreeMap::new();
    for row in grid.row_numbers() {
        for cell in grid.row(row).filter(|cell| !used.iter().any(|area| area.holds(cell.at))) {
            let CellValue::Text(text) = &cell.value else { continue };
            let told = sentences(text).unwrap_or_default();
            if told.iter().any(|(kind, _)| *kind == RecordKind::Objective) {
                found.entry(cell.at.column).or_default().push(row);
            }
        }
    }
    found
}

fn packed_region<'g, 'a>(grid: &'g Grid<'a>, used: &[Area], column: u16, packed: Vec<u32>) -> Region<'g, 'a> {
    let (first, last) = (packed[0], packed[packed.len() - 1]);
    let is_free = |row: u32| grid.row(row).all(|cell| !used.iter().any(|area| area.holds(cell.at)));
    let is_header = |row: u32| grid.row(row).count() > 1 && grid.row(row).all(|cell| is_name(grid, cell));
    let header = first.checked_sub(1).filter(|&row| is_free(row) && is_header(row));
    let top = header.unwrap_or(first);
    let columns = grid.rows_between(top, last).flat_map(|row| grid.row(row)).map(|cell| cell.at.column);
    let (left, right) = columns.fold((column, column), |(left, right), at| (left.min(at), right.max(at)));
    let heads = header.into_iter().flat_map(|row| grid.row(row)).map(|cell| Head::of(grid, cell)).collect();
    let above = grid.rows_between(top.saturating_sub(LINES_ABOVE), top).filter(|&row| row < top && is_free(row));
    let mut region = Region {
        grid,
        kind: RegionKind::Sentences,
        header: header.map(|row| Span { first: row, last: row }),
        heads,
        columns: (left, right),
        rows: grid.rows_between(first, last).collect(),
        above: above.collect(),
        alike: Vec::new(),
        title: None,
        handed: Vec::new(),
        page: Vec::new(),
    };
    if region.heads.iter().all(|head| head.column != column) {
        region.heads.push(Head::supposed(column, Vec::new()));
        region.heads.sort_by_key(|head| head.column);
    }
    region
}

fn runs(grid: &Grid, used: &[Area]) -> Vec<Run> {
    let mut open: BTreeMap<(u16, u16), Run> = BTreeMap::new();
    let mut found = Vec::new();
    for row in grid.row_numbers() {
        for (columns, last_column) in pairs(grid, used, row) {
            let run = open.entry(columns).or_insert_with(|| Run { columns, last_column, rows: Vec::new() });
            if run.rows.last().is_some_and(|last| row - last > WIDEST_GAP) {
                found.push(std::mem::replace(run, Run { columns, last_column, rows: Vec::new() }));
            }
            run.last_column = run.last_column.max(last_column);
            run.rows.push(row);
        }
    }
    found.extend(open.into_values());
    found.retain(|run| run.rows.len() > 1);
    if found.len() > MOST_RUNS { Vec::new() } else { found }
}

/// The names of a row that have one number at their right, with its column and the last column that belongs to it. None
/// if a name has several numbers or many words behind them: then a header is missing that says which is which.
fn pairs(grid: &Grid, used: &[Area], row: u32) -> Vec<((u16, u16), u16)> {
    let free = |cell: &&Cell| !used.iter().any(|area| area.holds(cell.at));
    let mut found: Vec<((u16, u16), u16)> = Vec::new();
    let (mut name, mut notes) = (None, 0);
    for cell in grid.row(row).filter(free) {
        let column = cell.at.column;
        match (is_value(grid, cell), name.take()) {
            (true, Some(name)) => {
                found.push(((name, column), column));
                notes = 0;
            }
            (true, None) => return Vec::new(),
            (false, before) => {
                notes += usize::from(!found.is_empty());
                // What is no name of the next number belongs to the number before.
                if let (Some(column), Some((_, last))) = (before, found.last_mut()) {
                    *last = column;
                }
                name = Some(column).filter(|_| is_name(grid, cell));
            }
        }
        if notes > NOTES {
            return Vec::new();
        }
    }
    if let (Some(column), Some((_, last))) = (name, found.last_mut()) {
        *last = column;
    }
    found
}

fn is_name(grid: &Grid, cell: &Cell) -> bool {
    let CellValue::Text(_) = cell.value else { return false };
    let text = grid.text(cell);
    text.len() <= LONGEST_NAME && text.contains(char::is_alphabetic)
}

fn is_value(grid: &Grid, cell: &Cell) -> bool {
    match &cell.value {
        CellValue::Number(_) => true,
        CellValue::Text(_) => {
            let text = grid.text(cell);
            let is_short = text.len() <= LONGEST_VALUE && text.contains(|c: char| c.is_numeric());
            is_short
                && match decide_text(&text, &ColumnEvidence::default()) {
                    Value::Number(number) => !number.with_words,
                    Value::Range(..) | Value::Ambiguous(_) => true,
                    _ => false,
                }
        }
        CellValue::Bool(_) | CellValue::Date(_) | CellValue::Error(_) | CellValue::Uncomputed => false,
    }
}

fn region<'g, 'a>(grid: &'g Grid<'a>, used: &[Area], run: Run) -> Region<'g, 'a> {
    let (name, value) = run.columns;
    let columns = (name, run.last_column);
    let (first, last) = (run.rows[0], run.rows[run.rows.len() - 1]);
    let is_free = |row: u32| grid.row_within(row, columns).all(|cell| !used.iter().any(|area| area.holds(cell.at)));
    let header = first.checked_sub(1).filter(|&row| is_free(row) && names_value(grid, row, run.columns));
    let top = header.unwrap_or(first);
    let numbers = grid.rows_between(top.saturating_sub(LINES_ABOVE), last);
    let mut region = Region {
        grid,
        kind: RegionKind::Pairs,
        header: header.map(|row| Span { first: row, last: row }),
        heads: Vec::new(),
        columns,
        rows: Vec::new(),
        above: Vec::new(),
        alike: Vec::new(),
        title: None,
        handed: Vec::new(),
        page: Vec::new(),
    };
    for row in numbers {
        if row >= first && grid.row_within(row, columns).next().is_some() {
            region.rows.push(row);
        } else if row < top && is_free(row) {
            region.above.push(row);
        }
    }
    let written = |column: u16| header.and_then(|row| grid.cell(row, column)).map(|cell| Head::of(grid, cell));
    region.heads.extend((columns.0..=columns.1).map(|column| {
        let supposed = match column {
            column if column == name => Some(Field::Kpi),
            column if column == value => Some(Field::Current),
            _ => None,
        };
        let supposed = || Head::supposed(column, supposed.map(|field| (field, SUPPOSED)).into_iter().collect());
        match written(column) {
            Some(head) if !head.readings.is_empty() => head,
            Some(head) => Head { readings: supposed().readings, ..head },
            None => supposed(),
        }
    }));
    region
}

/// Whether a row heads names and values: the word above the values says that they are values, that above the names
/// nothing else.
fn names_value(grid: &Grid, row: u32, (name, value): (u16, u16)) -> bool {
    let first = |column: u16| grid.cell(row, column).map(|cell| Head::of(grid, cell));
    let reading = |head: &Head| head.readings.first().map(|&(field, _)| field);
    // `Value` alone says so; of `is measurable`, only the first word does.
    let is_sure = |head: &Head| {
        head.readings.first().is_some_and(|&(_, score)| score >= SURE) || !head.header.words.contains(' ')
    };
    let values = first(value).filter(is_sure).as_ref().and_then(reading);
    matches!(values, Some(Field::Current | Field::Target | Field::Baseline))
        && matches!(first(name).as_ref().and_then(reading), None | Some(Field::Kpi | Field::KeyResult))
}
