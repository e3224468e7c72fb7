//! Is it what its column says it is?

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::integration::metric;
use super::statement::{Certainty, Kind, Verdict};
use super::text::{count, quoted};
use super::{Check, Context, Rule, Said, Severity, Threshold, said, statement, words};
use crate::model::words::{fold, holds_phrase};
use crate::model::{KeyResult, KeyResultId, Objective, ObjectiveId, OrgUnit, UnitId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "kpi-as-key-result",
        severity: Severity::Warning,
        why: "A key result says what will be different at the end. A figure that is held or watched has no end, and its \
              grade is full on the first day or never.",
        fix: "keep the figure with your KPIs, and write here from which value to which it is to move this cycle",
        bad: "\
Objective,Key result,Baseline,Target
Be the till that shops rely on,Keep uptime above 99.9 %,,
,Raise repairs right the first time in %,82,93",
        good: "\
Objective,Key result,Baseline,Target
Be the till that shops rely on,Raise uptime from 99.2 % to 99.9 %,,
,Raise repairs right the first time in %,82,93",
        thresholds: &[],
        check: Check::KeyResult(kpi_as_key_result),
    },
    Rule {
        name: "task-as-key-result",
        severity: Severity::Warning,
        why: "Work can be finished without anything getting better. A key result proves the effect, so that the team may \
              find a better way to it.",
        fix: "ask what will be different once the work is done, write that figure here, and list the work as an initiative",
        bad: "\
Objective,Key result,Baseline,Target
Every visit is known to the whole branch,Roll out the new CRM to all branches,,
,Raise repeat visits a month,120,180",
        good: "\
Objective,Key result,Baseline,Target
Every visit is known to the whole branch,Branches that log 80 % of their visits,3,25
,Raise repeat visits a month,120,180",
        thresholds: &[],
        check: Check::KeyResult(task_as_key_result),
    },
    Rule {
        name: "activity-volume",
        severity: Severity::Warning,
        why: "So many meetings, posts or trainings say how busy a team was, not what came of it.",
        fix: "count what the activity brings: leads, bookings, fewer errors",
        bad: "\
Objective,Key result,Baseline,Target
Planners find us before they ask for offers,Run 12 webinars,,
,Raise offers asked for a month,40,90",
        good: "\
Objective,Key result,Baseline,Target
Planners find us before they ask for offers,Raise orders won after a webinar,0,40
,Raise offers asked for a month,40,90",
        thresholds: &[],
        check: Check::KeyResult(activity_volume),
    },
    Rule {
        name: "metric-as-objective",
        severity: Severity::Warning,
        why: "A number tells how far, not what for. An objective that is a number leaves nothing for its key results to prove.",
        fix: "move the number to a key result, and say in the objective what will be true for whom",
        bad: "\
Objective,Key result,Baseline,Target
Grow EBIT to 14 %,Cut idle hours a week,31,12
,Raise the share of repeat orders in %,40,55",
        good: "\
Objective,Key result,Baseline,Target
Become a yard that earns its own future by 2027,Raise EBIT in %,9,14
,Raise the share of repeat orders in %,40,55",
        thresholds: &[],
        check: Check::Objective(metric_as_objective),
    },
    Rule {
        name: "project-as-objective",
        severity: Severity::Warning,
        why: "A project ends when it is delivered, whether or not anybody is better off. An objective says who will be, and how.",
        fix: "write what people will be able to do once it is there, and list the project as an initiative",
        bad: "\
Objective,Key result,Baseline,Target
Implement the data warehouse,Cut days until the monthly figures,9,1
,Raise reports nobody has to correct in %,60,95",
        good: "\
Objective,Key result,Baseline,Target
Managers decide on the numbers of the same day,Cut days until the monthly figures,9,1
,Raise reports nobody has to correct in %,60,95",
        thresholds: &[],
        check: Check::Objective(project_as_objective),
    },
    Rule {
        name: "vague-objective",
        severity: Severity::Info,
        why: "Everybody is for improvement. An objective that would suit any team in any year helps nobody to choose.",
        fix: "say for whom it gets better and how that person will notice",
        bad: "\
Objective,Key result,Baseline,Target
Improve operational efficiency,Cut days from order to dispatch,9,4
,Raise orders sent without an error in %,88,97",
        good: "\
Objective,Key result,Baseline,Target
Clients get their order before they start to wonder where it is,Cut days from order to dispatch,9,4
,Raise orders sent without an error in %,88,97",
        thresholds: &[],
        check: Check::Objective(vague_objective),
    },
    Rule {
        name: "key-result-restates-objective",
        severity: Severity::Info,
        why: "A key result in the objective's own words proves nothing that the objective did not say.",
        fix: "ask how somebody outside would notice that the objective was reached, and count that",
        bad: "\
Objective,Key result,Baseline,Target
Faster onboarding of clients,Faster onboarding of clients in days,20,10",
        good: "\
Objective,Key result,Baseline,Target
Faster onboarding of clients,Cut days until the first order,20,10
,Raise clients who need no call in %,30,60",
        thresholds: &[Threshold { name: "similarity", default: 0.8, about: "share of the words that both have" }],
        check: Check::Objective(restates_objective),
    },
    Rule {
        name: "business-as-usual",
        severity: Severity::Warning,
        why: "Key results are for what is to change. If everything is one, nothing has priority.",
        fix: "keep what is to change this cycle, and move the rest to the KPIs or to the plan of work",
        bad: "\
Objective,Key result,Baseline,Target
Invoices never keep anybody waiting,Continue processing invoices on time in %,97,98
,Regular checks of open items a week,4,5
,Monthly report without corrections in %,90,95
,Cut days until an invoice is paid,40,30",
        good: "\
Objective,Key result,Baseline,Target
Invoices never keep anybody waiting,Raise invoices without a question in %,60,90
,Cut days until an invoice is paid,40,30",
        thresholds: &[
            Threshold { name: "max", default: 30.0, about: "key results of one unit" },
            Threshold { name: "share", default: 0.5, about: "share of key results with words of what goes on anyway" },
        ],
        check: Check::Unit(business_as_usual),
    },
    Rule {
        name: "work-list",
        severity: Severity::Warning,
        why: "An objective whose key results are mostly work is a plan: all of it can be done and nothing be better.",
        fix: "keep the work in a column of initiatives, and say in two or three figures what it is for",
        bad: "\
Objective,Key result,Baseline,Target
Planners find us before they ask for offers,Launch the new website,,
,Write a guide for planners,,
,Organise a day for planners,,
,Raise offers asked for a month,40,90",
        good: "\
Objective,Key result,Baseline,Target
Planners find us before they ask for offers,Raise planners who know us in %,20,45
,Raise offers asked for a month,40,90",
        thresholds: &[
            Threshold { name: "share", default: 0.6, about: "share of an objective's key results that are work" },
            Threshold { name: "key-results", default: 3.0, about: "key results from which an objective is judged" },
        ],
        check: Check::Objective(work_list),
    },
    Rule {
        name: "one-sided-indicators",
        severity: Severity::Info,
        why: "Results that move last tell too late, those that move first may lead nowhere. A pair of both can be steered.",
        fix: "add a figure that moves before the others do, such as offers made or trials begun",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise revenue in EUR million,2,3
,Raise gross margin in points,31,35
,Raise market share in points,9,12",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise revenue in EUR million,2,3
,Raise gross margin in points,31,35
,Raise demos that become trials,20,60",
        thresholds: &[Threshold {
            name: "key-results",
            default: 3.0,
            about: "key results from which an objective is judged",
        }],
        check: Check::Objective(one_sided),
    },
    Rule {
        name: "missing-counter-metric",
        severity: Severity::Info,
        why: "Speed, cost and volume improve easily at the expense of quality, and nobody sees it where only they are counted.",
        fix: "add a key result, or link a KPI, that would show it if quality suffered",
        bad: "\
Objective,Key result,Baseline,Target
Callers are helped at once,Cut handling time in minutes,9,5
,Raise throughput per hour,6,10",
        good: "\
Objective,Key result,Baseline,Target
Callers are helped at once,Cut handling time in minutes,9,5
,Keep satisfaction with calls at its level,4.4,4.5",
        thresholds: &[],
        check: Check::Objective(missing_counter_metric),
    },
    Rule {
        name: "recurring-key-result",
        severity: Severity::Warning,
        why: "The same figure with the same target, cycle after cycle, is watched rather than moved: a KPI.",
        fix: "move it to the KPIs, or set from which value to which it is to go this time",
        bad: "\
=== Sales Q1 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,40,45
,Cut faults a boat,9,5
=== Sales Q2 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,40,45
,Cut faults a boat,5,4
=== Sales Q3 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,41,45",
        good: "\
=== Sales Q1 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,30,35
=== Sales Q2 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,35,42
=== Sales Q3 2026.csv
Objective,Key result,Baseline,Target
Owners would buy from us again,Raise NPS,41,50",
        thresholds: &[
            Threshold { name: "cycles", default: 3.0, about: "cycles with one figure and one target" },
            Threshold { name: "difference", default: 0.05, about: "share by which targets may differ and be one" },
        ],
        check: Check::Unit(recurring),
    },
];

