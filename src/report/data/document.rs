//! A report in, `report.json` out: the view that programs get, schema 1. Items refer to each other by key.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::config::{BandPolicy, DayCount, Driver, Grading, XmrCentre};
use crate::grade::{KeyResultGrade, KpiHealth, Outcome, RollUp, band};
use crate::lint::{Acceptance, Finding, Said};
use crate::model::kpi::Reading;
use crate::model::measure::Amount;
use crate::model::{
    Cycle, Entry, KeyResult, KeyResultId, Kpi, Number, Objective, OrgUnit, Origin, Portfolio, SourceFile, SourceState,
};
use crate::report::Report;
use crate::report::each::Each;

/// The version of this document; it changes when a field changes its meaning or goes away.
const SCHEMA: u32 = 1;

/// The whole report.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    schema: u32,
    title: &'a str,
    as_of: String,
    grading: Policy,
    portfolio: RolledUp<'a>,
    units: Vec<UnitView<'a>>,
    sources: Vec<SourceView<'a>>,
    objectives: Each<View<'a>, ObjectiveView<'a>>,
    key_results: Each<View<'a>, KeyResultView<'a>>,
    kpis: Each<View<'a>, KpiView<'a>>,
    findings: Each<View<'a>, FindingView<'a>>,
}

/// The policy in force, by the keys of scoresheet.toml.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Policy {
    bands: &'static str,
    day_count: &'static str,
    too_early: Number,
    on_track_gap: Number,
    behind_gap: Number,
    cap: Number,
    roll_up: &'static str,
    band_tolerance: Number,
    aspirational_success: Number,
    kpi_amber_share: Number,
    kpi_absolute_tolerance: Number,
    xmr_baseline: u64,
    xmr_centre: &'static str,
}

/// A mean with its coverage and the bounds for what is missing.
#[derive(Debug, Serialize)]
struct RolledUp<'a> {
    grade: Option<Number>,
    band: Option<&'static str>,
    not_graded_because: Option<&'static str>,
    graded: usize,
    children: usize,
    low: Option<Number>,
    high: Option<Number>,
    weakest_pace: Option<&'static str>,
    verdict: Option<&'static str>,
    over_key_results: Option<Number>,
    arithmetic: &'a str,
}

/// Where something stands.
#[derive(Debug, Serialize)]
struct PlaceView<'a> {
    file: &'a str,
    sheet: &'a str,
    cell: String,
}

/// A number of the sheet with its words and its cell.
#[derive(Debug, Serialize)]
struct AmountView<'a> {
    value: Option<Number>,
    text: &'a str,
    cell: String,
}

#[derive(Debug, Serialize)]
struct CycleView<'a> {
    name: &'a str,
    start: String,
    end: String,
}

#[derive(Debug, Serialize)]
struct SourceView<'a> {
    file: &'a str,
    size: u64,
    sha256: &'a str,
    unreadable: Option<&'a str>,
    sheets: &'a [String],
}

#[derive(Debug, Serialize)]
struct UnitView<'a> {
    name: &'a str,
    level: &'static str,
    result: RolledUp<'a>,
}

#[derive(Debug, Serialize)]
struct ObjectiveView<'a> {
    key: &'a str,
    id: Option<&'a str>,
    title: &'a str,
    unit: &'a str,
    owner: Option<&'a str>,
    cycle: Option<CycleView<'a>>,
    r#type: Option<&'static str>,
    weight: Option<Number>,
    parent: Option<&'a str>,
    typed_progress: Option<Number>,
    typed_grade: Option<Number>,
    typed_status: Option<&'a str>,
    comment: Option<&'a str>,
    key_results: Vec<&'a str>,
    result: RolledUp<'a>,
    hidden: bool,
    origin: PlaceView<'a>,
}

