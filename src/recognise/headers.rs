//! The text of a header or a label in, the fields it may mean out, best first; the words are data, one file a language.

mod arabic;
mod chinese;
pub mod dated;
mod dutch;
mod english;
mod foreign;
mod french;
mod german;
mod italian;
mod japanese;
mod korean;
mod normal;
mod portuguese;
pub mod rows;
mod russian;
mod spanish;
mod turkish;

use std::cmp::Reverse;
use std::sync::LazyLock;

use super::Field;
pub use normal::{Header, normalised};
pub(crate) use normal::{digit, folded};

/// The words of one language: a field, how surely the words mean it from 0 to 100, and the normalised phrases.
type Words = &'static [(Field, u8, &'static [&'static str])];

/// The languages, English first.
const LANGUAGES: &[Words] = &[
    english::WORDS,
    german::WORDS,
    french::WORDS,
    spanish::WORDS,
    portuguese::WORDS,
    italian::WORDS,
    dutch::WORDS,
    turkish::WORDS,
    russian::WORDS,
    chinese::WORDS,
    japanese::WORDS,
    korean::WORDS,
    arabic::WORDS,
];

/// Words that add nothing to the name of a thing: `Objective description` is the objective.
const NAMING: &[&str] = &[
    "beschreibung",
    "beschrijving",
    "bezeichnung",
    "da",
    "de",
    "del",
    "della",
    "descricao",
    "descripcion",
    "description",
    "descrizione",
    "do",
    "du",
    "formulierung",
    "intitule",
    "libelle",
    "naam",
    "name",
    "nom",
    "nombre",
    "nome",
    "omschrijving",
    "sentence",
    "statement",
    "tanimi",
    "text",
    "texte",
    "texto",
    "title",
    "titel",
    "titolo",
    "titre",
    "titulo",
    "wording",
];

/// A header with more tokens than this is a sentence.
const LONGEST_HEADER: usize = 24;
/// No phrase of the tables has more tokens.
const LONGEST_PHRASE: usize = 10;
/// What a phrase is worth when it stands in a longer header, before its share of the header is added.
const CONTAINED: usize = 55;
/// What covering the whole header adds to that.
const COVERING: usize = 35;
/// The share in per cent that a value word keeps beside a word such as `date` or `unit`: `target date`.
const VALUE_BESIDE_ATTRIBUTE: usize = 80;
/// The share in per cent that a subject word keeps beside any other: `key result owner`.
const SUBJECT_BESIDE_OTHER: usize = 60;
/// The share in per cent that counts for a bracketed hint: `Bet (objective)`.
const HINTED: usize = 80;
/// The share in per cent that counts for a misspelt phrase.
const MISSPELT: usize = 70;

/// One phrase with what it may mean; several entries can share a phrase.
struct Entry {
    /// The phrase without its blanks, so that `KeyResult`, `key-result` and `key result` are one.
    compact: String,
    field: Field,
    strength: u8,
}

static INDEX: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries: Vec<Entry> = LANGUAGES
        .iter()
        .flat_map(|words| words.iter())
        .flat_map(|&(field, strength, phrases)| {
            phrases.iter().map(move |phrase| Entry { compact: phrase.replace(' ', ""), field, strength })
        })
        .collect();
    entries.sort_by(|a, b| (&a.compact, a.field, Reverse(a.strength)).cmp(&(&b.compact, b.field, Reverse(b.strength))));
    entries.dedup_by(|later, first| later.compact == first.compact && later.field == first.field);
    entries
});

/// The fields that a header may mean with a score from 0 to 100, best first, each field once.
///
/// A whole phrase of the word tables scores its strength; a phrase inside a longer header less; a misspelt one least.
/// An ambiguous word such as `Goal` or `Objectif` yields all its readings: the other columns decide.
pub fn candidates(header: &Header) -> Vec<(Field, u8)> {
    let compact = Compact::of(&header.words);
    let mut found = Found::default();
    if compact.tokens() <= LONGEST_HEADER {
        found.add_exact(&compact.text, 100);
        if found.0.is_empty() {
            found.add_named(&header.words);
            found.add_contained(&compact);
        }
    }
    if let Some(hint) = &header.hint {
        found.add_exact(&normalised(hint).replace(' ', ""), HINTED);
    }
    if found.0.is_empty() {
        found.add_misspelt(&compact);
    }
    found.0.sort_by_key(|&(field, score)| (Reverse(score), field));
    found.0
}

/// Whether a header names something that no OKR or KPI table has: a price, a phone number, a salary.
pub fn foreign(header: &Header) -> bool {
    foreign::WORDS.binary_search(&header.words.as_str()).is_ok()
}

/// A header without its blanks, and where each of its tokens ends: words, or single characters where a script has no
/// blanks.
struct Compact {
    text: String,
    ends: Vec<usize>,
}

impl Compact {
    fn of(words: &str) -> Compact {
        let mut compact = Compact { text: String::with_capacity(words.len()), ends: Vec::new() };
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            for character in word.chars() {
                if normal::stands_alone(character) && compact.ends.last() != Some(&compact.text.len()) {
                    compact.end();
                }
                compact.text.push(character);
            }
            compact.end();
        }
        compact
    }

    fn end(&mut self) {
        if !self.text.is_empty() && self.ends.last() != Some(&self.text.len()) {
            self.ends.push(self.text.len());
        }
    }

    fn tokens(&self) -> usize {
        self.ends.len()
    }

    fn run(&self, first: usize, last: usize) -> &str {
        let start = if first == 0 { 0 } else { self.ends[first - 1] };
        &self.text[start..self.ends[last]]
    }
}

