//! A sentence and what the tests made of it in, what its traits vote for out.
//!
//! The tests know each kind by its surest mark, but which of two marks counts more, no order of tests can say. So the verdict
//! of the tests is one trait among others: which classes of words lead, stand beside a number or stand anywhere, single words
//! and the ends of long ones, what the row holds. Each speaks so loudly for each kind as it did in statements of many people
//! (logistic regression; the tests that voted there had not seen those statements). All in whole numbers, so that every
//! machine reads the same.

mod key_results;
mod objectives;
mod traits;

use std::sync::LazyLock;

use ahash::{AHashMap, AHashSet};

use super::lexicon::Classes;
use super::sentence::Sentence;
use super::tokens::Kind as Token;
use super::words::Class;
use super::{Certainty, Kind, Numbers, Verdict};
use traits::Teller;

/// How many kinds are voted on.
const KINDS: usize = 4;

/// For each kind, how loudly it is spoken for, in thousandths of a doubling of its odds; below 0, against it.
type Votes = [i32; KINDS];

/// A trait by its name, and how it votes; no name, and it is what is so of all.
type Ballot = (&'static str, Votes);

/// How statements of one sort are voted on.
pub(super) struct Jury {
    traits: LazyLock<AHashMap<&'static str, Votes>>,
    /// What the votes are for.
    kinds: [Kind; KINDS],
    /// The kind of which nothing is found: what has no verdict counts as one of these.
    silent: usize,
    /// By how much a kind has to lead before the verdict of the tests is given up.
    lead: i32,
    /// By how much each kind has to lead before it is more than arguable: as far as there were enough to tell, nineteen of
    /// twenty such verdicts were right on statements whose sources were left out of the learning.
    sure: Votes,
}

/// Of key results.
pub(super) static KEY_RESULTS: Jury = Jury {
    traits: LazyLock::new(|| key_results::TRAITS.iter().copied().collect()),
    kinds: [Kind::Outcome, Kind::Figure, Kind::Task, Kind::Direction],
    silent: 0,
    lead: 300,
    sure: [2_000, 5_000, 2_900, 3_600],
};

/// Of objectives.
pub(super) static OBJECTIVES: Jury = Jury {
    traits: LazyLock::new(|| objectives::TRAITS.iter().copied().collect()),
    kinds: [Kind::Outcome, Kind::EndState, Kind::Task, Kind::Direction],
    silent: 1,
    lead: 400,
    // A project that is as good as certain is worth a warning, though but nine of ten such verdicts were right.
    sure: [1_450, 2_900, 2_900, 2_900],
};

/// What has no verdict of the tests gets one only if it is at least twice as likely as the next one.
const FROM_NOTHING: i32 = 1_000;

impl Jury {
    /// The verdict of all traits. Where it is not the one of the tests, its words are those that spoke loudest for it.
    pub fn verdict<'a>(
        &self,
        sentence: &Sentence<'a>,
        tested: Option<Verdict<'a>>,
        numbers: &Numbers,
    ) -> Option<Verdict<'a>> {
        if tested.is_none() && !says_something(sentence) {
            return None;
        }
        let cast = self.cast(sentence, tested.as_ref(), numbers);
        let sums = total(&cast);
        let of_tests = tested.map_or(self.silent, |verdict| self.place(verdict.kind));
        let first = loudest(&sums, None);
        let ahead = sums[first] - sums[loudest(&sums, Some(first))];
        let certainty = if ahead >= self.sure[first] { Certainty::Sure } else { Certainty::Arguable };
        if first == of_tests {
            return tested.map(|verdict| Verdict { certainty, ..verdict });
        }
        let needed = if tested.is_none() { FROM_NOTHING } else { self.lead };
        if sums[first] - sums[of_tests] < needed {
            return tested.map(|verdict| Verdict { certainty: Certainty::Arguable, ..verdict });
        }
        let words = spoke_for(sentence, &cast, first, of_tests);
        Some(Verdict { kind: self.kinds[first], words, certainty })
    }

    /// Which of the kinds voted on a kind counts as.
    fn place(&self, kind: Kind) -> usize {
        let counted = match kind {
            Kind::Volume => Kind::Task,
            Kind::EndState if !self.kinds.contains(&Kind::EndState) => Kind::Direction,
            Kind::Concept => Kind::Direction,
            other => other,
        };
        self.kinds.iter().position(|kind| *kind == counted).unwrap_or(self.silent)
    }

    /// The votes of each trait once, with the place of the word that shows it.
    fn cast(&self, sentence: &Sentence, tested: Option<&Verdict>, numbers: &Numbers) -> Vec<(Option<usize>, Votes)> {
        let mut seen: AHashSet<&'static str> = AHashSet::new();
        let mut cast = Vec::new();
        let mut vote = |name: &str, at: Option<usize>| {
            if let Some((&name, &votes)) = self.traits.get_key_value(name)
                && seen.insert(name)
            {
                cast.push((at, votes));
            }
        };
        vote("", None);
        Teller::new(&mut vote).tell_all(sentence, tested, numbers);
        cast
    }
}

