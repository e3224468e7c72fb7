//! The columns of a table under headers that no table of words knows in, those of them named out that their numbers or the
//! words of their headers leave no doubt about.
//!
//! Three things tell: arithmetic between the columns (`Tgt`, `Achd`, `Balance`: the third is the difference of the two),
//! what the words of a header name elsewhere ([`votes`]), and what stands in the cells (first names, dates, a few words
//! that come again). A column is named only where nothing else could be meant.

use rust_decimal::Decimal;

use crate::recognise::columns::UNNAMED;
use crate::recognise::columns::amounts::{
    Numbers, infer_between, infer_proved, is_as_large, is_numeric, is_of, is_sideways, is_unknown, name, numbers,
};
use crate::recognise::columns::limits::is_compared;
use crate::recognise::columns::people::{is_called_by_first_name, is_person};
use crate::recognise::columns::profile::Profile;
use crate::recognise::headers::votes::{DOUBLED, votes};
use crate::recognise::headers::{EVERY, Header, candidates, foreign};
use crate::recognise::region::Region;
use crate::recognise::region::heads::Head;
use crate::recognise::{Column, Field, Meaning};

/// So many rows prove something.
const LEAST: usize = 3;
/// How far a difference or a share may be from the one computed: it may be rounded.
const ROUNDED: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
/// How loudly the words of a header speak that name a column by themselves.
const LOUD: i32 = DOUBLED;
/// The same where nothing says what the rows are.
const LOUDEST: i32 = 3 * DOUBLED;
/// How much louder than for anything else.
const LOUDER: i32 = DOUBLED / 2;
/// So many rows tell what follows from what.
const ROWS: usize = 100;
/// Where more columns of numbers are unknown, arithmetic between them is chance.
const MOST_OPEN: usize = 12;
/// A phrase of so many words is no title of a section.
const LONG: usize = 4;
/// Of a few words that come again there are not more than this.
const FEW: usize = 6;

/// A header is known as surely as this.
const NAMED: u8 = 75;

