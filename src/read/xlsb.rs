//! The bytes of an xlsb in, its sparse grid out; number formats other than dates stay unknown.

pub mod notes;

use std::io::Cursor;

use calamine::{Reader, Xlsb};

use super::grid::{Filler, Formats, visibility};
use super::notes::Notes;
use super::{NumberFormat, Refusal, RemarkKind, Sheet, Workbook, package};
use crate::config::Limits;

/// Reads an xlsb file by calamine's streaming reader.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let mut package = package::open(bytes)?;
    package::check_heads(&mut package)?;
    let mut xlsb: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|error| {
        Refusal::new(
            "damaged",
            &format!("the workbook could not be opened ({error}); open it in Excel and save it as xlsx"),
        )
    })?;
    let (mut formats, mut remarks, mut sheets) = (Formats::new(), Vec::new(), Vec::new());
    let unknown = formats.plain(NumberFormat::Unknown);
    let parts = sheet_parts(&mut package);
    let notes = Notes::of(&mut package);
    for (number, sheet) in xlsb.sheets_metadata().to_vec().into_iter().enumerate() {
        let blank = Sheet { name: sheet.name.clone(), visibility: visibility(sheet.visible), ..Sheet::default() };
        let mut filler = Filler::new(blank, number, &mut remarks, limits.sheet_cells);
        let (noted, unread) = parts.get(number).map(|part| notes.of_sheet(&mut package, part)).unwrap_or_default();
        filler.sheet.notes = noted;
        unread.into_iter().for_each(|reason| filler.remark(RemarkKind::Notes, None, reason));
        match xlsb.worksheet_cells_reader(&sheet.name) {
            Ok(mut reader) => loop {
                match reader.next_cell() {
                    Ok(Some(cell)) => {
                        if let Some(value) = filler.value(cell.get_position(), cell.get_value()) {
                            filler.add(cell.get_position(), value, unknown)?;
                        }
                    }
                    Ok(None) => break,
                    Err(error) => {
                        filler.remark(
                            RemarkKind::Sheet,
                            None,
                            format!("the rest of the sheet could not be read: {error}"),
                        );
                        break;
                    }
                }
            },
            Err(error) => filler.remark(RemarkKind::Sheet, None, format!("the sheet could not be read: {error}")),
        }
        sheets.push(filler.finished());
    }
    Ok(Workbook { sheets, formats: formats.into_list(), remarks })
}

/// The names of the parts of all sheets, in the order of their tabs; of one that leads nowhere the name of none.
fn sheet_parts(package: &mut package::Package<'_>) -> Vec<String> {
    let book = package::workbook_part(package);
    let relations = package::part(package, &package::relations_part(&book)).unwrap_or_default();
    let targets = package::targets(&relations, &book);
    let keys = notes::sheet_keys(&package::part(package, &book).unwrap_or_default());
    keys.iter().map(|key| targets.get(key).cloned().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    #[test]
    fn the_notes_of_a_sheet_lie_in_a_binary_part() {
        const COMMENTS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        let rels = format!(
            "<Relationships><Relationship Id='r1' Type='{COMMENTS}' Target='../comments1.bin'/></Relationships>"
        );
        let comments = notes::tests::comments(&[("Ida", 1, 2, "moved"), ("Ben", 0, 0, "first")]);
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in [("xl/comments1.bin", &*comments), ("xl/worksheets/_rels/a.bin.rels", rels.as_bytes())] {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        let mut package = package::open(&bytes).unwrap();
        let (found, unread) = Notes::of(&mut package).of_sheet(&mut package, "xl/worksheets/a.bin");
        let told: Vec<_> = found.iter().map(|note| (note.at.to_string(), &*note.text)).collect();
        assert_eq!((told, unread), (vec![("A1".to_owned(), "first"), ("C2".to_owned(), "moved")], Vec::new()));
    }
}
