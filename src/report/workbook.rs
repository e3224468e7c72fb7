//! A report in, workbooks out: numbers with their formats, for whoever goes on in a spreadsheet.

pub mod convert;
pub mod copy;
pub mod package;
pub mod pour;
mod rollup;
mod sheet;
pub mod template;

use std::io::{self, Write};

use super::Report;

/// The beginning of the document title by which our own workbook is known and never read as an input.
pub const TITLE: &str = "Scoresheet roll-up";

/// The name of the workbook with the whole portfolio, beside the pages its links lead to.
pub const ROLLUP: &str = "rollup.xlsx";

/// Writes the whole portfolio as one workbook; the same report makes the same bytes. Fails when `out` does.
pub fn rollup(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    rollup::write(report, out)
}

/// The same as a file of a report.
#[cfg(test)]
pub fn rolled_up(report: &Report) -> super::Artifact {
    let mut bytes = Vec::new();
    rollup(report, &mut bytes).unwrap();
    super::Artifact { path: ROLLUP.to_owned(), bytes }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, DataType, Reader, Xlsx};

    use super::*;
    use crate::report::sample::Sample;

    fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
        calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap()
    }

    fn opened() -> Xlsx<Cursor<Vec<u8>>> {
        open(rolled_up(&Sample::new().report()).bytes)
    }

    /// The value below a heading in a row of the table, counted from 1.
    fn value(sheet: &str, heading: &str, row: usize) -> Data {
        let range = opened().worksheet_range(sheet).unwrap();
        let top = range.rows().position(|cells| cells.iter().any(|cell| cell == heading)).unwrap();
        let column = range.rows().nth(top).unwrap().iter().position(|cell| cell == heading).unwrap();
        range.rows().nth(top + row).unwrap()[column].clone()
    }

    fn part(name: &str) -> String {
        let mut package = zip::ZipArchive::new(Cursor::new(rolled_up(&Sample::new().report()).bytes)).unwrap();
        std::io::read_to_string(package.by_name(name).unwrap()).unwrap()
    }

    #[test]
    fn the_sheets_are_the_six_in_their_order() {
        assert_eq!(opened().sheet_names(), ["Summary", "Objectives", "Key results", "KPIs", "Findings", "Months"]);
    }

    #[test]
    fn a_second_reader_finds_the_values_that_were_written() {
        assert_eq!(value("Key results", "Target", 1), 0.7);
        assert_eq!(value("Key results", "Target", 2), 12500.5);
        assert_eq!(value("Key results", "Current", 2), -200.0);
        assert_eq!(value("Key results", "Grade", 1), 0.59);
        assert_eq!(value("Key results", "Grade", 2), Data::Empty);
        assert_eq!(value("Key results", "Why not graded", 2), "no baseline to measure from");
        assert_eq!(value("Key results", "Due", 1).as_date(), "2026-12-15".parse().ok());
        assert_eq!(value("Key results", "Pace", 1), "On track");
        assert_eq!(value("Key results", "Key result", 2), "Sign 12,500 clinics, \"all\" of them;\nby phone");
        assert_eq!(value("Objectives", "Graded", 1), 1.0);
        assert_eq!(value("KPIs", "Current", 1), 0.9942);
        assert_eq!(value("KPIs", "Health", 1), "Amber");
        assert_eq!(value("KPIs", "Health", 2), "No value");
        assert_eq!(value("Findings", "Severity", 1), "Warning");
        assert_eq!(value("Summary", "Unit", 1), "Whole portfolio");
        assert_eq!(value("Summary", "Key results", 2), 3.0);
    }

    #[test]
    fn a_text_that_begins_like_a_formula_stays_a_text() {
        assert_eq!(value("Key results", "Key result", 3), "=HYPERLINK(\"http://evil.example\",\"x\")");
        assert_eq!(value("KPIs", "KPI", 2), "@incidents");
        for sheet in 1..=6 {
            assert!(!part(&format!("xl/worksheets/sheet{sheet}.xml")).contains("<f>"), "sheet {sheet}");
        }
    }

    #[test]
    fn links_lead_to_pages_beside_the_workbook() {
        let links = part("xl/worksheets/_rels/sheet3.xml.rels");
        assert!(links.contains("Target=\"objective-win-"), "{links}");
        for absolute in ["Target=\"file:", "Target=\"http", "Target=\"/", "\\"] {
            assert!(!links.contains(absolute), "{links}");
        }
    }

    #[test]
    fn our_own_workbook_is_known_by_its_title_and_dated_by_the_report() {
        let properties = part("docProps/core.xml");
        assert!(properties.contains("<dc:title>Scoresheet roll-up: Northwind Clinics</dc:title>"), "{properties}");
        assert!(properties.contains("2026-10-31T00:00:00Z"), "{properties}");
    }

    #[test]
    fn every_item_has_a_row_for_each_month_and_a_line_of_them() {
        let bytes = rolled_up(&Sample::second_month().report()).bytes;
        let range = open(bytes.clone()).worksheet_range("Months").unwrap();
        let of_first: Vec<String> = range
            .rows()
            .filter(|row| {
                row[1] == "Key result" && row[0] == range.rows().find(|row| row[1] == "Key result").unwrap()[0]
            })
            .map(|row| row[4].to_string())
            .collect();
        assert_eq!(of_first, ["2026-09", "2026-10"]);
        let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let sheet = std::io::read_to_string(package.by_name("xl/worksheets/sheet3.xml").unwrap()).unwrap();
        assert!(sheet.contains("<x14:sparkline><xm:f>Months!"), "{sheet}");
    }

    #[test]
    fn every_month_has_a_column_once_there_are_two() {
        let headings = |bytes: Vec<u8>, sheet: &str| -> Vec<String> {
            let range = open(bytes).worksheet_range(sheet).unwrap();
            range.rows().next().unwrap().iter().map(ToString::to_string).collect()
        };
        let bytes = rolled_up(&Sample::second_month().report()).bytes;
        for sheet in ["Objectives", "Key results", "KPIs"] {
            assert!(headings(bytes.clone(), sheet).ends_with(&["2026-09".to_owned(), "2026-10".to_owned()]), "{sheet}");
            let first = headings(rolled_up(&Sample::new().report()).bytes, sheet);
            assert_eq!(first.last().unwrap(), "Cell", "{sheet}");
        }
        let range = open(bytes).worksheet_range("Key results").unwrap();
        let place = |heading: &str| range.rows().next().unwrap().iter().position(|cell| cell == heading).unwrap();
        let row: Vec<Data> = range.rows().nth(1).unwrap().to_vec();
        assert_eq!(row[place("2026-10")], row[place("Grade")]);
        assert_ne!(row[place("2026-09")], Data::Empty);
    }

    #[test]
    fn the_same_report_makes_the_same_bytes() {
        assert_eq!(rolled_up(&Sample::new().report()).bytes, rolled_up(&Sample::new().report()).bytes);
    }

    #[test]
    fn a_report_that_found_nothing_still_has_its_tables() {
        let range = open(rolled_up(&Sample::empty().report()).bytes).worksheet_range("KPIs").unwrap();
        assert_eq!(range.get_value((1, 0)).unwrap(), &Data::String("none".to_owned()));
    }
}
