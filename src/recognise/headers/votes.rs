//! A header that no table knows in, the fields that its words speak for out: each word votes as the known headers that
//! hold it do.
//!
//! `Who's got it` is in no table, but nearly all headers that hold `who` name an owner. This is naive Bayes over the word
//! tables, in whole numbers so that every machine reads the same: a vote is how much likelier a word makes a field than
//! the field is by itself, in thousandths of a doubling.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::LazyLock;

use super::normal::stands_alone;
use super::{Header, LANGUAGES, said, short};
use crate::recognise::Field;

/// One doubling of the odds.
pub const DOUBLED: i32 = 1_000;
/// How many phrases a word has seen before it has seen any, in hundredths: what is rare proves little.
const DOUBT: u64 = 150;
/// The share in per cent that counts for a word that is only like a known one.
const ALIKE: i32 = 60;
/// So many letters are the same from the first on in two forms of one word, or in a word and its beginning.
const LEAST_SAME: usize = 4;
/// Of two forms of one word, so many of ten letters.
const SAME_OF_TEN: usize = 7;
/// A header has not more words than this; what follows is a remark.
const MOST_WORDS: usize = 12;
/// What a phrase of everyday speech counts, of which there are few: so many phrases of the tables.
const SPOKEN: u64 = 2;

/// How often something was seen with each field, in hundredths of a phrase.
type Counts = [u64; Field::NAMES.len()];

/// What is known of the words of all headers.
struct Ballots {
    /// In their order: those of one beginning stand together.
    words: BTreeMap<&'static str, Counts>,
    /// All phrases by field.
    fields: Counts,
    phrases: u64,
}

/// Made when the first unknown header is met: most files have none.
static BALLOTS: LazyLock<Ballots> = LazyLock::new(|| {
    let mut ballots = Ballots { words: BTreeMap::new(), fields: [0; _], phrases: 0 };
    for &(field, strength, phrases) in LANGUAGES.iter().copied().flatten() {
        phrases.iter().for_each(|phrase| ballots.add(phrase, field, strength.into()));
    }
    for &(readings, phrases) in said::SAID {
        for &(field, strength) in readings {
            phrases.iter().for_each(|phrase| ballots.add(phrase, field, u64::from(strength) * SPOKEN));
        }
    }
    ballots
});

impl Ballots {
    fn add(&mut self, phrase: &'static str, field: Field, strength: u64) {
        self.fields[field as usize] += strength;
        self.phrases += strength;
        let mut seen: Vec<&str> = Vec::new();
        for word in words(phrase) {
            if !seen.contains(&word) {
                self.words.entry(word).or_insert([0; _])[field as usize] += strength;
                seen.push(word);
            }
        }
    }

    /// How a word votes: as it does where it is known, and more quietly as those do that it is like.
    fn vote(&self, word: &str) -> Option<(Counts, i32)> {
        if let Some(counts) = self.words.get(word) {
            return Some((*counts, 100));
        }
        let mut together: Counts = [0; _];
        let alike = self.near(word).filter(|(known, _)| is_alike(word, known));
        alike.for_each(|(_, counts)| together.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count));
        together.iter().any(|&count| count > 0).then_some((together, ALIKE))
    }

    /// The known words among which all are that a word is like: those that begin as it does, and a short one without its
    /// `s`.
    fn near<'w>(&'w self, word: &'w str) -> impl Iterator<Item = (&'w &'static str, &'w Counts)> {
        let beginning = word.char_indices().nth(LEAST_SAME - 1).map(|(at, last)| &word[..at + last.len_utf8()]);
        let begun = beginning.into_iter().flat_map(|beginning| {
            let from = (Bound::Included(beginning), Bound::Unbounded);
            self.words.range::<str, _>(from).take_while(move |(known, _)| known.starts_with(beginning))
        });
        let short = word.strip_suffix('s').filter(|short| short.chars().count() < LEAST_SAME);
        begun.chain(short.and_then(|short| self.words.get_key_value(short)))
    }

    /// How much likelier a word with these counts makes a field.
    fn evidence(&self, counts: &Counts, field: usize) -> i32 {
        let all: u64 = counts.iter().sum();
        let usual = self.fields[field];
        if usual == 0 {
            return 0;
        }
        doublings(counts[field] * self.phrases + DOUBT * usual) - doublings((all + DOUBT) * usual)
    }
}

