//! Do the words agree with the numbers?

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::cadence::{days_of, silent_days};
use super::text::{count, quoted};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, Threshold, said, words};
use crate::grade::{Grade, Outcome, PaceStatus, RollUp};
use crate::model::key_result::Status;
use crate::model::measure::Shape;
use crate::model::words::fold;
use crate::model::{Entry, KeyResult, KeyResultId, Objective, ObjectiveId, OkrType, OrgUnit, Rating, Unclear, UnitId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "self-grade-differs",
        severity: Severity::Warning,
        why: "A grade that the numbers do not bear out misleads whoever reads only the grade.",
        fix: "enter the grade that the numbers give, or say in a comment why another one is right",
        bad: "\
Objective,Key result,Baseline,Target,Current,Grade
Win the mid-market,Raise win rate in %,18,28,20,0.4
,Cut churn in %,9,6,7.5,0.5",
        good: "\
Objective,Key result,Baseline,Target,Current,Grade
Win the mid-market,Raise win rate in %,18,28,20,0.2
,Cut churn in %,9,6,7.5,0.5",
        thresholds: &[
            Threshold { name: "difference", default: 0.1, about: "difference between typed and computed grade" },
            Threshold { name: "severe-difference", default: 0.3, about: "difference from which it is an error" },
        ],
        check: Check::KeyResult(self_grade_differs),
    },
    Rule {
        name: "watermelon",
        severity: Severity::Warning,
        why: "Green outside and red inside: the review passes over exactly what needs help.",
        fix: "set the status that the numbers give, or say in a comment why the rest will come late",
        bad: "\
Objective,Key result,Start,Due,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,2026-06-01,2026-08-31,18,28,19,On track
,Cut churn in %,2026-06-01,2026-08-31,9,6,6.5,On track",
        good: "\
Objective,Key result,Start,Due,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,2026-06-01,2026-08-31,18,28,19,Off track
,Cut churn in %,2026-06-01,2026-08-31,9,6,6.5,On track",
        thresholds: &[
            Threshold {
                name: "periods",
                default: 2.0,
                about: "periods without an update after which green says nothing",
            },
            Threshold { name: "days", default: 28.0, about: "days without an update, where no frequency is given" },
            Threshold { name: "success", default: 0.7, about: "grade from which a finished one may be green" },
        ],
        check: Check::KeyResult(watermelon),
    },
    Rule {
        name: "confidence-contradicts-pace",
        severity: Severity::Info,
        why: "Either the owner knows something that the sheet does not, or nobody has compared the two.",
        fix: "write down what the confidence rests on, or correct it",
        bad: "\
Objective,Key result,Start,Due,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,2026-06-01,2026-08-31,18,28,19,0.9
,Cut churn in %,2026-06-01,2026-08-31,9,6,6.5,0.8",
        good: "\
Objective,Key result,Start,Due,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,2026-06-01,2026-08-31,18,28,19,0.4
,Cut churn in %,2026-06-01,2026-08-31,9,6,6.5,0.8",
        thresholds: &[
            Threshold { name: "high", default: 0.7, about: "high confidence" },
            Threshold { name: "high-below", default: 0.5, about: "progress per expected progress that contradicts it" },
            Threshold { name: "low", default: 0.3, about: "low confidence" },
            Threshold { name: "low-above", default: 1.0, about: "progress per expected progress that contradicts it" },
            Threshold { name: "time", default: 0.2, about: "share of the time before which pace says nothing" },
        ],
        check: Check::KeyResult(confidence_contradicts_pace),
    },
    Rule {
        name: "suspicious-rounding",
        severity: Severity::Info,
        why: "Grades that keep landing on 0.7 or 1.0 were chosen, not measured.",
        fix: "let the sheet compute the grade from baseline, target and current value",
        bad: "\
Objective,Key result,Grade
Win the mid-market,Win rate is up,0.7
,Churn is down,0.7
,Pipeline is up,0.7
,Renewals are up,1
,NPS is up,0.7
,Setup time is down,0.7",
        good: "\
Objective,Key result,Grade
Win the mid-market,Win rate is up,0.62
,Churn is down,0.7
,Pipeline is up,0.71
,Renewals are up,0.35
,NPS is up,0.48
,Setup time is down,0.9",
        thresholds: &[
            Threshold { name: "share", default: 0.6, about: "share of grades that are 0.7 or 1" },
            Threshold { name: "key-results", default: 6.0, about: "graded key results from which it says something" },
        ],
        check: Check::Table(suspicious_rounding),
    },
    Rule {
        name: "mixed-grading-scales",
        severity: Severity::Error,
        why: "In a column that holds 0.4 and 70, a 1 may mean everything or next to nothing.",
        fix: "use one scale for the whole column, 0 to 1 or per cent",
        bad: "\
Objective,Key result,Baseline,Target,Grade
Win the mid-market,Raise win rate in %,18,28,0.4
,Cut churn in %,9,6,70
,Raise renewals in %,82,90,0.5",
        good: "\
Objective,Key result,Baseline,Target,Grade
Win the mid-market,Raise win rate in %,18,28,40 %
,Cut churn in %,9,6,70 %
,Raise renewals in %,82,90,50 %",
        thresholds: &[],
        check: Check::Table(mixed_scales),
    },
    Rule {
        name: "committed-miss-called-success",
        severity: Severity::Warning,
        why: "A commitment is met in full or missed. Calling 0.85 done hides that others rely on the rest.",
        fix: "set the status to missed and say what is still open, or declare it aspirational before the next cycle",
        bad: "\
Objective,Type,Key result,Baseline,Target,Current,Status
Pass the audit,Committed,Cut open findings,20,0,3,Done
,,Train staff in %,50,100,80,On track",
        good: "\
Objective,Type,Key result,Baseline,Target,Current,Status
Pass the audit,Committed,Cut open findings,20,0,0,Done
,,Train staff in %,50,100,80,On track",
        thresholds: &[],
        check: Check::KeyResult(committed_miss),
    },
    Rule {
        name: "partial-credit-on-binary",
        severity: Severity::Warning,
        why: "Certified or not certified: half of it is worth nothing to the one who asked for it.",
        fix: "enter 0 until it is done, or list the milestones on the way with a weight each",
        bad: "\
Objective,Key result,Baseline,Target,Current,Grade
Pass the audit,ISO certificate issued,no,yes,no,0.5
,Cut open findings,20,0,8,0.6",
        good: "\
Objective,Key result,Baseline,Target,Current,Grade
Pass the audit,ISO certificate issued,no,yes,no,0
,Cut open findings,20,0,8,0.6",
        thresholds: &[],
        check: Check::KeyResult(partial_credit),
    },
    Rule {
        name: "objective-grade-not-rolled-up",
        severity: Severity::Warning,
        why: "An objective is as good as its key results. A grade typed above them is an opinion in the place of a result.",
        fix: "replace the typed grade by the weighted mean of the key results",
        bad: "\
Objective,Objective grade,Key result,Baseline,Target,Current
Win the mid-market,0.9,Raise win rate in %,18,28,22
,,Cut churn in %,9,6,7.5",
        good: "\
Objective,Objective grade,Key result,Baseline,Target,Current
Win the mid-market,0.45,Raise win rate in %,18,28,22
,,Cut churn in %,9,6,7.5",
        thresholds: &[Threshold {
            name: "difference",
            default: 0.05,
            about: "difference between typed and rolled-up grade",
        }],
        check: Check::Objective(not_rolled_up),
    },
    Rule {
        name: "conflicting-status",
        severity: Severity::Warning,
        why: "The same result green in one place and amber in another: one of them misleads whoever reads it.",
        fix: "keep the status in one place, and let the other refer to it",
        bad: "\
--- Summary
Objective,Key result,Status
Win the mid-market,Raise win rate in %,Green
,Cut churn in %,Green
--- Detail
Objective,Key result,Baseline,Target,Status
Win the mid-market,Raise win rate in %,18,25,Amber
,Cut churn in %,9,6,Green",
        good: "\
--- Summary
Objective,Key result,Status
Win the mid-market,Raise win rate in %,Amber
,Cut churn in %,Green
--- Detail
Objective,Key result,Baseline,Target,Status
Win the mid-market,Raise win rate in %,18,25,Amber
,Cut churn in %,9,6,Green",
        thresholds: &[],
        check: Check::Unit(conflicting_status),
    },
];

