//! Cells in, the changes of a sheet part that set them out: rows and cells in order, spans and dimension wide enough.

use std::collections::BTreeMap;

use super::{Content, NewCell, RowSpan, SheetPart};
use crate::read::{Area, CellRef};
use crate::report::workbook::package::edit::{Edits, text_element};
use crate::report::workbook::package::strings::Strings;

impl SheetPart<'_> {
    /// What sets these cells, whatever stands in them.
    pub fn with_cells(
        &self,
        cells: &BTreeMap<CellRef, NewCell>,
        strings: Option<&mut Strings>,
    ) -> Result<Edits, String> {
        let cells: Vec<(&CellRef, &NewCell)> = cells.iter().collect();
        let mut writer = Writer { part: self, strings, edits: Edits::default() };
        let mut below = String::new();
        for of_row in cells.chunk_by(|(a, _), (b, _)| a.row == b.row) {
            writer.row(of_row, &mut below)?;
        }
        writer.rows_below(&below);
        writer.dimension(&cells);
        Ok(writer.edits)
    }
}

struct Writer<'a, 's> {
    part: &'a SheetPart<'a>,
    strings: Option<&'s mut Strings>,
    edits: Edits,
}

impl Writer<'_, '_> {
    /// Sets the cells of one row; a row behind all others is collected in `below`.
    fn row(&mut self, cells: &[(&CellRef, &NewCell)], below: &mut String) -> Result<(), String> {
        let Some((first, _)) = cells.first() else { return Ok(()) };
        let row = first.row;
        let next = self.part.rows.partition_point(|known| known.row < row);
        match self.part.rows.get(next) {
            Some(known) if known.row == row => self.cells(known, cells),
            Some(known) if known.is_numbered => {
                let text = self.new_row(row, cells);
                self.edits.insert(known.tag.start, text);
                Ok(())
            }
            Some(_) => Err("the rows of a sheet do not say their numbers".to_owned()),
            None => {
                *below += &self.new_row(row, cells);
                Ok(())
            }
        }
    }

    fn new_row(&mut self, row: u32, cells: &[(&CellRef, &NewCell)]) -> String {
        let prefix = &self.part.prefix;
        let inner: String = cells.iter().map(|(at, cell)| self.cell(**at, cell, cell.style.unwrap_or(0))).collect();
        format!("<{prefix}row r=\"{}\">{inner}</{prefix}row>", row + 1)
    }

    fn cells(&mut self, row: &RowSpan, cells: &[(&CellRef, &NewCell)]) -> Result<(), String> {
        let (mut behind, mut last) = (String::new(), 0);
        for (at, cell) in cells {
            last = u32::from(at.column) + 1;
            let next = row.cells.partition_point(|known| known.column < at.column);
            match row.cells.get(next) {
                Some(known) if known.column == at.column => {
                    let style = cell.style.unwrap_or_else(|| self.part.found(**at, &[]).map_or(0, |found| found.style));
                    let text = self.cell(**at, cell, style);
                    self.edits.replace(known.place.clone(), text);
                }
                Some(known) if known.is_numbered => {
                    let text = self.cell(**at, cell, cell.style.unwrap_or(0));
                    self.edits.insert(known.place.start, text);
                }
                Some(_) => return Err("the cells of a sheet do not say their addresses".to_owned()),
                None => behind += &self.cell(**at, cell, cell.style.unwrap_or(0)),
            }
        }
        let first = cells.first().map_or(1, |(at, _)| u32::from(at.column) + 1);
        if let Some(((from, to), place)) = &row.spans
            && (first < *from || *to < last)
        {
            self.edits.replace(place.clone(), format!("{}:{}", first.min(*from), last.max(*to)));
        }
        self.behind(row, &behind);
        Ok(())
    }

    /// Cells behind all others of a row.
    fn behind(&mut self, row: &RowSpan, cells: &str) {
        if cells.is_empty() {
            return;
        }
        if !row.is_empty {
            return self.edits.insert(row.end, cells);
        }
        // `<row/>` opens: its slash goes, its end comes.
        let prefix = &self.part.prefix;
        let slash = row.tag.end - 2;
        self.edits.replace(slash..row.tag.end, format!(">{cells}</{prefix}row>"));
    }

