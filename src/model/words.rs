//! A word as typed in, what it means out: status, frequency, direction, type, level, certainty, in many languages.
//!
//! The words are data, one file a language. They stand there as [`fold`] leaves them.

mod arabic;
mod bulgarian;
mod catalan;
mod chinese;
mod croatian;
mod czech;
mod danish;
mod dutch;
mod english;
mod estonian;
mod finnish;
mod french;
mod german;
mod greek;
mod hebrew;
mod hindi;
mod hungarian;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod latvian;
mod lithuanian;
mod norwegian;
mod persian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod signs;
mod slovak;
mod slovenian;
mod spanish;
mod swedish;
mod thai;
mod turkish;
mod ukrainian;
mod vietnamese;

use std::sync::LazyLock;

use ahash::AHashMap;
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::key_result::Status;
use super::unit::Level;
use super::{Direction, OkrType};
use crate::recognise::{Frequency, RHYTHMS, is_thai};

/// The words of one language: a meaning, then the words that have it, separated by `; `, sorted.
struct Language {
    status: Words<Status>,
    direction: Words<Direction>,
    okr_type: Words<OkrType>,
    level: Words<Level>,
    certainty: Words<Certainty>,
    answer: Words<Answer>,
    /// Verbs and nouns that open or close a sentence and say which way its number is to go.
    movement: Words<Direction>,
    /// Phrases anywhere in a sentence that say what kind of claim it makes.
    claim: Words<Claim>,
    /// Words between a verb and a relative change: raise *by* 20 %.
    by: &'static str,
    /// Words that say in a metric's name that it is a ratio already.
    rate: &'static str,
    /// Words of file and sheet names that name no unit.
    nameless: &'static str,
}

type Words<T> = &'static [(T, &'static str)];

const LANGUAGES: &[&Language] = &[
    &signs::WORDS,
    &english::WORDS,
    &german::WORDS,
    &french::WORDS,
    &spanish::WORDS,
    &portuguese::WORDS,
    &italian::WORDS,
    &dutch::WORDS,
    &turkish::WORDS,
    &russian::WORDS,
    &chinese::WORDS,
    &japanese::WORDS,
    &korean::WORDS,
    &arabic::WORDS,
    &swedish::WORDS,
    &danish::WORDS,
    &norwegian::WORDS,
    &finnish::WORDS,
    &czech::WORDS,
    &slovak::WORDS,
    &hungarian::WORDS,
    &romanian::WORDS,
    &ukrainian::WORDS,
    &greek::WORDS,
    &indonesian::WORDS,
    &polish::WORDS,
    &vietnamese::WORDS,
    &thai::WORDS,
    &persian::WORDS,
    &hebrew::WORDS,
    &hindi::WORDS,
    &bulgarian::WORDS,
    &croatian::WORDS,
    &catalan::WORDS,
    &slovenian::WORDS,
    &lithuanian::WORDS,
    &latvian::WORDS,
    &estonian::WORDS,
];

/// How sure somebody is, in words (GRADING.md section 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// 0.85.
    High,
    /// 0.55.
    Medium,
    /// 0.2.
    Low,
}

impl Certainty {
    /// The middle of its band.
    pub fn share(self) -> Decimal {
        match self {
            Certainty::High => Decimal::new(85, 2),
            Certainty::Medium => Decimal::new(55, 2),
            Certainty::Low => Decimal::new(20, 2),
        }
    }
}

/// Done or not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Done, reached, live.
    Yes,
    /// Not done.
    No,
}

/// What a phrase makes of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The question is what the baseline is.
    Learning,
    /// A limit from below.
    AtLeast,
    /// A limit from above.
    AtMost,
    /// To be kept as it is.
    Keep,
}

/// All languages in one, by word.
struct Lexicon {
    status: AHashMap<&'static str, Status>,
    frequency: AHashMap<&'static str, Frequency>,
    direction: AHashMap<&'static str, Direction>,
    okr_type: AHashMap<&'static str, OkrType>,
    level: AHashMap<&'static str, Level>,
    certainty: AHashMap<&'static str, Certainty>,
    answer: AHashMap<&'static str, Answer>,
    movement: AHashMap<&'static str, Direction>,
    claims: Phrases<Claim>,
    rates: Phrases<()>,
    by: AHashMap<&'static str, ()>,
    nameless: AHashMap<&'static str, ()>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon {
    status: index(|language| language.status),
    frequency: RHYTHMS.iter().flat_map(|(rhythm, words)| words.iter().map(move |word| (*word, *rhythm))).collect(),
    direction: index(|language| language.direction),
    okr_type: index(|language| language.okr_type),
    level: index(|language| language.level),
    certainty: index(|language| language.certainty),
    answer: index(|language| language.answer),
    movement: index(|language| language.movement),
    claims: Phrases::of(LANGUAGES.iter().flat_map(|language| language.claim.iter().copied())),
    rates: Phrases::of(LANGUAGES.iter().map(|language| ((), language.rate))),
    by: set(|language| language.by),
    nameless: set(|language| language.nameless),
});

