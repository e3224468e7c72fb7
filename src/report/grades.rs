//! A report in; its grades as a table out, from the whole down to each key result, with coverage, bounds and pace.

mod find;
mod policy;
mod why;

pub use find::{find_by_words, only};
pub use policy::{policies, policies_json, rulebooks};
pub use why::why;

use std::fmt::{Arguments, Write};

use anstyle::Style;
use serde::Serialize;

use super::Report;
use crate::grade::confidence::net_confidence;
use crate::grade::{Grades, Outcome, RollUp};
use crate::model::{Number, ObjectiveId, UnitId};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Row {
    kind: &'static str,
    key: String,
    id: Option<String>,
    title: String,
    /// How deep it hangs.
    #[serde(skip)]
    depth: usize,
    grade: Option<Number>,
    /// The grade as people see it.
    #[serde(skip)]
    shown: Option<String>,
    not_graded_because: Option<&'static str>,
    graded: usize,
    children: usize,
    low: Option<Number>,
    high: Option<Number>,
    #[serde(skip)]
    bounds: Option<String>,
    pace: Option<&'static str>,
    /// Share of its time that has elapsed.
    elapsed: Option<Number>,
    /// Progress that is expected by now.
    expected: Option<Number>,
    health: Option<&'static str>,
    cell: Option<String>,
}

/// Grades for people.
pub fn text(report: &Report<'_>) -> String {
    let mut text = String::new();
    write_table(&mut text, &rows(report, report.grades), None);
    let statuses = report.portfolio.key_results.iter().filter_map(|kr| kr.status.value().copied());
    if let Some(net) = net_confidence(statuses) {
        line(
            &mut text,
            format_args!("net confidence {net:+}: on track less off track, in per cent of the statuses typed"),
        );
    }
    text
}

/// What would change with other grades, for people: the rows that differ, before → after.
pub fn difference(report: &Report<'_>, supposed: &Grades) -> String {
    let (was, is) = (rows(report, report.grades), rows(report, supposed));
    let changed = was.into_iter().zip(is).filter(|(was, is)| was != is);
    let (was, is): (Vec<Row>, Vec<Row>) = changed.unzip();
    let mut text = String::new();
    if is.is_empty() {
        line(&mut text, format_args!("no grade and no health would change"));
    } else {
        write_table(&mut text, &is, Some(&was));
    }
    text
}

/// Grades for machines.
pub fn json(report: &Report<'_>, grades: &Grades) -> String {
    #[derive(Serialize)]
    struct Document {
        schema: u32,
        as_of: String,
        items: Vec<Row>,
    }
    let document = Document { schema: 1, as_of: report.config.as_of.to_string(), items: rows(report, grades) };
    serde_json::to_string_pretty(&document).expect("texts and numbers are valid JSON") + "\n"
}

/// The whole, then each unit with its objectives, their key results, and its KPIs.
fn rows(report: &Report<'_>, grades: &Grades) -> Vec<Row> {
    let portfolio = report.portfolio;
    let title = &report.config.settings.title;
    let mut rows = vec![rolled(("portfolio", String::new(), title), 0, &grades.portfolio)];
    for (at, unit) in portfolio.units.iter().enumerate() {
        let id = UnitId::new(at);
        let first = rows.len();
        for (number, objective) in portfolio.objectives.iter().enumerate().filter(|(_, it)| it.unit == id) {
            let words = ("objective", objective.key.clone(), &*objective.title);
            let row = rolled(words, 2, &grades.objectives[number]);
            let cell = Some(portfolio.place(objective.origin).to_string());
            rows.push(Row { id: objective.id.value().map(ToString::to_string), cell, ..row });
            rows.extend(key_results(report, grades, Some(ObjectiveId::new(number)), id));
        }
        rows.extend(key_results(report, grades, None, id));
        rows.extend(kpis(report, grades, id));
        // A file may name a unit that all its rows are not of.
        if rows.len() > first {
            rows.insert(first, rolled(("unit", String::new(), &unit.name), 1, &grades.units[at]));
        }
    }
    rows
}

