//! An objective and all its key results as sentences in one cell.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::packed::sentences;
use crate::recognise::{Fact, Field, Meaning, Record, RecordKind, Value};

/// Cells that tell a whole OKR each.
pub(super) const SENTENCES: Layout = Layout {
    name: "sentences",
    about: "an objective and its key results as sentences in one cell, each behind its label",
    example: "Person,Plan\n\
              Ana,Objective: Delight users; KR1: raise NPS from 40 to 60; KR2: answer within an hour\n\
              Ben,Objective: Ship faster; KR1: lead time of 2 days",
    fit: |block| if is_packed(block) { 99 } else { 0 },
    read,
};

/// Whether the column of objectives tells their key results too, in at least half of its cells.
pub(in crate::recognise) fn is_packed(block: &Block) -> bool {
    let cells = block.region.rows.iter().filter_map(|&row| block.cell(row, Field::Objective));
    let (mut filled, mut packed) = (0, 0);
    for cell in cells {
        filled += 1;
        packed += usize::from(sentences(&block.grid().text(cell)).is_some());
    }
    packed > 0 && packed * 2 >= filled
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::Objective)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, None) => told.skip(row, "no objective in this row"),
            (None, Some(_)) => add(&mut told, block, row),
        }
    }
    told
}

/// The objective of a row with what the other columns say of it, and its key results.
fn add(told: &mut Told, block: &Block, row: u32) {
    let mut facts =
        block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_) | Meaning::OfObjective(_))));
    let Some(place) = facts.iter().position(|fact| fact.field == Field::Objective) else { return };
    let cell = facts.remove(place);
    let Some(sentences) = sentences(&cell.text) else {
        told.skip(row, "no labels in this cell that tell an objective from its key results");
        return;
    };
    let (at, hidden) = (cell.at, block.hides(row));
    let record = |kind, parent, facts| Record { kind, parent, at, hidden, facts, series: Vec::new() };
    let mut objective = None;
    for (kind, sentence) in sentences {
        let (kind, field, parent) = match kind {
            RecordKind::Objective => (kind, Field::Objective, None),
            RecordKind::KeyResult | RecordKind::Kpi => (RecordKind::KeyResult, Field::KeyResult, objective),
        };
        let title = Fact { field, text: sentence.into(), value: Value::Text, ..cell.clone() };
        // What the row says besides is said of its first objective.
        let index = told.add(record(kind, parent, [vec![title], std::mem::take(&mut facts)].concat()));
        if kind == RecordKind::Objective {
            objective = Some(index);
        }
    }
}
