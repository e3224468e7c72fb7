//! Is it said only once?

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::text::{quoted, significant};
use super::{Check, Context, Item, Rule, Said, Severity, Threshold, said, words};
use crate::model::unit::Level;
use crate::model::words::{fold, holds_phrase};
use crate::model::{KeyResult, KeyResultId, Objective, ObjectiveId, OrgUnit, Portfolio, UnitId};
use crate::recognise::Field;
use crate::recognise::period::{Period, parse};

pub(super) const RULES: &[Rule] = &[
    Rule {
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
    },
    Rule {
        name: "duplicate-across-teams",
        severity: Severity::Info,
        why: "Two teams that claim the same movement are both graded for it, and it counts twice on the way up.",
        fix: "let one team own it, or give both rows one id if it is shared on purpose",
        bad: "\
--- Sales
Objective,Key result,Baseline,Target
Win the mid-market,Raise net retention in %,96,102
,Raise win rate in %,18,25
--- Success
Objective,Key result,Baseline,Target
Keep every client we win,Raise net retention in %,96,102
,Cut churn in %,9,6",
        good: "\
--- Sales
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25
--- Success
Objective,Key result,Baseline,Target
Keep every client we win,Raise net retention in %,96,102
,Cut churn in %,9,6",
        thresholds: &[Threshold {
            name: "similarity",
            default: 0.75,
            about: "likeness of each word from which it is suggested",
        }],
        check: Check::Portfolio(across_teams),
    },
    Rule {
        name: "boilerplate",
        severity: Severity::Warning,
        why: "An objective taken from a book or from the neighbour was not chosen, and nobody will fight for it.",
        fix: "say it in the team's own words: who will notice, and how",
        bad: "\
Objective,Key result,Baseline,Target
Create an awesome customer experience,Raise NPS,30,45
,Cut setup time in days,10,4",
        good: "\
Objective,Key result,Baseline,Target
Clinics open our boxes and start the same morning,Raise NPS,30,45
,Cut setup time in days,10,4",
        thresholds: &[Threshold { name: "units", default: 4.0, about: "units with one text from which it is copied" }],
        check: Check::Portfolio(boilerplate),
    },
    Rule {
        name: "child-copies-parent",
        severity: Severity::Warning,
        why: "An objective handed down word for word does not say what this team adds to it.",
        fix: "say what the team contributes, and keep the link to the objective above",
        bad: "\
=== Sales.csv
Id,Objective,Key result,Baseline,Target
O1,Keep every client we win,Raise renewals in %,82,90
=== Success.csv
Id,Objective,Supports,Key result,Baseline,Target
T1,Keep every client we win,O1,Raise calls taken by name in %,40,80",
        good: "\
=== Sales.csv
Id,Objective,Key result,Baseline,Target
O1,Keep every client we win,Raise renewals in %,82,90
=== Success.csv
Id,Objective,Supports,Key result,Baseline,Target
T1,Callers get a name,O1,Raise calls taken by name in %,40,80",
        thresholds: &[Threshold { name: "similarity", default: 0.9, about: "likeness from which it is a copy" }],
        check: Check::Objective(copies_parent),
    },
    Rule {
        name: "outdated-period-in-text",
        severity: Severity::Warning,
        why: "A period that is over shows that the text was carried over, and perhaps nobody has read it since.",
        fix: "write the period it is for, or leave it out of the sentence",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in % by Q4 2025,18,25
,Cut churn in %,9,6",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in % vs Q4 2025,18,25
,Cut churn in %,9,6",
        thresholds: &[],
        check: Check::Item(outdated_period),
    },
];

/// What two key results have to share before their words are compared.
type Shared<'a> = (&'a str, Option<Decimal>, Option<chrono::NaiveDate>, usize);

