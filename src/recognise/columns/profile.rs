//! The cells of one column in, what kinds of cell they are out.

use std::collections::BTreeMap;

use crate::read::CellValue;
use crate::recognise::book::known::Reference;
use crate::recognise::columns::arrows::is_of_ways;
use crate::recognise::grid::Grid;
use crate::recognise::headers::rows::{is_work, level, numbering};
use crate::recognise::packed::sentences;
use crate::recognise::period::{self, Reading};
use crate::recognise::rhythm::is_rhythm;
use crate::recognise::values::{ColumnEvidence, decide_text, unit};
use crate::recognise::{RecordKind, Value};

/// A text longer than this, in bytes, is a sentence.
const SENTENCE: usize = 32;
/// A phrase has at least so many words.
const PHRASE: usize = 3;
/// A text longer than this, in bytes, is not tried as a number.
const LONGEST_NUMBER: usize = 24;
/// So many rows tell what a column holds; the rest follows.
const ROWS: usize = 400;

/// How many cells of a column are of each kind.
#[derive(Debug, Clone, Default)]
pub(in crate::recognise) struct Profile {
    /// What the cells name that other sheets tell.
    pub refers: Option<Reference>,
    /// Filled cells.
    pub cells: usize,
    /// Numbers, in text too, and boxes.
    pub numbers: usize,
    /// Numbers of cells that may count a stretch of the calendar: 2026, or the third quarter.
    pub counts: usize,
    /// Yes and no.
    pub answers: usize,
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
    /// Cells that tell a start and an end: `44 → 20`.
    pub ways: usize,
    /// Cells that tell an objective and its key results at once.
    pub packed: usize,
    /// Cells that hold the number of a key result and nothing else: `KR1.2`.
    pub key_numbers: usize,
    /// The same of an objective: `O1`.
    pub objective_numbers: usize,
    /// Cells that join names with commas and no blank, as exports name the rows of another table.
    pub lists: usize,
    /// Words that say that a row is work: `Initiative`, `Task`.
    pub works: usize,
    /// Cells of letters and digits without a blank: `OKR-31`.
    pub codes: usize,
    /// Cells without a letter or a digit: arrows and marks.
    pub signs: usize,
    /// Cells of several words.
    pub phrases: usize,
    /// Words that say how often: `monthly`.
    pub rhythms: usize,
}

/// What a text cell is.
#[derive(Debug, Clone, Copy)]
struct Kind {
    shape: Shape,
    is_level: bool,
    is_packed: bool,
    is_way: bool,
    is_key_number: bool,
    is_objective_number: bool,
    is_work: bool,
    is_code: bool,
    is_list: bool,
    is_sign: bool,
    is_phrase: bool,
    is_rhythm: bool,
    is_count: bool,
}

#[derive(Debug, Clone, Copy)]
enum Shape {
    Number,
    /// Yes or no.
    Answer,
    Date,
    Word,
    Unit,
    Sentence,
    Nothing,
}

impl Kind {
    fn of(text: &str) -> Kind {
        let is_packed = sentences(text).is_some_and(|told| told.iter().any(|(kind, _)| *kind == RecordKind::Objective));
        let numbers = |kind: RecordKind| {
            text.len() <= LONGEST_NUMBER
                && numbering(text).is_some_and(|it| it.kind == Some(kind) && it.rest.is_empty())
        };
        let (is_key_number, is_objective_number) = (numbers(RecordKind::KeyResult), numbers(RecordKind::Objective));
        let shape = Shape::of(text);
        let is_code = matches!(shape, Shape::Word) && is_code(text);
        let (is_level, is_work) = (level(text).is_some(), is_work(text));
        Kind {
            shape,
            is_level,
            is_packed,
            is_way: is_of_ways(text),
            is_key_number,
            is_objective_number,
            is_work,
            is_code,
            is_list: is_list(text),
            is_sign: !text.contains(char::is_alphanumeric),
            is_phrase: matches!(shape, Shape::Sentence | Shape::Word)
                && text.split_whitespace().nth(PHRASE - 1).is_some(),
            is_rhythm: matches!(shape, Shape::Word) && is_rhythm(text),
            is_count: text.trim().parse().is_ok_and(counts_time),
        }
    }
}