#[derive(Debug, Serialize)]
struct KeyResultView<'a> {
    key: &'a str,
    id: Option<&'a str>,
    title: &'a str,
    objective: Option<&'a str>,
    unit: &'a str,
    owner: Option<&'a str>,
    cycle: Option<CycleView<'a>>,
    r#type: Option<&'static str>,
    baseline: Option<AmountView<'a>>,
    target: Option<AmountView<'a>>,
    current: Option<AmountView<'a>>,
    measured_in: Option<&'a str>,
    direction: Option<&'static str>,
    weight: Option<Number>,
    confidence: Option<Number>,
    typed_progress: Option<Number>,
    typed_grade: Option<Number>,
    typed_status: Option<&'a str>,
    start: Option<String>,
    due: Option<String>,
    updated: Option<String>,
    comment: Option<&'a str>,
    data_source: Option<&'a str>,
    result: KeyResultResult<'a>,
    hidden: bool,
    origin: PlaceView<'a>,
}

/// What we computed for a key result.
#[derive(Debug, Serialize)]
struct KeyResultResult<'a> {
    grade: Option<Number>,
    band: Option<&'static str>,
    progress: Option<Number>,
    not_graded_because: Option<&'static str>,
    formula: Option<&'static str>,
    arithmetic: Option<&'a str>,
    assumptions: &'a [&'static str],
    pace: &'static str,
    curve: &'static str,
    elapsed: Option<Number>,
    expected: Option<Number>,
    gap: Option<Number>,
    ratio: Option<Number>,
    projection: Option<Number>,
    required_rate: Option<Number>,
    effort: Option<Number>,
    trend: Option<Number>,
    needed_a_week: Option<Number>,
    so_far_a_week: Option<Number>,
    outlook: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct KpiView<'a> {
    key: &'a str,
    id: Option<&'a str>,
    name: &'a str,
    unit: &'a str,
    owner: Option<&'a str>,
    baseline: Option<AmountView<'a>>,
    target: Option<AmountView<'a>>,
    current: Option<AmountView<'a>>,
    measured_in: Option<&'a str>,
    direction: Option<&'static str>,
    green_limit: Option<AmountView<'a>>,
    amber_limit: Option<AmountView<'a>>,
    red_limit: Option<AmountView<'a>>,
    minimum: Option<AmountView<'a>>,
    maximum: Option<AmountView<'a>>,
    frequency: Option<&'static str>,
    definition: Option<&'a str>,
    data_source: Option<&'a str>,
    objective: Option<&'a str>,
    typed_status: Option<&'a str>,
    comment: Option<&'a str>,
    health: &'static str,
    attainment: Option<Number>,
    arithmetic: &'a str,
    actuals: Vec<ReadingView<'a>>,
    plans: Vec<ReadingView<'a>>,
    hidden: bool,
    origin: PlaceView<'a>,
}

#[derive(Debug, Serialize)]
struct ReadingView<'a> {
    period: String,
    value: Number,
    text: &'a str,
    cell: String,
}

#[derive(Debug, Serialize)]
struct FindingView<'a> {
    fingerprint: &'a str,
    rule: &'static str,
    chapter: &'static str,
    severity: &'static str,
    message: &'a Said,
    fix: &'static str,
    item: &'a str,
    field: &'static str,
    value: &'a str,
    expected: &'a Said,
    owner: Option<&'a str>,
    unit: Option<&'a str>,
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    cell: Option<String>,
    state: &'static str,
    first_seen: String,
    acceptance: Option<AcceptanceView<'a>>,
}

/// That somebody accepts a finding, or did for a time that is over.
#[derive(Debug, Serialize)]
pub struct AcceptanceView<'a> {
    reason: &'a str,
    by: Option<&'a str>,
    until: Option<String>,
    expired: bool,
    place: &'a str,
}

