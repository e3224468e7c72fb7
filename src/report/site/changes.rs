//! The page of what changed since the last snapshot: section by section, each change with its cells.

use serde::Serialize;

use super::confidence::calibration;
use super::figure::date;
use super::frame::Here;
use super::mark::{Badge, Link, Piece, counted, pieces};
use super::past::{Months, of_whole};
use super::picture::Chart;
use super::turn::Links;
use super::{Drawn, Page, Scene, once};
use crate::history::snapshot::FindingEntry;
use crate::history::{Changes, Kind};
use crate::lint::{CHAPTERS, Severity};
use crate::model::{KeyResultId, KpiId, ObjectiveId};
use crate::report::changes::{SECTIONS, grades};
use crate::report::{changes, link};

/// The page of changes.
pub const PAGE: Page = Page { name: "changes", about: "what changed since the last snapshot", count: once, draw };

/// So many rows of a section are listed.
const MOST_ROWS: usize = 200;

#[derive(Debug, Serialize)]
struct View<'a> {
    /// What it is compared with; absent if there is nothing.
    sentence: Option<String>,
    sections: Vec<Section<'a>>,
    findings: Option<Findings<'a>>,
    trend: Option<Chart>,
    months: Option<Months>,
    /// How right owners were about cycles that are over; absent where nobody said.
    calibration: Option<String>,
    /// Every snapshot that is known, the newest first.
    snapshots: Vec<String>,
    /// What was not used of the history: file and reason.
    remarks: Vec<(&'a str, &'a str)>,
}

#[derive(Debug, Serialize)]
struct Section<'a> {
    id: &'static str,
    title: &'static str,
    about: &'static str,
    total: usize,
    rows: Vec<Row<'a>>,
    left_out: usize,
}

/// One change with its cells.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    kind: &'static str,
    item: &'a str,
    /// Where it leads; absent for what is gone.
    href: Option<String>,
    unit: &'a str,
    what: &'static str,
    before: Option<Side<'a>>,
    after: Option<Side<'a>>,
    /// How alike its words are, where they differ.
    alike: Option<String>,
}

#[derive(Debug, Serialize)]
struct Side<'a> {
    said: String,
    cell: &'a str,
}

/// What became of the findings.
#[derive(Debug, Serialize)]
struct Findings<'a> {
    sentence: String,
    /// Those of each kind that has any, under its heading.
    lists: Vec<(&'static str, Vec<Found<'a>>)>,
    left_out: usize,
}

#[derive(Debug, Serialize)]
struct Found<'a> {
    severity: Option<Badge>,
    rule: &'a str,
    /// Where it leads; absent for a rule that is no more.
    href: Option<String>,
    message: Vec<Piece<'a>>,
    place: &'a str,
    /// Who accepted it and why; absent if nobody did.
    accepted: Option<&'a str>,
}

/// Changes on the first page: how many of each kind, and where they are told.
#[derive(Debug, Serialize)]
pub struct Summary {
    since: String,
    counts: Vec<(Link, usize)>,
}

impl Summary {
    /// The changes since the last snapshot.
    pub fn new(changes: &Changes) -> Summary {
        let sections = SECTIONS.iter().map(|section| {
            let link = Link::new(section.title, format!("{}#{}", link::CHANGES, section.id));
            (link, (section.rows)(changes).len())
        });
        let found = |title: &str, count| (Link::new(title, format!("{}#findings", link::CHANGES)), count);
        let findings = &changes.findings;
        let findings = [
            found("New findings", findings.new.len()),
            found("Fixed findings", findings.fixed.len()),
            found("Findings accepted no more", findings.returned.len()),
        ];
        let counts = sections.chain(findings).filter(|(_, count)| *count > 0).collect();
        Summary { since: date(changes.from), counts }
    }
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let history = scene.report.history;
    let (trend, months) = of_whole(scene).unzip();
    let view = View {
        sentence: scene.changes.as_ref().map(sentence),
        sections: scene.changes.as_ref().map(|changes| sections(scene, changes)).unwrap_or_default(),
        findings: scene.changes.as_ref().map(findings),
        trend,
        months,
        calibration: calibration(&scene.report, None),
        snapshots: history.snapshots.iter().rev().map(|snapshot| date(snapshot.as_of)).collect(),
        remarks: history.remarks.iter().map(|remark| (&*remark.name, &*remark.text)).collect(),
    };
    let trail = vec![Link::new("Overview", link::HOME)];
    Drawn::new(link::CHANGES, Here::new("Changes", "changes", trail), &view)
}

