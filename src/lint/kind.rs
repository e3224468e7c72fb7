//! Is it what its column says it is?

use super::statement::{Certainty, Kind, Verdict};
use super::text::quoted;
use super::{Check, Context, Rule, Severity, statement};
use crate::model::{KeyResult, KeyResultId, Objective, ObjectiveId};
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
    let message = format!("{} watches or holds a figure: {}", quoted(&kr.title), quoted(verdict.words));
    cx.report(id, Field::KeyResult, message).rated(severity(&verdict)).expecting(statement::movement(&kr.measure));
}

fn task_as_key_result(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Task) else {
        return;
    };
    let message = format!("{} is work to finish: {}", quoted(&kr.title), quoted(verdict.words));
    cx.report(id, Field::KeyResult, message).rated(severity(&verdict)).expecting(match statement::effect(&kr.title) {
        Some(effect) => format!("{} as a figure, from its value today to the value it is to have", quoted(effect)),
        None => format!("what {} is to change, from its value today to the value it is to have", quoted(verdict.words)),
    });
}

fn activity_volume(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().key_result(id).filter(|verdict| verdict.kind == Kind::Volume) else {
        return;
    };
    let message = format!("{} counts work: {}", quoted(&kr.title), quoted(verdict.words));
    cx.report(id, Field::KeyResult, message)
        .rated(severity(&verdict))
        .expecting(format!("what {} bring, from its value today to another", quoted(verdict.words)));
}

fn metric_as_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Outcome) else {
        return;
    };
    let message = format!("{} carries a number: {}", quoted(&objective.title), quoted(verdict.words));
    cx.report(id, Field::Objective, message)
        .rated(severity(&verdict))
        .expecting(format!("{} in a key result, and here what it is good for", quoted(verdict.words)));
}

fn project_as_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Task) else { return };
    let message = format!("{} is a project: {}", quoted(&objective.title), quoted(verdict.words));
    cx.report(id, Field::Objective, message)
        .rated(severity(&verdict))
        .expecting(format!("who will be better off after {}, and how", quoted(verdict.words)));
}

fn vague_objective(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().objective(id).filter(|verdict| verdict.kind == Kind::Direction) else {
        return;
    };
    let message = format!("{} suits any team in any year: {}", quoted(&objective.title), quoted(verdict.words));
    cx.report(id, Field::Objective, message).expecting("for whom it gets better, and how they notice");
}
