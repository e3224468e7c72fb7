//! Tables written as text in, what recognition would make of them out; for tests of the model and of what is told of it.

use std::path::PathBuf;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Content, Understood, portfolio};
use crate::config::{Config, Settings};
use crate::model::Portfolio;
use crate::read::{Area, CellError, CellRef};
use crate::recognise::period::Period;
use crate::recognise::{
    Axis, Comparison, Fact, FactSource, Field, LOG, Point, PointRole, Quantity, Recognition, Record, RecordKind, Table,
    TableKind, Unit, Value,
};

/// A file to be.
pub struct Book {
    name: String,
    recognition: Recognition,
}

pub fn book(name: &str) -> Book {
    Book { name: name.to_owned(), recognition: Recognition::default() }
}

pub fn config() -> Config {
    let as_of = NaiveDate::from_ymd_opt(2026, 9, 30).unwrap();
    Config { as_of, root: PathBuf::new(), settings: Settings::default() }
}

pub fn build(books: Vec<Book>) -> Portfolio {
    build_with(books, &config())
}

pub fn build_with(books: Vec<Book>, config: &Config) -> Portfolio {
    let understood = books.into_iter().map(|book| Understood {
        name: book.name,
        size: 0,
        sha256: String::new(),
        outcome: Ok(Content { recognition: book.recognition, ..Content::default() }),
    });
    portfolio(understood.collect(), config)
}

impl Book {
    /// Makes its last table a log.
    pub fn logged(mut self) -> Book {
        self.recognition.tables.last_mut().unwrap().layout = LOG;
        self
    }

    /// Adds a table: a header of field names and periods, then rows, cells between bars, `⏎` for a line break. A cell
    /// belongs to the objective, key result or KPI to its left; an equal objective is not repeated.
    pub fn table(mut self, sheet: &str, text: &str) -> Book {
        let at = self.recognition.sheets.iter().position(|name| name == sheet).unwrap_or_else(|| {
            self.recognition.sheets.push(sheet.to_owned());
            self.recognition.sheets.len() - 1
        });
        let mut lines = text.lines();
        let header: Vec<&str> = lines.next().unwrap().split('|').map(str::trim).collect();
        let mut records: Vec<Record> = Vec::new();
        for (row, line) in (1..).zip(lines) {
            add_row(&mut records, &header, row, line);
        }
        let kind = if header.contains(&"Kpi") { TableKind::Kpi } else { TableKind::Okr };
        self.recognition.tables.push(Table {
            sheet: u16::try_from(at).unwrap(),
            area: Area::new(CellRef::new(0, 0), CellRef::new(9, 9)),
            kind,
            layout: "rows",
            confidence: 100,
            axis: Axis::Down,
            header: None,
            columns: Vec::new(),
            records,
            skipped: Vec::new(),
            context: Vec::new(),
        });
        self
    }
}

fn add_row(records: &mut Vec<Record>, header: &[&str], row: u32, line: &str) {
    let mut current: Option<usize> = None;
    let mut waiting: Vec<Fact> = Vec::new();
    for ((column, name), cell) in (0..).zip(header).zip(line.split('|')) {
        let cell = cell.trim().replace('⏎', "\n");
        let at = CellRef::new(row, column);
        if let Some(kind) = kind(name).filter(|_| !cell.is_empty()) {
            current = Some(record(records, kind, at, &cell));
            records[current.unwrap()].facts.append(&mut waiting);
        }
        match (fact(name, at, &cell), current) {
            (Some(fact), Some(record)) if kind(name) != Some(RecordKind::Objective) => add(&mut records[record], fact),
            (Some(fact), None) => waiting.push(fact),
            _ => {}
        }
        let (role, field, name) = match name.strip_prefix("plan ") {
            Some(name) => (PointRole::Plan, Field::Target, name),
            None => (PointRole::Actual, Field::Current, *name),
        };
        if let (Some(period), Some(record)) = (period(name), current)
            && !cell.is_empty()
        {
            records[record].series.push(Point { period, role, fact: plain(field, at, &cell) });
        }
    }
}

