//! A grid of cells in, records of named facts out; the layout is forgotten here and nothing is dropped silently.
//!
//! A region is found first, then its header, then its layout, scored jointly. Every layout emits the same
//! [`Record`]s, so that no later stage knows how a team arranges its sheet.

mod block;
mod book;
mod columns;
mod field;
mod gate;
mod grid;
pub mod headers;
mod instruction;
mod labels;
mod layout;
mod matrix;
mod measures;
mod notes;
mod ours;
mod packed;
pub mod period;
mod region;
mod rhythm;
mod sheet;
mod sketch;
#[cfg(test)]
mod tests;
mod turn;
pub mod values;

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::read::{Area, CellError, CellRef, Remark, RemarkKind, Sheet, Span, Workbook, column_letters};
use book::known::{Known, may_refer};
pub use field::Field;
use grid::Given;
pub(crate) use headers::is_thai;
pub use instruction::{Bound, Instruction, Instructions, suggested};
pub use layout::{LAYOUTS, LOG, Layout};
pub use notes::{OUR_NOTES, is_ours};
pub use ours::{LENT, LentColumn, Ours, OursKind, OwnColumn, OwnSheet};
use period::Period;
pub use rhythm::{Frequency, RHYTHMS};
use sheet::Understood;
pub use sketch::{Sketch, SketchRow};

/// Understands a workbook: its tables, and what they leave over. Sheets are understood one by one; links between their
/// tables are the model's to follow.
pub fn recognise(workbook: &Workbook) -> Recognition {
    recognise_as_told(workbook, "", &Instructions::default())
}

/// The same for a file of this name, where scoresheet.toml says how some sheets are to be read.
pub fn recognise_as_told(workbook: &Workbook, file: &str, instructions: &Instructions) -> Recognition {
    let mut recognition = Recognition::default();
    let given = |sheet: &Sheet| Given { instruction: instructions.of_sheet(file, &sheet.name), known: None };
    // What an earlier build wrote is taken out before anything is looked at.
    let lent = ours::lent(workbook);
    let (own, ours): (Vec<Cow<Sheet>>, Vec<Vec<Ours>>) =
        (0..).zip(&workbook.sheets).map(|(number, sheet)| ours::set_aside(sheet, number, &lent)).unzip();
    recognition.ours = ours.into_iter().flatten().collect();
    let sheets = || (0..).zip(own.iter().map(|sheet| &**sheet));
    let mut understood: Vec<Understood> =
        sheets().map(|(number, sheet)| sheet::understand(workbook, sheet, number, given(sheet))).collect();
    let is_sheet = |ours: &&Ours| matches!(ours.kind, OursKind::Sheet(_));
    if own.len() - recognition.ours.iter().filter(is_sheet).count() > 1 {
        look_again(workbook, &own, given, &mut understood);
    }
    for ((number, sheet), mut understood) in sheets().zip(understood) {
        let unmet = notes::attach(sheet, number, &mut understood.tables);
        recognition.sheets.push(sheet.name.clone());
        recognition.sketches.push(sketch::sketch(workbook, sheet, &understood.tables));
        let missing = given(sheet).instruction.map(|one| one.missing(&understood.tables)).unwrap_or_default();
        recognition.remarks.extend(missing.into_iter().map(|text| Remark {
            sheet: Some(number),
            at: None,
            kind: RemarkKind::Instruction,
            text,
        }));
        recognition.remarks.extend(unmet.remarks.into_iter().map(|(at, text)| Remark {
            sheet: Some(number),
            at: Some(at),
            kind: RemarkKind::Instruction,
            text,
        }));
        understood.leftovers.extend(unmet.leftovers);
        recognition.tables.extend(understood.tables);
        recognition.leftovers.extend(understood.leftovers);
    }
    book::compare(workbook, &mut recognition);
    recognition
}

