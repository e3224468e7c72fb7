//! The tables of a workbook in, each told once out: a filtered copy of another table becomes a leftover.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::recognise::{Field, Leftover, Recognition, Record, Table};

/// A single row may well say the same as a row elsewhere.
const LEAST_RECORDS: usize = 2;

/// A table that is kept, and a mark of each of its records by which a copy is known.
struct Kept {
    table: Table,
    marks: HashSet<u64>,
}

/// Sets aside each table all of whose records stand in an earlier one, word for word.
pub(in crate::recognise) fn set_aside(recognition: &mut Recognition) {
    let mut kept: Vec<Kept> = Vec::new();
    for table in std::mem::take(&mut recognition.tables) {
        let marks: HashSet<u64> = table.records.iter().map(|record| mark(record, &table)).collect();
        let is_copy = |other: &&Kept| table.kind == other.table.kind && marks.is_subset(&other.marks);
        match kept.iter().filter(|_| table.records.len() >= LEAST_RECORDS).find(is_copy) {
            Some(original) => {
                let name = &recognition.sheets[usize::from(original.table.sheet)];
                let reason = format!("the same as the table on sheet `{name}`, which is counted once");
                recognition.leftovers.push(Leftover { sheet: table.sheet, area: table.area, reason });
            }
            None => kept.push(Kept { table, marks }),
        }
    }
    recognition.leftovers.sort_by_key(|leftover| (leftover.sheet, leftover.area));
    recognition.tables = kept.into_iter().map(|kept| kept.table).collect();
}

/// A mark of all that a record says, with the title of its objective.
fn mark(record: &Record, table: &Table) -> u64 {
    let parent = record.parent.map(|parent| &table.records[parent as usize]);
    let title = parent.and_then(|parent| parent.fact(Field::Objective));
    let facts = title.into_iter().chain(&record.facts).chain(record.series.iter().map(|point| &point.fact));
    let mut hasher = DefaultHasher::new();
    facts.for_each(|fact| (fact.field, &fact.text).hash(&mut hasher));
    hasher.finish()
}
