//! The tags of a sheet part in, where everything stands out.

use std::ops::Range;

use super::{CellSpan, ColumnEntry, Formats, Formula, Needs, RowSpan, SheetPart};
use crate::read::tags::{LAST_COLUMN, LAST_ROW, Tag, TagKind, address, area, number, truth};
use crate::read::{Area, CellRef};
use crate::report::workbook::package::edit::unescaped;
use crate::report::workbook::package::strings::prefix;

/// Elements that stand before the list of columns.
const BEFORE_COLUMNS: &[&[u8]] = &[b"dimension", b"sheetFormatPr", b"sheetPr", b"sheetViews"];

/// Elements that stand behind the one that names a drawing of notes, and it itself.
const BEHIND_NOTES: &[&[u8]] = &[
    b"AlternateContent",
    b"controls",
    b"drawingHF",
    b"extLst",
    b"legacyDrawing",
    b"legacyDrawingHF",
    b"oleObjects",
    b"picture",
    b"tableParts",
    b"webPublishItems",
];

/// A sheet part being walked over.
pub(super) struct Walk<'a> {
    part: SheetPart<'a>,
    depth: u32,
    in_data: bool,
    is_whole: bool,
    formula: Option<(Formula, usize)>,
    /// Whether the cell that is being read has a shared text, and where the number of it begins.
    shared: Option<usize>,
}

impl<'a> Walk<'a> {
    pub fn new(bytes: &'a [u8]) -> Walk<'a> {
        let part = SheetPart {
            bytes,
            prefix: String::new(),
            dimension: None,
            columns: Vec::new(),
            columns_place: 0..0,
            has_columns: false,
            data: 0..0,
            data_is_empty: false,
            notes_place: 0,
            formats: Formats::default(),
            rows: Vec::new(),
            formulas: Vec::new(),
            merges: Vec::new(),
            is_protected: false,
            filter: None,
            listed: Vec::new(),
            needs: Needs::default(),
            references: Vec::new(),
        };
        Walk { part, depth: 0, in_data: false, is_whole: false, formula: None, shared: None }
    }

    pub fn tag(&mut self, tag: &Tag) -> Result<(), String> {
        if tag.kind == TagKind::Close {
            self.depth = self.depth.saturating_sub(1);
        }
        if self.in_data {
            self.data(tag)?;
        } else {
            self.setting(tag);
        }
        if tag.kind == TagKind::Open {
            self.depth += 1;
        }
        Ok(())
    }

    /// Whether it has come to a row below this one.
    pub fn is_below(&self, row: u32) -> bool {
        self.part.rows.last().is_some_and(|last| last.row > row)
    }

    pub fn so_far(self) -> SheetPart<'a> {
        self.part
    }