/// What a row may be.
const SUBJECTS: [Field; 3] = [Field::Objective, Field::KeyResult, Field::Kpi];
/// What else a column of numbers may hold.
const OTHER_NUMBERS: &[Field] = &[
    Field::Id,
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
/// What a column of dates may hold.
const DATES: [Field; 3] = [Field::Start, Field::Due, Field::Updated];
/// What a column of short words may hold.
const SHORT_WORDS: &[Field] = &[
    Field::Id,
    Field::Owner,
    Field::Team,
    Field::Level,
    Field::Parent,
    Field::Unit,
    Field::Direction,
    Field::Status,
    Field::Cycle,
    Field::OkrType,
    Field::Frequency,
    Field::DataSource,
    Field::Comment,
];

/// A column that no header tells, or hardly.
struct Open {
    /// Its place among the columns.
    at: usize,
    /// What a part of its header may mean.
    held: Option<Field>,
    profile: Profile,
    numbers: Numbers,
    /// How many of its cells are called by a first name.
    people: usize,
    /// How many of its cells are one word or two with a capital in front.
    names: usize,
    /// Whether no cell holds a digit.
    is_of_words: bool,
    /// Whether most cells begin with a small letter.
    is_small: bool,
    /// Whether each cell has so many words that it is hardly a title.
    are_long: bool,
    /// Whether its header asks something.
    asks: bool,
    votes: Vec<(Field, i32)>,
}

/// Whether a column says what the rows are.
pub(in crate::recognise) fn has_subject(columns: &[Column]) -> bool {
    subject(columns).is_some()
}

/// The first column that says what the rows are.
pub(in crate::recognise) fn subject(columns: &[Column]) -> Option<u16> {
    let mut subjects = columns.iter().filter(|column| SUBJECTS.iter().any(|&field| is_of(column, field)));
    subjects.next().map(|column| column.column)
}

/// Names the amounts of a table that does not say what its rows are, by the words of their headers: with them a column of
/// words may be what is measured.
pub(in crate::recognise) fn infer_amounts(region: &Region, columns: &mut [Column]) {
    if is_sideways(region, columns) || columns.iter().any(|column| column.group.is_some()) {
        return;
    }
    let open = open_columns(region, columns);
    amounts_by_votes(columns, &open.iter().collect::<Vec<_>>(), LOUDEST);
}

/// Names the columns under unknown headers that leave no doubt.
pub(in crate::recognise) fn infer(region: &Region, columns: &mut [Column]) {
    if !has_subject(columns) || is_sideways(region, columns) {
        return;
    }
    let open = open_columns(region, columns);
    if columns.iter().any(|column| column.group.is_some()) {
        let open: Vec<&Open> = open.iter().collect();
        name_in_groups(columns, &open);
        name_front(columns, &open);
        // What comes round again is told there; who answers for a row stands outside.
        return name_best(columns, &open, Field::Owner, Open::holds_people);
    }
    if open.is_empty() {
        return;
    }
    for open in open.iter().filter(|open| open.is_no_amount()) {
        columns[open.at].meaning = None;
    }
    infer_proved(region, columns);
    let gaps = by_arithmetic(region, columns, &open);
    let open: Vec<&Open> = open.iter().filter(|open| !gaps.contains(&open.at)).collect();
    if columns.iter().any(|column| is_of(column, Field::KeyResult)) {
        infer_between(region, columns);
    }
    amounts_by_votes(columns, &open, LOUD);
    wanted_each_time(region, columns, &open);
    name_objective(columns, &open);
    for (field, may_hold) in BY_WORDS {
        name_best(columns, &open, *field, *may_hold);
    }
    name_lone_owner(columns, &open);
    name_lone_states(columns, &open);
    name_scale(columns, &open);
}

/// The columns under headers that no table of words knows, or hardly.
fn open_columns(region: &Region, columns: &[Column]) -> Vec<Open> {
    let is_open = |column: &Column| is_unknown(region, column) || is_doubtful(region, column);
    let is_alone = |column: &Column| !is_grouped(region, column) && !is_after_values(columns, column);
    let unknown = (0..columns.len()).filter(|&at| is_open(&columns[at]) && is_alone(&columns[at]));
    unknown.filter_map(|at| Open::of(region, columns, at)).collect()
}

/// A field, and whether the cells of a column and the words of its header leave no doubt about it.
type ByWords = (Field, fn(&Open) -> bool);

/// What is told by words and dates, the surest first.
const BY_WORDS: &[ByWords] = &[
    (Field::Owner, Open::holds_people),
    (Field::Due, |open| open.profile.is_dated() && open.speaks_for(Field::Due, &DATES)),
    (Field::Status, Open::holds_states),
    (Field::Owner, |open| open.is_of_short_words() && open.speaks_for(Field::Owner, SHORT_WORDS)),
    (Field::Comment, |open| open.profile.is_textual() && open.speaks_for(Field::Comment, SHORT_WORDS)),
];

/// Whether words of a longer header may mean something, and not surely: `Gaat het goed?`.
fn is_doubtful(region: &Region, column: &Column) -> bool {
    let told = matches!(column.meaning, Some(Meaning::Field(field)) if !SUBJECTS.contains(&field));
    let is_bound = |head: &Head| head.column == column.column && head.bound.is_some();
    told && column.confidence <= NAMED && column.header.trim().contains(' ') && !region.heads.iter().any(is_bound)
}

/// Whether a column stands below a header of several: what it tells, it tells of one of many periods or places.
fn is_grouped(region: &Region, column: &Column) -> bool {
    region.heads.iter().any(|head| head.column == column.column && head.group.is_some())
}

/// Whether values by period stand in front of a column: the numbers behind them sum them up.
fn is_after_values(columns: &[Column], column: &Column) -> bool {
    let is_value = |other: &&Column| matches!(other.meaning, Some(Meaning::Actual(_) | Meaning::Plan(_)));
    columns.iter().filter(is_value).any(|value| value.column < column.column)
}

impl Open {
    fn of(region: &Region, columns: &[Column], at: usize) -> Option<Open> {
        let (text, column) = (&columns[at].header, columns[at].column);
        let header = Header::of(text);
        let rows = if region.alike.is_empty() { &region.rows } else { &region.alike };
        let profile = Profile::of(region.grid, rows, column);
        let cells = rows.iter().filter_map(|&row| region.grid.cell(row, column));
        let texts: Vec<_> = cells.map(|cell| region.grid.text(cell)).collect();
        let people = texts.iter().filter(|text| is_called_by_first_name(text) || is_person(text)).count();
        let is_name = |text: &str| text.starts_with(char::is_uppercase) && text.split_whitespace().count() <= 2;
        let names = texts.iter().filter(|text| is_name(text)).count();
        let is_small = texts.iter().filter(|text| text.starts_with(char::is_lowercase)).count() * 3 > texts.len() * 2;
        let are_long = texts.iter().all(|text| text.split_whitespace().count() >= LONG);
        let is_of_words = !texts.iter().any(|text| text.contains(char::is_numeric));
        let numbers = numbers(region, column);
        let asks = text.trim_end().ends_with(['?', '？', '؟']);
        let held = match columns[at].meaning {
            Some(Meaning::Field(field)) => Some(field),
            _ => None,
        };
        let mut votes = votes(&header);
        if profile.is_numeric() {
            want_numbers(&mut votes);
        }
        if is_compared(region, column) {
            votes.retain(|(field, _)| !matches!(field, Field::Baseline | Field::Current));
        }
        (!foreign(&header)).then_some(Open {
            at,
            held,
            profile,
            numbers,
            people,
            names,
            is_of_words,
            is_small,
            are_long,
            asks,
            votes,
        })
    }

    /// How loudly the words of the header speak for a field, below 0 against it.
    fn vote(&self, field: Field) -> i32 {
        self.votes.iter().find(|(known, _)| *known == field).map_or(0, |&(_, vote)| vote)
    }

    /// Whether the column may be named anew: nothing names it yet, or its header speaks much louder for this field, or its
    /// cells are people.
    fn is_free_for(&self, field: Field, columns: &[Column]) -> bool {
        let Some(Meaning::Field(now)) = columns[self.at].meaning else { return columns[self.at].meaning.is_none() };
        let is_number = Field::AMOUNTS.contains(&now) || OTHER_NUMBERS.contains(&now);
        let is_louder = !is_number && self.vote(field) >= self.vote(now) + 2 * LOUD;
        self.held == Some(now) && now != field && (is_louder || (field == Field::Owner && self.is_of_people()))
    }

    /// Whether part of the header names an amount, and no cell holds one.
    fn is_no_amount(&self) -> bool {
        let is_amount = self.held.is_some_and(|field| Field::AMOUNTS.contains(&field));
        is_amount && self.asks && self.is_of_words
    }

    /// Whether most cells are called by first names.
    fn is_of_people(&self) -> bool {
        self.people > 1 && self.people * 2 > self.profile.cells
    }

    /// How loudly the words of the header speak for the one of these fields that they speak for most.
    fn loudest(&self, fields: &[Field]) -> i32 {
        fields.iter().map(|&field| self.vote(field)).max().unwrap_or(0)
    }

    /// Whether the words of the header speak loudly for a field, and less so for each of the others.
    fn speaks_for(&self, field: Field, others: &[Field]) -> bool {
        let rivals = others.iter().filter(|&&other| other != field).map(|&other| self.vote(other));
        self.vote(field) >= LOUD && self.vote(field) >= rivals.max().unwrap_or(0) + LOUDER
    }

    /// Whether all cells are short words, and no units or marks.
    fn is_of_short_words(&self) -> bool {
        let Profile { cells, words, nothings, .. } = self.profile;
        words > 0 && words + nothings == cells && !self.profile.is_of_units() && !self.profile.is_of_signs()
    }

    /// Whether nearly all cells are people, or most are and the header does not speak of something else.
    fn holds_people(&self) -> bool {
        let are_nearly_all = self.people * 4 >= self.profile.cells * 3;
        self.is_of_people() && (are_nearly_all || self.vote(Field::Owner) + LOUD > self.loudest(SHORT_WORDS))
    }

    /// Whether the cells are a few short words that come again, below a header that speaks of how it goes or asks.
    fn holds_states(&self) -> bool {
        let Profile { cells, repeats, .. } = self.profile;
        let comes_again = repeats > 0 && cells - repeats <= FEW;
        let is_asked = self.asks && self.vote(Field::Status) + LOUDER >= self.loudest(SHORT_WORDS);
        let is_told = self.is_of_short_words() || self.profile.is_of_answers();
        // `Where it's at` says how things are, in words as in numbers.
        let is_now = self.is_of_words && self.is_small && self.vote(Field::Current) >= LOUD;
        is_told && comes_again && (is_asked || is_now || self.speaks_for(Field::Status, SHORT_WORDS))
    }
}

/// Above numbers, words for what a team wants speak of their target: `We'd like`.
fn want_numbers(votes: &mut [(Field, i32)]) {
    let wanted = votes.iter().find(|(field, _)| *field == Field::Objective).map_or(0, |&(_, vote)| vote);
    votes.iter_mut().filter(|(field, _)| *field == Field::Target).for_each(|(_, vote)| *vote = wanted.max(*vote));
}

/// Names the column of phrases in front of the key results that come again or stand for several rows: what they are for.
fn name_objective(columns: &mut [Column], open: &[&Open]) {
    let is_result = |column: &Column| is_of(column, Field::KeyResult) || is_of(column, Field::Kpi);
    let Some(results) = columns.iter().position(is_result) else { return };
    let is_told = columns.iter().any(|column| is_of(column, Field::Objective) || is_of(column, Field::Parent));
    let is_kpi = is_of(&columns[results], Field::Kpi) && columns[results].confidence > UNNAMED;
    let is_sure = is_of(&columns[results], Field::KeyResult) && columns[results].confidence > NAMED;
    let may_tell = |open: &&&Open| {
        let Profile { cells, repeats, phrases, .. } = open.profile;
        // In front of what tells whether it comes true, a phrase in each row is what is to come true.
        let is_in_front = is_sure && open.at + 1 == results && phrases * 4 >= cells * 3;
        let stands_for_several = repeats > 0 || cells * 3 <= open.numbers.len() * 2 || is_in_front;
        let are_phrases = phrases * 2 > cells && open.profile.is_textual() && !open.profile.is_of_lists();
        let others = [Field::Team, Field::Owner, Field::Cycle].into_iter().filter(|&field| open.held != Some(field));
        let is_else = open.loudest(&others.collect::<Vec<_>>()) > open.vote(Field::Objective) + LOUDER;
        // A few words of `What matters to us this term` speak of a term; phrases are none.
        let is_free = columns[open.at].meaning.is_none() || open.held == Some(Field::Cycle);
        // In front of what is surely a KPI may stand the title of a section.
        let may_head = !is_kpi || open.are_long || open.vote(Field::Objective) >= LOUD;
        open.at < results && is_free && stands_for_several && are_phrases && may_head && !is_else
    };
    let mut found = open.iter().filter(|_| !is_told).filter(may_tell);
    if let (Some(objective), None) = (found.next(), found.next()) {
        name(&mut columns[objective.at], Field::Objective, "its phrases stand for several key results");
    }
}

/// Gives a field that no column has to the only open column that may hold it, or to the one whose header speaks loudest
/// for it.
fn name_best(columns: &mut [Column], open: &[&Open], field: Field, may_hold: fn(&Open) -> bool) {
    if columns.iter().any(|column| is_of(column, field)) && field != Field::Comment {
        return;
    }
    let free = open.iter().filter(|open| open.is_free_for(field, columns) && may_hold(open));
    if let Some(best) = free.max_by_key(|open| (open.vote(field), std::cmp::Reverse(open.at))) {
        name(&mut columns[best.at], field, "the words of its header and its cells speak for it");
    }
}

/// Behind the numbers of what is wanted, the only column of a few names that nothing tells is who answers for the rows:
/// `Chair`, `macht`.
fn name_lone_owner(columns: &mut [Column], open: &[&Open]) {
    let place = |field: Field| columns.iter().position(|column| is_of(column, field));
    let subject = SUBJECTS.into_iter().filter_map(place).max();
    let (Some(subject), Some(_), None) = (subject, place(Field::Target), place(Field::Owner)) else { return };
    let others: Vec<Field> = SHORT_WORDS.iter().copied().filter(|&field| field != Field::Owner).collect();
    let may_own = |open: &&&Open| {
        let loud = if open.people * 2 >= open.profile.cells { 2 * LOUD } else { LOUD };
        let is_else = open.loudest(&others) >= loud.max(open.vote(Field::Owner));
        let is_person = open.people > 0 || open.vote(Field::Owner) > 0;
        open.at > subject
            && is_person
            && open.is_of_short_words()
            && open.names * 3 >= open.profile.cells * 2
            && !is_else
    };
    let is_open = |open: &&&Open| columns[open.at].meaning.is_none();
    let mut found = open.iter().filter(is_open).filter(|open| open.profile.is_textual());
    if let (Some(owner), None) = (found.next().filter(may_own), found.next()) {
        name(&mut columns[owner.at], Field::Owner, "the only column of names behind what is wanted");
    }
}

/// Behind what is wanted, the only column of a few words in small letters that come again is how things stand:
/// `humming, wobbly, stuck`. Teams and places begin with a capital.
fn name_lone_states(columns: &mut [Column], open: &[&Open]) {
    let place = |field: Field| columns.iter().position(|column| is_of(column, field));
    let (Some(target), None) = (place(Field::Target), place(Field::Status)) else { return };
    let others = [Field::Unit, Field::Frequency, Field::DataSource, Field::Owner, Field::Team];
    let may_say = |open: &&&Open| {
        let Profile { cells, repeats, .. } = open.profile;
        let comes_again = repeats > 0 && cells - repeats <= FEW;
        let is_told = open.is_of_short_words() && open.is_of_words && open.is_small;
        let is_free = open.at > target && columns[open.at].meaning.is_none();
        is_free && is_told && comes_again && open.vote(Field::Status) > 0 && open.loudest(&others) < LOUD
    };
    let mut found = open.iter().filter(may_say);
    if let (Some(states), None) = (found.next(), found.next()) {
        name(&mut columns[states.at], Field::Status, "the only column of a few words in small letters that come again");
    }
}

/// Beside what is wanted, numbers that all lie on the scale that their header gives are how sure somebody is: `Faith (0-10)`.
fn name_scale(columns: &mut [Column], open: &[&Open]) {
    let has = |field: Field| columns.iter().any(|column| is_of(column, field));
    if !has(Field::KeyResult) || !has(Field::Target) || has(Field::Confidence) || has(Field::Grade) {
        return;
    }
    let is_rated = |open: &&&Open| {
        let on_scale = scale(&columns[open.at].header).is_some_and(|(least, most)| {
            let mut told = open.numbers.iter().flatten().peekable();
            told.peek().is_some() && told.all(|number| (least..=most).contains(number))
        });
        columns[open.at].meaning.is_none() && on_scale && open.vote(Field::Confidence) > 0
    };
    let mut found = open.iter().filter(is_rated);
    if let (Some(rated), None) = (found.next(), found.next()) {
        name(&mut columns[rated.at], Field::Confidence, "its numbers lie on the scale that the header gives");
    }
}

/// The scale in brackets at the end of a header: 0 and 10 of `Faith (0 a 10)`.
fn scale(header: &str) -> Option<(Decimal, Decimal)> {
    let (_, inside) = header.trim_end().strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
    let mut numbers = inside.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (least, most, None) = (numbers.next()?, numbers.next()?, numbers.next()) else { return None };
    let [least, most] = [least, most].map(|number| number.parse::<Decimal>().ok());
    let (least, most) = (least?, most?);
    let is_scale = least <= Decimal::ONE && [5, 6, 7, 10, 100].iter().any(|&end| most == Decimal::from(end));
    is_scale.then_some((least, most))
}

/// Names target and current value by a third column that is their difference, or the share of one in the other, where one
/// of the two is known or its header speaks for it. Says which columns are such a difference: they are no amounts.
fn by_arithmetic(region: &Region, columns: &mut [Column], open: &[Open]) -> Vec<usize> {
    let numeric: Vec<&Open> = open.iter().filter(|open| is_numeric(&open.numbers)).collect();
    let mut gaps = Vec::new();
    if numeric.len() > MOST_OPEN {
        return gaps;
    }
    let of = |field: Field| columns.iter().position(|column| is_of(column, field));
    let read = |at: usize| (at, numbers(region, columns[at].column));
    let mut terms: Vec<(usize, Numbers)> =
        [Field::Target, Field::Current].into_iter().filter_map(of).map(read).collect();
    terms.extend(numeric.iter().map(|open| (open.at, open.numbers.clone())));
    terms.retain(|(_, numbers)| is_numeric(numbers));
    terms.sort_by_key(|&(at, _)| at);
    let progress = of(Field::Progress).map(read).filter(|(_, numbers)| is_numeric(numbers));
    // Each of three may be the difference of the two others; people write it behind them.
    let results = progress.iter().map(|(at, told)| (*at, told));
    let results = results.chain(numeric.iter().rev().map(|open| (open.at, &open.numbers)));
    for (at, result) in results {
        let is_progress = progress.as_ref().is_some_and(|(told, _)| *told == at);
        let is_vouched = |at: usize| is_progress || speaks_for_amount(columns, open, at);
        let is_free = |(other, _): &&(usize, Numbers)| *other != at && !gaps.contains(other);
        let free: Vec<&(usize, Numbers)> = terms.iter().filter(is_free).collect();
        let share = pair(&free, result, is_share, is_vouched);
        let gap = || pair(&free, result, is_gap, is_vouched).filter(|_| !is_progress);
        let Some((now, end)) = share.or_else(|| gap().map(|(one, other)| ordered(columns, open, one, other))) else {
            continue;
        };
        gaps.push(at);
        name_pair(columns, now, end);
        if share.is_some() && !columns.iter().any(|column| is_of(column, Field::Progress)) {
            name(&mut columns[at], Field::Progress, "it is the share of the target that is reached");
        }
    }
    gaps
}

/// What a number is of two others, if it is: `None` where the row would be no proof.
type Follows = fn(Decimal, Decimal, Decimal) -> Option<bool>;

/// The first two columns that a third follows from, one of them vouched for.
fn pair(
    free: &[&(usize, Numbers)],
    result: &Numbers,
    follows: Follows,
    is_vouched: impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let pairs = free.iter().flat_map(|one| free.iter().map(move |other| (one, other)));
    let mut pairs = pairs.filter(|(one, other)| one.0 != other.0 && (is_vouched(one.0) || is_vouched(other.0)));
    pairs.find(|(one, other)| is_each(&one.1, &other.1, result, follows)).map(|(one, other)| (one.0, other.0))
}

/// Whether a column is a target or a current value, or its header speaks for one.
fn speaks_for_amount(columns: &[Column], open: &[Open], at: usize) -> bool {
    let fields = [Field::Target, Field::Current];
    let is_loud = |open: &Open| fields.iter().any(|&field| open.vote(field) >= LOUD);
    fields.iter().any(|&field| is_of(&columns[at], field)) || open.iter().any(|open| open.at == at && is_loud(open))
}

/// Names what is reached and what is wanted, where nothing else is named so.
fn name_pair(columns: &mut [Column], now: usize, end: usize) {
    for (at, field) in [(now, Field::Current), (end, Field::Target)] {
        let is_free = columns[at].meaning.is_none() && !columns.iter().any(|column| is_of(column, field));
        if is_free {
            name(&mut columns[at], field, "another column is what lies between the two");
        }
    }
}

/// Of two columns that a third is the difference of, what is reached first: by what is known, by their headers, or the
/// wanted stands in front.
fn ordered(columns: &[Column], open: &[Open], one: usize, other: usize) -> (usize, usize) {
    let vote = |at: usize, field: Field| {
        let told = if is_of(&columns[at], field) { i32::MAX / 4 } else { 0 };
        told + open.iter().find(|open| open.at == at).map_or(0, |open| open.vote(field))
    };
    let as_is = vote(one, Field::Current) + vote(other, Field::Target);
    let turned = vote(other, Field::Current) + vote(one, Field::Target);
    if as_is > turned { (one, other) } else { (other, one) }
}

/// Whether the third number follows from the other two in nearly every row.
fn is_each(one: &Numbers, other: &Numbers, result: &Numbers, follows: Follows) -> bool {
    let rows = one.iter().zip(other).zip(result).take(ROWS);
    let rows = rows.filter_map(|((one, other), result)| follows((*one)?, (*other)?, (*result)?));
    let (mut held, mut all) = (0, 0);
    for holds in rows {
        all += 1;
        held += usize::from(holds);
    }
    held >= LEAST && held * 10 >= all * 9
}

/// Whether one number is so many per cent of another, twice as large at most; `None` where that would be no proof.
fn is_share(now: Decimal, end: Decimal, share: Decimal) -> Option<bool> {
    let proves = !end.is_zero() && end != Decimal::ONE && end != Decimal::ONE_HUNDRED && now != end;
    let part = now.checked_div(end).filter(|_| proves)?;
    let is_likely = (Decimal::ZERO..=Decimal::TWO).contains(&part);
    let is_near = |whole: Decimal| (share / whole).checked_sub(part).is_some_and(|off| off.abs() <= ROUNDED);
    Some(is_likely && (is_near(Decimal::ONE) || is_near(Decimal::ONE_HUNDRED)))
}

/// Whether a number is the difference of two others, whichever is taken from which; `None` where that would be no proof.
fn is_gap(one: Decimal, other: Decimal, gap: Decimal) -> Option<bool> {
    let proves = !one.is_zero() && !other.is_zero();
    let between = one.checked_sub(other).filter(|_| proves)?;
    let off = between.abs().checked_sub(gap.abs())?;
    Some(off.abs() <= ROUNDED * one.abs().min(Decimal::ONE))
}

/// Names the amounts that the words of headers speak for so loudly at least, the loudest first.
fn amounts_by_votes(columns: &mut [Column], open: &[&Open], least: i32) {
    loop {
        let missing =
            Field::AMOUNTS.map(|field| Some(field).filter(|&field| !columns.iter().any(|column| is_of(column, field))));
        let missing: Vec<Field> = missing.into_iter().flatten().collect();
        let numeric = open.iter().filter(|open| open.profile.is_numeric() && !open.profile.is_of_answers());
        let told = numeric.flat_map(|open| missing.iter().map(move |&field| (open, field)));
        let clear = told.filter(|(open, field)| open.is_free_for(*field, columns)).filter(|(open, field)| {
            // Below the name of a team or a place stand its numbers.
            let is_amount = open.vote(*field) > open.loudest(OTHER_NUMBERS)
                && open.vote(*field) > open.loudest(&[Field::Team, Field::Owner])
                && open.vote(*field) + LOUDER > open.loudest(&Field::AMOUNTS);
            is_amount && open.vote(*field) >= least && open.speaks_for(*field, &missing)
        });
        let Some((best, field)) = clear.max_by_key(|(open, field)| (open.vote(*field), std::cmp::Reverse(open.at)))
        else {
            return;
        };
        name(&mut columns[best.at], field, "the words of its header speak for it");
    }
}

/// Names the amounts of columns that come round again by the words of their headers, where their group has none.
fn name_in_groups(columns: &mut [Column], open: &[&Open]) {
    for open in open.iter().filter(|open| open.profile.is_numeric()) {
        let is_free = columns[open.at].meaning.is_none() && columns[open.at].group.is_some();
        let of_group = |column: &&Column| column.group == columns[open.at].group;
        let is_missing = |field: &Field| !columns.iter().filter(of_group).any(|column| is_of(column, *field));
        let missing: Vec<Field> = Field::AMOUNTS.into_iter().filter(is_missing).collect();
        let clear = missing.iter().copied().find(|&field| is_free && open.speaks_for(field, &Field::AMOUNTS));
        if let Some(field) = clear {
            name(&mut columns[open.at], field, "the words of its header speak for it");
        }
    }
}

/// In front of measures that come round with their targets, a column of phrases tells what they are for.
fn name_front(columns: &mut [Column], open: &[&Open]) {
    let is_round = |column: &&Column| column.group.is_some() && is_of(column, Field::Kpi);
    let Some(first) = columns.iter().position(|column| is_round(&column)) else { return };
    let is_told = SUBJECTS.iter().any(|&field| columns.iter().any(|it| it.group.is_none() && is_of(it, field)));
    let rounds = columns.iter().filter(is_round).count();
    let targets = columns.iter().filter(|column| column.group.is_some() && is_of(column, Field::Target)).count();
    let may_tell = |open: &&&Open| {
        let Profile { cells, phrases, repeats, .. } = open.profile;
        open.at < first && columns[open.at].group.is_none() && repeats == 0 && phrases * 4 >= cells * 3
    };
    let mut found = open.iter().filter(|_| !is_told && rounds > 1 && targets >= rounds).filter(may_tell);
    if let (Some(front), None) = (found.next(), found.next()) {
        let why = "its phrases stand in front of measures that come round with their targets";
        name(&mut columns[front.at], Field::Objective, why);
        for column in columns.iter_mut().filter(|column| is_of(column, Field::Kpi)) {
            column.meaning = Some(Meaning::Field(Field::KeyResult));
        }
    }
}

/// The same where no column says what the rows are.
pub(in crate::recognise) fn infer_each_time(region: &Region, columns: &mut [Column]) {
    let of = |at: usize| Open::of(region, columns, at).filter(|_| is_unknown(region, &columns[at]));
    let open: Vec<Open> = (0..columns.len()).filter_map(of).collect();
    wanted_each_time(region, columns, &open.iter().collect::<Vec<_>>());
}

/// Before values by period, numbers as large as those, row after row, are what is wanted each time, where no column tells
/// that and one alone can: `Want every month`.
fn wanted_each_time(region: &Region, columns: &mut [Column], open: &[&Open]) {
    let is_plan = |column: &Column| matches!(column.meaning, Some(Meaning::Plan(_))) || is_of(column, Field::Target);
    let is_actual = |column: &&Column| matches!(column.meaning, Some(Meaning::Actual(_)));
    let series: Vec<Numbers> = columns.iter().filter(is_actual).map(|column| numbers(region, column.column)).collect();
    if series.len() < LEAST || columns.iter().any(is_plan) {
        return;
    }
    let is_as_large_as_values = |open: &&&Open| {
        let rows = open.numbers.iter().enumerate().filter_map(|(row, wanted)| {
            let values = series.iter().filter_map(|numbers| *numbers.get(row)?);
            let alike = values.clone().filter(|&value| wanted.is_some_and(|wanted| is_as_large(value, wanted))).count();
            (wanted.is_some() && values.clone().count() > 0).then_some(alike * 2 > values.count())
        });
        let rows: Vec<bool> = rows.collect();
        rows.len() >= LEAST && rows.iter().filter(|&&alike| alike).count() * 4 >= rows.len() * 3
    };
    let speaks_of_it = |open: &&&Open| {
        let wanted = open.vote(Field::Target);
        let header = Header::of(&columns[open.at].header);
        let is_aim = |&(field, _): &(Field, u8)| matches!(field, Field::Target | Field::Objective);
        let is_each = header.words.split(' ').any(|word| EVERY.contains(&word));
        let is_said = is_each || candidates(&header).iter().any(is_aim);
        (wanted > 0 || is_said) && wanted + LOUD > open.loudest(&[Field::Baseline, Field::Current])
    };
    let free = open.iter().filter(|open| columns[open.at].meaning.is_none());
    let mut found = free.filter(is_as_large_as_values).filter(speaks_of_it);
    if let (Some(wanted), None) = (found.next(), found.next()) {
        name(&mut columns[wanted.at], Field::Target, "its numbers are as large as those of each time");
    }
}
