//! A report in, the snapshot of its date out: what trends and changes will be told from.

use super::{Artifact, Report};
use crate::grade::{Outcome, RollUp};
use crate::history::{FindingEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, SCHEMA, Snapshot, Standing, UnitEntry};
use crate::model::measure::Amount;
use crate::model::{Entry, KeyResultId, KpiId, Number, ObjectiveId, UnitId};

/// The snapshot as a file of the history folder, named after its date.
pub fn snapshot(report: &Report) -> Artifact {
    Artifact { path: format!("{}.json", report.config.as_of), bytes: taken(report).to_bytes() }
}

fn taken(report: &Report) -> Snapshot {
    let portfolio = report.portfolio;
    let ids = |count: usize| 0..count;
    let units = ids(portfolio.units.len()).map(|index| unit(report, UnitId::new(index)));
    let objectives = ids(portfolio.objectives.len()).map(|index| objective(report, ObjectiveId::new(index)));
    let key_results = ids(portfolio.key_results.len()).map(|index| key_result(report, KeyResultId::new(index)));
    let kpis = ids(portfolio.kpis.len()).map(|index| kpi(report, KpiId::new(index)));
    Snapshot {
        schema: SCHEMA,
        as_of: report.config.as_of,
        portfolio: standing(&report.grades.portfolio),
        units: sorted(units, |unit| unit.name.clone()),
        objectives: sorted(objectives, |objective| objective.key.clone()),
        key_results: sorted(key_results, |kr| kr.key.clone()),
        kpis: sorted(kpis, |kpi| kpi.key.clone()),
        findings: sorted(report.findings.iter().map(finding), |finding| finding.fingerprint.clone()),
    }
}

fn sorted<T>(entries: impl Iterator<Item = T>, key: fn(&T) -> String) -> Vec<T> {
    let mut entries: Vec<T> = entries.collect();
    entries.sort_by_cached_key(key);
    entries
}

fn unit(report: &Report, id: UnitId) -> UnitEntry {
    UnitEntry { name: report.portfolio.unit(id).name.clone(), standing: standing(&report.grades.units[id.index()]) }
}

fn objective(report: &Report, id: ObjectiveId) -> ObjectiveEntry {
    let objective = report.portfolio.objective(id);
    ObjectiveEntry {
        key: objective.key.clone(),
        title: objective.title.to_string(),
        unit: report.portfolio.unit(objective.unit).name.clone(),
        owner: words(&objective.owner),
        status: objective.status.text().map(str::to_owned),
        standing: standing(&report.grades.objectives[id.index()]),
        origin: report.portfolio.place(objective.origin).to_string(),
    }
}

fn key_result(report: &Report, id: KeyResultId) -> KeyResultEntry {
    let (kr, graded) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
    let (grade, reason) = match &graded.outcome {
        Outcome::Graded(graded) => (Some(Number(graded.grade.value())), None),
        Outcome::Ungraded(reason) => (None, Some(reason.words().to_owned())),
    };
    KeyResultEntry {
        key: kr.key.clone(),
        title: kr.title.to_string(),
        unit: report.portfolio.unit(kr.unit).name.clone(),
        objective: kr.objective.map(|id| report.portfolio.objective(id).key.clone()),
        owner: words(&kr.owner),
        baseline: number(&kr.measure.baseline),
        target: number(&kr.measure.target),
        current: number(&kr.measure.current),
        measured_in: kr.measure.unit.as_ref().map(|unit| unit.words().to_owned()),
        confidence: kr.confidence.value().map(|rating| Number(rating.share)),
        status: kr.status.text().map(str::to_owned),
        grade,
        not_graded_because: reason,
        pace: graded.pace.status.words().to_owned(),
        origin: report.portfolio.place(kr.origin).to_string(),
    }
}

fn kpi(report: &Report, id: KpiId) -> KpiEntry {
    let kpi = report.portfolio.kpi(id);
    KpiEntry {
        key: kpi.key.clone(),
        name: kpi.name.to_string(),
        unit: report.portfolio.unit(kpi.unit).name.clone(),
        owner: words(&kpi.owner),
        target: number(&kpi.measure.target),
        current: number(&kpi.measure.current),
        measured_in: kpi.measure.unit.as_ref().map(|unit| unit.words().to_owned()),
        health: report.grades.kpis[id.index()].health.words().to_owned(),
        origin: report.portfolio.place(kpi.origin).to_string(),
    }
}

fn finding(finding: &crate::lint::Finding) -> FindingEntry {
    FindingEntry {
        fingerprint: finding.fingerprint.clone(),
        rule: finding.rule.name.to_owned(),
        severity: finding.severity.words().to_owned(),
        message: finding.message.clone(),
    }
}

fn standing(rolled: &RollUp) -> Standing {
    Standing {
        grade: rolled.grade.map(|grade| Number(grade.value())),
        graded: rolled.graded,
        children: rolled.children,
        pace: rolled.weakest.map(|pace| pace.words().to_owned()),
    }
}

fn words(entry: &Entry<Box<str>>) -> Option<String> {
    entry.value().map(|text| text.to_string())
}

fn number(entry: &Entry<Amount>) -> Option<Number> {
    entry.value().map(|amount| Number(amount.number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn a_snapshot_is_named_after_its_date_and_reads_back() {
        let sample = Sample::new();
        let artifact = snapshot(&sample.report());
        assert_eq!(artifact.path, "2026-10-31.json");
        assert_eq!(Snapshot::from_bytes(&artifact.bytes).unwrap().to_bytes(), artifact.bytes);
        assert_eq!(artifact, snapshot(&Sample::new().report()));
    }

    #[test]
    fn a_snapshot_keeps_what_a_later_month_compares() {
        let sample = Sample::new();
        let taken = taken(&sample.report());
        let kr = &taken.key_results[0];
        assert_eq!(
            (kr.key.as_str(), kr.target, kr.owner.as_deref()),
            ("kr-0", Some(Number(70.into())), Some("Ana Öz"))
        );
        assert_eq!((kr.objective.as_deref(), kr.origin.as_str()), (Some("o-0"), "teams/sales.xlsx › Q4 › A2"));
        assert_eq!(taken.key_results[3].not_graded_because.as_deref(), Some("given up"));
        assert_eq!((taken.kpis.len(), taken.findings.len(), taken.units.len()), (2, 1, 1));
    }

    #[test]
    fn the_order_of_the_sheets_does_not_matter() {
        let mut shuffled = Sample::new();
        shuffled.portfolio.kpis.reverse();
        shuffled.grades.kpis.reverse();
        assert_eq!(snapshot(&shuffled.report()).bytes, snapshot(&Sample::new().report()).bytes);
    }
}
