//! The digits at the start of a text in, the number they write out, with both readings where a mark can mean two things.

use rust_decimal::Decimal;

use crate::recognise::headers::digit;

/// The mark before the decimals of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1,234.5`
    Point,
    /// `1.234,5`
    Comma,
}

/// A number as written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Numeral {
    /// What it is.
    pub amount: Amount,
    /// The bytes it takes.
    pub length: usize,
    /// The decimal mark that its form proves, `1.234,5` for one.
    pub proves: Option<DecimalMark>,
}

/// The number that digits and marks write.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Amount {
    /// It can be read in one way.
    One(Decimal),
    /// `1,234` and `1.234`: the number under each decimal mark.
    Either { point: Decimal, comma: Decimal },
    /// More digits than a decimal holds.
    TooLong,
}

/// More groups than this is no number.
const MOST_GROUPS: usize = 10;

/// What may stand between digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Comma,
    Point,
    Blank,
    Apostrophe,
    /// The Arabic decimal mark, which means nothing else.
    Decimal,
}

/// Digits in groups, and the marks between them.
#[derive(Default)]
struct Groups {
    mantissa: u128,
    digits: u32,
    zero_first: bool,
    lengths: [u32; MOST_GROUPS],
    marks: [Option<Mark>; MOST_GROUPS],
    count: usize,
}

/// The number at the start of a text. `None` if there is none, or if its marks make it something else: `1.2.3`.
pub(super) fn numeral(text: &str) -> Option<Numeral> {
    let (groups, length) = groups(text)?;
    let (amount, proves) = groups.amount()?;
    Some(Numeral { amount, length, proves })
}

fn groups(text: &str) -> Option<(Groups, usize)> {
    let mut groups = Groups::default();
    let mut length = 0;
    loop {
        let run: usize = groups.push_digits(&text[length..])?;
        if run == 0 {
            return None;
        }
        length += run;
        let mut rest = text[length..].chars();
        let Some((first, mark)) = rest.next().and_then(|c| Some((c, mark(c)?))) else { break };
        if !groups.continues(mark, rest.as_str()) {
            break;
        }
        groups.marks[groups.count - 1] = Some(mark);
        length += first.len_utf8();
    }
    Some((groups, length))
}

fn mark(character: char) -> Option<Mark> {
    Some(match character {
        ',' | '，' => Mark::Comma,
        '.' | '．' => Mark::Point,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => Mark::Blank,
        '\'' | '’' | '٬' => Mark::Apostrophe,
        '٫' => Mark::Decimal,
        _ => return None,
    })
}

impl Groups {
    /// Takes one run of digits; its length in bytes, or `None` if there are too many groups.
    fn push_digits(&mut self, text: &str) -> Option<usize> {
        let mut length = 0;
        let mut count = 0;
        for character in text.chars() {
            let Some(value) = digit(character).and_then(|digit| digit.to_digit(10)) else { break };
            self.zero_first |= self.digits == 0 && value == 0;
            self.mantissa = self.mantissa.saturating_mul(10).saturating_add(u128::from(value));
            self.digits += 1;
            count += 1;
            length += character.len_utf8();
        }
        if self.count == MOST_GROUPS {
            return None;
        }
        self.lengths[self.count] = count;
        self.count += 1;
        Some(length)
    }

    /// Whether a mark is followed by digits that belong to the same number; a blank or an apostrophe only by three.
    fn continues(&self, mark: Mark, rest: &str) -> bool {
        let digits = rest.chars().take_while(|&c| digit(c).is_some()).count();
        match mark {
            Mark::Comma | Mark::Point | Mark::Decimal => digits > 0,
            Mark::Blank | Mark::Apostrophe => {
                let before = self.lengths[self.count - 1];
                digits == 3 && (before == 3 || (self.count == 1 && before < 3)) && !self.zero_first
            }
        }
    }

    fn amount(&self) -> Option<(Amount, Option<DecimalMark>)> {
        let marks = &self.marks[..self.count - 1];
        let Some(last) = marks.last().copied().flatten() else { return Some((self.whole(), None)) };
        let earlier = &marks[..marks.len() - 1];
        let same = earlier.iter().filter(|&&mark| mark == Some(last)).count();
        let proof = match last {
            Mark::Comma => Some(DecimalMark::Comma),
            Mark::Point => Some(DecimalMark::Point),
            Mark::Blank | Mark::Apostrophe | Mark::Decimal => None,
        };
        let other = proof.map(|mark| if mark == DecimalMark::Comma { DecimalMark::Point } else { DecimalMark::Comma });
        match (last, earlier.len()) {
            (Mark::Blank | Mark::Apostrophe, _) => self.grouped(self.count).then(|| (self.whole(), None)),
            (Mark::Decimal, _) => self.grouped(self.count - 1).then(|| (self.with_decimals(), None)),
            (_, 0) => Some(self.once(proof)),
            (_, earlier) if same == earlier => self.grouped(self.count).then(|| (self.whole(), other)),
            (_, _) if same == 0 => self.grouped(self.count - 1).then(|| (self.with_decimals(), proof)),
            _ => None,
        }
    }

