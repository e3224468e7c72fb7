//! The columns of a table of key results in, those of them named that no header tells but the numbers do: where the
//! value of today lies between the value at the start and another column, row after row, that other column is the target.

use rust_decimal::Decimal;

use crate::recognise::columns::roles::{RowRole, alone};
use crate::recognise::columns::unknown::has_subject;
use crate::recognise::columns::words::is_of_others;
use crate::recognise::headers::votes::{DOUBLED, votes};
use crate::recognise::headers::{Header, is_earlier};
use crate::recognise::region::Region;
use crate::recognise::region::heads::Head;
use crate::recognise::values::{ColumnEvidence, decide};
use crate::recognise::{Axis, Column, Field, Meaning, Quantity, Value};

/// So many rows prove something.
const LEAST: usize = 3;
/// So sure is what only the numbers tell.
const SURE: u8 = 55;
/// How far a progress may be from the one computed, in shares of the way: it may be rounded.
const ROUNDED: Decimal = Decimal::from_parts(15, 0, 0, false, 3);

/// What else numbers beside the amounts may be.
const OTHER_AMOUNTS: &[Field] = &[
    Field::Progress,
    Field::Grade,
    Field::Weight,
    Field::Confidence,
    Field::Minimum,
    Field::Maximum,
    Field::GreenLimit,
    Field::AmberLimit,
    Field::RedLimit,
];
/// Among more columns of numbers than this, what lies between which is chance.
const MOST_AMOUNTS: usize = 8;

/// The numbers of a column by row.
pub(in crate::recognise) type Numbers = Vec<Option<Decimal>>;

/// Three columns of numbers that may be where a key result began, is, and is to be.
struct Way<'n> {
    start: &'n Numbers,
    now: &'n Numbers,
    end: &'n Numbers,
}

/// Names the unknown columns of numbers of a table of key results, one after the other; of a table of KPIs the one that
/// tells what was reached.
pub(in crate::recognise) fn infer(region: &Region, columns: &mut [Column]) {
    name_last_told(region, columns);
    let is_grouped = columns.iter().any(|column| column.group.is_some());
    let may_tell = columns.iter().any(|column| is_open(region, column));
    if is_grouped || !may_tell || is_sideways(region, columns) {
        return;
    }
    let has = |field: Field| columns.iter().any(|column| is_of(column, field));
    let is_between = has(Field::Baseline) && has(Field::Target);
    let may_begin = has(Field::Target) && has(Field::Current) && speak_of_start(region, columns);
    if has(Field::KeyResult) || (has(Field::Kpi) && (is_between || may_begin)) {
        infer_way(region, columns);
    }
    if has_subject(columns) {
        name_wanted(region, columns);
    }
    if let Some(at) = reached(region, columns) {
        name(&mut columns[at], Field::Current, "the numbers of the rows are as large as the targets");
    }
}

/// Beside a target, where nothing tells what was reached by now, a value read last time is the latest one: `Last week`.
fn name_last_told(region: &Region, columns: &mut [Column]) {
    let has = |field: Field| columns.iter().any(|column| is_of(column, field));
    let is_dated = |column: &Column| matches!(column.meaning, Some(Meaning::Actual(_) | Meaning::Measured(_)));
    let is_told = has(Field::Current) || has(Field::Progress) || columns.iter().any(is_dated);
    let is_row = has(Field::Kpi) || has(Field::KeyResult);
    if is_told || !is_row || !has(Field::Target) || columns.iter().any(|column| column.group.is_some()) {
        return;
    }
    let is_last = |column: &Column| {
        let is_free = column.meaning.is_none() && is_earlier(&Header::of(&column.header));
        is_free && is_numeric(&numbers(region, column.column))
    };
    let mut last = (0..columns.len()).filter(|&at| is_last(&columns[at]));
    if let (Some(at), None) = (last.next(), last.next()) {
        name(&mut columns[at], Field::Current, "the latest value told beside a target");
    }
}

