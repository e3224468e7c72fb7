//! Can anyone tell whether it was reached?

use rust_decimal::Decimal;

use super::statement::{Certainty, Kind};
use super::text::{quoted, without_dates};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, said, statement, words};
use crate::model::measure::{Amount, Shape};
use crate::model::words::{fold, holds_phrase, leads_to_change, names_rate};
use crate::model::{Direction, Entry, KeyResult, KeyResultId, Objective, ObjectiveId, OkrType, Stated, Unclear};
use crate::recognise::{FactSource, Field, Unit};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "unmeasurable-key-result",
        severity: Severity::Error,
        why: "Without a number there is no progress and no grade, only opinions about how it went.",
        fix: "say what is counted, from which value to which, as in `raise on-time deliveries from 82 % to 93 %`",
        bad: "\
Objective,Key result,Baseline,Target
Be the supplier that clients rely on,Stronger relationship with suppliers,,
,Raise on-time deliveries in %,82,93",
        good: "\
Objective,Key result,Baseline,Target
Be the supplier that clients rely on,Raise supplier on-time rate in %,82,93
,Raise on-time deliveries in %,82,93",
        thresholds: &[],
        check: Check::KeyResult(unmeasurable),
    },
    Rule {
        name: "missing-baseline",
        severity: Severity::Warning,
        why: "Progress is the distance from the baseline; without one, a grade is a guess.",
        fix: "enter the value the measure had when the cycle began",
        bad: "Objective,Key result,Baseline,Target\nDelight users,Raise NPS,,60\n,Raise renewals in %,82,90",
        good: "Objective,Key result,Baseline,Target\nDelight users,Raise NPS,40,60\n,Raise renewals in %,82,90",
        thresholds: &[],
        check: Check::KeyResult(missing_baseline),
    },
    Rule {
        name: "missing-unit",
        severity: Severity::Info,
        why: "From 3 to 5 may be points, per cent or a scale of ten. Readers will each assume their own.",
        fix: "write the unit beside the number or in brackets behind the name, as in `Satisfaction (1–5)`",
        bad: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Satisfaction,3,5",
        good: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Satisfaction (1–5),3,5",
        thresholds: &[],
        check: Check::KeyResult(missing_unit),
    },
    Rule {
        name: "text-contradicts-columns",
        severity: Severity::Error,
        why: "The sentence promises one number and the column another. One of them is graded, the other is believed.",
        fix: "write the same number in both places, or take it out of the sentence",
        bad: "\
Objective,Key result,Baseline,Target
Keep our people safe,Accidents from 9 to 3,9,2",
        good: "\
Objective,Key result,Baseline,Target
Keep our people safe,Accidents from 9 to 3,9,3",
        thresholds: &[],
        check: Check::KeyResult(text_contradicts_columns),
    },
    Rule {
        name: "not-time-bound",
        severity: Severity::Warning,
        why: "Without an end date nobody is ever late, and no pace can be computed.",
        fix: "write the cycle in the title, the sheet's name or the file's name, as in `OKR_2026Q3.xlsx`, or add a due date",
        bad: "\
--- OKRs
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,40",
        good: "\
--- OKRs 2026 Q3
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,40",
        thresholds: &[],
        check: Check::Table(not_time_bound),
    },
    Rule {
        name: "binary-key-result",
        severity: Severity::Info,
        why: "Yes or no says nothing until the last day: there is no progress to see and no early warning.",
        fix: "count what the finished thing will change, or mark it as committed if it simply has to be done",
        bad: "\
Objective,Key result,Baseline,Target,Current
Run the clinic on one system,New ERP live,no,yes,no
,Cut double entries a week,400,50,300
,Raise bookings without a call in %,20,60,30",
        good: "\
Objective,Type,Key result,Baseline,Target,Current
Run the clinic on one system,Committed,ISO certificate issued,no,yes,no
,,Cut double entries a week,400,50,300
,,Raise bookings without a call in %,20,60,30",
        thresholds: &[],
        check: Check::Objective(binary_key_results),
    },
    Rule {
        name: "vague-verb",
        severity: Severity::Warning,
        why: "Improve, support and ensure leave open how much is enough, so that a grade for them is a matter of mood.",
        fix: "replace the verb by a figure, its value today and the one it is to have",
        bad: "\
Objective,Key result,Baseline,Target,Progress
Be the supplier that clients rely on,Enhance collaboration with suppliers,,,40 %
,Raise on-time deliveries in %,82,93,30 %",
        good: "\
Objective,Key result,Baseline,Target,Progress
Be the supplier that clients rely on,Improve first-pass yield in %,91,96,40 %
,Raise on-time deliveries in %,82,93,30 %",
        thresholds: &[],
        check: Check::KeyResult(vague_verb),
    },
    Rule {
        name: "ambiguous-relative-change",
        severity: Severity::Warning,
        why: "10 % more of a rate of 4 % is 4.4 % to some and 14 % to others.",
        fix: "write both values, as in `from 4.0 % to 4.4 %`, or the change in points",
        bad: "\
Objective,Key result,Baseline,Target
Visitors find what they came for,Increase conversion rate by 10 %,,
,Cut searches without a hit a day,90,30",
        good: "\
Objective,Key result,Baseline,Target
Visitors find what they came for,Increase conversion rate from 4.0 % to 4.4 %,4 %,4.4 %
,Cut searches without a hit a day,90,30",
        thresholds: &[],
        check: Check::KeyResult(ambiguous_relative_change),
    },
    Rule {
        name: "ratio-without-volume",
        severity: Severity::Info,
        why: "A share also rises when what it is a share of gets smaller.",
        fix: "add a key result that counts how many there are",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate,20 %,35 %",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate,20 %,35 %
,Raise qualified deals,80,120",
        thresholds: &[],
        check: Check::Objective(ratio_without_volume),
    },
    Rule {
        name: "undefined-metric",
        severity: Severity::Info,
        why: "A figure whose source nobody knows is computed anew each time, each time a little differently.",
        fix: "name the report, the system or the survey that the value is taken from",
        bad: "\
Objective,Key result,Baseline,Target,Source
Work here is worth getting up for,Raise engagement index,62,70,
,Cut resignations a quarter,9,4,HR system",
        good: "\
Objective,Key result,Baseline,Target,Source
Work here is worth getting up for,Raise engagement index,62,70,Q2 pulse survey
,Cut resignations a quarter,9,4,HR system",
        thresholds: &[],
        check: Check::Table(undefined_metrics),
    },
    Rule {
        name: "undefined-actor",
        severity: Severity::Info,
        why: "Engagement and traffic are of somebody, and of some kind. Left open, any rise will do.",
        fix: "say who does what, as in `trial users who invite a colleague`",
        bad: "\
Objective,Key result,Baseline,Target
Teams spread the word for us,Engagement +25 %,40,50
,Raise invited colleagues a week,9,30",
        good: "\
Objective,Key result,Baseline,Target
Teams spread the word for us,Trial users who invite a colleague in %,8,15
,Raise invited colleagues a week,9,30",
        thresholds: &[],
        check: Check::KeyResult(undefined_actor),
    },
    Rule {
        name: "subjective-percent-complete",
        severity: Severity::Warning,
        why: "A typed per cent of completion measures how it feels. The last ten per cent often take half of the time.",
        fix: "count what is finished: accounts moved, sites live, cases closed",
        bad: "\
Objective,Key result,Baseline,Target,Current
One system for all clinics,Migration of all accounts complete in %,0 %,100 %,60 %
,Cut double entries a week,400,50,300",
        good: "\
Objective,Key result,Baseline,Target,Current
One system for all clinics,Accounts migrated,0,1200,700
,Cut double entries a week,400,50,300",
        thresholds: &[],
        check: Check::KeyResult(subjective_percent),
    },
];

