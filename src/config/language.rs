//! The language of the report, the way its numbers are written, and the words a house has for things of its own.

use serde::{Deserialize, Deserializer, de};

use super::nearest;

/// A language the report can speak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Serialize))]
#[cfg_attr(test, serde(rename_all = "lowercase"))]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
}

/// Every language, sorted by code.
pub const LANGUAGES: &[(&str, Language)] =
    &[("de", Language::De), ("en", Language::En), ("es", Language::Es), ("fr", Language::Fr), ("pt", Language::Pt)];

/// How a place writes numbers and dates.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its code, a language and mostly a country.
    pub code: &'static str,
    /// Between whole and fraction.
    pub point: char,
    /// Between groups of three digits.
    pub group: char,
    /// From so many digits on, numbers are grouped.
    pub grouped_from: usize,
    /// Between a number and its per cent sign.
    pub percent: &'static str,
    /// Where the sign of a currency goes.
    pub currency: Side,
    /// What comes first in a date.
    pub date: DateOrder,
}

/// Where the sign of a currency goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In front of the number.
    Before,
    /// Behind it.
    After,
}

/// What comes first in a date in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// The day, as in most places.
    Day,
    /// The month, as in the United States.
    Month,
}

const SPACE: char = '\u{a0}';
const THIN: char = '\u{202f}';

/// A locale that groups from five digits on, puts a space before per cent, and the day first.
const fn locale(code: &'static str, point: char, group: char, currency: Side) -> Locale {
    Locale { code, point, group, grouped_from: 5, percent: "\u{a0}", currency, date: DateOrder::Day }
}

/// Every locale, by code. The plain codes of languages are what the report uses unless told otherwise.
pub const LOCALES: &[Locale] = &[
    Locale { grouped_from: 4, ..locale("de", ',', '.', Side::After) },
    Locale { grouped_from: 4, ..locale("de-AT", ',', SPACE, Side::Before) },
    Locale { grouped_from: 4, ..locale("de-CH", '.', '’', Side::Before) },
    locale("en", '.', SPACE, Side::Before),
    Locale { grouped_from: 4, percent: "", ..locale("en-GB", '.', ',', Side::Before) },
    Locale { grouped_from: 4, percent: "", date: DateOrder::Month, ..locale("en-US", '.', ',', Side::Before) },
    locale("es", ',', '.', Side::After),
    Locale { grouped_from: 4, percent: "", ..locale("es-MX", '.', ',', Side::Before) },
    Locale { grouped_from: 4, ..locale("fr", ',', THIN, Side::After) },
    Locale { grouped_from: 4, ..locale("fr-CA", ',', SPACE, Side::After) },
    Locale { grouped_from: 4, ..locale("fr-CH", ',', THIN, Side::Before) },
    Locale { grouped_from: 4, percent: "", ..locale("pt", ',', '.', Side::Before) },
    locale("pt-PT", ',', SPACE, Side::After),
];

/// What a house calls a thing: one of it, and several.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Word {
    /// One.
    pub one: String,
    /// Several, if that is said.
    pub many: Option<String>,
    /// Its gender in the language of the site, if that is said.
    pub gender: Option<Gender>,
}

/// The gender of a word, which articles before it follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum Gender {
    /// `der Plan`, `le but`
    #[serde(rename = "m")]
    Masculine,
    /// `die Absicht`, `la meta`
    #[serde(rename = "f")]
    Feminine,
    /// `das Ziel`
    #[serde(rename = "n")]
    Neuter,
}

/// What a house calls the things that the report speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Words {
    /// An objective.
    pub objective: Option<Word>,
    /// A key result.
    pub key_result: Option<Word>,
    /// A KPI.
    pub kpi: Option<Word>,
    /// A company, department, team or person.
    pub unit: Option<Word>,
}

impl Language {
    /// Its code.
    pub fn code(self) -> &'static str {
        LANGUAGES.iter().find(|(_, language)| *language == self).map_or("en", |(code, _)| code)
    }

    /// How its numbers are written unless the config says otherwise.
    pub fn locale(self) -> &'static Locale {
        LOCALES.iter().find(|locale| locale.code == self.code()).expect("every language has a locale of its own code")
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
        let code = String::deserialize(deserializer)?;
        let known = LANGUAGES.iter().find(|(known, _)| *known == code).map(|(_, language)| *language);
        known.ok_or_else(|| unknown("language", &code, LANGUAGES.iter().map(|(code, _)| *code)))
    }
}

