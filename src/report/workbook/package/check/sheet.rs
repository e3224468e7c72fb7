//! A sheet: the order of its settings, rows and cells, and the ranges it speaks of.

use super::Finder;
use super::cell::Cell;
use super::formula::Formulas;
use crate::read::tags::{LAST_COLUMN, LAST_ROW, Tag, TagKind, Tags, address, area, number};
use crate::read::{Area, CellRef};
use crate::report::workbook::package::edit::unescaped;

/// The settings of a sheet in the order of its schema.
const ORDER: &[&[u8]] = &[
    b"sheetPr",
    b"dimension",
    b"sheetViews",
    b"sheetFormatPr",
    b"cols",
    b"sheetData",
    b"sheetCalcPr",
    b"sheetProtection",
    b"protectedRanges",
    b"scenarios",
    b"autoFilter",
    b"sortState",
    b"dataConsolidate",
    b"customSheetViews",
    b"mergeCells",
    b"phoneticPr",
    b"conditionalFormatting",
    b"dataValidations",
    b"hyperlinks",
    b"printOptions",
    b"pageMargins",
    b"pageSetup",
    b"headerFooter",
    b"rowBreaks",
    b"colBreaks",
    b"customProperties",
    b"cellWatches",
    b"ignoredErrors",
    b"smartTags",
    b"drawing",
    b"legacyDrawing",
    b"legacyDrawingHF",
    b"drawingHF",
    b"picture",
    b"oleObjects",
    b"controls",
    b"webPublishItems",
    b"tableParts",
    b"extLst",
];
/// Characters of a list typed into a validation.
const LONGEST_LIST: usize = 255;

/// What cells can refer to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// Styles of cells and of conditional formats; none for a workbook without styles.
    pub styles: Option<(usize, usize)>,
    /// Shared texts.
    pub texts: usize,
}

/// A sheet being walked over.
struct Walk<'a, 'f, 'p> {
    bytes: &'a [u8],
    known: Known,
    finder: &'f mut Finder<'p>,
    depth: u32,
    setting: usize,
    row: Option<u32>,
    spans: Option<(u32, u32)>,
    column: Option<u16>,
    cell: Option<Cell<'a>>,
    formula: Option<(Tag<'a>, usize)>,
    list: Option<usize>,
    last_entry: u32,
    merges: Vec<Area>,
    formulas: Formulas,
}

/// Checks a sheet and tells its formulas.
pub(super) fn check(bytes: &[u8], known: Known, finder: &mut Finder) -> Formulas {
    let mut walk = Walk {
        bytes,
        known,
        finder,
        depth: 0,
        setting: 0,
        row: None,
        spans: None,
        column: None,
        cell: None,
        formula: None,
        list: None,
        last_entry: 0,
        merges: Vec::new(),
        formulas: Formulas::default(),
    };
    Tags::of(bytes).for_each(|tag| walk.tag(&tag));
    walk.finished()
}

impl<'a> Walk<'a, '_, '_> {
    fn tag(&mut self, tag: &Tag<'a>) {
        if tag.kind == TagKind::Close {
            self.depth = self.depth.saturating_sub(1);
        }
        if self.cell.is_some() {
            self.inside_cell(tag);
        } else if tag.kind != TagKind::Close {
            self.element(tag);
        } else if tag.local() == b"formula1" {
            self.list(tag.start);
        }
        if tag.kind == TagKind::Open {
            self.depth += 1;
        }
    }

    fn element(&mut self, tag: &Tag<'a>) {
        if self.depth == 1 {
            self.setting(tag);
        }
        // Controls and extensions have rows and columns of their own, deeper down.
        match (self.depth, tag.local()) {
            (2, b"row") => self.row(tag),
            (3, b"c") => self.begin_cell(tag),
            (2, b"col") => self.column_entry(tag),
            (2, b"mergeCell") => self.merges.extend(tag.attribute("ref").and_then(area)),
            (2, b"cfRule") => self.rule(tag),
            (2, b"dataValidation") => self.list = (tag.attribute("type") == Some(b"list")).then_some(0),
            (3, b"formula1") => self.list = self.list.map(|_| tag.end),
            (2, b"hyperlink") => {
                let leads = tag.attribute("location").is_some_and(|place| !place.is_empty())
                    || tag.attributes().any(|(key, _)| key.ends_with(b":id"));
                if !leads {
                    self.finder.breach("hyperlink", "a link leads nowhere");
                }
            }
            _ => {}
        }
        if let b"autoFilter"
        | b"conditionalFormatting"
        | b"dataValidation"
        | b"dimension"
        | b"hyperlink"
        | b"mergeCell" = tag.local()
        {
            let texts = ["ref", "sqref"].into_iter().filter_map(|name| tag.attribute(name));
            texts.for_each(|text| self.range(text));
        }
    }

    fn setting(&mut self, tag: &Tag) {
        let Some(place) = ORDER.iter().position(|known| *known == tag.local()) else { return };
        if place < self.setting {
            let name = String::from_utf8_lossy(tag.local()).into_owned();
            self.finder.breach("element-order", format!("`{name}` stands behind what follows it in the schema"));
        }
        self.setting = place;
    }

