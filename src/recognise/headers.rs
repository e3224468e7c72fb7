//! The text of a header or a label in, the fields it may mean out, best first; the words are data, one file a language.

mod beside;
pub mod daily;
pub mod dated;
mod earlier;
pub mod entities;
mod foreign;
mod heard;
mod normal;
pub mod rows;
mod said;
mod short;
pub mod turns;
pub mod votes;
mod words;

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ahash::RandomState;

use super::Field;
use super::values::unit;
use beside::{BETWEEN, NAMING, PRESENT, SPANS, STARTS, SUMS};
pub use earlier::is_earlier;
pub(super) use normal::stands_alone;
pub use normal::{Header, normalised};
pub(crate) use normal::{digit, folded, is_thai, signs};
use words::{LANGUAGES, Words, dutch, english, german};

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
/// How sure the name of a column is that says both what is wanted and how it is measured.
const PAIRED: usize = 80;
/// So many headers in words that only English has make a table English.
const LEAST_ENGLISH: usize = 2;
/// How sure it is that what is wanted within a time is a target.
const HORIZON: usize = 90;
/// The word before the length of time between two looks at a KPI: `Read every`, `Se mira cada`.
pub(super) const EVERY: &[&str] = &["alle", "cada", "chaque", "each", "elke", "every", "ogni", "каждые", "каждыи"];
/// How surely such a word at the end of a header asks how often.
const EACH: usize = 85;
/// What things are weighed in.
const MASSES: &[&str] =
    &["g", "gr", "gram", "grams", "kg", "kilo", "lb", "lbs", "mg", "oz", "t", "г", "кг", "克", "公斤"];
/// How surely words for the start of a cycle name the value of then.
const BEGUN: usize = 80;
/// So many words may follow the phrase that a header begins with.
const MORE_WORDS: usize = 6;
/// How sure a header is without words for the time of its table, in per cent of what it is alone.
const PRESENTLY: usize = 95;
/// A phrase that is not longer than this, in bytes, is never taken for misspelt.
const SHORTEST_MISSPELT: usize = 5;
/// The share in per cent that counts for a misspelt phrase.
const MISSPELT: usize = 70;

/// A compound is not longer than this, in bytes.
const LONGEST_COMPOUND: usize = 40;
/// So many letters at least stand in front of the word that ends it.
const LEAST_FRONT: usize = 3;
/// That word has so many letters at least.
const LEAST_END: usize = 4;
/// The share in per cent that counts for it.
const COMPOUND: usize = 75;

/// The share in per cent that counts for a header with its short words written out.
const WRITTEN_OUT: usize = 90;
/// Such a header counts if it is as sure as this.
const SURE_WHEN_WHOLE: usize = 75;
/// How sure it is that the name of a target is a key result.
const NAMED_TARGET: usize = 75;

/// One reading of a phrase.
#[derive(Clone, Copy)]
struct Reading {
    field: Field,
    strength: u8,
}

/// A phrase as far as a misspelling of it is looked for.
struct Spelling {
    /// The phrase without its blanks.
    compact: &'static str,
    /// Its letters, see [`letters`].
    letters: u64,
    reading: Reading,
}

/// The word tables of all languages, made for looking up.
#[derive(Default)]
struct Index {
    /// What each phrase may mean. Phrases stand without their blanks, so that `KeyResult`, `key-result` and `key result`
    /// are one.
    phrases: HashMap<&'static str, Vec<Reading>, RandomState>,
    /// Phrases that may be meant by a misspelt one, by their first letter and their length in bytes.
    spellings: HashMap<(char, usize), Vec<Spelling>, RandomState>,
}

/// Made once in a run, while the first files are being read: hashed and not sorted, for that takes a tenth of the time.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for &(field, strength, phrases) in LANGUAGES.iter().copied().flatten() {
        phrases.iter().for_each(|phrase| index.add(phrase, Reading { field, strength }));
    }
    index
});

impl Index {
    fn add(&mut self, phrase: &'static str, reading: Reading) {
        // It lives as long as the program, as the tables do.
        let compact: &'static str = if phrase.contains(' ') { phrase.replace(' ', "").leak() } else { phrase };
        self.phrases.entry(compact).or_default().push(reading);
        if let Some(first) = compact.chars().next().filter(|_| compact.len() > SHORTEST_MISSPELT) {
            let spelling = Spelling { compact, letters: letters(compact), reading };
            self.spellings.entry((first, compact.len())).or_default().push(spelling);
        }
    }

    /// The readings of one phrase without its blanks.
    fn readings(&self, compact: &str) -> &[Reading] {
        self.phrases.get(compact).map_or(&[], Vec::as_slice)
    }

    /// What a phrase may mean that is at most so many letters away from the one typed, and begins as it does.
    fn misspelt(&self, typed: &str, allowed: usize) -> impl Iterator<Item = Reading> {
        let own = letters(typed);
        let lengths = typed.len().saturating_sub(allowed)..=typed.len() + allowed;
        let near = lengths.filter_map(move |length| self.spellings.get(&(typed.chars().next()?, length)));
        // A wrong letter takes one from the set and adds another: most phrases are refused without counting steps.
        near.flatten()
            .filter(move |known| (known.letters ^ own).count_ones() as usize <= 2 * allowed)
            .filter(move |known| strsim::osa_distance(known.compact, typed) <= allowed)
            .map(|known| known.reading)
    }
}

/// The set of the letters of a text, as bits; letters may share one.
fn letters(text: &str) -> u64 {
    text.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64))
}

/// The fields that a header may mean with a score from 0 to 100, best first, each field once.
///
/// A whole phrase of the word tables scores its strength; a phrase inside a longer header less; a misspelt one least.
/// An ambiguous word such as `Goal` or `Objectif` yields all its readings: the other columns decide.
pub fn candidates(header: &Header) -> Vec<(Field, u8)> {
    if let Some(known) = KNOWN.with_borrow(|known| known.get(header).cloned()) {
        return known;
    }
    let found = found(header);
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(header.clone(), found.clone());
    });
    found
}

/// Headers and what they mean.
type Meanings = HashMap<Header, Vec<(Field, u8)>, RandomState>;

thread_local! {
    /// What headers were found to mean: the same cell is asked about many times, and the same header in many files.
    static KNOWN: RefCell<Meanings> = RefCell::new(HashMap::default());
}

/// So many of them are kept.
const MOST_KNOWN: usize = 8_192;

