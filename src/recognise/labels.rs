//! A sheet in, its labels with the values that stand beside them out: what a form is made of.

pub mod cards;

use super::grid::Grid;
use super::headers::dated::{dated_cell, role};
use super::headers::rows::numbering;
use super::headers::{Header, candidates};
use super::period::Period;
use super::region::{Region, RegionKind};
use super::values::{ColumnEvidence, decide, decide_text};
use super::{Field, PointRole, RecordKind, Value};
use crate::read::{Cell, CellValue};

/// A label names a field as surely as this, or that and another that fits its value better.
const SURE: u8 = 75;
/// A second meaning of a label counts from here on.
const KNOWN: u8 = 55;
/// A label is no longer than this, in bytes.
const LONGEST: usize = 60;
/// After so many rows without a label, a form is over.
const WIDEST_GAP: u32 = 3;
/// A sheet with more filled cells than this is a list.
const MOST_CELLS: usize = 20_000;
/// So many rows above a form may speak of it.
const LINES_ABOVE: u32 = 4;
/// A strip of values by period begins and ends within so many rows below a form.
const STRIP_REACH: u32 = 4;
/// A form has so many labels at least.
const LEAST: usize = 3;

/// What is a number, a range, or not told yet.
pub(super) const AMOUNTS: &[Field] = &[Field::Baseline, Field::Target, Field::Current, Field::Progress, Field::Weight];
/// What a form calls the two ends of a way, sorted, normalised.
const FROM_TO: &[(&str, Field)] = &[
    ("a", Field::Target),
    ("algusest", Field::Baseline),
    ("ate", Field::Target),
    ("auf", Field::Target),
    ("bis", Field::Target),
    ("da", Field::Baseline),
    ("dari", Field::Baseline),
    ("de", Field::Baseline),
    ("des de", Field::Baseline),
    ("desde", Field::Baseline),
    ("din", Field::Baseline),
    ("fins a", Field::Target),
    ("fra", Field::Baseline),
    ("fran", Field::Baseline),
    ("from", Field::Baseline),
    ("hasta", Field::Target),
    ("honnan", Field::Baseline),
    ("hova", Field::Target),
    ("iki", Field::Target),
    ("ke", Field::Target),
    ("kepada", Field::Target),
    ("kuhu", Field::Target),
    ("kust", Field::Baseline),
    ("la", Field::Target),
    ("lidz", Field::Target),
    ("menjadi", Field::Target),
    ("mihin", Field::Target),
    ("mista", Field::Baseline),
    ("na", Field::Target),
    ("naar", Field::Target),
    ("nuo", Field::Baseline),
    ("til", Field::Target),
    ("till", Field::Target),
    ("to", Field::Target),
    ("tot", Field::Target),
    ("tu", Field::Baseline),
    ("uz", Field::Target),
    ("van", Field::Baseline),
    ("von", Field::Baseline),
    ("z", Field::Baseline),
    ("zo", Field::Baseline),
    ("đen", Field::Target),
    ("απο", Field::Baseline),
    ("εωσ", Field::Target),
    ("σε", Field::Target),
    ("від", Field::Baseline),
    ("до", Field::Target),
    ("з", Field::Baseline),
    ("из", Field::Baseline),
    ("од", Field::Baseline),
    ("от", Field::Baseline),
    ("с", Field::Baseline),
    ("са", Field::Baseline),
    ("אל", Field::Target),
    ("ל", Field::Target),
    ("מ", Field::Baseline),
    ("מאת", Field::Baseline),
    ("از", Field::Baseline),
    ("به", Field::Target),
    ("تا", Field::Target),
    ("จาก", Field::Baseline),
    ("ถึง", Field::Target),
    ("เปน", Field::Target),
    ("从", Field::Baseline),
    ("到", Field::Target),
];
/// What stands between a label and its value in one cell, or behind a label.
const COLONS: &[char] = &[':', '：'];

/// A label with its value.
#[derive(Debug, Clone)]
pub(super) struct Label<'a> {
    /// What it is a label of.
    pub field: Field,
    /// Whether it is numbered, `Key result 2`.
    pub numbered: bool,
    /// The column that it stands in.
    pub column: u16,
    /// The cell that holds the value.
    pub cell: &'a Cell,
    /// Where in the text of that cell the value begins.
    pub from: usize,
}

/// What one row of a form holds.
#[derive(Debug, Default)]
pub(super) struct Line<'a> {
    /// Its labels from the left.
    pub labels: Vec<Label<'a>>,
    /// Labels that name no field, each with a value.
    pub unknown: usize,
    /// What else it holds.
    pub others: usize,
}

