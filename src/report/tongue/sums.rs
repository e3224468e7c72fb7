//! The words in a sum or in the reason of a verdict, which grading writes in English, in another language.

use std::borrow::Cow;

use super::Tongue;

/// Every run of words that grading puts between numbers; the longest that fits counts, so longer ones come first.
pub const PHRASES: &[&str] = &[
    "worse than the baseline, counts as",
    "is clear of the red, which begins at",
    "clear of the red, which begins at",
    "is in the red, which begins at",
    "in the red, which begins at",
    "taking less as better by its name",
    "taking more as better",
    "the only graded one",
    "is more than",
    "is less than",
    "is at least",
    "is at most",
    "is between",
    "is outside",
    "counts as",
    "more than",
    "less than",
    "at least",
    "is above",
    "is below",
    "not done",
    "at most",
    "kept at",
    "against",
    "above",
    "below",
    "done",
    "and",
];

impl Tongue {
    /// A sum or a reason with its words in this language and its numbers as the locale writes them.
    pub fn sum<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !self.is_foreign {
            return self.number(text);
        }
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while !rest.is_empty() {
            match PHRASES.iter().find(|phrase| begins_with(rest, phrase)) {
                Some(phrase) => {
                    out.push_str(self.say(phrase));
                    rest = &rest[phrase.len()..];
                }
                None => {
                    let word = rest.find(' ').map_or(rest.len(), |end| end + 1);
                    out.push_str(&rest[..word]);
                    rest = &rest[word..];
                    continue;
                }
            }
            if let Some(behind) = rest.strip_prefix(' ') {
                out.push(' ');
                rest = behind;
            }
        }
        self.number(out)
    }
}

/// Whether a text begins with a run of whole words.
fn begins_with(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_phrases_come_before_those_they_begin_with() {
        for (number, phrase) in PHRASES.iter().enumerate() {
            assert!(!PHRASES[..number].iter().any(|before| phrase.starts_with(before)), "{phrase}");
        }
    }

    #[test]
    fn words_between_numbers_are_marked_and_units_are_not() {
        let marked = |text: &str| Tongue::marked(&crate::config::Settings::default()).sum(text).into_owned();
        assert_eq!(
            marked("4 handoffs is below 9 handoffs and more than 3"),
            "4 handoffs ⟦is below⟧ 9 handoffs ⟦and⟧ ⟦more than⟧ 3"
        );
        assert_eq!(marked("(5 − 0) ÷ 4 = 1.25, counts as 1.00"), "(5 − 0) ÷ 4 = 1.25, ⟦counts as⟧ 1.00");
    }
}
