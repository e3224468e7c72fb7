//! One KPI a row, and for each plant, shop or region a group of columns with its plan and its actual value.

use super::register::{counting_row, section_titles};
use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Record, RecordKind, Value};

/// Groups of columns: the first plant, the second, the third.
pub(super) const ENTITY_COLUMNS: Layout = Layout {
    name: "entity-columns",
    about: "one KPI a row, and below the name of each plant, shop or region its plan and its actual value",
    example: "KPI,Unit,Lodz,>,Porto,>\n\
              ^,^,Plan,Actual,Plan,Actual\n\
              Furnace yield,%,91,89.5,90,90.4\n\
              Unplanned stops,h,12,19,12,8",
    fit: |block| if block.column(Field::Kpi).is_some() && entities(block).len() > 1 { 92 } else { 0 },
    read,
};

/// The groups that measure something, each with its number, its name and the cell that names it.
fn entities<'b>(block: &'b Block) -> Vec<(u16, &'b str)> {
    let mut found: Vec<(u16, &str)> = Vec::new();
    for column in block.columns.iter().filter(|column| is_amount(column)) {
        let head = block.region.heads.iter().find(|head| head.column == column.column);
        let name = head.and_then(|head| head.group.as_deref());
        let Some((group, name)) = column.group.zip(name) else { continue };
        if found.iter().all(|&(known, _)| known != group) {
            found.push((group, name));
        }
    }
    found
}

fn is_amount(column: &Column) -> bool {
    matches!(column.meaning, Some(Meaning::Field(Field::Target | Field::Current)))
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let entities = entities(block);
    let titles = section_titles(block);
    let closing = counting_row(block, &titles);
    for &row in &block.region.rows {
        match (block.skips(row), block.cell(row, Field::Kpi)) {
            (Some(reason), _) => told.skip(row, reason),
            (None, _) if titles.contains(&row) => told.skip(row, "section title"),
            (None, _) if closing == Some(row) => told.skip(row, "a line that tells nothing of a KPI"),
            (None, None) => told.skip(row, "no name of a KPI in this row"),
            (None, Some(_)) => add_kpis(&mut told, block, row, &entities),
        }
    }
    told
}

/// The KPI of a row, once for each entity that has a value.
fn add_kpis(told: &mut Told, block: &Block, row: u32, entities: &[(u16, &str)]) {
    for &(group, name) in entities {
        let own = block.facts(row, |column| column.group == Some(group));
        // A dash below a place says that it has no such KPI.
        let is_told = own.iter().any(|fact| fact.value != Value::Placeholder);
        let Some(first) = own.first().map(|fact| fact.at).filter(|_| is_told || entities.len() == 1) else { continue };
        let mut facts = block.facts(row, |column| column.group.is_none());
        if facts.iter().all(|fact| fact.field != Field::Team) {
            facts.push(Fact {
                field: Field::Team,
                at: first,
                text: name.into(),
                value: Value::Text,
                source: FactSource::Context,
                formula: false,
            });
        }
        facts.extend(own);
        let kind = RecordKind::Kpi;
        told.add(Record { kind, parent: None, at: first, hidden: block.hides(row), facts, series: Vec::new() });
    }
}
