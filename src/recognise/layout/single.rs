//! A column of key results without objectives, or of objectives without key results.

use super::{Layout, Told};
use crate::read::CellRef;
use crate::recognise::block::Block;
use crate::recognise::{Column, Fact, Field, Meaning, Record, RecordKind};

/// Key results whose objectives stand elsewhere or nowhere.
pub(super) const KEY_RESULTS: Layout = Layout {
    name: "key-results",
    about: "one key result a row; its objective stands in another table or is not told",
    example: "Key result,Owner,Target,Current\nRaise NPS,Ana,60,52\nAnswer within an hour,Ben,90%,75%",
    fit: |block| match (block.column(Field::Objective), block.column(Field::KeyResult)) {
        (None, Some(_)) => 70,
        _ => 0,
    },
    read: read_key_results,
};

/// Objectives that are listed, or are their own measure.
pub(super) const OBJECTIVES: Layout = Layout {
    name: "objectives",
    about: "one objective a row; if it has a target of its own, it is its own key result",
    example: "ID,Objective,Owner,Due\nO1,Delight users,Ana,2026-12-31\nO2,Ship faster,Ben,2026-12-31",
    fit: |block| match (block.column(Field::Objective), block.column(Field::KeyResult)) {
        (Some(_), None) => 60,
        _ => 0,
    },
    read: read_objectives,
};

/// What is said of an objective even where its key result is the same row.
const OF_THE_OBJECTIVE: &[Field] = &[
    Field::Objective,
    Field::Id,
    Field::Owner,
    Field::Team,
    Field::Level,
    Field::Parent,
    Field::Cycle,
    Field::OkrType,
];

fn read_key_results(block: &Block) -> Told {
    let mut told = Told::default();
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::KeyResult)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, None) => told.skip(row, "no key result in this row"),
            (None, Some(cell)) if block.is_wide(cell) => told.skip(row, "a line of words over the table"),
            (None, Some(cell)) => {
                let mut facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
                facts.extend(named_objective(block, row, &facts));
                told.add(record(block, RecordKind::KeyResult, cell.at, facts, None));
            }
        };
    }
    told
}

/// The id of the objective that a key result names, as its parent.
fn named_objective(block: &Block, row: u32, facts: &[Fact]) -> Option<Fact> {
    let is_id = |column: &Column| column.meaning == Some(Meaning::OfObjective(Field::Id));
    let named = block.facts(row, is_id).pop().filter(|_| facts.iter().all(|fact| fact.field != Field::Parent));
    named.map(|fact| Fact { field: Field::Parent, ..fact })
}

fn read_objectives(block: &Block) -> Told {
    let mut told = Told::default();
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::Objective)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, None) => told.skip(row, "no objective in this row"),
            (None, Some(cell)) => add_objective(&mut told, block, row, cell.at),
        }
    }
    told
}

/// An objective, and its measure as its only key result if it has one.
fn add_objective(told: &mut Told, block: &Block, row: u32, at: CellRef) {
    let facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_) | Meaning::OfObjective(_))));
    let series = block.series(row);
    let is_measured = |fact: &Fact| matches!(fact.field, Field::Target | Field::Current | Field::Baseline);
    if !facts.iter().any(is_measured) && series.is_empty() {
        told.add(record(block, RecordKind::Objective, at, facts, None));
        return;
    }
    let (of_objective, mut measure): (Vec<Fact>, Vec<Fact>) =
        facts.into_iter().partition(|fact| OF_THE_OBJECTIVE.contains(&fact.field));
    let title = of_objective.iter().find(|fact| fact.field == Field::Objective);
    measure.extend(title.map(|fact| Fact { field: Field::KeyResult, ..fact.clone() }));
    let parent = told.add(record(block, RecordKind::Objective, at, of_objective, None));
    told.add(Record { series, ..record(block, RecordKind::KeyResult, at, measure, Some(parent)) });
}

fn record(block: &Block, kind: RecordKind, at: CellRef, facts: Vec<Fact>, parent: Option<u32>) -> Record {
    let series = if kind == RecordKind::KeyResult && parent.is_none() { block.series(at.row) } else { Vec::new() };
    Record { kind, parent, at, hidden: block.hides(at.row), facts, series }
}
