//! Findings as rows: csv, and a workbook with filters.

use std::io::{self, Write};

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::Listing;
use super::escape::plain;
use crate::read::CellRef;
use crate::report::Report;
use crate::report::data::findings;
use crate::report::workbook::pour::{Filled, PLAIN, Rows, pour, told};

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
    let report = &listing.report;
    let (names, count) = (findings::names(), report.findings.len());
    let last_column = u16::try_from(names.len().saturating_sub(1)).map_err(told)?;
    let (mut form, mut filled) = (Workbook::new(), Vec::new());
    form.set_properties(&properties(report).map_err(told)?);
    for number in 1..=count.div_ceil(ROWS).max(1) {
        let which = (number - 1) * ROWS..count.min(number * ROWS);
        let last = CellRef::new(u32::try_from(which.len()).map_err(told)?, last_column);
        head(form.add_worksheet(), number, (&names, last)).map_err(told)?;
        let rows = move |rows: &mut Rows<'_>| {
            (1..).zip(findings::rows(report, which.clone())).try_for_each(|(at, cells)| fill(rows, at, &cells))
        };
        filled.push(Filled { heading: 0, last, rows: Box::new(rows) });
    }
    pour(&mut form, &filled, out)
}

fn head(sheet: &mut Worksheet, number: usize, (names, last): (&[&str], CellRef)) -> Result<(), XlsxError> {
    sheet.set_name(if number == 1 { "Findings".to_owned() } else { format!("Findings {number}") })?;
    let head = Format::new().set_bold();
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(0, column, *name, &head)?;
        let is_wide = matches!(*name, "message" | "fix" | "item" | "value" | "expected" | "accepted_because");
        sheet.set_column_width(column, if is_wide { WIDE } else { NARROW })?;
    }
    sheet.autofilter(0, 0, last.row, last.column)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn fill(rows: &mut Rows<'_>, at: u32, cells: &[String]) -> io::Result<()> {
    rows.row(at, 0.0, |row| {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            // Written as a string it is never a formula or a link.
            row.text(column, PLAIN, &plain(cell).chars().take(LONGEST).collect::<String>());
        }
    })
}

/// Fixed by the date of the report, so that the same findings make the same bytes.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let as_of = report.config.as_of;
    let year = u16::try_from(as_of.year()).unwrap_or(1900);
    let created = ExcelDateTime::from_ymd(year, as_of.month() as u8, as_of.day() as u8)?;
    Ok(DocProperties::new().set_title("Findings").set_author("Scoresheet").set_creation_datetime(&created))
}
