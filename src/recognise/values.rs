//! What a cell means: numbers, percentages, money, dates, periods, placeholders.
//!
//! Read a column twice: [`ColumnEvidence::of`] learns its conventions, then [`decide`] reads each cell by them, so that
//! no cell is read by a convention of its own. What stays open is [`Value::Ambiguous`], never a guess.

mod evidence;
mod numeral;
mod quantity;
mod shown;
mod units;
mod words;

use rust_decimal::Decimal;

use super::period::{self, Period, Reading};
use super::{Quantity, Unit, Value};
use crate::read::{Cell, CellError, CellValue, Format, NumberFormat};
pub use evidence::{ColumnEvidence, PercentForm};
pub use numeral::DecimalMark;
pub use shown::{exact, shown};
pub use units::unit;

/// A cell with more text than this, in bytes, is a sentence.
const LONGEST_VALUE: usize = 160;

/// What a cell means in its column.
///
/// A number that no [`Decimal`] can hold is [`CellError::Num`], the spreadsheet's own word for it.
pub fn decide(cell: &Cell, format: &Format, column: &ColumnEvidence) -> Value {
    match &cell.value {
        CellValue::Number(number) => decide_number(*number, &format.number, column),
        CellValue::Text(text) => decide_text(text, column),
        CellValue::Bool(value) => Value::Bool(*value),
        CellValue::Date(day) => Value::Date(*day),
        CellValue::Error(error) => Value::Error(*error),
        CellValue::Uncomputed => Value::Uncomputed,
    }
}

/// What a text means in its column, a cell or one line of a packed cell.
pub fn decide_text(text: &str, column: &ColumnEvidence) -> Value {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}'));
    if text.is_empty() || text.len() > LONGEST_VALUE {
        return Value::Text;
    }
    if let Some(value) = words::value(text, column) {
        return value;
    }
    let reading = if quantity::is_bare(text) { None } else { period::read(text) };
    match reading {
        Some(reading) if tells_time(text, &reading) => decide_reading(reading, column),
        _ => quantity::read(text, column),
    }
}

/// What a text means in a column of words: yes, no, an error, "nothing yet", or words.
pub fn decide_words(text: &str, column: &ColumnEvidence) -> Value {
    words::value(text, column).unwrap_or(Value::Text)
}

fn decide_number(number: f64, format: &NumberFormat, column: &ColumnEvidence) -> Value {
    let Some(amount) = exact(number) else { return Value::Error(CellError::Num) };
    let hundredfold = |amount: Decimal| amount.checked_mul(Decimal::ONE_HUNDRED);
    let (amount, unit) = match format {
        NumberFormat::Percent { .. } => (hundredfold(amount), Some(Unit::Percent)),
        NumberFormat::Currency { symbol, .. } => (Some(amount), Some(Unit::Currency(symbol.clone()))),
        // What a format writes behind a number is what it counts, known or not.
        NumberFormat::Suffixed { suffix, .. } => {
            let is_word = !suffix.is_empty() && suffix.chars().all(char::is_alphabetic);
            let named = || is_word.then(|| Unit::Other(suffix.clone()));
            (Some(amount), unit(suffix).or_else(|| column.unit()).or_else(named))
        }
        NumberFormat::General
        | NumberFormat::Decimal { .. }
        | NumberFormat::Date { .. }
        | NumberFormat::Text
        | NumberFormat::Unknown => match (column.unit(), column.percent()) {
            (Some(Unit::Percent), Some(PercentForm::Fraction)) => (hundredfold(amount), Some(Unit::Percent)),
            (unit, _) => (Some(amount), unit),
        },
    };
    match amount {
        Some(amount) => Value::Number(Quantity {
            amount: amount.normalize(),
            unit,
            comparison: None,
            from_text: false,
            with_words: false,
        }),
        None => Value::Error(CellError::Num),
    }
}

/// A month's name alone is a month only when it is long enough to be nothing else: `Set` and `May` are words.
fn tells_time(text: &str, reading: &Reading) -> bool {
    if is_rate(text, reading) {
        return false;
    }
    text.chars().any(char::is_numeric) || (text.chars().count() > 3 && matches!(reading, Reading::Period(_)))
}

