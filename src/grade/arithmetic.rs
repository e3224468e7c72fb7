//! Decimals in, checked results and the sums as a person would write them out.

use rust_decimal::Decimal;

use super::{Grade, Progress, Reason, rounded};

/// Decimal places of a number inside a sum; what is longer is cut and marked with `≈`.
const PLACES: u32 = 4;

/// Whole digits from which they are grouped by three; `2026` stays in one piece.
const GROUPED_FROM: usize = 5;

/// Thin and unbreakable, so that no reader takes it for a decimal sign.
const GROUP_SEPARATOR: char = '\u{202f}';

/// `a + b`, unless it is too large.
pub fn add(a: Decimal, b: Decimal) -> Result<Decimal, Reason> {
    a.checked_add(b).ok_or(Reason::Overflow)
}

/// `a − b`, unless it is too large.
pub fn subtract(a: Decimal, b: Decimal) -> Result<Decimal, Reason> {
    a.checked_sub(b).ok_or(Reason::Overflow)
}

/// `a × b`, unless it is too large.
pub fn multiply(a: Decimal, b: Decimal) -> Result<Decimal, Reason> {
    a.checked_mul(b).ok_or(Reason::Overflow)
}

/// `a ÷ b`, unless it is too large. The caller has made sure that `b` is not zero.
pub fn divide(a: Decimal, b: Decimal) -> Result<Decimal, Reason> {
    a.checked_div(b).ok_or(Reason::Overflow)
}

/// A number as a person writes it: `40`, `−2.5`, `≈0.3333`, `11 500`.
pub fn number(number: Decimal) -> String {
    let cut = rounded(number, PLACES);
    let plain = cut.abs().normalize().to_string();
    let whole = plain.find('.').unwrap_or(plain.len());
    let mut text = String::with_capacity(2 * plain.len() + 4);
    if cut != number {
        text.push('≈');
    }
    if cut.is_sign_negative() && !cut.is_zero() {
        text.push('−');
    }
    group(&plain[..whole], &mut text);
    text.push_str(&plain[whole..]);
    text
}

/// A number inside a sum, where a negative number stands in brackets: `4 − (−12)`.
pub fn operand(value: Decimal) -> String {
    let text = number(value);
    if text.contains('−') { format!("({text})") } else { text }
}

/// The exact number in the digits of a config file: `0.25`, `12`.
pub fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

/// The end of a sum: `= 0.60`, `≈ 0.59`, `= 1.30, counts as 1.00`.
pub fn result(progress: Progress) -> String {
    let grade = Grade::clamped(progress.0);
    if grade.value() == progress.0 {
        return outcome(grade);
    }
    let remark = if progress.0.is_sign_negative() { "worse than the baseline, counts as" } else { "counts as" };
    format!("{} {progress}, {remark} {grade}", equals(progress.0, rounded(progress.0, 2)))
}

/// The end of a sum that is a grade.
pub fn outcome(grade: Grade) -> String {
    format!("{} {grade}", equals(grade.value(), grade.shown()))
}

fn equals(exact: Decimal, shown: Decimal) -> &'static str {
    if exact == shown { "=" } else { "≈" }
}

fn group(whole: &str, text: &mut String) {
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len() >= GROUPED_FROM && (whole.len() - index).is_multiple_of(3) {
            text.push(GROUP_SEPARATOR);
        }
        text.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(number(text.parse().unwrap()), expected);
    }

    #[test]
    fn numbers_are_written_as_a_person_writes_them() {
        check("40.00", "40");
        check("-2.50", "−2.5");
        check("-0", "0");
        check("0.33333333", "≈0.3333");
        check("-0.00001", "≈0");
        check("2026", "2026");
        check("11500", "11\u{202f}500");
        check("1234567.891", "1\u{202f}234\u{202f}567.891");
    }

    #[test]
    fn a_negative_operand_stands_in_brackets() {
        assert_eq!(operand(Decimal::new(-12, 0)), "(−12)");
    }

    #[test]
    fn a_result_beyond_the_scale_says_what_it_counts_as() {
        assert_eq!(result(Progress(Decimal::new(6, 1))), "= 0.60");
        assert_eq!(result(Progress(Decimal::new(13, 1))), "= 1.30, counts as 1.00");
        assert_eq!(result(Progress(Decimal::new(-2, 1))), "= −0.20, worse than the baseline, counts as 0.00");
        assert_eq!(result(Progress(Decimal::new(5909, 4))), "≈ 0.59");
    }
}
