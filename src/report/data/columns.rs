//! The columns of the CSV files: name, type, meaning, and where the value comes from.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::{Column, Kind, Value};
use crate::grade::{Graded, KeyResultGrade, Outcome, band};
use crate::lint::{Acceptance, Finding};
use crate::model::kpi::Reading;
use crate::model::measure::Amount;
use crate::model::{Cycle, Entry, KeyResult, KeyResultId, Kpi, KpiId, Objective, Origin, Rating, UnitId};
use crate::recognise::period::Period;
use crate::report::Report;

/// A period of a KPI: positions in its actual and its planned values.
#[derive(Debug, Clone, Copy)]
pub struct PeriodRow {
    kpi: KpiId,
    actual: Option<usize>,
    plan: Option<usize>,
}

pub const KEY_RESULTS: &[Column<KeyResultId>] = &[
    column("key", Kind::String, "stable across months, unique", |r, id| words(&*kr(r, id).key)),
    column("id", Kind::String, "the team's own identifier", |r, id| typed(&kr(r, id).id)),
    column("unit", Kind::String, "the unit that owns it", |r, id| unit(r, kr(r, id).unit)),
    column("objective_key", Kind::String, "key of its objective", |r, id| of(objective(r, id), |o| words(&*o.key))),
    column("objective", Kind::String, "title of its objective", |r, id| of(objective(r, id), |o| words(&*o.title))),
    column("key_result", Kind::String, "its sentence", |r, id| words(&*kr(r, id).title)),
    column("owner", Kind::String, "the one person answerable", |r, id| typed(&kr(r, id).owner)),
    column("cycle", Kind::String, "name of its cycle", |r, id| of(cycle(r, id), |cycle| words(&*cycle.name))),
    column("cycle_start", Kind::Date, "first day of its cycle", |r, id| {
        of(cycle(r, id), |cycle| Value::Date(cycle.start))
    }),
    column("cycle_end", Kind::Date, "last day of its cycle", |r, id| of(cycle(r, id), |cycle| Value::Date(cycle.end))),
    column("type", Kind::String, "committed, aspirational or learning", |r, id| {
        of(kr(r, id).okr_type.value(), |okr_type| words(okr_type.words()))
    }),
    column("baseline", Kind::Number, "value when the cycle began", |r, id| number(&kr(r, id).measure.baseline)),
    column("target", Kind::Number, "value wanted", |r, id| number(&kr(r, id).measure.target)),
    column("current", Kind::Number, "latest known value", |r, id| number(&kr(r, id).measure.current)),
    column("measured_in", Kind::String, "unit of the three: % or as written; a percent is 23, not 0.23", |r, id| {
        of(kr(r, id).measure.unit.as_ref(), |unit| words(unit.words()))
    }),
    column("direction", Kind::String, "increase, decrease or maintain, if declared", |r, id| {
        of(kr(r, id).measure.direction.value(), |direction| words(direction.words()))
    }),
    column("weight", Kind::Number, "as typed", |r, id| decimal(&kr(r, id).weight)),
    column("grade", Kind::Number, "computed, 0 to 1; empty if not graded", |r, id| {
        of(graded(r, id), |graded| Value::Number(graded.grade.value()))
    }),
    column("progress", Kind::Number, "computed, 1 for the whole, not clamped", |r, id| {
        of(graded(r, id), |graded| Value::Number(graded.progress.0))
    }),
    column("band", Kind::String, "red, yellow or green", |r, id| {
        of(graded(r, id), |graded| words(band::band(graded.grade, r.config.settings.grading.bands).words()))
    }),
    column("arithmetic", Kind::String, "the formula of the grade with its numbers", |r, id| {
        of(graded(r, id), |graded| words(&*graded.arithmetic))
    }),
    column("assumptions", Kind::String, "what was assumed on the way", |r, id| {
        of(graded(r, id), |graded| words(graded.assumptions.join("; ")))
    }),
    column("not_graded_because", Kind::String, "the reason, if not graded", |r, id| match &grade(r, id).outcome {
        Outcome::Graded(_) => Value::Empty,
        Outcome::Ungraded(reason) => words(reason.words()),
    }),
    column("pace", Kind::String, "how it stands against the calendar", |r, id| words(grade(r, id).pace.status.words())),
    column("elapsed", Kind::Number, "share of its time elapsed, 0 to 1", |r, id| share(grade(r, id).pace.elapsed)),
    column("expected", Kind::Number, "progress expected by now, 0 to 1", |r, id| share(grade(r, id).pace.expected)),
    column("gap", Kind::Number, "expected minus progress; positive is behind", |r, id| share(grade(r, id).pace.gap)),
    column("projection", Kind::Number, "progress where a straight line ends", |r, id| {
        share(grade(r, id).pace.projection.map(|projection| projection.0))
    }),
    column("trend", Kind::Number, "progress where the line nearest to its values by date ends", |r, id| {
        share(grade(r, id).heading.trend.map(|trend| trend.ends_at.0))
    }),
    column("needed_a_week", Kind::Number, "movement a week that reaches the target, in its unit", |r, id| {
        share(grade(r, id).heading.rate.map(|rate| rate.needed))
    }),
    column("confidence", Kind::Number, "the owner's estimate, 0 to 1", |r, id| rating(&kr(r, id).confidence)),
    column("typed_progress", Kind::Number, "per cent done, as typed", |r, id| decimal(&kr(r, id).progress)),
    column("typed_grade", Kind::Number, "the grade somebody typed, 0 to 1", |r, id| rating(&kr(r, id).self_grade)),
    column("typed_status", Kind::String, "the status somebody typed", |r, id| as_typed(&kr(r, id).status)),
    column("start", Kind::Date, "when it begins, if its row says so", |r, id| date(&kr(r, id).start)),
    column("due", Kind::Date, "when it is due, if its row says so", |r, id| date(&kr(r, id).due)),
    column("updated", Kind::Date, "when its value was last updated", |r, id| date(&kr(r, id).updated)),
    column("comment", Kind::String, "a note, a reason", |r, id| typed(&kr(r, id).comment)),
    column("data_source", Kind::String, "where its numbers come from", |r, id| typed(&kr(r, id).data_source)),
    column("hidden", Kind::Boolean, "whether its row or sheet is hidden", |r, id| Value::Boolean(kr(r, id).hidden)),
    column("file", Kind::String, FILE, |r, id| file(r, kr(r, id).origin)),
    column("sheet", Kind::String, SHEET, |r, id| sheet(r, kr(r, id).origin)),
    column("cell", Kind::String, CELL, |r, id| cell(kr(r, id).origin)),
];

