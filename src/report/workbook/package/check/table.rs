//! Excel tables and notes: names, ranges and the cells they stand on.

use std::collections::BTreeSet;

use super::Finder;
use super::book::is_name;
use crate::read::tags::{TagKind, Tags};
use crate::read::{Area, CellRef};
use crate::report::workbook::package::book::Book;
use crate::report::workbook::package::sheet::{Content, SheetPart};
use crate::report::workbook::package::table::TablePart;

/// The names and numbers of the tables of a workbook that were met.
#[derive(Default)]
struct Seen {
    names: BTreeSet<String>,
    ids: BTreeSet<u32>,
}

pub(super) fn check(book: &Book, texts: &[String], finder: &mut Finder) {
    let mut seen = Seen::default();
    let is_global = |sheet: Option<usize>| sheet.is_none();
    let defined = book.names.iter().filter(|name| is_global(name.sheet)).map(|name| name.name.to_lowercase());
    seen.names.extend(defined);
    for sheet in book.sheets.iter().filter(|sheet| sheet.is_worksheet) {
        let mut tables: Vec<TablePart> = Vec::new();
        for relation in finder.leads.of(&sheet.part).unwrap_or_default() {
            let Some(target) = &relation.target else { continue };
            match &*relation.kind {
                "table" => finder.look_into(target, |bytes, finder| match TablePart::of(bytes) {
                    Ok(table) => {
                        one(&table, &tables, &mut seen, finder);
                        tables.push(table);
                    }
                    Err(reason) => finder.breach("table-columns", reason),
                }),
                "comments" if finder.looks_at(target) => finder.look_into(target, notes),
                _ => {}
            }
        }
        let is_looked_at = finder.looks_at(&sheet.part);
        if !tables.is_empty() && is_looked_at {
            finder.look_into(&sheet.part, |bytes, finder| headers(bytes, &tables, texts, finder));
        }
    }
}

fn one(table: &TablePart, others: &[TablePart], seen: &mut Seen, finder: &mut Finder) {
    let name = &table.name;
    if !is_name(name) || !seen.names.insert(name.to_lowercase()) {
        finder.breach("table-name", format!("the name `{name}` is not legal or not unique"));
    }
    if !seen.ids.insert(table.id) {
        finder.breach("table-name", format!("the number {} of `{name}` is not unique", table.id));
    }
    let width = usize::from(table.area.last.column - table.area.first.column) + 1;
    if width != table.columns.len() {
        finder.breach("table-columns", format!("`{name}` has {} columns and spans {width}", table.columns.len()));
    }
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for column in &table.columns {
        if !names.insert(column.name.to_lowercase()) || !ids.insert(column.id) {
            finder.breach("table-columns", format!("`{}` of `{name}` is not unique", column.name));
        }
    }
    if let Some(other) = others.iter().find(|other| meet(other.area, table.area)) {
        finder.breach("table-overlap", format!("`{name}` overlaps `{}`", other.name));
    }
}

/// Whether two rectangles have a cell in common.
fn meet(a: Area, b: Area) -> bool {
    a.first.row <= b.last.row
        && b.first.row <= a.last.row
        && a.first.column <= b.last.column
        && b.first.column <= a.last.column
}

fn headers(bytes: &[u8], tables: &[TablePart], texts: &[String], finder: &mut Finder) {
    let with_header = || tables.iter().filter(|table| table.has_header);
    let Some(last) = with_header().map(|table| table.area.first.row).max() else { return };
    let Ok(sheet) = SheetPart::down_to(last, bytes) else { return };
    for table in with_header() {
        for (column, place) in table.columns.iter().zip(table.area.first.column..) {
            let at = CellRef::new(table.area.first.row, place);
            let content = sheet.found(at, texts).and_then(|found| found.content);
            let says = match content {
                Some(Content::Text(text)) => same(&text, &column.name),
                Some(Content::Empty | Content::Number(_)) | None => false,
            };
            if !says {
                finder.breach("table-header", format!("{at} does not say `{}` of `{}`", column.name, table.name));
            }
        }
    }
}

/// Line breaks are told in several ways.
fn same(text: &str, name: &str) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    plain(text) == plain(name)
}

fn notes(bytes: &[u8], finder: &mut Finder) {
    let mut seen = BTreeSet::new();
    for tag in Tags::of(bytes).filter(|tag| tag.local() == b"comment" && tag.kind != TagKind::Close) {
        let at = tag.attribute("ref").unwrap_or_default();
        if !seen.insert(at) {
            finder.breach("note-twice", format!("{} has two notes", String::from_utf8_lossy(at)));
        }
    }
}
