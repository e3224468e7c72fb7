//! Is the target worth reaching, and can it be reached?

use rust_decimal::Decimal;

use super::text::{count, quoted};
use super::{Check, Context, Rule, Said, Severity, Threshold, said, words};
use crate::grade::xmr;
use crate::grade::{Grade, Outcome, rounded};
use crate::model::measure::{Amount, Shape};
use crate::model::words::fold;
use crate::model::{Direction, Entry, KeyResult, KeyResultId, Kpi, Measure, OkrType, OrgUnit, UnitId};
use crate::recognise::{FactSource, Field, Unit};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "sandbagged",
        severity: Severity::Warning,
        why: "A target that is all but reached in the first weeks was no target. It moves nobody and flatters the average.",
        fix: "agree on a target that is still open, or close it and take the next problem",
        bad: "\
--- Q3 2026
Objective,Key result,Start,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-08-01,2026-10-31,18,25,24.8
,Cut churn in %,2026-08-01,2026-10-31,9,6,8",
        good: "\
--- Q3 2026
Objective,Key result,Start,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-07-01,2026-09-30,18,25,22
,Cut churn in %,2026-07-01,2026-09-30,9,6,8",
        thresholds: &[
            Threshold { name: "progress", default: 0.9, about: "share of the way" },
            Threshold { name: "time", default: 0.4, about: "share of the time before which it is suspicious" },
        ],
        check: Check::KeyResult(sandbagged),
    },
    Rule {
        name: "direction-contradiction",
        severity: Severity::Error,
        why: "The words say one direction and the numbers the other. One of them is wrong, and so is any grade made of them.",
        fix: "swap baseline and target, or correct the verb",
        bad: "\
Objective,Key result,Baseline,Target,Current
Keep every client we win,Reduce churn in %,4,5,4.5",
        good: "\
Objective,Key result,Baseline,Target,Current
Keep every client we win,Reduce churn in %,5,4,4.5",
        thresholds: &[],
        check: Check::KeyResult(direction_contradiction),
    },
    Rule {
        name: "target-equals-baseline",
        severity: Severity::Error,
        why: "From 80 to 80 there is no way to go, so that there is no progress to grade.",
        fix: "enter the value when the cycle began as baseline, or say in the direction column that it is to be kept",
        bad: "\
Objective,Key result,Baseline,Target,Current
Keep every client we win,Raise renewals in %,80,80,80",
        good: "\
Objective,Key result,Baseline,Target,Current
Keep every client we win,Raise renewals in %,80,85,80",
        thresholds: &[],
        check: Check::KeyResult(target_equals_baseline),
    },
    Rule {
        name: "uniformly-high-grades",
        severity: Severity::Warning,
        why: "Where everything ends near the top, the targets were safe. About 0.7 on average is what stretching looks like.",
        fix: "set the next targets higher, or mark the ones that have to be met in full as committed",
        bad: "\
Objective,Key result,Start,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-05-18,2026-08-18,18,25,25
,Cut churn in %,2026-05-18,2026-08-18,9,6,6
,Raise pipeline in EUR million,2026-05-18,2026-08-18,2,3,3
,Raise renewals in %,2026-05-18,2026-08-18,82,90,90",
        good: "\
Objective,Key result,Start,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-05-18,2026-08-18,18,25,25
,Cut churn in %,2026-05-18,2026-08-18,9,6,7
,Raise pipeline in EUR million,2026-05-18,2026-08-18,2,3,2.5
,Raise renewals in %,2026-05-18,2026-08-18,82,90,88",
        thresholds: &[
            Threshold { name: "mean", default: 0.9, about: "mean grade" },
            Threshold { name: "notable-mean", default: 0.85, about: "mean grade worth a remark" },
            Threshold {
                name: "key-results",
                default: 4.0,
                about: "graded key results from which a mean says something",
            },
            Threshold { name: "time", default: 0.8, about: "share of the time from which it counts" },
        ],
        check: Check::Unit(uniformly_high_grades),
    },
    Rule {
        name: "trivial-change",
        severity: Severity::Info,
        why: "A change of one or two in a hundred is within what happens by itself. Reaching it proves nothing.",
        fix: "set a target that somebody outside the team would notice, or drop the key result",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise paying clients,200,202",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise paying clients,200,240
,Raise uptime,99.90 %,99.95 %",
        thresholds: &[Threshold { name: "share", default: 0.02, about: "change as a share of the baseline" }],
        check: Check::KeyResult(trivial_change),
    },
    Rule {
        name: "impossible-target",
        severity: Severity::Error,
        why: "No share of a whole exceeds 100 %, no count is negative, no score exceeds its scale. The target cannot be meant.",
        fix: "correct the target, or name the measure by what it really counts",
        bad: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise satisfaction (1–5),4.1,5.4",
        good: "\
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise satisfaction (1–5),4.1,4.6
,Raise quota attainment,95 %,120 %",
        thresholds: &[],
        check: Check::KeyResult(impossible_target),
    },
    Rule {
        name: "moonshot",
        severity: Severity::Warning,
        why: "A target far beyond anything reached before is given up on the day that everybody sees it.",
        fix: "set what a very good cycle could bring, or mark it as aspirational",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise clients,3,300,5
,Cut churn in %,9,6,7",
        good: "\
--- Q3 2026
Objective,Type,Key result,Baseline,Target,Current
Win the mid-market,Aspirational,Raise clients,3,300,5
,,Cut churn in %,9,6,7",
        thresholds: &[
            Threshold { name: "time", default: 0.45, about: "share of the time from which the pace is judged" },
            Threshold { name: "projection", default: 0.1, about: "share of the way that the pace would reach" },
            Threshold { name: "factor", default: 5.0, about: "times the best change of one period before" },
        ],
        check: Check::KeyResult(moonshot),
    },
    Rule {
        name: "target-within-normal-variation",
        severity: Severity::Info,
        why: "A value that comes up by itself every few months proves nothing when it comes up at the end.",
        fix: "set a target outside the range in which the figure has moved so far",
        bad: "\
Objective,Key result,Baseline,Target
Callers are helped at once,Raise answered calls,50,55
--- KPIs
KPI,Target,2025-11,2025-12,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06
Answered calls,60,50,58,45,54,47,56,44,52",
        good: "\
Objective,Key result,Baseline,Target
Callers are helped at once,Raise answered calls,50,90
--- KPIs
KPI,Target,2025-11,2025-12,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06
Answered calls,60,50,58,45,54,47,56,44,52",
        thresholds: &[Threshold { name: "points", default: 8.0, about: "values from which the variation is known" }],
        check: Check::KeyResult(within_variation),
    },
    Rule {
        name: "implausible-confidence",
        severity: Severity::Info,
        why: "Near certainty in the first days means safe targets, and none at all means that they were imposed.",
        fix: "talk the targets over: about half sure is where a cycle begins well",
        bad: "\
Objective,Key result,Baseline,Target,Current,Confidence,Start,Due
Win the mid-market,Raise win rate in %,18,25,19,10/10,2026-08-03,2026-12-31
,Cut churn in %,9,6,9,10/10,2026-08-03,2026-12-31
,Raise renewals in %,82,90,83,10/10,2026-08-03,2026-12-31",
        good: "\
Objective,Key result,Baseline,Target,Current,Confidence,Start,Due
Win the mid-market,Raise win rate in %,18,25,19,6/10,2026-08-03,2026-12-31
,Cut churn in %,9,6,9,5/10,2026-08-03,2026-12-31
,Raise renewals in %,82,90,83,7/10,2026-08-03,2026-12-31",
        thresholds: &[
            Threshold { name: "time", default: 0.15, about: "share of the time up to which it is a first estimate" },
            Threshold { name: "high", default: 0.9, about: "mean confidence that is too high" },
            Threshold { name: "low", default: 0.25, about: "mean confidence that is too low" },
            Threshold { name: "key-results", default: 3.0, about: "key results from which a unit is judged" },
        ],
        check: Check::Unit(implausible_confidence),
    },
];

