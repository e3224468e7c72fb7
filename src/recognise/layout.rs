//! The ways in which teams arrange records in a sheet, as a catalogue: how well a block fits each, and how it is read.
//!
//! To add one, write a file below and name it in the slice.

mod alternating;
pub(super) mod cards;
mod column_groups;
mod entity_columns;
pub(super) mod form;
mod grouped;
pub(super) mod long;
mod matrix;
pub(super) mod objective_lines;
pub(super) mod pairs;
mod quotients;
mod register;
pub(super) mod row_pairs;
pub(super) mod sentences;
mod single;

use super::block::Block;
use super::{Record, Skipped};
use crate::read::Span;

/// One way of arranging records.
pub struct Layout {
    /// Its name, in reports and tests.
    pub name: &'static str,
    /// What a person sees in such a sheet.
    pub about: &'static str,
    /// The smallest sheet that shows it, as csv; `^` is a cell that is merged into the one above, `>` into the one
    /// to its left.
    pub example: &'static str,
    /// How well a block fits, 0 not at all, 100 unmistakably.
    fit: fn(&Block) -> u8,
    /// Its records, and the rows that are none.
    read: fn(&Block) -> Told,
}

/// Every layout; the best fit wins, the first among equals.
pub const LAYOUTS: &[Layout] = &[
    alternating::ALTERNATING,
    cards::CARDS,
    column_groups::COLUMN_GROUPS,
    entity_columns::ENTITY_COLUMNS,
    form::FORM,
    grouped::MERGED,
    grouped::BLANK_ABOVE,
    grouped::REPEATED,
    matrix::MATRIX,
    objective_lines::OBJECTIVE_LINES,
    quotients::QUOTIENTS,
    row_pairs::ROW_PAIRS,
    sentences::SENTENCES,
    long::LONG,
    register::MONTHS,
    pairs::PAIRS,
    register::REGISTER,
    single::KEY_RESULTS,
    single::OBJECTIVES,
];

/// The layout of a log: its rows are values of items that another table may tell.
pub const LOG: &str = long::LONG.name;

/// The layouts of labels with their values.
pub(super) const FILLED_IN: &[&str] = &[form::FORM.name, cards::CARDS.name];

/// What a layout makes of a block.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// In sheet order; a key result follows its objective.
    pub records: Vec<Record>,
    /// Rows that are no record.
    pub skipped: Vec<Skipped>,
}

impl Told {
    /// Adds a record and tells its index.
    pub fn add(&mut self, record: Record) -> u32 {
        self.records.push(record);
        u32::try_from(self.records.len() - 1).expect("a sheet has fewer records than cells")
    }

    /// Notes a row that is no record; neighbours with one reason are one entry.
    pub fn skip(&mut self, row: u32, reason: &str) {
        match self.skipped.last_mut() {
            Some(last) if last.reason == reason && last.rows.last + 1 == row => last.rows.last = row,
            _ => self.skipped.push(Skipped { rows: Span { first: row, last: row }, reason: reason.to_owned() }),
        }
    }
}

/// The layout that a block fits best.
pub(super) fn best(block: &Block) -> Option<(&'static Layout, u8, Told)> {
    let fits = LAYOUTS.iter().map(|layout| (layout, (layout.fit)(block))).filter(|&(_, fit)| fit > 0);
    let (layout, fit) = fits.rev().max_by_key(|&(_, fit)| fit)?;
    Some((layout, fit, (layout.read)(block)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::recognise;
    use crate::recognise::tests::workbook;

    #[test]
    fn every_example_is_read_by_its_own_layout() {
        for layout in LAYOUTS {
            let recognition = recognise(&workbook(&[layout.example]));
            let names: Vec<&str> = recognition.tables.iter().map(|table| table.layout).collect();
            assert_eq!(names, [layout.name], "{}: {:?}", layout.name, recognition.leftovers);
        }
    }

    #[test]
    fn every_row_of_an_example_is_used() {
        for layout in LAYOUTS {
            let recognition = recognise(&workbook(&[layout.example]));
            let skipped = recognition.tables.iter().flat_map(|table| &table.skipped);
            let skipped = skipped.filter(|skipped| skipped.reason != quotients::COUNTED).count();
            assert_eq!((skipped, recognition.leftovers.len()), (0, 0), "{}", layout.name);
        }
    }

    #[test]
    fn names_are_unique_and_abouts_are_phrases() {
        let mut names: Vec<&str> = LAYOUTS.iter().map(|layout| layout.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), LAYOUTS.len());
        assert!(
            LAYOUTS.iter().all(|layout| layout.about.starts_with(char::is_lowercase) && !layout.about.ends_with('.'))
        );
    }
}
