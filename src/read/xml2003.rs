//! A workbook in the XML of Excel 2003 in, its grid out.

use std::collections::BTreeMap;

use calamine::DataRef;
use chrono::NaiveDate;

use super::encoding::decoded_markup;
use super::grid::{Filler, Formats};
use super::markup::{Tag, Token, Tokens, tokens, unreferenced};
use super::notes::{MOST_NOTES, note, one_each};
use super::number_format::number_format;
use super::{
    Area, CellError, CellRef, CellValue, Format, Refusal, Remark, RemarkKind, Sheet, Span, Visibility, Workbook,
};
use crate::config::Limits;

/// The last row and column of a sheet, zero-based.
const LAST: (u32, u32) = (1_048_575, 16_383);
/// The formats that have a name, sorted, and the codes they stand for.
const NAMED: &[(&str, &str)] = &[
    ("Currency", "\"$\"#,##0.00"),
    ("Euro Currency", "[$€-2] #,##0.00"),
    ("Fixed", "0.00"),
    ("General Date", "yyyy-mm-dd"),
    ("Long Date", "yyyy-mm-dd"),
    ("Long Time", "h:mm:ss"),
    ("Medium Date", "yyyy-mm-dd"),
    ("Medium Time", "h:mm"),
    ("Percent", "0.00%"),
    ("Scientific", "0.00E+00"),
    ("Short Date", "yyyy-mm-dd"),
    ("Short Time", "h:mm"),
    ("Standard", "#,##0.00"),
];

/// Reads a workbook in the XML of Excel 2003.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let mut remarks = Vec::new();
    let text = decoded_markup(bytes, &mut remarks)?;
    let mut tokens = tokens(&text);
    let (mut formats, mut styles, mut sheets) = (Formats::new(), BTreeMap::new(), Vec::new());
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(tag) if tag.is("Styles") && !tag.closed => styles = read_styles(&mut tokens, &mut formats),
            Token::Open(tag) if tag.is("Worksheet") && !tag.closed => {
                if sheets.len() as u64 >= limits.sheets {
                    let reason = format!("more than {} sheets (limit `sheets`)", limits.sheets);
                    return Err(Refusal::new("limits", &reason));
                }
                let place = Place { number: sheets.len(), most_cells: limits.sheet_cells };
                sheets.push(read_sheet(&tag, &mut tokens, &styles, place, &mut remarks)?);
            }
            _ => {}
        }
    }
    if sheets.is_empty() {
        return Err(Refusal::new("damaged", "the workbook has no sheet; open it in Excel and save it as xlsx"));
    }
    Ok(Workbook { sheets, formats: formats.into_list(), remarks })
}

/// The number of the format of each style, by its id.
fn read_styles(tokens: &mut Tokens<'_>, formats: &mut Formats) -> BTreeMap<String, u16> {
    let mut styles = BTreeMap::new();
    let (mut id, mut format) = (None, Format::default());
    for token in tokens {
        match token {
            Token::Open(tag) if tag.is("Style") => {
                (id, format) = (tag.attribute("ID").map(std::borrow::Cow::into_owned), Format::default());
            }
            Token::Open(tag) if tag.is("NumberFormat") => {
                let code = tag.attribute("Format").unwrap_or_default();
                let named = NAMED.binary_search_by_key(&&*code, |&(name, _)| name).ok().map(|at| NAMED[at].1);
                format.number = number_format(named.unwrap_or(&code));
            }
            Token::Open(tag) if tag.is("Font") => format.bold = tag.attribute("Bold").is_some_and(|bold| bold == "1"),
            Token::Open(tag) if tag.is("Interior") => {
                format.filled = tag.attribute("Pattern").is_some_and(|pattern| pattern != "None");
            }
            Token::Open(tag) if tag.is("Alignment") => {
                format.indent = tag.count("Indent").and_then(|steps| u8::try_from(steps).ok()).unwrap_or(0);
            }
            Token::Close("Style") => {
                if let Some(id) = id.take() {
                    styles.insert(id, formats.number(std::mem::take(&mut format)));
                }
            }
            Token::Close("Styles") => break,
            _ => {}
        }
    }
    styles
}

