//! Names of units as the sheets write them in, one sorted list of units out.

use std::collections::{BTreeMap, HashMap};

use crate::model::unit::{Level, OrgUnit};
use crate::model::{UnitId, words};

/// The units met so far; `Sales`, `SALES` and `Sales team` are one.
#[derive(Default)]
pub(super) struct Units {
    by_key: HashMap<String, UnitId>,
    met: Vec<Met>,
}

struct Met {
    /// Each way to write it, and how often it was met.
    spellings: BTreeMap<String, u32>,
    level: Option<Level>,
    /// Whether it is one although nothing may be left that it owns.
    is_kept: bool,
}

impl Units {
    /// The provisional id of a unit; [`Units::sorted`] says what becomes of it.
    pub fn intern(&mut self, name: &str, level: Option<Level>) -> UnitId {
        let key = key(name);
        let id = self.by_key.get(&key).copied().unwrap_or_else(|| {
            let id = UnitId::new(self.met.len());
            self.by_key.insert(key, id);
            self.met.push(Met { spellings: BTreeMap::new(), level: None, is_kept: false });
            id
        });
        let met = &mut self.met[id.index()];
        *met.spellings.entry(name.trim().to_owned()).or_default() += 1;
        met.level = met.level.or(level);
        id
    }

    /// Keeps a unit, whatever it owns in the end.
    pub fn keep(&mut self, id: UnitId) {
        self.met[id.index()].is_kept = true;
    }

    /// All units by name, those left out that only logs of others' items name, and the final id of each provisional one.
    pub fn sorted(mut self, owners: &[UnitId]) -> (Vec<OrgUnit>, Vec<UnitId>) {
        owners.iter().for_each(|id| self.keep(*id));
        let named = |met: &Met| {
            let name = spelling(&met.spellings);
            let level = met.level.or_else(|| words::level_in_name(&words::fold(&name)));
            OrgUnit { level: level.unwrap_or(Level::Team), name }
        };
        let kept = self.met.iter().enumerate().filter(|(_, met)| met.is_kept);
        let mut units: Vec<(OrgUnit, usize)> = kept.map(|(at, met)| (named(met), at)).collect();
        units.sort_by(|(a, _), (b, _)| (words::fold(&a.name), &a.name).cmp(&(words::fold(&b.name), &b.name)));
        let mut ids = vec![UnitId::new(0); self.met.len()];
        for (sorted, (_, provisional)) in units.iter().enumerate() {
            ids[*provisional] = UnitId::new(sorted);
        }
        (units.into_iter().map(|(unit, _)| unit).collect(), ids)
    }
}

/// The folded name without the word for a team, unless that is all there is.
fn key(name: &str) -> String {
    let folded = words::fold(name);
    let is_team = |word: &&str| words::level(word) == Some(Level::Team);
    let key = folded.split(' ').filter(|word| !is_team(word)).collect::<Vec<_>>().join(" ");
    if key.is_empty() { folded } else { key }
}

/// The spelling met most often; among equals one in both cases, then the first by alphabet.
fn spelling(spellings: &BTreeMap<String, u32>) -> String {
    let rank = |name: &str, count: u32| (count, name.contains(char::is_uppercase), name.contains(char::is_lowercase));
    let best = spellings.iter().rev().max_by_key(|&(name, &count)| rank(name, count));
    best.map(|(name, _)| name.clone()).expect("a unit is interned by a name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_unit_has_one_name_whatever_the_spelling() {
        let mut units = Units::default();
        let ids =
            ["sales", "Sales", "Équipe Ventes", "Sales team", "VENTES", "Sales"].map(|name| units.intern(name, None));
        assert_eq!((ids[0], ids[0], ids[2]), (ids[1], ids[3], ids[4]));
        let (sorted, _) = units.sorted(&ids);
        let names: Vec<&str> = sorted.iter().map(|unit| unit.name.as_str()).collect();
        assert_eq!(names, ["Équipe Ventes", "Sales"]);
    }

    #[test]
    fn a_level_comes_from_a_column_before_the_name() {
        let mut units = Units::default();
        let ids = [
            units.intern("Marketing Department", None),
            units.intern("Group Marketing", Some(Level::Department)),
            units.intern("Purchasing", None),
        ];
        let (sorted, _) = units.sorted(&ids);
        let levels: Vec<Level> = sorted.iter().map(|unit| unit.level).collect();
        assert_eq!(levels, [Level::Department, Level::Department, Level::Team]);
    }
}
