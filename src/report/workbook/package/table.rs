//! The part of an Excel table in, the same with columns added at its right edge out.

use std::ops::Range;

use super::edit::{Edits, escaped, unescaped};
use super::strings::prefix;
use crate::read::tags::{Tag, TagKind, Tags, area, number, truth};
use crate::read::{Area, CellRef};

/// An Excel table as its part tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablePart {
    /// Its number, unique in the workbook.
    pub id: u32,
    /// The name by which formulas call it, unique in the workbook.
    pub name: String,
    /// Its rectangle, header and totals included.
    pub area: Area,
    /// Whether it has a header row.
    pub has_header: bool,
    /// Whether it is filled from a query or a map, which may write it anew.
    pub is_filled: bool,
    /// Its columns from the left.
    pub columns: Vec<TableColumn>,
    /// The values of `ref` of the table and of its filter.
    ranges: Vec<(Area, Range<usize>)>,
    count: Option<Range<usize>>,
    end: usize,
    prefix: String,
}

/// A column of an Excel table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Its number, unique in the table.
    pub id: u32,
    /// Its name, which is the text of its header cell.
    pub name: String,
}

impl TablePart {
    /// Reads a part.
    pub fn of(bytes: &[u8]) -> Result<TablePart, String> {
        let mut found: Option<TablePart> = None;
        for tag in Tags::of(bytes) {
            let Some(table) = &mut found else {
                if tag.kind == TagKind::Open && tag.local() == b"table" {
                    found = Some(table_head(&tag).ok_or("an Excel table of it has no range")?);
                }
                continue;
            };
            match (tag.kind, tag.local()) {
                (TagKind::Open | TagKind::Empty, b"autoFilter") => {
                    table.ranges.extend(tag.attribute("ref").and_then(area).zip(tag.place_of("ref")));
                }
                (TagKind::Open, b"tableColumns") => table.count = tag.place_of("count"),
                (TagKind::Close, b"tableColumns") => table.end = tag.start,
                (TagKind::Open | TagKind::Empty, b"tableColumn") => {
                    let id = tag.attribute("id").and_then(number).unwrap_or(0);
                    table.columns.push(TableColumn { id, name: unescaped(tag.attribute("name").unwrap_or_default()) });
                }
                _ => {}
            }
        }
        found.filter(|table| table.end > 0).ok_or_else(|| "an Excel table of it has no columns".to_owned())
    }

    /// What makes it, and its filter, end with another row.
    pub fn with_last_row(&self, row: u32) -> Edits {
        let mut edits = Edits::default();
        for (area, place) in &self.ranges {
            let last = CellRef::new(row, area.last.column);
            edits.replace(place.clone(), Area::new(area.first, last).to_string());
        }
        edits
    }

    /// What adds columns at its right edge.
    pub fn with_columns(&self, names: &[&str]) -> Edits {
        let mut edits = Edits::default();
        let width = u16::try_from(names.len()).unwrap_or(0);
        for (area, place) in &self.ranges {
            let last = CellRef::new(area.last.row, area.last.column + width);
            edits.replace(place.clone(), Area::new(area.first, last).to_string());
        }
        if let Some(count) = &self.count {
            edits.replace(count.clone(), (self.columns.len() + names.len()).to_string());
        }
        let free = self.columns.iter().map(|column| column.id).max().unwrap_or(0) + 1;
        let columns: String = (free..)
            .zip(names)
            .map(|(id, name)| format!("<{}tableColumn id=\"{id}\" name=\"{}\"/>", self.prefix, escaped(name)))
            .collect();
        edits.insert(self.end, columns);
        edits
    }
}

fn table_head(tag: &Tag) -> Option<TablePart> {
    let range = tag.attribute("ref").and_then(area)?;
    let name = tag.attribute("displayName").or(tag.attribute("name")).unwrap_or_default();
    Some(TablePart {
        id: tag.attribute("id").and_then(number).unwrap_or(0),
        name: unescaped(name),
        area: range,
        has_header: tag.attribute("headerRowCount").is_none_or(|count| count != b"0"),
        is_filled: tag.attribute("tableType").is_some_and(|kind| kind != b"worksheet")
            || tag.attribute("insertRow").is_some_and(truth),
        columns: Vec::new(),
        ranges: tag.place_of("ref").map(|place| (range, place)).into_iter().collect(),
        count: None,
        end: 0,
        prefix: prefix(tag.name()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_added_at_the_right_edge_with_numbers_of_their_own() {
        let part = "<table id=\"3\" name=\"T\" displayName=\"T\" ref=\"A5:B9\" totalsRowCount=\"1\"><autoFilter ref=\"A5:B8\"/>\
            <tableColumns count=\"2\"><tableColumn id=\"7\" name=\"a\" totalsRowLabel=\"Sum\"/><tableColumn id=\"2\" name=\"b\"/></tableColumns></table>";
        let table = TablePart::of(part.as_bytes()).unwrap();
        assert_eq!((table.id, &*table.name, table.area.to_string()), (3, "T", "A5:B9".to_owned()));
        let changed = table.with_columns(&["c: d", "e"]).applied(part.as_bytes()).unwrap();
        let columns = "<tableColumn id=\"8\" name=\"c: d\"/><tableColumn id=\"9\" name=\"e\"/></tableColumns>";
        let expected =
            part.replace("A5:B9", "A5:D9").replace("A5:B8", "A5:D8").replace("\"2\"><tableC", "\"4\"><tableC");
        assert_eq!(String::from_utf8(changed).unwrap(), expected.replace("</tableColumns>", columns));
    }

    #[test]
    fn a_table_without_range_or_columns_is_refused() {
        for part in ["<table/>", "<table id=\"1\"></table>", "<table ref=\"A1:B2\"></table>", ""] {
            assert!(TablePart::of(part.as_bytes()).is_err(), "{part}");
        }
    }
}
