//! One sheet in, its tables and its leftovers out: regions first, then headers, then the layout that fits best.

use std::collections::BTreeSet;

use super::block::Block;
use super::columns::arrows;
use super::columns::sizes::{settle_by_size, settle_commas};
use super::gate;
use super::grid::{Given, Grid};
use super::headers::{Header, candidates, write_points};
use super::labels::forms;
use super::layout::{self, Told};
use super::matrix::tops::bracketed_target;
use super::packed::unpack;
use super::region::context::{Above, above};
use super::region::headless::headless;
use super::region::{Region, regions};
use super::region::{nested, stacks};
use super::turn;
use super::values::{ColumnEvidence, decide_text, unit};
use super::{Axis, Fact, FactSource, Field, Leftover, Meaning, PointRole, Record, RecordKind, Table, TableKind, Value};
use crate::read::{Area, CellRef, Sheet, Workbook};

/// Tables as sure as this need no second look from the side.
const SURE: u8 = 70;

/// A header that names an amount is as sure as this.
const NAMED: u8 = 90;

/// What was understood of one sheet.
#[derive(Debug, Default)]
pub(super) struct Understood {
    /// From the top, then from the left.
    pub tables: Vec<Table>,
    /// What no table uses, in the same order.
    pub leftovers: Vec<Leftover>,
}

impl Understood {
    /// How much of the sheet the tables tell, and how surely: the cells of their records, each counted by the square of
    /// the confidence.
    fn worth(&self) -> usize {
        self.tables.iter().map(|table| told(table) * usize::from(table.confidence).pow(2)).sum()
    }

    /// Whether nearly all of a sheet are labels, which tell nothing themselves, and their values.
    fn is_filled_in(&self, sheet: &Sheet) -> bool {
        let forms = self.tables.iter().filter(|table| layout::FILLED_IN.contains(&table.layout));
        let told: usize = forms.map(told).sum();
        told * 5 >= sheet.cells.len() * 2
    }

    /// Whether a header says that most of a sheet is about something else: it is, however it is turned.
    fn is_of_others(&self, sheet: &Sheet) -> bool {
        let foreign = self.leftovers.iter().filter(|leftover| leftover.reason.starts_with(gate::ELSE));
        let areas: Vec<Area> = foreign.map(|leftover| leftover.area).collect();
        let inside = sheet.cells.iter().filter(|cell| areas.iter().any(|area| area.holds(cell.at))).count();
        self.tables.is_empty() && inside * 2 > sheet.cells.len()
    }

    /// Whether nearly nothing is left to be understood.
    fn suffices(&self, sheet: &Sheet) -> bool {
        let sure = self.tables.iter().all(|table| table.confidence >= SURE);
        let told: usize = self.tables.iter().map(told).sum();
        !self.tables.is_empty() && sure && told * 2 >= sheet.cells.len()
    }
}

/// The cells that the records of a table tell, each counted once.
fn told(table: &Table) -> usize {
    let facts = table.records.iter().flat_map(|record| record.facts.iter().map(|fact| fact.at));
    let points = table.records.iter().flat_map(|record| record.series.iter().map(|point| point.fact.at));
    let mut cells: Vec<CellRef> = facts.chain(points).collect();
    cells.sort_unstable();
    cells.dedup();
    cells.len()
}

