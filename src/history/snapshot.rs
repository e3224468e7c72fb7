//! What one build leaves for the next: a snapshot a date, as bytes that a person can compare line by line.
//!
//! Only its form is known here. History comes before grades in the pipeline and a snapshot holds grades, so the report
//! fills those in.

mod packed;
mod sketch;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, Write};
use std::ops::Not;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Aspect;
use crate::discover::KnownFile;
use crate::model::Number;
use packed::{SEPARATOR, packed, unpacked};
pub use sketch::Sketch;

/// The version of the form; a newer one is refused, never guessed. An older one is read as it is and stays on the disk:
/// what it did not hold yet is not known of its day, see [`Aspect::since`].
pub const SCHEMA: u32 = 5;

/// The program that writes this form, told when an older program meets it.
const MADE_BY: &str = env!("CARGO_PKG_VERSION");

/// The line that ends a snapshot, and what closes the document after it.
const CHECKSUM: &str = "  \"checksum\": \"sha256:";
const END: &str = "\"\n}\n";

/// What was known at one date. Every list is sorted by key, so that two snapshots differ where their items do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The form it was written in.
    pub schema: u32,
    /// The version of the program that wrote it; the first form does not say.
    #[serde(default)]
    pub made_by: String,
    /// The date it speaks of.
    pub as_of: NaiveDate,
    /// Files and sheets that cells stand in, by number; only in a document, where each is written once. The first two
    /// forms have none.
    #[serde(default)]
    pub places: Vec<String>,
    /// The files that were read, by name, and where each lay; older forms than the fifth do not tell.
    #[serde(default)]
    pub files: Vec<KnownFile>,
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

/// The cell that each fact of an item stood in: file, sheet and cell.
pub type Cells = BTreeMap<Aspect, String>;

/// The cycle of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CycleEntry {
    /// What it is called.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// A roll-up at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// From 0 to 1; none if nothing is graded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Number>,
    /// Graded children.
    pub graded: usize,
    /// All children.
    pub children: usize,
    /// The weakest pace below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The team's own identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its words.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// The one person answerable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Its cycle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cycle: Option<CycleEntry>,
    /// Committed, aspirational or learning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okr_type: Option<String>,
    /// As typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Number>,
    /// The status somebody typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// How it stood.
    pub standing: Standing,
    /// Whether the sheet hides its row or it stands in a hidden sheet; told since schema 5.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub hidden: bool,
    /// File, sheet and cell.
    pub origin: String,
    /// Where each of these stood.
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
}

/// A key result at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyResultEntry {
    /// Its key.
    pub key: String,
    /// The team's own identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its sentence.
    pub title: String,
    /// Its unit.
    pub unit: String,
    /// The key of its objective.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objective: Option<String>,
    /// The one person answerable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Number>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Number>,
    /// What they count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_in: Option<String>,
    /// From 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Number>,
    /// Its cycle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cycle: Option<CycleEntry>,
    /// Committed, aspirational or learning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okr_type: Option<String>,
    /// As typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Number>,
    /// When it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// When it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// The status somebody typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// From 0 to 1; none if not graded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Number>,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_graded_because: Option<String>,
    /// How it stood against the calendar.
    pub pace: String,
    /// Whether the sheet hides its row or it stands in a hidden sheet; told since schema 5.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub hidden: bool,
    /// File, sheet and cell.
    pub origin: String,
    /// Where each of these stood.
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
}