/// Compares only what aims at the same number in the same cycle by the same day, and of that only neighbours in the
/// order of their words, so that a hundred thousand rows cost no more than sorting them.
fn duplicates<'a>(id: UnitId, _: &'a OrgUnit, cx: &mut Context<'a>) {
    let mut groups: HashMap<Shared, Vec<(&str, KeyResultId)>> = HashMap::new();
    for &id in &cx.ground.key_results_of[id.index()] {
        let kr = cx.portfolio.key_result(id);
        let words = cx.ground.figures().title(id);
        let cycle = kr.cycle.as_ref().map_or("", |cycle| &cycle.name);
        let target = kr.measure.target.value().map(|target| target.number);
        let shared = (cycle, target, kr.due.value().copied(), words.split(' ').count());
        groups.entry(shared).or_default().push((words, id));
    }
    let mut pairs: Vec<(KeyResultId, KeyResultId)> = Vec::new();
    let least = cx.threshold("similarity");
    let mut alike = |group: &mut Vec<(&str, KeyResultId)>| {
        group.sort();
        let neighbours = group.windows(2).filter(|pair| are_alike(pair[0].0, pair[1].0, least));
        pairs.extend(neighbours.map(|pair| (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1))));
    };
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.iter_mut().for_each(&mut alike);
    pairs.sort_unstable();
    for (first, second) in pairs {
        let [kr, twin] = [first, second].map(|id| cx.portfolio.key_result(id));
        if !are_parts(kr, twin) {
            let place = cx.portfolio.place(kr.origin);
            let message = said!(
                "{title} is said already at {sheet} {at}",
                title = quoted(&twin.title),
                sheet = quoted(place.sheet),
                at = Said::text(place.at)
            );
            cx.report(second, Field::KeyResult, message).expecting(said!("one of the two"));
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

/// Rows with one id are one claim, shared on purpose. What is only alike is a suggestion, with its likeness.
fn across_teams<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut first: HashMap<(&str, Option<Decimal>, &str), KeyResultId> = HashMap::new();
    for (id, kr) in cx.ground.key_results() {
        let words = cx.ground.figures().title(id);
        let target = kr.measure.target.value().map(|target| target.number);
        if !words.contains(' ') || target.is_none() {
            continue;
        }
        let cycle = kr.cycle.as_ref().map_or("", |cycle| &cycle.name);
        let known = *first.entry((words, target, cycle)).or_insert(id);
        let twin = cx.portfolio.key_result(known);
        if twin.unit == kr.unit || is_shared(kr, twin) {
            continue;
        }
        let above = |kr: &KeyResult| cx.ground.links().parent(kr.objective?);
        let severity = if above(kr).is_some() && above(kr) == above(twin) { Severity::Warning } else { Severity::Info };
        let unit = quoted(&cx.portfolio.unit(twin.unit).name).to_string();
        let message = said!("{title} is claimed by {name} too", title = quoted(&kr.title), name = unit);
        cx.report(id, Field::KeyResult, message).rated(severity).expecting(said!("one team that answers for it"));
    }
    suggest(cx);
}

/// Whether two key results are one on purpose: by one id, or by a note that says so.
fn is_shared(kr: &KeyResult, twin: &KeyResult) -> bool {
    const SHARED: &[&str] = &[
        "compartido con",
        "compartilhado com",
        "geteilt mit",
        "joint okr",
        "joint with",
        "partage avec",
        "share id",
        "shared goal",
        "shared key result",
        "shared kr",
        "shared okr",
        "shared with",
    ];
    let says = |kr: &KeyResult| {
        kr.comment.text().is_some_and(|note| SHARED.iter().any(|phrase| holds_phrase(&fold(note), phrase)))
    };
    kr.id.text().is_some() && kr.id.text() == twin.id.text() || says(kr) || says(twin)
}

/// Cycle, target and number of words: what two key results share before they are compared.
type Aim<'a> = (&'a str, Decimal, usize);

