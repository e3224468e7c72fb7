//! The first page: one sentence, what needs attention, what changed, how each unit stands, whether the data can be
//! trusted.

mod discipline;
mod quality;
mod spread;
mod strip;

use serde::Serialize;

use super::attention::{Concern, Doubt, concerns, doubts, is_timeless};
use super::changes::{self, Summary, goalposts, links};
use super::counts::{Count, healths, paces};
use super::figure::{Mean, OF_OBJECTIVES};
use super::frame::Here;
use super::picture::Picture;
use super::sentence::sentence;
use super::standing::{Heat, Row, sparkline, weakest_first};
use super::then::Then;
use super::turn::{Turn, Turns};
use super::{Drawn, Page, Scene, once, past};
use crate::history::Changes;
use crate::model::{KeyResultId, KpiId};
use crate::report::chart::{Distribution, distribution};
use crate::report::link;
pub use discipline::SILENT;
use discipline::{Habit, habits};
use quality::{Fixed, Quality};
use spread::Spread;
use strip::Card;

/// The first page.
pub const PAGE: Page = Page { name: "home", about: "the whole portfolio on one page", count: once, draw };

const MOST_CONCERNS: usize = 10;
const MOST_TURNS: usize = 10;
const MOST_DOUBTS: usize = 5;
const MOST_GOALPOSTS: usize = 5;
const MOST_KPIS: usize = 24;
const MOST_UNITS: usize = 40;

#[derive(Debug, Serialize)]
struct Home<'a> {
    sentence: String,
    /// Whether there are key results or objectives, and KPIs.
    has_okrs: bool,
    has_kpis: bool,
    /// Whether no key result has dates that tell where it ought to be.
    timeless: bool,
    standing: Standing<'a>,
    concerns: Vec<Concern<'a>>,
    more_concerns: usize,
    doubts: Vec<Doubt<'a>>,
    more_doubts: usize,
    /// What changed; absent without an earlier snapshot.
    since: Option<Since<'a>>,
    habits: Vec<Habit>,
    units: Vec<Row<'a>>,
    more_units: usize,
    heat: Option<Heat>,
    kpis: Vec<Card<'a>>,
    more_kpis: usize,
    spread: Spread,
    quality: Quality,
}

/// The whole in numbers.
#[derive(Debug, Serialize)]
struct Standing<'a> {
    mean: Mean<'a>,
    /// Its grade by month; absent without an earlier grade.
    spark: Option<Picture>,
    /// Key results by pace.
    paces: Vec<Count>,
    healths: Vec<Count>,
    /// The day of the numbers in grey.
    then: Option<String>,
}

/// What changed since the last snapshot.
#[derive(Debug, Serialize)]
struct Since<'a> {
    summary: Summary,
    turns: Vec<Turn<'a>>,
    more_turns: usize,
    goalposts: Vec<changes::Row<'a>>,
    more_goalposts: usize,
    fixed: Fixed,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let (doubts, all_doubts) = doubts(scene, MOST_DOUBTS);
    let (concerns, all_concerns) = concerns(scene, MOST_CONCERNS);
    let (kpis, all_kpis) = strip::cards(scene, MOST_KPIS);
    let ids = weakest_first(scene);
    let listed = &ids[..ids.len().min(MOST_UNITS)];
    let turns = scene.changes.map(|changes| (changes, Turns::new(changes)));
    let home = Home {
        sentence: sentence(scene),
        has_okrs: scene.has_okrs(),
        has_kpis: !scene.report.portfolio.kpis.is_empty(),
        timeless: is_timeless(&scene.report),
        standing: standing(scene),
        more_concerns: all_concerns - concerns.len(),
        concerns,
        more_doubts: all_doubts - doubts.len(),
        doubts,
        since: turns.as_ref().map(|(changes, turns)| since(scene, changes, turns)),
        habits: habits(scene),
        units: listed.iter().map(|id| Row::new(scene, *id)).collect(),
        more_units: ids.len() - listed.len(),
        heat: Heat::new(scene, listed),
        more_kpis: all_kpis - kpis.len(),
        kpis,
        spread: Spread::new(scene),
        quality: Quality::new(scene),
    };
    let title = &scene.report.config.settings.title;
    Drawn::new(link::HOME, Here::new(&**title, "home", Vec::new()), &home)
}

fn standing<'a>(scene: &Scene<'a>) -> Standing<'a> {
    let report = &scene.report;
    Standing {
        mean: Mean::new(report, &report.grades.portfolio, OF_OBJECTIVES).of_many(),
        spark: sparkline(report.tongue, report.tongue.say("The whole"), &past::of_portfolio(report)),
        paces: paces(report, (0..report.portfolio.key_results.len()).map(KeyResultId::new), &Then::paces(scene, None)),
        healths: healths(report, (0..report.portfolio.kpis.len()).map(KpiId::new), &Then::healths(scene, None)),
        then: report.history.last().map(|snapshot| report.tongue.date(snapshot.as_of)),
    }
}

fn since<'a>(scene: &Scene<'a>, changes: &'a Changes, turns: &Turns<'a>) -> Since<'a> {
    let links = links(scene);
    let (goalposts, all_goalposts) = goalposts(scene.report.tongue, &links, changes, MOST_GOALPOSTS);
    let listed = turns.top(scene.report.tongue, MOST_TURNS, &links);
    Since {
        summary: Summary::new(scene.report.tongue, changes),
        more_turns: turns.total() - listed.len(),
        turns: listed,
        more_goalposts: all_goalposts - goalposts.len(),
        goalposts,
        fixed: Fixed::new(scene, changes),
    }
}
