//! A report in, what is written beside each item out: grade, status, trend and what was found.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use rust_decimal::Decimal;

use super::Past;
use crate::grade::{Outcome, Reason, rounded};
use crate::history::Snapshot;
use crate::lint::{Item, Severity, Subject};
use crate::model::source::TableSummary;
use crate::model::{KeyResultId, Kpi, KpiId, Number, ObjectiveId, SourceId};
use crate::read::CellRef;
use crate::recognise::OUR_NOTES;
use crate::report::Report;
use crate::report::palette::Shown;
use crate::report::workbook::package::notes::Note;

/// So many findings of a row are told in it; all of them are on the sheet of findings.
const MOST_CHECKS: usize = 6;

/// What is written beside one item.
#[derive(Debug, Clone)]
pub(super) struct Mark<'a> {
    /// The item.
    pub item: Item<'a>,
    /// Its grade, as every page shows it; none for a KPI and for what is not graded.
    pub grade: Option<Decimal>,
    /// How it stands.
    pub status: Option<Shown>,
    /// How it moved since the last build or the last period.
    pub trend: String,
    /// Indexes of what was found about it, worst first.
    pub findings: Vec<usize>,
    /// Why it has no grade.
    pub reason: Option<Reason>,
}

/// The marks of all items.
#[derive(Debug)]
pub(super) struct Marks<'a> {
    /// What they are marks of.
    pub report: Report<'a>,
    /// In the order of the portfolio: objectives, key results, KPIs.
    pub all: Vec<Mark<'a>>,
    by_source: Vec<Vec<usize>>,
    /// What was found in each file, worst first.
    pub findings_of: Vec<Vec<usize>>,
}

/// A table and the marks of its items.
#[derive(Debug)]
pub(super) struct MarkedTable<'a> {
    /// The table.
    pub summary: &'a TableSummary,
    /// Indexes of the marks of its items, in the order of the portfolio.
    pub marks: Vec<usize>,
}

impl<'a> Marks<'a> {
    /// One walk over the items, one over the findings.
    pub fn new(report: Report<'a>, past: &Past) -> Marks<'a> {
        let portfolio = report.portfolio;
        let mut found: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
        let mut findings_of = vec![Vec::new(); portfolio.sources.len()];
        for (index, finding) in report.findings.iter().enumerate() {
            if finding.accepted().is_none() {
                found.entry(finding.subject).or_default().push(index);
            }
            if let Some(source) = finding.source() {
                findings_of[source.index()].push(index);
            }
        }
        let last = past.last;
        let objectives = (0..portfolio.objectives.len()).map(|index| objective(report, ObjectiveId::new(index), last));
        let key_results =
            (0..portfolio.key_results.len()).map(|index| key_result(report, KeyResultId::new(index), last));
        let kpis = (0..portfolio.kpis.len()).map(|index| kpi(report, KpiId::new(index), last));
        let mut all: Vec<Mark> = objectives.chain(key_results).chain(kpis).collect();
        let mut by_source = vec![Vec::new(); portfolio.sources.len()];
        for (index, mark) in all.iter_mut().enumerate() {
            mark.findings = found.remove(&mark.item.subject()).unwrap_or_default();
            by_source[mark.item.origin().source.index()].push(index);
        }
        Marks { report, all, by_source, findings_of }
    }

    /// The tables of a sheet with the marks of their items.
    pub fn tables_of(&self, source: SourceId, sheet: usize) -> Vec<MarkedTable<'a>> {
        let tables = self.report.portfolio.source(source).tables.iter().enumerate();
        let on_sheet = tables.filter(|(_, summary)| usize::from(summary.table.sheet) == sheet);
        let marks_of = |table: usize| {
            let is_of = |mark: &&usize| self.all[**mark].item.table() as usize == table;
            self.by_source[source.index()].iter().filter(is_of).copied().collect()
        };
        on_sheet.map(|(table, summary)| MarkedTable { summary, marks: marks_of(table) }).collect()
    }

    /// The findings that are told in each of these rows, by their indexes.
    pub fn told_in(&self, marked: &MarkedTable, rows: RangeInclusive<u32>) -> BTreeMap<u32, Vec<usize>> {
        let mut by_row: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for mark in &marked.marks {
            let origin = self.all[*mark].item.origin();
            if origin.sheet == marked.summary.table.sheet && rows.contains(&origin.at.row) {
                by_row.entry(origin.at.row).or_default().push(*mark);
            }
        }
        let told = |(row, marks): (u32, Vec<usize>)| {
            let mut findings = self.findings(&marks);
            findings.truncate(MOST_CHECKS);
            (row, findings)
        };
        by_row.into_iter().map(told).collect()
    }

    /// What is told in notes at the cells of a sheet: what was found there and is at least so bad.
    pub fn notes(&self, source: SourceId, sheet: usize, least: Severity) -> Vec<Note> {
        let mut by_cell: BTreeMap<CellRef, Vec<String>> = BTreeMap::new();
        for finding in self.findings_of[source.index()].iter().map(|index| &self.report.findings[*index]) {
            let origin = finding.origin.filter(|origin| usize::from(origin.sheet) == sheet);
            if let Some(origin) = origin.filter(|_| finding.severity >= least && finding.accepted().is_none()) {
                let (message, fix) = (one_line(&finding.message.to_string()), finding.rule.fix);
                by_cell
                    .entry(origin.at)
                    .or_default()
                    .push(format!("{}: {message}\nWhat to do: {fix}", finding.rule.name));
            }
        }
        by_cell.into_iter().map(|(at, told)| Note { at, text: format!("{OUR_NOTES}\n{}", told.join("\n")) }).collect()
    }

