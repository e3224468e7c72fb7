//! A number format code in, its meaning for a reader out: percent, money, date, decimals.

use super::{DatePart, NumberFormat};

/// Currency signs that stand in a format code as themselves, and codes that stand in quotes.
const CURRENCIES: &[&str] = &[
    "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "FCFA", "Fr.", "GBP", "HUF", "INR", "JPY", "KRW", "Kč",
    "MXN", "NOK", "PLN", "R$", "RUB", "SEK", "TL", "TRY", "USD", "XAF", "XOF", "ZAR", "kr", "kr.", "zł", "£", "¥", "₩",
    "₪", "€", "₫", "₱", "₴", "₹", "₺", "₽", "元", "円", "$",
];

/// Longer codes are no format that a person made.
const LONGEST: usize = 512;

/// The meaning of a format code as xlsx, xlsb and xls store it (ECMA-376 part 1, 18.8.31).
pub fn number_format(code: &str) -> NumberFormat {
    if code.len() > LONGEST
        || code.is_empty()
        || code.eq_ignore_ascii_case("general")
        || code.eq_ignore_ascii_case("standard")
    {
        return NumberFormat::General;
    }
    // Positive numbers are shown by the first section.
    let section = Section::of(code);
    if section.text {
        return NumberFormat::Text;
    }
    if let Some(shows) = section.date() {
        return NumberFormat::Date { shows };
    }
    let places = section.places;
    if section.percent {
        return NumberFormat::Percent { places };
    }
    let literal = section.literal.trim();
    if let Some(symbol) =
        section.currency.or_else(|| CURRENCIES.iter().find(|sign| **sign == literal).map(|&sign| sign.into()))
    {
        return NumberFormat::Currency { symbol, places };
    }
    if section.suffixed && literal.chars().any(char::is_alphabetic) {
        return NumberFormat::Suffixed { suffix: literal.into(), places };
    }
    if section.digits { NumberFormat::Decimal { places } } else { NumberFormat::General }
}

/// What one section of a format code holds.
#[derive(Debug, Default)]
struct Section {
    digits: bool,
    places: u8,
    percent: bool,
    text: bool,
    currency: Option<Box<str>>,
    literal: String,
    /// Capitals that stand as themselves, the first part of `R$` and `US$`.
    capitals: String,
    suffixed: bool,
    letters: String,
}

impl Section {
    fn of(code: &str) -> Section {
        let mut section = Section::default();
        let mut fraction = false;
        let mut letters = code.chars();
        while let Some(letter) = letters.next() {
            match letter {
                ';' => break,
                '"' => section.word(letters.by_ref().take_while(|&letter| letter != '"')),
                '\\' => section.word(letters.next().into_iter()),
                '_' | '*' => {
                    letters.next();
                }
                '[' => section.bracket(&letters.by_ref().take_while(|&letter| letter != ']').collect::<String>()),
                '0' | '#' | '?' => {
                    section.digits = true;
                    section.places = section.places.saturating_add(u8::from(fraction && letter == '0'));
                }
                '.' => fraction = true,
                '%' => section.percent = true,
                '@' => section.text = true,
                'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' | 'j' | 'J' | 'a' | 'A' | 't' | 'T' => {
                    section.letters.push(letter.to_ascii_lowercase());
                }
                letter if CURRENCIES.iter().any(|sign| sign.chars().eq([letter])) => {
                    section.currency = Some(format!("{}{letter}", std::mem::take(&mut section.capitals)).into());
                }
                letter if letter.is_ascii_uppercase() => section.capitals.push(letter),
                _ => {}
            }
        }
        section
    }

    fn word(&mut self, letters: impl Iterator<Item = char>) {
        self.suffixed |= self.digits;
        self.literal.extend(letters);
    }

    /// `[$€-407]` is a currency, `[$-407]` a language, `[h]` a duration, `[Red]` a colour.
    fn bracket(&mut self, inside: &str) {
        if let Some(rest) = inside.strip_prefix('$') {
            let symbol = rest.split('-').next().unwrap_or_default().trim();
            if !symbol.is_empty() {
                self.currency = Some(symbol.into());
            }
        } else if matches!(inside.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
            self.letters.push('h');
        }
    }

    fn date(&self) -> Option<DatePart> {
        // A date has date letters and no digit placeholder, except for fractions of a second.
        let letters = self.letters.as_str();
        if self.digits && !letters.contains('s') {
            return None;
        }
        let has = |any: &[char]| letters.contains(any);
        match () {
            () if has(&['d', 'j']) && has(&['m', 'y']) || letters.contains("ddd") => Some(DatePart::Day),
            () if has(&['h', 's']) => Some(DatePart::Time),
            () if has(&['m']) => Some(DatePart::Month),
            () if has(&['y', 'a']) && letters.len() >= 2 => Some(DatePart::Year),
            () if has(&['d']) => Some(DatePart::Day),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, expected: NumberFormat) {
        assert_eq!(number_format(code), expected, "{code}");
    }

    #[test]
    fn percent_formats_keep_their_decimals() {
        check("0%", NumberFormat::Percent { places: 0 });
        check("0.0%", NumberFormat::Percent { places: 1 });
        check("0.00 %;[Red]-0.00 %", NumberFormat::Percent { places: 2 });
    }

    #[test]
    fn money_keeps_its_symbol() {
        check("#,##0.00 [$€-407]", NumberFormat::Currency { symbol: "€".into(), places: 2 });
        check("R$ #,##0", NumberFormat::Currency { symbol: "R$".into(), places: 0 });
        check("\"$\"#,##0", NumberFormat::Currency { symbol: "$".into(), places: 0 });
        check("_-* #,##0.00\\ \"XAF\"_-", NumberFormat::Currency { symbol: "XAF".into(), places: 2 });
        check("[$CHF] #,##0", NumberFormat::Currency { symbol: "CHF".into(), places: 0 });
    }

    #[test]
    fn date_masks_say_their_finest_part() {
        let date = |shows| NumberFormat::Date { shows };
        for code in ["yyyy-mm-dd", "dd/mm/yyyy", "d-mmm", "TT.MM.JJJJ", "[$-F800]dddd, mmmm dd, yyyy"] {
            check(code, date(DatePart::Day));
        }
        for code in ["mmm-yy", "[$-407]MMM YYYY", "mmm/yy", "[$-40C]mmmm-yy", "mmm"] {
            check(code, date(DatePart::Month));
        }
        check("yyyy", date(DatePart::Year));
        check("h:mm", date(DatePart::Time));
    }

    #[test]
    fn plain_numbers_and_suffixes_are_told_apart() {
        check("#,##0.00", NumberFormat::Decimal { places: 2 });
        check("0 \"days\"", NumberFormat::Suffixed { suffix: "days".into(), places: 0 });
        check("@", NumberFormat::Text);
        check("General", NumberFormat::General);
    }
}
