//! A report in, its months as rows out: one item at one date each, ready for a pivot table.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::columns::{grade, graded, in_unit, number, text, words};
use crate::grade::rounded;
use crate::history::{Item, Kind, Sighting};
use crate::model::{KeyResultId, KpiId, Measure, Number, ObjectiveId};
use crate::report::Report;
use crate::report::palette::{Shown, capitalised};
use crate::report::workbook::sheet::{Cell, Column, Look, Told};

/// An item of today at one date.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    kind: Kind,
    /// Its position in the portfolio.
    at: usize,
    /// Where it was then; none for today.
    then: Option<Sighting>,
}

/// Every item at every date it was seen, oldest first, today last.
pub fn moments(report: &Report) -> Vec<Moment> {
    let portfolio = report.portfolio;
    let counts = [portfolio.objectives.len(), portfolio.key_results.len(), portfolio.kpis.len()];
    let items = Kind::ALL.into_iter().zip(counts).flat_map(|(kind, count)| (0..count).map(move |at| (kind, at)));
    items
        .flat_map(|(kind, at)| {
            let track = report.history.track(kind, at).iter().map(|sighting| Some(*sighting));
            track.chain([None]).map(move |then| Moment { kind, at, then })
        })
        .collect()
}

/// The rows of an item among the moments, counted from 0, and its kind and position: those of one stand together.
pub fn runs(moments: &[Moment]) -> impl Iterator<Item = (Kind, usize, Range<usize>)> + '_ {
    let mut from = 0;
    moments.chunk_by(|a, b| (a.kind, a.at) == (b.kind, b.at)).map(move |run| {
        let rows = from..from + run.len();
        from = rows.end;
        (run[0].kind, run[0].at, rows)
    })
}

/// So many months have a column each; all of them have their rows.
const MOST_MONTHS: usize = 12;

