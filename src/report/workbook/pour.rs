//! A workbook of ours in, its bytes out, without the whole of it in memory: its rows lie on the disk while it is made, and
//! so do its bytes until all of them are.

use std::io::{self, Seek, Write};

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

/// Where the rows of a workbook are while it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// In a temporary file: they have to come in their order.
    OnDisk,
    /// In memory, where there is no place for temporary files.
    InMemory,
}

impl Rows {
    /// A worksheet for rows that come in their order. Each text is written where it stands: a list of all texts would be in
    /// memory, and nearly every text of a large workbook is another one.
    pub fn worksheet(self, workbook: &mut Workbook) -> Result<Worksheet, XlsxError> {
        match self {
            Rows::OnDisk => workbook.new_worksheet_with_constant_memory(),
            Rows::InMemory => Ok(Worksheet::new()),
        }
    }
}

/// Makes a workbook and writes its bytes; once more in memory if the disk has no room for it.
///
/// # Errors
/// It cannot be made, or `out` takes no more.
pub fn pour(make: &dyn Fn(Rows) -> Result<Workbook, XlsxError>, out: &mut dyn Write) -> io::Result<()> {
    let on_disk = || -> Result<_, XlsxError> {
        let mut file = tempfile::tempfile()?;
        make(Rows::OnDisk)?.save_to_writer(&mut file)?;
        file.rewind()?;
        Ok(file)
    };
    match on_disk() {
        Ok(mut file) => io::copy(&mut file, out).map(|_| ()),
        Err(_) => out.write_all(&make(Rows::InMemory).and_then(|mut made| made.save_to_buffer()).map_err(told)?),
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
        let make = |rows: Rows| match rows {
            Rows::OnDisk => Err(io::Error::other("no space left").into()),
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
        let never = |_: Rows| Err(XlsxError::ParameterError("no".to_owned()));
        assert!(pour(&never, &mut Vec::new()).is_err());
    }
}