    /// One comma or one point: decimals, unless three digits follow and up to three stand before.
    fn once(&self, proof: Option<DecimalMark>) -> (Amount, Option<DecimalMark>) {
        let groups = self.lengths[1] == 3 && self.lengths[0] <= 3 && !self.zero_first;
        match (groups, self.with_decimals(), self.whole()) {
            (true, Amount::One(decimal), Amount::One(whole)) => match proof {
                Some(DecimalMark::Comma) => (Amount::Either { point: whole, comma: decimal }, None),
                _ => (Amount::Either { point: decimal, comma: whole }, None),
            },
            (true, ..) => (Amount::TooLong, None),
            (false, decimal, _) => (decimal, proof),
        }
    }

    /// Whether the first so many groups are thousands, or lakhs and crores: `12,34,567`.
    fn grouped(&self, count: usize) -> bool {
        let [first, middle @ .., last] = &self.lengths[..count] else { return true };
        let same_mark = self.marks[..count - 1].windows(2).all(|pair| pair[0] == pair[1]);
        let thousands = middle.iter().all(|&length| length == 3) && *first <= 3;
        let lakhs = middle.iter().all(|&length| length == 2) && *first <= 2;
        same_mark && *last == 3 && (thousands || lakhs)
    }

    fn whole(&self) -> Amount {
        self.scaled(0)
    }

    fn with_decimals(&self) -> Amount {
        self.scaled(self.lengths[self.count - 1])
    }

    fn scaled(&self, places: u32) -> Amount {
        let decimal = i128::try_from(self.mantissa)
            .ok()
            .filter(|_| self.digits < 38)
            .and_then(|mantissa| Decimal::try_from_i128_with_scale(mantissa, places).ok());
        decimal.map_or(Amount::TooLong, |decimal| Amount::One(decimal.normalize()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(String, usize)> {
        let numeral = numeral(text)?;
        let amount = match numeral.amount {
            Amount::One(amount) => amount.to_string(),
            Amount::Either { point, comma } => format!("{point}|{comma}"),
            Amount::TooLong => "too long".to_owned(),
        };
        Some((amount, numeral.length))
    }

    #[test]
    fn marks_are_told_apart_by_their_places() {
        for (text, amount) in [
            ("79", "79"),
            ("79.0", "79"),
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1 234,56", "1234.56"),
            ("1\u{202f}234\u{202f}567,8", "1234567.8"),
            ("1'234.56", "1234.56"),
            ("12’345", "12345"),
            ("12,34,567.5", "1234567.5"),
            ("1,234,567", "1234567"),
            ("1.850.000", "1850000"),
            ("0,123", "0.123"),
            ("1234,567", "1234.567"),
            ("1,5", "1.5"),
            ("20,0000", "20"),
            ("252463,88799999998", "252463.88799999998"),
            ("1 120", "1120"),
            ("٣٬٢٠٠٫٥", "3200.5"),
            ("４２", "42"),
            ("1,234", "1234|1.234"),
            ("12.480", "12.48|12480"),
        ] {
            assert_eq!(told(text).map(|(amount, _)| amount).as_deref(), Some(amount), "{text:?}");
        }
    }

    #[test]
    fn a_number_ends_where_its_marks_do() {
        for (text, length) in [("72 Hours", 2), ("45.", 2), ("1,2,3,4", 7), ("4.5/5", 3), ("12 3456", 2), ("5, 6", 1)] {
            assert_eq!(numeral(text).map_or(7, |numeral| numeral.length), length, "{text:?}");
        }
    }

    #[test]
    fn versions_dates_and_words_are_no_numbers() {
        for text in ["1.2.3", "31.12.2026", "1,2.3,4", "x", "", "."] {
            assert_eq!(told(text), None, "{text:?}");
        }
    }

    #[test]
    fn forty_digits_are_too_long() {
        assert_eq!(told(&"9".repeat(40)).map(|(amount, _)| amount).as_deref(), Some("too long"));
    }
}
