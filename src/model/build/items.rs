//! One record in; an objective, a key result or a KPI out, its links to others left open.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::cycles::Calendar;
use super::entries::{End, Facts, amount};
use super::measures::{Said, measure};
use super::ratings::{self, ColumnScale};
use super::series::{self, Series};
use crate::model::key_result::CheckIn;
use crate::model::kpi::{Kpi, Limits};
use crate::model::measure::{Amount, Measure};
use crate::model::{Entry, KeyResult, Objective, OkrType, Origin, Rating, Stated, UnitId, words};
use crate::recognise::period::Period;
use crate::recognise::{Fact, FactSource, Field, Point, Quantity, Table, Unit, Value};

/// What is decided for a table as a whole before its records are read.
pub(super) struct TableFacts<'a> {
    pub calendar: Calendar<'a>,
    pub confidence: ColumnScale,
    pub grade: ColumnScale,
    /// What a plain number in its progress column is multiplied by to be per cent.
    pub progress: Decimal,
    pub as_of: NaiveDate,
    /// The index into its source's tables.
    pub index: u32,
}

/// The place of a record in the portfolio.
pub(super) struct Home {
    pub unit: UnitId,
    pub hidden: bool,
}

impl<'a> TableFacts<'a> {
    /// Looks at the columns of a table.
    pub fn of(table: &Table, calendar: Calendar<'a>, index: u32) -> TableFacts<'a> {
        TableFacts {
            as_of: calendar.config.as_of,
            calendar,
            confidence: ratings::column_scale(table, Field::Confidence),
            grade: ratings::column_scale(table, Field::Grade),
            progress: progress_factor(table),
            index,
        }
    }
}

/// 100 where a progress column holds fractions only: 0.4 for 40 %.
fn progress_factor(table: &Table) -> Decimal {
    let facts = table.records.iter().filter_map(|record| record.fact(Field::Progress));
    let numbers: Vec<&Quantity> = facts.filter_map(|fact| quantity(&fact.value)).collect();
    let within = numbers.iter().all(|q| q.unit != Some(Unit::Percent) && q.amount.abs() <= Decimal::ONE);
    let fractions = numbers.iter().any(|quantity| !quantity.amount.is_integer());
    if within && fractions { Decimal::ONE_HUNDRED } else { Decimal::ONE }
}

fn quantity(value: &Value) -> Option<&Quantity> {
    match value {
        Value::Number(quantity) => Some(quantity),
        _ => None,
    }
}

/// An objective without its key results. `None` if the record has no words.
pub(super) fn objective(facts: &mut Facts, table: &TableFacts, home: Home) -> Option<Objective> {
    let (title, origin) = facts.take_title(Field::Objective)?;
    let cycle = facts.take(Field::Cycle);
    Some(Objective {
        key: String::new(),
        id: facts.text(Field::Id),
        title,
        origin,
        unit: home.unit,
        owner: facts.shared_text(Field::Owner),
        cycle: table.calendar.cycle(cycle.as_ref()),
        okr_type: facts.shared_word(Field::OkrType, words::okr_type),
        weight: facts.number(Field::Weight),
        progress: progress(facts, table),
        self_grade: rating(facts, Field::Grade, &table.grade),
        status: facts.word(Field::Status, words::status),
        parent: facts.text(Field::Parent),
        dependency: facts.text(Field::Dependency),
        comment: facts.text(Field::Comment),
        check_note: facts.text(Field::CheckNote),
        key_results: Vec::new(),
        hidden: home.hidden,
        table: table.index,
    })
}

/// A key result without its objective. `None` if the record has no words.
pub(super) fn key_result(facts: &mut Facts, points: Vec<Point>, table: &TableFacts, home: Home) -> Option<KeyResult> {
    let (title, origin) = facts.take_title(Field::KeyResult)?;
    let (type_text, okr_type) = okr_type(facts);
    let said = said(&title, origin, type_text, okr_type.value().copied());
    let year = table.calendar.year();
    let mut measure = measure(facts, &said);
    let series = series::read(points, facts, year, table.as_of);
    let latest = series::latest(&series.actuals, table.as_of);
    if measure.current.is_blank() {
        measure.current = series::entry(latest);
    }
    let cycle = facts.take(Field::Cycle).as_ref().and_then(|fact| table.calendar.own_cycle(fact));
    if measure.target.is_blank() {
        let end = cycle.as_ref().or(table.calendar.common().as_ref()).map(|cycle| cycle.end);
        measure.target = series::entry(series::plan_at(&series.plans, end));
    }
    name_unit(&mut measure);
    let updated = facts.date(Field::Updated, End::Last, year);
    let frequency = facts.shared_word(Field::Frequency, words::frequency);
    Some(KeyResult {
        key: String::new(),
        id: facts.text(Field::Id),
        title,
        origin,
        unit: home.unit,
        objective: None,
        measure,
        owner: facts.text(Field::Owner),
        cycle,
        okr_type,
        weight: facts.number(Field::Weight),
        confidence: rating(facts, Field::Confidence, &table.confidence),
        progress: progress(facts, table),
        self_grade: rating(facts, Field::Grade, &table.grade),
        status: facts.word(Field::Status, words::status),
        start: facts.date(Field::Start, End::First, year),
        due: facts.date(Field::Due, End::Last, year),
        frequency: if frequency.is_blank() { series::frequency(&series) } else { frequency },
        updated: if updated.is_blank() { last_day(latest, table.as_of) } else { updated },
        dependency: facts.text(Field::Dependency),
        comment: facts.text(Field::Comment),
        check_note: facts.text(Field::CheckNote),
        data_source: facts.shared_text(Field::DataSource),
        check_ins: check_ins(series.said, facts, &table.confidence),
        actuals: series.actuals,
        hidden: home.hidden,
        table: table.index,
    })
}

/// A KPI. `None` if the record has no name.
pub(super) fn kpi(facts: &mut Facts, points: Vec<Point>, table: &TableFacts, home: Home) -> Option<Kpi> {
    let (name, origin) = facts.take_title(Field::Kpi)?;
    let said = said(&name, origin, None, None);
    let mut measure = measure(facts, &said);
    let limits = limits(facts);
    let year = table.calendar.year();
    let series = series::read(points, facts, year, table.as_of);
    let latest = series::latest(&series.actuals, table.as_of);
    if measure.current.is_blank() {
        measure.current = series::entry(latest);
    }
    if measure.target.is_blank() {
        measure.target = series::entry(series::plan_for(&series.plans, latest, table.as_of));
    }
    name_unit(&mut measure);
    let frequency = facts.shared_word(Field::Frequency, words::frequency);
    let frequency = if frequency.is_blank() { series::frequency(&series) } else { frequency };
    let objective = facts.text(Field::Objective);
    let Series { actuals, plans, unclear, .. } = series;
    Some(Kpi {
        key: String::new(),
        id: facts.text(Field::Id),
        name,
        origin,
        unit: home.unit,
        measure,
        limits,
        owner: facts.shared_text(Field::Owner),
        frequency,
        definition: facts.text(Field::Definition),
        data_source: facts.shared_text(Field::DataSource),
        objective: if objective.is_blank() { facts.text(Field::Parent) } else { objective },
        status: facts.word(Field::Status, words::status),
        weight: facts.number(Field::Weight),
        updated: facts.date(Field::Updated, End::Last, year),
        comment: facts.text(Field::Comment),
        check_note: facts.text(Field::CheckNote),
        actuals,
        plans,
        unclear,
        hidden: home.hidden,
        table: table.index,
    })
}

/// What is counted, as the latest value or the plan of a period tells it where nothing else does.
fn name_unit(measure: &mut Measure) {
    if measure.unit.is_none() {
        let of = |entry: &Entry<Amount>| entry.value().and_then(|amount| amount.unit.clone());
        measure.unit = of(&measure.current).or_else(|| of(&measure.target));
    }
}

fn said(title: &str, origin: Origin, type_text: Option<String>, okr_type: Option<OkrType>) -> Said<'_> {
    Said { title, folded: words::fold(title), origin, type_text, okr_type }
}

