//! The notes at the cells of a sheet in; what they bind columns to, and what they say of records, out.

use std::collections::BTreeMap;

use super::instruction::{Bound, meant};
use super::{Axis, Column, Fact, FactSource, Field, Leftover, Meaning, Record, RecordKind, Table, Value};
use crate::read::{Area, CellRef, Note, Sheet, Span};

/// Who has written a note of ours, and the first line of what it says: a program may forget the one or the other.
pub const OUR_NOTES: &str = "Scoresheet";
/// What begins a line that binds a column to a field.
const MARK: &str = "scoresheet:";
/// The layout of a form that is filled in.
const FORM: &str = "form";
/// A text at more cells than this tells how a form is to be filled in.
const MOST_ALIKE: usize = 2;
/// So much of a word that is no field is repeated.
const LETTERS: usize = 40;

/// Whether a build wrote a note.
pub fn is_ours(note: &Note) -> bool {
    note.author.as_deref() == Some(OUR_NOTES) || note.text.lines().next() == Some(OUR_NOTES)
}

/// What a note says in so many words of the column that its cell heads: `scoresheet: target`.
pub(super) fn told(note: &Note) -> Option<Bound> {
    field_after_mark(note).and_then(|name| meant(name).ok())
}

/// The same of a cell that is known to head a column: there the name of the field is enough.
pub(super) fn told_or_named(note: &Note) -> Option<Bound> {
    told(note).or_else(|| {
        let mut lines = note.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.ends_with(':'));
        let named = lines.next().and_then(|name| meant(name).ok())?;
        (lines.next().is_none() && named != Bound::Ignored).then_some(named)
    })
}

/// What stands behind the mark, be it a field or not.
fn field_after_mark(note: &Note) -> Option<&str> {
    let behind = |line: &'_ str| -> Option<usize> {
        let mark = line.get(..MARK.len())?;
        mark.eq_ignore_ascii_case(MARK).then_some(MARK.len())
    };
    let mut lines = note.text.lines().map(str::trim).filter(|_| !is_ours(note));
    lines.find_map(|line| behind(line).map(|at| line[at..].trim()))
}

/// What the notes of a sheet came to, besides what they say of records.
#[derive(Debug, Default)]
pub(super) struct Unmet {
    /// The cells of bindings that bind nothing, and why, in words.
    pub remarks: Vec<(CellRef, String)>,
    /// The notes that say nothing of a record.
    pub leftovers: Vec<Leftover>,
}

/// Gives each record what the notes at its cells say, as its comment.
pub(super) fn attach(sheet: &Sheet, number: u16, tables: &mut [Table]) -> Unmet {
    let mut unmet = Unmet::default();
    let mut alike: BTreeMap<&str, Vec<CellRef>> = BTreeMap::new();
    for note in sheet.notes.iter().filter(|note| !is_ours(note)) {
        match field_after_mark(note) {
            Some(name) => unmet.remarks.extend(unbound(note.at, name, tables).map(|why| (note.at, why))),
            None => alike.entry(&note.text).or_default().push(note.at),
        }
    }
    let (hints, said): (Vec<_>, Vec<_>) = alike.into_iter().partition(|(_, cells)| cells.len() > MOST_ALIKE);
    let mut leave = |first: CellRef, last: CellRef, reason: &str| {
        let corner = |pick: fn(u16, u16) -> u16| pick(first.column, last.column);
        let area = Area::new(CellRef::new(first.row, corner(u16::min)), CellRef::new(last.row, corner(u16::max)));
        unmet.leftovers.push(Leftover { sheet: number, area, reason: reason.to_owned() });
    };
    for (_, cells) in hints {
        leave(cells[0], cells[cells.len() - 1], "notes that all say the same: how to fill the cells in");
    }
    let speakers: Vec<Speakers> = if said.is_empty() { Vec::new() } else { tables.iter().map(Speakers::of).collect() };
    let said = said.into_iter().flat_map(|(text, cells)| cells.into_iter().map(move |at| (at, text)));
    for (at, text) in said.collect::<BTreeMap<_, _>>() {
        let Some(index) = tables.iter().position(|table| table.area.holds(at)) else {
            leave(at, at, "a note beside the tables");
            continue;
        };
        let table = &mut tables[index];
        match speakers[index].record(table, at) {
            Some(record) if comment(&mut table.records[record], at, text) => {}
            Some(_) => leave(at, at, "a note on a record that has a comment"),
            None if names_its_column(table, at, text) => {}
            None => leave(at, at, "a note on a cell that belongs to no record"),
        }
    }
    unmet.leftovers.sort_by_key(|leftover| leftover.area);
    unmet
}

