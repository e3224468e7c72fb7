//! The page of who answers for what: each owner with everything that carries the name, and what nobody owns.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::counts::{Count, healths, paces};
use super::frame::Here;
use super::home::SILENT;
use super::mark::{Badge, Link};
use super::then::Then;
use super::{Drawn, Page, Scene};
use crate::config::People;
use crate::grade::{Health, PaceStatus};
use crate::model::words::fold;
use crate::model::{Entry, KeyResultId, KpiId, ObjectiveId, UnitId};
use crate::report::link;
use crate::report::tongue::Tongue;

/// The page of who answers for what.
pub const PAGE: Page = Page {
    name: "people",
    about: "who answers for what",
    count: |report| usize::from(report.config.settings.output.people != People::Off),
    draw,
};

/// So many owners fit on one page before it becomes slow to open.
const MOST_LISTED: usize = 500;

/// The anchor of what nobody owns.
const NOBODY: &str = "owner-nobody";

/// So many items of one owner are named, and so many on the whole page before it becomes slow to open.
const MOST_ITEMS: usize = 40;
const MOST_OF_ALL: usize = 2000;

/// So many units of one owner are named.
const MOST_UNITS: usize = 4;

/// So many of one owner are named in any case.
const FEWEST_ITEMS: usize = 3;

#[derive(Debug, Serialize)]
struct View<'a> {
    sentence: String,
    people: Vec<Person<'a>>,
    left_out: usize,
}

/// One owner.
#[derive(Debug, Serialize)]
struct Person<'a> {
    /// Absent for what nobody owns.
    name: Option<&'a str>,
    anchor: String,
    units: Vec<Link>,
    more_units: usize,
    objectives: usize,
    /// Key results by pace.
    paces: Vec<Count>,
    /// KPIs by health.
    healths: Vec<Count>,
    /// Items without a recent update.
    silent: usize,
    findings: usize,
    /// `7 items`
    owned: String,
    items: Vec<Owned>,
    more_items: usize,
}

/// One item of an owner.
#[derive(Debug, Serialize)]
struct Owned {
    kind: String,
    item: Link,
    status: Badge,
}

/// What stands under one name.
#[derive(Debug, Default)]
struct Share<'a> {
    /// As it was first written.
    name: Option<&'a str>,
    units: BTreeSet<UnitId>,
    objectives: Vec<ObjectiveId>,
    key_results: Vec<KeyResultId>,
    kpis: Vec<KpiId>,
    silent: usize,
    findings: usize,
}

impl Share<'_> {
    /// How many key results are behind or worse, and KPIs red.
    fn trouble(&self, scene: &Scene<'_>) -> usize {
        let grades = scene.report.grades;
        let pace = |id: &&KeyResultId| grades.key_results[id.index()].pace.status >= PaceStatus::Behind;
        let red = |id: &&KpiId| grades.kpis[id.index()].health == Health::Red;
        self.key_results.iter().filter(pace).count() + self.kpis.iter().filter(red).count()
    }
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let shares = shares(scene);
    let listed = shares.iter().take(MOST_LISTED);
    let room = (MOST_OF_ALL / listed.len().max(1)).clamp(FEWEST_ITEMS, MOST_ITEMS);
    let view = View {
        sentence: sentence(scene.report.tongue, &shares),
        people: listed.map(|share| person(scene, share, room)).collect(),
        left_out: shares.len().saturating_sub(MOST_LISTED),
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::PEOPLE, Here::new(scene.report.tongue.say("People"), "people", trail), &view)
}

/// Names that differ in case or accents only are one. Nobody comes first, then those with most trouble.
fn shares<'a>(scene: &Scene<'a>) -> Vec<Share<'a>> {
    let portfolio = scene.report.portfolio;
    let mut shares: BTreeMap<String, Share<'a>> = BTreeMap::new();
    for (number, objective) in portfolio.objectives.iter().enumerate() {
        share(&mut shares, &objective.owner, objective.unit).objectives.push(ObjectiveId::new(number));
    }
    for (number, kr) in portfolio.key_results.iter().enumerate() {
        share(&mut shares, &kr.owner, kr.unit).key_results.push(KeyResultId::new(number));
    }
    for (number, kpi) in portfolio.kpis.iter().enumerate() {
        share(&mut shares, &kpi.owner, kpi.unit).kpis.push(KpiId::new(number));
    }
    for finding in scene.report.open_findings() {
        let owner = finding.owner(portfolio).map_or_else(String::new, fold);
        if let Some(share) = shares.get_mut(&owner) {
            share.findings += 1;
            share.silent += usize::from(SILENT.binary_search(&finding.rule.name).is_ok());
        }
    }
    let mut shares: Vec<Share<'a>> = shares.into_values().collect();
    shares.sort_by_cached_key(|share| (share.name.is_some(), Reverse(share.trouble(scene))));
    shares
}

