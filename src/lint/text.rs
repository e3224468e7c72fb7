//! Words of a cell in, the same as a message quotes or compares them out.

use std::fmt;

use super::words;
use crate::model::words::{fold, holds_phrase};

/// How much of a cell a message quotes, in characters.
const QUOTE: usize = 60;

/// A cell's words in backticks, on one line and not too long.
pub struct Quoted<'a>(&'a str);

/// Quotes a cell's words.
pub fn quoted(text: &str) -> Quoted<'_> {
    Quoted(text)
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.0.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
        if line.chars().count() <= QUOTE {
            return write!(f, "`{line}`");
        }
        let short: String = line.chars().take(QUOTE - 1).collect();
        write!(f, "`{}…`", short.trim_end())
    }
}

/// `1 key result`, `3 key results`.
pub fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

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

/// Whether a title is a form that nobody filled in: `TBD`, `Raise NPS to XX %`, `[objective]`, `from X to Y`.
pub fn is_placeholder(title: &str) -> bool {
    let folded = fold(title);
    PLACEHOLDERS.iter().any(|phrase| holds_phrase(&folded, phrase))
        || title.contains("???")
        || NOTHING.contains(&&*folded)
        || title == "TODO"
        || title.starts_with("TODO:")
        || has_blank(&folded)
        || from_x_to_y(title)
        || is_label(&folded)
        || wants_percent(title)
        || prompts(title).any(|prompt| words::says(prompt, |language| language.prompt))
}

/// What people type where nothing is to be said. Sorted.
const NOTHING: &[&str] = &["n.a.", "n/a", "na", "none", "xx", "xxx"];

/// What stands for words still to come. Sorted.
const PLACEHOLDERS: &[&str] = &[
    "a completer",
    "a confirmar",
    "a definir",
    "lorem ipsum",
    "n/a yet",
    "noch offen",
    "noch zu definieren",
    "por definir",
    "tba",
    "tbc",
    "tbd",
    "to be agreed",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be determined",
    "wird noch definiert",
];

/// `KPI 4`, `Key result 2`, `n/a`: a row whose words are still to come.
fn is_label(folded: &str) -> bool {
    let name = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let is_numbered = name.len() < folded.len();
    is_numbered && ["key result", "kpi", "kr", "objective"].contains(&name.trim_end())
        || ["n/a", "na", "none", "xxx"].contains(&folded)
}

/// `close xxx deals`, `key result n`: letters where a number is to stand.
fn has_blank(folded: &str) -> bool {
    let is_blank = |word: &str| word.len() > 2 && word.bytes().all(|letter| letter == b'x');
    folded.split(|c: char| !c.is_alphanumeric()).any(is_blank) || ["key result n", "key result x"].contains(&folded)
}

fn from_x_to_y(title: &str) -> bool {
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(3).any(|three| three[0] == "X" && three[2] == "Y")
}

/// `X %`, `XX%`: a Roman ten is never a per cent.
fn wants_percent(title: &str) -> bool {
    title.match_indices('%').any(|(at, _)| {
        let before = title[..at].trim_end();
        let stem = before.trim_end_matches(['X', 'x']);
        stem.len() < before.len() && !stem.ends_with(char::is_alphanumeric)
    })
}

/// What stands in angle, square or curly brackets.
fn prompts(title: &str) -> impl Iterator<Item = &str> {
    [('[', ']'), ('<', '>'), ('{', '}')].into_iter().filter_map(|(open, close)| {
        let inner = &title[title.find(open)? + 1..];
        Some(&inner[..inner.find(close)?])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_one_line_of_at_most_sixty_characters() {
        assert_eq!(quoted("Raise\n  NPS `now`").to_string(), "`Raise NPS 'now'`");
        let long = quoted(&"ä".repeat(100)).to_string();
        assert_eq!(long.chars().count(), QUOTE + 2);
        assert!(long.ends_with("…`"));
    }

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

    #[test]
    fn a_form_not_filled_in_is_a_placeholder_and_a_product_name_is_not() {
        for title in ["TBD", "Raise NPS to XX %", "<owner>", "[Insert objective]", "from X to Y", "KPI 4", "n/a"] {
            assert!(is_placeholder(title), "{title}");
        }
        for title in ["Ship Project X", "Louis XIV wing opened", "Migrate to iOS X", "Raise NPS [EMEA]", "Reach 20 %"] {
            assert!(!is_placeholder(title), "{title}");
        }
    }
}
