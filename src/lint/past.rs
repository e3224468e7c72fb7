//! Items of today and what earlier snapshots say of them in, breaches that only time shows out. The rules themselves stand
//! in their chapters.

use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use rust_decimal::Decimal;

use super::cadence::{days_of, is_reached};
use super::earlier::Targets;
use super::names::PersonName;
use super::text::{count, quoted, significant, without_dates};
use super::{Context, Item, Said, Severity, Threshold, said, words};
use crate::grade::{Outcome, progress};
use crate::history::snapshot::KeyResultEntry;
use crate::history::{Item as Then, Kind};
use crate::model::key_result::Status;
use crate::model::kpi::{Frequency, Reading};
use crate::model::measure::Shape;
use crate::model::words::{fold, status};
use crate::model::{KeyResult, KeyResultId, Kpi, KpiId, Number, Objective, ObjectiveId, OrgUnit, UnitId};
use crate::recognise::Field;

pub(super) const GRACE: Threshold =
    Threshold { name: "grace", default: 0.2, about: "share of the cycle in which everything may still change" };

/// The last day on which everything may still change; the rule has the threshold `grace`.
pub(super) fn settled(start: NaiveDate, end: NaiveDate, cx: &Context<'_>) -> Option<NaiveDate> {
    after_share(start, end, cx.threshold("grace"))
}

fn after_share(start: NaiveDate, end: NaiveDate, share: Decimal) -> Option<NaiveDate> {
    let days = Decimal::from((end - start).num_days()) * share;
    start.checked_add_signed(TimeDelta::try_days(days.trunc().try_into().ok()?)?)
}

/// What earlier snapshots say of an item, oldest first.
fn then<'a>(kind: Kind, at: usize, cx: &Context<'a>) -> Vec<(NaiveDate, Then<'a>)> {
    let history = cx.history;
    history.track(kind, at).iter().map(|sighting| (history.day(sighting), history.item(kind, sighting))).collect()
}

/// The same of a key result.
fn key_result_then<'a>(id: KeyResultId, cx: &Context<'a>) -> Vec<(NaiveDate, &'a KeyResultEntry)> {
    let entry = |(day, then)| match then {
        Then::KeyResult(entry) => Some((day, entry)),
        Then::Objective(_) | Then::Kpi(_) => None,
    };
    then(Kind::KeyResult, id.index(), cx).into_iter().filter_map(entry).collect()
}

/// What the sheets themselves tell of a key result by date, if it is more than one value, up to the day of the run.
fn logged(kr: &KeyResult, cx: &Context<'_>) -> Option<Vec<(NaiveDate, Decimal)>> {
    let as_of = cx.config.as_of;
    let value = |reading: &Reading| {
        let (first, last) = reading.period.days()?;
        (first <= as_of).then(|| (last.min(as_of), reading.value.value.number.normalize()))
    };
    let mut values: Vec<(NaiveDate, Decimal)> = kr.actuals.iter().filter_map(value).collect();
    values.sort_by_key(|(day, _)| *day);
    (values.len() > 1).then_some(values)
}

/// Its values before the present one, oldest first: those of its log, else those of earlier snapshots.
fn values_before(id: KeyResultId, kr: &KeyResult, cx: &Context<'_>) -> Vec<(NaiveDate, Decimal)> {
    if let Some(mut values) = logged(kr, cx) {
        values.pop();
        return values;
    }
    let track = key_result_then(id, cx).into_iter();
    track.filter_map(|(day, entry)| Some((day, entry.current?.0.normalize()))).collect()
}

fn is_open(kr: &KeyResult) -> bool {
    !matches!(kr.status.value(), Some(Status::Done | Status::Dropped))
}

fn current(kr: &KeyResult) -> Option<Decimal> {
    kr.measure.current.value().map(|amount| amount.number.normalize())
}

