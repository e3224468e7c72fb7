//! A day in, a blank workbook for a team out: headers with short help above them, lists to choose from, and one example
//! that is read as it stands.
//!
//! Teams need no template, any layout is read; this is for those who would rather not invent one.

mod columns;

use chrono::{Datelike, Months, NaiveDate};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    Table, TableColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

use crate::report::palette;
use columns::{Field, KPI, KPI_LAST, LISTS, List, OKR, Value};

/// What a team fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// Objectives and key results, one key result a row.
    Okr,
    /// KPIs, one a row, their months side by side.
    Kpi,
}

/// The row of the headers; the help stands above.
const HEADER: u32 = 1;
/// Rows of the table, the example among them.
const ROWS: u32 = 30;
/// Rows that choose from a list: more than the table has, for those below.
const CHOOSING: u32 = 500;
/// Months of the table of KPIs, and how many of them are over on the day.
const MONTHS: u32 = 12;
const PAST_MONTHS: u32 = 2;

/// The bytes of a template; the same day makes the same bytes.
pub fn template(template: Template, day: NaiveDate) -> Vec<u8> {
    written(template, day).expect("our sheets have legal names, unique headers and few cells")
}

fn written(template: Template, day: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created =
        ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), day.month() as u8, day.day() as u8)?;
    workbook.set_properties(&DocProperties::new().set_author("Scoresheet").set_creation_datetime(&created));
    let (name, fields, rows) = match template {
        Template::Okr => ("OKRs", OKR.iter().map(Head::of).collect(), columns::okr_example(day)),
        Template::Kpi => ("KPIs", kpi_heads(day), columns::kpi_example(PAST_MONTHS)),
    };
    let sheet = workbook.add_worksheet().set_name(name)?;
    write(sheet, name, &fields, &rows)?;
    lists(workbook.add_worksheet().set_name("Lists")?)?;
    for (column, list) in ('A'..).zip(LISTS) {
        let formula = format!("=Lists!${column}$2:${column}${}", list_end(list));
        workbook.define_name(list.name, &formula)?;
    }
    workbook.save_to_buffer()
}

/// A header with its help.
struct Head {
    header: String,
    help: &'static str,
    width: u16,
    list: Option<&'static str>,
}

impl Head {
    fn of(field: &Field) -> Head {
        Head { header: field.header.to_owned(), help: field.help, width: field.width, list: field.list }
    }
}

/// The columns of the KPIs with their months, two of which are over.
fn kpi_heads(day: NaiveDate) -> Vec<Head> {
    let first = day.with_day(1).unwrap_or(day) - Months::new(PAST_MONTHS);
    let month = |number: u32| Head {
        header: (first + Months::new(number)).format("%b %Y").to_string(),
        help: if number == 0 { "One value a month, in the unit" } else { "" },
        width: 10,
        list: None,
    };
    KPI.iter().map(Head::of).chain((0..MONTHS).map(month)).chain(KPI_LAST.iter().map(Head::of)).collect()
}

fn write(sheet: &mut Worksheet, name: &str, heads: &[Head], rows: &[Vec<Value>]) -> Result<(), XlsxError> {
    let bordered = || Format::new().set_border(FormatBorder::Thin).set_border_color(palette::LINE);
    let help = Format::new().set_font_color(palette::MUTED).set_text_wrap().set_align(FormatAlign::Bottom);
    let heading = bordered()
        .set_bold()
        .set_font_color(palette::PAPER)
        .set_background_color(palette::INK)
        .set_align(FormatAlign::VerticalCenter);
    let plain = bordered().set_text_wrap().set_align(FormatAlign::Top);
    let date = bordered().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let last = HEADER + ROWS;
    let columns: Vec<TableColumn> =
        heads.iter().map(|head| TableColumn::new().set_header(&head.header).set_header_format(&heading)).collect();
    let width = u16::try_from(heads.len()).unwrap_or(1);
    let table = Table::new().set_name(name).set_style(TableStyle::None).set_columns(&columns);
    sheet.add_table(HEADER, 0, last, width - 1, &table)?;
    for (column, head) in (0..).zip(heads) {
        sheet.set_column_width(column, head.width)?.write_with_format(0, column, head.help, &help)?;
        let format = if columns::is_day(&head.header) { &date } else { &plain };
        sheet.set_range_format(HEADER + 1, column, last, column, format)?;
        if let Some(list) = head.list {
            let choice = DataValidation::new()
                .allow_list_formula(Formula::new(list))
                .set_error_style(DataValidationErrorStyle::Warning)
                .set_error_title("Not in the list")?
                .set_error_message("Keep it if it is right, and add it to the sheet Lists.")?;
            sheet.add_data_validation(HEADER + 1, column, CHOOSING, column, &choice)?;
        }
    }
    for (row, values) in (HEADER + 1..).zip(rows) {
        for (column, value) in (0..).zip(values) {
            match value {
                Value::Empty => &mut *sheet,
                Value::Text(text) => sheet.write_with_format(row, column, text, &plain)?,
                Value::Number(number) => sheet.write_with_format(row, column, *number, &plain)?,
                Value::Day(day) => sheet.write_with_format(row, column, day, &date)?,
            };
        }
    }
    sheet.set_row_height(0, 64)?.set_row_height(HEADER, 22)?.set_freeze_panes(HEADER + 1, 2)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(HEADER, HEADER)?;
    Ok(())
}

