//! A header in one row in, the same with the rows above it and below it that are a part of it out: groups over several
//! columns, periods over plan and actual, words that go on in the next row.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::read::{Cell, CellValue, Span};
use crate::recognise::columns::roles::{RowRole, alone, turns, wants};
use crate::recognise::grid::Grid;
use crate::recognise::headers::daily;
use crate::recognise::headers::dated::{Dated, dated, dated_cell, role};
use crate::recognise::headers::rows::level;
use crate::recognise::headers::{self, Header};
use crate::recognise::period::Period;
use crate::recognise::region::heads::{Head, HeadRow};
use crate::recognise::{Field, PointRole, RecordKind};

/// A reading from here on is a whole phrase of the word tables.
const SURE: u8 = 75;
/// A header has not more rows than this besides the one that was found.
const MORE_ROWS: u32 = 2;

/// Joins a header with the rows above it or below it, where cells of an upper row head several of the lower.
pub(in crate::recognise) fn in_all_rows<'a>(grid: &Grid<'a>, run: HeadRow<'a>) -> HeadRow<'a> {
    let row = run.rows.first;
    let (mut first, mut last) = (row, row);
    while first > 0 && row - first < MORE_ROWS && (groups(grid, first - 1, &run) || dates(grid, first - 1, &run)) {
        first -= 1;
    }
    while first == row
        && last - row < MORE_ROWS
        && (is_below_groups(grid, last, &run) || (last == row && has_roles_below(grid, &run)))
    {
        last += 1;
    }
    if first == last { run } else { joined(grid, Span { first, last }, &run) }
}

/// Whether a row groups the columns of a header: a cell over several of them, and not one over all as a title is,
/// unless it goes on with other headers to its left: there the rows below go on too, as below a label they do not.
fn groups(grid: &Grid, upper: u32, run: &HeadRow) -> bool {
    if tells_objective(grid, upper, run) {
        return false;
    }
    let (first, last) = run.columns();
    let is_headed = |left: u16| grid.cell(upper, left).is_some() && grid.shown_at(run.rows.last + 1, left).is_some();
    let goes_on = first.checked_sub(1).is_some_and(is_headed);
    let inside = |(cell, _): &(&Cell, u16)| (first..=last).contains(&cell.at.column);
    let (mut wide, mut all) = (0, 0);
    for (_, width) in widths(grid, upper).into_iter().filter(inside) {
        wide += usize::from(width > 1);
        all += usize::from(width > (last - first) / 2 + 1 && last - first > 1);
    }
    wide > 0 && (all == 0 || goes_on)
}

/// Whether a row above a header of key results is the label of their objective with the sentence: `Goal | Calm wards`.
fn tells_objective(grid: &Grid, row: u32, run: &HeadRow) -> bool {
    let is_of_results = run.heads.iter().any(|head| head.best().is_some_and(|(field, _)| field == Field::KeyResult));
    let mut cells = grid.row(row);
    let (Some(label), Some(sentence)) = (cells.next(), cells.next()) else { return false };
    let names = |text: &str| headers::candidates(&Header::of(text)).first().is_some_and(|&(_, score)| score >= SURE);
    // Several sentences are one above each group.
    let is_only_one = !cells.any(|cell| grid.merge(row, cell.at.column).is_some());
    let label = grid.text(label);
    let is_label = level(label.trim_end_matches([':', '：'])) == Some(RecordKind::Objective);
    is_of_results && is_label && is_only_one && !names(&grid.text(sentence))
}

/// Whether a row names the period of columns that say plan or actual and nothing else, each above its own: `FY 2025 |
/// FY 2026` above `Actual | Target`.
fn dates(grid: &Grid, upper: u32, run: &HeadRow) -> bool {
    let mut dated = 0;
    for head in run.heads.iter().filter(|head| head.dated.is_none() && role(&head.text).is_some()) {
        let Some(cell) = grid.cell(upper, head.column) else { continue };
        if dated_cell(cell, grid.format(cell)).is_none() {
            return false;
        }
        dated += 1;
    }
    dated > 1
}

