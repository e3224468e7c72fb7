//! People, shops or products down, KPIs across; the targets in a row of their own, in the header, or nowhere.

use super::{Layout, Told};
use crate::recognise::block::{Block, TOTAL};
use crate::recognise::matrix::Measure;
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Record, RecordKind, Value};

/// A table whose header is the list of its KPIs.
pub(super) const MATRIX: Layout = Layout {
    name: "matrix",
    about: "one person, shop or product a row and one KPI a column, with targets in a row or in the header",
    example: "Shop,Sales (EUR),Waste rate,Tickets per hour\n\
              Targets,42000,5%,38\n\
              Canal Street,43850,4.6%,41\n\
              Old Mill,39120,7.1%,33",
    fit: |block| if block.matrix.is_some() { 95 } else { 0 },
    read,
};

/// What the row of a person or a shop says of each of its KPIs.
const OF_EACH: &[Field] = &[Field::Owner, Field::Team, Field::Level, Field::Cycle, Field::Frequency];

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(matrix) = &block.matrix else { return told };
    for &row in block.region.rows.iter().filter(|&&row| matrix.attribute(row).is_none()) {
        match (block.skips(row), block.fact_in(row, matrix.names, matrix.named)) {
            _ if matrix.sums_up(&block.region, row) => told.skip(row, TOTAL),
            (Some(reason), _) => told.skip(row, reason),
            (None, None) => told.skip(row, "no name in this row"),
            (None, Some(name)) => {
                let before = told.records.len();
                let of_each =
                    |column: &Column| matches!(column.meaning, Some(Meaning::Field(field)) if OF_EACH.contains(&field));
                let said = [vec![name], block.facts(row, of_each)].concat();
                matrix.measures.iter().for_each(|measure| told.records.extend(kpi(block, measure, &said, row)));
                if told.records.len() == before {
                    told.skip(row, "a name without values");
                }
            }
        }
    }
    told
}

/// One KPI of a row with what the row says of each, if it has a value for it.
fn kpi(block: &Block, measure: &Measure, said_of_row: &[Fact], row: u32) -> Option<Record> {
    let own = |column: Option<u16>, field: Field| block.fact_in(row, column?, field);
    let values = [own(measure.plan, Field::Target), own(measure.actual, Field::Current)];
    let at = values.iter().flatten().map(|fact| fact.at).next()?;
    let title = Fact {
        field: Field::Kpi,
        at: measure.at,
        text: measure.name.clone(),
        value: Value::Text,
        source: FactSource::Inherited,
        formula: false,
    };
    let stated = measure.stated.iter().map(|(field, text)| block.fact_above(measure.at, text, *field));
    let of_kpi = values.into_iter().flatten().chain(stated).chain(attributes(block, measure));
    let mut facts = vec![title];
    for fact in of_kpi.chain(said_of_row.iter().cloned()) {
        if facts.iter().all(|known| known.field != fact.field) {
            facts.push(fact);
        }
    }
    Some(Record { kind: RecordKind::Kpi, parent: None, at, hidden: block.hides(row), facts, series: Vec::new() })
}

/// What the rows of targets, weights and units say of a KPI.
fn attributes<'b>(block: &'b Block, measure: &'b Measure) -> impl Iterator<Item = Fact> + 'b {
    let rows = block.matrix.iter().flat_map(|matrix| &matrix.attributes);
    rows.filter_map(|&(row, field)| {
        let column = measure.actual.or(measure.plan)?;
        Some(Fact { source: FactSource::Context, ..block.fact_in(row, column, field)? })
    })
}
