//! The bytes of an old xls in, its grid out: values by calamine, number formats by one pass over the BIFF records.

mod biff;
mod notes;

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xls, XlsError};

use super::grid::{Filler, Formats, betrayed, fill_range, merged, visibility};
use super::number_format::number_format;
use super::{Refusal, RemarkKind, Sheet, Workbook};
use crate::config::Limits;

/// Reads an xls file.
pub fn read(_name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let scans = biff::scan(bytes)?;
    let mut xls: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let (mut formats, mut remarks, mut sheets) = (Formats::new(), Vec::new(), Vec::new());
    for (number, sheet) in xls.sheets_metadata().to_vec().into_iter().enumerate() {
        let scan = scans.iter().find(|scan| scan.name == sheet.name);
        let mut blank = Sheet { name: sheet.name.clone(), visibility: visibility(sheet.visible), ..Sheet::default() };
        let merges = xls.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        blank.merges = merges.iter().filter_map(merged).collect();
        let none = BTreeMap::new();
        let codes = scan.map_or(&none, |scan| &scan.codes);
        if let Some(scan) = scan {
            blank.hidden_rows.clone_from(&scan.hidden_rows);
            blank.hidden_columns.clone_from(&scan.hidden_columns);
            blank.notes.clone_from(&scan.notes);
        }
        let mut filler = Filler::new(blank, number, &mut remarks, limits.sheet_cells);
        match xls.worksheet_range(&sheet.name) {
            Ok(range) => fill_range(&mut filler, &range, |at, value: &Data| {
                let known = codes.get(&at).map(|code| number_format(code));
                formats.plain(known.unwrap_or_else(|| betrayed(value)))
            })?,
            Err(error) => filler.remark(RemarkKind::Sheet, None, format!("the sheet could not be read: {error}")),
        }
        let mut sheet = filler.finished();
        if let Some(scan) = scan {
            for cell in &mut sheet.cells {
                cell.formula = scan.formulas.contains(&(cell.at.row, u32::from(cell.at.column)));
            }
        }
        sheets.push(sheet);
    }
    Ok(Workbook { sheets, formats: formats.into_list(), remarks })
}

fn refusal(error: &XlsError) -> Refusal {
    match error {
        XlsError::Password => {
            Refusal::new("encrypted", "the workbook is protected by a password; remove the password and save it again")
        }
        _ => Refusal::new(
            "damaged",
            &format!("the workbook could not be opened ({error}); open it in Excel and save it as xlsx"),
        ),
    }
}

/// The meaning of a built-in format of BIFF8 by its number; files do not repeat their codes ([MS-XLS] 2.5.165).
fn built_in(number: u16) -> Option<&'static str> {
    Some(match number {
        0 => "General",
        1 | 3 => "0",
        2 | 4 => "0.00",
        5 | 6 => "\"$\"#,##0",
        7 | 8 => "\"$\"#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 | 22 => "yyyy-mm-dd",
        15 | 16 => "d-mmm",
        17 => "mmm-yy",
        18..=21 | 45..=47 => "h:mm",
        37..=40 => "#,##0.00",
        49 => "@",
        _ => return None,
    })
}
