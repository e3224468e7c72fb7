//! An item in; its values by day, from the cells of today and from earlier snapshots alike, each with where it stood, out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::{History, Item, Kind};
use crate::model::kpi::Reading;
use crate::model::measure::Amount;
use crate::model::{Entry, KeyResultId, KpiId, Origin, Portfolio};
use crate::recognise::period::Period;

/// One value on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<'a> {
    /// The day it speaks of, not after the day of the run.
    pub day: NaiveDate,
    /// The value.
    pub value: Decimal,
    /// Where it stands.
    pub place: Place<'a>,
    /// Which of the values by period of a KPI it is, if it is one of these.
    pub reading: Option<usize>,
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

/// The values of a KPI, oldest first: those its sheets tell by period, and those of earlier snapshots for periods that
/// they do not tell; without any by period those of snapshots and the current one.
pub fn of_kpi<'a>(history: &'a History, portfolio: &Portfolio, id: KpiId, as_of: NaiveDate) -> Vec<Dated<'a>> {
    let kpi = portfolio.kpi(id);
    if !kpi.actuals.is_empty() {
        let cell = |(at, reading): (usize, &Reading)| {
            let day = reading.period.days().map_or(as_of, |(_, last)| last.min(as_of));
            let (value, place) = (reading.value.value.number, Place::Cell(reading.value.origin));
            Dated { day, value, place, reading: Some(at) }
        };
        let mut values = untold(history, portfolio, id);
        let before = values.len();
        values.extend(kpi.actuals.iter().enumerate().map(cell));
        if before > 0 {
            values.sort_by_key(|dated| dated.day);
        }
        return values;
    }
    let now = current(&kpi.measure.current, kpi.updated.value().copied().unwrap_or(as_of).min(as_of));
    joined(Vec::new(), now, remembered(history, Kind::Kpi, id.index()))
}

/// What snapshots remember of a KPI for periods that its sheet does not tell: of several in one period the last. A value is
/// of the period that its snapshot tells, whatever the day. Of one that does not tell, what was read in a cell of a period
/// that the sheet still tells, or twice in one cell, is no value of another period.
fn untold<'a>(history: &'a History, portfolio: &Portfolio, id: KpiId) -> Vec<Dated<'a>> {
    let kpi = portfolio.kpi(id);
    let Some(days) = kpi.actuals.iter().map(|reading| reading.period.days()).collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let Some(like) = kpi.actuals.first().map(|reading| &reading.period) else { return Vec::new() };
    let is_told = |(first, last): (NaiveDate, NaiveDate)| days.iter().any(|told| told.0 <= last && first <= told.1);
    let mut known: BTreeSet<(String, Decimal)> = kpi
        .actuals
        .iter()
        .map(|reading| (portfolio.place(reading.value.origin).to_string(), reading.value.value.number))
        .collect();
    let mut by_period: BTreeMap<NaiveDate, Dated<'a>> = BTreeMap::new();
    for (dated, of) in remembered_with_periods(history, id) {
        let Some(span) = period_like(dated.day, like).and_then(|period| period.days()) else { continue };
        let Place::Then(cell) = dated.place else { continue };
        let is_another = of.is_some() || known.insert((cell.to_owned(), dated.value));
        if is_another && !is_told(span) {
            by_period.insert(span.0, dated);
        }
    }
    by_period.into_values().collect()
}

/// The period of the calendar around a day that is as long as another; none for days and for periods of a team's own.
pub fn period_like(day: NaiveDate, like: &Period) -> Option<Period> {
    let (year, month) = (Some(day.year()), day.month());
    Some(match like {
        Period::Week { .. } => Period::Week { year: Some(day.iso_week().year()), week: day.iso_week().week() },
        Period::Month { .. } => Period::Month { year, month },
        Period::Quarter { .. } => Period::Quarter { year, quarter: month.div_ceil(3) },
        Period::Third { .. } => Period::Third { year, third: month.div_ceil(4) },
        Period::Half { .. } => Period::Half { year, half: month.div_ceil(6) },
        Period::Year(_) => Period::Year(day.year()),
        Period::Day(_) | Period::Days(..) | Period::Named(_) | Period::Own { .. } => return None,
    })
}

/// What sheets tell by date, as far as it has begun.
fn told<'a>(readings: &[Reading], as_of: NaiveDate) -> Vec<Dated<'a>> {
    let dated = readings.iter().filter_map(|reading| {
        let (first, last) = reading.period.days()?;
        let place = Place::Cell(reading.value.origin);
        let (day, value) = (last.min(as_of), reading.value.value.number);
        (first <= as_of).then_some(Dated { day, value, place, reading: None })
    });
    dated.collect()
}

fn current<'a>(entry: &Entry<Amount>, day: NaiveDate) -> Option<Dated<'a>> {
    let stated = entry.given()?;
    Some(Dated { day, value: stated.value.number, place: Place::Cell(stated.origin), reading: None })
}

/// What snapshots remember of a KPI, each on the last day of its period so far, and whether they tell that period.
fn remembered_with_periods(history: &History, id: KpiId) -> impl Iterator<Item = (Dated<'_>, Option<NaiveDate>)> {
    history.track(Kind::Kpi, id.index()).iter().filter_map(|sighting| {
        let Item::Kpi(entry) = history.item(Kind::Kpi, sighting) else { return None };
        let day = history.day(sighting);
        let day = entry.current_of.map_or(day, |last| last.min(day));
        let place = Place::Then(cell_of(&entry.cells, &entry.origin));
        Some((Dated { day, value: entry.current?.0, place, reading: None }, entry.current_of))
    })
}