/// Words of one table, all languages, by word; the first language to name a word decides it.
fn index<T: Copy>(table: fn(&Language) -> Words<T>) -> AHashMap<&'static str, T> {
    let mut words = AHashMap::new();
    for (meaning, list) in LANGUAGES.iter().flat_map(|language| table(language)) {
        for word in list.split("; ") {
            words.entry(word).or_insert(*meaning);
        }
    }
    words
}

/// Phrases of all languages, looked for in sentences: hundreds of them, and none stands in most sentences.
#[derive(Debug)]
pub struct Phrases<T> {
    /// Those that begin with a word, by that word: a sentence is asked only for those whose first word it has.
    by_first_word: AHashMap<&'static str, Vec<(T, &'static str)>>,
    /// Those that begin with a sign, or stand in scripts that write no spaces.
    anywhere: Vec<(T, &'static str)>,
}

impl<T: Copy> Phrases<T> {
    /// The phrases of some lists, in each separated by `; `, with what they mean.
    pub fn of(lists: impl Iterator<Item = (T, &'static str)>) -> Phrases<T> {
        let mut phrases = Phrases { by_first_word: AHashMap::new(), anywhere: Vec::new() };
        for (meaning, list) in lists {
            for phrase in list.split("; ") {
                let first = words_of(phrase).next().filter(|&(at, _)| at == 0 && has_borders(phrase));
                let place = first.map(|(_, word)| phrases.by_first_word.entry(word).or_default());
                place.unwrap_or(&mut phrases.anywhere).push((meaning, phrase));
            }
        }
        phrases
    }

    /// The meanings of the phrases that stand in a folded text, at word borders.
    pub fn found_in(&self, folded: &str) -> impl Iterator<Item = T> {
        let begun = words_of(folded).filter_map(|(at, word)| Some((at, self.by_first_word.get(word)?)));
        let at_words = begun.flat_map(move |(at, phrases)| {
            let ends = move |phrase: &str| folded[at..].strip_prefix(phrase).is_some_and(|rest| !begins_in_word(rest));
            phrases.iter().filter(move |(_, phrase)| ends(phrase))
        });
        let anywhere = self.anywhere.iter().filter(|(_, phrase)| holds_phrase(folded, phrase));
        at_words.chain(anywhere).map(|&(meaning, _)| meaning)
    }
}

/// The words of a text, letters and digits, each with where it begins.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphanumeric)?;
        let rest = &text[start..];
        let end = start + rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        from = end;
        Some((start, &text[start..end]))
    })
}

