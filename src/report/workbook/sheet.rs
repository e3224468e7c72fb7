//! Columns and items in, one worksheet with a table out: formats, widths, frozen header, colours beside words.

use std::borrow::Cow;
use std::io;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, ConditionalFormatDataBar, ConditionalFormatType, Format,
    FormatAlign, FormatBorder, FormatUnderline, Table, TableColumn, TableStyle, Worksheet, XlsxError,
};

use super::pour::{Filled, Model, PLAIN, Row, Rows};
use crate::read::CellRef;
use crate::report::Report;
use crate::report::palette::{self, Shown, Tone};

/// One column of a table for the items `T`.
#[derive(Debug, Clone)]
pub struct Column<T> {
    /// Its heading; unique in its table.
    pub heading: Cow<'static, str>,
    /// Width in characters beyond which its text wraps.
    pub widest: u16,
    /// How the column as a whole is set off.
    pub look: Look,
    /// What stands in the cell of an item.
    pub cell: Told<T>,
}

/// What tells the cell of an item.
#[derive(Debug, Clone)]
pub enum Told<T> {
    /// How it is now.
    Now(fn(&Report<'_>, T) -> Cell),
    /// How it was in the month of a day.
    In(NaiveDate, fn(&Report<'_>, T, NaiveDate) -> Cell),
}

impl<T> Column<T> {
    fn of(&self, report: &Report<'_>, item: T) -> Cell {
        match self.cell {
            Told::Now(cell) => cell(report, item),
            Told::In(month, cell) => cell(report, item, month),
        }
    }
}

/// How a column is set off beyond the formats of its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Words from the left.
    Text,
    /// Numbers from the right, their heading too.
    Number,
    /// With a bar for a share from 0 to 1.
    Bar,
    /// With the tint that belongs to the word.
    Status,
}

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, never anything else whatever they begin with.
    Text(String),
    /// Words that lead to a page of the report.
    Link {
        /// The words.
        text: String,
        /// The page, relative to the workbook.
        page: String,
    },
    /// A grade: `0.59`.
    Grade(Decimal),
    /// A share: `59%`.
    Share(Decimal),
    /// A per cent as a person reads it, 23 for 23 %.
    Percent(Decimal),
    /// Any other number, with the decimals it has.
    Number(Decimal),
    /// A number of things.
    Count(usize),
    /// A day.
    Date(NaiveDate),
    /// A verdict.
    Status(Shown),
}

/// The one number of links that Excel allows a sheet.
const MOST_LINKS: usize = 65_530;

/// Rows that a sheet can hold below its heading, with one to spare for the remark that there are more.
pub const MOST_ROWS: usize = 1_048_000;

/// Decimals that a number is shown with, at most.
const MOST_DECIMALS: u32 = 4;

/// Room for the filter button beside a heading.
const BUTTON: u16 = 4;

/// Points of one line of text.
const LINE_HEIGHT: f64 = 15.0;

/// Points around the text of a heading.
const PADDING: f64 = 6.0;

/// Lines of a row, at most; a longer text is read in the cell itself.
const MOST_LINES: u16 = 12;

/// Makes of a worksheet the form of a table of items, its heading below whatever stands there already, and what writes its
/// rows. Cells are made twice, for their widths and to be written row by row, and never kept: a large organisation has
/// millions of them.
pub fn filled<'a, T: Copy>(
    worksheet: &mut Worksheet,
    report: &'a Report<'a>,
    sheet: Sheet<'a, T>,
    items: Cow<'a, [T]>,
) -> Result<Filled<'a>, XlsxError> {
    let shown = items.len().min(MOST_ROWS);
    let widths = widths(&sheet, report, &items[..shown]);
    for (width, at) in widths.iter().zip(0u16..) {
        worksheet.set_column_width(at, *width)?;
    }
    let headings = sheet.columns.iter().zip(&widths).map(|(column, width)| wrapped(&column.heading, width - BUTTON));
    worksheet.set_row_height(sheet.top, LINE_HEIGHT * f64::from(headings.max().unwrap_or(1)) + PADDING)?;
    let (first, rows) = (sheet.top + 1, u32::try_from(shown.max(1)).expect("fewer rows than a sheet can hold"));
    set_off(worksheet, &sheet, (first, first + rows - 1))?;
    for (style, at) in Style::ALL.iter().zip(0u16..) {
        worksheet.write_blank(first + BESIDE, at, &style.format())?;
    }
    let (heading, last) = (sheet.top, CellRef::new(first + rows - 1, sheet.width() - 1));
    let rows = Box::new(move |rows: &mut Rows<'_>| write(rows, report, &sheet, (&items, &widths)));
    Ok(Filled { heading, last, rows })
}

/// Rows between a heading and the models: the library tells of sixteen rows at a time how wide they are.
const BESIDE: u32 = 32;

/// Writes the rows of a table.
fn write<T: Copy>(
    rows: &mut Rows<'_>,
    report: &Report<'_>,
    sheet: &Sheet<T>,
    (items, widths): (&[T], &[u16]),
) -> io::Result<()> {
    let first = sheet.top + 1;
    let mut pen = Pen { links: 0 };
    let mut cells = Vec::with_capacity(sheet.columns.len());
    for (at, item) in (first..).zip(items.iter().take(MOST_ROWS)) {
        cells.clear();
        cells.extend(sheet.columns.iter().map(|column| column.of(report, *item)));
        let lines = cells.iter().zip(widths).map(|(cell, width)| cell.lines(*width)).max().unwrap_or(1);
        rows.row(at, LINE_HEIGHT * f64::from(lines.min(MOST_LINES)), |row| {
            for (cell, place) in cells.iter().zip(0u16..) {
                pen.write(row, place, cell);
            }
        })?;
    }
    if items.is_empty() {
        rows.row(first, LINE_HEIGHT, |row| row.text(0, Style::Text.model(), "none"))?;
    }
    if items.len() > MOST_ROWS {
        let more = format!("{} more rows are in the folder data", items.len() - MOST_ROWS);
        let below = first + u32::try_from(MOST_ROWS).expect("fewer rows than a sheet can hold");
        rows.row(below, LINE_HEIGHT, |row| row.text(0, PLAIN, &more))?;
    }
    Ok(())
}

/// The width of each column: as its widest cell needs, between its heading in two lines and its limit.
fn widths<T: Copy>(sheet: &Sheet<T>, report: &Report<'_>, items: &[T]) -> Vec<u16> {
    let in_two_lines = |heading: &str| {
        let word = heading.split(' ').map(letters).max().unwrap_or(0);
        word.max(letters(heading).div_ceil(2) + 1) + BUTTON
    };
    let mut widths: Vec<u16> = sheet.columns.iter().map(|column| in_two_lines(&column.heading)).collect();
    for item in items {
        for (width, column) in widths.iter_mut().zip(sheet.columns) {
            // What is as wide as it may be needs no more cells to be looked at.
            if *width < column.widest {
                *width = (*width).max(column.of(report, *item).width().min(column.widest));
            }
        }
    }
    widths
}

/// A worksheet with one table.
pub struct Sheet<'a, T> {
    /// Its name, fixed.
    pub name: &'static str,
    /// The row of its heading.
    pub top: u32,
    /// Its columns from the left; the first stays in view.
    pub columns: &'a [Column<T>],
    /// How many of them go on paper; the rest is for filtering and tracing.
    pub printed: u16,
}

