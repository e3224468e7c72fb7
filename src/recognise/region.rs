//! A sheet in, the regions that may be tables out: a header, its columns, its rows, and the lines above it.

pub mod context;
pub mod footnotes;
pub mod headless;
pub mod heads;
pub mod nested;
pub mod stacks;
pub mod tiers;

use std::collections::BTreeMap;

use super::gate::{counts_goals, says_kpi};
use super::grid::Grid;
use super::headers::{Header, candidates, folded, rows};
use super::matrix;
use super::{Field, period};
use crate::read::{Area, Cell, CellRef, CellValue, Span};
use crate::recognise::RecordKind;
use heads::{Head, HeadRow, head_rows, told_header};
use tiers::in_all_rows;

/// After so many empty rows a table is over.
const WIDEST_GAP: u32 = 4;
/// Not more lines than this stand above a repeated header and speak of what follows.
const MOST_LINES: usize = 8;
/// So many rows of tables with the same header are enough to tell what its columns hold.
const ALIKE: usize = 48;
/// A header in several rows takes the place of one that was found among the last so many.
const LAST_FOUND: usize = 8;
/// A line has not more cells than this.
const LINE: usize = 3;
/// A label is known as surely as this.
const SURE: u8 = 75;
/// So many rows above tell what the columns of a table hold.
const PROOF: usize = 12;
/// A row of a table has so many times the cells of a note below it.
const NOTE_SHARE: usize = 3;
/// So many columns without a header may follow the last one.
const UNNAMED_COLUMNS: u16 = 3;

/// What makes a part of a sheet a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RegionKind {
    /// A header stands above it.
    Headed,
    /// Names stand beside their values.
    Pairs,
    /// Labels that we know stand beside their values.
    Form,
    /// The same below a title for each record.
    Cards,
    /// A column tells an objective and its key results in each cell.
    Sentences,
}

/// A part of a sheet that may be a table.
pub(super) struct Region<'g, 'a> {
    /// The sheet it is a part of.
    pub grid: &'g Grid<'a>,
    /// What makes it one.
    pub kind: RegionKind,
    /// The rows of its header, if it has one.
    pub header: Option<Span>,
    /// The cells of its header from the left.
    pub heads: Vec<Head<'a>>,
    /// First and last column, those without a header too.
    pub columns: (u16, u16),
    /// Its rows below the header from the top, each with at least one filled cell.
    pub rows: Vec<u32>,
    /// The first rows of all tables of its sheet with the same header, where there are several.
    pub alike: Vec<u32>,
    /// The line right above its header, alone in its row, where each of the tables with the same header has one of
    /// its own.
    pub title: Option<u32>,
    /// The filled rows between what stands above and its header.
    pub above: Vec<u32>,
    /// The lines above a table of KPIs that stands between them and this one, of key results: they name its objective.
    pub handed: Vec<u32>,
    /// Where a header comes again in blocks, the lines above the first block, parted from it, that head them all.
    pub page: Vec<u32>,
}

impl Region<'_, '_> {
    /// Its first row, that of its header if it has one.
    pub fn top(&self) -> u32 {
        self.header.map(|header| header.first).or(self.rows.first().copied()).unwrap_or(0)
    }

    /// Its last row.
    fn bottom(&self) -> u32 {
        self.rows.last().copied().or(self.header.map(|header| header.last)).unwrap_or(0)
    }

    /// The rectangle from the header to the last row.
    pub fn area(&self) -> Area {
        Area::new(CellRef::new(self.top(), self.columns.0), CellRef::new(self.bottom(), self.columns.1))
    }
}

/// All regions of a sheet, from the top, then from the left.
pub(super) fn regions<'g, 'a>(grid: &'g Grid<'a>) -> Vec<Region<'g, 'a>> {
    let runs = headers(grid);
    let mut regions: Vec<Region> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        let below = runs[index + 1..].iter().find(|other| overlap(other.columns(), run.columns()));
        let region = region(grid, run, below.map(|other| other.rows.first), &regions);
        regions.push(region);
    }
    nested::part(grid, &mut regions);
    find_alike(&mut regions);
    hand_down(&mut regions);
    regions
}

