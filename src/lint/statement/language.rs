//! A title in, the language it is written in out, or that it is none of those that are judged.

use super::lexicon::{LEXICONS, Language, Lexicon};
use super::sentence::{Sentence, VERBS, Word};
use super::tokens::Token;
use super::words::Class;

/// The language most of whose words we know; English where none is ahead.
pub(super) fn lexicon(tokens: &[Token], text: &str) -> &'static Lexicon {
    let [english, others @ ..] = &*LEXICONS;
    let words = tokens.iter().filter(|token| !token.word.is_empty());
    // What tells what to do is seldom a word of another language: "Firmar 5 partners", "Events durchführen".
    let orders = |lexicon: &Lexicon| {
        let at = if lexicon.language == Language::German { words.clone().next_back() } else { words.clone().next() };
        let ends: &[&str] = match lexicon.language {
            Language::English => &[],
            Language::German => &["en", "ern", "eln"],
            Language::French => &["er", "ir", "re"],
            Language::Spanish | Language::Portuguese => &["ar", "er", "ir"],
        };
        let is_verb = |token: &Token| {
            let is_infinitive = ends.iter().any(|end| token.word.ends_with(end));
            is_infinitive && lexicon.look_up(&token.word).0.meets(VERBS) && !english.knows(&token.word)
        };
        lexicon.language != Language::English && at.is_some_and(is_verb)
    };
    let known = |lexicon: &Lexicon| {
        let first = words.clone().next().is_some_and(|token| lexicon.knows(&token.word));
        // "aus", "des", "our": small words are seldom borrowed.
        let is_small = |token: &&Token| lexicon.look_up(&token.word).0.has(Class::Function);
        // "Umgebungs-", "Reduktion": nor is what no list holds and only one language ends so.
        let sounds = |token: &&Token| lexicon.sounds(&token.word) && !english.knows(&token.word);
        words.clone().filter(|token| lexicon.knows(&token.word)).count() * 2
            + words.clone().filter(is_small).count()
            + words.clone().filter(sounds).count() * 2
            + usize::from(first)
            + lexicon.writes(text)
            + usize::from(orders(lexicon)) * 4
    };
    let is_foreign = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let own = known(english).saturating_sub(if is_foreign { 2 } else { 0 });
    let all = tokens.iter().filter(|token| !token.word.is_empty()).count() * 2;
    if own > all && text.is_ascii() {
        return english;
    }
    others
        .iter()
        .fold((english, own), |(best, most), other| {
            let count = known(other);
            if count > most { (other, count) } else { (best, most) }
        })
        .0
}

/// Whether the letters or the small words of a title are those of a language that has no list here.
pub(super) fn is_foreign(sentence: &Sentence) -> bool {
    let has_letter = |word: &&Word| {
        let written = &sentence.text[word.token.at.clone()];
        let is_name = written.starts_with(char::is_uppercase);
        let is_sign = written.chars().nth(1).is_none();
        let is_ours = |c: char| !c.is_alphabetic() || c.is_ascii() || LETTERS.contains(c);
        !is_name && !is_sign && !written.chars().all(is_ours)
    };
    // "DI", "DEI": what is written in capitals is short for something.
    let is_short_form = |word: &&Word| {
        let written = &sentence.text[word.token.at.clone()];
        written.len() > 1 && written.chars().all(char::is_uppercase)
    };
    let is_elsewhere = |word: &&Word| ELSEWHERE.binary_search(&&*word.token.word).is_ok() && !is_short_form(word);
    let foreign = sentence.words.iter().filter(is_elsewhere).count();
    let own = sentence.words.iter().filter(|word| word.classes.has(Class::Function)).count();
    // "a", "o": a single letter is a small word of many languages.
    let is_longer = |word: &&Word| word.classes.has(Class::Function) && word.token.word.len() > 1;
    let is_sure = sentence.words.iter().any(|word| is_longer(&word));
    !is_sure && sentence.words.iter().any(|word| has_letter(&word)) || foreign > 0 && foreign >= own
}

/// The letters of the languages that are judged, beyond those of English, in lower case, of units, and the ligatures
/// that come with what is copied out of a PDF.
const LETTERS: &str =
    "àáâãäæçèéêëíîïñòóôõöùúûüœßªº\u{b5}\u{3bc}\u{3a9}\u{2126}\u{fb00}\u{fb01}\u{fb02}\u{fb03}\u{fb04}\u{fb05}\u{fb06}";

/// Small words of other languages that none of ours has, folded. Sorted.
const ELSEWHERE: &[&str] = &[
    "aan", "alla", "att", "bij", "che", "cui", "dalla", "degli", "dei", "della", "delle", "di", "een", "eller", "gli",
    "het", "ikke", "inte", "jest", "jsou", "lub", "naar", "nebo", "nel", "nella", "niet", "och", "ogni", "oraz", "piu",
    "przed", "senza", "sono", "sulla", "til", "tutti", "voor", "wij", "zijn",
];