impl<'a> AcceptanceView<'a> {
    /// What programs get of an acceptance.
    pub fn new(acceptance: &'a Acceptance) -> AcceptanceView<'a> {
        let Acceptance { reason, by, until, is_expired, place, .. } = acceptance;
        let until = until.map(|day| day.to_string());
        AcceptanceView { reason, by: by.as_deref(), until, expired: *is_expired, place }
    }
}

/// The view of a report.
pub fn document<'a>(report: &Report<'a>) -> Document<'a> {
    let Report { config, portfolio, grades, findings, .. } = *report;
    let view = View { report: *report, portfolio, bands: config.settings.grading.bands };
    let units = portfolio.units.iter().zip(&grades.units);
    Document {
        schema: SCHEMA,
        title: &config.settings.title,
        as_of: config.as_of.to_string(),
        grading: policy(&config.settings.grading),
        portfolio: view.rolled_up(&grades.portfolio),
        units: units.map(|(unit, rolled)| view.unit(unit, rolled)).collect(),
        sources: portfolio.sources.iter().map(source).collect(),
        objectives: Each { context: view, count: portfolio.objectives.len(), member: View::objective },
        key_results: Each { context: view, count: portfolio.key_results.len(), member: View::key_result },
        kpis: Each { context: view, count: portfolio.kpis.len(), member: View::kpi },
        findings: Each { context: view, count: findings.len(), member: View::finding },
    }
}

/// What the views of all items share.
#[derive(Debug, Clone, Copy)]
struct View<'a> {
    report: Report<'a>,
    portfolio: &'a Portfolio,
    bands: BandPolicy,
}

impl<'a> View<'a> {
    fn rolled_up(&self, rolled: &'a RollUp) -> RolledUp<'a> {
        RolledUp {
            grade: rolled.grade.map(|grade| Number(grade.value())),
            band: rolled.grade.map(|grade| band::band(grade, self.bands).words()),
            not_graded_because: rolled.reason.map(|reason| reason.words()),
            graded: rolled.graded,
            children: rolled.children,
            low: rolled.low.map(|grade| Number(grade.value())),
            high: rolled.high.map(|grade| Number(grade.value())),
            weakest_pace: rolled.weakest.map(|pace| pace.words()),
            verdict: rolled.verdict.map(|verdict| verdict.words()),
            over_key_results: rolled.over_key_results.map(|grade| Number(grade.value())),
            arithmetic: &rolled.arithmetic,
        }
    }

    fn unit(&self, unit: &'a OrgUnit, rolled: &'a RollUp) -> UnitView<'a> {
        UnitView { name: &unit.name, level: unit.level.words(), result: self.rolled_up(rolled) }
    }