fn total(cast: &[(Option<usize>, Votes)]) -> Votes {
    let mut sums = [0; KINDS];
    for (_, votes) in cast {
        sums.iter_mut().zip(votes).for_each(|(sum, vote)| *sum += vote);
    }
    sums
}

/// The kind with the most votes, of the others than one.
fn loudest(sums: &Votes, but: Option<usize>) -> usize {
    let others = (0..KINDS).filter(|at| Some(*at) != but);
    others.min_by_key(|&at| -sums[at]).unwrap_or_default()
}

/// The word whose traits speak most for one kind and against another, with those beside it that do so too. A small word is
/// no reason that a reader would see.
fn spoke_for<'a>(sentence: &Sentence<'a>, cast: &[(Option<usize>, Votes)], one: usize, other: usize) -> &'a str {
    let mut loud = vec![0; sentence.words.len()];
    for (at, votes) in cast {
        if let Some(word) = at.and_then(|at| loud.get_mut(at)) {
            *word += votes[one] - votes[other];
        }
    }
    let speaks = |at: &usize| {
        let word = &sentence.words[*at];
        loud[*at] > 0 && word.token.kind != Token::Mark && !word.classes.meets(SMALL)
    };
    let Some(peak) = (0..loud.len()).filter(speaks).min_by_key(|&at| -loud[at]) else { return sentence.text };
    let from = (0..peak).rev().take_while(speaks).last().unwrap_or(peak);
    let to = (peak..loud.len()).take_while(speaks).last().unwrap_or(peak);
    sentence.quote(from, to)
}

/// Whether a word of it is known that says something by itself.
fn says_something(sentence: &Sentence) -> bool {
    sentence.words.iter().any(|word| word.classes.without(SMALL) != Classes::NONE)
}

/// What says nothing by itself.
const SMALL: Classes =
    Classes::of(&[Class::Function, Class::Determiner, Class::Preposition, Class::Pronoun, Class::Skip]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traits_are_sorted_and_stand_once() {
        for traits in [key_results::TRAITS, objectives::TRAITS] {
            assert!(traits.is_sorted_by(|(a, _), (b, _)| a < b));
            assert_eq!(traits[0].0, "", "what is so of all");
        }
    }

    #[test]
    fn every_trait_of_a_class_or_a_kind_can_be_told() {
        const PLACES: &[&str] = &[
            "", "after", "any", "baseline", "before", "end", "first", "gap", "head", "lead", "length", "next",
            "numbers", "same", "target", "verdict", "word",
        ];
        for (name, _) in [key_results::TRAITS, objectives::TRAITS].into_iter().flatten() {
            let place = name.split('.').next().unwrap();
            assert!(PLACES.contains(&place), "{name}");
        }
    }

    #[test]
    fn the_words_that_spoke_loudest_are_quoted() {
        let sentence = Sentence::new("Crates of pears sold on Sunday");
        let cast = [
            (None, [9, 0, 0, 0]),
            (Some(2), [300, 0, 0, 0]),
            (Some(3), [100, 0, 0, 0]),
            (Some(4), [900, 0, 0, 0]),
            (Some(5), [0, 50, 0, 0]),
        ];
        assert_eq!(spoke_for(&sentence, &cast, 0, 1), "pears sold", "a small word is no reason");
        assert_eq!(spoke_for(&sentence, &cast, 1, 0), "Sunday");
        assert_eq!(spoke_for(&sentence, &cast, 2, 3), sentence.text, "nothing speaks for it");
    }

    #[test]
    fn votes_give_a_verdict_where_the_tests_are_silent() {
        for title in ["Two new pontoons and a café", "The harbour office answers in three languages"] {
            let verdict = KEY_RESULTS.verdict(&Sentence::new(title), None, &Numbers::default());
            assert_eq!(verdict.map(|verdict| verdict.kind), Some(Kind::Task), "{title}");
            assert!(verdict.is_some_and(|verdict| verdict.words != "and"), "{title}");
        }
        assert!(KEY_RESULTS.verdict(&Sentence::new("Zyx"), None, &Numbers::default()).is_none());
    }

    #[test]
    fn a_verdict_that_votes_hardly_share_is_arguable() {
        let certain = |title: &str| {
            let sentence = Sentence::new(title);
            let verdict = Verdict::sure(Kind::Task, sentence.text);
            let verdict = KEY_RESULTS.verdict(&sentence, Some(verdict), &Numbers::default());
            verdict.map(|verdict| (verdict.kind, verdict.certainty))
        };
        assert_eq!(certain("Implement a new booking system for berths"), Some((Kind::Task, Certainty::Sure)));
        assert_ne!(certain("Raise berth occupancy from 71% to 80%"), Some((Kind::Task, Certainty::Sure)));
    }
}
