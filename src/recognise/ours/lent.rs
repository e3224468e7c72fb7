//! A column of the team in which grades of ours stand: written down in words in the sheet about us, and known again by them.

use std::collections::BTreeMap;

use super::{OwnSheet, trimmed};
use crate::read::tags::address;
use crate::read::{Area, Cell, CellRef, CellValue, Sheet, Workbook};

/// What the sheet about us says before it lists such a column.
pub const LENT: &str = "Grades in your column";

/// So many cells are listed in one cell, which holds 32,767 characters.
const MOST_LISTED: usize = 1_500;

/// A column that the team lent, and every grade that was written into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LentColumn {
    /// The name of its sheet.
    pub sheet: String,
    /// Its header, and where that stands.
    pub header: (CellRef, String),
    /// The cells and the grades in them, from the top, in digits.
    pub grades: Vec<(CellRef, String)>,
}

/// All columns that the sheet about us lists.
pub fn lent(workbook: &Workbook) -> Vec<LentColumn> {
    let about = workbook.sheets.iter().filter(|sheet| OwnSheet::of(sheet) == Some(OwnSheet::About));
    let listed = about.flat_map(|sheet| {
        let is_listed = |cell: &&Cell| cell.at.column == 0 && text(cell) == Some(LENT);
        sheet.cells.iter().filter(is_listed).filter_map(|cell| text(sheet.at(cell.at.row, 1)?))
    });
    listed.filter_map(LentColumn::read).collect()
}

fn text(cell: &Cell) -> Option<&str> {
    match &cell.value {
        CellValue::Text(text) => Some(text),
        _ => None,
    }
}

impl LentColumn {
    /// The words in which it is written down, a cell each: `'Plan'!G3 "Grade": G4 = 0.4, G5 = 1`.
    pub fn words(&self) -> Vec<String> {
        let (at, header) = &self.header;
        let head = format!("'{}'!{at} \"{header}\": ", self.sheet.replace('\'', "''"));
        let listed = self.grades.chunks(MOST_LISTED).map(|grades| {
            let cells = grades.iter().map(|(at, grade)| format!("{at} = {grade}"));
            head.clone() + &cells.collect::<Vec<_>>().join(", ")
        });
        listed.collect()
    }

    /// Reads such words.
    fn read(words: &str) -> Option<LentColumn> {
        let mut sheet = String::new();
        let mut letters = words.strip_prefix('\'')?.chars();
        while let Some(letter) = letters.next() {
            let is_end = letter == '\'' && !letters.as_str().starts_with('\'');
            if is_end {
                break;
            }
            if letter == '\'' {
                letters.next();
            }
            sheet.push(letter);
        }
        let (head, list) = letters.as_str().strip_prefix('!')?.rsplit_once("\": ")?;
        let (at, header) = head.split_once(" \"")?;
        let grade = |cell: &str| {
            let (at, grade) = cell.split_once(" = ")?;
            Some((address(at.as_bytes())?, grade.to_owned()))
        };
        let grades = list.split(", ").map(grade).collect::<Option<_>>()?;
        Some(LentColumn { sheet, header: (address(at.as_bytes())?, header.to_owned()), grades })
    }

    /// Where its grades stand in the sheet as it is now: each in its cell, or, where rows have moved, elsewhere below the
    /// header. Any other value is the team's.
    pub(super) fn found(&self, sheet: &Sheet) -> Vec<Area> {
        let Some(header) = self.header_in(sheet) else { return Vec::new() };
        let is_below = |cell: &&Cell| cell.at.column == header.column && cell.at.row > header.row && !cell.formula;
        let held = sheet.cells.iter().filter(is_below).filter_map(|cell| Some((cell.at, hundredths(number(cell)?)?)));
        let held: BTreeMap<CellRef, i64> = held.collect();
        let mut left: BTreeMap<i64, usize> = BTreeMap::new();
        let mut ours = Vec::new();
        for (at, grade) in &self.grades {
            let Some(grade) = grade.parse().ok().and_then(hundredths) else { continue };
            let at = CellRef::new(at.row, header.column);
            match held.get(&at) == Some(&grade) {
                true => ours.push(at),
                false => *left.entry(grade).or_default() += 1,
            }
        }
        for (at, grade) in held {
            if !ours.contains(&at) && left.get(&grade).is_some_and(|count| *count > 0) {
                left.entry(grade).and_modify(|count| *count -= 1);
                ours.push(at);
            }
        }
        ours.sort_unstable();
        let runs = ours.chunk_by(|above, below| above.row + 1 == below.row);
        runs.filter_map(|run| Some(Area::new(*run.first()?, *run.last()?))).collect()
    }

