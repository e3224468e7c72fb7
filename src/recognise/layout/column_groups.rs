//! Several key results beside their objective, each in a group of columns of its own.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::{Column, Field, Meaning, Record, RecordKind};

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

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let names: Vec<&Column> =
        block.columns.iter().filter(|column| column.group.is_some() && is_key_result(column)).collect();
    for &row in &block.region.rows {
        if let Some(reason) = block.skips(row) {
            told.skip(row, reason);
            continue;
        }
        let named: Vec<_> =
            names.iter().filter_map(|column| Some((*column, block.grid().cell(row, column.column)?))).collect();
        let objective = block.cell(row, Field::Objective).map(|cell| {
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
            let kind = RecordKind::KeyResult;
            told.add(Record {
                kind,
                parent: objective,
                at: cell.at,
                hidden: block.hides(row),
                facts,
                series: Vec::new(),
            });
        }
    }
    told
}