/// The severity of a verdict: what is arguable is only said by the way.
fn severity(verdict: &Verdict) -> Severity {
    match verdict.certainty {
        Certainty::Sure => Severity::Warning,
        Certainty::Arguable => Severity::Info,
    }
}

fn kpi_as_key_result(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Figure) else {
        return;
    };
    if is_guardrail(kr) {
        return;
    }
    let message =
        said!("{title} watches or holds a figure: {words}", title = quoted(&kr.title), words = quoted(verdict.words));
    cx.report(id, Field::KeyResult, message)
        .rated(severity(&verdict))
        .expecting(statement::movement(&kr.title, &kr.measure));
}

/// Whether it is marked as a limit to be kept beside the others, in its type, its title or its comment.
fn is_guardrail(kr: &KeyResult) -> bool {
    const MARKS: &[&str] = &[
        "control kr",
        "counter metric",
        "garde fou",
        "guard rail",
        "guardrail",
        "health metric",
        "leitplanke",
        "salvaguarda",
    ];
    let texts = [kr.okr_type.text(), Some(&*kr.title), kr.comment.text()];
    let says = |text: &str| MARKS.iter().any(|mark| holds_phrase(&fold(text), mark));
    texts.into_iter().flatten().any(says)
}

fn task_as_key_result(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Task) else {
        return;
    };
    let message = said!("{title} is work to finish: {words}", title = quoted(&kr.title), words = quoted(verdict.words));
    let instead = match statement::effect(&kr.title) {
        Some(effect) => said!("{effect} as a figure, from its value today to another", effect = quoted(effect)),
        None => effect_of_work(kr, cx),
    };
    cx.report(id, Field::KeyResult, message).rated(severity(&verdict)).expecting(instead);
}