fn found(header: &Header) -> Vec<(Field, u8)> {
    if is_earlier(header) {
        return Vec::new();
    }
    let words = without_sum(&header.words);
    let compact = Compact::of(words);
    let mut found = Found::default();
    if compact.tokens() <= LONGEST_HEADER {
        found.add_exact(&compact.text, 100);
        if found.0.is_empty() && header.number.is_some() {
            found.add_horizon(words);
        }
        if found.0.is_empty() {
            found.add_present(words);
        }
        if found.0.is_empty() && STARTS.binary_search(&words).is_ok() {
            found.add(Field::Baseline, BEGUN);
        }
        if found.0.is_empty() {
            found.add_written_out(header);
        }
        if found.0.is_empty() {
            found.add_said(&compact);
        }
        if found.0.is_empty() && words.rsplit_once(' ').is_some_and(|(_, last)| EVERY.contains(&last)) {
            found.add(Field::Frequency, EACH);
        }
        if found.0.is_empty() && !is_difference(words) {
            found.add_named(words);
            if !found.add_pair(&compact) {
                found.add_contained(&compact);
            }
        }
    }
    // `Answer time (min)` is counted in minutes, `Low (min)` is a minimum, `Stretch (150%)` says how much it counts.
    let is_unit = |hint: &str| found.0.is_empty() && !header.words.is_empty() && unit(hint).is_some();
    let is_number = |hint: &str| hint.ends_with('%') && hint.contains(char::is_numeric);
    if let Some(hint) = header.hint.as_ref().filter(|hint| !is_unit(hint) && !is_number(hint)) {
        found.add_exact(&normalised(hint).replace(' ', ""), HINTED);
        found.settle_time(hint);
    }
    // `Weight (g)` is what a thing weighs, not how much it counts.
    if header.hint.as_deref().is_some_and(|hint| MASSES.contains(&normalised(hint).as_str())) {
        found.0.retain(|&(field, _)| field != Field::Weight);
        return found.0;
    }
    if found.0.is_empty() && is_difference(words) {
        return Vec::new();
    }
    if found.0.is_empty() {
        found.add_compound(header);
    }
    if found.0.is_empty() {
        found.add_misspelt(&compact);
    }
    found.0.sort_by_key(|&(field, score)| (Reverse(score), field));
    found.0
}

/// Whether a phrase may begin a longer header, and what it may mean.
type Spoken = (bool, &'static [(Field, u8)]);

/// The phrases of everyday speech without their blanks, each with what it may mean, and whether it may begin a longer
/// header: one of several words may, and the question for a person.
static PHRASES: LazyLock<HashMap<String, Spoken, RandomState>> = LazyLock::new(|| {
    let mut phrases = HashMap::default();
    for &(readings, list) in said::SAID.iter().chain(heard::HEARD) {
        let asks_who = readings.iter().any(|&(field, _)| field == Field::Owner);
        for phrase in list {
            let compact = Compact::of(phrase);
            phrases.insert(compact.text.clone(), (asks_who || compact.tokens() > 1, readings));
        }
    }
    phrases
});

/// Whether a header says that a thing is named or described, and not what thing: `Name`, `Beschreibung`.
pub fn names(header: &Header) -> bool {
    header.words.split(' ').all(|word| NAMING.binary_search(&word).is_ok())
}

/// A header without what pivot tables write in front of it: `Sum of Actual`.
fn without_sum(words: &str) -> &str {
    let after = SUMS.partition_point(|sum| *sum <= words);
    let sum = after.checked_sub(1).and_then(|at| words.strip_prefix(SUMS[at])?.strip_prefix(' '));
    sum.unwrap_or(words)
}

/// Whether a header names what lies between two values: `Gap to target`, `Actual vs plan`.
fn is_difference(words: &str) -> bool {
    words.contains(' ') && words.split(' ').any(|word| BETWEEN.binary_search(&word).is_ok())
}

/// Whether the headers of a table are in a language that writes a point before decimals: two of them in words that only
/// English has, or one in Chinese, Japanese, Korean or Thai.
pub fn write_points<'h>(headers: impl Iterator<Item = &'h Header>) -> bool {
    let mut english = 0;
    for header in headers {
        if header.words.contains(|c| stands_alone(c) || is_thai(c)) {
            return true;
        }
        english += usize::from(ENGLISH_ALONE.contains(&*header.words));
    }
    english >= LEAST_ENGLISH
}

/// The phrases that no language but English has.
static ENGLISH_ALONE: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let phrases = |words: Words| words.iter().flat_map(|(_, _, phrases)| phrases.iter().copied());
    let others: HashSet<&str> = LANGUAGES[1..].iter().flat_map(|words| phrases(words)).collect();
    phrases(english::WORDS).filter(|phrase| !others.contains(phrase)).collect()
});

/// The words that may end a compound, with what they mean there.
static ENDS: LazyLock<HashMap<&'static str, Vec<Reading>, RandomState>> = LazyLock::new(|| {
    let mut ends: HashMap<&str, Vec<Reading>, RandomState> = HashMap::default();
    for &(field, strength, phrases) in [german::WORDS, dutch::WORDS].into_iter().flatten() {
        let may_end = |phrase: &&&str| phrase.len() >= LEAST_END && !phrase.contains(' ');
        for phrase in phrases.iter().filter(may_end) {
            ends.entry(phrase).or_default().push(Reading { field, strength });
        }
    }
    ends
});

/// Whether a header names something that no OKR or KPI table has: a price, a phone number, a salary.
pub fn foreign(header: &Header) -> bool {
    foreign::WORDS.binary_search(&header.words.as_str()).is_ok()
}

/// Whether a header says that rows are lessons, tests, meetings or experiments.
pub fn names_runs(header: &Header) -> bool {
    foreign::RUNS.binary_search(&header.words.as_str()).is_ok()
}

/// Whether a word of a header names such a thing, whatever stands beside it: `Price each`. The name of a KPI may too.
pub fn speaks_of_others(header: &Header) -> bool {
    let is_part = |word: &str| foreign::PARTS.binary_search(&word).is_ok();
    header.words.split(' ').any(is_part) || foreign::SIGNS.iter().any(|sign| header.words.contains(sign))
}

/// A header without its blanks, and where each of its tokens ends: words, or single characters where a script has no
/// blanks; in Thai, what goes with a consonant.
struct Compact {
    text: String,
    ends: Vec<usize>,
}

