//! A cell as a person reads it on screen, and binary numbers as the decimals they stand for.

use std::fmt::{self, Write as _};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::read::{Cell, CellValue, Format, NumberFormat};

/// A spreadsheet keeps and shows this many significant digits after the first.
const DIGITS_AFTER_FIRST: usize = 14;
/// Most decimals that are tried before the digits are written out.
const SHORT: u32 = 4;
/// A whole number from here on has more digits than a spreadsheet keeps.
const LARGEST_SHORT: f64 = 1e15;

/// The cell as a person reads it: 0.23 with `0%` is `23%`, 79.0 is `79`, a day is told as `2026-07-31`.
pub fn shown(cell: &Cell, format: &Format) -> String {
    match &cell.value {
        CellValue::Number(number) => shown_number(*number, &format.number),
        CellValue::Text(text) => String::from(&**text),
        CellValue::Bool(value) => String::from(if *value { "TRUE" } else { "FALSE" }),
        CellValue::Date(day) => day.to_string(),
        CellValue::Error(error) => error.to_string(),
        CellValue::Uncomputed => String::new(),
    }
}

/// A binary number as the decimal a spreadsheet shows for it: 15 significant digits, so that 0.1 + 0.2 is 0.3.
/// `None` for what no decimal holds: 8·10²⁸ and more, and anything but zero that would become zero.
pub fn exact(number: f64) -> Option<Decimal> {
    if number == 0.0 {
        return Some(Decimal::ZERO);
    }
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return Some(Decimal::from(number as i64));
    }
    if let Some(decimal) = short(number) {
        return Some(decimal);
    }
    let mut digits = Digits::default();
    write!(digits, "{number:.DIGITS_AFTER_FIRST$e}").ok()?;
    digits.decimal()
}

/// A number that somebody typed with a few decimals: the decimal whose nearest binary number it is.
fn short(number: f64) -> Option<Decimal> {
    (1..=SHORT).find_map(|places| {
        let scale = 10f64.powi(places as i32);
        let mantissa = (number * scale).round();
        let is_it = mantissa.abs() < LARGEST_SHORT && mantissa / scale == number;
        is_it.then(|| Decimal::new(mantissa as i64, places))
    })
}

fn shown_number(number: f64, format: &NumberFormat) -> String {
    let Some(amount) = exact(number) else { return format!("{number:e}") };
    let fixed = |amount: Decimal, places: u8| {
        let rounded = amount.round_dp_with_strategy(u32::from(places), RoundingStrategy::MidpointAwayFromZero);
        format!("{rounded:.*}", usize::from(places))
    };
    match format {
        NumberFormat::Decimal { places } => fixed(amount, *places),
        NumberFormat::Percent { places } => match amount.checked_mul(Decimal::ONE_HUNDRED) {
            Some(amount) => format!("{}%", fixed(amount, *places)),
            None => format!("{number:e}"),
        },
        NumberFormat::Currency { symbol, places } => {
            let amount = fixed(amount, *places);
            match amount.strip_prefix('-') {
                _ if symbol.chars().nth(1).is_some() => format!("{amount} {symbol}"),
                Some(amount) => format!("-{symbol}{amount}"),
                None => format!("{symbol}{amount}"),
            }
        }
        NumberFormat::Suffixed { suffix, places } => format!("{} {suffix}", fixed(amount, *places)),
        NumberFormat::General | NumberFormat::Date { .. } | NumberFormat::Text | NumberFormat::Unknown => {
            match amount.scale() {
                // A whole number is written faster as one.
                0 => amount.mantissa().to_string(),
                _ => amount.normalize().to_string(),
            }
        }
    }
}

/// Collects the output of a number formatted as `-1.23456e-7` without allocating.
#[derive(Default)]
struct Digits {
    negative: bool,
    mantissa: i128,
    places: i32,
    after_point: bool,
    in_exponent: bool,
    negative_exponent: bool,
    exponent: i32,
}

