//! A period as a sheet names it in; its days in the year of the organisation out.
//!
//! A year may begin in any month, be named after the calendar year it begins or ends in, and have quarters of three months
//! or of thirteen weeks. Sprints are counted from the first one. Without any of these settings the calendar holds.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::config::{CycleSettings, WeekPattern, YearName};
use crate::model::words;
use crate::recognise::period::Period;

/// Weeks of a quarter, where quarters are made of weeks.
const WEEKS: u64 = 13;

/// Months of a quarter.
const QUARTER: u32 = 3;

/// Months of a year.
const YEAR: u32 = 12;

/// Words that number sprints, folded, sorted.
const SPRINTS: &[&str] = &["iteracao", "iteracion", "iteration", "sprint", "спринт"];

/// The year that an organisation goes by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fiscal<'a> {
    settings: &'a CycleSettings,
}

/// The years of a table: how they are counted, and the one for parts that name none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Years<'a> {
    /// How they are counted.
    pub fiscal: Fiscal<'a>,
    /// The name of the year of quarters, thirds and halves that name none.
    pub named: i32,
}

impl Years<'_> {
    /// A period with a year and the days it has here; a month, a week or a day without a year gets one of the calendar.
    pub fn settled(self, period: Period, calendar_year: i32) -> Period {
        let year = if is_part(&period) { self.named } else { calendar_year };
        self.fiscal.settled(period.with_year(year))
    }
}

/// Whether a period is a part of an organisation's own year.
pub(super) fn is_part(period: &Period) -> bool {
    matches!(period, Period::Quarter { .. } | Period::Third { .. } | Period::Half { .. })
}

