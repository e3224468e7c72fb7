//! A row of a sheet in, the runs of cells in it that head a table out, each cell with all that it may mean.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::grid::Grid;
use super::headers::daily;
use super::headers::dated::{Dated, counts_up_to, dated, dated_cell, ends_month, role};
use super::headers::rows::{numbering, total};
use super::headers::turns::Turn;
use super::headers::{self, Header};
use super::matrix;
use super::ours::OwnColumn;
use super::period::{self, DateOrder, Period, Reading};
use super::roles::{RowRole, alone};
use super::{Bound, Field, PointRole, RecordKind};
use crate::read::{Cell, CellValue, Span};

/// A header cell is no longer than this, in bytes.
const LONGEST: usize = 120;
/// A reading below this does not make a header.
const KNOWN: u8 = 50;
/// A reading from here on is a whole phrase of the word tables.
const SURE: u8 = 75;
/// A sentence that holds a word of the tables is no surer reading of it than this.
const SENTENCE: u8 = 70;
/// The end of a month is where things are as surely as this, and where they are to be less so.
const BY_END: u8 = 60;
/// A header has not more rows than this besides the one that was found.
const MORE_ROWS: u32 = 2;
/// How sure a field is that scoresheet.toml or a note names.
const TOLD: u8 = 100;
/// From one day of a header to the next are no more days than this.
const LONGEST_PAUSE: i64 = 31;
/// So far above a header a line may name the year of its days.
const YEAR_REACH: u32 = 12;
/// So far below a header an empty column is looked for that parts two tables.
const PARTING_ROWS: usize = 40;

/// One cell of a header.
#[derive(Debug, Clone)]
pub(super) struct Head<'a> {
    /// Its column.
    pub column: u16,
    /// The cell as typed; of a header in two rows the lower one.
    pub text: Cow<'a, str>,
    /// The cell merged above it and its neighbours, in a header of two rows.
    pub group: Option<Cow<'a, str>>,
    /// The text in the spelling of the word tables.
    pub header: Header,
    /// What its words may mean, best first.
    pub readings: Vec<(Field, u8)>,
    /// The period it names.
    pub dated: Option<Dated>,
    /// What scoresheet.toml or a note says of its column.
    pub bound: Option<Bound>,
    /// The cell of the note that says so, if it is one.
    pub noted: Option<String>,
}

/// A header: its rows and its cells from the left.
#[derive(Debug, Clone)]
pub(super) struct HeadRow<'a> {
    /// One row or two.
    pub rows: Span,
    /// Its cells from the left.
    pub heads: Vec<Head<'a>>,
}

impl<'a> Head<'a> {
    /// Reads a cell as one of a header.
    pub fn of(grid: &Grid<'a>, cell: &'a Cell) -> Head<'a> {
        let text = grid.text(cell);
        let told = grid.given.instruction.and_then(|instruction| instruction.of_header(&text));
        let (noted, by) = grid.noted(cell.at).filter(|_| told.is_none()).unzip();
        let bound = told.or(noted);
        let is_sum = counts_up_to(&text).is_some();
        let dated = dated_cell(cell, grid.format(cell)).filter(|_| bound.is_none() && !is_sum);
        let header = Header::of(&text);
        let readings = match bound {
            Some(Bound::To(field)) => vec![(field, TOLD)],
            Some(Bound::Ignored) => Vec::new(),
            None if text.len() > LONGEST || OwnColumn::of(&text).is_some() => Vec::new(),
            None if is_sum => vec![(Field::Current, SURE)],
            None if ends_month(&text) => vec![(Field::Current, BY_END), (Field::Target, KNOWN)],
            None => headers::candidates(&header),
        };
        Head { column: cell.at.column, text, group: None, header, readings, dated, bound, noted: by }
    }

    /// The field that its words mean first of all, and how surely; a period is none.
    pub fn best(&self) -> Option<(Field, u8)> {
        self.readings.first().copied().filter(|_| self.dated.is_none())
    }

    /// A column that no header names, and what the cells beside each other say it is.
    pub fn supposed(column: u16, readings: Vec<(Field, u8)>) -> Head<'a> {
        let (text, header) = (Cow::Borrowed(""), Header::default());
        Head { column, text, group: None, header, readings, dated: None, bound: None, noted: None }
    }

    /// Whether it names something that no OKR or KPI table has.
    pub fn is_foreign(&self) -> bool {
        headers::foreign(&self.header)
    }
}