/// What is done at once, a launch or a list of milestones, may well come early.
fn sandbagged(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let grade = &cx.grades.key_results[id.index()];
    let (Outcome::Graded(graded), Some(expected)) = (&grade.outcome, grade.pace.expected) else { return };
    let is_early = expected > Decimal::ZERO && expected < cx.threshold("time");
    if kr.measure.shape == Shape::Movement && is_early && graded.progress.0 >= cx.threshold("progress") {
        let [done, time] = [graded.progress.0, expected].map(percent);
        let message = said!("{title} is {done} done after {time} of its time", title = quoted(&kr.title), done, time);
        cx.report(id, Field::Current, message).expecting(said!("a target that is still open"));
    }
}

fn percent(share: Decimal) -> Said {
    said!("{number} %", number = rounded(share * Decimal::ONE_HUNDRED, 0).normalize())
}

fn numbers(measure: &Measure) -> Option<(&Amount, &Amount)> {
    Some((measure.baseline.value()?, measure.target.value()?))
}

/// Below zero a verb no longer tells which way is up.
fn direction_contradiction(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let (Some((baseline, target)), Some(direction)) = (numbers(measure), measure.direction.given()) else { return };
    let is_below_zero = baseline.number.is_sign_negative() || target.number.is_sign_negative();
    let (word, contradicts) = match direction.value {
        Direction::Increase => (said!("increase"), target.number < baseline.number),
        Direction::Decrease => (said!("decrease"), target.number > baseline.number),
        Direction::Maintain => return,
    };
    if contradicts && !(is_below_zero && direction.source == FactSource::Sentence) {
        let (from, to) = (text_of(&measure.baseline), text_of(&measure.target));
        let message = said!(
            "{title} is to {word}, from {from} to {to}",
            title = quoted(&kr.title),
            word,
            from = from.clone(),
            to
        );
        cx.report(id, Field::Target, message).expecting(said!("a target on the other side of {from}", from));
    }
}