/// The parts of a sheet that look like forms: row after row of labels with their values.
pub(super) fn forms<'g, 'a>(grid: &'g Grid<'a>) -> Vec<Region<'g, 'a>> {
    if grid.sheet.cells.len() > MOST_CELLS {
        return Vec::new();
    }
    let mut found: Vec<Vec<u32>> = Vec::new();
    let (mut rows, mut labels) = (Vec::new(), 0);
    let mut close = |rows: &mut Vec<u32>, labels: &mut usize| {
        let rows = std::mem::take(rows);
        if std::mem::take(labels) >= LEAST {
            found.push(rows);
        }
    };
    for row in grid.row_numbers() {
        let line = line(grid, row);
        if line.labels.is_empty() || line.others * 2 > line.labels.len() {
            continue;
        }
        if rows.last().is_some_and(|last| row - last > WIDEST_GAP) {
            close(&mut rows, &mut labels);
        }
        labels += line.labels.len();
        rows.push(row);
    }
    close(&mut rows, &mut labels);
    let mut regions: Vec<Region> = Vec::new();
    for rows in found {
        let mut region = region(grid, rows);
        let before = regions.last().and_then(|before| before.rows.last().copied());
        region.above.retain(|&row| before.is_none_or(|before| before < row));
        regions.push(region);
    }
    regions
}

fn region<'g, 'a>(grid: &'g Grid<'a>, labelled: Vec<u32>) -> Region<'g, 'a> {
    let (mut first, mut last) = (labelled[0], labelled[labelled.len() - 1]);
    last = strip_below(grid, last);
    let columns = |row: u32| grid.row(row).map(|cell| cell.at.column);
    let left = labelled.iter().flat_map(|&row| columns(row)).min().unwrap_or(0);
    let right = labelled.iter().flat_map(|&row| columns(row)).max().unwrap_or(left);
    let cards = cards::span(grid, (left, right), &labelled);
    let kind = if cards.is_some() { RegionKind::Cards } else { RegionKind::Form };
    (first, last) = cards.map_or((first, last), |rows| (rows.first, rows.last));
    let rows: Vec<u32> = grid.rows_between(first, last).collect();
    let above = grid.rows_between(first.saturating_sub(LINES_ABOVE), first).filter(|&row| row < first).collect();
    let (handed, page) = (Vec::new(), Vec::new());
    Region {
        grid,
        kind,
        header: None,
        heads: Vec::new(),
        columns: (left, right),
        rows,
        alike: Vec::new(),
        title: None,
        above,
        handed,
        page,
    }
}

/// The last row of the strip of values by period right below a form, or its own.
fn strip_below(grid: &Grid, last: u32) -> u32 {
    let mut rows = grid.rows_between(last + 1, last + STRIP_REACH);
    let header = rows.next().filter(|&row| !strip(grid, row).is_empty());
    let is_value = |row: &u32| header.is_some_and(|header| *row > header) && strip_role(grid, *row).is_some();
    rows.rfind(is_value).unwrap_or(last)
}

/// The periods that the cells of a row name, each with its column, if they head a strip of values: `Month | Jan | Feb | Mar`.
pub(super) fn strip(grid: &Grid, row: u32) -> Vec<(u16, Period)> {
    let cells: Vec<&Cell> = grid.row(row).collect();
    let dated = |cell: &&Cell| Some((cell.at.column, dated_cell(cell, grid.format(cell))?.period));
    let periods: Vec<(u16, Period)> = cells.iter().filter_map(dated).collect();
    if periods.len() >= LEAST && periods.len() + 1 >= cells.len() { periods } else { Vec::new() }
}

/// What the first cell of a row says of the values beside it: planned or reached.
pub(super) fn strip_role(grid: &Grid, row: u32) -> Option<PointRole> {
    let first = grid.row(row).next()?;
    let text = grid.text(first);
    let best = candidates(&Header::of(text.trim_end_matches(COLONS))).first().map(|&(field, _)| field);
    match best {
        Some(Field::Current) => Some(PointRole::Actual),
        Some(Field::Target) => Some(PointRole::Plan),
        _ => role(&text),
    }
}

/// The labels of a row, each with the value behind it in the same cell or in the next.
pub(super) fn line<'a>(grid: &Grid<'a>, row: u32) -> Line<'a> {
    line_within(grid, row, (0, u16::MAX))
}

