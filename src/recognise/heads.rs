//! A row of a sheet in, the runs of cells in it that head a table out, each cell with all that it may mean.

use std::borrow::Cow;

use super::grid::Grid;
use super::headers::dated::{Dated, dated_cell, role};
use super::headers::{self, Header};
use super::ours::OwnColumn;
use super::{Bound, Field};
use crate::read::{Cell, CellValue, Span};

/// A header cell is no longer than this, in bytes.
const LONGEST: usize = 120;
/// A reading below this does not make a header.
const KNOWN: u8 = 50;
/// A reading from here on is a whole phrase of the word tables.
const SURE: u8 = 75;
/// How sure a field is that scoresheet.toml names.
const TOLD: u8 = 100;
/// So far below a header an empty column is looked for that parts two tables.
const PARTING_ROWS: usize = 40;

/// One cell of a header.
#[derive(Debug, Clone)]
pub(super) struct Head<'a> {
    /// Its column.
    pub column: u16,
    /// The cell as typed; of a header in two rows the lower one.
    pub text: Cow<'a, str>,
    /// The cell merged above it and its neighbours, in a header of two rows.
    pub group: Option<Cow<'a, str>>,
    /// The text in the spelling of the word tables.
    pub header: Header,
    /// What its words may mean, best first.
    pub readings: Vec<(Field, u8)>,
    /// The period it names.
    pub dated: Option<Dated>,
    /// What scoresheet.toml says of its column.
    pub bound: Option<Bound>,
}

/// A header: its rows and its cells from the left.
#[derive(Debug, Clone)]
pub(super) struct HeadRow<'a> {
    /// One row or two.
    pub rows: Span,
    /// Its cells from the left.
    pub heads: Vec<Head<'a>>,
}

impl<'a> Head<'a> {
    fn of(grid: &Grid<'a>, cell: &'a Cell) -> Head<'a> {
        let text = grid.text(cell);
        let bound = grid.instruction.and_then(|instruction| instruction.of_header(&text));
        let dated = dated_cell(cell, grid.format(cell)).filter(|_| bound.is_none());
        let header = Header::of(&text);
        let readings = match bound {
            Some(Bound::To(field)) => vec![(field, TOLD)],
            Some(Bound::Ignored) => Vec::new(),
            None if text.len() > LONGEST || OwnColumn::of(&text).is_some() => Vec::new(),
            None => headers::candidates(&header),
        };
        Head { column: cell.at.column, text, group: None, header, readings, dated, bound }
    }

    /// Whether its words name a field for sure enough to make a header.
    fn is_known(&self) -> bool {
        self.readings.first().is_some_and(|&(_, score)| score >= KNOWN)
    }

    /// Whether it names something that no OKR or KPI table has.
    pub fn is_foreign(&self) -> bool {
        headers::foreign(&self.header)
    }
}

impl HeadRow<'_> {
    /// Its first and its last column.
    pub fn columns(&self) -> (u16, u16) {
        let column = |head: Option<&Head>| head.map_or(0, |head| head.column);
        (column(self.heads.first()), column(self.heads.last()))
    }

    /// Whether these cells are a header even where they might be a row of words in a table: nearly all of them are words
    /// of the tables.
    pub fn is_surely_header(&self) -> bool {
        let sure =
            |head: &&Head| head.dated.is_some() || head.readings.first().is_some_and(|&(_, score)| score >= SURE);
        let sure = self.heads.iter().filter(sure).count();
        sure >= 3 && sure * 4 >= self.heads.len() * 3
    }

    /// Whether these cells look like a header: at least two that name different things, and few that name nothing.
    fn is_header(&self) -> bool {
        let labels = self.heads.iter().filter(|head| head.text.ends_with([':', '：'])).count();
        if labels * 2 >= self.heads.len() {
            return false;
        }
        let known = self.heads.iter().filter(|head| head.is_known() && head.dated.is_none());
        let mut fields: Vec<Field> = known.clone().filter_map(|head| Some(head.readings.first()?.0)).collect();
        fields.sort_unstable();
        fields.dedup();
        let dated = self.heads.iter().filter(|head| head.dated.is_some()).count();
        let told = known.count() + dated;
        let distinct = fields.len() + usize::from(dated > 1) + usize::from(dated > 3);
        distinct >= 2 && told * 2 >= self.heads.len()
    }
}

/// The headers in a row, from the left; tables side by side have one each.
pub(super) fn head_rows<'a>(grid: &Grid<'a>, row: u32) -> Vec<HeadRow<'a>> {
    if !may_head(grid, row) {
        return Vec::new();
    }
    let cells: Vec<&Cell> = grid.row(row).collect();
    let mut found = Vec::new();
    let mut start = 0;
    for end in 1..=cells.len() {
        if end < cells.len() && !parts(grid, row, cells[end - 1].at.column, cells[end].at.column) {
            continue;
        }
        let heads = cells[start..end].iter().map(|cell| Head::of(grid, cell)).collect();
        let run = HeadRow { rows: Span { first: row, last: row }, heads };
        if run.is_header() {
            found.push(run);
        }
        start = end;
    }
    found
}

/// The row that scoresheet.toml calls the header, as one run.
pub(super) fn told_header<'a>(grid: &Grid<'a>, row: u32) -> HeadRow<'a> {
    HeadRow { rows: Span { first: row, last: row }, heads: grid.row(row).map(|cell| Head::of(grid, cell)).collect() }
}

