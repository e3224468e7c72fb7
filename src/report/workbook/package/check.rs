//! A package in, what in it would upset a spreadsheet program out. Run over every copy before anybody gets it.
//!
//! Readers and validators are lenient, each in its own way, and most of what makes a program offer a repair is seen by
//! none of them. These are the rules that have to hold in a workbook that opens without a word.

mod book;
mod cell;
mod formula;
mod parts;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod xml;

use std::fmt;

use rayon::prelude::*;

use super::Package;
use super::book::Book;
use super::styles::Styles;
use crate::read::tags::{TagKind, Tags};
use parts::Leads;

/// So many breaches are told of one package.
const MOST: usize = 50;

/// A rule that holds in every sound package.
#[derive(Debug)]
pub struct Invariant {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// What holds, as a sentence.
    pub about: &'static str,
}

/// A rule that does not hold, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The name of one of [`INVARIANTS`].
    pub invariant: &'static str,
    /// The part.
    pub part: String,
    /// What was found, in words.
    pub what: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.part, self.what, self.invariant)
    }
}

/// Which parts are looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    All,
    /// Those that were changed or added, and what ties them together.
    Changed,
}

/// Every rule, sorted by name.
pub const INVARIANTS: &[Invariant] = &[
    Invariant { name: "active-tab", about: "The tab that is shown first is one of the sheets." },
    Invariant { name: "calc-chain", about: "The order of calculation lists cells that hold formulas." },
    Invariant { name: "cell-order", about: "Cells stand in the order of their columns, inside their own row." },
    Invariant { name: "cell-style", about: "A cell refers to a style that there is." },
    Invariant { name: "cell-value", about: "A value is of the type that its cell says." },
    Invariant { name: "column-entries", about: "Entries of columns follow each other without overlap." },
    Invariant { name: "content-type", about: "Every part is of a known type, and every type belongs to a part." },
    Invariant { name: "defined-name", about: "Defined names are well formed and unique in their scope." },
    Invariant { name: "differential-style", about: "A conditional format refers to a style that there is." },
    Invariant { name: "element-order", about: "The settings of a sheet stand in the order of its schema." },
    Invariant { name: "formula-text", about: "A formula is balanced, not too long, and begins without its sign." },
    Invariant { name: "hyperlink", about: "A link leads somewhere." },
    Invariant { name: "list-validation", about: "A list typed into a validation has at most 255 characters." },
    Invariant { name: "merged-ranges", about: "Merged ranges do not overlap." },
    Invariant { name: "note-twice", about: "A cell has at most one note." },
    Invariant { name: "part-name", about: "No two parts have one name." },
    Invariant { name: "range-text", about: "A range is written as addresses." },
    Invariant { name: "relationship", about: "A relationship leads to a part, and each one used is listed." },
    Invariant { name: "row-order", about: "Rows stand in order, each once." },
    Invariant {
        name: "shared-formula",
        about: "A shared formula is told once, by a cell whose range covers all others.",
    },
    Invariant { name: "shared-text", about: "A cell refers to a shared text that there is." },
    Invariant { name: "sheet-id", about: "No two sheets have one number or one part." },
    Invariant { name: "sheet-name", about: "Names of sheets are legal and unique whatever their case." },
    Invariant { name: "spans", about: "The columns that a row says it spans hold its cells." },
    Invariant {
        name: "table-columns",
        about: "An Excel table has as many columns as its range, each with its own name.",
    },
    Invariant { name: "table-header", about: "The header cells of an Excel table say the names of its columns." },
    Invariant { name: "table-name", about: "Names and numbers of Excel tables are unique in the workbook." },
    Invariant { name: "table-overlap", about: "Excel tables of a sheet do not overlap." },
    Invariant { name: "text-length", about: "A text has at most 32,767 characters." },
    Invariant { name: "xml", about: "A part is well-formed XML in the encoding it declares, and binds its prefixes." },
];

/// Looks through a package.
pub fn breaches(package: &Package, scope: Scope) -> Vec<Breach> {
    let leads = Leads::of_package(package);
    let mut finder = Finder::new((package, &leads), scope);
    parts::check(&mut finder);
    finder
        .look_into_all(|name| name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".vml"), xml::check);
    if finder.breaches.is_empty() {
        match Book::of(package) {
            Ok(book) => finder.book(&book),
            Err(reason) => finder.breach("relationship", reason),
        }
    }
    finder.breaches.truncate(MOST);
    finder.breaches
}