/// A value that stays the same for so many periods. What can only be met or not stays the same until it is met.
pub(super) fn flatline(id: KeyResultId, kr: &KeyResult, cx: &mut Context<'_>) {
    let Some(value) = current(kr).filter(|_| kr.measure.shape == Shape::Movement && is_open(kr)) else { return };
    let frequency = kr.frequency.value().copied();
    let is_slow = frequency.is_some_and(|frequency| frequency >= Frequency::Quarterly)
        || kr.comment.text().is_some_and(|comment| words::says(comment, |l| &l.end_measured));
    if is_slow || is_reached(id, cx) {
        return;
    }
    let before = values_before(id, kr, cx);
    let same: Vec<NaiveDate> =
        before.iter().rev().take_while(|(_, then)| *then == value).map(|(day, _)| *day).collect();
    let Some(first) = same.last() else { return };
    let periods = cx.threshold("periods");
    let days = Decimal::from((cx.config.as_of - *first).num_days());
    // A little less than whole periods, because nobody reports on the very day.
    let least = frequency.map_or(cx.threshold("days"), |it| days_of(it) * periods * Decimal::new(9, 1));
    if Decimal::from(same.len()) < periods || days < least {
        return;
    }
    let message = said!("{title} stands at `{value}` since {first}", title = quoted(&kr.title), value, first);
    let is_green = kr.status.value() == Some(&Status::OnTrack);
    let severity = if is_green { Severity::Warning } else { Severity::Info };
    cx.report(id, Field::Current, message).rated(severity).expecting(said!("a new value, or why there is none"));
}

/// The owner's confidence falls time after time, or at once by much.
pub(super) fn sliding_confidence(id: KeyResultId, kr: &KeyResult, cx: &mut Context<'_>) {
    let Some(now) = kr.confidence.value().map(|rating| rating.share).filter(|_| is_open(kr)) else { return };
    let told: Vec<Decimal> = kr.check_ins.iter().filter_map(|check_in| check_in.confidence).collect();
    let mut series = told;
    if series.len() > 1 {
        // The latest of a log is the present one, unless its own row tells another.
        series.extend(series.last().filter(|last| **last != now).map(|_| now));
    } else {
        let track = key_result_then(id, cx);
        series = track.iter().filter_map(|(_, entry)| entry.confidence).map(|Number(share)| share).collect();
        series.push(now);
    }
    let falls = series.windows(2).rev().take_while(|pair| pair[1] < pair[0]).count();
    let before = series.len().checked_sub(2).map(|at| series[at]);
    let drop = before.map_or(Decimal::ZERO, |before| before - now);
    let is_steep = drop >= cx.threshold("drop");
    if !is_steep && Decimal::from(falls) < cx.threshold("falls") {
        return;
    }
    let shown: Vec<String> = series.iter().rev().take(falls + 1).rev().map(|share| shown(*share)).collect();
    let message = said!("confidence in {title} fell: {shown}", title = quoted(&kr.title), shown = shown.join(" → "));
    cx.report(id, Field::Confidence, message).expecting(said!("a word on what has changed"));
}

fn shown(share: Decimal) -> String {
    format!("`{}`", share.round_dp(2).normalize())
}

/// Another colour with the same number and no word.
pub(super) fn status_without_value(id: KeyResultId, kr: &KeyResult, cx: &mut Context<'_>) {
    let (Some(now), Some(value)) = (kr.status.given(), current(kr)) else { return };
    if kr.comment.value().is_some() {
        return;
    }
    let Some((day, text, was, then)) = status_before(id, kr, cx) else { return };
    let is_colour = |status: Status| matches!(status, Status::OnTrack | Status::AtRisk | Status::OffTrack);
    let is_same = then == Some(value);
    if is_same && was != now.value && is_colour(was) && is_colour(now.value) {
        let message = said!(
            "{title} was {text} on {day}, and the value is `{value}` as it was then",
            title = quoted(&kr.title),
            text = quoted(&text),
            day,
            value
        );
        cx.report(id, Field::Status, message).expecting(said!("a new value, or a word on what speaks for the status"));
    }
}

/// The status before the present one with its day, its words, and the value of that day: of the log, else of the last
/// snapshot.
fn status_before(
    id: KeyResultId,
    kr: &KeyResult,
    cx: &Context<'_>,
) -> Option<(NaiveDate, String, Status, Option<Decimal>)> {
    let told: Vec<_> = kr.check_ins.iter().filter_map(|said| Some((said.day, said.status.as_ref()?))).collect();
    if let [.., (day, (was, text)), _] = told.as_slice() {
        let values = logged(kr, cx)?;
        let then = values.iter().rev().find(|(of, _)| of <= day).map(|(_, value)| *value);
        return Some((*day, text.to_string(), *was, then));
    }
    let (day, entry) = key_result_then(id, cx).last().copied()?;
    let text = entry.status.clone()?;
    let was = status(&text)?;
    Some((day, text, was, entry.current.map(|Number(then)| then.normalize())))
}