/// Words of a comment from which it explains something.
const NOTE_WORDS: usize = 3;

fn is_explained(comment: &Entry<Box<str>>) -> bool {
    comment.value().is_some_and(|note| note.split_whitespace().count() >= NOTE_WORDS)
}

/// Whether a comment tells of a grade: `score raised, the board counts the second site too`.
fn speaks_of_grades(comment: &Entry<Box<str>>) -> bool {
    const GRADES: &[&str] = &[
        "assessed",
        "bewert",
        "calificacion",
        "considered",
        "count",
        "credit",
        "evalu",
        "gewert",
        "grade",
        "judge",
        "nota ",
        "note ",
        "override",
        "pontua",
        "puntua",
        "rated",
        "rating",
        "score",
        "zahl",
    ];
    comment.value().is_some_and(|note| GRADES.iter().any(|stem| fold(note).contains(stem)))
}

fn grade_of(id: KeyResultId, cx: &Context) -> Option<Decimal> {
    match &cx.grades.key_results[id.index()].outcome {
        Outcome::Graded(graded) => Some(graded.grade.value()),
        Outcome::Ungraded(_) => None,
    }
}

/// A share as grades are shown.
fn shown(share: Decimal) -> Grade {
    Grade::clamped(share)
}

/// What people claim of an item: its grade, else its per cent done, as a share.
fn claimed(grade: &Entry<Rating>, progress: &Entry<Decimal>) -> Option<(Field, Decimal)> {
    let of_grade = grade.value().map(|rating| (Field::Grade, rating.share));
    of_grade.or_else(|| {
        Some((Field::Progress, (progress.value()? / Decimal::ONE_HUNDRED).clamp(Decimal::ZERO, Decimal::ONE)))
    })
}

