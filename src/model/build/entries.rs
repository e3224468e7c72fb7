//! Facts of a record in, typed entries out: given, unclear with its reason, or blank.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::fiscal::Years;
use crate::model::measure::Amount;
use crate::model::words::Answer;
use crate::model::{Entry, Origin, SourceId, Stated, Unclear, words};
use crate::recognise::period::Period;
use crate::recognise::{Fact, FactSource, Field, Quantity, Unit, Value};

/// What a record says, taken field by field; what the table says of all its records stands behind it.
pub(super) struct Facts<'a> {
    pub own: Vec<Fact>,
    pub context: &'a [Fact],
    pub source: SourceId,
    pub sheet: u16,
    pub years: Years<'a>,
}

/// The fields that a title row or a label may say of every record below it, sorted.
const OF_ALL_RECORDS: &[Field] = &[
    Field::Owner,
    Field::Unit,
    Field::Direction,
    Field::Start,
    Field::Due,
    Field::Updated,
    Field::OkrType,
    Field::Frequency,
    Field::DataSource,
];

/// Which end of a period a date stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

impl Facts<'_> {
    /// The record's own fact, or blank.
    pub fn take(&mut self, field: Field) -> Option<Fact> {
        let at = self.own.iter().position(|fact| fact.field == field)?;
        Some(self.own.swap_remove(at)).filter(|fact| fact.value != Value::Text || !fact.text.trim().is_empty())
    }

    /// The record's own fact, else what the table says of all its records.
    pub fn take_or_context(&mut self, field: Field) -> Option<Fact> {
        debug_assert!(OF_ALL_RECORDS.contains(&field), "{field:?} is said of single records only");
        self.take(field).or_else(|| {
            let said = self.context.iter().find(|fact| fact.field == field)?;
            Some(Fact { source: FactSource::Context, ..said.clone() })
        })
    }

    /// The text that names the record.
    pub fn take_title(&mut self, field: Field) -> Option<(Box<str>, Origin)> {
        let fact = self.take(field)?;
        let title = fact.text.trim();
        (!title.is_empty()).then(|| (title.into(), self.origin(&fact)))
    }

    /// Where a fact stands.
    pub fn origin(&self, fact: &Fact) -> Origin {
        Origin { source: self.source, sheet: self.sheet, at: fact.at }
    }

    /// Reads a fact, if there is one; a cell that holds nothing usable says so itself.
    pub fn entry<T>(&self, fact: Option<Fact>, read: impl FnOnce(&Fact) -> Result<T, Unclear>) -> Entry<T> {
        let Some(fact) = fact else { return Entry::Blank };
        let value = match &fact.value {
            Value::Placeholder => Err(Unclear::Placeholder),
            Value::Error(_) => Err(Unclear::Error),
            Value::Uncomputed => Err(Unclear::Uncomputed),
            _ => read(&fact),
        };
        let origin = self.origin(&fact);
        let Fact { text, source, formula, .. } = fact;
        match value {
            Ok(value) => Entry::Given(Stated { value, text, origin, source, formula }),
            Err(value) => Entry::Unclear(Stated { value, text, origin, source, formula }),
        }
    }

    /// Words, whatever they are.
    pub fn text(&mut self, field: Field) -> Entry<Box<str>> {
        let fact = self.take(field);
        self.entry(fact, |fact| Ok(fact.text.trim().into()))
    }

    /// Words that a title row may say for all.
    pub fn shared_text(&mut self, field: Field) -> Entry<Box<str>> {
        let fact = self.take_or_context(field);
        self.entry(fact, |fact| Ok(fact.text.trim().into()))
    }

    /// One of the few things a word can mean.
    pub fn word<T>(&mut self, field: Field, meaning: fn(&str) -> Option<T>) -> Entry<T> {
        let fact = self.take(field);
        self.entry(fact, |fact| meaning(&fact.text).ok_or(Unclear::Words))
    }

    /// A word that a title row may say for all.
    pub fn shared_word<T>(&mut self, field: Field, meaning: fn(&str) -> Option<T>) -> Entry<T> {
        let fact = self.take_or_context(field);
        self.entry(fact, |fact| meaning(&fact.text).ok_or(Unclear::Words))
    }

    /// A number with its unit and its comparison.
    pub fn amount(&mut self, field: Field) -> Entry<Amount> {
        let fact = self.take(field);
        self.entry(fact, amount)
    }

    /// A number alone.
    pub fn number(&mut self, field: Field) -> Entry<Decimal> {
        let fact = self.take(field);
        self.entry(fact, |fact| amount(fact).map(|amount| amount.number))
    }

    /// A day; for a period its first or its last, in `year` if it says none itself.
    pub fn date(&mut self, field: Field, end: End, year: i32) -> Entry<NaiveDate> {
        let fact = self.take_or_context(field);
        let years = self.years;
        self.entry(fact, |fact| date(&fact.value, end, year, years))
    }
}

/// The number of a cell, or why there is none.
pub(super) fn amount(fact: &Fact) -> Result<Amount, Unclear> {
    match &fact.value {
        Value::Number(quantity) => Ok(amount_of(quantity)),
        Value::Range(..) => Err(Unclear::Range),
        value => Err(no_number(value)),
    }
}

/// Why a value is no number.
fn no_number(value: &Value) -> Unclear {
    match value {
        Value::Ambiguous(readings) => Unclear::Ambiguous(readings.clone()),
        Value::Placeholder => Unclear::Placeholder,
        Value::Error(_) => Unclear::Error,
        Value::Uncomputed => Unclear::Uncomputed,
        Value::Range(..) => Unclear::Range,
        Value::Number(_) | Value::Date(_) | Value::Period(_) | Value::Bool(_) | Value::Text => Unclear::Words,
    }
}

/// A quantity as an amount.
pub(super) fn amount_of(quantity: &Quantity) -> Amount {
    Amount {
        number: quantity.amount,
        unit: quantity.unit.clone(),
        comparison: quantity.comparison,
        from_text: quantity.from_text,
        with_words: quantity.with_words,
    }
}

/// Done or not done, if a cell says so.
pub(super) fn answer(fact: &Fact) -> Option<Answer> {
    match fact.value {
        Value::Bool(true) => Some(Answer::Yes),
        Value::Bool(false) => Some(Answer::No),
        Value::Text => words::answer(&fact.text),
        _ => None,
    }
}

/// Whether a number is a percentage.
pub(super) fn is_percent(quantity: &Quantity) -> bool {
    quantity.unit == Some(Unit::Percent)
}

fn date(value: &Value, end: End, year: i32, years: Years<'_>) -> Result<NaiveDate, Unclear> {
    match value {
        Value::Date(day) => Ok(*day),
        Value::Period(period) => day_of(years.settled(period.clone(), year), end).ok_or(Unclear::Words),
        Value::Number(_) | Value::Bool(_) | Value::Text => Err(Unclear::Words),
        other => Err(no_number(other)),
    }
}

fn day_of(period: Period, end: End) -> Option<NaiveDate> {
    let (first, last) = period.days()?;
    Some(match end {
        End::First => first,
        End::Last => last,
    })
}