/// All changes of a unit come around the end of a cycle or a quarter.
pub(super) fn updated_for_review(id: UnitId, unit: &OrgUnit, cx: &mut Context<'_>) {
    let (mut all, mut near) = (0_usize, 0_usize);
    let mut looks = BTreeSet::new();
    let mut first = None;
    let slack = cx.threshold("days");
    for &id in &cx.ground.key_results_of[id.index()] {
        let kr = cx.portfolio.key_result(id);
        let ends = |day: NaiveDate| {
            let ends = kr.cycle.iter().map(|cycle| cycle.end).chain(quarter_ends(day));
            ends.into_iter().any(|end| Decimal::from((day - end).num_days().abs()) <= slack)
        };
        if let Some(values) = logged(kr, cx) {
            looks.extend(values.iter().map(|(day, _)| *day));
            for pair in values.windows(2).filter(|pair| pair[0].1 != pair[1].1) {
                all += 1;
                near += usize::from(ends(pair[1].0));
                first = first.or(kr.updated.origin()).or(kr.measure.current.origin());
            }
            continue;
        }
        let track = in_cycle(id, kr, cx);
        let (Some(value), Some(updated)) = (current(kr), kr.updated.value()) else { continue };
        looks.extend(track.iter().map(|(day, _)| *day));
        let values: Vec<Decimal> =
            track.iter().filter_map(|(_, entry)| entry.current).map(|n| n.0.normalize()).collect();
        all += values.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let is_slow = kr.frequency.value().is_some_and(|frequency| *frequency >= Frequency::Quarterly);
        if is_slow || values.last().is_none_or(|last| *last == value) {
            continue;
        }
        all += 1;
        if ends(*updated) {
            near += 1;
            first = first.or(kr.updated.origin());
        }
    }
    let is_most = Decimal::from(near) >= cx.threshold("share") * Decimal::from(all);
    let (Some(origin), true) = (first, is_most && Decimal::from(all) >= cx.threshold("changes")) else { return };
    // One look in a cycle may have come before anything could change.
    if looks.len() > 1 {
        let what = count(all, "value");
        let message =
            said!("{near} of {what} of {name} changed only around the review", near, what, name = quoted(&unit.name));
        cx.report(id, Field::Updated, message).at(origin).expecting(said!("updates spread over the cycle"));
    }
}

/// What earlier snapshots of its own cycle say of a key result; all of them if it has none.
fn in_cycle<'a>(id: KeyResultId, kr: &KeyResult, cx: &Context<'a>) -> Vec<(NaiveDate, &'a KeyResultEntry)> {
    let mut track = key_result_then(id, cx);
    if let Some(cycle) = &kr.cycle {
        track.retain(|(day, _)| cycle.start <= *day && *day <= cycle.end);
    }
    track
}

/// The ends of the quarters around a day.
fn quarter_ends(day: NaiveDate) -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1);
    let end = |first: NaiveDate| first.pred_opt();
    let next = first.and_then(|first| first.checked_add_months(Months::new(3)));
    [first.and_then(end), next.and_then(end)].into_iter().flatten().collect()
}

