//! Can the KPI be read and acted on?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::cadence::days_of;
use super::ownership::without_owner;
use super::statement::Kind;
use super::text::{count, quoted, significant};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, Threshold, said, words};
use crate::config::Grading;
use crate::grade::health::judge;
use crate::grade::{Health, rounded};
use crate::history::series;
use crate::model::kpi::{Limits, Reading};
use crate::model::measure::Shape;
use crate::model::{Direction, Entry, Kpi, KpiId, OrgUnit, UnitId};
use crate::recognise::Field;
use crate::recognise::period::Period;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "too-many-kpis",
        severity: Severity::Warning,
        why: "Seven figures can be watched. Of thirty-four, none is.",
        fix: "keep the figures that would make somebody act, and move the others to a list of metrics",
        bad: "\
KPI,Target,Current
Net margin,12 %,11 %
On-time delivery,95 %,93 %
Staff turnover,8 %,9 %
Complaints,20,24
Stock days,30,33
Energy per unit,4,4.2
Scrap rate,2 %,2.4 %
Overtime hours,200,260",
        good: "\
KPI,Target,Current
Net margin,12 %,11 %
On-time delivery,95 %,93 %
Staff turnover,8 %,9 %",
        thresholds: &[
            Threshold { name: "max", default: 7.0, about: "KPIs of one unit" },
            Threshold { name: "per-objective", default: 2.0, about: "KPIs of one objective" },
        ],
        check: Check::Unit(too_many_kpis),
    },
    Rule {
        name: "kpi-without-target",
        severity: Severity::Warning,
        why: "Without a target a KPI is a figure: nobody can say whether it is good.",
        fix: "enter the value that is good enough, or write `monitoring only` in the comment",
        bad: "\
KPI,Target,Current
Net margin,,11 %
On-time delivery,95 %,93 %",
        good: "\
KPI,Target,Current
Net margin,12 %,11 %
On-time delivery,95 %,93 %",
        thresholds: &[],
        check: Check::Table(without_target),
    },
    Rule {
        name: "kpi-without-thresholds",
        severity: Severity::Info,
        why: "Where red begins is a decision. If nobody took it, everybody has an own red.",
        fix: "add columns for where green and where red begin",
        bad: "\
KPI,Target,Current,Green from,Red from
Net margin,12 %,11 %,,
On-time delivery,95 %,93 %,95 %,90 %",
        good: "\
KPI,Target,Current,Green from,Red from
Net margin,12 %,11 %,12 %,9 %
On-time delivery,95 %,93 %,95 %,90 %",
        thresholds: &[],
        check: Check::Table(without_thresholds),
    },
    Rule {
        name: "kpi-without-frequency",
        severity: Severity::Warning,
        why: "Without a frequency nobody knows when a value is late.",
        fix: "write daily, weekly, monthly or quarterly in the frequency column",
        bad: "\
KPI,Frequency,Target,Current
Net margin,,12 %,11 %
On-time delivery,monthly,95 %,93 %",
        good: "\
KPI,Frequency,Target,Current
Net margin,monthly,12 %,11 %
On-time delivery,monthly,95 %,93 %",
        thresholds: &[],
        check: Check::Table(without_frequency),
    },
    Rule {
        name: "kpi-without-owner",
        severity: Severity::Warning,
        why: "A figure that nobody answers for turns red and stays red.",
        fix: "write the name of the one person who answers for it",
        bad: "\
KPI,Owner,Target,Current
Net margin,–,12 %,11 %
On-time delivery,Jan Maier,95 %,93 %",
        good: "\
KPI,Owner,Target,Current
Net margin,Ana Pereira,12 %,11 %
On-time delivery,Jan Maier,95 %,93 %",
        thresholds: &[],
        check: Check::Table(kpis_without_owner),
    },
    Rule {
        name: "stale-kpi",
        severity: Severity::Warning,
        why: "The colour of a KPI is as old as its last value.",
        fix: "enter the values of the periods that have passed since",
        bad: "\
KPI,Target,2026-01,2026-02,2026-03,2026-04
Net margin,12 %,11 %,11 %,12 %,12 %",
        good: "\
KPI,Target,2026-04,2026-05,2026-06,2026-07
Net margin,12 %,11 %,11 %,12 %,12 %",
        thresholds: &[
            Threshold { name: "periods", default: 1.5, about: "periods since the last value" },
            Threshold { name: "lag-days", default: 0.0, about: "days that a value may take to arrive" },
        ],
        check: Check::Kpi(stale),
    },
    Rule {
        name: "key-result-as-kpi",
        severity: Severity::Warning,
        why: "A KPI is there to be compared month by month. A change in its name ends with the year, and the comparison with it.",
        fix: "name the figure alone, and write the change as a key result",
        bad: "KPI,Target,Unit,Frequency\nReduce sick leave from 6.1 % to 4.5 % by December,4.5,%,monthly\nLead time,12,days,monthly",
        good: "KPI,Target,Unit,Frequency\nSick leave,4.5,%,monthly\nLead time,12,days,monthly",
        thresholds: &[],
        check: Check::Kpi(key_result_as_kpi),
    },
    Rule {
        name: "vanity-kpi",
        severity: Severity::Info,
        why: "Followers, views and meetings held go up whatever the team does. A figure that cannot disappoint decides nothing.",
        fix: "set it in relation: what share of them buys, comes back, signs up",
        bad: "KPI,Target,Unit,Frequency\nTotal followers,40000,,monthly\nLead time,12,days,monthly",
        good: "KPI,Target,Unit,Frequency\nQualified leads per 1 000 visits,12,,monthly\nLead time,12,days,monthly",
        thresholds: &[],
        check: Check::Kpi(vanity),
    },
    Rule {
        name: "undefined-kpi",
        severity: Severity::Info,
        why: "Two people who compute a figure in two ways will argue about the figure instead of the cause.",
        fix: "write its formula in the definition column",
        bad: "\
KPI,Definition,Target,Current
Efficiency,,80 %,77 %
On-time delivery,orders delivered by the promised day ÷ all orders,95 %,93 %",
        good: "\
KPI,Definition,Target,Current
Efficiency,productive hours ÷ paid hours,80 %,77 %
On-time delivery,orders delivered by the promised day ÷ all orders,95 %,93 %",
        thresholds: &[],
        check: Check::Table(undefined),
    },
    Rule {
        name: "contradictory-thresholds",
        severity: Severity::Error,
        why: "If red begins on the good side of green, every colour is the wrong one.",
        fix: "swap the limits, or correct the direction",
        bad: "\
KPI,Direction,Target,Current,Green from,Red from
Staff turnover,lower is better,8 %,9 %,8 %,5 %",
        good: "\
KPI,Direction,Target,Current,Green from,Red from
Staff turnover,lower is better,8 %,9 %,8 %,12 %",
        thresholds: &[],
        check: Check::Kpi(contradictory_thresholds),
    },
    Rule {
        name: "unlinked-kpi",
        severity: Severity::Info,
        why: "A KPI that belongs to no objective and guards nothing is often a habit.",
        fix: "name the objective that it serves, or write `health` if it guards the running business",
        bad: "\
KPI,Objective,Target,Current
Net margin,,12 %,11 %
On-time delivery,Be the supplier that clients rely on,95 %,93 %",
        good: "\
KPI,Objective,Target,Current
Net margin,health,12 %,11 %
On-time delivery,Be the supplier that clients rely on,95 %,93 %",
        thresholds: &[],
        check: Check::Table(unlinked),
    },
    Rule {
        name: "red-without-countermeasure",
        severity: Severity::Warning,
        why: "Red twice in a row is not going to mend itself, and nobody has said what is being done.",
        fix: "write in the comment what is being done, by whom and until when",
        bad: "\
KPI,Target,2026-05,2026-06,2026-07,Comment
On-time delivery,95 %,96 %,80 %,79 %,",
        good: "\
KPI,Target,2026-05,2026-06,2026-07,Comment
On-time delivery,95 %,96 %,80 %,79 %,second carrier from 1 September (J. Maier)",
        thresholds: &[Threshold { name: "periods", default: 2.0, about: "red periods in a row" }],
        check: Check::Kpi(red_without_countermeasure),
    },
    Rule {
        name: "lagging-kpis-only",
        severity: Severity::Info,
        why: "Figures that move last tell what happened. Nobody can steer by them.",
        fix: "add a figure that moves first, such as offers made or parts in stock",
        bad: "KPI,Target,Unit,Frequency\nRevenue,40,EUR million,monthly\nGross margin,31,%,monthly\nProfit,4,EUR million,monthly",
        good: "KPI,Target,Unit,Frequency\nRevenue,40,EUR million,monthly\nGross margin,31,%,monthly\nPipeline,90,EUR million,monthly",
        thresholds: &[Threshold { name: "kpis", default: 3.0, about: "KPIs from which a unit is judged" }],
        check: Check::Unit(lagging_only),
    },
    Rule {
        name: "insensitive-thresholds",
        severity: Severity::Info,
        why: "A figure that has had one colour for a year either needs no watching or has the wrong limits.",
        fix: "move the limits to where you would act, or watch something else",
        bad: "\
KPI,Target,2025-08,2025-09,2025-10,2025-11,2025-12,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07
On-time delivery,60 %,96 %,95 %,97 %,96 %,94 %,95 %,96 %,97 %,95 %,96 %,94 %,95 %",
        good: "\
KPI,Target,2025-08,2025-09,2025-10,2025-11,2025-12,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07
On-time delivery,95 %,96 %,80 %,97 %,96 %,94 %,95 %,96 %,97 %,95 %,96 %,94 %,95 %",
        thresholds: &[Threshold { name: "periods", default: 12.0, about: "periods of one colour" }],
        check: Check::Kpi(insensitive),
    },
    Rule {
        name: "noise-flip",
        severity: Severity::Info,
        why: "The colour changed and the figure did not: the step is one that it takes by itself.",
        fix: "look at the trend before acting on the colour",
        bad: "\
KPI,Target,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07
Answered calls,50,54,47,56,45,49,51",
        good: "\
KPI,Target,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07
Answered calls,50,44,45,44,45,44,60",
        thresholds: &[],
        check: Check::Kpi(noise_flip),
    },
];

