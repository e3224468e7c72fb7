//! Names beside their values without a header, or one row of values below their names, which is the same from the side.

use std::collections::BTreeSet;

use super::{Layout, Told};
use crate::read::Cell;
use crate::recognise::block::Block;
use crate::recognise::gate::{is_called_board, is_called_kpi};
use crate::recognise::headers::dated::role;
use crate::recognise::headers::{self, Header, folded};
use crate::recognise::measures::is_measure;
use crate::recognise::region::RegionKind;
use crate::recognise::values::{ColumnEvidence, decide_text, unit};
use crate::recognise::{Fact, FactSource, Field, Meaning, PointRole, Record, RecordKind, Unit, Value};

/// A list of names and values.
pub(super) const PAIRS: Layout = Layout {
    name: "pairs",
    about: "one KPI a row as a name beside its value, without a header; or one row of values below their names",
    example: "Calls answered in time (%),86.5\nWaiting time (min),4.2\nOpen complaints,31",
    fit: |block| if block.region.kind == RegionKind::Pairs { 80 } else { 0 },
    read,
};

/// So many pairs at least are KPIs where only their names and units say so.
const LEAST: usize = 3;

/// What may be the name of a KPI even where it is the name of a field: `Backlog`, `Tasks`.
const WORDS: &[Field] =
    &[Field::Direction, Field::Definition, Field::DataSource, Field::Comment, Field::Initiative, Field::Dependency];
/// A label that names another field as surely as this is no KPI.
const SURE: u8 = 80;

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    for &row in &block.region.rows {
        match (block.skips(row), pair(block, row)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, None) => told.skip(row, "no name and number of a KPI in this row"),
            (None, Some(Pair { facts, .. })) => {
                let at = facts[0].at;
                let (kind, hidden) = (RecordKind::Kpi, block.hides(row));
                told.add(Record { kind, parent: None, at, hidden, facts, series: Vec::new() });
            }
        }
    }
    told
}
/// A number that stands beside more names than this on average is a mark, not a value.
const MARKS: usize = 3;

/// Whether names and values are KPIs; if not, why.
pub(in crate::recognise) fn admit(block: &Block) -> Result<(), String> {
    let pairs = pairs(block);
    let mut names = BTreeSet::new();
    if let Some(twice) = pairs.iter().find(|pair| !names.insert(&*pair.name)) {
        return Err(format!("names beside numbers, and `{}` stands there twice", twice.name));
    }
    let foreign = pairs.iter().filter(|pair| headers::foreign(&Header::of(&pair.name))).count();
    if foreign * 3 >= pairs.len().max(1) {
        return Err("names beside numbers that are about something else".to_owned());
    }
    if pairs.iter().filter(|pair| unit(&pair.name).is_some()).count() * 2 > pairs.len() {
        return Err("units beside numbers, as rates of exchange stand".to_owned());
    }
    let values: BTreeSet<_> = pairs.iter().map(|pair| &*pair.value).collect();
    if values.len() * MARKS < pairs.len() {
        return Err("names beside a few numbers that come again and again".to_owned());
    }
    let measures = pairs.iter().filter(|pair| is_measure(&pair.name)).count();
    // A unit in brackets sounds like a measure too, but alone it may be that of an ingredient.
    let is_counted = |pair: &&Pair| is_measure(&pair.name) || Header::of(&pair.name).unit().is_some();
    let counted = pairs.iter().filter(is_counted).count();
    let headed = block.region.header.is_some();
    let told = match () {
        () if is_called_kpi(&block.region) => pairs.len() > 1,
        () if headed || is_called_board(&block.region) => pairs.len() > 1 && counted * 3 >= pairs.len(),
        () => pairs.len() >= LEAST && (measures > 1 || (measures > 0 && counted > 2)) && are_various(&pairs),
    };
    if told { Ok(()) } else { Err("names beside numbers, and nothing says that they are KPIs".to_owned()) }
}

/// A name with its value and the unit that either tells.
struct Pair {
    name: String,
    /// As a person reads it.
    value: Box<str>,
    unit: Option<Unit>,
    /// The name first.
    facts: Vec<Fact>,
}

fn pairs(block: &Block) -> Vec<Pair> {
    let rows = block.region.rows.iter().filter(|&&row| block.skips(row).is_none());
    rows.filter_map(|&row| pair(block, row)).collect()
}

/// The pair of a row, if its name is no label of something else.
fn pair(block: &Block, row: u32) -> Option<Pair> {
    let mut facts = block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(_))));
    facts.sort_by_key(|fact| fact.field != Field::Kpi);
    let name = facts.first().filter(|fact| fact.field == Field::Kpi)?.text.to_string();
    let value = facts.iter().skip(1).find(|fact| is_number(fact))?;
    let noted = wanted(block, row).filter(|_| facts.iter().all(|fact| fact.field != Field::Target));
    let header = Header::of(&name);
    // What stands in brackets is a unit: `min` is minutes, not the minimum.
    let words = Header { hint: None, ..header.clone() };
    let label =
        headers::candidates(&words).first().is_some_and(|&(field, score)| score >= SURE && !WORDS.contains(&field));
    let own = match &value.value {
        Value::Number(number) | Value::Range(number, _) => number.unit.clone(),
        _ => None,
    };
    let unit = own.or_else(|| unit(header.hint.as_deref()?));
    let value = value.text.clone();
    facts.extend(noted);
    Some(Pair { name, value, unit, facts }).filter(|_| !label)
}

/// The target that stands with its label in a cell behind the value: `goal 310`, `Ziel: 95 %`.
fn wanted(block: &Block, row: u32) -> Option<Fact> {
    let unnamed = block.columns.iter().filter(|column| column.meaning.is_none());
    let cells = unnamed.filter_map(|column| block.grid().cell(row, column.column));
    let fact = |cell: &Cell| {
        let text = block.grid().text(cell);
        let number = text.find(|c: char| c.is_numeric())?;
        let (front, _) = text.split_at(number);
        let label = front.trim_end_matches(|c: char| !c.is_alphabetic());
        (role(&folded(label)) == Some(PointRole::Plan)).then_some(())?;
        let text = text[label.len()..].trim_start_matches([':', '：', ' ', '\u{a0}', '=']);
        let value = decide_text(text, &ColumnEvidence::default());
        let (field, at, text) = (Field::Target, cell.at, text.into());
        Some(Fact { field, at, text, value, source: FactSource::Cell, formula: cell.formula }).filter(is_number)
    };
    cells.into_iter().find_map(fact)
}

fn is_number(fact: &Fact) -> bool {
    matches!(fact.value, Value::Number(_) | Value::Range(..))
}

/// Whether the units are of several kinds, as among KPIs, and not of one, as on a bill or a list of rates. Only what has a
/// unit or sounds like a measure counts.
fn are_various(pairs: &[Pair]) -> bool {
    let told = || pairs.iter().filter(|pair| pair.unit.is_some() || is_measure(&pair.name));
    let kinds: BTreeSet<_> = told().map(|pair| pair.unit.as_ref()).collect();
    kinds.len() > 1 && told().count() * 2 >= pairs.len()
}