/// Somebody else answers for it since the cycle is under way. What follows from the objective is said of that alone.
pub(super) fn owner_changed(item: Item<'_>, cx: &mut Context<'_>) {
    let (kind, at, cycle, objective) = match item {
        Item::Objective(id, objective) => (Kind::Objective, id.index(), objective.cycle.as_ref(), None),
        Item::KeyResult(id, kr) => (Kind::KeyResult, id.index(), kr.cycle.as_ref(), kr.objective),
        Item::Kpi(..) => return,
    };
    let (Some(cycle), Some(now)) = (cycle, item.owner().given()) else { return };
    let Some(settled) = settled(cycle.start, cycle.end, cx).filter(|settled| *settled < cx.config.as_of) else {
        return;
    };
    let track = then(kind, at, cx);
    let early = track.iter().filter(|(day, _)| *day <= settled).count().saturating_sub(1);
    let Some((day, was)) = track.get(early).filter(|(day, _)| cycle.start <= *day) else { return };
    let Some(owner) = was.owner() else { return };
    let is_said_above = objective.is_some_and(|id| {
        let above = cx.portfolio.objective(id);
        above.owner.value() == Some(&now.value)
            && then(Kind::Objective, id.index(), cx).iter().any(|(_, then)| then.owner() == Some(owner))
    });
    if !is_said_above && item.comment().value().is_none() && is_another(owner, &now.value) {
        let (title, owner) = (quoted(item.title()), quoted(owner).to_string());
        let message = said!("{title} was owned by {owner} on {day}", title, owner, day);
        cx.report(item.subject(), Field::Owner, message).expecting(said!("a word on the handover"));
    }
}

fn is_another(a: &str, b: &str) -> bool {
    let (one, two) = (PersonName::new(a), PersonName::new(b));
    let is_same = one == two || one.extends(&two) || one.misspells(&two) || two.misspells(&one);
    !is_same && !one.shortens(&two) && !two.shortens(&one)
}

/// The same objective as in an earlier cycle, without a word on why.
pub(super) fn carried_over(id: ObjectiveId, objective: &Objective, cx: &mut Context<'_>) {
    let Some(cycle) = &objective.cycle else { return };
    let is_long = |start: NaiveDate, end: NaiveDate| Decimal::from((end - start).num_days()) > cx.threshold("days");
    let comments = objective.key_results.iter().map(|id| &cx.portfolio.key_result(*id).comment);
    let is_said = std::iter::once(&objective.comment).chain(comments).any(|comment| comment.value().is_some());
    if is_said || is_long(cycle.start, cycle.end) {
        return;
    }
    let title = significant(&objective.title);
    let least = cx.threshold("similarity");
    let is_alike = |other: &str| {
        Decimal::try_from(strsim::normalized_levenshtein(&title, &significant(other))).is_ok_and(|alike| alike >= least)
    };
    let earlier = cx.ground.earlier().objectives(&cx.portfolio.unit(objective.unit).name).find(|then| {
        let is_before =
            then.cycle.as_ref().is_some_and(|then| then.end < cycle.start && !is_long(then.start, then.end));
        is_before && is_alike(&then.title)
    });
    let Some((then, before)) = earlier.and_then(|then| Some((then, then.cycle.as_ref()?))) else { return };
    let is_decided =
        then.status.as_deref().and_then(status).is_some_and(|it| matches!(it, Status::Done | Status::Dropped));
    if !is_decided {
        let message = said!(
            "{title} stands there since {before}",
            title = quoted(&objective.title),
            before = quoted(&before.name)
        );
        cx.report(id, Field::Objective, message).expecting(said!("a word on why it goes on"));
    }
}

/// The same KPIs with the same targets for years.
pub(super) fn kpis_not_reviewed(id: UnitId, unit: &OrgUnit, cx: &mut Context<'_>) {
    let ids = &cx.ground.kpis_of[id.index()];
    let Some(first) = ids.first().filter(|_| !cx.history.snapshots.is_empty()) else { return };
    if Decimal::from(ids.len()) < cx.threshold("kpis") {
        return;
    }
    let target = |kpi: &Kpi| kpi.measure.target.value().map(|target| target.number.normalize());
    let now: Targets = ids.iter().map(|id| cx.portfolio.kpi(*id)).map(|kpi| (fold(&kpi.name), target(kpi))).collect();
    let Some(since) = cx.ground.earlier().days_with(&unit.name, &now).last() else { return };
    let months: Option<u32> = cx.threshold("months").trunc().try_into().ok();
    let end = months.and_then(|months| since.checked_add_months(Months::new(months)));
    if end.is_some_and(|end| end <= cx.config.as_of) {
        let message = said!(
            "{name} has the same {count} since {since}",
            name = quoted(&unit.name),
            count = count(ids.len(), "KPI"),
            since
        );
        let origin = cx.portfolio.kpi(*first).origin;
        cx.report(id, Field::Kpi, message).at(origin).expecting(said!("a list that was gone through"));
    }
}

