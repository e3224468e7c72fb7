//! A cell: its type, its value and its style.

use std::fmt::Arguments;

use super::Finder;
use super::sheet::Known;
use crate::read::CellRef;
use crate::read::tags::{Tag, TagKind, number};
use crate::report::workbook::package::edit::unescaped;

/// UTF-16 units that a cell can hold.
const LONGEST_TEXT: usize = 32_767;
/// What a cell of errors may say.
const ERRORS: &[&str] = &[
    "#BLOCKED!",
    "#BUSY!",
    "#CALC!",
    "#CONNECT!",
    "#DIV/0!",
    "#EXTERNAL!",
    "#FIELD!",
    "#GETTING_DATA",
    "#N/A",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#PYTHON!",
    "#REF!",
    "#SPILL!",
    "#UNKNOWN!",
    "#VALUE!",
];

/// A cell that is being read.
pub(super) struct Cell<'a> {
    at: CellRef,
    kind: &'a [u8],
    style: Option<u32>,
    value: Option<String>,
    values: usize,
    has_inline: bool,
    inline: String,
    is_formula: bool,
    from: usize,
}

impl<'a> Cell<'a> {
    pub fn of(tag: &Tag<'a>, at: CellRef) -> Cell<'a> {
        Cell {
            at,
            kind: tag.attribute("t").unwrap_or(b"n"),
            style: tag.attribute("s").map(|style| number(style).unwrap_or(u32::MAX)),
            value: None,
            values: 0,
            has_inline: false,
            inline: String::new(),
            is_formula: false,
            from: 0,
        }
    }

    /// A tag inside the cell.
    pub fn tag(&mut self, tag: &Tag, bytes: &[u8]) {
        match (tag.kind, tag.local()) {
            (TagKind::Open, b"v" | b"t") => self.from = tag.end,
            (TagKind::Close, b"v") => {
                self.value = Some(unescaped(&bytes[self.from..tag.start]));
                self.values += 1;
            }
            (TagKind::Empty, b"v") => self.values += 1,
            (TagKind::Close, b"t") => self.inline += &unescaped(&bytes[self.from..tag.start]),
            (TagKind::Open | TagKind::Empty, b"is") => self.has_inline = true,
            (TagKind::Open | TagKind::Empty, b"f") => self.is_formula = true,
            _ => {}
        }
    }

    /// Checks the cell once it is whole.
    pub fn check(self, known: Known, finder: &mut Finder) {
        if let (Some(style), Some((styles, _))) = (self.style, known.styles)
            && style as usize >= styles
        {
            finder.breach("cell-style", format!("{} has style {style}, and there are {styles}", self.at));
        }
        check_length(&self.inline, format_args!("{}", self.at), finder);
        if self.values > 1 {
            finder.breach("cell-value", format!("{} has {} values", self.at, self.values));
        }
        if self.kind == b"inlineStr" && !self.has_inline && self.values > 0 {
            finder.breach("cell-value", format!("{} says that it holds its text, and holds a value", self.at));
        }
        let Some(value) = &self.value else { return };
        let fits = match self.kind {
            b"n" => value.is_empty() || is_number(value),
            b"b" => matches!(&**value, "0" | "1"),
            b"e" => ERRORS.binary_search(&&**value).is_ok(),
            b"s" => return self.shared(value, known, finder),
            b"d" => value.as_bytes().first().is_some_and(u8::is_ascii_digit),
            b"str" => {
                check_length(value, format_args!("{}", self.at), finder);
                true
            }
            _ => false,
        };
        if !fits {
            let kind = String::from_utf8_lossy(self.kind);
            finder.breach("cell-value", format!("`{value}` in {} is no value of type `{kind}`", self.at));
        }
    }

    fn shared(&self, value: &str, known: Known, finder: &mut Finder) {
        if value.parse().ok().is_none_or(|text: usize| text >= known.texts) {
            finder.breach("shared-text", format!("{} has text `{value}`, and there are {}", self.at, known.texts));
        }
    }
}

fn is_number(value: &str) -> bool {
    let plain = value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'));
    plain && value.parse::<f64>().is_ok_and(f64::is_finite)
}

/// Whether a text fits into a cell.
pub(super) fn check_length(text: &str, place: Arguments, finder: &mut Finder) {
    // A text has no more UTF-16 units than bytes.
    if text.len() > LONGEST_TEXT && text.encode_utf16().count() > LONGEST_TEXT {
        finder.breach("text-length", format!("{place} has more than {LONGEST_TEXT} characters"));
    }
}