/// Hands the objective above a table of KPIs, called so in the line between them, to the table of key results below it:
/// `Objective: …`, `KPIs`, `Metric | Target`, `OKRs`, `KR | Target`.
fn hand_down(regions: &mut [Region]) {
    let names = |region: &Region, field: Field| {
        let surely = |head: &Head| head.best().is_some_and(|(best, score)| best == field && score >= SURE);
        region.heads.iter().any(surely)
    };
    let tells_objective = |region: &Region, row: u32| holds(region, row, heads_objective);
    for at in 1..regions.len() {
        let (before, after) = regions.split_at_mut(at);
        let (Some(upper), results) = (before.last_mut(), &mut after[0]) else { continue };
        let is_of_kpis =
            names(upper, Field::Kpi) && ![Field::KeyResult, Field::Objective].iter().any(|&it| names(upper, it));
        let is_of_results = names(results, Field::KeyResult) && !names(results, Field::Objective);
        let has_own = results.above.iter().any(|&row| tells_objective(results, row));
        let called = upper.above.last().is_some_and(|&row| holds(upper, row, says_kpi));
        let objective = upper.above.iter().rposition(|&row| tells_objective(upper, row));
        let Some(objective) =
            objective.filter(|&it| is_of_kpis && is_of_results && called && !has_own && it + 1 < upper.above.len())
        else {
            continue;
        };
        results.handed.clone_from(&upper.above);
        upper.above.remove(objective);
    }
}

/// Whether a cell of a row says something.
fn holds(region: &Region, row: u32, says: fn(&str) -> bool) -> bool {
    region.grid.row(row).any(|cell| says(&region.grid.text(cell)))
}

/// Whether a line names an objective with its sentence: `Objective: Delight users`, `O2: Ship faster`.
fn heads_objective(text: &str) -> bool {
    rows::numbering(text).is_some_and(|it| it.kind == Some(RecordKind::Objective) && !it.rest.is_empty())
}

/// Whether a line is the title of a part of the sheet: `OKRs Q4 2026 - Steady growth`.
fn heads_okrs(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(|word| matches!(&*folded(word), "okr" | "okrs"))
}

/// Tells each of the tables whose headers are the same of the first rows of all: together they may say what one cannot.
fn find_alike(regions: &mut [Region]) {
    let mut rows: BTreeMap<Vec<(u16, String)>, Vec<usize>> = BTreeMap::new();
    for (at, region) in regions.iter().enumerate() {
        let words = region.heads.iter().map(|head| (head.column, head.text.to_string())).collect();
        rows.entry(words).or_default().push(at);
    }
    for places in rows.into_values().filter(|places| places.len() > 1) {
        let alike: Vec<u32> = places.iter().flat_map(|&at| regions[at].rows.iter().copied()).take(ALIKE).collect();
        places.iter().for_each(|&at| regions[at].alike.clone_from(&alike));
        let titles: Option<Vec<u32>> = places.iter().map(|&at| title_of(&regions[at])).collect();
        for (at, title) in places.into_iter().zip(titles.unwrap_or_default()) {
            regions[at].title = Some(title);
        }
    }
}

/// The line right above the header of a region, alone in its row or behind its number, that is no period.
fn title_of(region: &Region) -> Option<u32> {
    let row = region.header?.first.checked_sub(1)?;
    let mut cells = region.grid.row_within(row, region.columns);
    let (first, second, None) = (cells.next()?, cells.next(), cells.next()) else { return None };
    let cell = match second {
        Some(title) if counts_goals(&region.grid.text(first)) => title,
        Some(_) => return None,
        None => first,
    };
    let text = region.grid.text(cell);
    (region.above.last() == Some(&row) && period::within(&text).is_none()).then_some(row)
}