/// Whether a text joins sentences with commas and no blank behind them, as nobody types: `Raise NPS,Cut churn`.
fn is_list(text: &str) -> bool {
    let joins = text.split(',').collect::<Vec<_>>();
    let is_joint = |pair: &[&str]| {
        pair[0].ends_with(|c: char| c.is_alphabetic() || matches!(c, '"' | ')' | '%'))
            && pair[1].starts_with(|c: char| c.is_alphabetic() || c == '"')
    };
    let joints = joins.windows(2).filter(|pair| is_joint(pair)).count();
    joints > 0 && text.contains(' ')
}

/// Whether a text is a code: capitals and digits without a blank.
fn is_code(text: &str) -> bool {
    let text = text.trim();
    let (letters, digits) = (text.contains(char::is_alphabetic), text.contains(|c: char| c.is_ascii_digit()));
    letters
        && digits
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
}

/// Whether a number may be that of a year, or of a week, a month or a quarter.
fn counts_time(number: f64) -> bool {
    number.fract() == 0.0 && ((1.0..=53.0).contains(&number) || (1990.0..2100.0).contains(&number))
}

impl Shape {
    fn of(text: &str) -> Shape {
        if text.len() > SENTENCE {
            return Shape::Sentence;
        }
        let value =
            if text.len() > LONGEST_NUMBER { Value::Text } else { decide_text(text, &ColumnEvidence::default()) };
        match value {
            Value::Number(number) if number.with_words => Shape::Word,
            Value::Ambiguous(_) if matches!(period::read(text), Some(Reading::Either { .. })) => Shape::Date,
            Value::Bool(_) => Shape::Answer,
            Value::Number(_) | Value::Range(..) | Value::Ambiguous(_) => Shape::Number,
            Value::Date(_) | Value::Period(_) => Shape::Date,
            Value::Placeholder | Value::Error(_) | Value::Uncomputed => Shape::Nothing,
            Value::Text if unit(text).is_some() => Shape::Unit,
            Value::Text => Shape::Word,
        }
    }
}

impl Profile {
    /// Looks at the first rows of a column. A text that comes again is looked at once.
    pub fn of(grid: &Grid, rows: &[u32], column: u16) -> Profile {
        let mut profile = Profile::default();
        let mut seen: BTreeMap<&str, Kind> = BTreeMap::new();
        for &row in rows.iter().take(ROWS) {
            let Some(cell) = grid.cell(row, column) else { continue };
            profile.cells += 1;
            match &cell.value {
                CellValue::Number(number) => {
                    profile.numbers += 1;
                    profile.counts += usize::from(counts_time(*number));
                }
                CellValue::Bool(_) => {
                    profile.numbers += 1;
                    profile.answers += 1;
                }
                CellValue::Date(_) => profile.dates += 1,
                CellValue::Error(_) | CellValue::Uncomputed => profile.nothings += 1,
                CellValue::Text(text) => {
                    profile.repeats += usize::from(seen.contains_key(&**text));
                    profile.add(*seen.entry(text).or_insert_with(|| Kind::of(&grid.text(cell))));
                }
            }
        }
        if let Some(known) = grid.given.known {
            let cells = rows.iter().take(ROWS).filter_map(|&row| grid.cell(row, column)).map(|cell| grid.text(cell));
            let cells: Vec<_> = cells.collect();
            profile.refers = known.reference(cells.iter().map(|text| &**text));
        }
        profile
    }

    fn add(&mut self, kind: Kind) {
        self.levels += usize::from(kind.is_level);
        self.packed += usize::from(kind.is_packed);
        self.ways += usize::from(kind.is_way);
        self.key_numbers += usize::from(kind.is_key_number);
        self.objective_numbers += usize::from(kind.is_objective_number);
        self.works += usize::from(kind.is_work);
        self.codes += usize::from(kind.is_code);
        self.lists += usize::from(kind.is_list);
        self.signs += usize::from(kind.is_sign);
        self.phrases += usize::from(kind.is_phrase);
        self.rhythms += usize::from(kind.is_rhythm);
        self.counts += usize::from(kind.is_count);
        match kind.shape {
            Shape::Number => self.numbers += 1,
            Shape::Answer => {
                self.numbers += 1;
                self.answers += 1;
            }
            Shape::Date => self.dates += 1,
            Shape::Word => self.words += 1,
            Shape::Unit => {
                self.words += 1;
                self.units += 1;
            }
            Shape::Sentence => self.sentences += 1,
            Shape::Nothing => self.nothings += 1,
        }
    }