/// What to write instead of work: by which figure its objective is to be seen.
fn effect_of_work(kr: &KeyResult, cx: &Context) -> Said {
    match kr.objective {
        Some(objective) => {
            let end = quoted(&cx.portfolio.objective(objective).title).to_string();
            said!("the figure by which {end} will be seen, from its value today to another", end)
        }
        None => said!("the figure that it moves, from its value today to another"),
    }
}

fn activity_volume(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Volume) else {
        return;
    };
    let message = said!("{title} counts work: {words}", title = quoted(&kr.title), words = quoted(verdict.words));
    let instead = effect_of_work(kr, cx);
    cx.report(id, Field::KeyResult, message).rated(severity(&verdict)).expecting(instead);
}

fn metric_as_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Outcome) else {
        return;
    };
    let message =
        said!("{title} carries a number: {words}", title = quoted(&objective.title), words = quoted(verdict.words));
    cx.report(id, Field::Objective, message).rated(severity(&verdict)).expecting(said!(
        "{title} among its key results, and here what it is good for",
        title = quoted(&objective.title)
    ));
}

fn project_as_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Task) else { return };
    let message =
        said!("{title} is a project: {words}", title = quoted(&objective.title), words = quoted(verdict.words));
    let instead = match statement::effect(&objective.title) {
        Some(effect) => said!("{effect} alone, said of those it is for", effect = quoted(effect)),
        None => said!("who will be better off once it is done, and how"),
    };
    cx.report(id, Field::Objective, message).rated(severity(&verdict)).expecting(instead);
}

fn vague_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Direction) else {
        return;
    };
    let message = said!(
        "{title} suits any team in any year: {words}",
        title = quoted(&objective.title),
        words = quoted(verdict.words)
    );
    cx.report(id, Field::Objective, message).expecting(said!("for whom it gets better, and how they notice"));
}

/// Of a sole key result: beside others, one may well repeat the objective as a number.
fn restates_objective(_: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let [(id, kr)] = evidence.as_slice() else { return };
    let words = |title: &str| -> BTreeSet<String> { metric(title).split(' ').map(str::to_owned).collect() };
    let (own, said) = (words(&kr.title), words(&objective.title));
    let shared = own.intersection(&said).count();
    let all = own.len().min(said.len());
    if said.len() > 1 && Decimal::from(shared) >= cx.threshold("similarity") * Decimal::from(all) {
        let message =
            said!("{title} says the same as {other}", title = quoted(&kr.title), other = quoted(&objective.title));
        cx.report(*id, Field::KeyResult, message).expecting(said!("another measure of it"));
    }
}