impl HeadRow<'_> {
    /// Its first and its last column.
    pub fn columns(&self) -> (u16, u16) {
        let column = |head: Option<&Head>| head.map_or(0, |head| head.column);
        (column(self.heads.first()), column(self.heads.last()))
    }

    /// Whether these cells are a header even where they might be a row of words in a table: nearly all of them are words
    /// of the tables. What begins with `Unit` tells what the columns above are counted in.
    pub fn is_surely_header(&self) -> bool {
        if self.is_noted() {
            return true;
        }
        let sure = |head: &&Head| head.dated.is_some() || head.best().is_some_and(|(_, score)| score >= SURE);
        let sure: Vec<&Head> = self.heads.iter().filter(sure).collect();
        let fields: BTreeSet<Field> = sure.iter().filter_map(|head| head.best()).map(|(field, _)| field).collect();
        let dated = sure.iter().filter(|head| head.dated.is_some()).count();
        let begins = self.heads.first().and_then(Head::best).map(|(field, _)| field);
        // `Actions, By whom, By when, Cost` below a table: who does what is a table of its own.
        let starts_sure = self.heads.first().and_then(Head::best).is_some_and(|(_, score)| score >= SURE);
        let of_work = begins == Some(Field::Initiative)
            && starts_sure
            && [Field::Owner, Field::Due]
                .iter()
                .all(|field| self.heads.iter().any(|head| head.best().is_some_and(|(best, _)| best == *field)));
        of_work || fields.len() + dated >= 3 && sure.len() * 4 >= self.heads.len() * 3 && begins != Some(Field::Unit)
    }

    /// Whether a note says in so many words that a cell of it heads a column.
    fn is_noted(&self) -> bool {
        self.heads.iter().any(|head| head.noted.is_some())
    }

    /// Whether half of these cells or more say something of the sheet: `Prepared by: HR`.
    pub fn is_of_labels(&self) -> bool {
        let labels = self.heads.iter().filter(|head| head.text.contains([':', '：'])).count();
        labels * 2 >= self.heads.len()
    }

    /// Whether these cells look like a header: at least two that name different things, and few that name nothing.
    fn is_header(&self) -> bool {
        if self.is_noted() {
            return true;
        }
        if self.is_of_labels() {
            return false;
        }
        if self.is_line_of_labels() || self.is_label_of_a_sentence() || self.numbers_and_labels() || self.is_objective()
        {
            return false;
        }
        // A name such as `Senait` looks like a misspelt word: of two cells, both must be known for sure.
        let least = if self.heads.len() == 2 { SURE } else { KNOWN };
        let is_known = |head: &Head| head.readings.first().is_some_and(|&(_, score)| score >= least);
        let known = self.heads.iter().filter(|head| is_known(head) && head.dated.is_none());
        let mut fields: Vec<Field> = known.clone().filter_map(|head| Some(head.readings.first()?.0)).collect();
        fields.sort_unstable();
        fields.dedup();
        let dated = self.heads.iter().filter(|head| head.dated.is_some()).count();
        let earlier = self.heads.iter().filter(|head| headers::is_earlier(&head.header)).count();
        let told = known.count() + dated + earlier;
        let distinct = fields.len() + usize::from(dated > 1) + usize::from(dated > 3);
        distinct >= 2 && told * 2 >= self.heads.len()
    }

    /// Whether these are the number of a record and a label with its value: `Goal 2 | Lead: | Ana`.
    fn numbers_and_labels(&self) -> bool {
        let numbered = |head: &Head| numbering(&head.text).is_some_and(|it| it.kind.is_some() && it.rest.is_empty());
        let begins = self.heads.first().is_some_and(numbered);
        let is_pair = |pair: &[Head]| pair[0].text.ends_with([':', '：']) && pair[1].readings.is_empty();
        begins && self.heads.windows(2).any(is_pair)
    }

    /// Whether these are the number of an objective and what it says: `Goal 2 | Things come home whole | Sam`.
    pub fn is_objective(&self) -> bool {
        let numbered = |head: &Head| {
            let numbering = numbering(&head.text).filter(|it| it.rest.is_empty());
            numbering.is_some_and(|it| it.kind == Some(RecordKind::Objective)) && head.header.number.is_some()
        };
        let is_sure = |head: &&Head| head.dated.is_some() || head.best().is_some_and(|(_, score)| score >= SURE);
        let Some((first, rest)) = self.heads.split_first() else { return false };
        numbered(first) && rest.iter().filter(is_sure).count() * 2 < rest.len()
    }

    /// Whether these are two cells, and the second is a sentence that only holds a word of the tables.
    fn is_label_of_a_sentence(&self) -> bool {
        let [_, sentence] = self.heads.as_slice() else { return false };
        sentence.header.words.matches(' ').count() > 1 && sentence.best().is_none_or(|(_, score)| score < SENTENCE)
    }

    /// Whether these are labels, each with its value beside it: `Name, Ana, Team, North`.
    fn is_line_of_labels(&self) -> bool {
        let names_no_row = |&(field, score): &(Field, u8)| score >= KNOWN && !is_title(field);
        let is_label = |head: &Head| head.dated.is_none() && head.readings.iter().any(names_no_row);
        let is_value = |head: &Head| head.best().is_none_or(|(_, score)| score < SURE);
        let pairs = self.heads.chunks_exact(2);
        pairs.remainder().is_empty()
            && pairs.len() > 1
            && pairs.into_iter().all(|pair| matches!(pair, [label, value] if is_label(label) && is_value(value)))
    }
}

