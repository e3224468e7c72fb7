//! The dates of a row in, those that cannot be right out.

use chrono::Days;

use crate::lint::text::quoted;
use crate::lint::{Context, Item, Said, said};
use crate::model::{KeyResult, KeyResultId};
use crate::recognise::Field;

/// So many cycles make a key result one of several cycles.
const LONG: i64 = 3;

pub(super) fn date_outside_cycle(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(cycle) = &kr.cycle else { return };
    let slack = Days::new(u64::try_from(cx.threshold("days").trunc().mantissa()).unwrap_or_default());
    let (Some(first), Some(last)) = (cycle.start.checked_sub_days(slack), cycle.end.checked_add_days(slack)) else {
        return;
    };
    // What runs for a year stands in the sheet of a quarter; a month or two more is a date gone wrong.
    let spans = kr.start.value().zip(kr.due.value()).is_some_and(|(start, due)| {
        (*due - *start).num_days() >= (cycle.end - cycle.start).num_days().saturating_mul(LONG)
    });
    if spans {
        return;
    }
    for (field, entry) in [(Field::Start, &kr.start), (Field::Due, &kr.due), (Field::Updated, &kr.updated)] {
        let Some(day) = entry.given().filter(|day| !(first..=last).contains(&day.value)) else { continue };
        let message = said!(
            "{field} of {title} is {text}, outside {cycle}",
            field = cx.name(field),
            title = quoted(&kr.title),
            text = quoted(&day.text),
            cycle = Said::text(&cycle.name)
        );
        cx.report(id, field, message).expecting(said!("{start} to {end}", start = cycle.start, end = cycle.end));
    }
}

pub(super) fn start_after_end(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let (Some(start), Some(due)) = (kr.start.given(), kr.due.given()) else { return };
    if start.value > due.value {
        let message = said!(
            "{title} starts {start} and ends {due}",
            title = quoted(&kr.title),
            start = quoted(&start.text),
            due = quoted(&due.text)
        );
        cx.report(id, Field::Start, message).expecting(said!("a start before the end"));
    }
}

pub(super) fn future_check_in<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    let updated = match item {
        Item::Objective(..) => None,
        Item::KeyResult(_, kr) => kr.updated.given(),
        Item::Kpi(_, kpi) => kpi.updated.given(),
    };
    if let Some(updated) = updated.filter(|updated| updated.value > cx.config.as_of) {
        let message = said!(
            "{title} was last updated {text}, after the day of this report",
            title = quoted(item.title()),
            text = quoted(&updated.text)
        );
        let latest = cx.config.as_of;
        cx.report(item.subject(), Field::Updated, message).expecting(said!("{latest} or earlier", latest));
    }
}
