//! Stretches of the calendar: a day, a week, a month, a quarter, a half, a year.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

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
    /// A year.
    Year(i32),
    /// Two days and all between.
    Days(NaiveDate, NaiveDate),
    /// A name with no dates of its own: `Sprint 4`.
    Named(Box<str>),
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
            Period::Half { year, half } => months(NaiveDate::from_ymd_opt((*year)?, half * 6 - 5, 1)?, 6),
            Period::Year(year) => months(NaiveDate::from_ymd_opt(*year, 1, 1)?, 12),
            Period::Days(first, last) => Some((*first, *last)),
            Period::Named(_) => None,
        }
    }

    /// The same period with a year, where it lacked one.
    pub fn with_year(self, year: i32) -> Period {
        match self {
            Period::Week { year: None, week } => Period::Week { year: Some(year), week },
            Period::Month { year: None, month } => Period::Month { year: Some(year), month },
            Period::Quarter { year: None, quarter } => Period::Quarter { year: Some(year), quarter },
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
            Period::Half { year, half } => dated(year, "H", *half, 1),
            Period::Day(day) => write!(f, "{day}"),
            Period::Year(year) => write!(f, "{year}"),
            Period::Days(first, last) => write!(f, "{first} to {last}"),
            Period::Named(name) => f.write_str(name),
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
    fn periods_are_written_as_they_sort() {
        assert_eq!(Period::Month { year: Some(2026), month: 7 }.to_string(), "2026-07");
        assert_eq!(Period::Quarter { year: Some(2026), quarter: 3 }.to_string(), "2026-Q3");
        assert_eq!(Period::Month { year: None, month: 7 }.to_string(), "M07");
    }
}
