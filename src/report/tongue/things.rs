//! What a language and a house call objectives, key results, KPIs and units.

use std::collections::BTreeMap;

use super::articles::{Exchange, agree};
use crate::config::{Gender, Language, Word, Words};

/// A placeholder, the thing it stands for, how many, and where in a sentence.
type Form = (&'static str, &'static str, Number, Place);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    One,
    Many,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At its beginning.
    First,
    Within,
}

/// Between a placeholder and the case that a German message says: `{objective!4}`.
const CASE: char = '!';

/// The genders of our own words for what is not masculine: language, thing, gender.
const GENDERS: &[(Language, &str, Gender)] = &[
    (Language::De, "key-result", Gender::Neuter),
    (Language::De, "objective", Gender::Neuter),
    (Language::De, "unit", Gender::Feminine),
    (Language::Es, "unit", Gender::Feminine),
    (Language::Fr, "unit", Gender::Feminine),
    (Language::Pt, "unit", Gender::Feminine),
];

/// Every placeholder for a thing, sorted.
const FORMS: &[Form] = &[
    ("KPI", "kpi", Number::One, Place::First),
    ("KPIs", "kpi", Number::Many, Place::First),
    ("Key result", "key-result", Number::One, Place::First),
    ("Key results", "key-result", Number::Many, Place::First),
    ("Objective", "objective", Number::One, Place::First),
    ("Objectives", "objective", Number::Many, Place::First),
    ("Unit", "unit", Number::One, Place::First),
    ("Units", "unit", Number::Many, Place::First),
    ("key result", "key-result", Number::One, Place::Within),
    ("key results", "key-result", Number::Many, Place::Within),
    ("kpi", "kpi", Number::One, Place::Within),
    ("kpis", "kpi", Number::Many, Place::Within),
    ("objective", "objective", Number::One, Place::Within),
    ("objectives", "objective", Number::Many, Place::Within),
    ("unit", "unit", Number::One, Place::Within),
    ("units", "unit", Number::Many, Place::Within),
];

/// The form that a placeholder stands for.
pub fn is_thing(name: &str) -> bool {
    form(name).is_some()
}

fn form(name: &str) -> Option<&'static Form> {
    let name = name.split([':', CASE]).next().unwrap_or(name);
    FORMS.iter().find(|(known, ..)| *known == name)
}

