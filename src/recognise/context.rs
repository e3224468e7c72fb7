//! The lines above a table in, what they say of all its records out: cycle, team, owner.

use super::grid::Grid;
use super::headers::rows::label;
use super::headers::{Header, candidates};
use super::period;
use super::region::Region;
use super::values::{ColumnEvidence, decide_text};
use super::{Fact, FactSource, Field, Value};
use crate::read::{Cell, CellRef};

/// A word alone is a label only if it is as sure as this.
const SURE: u8 = 80;
/// So far above a table a line may still speak of it.
const FARTHEST: u32 = 12;

/// What the lines above a table say, and the cells that say it.
pub(super) fn context(region: &Region) -> (Vec<Fact>, Vec<CellRef>) {
    let grid = region.grid;
    let (mut facts, mut used): (Vec<Fact>, Vec<CellRef>) = (Vec::new(), Vec::new());
    let near = region.above.iter().rev().filter(|&&row| region.header.first - row <= FARTHEST);
    for &row in near {
        let cells: Vec<&Cell> = grid.row(row).filter(|cell| cell.at.column <= region.columns.1).collect();
        for (index, &cell) in cells.iter().enumerate() {
            if used.contains(&cell.at) {
                continue;
            }
            for (fact, from) in said(grid, cell, cells.get(index + 1).copied()) {
                used.extend(from);
                if facts.iter().all(|known| known.field != fact.field) {
                    facts.push(fact);
                }
            }
        }
    }
    (facts, used)
}

/// What one cell says, alone or with the one to its right, and the cells used for it.
fn said<'a>(grid: &Grid<'a>, cell: &'a Cell, next: Option<&'a Cell>) -> Vec<(Fact, Vec<CellRef>)> {
    let text = grid.text(cell);
    let labelled = match label(&text) {
        Some((field, value)) if !value.is_empty() => Some((field, value.to_owned(), vec![cell.at])),
        Some((field, _)) => next.map(|next| (field, grid.text(next).into_owned(), vec![cell.at, next.at])),
        None => next.and_then(|next| {
            let (field, score) = *candidates(&Header::of(&text)).first()?;
            (score >= SURE).then(|| (field, grid.text(next).into_owned(), vec![cell.at, next.at]))
        }),
    };
    if let Some((field, value, used)) = labelled.filter(|(field, ..)| may_stand_above(*field)) {
        let at = used[used.len() - 1];
        return vec![(fact(field, at, &value, decide_text(&value, &ColumnEvidence::default())), used)];
    }
    let period = period::within(&text);
    period
        .map(|period| (fact(Field::Cycle, cell.at, &text, Value::Period(period)), vec![cell.at]))
        .into_iter()
        .collect()
}

/// Whether a label above a table speaks of all its records.
fn may_stand_above(field: Field) -> bool {
    matches!(
        field,
        Field::Owner
            | Field::Team
            | Field::Level
            | Field::Cycle
            | Field::Start
            | Field::Due
            | Field::Updated
            | Field::Frequency
            | Field::OkrType
    )
}

fn fact(field: Field, at: CellRef, text: &str, value: Value) -> Fact {
    Fact { field, at, text: text.into(), value, source: FactSource::Context, formula: false }
}