/// How loudly the words of a header speak for each field, the most likely first; below 0 they speak against it. None if no
/// word is known.
pub fn votes(header: &Header) -> Vec<(Field, i32)> {
    let whole = short::written_out(header).into_iter().next();
    let text = whole.as_deref().unwrap_or(&header.words);
    let counts: Vec<(Counts, i32)> = words(text).take(MOST_WORDS).filter_map(|word| BALLOTS.vote(word)).collect();
    if counts.is_empty() {
        return Vec::new();
    }
    let sum = |field: usize| -> i32 {
        counts.iter().map(|(counts, share)| BALLOTS.evidence(counts, field) * share / 100).sum()
    };
    let mut votes: Vec<(Field, i32)> = Field::NAMES.iter().map(|&(field, _)| (field, sum(field as usize))).collect();
    votes.sort_by_key(|&(field, vote)| (-vote, field));
    votes
}

/// The words of a phrase, or its characters where a script has no blanks.
fn words(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split(' ').flat_map(|word| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let end = rest.char_indices().find(|&(at, c)| at > 0 && (stands_alone(c) || starts_alone(rest)));
            let (word, behind) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
            rest = behind;
            (!word.is_empty()).then_some(word)
        })
    })
}

fn starts_alone(text: &str) -> bool {
    text.starts_with(stands_alone)
}

/// Whether a word may be another one cut short or in another form: `meas` and `measure`, `verantwortung` and
/// `verantwortlich`, `whos` and `who`.
fn is_alike(word: &str, known: &str) -> bool {
    let (length, longer) = (word.chars().count(), known.chars().count());
    let same = word.chars().zip(known.chars()).take_while(|(a, b)| a == b).count();
    let is_joined = same == longer && &word[known.len()..] == "s";
    let is_cut = same == length && (LEAST_SAME..longer).contains(&length);
    let is_form = same >= LEAST_SAME && same * 10 >= length.max(longer) * SAME_OF_TEN;
    is_joined || is_cut || is_form
}

/// The logarithm to the base of two in thousandths, straight between its whole numbers.
fn doublings(number: u64) -> i32 {
    let number = number.max(1);
    let whole = number.ilog2();
    let part = u128::from(number - (1 << whole)) * 1_000 / (1_u128 << whole);
    whole as i32 * DOUBLED + part as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(header: &str) -> Option<Field> {
        votes(&Header::of(header)).first().map(|&(field, _)| field)
    }

    #[test]
    fn words_vote_as_the_headers_do_that_hold_them() {
        for (header, field) in [
            ("Who holds the baton", Field::Owner),
            ("Wer sich drum kümmern soll", Field::Owner),
            ("Qui s'en charge ici", Field::Owner),
            ("Where things stood last year", Field::Baseline),
            ("Soll es mal sein", Field::Target),
            ("Para cuándo toca", Field::Due),
        ] {
            assert_eq!(first(header), Some(field), "{header}: {:?}", votes(&Header::of(header)));
        }
    }

    #[test]
    fn a_word_cut_short_votes_as_the_whole_one() {
        for (word, known) in [("prev", "previous"), ("verantwortung", "verantwortlich")] {
            assert!(is_alike(word, known), "{word}");
        }
        for (word, known) in [("tot", "target"), ("on", "once"), ("stand", "strand"), ("previous", "prev")] {
            assert!(!is_alike(word, known), "{word}");
        }
    }

    #[test]
    fn every_word_that_is_alike_is_near() {
        for word in ["whos", "kpis", "meas", "targ", "verantwortung", "s", "zielwerte", "é", "prév", "проц"] {
            let is_alike = |known: &&'static str| is_alike(word, known);
            let mut near: Vec<_> = BALLOTS.near(word).map(|(known, _)| *known).filter(is_alike).collect();
            near.sort_unstable();
            let all: Vec<_> = BALLOTS.words.keys().copied().filter(is_alike).collect();
            assert_eq!(near, all, "{word}");
        }
    }

    #[test]
    fn characters_of_scripts_without_blanks_are_words() {
        assert_eq!(words("目标 kpi值").collect::<Vec<_>>(), ["目", "标", "kpi", "值"]);
    }

    #[test]
    fn a_header_of_unknown_words_speaks_for_nothing() {
        assert_eq!(votes(&Header::of("Zxqvv")), []);
    }

    #[test]
    fn doublings_are_logarithms() {
        assert_eq!([1, 2, 3, 4, 1024].map(doublings), [0, 1_000, 1_500, 2_000, 10_000]);
    }
}
