//! The columns of the five sheets: heading, width, look, and where the cell comes from.

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::grade::{Grade, Graded, KeyResultGrade, Outcome, RollUp, rounded};
use crate::lint::Finding;
use crate::model::measure::Amount;
use crate::model::{
    Entry, KeyResult, KeyResultId, Kpi, KpiId, Measure, Objective, ObjectiveId, Origin, Rating, UnitId,
};
use crate::recognise::Unit;
use crate::report::palette::Shown;
use crate::report::tally::Tally;
use crate::report::workbook::sheet::{Cell, Column, Look, Told};
use crate::report::{Report, link};

pub const UNITS: &[Column<Tally>] = &[
    text("Unit", 40, |r, row| match row.unit {
        Some(unit) => unit_link(r, unit),
        None => Cell::Link { text: "Whole portfolio".to_owned(), page: link::HOME.to_owned() },
    }),
    text("Level", 14, |r, row| row.unit.map_or(Cell::Empty, |unit| words(r.portfolio.unit(unit).level.words()))),
    bar("Grade", |r, row| grade(row.result(r).grade)),
    number("Grade at least", 10, |r, row| grade(row.result(r).low)),
    number("Grade at most", 10, |r, row| grade(row.result(r).high)),
    status("Weakest pace", |r, row| weakest(row.result(r))),
    number("Objectives", 12, |_, row| Cell::Count(row.objectives)),
    number("Key results", 10, |_, row| Cell::Count(row.key_results)),
    number("Graded", 10, |_, row| Cell::Count(row.graded)),
    number("Done", 9, |_, row| Cell::Count(row.done)),
    number("On track", 9, |_, row| Cell::Count(row.on_track)),
    number("Behind", 10, |_, row| Cell::Count(row.behind)),
    number("Off track", 9, |_, row| Cell::Count(row.off_track)),
    number("KPIs", 9, |_, row| Cell::Count(row.kpis)),
    number("Green", 9, |_, row| Cell::Count(row.green)),
    number("Amber", 9, |_, row| Cell::Count(row.amber)),
    number("Red", 9, |_, row| Cell::Count(row.red)),
    number("Errors", 9, |_, row| Cell::Count(row.errors)),
    number("Warnings", 11, |_, row| Cell::Count(row.warnings)),
];

pub const OBJECTIVES: &[Column<ObjectiveId>] = &[
    text("Objective", 50, |r, id| words(&o(r, id).title)),
    text("Page", 9, |r, id| open(link::objective(r, id))),
    text("Unit", 24, |r, id| unit_link(r, o(r, id).unit)),
    text("Owner", 22, |r, id| typed(&o(r, id).owner)),
    text("Cycle", 16, |r, id| o(r, id).cycle.as_ref().map_or(Cell::Empty, |cycle| words(&cycle.name))),
    text("Type", 14, |r, id| o(r, id).okr_type.value().map_or(Cell::Empty, |okr_type| words(okr_type.words()))),
    bar("Grade", |r, id| grade(rolled(r, id).grade)),
    trend(),
    number("Graded", 10, |r, id| Cell::Count(rolled(r, id).graded)),
    number("Key results", 10, |r, id| Cell::Count(rolled(r, id).children)),
    number("Grade at least", 10, |r, id| grade(rolled(r, id).low)),
    number("Grade at most", 10, |r, id| grade(rolled(r, id).high)),
    status("Weakest pace", |r, id| weakest(rolled(r, id))),
    status("Verdict", |r, id| rolled(r, id).verdict.map_or(Cell::Empty, |verdict| Cell::Status(verdict.into()))),
    number("Self-grade", 12, |r, id| rating(&o(r, id).self_grade)),
    text("Status typed", 16, |r, id| as_typed(&o(r, id).status)),
    text("How the grade was made", 56, |r, id| words(&rolled(r, id).arithmetic)),
    text("Why not graded", 30, |r, id| rolled(r, id).reason.map_or(Cell::Empty, |reason| words(reason.words()))),
    text("File", 34, |r, id| file(r, o(r, id).origin)),
    text("Sheet", 20, |r, id| sheet(r, o(r, id).origin)),
    text("Cell", 9, |r, id| cell(o(r, id).origin)),
];

