//! A column of objectives beside a column of key results: the objective repeated, merged down, or blank where it goes on.

use super::{Layout, Told};
use crate::read::{CellRef, CellValue};
use crate::recognise::block::Block;
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Record, RecordKind};

/// The objective stands in every row.
pub(super) const REPEATED: Layout = Layout {
    name: "repeated",
    about: "one key result a row, its objective repeated in each",
    example: "Objective,Key result,Baseline,Target,Current\n\
              Delight users,Raise NPS,40,60,52\n\
              Delight users,Answer within an hour,60%,90%,75%\n\
              Ship faster,Lead time in days,9,2,5",
    fit: |block| match pattern(block) {
        Some(Pattern { blanks: 0, merged: 0, .. }) => 80,
        _ => 0,
    },
    read,
};

/// The objective is one cell merged over its key results.
pub(super) const MERGED: Layout = Layout {
    name: "merged",
    about: "one key result a row, its objective in one cell merged over them",
    example: "Objective,Key result,Baseline,Target,Current\n\
              Delight users,Raise NPS,40,60,52\n\
              ^,Answer within an hour,60%,90%,75%\n\
              Ship faster,Lead time in days,9,2,5",
    fit: |block| match pattern(block) {
        Some(Pattern { merged, .. }) if merged > 0 => 90,
        _ => 0,
    },
    read,
};

/// The objective stands beside its first key result only.
pub(super) const BLANK_ABOVE: Layout = Layout {
    name: "blank-above",
    about: "one key result a row, its objective beside the first only: blank means the same as above",
    example: "Objective,Key result,Baseline,Target,Current\n\
              Delight users,Raise NPS,40,60,52\n\
              ,Answer within an hour,60%,90%,75%\n\
              Ship faster,Lead time in days,9,2,5",
    fit: |block| match pattern(block) {
        Some(Pattern { blanks, merged: 0 }) if blanks > 0 => 85,
        _ => 0,
    },
    read,
};

/// How the objectives of a block stand beside its key results.
struct Pattern {
    /// Key results beside a blank objective.
    blanks: usize,
    /// Objectives merged over rows.
    merged: usize,
}

fn pattern(block: &Block) -> Option<Pattern> {
    let (objective, key_result) = (block.column(Field::Objective)?, block.column(Field::KeyResult)?);
    let (grid, rows) = (block.grid(), &block.region.rows);
    let told = rows.iter().filter(|&&row| grid.cell(row, key_result).is_some());
    let blanks = told.filter(|&&row| grid.cell(row, objective).is_none()).count();
    let merges = rows.iter().filter(|&&row| grid.cell(row, objective).is_some());
    let merged = merges.filter(|&&row| grid.merge(row, objective).is_some_and(|area| area.last.row > row)).count();
    Some(Pattern { blanks, merged })
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let groups = groups(block);
    let shared = shared_columns(block, &groups);
    let mut handed = HandedDown::default();
    let mut current: Option<(u32, String)> = None;
    for &row in &block.region.rows {
        if let Some(reason) = block.skips(row) {
            told.skip(row, reason);
            continue;
        }
        let title = block.cell(row, Field::Objective).map(|cell| block.grid().text(cell).into_owned());
        let has_key_result = block.cell(row, Field::KeyResult).is_some();
        if title.is_none() && !has_key_result {
            told.skip(row, "neither an objective nor a key result in this row");
            continue;
        }
        if is_section(block, row) {
            told.skip(row, "title of a section");
            continue;
        }
        handed.learn(block, row);
        if let Some(title) = title.filter(|title| current.as_ref().is_none_or(|(_, known)| known != title)) {
            let own = |column: &Column| !has_key_result || shared.contains(&column.column);
            let record = objective(block, row, own, &handed);
            current = Some((told.add(record), title));
        }
        if has_key_result {
            let record = key_result(block, row, current.as_ref().map(|&(index, _)| index), &shared);
            told.add(record);
        }
    }
    told
}

/// Whether a row holds nothing but words over the whole table or in capitals, and no key result follows that belongs to
/// them: `VOLUNTEERS` above objectives beside their key results.
fn is_section(block: &Block, row: u32) -> bool {
    let mut cells = block.cells(row);
    let (Some(cell), None) = (cells.next(), cells.next()) else { return false };
    let text = block.grid().text(cell);
    let in_capitals = text.chars().filter(|c| c.is_uppercase()).count() > 3 && !text.contains(char::is_lowercase);
    let next = block.region.rows.iter().find(|&&next| next > row);
    let has_own =
        |&next: &u32| block.cell(next, Field::Objective).is_some() || block.cell(next, Field::KeyResult).is_none();
    let titled = cell.at.column <= block.column(Field::Objective).unwrap_or(0);
    titled && (in_capitals || block.is_wide(cell)) && next.is_none_or(has_own)
}

