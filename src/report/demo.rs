//! The spreadsheets of the demo, embedded: a clinic in which every team has its own layout, and some have problems.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use super::Artifact;
use crate::config::Output;

/// The sample that the demo shows.
static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/samples/harbour-clinics");

/// Where its earlier months lie.
const MONTHS: &str = "months";

/// Its files: spreadsheets and scoresheet.toml.
pub fn files() -> Vec<Artifact> {
    let mut files = Vec::new();
    collect(&SAMPLE, &built(), &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The folders that a build in the sample's folder leaves there, which are no part of it.
fn built() -> [PathBuf; 3] {
    let Output { report, history, nudges, .. } = Output::default();
    [report, history, nudges]
}

fn collect(folder: &Dir<'_>, built: &[PathBuf], into: &mut Vec<Artifact>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        into.push(Artifact { path, bytes: file.contents().to_vec() });
    }
    let is_built = |folder: &&Dir<'_>| built.iter().any(|built| folder.path().ends_with(built));
    folder.dirs().filter(|folder| !is_built(folder)).for_each(|folder| collect(folder, built, into));
}

/// The days of its earlier months, oldest first. Below the folder `months`, each has the sheets as they stood.
pub fn months() -> Vec<NaiveDate> {
    let folders = SAMPLE.get_dir(MONTHS).into_iter().flat_map(|folder| folder.dirs());
    let mut days: Vec<NaiveDate> =
        folders.filter_map(|folder| folder.path().file_name()?.to_str()?.parse().ok()).collect();
    days.sort_unstable();
    days
}

/// The folder of the sheets of a month, below that of the demo.
pub fn month(day: NaiveDate) -> PathBuf {
    Path::new(MONTHS).join(day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_holds_sheets_and_their_settings_and_nothing_built() {
        let files = files();
        let paths: Vec<&str> = files.iter().map(|file| &*file.path).collect();
        assert!(paths.contains(&"scoresheet.toml") && paths.contains(&"KPIs.xlsx"), "{paths:?}");
        let is_built = |path: &&str| ["report/", "history/", "nudges/"].iter().any(|folder| path.contains(folder));
        assert!(!paths.iter().any(is_built), "{paths:?}");
    }

    #[test]
    fn the_demo_has_months_before_today_with_the_same_files() {
        let files = files();
        let days = months();
        assert!(days.len() >= 3 && days.is_sorted(), "{days:?}");
        let below = |folder: &str| files.iter().filter(|file| file.path.starts_with(folder)).count();
        let today = files.iter().filter(|file| !file.path.starts_with("months/")).count();
        for day in days {
            // All but scoresheet.toml.
            assert_eq!(below(&format!("months/{day}/")), today - 1, "{day}");
        }
    }
}