/// Where a sheet stands in its workbook, and how many cells it may have.
struct Place {
    number: usize,
    most_cells: u64,
}

fn read_sheet(
    tag: &Tag<'_>,
    tokens: &mut Tokens<'_>,
    styles: &BTreeMap<String, u16>,
    place: Place,
    remarks: &mut Vec<Remark>,
) -> Result<Sheet, Refusal> {
    let name = tag.attribute("Name").unwrap_or_default().into_owned();
    let blank = Sheet { name, ..Sheet::default() };
    let mut writer = Writer::new(Filler::new(blank, place.number, remarks, place.most_cells), styles);
    while let Some(token) = tokens.next() {
        match token {
            Token::Open(tag) if tag.is("Column") => writer.column(&tag),
            Token::Open(tag) if tag.is("Row") => writer.begin_row(&tag)?,
            Token::Open(tag) if tag.is("Cell") => writer.begin_cell(&tag)?,
            Token::Open(tag) if tag.is("Data") => writer.data = tag.attribute("Type").map(std::borrow::Cow::into_owned),
            Token::Open(tag) if tag.is("Comment") && !tag.closed => writer.comment(&tag, tokens),
            Token::Open(tag) if tag.is("Visible") => writer.reads_visibility = true,
            Token::Text(text) => writer.text(&unreferenced(text)),
            Token::Verbatim(text) => writer.text(text),
            Token::Close("Data") => writer.write()?,
            Token::Close("Visible") => writer.reads_visibility = false,
            Token::Close("Worksheet") => break,
            Token::Open(_) | Token::Close(_) => {}
        }
    }
    let mut sheet = writer.filler.finished();
    sheet.notes = one_each(std::mem::take(&mut sheet.notes));
    Ok(sheet)
}

/// The sheet so far, and the cell that is being read.
struct Writer<'a> {
    filler: Filler<'a>,
    styles: &'a BTreeMap<String, u16>,
    /// The row and the column that come next, the row counted from one as soon as one was read.
    next: (u32, u32),
    /// The column of the sheet that comes next among the descriptions of columns.
    next_column: u32,
    cell: OpenCell,
    /// The type of the value that is being read.
    data: Option<String>,
    value: String,
    reads_visibility: bool,
}

/// What the tag of a cell says.
#[derive(Default)]
struct OpenCell {
    at: (u32, u32),
    format: u16,
    formula: bool,
    merged: Option<Area>,
}

