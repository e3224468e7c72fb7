//! The bytes of an xlsx or xlsm in, its sparse grid out: values by calamine's streaming reader, the rest by one scan.

use std::io::Cursor;

use calamine::{Reader, SheetType, Style, Xlsx, XlsxError};

use super::grid::{Filler, Formats, visibility};
use super::notes::Notes;
use super::number_format::number_format;
use super::package::{self, Package};
use super::sheet_scan::{SheetScan, scan};
use super::{CellRef, CellValue, Format, NumberFormat, Refusal, RemarkKind, Sheet, Workbook};
use crate::config::Limits;

/// So many bad cells are passed over before a sheet is given up.
const MOST_BAD_CELLS: usize = 1_000;

/// Reads an xlsx or xlsm file.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let unpacked = package::unpacked(&mut package::open(bytes)?);
    let bytes = unpacked.as_deref().unwrap_or(bytes);
    let mut package = package::open(bytes)?;
    package::check_heads(&mut package)?;
    let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let sheets = xlsx.sheets_metadata().to_vec();
    if sheets.len() as u64 > limits.sheets {
        return Err(Refusal::new(
            "limits",
            &format!("{} sheets; at most {} are read (limit `sheets`)", sheets.len(), limits.sheets),
        ));
    }
    let parts = sheet_parts(&mut package);
    let notes = Notes::of(&mut package);
    let (mut formats, mut remarks) = (Formats::new(), Vec::new());
    let mut palette = None;
    let mut read = Vec::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let blank = Sheet { name: sheet.name.clone(), visibility: visibility(sheet.visible), ..Sheet::default() };
        let mut filler = Filler::new(blank, number, &mut remarks, limits.sheet_cells);
        if sheet.typ == SheetType::WorkSheet {
            let part = parts.get(number).filter(|_| parts.len() == sheets.len());
            let found =
                part.and_then(|name| package::part(&mut package, name)).map(|bytes| scan(&bytes)).unwrap_or_default();
            let (noted, unread) = part.map(|name| notes.of_sheet(&mut package, name)).unwrap_or_default();
            filler.sheet.notes = noted;
            unread.into_iter().for_each(|reason| filler.remark(RemarkKind::Notes, None, reason));
            fill(&mut xlsx, found, &mut filler, |styles| {
                palette.get_or_insert_with(|| numbers(styles, &mut formats)).clone()
            })?;
        }
        read.push(filler.finished());
    }
    Ok(Workbook { sheets: read, formats: formats.into_list(), remarks })
}

/// The format number of each style.
fn numbers(styles: &[Style], formats: &mut Formats) -> std::rc::Rc<[u16]> {
    styles.iter().map(|style| formats.number(format(style))).collect()
}

fn format(style: &Style) -> Format {
    Format {
        number: style.number_format.as_ref().map_or(NumberFormat::General, |format| number_format(&format.format_code)),
        bold: style.font.as_ref().is_some_and(calamine::Font::is_bold),
        filled: style.fill.as_ref().is_some_and(calamine::Fill::is_visible),
        indent: style.alignment.as_ref().and_then(|alignment| alignment.indent).unwrap_or(0),
    }
}

fn fill(
    xlsx: &mut Xlsx<Cursor<&[u8]>>,
    found: SheetScan,
    filler: &mut Filler<'_>,
    palette: impl FnOnce(&[Style]) -> std::rc::Rc<[u16]>,
) -> Result<(), Refusal> {
    let name = filler.sheet.name.clone();
    let mut reader = match xlsx.worksheet_cells_reader(&name) {
        Ok(reader) => reader,
        Err(error) => {
            filler.remark(RemarkKind::Sheet, None, format!("the sheet could not be read: {error}"));
            return Ok(());
        }
    };
    let palette = palette(reader.styles());
    let (mut formulas, mut bad) = (found.formulas.iter().copied().peekable(), 0);
    let mut uncomputed = found.uncomputed.iter().copied().peekable();
    loop {
        let (cell, style) = match reader.next_cell_with_style_id() {
            Ok(Some(cell)) => cell,
            Ok(None) => break,
            Err(error) => {
                bad += 1;
                filler.remark(RemarkKind::Cell, None, format!("a cell could not be read: {error}"));
                if bad > MOST_BAD_CELLS || matches!(error, XlsxError::Xml(_) | XlsxError::XmlEof(_)) {
                    break;
                }
                continue;
            }
        };
        let at = cell.get_position();
        let formula = take(&mut formulas, at);
        let blank = take(&mut uncomputed, at);
        let value = if blank { Some(CellValue::Uncomputed) } else { filler.value(at, cell.get_value()) };
        if let Some(value) = value {
            filler.add(at, value, palette.get(style).copied().unwrap_or(0))?;
            if let Some(cell) = filler.sheet.cells.last_mut() {
                cell.formula = formula;
            }
        }
    }
    filler.sheet.merges = found.merges;
    filler.sheet.hidden_rows = found.hidden_rows;
    filler.sheet.hidden_columns = found.hidden_columns;
    Ok(())
}

/// Whether the next listed cell is this one; cells that were passed over are left behind.
fn take(cells: &mut std::iter::Peekable<impl Iterator<Item = CellRef>>, (row, column): (u32, u32)) -> bool {
    let here = (row, column);
    let place = |at: &CellRef| (at.row, u32::from(at.column));
    while cells.next_if(|at| place(at) < here).is_some() {}
    cells.next_if(|at| place(at) == here).is_some()
}

/// The part of each sheet in tab order.
fn sheet_parts(package: &mut Package<'_>) -> Vec<String> {
    let book = package::workbook_part(package);
    let workbook = package::part(package, &book).unwrap_or_default();
    let relations = package::part(package, &package::relations_part(&book)).unwrap_or_default();
    let targets = package::targets(&relations, &book);
    let workbook = String::from_utf8_lossy(&workbook);
    let ids = elements(&workbook, "sheet").into_iter().filter_map(|attributes| value(&attributes, "id"));
    ids.filter_map(|id| targets.get(&id).cloned()).collect()
}

type Attributes = Vec<(String, String)>;

fn value(attributes: &Attributes, name: &str) -> Option<String> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

/// The attributes, by local name, of all elements with a local name.
fn elements(xml: &str, name: &str) -> Vec<Attributes> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == name => {
                let attributes = element.attributes().flatten().map(|attribute| {
                    let key = attribute.key.local_name().as_ref().to_owned();
                    (
                        key,
                        attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap_or_default().into_owned(),
                    )
                });
                found.push(attributes.collect());
            }
            _ => {}
        }
    }
    found
}

fn refusal(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => {
            Refusal::new("encrypted", "the workbook is protected by a password; remove the password and save it again")
        }
        _ => Refusal::new(
            "damaged",
            &format!("the workbook could not be opened ({error}); open it in Excel and save it again"),
        ),
    }
}
