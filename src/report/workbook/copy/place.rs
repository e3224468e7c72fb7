//! A sheet and one of its tables in, where our columns go out: where they are already, or at the right edge, if there is room.

use std::collections::BTreeMap;

use super::block::{Block, Column, Lent, Use};
use super::mark::MarkedTable;
use super::reach::Formulas;
use crate::config::GradePlace;
use crate::model::SourceFile;
use crate::read::tags::{LAST_COLUMN, TagKind, Tags, area, number};
use crate::read::{Area, CellRef};
use crate::recognise::{self, Axis, Field, LOG, Meaning, Ours, OursKind, OwnColumn, Table, TableKind};
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::{SheetEntry, relationships};
use crate::report::workbook::package::sheet::{NewCell, SheetPart};
use crate::report::workbook::package::table::TablePart;

/// The usual width and height of a cell in the unit of drawings.
const CELL: (u64, u64) = (609_600, 190_500);

/// A sheet and what stands around its tables.
pub(super) struct Place<'a> {
    sheet: &'a SheetPart<'a>,
    name: &'a str,
    formulas: &'a Formulas,
    texts: &'a [String],
    /// Excel tables by their part.
    tables: Vec<(String, TablePart)>,
    /// What lies over cells or holds them: drawings, pivot tables.
    covered: Vec<Area>,
    /// Where grades go.
    grades: GradePlace,
}

/// Characters of a header that is written down to know its column again.
const LONGEST_HEADER: usize = 200;

impl<'a> Place<'a> {
    /// Reads the parts that a sheet leads to.
    pub fn new(
        sheet: &'a SheetPart<'a>,
        entry: &'a SheetEntry,
        package: &Package,
        formulas: &'a Formulas,
        (texts, grades): (&'a [String], GradePlace),
    ) -> Result<Place<'a>, String> {
        let (tables, covered) = (Vec::new(), Vec::new());
        let mut place = Place { sheet, name: &entry.name, formulas, texts, tables, covered, grades };
        for relation in relationships(package, &entry.part)? {
            let Some(target) = relation.target else { continue };
            match &*relation.kind {
                "table" => {
                    let table = TablePart::of(&package.required(&target)?)?;
                    place.tables.push((target, table));
                }
                "drawing" => place.covered.extend(anchors(&package.required(&target)?)),
                "pivotTable" => {
                    let bytes = package.required(&target)?;
                    let location = Tags::of(&bytes).find(|tag| tag.local() == b"location");
                    place.covered.extend(location.and_then(|tag| area(tag.attribute("ref")?)));
                }
                _ => {}
            }
        }
        Ok(place)
    }

    /// The block of a table; none where its items have no room in their own rows.
    pub fn block(&self, source: &SourceFile, marked: &MarkedTable, taken: &[(CellRef, NewCell)]) -> Option<Block> {
        let table = &marked.summary.table;
        if table.axis != Axis::Down || table.layout == LOG || self.sheet.is_protected {
            return None;
        }
        table.header?;
        let known = own_columns(source, table);
        let lent = self.lent(source, table, &known);
        let mut block = match &*known {
            [] => self.new_block(table, lent.as_ref()).or_else(|| lent.as_ref().map(|_| known_block(table, &[])))?,
            _ => known_block(table, &known),
        };
        block.lent = lent;
        let meets = |at: &CellRef| block.area().holds(*at);
        (!taken.iter().any(|(at, _)| meets(at))).then_some(block)
    }