/// A milestone, and a target told in words, is not a number on purpose; of work and of figures other rules speak.
fn unmeasurable(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let is_movement = measure.shape == Shape::Movement && kr.okr_type.value() != Some(&OkrType::Learning);
    let is_graded = kr.progress.value().is_some() || kr.self_grade.value().is_some();
    if !is_movement || is_graded {
        return;
    }
    let verdict = cx.ground.verdicts().key_result(id);
    let words = match verdict {
        Some(verdict) if matches!(verdict.kind, Kind::Direction | Kind::EndState) => verdict.words,
        None if has_no_number(kr) => "",
        _ => return,
    };
    let message = match words {
        "" => said!("{title} has no number to reach", title = quoted(&kr.title)),
        words => {
            said!("{title} has no number to reach, only {words}", title = quoted(&kr.title), words = quoted(words))
        }
    };
    // Without a number nothing can be graded, however it is worded; the wording alone is arguable or not.
    let is_arguable = verdict.is_some_and(|verdict| verdict.certainty == Certainty::Arguable);
    let severity = match measure.target.is_blank() {
        true => Severity::Error,
        false if is_arguable => Severity::Info,
        false => Severity::Warning,
    };
    cx.report(id, Field::KeyResult, message).rated(severity).expecting(statement::movement(&kr.title, measure));
}