/// Key results of two units that aim at the same number in words that are alike; only neighbours in the order of their
/// words are compared.
fn suggest(cx: &mut Context<'_>) {
    let mut groups: BTreeMap<Aim, Vec<(&str, KeyResultId)>> = BTreeMap::new();
    for (id, kr) in cx.ground.key_results() {
        let (words, cycle) = (cx.ground.figures().title(id), kr.cycle.as_ref().map_or("", |cycle| &cycle.name));
        let count = words.split(' ').count();
        if let Some(target) = kr.measure.target.value().filter(|_| count > 2) {
            groups.entry((cycle, target.number.normalize(), count)).or_default().push((words, id));
        }
    }
    let least = cx.threshold("similarity");
    for group in groups.values_mut() {
        group.sort();
        for [(a, first), (b, second)] in group.array_windows() {
            let [kr, twin] = [*first.max(second), *first.min(second)];
            let [own, other] = [kr, twin].map(|id| cx.portfolio.key_result(id));
            if a == b || own.unit == other.unit || is_shared(own, other) || !are_alike(a, b, least) {
                continue;
            }
            let likeness = (strsim::normalized_levenshtein(a, b) * 100.0).floor();
            let unit = quoted(&cx.portfolio.unit(other.unit).name).to_string();
            let message = said!(
                "{title} is {likeness} % like {other} of {name}",
                title = quoted(&own.title),
                likeness = Said::Number(likeness.to_string().into()),
                other = quoted(&other.title),
                name = unit
            );
            cx.report(kr, Field::KeyResult, message)
                .expecting(said!("one team that answers for it, if it is the same"));
        }
    }
}

/// Objectives that stand in many guides, as [`significant`] leaves them; sorted.
const SAMPLES: &[&str] = &[
    "achieve record revenue",
    "become the market leader",
    "build a world class team",
    "build the best product",
    "create an amazing customer experience",
    "create an awesome customer experience",
    "create the best possible customer experience",
    "delight our customers",
    "deliver an amazing customer experience",
    "drive growth",
    "grow our business",
    "improve customer satisfaction",
    "improve employee engagement",
    "increase brand awareness",
    "increase customer satisfaction",
    "increase employee engagement",
    "increase recurring revenue",
    "launch a successful product",
    "make our customers happy",
    "successfully launch our product",
];

/// A text that the whole organisation has is mandated.
fn boilerplate<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut by_words: BTreeMap<String, Vec<ObjectiveId>> = BTreeMap::new();
    for (id, objective) in cx.ground.objectives() {
        by_words.entry(significant(&objective.title)).or_default().push(id);
    }
    for (words, ids) in by_words {
        let unit = |id: &ObjectiveId| cx.portfolio.objective(*id).unit;
        let units: BTreeSet<UnitId> = ids.iter().map(unit).collect();
        let is_mandated = units.iter().any(|id| cx.portfolio.unit(*id).level == Level::Company);
        let is_copied = Decimal::from(units.len()) >= cx.threshold("units") && !is_mandated;
        let is_sample = SAMPLES.binary_search(&words.as_str()).is_ok();
        if !is_copied && !is_sample {
            continue;
        }
        for id in ids {
            let title = quoted(&cx.portfolio.objective(id).title);
            let message = if is_copied {
                said!("{title} stands in {number} units", title, number = units.len())
            } else {
                said!("{title} stands in many guides", title)
            };
            cx.report(id, Field::Objective, message).expecting(said!("the team's own words"));
        }
    }
}

fn copies_parent(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(parent) = cx.ground.links().parent(id).map(|parent| cx.portfolio.objective(parent)) else { return };
    let likeness = strsim::normalized_levenshtein(&significant(&objective.title), &significant(&parent.title));
    let is_copy = Decimal::try_from(likeness).is_ok_and(|likeness| likeness >= cx.threshold("similarity"));
    if is_copy && parent.unit != objective.unit {
        let unit = quoted(&cx.portfolio.unit(parent.unit).name).to_string();
        let message =
            said!("{title} is the objective of {name} over again", title = quoted(&objective.title), name = unit);
        cx.report(id, Field::Objective, message).expecting(said!("what this team adds to it"));
    }
}

