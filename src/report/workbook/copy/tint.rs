//! What was found in the cells of a table in, conditional formats that tint them out: each for as long as its check stands in
//! the column of checks beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::Desk;
use super::block::{Block, colours};
use super::mark::{MarkedTable, Marks};
use crate::lint::Severity;
use crate::read::{Area, CellRef};
use crate::recognise::OwnColumn;
use crate::report::palette::Shown;
use crate::report::workbook::package::sheet::Condition;

/// Ranges of one condition, at most; its text has to stay readable for those who look at it.
const MOST_RANGES: usize = 500;

/// The conditions that tint the bad cells of a table: one for each column and check.
pub(super) fn conditions(block: &Block, marks: &Marks, marked: &MarkedTable, desk: &mut Desk) -> Vec<Condition> {
    let checks = block.columns.iter().find(|column| column.kind == OwnColumn::Checks);
    let (Some(checks), Some(styles)) = (checks, desk.styles.as_mut()) else { return Vec::new() };
    let mut cells: BTreeMap<(u16, &str, Severity), BTreeSet<u32>> = BTreeMap::new();
    for (row, told) in marks.told_in(marked, block.header + 1..=block.last) {
        for finding in told.iter().map(|index| &marks.report.findings[*index]) {
            let here =
                finding.origin.filter(|origin| origin.at.row == row && origin.sheet == marked.summary.table.sheet);
            if let Some(origin) = here.filter(|_| finding.severity >= Severity::Warning) {
                let key = (origin.at.column, finding.rule.name, finding.severity);
                cells.entry(key).or_default().insert(row);
            }
        }
    }
    let mut conditions = Vec::new();
    for ((column, rule, severity), rows) in cells {
        let look = styles.tint(colours(Shown::from(severity)));
        for ranges in runs(column, &rows).chunks(MOST_RANGES) {
            let Some(first) = ranges.first() else { continue };
            let stands = format!("${}", CellRef::new(first.first.row, checks.column));
            let formula = format!("ISNUMBER(SEARCH(\"{rule}:\",{stands}))");
            let cells = ranges.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            conditions.push(Condition { cells, formula, look });
        }
    }
    conditions
}

/// The rows of a column as ranges without a gap.
fn runs(column: u16, rows: &BTreeSet<u32>) -> Vec<Area> {
    let rows: Vec<u32> = rows.iter().copied().collect();
    let run = |run: &[u32]| {
        let (first, last) = (run.first()?, run.last()?);
        Some(Area::new(CellRef::new(*first, column), CellRef::new(*last, column)))
    };
    rows.chunk_by(|above, below| above + 1 == *below).filter_map(run).collect()
}
