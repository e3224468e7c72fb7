//! A portfolio and an audience in; the items it may see, without cells, files and links to others, out.

use super::entries::{open, part, readings, unclear};
use super::order::{Place, ordered};
use crate::config::{Audience, Part};
use crate::discover::fits;
use crate::model::alignment::Alignment;
use crate::model::build::assign_keys;
use crate::model::kpi::Limits;
use crate::model::words::fold;
use crate::model::{
    Entry, KeyResult, KeyResultId, Kpi, KpiId, Measure, Objective, ObjectiveId, OrgUnit, Origin, Portfolio, UnitId,
};

/// The part of a portfolio that an audience may see: items of its units that no sheet hides. A key result goes with its
/// objective: it is seen where both may be.
pub fn portfolio(whole: &Portfolio, audience: &Audience) -> Portfolio {
    let sight = Sight::new(whole, audience);
    let Portfolio { sources: _, units, objectives: _, key_results: _, kpis: _ } = whole;
    let kept = sight.units.iter().zip(units).filter(|(id, _)| id.is_some());
    let mut seen = Portfolio {
        sources: Vec::new(),
        units: kept.map(|(_, unit)| org_unit(unit)).collect(),
        objectives: sight.objectives.iter().map(|id| sight.objective(*id)).collect(),
        key_results: sight.key_results.iter().map(|id| sight.key_result(*id)).collect(),
        kpis: sight.kpis.iter().map(|id| sight.kpi(*id)).collect(),
    };
    assign_keys(&mut seen);
    seen
}

/// Whether an audience may see a unit.
pub fn may_see(audience: &Audience, unit: &str) -> bool {
    let unit = unit.to_lowercase();
    audience.units.iter().any(|pattern| fits(&pattern.to_lowercase(), &unit))
}

/// What is seen of a portfolio, in its order.
struct Sight<'a> {
    whole: &'a Portfolio,
    audience: &'a Audience,
    links: Alignment,
    /// By unit of the whole: its new id.
    units: Vec<Option<UnitId>>,
    objectives: Vec<ObjectiveId>,
    key_results: Vec<KeyResultId>,
    kpis: Vec<KpiId>,
    /// By objective and by key result of the whole: its new id.
    new_objectives: Vec<Option<ObjectiveId>>,
    new_key_results: Vec<Option<KeyResultId>>,
}

