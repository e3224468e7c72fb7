//! Who may read what: an audience of scoresheet.toml, the parts of items that can be shown to it, and how people are named.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};
use serde::{Deserialize, Deserializer, de};

use super::Settings;

/// Readers who may see some units only, in a report of their own.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Audience {
    /// What they are called; the folder of their report is named after it.
    pub name: String,
    /// The units whose items they may see: names, or patterns with `*` and `?`; case does not matter.
    pub units: Vec<String>,
    /// What they may see of these items besides titles, numbers, dates, statuses and grades.
    #[serde(default)]
    pub show: Vec<Part>,
    /// How people are named to them.
    #[serde(default = "nobody")]
    pub people: People,
    /// The title of their report, where it is not that of the whole.
    #[serde(default)]
    pub title: Option<String>,
    /// The folder of their report, beside the report; without it the report's own name and theirs: `report-board`.
    #[serde(default)]
    pub folder: Option<PathBuf>,
}

/// What can be shown of an item, or left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The team's own identifiers; they may tell how many others there are.
    Ids,
    /// Notes, dependencies and where numbers come from, in the team's words.
    Comments,
    /// What is found wrong about an item by itself.
    Findings,
    /// Earlier months: trends and changes.
    History,
}

/// How people are named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Serialize))]
#[cfg_attr(test, serde(rename_all = "kebab-case"))]
pub enum People {
    /// Not at all.
    Off,
    /// By the role that scoresheet.toml gives them.
    Roles,
    /// By the first letters of their names.
    Initials,
    /// By their names.
    #[default]
    Names,
}

impl<'de> Deserialize<'de> for People {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<People, D::Error> {
        const EXPECTED: &str = "expected \"off\", \"roles\", \"initials\" or \"names\"";
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "expected \"off\", \"roles\", \"initials\" or \"names\"")]
        enum Said {
            Plain(bool),
            Word(String),
        }
        match Said::deserialize(deserializer)? {
            Said::Plain(true) => Ok(People::Names),
            Said::Plain(false) => Ok(People::Off),
            Said::Word(word) => match &*word {
                "off" => Ok(People::Off),
                "roles" => Ok(People::Roles),
                "initials" => Ok(People::Initials),
                "names" => Ok(People::Names),
                _ => Err(de::Error::custom(format!("{EXPECTED}, found `{word}`"))),
            },
        }
    }
}

fn nobody() -> People {
    People::Off
}

impl Audience {
    /// Whether it may see a part.
    pub fn sees(&self, part: Part) -> bool {
        self.show.contains(&part)
    }

    /// The folder of its report beside a report folder of this name.
    pub fn folder_beside(&self, report: &str) -> PathBuf {
        self.folder.clone().unwrap_or_else(|| PathBuf::from(format!("{report}-{}", plain(&self.name))))
    }
}

/// A name as a part of a folder's: letters, digits and hyphens.
fn plain(name: &str) -> String {
    let letters = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' });
    let words: String = letters.flat_map(char::to_lowercase).collect();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Refuses audiences without a name or without units, and two reports in one folder.
pub(super) fn check(settings: &Settings) -> Result<()> {
    let report =
        settings.output.report.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut taken = BTreeSet::from([PathBuf::from(&report)]);
    for own in [&settings.output.history, &settings.output.nudges] {
        taken.extend(own.file_name().map(PathBuf::from));
    }
    for audience in &settings.audiences {
        let name = &audience.name;
        if plain(name).is_empty() {
            bail!("`audience.name`: expected a name with letters or digits, found `{name}`");
        }
        if audience.units.is_empty() {
            bail!("`audience.units` of `{name}` is empty: list the units it may see, or [\"*\"] for all");
        }
        let folder = audience.folder_beside(&report);
        if !is_beside(&folder) {
            bail!(
                "`audience.folder` of `{name}`: expected the name of a folder beside the report, found `{}`",
                folder.display()
            );
        }
        if !taken.insert(folder.clone()) {
            bail!("`audience.folder` of `{name}`: `{}` is the folder of something else already", folder.display());
        }
    }
    Ok(())
}

/// Whether it is one plain name.
fn is_beside(folder: &Path) -> bool {
    let mut parts = folder.components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::{Config, parse};

    fn settings(text: &str) -> Result<Settings> {
        parse(text, Path::new("scoresheet.toml"))
    }

    #[test]
    fn the_folder_of_an_audience_lies_beside_the_report() {
        let text = "[output]\nreport = \"out/pages\"\n[[audience]]\nname = \"All staff\"\nunits = [\"*\"]";
        let config =
            Config { as_of: "2026-10-31".parse().unwrap(), root: "okr".into(), settings: settings(text).unwrap() };
        let audience = &config.settings.audiences[0];
        assert_eq!(config.audience_folder(audience), Path::new("okr/out/pages-all-staff"));
        assert_eq!((audience.people, audience.sees(Part::History)), (People::Off, false));
    }

    #[test]
    fn an_audience_needs_a_name_units_and_a_folder_of_its_own() {
        let board = "[[audience]]\nname = \"Board\"\nunits = [\"*\"]\n";
        for (text, told) in [
            ("[[audience]]\nname = \"?\"\nunits = [\"*\"]".to_owned(), "audience.name"),
            ("[[audience]]\nname = \"Board\"\nunits = []".to_owned(), "audience.units"),
            (format!("{board}{board}"), "something else already"),
            (format!("{board}folder = \"report\""), "something else already"),
            (format!("{board}folder = \"../board\""), "beside the report"),
            (format!("{board}shows = [\"ids\"]"), "scoresheet.toml:4"),
            (format!("{board}people = \"first names\""), "found `first names`"),
        ] {
            let refusal = format!("{:#}", settings(&text).unwrap_err());
            assert!(refusal.contains(told), "{text}: {refusal}");
        }
    }

    #[test]
    fn people_may_still_be_switched_off_by_false() {
        let people = |text: &str| settings(&format!("[output]\npeople = {text}")).unwrap().output.people;
        assert_eq!((people("false"), people("true")), (People::Off, People::Names));
        assert_eq!(people("\"initials\""), People::Initials);
    }
}
