//! Stretches of the calendar: a day, a week, a month, a quarter, a half, a year.

mod calendars;
mod parse;
mod words;

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

/// A period in a title is written in no more words than this: `1 July 2026 to 30 September 2026`.
const LONGEST_IN_TITLE: usize = 7;

/// A stretch of the calendar that a header, a title or a cell names. Ordered by its first day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Period {
    /// One day.
    Day(NaiveDate),
    /// An ISO week.
    Week {
        /// ISO year, if the sheet says it.
        year: Option<i32>,
        /// 1 to 53.
        week: u32,
    },
    /// A month.
    Month {
        /// Year, if the sheet says it.
        year: Option<i32>,
        /// 1 to 12.
        month: u32,
    },
    /// A quarter.
    Quarter {
        /// Year, if the sheet says it.
        year: Option<i32>,
        /// 1 to 4.
        quarter: u32,
    },
    /// Half a year.
    Half {
        /// Year, if the sheet says it.
        year: Option<i32>,
        /// 1 or 2.
        half: u32,
    },
    /// A third of a year, four months.
    Third {
        /// Year, if the sheet says it.
        year: Option<i32>,
        /// 1 to 3.
        third: u32,
    },
    /// A year.
    Year(i32),
    /// Two days and all between.
    Days(NaiveDate, NaiveDate),
    /// A name with no dates of its own: `Sprint 4`.
    Named(Box<str>),
    /// A name whose days are those of the organisation's own year: `FY26 Q3`, once the config says when it begins.
    Own {
        /// The name.
        name: Box<str>,
        /// First day.
        first: NaiveDate,
        /// Last day.
        last: NaiveDate,
    },
}

/// The order of day and month in dates such as `03/04/2026`. A column has one order, never each cell its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `31/07/2026`
    DayFirst,
    /// `07/31/2026`
    MonthFirst,
}

/// What a text says of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// A stretch longer than a day, or a name.
    Period(Period),
    /// One day, and the order of day and month that it proves.
    Day(NaiveDate, Option<DateOrder>),
    /// Two days; which one depends on the order.
    Either {
        /// The day, if the day stands first.
        day_first: NaiveDate,
        /// The day, if the month stands first.
        month_first: NaiveDate,
    },
}

pub use parse::{day_and_month, read};

/// The stretch of the calendar that a text names in any of our languages. `None` if it names none, or a day that can be
/// read in two ways: [`read`] tells both.
pub fn parse(text: &str) -> Option<Period> {
    match read(text)? {
        Reading::Period(period) => Some(period),
        Reading::Day(day, _) => Some(Period::Day(day)),
        Reading::Either { .. } => None,
    }
}

/// The stretch of the calendar that a title names somewhere: `Riverside OKRs – 3.er trimestre 2026`. The longest run of
/// words counts; a mere month, week or number that any sentence may hold does not, nor a single day.
pub fn within(title: &str) -> Option<Period> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let clean = |run: &[&str]| run.join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let lengths = (1..=words.len().min(LONGEST_IN_TITLE)).rev();
    let runs = lengths.flat_map(|length| words.windows(length));
    runs.map(clean).filter(|run| run.chars().any(char::is_numeric)).filter_map(|run| parse(&run)).find(names_a_cycle)
}

fn names_a_cycle(period: &Period) -> bool {
    match period {
        Period::Quarter { .. } | Period::Third { .. } | Period::Half { .. } | Period::Year(_) => true,
        Period::Days(..) | Period::Own { .. } => true,
        Period::Month { year, .. } | Period::Week { year, .. } => year.is_some(),
        Period::Named(name) => name.chars().any(char::is_numeric),
        Period::Day(_) => false,
    }
}

impl Reading {
    /// The period in a column of one date order; `None` if this date proves the other.
    pub fn ordered(self, order: DateOrder) -> Option<Period> {
        match (self, order) {
            (Reading::Period(period), _) => Some(period),
            (Reading::Day(_, Some(proved)), order) if proved != order => None,
            (Reading::Day(day, _), _) => Some(Period::Day(day)),
            (Reading::Either { day_first, .. }, DateOrder::DayFirst) => Some(Period::Day(day_first)),
            (Reading::Either { month_first, .. }, DateOrder::MonthFirst) => Some(Period::Day(month_first)),
        }
    }
}

