//! The formulas of a workbook in, whether any of them looks at some cells out. In doubt it does.

use super::super::package::Package;
use super::super::package::book::Book;
use super::super::package::sheet::SheetPart;
use crate::read::tags::{LAST_COLUMN, LAST_ROW, address, column, number};
use crate::read::{Area, CellRef};

/// Every formula and every defined name of a workbook.
#[derive(Debug, Default)]
pub(super) struct Formulas {
    all: Vec<Looking>,
}

/// Something that looks at cells.
#[derive(Debug)]
struct Looking {
    /// The sheet that it means when it names none.
    home: String,
    text: String,
    /// How far its references move when the formula is shared.
    rows: u32,
    columns: u16,
}

impl Formulas {
    /// Collects all formulas. A sheet without any is only searched for the beginning of one.
    pub fn of(book: &Book, package: &Package) -> Result<Formulas, String> {
        let mut all = Vec::new();
        for name in book.names.iter().filter(|name| !name.name.starts_with("_xlnm.")) {
            let home = name.sheet.and_then(|sheet| book.sheets.get(sheet)).map(|sheet| sheet.name.clone());
            all.push(Looking { home: home.unwrap_or_default(), text: name.text.clone(), rows: 0, columns: 0 });
        }
        for sheet in book.sheets.iter().filter(|sheet| sheet.is_worksheet) {
            let bytes = package.required(&sheet.part)?;
            let begins = |tag: &[u8]| memchr::memmem::find(&bytes, tag).is_some();
            if !begins(b"<f>") && !begins(b"<f ") && !begins(b":f>") && !begins(b":f ") {
                continue;
            }
            for formula in SheetPart::of(&bytes)?.formulas {
                let (first, last) = (formula.covers.first, formula.covers.last);
                let (rows, columns) = match formula.is_shared {
                    true => (last.row - first.row, last.column - first.column),
                    false => (0, 0),
                };
                all.push(Looking { home: sheet.name.clone(), text: formula.text, rows, columns });
            }
        }
        Ok(Formulas { all })
    }

    /// Whether any formula looks at cells of a sheet.
    pub fn reach(&self, sheet: &str, cells: Area) -> bool {
        self.all.iter().any(|looking| looking.reaches(sheet, cells))
    }

    /// Whether any formula looks at an Excel table as a whole, so that it would see more if the table grew.
    pub fn hold_whole(&self, table: &str) -> bool {
        let table = table.to_lowercase();
        self.all.iter().any(|looking| holds_whole(&looking.text.to_lowercase(), &table))
    }
}

impl Looking {
    fn reaches(&self, sheet: &str, cells: Area) -> bool {
        references(&self.text).into_iter().any(|(named, area)| {
            let is_here = match named {
                Named::None => self.home.is_empty() || same(&self.home, sheet),
                Named::One(name) => same(&name, sheet),
                Named::Many => true,
                Named::Elsewhere => false,
            };
            is_here
                && area.first.row <= cells.last.row
                && cells.first.row <= area.last.row.saturating_add(self.rows)
                && area.first.column <= cells.last.column
                && cells.first.column <= area.last.column.saturating_add(self.columns)
        })
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Which sheet stands before a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Named {
    None,
    One(String),
    /// A run of sheets: `Jan:Mar!A1`.
    Many,
    /// Another workbook.
    Elsewhere,
}

/// The ranges that a formula names.
fn references(formula: &str) -> Vec<(Named, Area)> {
    let mut found = Vec::new();
    let mut named = Named::None;
    let mut words = Words { rest: formula }.peekable();
    while let Some(word) = words.next() {
        match word {
            Word::Sheet(name) => {
                named = match name {
                    name if name.contains('[') => Named::Elsewhere,
                    name if name.contains(':') => Named::Many,
                    name => Named::One(name),
                }
            }
            Word::Plain(first) => {
                let colon = words.next_if(|word| *word == Word::Colon).is_some();
                let last = colon.then(|| words.next_if(|word| matches!(word, Word::Plain(_)))).flatten();
                match last {
                    Some(Word::Sheet(_) | Word::Colon | Word::Other) | None => {
                        found.extend(range(first, first).map(|area| (named.clone(), area)));
                    }
                    Some(Word::Plain(last)) => found.extend(range(first, last).map(|area| (named.clone(), area))),
                }
                named = Named::None;
            }
            Word::Colon => {}
            Word::Other => named = Named::None,
        }
    }
    found
}

/// `A1` to `B6`, `A` to `C` or `1` to `5`, with or without dollar signs. A number alone is no reference.
fn range(first: &str, last: &str) -> Option<Area> {
    let is_alone = std::ptr::eq(first, last);
    let [first, last] = [first, last].map(|text| text.replace('$', ""));
    let (first, last) = (first.as_bytes(), last.as_bytes());
    let last_column = u16::try_from(LAST_COLUMN).unwrap_or(u16::MAX);
    let corners = match (address(first), address(last)) {
        (Some(first), Some(last)) => (first, last),
        _ if is_alone => return None,
        _ => match (column(first), column(last), number(first), number(last)) {
            (Some(first), Some(last), ..) => (CellRef::new(0, first), CellRef::new(LAST_ROW, last)),
            (None, None, Some(first @ 1..), Some(last @ 1..)) => {
                (CellRef::new(first - 1, 0), CellRef::new(last - 1, last_column))
            }
            _ => return None,
        },
    };
    let (a, b) = corners;
    let first = CellRef::new(a.row.min(b.row), a.column.min(b.column));
    Some(Area::new(first, CellRef::new(a.row.max(b.row), a.column.max(b.column))))
}

/// What a formula is made of, as far as references go.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Word<'a> {
    /// A sheet's name, whose sign `!` was read too.
    Sheet(String),
    /// Letters, digits, dollar signs: an address, a name, a number.
    Plain(&'a str),
    Colon,
    /// Anything else.
    Other,
}

struct Words<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let letter = self.rest.chars().next()?;
        match letter {
            '"' => {
                self.quoted('"');
                Some(Word::Other)
            }
            '\'' => {
                let name = self.quoted('\'');
                self.skip_mark();
                Some(Word::Sheet(name))
            }
            ':' => {
                self.rest = &self.rest[1..];
                Some(Word::Colon)
            }
            letter if is_plain(letter) || letter == '[' => Some(self.plain()),
            letter => {
                self.rest = &self.rest[letter.len_utf8()..];
                Some(Word::Other)
            }
        }
    }
}