impl<'a> Writer<'a> {
    fn new(filler: Filler<'a>, styles: &'a BTreeMap<String, u16>) -> Writer<'a> {
        Writer {
            filler,
            styles,
            next: (0, 0),
            next_column: 0,
            cell: OpenCell::default(),
            data: None,
            value: String::new(),
            reads_visibility: false,
        }
    }

    fn column(&mut self, tag: &Tag<'_>) {
        let first = tag.count("Index").map_or(self.next_column, |index| index - 1);
        let last = first.saturating_add(tag.count("Span").unwrap_or(0)).min(LAST.1);
        self.next_column = last + 1;
        if first <= LAST.1 && tag.attribute("Hidden").is_some_and(|hidden| hidden == "1") {
            self.filler.sheet.hidden_columns.push(Span { first, last });
        }
    }

    fn begin_row(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let row = tag.count("Index").map_or(self.next.0, |index| index - 1);
        if row < self.next.0 || row > LAST.0 {
            return Err(outside(row));
        }
        let last = row.saturating_add(tag.count("Span").unwrap_or(0)).min(LAST.0);
        if tag.attribute("Hidden").is_some_and(|hidden| hidden == "1") {
            self.filler.sheet.hidden_rows.push(Span { first: row, last });
        }
        self.next = (last + 1, 0);
        self.cell.at.0 = row;
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let (row, column) = (self.cell.at.0, tag.count("Index").map_or(self.next.1, |index| index - 1));
        if column > LAST.1 {
            return Err(outside(row));
        }
        let reach = |name: &str| tag.count(name).unwrap_or(0);
        let last = (
            row.saturating_add(reach("MergeDown")).min(LAST.0),
            column.saturating_add(reach("MergeAcross")).min(LAST.1),
        );
        self.next.1 = last.1 + 1;
        let corner = |(row, column): (u32, u32)| CellRef::new(row, column as u16);
        let area = Area::new(corner((row, column)), corner(last));
        let style = tag.attribute("StyleID").and_then(|id| self.styles.get(&*id).copied());
        self.cell = OpenCell {
            at: (row, column),
            format: style.unwrap_or(0),
            formula: tag.attribute("Formula").is_some(),
            merged: Some(area).filter(|area| area.first < area.last),
        };
        Ok(())
    }

    /// Reads on to the end of a note.
    fn comment(&mut self, tag: &Tag<'_>, tokens: &mut Tokens<'_>) {
        let mut said = String::new();
        for token in tokens {
            match token {
                Token::Close("Comment") => break,
                Token::Text(text) => said.push_str(&unreferenced(text)),
                Token::Verbatim(text) => said.push_str(text),
                Token::Open(_) | Token::Close(_) => {}
            }
        }
        let (row, column) = self.cell.at;
        if self.filler.sheet.notes.len() <= MOST_NOTES {
            let at = CellRef::new(row, column as u16);
            self.filler.sheet.notes.push(note(at, tag.attribute("Author").as_deref(), &said));
        }
    }

    fn text(&mut self, text: &str) {
        if self.data.is_some() {
            self.value.push_str(text);
        } else if self.reads_visibility {
            self.filler.sheet.visibility = match text.trim() {
                "SheetHidden" => Visibility::Hidden,
                "SheetVeryHidden" => Visibility::VeryHidden,
                _ => Visibility::Shown,
            };
        }
    }

    /// Writes the value that was read into its cell.
    fn write(&mut self) -> Result<(), Refusal> {
        let (Some(kind), text) = (self.data.take(), std::mem::take(&mut self.value)) else { return Ok(()) };
        let at = self.cell.at;
        let Some(value) = self.decide(&kind, &text) else { return Ok(()) };
        self.filler.add(at, value, self.cell.format)?;
        if let Some(cell) = self.filler.sheet.cells.last_mut() {
            cell.formula = self.cell.formula;
        }
        self.filler.sheet.merges.extend(self.cell.merged.take());
        Ok(())
    }

    fn decide(&mut self, kind: &str, text: &str) -> Option<CellValue> {
        let at = self.cell.at;
        let day = || NaiveDate::parse_from_str(text.trim().get(..10)?, "%Y-%m-%d").ok();
        match kind {
            "Number" => match text.trim().parse() {
                Ok(number) => self.filler.value(at, &DataRef::Float(number)),
                Err(_) => {
                    let words = format!("`{}` is no number; taken as text", text.trim());
                    self.filler.remark(RemarkKind::Cell, Some(at), words);
                    self.filler.value(at, &DataRef::SharedString(text))
                }
            },
            "Boolean" => Some(CellValue::Bool(text.trim() == "1")),
            "Error" => Some(CellValue::Error(error(text.trim()))),
            // A time without a day is a day before the first.
            "DateTime" => match day().filter(|day| *day >= first_day()) {
                Some(day) => Some(CellValue::Date(day)),
                None => self.filler.value(at, &DataRef::SharedString(text)),
            },
            _ => self.filler.value(at, &DataRef::SharedString(text)),
        }
    }
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default()
}

fn outside(row: u32) -> Refusal {
    Refusal::new(
        "damaged",
        &format!("a cell behind row {row} lies outside the sheet; open the file in Excel and save it as xlsx"),
    )
}

