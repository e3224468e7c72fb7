//! Settings in; every line of the policy that grades and findings were made by, with value, default and meaning, out.
//!
//! Pages and documents loop over it: a config key that is added is printed without another line of code.

use serde_json::Value;

use crate::config::{KEYS, Settings};
use crate::grade::arithmetic::plain;
use crate::lint::{CHAPTERS, in_force};

/// The sections of scoresheet.toml that decide how something is graded.
const SECTIONS: &[&str] = &["cycle", "grading", "named-cycle", "pace"];

/// One key of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The key in full: `grading.behind-gap`, `rules.past-due.days`.
    pub key: String,
    /// Its value in this run, as scoresheet.toml spells it; empty if nothing is set.
    pub value: String,
    /// Its value unless the config says otherwise.
    pub default: String,
    /// What it decides, in words.
    pub about: &'static str,
}

impl Line {
    /// Whether the config says something else than the default.
    pub fn is_changed(&self) -> bool {
        self.value != self.default
    }
}

/// How grades and paces are made and KPIs are judged: every key, in the order of their names.
pub fn grading(settings: &Settings) -> Vec<Line> {
    let in_force = |key: &'static crate::config::Key| {
        let section = key.name.split('.').next()?;
        let line = |value| Line {
            key: key.name.to_owned(),
            value,
            default: spelt(&serde_json::from_str(key.default).unwrap_or(Value::Null)),
            about: key.about,
        };
        SECTIONS.contains(&section).then(|| line(spelt(&value_of(settings, key.name))))
    };
    KEYS.iter().filter_map(in_force).collect()
}

/// The numbers that decide when checks fire: every threshold of every rule that is not off.
pub fn thresholds(settings: &Settings) -> Vec<Line> {
    let rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    let mut lines = Vec::new();
    for (rule, in_force) in rules.filter_map(|rule| Some((rule, in_force(rule, settings)?))) {
        lines.extend(in_force.of(rule).map(|(threshold, value, default)| Line {
            key: format!("rules.{}.{}", rule.name, threshold.name),
            value: plain(value),
            default: plain(default),
            about: threshold.about,
        }));
    }
    lines
}

/// The value of a key as the file would hold it.
fn value_of(settings: &Settings, name: &str) -> Value {
    let document = serde_json::json!({
        "cycle": settings.cycle,
        "grading": settings.grading,
        "named-cycle": settings.named_cycles,
        "pace": settings.pace,
    });
    name.split('.').try_fold(&document, |value, part| value.get(part)).cloned().unwrap_or(Value::Null)
}

/// A value as scoresheet.toml spells it; decimals come as text from their exact digits.
fn spelt(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.parse().map(plain).unwrap_or_else(|_| format!("\"{text}\"")),
        Value::Number(number) => number.to_string().parse().map(plain).unwrap_or_else(|_| number.to_string()),
        Value::Bool(_) => value.to_string(),
        Value::Array(values) => format!("[{}]", values.iter().map(spelt).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{name} = {}", spelt(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_policy_has_its_value_and_nothing_is_changed_at_first() {
        let lines = grading(&Settings::default());
        let keys = KEYS.iter().filter(|key| SECTIONS.contains(&key.name.split('.').next().unwrap()));
        assert_eq!(lines.len(), keys.count());
        let changed: Vec<_> = lines.iter().filter(|line| line.is_changed()).collect();
        assert!(changed.is_empty(), "{changed:?}");
        assert!(thresholds(&Settings::default()).iter().all(|line| !line.is_changed() && !line.about.is_empty()));
    }

    #[test]
    fn what_the_config_changes_is_told_as_it_spells_it() {
        let text = "[grading]\nbehind-gap = 0.30\ncurve = \"back-loaded\"\nweekend = [\"friday\"]\n\
            [[pace]]\nitem = \"KR-7\"\ncurve = \"steps\"\nsteps = [0.5, 1.0]\n[rules.too-many-key-results]\nmax = 6";
        let settings = crate::config::parse(text, "scoresheet.toml".as_ref()).unwrap();
        let all: Vec<Line> = grading(&settings).into_iter().chain(thresholds(&settings)).collect();
        let changed: Vec<_> =
            all.iter().filter(|line| line.is_changed()).map(|line| format!("{} = {}", line.key, line.value)).collect();
        let expected = [
            "grading.behind-gap = 0.3",
            "grading.curve = \"back-loaded\"",
            "grading.weekend = [\"friday\"]",
            "pace = [{ curve = \"steps\", item = \"KR-7\", steps = [0.5, 1] }]",
            "rules.too-many-key-results.max = 6",
        ];
        assert_eq!(changed, expected);
    }
}
