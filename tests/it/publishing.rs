//! Whatever ends a build, the report folder holds the old report or the new one, whole.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Instant;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::folder::{Folder, TABLE, finished};

/// Names and hashes of its files are as the report itself lists them, and nothing else is there.
fn is_whole(folder: &Folder) -> bool {
    let mut files = folder.files("report");
    let Some(marker) = files.remove("scoresheet-report.json") else { return false };
    let marker: Value = serde_json::from_slice(&marker).unwrap();
    let hex = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let found: BTreeSet<_> = files.iter().map(|(name, bytes)| (name.clone(), hex(bytes))).collect();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let listed = marker["files"].as_array().unwrap().iter();
    found == listed.map(|file| (text(&file["path"]), text(&file["sha256"]))).collect()
}

/// A folder of so many teams with a report of the month before.
fn with_a_report(teams: usize) -> Folder {
    let folder = Folder::with(&[]);
    for team in 0..teams {
        folder.put(&format!("team {team}/OKRs_2026Q3.csv"), TABLE.as_bytes());
    }
    let run = finished(&folder.command(&["build", "--as-of", "2026-07-31"]).output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(is_whole(&folder));
    folder
}

fn start(folder: &Folder) -> Child {
    let mut build = folder.command(&["build", "--as-of", "2026-08-31"]);
    build.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn a_build_that_changes_nothing_writes_nothing() {
    let folder = with_a_report(3);
    let written = |name: String| (folder.path(&name).metadata().unwrap().modified().unwrap(), name);
    let times = || folder.files("").into_keys().map(written).collect::<Vec<_>>();
    let before = times();
    let build = |day: &str| finished(&folder.command(&["build", "--as-of", day]).output().unwrap());
    let again = build("2026-07-31");
    assert!(again.stderr.contains("nothing has changed"), "{}", again.stderr);
    assert_eq!(times(), before);
    let next = build("2026-08-31");
    assert!(!next.stderr.contains("nothing has changed"), "{}", next.stderr);
    assert!(is_whole(&folder));
    assert_ne!(times(), before);
}

#[test]
fn a_killed_build_leaves_a_whole_report_and_the_next_one_tidies_up() {
    let folder = with_a_report(20);
    let before = folder.names();
    let begun = Instant::now();
    finished(&start(&folder).wait_with_output().unwrap());
    let whole = begun.elapsed();
    for twelfth in 0..=12 {
        let mut build = start(&folder);
        thread::sleep(whole * twelfth / 12);
        // One that is already done cannot be killed any more.
        let _ = build.kill();
        build.wait().unwrap();
        assert!(is_whole(&folder), "killed after {twelfth} twelfths of {whole:?}");
    }
    let run = finished(&start(&folder).wait_with_output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(is_whole(&folder));
    assert_eq!(folder.names(), before);
}

#[test]
#[cfg(unix)]
fn an_interrupted_build_cleans_up_and_ends_with_130() {
    let folder = with_a_report(200);
    let (names, report) = (folder.names(), folder.files("report"));
    for (signal, doing) in [("-INT", "reading 200 files"), ("-TERM", "reading 200 files"), ("-INT", "writing")] {
        let mut build = start(&folder);
        let mut told = BufReader::new(build.stderr.take().unwrap()).lines().map(Result::unwrap);
        assert!(told.any(|line| line == doing), "{doing}");
        let kill = std::process::Command::new("kill").args([signal, &build.id().to_string()]).status().unwrap();
        assert!(kill.success());
        assert_eq!(build.wait().unwrap().code(), Some(130), "{signal} while {doing}");
        assert_eq!(folder.files("report"), report);
        assert_eq!(folder.names(), names);
    }
}

#[test]
fn a_second_run_is_told_who_holds_the_lock() {
    let folder = with_a_report(1);
    folder.put("report.lock", br#"{"pid":4711,"host":"the-big-one","started":"2026-08-15 09:00"}"#);
    let report = folder.files("report");
    let run = folder.run(&["build"]);
    assert_eq!((run.code, &*run.stdout), (75, ""));
    assert!(
        run.stderr.contains("process 4711 on the-big-one, started 2026-08-15 09:00, holds the lock"),
        "{}",
        run.stderr
    );
    assert_eq!(folder.files("report"), report);
}

#[test]
fn a_report_inside_its_own_input_folder_is_never_read() {
    let folder = with_a_report(2);
    for _ in 0..2 {
        let run = folder.run(&["build", ".", "--output", "another report"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(run.stdout.contains(" in 2 files\n"), "{}", run.stdout);
    }
}

#[test]
fn a_report_folder_that_holds_the_input_is_refused() {
    let folder = with_a_report(1);
    let run = folder.run(&["build", "team 0", "--output", "team 0"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert_eq!(folder.files("team 0").len(), 1);
}

#[test]
fn check_writes_nothing() {
    let folder = Folder::of_a_team();
    folder.run(&["check"]);
    folder.run(&["inspect", "Sales_2026Q3.csv"]);
    assert_eq!(folder.names(), ["Sales_2026Q3.csv"]);
}

#[test]
fn each_build_date_keeps_one_snapshot() {
    let folder = with_a_report(1);
    folder.run(&["build"]);
    folder.run(&["build"]);
    assert_eq!(folder.files("history").keys().collect::<Vec<_>>(), ["2026-07-31.json", "2026-08-15.json"]);
}
