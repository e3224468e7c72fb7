//! Earlier snapshots and the files that a run is about in; what the snapshots say of these out.
//!
//! What was not read cannot be told as gone, as mended or as worse than it was: a run of some files is compared with what
//! was known of these files. Units that lose objectives, and the whole, are rolled up anew from what is left.

use std::collections::BTreeSet;

use super::audience::standing;
use crate::discover::Reach;
use crate::history::snapshot::{Snapshot, UnitEntry, file_of};
use crate::history::{Archive, Extent};

/// What an archive says of the files that a run is about.
pub fn part(archive: Archive, reach: &Reach) -> Archive {
    match reach {
        Reach::Whole => archive,
        Reach::Part { .. } => {
            let snapshots = archive.snapshots.into_iter().map(|snapshot| covered(snapshot, reach)).collect();
            Archive { snapshots, extent: Extent::Part, ..archive }
        }
    }
}

fn covered(snapshot: Snapshot, reach: &Reach) -> Snapshot {
    let is_covered = |place: &str| reach.covers(file_of(place));
    let Snapshot { units, objectives, mut key_results, mut kpis, mut findings, .. } = snapshot;
    let (objectives, lost): (Vec<_>, Vec<_>) = objectives.into_iter().partition(|entry| is_covered(&entry.origin));
    key_results.retain(|entry| is_covered(&entry.origin));
    kpis.retain(|entry| is_covered(&entry.origin));
    // A finding without a place is about all there was.
    findings.retain(|finding| !finding.place.is_empty() && is_covered(&finding.place));
    let lost: BTreeSet<String> = lost.into_iter().map(|entry| entry.unit).collect();
    let mut left: BTreeSet<&str> = objectives.iter().map(|entry| &*entry.unit).collect();
    left.extend(key_results.iter().map(|entry| &*entry.unit));
    left.extend(kpis.iter().map(|entry| &*entry.unit));
    let anew = |UnitEntry { name, standing: was }: UnitEntry| {
        let own = objectives.iter().filter(|entry| entry.unit == name);
        let rolled_up = || standing(own.map(|entry| (entry.standing.grade, entry.weight)));
        UnitEntry { standing: if lost.contains(&name) { rolled_up() } else { was }, name }
    };
    let units = units.into_iter().filter(|unit| left.contains(&*unit.name)).map(anew).collect();
    let portfolio = standing(objectives.iter().map(|entry| (entry.standing.grade, None)));
    Snapshot { portfolio, units, objectives, key_results, kpis, findings, ..snapshot }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::{Known, Scope, discover};
    use crate::history::snapshot::FindingEntry;
    use crate::model::Number;

    /// A snapshot of two objectives of one unit, in two files, and of one of another unit.
    fn month() -> Snapshot {
        let objective = |(file, unit, grade): &(&str, &str, f64)| {
            serde_json::from_value(serde_json::json!({"key": file, "title": file, "unit": unit,
                "standing": {"grade": grade, "graded": 1, "children": 1}, "origin": format!("{file} › Q3 › A2")}))
        };
        let objectives = [("a.csv", "Care", 0.2), ("b.csv", "Care", 0.8), ("c.csv", "Sales", 0.5)];
        let standing = |grade: &str| standing([(grade.parse().ok().map(Number), None)].into_iter());
        let unit = |name: &str, grade| UnitEntry { name: name.to_owned(), standing: standing(grade) };
        let finding = |place: &str| FindingEntry {
            fingerprint: place.to_owned(),
            rule: "past-due".to_owned(),
            severity: "error".to_owned(),
            message: String::new(),
            item: None,
            field: String::new(),
            place: place.to_owned(),
            accepted: None,
        };
        Snapshot {
            objectives: objectives.iter().map(|it| objective(it).unwrap()).collect(),
            units: vec![unit("Care", "0.5"), unit("Sales", "0.5")],
            findings: ["", "a.csv › Q3 › A2", "c.csv"].map(finding).into(),
            ..Snapshot::empty("2026-07-31".parse().unwrap())
        }
    }

    #[test]
    fn a_run_of_one_file_is_compared_with_what_was_known_of_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.csv"), "x").unwrap();
        let known = Known::new(month().files(), folder.path());
        let scope = Scope { extensions: &["csv"], exclude: &[], outputs: &[], known: &known };
        let reach = discover(&[folder.path().join("a.csv")], scope).unwrap().reach;
        let archive = part(Archive { snapshots: vec![month()], ..Archive::default() }, &reach);
        let [left] = &*archive.snapshots else { panic!("one month") };
        let keys: Vec<&str> = left.objectives.iter().map(|entry| &*entry.key).collect();
        let findings: Vec<&str> = left.findings.iter().map(|finding| &*finding.place).collect();
        assert_eq!((keys, findings), (vec!["a.csv"], vec!["a.csv › Q3 › A2"]));
        let grades: Vec<_> = left.units.iter().map(|unit| (&*unit.name, unit.standing.grade)).collect();
        assert_eq!(grades, [("Care", "0.2".parse().ok().map(Number))]);
        assert_eq!((left.portfolio.children, archive.extent), (1, Extent::Part));
    }

    #[test]
    fn a_run_of_everything_is_compared_with_everything() {
        let archive = part(Archive { snapshots: vec![month()], ..Archive::default() }, &Reach::Whole);
        assert_eq!((&archive.snapshots[0], archive.extent), (&month(), Extent::Whole));
    }
}