impl<T> Sheet<'_, T> {
    fn width(&self) -> u16 {
        u16::try_from(self.columns.len()).expect("a table has few columns")
    }
}

fn set_off<T>(worksheet: &mut Worksheet, sheet: &Sheet<T>, (first, last): (u32, u32)) -> Result<(), XlsxError> {
    let titled =
        |column: &Column<T>| TableColumn::new().set_header(&*column.heading).set_header_format(heading(column.look));
    let headings: Vec<TableColumn> = sheet.columns.iter().map(titled).collect();
    let name = sheet.name.replace(' ', "_");
    let table = Table::new().set_name(name).set_style(TableStyle::None).set_columns(&headings);
    // It is stretched over all rows when they are written.
    worksheet.set_name(sheet.name)?.add_table(sheet.top, 0, first, sheet.width() - 1, &table)?;
    for (column, at) in sheet.columns.iter().zip(0u16..) {
        match column.look {
            Look::Text | Look::Number => {}
            Look::Bar => drop(worksheet.add_conditional_format(first, at, last, at, &bar())?),
            Look::Status => tint(worksheet, (first, last), at)?,
        }
    }
    worksheet.set_freeze_panes(first, 1)?.set_repeat_rows(sheet.top, sheet.top)?;
    worksheet.set_print_area(0, 0, last, sheet.printed - 1)?;
    worksheet.set_screen_gridlines(false).set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    worksheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.2, 0.3).set_footer("&L&A&RPage &P of &N");
    Ok(())
}

/// The number by which Excel knows the paper.
const A4: u8 = 9;

fn tint(worksheet: &mut Worksheet, (first, last): (u32, u32), at: u16) -> Result<(), XlsxError> {
    for shown in palette::shown() {
        let tint = shown.tone.tint();
        let format = Format::new().set_background_color(tint.fill).set_font_color(tint.text);
        let rule = ConditionalFormatCellRule::EqualTo(palette::capitalised(shown.word));
        let condition = ConditionalFormatCell::new().set_rule(rule).set_format(format);
        worksheet.add_conditional_format(first, at, last, at, &condition)?;
    }
    Ok(())
}