/// The same between two columns.
pub(super) fn line_within<'a>(grid: &Grid<'a>, row: u32, columns: (u16, u16)) -> Line<'a> {
    let mut line = Line::default();
    let mut cells = grid.row_within(row, columns).peekable();
    while let Some(cell) = cells.next() {
        let text = grid.text(cell);
        let Some(name) = Name::of(cell, &text) else {
            let is_label = text.ends_with(COLONS) && cells.next_if(|next| !grid.text(next).contains(COLONS)).is_some();
            let count = if is_label { &mut line.unknown } else { &mut line.others };
            *count += 1;
            continue;
        };
        let (numbered, column) = (name.numbered, cell.at.column);
        let found = if name.value < text.len() {
            let value = decide_text(&text[name.value..], &ColumnEvidence::default());
            name.field(&value).map(|field| Label { field, numbered, column, cell, from: name.value })
        } else {
            // The next label is no value: then this one is left blank, or these are the words of a header.
            let next = cells.next_if(|next| {
                let behind = grid.text(next);
                let colons = text.ends_with(COLONS) && !behind.contains(COLONS);
                colons || Name::of(next, &behind).is_none()
            });
            next.and_then(|next| label_of(grid, cell, next))
        };
        match found {
            Some(label) => line.labels.push(label),
            None => line.others += 1,
        }
    }
    line
}

/// A label with the value in the cell beside it.
pub(super) fn label_of<'a>(grid: &Grid<'a>, name: &'a Cell, value: &'a Cell) -> Option<Label<'a>> {
    let text = grid.text(name);
    let named = Name::of(name, &text).filter(|named| named.value == text.len())?;
    let field = named.field(&decide(value, grid.format(value), &ColumnEvidence::default()))?;
    Some(Label { field, numbered: named.numbered, column: name.at.column, cell: value, from: 0 })
}

/// A text that names a field.
struct Name {
    /// What it may name, best first.
    readings: Vec<(Field, u8)>,
    /// Whether it is numbered, `Key result 2`.
    numbered: bool,
    /// Where the value begins in the same cell; its end if it stands elsewhere.
    value: usize,
}

impl Name {
    /// The reading that fits a value: a goal that is a number is a target. Where none fits, the best that may be.
    fn field(&self, value: &Value) -> Option<Field> {
        let known = || self.readings.iter().filter(|&&(_, score)| score >= KNOWN).map(|&(field, _)| field);
        let is_sentence = *value == Value::Text || matches!(value, Value::Number(number) if number.with_words);
        let may_be = |field: &Field| !is_title(*field) || is_sentence;
        let fits = |field: &Field| may_be(field) && (!AMOUNTS.contains(field) || is_amount(value));
        known().find(fits).or_else(|| known().find(may_be))
    }

    /// What a cell names, if it is a label: a word of the tables, or a numbered `Key result 2`.
    fn of(cell: &Cell, text: &str) -> Option<Name> {
        let CellValue::Text(_) = cell.value else { return None };
        let (front, behind) = text.split_once(COLONS).unwrap_or((text, ""));
        if front.len() > LONGEST || !front.contains(char::is_alphabetic) {
            return None;
        }
        let kind = numbering(front).filter(|numbering| numbering.rest.is_empty()).and_then(|numbering| numbering.kind);
        let readings = match kind {
            Some(RecordKind::Objective) => vec![(Field::Objective, SURE)],
            Some(RecordKind::KeyResult) => vec![(Field::KeyResult, SURE)],
            Some(RecordKind::Kpi) => vec![(Field::Kpi, SURE)],
            None => {
                let header = Header::of(front);
                let known = FROM_TO.binary_search_by_key(&&*header.words, |&(word, _)| word).ok();
                let ends = known.filter(|_| text.contains(COLONS)).map(|at| vec![(FROM_TO[at].1, SURE)]);
                ends.unwrap_or_else(|| candidates(&header))
            }
        };
        let value = text.len() - behind.trim_start().len();
        let numbered = kind.is_some() && front.contains(|c: char| c.is_numeric());
        readings.first().is_some_and(|&(_, score)| score >= SURE).then_some(Name { readings, numbered, value })
    }
}

/// Whether a label names a record.
pub(super) fn is_title(field: Field) -> bool {
    matches!(field, Field::Objective | Field::KeyResult | Field::Kpi)
}

/// Whether a row has one label twice.
pub(super) fn says_twice(line: &Line) -> bool {
    let labels = || line.labels.iter().filter(|label| !label.numbered).map(|label| label.field);
    labels().enumerate().any(|(at, field)| labels().take(at).any(|before| before == field))
}

/// Whether a value may be an amount: no words, no day.
pub(super) fn is_amount(value: &Value) -> bool {
    !matches!(value, Value::Text | Value::Date(_) | Value::Period(_) | Value::Bool(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_ends_of_a_way_are_sorted() {
        assert!(FROM_TO.is_sorted_by_key(|&(word, _)| word));
    }
}
