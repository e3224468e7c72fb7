//! Items of tables with a row for each date in; their values with the items that other tables tell, out.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::homes::FoundUnit;
use super::links::{Link, Links};
use super::series;
use crate::model::{Cycle, Entry, KeyResult, Kpi, Portfolio, SourceId, words};
use chrono::NaiveDate;

/// What logs tell, until all files are told: only then is it known whether another table tells the same item.
#[derive(Default)]
pub(super) struct Logs {
    key_results: Vec<LoggedKeyResult>,
    kpis: Vec<Kpi>,
}

/// A key result as a log tells it, with what it needs to become an item of its own.
pub(super) struct LoggedKeyResult {
    pub kr: KeyResult,
    pub link: Link,
    pub unit: FoundUnit,
    pub cycle: Option<Cycle>,
}

impl Logs {
    /// Keeps a key result of a log.
    pub fn key_result(&mut self, logged: LoggedKeyResult) {
        self.key_results.push(logged);
    }

    /// Keeps a KPI of a log.
    pub fn kpi(&mut self, kpi: Kpi) {
        self.kpis.push(kpi);
    }

    /// Hands each log's values to the item it speaks of; what nobody else tells becomes an item.
    pub fn join(self, portfolio: &mut Portfolio, links: &mut Links, as_of: NaiveDate) {
        let key_results = Index::of(portfolio.key_results.iter().map(|kr| (kr.origin.source, &kr.id, &*kr.title)));
        let kpis = Index::of(portfolio.kpis.iter().map(|kpi| (kpi.origin.source, &kpi.id, &*kpi.name)));
        let mut found = Vec::new();
        for logged in self.key_results {
            match key_results.find(logged.kr.origin.source, &logged.kr.id, &logged.kr.title) {
                Some(at) => found.push((at, logged.kr)),
                None => {
                    let id = links.key_result(portfolio, logged.kr, logged.link);
                    links.settle(id, &logged.unit, logged.cycle);
                }
            }
        }
        // Of several logs the latest fills what is blank.
        found.sort_by_key(|(_, kr)| Reverse(kr.actuals.last().and_then(|reading| reading.period.days())));
        found.into_iter().for_each(|(at, kr)| hand_over(&mut portfolio.key_results[at], kr));
        for logged in self.kpis {
            let source = logged.origin.source;
            if let Some(at) = kpis.find(source, &logged.id, &logged.name) {
                join_series(&mut portfolio.kpis[at], logged, as_of);
            } else if let Some(at) = key_results.find(source, &logged.id, &logged.name) {
                let kr = &mut portfolio.key_results[at];
                or(&mut kr.measure.current, logged.measure.current);
                or(&mut kr.updated, logged.updated);
                kr.actuals.extend(logged.actuals);
                series::sort(&mut kr.actuals);
            } else {
                portfolio.kpis.push(logged);
            }
        }
    }
}

fn or<T>(entry: &mut Entry<T>, other: Entry<T>) {
    if entry.is_blank() {
        *entry = other;
    }
}

/// The latest of a log fills what the key result's own row leaves blank.
fn hand_over(kr: &mut KeyResult, logged: KeyResult) {
    or(&mut kr.measure.current, logged.measure.current);
    or(&mut kr.updated, logged.updated);
    or(&mut kr.confidence, logged.confidence);
    or(&mut kr.progress, logged.progress);
    or(&mut kr.status, logged.status);
    or(&mut kr.comment, logged.comment);
    or(&mut kr.check_note, logged.check_note);
    or(&mut kr.frequency, logged.frequency);
    kr.actuals.extend(logged.actuals);
    series::sort(&mut kr.actuals);
    kr.check_ins.extend(logged.check_ins);
    kr.check_ins.sort_by_key(|check_in| check_in.day);
}

/// The series of a log go on with the KPI's own.
fn join_series(kpi: &mut Kpi, logged: Kpi, as_of: NaiveDate) {
    kpi.actuals.extend(logged.actuals);
    kpi.plans.extend(logged.plans);
    kpi.unclear.extend(logged.unclear);
    series::sort(&mut kpi.actuals);
    series::sort(&mut kpi.plans);
    let latest = series::latest(&kpi.actuals, as_of);
    or(&mut kpi.measure.current, series::entry(latest));
    or(&mut kpi.measure.target, series::entry(series::plan_for(&kpi.plans, latest, as_of)));
    or(&mut kpi.frequency, logged.frequency);
    or(&mut kpi.updated, logged.updated);
    if kpi.measure.unit.is_none() {
        kpi.measure.unit = logged.measure.unit;
    }
}

/// Items by folded id and by folded title, each with its file.
struct Index(HashMap<String, Vec<(SourceId, usize)>>);

impl Index {
    fn of<'a>(items: impl Iterator<Item = (SourceId, &'a Entry<Box<str>>, &'a str)>) -> Index {
        let mut index: HashMap<String, Vec<(SourceId, usize)>> = HashMap::new();
        for (at, (source, id, title)) in items.enumerate() {
            let id = id.value().map(|id| words::fold(id));
            for name in id.into_iter().chain([words::fold(title)]) {
                index.entry(name).or_default().push((source, at));
            }
        }
        Index(index)
    }

    /// The one item with that id, else with that title, in the same file; else anywhere.
    fn find(&self, source: SourceId, id: &Entry<Box<str>>, title: &str) -> Option<usize> {
        let id = id.value().map(|id| words::fold(id));
        id.into_iter().chain([words::fold(title)]).find_map(|name| {
            let named = self.0.get(&name)?;
            let near = |near: bool| {
                let mut found = named.iter().filter(|(other, _)| !near || *other == source).map(|&(_, at)| at);
                found.next().filter(|&first| found.all(|at| at == first))
            };
            near(true).or_else(|| near(false))
        })
    }
}