pub const KEY_RESULTS: &[Column<KeyResultId>] = &[
    text("Key result", 50, |r, id| words(&kr(r, id).title)),
    text("Page", 9, |r, id| open(link::key_result(r, id))),
    text("Objective", 34, |r, id| match kr(r, id).objective {
        Some(objective) => words(&o(r, objective).title),
        None => Cell::Empty,
    }),
    text("Unit", 24, |r, id| unit_link(r, kr(r, id).unit)),
    text("Owner", 22, |r, id| typed(&kr(r, id).owner)),
    number("Baseline", 16, |r, id| amount(&kr(r, id).measure, &kr(r, id).measure.baseline)),
    number("Target", 16, |r, id| amount(&kr(r, id).measure, &kr(r, id).measure.target)),
    number("Current", 16, |r, id| amount(&kr(r, id).measure, &kr(r, id).measure.current)),
    text("Measured in", 14, |r, id| measured_in(&kr(r, id).measure)),
    bar("Progress", |r, id| graded(r, id).map_or(Cell::Empty, |graded| Cell::Share(graded.progress.0))),
    number("Grade", 9, |r, id| grade(graded(r, id).map(|graded| graded.grade))),
    trend(),
    status("Pace", |r, id| Cell::Status(of(r, id).pace.status.into())),
    number("Expected by now", 11, |r, id| of(r, id).pace.expected.map_or(Cell::Empty, Cell::Share)),
    number("Weight", 10, |r, id| kr(r, id).weight.value().map_or(Cell::Empty, |weight| Cell::Number(*weight))),
    number("Confidence", 13, |r, id| rating(&kr(r, id).confidence)),
    number("Self-grade", 12, |r, id| rating(&kr(r, id).self_grade)),
    text("Status typed", 16, |r, id| as_typed(&kr(r, id).status)),
    text("Cycle", 16, |r, id| kr(r, id).cycle.as_ref().map_or(Cell::Empty, |cycle| words(&cycle.name))),
    text("Due", 13, |r, id| kr(r, id).due.value().map_or(Cell::Empty, |day| Cell::Date(*day))),
    text("Updated", 13, |r, id| kr(r, id).updated.value().map_or(Cell::Empty, |day| Cell::Date(*day))),
    text("How the grade was made", 50, |r, id| graded(r, id).map_or(Cell::Empty, how)),
    text("Why not graded", 30, |r, id| match &of(r, id).outcome {
        Outcome::Graded(_) => Cell::Empty,
        Outcome::Ungraded(reason) => words(reason.words()),
    }),
    text("Comment", 40, |r, id| typed(&kr(r, id).comment)),
    text("File", 34, |r, id| file(r, kr(r, id).origin)),
    text("Sheet", 20, |r, id| sheet(r, kr(r, id).origin)),
    text("Cell", 9, |r, id| cell(kr(r, id).origin)),
];