    /// What was found about items, each once, the worst first.
    fn findings(&self, marks: &[usize]) -> Vec<usize> {
        let mut findings: Vec<usize> = marks.iter().flat_map(|mark| &self.all[*mark].findings).copied().collect();
        findings.sort_unstable();
        findings.dedup();
        findings
    }

    /// What was found about items, in one line.
    pub fn checks(&self, marks: &[usize]) -> String {
        let findings = self.findings(marks);
        let more = findings.len().saturating_sub(MOST_CHECKS);
        let told = findings.iter().take(MOST_CHECKS).map(|index| {
            let finding = &self.report.findings[*index];
            format!("{}: {}", finding.rule.name, one_line(&finding.message.to_string()))
        });
        let reason = marks.iter().find_map(|mark| self.all[*mark].reason);
        let reason = reason.map(|reason| format!("not graded: {}", reason.words()));
        let more = (more > 0).then(|| format!("and {more} more"));
        told.chain(more).chain(reason).collect::<Vec<_>>().join("; ")
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How a number moved since the last build. `was` is what that said: nothing for an item that it did not have.
fn trend(
    last: Option<&Snapshot>,
    was: impl FnOnce(&Snapshot) -> Option<Option<Number>>,
    now: Option<Decimal>,
) -> String {
    let Some(last) = last else { return String::new() };
    let Some(was) = was(last) else { return "new".to_owned() };
    match (was, now) {
        (Some(Number(was)), Some(now)) => format!("{} since {}", moved(now - was), last.as_of),
        (None, Some(_)) => format!("graded now, not on {}", last.as_of),
        (Some(_), None) => format!("graded on {}, not now", last.as_of),
        (None, None) => String::new(),
    }
}

/// The entry of a key; entries are sorted by it.
fn entry<'e, T>(entries: &'e [T], key: &str, of: fn(&T) -> &str) -> Option<&'e T> {
    entries.binary_search_by(|entry| of(entry).cmp(key)).ok().map(|found| &entries[found])
}

/// A movement with its sign and its arrow, so that colour is not needed.
fn moved(by: Decimal) -> String {
    let by = rounded(by, 2);
    match by.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => format!("▼ −{:.2}", by.abs()),
        std::cmp::Ordering::Equal => "► no change".to_owned(),
        std::cmp::Ordering::Greater => format!("▲ +{by:.2}"),
    }
}

fn objective<'a>(report: Report<'a>, id: ObjectiveId, last: Option<&Snapshot>) -> Mark<'a> {
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[id.index()]);
    let was = |last: &Snapshot| Some(entry(&last.objectives, &objective.key, |entry| &entry.key)?.standing.grade);
    let trend = trend(last, was, rolled.grade.map(|grade| grade.value()));
    Mark {
        item: Item::Objective(id, objective),
        grade: rolled.grade.map(|grade| grade.shown()),
        status: rolled.weakest.map(Shown::from),
        trend,
        findings: Vec::new(),
        reason: None,
    }
}

fn key_result<'a>(report: Report<'a>, id: KeyResultId, last: Option<&Snapshot>) -> Mark<'a> {
    let (kr, graded) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
    let (grade, reason) = match &graded.outcome {
        Outcome::Graded(graded) => (Some(graded.grade), None),
        Outcome::Ungraded(reason) => (None, Some(*reason)),
    };
    let was = |last: &Snapshot| Some(entry(&last.key_results, &kr.key, |entry| &entry.key)?.grade);
    let trend = trend(last, was, grade.map(|grade| grade.value()));
    Mark {
        item: Item::KeyResult(id, kr),
        grade: grade.map(|grade| grade.shown()),
        status: Some(graded.pace.status.into()),
        trend,
        findings: Vec::new(),
        reason,
    }
}

fn kpi<'a>(report: Report<'a>, id: KpiId, last: Option<&Snapshot>) -> Mark<'a> {
    let (kpi, health) = (report.portfolio.kpi(id), &report.grades.kpis[id.index()]);
    let was = |last: &Snapshot| Some(entry(&last.kpis, &kpi.key, |entry| &entry.key)?.current);
    let now = kpi.measure.current.value().map(|current| current.number);
    let trend = over_periods(kpi).unwrap_or_else(|| trend(last, was, now));
    Mark {
        item: Item::Kpi(id, kpi),
        grade: None,
        status: Some(health.health.into()),
        trend,
        findings: Vec::new(),
        reason: None,
    }
}

/// How a KPI moved between its last two periods, in the words of its cells.
fn over_periods(kpi: &Kpi) -> Option<String> {
    let [.., before, last] = &*kpi.actuals else { return None };
    let arrow = match last.value.value.number.cmp(&before.value.value.number) {
        std::cmp::Ordering::Less => '▼',
        std::cmp::Ordering::Equal => '►',
        std::cmp::Ordering::Greater => '▲',
    };
    Some(format!("{arrow} {} → {}", one_line(&before.value.text), one_line(&last.value.text)))
}
