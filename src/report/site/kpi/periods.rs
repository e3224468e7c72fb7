//! A KPI in; its values by period out, those of its sheet and those that only earlier snapshots remember.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::grade::xmr::Signal;
use crate::history::series::{self, Place};
use crate::model::kpi::Reading;
use crate::model::{Kpi, KpiId};
use crate::recognise::period::Period;
use crate::report::site::Scene;

/// One period of a KPI.
pub struct Told<'a> {
    /// What it is called.
    pub period: String,
    /// Its first and its last day, if it has any.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// What was reached.
    pub actual: Option<Actual<'a>>,
    /// What was planned.
    pub plan: Option<&'a Reading>,
    /// What its value signals, if anything.
    pub signal: Option<&'a Signal>,
}

/// A value and where it stands.
pub enum Actual<'a> {
    /// In a cell of today.
    Cell(&'a Reading),
    /// In a cell of then, as a snapshot remembers it.
    Then(Decimal, &'a str),
}

impl Actual<'_> {
    /// The number.
    pub fn number(&self) -> Decimal {
        match self {
            Actual::Cell(reading) => reading.value.value.number,
            Actual::Then(number, _) => *number,
        }
    }
}

/// Every period that a KPI tells, those of snapshots too, in the order of the calendar where the periods have days.
pub fn told<'a>(scene: &Scene<'a>, id: KpiId) -> Vec<Told<'a>> {
    let report = scene.report;
    let kpi = report.portfolio.kpi(id);
    let values = series::of_kpi(report.history, report.portfolio, id, report.config.as_of);
    let signals = &report.grades.behaviours[id.index()].signals;
    let signal = |at: usize| signals.iter().find(|signal| signal.at == at);
    let of_reading = |actual: &Reading| {
        let reading = kpi.actuals.iter().position(|reading| std::ptr::eq(reading, actual))?;
        signal(values.iter().position(|dated| dated.reading == Some(reading))?)
    };
    let of_today = |(period, actual, plan): (&Period, Option<&'a Reading>, Option<&'a Reading>)| Told {
        period: period.to_string(),
        days: period.days(),
        actual: actual.map(Actual::Cell),
        plan,
        signal: actual.and_then(of_reading),
    };
    let mut told: Vec<Told<'a>> = periods(kpi).into_iter().map(of_today).collect();
    let Some(like) = kpi.actuals.first().map(|reading| &reading.period) else { return told };
    for (at, dated) in values.iter().enumerate() {
        let (Place::Then(cell), Some(period)) = (dated.place, series::period_like(dated.day, like)) else { continue };
        let (actual, signal) = (Some(Actual::Then(dated.value, cell)), signal(at));
        match told.iter_mut().find(|told| told.days == period.days() && told.actual.is_none()) {
            Some(planned) => (planned.actual, planned.signal) = (actual, signal),
            None => {
                let days = period.days();
                told.push(Told { period: period.to_string(), days, actual, plan: None, signal });
            }
        }
    }
    told.sort_by_key(|told| told.days);
    told
}

/// A period with its actual and its planned value.
type Pair<'a> = (&'a Period, Option<&'a Reading>, Option<&'a Reading>);

/// Every period that a sheet tells, in the order of the calendar where the periods have days.
pub fn periods(kpi: &Kpi) -> Vec<Pair<'_>> {
    let at = |readings: &'_ [Reading], period: &Period| readings.iter().position(|reading| reading.period == *period);
    let plan = |period: &Period| at(&kpi.plans, period).map(|number| &kpi.plans[number]);
    let reached = kpi.actuals.iter().map(|actual| (&actual.period, Some(actual), plan(&actual.period)));
    let planned = kpi.plans.iter().filter(|plan| at(&kpi.actuals, &plan.period).is_none());
    let mut periods: Vec<_> = reached.chain(planned.map(|plan| (&plan.period, None, Some(plan)))).collect();
    periods.sort_by_key(|(period, ..)| period.days());
    periods
}
