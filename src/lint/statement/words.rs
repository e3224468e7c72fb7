//! What a word can do in a statement. The words are data, one file a language.
//!
//! A list holds folded words and phrases, separated by `; `, sorted. `senk*` is any word that begins so, `*quote` any
//! that ends so.

pub(super) mod english;
pub(super) mod french;
pub(super) mod german;
pub(super) mod portuguese;
pub(super) mod spanish;

/// The lists of one language.
pub(super) type Words = &'static [(Class, &'static str)];

/// What a word can do in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Articles, pronouns and other small words, by which a language is known.
    Function,
    /// What stands in front of a noun, and so behind a verb.
    Determiner,
    /// What ends the first noun phrase.
    Preposition,
    /// What may stand in front of the head: `successfully`, `to`.
    Skip,
    /// Verbs of a movement that can be measured.
    Change,
    /// Those of them that go up.
    Rise,
    /// Verbs whose target is nothing.
    Clear,
    /// Verbs of a direction without a measure.
    Improve,
    /// Verbs that leave things as they are.
    Keep,
    /// Verbs of watching.
    Monitor,
    /// Verbs of making sure.
    Ensure,
    /// Verbs of the day's work.
    Operate,
    /// Verbs of arriving at something.
    Achieve,
    /// Verbs of an end state.
    Aspire,
    /// Verbs in which somebody else decides.
    Acquire,
    /// Verbs of work that a team can tick off.
    Task,
    /// Those of them whose object may be more than a thing made: a culture, savings.
    Produce,
    /// Names of figures.
    Metric,
    /// Things made.
    Deliverable,
    /// Things held, written or sent, by their number.
    Event,
    /// What a team counts of its own.
    Own,
    /// Somebody or something outside.
    Party,
    /// What is put in rather than got out.
    Input,
    /// Abstract nouns.
    Concept,
    /// Words of an end state that people want.
    Ideal,
    /// Figures that flatter.
    Vanity,
    /// More, fewer, better.
    Comparative,
    /// Adjectives without a measure.
    Vaguely,
    /// Participles of things made.
    Done,
    /// Participles of a movement.
    Moved,
    /// Amounts in words: halve, a third.
    Multiplier,
    /// Numbers in words.
    Cardinal,
    /// Units of time.
    Time,
    /// Those of them in which plans are made.
    Horizon,
    /// Months and seasons.
    Month,
    /// What leads to a deadline.
    Until,
    /// Words whose number is a name: phase 2.
    Name,
    /// Limits.
    Threshold,
    /// What says that nothing is to change.
    Steady,
    /// What points to a value to compare with.
    Evidence,
    /// What leads to the effect of some work.
    Purpose,
    /// What leads to the work behind an effect.
    Means,
    /// What opens a question.
    Question,
    /// Words for how many.
    Count,
    /// Participles of activities that are counted.
    Undertaken,
    /// We, nobody.
    Pronoun,
    /// Verbs of a clause in the present.
    Be,
    /// What goes on every day anyway.
    Routine,
}

/// All of them, in their order.
pub(super) const ALL: &[Class] = &[
    Class::Function,
    Class::Determiner,
    Class::Preposition,
    Class::Skip,
    Class::Change,
    Class::Rise,
    Class::Clear,
    Class::Improve,
    Class::Keep,
    Class::Monitor,
    Class::Ensure,
    Class::Operate,
    Class::Achieve,
    Class::Aspire,
    Class::Acquire,
    Class::Task,
    Class::Produce,
    Class::Metric,
    Class::Deliverable,
    Class::Event,
    Class::Own,
    Class::Party,
    Class::Input,
    Class::Concept,
    Class::Ideal,
    Class::Vanity,
    Class::Comparative,
    Class::Vaguely,
    Class::Done,
    Class::Moved,
    Class::Multiplier,
    Class::Cardinal,
    Class::Time,
    Class::Horizon,
    Class::Month,
    Class::Until,
    Class::Name,
    Class::Threshold,
    Class::Steady,
    Class::Evidence,
    Class::Purpose,
    Class::Means,
    Class::Question,
    Class::Count,
    Class::Undertaken,
    Class::Pronoun,
    Class::Be,
    Class::Routine,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::fold;

    #[test]
    fn all_classes_stand_in_their_order() {
        assert!(ALL.iter().enumerate().all(|(at, class)| *class as usize == at));
        assert_eq!(ALL.last(), Some(&Class::Routine), "the last one of the enum");
    }

    #[test]
    fn every_list_is_sorted_and_folded() {
        let languages = [english::WORDS, french::WORDS, german::WORDS, portuguese::WORDS, spanish::WORDS];
        for (class, list) in languages.into_iter().flatten() {
            let words: Vec<&str> = list.split("; ").collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{class:?}: not sorted, or a word twice: {list}");
            for word in words {
                assert_eq!(fold(word), word, "{class:?}");
            }
        }
    }
}