/// A KPI at one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KpiEntry {
    /// Its key.
    pub key: String,
    /// The team's own identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// The one person answerable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Number>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// As a person reads them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Number>,
    /// What they count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured_in: Option<String>,
    /// The status somebody typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The last day of the period that the current value is of, where a sheet tells values by period; told since schema 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_of: Option<NaiveDate>,
    /// How it stood against its limits.
    pub health: String,
    /// Whether the sheet hides its row or it stands in a hidden sheet; told since schema 5.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub hidden: bool,
    /// File, sheet and cell.
    pub origin: String,
    /// Where each of these stood.
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
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
    /// The key of the objective, key result or KPI that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The field of it.
    #[serde(default)]
    pub field: String,
    /// File, sheet and cell, as far as there is one.
    #[serde(default)]
    pub place: String,
    /// By whom, until when and why it was accepted, in words; absent if it was not, and before schema 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// Why a snapshot was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is not whole, or not a snapshot at all.
    Damaged(&'static str),
    /// A newer program wrote it.
    Newer {
        /// The version of its form.
        schema: u32,
        /// The version of the program; empty if it does not say.
        made_by: String,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Damaged(how) => write!(f, "it is damaged: {how}"),
            Refusal::Newer { schema, made_by } => write!(
                f,
                "it was made by scoresheet {} with schema {schema}, this is {MADE_BY}, which reads up to {SCHEMA}",
                if made_by.is_empty() { "of a later version" } else { made_by }
            ),
        }
    }
}

impl std::error::Error for Refusal {}

impl Snapshot {
    /// A snapshot of a day with nothing in it yet.
    pub fn empty(as_of: NaiveDate) -> Snapshot {
        let portfolio = Standing { grade: None, graded: 0, children: 0, pace: None };
        Snapshot {
            schema: SCHEMA,
            made_by: MADE_BY.to_owned(),
            as_of,
            places: Vec::new(),
            files: Vec::new(),
            portfolio,
            units: Vec::new(),
            objectives: Vec::new(),
            key_results: Vec::new(),
            kpis: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The form in which it is written.
    pub fn sealed(self) -> Sealed {
        Sealed(packed(self))
    }

    /// The document in memory.
    #[cfg(test)]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.clone().sealed().write(&mut bytes).unwrap();
        bytes
    }

    /// Everything but the checksum.
    fn lines(&self, document: &mut Document<'_>) -> io::Result<()> {
        document.write_all(b"{\n")?;
        document.scalar("schema", &self.schema)?;
        document.scalar("made_by", &self.made_by)?;
        document.scalar("as_of", &self.as_of)?;
        document.list("places", &self.places)?;
        document.list("files", &self.files)?;
        document.scalar("portfolio", &self.portfolio)?;
        document.list("units", &self.units)?;
        document.list("objectives", &self.objectives)?;
        document.list("key_results", &self.key_results)?;
        document.list("kpis", &self.kpis)?;
        document.list("findings", &self.findings)
    }

    /// Reads a snapshot back; refuses one that is damaged or of a newer form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Snapshot, Refusal> {
        let document = document(bytes)?;
        let snapshot: Option<Snapshot> = serde_json::from_str(&document).ok();
        match snapshot.filter(|snapshot| snapshot.schema <= SCHEMA).and_then(unpacked) {
            Some(snapshot) => Ok(snapshot.fitted()),
            None => Err(why_not(&document)),
        }
    }

    /// The same without room for more.
    fn fitted(mut self) -> Snapshot {
        self.objectives.shrink_to_fit();
        self.key_results.shrink_to_fit();
        self.kpis.shrink_to_fit();
        self.findings.shrink_to_fit();
        self
    }

    /// The files that its items stand in.
    pub fn files_of_items(&self) -> BTreeSet<KnownFile> {
        let objectives = self.objectives.iter().map(|entry| &entry.origin);
        let key_results = self.key_results.iter().map(|entry| &entry.origin);
        let kpis = self.kpis.iter().map(|entry| &entry.origin);
        known(&self.files, objectives.chain(key_results).chain(kpis).map(|place| file_of(place)))
    }

    /// The files that its findings stand in.
    pub fn files_of_findings(&self) -> BTreeSet<KnownFile> {
        known(&self.files, self.findings.iter().map(|finding| file_of(&finding.place)))
    }
}

