//! Is it built as OKRs are built?

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::item::Typed;
use super::text::{count, is_placeholder, quoted, significant, without_dates};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, Threshold, said};
use crate::model::measure::Shape;
use crate::model::source::SourceState;
use crate::model::{
    Direction, KeyResult, KeyResultId, Objective, ObjectiveId, OkrType, OrgUnit, Portfolio, SourceFile, SourceId,
    Stated, Unclear, UnitId,
};
use crate::recognise::{FactSource, Field};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "too-many-key-results",
        severity: Severity::Warning,
        why: "Key results say what matters most. Beyond five, attention is spread so thin that none of them moves.",
        fix: "keep the two to five that best prove the objective, and move the rest to the KPI sheet or to a backlog",
        bad: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,45
,Cut setup time in days,10,4
,Raise self-service share in %,40,60
,Cut tickets per client,9,5
,Raise renewals in %,82,90
,Raise weekly active admins,300,450",
        good: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,45
,Cut setup time in days,10,4
,Raise self-service share in %,40,60",
        thresholds: &[
            Threshold { name: "max", default: 5.0, about: "key results of one objective" },
            Threshold { name: "severe", default: 8.0, about: "key results from which it is an error" },
        ],
        check: Check::Objective(too_many_key_results),
    },
    Rule {
        name: "single-key-result",
        severity: Severity::Warning,
        why: "One number can be reached while the objective is missed. A second one guards against that.",
        fix: "add a key result that would show it if the first one were reached in the wrong way",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25",
        thresholds: &[Threshold { name: "min", default: 2.0, about: "key results of one objective" }],
        check: Check::Objective(single_key_result),
    },
    Rule {
        name: "objective-without-key-results",
        severity: Severity::Error,
        why: "Without key results nobody can say whether the objective was reached, and it gets no grade.",
        fix: "add two to five key results beneath it, or delete the objective",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25
Be the employer of choice,,,",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25
Be the employer of choice,Raise offers accepted in %,60,75
,Cut early leavers in %,12,8",
        thresholds: &[],
        check: Check::Table(objectives_without_key_results),
    },
    Rule {
        name: "key-result-without-objective",
        severity: Severity::Error,
        why: "A key result proves something only if the sheet says what. Without an objective it counts for no grade.",
        fix: "write its objective in the objective column, or correct the objective number that it refers to",
        bad: "\
Objective,Key result,Baseline,Target
,Raise NPS,30,45
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,2,3
,Raise win rate in %,18,25",
        thresholds: &[],
        check: Check::Table(key_results_without_objective),
    },
    Rule {
        name: "too-many-objectives",
        severity: Severity::Warning,
        why: "Objectives are a choice. A unit with more than five has not chosen, and its key results dilute one another.",
        fix: "agree on the few that matter most this cycle, and park the others for the next one",
        bad: "\
Objective,Key result,Baseline,Target
Close the books faster,Cut closing days,9,5
Make invoices painless,Cut invoice errors in %,6,2
Win back late payers,Cut overdue days,48,35
Give managers live numbers,Raise self-service reports,5,20
Buy better together,Raise contracts under frame in %,40,60
Keep our auditors calm,Cut open findings,22,8",
        good: "\
Objective,Key result,Baseline,Target
Close the books faster,Cut closing days,9,5
Make invoices painless,Cut invoice errors in %,6,2
Win back late payers,Cut overdue days,48,35",
        thresholds: &[Threshold { name: "max", default: 5.0, about: "objectives of one unit in one cycle" }],
        check: Check::Unit(too_many_objectives),
    },
    Rule {
        name: "objective-length",
        severity: Severity::Info,
        why: "People act on an objective they can remember. Three words leave it open, a paragraph hides it.",
        fix: "say it in one sentence of four to eighteen words, and move the details to the key results",
        bad: "\
Objective,Key result,Baseline,Target
Enter Nordics,Win clients in Norway,0,10",
        good: "\
Objective,Key result,Baseline,Target
Make renewal effortless for small clients,Raise renewals in %,70,85",
        thresholds: &[
            Threshold { name: "min-words", default: 4.0, about: "words" },
            Threshold { name: "max-words", default: 18.0, about: "words" },
            Threshold { name: "max-characters", default: 120.0, about: "characters" },
        ],
        check: Check::Objective(objective_length),
    },
    Rule {
        name: "placeholder-text",
        severity: Severity::Warning,
        why: "A placeholder looks like an answer in every list and chart, and nobody notices that the answer is missing.",
        fix: "write what is meant, or clear the cell until it is known",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate,18 %,XX %",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market with Project X,Raise win rate,18 %,25 %",
        thresholds: &[],
        check: Check::Item(placeholder_text),
    },
    Rule {
        name: "invalid-weights",
        severity: Severity::Warning,
        why: "Weights that do not add up to a whole give some key results more or less say than their owners think.",
        fix: "change the weights of the objective so that they add up to 100 %, or clear them all for equal weights",
        bad: "\
Objective,Key result,Weight,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,40 %,2,3
,Raise win rate in %,40 %,18,25
,Cut churn in %,40 %,9,6",
        good: "\
Objective,Key result,Weight,Baseline,Target
Win the mid-market,Raise pipeline in EUR million,33 %,2,3
,Raise win rate in %,33 %,18,25
,Cut churn in %,34 %,9,6",
        thresholds: &[Threshold { name: "tolerance", default: 1.0, about: "points that the sum may differ from 100" }],
        check: Check::Objective(weights),
    },
    Rule {
        name: "undeclared-okr-type",
        severity: Severity::Info,
        why: "0.8 is a miss for a commitment and a success for an aspiration. Only the type says which.",
        fix: "add a column Type, and write committed or aspirational beside each objective",
        bad: "\
Objective,Key result,Type,Baseline,Target
Win the mid-market,Raise win rate in %,committed,18,25
Make renewal effortless for small clients,Raise renewals in %,,70,85",
        good: "\
Objective,Key result,Type,Baseline,Target
Win the mid-market,Raise win rate in %,committed,18,25
Make renewal effortless for small clients,Raise renewals in %,aspirational,70,85",
        thresholds: &[],
        check: Check::Table(undeclared_types),
    },
    Rule {
        name: "nothing-readable",
        severity: Severity::Error,
        why: "A file in which nothing is recognised is missing from every grade and every total of this report.",
        fix: "put a header row above the table that names its columns: Objective, Key result, Baseline, Target, Current",
        bad: "Canteen menu\nMonday soup\nTuesday pasta",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,25",
        thresholds: &[],
        check: Check::Source(nothing_readable),
    },
    Rule {
        name: "compound-key-result",
        severity: Severity::Warning,
        why: "Two measures in one sentence get one grade: half reached looks like all reached halfway.",
        fix: "write one row for each measure",
        bad: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise CSAT to 4.6 and cut tickets by 30 %,4.1,4.6
,Raise renewals in %,82,90",
        good: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise sites served from 12 to 20 in DE and AT,12,20
,Raise renewals in %,82,90",
        thresholds: &[],
        check: Check::KeyResult(compound),
    },
    Rule {
        name: "key-result-reused-as-objective",
        severity: Severity::Warning,
        why: "A key result handed down as an objective makes the team below own a number, not a purpose, and it counts twice.",
        fix: "let the team say in its own words what it wants, and name the key result above as what that serves",
        bad: "\
--- Company
Objective,Key result,Baseline,Target
Clients feel at home in the first week,Cut onboarding time in days,10,4
,Raise first-week logins in %,40,70
--- Onboarding team
Objective,Key result,Baseline,Target
Cut onboarding time in days,Cut forms to fill in,9,3
,Raise calls kept in %,60,90",
        good: "\
--- Company
Objective,Key result,Baseline,Target
Clients feel at home in the first week,Cut onboarding time in days,10,4
,Raise first-week logins in %,40,70
--- Onboarding team
Objective,Key result,Baseline,Target
New clients need no manual,Cut forms to fill in,9,3
,Raise calls kept in %,60,90",
        thresholds: &[],
        check: Check::Portfolio(reused_as_objective),
    },
    Rule {
        name: "cascade-too-deep",
        severity: Severity::Info,
        why: "What serves something far above is steered by nobody in between, and a long chain loses the purpose on the way.",
        fix: "align it with the level just above",
        bad: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Company,Lindgren,O1,Keep every client we win,,Raise renewals in %,82,90
Department,Service,O2,Support answers at once,O1,Cut hours to an answer,9,2
Team,Phones,O3,Callers get a name,O1,Raise calls taken by name in %,40,80",
        good: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Company,Lindgren,O1,Keep every client we win,,Raise renewals in %,82,90
Department,Service,O2,Support answers at once,O1,Cut hours to an answer,9,2
Team,Phones,O3,Callers get a name,O2,Raise calls taken by name in %,40,80",
        thresholds: &[Threshold { name: "depth", default: 4.0, about: "objectives in a chain of parents" }],
        check: Check::Objective(cascade_too_deep),
    },
];

