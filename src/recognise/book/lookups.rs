//! Sheets that list people or teams by id in, the names of owners and teams in the other sheets out: where a column says
//! `p1`, a person reads the name that stands beside `p1`.

use std::collections::BTreeMap;

use crate::read::{CellValue, Sheet, Workbook};
use crate::recognise::grid::{Given, Grid};
use crate::recognise::headers::folded;
use crate::recognise::{Axis, Fact, Field, Recognition};

/// An id is no longer than this, in bytes.
const LONGEST_ID: usize = 16;
/// An id without a digit is no longer than this, in characters.
const LONGEST_CODE: usize = 4;
/// The fields whose cells may be ids of a list.
const NAMED: &[Field] = &[Field::Owner, Field::Team];

/// Gives owners and teams that are told by id their names.
pub(in crate::recognise) fn name(workbook: &Workbook, recognition: &mut Recognition) {
    let has_tables = |number: u16| recognition.tables.iter().any(|table| table.sheet == number);
    let lists: Vec<(u16, BTreeMap<String, Box<str>>)> = (0..)
        .zip(&workbook.sheets)
        .filter(|&(number, _)| !has_tables(number))
        .filter_map(|(number, sheet)| Some((number, list(workbook, sheet)?)))
        .collect();
    for (number, list) in lists {
        let mut is_used = false;
        for table in &mut recognition.tables {
            for &field in NAMED {
                let mut facts: Vec<&mut Fact> = table
                    .records
                    .iter_mut()
                    .flat_map(|record| &mut record.facts)
                    .filter(|fact| fact.field == field)
                    .collect();
                let name_of = |fact: &Fact| list.get(&folded(fact.text.trim())).cloned();
                let names: Option<Vec<Box<str>>> = facts.iter().map(|fact| name_of(fact)).collect();
                for (fact, name) in facts.iter_mut().zip(names.unwrap_or_default()) {
                    fact.text = name;
                    is_used = true;
                }
            }
        }
        if is_used {
            let left = recognition.leftovers.iter_mut().filter(|left| left.sheet == number);
            left.for_each(|left| left.reason = "names that other sheets tell by their ids".to_owned());
        }
    }
}

/// The names of a sheet by their ids: a header, ids that come once in the first column, words in the next.
fn list(workbook: &Workbook, sheet: &Sheet) -> Option<BTreeMap<String, Box<str>>> {
    let grid = Grid::new(workbook, sheet, Axis::Down, Given::default());
    let mut rows = grid.row_numbers();
    let header: Vec<_> = grid.row(rows.next()?).collect();
    let [ids, names, ..] = &*header else { return None };
    let mut list = BTreeMap::new();
    for row in rows {
        let [id, name] = [ids, names].map(|head| grid.cell(row, head.at.column));
        let (id, name) = (grid.text(id?), name?);
        let is_name = matches!(name.value, CellValue::Text(_)) && id.len() <= LONGEST_ID;
        if !is_name || list.insert(folded(id.trim()), grid.text(name).into()).is_some() {
            return None;
        }
    }
    // Lists side by side, such as those behind drop-downs, begin with words too, not with ids.
    let is_id = |id: &String| id.chars().count() <= LONGEST_CODE || id.contains(char::is_numeric);
    (list.len() > 1 && list.keys().all(is_id)).then_some(list)
}