fn rolled((kind, key, title): (&'static str, String, &str), depth: usize, rolled: &RollUp) -> Row {
    let bounds = rolled.low.zip(rolled.high).filter(|(low, high)| low != high);
    Row {
        kind,
        key,
        id: None,
        title: title.to_owned(),
        depth,
        grade: rolled.grade.map(|grade| Number(grade.value())),
        shown: rolled.grade.map(|grade| grade.to_string()),
        not_graded_because: rolled.reason.map(|reason| reason.words()),
        graded: rolled.graded,
        children: rolled.children,
        low: rolled.low.map(|grade| Number(grade.value())),
        high: rolled.high.map(|grade| Number(grade.value())),
        bounds: bounds.map(|(low, high)| format!("{low}–{high}")),
        pace: rolled.weakest.map(|pace| pace.words()),
        elapsed: None,
        expected: None,
        health: None,
        cell: None,
    }
}

fn key_results(report: &Report<'_>, grades: &Grades, objective: Option<ObjectiveId>, unit: UnitId) -> Vec<Row> {
    let portfolio = report.portfolio;
    let all = portfolio.key_results.iter().zip(&grades.key_results);
    let wanted = all.filter(|(kr, _)| kr.objective == objective && (objective.is_some() || kr.unit == unit));
    let row = |(kr, graded): (&crate::model::KeyResult, &crate::grade::KeyResultGrade)| {
        let row = rolled(("key result", kr.key.clone(), &kr.title), 3, &RollUp::default());
        let (grade, reason) = match &graded.outcome {
            Outcome::Graded(graded) => (Some(graded.grade), None),
            Outcome::Ungraded(reason) => (None, Some(reason.words())),
        };
        Row {
            id: kr.id.value().map(ToString::to_string),
            grade: grade.map(|grade| Number(grade.value())),
            shown: grade.map(|grade| grade.to_string()),
            not_graded_because: reason,
            pace: Some(graded.pace.status.words()),
            elapsed: graded.pace.elapsed.map(Number),
            expected: graded.pace.expected.map(Number),
            cell: Some(portfolio.place(kr.origin).to_string()),
            ..row
        }
    };
    wanted.map(row).collect()
}

fn kpis(report: &Report<'_>, grades: &Grades, unit: UnitId) -> Vec<Row> {
    let portfolio = report.portfolio;
    let all = portfolio.kpis.iter().zip(&grades.kpis).filter(|(kpi, _)| kpi.unit == unit);
    let row = |(kpi, judged): (&crate::model::Kpi, &crate::grade::KpiHealth)| Row {
        id: kpi.id.value().map(ToString::to_string),
        health: Some(judged.health.words()),
        cell: Some(portfolio.place(kpi.origin).to_string()),
        ..rolled(("KPI", kpi.key.clone(), &kpi.name), 2, &RollUp::default())
    };
    all.map(row).collect()
}

/// Aligned columns; with what was before, each grade is told before → after.
fn write_table(text: &mut String, rows: &[Row], before: Option<&[Row]>) {
    let cells = |at: usize, row: &Row| {
        let grade = |row: &Row| row.shown.clone().unwrap_or_else(|| "–".to_owned());
        let standing = |row: &Row| row.health.or(row.pace).unwrap_or("–").to_owned();
        let moved = |told: &dyn Fn(&Row) -> String| match before.and_then(|before| before.get(at)) {
            Some(was) if told(was) != told(row) => format!("{} → {}", told(was), told(row)),
            _ => told(row),
        };
        let coverage = if row.children > 0 { format!("{} of {}", row.graded, row.children) } else { String::new() };
        [moved(&grade), coverage, row.bounds.clone().unwrap_or_default(), moved(&standing)]
    };
    let table: Vec<[String; 4]> = rows.iter().enumerate().map(|(at, row)| cells(at, row)).collect();
    let head = ["grade", "graded", "bounds", "pace or health"].map(str::to_owned);
    let width =
        |column: usize| table.iter().chain([&head]).map(|cells| cells[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let aligned = |cells: &[String; 4]| {
        let padded = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        padded.collect::<Vec<_>>().join("  ")
    };
    line(text, format_args!("{FAINT}{}  item{FAINT:#}", aligned(&head)));
    for (row, cells) in rows.iter().zip(&table) {
        let indent = "  ".repeat(row.depth);
        let id = row.id.as_ref().map(|id| format!("{id} ")).unwrap_or_default();
        let title = row.title.split_whitespace().collect::<Vec<_>>().join(" ");
        let reason = row.not_graded_because.map(|reason| format!(": {reason}")).unwrap_or_default();
        line(text, format_args!("{}  {indent}{FAINT}{id}{FAINT:#}{BOLD}{title}{BOLD:#}{reason}", aligned(cells)));
    }
}

fn line(text: &mut String, arguments: Arguments<'_>) {
    let told = arguments.to_string();
    writeln!(text, "{}", told.trim_end()).expect("a string takes every line");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::grade;
    use crate::grade::what_if::{Target, what_if};
    use crate::model::KeyResultId;
    use crate::report::sample::Sample;

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn every_item_stands_under_what_it_belongs_to() {
        let sample = Sample::new();
        let told = plain(&text(&sample.report()));
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines[0], "grade  graded  bounds     pace or health  item");
        assert!(lines[1].starts_with("0.45   2 of 2") && lines[1].ends_with("Northwind Clinics"), "{told}");
        assert!(lines[3].contains("0.59   1 of 2  0.30–0.80"), "{told}");
        assert!(told.contains("–                         no data               Sign 12,500 clinics, \"all\" of them; by phone: no baseline"));
        assert_eq!(lines.len(), 11, "{told}");
    }

    #[test]
    fn what_if_tells_only_what_would_change() {
        let sample = Sample::new();
        let target = Target::KeyResult(KeyResultId(0));
        let supposed = what_if(&sample.portfolio, &[(target, 70.into())]);
        let told = plain(&difference(&sample.report(), &grade(&supposed, &sample.history, &sample.config)));
        assert!(told.contains("0.59 → 1.00"), "{told}");
        assert_eq!(told.lines().count(), 5, "{told}");
        let same = difference(&sample.report(), &sample.grades);
        assert_eq!(same, "no grade and no health would change\n");
    }
}