/// Whether a sheet is looked at from the side and no word names an amount: anything may look like a header there.
pub(in crate::recognise) fn is_sideways(region: &Region, columns: &[Column]) -> bool {
    let is_amount = |column: &Column| Field::AMOUNTS.iter().any(|&field| is_of(column, field));
    region.grid.axis == Axis::Across && !columns.iter().any(is_amount)
}

/// Whether a column holds a field.
pub(in crate::recognise) fn is_of(column: &Column, field: Field) -> bool {
    column.meaning == Some(Meaning::Field(field))
}

/// Names a column by what only the table tells.
pub(in crate::recognise) fn name(column: &mut Column, field: Field, why: &str) {
    column.meaning = Some(Meaning::Field(field));
    column.confidence = SURE;
    column.why = format!("{why}; {}", column.why);
}

/// Beside where things began and where they are, the only other column of numbers, as large as those, is what is wanted.
fn name_wanted(region: &Region, columns: &mut [Column]) {
    let place = |field: Field| columns.iter().position(|column| is_of(column, field));
    let (Some(start), Some(now), None) = (place(Field::Baseline), place(Field::Current), place(Field::Target)) else {
        return;
    };
    let is_free = |at: &usize| is_unknown(region, &columns[*at]) && is_numeric(&numbers(region, columns[*at].column));
    let mut free = (0..columns.len()).filter(is_free);
    let (Some(at), None) = (free.next(), free.next()) else { return };
    let [start, now, end] = [start, now, at].map(|at| numbers(region, columns[at].column));
    let way = Way { start: &start, now: &now, end: &end };
    let (rows, on_way) = (way.rows().count(), way.on_way());
    // Up in some rows and down in others, and what was reached lies between: that is no average and no record.
    let is_wanted = rows > LEAST && on_way * 5 >= rows * 4 && way.is_mixed();
    let header = Header::of(&columns[at].header);
    let votes = votes(&header);
    let vote = |field: Field| votes.iter().find(|(known, _)| *known == field).map_or(0, |&(_, vote)| vote);
    let rivals = OTHER_AMOUNTS.iter().chain(&[Field::Baseline, Field::Current]);
    let is_told =
        vote(Field::Target) > DOUBLED / 2 && rivals.into_iter().all(|&field| vote(field) < vote(Field::Target));
    let is_large =
        || rows >= LEAST && way.rows().all(|(start, now, end)| is_as_large(end, now) || is_as_large(end, start));
    let is_else = OTHER_AMOUNTS.iter().any(|&field| vote(field) > vote(Field::Target).max(DOUBLED));
    if (is_wanted && !is_else) || (is_told && is_large()) {
        name(&mut columns[at], Field::Target, "the only other amount beside where it began and where it is");
    }
}

/// Names start, current value and target of a table that does not say what its rows are, where a column of shares is how
/// much of the way between the others is done, row after row: nothing else has such numbers.
pub(in crate::recognise) fn infer_proved(region: &Region, columns: &mut [Column]) {
    let fields = [Field::Baseline, Field::Target, Field::Current, Field::Progress];
    let is_amount = |column: &Column| is_unknown(region, column) || fields.iter().any(|&field| is_of(column, field));
    let numeric = (0..columns.len()).filter(|&at| is_amount(&columns[at]));
    let numeric: Vec<(usize, Numbers)> = numeric.map(|at| (at, numbers(region, columns[at].column))).collect();
    let numeric: Vec<(usize, Numbers)> = numeric.into_iter().filter(|(_, numbers)| is_numeric(numbers)).collect();
    let may_prove = (4..=MOST_AMOUNTS).contains(&numeric.len()) && region.grid.axis == Axis::Down;
    let mut shares = numeric.iter().rev().filter(|_| may_prove);
    let told = shares.find_map(|shares| proved_way(&numeric, shares));
    // What a header or a person says is never taken back: then the shares are of something else. A lone period says little.
    let is_dated = |column: &Column| {
        let mut heads = region.heads.iter().filter(|head| head.column == column.column && head.bound.is_none());
        heads.any(|head| head.dated.is_some())
    };
    let is_free = |column: &Column| column.meaning.is_none() || is_dated(column);
    let fits = |&(at, field): &(usize, Field)| {
        let mut others = columns.iter().enumerate().filter(|(other, column)| *other != at && is_of(column, field));
        is_of(&columns[at], field) || (is_free(&columns[at]) && others.all(|(_, column)| is_dated(column)))
    };
    let told = told.filter(|told| told.iter().all(fits));
    for (at, field) in told.into_iter().flatten() {
        if !is_of(&columns[at], field) {
            name(&mut columns[at], field, "a column of shares is how much of the way is done");
        }
    }
}