    fn rows_below(&mut self, rows: &str) {
        if rows.is_empty() {
            return;
        }
        let place = self.part.end_of_data();
        let prefix = &self.part.prefix;
        let text =
            if place.is_empty() { rows.to_owned() } else { format!("<{prefix}sheetData>{rows}</{prefix}sheetData>") };
        self.edits.replace(place, text);
    }

    fn cell(&mut self, at: CellRef, cell: &NewCell, style: u32) -> String {
        let prefix = &self.part.prefix;
        let style = if style == 0 { String::new() } else { format!(" s=\"{style}\"") };
        match (&cell.content, &mut self.strings) {
            (Content::Empty, _) => format!("<{prefix}c r=\"{at}\"{style}/>"),
            (Content::Number(number), _) => {
                format!("<{prefix}c r=\"{at}\"{style}><{prefix}v>{number}</{prefix}v></{prefix}c>")
            }
            (Content::Text(text), Some(strings)) => {
                let number = strings.number(text);
                format!("<{prefix}c r=\"{at}\"{style} t=\"s\"><{prefix}v>{number}</{prefix}v></{prefix}c>")
            }
            (Content::Text(text), None) => {
                let text = text_element(prefix, text);
                format!("<{prefix}c r=\"{at}\"{style} t=\"inlineStr\"><{prefix}is>{text}</{prefix}is></{prefix}c>")
            }
        }
    }

