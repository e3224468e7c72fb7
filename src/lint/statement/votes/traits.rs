//! A sentence, its row and what the tests made of them in, the traits that vote out.
//!
//! A trait is a short name: `head.Task`, `any.Metric`, `word.customers`. Each is told with the place of the word that
//! shows it, so that a verdict can quote it.

use std::fmt::{Arguments, Write};

use super::super::sentence::Sentence;
use super::super::tokens::Kind as Token;
use super::super::words::ALL;
use super::super::{Numbers, Verdict};

/// A word at least this long, in characters, shows its end as well.
const LONG: usize = 7;
/// So many letters are the end of a word.
const END: usize = 4;
/// So many words are one step of a sentence's length.
const STEP: usize = 3;
/// The last step, of all that are longer.
const LONGEST: usize = 5;

/// Hands on traits without making a string of each.
pub(super) struct Teller<'t> {
    name: String,
    tell: &'t mut dyn FnMut(&str, Option<usize>),
}

impl<'t> Teller<'t> {
    /// Tells each trait to a function, with the place of its word.
    pub fn new(tell: &'t mut dyn FnMut(&str, Option<usize>)) -> Teller<'t> {
        Teller { name: String::new(), tell }
    }

    /// Tells all traits of a sentence in its row; the same trait may come more than once.
    pub fn tell_all(&mut self, sentence: &Sentence, verdict: Option<&Verdict>, numbers: &Numbers) {
        match verdict {
            Some(verdict) => self.say(None, format_args!("verdict.{:?}.{:?}", verdict.kind, verdict.certainty)),
            None => self.say(None, format_args!("verdict.None")),
        }
        self.say(None, format_args!("length.{}", (sentence.words.len() / STEP).min(LONGEST)));
        self.say(None, format_args!("numbers.{}", sentence.numbers(0).take(2).count()));
        self.tell_row(numbers);
        self.tell_lead(sentence);
        for at in 0..sentence.words.len() {
            self.tell_classes("any", sentence, at);
            self.tell_word(sentence, at);
        }
        for (at, _) in sentence.numbers(0) {
            match at.checked_sub(1) {
                Some(before) => self.tell_classes("before", sentence, before),
                None => self.say(Some(at), format_args!("before.start")),
            }
            match at + 1 < sentence.words.len() {
                true => self.tell_classes("after", sentence, at + 1),
                false => self.say(Some(at), format_args!("after.end")),
            }
        }
    }

    fn say(&mut self, at: Option<usize>, name: Arguments) {
        self.name.clear();
        // A string takes whatever is written.
        if self.name.write_fmt(name).is_ok() {
            (self.tell)(&self.name, at);
        }
    }

    fn tell_row(&mut self, numbers: &Numbers) {
        let given = [("baseline", numbers.baseline), ("target", numbers.target)];
        given
            .iter()
            .filter(|(_, number)| number.is_some())
            .for_each(|(name, _)| self.say(None, format_args!("{name}")));
        if let Some((start, end)) = numbers.baseline.zip(numbers.target) {
            self.say(None, format_args!("{}", if start == end { "same" } else { "gap" }));
        }
    }

    fn tell_lead(&mut self, sentence: &Sentence) {
        let head = sentence.head;
        self.say(Some(head), format_args!("lead.{:?}", sentence.lead));
        self.tell_classes("head", sentence, head);
        self.tell_classes("next", sentence, head + 1);
        let Some(word) = sentence.words.get(head) else { return };
        for class in ALL.iter().filter(|class| word.classes.has(**class)) {
            self.say(Some(head), format_args!("head.{:?}.{class:?}", sentence.lead));
        }
    }

    /// The classes of a word, or that it is known to no list.
    fn tell_classes(&mut self, place: &str, sentence: &Sentence, at: usize) {
        let Some(word) = sentence.words.get(at) else { return };
        let mut is_known = false;
        for class in ALL.iter().filter(|class| word.classes.has(**class)) {
            is_known = true;
            self.say(Some(at), format_args!("{place}.{class:?}"));
        }
        if !is_known && matches!(word.token.kind, Token::Word | Token::Capital) {
            self.say(Some(at), format_args!("{place}.unknown"));
        }
    }

    fn tell_word(&mut self, sentence: &Sentence, at: usize) {
        let word = &*sentence.words[at].token.word;
        if word.is_empty() {
            return;
        }
        self.say(Some(at), format_args!("word.{word}"));
        if at == 0 {
            self.say(Some(at), format_args!("first.{word}"));
        }
        let length = word.chars().count();
        if length >= LONG {
            let from = word.char_indices().nth(length - END).map_or(0, |(from, _)| from);
            self.say(Some(at), format_args!("end.{}", &word[from..]));
        }
    }
}
