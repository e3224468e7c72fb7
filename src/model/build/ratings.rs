//! A column of confidences or grades in, its scale out; then each cell as a share from 0 to 1.

use rust_decimal::Decimal;

use crate::model::{Rating, Scale, Unclear, words};
use crate::recognise::{Fact, Field, Meaning, Quantity, Table, Value};

use super::entries::is_percent;

/// The scale of the plain numbers of a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ColumnScale {
    /// One for all of them.
    One(Scale),
    /// More than one; the lowest and the highest number in words.
    Mixed(Box<str>),
}

/// Scales named by a header or behind a number, longest first; folding turns `(1-5)` into `(1 5)`.
const NAMED_SCALES: &[(&str, Scale)] = &[
    ("0.0 1.0", Scale::Unit),
    ("0 100", Scale::Hundred),
    ("1 100", Scale::Hundred),
    ("of 100", Scale::Hundred),
    ("0 10", Scale::Ten),
    ("1 10", Scale::Ten),
    ("of 10", Scale::Ten),
    ("/100", Scale::Hundred),
    ("0 1", Scale::Unit),
    ("0 5", Scale::Five),
    ("1 5", Scale::Five),
    ("of 5", Scale::Five),
    ("/10", Scale::Ten),
    ("/5", Scale::Five),
];

/// The scale of all ratings of one field of a table.
pub(super) fn column_scale(table: &Table, field: Field) -> ColumnScale {
    let facts = || table.records.iter().filter_map(|record| record.fact(field));
    let plain: Vec<Decimal> = facts().filter_map(plain_number).collect();
    let said = facts().filter_map(|fact| named_scale(&fact.text)).max();
    let percent = facts().any(|fact| matches!(&fact.value, Value::Number(quantity) if is_percent(quantity)));
    let (Some(&low), Some(&high)) = (plain.iter().min(), plain.iter().max()) else {
        return ColumnScale::One(said.unwrap_or(Scale::Unit));
    };
    if let Some(scale) = header_scale(table, field).filter(|scale| high <= highest(*scale)) {
        return ColumnScale::One(scale);
    }
    let fraction = plain.iter().any(|number| Decimal::ZERO < *number && *number < Decimal::ONE);
    let scale = if said == Some(Scale::Ten) && high <= Decimal::TEN { Scale::Ten } else { scale_of(low, high) };
    let mixed = fraction && Decimal::ONE < high
        || said.is_some_and(|said| said != scale)
        || percent && matches!(scale, Scale::Five | Scale::Ten);
    if mixed { ColumnScale::Mixed(format!("{low} to {high}").into()) } else { ColumnScale::One(scale) }
}

/// One cell of such a column.
pub(super) fn rating(fact: &Fact, column: &ColumnScale) -> Result<Rating, Unclear> {
    let number = match &fact.value {
        Value::Number(quantity) if is_percent(quantity) => return Ok(rated(quantity.amount, Scale::Hundred)),
        Value::Number(quantity) => Some(quantity.amount),
        Value::Ambiguous(readings) if named_scale(&fact.text).is_none() => {
            return Err(Unclear::Ambiguous(readings.clone()));
        }
        Value::Range(..) => return Err(Unclear::Range),
        _ => None,
    };
    let said = named_scale(&fact.text).zip(number.or_else(|| leading_number(&fact.text)));
    match (column, said, number) {
        (ColumnScale::Mixed(span), _, Some(_)) => Err(Unclear::MixedScales(span.clone())),
        (_, Some((scale, number)), _) => Ok(rated(number, scale)),
        (ColumnScale::One(scale), None, Some(number)) => Ok(rated(number, *scale)),
        (_, None, None) => word(&fact.text).ok_or(Unclear::Words),
    }
}

fn rated(typed: Decimal, scale: Scale) -> Rating {
    let share = match scale {
        Scale::Unit | Scale::Words => typed,
        Scale::Five => typed.saturating_sub(Decimal::ONE) / Decimal::from(4),
        Scale::Ten => typed / Decimal::TEN,
        Scale::Hundred => typed / Decimal::ONE_HUNDRED,
    };
    Rating { share, typed, scale }
}

fn word(text: &str) -> Option<Rating> {
    words::certainty(text).map(|certainty| rated(certainty.share(), Scale::Words))
}

/// A number that says nothing of its scale.
fn plain_number(fact: &Fact) -> Option<Decimal> {
    let plain = |quantity: &Quantity| !is_percent(quantity) && named_scale(&fact.text).is_none();
    match &fact.value {
        Value::Number(quantity) if plain(quantity) => Some(quantity.amount),
        _ => None,
    }
}

/// The scale behind a number: `8/10`, `8 of 10`.
fn named_scale(text: &str) -> Option<Scale> {
    let folded = words::fold(text).replace("/ ", "/");
    let folded = folded.trim_end_matches(|c: char| !c.is_alphanumeric());
    let behind = NAMED_SCALES.iter().filter(|(words, _)| words.starts_with(['/', 'o']));
    behind.into_iter().find(|(words, _)| folded.ends_with(words)).map(|&(_, scale)| scale)
}

/// The scale that a header names: `Confidence (1-5)`.
fn header_scale(table: &Table, field: Field) -> Option<Scale> {
    let column = table.columns.iter().find(|column| column.meaning == Some(Meaning::Field(field)))?;
    let folded = words::fold(&column.header).replace("...", " ").replace(" / ", "/").replace(" to ", " ");
    NAMED_SCALES.iter().find(|(words, _)| words::holds_phrase(&folded, words)).map(|&(_, scale)| scale)
}

/// The scale of plain numbers, by the lowest and the highest of them.
fn scale_of(low: Decimal, high: Decimal) -> Scale {
    match high {
        _ if high <= Decimal::ONE => Scale::Unit,
        _ if Decimal::ONE <= low && high <= Decimal::from(5) => Scale::Five,
        _ if high <= Decimal::TEN => Scale::Ten,
        _ => Scale::Hundred,
    }
}

fn highest(scale: Scale) -> Decimal {
    match scale {
        Scale::Unit | Scale::Words => Decimal::ONE,
        Scale::Five => Decimal::from(5),
        Scale::Ten => Decimal::TEN,
        Scale::Hundred => Decimal::ONE_HUNDRED,
    }
}

fn leading_number(text: &str) -> Option<Decimal> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    text[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gv_81_every_scale_becomes_a_share() {
        let number = |typed: i64, scale| rated(typed.into(), scale).share.normalize().to_string();
        let high = word("High").unwrap().share.to_string();
        let shares = [number(5, Scale::Ten), high, number(70, Scale::Hundred), number(4, Scale::Five)];
        assert_eq!(shares, ["0.5", "0.85", "0.7", "0.75"]);
        assert_eq!([number(1, Scale::Five), number(5, Scale::Five)], ["0", "1"]);
    }
}
