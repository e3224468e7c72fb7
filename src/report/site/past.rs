//! An item and the months before in; how its grade moved, as a chart and as a table, out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::Scene;
use super::figure::Marked;
use super::mark::short;
use super::picture::Chart;
use crate::grade::{Grade, Outcome};
use crate::history::Kind;
use crate::model::{KeyResultId, Number, ObjectiveId, UnitId};
use crate::report::Report;
use crate::report::chart::{Mark, Trend, TrendPoint, trend};

/// So many months fit into a table; the last ones are shown.
const MOST_MONTHS: usize = 24;

/// Grades by month: the item of the page first, then what it is made of.
#[derive(Debug, Serialize)]
pub struct Months {
    head: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    title: String,
    grades: Vec<Option<Marked>>,
}

/// The grade of one item by day, today included.
type Grades = BTreeMap<NaiveDate, Option<Grade>>;

/// The grade of one item by month; a month without a snapshot is a gap.
pub type Monthly = BTreeMap<Month, Option<Grade>>;

/// A year and a month of it.
pub type Month = (i32, u32);

/// How the grade of an objective and of its key results moved; nothing without an earlier grade.
pub fn of_objective(scene: &Scene<'_>, id: ObjectiveId) -> Option<(Chart, Months)> {
    let objective = scene.report.portfolio.objective(id);
    let own = followed(scene, Kind::Objective, id.index(), scene.report.grades.objectives[id.index()].grade);
    let below = objective.key_results.iter().map(|id| {
        let kr = scene.report.portfolio.key_result(*id);
        (kr.title.to_string(), key_result(scene, *id))
    });
    drawn(scene, (&objective.title, own), below)
}

/// How the grade of a unit and of its objectives moved; nothing without an earlier grade.
pub fn of_unit(scene: &Scene<'_>, id: UnitId) -> Option<(Chart, Months)> {
    let report = &scene.report;
    let name = &report.portfolio.unit(id).name;
    let own = scene.units[id.index()].clone();
    let below = scene.index.objectives[id.index()].iter().map(|id| {
        let title = report.portfolio.objective(*id).title.to_string();
        (title, followed(scene, Kind::Objective, id.index(), report.grades.objectives[id.index()].grade))
    });
    drawn_months(scene, (name, own), below)
}

/// How the grade of the whole moved; nothing without an earlier grade.
pub fn of_whole(scene: &Scene<'_>) -> Option<(Chart, Months)> {
    drawn_months(scene, (scene.report.tongue.say("The whole"), of_portfolio(&scene.report)), std::iter::empty())
}

/// The grades of the whole, by month.
pub fn of_portfolio(report: &Report<'_>) -> Monthly {
    let then = report.history.snapshots.iter().map(|it| (it.as_of, it.portfolio.grade.map(grade)));
    monthly(&then.chain([(report.config.as_of, report.grades.portfolio.grade)]).collect())
}

/// The grades of every unit, by month.
pub fn of_units(report: &Report<'_>) -> Vec<Monthly> {
    let mut then: BTreeMap<&str, Grades> = BTreeMap::new();
    for snapshot in &report.history.snapshots {
        for unit in &snapshot.units {
            then.entry(&unit.name).or_default().insert(snapshot.as_of, unit.standing.grade.map(grade));
        }
    }
    let units = report.portfolio.units.iter().zip(&report.grades.units).map(|(unit, rolled)| {
        let mut grades = then.remove(&*unit.name).unwrap_or_default();
        grades.insert(report.config.as_of, rolled.grade);
        monthly(&grades)
    });
    units.collect()
}

/// The last months that any of some series knows, oldest first, at most so many.
pub fn last_months<'m>(series: impl Iterator<Item = &'m Monthly>, most: usize) -> Vec<Month> {
    let known: BTreeSet<Month> = series.flat_map(|monthly| monthly.keys().copied()).collect();
    let mut months: Vec<Month> = known.into_iter().collect();
    months.drain(..months.len().saturating_sub(most));
    months
}

fn key_result(scene: &Scene<'_>, id: KeyResultId) -> Grades {
    let now = match &scene.report.grades.key_results[id.index()].outcome {
        Outcome::Graded(graded) => Some(graded.grade),
        Outcome::Ungraded(_) => None,
    };
    followed(scene, Kind::KeyResult, id.index(), now)
}