/// A list of names without any number is a catalogue kept beside the KPIs.
fn too_many_kpis<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let ids = &cx.ground.kpis_of[id.index()];
    let kpis: Vec<(KpiId, &Kpi)> =
        ids.iter().map(|&id| (id, cx.portfolio.kpi(id))).filter(|(_, kpi)| is_watched(kpi)).collect();
    let max = cx.threshold("max");
    if cx.exceeds(kpis.len(), "max") {
        let message = said!("{name} watches {count}", name = quoted(&unit.name), count = count(kpis.len(), "KPI"));
        cx.report(id, None, message).at(kpis[0].1.origin).expecting(said!("at most {max}", max));
        return;
    }
    let mut by_objective: BTreeMap<String, Vec<(KpiId, &Kpi)>> = BTreeMap::new();
    for (id, kpi) in kpis {
        if let Some(objective) = kpi.objective.value().filter(|text| !is_health(text)) {
            by_objective.entry(significant(objective)).or_default().push((id, kpi));
        }
    }
    let max = cx.threshold("per-objective");
    for kpis in by_objective.values().filter(|kpis| Decimal::from(kpis.len()) > max) {
        let objective = quoted(kpis[0].1.objective.text().unwrap_or("")).to_string();
        let message = said!("{title} has {number}", title = objective, number = count(kpis.len(), "KPI"));
        cx.report(kpis[0].0, Field::Kpi, message).expecting(said!("at most {max}", max));
    }
}

