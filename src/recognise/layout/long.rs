//! One row a KPI and a period, so that each KPI comes again in every month; a log of check-ins is of this kind too.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::headers::dated::dated_cell;
use crate::recognise::period::Period;
use crate::recognise::{Fact, Field, Meaning, Point, PointRole, Record, RecordKind};

/// One value a row.
pub(super) const LONG: Layout = Layout {
    name: "long",
    about: "one row for each KPI and period, or for each check-in of a key result",
    example: "KPI,Month,Plan,Actual\n\
              Footfall,2026-01,41000,39250\n\
              Conversion,2026-01,18,16.4\n\
              Footfall,2026-02,40000,40110\n\
              Conversion,2026-02,18,17.1",
    fit: |block| if subject(block).is_some() && when(block).is_some() && repeats(block) { 91 } else { 0 },
    read,
};

/// The columns that may say when a row was true.
const WHEN: &[Field] = &[Field::Cycle, Field::Updated, Field::Start, Field::Due];

fn subject(block: &Block) -> Option<(RecordKind, Field)> {
    let has = |field| block.column(field).is_some();
    match (has(Field::Objective), has(Field::KeyResult), has(Field::Kpi)) {
        (false, true, _) => Some((RecordKind::KeyResult, Field::KeyResult)),
        (_, false, true) => Some((RecordKind::Kpi, Field::Kpi)),
        _ => None,
    }
}

/// The column that says when: of the dated ones, the one that differs most among the rows of one name.
fn when(block: &Block) -> Option<u16> {
    let is_dated = |column: &u16| {
        let cells = block.region.rows.iter().filter_map(|&row| block.grid().cell(row, *column));
        let dated = cells.clone().filter(|cell| dated_cell(cell, block.grid().format(cell)).is_some()).count();
        dated * 10 >= cells.count() * 9 && dated > 1
    };
    WHEN.iter().filter_map(|&field| block.column(field)).find(is_dated)
}

/// Whether most names come again, in another period.
fn repeats(block: &Block) -> bool {
    let keys: Vec<String> = block.region.rows.iter().filter_map(|&row| key(block, row)).collect();
    let mut distinct = keys.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let period = |row: u32| Some((key(block, row)?, period(block, row)?.to_string()));
    let mut dated: Vec<_> = block.region.rows.iter().filter_map(|&row| period(row)).collect();
    let rows = dated.len();
    dated.sort_unstable();
    dated.dedup();
    distinct.len() * 3 <= keys.len() * 2 && dated.len() == rows && rows > 3
}

/// What tells one series from another: the name, the id, the team.
fn key(block: &Block, row: u32) -> Option<String> {
    let (_, field) = subject(block)?;
    let text = |field| block.cell(row, field).map(|cell| block.grid().text(cell).into_owned());
    Some([text(field)?, text(Field::Team).unwrap_or_default()].join("\u{1f}"))
}

fn period(block: &Block, row: u32) -> Option<Period> {
    let cell = block.grid().cell(row, when(block)?)?;
    dated_cell(cell, block.grid().format(cell)).map(|dated| dated.period)
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some((kind, field)) = subject(block) else { return told };
    let mut keys: Vec<(String, usize)> = Vec::new();
    for &row in &block.region.rows {
        let (Some(key), Some(period), Some(cell)) = (key(block, row), period(block, row), block.cell(row, field))
        else {
            told.skip(row, block.skips(row).unwrap_or("no name or no period in this row"));
            continue;
        };
        let place = keys.iter().find(|(known, _)| *known == key).map(|&(_, place)| place);
        let place = place.unwrap_or_else(|| {
            let facts = facts(block, row);
            let record =
                Record { kind, parent: None, at: cell.at, hidden: block.hides(row), facts, series: Vec::new() };
            keys.push((key, told.records.len()));
            told.records.push(record);
            told.records.len() - 1
        });
        told.records[place].series.extend(points(block, row, &period));
    }
    told
}

/// What the first row of a series says besides its period and its values.
fn facts(block: &Block, row: u32) -> Vec<Fact> {
    let when = when(block);
    let lasts = |field: Field| {
        !matches!(field, Field::Target | Field::Current | Field::Progress | Field::Comment | Field::Status)
    };
    block.facts(row, |column| {
        Some(column.column) != when && matches!(column.meaning, Some(Meaning::Field(field)) if lasts(field))
    })
}

/// The values of a row: planned and reached.
fn points(block: &Block, row: u32, period: &Period) -> Vec<Point> {
    let role = |field| match field {
        Field::Target => Some(PointRole::Plan),
        Field::Current => Some(PointRole::Actual),
        _ => None,
    };
    let facts =
        block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(field)) if role(field).is_some()));
    let point = |fact: Fact| role(fact.field).map(|role| Point { period: period.clone(), role, fact });
    facts.into_iter().filter_map(point).collect()
}
