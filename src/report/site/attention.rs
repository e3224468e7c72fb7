//! A report in; what needs attention first, and where words and numbers disagree, out.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Scene;
use super::key_result::standing;
use super::mark::{Badge, Link, Piece, pieces};
use crate::grade::{Grade, Health, KeyResultGrade, Outcome, PaceStatus};
use crate::lint::{Finding, Severity, Subject};
use crate::model::{KeyResultId, KpiId};
use crate::report::Report;
use crate::report::link;
use crate::report::tongue::Tongue;

/// Rules that compare what somebody said with what the numbers say, sorted.
const DOUBTS: &[&str] = &[
    "committed-miss-called-success",
    "objective-grade-not-rolled-up",
    "partial-credit-on-binary",
    "self-grade-differs",
    "watermelon",
];

/// One item that needs somebody.
#[derive(Debug, Serialize)]
pub struct Concern<'a> {
    item: Link,
    kind: &'a str,
    unit: Link,
    owner: Option<&'a str>,
    status: Badge,
    /// What was found, where nothing else makes it a concern.
    found: Vec<Piece>,
    reason: String,
}

/// One item whose words and numbers disagree.
#[derive(Debug, Serialize)]
pub struct Doubt<'a> {
    item: Link,
    unit: Option<Link>,
    /// The status that somebody typed and the one we computed; absent where another claim is in doubt.
    said: Option<(&'a str, Badge)>,
    /// What is in doubt, where it is no status.
    message: Vec<Piece>,
    rule: Link,
}

/// Whether key results have grades, but no dates that tell where they ought to be by now.
pub fn is_timeless(report: &Report<'_>) -> bool {
    let grades = &report.grades.key_results;
    let is_graded = |grade: &KeyResultGrade| matches!(grade.outcome, Outcome::Graded(_));
    grades.iter().all(|grade| grade.pace.expected.is_none()) && grades.iter().any(is_graded)
}

/// How urgent an item is: more is worse.
type Urgency = (u8, Decimal, usize);

/// An item with its urgency.
struct Candidate {
    urgency: Urgency,
    subject: Subject,
    /// Whether its numbers are fine and only an error brings it here.
    is_fine: bool,
}

/// What needs attention, worst first, at most so many; how many there are in all.
pub fn concerns<'a>(scene: &Scene<'a>, most: usize) -> (Vec<Concern<'a>>, usize) {
    let errors = errors(scene);
    let mut candidates: Vec<Candidate> = key_results(scene, &errors).chain(kpis(scene, &errors)).collect();
    candidates.sort_by_key(|candidate| (Reverse(candidate.urgency), candidate.subject));
    let listed = candidates.iter().take(most).filter_map(|candidate| concern(scene, candidate)).collect();
    (listed, candidates.len())
}

/// Where words and numbers disagree, worst first.
pub fn doubts<'a>(scene: &Scene<'a>, most: usize) -> (Vec<Doubt<'a>>, usize) {
    let all = || scene.report.open_findings().filter(|finding| DOUBTS.binary_search(&finding.rule.name).is_ok());
    let mut listed: Vec<&Finding> = all().collect();
    listed.sort_by_key(|finding| finding.rule.name != "watermelon");
    (listed.into_iter().take(most).map(|finding| doubt(scene, finding)).collect(), all().count())
}

/// Errors by subject, sorted.
fn errors(scene: &Scene<'_>) -> Vec<Subject> {
    let errors = scene.report.open_findings().filter(|finding| finding.severity == Severity::Error);
    let mut subjects: Vec<Subject> = errors.map(|finding| finding.subject).collect();
    subjects.sort_unstable();
    subjects
}

fn number_of(errors: &[Subject], subject: Subject) -> usize {
    errors.partition_point(|other| *other <= subject) - errors.partition_point(|other| *other < subject)
}

fn key_results<'s>(scene: &'s Scene<'_>, errors: &'s [Subject]) -> impl Iterator<Item = Candidate> + 's {
    let is_timeless = is_timeless(&scene.report);
    scene.report.grades.key_results.iter().enumerate().filter_map(move |(number, grade)| {
        let subject = Subject::KeyResult(KeyResultId::new(number));
        if let Some(gap) = shortfall(grade).filter(|_| is_timeless) {
            return candidate(1, gap, number_of(errors, subject), subject);
        }
        let level = match grade.pace.status {
            PaceStatus::Missed | PaceStatus::OffTrack => 3,
            PaceStatus::Behind => 2,
            PaceStatus::Done | PaceStatus::OnTrack | PaceStatus::TooEarly | PaceStatus::NoData => 0,
        };
        candidate(level, grade.pace.gap.unwrap_or_default(), number_of(errors, subject), subject)
    })
}

/// Whether a grade is what an aspiration wants at its end.
pub fn is_good(grade: Grade) -> bool {
    grade.value() >= Decimal::new(7, 1)
}

/// How far the grade of a key result is below a good one.
fn shortfall(grade: &KeyResultGrade) -> Option<Decimal> {
    let Outcome::Graded(graded) = &grade.outcome else { return None };
    (!is_good(graded.grade)).then(|| Decimal::ONE - graded.grade.value())
}

fn kpis<'s>(scene: &'s Scene<'_>, errors: &'s [Subject]) -> impl Iterator<Item = Candidate> + 's {
    scene.report.grades.kpis.iter().enumerate().filter_map(|(number, health)| {
        let subject = Subject::Kpi(KpiId::new(number));
        let level = match health.health {
            Health::Red => 3,
            Health::Amber => 1,
            Health::Green | Health::NoTarget | Health::NoValue | Health::Unclear => 0,
        };
        let gap = health.attainment.map_or(Decimal::ZERO, |attainment| Decimal::ONE - attainment.min(Decimal::ONE));
        candidate(level, gap, number_of(errors, subject), subject)
    })
}