/// Whether a field names what a row tells.
fn is_title(field: Field) -> bool {
    matches!(field, Field::Objective | Field::KeyResult | Field::Kpi)
}

/// The headers in a row, from the left; tables side by side have one each.
pub(super) fn head_rows<'a>(grid: &Grid<'a>, row: u32) -> Vec<HeadRow<'a>> {
    if !may_head(grid, row) {
        return Vec::new();
    }
    let cells: Vec<&Cell> = grid.row(row).collect();
    let mut found: Vec<HeadRow> = Vec::new();
    let mut start = 0;
    for end in 1..=cells.len() {
        if end < cells.len()
            && (!parts(grid, row, cells[end - 1].at.column, cells[end].at.column)
                || goes_on_in_time(grid, cells[end - 1], cells[end]))
        {
            continue;
        }
        let mut heads: Vec<Head> = cells[start..end].iter().map(|cell| Head::of(grid, cell)).collect();
        settle_dates(&mut heads);
        forget_unordered_days(&mut heads);
        date_sums(&mut heads);
        name_turns(&mut heads);
        name_series(grid, row, &mut heads);
        forget_sums(&mut heads);
        let run = HeadRow { rows: Span { first: row, last: row }, heads };
        if let Some(left) = found.last_mut().filter(|left| goes_on_beside(grid, left, &run)) {
            left.heads.extend(run.heads);
            start = end;
            continue;
        }
        if (run.is_header() || matrix::may_head(grid, &run)) && !matrix::goes_on(grid, &run) {
            found.push(run);
        }
        start = end;
    }
    found
}

/// Whether a run of headers behind an empty column says more of the rows to its left: it names nothing of its own, all its
/// words are known and other ones, and below it stand cells in rows of the table and in no others.
fn goes_on_beside(grid: &Grid, left: &HeadRow, right: &HeadRow) -> bool {
    let fields = |run: &HeadRow| -> BTreeSet<Field> {
        let sure = run.heads.iter().filter_map(Head::best).filter(|&(_, score)| score >= SURE);
        sure.map(|(field, _)| field).collect()
    };
    let (told, more) = (fields(left), fields(right));
    let names = |fields: &BTreeSet<Field>| fields.iter().any(|&field| is_title(field));
    if !names(&told) || names(&more) || more.len() < right.heads.len() || !told.is_disjoint(&more) {
        return false;
    }
    let has = |row: u32, run: &HeadRow| grid.row_within(row, run.columns()).next().is_some();
    let behind = right.columns().1 + 1;
    let is_wider = |row: u32| grid.cell(row, behind).is_some();
    let below = grid.rows_below(right.rows.last).take(PARTING_ROWS);
    let rows: Vec<(bool, bool)> = below.map(|row| (has(row, left), has(row, right))).collect();
    let beside = rows.iter().filter(|(_, right)| *right).count();
    let of_table = rows.iter().filter(|(left, _)| *left).count();
    let is_of_rows = rows.iter().all(|&(left, right)| left || !right);
    let mut near = grid.rows_below(right.rows.last).take(PARTING_ROWS);
    is_of_rows && beside > 1 && beside * 2 >= of_table && !near.any(is_wider)
}