fn bar() -> ConditionalFormatDataBar {
    ConditionalFormatDataBar::new()
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, 1)
        .set_fill_color(palette::BAR)
        .set_solid_fill(true)
        .set_border_off(true)
}

fn heading(look: Look) -> Format {
    let format = match look {
        Look::Text | Look::Status => Format::new().set_align(FormatAlign::Left).set_indent(1),
        Look::Number | Look::Bar => Format::new().set_align(FormatAlign::Right),
    };
    format
        .set_bold()
        .set_font_color(palette::PAPER)
        .set_background_color(palette::INK)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
}

/// Writes cells, and counts the links among them.
struct Pen {
    links: usize,
}

/// What tells one format from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    Text,
    /// A text that begins like a formula; the mark keeps it a text when somebody edits the cell.
    Quoted,
    Link,
    Grade,
    Share,
    Percent(u32),
    Number(u32),
    Count,
    Date,
    Status(Tone),
}

impl Pen {
    fn write(&mut self, row: &mut Row<'_, '_>, place: u16, cell: &Cell) {
        let model = cell.style().model();
        match cell {
            Cell::Empty => row.blank(place, model),
            Cell::Text(text) => row.text(place, model, text),
            Cell::Link { text, page } if self.links < MOST_LINKS && !text.is_empty() => {
                self.links += 1;
                row.link(place, model, (text, page));
            }
            Cell::Link { text, .. } => row.text(place, model, text),
            Cell::Grade(number) | Cell::Share(number) | Cell::Number(number) => {
                row.number(place, model, float(*number));
            }
            Cell::Percent(number) => row.number(place, model, float(*number / Decimal::ONE_HUNDRED)),
            Cell::Count(count) => row.number(place, model, float(Decimal::from(*count))),
            Cell::Date(day) => match serial(*day) {
                Some(number) => row.number(place, model, number.into()),
                None => row.text(place, model, &day.to_string()),
            },
            Cell::Status(shown) => row.text(place, model, &palette::capitalised(shown.word)),
        }
    }
}

/// The number by which a workbook knows a day; none where its calendar does not reach. It believes that 1900 was a leap
/// year.
fn serial(day: NaiveDate) -> Option<i32> {
    const LEAP_DAY: i32 = 60;
    let days = (day - NaiveDate::from_ymd_opt(1899, 12, 30)?).num_days();
    let days = i32::try_from(days).ok().filter(|_| (1900..=9999).contains(&day.year()))?;
    Some(if days > LEAP_DAY { days } else { days - 1 })
}

impl Style {
    /// Each format, in the order of the models in a form.
    const ALL: [Style; 22] = [
        Style::Text,
        Style::Quoted,
        Style::Link,
        Style::Grade,
        Style::Share,
        Style::Count,
        Style::Date,
        Style::Status(Tone::Good),
        Style::Status(Tone::Warning),
        Style::Status(Tone::Bad),
        Style::Status(Tone::Done),
        Style::Status(Tone::Quiet),
        Style::Percent(0),
        Style::Percent(1),
        Style::Percent(2),
        Style::Percent(3),
        Style::Percent(4),
        Style::Number(0),
        Style::Number(1),
        Style::Number(2),
        Style::Number(3),
        Style::Number(4),
    ];

    /// Its model in a form; models are counted from 1.
    fn model(self) -> Model {
        let place = Style::ALL.iter().position(|style| *style == self);
        Model(place.expect("every format is listed") + 1)
    }

    fn format(self) -> Format {
        let base = Format::new()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(palette::LINE);
        let left = base.clone().set_align(FormatAlign::Left).set_indent(1);
        match self {
            Style::Text => left.set_text_wrap(),
            Style::Quoted => left.set_text_wrap().set_quote_prefix(),
            Style::Link => left.set_font_color(palette::LINK).set_underline(FormatUnderline::Single),
            Style::Grade => base.set_num_format("0.00"),
            Style::Share => base.set_num_format("0%"),
            Style::Percent(decimals) => base.set_num_format(format!("{}%", decimal_places("0", decimals))),
            Style::Number(decimals) => base.set_num_format(decimal_places("#,##0", decimals)),
            Style::Count => base.set_num_format("0"),
            Style::Date => left.set_num_format("yyyy-mm-dd"),
            Style::Status(tone) => left.set_num_format(format!("\"{} \"@", tone.tint().shape)),
        }
    }
}

