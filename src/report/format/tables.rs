//! Findings as rows: csv, and a workbook with filters.

use std::io::{self, Write};

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::Listing;
use super::escape::plain;
use crate::report::Report;
use crate::report::data::findings;
use crate::report::workbook::pour::{Rows, pour};

/// Findings on one sheet; a sheet holds 1,048,576 rows.
const ROWS: usize = 1_000_000;

/// The characters that a cell holds.
const LONGEST: usize = 32_000;

/// Widths of the columns in characters: by what stands in them.
const WIDE: f64 = 44.0;
const NARROW: f64 = 16.0;

/// One row a finding, as data/findings.csv has them. Fails when `out` does.
pub fn csv(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    findings::csv(&listing.report, out)
}

/// The same as a workbook.
///
/// # Errors
/// There are more findings than a workbook holds, or `out` takes no more.
pub fn xlsx(listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
    pour(&|rows| made(&listing.report, rows), out)
}

fn made(report: &Report, on: Rows<'_>) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let mut rows = findings::rows(report);
    let names = findings::names();
    for number in 1..=rows.len().div_ceil(ROWS).max(1) {
        let mut sheet = on.worksheet(&mut workbook)?;
        sheet.set_name(if number == 1 { "Findings".to_owned() } else { format!("Findings {number}") })?;
        fill(&mut sheet, &names, rows.by_ref().take(ROWS))?;
        workbook.push_worksheet(sheet);
    }
    Ok(workbook)
}

fn fill(
    sheet: &mut Worksheet,
    names: &[&str],
    rows: impl ExactSizeIterator<Item = Vec<String>>,
) -> Result<(), XlsxError> {
    let head = Format::new().set_bold();
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(0, column, *name, &head)?;
        let is_wide = matches!(*name, "message" | "fix" | "item" | "value" | "expected" | "accepted_because");
        sheet.set_column_width(column, if is_wide { WIDE } else { NARROW })?;
    }
    let last_row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    for (row, cells) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(&cells).filter(|(_, cell)| !cell.is_empty()) {
            // Written as a string it is never a formula or a link.
            sheet.write_string(row, column, plain(cell).chars().take(LONGEST).collect::<String>())?;
        }
    }
    let last_column = names.len().saturating_sub(1);
    sheet.autofilter(0, 0, last_row, u16::try_from(last_column).unwrap_or(0))?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Fixed by the date of the report, so that the same findings make the same bytes.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let as_of = report.config.as_of;
    let year = u16::try_from(as_of.year()).unwrap_or(1900);
    let created = ExcelDateTime::from_ymd(year, as_of.month() as u8, as_of.day() as u8)?;
    Ok(DocProperties::new().set_title("Findings").set_author("Scoresheet").set_creation_datetime(&created))
}
