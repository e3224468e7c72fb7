//! Objectives and key results as they are told in; each objective once, each key result with its objective, out.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;

use super::echoes;
use super::entries::Facts;
use super::homes::FoundUnit;
use crate::model::{Cycle, Entry, KeyResult, KeyResultId, Objective, ObjectiveId, Portfolio, Stated, UnitId, words};
use crate::recognise::{FactSource, Field};

/// What is known of links until all files are told.
#[derive(Default)]
pub(super) struct Links {
    /// Objectives of the current file by unit, cycle and folded title.
    told: HashMap<(UnitId, Option<String>, String), ObjectiveId>,
    /// What each key result still waits for, parallel to the portfolio's.
    open: Vec<Open>,
    /// Objectives whose own row names their unit.
    with_unit: HashSet<ObjectiveId>,
}

/// What a key result takes from elsewhere.
#[derive(Default)]
struct Open {
    /// The id or the title of an objective in another table.
    named: Option<Box<str>>,
    /// Whether its own row names its unit.
    own_unit: bool,
    /// The cycle if neither it nor its objective names one.
    cycle: Option<Cycle>,
}

/// How a key result says which objective it belongs to.
pub(super) enum Link {
    /// It stands below it.
    To(ObjectiveId),
    /// By its id or its title.
    Named(Box<str>),
    /// Not at all.
    None,
}

/// The objective of a key result: the one it stands below, else the one that its parent cell names.
pub(super) fn named_objective(facts: &mut Facts, parent: Option<ObjectiveId>) -> Link {
    if let Some(id) = parent {
        return Link::To(id);
    }
    let named = facts.take(Field::Objective).or_else(|| facts.take(Field::Parent));
    named.map_or(Link::None, |fact| Link::Named(fact.text))
}

impl Links {
    /// Objectives with equal titles are one only within a file.
    pub fn next_file(&mut self) {
        self.told.clear();
    }

    /// Adds an objective, or fills the blanks of the same one told before.
    pub fn objective(&mut self, portfolio: &mut Portfolio, objective: Objective) -> ObjectiveId {
        let cycle = objective.cycle.as_ref().map(|cycle| cycle.name.clone());
        let key = (objective.unit, cycle, words::fold(&objective.title));
        if let Some(&id) = self.told.get(&key) {
            let told = &mut portfolio.objectives[id.index()];
            if told.id.is_blank() || objective.id.is_blank() || told.id.text() == objective.id.text() {
                fill(told, objective);
                return id;
            }
        }
        let id = ObjectiveId::new(portfolio.objectives.len());
        self.told.insert(key, id);
        portfolio.objectives.push(objective);
        id
    }

    /// Adds a key result, below its objective if that is known.
    pub fn key_result(&mut self, portfolio: &mut Portfolio, mut kr: KeyResult, link: Link) -> KeyResultId {
        let id = KeyResultId::new(portfolio.key_results.len());
        let mut open = Open::default();
        match link {
            Link::To(objective) => {
                kr.objective = Some(objective);
                portfolio.objectives[objective.index()].key_results.push(id);
            }
            Link::Named(name) => open.named = Some(name),
            Link::None => {}
        }
        self.open.push(open);
        portfolio.key_results.push(kr);
        id
    }

    /// Notes whether an objective's own row names its unit.
    pub fn settle_objective(&mut self, id: ObjectiveId, unit: &FoundUnit) {
        if unit.own {
            self.with_unit.insert(id);
        }
    }

    /// Notes what a key result falls back on.
    pub fn settle(&mut self, id: KeyResultId, unit: &FoundUnit, cycle: Option<Cycle>) {
        let open = &mut self.open[id.index()];
        open.own_unit = unit.own;
        open.cycle = cycle;
    }

    /// Follows the links by name, then hands down what objectives say of their key results.
    pub fn resolve(self, portfolio: &mut Portfolio) {
        let index = Index::of(&portfolio.objectives);
        for (at, open) in self.open.iter().enumerate() {
            let kr = &portfolio.key_results[at];
            let found = open.named.as_ref().and_then(|name| index.find(name, kr, &portfolio.objectives));
            if let Some(objective) = found {
                portfolio.key_results[at].objective = Some(objective);
                portfolio.objectives[objective.index()].key_results.push(KeyResultId::new(at));
            }
        }
        self.lift_units(portfolio);
        echoes::join(portfolio, fill);
        for (at, open) in self.open.into_iter().enumerate() {
            let kr = &mut portfolio.key_results[at];
            if let Some(objective) = kr.objective {
                inherit(kr, &portfolio.objectives[objective.index()]);
                if !open.own_unit {
                    kr.unit = portfolio.objectives[objective.index()].unit;
                }
            }
            kr.cycle = kr.cycle.take().or(open.cycle);
        }
    }

