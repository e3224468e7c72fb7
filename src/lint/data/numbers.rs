//! The numbers of a row in, those that cannot be what they say out.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::grade::{Outcome, Reason};
use crate::lint::ambition::{is_count, is_share};
use crate::lint::item::Typed;
use crate::lint::text::quoted;
use crate::lint::{Context, Item, Said, TableView, said};
use crate::model::measure::{Amount, Shape};
use crate::model::{Entry, KeyResult, KeyResultId};
use crate::recognise::{FactSource, Field, Unit};

pub(super) fn number_as_text<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    let source = cx.portfolio.source(item.origin().source);
    let is_text_file = [".csv", ".tsv", ".txt"].iter().any(|ending| source.name.to_lowercase().ends_with(ending));
    let is_wordy = |amount: &Amount| amount.with_words || matches!(amount.unit, Some(Unit::Other(_)));
    let is_text = |typed: &Typed| {
        let of_cell = matches!(typed.source, FactSource::Cell | FactSource::Inherited) && !typed.formula;
        let amount = typed.amount.filter(|amount| amount.from_text && amount.comparison.is_none());
        of_cell && amount.is_some_and(|amount| !is_text_file || is_wordy(amount))
    };
    for typed in item.fields().filter(is_text) {
        let number = typed.amount.map_or(Decimal::ZERO, |amount| amount.number.normalize());
        let message = said!(
            "{field} of {title} is the text {text}, read as {number}",
            field = cx.name(typed.field),
            title = quoted(item.title()),
            text = quoted(typed.text),
            number
        );
        cx.report(item.subject(), typed.field, message).expecting(number);
    }
}

pub(super) fn out_of_range(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let number = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let (Some(b), Some(t), Some(c)) = (number(&measure.baseline), number(&measure.target), number(&measure.current))
    else {
        return;
    };
    let margin = (t - b).abs() * cx.threshold("spans");
    let (low, high) = (b.min(t) - margin, b.max(t) + margin);
    let is_far = b != t && (c < low || c > high);
    let is_negative_count = c < Decimal::ZERO && b >= Decimal::ZERO && t >= Decimal::ZERO && is_count(kr);
    let is_over_whole = c > Decimal::ONE_HUNDRED && b.max(t) <= Decimal::ONE_HUNDRED && is_share(kr);
    let expected = match (is_negative_count, is_over_whole, is_far) {
        (true, ..) => said!("0 or more"),
        (_, true, _) => said!("at most 100 %"),
        (_, _, true) => said!("{low} to {high}", low = low.normalize(), high = high.normalize()),
        (false, false, false) => return,
    };
    let text = quoted(measure.current.text().unwrap_or("")).to_string();
    cx.report(id, Field::Current, said!("{title} stands at {text}", title = quoted(&kr.title), text))
        .expecting(expected);
}

pub(super) fn unit_mismatch(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let entries =
        [(Field::Baseline, &measure.baseline), (Field::Target, &measure.target), (Field::Current, &measure.current)];
    let given: Vec<(Field, &Amount, &str)> =
        entries.iter().filter_map(|(field, entry)| Some((*field, entry.value()?, entry.text()?))).collect();
    let refused = cx.grades.key_results[id.index()].outcome == Outcome::Ungraded(Reason::UnitMismatch);
    let odd =
        given.iter().find(|(_, amount, _)| is_fraction_among(amount, &given)).or(given.last().filter(|_| refused));
    if let Some((field, ..)) = odd.filter(|_| measure.shape == Shape::Movement) {
        let texts: Vec<String> = given.iter().map(|(.., text)| quoted(text).to_string()).collect();
        let message =
            said!("{title} has numbers on two scales: {texts}", title = quoted(&kr.title), texts = texts.join(", "));
        cx.report(id, *field, message).expecting(said!("one unit and one format"));
    }
}

fn is_fraction_among(amount: &Amount, all: &[(Field, &Amount, &str)]) -> bool {
    let is_fraction = |a: &Amount| a.unit.is_none() && !a.number.is_integer() && a.number.abs() < Decimal::ONE;
    let is_percent = |a: &Amount| a.unit == Some(Unit::Percent) && a.number.abs() >= Decimal::ONE;
    is_fraction(amount)
        && all.iter().all(|(_, other, _)| is_fraction(other) || is_percent(other))
        && all.iter().any(|(_, other, _)| is_percent(other))
}

pub(super) fn mixed_units<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let mut seen: BTreeMap<Field, &str> = BTreeMap::new();
    for typed in table.items().flat_map(Item::fields) {
        let Some(Unit::Currency(sign)) = typed.amount.and_then(|amount| amount.unit.as_ref()) else { continue };
        let first = *seen.entry(typed.field).or_insert(sign);
        if first != &**sign {
            let column = cx.name(typed.field);
            let message = said!(
                "the column of {column} holds both {first} and {sign}",
                column,
                first = quoted(first),
                sign = quoted(sign)
            );
            cx.report(table.sheet(), typed.field, message)
                .at(typed.origin)
                .found(typed.text)
                .expecting(Said::text(first));
            return;
        }
    }
}