    fn dimension(&mut self, cells: &[(&CellRef, &NewCell)]) {
        let Some((known, place)) = &self.part.dimension else { return };
        let mut whole = *known;
        for (at, _) in cells {
            whole.first = CellRef::new(whole.first.row.min(at.row), whole.first.column.min(at.column));
            whole.last = CellRef::new(whole.last.row.max(at.row), whole.last.column.max(at.column));
        }
        if whole != *known {
            self.edits.replace(place.clone(), Area::new(whole.first, whole.last).to_string());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::btree_map;
    use proptest::option;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::read::tags::address;

    fn text(text: &str) -> NewCell {
        NewCell { style: Some(7), content: Content::Text(text.to_owned()) }
    }

    fn number(number: &str) -> NewCell {
        NewCell { style: None, content: Content::Number(number.to_owned()) }
    }

    /// A sheet with these rows after some cells were set; undoing it is checked on the way.
    fn with(sheet: &str, cells: &[(&str, NewCell)]) -> Result<String, String> {
        let part = SheetPart::of(sheet.as_bytes())?;
        let cells = cells.iter().map(|(at, cell)| (address(at.as_bytes()).unwrap(), cell.clone())).collect();
        let mut strings = Strings::of(b"<sst></sst>");
        let edits = part.with_cells(&cells, Some(&mut strings))?;
        let changed = edits.clone().applied(sheet.as_bytes())?;
        assert_eq!(edits.undone(sheet.as_bytes()).applied(&changed).unwrap(), sheet.as_bytes());
        SheetPart::of(&changed)?;
        Ok(String::from_utf8(changed).unwrap())
    }

    fn sheet(dimension: &str, rows: &str) -> String {
        format!("<worksheet><dimension ref=\"{dimension}\"/><sheetData>{rows}</sheetData></worksheet>")
    }

    #[test]
    fn cells_are_put_in_order_and_spans_and_dimension_widened() {
        let rows = "<row r=\"1\" spans=\"1:2\" ht=\"20\"><c r=\"A1\"/><c r=\"B1\"><v>1</v></c></row><row r=\"4\"/>";
        let changed = with(
            &sheet("A1:B4", rows),
            &[("C1", text("x")), ("E1", number("0.5")), ("A3", text("y")), ("B4", number("2")), ("A9", number("3"))],
        );
        let rows = "<row r=\"1\" spans=\"1:5\" ht=\"20\"><c r=\"A1\"/><c r=\"B1\"><v>1</v></c><c r=\"C1\" s=\"7\" t=\"s\"><v>0</v></c><c r=\"E1\"><v>0.5</v></c></row>\
            <row r=\"3\"><c r=\"A3\" s=\"7\" t=\"s\"><v>1</v></c></row><row r=\"4\"><c r=\"B4\"><v>2</v></c></row><row r=\"9\"><c r=\"A9\"><v>3</v></c></row>";
        assert_eq!(changed.unwrap(), sheet("A1:E9", rows));
    }

    #[test]
    fn a_cell_that_is_there_keeps_its_style_unless_it_gets_another() {
        let rows = "<row r=\"1\"><c r=\"A1\" s=\"3\" t=\"s\"><v>9</v></c><c r=\"B1\" s=\"3\"/></row>";
        let changed = with(&sheet("A1:B1", rows), &[("A1", number("1")), ("B1", text("x"))]).unwrap();
        let rows = "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>1</v></c><c r=\"B1\" s=\"7\" t=\"s\"><v>0</v></c></row>";
        assert_eq!(changed, sheet("A1:B1", rows));
    }

    #[test]
    fn a_sheet_without_rows_gets_its_first_and_prefixes_are_kept() {
        let sheet = "<x:worksheet xmlns:x=\"m\"><x:sheetData/></x:worksheet>";
        let changed = with(sheet, &[("B2", number("1"))]).unwrap();
        let data = "<x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>1</x:v></x:c></x:row></x:sheetData>";
        assert_eq!(changed, sheet.replace("<x:sheetData/>", data));
    }

    #[test]
    fn cells_without_addresses_are_kept_where_nothing_goes_before_them() {
        let rows = "<row><c><v>1</v></c><c/></row>";
        let changed = with(&sheet("A1:B1", rows), &[("C1", number("3"))]).unwrap();
        assert_eq!(changed, sheet("A1:C1", "<row><c><v>1</v></c><c/><c r=\"C1\"><v>3</v></c></row>"));
        let rows = "<row r=\"1\"><c r=\"B1\"/><c/></row>";
        assert!(with(&sheet("B1:C1", rows), &[("A1", number("3"))]).is_ok());
        assert!(with(&sheet("B1:C1", "<row r=\"1\"><c r=\"A1\"/></row><row/>"), &[("A1", number("3"))]).is_ok());
    }

    #[test]
    fn a_sheet_out_of_order_is_refused() {
        for rows in [
            "<row r=\"2\"/><row r=\"1\"/>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
            "<row r=\"1\"><c r=\"A2\"/></row>",
            "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
        ] {
            assert!(with(&sheet("A1", rows), &[("C9", number("1"))]).is_err(), "{rows}");
        }
    }

    proptest! {
        /// Whatever is planned for whatever sheet: the plan is what changes, it can be undone, and twice is once.
        #[test]
        fn any_plan_changes_what_it_names_and_nothing_else(
            there in btree_map((0..8_u32, 0..9_u16), (any::<Option<i8>>(), 0..3_u32), 0..30),
            plan in btree_map((0..12_u32, 0..12_u16), (any::<Option<u8>>(), "[a-c<& ]{0,3}", option::of(0..9_u32)), 0..20),
        ) {
            let mut rows = String::new();
            for number in 0..8 {
                let cells: String = there.range((number, 0)..(number + 1, 0)).map(|((row, column), (value, style))| {
                    let value = value.map_or(String::new(), |value| format!("<v>{value}</v>"));
                    format!("<c r=\"{}\" s=\"{style}\">{value}</c>", CellRef::new(*row, *column))
                }).collect();
                if !cells.is_empty() {
                    rows += &format!("<row r=\"{}\" spans=\"1:9\">{cells}</row>", number + 1);
                }
            }
            let before = sheet("A1:I8", &rows);
            let planned: BTreeMap<CellRef, NewCell> = plan.into_iter().map(|((row, column), (number, text, style))| {
                let content = match number {
                    Some(number) => Content::Number(number.to_string()),
                    None if text.is_empty() => Content::Empty,
                    None => Content::Text(text),
                };
                (CellRef::new(row, column), NewCell { style, content })
            }).collect();
            let part = SheetPart::of(before.as_bytes()).unwrap();
            let edits = part.with_cells(&planned, None).unwrap();
            let after = edits.clone().applied(before.as_bytes()).unwrap();
            prop_assert_eq!(edits.undone(before.as_bytes()).applied(&after).unwrap(), before.as_bytes());
            let changed = SheetPart::of(&after).unwrap();
            for row in 0..12 {
                for column in 0..12 {
                    let at = CellRef::new(row, column);
                    match planned.get(&at) {
                        Some(cell) => prop_assert!(!changed.differs(at, cell, &[]), "{} {:?}", at, cell),
                        None => prop_assert_eq!(changed.found(at, &[]), part.found(at, &[])),
                    }
                }
            }
        }
    }
}
