//! The page of when: what is due when, what has slipped since it was first said, what is past its day.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::figure::Day;
use super::frame::Here;
use super::key_result::{due, role};
use super::mark::{Badge, Link, short};
use super::{Drawn, Page, Scene, once};
use crate::grade::{Outcome, PaceStatus, Reason};
use crate::history::Kind;
use crate::model::{KeyResultId, UnitId};
use crate::report::chart::{Role, Timeline, TimelineRow, timeline};
use crate::report::link;

/// The page of when.
pub const PAGE: Page = Page { name: "timeline", about: "what is due when, and what has slipped", count: once, draw };

/// So many rows fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 1000;

/// So many rows of a chart can be read.
const MOST_DRAWN: usize = 60;

/// What lies further away than this is a slip of the pen, and drawn at the edge.
const PAST: Months = Months::new(18);
const FUTURE: Months = Months::new(36);

/// What one row of the chart stands for, as a heading.
const BY_OBJECTIVE: &str = "By {objective}";
const BY_UNIT: &str = "By {unit}";

#[derive(Debug, Serialize)]
struct View<'a> {
    sentence: String,
    /// An SVG of our own; absent where nothing has a date.
    chart: Option<String>,
    /// What one row of the chart stands for.
    row: &'a str,
    /// Rows that the chart leaves out.
    undrawn: usize,
    dues: Vec<Due<'a>>,
    left_out: usize,
    undated: usize,
}

/// One key result with its day.
#[derive(Debug, Serialize)]
struct Due<'a> {
    key_result: Link,
    unit: Link,
    owner: Option<&'a str>,
    due: Day,
    /// The day that was said first, if it was another.
    was: Option<Day>,
    /// `+30`, in days.
    slip: Option<String>,
    status: Badge,
}

/// When a key result begins and is due.
#[derive(Debug, Clone, Copy)]
struct Dated {
    id: KeyResultId,
    start: NaiveDate,
    due: NaiveDate,
    /// The day that was said first.
    was: Option<NaiveDate>,
    status: PaceStatus,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let (dated, undated) = dated(scene);
    let chart = drawn(scene, &dated);
    let view = View {
        sentence: sentence(scene, &dated),
        row: chart.as_ref().map_or("", |chart| scene.report.tongue.say(chart.row)),
        undrawn: chart.as_ref().map_or(0, |chart| chart.undrawn),
        chart: chart.map(|chart| chart.svg),
        dues: dated.iter().take(MOST_LISTED).map(|dated| line(scene, dated)).collect(),
        left_out: dated.len().saturating_sub(MOST_LISTED),
        undated,
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::TIMELINE, Here::new(scene.report.tongue.say("Timeline"), "timeline", trail), &view)
}

/// Key results with a day, the earliest first, and how many have none. Those given up are left out.
fn dated(scene: &Scene<'_>) -> (Vec<Dated>, usize) {
    let (portfolio, grades) = (scene.report.portfolio, scene.report.grades);
    let mut dated = Vec::new();
    let mut undated = 0;
    for (number, (kr, grade)) in portfolio.key_results.iter().zip(&grades.key_results).enumerate() {
        match due(kr) {
            _ if grade.outcome == Outcome::Ungraded(Reason::Dropped) => {}
            None => undated += 1,
            Some(due) => {
                let start = kr.cycle.as_ref().map_or(due, |cycle| cycle.start).min(due);
                let was = first_said(scene, number).filter(|was| *was != due);
                dated.push(Dated { id: KeyResultId::new(number), start, due, was, status: grade.pace.status });
            }
        }
    }
    dated.sort_by_key(|dated| (dated.due, dated.id));
    (dated, undated)
}

/// The day that the earliest snapshot of the same cycle says.
fn first_said(scene: &Scene<'_>, number: usize) -> Option<NaiveDate> {
    let history = scene.report.history;
    let cycle = scene.report.portfolio.key_results[number].cycle.as_ref().map(|cycle| cycle.end);
    let entries = history
        .track(Kind::KeyResult, number)
        .iter()
        .map(|seen| &history.snapshots[seen.snapshot].key_results[seen.entry]);
    let mut same_cycle = entries.filter(|entry| entry.cycle.as_ref().map(|cycle| cycle.end) == cycle);
    let first = same_cycle.next()?;
    first.due.or(cycle)
}