fn remembered(history: &History, kind: Kind, at: usize) -> impl Iterator<Item = Dated<'_>> {
    history.track(kind, at).iter().filter_map(move |sighting| {
        let (value, cell) = match history.item(kind, sighting) {
            Item::KeyResult(entry) => (entry.current?.0, cell_of(&entry.cells, &entry.origin)),
            Item::Kpi(entry) => (entry.current?.0, cell_of(&entry.cells, &entry.origin)),
            Item::Objective(_) => return None,
        };
        Some(Dated { day: history.day(sighting), value, place: Place::Then(cell), reading: None })
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
            Archive { snapshots: vec![month("2026-07-31", 33), month("2026-08-31", 41)], ..Archive::default() };
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

    /// The values of a KPI whose sheet tells these months, after snapshots with these values: day, value, cell or, behind
    /// `of`, the last day of its period.
    fn months(told: &[(u32, &str)], snapshots: &[(&str, i64, &str)]) -> Vec<String> {
        let mut kpi = crate::grade::sample::kpi(Measure::default());
        kpi.name = "Churn".into();
        kpi.key = "kpi/sales/churn".into();
        let reading = |&(month, value): &(u32, &str)| {
            let mut stated = amount(value).given().unwrap().clone();
            stated.origin.at.column = month as u16;
            Reading { period: Period::Month { year: Some(2026), month }, value: stated }
        };
        kpi.actuals = told.iter().map(reading).collect();
        let mut portfolio = portfolio(Vec::new());
        portfolio.kpis = vec![kpi];
        portfolio.sources.push(file());
        let snapshots = snapshots.iter().map(|&(day, value, cell)| {
            let mut snapshot = snapshot(day, &[]);
            let mut entry = serde_json::json!({"key": "kpi/sales/churn", "name": "Churn", "unit": "Sales", "origin": "",
                "health": "", "current": value});
            match cell.strip_prefix("of ") {
                Some(last) => entry["current_of"] = last.into(),
                None => entry["cells"] = serde_json::json!({"current": cell}),
            }
            snapshot.kpis = vec![serde_json::from_value(entry).unwrap()];
            snapshot
        });
        let archive = Archive { snapshots: snapshots.collect(), ..Archive::default() };
        let config = config("2026-09-15");
        let history = History::new(&portfolio, archive, &config);
        let series = of_kpi(&history, &portfolio, KpiId(0), config.as_of);
        let place = |place: Place<'_>| match place {
            Place::Cell(origin) => origin.at.to_string(),
            Place::Then(cell) => format!("then {cell}"),
        };
        let reading = |dated: &Dated<'_>| dated.reading.map_or_else(String::new, |at| format!(" #{at}"));
        let line =
            |dated: &Dated<'_>| format!("{} {} {}{}", dated.day, dated.value, place(dated.place), reading(dated));
        series.iter().map(line).collect()
    }

    #[test]
    fn months_that_a_sheet_does_not_tell_are_those_of_snapshots() {
        let old =
            [("2026-05-15", 7, "a.csv › S › B2"), ("2026-05-31", 8, "a.csv › S › B2"), ("2026-07-02", 6, "b › S › C2")];
        assert_eq!(
            months(&[(7, "5"), (8, "4")], &old),
            ["2026-05-31 8 then a.csv › S › B2", "2026-07-31 5 H2 #0", "2026-08-31 4 I2 #1"]
        );
        assert_eq!(
            months(&[(3, "9"), (8, "4")], &old)[1..],
            ["2026-05-31 8 then a.csv › S › B2", "2026-07-02 6 then b › S › C2", "2026-08-31 4 I2 #1"]
        );
    }

    #[test]
    fn a_snapshot_that_tells_its_period_is_of_that_period_wherever_it_was_read() {
        // As an audience has them, without cells, and as many times as there were builds.
        let old = [
            ("2026-05-31", 5, "of 2026-05-31"),
            ("2026-06-15", 5, "of 2026-05-31"),
            ("2026-07-02", 5, "of 2026-06-30"),
        ];
        assert_eq!(
            months(&[(7, "5"), (8, "4")], &old),
            ["2026-05-31 5 then ", "2026-06-30 5 then ", "2026-07-31 5 H2 #0", "2026-08-31 4 I2 #1"]
        );
        let late = [("2026-08-15", 3, "of 2026-07-31"), ("2026-09-10", 6, "of 2026-09-30")];
        assert_eq!(
            months(&[(7, "5"), (8, "4")], &late),
            ["2026-07-31 5 H2 #0", "2026-08-31 4 I2 #1", "2026-09-10 6 then "]
        );
    }

    #[test]
    fn a_value_that_its_cell_still_tells_is_of_no_other_month() {
        let carried = [("2026-05-31", 5, "Sales.csv › Sales › H2"), ("2026-06-30", 5, "Sales.csv › Sales › H2")];
        assert_eq!(months(&[(7, "5"), (8, "4")], &carried), ["2026-07-31 5 H2 #0", "2026-08-31 4 I2 #1"]);
        let twice = [("2026-05-31", 6, "a › S › B2"), ("2026-06-30", 6, "a › S › B2")];
        assert_eq!(months(&[(7, "5")], &twice), ["2026-05-31 6 then a › S › B2", "2026-07-31 5 H2 #0"]);
    }
}
