//! What scoresheet.toml says of single sheets in, what it says of one sheet, its header and its columns out.

use anyhow::{Result, bail};

use super::headers::folded;
use super::{Axis, Column, Field, Meaning, Table, TableKind};
use crate::config::{RecordsWay, SheetEntry, SheetKind, nearest};
use crate::discover::fits;
use crate::read::column_letters;

/// What an entry writes for a column that is not used.
const IGNORE: &str = "ignore";

/// All entries `[[sheet]]` of scoresheet.toml, checked.
#[derive(Debug, Default)]
pub struct Instructions(Vec<Instruction>);

/// One entry `[[sheet]]`, checked.
#[derive(Debug, Clone)]
pub struct Instruction {
    file: String,
    tab: String,
    /// Nothing is read from the sheet.
    pub skip: bool,
    /// What the sheet tells.
    pub kind: Option<SheetKind>,
    /// Which way its records follow each other.
    pub axis: Option<Axis>,
    /// The line of its header, counted from zero: a row, or a column where records stand side by side.
    pub header: Option<u32>,
    /// What each column holds, by its header or its letters.
    columns: Vec<(String, Bound)>,
}

/// What an instruction says of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// It holds this field.
    To(Field),
    /// It is not used.
    Ignored,
}

impl Instructions {
    /// Checks the entries of scoresheet.toml.
    ///
    /// # Errors
    /// A field that does not exist, with the nearest one; a header that is no line of a sheet.
    pub fn of(entries: &[SheetEntry]) -> Result<Instructions> {
        Ok(Instructions(entries.iter().map(Instruction::of).collect::<Result<_>>()?))
    }

    /// The first that fits a tab of a file.
    pub fn of_sheet(&self, file: &str, tab: &str) -> Option<&Instruction> {
        self.0.iter().find(|instruction| instruction.fits(file, tab))
    }

    /// The patterns of those that fit none of these tabs, each with its file.
    pub fn unused<'s>(&self, tabs: impl Iterator<Item = (&'s str, &'s str)> + Clone) -> Vec<String> {
        let idle = self.0.iter().filter(|one| !tabs.clone().any(|(file, tab)| one.fits(file, tab)));
        idle.map(|one| format!("file = {:?}, tab = {:?}", one.file, one.tab)).collect()
    }
}

impl Instruction {
    fn of(entry: &SheetEntry) -> Result<Instruction> {
        let columns = entry.columns.iter().map(|(name, field)| Ok((name.clone(), bound(name, field)?)));
        let line = entry.header.as_deref().map(line).transpose()?;
        let axis = match (entry.records, line) {
            (Some(RecordsWay::Down), Some((Axis::Across, _))) => {
                bail!("[[sheet]]: `header` names a column, but records that stand below each other have a header row");
            }
            (Some(RecordsWay::Across), Some((Axis::Down, _))) => {
                bail!("[[sheet]]: `header` names a row, but records that stand side by side have a header column");
            }
            (Some(RecordsWay::Down), _) => Some(Axis::Down),
            (Some(RecordsWay::Across), _) => Some(Axis::Across),
            (None, line) => line.map(|(axis, _)| axis),
        };
        Ok(Instruction {
            file: entry.file.clone(),
            tab: entry.tab.clone(),
            skip: entry.skip,
            kind: entry.kind,
            axis,
            header: line.map(|(_, line)| line),
            columns: columns.collect::<Result<_>>()?,
        })
    }

    fn fits(&self, file: &str, tab: &str) -> bool {
        let fits = |pattern: &str, name: &str| pattern.is_empty() || fits(pattern, name);
        fits(&self.file, file) && fits(&self.tab, tab)
    }

    /// What it says of a header cell wherever that stands.
    pub fn of_header(&self, text: &str) -> Option<Bound> {
        let text = folded(text.trim());
        let named = self.columns.iter().find(|(name, _)| !text.is_empty() && folded(name.trim()) == text);
        named.map(|&(_, bound)| bound)
    }

    /// What it says of a column of a table, by its header first.
    pub fn of_column(&self, header: &str, column: u16, axis: Axis) -> Option<Bound> {
        let place = place(column, axis);
        let placed =
            || self.columns.iter().find(|(name, _)| name.eq_ignore_ascii_case(&place)).map(|&(_, bound)| bound);
        self.of_header(header).or_else(placed)
    }