/// Whether a row is worth a closer look: two cells or more, each text or a date, most of them short.
fn may_head(grid: &Grid, row: u32) -> bool {
    let (mut cells, mut long) = (0, 0);
    for cell in grid.row(row) {
        cells += 1;
        match &cell.value {
            CellValue::Text(text) if is_number(text) && dated_cell(cell, grid.format(cell)).is_none() => return false,
            CellValue::Text(text) => long += usize::from(text.len() > LONGEST),
            CellValue::Date(_) => {}
            CellValue::Number(_) if dated_cell(cell, grid.format(cell)).is_some() => {}
            CellValue::Number(_) | CellValue::Bool(_) | CellValue::Error(_) | CellValue::Uncomputed => return false,
        }
    }
    cells >= 2 && long * 2 < cells
}

/// Whether a text is a number with signs around it: `60 %`, `1.234,5`.
fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_numeric()) && !text.contains(char::is_alphabetic)
}

/// Whether an empty column lies between two cells of a header, in the rows below it as well.
fn parts(grid: &Grid, row: u32, left: u16, right: u16) -> bool {
    if right - left < 2 || grid.merge(row, left).is_some_and(|area| area.last.column + 1 >= right) {
        return false;
    }
    let between = (left + 1, right - 1);
    let below: Vec<u32> = grid.row_numbers().skip_while(|&number| number <= row).take(PARTING_ROWS).collect();
    (between.0..=between.1).any(|column| below.iter().all(|&number| grid.cell(number, column).is_none()))
}

/// Joins a header with the row above it or below it, where merged cells of the upper head several of the lower.
pub(super) fn in_two_rows<'a>(grid: &Grid<'a>, run: HeadRow<'a>) -> HeadRow<'a> {
    let row = run.rows.first;
    if let Some(upper) = row.checked_sub(1)
        && groups(grid, upper, &run)
    {
        return joined(grid, upper, row, &run);
    }
    if is_below_groups(grid, row, &run) { joined(grid, row, row + 1, &run) } else { run }
}

/// Whether a row groups the columns of a header: a merged cell over several of them, and not one over all.
fn groups(grid: &Grid, upper: u32, run: &HeadRow) -> bool {
    let (first, last) = run.columns();
    let widths = grid.row_within(upper, (first, last)).map(|cell| width(grid, cell));
    let (mut wide, mut all) = (0, 0);
    for width in widths {
        wide += usize::from(width > 1);
        all += usize::from(width > (last - first) / 2 + 1 && last - first > 1);
    }
    wide > 0 && all == 0
}

/// Whether the row below a header names the parts of its merged cells and nothing else.
fn is_below_groups(grid: &Grid, row: u32, run: &HeadRow) -> bool {
    let wide: Vec<(u16, u16)> = grid
        .row_within(row, run.columns())
        .map(|cell| (cell.at.column, width(grid, cell)))
        .filter(|&(_, width)| width > 1)
        .map(|(column, width)| (column, column + width - 1))
        .collect();
    let last = wide.last().map_or(0, |area| area.1).max(run.columns().1);
    let mut below = grid.row_within(row + 1, (run.columns().0, last)).peekable();
    let is_part = |cell: &Cell| {
        matches!(cell.value, CellValue::Text(_))
            && wide.iter().any(|&(first, last)| (first..=last).contains(&cell.at.column))
    };
    !wide.is_empty() && below.peek().is_some() && below.all(is_part)
}

fn width(grid: &Grid, cell: &Cell) -> u16 {
    grid.merge(cell.at.row, cell.at.column).map_or(1, |area| area.last.column - area.first.column + 1)
}

/// The cells of two rows as one header: the lower names, the upper tells the group.
fn joined<'a>(grid: &Grid<'a>, upper: u32, lower: u32, run: &HeadRow<'a>) -> HeadRow<'a> {
    let (mut first, last) = run.columns();
    while first > 0 && grid.cell(upper, first - 1).is_some() {
        first -= 1;
    }
    let tops: Vec<(&Cell, u16)> = grid.row(upper).map(|cell| (cell, width(grid, cell))).collect();
    let last = tops.iter().filter(|(cell, _)| (first..=last).contains(&cell.at.column));
    let last = last.map(|(cell, width)| cell.at.column + width - 1).max().unwrap_or(0).max(run.columns().1);
    let top = |column: u16| {
        tops.iter().find(|(cell, width)| (cell.at.column..cell.at.column + width).contains(&column)).copied()
    };
    let heads = (first..=last).filter_map(|column| match (top(column), grid.cell(lower, column)) {
        (None, None) => None,
        (None, Some(cell)) => Some(Head::of(grid, cell)),
        (Some((above, 1)), None) => Some(Head::of(grid, above)),
        (Some((above, _)), None) => (above.at.column == column).then(|| Head::of(grid, above)),
        (Some((above, _)), Some(cell)) => Some(grouped(grid, above, cell)),
    });
    HeadRow { rows: Span { first: upper, last: lower }, heads: heads.collect() }
}

/// A cell of a header below the cell of its group: `Jan 2026` over `Plan` is a period with a role.
fn grouped<'a>(grid: &Grid<'a>, above: &'a Cell, cell: &'a Cell) -> Head<'a> {
    let mut head = Head::of(grid, cell);
    let group = Head::of(grid, above);
    let derived = head.dated.is_none() && group.dated.is_some() && role(&head.text).is_none();
    head.dated = match (head.dated, group.dated) {
        (Some(own), _) => Some(Dated { role: own.role.or_else(|| role(&group.text)), ..own }),
        (None, Some(period)) => role(&head.text).map(|role| Dated { role: Some(role), ..period }),
        (None, None) => None,
    };
    if derived {
        head.readings.clear();
    } else if head.readings.is_empty() && head.dated.is_none() {
        head.readings = group.readings;
    }
    head.group = Some(group.text);
    head
}