/// The type column as typed, and as understood; `binary` and its like are a shape, not a type.
fn okr_type(facts: &mut Facts) -> (Option<String>, Entry<OkrType>) {
    let entry = facts.shared_word(Field::OkrType, words::okr_type);
    (entry.text().map(str::to_owned), entry)
}

fn limits(facts: &mut Facts) -> Limits {
    Limits {
        green: facts.amount(Field::GreenLimit),
        amber: facts.amount(Field::AmberLimit),
        red: facts.amount(Field::RedLimit),
        minimum: facts.amount(Field::Minimum),
        maximum: facts.amount(Field::Maximum),
    }
}

/// Per cent done; a ticked box is all of it.
fn progress(facts: &mut Facts, table: &TableFacts) -> Entry<Decimal> {
    let fact = facts.take(Field::Progress);
    facts.entry(fact, |fact| match fact.value {
        Value::Bool(true) => Ok(Decimal::ONE_HUNDRED),
        Value::Bool(false) => Ok(Decimal::ZERO),
        _ => amount(fact).map(|amount| amount.number.saturating_mul(table.progress).normalize()),
    })
}

fn rating(facts: &mut Facts, field: Field, scale: &ColumnScale) -> Entry<Rating> {
    let fact: Option<Fact> = facts.take(field);
    facts.entry(fact, |fact| ratings::rating(fact, scale))
}

/// What its owner said at each check-in, by the last day of its period.
fn check_ins(said: Vec<(Period, Fact)>, facts: &Facts, scale: &ColumnScale) -> Vec<CheckIn> {
    let mut by_day: BTreeMap<NaiveDate, CheckIn> = BTreeMap::new();
    for (period, fact) in said {
        let Some((_, day)) = period.days() else { continue };
        let check_in = by_day.entry(day).or_insert(CheckIn { day, confidence: None, status: None });
        if fact.field == Field::Confidence {
            let rating = facts.entry(Some(fact), |fact| ratings::rating(fact, scale));
            check_in.confidence = rating.value().map(|rating| rating.share).or(check_in.confidence);
        } else if let Some(status) = words::status(&fact.text) {
            check_in.status = Some((status, fact.text.trim().into()));
        }
    }
    by_day.into_values().collect()
}

/// The day to which the latest of a row of values speaks.
fn last_day(latest: Option<&crate::model::kpi::Reading>, as_of: NaiveDate) -> Entry<NaiveDate> {
    let day = latest.and_then(|reading| Some((reading.period.days()?.1, reading)));
    day.map_or(Entry::Blank, |(day, reading)| {
        let text = reading.period.to_string().into();
        let value = day.min(as_of);
        Entry::Given(Stated { value, text, origin: reading.value.origin, source: FactSource::Context, formula: false })
    })
}