/// Whether an empty row lies above a repeated header, with nothing between but short lines, or lines that begin with the
/// label of an objective: then these lines speak of what follows.
fn begins_anew(grid: &Grid, row: u32, above: &HeadRow) -> bool {
    let lines = (above.rows.last + 1..row).rev().take(MOST_LINES);
    let width = |row: u32| grid.row_within(row, above.columns()).count();
    let begins = |row: u32| {
        let first = grid.row_within(row, above.columns()).next();
        let heads = |text: &str| names_objective(text) || counts_goals(text);
        first.is_some_and(|cell| heads(&grid.text(cell))) && row > 0 && width(row - 1) == 0
    };
    lines.clone().map(width).take_while(|&width| width <= LINE).any(|width| width == 0) || lines.clone().any(begins)
}

/// The headers of a sheet; one that is repeated further down is no header of its own.
fn headers<'a>(grid: &Grid<'a>) -> Vec<HeadRow<'a>> {
    if let Some(row) = grid.given.instruction.and_then(|instruction| instruction.header) {
        let told = told_header(grid, row);
        return if told.heads.is_empty() {
            Vec::new()
        } else {
            vec![matrix::below_attributes(grid, in_all_rows(grid, told))]
        };
    }
    let mut found: Vec<HeadRow> = Vec::new();
    for row in grid.row_numbers() {
        for run in head_rows(grid, row) {
            let above = found.iter().rev().find(|other| overlap(other.columns(), run.columns()));
            // What stands between a header and the same words again is what the first one heads.
            let is_next_card = above.is_some_and(|above| repeats(&run, &above.heads));
            let again = is_next_card && above.is_some_and(|above| !begins_anew(grid, row, above));
            let inside = again || above.is_some_and(|above| above.rows.last >= row);
            let goes_on = row > 0 && grid.row_within(row - 1, run.columns()).nth(1).is_some();
            if inside || (above.is_some() && goes_on && !is_next_card && !run.is_surely_header()) {
                continue;
            }
            let run = in_all_rows(grid, run);
            let run = if is_next_card { run } else { matrix::below_attributes(grid, run) };
            let is_part =
                |other: &HeadRow| overlap(other.columns(), run.columns()) && other.rows.first >= run.rows.first;
            let last = found.split_off(found.len().saturating_sub(LAST_FOUND));
            found.extend(last.into_iter().filter(|other| !is_part(other)));
            found.push(run);
        }
    }
    found
}

fn overlap(a: (u16, u16), b: (u16, u16)) -> bool {
    a.0 <= b.1 && b.0 <= a.1
}

/// Whether a header has the words of one above it, in the same columns.
fn repeats(run: &HeadRow, above: &[Head]) -> bool {
    let same = |head: &&Head| above.iter().any(|other| other.column == head.column && other.text == head.text);
    run.heads.iter().filter(same).count() * 4 >= above.len().max(run.heads.len()) * 3
}

fn region<'g, 'a>(
    grid: &'g Grid<'a>,
    run: &HeadRow<'a>,
    next_header: Option<u32>,
    before: &[Region<'g, 'a>],
) -> Region<'g, 'a> {
    let header = run.rows;
    let columns = run.columns();
    let rows = body(grid, header.last, columns, next_header);
    let columns = widened(grid, columns, &rows, before);
    let rows = body(grid, header.last, columns, next_header);
    let top = before.iter().filter(|region| overlap(region.columns, columns)).map(Region::bottom);
    let top = top.filter(|&bottom| bottom < header.first).max();
    let above = grid.row_numbers().skip_while(|&row| top.is_some_and(|top| row <= top));
    let above = above.take_while(|&row| row < header.first).collect();
    let mut heads = run.heads.clone();
    for head in &mut heads {
        let instruction = grid.given.instruction;
        let told = instruction.and_then(|instruction| instruction.of_column(&head.text, head.column, grid.axis));
        let (noted, by) = grid.noted_above(header, head.column).filter(|_| told.is_none()).unzip();
        (head.bound, head.noted) = (told.or(noted), by);
    }
    let page = page_of(run, before);
    Region {
        grid,
        kind: RegionKind::Headed,
        header: Some(header),
        heads,
        columns,
        rows,
        alike: Vec::new(),
        title: None,
        above,
        handed: Vec::new(),
        page,
    }
}

