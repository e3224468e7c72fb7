//! The surroundings of a table in, the unit of each of its records and the periods near it out.

use super::entries::Facts;
use super::fiscal::sprint_number;
use super::names::{self, Name};
use super::units::Units;
use crate::config::{Config, Settings};
use crate::model::unit::Level;
use crate::model::{Found, UnitId, words};
use crate::recognise::period::Period;
use crate::recognise::{Fact, Field, Recognition, RecordKind, Table, Value};

/// What the names around the tables of a file say.
pub(super) struct Homes {
    sheets: Vec<Name>,
    /// Whether the only sheet has the name of its file, as that of a csv.
    sheet_is_file: bool,
    /// The file's own name, then its folders from the nearest.
    path: Vec<Name>,
    /// The unit of each sheet, where sheets are units.
    sheets_are_units: bool,
    /// The unit of what names none.
    fallback: (String, Option<Level>),
    /// The unit of what is said to be the whole organisation's.
    company: Option<String>,
}

/// The unit of a record.
pub(super) struct FoundUnit {
    pub id: UnitId,
    /// Whether its own row says so.
    pub own: bool,
}

impl Homes {
    /// Reads the names of a file, its folders and its sheets.
    pub fn of(path: &str, recognition: &Recognition, config: &Config) -> Homes {
        let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let names: Vec<Name> = std::iter::once(stem)
            .chain(folders.rsplit('/').filter(|folder| !folder.is_empty()))
            .map(|name| read(name, &config.settings))
            .collect();
        let sheets: Vec<Name> = recognition.sheets.iter().map(|sheet| read(sheet, &config.settings)).collect();
        let title = &config.settings.title;
        let company = (*title != Settings::default().title).then(|| title.clone());
        let named = names.iter().find_map(|name| name.unit.clone());
        Homes {
            sheets_are_units: are_units(&sheets, &recognition.tables, &names[0]),
            fallback: fallback(named, company.as_deref(), stem),
            path: names,
            sheet_is_file: matches!(&*recognition.sheets, [only] if only == stem),
            sheets,
            company,
        }
    }

    /// The periods near a table, from the nearest: title rows and labels, sheet, file, folders.
    pub fn periods(&self, table: &Table) -> Vec<(Found, Period)> {
        let context = table.context.iter().filter(|fact| fact.field == Field::Cycle).filter_map(period_of);
        let sheet = self.sheets.get(usize::from(table.sheet)).filter(|_| !self.sheet_is_file);
        let path = self.path.iter().enumerate();
        let path = path.map(|(at, name)| (if at == 0 { Found::File } else { Found::Folder }, name));
        let names = sheet.into_iter().map(|name| (Found::Sheet, name)).chain(path);
        let names = names.filter_map(|(found, name)| Some((found, name.period.clone()?)));
        context.map(|period| (Found::Title, period)).chain(names).collect()
    }

    /// The unit of a record: its own cell, else what a title row, the sheet or the file says.
    pub fn unit(&self, facts: &mut Facts, kind: RecordKind, units: &mut Units) -> FoundUnit {
        let level = facts.take(Field::Level).and_then(|fact| words::level(&fact.text));
        let own = facts.take(Field::Team).filter(|fact| fact.value != Value::Placeholder);
        if let Some(fact) = own {
            return FoundUnit { id: units.intern(&fact.text, level), own: true };
        }
        let owner = facts.own.iter().find(|fact| fact.field == Field::Owner).map(|fact| fact.text.trim());
        let company = self.company.as_deref().unwrap_or("Company");
        let by_level = match level {
            Some(Level::Company) => Some(company),
            Some(Level::Person) if kind != RecordKind::Kpi => owner.filter(|owner| !owner.is_empty()),
            _ => None,
        };
        if let Some(name) = by_level {
            return FoundUnit { id: units.intern(name, level), own: true };
        }
        let (shared, level_of_shared) = self.shared(facts);
        FoundUnit { id: units.intern(shared, level.or(level_of_shared)), own: false }
    }

    /// What is said of all records of a table.
    fn shared<'a>(&'a self, facts: &'a Facts) -> (&'a str, Option<Level>) {
        let team = facts.context.iter().find(|fact| fact.field == Field::Team && fact.value != Value::Placeholder);
        let sheet = self.sheets.get(usize::from(facts.sheet)).filter(|_| self.sheets_are_units);
        let named = team.map(|fact| fact.text.trim()).filter(|team| !team.is_empty());
        let named = named.or_else(|| sheet.and_then(|name| name.unit.as_deref()));
        named.map_or((&*self.fallback.0, self.fallback.1), |named| (named, None))
    }
}

/// The name of a file, a folder or a sheet, in which the config may have named a cycle or numbered sprints. What is left
/// of it is the unit.
fn read(name: &str, settings: &Settings) -> Name {
    let folded = words::fold(name);
    let by_name = settings.named_cycles.iter().map(|cycle| &cycle.name).chain(&settings.cycle.name);
    let holds = |name: &&String| holds(&folded, &words::fold(name));
    if let Some(cycle) = by_name.filter(|name| !name.trim().is_empty()).find(holds) {
        let left = folded.replacen(&words::fold(cycle), " ", 1);
        return Name { unit: names::read(&left).unit, period: Some(Period::Named(cycle.as_str().into())) };
    }
    let read = names::read(name);
    if let (None, Some(_), Some(number)) = (&read.period, settings.cycle.sprint_start, sprint_number(name)) {
        let unit = read.unit.filter(|unit| sprint_number(unit).is_none());
        return Name { unit, period: Some(Period::Named(format!("Sprint {number}").into())) };
    }
    read
}

/// Whether whole words of a text are these.
fn holds(text: &str, words: &str) -> bool {
    let is_border = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(words).any(|(at, found)| {
        is_border(text[..at].chars().next_back()) && is_border(text[at + found.len()..].chars().next())
    })
}

/// The unit of a file: what its name or a folder's says. `Company OKRs` and a file that names nobody are the whole
/// organisation's, if the config names it.
fn fallback(named: Option<String>, company: Option<&str>, stem: &str) -> (String, Option<Level>) {
    let is_company = |name: &String| words::level_in_name(&words::fold(name)) == Some(Level::Company);
    match (named, company) {
        (Some(name), Some(company)) if is_company(&name) => (company.to_owned(), Some(Level::Company)),
        (Some(name), _) => (name, None),
        (None, Some(company)) => (company.to_owned(), Some(Level::Company)),
        (None, None) => (stem.to_owned(), None),
    }
}

fn period_of(fact: &Fact) -> Option<Period> {
    match &fact.value {
        Value::Period(period) => Some(period.clone()),
        _ => names::read(&fact.text).period,
    }
}

/// Sheets are units if each that holds a table has a name of its own and two of them look alike, or the file has no name.
fn are_units(sheets: &[Name], tables: &[Table], file: &Name) -> bool {
    let used = |table: &Table| usize::from(table.sheet);
    let named = tables.iter().all(|table| sheets.get(used(table)).is_some_and(|name| name.unit.is_some()));
    let alike = |a: &Table, b: &Table| {
        a.sheet != b.sheet && a.kind == b.kind && a.layout == b.layout && headers(a).eq(headers(b))
    };
    named && (file.unit.is_none() || tables.iter().any(|a| tables.iter().any(|b| alike(a, b))))
}

fn headers(table: &Table) -> impl Iterator<Item = &str> {
    table.columns.iter().map(|column| &*column.header)
}