impl Compact {
    fn of(words: &str) -> Compact {
        let mut compact = Compact { text: String::with_capacity(words.len()), ends: Vec::new() };
        for word in words.split(' ').filter(|word| !word.is_empty()) {
            let mut before = ' ';
            for character in word.chars() {
                // A vowel in front of its consonant has begun the syllable.
                let syllable = normal::begins_syllable(character) && !('เ'..='ไ').contains(&before);
                if (normal::stands_alone(character) || syllable) && compact.ends.last() != Some(&compact.text.len()) {
                    compact.end();
                }
                compact.text.push(character);
                before = character;
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
        for reading in INDEX.readings(compact) {
            self.add(reading.field, usize::from(reading.strength) * share / 100);
        }
    }

    /// `Present value (at the start)` is where it began: the hint says when.
    fn settle_time(&mut self, hint: &str) {
        let is_start = STARTS.binary_search(&&*normalised(hint)).is_ok();
        let value = self.0.iter_mut().filter(|(field, _)| is_start && *field == Field::Current);
        if let Some(score) = value.map(|(_, score)| std::mem::take(score)).max() {
            self.0.retain(|&(field, _)| field != Field::Current);
            self.add(Field::Baseline, usize::from(score));
        }
    }

    /// `Hedef Tanımı`, `Objective description`: a subject and words that only say that it is named.
    fn add_named(&mut self, words: &str) {
        let is_naming = |word: &&str| NAMING.binary_search(word).is_ok();
        let rest: String = words.split(' ').filter(|word| !is_naming(word)).collect();
        if rest.is_empty() || !words.split(' ').any(|word| is_naming(&word) && word.len() > 3) {
            return;
        }
        let readings = INDEX.readings(&rest);
        for reading in readings.iter().filter(|reading| tier(reading.field) == Tier::Subject) {
            self.add(reading.field, 95);
        }
        // `Target name` beside the goal it belongs to: what has a name is no number.
        if self.0.is_empty() && readings.iter().any(|reading| reading.field == Field::Target) {
            self.add(Field::KeyResult, NAMED_TARGET);
        }
    }

    /// `Goal this season`, `This year's target`: a header and words for the time that the table is about.
    fn add_present(&mut self, words: &str) {
        let ends = words.match_indices(' ').map(|(at, _)| at);
        let parted = ends.map(|at| (&words[..at], &words[at + 1..]));
        let rest = parted.clone().find_map(|(front, behind)| match () {
            () if PRESENT.binary_search(&behind).is_ok() => Some(front),
            () if PRESENT.binary_search(&front).is_ok() => Some(behind.trim_start_matches("s ")),
            () => None,
        });
        if let Some(rest) = rest {
            self.add_exact(&rest.replace(' ', ""), PRESENTLY);
        }
    }

    /// `How we'll know we got there`: a clause that begins with a phrase of everyday speech, the longest there is.
    fn add_said(&mut self, compact: &Compact) {
        let tokens = compact.tokens();
        let begun = (0..tokens).rev().take(MORE_WORDS + 1).find_map(|last| {
            let (open, readings) = PHRASES.get(compact.run(0, last))?;
            (*open || last + 1 == tokens).then_some(*readings)
        });
        begun.into_iter().flatten().for_each(|&(field, score)| self.add(field, usize::from(score)));
    }

    /// `Objectif 3 mois`: what is wanted within a time is a target, though the word alone may mean an objective.
    fn add_horizon(&mut self, words: &str) {
        let is_span = |word: &&str| SPANS.binary_search(word).is_ok();
        let is_target = |compact: &str| INDEX.readings(compact).iter().any(|reading| reading.field == Field::Target);
        let is_joint = |word: &&str| too_short(word) || NAMING.binary_search(word).is_ok();
        let rest: String = words.split(' ').filter(|word| !is_span(word) && !is_joint(word)).collect();
        if words.split(' ').any(|word| is_span(&word)) && is_target(&rest) {
            self.add(Field::Target, HORIZON);
        }
    }

    /// `Objective / Key result`: both stand in the rows of one column. Whether it is so.
    fn add_pair(&mut self, compact: &Compact) -> bool {
        let tokens = compact.tokens();
        let names = |phrase: &str, field: Field| INDEX.readings(phrase).iter().any(|reading| reading.field == field);
        let is_pair = (1..tokens).any(|second| {
            let (front, behind) = (compact.run(0, second - 1), compact.run(second, tokens - 1));
            names(front, Field::Objective) && names(behind, Field::KeyResult)
        });
        if is_pair {
            self.add(Field::Objective, PAIRED);
            self.add(Field::KeyResult, PAIRED - 5);
        }
        is_pair
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
                let matches = INDEX.readings(phrase);
                if used & mask != 0 || matches.is_empty() || too_short(phrase) {
                    continue;
                }
                used |= mask;
                let share = CONTAINED + COVERING * length / tokens;
                inside
                    .extend(matches.iter().map(|reading| (reading.field, usize::from(reading.strength) * share / 100)));
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

    /// The end of a compound, as German and Dutch make them: `Prüfhäufigkeit`.
    fn add_compound(&mut self, header: &Header) {
        let word = header.words.as_str();
        if word.contains(' ') || word.len() > LONGEST_COMPOUND || !word.is_ascii() {
            return;
        }
        let ends = (LEAST_FRONT..word.len().saturating_sub(LEAST_END - 1)).filter_map(|at| ENDS.get(&word[at..]));
        for reading in ends.take(1).flatten() {
            self.add(reading.field, usize::from(reading.strength) * COMPOUND / 100);
        }
    }

    /// What a header means that people cut short: `Prev. yr`.
    fn add_written_out(&mut self, header: &Header) {
        for words in short::written_out(header) {
            let whole = Header { words, hint: None, number: header.number };
            let sure = self::found(&whole).into_iter().filter(|&(_, score)| usize::from(score) >= SURE_WHEN_WHOLE);
            sure.for_each(|(field, score)| self.add(field, usize::from(score) * WRITTEN_OUT / 100));
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
        for reading in INDEX.misspelt(text, allowed) {
            self.add(reading.field, usize::from(reading.strength) * MISSPELT / 100);
        }
    }
}

/// A lone sign or letter, a word such as `of`, or a single character of a script without blanks, says nothing inside a longer header.
fn too_short(phrase: &str) -> bool {
    (phrase.chars().nth(1).is_none() && phrase != "%") || matches!(phrase, "de" | "naar" | "para" | "van")
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A header as people type it and what it means first of all.
    const HEADERS: &[(&str, Field)] = &[
        // French
        ("Objectif stratégique", Field::Objective),
        ("Objectif 12 mois", Field::Target),
        ("Résultats clés", Field::KeyResult),
        ("Nom de l'indicateur", Field::Kpi),
        ("Resp.", Field::Owner),
        ("Porteur de l’action", Field::Owner),
        ("Pôle", Field::Team),
        ("Point de départ", Field::Baseline),
        ("Valeur\ncible", Field::Target),
        ("Réalisé (cumul)", Field::Current),
        ("Unité de mesure", Field::Unit),
        ("Taux d'avancement", Field::Progress),
        ("% atteinte", Field::Progress),
        ("Pondération (%)", Field::Weight),
        ("Indice de confiance", Field::Confidence),
        ("Météo", Field::Status),
        ("État", Field::Status),
        ("Date de début", Field::Start),
        ("DATE DE FIN PREVUE", Field::Due),
        ("Échéance", Field::Due),
        ("Dernière MAJ", Field::Updated),
        ("Trimestre", Field::Cycle),
        ("Périodicité", Field::Frequency),
        ("Seuil vert", Field::GreenLimit),
        ("Plancher", Field::Minimum),
        ("Mode de calcul", Field::Definition),
        ("Source des données", Field::DataSource),
        ("COMMENTAIRES", Field::Comment),
        ("Plan d'actions", Field::Initiative),
        ("Prérequis", Field::Dependency),
        ("N° objectif", Field::Id),
        ("Auto-évaluation", Field::Grade),
        ("Objectif parent", Field::Parent),
        ("Sens d'évolution", Field::Direction),
        ("valeur_realisee", Field::Current),
        // Spanish
        ("Objetivo estratégico", Field::Objective),
        ("Objetivo", Field::Objective),
        ("Resultados claves", Field::KeyResult),
        ("Indicador", Field::Kpi),
        ("Responsable del KR", Field::Owner),
        ("Dueño", Field::Owner),
        ("Dpto.", Field::Team),
        ("Línea base", Field::Baseline),
        ("Meta", Field::Target),
        ("valor_meta", Field::Target),
        ("Valor actual", Field::Current),
        ("Rdo.", Field::Current),
        ("Unidad de medida", Field::Unit),
        ("Avance", Field::Progress),
        ("% Cumplimiento", Field::Progress),
        ("Puntaje", Field::Grade),
        ("Peso (%)", Field::Weight),
        ("Nivel de confianza", Field::Confidence),
        ("Semáforo", Field::Status),
        ("Fecha de inicio", Field::Start),
        ("Fecha límite", Field::Due),
        ("Plazo", Field::Due),
        ("Última actualización", Field::Updated),
        ("Período", Field::Cycle),
        ("Frecuencia de medición", Field::Frequency),
        ("Límite superior", Field::Maximum),
        ("Fórmula de cálculo", Field::Definition),
        ("Medios de verificación", Field::DataSource),
        ("Obs.", Field::Comment),
        ("Próximos pasos", Field::Initiative),
        ("Depende de", Field::Dependency),
        ("Alineado a", Field::Parent),
        ("Año anterior", Field::Baseline),
        ("L.B", Field::Baseline),
        ("Objetivo Clave", Field::Objective),
        ("VALOR ESPERADO CUATRIENIO", Field::Target),
        ("Objetivo a 6 meses", Field::Target),
        ("SOPORTES DE CUMPLIMIENTO", Field::DataSource),
        ("pct_cumplimiento", Field::Progress),
        // Portuguese
        ("Objetivo", Field::Objective),
        ("Descrição do Objetivo", Field::Objective),
        ("Resultado-chave", Field::KeyResult),
        ("KR's", Field::KeyResult),
        ("Indicadores de desempenho", Field::Kpi),
        ("responsavel", Field::Owner),
        ("Responsável pelo KR", Field::Owner),
        ("Equipa", Field::Team),
        ("Setor", Field::Team),
        ("Linha de base", Field::Baseline),
        ("METAS", Field::Target),
        ("BV Planejado", Field::Target),
        ("Vlr atual", Field::Current),
        ("Apurado", Field::Current),
        ("Alcançado", Field::Current),
        ("un_medida", Field::Unit),
        ("% Atingimento", Field::Progress),
        ("% Entrega", Field::Progress),
        ("Nota final", Field::Grade),
        ("Peso", Field::Weight),
        ("Confiança", Field::Confidence),
        ("Farol", Field::Status),
        ("Situação", Field::Status),
        ("Data início", Field::Start),
        ("Prazo", Field::Due),
        ("Última atualização", Field::Updated),
        ("ciclo", Field::Cycle),
        ("Periodicidade", Field::Frequency),
        ("Polaridade", Field::Direction),
        ("Memória de cálculo", Field::Definition),
        ("Fonte de dados", Field::DataSource),
        ("Observações", Field::Comment),
        ("Plano de ação", Field::Initiative),
        ("Acções", Field::Initiative),
        ("Pré-requisitos", Field::Dependency),
        ("Nº", Field::Id),
        // Italian
        ("Obiettivo", Field::Objective),
        ("Risultati chiave", Field::KeyResult),
        ("Indicatore", Field::Kpi),
        ("Responsabile", Field::Owner),
        ("Referente", Field::Owner),
        ("Reparto", Field::Team),
        ("Valore di partenza", Field::Baseline),
        ("Valore obiettivo", Field::Target),
        ("Traguardo", Field::Target),
        ("Consuntivo", Field::Current),
        ("Valore attuale", Field::Current),
        ("Unità di misura", Field::Unit),
        ("% di avanzamento", Field::Progress),
        ("Grado di raggiungimento", Field::Progress),
        ("Punteggio", Field::Grade),
        ("Peso", Field::Weight),
        ("Fiducia", Field::Confidence),
        ("Semaforo", Field::Status),
        ("Data inizio", Field::Start),
        ("Scadenza", Field::Due),
        ("Ultimo aggiornamento", Field::Updated),
        ("Quadrimestre", Field::Cycle),
        ("Frequenza di rilevazione", Field::Frequency),
        ("Soglia minima", Field::Minimum),
        ("Low (min)", Field::Minimum),
        ("Formula di calcolo", Field::Definition),
        ("Fonte dei dati", Field::DataSource),
        ("Note", Field::Comment),
        ("Azioni previste", Field::Initiative),
        ("Dipendenze", Field::Dependency),
        ("Rif.", Field::Id),
        // Dutch
        ("Doelstelling", Field::Objective),
        ("Kernresultaten", Field::KeyResult),
        ("Prestatie-indicator", Field::Kpi),
        ("Verantwoordelijke", Field::Owner),
        ("Actiehouder", Field::Owner),
        ("Afdeling", Field::Team),
        ("Nulmeting", Field::Baseline),
        ("Streefwaarde", Field::Target),
        ("Norm", Field::Target),
        ("Huidige waarde", Field::Current),
        ("Realisatie", Field::Current),
        ("Meeteenheid", Field::Unit),
        ("Voortgang", Field::Progress),
        ("% gereed", Field::Progress),
        ("Eindcijfer", Field::Grade),
        ("Weging", Field::Weight),
        ("Vertrouwen", Field::Confidence),
        ("Stoplicht", Field::Status),
        ("Begindatum", Field::Start),
        ("Einddatum", Field::Due),
        ("Laatst bijgewerkt", Field::Updated),
        ("Kwartaal", Field::Cycle),
        ("Meetfrequentie", Field::Frequency),
        ("Ondergrens", Field::Minimum),
        ("Berekeningswijze", Field::Definition),
        ("Gegevensbron", Field::DataSource),
        ("Toelichting", Field::Comment),
        ("Opm.", Field::Comment),
        ("Maatregelen", Field::Initiative),
        ("Afhankelijkheden", Field::Dependency),
        ("Volgnr.", Field::Id),
        // Turkish
        ("Amaç", Field::Objective),
        ("Hedef Tanımı", Field::Objective),
        ("Anahtar Sonuçlar", Field::KeyResult),
        ("KR Tanımı", Field::KeyResult),
        ("Performans Göstergesi", Field::Kpi),
        ("Sorumlu", Field::Owner),
        ("Kullanıcı Adı Soyadı", Field::Owner),
        ("Departman", Field::Team),
        ("Başlangıç Değeri", Field::Baseline),
        ("Hedef", Field::Target),
        ("Hedef Değer", Field::Target),
        ("Gerçekleşen", Field::Current),
        ("Mevcut Değer", Field::Current),
        ("Ölçü Birimi", Field::Unit),
        ("KR İlerleme(%)", Field::Progress),
        ("İlerleme %", Field::Progress),
        ("Hedef Başarı Yüzdesi (%)", Field::Progress),
        ("Puan", Field::Grade),
        ("Hedef Ağırlığı", Field::Weight),
        ("Güven Düzeyi", Field::Confidence),
        ("Durum", Field::Status),
        ("Başlangıç Tarihi", Field::Start),
        ("Bitiş Tarihi", Field::Due),
        ("Termin", Field::Due),
        ("Son Güncelleme", Field::Updated),
        ("Çeyrek", Field::Cycle),
        ("Ölçüm Sıklığı", Field::Frequency),
        ("Minimum Hedef", Field::Minimum),
        ("Maksimum Hedef", Field::Maximum),
        ("Hesaplama Yöntemi", Field::Definition),
        ("Veri Kaynağı", Field::DataSource),
        ("Yorumlar", Field::Comment),
        ("Aksiyonlar", Field::Initiative),
        ("Bağımlılıklar", Field::Dependency),
        ("Sıra No", Field::Id),
        // Russian
        ("Цель", Field::Objective),
        ("Ключевые результаты", Field::KeyResult),
        ("Ключевой показатель эффективности", Field::Kpi),
        ("КПЭ", Field::Kpi),
        ("Ответственный", Field::Owner),
        ("ФИО", Field::Owner),
        ("Подразделение", Field::Team),
        ("Исходное значение", Field::Baseline),
        ("Базовый уровень", Field::Baseline),
        ("Целевое значение", Field::Target),
        ("План", Field::Target),
        ("Факт", Field::Current),
        ("Текущее значение", Field::Current),
        ("Ед. изм.", Field::Unit),
        ("% выполнения", Field::Progress),
        ("Прогресс, %", Field::Progress),
        ("Итоговая оценка", Field::Grade),
        ("Вес", Field::Weight),
        ("Уверенность", Field::Confidence),
        ("Статус", Field::Status),
        ("Светофор", Field::Status),
        ("Дата начала", Field::Start),
        ("Срок исполнения", Field::Due),
        ("Дата обновления", Field::Updated),
        ("Квартал", Field::Cycle),
        ("Периодичность", Field::Frequency),
        ("Формула расчёта", Field::Definition),
        ("Источник данных", Field::DataSource),
        ("Комментарий", Field::Comment),
        ("Мероприятия", Field::Initiative),
        ("Зависимости", Field::Dependency),
        ("№ п/п", Field::Id),
        ("Не менее", Field::Minimum),
        // Chinese
        ("目标", Field::Objective),
        ("目標", Field::Objective),
        ("目标（最多写5个）", Field::Objective),
        ("关键结果", Field::KeyResult),
        ("關鍵成果", Field::KeyResult),
        ("KPI指标", Field::Kpi),
        ("考核指標", Field::Kpi),
        ("负责人", Field::Owner),
        ("姓名", Field::Owner),
        ("責任部門", Field::Team),
        ("基准值", Field::Baseline),
        ("目标值", Field::Target),
        ("年度目標", Field::Target),
        ("实际完成值", Field::Current),
        ("目前值", Field::Current),
        ("单位", Field::Unit),
        ("完成进度", Field::Progress),
        ("達成率", Field::Progress),
        ("得分（0-1分）", Field::Grade),
        ("领导评分", Field::Grade),
        ("权重分解（100%）", Field::Weight),
        ("權重", Field::Weight),
        ("信心指数", Field::Confidence),
        ("状态", Field::Status),
        ("开始日期", Field::Start),
        ("截止日期", Field::Due),
        ("预计完成时间", Field::Due),
        ("更新时间", Field::Updated),
        ("周期", Field::Cycle),
        ("考核周期", Field::Cycle),
        ("统计频率", Field::Frequency),
        ("计算公式", Field::Definition),
        ("数据来源", Field::DataSource),
        ("備註", Field::Comment),
        ("行动计划", Field::Initiative),
        ("依赖项", Field::Dependency),
        ("序号", Field::Id),
        ("对齐目标", Field::Parent),
        // Japanese
        ("目標", Field::Objective),
        ("主要な成果", Field::KeyResult),
        ("キーリザルト", Field::KeyResult),
        ("重要業績評価指標", Field::Kpi),
        ("指標", Field::Kpi),
        ("担当者", Field::Owner),
        ("部署", Field::Team),
        ("基準値", Field::Baseline),
        ("目標値", Field::Target),
        ("現状値", Field::Current),
        ("実績", Field::Current),
        ("単位", Field::Unit),
        ("達成率", Field::Progress),
        ("進捗率（%）", Field::Progress),
        ("自己評価", Field::Grade),
        ("ウェイト", Field::Weight),
        ("自信度\n(10段階)", Field::Confidence),
        ("ステータス", Field::Status),
        ("開始日", Field::Start),
        ("期限", Field::Due),
        ("〆切", Field::Due),
        ("最終更新日", Field::Updated),
        ("対象期間", Field::Cycle),
        ("四半期", Field::Cycle),
        ("測定頻度", Field::Frequency),
        ("下限", Field::Minimum),
        ("計算式", Field::Definition),
        ("データソース", Field::DataSource),
        ("備考", Field::Comment),
        ("ｱｸｼｮﾝﾌﾟﾗﾝ", Field::Initiative),
        ("施策", Field::Initiative),
        ("前提条件", Field::Dependency),
        ("上位目標", Field::Parent),
        ("前年実績", Field::Baseline),
        ("項番", Field::Id),
        // Korean
        ("핵심 결과", Field::KeyResult),
        ("핵심결과(KR)", Field::KeyResult),
        ("전사 목표", Field::Objective),
        ("핵심성과지표", Field::Kpi),
        ("지표", Field::Kpi),
        ("담당자", Field::Owner),
        ("부서", Field::Team),
        ("기준값", Field::Baseline),
        ("목표값", Field::Target),
        ("목표 매출", Field::Target),
        ("현재값", Field::Current),
        ("실적", Field::Current),
        ("단위", Field::Unit),
        ("진행률", Field::Progress),
        ("달성률(%)", Field::Progress),
        ("점수", Field::Grade),
        ("가중치", Field::Weight),
        ("자신감", Field::Confidence),
        ("신뢰도", Field::Confidence),
        ("상태", Field::Status),
        ("시작일", Field::Start),
        ("마감일", Field::Due),
        ("기한", Field::Due),
        ("최종 수정일", Field::Updated),
        ("분기", Field::Cycle),
        ("측정 주기", Field::Frequency),
        ("하한", Field::Minimum),
        ("산출식", Field::Definition),
        ("데이터 출처", Field::DataSource),
        ("비고", Field::Comment),
        ("실행 과제", Field::Initiative),
        ("협조 부서", Field::Dependency),
        ("상위 목표", Field::Parent),
        ("번호", Field::Id),
        // Arabic
        ("الهدف", Field::Objective),
        ("الأهداف الاستراتيجية", Field::Objective),
        ("النتائج الرئيسية", Field::KeyResult),
        ("مؤشر الأداء الرئيسي", Field::Kpi),
        ("المسؤول", Field::Owner),
        ("الإدارة", Field::Team),
        ("خط الأساس", Field::Baseline),
        ("المستهدف", Field::Target),
        ("القيمة المستهدفة", Field::Target),
        ("القيمة الفعلية", Field::Current),
        ("المحقق", Field::Current),
        ("وحدة القياس", Field::Unit),
        ("نسبة الإنجاز", Field::Progress),
        ("نسبة التقدم (%)", Field::Progress),
        ("الدرجة", Field::Grade),
        ("الوزن النسبي", Field::Weight),
        ("مستوى الثقة", Field::Confidence),
        ("الحالة", Field::Status),
        ("تاريخ البدء", Field::Start),
        ("تاريخ الاستحقاق", Field::Due),
        ("الموعد النهائي", Field::Due),
        ("آخر تحديث", Field::Updated),
        ("الربع", Field::Cycle),
        ("دورية القياس", Field::Frequency),
        ("الحد الأدنى", Field::Minimum),
        ("معادلة القياس", Field::Definition),
        ("مصدر البيانات", Field::DataSource),
        ("ملاحظات", Field::Comment),
        ("المبادرات", Field::Initiative),
        ("الدعم المطلوب", Field::Dependency),
        ("الرقم", Field::Id),
        // Polish
        ("Cel strategiczny", Field::Objective),
        ("Kluczowe rezultaty", Field::KeyResult),
        ("Wskaźnik", Field::Kpi),
        ("Osoba odpowiedzialna", Field::Owner),
        ("Wartość wyjściowa", Field::Baseline),
        ("Wartość docelowa", Field::Target),
        ("Wykonanie", Field::Current),
        ("Jednostka miary", Field::Unit),
        ("Postęp (%)", Field::Progress),
        ("Waga", Field::Weight),
        ("Termin realizacji", Field::Due),
        ("Uwagi", Field::Comment),
        // Vietnamese
        ("Mục tiêu", Field::Objective),
        ("Kết quả then chốt", Field::KeyResult),
        ("Chỉ số", Field::Kpi),
        ("Họ và tên", Field::Owner),
        ("Giá trị ban đầu", Field::Baseline),
        ("Kế hoạch", Field::Target),
        ("Thực tế", Field::Current),
        ("Đơn vị tính", Field::Unit),
        ("% hoàn thành", Field::Progress),
        ("Trọng số", Field::Weight),
        ("Hạn chót", Field::Due),
        ("Ghi chú", Field::Comment),
        // Swedish
        ("Inriktningsmål", Field::Objective),
        ("Mål", Field::Objective),
        ("Nyckelresultat", Field::KeyResult),
        ("Nyckeltal", Field::Kpi),
        ("Ansvarig", Field::Owner),
        ("Förvaltning", Field::Team),
        ("Utgångsläge", Field::Baseline),
        ("Målvärde 2026", Field::Target),
        ("Utfall", Field::Current),
        ("Måluppfyllelse", Field::Progress),
        ("Viktning", Field::Weight),
        ("Klart senast", Field::Due),
        ("Åtgärder", Field::Initiative),
        // Danish
        ("Overordnet mål", Field::Objective),
        ("Nøgleresultater", Field::KeyResult),
        ("Nøgletal", Field::Kpi),
        ("Tovholder", Field::Owner),
        ("Afdeling", Field::Team),
        ("Udgangspunkt", Field::Baseline),
        ("Måltal", Field::Target),
        ("Realiseret", Field::Current),
        ("Målopfyldelse (%)", Field::Progress),
        ("Vægtning", Field::Weight),
        ("Tidsfrist", Field::Due),
        ("Målefrekvens", Field::Frequency),
        // Norwegian
        ("Målsetting", Field::Objective),
        ("Nøkkelresultater", Field::KeyResult),
        ("Styringsindikator", Field::Kpi),
        ("Pådriver", Field::Owner),
        ("Seksjon", Field::Team),
        ("Nullpunkt", Field::Baseline),
        ("Målverdi", Field::Target),
        ("Nåværende verdi", Field::Current),
        ("Måloppnåelse", Field::Progress),
        ("Vekting", Field::Weight),
        ("Frist", Field::Due),
        ("Tiltak", Field::Initiative),
        // Finnish
        ("Strateginen tavoite", Field::Objective),
        ("Tavoite", Field::Objective),
        ("Avaintulokset", Field::KeyResult),
        ("Tunnusluku", Field::Kpi),
        ("Vastuuhenkilö", Field::Owner),
        ("Toimiala", Field::Team),
        ("Lähtötaso", Field::Baseline),
        ("Tavoitearvo", Field::Target),
        ("Toteuma", Field::Current),
        ("Valmiusaste", Field::Progress),
        ("Painoarvo", Field::Weight),
        ("Määräaika", Field::Due),
        ("Toimenpiteet", Field::Initiative),
        // Czech
        ("Strategický cíl", Field::Objective),
        ("Cíl", Field::Objective),
        ("Klíčové výsledky", Field::KeyResult),
        ("Ukazatel", Field::Kpi),
        ("Gestor", Field::Owner),
        ("Odbor", Field::Team),
        ("Výchozí hodnota", Field::Baseline),
        ("Cílová hodnota", Field::Target),
        ("Skutečnost", Field::Current),
        ("Měrná jednotka", Field::Unit),
        ("% plnění", Field::Progress),
        ("Váha", Field::Weight),
        ("Termín splnění", Field::Due),
        ("Četnost měření", Field::Frequency),
        // Slovak
        ("Cieľ", Field::Objective),
        ("Kľúčové výsledky", Field::KeyResult),
        ("Ukazovateľ", Field::Kpi),
        ("Zodpovedá", Field::Owner),
        ("Oddelenie", Field::Team),
        ("Východiskový stav", Field::Baseline),
        ("Cieľová hodnota", Field::Target),
        ("Skutočnosť", Field::Current),
        ("Miera plnenia", Field::Progress),
        ("Váha", Field::Weight),
        ("Do kedy", Field::Due),
        // Hungarian
        ("Stratégiai célkitűzés", Field::Objective),
        ("Cél", Field::Objective),
        ("Kulcseredmények", Field::KeyResult),
        ("Mutató megnevezése", Field::Kpi),
        ("Felelős", Field::Owner),
        ("Szervezeti egység", Field::Team),
        ("Bázisérték", Field::Baseline),
        ("Célérték", Field::Target),
        ("Tényadat", Field::Current),
        ("Mértékegység", Field::Unit),
        ("Készültség (%)", Field::Progress),
        ("Súly", Field::Weight),
        ("Határidő", Field::Due),
        ("Intézkedések", Field::Initiative),
        // Romanian
        ("Obiectiv strategic", Field::Objective),
        ("Obiectiv", Field::Objective),
        ("Rezultate cheie", Field::KeyResult),
        ("Indicator de performanță", Field::Kpi),
        ("Responsabil", Field::Owner),
        ("Compartiment", Field::Team),
        ("Valoare de referință", Field::Baseline),
        ("Țintă", Field::Target),
        ("Realizat", Field::Current),
        ("Unitate de măsură", Field::Unit),
        ("Grad de îndeplinire (%)", Field::Progress),
        ("Pondere", Field::Weight),
        ("Termen limită", Field::Due),
        ("Acțiuni", Field::Initiative),
        // Ukrainian
        ("Стратегічна ціль", Field::Objective),
        ("Ціль", Field::Objective),
        ("Ключові результати", Field::KeyResult),
        ("Показник ефективності", Field::Kpi),
        ("Відповідальна особа", Field::Owner),
        ("Підрозділ", Field::Team),
        ("Базовий рівень", Field::Baseline),
        ("Цільове значення", Field::Target),
        ("Фактичне значення", Field::Current),
        ("Одиниця виміру", Field::Unit),
        ("Відсоток виконання", Field::Progress),
        ("Вага показника", Field::Weight),
        ("Термін виконання", Field::Due),
        ("Періодичність", Field::Frequency),
        // Greek
        ("Στρατηγικός στόχος", Field::Objective),
        ("ΣΤΟΧΟΣ", Field::Objective),
        ("Βασικά αποτελέσματα", Field::KeyResult),
        ("Δείκτης απόδοσης", Field::Kpi),
        ("Υπεύθυνος", Field::Owner),
        ("Διεύθυνση", Field::Team),
        ("Τιμή βάσης", Field::Baseline),
        ("Τιμή-στόχος", Field::Target),
        ("Τρέχουσα τιμή", Field::Current),
        ("Μονάδα μέτρησης", Field::Unit),
        ("Ποσοστό υλοποίησης", Field::Progress),
        ("Συντελεστής βαρύτητας", Field::Weight),
        ("Προθεσμία", Field::Due),
        ("Ενέργειες", Field::Initiative),
        // Indonesian and Malay
        ("Sasaran strategis", Field::Objective),
        ("Matlamat", Field::Objective),
        ("Hasil kunci", Field::KeyResult),
        ("Indikator Kinerja Utama", Field::Kpi),
        ("Penanggung jawab", Field::Owner),
        ("Bahagian", Field::Team),
        ("Kondisi awal", Field::Baseline),
        ("Nilai target", Field::Target),
        ("Realisasi", Field::Current),
        ("Satuan", Field::Unit),
        ("Tingkat capaian (%)", Field::Progress),
        ("Bobot", Field::Weight),
        ("Tenggat waktu", Field::Due),
        ("Rencana aksi", Field::Initiative),
        // Thai
        ("วัตถุประสงค์", Field::Objective),
        ("เป้าหมายเชิงกลยุทธ์", Field::Objective),
        ("ผลลัพธ์หลัก", Field::KeyResult),
        ("ตัวชี้วัด (KPI)", Field::Kpi),
        ("ผู้รับผิดชอบ", Field::Owner),
        ("หน่วยงาน", Field::Team),
        ("ค่าเริ่มต้น", Field::Baseline),
        ("ค่าเป้าหมาย", Field::Target),
        ("ผลการดำเนินงาน", Field::Current),
        ("หน่วยวัด", Field::Unit),
        ("% ความสำเร็จ", Field::Progress),
        ("น้ำหนัก", Field::Weight),
        ("กำหนดเสร็จ", Field::Due),
        ("ความถี่ในการวัด", Field::Frequency),
        ("ชื่อผู้รับผิดชอบหลัก", Field::Owner),
        // Persian
        ("هدف استراتژیک", Field::Objective),
        ("نتایج کلیدی", Field::KeyResult),
        ("شاخص‌های کلیدی عملکرد", Field::Kpi),
        ("مسئول پیگیری", Field::Owner),
        ("مقدار پایه", Field::Baseline),
        ("مقدار هدف", Field::Target),
        ("وضعیت فعلی", Field::Current),
        ("واحد اندازه‌گیری", Field::Unit),
        ("درصد پیشرفت", Field::Progress),
        ("مهلت", Field::Due),
        ("دوره پایش", Field::Frequency),
        // Hebrew
        ("מטרה אסטרטגית", Field::Objective),
        ("תוצאות מפתח", Field::KeyResult),
        ("מדד ביצוע", Field::Kpi),
        ("אחראי", Field::Owner),
        ("מחלקה", Field::Team),
        ("ערך התחלתי", Field::Baseline),
        ("ערך יעד", Field::Target),
        ("ערך נוכחי", Field::Current),
        ("יחידת מידה", Field::Unit),
        ("% התקדמות", Field::Progress),
        ("תאריך יעד", Field::Due),
        ("לו\"ז", Field::Due),
        // Hindi
        ("उद्देश्य", Field::Objective),
        ("मुख्य परिणाम", Field::KeyResult),
        ("प्रमुख प्रदर्शन संकेतक", Field::Kpi),
        ("जिम्मेदार व्यक्ति", Field::Owner),
        ("विभाग", Field::Team),
        ("आधार रेखा", Field::Baseline),
        ("लक्ष्य", Field::Target),
        ("वर्तमान मान", Field::Current),
        ("प्रगति %", Field::Progress),
        ("अंतिम तिथि", Field::Due),
        // Bulgarian
        ("Стратегическа цел", Field::Objective),
        ("Цел", Field::Objective),
        ("Ключови резултати", Field::KeyResult),
        ("Ключов показател за ефективност", Field::Kpi),
        ("Отговорник", Field::Owner),
        ("Дирекция", Field::Team),
        ("Базова стойност", Field::Baseline),
        ("Целева стойност", Field::Target),
        ("Текуща стойност", Field::Current),
        ("Мерна единица", Field::Unit),
        ("% изпълнение", Field::Progress),
        ("Тежест", Field::Weight),
        ("Краен срок", Field::Due),
        // Croatian, Bosnian and Serbian
        ("Strateški cilj", Field::Objective),
        ("Cilj", Field::Objective),
        ("Ključni rezultati", Field::KeyResult),
        ("Pokazatelj uspješnosti", Field::Kpi),
        ("Odgovorna osoba", Field::Owner),
        ("Odjel", Field::Team),
        ("Početna vrijednost", Field::Baseline),
        ("Ciljna vrijednost", Field::Target),
        ("Ostvareno", Field::Current),
        ("Mjerna jedinica", Field::Unit),
        ("Stupanj ostvarenja", Field::Progress),
        ("Rok izvršenja", Field::Due),
        ("Стратешки циљ", Field::Objective),
        ("Кључни резултат", Field::KeyResult),
        ("Одговорно лице", Field::Owner),
        ("Циљна вредност", Field::Target),
        ("Јединица мере", Field::Unit),
        // Catalan
        ("Objectiu estratègic", Field::Objective),
        ("Resultats clau", Field::KeyResult),
        ("Nom de l'indicador", Field::Kpi),
        ("Valor inicial", Field::Baseline),
        ("Valor objectiu", Field::Target),
        ("Assolit", Field::Current),
        ("Unitat de mesura", Field::Unit),
        ("Grau d'assoliment", Field::Progress),
        ("Pes (%)", Field::Weight),
        ("Data límit", Field::Due),
        ("Periodicitat", Field::Frequency),
        // Slovenian
        ("Strateški cilji", Field::Objective),
        ("Ključni dosežki", Field::KeyResult),
        ("Kazalnik uspešnosti", Field::Kpi),
        ("Skrbnik", Field::Owner),
        ("Organizacijska enota", Field::Team),
        ("Izhodiščna vrednost", Field::Baseline),
        ("Ciljna vrednost", Field::Target),
        ("Dejanska vrednost", Field::Current),
        ("Merska enota", Field::Unit),
        ("Stopnja doseganja", Field::Progress),
        ("Pogostost merjenja", Field::Frequency),
        // Lithuanian
        ("Strateginis tikslas", Field::Objective),
        ("Pagrindiniai rezultatai", Field::KeyResult),
        ("Veiklos rodiklis", Field::Kpi),
        ("Atsakingas asmuo", Field::Owner),
        ("Padalinys", Field::Team),
        ("Pradinė reikšmė", Field::Baseline),
        ("Siektina reikšmė", Field::Target),
        ("Faktinė reikšmė", Field::Current),
        ("Mato vnt.", Field::Unit),
        ("Įvykdymo procentas", Field::Progress),
        ("Įvykdymo terminas", Field::Due),
        // Latvian
        ("Stratēģiskais mērķis", Field::Objective),
        ("Galvenie rezultāti", Field::KeyResult),
        ("Darbības rādītājs", Field::Kpi),
        ("Atbildīgais", Field::Owner),
        ("Struktūrvienība", Field::Team),
        ("Sākotnējā vērtība", Field::Baseline),
        ("Mērķa vērtība", Field::Target),
        ("Faktiskā vērtība", Field::Current),
        ("Mērvienība", Field::Unit),
        ("Izpildes procents", Field::Progress),
        ("Izpildes termiņš", Field::Due),
        // Estonian
        ("Strateegiline eesmärk", Field::Objective),
        ("Võtmetulemused", Field::KeyResult),
        ("Tulemusmõõdik", Field::Kpi),
        ("Vastutaja", Field::Owner),
        ("Osakond", Field::Team),
        ("Algtase", Field::Baseline),
        ("Sihttase", Field::Target),
        ("Tegelik tase", Field::Current),
        ("Mõõtühik", Field::Unit),
        ("Täitmise protsent", Field::Progress),
        ("Tähtaeg", Field::Due),
    ];

    #[test]
    fn phrases_of_the_tables_are_normalised_ranked_and_said_once() {
        for words in LANGUAGES {
            let order = |&(field, strength, _): &(Field, u8, _)| (field, Reverse(strength));
            for pair in words.windows(2) {
                assert!(order(&pair[0]) < order(&pair[1]), "{:?} {} is out of order", pair[1].0, pair[1].1);
            }
            let mut seen = BTreeSet::new();
            for &(field, strength, phrases) in *words {
                assert!((1..=100).contains(&strength), "{field:?} {strength}");
                for &phrase in phrases {
                    assert_eq!(normalised(phrase), phrase, "{field:?} {strength}");
                    assert!(seen.insert((field, phrase)), "{field:?} has {phrase:?} twice");
                }
            }
        }
    }

    #[test]
    fn lists_that_are_searched_are_sorted_and_normalised() {
        let said = said::SAID.iter().chain(heard::HEARD).map(|&(_, list)| list);
        let words = [NAMING, STARTS, PRESENT, SPANS, SUMS, BETWEEN, earlier::WORDS, foreign::WORDS, foreign::PARTS];
        for list in words.into_iter().chain(said) {
            assert!(list.is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|&word| normalised(word) == word));
        }
    }

    #[test]
    fn a_phrase_of_everyday_speech_stands_in_one_list() {
        let phrases = said::SAID.iter().chain(heard::HEARD).map(|(_, list)| list.len()).sum::<usize>();
        assert_eq!(PHRASES.len(), phrases);
    }

    #[test]
    fn everyday_speech_names_its_field_also_at_the_start_of_a_longer_header() {
        for (typed, field) in [
            ("Where it should end up by winter", Field::Target),
            ("On the hook", Field::Owner),
            ("Worried at", Field::RedLimit),
            ("Så vill vi ha det", Field::Target),
            ("Hält die Fäden in der Hand", Field::Owner),
            ("Où ça en est aujourd'hui", Field::Current),
            ("Qué vamos a probar este curso", Field::Initiative),
            ("Jak to poznáme", Field::KeyResult),
            ("Сколько должно быть", Field::Target),
            ("どのくらい大事", Field::Weight),
        ] {
            let first = candidates(&Header::of(typed)).first().map(|&(field, _)| field);
            assert_eq!(first, Some(field), "{typed}");
        }
    }

    #[test]
    fn headers_are_known_in_every_language() {
        let first = |typed: &str| candidates(&Header::of(typed)).first().map(|&(field, _)| field);
        let wrong: Vec<_> = HEADERS.iter().filter(|&&(typed, field)| first(typed) != Some(field)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_word_that_means_several_things_keeps_all_its_readings() {
        for (typed, fields) in [
            ("Objectif", [Field::Objective, Field::Target]),
            ("Meta", [Field::Target, Field::Objective]),
            ("Indicador", [Field::Kpi, Field::KeyResult]),
            ("Obiettivo", [Field::Objective, Field::Target]),
            ("Doel", [Field::Objective, Field::Target]),
            ("Hedef", [Field::Target, Field::Objective]),
            ("Цель", [Field::Objective, Field::Target]),
            ("目标", [Field::Objective, Field::Target]),
            ("目標", [Field::Objective, Field::Target]),
            ("목표", [Field::Objective, Field::Target]),
            ("الهدف", [Field::Objective, Field::Target]),
        ] {
            let found: Vec<Field> = candidates(&Header::of(typed)).into_iter().map(|(field, _)| field).collect();
            assert_eq!(found, fields, "{typed}");
        }
    }
}