    /// The column of grades that the team lends: one that is empty, or was and has ours in it.
    fn lent(&self, source: &SourceFile, table: &Table, known: &[Column]) -> Option<Lent> {
        let header = table.header.filter(|_| table.kind == TableKind::Okr)?;
        let is_grade = |column: &&recognise::Column| {
            column.meaning == Some(Meaning::Field(Field::Grade)) && column.group.is_none()
        };
        let found = table.columns.iter().find(is_grade)?;
        let is_ours = |ours: &&Ours| {
            ours.kind == OursKind::Grades && ours.sheet == table.sheet && ours.area.first.column == found.column
        };
        let ours: Vec<Area> = source.ours.iter().filter(is_ours).map(|ours| ours.area).collect();
        let is_wanted = self.grades == GradePlace::OwnColumn && known.iter().all(|own| own.kind != OwnColumn::Grade);
        let below =
            Area::new(CellRef::new(header.last + 1, found.column), CellRef::new(table.area.last.row, found.column));
        let is_free = || self.is_blank(below) && !self.sheet.listed.iter().any(|listed| meet(*listed, below));
        // A grade of ours is a share; a column that says another scale is filled by whoever knows it.
        let is_share =
            found.header.len() <= LONGEST_HEADER && !found.header.contains(|c: char| c == '%' || c.is_ascii_digit());
        if ours.is_empty() && !(is_wanted && is_share && is_free()) {
            return None;
        }
        let use_of = if is_wanted { Use::Grades } else { Use::None };
        Some(Lent {
            column: found.column,
            header: (CellRef::new(header.last, found.column), found.header.to_string()),
            ours,
            use_of,
        })
    }

    /// A block at the right edge of a table, if nothing stands there and nothing looks there.
    fn new_block(&self, table: &Table, lent: Option<&Lent>) -> Option<Block> {
        let header = table.header?;
        let rows = (header.first, table.area.last.row);
        let first = self.behind_merges(table.area.last.column + 1, rows);
        let has_grade = lent.is_some_and(|lent| lent.use_of == Use::Grades);
        let kinds: &[OwnColumn] = match table.kind {
            TableKind::Okr if !has_grade => &OwnColumn::ALL,
            TableKind::Okr | TableKind::Kpi => &OwnColumn::ALL[1..],
        };
        let columns: Vec<Column> =
            kinds.iter().zip(first..).map(|(kind, column)| Column { kind: *kind, column, last: header.last }).collect();
        let behind = first.checked_add(u16::try_from(columns.len()).ok()?)?;
        if u32::from(behind) > LAST_COLUMN {
            return None;
        }
        let grown = self.grown(first, rows, header.last)?;
        let last = grown.map_or(rows.1, |(_, known)| rows.1.max(known.area.last.row));
        // One column more, so that whatever follows stays a table of its own.
        let apart = Area::new(CellRef::new(rows.0, first), CellRef::new(last, behind));
        let ours = Area::new(apart.first, CellRef::new(last, behind - 1));
        if !self.is_free(apart) || self.formulas.reach(self.name, ours) {
            return None;
        }
        let table = grown.map(|(part, _)| part.clone());
        let meets = |filter: &Area| filter.last.column + 1 == first && filter.first.row == header.last;
        let filter = self.sheet.filter.as_ref().map(|(filter, _)| *filter).filter(meets).filter(|_| table.is_none());
        Some(Block { columns, header: header.last, last, is_new: true, table, filter, lent: None })
    }

    /// The first column behind whatever is merged over the edge of a table.
    fn behind_merges(&self, edge: u16, rows: (u32, u32)) -> u16 {
        let mut first = edge;
        let over = |first: u16| {
            let column = Area::new(CellRef::new(rows.0, first), CellRef::new(rows.1, first));
            self.sheet.merges.iter().find(|merge| merge.first.column < first && meet(**merge, column))
        };
        while let Some(merge) = over(first) {
            first = merge.last.column + 1;
        }
        first
    }

    /// The Excel table whose right edge meets a column, so that it has to grow; none where there is no such table, and no
    /// answer where one must not grow.
    fn grown(&self, first: u16, rows: (u32, u32), header: u32) -> Option<Option<&(String, TablePart)>> {
        let mut beside = self.tables.iter().filter(|(_, known)| {
            known.area.last.column + 1 == first && known.area.first.row <= rows.1 && rows.0 <= known.area.last.row
        });
        let Some(table) = beside.next() else { return Some(None) };
        let (_, known) = table;
        let has_ours = known.columns.iter().any(|column| OwnColumn::of(&column.name).is_some());
        let is_fit = known.has_header && !known.is_filled && known.area.first.row == header && !has_ours;
        (is_fit && beside.next().is_none() && !self.formulas.hold_whole(&known.name)).then_some(Some(table))
    }

    /// Whether no cell in a rectangle holds anything.
    fn is_blank(&self, wanted: Area) -> bool {
        let mut cells = self.sheet.cells_in(wanted);
        cells.all(|at| self.sheet.found(at, self.texts).is_none_or(|found| found.is_blank()))
    }

