//! The text of a header, a title or a cell in, the stretch of the calendar it names out.

use chrono::NaiveDate;

use super::words::{self, Counted};
use super::{DateOrder, Period, Reading, calendars};
use crate::recognise::headers::folded;

/// A calendar text is at most this long in bytes.
const LONGEST: usize = 72;
/// A day without a year is at most this long in bytes.
const LONGEST_DAY: usize = 32;
/// And has at most this many tokens.
const MOST_TOKENS: usize = 14;

/// A piece of a calendar text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Number { value: u32, digits: u8 },
    Mark(char),
}

use Token::{Mark, Number, Word};

/// What a text says of the calendar, with the two readings of a date such as `03/04/2026` kept apart.
pub fn read(text: &str) -> Option<Reading> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let folded = folded(&calendars::of_catalan(text));
    if let Some(reading) = calendars::iranian(&folded, text) {
        return Some(reading);
    }
    let folded = calendars::of_thai(&folded);
    let tokens = tokens(without_time(&folded))?;
    single(&tokens, text).or_else(|| range(&tokens, text))
}

/// What comes before a time of day: `2022-04-18 15:40:17 UTC`, `2026-08-14T07:12`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let hours = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    if hours.len() == colon { text } else { hours.trim_end_matches(['t', ' ', ',']) }
}

/// The day and the month that a text names without a year, in each order that it may be read in: `Mar 9`, `w/c 9 March`,
/// `9/3`, `3月9日`. Empty if it names none.
pub fn day_and_month(text: &str) -> Vec<(u32, u32)> {
    if text.len() > LONGEST_DAY || !text.contains(|c: char| c.is_numeric()) {
        return Vec::new();
    }
    let folded = folded(text.trim());
    let folded = calendars::of_thai(&folded);
    let Some(tokens) = tokens(&folded) else { return Vec::new() };
    let is_day = |day: u32| (1..=31).contains(&day);
    let is_month = |month: u32| (1..=12).contains(&month);
    let front = tokens.iter().take_while(|token| match token {
        Word(word) => words::month(word).is_none(),
        Mark(_) => true,
        Number { .. } => false,
    });
    let bare: Vec<Token<'_>> = tokens[front.count()..].to_vec();
    match *bare.as_slice() {
        [Number { value: a, digits: 1..=2 }, Mark('/'), Number { value: b, digits: 1..=2 }] => {
            let orders = [(a, b), (b, a)];
            let known = orders.into_iter().filter(|&(day, month)| is_day(day) && is_month(month));
            known.collect()
        }
        [Number { value: day, digits: 1..=2 }, Mark('.'), Number { value: month, digits: 1..=2 }, Mark('.')]
            if is_day(day) && is_month(month) =>
        {
            vec![(day, month)]
        }
        [Number { value: month, .. }, Word("月" | "월"), Number { value: day, .. }, Word("日" | "일" | "号")]
            if is_day(day) && is_month(month) =>
        {
            vec![(day, month)]
        }
        _ => {
            let words: Vec<Token<'_>> =
                bare.into_iter().filter(|token| !matches!(token, Mark('-' | '.' | ','))).collect();
            match *words.as_slice() {
                [Word(word), Number { value: day, digits: 1..=2 }]
                | [Number { value: day, digits: 1..=2 }, Word(word)] => {
                    let month = words::month(word).filter(|_| is_day(day));
                    month.map(|month| (day, month)).into_iter().collect()
                }
                _ => Vec::new(),
            }
        }
    }
}

fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::with_capacity(8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = token_length(rest, first);
        let (piece, after) = rest.split_at(length);
        rest = after;
        let token = match first {
            // The sign of an ordinal, `1° trimestre`, says no more than the number.
            _ if first.is_whitespace() || first == '°' => continue,
            '0'..='9' => Number { value: piece.parse().ok()?, digits: u8::try_from(piece.len()).ok()? },
            _ if first.is_alphabetic() => match words::ordinal(piece) {
                Some(value) => Number { value, digits: 1 },
                None if words::is_noise(piece) => continue,
                None => Word(piece),
            },
            '–' | '—' | '~' | '〜' | '→' => Mark('–'),
            _ => Mark(first),
        };
        if tokens.len() == MOST_TOKENS {
            return None;
        }
        tokens.push(token);
    }
    Some(tokens)
}

