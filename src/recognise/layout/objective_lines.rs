//! A column of key results, their objective in a line of its own above them: outside their column, often over the width.

use super::alternating::id;
use super::{Layout, Told};
use crate::read::{Cell, CellRef, CellValue};
use crate::recognise::block::Block;
use crate::recognise::headers::{Header, candidates, normalised, rows};
use crate::recognise::{Fact, FactSource, Field, Meaning, Record, RecordKind, Value};

/// Each objective is a line above its key results.
pub(super) const OBJECTIVE_LINES: Layout = Layout {
    name: "objective-lines",
    about: "one key result a row, and above them their objective as a line of its own that begins left of their column",
    example: "No.,Key result,Baseline,Target,Current\n\
              Objective 1: Delight users,>,>,>,>\n\
              1,Raise NPS,40,60,52\n\
              2,Answer within an hour,60%,90%,75%\n\
              Objective 2: Ship faster,>,>,>,>\n\
              3,Lead time in days,9,2,5",
    fit: |block| if is_told_in_lines(block) { 92 } else { 0 },
    read,
};

/// What a row of the block is.
enum Row<'a> {
    /// A line that may name an objective.
    Line(&'a Cell),
    /// A key result.
    KeyResult(&'a Cell),
    /// Anything else, and why it is no record.
    Other(&'static str),
}

/// Whether a row begins with what is numbered as an objective, words and all: `O2: Ship faster`.
pub(in crate::recognise) fn is_numbered_objective(block: &Block, row: u32) -> bool {
    block.cells(row).next().is_some_and(|cell| is_numbered(block, cell))
}

fn is_numbered(block: &Block, cell: &Cell) -> bool {
    let text = block.grid().text(cell);
    let numbering = rows::numbering(&text);
    numbering.is_some_and(|it| it.kind == Some(RecordKind::Objective) && !it.rest.is_empty())
}

/// Whether the first row is a line, and there are not more lines than key results.
fn is_told_in_lines(block: &Block) -> bool {
    let tells_objective = |field: Field| block.column(field).is_some() || block.names_objective();
    if tells_objective(Field::Objective) || tells_objective(Field::Parent) {
        return false;
    }
    let Some(title) = block.column(Field::KeyResult) else { return false };
    let (mut lines, mut key_results, mut begins) = (0, 0, None);
    for &row in &block.region.rows {
        match of_row(block, row, title) {
            Row::Line(_) => lines += 1,
            Row::KeyResult(_) => key_results += 1,
            Row::Other(_) => continue,
        }
        begins.get_or_insert(lines == 1);
    }
    begins == Some(true) && lines <= key_results
}

/// A line begins with words left of the key results, and has no values.
fn of_row<'a>(block: &Block<'_, 'a>, row: u32, title: u16) -> Row<'a> {
    if let Some(cell) = block.grid().cell(row, title).filter(|cell| !block.is_wide(cell)) {
        return block.skips(row).map_or(Row::KeyResult(cell), Row::Other);
    }
    let Some(first) = block.cells(row).next() else { return Row::Other("no words in this row") };
    let text = block.grid().text(first);
    let words = matches!(first.value, CellValue::Text(_)) && text.contains(char::is_alphabetic);
    let measured =
        Field::AMOUNTS.into_iter().any(|field| block.cell(row, field).is_some()) || !block.series(row).is_empty();
    match block.skips(row).filter(|_| !is_numbered(block, first)) {
        Some(reason) => Row::Other(reason),
        None if !words || measured || first.at.column > title => Row::Other("no key result in this row"),
        None if names_team(&text) => Row::Other("the name of a team"),
        None => Row::Line(sentence_of(block, first, title).unwrap_or(first)),
    }
}

/// The sentence merged over the table beside the number of an objective: `Goal 2 | Things come home whole`.
fn sentence_of<'a>(block: &Block<'_, 'a>, number: &Cell, title: u16) -> Option<&'a Cell> {
    let text = block.grid().text(number);
    rows::numbering(&text).filter(|it| it.rest.is_empty())?;
    block.grid().cell(number.at.row, title).filter(|cell| matches!(cell.value, CellValue::Text(_)))
}

/// Whether a line says whose key results follow: `Shop: Harbour`.
fn names_team(text: &str) -> bool {
    rows::label(text).is_some_and(|(field, _)| field == Field::Team)
}

/// Whether all lines say so, without a colon: `Team North` and `Team South`.
fn all_name_teams(block: &Block, lines: &[&Cell]) -> bool {
    let texts: Vec<_> = lines.iter().map(|cell| block.grid().text(cell)).collect();
    let first = |text: &str| text.split_once(' ').map(|(first, _)| normalised(first));
    let Some(word) = texts.first().and_then(|text| first(text)) else { return false };
    let means = candidates(&Header::of(&word)).first().map(|&(field, _)| field);
    lines.len() > 1 && means == Some(Field::Team) && texts.iter().all(|text| first(text).as_ref() == Some(&word))
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(title) = block.column(Field::KeyResult) else { return told };
    let rows: Vec<(u32, Row)> = block.region.rows.iter().map(|&row| (row, of_row(block, row, title))).collect();
    let lines = rows.iter().filter_map(|(_, row)| match row {
        Row::Line(cell) => Some(*cell),
        _ => None,
    });
    let lines: Vec<&Cell> = lines.collect();
    let teams = all_name_teams(block, &lines);
    let numbered = lines.iter().any(|cell| is_numbered(block, cell));
    let last = rows.iter().rposition(|(_, row)| matches!(row, Row::KeyResult(_))).unwrap_or(0);
    let mut current = None;
    for (at, (row, is)) in rows.iter().enumerate() {
        match is {
            Row::Other(reason) => told.skip(*row, reason),
            Row::Line(_) if teams => told.skip(*row, "the name of a team"),
            Row::Line(cell) if is_numbered(block, cell) || (!numbered && at < last) => {
                current = Some(told.add(objective(block, cell)));
            }
            Row::Line(_) => told.skip(*row, "a line of words, not an objective like the others"),
            Row::KeyResult(cell) => {
                told.add(key_result(block, cell, current));
            }
        }
    }
    told
}

fn objective(block: &Block, line: &Cell) -> Record {
    let row = line.at.row;
    let text = block.grid().text(line).into();
    let (field, value, source) = (Field::Objective, Value::Text, FactSource::Cell);
    let mut facts = vec![Fact { field, at: line.at, text, value, source, formula: line.formula }];
    // Of the line itself nothing more is said, though it is merged over other columns.
    let more = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
    facts.extend(more.into_iter().filter(|fact| fact.at != line.at));
    let known = facts.iter().any(|fact| fact.field == Field::Id);
    facts.extend(id(&facts[0], line).filter(|_| !known));
    let (kind, at, hidden) = (RecordKind::Objective, line.at, block.hides(row));
    Record { kind, parent: None, at, hidden, facts, series: Vec::new() }
}

fn key_result(block: &Block, cell: &Cell, parent: Option<u32>) -> Record {
    let row = cell.at.row;
    let facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
    let (kind, at) = (RecordKind::KeyResult, CellRef::new(row, cell.at.column));
    Record { kind, parent, at, hidden: block.hides(row), facts, series: block.series(row) }
}
