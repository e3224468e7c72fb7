//! A measure in; whether its numbers can be set against each other out.

use rust_decimal::Decimal;

use super::Reason;
use crate::model::measure::Amount;
use crate::model::{Entry, Measure};
use crate::recognise::Unit;

/// Signs and codes of one currency, sorted by code.
const CURRENCIES: &[(&str, &str)] = &[("chf", "fr."), ("eur", "€"), ("gbp", "£"), ("jpy", "¥"), ("usd", "$")];

/// Units of time by their size in seconds, as sheets write them, sorted.
const DURATIONS: &[(&str, u32)] = &[
    ("d", 86_400),
    ("day", 86_400),
    ("days", 86_400),
    ("h", 3_600),
    ("hour", 3_600),
    ("hours", 3_600),
    ("hrs", 3_600),
    ("jours", 86_400),
    ("min", 60),
    ("mins", 60),
    ("minute", 60),
    ("minutes", 60),
    ("month", 2_592_000),
    ("months", 2_592_000),
    ("s", 1),
    ("sec", 1),
    ("second", 1),
    ("seconds", 1),
    ("std", 3_600),
    ("stunden", 3_600),
    ("tage", 86_400),
    ("week", 604_800),
    ("weeks", 604_800),
];

/// The target from which fractions beside it cannot be meant as they stand.
const PERCENT_FROM: Decimal = Decimal::TEN;

/// What kind of thing a unit counts, as far as that is certain.
#[derive(Debug, PartialEq)]
enum Kind {
    Percent,
    Money(String),
    Time(u32),
}

/// Refuses numbers in different units, and a fraction beside a per cent: 0.61 of a target of 70.
pub fn comparable(measure: &Measure) -> Result<(), Reason> {
    let entries = [&measure.baseline, &measure.target, &measure.current];
    let kinds: Vec<Kind> = entries.iter().filter_map(|entry| kind(entry.value()?.unit.as_ref()?)).collect();
    if kinds.windows(2).any(|pair| pair[0] != pair[1]) || mixes_scales(measure) {
        return Err(Reason::UnitMismatch);
    }
    Ok(())
}

fn kind(unit: &Unit) -> Option<Kind> {
    match unit {
        Unit::Percent => Some(Kind::Percent),
        Unit::Currency(sign) => Some(Kind::Money(currency(sign))),
        Unit::Other(word) => duration(word).map(Kind::Time),
    }
}

fn currency(sign: &str) -> String {
    let sign = sign.to_lowercase();
    CURRENCIES.iter().find(|(_, other)| *other == sign).map_or(sign, |(code, _)| (*code).to_owned())
}

fn duration(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.').to_lowercase();
    DURATIONS.binary_search_by_key(&word.as_str(), |(name, _)| name).ok().map(|index| DURATIONS[index].1)
}

/// Whether baseline and current are fractions of one while the target is told in per cent: 0.48 and 0.61, but 70.
fn mixes_scales(measure: &Measure) -> bool {
    let may_be_percent = matches!(measure.unit, None | Some(Unit::Percent));
    let is_fraction = |entry: &Entry<Amount>| {
        entry.value().is_some_and(|amount| {
            amount.unit.is_none() && !amount.number.is_integer() && amount.number.abs() < Decimal::ONE
        })
    };
    let in_percent = |amount: &Amount| (PERCENT_FROM..=Decimal::ONE_HUNDRED).contains(&amount.number);
    may_be_percent
        && is_fraction(&measure.baseline)
        && is_fraction(&measure.current)
        && measure.target.value().is_some_and(in_percent)
}
