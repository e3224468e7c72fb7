//! Headers that name a day and no year, or a counted stretch, in; what they are as a series out: `Mar 9, Mar 16` is a column
//! a week, `P1, P2, P3` a column a period. One alone says too little: `Mar 25` may be a month of 2025.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::Header;
use crate::recognise::period::{day_and_month, parse};

/// So many of them are a series.
pub const LEAST: usize = 3;
/// From one day of a series to the next are no more days than this.
const LONGEST_STEP: i64 = 31;
/// And no more than this where each may be a month of a year: `Mar 25`.
const SHORTEST_MONTH: i64 = 27;
/// Marks are given out of so many.
const MARKS: &[u32] = &[3, 4, 5, 6, 10];
/// Two digits that people write for a year.
const YEARS: RangeInclusive<u32> = 20..=35;
/// Any leap year will do where only the distance of two days counts.
const ANY_YEAR: i32 = 2024;
/// Days of a year at most.
const YEAR: i64 = 366;

/// A word for a stretch has so many letters at least; `P` may be anything.
const LEAST_LETTERS: usize = 3;
/// What people count in a header, sorted, normalised: `Period 1`, `M1`, `Tag 3`.
const COUNTED: &[&str] = &[
    "an",
    "annee",
    "anno",
    "ano",
    "ar",
    "ay",
    "d",
    "dag",
    "day",
    "dia",
    "fase",
    "giorno",
    "gun",
    "jaar",
    "jahr",
    "jour",
    "m",
    "maand",
    "mes",
    "mese",
    "miesiac",
    "mois",
    "monat",
    "month",
    "p",
    "per",
    "period",
    "periode",
    "periodo",
    "phase",
    "rok",
    "s",
    "saison",
    "season",
    "sem",
    "tag",
    "thang",
    "year",
    "yil",
    "yr",
    "год",
    "день",
    "месяц",
    "период",
    "рік",
];

/// Whether a header names a stretch of time that people count, and no certain one: `Month`, `Jahr`.
pub fn names_stretch(header: &Header) -> bool {
    header.words.chars().count() >= LEAST_LETTERS && COUNTED.binary_search(&header.words.as_str()).is_ok()
}

/// Which of these headers, told by their texts, are a series of days or counted stretches.
pub struct Series {
    /// Their places.
    pub places: Vec<usize>,
    /// The days, parallel to the places, where the surroundings name the year; empty for counted stretches.
    pub days: Vec<NaiveDate>,
    /// Whether the latest stands first.
    pub falls: bool,
}

/// The series of days that some headers name. `year` tells that of the surroundings.
pub fn days<T: AsRef<str>>(texts: &[T], year: impl FnOnce() -> Option<i32>) -> Option<Series> {
    let read = texts.iter().enumerate().map(|(at, text)| (at, day_and_month(text.as_ref())));
    let read: Vec<(usize, Vec<(u32, u32)>)> = read.collect();
    let named: Vec<_> = read.into_iter().filter(|(_, days)| !days.is_empty()).collect();
    if named.len() < LEAST {
        return None;
    }
    if named.iter().all(|(at, _)| is_mark(texts[*at].as_ref())) {
        return None;
    }
    let months = named.iter().all(|(at, _)| parse(texts[*at].as_ref()).is_some());
    let most = if months { SHORTEST_MONTH } else { LONGEST_STEP };
    let orders = [0, 1].map(|order| {
        let day =
            |days: &Vec<(u32, u32)>| days.get(order).or_else(|| days.first().filter(|_| days.len() == 1)).copied();
        named.iter().map(|(_, days)| day(days)).collect::<Option<Vec<_>>>()
    });
    // `Mar 24, Mar 25, Mar 26` are three years as well as three days.
    let is_year = |&(day, _): &(u32, u32)| YEARS.contains(&day);
    let may_be_years =
        |order: &[(u32, u32)]| months && order.iter().all(is_year) && order.iter().all(|it| it.1 == order[0].1);
    let (order, falls) = orders
        .into_iter()
        .flatten()
        .filter(|order| !may_be_years(order))
        .find_map(|order| Some((order.clone(), falls(&order, most)?)))?;
    let places = named.iter().map(|(at, _)| *at).collect();
    let days = year().and_then(|year| {
        if falls {
            return with_years(order.iter(), year);
        }
        let mut days = with_years(order.iter().rev(), year)?;
        days.reverse();
        Some(days)
    });
    let days = days.unwrap_or_default();
    Some(Series { places, days, falls })
}

/// Whether a text may be a mark out of a few: `3/5`.
fn is_mark(text: &str) -> bool {
    let parts = text.trim().split_once('/');
    let numbers = parts.and_then(|(part, whole)| Some((part.parse::<u32>().ok()?, whole.parse::<u32>().ok()?)));
    numbers.is_some_and(|(part, whole)| part <= whole && MARKS.contains(&whole))
}