impl Cell {
    fn style(&self) -> Style {
        match self {
            Cell::Empty => Style::Text,
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@']) => Style::Quoted,
            Cell::Text(_) => Style::Text,
            Cell::Link { .. } => Style::Link,
            Cell::Grade(_) => Style::Grade,
            Cell::Share(_) => Style::Share,
            Cell::Percent(number) => Style::Percent(decimals(*number)),
            Cell::Number(number) => Style::Number(decimals(*number)),
            Cell::Count(_) => Style::Count,
            Cell::Date(_) => Style::Date,
            Cell::Status(shown) => Style::Status(shown.tone),
        }
    }

    /// The lines it takes in a column of this width.
    fn lines(&self, width: u16) -> u16 {
        match self {
            // Most letters are narrower than the digits that widths are counted in.
            Cell::Text(text) | Cell::Link { text, .. } => wrapped(text, width + width / 10),
            Cell::Empty
            | Cell::Grade(_)
            | Cell::Share(_)
            | Cell::Percent(_)
            | Cell::Number(_)
            | Cell::Count(_)
            | Cell::Date(_)
            | Cell::Status(_) => 1,
        }
    }

    /// The letters it takes, roughly.
    fn width(&self) -> u16 {
        match self {
            Cell::Empty => 0,
            Cell::Text(text) | Cell::Link { text, .. } => text.lines().map(letters).max().unwrap_or(0) + 2,
            Cell::Grade(_) | Cell::Share(_) => 7,
            Cell::Percent(number) | Cell::Number(number) => letters(&number.round_dp(MOST_DECIMALS).to_string()) + 4,
            Cell::Count(_) => 6,
            Cell::Date(_) => 12,
            Cell::Status(shown) => letters(shown.word) + 5,
        }
    }
}

/// Lines of a text that breaks between words, roughly.
fn wrapped(text: &str, width: u16) -> u16 {
    let width = width.max(1);
    if text.len() <= usize::from(width) && !text.contains('\n') {
        return 1;
    }
    let lines = text.lines().map(|line| {
        line.split(' ').map(letters).fold((1, 0u16), |(lines, used), word| match used + word {
            needed if used > 0 && needed > width => (lines + 1 + word / width, word % width + 1),
            needed => (lines, needed + 1),
        })
    });
    lines.map(|(lines, _)| lines).sum::<u16>().max(1)
}

fn decimals(number: Decimal) -> u32 {
    number.normalize().scale().min(MOST_DECIMALS)
}

fn decimal_places(whole: &str, decimals: u32) -> String {
    match decimals {
        0 => whole.to_owned(),
        decimals => format!("{whole}.{}", "0".repeat(decimals as usize)),
    }
}

fn letters(text: &str) -> u16 {
    u16::try_from(text.chars().count().min(1_000)).expect("a thousand is not too many")
}

/// The nearest float. Two floats that are exact make an exact quotient; a longer number goes through its digits, because
/// a decimal converts less exactly.
fn float(number: Decimal) -> f64 {
    const EXACT_TENS: [f64; 16] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let digits = i32::try_from(number.mantissa()).ok().map(f64::from);
    match (digits, EXACT_TENS.get(number.scale() as usize)) {
        (Some(digits), Some(tens)) => digits / tens,
        _ => number.to_string().parse().expect("a decimal reads as a float"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_way_to_a_float_ends_where_the_long_one_does() {
        for text in ["0", "-0.3", "0.07", "2147483647", "0.000000000000007", "99999999999.99", "0.4945054945054945055"]
        {
            let number: Decimal = text.parse().unwrap();
            assert_eq!(float(number), text.parse::<f64>().unwrap(), "{text}");
        }
    }

    #[test]
    fn every_format_has_a_model_of_its_own() {
        for (number, style) in (1..).zip(Style::ALL) {
            assert_eq!(style.model(), Model(number));
        }
        for decimals in 0..=MOST_DECIMALS {
            assert_ne!(Style::Percent(decimals).model(), Style::Number(decimals).model());
        }
        for shown in palette::shown() {
            Style::Status(shown.tone).model();
        }
    }

    #[test]
    fn a_day_has_the_number_that_a_workbook_gives_it() {
        for (day, number) in [
            ("1900-01-01", Some(1)),
            ("1900-02-28", Some(59)),
            ("1900-03-01", Some(61)),
            ("2026-10-31", Some(46_326)),
            ("9999-12-31", Some(2_958_465)),
            ("1899-12-31", None),
            ("+10000-01-01", None),
        ] {
            assert_eq!(serial(day.parse().unwrap()), number, "{day}");
        }
    }

    #[test]
    fn a_text_that_fits_has_one_line() {
        assert_eq!((wrapped("", 3), wrapped("a b", 3), wrapped("a b", 2), wrapped("a\nb", 9)), (1, 1, 2, 2));
    }
}