    /// Whether it says more than how the records stand: then a table that it fits is one of ours.
    pub fn is_of_tables(&self) -> bool {
        self.kind.is_some() || self.header.is_some() || !self.columns.is_empty()
    }

    /// The columns it names and none of these tables has, in words, each with the nearest header.
    pub fn missing(&self, tables: &[Table]) -> Vec<String> {
        let columns = || tables.iter().flat_map(|table| table.columns.iter().map(move |column| (table.axis, column)));
        let has = |name: &str| {
            let wanted = folded(name.trim());
            columns().any(|(axis, column)| {
                folded(lower(&column.header)) == wanted || place(column.column, axis).eq_ignore_ascii_case(name)
            })
        };
        let told = |(name, _): &(String, Bound)| {
            let headers = columns().map(|(_, column)| lower(&column.header));
            let hint =
                nearest(name, headers).map_or_else(String::new, |near| format!("; the nearest header is `{near}`"));
            format!("no table of this sheet has the column `{name}` that [[sheet]] of scoresheet.toml names{hint}")
        };
        self.columns.iter().filter(|(name, _)| !has(name)).map(told).collect()
    }
}

/// The entry that reads the tables of one sheet as they were read, to be pasted into scoresheet.toml and edited. What is
/// read from the words of a header anew each time, as months are, is left to recognition.
pub fn suggested(file: &str, tab: &str, tables: &[&Table]) -> SheetEntry {
    let is_of_columns = tables.iter().flat_map(|table| &table.columns).any(|column| column.meaning.is_some());
    if !is_of_columns && !tables.is_empty() {
        // A form is read by its labels; there is nothing to say of its columns.
        return SheetEntry { file: file.to_owned(), tab: tab.to_owned(), ..SheetEntry::default() };
    }
    let [across, kpi] = [|table: &&Table| table.axis == Axis::Across, |table: &&Table| table.kind == TableKind::Kpi]
        .map(|is_so: fn(&&Table) -> bool| all_or_none(tables, is_so));
    let columns = tables.iter().flat_map(|table| {
        let named = table.columns.iter().filter_map(|column| match column.meaning {
            Some(Meaning::Field(field)) => Some((name_of(column, table), field.name().to_owned())),
            Some(Meaning::OfObjective(_) | Meaning::Actual(_) | Meaning::Plan(_) | Meaning::Measured(_)) | None => None,
        });
        named.collect::<Vec<_>>()
    });
    let header = match tables {
        [table] => table.header.map(|header| match table.axis {
            Axis::Down => (header.last + 1).to_string(),
            Axis::Across => column_letters(u16::try_from(header.last).unwrap_or(u16::MAX)),
        }),
        _ => None,
    };
    SheetEntry {
        file: file.to_owned(),
        tab: tab.to_owned(),
        skip: tables.is_empty(),
        header,
        kind: kpi.map(|kpi| if kpi { SheetKind::Kpi } else { SheetKind::Okr }),
        records: across.map(|across| if across { RecordsWay::Across } else { RecordsWay::Down }),
        columns: columns.collect(),
    }
}

/// What is so of all tables, if it is the same.
fn all_or_none(tables: &[&Table], is_so: impl Fn(&&Table) -> bool) -> Option<bool> {
    let mut answers = tables.iter().map(is_so);
    let first = answers.next()?;
    answers.all(|answer| answer == first).then_some(first)
}

/// The header of a column, or its place where the header is empty or not the only one of its words.
fn name_of(column: &Column, table: &Table) -> String {
    let header = lower(&column.header);
    let alike = table.columns.iter().filter(|other| folded(lower(&other.header)) == folded(header)).count();
    if header.is_empty() || (alike > 1 && column.group.is_none()) {
        place(column.column, table.axis)
    } else {
        header.to_owned()
    }
}

/// The header of a column without the group above it.
fn lower(header: &str) -> &str {
    header.rsplit(" · ").next().unwrap_or(header).trim()
}

/// The letters of a column, or its number as a row where records stand side by side.
fn place(column: u16, axis: Axis) -> String {
    match axis {
        Axis::Down => column_letters(column),
        Axis::Across => (u32::from(column) + 1).to_string(),
    }
}

fn bound(column: &str, field: &str) -> Result<Bound> {
    let meant = meant_exactly(field);
    meant.map_err(|hint| {
        anyhow::anyhow!("[[sheet]]: the column `{column}` is to hold `{field}`, which is no field; {hint}")
    })
}

