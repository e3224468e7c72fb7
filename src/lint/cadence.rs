//! Is anybody keeping it up to date?

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::text::quoted;
use super::{Check, Context, Item, Rule, Severity, TableView, Threshold, past, said, words};
use crate::grade::Outcome;
use crate::model::key_result::Status;
use crate::model::kpi::Frequency;
use crate::model::measure::Shape;
use crate::model::{Direction, KeyResult, KeyResultId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "stale-check-in",
        severity: Severity::Warning,
        why: "A number that nobody has looked at for weeks tells how things were, and its colour may be wrong by now.",
        fix: "enter the current value and today's date, even if the value has not changed",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,20,2026-07-20
,Cut churn in %,9,6,8,2026-08-10",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,20,2026-08-07
,Cut churn in %,9,6,8,2026-08-10",
        thresholds: &[
            Threshold { name: "periods", default: 1.5, about: "periods of its own frequency since the last update" },
            Threshold { name: "severe-periods", default: 3.0, about: "periods from which it is an error" },
            Threshold { name: "days", default: 14.0, about: "days since the last update, without a frequency" },
            Threshold {
                name: "severe-days",
                default: 30.0,
                about: "days from which it is an error, without a frequency",
            },
        ],
        check: Check::KeyResult(stale_check_in),
    },
    Rule {
        name: "never-updated",
        severity: Severity::Warning,
        why: "A key result without a single value since the cycle began is forgotten, or cannot be measured.",
        fix: "enter the current value, or say in a comment when it will be measured",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,
,Cut churn in %,9,6,8",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,20
,Cut churn in %,9,6,8",
        thresholds: &[Threshold { name: "days", default: 14.0, about: "days since it began" }],
        check: Check::Table(never_updated),
    },
    Rule {
        name: "not-started",
        severity: Severity::Warning,
        why: "What has not begun a week into its time has lost that week, and often nobody has taken it on.",
        fix: "begin, or enter the later start date in a start column",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,18,Not started
,Cut churn in %,9,6,8,On track",
        good: "\
--- Q3 2026
Objective,Key result,Start,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,2026-08-12,18,25,18,Not started
,Cut churn in %,2026-07-01,9,6,8,On track",
        thresholds: &[Threshold { name: "days", default: 7.0, about: "days since it was to begin" }],
        check: Check::KeyResult(not_started),
    },
    Rule {
        name: "past-due",
        severity: Severity::Warning,
        why: "A date that has passed without a decision stays open for ever, and takes the other dates with it.",
        fix: "close it with its last value, or agree on a new date and say why",
        bad: "\
--- Q3 2026
Objective,Key result,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-07-31,18,25,20
,Cut churn in %,2026-09-30,9,6,8",
        good: "\
--- Q3 2026
Objective,Key result,Due,Baseline,Target,Current
Win the mid-market,Raise win rate in %,2026-07-31,18,25,25
,Cut churn in %,2026-09-30,9,6,8",
        thresholds: &[],
        check: Check::KeyResult(past_due),
    },
    Rule {
        name: "unexplained-red",
        severity: Severity::Warning,
        why: "A red mark without a reason is a question that everybody in the review will ask.",
        fix: "say in one sentence what is wrong and what happens next",
        bad: "\
Objective,Key result,Baseline,Target,Current,Status,Comment
Win the mid-market,Raise win rate in %,18,25,19,Red,
,Cut churn in %,9,6,8,Green,",
        good: "\
Objective,Key result,Baseline,Target,Current,Status,Comment
Win the mid-market,Raise win rate in %,18,25,19,Red,\"supplier slipped, new date 12 September\"
,Cut churn in %,9,6,8,Green,",
        thresholds: &[],
        check: Check::Table(unexplained_reds),
    },
    Rule {
        name: "too-few-check-ins",
        severity: Severity::Info,
        why: "Who looks twice in a cycle learns of trouble when it is too late to act.",
        fix: "look at least three times in a cycle, better every week or two",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Frequency
Win the mid-market,Raise win rate in %,18,25,20,quarterly
,Cut churn in %,9,6,8,quarterly",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Frequency
Win the mid-market,Raise win rate in %,18,25,20,fortnightly
,Cut churn in %,9,6,8,monthly",
        thresholds: &[Threshold { name: "min", default: 3.0, about: "check-ins of a cycle, rounded up" }],
        check: Check::Table(too_few_check_ins),
    },
    Rule {
        name: "flatline",
        severity: Severity::Info,
        why: "The same value month after month is either a forgotten cell or a key result that nobody can move.",
        fix: "measure anew and enter the value, or say in the comment why it cannot move yet",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,21,On track
,Cut churn in %,9,6,7,On track
=== history/2026-07-10.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
,Cut churn in %,9,6,9
=== history/2026-07-24.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
,Cut churn in %,9,6,8.5
=== history/2026-08-07.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
,Cut churn in %,9,6,8",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,22,On track
=== history/2026-07-10.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
=== history/2026-07-24.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
=== history/2026-08-07.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21",
        thresholds: &[
            Threshold { name: "periods", default: 3.0, about: "periods in a row without a new value" },
            Threshold { name: "days", default: 21.0, about: "days that these periods span, without a frequency" },
        ],
        check: Check::KeyResult(past::flatline),
    },
    Rule {
        name: "sliding-confidence",
        severity: Severity::Warning,
        why: "When the owner believes in it less each time, the target is being given up in silence.",
        fix: "say in the comment what has changed, and agree on help or on another plan",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,21,0.5
=== history/2026-07-10.csv
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,19,0.8
=== history/2026-07-24.csv
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,20,0.7
=== history/2026-08-07.csv
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,20,0.6",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,21,0.6
=== history/2026-07-24.csv
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,20,0.6
=== history/2026-08-07.csv
Objective,Key result,Baseline,Target,Current,Confidence
Win the mid-market,Raise win rate in %,18,25,20,0.7",
        thresholds: &[
            Threshold { name: "falls", default: 3.0, about: "falls in a row" },
            Threshold { name: "drop", default: 0.3, about: "fall from one time to the next, 1 being sure" },
        ],
        check: Check::KeyResult(past::sliding_confidence),
    },
    Rule {
        name: "status-changed-value-unchanged",
        severity: Severity::Info,
        why: "A colour that changes while the number stays tells of a feeling; the next reader cannot know which.",
        fix: "enter the new value, or say in the comment what speaks for the new status",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,20,On track
,Cut churn in %,9,6,7,On track
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,20,At risk
,Cut churn in %,9,6,8,At risk",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current,Status,Comment
Win the mid-market,Raise win rate in %,18,25,20,On track,two offers are signed and count from September
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current,Status
Win the mid-market,Raise win rate in %,18,25,20,At risk",
        thresholds: &[],
        check: Check::KeyResult(past::status_without_value),
    },
    Rule {
        name: "updated-only-for-review",
        severity: Severity::Warning,
        why: "Numbers that are only touched for the review steer nothing: they come when it is too late to act.",
        fix: "agree on a day each week or two on which the owners update their numbers",
        bad: "\
--- Plan
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,24,2026-08-13
,Cut churn in %,9,6,7,2026-08-13
,Raise offers a week,20,30,28,2026-08-14
,Raise pipeline in EUR million,2,4,3,2026-08-14
=== scoresheet.toml
[cycle]
name = \"Summer\"
start = 2026-06-01
end = 2026-08-16
=== history/2026-06-30.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,18
,Cut churn in %,9,6,9
,Raise offers a week,20,30,20
,Raise pipeline in EUR million,2,4,2
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,18
,Cut churn in %,9,6,9
,Raise offers a week,20,30,20
,Raise pipeline in EUR million,2,4,2",
        good: "\
--- Plan
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,24,2026-08-13
,Cut churn in %,9,6,7,2026-08-13
,Raise offers a week,20,30,28,2026-08-14
,Raise pipeline in EUR million,2,4,3,2026-08-14
=== scoresheet.toml
[cycle]
name = \"Summer\"
start = 2026-06-01
end = 2026-08-16
=== history/2026-06-30.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,19
,Cut churn in %,9,6,8
,Raise offers a week,20,30,23
,Raise pipeline in EUR million,2,4,2.2
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,21
,Cut churn in %,9,6,7.5
,Raise offers a week,20,30,25
,Raise pipeline in EUR million,2,4,2.6",
        thresholds: &[
            Threshold { name: "share", default: 0.8, about: "share of all changes that come for the review" },
            Threshold { name: "days", default: 5.0, about: "days around the end of a cycle or a quarter" },
            Threshold { name: "changes", default: 4.0, about: "changes below which nothing is said of a unit" },
        ],
        check: Check::Unit(past::updated_for_review),
    },
];