fn error(text: &str) -> CellError {
    match text {
        "#DIV/0!" => CellError::DivideByZero,
        "#N/A" => CellError::NotAvailable,
        "#NAME?" => CellError::Name,
        "#NULL!" => CellError::Null,
        "#NUM!" => CellError::Num,
        "#REF!" => CellError::Ref,
        "#VALUE!" => CellError::Value,
        _ => CellError::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::NumberFormat;

    fn book(sheet: &str) -> Workbook {
        let text = format!(
            "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"x\"><Styles><Style ss:ID=\"p\"><Font ss:Bold=\"1\"/>\
             <NumberFormat ss:Format=\"Percent\"/></Style></Styles>\
             <Worksheet ss:Name=\"Ziele &amp; mehr\">{sheet}</Worksheet></Workbook>"
        );
        read("a.xls", text.as_bytes(), &Limits::default()).unwrap()
    }

    #[test]
    fn cells_stand_where_their_index_says() {
        let book = book(
            "<Table><Row ss:Index=\"2\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data ss:Type=\"String\">a &lt; b</Data>\
             </Cell><Cell ss:StyleID=\"p\" ss:Formula=\"=R1\"><Data ss:Type=\"Number\">0.5</Data></Cell></Row><Row><Cell>\
             <Data ss:Type=\"DateTime\">2026-03-31T00:00:00.000</Data></Cell></Row></Table>",
        );
        let sheet = &book.sheets[0];
        assert_eq!(sheet.name, "Ziele & mehr");
        let told: Vec<String> = sheet.cells.iter().map(|cell| format!("{} {:?}", cell.at, cell.value)).collect();
        assert_eq!(told, ["B2 Text(\"a < b\")", "D2 Number(0.5)", "A3 Date(2026-03-31)"]);
        assert_eq!(sheet.merges[0].to_string(), "B2:C2");
        assert!(sheet.cells[1].formula);
        let format = book.format(&sheet.cells[1]);
        assert_eq!((&format.number, format.bold), (&NumberFormat::Percent { places: 2 }, true));
    }

    #[test]
    fn notes_and_rich_text_are_told_apart() {
        let book = book(
            "<Table><Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"h\"><B>Win</B> it</ss:Data><Comment><ss:Data>a hint\
             </ss:Data></Comment></Cell></Row></Table>",
        );
        assert_eq!(book.sheets[0].cells.len(), 1);
        assert_eq!(book.sheets[0].cells[0].value, CellValue::Text("Win it".into()));
        assert_eq!(&*book.sheets[0].notes[0].text, "a hint");
    }

    #[test]
    fn what_is_hidden_is_marked() {
        let book = book(
            "<Table><Column ss:Index=\"3\" ss:Hidden=\"1\" ss:Span=\"1\"/><Row ss:Hidden=\"1\"/></Table>\
             <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>",
        );
        let sheet = &book.sheets[0];
        assert_eq!(sheet.visibility, Visibility::Hidden);
        assert_eq!(sheet.hidden_columns, [Span { first: 2, last: 3 }]);
        assert_eq!(sheet.hidden_rows, [Span { first: 0, last: 0 }]);
    }

    #[test]
    fn cells_outside_the_sheet_and_sheets_beyond_the_limit_are_refused() {
        let refused = |inside: &str, limits: &Limits| {
            let text = format!("<Workbook>{inside}</Workbook>");
            read("a.xls", text.as_bytes(), limits).unwrap_err().code
        };
        let limits = Limits::default();
        assert_eq!(refused("<Worksheet><Row ss:Index='4000000000'/></Worksheet>", &limits), "damaged");
        assert_eq!(refused("<Worksheet><Row><Cell ss:Index='16385'/></Row></Worksheet>", &limits), "damaged");
        assert_eq!(refused("<Worksheet><Row ss:Index='3'/><Row ss:Index='2'/></Worksheet>", &limits), "damaged");
        let one = Limits { sheets: 1, ..Limits::default() };
        assert_eq!(refused("<Worksheet></Worksheet><Worksheet></Worksheet>", &one), "limits");
    }

    #[test]
    fn named_formats_are_sorted() {
        assert!(NAMED.is_sorted_by_key(|&(name, _)| name));
    }
}
