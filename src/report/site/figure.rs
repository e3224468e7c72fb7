//! Numbers of a sheet in, the way a page shows them out: with their unit and the cell they stand in.

use std::borrow::Cow;
use std::io::{self, Write};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use serde::{Serialize, Serializer};

use super::mark::{Badge, Cell, enclosed, html};
use crate::config::Driver;
use crate::grade::{Grade, RollUp, band, rounded};
use crate::model::kpi::Reading;
use crate::model::measure::Amount;
use crate::model::{Entry, Measure};
use crate::recognise::{Comparison, Unit};
use crate::report::Report;
use crate::report::tongue::Tongue;

/// What is said of words that are no number.
const UNCLEAR: &str = "not understood";

/// A number as it is shown, with its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<'a> {
    /// The number with its unit, or the words that could not be read as one.
    text: String,
    /// Whether it was understood.
    clear: bool,
    /// What is said of one that was not.
    unclear: &'a str,
    cell: Cell<'a>,
}

impl<'a> Figure<'a> {
    /// A number of a measure; `None` where nothing was typed.
    pub fn new(report: &Report<'a>, entry: &Entry<Amount>, measure: &Measure) -> Option<Figure<'a>> {
        let text = match entry.value() {
            Some(amount) => shown(report.tongue, amount, measure.unit.as_ref()),
            None => entry.text()?.to_owned(),
        };
        let clear = entry.value().is_some();
        let unclear = report.tongue.say(UNCLEAR);
        Some(Figure { text, clear, unclear, cell: Cell::new(report.portfolio, entry.origin()?) })
    }

    /// Whatever else was typed, in its own words.
    pub fn typed<T>(report: &Report<'a>, entry: &Entry<T>) -> Option<Figure<'a>> {
        let cell = Cell::new(report.portfolio, entry.origin()?);
        let unclear = report.tongue.say(UNCLEAR);
        Some(Figure { text: entry.text()?.to_owned(), clear: entry.value().is_some(), unclear, cell })
    }

    /// The value of a period.
    pub fn reading(report: &Report<'a>, reading: &Reading, unit: Option<&Unit>) -> Figure<'a> {
        let text = shown(report.tongue, &reading.value.value, unit);
        Figure { text, clear: true, unclear: "", cell: Cell::new(report.portfolio, reading.value.origin) }
    }

    /// The number with its unit.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        out.write_all(br#"<span class="figure""#)?;
        if self.cell.is_told() {
            out.write_all(br#" title=""#)?;
            self.cell.text(out)?;
            out.write_all(b"\"")?;
        }
        enclosed("><bdi>", &self.text, "</bdi>", out)?;
        if !self.clear {
            write!(out, r#" <span class="note">{}</span>"#, self.unclear)?;
        }
        if self.cell.is_told() {
            enclosed(r#" <span class="at">"#, self.cell.at(), "</span>", out)?;
        }
        out.write_all(b"</span>")
    }

    /// The same as a row of its own: number, whether it was understood, and cell.
    pub fn parts(self) -> Parts<'a> {
        Parts { text: self.text, clear: self.clear, cell: self.cell }
    }
}

impl Serialize for Figure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

/// A number and its cell, for a template that puts them apart.
#[derive(Debug, Serialize)]
pub struct Parts<'a> {
    text: String,
    clear: bool,
    cell: Cell<'a>,
}

/// `≥ 95 %`, `€ 120`, `3 days`.
fn shown(tongue: &Tongue, amount: &Amount, unit: Option<&Unit>) -> String {
    let sign = match amount.comparison {
        None => "",
        Some(Comparison::Below) => "< ",
        Some(Comparison::AtMost) => "≤ ",
        Some(Comparison::AtLeast) => "≥ ",
        Some(Comparison::Above) => "> ",
    };
    format!("{sign}{}", tongue.told(amount.number, unit.or(amount.unit.as_ref())))
}

/// A share as grades are written: `0.49`.
pub fn share(number: Decimal) -> String {
    let shown = rounded(number, 2);
    let sign = if shown.is_sign_negative() && !shown.is_zero() { "−" } else { "" };
    format!("{sign}{:.2}", shown.abs())
}

/// A day in a column of dates, for people and for machines.
#[derive(Debug, Serialize)]
pub struct Day {
    text: String,
    day: String,
}

impl Day {
    /// `31 Oct 2026`.
    pub fn new(tongue: &Tongue, day: NaiveDate) -> Day {
        Day { text: tongue.short_date(day), day: day.to_string() }
    }

    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        write!(out, r#"<time datetime="{}">"#, self.day)?;
        enclosed("", &self.text, "</time>", out)
    }
}

/// A grade with the name of the band it falls in, which is its class too.
#[derive(Debug, Clone)]
pub struct Marked {
    text: String,
    band: &'static str,
}

impl Marked {
    /// A grade with two decimals.
    pub fn new(report: &Report<'_>, grade: Grade) -> Marked {
        let band = band::band(grade, report.config.settings.grading.bands);
        Marked { text: report.tongue.number(grade.to_string()).into_owned(), band: band.words() }
    }

    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        write!(out, r#"<span class="grade {}">{}</span>"#, self.band, self.text)
    }
}

impl Serialize for Marked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

/// How many of them are graded.
pub const OF_OBJECTIVES: &str = "{graded} of {n} {objectives} graded";
/// The same of key results.
pub const OF_KEY_RESULTS: &str = "{graded} of {n} {key results} graded";

/// A mean with what is missing beside it.
#[derive(Debug, Clone, Serialize)]
pub struct Mean<'a> {
    /// Absent if nothing is graded.
    grade: Option<Marked>,
    /// Why there is none.
    reason: Option<&'a str>,
    /// `3 of 4 key results graded`.
    coverage: String,
    graded: usize,
    children: usize,
    /// What it would be with everything missing at 0 and at 1; absent where nothing is missing.
    bounds: Option<String>,
    arithmetic: Cow<'a, str>,
    weakest: Option<Badge>,
    verdict: Option<Badge>,
    /// The mean over all key results below, where it differs.
    over_key_results: Option<String>,
}

impl<'a> Mean<'a> {
    /// A roll-up over children of a kind, which the message counts.
    pub fn new(report: &Report<'a>, rolled: &'a RollUp, of: &str) -> Mean<'a> {
        let tongue = report.tongue;
        let bounds = rolled.low.zip(rolled.high).filter(|(low, high)| low != high);
        Mean {
            grade: rolled.grade.map(|grade| Marked::new(report, grade)),
            reason: rolled.reason.map(|reason| tongue.say(reason.words())),
            coverage: tongue.count(rolled.children, of, &[("graded", &rolled.graded)]),
            graded: rolled.graded,
            children: rolled.children,
            bounds: bounds.map(|(low, high)| {
                tongue.number(tongue.fill("{low} to {high}", &[("low", &low), ("high", &high)])).into_owned()
            }),
            arithmetic: tongue.sum(&rolled.arithmetic),
            weakest: rolled.weakest.map(|it| Badge::new(tongue, it)),
            verdict: rolled.verdict.map(|it| Badge::new(tongue, it)),
            over_key_results: rolled
                .over_key_results
                .filter(|mean| rolled.grade.is_some_and(|grade| grade != *mean))
                .map(|grade| tongue.number(grade.to_string()).into_owned()),
        }
    }

    /// The roll-up of an objective: over its key results, the objectives that serve it, or both.
    pub fn of_objective(report: &Report<'a>, rolled: &'a RollUp) -> Mean<'a> {
        match report.config.settings.grading.roll_up {
            Driver::Aligned if rolled.aligned > 0 => {
                Mean::new(report, rolled, "{graded} of {n} aligned {objectives} graded")
            }
            Driver::Both if rolled.aligned > 0 => Mean::new(report, rolled, "{graded} of {n} parts graded"),
            Driver::KeyResults | Driver::Aligned | Driver::Both => Mean::new(report, rolled, OF_KEY_RESULTS),
        }
    }

    /// The same without its weakest child: among very many, one is always off track.
    pub fn of_many(self) -> Mean<'a> {
        Mean { weakest: None, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample::bare;

    #[test]
    fn a_number_is_shown_with_its_sign_and_unit() {
        let amount =
            Amount { comparison: Some(Comparison::AtLeast), ..bare(Decimal::new(995, 1), Some(Unit::Percent)) };
        assert_eq!(shown(Tongue::english(), &amount, None), "≥ 99.5 %");
        assert_eq!(
            shown(Tongue::english(), &bare(Decimal::new(-2, 0), None), Some(&Unit::Other("days".into()))),
            "−2 days"
        );
    }

    #[test]
    fn a_share_has_two_decimals() {
        assert_eq!(share(Decimal::new(4945, 4)), "0.49");
        assert_eq!(share(Decimal::new(-2, 1)), "−0.20");
        assert_eq!(share(Decimal::new(-1, 3)), "0.00");
    }
}
