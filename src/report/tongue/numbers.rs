//! Numbers and days as a language and a place write them.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::Tongue;
use crate::config::{DateOrder, Side};
use crate::grade::health::told;
use crate::recognise::Unit;

/// What our own numbers have between whole and fraction, and between groups of digits from five on.
const POINT: char = '.';
const GROUP: char = '\u{202f}';

/// The locale that numbers are written in before they are changed.
const PLAIN: &str = "en";

impl Tongue {
    /// A text of ours with its numbers as the locale writes them.
    pub fn number<'n>(&self, text: impl Into<Cow<'n, str>>) -> Cow<'n, str> {
        let text = text.into();
        if self.locale.code == PLAIN || !text.contains(|letter: char| letter.is_ascii_digit()) {
            return text;
        }
        let letters: Vec<char> = text.chars().collect();
        let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let between = |at: usize| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        let mut out = String::with_capacity(text.len() + 4);
        for (at, &letter) in letters.iter().enumerate() {
            match letter {
                POINT if between(at) => out.push(self.locale.point),
                GROUP if between(at) => out.push(self.locale.group),
                _ => out.push(letter),
            }
            if letter.is_ascii_digit() && self.has_thousands(&letters, at) {
                out.push(self.locale.group);
            }
        }
        Cow::Owned(out)
    }

    /// Whether a digit is the first of a whole number of exactly four, which some places group and we do not; a
    /// year with its month is none.
    fn has_thousands(&self, letters: &[char], at: usize) -> bool {
        let is_part = |letter: &char| letter.is_ascii_digit() || *letter == POINT || *letter == GROUP;
        let begins = at.checked_sub(1).is_none_or(|before| !is_part(&letters[before]));
        let digits = letters[at..].iter().take_while(|letter| letter.is_ascii_digit()).count();
        self.locale.grouped_from <= 4 && begins && digits == 4 && !matches!(letters.get(at + 4), Some(&GROUP | '-'))
    }

    /// What stands between whole and fraction.
    pub fn point(&self) -> char {
        self.locale.point
    }

    /// A number with its unit: `93.1 %`, `€ 120`, `3 days`.
    pub fn told(&self, amount: Decimal, unit: Option<&Unit>) -> String {
        if self.locale.code == PLAIN {
            return told(amount, unit);
        }
        let number = self.number(told(amount, None));
        let locale = self.locale;
        match unit {
            None => number.into_owned(),
            Some(Unit::Percent) => format!("{number}{}%", locale.percent),
            Some(Unit::Currency(sign)) if locale.currency == Side::After => format!("{number}\u{a0}{sign}"),
            Some(Unit::Currency(sign)) => format!("{sign} {number}"),
            Some(Unit::Other(word)) => format!("{number} {word}"),
        }
    }

    /// `31 October 2026`
    pub fn date(&self, day: NaiveDate) -> String {
        self.dated(&self.dates.date, &self.dates.months, day)
    }

    /// `31 Oct 2026`
    pub fn short_date(&self, day: NaiveDate) -> String {
        let pattern = if self.dates.short_date.is_empty() { &self.dates.date } else { &self.dates.short_date };
        self.dated(pattern, &self.dates.short, day)
    }

    /// `31 Oct`
    pub fn day(&self, day: NaiveDate) -> String {
        self.dated(&self.dates.day, &self.dates.short, day)
    }

    fn dated(&self, pattern: &str, months: &[String], day: NaiveDate) -> String {
        let number = match day.day() {
            1 if !self.dates.first.is_empty() => self.dates.first.clone(),
            number => number.to_string(),
        };
        let month = &months[day.month0() as usize];
        let pattern = match self.locale.date {
            DateOrder::Month if pattern == "{day} {month} {year}" => "{month} {day}, {year}",
            DateOrder::Month if pattern == "{day} {month}" => "{month} {day}",
            DateOrder::Day | DateOrder::Month => pattern,
        };
        super::filled(pattern, &[("day", &number), ("month", month), ("year", &day.year())])
    }
}
