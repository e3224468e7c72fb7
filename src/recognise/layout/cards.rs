//! One card a KPI: its name as a title, below it labels with their values; cards stand side by side or below each other.

use super::form::fact;
use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::gate::{is_called_board, is_called_kpi};
use crate::recognise::labels::cards::{Card, cards};
use crate::recognise::labels::is_amount;
use crate::recognise::region::RegionKind;
use crate::recognise::values::ColumnEvidence;
use crate::recognise::{Fact, Field, Record, RecordKind, Value};

/// Cards of KPIs.
pub(super) const CARDS: Layout = Layout {
    name: "cards",
    about: "one card a KPI, its name above labels and values, beside other cards or below them",
    example: "Bed occupancy,,,Sick leave,\nActual,91%,,Actual,6.8%\nTarget,88%,,Target,5%\nOwner,Ann,,Owner,Bo",
    fit: |block| if block.region.kind == RegionKind::Cards { 95 } else { 0 },
    read,
};

/// Whether cards tell KPIs; if not, why: all have a number that was wanted or reached, most have both.
pub(in crate::recognise) fn admit(block: &Block) -> Result<(), String> {
    let records = read(block).records;
    let amount = |record: &Record, field: Field| record.fact(field).is_some_and(|fact| is_amount(&fact.value));
    let sides = |record: &Record| [Field::Target, Field::Current].map(|field| amount(record, field));
    let both = records.iter().filter(|record| sides(record) == [true, true]).count();
    let one = records.iter().filter(|record| sides(record) != [false, false]).count();
    let called = is_called_kpi(&block.region) || is_called_board(&block.region);
    let admitted = one == records.len() && one > 1 && (called || both * 2 >= one);
    if admitted { Ok(()) } else { Err("cards that do not tell what is wanted or reached".to_owned()) }
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let grid = block.grid();
    let cards = cards(grid, block.region.columns, &block.region.rows);
    let labels = cards.iter().flat_map(Card::labels);
    let evidence = ColumnEvidence::of(labels.map(|label| (label.cell, grid.format(label.cell))));
    let evidence = ColumnEvidence::default().or(&evidence);
    for card in &cards {
        told.add(record(block, card, &evidence));
    }
    told
}

/// The KPI of a card: the name that a label tells, else its title, and what each label says first.
fn record<'a>(block: &Block<'_, 'a>, card: &Card<'a>, evidence: &ColumnEvidence) -> Record {
    let title = match card.names().next() {
        Some(name) => fact(block, name, evidence),
        None => block.fact_by(card.title, evidence, Field::Kpi),
    };
    let mut facts = vec![Fact { value: Value::Text, ..title }];
    for label in card.labels() {
        if facts.iter().all(|fact| fact.field != label.field) {
            facts.push(fact(block, label, evidence));
        }
    }
    let at = facts.first().map_or(card.title.at, |title| title.at);
    let hidden = block.hides(at.row);
    Record { kind: RecordKind::Kpi, parent: None, at, hidden, facts, series: Vec::new() }
}