fn days_since(cx: &Context, day: NaiveDate) -> i64 {
    (cx.config.as_of - day).num_days()
}

fn is_closed(kr: &KeyResult) -> bool {
    matches!(kr.status.value(), Some(Status::Done | Status::Dropped))
}

/// Its own last day, else that of its cycle.
fn last_day(kr: &KeyResult) -> Option<NaiveDate> {
    kr.due.value().copied().or_else(|| Some(kr.cycle.as_ref()?.end))
}

/// Its own first day, else that of its cycle.
fn first_day(kr: &KeyResult) -> Option<NaiveDate> {
    kr.start.value().copied().or_else(|| Some(kr.cycle.as_ref()?.start))
}

/// Whether its value is at the target or beyond.
pub(super) fn is_reached(id: KeyResultId, cx: &Context) -> bool {
    match &cx.grades.key_results[id.index()].outcome {
        Outcome::Graded(graded) => graded.progress.0 >= Decimal::ONE,
        Outcome::Ungraded(_) => false,
    }
}

/// Days from one value to the next.
pub(super) fn days_of(frequency: Frequency) -> Decimal {
    Decimal::from(match frequency {
        Frequency::Daily => 1,
        Frequency::Weekly => 7,
        Frequency::Fortnightly => 14,
        Frequency::Monthly => 31,
        Frequency::Quarterly => 92,
        Frequency::HalfYearly => 184,
        Frequency::Yearly => 366,
    })
}