fn is_watched(kpi: &Kpi) -> bool {
    kpi.measure.target.value().is_some() || kpi.measure.current.value().is_some() || !kpi.actuals.is_empty()
}

/// Whether a link says that it guards the running business, or belongs to a theme rather than an objective.
fn is_health(text: &str) -> bool {
    text.split_whitespace().count() < 3
}

fn has_limits(limits: &Limits) -> bool {
    [&limits.green, &limits.amber, &limits.red, &limits.minimum, &limits.maximum].iter().any(|limit| !limit.is_blank())
}

fn is_only_monitored(kpi: &Kpi) -> bool {
    let texts = [kpi.comment.text(), kpi.definition.text(), kpi.objective.text(), kpi.measure.target.text()];
    texts.into_iter().flatten().any(|text| words::says(text, |l| &l.monitored))
}

fn lacking<'a>(table: &TableView<'a>, lacks: impl Fn(&Kpi) -> bool) -> Vec<Item<'a>> {
    table.kpis.iter().filter(|(_, kpi)| lacks(kpi)).map(|&(id, kpi)| Item::Kpi(id, kpi)).collect()
}

fn without_target<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacking = lacking(table, |kpi| {
        let is_band = matches!(kpi.measure.shape, Shape::Band { .. });
        kpi.measure.target.is_blank()
            && kpi.plans.is_empty()
            && !is_band
            && !has_limits(&kpi.limits)
            && !is_only_monitored(kpi)
    });
    cx.report_lack(table, Field::Target, &lacking, said!("target"));
}

