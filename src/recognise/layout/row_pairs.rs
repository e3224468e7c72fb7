//! One KPI in two rows or three: what was planned, what was reached, what was last year.

use super::{Layout, Told};
use crate::recognise::block::Block;
use crate::recognise::columns::roles::{RowRole, alone, are_paired, turns, whole};
use crate::recognise::{Fact, FactSource, Field, Meaning, Point, PointRole, Record, RecordKind};

/// Rows of plans and rows of actual values.
pub(super) const ROW_PAIRS: Layout = Layout {
    name: "row-pairs",
    about: "one KPI in two rows, its plan and what was reached, told apart by a word behind its name or in a column",
    example: "KPI,Unit,,Jan 2026,Feb 2026,Mar 2026\n\
              Scrap,kg,Plan,40,40,38\n\
              ,,Actual,44,39,41\n\
              First pass yield,%,Plan,94,94,95\n\
              ,,Actual,92.5,93.8,95.2",
    fit: |block| if block.column(Field::Kpi).is_some() && way(block).is_some() { 90 } else { 0 },
    read,
};

/// One of so many rows at the top says what it holds, if any does.
const FIRST: usize = 4;

/// Not more words than this take turns.
const MOST_TURNS: usize = 4;

/// A row with no more cells than this is a line between the KPIs, if it says nothing of plan or actual.
const LINE: usize = 2;

/// Where a row says what it holds.
#[derive(Clone, Copy)]
enum Way {
    /// Behind the name.
    Name,
    /// In a column.
    Column(u16),
    /// In a column whose words take turns: the one in the first of these rows tells what was planned, that in the second
    /// what was reached.
    Turns(u16, [u32; 2]),
}

impl Way {
    /// Whether this is the column that says it.
    fn is_in(self, column: u16) -> bool {
        matches!(self, Way::Column(own) | Way::Turns(own, ..) if own == column)
    }
}

/// Whether a column says plan or actual of each row, whatever the rows are.
pub(in crate::recognise) fn tells_roles_in_a_column(block: &Block) -> bool {
    block.columns.iter().any(|column| column.meaning.is_none() && tells_roles(block, Way::Column(column.column)))
}

fn way(block: &Block) -> Option<Way> {
    let name = block.column(Field::Kpi)?;
    let columns = block.columns.iter().map(|column| column.column).filter(|&column| column != name);
    let in_column = columns.clone().map(Way::Column).find(|way| tells_roles(block, *way));
    let in_turns = || columns.filter_map(|column| in_turns(block, column)).next();
    in_column.or_else(in_turns).or_else(|| {
        let names: Vec<_> = block.region.rows.iter().filter_map(|&row| block.cell(row, Field::Kpi)).collect();
        let names: Vec<_> = names.into_iter().map(|cell| block.grid().text(cell)).collect();
        are_paired(names.iter().map(|name| &**name)).then_some(Way::Name)
    })
}

/// A column in which the same words take turns, row after row, the first beside the name of the KPI and the others below
/// it: `Wanted`, `Made`, and perhaps `Difference`.
fn in_turns(block: &Block, column: u16) -> Option<Way> {
    let text = |row: u32| block.grid().cell(row, column).map(|cell| block.grid().text(cell));
    let rows: Vec<(u32, _)> = block.region.rows.iter().filter_map(|&row| Some((row, text(row)?))).collect();
    let (_, first) = rows.first()?;
    let round = 1 + rows.iter().skip(1).take(MOST_TURNS).position(|(_, word)| word == first)?;
    let is_named = |row: u32| block.cell(row, Field::Kpi).is_some();
    let is_round = |turns: &[(u32, _)]| {
        let is_turn = |(at, (row, word)): (usize, &(u32, _))| *word == rows[at].1 && is_named(*row) == (at == 0);
        turns.len() == round && turns.iter().enumerate().all(is_turn)
    };
    if round < 2 || rows.len() < FIRST.max(2 * round) || !rows.chunks(round).all(is_round) {
        return None;
    }
    let told: Vec<_> = rows[..round].iter().filter(|(_, word)| alone(word) != Some(RowRole::Other)).collect();
    let [(one, word), (other, next)] = told.as_slice() else { return None };
    let [role, _] = turns([word, next])?;
    Some(Way::Turns(column, if role == PointRole::Plan { [*one, *other] } else { [*other, *one] }))
}

