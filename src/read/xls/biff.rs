//! The bytes of an xls in, what calamine does not say of it out: number formats, formulas, hidden rows and columns.
//!
//! Reads only the record heads of the workbook stream ([MS-XLS] 2.1); the container is read by the cfb crate, which
//! refuses sector chains that run in circles.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use super::built_in;
use super::notes::Notes;
use crate::read::{Note, Refusal, Span};

/// What one pass over a sheet's records finds.
#[derive(Debug, Default)]
pub struct SheetScan {
    /// The sheet's name.
    pub name: String,
    /// The format code of each cell that has one.
    pub codes: BTreeMap<(u32, u32), String>,
    /// Cells with a formula.
    pub formulas: BTreeSet<(u32, u32)>,
    /// Hidden rows.
    pub hidden_rows: Vec<Span>,
    /// Hidden columns.
    pub hidden_columns: Vec<Span>,
    /// The notes at its cells.
    pub notes: Vec<Note>,
}

/// The records that are looked at.
const BOF: u16 = 0x0809;
const EOF: u16 = 0x000a;
const FILEPASS: u16 = 0x002f;
const BOUNDSHEET: u16 = 0x0085;
const FORMAT: u16 = 0x041e;
const XF: u16 = 0x00e0;
const ROW: u16 = 0x0208;
const COLINFO: u16 = 0x007d;
const FORMULA: u16 = 0x0006;
const MULRK: u16 = 0x00bd;
/// Records that hold one cell: number, RK, shared string, label, truth or error.
const CELLS: &[u16] = &[0x0203, 0x027e, 0x00fd, 0x0204, 0x0205];

/// Scans the workbook stream of an xls file, a scan a sheet.
///
/// # Errors
/// Refuses a damaged container and a workbook with a password.
pub fn scan(bytes: &[u8]) -> Result<Vec<SheetScan>, Refusal> {
    let damaged = |error: std::io::Error| {
        Refusal::new(
            "cfb",
            &format!("the container of the file is damaged ({error}); open it in Excel and save it as xlsx"),
        )
    };
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let path = if container.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
    let mut stream = Vec::new();
    container
        .open_stream(path)
        .and_then(|opened| opened.take(bytes.len() as u64).read_to_end(&mut stream))
        .map_err(damaged)?;
    let mut globals = Globals::default();
    for (kind, body) in Records::at(&stream, 0) {
        match kind {
            FILEPASS => {
                return Err(Refusal::new(
                    "encrypted",
                    "the workbook is protected by a password; remove the password and save it again",
                ));
            }
            EOF => break,
            _ => globals.take(kind, body),
        }
    }
    Ok(globals.sheets.iter().map(|(offset, name)| globals.sheet(&stream, *offset, name)).collect())
}

/// What the first substream says about all sheets.
#[derive(Default)]
struct Globals {
    codes: BTreeMap<u16, String>,
    /// The number format of each cell format.
    cell_formats: Vec<u16>,
    sheets: Vec<(usize, String)>,
}

impl Globals {
    fn take(&mut self, kind: u16, body: &[u8]) {
        match kind {
            FORMAT => {
                if let (Some(number), Some(code)) = (word(body, 0), body.get(2..).and_then(long_text)) {
                    self.codes.insert(number, code);
                }
            }
            XF => self.cell_formats.push(word(body, 2).unwrap_or(0)),
            BOUNDSHEET => {
                let offset = body.first_chunk::<4>().map(|bytes| u32::from_le_bytes(*bytes) as usize);
                if let (Some(offset), Some(name)) = (offset, body.get(6..).and_then(short_text)) {
                    self.sheets.push((offset, name));
                }
            }
            _ => {}
        }
    }

    fn code(&self, cell_format: u16) -> Option<String> {
        let number = *self.cell_formats.get(usize::from(cell_format))?;
        self.codes.get(&number).cloned().or_else(|| built_in(number).map(str::to_owned))
    }

    fn sheet(&self, stream: &[u8], offset: usize, name: &str) -> SheetScan {
        let mut scan = SheetScan { name: name.to_owned(), ..SheetScan::default() };
        let (mut depth, mut notes) = (0, Notes::default());
        for (kind, body) in Records::at(stream, offset) {
            match kind {
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                // A chart inside a sheet has records of its own.
                _ if depth == 1 => {
                    notes.take(kind, body);
                    self.cell(kind, body, &mut scan);
                }
                _ => {}
            }
        }
        scan.notes = notes.finished();
        scan
    }

    fn cell(&self, kind: u16, body: &[u8], scan: &mut SheetScan) {
        let (Some(row), Some(column)) = (word(body, 0), word(body, 2)) else { return };
        let (row, column) = (u32::from(row), u32::from(column));
        match kind {
            ROW if word(body, 12).is_some_and(|flags| flags & 0x20 != 0) => {
                scan.hidden_rows.push(Span { first: row, last: row });
            }
            // Of a column record, the first two words are its first and last column.
            COLINFO if word(body, 8).is_some_and(|flags| flags & 1 != 0) => {
                scan.hidden_columns.push(Span { first: row, last: column.max(row) });
            }
            MULRK => {
                for (number, rk) in body.get(4..).unwrap_or_default().chunks_exact(6).enumerate() {
                    let code = word(rk, 0).and_then(|format| self.code(format));
                    scan.codes.extend(code.map(|code| ((row, column + number as u32), code)));
                }
            }
            FORMULA => {
                scan.formulas.insert((row, column));
                scan.codes.extend(word(body, 4).and_then(|format| self.code(format)).map(|code| ((row, column), code)));
            }
            kind if CELLS.contains(&kind) => {
                scan.codes.extend(word(body, 4).and_then(|format| self.code(format)).map(|code| ((row, column), code)));
            }
            _ => {}
        }
    }
}

/// The records of a stream from an offset: kind and body.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    fn at(stream: &'a [u8], offset: usize) -> Records<'a> {
        Records { rest: stream.get(offset..).unwrap_or_default() }
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let (kind, size) = (word(self.rest, 0)?, usize::from(word(self.rest, 2)?));
        let body = self.rest.get(4..4 + size)?;
        self.rest = &self.rest[4 + size..];
        Some((kind, body))
    }
}

/// Two bytes at a place as a number.
pub fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

/// A text with its length in one byte, then a flag for two-byte letters.
fn short_text(bytes: &[u8]) -> Option<String> {
    letters(usize::from(*bytes.first()?), *bytes.get(1)?, bytes.get(2..)?)
}

/// The same with its length in two bytes.
pub fn long_text(bytes: &[u8]) -> Option<String> {
    letters(usize::from(word(bytes, 0)?), *bytes.get(2)?, bytes.get(3..)?)
}

/// So many letters: of one byte each, or of two if the flags say so.
pub fn letters(count: usize, flags: u8, bytes: &[u8]) -> Option<String> {
    if flags & 1 == 0 {
        return Some(bytes.get(..count)?.iter().map(|&byte| char::from(byte)).collect());
    }
    let units: Vec<u16> =
        bytes.get(..count * 2)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Some(String::from_utf16_lossy(&units))
}
