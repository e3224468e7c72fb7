//! Several key results beside their objective, each in a group of columns of its own.

use std::collections::BTreeMap;

use super::{Layout, Told};
use crate::read::CellRef;
use crate::recognise::block::Block;
use crate::recognise::headers::rows;
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Record, RecordKind, Value};

/// A heading that names an objective has so many words at least.
const HEADING_WORDS: usize = 2;

/// Groups of columns: the first key result, the second, the third.
pub(super) const COLUMN_GROUPS: Layout = Layout {
    name: "column-groups",
    about: "one objective a row, and a group of columns for each of its key results",
    example: "Objective,KR1,KR1 baseline,KR1 target,KR1 current,KR2,KR2 baseline,KR2 target,KR2 current\n\
              Delight users,Raise NPS,40,60,52,Answer within an hour,60%,90%,75%\n\
              Ship faster,Lead time in days,9,2,5,,,,",
    fit: |block| {
        let named = |column: &&Column| column.group.is_some() && is_key_result(column);
        if block.columns.iter().filter(named).count() > 1 { 97 } else { 0 }
    },
    read,
};

fn is_key_result(column: &Column) -> bool {
    column.meaning == Some(Meaning::Field(Field::KeyResult))
}

/// What stands above the groups, each with its cell, if it is a phrase of its own above each: the objective whose key
/// results stand below. The column of objectives then counts rows and nothing else: `KR 1`, `KR 2`.
fn headings<'b>(block: &'b Block, names: &[&Column]) -> Option<BTreeMap<u16, (CellRef, &'b str)>> {
    let top = block.region.header?.first;
    let heading = |name: &&Column| {
        let head = block.region.heads.iter().find(|head| head.column == name.column)?;
        let text = head.group.as_deref()?;
        let is_phrase = text.split_whitespace().nth(HEADING_WORDS - 1).is_some() && rows::numbering(text).is_none();
        is_phrase.then_some((name.group?, (CellRef::new(top, name.column), text)))
    };
    let headings: BTreeMap<u16, (CellRef, &str)> = names.iter().map(heading).collect::<Option<_>>()?;
    let counts = |row: &u32| {
        let cell = block.cell(*row, Field::Objective);
        cell.is_none_or(|cell| rows::numbering(&block.grid().text(cell)).is_some_and(|it| it.rest.is_empty()))
    };
    block.region.rows.iter().all(counts).then_some(headings)
}

/// The objectives that the groups stand below, one each.
fn add_headings(told: &mut Told, headings: BTreeMap<u16, (CellRef, &str)>) -> BTreeMap<u16, u32> {
    let add = |(group, (at, text)): (u16, (CellRef, &str))| {
        let (value, source) = (Value::Text, FactSource::Cell);
        let fact = Fact { field: Field::Objective, at, text: text.trim().into(), value, source, formula: false };
        let kind = RecordKind::Objective;
        let record = Record { kind, parent: None, at, hidden: false, facts: vec![fact], series: Vec::new() };
        (group, told.add(record))
    };
    headings.into_iter().map(add).collect()
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let names: Vec<&Column> =
        block.columns.iter().filter(|column| column.group.is_some() && is_key_result(column)).collect();
    let above = headings(block, &names).map(|headings| add_headings(&mut told, headings));
    for &row in &block.region.rows {
        if let Some(reason) = block.skips(row) {
            told.skip(row, reason);
            continue;
        }
        let named: Vec<_> =
            names.iter().filter_map(|column| Some((*column, block.grid().cell(row, column.column)?))).collect();
        let cell = block.cell(row, Field::Objective).filter(|_| above.is_none());
        let objective = cell.map(|cell| {
            let facts = block.facts(row, |column| column.group.is_none());
            let kind = RecordKind::Objective;
            let hidden = block.hides(row);
            told.add(Record { kind, parent: None, at: cell.at, hidden, facts, series: Vec::new() })
        });
        if objective.is_none() && named.is_empty() {
            told.skip(row, "neither an objective nor a key result in this row");
        }
        for (name, cell) in named {
            let facts = block.facts(row, |column| column.group == name.group);
            let (kind, at, hidden) = (RecordKind::KeyResult, cell.at, block.hides(row));
            let group = name.group.and_then(|group| above.as_ref()?.get(&group).copied());
            told.add(Record { kind, parent: group.or(objective), at, hidden, facts, series: Vec::new() });
        }
    }
    told
}
