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
mod tint;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::convert::{Texts, converted};
use super::package::Package;
use super::package::book::{Book, recalculation};
use super::package::check::{Breach, Scope, breaches};
use super::package::edit::Edits;
use super::package::notes;
use super::package::sheet::SheetPart;
use super::package::strings::{Strings, texts};
use super::package::styles::Styles;
use crate::config::Notes;
use crate::history::Snapshot;
use crate::lint::Severity;
use crate::model::SourceId;
use crate::read::Workbook as Grid;
use crate::recognise::LentColumn;
use crate::report::Report;
use mark::{MarkedTable, Marks};
use place::Place;
use reach::Formulas;

/// What earlier builds said.
#[derive(Debug, Default)]
pub struct Past<'a> {
    /// The last one before this.
    pub last: Option<&'a Snapshot>,
    /// When each finding was first told, by its fingerprint.
    pub first_seen: BTreeMap<&'a str, NaiveDate>,
}

impl<'a> Past<'a> {
    /// What these snapshots say, in the order of their dates.
    pub fn of(snapshots: &'a [Snapshot]) -> Past<'a> {
        let mut past = Past::default();
        for snapshot in snapshots {
            for finding in &snapshot.findings {
                past.first_seen.entry(&finding.fingerprint).or_insert(snapshot.as_of);
            }
        }
        past.last = snapshots.last();
        past
    }
}

/// Makes copies of workbooks; what all of them need is looked up once.
#[derive(Debug)]
pub struct Copier<'a> {
    report: Report<'a>,
    past: &'a Past<'a>,
    marks: Marks<'a>,
}