/// Rows that repeat a title, month by month, are one key result; guardrails that are only to be kept are not counted.
fn too_many_key_results(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let titles: BTreeSet<&str> = cx
        .ground
        .evidence(objective)
        .iter()
        .filter(|(_, kr)| kr.measure.direction.value() != Some(&Direction::Maintain))
        .map(|(id, _)| cx.ground.figures().title(*id))
        .collect();
    if !cx.exceeds(titles.len(), "max") {
        return;
    }
    let severity = if cx.exceeds(titles.len(), "severe") { Severity::Error } else { Severity::Warning };
    let (max, number) = (cx.threshold("max"), count(titles.len(), "key result"));
    cx.report(id, Field::Objective, said!("{title} has {number}", title = quoted(&objective.title), number))
        .rated(severity)
        .expecting(said!("at most {max}", max));
}

fn single_key_result(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let is_short = objective.cycle.as_ref().is_some_and(|cycle| (cycle.end - cycle.start).num_days() <= 31);
    let is_learning = objective.okr_type.value() == Some(&OkrType::Learning)
        || evidence.iter().any(|(_, kr)| kr.measure.shape == Shape::Learning);
    let min = cx.threshold("min");
    if evidence.is_empty() || Decimal::from(evidence.len()) >= min || is_short || is_learning {
        return;
    }
    let number = count(evidence.len(), "key result");
    cx.report(id, Field::Objective, said!("{title} has {number}", title = quoted(&objective.title), number))
        .expecting(said!("at least {min}", min));
}

