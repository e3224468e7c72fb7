//! Objectives and key results in rows of one column: told apart by a type column, by numbering, or by what is filled in.

use std::collections::BTreeSet;

use super::{Layout, Told};
use crate::read::{Cell, CellRef, CellValue};
use crate::recognise::block::Block;
use crate::recognise::columns::UNNAMED;
use crate::recognise::headers::rows::{self, Numbering};
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Record, RecordKind, Value};

/// A step of a cell's indent counts as many blanks.
const STEP: usize = 3;

/// Rows of objectives and rows of key results take turns.
pub(super) const ALTERNATING: Layout = Layout {
    name: "alternating",
    about: "objectives and key results in rows of one column: numbered, marked by a type, or only key results have values",
    example: "OKR,Owner,Baseline,Target,Current\n\
              O1 Delight users,Ana,,,\n\
              KR1.1 Raise NPS,Ana,40,60,52\n\
              KR1.2 Answer within an hour,Ben,60%,90%,75%\n\
              O2 Ship faster,Ben,,,\n\
              KR2.1 Lead time in days,Ben,9,2,5",
    fit: |block| match Marks::of(block) {
        Some(Marks { way: Way::TypeColumn(_), .. }) => 98,
        Some(Marks { way: Way::Numbering | Way::Ids(_) | Way::Outline(_), .. }) => 96,
        Some(Marks { way: Way::Indent { .. }, .. }) => 94,
        Some(Marks { way: Way::Values, .. }) => 72,
        None => 0,
    },
    read,
};

/// How rows of objectives are told from rows of key results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// A column says `Objective` or `KR`.
    TypeColumn(u16),
    /// The sentences are numbered.
    Numbering,
    /// A column of ids is numbered so.
    Ids(u16),
    /// A column counts objectives, and their key results in parts: `1`, `1.1`, `1.2`, `2`.
    Outline(u16),
    /// Objectives stand farthest to the left, key results one step in; what stands deeper is work.
    Indent {
        /// How far objectives are indented.
        objective: usize,
        /// How far key results are.
        key_result: usize,
    },
    /// Only key results have values.
    Values,
}

/// The column of the sentences and how their rows are told apart.
struct Marks {
    title: u16,
    way: Way,
}

impl Marks {
    fn of(block: &Block) -> Option<Marks> {
        let objective = block.column(Field::Objective);
        let key_result = block.column(Field::KeyResult);
        let unnamed = block.column(Field::Kpi).filter(|_| block.confidence(Field::Kpi) <= UNNAMED);
        let (title, by_values) = match (objective, key_result, unnamed) {
            (Some(_), Some(_), _) => return None,
            (None, None, unnamed) => (unnamed?, false),
            (one, other, _) => (one.or(other)?, true),
        };
        let columns = || block.columns.iter().map(|column| column.column).filter(|&column| column != title);
        let types = columns().map(Way::TypeColumn);
        let outlines = columns().filter(|&column| is_outline(block, column)).map(Way::Outline);
        let ids = outlines.chain(columns().map(Way::Ids));
        let values = Some(Way::Values).filter(|_| by_values);
        let ways = types.chain([Way::Numbering]).chain(ids).chain(indents(block, title)).chain(values);
        ways.map(|way| Marks { title, way }).find(|marks| marks.tell_apart(block))
    }

    /// Whether nearly all rows have a kind by these marks, and both kinds occur.
    fn tell_apart(&self, block: &Block) -> bool {
        let (mut objectives, mut key_results, mut others) = (0, 0, 0);
        for &row in block.region.rows.iter().filter(|&&row| block.grid().cell(row, self.title).is_some()) {
            match self.kind(block, row) {
                _ if block.skips(row).is_some() => {}
                Some(RecordKind::Objective) => objectives += 1,
                Some(RecordKind::KeyResult) => key_results += 1,
                None if matches!(self.way, Way::Indent { .. } | Way::TypeColumn(_)) => {}
                Some(RecordKind::Kpi) | None => others += 1,
            }
        }
        let begins = block.region.rows.iter().find(|&&row| self.kind(block, row).is_some());
        let begins = begins.is_some_and(|&row| self.kind(block, row) == Some(RecordKind::Objective));
        let both = objectives > 0 && key_results > 0 && others * 4 <= objectives + key_results;
        both && (begins || matches!(self.way, Way::TypeColumn(_)))
            && (self.way != Way::Values || key_results >= objectives)
    }

    fn kind(&self, block: &Block, row: u32) -> Option<RecordKind> {
        let grid = block.grid();
        let text = |column: u16| grid.cell(row, column).map(|cell| grid.text(cell));
        match self.way {
            Way::TypeColumn(column) => rows::level(&text(column)?),
            Way::Numbering => rows::numbering(&text(self.title)?).and_then(|numbering| by_number(&numbering)),
            Way::Ids(column) => rows::numbering(&text(column)?).and_then(|numbering| by_number(&numbering)),
            Way::Outline(column) => Some(match outline_number(&text(column)?)? {
                (_, None) => RecordKind::Objective,
                (_, Some(_)) => RecordKind::KeyResult,
            }),
            Way::Indent { objective, key_result } => match indent(block, row, self.title)? {
                depth if depth <= objective => Some(RecordKind::Objective),
                depth if depth <= key_result => Some(RecordKind::KeyResult),
                _ => None,
            },
            Way::Values => {
                grid.cell(row, self.title)?;
                Some(if has_values(block, row) { RecordKind::KeyResult } else { RecordKind::Objective })
            }
        }
    }
}

