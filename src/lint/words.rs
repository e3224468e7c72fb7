//! Words of a cell in, whether they are of a kind that a rule looks for out. The words are data, one file a language.

mod english;
mod french;
mod german;
mod portuguese;
mod spanish;

use std::sync::LazyLock;

use crate::model::words::{Phrases, fold};

/// What rules look for: of one language as text, of all languages together as something to search with.
#[derive(Debug)]
pub struct Lists<T> {
    /// Words that call a sheet or a note an archive.
    pub archive: T,
    /// Words that join two names.
    pub and: T,
    /// Words that say that progress comes late.
    pub back_loaded: T,
    /// Ratios that cannot exceed the whole.
    pub bounded: T,
    /// Words that say that a figure is only known at the end.
    pub end_measured: T,
    /// Departments, named like owners.
    pub function: T,
    /// Sheets that define figures.
    pub glossary: T,
    /// Words for several people.
    pub group: T,
    /// Words that say that a KPI is only watched.
    pub monitored: T,
    /// Words that stand where something is to be filled in.
    pub prompt: T,
    /// Titles of one person's post.
    pub role: T,
    /// Figures that mean nothing without their scale.
    pub scale: T,
    /// Figures that may be negative.
    pub signed: T,
    /// Figures that say nothing of whose they are.
    pub actor: T,
    /// Words of bonuses and appraisals.
    pub appraisal: T,
    /// Words in front of a period that something is compared with.
    pub compared: T,
    /// Figures that move first.
    pub early: T,
    /// Figures of speed, cost and volume.
    pub effort: T,
    /// Figures of quality, safety and satisfaction.
    pub care: T,
    /// Figures that move last.
    pub late: T,
    /// Words of what goes on anyway.
    pub routine: T,
    /// The personnel department, as an owner.
    pub personnel: T,
    /// Ratios that may exceed the whole.
    pub unbounded: T,
    /// Words that say that a figure adds up and cannot fall.
    pub cumulative: T,
    /// Verbs that promise an attempt, not a result.
    pub soft: T,
}

/// The words of one language: lists of folded words and phrases, separated by `; `, sorted.
type Language = Lists<&'static str>;

const LANGUAGES: &[&Language] = &[&english::WORDS, &german::WORDS, &french::WORDS, &spanish::WORDS, &portuguese::WORDS];

/// One list in all languages.
#[derive(Debug)]
pub struct List {
    /// Sorted.
    words: Vec<&'static str>,
    phrases: Phrases<()>,
}

static ALL: LazyLock<Lists<List>> = LazyLock::new(|| Lists {
    archive: List::of(|l| l.archive),
    and: List::of(|l| l.and),
    back_loaded: List::of(|l| l.back_loaded),
    bounded: List::of(|l| l.bounded),
    end_measured: List::of(|l| l.end_measured),
    function: List::of(|l| l.function),
    glossary: List::of(|l| l.glossary),
    group: List::of(|l| l.group),
    monitored: List::of(|l| l.monitored),
    prompt: List::of(|l| l.prompt),
    role: List::of(|l| l.role),
    scale: List::of(|l| l.scale),
    signed: List::of(|l| l.signed),
    actor: List::of(|l| l.actor),
    appraisal: List::of(|l| l.appraisal),
    compared: List::of(|l| l.compared),
    early: List::of(|l| l.early),
    effort: List::of(|l| l.effort),
    care: List::of(|l| l.care),
    late: List::of(|l| l.late),
    routine: List::of(|l| l.routine),
    personnel: List::of(|l| l.personnel),
    unbounded: List::of(|l| l.unbounded),
    cumulative: List::of(|l| l.cumulative),
    soft: List::of(|l| l.soft),
});

impl List {
    fn of(list: fn(&Language) -> &'static str) -> List {
        let lists = || LANGUAGES.iter().map(|language| list(language));
        let mut words: Vec<&str> = lists().flat_map(|list| list.split("; ")).collect();
        words.sort_unstable();
        words.dedup();
        List { words, phrases: Phrases::of(lists().map(|list| ((), list))) }
    }
}

/// Whether a text holds a word or a phrase of a list, at word borders.
pub fn says(text: &str, list: fn(&Lists<List>) -> &List) -> bool {
    list(&ALL).phrases.found_in(&fold(text)).next().is_some()
}

/// Whether a text is nothing but a word or a phrase of a list.
pub fn is(text: &str, list: fn(&Lists<List>) -> &List) -> bool {
    list(&ALL).words.binary_search(&&*fold(text)).is_ok()
}

/// All words of a list, in all languages.
pub fn words(list: fn(&Lists<List>) -> &List) -> impl Iterator<Item = &'static str> {
    list(&ALL).words.iter().copied()
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
        assert!(says("Team Nord", |l| &l.group));
        assert!(!says("Steam sales", |l| &l.group));
        assert!(is("  MARKETING ", |l| &l.function));
    }
}
