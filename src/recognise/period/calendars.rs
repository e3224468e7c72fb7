//! A calendar text of Thailand or Iran in, the days of our calendar out: years of the Buddha, months of the sun.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use super::{Period, Reading};
use crate::recognise::headers::is_thai;

/// So many years is the Buddhist calendar ahead of ours.
const AHEAD: u32 = 543;
/// The Buddhist years that a plan can be for.
const BUDDHIST: std::ops::Range<u32> = 2493..2643;
/// From here on two digits behind a Thai word are a Buddhist year: `มี.ค. 69`. No day, month or week is as large.
const LEAST_SHORT: u32 = 54;
/// The Iranian years that a plan can be for.
const IRANIAN: std::ops::Range<u32> = 1330..1470;
/// A year whose first day is known, and the day: 1 Farvardin 1400.
const KNOWN: (u32, (i32, u32, u32)) = (1400, (2021, 3, 21));
/// The places of the leap years in each 33 years (the arithmetic rule of A. Birashk, true to the observed calendar from
/// 1206 to 1497).
const LEAP: [u32; 8] = [1, 5, 9, 13, 17, 22, 26, 30];

/// The months of Iran in their order, folded.
const MONTHS: [&str; 12] =
    ["فروردين", "ارديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "ابان", "اذر", "دي", "بهمن", "اسفند"];
/// The seasons, each a quarter, folded.
const SEASONS: [&str; 4] = ["بهار", "تابستان", "پاييز", "زمستان"];
/// Numbers in words, folded.
const ORDINALS: [&str; 4] = ["اول", "دوم", "سوم", "چهارم"];
/// What ordinals count, folded, and how many of it make a year.
const COUNTED: [(&str, u32); 5] = [("سهماهه", 4), ("فصل", 4), ("نيمسال", 2), ("نيمه", 2), ("ششماهه", 2)];

/// A text with the March of Catalan by its Spanish name: without its cedilla it is the first name Marc.
pub(super) fn of_catalan(text: &str) -> Cow<'_, str> {
    const MARCH: &str = "març";
    if !text.contains(['ç', 'Ç']) {
        return Cow::Borrowed(text);
    }
    let mut told = text.to_lowercase();
    // `março` is Portuguese.
    let is_whole = |rest: &str| !rest[MARCH.len()..].starts_with(char::is_alphabetic);
    if let Some(at) = told.find(MARCH).filter(|&at| is_whole(&told[at..])) {
        told.replace_range(at..at + MARCH.len(), "marzo");
    }
    Cow::Owned(told)
}

/// A folded text with the points in Thai words left out and its Buddhist years as ours: `ม.ค. 2569` is `มค 2026`.
pub(super) fn of_thai(folded: &str) -> Cow<'_, str> {
    if !folded.contains(is_thai) {
        return Cow::Borrowed(folded);
    }
    let mut text = String::with_capacity(folded.len());
    let mut number = String::new();
    for character in folded.chars().chain(std::iter::once(' ')) {
        if character.is_ascii_digit() {
            number.push(character);
            continue;
        }
        text.push_str(&of_buddha(&number));
        number.clear();
        if character != '.' || !text.ends_with(is_thai) {
            text.push(character);
        }
    }
    text.truncate(text.trim_end().len());
    Cow::Owned(text)
}

/// A number as a year of ours, if it is one of the Buddha.
fn of_buddha(number: &str) -> Cow<'_, str> {
    let value: u32 = number.parse().unwrap_or(0);
    match number.len() {
        4 if BUDDHIST.contains(&value) => Cow::Owned((value - AHEAD).to_string()),
        2 if value >= LEAST_SHORT => Cow::Owned(format!("{:02}", value + 57 - 100)),
        _ => Cow::Borrowed(number),
    }
}

/// The year of ours that a year of the Buddha is.
pub(super) fn year_of_buddha(year: u32) -> Option<u32> {
    BUDDHIST.contains(&year).then(|| year - AHEAD)
}

