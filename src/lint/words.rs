//! Words of a cell in, whether they are of a kind that a rule looks for out. The words are data, one file a language.

mod english;
mod french;
mod german;
mod portuguese;
mod spanish;

use crate::model::words::{fold, holds_phrase};

/// The words of one language: lists of folded words and phrases, separated by `; `, sorted.
pub struct Language {
    /// Words that call a sheet or a note an archive.
    pub archive: &'static str,
    /// Words that join two names.
    pub and: &'static str,
    /// Words that say that progress comes late.
    pub back_loaded: &'static str,
    /// Ratios that cannot exceed the whole.
    pub bounded: &'static str,
    /// Words that say that a figure is only known at the end.
    pub end_measured: &'static str,
    /// Departments, named like owners.
    pub function: &'static str,
    /// Sheets that define figures.
    pub glossary: &'static str,
    /// Words for several people.
    pub group: &'static str,
    /// Words that say that a KPI is only watched.
    pub monitored: &'static str,
    /// Words that stand where something is to be filled in.
    pub prompt: &'static str,
    /// Titles of one person's post.
    pub role: &'static str,
    /// Figures that mean nothing without their scale.
    pub scale: &'static str,
    /// Figures that may be negative.
    pub signed: &'static str,
    /// Figures that say nothing of whose they are.
    pub actor: &'static str,
    /// Words of bonuses and appraisals.
    pub appraisal: &'static str,
    /// Words in front of a period that something is compared with.
    pub compared: &'static str,
    /// Figures that move first.
    pub early: &'static str,
    /// Figures of speed, cost and volume.
    pub effort: &'static str,
    /// Figures of quality, safety and satisfaction.
    pub care: &'static str,
    /// Figures that move last.
    pub late: &'static str,
    /// Words of what goes on anyway.
    pub routine: &'static str,
    /// The personnel department, as an owner.
    pub personnel: &'static str,
    /// Ratios that may exceed the whole.
    pub unbounded: &'static str,
    /// Words that say that a figure adds up and cannot fall.
    pub cumulative: &'static str,
    /// Verbs that promise an attempt, not a result.
    pub soft: &'static str,
}

const LANGUAGES: &[&Language] = &[&english::WORDS, &german::WORDS, &french::WORDS, &spanish::WORDS, &portuguese::WORDS];

/// Whether a text holds a word or a phrase of a list, at word borders.
pub fn says(text: &str, list: fn(&Language) -> &'static str) -> bool {
    let folded = fold(text);
    words(list).any(|word| holds_phrase(&folded, word))
}

/// Whether a text is nothing but a word or a phrase of a list.
pub fn is(text: &str, list: fn(&Language) -> &'static str) -> bool {
    let folded = fold(text);
    words(list).any(|word| folded == word)
}

/// All words of a list, in all languages.
pub fn words(list: fn(&Language) -> &'static str) -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().flat_map(move |language| list(language).split("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_and_folded() {
        let lists: [fn(&Language) -> &'static str; 25] = [
            |l| l.archive,
            |l| l.and,
            |l| l.back_loaded,
            |l| l.bounded,
            |l| l.end_measured,
            |l| l.function,
            |l| l.glossary,
            |l| l.group,
            |l| l.monitored,
            |l| l.prompt,
            |l| l.role,
            |l| l.scale,
            |l| l.signed,
            |l| l.unbounded,
            |l| l.personnel,
            |l| l.routine,
            |l| l.late,
            |l| l.care,
            |l| l.effort,
            |l| l.early,
            |l| l.compared,
            |l| l.appraisal,
            |l| l.actor,
            |l| l.cumulative,
            |l| l.soft,
        ];
        for list in LANGUAGES.iter().flat_map(|language| lists.map(|list| list(language))) {
            let words: Vec<&str> = list.split("; ").collect();
            assert!(words.is_sorted_by(|a, b| a < b), "not sorted, or a word twice: {list}");
            for word in words {
                assert_eq!(fold(word), word);
            }
        }
    }

    #[test]
    fn a_word_is_found_at_its_borders() {
        assert!(says("Team Nord", |l| l.group));
        assert!(!says("Steam sales", |l| l.group));
        assert!(is("  MARKETING ", |l| l.function));
    }
}
