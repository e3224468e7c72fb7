//! Earlier snapshots and the files that a run is about in; what the snapshots say of these out.
//!
//! What was not read cannot be told as gone, as mended or as worse than it was: a run of some files is compared with what
//! was known of these files. Units that lose objectives, and the whole, are rolled up anew from what is left, if key results
//! alone drive the grades: how objectives were aligned a snapshot does not say.

use std::collections::BTreeSet;

use super::audience::standing;
use crate::config::Driver;
use crate::discover::Reach;
use crate::history::snapshot::{ObjectiveEntry, Snapshot, Standing, UnitEntry, file_of};
use crate::history::{Archive, Extent};
use crate::model::Number;

/// What an archive says of the files that a run is about; `driver` is what the grades of objectives come from.
pub fn part(archive: Archive, reach: &Reach, driver: Driver) -> Archive {
    match reach {
        Reach::Whole => archive,
        Reach::Part { .. } => {
            let snapshots = archive.snapshots.into_iter().map(|snapshot| covered(snapshot, reach, driver)).collect();
            Archive { snapshots, extent: Extent::Part, ..archive }
        }
    }
}

fn covered(snapshot: Snapshot, reach: &Reach, driver: Driver) -> Snapshot {
    let files = snapshot.files_of_items().into_iter().chain(snapshot.files_of_findings());
    let unread: BTreeSet<String> = files.filter(|file| !reach.covers(file)).map(|file| file.name).collect();
    let is_covered = |place: &str| !unread.contains(file_of(place));
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
        let rolled_up = || rolled_up(own, |entry| entry.weight, driver);
        UnitEntry { standing: if lost.contains(&name) { rolled_up() } else { was }, name }
    };
    let units = units.into_iter().filter(|unit| left.contains(&*unit.name)).map(anew).collect();
    let portfolio = rolled_up(objectives.iter(), |_| None, driver);
    Snapshot { portfolio, units, objectives, key_results, kpis, findings, ..snapshot }
}

/// What objectives come to; no grade if that hangs on how they were aligned.
fn rolled_up<'a>(
    objectives: impl Iterator<Item = &'a ObjectiveEntry>,
    weight: impl Fn(&ObjectiveEntry) -> Option<Number>,
    driver: Driver,
) -> Standing {
    let standing = standing(objectives.map(|entry| (entry.standing.grade, weight(entry))));
    Standing { grade: standing.grade.filter(|_| driver == Driver::KeyResults), ..standing }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::{Known, Scope, discover};
    use crate::history::snapshot::FindingEntry;

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

    /// What the month says to a run of the first of its files, where grades come from there.
    fn of_one_file(driver: Driver) -> Archive {
        let folder = tempfile::tempdir().unwrap();
        for file in ["a.csv", "b.csv", "c.csv"] {
            std::fs::write(folder.path().join(file), "x").unwrap();
        }
        let files = month().files_of_items();
        let known = Known { newest: files.clone(), today: BTreeSet::new(), earlier: files };
        let scope = Scope { extensions: &["csv"], exclude: &[], outputs: &[], root: folder.path(), known: &known };
        let reach = discover(&[folder.path().join("a.csv")], scope).unwrap().reach;
        part(Archive { snapshots: vec![month()], ..Archive::default() }, &reach, driver)
    }

    #[test]
    fn a_run_of_one_file_is_compared_with_what_was_known_of_it() {
        let archive = of_one_file(Driver::KeyResults);
        let [left] = &*archive.snapshots else { panic!("one month") };
        let keys: Vec<&str> = left.objectives.iter().map(|entry| &*entry.key).collect();
        let findings: Vec<&str> = left.findings.iter().map(|finding| &*finding.place).collect();
        assert_eq!((keys, findings), (vec!["a.csv"], vec!["a.csv › Q3 › A2"]));
        let grades: Vec<_> = left.units.iter().map(|unit| (&*unit.name, unit.standing.grade)).collect();
        assert_eq!(grades, [("Care", "0.2".parse().ok().map(Number))]);
        assert_eq!((left.portfolio.children, archive.extent), (1, Extent::Part));
    }

    #[test]
    fn a_grade_that_hung_on_aligned_objectives_is_left_out() {
        for driver in [Driver::Aligned, Driver::Both] {
            let [left] = &*of_one_file(driver).snapshots else { panic!("one month") };
            assert_eq!((left.portfolio.grade, left.units[0].standing.grade), (None, None));
            assert_eq!(left.objectives[0].standing.grade, "0.2".parse().ok().map(Number));
        }
    }

    #[test]
    fn a_run_of_everything_is_compared_with_everything() {
        let archive = part(Archive { snapshots: vec![month()], ..Archive::default() }, &Reach::Whole, Driver::Aligned);
        assert_eq!((&archive.snapshots[0], archive.extent), (&month(), Extent::Whole));
    }
}