fn set(list: fn(&Language) -> &'static str) -> AHashMap<&'static str, ()> {
    LANGUAGES.iter().flat_map(|language| list(language).split("; ")).map(|word| (word, ())).collect()
}

/// What a status cell means.
pub fn status(text: &str) -> Option<Status> {
    meaning(&LEXICON.status, text)
}

/// How often something is measured.
pub fn frequency(text: &str) -> Option<Frequency> {
    meaning(&LEXICON.frequency, text)
}

/// Which way is good, as a column says it.
pub fn direction(text: &str) -> Option<Direction> {
    meaning(&LEXICON.direction, text)
}

/// Committed, aspirational or learning.
pub fn okr_type(text: &str) -> Option<OkrType> {
    meaning(&LEXICON.okr_type, text)
}

/// A rung of the organisation, as a column says it.
pub fn level(text: &str) -> Option<Level> {
    meaning(&LEXICON.level, text)
}

/// High, medium, low.
pub fn certainty(text: &str) -> Option<Certainty> {
    meaning(&LEXICON.certainty, text)
}

/// Yes or no.
pub fn answer(text: &str) -> Option<Answer> {
    meaning(&LEXICON.answer, text)
}

/// Which way the sentence of a key result wants its number to go, by its first or its last words.
pub fn movement(folded: &str) -> Option<Direction> {
    movement_word(folded).map(|(_, way)| way)
}

/// The same with the word that says so.
pub fn movement_word(folded: &str) -> Option<(&str, Direction)> {
    // The signs on letters of Hindi are parts of its words.
    let is_part = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let mut words = folded.split(|c| !is_part(c)).filter(|word| word.chars().any(char::is_alphabetic));
    // "First cut on time" is a cut, and cuts nothing.
    const ORDERS: &[&str] = &["final", "first", "last", "second", "third"];
    let first = words.next();
    let second = words.next().filter(|_| !first.is_some_and(|first| ORDERS.contains(&first)));
    let ends = [first, second, words.next_back()];
    let spaced = ends.into_iter().flatten().find_map(|word| Some((word, *LEXICON.movement.get(word)?)));
    spaced.or_else(|| unspaced(folded))
}

/// The same in scripts that write no spaces, where a word may stand anywhere.
fn unspaced(folded: &str) -> Option<(&'static str, Direction)> {
    if folded.is_ascii() {
        return None;
    }
    let tables = [&chinese::WORDS, &japanese::WORDS, &korean::WORDS, &thai::WORDS];
    let mut words = tables.iter().flat_map(|language| language.movement);
    words.find_map(|&(way, list)| Some((list.split("; ").find(|word| folded.contains(word))?, way)))
}

/// Whether the sentence holds a phrase that makes a claim of this kind.
pub fn claims(folded: &str, claim: Claim) -> bool {
    LEXICON.claims.found_in(folded).any(|kind| kind == claim)
}

/// Whether a word leads to a relative change.
pub fn leads_to_change(word: &str) -> bool {
    LEXICON.by.contains_key(word)
}

/// Whether the name of a metric says that it is a ratio.
pub fn names_rate(folded: &str) -> bool {
    LEXICON.rates.found_in(folded).next().is_some()
}

/// Whether a word of a file or sheet name names no unit.
pub fn is_nameless(folded: &str) -> bool {
    LEXICON.nameless.contains_key(folded)
}

/// The level that a word of a unit's own name gives it: `Vertriebsteam` no, `Team Nord` yes.
pub fn level_in_name(folded: &str) -> Option<Level> {
    folded.split(' ').find_map(|word| LEXICON.level.get(word).copied())
}

/// The meaning of the whole text, else of what stands in front of an explanation, else of its first or last sign.
fn meaning<T: Copy>(words: &AHashMap<&'static str, T>, text: &str) -> Option<T> {
    let look_up = |part: &str| {
        let folded = fold(part);
        let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
        words.get(folded.as_str()).or_else(|| words.get(bare)).copied()
    };
    let mut signs = text.split_whitespace().filter(|word| !word.contains(char::is_alphanumeric));
    look_up(text).or_else(|| look_up(before_explanation(text))).or_else(|| signs.find_map(look_up))
}

/// What stands in front of a dash, a bracket, a comma, a colon or a line break.
fn before_explanation(text: &str) -> &str {
    let ends = [" - ", " – ", " — ", "(", ",", ":", ";", "/", "\n"].into_iter().filter_map(|end| text.find(end));
    &text[..ends.min().unwrap_or(text.len())]
}

/// Whether a phrase stands in a text at word borders; scripts without spaces have none.
pub fn holds_phrase(folded: &str, phrase: &str) -> bool {
    // Hundreds of phrases are looked for in each short sentence: setting up a search for each would take longer than
    // the search.
    let Some(&first) = phrase.as_bytes().first() else { return true };
    let starts = memchr::memchr_iter(first, folded.as_bytes()).filter(|&at| folded.is_char_boundary(at));
    starts.map(|at| (&folded[..at], &folded[at..])).any(|(before, from)| {
        let Some(after) = from.strip_prefix(phrase) else { return false };
        !has_borders(phrase) || !(before.ends_with(char::is_alphanumeric) || begins_in_word(after))
    })
}

/// Whether a phrase is of a script that writes spaces.
fn has_borders(phrase: &str) -> bool {
    phrase.chars().all(|c| c < '\u{2E80}' && !is_thai(c))
}

/// Whether a text goes on with the word in front of it.
fn begins_in_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() || is_combining_mark(c))
}

/// A text as words are compared: lower case, Latin and Greek letters without accents, Persian letters as Arabic ones, one
/// space for any blank, dash or underscore.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        // Most texts, and their bytes are their letters.
        for byte in text.bytes() {
            match byte {
                b'_' | b'-' | b' ' | b'\t'..=b'\r' => push_space(&mut folded),
                _ => folded.push(char::from(byte.to_ascii_lowercase())),
            }
        }
        folded.truncate(folded.trim_end().len());
        return folded;
    }
    let mut push = |c: char| match c {
        'ß' => folded.push_str("ss"),
        '\u{FE0E}' | '\u{FE0F}' | '\u{200B}' | '\u{200C}' | '\u{FEFF}' => {}
        'ی' => folded.push('ي'),
        'ک' => folded.push('ك'),
        '’' => folded.push('\''),
        'ı' => folded.push('i'),
        'ς' => folded.push('σ'),
        '_' | '-' | '‐' | '‑' | '–' | '—' | '־' => push_space(&mut folded),
        _ if c.is_whitespace() => push_space(&mut folded),
        _ if is_accent(c) && folded.ends_with(|last: char| last.is_ascii_alphabetic() || is_greek(last)) => {}
        _ => folded.push(c),
    };
    text.nfkd().flat_map(char::to_lowercase).for_each(&mut push);
    folded.trim_end().nfc().collect()
}

