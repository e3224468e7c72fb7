//! A name as typed in; the check, word or config key it stands for out, with its text and its JSON.

use serde::Serialize;

use super::glossary::{GLOSSARY, Word};
use super::{BOLD, FAINT, Here, line, rule_json, rule_text, rules};
use crate::config::{KEYS, Key, nearest};
use crate::lint::Rule;
use crate::model::words;

/// What can be explained.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// A check.
    Rule(&'static Rule),
    /// A word of the report.
    Word(&'static Word),
    /// A config key.
    Key(&'static Key),
    /// All config keys.
    Keys,
}

impl Topic {
    /// What a name stands for; a status may be typed in any language that a sheet may be in.
    pub fn of(name: &str) -> Option<Topic> {
        let folded = name.trim().to_lowercase();
        let spaced = folded.replace(['-', '_'], " ");
        let rule =
            rules().map(|(_, rule)| rule).find(|rule| rule.name == folded || rule.name == spaced.replace(' ', "-"));
        let key = || KEYS.iter().find(|key| key.name == folded).or_else(|| last_part(&folded)).map(Topic::Key);
        let status = || word(words::status(name)?.words());
        match folded.as_str() {
            "config" | "scoresheet.toml" => Some(Topic::Keys),
            _ => rule.map(Topic::Rule).or_else(|| word(&folded)).or_else(|| word(&spaced)).or_else(key).or_else(status),
        }
    }

    /// The name that a misspelt one most likely meant, if any is near.
    pub fn nearest(name: &str) -> Option<&'static str> {
        let words = GLOSSARY.iter().map(|word| word.word);
        nearest(name, rules().map(|(_, rule)| rule.name).chain(words).chain(KEYS.iter().map(|key| key.name)))
    }

    /// For people.
    pub fn text(self, here: &Here) -> String {
        match self {
            Topic::Rule(rule) => rule_text(rule, here),
            Topic::Word(word) => word_text(word),
            Topic::Key(key) => keys_text([key]),
            Topic::Keys => keys_text(KEYS),
        }
    }

    /// For programs.
    pub fn json(self) -> String {
        let document = |words, keys| Document { schema: 1, words, keys };
        match self {
            Topic::Rule(rule) => return rule_json(rule),
            Topic::Word(word) => document(vec![word], Vec::new()),
            Topic::Key(key) => document(Vec::new(), vec![key]),
            Topic::Keys => document(Vec::new(), KEYS.iter().collect()),
        }
        .written()
    }
}

fn word(name: &str) -> Option<Topic> {
    GLOSSARY.iter().find(|word| word.word == name).map(Topic::Word)
}

/// The key whose name ends so, if only one does: `cap` for `grading.cap`.
fn last_part(name: &str) -> Option<&'static Key> {
    let mut ends = KEYS.iter().filter(|key| key.name.rsplit('.').next() == Some(name));
    ends.next().filter(|_| ends.next().is_none())
}

fn word_text(word: &Word) -> String {
    let mut text = String::new();
    line(&mut text, format_args!("{BOLD}{}{BOLD:#} · {}\n\n{}", word.word, word.kind, word.about));
    if !word.fix.is_empty() {
        line(&mut text, format_args!("\n{BOLD}What to do:{BOLD:#} {}", word.fix));
    }
    text
}

fn keys_text<'a>(keys: impl IntoIterator<Item = &'a Key>) -> String {
    let mut text = String::new();
    for key in keys {
        let default = if key.default.is_empty() { "nothing" } else { key.default };
        line(&mut text, format_args!("{BOLD}{}{BOLD:#}  {FAINT}default: {default}{FAINT:#}", key.name));
        line(&mut text, format_args!("  {}", key.about));
        if let Some((section, _)) = key.name.split_once('.') {
            line(&mut text, format_args!("    [{section}]"));
        }
        line(&mut text, format_args!("    {}\n", key.example));
    }
    text
}

#[derive(Serialize)]
struct Document {
    schema: u8,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<&'static Word>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keys: Vec<&'static Key>,
}

impl Document {
    fn written(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts are valid JSON") + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(name: &str) -> String {
        let text = Topic::of(name).unwrap_or_else(|| panic!("{name} is not explained")).text(&Here::default());
        anstream::adapter::strip_str(text.lines().next().unwrap()).to_string()
    }

    #[test]
    fn a_name_finds_its_topic() {
        for (name, expected) in [
            ("missing-baseline", "missing-baseline · warning · measurability"),
            ("Missing baseline", "missing-baseline · warning · measurability"),
            ("on track", "on track · pace, and status as typed"),
            ("off-track", "off track · pace, and status as typed"),
            ("yellow", "yellow · band of a grade"),
            ("grading.cap", "grading.cap  default: 1.0"),
            ("cap", "grading.cap  default: 1.0"),
            ("gefährdet", "at risk · status as typed"),
            ("config", "accepted  default: []"),
        ] {
            assert_eq!(title(name), expected, "{name}");
        }
    }

    #[test]
    fn a_misspelt_name_is_told_the_nearest() {
        for (name, near) in
            [("mising-baseline", "missing-baseline"), ("grading.capp", "grading.cap"), ("of track", "off track")]
        {
            assert!(Topic::of(name).is_none(), "{name}");
            assert_eq!(Topic::nearest(name), Some(near));
        }
        assert_eq!(Topic::nearest("the weather in Lodz"), None);
    }

    #[test]
    fn the_json_has_what_was_asked_for_and_no_more() {
        let json: serde_json::Value = serde_json::from_str(&Topic::of("behind").unwrap().json()).unwrap();
        assert_eq!(
            (&json["schema"], &json["words"][0]["word"], &json["keys"]),
            (&1.into(), &"behind".into(), &serde_json::Value::Null)
        );
        let json: serde_json::Value = serde_json::from_str(&Topic::Keys.json()).unwrap();
        assert_eq!(json["keys"].as_array().unwrap().len(), KEYS.len());
    }
}
