//! The cells of one column in, the conventions they prove out: decimal mark, date order, percent as fraction, unit.

use rust_decimal::Decimal;

use super::numeral::{self, Amount, DecimalMark};
use super::{exact, quantity, units, words};
use crate::read::{Cell, CellValue, Format, NumberFormat};
use crate::recognise::headers::{Header, digit};
use crate::recognise::period::{self, DateOrder, Reading};
use crate::recognise::{Unit, Value};

/// A text longer than this, in bytes, proves nothing.
const LONGEST_EVIDENCE: usize = 64;
/// More than this is no fraction of one hundred per cent but a number of points.
const LARGEST_FRACTION: Decimal = Decimal::from_parts(15, 0, 0, false, 1);

/// What the cells of a column prove about how all of them are to be read.
///
/// Conflicting proof decides nothing. A column without proof of its own may take that of its table: [`Self::or`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ColumnEvidence {
    decimal: Proof,
    /// Whether a number is written to three decimals beyond doubt: `0.950`.
    thousandths: bool,
    dates: Proof,
    declared: Option<Unit>,
    units: Vec<(Unit, u32)>,
    fractions: u32,
    ones: u32,
    points: u32,
    largest: Option<Decimal>,
    ticks: u32,
    texts: u32,
}

/// How a column of percentages without a percent format writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PercentForm {
    /// 0.23 is 23 %.
    Fraction,
    /// 23 is 23 %.
    Points,
}

/// Cells that prove the first of two conventions, and the second.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Proof(u32, u32);

impl Proof {
    fn decided<T>(self, first: T, second: T) -> Option<T> {
        match self {
            Proof(0, 0) => None,
            Proof(_, 0) => Some(first),
            Proof(0, _) => Some(second),
            Proof(..) => None,
        }
    }

    fn plus(self, other: Proof) -> Proof {
        Proof(self.0 + other.0, self.1 + other.1)
    }
}

impl ColumnEvidence {
    /// Learns from the cells below a header.
    pub fn of<'a>(cells: impl IntoIterator<Item = (&'a Cell, &'a Format)>) -> ColumnEvidence {
        let mut evidence = ColumnEvidence::default();
        for (cell, format) in cells {
            match &cell.value {
                CellValue::Text(text) => evidence.learn_text(text),
                CellValue::Number(number) => evidence.learn_number(*number, &format.number),
                CellValue::Bool(_) | CellValue::Date(_) | CellValue::Error(_) | CellValue::Uncomputed => {}
            }
        }
        evidence
    }

    /// Learns from texts, such as the lines of packed cells.
    pub fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> ColumnEvidence {
        let mut evidence = ColumnEvidence::default();
        texts.into_iter().for_each(|text| evidence.learn_text(text));
        evidence
    }

    /// Adds the unit that the header declares in brackets or by a percent sign: `Target (kWh)`, `% done`.
    pub fn under(mut self, header: &Header) -> ColumnEvidence {
        self.declared = header.unit();
        self
    }

    /// Takes from another column or from the whole table what these cells leave undecided about marks and dates.
    pub fn or(mut self, table: &ColumnEvidence) -> ColumnEvidence {
        if self.decimal_mark().is_none() {
            self.decimal = table.decimal;
        }
        self.thousandths |= table.thousandths;
        if self.date_order().is_none() {
            self.dates = table.dates;
        }
        self
    }

    /// Adds the proof of another column, to make the evidence of a table.
    pub fn add(&mut self, other: &ColumnEvidence) {
        self.decimal = self.decimal.plus(other.decimal);
        self.dates = self.dates.plus(other.dates);
        self.thousandths |= other.thousandths;
    }

    /// Whether a number is written to three decimals beyond doubt: then `1.000` may be one.
    pub(super) fn has_thousandths(&self) -> bool {
        self.thousandths
    }

    /// The mark before decimals, if the column proves one.
    pub fn decimal_mark(&self) -> Option<DecimalMark> {
        self.decimal.decided(DecimalMark::Point, DecimalMark::Comma)
    }

    /// The order of day and month, if the column proves one.
    pub fn date_order(&self) -> Option<DateOrder> {
        self.dates.decided(DateOrder::DayFirst, DateOrder::MonthFirst)
    }

    /// The unit that the header declares.
    pub fn unit(&self) -> Option<Unit> {
        self.declared.clone()
    }

    /// The unit that most of the cells with a unit carry.
    pub fn dominant_unit(&self) -> Option<&Unit> {
        self.units.iter().rev().max_by_key(|(_, count)| count).map(|(unit, _)| unit)
    }

    /// How numbers without a percent format stand for per cent, if their sizes tell.
    pub fn percent(&self) -> Option<PercentForm> {
        match (self.points, self.fractions + self.ones) {
            (0, 0) => None,
            (0, _) => Some(PercentForm::Fraction),
            (..) => Some(PercentForm::Points),
        }
    }

    /// The largest number without a percent format, which tells a scale of 0–1 from 1–5, 0–10 and 0–100.
    pub fn largest(&self) -> Option<Decimal> {
        self.largest
    }

    /// Whether all texts of the column are letters that tick a box.
    pub(super) fn is_ticked(&self) -> bool {
        self.ticks > 1 && self.ticks == self.texts
    }

    fn learn_number(&mut self, number: f64, format: &NumberFormat) {
        match format {
            NumberFormat::Percent { .. } => self.learn_unit(&Unit::Percent),
            NumberFormat::Currency { symbol, .. } => self.learn_unit(&Unit::Currency(symbol.clone())),
            NumberFormat::Suffixed { suffix, .. } => {
                if let Some(unit) = units::unit(suffix) {
                    self.learn_unit(&unit);
                }
            }
            NumberFormat::General
            | NumberFormat::Decimal { .. }
            | NumberFormat::Date { .. }
            | NumberFormat::Text
            | NumberFormat::Unknown => {
                if let Some(amount) = exact(number) {
                    self.learn_amount(amount);
                }
            }
        }
    }

    fn learn_amount(&mut self, amount: Decimal) {
        let size = amount.abs();
        if size > LARGEST_FRACTION {
            self.points += 1;
        } else if size == Decimal::ONE {
            self.ones += 1;
        } else if !size.is_zero() {
            self.fractions += 1;
        }
        self.largest = Some(self.largest.map_or(amount, |largest| largest.max(amount)));
    }

    fn learn_text(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        self.texts += 1;
        self.ticks += u32::from(words::is_tick(text));
        if text.len() > LONGEST_EVIDENCE || !text.chars().any(|c| digit(c).is_some()) {
            return;
        }
        self.learn_date(text);
        for (_, number) in quantity::numerals(text) {
            match number.proves {
                Some(DecimalMark::Point) => self.decimal.0 += 1,
                Some(DecimalMark::Comma) => self.decimal.1 += 1,
                None => {}
            }
            self.thousandths |= matches!(number.amount, Amount::One(amount) if amount.scale() == 3);
        }
        self.learn_quantity(text);
    }

    /// A date with marks may prove the order of day and month; the look at the marks keeps other texts fast.
    fn learn_date(&mut self, text: &str) {
        if text.matches(['/', '-']).count() < 2 {
            return;
        }
        match period::read(text) {
            Some(Reading::Day(_, Some(DateOrder::DayFirst))) => self.dates.0 += 1,
            Some(Reading::Day(_, Some(DateOrder::MonthFirst))) => self.dates.1 += 1,
            _ => {}
        }
    }

    fn learn_quantity(&mut self, text: &str) {
        if quantity::is_bare(text) {
            if let Some(numeral::Amount::One(amount)) = numeral::numeral(text).map(|numeral| numeral.amount) {
                self.learn_amount(amount);
            }
        } else if let Value::Number(quantity) = quantity::read(text, &ColumnEvidence::default())
            && let Some(unit) = &quantity.unit
        {
            self.learn_unit(unit);
        }
    }

    fn learn_unit(&mut self, unit: &Unit) {
        match self.units.iter_mut().find(|(known, _)| known == unit) {
            Some((_, count)) => *count += 1,
            None => self.units.push((unit.clone(), 1)),
        }
    }
}