/// Names what is wanted where words tell where things began and where they are, and nothing what the rows are.
pub(in crate::recognise) fn infer_wanted(region: &Region, columns: &mut [Column]) {
    let has = |field: Field| columns.iter().any(|column| is_of(column, field));
    if has(Field::Baseline) && has(Field::Current) {
        infer_way(region, columns);
        name_wanted(region, columns);
    }
}

/// Of the only two unknown columns of numbers behind the start of key results, the one that lies between the start and the
/// other is where things are, before any word is asked: where some rise and others fall, that is no chance.
pub(in crate::recognise) fn infer_between(region: &Region, columns: &mut [Column]) {
    let place = |field: Field| columns.iter().position(|column| is_of(column, field));
    let [Some(start), None, None] = Field::AMOUNTS.map(place) else { return };
    let numbers: Vec<Numbers> = columns.iter().map(|column| numbers(region, column.column)).collect();
    let unknown: Vec<usize> =
        (0..columns.len()).filter(|&at| is_unknown(region, &columns[at]) && is_numeric(&numbers[at])).collect();
    let &[one, other] = unknown.as_slice() else { return };
    let Some((now, _)) = missing_amount([Some(start), None, None], &unknown, &numbers) else { return };
    let end = if now == one { other } else { one };
    if (Way { start: &numbers[start], now: &numbers[now], end: &numbers[end] }).is_mixed() {
        name(&mut columns[now], Field::Current, "its numbers lie between the start and the other column");
        name(&mut columns[end], Field::Target, "what lies between the start and it is where things are");
    }
}

/// The three columns with the way between them that the shares tell, and their own.
fn proved_way(numeric: &[(usize, Numbers)], shares: &(usize, Numbers)) -> Option<[(usize, Field); 4]> {
    let others: Vec<&(usize, Numbers)> = numeric.iter().filter(|other| other.0 != shares.0).collect();
    for start in &others {
        for end in others.iter().filter(|end| end.0 != start.0) {
            let mut between = others.iter().filter(|now| now.0 != start.0 && now.0 != end.0);
            let is_way =
                |now: &&&(usize, Numbers)| Way { start: &start.1, now: &now.1, end: &end.1 }.is_proved_by(&shares.1);
            if let Some(now) = between.find(is_way) {
                let [start, end] = [(start.0, Field::Baseline), (end.0, Field::Target)];
                return Some([start, end, (now.0, Field::Current), (shares.0, Field::Progress)]);
            }
        }
    }
    None
}

/// The one unknown column of numbers beside a target, where no column tells what was reached and these are about as
/// large as the targets, row after row, and counted alike.
fn reached(region: &Region, columns: &[Column]) -> Option<usize> {
    let tells = |column: &Column| {
        let fields = [Field::Current, Field::Baseline, Field::Progress].iter();
        let is_dated = matches!(column.meaning, Some(Meaning::Actual(_) | Meaning::Plan(_) | Meaning::Measured(_)));
        is_dated || fields.into_iter().any(|&field| is_of(column, field))
    };
    let named = columns.iter().any(|column| is_of(column, Field::Kpi) || is_of(column, Field::KeyResult));
    if !named || columns.iter().any(tells) {
        return None;
    }
    let wanted = quantities(region, columns.iter().find(|column| is_of(column, Field::Target))?.column);
    let is_it = |at: &usize| {
        let numbers = quantities(region, columns[*at].column);
        let rows = numbers.iter().zip(&wanted).filter_map(|(now, end)| now.as_ref().zip(end.as_ref()));
        let rows: Vec<_> = rows.collect();
        let alike = rows.iter().filter(|(now, end)| now.unit == end.unit && is_as_large(now.amount, end.amount));
        rows.len() >= LEAST && alike.count() * 4 >= rows.len() * 3
    };
    let mut found = (0..columns.len()).filter(|&at| is_open(region, &columns[at])).filter(is_it);
    found.next().filter(|_| found.next().is_none())
}

