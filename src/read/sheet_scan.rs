//! The bytes of one xlsx sheet part in, what calamine does not say of it out: hidden rows and columns, merged ranges,
//! formulas, formulas without a computed value. One pass from tag to tag; no value is decoded.

use super::tags::{LAST_COLUMN, LAST_ROW, Tag, TagKind, Tags, address, area, number, truth};
use super::{Area, CellRef, Span};

/// What one pass over a sheet part finds.
#[derive(Debug, Default, PartialEq)]
pub struct SheetScan {
    /// Hidden rows, ascending.
    pub hidden_rows: Vec<Span>,
    /// Hidden columns, ascending.
    pub hidden_columns: Vec<Span>,
    /// Merged ranges of more than one cell.
    pub merges: Vec<Area>,
    /// Cells with a formula, in the order of the part.
    pub formulas: Vec<CellRef>,
    /// Those of them without a computed value.
    pub uncomputed: Vec<CellRef>,
}

/// Scans a sheet part.
pub fn scan(part: &[u8]) -> SheetScan {
    let mut scanner = Scanner::default();
    Tags::of(part).for_each(|tag| scanner.tag(&tag));
    scanner.finish_cell();
    scanner.found
}

#[derive(Default)]
struct Scanner {
    found: SheetScan,
    row: u32,
    column: u32,
    formula: bool,
    value: bool,
}

impl Scanner {
    fn tag(&mut self, tag: &Tag) {
        match (tag.kind, tag.local()) {
            (TagKind::Open | TagKind::Empty, b"c") => self.begin_cell(tag),
            (TagKind::Open | TagKind::Empty, b"f") => self.formula = true,
            (TagKind::Open, b"v" | b"is") => self.value = true,
            (TagKind::Open | TagKind::Empty, b"row") => self.begin_row(tag),
            (TagKind::Close, b"row") => {
                self.finish_cell();
                self.row += 1;
            }
            (TagKind::Open | TagKind::Empty, b"col") => self.columns(tag),
            (TagKind::Open | TagKind::Empty, b"mergeCell") => {
                let merged = tag.attribute("ref").and_then(area);
                self.found.merges.extend(merged.filter(|area| area.first != area.last));
            }
            _ => {}
        }
    }

    fn begin_row(&mut self, tag: &Tag) {
        self.finish_cell();
        self.column = 0;
        if let Some(row) = tag.attribute("r").and_then(number) {
            self.row = row.saturating_sub(1).min(LAST_ROW);
        }
        if tag.attribute("hidden").is_some_and(truth) {
            extend(&mut self.found.hidden_rows, Span { first: self.row, last: self.row });
        }
        if tag.kind == TagKind::Empty {
            self.row += 1;
        }
    }

    fn begin_cell(&mut self, tag: &Tag) {
        self.finish_cell();
        match tag.attribute("r").and_then(address) {
            Some(at) => (self.row, self.column) = (at.row, u32::from(at.column) + 1),
            None => self.column = (self.column + 1).min(LAST_COLUMN + 1),
        }
    }

    /// A cell is known whole when the next one begins; its column was already counted.
    fn finish_cell(&mut self) {
        if self.formula && self.column > 0 {
            let at = CellRef::new(self.row, (self.column - 1) as u16);
            self.found.formulas.push(at);
            if !self.value {
                self.found.uncomputed.push(at);
            }
        }
        (self.formula, self.value) = (false, false);
    }

    fn columns(&mut self, tag: &Tag) {
        let bound = |name| tag.attribute(name).and_then(number).map(|column| column.saturating_sub(1).min(LAST_COLUMN));
        if let (Some(first), Some(last), true) =
            (bound("min"), bound("max"), tag.attribute("hidden").is_some_and(truth))
        {
            extend(&mut self.found.hidden_columns, Span { first, last });
        }
    }
}

/// Adds a span, joined to the one before it where they touch.
fn extend(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if span.first <= last.last.saturating_add(1) => last.last = last.last.max(span.last),
        _ => spans.push(span),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> CellRef {
        address(text.as_bytes()).unwrap()
    }

    #[test]
    fn hidden_rows_and_columns_are_joined_into_spans() {
        let scan = scan(
            br#"<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" hidden="1"/></cols>
            <row r="3" hidden="1"/><row r="4" hidden="true"><c r="A4"/></row><row r="6" hidden="0"/>"#,
        );
        assert_eq!(scan.hidden_columns, [Span { first: 1, last: 3 }]);
        assert_eq!(scan.hidden_rows, [Span { first: 2, last: 3 }]);
    }

    #[test]
    fn a_formula_without_a_value_is_told_from_one_with() {
        let scan = scan(br#"<row r="1"><c r="A1"><f>1/0</f></c><c r="B1" t="str"><f>A1</f><v>x</v></c><c><f>2</f><v/></c><c r="F1"><v>1</v></c></row>"#);
        assert_eq!(scan.formulas, [at("A1"), at("B1"), at("C1")]);
        assert_eq!(scan.uncomputed, [at("A1"), at("C1")]);
    }

    #[test]
    fn merges_are_read_and_single_cells_are_none() {
        let scan = scan(br#"<mergeCells count="2"><mergeCell ref="A2:A5"/><mergeCell ref="C1:C1"/></mergeCells>"#);
        assert_eq!(scan.merges, [Area::new(at("A2"), at("A5"))]);
    }

    #[test]
    fn tags_inside_text_do_not_count() {
        let scan = scan(br#"<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<f>]]></t></is></c><!-- <c r="B1"><f>1</f></c> --></row>"#);
        assert!(scan.formulas.is_empty());
    }
}
