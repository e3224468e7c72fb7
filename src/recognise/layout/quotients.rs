//! One KPI in three rows: what is counted, out of how many, and the share that is reported.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::headers::folded;
use crate::recognise::{Field, Meaning, Record, RecordKind};

/// Rows of numerators, denominators and rates.
pub(super) const QUOTIENTS: Layout = Layout {
    name: "quotients",
    about: "one KPI in several rows, a column of which names the numerator, the denominator and the rate",
    example: "No.,Indicator,Part,Target,Actual\n\
              1,Seen within four hours,Numerator,95 %,412\n\
              ,,Denominator,,460\n\
              ,,Rate,,89.6 %\n\
              2,Falls on the ward,Numerator,2 %,9\n\
              ,,Denominator,,310\n\
              ,,Rate,,2.9 %",
    fit: |block| if block.column(Field::Kpi).is_some() && parts_column(block).is_some() { 85 } else { 0 },
    read,
};

/// Why a row of a denominator, told by the rate, is no record.
pub(super) const COUNTED: &str = "out of how many the KPI is counted";

/// So many KPIs have a numerator and a denominator where a column names them.
const LEAST: usize = 2;

/// Words for what is counted, sorted, folded.
const NUMERATORS: &[&str] = &[
    "numerador",
    "numerateur",
    "numerator",
    "numeratore",
    "pay",
    "taljare",
    "teller",
    "zahler",
    "числитель",
    "分子",
    "분자",
];

/// Words for out of how many, sorted, folded.
const DENOMINATORS: &[&str] = &[
    "denominador",
    "denominateur",
    "denominator",
    "denominatore",
    "grundgesamtheit",
    "namnare",
    "nenner",
    "noemer",
    "payda",
    "знаменатель",
    "分母",
    "분모",
];

/// What a row of a KPI tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Numerator,
    Denominator,
    /// The share, or a number that is reported as it is.
    Reported,
}

fn part(block: &Block, row: u32, column: u16) -> Option<Part> {
    let text = folded(&block.grid().text(block.grid().cell(row, column)?));
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    let says = |words: &[&str]| words.binary_search(&word).is_ok();
    Some(match () {
        () if says(NUMERATORS) => Part::Numerator,
        () if says(DENOMINATORS) => Part::Denominator,
        () => Part::Reported,
    })
}

/// The column that names the parts: as many numerators as denominators, each with its share.
fn parts_column(block: &Block) -> Option<u16> {
    let rows = &block.region.rows;
    let columns = block.columns.iter().map(|column| column.column);
    columns.filter(|&column| block.column(Field::Kpi) != Some(column)).find(|&column| {
        let count = |wanted: Part| rows.iter().filter(|&&row| part(block, row, column) == Some(wanted)).count();
        let numerators = count(Part::Numerator);
        numerators >= LEAST && count(Part::Denominator) == numerators && count(Part::Reported) >= numerators
    })
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(column) = parts_column(block) else { return told };
    let mut current: Option<usize> = None;
    for &row in &block.region.rows {
        if let Some(reason) = block.skips(row) {
            told.skip(row, reason);
            continue;
        }
        if let Some(cell) = block.cell(row, Field::Kpi) {
            let facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
            let (at, hidden) = (cell.at, block.hides(row));
            let record = Record { kind: RecordKind::Kpi, parent: None, at, hidden, facts, series: Vec::new() };
            current = Some(told.add(record) as usize);
        }
        match (current, part(block, row, column)) {
            (Some(index), Some(Part::Reported)) => add(&mut told.records[index], block, row),
            (Some(index), Some(Part::Numerator)) => forget_values(&mut told.records[index], row),
            (Some(_), Some(Part::Denominator)) => told.skip(row, COUNTED),
            (Some(_), None) | (None, _) => told.skip(row, "no name of a KPI in this row"),
        }
    }
    told
}

/// What is counted is not what the KPI says: the share is.
fn forget_values(record: &mut Record, row: u32) {
    record.facts.retain(|fact| !is_value(fact.field) || fact.at.row != row);
}

/// Adds the values of the row that tells the share.
fn add(record: &mut Record, block: &Block, row: u32) {
    let values = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(field)) if is_value(field)));
    for value in values {
        if record.fact(value.field).is_none() {
            record.facts.push(value);
        }
    }
    record.series.extend(block.series(row));
}

fn is_value(field: Field) -> bool {
    matches!(field, Field::Current | Field::Baseline)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_parts_are_sorted() {
        assert!(NUMERATORS.is_sorted() && DENOMINATORS.is_sorted());
    }
}
