//! What every page has around it: title, dates, the way here, where else to go, and what could not be read.

use serde::Serialize;

use super::mark::{Kept, Link};
use super::{Scene, cycle};
use crate::config::People;
use crate::model::{SourceId, SourceState};
use crate::report::link;

/// The same on all pages of a report.
#[derive(Debug, Serialize)]
pub struct Shared<'a> {
    /// The language of the pages.
    language: &'static str,
    /// The name of the organisation or the report.
    title: &'a str,
    /// The picture beside it, if there is one.
    logo: Option<String>,
    /// The day the report speaks of, for people and for machines.
    as_of: String,
    as_of_day: String,
    /// The cycles of its objectives, if any names one.
    cycles: Option<String>,
    /// `14 files`, where readers may know of files.
    files: Option<String>,
    version: &'static str,
    /// Reports of other months.
    months: Vec<Link>,
    navigation: Vec<Place<'a>>,
    /// Files that could not be read; the first page begins with them.
    unread: Vec<Unread>,
    /// Those left out of the list.
    more_unread: usize,
    /// `2 of 14 files could not be read`.
    unread_sentence: String,
    /// Whether readers may know what was found wrong.
    tells_findings: bool,
}

/// One way to go from everywhere.
#[derive(Debug, Serialize)]
struct Place<'a> {
    section: &'static str,
    label: &'a str,
    href: &'static str,
    /// How much there is of it.
    count: Option<usize>,
}

/// A file that could not be read.
#[derive(Debug, Serialize)]
struct Unread {
    file: Link,
    reason: Kept,
}

/// What the frame says of one page.
#[derive(Debug, Serialize)]
pub struct Here {
    /// The words of the browser's tab and of the heading.
    title: String,
    /// The entry of the navigation that is marked.
    section: &'static str,
    /// The pages above this one, from the top; empty on the first.
    trail: Vec<Link>,
    /// The pages of the items before and after this one.
    previous: Option<Link>,
    next: Option<Link>,
}

impl Here {
    /// A page with those above it.
    pub fn new(title: impl Into<String>, section: &'static str, trail: Vec<Link>) -> Here {
        Here { title: title.into(), section, trail, previous: None, next: None }
    }

    /// The same page with those of its neighbours in a list that is in the order of ids.
    pub fn among<T: Copy + Ord>(self, list: &[T], own: T, link: impl Fn(T) -> Link) -> Here {
        let at = list.binary_search(&own).ok();
        let beside = |step: fn(usize) -> Option<usize>| Some(link(*list.get(step(at?)?)?));
        Here { previous: beside(|at| at.checked_sub(1)), next: beside(|at| at.checked_add(1)), ..self }
    }
}

/// So many cycles are named; a portfolio with more of them says how many.
const MOST_CYCLES: usize = 4;

/// So many unreadable files are named on the first page.
const MOST_UNREAD: usize = 12;

impl<'a> Shared<'a> {
    /// What all pages of a report share.
    pub fn new(scene: &Scene<'a>) -> Shared<'a> {
        let (config, tongue) = (scene.report.config, scene.report.tongue);
        let unread = unread(scene);
        let sources = scene.report.portfolio.sources.len();
        Shared {
            language: tongue.code(),
            title: &config.settings.title,
            logo: super::brand::address(config),
            as_of: tongue.date(config.as_of),
            as_of_day: config.as_of.to_string(),
            cycles: cycles(scene),
            files: Some(tongue.counted(sources, "{n} files")).filter(|_| sources > 0),
            months: super::months::beside(config, tongue),
            version: env!("CARGO_PKG_VERSION"),
            tells_findings: !config.settings.output.hides_findings,
            navigation: navigation(scene),
            unread_sentence: tongue.count(
                sources,
                "{unread} of {n} files could not be read",
                &[("unread", &unread.len())],
            ),
            more_unread: unread.len().saturating_sub(MOST_UNREAD),
            unread: unread.into_iter().take(MOST_UNREAD).collect(),
        }
    }
}

fn navigation<'a>(scene: &Scene<'a>) -> Vec<Place<'a>> {
    let tongue = scene.report.tongue;
    let place = |section, label, href, count| Place { section, label: tongue.say(label), href, count };
    let portfolio = scene.report.portfolio;
    let mut places = vec![
        place("home", "Overview", link::HOME, None),
        place("units", "{Units}", link::UNITS, Some(portfolio.units.len())),
    ];
    // What has nothing to show is no place to go; its page is there all the same.
    if scene.has_okrs() {
        places.push(place("alignment", "Alignment", link::ALIGNMENT, None));
        places.push(place("timeline", "Timeline", link::TIMELINE, None));
    }
    if !portfolio.kpis.is_empty() {
        places.push(place("kpis", "{KPIs}", link::KPIS, Some(portfolio.kpis.len())));
    }
    let output = &scene.report.config.settings.output;
    if !output.hides_findings {
        places.push(place("findings", "Findings", link::FINDINGS, Some(scene.report.open_findings().count())));
    }
    places.push(place("changes", "Changes", link::CHANGES, None));
    if output.people != People::Off {
        places.push(place("people", "People", link::PEOPLE, None));
    }
    places.push(place("rules", "Rules", link::RULES, None));
    let files = Some(portfolio.sources.len()).filter(|files| *files > 0);
    places.push(place("data", "Data", link::DATA, files));
    places
}

fn cycles(scene: &Scene<'_>) -> Option<String> {
    let objectives = scene.report.portfolio.objectives.iter().filter_map(|objective| objective.cycle.as_ref());
    let key_results = scene.report.portfolio.key_results.iter().filter_map(|kr| kr.cycle.as_ref());
    let mut cycles: Vec<_> = objectives.chain(key_results).map(|cycle| (cycle.start, &*cycle.name, cycle)).collect();
    cycles.sort_unstable_by_key(|&(start, name, _)| (start, name));
    cycles.dedup_by_key(|(_, name, _)| *name);
    let tongue = scene.report.tongue;
    match cycles.len() {
        0 => None,
        count if count > MOST_CYCLES => Some(tongue.counted(count, "{n} cycles")),
        _ => Some(cycles.iter().map(|&(.., told)| cycle::name(tongue, told)).collect::<Vec<_>>().join(", ")),
    }
}

fn unread(scene: &Scene<'_>) -> Vec<Unread> {
    let sources = scene.report.portfolio.sources.iter().enumerate();
    let unread = sources.filter_map(|(number, source)| match &source.state {
        SourceState::Read => None,
        SourceState::Unreadable { reason, .. } => {
            let href = link::source(&scene.report, SourceId::new(number));
            Some(Unread { file: Link::new(&*source.name, href), reason: Kept::new(scene.report.tongue, reason) })
        }
    });
    unread.collect()
}
