//! Periods from columns, titles and names in, the cycle of an item out.

use chrono::{Datelike, NaiveDate};

use crate::config::Config;
use crate::model::{Cycle, words};
use crate::recognise::period::Period;
use crate::recognise::{Fact, Value};

/// What a table's surroundings say of its cycle, from the nearest to the farthest.
pub(super) struct Calendar<'a> {
    /// Title rows and labels, the sheet's name, the file's, its folders'.
    pub nearby: Vec<Period>,
    /// The config.
    pub config: &'a Config,
}

impl Calendar<'_> {
    /// The cycle that a record's own cell names, else the surroundings, else the config.
    pub fn cycle(&self, own: Option<&Fact>) -> Option<Cycle> {
        own.and_then(|fact| self.own_cycle(fact)).or_else(|| self.common())
    }

    /// The cycle that a cell names.
    pub fn own_cycle(&self, fact: &Fact) -> Option<Cycle> {
        self.configured(&fact.text).or_else(|| match &fact.value {
            Value::Period(period) => self.dated(period),
            _ => None,
        })
    }

    /// The cycle of a table as a whole.
    pub fn common(&self) -> Option<Cycle> {
        let mut periods = self.nearby.iter();
        let nearest = periods.next();
        let finer = nearest.and_then(|nearest| periods.find(|period| refines(period, nearest)));
        finer.or(nearest).and_then(|period| self.dated(period)).or_else(|| config_cycle(self.config))
    }

    /// The year of anything that names none.
    pub fn year(&self) -> i32 {
        let start = self.config.settings.cycle.start;
        let year = self.nearby.iter().find_map(year_of).or(start.map(|day| day.year()));
        year.unwrap_or(self.config.as_of.year())
    }

    fn dated(&self, period: &Period) -> Option<Cycle> {
        if let Period::Named(name) = period {
            return self.configured(name);
        }
        match named(period.clone().with_year(self.year())) {
            Period::Day(_) => None,
            period => Cycle::of(&period),
        }
    }

    /// The configured cycle, if a text is its name.
    fn configured(&self, text: &str) -> Option<Cycle> {
        let name = self.config.settings.cycle.name.as_deref()?;
        if words::fold(name) == words::fold(text) { config_cycle(self.config) } else { None }
    }
}

/// The cycle of the config, if it has days.
fn config_cycle(config: &Config) -> Option<Cycle> {
    let cycle = &config.settings.cycle;
    let (start, end) = cycle.start.zip(cycle.end)?;
    let period = named(Period::Days(start, end));
    Some(Cycle { name: cycle.name.clone().unwrap_or_else(|| period.to_string()), start, end })
}

/// Whether a period is a part of the year that a nearer one names: the sheet says `2026`, the file `Q3`.
fn refines(period: &Period, nearest: &Period) -> bool {
    let part = matches!(period, Period::Month { .. } | Period::Quarter { .. } | Period::Half { .. });
    match nearest {
        Period::Year(year) => part && year_of(period).is_none_or(|own| own == *year),
        _ => false,
    }
}

fn year_of(period: &Period) -> Option<i32> {
    period.days().map(|(first, _)| first.year())
}

/// The name of the calendar for two days that are the ends of a month, a quarter, a half or a year.
fn named(period: Period) -> Period {
    let Period::Days(first, last) = period else { return period };
    candidates(first).into_iter().find(|candidate| candidate.days() == Some((first, last))).unwrap_or(period)
}

fn candidates(first: NaiveDate) -> [Period; 4] {
    let (year, month) = (Some(first.year()), first.month());
    [
        Period::Month { year, month },
        Period::Quarter { year, quarter: month.div_ceil(3) },
        Period::Half { year, half: month.div_ceil(6) },
        Period::Year(first.year()),
    ]
}