impl<'a> Words<'a> {
    /// A quoted run, in which a doubled quote stands for itself.
    fn quoted(&mut self, quote: char) -> String {
        let mut text = String::new();
        let mut letters = self.rest.char_indices().skip(1).peekable();
        while let Some((at, letter)) = letters.next() {
            if letter != quote {
                text.push(letter);
            } else if letters.next_if(|(_, next)| *next == quote).is_some() {
                text.push(quote);
            } else {
                self.rest = &self.rest[at + 1..];
                return text;
            }
        }
        self.rest = "";
        text
    }

    fn plain(&mut self) -> Word<'a> {
        let mut depth = 0;
        let end = self.rest.find(|letter: char| {
            depth += i32::from(letter == '[');
            let inside = depth > 0;
            depth -= i32::from(letter == ']');
            !inside && !is_plain(letter)
        });
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        // A run of sheets without quotes: `Jan:Mar!A1`.
        if let Some(run) = rest.strip_prefix(':') {
            let end = run.find(|letter: char| !is_plain(letter)).unwrap_or(run.len());
            if run[end..].starts_with('!') {
                self.rest = &run[end + 1..];
                return Word::Sheet(format!("{word}:{}", &run[..end]));
            }
        }
        self.rest = rest;
        match () {
            () if self.skip_mark() => Word::Sheet(word.to_owned()),
            // A function, though `LOG10` looks like an address.
            () if self.rest.starts_with('(') => Word::Other,
            () => Word::Plain(word),
        }
    }

    fn skip_mark(&mut self) -> bool {
        let mark = self.rest.strip_prefix('!');
        self.rest = mark.unwrap_or(self.rest);
        mark.is_some()
    }
}

fn is_plain(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '$' | '_' | '.' | '\\')
}

/// Whether a formula in lower case names a table without saying which of its columns.
fn holds_whole(formula: &str, table: &str) -> bool {
    formula.match_indices(table).any(|(at, _)| {
        let before = formula[..at].chars().next_back();
        let behind = &formula[at + table.len()..];
        let is_word = !before.is_some_and(is_plain) && !behind.starts_with(is_plain);
        let names_column = behind.strip_prefix('[').is_some_and(|inner| {
            let is_part = inner.starts_with(['#', ']']) || inner.starts_with("[#") && !inner.contains("],[");
            !is_part
        });
        is_word && !names_column
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges(formula: &str) -> Vec<String> {
        let shown = |(named, area): (Named, Area)| match named {
            Named::None => area.to_string(),
            Named::One(name) => format!("{name}!{area}"),
            Named::Many => format!("*!{area}"),
            Named::Elsewhere => format!("-!{area}"),
        };
        references(formula).into_iter().map(shown).collect()
    }

    #[test]
    fn references_are_found_in_all_their_forms() {
        assert_eq!(ranges("SUM(A1,$B$2:C3)*2+LOG10(7)"), ["A1", "B2:C3"]);
        assert_eq!(ranges("VLOOKUP(A1,'It''s'!$A:$C,3,0)"), ["A1", "It's!A1:C1048576"]);
        assert_eq!(ranges("Q3!B6&\"A9:B9\"&Jan:Mar!D4"), ["Q3!B6", "*!D4"]);
        assert_eq!(ranges("[1]Plan!A1+'[x.xlsx]P'!B1"), ["-!A1", "-!B1"]);
        assert_eq!(ranges("SUM(5:7)"), ["A5:XFD7"]);
        assert_eq!(ranges("Table1[a1]+TRUE+name_1+C2:A1"), ["A1:C2"]);
    }

    fn reaches(home: &str, text: &str, cells: &str) -> bool {
        let looking = Looking { home: home.to_owned(), text: text.to_owned(), rows: 0, columns: 0 };
        looking.reaches("Q3", crate::read::tags::area(cells.as_bytes()).unwrap())
    }

    #[test]
    fn a_formula_reaches_what_its_references_meet() {
        assert!(reaches("Q3", "AVERAGE(D5:Z5)", "K5:N9"));
        assert!(!reaches("Q3", "AVERAGE(D5:J5)", "K5:N9"));
        assert!(!reaches("Other", "AVERAGE(D5:Z5)", "K5:N9"));
        assert!(reaches("Other", "AVERAGE(q3!5:5)", "K5:N9"));
        let shared = Looking { home: "Q3".to_owned(), text: "A1".to_owned(), rows: 9, columns: 0 };
        assert!(shared.reaches("Q3", crate::read::tags::area(b"A5:A6").unwrap()));
    }

    #[test]
    fn a_table_is_held_whole_unless_a_column_is_named() {
        for (formula, whole) in [
            ("counta(plan)", true),
            ("plan[#all]", true),
            ("plan[[#headers]]", true),
            ("sum(plan[target])", false),
            ("sum(plan[[#this row],[a]:[b]])", false),
            ("plan2+xplan", false),
        ] {
            assert_eq!(holds_whole(formula, "plan"), whole, "{formula}");
        }
    }
}
