//! One row a KPI and a period, so that each KPI comes again in every month; a log of check-ins is of this kind too.

use chrono::NaiveDate;

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::headers::dated::dated_cell;
use crate::recognise::headers::rows::level;
use crate::recognise::period::Period;
use crate::recognise::{Column, Fact, Field, Meaning, Point, PointRole, Record, RecordKind};

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
        (false, false, false) if has(Field::Id) => Some((kind_of_ids(block), Field::Id)),
        _ => None,
    }
}

/// What the ids of a log are ids of, as far as their header says.
fn kind_of_ids(block: &Block) -> RecordKind {
    let head = block.region.heads.iter().find(|head| Some(head.column) == block.column(Field::Id));
    let words = head.map_or("", |head| &*head.header.words);
    let first = words.split(' ').next().and_then(level);
    first.filter(|&kind| kind == RecordKind::KeyResult).unwrap_or(RecordKind::Kpi)
}

/// Whether a block is a log whose items are named by their ids alone.
pub(in crate::recognise) fn is_log_of_ids(block: &Block) -> bool {
    let ids = matches!(subject(block), Some((_, Field::Id)));
    ids && block.column(Field::Current).is_some() && when(block).is_some() && repeats(block)
}

/// The column that says when.
fn when(block: &Block) -> Option<u16> {
    let is_dated = |column: &u16| {
        let cells = block.region.rows.iter().filter_map(|&row| block.grid().cell(row, *column));
        let dated = cells.clone().filter(|cell| dated_cell(cell, block.grid().format(cell)).is_some()).count();
        dated * 10 >= cells.count() * 9 && dated > 1
    };
    let unnamed = block.columns.iter().filter(|column| column.meaning.is_none()).map(|column| column.column);
    WHEN.iter().filter_map(|&field| block.column(field)).chain(unnamed).find(is_dated)
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
    let mut latest: Vec<(u32, Period)> = Vec::new();
    for &row in &block.region.rows {
        let (Some(key), Some(period), Some(cell)) = (key(block, row), period(block, row), block.cell(row, field))
        else {
            told.skip(row, block.skips(row).unwrap_or("no name or no period in this row"));
            continue;
        };
        let place = keys.iter().find(|(known, _)| *known == key).map(|&(_, place)| place);
        let place = place.unwrap_or_else(|| {
            let facts = facts(block, row, (kind, field));
            let record =
                Record { kind, parent: None, at: cell.at, hidden: block.hides(row), facts, series: Vec::new() };
            keys.push((key, told.records.len()));
            told.records.push(record);
            latest.push((row, period.clone()));
            told.records.len() - 1
        });
        told.records[place].series.extend(points(block, row, &period));
        if begins(&latest[place].1) <= begins(&period) {
            latest[place] = (row, period);
        }
    }
    for (record, (row, _)) in told.records.iter_mut().zip(latest) {
        record.facts.extend(block.facts(row, speaks_of_now));
    }
    told
}

fn begins(period: &Period) -> Option<NaiveDate> {
    period.days().map(|(first, _)| first)
}

/// Whether a column tells something of which only the latest counts.
fn speaks_of_now(column: &Column) -> bool {
    matches!(column.meaning, Some(Meaning::Field(Field::Confidence | Field::Status | Field::Progress | Field::Comment)))
}

/// What the first row of a series says besides its period and its values.
fn facts(block: &Block, row: u32, (kind, subject): (RecordKind, Field)) -> Vec<Fact> {
    let when = when(block);
    let lasts = |field: Field| !matches!(field, Field::Target | Field::Current);
    let mut facts = block.facts(row, |column| {
        let is_lasting = matches!(column.meaning, Some(Meaning::Field(field)) if lasts(field));
        Some(column.column) != when && is_lasting && !speaks_of_now(column)
    });
    if let Some(id) = facts.iter().find(|fact| fact.field == Field::Id).filter(|_| subject == Field::Id) {
        let field = if kind == RecordKind::KeyResult { Field::KeyResult } else { Field::Kpi };
        facts.push(Fact { field, ..id.clone() });
    }
    facts
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