/// The candidates so far, each field once with its best score.
#[derive(Default)]
struct Found(Vec<(Field, u8)>);

impl Found {
    fn add(&mut self, field: Field, score: usize) {
        let score = u8::try_from(score).unwrap_or(u8::MAX);
        match self.0.iter_mut().find(|(known, _)| *known == field) {
            Some((_, best)) => *best = score.max(*best),
            None => self.0.push((field, score)),
        }
    }

    fn add_exact(&mut self, compact: &str, share: usize) {
        for entry in entries(compact) {
            self.add(entry.field, usize::from(entry.strength) * share / 100);
        }
    }

    /// `Hedef Tanımı`, `Objective description`: a subject and words that only say that it is named.
    fn add_named(&mut self, words: &str) {
        let is_naming = |word: &&str| NAMING.binary_search(word).is_ok();
        let rest: String = words.split(' ').filter(|word| !is_naming(word)).collect();
        if rest.is_empty() || !words.split(' ').any(|word| is_naming(&word) && word.len() > 3) {
            return;
        }
        for entry in entries(&rest).iter().filter(|entry| tier(entry.field) == Tier::Subject) {
            self.add(entry.field, 95);
        }
    }

    /// Phrases inside a longer header, longest first, no word used twice.
    fn add_contained(&mut self, compact: &Compact) {
        let tokens = compact.tokens();
        let mut used = 0u32;
        let mut inside: Vec<(Field, usize)> = Vec::new();
        for length in (1..tokens.min(LONGEST_PHRASE + 1)).rev() {
            for first in 0..=tokens - length {
                let mask = ((1u32 << length) - 1) << first;
                let phrase = compact.run(first, first + length - 1);
                let matches = entries(phrase);
                if used & mask != 0 || matches.is_empty() || too_short(phrase) {
                    continue;
                }
                used |= mask;
                let share = CONTAINED + COVERING * length / tokens;
                inside.extend(matches.iter().map(|entry| (entry.field, usize::from(entry.strength) * share / 100)));
            }
        }
        let best_tier = inside.iter().map(|&(field, _)| tier(field)).min();
        for (field, score) in inside {
            let share = match (tier(field), best_tier) {
                (Tier::Value, Some(Tier::Attribute)) => VALUE_BESIDE_ATTRIBUTE,
                (Tier::Subject, Some(Tier::Attribute | Tier::Value)) => SUBJECT_BESIDE_OTHER,
                _ => 100,
            };
            self.add(field, score * share / 100);
        }
    }

    /// The nearest phrase when nothing else is known: `Objetcive`.
    fn add_misspelt(&mut self, compact: &Compact) {
        let text = &compact.text;
        let allowed = match text.chars().count() {
            0..=5 => return,
            6..=8 => 1,
            9..=30 => 2,
            _ => return,
        };
        let letter = text.chars().next();
        let start = INDEX.partition_point(|entry| entry.compact.chars().next() < letter);
        let near = INDEX[start..]
            .iter()
            .take_while(|entry| entry.compact.chars().next() == letter)
            .filter(|entry| entry.compact.len().abs_diff(text.len()) <= allowed && entry.compact.len() > 5)
            .filter(|entry| strsim::osa_distance(&entry.compact, text) <= allowed);
        for entry in near {
            self.add(entry.field, usize::from(entry.strength) * MISSPELT / 100);
        }
    }
}

/// The entries of one phrase.
fn entries(compact: &str) -> &'static [Entry] {
    let start = INDEX.partition_point(|entry| entry.compact.as_str() < compact);
    let length = INDEX[start..].iter().take_while(|entry| entry.compact == compact).count();
    &INDEX[start..start + length]
}

/// A lone sign or letter, or a single character of a script without blanks, says nothing inside a longer header.
fn too_short(phrase: &str) -> bool {
    phrase.chars().nth(1).is_none() && phrase != "%"
}

/// What kind of thing a field is; in a header of several words the first kind wins: `key result target date` is a date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Attribute,
    Value,
    Subject,
}

fn tier(field: Field) -> Tier {
    match field {
        Field::Objective | Field::KeyResult | Field::Kpi => Tier::Subject,
        Field::Baseline | Field::Target | Field::Current | Field::Minimum | Field::Maximum => Tier::Value,
        Field::Id
        | Field::Owner
        | Field::Team
        | Field::Level
        | Field::Parent
        | Field::Unit
        | Field::Direction
        | Field::Progress
        | Field::Grade
        | Field::Weight
        | Field::Confidence
        | Field::Status
        | Field::Start
        | Field::Due
        | Field::Updated
        | Field::Cycle
        | Field::OkrType
        | Field::Frequency
        | Field::GreenLimit
        | Field::AmberLimit
        | Field::RedLimit
        | Field::Definition
        | Field::DataSource
        | Field::Comment
        | Field::Initiative
        | Field::Dependency
        | Field::CheckNote => Tier::Attribute,
    }
}
