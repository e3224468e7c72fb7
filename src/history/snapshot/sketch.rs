//! The bytes of a snapshot in, its day and its files out: every item is looked at, so that a broken one is found, and none
//! is kept.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::{DeserializeOwned, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::packed::{CUT, SINCE};
use super::{
    Cells, FindingEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, Refusal, SCHEMA, Standing, UnitEntry, document,
    file_of, known, why_not,
};
use crate::discover::KnownFile;

/// What is known of a snapshot whose items are not needed.
#[derive(Debug, PartialEq, Eq)]
pub struct Sketch {
    /// The date it speaks of.
    pub as_of: NaiveDate,
    /// The files that its items stand in.
    pub files: BTreeSet<KnownFile>,
}

impl Sketch {
    /// Reads a whole document; refuses what [`super::Snapshot::from_bytes`] does.
    pub fn from_bytes(bytes: &[u8]) -> Result<Sketch, Refusal> {
        let document = document(bytes)?;
        let lines: Option<Lines> = serde_json::from_str(&document).ok();
        lines.filter(|lines| lines.schema <= SCHEMA).and_then(Lines::sketch).ok_or_else(|| why_not(&document))
    }
}

/// The form of a snapshot.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    schema: u32,
    #[serde(default, rename = "made_by")]
    _made_by: String,
    as_of: NaiveDate,
    #[serde(default)]
    places: Vec<String>,
    #[serde(default)]
    files: Vec<KnownFile>,
    #[serde(rename = "portfolio")]
    _portfolio: Standing,
    units: Each<UnitEntry>,
    objectives: Each<ObjectiveEntry>,
    key_results: Each<KeyResultEntry>,
    kpis: Each<KpiEntry>,
    findings: Each<FindingEntry>,
}

impl Lines {
    /// `None` if it names a place that is not in its list.
    fn sketch(self) -> Option<Sketch> {
        let Lines { schema, as_of, places, files: known_files, units, objectives, key_results, kpis, findings, .. } =
            self;
        let items = [objectives.heads, key_results.heads, kpis.heads].concat();
        let others = [units.heads, findings.heads].concat();
        if schema < SINCE {
            let names = items.iter().filter(|head| head.stands == Stands::Item).map(|head| file_of(&head.text));
            return Some(Sketch { as_of, files: known(&known_files, names) });
        }
        let mut names = BTreeSet::new();
        for (at, head) in items.iter().chain(&others).enumerate() {
            let (number, _) = head.text.split_once(CUT)?;
            if number.is_empty() {
                continue;
            }
            let place = places.get(number.parse::<usize>().ok()?)?;
            let is_item = head.stands == Stands::Item && at < items.len();
            names.extend(is_item.then(|| file_of(place)));
        }
        Some(Sketch { as_of, files: known(&known_files, names.into_iter()) })
    }
}

/// What stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    Item,
    Something,
}

/// A place without its cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Head {
    stands: Stands,
    text: String,
}

/// An entry that may tell where it stands.
trait Placed: DeserializeOwned {
    /// Its own place and those of what it says.
    fn places(&self) -> (Option<&str>, Option<&Cells>);
}

impl Placed for UnitEntry {
    fn places(&self) -> (Option<&str>, Option<&Cells>) {
        (None, None)
    }
}

impl Placed for FindingEntry {
    fn places(&self) -> (Option<&str>, Option<&Cells>) {
        (Some(&self.place), None)
    }
}

macro_rules! placed {
    ($($entry:ty),*) => {
        $(impl Placed for $entry {
            fn places(&self) -> (Option<&str>, Option<&Cells>) {
                (Some(&self.origin), Some(&self.cells))
            }
        })*
    };
}

placed!(ObjectiveEntry, KeyResultEntry, KpiEntry);

/// A list of entries, of which only the places are kept, each once.
struct Each<T> {
    heads: Vec<Head>,
    of: PhantomData<T>,
}

impl<'de, T: Placed> Deserialize<'de> for Each<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Each<T>, D::Error> {
        deserializer.deserialize_seq(EachVisitor(PhantomData))
    }
}

struct EachVisitor<T>(PhantomData<T>);

impl<'de, T: Placed> Visitor<'de> for EachVisitor<T> {
    type Value = Each<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Each<T>, A::Error> {
        let mut heads = BTreeSet::new();
        // Behind the mark stands the cell, which is another one in each entry.
        let head = |place: &str, stands| {
            let text =
                place.split_once(CUT).map_or_else(|| file_of(place).to_owned(), |(head, _)| format!("{head}{CUT}"));
            Head { stands, text }
        };
        while let Some(entry) = list.next_element::<T>()? {
            let (own, cells) = entry.places();
            heads.extend(own.map(|own| head(own, Stands::Item)));
            heads.extend(cells.into_iter().flat_map(Cells::values).map(|cell| head(cell, Stands::Something)));
        }
        Ok(Each { heads: heads.into_iter().collect(), of: PhantomData })
    }
}
