//! A web page that is named like a workbook in, its tables below each other as one sheet out: what many portals offer
//! as `Export to Excel`. What the text means is decided later, by column, as for csv.

use calamine::DataRef;

use super::encoding::decoded_markup;
use super::grid::{Filler, Formats};
use super::markup::{Tag, Token, tokens, unreferenced};
use super::{Area, CellRef, Format, Refusal, Sheet, Span, Workbook, stem};
use crate::config::Limits;

/// Elements whose content is no text of the page.
const UNSHOWN: &[&str] = &["noscript", "script", "style", "svg", "template", "title", "xml"];
/// Elements that begin a line, in a cell and outside of tables.
const BLOCKS: &[&str] =
    &["blockquote", "br", "caption", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "ul"];
/// The last row and column of a sheet, zero-based.
const LAST: (u32, u32) = (1_048_575, 16_383);
/// A cell spans at most so many columns and so many rows, as in browsers.
const WIDEST: u32 = 1_000;
const TALLEST: u32 = 65_534;

/// Reads a web page; its only sheet is named after the file's stem.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let mut remarks = Vec::new();
    let text = decoded_markup(bytes, &mut remarks)?;
    let mut formats = Formats::new();
    let headed = formats.number(Format { bold: true, ..Format::default() });
    let sheet = Sheet { name: stem(name).to_owned(), ..Sheet::default() };
    let mut page = Page::new(Filler::new(sheet, 0, &mut remarks, limits.sheet_cells), headed);
    let mut tokens = tokens(&text);
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(tag) => {
                if !tag.closed && UNSHOWN.iter().any(|name| tag.is(name)) {
                    tokens.pass_over(tag.name);
                } else {
                    page.open(&tag)?;
                }
            }
            Token::Close(name) => page.close(name)?,
            Token::Text(text) | Token::Verbatim(text) => page.text.push_str(text),
        }
    }
    let (tables, sheet) = page.finished()?;
    if tables == 0 {
        let reason =
            "the file is a web page without a table; open it in a browser to see why, and export the data again";
        return Err(Refusal::new("not-a-workbook", reason));
    }
    Ok(Workbook { sheets: vec![sheet], formats: formats.into_list(), remarks })
}

/// The sheet so far, and the cell or the line that is being read.
struct Page<'a> {
    filler: Filler<'a>,
    /// The format of a cell that heads its column.
    headed: u16,
    tables: u32,
    /// The row of the sheet that comes next.
    row: u32,
    /// Whether the open table has a row.
    has_rows: bool,
    /// Whether a row of a table is open, and the column that comes next in it.
    column: Option<u32>,
    /// The open cell.
    cell: Option<OpenCell>,
    /// The text of the open cell, or of the line outside of tables.
    text: String,
    /// Up to which row each column is covered by a cell from above.
    covered: Vec<u32>,
    /// Cells that span rows or columns of the open table.
    spans: Vec<Area>,
}

/// A cell whose end is not yet read.
struct OpenCell {
    column: u32,
    across: u32,
    down: u32,
    format: u16,
    formula: bool,
}

