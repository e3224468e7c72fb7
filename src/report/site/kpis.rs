//! The page of all KPIs, the worst first.

use std::cmp::Reverse;

use serde::Serialize;

use super::counts::{Count, healths};
use super::frame::Here;
use super::kpi::Line;
use super::mark::Link;
use super::then::Then;
use super::{Drawn, Page, Scene, once};
use crate::grade::Health;
use crate::model::KpiId;
use crate::report::link;

/// The page of all KPIs.
pub const PAGE: Page = Page { name: "kpis", about: "all KPIs, the worst first", count: once, draw };

/// So many rows fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 1000;

#[derive(Debug, Serialize)]
struct View<'a> {
    healths: Vec<Count>,
    lines: Vec<Line<'a>>,
    left_out: usize,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let ids = worst_first(scene);
    let view = View {
        healths: healths(&scene.report, ids.iter().copied(), &Then::healths(scene, None)),
        lines: ids.iter().take(MOST_LISTED).map(|id| Line::new(scene, *id)).collect(),
        left_out: ids.len().saturating_sub(MOST_LISTED),
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::KPIS, Here::new(scene.report.tongue.say("{KPIs}"), "kpis", trail), &view)
}

/// All KPIs: red before amber before what has no colour before green, each in the order of the sheets.
pub fn worst_first(scene: &Scene<'_>) -> Vec<KpiId> {
    let healths = &scene.report.grades.kpis;
    let mut ids: Vec<KpiId> = (0..healths.len()).map(KpiId::new).collect();
    ids.sort_by_key(|id| Reverse(urgency(healths[id.index()].health)));
    ids
}

fn urgency(health: Health) -> u8 {
    match health {
        Health::Red => 4,
        Health::Amber => 3,
        Health::Unclear => 2,
        Health::NoValue | Health::NoTarget => 1,
        Health::Green => 0,
    }
}
