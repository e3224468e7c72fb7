//! The page of what changed since the last snapshot: section by section, each change with its cells.

use serde::Serialize;

use super::confidence::calibration;
use super::figure::share;
use super::frame::Here;
use super::mark::{Badge, Kept, Link};
use super::past::{Months, of_whole};
use super::picture::Chart;
use super::turn::Links;
use super::{Drawn, Page, Scene, once};
use crate::history::snapshot::FindingEntry;
use crate::history::{Aspect, Changes, Kind};
use crate::lint::{CHAPTERS, Severity};
use crate::model::{KeyResultId, KpiId, Number, ObjectiveId};
use crate::report::changes::SECTIONS;
use crate::report::tongue::Tongue;
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
    title: &'a str,
    about: &'a str,
    total: usize,
    rows: Vec<Row<'a>>,
    left_out: usize,
}

/// One change with its cells.
#[derive(Debug, Serialize)]
pub struct Row<'a> {
    kind: String,
    item: &'a str,
    /// Where it leads; absent for what is gone.
    href: Option<String>,
    unit: &'a str,
    what: &'a str,
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
    lists: Vec<(&'a str, Vec<Found<'a>>)>,
    left_out: usize,
}

#[derive(Debug, Serialize)]
struct Found<'a> {
    severity: Option<Badge>,
    rule: &'a str,
    /// Where it leads; absent for a rule that is no more.
    href: Option<String>,
    message: Kept,
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
    pub fn new(tongue: &Tongue, changes: &Changes) -> Summary {
        let sections = SECTIONS.iter().map(|section| {
            let link = Link::new(tongue.say(section.title), format!("{}#{}", link::CHANGES, section.id));
            (link, (section.rows)(changes).len())
        });
        let found = |title: &str, count| (Link::new(tongue.say(title), format!("{}#findings", link::CHANGES)), count);
        let findings = &changes.findings;
        let findings = [
            found("New findings", findings.new.len()),
            found("Fixed findings", findings.fixed.len()),
            found("Findings accepted no more", findings.returned.len()),
        ];
        let counts = sections.chain(findings).filter(|(_, count)| *count > 0).collect();
        Summary { since: tongue.date(changes.from), counts }
    }
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let history = scene.report.history;
    let (trend, months) = of_whole(scene).unzip();
    let view = View {
        sentence: scene.changes.map(|changes| sentence(scene.report.tongue, changes)),
        sections: scene.changes.map(|changes| sections(scene, changes)).unwrap_or_default(),
        findings: scene.changes.map(|changes| findings(scene.report.tongue, changes)),
        trend,
        months,
        calibration: calibration(&scene.report, None),
        snapshots: history.snapshots.iter().rev().map(|snapshot| scene.report.tongue.date(snapshot.as_of)).collect(),
        remarks: history.remarks.iter().map(|remark| (&*remark.name, &*remark.text)).collect(),
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::CHANGES, Here::new(scene.report.tongue.say("Changes"), "changes", trail), &view)
}

fn sentence(tongue: &Tongue, changes: &Changes) -> String {
    let as_they_were = tongue.counted(changes.unchanged, "{n} items are as they were");
    let grade = |grade: Option<Number>| match grade {
        Some(Number(grade)) => tongue.number(share(grade)).into_owned(),
        None => tongue.say("none").to_owned(),
    };
    tongue.fill(
        "From {first} to {last}: grade {before} → {after}; {unchanged}.",
        &[
            ("first", &tongue.date(changes.from)),
            ("last", &tongue.date(changes.to)),
            ("before", &grade(changes.grade.0)),
            ("after", &grade(changes.grade.1)),
            ("unchanged", &as_they_were),
        ],
    )
}

fn sections<'a>(scene: &Scene<'a>, changes: &'a Changes) -> Vec<Section<'a>> {
    let (links, tongue) = (links(scene), scene.report.tongue);
    let section = |section: &changes::Section| {
        let rows = (section.rows)(changes);
        let total = rows.len();
        Section {
            id: section.id,
            title: tongue.say(section.title),
            about: tongue.say(section.about),
            total,
            rows: rows.into_iter().take(MOST_ROWS).map(|it| row(tongue, &links, it)).collect(),
            left_out: total.saturating_sub(MOST_ROWS),
        }
    };
    SECTIONS.iter().map(section).filter(|section| section.total > 0).collect()
}

/// Targets, baselines, weights and dates that moved, at most so many, and how many there are in all.
pub fn goalposts<'a>(
    tongue: &'a Tongue,
    links: &Links<'_>,
    changes: &'a Changes,
    most: usize,
) -> (Vec<Row<'a>>, usize) {
    let section = SECTIONS.iter().find(|section| section.id == "goalposts").expect("goalposts are a section");
    let rows = (section.rows)(changes);
    let total = rows.len();
    (rows.into_iter().take(most).map(|it| row(tongue, links, it)).collect(), total)
}

fn row<'a>(tongue: &'a Tongue, links: &Links<'_>, row: changes::Row<'a>) -> Row<'a> {
    let change = row.change;
    let said = |text: String| match row.what {
        what if is_one_of(VERDICTS, what) => tongue.say(&text).to_owned(),
        what if is_one_of(NUMBERS, what) => tongue.number(text).into_owned(),
        _ => text,
    };
    let side = |(text, cell)| Side { said: said(text), cell };
    Row {
        kind: tongue.say(change.kind.words()).to_owned(),
        item: &change.title,
        href: links.get(&(change.kind, &*change.key)).cloned(),
        unit: &change.unit,
        what: tongue.say(row.what),
        before: row.before.map(side),
        after: row.after.map(side),
        alike: change.similarity.filter(|alike| alike.0 < 100).map(|alike| format!("{} %", alike.0)),
    }
}

/// What is said of these is a word or a number of ours; all else stands in the words of the team.
const VERDICTS: &[Aspect] = &[Aspect::Pace, Aspect::Health];
const NUMBERS: &[Aspect] =
    &[Aspect::Baseline, Aspect::Target, Aspect::Weight, Aspect::Current, Aspect::Confidence, Aspect::Grade];

fn is_one_of(aspects: &[Aspect], what: &str) -> bool {
    aspects.iter().any(|aspect| aspect.words() == what)
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

fn findings<'a>(tongue: &'a Tongue, changes: &'a Changes) -> Findings<'a> {
    let found = &changes.findings;
    let lists = [
        ("New", &found.new),
        ("Fixed", &found.fixed),
        ("Accepted since", &found.accepted),
        ("Accepted no more", &found.returned),
    ];
    let lists = lists.into_iter().filter(|(_, found)| !found.is_empty());
    Findings {
        sentence: changes::findings_sentence(tongue, found),
        left_out: lists.clone().map(|(_, found)| found.len().saturating_sub(MOST_ROWS)).sum(),
        lists: lists
            .map(|(title, found)| {
                (tongue.say(title), found.iter().take(MOST_ROWS).map(|it| finding(tongue, it)).collect())
            })
            .collect(),
    }
}

fn finding<'a>(tongue: &Tongue, finding: &'a FindingEntry) -> Found<'a> {
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let mut rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    Found {
        severity: severities.into_iter().find(|it| it.words() == finding.severity).map(|it| Badge::new(tongue, it)),
        rule: &finding.rule,
        href: rules.find(|rule| rule.name == finding.rule).map(link::rule),
        message: Kept::new(tongue, &finding.message),
        place: &finding.place,
        accepted: finding.accepted.as_deref(),
    }
}
