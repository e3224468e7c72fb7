//! The bytes of one xlsx sheet part in, what calamine does not say of it out: hidden rows and columns, merged ranges,
//! formulas, formulas without a computed value. One pass from tag to tag; no value is decoded.

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

/// The last row and column of a sheet, zero-based.
const LAST_ROW: u32 = 1_048_575;
const LAST_COLUMN: u32 = 16_383;

/// Scans a sheet part.
pub fn scan(part: &[u8]) -> SheetScan {
    let mut scanner = Scanner::default();
    let mut rest = part;
    while let Some(start) = memchr::memchr(b'<', rest) {
        rest = &rest[start + 1..];
        if let Some(skipped) = rest.strip_prefix(b"!--") {
            rest = after(skipped, b"-->");
        } else if let Some(skipped) = rest.strip_prefix(b"![CDATA[") {
            rest = after(skipped, b"]]>");
        } else {
            let end = tag_end(rest);
            scanner.tag(&rest[..end]);
            rest = &rest[end..];
        }
    }
    scanner.finish_cell();
    scanner.found
}

fn after<'a>(bytes: &'a [u8], end: &[u8]) -> &'a [u8] {
    memchr::memmem::find(bytes, end).map_or(&[], |at| &bytes[at + end.len()..])
}

/// Where a tag ends; a `>` inside an attribute's quotes does not end it.
fn tag_end(bytes: &[u8]) -> usize {
    let mut from = 0;
    loop {
        let Some(end) = memchr::memchr(b'>', &bytes[from..]).map(|at| from + at) else { return bytes.len() };
        let quotes = bytes[..end].iter().filter(|byte| **byte == b'"').count();
        if quotes % 2 == 0 {
            return end;
        }
        from = end + 1;
    }
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
    fn tag(&mut self, tag: &[u8]) {
        let (closing, tag) = tag.strip_prefix(b"/").map_or((false, tag), |tag| (true, tag));
        let name_end =
            tag.iter().position(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'/')).unwrap_or(tag.len());
        let name = &tag[..name_end];
        let local = memchr::memchr(b':', name).map_or(name, |colon| &name[colon + 1..]);
        match (closing, local) {
            (false, b"c") => self.begin_cell(tag),
            (false, b"f") => self.formula = true,
            (false, b"v" | b"is") => self.value = !tag.ends_with(b"/"),
            (false, b"row") => self.begin_row(tag),
            (true, b"row") => {
                self.finish_cell();
                self.row += 1;
            }
            (false, b"col") => self.columns(tag),
            (false, b"mergeCell") => self.found.merges.extend(attribute(tag, b"ref").and_then(area)),
            _ => {}
        }
    }

    fn begin_row(&mut self, tag: &[u8]) {
        self.finish_cell();
        self.column = 0;
        if let Some(row) = attribute(tag, b"r").and_then(number) {
            self.row = row.saturating_sub(1).min(LAST_ROW);
        }
        if attribute(tag, b"hidden").is_some_and(truth) {
            extend(&mut self.found.hidden_rows, Span { first: self.row, last: self.row });
        }
        if tag.ends_with(b"/") {
            self.row += 1;
        }
    }

    fn begin_cell(&mut self, tag: &[u8]) {
        self.finish_cell();
        match attribute(tag, b"r").and_then(address) {
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

    fn columns(&mut self, tag: &[u8]) {
        let bound =
            |name| attribute(tag, name).and_then(number).map(|column| column.saturating_sub(1).min(LAST_COLUMN));
        if let (Some(first), Some(last), true) =
            (bound(b"min"), bound(b"max"), attribute(tag, b"hidden").is_some_and(truth))
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

/// The raw value of an attribute.
fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut from = 0;
    while let Some(equals) = memchr::memchr(b'=', &tag[from..]).map(|at| from + at) {
        let quote = *tag.get(equals + 1)?;
        let value = equals + 2;
        let end = value + memchr::memchr(quote, tag.get(value..)?)?;
        if tag[..equals].ends_with(name) && matches!(tag[equals - name.len() - 1], b' ' | b'\t' | b'\n' | b'\r') {
            return Some(&tag[value..end]);
        }
        from = end + 1;
    }
    None
}

fn truth(value: &[u8]) -> bool {
    matches!(value, b"1" | b"true")
}

fn number(digits: &[u8]) -> Option<u32> {
    str::from_utf8(digits).ok()?.parse().ok()
}

fn area(text: &[u8]) -> Option<Area> {
    let colon = memchr::memchr(b':', text)?;
    let (first, last) = (address(&text[..colon])?, address(&text[colon + 1..])?);
    (first != last && first.row <= last.row && first.column <= last.column).then(|| Area::new(first, last))
}

/// `B6` as a zero-based address; nothing outside the grid.
fn address(text: &[u8]) -> Option<CellRef> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if !(1..=3).contains(&letters) {
        return None;
    }
    let column = text[..letters]
        .iter()
        .fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1)
        - 1;
    let row = number(&text[letters..])?.checked_sub(1)?;
    (row <= LAST_ROW && column <= LAST_COLUMN).then(|| CellRef::new(row, column as u16))
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

    #[test]
    fn addresses_outside_the_grid_are_none() {
        for text in ["XFE1", "A1048577", "A0", "ZZZZ1", "A99999999999999999999", "", "7"] {
            assert_eq!(address(text.as_bytes()), None, "{text}");
        }
    }
}