/// An objective driven by the objectives aligned to it needs none of its own. A register of objectives alone is one
/// finding.
fn objectives_without_key_results<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let links = cx.ground.links();
    let bare: Vec<&(ObjectiveId, &Objective)> = table
        .objectives
        .iter()
        .filter(|(id, objective)| objective.key_results.is_empty() && !links.is_parent(*id))
        .collect();
    match bare.as_slice() {
        [(id, first), _, ..] if table.key_results.is_empty() && bare.len() == table.objectives.len() => {
            let message = said!(
                "{title} and the {number} after it have no key result",
                title = quoted(&first.title),
                number = bare.len() - 1
            );
            cx.report(*id, Field::Objective, message).expecting(said!("two to five beneath each"));
        }
        _ => bare.iter().for_each(|(id, objective)| {
            cx.report(*id, Field::Objective, said!("{title} has no key result", title = quoted(&objective.title)))
                .expecting(said!("two to five beneath it"));
        }),
    }
}

/// A sheet of key results alone is one finding.
fn key_results_without_objective<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let stray: Vec<&(KeyResultId, &KeyResult)> =
        table.key_results.iter().filter(|(_, kr)| kr.objective.is_none()).collect();
    match stray.as_slice() {
        [(id, first), _, ..] if table.objectives.is_empty() && stray.len() == table.key_results.len() => {
            let message = said!(
                "{title} and the {number} after it belong to no objective",
                title = quoted(&first.title),
                number = stray.len() - 1
            );
            cx.report(*id, Field::KeyResult, message).expecting(said!("an objective above them"));
        }
        _ => stray.iter().for_each(|(id, kr)| {
            cx.report(*id, Field::KeyResult, said!("{title} belongs to no objective", title = quoted(&kr.title)))
                .expecting(said!("an objective in its row or above it"));
        }),
    }
}

/// An annual and a quarterly plan in one tab are counted apart.
fn too_many_objectives<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let mut by_cycle: BTreeMap<&str, Vec<&Objective>> = BTreeMap::new();
    for &objective in &cx.ground.objectives_of[id.index()] {
        let objective = cx.portfolio.objective(objective);
        by_cycle.entry(objective.cycle.as_ref().map_or("", |cycle| &cycle.name)).or_default().push(objective);
    }
    for (cycle, objectives) in by_cycle {
        if cx.exceeds(objectives.len(), "max") {
            let (max, name, number) = (cx.threshold("max"), quoted(&unit.name), count(objectives.len(), "objective"));
            let message = match cycle {
                "" => said!("{name} has {number}", name, number),
                cycle => said!("{name} has {number} in {cycle}", name, number, cycle = Said::text(cycle)),
            };
            cx.report(id, None, message).at(objectives[0].origin).expecting(said!("at most {max}", max));
        }
    }
}