fn text_of(entry: &Entry<Amount>) -> String {
    quoted(entry.text().unwrap_or("")).to_string()
}

fn target_equals_baseline(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let Some((baseline, target)) = numbers(measure) else { return };
    let is_kept = measure.direction.value() == Some(&Direction::Maintain);
    if measure.shape == Shape::Movement && baseline.number == target.number && !is_kept {
        let message = said!(
            "target and baseline of {title} are both {target}",
            title = quoted(&kr.title),
            target = text_of(&measure.target)
        );
        cx.report(id, Field::Target, message).expecting(said!("two different values"));
    }
}

/// A set that has to be met in full is meant to end at the top.
fn uniformly_high_grades<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let late = |kr: &KeyResultId| {
        let expected = cx.grades.key_results[kr.index()].pace.expected;
        expected.is_some_and(|expected| expected >= cx.threshold("time"))
    };
    let late: Vec<KeyResultId> = cx.ground.key_results_of[id.index()].iter().copied().filter(late).collect();
    let grades: Vec<Decimal> = late
        .iter()
        .filter_map(|kr| match &cx.grades.key_results[kr.index()].outcome {
            Outcome::Graded(graded) => Some(graded.grade.value()),
            Outcome::Ungraded(_) => None,
        })
        .collect();
    let are_committed =
        late.iter().all(|kr| cx.portfolio.key_result(*kr).okr_type.value() == Some(&OkrType::Committed));
    if are_committed || grades.is_empty() || Decimal::from(grades.len()) < cx.threshold("key-results") {
        return;
    }
    let mean = grades.iter().sum::<Decimal>() / Decimal::from(grades.len());
    if mean > cx.threshold("notable-mean") {
        let severity = if mean > cx.threshold("mean") { Severity::Warning } else { Severity::Info };
        let (shown, of) = (Grade::clamped(mean), count(grades.len(), "key result"));
        let origin = cx.portfolio.key_result(late[0]).origin;
        cx.report(
            id,
            Field::Grade,
            said!("the mean grade of {name} is {shown} over {of}", name = quoted(&unit.name), shown, of),
        )
        .at(origin)
        .rated(severity)
        .expecting(said!("about 0.7"));
    }
}