/// Looks again at the sheets that may refer to what the others tell.
fn look_again<'a>(
    workbook: &'a Workbook,
    sheets: &'a [Cow<'a, Sheet>],
    given: impl Fn(&'a Sheet) -> Given<'a>,
    understood: &mut [Understood],
) {
    if !understood.iter().any(may_refer) {
        return;
    }
    let known = Known::of(understood);
    for ((number, sheet), understood) in (0..).zip(sheets).zip(understood) {
        if let Some(known) = known.seen_from(understood).filter(|_| !sheet.cells.is_empty()) {
            let given = given(sheet);
            *understood = sheet::understand(workbook, sheet, number, Given { known: Some(&known), ..given });
        }
    }
}

/// What was understood of one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recognition {
    /// The names of its sheets in tab order; [`Table::sheet`] is an index into them.
    pub sheets: Vec<String>,
    /// A part of each of them as a person sees it.
    pub sketches: Vec<Sketch>,
    /// The tables found, in sheet order, then from the top.
    pub tables: Vec<Table>,
    /// What was not used, with the reason, in the same order.
    pub leftovers: Vec<Leftover>,
    /// What an earlier build wrote, never read as data.
    pub ours: Vec<Ours>,
    /// What scoresheet.toml or a note says of sheets and is not so.
    pub remarks: Vec<Remark>,
}

/// A rectangle of a sheet that holds records of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Index into [`Recognition::sheets`].
    pub sheet: u16,
    /// The rectangle, header included.
    pub area: Area,
    /// Whether it tells OKRs or KPIs.
    pub kind: TableKind,
    /// The name of the layout that read it, one of [`LAYOUTS`].
    pub layout: &'static str,
    /// How sure the recognition is, 0 to 100.
    pub confidence: u8,
    /// Whether its records stand below each other or side by side. Where they stand side by side, its header, its columns
    /// and the rows it skips are told with rows and columns exchanged.
    pub axis: Axis,
    /// The rows of its header, if it has one.
    pub header: Option<Span>,
    /// Its columns from the left, those without a meaning too.
    pub columns: Vec<Column>,
    /// What it tells, in sheet order; a key result follows its objective.
    pub records: Vec<Record>,
    /// Rows inside the rectangle that are no record: totals, section titles, legends.
    pub skipped: Vec<Skipped>,
    /// Facts about the whole table, from title rows, the sheet's name or label cells: cycle, team, owner.
    pub context: Vec<Fact>,
}

/// Which way the records of a table follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// One a row.
    Down,
    /// One a column.
    Across,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableKind {
    /// Objectives, key results, or both.
    Okr,
    /// Figures watched continuously.
    Kpi,
}

/// One column of a table and what it was taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Zero-based column of the sheet.
    pub column: u16,
    /// Its header as written; empty if it has none.
    pub header: Box<str>,
    /// Which of several groups of columns it belongs to, where each group is a record of its own.
    pub group: Option<u16>,
    /// Its meaning; `None` is a column that is not used.
    pub meaning: Option<Meaning>,
    /// How sure, 0 to 100.
    pub confidence: u8,
    /// The evidence, in words: `header word "Ziel"; 8 of 8 cells are numbers`.
    pub why: String,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// One field of each record.
    Field(Field),
    /// One field of the objective that each key result belongs to: `Objective owner`.
    OfObjective(Field),
    /// The actual value of a period.
    Actual(Period),
    /// The planned value of a period.
    Plan(Period),
    /// Values of the KPI that its header names, one for each row, planned or reached.
    Measured(PointRole),
}

/// One objective, key result or KPI as the sheet tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: RecordKind,
    /// Its objective, an index into [`Table::records`]; only for a key result, `None` if it has none.
    pub parent: Option<u32>,
    /// Its first cell.
    pub at: CellRef,
    /// Whether its row is hidden in the sheet.
    pub hidden: bool,
    /// What is said of it, each field at most once.
    pub facts: Vec<Fact>,
    /// Values by period, in the order of the sheet.
    pub series: Vec<Point>,
}

/// The three things a record can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// An objective.
    Objective,
    /// A key result.
    KeyResult,
    /// A KPI.
    Kpi,
}

/// One thing the sheet says, at one cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub field: Field,
    /// The cell it came from.
    pub at: CellRef,
    /// The cell as a person reads it on screen.
    pub text: Box<str>,
    /// The same, decided.
    pub value: Value,
    /// How it stands in the sheet.
    pub source: FactSource,
    /// Whether a formula computes it.
    pub formula: bool,
}

