//! The cells of a workbook of another kind in, an xlsx with the same values, formats and arrangement out.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Note, Workbook, Worksheet, XlsxError};

use crate::read::{Cell, CellValue, DatePart, Format as CellFormat, NumberFormat, Sheet, Visibility, Workbook as Grid};
use crate::recognise::is_ours;

/// UTF-16 units of the name of a sheet.
const LONGEST_NAME: usize = 31;
/// What the name of a sheet may not hold.
const ILLEGAL: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// Digits that a number keeps in a cell.
const MOST_DIGITS: usize = 15;
/// The fill of a cell that had one; which colour, no reader tells.
const FILL: u32 = 0xE8_EAEE;

/// How the texts of a workbook are to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Words, whatever they look like.
    Words,
    /// Numbers where they are written as a program writes them: a csv knows no others.
    MaybeNumbers,
}

/// The xlsx; why there is none, in words.
pub fn converted(grid: &Grid, texts: Texts) -> Result<Vec<u8>, String> {
    written(grid, texts).map_err(|error| format!("it cannot be converted to xlsx: {error}"))
}

fn written(grid: &Grid, texts: Texts) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    let formats: Vec<Format> = grid.formats.iter().map(format).collect();
    let mut pen = Pen { grid, formats: &formats, day: HashMap::new(), texts };
    let mut names = BTreeSet::new();
    for sheet in &grid.sheets {
        let worksheet = workbook.add_worksheet().set_name(legal(&sheet.name, &mut names))?;
        pen.sheet(worksheet, sheet)?;
    }
    let shown = grid.sheets.iter().position(|sheet| sheet.visibility == Visibility::Shown);
    if let Some(shown) = shown {
        workbook.worksheet_from_index(shown)?.set_active(true);
    }
    workbook.save_to_buffer()
}

/// A name that a sheet may have and no other has.
fn legal(name: &str, names: &mut BTreeSet<String>) -> String {
    let cut = |text: &str, most: usize| {
        let mut units = 0;
        let kept = |letter: &char| {
            units += letter.len_utf16();
            units <= most
        };
        text.chars().take_while(kept).collect::<String>()
    };
    let plain: String = name.chars().map(|c| if ILLEGAL.contains(&c) || c.is_control() { '-' } else { c }).collect();
    let plain = plain.trim_matches('\'');
    let plain = if plain.is_empty() { "Sheet" } else { plain };
    let numbered = |number: u32| match number {
        1 => cut(plain, LONGEST_NAME),
        number => format!("{} {number}", cut(plain, LONGEST_NAME - 4)),
    };
    let mut free = (1..).map(numbered);
    let name = free.find(|name| names.insert(name.to_lowercase()));
    name.expect("a workbook has fewer sheets than there are numbers").trim_matches('\'').to_owned()
}

struct Pen<'a> {
    grid: &'a Grid,
    formats: &'a [Format],
    /// The formats of days in cells whose own format is none of dates.
    day: HashMap<u16, Format>,
    texts: Texts,
}

impl Pen<'_> {
    fn sheet(&mut self, worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
        for merge in &sheet.merges {
            let (first, last) = (merge.first, merge.last);
            let cell = sheet.at(first.row, first.column);
            let format = cell.map_or_else(Format::default, |cell| self.formats[usize::from(cell.format)].clone());
            worksheet.merge_range(first.row, first.column, last.row, last.column, "", &format)?;
        }
        for cell in &sheet.cells {
            self.cell(worksheet, cell)?;
        }
        for note in sheet.notes.iter().filter(|note| !is_ours(note)) {
            let said = Note::new(&*note.text).add_author_prefix(false);
            let said = note.author.iter().fold(said, |said, author| said.set_author(&**author));
            worksheet.insert_note(note.at.row, note.at.column, &said)?;
        }
        worksheet.autofit();
        for span in &sheet.hidden_rows {
            for row in span.first..=span.last {
                worksheet.set_row_hidden(row)?;
            }
        }
        for span in &sheet.hidden_columns {
            let bound = |column: u32| u16::try_from(column).unwrap_or(u16::MAX);
            worksheet.set_column_range_hidden(bound(span.first), bound(span.last))?;
        }
        match sheet.visibility {
            Visibility::Shown => {}
            Visibility::Hidden => drop(worksheet.set_hidden(true)),
            Visibility::VeryHidden => drop(worksheet.set_very_hidden(true)),
        }
        Ok(())
    }

    fn cell(&mut self, worksheet: &mut Worksheet, cell: &Cell) -> Result<(), XlsxError> {
        let (row, column) = (cell.at.row, cell.at.column);
        let format = &self.formats[usize::from(cell.format)];
        match &cell.value {
            CellValue::Number(number) => worksheet.write_number_with_format(row, column, *number, format)?,
            CellValue::Text(text) => match plain_number(text).filter(|_| self.texts == Texts::MaybeNumbers) {
                Some(number) => worksheet.write_number_with_format(row, column, number, format)?,
                None => worksheet.write_string_with_format(row, column, &**text, format)?,
            },
            CellValue::Bool(truth) => worksheet.write_boolean_with_format(row, column, *truth, format)?,
            CellValue::Error(error) => worksheet.write_string_with_format(row, column, error.to_string(), format)?,
            CellValue::Date(day) => {
                let moment = day.and_time(NaiveTime::MIN);
                let is_dated = matches!(self.grid.format(cell).number, NumberFormat::Date { .. });
                let day = self.day.entry(cell.format).or_insert_with(|| format.clone().set_num_format("yyyy-mm-dd"));
                worksheet.write_datetime_with_format(row, column, moment, if is_dated { format } else { day })?
            }
            CellValue::Uncomputed => worksheet.write_blank(row, column, format)?,
        };
        Ok(())
    }
}