/// What a folded text says in the calendar of Iran: `فروردین ۱۴۰۵`, `سه ماهه اول ۱۴۰۵`, `سال ۱۴۰۵`, `15 خرداد 1405`. A month
/// or a quarter without its year keeps its name, for it has no days of its own.
pub(super) fn iranian(folded: &str, text: &str) -> Option<Reading> {
    if !folded.contains(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
        return None;
    }
    let joined = folded.replace("سه ماهه", "سهماهه").replace("شش ماهه", "ششماهه");
    let words: Vec<&str> = joined.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let year = words.last().and_then(|word| word.parse().ok()).filter(|year| IRANIAN.contains(year));
    let words = if year.is_some() { &words[..words.len() - 1] } else { &words[..] };
    let words = match words {
        [rest @ .., "سال" | "ماه"] if !rest.is_empty() => rest,
        words => words,
    };
    let place = |list: &[&str], word: &str| list.iter().position(|known| *known == word).map(|at| at as u32);
    let (first, months) = match *words {
        ["سال"] if year.is_some() => (0, 12),
        [day, month] if day.parse::<u32>().is_ok() => {
            let day = self::day(year?, place(&MONTHS, month)? + 1, day.parse().ok()?)?;
            return Some(Reading::Day(day, None));
        }
        [season] if year.is_some() && SEASONS.contains(&season) => (place(&SEASONS, season)? * 3, 3),
        [month] => (place(&MONTHS, month)?, 1),
        [counted, which] => {
            let (_, parts) = COUNTED.into_iter().find(|(known, _)| *known == counted)?;
            let which = place(&ORDINALS, which).or_else(|| which.parse::<u32>().ok()?.checked_sub(1))?;
            if which >= parts {
                return None;
            }
            (which * (12 / parts), 12 / parts)
        }
        _ => return None,
    };
    let Some(year) = year else { return Some(Reading::Period(Period::Named(text.into()))) };
    let end = match first + months {
        12 => day(year + 1, 1, 1)?,
        next => day(year, next + 1, 1)?,
    };
    Some(Reading::Period(Period::Days(day(year, first + 1, 1)?, end.checked_sub_days(Days::new(1))?)))
}

/// A day of the calendar of Iran; the month and the day count from 1.
pub(super) fn day(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + u32::from(is_leap(year)),
        _ => return None,
    };
    if !IRANIAN.contains(&year) || !(1..=length).contains(&day) {
        return None;
    }
    let (known, (y, m, d)) = KNOWN;
    let first = NaiveDate::from_ymd_opt(y, m, d)?;
    let between: u32 = (year.min(known)..year.max(known)).map(|year| 365 + u32::from(is_leap(year))).sum();
    let between = Days::new(between.into());
    let new_year = if year < known { first.checked_sub_days(between) } else { first.checked_add_days(between) }?;
    let before = 31 * (month - 1).min(6) + 30 * (month - 1).saturating_sub(6) + day - 1;
    new_year.checked_add_days(Days::new(before.into()))
}

fn is_leap(year: u32) -> bool {
    LEAP.contains(&(year % 33))
}

#[cfg(test)]
mod tests {
    use super::super::{parse, read};
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(parse(text).map(|period| period.to_string()).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn years_of_the_buddha_are_ours() {
        check("ม.ค. 2569", Some("2026-01"));
        check("มี.ค. 69", Some("2026-03"));
        check("ม.ค. 26", Some("2026-01"));
        check("มกราคม", Some("M01"));
        check("เดือนพฤษภาคม ๒๕๖๙", Some("2026-05"));
        check("ไตรมาสที่ 2/2569", Some("2026-Q2"));
        check("ไตรมาส 3", Some("Q3"));
        check("สัปดาห์ที่ 52", Some("W52"));
        check("31 ธ.ค. 2569", Some("2026-12-31"));
        check("15/03/2569", Some("2026-03-15"));
        check("2569", None);
    }

    #[test]
    fn a_first_name_is_no_month() {
        check("Març 2026", Some("2026-03"));
        for name in ["Marc", "Juna", "Julija", "Maja", "Marta"] {
            check(name, None);
        }
    }

    #[test]
    fn months_of_iran_are_stretches_of_our_calendar() {
        check("فروردین ۱۴۰۵", Some("2026-03-21 to 2026-04-20"));
        check("اسفند ۱۴۰۳", Some("2025-02-19 to 2025-03-20"));
        check("سه ماهه دوم ۱۴۰۵", Some("2026-06-22 to 2026-09-22"));
        check("سال ۱۴۰۴", Some("2025-03-21 to 2026-03-20"));
        check("15 خرداد 1405", Some("2026-06-05"));
        check("1405/03/31", Some("2026-06-21"));
        check("مهر", Some("مهر"));
        check("سه‌ماهه پنجم ۱۴۰۵", None);
        check("1405", None);
        assert!(read("مهر ماه").is_some());
    }

    #[test]
    fn new_year_falls_on_the_day_that_was_observed() {
        let days = [(1375, "1996-03-20"), (1387, "2008-03-20"), (1399, "2020-03-20"), (1404, "2025-03-21")];
        for (year, expected) in days {
            assert_eq!(day(year, 1, 1).map(|day| day.to_string()).as_deref(), Some(expected), "{year}");
        }
    }
}