/// An organisation that has set its own tolerance in the config has said where red begins.
fn without_thresholds<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let (grading, default) = (&cx.config.settings.grading, Grading::default());
    let is_declared = grading.kpi_amber_share != default.kpi_amber_share
        || grading.kpi_absolute_tolerance != default.kpi_absolute_tolerance;
    if is_declared {
        return;
    }
    let lacking = lacking(table, |kpi| {
        let is_band = matches!(kpi.measure.shape, Shape::Band { .. });
        kpi.measure.target.value().is_some() && !is_band && !has_limits(&kpi.limits)
    });
    let any_column =
        [Field::GreenLimit, Field::AmberLimit, Field::RedLimit].into_iter().find(|field| table.has_column(*field));
    cx.report_lack(table, any_column.unwrap_or(Field::RedLimit), &lacking, said!("limit for green or red"));
}

fn without_frequency<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacking = lacking(table, |kpi| kpi.frequency.is_blank() && kpi.actuals.is_empty() && kpi.plans.is_empty());
    cx.report_lack(table, Field::Frequency, &lacking, said!("frequency"));
}

fn kpis_without_owner<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let lacking = without_owner(table.kpi_items(), cx);
    cx.report_lack(table, Field::Owner, &lacking, said!("owner"));
}

/// Counted in the KPI's own periods, from the end of the last one that has a value.
fn stale(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let Some((last, days)) = last_value(kpi) else { return };
    let age = Decimal::from((cx.config.as_of - last).num_days()) - cx.threshold("lag-days");
    if age > cx.threshold("periods") * days {
        let message = said!("{title} has no value after {last}", title = quoted(&kpi.name), last);
        let wanted = if days == Decimal::ONE {
            said!("a value every day")
        } else {
            said!("a value every {days} days", days = days.round())
        };
        let origin = kpi.actuals.last().map(|reading| reading.value.origin);
        let finding = cx.report(id, Field::Updated, message).expecting(wanted);
        finding.origin = origin.or(finding.origin);
    }
}

/// The last day that a value speaks of, and the days between two values.
fn last_value(kpi: &Kpi) -> Option<(NaiveDate, Decimal)> {
    let dated = kpi.actuals.iter().filter_map(|reading| Some((reading.period.days()?.1, &reading.period)));
    let reading = dated.max_by_key(|(day, _)| *day);
    let frequency = kpi.frequency.value().map(|frequency| days_of(*frequency));
    match (reading, kpi.updated.value()) {
        (Some((day, period)), _) => Some((day, frequency.or_else(|| length(period))?)),
        (None, Some(updated)) => Some((*updated, frequency?)),
        (None, None) => None,
    }
}