/// The lines that head all tables with the header of this one: those above the first, parted from its own by an empty row.
fn page_of(run: &HeadRow, before: &[Region]) -> Vec<u32> {
    let first = before.iter().find(|other| repeats(run, &other.heads));
    let Some(above) = first.map(|first| &first.above) else { return Vec::new() };
    let parted = (1..above.len()).rev().find(|&at| above[at] > above[at - 1] + 1);
    parted.map_or_else(Vec::new, |at| above[..at].to_vec())
}

/// The rows of a table: down to the next header or a wide gap, without the lines that stand alone below it.
fn body(grid: &Grid, header: u32, columns: (u16, u16), next_header: Option<u32>) -> Vec<u32> {
    let mut rows: Vec<u32> = Vec::new();
    let mut before = header;
    let numbers = grid.row_numbers().skip_while(|&row| row <= header);
    for row in numbers.take_while(|&row| next_header.is_none_or(|next| row < next)) {
        if grid.row_within(row, columns).next().is_none() {
            continue;
        }
        if row - before > WIDEST_GAP {
            break;
        }
        rows.push(row);
        before = row;
    }
    if let Some(at) = after_total(grid, columns, &rows).or_else(|| other_table(grid, columns, &rows)) {
        rows.truncate(at);
    }
    rows.truncate(rows.len() - lines_below(grid, columns, &rows, header, next_header));
    rows
}

/// Where the narrow rows begin that stand, after a gap, below the row that sums up a table: it is over.
fn after_total(grid: &Grid, columns: (u16, u16), rows: &[u32]) -> Option<usize> {
    let is_total = |row: u32| {
        let first = grid.row_within(row, columns).next();
        first.is_some_and(|cell| rows::total(&grid.text(cell)) == Some(rows::Total::Surely))
    };
    let at = (1..rows.len()).rfind(|&at| rows[at] - rows[at - 1] > 1 && is_total(rows[at - 1]))?;
    let width = |row: u32| grid.row_within(row, columns).count();
    let widest = rows[..at].iter().map(|&row| width(row)).max().unwrap_or(0);
    rows[at..].iter().all(|&row| width(row) * 2 <= widest).then_some(at)
}

/// Where a table of other things begins, whose header we do not know: after a gap its title stands alone, and right below
/// it words, where numbers or days stood above.
fn other_table(grid: &Grid, columns: (u16, u16), rows: &[u32]) -> Option<usize> {
    let is_text = |cell: &Cell| matches!(cell.value, CellValue::Text(_)) && !grid.text(cell).contains(char::is_numeric);
    // The title of an objective heads what follows in the same table.
    let is_title = |at: usize| {
        let mut cells = grid.row_within(rows[at], columns);
        let is_named = cells.next().is_some_and(|cell| names_objective(&grid.text(cell)));
        rows[at] - rows[at - 1] > 1 && !is_named && cells.next().is_none() && rows[at + 1] == rows[at] + 1
    };
    let heads_other_things = |at: usize| {
        let heads = || grid.row_within(rows[at + 1], columns);
        let told = |column: u16| rows[..at].iter().rev().take(PROOF).filter_map(move |&row| grid.cell(row, column));
        let was_number =
            |cell: &&Cell| told(cell.at.column).all(|above| !is_text(above)) && told(cell.at.column).count() > 1;
        heads().nth(LINE - 1).is_some()
            && heads().all(is_text)
            && !is_line_of_labels(grid, rows[at + 1], columns)
            && heads().filter(was_number).count() > 1
    };
    (1..rows.len().saturating_sub(1)).find(|&at| is_title(at) && heads_other_things(at))
}