/// The sheet of what can be chosen; whoever needs another word writes it below.
fn lists(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_font_color(palette::PAPER).set_background_color(palette::INK);
    for (column, list) in (0..).zip(LISTS) {
        sheet.set_column_width(column, 24)?.write_with_format(0, column, list.header, &heading)?;
        for (row, word) in (1..).zip(list.words) {
            sheet.write(row, column, *word)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// The last row of a list, with room for words of the team's own.
fn list_end(list: &List) -> usize {
    list.words.len().max(4) + 26
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Limits, Settings};
    use crate::grade::grade;
    use crate::history::History;
    use crate::lint::lint;
    use crate::model::build::{Content, Understood, portfolio};
    use crate::read;
    use crate::recognise::recognise;
    use crate::report::workbook::package::Package;
    use crate::report::workbook::package::check::{Scope, breaches};

    /// What a template says when it is read on the day it was made: objectives, key results, KPIs, findings.
    fn said(kind: Template, day: &str) -> (Vec<String>, Vec<String>, Vec<String>, Vec<String>) {
        let day: NaiveDate = day.parse().unwrap();
        let bytes = template(kind, day);
        let workbook = read::parse("template.xlsx", &bytes, &Limits::default()).unwrap();
        let content = Content {
            visibility: workbook.sheets.iter().map(|sheet| sheet.visibility).collect(),
            recognition: recognise(&workbook),
            remarks: workbook.remarks,
        };
        let name = "Clinic.xlsx".to_owned();
        let file = Understood { name, size: 0, sha256: String::new(), outcome: Ok(content) };
        let config = Config { as_of: day, root: String::new().into(), settings: Settings::default() };
        let portfolio = portfolio(vec![file], &config);
        let grades = grade(&portfolio, &History::default(), &config);
        let findings = lint(&portfolio, &History::default(), &grades, &config);
        let mut told: Vec<String> =
            findings.iter().map(|finding| format!("{}: {}", finding.rule.name, finding.message)).collect();
        told.sort();
        (
            portfolio.objectives.iter().map(|objective| objective.title.to_string()).collect(),
            portfolio.key_results.iter().map(|kr| kr.title.to_string()).collect(),
            portfolio.kpis.iter().map(|kpi| kpi.name.to_string()).collect(),
            told,
        )
    }

    const DAYS: [&str; 5] = ["2026-01-01", "2026-02-14", "2026-08-15", "2026-11-29", "2026-12-31"];

    #[test]
    fn the_example_of_the_okrs_is_read_as_it_stands_and_is_clean() {
        for day in DAYS {
            let (objectives, key_results, kpis, findings) = said(Template::Okr, day);
            assert_eq!(findings, Vec::<String>::new(), "{day}");
            assert_eq!((objectives.len(), key_results.len(), kpis.len()), (1, 3, 0), "{day}: {key_results:?}");
        }
    }

    #[test]
    fn the_example_of_the_kpis_is_read_as_it_stands_and_is_clean() {
        for day in DAYS {
            let (objectives, key_results, kpis, findings) = said(Template::Kpi, day);
            assert_eq!(findings, Vec::<String>::new(), "{day}");
            assert_eq!((objectives.len(), key_results.len(), kpis.len()), (0, 0, 1), "{day}: {kpis:?}");
        }
    }

    #[test]
    fn a_template_opens_without_a_word() {
        for kind in [Template::Okr, Template::Kpi] {
            let bytes = template(kind, "2026-08-15".parse().unwrap());
            assert_eq!(breaches(&Package::open(&bytes).unwrap(), Scope::All), Vec::new());
            assert!(bytes == template(kind, "2026-08-15".parse().unwrap()));
        }
    }

    #[test]
    fn every_column_chooses_from_a_list_that_there_is() {
        for field in OKR.iter().chain(KPI).chain(KPI_LAST) {
            assert!(field.list.is_none_or(|name| LISTS.iter().any(|list| list.name == name)), "{}", field.header);
        }
    }
}
