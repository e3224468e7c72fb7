//! Objectives as they are told in, those that only name one of another table joined with it, out. Trackers and wikis export
//! a list of objectives and a list of key results, and the second names each objective by its title or its id.

use std::collections::HashMap;

use crate::model::{Entry, Objective, ObjectiveId, Portfolio, words};
use crate::recognise::Field;
use crate::recognise::headers::{Header, candidates};

/// A file is named after key results if its name says so as surely as this.
const SURE: u8 = 50;

/// Moves the key results of objectives that are told elsewhere to where they are told, and takes the names away.
pub(super) fn join(portfolio: &mut Portfolio, fill: impl Fn(&mut Objective, Objective)) {
    let told = told(portfolio);
    if told.iter().all(Option::is_none) {
        return;
    }
    let names = std::mem::take(&mut portfolio.objectives);
    let kept = told.iter().scan(0, |next, whole| {
        let own = whole.is_none().then_some(*next);
        *next += usize::from(own.is_some());
        Some(own)
    });
    let kept: Vec<Option<usize>> = kept.collect();
    let place = |at: usize| kept[told[at].map_or(at, ObjectiveId::index)].expect("what is told elsewhere is no name");
    let (echoes, whole): (Vec<_>, Vec<_>) = names.into_iter().enumerate().partition(|(at, _)| told[*at].is_some());
    portfolio.objectives = whole.into_iter().map(|(_, objective)| objective).collect();
    for (at, mut echo) in echoes {
        let objective = &mut portfolio.objectives[place(at)];
        objective.key_results.append(&mut echo.key_results);
        objective.cycle = objective.cycle.take().or(echo.cycle.take());
        fill(objective, echo);
    }
    for kr in &mut portfolio.key_results {
        kr.objective = kr.objective.map(|id| ObjectiveId::new(place(id.index())));
    }
}

/// For each objective the one it only names.
fn told(portfolio: &Portfolio) -> Vec<Option<ObjectiveId>> {
    let objectives = &portfolio.objectives;
    let mut lists: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, objective) in objectives.iter().enumerate().filter(|(_, objective)| objective.key_results.is_empty()) {
        let id = objective.id.value().map(|id| words::fold(id));
        for name in id.into_iter().chain([words::fold(&objective.title)]) {
            lists.entry(name).or_default().push(at);
        }
    }
    if lists.is_empty() {
        return vec![None; objectives.len()];
    }
    let named = portfolio.sources.iter().map(|source| is_of_key_results(&source.name)).collect::<Vec<_>>();
    let whole = |echo: &Objective| {
        if echo.key_results.is_empty() {
            return None;
        }
        let source = echo.origin.source;
        let is_told = |at: &&usize| {
            let other = &objectives[**at];
            let in_file = other.origin.source == source && other.table != echo.table;
            (in_file || (other.origin.source != source && named[source.index()])) && agree(echo, other)
        };
        let mut found = lists.get(&words::fold(&echo.title))?.iter().filter(is_told);
        found.next().filter(|_| found.next().is_none()).map(|&at| ObjectiveId::new(at))
    };
    objectives.iter().map(whole).collect()
}

/// Whether nothing that is said of one objective is said otherwise of the other.
fn agree(echo: &Objective, other: &Objective) -> bool {
    let same =
        |one: &Entry<Box<str>>, two: &Entry<Box<str>>| one.is_blank() || two.is_blank() || one.text() == two.text();
    let cycles = echo.cycle.as_ref().zip(other.cycle.as_ref());
    same(&echo.id, &other.id) && same(&echo.owner, &other.owner) && cycles.is_none_or(|(one, two)| one.name == two.name)
}

/// Whether a file is named after key results: `Key Results 3f2a.csv`.
fn is_of_key_results(name: &str) -> bool {
    let file = name.rsplit_once('/').map_or(name, |(_, file)| file);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    candidates(&Header::of(stem)).iter().any(|&(field, score)| field == Field::KeyResult && score >= SURE)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{book, build};
    use super::*;

    const LIST: &str = "Objective | Owner | Cycle\nRoofs stay dry | Ana | Q3 2026\nGrow herbs | Ben | Q3 2026";
    const KEY_RESULTS: &str = "Objective | KeyResult | Target\nRoofs stay dry | Leaks | 2\nGrow herbs | Beds | 8";

    /// Each objective with its owner and the number of its key results.
    fn objectives(portfolio: &Portfolio) -> Vec<(&str, Option<&str>, usize)> {
        let told = |it: &'_ Objective| it.key_results.len();
        portfolio.objectives.iter().map(|it| (&*it.title, it.owner.value().map(|it| &**it), told(it))).collect()
    }

    #[test]
    fn objectives_of_one_file_are_named_by_title_in_another() {
        let files = vec![
            book("Key Results 81b.csv").table("Key Results 81b", KEY_RESULTS),
            book("Objectives 7c2.csv").table("Objectives 7c2", LIST),
        ];
        let portfolio = build(files);
        assert_eq!(objectives(&portfolio), [("Roofs stay dry", Some("Ana"), 1), ("Grow herbs", Some("Ben"), 1)]);
        let owner =
            |at: usize| portfolio.objectives[portfolio.key_results[at].objective.unwrap().index()].title.clone();
        assert_eq!([&*owner(0), &*owner(1)], ["Roofs stay dry", "Grow herbs"]);
        assert!(portfolio.key_results.iter().all(|kr| kr.cycle.as_ref().is_some_and(|it| it.name == "2026-Q3")));
    }

    #[test]
    fn objectives_of_one_sheet_are_named_by_title_on_another() {
        let portfolio = build(vec![book("Garden.xlsx").table("Aims", LIST).table("Numbers", KEY_RESULTS)]);
        assert_eq!(objectives(&portfolio), [("Roofs stay dry", Some("Ana"), 1), ("Grow herbs", Some("Ben"), 1)]);
    }

    #[test]
    fn an_objective_may_be_named_by_its_id() {
        let list = "Id | Objective\nobj-1 | Roofs stay dry\nobj-2 | Grow herbs";
        let named = "Objective | KeyResult | Target\nobj-1 | Leaks | 2\nobj-2 | Beds | 8";
        let portfolio = build(vec![book("goals.csv").table("goals", list), book("krs.csv").table("krs", named)]);
        assert_eq!(objectives(&portfolio), [("Roofs stay dry", None, 1), ("Grow herbs", None, 1)]);
    }

    #[test]
    fn a_team_that_has_the_same_objective_as_another_keeps_its_own() {
        let files = vec![book("North.xlsx").table("OKRs", KEY_RESULTS), book("Company.xlsx").table("OKRs", LIST)];
        assert_eq!(build(files).objectives.len(), 4);
        let other = "Objective | Owner | Cycle\nRoofs stay dry | Ana | Q2 2026";
        let both = "Objective | Cycle | KeyResult | Target\nRoofs stay dry | Q3 2026 | Leaks | 2";
        assert_eq!(build(vec![book("Garden.xlsx").table("Old", other).table("New", both)]).objectives.len(), 2);
    }
}
