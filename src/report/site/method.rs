//! The page of how grading works here: each rule of grading in words, with a worked example of this very report where
//! it has one, and the policy in force.

mod lessons;
mod policy;

use serde::Serialize;

use super::frame::Here;
use super::mark::Link;
use super::{Drawn, Page, Scene, once};
use crate::report::link;
use lessons::{CHAPTERS, Lesson};
pub use policy::{Clause, clauses};

/// The page of how grading works here.
pub const PAGE: Page =
    Page { name: "method", about: "how grading works here, with worked examples", count: once, draw };

#[derive(Debug, Serialize)]
struct View {
    chapters: Vec<Chapter>,
    policy: Vec<Clause>,
    /// How many of the examples are of this report.
    own: usize,
    all: usize,
}

#[derive(Debug, Serialize)]
struct Chapter {
    id: &'static str,
    title: &'static str,
    lessons: Vec<Told>,
}

/// A rule with its example.
#[derive(Debug, Serialize)]
struct Told {
    rule: &'static str,
    words: &'static str,
    formula: Option<&'static str>,
    /// The item of this report that the example is of; absent for a standard example.
    item: Option<Link>,
    example: String,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let chapter = |(id, title, lessons): &(&'static str, &'static str, &[Lesson])| Chapter {
        id,
        title,
        lessons: lessons.iter().map(|lesson| told(scene, lesson)).collect(),
    };
    let chapters: Vec<Chapter> = CHAPTERS.iter().map(chapter).collect();
    let lessons = || chapters.iter().flat_map(|chapter| &chapter.lessons);
    let (own, all) = (lessons().filter(|told| told.item.is_some()).count(), lessons().count());
    let view = View { policy: clauses(&scene.report.config.settings.grading), own, all, chapters };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::METHOD, Here::new(scene.report.tongue.say("How grading works here"), "data", trail), &view)
}

fn told(scene: &Scene<'_>, lesson: &Lesson) -> Told {
    let (item, example) = match (lesson.find)(scene) {
        Some((item, example)) => (Some(item), example),
        None => (None, lesson.standard.to_owned()),
    };
    Told { rule: lesson.rule, words: lesson.words, formula: lesson.formula, item, example }
}