/// Whether two amounts are of one order: neither is more than three times the other.
pub(in crate::recognise) fn is_as_large(one: Decimal, other: Decimal) -> bool {
    let most = Decimal::from(3);
    let within = |a: Decimal, b: Decimal| b.checked_mul(most).is_some_and(|most| a <= most);
    one > Decimal::ZERO && other > Decimal::ZERO && within(one, other) && within(other, one)
}

/// Whether the headers of all unknown columns of numbers speak for where a KPI began, and hold no word for anything but
/// amounts: `Weighted score` does.
fn speak_of_start(region: &Region, columns: &[Column]) -> bool {
    let speaks = |head: &Head| {
        let votes = votes(&head.header);
        let loudest = votes.iter().find(|(field, _)| Field::AMOUNTS.contains(field));
        let is_start = loudest.is_some_and(|&(field, vote)| field != Field::Target && vote > 0);
        is_start && head.readings.iter().all(|(field, _)| Field::AMOUNTS.contains(field))
    };
    let is_open = |head: &&Head| {
        let column = columns.iter().find(|column| column.column == head.column);
        column.is_some_and(|column| is_unknown(region, column)) && is_numeric(&numbers(region, head.column))
    };
    region.heads.iter().filter(is_open).all(speaks)
}

/// Names the columns of numbers that lie on the way of a key result.
fn infer_way(region: &Region, columns: &mut [Column]) {
    let is_amount =
        |column: &Column| is_unknown(region, column) || Field::AMOUNTS.iter().any(|&field| is_of(column, field));
    let numbers: Vec<Numbers> = columns
        .iter()
        .map(|column| if is_amount(column) { numbers(region, column.column) } else { Numbers::new() })
        .collect();
    loop {
        let place = |field: Field| columns.iter().position(|column| is_of(column, field));
        let amounts = Field::AMOUNTS.map(place);
        let unknown: Vec<usize> =
            (0..columns.len()).filter(|&at| is_unknown(region, &columns[at]) && is_numeric(&numbers[at])).collect();
        // Three sites or three years may lie between each other too: without two amounts, a header must speak of one, or
        // the numbers rise in some rows and fall in others.
        let known = amounts.iter().flatten().count();
        let is_mixed = |one: usize, other: usize| {
            Way { start: &numbers[one], now: &numbers[one], end: &numbers[other] }.is_mixed()
        };
        let told = || unknown.iter().any(|&at| speaks_of_amounts(&columns[at]));
        let turns = || unknown.iter().any(|&one| unknown.iter().any(|&other| is_mixed(one, other)));
        if known < 2 && !told() && !turns() {
            return;
        }
        let found = missing_amount(amounts, &unknown, &numbers)
            .or_else(|| missing_progress(amounts, place(Field::Progress), &unknown, &numbers));
        let Some((at, field)) = found else { return };
        // Where all goes up, many a column is smaller than what was reached.
        let is_chance = match (field, amounts) {
            (Field::Baseline, [None, Some(end), Some(now)]) => {
                !Way { start: &numbers[at], now: &numbers[now], end: &numbers[end] }.is_mixed()
            }
            _ => false,
        };
        if is_chance && !speaks_of_amounts(&columns[at]) {
            return;
        }
        name(&mut columns[at], field, "the numbers of the rows say so");
    }
}

/// Whether the words of a header vote for an amount.
fn speaks_of_amounts(column: &Column) -> bool {
    let votes = votes(&Header::of(&column.header));
    votes.iter().any(|&(field, vote)| Field::AMOUNTS.contains(&field) && vote > 0)
}