pub const KPIS: &[Column<KpiId>] = &[
    column("key", Kind::String, "stable across months, unique", |r, id| words(&*kpi(r, id).key)),
    column("id", Kind::String, "the team's own identifier", |r, id| typed(&kpi(r, id).id)),
    column("unit", Kind::String, "the unit it belongs to", |r, id| unit(r, kpi(r, id).unit)),
    column("kpi", Kind::String, "its name", |r, id| words(&*kpi(r, id).name)),
    column("owner", Kind::String, "the one person answerable", |r, id| typed(&kpi(r, id).owner)),
    column("baseline", Kind::Number, "where it started", |r, id| number(&kpi(r, id).measure.baseline)),
    column("target", Kind::Number, "value wanted", |r, id| number(&kpi(r, id).measure.target)),
    column("current", Kind::Number, "latest known value", |r, id| number(&kpi(r, id).measure.current)),
    column("measured_in", Kind::String, "unit of its values: % or as written; a percent is 23, not 0.23", |r, id| {
        of(kpi(r, id).measure.unit.as_ref(), |unit| words(unit.words()))
    }),
    column("direction", Kind::String, "increase, decrease or maintain, if declared", |r, id| {
        of(kpi(r, id).measure.direction.value(), |direction| words(direction.words()))
    }),
    column("green_limit", Kind::Number, "where green begins", |r, id| number(&kpi(r, id).limits.green)),
    column("amber_limit", Kind::Number, "where amber begins", |r, id| number(&kpi(r, id).limits.amber)),
    column("red_limit", Kind::Number, "where red begins", |r, id| number(&kpi(r, id).limits.red)),
    column("minimum", Kind::Number, "lowest acceptable value", |r, id| number(&kpi(r, id).limits.minimum)),
    column("maximum", Kind::Number, "highest acceptable value", |r, id| number(&kpi(r, id).limits.maximum)),
    column("health", Kind::String, "green, amber, red, or why it has no colour", |r, id| {
        words(r.grades.kpis[id.index()].health.words())
    }),
    column("attainment", Kind::Number, "share of the target reached, in the good direction", |r, id| {
        share(r.grades.kpis[id.index()].attainment)
    }),
    column("arithmetic", Kind::String, "the comparison with its numbers", |r, id| {
        words(&*r.grades.kpis[id.index()].arithmetic)
    }),
    column("normal_low", Kind::Number, "lower limit of its normal variation", |r, id| {
        of(r.grades.behaviours[id.index()].limits.as_ref().ok(), |limits| Value::Number(limits.lower))
    }),
    column("normal_high", Kind::Number, "upper limit of its normal variation", |r, id| {
        of(r.grades.behaviours[id.index()].limits.as_ref().ok(), |limits| Value::Number(limits.upper))
    }),
    column("signals", Kind::Number, "values that say that something has changed", |r, id| {
        Value::Number(r.grades.behaviours[id.index()].signals.len().into())
    }),
    column("typed_status", Kind::String, "the status somebody typed", |r, id| as_typed(&kpi(r, id).status)),
    column("frequency", Kind::String, "how often it is measured", |r, id| {
        of(kpi(r, id).frequency.value(), |frequency| words(frequency.words()))
    }),
    column("definition", Kind::String, "how it is calculated", |r, id| typed(&kpi(r, id).definition)),
    column("data_source", Kind::String, "where its numbers come from", |r, id| typed(&kpi(r, id).data_source)),
    column("objective", Kind::String, "the objective it belongs to, as typed", |r, id| typed(&kpi(r, id).objective)),
    column("updated", Kind::Date, "when its value was last updated", |r, id| date(&kpi(r, id).updated)),
    column("comment", Kind::String, "a note, a countermeasure", |r, id| typed(&kpi(r, id).comment)),
    column("hidden", Kind::Boolean, "whether its row or sheet is hidden", |r, id| Value::Boolean(kpi(r, id).hidden)),
    column("file", Kind::String, FILE, |r, id| file(r, kpi(r, id).origin)),
    column("sheet", Kind::String, SHEET, |r, id| sheet(r, kpi(r, id).origin)),
    column("cell", Kind::String, CELL, |r, id| cell(kpi(r, id).origin)),
];

