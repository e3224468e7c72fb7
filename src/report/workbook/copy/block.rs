//! A block of our columns and the marks of a table in, the cells to be written and what has to grow around them out.

use std::collections::BTreeMap;

use super::Desk;
use super::mark::{Mark, MarkedTable, Marks};
use super::place::meet;
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

/// A column of grades that the team lends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lent {
    pub column: u16,
    /// Its header and where that stands.
    pub header: (CellRef, String),
    /// Where grades of ours stand in it.
    pub ours: Vec<Area>,
    pub use_of: Use,
}

/// What a lent column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// Grades are written into it.
    Grades,
    /// It goes back to the team, without our grades.
    None,
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
    /// The team's own column of grades.
    pub lent: Option<Lent>,
}

/// What a block comes to.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub cells: Vec<(CellRef, NewCell)>,
    /// Marks that have no row of their own in it.
    pub elsewhere: Vec<usize>,
    /// The grades that stand in a column of the team.
    pub grades: Vec<(CellRef, String)>,
}

impl Block {
    /// The smallest rectangle around it.
    pub fn area(&self) -> Area {
        let lent = || self.lent.iter().map(|lent| lent.column);
        let columns = || self.columns.iter().map(|column| column.column).chain(lent());
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
            return Written { elsewhere: marked.marks.clone(), ..Written::default() };
        }
        match &*self.columns {
            // All but the grades stands elsewhere, and so they do too.
            [] => written.elsewhere.clone_from(&marked.marks),
            _ => written.elsewhere.extend(rows.values().flat_map(Row::without_place)),
        }
        let columns = (table.area.first.column, table.area.last.column);
        let arrays = part.formulas.iter().map(|formula| formula.covers).filter(|area| area.first != area.last);
        let barred = part.merges.iter().copied().chain(arrays).filter(|area| meet(*area, self.area())).collect();
        let mut pen = Pen { block: self, marks, part, desk, columns, barred, cells: Vec::new(), grades: Vec::new() };
        if self.is_new {
            pen.headers();
        }
        for number in self.header + 1..=self.last {
            pen.row(number, rows.get(&number));
            if let Some(lent) = &self.lent {
                pen.lent(lent, number, rows.get(&number));
            }
        }
        (written.cells, written.grades) = (pen.cells, pen.grades);
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
    /// The first and the last column of the table.
    columns: (u16, u16),
    /// Merged ranges and arrays that reach into the block; only the first cell of one holds anything.
    barred: Vec<Area>,
    cells: Vec<(CellRef, NewCell)>,
    grades: Vec<(CellRef, String)>,
}

impl Pen<'_, '_, '_> {
    fn headers(&mut self) {
        let style = self.model(self.block.header);
        for Column { kind, column, .. } in &self.block.columns {
            let at = CellRef::new(self.block.header, *column);
            self.set(at, Content::Text(kind.header().to_owned()), style);
        }
    }

    fn row(&mut self, number: u32, row: Option<&Row>) {
        let model = self.model(number);
        for Column { kind, column, last } in &self.block.columns {
            let (kind, column, last) = (*kind, *column, *last);
            let at = CellRef::new(number, column);
            let told = row.and_then(|row| row.first().map(|first| (row, first)));
            let Some((row, first)) = told else {
                if number <= last || self.block.is_new {
                    // A new block gets the lines of its table there; an old one loses what it said.
                    let style = model.filter(|_| self.block.is_new);
                    self.set(at, Content::Empty, style);
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
            let style = self.style(model, kind, colours);
            self.set(at, content.unwrap_or(Content::Empty), style);
        }
    }

    /// Writes the grade of a row into the column of the team, unless a value of the team's stands there.
    fn lent(&mut self, lent: &Lent, number: u32, row: Option<&Row>) {
        let at = CellRef::new(number, lent.column);
        let found = self.part.found(at, self.desk.texts);
        let is_ours = lent.ours.iter().any(|area| area.holds(at));
        if found.as_ref().is_some_and(|found| found.is_formula || !is_ours && !found.is_blank()) || self.is_barred(at) {
            return;
        }
        let first = row.and_then(Row::first).filter(|_| lent.use_of == Use::Grades);
        let grade = first.and_then(|first| self.marks.all[first].grade).map(|grade| grade.normalize().to_string());
        let Some(grade) = grade else { return self.set(at, Content::Empty, None) };
        let style = match found {
            Some(_) => None,
            None => {
                let model = self.model(number);
                self.style(model, OwnColumn::Grade, None)
            }
        };
        self.set(at, Content::Number(grade.clone()), style);
        self.grades.push((at, grade));
    }

    /// The style that a cell of ours is modelled on: of the team's cells in the same row, the nearest with the fill that most
    /// of them have. So a row keeps its stripes, and no traffic light beside ours spreads to it.
    fn model(&self, row: u32) -> Option<u32> {
        let is_ours = |column: u16| self.block.columns.iter().any(|own| own.column == column);
        let (first, last) = self.columns;
        let row = Area::new(CellRef::new(row, first), CellRef::new(row, last));
        let cells = self.part.cells_in(row).filter(|at| !is_ours(at.column));
        let found = cells.filter_map(|at| self.part.found(at, &[]));
        let styles: Vec<(Option<u32>, u32)> = found.map(|found| (self.fill_of(found.style), found.style)).collect();
        let frequency = |fill: Option<u32>| styles.iter().filter(|(other, _)| *other == fill).count();
        styles.iter().max_by_key(|(fill, _)| frequency(*fill)).map(|(_, style)| *style)
    }

    fn fill_of(&self, style: u32) -> Option<u32> {
        self.desk.styles.as_ref().and_then(|styles| styles.fill_of(style))
    }

    fn style(&mut self, model: Option<u32>, kind: OwnColumn, colours: Option<Colours>) -> Option<u32> {
        let (number_format, horizontal) = match kind {
            OwnColumn::Grade => (2, None),
            OwnColumn::Status | OwnColumn::Trend | OwnColumn::Checks => (0, Some("left")),
        };
        let look = Look { number_format, horizontal, wrap: Wrap::None, colours, letters: Letters::Same };
        self.desk.styles.as_mut().map(|styles| styles.like(model.unwrap_or(0), look))
    }

    fn is_barred(&self, at: CellRef) -> bool {
        self.barred.iter().any(|area| area.holds(at) && area.first != at)
    }

    fn set(&mut self, at: CellRef, content: Content, style: Option<u32>) {
        let cell = NewCell { style, content };
        if !self.is_barred(at) && self.part.differs(at, &cell, self.desk.texts) {
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
