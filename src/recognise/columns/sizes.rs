//! A number whose mark can be read in two ways in, decided by the other amounts of its record out.
//!
//! `3.150` between 1200 and 4000 is 3150, beside 2.9 and 3.3 it is 3.15. The two readings are a thousandfold apart, so the
//! amounts of one measure leave no doubt; where there are none, or they disagree, it stays undecided.

use rust_decimal::Decimal;

use crate::recognise::values::{ColumnEvidence, decide_text};
use crate::recognise::{Fact, Field, Quantity, Record, Value};

/// Amounts of one measure are not further apart than this, where a mark is to be decided.
const FARTHEST: Decimal = Decimal::from_parts(30, 0, 0, false, 0);
/// A number that proves the comma, one that proves the point.
const PROOFS: [&str; 2] = ["0,5", "0.5"];

/// Decides the numbers of a record whose marks its other amounts make plain.
pub(in crate::recognise) fn settle_by_size(record: &mut Record) {
    let of_measure = |fact: &&Fact| Field::AMOUNTS.contains(&fact.field);
    let known: Vec<Quantity> = record.facts.iter().filter(of_measure).filter_map(amount).collect();
    for fact in record.facts.iter_mut().filter(|fact| Field::AMOUNTS.contains(&fact.field)) {
        if let Value::Ambiguous(_) = fact.value
            && let Some(value) = nearest(&fact.text, &known)
        {
            fact.value = value;
        }
    }
}

/// Reads what is left undecided with a comma between its digits as people write it where a point stands before decimals:
/// `1,700` are seventeen hundred.
pub(in crate::recognise) fn settle_commas(record: &mut Record) {
    let points = record.series.iter_mut().map(|point| &mut point.fact);
    for fact in record.facts.iter_mut().chain(points) {
        if matches!(fact.value, Value::Ambiguous(_))
            && fact.text.contains(',')
            && let number @ Value::Number(_) = decide_text(&fact.text, &ColumnEvidence::of_texts([PROOFS[1]]))
        {
            fact.value = number;
        }
    }
}

fn amount(fact: &Fact) -> Option<Quantity> {
    match &fact.value {
        Value::Number(number) if !number.amount.is_zero() => Some(number.clone()),
        _ => None,
    }
}

/// The only reading that is near all known amounts, with their unit if it has none.
fn nearest(text: &str, known: &[Quantity]) -> Option<Value> {
    let readings = PROOFS.map(|proof| decide_text(text, &ColumnEvidence::of_texts([proof])));
    let numbers = readings.into_iter().filter_map(|reading| match reading {
        Value::Number(number) => Some(number),
        _ => None,
    });
    let near = |one: &Quantity, other: &Quantity| {
        let (one, other) = (one.amount.abs(), other.amount.abs());
        let is_within = |low: Decimal, high: Decimal| low.checked_mul(FARTHEST).is_some_and(|limit| high <= limit);
        is_within(one, other) && is_within(other, one)
    };
    let first = known.first()?;
    let mut fitting = numbers.filter(|number| known.iter().all(|other| near(number, other)));
    let number = fitting.next().filter(|_| fitting.next().is_none())?;
    Some(Value::Number(Quantity { unit: number.unit.or_else(|| first.unit.clone()), ..number }))
}