impl Period {
    /// First and last day. `None` without a year, or for a mere name.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let months = |first: NaiveDate, count| {
            Some((first, first.checked_add_months(Months::new(count))?.checked_sub_days(Days::new(1))?))
        };
        match self {
            Period::Day(day) => Some((*day, *day)),
            Period::Week { year, week } => {
                let first = NaiveDate::from_isoywd_opt((*year)?, *week, chrono::Weekday::Mon)?;
                Some((first, first.checked_add_days(Days::new(6))?))
            }
            Period::Month { year, month } => months(NaiveDate::from_ymd_opt((*year)?, *month, 1)?, 1),
            Period::Quarter { year, quarter } => months(NaiveDate::from_ymd_opt((*year)?, quarter * 3 - 2, 1)?, 3),
            Period::Third { year, third } => months(NaiveDate::from_ymd_opt((*year)?, third * 4 - 3, 1)?, 4),
            Period::Half { year, half } => months(NaiveDate::from_ymd_opt((*year)?, half * 6 - 5, 1)?, 6),
            Period::Year(year) => months(NaiveDate::from_ymd_opt(*year, 1, 1)?, 12),
            Period::Days(first, last) | Period::Own { first, last, .. } => Some((*first, *last)),
            Period::Named(_) => None,
        }
    }

    /// The year it says; `None` for a range over two years, too.
    pub fn year(&self) -> Option<i32> {
        match self {
            Period::Day(day) => Some(day.year()),
            Period::Week { year, .. }
            | Period::Month { year, .. }
            | Period::Quarter { year, .. }
            | Period::Third { year, .. }
            | Period::Half { year, .. } => *year,
            Period::Year(year) => Some(*year),
            Period::Days(first, last) | Period::Own { first, last, .. } => {
                Some(first.year()).filter(|&year| year == last.year())
            }
            Period::Named(_) => None,
        }
    }

    /// The same period with a year, where it lacked one.
    pub fn with_year(self, year: i32) -> Period {
        match self {
            Period::Week { year: None, week } => Period::Week { year: Some(year), week },
            Period::Month { year: None, month } => Period::Month { year: Some(year), month },
            Period::Quarter { year: None, quarter } => Period::Quarter { year: Some(year), quarter },
            Period::Third { year: None, third } => Period::Third { year: Some(year), third },
            Period::Half { year: None, half } => Period::Half { year: Some(year), half },
            other => other,
        }
    }

    /// The calendar month a day lies in.
    pub fn month_of(day: NaiveDate) -> Period {
        Period::Month { year: Some(day.year()), month: day.month() }
    }
}