/// How many of the last rows are lines below the table, or the title of the next: alone in their row after a gap.
fn lines_below(grid: &Grid, columns: (u16, u16), rows: &[u32], header: u32, next_header: Option<u32>) -> usize {
    let is_line = |row: u32| {
        let mut cells = grid.row_within(row, columns);
        let first = cells.next();
        let numbered = first.is_some_and(|cell| {
            rows::numbering(&grid.text(cell)).is_some_and(|it| it.kind == Some(RecordKind::Objective))
        });
        cells.next().is_none() && !numbered
    };
    let lines = rows.iter().rev().take_while(|&&row| is_line(row)).count();
    let first_line = rows.len() - lines;
    let before = |at: usize| at.checked_sub(1).map_or(header, |above| rows[above]);
    let gap = (first_line..rows.len()).find(|&at| rows[at] - before(at) > 1);
    let gap = gap.into_iter().chain(notes_below(grid, columns, rows)).min();
    if next_header.is_some()
        && let Some(at) = lines_of_next(grid, columns, rows)
    {
        return rows.len() - at;
    }
    let title = next_header.filter(|next| rows.last().is_some_and(|last| last + 1 == *next && lines > 0));
    match (gap, title) {
        (Some(at), _) => rows.len() - at,
        (None, Some(_)) => 1,
        (None, None) => 0,
    }
}

/// Where the notes and signatures begin that stand below the widest gap of a table: a few words a row, where the rows of
/// the table are much wider, or words and nothing else below rows of numbers.
fn notes_below(grid: &Grid, columns: (u16, u16), rows: &[u32]) -> Option<usize> {
    let is_note = |row: u32| {
        let mut cells = grid.row_within(row, columns);
        let in_words = cells.clone().all(|cell| {
            matches!(cell.value, CellValue::Text(_))
                && rows::numbering(&grid.text(cell)).is_none_or(|it| it.kind.is_none())
        });
        in_words && cells.nth(LINE).is_none()
    };
    let notes = rows.iter().rev().take_while(|&&row| is_note(row)).count();
    let gap = |at: usize| rows[at] - rows[at - 1];
    let at = (rows.len() - notes..rows.len()).find(|&at| at > 0 && gap(at) > 1)?;
    let widest_above = (1..at).map(gap).max().unwrap_or(1);
    let mut widths: Vec<usize> = rows[..at].iter().map(|&row| grid.row_within(row, columns).count()).collect();
    widths.sort_unstable();
    let usual = widths[widths.len() / 2];
    let widest_note = rows[at..].iter().map(|&row| grid.row_within(row, columns).count()).max()?;
    let is_told = |cell: &Cell| !matches!(cell.value, CellValue::Text(_)) || grid.text(cell).contains(char::is_numeric);
    let tells = |&&row: &&u32| grid.row_within(row, columns).filter(|cell| is_told(cell)).count() > 1;
    let telling = rows[..at].iter().filter(tells).count();
    let in_words = !rows[at..].iter().flat_map(|&row| grid.row_within(row, columns)).any(is_told);
    let is_narrow = widest_note * NOTE_SHARE <= usual || (in_words && telling * 2 > at && widest_note < usual);
    (gap(at) > widest_above && is_narrow).then_some(at)
}