fn followed(scene: &Scene<'_>, kind: Kind, at: usize, now: Option<Grade>) -> Grades {
    let history = scene.report.history;
    let then = history.track(kind, at).iter();
    let then = then.map(|sighting| (history.day(sighting), history.item(kind, sighting).grade().map(grade)));
    then.chain([(scene.report.config.as_of, now)]).collect()
}

fn grade(Number(number): Number) -> Grade {
    Grade::clamped(number)
}

fn drawn(
    scene: &Scene<'_>,
    (title, own): (&str, Grades),
    below: impl Iterator<Item = (String, Grades)>,
) -> Option<(Chart, Months)> {
    drawn_months(scene, (title, monthly(&own)), below)
}

fn drawn_months(
    scene: &Scene<'_>,
    (title, own): (&str, Monthly),
    below: impl Iterator<Item = (String, Grades)>,
) -> Option<(Chart, Months)> {
    let graded: Vec<_> = own.iter().filter_map(|(month, grade)| Some((month, (*grade)?))).collect();
    let [(first, from), .., (last, to)] = graded[..] else { return None };
    let mut head: Vec<Month> = own.keys().copied().collect();
    head.drain(..head.len().saturating_sub(MOST_MONTHS));
    let tongue = scene.report.tongue;
    let [from, to] = [from, to].map(|grade| tongue.number(grade.to_string()).into_owned());
    let message = tongue.count(
        graded.len(),
        "{name}: grade {from} in {first} and {to} in {last}, from {n} months",
        &[("name", &short(title)), ("from", &from), ("first", &label(*first)), ("to", &to), ("last", &label(*last))],
    );
    let labels: Vec<String> = head.iter().map(|month| label(*month)).collect();
    let points = head.iter().zip(&labels).map(|(month, label)| {
        let actual = own.get(month).copied().flatten().map(Grade::value);
        let day = NaiveDate::from_ymd_opt(month.0, month.1, 1);
        TrendPoint { label, day, actual, plan: None, mark: Mark::Usual }
    });
    let points: Vec<TrendPoint<'_>> = points.collect();
    let row = |title: String, monthly: &Monthly| {
        let marked = |month| monthly.get(month).copied().flatten().map(|grade| Marked::new(&scene.report, grade));
        Row { title, grades: head.iter().map(marked).collect() }
    };
    let mut rows = vec![row(title.to_owned(), &own)];
    rows.extend(below.map(|(title, grades)| row(title, &monthly(&grades))));
    let svg = trend(&Trend { title: &message, points: &points, target: None, limits: None, tongue });
    let about = tongue.say("The last grade of each month, 0 to 1; a month without a snapshot is a gap.");
    Some((Chart::new(message, about, svg), Months { head: labels, rows }))
}

/// The last grade of each month from the first to the last; a month without a snapshot has none.
fn monthly(grades: &Grades) -> Monthly {
    let month = |day: &NaiveDate| (day.year(), day.month());
    let known: Monthly = grades.iter().map(|(day, grade)| (month(day), *grade)).collect();
    let (Some(first), Some(last)) = (known.keys().next(), known.keys().next_back()) else { return known };
    let after = |&(year, month): &(i32, u32)| Some(if month == 12 { (year + 1, 1) } else { (year, month + 1) });
    let all = std::iter::successors(Some(*first), after).take_while(|month| month <= last);
    all.map(|month| (month, known.get(&month).copied().flatten())).collect()
}

/// `2026-07`
pub fn label((year, month): Month) -> String {
    format!("{year}-{month:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_grade_of_a_month_counts_and_a_month_without_one_is_a_gap() {
        let day = |text: &str| text.parse().unwrap();
        let grade = |text: &str| Some(Grade::clamped(text.parse().unwrap()));
        let grades = Grades::from([
            (day("2025-11-15"), grade("0.1")),
            (day("2025-11-30"), grade("0.2")),
            (day("2026-02-28"), grade("0.5")),
        ]);
        let told: Vec<_> = monthly(&grades)
            .into_iter()
            .map(|(month, grade)| (label(month), grade.map(|grade| grade.to_string())))
            .collect();
        let some = |text: &str| Some(text.to_owned());
        let expected = [("2025-11", some("0.20")), ("2025-12", None), ("2026-01", None), ("2026-02", some("0.50"))];
        assert_eq!(told, expected.map(|(month, grade)| (month.to_owned(), grade)));
    }
}
