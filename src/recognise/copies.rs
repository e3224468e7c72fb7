//! The tables of a workbook in, each told once out: a filtered copy of another table becomes a leftover.

use std::collections::BTreeSet;

use super::{Field, Leftover, Recognition, Record, Table};

/// A single row may well say the same as a row elsewhere.
const LEAST_RECORDS: usize = 2;

/// Sets aside each table all of whose records stand in an earlier one, word for word.
pub(super) fn set_aside(recognition: &mut Recognition) {
    let mut kept: Vec<Table> = Vec::new();
    for table in std::mem::take(&mut recognition.tables) {
        let original = kept.iter().find(|other| table.records.len() >= LEAST_RECORDS && holds(other, &table));
        let Some(original) = original else {
            kept.push(table);
            continue;
        };
        let name = &recognition.sheets[usize::from(original.sheet)];
        let reason = format!("the same as the table on sheet `{name}`, which is counted once");
        recognition.leftovers.push(Leftover { sheet: table.sheet, area: table.area, reason });
    }
    recognition.leftovers.sort_by_key(|leftover| (leftover.sheet, leftover.area));
    recognition.tables = kept;
}

/// Whether a table has every record of another.
fn holds(table: &Table, other: &Table) -> bool {
    let size = table.kind == other.kind && other.records.len() <= table.records.len();
    let known = || table.records.iter().map(|record| words(record, table)).collect::<BTreeSet<_>>();
    size && {
        let known = known();
        other.records.iter().all(|record| known.contains(&words(record, other)))
    }
}

/// All that a record says, with the title of its objective.
fn words<'t>(record: &'t Record, table: &'t Table) -> Vec<(Field, &'t str)> {
    let parent = record.parent.map(|parent| &table.records[parent as usize]);
    let title = parent.and_then(|parent| parent.fact(Field::Objective));
    let facts = title.into_iter().chain(&record.facts).chain(record.series.iter().map(|point| &point.fact));
    facts.map(|fact| (fact.field, &*fact.text)).collect()
}