/// Whether the row below a header says plan or actual of its periods and nothing else: `Actual | Target` below `FY 2025 |
/// FY 2026`.
fn has_roles_below(grid: &Grid, run: &HeadRow) -> bool {
    let (mut roles, mut others) = (0, 0);
    for cell in grid.row_within(run.rows.last + 1, run.columns()) {
        let head = run.heads.iter().find(|head| head.column == cell.at.column);
        let is_bare = head.is_some_and(|head| head.dated.as_ref().is_some_and(|dated| dated.role.is_none()));
        let says = matches!(cell.value, CellValue::Text(_)) && role(&grid.text(cell)).is_some();
        if is_bare && says { roles += 1 } else { others += 1 }
    }
    roles > 1 && others == 0
}

/// Whether the row below a header names the parts of its merged cells, and of single ones in the same words, and nothing
/// else: `Value | Target` below `This year`, `Value` below `Last year`.
fn is_below_groups(grid: &Grid, row: u32, run: &HeadRow) -> bool {
    let (first, last) = run.columns();
    let wide: Vec<(u16, u16)> = widths(grid, row)
        .into_iter()
        .map(|(cell, width)| (cell.at.column, cell.at.column + width - 1))
        .filter(|&(from, to)| (first..=last).contains(&from) && to > from)
        .collect();
    let last = wide.last().map_or(0, |area| area.1).max(last);
    let below: Vec<&Cell> = grid.row_within(row + 1, (first, last)).collect();
    let is_part = |cell: &Cell| {
        let after = wide.partition_point(|&(from, _)| from <= cell.at.column);
        after.checked_sub(1).is_some_and(|at| cell.at.column <= wide[at].1)
    };
    let says_a_part = |cell: &Cell| below.iter().any(|part| is_part(part) && grid.text(part) == grid.text(cell));
    let is_name =
        |cell: &Cell| matches!(cell.value, CellValue::Text(_)) || dated_cell(cell, grid.format(cell)).is_some();
    let is_named = |cell: &&Cell| is_name(cell) && (is_part(cell) || says_a_part(cell));
    !wide.is_empty() && !below.is_empty() && below.iter().all(is_named)
}

/// The cells of a row of a header, each with how many columns it heads: those it is merged over, or those up to the next
/// cell, where the row below goes on in turns such as `Plan, Actual, Plan, Actual`.
fn widths<'a>(grid: &Grid<'a>, row: u32) -> Vec<(&'a Cell, u16)> {
    let cells: Vec<&Cell> = grid.row(row).collect();
    let parts: Vec<u16> =
        if takes_turns(grid, row + 1) { grid.row(row + 1).map(|part| part.at.column).collect() } else { Vec::new() };
    let nexts = cells.iter().skip(1).map(|cell| cell.at.column).chain([u16::MAX]);
    let width = |(&cell, next): (&&'a Cell, u16)| {
        let column = cell.at.column;
        let merged = grid.merge(row, column).map(|area| area.last.column - column + 1);
        let unmerged = || {
            let own = &parts[parts.partition_point(|&part| part < column)..parts.partition_point(|&part| part < next)];
            own.first().filter(|&&first| first == column).and(own.last()).map_or(1, |last| last - column + 1)
        };
        (cell, merged.unwrap_or_else(unmerged))
    };
    cells.iter().zip(nexts).map(width).collect()
}

/// Whether a row says plan and actual by turns.
fn takes_turns(grid: &Grid, row: u32) -> bool {
    let mut times: BTreeMap<Cow<str>, usize> = BTreeMap::new();
    let mut roles = BTreeSet::new();
    for cell in grid.row(row) {
        let CellValue::Text(_) = cell.value else { return false };
        let text = grid.text(cell);
        roles.extend(role(&text).map(|role| role == PointRole::Plan));
        *times.entry(text).or_default() += 1;
    }
    roles.len() == 2 && times.values().filter(|&&times| times > 1).count() > 1
}