    /// Whether at least half of what is told are numbers.
    pub fn is_numeric(&self) -> bool {
        self.told() > 0 && self.numbers * 2 >= self.told()
    }

    /// Whether all numbers in cells may count stretches of the calendar.
    pub fn is_of_counts(&self) -> bool {
        self.counts > 0 && self.counts == self.numbers
    }

    /// Whether all that is told is yes or no.
    pub fn is_of_answers(&self) -> bool {
        self.answers > 1 && self.answers == self.told()
    }

    /// Whether at least half of what is told are days or periods.
    pub fn is_dated(&self) -> bool {
        self.told() > 0 && self.dates * 2 >= self.told()
    }

    /// Whether nearly all that is told says what a row is: `O`, `KR`, and among them `Initiative`.
    pub fn is_of_levels(&self) -> bool {
        self.levels > 1 && (self.levels + self.works) * 4 >= self.told() * 3
    }

    /// Whether at least half of what is told are names of rows of another table, joined by commas.
    pub fn is_of_lists(&self) -> bool {
        self.lists > 0 && self.lists * 2 >= self.told()
    }

    /// Whether most cells are arrows or marks.
    pub fn is_of_signs(&self) -> bool {
        self.signs > 0 && self.signs * 2 > self.cells
    }

    /// Whether all that is told says how often: `weekly`, `monthly`.
    pub fn is_of_rhythms(&self) -> bool {
        self.rhythms > 1 && self.rhythms == self.told()
    }

    /// Whether nearly all that is told are codes.
    pub fn is_of_codes(&self) -> bool {
        self.codes > 1 && self.codes * 4 >= self.told() * 3
    }

    /// Whether nearly all that is told are numbers of key results.
    pub fn is_of_key_numbers(&self) -> bool {
        self.key_numbers > 0 && self.key_numbers * 4 >= self.told() * 3
    }

    /// Whether nearly all that is told are a start and an end.
    pub fn is_of_ways(&self) -> bool {
        self.ways > 0 && self.ways * 4 >= self.told() * 3
    }

    /// Whether at least half of what is told are phrases of several words, and none comes again: they name something.
    pub fn is_of_phrases(&self) -> bool {
        self.phrases > 0 && self.phrases * 2 >= self.told() && self.repeats == 0
    }

    /// Whether at least half of what is told are words or sentences.
    pub fn is_textual(&self) -> bool {
        self.told() > 0 && (self.words + self.sentences) * 2 >= self.told()
    }

    /// Whether each of so many rows has words of its own.
    pub fn tells_rows_apart(&self, rows: usize) -> bool {
        self.told() == rows && self.words + self.sentences == rows && self.repeats == 0
    }

    /// Whether at least half of what is told are sentences.
    pub fn is_wordy(&self) -> bool {
        self.told() > 0 && self.sentences * 2 >= self.told()
    }

    /// Whether what is told in so many rows are short words that come again and again or are merged, as names of teams
    /// are in a long list.
    pub fn is_of_names(&self, rows: usize) -> bool {
        self.told() > 0 && self.words == self.told() && (self.repeats > 0 || self.cells * 2 <= rows)
    }

    /// Whether at least half of what is told are units of measure.
    pub fn is_of_units(&self) -> bool {
        self.told() > 0 && self.units * 2 >= self.told()
    }

    /// Whether the cells are short words, and at least half of them and more than one are units of measure.
    pub fn is_of_units_alone(&self) -> bool {
        self.units > 1 && self.is_of_units() && self.words == self.cells
    }

    /// Whether at least half of the cells tell an objective and its key results at once.
    pub fn is_packed(&self) -> bool {
        self.packed > 0 && self.packed * 2 >= self.told()
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
