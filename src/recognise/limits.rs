//! The columns of a table of KPIs in, the limit among them that comparisons tell out: beside `≥ 96`, what is told as `< 90`
//! is where a KPI turns red, whatever its header says.

use super::amounts::{is_of, is_unknown, name, quantities};
use super::region::Region;
use super::{Column, Comparison, Field};

/// So many rows prove something.
const LEAST: usize = 2;

/// Where numbers are good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Up,
    Down,
}

/// Names the column whose comparisons point, row after row, away from those of the targets.
pub(super) fn infer(region: &Region, columns: &mut [Column]) {
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
