//! The first page: one sentence, what needs attention, how each unit stands, whether the data can be trusted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::attention::{Concern, Doubt, concerns, doubts};
use super::changes::Summary;
use super::counts::{Count, healths, paces};
use super::figure::{Figure, Mean, date};
use super::frame::Here;
use super::kpis::worst_first;
use super::mark::{Badge, Link, counted};
use super::{Drawn, Page, Scene, once};
use crate::grade::{Outcome, Reason};
use crate::lint::Severity;
use crate::lint::acceptance::by_whom;
use crate::model::{KeyResultId, KpiId, SourceState, UnitId};
use crate::report::chart::{Distribution, distribution};
use crate::report::link;
use crate::report::tally::Tally;

/// The first page.
pub const PAGE: Page = Page { name: "home", about: "the whole portfolio on one page", count: once, draw };

const MOST_CONCERNS: usize = 10;
const MOST_DOUBTS: usize = 8;
const MOST_KPIS: usize = 24;

/// Rules that say that nobody has updated an item, sorted.
pub const SILENT: &[&str] = &["never-updated", "stale-check-in", "stale-kpi"];

#[derive(Debug, Serialize)]
struct Home<'a> {
    sentence: String,
    /// Key results by pace.
    paces: Vec<Count>,
    healths: Vec<Count>,
    mean: Mean<'a>,
    /// What changed; absent without an earlier snapshot.
    changes: Option<Summary>,
    concerns: Vec<Concern<'a>>,
    doubts: Vec<Doubt<'a>>,
    more_doubts: usize,
    units: Vec<UnitRow<'a>>,
    kpis: Vec<KpiRow<'a>>,
    more_kpis: usize,
    distribution: String,
    /// The numbers of the chart: `0.0 to 0.1`, 3.
    tenths: Vec<(String, usize)>,
    quality: Quality,
}

#[derive(Debug, Serialize)]
struct UnitRow<'a> {
    unit: Link,
    level: &'static str,
    mean: Mean<'a>,
    tally: Tally,
    /// Key results that say nothing either way.
    quiet: usize,
}

#[derive(Debug, Serialize)]
struct KpiRow<'a> {
    kpi: Link,
    unit: Link,
    current: Option<Figure<'a>>,
    target: Option<String>,
    health: Badge,
}

/// Whether the data can be trusted.
#[derive(Debug, Serialize)]
struct Quality {
    files: String,
    read: usize,
    unread: usize,
    severities: Vec<Severities>,
    /// Why key results have no grade, the most frequent reason first.
    ungraded: Vec<(&'static str, usize)>,
    graded: String,
    /// How many findings are accepted and by whom: `4 by Dana Reyes`.
    accepted: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Severities {
    badge: Badge,
    number: usize,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let report = &scene.report;
    let (doubts, all_doubts) = doubts(scene, MOST_DOUBTS);
    let (kpis, all_kpis) = kpi_rows(scene);
    let (distribution, tenths) = grades(scene);
    let home = Home {
        sentence: sentence(scene),
        paces: paces(report, (0..report.portfolio.key_results.len()).map(KeyResultId::new)),
        healths: healths(report, (0..report.portfolio.kpis.len()).map(KpiId::new)),
        mean: Mean::new(report, &report.grades.portfolio, "objective").of_many(),
        changes: Summary::new(scene),
        concerns: concerns(scene, MOST_CONCERNS),
        more_doubts: all_doubts - doubts.len(),
        doubts,
        units: unit_rows(scene),
        more_kpis: all_kpis - kpis.len(),
        kpis,
        distribution,
        tenths,
        quality: quality(scene),
    };
    let title = &report.config.settings.title;
    Drawn::new(link::HOME, Here::new(&**title, "home", Vec::new()), &home)
}

/// What one would write in an e-mail.
fn sentence(scene: &Scene<'_>) -> String {
    let Tally { key_results, done, on_track, behind, off_track, kpis, green, red, .. } = scene.index.whole;
    let mut parts = Vec::new();
    if key_results > 0 {
        let well = done + on_track;
        let verb = if well == 1 { "is" } else { "are" };
        let of = counted(key_results, "key result");
        parts.push(format!(
            "{well} of {of} {verb} done or on track, {behind} behind and {off_track} off track or missed"
        ));
    }
    if kpis > 0 {
        let verb = if green == 1 { "is" } else { "are" };
        parts.push(format!("{green} of {} {verb} green, {red} red", counted(kpis, "KPI")));
    }
    match silent_units(scene) {
        0 => {}
        1 => parts.push("1 unit has items without a recent update".to_owned()),
        silent => parts.push(format!("{silent} units have items without a recent update")),
    }
    let unread = scene.report.portfolio.sources.iter().filter(|source| source.state != SourceState::Read).count();
    if unread > 0 {
        parts.push(format!("{} could not be read", counted(unread, "file")));
    }
    let as_of = date(scene.report.config.as_of);
    if parts.is_empty() {
        return format!("On {as_of} there was nothing to report: no key result and no KPI was found.");
    }
    format!("On {as_of}, {}.", parts.join("; "))
}

fn silent_units(scene: &Scene<'_>) -> usize {
    let findings = scene.report.open_findings().filter(|finding| SILENT.binary_search(&finding.rule.name).is_ok());
    findings.filter_map(|finding| finding.unit(scene.report.portfolio)).collect::<BTreeSet<_>>().len()
}

/// Units that have anything, the weakest grade first, those without a grade last.
fn unit_rows<'a>(scene: &Scene<'a>) -> Vec<UnitRow<'a>> {
    let report = &scene.report;
    let mut ids: Vec<(UnitId, Tally)> =
        scene.index.tallies.iter().flatten().filter_map(|tally| Some((tally.unit?, *tally))).collect();
    ids.sort_by_key(|(id, _)| {
        let grade = report.grades.units[id.index()].grade;
        (grade.is_none(), grade, *id)
    });
    let row = |(id, tally): (UnitId, Tally)| {
        let unit = report.portfolio.unit(id);
        let settled = tally.done + tally.on_track + tally.behind + tally.off_track;
        UnitRow {
            unit: Link::new(&*unit.name, link::unit(report, id)),
            level: unit.level.words(),
            mean: Mean::new(report, &report.grades.units[id.index()], "objective"),
            quiet: tally.key_results - settled,
            tally,
        }
    };
    ids.into_iter().map(row).collect()
}

