//! A portfolio in, its entries out as a snapshot keeps them; what is computed of them is filled in by the report.

use super::Aspect;
use super::snapshot::{Cells, CycleEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, Snapshot, Standing};
use crate::model::measure::Amount;
use crate::model::{Cycle, Entry, KeyResultId, Kpi, KpiId, Number, ObjectiveId, Origin, Portfolio};

/// The items of today, each list in the order of the portfolio.
pub fn present(portfolio: &Portfolio, as_of: chrono::NaiveDate) -> Snapshot {
    Snapshot {
        objectives: (0..portfolio.objectives.len()).map(|at| objective(portfolio, ObjectiveId::new(at))).collect(),
        key_results: (0..portfolio.key_results.len()).map(|at| key_result(portfolio, KeyResultId::new(at))).collect(),
        kpis: (0..portfolio.kpis.len()).map(|at| kpi(portfolio, KpiId::new(at))).collect(),
        ..Snapshot::empty(as_of)
    }
}

fn objective(portfolio: &Portfolio, id: ObjectiveId) -> ObjectiveEntry {
    let objective = portfolio.objective(id);
    ObjectiveEntry {
        key: objective.key.clone(),
        id: words(&objective.id),
        title: objective.title.to_string(),
        unit: portfolio.unit(objective.unit).name.clone(),
        owner: words(&objective.owner),
        cycle: cycle(&objective.cycle),
        okr_type: objective.okr_type.value().map(|okr_type| okr_type.words().to_owned()),
        weight: objective.weight.value().copied().map(Number),
        status: objective.status.text().map(str::to_owned),
        standing: Standing { grade: None, graded: 0, children: 0, pace: None },
        hidden: objective.hidden,
        origin: portfolio.place(objective.origin).to_string(),
        cells: cells(
            portfolio,
            &[
                (Aspect::Owner, objective.owner.origin()),
                (Aspect::Weight, objective.weight.origin()),
                (Aspect::Type, objective.okr_type.origin()),
                (Aspect::Status, objective.status.origin()),
            ],
        ),
    }
}

fn key_result(portfolio: &Portfolio, id: KeyResultId) -> KeyResultEntry {
    let kr = portfolio.key_result(id);
    KeyResultEntry {
        key: kr.key.clone(),
        id: words(&kr.id),
        title: kr.title.to_string(),
        unit: portfolio.unit(kr.unit).name.clone(),
        objective: kr.objective.map(|id| portfolio.objective(id).key.clone()),
        owner: words(&kr.owner),
        cycle: cycle(&kr.cycle),
        okr_type: kr.okr_type.value().map(|okr_type| okr_type.words().to_owned()),
        weight: kr.weight.value().copied().map(Number),
        baseline: number(&kr.measure.baseline),
        target: number(&kr.measure.target),
        current: number(&kr.measure.current),
        measured_in: kr.measure.unit.as_ref().map(|unit| unit.words().to_owned()),
        confidence: kr.confidence.value().map(|rating| Number(rating.share)),
        start: kr.start.value().copied(),
        due: kr.due.value().copied(),
        status: kr.status.text().map(str::to_owned),
        grade: None,
        not_graded_because: None,
        pace: String::new(),
        hidden: kr.hidden,
        origin: portfolio.place(kr.origin).to_string(),
        cells: cells(
            portfolio,
            &[
                (Aspect::Owner, kr.owner.origin()),
                (Aspect::Baseline, kr.measure.baseline.origin()),
                (Aspect::Target, kr.measure.target.origin()),
                (Aspect::Weight, kr.weight.origin()),
                (Aspect::Type, kr.okr_type.origin()),
                (Aspect::Start, kr.start.origin()),
                (Aspect::Due, kr.due.origin()),
                (Aspect::Current, kr.measure.current.origin()),
                (Aspect::Confidence, kr.confidence.origin()),
                (Aspect::Status, kr.status.origin()),
            ],
        ),
    }
}

fn kpi(portfolio: &Portfolio, id: KpiId) -> KpiEntry {
    let kpi = portfolio.kpi(id);
    KpiEntry {
        key: kpi.key.clone(),
        id: words(&kpi.id),
        name: kpi.name.to_string(),
        unit: portfolio.unit(kpi.unit).name.clone(),
        owner: words(&kpi.owner),
        baseline: number(&kpi.measure.baseline),
        target: number(&kpi.measure.target),
        current: number(&kpi.measure.current),
        measured_in: kpi.measure.unit.as_ref().map(|unit| unit.words().to_owned()),
        status: kpi.status.text().map(str::to_owned),
        current_of: current_of(kpi),
        health: String::new(),
        hidden: kpi.hidden,
        origin: portfolio.place(kpi.origin).to_string(),
        cells: cells(
            portfolio,
            &[
                (Aspect::Owner, kpi.owner.origin()),
                (Aspect::Baseline, kpi.measure.baseline.origin()),
                (Aspect::Target, kpi.measure.target.origin()),
                (Aspect::Current, kpi.measure.current.origin()),
                (Aspect::Status, kpi.status.origin()),
            ],
        ),
    }
}

/// The last day of the period whose value is the current one.
fn current_of(kpi: &Kpi) -> Option<chrono::NaiveDate> {
    let cell = kpi.measure.current.origin().filter(|cell| *cell != Origin::NOWHERE)?;
    let reading = kpi.actuals.iter().find(|reading| reading.value.origin == cell)?;
    reading.period.days().map(|(_, last)| last)
}

/// The cells of what was typed.
fn cells(portfolio: &Portfolio, typed: &[(Aspect, Option<Origin>)]) -> Cells {
    let stand = typed.iter().filter_map(|(aspect, origin)| Some((*aspect, (*origin)?)));
    stand.map(|(aspect, origin)| (aspect, portfolio.place(origin).to_string())).collect()
}

fn cycle(cycle: &Option<Cycle>) -> Option<CycleEntry> {
    cycle.as_ref().map(|cycle| CycleEntry { name: cycle.name.clone(), start: cycle.start, end: cycle.end })
}

fn words(entry: &Entry<Box<str>>) -> Option<String> {
    entry.value().map(|text| text.to_string())
}

fn number(entry: &Entry<Amount>) -> Option<Number> {
    entry.value().map(|amount| Number(amount.number))
}