fn objective(block: &Block, row: u32, own: impl Fn(&Column) -> bool, handed: &HandedDown) -> Record {
    let column = block.column(Field::Objective).expect("the row has a cell in the objective's column");
    let of_objective = |column: &Column| matches!(column.meaning, Some(Meaning::OfObjective(_)));
    let mut facts = block.facts(row, |column| is_title(column, Field::Objective) || of_objective(column));
    let more = block.facts(row, |column| own(column) && !of_objective(column) && !is_any_title(column));
    facts.extend(
        more.into_iter().filter(|fact| facts.iter().all(|known| known.field != fact.field)).collect::<Vec<_>>(),
    );
    let missing = handed.facts.iter().filter(|fact| facts.iter().all(|known| known.field != fact.field)).cloned();
    facts.extend(missing.collect::<Vec<_>>());
    let at = CellRef::new(row, column);
    Record { kind: RecordKind::Objective, parent: None, at, hidden: block.hides(row), facts, series: Vec::new() }
}

fn key_result(block: &Block, row: u32, parent: Option<u32>, shared: &[u16]) -> Record {
    let own = |column: &Column| {
        matches!(column.meaning, Some(Meaning::Field(_)))
            && !is_title(column, Field::Objective)
            && !shared.contains(&column.column)
    };
    let at = CellRef::new(row, block.column(Field::KeyResult).expect("the row has a cell in the key results' column"));
    Record {
        kind: RecordKind::KeyResult,
        parent,
        at,
        hidden: block.hides(row),
        facts: block.facts(row, own),
        series: block.series(row),
    }
}

fn is_title(column: &Column, field: Field) -> bool {
    column.meaning == Some(Meaning::Field(field))
}

fn is_any_title(column: &Column) -> bool {
    is_title(column, Field::Objective) || is_title(column, Field::KeyResult)
}

/// The rows of each objective that tell key results.
fn groups(block: &Block) -> Vec<Vec<u32>> {
    let mut groups: Vec<Vec<u32>> = Vec::new();
    let mut title = None;
    for &row in block.region.rows.iter().filter(|&&row| block.skips(row).is_none()) {
        let own = block.cell(row, Field::Objective).map(|cell| block.grid().text(cell));
        let begins = own.is_some() && own != title;
        if begins || groups.is_empty() {
            groups.push(Vec::new());
            title = own.or(title);
        }
        if let Some(group) = groups.last_mut().filter(|_| block.cell(row, Field::KeyResult).is_some()) {
            group.push(row);
        }
    }
    groups
}

/// The columns that speak of the objective: merged as it is, or to the left of the key results and never different
/// among those of one objective.
fn shared_columns(block: &Block, groups: &[Vec<u32>]) -> Vec<u16> {
    let [objective, key_results] = [Field::Objective, Field::KeyResult].map(|field| block.column(field).unwrap_or(0));
    let several = groups.iter().filter(|group| group.len() > 1);
    let is_shared = |column: &&Column| {
        let merged = several.clone().any(|group| {
            let area = block.grid().merge(group[0], column.column);
            area.is_some_and(|area| Some(&area.last.row) >= group.last())
        });
        let same = several.clone().all(|group| says_one_thing(block, group, column.column));
        // Where every objective has one key result, an id in front of it is its own, and only objectives serve others.
        let tells_objective = match column.meaning {
            Some(Meaning::Field(Field::Id)) => column.column < objective,
            Some(Meaning::Field(Field::Parent)) => true,
            _ => several.clone().next().is_some(),
        };
        // What stands in front of a key result that names its objective further on is its own.
        merged || (objective < key_results && column.column < key_results && tells_objective && same)
    };
    let fields = block.columns.iter().filter(|column| matches!(column.meaning, Some(Meaning::Field(_))));
    fields.filter(|column| !is_any_title(column)).filter(is_shared).map(|column| column.column).collect()
}

/// Whether a column is filled in the first of these rows only, or always with the same.
fn says_one_thing(block: &Block, rows: &[u32], column: u16) -> bool {
    let text = |row: &u32| block.grid().cell(*row, column).map(|cell| block.grid().text(cell));
    let first = rows.first().and_then(text);
    rows.iter().skip(1).all(|row| text(row).is_none_or(|other| Some(other) == first))
}

/// What stands to the left of the objectives and goes on below: team, level, cycle.
#[derive(Default)]
struct HandedDown {
    facts: Vec<Fact>,
}

impl HandedDown {
    fn learn(&mut self, block: &Block, row: u32) {
        let objective = block.column(Field::Objective).unwrap_or(0);
        if block.column(Field::KeyResult).is_some_and(|key_results| key_results < objective) {
            return;
        }
        for (index, column) in block.columns.iter().enumerate().filter(|(_, column)| column.column < objective) {
            let Some(Meaning::Field(field @ (Field::Team | Field::Level | Field::Cycle))) = column.meaning else {
                continue;
            };
            let Some(cell) = block.grid().cell(row, column.column) else { continue };
            if matches!(cell.value, CellValue::Error(_)) {
                continue;
            }
            self.facts.retain(|fact| fact.field != field);
            self.facts.push(Fact { source: FactSource::Inherited, ..block.fact_of(cell, index, field) });
        }
    }
}