/// Whether a row says plan and actual by turns, and nothing else: below the names of sites it parts no tables.
pub(in crate::recognise) fn is_of_turns(grid: &Grid, row: u32) -> bool {
    let mut times: BTreeMap<Cow<str>, usize> = BTreeMap::new();
    for cell in grid.row(row) {
        let CellValue::Text(_) = cell.value else { return false };
        *times.entry(grid.text(cell)).or_default() += 1;
        if times.len() > 2 {
            return false;
        }
    }
    let says = |wanted: Field| {
        let mut readings = times.keys().flat_map(|text| headers::candidates(&Header::of(text)));
        readings.any(|(field, score)| field == wanted && score >= SURE)
    };
    times.len() == 2 && times.values().all(|&times| times > 1) && says(Field::Target) && says(Field::Current)
}

/// The cells of several rows as one header: the lowest names, those above tell its group.
fn joined<'a>(grid: &Grid<'a>, rows: Span, run: &HeadRow<'a>) -> HeadRow<'a> {
    let (mut first, last) = run.columns();
    let is_headed = |column: &u16| grid.cell(rows.first, *column).is_some();
    // An empty column may part the names from the first of the groups.
    let gap = u16::from(is_of_turns(grid, rows.last));
    while let Some(left) = (1..=1 + gap).filter_map(|width| first.checked_sub(width)).find(is_headed) {
        first = left;
    }
    let levels: Vec<Vec<(&Cell, u16)>> = (rows.first..=rows.last).map(|row| widths(grid, row)).collect();
    let counted = counted_groups(grid, &levels[0]);
    let end = |&(cell, width): &(&Cell, u16)| cell.at.column + width - 1;
    let starts_inside = |&&(cell, _): &&(&Cell, u16)| cell.at.column <= last;
    let last = levels.iter().flatten().filter(starts_inside).map(end).max().unwrap_or(last).max(last);
    let heads = (first..=last).filter_map(|column| {
        let over = |level: &Vec<(&'a Cell, u16)>| {
            let after = level.partition_point(|(cell, _)| cell.at.column <= column);
            let (cell, width) = level[after.checked_sub(1)?];
            (column < cell.at.column + width).then_some(cell)
        };
        let mut stack = levels.iter().filter_map(over);
        let mut head = Head::of(grid, stack.next()?);
        if counted.contains(&head.column) {
            head.dated = Some(Dated { period: Period::Named(head.text.trim().into()), role: None });
        }
        let mut own = head.column == column;
        for cell in stack {
            own = cell.at.column == column;
            head = if is_wrapped(&head, cell, &levels) { wrapped(grid, head, cell) } else { grouped(grid, head, cell) };
        }
        head.column = column;
        own.then_some(head)
    });
    let mut heads: Vec<Head> = heads.collect();
    name_lone_parts(&mut heads);
    name_turns(&mut heads);
    turn_groups(&mut heads);
    aim_pairs(&mut heads);
    HeadRow { rows, heads }
}

/// The first columns of those groups of a header that count stretches: `Year 1`, `Year 2`, `Year 3`.
fn counted_groups(grid: &Grid, groups: &[(&Cell, u16)]) -> BTreeSet<u16> {
    let wide: Vec<&Cell> = groups.iter().filter(|(_, width)| *width > 1).map(|&(cell, _)| cell).collect();
    let headers: Vec<Header> = wide.iter().map(|cell| Header::of(&grid.text(cell))).collect();
    let headers: Vec<&Header> = headers.iter().collect();
    let places = daily::counted(&headers).map_or_else(Vec::new, |series| series.places);
    places.into_iter().map(|place| wide[place].at.column).collect()
}

/// Where the names below `Actual` say nothing that we know, they are sites or shifts, and each is the group of its
/// column: what stands above says what is told of each.
fn turn_groups(heads: &mut [Head]) {
    name_lone_time(heads);
    let amount = |head: &Head| {
        let field = head.readings.first().filter(|&&(_, score)| score >= SURE).map(|&(field, _)| field);
        field.filter(|field| matches!(field, Field::Target | Field::Current)).filter(|_| head.dated.is_none())
    };
    let is_named = |head: &Head| amount(head).is_some() && headers::candidates(&head.header).is_empty();
    let of_group = |group: &Cow<str>| {
        let within = || heads.iter().filter(|head| head.group.as_ref() == Some(group));
        within().count() > 1 && within().all(is_named)
    };
    let turned: Vec<usize> = (0..heads.len()).filter(|&at| heads[at].group.as_ref().is_some_and(of_group)).collect();
    for at in turned {
        let head = &mut heads[at];
        if let Some(group) = head.group.take() {
            head.header = Header::of(&group);
            head.group = Some(std::mem::replace(&mut head.text, group));
        }
    }
}

