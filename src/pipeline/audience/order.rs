//! Items in the order of files in; an order that no file name and no hidden item has a part in, out.

use std::collections::BTreeMap;

use crate::model::{Origin, UnitId};

/// What the order of an item depends on.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Its position in the portfolio.
    pub at: usize,
    /// Its unit; units are sorted by name.
    pub unit: UnitId,
    /// Where it stands.
    pub origin: Origin,
    /// Its words.
    pub words: &'a str,
}

/// Positions by unit; within a unit those of one file stay together as they stand, and of several files that goes first
/// which has the first words of the alphabet.
pub fn ordered(places: &[Place<'_>]) -> Vec<usize> {
    let mut first: BTreeMap<(UnitId, crate::model::SourceId), &str> = BTreeMap::new();
    for place in places {
        let least = first.entry((place.unit, place.origin.source)).or_insert(place.words);
        *least = (*least).min(place.words);
    }
    let mut sorted = places.to_vec();
    sorted.sort_by_key(|place| (place.unit, first[&(place.unit, place.origin.source)], place.origin, place.at));
    sorted.iter().map(|place| place.at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourceId;
    use crate::read::CellRef;

    fn order(items: &[(u32, u32, u32, &str)]) -> String {
        let place = |(at, &(unit, source, row, words)): (usize, &(u32, u32, u32, &'static str))| Place {
            at,
            unit: UnitId(unit),
            origin: Origin { source: SourceId(source), sheet: 0, at: CellRef { row, column: 0 } },
            words,
        };
        let items: Vec<(u32, u32, u32, &'static str)> =
            items.iter().map(|&(unit, source, row, words)| (unit, source, row, &*words.to_owned().leak())).collect();
        let places: Vec<Place<'_>> = items.iter().enumerate().map(place).collect();
        ordered(&places).iter().map(|at| items[*at].3).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_order_of_files_has_no_part_in_it() {
        assert_eq!(order(&[(0, 0, 3, "z"), (0, 0, 4, "b"), (0, 1, 1, "y"), (0, 1, 9, "a")]), "y a z b");
        assert_eq!(order(&[(0, 1, 3, "z"), (0, 1, 4, "b"), (0, 0, 1, "y"), (0, 0, 9, "a")]), "y a z b");
        assert_eq!(order(&[(1, 0, 1, "a"), (0, 0, 2, "b")]), "b a");
    }
}