/// Letters make words and digits numbers; in scripts without blanks the known calendar words are cut out.
fn token_length(text: &str, first: char) -> usize {
    let run = |belongs: fn(char) -> bool| text.find(|c| !belongs(c)).unwrap_or(text.len());
    match first {
        '0'..='9' => run(|c| c.is_ascii_digit()),
        '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => {
            let run = run(char::is_alphabetic);
            let ends = text[..run].char_indices().map(|(at, c)| at + c.len_utf8());
            let known = ends.filter(|&end| words::counted(&text[..end]).is_some()).max();
            known.unwrap_or(first.len_utf8())
        }
        _ if first.is_alphabetic() => run(|c| c.is_alphabetic() && !c.is_ascii_digit()),
        _ => first.len_utf8(),
    }
}

/// One day, month, quarter, … without a range.
fn single(tokens: &[Token<'_>], text: &str) -> Option<Reading> {
    if let Some(reading) = numeric(tokens) {
        return Some(reading);
    }
    if tokens
        .iter()
        .any(|token| matches!(token, Mark(mark) if !matches!(mark, '.' | ',' | '-' | '/' | '\'' | '’' | '_' | '–')))
    {
        return None;
    }
    let bare: Vec<Token<'_>> = tokens.iter().copied().filter(|token| !matches!(token, Mark(_))).collect();
    let spaced = tokens.contains(&Mark('–'));
    if spaced {
        return None;
    }
    named_day(&bare)
        .map(|day| Reading::Day(day, None))
        .or_else(|| fiscal(&bare, text).or_else(|| month(&bare)).or_else(|| counted(&bare, text)).map(Reading::Period))
}

/// Numbers and marks alone: `2026-07-31`, `31.07.2026`, `7/31/26`, `2024-01`, `01/2024`, `202404`, `2026`, `2026/27`.
fn numeric(tokens: &[Token<'_>]) -> Option<Reading> {
    let is_mark = |mark: char| matches!(mark, '-' | '/' | '.' | '_');
    match *tokens {
        [Number { value, digits: 4 }] => year(value).map(|year| Reading::Period(Period::Year(year))),
        [Number { value, digits: 6 }] => month_of(value / 100, value % 100).map(Reading::Period),
        [Number { value: y, digits: 4 }, Mark(mark), Number { value: m, digits: 1..=2 }] if is_mark(mark) => {
            let next_year = mark == '/' && m == (y + 1) % 100 && m > 12;
            if next_year {
                year(y).map(|_| Reading::Period(Period::Named(format!("{y}/{m:02}").into())))
            } else {
                month_of(y, m).map(Reading::Period)
            }
        }
        [Number { value: m, digits: 1..=2 }, Mark(mark), Number { value: y, digits: 4 }] if is_mark(mark) => {
            month_of(y, m).map(Reading::Period)
        }
        [
            Number { value: a, digits: da },
            Mark(first),
            Number { value: b, digits: 1..=2 },
            Mark(second),
            Number { value: c, digits: dc },
        ] if is_mark(first) && first == second => match (da, dc) {
            (4, 1..=2) => date(a, b, c).map(|day| Reading::Day(day, None)),
            (1..=2, 4) | (1..=2, 2) => either(first, (a, b), full_year(c, dc)?),
            _ => None,
        },
        _ => None,
    }
}

/// A date whose first two numbers are day and month in one order or the other.
fn either(mark: char, (a, b): (u32, u32), year: u32) -> Option<Reading> {
    let day_first = date(year, b, a);
    let month_first = date(year, a, b).filter(|_| mark != '.');
    match (day_first, month_first) {
        (Some(day), None) => Some(Reading::Day(day, Some(DateOrder::DayFirst).filter(|_| mark != '.'))),
        (None, Some(day)) => Some(Reading::Day(day, Some(DateOrder::MonthFirst))),
        (Some(day), Some(other)) if day == other => Some(Reading::Day(day, None)),
        (Some(day_first), Some(month_first)) => Some(Reading::Either { day_first, month_first }),
        (None, None) => None,
    }
}

/// A day with its month in words: `1-Jan-08`, `Mar 25, 2024`, `31 décembre 2026`, `2026年7月31日`.
fn named_day(bare: &[Token<'_>]) -> Option<NaiveDate> {
    match *bare {
        [Number { value: d, digits: 1..=2 }, Word(m), Number { value: y, digits }]
        | [Word(m), Number { value: d, digits: 1..=2 }, Number { value: y, digits }] => {
            date(full_year(y, digits)?, words::month(m)?, d)
        }
        [Number { value: y, digits: 4 }, Word(m), Number { value: d, digits: 1..=2 }] => date(y, words::month(m)?, d),
        [
            Number { value: y, digits: 4 },
            Word("年" | "년"),
            Number { value: m, .. },
            Word("月" | "월"),
            Number { value: d, .. },
            Word("日" | "일" | "号"),
        ] => date(y, m, d),
        _ => None,
    }
}

/// A month in words or in the manner of East Asia: `Jan`, `Jan-24`, `2026 July`, `7月`, `2026年7月`.
fn month(bare: &[Token<'_>]) -> Option<Period> {
    match *bare {
        [Word(m)] => Some(Period::Month { year: None, month: words::month(m)? }),
        [Word(m), Number { value, digits }] => {
            let year = year(full_year(value, digits)?)?;
            Some(Period::Month { year: Some(year), month: words::month(m)? })
        }
        [Number { value, digits: 4 }, Word("年" | "년")] => year(value).map(Period::Year),
        [Number { value, digits: 4 }, Word(m)] => {
            Some(Period::Month { year: Some(year(value)?), month: words::month(m)? })
        }
        [Number { value: month @ 1..=12, .. }, Word("月" | "월" | "月份" | "月度")] => {
            Some(Period::Month { year: None, month })
        }
        [Number { value: y, digits: 4 }, Word("年" | "년"), Number { value: m, .. }, Word("月" | "월")] => {
            month_of(y, m)
        }
        _ => None,
    }
}

/// A counted stretch: `Q1 2024`, `1Q09`, `2026-Q3`, `3. Quartal`, `H1 26`, `KW 31`, `W18 2026`, `Sprint 4`.
fn counted(bare: &[Token<'_>], text: &str) -> Option<Period> {
    let (word, number, year_of) = match *bare {
        [Word(word), Number { value, .. }] | [Number { value, .. }, Word(word)] => (word, value, None),
        [Number { value: y, digits: 4 }, Word(word), Number { value, digits: 1..=2 }]
        | [Number { value: y, digits: 4 }, Number { value, digits: 1..=2 }, Word(word)]
        | [Number { value: y, digits: 4 }, Word("年" | "년"), Number { value, digits: 1..=2 }, Word(word)] => {
            (word, value, Some(year(y)?))
        }
        [Word(word), Number { value, digits: 1..=2 }, Number { value: y, digits }]
        | [Number { value, digits: 1..=2 }, Word(word), Number { value: y, digits }] => {
            (word, value, Some(year(full_year(y, digits)?)?))
        }
        [Word("上半年" | "上期" | "상반기")] => ("half", 1, None),
        [Word("下半年" | "下期" | "하반기")] => ("half", 2, None),
        _ => return None,
    };
    match (words::counted(word), number) {
        (Some(Counted::Month), 1..=12) => Some(Period::Month { year: year_of, month: number }),
        (Some(Counted::Quarter), 1..=4) => Some(Period::Quarter { year: year_of, quarter: number }),
        (Some(Counted::Third), 1..=3) => Some(Period::Third { year: year_of, third: number }),
        (Some(Counted::Half), 1..=2) => Some(Period::Half { year: year_of, half: number }),
        (None, 1..=2) if word == "s" && year_of.is_some() => Some(Period::Half { year: year_of, half: number }),
        // `K2 2025` is a kwartaal; `K2` alone may be any code.
        (None, 1..=4) if word == "k" && year_of.is_some() => Some(Period::Quarter { year: year_of, quarter: number }),
        (Some(Counted::Week), 1..=53) => Some(Period::Week { year: year_of, week: number }),
        (Some(Counted::Sprint), _) => Some(Period::Named(text.into())),
        _ => None,
    }
}

/// A year that begins in a month we do not know keeps its name: `FY26`, `FY26 Q3`, `Q1FY27`, `y1_2026_27`, `2026年度`.
fn fiscal(bare: &[Token<'_>], text: &str) -> Option<Period> {
    let named = || Some(Period::Named(text.into()));
    if let [Word("y"), Number { digits: 1, .. }, Number { value, digits: 4 }, Number { digits: 2, .. }] = *bare {
        return year(value).and_then(|_| named());
    }
    // `Q2 2025/26`, `2025/26 Q2`.
    if let [Word(word), Number { .. }, Number { value, digits: 4 }, Number { value: next, digits: 2 }]
    | [Number { value, digits: 4 }, Number { value: next, digits: 2 }, Word(word), Number { .. }] = *bare
        && matches!(words::counted(word), Some(Counted::Quarter | Counted::Half | Counted::Third))
        && (value + 1) % 100 == next
    {
        return year(value).and_then(|_| named());
    }
    let is_fiscal = |token: &Token<'_>| matches!(token, Word(word) if words::counted(word) == Some(Counted::Fiscal));
    let is_known = |token: &Token<'_>| match token {
        Word(word) => words::counted(word).is_some() || words::month(word).is_some() || matches!(*word, "年" | "y"),
        Number { .. } => true,
        Mark(_) => false,
    };
    let has_number = bare.iter().any(|token| matches!(token, Number { .. }));
    if has_number && bare.iter().any(is_fiscal) && bare.iter().all(is_known) { named() } else { None }
}

/// Two ends with a dash or a word between them: `01/07/2025 - 30/09/2025`, `April – June 2026`, `2026年1月—12月`.
fn range(tokens: &[Token<'_>], text: &str) -> Option<Reading> {
    let is_between = |token: &Token<'_>| match token {
        Mark(mark) => matches!(mark, '-' | '–' | '/'),
        Word(word) => words::is_range(word),
        Number { .. } => false,
    };
    (1..tokens.len()).filter(|&at| is_between(&tokens[at])).find_map(|at| {
        let last = single(&tokens[at + 1..], text)?;
        let first = single(&tokens[..at], text)
            .or_else(|| single(&[&tokens[..at], &tokens[tokens.len() - 1..]].concat(), text))?;
        between(first, last).map(Reading::Period)
    })
}

/// From the first day of one end to the last day of the other, if both ends agree on the order of day and month.
fn between(first: Reading, last: Reading) -> Option<Period> {
    if let (Reading::Period(first), Reading::Period(last)) = (&first, &last)
        && let Some(part) = part_of_year(first, last)
    {
        return Some(part);
    }
    let orders = [DateOrder::DayFirst, DateOrder::MonthFirst];
    let mut spans = orders.into_iter().filter_map(|order| {
        let (first, last) = with_common_year(first.clone().ordered(order)?, last.clone().ordered(order)?);
        let (start, end) = (first.days()?.0, last.days()?.1);
        (start <= end).then_some(Period::Days(start, end))
    });
    let span = spans.next()?;
    spans.all(|other| other == span).then_some(span)
}

/// The quarter or the half that lies between two months of no year: `Jan-Mar`, `July to December`.
fn part_of_year(first: &Period, last: &Period) -> Option<Period> {
    let month = |period: &Period| match period {
        Period::Month { year: None, month } => Some(*month),
        _ => None,
    };
    let (first, last) = (month(first)?, month(last)?);
    match (last + 1).checked_sub(first)? {
        3 if last.is_multiple_of(3) => Some(Period::Quarter { year: None, quarter: last / 3 }),
        6 if last.is_multiple_of(6) => Some(Period::Half { year: None, half: last / 6 }),
        _ => None,
    }
}

/// A year that only one end of a range says holds for both.
fn with_common_year(first: Period, last: Period) -> (Period, Period) {
    match (first.year(), last.year()) {
        (None, Some(year)) => (first.with_year(year), last),
        (Some(year), None) => (first, last.with_year(year)),
        _ => (first, last),
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    if let Some(day) = calendars::day(year, month, day) {
        return Some(day);
    }
    let year = calendars::year_of_buddha(year).unwrap_or(year);
    NaiveDate::from_ymd_opt(self::year(year)?, month, day)
}

fn month_of(y: u32, month: u32) -> Option<Period> {
    let year = year(y)?;
    (1..=12).contains(&month).then_some(Period::Month { year: Some(year), month })
}

/// A year that a plan can be for; anything else is a plain number.
fn year(number: u32) -> Option<i32> {
    (1950..2100).contains(&number).then(|| i32::try_from(number).ok()).flatten()
}

/// `26` is 2026 and `98` is 1998.
fn full_year(number: u32, digits: u8) -> Option<u32> {
    match (digits, number) {
        (4, _) => Some(number),
        (2, 0..=79) => Some(2000 + number),
        (2, _) => Some(1900 + number),
        _ => None,
    }
}