/// The files of these names, as a snapshot knows them.
fn known<'a>(files: &[KnownFile], names: impl Iterator<Item = &'a str>) -> BTreeSet<KnownFile> {
    let paths: BTreeMap<&str, &Option<String>> = files.iter().map(|file| (&*file.name, &file.path)).collect();
    let names: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    let file = |name: &str| {
        let path = paths.get(name).and_then(|path| path.as_ref()).cloned();
        KnownFile { name: name.to_owned(), path }
    };
    names.into_iter().map(file).collect()
}

/// A snapshot that is ready to be written.
#[derive(Debug)]
pub struct Sealed(Snapshot);

impl Sealed {
    /// Writes the document: an item a line, so that two of them can be compared line by line; its last line is a checksum
    /// of everything before it. Same snapshot, same bytes. Fails when `out` does.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut document = Document { out, sum: Sha256::new() };
        self.0.lines(&mut document)?;
        let sum = hex(&document.sum.finalize());
        write!(out, "{CHECKSUM}{sum}{END}")
    }
}

/// The file of a place: `a.xlsx` of `a.xlsx › Q4 › B6`.
pub fn file_of(place: &str) -> &str {
    place.split_once(SEPARATOR).map_or(place, |(file, _)| file)
}

/// What a file holds in front of its sum, if that is right. Version control may have ended its lines as Windows does.
fn document(bytes: &[u8]) -> Result<String, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Damaged("it is not UTF-8"))?;
    let text = if text.ends_with("\r\n") { Cow::from(text.replace("\r\n", "\n")) } else { Cow::from(text) };
    let body = text.strip_suffix(END).and_then(|text| text.rsplit_once(CHECKSUM));
    let (body, sum) = body.ok_or(Refusal::Damaged("it has no checksum at its end"))?;
    if checksum(body) != sum {
        return Err(Refusal::Damaged("its checksum does not match"));
    }
    Ok(format!("{}\n}}", body.trim_end().trim_end_matches(',')))
}

/// Why a document whose sum is right is no snapshot that is known.
fn why_not(document: &str) -> Refusal {
    match serde_json::from_str(document) {
        Err(_) => Refusal::Damaged("it has no schema"),
        Ok(Version { schema, made_by }) if schema > SCHEMA => Refusal::Newer { schema, made_by },
        Ok(_) => Refusal::Damaged("it does not have the form of its schema"),
    }
}

/// What can be read of every form.
#[derive(Debug, Deserialize)]
struct Version {
    schema: u32,
    #[serde(default)]
    made_by: String,
}

/// A document being written, and the sum of what is written of it.
struct Document<'a> {
    out: &'a mut dyn Write,
    sum: Sha256,
}

impl Document<'_> {
    fn scalar(&mut self, name: &str, value: &impl Serialize) -> io::Result<()> {
        write!(self, "  \"{name}\": ")?;
        serde_json::to_writer(&mut *self, value)?;
        self.write_all(b",\n")
    }

    /// A list, each of its values on a line of its own.
    fn list(&mut self, name: &str, values: &[impl Serialize]) -> io::Result<()> {
        write!(self, "  \"{name}\": [")?;
        for (index, value) in values.iter().enumerate() {
            self.write_all(if index == 0 { b"\n    " } else { b",\n    " })?;
            serde_json::to_writer(&mut *self, value)?;
        }
        self.write_all(if values.is_empty() { b"],\n" } else { b"\n  ],\n" })
    }
}