/// An error makes an item at least a level-two concern; what is fine and has none is no concern.
fn candidate(level: u8, gap: Decimal, errors: usize, subject: Subject) -> Option<Candidate> {
    let urgency = if errors > 0 { level.max(2) } else { level };
    (urgency > 0).then_some(Candidate { urgency: (urgency, gap, errors), subject, is_fine: level == 0 })
}

fn concern<'a>(scene: &Scene<'a>, candidate: &Candidate) -> Option<Concern<'a>> {
    let found = found(scene, candidate);
    // The one that is told in words is not counted as well.
    let errors = candidate.urgency.2.saturating_sub(usize::from(candidate.urgency.2 == 1 && !found.is_empty()));
    let concern = match candidate.subject {
        Subject::KeyResult(id) => of_key_result(scene, id, errors),
        Subject::Kpi(id) => of_kpi(scene, id, errors),
        Subject::Source(_) | Subject::Sheet(..) | Subject::Unit(_) | Subject::Objective(_) | Subject::Portfolio => {
            return None;
        }
    };
    Some(Concern { found, ..concern })
}

/// What the first error says of an item that is fine but for it: beside `On track`, a number of errors explains nothing.
fn found(scene: &Scene<'_>, candidate: &Candidate) -> Vec<Piece> {
    let is_its_error = |finding: &&Finding| finding.severity == Severity::Error && finding.subject == candidate.subject;
    let error = scene.report.open_findings().filter(|_| candidate.is_fine).find(is_its_error);
    error.map(|finding| pieces(&scene.report.tongue.told_in_words(&finding.message))).unwrap_or_default()
}

fn of_key_result<'a>(scene: &Scene<'a>, id: KeyResultId, errors: usize) -> Concern<'a> {
    let report = &scene.report;
    let (kr, grade) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
    Concern {
        item: Link::key_result(report, id),
        kind: report.tongue.say("{Key result}"),
        unit: Link::unit(&scene.report, kr.unit),
        owner: kr.owner.value().map(|owner| &**owner),
        status: Badge::new(report.tongue, grade.pace.status),
        found: Vec::new(),
        reason: with_errors(report.tongue, standing(report.tongue, kr, grade).unwrap_or_default(), errors),
    }
}

fn of_kpi<'a>(scene: &Scene<'a>, id: KpiId, errors: usize) -> Concern<'a> {
    let report = &scene.report;
    let (kpi, health) = (report.portfolio.kpi(id), &report.grades.kpis[id.index()]);
    Concern {
        item: Link::kpi(report, id),
        kind: report.tongue.say("{KPI}"),
        unit: Link::unit(&scene.report, kpi.unit),
        owner: kpi.owner.value().map(|owner| &**owner),
        status: Badge::new(report.tongue, health.health),
        found: Vec::new(),
        reason: with_errors(report.tongue, report.tongue.sum(&health.arithmetic).into_owned(), errors),
    }
}

fn with_errors(tongue: &Tongue, standing: String, errors: usize) -> String {
    match (errors, standing.is_empty()) {
        (0, _) => standing,
        (_, true) => tongue.counted(errors, "{n} errors in its cells"),
        (_, false) => [&*standing, &*tongue.counted(errors, "{n} errors in its cells")].join(tongue.say("; ")),
    }
}

fn doubt<'a>(scene: &Scene<'a>, finding: &'a Finding) -> Doubt<'a> {
    let report = &scene.report;
    let pace = match finding.subject {
        Subject::KeyResult(id) => Some(report.grades.key_results[id.index()].pace.status),
        Subject::Objective(id) => report.grades.objectives[id.index()].weakest,
        Subject::Kpi(_) | Subject::Source(_) | Subject::Sheet(..) | Subject::Unit(_) | Subject::Portfolio => None,
    };
    let red = |pace: &PaceStatus| matches!(pace, PaceStatus::Behind | PaceStatus::OffTrack | PaceStatus::Missed);
    let said = pace
        .filter(red)
        .filter(|_| finding.field == "status")
        .map(|pace| (&*finding.value, Badge::new(report.tongue, pace)));
    Doubt {
        item: Link::new(finding.item(report.portfolio), link::subject(report, finding.subject)),
        unit: finding.unit(report.portfolio).map(|id| Link::unit(&scene.report, id)),
        message: if said.is_some() { Vec::new() } else { pieces(&report.tongue.told_in_words(&finding.message)) },
        said,
        rule: Link::new(finding.rule.name, link::rule(finding.rule)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_doubt_exist_and_are_sorted() {
        let known: Vec<&str> =
            crate::lint::CHAPTERS.iter().flat_map(|chapter| chapter.rules).map(|rule| rule.name).collect();
        assert!(DOUBTS.is_sorted() && DOUBTS.iter().all(|rule| known.contains(rule)));
    }

    #[test]
    fn an_error_lifts_what_is_otherwise_fine() {
        let kpi = Subject::Kpi(KpiId(0));
        assert!(candidate(0, Decimal::ZERO, 0, kpi).is_none());
        assert_eq!(candidate(0, Decimal::ZERO, 1, kpi).map(|candidate| candidate.urgency.0), Some(2));
        assert_eq!(candidate(3, Decimal::ZERO, 1, kpi).map(|candidate| candidate.urgency.0), Some(3));
        let is_fine = |level| candidate(level, Decimal::ZERO, 1, kpi).map(|candidate| candidate.is_fine);
        assert_eq!((is_fine(0), is_fine(1), is_fine(3)), (Some(true), Some(false), Some(false)));
    }
}
