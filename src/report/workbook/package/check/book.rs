//! The workbook's own part: sheets, defined names, what is shown first.

use std::collections::BTreeSet;

use super::Finder;
use crate::read::tags::{TagKind, Tags, address, number};
use crate::report::workbook::package::book::Book;

/// What the name of a sheet may not hold.
const ILLEGAL: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// UTF-16 units of the name of a sheet.
const LONGEST_NAME: usize = 31;

pub(super) fn check(book: &Book, bytes: &[u8], finder: &mut Finder) {
    sheets(book, finder);
    names(book, finder);
    for tag in Tags::of(bytes).filter(|tag| tag.local() == b"workbookView" && tag.kind != TagKind::Close) {
        for name in ["activeTab", "firstSheet"] {
            let tab = tag.attribute(name).and_then(number).unwrap_or(0) as usize;
            if tab >= book.sheets.len() {
                finder.breach("active-tab", format!("`{name}` is {tab}, and there are {} sheets", book.sheets.len()));
            }
        }
    }
}

fn sheets(book: &Book, finder: &mut Finder) {
    let (mut names, mut ids, mut parts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for sheet in &book.sheets {
        let name = &sheet.name;
        let length = name.encode_utf16().count();
        let is_legal = (1..=LONGEST_NAME).contains(&length)
            && !name.contains(ILLEGAL)
            && !name.starts_with('\'')
            && !name.ends_with('\'');
        if !is_legal {
            finder.breach("sheet-name", format!("`{name}` is no legal name of a sheet"));
        }
        if !names.insert(name.to_lowercase()) {
            finder.breach("sheet-name", format!("two sheets are called `{name}`"));
        }
        if !ids.insert(sheet.id) || !parts.insert(sheet.part.to_lowercase()) {
            finder.breach("sheet-id", format!("`{name}` shares its number or its part with another sheet"));
        }
    }
}

fn names(book: &Book, finder: &mut Finder) {
    let mut seen = BTreeSet::new();
    for defined in &book.names {
        let name = &defined.name;
        if defined.sheet.is_some_and(|sheet| sheet >= book.sheets.len()) {
            finder.breach("defined-name", format!("`{name}` belongs to a sheet that there is not"));
        }
        if !is_name(name) {
            finder.breach("defined-name", format!("`{name}` is no legal name"));
        }
        if !seen.insert((defined.sheet, name.to_lowercase())) {
            finder.breach("defined-name", format!("`{name}` is defined twice"));
        }
    }
}

/// Whether something may be called so: no blank, no address, begins with a letter.
pub(super) fn is_name(name: &str) -> bool {
    let begins = name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '\\'));
    let holds = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '\\' | '?') || !c.is_ascii();
    let is_address = address(name.as_bytes()).is_some() || matches!(name, "C" | "c" | "R" | "r");
    begins && name.chars().all(holds) && !is_address && name.encode_utf16().count() <= 255
}