/// A locale by its code.
pub(super) fn locale_of<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'static Locale>, D::Error> {
    let code = String::deserialize(deserializer)?;
    let known = LOCALES.iter().find(|locale| locale.code == code);
    known.map(Some).ok_or_else(|| unknown("locale", &code, LOCALES.iter().map(|locale| locale.code)))
}

/// The same, written.
#[cfg(test)]
pub(super) fn code_of<S: serde::Serializer>(
    locale: &Option<&'static Locale>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&locale.map(|locale| locale.code), serializer)
}

fn unknown<E: de::Error>(what: &str, code: &str, known: impl Iterator<Item = &'static str> + Clone) -> E {
    // The same code in another spelling is nearer than one of fewer letters.
    let same = known.clone().find(|known| known.eq_ignore_ascii_case(&code.replace('_', "-")));
    match same.or_else(|| nearest(code, known.clone())) {
        Some(near) => E::custom(format!("unknown {what} `{code}`; did you mean `{near}`?")),
        None => E::custom(format!("unknown {what} `{code}`; there are {}", known.collect::<Vec<_>>().join(", "))),
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Word, D::Error> {
        const EXPECTED: &str = "expected a word such as \"Goal\", or one and several: [\"Goal\", \"Goals\"]";
        #[derive(Deserialize)]
        #[serde(
            untagged,
            expecting = "expected a word such as \"Goal\", or one and several: [\"Goal\", \"Goals\"], with m, f or n \
                         behind them for its gender: [\"Vorsatz\", \"Vorsätze\", \"m\"]"
        )]
        enum Said {
            One(String),
            Both([String; 2]),
            WithGender((String, String, Gender)),
        }
        let word = match Said::deserialize(deserializer)? {
            Said::One(one) => Word { one, many: None, gender: None },
            Said::Both([one, many]) => Word { one, many: Some(many), gender: None },
            Said::WithGender((one, many, gender)) => Word { one, many: Some(many), gender: Some(gender) },
        };
        for text in std::iter::once(&word.one).chain(&word.many) {
            // They become part of templates.
            if text.trim().is_empty() || text.contains(|sign: char| "{}[]<>\"&\\".contains(sign) || sign.is_control()) {
                return Err(de::Error::custom(format!("{EXPECTED}; it cannot be `{text}`")));
            }
        }
        Ok(word)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::parse;

    #[test]
    fn unknown_codes_are_refused_with_the_nearest() {
        let refused = |text: &str| parse(text, Path::new("scoresheet.toml")).unwrap_err().to_string();
        assert!(refused("[output]\nlanguage = \"dee\"").contains("unknown language `dee`; did you mean `de`?"));
        assert!(refused("[output]\nlocale = \"de_CH\"").contains("unknown locale `de_CH`; did you mean"));
        assert!(refused("[output]\nlanguage = \"klingon\"").contains("there are de, en, es, fr, pt"));
    }

    #[test]
    fn a_word_has_a_plural_and_holds_no_markup() {
        let words = |text: &str| parse(&format!("[words]\n{text}"), Path::new("scoresheet.toml"));
        let goal = words("objective = \"Goal\"").unwrap().words.objective.unwrap();
        assert_eq!((&*goal.one, goal.many.as_deref()), ("Goal", None));
        let measure = words("key-result = [\"Messgröße\", \"Messgrößen\"]").unwrap().words.key_result.unwrap();
        assert_eq!((&*measure.one, measure.many.as_deref()), ("Messgröße", Some("Messgrößen")));
        let plan = words("objective = [\"Vorsatz\", \"Vorsätze\", \"m\"]").unwrap().words.objective.unwrap();
        assert_eq!(plan.gender, Some(Gender::Masculine));
        assert!(words("objective = [\"Vorsatz\", \"Vorsätze\", \"x\"]").is_err());
        assert!(words("unit = \"{{ squad }}\"").is_err());
        assert!(words("unit = \"<b>\"").is_err());
        assert!(words("unit = 'Squad\\'").is_err());
        assert!(words("goal = \"Goal\"").unwrap_err().to_string().contains("unknown key `words.goal`"));
    }

    #[test]
    fn codes_are_sorted_and_every_language_has_a_locale() {
        assert!(LANGUAGES.is_sorted_by_key(|(code, _)| *code));
        assert!(LOCALES.is_sorted_by_key(|locale| locale.code));
        for (code, language) in LANGUAGES {
            assert_eq!(language.locale().code, *code);
        }
    }
}