    pub fn finished(self) -> Result<SheetPart<'a>, String> {
        if !self.is_whole {
            return Err("a sheet of it has no rows or no end".to_owned());
        }
        Ok(self.part)
    }

    fn setting(&mut self, tag: &Tag) {
        let part = &mut self.part;
        part.formats.tag(tag, self.depth, part.bytes);
        if self.depth == 1 && tag.kind != TagKind::Open && !BEHIND_NOTES.contains(&tag.local()) {
            part.notes_place = tag.end;
        }
        if self.depth == 1 && BEFORE_COLUMNS.contains(&tag.local()) && tag.kind != TagKind::Open && !part.has_columns {
            part.columns_place = tag.end..tag.end;
        }
        let here = || tag.attribute("ref").and_then(area);
        match (self.depth, tag.kind, tag.local()) {
            (0, TagKind::Open, b"worksheet") => {
                part.prefix = prefix(tag.name());
                part.columns_place = tag.end..tag.end;
            }
            (1, _, b"dimension") => part.dimension = here().zip(tag.place_of("ref")),
            (1, TagKind::Open, b"cols") => (part.has_columns, part.columns_place) = (true, tag.start..tag.end),
            (1, TagKind::Close, b"cols") => part.columns_place.end = tag.start,
            (2, TagKind::Empty | TagKind::Open, b"col") => part.columns.extend(column(tag)),
            (1, TagKind::Open, b"sheetData") => {
                part.data = tag.end..tag.end;
                self.in_data = true;
            }
            (1, TagKind::Empty, b"sheetData") => {
                part.data = tag.start..tag.end;
                part.data_is_empty = true;
                self.is_whole = true;
            }
            (2, TagKind::Empty | TagKind::Open, b"mergeCell") => part.merges.extend(here()),
            (1, TagKind::Empty | TagKind::Open, b"sheetProtection") => {
                part.is_protected = tag.attribute("sheet").is_some_and(truth);
            }
            (1, TagKind::Empty | TagKind::Open, b"autoFilter") => part.filter = here().zip(tag.place_of("ref")),
            (2, TagKind::Empty | TagKind::Open, b"dataValidation") if tag.attribute("type") == Some(b"list") => {
                let ranges = tag.attribute("sqref").unwrap_or_default();
                part.listed.extend(ranges.split(u8::is_ascii_whitespace).filter_map(area));
            }
            (_, TagKind::Empty | TagKind::Open, b"tablePart" | b"drawing" | b"legacyDrawing") => {
                let key = tag.attributes().find(|(key, _)| key.ends_with(b":id")).map(|(_, value)| unescaped(value));
                part.references.extend(key.map(|key| (String::from_utf8_lossy(tag.local()).into_owned(), key)));
            }
            _ => {}
        }
    }

    fn data(&mut self, tag: &Tag) -> Result<(), String> {
        match (tag.kind, tag.local()) {
            (TagKind::Open | TagKind::Empty, b"row") => self.begin_row(tag),
            (TagKind::Close, b"row") => {
                self.row()?.end = tag.start;
                Ok(())
            }
            (TagKind::Open | TagKind::Empty, b"c") => self.begin_cell(tag),
            (TagKind::Open, b"v") => {
                self.shared = self.shared.map(|_| tag.end);
                Ok(())
            }
            (TagKind::Close, b"v") => {
                let text = self.shared.take().and_then(|from| number(&self.part.bytes[from..tag.start]));
                let needs = &mut self.part.needs;
                needs.texts = needs.texts.max(text.map_or(0, |text| text as usize + 1));
                Ok(())
            }
            (TagKind::Close, b"c") => {
                let cell = self.row()?.cells.last_mut().ok_or("a cell of it ends before it begins")?;
                cell.place.end = tag.end;
                Ok(())
            }
            (TagKind::Open | TagKind::Empty, b"f") => {
                let formula = self.begin_formula(tag)?;
                match tag.kind {
                    TagKind::Open => self.formula = Some((formula, tag.end)),
                    TagKind::Empty | TagKind::Close => self.part.formulas.push(formula),
                }
                Ok(())
            }
            (TagKind::Close, b"f") => {
                if let Some((mut formula, from)) = self.formula.take() {
                    formula.text = unescaped(&self.part.bytes[from..tag.start]);
                    self.part.formulas.push(formula);
                }
                Ok(())
            }
            (TagKind::Close, b"sheetData") => {
                self.part.data.end = tag.start;
                self.part.formats.tag(tag, self.depth, self.part.bytes);
                self.part.notes_place = tag.end;
                self.in_data = false;
                self.is_whole = true;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn row(&mut self) -> Result<&mut RowSpan, String> {
        self.part.rows.last_mut().ok_or_else(|| "a cell of it stands outside every row".to_owned())
    }

    fn begin_row(&mut self, tag: &Tag) -> Result<(), String> {
        let next = self.part.rows.last().map_or(0, |row| row.row + 1);
        let told = tag.attribute("r").and_then(number).and_then(|row| row.checked_sub(1));
        let row = told.unwrap_or(next);
        if row < next || row > LAST_ROW {
            return Err(format!("the rows of a sheet are not in order at row {}", row + 1));
        }
        let is_empty = tag.kind == TagKind::Empty;
        let end = tag.end;
        let spans = spans(tag).zip(tag.place_of("spans"));
        let tag = tag.start..tag.end;
        let is_numbered = told.is_some();
        self.part.rows.push(RowSpan { row, tag, end, is_empty, is_numbered, spans, cells: Vec::new() });
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag) -> Result<(), String> {
        let place = tag.start..tag.end;
        let style = tag.attribute("s").and_then(number).map_or(0, |style| style as usize + 1);
        self.part.needs.styles = self.part.needs.styles.max(style);
        self.shared = (tag.attribute("t") == Some(b"s")).then_some(tag.end);
        let row = self.row()?;
        let next = row.cells.last().map_or(0, |cell| u32::from(cell.column) + 1);
        let told = tag.attribute("r").map(address);
        let column = match told {
            Some(Some(at)) if at.row == row.row => u32::from(at.column),
            Some(_) => return Err(format!("a cell in row {} of a sheet has the address of another row", row.row + 1)),
            None => next,
        };
        let column = u16::try_from(column).ok().filter(|column| next <= u32::from(*column));
        let column = column.filter(|column| u32::from(*column) <= LAST_COLUMN);
        let column = column.ok_or_else(|| format!("the cells of a sheet are not in order in row {}", row.row + 1))?;
        row.cells.push(CellSpan { column, place, is_numbered: told.is_some() });
        Ok(())
    }

    fn begin_formula(&mut self, tag: &Tag) -> Result<Formula, String> {
        let row = self.row()?;
        let cell = row.cells.last().ok_or("a formula of it stands outside every cell")?;
        let at = CellRef::new(row.row, cell.column);
        let covers = tag.attribute("ref").and_then(area).unwrap_or(Area::new(at, at));
        let is_shared = tag.attribute("t") == Some(b"shared");
        Ok(Formula { at, text: String::new(), covers, is_shared })
    }
}

fn column(tag: &Tag) -> Option<ColumnEntry> {
    let bound = |name| tag.attribute(name).and_then(number).filter(|column| (1..=LAST_COLUMN + 1).contains(column));
    let (first, last) = (bound("min")?, bound("max")?);
    (first <= last).then_some(ColumnEntry { first, last, tag: tag.start..tag.end })
}

fn spans(tag: &Tag) -> Option<(u32, u32)> {
    let text = tag.attribute("spans")?;
    let colon = text.iter().position(|byte| *byte == b':')?;
    Some((number(&text[..colon])?, number(&text[colon + 1..])?))
}

impl SheetPart<'_> {
    /// Where new rows go that stand behind all others.
    pub(super) fn end_of_data(&self) -> Range<usize> {
        if self.data_is_empty { self.data.clone() } else { self.data.end..self.data.end }
    }
}