/// Understands the sheet with this number of a workbook: as a form and turned too, if headers above its records do not
/// explain it.
pub(super) fn understand(book: &Workbook, sheet: &Sheet, number: u16, given: Given) -> Understood {
    let instruction = given.instruction;
    if instruction.is_some_and(|instruction| instruction.skip) {
        return left_out(sheet, number);
    }
    let axis = instruction.and_then(|instruction| instruction.axis);
    let grid = Grid::new(book, sheet, Axis::Down, given);
    let upright = understand_grid(&grid, number, Vec::new());
    if axis != Some(Axis::Across) && (grid.header_is_told() || upright.suffices(sheet) || upright.is_of_others(sheet)) {
        return upright;
    }
    let forms = if axis == Some(Axis::Across) { Vec::new() } else { forms(&grid) };
    let form = if forms.is_empty() { None } else { Some(understand_grid(&grid, number, forms)) };
    let upright = match form {
        Some(form) if form.is_filled_in(sheet) => return better(upright, form),
        Some(form) => better(upright, form),
        None => upright,
    };
    if axis == Some(Axis::Down) {
        return upright;
    }
    let Some(turned) = turn::turned(sheet) else { return upright };
    let across = understand_grid(&Grid::new(book, &turned, Axis::Across, given), number, Vec::new());
    if axis == Some(Axis::Across) || across.worth() > upright.worth() { turn::turned_back(across) } else { upright }
}

/// What tells more of a sheet; the first if both tell as much.
fn better(first: Understood, second: Understood) -> Understood {
    if second.worth() > first.worth() { second } else { first }
}

/// A sheet that scoresheet.toml leaves out.
fn left_out(sheet: &Sheet, number: u16) -> Understood {
    let rows = || sheet.cells.iter().map(|cell| cell.at.row);
    let columns = || sheet.cells.iter().map(|cell| cell.at.column);
    let first = rows().min().zip(columns().min()).map(|(row, column)| CellRef::new(row, column));
    let last = rows().max().zip(columns().max()).map(|(row, column)| CellRef::new(row, column));
    let reason = "scoresheet.toml leaves this sheet out".to_owned();
    let leftover =
        first.zip(last).map(|(first, last)| Leftover { sheet: number, area: Area::new(first, last), reason });
    Understood { tables: Vec::new(), leftovers: leftover.into_iter().collect() }
}

/// Understands a grid: first the forms in it, if it is to be read so, then what stands below headers, then the rest.
fn understand_grid(grid: &Grid, number: u16, forms: Vec<Region>) -> Understood {
    let axis = grid.axis;
    let mut understood = Understood::default();
    let mut used: Vec<Area> = Vec::new();
    let mut take = |region: Region, used: &mut Vec<Area>| {
        let area = region.area();
        match table(region, number, axis) {
            Ok((table, context)) => {
                used.extend(context.into_iter().map(|at| Area::new(at, at)));
                used.push(table.area);
                understood.tables.push(table);
            }
            Err(reason) => {
                used.push(area);
                understood.leftovers.push(Leftover { sheet: number, area, reason });
            }
        }
    };
    forms.into_iter().for_each(|region| take(region, &mut used));
    let taken = used.clone();
    let is_free = |region: &Region| !taken.iter().any(|area| area.meets(region.area()));
    regions(grid).into_iter().filter(is_free).for_each(|region| take(region, &mut used));
    let rest = if grid.header_is_told() { Vec::new() } else { headless(grid, &used) };
    rest.into_iter().for_each(|region| take(region, &mut used));
    understood.tables.sort_by_key(|table| table.area);
    nested::link(&mut understood.tables);
    stacks::join(grid, number, &mut understood);
    understood.leftovers.extend(unused(grid, number, &used, (&understood.tables, axis)));
    understood.leftovers.sort_by_key(|leftover| leftover.area);
    understood
}

