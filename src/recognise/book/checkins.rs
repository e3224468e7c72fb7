//! The tables of a workbook in, sheets of check-ins as logs out: `Check-in W44` repeats the key results of another sheet
//! with their value in that week.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use crate::read::{CellValue, Sheet, Workbook};
use crate::recognise::headers::folded;
use crate::recognise::layout::LOG;
use crate::recognise::period::{self, Period};
use crate::recognise::{
    Fact, FactSource, Field, Point, PointRole, Recognition, Record, RecordKind, Table, TableKind, Value,
};

/// A single record may well be called like one elsewhere.
const LEAST_RECORDS: usize = 2;
/// A title stands at most so many rows above its table.
const NEAR: u32 = 3;
/// What a table has that tells items by itself: one of check-ins tells how things stand and nothing else.
const OF_ITEMS: &[Field] = &[
    Field::Baseline,
    Field::Target,
    Field::Minimum,
    Field::Maximum,
    Field::GreenLimit,
    Field::RedLimit,
    Field::Weight,
];

/// Takes each table that tells how items of another sheet stood at one time for a log of them: of sheets that repeat a
/// whole table month by month, all but the latest.
pub(in crate::recognise) fn join(workbook: &Workbook, recognition: &mut Recognition) {
    log_copies(recognition);
    let told = Told::of(&recognition.tables);
    for table in &mut recognition.tables {
        let Some(told) = told.meets(table) else { continue };
        let Some(sheet) = workbook.sheets.get(usize::from(table.sheet)) else { continue };
        let Some(period) = time_of(table, sheet) else { continue };
        let period = match (period.year(), told) {
            (None, Some(year)) => period.with_year(year),
            _ => period,
        };
        table.layout = LOG;
        table.records.iter_mut().for_each(|record| log(record, &period));
    }
}

/// Makes logs of the tables of sheets that are called by months, weeks or days and repeat the table of the latest of them.
fn log_copies(recognition: &mut Recognition) {
    let Recognition { sheets, tables, .. } = recognition;
    let time = |table: &Table| {
        let name = sheets.get(usize::from(table.sheet))?;
        let period = moment(&name.replace('_', " "), |_| true)?;
        Some(period).filter(|period| !matches!(period, Period::Quarter { .. }))
    };
    let times: Vec<Option<Period>> = tables.iter().map(|table| time(table).filter(|_| table.layout != LOG)).collect();
    let measures: Vec<Option<Measures>> =
        tables.iter().zip(&times).map(|(table, time)| time.as_ref().map(|_| Measures::of(table))).collect();
    for at in 0..tables.len() {
        let (Some(period), Some(own)) = (times[at].clone(), &measures[at]) else { continue };
        let goes_on = |&later: &usize| {
            times[later].as_ref().is_some_and(|later| follows(&period, later))
                && measures[later].as_ref().is_some_and(|later| own.are_repeated_by(later))
        };
        let latest = (0..tables.len()).filter(goes_on).max_by_key(|&later| times[later].as_ref().and_then(place));
        let Some((latest, now)) = latest.and_then(|latest| Some((latest, times[latest].clone()?))) else { continue };
        if !has_objectives_of(&tables[latest], &tables[at]) {
            continue;
        }
        log_copy(&mut tables[at], &period);
        tables[latest].records.iter_mut().for_each(|record| keep(record, &now));
    }
}

/// Makes a log of a table that tells how its key results stood, each with the title of its objective.
fn log_copy(table: &mut Table, period: &Period) {
    let titles: Vec<Option<Fact>> = table.records.iter().map(|record| objective_of(record, table)).collect();
    table.layout = LOG;
    for (record, title) in table.records.iter_mut().zip(titles) {
        record.facts.extend(title.map(|title| Fact { field: Field::Parent, source: FactSource::Context, ..title }));
        record.parent = None;
        log(record, period);
    }
    table.records.retain(|record| record.kind != RecordKind::Objective);
}

/// Whether one time comes after another of its kind.
fn follows(one: &Period, two: &Period) -> bool {
    place(one).zip(place(two)).is_some_and(|(one, two)| one.0 == two.0 && one < two)
}