/// Reads the dates of a header that leave the order of day and month open as the others prove it.
fn settle_dates(heads: &mut [Head]) {
    if !heads.iter().any(|head| head.dated.is_none() && is_number(&head.text)) {
        return;
    }
    let readings: Vec<Option<Reading>> = heads.iter().map(|head| period::read(&head.text)).collect();
    let proved = readings.iter().filter_map(|reading| match reading {
        Some(Reading::Day(_, order)) => *order,
        _ => None,
    });
    let orders: Vec<DateOrder> = proved.collect();
    let Some(&order) = orders.first().filter(|first| orders.iter().all(|order| order == *first)) else { return };
    for (head, reading) in heads.iter_mut().zip(readings) {
        if let Some(reading @ Reading::Either { .. }) = reading.filter(|_| head.bound.is_none()) {
            head.dated = reading.ordered(order).map(|period| Dated { period, role: None });
        }
    }
}

/// Days that neither rise nor fall from one to the next are no periods: cells of a list that is looked at from the side.
fn forget_unordered_days(heads: &mut [Head]) {
    let day = |head: &Head| match head.dated.as_ref()?.period {
        Period::Day(day) => Some(day),
        _ => None,
    };
    let days: Vec<NaiveDate> = heads.iter().filter_map(day).collect();
    let rises = days.windows(2).filter(|pair| pair[0] < pair[1]).count();
    let falls = days.windows(2).filter(|pair| pair[0] > pair[1]).count();
    if days.len() > 2 && rises > 0 && falls > 0 {
        heads.iter_mut().filter(|head| day(head).is_some()).for_each(|head| head.dated = None);
    }
}

/// Columns that count up to one month after another are values by period.
fn date_sums(heads: &mut [Head]) {
    let sum = |head: &Head| counts_up_to(&head.text).filter(|_| head.bound.is_none());
    let periods: BTreeSet<String> = heads.iter().filter_map(sum).map(|period| period.to_string()).collect();
    if periods.len() < 2 {
        return;
    }
    for head in heads.iter_mut() {
        if let Some(period) = sum(head) {
            head.readings.clear();
            head.dated = Some(Dated { period, role: None });
        }
    }
}

/// Weekdays and the terms of a school year are values by period, where a header has several of them.
fn name_turns(heads: &mut [Head]) {
    let turn = |head: &Head| Turn::of(&head.header).filter(|_| head.bound.is_none());
    let turns: Vec<Option<Turn>> = heads.iter().map(turn).collect();
    for kind in [Turn::Day, Turn::Term] {
        if turns.iter().filter(|turn| **turn == Some(kind)).count() < kind.least() {
            continue;
        }
        for (head, _) in heads.iter_mut().zip(&turns).filter(|(_, turn)| **turn == Some(kind)) {
            head.readings.clear();
            head.dated = Some(Dated { period: Period::Named(head.text.trim().into()), role: None });
        }
    }
}

/// Days without a year and counted stretches are values by period, where a header has several of them one after another.
fn name_series(grid: &Grid, row: u32, heads: &mut [Head]) {
    let numbered = heads.iter().filter(|head| head.header.number.is_some()).count();
    if numbered < daily::LEAST {
        return;
    }
    let nothing = Header::default();
    let texts = heads.iter().map(|head| if head.bound.is_none() { &*head.text } else { "" }).collect::<Vec<&str>>();
    let is_open = |head: &Head| head.dated.is_none() && head.bound.is_none();
    let headers: Vec<&Header> = heads.iter().map(|head| if is_open(head) { &head.header } else { &nothing }).collect();
    let series = daily::days(&texts, || year_above(grid, row)).or_else(|| daily::counted(&headers));
    let Some(daily::Series { places, days, .. }) = series else { return };
    for (place, at) in places.into_iter().enumerate() {
        let head = &mut heads[at];
        head.readings.clear();
        let day = days.get(place).map(|&day| Period::Day(day));
        let period = day.unwrap_or_else(|| Period::Named(head.text.trim().into()));
        head.dated = Some(Dated { period, role: None });
    }
}