/// A sum over time that became smaller. It may begin anew with each year.
pub(super) fn cumulative_decrease(item: Item<'_>, cx: &mut Context<'_>) {
    if !words::says(item.title(), |l| &l.cumulative) || words::says(item.title(), |l| &l.signed) {
        return;
    }
    let series = match item {
        Item::Objective(..) => return,
        Item::KeyResult(id, kr) => sum_of_key_result(id, kr, cx),
        Item::Kpi(id, kpi) => sum_of_kpi(id, kpi, cx),
    };
    let fall = series.windows(2).rev().find(|pair| pair[0].0.year() == pair[1].0.year() && pair[1].1 < pair[0].1);
    if let Some([(before, more), (after, less)]) = fall {
        let title = quoted(item.title());
        let message = said!(
            "{title} fell from `{more}` on {before} to `{less}` on {after}",
            title,
            more = *more,
            before = *before,
            less = *less,
            after = *after
        );
        cx.report(item.subject(), Field::Current, message).expecting(said!("at least {more}", more = *more));
    }
}

fn sum_of_key_result(id: KeyResultId, kr: &KeyResult, cx: &Context<'_>) -> Vec<(NaiveDate, Decimal)> {
    if let Some(values) = logged(kr, cx) {
        return values;
    }
    let track = values_before(id, kr, cx).into_iter();
    track.chain(current(kr).map(|value| (cx.config.as_of, value))).collect()
}

fn sum_of_kpi(id: KpiId, kpi: &Kpi, cx: &Context<'_>) -> Vec<(NaiveDate, Decimal)> {
    let readings = kpi
        .actuals
        .iter()
        .filter_map(|reading| Some((reading.period.days()?.1, reading.value.value.number.normalize())));
    let readings: Vec<(NaiveDate, Decimal)> = readings.collect();
    if readings.len() > 1 {
        return readings;
    }
    let entry = |(day, then)| match then {
        Then::Kpi(entry) => Some((day, entry.current?.0.normalize())),
        Then::Objective(_) | Then::KeyResult(_) => None,
    };
    let now = kpi.measure.current.value().map(|amount| (cx.config.as_of, amount.number.normalize()));
    then(Kind::Kpi, id.index(), cx).into_iter().filter_map(entry).chain(now).collect()
}

/// The same id with a weaker promise.
pub(super) fn wording_softened(id: KeyResultId, kr: &KeyResult, cx: &mut Context<'_>) {
    let track = in_cycle(id, kr, cx);
    let Some((day, entry)) = track.first() else { return };
    let is_same_id = kr.id.text().is_some() && kr.id.text() == entry.id.as_deref();
    let likeness = strsim::normalized_levenshtein(&significant(&kr.title), &significant(&entry.title));
    let Some(likeness) = Decimal::try_from(likeness).ok().filter(|_| is_same_id) else { return };
    if likeness < cx.threshold("similarity") || likeness >= cx.threshold("spelling") {
        return;
    }
    let has_number = |title: &str| without_dates(title).contains(|letter: char| letter.is_ascii_digit());
    let lost_number = has_number(&entry.title) && !has_number(&kr.title) && kr.measure.target.is_blank();
    let is_softer = opens_softly(&kr.title) && !opens_softly(&entry.title);
    if lost_number || is_softer {
        let message =
            said!("{title} was {other} on {day}", title = quoted(&kr.title), other = quoted(&entry.title), day);
        cx.report(id, Field::KeyResult, message).expecting(Said::text(&entry.title));
    }
}

/// Whether it opens, or closes as German does, with a verb that promises an attempt.
fn opens_softly(title: &str) -> bool {
    let bare = without_dates(title);
    let words: Vec<&str> = bare.split_whitespace().collect();
    let verbs = words.iter().take(2).chain(words.last());
    verbs.into_iter().any(|word| words::is(word, |l| &l.soft))
}