fn has_no_number(kr: &KeyResult) -> bool {
    let has_target = match &kr.measure.target {
        Entry::Blank => false,
        Entry::Given(_) => true,
        Entry::Unclear(stated) => stated.value != Unclear::Placeholder,
    };
    !has_target && !statement::has_amount(&kr.title)
}

/// What is counted up from nothing needs none. A decrease, and a value to be kept, cannot do without.
fn missing_baseline(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let is_missing = match &measure.baseline {
        Entry::Blank => true,
        Entry::Given(_) => false,
        Entry::Unclear(stated) => stated.value == Unclear::Placeholder,
    };
    let Some(target) = measure.target.given() else { return };
    let direction = measure.direction.given().filter(|stated| stated.origin != target.origin);
    if !is_missing || measure.shape != Shape::Movement || target.value.comparison.is_some() || says_start(&kr.title) {
        return;
    }
    let title = quoted(&kr.title);
    let (severity, message) = match direction.map(|stated| stated.value) {
        Some(Direction::Decrease) => (Severity::Error, said!("{title} is to fall and has no baseline", title)),
        Some(Direction::Maintain) => (Severity::Error, said!("{title} is to be kept and has no baseline", title)),
        Some(Direction::Increase) => (Severity::Warning, said!("{title} is to rise and has no baseline", title)),
        None if measure.unit == Some(Unit::Percent) => {
            (Severity::Warning, said!("{title} is a percentage and has no baseline", title))
        }
        None => return,
    };
    cx.report(id, Field::Baseline, message).rated(severity).expecting(said!("the value when the cycle began"));
}

