//! Words of a cell in, the same as a message quotes or compares them out.

use std::fmt;
use std::sync::LazyLock;

use super::{Said, words};
pub use crate::model::title::{is_id, significant, without_dates};
use crate::model::words::{Phrases, fold};

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
pub fn count(number: usize, thing: &'static str) -> Said {
    Said::Count(number, thing)
}

/// Whether a title is a form that nobody filled in: `TBD`, `Raise NPS to XX %`, `[objective]`, `from X to Y`.
pub fn is_placeholder(title: &str) -> bool {
    let folded = fold(title);
    COMING.found_in(&folded).next().is_some()
        || title.contains("???")
        || NOTHING.contains(&&*folded)
        || title == "TODO"
        || title.starts_with("TODO:")
        || has_blank(&folded)
        || counts_blank(title)
        || from_x_to_y(title)
        || is_label(&folded)
        || wants_percent(title)
        || prompts(title).any(|prompt| words::says(prompt, |language| &language.prompt))
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

static COMING: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(PLACEHOLDERS.iter().map(|phrase| ((), *phrase))));

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

/// `with XX sign-ups`: a number that nobody has set.
fn counts_blank(title: &str) -> bool {
    let words: Vec<&str> = title.split_whitespace().collect();
    let is_small = |word: &str| word.starts_with(char::is_lowercase);
    words.windows(3).any(|three| three[1] == "XX" && is_small(three[0]) && is_small(three[2]))
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
    fn a_form_not_filled_in_is_a_placeholder_and_a_product_name_is_not() {
        for title in [
            "TBD",
            "Open the pier with XX guests",
            "Raise NPS to XX %",
            "<owner>",
            "[Insert objective]",
            "from X to Y",
            "KPI 4",
            "n/a",
        ] {
            assert!(is_placeholder(title), "{title}");
        }
        for title in ["Ship Project X", "Louis XIV wing opened", "Migrate to iOS X", "Raise NPS [EMEA]", "Reach 20 %"] {
            assert!(!is_placeholder(title), "{title}");
        }
    }
}
