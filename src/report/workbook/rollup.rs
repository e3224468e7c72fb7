//! A report in, `rollup.xlsx` out: what an executive opens first, and what an analyst filters.

mod columns;
mod months;

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use chrono::Datelike;
use rust_xlsxwriter::{
    ChartEmptyCells, DocProperties, ExcelDateTime, Format, Sparkline, Workbook, Worksheet, XlsxError,
};

use super::TITLE;
use super::pour::{Filled, pour, told};
use super::sheet::{self, Column, Sheet};
use crate::history::Kind;
use crate::model::{KeyResultId, KpiId, ObjectiveId};
use crate::report::tally::Tally;
use crate::report::tongue::Tongue;
use crate::report::{Report, palette};
use columns::{FINDINGS, KEY_RESULTS, KPIS, OBJECTIVES, TREND, UNITS};
use months::{MONTHS, Moment, by_month, key_result_in, kpi_in, moments, months_shown, objective_in, runs};

/// Writes the workbook. Fails when `out` does.
pub fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let portfolio = report.portfolio;
    let (tallies, moments) = (Tally::all(report), moments(report));
    let objectives = by_month(OBJECTIVES, report, objective_in);
    let key_results = by_month(KEY_RESULTS, report, key_result_in);
    let kpis = by_month(KPIS, report, kpi_in);
    let mut form = Form { workbook: Workbook::new(), report, filled: Vec::new() };
    let mut made = || {
        form.workbook.set_properties(&properties(report)?);
        form.summary(&tallies)?;
        form.sheet(("Objectives", 14), &objectives, ids(portfolio.objectives.len(), ObjectiveId::new))?;
        form.sheet(("Key results", 14), &key_results, ids(portfolio.key_results.len(), KeyResultId::new))?;
        form.sheet(("KPIs", 11), &kpis, ids(portfolio.kpis.len(), KpiId::new))?;
        form.sheet(("Findings", 10), FINDINGS, ids(report.findings.len(), |index| index))?;
        form.sheet(("Months", 8), MONTHS, Cow::Borrowed(&moments))?;
        lines(&mut form.workbook, report, &moments)
    };
    made().map_err(told)?;
    pour(&mut form.workbook, &form.filled, out)
}

/// Draws in the row of each item the line of its grades, of a KPI that of its values.
fn lines(workbook: &mut Workbook, report: &Report, moments: &[Moment]) -> Result<(), XlsxError> {
    let portfolio = report.portfolio;
    let (objectives, key_results, kpis) =
        (portfolio.objectives.len(), portfolio.key_results.len(), portfolio.kpis.len());
    let place = |kind: Kind| match kind {
        Kind::Objective => (1, position(OBJECTIVES, TREND), "Grade", objectives),
        Kind::KeyResult => (2, position(KEY_RESULTS, TREND), "Grade", key_results),
        Kind::Kpi => (3, position(KPIS, TREND), "Current", kpis),
    };
    let row = |row: usize| u32::try_from(row).expect("fewer rows than a sheet can hold");
    let fits = |rows: &Range<usize>| rows.len() >= FEWEST_POINTS && rows.end < sheet::MOST_ROWS;
    let few = runs(moments).filter(|(kind, ..)| place(*kind).3 <= MOST_LINES);
    for (kind, at, rows) in few.filter(|(.., rows)| fits(rows)) {
        let (sheet, column, shown, _) = place(kind);
        let values = position(MONTHS, shown);
        // The first row below the heading is 1; a range ends with its last row.
        let range = ("Months", row(rows.start + 1), values, row(rows.end), values);
        let line = Sparkline::new().set_range(range).set_sparkline_color(palette::INK);
        workbook.worksheet_from_index(sheet)?.add_sparkline(row(at + 1), column, &line)?;
    }
    let columns = [OBJECTIVES.len(), KEY_RESULTS.len(), KPIS.len()];
    for (kind, columns) in Kind::ALL.into_iter().zip(columns) {
        let (sheet, column, _, items) = place(kind);
        let (first, months) = (u16::try_from(columns).expect("a table has few columns"), months_shown(report));
        if items > MOST_LINES && usize::from(months) >= FEWEST_POINTS {
            let last = row(items.min(sheet::MOST_ROWS));
            line_of_months(workbook.worksheet_from_index(sheet)?, (column, last), (first, first + months - 1))?;
        }
    }
    Ok(())
}

