//! The tables of a workbook in, each objective with its sentence out: where `O1` stands alone in a row and `O1: Delight
//! users` elsewhere, both are one.

use std::collections::BTreeMap;

use crate::recognise::headers::folded;
use crate::recognise::headers::rows::numbering;
use crate::recognise::{Fact, FactSource, Field, Recognition, Record, RecordKind, Table};

/// The sentence of each numbered objective; `None` where two objectives have one number.
type Sentences = BTreeMap<String, Option<Fact>>;

/// Takes rows that name an objective by its number alone for the objective that the number stands for: one told in the
/// same table, or else the only one of the workbook.
pub(in crate::recognise) fn follow(recognition: &mut Recognition) {
    let tells_bare = |table: &Table| table.records.iter().any(|record| bare(record).is_some());
    if !recognition.tables.iter().any(tells_bare) {
        return;
    }
    recognition.tables.iter_mut().for_each(merge);
    let mut known = Sentences::new();
    for record in recognition.tables.iter().flat_map(|table| &table.records) {
        let Some((number, title)) = numbered(record) else { continue };
        let same = |one: &Option<Fact>| one.as_ref().is_some_and(|one| folded(&one.text) == folded(&title.text));
        known
            .entry(number)
            .and_modify(|one| *one = one.take().filter(|_| same(&Some(title.clone()))))
            .or_insert_with(|| Some(title.clone()));
    }
    for record in recognition.tables.iter_mut().flat_map(|table| &mut table.records) {
        let Some(Some(sentence)) = bare(record).and_then(|number| known.get(&number)) else { continue };
        let (text, source) = (sentence.text.clone(), FactSource::Context);
        if let Some(title) = record.facts.iter_mut().find(|fact| fact.field == Field::Objective) {
            *title = Fact { text, source, ..title.clone() };
        }
    }
}

/// Joins what a table tells under the number of an objective with what it tells under its sentence.
fn merge(table: &mut Table) {
    let mut told: BTreeMap<String, u32> = BTreeMap::new();
    let mut places: Vec<u32> = Vec::with_capacity(table.records.len());
    let mut kept: Vec<Record> = Vec::with_capacity(table.records.len());
    for mut record in std::mem::take(&mut table.records) {
        record.parent = record.parent.map(|parent| places[parent as usize]);
        let known = bare(&record).and_then(|number| told.get(&number));
        if let Some(&at) = known.filter(|&&at| agrees(&record, &kept[at as usize])) {
            let objective = &mut kept[at as usize];
            let is_new = |fact: &Fact| objective.facts.iter().all(|known| known.field != fact.field);
            let more: Vec<Fact> = record.facts.into_iter().filter(is_new).collect();
            objective.facts.extend(more);
            places.push(at);
            continue;
        }
        let at = u32::try_from(kept.len()).expect("a sheet has fewer records than cells");
        told.extend(numbered(&record).map(|(number, _)| (number, at)));
        places.push(at);
        kept.push(record);
    }
    table.records = kept;
}

/// Whether all that a record tells beside its title finds room in another: each field once, or with the same text.
fn agrees(record: &Record, other: &Record) -> bool {
    let mut told = record.facts.iter().filter(|fact| fact.field != Field::Objective);
    let has_room = |fact: &Fact| {
        let mut known = other.facts.iter().filter(|known| known.field == fact.field).peekable();
        known.peek().is_none() || known.any(|known| known.text.trim() == fact.text.trim())
    };
    record.series.is_empty() && told.all(has_room)
}

/// The number of an objective that says nothing else: `O1`.
fn bare(record: &Record) -> Option<String> {
    let title = record.fact(Field::Objective).filter(|_| record.kind == RecordKind::Objective)?;
    let number = numbering(&title.text).filter(|it| it.kind == Some(RecordKind::Objective) && it.rest.is_empty())?;
    Some(folded(number.label))
}

/// The number of an objective with its sentence: it stands in front of it, or as its id.
fn numbered(record: &Record) -> Option<(String, &Fact)> {
    let title =
        record.fact(Field::Objective).filter(|_| record.kind == RecordKind::Objective && bare(record).is_none())?;
    let in_front = numbering(&title.text).filter(|it| it.kind == Some(RecordKind::Objective));
    let label = in_front.map(|it| it.label).or_else(|| record.fact(Field::Id).map(|id| &*id.text))?;
    Some((folded(label.trim()), title))
}