    /// Whether no cell in a rectangle holds anything, none is merged, and nothing lies over them.
    fn is_free(&self, wanted: Area) -> bool {
        let tables = self.tables.iter().map(|(_, table)| &table.area);
        let mut others = self.sheet.merges.iter().chain(&self.covered).chain(tables);
        self.is_blank(wanted) && !others.any(|other| meet(*other, wanted))
    }
}

/// Whether two rectangles have a cell in common.
pub(super) fn meet(a: Area, b: Area) -> bool {
    a.first.row <= b.last.row
        && b.first.row <= a.last.row
        && a.first.column <= b.last.column
        && b.first.column <= a.last.column
}

/// Our columns that stand in the header of a table, wherever the team has moved them. Of tables side by side a column
/// belongs to the one that begins nearest to its left.
fn own_columns(source: &SourceFile, table: &Table) -> Vec<Column> {
    let Some(header) = table.header else { return Vec::new() };
    let rows = header.first..=header.last;
    let others = source.tables.iter().map(|other| &other.table).filter(|other| other.sheet == table.sheet);
    let starts: Vec<u16> = others
        .filter(|other| other.header.is_some_and(|other| rows.contains(&other.first) || rows.contains(&other.last)))
        .map(|other| other.area.first.column)
        .collect();
    let is_nearest = |column: u16| {
        let start = starts.iter().copied().filter(|start| *start <= column).max();
        start.is_none_or(|start| start == table.area.first.column)
    };
    let ours = source.ours.iter().filter(|ours| ours.sheet == table.sheet && rows.contains(&ours.area.first.row));
    ours.filter_map(|ours| match ours.kind {
        OursKind::Column(kind) => {
            let column = ours.area.first.column;
            is_nearest(column).then_some(Column { kind, column, last: ours.area.last.row })
        }
        OursKind::Sheet(_) | OursKind::Grades => None,
    })
    .collect()
}

fn known_block(table: &Table, columns: &[Column]) -> Block {
    let mut once: BTreeMap<OwnColumn, Column> = BTreeMap::new();
    for column in columns {
        once.entry(column.kind).or_insert(*column);
    }
    let header = table.header.map_or(table.area.first.row, |header| header.last);
    let last = columns.iter().map(|column| column.last).max().unwrap_or(header).max(table.area.last.row);
    Block { columns: once.into_values().collect(), header, last, is_new: false, table: None, filter: None, lent: None }
}

/// The cells that the anchors of a drawing cover.
fn anchors(bytes: &[u8]) -> Vec<Area> {
    let mut found = Vec::new();
    let (mut corners, mut numbers, mut from) = (Vec::new(), (0, 0), 0);
    for tag in Tags::of(bytes) {
        let text = || number(&bytes[from..tag.start]).unwrap_or(0);
        match (tag.kind, tag.local()) {
            (TagKind::Open, b"col" | b"row") => from = tag.end,
            (TagKind::Close, b"col") => numbers.0 = text(),
            (TagKind::Close, b"row") => numbers.1 = text(),
            (TagKind::Close, b"from" | b"to") => corners.push(corner(numbers)),
            (TagKind::Empty, b"ext") if corners.len() == 1 && tag.attribute("cx").is_some() => {
                let cells =
                    |name, size| tag.attribute(name).and_then(number).map_or(0, |length| u64::from(length) / size + 1);
                let (width, height) = (cells("cx", CELL.0), cells("cy", CELL.1));
                let add = |start: u32, length: u64| start.saturating_add(u32::try_from(length).unwrap_or(u32::MAX));
                corners.push(corner((add(numbers.0, width), add(numbers.1, height))));
            }
            (TagKind::Close, b"twoCellAnchor" | b"oneCellAnchor" | b"absoluteAnchor") => {
                if let [first, last, ..] = *corners {
                    found.push(Area::new(first, CellRef::new(last.row.max(first.row), last.column.max(first.column))));
                }
                corners.clear();
            }
            _ => {}
        }
    }
    found
}

fn corner((column, row): (u32, u32)) -> CellRef {
    CellRef::new(row, u16::try_from(column.min(LAST_COLUMN)).unwrap_or(0))
}
