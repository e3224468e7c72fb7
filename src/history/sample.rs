//! Snapshots for tests, one line a key result: `unit|cycle|id|words|baseline|target|owner` and, if need be, `|grade`.

use super::Item;
use super::snapshot::{Cells, CycleEntry, KeyResultEntry, Snapshot};
use crate::history::Kind;
use crate::model::Number;

/// A snapshot of a day; key results stand in the order of the lines.
pub fn snapshot(as_of: &str, lines: &[&str]) -> Snapshot {
    let mut snapshot = Snapshot::empty(as_of.parse().unwrap());
    snapshot.key_results = (1..).zip(lines).map(|(row, line)| entry(row, line)).collect();
    snapshot
}

/// The key results of a snapshot.
pub fn items(snapshot: &Snapshot) -> Vec<Item<'_>> {
    Item::all(snapshot, Kind::KeyResult)
}

fn entry(row: usize, line: &str) -> KeyResultEntry {
    let parts: Vec<&str> = line.split('|').collect();
    let [unit, cycle, id, title, baseline, target, owner] = parts[..7] else { panic!("{line}") };
    let number = |text: &str| text.parse().ok().map(Number);
    let (start, end) = match cycle {
        "Q4" => ("2026-10-01", "2026-12-31"),
        _ => ("2026-07-01", "2026-09-30"),
    };
    KeyResultEntry {
        key: format!("kr/{unit}/{cycle}/{}", if id.is_empty() { title } else { id }),
        id: Some(id.to_owned()).filter(|id| !id.is_empty()),
        title: title.to_owned(),
        unit: unit.to_owned(),
        objective: None,
        owner: Some(owner.to_owned()),
        cycle: Some(CycleEntry { name: cycle.to_owned(), start: start.parse().unwrap(), end: end.parse().unwrap() }),
        okr_type: None,
        weight: None,
        baseline: number(baseline),
        target: number(target),
        current: None,
        measured_in: None,
        confidence: None,
        start: None,
        due: None,
        status: None,
        grade: parts.get(7).and_then(|grade| number(grade)),
        not_graded_because: None,
        pace: "on track".to_owned(),
        hidden: false,
        origin: format!("{unit}.xlsx › {cycle} › A{row}"),
        cells: Cells::new(),
    }
}