    /// Where its header stands now: where it stood, or in another cell that says the same.
    fn header_in(&self, sheet: &Sheet) -> Option<CellRef> {
        let (at, header) = &self.header;
        let says = |cell: &Cell| text(cell).is_some_and(|text| trimmed(text) == trimmed(header));
        let still = sheet.at(at.row, at.column).filter(|cell| says(cell));
        still.or_else(|| sheet.cells.iter().find(|cell| says(cell))).map(|cell| cell.at)
    }
}

/// The number in a cell; in a csv it is text.
fn number(cell: &Cell) -> Option<f64> {
    match &cell.value {
        CellValue::Number(number) => Some(*number),
        CellValue::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// A grade in hundredths, if it has no more than two decimals as all grades that we write.
fn hundredths(grade: f64) -> Option<i64> {
    let whole = (grade * 100.0).round();
    let is_whole = (grade * 100.0 - whole).abs() < 1e-6 && (0.0..=100.0).contains(&whole);
    is_whole.then_some(whole as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::tests::workbook;

    fn column(grades: &[(u32, &str)]) -> LentColumn {
        let at = |row| CellRef::new(row, 2);
        let grades = grades.iter().map(|(row, grade)| (at(*row), (*grade).to_owned())).collect();
        LentColumn { sheet: "Q3's plan: \"a\"!".to_owned(), header: (at(0), "Our \"grade\": now".to_owned()), grades }
    }

    #[test]
    fn a_column_is_read_from_its_own_words() {
        let column = column(&[(1, "0.4"), (2, "1")]);
        assert_eq!(column.words(), ["'Q3''s plan: \"a\"!'!C1 \"Our \"grade\": now\": C2 = 0.4, C3 = 1"]);
        assert_eq!(LentColumn::read(&column.words()[0]), Some(column));
        for words in ["", "'Plan'!C1 \"Grade\": ", "'Plan'!C1: C2 = 1", "Plan!C1 \"Grade\": C2 = 1"] {
            assert_eq!(LentColumn::read(words), None, "{words}");
        }
    }

    #[test]
    fn our_grades_are_found_where_they_stand_and_where_they_went_and_the_teams_are_not() {
        let grades = |rows: &[(u32, &str)], sheet: &str| {
            let book = workbook(&[sheet]);
            let mut lent = column(rows);
            lent.header.1 = "Grade".to_owned();
            lent.found(&book.sheets[0]).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let ours = [(1, "0.4"), (2, "1"), (3, "0.25")];
        assert_eq!(grades(&ours, "a,b,Grade\nx,,0.4\ny,,1\nz,,0.25"), ["C2:C4"]);
        // One row above them is new, and has a value of the team's.
        assert_eq!(grades(&ours, "a,b,Grade\nnew,,0.9\nx,,0.4\ny,,1\nz,,0.25"), ["C3:C5"]);
        // The team has typed what stands in another row of ours.
        assert_eq!(grades(&ours, "a,b,Grade\nx,,0.4\ny,,1\nz,,1"), ["C2:C3"]);
        assert_eq!(grades(&ours, "a,Grade\nx,0.4\ny,0.7\nz,0.25"), ["B2", "B4"]);
        assert_eq!(grades(&ours, "a,b,Score\nx,,0.4"), Vec::<String>::new());
    }
}