/// A grade that differs for a reason has the reason beside it.
fn self_grade_differs(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some((field, typed)) = claimed(&kr.self_grade, &kr.progress) else { return };
    let Some(computed) = grade_of(id, cx) else { return };
    let difference = (typed - computed).abs();
    let is_binary = kr.measure.shape == Shape::Binary;
    let is_severe = difference >= cx.threshold("severe-difference");
    // A small difference is excused by any note, a large one only by a note about the grade.
    let is_excused = is_explained(&kr.comment) && (!is_severe || speaks_of_grades(&kr.comment));
    if is_binary || is_excused || difference < cx.threshold("difference") {
        return;
    }
    let severity = if is_severe { Severity::Error } else { Severity::Warning };
    let (typed, computed) = (shown(typed), shown(computed));
    cx.report(
        id,
        field,
        said!("{title} is graded {typed}, its numbers give {computed}", title = quoted(&kr.title), typed, computed),
    )
    .rated(severity)
    .expecting(computed);
}

/// A finished one may be green from the grade that counts as success; a note may say that the rest comes late.
fn watermelon(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let is_green = matches!(kr.status.value(), Some(Status::OnTrack | Status::Done));
    let is_late_by_nature =
        [kr.comment.text(), Some(&*kr.title)].into_iter().flatten().any(|text| words::says(text, |l| &l.back_loaded));
    if !is_green || is_late_by_nature {
        return;
    }
    let grade = grade_of(id, cx);
    let is_short = grade.is_some_and(|grade| grade < cx.threshold("success"));
    let says = quoted(kr.status.text().unwrap_or(""));
    let fitting = || {
        grade.map_or_else(
            || said!("a recent value"),
            |grade| said!("a status that fits the grade {grade}", grade = shown(grade)),
        )
    };
    let title = quoted(&kr.title);
    let (message, expected) = match cx.grades.key_results[id.index()].pace.status {
        PaceStatus::OffTrack => (said!("{title} is called {says} and is off track", title, says), fitting()),
        PaceStatus::Missed if is_short => {
            (said!("{title} is called {says} and missed its target", title, says), fitting())
        }
        _ => match overdue_days(kr, cx) {
            Some(days) => (
                said!("{title} is called {says}, {days} days after its last update", title, says, days),
                said!("a recent value"),
            ),
            None => return,
        },
    };
    cx.report(id, Field::Status, message).expecting(expected);
}

