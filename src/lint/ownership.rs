//! Does one person answer for it?

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::names::{Named, PersonName};
use super::text::{count, quoted};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, Threshold, past, said};
use crate::model::unit::Level;
use crate::model::{Entry, Portfolio, Unclear};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "missing-owner",
        severity: Severity::Warning,
        why: "What nobody answers for, nobody updates, and nobody is asked when it turns red.",
        fix: "write the name of the one person who answers for it",
        bad: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,–,9,6",
        good: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,Jan Maier,9,6",
        thresholds: &[],
        check: Check::Table(missing_owners),
    },
    Rule {
        name: "group-owner",
        severity: Severity::Warning,
        why: "Where several answer, each waits for the others. One name does not mean that one person does the work.",
        fix: "name one person, and put the others in brackets behind the name",
        bad: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Marketing + IT,18,25",
        good: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,A. Rossi (support: IT),18,25",
        thresholds: &[],
        check: Check::Item(group_owner),
    },
    Rule {
        name: "overloaded-owner",
        severity: Severity::Info,
        why: "Nobody can move more than a handful of numbers in one cycle. Who owns sixteen owns none of them.",
        fix: "hand some of them to the people who do the work",
        bad: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,Ana Pereira,9,6
,Raise pipeline in EUR million,Ana Pereira,2,3
,Raise renewals in %,Ana Pereira,82,90
Delight enterprise admins,Raise NPS,Ana Pereira,30,45
,Cut setup time in days,Ana Pereira,10,4
,Raise self-service share in %,Ana Pereira,40,60
,Cut tickets per client,Ana Pereira,9,5",
        good: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,Jan Maier,9,6",
        thresholds: &[Threshold { name: "max", default: 7.0, about: "key results of one person in one cycle" }],
        check: Check::Portfolio(overloaded_owners),
    },
    Rule {
        name: "inconsistent-owner-name",
        severity: Severity::Info,
        why: "Two spellings of one name are two people in every list, so that half of the work is hidden from each.",
        fix: "write the name in the same way everywhere",
        bad: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,A. Pereira,9,6",
        good: "\
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Ana Pereira,18,25
,Cut churn in %,Ana Pereira,9,6",
        thresholds: &[],
        check: Check::Portfolio(inconsistent_names),
    },
    Rule {
        name: "owner-changed",
        severity: Severity::Info,
        why: "Who takes over half-way needs time to find out what was agreed, and often nobody has told them.",
        fix: "say in the comment when it was handed over and what was agreed",
        bad: "\
--- Q3 2026
Objective,Key result,Owner,Baseline,Target,Current
Win the mid-market,Raise win rate in %,Kim Lund,18,25,21
=== history/2026-07-31.csv
Objective,Key result,Owner,Baseline,Target,Current
Win the mid-market,Raise win rate in %,Ana Pereira,18,25,20",
        good: "\
--- Q3 2026
Objective,Key result,Owner,Baseline,Target,Current
Win the mid-market,Raise win rate in %,A. Pereira,18,25,21
=== history/2026-07-31.csv
Objective,Key result,Owner,Baseline,Target,Current
Win the mid-market,Raise win rate in %,Ana Pereira,18,25,20",
        thresholds: &[past::GRACE],
        check: Check::Item(past::owner_changed),
    },
];

/// What a person owns needs no owner of its own.
fn missing_owners<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacking = without_owner(table.key_result_items(), cx);
    cx.report_lack(table, Field::Owner, &lacking, said!("owner"));
}

/// The items that name nobody, those of a person's own unit left out.
pub(super) fn without_owner<'a>(items: impl Iterator<Item = Item<'a>>, cx: &Context<'a>) -> Vec<Item<'a>> {
    let of_person = |item: &Item| cx.portfolio.unit(item.unit()).level == Level::Person;
    let nobody = |item: &Item| match item.owner() {
        Entry::Blank => true,
        Entry::Given(_) => false,
        Entry::Unclear(stated) => stated.value == Unclear::Placeholder,
    };
    items.filter(|item| nobody(item) && !of_person(item)).collect()
}

fn group_owner<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    let Some(owner) = item.owner().value() else { return };
    let message = match cx.ground.named(owner) {
        Named::One => return,
        Named::Several => said!("owner {owner} names several people", owner = quoted(owner)),
        Named::Group => said!("owner {owner} is a group", owner = quoted(owner)),
    };
    cx.report(item.subject(), Field::Owner, message).expecting(said!("one person"));
}

/// Key results by person and cycle; groups own nothing here.
fn overloaded_owners<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut owned: BTreeMap<(PersonName, &str), Vec<Item>> = BTreeMap::new();
    for (id, kr) in cx.ground.key_results() {
        let cycle = kr.cycle.as_ref().map_or("", |cycle| &cycle.name);
        if let Some(owner) = kr.owner.value().filter(|owner| cx.ground.named(owner) == Named::One) {
            owned.entry((PersonName::new(owner), cycle)).or_default().push(Item::KeyResult(id, kr));
        }
    }
    let max = cx.threshold("max");
    for ((_, cycle), items) in owned.iter().filter(|(_, items)| Decimal::from(items.len()) > max) {
        let Some(owner) = items[0].typed(Field::Owner) else { continue };
        let (name, count) = (quoted(owner.text), count(items.len(), "key result"));
        let message = match *cycle {
            "" => said!("{name} owns {count}", name, count),
            cycle => said!("{name} owns {count} in {cycle}", name, count, cycle = Said::text(cycle)),
        };
        cx.report(super::Subject::Portfolio, Field::Owner, message)
            .at(owner.origin)
            .found(owner.text)
            .expecting(said!("at most {max}", max));
    }
}

/// Every spelling but the fullest, at its first cell. A short form that fits two people says nothing.
fn inconsistent_names<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut spellings: BTreeMap<&str, Item> = BTreeMap::new();
    for item in cx.ground.items() {
        if let Some(owner) = item.owner().value().filter(|owner| cx.ground.named(owner) == Named::One) {
            spellings.entry(owner).or_insert(item);
        }
    }
    let names: Vec<(&str, PersonName)> = spellings.keys().map(|text| (*text, PersonName::new(text))).collect();
    for (text, name) in &names {
        let Some(better) = better_spelling(text, name, &names) else { continue };
        let Some(cell) = spellings[text].typed(Field::Owner) else { continue };
        let message = said!("{text} looks like {better}", text = quoted(text), better = quoted(better));
        cx.report(super::Subject::Portfolio, Field::Owner, message)
            .at(cell.origin)
            .found(text)
            .expecting(Said::text(better));
    }
}

fn better_spelling<'a>(text: &str, name: &PersonName, names: &[(&'a str, PersonName)]) -> Option<&'a str> {
    let mut fuller = names.iter().filter(|(_, other)| name.shortens(other));
    if let Some((full, person)) = fuller.next() {
        return fuller.all(|(_, other)| other == person).then_some(full);
    }
    let same = names
        .iter()
        .find(|(other, person)| *other != text && person == name && !text.contains('@') && turned(text, other));
    let misspelt = names.iter().find(|(other, person)| *other < text && person.misspells(name));
    same.or(misspelt).map(|(other, _)| *other)
}

/// Whether only the first of the two puts the family name first.
fn turned(text: &str, other: &str) -> bool {
    text.contains(',') && !other.contains(',')
}