impl<'a> Sight<'a> {
    fn new(whole: &'a Portfolio, audience: &'a Audience) -> Sight<'a> {
        let is_open: Vec<bool> = whole.units.iter().map(|unit| may_see(audience, &unit.name)).collect();
        let is_open = |unit: UnitId| is_open[unit.index()];
        let objectives = in_order(whole.objectives.iter().enumerate().filter_map(|(at, it)| {
            let place = Place { at, unit: it.unit, origin: it.origin, words: &it.title };
            (!it.hidden && is_open(it.unit)).then_some(place)
        }));
        let objectives: Vec<ObjectiveId> = objectives.into_iter().map(ObjectiveId::new).collect();
        let is_seen = |kr: &KeyResult| !kr.hidden && is_open(kr.unit);
        let loose = in_order(whole.key_results.iter().enumerate().filter_map(|(at, it)| {
            let place = Place { at, unit: it.unit, origin: it.origin, words: &it.title };
            (it.objective.is_none() && is_seen(it)).then_some(place)
        }));
        // Of an objective that several files tell of in an order that their names have no part in either.
        let below = objectives.iter().flat_map(|id| {
            let own = whole.objective(*id).key_results.iter().map(|id| (id.index(), whole.key_result(*id)));
            in_order(own.filter(|(_, it)| is_seen(it)).map(|(at, it)| Place {
                at,
                unit: it.unit,
                origin: it.origin,
                words: &it.title,
            }))
        });
        let key_results: Vec<KeyResultId> = below.chain(loose).map(KeyResultId::new).collect();
        let kpis = in_order(whole.kpis.iter().enumerate().filter_map(|(at, it)| {
            let place = Place { at, unit: it.unit, origin: it.origin, words: &it.name };
            (!it.hidden && is_open(it.unit)).then_some(place)
        }));
        let kpis: Vec<KpiId> = kpis.into_iter().map(KpiId::new).collect();
        let of_objectives = objectives.iter().map(|id| whole.objective(*id).unit);
        let of_key_results = key_results.iter().map(|id| whole.key_result(*id).unit);
        let of_kpis = kpis.iter().map(|id| whole.kpi(*id).unit);
        let units = renumbered(whole.units.len(), of_objectives.chain(of_key_results).chain(of_kpis));
        let new_objectives = positions(whole.objectives.len(), objectives.iter().map(|id| id.index()));
        let new_key_results = positions(whole.key_results.len(), key_results.iter().map(|id| id.index()));
        Sight {
            whole,
            audience,
            links: Alignment::new(whole),
            units,
            objectives,
            key_results,
            kpis,
            new_objectives: new_objectives.into_iter().map(|at| at.map(ObjectiveId::new)).collect(),
            new_key_results: new_key_results.into_iter().map(|at| at.map(KeyResultId::new)).collect(),
        }
    }

    fn unit(&self, id: UnitId) -> UnitId {
        self.units[id.index()].expect("a unit with an item that is seen is kept")
    }

    /// The words of an objective that is seen too, in the entry that names it.
    fn named(&self, entry: &Entry<Box<str>>, objective: Option<ObjectiveId>) -> Entry<Box<str>> {
        let Some(seen) = objective.filter(|id| self.new_objectives[id.index()].is_some()) else { return Entry::Blank };
        let title = &self.whole.objective(seen).title;
        match open(entry) {
            Entry::Given(mut stated) => {
                (stated.value, stated.text) = (title.clone(), title.clone());
                Entry::Given(stated)
            }
            Entry::Blank | Entry::Unclear(_) => Entry::Blank,
        }
    }

    fn objective(&self, id: ObjectiveId) -> Objective {
        let Objective {
            key: _,
            id: own_id,
            title,
            origin: _,
            unit,
            owner,
            cycle,
            okr_type,
            weight,
            progress,
            self_grade,
            status,
            parent,
            dependency,
            comment,
            check_note: _,
            key_results,
            hidden: _,
            table: _,
        } = self.whole.objective(id);
        let audience = self.audience;
        Objective {
            key: String::new(),
            id: part(own_id, Part::Ids, audience),
            title: title.clone(),
            origin: Origin::NOWHERE,
            unit: self.unit(*unit),
            owner: open(owner),
            cycle: cycle.clone(),
            okr_type: open(okr_type),
            weight: open(weight),
            progress: open(progress),
            self_grade: open(self_grade),
            status: open(status),
            parent: self.named(parent, self.links.parent(id)),
            dependency: part(dependency, Part::Comments, audience),
            comment: part(comment, Part::Comments, audience),
            check_note: Entry::Blank,
            key_results: self.below(key_results),
            hidden: false,
            table: 0,
        }
    }

    /// Those of some key results that are seen, in their new order.
    fn below(&self, key_results: &[KeyResultId]) -> Vec<KeyResultId> {
        let mut seen: Vec<KeyResultId> = key_results.iter().filter_map(|id| self.new_key_results[id.index()]).collect();
        seen.sort_unstable_by_key(|id| id.index());
        seen
    }

    fn key_result(&self, id: KeyResultId) -> KeyResult {
        let KeyResult {
            key: _,
            id: own_id,
            title,
            origin: _,
            unit,
            objective,
            measure,
            owner,
            cycle,
            okr_type,
            weight,
            confidence,
            progress,
            self_grade,
            status,
            start,
            due,
            frequency,
            updated,
            dependency,
            comment,
            check_note: _,
            data_source,
            actuals,
            check_ins,
            hidden: _,
            table: _,
        } = self.whole.key_result(id);
        let audience = self.audience;
        KeyResult {
            key: String::new(),
            id: part(own_id, Part::Ids, audience),
            title: title.clone(),
            origin: Origin::NOWHERE,
            unit: self.unit(*unit),
            objective: objective.and_then(|id| self.new_objectives[id.index()]),
            measure: open_measure(measure),
            owner: open(owner),
            cycle: cycle.clone(),
            okr_type: open(okr_type),
            weight: open(weight),
            confidence: open(confidence),
            progress: open(progress),
            self_grade: open(self_grade),
            status: open(status),
            start: open(start),
            due: open(due),
            frequency: open(frequency),
            updated: open(updated),
            dependency: part(dependency, Part::Comments, audience),
            comment: part(comment, Part::Comments, audience),
            check_note: Entry::Blank,
            data_source: part(data_source, Part::Comments, audience),
            actuals: readings(actuals),
            check_ins: check_ins.clone(),
            hidden: false,
            table: 0,
        }
    }

    fn kpi(&self, id: KpiId) -> Kpi {
        let Kpi {
            key: _,
            id: own_id,
            name,
            origin: _,
            unit,
            measure,
            limits,
            owner,
            frequency,
            definition,
            data_source,
            objective,
            status,
            weight,
            updated,
            comment,
            check_note: _,
            actuals,
            plans,
            unclear: odd,
            hidden: _,
            table: _,
        } = self.whole.kpi(id);
        let audience = self.audience;
        Kpi {
            key: String::new(),
            id: part(own_id, Part::Ids, audience),
            name: name.clone(),
            origin: Origin::NOWHERE,
            unit: self.unit(*unit),
            measure: open_measure(measure),
            limits: open_limits(limits),
            owner: open(owner),
            frequency: open(frequency),
            definition: open(definition),
            data_source: part(data_source, Part::Comments, audience),
            objective: self.named(objective, self.called(objective, *unit)),
            status: open(status),
            weight: open(weight),
            updated: open(updated),
            comment: part(comment, Part::Comments, audience),
            check_note: Entry::Blank,
            actuals: readings(actuals),
            plans: readings(plans),
            unclear: odd.iter().map(unclear).collect(),
            hidden: false,
            table: 0,
        }
    }

    /// The objective that is seen and has this title, or, in the same unit, this id.
    fn called(&self, entry: &Entry<Box<str>>, unit: UnitId) -> Option<ObjectiveId> {
        let name = fold(entry.value()?);
        let is_it = |id: &&ObjectiveId| {
            let objective = self.whole.objective(**id);
            let has_id = objective.unit == unit && objective.id.value().is_some_and(|id| fold(id) == name);
            has_id || fold(&objective.title) == name
        };
        self.objectives.iter().find(is_it).copied()
    }
}