    fn range(&mut self, text: &[u8]) {
        let is_lines = |text: &[u8]| {
            let is_line = |part: &[u8]| {
                !part.is_empty() && (part.iter().all(u8::is_ascii_digit) || part.iter().all(u8::is_ascii_alphabetic))
            };
            text.split(|byte| *byte == b':').all(is_line)
        };
        let mut parts = text.split(u8::is_ascii_whitespace).filter(|part| !part.is_empty());
        if let Some(bad) = parts.find(|part| area(part).is_none() && !is_lines(part)) {
            let bad = String::from_utf8_lossy(bad).into_owned();
            self.finder.breach("range-text", format!("`{bad}` is no range"));
        }
    }

    fn row(&mut self, tag: &Tag) {
        let next = self.row.map_or(1, |row| row + 1);
        let row = tag.attribute("r").map_or(Some(next), number);
        match row.filter(|row| (next..=LAST_ROW + 1).contains(row)) {
            Some(row) => self.row = Some(row),
            None => self.finder.breach("row-order", format!("a row out of order stands behind row {}", next - 1)),
        }
        self.column = None;
        self.spans = tag.attribute("spans").and_then(|spans| {
            let colon = spans.iter().position(|byte| *byte == b':')?;
            number(&spans[..colon]).zip(number(&spans[colon + 1..]))
        });
    }

    fn begin_cell(&mut self, tag: &Tag<'a>) {
        let row = self.row.unwrap_or(1);
        let next = self.column.map_or(0, |column| u32::from(column) + 1);
        let at = match tag.attribute("r") {
            Some(text) => address(text),
            None => u16::try_from(next).ok().map(|column| CellRef::new(row - 1, column)),
        };
        let is_here =
            |at: &CellRef| at.row + 1 == row && u32::from(at.column) >= next && u32::from(at.column) <= LAST_COLUMN;
        let Some(at) = at.filter(is_here) else {
            self.finder.breach("cell-order", format!("a cell of row {row} is out of order or of another row"));
            return;
        };
        self.column = Some(at.column);
        let counted = u32::from(at.column) + 1;
        if self.spans.is_some_and(|(first, last)| counted < first || last < counted) {
            self.finder.breach("spans", format!("{at} lies outside what its row says it spans"));
        }
        let cell = Cell::of(tag, at);
        match tag.kind {
            TagKind::Open => self.cell = Some(cell),
            TagKind::Empty | TagKind::Close => cell.check(self.known, self.finder),
        }
    }

    fn inside_cell(&mut self, tag: &Tag<'a>) {
        if tag.local() == b"c" && tag.kind == TagKind::Close {
            if let Some(cell) = self.cell.take() {
                cell.check(self.known, self.finder);
            }
            return;
        }
        if let Some(cell) = &mut self.cell {
            cell.tag(tag, self.bytes);
        }
        match (tag.kind, tag.local()) {
            (TagKind::Open, b"f") => self.formula = Some((*tag, tag.end)),
            (TagKind::Empty, b"f") => self.formula_ends(*tag, ""),
            (TagKind::Close, b"f") => {
                if let Some((open, from)) = self.formula.take() {
                    let text = unescaped(&self.bytes[from..tag.start]);
                    self.formula_ends(open, &text);
                }
            }
            _ => {}
        }
    }

    fn formula_ends(&mut self, tag: Tag, text: &str) {
        let at = CellRef::new(self.row.unwrap_or(1) - 1, self.column.unwrap_or(0));
        self.formulas.add(at, &tag, text, self.finder);
    }

    fn column_entry(&mut self, tag: &Tag) {
        let bound = |name| tag.attribute(name).and_then(number).filter(|bound| *bound <= LAST_COLUMN + 1);
        match (bound("min"), bound("max")) {
            (Some(first), Some(last)) if self.last_entry < first && first <= last => self.last_entry = last,
            _ => self.finder.breach("column-entries", "an entry of columns is out of order or overlaps another"),
        }
    }

    fn rule(&mut self, tag: &Tag) {
        let style = tag.attribute("dxfId").map(|style| number(style).unwrap_or(u32::MAX));
        let most = self.known.styles.map_or(0, |(_, differential)| differential);
        if let Some(style) = style.filter(|style| *style as usize >= most) {
            self.finder.breach("differential-style", format!("a conditional format has style {style} of {most}"));
        }
    }

    fn list(&mut self, end: usize) {
        let Some(from) = self.list.take().filter(|from| *from > 0) else { return };
        let text = unescaped(&self.bytes[from..end]);
        let typed = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        if typed.is_some_and(|typed| typed.encode_utf16().count() > LONGEST_LIST) {
            self.finder.breach("list-validation", format!("a list of more than {LONGEST_LIST} characters"));
        }
    }

    fn finished(mut self) -> Formulas {
        self.merges.sort_unstable();
        let mut open: Vec<Area> = Vec::new();
        for merge in std::mem::take(&mut self.merges) {
            open.retain(|other| other.last.row >= merge.first.row);
            let meets =
                |other: &&Area| other.first.column <= merge.last.column && merge.first.column <= other.last.column;
            if let Some(other) = open.iter().find(meets) {
                self.finder.breach("merged-ranges", format!("{merge} overlaps {other}"));
            }
            open.push(merge);
        }
        self.formulas.finish(self.finder);
        self.formulas
    }
}