pub const KPIS: &[Column<KpiId>] = &[
    text("KPI", 44, |r, id| words(&kpi(r, id).name)),
    text("Page", 9, |r, id| open(link::kpi(r, id))),
    text("Unit", 24, |r, id| unit_link(r, kpi(r, id).unit)),
    text("Owner", 22, |r, id| typed(&kpi(r, id).owner)),
    number("Target", 16, |r, id| amount(&kpi(r, id).measure, &kpi(r, id).measure.target)),
    number("Current", 16, |r, id| amount(&kpi(r, id).measure, &kpi(r, id).measure.current)),
    trend(),
    text("Measured in", 14, |r, id| measured_in(&kpi(r, id).measure)),
    bar("Share of target", |r, id| r.grades.kpis[id.index()].attainment.map_or(Cell::Empty, Cell::Share)),
    status("Health", |r, id| Cell::Status(r.grades.kpis[id.index()].health.into())),
    text("Why", 50, |r, id| words(&r.grades.kpis[id.index()].arithmetic)),
    text("Latest period", 14, |r, id| match kpi(r, id).actuals.last() {
        Some(reading) => words(&reading.period.to_string()),
        None => Cell::Empty,
    }),
    text("Frequency", 14, |r, id| match kpi(r, id).frequency.value() {
        Some(frequency) => words(frequency.words()),
        None => Cell::Empty,
    }),
    text("Status typed", 16, |r, id| as_typed(&kpi(r, id).status)),
    text("Updated", 13, |r, id| kpi(r, id).updated.value().map_or(Cell::Empty, |day| Cell::Date(*day))),
    text("Definition", 40, |r, id| typed(&kpi(r, id).definition)),
    text("Comment", 40, |r, id| typed(&kpi(r, id).comment)),
    text("File", 34, |r, id| file(r, kpi(r, id).origin)),
    text("Sheet", 20, |r, id| sheet(r, kpi(r, id).origin)),
    text("Cell", 9, |r, id| cell(kpi(r, id).origin)),
];

pub const FINDINGS: &[Column<usize>] = &[
    status("Severity", |r, at| Cell::Status(f(r, at).severity.into())),
    text("What was found", 56, |r, at| words(&f(r, at).message.to_string())),
    text("Page", 9, |r, at| open(link::finding(f(r, at)))),
    text("What to do", 46, |r, at| words(f(r, at).rule.fix)),
    text("Item", 40, |r, at| words(f(r, at).item(r.portfolio))),
    text("Unit", 24, |r, at| f(r, at).unit(r.portfolio).map_or(Cell::Empty, |unit| unit_link(r, unit))),
    text("Owner", 22, |r, at| f(r, at).owner(r.portfolio).map_or(Cell::Empty, words)),
    text("File", 34, |r, at| match f(r, at).source() {
        Some(source) => words(&r.portfolio.source(source).name),
        None => Cell::Empty,
    }),
    text("Sheet", 20, |r, at| f(r, at).origin.map_or(Cell::Empty, |origin| sheet(r, origin))),
    text("Cell", 9, |r, at| f(r, at).origin.map_or(Cell::Empty, cell)),
    text("Value found", 24, |r, at| words(&f(r, at).value)),
    text("Expected", 24, |r, at| words(&f(r, at).expected.to_string())),
    text("Rule", 30, |r, at| words(f(r, at).rule.name)),
    text("Chapter", 16, |r, at| words(f(r, at).chapter)),
    text("State", 14, |r, at| words(f(r, at).state())),
    text("Accepted", 46, |r, at| {
        f(r, at).acceptance.as_ref().map_or(Cell::Empty, |it| words(&it.sentence().to_string()))
    }),
];

pub(super) const fn text<T>(heading: &'static str, widest: u16, cell: fn(&Report<'_>, T) -> Cell) -> Column<T> {
    Column { heading: Cow::Borrowed(heading), widest, look: Look::Text, cell: Told::Now(cell) }
}

pub(super) const fn number<T>(heading: &'static str, widest: u16, cell: fn(&Report<'_>, T) -> Cell) -> Column<T> {
    Column { heading: Cow::Borrowed(heading), widest, look: Look::Number, cell: Told::Now(cell) }
}

/// The heading of the column in which lines are drawn from the sheet of months.
pub(super) const TREND: &str = "Trend";

const fn trend<T>() -> Column<T> {
    text(TREND, 14, |_, _| Cell::Empty)
}

const fn bar<T>(heading: &'static str, cell: fn(&Report<'_>, T) -> Cell) -> Column<T> {
    Column { heading: Cow::Borrowed(heading), widest: 14, look: Look::Bar, cell: Told::Now(cell) }
}

