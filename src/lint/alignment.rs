//! Does it serve something above it?

use std::collections::HashMap;

use super::text::{quoted, significant};
use super::{Check, Context, Rule, Severity};
use crate::model::{Objective, ObjectiveId, Portfolio, SourceId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "unknown-parent",
        severity: Severity::Error,
        why: "An objective that points to nothing looks aligned and is not. Its contribution is missing from the tree.",
        fix: "write the number or the exact title of the objective that it serves",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
C-O1,Keep every client we win,,Raise renewals in %,82,90
C-O2,Earn more from every visit,,Raise visit value in EUR,40,46
T-O1,Make renewal effortless for small clients,C-O1,Raise small renewals in %,70,85
T-O2,Help clients find the right offer,C-O5,Raise second offers in %,12,20",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
C-O1,Keep every client we win,,Raise renewals in %,82,90
C-O2,Earn more from every visit,,Raise visit value in EUR,40,46
T-O1,Make renewal effortless for small clients,C-O1,Raise small renewals in %,70,85
T-O2,Help clients find the right offer,C-O2,Raise second offers in %,12,20",
        thresholds: &[],
        check: Check::Objective(unknown_parent),
    },
    Rule {
        name: "circular-alignment",
        severity: Severity::Error,
        why: "Objectives that serve each other in a circle serve nothing else, and no roll-up can start.",
        fix: "decide which of them is the higher one, and clear the parent of that one",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Keep every client we win,O2,Raise renewals in %,82,90
O2,Make renewal effortless for small clients,O1,Raise small renewals in %,70,85",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Keep every client we win,,Raise renewals in %,82,90
O2,Make renewal effortless for small clients,O1,Raise small renewals in %,70,85",
        thresholds: &[],
        check: Check::Portfolio(circular_alignment),
    },
];

/// How alike two titles are from which one is taken for a misspelling of the other.
const ALIKE: f64 = 0.85;

/// Which objectives every parent cell may mean, by number or by title.
#[derive(Debug, Default)]
pub struct Links {
    /// Parallel to the portfolio's objectives: every way to read its parent cell. Empty for a blank cell.
    parents: Vec<Vec<ObjectiveId>>,
    is_parent: Vec<bool>,
    /// Parent cells that name something, by file.
    resolved: HashMap<SourceId, usize>,
}

impl Links {
    /// Looks up every parent cell. A cell may name several objectives, or a key result of one.
    pub fn new(portfolio: &Portfolio) -> Links {
        let names = names(portfolio);
        let mut links = Links { is_parent: vec![false; portfolio.objectives.len()], ..Links::default() };
        for (index, objective) in portfolio.objectives.iter().enumerate() {
            let parents = objective.parent.text().map_or_else(Vec::new, |text| candidates(text, &names));
            if !parents.is_empty() {
                *links.resolved.entry(objective.origin.source).or_default() += 1;
            }
            for parent in parents.iter().filter(|parent| parent.index() != index) {
                links.is_parent[parent.index()] = true;
            }
            links.parents.push(parents);
        }
        links
    }

    /// Whether some objective names it as its parent.
    pub fn is_parent(&self, id: ObjectiveId) -> bool {
        self.is_parent[id.index()]
    }

    /// The objective that it serves, where only one can be meant. A number that is also its own means another sheet's.
    fn parent(&self, id: ObjectiveId) -> Option<ObjectiveId> {
        match self.parents[id.index()].as_slice() {
            [parent] if *parent != id => Some(*parent),
            _ => None,
        }
    }
}

fn names(portfolio: &Portfolio) -> HashMap<String, Vec<ObjectiveId>> {
    let mut names: HashMap<String, Vec<ObjectiveId>> = HashMap::new();
    for (index, objective) in portfolio.objectives.iter().enumerate() {
        let evidence = portfolio.key_results_of(objective).flat_map(|(_, kr)| [kr.id.text(), Some(&*kr.title)]);
        let own = [objective.id.text(), Some(&*objective.title)];
        let mut all: Vec<String> = own.into_iter().chain(evidence).flatten().map(name).collect();
        all.sort_unstable();
        all.dedup();
        for name in all {
            names.entry(name).or_default().push(ObjectiveId::new(index));
        }
    }
    names
}

fn name(text: &str) -> String {
    let title = significant(text);
    if title.is_empty() { text.trim().to_lowercase() } else { title }
}

fn candidates(text: &str, names: &HashMap<String, Vec<ObjectiveId>>) -> Vec<ObjectiveId> {
    let whole = names.get(&name(text));
    let parts = || text.split([',', ';', '\n', '+', '/']).filter_map(|part| names.get(&name(part))).flatten().copied();
    whole.map_or_else(|| parts().collect(), Clone::clone)
}

/// Speaks only where other parents of the file are found, or the title is nearly right: else the file of the higher
/// level is not in this build, or the column holds themes.
fn unknown_parent(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let links = cx.ground.links();
    let Some(parent) = objective.parent.given() else { return };
    if !links.parents[id.index()].is_empty() {
        return;
    }
    let nearest = nearest_title(&parent.value, objective, cx.portfolio);
    if nearest.is_some() || links.resolved.contains_key(&objective.origin.source) {
        let message = format!("no objective is called {}", quoted(&parent.text));
        cx.report(id, Field::Parent, message).expecting(nearest.unwrap_or_default());
    }
}

fn nearest_title(text: &str, objective: &Objective, portfolio: &Portfolio) -> Option<String> {
    let wanted = significant(text);
    if !wanted.contains(' ') {
        return None;
    }
    let others = portfolio.objectives.iter().filter(|other| other.key != objective.key);
    let scored = others.map(|other| (strsim::normalized_levenshtein(&wanted, &significant(&other.title)), other));
    let (score, nearest) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (score >= ALIKE).then(|| nearest.title.to_string())
}

/// Reports each circle once, at its first objective.
fn circular_alignment<'a>(portfolio: &'a Portfolio, cx: &mut Context<'a>) {
    let links = cx.ground.links();
    let mut visited = vec![false; portfolio.objectives.len()];
    for start in (0..portfolio.objectives.len()).map(ObjectiveId::new) {
        let mut path = vec![start];
        while let Some(next) = links.parent(path[path.len() - 1]).filter(|next| !visited[next.index()]) {
            if let Some(first) = path.iter().position(|id| *id == next) {
                report_circle(&path[first..], portfolio, cx);
                break;
            }
            path.push(next);
        }
        path.iter().for_each(|id| visited[id.index()] = true);
    }
}

fn report_circle(circle: &[ObjectiveId], portfolio: &Portfolio, cx: &mut Context) {
    let first = circle.iter().min().expect("a circle has a member");
    let titles: Vec<String> = circle.iter().map(|id| quoted(&portfolio.objective(*id).title).to_string()).collect();
    cx.report(*first, Field::Parent, format!("{} serve each other in a circle", titles.join(", ")));
}
