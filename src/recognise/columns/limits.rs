//! The columns of a table in, those among them named that comparisons tell: what is told as `≥ 96` is wanted, and beside it
//! `< 90` is where a KPI turns red, whatever their headers say.

use crate::recognise::columns::amounts::{is_of, is_unknown, name, quantities};
use crate::recognise::region::Region;
use crate::recognise::{Column, Comparison, Field, Meaning};

/// So many rows prove something.
const LEAST: usize = 2;

/// Where numbers are good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Up,
    Down,
}

/// Names the column whose comparisons point, row after row, away from those of the targets.
pub(in crate::recognise) fn infer(region: &Region, columns: &mut [Column]) {
    let is_told = columns.iter().any(|column| is_of(column, Field::RedLimit));
    let Some(target) = columns.iter().find(|column| is_of(column, Field::Target) && !is_told) else { return };
    let wanted = sides(region, target.column);
    if wanted.iter().flatten().count() < LEAST {
        return;
    }
    let open = (0..columns.len()).filter(|&at| is_unknown(region, &columns[at]));
    let compared = open.map(|at| (at, sides(region, columns[at].column)));
    let compared: Vec<_> = compared.filter(|(_, sides)| sides.iter().flatten().next().is_some()).collect();
    // More than one are the marks of a scale.
    let [(at, sides)] = compared.as_slice() else { return };
    if are_opposite(&wanted, sides) {
        name(&mut columns[*at], Field::RedLimit, "its comparisons point away from the targets");
    }
}

/// Names the one column under an unknown header whose numbers are compared, nearly all of them, where nothing is told to be
/// wanted: only what is wanted is written so.
pub(in crate::recognise) fn infer_target(region: &Region, columns: &mut [Column]) {
    let wants = |column: &Column| {
        is_of(column, Field::Target) || matches!(column.meaning, Some(Meaning::Plan(_) | Meaning::Measured(_)))
    };
    let current = columns.iter().find(|column| is_of(column, Field::Current));
    let Some(current) = current.filter(|_| !columns.iter().any(wants)).map(|column| column.column) else { return };
    let open = (0..columns.len()).filter(|&at| may_be_target(region, &columns[at]));
    let wanted = |&at: &usize| is_compared(region, columns[at].column) && is_met(region, columns[at].column, current);
    let mut found = open.filter(wanted);
    if let (Some(at), None) = (found.next(), found.next()) {
        name(&mut columns[at], Field::Target, "its numbers are compared as only wanted ones are");
    }
}

/// Whether nearly all numbers of a column are compared: they are limits of some kind, not where things were or are.
pub(in crate::recognise) fn is_compared(region: &Region, column: u16) -> bool {
    let filled = quantities(region, column).into_iter().flatten().count();
    let compared = sides(region, column).iter().flatten().count();
    compared >= LEAST && compared * 4 >= filled * 3
}

/// Whether what was reached is, in one row at least, where the comparisons want it: alarms lie where nothing should be.
fn is_met(region: &Region, wanted: u16, current: u16) -> bool {
    let rows = quantities(region, wanted).into_iter().zip(quantities(region, current));
    rows.filter_map(|(wanted, now)| wanted.zip(now)).any(|(wanted, now)| match wanted.comparison {
        Some(Comparison::AtLeast | Comparison::Above) => now.amount >= wanted.amount,
        Some(Comparison::AtMost | Comparison::Below) => now.amount <= wanted.amount,
        None => false,
    })
}

/// Whether nothing is known of a column, or that it tells which way is good: `Good is`.
fn may_be_target(region: &Region, column: &Column) -> bool {
    is_unknown(region, column) || is_of(column, Field::Direction)
}

/// Where the numbers of each row of a column are good, if they are compared.
fn sides(region: &Region, column: u16) -> Vec<Option<Side>> {
    let side = |comparison: Comparison| match comparison {
        Comparison::AtLeast | Comparison::Above => Side::Up,
        Comparison::AtMost | Comparison::Below => Side::Down,
    };
    quantities(region, column).into_iter().map(|quantity| quantity?.comparison.map(side)).collect()
}

/// Whether all of at least two rows that have both point apart.
fn are_opposite(wanted: &[Option<Side>], others: &[Option<Side>]) -> bool {
    let pairs = wanted.iter().zip(others).filter_map(|(one, other)| one.zip(*other));
    let (opposite, alike): (Vec<_>, Vec<_>) = pairs.partition(|(one, other)| one != other);
    opposite.len() >= LEAST && alike.is_empty()
}