/// Whether days that follow each other in even steps fall; `None` if they do not follow each other.
fn falls(days: &[(u32, u32)], most: i64) -> Option<bool> {
    let dates: Option<Vec<NaiveDate>> =
        days.iter().map(|&(day, month)| NaiveDate::from_ymd_opt(ANY_YEAR, month, day)).collect();
    let steps: Vec<i64> = dates?.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).collect();
    let over = |step: &i64| {
        if *step < -YEAR / 2 {
            step + YEAR
        } else if *step > YEAR / 2 {
            step - YEAR
        } else {
            *step
        }
    };
    let steps: Vec<i64> = steps.iter().map(over).collect();
    let fits = |sign: i64| steps.iter().all(|step| (1..=most).contains(&(step * sign)));
    match (fits(1), fits(-1)) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    }
}

/// Days from the latest to the earliest, with their years: the latest is in the year that is named.
fn with_years<'d>(latest_first: impl Iterator<Item = &'d (u32, u32)>, year: i32) -> Option<Vec<NaiveDate>> {
    let mut told: Vec<NaiveDate> = Vec::new();
    let mut year = year;
    for &(day, month) in latest_first {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        if told.last().is_some_and(|after| *after < date) {
            year -= 1;
        }
        told.push(date.with_year(year)?);
    }
    Some(told)
}

/// The series of stretches that some headers count from one to the next.
pub fn counted(headers: &[&Header]) -> Option<Series> {
    let is_counted = |header: &Header| header.number.is_some() && COUNTED.binary_search(&&*header.words).is_ok();
    let places: Vec<usize> = (0..headers.len()).filter(|&at| is_counted(headers[at])).collect();
    let follows = |pair: &[usize]| {
        let (one, two) = (headers[pair[0]], headers[pair[1]]);
        one.words == two.words && one.number.map(|number| number + 1) == two.number
    };
    (places.len() >= LEAST && places.windows(2).all(follows)).then(|| Series { places, days: Vec::new(), falls: false })
}

/// The year that a title names: four digits that may be one.
pub fn year_of(title: &str) -> Option<i32> {
    let mut numbers = title.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.find_map(|digits| digits.parse().ok().filter(|year| (2000..2100).contains(year)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(texts: &[&str], year: Option<i32>) -> Option<(usize, Vec<String>, bool)> {
        let series = days(texts, || year)?;
        Some((series.places.len(), series.days.iter().map(ToString::to_string).collect(), series.falls))
    }

    #[test]
    fn days_without_a_year_are_a_series_in_many_spellings() {
        for texts in [
            ["Mar 9", "Mar 16", "Mar 23"],
            ["9-Mar", "16-Mar", "23-Mar"],
            ["Week of 9 March", "Week of 16 March", "Week of 23 March"],
            ["3/9", "3/16", "3/23"],
            ["9/3", "16/3", "23/3"],
            ["09.03.", "16.03.", "23.03."],
            ["3月9日", "3月16日", "3月23日"],
            ["w/c 9 mars", "w/c 16 mars", "w/c 23 mars"],
        ] {
            let days = ["2026-03-09", "2026-03-16", "2026-03-23"].map(str::to_owned).to_vec();
            assert_eq!(read(&texts, Some(2026)), Some((3, days, false)), "{texts:?}");
        }
        assert_eq!(read(&["Jan 4", "Dec 28", "Dec 21"], None), Some((3, Vec::new(), true)));
        let over = ["2026-12-21", "2026-12-28", "2027-01-04"].map(str::to_owned).to_vec();
        assert_eq!(read(&["21/12", "28/12", "4/1"], Some(2027)), Some((3, over, false)));
    }

    #[test]
    fn months_of_years_and_numbers_are_no_days() {
        for texts in [
            ["Mar 25", "Apr 25", "May 25"],
            ["Mar-24", "Mar-25", "Mar-26"],
            ["4/5", "3/5", "5/5"],
            ["Mar 9", "Owner", "Mar 16"],
            ["1/2", "9/7", "4/3"],
            ["3/5", "4/5", "5/5"],
            ["11.2", "11.9", "12.4"],
        ] {
            assert_eq!(read(&texts, None), None, "{texts:?}");
        }
    }

    #[test]
    fn counted_stretches_follow_each_other() {
        let series = |texts: [&str; 3]| {
            let headers = texts.map(Header::of);
            counted(&headers.iter().collect::<Vec<_>>()).is_some()
        };
        assert!(
            series(["P1", "P2", "P3"]) && series(["Month 4", "Month 5", "Month 6"]) && series(["S9", "S10", "S11"])
        );
        assert!(!series(["P1", "P3", "P2"]) && !series(["KR 1", "KR 2", "KR 3"]) && !series(["P1", "P2", "Owner"]));
        assert!(COUNTED.is_sorted());
    }
}
