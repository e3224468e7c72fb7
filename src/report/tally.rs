//! A report in; how many of what stand how, for the portfolio and for each unit, out.

use serde::Serialize;

use crate::grade::{Health, Outcome, PaceStatus, Reason, RollUp};
use crate::lint::Severity;
use crate::model::UnitId;
use crate::report::Report;
use crate::report::tongue::Tongue;

/// The counts of one row of the summary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// The unit; `None` is the whole portfolio.
    pub unit: Option<UnitId>,
    /// Objectives.
    pub objectives: usize,
    /// Key results, those given up left out.
    pub key_results: usize,
    /// Key results with a grade.
    pub graded: usize,
    /// Key results whose target is reached.
    pub done: usize,
    /// Key results on track.
    pub on_track: usize,
    /// Key results behind.
    pub behind: usize,
    /// Key results off track or missed.
    pub off_track: usize,
    /// KPIs.
    pub kpis: usize,
    /// Green KPIs.
    pub green: usize,
    /// Amber KPIs.
    pub amber: usize,
    /// Red KPIs.
    pub red: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
}

impl Tally {
    /// The whole portfolio first, then each unit that has anything, in the order of the portfolio.
    pub fn all(report: &Report) -> Vec<Tally> {
        let mut counter =
            Counter { whole: Tally::default(), units: (0..report.portfolio.units.len()).map(Tally::of_unit).collect() };
        counter.count(report);
        let units = counter.units.into_iter().filter(|tally| *tally != Tally { unit: tally.unit, ..Tally::default() });
        std::iter::once(counter.whole).chain(units).collect()
    }

    /// What is rolled up for this row.
    pub fn result<'a>(&self, report: &Report<'a>) -> &'a RollUp {
        self.unit.map_or(&report.grades.portfolio, |unit| &report.grades.units[unit.index()])
    }

    /// `12 of 40 key results are done or on track, 9 behind, 6 off track; 31 of 40 are graded`.
    pub fn key_result_sentence(&self, tongue: &Tongue) -> String {
        let Tally { key_results, graded, behind, off_track, .. } = self;
        let well = self.done + self.on_track;
        tongue.count(
            *key_results,
            "{well} of {n} {key results} are done or on track, {behind} behind, {off track} off track or missed; \
             {graded} of {n} are graded",
            &[("well", &well), ("behind", behind), ("off track", off_track), ("graded", graded)],
        )
    }

    /// `18 of 25 KPIs are green, 4 amber, 2 red; 3 errors and 12 warnings were found in the workbooks`.
    pub fn kpi_sentence(&self, tongue: &Tongue) -> String {
        let Tally { kpis, green, amber, red, errors, warnings, .. } = self;
        let (errors, warnings) = (tongue.counted(*errors, "{n} errors"), tongue.counted(*warnings, "{n} warnings"));
        tongue.count(
            *kpis,
            "{green} of {n} {kpis} are green, {amber} amber, {red} red; {errors} and {warnings} were found in the workbooks",
            &[("green", green), ("amber", amber), ("red", red), ("errors", &errors), ("warnings", &warnings)],
        )
    }

    fn of_unit(index: usize) -> Tally {
        Tally { unit: Some(UnitId::new(index)), ..Tally::default() }
    }
}

struct Counter {
    whole: Tally,
    units: Vec<Tally>,
}

impl Counter {
    fn count(&mut self, report: &Report) {
        for objective in &report.portfolio.objectives {
            self.add(Some(objective.unit), |tally| tally.objectives += 1);
        }
        for (kr, grade) in report.portfolio.key_results.iter().zip(&report.grades.key_results) {
            if grade.outcome != Outcome::Ungraded(Reason::Dropped) {
                let graded = usize::from(matches!(grade.outcome, Outcome::Graded(_)));
                self.add(Some(kr.unit), |tally| {
                    tally.key_results += 1;
                    tally.graded += graded;
                    tally.pace(grade.pace.status);
                });
            }
        }
        for (kpi, health) in report.portfolio.kpis.iter().zip(&report.grades.kpis) {
            self.add(Some(kpi.unit), |tally| tally.health(health.health));
        }
        for finding in report.open_findings() {
            self.add(finding.unit(report.portfolio), |tally| match finding.severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Info => {}
            });
        }
    }

    fn add(&mut self, unit: Option<UnitId>, one: impl Fn(&mut Tally)) {
        one(&mut self.whole);
        if let Some(unit) = unit {
            one(&mut self.units[unit.index()]);
        }
    }
}

impl Tally {
    fn pace(&mut self, pace: PaceStatus) {
        match pace {
            PaceStatus::Done => self.done += 1,
            PaceStatus::OnTrack => self.on_track += 1,
            PaceStatus::Behind => self.behind += 1,
            PaceStatus::OffTrack | PaceStatus::Missed => self.off_track += 1,
            PaceStatus::TooEarly | PaceStatus::NoData => {}
        }
    }

    fn health(&mut self, health: Health) {
        self.kpis += 1;
        match health {
            Health::Green => self.green += 1,
            Health::Amber => self.amber += 1,
            Health::Red => self.red += 1,
            Health::NoTarget | Health::NoValue | Health::Unclear => {}
        }
    }
}
