//! Messages in English in; the same in the language of the site, with its words, numbers and dates, out.
//!
//! The English text of a message is its key, in code as in templates, so both stay readable and nothing has to be looked
//! up to know what a page says. `templates/messages/` holds one file a language. A placeholder is a name in braces. Some
//! names are the things that a house may have words of its own for: `{objective}`, `{Key results}`; a translation may
//! give the form that its grammar asks for, which a house word takes the place of: `{objectives:Zielen}`.

mod again;
mod articles;
mod catalogue;
mod markup;
mod numbers;
#[cfg(test)]
mod reading;
mod sums;
mod things;

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::sync::LazyLock;

use ahash::AHashMap;
use anyhow::Context as _;

use super::palette::capitalised;
use crate::config::{Language, Locale, Settings};
use crate::lint::Said;
use again::Moulds;
use catalogue::{Catalogue, Text};
use things::Things;

pub use catalogue::{file, file_name};

/// The language of a report.
#[derive(Debug, Clone)]
pub struct Tongue {
    language: Language,
    locale: &'static Locale,
    /// By their English text; things are filled in, other placeholders are not.
    messages: AHashMap<Box<str>, Text>,
    /// What lint says, by its English text; apart, because a word of a message may be another one on a page.
    findings: AHashMap<Box<str>, Text>,
    /// What lint says, to be found again in sentences that were kept.
    moulds: Moulds,
    dates: catalogue::Dates,
    things: Things,
    /// Whether it is another language than that of rules, data files and workbooks.
    is_foreign: bool,
    /// Whether it is another language, or has words of the house.
    is_other: bool,
}

static ENGLISH: LazyLock<Tongue> =
    LazyLock::new(|| Tongue::new(&Settings::default(), None).expect("the messages of the program can be parsed"));

