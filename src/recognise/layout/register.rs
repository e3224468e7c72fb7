//! One KPI a row, with or without a column for each period.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::headers::rows;
use crate::recognise::{Fact, Field, Meaning, Record, RecordKind, Value};

/// A list of KPIs.
pub(super) const REGISTER: Layout = Layout {
    name: "register",
    about: "one KPI a row, with its target and its latest value",
    example: "KPI,Unit,Target,Actual,Frequency\nUptime,%,99.9,99.95,monthly\nOpen tickets,tickets,40,52,weekly",
    fit: |block| if is_of_kpis(block) { 75 } else { 0 },
    read,
};

/// A list of KPIs with a column for each month, quarter or year.
pub(super) const MONTHS: Layout = Layout {
    name: "months",
    about: "one KPI a row and a column for each month, quarter, week or year",
    example: "KPI,Unit,Target,Jan 2026,Feb 2026,Mar 2026\nUptime,%,99.9,99.95,99.8,99.99\nOpen tickets,tickets,40,61,57,52",
    fit: |block| if is_of_kpis(block) && block.periods() > 1 { 80 } else { 0 },
    read,
};

/// A row of a list with so many columns more than one cell is a record; with one cell it is a section's title.
const WIDE: usize = 3;

fn is_of_kpis(block: &Block) -> bool {
    let has = |field| block.column(field).is_some();
    has(Field::Kpi) && !has(Field::KeyResult)
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let titles = section_titles(block);
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::Kpi)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, _) if titles.contains(&row) => told.skip(row, "section title"),
            (None, _) if stands_apart(block, row) => told.skip(row, "line below the table"),
            (None, None) => told.skip(row, "no name of a KPI in this row"),
            (None, Some(cell)) => {
                let facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
                let facts = facts.into_iter().filter(|fact| !is_of_no_kpi(fact)).collect();
                let series = block.series(row);
                let hidden = block.hides(row);
                told.add(Record { kind: RecordKind::Kpi, parent: None, at: cell.at, hidden, facts, series });
            }
        }
    }
    told
}

/// Whether a row after a gap lacks all that every row above the gap tells besides its name: `Number of KPIs reported`.
fn stands_apart(block: &Block, row: u32) -> bool {
    let rows = &block.region.rows;
    let at = rows.iter().position(|&other| other == row).unwrap_or(0);
    let Some(gap) = (1..=at).rev().find(|&at| rows[at] - rows[at - 1] > 1) else { return false };
    let told = |field: &Field| {
        let told = |row: u32| block.cells(row).count() >= WIDE && block.skips(row).is_none();
        let records = rows[..gap].iter().filter(|&&row| told(row));
        records.clone().count() > 1 && records.clone().all(|&row| tells(block, row, *field))
    };
    let always: Vec<Field> = [Field::Unit, Field::Target, Field::Owner, Field::Frequency, Field::Definition]
        .into_iter()
        .filter(told)
        .collect();
    !always.is_empty() && always.iter().all(|&field| !tells(block, row, field))
}

/// Whether a row has a cell of a field; a target is a number.
fn tells(block: &Block, row: u32, field: Field) -> bool {
    let fact = block.facts(row, |column| column.meaning == Some(Meaning::Field(field))).pop();
    let is_number = |value: &Value| matches!(value, Value::Number(number) if !number.with_words);
    fact.is_some_and(|fact| field != Field::Target || is_number(&fact.value))
}

/// An objective's cell beside a KPI links to it; words that merely number the rows do not.
fn is_of_no_kpi(fact: &Fact) -> bool {
    fact.field == Field::KeyResult
}

/// Rows with one cell among rows with many, right above a record: `CLAIMS`, `Sales & service`.
fn section_titles(block: &Block) -> Vec<u32> {
    let rows = &block.region.rows;
    let wide = rows.iter().filter(|&&row| block.cells(row).count() >= WIDE).count();
    if wide * 2 < rows.len() {
        return Vec::new();
    }
    let is_alone = |row: u32| {
        let mut cells = block.cells(row);
        let text = cells.next().map(|cell| block.grid().text(cell));
        cells.next().is_none() && text.is_some_and(|text| rows::total(&text).is_none())
    };
    let next = rows.iter().skip(1).map(Some).chain([None]);
    let pairs = rows.iter().zip(next).filter(|(_, next)| next.is_some_and(|&next| !is_alone(next)));
    pairs.map(|(&row, _)| row).filter(|&row| is_alone(row)).collect()
}