/// The record of a cell that names one: the same objective again, or a new one.
fn record(records: &mut Vec<Record>, kind: RecordKind, at: CellRef, title: &str) -> usize {
    let objective = |record: &Record| record.kind == RecordKind::Objective;
    let same = records.iter().position(|record| objective(record) && &*record.facts[0].text == title);
    if let Some(same) = same.filter(|_| kind == RecordKind::Objective) {
        return same;
    }
    let parent = records.iter().rposition(objective).filter(|_| kind == RecordKind::KeyResult);
    let facts = if kind == RecordKind::Objective { fact("Objective", at, title) } else { None };
    let parent = parent.map(|parent| u32::try_from(parent).unwrap());
    records.push(Record { kind, parent, at, hidden: false, facts: facts.into_iter().collect(), series: Vec::new() });
    records.len() - 1
}

fn add(record: &mut Record, fact: Fact) {
    if record.fact(fact.field).is_none() {
        record.facts.push(fact);
    }
}

fn plain(field: Field, at: CellRef, cell: &str) -> Fact {
    Fact { field, at, value: value(cell), text: cell.into(), source: FactSource::Cell, formula: false }
}

fn kind(name: &str) -> Option<RecordKind> {
    match name {
        "Objective" => Some(RecordKind::Objective),
        "KeyResult" => Some(RecordKind::KeyResult),
        "Kpi" => Some(RecordKind::Kpi),
        _ => None,
    }
}

/// A cell under the name of a field.
fn fact(name: &str, at: CellRef, cell: &str) -> Option<Fact> {
    let all = [
        Field::Id,
        Field::Objective,
        Field::KeyResult,
        Field::Kpi,
        Field::Owner,
        Field::Team,
        Field::Level,
        Field::Parent,
        Field::Baseline,
        Field::Target,
        Field::Current,
        Field::Unit,
        Field::Direction,
        Field::Progress,
        Field::Weight,
        Field::Confidence,
        Field::Status,
        Field::Cycle,
    ];
    let field = all.into_iter().find(|field| format!("{field:?}") == name)?;
    (!cell.is_empty()).then(|| plain(field, at, cell))
}

fn value(cell: &str) -> Value {
    match cell {
        "TRUE" | "FALSE" => Value::Bool(cell == "TRUE"),
        "TBD" => Value::Placeholder,
        "#REF!" => Value::Error(CellError::Ref),
        "#N/A" => Value::Error(CellError::NotAvailable),
        _ => number(cell).or_else(|| range(cell)).or_else(|| period(cell).map(Value::Period)).unwrap_or(Value::Text),
    }
}

fn number(cell: &str) -> Option<Value> {
    let (comparison, rest) = match cell.split_at_checked(2) {
        Some(("<=", rest)) => (Some(Comparison::AtMost), rest),
        Some((">=", rest)) => (Some(Comparison::AtLeast), rest),
        _ => (None, cell),
    };
    let bare = rest.trim().trim_end_matches(['%', ' ']);
    let unit = rest.ends_with('%').then_some(Unit::Percent);
    Some(Value::Number(Quantity { amount: bare.parse().ok()?, unit, comparison, from_text: false, with_words: false }))
}

fn range(cell: &str) -> Option<Value> {
    let (low, high) = cell.split_once("..")?;
    let quantity = |text: &str| {
        let amount: Decimal = text.parse().ok()?;
        Some(Quantity { amount, unit: None, comparison: None, from_text: true, with_words: false })
    };
    Some(Value::Range(quantity(low)?, quantity(high)?))
}

/// `Q3`, `Q3 2026`, `2026-07`, `M07`.
fn period(text: &str) -> Option<Period> {
    if let Some(quarter) = text.strip_prefix('Q') {
        let (quarter, year) = quarter.split_once(' ').unwrap_or((quarter, ""));
        return Some(Period::Quarter { year: year.parse().ok(), quarter: quarter.parse().ok()? });
    }
    if let Some(month) = text.strip_prefix('M') {
        return Some(Period::Month { year: None, month: month.parse().ok()? });
    }
    let (year, month) = text.split_once('-')?;
    Some(Period::Month { year: Some(year.parse().ok()?), month: month.parse().ok()? })
}
