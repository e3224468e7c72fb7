//! Formulas: their words, those that are shared, and the order in which they are calculated.

use std::collections::{BTreeMap, BTreeSet};

use super::Finder;
use crate::read::tags::{Tag, TagKind, Tags, address, area, number};
use crate::read::{Area, CellRef};
use crate::report::workbook::package::book::Book;

/// Characters of a formula.
const LONGEST: usize = 8_192;

/// The formulas of one sheet.
#[derive(Debug, Default)]
pub(super) struct Formulas {
    cells: BTreeSet<CellRef>,
    /// Ranges of arrays, whose cells may be calculated without a formula of their own.
    arrays: Vec<Area>,
    /// By number: the range of the cell that tells it, and the cells that share it.
    shared: BTreeMap<u32, (Option<Area>, Vec<CellRef>)>,
}

/// The formulas of all sheets that were looked at, by the number of the sheet.
#[derive(Debug, Default)]
pub(super) struct Cells {
    by_sheet: BTreeMap<u32, Formulas>,
}

impl Cells {
    pub fn add(&mut self, sheet: u32, formulas: Formulas) {
        self.by_sheet.insert(sheet, formulas);
    }
}

impl Formulas {
    /// A formula's opening tag, and its words; none for one that only shares another.
    pub fn add(&mut self, at: CellRef, tag: &Tag, text: &str, finder: &mut Finder) {
        self.cells.insert(at);
        let range = tag.attribute("ref").and_then(area);
        match (tag.attribute("t"), tag.attribute("si").and_then(number)) {
            (Some(b"shared"), Some(number)) => {
                let (told, users) = self.shared.entry(number).or_default();
                if !text.is_empty() {
                    if told.is_some() {
                        finder.breach("shared-formula", format!("the shared formula {number} is told twice, at {at}"));
                    }
                    *told = range.or(Some(Area::new(at, at)));
                }
                users.push(at);
            }
            (Some(b"shared"), None) => {
                finder.breach("shared-formula", format!("{at} shares a formula without a number"))
            }
            (Some(b"array" | b"dataTable"), _) => self.arrays.extend(range),
            _ => {}
        }
        if let Some(fault) = fault(text) {
            finder.breach("formula-text", format!("the formula in {at} {fault}"));
        }
    }

    /// Checks what only shows once all were read.
    pub fn finish(&self, finder: &mut Finder) {
        for (number, (told, users)) in &self.shared {
            let Some(told) = told else {
                finder.breach("shared-formula", format!("no cell tells the shared formula {number}"));
                continue;
            };
            if let Some(outside) = users.iter().find(|user| !told.holds(**user)) {
                finder.breach("shared-formula", format!("{outside} shares formula {number}, which is for {told}"));
            }
        }
    }
}

/// What is wrong with the words of a formula.
pub(super) fn fault(text: &str) -> Option<&'static str> {
    if text.starts_with('=') {
        return Some("begins with its sign");
    }
    if text.chars().count() > LONGEST {
        return Some("is too long");
    }
    let (mut depth, mut quote) = (0_i32, None);
    for letter in text.chars() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            (None, '(' | '{') => depth += 1,
            (None, ')' | '}') => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            break;
        }
    }
    (depth != 0 || quote.is_some()).then_some("is not balanced")
}

/// The order of calculation lists cells with formulas only.
pub(super) fn check_chain(book: &Book, cells: &Cells, finder: &mut Finder) {
    let relations = finder.leads.of(&book.part).unwrap_or_default();
    let chain = relations.iter().find(|relation| relation.kind == "calcChain").and_then(|found| found.target.as_ref());
    let Some(chain) = chain else { return };
    finder.look_into(chain, |bytes, finder| {
        let mut sheet = 0;
        for tag in Tags::of(bytes).filter(|tag| tag.local() == b"c" && tag.kind != TagKind::Close) {
            sheet = tag.attribute("i").and_then(number).unwrap_or(sheet);
            let Some(at) = tag.attribute("r").and_then(address) else { continue };
            let formulas = cells.by_sheet.get(&sheet);
            let is_there = formulas.is_some_and(|formulas| {
                formulas.cells.contains(&at) || formulas.arrays.iter().any(|array| array.holds(at))
            });
            if !is_there {
                finder.breach("calc-chain", format!("{at} of sheet {sheet} is listed and holds no formula"));
            }
        }
    });
}