/// Why a binding binds nothing, if so.
fn unbound(at: CellRef, name: &str, tables: &[Table]) -> Option<String> {
    let told: String = name.chars().take(LETTERS).collect();
    let bound = match meant(name) {
        Ok(bound) => bound,
        Err(hint) => return Some(format!("the note on {at} says `{MARK} {told}`, which is no field; {hint}")),
    };
    let table = tables.iter().find(|table| is_header(table, at));
    let Some(table) = table else {
        return Some(format!(
            "the note on {at} says `{MARK} {told}`, and {at} heads no column of a table; move the note to the header"
        ));
    };
    let holds = |column: &Column| match (&column.meaning, bound) {
        (None, Bound::Ignored) => true,
        (Some(Meaning::Field(field) | Meaning::OfObjective(field)), Bound::To(wanted)) => *field == wanted,
        (Some(_) | None, _) => false,
    };
    let met = table.columns.iter().any(|column| column.column == line_of(table, at).1 && holds(column));
    (!met).then(|| {
        format!("the note on {at} says `{MARK} {told}`, and its column holds something else; bind each field once")
    })
}

/// The line of a cell along the records of a table, and across them: its row and its column, or the other way about.
fn line_of(table: &Table, at: CellRef) -> (u32, u16) {
    match table.axis {
        Axis::Down => (at.row, at.column),
        Axis::Across => (u32::from(at.column), u16::try_from(at.row).unwrap_or(u16::MAX)),
    }
}

fn is_header(table: &Table, at: CellRef) -> bool {
    let within = |header: Span| (header.first..=header.last).contains(&line_of(table, at).0);
    table.area.holds(at) && table.header.is_some_and(within)
}

/// Whether a note only names the field that the column below it holds.
fn names_its_column(table: &Table, at: CellRef, text: &str) -> bool {
    let note = Note { at, author: None, text: text.into() };
    let Some(Bound::To(field)) = told_or_named(&note).filter(|_| is_header(table, at)) else { return false };
    table
        .columns
        .iter()
        .any(|column| column.column == line_of(table, at).1 && column.meaning == Some(Meaning::Field(field)))
}

/// Which record of a table a cell speaks of.
struct Speakers {
    /// The records whose words or numbers stand in a cell.
    cells: BTreeMap<CellRef, usize>,
    /// The last record of each line, no objective before others.
    lines: BTreeMap<u32, usize>,
    /// Of a form, whose records have many lines each: whether a cell may be the label of what stands behind it or below.
    labels: Labels,
}

/// Whether a label stands beside each value of a table.
#[derive(PartialEq)]
enum Labels {
    OfEachValue,
    OfColumns,
}

impl Speakers {
    fn of(table: &Table) -> Speakers {
        let (mut cells, mut lines) = (BTreeMap::new(), BTreeMap::new());
        for (index, record) in table.records.iter().enumerate() {
            let facts = record.facts.iter().chain(record.series.iter().map(|point| &point.fact));
            let own = facts.filter(|fact| fact.source == FactSource::Cell).map(|fact| fact.at);
            for at in own.chain([record.at]) {
                cells.entry(at).or_insert(index);
            }
            let known = lines.entry(line_of(table, record.at).0).or_insert(index);
            if record.kind != RecordKind::Objective || table.records[*known].kind == RecordKind::Objective {
                *known = index;
            }
        }
        let labels = if table.layout == FORM { Labels::OfEachValue } else { Labels::OfColumns };
        Speakers { cells, lines, labels }
    }

    fn record(&self, table: &Table, at: CellRef) -> Option<usize> {
        let of_line = || self.lines.get(&line_of(table, at).0);
        self.cells.get(&at).or_else(|| self.labelled(at)).or_else(of_line).copied()
    }

    /// The record of the value that a cell of a form is the label of: the next one in its row, else the one below it.
    fn labelled(&self, at: CellRef) -> Option<&usize> {
        if self.labels == Labels::OfColumns {
            return None;
        }
        let behind = self.cells.range(at..).next().filter(|(cell, _)| cell.row == at.row);
        let below = || self.cells.get_key_value(&CellRef::new(at.row + 1, at.column));
        behind.or_else(below).map(|(_, record)| record)
    }
}

/// Makes what a note says the comment of a record, unless it has one: the two go to different readers.
fn comment(record: &mut Record, at: CellRef, text: &str) -> bool {
    if record.fact(Field::Comment).is_some_and(Fact::says) {
        return false;
    }
    record.facts.retain(|fact| fact.field != Field::Comment);
    let (text, source) = (text.into(), FactSource::Note);
    record.facts.push(Fact { field: Field::Comment, at, text, value: Value::Text, source, formula: false });
    true
}