/// The whole number and the part of `2` and `2.1`.
fn outline_number(text: &str) -> Option<(u32, Option<u32>)> {
    match text.trim().trim_end_matches('.').split_once('.') {
        None => Some((text.trim().trim_end_matches('.').parse().ok()?, None)),
        Some((whole, part)) => Some((whole.parse().ok()?, Some(part.parse().ok()?))),
    }
}

/// Whether a column counts from one without a gap, and each part follows its whole number.
fn is_outline(block: &Block, column: u16) -> bool {
    let cells = block.region.rows.iter().filter_map(|&row| block.grid().cell(row, column));
    let (mut whole, mut parts) = (0, 0);
    for cell in cells {
        match outline_number(&block.grid().text(cell)) {
            Some((number, None)) if number == whole + 1 => whole = number,
            Some((number, Some(_))) if number == whole => parts += 1,
            _ => return false,
        }
    }
    parts > 0
}

/// How far a cell is indented: by its format or by blanks in front of its text.
fn indent(block: &Block, row: u32, column: u16) -> Option<usize> {
    let cell = block.grid().cell(row, column)?;
    let CellValue::Text(text) = &cell.value else { return None };
    let blanks = text.chars().take_while(|c| c.is_whitespace()).count();
    Some(usize::from(block.grid().format(cell).indent) * STEP + blanks)
}

/// The two outermost depths of a column, if it has more than one.
fn indents(block: &Block, title: u16) -> Option<Way> {
    let depths: BTreeSet<usize> = block.region.rows.iter().filter_map(|&row| indent(block, row, title)).collect();
    let mut depths = depths.into_iter();
    let (objective, key_result) = (depths.next()?, depths.next()?);
    Some(Way::Indent { objective, key_result })
}

/// `O1` is an objective, `KR1.1` a key result; so are `1` and `1.1`, and `1.` and `a)`.
fn by_number(numbering: &Numbering) -> Option<RecordKind> {
    match (numbering.kind, numbering.depth) {
        (Some(kind), _) => Some(kind),
        (None, 1) if numbering.label.starts_with(char::is_alphabetic) => Some(RecordKind::KeyResult),
        (None, 1) => Some(RecordKind::Objective),
        (None, 2) => Some(RecordKind::KeyResult),
        (None, _) => None,
    }
}

/// Whether a row tells a value of its own: a baseline, a target, a latest value, a value of a period.
fn has_values(block: &Block, row: u32) -> bool {
    Field::AMOUNTS.into_iter().any(|field| block.cell(row, field).is_some()) || !block.series(row).is_empty()
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(marks) = Marks::of(block) else { return told };
    let mut current = None;
    for &row in &block.region.rows {
        let Some(cell) = block.grid().cell(row, marks.title) else {
            told.skip(row, "neither an objective nor a key result in this row");
            continue;
        };
        let kind = marks.kind(block, row);
        // What a number or a word in the row says beats what the row looks like.
        let marked = kind.filter(|_| !matches!(marks.way, Way::Indent { .. } | Way::Values));
        if let (Some(reason), None) = (block.skips(row), marked) {
            told.skip(row, reason);
            continue;
        }
        match kind {
            Some(RecordKind::Objective) => {
                current = Some(told.add(record(block, &marks, RecordKind::Objective, cell, None)));
            }
            Some(RecordKind::KeyResult) => {
                told.add(record(block, &marks, RecordKind::KeyResult, cell, current));
            }
            Some(RecordKind::Kpi) | None => {
                told.skip(row, block.skips(row).unwrap_or("work below a key result, or a line of words"));
            }
        }
    }
    told
}

fn record<'a>(block: &Block<'_, 'a>, marks: &Marks, kind: RecordKind, cell: &'a Cell, parent: Option<u32>) -> Record {
    let row = cell.at.row;
    let own = |column: &Column| {
        let marks_kind = marks.way == Way::TypeColumn(column.column);
        !marks_kind && column.column != marks.title && matches!(column.meaning, Some(Meaning::Field(_)))
    };
    let field = if kind == RecordKind::Objective { Field::Objective } else { Field::KeyResult };
    let title = Fact {
        field,
        at: cell.at,
        text: block.grid().text(cell).into(),
        value: Value::Text,
        source: FactSource::Cell,
        formula: cell.formula,
    };
    let mut facts = vec![title];
    facts.extend(block.facts(row, own));
    if facts.iter().all(|fact| fact.field != Field::Id) {
        facts.extend(id(&facts[0], cell));
    }
    let parent =
        parent.filter(|_| facts.iter().all(|fact| fact.field != Field::Parent) || kind != RecordKind::KeyResult);
    Record {
        kind,
        parent,
        at: CellRef::new(row, marks.title),
        hidden: block.hides(row),
        facts,
        series: block.series(row),
    }
}

/// The numbering of a sentence, which is how other sheets name it.
pub(super) fn id(title: &Fact, cell: &Cell) -> Option<Fact> {
    let CellValue::Text(_) = cell.value else { return None };
    let numbering = rows::numbering(&title.text)?;
    let text = numbering.label.into();
    Some(Fact { field: Field::Id, text, source: FactSource::Sentence, ..title.clone() })
}
