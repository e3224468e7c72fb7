//! The message file of a language in, its words, dates and messages out.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, bail};
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::things::is_thing;
use crate::config::Language;

static MESSAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/messages");

/// The file of a language, below the templates as below a team's theme.
pub fn file_name(language: Language) -> String {
    format!("messages/{}.toml", language.code())
}

/// The text of the program's own: what pages say, then what lint says, in a table of its own, since the same English may be
/// another word there.
pub fn file(language: Language) -> String {
    let (_, found) = found_file(language).split_once("[findings]\n").expect("a file of findings has findings");
    format!("{}\n# What lint says.\n[findings]\n{found}", page_file(language))
}

/// What pages say.
fn page_file(language: Language) -> &'static str {
    embedded(&format!("{}.toml", language.code()))
}

/// What lint says: its messages, why each rule is and what to do.
fn found_file(language: Language) -> &'static str {
    embedded(&format!("findings/{}.toml", language.code()))
}

fn embedded(path: &str) -> &'static str {
    let file = MESSAGES.get_file(path).expect("every language has its files");
    file.contents_utf8().expect("message files are UTF-8")
}

/// One file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// What it calls one and several of a thing.
    #[serde(default)]
    pub words: BTreeMap<String, [String; 2]>,
    /// How it says days.
    #[serde(default)]
    pub dates: Dates,
    /// What pages say, by English text.
    #[serde(default)]
    pub messages: BTreeMap<String, Text>,
    /// What lint says, by English text.
    #[serde(default)]
    pub findings: BTreeMap<String, Text>,
}

/// How a language says days; empty where a team's own file leaves it as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dates {
    /// Names of months.
    pub months: Vec<String>,
    /// The same in a column.
    pub short: Vec<String>,
    /// `{day} {month} {year}`
    pub date: String,
    /// The same in a column, where it is shorter.
    pub short_date: String,
    /// A day without its year: `{day} {month}`.
    pub day: String,
    /// The first day of a month, where it is no plain number.
    pub first: String,
}

/// A message: the same whatever the number, or one form for one and one for several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected a text, or two: for one and for several")]
pub enum Text {
    /// The same for all.
    Same(String),
    /// For one and for several.
    Both([String; 2]),
}

impl Default for Text {
    fn default() -> Text {
        Text::Same(String::new())
    }
}

impl Text {
    /// For one.
    pub fn one(&self) -> &str {
        match self {
            Text::Same(text) | Text::Both([text, _]) => text,
        }
    }

    /// For several, and for messages without a number.
    pub fn many(&self) -> &str {
        match self {
            Text::Same(text) | Text::Both([_, text]) => text,
        }
    }

    /// Each form changed.
    pub fn map(self, change: impl Fn(String) -> String) -> Text {
        match self {
            Text::Same(text) => Text::Same(change(text)),
            Text::Both([one, many]) => Text::Both([change(one), change(many)]),
        }
    }
}

impl Catalogue {
    /// The program's own for a language. English says every message that any language has as its key says it.
    pub fn of(language: Language) -> Catalogue {
        let own = Catalogue { findings: Catalogue::of_findings(language), ..Catalogue::embedded(language) };
        if language != Language::En {
            return own;
        }
        let known = Catalogue::embedded(Language::De).messages.into_keys();
        let mut english =
            Catalogue { messages: known.map(|key| (key.clone(), Text::Same(key))).collect(), ..own.clone() };
        english.messages.extend(own.messages);
        english
    }

    /// A file as it is.
    pub fn embedded(language: Language) -> Catalogue {
        Catalogue::parse(page_file(language)).expect("the message files of the program can be parsed")
    }

    /// What lint says in a language, as its file is; in English only what has two forms.
    pub fn of_findings(language: Language) -> BTreeMap<String, Text> {
        Catalogue::parse(found_file(language)).expect("the message files of the program can be parsed").findings
    }

    /// The text of a file.
    ///
    /// # Errors
    /// A text that cannot be parsed; a message with a placeholder that its key does not have.
    pub fn parse(text: &str) -> anyhow::Result<Catalogue> {
        let catalogue: Catalogue = toml::from_str(text).context("cannot be parsed")?;
        for (key, text) in catalogue.messages.iter().chain(&catalogue.findings) {
            let known = placeholders(key);
            for name in placeholders(text.one()).union(&placeholders(text.many())) {
                if !known.contains(name) {
                    bail!("the message `{key}` has no `{{{name}}}` to fill");
                }
            }
            // They stand in strings of templates and in attributes.
            for text in [text.one(), text.many()] {
                if let Some(sign) =
                    ["\"", "\\", "{{", "{%", "{#"].into_iter().find(|sign| text.contains(sign) && !key.contains(sign))
                {
                    bail!("the message `{key}` cannot hold `{sign}`; use typographic quotation marks, or none");
                }
            }
        }
        if let Some(word) =
            catalogue.words.values().flatten().find(|word| word.contains(['"', '\\', '<', '&', '{', '[']))
        {
            bail!("`{word}` cannot be a word for a thing");
        }
        Ok(catalogue)
    }

    /// A team's own in the place of ours. Its messages that no page says are findings: an earlier version wrote both into
    /// one table.
    pub fn overlay(&mut self, own: Catalogue) {
        let Catalogue { words, dates, messages, findings } = own;
        self.words.extend(words);
        let of_lint = messages.iter().filter(|(key, _)| !self.messages.contains_key(*key));
        self.findings.extend(of_lint.map(|(key, text)| (key.clone(), text.clone())));
        self.findings.extend(findings);
        self.messages.extend(messages);
        let texts = [
            (&mut self.dates.date, dates.date),
            (&mut self.dates.short_date, dates.short_date),
            (&mut self.dates.day, dates.day),
            (&mut self.dates.first, dates.first),
        ];
        texts.into_iter().filter(|(_, own)| !own.is_empty()).for_each(|(ours, own)| *ours = own);
        let names = [(&mut self.dates.months, dates.months), (&mut self.dates.short, dates.short)];
        names.into_iter().filter(|(_, own)| own.len() == 12).for_each(|(ours, own)| *ours = own);
    }
}

/// The names in braces that a caller fills; tags count, since a caller gives their attributes.
pub fn placeholders(text: &str) -> BTreeSet<&str> {
    let names = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    names.filter(|name| !is_thing(name)).collect()
}