fn sentence(changes: &Changes) -> String {
    let as_they_were = match changes.unchanged {
        1 => "1 item is as it was".to_owned(),
        count => format!("{} are as they were", counted(count, "item")),
    };
    format!("From {} to {}: grade {}; {as_they_were}.", date(changes.from), date(changes.to), grades(changes))
}

fn sections<'a>(scene: &Scene<'_>, changes: &'a Changes) -> Vec<Section<'a>> {
    let links = links(scene);
    let section = |section: &changes::Section| {
        let rows = (section.rows)(changes);
        let total = rows.len();
        Section {
            id: section.id,
            title: section.title,
            about: section.about,
            total,
            rows: rows.into_iter().take(MOST_ROWS).map(|it| row(&links, it)).collect(),
            left_out: total.saturating_sub(MOST_ROWS),
        }
    };
    SECTIONS.iter().map(section).filter(|section| section.total > 0).collect()
}

/// Targets, baselines, weights and dates that moved, at most so many, and how many there are in all.
pub fn goalposts<'a>(links: &Links<'_>, changes: &'a Changes, most: usize) -> (Vec<Row<'a>>, usize) {
    let section = SECTIONS.iter().find(|section| section.id == "goalposts").expect("goalposts are a section");
    let rows = (section.rows)(changes);
    let total = rows.len();
    (rows.into_iter().take(most).map(|it| row(links, it)).collect(), total)
}

fn row<'a>(links: &Links<'_>, row: changes::Row<'a>) -> Row<'a> {
    let change = row.change;
    let side = |(said, cell)| Side { said, cell };
    Row {
        kind: change.kind.words(),
        item: &change.title,
        href: links.get(&(change.kind, &*change.key)).cloned(),
        unit: &change.unit,
        what: row.what,
        before: row.before.map(side),
        after: row.after.map(side),
        alike: change.similarity.filter(|alike| alike.0 < 100).map(|alike| format!("{} %", alike.0)),
    }
}

/// The page of every item of today, by its key.
pub fn links<'a>(scene: &Scene<'a>) -> Links<'a> {
    let (report, portfolio) = (&scene.report, scene.report.portfolio);
    let objectives = portfolio
        .objectives
        .iter()
        .enumerate()
        .map(|(at, objective)| ((Kind::Objective, &*objective.key), link::objective(report, ObjectiveId::new(at))));
    let key_results = portfolio
        .key_results
        .iter()
        .enumerate()
        .map(|(at, kr)| ((Kind::KeyResult, &*kr.key), link::key_result(report, KeyResultId::new(at))));
    let kpis =
        portfolio.kpis.iter().enumerate().map(|(at, kpi)| ((Kind::Kpi, &*kpi.key), link::kpi(report, KpiId::new(at))));
    objectives.chain(key_results).chain(kpis).collect()
}

fn findings(changes: &Changes) -> Findings<'_> {
    let found = &changes.findings;
    let lists = [
        ("New", &found.new),
        ("Fixed", &found.fixed),
        ("Accepted since", &found.accepted),
        ("Accepted no more", &found.returned),
    ];
    let lists = lists.into_iter().filter(|(_, found)| !found.is_empty());
    Findings {
        sentence: changes::findings_sentence(found),
        left_out: lists.clone().map(|(_, found)| found.len().saturating_sub(MOST_ROWS)).sum(),
        lists: lists.map(|(title, found)| (title, found.iter().take(MOST_ROWS).map(finding).collect())).collect(),
    }
}

fn finding(finding: &FindingEntry) -> Found<'_> {
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let mut rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    Found {
        severity: severities.into_iter().find(|it| it.words() == finding.severity).map(Badge::from),
        rule: &finding.rule,
        href: rules.find(|rule| rule.name == finding.rule).map(link::rule),
        message: pieces(&finding.message),
        place: &finding.place,
        accepted: finding.accepted.as_deref(),
    }
}