/// Whether a column says plan or actual in nearly every row, and both. Titles of sections and notes say neither.
fn tells_roles(block: &Block, way: Way) -> bool {
    let (mut told, mut plans, mut others) = (0, 0, 0);
    // What a third row of a KPI is called hardly matters.
    let goes_on = |row: u32| block.cell(row, Field::Kpi).is_none();
    let mut roles = block.region.rows.iter().filter_map(|&row| {
        let role = role(block, row, way);
        (role.is_some() || (!goes_on(row) && !is_line(block, row))).then_some(role)
    });
    // The first rows refuse most columns.
    let first: Vec<Option<RowRole>> = roles.by_ref().take(FIRST).collect();
    if first.iter().all(Option::is_none) {
        return false;
    }
    for role in first.into_iter().chain(roles) {
        match role {
            Some(RowRole::Of(PointRole::Plan)) => plans += 1,
            Some(_) => told += 1,
            None => others += 1,
        }
    }
    plans > 0 && told > 0 && others * 4 <= told + plans
}

/// Whether a row is a title or a note.
fn is_line(block: &Block, row: u32) -> bool {
    block.cells(row).nth(LINE).is_none()
}

fn role(block: &Block, row: u32, way: Way) -> Option<RowRole> {
    match way {
        Way::Column(column) => alone(&block.grid().text(block.grid().cell(row, column)?)),
        Way::Turns(column, [plan, actual]) => {
            let word = |row: u32| Some(block.grid().text(block.grid().cell(row, column)?));
            let told = word(row)?;
            Some(match () {
                () if word(plan) == Some(told.clone()) => RowRole::Of(PointRole::Plan),
                () if word(actual) == Some(told) => RowRole::Of(PointRole::Actual),
                () => RowRole::Other,
            })
        }
        Way::Name => {
            let name = block.grid().text(block.cell(row, Field::Kpi)?);
            Some(whole(&name).map_or(RowRole::Of(PointRole::Actual), |(_, role)| role))
        }
    }
}

/// The KPI that a row speaks of: its own name without the role, or the one above.
fn name(block: &Block, row: u32, way: Way) -> Option<String> {
    let text = block.grid().text(block.cell(row, Field::Kpi)?);
    let stem = match way {
        Way::Column(_) | Way::Turns(..) => &*text,
        Way::Name => whole(&text).map_or(&*text, |(stem, _)| stem),
    };
    Some(stem.to_owned())
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(way) = way(block) else { return told };
    let mut current: Option<(String, usize)> = None;
    for (at, &row) in block.region.rows.iter().enumerate() {
        let role = role(block, row, way);
        if let Some(reason) = block.skips(row).filter(|_| role.is_none()) {
            told.skip(row, reason);
            continue;
        }
        if role.is_none() && is_line(block, row) && !begins(block, at, way) {
            told.skip(row, "a line that tells nothing of a KPI");
            continue;
        }
        if let Some(name) = name(block, row, way)
            && current.as_ref().is_none_or(|(known, _)| *known != name)
        {
            let index = told.add(record(block, row, &name, way)) as usize;
            current = Some((name, index));
        }
        match (role, &current) {
            (Some(RowRole::Of(role)), Some((_, index))) => add(&mut told.records[*index], block, row, (role, way)),
            (Some(RowRole::Other), Some(_)) => told.skip(row, "neither the plan nor what was reached"),
            _ => told.skip(row, "no name of a KPI in this row"),
        }
    }
    told
}

/// Whether the row below one goes on with its KPI: it has no name and says plan or actual.
fn begins(block: &Block, at: usize, way: Way) -> bool {
    let below = block.region.rows.get(at + 1);
    below.is_some_and(|&row| block.cell(row, Field::Kpi).is_none() && role(block, row, way).is_some())
}

/// A KPI with what its first row says besides values.
fn record(block: &Block, row: u32, name: &str, way: Way) -> Record {
    let is_value = |field: Field| matches!(field, Field::Target | Field::Current);
    let mut facts = block.facts(row, |column| {
        !way.is_in(column.column) && matches!(column.meaning, Some(Meaning::Field(field)) if !is_value(field))
    });
    let title = facts.iter_mut().find(|fact| fact.field == Field::Kpi);
    let at = title.as_ref().map_or(crate::read::CellRef::new(row, block.region.columns.0), |fact| fact.at);
    title.into_iter().for_each(|fact| fact.text = name.into());
    Record { kind: RecordKind::Kpi, parent: None, at, hidden: block.hides(row), facts, series: Vec::new() }
}

/// Adds the values of a row: those of a plan are targets, those that were reached are actual.
fn add(record: &mut Record, block: &Block, row: u32, (role, way): (PointRole, Way)) {
    let points = block.series(row).into_iter().map(|point| Point { role, ..point });
    record.series.extend(points);
    let field = match role {
        PointRole::Plan => Field::Target,
        PointRole::Actual | PointRole::Said => Field::Current,
    };
    let is_value = |known: Field| known == field || known == Field::Current;
    let values = block.facts(row, |column| {
        !way.is_in(column.column) && matches!(column.meaning, Some(Meaning::Field(known)) if is_value(known))
    });
    if let Some(value) = values.into_iter().next().filter(|_| record.fact(field).is_none()) {
        record.facts.push(Fact { field, source: FactSource::Cell, ..value });
    }
}