/// Days without an update, if they are too many to call anything green.
fn overdue_days(kr: &KeyResult, cx: &Context) -> Option<i64> {
    let allowed = match kr.frequency.value() {
        Some(frequency) => cx.threshold("periods") * days_of(*frequency),
        None => cx.threshold("days"),
    };
    silent_days(kr, cx).filter(|days| Decimal::from(*days) > allowed)
}

fn confidence_contradicts_pace(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let pace = &cx.grades.key_results[id.index()].pace;
    let (Some(confidence), Some(expected), Some(ratio)) = (kr.confidence.given(), pace.expected, pace.ratio) else {
        return;
    };
    let share = confidence.value.share;
    let is_running = expected >= cx.threshold("time") && !matches!(pace.status, PaceStatus::Done | PaceStatus::Missed);
    let is_bold = share >= cx.threshold("high") && ratio < cx.threshold("high-below");
    let is_shy = share <= cx.threshold("low") && ratio > cx.threshold("low-above");
    if is_running && (is_bold || is_shy) && !is_explained(&kr.comment) {
        let (title, text) = (quoted(&kr.title), quoted(&confidence.text));
        let message = if is_bold {
            said!("{title} is far behind plan at a confidence of {text}", title, text)
        } else {
            said!("{title} is ahead of plan at a confidence of {text}", title, text)
        };
        cx.report(id, Field::Confidence, message).expecting(said!("a confidence that fits the pace, or a comment"));
    }
}

/// Grades that the numbers bear out are no suspects, and neither are the tenths of a team that uses them all.
fn suspicious_rounding<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let is_typed = |id: KeyResultId, typed: Decimal| {
        grade_of(id, cx).is_none_or(|grade| shown(grade).to_string() != shown(typed).to_string())
    };
    let typed: Vec<(KeyResultId, Decimal)> = table
        .key_results
        .iter()
        .filter_map(|(id, kr)| Some((*id, kr.self_grade.given().filter(|grade| !grade.formula)?.value.share)))
        .filter(|&(id, share)| is_typed(id, share))
        .collect();
    let favourites = [Decimal::new(7, 1), Decimal::ONE];
    let suspects = typed.iter().filter(|(_, share)| favourites.contains(share)).count();
    let mut tenths: Vec<Decimal> = typed.iter().map(|(_, share)| share.normalize()).collect();
    tenths.sort_unstable();
    tenths.dedup();
    let is_policy = tenths.len() > 3 && tenths.iter().all(|share| share.scale() <= 1);
    let least = cx.threshold("share") * Decimal::from(typed.len());
    if typed.is_empty()
        || Decimal::from(typed.len()) < cx.threshold("key-results")
        || is_policy
        || Decimal::from(suspects) < least
    {
        return;
    }
    let origin = cx.portfolio.key_result(typed[0].0).self_grade.origin();
    let message =
        said!("{suspects} of {count} are exactly 0.7 or 1", suspects, count = count(typed.len(), "typed grade"));
    let finding = cx.report(table.sheet(), Field::Grade, message).expecting(said!("grades as the numbers give them"));
    finding.origin = origin;
}

fn mixed_scales<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    for field in [Field::Grade, Field::Confidence] {
        let unclear = table.items().find_map(|item| mixed(item, field));
        if let Some((item, range)) = unclear {
            let column = if field == Field::Grade { said!("grades") } else { said!("confidence") };
            let cell = item.typed(field).map(|typed| (typed.origin, typed.text));
            let Some((origin, text)) = cell else { continue };
            let message = said!(
                "the column of {column} runs from {range} on more than one scale",
                column,
                range = Said::text(range)
            );
            cx.report(table.sheet(), field, message)
                .at(origin)
                .found(text)
                .expecting(said!("one scale, 0 to 1 or per cent"));
        }
    }
}

fn mixed<'a>(item: Item<'a>, field: Field) -> Option<(Item<'a>, &'a str)> {
    match item.typed(field)?.unclear? {
        Unclear::MixedScales(range) => Some((item, range)),
        _ => None,
    }
}