fn push_space(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// Whether a letter is a small one of the Greek alphabet: capitals are written without accents.
fn is_greek(letter: char) -> bool {
    ('α'..='ω').contains(&letter)
}

fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every list of words of a language, whatever it means.
    fn lists(language: &Language) -> Vec<&'static str> {
        fn of<T>(words: Words<T>) -> impl Iterator<Item = &'static str> {
            words.iter().map(|(_, list)| *list)
        }
        let mut lists = vec![language.by, language.rate, language.nameless];
        lists.extend(of(language.status).chain(of(language.direction)));
        lists.extend(of(language.okr_type).chain(of(language.level)).chain(of(language.certainty)));
        lists.extend(of(language.answer).chain(of(language.movement)).chain(of(language.claim)));
        lists
    }

    #[test]
    fn every_list_is_sorted_and_folded() {
        for list in LANGUAGES.iter().flat_map(|language| lists(language)) {
            let words: Vec<&str> = list.split("; ").collect();
            assert!(words.is_sorted_by(|a, b| a < b), "not sorted, or a word twice: {list}");
            for word in words {
                assert_eq!(fold(word), word);
            }
        }
    }

    #[test]
    fn words_for_a_rhythm_are_sorted_folded_and_mean_one() {
        let mut known = AHashMap::new();
        for (rhythm, words) in RHYTHMS {
            assert!(words.is_sorted_by(|a, b| a < b), "{rhythm:?}");
            for word in *words {
                assert_eq!(fold(word), *word);
                assert_eq!(known.insert(*word, *rhythm), None, "{word}");
            }
        }
    }

    #[test]
    fn accents_dashes_and_blanks_fold_away() {
        for (text, folded) in [
            ("  Über_die  Brücke ", "uber die brucke"),
            ("ON-TRACK", "on track"),
            ("Größe", "grosse"),
            ("Зелёный", "зелёный"),
            ("ΚΙΝΔΥΝΟΣ", "κινδυνοσ"),
            ("Κίνδυνος", "κινδυνοσ"),
            ("未達成", "未達成"),
            ("ﾊﾞｽ", "バス"),
            ("녹색", "녹색"),
            ("⚠️", "⚠"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn status_words_are_understood_in_many_languages() {
        for (text, meaning) in [
            ("On Track", Status::OnTrack),
            ("on_track", Status::OnTrack),
            ("🟢", Status::OnTrack),
            ("🟡 At risk", Status::AtRisk),
            ("Complete ✅", Status::Done),
            ("Dropped ❌", Status::Dropped),
            ("Red - supplier slipped", Status::OffTrack),
            ("At risk (waiting for legal)", Status::AtRisk),
            ("gefährdet", Status::AtRisk),
            ("Terminé", Status::Done),
            ("En curso", Status::InProgress),
            ("Concluído", Status::Done),
            ("in ritardo", Status::AtRisk),
            ("Op koers", Status::OnTrack),
            ("Tamamlandı", Status::Done),
            ("Не начато", Status::NotStarted),
            ("未开始", Status::NotStarted),
            ("順調", Status::OnTrack),
            ("완료", Status::Done),
            ("R", Status::OffTrack),
        ] {
            assert_eq!(status(text), Some(meaning), "{text}");
        }
        assert_eq!(status("the steering committee meets on Friday"), None);
    }

    #[test]
    fn the_verb_may_open_or_close_the_sentence() {
        for (sentence, way) in [
            ("Reduce churn from 4 % to 3 %", Some(Direction::Decrease)),
            ("Abwanderung von 4 % auf 3 % senken", Some(Direction::Decrease)),
            ("KR1.1: Raise NPS to 60", Some(Direction::Increase)),
            ("将退货率降低到 2%", Some(Direction::Decrease)),
            ("Keep uptime above 99.9 %", Some(Direction::Maintain)),
            ("NPS", None),
        ] {
            assert_eq!(movement(&fold(sentence)), way, "{sentence}");
        }
    }

    #[test]
    fn phrases_are_found_at_word_borders_only() {
        assert!(claims("keep uptime above 99.9 %", Claim::AtLeast));
        assert!(!claims("understand our customers", Claim::AtMost));
        assert!(claims("establish a baseline for effort score", Claim::Learning));
        assert!(names_rate("退货率降低"));
        assert!(!names_rate("corporate revenue"));
    }
}
