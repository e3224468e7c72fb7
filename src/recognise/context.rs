//! The lines above a table in, what they say of all its records out: cycle, team, owner; or the objective they name.

use super::grid::Grid;
use super::headers::entities::entity;
use super::headers::rows::label;
use super::headers::{Header, candidates, folded};
use super::period;
use super::region::Region;
use super::values::{ColumnEvidence, decide, decide_text};
use super::{Fact, FactSource, Field, Value};
use crate::read::{Cell, CellRef};

/// A word alone is a label only if it is as sure as this.
const SURE: u8 = 80;
/// So far above a table a line may still speak of it.
const FARTHEST: u32 = 12;
/// What a label above a table says of all its records, sorted.
const OF_ALL: &[Field] = &[
    Field::Owner,
    Field::Team,
    Field::Level,
    Field::Start,
    Field::Due,
    Field::Updated,
    Field::Cycle,
    Field::OkrType,
    Field::Frequency,
];
/// What labels above a table may say of its only objective besides, sorted.
const OF_ONE_OBJECTIVE: &[Field] = &[
    Field::Id,
    Field::Objective,
    Field::Parent,
    Field::Progress,
    Field::Grade,
    Field::Weight,
    Field::Confidence,
    Field::Status,
    Field::Comment,
];

/// Words in front of a person's name, sorted, folded.
const PERSONS: &[&str] = &[
    "agent",
    "agente",
    "coach",
    "consultant",
    "consultor",
    "dhr",
    "dr",
    "frau",
    "herr",
    "m",
    "mevr",
    "miss",
    "mme",
    "mr",
    "mrs",
    "ms",
    "prof",
    "rep",
    "seller",
    "sig",
    "sr",
    "sra",
    "trainee",
    "vendedor",
    "vendeur",
    "verkaufer",
    "verkoper",
];

/// What forms call the superior of the person who fills them in, sorted, normalised: the owner only where nobody else is
/// named.
const SUPERIORS: &[&str] = &[
    "amir",
    "amiri",
    "capo",
    "capo diretto",
    "chefe",
    "chefe direto",
    "chefia",
    "chefia imediata",
    "direct manager",
    "fuhrungskraft",
    "gestor direto",
    "gestor imediato",
    "hierarchique",
    "ilk amiri",
    "jefe",
    "jefe directo",
    "jefe inmediato",
    "leidinggevende",
    "line manager",
    "manager",
    "manager direct",
    "manager naam",
    "manager name",
    "reports to",
    "responsabile diretto",
    "responsable hierarchique",
    "superieur",
    "superieur hierarchique",
    "superior",
    "superior directo",
    "superior imediato",
    "superior inmediato",
    "superiore",
    "superiore diretto",
    "supervisor",
    "supervisor directo",
    "ust yonetici",
    "vorgesetzte",
    "vorgesetzter",
    "yonetici",
    "yonetici adi",
    "yoneticisi",
    "непосредственныи руководитель",
    "руководитель",
    "المدير",
    "المدير المباشر",
    "上司",
    "上级",
    "直属上司",
    "直属上级",
    "直接上级",
    "관리자",
    "상사",
    "직속 상사",
];

/// What stands above a table and speaks of it.
#[derive(Debug, Default)]
pub(super) struct Above {
    /// Said of every record.
    pub of_all: Vec<Fact>,
    /// Said of the objective that the lines name, if they name one.
    pub of_one: Vec<Fact>,
    /// The cells that say it.
    pub cells: Vec<CellRef>,
}

/// What a cell above a table says, and the cells it takes.
struct Said {
    fact: Fact,
    cells: Vec<CellRef>,
    /// Whether it names the superior of the one who fills in the form.
    of_superior: bool,
}

