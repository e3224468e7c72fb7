//! A report and a team's own workbook in, the same workbook with grades and findings in it out, or why there is none.
//!
//! Only what is ours is written: a block of columns at the right edge of each table, and sheets of our own. Everything else
//! keeps its bytes, and a workbook in which that cannot be promised gets no copy.

mod block;
mod mark;
mod page;
mod pages;
mod place;
mod reach;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::convert::{Texts, converted};
use super::package::Package;
use super::package::book::{Book, recalculation};
use super::package::check::{Scope, breaches};
use super::package::edit::Edits;
use super::package::sheet::SheetPart;
use super::package::strings::{Strings, texts};
use super::package::styles::Styles;
use crate::history::Snapshot;
use crate::model::SourceId;
use crate::read::Workbook as Grid;
use crate::report::Report;
use mark::Marks;
use place::Place;
use reach::Formulas;

/// What earlier builds said.
#[derive(Debug, Default)]
pub struct Past {
    /// The last one before this.
    pub last: Option<Snapshot>,
    /// When each finding was first told, by its fingerprint.
    pub first_seen: BTreeMap<String, NaiveDate>,
}

impl Past {
    /// What these snapshots say, in the order of their dates.
    pub fn of(snapshots: &[Snapshot]) -> Past {
        let mut past = Past::default();
        for snapshot in snapshots {
            for finding in &snapshot.findings {
                past.first_seen.entry(finding.fingerprint.clone()).or_insert(snapshot.as_of);
            }
        }
        past.last = snapshots.last().cloned();
        past
    }
}

/// Makes copies of workbooks; what all of them need is looked up once.
#[derive(Debug)]
pub struct Copier<'a> {
    report: Report<'a>,
    past: &'a Past,
    marks: Marks<'a>,
}

impl<'a> Copier<'a> {
    /// Sorts items and findings by file.
    pub fn new(report: Report<'a>, past: &'a Past) -> Copier<'a> {
        Copier { report, past, marks: Marks::new(report, past) }
    }

    /// The updated copy of a workbook, or in words why there is none. Where nothing changes it has the very same bytes.
    pub fn copy(&self, source: SourceId, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let package = Package::open(bytes)?;
        let book = Book::of(&package)?;
        let names = book.sheets.iter().map(|sheet| &*sheet.name);
        if !names.eq(self.report.portfolio.source(source).sheets.iter().map(|name| &**name)) {
            return Err("its sheets are listed in a way that is not understood".to_owned());
        }
        self.updated(source, package, Kind::Patched)
    }

    /// A file of another kind as an xlsx with the same values, and the same in it.
    pub fn conversion(&self, source: SourceId, grid: &Grid) -> Result<Vec<u8>, String> {
        let name = self.report.portfolio.source(source).name.to_lowercase();
        let is_text = [".csv", ".tsv"].iter().any(|ending| name.ends_with(ending));
        let bytes = converted(grid, if is_text { Texts::MaybeNumbers } else { Texts::Words })?;
        self.updated(source, Package::open(&bytes)?, Kind::Converted)
    }

    fn updated(&self, source: SourceId, mut package: Package, kind: Kind) -> Result<Vec<u8>, String> {
        let book = Book::of(&package)?;
        if let Some(obstacle) = book.obstacle {
            return Err(obstacle.to_owned());
        }
        let strings = package.part(book.strings.as_deref().unwrap_or_default())?.map(|part| part.into_owned());
        let styles = package.part(book.styles.as_deref().unwrap_or_default())?.map(|part| part.into_owned());
        let texts = strings.as_deref().map(texts).unwrap_or_default();
        let mut desk = Desk {
            strings: strings.as_deref().map(Strings::of),
            styles: styles.as_deref().map(Styles::of),
            texts: &texts,
        };
        let elsewhere = self.write_blocks(source, &book, &mut package, &mut desk)?;
        pages::write(self, (source, kind), &elsewhere, &book, &mut package, &mut desk)?;
        if let (Some(part), Some(bytes), Some(made)) = (&book.strings, &strings, &desk.strings) {
            package.put(part, made.edits(bytes)?.applied(bytes)?)?;
        }
        if let (Some(part), Some(made)) = (&book.styles, &desk.styles) {
            package.put(part, made.written()?)?;
        }
        if let Some(breach) = breaches(&package, Scope::Changed).first() {
            return Err(format!("a spreadsheet program would not open it without a repair: {breach}"));
        }
        Ok(package.written())
    }

    /// Writes the columns at each table, and tells the marks that have no row of their own.
    fn write_blocks(
        &self,
        source: SourceId,
        book: &Book,
        package: &mut Package,
        desk: &mut Desk,
    ) -> Result<Vec<usize>, String> {
        let formulas = Formulas::of(book, package)?;
        let mut elsewhere = Vec::new();
        let (mut names, mut is_stale) = (Edits::default(), false);
        for (number, entry) in book.sheets.iter().enumerate() {
            let tables = self.marks.tables_of(source, number);
            if tables.is_empty() {
                continue;
            }
            let bytes = package.required(&entry.part)?.into_owned();
            let part = SheetPart::of(&bytes)?;
            let place = Place::new(&part, entry, package, &formulas, desk.texts)?;
            let mut edits = Edits::default();
            let (mut taken, mut widths) = (Vec::new(), BTreeMap::new());
            for marked in tables {
                let Some(block) = place.block(self.report.portfolio.source(source), &marked, &taken) else {
                    elsewhere.extend(marked.marks);
                    continue;
                };
                let written = block.cells(&self.marks, &marked, &part, desk);
                elsewhere.extend(written.elsewhere);
                is_stale |= !written.cells.is_empty() && formulas.reach(&entry.name, block.area());
                taken.extend(written.cells);
                widths.extend(block.widths());
                edits.extend(block.around(&part, package, book, number, &mut names)?);
            }
            edits.extend(part.with_widths(&widths));
            let cells: BTreeMap<_, _> = taken.into_iter().collect();
            edits.extend(part.with_cells(&cells, desk.strings.as_mut())?);
            package.put(&entry.part, edits.applied(&bytes)?)?;
        }
        let bytes = package.required(&book.part)?.into_owned();
        if is_stale {
            names.extend(recalculation(&bytes));
        }
        package.put(&book.part, names.applied(&bytes)?)?;
        elsewhere.sort_unstable();
        Ok(elsewhere)
    }
}

/// Where a workbook comes from that is handed back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It is the team's own with some parts changed.
    Patched,
    /// It was made from a file of another kind.
    Converted,
}

/// The lists that all sheets of a workbook share, as they grow.
struct Desk<'a> {
    strings: Option<Strings>,
    styles: Option<Styles<'a>>,
    /// The texts that were there before.
    texts: &'a [String],
}