impl<'a> Fiscal<'a> {
    /// The year of some settings.
    pub fn new(settings: &'a CycleSettings) -> Fiscal<'a> {
        Fiscal { settings }
    }

    /// The same period with the days it has here, where they are others than in the calendar; one without a year, without
    /// days or with days of its own stays as it is.
    pub fn settled(self, period: Period) -> Period {
        let named = match &period {
            Period::Named(text) => self.named(text),
            Period::Quarter { .. } | Period::Third { .. } | Period::Half { .. } | Period::Year(_) => self.days(&period),
            Period::Month { .. } if self.settings.weeks != WeekPattern::Calendar => self.days(&period),
            Period::Month { .. } | Period::Week { .. } | Period::Day(_) | Period::Days(..) | Period::Own { .. } => None,
        };
        match named {
            Some((first, last)) if period.days() != Some((first, last)) => {
                Period::Own { name: name(&period), first, last }
            }
            _ => period,
        }
    }

    /// The year that a day lies in, by its name.
    pub fn year_of(self, day: NaiveDate) -> i32 {
        let candidates = [day.year() + 1, day.year(), day.year() - 1];
        let holds = |year: &i32| self.span(*year).is_some_and(|(first, last)| (first..=last).contains(&day));
        candidates.into_iter().find(holds).unwrap_or(day.year())
    }

    /// First and last day of what a name means here: `FY26 Q3`, `2026/27`, `Sprint 4`.
    fn named(self, text: &str) -> Option<(NaiveDate, NaiveDate)> {
        self.sprint(text).or_else(|| self.settings.year_start.and_then(|_| self.days(&fiscal(text, self.settings)?)))
    }

    /// The days of a numbered sprint.
    fn sprint(self, text: &str) -> Option<(NaiveDate, NaiveDate)> {
        let (first, number) = (self.settings.sprint_start?, sprint_number(text)?);
        let days = u64::from(self.settings.sprint_days);
        let start = first.checked_add_days(Days::new(days * u64::from(number.checked_sub(1)?)))?;
        Some((start, start.checked_add_days(Days::new(days - 1))?))
    }

    /// First and last day of a quarter, a third, a half, a year, or of a month of weeks.
    fn days(self, period: &Period) -> Option<(NaiveDate, NaiveDate)> {
        let (year, first, count) = match period {
            Period::Quarter { year, quarter } => ((*year)?, (quarter - 1) * QUARTER, QUARTER),
            Period::Third { year, third } => ((*year)?, (third - 1) * 4, 4),
            Period::Half { year, half } => ((*year)?, (half - 1) * 6, 6),
            Period::Year(year) => (*year, 0, YEAR),
            Period::Month { year, month } => return self.month((*year)?, *month),
            Period::Week { .. } | Period::Day(_) | Period::Days(..) | Period::Named(_) | Period::Own { .. } => {
                return None;
            }
        };
        Some((self.first_of(year, first)?, self.first_of(year, first + count)?.pred_opt()?))
    }

    /// The month of weeks that bears the name of a month of the calendar.
    fn month(self, year: i32, month: u32) -> Option<(NaiveDate, NaiveDate)> {
        let year = self.year_of(NaiveDate::from_ymd_opt(year, month, 15)?);
        let at = (month + YEAR - self.begins_in()) % YEAR;
        Some((self.first_of(year, at)?, self.first_of(year, at + 1)?.pred_opt()?))
    }

    /// First and last day of a year by its name.
    fn span(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        self.days(&Period::Year(year))
    }

    /// The first day of a month of a year, counted from 0; the month after the last is the first of the next year. A 53rd
    /// week belongs to the last month.
    fn first_of(self, year: i32, month: u32) -> Option<NaiveDate> {
        if month >= YEAR {
            return self.first_of(year.checked_add(1)?, month - YEAR);
        }
        let start = self.start(year)?;
        let weeks = match self.settings.weeks {
            WeekPattern::Calendar => return start.checked_add_months(Months::new(month)),
            WeekPattern::FourFourFive => [0, 4, 8],
            WeekPattern::FourFiveFour => [0, 4, 9],
            WeekPattern::FiveFourFour => [0, 5, 9],
        };
        let before = u64::from(month / QUARTER) * WEEKS + weeks[(month % QUARTER) as usize];
        start.checked_add_days(Days::new(7 * before))
    }

    /// The first day of a year by its name: the first of its month, or the weekday nearest to it.
    fn start(self, year: i32) -> Option<NaiveDate> {
        let begins_before = self.settings.year_name == YearName::Ends && self.begins_in() > 1;
        let first = NaiveDate::from_ymd_opt(year - i32::from(begins_before), self.begins_in(), 1)?;
        match self.settings.weeks {
            WeekPattern::Calendar => Some(first),
            WeekPattern::FourFourFive | WeekPattern::FourFiveFour | WeekPattern::FiveFourFour => {
                nearest(first, self.settings.first_weekday)
            }
        }
    }

    fn begins_in(self) -> u32 {
        self.settings.year_start.unwrap_or(1)
    }
}

/// What a period is called that is no part of a year of the calendar: `FY2026-Q1`, or as the sheet has it.
fn name(period: &Period) -> Box<str> {
    let is_of_the_year = is_part(period) || matches!(period, Period::Year(_));
    if is_of_the_year { format!("FY{period}").into() } else { period.to_string().into() }
}

/// The number of a sprint: `Sprint 4`, `4. Sprint`.
pub(super) fn sprint_number(text: &str) -> Option<u32> {
    let folded = words::fold(text);
    let (mut number, mut is_sprint) = (None, false);
    for piece in pieces(&folded) {
        match piece.parse() {
            Ok(value) => number = number.or(Some(value)),
            Err(_) => is_sprint |= SPRINTS.binary_search(&piece).is_ok(),
        }
    }
    number.filter(|_| is_sprint)
}

/// The nearest day of the week to a day, the day itself if it is one.
fn nearest(day: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = u64::from(weekday.days_since(day.weekday()));
    if ahead <= 3 { day.checked_add_days(Days::new(ahead)) } else { day.checked_sub_days(Days::new(7 - ahead)) }
}

/// What the name of a fiscal year or of a part of one means: `FY26`, `Q1FY27`, `2026/27`, `FY2026/27 H2`.
fn fiscal(text: &str, settings: &CycleSettings) -> Option<Period> {
    let folded = words::fold(text);
    let (mut year, mut part) = (None, None);
    let mut letter = "";
    let pieces: Vec<&str> = pieces(&folded).collect();
    for (at, piece) in pieces.iter().enumerate() {
        let Ok(number) = piece.parse::<i32>() else {
            letter = piece;
            continue;
        };
        match (letter, number) {
            ("q" | "t", 1..=4) if piece.len() == 1 => part = part.or(Some((letter, number))),
            ("h" | "s", 1..=2) if piece.len() == 1 => part = part.or(Some((letter, number))),
            _ if year.is_none() && piece.len() == 4 => year = Some(full_year(number, pieces.get(at + 1), settings)),
            _ if year.is_none() && piece.len() == 2 => {
                year = Some(full_year(2000 + number, pieces.get(at + 1), settings))
            }
            _ => {}
        }
        letter = "";
    }
    let number = |number: i32| u32::try_from(number).unwrap_or(1);
    Some(match part {
        Some(("q" | "t", quarter)) => Period::Quarter { year, quarter: number(quarter) },
        Some((_, half)) => Period::Half { year, half: number(half) },
        None => Period::Year(year?),
    })
}

/// A day to put the name of a part of a fiscal year by, among others like it: as if the year were that of the calendar.
pub(super) fn place(text: &str) -> Option<NaiveDate> {
    let settings = CycleSettings::default();
    let (first, _) = Fiscal::new(&settings).days(&fiscal(text, &settings)?)?;
    Some(first)
}

/// The name of a year that is told alone, `2027`, or as the two it lies in, `2026/27`.
fn full_year(year: i32, next: Option<&&str>, settings: &CycleSettings) -> i32 {
    let is_span = next.and_then(|next| next.parse::<i32>().ok()).is_some_and(|next| next % 100 == (year + 1) % 100);
    if is_span && settings.year_name == YearName::Ends { year + 1 } else { year }
}

/// Runs of letters and runs of digits.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).flat_map(runs)
}

