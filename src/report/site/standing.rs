//! Units in; how each stands and how its grade moved, as rows and as a map of months, out.

use serde::Serialize;

use super::Scene;
use super::figure::{Marked, Mean, OF_OBJECTIVES};
use super::mark::{Link, short};
use super::past::{Month, Monthly, label, last_months};
use super::picture::Picture;
use crate::grade::Grade;
use crate::model::UnitId;
use crate::report::chart::{Spark, spark};
use crate::report::tally::Tally;
use crate::report::tongue::Tongue;
use rust_decimal::Decimal;

/// So many months have a column.
const MOST_MONTHS: usize = 12;

/// How a unit stands.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    unit: Link,
    level: &'a str,
    mean: Mean<'a>,
    tally: Tally,
    /// Key results that say nothing either way.
    quiet: usize,
    /// How its grade moved; absent without an earlier grade.
    spark: Option<Picture>,
}

/// Units and months, a grade where they meet.
#[derive(Debug, Serialize)]
pub struct Heat {
    months: Vec<String>,
    rows: Vec<HeatRow>,
}

#[derive(Debug, Serialize)]
struct HeatRow {
    unit: Link,
    grades: Vec<Option<Marked>>,
}

/// Units that have anything, the weakest grade first, those without a grade last.
pub fn weakest_first(scene: &Scene<'_>) -> Vec<UnitId> {
    let mut ids: Vec<UnitId> = scene.index.tallies.iter().flatten().filter_map(|tally| tally.unit).collect();
    ids.sort_by_key(|id| {
        let grade = scene.report.grades.units[id.index()].grade;
        (grade.is_none(), grade, *id)
    });
    ids
}

impl<'a> Row<'a> {
    /// How a unit stands.
    pub fn new(scene: &Scene<'a>, id: UnitId) -> Row<'a> {
        let report = &scene.report;
        let unit = report.portfolio.unit(id);
        let tally = scene.index.tallies[id.index()].unwrap_or_default();
        let settled = tally.done + tally.on_track + tally.behind + tally.off_track;
        Row {
            unit: Link::unit(report, id),
            level: report.tongue.say(unit.level.words()),
            mean: Mean::new(report, &report.grades.units[id.index()], OF_OBJECTIVES),
            quiet: tally.key_results - settled,
            spark: sparkline(report.tongue, &unit.name, &scene.units[id.index()]),
            tally,
        }
    }
}

impl Heat {
    /// The last months of some units; `None` where no unit has two.
    pub fn new(scene: &Scene<'_>, ids: &[UnitId]) -> Option<Heat> {
        let months = last_months(ids.iter().map(|id| &scene.units[id.index()]), MOST_MONTHS);
        if months.len() < 2 {
            return None;
        }
        let graded = ids.iter().filter(|id| scene.units[id.index()].values().any(Option::is_some));
        let row = |id: &UnitId| {
            let grade = |month| scene.units[id.index()].get(month).copied().flatten();
            HeatRow {
                unit: Link::unit(&scene.report, *id),
                grades: months.iter().map(|month| Some(Marked::new(&scene.report, grade(month)?))).collect(),
            }
        };
        Some(Heat { rows: graded.map(row).collect(), months: months.iter().map(|month| label(*month)).collect() })
    }
}

/// The line of a series of grades from 0 to 1; nothing for fewer than two grades.
pub fn sparkline(tongue: &Tongue, name: &str, monthly: &Monthly) -> Option<Picture> {
    let graded: Vec<(Month, Grade)> = monthly.iter().filter_map(|(month, grade)| Some((*month, (*grade)?))).collect();
    let [(first, from), .., (last, to)] = graded[..] else { return None };
    let way = match to.cmp(&from) {
        std::cmp::Ordering::Less => "{name}: fell from {from} in {first} to {to} in {last}, {months}",
        std::cmp::Ordering::Equal => "{name}: stayed from {from} in {first} to {to} in {last}, {months}",
        std::cmp::Ordering::Greater => "{name}: rose from {from} in {first} to {to} in {last}, {months}",
    };
    let months = tongue.counted(graded.len(), "{n} months");
    let [from, to] = [from, to].map(|grade| tongue.number(grade.to_string()).into_owned());
    let title = tongue.fill(
        way,
        &[
            ("name", &short(name)),
            ("from", &from),
            ("first", &label(first)),
            ("to", &to),
            ("last", &label(last)),
            ("months", &months),
        ],
    );
    let values: Vec<Option<Decimal>> = monthly.values().map(|grade| grade.map(Grade::value)).collect();
    let values = &values[values.len().saturating_sub(MOST_MONTHS)..];
    let scale = Some((Decimal::ZERO, Decimal::ONE));
    Some(Picture(spark(&Spark { title: &title, values, scale, target: None })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(grades: &[&str]) -> Option<String> {
        let monthly = (1..).zip(grades).map(|(month, grade)| ((2026, month), grade.parse().ok().map(Grade::clamped)));
        sparkline(Tongue::english(), "Sales", &monthly.collect()).map(|picture| picture.0)
    }

    #[test]
    fn a_sparkline_says_in_words_how_the_grade_moved() {
        let svg = line(&["0.31", "", "0.72"]).unwrap();
        assert!(svg.contains("<title>Sales: rose from 0.31 in 2026-01 to 0.72 in 2026-03, 2 months</title>"), "{svg}");
        assert!(line(&["0.4", "0.4"]).unwrap().contains("stayed from 0.40"));
    }

    #[test]
    fn one_grade_has_no_line() {
        assert!(line(&["0.31", "", ""]).is_none());
    }
}
