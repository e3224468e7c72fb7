//! accepted.toml in, findings that somebody accepts out: of which rule and which item, why, by whom and until when.

use std::path::Path;

use anyhow::{Result, anyhow};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, de};

/// The file beside scoresheet.toml that `scoresheet accept` writes.
pub const ACCEPTED_FILE: &str = "accepted.toml";

/// Findings of one rule about one item, or about one unit, that somebody accepts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AcceptedEntry {
    /// The rule.
    pub rule: String,
    /// What it is about: the id, the key or the words of an item; the name of a file, a sheet or a unit.
    #[serde(default)]
    pub item: Option<String>,
    /// The unit; without an item everything in it.
    #[serde(default)]
    pub unit: Option<String>,
    /// The field, as the machine formats name it; without it any.
    #[serde(default)]
    pub field: Option<String>,
    /// Why.
    pub reason: String,
    /// Who accepts it.
    pub by: String,
    /// The last day on which it is accepted; without it for good.
    #[serde(default, deserialize_with = "until")]
    pub until: Option<NaiveDate>,
    /// Where it is written, in words: `accepted.toml, entry 2`.
    #[serde(skip)]
    pub place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accepted: Vec<AcceptedEntry>,
}

impl AcceptedEntry {
    /// Notes where it is written, counted from 1.
    pub(super) fn stand_in(&mut self, file: &str, number: usize) {
        self.place = format!("{file}, entry {number} of [[accepted]]");
    }
}

/// The entries that a file spells; `file` is named in messages. Fails on what is no list of such entries.
pub fn parse_accepted(text: &str, file: &Path) -> Result<Vec<AcceptedEntry>> {
    let line = |offset: usize| text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1;
    let File { mut accepted } = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(String::new(), |span| format!(":{}", line(span.start)));
        anyhow!("{}{line}: {}", file.display(), error.message())
    })?;
    accepted.iter_mut().zip(1..).for_each(|(entry, number)| entry.stand_in(ACCEPTED_FILE, number));
    Ok(accepted)
}

/// The last day of a day, a month, a quarter or a year: `2027-03-31`, `2027-03`, `2027-Q1`, `2027`.
pub fn last_day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let (year, rest) = text.split_once('-').unwrap_or((text, "12"));
    if year.len() != 4 || rest.len() != 2 {
        return None;
    }
    let month = match rest.strip_prefix(['Q', 'q']) {
        Some(quarter) => quarter.parse::<u32>().ok().filter(|quarter| (1..=4).contains(quarter))? * 3,
        None => rest.parse().ok()?,
    };
    let first = NaiveDate::from_ymd_opt(year.parse().ok()?, month, 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt().filter(|last| last.month() == month)
}

fn until<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a day such as 2027-03-31 or a month such as \"2027-03\"")]
    enum Until {
        Toml(toml::value::Datetime),
        Text(String),
    }
    let text = match Until::deserialize(deserializer)? {
        Until::Toml(day) => day.to_string(),
        Until::Text(text) => text,
    };
    let expected = || de::Error::custom(format!("expected a day such as 2027-03-31 or a month, found `{text}`"));
    last_day(&text).map(Some).ok_or_else(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn until_a_month_is_until_its_last_day() {
        for (text, day) in [
            ("2027-03-15", "2027-03-15"),
            ("2027-02", "2027-02-28"),
            ("2028-02", "2028-02-29"),
            ("2027-q1", "2027-03-31"),
            ("2027-12", "2027-12-31"),
            ("2027", "2027-12-31"),
        ] {
            assert_eq!(last_day(text), day.parse().ok(), "{text}");
        }
        for text in ["", "soon", "2027-13", "2027-Q5", "27-03", "2027-3-1x", "31.03.2027"] {
            assert_eq!(last_day(text), None, "{text}");
        }
    }

    #[test]
    fn an_entry_knows_where_it_stands() {
        let text = "[[accepted]]\nrule = \"a\"\nitem = \"O1\"\nreason = \"r\"\nby = \"Ana\"\nuntil = \"2027-03\"\n";
        let entries = parse_accepted(&format!("# ours\n{text}\n{text}"), Path::new("x/accepted.toml")).unwrap();
        assert_eq!(entries[1].place, "accepted.toml, entry 2 of [[accepted]]");
        assert_eq!((entries[0].until, entries[0].field.as_deref()), ("2027-03-31".parse().ok(), None));
    }

    #[test]
    fn what_is_no_entry_is_refused_with_its_line() {
        for (text, start) in [
            (
                "\n[[accepted]]\nrule = \"a\"\nreason = \"r\"\nby = \"Ana\"\nuntil = \"soon\"",
                "accepted.toml:6: expected",
            ),
            ("[[accepted]]\nrule = \"a\"\nreason = \"r\"", "accepted.toml:1: missing field `by`"),
            ("[[accepted]]\nrules = \"a\"", "accepted.toml:2: unknown field `rules`"),
            ("[[accept]]\n", "accepted.toml:1: unknown field `accept`"),
        ] {
            let told = parse_accepted(text, Path::new("accepted.toml")).unwrap_err().to_string();
            assert!(told.starts_with(start), "{told}");
        }
    }
}
