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
struct View<'a> {
    chapters: Vec<Chapter<'a>>,
    policy: Vec<Clause<'a>>,
    /// How many of the examples are of this report.
    own: usize,
    all: usize,
}

#[derive(Debug, Serialize)]
struct Chapter<'a> {
    id: &'static str,
    title: &'a str,
    lessons: Vec<Told<'a>>,
}

/// A rule with its example.
#[derive(Debug, Serialize)]
struct Told<'a> {
    rule: &'a str,
    words: &'a str,
    formula: Option<&'a str>,
    /// The item of this report that the example is of; absent for a standard example.
    item: Option<Link>,
    example: String,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let tongue = scene.report.tongue;
    let chapter = |(id, title, lessons): &(&'static str, &'static str, &'static [Lesson])| Chapter {
        id,
        title: tongue.say(title),
        lessons: lessons.iter().map(|lesson| told(scene, lesson)).collect(),
    };
    let chapters: Vec<Chapter> = CHAPTERS.iter().map(chapter).collect();
    let lessons = || chapters.iter().flat_map(|chapter| &chapter.lessons);
    let (own, all) = (lessons().filter(|told| told.item.is_some()).count(), lessons().count());
    let view = View { policy: clauses(tongue, &scene.report.config.settings.grading), own, all, chapters };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::METHOD, Here::new(scene.report.tongue.say("How grading works here"), "data", trail), &view)
}

fn told<'a>(scene: &Scene<'a>, lesson: &'static Lesson) -> Told<'a> {
    let tongue = scene.report.tongue;
    let (item, example) = match (lesson.find)(scene) {
        Some((item, example)) => (Some(item), example),
        None => (None, tongue.number(tongue.say(lesson.standard)).into_owned()),
    };
    Told {
        rule: tongue.say(lesson.rule),
        words: tongue.say(lesson.words),
        formula: lesson.formula.map(|formula| tongue.say(formula)),
        item,
        example,
    }
}
