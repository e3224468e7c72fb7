//! A block of our columns and the marks of a table in, the cells to be written and what has to grow around them out.

use std::collections::BTreeMap;

use super::Desk;
use super::mark::{Mark, MarkedTable, Marks};
use crate::lint::Item;
use crate::read::{Area, CellRef};
use crate::recognise::OwnColumn;
use crate::report::palette::{Shown, capitalised};
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::Book;
use crate::report::workbook::package::edit::{Edits, escaped};
use crate::report::workbook::package::sheet::{Content, NewCell, SheetPart};
use crate::report::workbook::package::styles::{Colours, Letters, Look, Wrap};
use crate::report::workbook::package::table::TablePart;

/// A column of ours at a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column {
    pub kind: OwnColumn,
    pub column: u16,
    /// The last row in which it holds something.
    pub last: u32,
}

/// Our columns at one table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    pub columns: Vec<Column>,
    /// The row of the headers.
    pub header: u32,
    /// The last row.
    pub last: u32,
    /// Whether it is written for the first time.
    pub is_new: bool,
    /// The part of the Excel table that grows with it.
    pub table: Option<String>,
    /// The filter of the sheet that grows with it.
    pub filter: Option<Area>,
}

/// What a block comes to.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub cells: Vec<(CellRef, NewCell)>,
    /// Marks that have no row of their own in it.
    pub elsewhere: Vec<usize>,
}

impl Block {
    /// The smallest rectangle around it.
    pub fn area(&self) -> Area {
        let columns = || self.columns.iter().map(|column| column.column);
        let (first, last) = (columns().min().unwrap_or(0), columns().max().unwrap_or(0));
        Area::new(CellRef::new(self.header, first), CellRef::new(self.last, last))
    }

    /// The cells that differ from what stands there.
    pub fn cells(&self, marks: &Marks, marked: &MarkedTable, part: &SheetPart, desk: &mut Desk) -> Written {
        let table = &marked.summary.table;
        let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
        let mut written = Written::default();
        for &index in &marked.marks {
            let mark = &marks.all[index];
            let origin = mark.item.origin();
            let is_inside = origin.sheet == table.sheet && self.header < origin.at.row && origin.at.row <= self.last;
            match is_inside {
                true => rows.entry(origin.at.row).or_default().add(index, mark),
                false => written.elsewhere.push(index),
            }
        }
        let is_crowded = |row: &Row| row.measured.len() > 1 || row.objectives.len() > 1;
        if rows.values().filter(|row| is_crowded(row)).count() * 2 > rows.len() {
            return Written { cells: Vec::new(), elsewhere: marked.marks.clone() };
        }
        written.elsewhere.extend(rows.values().flat_map(Row::without_place));
        let mut pen = Pen { block: self, marks, part, desk, cells: Vec::new() };
        for column in self.columns.iter().filter(|_| self.is_new) {
            pen.header(*column);
        }
        for number in self.header + 1..=self.last {
            pen.row(number, rows.get(&number));
        }
        written.cells = pen.cells;
        written
    }

    /// The widths of the columns of a new block.
    pub fn widths(&self) -> impl Iterator<Item = (u16, f64)> + '_ {
        self.columns.iter().filter(|_| self.is_new).map(|column| (column.column, width(column.kind)))
    }

    /// What grows with a new block: the Excel table or the filter of the sheet.
    pub fn around(
        &self,
        part: &SheetPart,
        package: &mut Package,
        book: &Book,
        sheet: usize,
        names: &mut Edits,
    ) -> Result<Edits, String> {
        if !self.is_new {
            return Ok(Edits::default());
        }
        if let Some(table) = &self.table {
            let bytes = package.required(table)?.into_owned();
            let headers: Vec<&str> = self.columns.iter().map(|column| column.kind.header()).collect();
            let grown = TablePart::of(&bytes)?.with_columns(&headers).applied(&bytes)?;
            package.put(table, grown)?;
        }
        let mut edits = Edits::default();
        if let (Some(filter), Some((_, place))) = (self.filter, &part.filter) {
            let last = CellRef::new(filter.last.row, self.area().last.column);
            let grown = Area::new(filter.first, last);
            edits.replace(place.clone(), grown.to_string());
            for name in
                book.names.iter().filter(|name| name.name == "_xlnm._FilterDatabase" && name.sheet == Some(sheet))
            {
                if let Some((prefix, _)) = name.text.rsplit_once('!') {
                    names.replace(name.place.clone(), escaped(&format!("{prefix}!{}", absolute(grown))));
                }
            }
        }
        Ok(edits)
    }
}