/// KPIs by health, the worst first; how many there are in all.
fn kpi_rows<'a>(scene: &Scene<'a>) -> (Vec<KpiRow<'a>>, usize) {
    let report = &scene.report;
    let ids = worst_first(scene);
    let row = |id: KpiId| {
        let kpi = report.portfolio.kpi(id);
        KpiRow {
            kpi: Link::new(&*kpi.name, link::kpi(report, id)),
            unit: Link::new(&*report.portfolio.unit(kpi.unit).name, link::unit(report, kpi.unit)),
            current: Figure::new(report, &kpi.measure.current, &kpi.measure),
            target: Figure::new(report, &kpi.measure.target, &kpi.measure).map(|target| target.text().to_owned()),
            health: Badge::from(report.grades.kpis[id.index()].health),
        }
    };
    (ids.iter().take(MOST_KPIS).map(|id| row(*id)).collect(), ids.len())
}

fn grades(scene: &Scene<'_>) -> (String, Vec<(String, usize)>) {
    let mut counts = [0; 10];
    let mut good = 0;
    for grade in &scene.report.grades.key_results {
        let Outcome::Graded(graded) = &grade.outcome else { continue };
        let tenth = (graded.grade.value() * Decimal::TEN).to_usize().unwrap_or(0).min(9);
        counts[tenth] += 1;
        good += usize::from(tenth >= 7);
    }
    let graded: usize = counts.iter().sum();
    let title = match graded {
        0 => "No key result has a grade yet".to_owned(),
        _ => format!("Grades of {}; {good} of them 0.7 or better", counted(graded, "key result")),
    };
    let label = |tenth: usize| {
        format!("0.{tenth} to {}", if tenth == 9 { "1.0".to_owned() } else { format!("0.{}", tenth + 1) })
    };
    let tenths = counts.iter().enumerate().map(|(tenth, count)| (label(tenth), *count)).collect();
    (distribution(&Distribution { title: &title, counts }), tenths)
}

fn quality(scene: &Scene<'_>) -> Quality {
    let report = &scene.report;
    let sources = &report.portfolio.sources;
    let unread = sources.iter().filter(|source| source.state != SourceState::Read).count();
    let number = |severity| report.open_findings().filter(|finding| finding.severity == severity).count();
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let mut reasons: BTreeMap<Reason, usize> = BTreeMap::new();
    for grade in &report.grades.key_results {
        match grade.outcome {
            Outcome::Graded(_) | Outcome::Ungraded(Reason::Dropped) => {}
            Outcome::Ungraded(reason) => *reasons.entry(reason).or_default() += 1,
        }
    }
    let mut ungraded: Vec<(Reason, usize)> = reasons.into_iter().collect();
    ungraded.sort_by_key(|(reason, count)| (Reverse(*count), *reason));
    let Tally { graded, key_results, .. } = scene.index.whole;
    Quality {
        files: counted(sources.len(), "file"),
        read: sources.len() - unread,
        unread,
        severities: severities.map(|it| Severities { badge: Badge::from(it), number: number(it) }).into(),
        ungraded: ungraded.into_iter().map(|(reason, count)| (reason.words(), count)).collect(),
        graded: format!("{graded} of {}", counted(key_results, "key result")),
        accepted: by_whom(report.findings).into_iter().map(|(who, count)| format!("{count} by {who}")).collect(),
    }
}