    /// An objective that names no unit belongs to the one that all its key results name: a list of all teams tells the
    /// team in a column of the key results.
    fn lift_units(&self, portfolio: &mut Portfolio) {
        let key_results = &portfolio.key_results;
        for (at, objective) in portfolio.objectives.iter_mut().enumerate() {
            let named = |id: &KeyResultId| self.open[id.index()].own_unit.then(|| key_results[id.index()].unit);
            let mut units = objective.key_results.iter().map(named);
            let first = units.next().flatten().filter(|_| !self.with_unit.contains(&ObjectiveId::new(at)));
            if let Some(unit) = first.filter(|first| units.all(|unit| unit == Some(*first))) {
                objective.unit = unit;
            }
        }
    }
}

/// Brings the weights of an objective's key results to one scale, where some are percentages and some are shares of 1.
pub(super) fn level_weights(portfolio: &mut Portfolio) {
    for objective in &portfolio.objectives {
        let krs = &mut portfolio.key_results;
        let stated = |kr: &KeyResult| kr.weight.given().map(|weight| (weight.value, weight.text.contains('%')));
        let weights: Vec<(Decimal, bool)> =
            objective.key_results.iter().filter_map(|id| stated(&krs[id.index()])).collect();
        let percent = weights.iter().any(|&(_, percent)| percent);
        let shares = weights.iter().filter(|(_, percent)| !percent).all(|&(weight, _)| weight <= Decimal::ONE);
        if !(percent && shares) {
            continue;
        }
        for id in &objective.key_results {
            if let Entry::Given(weight) = &mut krs[id.index()].weight
                && !weight.text.contains('%')
            {
                weight.value = weight.value.saturating_mul(Decimal::ONE_HUNDRED);
            }
        }
    }
}

/// Fills the blanks of an objective with what is said where it is told again.
fn fill(told: &mut Objective, again: Objective) {
    fn or<T>(entry: &mut Entry<T>, other: Entry<T>) {
        if entry.is_blank() {
            *entry = other;
        }
    }
    or(&mut told.id, again.id);
    or(&mut told.owner, again.owner);
    or(&mut told.okr_type, again.okr_type);
    or(&mut told.weight, again.weight);
    or(&mut told.progress, again.progress);
    or(&mut told.self_grade, again.self_grade);
    or(&mut told.status, again.status);
    or(&mut told.parent, again.parent);
    or(&mut told.comment, again.comment);
    or(&mut told.check_note, again.check_note);
    told.hidden &= again.hidden;
}

/// Hands down owner, cycle and type.
fn inherit(kr: &mut KeyResult, objective: &Objective) {
    if kr.owner.is_blank() {
        kr.owner = handed_down(&objective.owner);
    }
    if kr.okr_type.is_blank() {
        kr.okr_type = handed_down(&objective.okr_type);
    }
    if kr.cycle.is_none() {
        kr.cycle = objective.cycle.clone();
    }
}

fn handed_down<T: Clone>(entry: &Entry<T>) -> Entry<T> {
    entry
        .given()
        .map_or(Entry::Blank, |stated| Entry::Given(Stated { source: FactSource::Inherited, ..stated.clone() }))
}

/// Objectives by folded id and by folded title.
struct Index(HashMap<String, Vec<ObjectiveId>>);

impl Index {
    fn of(objectives: &[Objective]) -> Index {
        let mut index: HashMap<String, Vec<ObjectiveId>> = HashMap::new();
        for (at, objective) in objectives.iter().enumerate() {
            let id = objective.id.value().map(|id| words::fold(id));
            for name in id.into_iter().chain([words::fold(&objective.title)]) {
                index.entry(name).or_default().push(ObjectiveId::new(at));
            }
        }
        Index(index)
    }

    /// The one objective of that name in the same file; else in the same unit; else anywhere.
    fn find(&self, name: &str, kr: &KeyResult, objectives: &[Objective]) -> Option<ObjectiveId> {
        let named = self.0.get(&words::fold(name))?;
        let near: [fn(&Objective, &KeyResult) -> bool; 3] =
            [|o, kr| o.origin.source == kr.origin.source, |o, kr| o.unit == kr.unit, |_, _| true];
        near.into_iter().find_map(|near| {
            let mut near = named.iter().filter(|id| near(&objectives[id.index()], kr));
            near.next().filter(|_| near.next().is_none()).copied()
        })
    }
}