/// Words are counted without ids and dates; in languages that compound or write no spaces, characters count instead.
fn objective_length(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let bare = without_dates(&objective.title);
    let words = bare.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let characters = bare.chars().count();
    let is_unspaced = bare.contains(|c: char| ('\u{3040}'..='\u{9FFF}').contains(&c));
    let is_compounding = characters >= words * 10;
    let is_short = !is_unspaced && !is_compounding && Decimal::from(words) < cx.threshold("min-words");
    let is_long = cx.exceeds(words, "max-words") || cx.exceeds(characters, "max-characters");
    if is_short || is_long {
        let (min, max) = (cx.threshold("min-words"), cx.threshold("max-words"));
        let message = said!(
            "{title} has {count}, {characters} characters",
            title = quoted(&objective.title),
            count = count(words, "word"),
            characters
        );
        cx.report(id, Field::Objective, message).expecting(said!("{min} to {max} words", min, max));
    }
}

/// A dash and `n/a` say "nothing", which other rules speak of.
fn placeholder_text<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    if is_placeholder(item.title()) {
        let message = said!("{title} is a placeholder", title = quoted(item.title()));
        cx.report(item.subject(), item.title_field(), message);
    }
    let is_prompt = |typed: &Typed| typed.unclear == Some(&Unclear::Placeholder) && typed.text.contains(is_wordy);
    for typed in item.fields().filter(|typed| is_prompt(typed) && !is_nothing(typed.text)) {
        let severity = if typed.field == Field::Target { Severity::Error } else { Severity::Warning };
        let message = said!("{title} is a placeholder", title = quoted(typed.text));
        cx.report(item.subject(), typed.field, message).rated(severity);
    }
}

/// Ways to write that there is nothing. Sorted.
const NOTHING: &[&str] = &["n.a.", "n.v.", "n/a", "n/d", "na", "nil", "none", "s/o"];

fn is_nothing(text: &str) -> bool {
    NOTHING.binary_search(&text.trim().to_lowercase().as_str()).is_ok()
}

fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() || c == '?'
}

/// Blank weights mean equal ones; small whole numbers are importance, not shares.
fn weights(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let own = |kr: &'_ KeyResult| match kr.weight.given() {
        Some(stated) if stated.source == FactSource::Cell => Some(stated.clone()),
        _ => None,
    };
    let evidence = cx.ground.evidence(objective);
    let weights: Vec<Stated<Decimal>> = evidence.iter().filter_map(|(_, kr)| own(kr)).collect();
    let Some(first) = weights.first() else { return };
    let origin = first.origin;
    let list = weights.iter().map(|weight| &*weight.text).collect::<Vec<_>>().join(" + ");
    let sum: Decimal = weights.iter().map(|weight| weight.value).sum();
    let title = quoted(&objective.title);
    if let Some(negative) = weights.iter().find(|weight| weight.value < Decimal::ZERO) {
        let message = said!("a key result of {title} weighs {text}", title, text = quoted(&negative.text));
        cx.report(id, Field::Weight, message).at(negative.origin).found(&negative.text).rated(Severity::Error);
    } else if sum.is_zero() {
        let message = said!("all key results of {title} weigh nothing", title);
        cx.report(id, Field::Weight, message).at(origin).found(&list).rated(Severity::Error);
    } else if weights.len() == evidence.len() && !is_whole(sum, cx.threshold("tolerance")) && !are_ranks(&weights) {
        let message = said!("the weights of {title} add up to {sum}", title, sum = sum.normalize());
        cx.report(id, Field::Weight, message).at(origin).found(&list).expecting(said!("100 %, or 1 in fractions"));
    }
}

fn is_whole(sum: Decimal, tolerance: Decimal) -> bool {
    [sum, sum * Decimal::ONE_HUNDRED].iter().any(|sum| (sum - Decimal::ONE_HUNDRED).abs() <= tolerance)
}

fn are_ranks(weights: &[Stated<Decimal>]) -> bool {
    weights.iter().all(|weight| weight.value.is_integer() && weight.value <= Decimal::TEN)
}