/// Where a day, a week or a month stands among others of its kind.
fn place(period: &Period) -> Option<(u8, i32, u32)> {
    match period {
        Period::Day(day) => Some((0, day.year(), day.ordinal())),
        Period::Week { year, week } => Some((1, year.unwrap_or(0), *week)),
        Period::Month { year, month } => Some((2, year.unwrap_or(0), *month)),
        _ => None,
    }
}

/// The title of the objective of a key result in its table.
fn objective_of(record: &Record, table: &Table) -> Option<Fact> {
    table.records[record.parent? as usize].fact(Field::Objective).cloned()
}

/// Whether a table tells each objective of an earlier one too.
fn has_objectives_of(table: &Table, earlier: &Table) -> bool {
    let titles = |table: &Table| -> BTreeSet<Option<String>> {
        let objectives = table.records.iter().filter(|record| record.kind == RecordKind::Objective);
        objectives.map(|record| record.fact(Field::Objective).map(|fact| folded(fact.text.trim()))).collect()
    };
    titles(earlier).is_subset(&titles(table))
}

/// The measures of a table.
struct Measures {
    kind: TableKind,
    /// Whether it says how one of them stands.
    is_told: bool,
    /// The target of each, by its title.
    targets: BTreeMap<String, Option<String>>,
}

impl Measures {
    fn of(table: &Table) -> Measures {
        let target = |record: &Record| {
            let title = [Field::KeyResult, Field::Kpi].into_iter().find_map(|field| record.fact(field))?;
            Some((folded(title.text.trim()), record.fact(Field::Target).map(|fact| fact.text.trim().to_owned())))
        };
        let is_told = table.records.iter().any(|record| record.fact(Field::Current).is_some());
        Measures { kind: table.kind, is_told, targets: table.records.iter().filter_map(target).collect() }
    }

    /// Whether another table tells the same measures with the same targets.
    fn are_repeated_by(&self, other: &Measures) -> bool {
        let is_many = self.targets.len() >= LEAST_RECORDS;
        self.is_told && is_many && self.kind == other.kind && self.targets == other.targets
    }
}

/// Notes what a record says of now as the value of a period too, unless it tells that value already.
fn keep(record: &mut Record, period: &Period) {
    let is_there = |point: &Point| point.role == PointRole::Actual && point.period == *period;
    if record.series.iter().any(is_there) {
        return;
    }
    let current = record.fact(Field::Current).cloned();
    record.series.extend(current.map(|fact| Point { period: period.clone(), role: PointRole::Actual, fact }));
}

/// An item that a table tells by itself.
struct Item {
    kind: RecordKind,
    sheet: u16,
    /// The year of the cycle of its table.
    year: Option<i32>,
}

/// The items that tables tell by themselves, by what they are called.
struct Told(BTreeMap<String, Vec<Item>>);

impl Told {
    fn of(tables: &[Table]) -> Told {
        let mut told: BTreeMap<String, Vec<Item>> = BTreeMap::new();
        for table in tables.iter().filter(|table| table.layout != LOG && !is_of_states(table)) {
            let cycle = table.context.iter().find(|fact| fact.field == Field::Cycle);
            let year = cycle.and_then(|fact| match &fact.value {
                Value::Period(period) => period.year(),
                _ => None,
            });
            for record in &table.records {
                let item = || Item { kind: record.kind, sheet: table.sheet, year };
                names(record).for_each(|name| told.entry(name).or_default().push(item()));
            }
        }
        Told(told)
    }

    /// The item of another sheet that a record of a table speaks of. What a sheet of check-ins calls a KPI may be a key
    /// result.
    fn find(&self, record: &Record, table: &Table) -> Option<&Item> {
        let may_be =
            |item: &&Item| item.sheet != table.sheet && (item.kind == record.kind || record.kind == RecordKind::Kpi);
        names(record).find_map(|name| self.0.get(&name)?.iter().find(may_be))
    }

    /// The year of the items of other sheets that a table of states speaks of, if it speaks of nothing else.
    fn meets(&self, table: &Table) -> Option<Option<i32>> {
        if table.layout == LOG || table.records.len() < LEAST_RECORDS || !is_of_states(table) {
            return None;
        }
        let items: Option<Vec<&Item>> = table.records.iter().map(|record| self.find(record, table)).collect();
        Some(items?.into_iter().find_map(|item| item.year))
    }
}

