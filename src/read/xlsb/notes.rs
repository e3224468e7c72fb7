//! The binary parts of an xlsb in, what says where its sheets lie and what its notes say out ([MS-XLSB] 2.1.4, 2.4.28, 2.4.316).

use crate::read::notes::{MOST_NOTES, note};
use crate::read::{CellRef, Note};

/// The records that are looked at: a sheet of the workbook, an author, a note at a cell, its text.
const SHEET: u16 = 156;
const AUTHOR: u16 = 632;
const NOTE: u16 = 635;
const TEXT: u16 = 637;

/// The last row and the last column that a sheet has.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// The keys of the parts of a workbook's sheets, in the order of their tabs.
pub fn sheet_keys(book: &[u8]) -> Vec<String> {
    let sheets = Records(book).filter(|(kind, _)| *kind == SHEET);
    // Its state and its number stand before.
    sheets.map(|(_, body)| body.get(8..).and_then(text).unwrap_or_default()).collect()
}

/// The notes of a part of comments.
pub fn notes_in(part: &[u8]) -> Vec<Note> {
    let (mut authors, mut found, mut open) = (Vec::new(), Vec::new(), None);
    for (kind, body) in Records(part) {
        match kind {
            AUTHOR => authors.push(text(body).unwrap_or_default()),
            NOTE => open = head(body),
            TEXT => {
                // Flags stand before: whether letters differ, and how they are spoken.
                let said = body.get(1..).and_then(text).unwrap_or_default();
                let Some((at, author)) = open.take().filter(|_| found.len() <= MOST_NOTES) else { continue };
                found.push(note(at, authors.get(author).map(String::as_str), &said));
            }
            _ => {}
        }
    }
    found
}

/// The cell of a note and the number of its author.
fn head(body: &[u8]) -> Option<(CellRef, usize)> {
    let (author, row, column) = (number(body, 0)?, number(body, 4)?, number(body, 12)?);
    let is_inside = row <= LAST.0 && column <= LAST.1;
    let column = u16::try_from(column).ok().filter(|_| is_inside)?;
    Some((CellRef::new(row, column), author as usize))
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*four))
}

/// A text in UTF-16 behind the number of its letters; what is cut off is missing.
fn text(bytes: &[u8]) -> Option<String> {
    let count = number(bytes, 0).filter(|count| *count != u32::MAX)? as usize;
    let letters = bytes.get(4..)?.chunks_exact(2).take(count);
    let units: Vec<u16> = letters.map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    Some(String::from_utf16_lossy(&units))
}

/// The records of a part with their kinds, as far as they are whole.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let (kind, rest) = seven_bits(self.0, 2)?;
        let (length, rest) = seven_bits(rest, 4)?;
        let (body, rest) = rest.split_at_checked(length as usize)?;
        self.0 = rest;
        Some((u16::try_from(kind).ok()?, body))
    }
}

/// A number of which each byte holds seven bits and whether another follows, at most so many.
fn seven_bits(bytes: &[u8], most: usize) -> Option<(u32, &[u8])> {
    let mut number = 0;
    for (index, byte) in bytes.iter().enumerate().take(most) {
        number |= u32::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 || index + 1 == most {
            return Some((number, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A record as its file holds it.
    fn record(kind: u16, body: &[u8]) -> Vec<u8> {
        let two = |number: usize| [number as u8 & 0x7f | 0x80, (number >> 7) as u8];
        [&two(usize::from(kind))[..], &two(body.len()), body].concat()
    }

    fn said(text: &str) -> Vec<u8> {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&u32::try_from(units.len() / 2).unwrap().to_le_bytes()[..], &units].concat()
    }

    /// A part of comments, one note: author, row, column, text.
    pub fn comments(notes: &[(&str, u32, u32, &str)]) -> Vec<u8> {
        let mut part = record(628, &[]);
        for (author, ..) in notes {
            part.extend(record(AUTHOR, &said(author)));
        }
        for (number, (_, row, column, text)) in (0_u32..).zip(notes) {
            let corners = [*row, *row, *column, *column].map(u32::to_le_bytes).concat();
            part.extend(record(NOTE, &[&number.to_le_bytes()[..], &corners, &[0; 16]].concat()));
            part.extend(record(TEXT, &[&[0][..], &said(text)].concat()));
        }
        part.extend(record(629, &[]));
        part
    }

    #[test]
    fn notes_have_their_cells_their_authors_and_their_words() {
        let part = comments(&[("Ida Lund", 3, 2, "Ida Lund:\nmoved by the bøard"), ("", 0, 16_383, "far")]);
        let told: Vec<_> = notes_in(&part)
            .into_iter()
            .map(|it| (it.at.to_string(), it.author.map(String::from), it.text.to_string()))
            .collect();
        let expected = [
            ("C4".to_owned(), Some("Ida Lund".to_owned()), "moved by the bøard".to_owned()),
            ("XFD1".to_owned(), None, "far".to_owned()),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_part_that_is_cut_or_lies_is_read_as_far_as_it_goes() {
        let part = comments(&[("Ida", 1, 1, "one"), ("Ben", 2, 1, "two")]);
        for length in 0..part.len() {
            assert!(notes_in(&part[..length]).len() <= 2);
        }
        assert_eq!(notes_in(&comments(&[("Ida", u32::MAX, 1, "no row"), ("Ida", 1, 16_384, "no column")])), []);
        let huge = [&record(TEXT, &[0, 0xff, 0xff, 0xff, 0x7f])[..], &[0xff; 40]].concat();
        assert_eq!(notes_in(&huge), []);
    }

    #[test]
    fn sheets_are_found_by_their_keys() {
        let sheet = |key: &str| record(SHEET, &[&[0; 4][..], &[7, 0, 0, 0], &said(key), &said("Q3")].concat());
        assert_eq!(sheet_keys(&[sheet("rId1"), record(1, &[]), sheet("rId9")].concat()), ["rId1", "rId9"]);
    }
}
