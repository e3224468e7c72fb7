//! Findings in; how well the sheets are kept, habit by habit, out: what is late, stale or nobody's.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::lint::Finding;
use crate::model::UnitId;
use crate::report::link;
use crate::report::site::Scene;
use crate::report::site::mark::{Link, short};

/// Rules that say that nobody has updated an item, sorted.
pub const SILENT: &[&str] = &["never-updated", "stale-check-in", "stale-kpi"];

/// What is wanted of everybody, and the rules that say where it is not so.
const HABITS: &[(&str, &[&str])] = &[
    ("past their due date", &["past-due"]),
    ("without a recent update", &["stale-check-in", "stale-kpi"]),
    ("never updated", &["never-updated"]),
    ("without an owner", &["missing-owner", "kpi-without-owner"]),
    ("over and not decided", &["closed-without-decision"]),
];

/// So many units are named.
const MOST_UNITS: usize = 3;

/// One habit.
#[derive(Debug, Serialize)]
pub struct Habit {
    words: String,
    number: usize,
    /// The findings of each of its rules that fired.
    rules: Vec<Link>,
    /// Those with most of it: name and number.
    units: Vec<(Link, usize)>,
    more_units: usize,
}

/// Every habit, those that are kept too.
pub fn habits(scene: &Scene<'_>) -> Vec<Habit> {
    HABITS.iter().map(|&(words, rules)| habit(scene, words, rules)).collect()
}

fn habit(scene: &Scene<'_>, words: &'static str, rules: &[&str]) -> Habit {
    let report = &scene.report;
    let findings: Vec<&Finding> = report.open_findings().filter(|finding| rules.contains(&finding.rule.name)).collect();
    let mut fired: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    fired.sort_by_key(|rule| rule.name);
    fired.dedup_by_key(|rule| rule.name);
    let mut by_unit: BTreeMap<UnitId, usize> = BTreeMap::new();
    for unit in findings.iter().filter_map(|finding| finding.unit(report.portfolio)) {
        *by_unit.entry(unit).or_default() += 1;
    }
    let mut units: Vec<(UnitId, usize)> = by_unit.into_iter().collect();
    units.sort_by_key(|(id, number)| (Reverse(*number), *id));
    let named = |(id, number): &(UnitId, usize)| {
        (Link::new(short(&report.portfolio.unit(*id).name), link::unit(report, *id)), *number)
    };
    Habit {
        words: report.tongue.say(words).to_owned(),
        number: findings.len(),
        rules: fired.into_iter().map(|rule| Link::new(rule.name, link::findings_of(rule))).collect(),
        more_units: units.len().saturating_sub(MOST_UNITS),
        units: units.iter().take(MOST_UNITS).map(named).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_habit_is_looked_after_by_rules_that_exist() {
        let known: Vec<&str> =
            crate::lint::CHAPTERS.iter().flat_map(|chapter| chapter.rules).map(|rule| rule.name).collect();
        let used = HABITS.iter().flat_map(|(_, rules)| rules.iter()).chain(SILENT);
        assert_eq!(used.filter(|rule| !known.contains(rule)).count(), 0);
    }
}