impl Header {
    /// The unit that a header declares in its brackets or by a percent sign.
    pub fn unit(&self) -> Option<Unit> {
        let hinted = self.hint.as_deref().and_then(units::unit);
        hinted.or_else(|| self.words.split(' ').any(|word| word == "%").then_some(Unit::Percent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(texts: &[&str]) -> ColumnEvidence {
        ColumnEvidence::of_texts(texts.iter().copied())
    }

    #[test]
    fn one_clear_number_decides_the_mark_of_its_column() {
        assert_eq!(column(&["12.480", "€ 4.210,50", "318"]).decimal_mark(), Some(DecimalMark::Comma));
        assert_eq!(column(&["12,480", "1,234.5"]).decimal_mark(), Some(DecimalMark::Point));
        assert_eq!(column(&["1,234,567"]).decimal_mark(), Some(DecimalMark::Point));
        assert_eq!(column(&["61,5%"]).decimal_mark(), Some(DecimalMark::Comma));
    }

    #[test]
    fn doubt_and_conflict_decide_nothing() {
        assert_eq!(column(&["1,234", "5", "1 200"]).decimal_mark(), None);
        assert_eq!(column(&["1,5", "1.5"]).decimal_mark(), None);
        assert_eq!(column(&["03/04/2026", "05/06/2026"]).date_order(), None);
    }

    #[test]
    fn one_clear_date_decides_the_order_of_its_column() {
        assert_eq!(column(&["03/04/2026", "13/04/2026"]).date_order(), Some(DateOrder::DayFirst));
        assert_eq!(column(&["03/04/2026", "9/30/2026"]).date_order(), Some(DateOrder::MonthFirst));
    }

    #[test]
    fn a_column_without_proof_takes_that_of_its_table() {
        let mut table = ColumnEvidence::default();
        table.add(&column(&["71,5"]));
        assert_eq!(column(&["1.850"]).or(&table).decimal_mark(), Some(DecimalMark::Comma));
        assert_eq!(column(&["1.5"]).or(&table).decimal_mark(), Some(DecimalMark::Point));
    }

    #[test]
    fn sizes_tell_fractions_from_points() {
        assert_eq!(column(&["0.2", "0.95", "1"]).percent(), Some(PercentForm::Fraction));
        assert_eq!(column(&["0.5", "60", "1"]).percent(), Some(PercentForm::Points));
        assert_eq!(column(&["0", "0"]).percent(), None);
    }

    #[test]
    fn the_most_frequent_unit_dominates() {
        assert_eq!(column(&["8 days", "5 days", "3 h"]).dominant_unit(), Some(&Unit::Other("days".into())));
        assert_eq!(column(&["8", "5"]).dominant_unit(), None);
    }

    #[test]
    fn headers_declare_units() {
        assert_eq!(Header::of("Target (kWh)").unit(), Some(Unit::Other("kWh".into())));
        assert_eq!(Header::of("% done").unit(), Some(Unit::Percent));
        assert_eq!(Header::of("Key Results (KRs)").unit(), None);
    }
}