/// Reads the lines above a table, the nearest first.
pub(super) fn above(region: &Region) -> Above {
    let mut told: Vec<Said> = Vec::new();
    let near = region.above.iter().rev().filter(|&&row| region.top() - row <= FARTHEST);
    near.for_each(|&row| learn(region, row, &mut told));
    if told.iter().any(|said| said.fact.field == Field::Objective) {
        let mut of_sheet = Vec::new();
        region.top_lines.iter().rev().for_each(|&row| learn(region, row, &mut of_sheet));
        of_sheet.retain(|said| OF_ALL.contains(&said.fact.field));
        of_sheet.into_iter().for_each(|said| add(said, &mut told));
    }
    let said_owner = told.iter().any(|said| said.fact.field == Field::Owner);
    told.extend(of_sheet(region).filter(|_| !said_owner));
    let names_objective = told.iter().any(|said| said.fact.field == Field::Objective);
    let mut above = Above::default();
    for Said { fact, cells, .. } in told {
        let of_one = names_objective && (OF_ONE_OBJECTIVE.contains(&fact.field) || fact.field == Field::Owner);
        let side = match () {
            () if of_one => &mut above.of_one,
            () if OF_ALL.contains(&fact.field) => &mut above.of_all,
            () => continue,
        };
        side.push(fact);
        above.cells.extend(cells);
    }
    above
}

/// Reads one line above a table.
fn learn(region: &Region, row: u32, told: &mut Vec<Said>) {
    let cells: Vec<&Cell> = region.grid.row(row).filter(|cell| cell.at.column <= region.columns.1).collect();
    for (index, &cell) in cells.iter().enumerate() {
        if told.iter().any(|said| said.cells.contains(&cell.at)) {
            continue;
        }
        if let Some(said) = said(region.grid, cell, cells.get(index + 1).copied()) {
            add(said, told);
        }
    }
}

/// Adds what a line says, if no nearer one says it; a superior gives way to the one who fills in the form.
fn add(said: Said, told: &mut Vec<Said>) {
    match told.iter_mut().find(|known| known.fact.field == said.fact.field) {
        Some(known) if known.of_superior && !said.of_superior => *known = said,
        Some(_) => {}
        None => told.push(said),
    }
}

/// The person that a sheet is named after: `Agent Kestrel`, `Mr Black`.
fn of_sheet(region: &Region) -> Option<Said> {
    let name = region.grid.sheet.name.trim();
    let (first, rest) = name.split_once([' ', '.', '_'])?;
    let is_person = PERSONS.binary_search(&&*folded(first)).is_ok() || entity(&Header::of(first)) == Some(Field::Owner);
    let named = is_person && rest.contains(char::is_alphabetic);
    let at = CellRef::new(region.top(), region.columns.0);
    named.then(|| Said { fact: fact(Field::Owner, at, name, Value::Text), cells: Vec::new(), of_superior: false })
}

/// What one cell says, alone or with the one to its right.
fn said<'a>(grid: &Grid<'a>, cell: &'a Cell, next: Option<&'a Cell>) -> Option<Said> {
    let text = grid.text(cell);
    let name = text.split_once([':', '：']).map_or(&*text, |(name, _)| name);
    let of_superior = SUPERIORS.binary_search(&&*Header::of(name).words).is_ok();
    let beside = |field: Field, next: &'a Cell| {
        let value = decide(next, grid.format(next), &ColumnEvidence::default());
        let fact = Fact { formula: next.formula, ..fact(field, next.at, &grid.text(next), value) };
        Said { fact, cells: vec![cell.at, next.at], of_superior }
    };
    match (label(&text), next) {
        (Some((field, value)), _) if !value.is_empty() => {
            let fact = fact(field, cell.at, value, decide_text(value, &ColumnEvidence::default()));
            return Some(Said { fact, cells: vec![cell.at], of_superior });
        }
        (Some((field, _)), Some(next)) => return Some(beside(field, next)),
        (None, Some(next)) => {
            let sure = candidates(&Header::of(&text)).first().copied().filter(|&(_, score)| score >= SURE);
            if let Some((field, _)) = sure {
                return Some(beside(field, next));
            }
        }
        (_, None) => {}
    }
    let period = period::within(&text)?;
    let fact = fact(Field::Cycle, cell.at, &text, Value::Period(period));
    Some(Said { fact, cells: vec![cell.at], of_superior: false })
}

fn fact(field: Field, at: CellRef, text: &str, value: Value) -> Fact {
    Fact { field, at, text: text.into(), value, source: FactSource::Context, formula: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_front_of_names_are_sorted() {
        assert!(PERSONS.is_sorted() && SUPERIORS.is_sorted());
        for words in SUPERIORS {
            assert_eq!(Header::of(words).words, *words);
        }
    }
}