/// What stands below one period only and is no value of it says something of each row all the same: the status below the
/// latest quarter.
fn name_lone_parts(heads: &mut [Head]) {
    let is_part = |head: &Head| head.group.is_some() && head.dated.is_none() && head.readings.is_empty();
    for at in (0..heads.len()).filter(|&at| is_part(&heads[at])).collect::<Vec<_>>() {
        let is_alone = heads.iter().filter(|head| head.text == heads[at].text).count() == 1;
        let readings = headers::candidates(&heads[at].header);
        if is_alone && readings.first().is_some_and(|&(field, _)| is_rating(field)) {
            heads[at].readings = readings;
        }
    }
}

/// Where the same two words stand below each of several periods, one of them tells the plan: `Shot for | Got`.
fn name_turns(heads: &mut [Head]) {
    let period = |head: &Head| head.group.as_deref().and_then(dated).filter(|dated| dated.role.is_none());
    let below: Vec<usize> = (0..heads.len()).filter(|&at| period(&heads[at]).is_some()).collect();
    let labels: BTreeSet<&str> = below.iter().map(|&at| &*heads[at].text).collect();
    let is_each_there = |label: &&str| below.iter().filter(|&&at| heads[at].text == **label).count() > 1;
    let [one, other] = *labels.iter().filter(|label| is_each_there(label)).copied().collect::<Vec<_>>() else { return };
    let ordered = below.iter().find(|&&at| heads[at].text == one || heads[at].text == other);
    let first = ordered.map_or(one, |&at| &*heads[at].text);
    let second = if first == one { other } else { one };
    let Some(roles) = turns([first, second]).filter(|_| labels.len() == 2) else { return };
    let (first, second) = (first.to_owned(), second.to_owned());
    for at in below {
        let head = &heads[at];
        let role = if *head.text == first { roles[0] } else { roles[1] };
        if head.dated.is_none() && (*head.text == first || *head.text == second) {
            heads[at].dated = period(head).map(|dated| Dated { role: Some(role), ..dated });
        }
    }
}

/// Where one period alone stands above names that say nothing that we know, it says when all of them were read.
fn name_lone_time(heads: &mut [Head]) {
    let is_time = |head: &Head| {
        let dated = head.group.as_deref().and_then(dated);
        dated.is_some_and(|dated| dated.role != Some(PointRole::Plan))
    };
    let is_free = |head: &Head| head.dated.is_none() && headers::candidates(&head.header).is_empty();
    let times: BTreeSet<&str> =
        heads.iter().filter(|head| is_time(head)).filter_map(|head| head.group.as_deref()).collect();
    if times.len() != 1 || !heads.iter().filter(|head| is_time(head)).all(is_free) {
        return;
    }
    let places: Vec<usize> = (0..heads.len()).filter(|&at| is_time(&heads[at])).collect();
    places.into_iter().for_each(|at| heads[at].readings = vec![(Field::Current, SURE)]);
}

/// Below the name of a site, a word that may mean a target is one beside what was reached: `Aim` beside `Got`.
fn aim_pairs(heads: &mut [Head]) {
    let is_reached = |head: &Head| head.best().is_some_and(|(field, _)| field == Field::Current);
    let reached: Vec<Cow<str>> =
        heads.iter().filter(|head| is_reached(head)).filter_map(|head| head.group.clone()).collect();
    for head in heads.iter_mut().filter(|head| head.dated.is_none()) {
        let is_paired = head.group.as_ref().is_some_and(|group| reached.contains(group));
        if is_paired && head.readings.first().is_some_and(|&(field, _)| field == Field::Objective) {
            head.readings.retain(|&(field, _)| field == Field::Target);
        }
    }
}

