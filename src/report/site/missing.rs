//! What a web server shows for an address that leads nowhere.

use serde::Serialize;

use super::frame::Here;
use super::{Drawn, Page, Scene, once};
use crate::report::link;

/// The page for an address that leads nowhere.
pub const PAGE: Page = Page { name: "404", about: "for an address that leads nowhere", count: once, draw };

#[derive(Debug, Serialize)]
struct View {
    home: &'static str,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let here = Here::new(scene.report.tongue.say("Page not found"), "", Vec::new());
    Drawn::new(link::MISSING, here, &View { home: link::HOME })
}