fn length(period: &Period) -> Option<Decimal> {
    let (first, last) = period.days()?;
    let days = (last - first).num_days() + 1;
    (days > 1).then(|| Decimal::from(days))
}

/// A glossary in the same file defines them all.
/// Names that say no figure everywhere; a blank definition only where the sheet has a column for it.
fn undefined<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let sheets = &cx.portfolio.source(table.source).sheets;
    if sheets.iter().any(|name| words::says(name, |l| &l.glossary)) {
        return;
    }
    table.kpis.iter().for_each(|&(id, kpi)| unclear_name(id, kpi, cx));
    if !table.has_column(Field::Definition) {
        return;
    }
    let lacking = lacking(table, |kpi| kpi.definition.value().is_none());
    cx.report_lack(table, Field::Definition, &lacking, said!("definition"));
}

/// A KPI that is to move is a key result.
fn key_result_as_kpi(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().kpi(id).filter(|verdict| verdict.kind == Kind::Outcome) else { return };
    let message = said!("{title} says a change: {words}", title = quoted(&kpi.name), words = quoted(verdict.words));
    cx.report(id, Field::Kpi, message).expecting(said!("the name of the figure alone"));
}

fn vanity(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().kpi(id).filter(|verdict| verdict.kind == Kind::Vanity) else { return };
    let message = said!(
        "{title} can only grow and decides nothing: {words}",
        title = quoted(&kpi.name),
        words = quoted(verdict.words)
    );
    cx.report(id, Field::Kpi, message)
        .expecting(said!("a share or an effect of {words}", words = quoted(verdict.words)));
}

/// A name that says no figure, where no unit and no definition does.
fn unclear_name(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let Some(verdict) = cx.ground.verdicts().kpi(id).filter(|verdict| verdict.kind == Kind::Concept) else { return };
    let message = said!(
        "{title} does not say what is measured: {words}",
        title = quoted(&kpi.name),
        words = quoted(verdict.words)
    );
    cx.report(id, Field::Kpi, message).expecting(said!("what is counted, and in which unit"));
}

/// Green, amber and red in this order, downwards or upwards as the direction says. A band has two sides.
fn contradictory_thresholds(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let limits = &kpi.limits;
    let order: Vec<Decimal> =
        [&limits.green, &limits.amber, &limits.red].iter().filter_map(|limit| Some(limit.value()?.number)).collect();
    let [first, .., last] = order.as_slice() else { return };
    if matches!(kpi.measure.shape, Shape::Band { .. }) {
        return;
    }
    let (falls, rises) = (order.is_sorted_by(|a, b| a >= b), order.is_sorted());
    let title = quoted(&kpi.name);
    let message = match kpi.measure.direction.value() {
        Some(Direction::Increase) if first < last => {
            said!("limits of {title}: more is better, and red begins above green", title)
        }
        Some(Direction::Decrease) if first > last => {
            said!("limits of {title}: less is better, and red begins below green", title)
        }
        _ if !falls && !rises => said!("limits of {title}: amber does not lie between green and red", title),
        _ => return,
    };
    let field = if limits.red.is_blank() { Field::AmberLimit } else { Field::RedLimit };
    cx.report(id, field, message).expecting(said!("green, amber, red in this order"));
}

/// Only where the sheet has a column for it.
fn unlinked<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    if table.is_of_kpis() && table.has_column(Field::Objective) {
        let lacking = lacking(table, |kpi| kpi.objective.is_blank());
        cx.report_lack(table, Field::Objective, &lacking, said!("objective"));
    }
}