/// Whether nothing names a column, and its header speaks of nothing else: an average, a record, what others have.
pub(in crate::recognise) fn is_unknown(region: &Region, column: &Column) -> bool {
    is_open(region, column) && !is_of_others(&Header::of(&column.header))
}

/// Whether nothing names a column, and its header speaks neither of a difference nor of an earlier value.
fn is_open(region: &Region, column: &Column) -> bool {
    let is_bound = region.heads.iter().any(|head| head.column == column.column && head.bound.is_some());
    let is_other = matches!(alone(&column.header), Some(RowRole::Other));
    let is_other = is_other || is_earlier(&Header::of(&column.header));
    column.meaning.is_none() && !column.header.is_empty() && !is_bound && !is_other
}

/// The number in each row of a column, where it is one; of tables with the same header in the first rows of all.
pub(in crate::recognise) fn quantities(region: &Region, column: u16) -> Vec<Option<Quantity>> {
    let quantity = |&row: &u32| {
        let cell = region.grid.cell(row, column)?;
        match decide(cell, region.grid.format(cell), &ColumnEvidence::default()) {
            Value::Number(quantity) => Some(quantity),
            _ => None,
        }
    };
    let rows = if region.alike.is_empty() { &region.rows } else { &region.alike };
    rows.iter().map(quantity).collect()
}

pub(in crate::recognise) fn numbers(region: &Region, column: u16) -> Numbers {
    quantities(region, column).into_iter().map(|quantity| Some(quantity?.amount)).collect()
}

pub(in crate::recognise) fn is_numeric(numbers: &Numbers) -> bool {
    let filled = numbers.iter().flatten().count();
    filled >= LEAST && filled * 2 >= numbers.len()
}

/// The column of the amount that no header tells: the one that fits the most rows.
fn missing_amount(
    [start, end, now]: [Option<usize>; 3],
    unknown: &[usize],
    numbers: &[Numbers],
) -> Option<(usize, Field)> {
    let way = |start: usize, now: usize, end: usize| {
        Way { start: &numbers[start], now: &numbers[now], end: &numbers[end] }.share()
    };
    let best = |field: Field, share: &dyn Fn(usize) -> Option<usize>| {
        let fitting = unknown.iter().filter_map(|&at| Some((share(at)?, std::cmp::Reverse(at))));
        fitting.max().map(|(_, at)| (at.0, field))
    };
    match (start, end, now) {
        (Some(start), None, Some(now)) => best(Field::Target, &|end| way(start, now, end)),
        (None, Some(end), Some(now)) => best(Field::Baseline, &|start| way(start, now, end)),
        (Some(start), Some(end), None) => best(Field::Current, &|now| way(start, now, end)),
        // Two columns beside each other: the start stands before the end. The end is found in the next round.
        (None, None, Some(now)) => {
            let pairs = unknown.windows(2).filter(|pair| pair[1] == pair[0] + 1);
            let fitting = pairs.filter_map(|pair| Some((way(pair[0], now, pair[1])?, pair[0])));
            fitting.max().map(|(_, start)| (start, Field::Baseline))
        }
        // Two columns beside each other: what lies between the start and the other one is where things are.
        (Some(start), None, None) => {
            let pairs = unknown.windows(2).filter(|pair| pair[1] == pair[0] + 1);
            let orders = pairs.flat_map(|pair| [(pair[0], pair[1]), (pair[1], pair[0])]);
            only_one(orders.filter_map(|(end, now)| Some((way(start, now, end)?, now))).collect())
                .map(|now| (now, Field::Current))
        }
        // Three columns beside each other: the one whose numbers lie between those of the others is where things are, and
        // the start stands before the end.
        (None, None, None) => {
            let triples = unknown.windows(3).filter(|triple| triple[2] == triple[0] + 2);
            let orders =
                triples.flat_map(|triple| [[triple[0], triple[1], triple[2]], [triple[0], triple[2], triple[1]]]);
            only_one(orders.filter_map(|[start, now, end]| Some((way(start, now, end)?, now))).collect())
                .map(|now| (now, Field::Current))
        }
        _ => None,
    }
}

