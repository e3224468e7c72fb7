//! The bytes of an xlsb in, its sparse grid out; number formats other than dates stay unknown.

use std::io::Cursor;

use calamine::{Reader, Xlsb};

use super::grid::{Filler, Formats, visibility};
use super::{NumberFormat, Refusal, RemarkKind, Sheet, Workbook, package};
use crate::config::Limits;

/// Reads an xlsb file by calamine's streaming reader.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    package::check_heads(&mut package::open(bytes)?)?;
    let mut xlsb: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(|error| {
        Refusal::new(
            "damaged",
            &format!("the workbook could not be opened ({error}); open it in Excel and save it as xlsx"),
        )
    })?;
    let (mut formats, mut remarks, mut sheets) = (Formats::new(), Vec::new(), Vec::new());
    let unknown = formats.plain(NumberFormat::Unknown);
    for (number, sheet) in xlsb.sheets_metadata().to_vec().into_iter().enumerate() {
        let blank = Sheet { name: sheet.name.clone(), visibility: visibility(sheet.visible), ..Sheet::default() };
        let mut filler = Filler::new(blank, number, &mut remarks, limits.sheet_cells);
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
