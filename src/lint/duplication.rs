//! Is it said only once?

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::text::{quoted, significant};
use super::{Check, Context, Rule, Severity, Threshold};
use crate::model::{KeyResult, KeyResultId, OrgUnit, UnitId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[Rule {
    name: "duplicate-key-result",
    severity: Severity::Warning,
    why: "The same result under two objectives counts twice in every total, and its work is planned twice.",
    fix: "keep it under the objective that it proves best, or name the part of the business that each one measures",
    bad: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,40
,Cut setup time in days,10,4
Keep every client we win,Raise NPS,30,40
,Cut churn in %,9,6",
    good: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS in Germany,30,40
,Cut setup time in days,10,4
Keep every client we win,Raise NPS in Austria,30,40
,Cut churn in %,9,6",
    thresholds: &[Threshold {
        name: "similarity",
        default: 0.9,
        about: "likeness of two words from which they are one",
    }],
    check: Check::Unit(duplicates),
}];

/// What two key results have to share before their words are compared.
type Shared<'a> = (&'a str, Option<Decimal>, Option<chrono::NaiveDate>, usize);

/// Compares only what aims at the same number in the same cycle by the same day, and of that only neighbours in the
/// order of their words, so that a hundred thousand rows cost no more than sorting them.
fn duplicates<'a>(id: UnitId, _: &'a OrgUnit, cx: &mut Context<'a>) {
    let mut groups: HashMap<Shared, Vec<(String, KeyResultId)>> = HashMap::new();
    for &id in &cx.ground.key_results_of[id.index()] {
        let kr = cx.portfolio.key_result(id);
        let words = significant(&kr.title);
        let cycle = kr.cycle.as_ref().map_or("", |cycle| &cycle.name);
        let target = kr.measure.target.value().map(|target| target.number);
        let shared = (cycle, target, kr.due.value().copied(), words.split(' ').count());
        groups.entry(shared).or_default().push((words, id));
    }
    let mut pairs: Vec<(KeyResultId, KeyResultId)> = Vec::new();
    let least = cx.threshold("similarity");
    let mut alike = |group: &mut Vec<(String, KeyResultId)>| {
        group.sort();
        let neighbours = group.windows(2).filter(|pair| are_alike(&pair[0].0, &pair[1].0, least));
        pairs.extend(neighbours.map(|pair| (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1))));
    };
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.iter_mut().for_each(&mut alike);
    pairs.sort_unstable();
    for (first, second) in pairs {
        let [kr, twin] = [first, second].map(|id| cx.portfolio.key_result(id));
        if !are_parts(kr, twin) {
            let place = cx.portfolio.place(kr.origin);
            let message = format!("{} is said already at {} {}", quoted(&twin.title), quoted(place.sheet), place.at);
            cx.report(second, Field::KeyResult, message).expecting("one of the two");
        }
    }
}

/// Whether each word is the other's at the same place, give or take its spelling. Another word is another segment.
fn are_alike(a: &str, b: &str, least: Decimal) -> bool {
    let similar = |a: &str, b: &str| Decimal::try_from(strsim::normalized_levenshtein(a, b)).is_ok_and(|s| s >= least);
    let is_number = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    a.split(' ').zip(b.split(' ')).all(|(a, b)| a == b || !is_number(a) && similar(a, b))
}

/// Whether two rows of one objective are the parts of two people.
fn are_parts(a: &KeyResult, b: &KeyResult) -> bool {
    a.objective == b.objective && a.owner.value() != b.owner.value()
}