/// Days since the last update. Nobody owes one after the last day, or once it is closed.
pub(super) fn silent_days(kr: &KeyResult, cx: &Context) -> Option<i64> {
    let judged = last_day(kr).map_or(cx.config.as_of, |last| last.min(cx.config.as_of));
    (!is_closed(kr)).then_some((judged - *kr.updated.value()?).num_days())
}

fn stale_check_in(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(days) = silent_days(kr, cx) else { return };
    let [allowed, severe] = match kr.frequency.value() {
        Some(frequency) => ["periods", "severe-periods"].map(|name| cx.threshold(name) * days_of(*frequency)),
        None => ["days", "severe-days"].map(|name| cx.threshold(name)),
    };
    if Decimal::from(days) <= allowed {
        return;
    }
    let severity = if Decimal::from(days) > severe { Severity::Error } else { Severity::Warning };
    cx.report(id, Field::Updated, said!("{title} was last updated {days} days ago", title = quoted(&kr.title), days))
        .rated(severity)
        .expecting(said!("at most {allowed} days", allowed = allowed.trunc().normalize()));
}

fn never_updated<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacking: Vec<Item> = table
        .key_results
        .iter()
        .filter(|(_, kr)| is_untouched(kr, cx))
        .map(|&(id, kr)| Item::KeyResult(id, kr))
        .collect();
    cx.report_lack(table, Field::Current, &lacking, said!("new value since it began"));
}