/// `14 of 20 key results are due by 31 December 2026; 2 are past their day; 1 has slipped since it was first said.`
fn sentence(scene: &Scene<'_>, dated: &[Dated]) -> String {
    let (today, tongue) = (scene.report.config.as_of, scene.report.tongue);
    if dated.is_empty() {
        return tongue.say("No {key result} says when it is due.").to_owned();
    }
    let is_open = |it: &&Dated| it.status != PaceStatus::Done;
    let soon = dated.iter().filter(is_open).filter(|it| it.due >= today && (it.due - today).num_days() <= 30).count();
    let past = dated.iter().filter(is_open).filter(|it| it.due < today).count();
    let slipped = dated.iter().filter(|it| it.was.is_some_and(|was| was < it.due)).count();
    let told = "{n} {key results} say when they are due: {soon} within 30 days, {past} past their day and not done";
    let mut sentence = tongue.count(dated.len(), told, &[("soon", &soon), ("past", &past)]);
    if scene.report.history.last().is_some() {
        sentence += tongue.say("; ");
        sentence += &tongue.counted(slipped, "{n} have slipped since the day that was first said");
    }
    sentence + "."
}

fn line<'a>(scene: &Scene<'a>, dated: &Dated) -> Due<'a> {
    let report = &scene.report;
    let kr = report.portfolio.key_result(dated.id);
    let slip = dated.was.map(|was| (dated.due - was).num_days());
    Due {
        key_result: Link::key_result(report, dated.id),
        unit: Link::unit(&scene.report, kr.unit),
        owner: kr.owner.value().map(|owner| &**owner),
        due: Day::new(report.tongue, dated.due),
        was: dated.was.map(|day| Day::new(report.tongue, day)),
        slip: slip.map(|days| format!("{}{}", if days < 0 { "−" } else { "+" }, days.abs())),
        status: Badge::new(report.tongue, dated.status),
    }
}

/// A chart, what one of its rows stands for, and how many rows it leaves out.
#[derive(Debug)]
struct Chart {
    svg: String,
    row: &'static str,
    undrawn: usize,
}

/// A row for each objective; for each unit where those would be too many.
fn drawn(scene: &Scene<'_>, dated: &[Dated]) -> Option<Chart> {
    let portfolio = scene.report.portfolio;
    let by_objective = grouped(dated, |it| {
        let kr = portfolio.key_result(it.id);
        (kr.unit, Some(kr.objective.map_or(kr.title.as_ref(), |id| &portfolio.objective(id).title)))
    });
    let (groups, row) = match by_objective.len() {
        0 => return None,
        1..=MOST_DRAWN => (by_objective, BY_OBJECTIVE),
        _ => (grouped(dated, |it| (portfolio.key_result(it.id).unit, None)), BY_UNIT),
    };
    let today = scene.report.config.as_of;
    let near = |day: NaiveDate| day.clamp(today - PAST, today + FUTURE);
    let rows: Vec<TimelineRow<'_>> = groups
        .iter()
        .take(MOST_DRAWN)
        .map(|((unit, title), group)| TimelineRow {
            label: short(title.unwrap_or(&portfolio.unit(*unit).name)),
            span: ends(group.iter().map(|it| (near(it.start), near(it.due)))).expect("a group has a member"),
            marks: marks(group, near),
            slips: group.iter().filter_map(|it| Some((near(it.was?), near(it.due)))).collect(),
        })
        .collect();
    let slips = rows.iter().flat_map(|row| &row.slips).map(|(was, is)| (*was.min(is), *was.max(is)));
    let span = ends(rows.iter().map(|row| row.span).chain(slips).chain([(today, today)]))?;
    let slipped = dated.iter().filter(|it| it.was.is_some()).count();
    let moved = scene.report.tongue.counted(slipped, "{n} dates moved");
    let shown = match row {
        BY_OBJECTIVE => "{n} {objectives} by due date; {moved}",
        _ => "{n} {units} by due date; {moved}",
    };
    let title = scene.report.tongue.count(rows.len(), shown, &[("moved", &moved)]);
    let svg = timeline(&Timeline { title: &title, rows: &rows, span, today });
    Some(Chart { svg, row, undrawn: groups.len() - rows.len() })
}

/// The day of each key result; the worst is drawn last, so that it lies on top.
fn marks(group: &[Dated], near: impl Fn(NaiveDate) -> NaiveDate) -> Vec<(NaiveDate, Role)> {
    let mut group = group.to_vec();
    group.sort_by_key(|it| it.status);
    group.iter().map(|it| (near(it.due), role(it.status))).collect()
}

/// Groups of key results, by unit and by title.
fn grouped<'a>(
    dated: &[Dated],
    key: impl Fn(&Dated) -> (UnitId, Option<&'a str>),
) -> BTreeMap<(UnitId, Option<&'a str>), Vec<Dated>> {
    let mut groups: BTreeMap<_, Vec<Dated>> = BTreeMap::new();
    for it in dated {
        groups.entry(key(it)).or_default().push(*it);
    }
    groups
}

/// The first and the last of many days.
fn ends(spans: impl Iterator<Item = (NaiveDate, NaiveDate)>) -> Option<(NaiveDate, NaiveDate)> {
    spans.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}