pub const KPI_VALUES: &[Column<PeriodRow>] = &[
    column("kpi_key", Kind::String, "key of the KPI", |r, row| words(&*kpi(r, row.kpi).key)),
    column("unit", Kind::String, "the unit it belongs to", |r, row| unit(r, kpi(r, row.kpi).unit)),
    column("kpi", Kind::String, "name of the KPI", |r, row| words(&*kpi(r, row.kpi).name)),
    column("period", Kind::String, "2026-07, 2026-Q3, 2026-W31 or as written", |r, row| {
        words(row.either(r).period.to_string())
    }),
    column("first_day", Kind::Date, "first day of the period", |r, row| {
        of(row.either(r).period.days(), |(first, _)| Value::Date(first))
    }),
    column("last_day", Kind::Date, "last day of the period", |r, row| {
        of(row.either(r).period.days(), |(_, last)| Value::Date(last))
    }),
    column("actual", Kind::Number, "value reached", |r, row| reading(row.actual(r))),
    column("plan", Kind::Number, "value planned", |r, row| reading(row.plan(r))),
    column("measured_in", Kind::String, "% or as written; a percent is 23, not 0.23", |r, row| {
        of(kpi(r, row.kpi).measure.unit.as_ref(), |unit| words(unit.words()))
    }),
    column("file", Kind::String, FILE, |r, row| file(r, row.either(r).value.origin)),
    column("sheet", Kind::String, SHEET, |r, row| sheet(r, row.either(r).value.origin)),
    column("cell", Kind::String, "the cell of the actual value, else of the planned one", |r, row| {
        cell(row.either(r).value.origin)
    }),
    column("plan_cell", Kind::String, "the cell of the planned value", |r, row| {
        of(row.plan(r), |plan| cell(plan.value.origin))
    }),
];