/// Draws in a column, as far as to the last row, the line of what stands in the columns of months of each row.
fn line_of_months(
    worksheet: &mut Worksheet,
    (column, last): (u16, u32),
    (from, to): (u16, u16),
) -> Result<(), XlsxError> {
    let name = worksheet.name();
    let line = Sparkline::new().set_range((&*name, 1, from, last, to)).set_sparkline_color(palette::INK);
    let line = line.show_empty_cells_as(ChartEmptyCells::Connected);
    worksheet.add_sparkline_group(1, column, last, column, &line)?;
    Ok(())
}

/// Where a column stands, by its heading.
fn position<T>(columns: &[Column<T>], heading: &str) -> u16 {
    let place = columns.iter().position(|column| column.heading == heading).and_then(|at| u16::try_from(at).ok());
    place.expect("the column is one of the sheet")
}

const SUMMARY: Sheet<'static, Tally> = Sheet { name: "Summary", top: HEAD_ROWS, columns: UNITS, printed: 19 };

/// So many items have a line of all their dates each; more have those of the months that have a column, as one group: a
/// line of its own takes two kilobytes.
const MOST_LINES: usize = 5_000;

/// Two points make a line.
const FEWEST_POINTS: usize = 2;

/// Rows of words above the table of the summary.
const HEAD_ROWS: u32 = 4;

/// The workbook without its rows, and what writes them.
struct Form<'a> {
    workbook: Workbook,
    report: &'a Report<'a>,
    filled: Vec<Filled<'a>>,
}

impl<'a> Form<'a> {
    fn summary(&mut self, tallies: &'a [Tally]) -> Result<(), XlsxError> {
        let worksheet = self.workbook.add_worksheet();
        head(worksheet, self.report, &tallies[0])?;
        self.filled.push(sheet::filled(worksheet, self.report, SUMMARY, Cow::Borrowed(tallies))?);
        Ok(())
    }

    fn sheet<T: Copy>(
        &mut self,
        (name, printed): (&'static str, u16),
        columns: &'a [Column<T>],
        items: Cow<'a, [T]>,
    ) -> Result<(), XlsxError> {
        let sheet = Sheet { top: 0, columns, name, printed };
        self.filled.push(sheet::filled(self.workbook.add_worksheet(), self.report, sheet, items)?);
        Ok(())
    }
}

fn ids<T: Clone>(count: usize, id: fn(usize) -> T) -> Cow<'static, [T]> {
    Cow::Owned((0..count).map(id).collect())
}

/// What stands above the table: title, date, and what the numbers come to.
fn head(summary: &mut Worksheet, report: &Report, whole: &Tally) -> Result<(), XlsxError> {
    let title = Format::new().set_bold().set_font_size(18).set_font_color(palette::INK);
    let date = Format::new().set_font_color(palette::MUTED);
    let sentence = Format::new().set_font_size(12);
    let as_of = report.config.as_of.format("%-d %B %Y");
    summary.write_string_with_format(0, 0, &report.config.settings.title, &title)?;
    summary.write_string_with_format(1, 0, format!("Data as of {as_of}"), &date)?;
    summary.write_string_with_format(2, 0, whole.key_result_sentence(Tongue::english()), &sentence)?;
    summary.write_string_with_format(3, 0, whole.kpi_sentence(Tongue::english()), &sentence)?;
    Ok(())
}

/// Fixed by the date of the report, so that the same report makes the same bytes.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let as_of = report.config.as_of;
    let year = u16::try_from(as_of.year()).unwrap_or(1900);
    let created = ExcelDateTime::from_ymd(year, as_of.month() as u8, as_of.day() as u8)?;
    let title = format!("{TITLE}: {}", report.config.settings.title);
    Ok(DocProperties::new().set_title(title).set_author("Scoresheet").set_creation_datetime(&created))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn many_lines_are_one_group_of_what_stands_in_the_months() {
        let mut workbook = Workbook::new();
        line_of_months(workbook.add_worksheet().set_name("Key results").unwrap(), (11, 40), (27, 28)).unwrap();
        let mut package = zip::ZipArchive::new(Cursor::new(workbook.save_to_buffer().unwrap())).unwrap();
        let sheet = std::io::read_to_string(package.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
        assert_eq!((sheet.matches("<x14:sparklineGroup ").count(), sheet.matches("<x14:sparkline>").count()), (1, 40));
        assert!(sheet.contains("<xm:f>'Key results'!AB41:AC41</xm:f><xm:sqref>L41</xm:sqref>"), "{sheet}");
    }
}