/// Neither a date nor a value, a per cent, a grade or a status tells of any look at it.
fn is_untouched(kr: &KeyResult, cx: &Context) -> bool {
    let measure = &kr.measure;
    let is_blank = measure.current.is_blank();
    let start = measure.baseline.value().map_or(Decimal::ZERO, |baseline| baseline.number);
    let is_baseline = measure.shape == Shape::Movement
        && measure.current.value().is_some_and(|current| current.number == start)
        && measure.direction.value() != Some(&Direction::Maintain);
    let is_slow = kr.frequency.value().is_some_and(|frequency| *frequency >= Frequency::Quarterly);
    let is_marked = is_slow || kr.comment.text().is_some_and(|comment| words::says(comment, |l| &l.end_measured));
    let is_rated = kr.progress.value().is_some_and(|progress| !progress.is_zero()) || kr.self_grade.value().is_some();
    let began = first_day(kr).is_some_and(|first| Decimal::from(days_since(cx, first)) > cx.threshold("days"));
    let is_due = began && measure.target.value().is_some() && kr.updated.is_blank();
    is_due && (is_blank || is_baseline) && !is_marked && !is_rated && !is_closed(kr)
}

fn not_started(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(first) = first_day(kr) else { return };
    let days = days_since(cx, first);
    let progress = match &cx.grades.key_results[id.index()].outcome {
        Outcome::Graded(graded) => graded.progress.0,
        Outcome::Ungraded(_) => Decimal::ZERO,
    };
    let is_idle = kr.status.value() == Some(&Status::NotStarted) && progress <= Decimal::ZERO;
    if is_idle && Decimal::from(days) > cx.threshold("days") {
        cx.report(
            id,
            Field::Status,
            said!("{title} has not begun {days} days after its start", title = quoted(&kr.title), days),
        )
        .expecting(said!("a start on {first}", first));
    }
}

/// The last day of a cycle is not a date of its own: closing comes after it.
fn past_due(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(due) = kr.due.given() else { return };
    let is_end_of_cycle = kr.cycle.as_ref().is_some_and(|cycle| due.value == cycle.end);
    let days = days_since(cx, due.value);
    if days > 0 && !is_end_of_cycle && !is_closed(kr) && !is_reached(id, cx) {
        cx.report(
            id,
            Field::Due,
            said!("{title} was due {days} days ago and is still open", title = quoted(&kr.title), days),
        )
        .expecting(said!("closed, or a new date"));
    }
}

fn unexplained_reds<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let is_bad = |kr: &KeyResult| matches!(kr.status.value(), Some(Status::AtRisk | Status::OffTrack));
    let unexplained = table.key_results.iter().filter(|(_, kr)| is_bad(kr) && kr.comment.value().is_none());
    let lacking: Vec<Item> = unexplained.map(|&(id, kr)| Item::KeyResult(id, kr)).collect();
    cx.report_lack(table, Field::Comment, &lacking, said!("reason for its red or amber status"));
}

/// One remark for a table.
fn too_few_check_ins<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let planned = |kr: &KeyResult| {
        let cycle = kr.cycle.as_ref()?;
        let days = Decimal::from((cycle.end - cycle.start).num_days() + 1);
        Some((days / days_of(*kr.frequency.value()?)).ceil())
    };
    let is_short = |kr: &KeyResult| planned(kr).is_some_and(|times| times < cx.threshold("min"));
    let short: Vec<_> = table.key_results.iter().filter(|(_, kr)| is_short(kr)).collect();
    if let Some((id, kr)) = short.first() {
        let times = planned(kr).unwrap_or_default();
        let title = quoted(&kr.title);
        let message = match short.len() - 1 {
            0 => said!("{title} is looked at {times} times in its cycle", title, times),
            number => {
                said!("{title} is looked at {times} times in its cycle, and {number} more rows", title, times, number)
            }
        };
        cx.report(*id, Field::Frequency, message).expecting(said!("every week or two"));
    }
}