fn business_as_usual<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let ids = &cx.ground.key_results_of[id.index()];
    let routine = ids.iter().filter(|id| words::says(&cx.portfolio.key_result(**id).title, |l| &l.routine)).count();
    let is_routine = Decimal::from(routine) > cx.threshold("share") * Decimal::from(ids.len()) && routine > 1;
    let message = if cx.exceeds(ids.len(), "max") {
        said!("{name} has {number}", name = quoted(&unit.name), number = count(ids.len(), "key result"))
    } else if is_routine {
        said!(
            "{routine} of {count} of {name} go on anyway",
            routine,
            count = count(ids.len(), "key result"),
            name = quoted(&unit.name)
        )
    } else {
        return;
    };
    let first = cx.portfolio.key_result(ids[0]).origin;
    cx.report(id, None, message).at(first).expecting(said!("what is to change this cycle"));
}

fn work_list(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let is_work = |id: KeyResultId| {
        let verdict = cx.ground.verdicts().key_result(id);
        verdict.is_some_and(|verdict| matches!(verdict.kind, Kind::Task | Kind::Volume))
    };
    let work = evidence.iter().filter(|(id, _)| is_work(*id)).count();
    let all = Decimal::from(evidence.len());
    if all >= cx.threshold("key-results") && Decimal::from(work) >= cx.threshold("share") * all {
        let message = said!(
            "{work} of {count} of {title} are work",
            work,
            count = count(evidence.len(), "key result"),
            title = quoted(&objective.title)
        );
        cx.report(id, Field::Objective, message).expecting(said!("two or three figures that the work is to move"));
    }
}

fn one_sided(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let all = |list: fn(&words::Lists<words::List>) -> &words::List| {
        evidence.iter().all(|(_, kr)| words::says(&kr.title, list))
    };
    let message = match (all(|l| &l.late), all(|l| &l.early)) {
        (true, false) => said!("{title} is proved by only figures that move last", title = quoted(&objective.title)),
        (false, true) => said!("{title} is proved by only figures that move first", title = quoted(&objective.title)),
        _ => return,
    };
    if Decimal::from(evidence.len()) >= cx.threshold("key-results") {
        cx.report(id, Field::Objective, message).expecting(said!("a figure of each kind"));
    }
}

/// A KPI of the same unit that watches quality is a counterweight too.
fn missing_counter_metric(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let evidence = cx.ground.evidence(objective);
    let is_effort = |kr: &KeyResult| words::says(&kr.title, |l| &l.effort) && !words::says(&kr.title, |l| &l.care);
    let is_watched = || {
        cx.ground.kpis_of[objective.unit.index()]
            .iter()
            .any(|kpi| words::says(&cx.portfolio.kpi(*kpi).name, |l| &l.care))
    };
    if !evidence.is_empty() && evidence.iter().all(|(_, kr)| is_effort(kr)) && !is_watched() {
        let message = said!("{title} is proved by speed, cost or volume alone", title = quoted(&objective.title));
        cx.report(id, Field::Objective, message).expecting(said!("a figure of quality beside it"));
    }
}

/// In the cycles of this build; the latest is spoken of.
fn recurring<'a>(id: UnitId, _: &'a OrgUnit, cx: &mut Context<'a>) {
    let figures = cx.ground.figures();
    let mut by_figure: BTreeMap<&str, BTreeMap<NaiveDate, (KeyResultId, Decimal)>> = BTreeMap::new();
    for &id in &cx.ground.key_results_of[id.index()] {
        let kr = cx.portfolio.key_result(id);
        if let (Some(cycle), Some(target)) = (&kr.cycle, kr.measure.target.value()) {
            by_figure
                .entry(figures.name(figures.of_key_result(id)))
                .or_default()
                .insert(cycle.start, (id, target.number));
        }
    }
    for cycles in by_figure.into_values() {
        let Some((_, &(last, target))) = cycles.last_key_value() else { continue };
        let is_same = |other: Decimal| (other - target).abs() <= cx.threshold("difference") * target.abs();
        let same = cycles.values().rev().take_while(|(_, other)| is_same(*other)).count();
        if Decimal::from(same) >= cx.threshold("cycles") {
            let title = quoted(&cx.portfolio.key_result(last).title).to_string();
            let message = said!("{title} has had one target for {same} cycles", title, same);
            cx.report(last, Field::Target, message).expecting(said!("another target, or a place among the KPIs"));
        }
    }
}
