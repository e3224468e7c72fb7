//! A report in; how much of it fits on one page of less than a megabyte out.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::grade::{Health, Outcome, PaceStatus, Reason};
use crate::model::{KeyResultId, KpiId, UnitId};
use crate::report::site::Scene;

/// So many units have a line in the contents.
pub const MOST_UNITS: usize = 1500;

/// What contents and leaves may take; the rest of the page comes on top.
const MOST_BYTES: usize = 900_000;

/// What takes how many bytes, its words left out.
const ENTRY: usize = 260;
const LEAF: usize = 1_400;
const OBJECTIVE: usize = 290;
const KEY_RESULT: usize = 340;
const KPI: usize = 260;
const BULLET: usize = 550;

/// So many bytes of words a row has at most.
const MOST_WORDS: usize = 600;

/// How much of each unit is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// All with progress bullets.
    Pictures,
    /// All.
    Everything,
    /// What needs attention.
    Attention,
    /// So many key results and KPIs at most that need attention.
    Worst(usize),
    /// Nothing but its line in the contents.
    Contents,
}

/// From generous to strict.
const DETAILS: &[Detail] = &[
    Detail::Pictures,
    Detail::Everything,
    Detail::Attention,
    Detail::Worst(200),
    Detail::Worst(100),
    Detail::Worst(50),
    Detail::Worst(20),
    Detail::Worst(8),
    Detail::Worst(4),
    Detail::Worst(2),
    Detail::Worst(1),
    Detail::Contents,
];

/// The items of a unit that are shown, sorted by id.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    pub key_results: Vec<KeyResultId>,
    pub kpis: Vec<KpiId>,
}

impl Detail {
    /// Whether nothing is left out.
    pub fn is_whole(self) -> bool {
        matches!(self, Detail::Pictures | Detail::Everything)
    }
}

/// The most that fits.
pub fn detail(scene: &Scene<'_>) -> Detail {
    let fits = |detail: &&Detail| bytes(scene, **detail) <= MOST_BYTES;
    DETAILS.iter().find(fits).copied().unwrap_or(Detail::Contents)
}

/// The items of a unit that are shown.
pub fn choose(scene: &Scene<'_>, unit: UnitId, detail: Detail) -> Chosen {
    let (portfolio, index) = (scene.report.portfolio, &scene.index);
    let objectives = index.objectives[unit.index()].iter();
    let below = objectives.flat_map(|id| portfolio.objective(*id).key_results.iter());
    let key_results = below.chain(&index.loose_key_results[unit.index()]).copied().collect();
    let kpis = index.kpis[unit.index()].clone();
    let mut chosen = match detail {
        Detail::Pictures | Detail::Everything => Chosen { key_results, kpis },
        Detail::Attention => worst(scene, Chosen { key_results, kpis }, usize::MAX),
        Detail::Worst(most) => worst(scene, Chosen { key_results, kpis }, most),
        Detail::Contents => Chosen::default(),
    };
    chosen.key_results.sort_unstable();
    chosen.kpis.sort_unstable();
    chosen
}

/// Those that need attention, the worst first, at most so many of each.
fn worst(scene: &Scene<'_>, all: Chosen, most: usize) -> Chosen {
    let Chosen { mut key_results, mut kpis } = all;
    key_results.retain(|id| of_key_result(scene, *id) > (0, Decimal::ZERO));
    key_results.sort_by_key(|id| (Reverse(of_key_result(scene, *id)), *id));
    key_results.truncate(most);
    kpis.retain(|id| of_kpi(scene, *id) > 0);
    kpis.sort_by_key(|id| (Reverse(of_kpi(scene, *id)), *id));
    kpis.truncate(most);
    Chosen { key_results, kpis }
}

/// How much a key result needs attention, with its gap.
fn of_key_result(scene: &Scene<'_>, id: KeyResultId) -> (u8, Decimal) {
    let grade = &scene.report.grades.key_results[id.index()];
    let level = match grade.pace.status {
        _ if grade.outcome == Outcome::Ungraded(Reason::Dropped) => 0,
        PaceStatus::Missed | PaceStatus::OffTrack => 3,
        PaceStatus::Behind => 2,
        PaceStatus::NoData => 1,
        PaceStatus::Done | PaceStatus::OnTrack | PaceStatus::TooEarly => 0,
    };
    let gap = if level > 0 { grade.pace.gap.unwrap_or_default().max(Decimal::ZERO) } else { Decimal::ZERO };
    (level, gap)
}

fn of_kpi(scene: &Scene<'_>, id: KpiId) -> u8 {
    match scene.report.grades.kpis[id.index()].health {
        Health::Red => 3,
        Health::Amber => 2,
        Health::NoTarget | Health::NoValue | Health::Unclear => 1,
        Health::Green => 0,
    }
}

/// What contents and leaves of all units take, about.
fn bytes(scene: &Scene<'_>, detail: Detail) -> usize {
    if detail == Detail::Contents {
        return 0;
    }
    let portfolio = scene.report.portfolio;
    let words = |texts: [&str; 2]| texts.iter().map(|text| text.len().min(MOST_WORDS)).sum::<usize>();
    let bullet = if detail == Detail::Pictures { BULLET } else { 0 };
    let units = scene.index.tallies.iter().flatten().filter_map(|tally| tally.unit).take(MOST_UNITS);
    let leaf = |unit: UnitId| {
        let chosen = choose(scene, unit, detail);
        let key_results = chosen.key_results.iter().map(|id| portfolio.key_result(*id));
        let rows = key_results.map(|kr| bullet + KEY_RESULT + words([&kr.title, kr.owner.value().map_or("", |it| it)]));
        let kpis = chosen.kpis.iter().map(|id| portfolio.kpi(*id));
        let kpis = kpis.map(|kpi| KPI + words([&kpi.name, kpi.owner.value().map_or("", |it| it)]));
        let objectives = scene.index.objectives[unit.index()].iter().map(|id| portfolio.objective(*id));
        let objectives = objectives.map(|it| OBJECTIVE + words([&it.title, it.owner.value().map_or("", |it| it)]));
        let shown = if detail.is_whole() { usize::MAX } else { chosen.key_results.len() };
        ENTRY + LEAF + rows.chain(kpis).sum::<usize>() + objectives.take(shown).sum::<usize>()
    };
    units.map(leaf).sum()
}