/// Weights that moved late and lifted the grade of their objective.
pub(super) fn weight_shifted(id: ObjectiveId, objective: &Objective, cx: &mut Context<'_>) {
    let Some(cycle) = &objective.cycle else { return };
    let late = after_share(cycle.start, cycle.end, cx.threshold("elapsed"));
    if late.is_none_or(|late| cx.config.as_of <= late) {
        return;
    }
    let shares: Vec<Share> =
        cx.ground.evidence(objective).into_iter().filter_map(|(id, kr)| share(id, kr, late, cx)).collect();
    let mean = |weight: fn(&Share) -> Decimal| {
        let total: Decimal = shares.iter().map(weight).sum();
        let sum: Decimal = shares.iter().map(|share| weight(share) * share.grade).sum();
        sum.checked_div(total)
    };
    let (Some(before), Some(after)) = (mean(|share| share.before), mean(|share| share.after)) else { return };
    let moved = shares.iter().filter(|share| share.before != share.after);
    let Some(raised) = moved.clone().max_by_key(|share| share.after - share.before) else { return };
    let is_said = objective.comment.value().is_some() || moved.clone().any(|share| share.is_explained);
    if after - before >= cx.threshold("gain") && !is_said {
        let places = |grade: Decimal| grade.round_dp(2).normalize();
        let title = quoted(&objective.title);
        let message = said!(
            "new weights lift the grade of {title} from `{before}` to `{after}`",
            title,
            before = places(before),
            after = places(after)
        );
        let origin = cx.portfolio.key_result(raised.id).weight.origin();
        let finding = cx.report(id, Field::Weight, message).found(&raised.after.normalize().to_string());
        finding.expecting(raised.before.normalize()).origin = origin;
    }
}

/// A key result with its weight before and after it was late to change one.
struct Share {
    id: KeyResultId,
    grade: Decimal,
    before: Decimal,
    after: Decimal,
    is_explained: bool,
}

fn share(id: KeyResultId, kr: &KeyResult, late: Option<NaiveDate>, cx: &Context<'_>) -> Option<Share> {
    let Outcome::Graded(graded) = &cx.grades.key_results[id.index()].outcome else { return None };
    let track = in_cycle(id, kr, cx);
    let early = track.iter().filter(|(day, _)| late.is_some_and(|late| *day <= late)).count().saturating_sub(1);
    let before = track.get(early)?.1.weight?.0;
    let after = *kr.weight.value()?;
    Some(Share { id, grade: graded.grade.value(), before, after, is_explained: kr.comment.value().is_some() })
}

/// A figure that an earlier cycle aimed at, and that lost what it had gained while another one gains.
pub(super) fn flip_flop(id: KpiId, kpi: &Kpi, cx: &mut Context<'_>) {
    let Some(now) = kpi.measure.current.value().filter(|_| !cx.ground.before().is_empty()) else { return };
    let figures = cx.ground.figures();
    let figure = figures.of_kpi(id);
    let place = (fold(&cx.portfolio.unit(kpi.unit).name), figures.name(figure).to_owned());
    let Some(entry) = cx.ground.before().get(&place) else { return };
    let (Some(Number(baseline)), Some(Number(target)), Some(Number(last))) =
        (entry.baseline, entry.target, entry.current)
    else {
        return;
    };
    let made = |value: Decimal| progress::movement(baseline, target, value).ok().map(|progress| progress.0);
    let (Some(then), Some(today)) = (made(last), made(now.number)) else { return };
    let least = cx.threshold("gained");
    let gaining = cx.ground.key_results_of[kpi.unit.index()].iter().find(|id| {
        let is_gaining = match &cx.grades.key_results[id.index()].outcome {
            Outcome::Graded(graded) => graded.progress.0 >= least,
            Outcome::Ungraded(_) => false,
        };
        is_gaining && cx.ground.figures().of_key_result(**id) != figure
    });
    let Some(gaining) = gaining.map(|id| cx.portfolio.key_result(*id)) else { return };
    if then >= least && today <= then * (Decimal::ONE - cx.threshold("lost")) {
        let cycle = match &entry.cycle {
            Some(cycle) => Said::from(quoted(&cycle.name)),
            None => said!("an earlier cycle"),
        };
        let message = said!(
            "{title} had reached `{value}` in {cycle} and lost it again, while {other} gains",
            title = quoted(&kpi.name),
            value = last.normalize(),
            cycle,
            other = quoted(&gaining.title)
        );
        cx.report(id, Field::Current, message).expecting(said!("about {value}", value = last.normalize()));
    }
}
