//! The tables of a workbook in, each measure told once out: what a dashboard or a sheet of calculations shows again
//! becomes a leftover.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::recognise::headers::folded;
use crate::recognise::layout::LOG;
use crate::recognise::{Fact, Field, Leftover, PointRole, Recognition, Record, RecordKind, Table, Value};

/// A single record may well say the same as one elsewhere.
const LEAST_RECORDS: usize = 2;

/// Sets aside each table all of whose measures stand in another that tells more, with the same numbers.
pub(in crate::recognise) fn set_aside(recognition: &mut Recognition) {
    if recognition.tables.len() < 2 {
        return;
    }
    let shown: Vec<Shown> = recognition.tables.iter().map(Shown::of).collect();
    let mut places: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, table) in shown.iter().enumerate() {
        table.measures.keys().for_each(|title| {
            places.entry(title).or_default().insert(index);
        });
    }
    // The smallest first, so that what it repeats is still there.
    let mut order: Vec<usize> = (0..shown.len()).collect();
    order.sort_by_key(|&index| (shown[index].told, std::cmp::Reverse(index)));
    let mut aside: BTreeMap<usize, usize> = BTreeMap::new();
    for &index in &order {
        let table = &shown[index];
        let is_candidate = table.records >= LEAST_RECORDS && !is_of_one_time(&recognition.tables[index]);
        let Some((title, _)) = table.measures.first_key_value().filter(|_| is_candidate) else {
            continue;
        };
        let rank = |index: usize| (shown[index].told, std::cmp::Reverse(index));
        let others = places.get(title.as_str()).into_iter().flatten();
        let tells = |other: usize| !aside.contains_key(&other) && !is_of_one_time(&recognition.tables[other]);
        let mut others = others.filter(|&&other| rank(other) > rank(index) && tells(other));
        let found = others.find(|&&other| table.is_shown_by(&shown[other]));
        aside.extend(found.map(|&other| (index, other)));
    }
    for (&index, &other) in &aside {
        let name = &recognition.sheets[usize::from(recognition.tables[other].sheet)];
        let Table { sheet, area, .. } = recognition.tables[index];
        let reason = format!("shows what the table on sheet `{name}` tells, which is counted once");
        recognition.leftovers.push(Leftover { sheet, area, reason });
    }
    let mut index = 0..;
    recognition.tables.retain(|_| index.next().is_none_or(|index| !aside.contains_key(&index)));
    recognition.leftovers.sort_by_key(|leftover| (leftover.sheet, leftover.area));
}

/// Whether a table is a log of one time: its values are check-ins, though another table shows the latest of them.
fn is_of_one_time(table: &Table) -> bool {
    let mut periods = table.records.iter().flat_map(|record| &record.series).map(|point| &point.period);
    let first = periods.next();
    table.layout == LOG && periods.all(|period| Some(period) == first)
}

/// A table as far as it can be shown again.
struct Shown {
    records: usize,
    /// How much it tells.
    told: usize,
    /// Its key results and KPIs by title; those of one title together.
    measures: BTreeMap<String, Measure>,
}

/// What is told of a measure.
#[derive(Default)]
struct Measure {
    times: usize,
    /// What was reached, the latest value or one of each period.
    reached: BTreeSet<Decimal>,
    wanted: BTreeSet<Decimal>,
    /// Its team and its owner, as far as they are told.
    of: BTreeMap<Field, BTreeSet<Box<str>>>,
}

impl Shown {
    fn of(table: &Table) -> Shown {
        let mut measures: BTreeMap<String, Measure> = BTreeMap::new();
        for record in table.records.iter().filter(|record| record.kind != RecordKind::Objective) {
            let title = [Field::KeyResult, Field::Kpi].into_iter().find_map(|field| record.fact(field));
            let title = title.map_or_else(String::new, |title| folded(title.text.trim()));
            measures.entry(title).or_default().add(record);
        }
        let told = table.records.iter().map(|record| record.facts.len() + record.series.len()).sum();
        Shown { records: table.records.len(), told, measures }
    }

    /// Whether another table tells all its measures, and nearly all numbers that were reached.
    fn is_shown_by(&self, other: &Shown) -> bool {
        let (mut found, mut numbers) = (0, 0);
        let mut wanted = true;
        for (title, own) in &self.measures {
            // A part may be shown of what is told of several places, with numbers that all stand there.
            let is_part = |same: &Measure| {
                same.times > own.times
                    && own.reached.iter().all(|&number| same.tells(number))
                    && !own.reached.is_empty()
            };
            let is_same = |same: &Measure| same.times == own.times || is_part(same);
            let known = other.measures.get(title);
            let Some(same) = known.filter(|same| is_same(same) && !own.contradicts(same)) else { return false };
            numbers += own.reached.len();
            found += own.reached.iter().filter(|&&number| same.tells(number)).count();
            wanted &= own.wanted.iter().all(|number| same.wanted.contains(number));
        }
        let same = if numbers == 0 { wanted } else { found * 4 >= numbers * 3 };
        same && self.measures.values().any(|own| !own.reached.is_empty() || !own.wanted.is_empty())
    }
}

impl Measure {
    fn add(&mut self, record: &Record) {
        self.times += 1;
        let number = |fact: &Fact| match &fact.value {
            Value::Number(number) => Some(number.amount),
            _ => None,
        };
        let told = |field: Field| record.fact(field).and_then(number);
        let points = |role| record.series.iter().filter(move |point| point.role == role);
        self.reached.extend(told(Field::Current));
        self.reached.extend(points(PointRole::Actual).filter_map(|point| number(&point.fact)));
        self.wanted.extend(told(Field::Target));
        self.wanted.extend(points(PointRole::Plan).filter_map(|point| number(&point.fact)));
        let names = [Field::Team, Field::Owner].into_iter().filter_map(|field| record.fact(field));
        names.for_each(|fact| {
            self.of.entry(fact.field).or_default().insert(fact.text.clone());
        });
    }

    /// Whether both name a team or an owner, and the other not the same.
    fn contradicts(&self, other: &Measure) -> bool {
        self.of.iter().any(|(field, names)| other.of.get(field).is_some_and(|known| !names.is_subset(known)))
    }

    /// Whether one of the numbers is this, or this in per cent.
    fn tells(&self, number: Decimal) -> bool {
        let hundred = Decimal::ONE_HUNDRED;
        let alike = [Some(number), number.checked_mul(hundred), number.checked_div(hundred)];
        alike.into_iter().flatten().any(|number| self.reached.contains(&number.normalize()))
    }
}