/// An area with dollar signs: `$A$5:$N$20`.
fn absolute(area: Area) -> String {
    let corner = |at: CellRef| {
        let text = at.to_string();
        let digits = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
        format!("${}${}", &text[..digits], &text[digits..])
    };
    format!("{}:{}", corner(area.first), corner(area.last))
}

fn width(kind: OwnColumn) -> f64 {
    match kind {
        OwnColumn::Grade | OwnColumn::Status => 19.0,
        OwnColumn::Trend => 26.0,
        OwnColumn::Checks => 60.0,
    }
}

/// What is told in one row.
#[derive(Debug, Default)]
struct Row {
    objectives: Vec<usize>,
    /// Key results and KPIs.
    measured: Vec<usize>,
}

impl Row {
    fn add(&mut self, index: usize, mark: &Mark) {
        match mark.item {
            Item::Objective(..) => self.objectives.push(index),
            Item::KeyResult(..) | Item::Kpi(..) => self.measured.push(index),
        }
    }

    /// The one whose grade stands in the row.
    fn first(&self) -> Option<usize> {
        self.measured.first().or(self.objectives.first()).copied()
    }

    fn all(&self) -> Vec<usize> {
        self.objectives.iter().chain(&self.measured).copied().collect()
    }

    /// Those that share the row with it.
    fn without_place(&self) -> Vec<usize> {
        self.all().into_iter().filter(|mark| Some(*mark) != self.first()).collect()
    }
}

/// Writes the cells of a block.
struct Pen<'p, 'd, 's> {
    block: &'p Block,
    marks: &'p Marks<'p>,
    part: &'p SheetPart<'p>,
    desk: &'d mut Desk<'s>,
    cells: Vec<(CellRef, NewCell)>,
}

impl Pen<'_, '_, '_> {
    fn header(&mut self, Column { kind, column, .. }: Column) {
        let at = CellRef::new(self.block.header, column);
        let style = self.model(at);
        self.set(at, Content::Text(kind.header().to_owned()), style);
    }

    fn row(&mut self, number: u32, row: Option<&Row>) {
        for Column { kind, column, last } in self.block.columns.clone() {
            let at = CellRef::new(number, column);
            let told = row.and_then(|row| row.first().map(|first| (row, first)));
            let Some((row, first)) = told else {
                if number <= last || self.block.is_new {
                    self.clear(at);
                }
                continue;
            };
            let mark = &self.marks.all[first];
            let (content, colours) = match kind {
                OwnColumn::Grade => (mark.grade.map(|grade| Content::Number(grade.normalize().to_string())), None),
                OwnColumn::Status => {
                    let status = mark.status;
                    (status.map(|status| Content::Text(capitalised(status.word))), status.map(colours))
                }
                OwnColumn::Trend => (words(mark.trend.clone()), None),
                OwnColumn::Checks => (words(self.marks.checks(&row.all())), None),
            };
            let model = self.model(at);
            let style = self.style(model, kind, colours);
            self.set(at, content.unwrap_or(Content::Empty), style);
        }
    }

    /// Takes out what we wrote in a row that tells nothing any more; a new block gets the lines of its table there.
    fn clear(&mut self, at: CellRef) {
        let style = if self.block.is_new { self.model(at) } else { None };
        self.set(at, Content::Empty, style);
    }

    /// The style of the nearest cell of the team in the same row, to the left or else to the right.
    fn model(&self, at: CellRef) -> Option<u32> {
        let is_ours = |column: u16| self.block.columns.iter().any(|own| own.column == column);
        let left = (0..at.column).rev().find(|column| !is_ours(*column));
        let right = (at.column..).find(|column| !is_ours(*column));
        let nearest = left.or(right)?;
        self.part.found(CellRef::new(at.row, nearest), &[]).map(|found| found.style)
    }

    fn style(&mut self, model: Option<u32>, kind: OwnColumn, colours: Option<Colours>) -> Option<u32> {
        let (number_format, horizontal) = match kind {
            OwnColumn::Grade => (2, None),
            OwnColumn::Status | OwnColumn::Trend | OwnColumn::Checks => (0, Some("left")),
        };
        let look = Look { number_format, horizontal, wrap: Wrap::None, colours, letters: Letters::Same };
        self.desk.styles.as_mut().map(|styles| styles.like(model.unwrap_or(0), look))
    }

    fn set(&mut self, at: CellRef, content: Content, style: Option<u32>) {
        let cell = NewCell { style, content };
        if self.part.differs(at, &cell, self.desk.texts) {
            self.cells.push((at, cell));
        }
    }
}

fn words(text: String) -> Option<Content> {
    (!text.is_empty()).then_some(Content::Text(text))
}

/// The tint that belongs to a verdict.
pub(super) fn colours(status: Shown) -> Colours {
    let tint = status.tone.tint();
    Colours { fill: Some(tint.fill), text: tint.text }
}