/// Whether a text stands below a cell as narrow as itself that is no period: the words of one header in two rows.
fn is_wrapped(upper: &Head, cell: &Cell, levels: &[Vec<(&Cell, u16)>]) -> bool {
    let is_narrow =
        |row: &[(&Cell, u16)], column: u16| row.iter().any(|&(cell, width)| cell.at.column == column && width == 1);
    let column = cell.at.column;
    let above = levels.iter().filter(|row| row.first().is_some_and(|(first, _)| first.at.row < cell.at.row));
    let is_text = matches!(cell.value, CellValue::Text(_));
    is_text && upper.column == column && upper.dated.is_none() && above.clone().all(|row| is_narrow(row, column))
}

/// A header in two rows read as one: `Bench` above `Mark`.
fn wrapped<'a>(grid: &Grid<'a>, upper: Head<'a>, cell: &'a Cell) -> Head<'a> {
    let lower = grouped(grid, upper.clone(), cell);
    let header = Header::of(&format!("{} {}", upper.text, lower.text));
    let readings = headers::candidates(&header);
    let is_known = readings.first().is_some_and(|&(_, score)| score >= SURE);
    if lower.dated.is_some() || (!is_known && !upper.readings.is_empty()) {
        return lower;
    }
    Head { header, readings, ..lower }
}

/// A cell of a header below the one of its group: `Jan 2026` over `Plan` is a period with a role.
fn grouped<'a>(grid: &Grid<'a>, group: Head<'a>, cell: &'a Cell) -> Head<'a> {
    let mut head = Head::of(grid, cell);
    let derived = head.dated.is_none() && group.dated.is_some() && role(&head.text).is_none();
    // Below `Estimate` stands what was neither reached nor wanted.
    if head.dated.is_some() && alone(&group.text) == Some(RowRole::Other) {
        return Head { dated: None, readings: Vec::new(), group: Some(group.text), ..head };
    }
    // Below `Progress` stands how far it has come, whatever the month.
    let rated = group.dated.is_none() && group.best().is_some_and(|(field, score)| score >= SURE && is_rating(field));
    let of_amount = group
        .dated
        .is_none()
        .then(|| group.best())
        .flatten()
        .filter(|&(field, score)| score >= SURE && matches!(field, Field::Baseline | Field::Target));
    head.dated = match (head.dated, group.dated) {
        (Some(_), None) if rated => None,
        (Some(own), above) => {
            let year = above.and_then(|above| above.period.year()).filter(|_| own.period.year().is_none());
            let period = year.map_or(own.period.clone(), |year| own.period.with_year(year));
            let planned = matches!(group.readings.first(), Some(&(Field::Target, score)) if score >= SURE);
            let planned = planned || wants(&group.text);
            let role = own.role.or_else(|| role(&group.text)).or(planned.then_some(PointRole::Plan));
            Some(Dated { period, role })
        }
        (None, Some(period)) => {
            // `Value` below a period is the value of then.
            let is_value = || matches!(head.readings.first(), Some((Field::Current, _)));
            let role = role(&head.text).or_else(|| is_value().then_some(PointRole::Actual));
            role.map(|role| Dated { role: Some(role), ..period })
        }
        (None, None) => None,
    };
    let own = head.best().map(|(field, _)| field);
    if derived || rated || (of_amount.is_some() && own == Some(Field::Cycle)) {
        // Below `Baseline`, `Year` says when that was, not when the row is.
        head.readings.clear();
    } else if of_amount.is_some() && own == Some(Field::Current) {
        // Below `Baseline`, `Value` is the value of then.
        head.readings = group.readings;
    } else if head.readings.is_empty() && head.dated.is_none() {
        head.readings = group.readings;
    }
    head.group = Some(match group.group {
        Some(upper) => Cow::Owned(format!("{upper} · {}", group.text)),
        None => group.text,
    });
    head
}

/// Whether a field is no value of what is measured.
fn is_rating(field: Field) -> bool {
    matches!(field, Field::Progress | Field::Confidence | Field::Weight | Field::Status)
}
