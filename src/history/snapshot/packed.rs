//! A snapshot in, the same with every file and sheet written once out, and back.
//!
//! `a.xlsx › Q4 › B6` becomes `0!B6`, where 0 is the position of `a.xlsx › Q4` in the list of places; what names no cell
//! becomes itself behind a `!`.

use std::collections::BTreeSet;

use super::Snapshot;

/// What stands between file, sheet and cell.
pub(super) const SEPARATOR: &str = " › ";

/// What stands between the number of a place and a cell.
pub(super) const CUT: char = '!';

/// The first form with places; older documents have them in full.
pub(super) const SINCE: u32 = 3;

/// The form in which a snapshot is written.
pub(super) fn packed(mut snapshot: Snapshot) -> Snapshot {
    let mut places = BTreeSet::new();
    each(&mut snapshot, &mut |text| {
        places.extend(text.rsplit_once(SEPARATOR).map(|(place, _)| place.to_owned()));
        Some(())
    });
    let places: Vec<String> = places.into_iter().collect();
    each(&mut snapshot, &mut |text| {
        let found = text.rsplit_once(SEPARATOR).and_then(|(place, cell)| {
            let at = places.binary_search_by(|known| known.as_str().cmp(place)).ok()?;
            Some(format!("{at}{CUT}{cell}"))
        });
        *text = found.unwrap_or_else(|| format!("{CUT}{text}"));
        Some(())
    });
    Snapshot { places, schema: snapshot.schema.max(SINCE), ..snapshot }
}

/// The snapshot of a document; `None` if it names a place that is not in its list.
pub(super) fn unpacked(mut snapshot: Snapshot) -> Option<Snapshot> {
    let places = std::mem::take(&mut snapshot.places);
    if snapshot.schema < SINCE {
        return Some(snapshot);
    }
    each(&mut snapshot, &mut |text| {
        let (at, cell) = text.split_once(CUT)?;
        *text = if at.is_empty() {
            cell.to_owned()
        } else {
            // To the byte: there are ten of them to an item.
            [places.get(at.parse::<usize>().ok()?)?, SEPARATOR, cell].concat()
        };
        Some(())
    })?;
    Some(snapshot)
}

/// Every place that a snapshot names, until one is refused.
fn each(snapshot: &mut Snapshot, visit: &mut dyn FnMut(&mut String) -> Option<()>) -> Option<()> {
    for entry in &mut snapshot.objectives {
        visit(&mut entry.origin)?;
        entry.cells.values_mut().try_for_each(&mut *visit)?;
    }
    for entry in &mut snapshot.key_results {
        visit(&mut entry.origin)?;
        entry.cells.values_mut().try_for_each(&mut *visit)?;
    }
    for entry in &mut snapshot.kpis {
        visit(&mut entry.origin)?;
        entry.cells.values_mut().try_for_each(&mut *visit)?;
    }
    snapshot.findings.iter_mut().try_for_each(|finding| visit(&mut finding.place))
}
