//! The bytes of an ods in, its grid out: values by calamine, what they are shown as by one pass over content.xml.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader};
use quick_xml::events::{BytesStart, Event};

use super::grid::{Filler, Formats, betrayed, fill_range, visibility};
use super::markup::unreferenced;
use super::notes::{MOST_NOTES, note, one_each};
use super::number_format::number_format;
use super::{Area, CellRef, Note, NumberFormat, Refusal, RemarkKind, Sheet, Span, Workbook, package};
use crate::config::Limits;

/// Reads an ods file.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let mut package = package::open(bytes)?;
    package::check_heads(&mut package)?;
    let content = package::part(&mut package, "content.xml").unwrap_or_default();
    let scans = scan(&String::from_utf8_lossy(&content));
    let mut ods: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let (mut formats, mut remarks, mut sheets) = (Formats::new(), Vec::new(), Vec::new());
    for (number, sheet) in ods.sheets_metadata().to_vec().into_iter().enumerate() {
        let scan = scans.get(number).cloned().unwrap_or_default();
        let blank = Sheet {
            name: sheet.name.clone(),
            visibility: visibility(sheet.visible),
            merges: scan.merges,
            hidden_rows: scan.hidden_rows,
            notes: one_each(scan.notes),
            ..Sheet::default()
        };
        let mut filler = Filler::new(blank, number, &mut remarks, limits.sheet_cells);
        match ods.worksheet_range(&sheet.name) {
            Ok(range) => fill_range(&mut filler, &range, |at, value: &Data| {
                let shown = scan.shown.get(&at).cloned();
                formats.plain(shown.unwrap_or_else(|| match value {
                    Data::Int(_) | Data::Float(_) => NumberFormat::General,
                    other => betrayed(other),
                }))
            })?,
            Err(error) => filler.remark(RemarkKind::Sheet, None, format!("the sheet could not be read: {error}")),
        }
        let mut sheet = filler.finished();
        for cell in &mut sheet.cells {
            cell.formula = scan.formulas.contains(&(cell.at.row, u32::from(cell.at.column)));
        }
        sheets.push(sheet);
    }
    Ok(Workbook { sheets, formats: formats.into_list(), remarks })
}

fn refusal(error: &OdsError) -> Refusal {
    match error {
        OdsError::Password => {
            Refusal::new("encrypted", "the workbook is protected by a password; remove the password and save it again")
        }
        OdsError::CellLimitExceeded { requested, max } => Refusal::new(
            "limits",
            &format!("a sheet claims {requested} cells; at most {max} are read; delete the empty rows below the table"),
        ),
        _ => {
            Refusal::new("damaged", &format!("the workbook could not be opened ({error}); open it and save it as xlsx"))
        }
    }
}

/// What one table of content.xml says beyond its values.
#[derive(Debug, Clone, Default)]
struct TableScan {
    shown: BTreeMap<(u32, u32), NumberFormat>,
    formulas: std::collections::BTreeSet<(u32, u32)>,
    merges: Vec<Area>,
    hidden_rows: Vec<Span>,
    notes: Vec<Note>,
}

/// So many cells are written out for one repeated cell; a longer run is a filler.
const LONGEST_RUN: u32 = 1_024;

