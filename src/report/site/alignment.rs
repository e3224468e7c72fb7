//! The page of who serves whom: every objective below the one it serves, and first those whose parent nobody knows.

use std::collections::BTreeSet;

use serde::Serialize;

use super::figure::{Figure, Marked};
use super::frame::Here;
use super::key_result::role;
use super::mark::{Badge, Link, short};
use super::{Drawn, Page, Scene, once};
use crate::model::{Objective, ObjectiveId, UnitId};
use crate::report::chart::{MapNode, Role, map};
use crate::report::link;

/// The page of who serves whom.
pub const PAGE: Page = Page { name: "alignment", about: "which objective serves which", count: once, draw };

/// So many objectives fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 1000;

/// So many objectives can still be read on one map.
const MOST_DRAWN: usize = 60;

#[derive(Debug, Serialize)]
struct View<'a> {
    sentence: String,
    /// What names a parent that is in none of the sheets.
    orphans: Vec<Orphan<'a>>,
    /// Every linked objective as an SVG of our own; absent where nothing is linked or too much.
    map: Option<String>,
    /// The linked objectives, each before those that serve it.
    trees: Vec<Node<'a>>,
    /// Who serves whom, as rows.
    pairs: Vec<Pair<'a>>,
    /// Units with objectives that serve nothing and are served by nothing.
    alone: Vec<Alone<'a>>,
    left_out: usize,
}

/// An objective whose parent cell names nothing that was found.
#[derive(Debug, Serialize)]
struct Orphan<'a> {
    objective: Link,
    unit: Link,
    says: Option<Figure<'a>>,
}

/// One objective of a tree.
#[derive(Debug, Clone, Serialize)]
struct Node<'a> {
    objective: Link,
    unit: Link,
    owner: Option<&'a str>,
    grade: Option<Marked>,
    status: Option<Badge>,
    /// Whether others serve it: a list of them begins after it.
    opens: bool,
    /// How many lists end after it, one entry each.
    closes: Vec<()>,
}

/// A child and its parent.
#[derive(Debug, Serialize)]
struct Pair<'a> {
    child: Node<'a>,
    parent: Node<'a>,
}

/// Objectives of a unit that stand alone.
#[derive(Debug, Serialize)]
struct Alone<'a> {
    unit: Link,
    objectives: Vec<Node<'a>>,
}

/// Linked objectives with their depth, each before those that serve it: from each objective that serves none down, those
/// of the higher levels first. What serves itself in a circle hangs from none: its first member stands in for one.
fn walk(scene: &Scene<'_>) -> Vec<(ObjectiveId, usize)> {
    let (portfolio, links) = (scene.report.portfolio, &scene.links);
    let all = (0..portfolio.objectives.len()).map(ObjectiveId::new);
    let mut starts: Vec<ObjectiveId> = all.filter(|id| !links.children(*id).is_empty()).collect();
    starts.sort_by_key(|id| (links.parent(*id).is_some(), portfolio.unit(portfolio.objective(*id).unit).level, *id));
    let (mut walk, mut seen, mut stack) = (Vec::new(), BTreeSet::new(), Vec::new());
    for start in starts {
        stack.push((start, 0));
        while let Some((id, depth)) = stack.pop() {
            if seen.insert(id) {
                walk.push((id, depth));
                stack.extend(links.children(id).iter().rev().map(|child| (*child, depth + 1)));
            }
        }
    }
    walk
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let walk = walk(scene);
    let listed = &walk[..walk.len().min(MOST_LISTED)];
    let orphans = orphans(scene);
    let view = View {
        sentence: sentence(scene, &orphans),
        map: drawn(scene, &walk),
        trees: trees(scene, listed),
        pairs: pairs(scene, listed),
        alone: alone(scene, &walk),
        left_out: walk.len() - listed.len(),
        orphans,
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::ALIGNMENT, Here::new(scene.report.tongue.say("Alignment"), "alignment", trail), &view)
}

fn sentence(scene: &Scene<'_>, orphans: &[Orphan<'_>]) -> String {
    let (all, tongue) = (scene.report.portfolio.objectives.len(), scene.report.tongue);
    let linked = (0..all).filter(|number| scene.links.parent(ObjectiveId::new(*number)).is_some()).count();
    let mut sentence = match all {
        0 => return tongue.say("No {objective} was found.").to_owned(),
        _ => {
            let of = tongue.counted(all, "{n} {objectives}");
            tongue.count(linked, "{n} of {of} serve another one", &[("of", &of)])
        }
    };
    match orphans.len() {
        0 => {}
        many => {
            sentence += tongue.say("; ");
            sentence += &tongue.counted(many, "{n} name a parent that is in none of the sheets");
        }
    }
    sentence + "."
}