    fn objective(&self, index: usize) -> ObjectiveView<'a> {
        let objective: &Objective = &self.portfolio.objectives[index];
        let key = |id: &KeyResultId| &*self.portfolio.key_result(*id).key;
        ObjectiveView {
            key: &objective.key,
            id: words(&objective.id),
            title: &objective.title,
            unit: &self.portfolio.unit(objective.unit).name,
            owner: words(&objective.owner),
            cycle: objective.cycle.as_ref().map(cycle),
            r#type: objective.okr_type.value().map(|okr_type| okr_type.words()),
            weight: objective.weight.value().map(|weight| Number(*weight)),
            parent: words(&objective.parent),
            typed_progress: objective.progress.value().map(|percent| Number(*percent)),
            typed_grade: objective.self_grade.value().map(|rating| Number(rating.share)),
            typed_status: objective.status.text(),
            comment: words(&objective.comment),
            key_results: objective.key_results.iter().map(key).collect(),
            result: self.rolled_up(&self.report.grades.objectives[index]),
            hidden: objective.hidden,
            origin: self.place(objective.origin),
        }
    }

    fn key_result(&self, index: usize) -> KeyResultView<'a> {
        let kr: &KeyResult = &self.portfolio.key_results[index];
        KeyResultView {
            key: &kr.key,
            id: words(&kr.id),
            title: &kr.title,
            objective: kr.objective.map(|id| &*self.portfolio.objective(id).key),
            unit: &self.portfolio.unit(kr.unit).name,
            owner: words(&kr.owner),
            cycle: kr.cycle.as_ref().map(cycle),
            r#type: kr.okr_type.value().map(|okr_type| okr_type.words()),
            baseline: amount(&kr.measure.baseline),
            target: amount(&kr.measure.target),
            current: amount(&kr.measure.current),
            measured_in: kr.measure.unit.as_ref().map(|unit| unit.words()),
            direction: kr.measure.direction.value().map(|direction| direction.words()),
            weight: kr.weight.value().map(|weight| Number(*weight)),
            confidence: kr.confidence.value().map(|rating| Number(rating.share)),
            typed_progress: kr.progress.value().map(|percent| Number(*percent)),
            typed_grade: kr.self_grade.value().map(|rating| Number(rating.share)),
            typed_status: kr.status.text(),
            start: kr.start.value().map(ToString::to_string),
            due: kr.due.value().map(ToString::to_string),
            updated: kr.updated.value().map(ToString::to_string),
            comment: words(&kr.comment),
            data_source: words(&kr.data_source),
            result: self.result(&self.report.grades.key_results[index]),
            hidden: kr.hidden,
            origin: self.place(kr.origin),
        }
    }

    fn result(&self, grade: &'a KeyResultGrade) -> KeyResultResult<'a> {
        let (graded, reason) = match &grade.outcome {
            Outcome::Graded(graded) => (Some(graded), None),
            Outcome::Ungraded(reason) => (None, Some(reason.words())),
        };
        let (pace, heading) = (&grade.pace, &grade.heading);
        let number = |decimal: Option<Decimal>| decimal.map(Number);
        KeyResultResult {
            grade: graded.map(|graded| Number(graded.grade.value())),
            band: graded.map(|graded| band::band(graded.grade, self.bands).words()),
            progress: graded.map(|graded| Number(graded.progress.0)),
            not_graded_because: reason,
            formula: graded.map(|graded| graded.formula),
            arithmetic: graded.map(|graded| &*graded.arithmetic),
            assumptions: graded.map_or(&[], |graded| &graded.assumptions),
            pace: pace.status.words(),
            curve: heading.curve.words(),
            elapsed: number(pace.elapsed),
            expected: number(pace.expected),
            gap: number(pace.gap),
            ratio: number(pace.ratio),
            projection: number(pace.projection.map(|projection| projection.0)),
            required_rate: number(pace.required_rate),
            effort: number(pace.effort),
            trend: number(heading.trend.map(|trend| trend.ends_at.0)),
            needed_a_week: number(heading.rate.map(|rate| rate.needed)),
            so_far_a_week: number(heading.rate.and_then(|rate| rate.so_far)),
            outlook: heading.outlook.map(|outlook| outlook.words()),
        }
    }

    fn kpi(&self, index: usize) -> KpiView<'a> {
        let (kpi, health): (&Kpi, &KpiHealth) = (&self.portfolio.kpis[index], &self.report.grades.kpis[index]);
        KpiView {
            key: &kpi.key,
            id: words(&kpi.id),
            name: &kpi.name,
            unit: &self.portfolio.unit(kpi.unit).name,
            owner: words(&kpi.owner),
            baseline: amount(&kpi.measure.baseline),
            target: amount(&kpi.measure.target),
            current: amount(&kpi.measure.current),
            measured_in: kpi.measure.unit.as_ref().map(|unit| unit.words()),
            direction: kpi.measure.direction.value().map(|direction| direction.words()),
            green_limit: amount(&kpi.limits.green),
            amber_limit: amount(&kpi.limits.amber),
            red_limit: amount(&kpi.limits.red),
            minimum: amount(&kpi.limits.minimum),
            maximum: amount(&kpi.limits.maximum),
            frequency: kpi.frequency.value().map(|frequency| frequency.words()),
            definition: words(&kpi.definition),
            data_source: words(&kpi.data_source),
            objective: words(&kpi.objective),
            typed_status: kpi.status.text(),
            comment: words(&kpi.comment),
            health: health.health.words(),
            attainment: health.attainment.map(Number),
            arithmetic: &health.arithmetic,
            actuals: kpi.actuals.iter().map(reading).collect(),
            plans: kpi.plans.iter().map(reading).collect(),
            hidden: kpi.hidden,
            origin: self.place(kpi.origin),
        }
    }

    fn finding(&self, index: usize) -> FindingView<'a> {
        let finding: &Finding = &self.report.findings[index];
        let place = finding.origin.map(|origin| self.portfolio.place(origin));
        FindingView {
            fingerprint: &finding.fingerprint,
            rule: finding.rule.name,
            chapter: finding.chapter,
            severity: finding.severity.words(),
            message: &finding.message,
            fix: finding.rule.fix,
            item: finding.item(self.portfolio),
            field: finding.field,
            value: &finding.value,
            expected: &finding.expected,
            owner: finding.owner(self.portfolio),
            unit: finding.unit(self.portfolio).map(|id| &*self.portfolio.unit(id).name),
            file: finding.source().map(|id| &*self.portfolio.source(id).name),
            sheet: place.map(|place| place.sheet),
            cell: place.map(|place| place.at.to_string()),
            state: finding.state(),
            first_seen: finding.since.unwrap_or(self.report.config.as_of).to_string(),
            acceptance: finding.acceptance.as_deref().map(AcceptanceView::new),
        }
    }

    fn place(&self, origin: Origin) -> PlaceView<'a> {
        let place = self.portfolio.place(origin);
        PlaceView { file: place.file, sheet: place.sheet, cell: place.at.to_string() }
    }
}

