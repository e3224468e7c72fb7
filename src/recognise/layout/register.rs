//! One KPI a row, with or without a column for each period.

use std::collections::BTreeSet;

use super::{Layout, Told};
use crate::read::Cell;
use crate::recognise::block::Block;
use crate::recognise::headers::rows;
use crate::recognise::{Field, Meaning, Record, RecordKind, Value};

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

pub(super) fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let titles = section_titles(block);
    let apart = lines_apart(block);
    let closing = closing_row(block).or_else(|| counting_row(block, &titles));
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::Kpi)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, _) if titles.contains(&row) => told.skip(row, "section title"),
            (None, _) if apart.contains(&row) => told.skip(row, "line below the table"),
            (None, _) if closing == Some(row) => told.skip(row, "a line that tells nothing of a KPI"),
            (None, None) => told.skip(row, "no name of a KPI in this row"),
            (None, Some(cell)) => {
                let facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
                let series = block.series(row);
                let hidden = block.hides(row);
                told.add(Record { kind: RecordKind::Kpi, parent: None, at: cell.at, hidden, facts, series });
            }
        }
    }
    told
}

/// The last row, if it tells numbers and nothing of what every row above it tells: the points of each band.
fn closing_row(block: &Block) -> Option<u32> {
    let (&last, above) = block.region.rows.split_last()?;
    let facts = |row: u32| block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_)))).len();
    let is_bare = facts(last) == 1 && block.series(last).is_empty() && block.cells(last).count() >= WIDE;
    let mut records = above.iter().filter(|&&row| block.cell(row, Field::Kpi).is_some() && block.skips(row).is_none());
    let is_rich = |row: &u32| facts(*row) >= WIDE;
    (is_bare && above.len() > 1 && records.all(is_rich)).then_some(last)
}

/// The last row, if it counts those above in every cell: `5 of 6` below six KPIs.
pub(super) fn counting_row(block: &Block, titles: &BTreeSet<u32>) -> Option<u32> {
    let (&last, above) = block.region.rows.split_last()?;
    let name = block.cell(last, Field::Kpi)?;
    let is_record =
        |row: &&u32| block.cell(**row, Field::Kpi).is_some() && block.skips(**row).is_none() && !titles.contains(*row);
    let records = above.iter().filter(is_record).count();
    let counts = |cell: &Cell| {
        let text = block.grid().text(cell);
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
        let numbers: Vec<usize> = numbers.filter_map(|digits| digits.parse().ok()).collect();
        matches!(numbers.as_slice(), &[part, all] if part <= all && all == records)
    };
    let mut values = block.cells(last).filter(|cell| cell.at != name.at).peekable();
    (records > 1 && values.peek().is_some() && values.all(counts)).then_some(last)
}

/// The rows after the last gap that lack all that every row above it tells besides its name: `Number of KPIs reported`.
fn lines_apart(block: &Block) -> BTreeSet<u32> {
    let rows = &block.region.rows;
    let Some(gap) = (1..rows.len()).rev().find(|&at| rows[at] - rows[at - 1] > 1) else { return BTreeSet::new() };
    let is_record = |row: u32| block.cells(row).count() >= WIDE && block.skips(row).is_none();
    let records: Vec<u32> = rows[..gap].iter().copied().filter(|&row| is_record(row)).collect();
    let told = |field: &Field| records.len() > 1 && records.iter().all(|&row| tells(block, row, *field));
    let fields = [Field::Unit, Field::Target, Field::Owner, Field::Frequency, Field::Definition];
    let always: Vec<Field> = fields.into_iter().filter(told).collect();
    let lacks_all = |row: u32| !always.is_empty() && always.iter().all(|&field| !tells(block, row, field));
    rows[gap..].iter().copied().filter(|&row| lacks_all(row)).collect()
}

/// Whether a row has a cell of a field; a target is a number.
fn tells(block: &Block, row: u32, field: Field) -> bool {
    let fact = block.facts(row, |column| column.meaning == Some(Meaning::Field(field))).pop();
    let is_number = |value: &Value| matches!(value, Value::Number(number) if !number.with_words);
    fact.is_some_and(|fact| field != Field::Target || is_number(&fact.value))
}

/// Rows with one cell among rows with many, right above a record: `CLAIMS`, `Sales & service`.
pub(super) fn section_titles(block: &Block) -> BTreeSet<u32> {
    let rows = &block.region.rows;
    let wide = rows.iter().filter(|&&row| block.cells(row).count() >= WIDE).count();
    if wide * 2 < rows.len() {
        return BTreeSet::new();
    }
    let is_alone = |row: u32| {
        let mut cells = block.cells(row);
        let text = cells.next().map(|cell| block.grid().text(cell));
        cells.next().is_none() && text.is_some_and(|text| rows::total(&text).is_none())
    };
    let is_wide = |row: u32| is_alone(row) && block.cells(row).all(|cell| block.is_wide(cell));
    let next = rows.iter().skip(1).map(Some).chain([None]);
    // Below a title merged over the table may stand another line of it: what the section is there for.
    let heads = |row: u32, next: u32| !is_alone(next) || (is_wide(row) && is_wide(next));
    let pairs = rows.iter().zip(next).filter(|&(&row, next)| next.is_some_and(|&next| heads(row, next)));
    pairs.map(|(&row, _)| row).filter(|&row| is_alone(row)).collect()
}