fn scan(content: &str) -> Vec<TableScan> {
    let mut reader = quick_xml::Reader::from_str(content);
    let (mut tables, mut row, mut column, mut rows, mut run) = (Vec::<TableScan>::new(), 0_u32, 0_u32, 1_u32, 1_u32);
    let mut number = false;
    loop {
        let event = match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return tables,
            Ok(event) => event,
        };
        let (element, empty) = match &event {
            Event::Start(element) => (element, false),
            Event::Empty(element) => (element, true),
            Event::End(end) if end.name().as_ref() == "table:table-row" => {
                row = row.saturating_add(rows);
                continue;
            }
            Event::Text(text) if !text.trim().is_empty() => {
                if let Some(table) = tables.last_mut().filter(|_| std::mem::take(&mut number)) {
                    table.show((row, column.saturating_sub(run)), (rows, run), &shown_as(text));
                }
                continue;
            }
            _ => continue,
        };
        match element.name().as_ref() {
            "table:table" => {
                tables.push(TableScan::default());
                row = 0;
            }
            "table:table-row" => {
                (column, rows) = (0, count(element, "table:number-rows-repeated"));
                let hidden = attribute(element, "table:visibility").is_some_and(|seen| seen != "visible");
                if let Some(table) = tables.last_mut().filter(|_| hidden) {
                    table.hidden_rows.push(Span { first: row, last: row.saturating_add(rows - 1) });
                }
                row = if empty { row.saturating_add(rows) } else { row };
            }
            "office:annotation" if !empty => {
                let at = u16::try_from(column.saturating_sub(run)).ok().map(|column| CellRef::new(row, column));
                let said = annotation(&mut reader);
                if let Some((table, at)) =
                    tables.last_mut().zip(at).filter(|(table, _)| table.notes.len() <= MOST_NOTES)
                {
                    table.notes.push(note(at, Some(&said.author), &said.text));
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                run = count(element, "table:number-columns-repeated");
                number = !empty && attribute(element, "office:value-type").as_deref() == Some("float");
                if let Some(table) = tables.last_mut() {
                    table.cell(element, (row, column), (rows, run));
                }
                column = column.saturating_add(run);
            }
            _ => {}
        }
    }
}

/// What somebody wrote about a cell.
#[derive(Default)]
struct Annotation {
    author: String,
    text: String,
}

/// Reads on to the end of an annotation: its author, and its paragraphs line by line.
fn annotation(reader: &mut quick_xml::Reader<&[u8]>) -> Annotation {
    let (mut said, mut within, mut paragraphs) = (Annotation::default(), Within::Nothing, 0);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::End(end) if end.name().as_ref() == "office:annotation" => break,
            Event::Start(element) if element.name().as_ref() == "dc:creator" => within = Within::Author,
            Event::Start(element) if element.name().as_ref() == "text:p" => {
                within = Within::Text;
                said.text.push_str(if paragraphs > 0 { "\n" } else { "" });
                paragraphs += 1;
            }
            Event::End(end) if matches!(end.name().as_ref(), "dc:creator" | "text:p") => within = Within::Nothing,
            Event::Empty(element) => match element.name().as_ref() {
                "text:line-break" => said.text.push('\n'),
                "text:s" | "text:tab" => said.text.push(' '),
                _ => {}
            },
            Event::Text(text) => said.push(within, &text),
            Event::CData(text) => said.push(within, &text),
            // A reference is an event of its own: `&amp;`, `&#10;`.
            Event::GeneralRef(name) => said.push(within, &unreferenced(&format!("&{};", &*name))),
            _ => {}
        }
    }
    said
}

/// What part of an annotation is being read.
#[derive(Clone, Copy)]
enum Within {
    Nothing,
    Author,
    Text,
}

impl Annotation {
    fn push(&mut self, within: Within, text: &str) {
        match within {
            Within::Nothing => {}
            Within::Author => self.author.push_str(text),
            Within::Text => self.text.push_str(text),
        }
    }
}

impl TableScan {
    fn cell(&mut self, element: &BytesStart<'_>, (row, column): (u32, u32), (rows, run): (u32, u32)) {
        let (down, across) =
            (count(element, "table:number-rows-spanned"), count(element, "table:number-columns-spanned"));
        let corner = |row: u32, column: u32| u16::try_from(column).ok().map(|column| CellRef::new(row, column));
        if let (true, Some(first), Some(last)) =
            (down * across > 1, corner(row, column), corner(row + down - 1, column + across - 1))
        {
            self.merges.push(Area::new(first, last));
        }
        let shown = match attribute(element, "office:value-type").as_deref() {
            Some("percentage") => NumberFormat::Percent { places: 1 },
            Some("currency") => {
                let symbol = attribute(element, "office:currency").unwrap_or_default().into();
                NumberFormat::Currency { symbol, places: 2 }
            }
            _ => NumberFormat::General,
        };
        self.show((row, column), (rows, run), &shown);
        if attribute(element, "table:formula").is_some() {
            self.formulas.extend(repeated((row, column), (rows, run)));
        }
    }

