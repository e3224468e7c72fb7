//! Earlier snapshots in, what they say of one unit out: each is gone through once, however many units there are.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::history::History;
use crate::history::snapshot::ObjectiveEntry;
use crate::model::Number;
use crate::model::words::fold;

/// The targets of the KPIs of a unit, by folded names.
pub type Targets = BTreeMap<String, Option<Decimal>>;

/// What snapshots say, by folded names of units.
#[derive(Debug, Default)]
pub struct Earlier<'a> {
    objectives: HashMap<String, Vec<&'a ObjectiveEntry>>,
    kpis: Vec<(NaiveDate, HashMap<String, Targets>)>,
}

impl<'a> Earlier<'a> {
    /// Sorts the items of all snapshots. Linear in their number.
    pub fn new(history: &'a History) -> Earlier<'a> {
        let mut earlier = Earlier::default();
        for snapshot in history.snapshots.iter().rev() {
            for entry in snapshot.objectives.iter().filter(|entry| entry.cycle.is_some()) {
                earlier.objectives.entry(fold(&entry.unit)).or_default().push(entry);
            }
            let mut kpis: HashMap<String, Targets> = HashMap::new();
            for entry in &snapshot.kpis {
                let target = entry.target.map(|Number(target)| target.normalize());
                kpis.entry(fold(&entry.unit)).or_default().insert(fold(&entry.name), target);
            }
            earlier.kpis.push((snapshot.as_of, kpis));
        }
        earlier
    }

    /// The objectives of a unit that have a cycle, those of the newest snapshot first.
    pub fn objectives(&self, unit: &str) -> impl Iterator<Item = &'a ObjectiveEntry> + '_ {
        self.objectives.get(&fold(unit)).into_iter().flatten().copied()
    }

    /// The days of the newest snapshots without a break in which a unit had these very KPIs, newest first.
    pub fn days_with(&self, unit: &str, targets: &Targets) -> impl Iterator<Item = NaiveDate> {
        let unit = fold(unit);
        self.kpis.iter().take_while(move |(_, kpis)| kpis.get(&unit) == Some(targets)).map(|(day, _)| *day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::snapshot::Snapshot;

    #[test]
    fn many_objectives_of_many_units_are_looked_up_in_a_moment() {
        let entry = |number: usize| {
            let entry = serde_json::json!({"key": number.to_string(), "title": "x", "unit": format!("Team {}", number / 4),
                "cycle": {"name": "Q3", "start": "2026-07-01", "end": "2026-09-30"},
                "standing": {"graded": 0, "children": 0}, "origin": ""});
            serde_json::from_value(entry).unwrap()
        };
        let month =
            Snapshot { objectives: (0..40_000).map(entry).collect(), ..Snapshot::empty("2026-07-31".parse().unwrap()) };
        let mut history = History::default();
        history.snapshots.push(month);
        let begun = std::time::Instant::now();
        let earlier = Earlier::new(&history);
        let found = (0..10_000).map(|team| earlier.objectives(&format!("TEAM {team}")).count());
        assert_eq!(found.sum::<usize>(), 40_000);
        assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    }
}