fn red_without_countermeasure(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let is_red = cx.grades.kpis[id.index()].health == Health::Red;
    if !is_red || kpi.comment.value().is_some() {
        return;
    }
    let reds = reds_in_a_row(kpi, cx);
    if Decimal::from(reds) >= cx.threshold("periods") {
        let message = said!(
            "{title} has been red for {count} without a comment",
            title = quoted(&kpi.name),
            count = count(reds, "period")
        );
        cx.report(id, Field::Comment, message).expecting(said!("what is being done, by whom and until when"));
    }
}

/// A KPI that has another colour than a period ago, although both values are within the limits of its variation.
fn noise_flip(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let behaviour = &cx.grades.behaviours[id.index()];
    let (Ok(limits), [.., before, last]) = (&behaviour.limits, &*kpi.actuals) else { return };
    let grading = &cx.config.settings.grading;
    let mut colour = colours(kpi, grading);
    let [was, is] = [before, last].map(&mut colour);
    let values = series::of_kpi(cx.history, cx.portfolio, id, cx.config.as_of).len();
    let is_signal = behaviour.signals.iter().any(|signal| signal.at + 2 >= values);
    if was != is && is <= Health::Red && was <= Health::Red && !is_signal {
        let [lower, upper] = [limits.lower, limits.upper].map(|limit| rounded(limit, 2).normalize());
        let message = said!(
            "{title} turned from {was} to {is} within its normal variation, {lower} to {upper}",
            title = quoted(&kpi.name),
            was = Said::Ours(was.words(), Box::default()),
            is = Said::Ours(is.words(), Box::default()),
            lower,
            upper
        );
        cx.report(id, Field::Current, message).at(last.value.origin);
    }
}

/// For how many periods a KPI has been red by now.
pub(super) fn reds_in_a_row(kpi: &Kpi, cx: &Context) -> usize {
    let grading = &cx.config.settings.grading;
    let mut colour = colours(kpi, grading);
    kpi.actuals.iter().rev().take_while(|reading| colour(reading) == Health::Red).count()
}

/// Tells the colour that a KPI had in an earlier period.
fn colours(kpi: &Kpi, grading: &Grading) -> impl FnMut(&Reading) -> Health {
    let mut then = Kpi { actuals: Vec::new(), ..kpi.clone() };
    move |reading| {
        then.measure.current = Entry::Given(reading.value.clone());
        let plan = kpi.plans.iter().find(|plan| plan.period == reading.period);
        then.measure.target = plan.map_or_else(|| kpi.measure.target.clone(), |plan| Entry::Given(plan.value.clone()));
        judge(&then, grading).health
    }
}

fn lagging_only<'a>(id: UnitId, unit: &'a OrgUnit, cx: &mut Context<'a>) {
    let ids = &cx.ground.kpis_of[id.index()];
    let is_late = |id: &KpiId| words::says(&cx.portfolio.kpi(*id).name, |l| &l.late);
    if Decimal::from(ids.len()) >= cx.threshold("kpis") && ids.iter().all(is_late) {
        let message =
            said!("all {count} of {name} move last", count = count(ids.len(), "KPI"), name = quoted(&unit.name));
        let first = cx.portfolio.kpi(ids[0]).origin;
        cx.report(id, Field::Kpi, message).at(first).expecting(said!("a figure that moves first"));
    }
}

/// A figure that stands still, such as no accidents, is as good as it gets.
fn insensitive(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let grading = &cx.config.settings.grading;
    let [first, ..] = kpi.actuals.as_slice() else { return };
    let stands_still = kpi.actuals.iter().all(|reading| reading.value.value.number == first.value.value.number);
    if stands_still || Decimal::from(kpi.actuals.len()) < cx.threshold("periods") {
        return;
    }
    let mut colour = colours(kpi, grading);
    let then = colour(first);
    let is_one =
        matches!(then, Health::Green | Health::Red) && kpi.actuals.iter().all(|reading| colour(reading) == then);
    if is_one {
        let message = said!(
            "{title} has had one colour for {count}",
            title = quoted(&kpi.name),
            count = count(kpi.actuals.len(), "period")
        );
        cx.report(id, Field::Target, message).expecting(said!("limits where somebody would act"));
    }
}