fn share<'s, 'a>(
    shares: &'s mut BTreeMap<String, Share<'a>>,
    owner: &'a Entry<Box<str>>,
    unit: UnitId,
) -> &'s mut Share<'a> {
    let name = owner.value().map(|owner| &**owner);
    let share = shares.entry(name.map_or_else(String::new, fold)).or_default();
    share.name = share.name.or(name);
    share.units.insert(unit);
    share
}

/// `12 people answer for 40 items; 3 items have no owner.`
fn sentence(tongue: &Tongue, shares: &[Share<'_>]) -> String {
    let items = |share: &Share<'_>| share.objectives.len() + share.key_results.len() + share.kpis.len();
    let (named, nobody): (Vec<_>, Vec<_>) = shares.iter().partition(|share| share.name.is_some());
    let (owned, loose): (usize, usize) =
        (named.iter().map(|it| items(it)).sum(), nobody.iter().map(|it| items(it)).sum());
    let owners = match named.len() {
        0 => return tongue.say("No item names an owner.").to_owned(),
        many => {
            let items = tongue.counted(owned, "{n} items");
            tongue.count(many, "{n} owners answer for {items}", &[("items", &items)])
        }
    };
    let loose = match loose {
        0 => String::new(),
        many => tongue.say("; ").to_owned() + &tongue.counted(many, "{n} items have no owner"),
    };
    format!("{owners}{loose}.")
}

/// An owner with as many items as there is room for.
fn person<'a>(scene: &Scene<'a>, share: &Share<'a>, room: usize) -> Person<'a> {
    let report = &scene.report;
    let items = items(scene, share);
    Person {
        name: share.name,
        anchor: share.name.map_or_else(|| NOBODY.to_owned(), link::owner_anchor),
        units: share.units.iter().take(MOST_UNITS).map(|id| Link::unit(report, *id)).collect(),
        more_units: share.units.len().saturating_sub(MOST_UNITS),
        objectives: share.objectives.len(),
        paces: paces(report, share.key_results.iter().copied(), &Then::default()),
        healths: healths(report, share.kpis.iter().copied(), &Then::default()),
        silent: share.silent,
        findings: share.findings,
        owned: report.tongue.counted(items.len(), "{n} items"),
        more_items: items.len().saturating_sub(room),
        items: items.into_iter().take(room).collect(),
    }
}

/// Objectives, key results and KPIs in the order of the sheets, the worst of each kind first.
fn items(scene: &Scene<'_>, share: &Share<'_>) -> Vec<Owned> {
    let (report, grades) = (&scene.report, scene.report.grades);
    let objective = |id: &ObjectiveId| Owned {
        kind: report.tongue.say("{Objective}").to_owned(),
        item: Link::objective(report, *id),
        status: Badge::new(report.tongue, grades.objectives[id.index()].weakest.unwrap_or(PaceStatus::NoData)),
    };
    let key_result = |id: &KeyResultId| Owned {
        kind: report.tongue.say("{Key result}").to_owned(),
        item: Link::key_result(report, *id),
        status: Badge::new(report.tongue, grades.key_results[id.index()].pace.status),
    };
    let kpi = |id: &KpiId| Owned {
        kind: report.tongue.say("{KPI}").to_owned(),
        item: Link::kpi(report, *id),
        status: Badge::new(report.tongue, grades.kpis[id.index()].health),
    };
    let mut key_results = share.key_results.clone();
    key_results.sort_by_key(|id| Reverse(grades.key_results[id.index()].pace.status));
    let mut owned: Vec<Owned> = share.objectives.iter().map(objective).collect();
    owned.extend(key_results.iter().map(key_result));
    owned.extend(share.kpis.iter().map(kpi));
    owned
}