fn runs(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| c.is_numeric() != first.is_numeric()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        runs.push(run);
        rest = after;
    }
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::recognise::period::parse;

    fn july() -> CycleSettings {
        CycleSettings { year_start: Some(7), ..CycleSettings::default() }
    }

    fn days(settings: &CycleSettings, text: &str) -> Option<String> {
        let period = Fiscal::new(settings).settled(parse(text).unwrap());
        period.days().map(|(first, last)| format!("{first} {last}"))
    }

    fn check(settings: &CycleSettings, text: &str, expected: &str) {
        assert_eq!(days(settings, text).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn without_settings_the_calendar_holds() {
        let plain = CycleSettings::default();
        for (text, expected) in [
            ("Q3 2026", "2026-07-01 2026-09-30"),
            ("H1 2026", "2026-01-01 2026-06-30"),
            ("Tertial 2 2026", "2026-05-01 2026-08-31"),
            ("2026", "2026-01-01 2026-12-31"),
        ] {
            check(&plain, text, expected);
        }
        assert_eq!((days(&plain, "FY26"), days(&plain, "Sprint 4"), days(&plain, "Q3")), (None, None, None));
    }

    #[test]
    fn a_year_that_begins_in_july_is_named_after_its_end_or_its_start() {
        for (text, expected) in [
            ("Q1 2027", "2026-07-01 2026-09-30"),
            ("FY27", "2026-07-01 2027-06-30"),
            ("FY27 Q3", "2027-01-01 2027-03-31"),
            ("Q1FY27", "2026-07-01 2026-09-30"),
            ("2026/27", "2026-07-01 2027-06-30"),
            ("H2 2027", "2027-01-01 2027-06-30"),
            ("Tertial 1 2027", "2026-07-01 2026-10-31"),
            ("2026-08", "2026-08-01 2026-08-31"),
        ] {
            check(&july(), text, expected);
        }
        let starts = CycleSettings { year_name: YearName::Starts, ..july() };
        check(&starts, "Q1 2026", "2026-07-01 2026-09-30");
        check(&starts, "2026/27", "2026-07-01 2027-06-30");
        check(&starts, "FY26 H2", "2027-01-01 2027-06-30");
    }

    #[test]
    fn quarters_of_weeks_begin_on_the_weekday_nearest_to_the_first() {
        // The retail year 2026 runs from Sunday 1 February 2026, that of 2024 from 4 February and has 52 weeks.
        let retail = CycleSettings {
            year_start: Some(2),
            year_name: YearName::Starts,
            weeks: WeekPattern::FourFiveFour,
            first_weekday: Weekday::Sun,
            ..CycleSettings::default()
        };
        check(&retail, "2024", "2024-02-04 2025-02-01");
        check(&retail, "2023", "2023-01-29 2024-02-03");
        check(&retail, "Q1 2026", "2026-02-01 2026-05-02");
        check(&retail, "2026-03", "2026-03-01 2026-04-04");
        check(&retail, "2027-01", "2027-01-03 2027-01-30");
        let weeks = CycleSettings { weeks: WeekPattern::FourFourFive, ..CycleSettings::default() };
        check(&weeks, "Q1 2026", "2025-12-29 2026-03-29");
        check(&weeks, "2026-03", "2026-02-23 2026-03-29");
    }

    #[test]
    fn parts_of_a_fiscal_year_have_an_order_whenever_it_begins() {
        let places = ["Q1 2025/26", "2025/26 Q2", "FY26 Q3"].map(|text| place(text).unwrap().to_string());
        assert_eq!(places, ["2026-01-01", "2026-04-01", "2026-07-01"]);
        assert_eq!(["Sprint 4", "Term 1", "Q2"].map(place), [None; 3]);
    }

    #[test]
    fn sprints_are_counted_from_the_first() {
        let settings = CycleSettings { sprint_start: "2026-01-05".parse().ok(), ..CycleSettings::default() };
        check(&settings, "Sprint 1", "2026-01-05 2026-01-18");
        check(&settings, "Sprint 4", "2026-02-16 2026-03-01");
        assert_eq!(days(&settings, "PI 11"), None);
        assert_eq!((sprint_number("4. Sprint"), sprint_number("Team 4")), (Some(4), None));
    }

    proptest! {
        #[test]
        fn the_parts_of_a_year_follow_each_other_without_a_gap(
            month in 1u32..=12, year in 1990i32..2090, pattern in 0usize..4, weekday in 0u8..7, starts: bool,
        ) {
            let weeks = [WeekPattern::Calendar, WeekPattern::FourFourFive, WeekPattern::FourFiveFour, WeekPattern::FiveFourFour];
            let settings = CycleSettings {
                year_start: Some(month),
                year_name: if starts { YearName::Starts } else { YearName::Ends },
                weeks: weeks[pattern],
                first_weekday: Weekday::try_from(weekday).unwrap(),
                ..CycleSettings::default()
            };
            let fiscal = Fiscal::new(&settings);
            let whole = fiscal.span(year).unwrap();
            let quarters = (1..=4).map(|quarter| Period::Quarter { year: Some(year), quarter });
            let thirds = (1..=3).map(|third| Period::Third { year: Some(year), third });
            let halves = (1..=2).map(|half| Period::Half { year: Some(year), half });
            let parts: [Vec<Period>; 3] = [quarters.collect(), thirds.collect(), halves.collect()];
            for parts in parts {
                let spans: Vec<_> = parts.iter().map(|part| fiscal.days(part).unwrap()).collect();
                prop_assert_eq!((spans[0].0, spans[spans.len() - 1].1), whole);
                prop_assert!(spans.windows(2).all(|pair| pair[0].1.succ_opt() == Some(pair[1].0)));
            }
            prop_assert_eq!(fiscal.span(year + 1).unwrap().0.pred_opt(), Some(whole.1));
            prop_assert_eq!((fiscal.year_of(whole.0), fiscal.year_of(whole.1)), (year, year));
        }
    }
}