impl fmt::Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' if self.in_exponent => self.exponent = self.exponent * 10 + i32::from(byte - b'0'),
                b'0'..=b'9' => {
                    self.mantissa = self.mantissa * 10 + i128::from(byte - b'0');
                    self.places += i32::from(self.after_point);
                }
                b'.' => self.after_point = true,
                b'e' => self.in_exponent = true,
                b'-' if self.in_exponent => self.negative_exponent = true,
                b'-' => self.negative = true,
                _ => return Err(fmt::Error),
            }
        }
        Ok(())
    }
}

impl Digits {
    fn decimal(mut self) -> Option<Decimal> {
        let exponent = if self.negative_exponent { -self.exponent } else { self.exponent };
        let mut scale = self.places - exponent;
        while scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            scale -= 1;
        }
        let mantissa = if self.negative { -self.mantissa } else { self.mantissa };
        let decimal = match u32::try_from(scale) {
            Ok(scale @ 0..=28) => Decimal::try_from_i128_with_scale(mantissa, scale).ok()?,
            Ok(scale) => {
                let dropped = 10i128.checked_pow(scale - 28)?;
                Decimal::try_from_i128_with_scale((mantissa + mantissa.signum() * dropped / 2) / dropped, 28).ok()?
            }
            Err(_) => {
                let zeros = 10i128.checked_pow(scale.unsigned_abs())?;
                Decimal::try_from_i128_with_scale(mantissa.checked_mul(zeros)?, 0).ok()?
            }
        };
        (!decimal.is_zero()).then_some(decimal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::CellRef;

    fn check(number: f64, format: NumberFormat, expected: &str) {
        let cell = Cell { at: CellRef::new(0, 0), value: CellValue::Number(number), format: 0, formula: false };
        assert_eq!(shown(&cell, &Format { number: format, ..Format::default() }), expected);
    }

    #[test]
    fn numbers_are_shown_as_their_format_says() {
        check(0.23, NumberFormat::Percent { places: 0 }, "23%");
        check(-0.1, NumberFormat::Percent { places: 0 }, "-10%");
        check(3.34, NumberFormat::Percent { places: 0 }, "334%");
        check(0.885, NumberFormat::Percent { places: 1 }, "88.5%");
        check(79.0, NumberFormat::General, "79");
        check(1.095_238_095_238_095_3, NumberFormat::General, "1.0952380952381");
        check(0.1 + 0.2, NumberFormat::General, "0.3");
        check(2.5, NumberFormat::Decimal { places: 0 }, "3");
        check(-1234.5, NumberFormat::Currency { symbol: "€".into(), places: 2 }, "-€1234.50");
        check(1200.0, NumberFormat::Currency { symbol: "CHF".into(), places: 0 }, "1200 CHF");
        check(8.0, NumberFormat::Suffixed { suffix: "days".into(), places: 0 }, "8 days");
        check(-0.0, NumberFormat::General, "0");
        check(1e300, NumberFormat::General, "1e300");
    }

    #[test]
    fn binary_numbers_become_the_decimals_they_stand_for() {
        for (number, expected) in [
            (0.1, "0.1"),
            (1.0 / 3.0, "0.333333333333333"),
            (-41.6, "-41.6"),
            (252_463.888_8, "252463.8888"),
            (1e15, "1000000000000000"),
            (1e28, "10000000000000000000000000000"),
            (123_456_789_012_345_680.0, "123456789012346000"),
            (1e-20, "0.00000000000000000001"),
            (5.551_115_123_125_783e-17, "0.0000000000000000555111512313"),
        ] {
            assert_eq!(exact(number).map(|decimal| decimal.to_string()).as_deref(), Some(expected));
        }
    }

    #[test]
    fn numbers_that_no_decimal_holds_are_refused() {
        for number in [1e29, -1e300, 1e-30, f64::MIN_POSITIVE] {
            assert_eq!(exact(number), None, "{number:e}");
        }
    }
}