pub const FINDINGS: &[Column<usize>] = &[
    column("fingerprint", Kind::String, "stable across months and moved rows", |r, i| {
        words(&*finding(r, i).fingerprint)
    }),
    column("rule", Kind::String, "name of the rule", |r, i| words(finding(r, i).rule.name)),
    column("chapter", Kind::String, "chapter of the rule", |r, i| words(finding(r, i).chapter)),
    column("severity", Kind::String, "info, warning or error", |r, i| words(finding(r, i).severity.words())),
    column("message", Kind::String, "what was found", |r, i| words(finding(r, i).message.to_string())),
    column("fix", Kind::String, "what to do", |r, i| words(finding(r, i).rule.fix)),
    column("item", Kind::String, "what it is about", |r, i| words(finding(r, i).item(r.portfolio))),
    column("field", Kind::String, "the field it is about; empty for a whole item", |r, i| words(finding(r, i).field)),
    column("value", Kind::String, "the value found, verbatim", |r, i| words(&*finding(r, i).value)),
    column("expected", Kind::String, "what was expected", |r, i| words(finding(r, i).expected.to_string())),
    column("owner", Kind::String, "the one person answerable", |r, i| of(finding(r, i).owner(r.portfolio), words)),
    column("unit", Kind::String, "the unit whose item it is", |r, i| {
        of(finding(r, i).unit(r.portfolio), |id| unit(r, id))
    }),
    column("file", Kind::String, FILE, |r, i| {
        of(finding(r, i).source(), |source| words(&*r.portfolio.source(source).name))
    }),
    column("sheet", Kind::String, SHEET, |r, i| of(finding(r, i).origin, |origin| sheet(r, origin))),
    column("cell", Kind::String, CELL, |r, i| of(finding(r, i).origin, cell)),
    column("state", Kind::String, "new, still there or accepted", |r, i| words(finding(r, i).state())),
    column(
        "first_seen",
        Kind::Date,
        "day of the first snapshot that has it without a break, else the day of the report",
        |r, i| Value::Date(finding(r, i).since.unwrap_or(r.config.as_of)),
    ),
    column("accepted_by", Kind::String, "who accepts it, or did for a time that is over", |r, i| {
        of(acceptance(r, i), |acceptance| words(acceptance.who()))
    }),
    column("accepted_until", Kind::Date, "last day on which it is accepted; empty for good", |r, i| {
        of(acceptance(r, i).and_then(|acceptance| acceptance.until), Value::Date)
    }),
    column("accepted_because", Kind::String, "why it is accepted", |r, i| {
        of(acceptance(r, i), |acceptance| words(&*acceptance.reason))
    }),
    column("accepted_in", Kind::String, "the cell or the entry that says so", |r, i| {
        of(acceptance(r, i), |acceptance| words(&*acceptance.place))
    }),
];

const FILE: &str = "the workbook it stands in, relative to the input folder";
const SHEET: &str = "the sheet it stands in";
const CELL: &str = "the cell it stands in";

/// All key results, in the order of the sheets.
pub fn key_results(report: &Report<'_>) -> impl Iterator<Item = KeyResultId> + use<> {
    (0..report.portfolio.key_results.len()).map(KeyResultId::new)
}

/// All KPIs, in the order of the sheets.
pub fn kpis(report: &Report<'_>) -> impl Iterator<Item = KpiId> + use<> {
    (0..report.portfolio.kpis.len()).map(KpiId::new)
}

/// All periods of all KPIs, an actual value beside the plan for the same period.
pub fn kpi_values<'a>(report: &Report<'a>) -> impl Iterator<Item = PeriodRow> + use<'a> {
    let portfolio = report.portfolio;
    kpis(report).flat_map(move |id| periods(id, portfolio.kpi(id)))
}

/// All findings, worst first.
pub fn findings(report: &Report<'_>) -> impl Iterator<Item = usize> + use<> {
    0..report.findings.len()
}

fn periods(id: KpiId, kpi: &Kpi) -> Vec<PeriodRow> {
    let at = |readings: &[Reading], period: &Period| readings.iter().position(|reading| reading.period == *period);
    let reached = kpi.actuals.iter().enumerate().map(|(index, actual)| PeriodRow {
        kpi: id,
        actual: Some(index),
        plan: at(&kpi.plans, &actual.period),
    });
    let only_planned = kpi.plans.iter().enumerate().filter(|(_, plan)| at(&kpi.actuals, &plan.period).is_none());
    reached.chain(only_planned.map(|(index, _)| PeriodRow { kpi: id, actual: None, plan: Some(index) })).collect()
}

