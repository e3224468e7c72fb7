//! Rows of labels and values in, the cards they stand on out: a title with labels and values below it, beside other cards
//! or above them. A label may tell the name instead, `Indicator:`, below a title that only counts.

use crate::read::{Cell, CellValue, Span};
use crate::recognise::Field;
use crate::recognise::grid::Grid;
use crate::recognise::labels::{Label, Line, is_title, label_of, line, line_within, says_twice};

/// So few cards may be a form with headings.
const LEAST: usize = 2;
/// So many rows below may belong to a card, whose labels only a card makes plain.
const MORE: usize = 3;
/// A title stands no farther above its first label than this.
const NEAR: u32 = 2;

/// A title with the lines below it.
pub(in crate::recognise) struct Card<'a> {
    /// The cell of its title.
    pub title: &'a Cell,
    /// What its rows hold.
    pub lines: Vec<Line<'a>>,
}

/// From the topmost title to the last label, if rows of labels between two columns are those of cards.
pub(in crate::recognise) fn span(grid: &Grid, columns: (u16, u16), labelled: &[u32]) -> Option<Span> {
    let count = |labels: &[Label]| labels.iter().filter(|label| tells_more_than_day(label)).count();
    let first = labelled.iter().copied().find(|&row| count(&line(grid, row).labels) > 0)?;
    let last = *labelled.last()?;
    let titles = || labelled.iter().flat_map(|&row| line(grid, row).labels).filter(|label| is_title(label.field));
    let named = titles().next().is_some();
    // One below the other, named records are a form.
    let beside = || labelled.iter().any(|&row| says_twice(&line(grid, row)));
    if named && (titles().any(|label| label.field != Field::Kpi) || !beside()) {
        return None;
    }
    let title = grid.rows_above(first).next().filter(|row| row + NEAR >= first)?;
    let rows: Vec<u32> = grid.rows_between(title, last).collect();
    let cards = cards(grid, columns, &rows);
    let labels: usize = cards.iter().flat_map(|card| &card.lines).map(|line| count(&line.labels)).sum();
    let all: usize = labelled.iter().map(|&row| count(&line(grid, row).labels)).sum();
    let each_named = !named || cards.iter().all(|card| card.names().count() == 1);
    if cards.len() < LEAST || labels < all || !each_named {
        return None;
    }
    let strips = strips(grid, columns, &rows);
    let has_label = |row: u32| strips.iter().any(|&strip| !line_of_card(grid, row, strip).labels.is_empty());
    let below = grid.rows_below(last).take(MORE).zip(last + 1..).take_while(|(row, next)| row == next);
    let last = below.map(|(row, _)| row).filter(|&row| has_label(row)).last().unwrap_or(last);
    Some(Span { first: title, last })
}

/// The cards in these rows, from the left, then from the top.
pub(in crate::recognise) fn cards<'a>(grid: &Grid<'a>, columns: (u16, u16), rows: &[u32]) -> Vec<Card<'a>> {
    strips(grid, columns, rows).into_iter().flat_map(|strip| cards_of(grid, strip, rows)).collect()
}

/// The columns of cards that stand side by side: each begins where a label comes again in one row.
fn strips(grid: &Grid, (left, right): (u16, u16), rows: &[u32]) -> Vec<(u16, u16)> {
    let starts = |row: u32| {
        let line = line(grid, row);
        let first = line.labels.first().map(|label| label.field).filter(|_| says_twice(&line));
        let again = line.labels.iter().filter(|label| Some(label.field) == first);
        again.map(|label| label.column).collect::<Vec<u16>>()
    };
    let starts = rows.iter().map(|&row| starts(row)).max_by_key(Vec::len).unwrap_or_default();
    let ends = starts.iter().skip(1).map(|start| start - 1).chain([right]);
    let strips: Vec<(u16, u16)> = starts.iter().copied().zip(ends).collect();
    if strips.is_empty() { vec![(left, right)] } else { strips }
}

/// The cards in one strip of columns: a text alone in its row right above a label begins one.
fn cards_of<'a>(grid: &Grid<'a>, strip: (u16, u16), rows: &[u32]) -> Vec<Card<'a>> {
    let mut found: Vec<Card> = Vec::new();
    let mut lines = rows.iter().map(|&row| (row, line_of_card(grid, row, strip))).peekable();
    while let Some((row, line)) = lines.next() {
        let below = lines.peek().is_some_and(|(next, below)| next - row <= NEAR && !below.labels.is_empty());
        match (title(grid, row, strip).filter(|_| line.labels.is_empty() && below), found.last_mut()) {
            (Some(title), _) => found.push(Card { title, lines: Vec::new() }),
            (None, Some(card)) => card.lines.push(line),
            (None, None) => {}
        }
    }
    found.retain(|card| card.labels().any(tells_more_than_day));
    found
}

/// What a row of a card holds: a label and its value, even where the value may be a label elsewhere.
fn line_of_card<'a>(grid: &Grid<'a>, row: u32, strip: (u16, u16)) -> Line<'a> {
    let cells: Vec<&Cell> = grid.row_within(row, strip).collect();
    let pair = match cells.as_slice() {
        &[name, value] => label_of(grid, name, value),
        _ => None,
    };
    match pair {
        Some(label) => Line { labels: vec![label], ..Line::default() },
        None => line_within(grid, row, strip),
    }
}

/// Whether a label tells something of what it stands below: `As at: 30.09.2026` below a title is of the whole sheet.
fn tells_more_than_day(label: &Label) -> bool {
    label.field != Field::Updated
}

/// The text that is alone in a row between two columns.
fn title<'a>(grid: &Grid<'a>, row: u32, strip: (u16, u16)) -> Option<&'a Cell> {
    let mut cells = grid.row_within(row, strip);
    let first = cells.next().filter(|cell| matches!(cell.value, CellValue::Text(_)))?;
    let is_title = cells.next().is_none() && grid.text(first).contains(char::is_alphabetic);
    is_title.then_some(first)
}

impl<'a> Card<'a> {
    /// Its labels from the top.
    pub fn labels(&self) -> impl Iterator<Item = &Label<'a>> {
        self.lines.iter().flat_map(|line| &line.labels)
    }

    /// Its labels that tell its name.
    pub fn names(&self) -> impl Iterator<Item = &Label<'a>> {
        self.labels().filter(|label| label.field == Field::Kpi)
    }
}