impl<'a> Copier<'a> {
    /// Sorts items and findings by file.
    pub fn new(report: Report<'a>, past: &'a Past<'a>) -> Copier<'a> {
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
        self.patch(source, &mut package, kind)?;
        if let Some(breach) = breaches(&package, Scope::Changed).first() {
            return Err(unsound(&package, breach));
        }
        Ok(package.written())
    }

    /// Changes the parts of a package. What is known of its texts is as large as the package: it is gone before the package
    /// is checked and packed.
    fn patch(&self, source: SourceId, package: &mut Package, kind: Kind) -> Result<(), String> {
        let book = Book::of(package)?;
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
        let beside = self.write_blocks(source, &book, package, &mut desk)?;
        pages::write(self, (source, kind), &beside, &book, package, &mut desk)?;
        if let (Some(part), Some(bytes), Some(made)) = (&book.strings, &strings, desk.strings.take()) {
            package.put(part, made.edits(bytes)?.applied(bytes)?)?;
        }
        if let (Some(part), Some(made)) = (&book.styles, &desk.styles) {
            package.put(part, made.written()?)?;
        }
        Ok(())
    }

    /// Writes the columns at each table, and tells what is to stand on the sheets of ours.
    fn write_blocks(
        &self,
        source: SourceId,
        book: &Book,
        package: &mut Package,
        desk: &mut Desk,
    ) -> Result<Beside, String> {
        let formulas = Formulas::of(book, package)?;
        let mut blocks = Blocks { formulas, beside: Beside::default(), names: Edits::default(), is_stale: false };
        for (number, entry) in book.sheets.iter().enumerate() {
            let tables = self.marks.tables_of(source, number);
            if tables.is_empty() {
                continue;
            }
            let bytes = package.required(&entry.part)?.into_owned();
            // What is known of a large sheet is as large as the sheet: it is gone before the new one is made.
            let edits = self.edits((source, number), (book, &bytes), tables, &mut blocks, (package, desk))?;
            package.put(&entry.part, edits.applied(&bytes)?)?;
        }
        let Blocks { mut beside, mut names, is_stale, .. } = blocks;
        let bytes = package.required(&book.part)?.into_owned();
        if is_stale {
            names.extend(recalculation(&bytes));
        }
        package.put(&book.part, names.applied(&bytes)?)?;
        beside.elsewhere.sort_unstable();
        Ok(beside)
    }

    /// What is to change in the part of a sheet with these tables.
    fn edits(
        &self,
        (source, number): (SourceId, usize),
        (book, bytes): (&Book, &[u8]),
        tables: Vec<MarkedTable>,
        blocks: &mut Blocks,
        (package, desk): (&mut Package, &mut Desk),
    ) -> Result<Edits, String> {
        let entry = &book.sheets[number];
        let part = SheetPart::of(bytes)?;
        desk.has(&part, &entry.name)?;
        let workbooks = &self.report.config.settings.workbooks;
        let Blocks { formulas, beside, names, is_stale } = blocks;
        let place = Place::new(&part, entry, package, formulas, (desk.texts, workbooks.grades))?;
        let mut edits = Edits::default();
        let (mut taken, mut widths, mut conditions) = (Vec::new(), BTreeMap::new(), Vec::new());
        for marked in tables {
            let Some(block) = place.block(self.report.portfolio.source(source), &marked, &taken) else {
                beside.elsewhere.extend(marked.marks);
                continue;
            };
            if workbooks.tint {
                conditions.extend(tint::conditions(&block, &self.marks, &marked, desk));
            }
            let written = block.cells(&self.marks, &marked, &part, desk);
            beside.elsewhere.extend(written.elsewhere);
            beside.lent.extend(block.lent.as_ref().filter(|_| !written.grades.is_empty()).map(|lent| LentColumn {
                sheet: entry.name.clone(),
                header: lent.header.clone(),
                grades: written.grades,
            }));
            *is_stale |= !written.cells.is_empty() && formulas.reach(&entry.name, block.area());
            taken.extend(written.cells);
            widths.extend(block.widths());
            edits.extend(block.around(&part, package, book, number, names)?);
        }
        edits.extend(part.with_widths(&widths));
        edits.extend(part.with_conditions(&conditions));
        let notes = match least_noted(workbooks.notes).filter(|_| !part.is_protected) {
            Some(least) => self.marks.notes(source, number, least),
            None => Vec::new(),
        };
        if let Some(key) = notes::put(package, book, (&entry.part, part.notes_key()), &notes)? {
            edits.extend(part.with_notes(notes::element(book, part.prefix(), &key)));
        }
        let cells: BTreeMap<_, _> = taken.into_iter().collect();
        edits.extend(part.with_cells(&cells, desk.strings.as_mut())?);
        Ok(edits)
    }
}

/// What the columns of all sheets come to, as they are written.
struct Blocks {
    formulas: Formulas,
    beside: Beside,
    /// Changes of the part of the workbook itself.
    names: Edits,
    /// Whether formulas have to be computed anew.
    is_stale: bool,
}

/// How bad a finding is that has a note.
fn least_noted(notes: Notes) -> Option<Severity> {
    match notes {
        Notes::None => None,
        Notes::Errors => Some(Severity::Error),
        Notes::Warnings => Some(Severity::Warning),
    }
}

/// What the tables of a workbook leave to the sheets of ours.
#[derive(Debug, Default)]
struct Beside {
    /// Marks that have no row of their own.
    elsewhere: Vec<usize>,
    /// Columns of the team with grades in them.
    lent: Vec<LentColumn>,
}

/// In words, why a copy is not handed out: most often what hinders it stands in the team's workbook already.
fn unsound(package: &Package, breach: &Breach) -> String {
    let is_same = |other: &Breach| (other.invariant, &other.part) == (breach.invariant, &breach.part);
    let before = package.original().map(|original| breaches(&original, Scope::All)).unwrap_or_default();
    if before.iter().any(is_same) {
        format!(
            "something in it is broken already, and Excel would offer to repair it: {breach}; let Excel do so, and save it"
        )
    } else {
        format!("a spreadsheet program would not open it without a repair: {breach}")
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

impl Desk<'_> {
    /// Whether the cells of a sheet find what they refer to. A reference that leads nowhere must not lead to what we append.
    fn has(&self, part: &SheetPart, sheet: &str) -> Result<(), String> {
        let styles = self.styles.as_ref().map_or(usize::MAX, Styles::team_count);
        let lacks = match part.needs {
            needs if needs.styles > styles => format!("style {}, and there are {styles}", needs.styles - 1),
            needs if needs.texts > self.texts.len() => {
                format!("text {}, and there are {}", needs.texts - 1, self.texts.len())
            }
            _ => return Ok(()),
        };
        Err(format!("a cell of its sheet `{sheet}` refers to {lacks}; let Excel repair it, and save it"))
    }
}

/// The lists that all sheets of a workbook share, as they grow.
struct Desk<'a> {
    strings: Option<Strings>,
    styles: Option<Styles<'a>>,
    /// The texts that were there before.
    texts: &'a [String],
}
