//! What a language and a house call objectives, key results, KPIs and units.

use std::collections::BTreeMap;

use crate::config::{Language, Word, Words};

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
    let (name, _) = name.split_once(':').unwrap_or((name, ""));
    FORMS.iter().find(|(known, ..)| *known == name)
}

/// What each placeholder becomes.
#[derive(Debug, Clone)]
pub struct Things {
    /// By placeholder.
    forms: BTreeMap<&'static str, String>,
    /// The things that a house has its own word for.
    own: Vec<&'static str>,
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
        Things { forms: FORMS.iter().map(form).collect(), own: own.iter().map(|(thing, _)| *thing).collect() }
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
                Some(form) => out.push_str(self.word(form, name)),
                None => out.extend(["{", name, "}"]),
            }
            rest = behind;
        }
        out + rest
    }

    /// The word of a form; `name` may give the inflected one of the language, which a house word takes the place of.
    fn word<'t>(&'t self, (name, thing, ..): &Form, said: &'t str) -> &'t str {
        match said.split_once(':') {
            Some((_, inflected)) if !self.own.contains(thing) => inflected,
            _ => &self.forms[name],
        }
    }
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
        let word = Word { one: one.to_owned(), many: Some(many.to_owned()) };
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
        let house = |one: &str| Words { unit: Some(Word { one: one.to_owned(), many: None }), ..Words::default() };
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
