//! The cells of one column in, what kinds of cell they are out.

use std::collections::BTreeSet;

use super::Value;
use super::grid::Grid;
use super::headers::rows::level;
use super::period::{self, Reading};
use super::values::{ColumnEvidence, decide_text, unit};
use crate::read::CellValue;

/// A text longer than this, in bytes, is a sentence.
const SENTENCE: usize = 32;
/// A text longer than this, in bytes, is not tried as a number.
const LONGEST_NUMBER: usize = 24;
/// So many rows tell what a column holds; the rest follows.
const ROWS: usize = 400;

/// How many cells of a column are of each kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Profile {
    /// Filled cells.
    pub cells: usize,
    /// Numbers, in text too, and boxes.
    pub numbers: usize,
    /// Days and stretches of the calendar.
    pub dates: usize,
    /// Short words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// What stands for "nothing yet", errors, formulas without a value.
    pub nothings: usize,
    /// Short words that are units of measure.
    pub units: usize,
    /// Texts that stand in more than one cell, each counted as often as it is repeated.
    pub repeats: usize,
    /// Words that say what a row is: `Objective`, `KR`.
    pub levels: usize,
}

impl Profile {
    /// Looks at the first rows of a column.
    pub fn of(grid: &Grid, rows: &[u32], column: u16) -> Profile {
        let mut profile = Profile::default();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for &row in rows.iter().take(ROWS) {
            let Some(cell) = grid.cell(row, column) else { continue };
            profile.cells += 1;
            match &cell.value {
                CellValue::Number(_) | CellValue::Bool(_) => profile.numbers += 1,
                CellValue::Date(_) => profile.dates += 1,
                CellValue::Error(_) | CellValue::Uncomputed => profile.nothings += 1,
                CellValue::Text(text) => {
                    profile.repeats += usize::from(!seen.insert(text));
                    profile.add_text(&grid.text(cell));
                }
            }
        }
        profile
    }

    fn add_text(&mut self, text: &str) {
        self.levels += usize::from(level(text).is_some());
        if text.len() > SENTENCE {
            self.sentences += 1;
            return;
        }
        let value =
            if text.len() > LONGEST_NUMBER { Value::Text } else { decide_text(text, &ColumnEvidence::default()) };
        match value {
            Value::Number(number) if number.with_words => self.words += 1,
            Value::Ambiguous(_) if matches!(period::read(text), Some(Reading::Either { .. })) => self.dates += 1,
            Value::Number(_) | Value::Range(..) | Value::Bool(_) | Value::Ambiguous(_) => self.numbers += 1,
            Value::Date(_) | Value::Period(_) => self.dates += 1,
            Value::Placeholder | Value::Error(_) | Value::Uncomputed => self.nothings += 1,
            Value::Text => {
                self.words += 1;
                self.units += usize::from(unit(text).is_some());
            }
        }
    }

    /// Whether at least half of what is told are numbers.
    pub fn is_numeric(&self) -> bool {
        self.told() > 0 && self.numbers * 2 >= self.told()
    }

    /// Whether at least half of what is told are days or periods.
    pub fn is_dated(&self) -> bool {
        self.told() > 0 && self.dates * 2 >= self.told()
    }

    /// Whether at least half of what is told are words or sentences.
    pub fn is_textual(&self) -> bool {
        self.told() > 0 && (self.words + self.sentences) * 2 >= self.told()
    }

    /// Whether at least half of what is told are sentences.
    pub fn is_wordy(&self) -> bool {
        self.told() > 0 && self.sentences * 2 >= self.told()
    }

    /// Whether at least half of what is told are units of measure.
    pub fn is_of_units(&self) -> bool {
        self.told() > 0 && self.units * 2 >= self.told()
    }

    /// Whether hardly a text is repeated, as among sentences and names and not among the words of a list.
    pub fn is_various(&self) -> bool {
        self.cells > 3 && self.repeats * 5 < self.words + self.sentences
    }

    fn told(&self) -> usize {
        self.cells - self.nothings
    }

    /// The kinds in words: `8 of 8 cells are numbers`.
    pub fn words(&self) -> String {
        let kinds = [
            (self.numbers, "numbers"),
            (self.dates, "dates"),
            (self.sentences, "sentences"),
            (self.words, "words"),
            (self.nothings, "empty values"),
        ];
        match kinds.into_iter().max_by_key(|&(count, _)| count) {
            Some((count, kind)) if count > 0 => format!("{count} of {} cells are {kind}", self.cells),
            _ => "no cell is filled".to_owned(),
        }
    }
}