fn org_unit(unit: &OrgUnit) -> OrgUnit {
    let OrgUnit { name, level } = unit;
    OrgUnit { name: name.clone(), level: *level }
}

fn open_measure(measure: &Measure) -> Measure {
    let Measure { baseline, target, current, unit, direction, shape } = measure;
    Measure {
        baseline: open(baseline),
        target: open(target),
        current: open(current),
        unit: unit.clone(),
        direction: open(direction),
        shape: shape.clone(),
    }
}

fn open_limits(limits: &Limits) -> Limits {
    let Limits { green, amber, red, minimum, maximum } = limits;
    Limits { green: open(green), amber: open(amber), red: open(red), minimum: open(minimum), maximum: open(maximum) }
}

fn in_order<'a>(places: impl Iterator<Item = Place<'a>>) -> Vec<usize> {
    ordered(&places.collect::<Vec<_>>())
}

/// New ids, in the old order, of those units that are named.
fn renumbered(count: usize, named: impl Iterator<Item = UnitId>) -> Vec<Option<UnitId>> {
    let mut is_kept = vec![false; count];
    named.for_each(|id| is_kept[id.index()] = true);
    let mut next = 0..;
    is_kept.into_iter().map(|kept| if kept { next.next().map(UnitId::new) } else { None }).collect()
}

/// Where each of so many stands in a list of some of them.
fn positions(count: usize, listed: impl Iterator<Item = usize>) -> Vec<Option<usize>> {
    let mut positions = vec![None; count];
    listed.enumerate().for_each(|(at, old)| positions[old] = Some(at));
    positions
}