/// Whether a sentence says where it begins: `from 9 hours to 6 hours`, `9 → 6`.
fn says_start(title: &str) -> bool {
    const FROM: &[&str] = &["de", "desde", "from", "von"];
    const TO: &[&str] = &["a", "auf", "para", "to"];
    let folded = fold(title);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_number = |at: usize| {
        let bare = words.get(at).map(|word| word.trim_start_matches(['€', '$', '£', '-', '−']));
        bare.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    let leads = |at: usize, list: &[&str]| list.contains(&words[at]) && is_number(at + 1);
    let from = (0..words.len()).find(|&at| leads(at, FROM));
    from.is_some_and(|from| (from + 2..words.len()).any(|at| leads(at, TO)))
}

/// Speaks of figures that mean nothing without their scale, and of gaps in a unit column. Counts carry their unit in
/// their name.
fn missing_unit(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let Some(target) = measure.target.given() else { return };
    let is_bare = measure.unit.is_none() && target.source == FactSource::Cell && measure.shape == Shape::Movement;
    let says_scale = kr.title.contains(['(', '/', '%']) || kr.title.contains(|c: char| c.is_ascii_digit());
    if is_bare && !says_scale && target.value.number <= Decimal::TEN && words::says(&kr.title, |l| &l.scale) {
        let numbers = [&measure.baseline, &measure.target].map(|entry| entry.value().map(|amount| amount.number));
        let is_share = |number: &Decimal| !number.is_zero() && number.abs() < Decimal::ONE;
        let given = numbers.into_iter().flatten();
        let mixes = given.clone().any(|number| is_share(&number)) && given.clone().any(|number| !is_share(&number));
        let severity = if mixes { Severity::Warning } else { Severity::Info };
        cx.report(id, Field::Unit, said!("{title} has no unit", title = quoted(&kr.title)))
            .rated(severity)
            .expecting(said!("a unit or a scale"));
    }
}

/// Words that lead to the number to be reached, folded; sorted.
const LEADS: &[&str] = &[
    "a", "above", "at least", "at most", "auf", "below", "bis", "hasta", "para", "reach", "to", "uber", "under",
    "unter",
];

/// Words in front of the number to start from, folded; sorted.
const STARTS: &[&str] = &["de", "desde", "from", "von"];

/// Compares only what the sentence says beyond doubt, and knows that 20 %, 0.2 and 20k are ways to write 20.
fn text_contradicts_columns(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let title = fold(&without_dates(&kr.title));
    let words: Vec<&str> = title.split_whitespace().collect();
    let numbers = words.iter().filter(|word| word.contains(|c: char| c.is_ascii_digit())).count();
    let start = words.windows(2).find(|pair| STARTS.binary_search(&pair[0]).is_ok()).and_then(|pair| plain(pair[1]));
    let end = (1..words.len()).find_map(|at| Some((at, plain(words[at])?)).filter(|_| is_lead(&words[..at])));
    let Some((_, end)) = end.filter(|_| numbers == 1 + usize::from(start.is_some())) else { return };
    let own = |entry: &Entry<Amount>| entry.given().filter(|stated| stated.source == FactSource::Cell).cloned();
    let pairs =
        [(Field::Baseline, start, own(&kr.measure.baseline)), (Field::Target, Some(end), own(&kr.measure.target))];
    let baseline = kr.measure.baseline.value().map(|amount| amount.number);
    for (field, said, stated) in pairs {
        let (Some(said), Some(Stated { value, text, .. })) = (said, stated) else { continue };
        let is_baseline = field == Field::Target && baseline.is_some_and(|baseline| is_same(said, baseline));
        if !is_same(said, value.number) && !is_baseline {
            let message = said!(
                "the sentence of {title} says {said}, its column {text}",
                title = quoted(&kr.title),
                said,
                text = quoted(&text)
            );
            cx.report(id, field, message).expecting(said);
            return;
        }
    }
}

fn is_lead(before: &[&str]) -> bool {
    let last = before.len() - 1;
    let pair = if last > 0 { format!("{} {}", before[last - 1], before[last]) } else { String::new() };
    LEADS.binary_search(&before[last]).is_ok() || LEADS.binary_search(&&*pair).is_ok()
}

/// A number without thousands, signs or words: the kinds that can be read in one way only.
fn plain(word: &str) -> Option<Decimal> {
    let bare = word.trim_end_matches(['.', ',', ';', ')', '%']).trim_start_matches(['(', '€', '$', '£']);
    let is_plain = bare.split_once(['.', ',']).is_none_or(|(_, decimals)| decimals.len() < 3);
    is_plain.then(|| bare.replace(',', ".").parse().ok())?
}

/// Whether two numbers differ at most by a power of ten.
fn is_same(a: Decimal, b: Decimal) -> bool {
    if a.is_zero() || b.is_zero() {
        return a == b;
    }
    let digits = |number: Decimal| {
        let mantissa = number.abs().normalize().mantissa().to_string();
        mantissa.trim_end_matches('0').to_owned()
    };
    digits(a) == digits(b)
}

/// One remark for the sheet, unless other rows have a date.
fn not_time_bound<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let undated = |kr: &KeyResult| kr.cycle.is_none() && kr.due.is_blank();
    let lacking: Vec<Item> =
        table.key_results.iter().filter(|(_, kr)| undated(kr)).map(|&(id, kr)| Item::KeyResult(id, kr)).collect();
    cx.report_lack(table, Field::Due, &lacking, said!("period or due date"));
}

/// What simply has to be done is marked as committed.
fn binary_key_results(_: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let is_asked =
        |kr: &KeyResult| kr.measure.shape == Shape::Binary && kr.okr_type.value() != Some(&OkrType::Committed);
    let binary: Vec<(KeyResultId, &KeyResult)> = evidence.iter().copied().filter(|(_, kr)| is_asked(kr)).collect();
    let severity = if binary.len() * 2 > evidence.len() { Severity::Warning } else { Severity::Info };
    for (id, kr) in binary {
        let message = said!("{title} is either done or not", title = quoted(&kr.title));
        cx.report(id, Field::Target, message).rated(severity).expecting(said!("a number that moves"));
    }
}

/// Where there is no number at all, a stronger rule speaks.
fn vague_verb(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let verdict = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Direction);
    let Some(verb) = verdict.and_then(|_| statement::vague_verb(&kr.title)) else { return };
    if kr.measure.target.value().is_none() {
        let message =
            said!("{title} leaves open how much is enough: {verb}", title = quoted(&kr.title), verb = quoted(verb));
        cx.report(id, Field::KeyResult, message).expecting(statement::movement(&kr.title, &kr.measure));
    }
}

