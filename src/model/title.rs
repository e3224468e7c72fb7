//! A title in; the same without its number and its dates, as titles are compared, out.

use super::words::fold;

/// A title without its number and without periods of the calendar: `KR1.2: Raise NPS by Q3 2026` is `Raise NPS by`.
pub fn without_dates(title: &str) -> String {
    // Periods and numbers have digits, and few words have.
    let has_digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    let is_left_out = |index, word: &str| has_digit(word) && (is_period(word) || index == 0 && is_id(word));
    let words = title.split_whitespace().enumerate().filter(|(index, word)| !is_left_out(*index, word));
    spaced(words.map(|(_, word)| word))
}

/// A title as titles are compared: folded words without its number, periods of the calendar and punctuation.
pub fn significant(title: &str) -> String {
    let folded = fold(&without_dates(title));
    spaced(folded.split(|c: char| !c.is_alphanumeric() && c != '%').filter(|word| !word.is_empty()))
}

/// Words with one space between them.
fn spaced<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.fold(String::new(), |mut text, word| {
        if !text.is_empty() {
            text.push(' ');
        }
        text + word
    })
}

/// `2026`, `Q3`, `2026-Q3`, `FY26`, `H1/2026`, `KW31`.
fn is_period(word: &str) -> bool {
    let parts = word.split(['-', '/', '\'', '’']).map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut parts = parts.filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(is_period_part)
}

fn is_period_part(part: &str) -> bool {
    let digits = part.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = &part[..part.len() - digits.len()];
    let Ok(number) = digits.parse::<u32>() else { return false };
    match letters.to_ascii_lowercase().as_str() {
        "" => digits.len() == 4 && (1990..2100).contains(&number),
        "q" | "t" => (1..=4).contains(&number),
        "h" | "s" => (1..=2).contains(&number),
        "fy" | "gj" => true,
        "cw" | "kw" | "w" => (1..=53).contains(&number),
        _ => false,
    }
}

/// `KR1.2:`, `O1`, `3.`, `1.2`.
pub fn is_id(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = bare.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = bare.len() - digits.len();
    let marked = letters > 0 || word.ends_with(['.', ':', ')']) || bare.contains('.');
    letters <= 3 && marked && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_periods_are_no_words_of_a_title() {
        for (title, bare) in [
            ("KR1.2: Raise NPS by Q3 2026", "Raise NPS by"),
            ("3. Enter Nordics in FY26", "Enter Nordics in"),
            ("Win 10 clients", "Win 10 clients"),
            ("O1 Be loved", "Be loved"),
            ("S3 storage migrated", "storage migrated"),
            ("Sell 365 licences (2026-Q3)", "Sell 365 licences"),
        ] {
            assert_eq!(without_dates(title), bare);
        }
    }
}
