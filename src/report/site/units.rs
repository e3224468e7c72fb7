//! The page of all units, the weakest first.

use serde::Serialize;

use super::frame::Here;
use super::mark::Link;
use super::standing::{Heat, Row, weakest_first};
use super::{Drawn, Page, Scene, once};
use crate::report::link;

/// The page of all units.
pub const PAGE: Page = Page { name: "units", about: "all units, the weakest grade first", count: once, draw };

/// So many rows fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 600;

/// So many of them have their months beside them.
const MOST_MAPPED: usize = 200;

#[derive(Debug, Serialize)]
struct View<'a> {
    units: Vec<Row<'a>>,
    left_out: usize,
    heat: Option<Heat>,
    has_okrs: bool,
    has_kpis: bool,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let ids = weakest_first(scene);
    let view = View {
        units: ids.iter().take(MOST_LISTED).map(|id| Row::new(scene, *id)).collect(),
        has_okrs: scene.has_okrs(),
        has_kpis: !scene.report.portfolio.kpis.is_empty(),
        left_out: ids.len().saturating_sub(MOST_LISTED),
        heat: Heat::new(scene, &ids[..ids.len().min(MOST_MAPPED)]),
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::UNITS, Here::new(scene.report.tongue.say("{Units}"), "units", trail), &view)
}