/// The column that fits, if it is the only one that does.
fn only_one(fitting: Vec<(usize, usize)>) -> Option<usize> {
    match fitting.as_slice() {
        &[(_, at)] => Some(at),
        _ => None,
    }
}

/// The column that tells how much of the way is done, where that is told nowhere.
fn missing_progress(
    amounts: [Option<usize>; 3],
    progress: Option<usize>,
    unknown: &[usize],
    numbers: &[Numbers],
) -> Option<(usize, Field)> {
    let ([Some(start), Some(end), Some(now)], None) = (amounts, progress) else { return None };
    let way = Way { start: &numbers[start], now: &numbers[now], end: &numbers[end] };
    let told = unknown.iter().find(|&&at| way.is_done_by(&numbers[at]));
    told.map(|&at| (at, Field::Progress))
}

impl Way<'_> {
    fn rows(&self) -> impl Iterator<Item = (Decimal, Decimal, Decimal)> {
        let rows = self.start.iter().zip(self.now).zip(self.end);
        rows.filter_map(|((start, now), end)| Some(((*start)?, (*now)?, (*end)?)))
    }

    /// How many rows are on their way: today lies between the start and the end, which differ.
    fn on_way(&self) -> usize {
        let is_on = |&(start, now, end): &(Decimal, Decimal, Decimal)| {
            start != end && (start.min(end)..=start.max(end)).contains(&now)
        };
        self.rows().filter(is_on).count()
    }

    /// Whether the way leads up in one row and down in another.
    fn is_mixed(&self) -> bool {
        self.rows().any(|(start, _, end)| start < end) && self.rows().any(|(start, _, end)| start > end)
    }

    /// How many of a hundred rows are on their way: today lies between the start and the end, which differ. `None` if
    /// they are too few to prove anything.
    fn share(&self) -> Option<usize> {
        let (rows, on_way) = (self.rows().count(), self.on_way());
        let moved = self.rows().any(|(start, now, end)| now != start && now != end);
        (rows >= LEAST && on_way * 4 >= rows * 3 && moved).then(|| on_way * 100 / rows)
    }

    /// Whether these numbers are shares of the way that is done, and not only all of it or none.
    fn is_proved_by(&self, told: &Numbers) -> bool {
        // From zero, the way is the plain share of the end, and proves nothing of the start.
        let proves = |&(start, now, end): &(Decimal, Decimal, Decimal)| {
            !start.is_zero() && now != start && now != end && (start.min(end)..=start.max(end)).contains(&now)
        };
        let rows = self.start.iter().zip(self.now).zip(self.end).zip(told);
        let rows = rows.filter_map(|(((start, now), end), told)| told.and(Some(((*start)?, (*now)?, (*end)?))));
        self.is_done_by(told) && rows.filter(proves).count() >= LEAST
    }

    /// Whether these numbers are shares or per cents of the way that is done, in three of four rows.
    fn is_done_by(&self, told: &Numbers) -> bool {
        let rows = self.start.iter().zip(self.now).zip(self.end).zip(told);
        let rows: Vec<_> = rows
            .filter_map(|(((start, now), end), told)| Some(((*start)?, (*now)?, (*end)?, (*told)?)))
            .filter(|(start, _, end, _)| start != end)
            .collect();
        [Decimal::ONE, Decimal::ONE_HUNDRED].into_iter().any(|whole| {
            let is_done = |&&(start, now, end, told): &&(Decimal, Decimal, Decimal, Decimal)| {
                let far = end.checked_sub(start);
                let done = now.checked_sub(start).zip(far).and_then(|(gone, far)| gone.checked_div(far));
                let done = done.map(|done| done.clamp(Decimal::ZERO, Decimal::ONE));
                done.and_then(|done| (told / whole).checked_sub(done)).is_some_and(|off| off.abs() <= ROUNDED)
            };
            rows.len() >= LEAST && rows.iter().filter(is_done).count() * 4 >= rows.len() * 3
        })
    }
}