/// The table of a region with the cells above it that speak of it, or why the region is none.
fn table(region: Region, sheet: u16, axis: Axis) -> Result<(Table, Vec<CellRef>), String> {
    let area = region.area();
    let mut block = Block::of(region);
    let above = above(&block.region);
    gate::settle_subject(&mut block, &above);
    let Above { of_all, of_one, cells } = above;
    gate::admit(&block)?;
    if axis == Axis::Across && !gate::is_measured(&block) {
        return Err("words side by side that measure nothing".to_owned());
    }
    if axis == Axis::Across && are_titles_amounts(&block) {
        return Err("the names of its columns, seen from the side".to_owned());
    }
    let Some((layout, fit, told)) = layout::best(&block) else {
        return Err("no layout fits this table".to_owned());
    };
    let Told { records, skipped } = told;
    let mut records = unpack(records);
    let write_points = write_points(block.region.heads.iter().map(|head| &head.header));
    records.iter_mut().for_each(|record| {
        arrows::part(record);
        name_target(record);
        settle_by_size(record);
        if write_points {
            settle_commas(record);
        }
        name_unit(record);
    });
    if records.is_empty() {
        return Err("a table without objectives, key results or KPIs below its header".to_owned());
    }
    if records.iter().all(is_empty) {
        return Err("an empty template: all its names are placeholders".to_owned());
    }
    let has_objectives = records.iter().any(|record| record.kind == RecordKind::Objective);
    if !has_objectives && records.iter().any(|record| record.kind == RecordKind::KeyResult) {
        put_below(of_one, &mut records);
    }
    let Block { region, columns, .. } = block;
    let kind =
        if records.iter().any(|record| record.kind == RecordKind::Kpi) { TableKind::Kpi } else { TableKind::Okr };
    let named = columns.iter().filter(|column| matches!(column.meaning, Some(Meaning::Field(_))));
    let weakest = named.map(|column| column.confidence).filter(|&confidence| confidence > 0).min().unwrap_or(fit);
    let confidence = fit.min(weakest.saturating_add(fit) / 2);
    let header = region.header;
    Ok((
        Table {
            sheet,
            area,
            kind,
            layout: layout.name,
            confidence,
            axis: Axis::Down,
            header,
            columns,
            records,
            skipped,
            context: of_all,
        },
        cells,
    ))
}

/// Whether what would be the titles of a table that goes across are headers of amounts: `Target`, `Actual`.
fn are_titles_amounts(block: &Block) -> bool {
    let subjects = [Field::Objective, Field::KeyResult, Field::Kpi].into_iter().filter_map(|field| block.column(field));
    let cells =
        subjects.flat_map(|column| block.region.rows.iter().filter_map(move |&row| block.grid().cell(row, column)));
    let fields = cells.filter_map(|cell| {
        let best = candidates(&Header::of(&block.grid().text(cell))).first().copied();
        best.filter(|&(_, score)| score >= NAMED).map(|(field, _)| field)
    });
    let amounts = fields.filter(|field| Field::AMOUNTS.contains(field));
    amounts.collect::<BTreeSet<Field>>().len() > 1
}

/// Takes the unit from the name of a measure, where nothing else tells it: `Waste rate (%)`.
fn name_unit(record: &mut Record) {
    let amounts = [Field::Unit, Field::Baseline, Field::Target, Field::Current];
    let counts = |fact: &Fact| match &fact.value {
        Value::Number(number) => number.unit.is_some(),
        _ => fact.field == Field::Unit,
    };
    let points = record.series.iter().map(|point| &point.fact);
    let told = record.facts.iter().chain(points).filter(|fact| amounts.contains(&fact.field)).any(counts);
    let title = [Field::KeyResult, Field::Kpi].into_iter().find_map(|field| record.fact(field));
    let Some(title) = title.filter(|_| !told) else { return };
    let header = Header::of(&title.text);
    // `Waiting time, min`.
    let behind = || title.text.rsplit_once(", ").map(|(_, last)| last.trim()).filter(|last| unit(last).is_some());
    // `Compliance % (all sites)`.
    let sign = || header.words.ends_with(" %").then(|| "%".into());
    if let Some(hint) = header
        .hint
        .clone()
        .filter(|hint| unit(hint).is_some() || is_rate(hint))
        .or_else(sign)
        .or_else(|| behind().map(Box::from))
    {
        let fact = Fact { field: Field::Unit, text: hint, source: FactSource::Sentence, ..title.clone() };
        record.facts.push(fact);
    }
}

