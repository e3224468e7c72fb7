//! Regions whose rows stand between those of another in, each with its own rows out: trackers export an item, then a header
//! of its subitems and these one column to the right, then the next item below the first header.

use crate::recognise::grid::Grid;
use crate::recognise::labels::is_title;
use crate::recognise::region::heads::Head;
use crate::recognise::region::{Region, RegionKind};
use crate::recognise::{Fact, FactSource, Field, RecordKind, Table};

/// The header of subitems stands so many rows below that of the items.
const BELOW: u32 = 2;

/// Gives the rows of items that stand between subitems back to the region of the items.
pub(in crate::recognise) fn part(grid: &Grid, regions: &mut [Region]) {
    for at in 1..regions.len() {
        let (before, after) = regions.split_at_mut(at);
        let inner = &mut after[0];
        let outer = before.iter_mut().rev().find(|outer| is_right_above(outer, inner));
        let title = outer.as_ref().and_then(|outer| titles(outer, inner));
        let Some((outer, title)) = outer.zip(title) else { continue };
        let is_item = |row: u32| grid.cell(row, title).is_some();
        if inner.rows.first().is_none_or(|&row| is_item(row)) {
            continue;
        }
        let again = |row: u32| repeats(grid, row, &inner.heads);
        let (items, rows): (Vec<u32>, Vec<u32>) = inner.rows.iter().partition(|&&row| is_item(row) && !again(row));
        inner.rows = rows;
        outer.rows.extend(items);
    }
}

/// Whether one row, an item, stands between the headers of two regions.
fn is_right_above(outer: &Region, inner: &Region) -> bool {
    let headers = outer.header.zip(inner.header);
    outer.kind == RegionKind::Headed
        && outer.rows.len() == 1
        && headers.is_some_and(|(one, two)| one.last + BELOW == two.first)
        && (outer.columns.0 <= inner.columns.0 && inner.columns.0 <= outer.columns.1)
}

/// The column of the names of items, if items have their names in front of those of subitems.
fn titles(outer: &Region, inner: &Region) -> Option<u16> {
    let names = |head: &&Head| head.best().is_some_and(|(field, _)| is_title(field));
    let (item, subitem) = (outer.heads.iter().find(names)?, inner.heads.iter().find(names)?);
    (item.column < subitem.column).then_some(item.column)
}

/// Whether a row has the words of a header.
fn repeats(grid: &Grid, row: u32, heads: &[Head]) -> bool {
    let same = |head: &&Head| grid.cell(row, head.column).is_some_and(|cell| grid.text(cell) == head.text);
    heads.iter().filter(same).count() * 4 >= heads.len() * 3
}

/// Says of each key result of such a table which objective it stands below.
pub(in crate::recognise) fn link(tables: &mut [Table]) {
    for at in 1..tables.len() {
        let (before, after) = tables.split_at_mut(at);
        let inner = &mut after[0];
        let is_free = |record: &crate::recognise::Record| {
            record.kind == RecordKind::KeyResult && record.parent.is_none() && record.fact(Field::Parent).is_none()
        };
        let is_above = |outer: &&Table| {
            let headers = outer.header.zip(inner.header);
            headers.is_some_and(|(one, two)| one.last + BELOW == two.first)
                && outer.area.first.column <= inner.area.first.column
                && outer.records.iter().all(|record| record.kind == RecordKind::Objective)
        };
        let Some(outer) = before.iter().rev().find(is_above).filter(|_| inner.records.iter().all(is_free)) else {
            continue;
        };
        for kr in &mut inner.records {
            let mut above = outer.records.iter().rev().filter(|objective| objective.at.row < kr.at.row);
            let title = above.next().and_then(|objective| objective.fact(Field::Objective));
            let named = |title: &Fact| Fact { field: Field::Parent, source: FactSource::Context, ..title.clone() };
            kr.facts.extend(title.map(named));
        }
    }
}