fn policy(grading: &Grading) -> Policy {
    Policy {
        bands: match grading.bands {
            BandPolicy::HalfOpen => "half-open",
            BandPolicy::Google => "google",
        },
        day_count: match grading.day_count {
            DayCount::Exclusive => "exclusive",
            DayCount::Inclusive => "inclusive",
        },
        too_early: Number(grading.too_early),
        on_track_gap: Number(grading.on_track_gap),
        behind_gap: Number(grading.behind_gap),
        cap: Number(grading.cap),
        roll_up: match grading.roll_up {
            Driver::KeyResults => "key-results",
            Driver::Aligned => "aligned",
            Driver::Both => "both",
        },
        band_tolerance: Number(grading.band_tolerance),
        aspirational_success: Number(grading.aspirational_success),
        kpi_amber_share: Number(grading.kpi_amber_share),
        kpi_absolute_tolerance: Number(grading.kpi_absolute_tolerance),
        xmr_baseline: grading.xmr_baseline,
        xmr_centre: match grading.xmr_centre {
            XmrCentre::Mean => "mean",
            XmrCentre::Median => "median",
        },
    }
}

fn source(source: &SourceFile) -> SourceView<'_> {
    let unreadable = match &source.state {
        SourceState::Read => None,
        SourceState::Unreadable { reason, .. } => Some(&**reason),
    };
    SourceView { file: &source.name, size: source.size, sha256: &source.sha256, unreadable, sheets: &source.sheets }
}

fn cycle(cycle: &Cycle) -> CycleView<'_> {
    CycleView { name: &cycle.name, start: cycle.start.to_string(), end: cycle.end.to_string() }
}

fn words(entry: &Entry<Box<str>>) -> Option<&str> {
    entry.value().map(|text| &**text)
}

/// A number with its words; words without a number where it could not be read.
fn amount(entry: &Entry<Amount>) -> Option<AmountView<'_>> {
    let value = entry.value().map(|amount| Number(amount.number));
    Some(AmountView { value, text: entry.text()?, cell: entry.origin()?.at.to_string() })
}

fn reading(reading: &Reading) -> ReadingView<'_> {
    ReadingView {
        period: reading.period.to_string(),
        value: Number(reading.value.value.number),
        text: &reading.value.text,
        cell: reading.value.origin.at.to_string(),
    }
}
