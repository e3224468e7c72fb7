//! A part of a sheet and what was understood of it in, a small picture of the sheet out: each cell marked by what it was
//! taken for, each row with the same in words.

use serde::Serialize;

use super::{meaning, meant, sheet};
use crate::model::SourceFile;
use crate::read::{CellRef, Span, column_letters};
use crate::recognise::{Axis, Field, Sketch, SketchRow, Table};
use crate::report::site::mark::Kept;
use crate::report::tongue::Tongue;

/// The picture of one sheet.
#[derive(Debug, Serialize)]
pub struct SketchView<'a> {
    sheet: &'a str,
    letters: Vec<String>,
    rows: Vec<RowView<'a>>,
    more_rows: usize,
    more_columns: usize,
}

#[derive(Debug, Serialize)]
struct RowView<'a> {
    number: u32,
    cells: Vec<CellView<'a>>,
    /// What the row was taken for, in words.
    says: Vec<Kept>,
}

#[derive(Debug, Serialize)]
struct CellView<'a> {
    text: &'a str,
    /// Its mark: `head`, `told`, `idle`, `skip`, `about`, `left`, or none.
    mark: &'static str,
    /// Of a header what its column was taken for.
    means: String,
}

/// What a cell was taken for.
enum Taken<'a> {
    /// A header cell, and what its column means.
    Head(String),
    /// A cell of a record; what it means where each row means something else.
    Told(Option<String>),
    /// A cell below a column that is not used.
    Idle,
    /// A cell of a line that is no record.
    Skipped(&'a str),
    /// A cell that speaks of a whole table.
    About(Field),
    /// A cell that no table uses.
    Left(&'a str),
}

/// The pictures of the sheets of a file that hold anything.
pub fn sketches<'a>(tongue: &Tongue, source: &'a SourceFile) -> Vec<SketchView<'a>> {
    let drawn = (0..).zip(&source.sketches).filter(|(_, sketch)| !sketch.rows.is_empty());
    drawn.map(|(number, sketch)| view(tongue, (source, number), sketch)).collect()
}

fn view<'a>(tongue: &Tongue, (source, number): (&'a SourceFile, u16), sketch: &'a Sketch) -> SketchView<'a> {
    let last = sketch.rows.iter().filter_map(|row| row.cells.last()).map(|(column, _)| *column).max();
    let columns = sketch.first..=last.unwrap_or(sketch.first);
    SketchView {
        sheet: sheet(source, number),
        letters: columns.clone().map(column_letters).collect(),
        rows: sketch.rows.iter().map(|row| row_view(tongue, (source, number), row, columns.clone())).collect(),
        more_rows: sketch.more_rows,
        more_columns: sketch.more_columns,
    }
}

fn row_view<'a>(
    tongue: &Tongue,
    (source, number): (&'a SourceFile, u16),
    row: &'a SketchRow,
    columns: std::ops::RangeInclusive<u16>,
) -> RowView<'a> {
    let because = |what: &str, reason: &str| Kept::new(tongue, reason).behind(tongue.say(what), tongue);
    let mut says: Vec<Kept> = Vec::new();
    let cells = columns.map(|column| {
        let text = row.cells.iter().find(|(at, _)| *at == column).map_or("", |(_, text)| text);
        let taken = if text.is_empty() { None } else { taken(tongue, (source, number), CellRef::new(row.row, column)) };
        let (mark, words, means) = match taken {
            Some(Taken::Head(means)) => ("head", Some(Kept::told(tongue.say("header"))), means),
            Some(Taken::Told(None)) => ("told", Some(Kept::told(tongue.say("read"))), String::new()),
            Some(Taken::Told(Some(meaning))) => {
                ("told", Some(Kept::told(tongue.fill("read as {meaning}", &[("meaning", &meaning)]))), String::new())
            }
            Some(Taken::Idle) => ("idle", None, String::new()),
            Some(Taken::Skipped(reason)) => ("skip", Some(because("skipped", reason)), String::new()),
            Some(Taken::About(field)) => {
                let said = tongue.fill("{field} of the whole table", &[("field", &meaning(tongue, field))]);
                ("about", Some(Kept::told(said)), String::new())
            }
            Some(Taken::Left(reason)) => ("left", Some(because("not used", reason)), String::new()),
            None => ("", None, String::new()),
        };
        says.extend(words.filter(|words| !says.contains(words)));
        CellView { text, mark, means }
    });
    let cells = cells.collect();
    RowView { number: row.row + 1, cells, says }
}

fn taken<'a>(tongue: &Tongue, (source, number): (&'a SourceFile, u16), at: CellRef) -> Option<Taken<'a>> {
    let tables = || source.tables.iter().map(|summary| &summary.table).filter(|table| table.sheet == number);
    if let Some(table) = tables().find(|table| table.area.holds(at)) {
        return Some(in_table(tongue, table, at));
    }
    let about = tables().flat_map(|table| &table.context).find(|fact| fact.at == at);
    let left = || source.leftovers.iter().find(|left| left.sheet == number && left.area.holds(at));
    about.map(|fact| Taken::About(fact.field)).or_else(|| left().map(|left| Taken::Left(&left.reason)))
}

fn in_table<'a>(tongue: &Tongue, table: &'a Table, at: CellRef) -> Taken<'a> {
    let (row, column) = (at.row, u32::from(at.column));
    let (line, across) = match table.axis {
        Axis::Down => (row, column),
        Axis::Across => (column, row),
    };
    let meaning = table.columns.iter().find(|known| u32::from(known.column) == across).and_then(|it| meant(tongue, it));
    let holds = |span: Span| (span.first..=span.last).contains(&line);
    if table.header.is_some_and(holds) {
        return Taken::Head(meaning.unwrap_or_else(|| tongue.say("not used").to_owned()));
    }
    if let Some(skipped) = table.skipped.iter().find(|skipped| holds(skipped.rows)) {
        return Taken::Skipped(&skipped.reason);
    }
    match (meaning, table.axis) {
        (None, _) => Taken::Idle,
        (Some(_), Axis::Down) => Taken::Told(None),
        (Some(meaning), Axis::Across) => Taken::Told(Some(meaning)),
    }
}