/// Speaks only of a type that somebody declared.
fn committed_miss(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let is_committed = kr.okr_type.value() == Some(&OkrType::Committed);
    let Some(grade) = grade_of(id, cx).filter(|grade| *grade < Decimal::ONE) else { return };
    if is_committed && kr.status.value() == Some(&Status::Done) {
        let says = quoted(kr.status.text().unwrap_or(""));
        let message = said!(
            "{title} is committed, called {says}, and stands at {grade}",
            title = quoted(&kr.title),
            says,
            grade = shown(grade)
        );
        cx.report(id, Field::Status, message).expecting(said!("1.00, or a status that says it was missed"));
    }
}

fn partial_credit(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    if kr.measure.shape != Shape::Binary {
        return;
    }
    let is_part = |share: Decimal| share > Decimal::ZERO && share < Decimal::ONE;
    let whole = kr.measure.target.value().map_or(Decimal::ONE, |target| target.number);
    let current = kr.measure.current.value().and_then(|current| current.number.checked_div(whole));
    let claim = claimed(&kr.self_grade, &kr.progress);
    let part = claim.filter(|(_, share)| is_part(*share)).map(|(field, _)| field);
    let part = part.or_else(|| current.is_some_and(is_part).then_some(Field::Current));
    if let Some(field) = part {
        let text = Item::KeyResult(id, kr).typed(field).map_or("", |typed| typed.text);
        let message = said!(
            "{title} is either done or not, and stands at {text}",
            title = quoted(&kr.title),
            text = quoted(text)
        );
        cx.report(id, field, message).expecting(said!("0 or 1"));
    }
}

/// Key results without a grade leave room; a grade that sums up what the key results claim is explained by those;
/// aligned objectives may count as well.
fn not_rolled_up(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some((field, typed)) = claimed(&objective.self_grade, &objective.progress) else { return };
    let RollUp { grade: Some(grade), low: Some(low), high: Some(high), .. } = &cx.grades.objectives[id.index()] else {
        return;
    };
    let tolerance = cx.threshold("difference");
    let is_possible = typed > low.value() - tolerance && typed < high.value() + tolerance;
    let is_mean_of_claims = claims_mean(objective, cx).is_some_and(|mean| (mean - typed).abs() < tolerance);
    if is_possible || is_mean_of_claims || cx.ground.links().is_parent(id) || is_explained(&objective.comment) {
        return;
    }
    let message = said!(
        "{title} is graded {typed}, its key results give {grade}",
        title = quoted(&objective.title),
        typed = shown(typed),
        grade
    );
    cx.report(id, field, message).expecting(grade);
}

fn claims_mean(objective: &Objective, cx: &Context) -> Option<Decimal> {
    let evidence = cx.ground.evidence(objective);
    let claims: Vec<Decimal> =
        evidence.iter().filter_map(|(_, kr)| Some(claimed(&kr.self_grade, &kr.progress)?.1)).collect();
    (!claims.is_empty()).then(|| claims.iter().sum::<Decimal>() / Decimal::from(claims.len()))
}

/// Of one unit, one cycle and one day: a later sheet may well have another colour.
fn conflicting_status<'a>(id: UnitId, _: &'a OrgUnit, cx: &mut Context<'a>) {
    let mut first: HashMap<(&str, &str), KeyResultId> = HashMap::new();
    for &id in &cx.ground.key_results_of[id.index()] {
        let kr = cx.portfolio.key_result(id);
        let Some(status) = kr.status.given() else { continue };
        let cycle = kr.cycle.as_ref().map_or("", |cycle| &cycle.name);
        let known = *first.entry((cx.ground.figures().title(id), cycle)).or_insert(id);
        let twin = cx.portfolio.key_result(known);
        let Some(was) = twin.status.given().filter(|was| was.value != status.value) else { continue };
        let is_elsewhere = (twin.origin.source, twin.origin.sheet) != (kr.origin.source, kr.origin.sheet);
        let is_same_day = kr.updated.value().zip(twin.updated.value()).is_none_or(|(a, b)| a == b);
        if is_elsewhere && is_same_day {
            let place = cx.portfolio.place(was.origin);
            let message = said!(
                "{title} is {text} here and {was} at {place}",
                title = quoted(&kr.title),
                text = quoted(&status.text),
                was = quoted(&was.text),
                place = Said::text(place)
            );
            cx.report(id, Field::Status, message).expecting(was.text.to_string());
        }
    }
}
