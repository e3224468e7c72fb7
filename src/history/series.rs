//! An item in; its values by day, from the cells of today and from earlier snapshots alike, each with where it stood, out.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{History, Item, Kind};
use crate::model::kpi::Reading;
use crate::model::measure::Amount;
use crate::model::{Entry, KeyResultId, KpiId, Origin, Portfolio};

/// One value on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<'a> {
    /// The day it speaks of, not after the day of the run.
    pub day: NaiveDate,
    /// The value.
    pub value: Decimal,
    /// Where it stands.
    pub place: Place<'a>,
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// In a cell of today: a column of a week or a month, a row of a log, the current value.
    Cell(Origin),
    /// In a cell that a snapshot of that day remembers: file, sheet and cell.
    Then(&'a str),
}

/// The values of a key result, oldest first, one a day. What its sheets tell by date counts for the days from the first
/// to the last of it; snapshots fill the days before and after.
pub fn of_key_result<'a>(
    history: &'a History,
    portfolio: &Portfolio,
    id: KeyResultId,
    as_of: NaiveDate,
) -> Vec<Dated<'a>> {
    let kr = portfolio.key_result(id);
    let now = current(&kr.measure.current, kr.updated.value().copied().unwrap_or(as_of).min(as_of));
    joined(told(&kr.actuals, as_of), now, remembered(history, Kind::KeyResult, id.index()))
}

/// The values of a KPI, oldest first: those its sheets tell by period if they do, else those of earlier snapshots and
/// the current one.
pub fn of_kpi<'a>(history: &'a History, portfolio: &Portfolio, id: KpiId, as_of: NaiveDate) -> Vec<Dated<'a>> {
    let kpi = portfolio.kpi(id);
    if !kpi.actuals.is_empty() {
        let cell = |reading: &Reading| {
            let day = reading.period.days().map_or(as_of, |(_, last)| last.min(as_of));
            Dated { day, value: reading.value.value.number, place: Place::Cell(reading.value.origin) }
        };
        return kpi.actuals.iter().map(cell).collect();
    }
    let now = current(&kpi.measure.current, kpi.updated.value().copied().unwrap_or(as_of).min(as_of));
    joined(Vec::new(), now, remembered(history, Kind::Kpi, id.index()))
}

/// What sheets tell by date, as far as it has begun.
fn told<'a>(readings: &[Reading], as_of: NaiveDate) -> Vec<Dated<'a>> {
    let dated = readings.iter().filter_map(|reading| {
        let (first, last) = reading.period.days()?;
        let place = Place::Cell(reading.value.origin);
        (first <= as_of).then_some(Dated { day: last.min(as_of), value: reading.value.value.number, place })
    });
    dated.collect()
}

fn current<'a>(entry: &Entry<Amount>, day: NaiveDate) -> Option<Dated<'a>> {
    let stated = entry.given()?;
    Some(Dated { day, value: stated.value.number, place: Place::Cell(stated.origin) })
}

fn remembered(history: &History, kind: Kind, at: usize) -> impl Iterator<Item = Dated<'_>> {
    history.track(kind, at).iter().filter_map(move |sighting| {
        let (value, cell) = match history.item(kind, sighting) {
            Item::KeyResult(entry) => (entry.current?.0, cell_of(&entry.cells, &entry.origin)),
            Item::Kpi(entry) => (entry.current?.0, cell_of(&entry.cells, &entry.origin)),
            Item::Objective(_) => return None,
        };
        Some(Dated { day: history.day(sighting), value, place: Place::Then(cell) })
    })
}

fn cell_of<'a>(cells: &'a super::snapshot::Cells, origin: &'a str) -> &'a str {
    cells.get(&super::Aspect::Current).map_or(origin, |cell| cell)
}

/// All of them by day. Of two for one day the cell of today counts, and of two such the one by date.
fn joined<'a>(
    told: Vec<Dated<'a>>,
    now: Option<Dated<'a>>,
    remembered: impl Iterator<Item = Dated<'a>>,
) -> Vec<Dated<'a>> {
    let span = told.iter().map(|dated| dated.day).min().zip(told.iter().map(|dated| dated.day).max());
    let is_told = |day: NaiveDate| span.is_some_and(|(first, last)| first <= day && day <= last);
    let is_one_of_them = |now: &Dated<'_>| told.iter().any(|dated| dated.place == now.place);
    let now = now.filter(|now| !is_one_of_them(now));
    let before = remembered.filter(|dated| !is_told(dated.day));
    let by_day: BTreeMap<NaiveDate, Dated<'a>> =
        before.chain(now).chain(told.iter().copied()).map(|dated| (dated.day, dated)).collect();
    by_day.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample::{amount, key_result, portfolio};
    use crate::history::sample::snapshot;
    use crate::history::{Archive, History};
    use crate::model::{Measure, SourceFile, SourceState};
    use crate::recognise::period::Period;

    const NPS: &str = "Sales|Q3||Raise NPS of all admins|30|60|Ana";

    fn config(as_of: &str) -> crate::config::Config {
        crate::config::Config { as_of: as_of.parse().unwrap(), root: "".into(), settings: Default::default() }
    }

    /// A key result whose sheet tells these values by day, after two months with other values.
    fn values(told: &[(&str, &str)], current: &str) -> Vec<(String, String)> {
        let mut kr = key_result(Measure { current: amount(current), ..Measure::default() });
        kr.key = "kr/Sales/Q3/Raise NPS of all admins".into();
        kr.title = "Raise NPS of all admins".into();
        let reading = |&(day, value): &(&str, &str)| Reading {
            period: Period::Day(day.parse().unwrap()),
            value: {
                let mut stated = amount(value).given().unwrap().clone();
                stated.origin.at.column = 9;
                stated
            },
        };
        kr.actuals = told.iter().map(reading).collect();
        let mut portfolio = portfolio(vec![vec![kr]]);
        portfolio.sources.push(file());
        let month = |day: &str, current: i64| {
            let mut snapshot = snapshot(day, &[NPS]);
            snapshot.key_results[0].current = Some(crate::model::Number(current.into()));
            snapshot
        };
        let archive =
            Archive { snapshots: vec![month("2026-07-31", 33), month("2026-08-31", 41)], remarks: Vec::new() };
        let config = config("2026-09-15");
        let history = History::new(&portfolio, archive, &config);
        let series = of_key_result(&history, &portfolio, KeyResultId(0), config.as_of);
        series.iter().map(|dated| (dated.day.to_string(), dated.value.to_string())).collect()
    }

    fn file() -> SourceFile {
        SourceFile {
            name: "Sales.csv".into(),
            size: 1,
            sha256: String::new(),
            state: SourceState::Read,
            sheets: vec!["Sales".into()],
            sketches: Vec::new(),
            visibility: Vec::new(),
            remarks: Vec::new(),
            tables: Vec::new(),
            leftovers: Vec::new(),
            ours: Vec::new(),
        }
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(day, value)| ((*day).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn snapshots_and_the_current_value_make_one_series() {
        let expected = [("2026-07-31", "33"), ("2026-08-31", "41"), ("2026-09-15", "45")];
        assert_eq!(values(&[], "45"), pairs(&expected));
    }

    #[test]
    fn what_a_sheet_tells_by_date_wins_over_the_snapshots_of_its_days() {
        let told = [("2026-08-14", "38"), ("2026-09-04", "44"), ("2026-09-30", "99")];
        let expected = [("2026-07-31", "33"), ("2026-08-14", "38"), ("2026-09-04", "44"), ("2026-09-15", "45")];
        assert_eq!(values(&told, "45"), pairs(&expected));
    }
}
