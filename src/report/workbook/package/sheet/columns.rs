//! Widths in, the entries of the list of columns that give them out.

use std::collections::BTreeMap;

use super::{ColumnEntry, SheetPart};
use crate::read::tags::Tags;
use crate::report::workbook::package::edit::Edits;

impl SheetPart<'_> {
    /// What gives columns a width of their own, whatever they had, and shows them.
    pub fn with_widths(&self, widths: &BTreeMap<u16, f64>) -> Edits {
        let mut edits = Edits::default();
        let ours: Vec<(u32, f64)> = widths.iter().map(|(column, width)| (u32::from(*column) + 1, *width)).collect();
        if ours.is_empty() {
            return edits;
        }
        let entries = |own: &[(u32, f64)]| own.iter().map(|own| self.entry(*own)).collect::<String>();
        if !self.has_columns {
            edits.insert(self.columns_place.start, format!("<{0}cols>{1}</{0}cols>", self.prefix, entries(&ours)));
            return edits;
        }
        let mut rest = &*ours;
        for column in &self.columns {
            let (before, behind) = rest.split_at(rest.partition_point(|(own, _)| *own < column.first));
            let (within, behind) = behind.split_at(behind.partition_point(|(own, _)| *own <= column.last));
            if !before.is_empty() {
                edits.insert(column.tag.start, entries(before));
            }
            if !within.is_empty() {
                edits.replace(column.tag.clone(), self.split(column, within));
            }
            rest = behind;
        }
        if !rest.is_empty() {
            edits.insert(self.columns_place.end, entries(rest));
        }
        edits
    }

    fn entry(&self, (column, width): (u32, f64)) -> String {
        format!("<{}col min=\"{column}\" max=\"{column}\" width=\"{width}\" customWidth=\"1\"/>", self.prefix)
    }

    /// An entry of many columns with some taken out of it.
    fn split(&self, column: &ColumnEntry, taken: &[(u32, f64)]) -> String {
        let mut text = String::new();
        let mut first = column.first;
        for own in taken {
            text += &self.part_of(column, first, own.0 - 1);
            text += &self.entry(*own);
            first = own.0 + 1;
        }
        text + &self.part_of(column, first, column.last)
    }

    /// The entry with other bounds, all else as it stands; nothing where no column is left.
    fn part_of(&self, column: &ColumnEntry, first: u32, last: u32) -> String {
        let Some(tag) = Tags::within(self.bytes, column.tag.clone()).next().filter(|_| first <= last) else {
            return String::new();
        };
        let mut edits = Edits::default();
        for (name, bound) in [("min", first), ("max", last)] {
            if let Some(place) = tag.place_of(name) {
                let start = place.start - column.tag.start;
                edits.replace(start..start + place.len(), bound.to_string());
            }
        }
        let entry = &self.bytes[column.tag.clone()];
        edits.applied(entry).map_or_else(|_| String::new(), |text| String::from_utf8_lossy(&text).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widened(columns: &str, widths: &[(u16, f64)]) -> String {
        let sheet = format!(
            "<worksheet><sheetViews><sheetView/></sheetViews><sheetFormatPr/>{columns}<sheetData/></worksheet>"
        );
        let part = SheetPart::of(sheet.as_bytes()).unwrap();
        let changed =
            String::from_utf8(part.with_widths(&widths.iter().copied().collect()).applied(sheet.as_bytes()).unwrap())
                .unwrap();
        let (_, rest) = changed.split_once("<sheetFormatPr/>").unwrap();
        rest.strip_suffix("<sheetData/></worksheet>").unwrap().to_owned()
    }

    #[test]
    fn a_sheet_without_a_list_of_columns_gets_one_in_its_place() {
        assert_eq!(widened("", &[(1, 9.5)]), "<cols><col min=\"2\" max=\"2\" width=\"9.5\" customWidth=\"1\"/></cols>");
    }

    #[test]
    fn a_run_of_columns_is_split_around_ours_and_keeps_what_it_says() {
        let columns = "<cols><col min=\"1\" max=\"1\" width=\"3\"/><col hidden=\"1\" min=\"3\" max=\"16384\"/></cols>";
        let own = "<col min=\"4\" max=\"4\" width=\"9\" customWidth=\"1\"/><col min=\"5\" max=\"5\" width=\"8\" customWidth=\"1\"/>";
        assert_eq!(
            widened(columns, &[(3, 9.0), (4, 8.0)]),
            format!(
                "<cols><col min=\"1\" max=\"1\" width=\"3\"/><col hidden=\"1\" min=\"3\" max=\"3\"/>{own}<col hidden=\"1\" min=\"6\" max=\"16384\"/></cols>"
            )
        );
        let between = "<col min=\"2\" max=\"2\" width=\"7\" customWidth=\"1\"/>";
        assert_eq!(widened(columns, &[(1, 7.0)]), columns.replace("<col hidden", &format!("{between}<col hidden")));
        let behind = "<cols><col min=\"1\" max=\"1\" width=\"3\"/></cols>";
        assert_eq!(widened(behind, &[(1, 7.0)]), behind.replace("</cols>", &format!("{between}</cols>")));
    }
}