impl Write for Document<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.sum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn checksum(text: &str) -> String {
    hex(&Sha256::digest(text))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k01_a_snapshot_that_is_cut_or_flipped_anywhere_is_refused() {
        let whole = snapshot().to_bytes();
        for length in 0..whole.len() {
            assert!(matches!(Snapshot::from_bytes(&whole[..length]), Err(Refusal::Damaged(_))), "{length}");
        }
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            assert!(matches!(Snapshot::from_bytes(&flipped), Err(Refusal::Damaged(_))), "{at}");
            assert!(Sketch::from_bytes(&flipped).is_err(), "{at}");
        }
    }

    #[test]
    fn a_sketch_tells_the_day_and_the_files_and_refuses_what_a_reader_refuses() {
        let rows = ["Sales|Q3||Raise NPS|30|60|Ana", "Care|Q3||Cut churn|9|6|Ben"];
        let mut whole = crate::history::sample::snapshot("2026-07-31", &rows);
        whole.files = vec![file("Care.xlsx", Some("teams/Care.xlsx")), file("empty.csv", Some("empty.csv"))];
        let sketch = Sketch::from_bytes(&whole.to_bytes()).unwrap();
        assert_eq!((sketch.as_of, sketch.files), (whole.as_of, whole.files_of_items()));
        assert_eq!(
            whole.files_of_items(),
            [file("Care.xlsx", Some("teams/Care.xlsx")), file("Sales.xlsx", None)].into()
        );
        let mut lost = packed(whole.clone());
        lost.places.clear();
        let mut bytes = Vec::new();
        Sealed(lost).write(&mut bytes).unwrap();
        assert_eq!(Sketch::from_bytes(&bytes).unwrap_err(), Snapshot::from_bytes(&bytes).unwrap_err());
        let newer = Snapshot { schema: SCHEMA + 1, ..whole };
        assert!(matches!(Sketch::from_bytes(&newer.to_bytes()), Err(Refusal::Newer { .. })));
    }

    fn file(name: &str, path: Option<&str>) -> KnownFile {
        KnownFile { name: name.to_owned(), path: path.map(str::to_owned) }
    }

    fn snapshot() -> Snapshot {
        let standing = Standing { grade: Some(Number("0.59".parse().unwrap())), graded: 2, children: 3, pace: None };
        let units = vec![UnitEntry { name: "Größe \"}\n".into(), standing: standing.clone() }];
        Snapshot { portfolio: standing, units, ..Snapshot::empty("2026-10-31".parse().unwrap()) }
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
        assert_eq!(document["schema"], SCHEMA);
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
    fn lines_may_end_as_on_windows_but_not_be_lost() {
        let windows = String::from_utf8(snapshot().to_bytes()).unwrap().replace('\n', "\r\n");
        assert_eq!(Snapshot::from_bytes(windows.as_bytes()).unwrap(), snapshot());
        assert!(Sketch::from_bytes(windows.as_bytes()).is_ok());
        assert!(refusal(windows.replacen("\r\n", "", 1).as_bytes()).contains("damaged"));
    }

    #[test]
    fn a_newer_form_is_refused_by_its_number() {
        let newer = Snapshot { schema: 99, made_by: "7.0.0".to_owned(), ..snapshot() }.to_bytes();
        let told =
            format!("it was made by scoresheet 7.0.0 with schema 99, this is {MADE_BY}, which reads up to {SCHEMA}");
        assert_eq!(refusal(&newer), told);
    }

    /// A document as its own checksum says that it was written.
    fn sealed(document: &str) -> Vec<u8> {
        let body = document.trim_end().trim_end_matches('}').trim_end().to_owned() + ",\n";
        let sum = checksum(&body);
        format!("{body}{CHECKSUM}{sum}{END}").into_bytes()
    }

    #[test]
    fn the_first_form_is_still_read() {
        let kr = r#"{"key":"kr/sales/2026-q4/nps","title":"Raise NPS","unit":"Sales","objective":null,"owner":null,
            "baseline":30,"target":40,"current":35,"measured_in":null,"confidence":null,"status":null,"grade":0.5,
            "not_graded_because":null,"pace":"on track","origin":"a.xlsx › Q4 › B2"}"#;
        let standing = r#"{"grade":0.5,"graded":1,"children":1,"pace":null}"#;
        let first = format!(
            r#"{{"schema":1,"as_of":"2026-10-31","portfolio":{standing},"units":[],"objectives":[],
            "key_results":[{kr}],"kpis":[],"findings":[]}}"#
        );
        let read = Snapshot::from_bytes(&sealed(&first)).unwrap();
        assert_eq!((read.schema, read.key_results[0].weight, read.key_results[0].cells.len()), (1, None, 0));
    }

    #[test]
    fn an_item_is_one_line_and_its_file_is_written_once() {
        let mut month = crate::history::sample::snapshot(
            "2026-10-31",
            &["Sales|Q4||Raise NPS|30|60|Ana", "Sales|Q4||Cut churn|9|6|Ben"],
        );
        month.key_results[1].cells = Cells::from([(Aspect::Target, "Sales.xlsx › Q4 › F3".to_owned())]);
        let text = String::from_utf8(month.to_bytes()).unwrap();
        assert_eq!(text.matches("Sales.xlsx › Q4").count(), 1, "{text}");
        assert_eq!(text.lines().filter(|line| line.contains("\"key\":")).count(), 2);
        assert!(!text.contains("null"), "{text}");
        assert_eq!(Snapshot::from_bytes(text.as_bytes()).unwrap(), month);
    }

    #[test]
    fn the_second_form_is_still_read() {
        let kr = r#"{"key":"kr/sales/2026-q4/nps","id":null,"title":"Raise NPS","unit":"Sales","objective":null,"owner":null,
            "baseline":30,"target":40,"current":35,"measured_in":null,"confidence":null,"cycle":null,"okr_type":null,
            "weight":null,"start":null,"due":null,"status":null,"grade":0.5,"not_graded_because":null,"pace":"on track",
            "origin":"a.xlsx › Q4 › B2","cells":{"target":"a.xlsx › Q4 › F2"}}"#;
        let standing = r#"{"grade":0.5,"graded":1,"children":1,"pace":null}"#;
        let second = format!(
            r#"{{"schema":2,"made_by":"0.1.0","as_of":"2026-10-31","portfolio":{standing},"units":[],"objectives":[],
            "key_results":[{kr}],"kpis":[],"findings":[]}}"#
        );
        let read = Snapshot::from_bytes(&sealed(&second)).unwrap();
        assert_eq!((read.schema, &*read.key_results[0].origin), (2, "a.xlsx › Q4 › B2"));
        assert_eq!(read.key_results[0].cells[&Aspect::Target], "a.xlsx › Q4 › F2");
    }

    #[test]
    fn the_fourth_form_is_still_read_and_tells_no_folders() {
        let kr =
            r#"{"key":"kr/sales/2026-q4/nps","title":"Raise NPS","unit":"Sales","pace":"on track","origin":"0!B2"}"#;
        let fourth = format!(
            r#"{{"schema":4,"made_by":"0.1.0","as_of":"2026-10-31","places":["plan.csv › plan"],
            "portfolio":{{"graded":1,"children":1}},"units":[],"objectives":[],"key_results":[{kr}],"kpis":[],"findings":[]}}"#
        );
        let read = Snapshot::from_bytes(&sealed(&fourth)).unwrap();
        assert_eq!((read.schema, read.files_of_items()), (4, [file("plan.csv", None)].into()));
        assert_eq!(Sketch::from_bytes(&sealed(&fourth)).unwrap().files, read.files_of_items());
    }

    #[test]
    fn what_is_sealed_but_no_snapshot_is_refused() {
        let deep = format!("{{\"schema\":2,\"as_of\":{}", "[".repeat(100_000));
        for document in ["{\"schema\":2,\"schema\":2}", "{\"schema\":2,\"colour\":1}", "{}", &*deep] {
            assert!(refusal(&sealed(document)).contains("damaged"), "{}", &document[..20.min(document.len())]);
        }
        let mut month = crate::history::sample::snapshot("2026-10-31", &["Sales|Q4||Raise NPS|30|60|Ana"]);
        month.key_results[0].origin = "7!B6".to_owned();
        let mut body = Vec::new();
        month.lines(&mut Document { out: &mut body, sum: Sha256::new() }).unwrap();
        let body = String::from_utf8(body).unwrap();
        let sealed = sealed(&(body.trim_end().trim_end_matches(',').to_owned() + "}"));
        assert!(refusal(&sealed).contains("damaged"), "a place that is not in its list");
    }
}