/// The columns of a sheet and behind them one for each month: none before there is an earlier one.
pub fn by_month<T: Copy>(
    columns: &[Column<T>],
    report: &Report,
    told: fn(&Report<'_>, T, NaiveDate) -> Cell,
) -> Vec<Column<T>> {
    let column = |month: NaiveDate| {
        let heading = month.format("%Y-%m").to_string().into();
        Column { heading, widest: 16, look: Look::Number, cell: Told::In(month, told) }
    };
    columns.iter().cloned().chain(shown(report).into_iter().map(column)).collect()
}

/// How many months have a column.
pub fn months_shown(report: &Report) -> u16 {
    u16::try_from(shown(report).len()).expect("twelve at most")
}

/// The first days of the months that have a column.
fn shown(report: &Report) -> Vec<NaiveDate> {
    let first_of = |day: NaiveDate| day.with_day(1).unwrap_or(day);
    let days = report.history.snapshots.iter().map(|snapshot| snapshot.as_of).chain([report.config.as_of]);
    let months: BTreeSet<NaiveDate> = days.map(first_of).collect();
    let shown = if months.len() > 1 { months.len().min(MOST_MONTHS) } else { 0 };
    let first = months.len() - shown;
    months.into_iter().skip(first).collect()
}

/// The grade of an objective in the month of a day, as last seen in it.
pub fn objective_in(report: &Report, id: ObjectiveId, month: NaiveDate) -> Cell {
    Moment::within(report, (Kind::Objective, id.index()), month).map_or(Cell::Empty, |moment| moment.grade(report))
}

/// The grade of a key result in the month of a day, as last seen in it.
pub fn key_result_in(report: &Report, id: KeyResultId, month: NaiveDate) -> Cell {
    Moment::within(report, (Kind::KeyResult, id.index()), month).map_or(Cell::Empty, |moment| moment.grade(report))
}

/// The value of a KPI in the month of a day, as last seen in it.
pub fn kpi_in(report: &Report, id: KpiId, month: NaiveDate) -> Cell {
    let unit = report.portfolio.kpi(id).measure.unit.as_ref();
    match Moment::within(report, (Kind::Kpi, id.index()), month).map(|moment| moment.current(report)) {
        Some(Cell::Number(number)) => in_unit(unit, number),
        Some(other) => other,
        None => Cell::Empty,
    }
}

/// The columns of the sheet.
pub const MONTHS: &[Column<Moment>] = &[
    text("Item", 50, |r, moment| words(moment.title(r))),
    text("Kind", 12, |_, moment| words(&capitalised(moment.kind.words()))),
    text("Unit", 24, |r, moment| words(moment.unit(r))),
    text("As of", 13, |r, moment| Cell::Date(moment.day(r))),
    text("Month", 10, |r, moment| words(&moment.day(r).format("%Y-%m").to_string())),
    number("Grade", 9, |r, moment| moment.grade(r)),
    number("Current", 16, |r, moment| moment.current(r)),
    text("Standing", 16, |r, moment| words(&capitalised(&moment.standing(r)))),
];

impl Moment {
    /// An item as it was last seen in the month of a day.
    fn within(report: &Report, (kind, at): (Kind, usize), month: NaiveDate) -> Option<Moment> {
        let is_in = |day: NaiveDate| (day.year(), day.month()) == (month.year(), month.month());
        if is_in(report.config.as_of) {
            return Some(Moment { kind, at, then: None });
        }
        let mut track = report.history.track(kind, at).iter().rev();
        let then = track.find(|sighting| is_in(report.history.day(sighting)))?;
        Some(Moment { kind, at, then: Some(*then) })
    }

    fn was<'a>(self, report: &Report<'a>) -> Option<Item<'a>> {
        self.then.map(|sighting| report.history.item(self.kind, &sighting))
    }

    /// The words of today, so that a renamed item stays one.
    fn title<'a>(self, report: &Report<'a>) -> &'a str {
        let portfolio = report.portfolio;
        match self.kind {
            Kind::Objective => &portfolio.objectives[self.at].title,
            Kind::KeyResult => &portfolio.key_results[self.at].title,
            Kind::Kpi => &portfolio.kpis[self.at].name,
        }
    }

    fn unit<'a>(self, report: &Report<'a>) -> &'a str {
        let portfolio = report.portfolio;
        let unit = match self.kind {
            Kind::Objective => portfolio.objectives[self.at].unit,
            Kind::KeyResult => portfolio.key_results[self.at].unit,
            Kind::Kpi => portfolio.kpis[self.at].unit,
        };
        &portfolio.unit(unit).name
    }

    fn day(self, report: &Report) -> NaiveDate {
        self.then.map_or(report.config.as_of, |sighting| report.history.day(&sighting))
    }

    fn grade(self, report: &Report) -> Cell {
        let then = |grade: Option<Number>| grade.map_or(Cell::Empty, |Number(grade)| Cell::Grade(rounded(grade, 2)));
        match (self.was(report), self.kind) {
            (Some(Item::Objective(entry)), _) => then(entry.standing.grade),
            (Some(Item::KeyResult(entry)), _) => then(entry.grade),
            (Some(Item::Kpi(_)), _) | (None, Kind::Kpi) => Cell::Empty,
            (None, Kind::Objective) => grade(report.grades.objectives[self.at].grade),
            (None, Kind::KeyResult) => grade(graded(report, KeyResultId::new(self.at)).map(|graded| graded.grade)),
        }
    }

    fn current(self, report: &Report) -> Cell {
        let then = |current: Option<Number>| current.map_or(Cell::Empty, |Number(current)| Cell::Number(current));
        let now =
            |measure: &Measure| measure.current.value().map_or(Cell::Empty, |current| Cell::Number(current.number));
        match (self.was(report), self.kind) {
            (Some(Item::Objective(_)), _) | (None, Kind::Objective) => Cell::Empty,
            (Some(Item::KeyResult(entry)), _) => then(entry.current),
            (Some(Item::Kpi(entry)), _) => then(entry.current),
            (None, Kind::KeyResult) => now(&report.portfolio.key_results[self.at].measure),
            (None, Kind::Kpi) => now(&report.portfolio.kpis[self.at].measure),
        }
    }

    /// How it stood against the calendar or its limits.
    fn standing(self, report: &Report) -> String {
        let grades = report.grades;
        match (self.was(report), self.kind) {
            (Some(Item::Objective(entry)), _) => entry.standing.pace.clone().unwrap_or_default(),
            (Some(Item::KeyResult(entry)), _) => entry.pace.clone(),
            (Some(Item::Kpi(entry)), _) => entry.health.clone(),
            (None, Kind::Objective) => {
                grades.objectives[self.at].weakest.map_or_else(String::new, |pace| Shown::from(pace).word.to_owned())
            }
            (None, Kind::KeyResult) => Shown::from(grades.key_results[self.at].pace.status).word.to_owned(),
            (None, Kind::Kpi) => Shown::from(grades.kpis[self.at].health).word.to_owned(),
        }
    }
}
