//! A report in; which items and findings belong to which page out, looked up once for all pages.

use std::collections::BTreeMap;

use crate::lint::Subject;
use crate::model::{KeyResultId, KpiId, ObjectiveId, UnitId};
use crate::report::Report;
use crate::report::tally::Tally;

/// So many findings fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 1000;

/// Findings of one rule that the page of all findings may list, from generous to strict.
const CAPS: &[usize] = &[1000, 500, 200, 100, 50, 20, 10];

/// Positions of items and findings, by what they belong to. Findings keep their order, worst first; those that somebody
/// accepts are left out.
#[derive(Debug)]
pub struct Index {
    /// By unit: its objectives.
    pub objectives: Vec<Vec<ObjectiveId>>,
    /// By unit: its key results that have no objective.
    pub loose_key_results: Vec<Vec<KeyResultId>>,
    /// By unit: its KPIs.
    pub kpis: Vec<Vec<KpiId>>,
    /// By unit: what was found about its items and itself.
    pub of_unit: Vec<Vec<usize>>,
    /// By objective: what was found about it and its key results.
    pub of_objective: Vec<Vec<usize>>,
    /// By KPI.
    pub of_kpi: Vec<Vec<usize>>,
    /// By source: what was found in its cells, about its sheets and about the file as a whole.
    pub of_source: Vec<Vec<usize>>,
    /// By unit: its counts; none for a unit that has nothing.
    pub tallies: Vec<Option<Tally>>,
    /// The counts of the whole portfolio.
    pub whole: Tally,
    /// How often each rule fired.
    pub fired: BTreeMap<&'static str, usize>,
    /// The findings that the page of all findings lists.
    pub listed: Vec<usize>,
    /// How many findings of one rule it lists at most.
    pub cap: usize,
}

impl Index {
    /// One walk over the items, one over the findings.
    pub fn new(report: &Report<'_>) -> Index {
        let portfolio = report.portfolio;
        let (units, none) = (portfolio.units.len(), Vec::new);
        let fired = fired(report);
        let cap = CAPS.iter().copied().find(|cap| listed_with(&fired, *cap) <= MOST_LISTED).unwrap_or(CAPS[6]);
        let (whole, tallies) = tallies(report);
        let mut index = Index {
            objectives: vec![Vec::new(); units],
            loose_key_results: vec![Vec::new(); units],
            kpis: vec![Vec::new(); units],
            of_unit: vec![none(); units],
            of_objective: vec![none(); portfolio.objectives.len()],
            of_kpi: vec![none(); portfolio.kpis.len()],
            of_source: vec![none(); portfolio.sources.len()],
            listed: listed(report, cap),
            tallies,
            whole,
            fired,
            cap,
        };
        index.place_items(report);
        index.place_findings(report);
        index
    }

    fn place_items(&mut self, report: &Report<'_>) {
        for (number, objective) in report.portfolio.objectives.iter().enumerate() {
            self.objectives[objective.unit.index()].push(ObjectiveId::new(number));
        }
        for (number, kr) in report.portfolio.key_results.iter().enumerate() {
            if kr.objective.is_none() {
                self.loose_key_results[kr.unit.index()].push(KeyResultId::new(number));
            }
        }
        for (number, kpi) in report.portfolio.kpis.iter().enumerate() {
            self.kpis[kpi.unit.index()].push(KpiId::new(number));
        }
    }

    fn place_findings(&mut self, report: &Report<'_>) {
        let portfolio = report.portfolio;
        let open = report.findings.iter().enumerate().filter(|(_, finding)| finding.accepted().is_none());
        for (number, finding) in open {
            if let Some(unit) = finding.unit(portfolio) {
                self.of_unit[unit.index()].push(number);
            }
            if let Some(source) = finding.source() {
                self.of_source[source.index()].push(number);
            }
            let place = match finding.subject {
                Subject::Objective(id) => Some(&mut self.of_objective[id.index()]),
                Subject::KeyResult(id) => {
                    portfolio.key_result(id).objective.map(|id| &mut self.of_objective[id.index()])
                }
                Subject::Kpi(id) => Some(&mut self.of_kpi[id.index()]),
                Subject::Source(_) | Subject::Sheet(..) | Subject::Unit(_) | Subject::Portfolio => None,
            };
            if let Some(place) = place {
                place.push(number);
            }
        }
    }
}

fn fired(report: &Report<'_>) -> BTreeMap<&'static str, usize> {
    let mut fired = BTreeMap::new();
    for finding in report.open_findings() {
        *fired.entry(finding.rule.name).or_default() += 1;
    }
    fired
}

fn listed_with(fired: &BTreeMap<&str, usize>, cap: usize) -> usize {
    fired.values().map(|count| count.min(&cap)).sum()
}

fn listed(report: &Report<'_>, cap: usize) -> Vec<usize> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut room = |name| {
        let count = seen.entry(name).or_default();
        *count += 1;
        *count <= cap
    };
    let is_open = |number: &usize| report.findings[*number].accepted().is_none();
    (0..report.findings.len()).filter(is_open).filter(|&number| room(report.findings[number].rule.name)).collect()
}

fn tallies(report: &Report<'_>) -> (Tally, Vec<Option<Tally>>) {
    let mut tallies = vec![None; report.portfolio.units.len()];
    let mut whole = Tally::default();
    for tally in Tally::all(report) {
        match tally.unit {
            Some(UnitId(number)) => tallies[number as usize] = Some(tally),
            None => whole = tally,
        }
    }
    (whole, tallies)
}
