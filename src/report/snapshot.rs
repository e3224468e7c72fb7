//! A report in, the snapshot of its date out: what trends and changes will be told from.

use super::Report;
use crate::grade::{Outcome, RollUp};
use crate::history::present::present;
use crate::history::snapshot::{FindingEntry, Snapshot, Standing, UnitEntry};
use crate::lint::{Finding, Item};
use crate::model::{Number, UnitId};

/// The name of the snapshot's file in the history folder: that of its date.
pub fn name(report: &Report) -> String {
    format!("{}.json", report.config.as_of)
}

/// The snapshot of a report.
pub fn taken(report: &Report) -> Snapshot {
    let (portfolio, grades) = (report.portfolio, report.grades);
    let mut snapshot = present(portfolio, report.config.as_of);
    snapshot.portfolio = standing(&grades.portfolio);
    snapshot.units = (0..portfolio.units.len()).map(|index| unit(report, UnitId::new(index))).collect();
    for (entry, rolled) in snapshot.objectives.iter_mut().zip(&grades.objectives) {
        entry.standing = standing(rolled);
    }
    for (entry, graded) in snapshot.key_results.iter_mut().zip(&grades.key_results) {
        (entry.grade, entry.not_graded_because) = match &graded.outcome {
            Outcome::Graded(graded) => (Some(Number(graded.grade.value())), None),
            Outcome::Ungraded(reason) => (None, Some(reason.words().to_owned())),
        };
        graded.pace.status.words().clone_into(&mut entry.pace);
    }
    for (entry, judged) in snapshot.kpis.iter_mut().zip(&grades.kpis) {
        judged.health.words().clone_into(&mut entry.health);
    }
    snapshot.findings = report.findings.iter().map(|found| finding(report, found)).collect();
    sort(&mut snapshot);
    snapshot
}

/// Every list by its key, so that the order of rows and files never shows.
fn sort(snapshot: &mut Snapshot) {
    snapshot.units.sort_by(|a, b| a.name.cmp(&b.name));
    snapshot.objectives.sort_by(|a, b| a.key.cmp(&b.key));
    snapshot.key_results.sort_by(|a, b| a.key.cmp(&b.key));
    snapshot.kpis.sort_by(|a, b| a.key.cmp(&b.key));
    snapshot.findings.sort_by(|a, b| a.fingerprint.cmp(&b.fingerprint));
}

fn unit(report: &Report, id: UnitId) -> UnitEntry {
    UnitEntry { name: report.portfolio.unit(id).name.clone(), standing: standing(&report.grades.units[id.index()]) }
}

fn finding(report: &Report, finding: &Finding) -> FindingEntry {
    let portfolio = report.portfolio;
    let file = || finding.source().map(|id| portfolio.source(id).name.clone());
    let place = finding.origin.map(|origin| portfolio.place(origin).to_string()).or_else(file);
    FindingEntry {
        fingerprint: finding.fingerprint.clone(),
        rule: finding.rule.name.to_owned(),
        severity: finding.severity.words().to_owned(),
        message: finding.message.to_string(),
        item: Item::of(portfolio, finding.subject).map(|item| item.key().to_owned()),
        field: finding.field.to_owned(),
        place: place.unwrap_or_default(),
        accepted: finding.accepted().map(|acceptance| acceptance.sentence().to_string()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn a_snapshot_is_named_after_its_date_and_reads_back() {
        let sample = Sample::new();
        assert_eq!(name(&sample.report()), "2026-10-31.json");
        let bytes = taken(&sample.report()).to_bytes();
        assert_eq!(Snapshot::from_bytes(&bytes).unwrap().to_bytes(), bytes);
        assert_eq!(bytes, taken(&Sample::new().report()).to_bytes());
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
        assert_eq!(taken(&shuffled.report()), taken(&Sample::new().report()));
    }
}
