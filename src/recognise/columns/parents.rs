//! A region with the meaning of its columns in; the column that its rows are called by, and the one that says whose they
//! are, out, where their cells show it and their headers do not.

use std::collections::BTreeSet;

use crate::recognise::headers::folded;
use crate::recognise::headers::rows::numbering;
use crate::recognise::region::Region;
use crate::recognise::{Column, Field, Meaning, RecordKind};

/// How sure it is that a column holds the ids by which rows name each other.
const NAMED_BY: u8 = 90;

/// Takes the column that parents refer to for the ids, where the column that is called so has none of them: trackers export
/// a key for people and an id for the links between rows.
pub(in crate::recognise) fn settle_ids(region: &Region, columns: &mut [Column]) {
    let is_of = |column: &Column, field: Field| column.meaning == Some(Meaning::Field(field));
    let Some(parent) = columns.iter().find(|column| is_of(column, Field::Parent)).map(|column| column.column) else {
        return;
    };
    let filled = |column: u16| {
        let cells = region.rows.iter().filter_map(move |&row| region.grid.cell(row, column));
        cells.map(|cell| folded(region.grid.text(cell).trim())).filter(|text| !text.is_empty())
    };
    let cells = |column: u16| -> BTreeSet<String> { filled(column).collect() };
    let named = cells(parent);
    let found = |column: &Column| cells(column.column).intersection(&named).count();
    // What several rows have in common is a category of theirs.
    let is_distinct = |column: &Column| cells(column.column).len() == filled(column.column).count();
    let names = [Field::Id, Field::Objective, Field::KeyResult, Field::Kpi];
    if columns.iter().any(|column| names.iter().any(|&field| is_of(column, field)) && found(column) > 0) {
        return;
    }
    let may_hold = |column: &Column| {
        let is_free = column.meaning.is_none() || column.meaning == Some(Meaning::OfObjective(Field::Id));
        is_free && column.column != parent && found(column) * 2 > named.len() && is_distinct(column)
    };
    let Some(at) = columns.iter().position(may_hold) else { return };
    for column in columns.iter_mut().filter(|column| column.meaning == Some(Meaning::Field(Field::Id))) {
        column.meaning = None;
        column.why = format!("{}; the rows name each other by another column", column.why);
    }
    columns[at].meaning = Some(Meaning::Field(Field::Id));
    columns[at].confidence = NAMED_BY;
    columns[at].why = "the parents of the rows are named by it".to_owned();
}

/// Beside key results, a column of objectives with their numbers tells these, whatever its header says: `O1: Delight users`,
/// and `O1` in the rows below.
pub(in crate::recognise) fn name_objectives(region: &Region, columns: &mut [Column]) {
    let has = |field: Field| columns.iter().any(|column| column.meaning == Some(Meaning::Field(field)));
    if !has(Field::KeyResult) || has(Field::Objective) {
        return;
    }
    let is_free = |column: &Column| {
        let bound = region.heads.iter().any(|head| head.column == column.column && head.bound.is_some());
        !bound && matches!(column.meaning, None | Some(Meaning::Field(Field::Level | Field::OkrType | Field::Cycle)))
    };
    let tells = |column: &Column| {
        let cells = region.rows.iter().filter_map(|&row| region.grid.cell(row, column.column));
        let (mut sentences, mut others) = (0, 0);
        for text in cells.map(|cell| region.grid.text(cell)) {
            match numbering(&text).filter(|it| it.kind == Some(RecordKind::Objective)) {
                Some(numbered) => sentences += usize::from(!numbered.rest.is_empty()),
                None => others += 1,
            }
        }
        sentences > 1 && others == 0
    };
    if let Some(column) = columns.iter_mut().find(|column| is_free(column) && tells(column)) {
        column.meaning = Some(Meaning::Field(Field::Objective));
        column.confidence = NAMED_BY;
        column.why = "its cells are objectives with their numbers".to_owned();
    }
}
