//! Same input, same bytes: whatever the number of threads, the current folder, the time zone or the tongue.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folder::{Folder, TABLE, files, finished};

/// A folder of teams whose sheets differ.
fn teams() -> Folder {
    let folder = Folder::with(&[]);
    for team in 0..12 {
        let table = TABLE.replace("28", &format!("{}", 30 + team)).replace("Ana", "Jo");
        folder.put(&format!("Team {team}_2026Q3.csv"), table.as_bytes());
    }
    folder
}

/// The report of a build with these variables, from this folder.
fn report(folder: &Folder, from: &Path, variables: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let (input, output) = (folder.path(""), folder.path("out/report"));
    let mut build = folder.command(&["build", "--as-of", "2026-08-15", "--output"]);
    build.arg(&output).arg(&input).current_dir(from).envs(variables.iter().copied());
    let run = finished(&build.output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    files(&output)
}

#[test]
fn the_same_input_makes_the_same_bytes() {
    let folder = teams();
    let here = folder.path("");
    let expected = report(&folder, &here, &[("RAYON_NUM_THREADS", "1")]);
    assert!(expected.len() > 3);
    let elsewhere = tempfile::tempdir().unwrap();
    for variables in [&[("RAYON_NUM_THREADS", "2")][..], &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8")]] {
        assert!(report(&folder, &here, variables) == expected, "{variables:?}");
        assert!(report(&folder, elsewhere.path(), variables) == expected, "{variables:?} from elsewhere");
    }
}

#[test]
fn the_same_sheets_elsewhere_make_the_same_bytes() {
    let (one, other) = (teams(), teams());
    assert!(report(&one, &one.path(""), &[]) == report(&other, &other.path(""), &[]));
}