/// For a percentage, what counts is the way to the nearer end: 99.90 % to 99.95 % halves what is missing.
fn trivial_change(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let Some((baseline, target)) = numbers(measure).map(|(b, t)| (b.number, t.number)) else { return };
    let is_percent = measure.unit == Some(Unit::Percent) && baseline < Decimal::ONE_HUNDRED;
    let room = if is_percent { baseline.min(Decimal::ONE_HUNDRED - baseline) } else { baseline }.abs();
    let is_score = !is_percent && baseline.abs() <= Decimal::TEN && !(baseline.is_integer() && target.is_integer());
    let change = (target - baseline).abs();
    if measure.shape != Shape::Movement || change.is_zero() || room.is_zero() || is_score {
        return;
    }
    let Some(share) = change.checked_div(room) else { return };
    if share < cx.threshold("share") {
        let (from, to) = (text_of(&measure.baseline), text_of(&measure.target));
        let message = said!("{title} is to change from {from} to {to}", title = quoted(&kr.title), from, to);
        let least = percent(cx.threshold("share"));
        cx.report(id, Field::Target, message).expecting(said!("a change of {least} or more", least));
    }
}

fn impossible_target(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(target) = kr.measure.target.given() else { return };
    let number = target.value.number;
    let unit = match &kr.measure.unit {
        Some(Unit::Other(unit)) => &**unit,
        Some(Unit::Percent | Unit::Currency(_)) | None => "",
    };
    let top = scale_of(&kr.title, &target.text).or_else(|| rated_out_of(&kr.title)).or_else(|| rated_out_of(unit));
    let expected = if let Some(top) = top.filter(|top| number > *top) {
        said!("at most {top}", top)
    } else if is_share(kr) && number > Decimal::ONE_HUNDRED {
        said!("at most 100 %")
    } else if number < Decimal::ZERO && is_count(kr) {
        said!("0 or more")
    } else {
        return;
    };
    let message = said!("{title} cannot reach {text}", title = quoted(&kr.title), text = quoted(&target.text));
    cx.report(id, Field::Target, message).expecting(expected);
}

/// The top of a scale that is written out: `(1–5)`, `out of 10`, `4.2/5`.
fn scale_of(title: &str, target: &str) -> Option<Decimal> {
    let bracketed = title.split('(').skip(1).find_map(|inside| {
        let (low, high) = inside.split_once(')')?.0.split_once(['-', '–'])?;
        let (low, high): (Decimal, Decimal) = (low.trim().parse().ok()?, high.trim().parse().ok()?);
        (low <= Decimal::ONE && low < high).then_some(high)
    });
    let stated = || {
        let spoken = [title, target]
            .into_iter()
            .find_map(|text| text.split_once(" out of ").or_else(|| text.split_once(" of ")));
        let (before, after) = spoken.or_else(|| target.split_once('/'))?;
        before.trim_end().ends_with(|c: char| c.is_ascii_digit()).then_some(())?;
        after.split_whitespace().next()?.trim_end_matches(['.', ',', ')']).parse().ok()
    };
    bracketed.or_else(stated)
}

/// The same in words with no number before them: `Care rating (out of 5)`, `score of 10`.
fn rated_out_of(text: &str) -> Option<Decimal> {
    const OF: &[&str] = &["de un maximo de ", "out of ", "sur ", "von "];
    let folded = fold(text);
    let (before, after) = OF.iter().find_map(|of| folded.split_once(of))?;
    let is_counted = before.trim_end().ends_with(|c: char| c.is_ascii_digit());
    let ends = before.is_empty() || before.ends_with([' ', '(']);
    let top: Decimal = after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()?;
    (!is_counted && ends && words::says(text, |l| &l.scale)).then_some(top)
}

/// Whether it is a share of a whole. Growth, quotas and returns know no ceiling, nor does what begins beyond it.
pub(super) fn is_share(kr: &KeyResult) -> bool {
    let is_beyond = kr.measure.baseline.value().is_some_and(|amount| amount.number >= Decimal::ONE_HUNDRED);
    kr.measure.unit == Some(Unit::Percent)
        && !(is_beyond && kr.measure.target.value().is_some_and(|amount| amount.number > Decimal::ONE_HUNDRED))
        && words::says(&kr.title, |l| &l.bounded)
        && !words::says(&kr.title, |l| &l.unbounded)
}

/// Whether it counts things: a unit that is a noun, and no figure that may be negative.
pub(super) fn is_count(kr: &KeyResult) -> bool {
    let is_noun = match &kr.measure.unit {
        Some(Unit::Other(unit)) => unit.chars().count() > 3 && !words::says(unit, |l| &l.signed),
        Some(Unit::Percent | Unit::Currency(_)) | None => false,
    };
    is_noun && !words::says(&kr.title, |l| &l.signed)
}

