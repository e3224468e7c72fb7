//! The records of one sheet of an xls in, the notes at its cells out ([MS-XLS] 2.4.179, 2.4.181, 2.4.329).
//!
//! A note names a box by its number; the box is drawn before, and its text follows it in pieces.

use std::collections::BTreeMap;

use super::biff::{letters, long_text, word};
use crate::read::notes::{MOST_NOTES, note, one_each};
use crate::read::{CellRef, Note};

/// The records that are looked at: a note at a cell, a box, the text in a box, the rest of what stands before.
const NOTE: u16 = 0x001c;
const OBJ: u16 = 0x005d;
const TXO: u16 = 0x01b6;
const CONTINUE: u16 = 0x003c;

/// What was read of the notes of one sheet so far.
#[derive(Debug, Default)]
pub struct Notes {
    /// The number of the last box.
    number: u16,
    /// Letters of its text that are still to come.
    missing: usize,
    texts: BTreeMap<u16, String>,
    /// The cell of each note, the number of its box and its author.
    heads: Vec<(CellRef, u16, String)>,
}

impl Notes {
    /// Takes the next record of the sheet.
    pub fn take(&mut self, kind: u16, body: &[u8]) {
        match kind {
            OBJ => self.number = word(body, 6).unwrap_or(0),
            TXO => self.missing = usize::from(word(body, 10).unwrap_or(0)),
            CONTINUE if self.missing > 0 => self.piece(body),
            NOTE if self.heads.len() <= MOST_NOTES => {
                if let (Some(row), Some(column), Some(number)) = (word(body, 0), word(body, 2), word(body, 6)) {
                    let author = body.get(8..).and_then(long_text).unwrap_or_default();
                    self.heads.push((CellRef::new(u32::from(row), column), number, author));
                }
            }
            _ => {}
        }
    }

    fn piece(&mut self, body: &[u8]) {
        let [flags, rest @ ..] = body else { return };
        let width = if flags & 1 == 0 { 1 } else { 2 };
        let count = self.missing.min(rest.len() / width);
        self.missing -= count;
        if let Some(piece) = letters(count, *flags, rest).filter(|_| self.texts.len() <= MOST_NOTES) {
            self.texts.entry(self.number).or_default().push_str(&piece);
        }
        // A piece without a letter would be waited for in vain.
        if count == 0 {
            self.missing = 0;
        }
    }

    /// The notes in the order of their cells.
    pub fn finished(self) -> Vec<Note> {
        let texts = self.texts;
        let whole = |(at, number, author): (CellRef, u16, String)| Some(note(at, Some(&author), texts.get(&number)?));
        one_each(self.heads.into_iter().filter_map(whole).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_finds_its_text_by_the_number_of_its_box() {
        let mut notes = Notes::default();
        let mut text = vec![0; 18];
        text[10] = 9;
        notes.take(OBJ, &[0x15, 0, 0x12, 0, 0x19, 0, 7, 0]);
        notes.take(TXO, &text);
        notes.take(CONTINUE, b"\0Ida:\n");
        notes.take(CONTINUE, &[1, b'w', 0, b'h', 0, 0xfc, 0, b'?', 0]);
        notes.take(CONTINUE, &[0; 8]);
        notes.take(NOTE, &[4, 0, 2, 0, 0, 0, 7, 0, 3, 0, 0, b'I', b'd', b'a', 0]);
        notes.take(NOTE, &[5, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
        let found = notes.finished();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].at.to_string(), &*found[0].text), ("C5".to_owned(), "whü?"));
    }

    #[test]
    fn cut_records_are_passed_over() {
        let mut notes = Notes::default();
        for kind in [OBJ, TXO, CONTINUE, NOTE] {
            for length in 0..12 {
                notes.take(kind, &vec![0xff; length]);
            }
        }
        assert!(notes.finished().len() <= 1);
    }
}