/// A column with gaps is worth a look; no column at all is one remark for the sheet.
fn undeclared_types<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let untyped = |objective: &Objective| {
        let evidence = cx.ground.evidence(objective);
        objective.okr_type.is_blank() && evidence.iter().all(|(_, kr)| kr.okr_type.is_blank())
    };
    let lacking: Vec<(ObjectiveId, &Objective)> =
        table.objectives.iter().copied().filter(|(_, objective)| untyped(objective)).collect();
    if table.has_column(Field::OkrType) {
        for (id, objective) in lacking {
            cx.report(id, Field::OkrType, said!("{title} has no type", title = quoted(&objective.title)))
                .rated(Severity::Warning)
                .expecting(said!("committed or aspirational"));
        }
    } else if let Some((_, first)) = lacking.first() {
        let message = said!("no column says which objectives are committed and which aspirational");
        cx.report(table.sheet(), Field::OkrType, message)
            .at(first.origin)
            .expecting(said!("committed or aspirational"));
    }
}

fn nothing_readable(id: SourceId, source: &SourceFile, cx: &mut Context) {
    let tells = source.tables.iter().any(|table| table.counts != [0; 3]);
    if source.state == SourceState::Read && !tells {
        let sheets = count(source.own_sheets(), "sheet");
        let message =
            said!("{file} holds {sheets} and no objective, key result or KPI", file = quoted(&source.name), sheets);
        cx.report(id, None, message).expecting(said!("a table with a header row"));
    }
}

fn compound(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    if let Some(second) = cx.ground.verdicts().second_claim(id) {
        let message =
            said!("{title} holds a second measure: {second}", title = quoted(&kr.title), second = quoted(second));
        cx.report(id, Field::KeyResult, message)
            .expecting(said!("{second} in a row of its own", second = quoted(second)));
    }
}

/// Looks for the words of each objective among those of the key results of other units.
fn reused_as_objective<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut by_words: HashMap<&str, Vec<(KeyResultId, &KeyResult)>> = HashMap::new();
    for (id, kr) in cx.ground.key_results() {
        by_words.entry(cx.ground.figures().title(id)).or_default().push((id, kr));
    }
    for (id, objective) in cx.ground.objectives() {
        let words = significant(&objective.title);
        let above = by_words.get(&*words).into_iter().flatten().find(|(_, kr)| {
            let is_elsewhere = kr.unit != objective.unit || kr.origin.sheet != objective.origin.sheet;
            is_elsewhere && kr.objective != Some(id)
        });
        if let Some((_, kr)) = above.filter(|_| words.contains(' ')) {
            let place = cx.portfolio.place(kr.origin);
            let message = said!(
                "{title} is a key result at {place}",
                title = quoted(&objective.title),
                place = Said::text(place)
            );
            cx.report(id, Field::Objective, message)
                .expecting(said!("an objective of its own, aligned with that key result"));
        }
    }
}

/// In a flat organisation nothing lies between a team and the company.
fn cascade_too_deep(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let links = cx.ground.links();
    let Some(parent) = links.parent(id) else { return };
    let level = |id: UnitId| cx.portfolio.unit(id).level;
    let (own, above) = (level(objective.unit), level(cx.portfolio.objective(parent).unit));
    let is_far = own as u8 > above as u8 + 1;
    let skipped = cx.ground.units().find(|(unit, _)| is_far && level(*unit) > above && level(*unit) < own);
    if let Some((_, unit)) = skipped {
        let (title, served) = (quoted(&objective.title), quoted(&cx.portfolio.objective(parent).title));
        let message = said!("{title} serves {served} and skips a level", title, served);
        cx.report(id, Field::Parent, message)
            .expecting(said!("an objective of a unit such as {name}", name = quoted(&unit.name)));
        return;
    }
    let mut chain = vec![id];
    while let Some(next) = chain.last().and_then(|last| links.parent(*last)).filter(|next| !chain.contains(next)) {
        chain.push(next);
    }
    if cx.exceeds(chain.len(), "depth") {
        let message = said!(
            "{title} stands at the end of a chain of {number} objectives",
            title = quoted(&objective.title),
            number = chain.len()
        );
        let expected = said!("at most {max}", max = cx.threshold("depth"));
        cx.report(id, Field::Parent, message).expecting(expected);
    }
}