/// What an item is called: its id and its title.
fn names(record: &Record) -> impl Iterator<Item = String> {
    let fields = [Field::Id, Field::KeyResult, Field::Kpi].into_iter();
    let facts = fields.filter_map(|field| record.fact(field)).filter(|_| record.kind != RecordKind::Objective);
    facts.map(|fact| folded(fact.text.trim()))
}

/// Whether a table tells how measures stand and nothing of what is wanted of them.
fn is_of_states(table: &Table) -> bool {
    let tells = |record: &Record| record.fact(Field::Current).is_some() && record.series.is_empty();
    let is_item = |record: &Record| {
        record.kind == RecordKind::Objective || OF_ITEMS.iter().any(|&field| record.fact(field).is_some())
    };
    table.records.iter().any(tells) && !table.records.iter().any(is_item)
}

/// When the states of a table were true: what it says of itself, a line above it, or the name of its sheet.
fn time_of(table: &Table, sheet: &Sheet) -> Option<Period> {
    // A month alone, `may`, is a word of any sentence.
    let titles = titles(table, sheet).find_map(|title| moment(title, |run| run.contains(char::is_numeric)));
    titles.or_else(|| moment(&sheet.name.replace('_', " "), |_| true))
}

/// The day, week, month or quarter that a text names somewhere, the longest run of words first.
fn moment(text: &str, may_be: impl Fn(&str) -> bool) -> Option<Period> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let runs = (1..=words.len().min(4)).rev().flat_map(|length| words.windows(length));
    let clean = runs.map(|run| run.join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned());
    let mut named = clean.filter(|run| may_be(run)).filter_map(|run| period::parse(&run));
    let is_moment = |period: &Period| {
        matches!(period, Period::Day(_) | Period::Week { .. } | Period::Month { .. } | Period::Quarter { .. })
    };
    named.find(is_moment)
}

/// The lines right above a table, the nearest first.
fn titles<'s>(table: &Table, sheet: &'s Sheet) -> impl Iterator<Item = &'s str> {
    let first = table.area.first.row;
    let above = sheet.cells.iter().rev().filter(move |cell| (first.saturating_sub(NEAR)..first).contains(&cell.at.row));
    above.filter_map(|cell| match &cell.value {
        CellValue::Text(text) => Some(&**text),
        _ => None,
    })
}

/// Makes what a record says of now a value of a period, beside those that it has.
fn log(record: &mut Record, period: &Period) {
    let role = |field: Field| match field {
        Field::Current => Some(PointRole::Actual),
        Field::Confidence | Field::Status => Some(PointRole::Said),
        _ => None,
    };
    let point = |fact: &Fact| Some(Point { period: period.clone(), role: role(fact.field)?, fact: fact.clone() });
    record.series.extend(record.facts.iter().filter_map(point));
    record.facts.retain(|fact| fact.field != Field::Current);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::CellRef;

    #[test]
    fn what_is_said_of_now_stands_beside_the_values_of_other_periods() {
        let at = CellRef::new(1, 0);
        let fact = |text: &str| Fact {
            field: Field::Current,
            at,
            text: text.into(),
            value: Value::Text,
            source: FactSource::Cell,
            formula: false,
        };
        let month = |month: u32| Period::Month { year: Some(2027), month };
        let kind = RecordKind::KeyResult;
        let series = vec![Point { period: month(1), role: PointRole::Actual, fact: fact("4") }];
        let mut record = Record { kind, parent: None, at, hidden: false, facts: vec![fact("9")], series };
        let told = |record: &Record| -> Vec<String> {
            record.series.iter().map(|point| format!("{}={}", point.period, point.fact.text)).collect()
        };
        keep(&mut record, &month(1));
        assert_eq!(told(&record), ["2027-01=4"]);
        keep(&mut record, &month(2));
        keep(&mut record, &month(2));
        assert_eq!(told(&record), ["2027-01=4", "2027-02=9"]);
        log(&mut record, &month(3));
        assert_eq!(told(&record), ["2027-01=4", "2027-02=9", "2027-03=9"]);
    }
}