/// What each placeholder becomes.
#[derive(Debug, Clone)]
pub struct Things {
    /// By placeholder.
    forms: BTreeMap<&'static str, String>,
    /// The things that a house has its own word for, with the gender of that.
    own: Vec<(&'static str, Option<Gender>)>,
    language: Language,
}

impl Things {
    /// The words of a language, with those of a house in their place.
    pub fn new(plain: &BTreeMap<String, [String; 2]>, house: &Words, language: Language) -> Things {
        let Words { objective, key_result, kpi, unit } = house;
        let house: [(&'static str, &Option<Word>); 4] =
            [("objective", objective), ("key-result", key_result), ("kpi", kpi), ("unit", unit)];
        let own: Vec<(&'static str, &Word)> =
            house.into_iter().filter_map(|(thing, word)| Some((thing, word.as_ref()?))).collect();
        let form = |&(name, thing, number, place): &Form| {
            let word = match own.iter().find(|(known, _)| *known == thing) {
                Some((_, word)) if number == Number::One => word.one.clone(),
                Some((_, word)) => word.many.clone().unwrap_or_else(|| several(&word.one, language)),
                None => plain[thing][number as usize].clone(),
            };
            let word = match place {
                Place::First => capitalised(&word),
                Place::Within => within(&word, language),
            };
            (name, word)
        };
        Things {
            forms: FORMS.iter().map(form).collect(),
            own: own.iter().map(|(thing, word)| (*thing, word.gender)).collect(),
            language,
        }
    }

    /// Whether a house has a word of its own for anything.
    pub fn are_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// A plain English text as the house says it. Units may be those of a measure: they are things only where a
    /// translation has that thing; and what a translation leaves English is the header of a column.
    pub fn in_english(&self, text: &str, translated: &str) -> String {
        let is_there = |thing: &str| match thing {
            "kpi" => true,
            "objective" => !translated.contains("Objective"),
            "key-result" => !translated.contains("Key result"),
            _ => placeholders(translated).filter_map(form).any(|(_, other, ..)| *other == thing),
        };
        let mut told = text.to_owned();
        for (name, ..) in FORMS.iter().filter(|(_, thing, ..)| is_there(thing)) {
            // An abbreviation has its capitals everywhere.
            told = with_marks(&told, name, &format!("{{{}}}", name.replace("KPI", "kpi")));
        }
        match told.strip_prefix("{kpi") {
            Some(rest) => ["{KPI", rest].concat(),
            None => told,
        }
    }

    /// A text with the placeholders of things filled; others stay.
    pub fn filled(&self, text: String) -> String {
        if !text.contains('{') {
            return text;
        }
        let mut out = String::with_capacity(text.len() + 16);
        let mut rest = &*text;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            match form(name) {
                Some(form) => self.push(form, name, &mut out),
                None => out.extend(["{", name, "}"]),
            }
            rest = behind;
        }
        out + rest
    }

    /// Writes the word of a form; `said` may give the inflected one of the language and its case. A house word takes its
    /// place, and the article before it follows.
    fn push(&self, (name, thing, number, _): &Form, said: &str, out: &mut String) {
        let (said, case) = said.split_once(CASE).unwrap_or((said, ""));
        let Some((_, gender)) = self.own.iter().find(|(own, _)| own == thing) else {
            out.push_str(said.split_once(':').map_or(&*self.forms[name], |(_, inflected)| inflected));
            return;
        };
        let word = &*self.forms[name];
        let plain = gender_of(self.language, thing);
        let exchange = Exchange { word, gender: gender.unwrap_or(plain), plain, case: case.parse().ok() };
        // Several have one article in German, whatever their gender.
        let is_followed = *number == Number::One || self.language != Language::De;
        let ending = if is_followed { agree(out, exchange, self.language) } else { "" };
        out.extend([word, ending]);
    }
}

fn gender_of(language: Language, thing: &str) -> Gender {
    let known = GENDERS.iter().find(|(known, name, _)| *known == language && *name == thing);
    known.map_or(Gender::Masculine, |(.., gender)| *gender)
}

/// The names in braces in a text.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// A text with a mark in the place of each whole word, outside of what somebody wrote.
fn with_marks(text: &str, word: &str, mark: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (number, piece) in text.split('`').enumerate() {
        if number > 0 {
            out.push('`');
        }
        let mut rest = piece;
        while let Some(at) = rest.find(word).filter(|_| number % 2 == 0) {
            let (before, behind) = (&rest[..at], &rest[at + word.len()..]);
            let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '{' | '}' | '-');
            let is_whole = !before.ends_with(is_letter) && !behind.starts_with(is_letter);
            out.extend([before, if is_whole { mark } else { word }]);
            rest = behind;
        }
        out.push_str(rest);
    }
    out
}

/// Several of a thing whose plural nobody said: with an `s`, but in German as one of it.
fn several(word: &str, language: Language) -> String {
    if language == Language::De { word.to_owned() } else { format!("{word}s") }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A word inside a sentence: small, unless it is German, an abbreviation or a name of several words.
fn within(word: &str, language: Language) -> String {
    let has_capitals = word.chars().skip(1).any(char::is_uppercase);
    if language == Language::De || has_capitals {
        return word.to_owned();
    }
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn things(language: Language, one: &str, many: &str) -> Things {
        let plain = |one: &str, many: &str| [one.to_owned(), many.to_owned()];
        let plain = BTreeMap::from([
            ("objective".to_owned(), plain("Ziel", "Ziele")),
            ("key-result".to_owned(), plain("Ergebnis", "Ergebnisse")),
            ("kpi".to_owned(), plain("KPI", "KPIs")),
            ("unit".to_owned(), plain("Einheit", "Einheiten")),
        ]);
        let word = Word { one: one.to_owned(), many: Some(many.to_owned()), gender: None };
        let house = Words { kpi: Some(word), ..Words::default() };
        Things::new(&plain, &house, language)
    }

    #[test]
    fn placeholders_of_things_are_sorted() {
        assert!(FORMS.is_sorted_by_key(|(name, ..)| *name));
    }

    #[test]
    fn a_word_is_small_inside_a_sentence_unless_it_is_a_name() {
        let filled = |language, one, many, text: &str| things(language, one, many).filled(text.to_owned());
        assert_eq!(
            filled(Language::En, "Gauge", "Gauges", "{KPIs}: one {kpi}, many {kpis}"),
            "Gauges: one gauge, many gauges"
        );
        assert_eq!(filled(Language::En, "North Star", "North Stars", "the {kpi}"), "the North Star");
        assert_eq!(filled(Language::De, "Messgröße", "Messgrößen", "drei {kpis}"), "drei Messgrößen");
    }

    #[test]
    fn several_of_a_word_without_a_plural_follow_the_language() {
        let house = |one: &str| Words {
            unit: Some(Word { one: one.to_owned(), many: None, gender: None }),
            ..Words::default()
        };
        let plain = BTreeMap::from(
            ["objective", "key-result", "kpi"].map(|thing| (thing.to_owned(), [thing.to_owned(), thing.to_owned()])),
        );
        let filled = |language, one| Things::new(&plain, &house(one), language).filled("{units}".to_owned());
        assert_eq!(filled(Language::En, "Squad"), "squads");
        assert_eq!(filled(Language::De, "Vorhaben"), "Vorhaben");
    }

    #[test]
    fn a_house_word_takes_the_place_of_an_inflected_one() {
        let filled = |text: &str| things(Language::De, "Zahl", "Zahlen").filled(text.to_owned());
        assert_eq!(filled("von {objectives:Zielen} und {kpis:KPIn}, {n}"), "von Zielen und Zahlen, {n}");
    }
}