/// The year that the lines above a header name, the nearest first, or the name of the sheet.
fn year_above(grid: &Grid, row: u32) -> Option<i32> {
    let above = grid.rows_between(row.saturating_sub(YEAR_REACH), row).filter(|&above| above < row);
    let lines = above.collect::<Vec<_>>();
    let in_row = |&above: &u32| grid.row(above).find_map(|cell| daily::year_of(&grid.text(cell)));
    lines.iter().rev().find_map(in_row).or_else(|| daily::year_of(&grid.sheet.name))
}

/// Beside values by period, a `Total` is their sum and no grade.
fn forget_sums(heads: &mut [Head]) {
    if heads.iter().filter(|head| head.dated.is_some()).count() < 2 {
        return;
    }
    let is_sum = |head: &&mut Head| head.bound.is_none() && head.dated.is_none() && total(&head.text).is_some();
    for head in heads.iter_mut().filter(is_sum) {
        head.readings.retain(|&(field, _)| field != Field::Grade);
    }
}

/// The row that scoresheet.toml calls the header, as one run.
pub(super) fn told_header<'a>(grid: &Grid<'a>, row: u32) -> HeadRow<'a> {
    HeadRow { rows: Span { first: row, last: row }, heads: grid.row(row).map(|cell| Head::of(grid, cell)).collect() }
}

/// Whether a row is worth a closer look: two cells or more, each text or a date, most of them short.
fn may_head(grid: &Grid, row: u32) -> bool {
    let (mut cells, mut long) = (0, 0);
    for cell in grid.row(row) {
        cells += 1;
        match &cell.value {
            CellValue::Text(text)
                if is_number(text) && period::read(text).is_none() && period::day_and_month(text).is_empty() =>
            {
                return false;
            }
            CellValue::Text(text) => long += usize::from(text.len() > LONGEST),
            CellValue::Date(_) => {}
            CellValue::Number(_) if dated_cell(cell, grid.format(cell)).is_some() => {}
            CellValue::Number(_) | CellValue::Bool(_) | CellValue::Error(_) | CellValue::Uncomputed => return false,
        }
    }
    cells >= 2 && long * 2 < cells
}

/// Whether a text is a number with signs around it: `60 %`, `1.234,5`.
fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_numeric()) && !text.contains(char::is_alphabetic)
}

/// Whether an empty column lies between two cells of a header, in the rows below it as well.
fn parts(grid: &Grid, row: u32, left: u16, right: u16) -> bool {
    if right - left < 2 || grid.merge(row, left).is_some_and(|area| area.last.column + 1 >= right) {
        return false;
    }
    let between = (left + 1, right - 1);
    let below: Vec<u32> = grid.row_numbers().skip_while(|&number| number <= row).take(PARTING_ROWS).collect();
    (between.0..=between.1).any(|column| below.iter().all(|&number| grid.cell(number, column).is_none()))
}

/// Whether a day stands in a header not long before another one: between them lies a weekend.
fn goes_on_in_time(grid: &Grid, left: &Cell, right: &Cell) -> bool {
    let day = |cell: &Cell| match dated_cell(cell, grid.format(cell))?.period {
        Period::Day(day) => Some(day),
        _ => None,
    };
    let days = day(left).zip(day(right)).map(|(left, right)| (right - left).num_days());
    days.is_some_and(|days| (1..=LONGEST_PAUSE).contains(&days))
}

/// Joins a header with the rows above it or below it, where cells of an upper row head several of the lower.
pub(super) fn in_all_rows<'a>(grid: &Grid<'a>, run: HeadRow<'a>) -> HeadRow<'a> {
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

/// The cells of several rows as one header: the lowest names, those above tell its group.
fn joined<'a>(grid: &Grid<'a>, rows: Span, run: &HeadRow<'a>) -> HeadRow<'a> {
    let (mut first, last) = run.columns();
    while first > 0 && grid.cell(rows.first, first - 1).is_some() {
        first -= 1;
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

/// Whether a cell of a header stands below one as narrow as itself, and neither is a period or says plan or actual: the
/// words of one header in two rows.
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