/// A number that is written as programs write numbers: `-12.5`, never `007`, `1,5` or `1e9`.
fn plain_number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_whole = are_digits(whole) && (whole == "0" || !whole.starts_with('0'));
    (is_whole && part.is_none_or(are_digits) && digits.len() <= MOST_DIGITS).then(|| text.parse().ok())?
}

fn format(format: &CellFormat) -> Format {
    let mut made = Format::new();
    if let Some(code) = code(&format.number) {
        made = made.set_num_format(code);
    }
    if format.bold {
        made = made.set_bold();
    }
    if format.filled {
        made = made.set_background_color(FILL);
    }
    if format.indent > 0 {
        made = made.set_indent(format.indent);
    }
    made
}

/// The number format in the words of Excel.
fn code(format: &NumberFormat) -> Option<String> {
    let decimals = |places: u8| match places {
        0 => "0".to_owned(),
        places => format!("0.{}", "0".repeat(usize::from(places))),
    };
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "'"));
    match format {
        NumberFormat::General | NumberFormat::Unknown => None,
        NumberFormat::Decimal { places } => Some(decimals(*places)),
        NumberFormat::Percent { places } => Some(format!("{}%", decimals(*places))),
        NumberFormat::Currency { symbol, places } => Some(format!("#,##{} {}", decimals(*places), quoted(symbol))),
        NumberFormat::Suffixed { suffix, places } => Some(format!("{} {}", decimals(*places), quoted(suffix))),
        NumberFormat::Date { shows } => Some(
            match shows {
                DatePart::Year => "yyyy",
                DatePart::Month => "mmm yyyy",
                DatePart::Day => "yyyy-mm-dd",
                DatePart::Time => "yyyy-mm-dd hh:mm",
            }
            .to_owned(),
        ),
        NumberFormat::Text => Some("@".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Limits;
    use crate::read::parse;

    fn read(name: &str, bytes: &[u8]) -> Grid {
        parse(name, bytes, &Limits::default()).unwrap()
    }

    #[test]
    fn a_workbook_comes_through_with_values_formats_and_arrangement() {
        let write = || -> Result<Vec<u8>, XlsxError> {
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet().set_name("Plan")?;
            let formats = ["0.00", "0.0%", "#,##0.00 \"EUR\"", "0 \"days\"", "yyyy-mm-dd", "mmm yyyy"];
            for (row, code) in (0..).zip(formats) {
                sheet.write_with_format(row, 0, 46_000.5, &Format::new().set_num_format(code).set_bold())?;
            }
            let filled = Format::new().set_background_color("FFFF00").set_indent(2);
            sheet.merge_range(7, 0, 8, 3, "merged", &filled)?.write_boolean(9, 0, true)?;
            sheet.set_row_hidden(4)?.set_column_hidden(2)?.write(10, 2, "007")?;
            let note = Note::new("agreed & signed\non 3 May").set_author("Ida").add_author_prefix(true);
            workbook.worksheet_from_index(0)?.insert_note(12, 1, &note)?;
            workbook.add_worksheet().set_name("Old")?.set_hidden(true).write(0, 0, 1)?;
            workbook.save_to_buffer()
        };
        let before = read("a.xlsx", &write().unwrap());
        let after = read("a.xlsx", &converted(&before, Texts::Words).unwrap());
        let told = |grid: &Grid| -> Vec<(String, CellValue, CellFormat)> {
            let cells = grid.sheets.iter().flat_map(|sheet| &sheet.cells);
            cells.map(|cell| (cell.at.to_string(), cell.value.clone(), grid.format(cell).clone())).collect()
        };
        assert_eq!(told(&before), told(&after));
        let arranged = |grid: &Grid| -> Vec<Sheet> {
            grid.sheets.iter().map(|sheet| Sheet { cells: Vec::new(), ..sheet.clone() }).collect()
        };
        assert_eq!(arranged(&before), arranged(&after));
        assert_eq!(&*after.sheets[0].notes[0].text, "agreed & signed\non 3 May");
    }

    #[test]
    fn numbers_of_a_csv_become_numbers_and_words_stay_words() {
        let grid = read("a.csv", b"a,b,c,d,e\n12.5,-3,007,\"1,5\",2026-08-15\n");
        let after = read("a.xlsx", &converted(&grid, Texts::MaybeNumbers).unwrap());
        let numbers: Vec<bool> =
            after.sheets[0].cells[5..].iter().map(|cell| matches!(cell.value, CellValue::Number(_))).collect();
        assert_eq!(numbers, [true, true, false, false, false]);
    }

    #[test]
    fn names_of_sheets_become_legal_and_stay_apart() {
        let mut names = BTreeSet::new();
        let long = "a name that is longer than thirty-one letters";
        let made: Vec<String> =
            [long, long, "a/b:c", "'quoted'", ""].iter().map(|name| legal(name, &mut names)).collect();
        assert_eq!(
            made,
            ["a name that is longer than thir", "a name that is longer than  2", "a-b-c", "quoted", "Sheet"]
        );
    }
}
