//! A sheet in, the same without what Scoresheet itself wrote into it last month out. Our own words are never read as data.

mod lent;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use lent::{LENT, LentColumn, lent};

use super::grid::trimmed;
use crate::read::{Area, Cell, CellRef, CellValue, Sheet};

/// What a build writes into the workbooks that it hands back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ours {
    /// Index into [`super::Recognition::sheets`].
    pub sheet: u16,
    /// Where; of a column its header and the cells below.
    pub area: Area,
    /// What it is.
    pub kind: OursKind,
}

/// The kinds of things that a build writes into a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OursKind {
    /// A whole sheet.
    Sheet(OwnSheet),
    /// A column at a table of the team.
    Column(OwnColumn),
    /// Grades in a column that the team lent.
    Grades,
}

/// A sheet that a build adds to a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnSheet {
    /// What was found, a row each.
    Findings,
    /// The grades of what has no room for them in its own row.
    Grades,
    /// What all this is.
    About,
}

/// A column that a build adds to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnColumn {
    /// The grade.
    Grade,
    /// How it stands.
    Status,
    /// How it moved.
    Trend,
    /// What was found.
    Checks,
}

/// What the header of each of our columns begins with.
const MARK: &str = "Scoresheet: ";
/// After so many empty rows a table is over.
const WIDEST_GAP: u32 = 4;

impl OwnSheet {
    /// All of them in the order in which they are added.
    pub const ALL: [OwnSheet; 3] = [OwnSheet::Findings, OwnSheet::Grades, OwnSheet::About];

    /// What its tab says, and its first cell too: by both it is known again.
    pub fn name(self) -> &'static str {
        match self {
            OwnSheet::Findings => "Scoresheet findings",
            OwnSheet::Grades => "Scoresheet grades",
            OwnSheet::About => "About Scoresheet",
        }
    }

    /// The sheet of this name with our words in its first cell.
    fn of(sheet: &Sheet) -> Option<OwnSheet> {
        let is_it = |own: &OwnSheet| sheet.name == own.name() && says(sheet.at(0, 0), own.name());
        OwnSheet::ALL.into_iter().find(is_it)
    }
}

impl OwnColumn {
    /// All of them from the left.
    pub const ALL: [OwnColumn; 4] = [OwnColumn::Grade, OwnColumn::Status, OwnColumn::Trend, OwnColumn::Checks];

    /// What its header says.
    pub fn header(self) -> &'static str {
        match self {
            OwnColumn::Grade => "Scoresheet: Grade",
            OwnColumn::Status => "Scoresheet: Status",
            OwnColumn::Trend => "Scoresheet: Trend",
            OwnColumn::Checks => "Scoresheet: Checks",
        }
    }

    /// The column with this header.
    pub fn of(header: &str) -> Option<OwnColumn> {
        let header = trimmed(header);
        header.starts_with(MARK).then(|| OwnColumn::ALL.into_iter().find(|own| own.header() == header))?
    }

    /// Whether a value may be one that we wrote; another table below has its own kinds of cells.
    fn may_hold(self, value: &CellValue) -> bool {
        match (self, value) {
            (OwnColumn::Grade, CellValue::Number(grade)) => (0.0..=1.0).contains(grade),
            // In a csv a number is text.
            (OwnColumn::Grade, CellValue::Text(grade)) => grade.parse().is_ok_and(|grade| (0.0..=1.0).contains(&grade)),
            (OwnColumn::Grade, _) => false,
            (OwnColumn::Status | OwnColumn::Trend | OwnColumn::Checks, value) => matches!(value, CellValue::Text(_)),
        }
    }
}

fn says(cell: Option<&Cell>, words: &str) -> bool {
    matches!(cell.map(|cell| &cell.value), Some(CellValue::Text(text)) if &**text == words)
}

/// The sheet without what is ours, and what that is. A sheet that is ours as a whole comes back without a cell.
pub(super) fn set_aside<'s>(sheet: &'s Sheet, number: u16, lent: &[LentColumn]) -> (Cow<'s, Sheet>, Vec<Ours>) {
    if let (Some(own), Some(first), Some(last)) = (OwnSheet::of(sheet), sheet.cells.first(), sheet.cells.last()) {
        let right = sheet.cells.iter().map(|cell| cell.at.column).max().unwrap_or(0);
        let area = Area::new(first.at, CellRef::new(last.at.row, right));
        let empty = Sheet { name: sheet.name.clone(), visibility: sheet.visibility, ..Sheet::default() };
        return (Cow::Owned(empty), vec![Ours { sheet: number, area, kind: OursKind::Sheet(own) }]);
    }
    let mut headers: BTreeMap<u32, Vec<(u16, OwnColumn)>> = BTreeMap::new();
    for cell in &sheet.cells {
        if let CellValue::Text(text) = &cell.value
            && let Some(own) = OwnColumn::of(text)
        {
            headers.entry(cell.at.row).or_default().push((cell.at.column, own));
        }
    }
    let grades: Vec<Area> =
        lent.iter().filter(|lent| lent.sheet == sheet.name).flat_map(|lent| lent.found(sheet)).collect();
    if headers.is_empty() && grades.is_empty() {
        return (Cow::Borrowed(sheet), Vec::new());
    }
    let kind = OursKind::Grades;
    let mut ours: Vec<Ours> = grades.iter().map(|area| Ours { sheet: number, area: *area, kind }).collect();
    let mut hidden = grades;
    for (row, columns) in &headers {
        let last = last_row(sheet, *row, columns);
        for (column, own) in columns {
            let area = Area::new(CellRef::new(*row, *column), CellRef::new(last, *column));
            ours.push(Ours { sheet: number, area, kind: OursKind::Column(*own) });
            let first = if is_inside(sheet, *row, *column, columns) { row + 1 } else { *row };
            hidden.push(Area { first: CellRef::new(first, *column), ..area });
        }
    }
    let mut rest = sheet.clone();
    rest.cells.retain(|cell| !hidden.iter().any(|area| area.holds(cell.at)));
    (Cow::Owned(rest), ours)
}

