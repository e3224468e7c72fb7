//! A workbook of ours in, its bytes out, without the whole of it in memory: its rows lie on the disk while it is made, and
//! so do its bytes until all of them are.

use std::io::{self, Seek, Write};
use std::path::Path;

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

/// Where the rows of a workbook are while it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows<'a> {
    /// In a temporary file in this folder, which has no name there: they have to come in their order.
    OnDisk(&'a Path),
    /// In memory, where there is no place for temporary files at all. The texts are then a list of the workbook, which the
    /// library cannot do without; what is read is the same, the bytes are others.
    InMemory,
}

/// Where temporary files may have a place if the folder for them has none, the likeliest first.
const PLACES: &[&str] = &["/tmp", "/var/tmp", "/dev/shm", "."];

impl Rows<'_> {
    /// A worksheet for rows that come in their order. Each text is written where it stands: a list of all texts would be in
    /// memory, and nearly every text of a large workbook is another one.
    pub fn worksheet(self, workbook: &mut Workbook) -> Result<Worksheet, XlsxError> {
        match self {
            Rows::OnDisk(folder) => workbook.set_tempdir(folder)?.new_worksheet_with_constant_memory(),
            Rows::InMemory => Ok(Worksheet::new()),
        }
    }
}

/// Makes a workbook and writes its bytes, which are the same wherever a place for its rows is found; in memory if the disk
/// has no room for it.
///
/// # Errors
/// It cannot be made, or `out` takes no more.
pub fn pour(make: &dyn Fn(Rows<'_>) -> Result<Workbook, XlsxError>, out: &mut dyn Write) -> io::Result<()> {
    let usual = tempfile::env::temp_dir();
    let places = std::iter::once(&*usual).chain(PLACES.iter().map(Path::new));
    pour_from(places, make, out)
}

/// The same with these folders for temporary files.
fn pour_from<'p>(
    mut places: impl Iterator<Item = &'p Path>,
    make: &dyn Fn(Rows<'_>) -> Result<Workbook, XlsxError>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let on_disk = |folder: &Path| -> Result<_, XlsxError> {
        let mut file = tempfile::tempfile_in(folder)?;
        make(Rows::OnDisk(folder))?.save_to_writer(&mut file)?;
        file.rewind()?;
        Ok(file)
    };
    match places.find_map(|folder| on_disk(folder).ok()) {
        Some(mut file) => io::copy(&mut file, out).map(|_| ()),
        None => out.write_all(&make(Rows::InMemory).and_then(|mut made| made.save_to_buffer()).map_err(told)?),
    }
}

fn told(error: XlsxError) -> io::Error {
    io::Error::other(format!("the workbook cannot be made: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_for_which_the_disk_has_no_room_is_made_in_memory() {
        let make = |rows: Rows<'_>| match rows {
            Rows::OnDisk(_) => Err(io::Error::other("no space left").into()),
            Rows::InMemory => {
                let mut workbook = Workbook::new();
                let sheet = rows.worksheet(&mut workbook)?;
                workbook.push_worksheet(sheet);
                Ok(workbook)
            }
        };
        let mut bytes = Vec::new();
        pour(&make, &mut bytes).unwrap();
        assert!(bytes.starts_with(b"PK"));
        let never = |_: Rows<'_>| Err(XlsxError::ParameterError("no".to_owned()));
        assert!(pour(&never, &mut Vec::new()).is_err());
    }

    #[test]
    fn another_place_for_temporary_files_makes_the_same_bytes() {
        let make = |rows: Rows<'_>| {
            let mut workbook = Workbook::new();
            workbook.set_properties(
                &rust_xlsxwriter::DocProperties::new()
                    .set_creation_datetime(&rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 10, 31)?),
            );
            let mut sheet = rows.worksheet(&mut workbook)?;
            sheet.write_string(0, 0, "Loaves")?;
            workbook.push_worksheet(sheet);
            Ok(workbook)
        };
        let poured = |places: &[&Path]| {
            let mut bytes = Vec::new();
            pour_from(places.iter().copied(), &make, &mut bytes).unwrap();
            bytes
        };
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let usual = poured(&[folder.path()]);
        assert!(poured(&[&gone, folder.path()]) == usual);
        // What the last resort changes, so that the places above are worth their while.
        assert!(poured(&[&gone]) != usual);
    }
}