impl PeriodRow {
    fn actual<'a>(&self, report: &Report<'a>) -> Option<&'a Reading> {
        Some(&report.portfolio.kpi(self.kpi).actuals[self.actual?])
    }

    fn plan<'a>(&self, report: &Report<'a>) -> Option<&'a Reading> {
        Some(&report.portfolio.kpi(self.kpi).plans[self.plan?])
    }

    fn either<'a>(&self, report: &Report<'a>) -> &'a Reading {
        self.actual(report).or_else(|| self.plan(report)).expect("a period has an actual or a planned value")
    }
}

const fn column<T>(
    name: &'static str,
    kind: Kind,
    about: &'static str,
    value: for<'a> fn(&Report<'a>, T) -> Value<'a>,
) -> Column<T> {
    Column { name, kind, about, value }
}

fn kr<'a>(report: &Report<'a>, id: KeyResultId) -> &'a KeyResult {
    report.portfolio.key_result(id)
}

fn kpi<'a>(report: &Report<'a>, id: KpiId) -> &'a Kpi {
    report.portfolio.kpi(id)
}

fn finding<'a>(report: &Report<'a>, index: usize) -> &'a Finding {
    &report.findings[index]
}

fn acceptance<'a>(report: &Report<'a>, index: usize) -> Option<&'a Acceptance> {
    finding(report, index).acceptance.as_deref()
}

fn objective<'a>(report: &Report<'a>, id: KeyResultId) -> Option<&'a Objective> {
    Some(report.portfolio.objective(kr(report, id).objective?))
}

fn cycle<'a>(report: &Report<'a>, id: KeyResultId) -> Option<&'a Cycle> {
    kr(report, id).cycle.as_ref()
}

fn grade<'a>(report: &Report<'a>, id: KeyResultId) -> &'a KeyResultGrade {
    &report.grades.key_results[id.index()]
}

fn graded<'a>(report: &Report<'a>, id: KeyResultId) -> Option<&'a Graded> {
    match &grade(report, id).outcome {
        Outcome::Graded(graded) => Some(graded),
        Outcome::Ungraded(_) => None,
    }
}

fn of<'a, T>(thing: Option<T>, value: impl Fn(T) -> Value<'a>) -> Value<'a> {
    thing.map_or(Value::Empty, value)
}

fn words<'a>(text: impl Into<Cow<'a, str>>) -> Value<'a> {
    let text = text.into();
    if text.is_empty() { Value::Empty } else { Value::Text(text) }
}

fn typed(entry: &Entry<Box<str>>) -> Value<'_> {
    of(entry.value(), |text| words(&**text))
}

/// The very words in the cell, understood or not.
fn as_typed<T>(entry: &Entry<T>) -> Value<'_> {
    of(entry.text(), words)
}

fn number(entry: &Entry<Amount>) -> Value<'static> {
    of(entry.value(), |amount| Value::Number(amount.number))
}

fn decimal(entry: &Entry<Decimal>) -> Value<'static> {
    of(entry.value(), |number| Value::Number(*number))
}

fn rating(entry: &Entry<Rating>) -> Value<'static> {
    of(entry.value(), |rating| Value::Number(rating.share))
}

fn date(entry: &Entry<chrono::NaiveDate>) -> Value<'static> {
    of(entry.value(), |day| Value::Date(*day))
}

fn share(number: Option<Decimal>) -> Value<'static> {
    of(number, Value::Number)
}

fn reading(reading: Option<&Reading>) -> Value<'static> {
    of(reading, |reading| Value::Number(reading.value.value.number))
}

fn unit<'a>(report: &Report<'a>, id: UnitId) -> Value<'a> {
    words(&*report.portfolio.unit(id).name)
}

fn file<'a>(report: &Report<'a>, origin: Origin) -> Value<'a> {
    words(report.portfolio.place(origin).file)
}

fn sheet<'a>(report: &Report<'a>, origin: Origin) -> Value<'a> {
    words(report.portfolio.place(origin).sheet)
}

fn cell(origin: Origin) -> Value<'static> {
    words(origin.at.to_string())
}