/// Where the lines begin that stand after a gap above the next header: short ones, next to the width of the table,
/// or words that begin with the objective of the next.
fn lines_of_next(grid: &Grid, columns: (u16, u16), rows: &[u32]) -> Option<usize> {
    let at = (1..rows.len()).rev().find(|&at| rows[at] - rows[at - 1] > 1)?;
    let width = usize::from(columns.1 - columns.0) + 1;
    let short = |&row: &u32| grid.row_within(row, columns).count().min(LINE + 1) * 2 < width.min(LINE * 2 + 1);
    let is_label = |text: &str| is_objective_label(text) || counts_goals(text);
    let named = grid.row_within(rows[at], columns).next().is_some_and(|cell| is_label(&grid.text(cell)));
    let in_words = |&row: &u32| grid.row_within(row, columns).all(|cell| matches!(cell.value, CellValue::Text(_)));
    let titled = grid.row_within(rows[at], columns).next().is_some_and(|cell| numbers_objective(&grid.text(cell)));
    let alone = |&row: &u32| grid.row_within(row, columns).nth(1).is_none() || is_line_of_labels(grid, row, columns);
    let speaks_of_next = rows[at..].iter().all(short)
        || (named && rows[at..].iter().all(|row| in_words(row) || is_row_of_pairs(grid, *row, columns)))
        || (titled && rows[at..].iter().all(alone));
    // Above the title of the next table may stand its objective, parted from it by an empty row.
    let before = (1..at).rev().find(|&at| rows[at] - rows[at - 1] > 1);
    let heads_next = |&row: &u32| {
        let text = grid.row_within(row, columns).next().map(|cell| grid.text(cell)).unwrap_or_default();
        heads_objective(&text) || heads_okrs(&text)
    };
    let is_of_next = |&from: &usize| rows[from..at].iter().all(alone) && rows[from..at].iter().any(heads_next);
    speaks_of_next.then(|| before.filter(is_of_next).unwrap_or(at))
}

/// Whether half of the cells of a row are labels or more: `Lead: | Mrs Okafor`.
fn is_line_of_labels(grid: &Grid, row: u32, columns: (u16, u16)) -> bool {
    let cells = grid.row_within(row, columns).count();
    let labels = grid.row_within(row, columns).filter(|cell| grid.text(cell).ends_with([':', '：'])).count();
    labels > 0 && labels * 2 >= cells
}

/// Whether the cells of a row are labels that we know, each with its value beside it: `Owner | Ana | Progress | 0.45`.
fn is_row_of_pairs(grid: &Grid, row: u32, columns: (u16, u16)) -> bool {
    let cells: Vec<&Cell> = grid.row_within(row, columns).collect();
    let is_label = |cell: &Cell| {
        let text = grid.text(cell);
        matches!(cell.value, CellValue::Text(_))
            && candidates(&Header::of(&text)).first().is_some_and(|&(_, score)| score >= SURE)
    };
    cells.len().is_multiple_of(2) && cells.iter().step_by(2).all(|cell| is_label(cell))
}

/// Whether a cell holds an objective with its number: `O2: Ship faster`.
fn numbers_objective(text: &str) -> bool {
    rows::numbering(text).is_some_and(|it| it.kind == Some(RecordKind::Objective))
}

/// Whether a cell begins an objective: with its number, or with a label for it.
fn names_objective(text: &str) -> bool {
    is_objective_label(text) || numbers_objective(text)
}

/// Whether a cell says that an objective stands beside it: `Ziel 2`.
fn is_objective_label(text: &str) -> bool {
    let objective = Some(RecordKind::Objective);
    rows::level(text) == objective || rows::numbering(text).is_some_and(|it| it.kind == objective && it.rest.is_empty())
}

/// The columns with those beside them that have cells and no header.
fn widened(grid: &Grid, columns: (u16, u16), rows: &[u32], before: &[Region]) -> (u16, u16) {
    let filled = |column: u16| rows.iter().filter(|&&row| grid.cell(row, column).is_some()).count();
    let taken = |column: u16| {
        before.iter().any(|other| {
            (other.columns.0..=other.columns.1).contains(&column) && other.rows.iter().any(|row| rows.contains(row))
        })
    };
    let (mut first, mut last) = columns;
    if first > 0 && !taken(first - 1) && filled(first - 1) * 2 > rows.len() {
        first -= 1;
    }
    while last - columns.1 < UNNAMED_COLUMNS && !taken(last + 1) && filled(last + 1) > 0 {
        last += 1;
    }
    (first, last)
}