/// The part that is being looked into, and what was found so far.
struct Finder<'a> {
    package: &'a Package<'a>,
    leads: &'a Leads,
    scope: Scope,
    part: String,
    breaches: Vec<Breach>,
}

impl<'a> Finder<'a> {
    fn new((package, leads): (&'a Package<'a>, &'a Leads), scope: Scope) -> Finder<'a> {
        Finder { package, leads, scope, part: String::new(), breaches: Vec::new() }
    }

    fn breach(&mut self, invariant: &'static str, what: impl Into<String>) {
        if self.breaches.len() <= MOST {
            self.breaches.push(Breach { invariant, part: self.part.clone(), what: what.into() });
        }
    }

    fn in_scope(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let looked_at = |name: &&str| self.scope == Scope::All || self.package.is_changed(name);
        self.package.names().filter(|name| is_wanted(name)).filter(looked_at).map(str::to_owned).collect()
    }

    fn looks_at(&self, part: &str) -> bool {
        self.scope == Scope::All || self.package.is_changed(part)
    }

    /// Hands the bytes of a part to a check.
    fn look_into(&mut self, part: &str, check: impl FnOnce(&[u8], &mut Finder)) {
        part.clone_into(&mut self.part);
        match self.package.part(part) {
            Ok(Some(bytes)) => check(&bytes, self),
            Ok(None) => self.breach("relationship", "the part is missing"),
            Err(reason) => self.breach("xml", reason),
        }
    }

    /// Hands the bytes of each part of a kind to a check, on all cores: one workbook may be all there is to do.
    fn look_into_all(&mut self, is_wanted: impl Fn(&str) -> bool, check: fn(&[u8], &mut Finder)) {
        let found = self.in_scope(is_wanted).into_par_iter().flat_map_iter(|name| {
            let mut finder = Finder::new((self.package, self.leads), self.scope);
            finder.look_into(&name, check);
            finder.breaches
        });
        let found: Vec<Breach> = found.collect();
        let room = (MOST + 1).saturating_sub(self.breaches.len());
        self.breaches.extend(found.into_iter().take(room));
    }

    fn book(&mut self, book: &Book) {
        self.look_into(&book.part, |bytes, finder| book::check(book, bytes, finder));
        let styles = self.styles(book);
        let texts = self.texts(book);
        let known = sheet::Known { styles, texts: texts.len() };
        let mut formulas = formula::Cells::default();
        for (place, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| sheet.is_worksheet) {
            if self.looks_at(&sheet.part) {
                self.look_into(&sheet.part, |bytes, finder| {
                    let found = sheet::check(bytes, known, finder);
                    formulas.add(book.sheets[place].id, found);
                });
            }
        }
        self.part.clone_from(&book.part);
        table::check(book, &texts, self);
        if self.scope == Scope::All {
            formula::check_chain(book, &formulas, self);
        }
    }

    /// How many styles cells and conditional formats can refer to.
    fn styles(&mut self, book: &Book) -> Option<(usize, usize)> {
        let bytes = self.package.part(book.styles.as_deref()?).ok().flatten()?;
        let (mut differential, mut depth) = (0, None);
        for tag in Tags::of(&bytes) {
            match (tag.kind, tag.local(), depth) {
                (TagKind::Open, b"dxfs", _) => depth = Some(0),
                (TagKind::Close, b"dxfs", _) => depth = None,
                (TagKind::Open | TagKind::Empty, b"dxf", Some(0)) => differential += 1,
                _ => {}
            }
        }
        Some((Styles::of(&bytes).count(), differential))
    }

    fn texts(&mut self, book: &Book) -> Vec<String> {
        let Some(part) = &book.strings else { return Vec::new() };
        let Ok(Some(bytes)) = self.package.part(part) else { return Vec::new() };
        let texts = super::strings::texts(&bytes);
        if self.looks_at(part) {
            self.part.clone_from(part);
            for (place, text) in texts.iter().enumerate() {
                cell::check_length(text, format_args!("text {place}"), self);
            }
        }
        texts
    }
}