/// A period that something is compared with is over on purpose.
/// What a deadline is told by: `the end of Q1`. Folded, sorted.
const ENDS: &[&str] = &[
    "anfang",
    "beginning",
    "close",
    "debut",
    "end",
    "ende",
    "fim",
    "fin",
    "final",
    "inicio",
    "middle",
    "mitte",
    "start",
];

fn outdated_period(item: Item, cx: &mut Context) {
    let cycle = match item {
        Item::Objective(_, objective) => objective.cycle.as_ref(),
        Item::KeyResult(_, kr) => kr.cycle.as_ref(),
        Item::Kpi(..) => None,
    };
    let Some(cycle) = cycle.filter(|_| item.title().contains(|c: char| c.is_ascii_digit())) else { return };
    let words: Vec<&str> = item.title().split_whitespace().collect();
    let parsed = |at: usize| {
        // Without a number there is no year, and what has none is never over.
        let has_number = |word: &&str| word.contains(char::is_numeric);
        let two = words.get(at..at + 2).filter(|pair| pair.iter().any(has_number)).map(|pair| pair.join(" "));
        let one = words[at].contains(|c: char| c.is_ascii_digit()).then(|| words[at].to_owned());
        let texts =
            [two, one].into_iter().flatten().map(|text| text.trim_matches(['(', ')', ',', '.', ';']).to_owned());
        texts.filter_map(|text| Some((parse(&text)?, text))).next()
    };
    // "By the end of Q1" compares nothing; "the level of Q1" does.
    let is_compared = |at: usize| {
        let is_end = at > 1 && ENDS.contains(&&*fold(words[at - 2]));
        at > 0 && !is_end && words::is(words[at - 1].trim_start_matches('('), |l| &l.compared)
    };
    let is_over = |period: &Period| period.days().is_some_and(|(_, last)| last < cycle.start);
    // Of "Q4 2025" the year alone is no period.
    let is_inside =
        |at: usize| at > 0 && parse(words[at - 1..=at].join(" ").trim_matches(['(', ')', ',', '.', ';'])).is_some();
    let over = |at: usize| parsed(at).filter(|(period, _)| is_over(period) && !is_compared(at) && !is_inside(at));
    if let Some((_, text)) = (0..words.len()).find_map(over) {
        let message =
            said!("{title} speaks of {text}, which is over", title = quoted(item.title()), text = quoted(&text));
        cx.report(item.subject(), item.title_field(), message).expecting(Said::text(&cycle.name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::build::sample::{book, build};

    #[test]
    fn a_spelling_is_alike_and_another_segment_is_not() {
        let least = Decimal::new(75, 2);
        assert!(are_alike("raise net retention in %", "raise net retentions in %", least));
        assert!(are_alike("cut complaints a month", "cut complaint a month", least));
        for (a, b) in [("raise win rate north", "raise win rate south"), ("open 12 sites", "open 13 sites")] {
            assert!(!are_alike(a, b, least), "{a}");
        }
    }

    #[test]
    fn what_is_alike_in_two_teams_is_suggested_with_its_likeness() {
        let sheet = |words: &str| format!("Objective|KeyResult|Baseline|Target\nWin|{words}|96|102");
        let portfolio = build(vec![
            book("Sales.xlsx").table("Sales", &sheet("Raise net retention in % of all")),
            book("Success.xlsx").table("Success", &sheet("Raise net retentions in % of all")),
        ]);
        let config = crate::model::build::sample::config();
        let history = crate::history::History::default();
        let grades = crate::grade::grade(&portfolio, &history, &config);
        let findings = crate::lint::lint(&portfolio, &history, &grades, &config);
        let told: Vec<String> = findings
            .iter()
            .filter(|finding| finding.rule.name == "duplicate-across-teams")
            .map(|finding| finding.message.to_string())
            .collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains(" % like `Raise net retention in % of all` of `Sales`"), "{told:?}");
    }
}