impl Fact {
    /// Whether it says something in words; what stands for nothing says nothing.
    fn says(&self) -> bool {
        self.value == Value::Text && !self.text.trim().is_empty()
    }
}

/// How a fact came to be said of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactSource {
    /// A cell of its own row.
    Cell,
    /// Merged over its row, or blank there and standing above.
    Inherited,
    /// Part of a sentence: "from 32 to 45".
    Sentence,
    /// A title row, a label, the sheet's name: said of the whole table.
    Context,
    /// A note at a cell, not the cell itself.
    Note,
}

/// What a cell was decided to mean.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// One number, as a person reads it: 0.23 shown as 23 % is 23 with the unit `%`.
    Number(Quantity),
    /// Two limits: `95 %–99 %`.
    Range(Quantity, Quantity),
    /// A day.
    Date(NaiveDate),
    /// A stretch of the calendar: `Q3 2026`, `July`.
    Period(Period),
    /// A check box, yes or no.
    Bool(bool),
    /// Words.
    Text,
    /// Words that stand for "nothing yet": `TBD`, `n/a`, `–`, `[X] %`.
    Placeholder,
    /// An error value.
    Error(CellError),
    /// A formula without a computed value.
    Uncomputed,
    /// A number or date that can be read in two ways, with both readings in words.
    Ambiguous(Box<str>),
}

/// A number with what surrounds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// The number shown.
    pub amount: Decimal,
    /// Its unit, if the cell, its format or its column says one.
    pub unit: Option<Unit>,
    /// The comparison in front of it: `≥ 95 %`.
    pub comparison: Option<Comparison>,
    /// Whether it stood in a text cell.
    pub from_text: bool,
    /// Whether words other than a unit stood around it: `50 % (tests done)`.
    pub with_words: bool,
}

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Per cent.
    Percent,
    /// An amount of money, with its code or symbol.
    Currency(Box<str>),
    /// Anything else, as written.
    Other(Box<str>),
}

/// A comparison sign in front of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Below,
    /// `≤`
    AtMost,
    /// `≥`
    AtLeast,
    /// `>`
    Above,
}

/// Rows inside a table that are no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Zero-based rows of the sheet.
    pub rows: Span,
    /// Why, in words, lower case, no full stop: `total row`.
    pub reason: String,
}

/// Cells that no table uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    /// Index into [`Recognition::sheets`].
    pub sheet: u16,
    /// Where.
    pub area: Area,
    /// Why, in words, lower case, no full stop: `note below the table`.
    pub reason: String,
}

/// One value of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The stretch of the calendar it is for.
    pub period: Period,
    /// Planned or actual.
    pub role: PointRole,
    /// The cell and its value.
    pub fact: Fact,
}

/// Whether a value of a series was planned or reached, or what was said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointRole {
    /// Reached.
    Actual,
    /// Planned.
    Plan,
    /// Said by its owner: a confidence, a status.
    Said,
}

impl Table {
    /// Rows of the table as a person finds them: `row 4`, `rows 4 to 6`; columns where its records stand side by side.
    pub fn lines(&self, lines: Span) -> String {
        let name = |line: u32| match self.axis {
            Axis::Down => (line + 1).to_string(),
            Axis::Across => column_letters(u16::try_from(line).unwrap_or(u16::MAX)),
        };
        let kind = match self.axis {
            Axis::Down => "row",
            Axis::Across => "column",
        };
        if lines.first == lines.last {
            format!("{kind} {}", name(lines.first))
        } else {
            format!("{kind}s {} to {}", name(lines.first), name(lines.last))
        }
    }

    /// Where a column of the table stands: its letters, or its row where records stand side by side.
    pub fn place_of(&self, column: &Column) -> String {
        match self.axis {
            Axis::Down => column_letters(column.column),
            Axis::Across => (u32::from(column.column) + 1).to_string(),
        }
    }
}

impl Record {
    /// What the record says of a field.
    pub fn fact(&self, field: Field) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.field == field)
    }
}