/// What is declared aspirational may be far away.
fn moonshot(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    if kr.okr_type.value() == Some(&OkrType::Aspirational) || kr.measure.shape != Shape::Movement {
        return;
    }
    let grade = &cx.grades.key_results[id.index()];
    let crawls = match (&grade.outcome, grade.pace.expected) {
        (Outcome::Graded(graded), Some(expected)) if expected >= cx.threshold("time") => {
            graded.progress.0 > Decimal::ZERO && graded.progress.0 / expected < cx.threshold("projection")
        }
        _ => false,
    };
    let best = cx.ground.history(id).and_then(best_change);
    let leaps = numbers(&kr.measure).zip(best).is_some_and(|((baseline, target), best)| {
        (target.number - baseline.number).abs() > cx.threshold("factor") * best
    });
    if crawls || leaps {
        let target = quoted(kr.measure.target.text().unwrap_or("")).to_string();
        let reason = if crawls {
            said!("at its pace it gets almost nowhere")
        } else {
            said!("no period before has moved it so far")
        };
        cx.report(
            id,
            Field::Target,
            said!("{title} is to reach {target}; {reason}", title = quoted(&kr.title), target, reason),
        )
        .expecting(said!("what a very good cycle could bring"));
    }
}

/// The largest change from one period to the next, of four periods or more.
fn best_change(kpi: &Kpi) -> Option<Decimal> {
    let values: Vec<Decimal> = kpi.actuals.iter().map(|reading| reading.value.value.number).collect();
    let changes = values.windows(2).map(|pair| (pair[1] - pair[0]).abs());
    if values.len() < 4 { None } else { changes.max().filter(|best| !best.is_zero()) }
}

/// A figure that has a trend leaves its range by itself, and says nothing here.
fn within_variation(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some((_, target)) = numbers(&kr.measure) else { return };
    let Some(kpi) = cx.ground.history(id) else { return };
    let values: Vec<Decimal> = kpi.actuals.iter().map(|reading| reading.value.value.number).collect();
    if Decimal::from(values.len()) < cx.threshold("points") {
        return;
    }
    // All its values tell, not only the first: the target lies ahead of them.
    let Ok(limits) = xmr::limits(&values, cx.config.settings.grading.xmr_centre) else { return };
    let (low, high) = (limits.lower, limits.upper);
    let half = values.len() / 2;
    let mean = |part: &[Decimal]| part.iter().sum::<Decimal>() / Decimal::from(part.len().max(1));
    let is_trending = (mean(&values[..half]) - mean(&values[half..])).abs() * Decimal::from(4) > high - low;
    if !is_trending && low < target.number && target.number < high {
        let message = said!(
            "{title} has moved between {low} and {high} by itself",
            title = quoted(&kr.title),
            low = shown(low),
            high = shown(high)
        );
        cx.report(id, Field::Target, message).expecting(said!("a target outside that range"));
    }
}

fn shown(number: Decimal) -> Decimal {
    number.round_dp(1).normalize()
}

fn implausible_confidence<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let is_early = |id: &KeyResultId| {
        cx.grades.key_results[id.index()].pace.expected.is_some_and(|expected| expected <= cx.threshold("time"))
    };
    let early = cx.ground.key_results_of[id.index()].iter().filter(|id| is_early(id));
    let rated: Vec<(KeyResultId, Decimal)> =
        early.filter_map(|id| Some((*id, cx.portfolio.key_result(*id).confidence.value()?.share))).collect();
    if rated.is_empty() || Decimal::from(rated.len()) < cx.threshold("key-results") {
        return;
    }
    let mean = rated.iter().map(|(_, share)| share).sum::<Decimal>() / Decimal::from(rated.len());
    let (low, high) = (cx.threshold("low"), cx.threshold("high"));
    if mean > high || mean < low {
        let (name, of) = (quoted(&unit.name), count(rated.len(), "key result"));
        let message =
            said!("the mean confidence of {name} is {mean} over {of} so early", name, mean = Grade::clamped(mean), of);
        let origin = cx.portfolio.key_result(rated[0].0).confidence.origin();
        cx.report(id, Field::Confidence, message).expecting(said!("between {low} and {high}", low, high)).origin =
            origin;
    }
}