impl Tongue {
    /// English without house words: what everything but the site speaks.
    pub fn english() -> &'static Tongue {
        &ENGLISH
    }

    /// The language, locale and house words of a config, with a team's own messages, the text of a file such as ours, in
    /// the place of ours.
    ///
    /// # Errors
    /// Own messages that cannot be parsed, or that use a placeholder which their English text does not have.
    pub fn new(settings: &Settings, own: Option<&str>) -> anyhow::Result<Tongue> {
        let language = settings.output.language;
        let mut catalogue = Catalogue::of(language);
        if let Some(own) = own {
            let own = Catalogue::parse(own).with_context(|| format!("theme/{}", file_name(language)))?;
            catalogue.overlay(own);
        }
        let things = Things::new(&catalogue.words, &settings.words, language);
        let filled = |(key, text): (String, Text)| (key.into_boxed_str(), text.map(|text| things.filled(text)));
        let messages = catalogue.messages.into_iter().map(filled).collect();
        let mut findings = catalogue.findings;
        if language == Language::En && things.are_own() {
            in_words_of_the_house(&mut findings, &things);
        }
        let is_foreign = language != Language::En;
        let is_other = is_foreign || things.are_own();
        let moulds = if is_other { Moulds::new(findings.keys().map(|key| &**key)) } else { Moulds::default() };
        let findings = findings.into_iter().map(filled).collect();
        let locale = settings.output.locale.unwrap_or_else(|| language.locale());
        let dates = catalogue.dates;
        Ok(Tongue { language, locale, messages, findings, moulds, dates, things, is_foreign, is_other })
    }

    /// The English of a config with a mark where each message begins and ends.
    #[cfg(test)]
    pub fn marked(settings: &Settings) -> Tongue {
        let english = Tongue::new(settings, None).expect("the messages of the program can be parsed");
        let ended = |text: Text| text.map(|text| format!("⟦{text}⟧"));
        let messages = english.messages.into_iter().map(|(key, text)| (key, ended(text))).collect();
        let known = Catalogue::of_findings(Language::De).into_keys().map(|key| (key.clone(), Text::Same(key)));
        let mut findings: BTreeMap<String, Text> = known.collect();
        findings.extend(english.findings.into_iter().map(|(key, text)| (key.into_string(), text)));
        let findings = findings.into_iter().map(|(key, text)| (key.into(), ended(text))).collect();
        let moulds = Moulds::new(Catalogue::of_findings(Language::De).keys().map(|key| &**key));
        let mut marked = Tongue { is_foreign: true, is_other: true, messages, findings, moulds, ..english };
        let catalogue::Dates { date, day, .. } = &mut marked.dates;
        for pattern in [date, day] {
            *pattern = format!("⟦{pattern}⟧");
        }
        marked
    }

    /// What a language calls the things that a house may have words of its own for.
    #[cfg(test)]
    pub fn words(language: Language) -> Vec<String> {
        Catalogue::embedded(language).words.into_values().flatten().collect()
    }

    /// The code for `lang` attributes.
    pub fn code(&self) -> &'static str {
        match self.language {
            Language::En if self.locale.code == "en" => "en-GB",
            _ if self.locale.code.starts_with(self.language.code()) => self.locale.code,
            _ => self.language.code(),
        }
    }

    /// A message without placeholders of its own.
    pub fn say<'t>(&'t self, key: &'t str) -> &'t str {
        self.messages.get(key).map_or(key, Text::many)
    }

    /// A message at the beginning of a sentence or alone, for words of ours that stand in the middle of sentences, too.
    pub fn begun(&self, key: &str) -> String {
        let capital = capitalised(key);
        match self.messages.get(&*capital) {
            Some(text) => text.many().to_owned(),
            None => capitalised(self.say(key)),
        }
    }

    /// A message with its placeholders filled, each by its name.
    pub fn fill(&self, key: &str, with: &[(&str, &dyn Display)]) -> String {
        filled(self.say(key), with)
    }

    /// A message that depends on a number: the form for one or for several, with the number as `{n}`.
    pub fn counted(&self, number: usize, key: &str) -> String {
        self.count(number, key, &[])
    }

    /// The same with further placeholders.
    pub fn count(&self, number: usize, key: &str, with: &[(&str, &dyn Display)]) -> String {
        let text =
            self.messages.get(key).map_or(key, |text| if self.is_one(number) { text.one() } else { text.many() });
        let mut with = with.to_vec();
        with.push(("n", &number));
        filled(text, &with)
    }

    /// What lint says, in this language: with its own numbers, and with what somebody wrote as it is.
    pub fn told_in_words(&self, said: &Said) -> String {
        match said {
            Said::Text(text) => text.to_string(),
            Said::Number(text) => self.number(text.to_string()).into_owned(),
            Said::Count(number, thing) => match self.findings.get(&*format!("{{n}} {thing}s")) {
                Some(text) => filled(if self.is_one(*number) { text.one() } else { text.many() }, &[("n", number)]),
                None => said.to_string(),
            },
            Said::Ours(text, with) => {
                let told: Vec<(&str, String)> =
                    with.iter().map(|(name, said)| (*name, self.told_in_words(said))).collect();
                let with: Vec<(&str, &dyn Display)> = told.iter().map(|(name, text)| (*name, text as _)).collect();
                filled(self.of_lint(text), &with)
            }
        }
    }

    /// A text of lint: of a message, or why a rule is and what to do.
    pub fn of_lint(&self, key: &'static str) -> &str {
        self.findings.get(key).map_or_else(|| self.say(key), Text::many)
    }

    /// Whether a language says such a number of things in the singular.
    fn is_one(&self, number: usize) -> bool {
        match self.language {
            Language::En | Language::De | Language::Es => number == 1,
            Language::Fr | Language::Pt => number < 2,
        }
    }

    /// What a script has to know before it speaks this language: the signs of numbers, and those of its messages, by
    /// English text, that are not what they are in English. Nothing for plain English.
    pub fn for_script(&self, script: &str) -> String {
        let told: BTreeMap<&str, [&str; 2]> = self
            .messages
            .iter()
            .filter(|(key, _)| script.contains(&format!("\"{key}\"")))
            .map(|(key, text)| (&**key, [text.one(), text.many()]))
            .filter(|(key, forms)| forms.iter().any(|form| form != key))
            .collect();
        let mut lines = String::new();
        if self.locale.code != Language::En.code() {
            let locale = serde_json::json!({ "point": self.locale.point, "group": self.locale.group });
            lines += &format!("window.scoresheetLocale = {locale};\n");
        }
        if !told.is_empty() {
            let told = serde_json::to_string(&told).expect("texts are valid JSON");
            lines += &format!("window.scoresheetMessages = {told};\n");
        }
        lines
    }
}

/// What lint says in English, where a house has words of its own: a translation tells where a word is that thing.
fn in_words_of_the_house(findings: &mut BTreeMap<String, Text>, things: &Things) {
    for (key, german) in Catalogue::of_findings(Language::De) {
        let text = findings.remove(&key).unwrap_or_else(|| Text::Same(key.clone()));
        let text = text.map(|text| things.in_english(&text, german.many()));
        findings.insert(key, text);
    }
}

/// A text with its placeholders filled; those that nothing is said of stay.
fn filled(text: &str, with: &[(&str, &dyn Display)]) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        match with.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => write!(out, "{value}").expect("a string takes every text"),
            None => write!(out, "{{{name}}}").expect("a string takes every text"),
        }
        rest = behind;
    }
    out + rest
}

#[cfg(test)]
mod tests;
