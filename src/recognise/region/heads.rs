//! A row of a sheet in, the runs of cells in it that head a table out, each cell with all that it may mean.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::read::{Cell, CellValue, Span};
use crate::recognise::grid::Grid;
use crate::recognise::headers::daily;
use crate::recognise::headers::dated::{Dated, counts_up_to, dated_cell, ends_month};
use crate::recognise::headers::rows::{numbering, total};
use crate::recognise::headers::turns::Turn;
use crate::recognise::headers::{self, Header};
use crate::recognise::matrix;
use crate::recognise::ours::OwnColumn;
use crate::recognise::period::{self, DateOrder, Period, Reading};
use crate::recognise::region::tiers;
use crate::recognise::{Bound, Field, RecordKind};

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
/// How sure a field is that scoresheet.toml or a note names.
const TOLD: u8 = 100;
/// From one day of a header to the next are no more days than this.
const LONGEST_PAUSE: i64 = 31;
/// So far above a header a line may name the year of its days.
const YEAR_REACH: u32 = 12;
/// A header that few words prove has so many cells, as many of them at least over numbers, in so many rows.
const LEAST_HEADS: usize = 4;
const LEAST_NUMBERS: usize = 2;
const FIRST_ROWS: u32 = 2;
/// So far below a header an empty column is looked for that parts two tables.
const PARTING_ROWS: usize = 40;

/// One cell of a header.
#[derive(Debug, Clone)]
pub(in crate::recognise) struct Head<'a> {
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
pub(in crate::recognise) struct HeadRow<'a> {
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
        self.names_columns(2)
    }

    /// Whether at least two cells name different things, and one of so many or more names something.
    fn names_columns(&self, share: usize) -> bool {
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
        // A name such as `Senait` looks like a misspelt word: of two cells, both must be known for sure, or one tells
        // what a row is.
        let tells_rows = self.heads.iter().filter_map(Head::best).any(|(field, _)| is_title(field));
        let least = if self.heads.len() == 2 && !tells_rows { SURE } else { KNOWN };
        let is_known = |head: &Head| head.readings.first().is_some_and(|&(_, score)| score >= least);
        let known = self.heads.iter().filter(|head| is_known(head) && head.dated.is_none());
        let mut fields: Vec<Field> = known.clone().filter_map(|head| Some(head.readings.first()?.0)).collect();
        fields.sort_unstable();
        fields.dedup();
        let dated = self.heads.iter().filter(|head| head.dated.is_some()).count();
        let earlier = self.heads.iter().filter(|head| headers::is_earlier(&head.header)).count();
        let told = known.count() + dated + earlier;
        let distinct = fields.len() + usize::from(dated > 1) + usize::from(dated > 3);
        distinct >= 2 && told * share >= self.heads.len()
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
        let is_value = |head: &Head| head.best().is_none_or(|(_, score)| score < SURE);
        self.labels_stand_by_turns() && self.heads.iter().skip(1).step_by(2).all(is_value)
    }

    /// Whether each cell of two is a label, whatever stands beside it.
    fn labels_stand_by_turns(&self) -> bool {
        let names_no_row = |&(field, score): &(Field, u8)| score >= KNOWN && !is_title(field);
        let is_label = |head: &Head| head.dated.is_none() && head.readings.iter().any(names_no_row);
        self.heads.len() > 3 && self.heads.len().is_multiple_of(2) && self.heads.iter().step_by(2).all(is_label)
    }
}

/// Whether a field names what a row tells.
fn is_title(field: Field) -> bool {
    matches!(field, Field::Objective | Field::KeyResult | Field::Kpi)
}

/// The headers in a row, from the left; tables side by side have one each.
pub(in crate::recognise) fn head_rows<'a>(grid: &Grid<'a>, row: u32) -> Vec<HeadRow<'a>> {
    if !may_head(grid, row) {
        return Vec::new();
    }
    let cells: Vec<&Cell> = grid.row(row).collect();
    let mut found: Vec<HeadRow> = Vec::new();
    let mut start = 0;
    // Of two rows of headers, the upper one names what the lower one tells by turns.
    let upper = match () {
        () if tiers::is_of_turns(grid, row) => row.checked_sub(1),
        () if tiers::is_of_turns(grid, row + 1) => Some(row),
        () => None,
    };
    let goes_on_in_turns = |left: &Cell, right: &Cell| {
        upper.is_some_and(|upper| !names_rows(grid, upper, (left.at.column + 1, right.at.column)))
    };
    for end in 1..=cells.len() {
        if end < cells.len()
            && (goes_on_in_turns(cells[end - 1], cells[end])
                || !parts(grid, row, cells[end - 1].at.column, cells[end].at.column)
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
        let is_header = run.is_header() || matrix::may_head(grid, &run) || heads_numbers(grid, &run);
        if is_header && !matrix::goes_on(grid, &run) && !goes_on_labels(grid, &run) {
            found.push(run);
        }
        start = end;
    }
    found
}