impl fmt::Display for Period {
    /// `2026-07`, `2026-Q3`, `2026-H2`, `2026-W31`, `2026`, `2026-07-31`; without a year `07`… is told as `M07`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dated = |year: &Option<i32>, letter: &str, number: u32, width: usize| match year {
            Some(year) => write!(f, "{year}-{letter}{number:0width$}"),
            None => write!(f, "{}{number:0width$}", if letter.is_empty() { "M" } else { letter }),
        };
        match self {
            Period::Week { year, week } => dated(year, "W", *week, 2),
            Period::Month { year, month } => dated(year, "", *month, 2),
            Period::Quarter { year, quarter } => dated(year, "Q", *quarter, 1),
            Period::Third { year, third } => dated(year, "T", *third, 1),
            Period::Half { year, half } => dated(year, "H", *half, 1),
            Period::Day(day) => write!(f, "{day}"),
            Period::Year(year) => write!(f, "{year}"),
            Period::Days(first, last) => write!(f, "{first} to {last}"),
            Period::Named(name) | Period::Own { name, .. } => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_ends_on_its_last_day() {
        let (first, last) = Period::Quarter { year: Some(2026), quarter: 3 }.days().unwrap();
        assert_eq!((first.to_string(), last.to_string()), ("2026-07-01".to_owned(), "2026-09-30".to_owned()));
    }

    #[test]
    fn periods_are_read_in_all_their_spellings() {
        for (text, told) in [
            ("Jan", "M01"),
            ("Jan-24", "2024-01"),
            ("Jan 26", "2026-01"),
            ("July 2026", "2026-07"),
            ("Fév. 2026", "2026-02"),
            ("März", "M03"),
            ("1-Jan-08", "2008-01-01"),
            ("Mar 25, 2024", "2024-03-25"),
            ("31. Dezember 2026", "2026-12-31"),
            ("1 de enero de 2026", "2026-01-01"),
            ("202404", "2024-04"),
            ("2024-01", "2024-01"),
            ("01/2024", "2024-01"),
            ("2026", "2026"),
            ("Q1 2024", "2024-Q1"),
            ("Q3/2026", "2026-Q3"),
            ("2026-Q3", "2026-Q3"),
            ("1Q09", "2009-Q1"),
            ("T1", "Q1"),
            ("Q3'26", "2026-Q3"),
            ("3. Quartal 2026", "2026-Q3"),
            ("3.er trimestre 2026", "2026-Q3"),
            ("First quarter", "Q1"),
            ("III квартал 2026", "2026-Q3"),
            ("الربع الثالث ٢٠٢٦", "2026-Q3"),
            ("2026年第3季度", "2026-Q3"),
            ("Tertial 2 2026", "2026-T2"),
            ("2.º cuatrimestre 2026", "2026-T2"),
            ("H1 2026", "2026-H1"),
            ("2. Halbjahr 2026", "2026-H2"),
            ("S2 2026", "2026-H2"),
            ("KW 31", "W31"),
            ("W18 2026", "2026-W18"),
            ("WW32", "W32"),
            ("Week 24", "W24"),
            ("FY26", "FY26"),
            ("FY26 Q3", "FY26 Q3"),
            ("y1_2026_27", "y1_2026_27"),
            ("2026/27", "2026/27"),
            ("Sprint 4", "Sprint 4"),
            ("PI11", "PI11"),
            ("7月", "M07"),
            ("2026年7月", "2026-07"),
            ("2026年7月31日", "2026-07-31"),
            ("2026-08-14 07:12:55 UTC", "2026-08-14"),
            ("2026-08-14T07:12:55Z", "2026-08-14"),
            ("31.07.2026", "2026-07-31"),
            ("9/30/2026", "2026-09-30"),
            ("01/07/2025 - 30/09/2025", "2025-07-01 to 2025-09-30"),
            ("05/10/26 - 05/14/26", "2026-05-10 to 2026-05-14"),
            ("April – June 2026", "2026-04-01 to 2026-06-30"),
            ("Jan-Mar 2026", "2026-01-01 to 2026-03-31"),
            ("1 Sep 2026 – 28 Feb 2027", "2026-09-01 to 2027-02-28"),
            ("2026年1月—12月", "2026-01-01 to 2026-12-31"),
            ("1 July to 30 September 2026", "2026-07-01 to 2026-09-30"),
        ] {
            assert_eq!(parse(text).map(|period| period.to_string()).as_deref(), Some(told), "{text:?}");
        }
    }

    #[test]
    fn titles_name_their_period_somewhere() {
        for (title, told) in [
            ("Riverside OKRs – 3.er trimestre 2026", Some("2026-Q3")),
            ("Emergency department · OKRs 2026-Q4", Some("2026-Q4")),
            ("Financial year April 2026 to March 2027", Some("2026-04-01 to 2027-03-31")),
            ("Board page Q2", Some("Q2")),
            ("BSC 2026", Some("2026")),
            ("Clinic figures · October 2026", Some("2026-10")),
            ("What we promised in May", None),
            ("Printed 2026-07-31", None),
        ] {
            assert_eq!(within(title).map(|period| period.to_string()).as_deref(), told, "{title:?}");
        }
    }

    #[test]
    fn other_words_and_numbers_are_no_period() {
        for text in [
            "",
            "12",
            "3.5",
            "1,234",
            "Q5",
            "H3",
            "W54",
            "B2B",
            "24/7",
            "2.01",
            "443",
            "KR 1.1",
            "Maybe",
            "13/13/2026",
            "20261",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_date_with_two_readings_keeps_both() {
        let date = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert_eq!(parse("03/04/2026"), None);
        assert_eq!(read("03/04/2026"), Some(Reading::Either { day_first: date(4, 3), month_first: date(3, 4) }));
        assert_eq!(read("13/04/2026"), Some(Reading::Day(date(4, 13), Some(DateOrder::DayFirst))));
        assert_eq!(read("05/05/2026"), Some(Reading::Day(date(5, 5), None)));
    }

    #[test]
    fn periods_are_written_as_they_sort() {
        assert_eq!(Period::Month { year: Some(2026), month: 7 }.to_string(), "2026-07");
        assert_eq!(Period::Quarter { year: Some(2026), quarter: 3 }.to_string(), "2026-Q3");
        assert_eq!(Period::Month { year: None, month: 7 }.to_string(), "M07");
    }
}
