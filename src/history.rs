//! What one build leaves for the next: a snapshot a date, as bytes that a person can compare line by line.
//!
//! Only its form is known here. History comes before grades in the pipeline and a snapshot holds grades, so the report
//! fills it in.

pub mod trend;

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::model::Number;

/// The version of the form; a newer one is refused, never guessed.
pub const SCHEMA: u32 = 1;

/// The line that ends a snapshot, and what closes the document after it.
const CHECKSUM: &str = "  \"checksum\": \"sha256:";
const END: &str = "\"\n}\n";

/// What was known at one date. Every list is sorted by key, so that two snapshots differ where their items do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The date it speaks of.
    pub as_of: NaiveDate,
    /// The portfolio as a whole.
    pub portfolio: Standing,
    /// Units by name.
    pub units: Vec<UnitEntry>,
    /// Objectives by key.
    pub objectives: Vec<ObjectiveEntry>,
    /// Key results by key.
    pub key_results: Vec<KeyResultEntry>,
    /// KPIs by key.
    pub kpis: Vec<KpiEntry>,
    /// Findings by fingerprint.
    pub findings: Vec<FindingEntry>,
}

/// A roll-up at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// From 0 to 1; none if nothing is graded.
    pub grade: Option<Number>,
    /// Graded children.
    pub graded: usize,
    /// All children.
    pub children: usize,
    /// The weakest pace below.
    pub pace: Option<String>,
}

/// A unit at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitEntry {
    /// Its name.
    pub name: String,
    /// How it stood.
    pub standing: Standing,
}

/// An objective at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveEntry {
    /// Its key.
    pub key: String,
    /// Its words.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// The one person answerable.
    pub owner: Option<String>,
    /// The status somebody typed.
    pub status: Option<String>,
    /// How it stood.
    pub standing: Standing,
    /// File, sheet and cell.
    pub origin: String,
}

/// A key result at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyResultEntry {
    /// Its key.
    pub key: String,
    /// Its sentence.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// The key of its objective.
    pub objective: Option<String>,
    /// The one person answerable.
    pub owner: Option<String>,
    /// As a person reads them.
    pub baseline: Option<Number>,
    /// As a person reads them.
    pub target: Option<Number>,
    /// As a person reads them.
    pub current: Option<Number>,
    /// What they count.
    pub measured_in: Option<String>,
    /// From 0 to 1.
    pub confidence: Option<Number>,
    /// The status somebody typed.
    pub status: Option<String>,
    /// From 0 to 1; none if not graded.
    pub grade: Option<Number>,
    /// Why not.
    pub not_graded_because: Option<String>,
    /// How it stood against the calendar.
    pub pace: String,
    /// File, sheet and cell.
    pub origin: String,
}

/// A KPI at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KpiEntry {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// The one person answerable.
    pub owner: Option<String>,
    /// As a person reads them.
    pub target: Option<Number>,
    /// As a person reads them.
    pub current: Option<Number>,
    /// What they count.
    pub measured_in: Option<String>,
    /// How it stood against its limits.
    pub health: String,
    /// File, sheet and cell.
    pub origin: String,
}

/// A finding at one date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingEntry {
    /// Stable across months and moved rows.
    pub fingerprint: String,
    /// The rule.
    pub rule: String,
    /// How bad it was.
    pub severity: String,
    /// What was found.
    pub message: String,
}

impl Snapshot {
    /// The document, its last line a checksum of everything before it. Same snapshot, same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = serde_json::to_string_pretty(self).expect("a snapshot has only string keys");
        text.truncate(text.trim_end_matches(['\n', '}']).len());
        let mut text = text.trim_end().to_owned() + ",\n";
        let sum = checksum(&text);
        text.push_str(&format!("{CHECKSUM}{sum}{END}"));
        text.into_bytes()
    }

    /// Reads a snapshot back; refuses one that is damaged or of a newer form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Snapshot> {
        let text = std::str::from_utf8(bytes).context("the snapshot is damaged: not UTF-8")?;
        let (body, sum) = text
            .strip_suffix(END)
            .and_then(|text| text.rsplit_once(CHECKSUM))
            .context("the snapshot is damaged: it has no checksum at its end")?;
        ensure!(checksum(body) == sum, "the snapshot is damaged: its checksum does not match");
        let document = format!("{}\n}}", body.trim_end().trim_end_matches(','));
        let version: Version = serde_json::from_str(&document).context("the snapshot has no schema")?;
        let newer = version.schema > SCHEMA;
        ensure!(!newer, "the snapshot has schema {}, this version reads up to {SCHEMA}", version.schema);
        serde_json::from_str(&document).context("the snapshot does not have the form of its schema")
    }
}

/// The one field that every form has.
#[derive(Debug, Deserialize)]
struct Version {
    schema: u32,
}

fn checksum(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot() -> Snapshot {
        let standing = Standing { grade: Some(Number("0.59".parse().unwrap())), graded: 2, children: 3, pace: None };
        Snapshot {
            schema: SCHEMA,
            as_of: "2026-10-31".parse().unwrap(),
            portfolio: standing.clone(),
            units: vec![UnitEntry { name: "Größe \"}\n".into(), standing }],
            objectives: Vec::new(),
            key_results: Vec::new(),
            kpis: Vec::new(),
            findings: Vec::new(),
        }
    }

    fn refusal(bytes: &[u8]) -> String {
        Snapshot::from_bytes(bytes).unwrap_err().to_string()
    }

    #[test]
    fn a_snapshot_reads_back_as_it_was() {
        let bytes = snapshot().to_bytes();
        assert_eq!(Snapshot::from_bytes(&bytes).unwrap(), snapshot());
        assert_eq!(Snapshot::from_bytes(&bytes).unwrap().to_bytes(), bytes);
    }

    #[test]
    fn a_snapshot_is_one_json_document_with_a_line_for_its_checksum() {
        let bytes = snapshot().to_bytes();
        let document: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(document["schema"], 1);
        let text = String::from_utf8(bytes).unwrap();
        let checksum = format!("  \"checksum\": {}", document["checksum"]);
        assert_eq!(text.lines().filter(|line| *line == checksum).count(), 1);
    }

    #[test]
    fn any_changed_byte_and_any_lost_end_is_noticed() {
        let bytes = snapshot().to_bytes();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(refusal(&damaged).contains("damaged"), "byte {at}");
            assert!(refusal(&bytes[..at]).contains("damaged"), "cut at {at}");
        }
    }

    #[test]
    fn a_newer_form_is_refused_by_its_number() {
        let newer = Snapshot { schema: 99, ..snapshot() }.to_bytes();
        assert_eq!(refusal(&newer), "the snapshot has schema 99, this version reads up to 1");
    }
}