/// Both values in their columns, or a change in points, leave nothing open.
fn ambiguous_relative_change(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let folded = fold(&kr.title);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let changes = |pair: &[&str]| leads_to_change(pair[0]) || matches!(pair[0], "up" | "down" | "um" | "de" | "em");
    let is_share = |at: usize| words[at].ends_with('%') || words.get(at + 1).is_some_and(|next| *next == "%");
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let change = (1..words.len()).find(|&at| changes(&words[at - 1..=at]) && is_number(words[at]) && is_share(at));
    let Some(change) = change else { return };
    let is_told = [&kr.measure.baseline, &kr.measure.target]
        .iter()
        .all(|entry| entry.given().is_some_and(|stated| stated.source == FactSource::Cell));
    let name = words[..change].join(" ");
    let is_rate = names_rate(&name.replace('%', "")) && !holds_phrase(&name, "per");
    if is_rate && !is_told && kr.measure.shape == Shape::Movement {
        let message = said!(
            "{title} changes a share by {change} %",
            title = quoted(&kr.title),
            change = Said::text(words[change].trim_end_matches('%'))
        );
        cx.report(id, Field::KeyResult, message).expecting(said!("both values, or a change in points"));
    }
}

fn ratio_without_volume(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let is_ratio = |kr: &KeyResult| kr.measure.unit == Some(Unit::Percent) && !super::ambition::is_share(kr);
    if !evidence.is_empty() && evidence.iter().all(|(_, kr)| is_ratio(kr)) {
        let message = said!("{title} is proved by shares alone", title = quoted(&objective.title));
        cx.report(id, Field::Objective, message).expecting(said!("a key result that counts"));
    }
}

/// Only where the sheet has a column for it that some rows fill in.
fn undefined_metrics<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacks = |kr: &KeyResult| kr.data_source.value().is_none();
    let lacking: Vec<Item> =
        table.key_results.iter().filter(|(_, kr)| lacks(kr)).map(|&(id, kr)| Item::KeyResult(id, kr)).collect();
    if table.has_column(Field::DataSource) && lacking.len() < table.key_results.len() {
        cx.report_lack(table, Field::DataSource, &lacking, said!("source"));
    }
}

/// A figure defined in the KPI register may have a short name.
fn undefined_actor(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let figures = cx.ground.figures();
    let name = figures.name(figures.of_key_result(id));
    if words::is(name, |l| &l.actor) && cx.ground.history(id).is_none() {
        let message =
            said!("{title} does not say whose {name} it counts", title = quoted(&kr.title), name = quoted(name));
        cx.report(id, Field::KeyResult, message).expecting(said!("who, and what kind of {name}", name = quoted(name)));
    }
}

/// Whether a text says of how many it is a share: `35 of 48 items`, `of its 48 steps`, `by checklist`.
fn says_count(text: &str) -> bool {
    const OF: &[&str] = &["aller", "das", "de", "dos", "its", "of", "our", "sur", "the", "von"];
    const LISTS: &[&str] = &["checklist", "checkliste", "liste de controle"];
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let counts = words
        .windows(3)
        .any(|three| OF.contains(&three[0]) && is_number(three[1]) && three[2].starts_with(char::is_alphabetic));
    counts || LISTS.iter().any(|list| holds_phrase(&folded, list))
}

/// A per cent that a formula computes counts something.
fn subjective_percent(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let number = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let starts_at_nothing = number(&measure.baseline).is_none_or(|baseline| baseline.is_zero());
    let is_whole = measure.unit == Some(Unit::Percent) && number(&measure.target) == Some(Decimal::ONE_HUNDRED);
    let is_typed = measure.current.given().is_some_and(|current| !current.formula);
    let verdict = cx.ground.verdicts().key_result(id);
    let is_work = verdict.is_some_and(|verdict| verdict.kind == Kind::Task);
    let is_counted = says_count(&kr.title) || kr.comment.text().is_some_and(says_count);
    if starts_at_nothing && is_whole && is_typed && is_work && !is_counted {
        let message = said!("{title} is measured by a typed per cent of completion", title = quoted(&kr.title));
        cx.report(id, Field::Current, message).expecting(said!("a count of what is finished"));
    }
}