impl<'a> Page<'a> {
    fn new(filler: Filler<'a>, headed: u16) -> Page<'a> {
        Page {
            filler,
            headed,
            tables: 0,
            row: 0,
            has_rows: false,
            column: None,
            cell: None,
            text: String::new(),
            covered: Vec::new(),
            spans: Vec::new(),
        }
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        match () {
            () if tag.is("table") => {
                self.end_table()?;
                self.tables += 1;
            }
            () if tag.is("tr") => {
                self.end_row()?;
                self.begin_row(tag);
            }
            () if tag.is("td") || tag.is("th") => self.begin_cell(tag)?,
            () => self.break_line(tag.name)?,
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        match () {
            () if is("table") => self.end_table(),
            () if is("tr") => self.end_row(),
            () if is("td") || is("th") => self.end_cell(),
            () => self.break_line(name),
        }
    }

    /// A block begins a line in a cell; outside of tables, each line is a row.
    fn break_line(&mut self, name: &str) -> Result<(), Refusal> {
        if !BLOCKS.iter().any(|block| name.eq_ignore_ascii_case(block)) {
            return Ok(());
        }
        if self.cell.is_some() {
            // A sign that no page may hold, and that is no blank: blanks are joined when the cell ends.
            self.text.push(BREAK);
            return Ok(());
        }
        self.end_line()
    }

    /// Writes the text that stands outside of cells, if any, as a row of its own.
    fn end_line(&mut self) -> Result<(), Refusal> {
        let text = std::mem::take(&mut self.text);
        let text = joined(&text);
        if self.column.is_none() && !text.is_empty() {
            self.write(0, &text, 0)?;
            self.row += 1;
        }
        Ok(())
    }

    fn begin_row(&mut self, tag: &Tag<'_>) {
        (self.column, self.has_rows) = (Some(0), true);
        let style = tag.attribute("style").unwrap_or_default().replace(' ', "").to_ascii_lowercase();
        if style.contains("display:none") || tag.attribute("hidden").is_some() {
            self.filler.sheet.hidden_rows.push(Span { first: self.row, last: self.row });
        }
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        self.end_cell()?;
        self.text.clear();
        let mut column = self.column.unwrap_or(0);
        while self.covered.get(column as usize).is_some_and(|&until| until > self.row) {
            column += 1;
        }
        let across = tag.count("colspan").unwrap_or(1).min(WIDEST);
        let down = tag.count("rowspan").unwrap_or(1).min(TALLEST);
        if column + across - 1 > LAST.1 {
            let reason = format!("row {} has more columns than a sheet, which has {}", self.row + 1, LAST.1 + 1);
            return Err(Refusal::new("limits", &reason));
        }
        self.column = Some(column + across);
        let format = if tag.is("th") { self.headed } else { 0 };
        self.cell = Some(OpenCell { column, across, down, format, formula: tag.attribute("fmla").is_some() });
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Refusal> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let text = std::mem::take(&mut self.text);
        let last = (self.row.saturating_add(cell.down - 1), cell.column + cell.across - 1);
        if cell.down > 1 {
            let width = self.covered.len().max(last.1 as usize + 1);
            self.covered.resize(width, 0);
            self.covered[cell.column as usize..=last.1 as usize].fill(last.0 + 1);
        }
        let text = joined(&text);
        if text.is_empty() {
            return Ok(());
        }
        self.write(cell.column, &text, cell.format)?;
        if let Some(written) = self.filler.sheet.cells.last_mut() {
            written.formula = cell.formula;
        }
        if cell.down > 1 || cell.across > 1 {
            let first = CellRef::new(self.row, cell.column as u16);
            self.spans.push(Area::new(first, CellRef::new(last.0, last.1 as u16)));
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        self.end_cell()?;
        match self.column.take() {
            Some(_) => {
                self.text.clear();
                self.row += 1;
                Ok(())
            }
            None => self.end_line(),
        }
    }

    /// Ends the table that is open; the next begins below an empty row. A table inside a cell stands below it.
    fn end_table(&mut self) -> Result<(), Refusal> {
        self.end_row()?;
        self.covered.clear();
        let above = self.row;
        // A cell does not reach below its table, and a single cell is no merged range.
        let clipped = std::mem::take(&mut self.spans).into_iter().map(|mut area| {
            area.last.row = area.last.row.min(above.saturating_sub(1));
            area
        });
        self.filler.sheet.merges.extend(clipped.filter(|area| area.first < area.last));
        self.row += u32::from(std::mem::take(&mut self.has_rows));
        Ok(())
    }

    fn write(&mut self, column: u32, text: &str, format: u16) -> Result<(), Refusal> {
        if self.row > LAST.0 {
            let reason = format!("the page has more rows than a sheet, which has {}", LAST.0 + 1);
            return Err(Refusal::new("limits", &reason));
        }
        let at = (self.row, column);
        match self.filler.value(at, &DataRef::SharedString(text)) {
            Some(value) => self.filler.add(at, value, format),
            None => Ok(()),
        }
    }

    fn finished(mut self) -> Result<(u32, Sheet), Refusal> {
        self.end_table()?;
        Ok((self.tables, self.filler.finished()))
    }
}

/// A line break inside a cell until its blanks are joined.
const BREAK: char = '\u{c}';

/// A text as a browser shows it: blanks joined, lines kept where an element breaks them, references replaced.
fn joined(text: &str) -> String {
    let lines = text.split(BREAK).map(|line| {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        unreferenced(&words.join(" ")).into_owned()
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::CellValue;

    fn page(text: &str) -> Workbook {
        read("folder/export.xls", text.as_bytes(), &Limits::default()).unwrap()
    }

    fn told(text: &str) -> Vec<String> {
        let tell = |cell: &crate::read::Cell| match &cell.value {
            CellValue::Text(text) => format!("{} {text}", cell.at),
            other => panic!("{other:?}"),
        };
        page(text).sheets[0].cells.iter().map(tell).collect()
    }

    #[test]
    fn a_table_is_a_sheet_named_after_the_file() {
        let book = page("<html><head><title>x</title></head><table><tr><th>KPI</th><th>Ziel</th></tr></table></html>");
        assert_eq!(book.sheets[0].name, "export");
        assert!(book.sheets[0].cells.iter().all(|cell| book.format(cell).bold));
    }

    #[test]
    fn spans_are_merged_ranges_and_cells_stand_beside_them() {
        let text = "<table><tr><td rowspan=2>Win</td><td>NPS</td></tr><tr><td>Churn</td></tr>\
                    <tr><td colspan=2>all</td><td rowspan=9>z</td></tr></table>";
        assert_eq!(told(text), ["A1 Win", "B1 NPS", "B2 Churn", "A3 all", "C3 z"]);
        let merges: Vec<String> = page(text).sheets[0].merges.iter().map(ToString::to_string).collect();
        assert_eq!(merges, ["A1:A2", "A3:B3"]);
    }

    #[test]
    fn tags_that_are_left_out_are_understood() {
        assert_eq!(told("<TABLE><TR><TD>a<TD>b<TR><TD>c<TABLE><TR><TD>d"), ["A1 a", "B1 b", "A2 c", "A4 d"]);
    }

    #[test]
    fn lines_and_blanks_are_those_of_a_browser() {
        assert_eq!(
            told("<table><tr><td>  R&amp;D\n  2026<br>&ge;&nbsp;95 %<p>x</p></td></tr></table>"),
            ["A1 R&D 2026\n≥\u{a0}95 %\nx"]
        );
    }

    #[test]
    fn titles_and_tables_stand_below_each_other() {
        assert_eq!(
            told("<h1>Goals</h1><p>Q3</p><table><tr><td>a</td></tr></table>note<table><tr><td>b</td></tr></table>"),
            ["A1 Goals", "A2 Q3", "A3 a", "A5 note", "A6 b"]
        );
    }

    #[test]
    fn hidden_rows_and_computed_cells_are_marked() {
        let book = page("<table><tr style='Display: none'><td x:fmla='=1+1'>2</td></tr></table>");
        assert_eq!(book.sheets[0].hidden_rows, [Span { first: 0, last: 0 }]);
        assert!(book.sheets[0].cells[0].formula);
    }

    #[test]
    fn a_page_without_a_table_is_refused() {
        let refusal = read("a.xls", b"<html><body>Please sign in", &Limits::default()).unwrap_err();
        assert!(refusal.reason.contains("without a table"), "{}", refusal.reason);
    }

    #[test]
    fn limits_of_a_sheet_are_kept() {
        let wide = format!("<table><tr>{}", "<td colspan=1000>x".repeat(17));
        assert_eq!(read("a.xls", wide.as_bytes(), &Limits::default()).unwrap_err().code, "limits");
        let few = Limits { sheet_cells: 1, ..Limits::default() };
        assert_eq!(read("a.xls", b"<table><td>a<td>b", &few).unwrap_err().code, "limits");
        let long = format!("<table>{}<tr><td>x", "<tr>".repeat(1_048_576));
        assert_eq!(read("a.xls", long.as_bytes(), &Limits::default()).unwrap_err().code, "limits");
    }
}