/// Whether labels stand in the same columns right above, each with its value: `Post | Branch manager` below
/// `Name | Ana Lee` has one too, though the value may be called like a column.
fn goes_on_labels(grid: &Grid, run: &HeadRow) -> bool {
    let Some(above) = run.rows.first.checked_sub(1) else { return false };
    let cells: Vec<&Cell> = grid.row_within(above, run.columns()).collect();
    let is_same = cells.iter().map(|cell| cell.at.column).eq(run.heads.iter().map(|head| head.column));
    let above = || HeadRow {
        rows: Span { first: above, last: above },
        heads: cells.iter().map(|cell| Head::of(grid, cell)).collect(),
    };
    is_same && run.labels_stand_by_turns() && !run.is_noted() && above().is_line_of_labels()
}

/// Whether a row of words begins a table though few of them are known: a third names something, what stands above it is
/// narrower, and in each of the rows right below stand numbers in the same columns, below words.
fn heads_numbers(grid: &Grid, run: &HeadRow) -> bool {
    let (row, columns) = (run.rows.first, run.columns());
    if run.heads.len() < LEAST_HEADS || !run.names_columns(3) {
        return false;
    }
    let width = |row: u32| grid.row_within(row, columns).count();
    let begins = row.checked_sub(1).is_none_or(|above| width(above) * 2 < run.heads.len());
    let is_number = |row: u32, head: &Head| {
        grid.cell(row, head.column).is_some_and(|cell| match &cell.value {
            CellValue::Text(text) => is_number(text),
            other => matches!(other, CellValue::Number(_)),
        })
    };
    let counted = |head: &&Head| (row + 1..=row + FIRST_ROWS).all(|below| is_number(below, head));
    begins && run.heads.iter().filter(counted).count() >= LEAST_NUMBERS
}

/// Whether a run of headers behind an empty column says more of the rows to its left: it names nothing of its own, its
/// words are known and other ones, and below it stand cells in rows of the table and in no others. Words that nobody
/// knows do too, behind one column and over cells in nearly every row.
fn goes_on_beside(grid: &Grid, left: &HeadRow, right: &HeadRow) -> bool {
    let fields = |run: &HeadRow| -> BTreeSet<Field> {
        let sure = run.heads.iter().filter_map(Head::best).filter(|&(_, score)| score >= SURE);
        sure.map(|(field, _)| field).collect()
    };
    let (told, more) = (fields(left), fields(right));
    let names = |fields: &BTreeSet<Field>| fields.iter().any(|&field| is_title(field));
    // `Key result 2` and its numbers go on with what `Objective` and `Key result 1` began.
    let counted =
        |head: &&Head| head.best().is_some_and(|(field, _)| field == Field::KeyResult) && head.header.number.is_some();
    let is_next = told.contains(&Field::Objective) && right.heads.first().as_ref().is_some_and(counted);
    if is_next && is_of_its_rows(grid, left, right) {
        return true;
    }
    let measures = told.contains(&Field::Target) && (told.contains(&Field::Current) || told.contains(&Field::Baseline));
    let may_name = right.heads.iter().filter_map(Head::best).any(|(field, _)| is_title(field));
    let is_near = right.columns().0 == left.columns().1 + 2 && !may_name;
    let is_known = more.len() == right.heads.len();
    if !(names(&told) || measures) || names(&more) || !told.is_disjoint(&more) || !(is_known || is_near) {
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
    let (share, least) = if is_known { (2, 1) } else { (4, 3) };
    is_of_rows && beside > 1 && beside * share >= of_table * least && !near.any(is_wider)
}

/// Whether cells below the right one of two runs stand in rows of the left one and in no others.
fn is_of_its_rows(grid: &Grid, left: &HeadRow, right: &HeadRow) -> bool {
    let has = |row: u32, run: &HeadRow| grid.row_within(row, run.columns()).next().is_some();
    let mut below = grid.rows_below(right.rows.last).take(PARTING_ROWS).filter(|&row| has(row, right)).peekable();
    below.peek().is_some() && below.all(|row| has(row, left))
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
pub(in crate::recognise) fn told_header<'a>(grid: &Grid<'a>, row: u32) -> HeadRow<'a> {
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

/// Whether a cell of a row says, between two columns, what the rows below are: another table begins.
fn names_rows(grid: &Grid, row: u32, columns: (u16, u16)) -> bool {
    let best = |cell: &Cell| headers::candidates(&Header::of(&grid.text(cell))).first().copied();
    grid.row_within(row, columns).filter_map(best).any(|(field, score)| is_title(field) && score >= SURE)
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