fn node<'a>(scene: &Scene<'a>, id: ObjectiveId) -> Node<'a> {
    let report = &scene.report;
    let (objective, rolled) = (report.portfolio.objective(id), &report.grades.objectives[id.index()]);
    Node {
        objective: Link::objective(report, id),
        unit: Link::unit(&scene.report, objective.unit),
        owner: objective.owner.value().map(|owner| &**owner),
        grade: rolled.grade.map(|grade| Marked::new(report, grade)),
        status: rolled.weakest.map(|it| Badge::new(report.tongue, it)),
        opens: false,
        closes: Vec::new(),
    }
}

fn orphans<'a>(scene: &Scene<'a>) -> Vec<Orphan<'a>> {
    let report = &scene.report;
    let objectives = report.portfolio.objectives.iter().enumerate().map(|(number, it)| (ObjectiveId::new(number), it));
    let lost = objectives.filter(|(id, objective)| objective.parent.given().is_some() && !scene.links.names(*id));
    let orphan = |(id, objective): (ObjectiveId, &'a Objective)| Orphan {
        objective: Link::objective(report, id),
        unit: Link::unit(&scene.report, objective.unit),
        says: Figure::typed(report, &objective.parent),
    };
    lost.map(orphan).collect()
}

/// The walk as a list of lists.
fn trees<'a>(scene: &Scene<'a>, walk: &[(ObjectiveId, usize)]) -> Vec<Node<'a>> {
    let depths = walk.iter().skip(1).map(|(_, depth)| *depth).chain([0]);
    let step = |(&(id, depth), next): (&(ObjectiveId, usize), usize)| Node {
        opens: next > depth,
        closes: vec![(); depth.saturating_sub(next)],
        ..node(scene, id)
    };
    walk.iter().zip(depths).map(step).collect()
}

fn pairs<'a>(scene: &Scene<'a>, walk: &[(ObjectiveId, usize)]) -> Vec<Pair<'a>> {
    let pair = |(id, _): &(ObjectiveId, usize)| {
        Some(Pair { child: node(scene, *id), parent: node(scene, scene.links.parent(*id)?) })
    };
    walk.iter().filter_map(pair).collect()
}

/// What neither serves nor is served, by unit.
fn alone<'a>(scene: &Scene<'a>, walk: &[(ObjectiveId, usize)]) -> Vec<Alone<'a>> {
    let report = &scene.report;
    let linked: BTreeSet<ObjectiveId> = walk.iter().map(|(id, _)| *id).collect();
    let mut room = MOST_LISTED.saturating_sub(linked.len());
    let mut units = Vec::new();
    for (number, objectives) in scene.index.objectives.iter().enumerate() {
        let is_alone = |id: &&ObjectiveId| !linked.contains(id) && report.portfolio.objective(**id).parent.is_blank();
        let alone = objectives.iter().filter(is_alone).take(room);
        let objectives: Vec<Node<'_>> = alone.map(|id| node(scene, *id)).collect();
        room -= objectives.len();
        if !objectives.is_empty() {
            units.push(Alone { unit: Link::unit(report, UnitId::new(number)), objectives });
        }
    }
    units
}

/// The map of the forest, if it can be read.
fn drawn(scene: &Scene<'_>, walk: &[(ObjectiveId, usize)]) -> Option<String> {
    let report = &scene.report;
    if walk.is_empty() || walk.len() > MOST_DRAWN {
        return None;
    }
    let place = |id: ObjectiveId| walk.iter().position(|(other, _)| *other == id);
    let labels: Vec<String> =
        walk.iter().map(|(id, _)| short(&report.portfolio.objective(*id).title).to_owned()).collect();
    let nodes: Vec<MapNode<'_>> = walk
        .iter()
        .zip(&labels)
        .map(|((id, depth), label)| MapNode {
            label,
            depth: *depth,
            parent: scene.links.parent(*id).and_then(place).filter(|_| *depth > 0),
            role: report.grades.objectives[id.index()].weakest.map_or(Role::Measure, role),
        })
        .collect();
    let units: BTreeSet<UnitId> = walk.iter().map(|(id, _)| report.portfolio.objective(*id).unit).collect();
    let of = report.tongue.counted(units.len(), "{n} {units}");
    let title = report.tongue.count(nodes.len(), "{n} {objectives} of {of} linked with each other", &[("of", &of)]);
    Some(map(&title, &nodes))
}