const fn status<T>(heading: &'static str, cell: fn(&Report<'_>, T) -> Cell) -> Column<T> {
    Column { heading: Cow::Borrowed(heading), widest: 16, look: Look::Status, cell: Told::Now(cell) }
}

fn o<'a>(report: &Report<'a>, id: ObjectiveId) -> &'a Objective {
    report.portfolio.objective(id)
}

fn kr<'a>(report: &Report<'a>, id: KeyResultId) -> &'a KeyResult {
    report.portfolio.key_result(id)
}

fn kpi<'a>(report: &Report<'a>, id: KpiId) -> &'a Kpi {
    report.portfolio.kpi(id)
}

fn f<'a>(report: &Report<'a>, at: usize) -> &'a Finding {
    &report.findings[at]
}

fn rolled<'a>(report: &Report<'a>, id: ObjectiveId) -> &'a RollUp {
    &report.grades.objectives[id.index()]
}

fn of<'a>(report: &Report<'a>, id: KeyResultId) -> &'a KeyResultGrade {
    &report.grades.key_results[id.index()]
}

pub(super) fn graded<'a>(report: &Report<'a>, id: KeyResultId) -> Option<&'a Graded> {
    match &of(report, id).outcome {
        Outcome::Graded(graded) => Some(graded),
        Outcome::Ungraded(_) => None,
    }
}

/// A link in a cell of its own: some programs cannot break the text of one over lines.
fn open(page: String) -> Cell {
    Cell::Link { text: "open".to_owned(), page }
}

fn unit_link(report: &Report<'_>, id: UnitId) -> Cell {
    Cell::Link { text: report.portfolio.unit(id).name.clone(), page: link::unit(report, id) }
}

pub(super) fn words(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn typed(entry: &Entry<Box<str>>) -> Cell {
    entry.value().map_or(Cell::Empty, |text| words(text))
}

/// The very words in the cell, understood or not.
fn as_typed<T>(entry: &Entry<T>) -> Cell {
    entry.text().map_or(Cell::Empty, words)
}

/// The grade as every page shows it.
pub(super) fn grade(grade: Option<Grade>) -> Cell {
    grade.map_or(Cell::Empty, |grade| Cell::Grade(grade.shown()))
}

fn rating(entry: &Entry<Rating>) -> Cell {
    entry.value().map_or(Cell::Empty, |rating| Cell::Grade(rounded(rating.share, 2)))
}

fn weakest(rolled: &RollUp) -> Cell {
    rolled.weakest.map_or(Cell::Empty, |pace| Cell::Status(Shown::from(pace)))
}

/// A number in its unit; the words of the cell where it could not be read.
fn amount(measure: &Measure, entry: &Entry<Amount>) -> Cell {
    let Some(amount) = entry.value() else { return as_typed(entry) };
    in_unit(amount.unit.as_ref().or(measure.unit.as_ref()), amount.number)
}

pub(super) fn in_unit(unit: Option<&Unit>, number: Decimal) -> Cell {
    match unit {
        Some(Unit::Percent) => Cell::Percent(number),
        Some(Unit::Currency(_) | Unit::Other(_)) | None => Cell::Number(number),
    }
}

fn measured_in(measure: &Measure) -> Cell {
    measure.unit.as_ref().map_or(Cell::Empty, |unit| words(unit.words()))
}

fn how(graded: &Graded) -> Cell {
    let assumed: String = graded.assumptions.iter().map(|assumption| format!("; {assumption}")).collect();
    words(&format!("{}{assumed}", graded.arithmetic))
}

fn file(report: &Report<'_>, origin: Origin) -> Cell {
    words(report.portfolio.place(origin).file)
}

fn sheet(report: &Report<'_>, origin: Origin) -> Cell {
    words(report.portfolio.place(origin).sheet)
}

fn cell(origin: Origin) -> Cell {
    words(&origin.at.to_string())
}
