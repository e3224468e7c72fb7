//! The parent cells of a portfolio in; which objective serves which, out.

use std::collections::HashMap;

use super::title::significant;
use super::words::fold;
use super::{ObjectiveId, Portfolio, SourceId};

/// Which objectives every parent cell may mean, by number or by title.
#[derive(Debug, Default)]
pub struct Alignment {
    /// Parallel to the portfolio's objectives: every way to read its parent cell. Empty for a blank cell.
    parents: Vec<Vec<ObjectiveId>>,
    is_parent: Vec<bool>,
    /// By objective: those that serve it and nothing else, in sheet order.
    children: Vec<Vec<ObjectiveId>>,
    in_circle: Vec<bool>,
    /// Parent cells that name something, by file.
    resolved: HashMap<SourceId, usize>,
}

impl Alignment {
    /// Looks up every parent cell. A cell may name several objectives, or a key result of one.
    pub fn new(portfolio: &Portfolio) -> Alignment {
        let names = names(portfolio);
        let mut links = Alignment { is_parent: vec![false; portfolio.objectives.len()], ..Alignment::default() };
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
        links.children = vec![Vec::new(); portfolio.objectives.len()];
        for id in (0..portfolio.objectives.len()).map(ObjectiveId::new) {
            if let Some(parent) = links.parent(id) {
                links.children[parent.index()].push(id);
            }
        }
        links.find_circles();
        links
    }

    /// Marks the objectives on circles: a way up that meets itself.
    fn find_circles(&mut self) {
        let count = self.parents.len();
        self.in_circle = vec![false; count];
        // The way on which each was met first.
        let mut met = vec![usize::MAX; count];
        for way in 0..count {
            let mut next = Some(ObjectiveId::new(way));
            while let Some(id) = next.filter(|id| met[id.index()] == usize::MAX) {
                met[id.index()] = way;
                next = self.parent(id);
            }
            let mut on_circle = next.filter(|id| met[id.index()] == way);
            while let Some(id) = on_circle.filter(|id| !self.in_circle[id.index()]) {
                self.in_circle[id.index()] = true;
                on_circle = self.parent(id);
            }
        }
    }

    /// Whether its parent cell names something that was found.
    pub fn names(&self, id: ObjectiveId) -> bool {
        !self.parents[id.index()].is_empty()
    }

    /// Whether the parent cells of a file name something that was found.
    pub fn resolves(&self, source: SourceId) -> bool {
        self.resolved.contains_key(&source)
    }

    /// Whether some objective names it as its parent.
    pub fn is_parent(&self, id: ObjectiveId) -> bool {
        self.is_parent[id.index()]
    }

    /// The objectives that serve it.
    pub fn children(&self, id: ObjectiveId) -> &[ObjectiveId] {
        &self.children[id.index()]
    }

    /// Whether those that it serves serve it in turn.
    pub fn is_in_a_circle(&self, id: ObjectiveId) -> bool {
        self.in_circle[id.index()]
    }

    /// The objective that it serves, where only one can be meant. A number that is also its own means another sheet's.
    pub fn parent(&self, id: ObjectiveId) -> Option<ObjectiveId> {
        match self.parents[id.index()].as_slice() {
            [parent] if *parent != id => Some(*parent),
            _ => None,
        }
    }
}

/// Objectives that are one, told by several teams: they have the same number and title, in the same cycle. Each group in
/// sheet order, the groups in the order of their first.
pub fn shared(portfolio: &Portfolio) -> Vec<Vec<ObjectiveId>> {
    let mut groups: Vec<Vec<ObjectiveId>> = Vec::with_capacity(portfolio.objectives.len());
    let mut known: HashMap<(String, String, Option<&str>), usize> = HashMap::new();
    for (index, objective) in portfolio.objectives.iter().enumerate() {
        let id = ObjectiveId::new(index);
        let number = objective.id.value().map(|number| fold(number)).filter(|number| !number.is_empty());
        let cycle = objective.cycle.as_ref().map(|cycle| &*cycle.name);
        let key = number.map(|number| (number, significant(&objective.title), cycle));
        let is_elsewhere =
            |group: &Vec<ObjectiveId>| group.iter().all(|other| portfolio.objective(*other).unit != objective.unit);
        match key.as_ref().and_then(|key| known.get(key)) {
            Some(&at) if is_elsewhere(&groups[at]) => groups[at].push(id),
            _ => {
                known.extend(key.map(|key| (key, groups.len())));
                groups.push(vec![id]);
            }
        }
    }
    groups
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::build::sample::{book, build};

    fn ids(groups: Vec<Vec<ObjectiveId>>) -> Vec<Vec<usize>> {
        groups.into_iter().map(|group| group.into_iter().map(ObjectiveId::index).collect()).collect()
    }

    #[test]
    fn one_objective_of_several_teams_has_one_number_and_one_title() {
        let table = |rows: &str| format!("Id | Objective | KeyResult\n{rows}");
        let sales = table("S1 | Guests return | Second visits\n | Phones are answered | Calls lost");
        let care =
            table("S1 | Guests return | Second visits\nS2 | Guests write | Notes\n | Phones are answered | Calls lost");
        let books = [("Sales 2026Q3.xlsx", sales), ("Care 2026Q3.xlsx", care)];
        let portfolio = build(books.map(|(name, text)| book(name).table("OKRs", &text)).into());
        assert_eq!(ids(shared(&portfolio)), [vec![0, 2], vec![1], vec![3], vec![4]]);
    }

    #[test]
    fn objectives_that_serve_each_other_are_in_a_circle() {
        let table = "Id | Objective | Parent | KeyResult";
        let rows = ["A | Win | B | x", "B | Grow | A | y", "C | Ship | B | z"];
        let portfolio = build(vec![book("All 2026Q3.xlsx").table("OKRs", &format!("{table}\n{}", rows.join("\n")))]);
        let alignment = Alignment::new(&portfolio);
        assert_eq!([0, 1, 2].map(|at| alignment.is_in_a_circle(ObjectiveId::new(at))), [true, true, false]);
    }
}