    /// Notes what a cell and its repetitions are shown as, if that says more than their values.
    fn show(&mut self, at: (u32, u32), repeats: (u32, u32), shown: &NumberFormat) {
        if *shown != NumberFormat::General {
            self.shown.extend(repeated(at, repeats).map(|at| (at, shown.clone())));
        }
    }
}

/// A cell with its repetitions down and across.
fn repeated((row, column): (u32, u32), (rows, run): (u32, u32)) -> impl Iterator<Item = (u32, u32)> {
    let across = move |down: u32| (0..run.min(LONGEST_RUN)).map(move |right| (down, right));
    let places = (0..rows.min(LONGEST_RUN)).flat_map(across);
    places.map(move |(down, right)| (row.saturating_add(down), column.saturating_add(right)))
}

/// What words around a number as it is shown say of it: `R$ 14`, `30 pcs`. A style may put them there, and the value of
/// the cell does not hold them.
fn shown_as(text: &str) -> NumberFormat {
    let is_digit = |c: char| c.is_ascii_digit();
    let (Some(first), Some(last)) = (text.find(is_digit), text.rfind(is_digit)) else { return NumberFormat::General };
    let (front, behind) = (text[..first].trim_matches(['-', '−', ' ', '\u{a0}']), &text[last + 1..]);
    let quoted = |literal: &str| format!("\"{}\"", literal.replace('"', ""));
    match number_format(&format!("{}0{}", quoted(front), quoted(behind))) {
        shown @ (NumberFormat::Currency { .. } | NumberFormat::Suffixed { .. }) => shown,
        _ => NumberFormat::General,
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// A repetition or a span: at least one, at most a sheet's rows.
fn count(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name).and_then(|number| number.parse().ok()).unwrap_or(1).clamp(1, 1_048_576)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_a_style_puts_around_a_number_are_its_format() {
        let cell = |shown: &str| {
            format!(
                "<table:table-cell office:value-type=\"float\" office:value=\"14\"><text:p>{shown}</text:p></table:table-cell>"
            )
        };
        let row = ["R$ 14", "14 pcs", "14", "-14", "1.4E1"].map(cell).concat();
        let scan = scan(&format!("<table:table><table:table-row>{row}</table:table-row></table:table>"));
        let shown = |column: u32| scan[0].shown.get(&(0, column)).cloned();
        assert_eq!(shown(0), Some(NumberFormat::Currency { symbol: "R$".into(), places: 0 }));
        assert_eq!(shown(1), Some(NumberFormat::Suffixed { suffix: "pcs".into(), places: 0 }));
        assert_eq!([shown(2), shown(3), shown(4)], [None, None, None]);
    }

    #[test]
    fn an_annotation_is_a_note_at_its_cell() {
        let content = "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell>\
            <text:p>Target</text:p><office:annotation><dc:creator>Ida &amp; Ben</dc:creator><dc:date>2026-08-03</dc:date>\
            <text:p>R&amp;D <text:span>agreed</text:span><text:s/>on</text:p><text:p>3 May</text:p></office:annotation>\
            </table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"3\"/><table:table-row>\
            <table:table-cell table:number-columns-repeated=\"4\"><office:annotation><text:p>below</text:p></office:annotation>\
            </table:table-cell></table:table-row></table:table>";
        let notes = one_each(scan(content)[0].notes.clone());
        let told: Vec<_> =
            notes.iter().map(|note| (note.at.to_string(), note.author.as_deref(), &*note.text)).collect();
        assert_eq!(told, [("C1".into(), Some("Ida & Ben"), "R&D agreed on\n3 May"), ("A5".into(), None, "below")]);
        assert!(scan("<table:table><table:table-cell><office:annotation><text:p>cut")[0].notes.len() <= 1);
    }
}