/// What the name of a field means, in whatever capitals and with blanks or hyphens; a hint if it is none.
pub(super) fn meant(field: &str) -> Result<Bound, String> {
    meant_exactly(&field.trim().to_lowercase().replace([' ', '_'], "-"))
}

fn meant_exactly(field: &str) -> Result<Bound, String> {
    if field == IGNORE {
        return Ok(Bound::Ignored);
    }
    let names = Field::NAMES.iter().map(|(_, name)| *name).chain([IGNORE]);
    match Field::NAMES.iter().find(|(_, name)| *name == field) {
        Some(&(field, _)) => Ok(Bound::To(field)),
        None => Err(nearest(field, names.clone()).map_or_else(
            || format!("expected one of {}", names.collect::<Vec<_>>().join(", ")),
            |near| format!("did you mean `{near}`?"),
        )),
    }
}

/// A row by its number, or a column by its letters, counted from zero.
fn line(text: &str) -> Result<(Axis, u32)> {
    let refusal =
        || anyhow::anyhow!("[[sheet]]: `header` is `{text}`; expected a row such as 4 or a column such as \"B\"");
    if text.chars().all(|letter| letter.is_ascii_digit()) {
        let row: u32 = text.parse().map_err(|_| refusal())?;
        return Ok((Axis::Down, row.checked_sub(1).ok_or_else(refusal)?));
    }
    if text.is_empty() || text.len() > 3 || !text.chars().all(|letter| letter.is_ascii_alphabetic()) {
        return Err(refusal());
    }
    let value = |letter: char| u32::from(letter.to_ascii_uppercase()) - u32::from('A') + 1;
    Ok((Axis::Across, text.chars().fold(0, |number, letter| number * 26 + value(letter)) - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(entry: SheetEntry) -> String {
        Instructions::of(&[entry]).expect_err("the entry is refused").to_string()
    }

    fn with_column(name: &str, field: &str) -> SheetEntry {
        SheetEntry { columns: [(name.to_owned(), field.to_owned())].into(), ..SheetEntry::default() }
    }

    #[test]
    fn a_field_that_does_not_exist_is_refused_with_the_nearest() {
        let told = refusal(with_column("Ziel", "targett"));
        assert_eq!(
            told,
            "[[sheet]]: the column `Ziel` is to hold `targett`, which is no field; did you mean `target`?"
        );
        assert!(refusal(with_column("Ziel", "colour of the sky")).contains("expected one of id, objective"));
    }

    #[test]
    fn a_header_is_a_row_or_a_column() {
        let header = |text: &str| SheetEntry { header: Some(text.to_owned()), ..SheetEntry::default() };
        let of = |text: &str| Instruction::of(&header(text)).unwrap();
        assert_eq!((of("4").axis, of("4").header), (Some(Axis::Down), Some(3)));
        assert_eq!((of("AA").axis, of("AA").header), (Some(Axis::Across), Some(26)));
        assert!(refusal(header("0")).contains("expected a row such as 4"));
        assert!(refusal(header("row 4")).contains("expected a row such as 4"));
        let both = SheetEntry { records: Some(RecordsWay::Across), ..header("4") };
        assert!(refusal(both).contains("header column"));
    }

    #[test]
    fn a_column_is_named_by_its_header_or_its_place() {
        let instruction = Instruction::of(&with_column("  ZIEL ", "target")).unwrap();
        assert_eq!(instruction.of_column("Ziel", 7, Axis::Down), Some(Bound::To(Field::Target)));
        assert_eq!(instruction.of_column("Wert", 7, Axis::Down), None);
        let placed = Instruction::of(&with_column("c", "ignore")).unwrap();
        assert_eq!(placed.of_column("Wert", 2, Axis::Down), Some(Bound::Ignored));
        assert_eq!(placed.of_column("", 3, Axis::Down), None);
    }

    #[test]
    fn an_entry_that_fits_no_tab_is_told() {
        let entry = SheetEntry { file: "sales*".to_owned(), ..SheetEntry::default() };
        let instructions = Instructions::of(&[entry]).unwrap();
        assert!(instructions.unused([("sales.xlsx", "Q3")].into_iter()).is_empty());
        assert_eq!(instructions.unused([("hr.xlsx", "Q3")].into_iter()), ["file = \"sales*\", tab = \"\""]);
    }
}