/// `3/quarter` is a rate and no quarter; `3/May` is a day.
fn is_rate(text: &str, reading: &Reading) -> bool {
    let Some((number, word)) = text.split_once('/') else { return false };
    let is_word = word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    let parts = matches!(
        reading,
        Reading::Period(Period::Quarter { .. } | Period::Third { .. } | Period::Half { .. } | Period::Week { .. })
    );
    parts && is_word && is_number
}

fn decide_reading(reading: Reading, column: &ColumnEvidence) -> Value {
    match (reading, column.date_order()) {
        (Reading::Day(day, _) | Reading::Period(Period::Day(day)), _) => Value::Date(day),
        (Reading::Period(period), _) => Value::Period(period),
        (either @ Reading::Either { day_first, month_first }, order) => match order.and_then(|o| either.ordered(o)) {
            Some(Period::Day(day)) => Value::Date(day),
            _ => Value::Ambiguous(
                format!("{} or {}", day_first.format("%-d %B %Y"), month_first.format("%-d %B %Y")).into(),
            ),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{CellRef, NumberFormat as N};
    use crate::recognise::Comparison;
    use crate::recognise::headers::Header;

    /// A value in one line: `≥ 95 %`, `€ 4210.5`, `72 [Hours]`, `40..60`, with `~` for words around it.
    fn told(value: &Value) -> String {
        let quantity = |quantity: &Quantity| {
            let comparison = match quantity.comparison {
                Some(Comparison::Below) => "< ",
                Some(Comparison::AtMost) => "≤ ",
                Some(Comparison::AtLeast) => "≥ ",
                Some(Comparison::Above) => "> ",
                None => "",
            };
            let unit = match &quantity.unit {
                Some(Unit::Percent) => " %".to_owned(),
                Some(Unit::Currency(currency)) => format!(" {currency}"),
                Some(Unit::Other(unit)) => format!(" [{unit}]"),
                None => String::new(),
            };
            format!("{comparison}{}{unit}{}", quantity.amount, if quantity.with_words { " ~" } else { "" })
        };
        match value {
            Value::Number(number) => quantity(number),
            Value::Range(low, high) => format!("{}..{}", quantity(low), quantity(high)),
            Value::Date(day) => day.to_string(),
            Value::Period(period) => format!("period {period}"),
            Value::Bool(value) => value.to_string(),
            Value::Text => "text".to_owned(),
            Value::Placeholder => "placeholder".to_owned(),
            Value::Error(error) => error.to_string(),
            Value::Uncomputed => "uncomputed".to_owned(),
            Value::Ambiguous(readings) => format!("either {readings}"),
        }
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(told(&decide_text(text, &ColumnEvidence::default())), expected, "{text:?}");
    }

    fn check_in(column: &[&str], text: &str, expected: &str) {
        let evidence = ColumnEvidence::of_texts(column.iter().copied());
        assert_eq!(told(&decide_text(text, &evidence)), expected, "{text:?} in {column:?}");
    }

    fn check_number(number: f64, format: N, header: &str, expected: &str) {
        let cell = Cell { at: CellRef::new(0, 0), value: CellValue::Number(number), format: 0, formula: false };
        let format = Format { number: format, ..Format::default() };
        let evidence = ColumnEvidence::of([(&cell, &format)]).under(&Header::of(header));
        assert_eq!(told(&decide(&cell, &format, &evidence)), expected, "{number} under {header:?}");
    }

    #[test]
    fn a_percent_cell_reads_as_percent() {
        check_number(0.23, N::Percent { places: 0 }, "Target", "23 %");
        check_number(3.34, N::Percent { places: 0 }, "Target", "334 %");
        check_number(-0.1, N::Percent { places: 0 }, "Target", "-10 %");
        check_number(1.0, N::Percent { places: 0 }, "Progress", "100 %");
    }

    #[test]
    fn the_header_tells_what_a_bare_number_counts() {
        check_number(87.0, N::General, "Progress %", "87 %");
        check_number(0.625, N::Unknown, "% done", "62.5 %");
        check_number(212.4, N::General, "Consumo medio (kWh)", "212.4 [kWh]");
        check_number(9.0, N::General, "Target", "9");
    }

    #[test]
    fn formats_tell_money_and_units() {
        check_number(1200.0, N::Currency { symbol: "€".into(), places: 0 }, "Target", "1200 €");
        check_number(8.0, N::Suffixed { suffix: "days".into(), places: 0 }, "Target", "8 [days]");
        check_number(5.0, N::Suffixed { suffix: "%".into(), places: 0 }, "Target", "5 %");
        check_number(1e300, N::General, "Target", "#NUM!");
    }

    #[test]
    fn plain_numbers_in_text() {
        for (text, expected) in [
            ("79", "79"),
            ("79.0", "79"),
            ("-5", "-5"),
            ("−5", "-5"),
            ("(500)", "-500"),
            ("+3", "3"),
            ("٤٫٢", "4.2"),
            ("１２", "12"),
            ("1 120", "1120"),
            ("1.234,56", "1234.56"),
            ("2026", "2026"),
            ("202404", "202404"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn percentages_in_text() {
        for (text, expected) in [
            ("9.5%", "9.5 %"),
            ("10 %", "10 %"),
            ("54,5\u{a0}%", "54.5 %"),
            ("%61", "61 %"),
            ("≤ %2,5", "≤ 2.5 %"),
            ("(-8.2%)", "-8.2 %"),
            ("٤٣٪", "43 %"),
            ("12 Prozent", "12 %"),
            ("120bp", "120 [bp]"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn comparisons_in_signs_and_words() {
        for (text, expected) in [
            ("≥100%", "≥ 100 %"),
            ("≤0.5%", "≤ 0.5 %"),
            (">95%", "> 95 %"),
            ("<4", "< 4"),
            ("< 24", "< 24"),
            (">= 45", "≥ 45"),
            ("=> 45", "≥ 45"),
            ("at least 90 %", "≥ 90 %"),
            ("mindestens 5", "≥ 5"),
            ("5 Anrufe min.", "≥ 5 [Anrufe]"),
            ("≤ 6 min", "≤ 6 [min]"),
            ("9 min", "9 [min]"),
            ("höchstens 3 Tage", "≤ 3 [Tage]"),
            ("moins de 15 jours", "< 15 [jours]"),
            ("menos de 15 días", "< 15 [días]"),
            ("não mais que 5", "≤ 5"),
            ("95% 이상", "≥ 95 %"),
            ("240초 이하", "≤ 240 [초]"),
            ("8% 이하", "≤ 8 %"),
            ("90以上", "≥ 90"),
            ("不低于90", "≥ 90"),
            ("10+", "≥ 10"),
            ("5 or more", "≥ 5"),
            (">$500K", "> 500000 $"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn a_letter_of_many_bytes_behind_a_sign_of_money_is_no_panic() {
        for (text, expected) in [("$𐣰ᬌ{a{:𝓭", "text"), ("$𐣰5", "text"), ("$", "text"), ("5 $", "5 $"), ("5 €", "5 €")]
        {
            check(text, expected);
        }
    }

    #[test]
    fn money_and_powers_of_ten() {
        for (text, expected) in [
            ("€ 4.210,50", "4210.5 €"),
            ("$1.2m", "1200000 $"),
            ("€1.2m", "1200000 €"),
            ("1.2k", "1200"),
            ("10K", "10000"),
            ("1,2 Mio. €", "1200000 €"),
            ("3 Mrd EUR", "3000000000 EUR"),
            ("450 T€", "450000 EUR"),
            ("R$ 10.000,00", "10000 R$"),
            ("USD 500", "500 USD"),
            ("500 CHF", "500 CHF"),
            ("120万", "1200000"),
            ("120万円", "1200000 JPY"),
            ("3億円", "300000000 JPY"),
            ("40만원", "400000 KRW"),
            ("-$5", "-5 $"),
            ("10 Billion TZS", "10000000000 TZS"),
            ("752,886.79 Mlls", "752886790000"),
            ("5 m", "5 [m]"),
            ("5 lakh", "500000"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn units_stick_to_numbers() {
        for (text, expected) in [
            ("72 Hours", "72 [Hours]"),
            ("8 days", "8 [days]"),
            ("20 MBps", "20 [MBps]"),
            ("2 özellik", "2 [özellik]"),
            ("4 adam/ay", "4 [adam/ay]"),
            ("31件", "31 [件]"),
            ("4.5점", "4.5 [점]"),
            ("90 g", "90 [g]"),
            ("32 jours", "32 [jours]"),
            ("5 per month", "5 [per month]"),
            ("kr 95", "95 [kr]"),
            ("Kr 200 000", "200000 [Kr]"),
            ("500.000", "500000"),
            ("$500/month", "500 $ ~"),
            ("3/quarter", "3 [/quarter]"),
            ("500+ zł", "≥ 500 zł"),
            ("1000+ 家", "≥ 1000 [家]"),
            ("1 day", "1 [day]"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn ranges_shares_and_ratings() {
        for (text, expected) in [
            ("95%~99%", "95 %..99 %"),
            ("0.11%~0.3%", "0.11 %..0.3 %"),
            ("40–60", "40..60"),
            ("4–6 hours", "4 [hours]..6 [hours]"),
            ("2-3 days", "2 [days]..3 [days]"),
            ("92~94.9%", "92 %..94.9 %"),
            ("75-90分", "75 [分]..90 [分]"),
            ("4.5/5", "4.5 [/5]"),
            ("[4.5]/5", "4.5 [/5]"),
            (">3/5", "> 3 [/5]"),
            (">= 3,5 de 5", "≥ 3.5 [de 5]"),
            ("146 of 146 (100%)", "146 [of 146] ~"),
            ("3 of 5", "3 [of 5]"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn words_around_a_number_are_noted() {
        for (text, expected) in [
            ("50% (Plan sunuldu)", "50 % ~"),
            ("13 (74%) ", "13 ~"),
            ("45 (on  average 15 per country )", "45 ~"),
            ("9 reviewed of 16 (56.25%)", "9 ~"),
            ("± 5.2%", "5.2 % ~"),
            ("ca. 40", "40 ~"),
            ("28 % of sales", "28 % ~"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn dates_and_periods_in_text() {
        for (text, expected) in [
            ("2026-07-31", "2026-07-31"),
            ("9/30/2026", "2026-09-30"),
            ("31/12/2026", "2026-12-31"),
            ("31.12.2026", "2026-12-31"),
            ("Mar 25, 2024", "2024-03-25"),
            ("2022-04-18 15:40:17 UTC", "2022-04-18"),
            ("Q3 2026", "period 2026-Q3"),
            ("FY26 Q3", "period FY26 Q3"),
            ("KW 31", "period W31"),
            ("Jan-24", "period 2024-01"),
            ("July", "period M07"),
            ("May", "text"),
            ("03/04/2026", "either 3 April 2026 or 4 March 2026"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn sentences_and_names_are_text() {
        for text in [
            "",
            "Improve morale",
            "draft",
            "Train two apprentices to run the night shift",
            "24/7 support",
            "v1.2.3",
            "12:30",
            "B2B",
            "KR 1.1",
            "Customers who came back at least 2 times",
            "24->18",
            "host-01.example",
        ] {
            check(text, "text");
        }
    }

    #[test]
    fn a_lone_number_with_one_mark_and_three_digits_is_open() {
        check("1,234", "either 1234 or 1.234");
        check("1.234", "either 1234 or 1.234");
        check("$1,234", "either 1234 or 1.234");
    }

    #[test]
    fn round_money_is_counted_in_thousands() {
        check("R$ 4.500", "4500 R$");
        check("12,000 €", "12000 €");
        check("4.500", "either 4500 or 4.5");
        check("1.200 Mio €", "either 1200 or 1.2");
    }

    #[test]
    fn the_column_decides_what_a_cell_leaves_open() {
        check_in(&["1,234", "5,678.9"], "1,234", "1234");
        check_in(&["12.480", "€ 4.210,50"], "12.480", "12480");
        check_in(&["1,234", "0,5"], "1,234", "1.234");
        check_in(&["03/04/2026", "13/04/2026"], "03/04/2026", "2026-04-03");
        check_in(&["03/04/2026", "04/13/2026"], "03/04/2026", "2026-03-04");
        check_in(&["1.5", "1,5"], "1,234", "either 1234 or 1.234");
    }

    #[test]
    fn a_number_no_decimal_holds_is_an_error_value() {
        check(&"9".repeat(40), "#NUM!");
        check("inf", "#NUM!");
    }
}