/// Whether columns of the team stand right of one of ours: then its header stays, so that the table has no hole.
fn is_inside(sheet: &Sheet, row: u32, column: u16, ours: &[(u16, OwnColumn)]) -> bool {
    let mut right = column + 1;
    while ours.iter().any(|(own, _)| *own == right) {
        right += 1;
    }
    sheet.at(row, right).is_some()
}

/// Down to which row our columns reach: to a wide gap, or to cells that we do not write.
fn last_row(sheet: &Sheet, header: u32, columns: &[(u16, OwnColumn)]) -> u32 {
    let below = sheet.cells.partition_point(|cell| cell.at.row <= header);
    let mut last = header;
    for row in sheet.cells[below..].chunk_by(|a, b| a.at.row == b.at.row) {
        let Some(number) = row.first().map(|cell| cell.at.row) else { break };
        let is_foreign = |cell: &Cell| {
            let own = columns.iter().find(|(column, _)| *column == cell.at.column);
            own.is_some_and(|(_, own)| !own.may_hold(&cell.value))
        };
        if number - last > WIDEST_GAP || row.iter().any(is_foreign) {
            break;
        }
        last = number;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::recognise;
    use crate::recognise::tests::workbook;

    const TABLE: &str = "\
Objective,Key result,Baseline,Target,Current,Scoresheet: Grade,Scoresheet: Status,Scoresheet: Trend,Scoresheet: Checks
Win the mid-market,Raise win rate,18,28,22,0.4,Behind,new,none
,Cut churn,9,6,8,,No data,,missing-owner: nobody";

    /// The table without our columns.
    fn bare() -> String {
        TABLE.lines().map(|line| line.split(',').take(5).collect::<Vec<_>>().join(",") + "\n").collect()
    }

    #[test]
    fn our_columns_at_the_right_edge_leave_no_trace() {
        let (with, without) = (recognise(&workbook(&[TABLE])), recognise(&workbook(&[&bare()])));
        assert_eq!(with.tables, without.tables);
        assert_eq!(with.leftovers, without.leftovers);
        let areas: Vec<String> = with.ours.iter().map(|ours| ours.area.to_string()).collect();
        assert_eq!(areas, ["F1:F3", "G1:G3", "H1:H3", "I1:I3"]);
        assert!(without.ours.is_empty());
    }

    #[test]
    fn our_columns_among_others_have_no_meaning_and_leave_no_hole() {
        let moved: String = TABLE
            .lines()
            .map(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                [&cells[..1], &cells[5..7], &cells[1..5]].concat().join(",") + "\n"
            })
            .collect();
        let recognition = recognise(&workbook(&[&moved]));
        let table = &recognition.tables[0];
        assert_eq!((table.area.to_string(), table.records.len()), ("A1:G3".to_owned(), 3));
        assert!(table.columns.iter().all(|column| column.header.starts_with(MARK) == column.meaning.is_none()));
        assert_eq!(recognition.ours.len(), 2);
    }

    #[test]
    fn a_table_below_keeps_its_cells() {
        let below =
            format!("{TABLE}\n\nKPI,Unit,Target,Current,Owner,Note,Formula,Source,Team\nNPS,x,50,44,Jo,n,f,s,t\n");
        let recognition = recognise(&workbook(&[&below]));
        assert_eq!(recognition.tables.len(), 2);
        assert_eq!(recognition.tables[1].area.last.column, 8);
        assert_eq!(recognition.ours[0].area.to_string(), "F1:F3");
    }

    #[test]
    fn a_sheet_of_ours_is_known_by_its_name_and_its_first_cell() {
        let words = "Scoresheet findings\nKPI,Target,Current\nNPS,50,44";
        let mut book = workbook(&[words, words]);
        book.sheets[0].name = "Scoresheet findings".to_owned();
        let recognition = recognise(&book);
        assert_eq!(recognition.ours.len(), 1);
        assert_eq!(recognition.ours[0].kind, OursKind::Sheet(OwnSheet::Findings));
        assert!(recognition.tables.iter().all(|table| table.sheet == 1) && !recognition.tables.is_empty());
        assert!(recognition.leftovers.iter().all(|left| left.sheet == 1));
    }
}
