//! Periods from columns, titles and names in, the cycle of an item out.

use chrono::{Datelike, NaiveDate};

use super::fiscal::{Fiscal, Years};
use crate::config::{Config, NamedCycle};
use crate::model::{Cycle, Found, words};
use crate::recognise::period::Period;
use crate::recognise::{Fact, Value};

/// What a table's surroundings say of its cycle, from the nearest to the farthest.
pub(super) struct Calendar<'a> {
    /// Title rows and labels, the sheet's name, the file's, its folders'.
    pub nearby: Vec<(Found, Period)>,
    /// The config.
    pub config: &'a Config,
}

impl<'a> Calendar<'a> {
    /// The cycle that a record's own cell names, else the surroundings, else the config.
    pub fn cycle(&self, own: Option<&Fact>) -> Option<Cycle> {
        own.and_then(|fact| self.own_cycle(fact)).or_else(|| self.common())
    }

    /// The cycle that a cell names.
    pub fn own_cycle(&self, fact: &Fact) -> Option<Cycle> {
        self.configured(&fact.text, Found::Cell).or_else(|| match &fact.value {
            Value::Period(period) => self.dated(period, Found::Cell),
            _ => None,
        })
    }

    /// The cycle of a table as a whole.
    pub fn common(&self) -> Option<Cycle> {
        let mut periods = self.nearby.iter();
        let nearest = periods.next();
        let finer = nearest.and_then(|(_, nearest)| periods.find(|(_, period)| refines(period, nearest)));
        finer.or(nearest).and_then(|(found, period)| self.dated(period, *found)).or_else(|| config_cycle(self.config))
    }

    /// Every cycle that is named around a table: the one that counts first, then the others from the nearest.
    pub fn candidates(&self) -> Vec<Cycle> {
        let named = self.nearby.iter().filter_map(|(found, period)| self.dated(period, *found));
        let mut candidates: Vec<Cycle> = self.common().into_iter().collect();
        for cycle in named.chain(config_cycle(self.config)) {
            if !candidates.contains(&cycle) {
                candidates.push(cycle);
            }
        }
        candidates
    }

    /// The year of the calendar for anything that names none.
    pub fn year(&self) -> i32 {
        let start = self.config.settings.cycle.start;
        let nearby = self.nearby.iter().find_map(|(_, period)| year_of(&self.years().fiscal.settled(period.clone())));
        let year = nearby.or(start.map(|day| day.year()));
        year.unwrap_or(self.config.as_of.year())
    }

    /// The years of the organisation, for quarters and other parts that name none.
    pub fn years(&self) -> Years<'a> {
        let fiscal = Fiscal::new(&self.config.settings.cycle);
        let named = self.nearby.iter().find_map(|(_, period)| match period {
            Period::Quarter { year, .. } | Period::Third { year, .. } | Period::Half { year, .. } => *year,
            Period::Year(year) => Some(*year),
            Period::Days(first, _) | Period::Own { first, .. } => Some(fiscal.year_of(*first)),
            Period::Day(_) | Period::Week { .. } | Period::Month { .. } | Period::Named(_) => None,
        });
        let start = self.config.settings.cycle.start;
        let named = named.or(start.map(|day| fiscal.year_of(day)));
        Years { fiscal, named: named.unwrap_or(fiscal.year_of(self.config.as_of)) }
    }

    fn dated(&self, period: &Period, found: Found) -> Option<Cycle> {
        if let Period::Named(name) = period
            && let Some(cycle) = self.configured(name, found)
        {
            return Some(cycle);
        }
        match self.years().settled(period.clone(), self.year()) {
            Period::Day(_) => None,
            period => Cycle::of(&named(period), found),
        }
    }

    /// The configured cycle of that name.
    fn configured(&self, text: &str, found: Found) -> Option<Cycle> {
        let folded = words::fold(text);
        let named = self.config.settings.named_cycles.iter().find(|named| words::fold(&named.name) == folded);
        if let Some(NamedCycle { name, start, end }) = named {
            return Some(Cycle { name: name.clone(), start: *start, end: *end, found });
        }
        let name = self.config.settings.cycle.name.as_deref()?;
        let cycle = if words::fold(name) == folded { config_cycle(self.config) } else { None };
        cycle.map(|cycle| Cycle { found, ..cycle })
    }
}

/// The cycle of the config, if it has days.
fn config_cycle(config: &Config) -> Option<Cycle> {
    let cycle = &config.settings.cycle;
    let (start, end) = cycle.start.zip(cycle.end)?;
    let period = named(Period::Days(start, end));
    let name = cycle.name.clone().unwrap_or_else(|| period.to_string());
    Some(Cycle { name, start, end, found: Found::Config })
}

/// Whether a period is a part of the year that a nearer one names: the sheet says `2026`, the file `Q3`.
fn refines(period: &Period, nearest: &Period) -> bool {
    let part =
        matches!(period, Period::Month { .. } | Period::Quarter { .. } | Period::Third { .. } | Period::Half { .. });
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