/// Whether a hint behind a name is so much of a unit for each of something: `min/ticket`. `min/max` are two limits.
fn is_rate(hint: &str) -> bool {
    let parts = hint.split_once('/').filter(|(_, each)| !each.is_empty() && each.chars().all(char::is_alphabetic));
    parts.is_some_and(|(counted, each)| unit(counted).is_some() && !each.eq_ignore_ascii_case("max"))
}

/// Takes the target from the name of a KPI, where nothing else tells it: `Calls (target 45)`.
fn name_target(record: &mut Record) {
    let planned = record.series.iter().any(|point| point.role == PointRole::Plan);
    let Some(title) = record.fact(Field::Kpi).filter(|_| !planned && record.fact(Field::Target).is_none()) else {
        return;
    };
    if let Some(text) = bracketed_target(&title.text) {
        let value = decide_text(text, &ColumnEvidence::default());
        let (text, source) = (text.into(), FactSource::Sentence);
        let fact = Fact { field: Field::Target, text, value, source, ..title.clone() };
        record.facts.push(fact);
    }
}

/// Puts all key results below the objective that the lines above their table name.
fn put_below(objective: Vec<Fact>, records: &mut Vec<Record>) {
    let Some(at) = objective.iter().find(|fact| fact.field == Field::Objective).map(|fact| fact.at) else { return };
    records.iter_mut().filter(|record| record.fact(Field::Parent).is_none()).for_each(|kr| kr.parent = Some(0));
    let kind = RecordKind::Objective;
    records.insert(0, Record { kind, parent: None, at, hidden: false, facts: objective, series: Vec::new() });
}

/// Whether a record holds nothing but what a template leaves for a name.
fn is_empty(record: &Record) -> bool {
    let title = match record.kind {
        RecordKind::Objective => Field::Objective,
        RecordKind::KeyResult => Field::KeyResult,
        RecordKind::Kpi => Field::Kpi,
    };
    record.fact(title).is_none_or(|fact| fact.value == Value::Placeholder || gate::is_prompt(&fact.text))
}

/// The filled cells that no table uses, as runs of rows, each with its reason.
fn unused(grid: &Grid, sheet: u16, used: &[Area], (tables, axis): (&[Table], Axis)) -> Vec<Leftover> {
    let mut found: Vec<Leftover> = Vec::new();
    for row in grid.row_numbers() {
        let free = grid.row(row).map(|cell| cell.at).filter(|at| !used.iter().any(|area| area.holds(*at)));
        let (mut first, mut last) = (None, None);
        for at in free {
            (first, last) = (first.or(Some(at)), Some(at));
        }
        let Some((first, last)) = first.zip(last) else { continue };
        let reason = reason(first, tables, axis);
        match found.last_mut() {
            Some(Leftover { area, reason: known, .. }) if area.last.row + 1 == row && *known == reason => {
                area.first.column = area.first.column.min(first.column);
                area.last = CellRef::new(row, area.last.column.max(last.column));
            }
            _ => found.push(Leftover { sheet, area: Area::new(first, last), reason: reason.to_owned() }),
        }
    }
    found
}

fn reason(at: CellRef, tables: &[Table], axis: Axis) -> &'static str {
    // In a turned sheet, what a person sees above a table stands to its left.
    let height = |at: CellRef| match axis {
        Axis::Down => at.row,
        Axis::Across => u32::from(at.column),
    };
    let above = tables.iter().any(|table| height(at) < height(table.area.first));
    let below = tables.iter().any(|table| height(table.area.last) < height(at));
    match (tables.is_empty(), above, below) {
        (true, ..) => "no header of a table of objectives, key results or KPIs was found on this sheet",
        (false, true, false) => "title above the table",
        (false, false, true) => "note below the table",
        (false, true, true) => "between two tables",
        (false, false, false) => "beside the table",
    }
}
