//! Standard output carries the result and nothing else; standard error carries everything else.

use std::process::Stdio;

use crate::folder::{Folder, finished};

#[test]
fn progress_and_hints_are_not_part_of_the_result() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["check", "--format", "json", "--fail-on", "never"]);
    serde_json::from_str::<serde_json::Value>(&run.stdout).expect("standard output is one document");
    assert!(run.stderr.contains("reading 1 file\n"), "{}", run.stderr);
    let run = folder.run(&["build"]);
    assert!(run.stdout.ends_with("open report/index.html\n"), "{}", run.stdout);
}

#[test]
fn quiet_leaves_the_result_and_errors() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["-q", "build"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(!run.stdout.is_empty());
    let run = folder.run(&["-q", "check", "no/such/folder"]);
    assert_eq!((run.code, &*run.stdout), (2, ""));
    assert!(run.stderr.starts_with("error: cannot find no/such/folder"), "{}", run.stderr);
}

#[test]
fn verbose_names_each_file_and_each_that_is_left_out() {
    let folder = Folder::of_a_team();
    folder.put("notes.docx", b"x");
    let run = folder.run(&["-v", "check", "--fail-on", "never"]);
    assert!(run.stderr.contains("  Sales_2026Q3.csv\n"), "{}", run.stderr);
    assert!(run.stderr.contains("left out notes.docx: it is no spreadsheet\n"), "{}", run.stderr);
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let folder = Folder::of_a_team();
    for (when, coloured) in [("auto", false), ("never", false), ("always", true)] {
        let run = folder.run(&["explain", "missing-baseline", "--color", when]);
        assert_eq!(run.stdout.contains('\x1b'), coloured, "{when}");
    }
    let run = folder.run(&["check", "--format", "json", "--color", "always", "--fail-on", "never"]);
    assert!(!run.stdout.contains('\x1b'));
}

#[test]
fn ascii_spells_our_own_signs_without_others() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["explain", "missing-baseline", "--ascii"]);
    assert!(run.stdout.starts_with("missing-baseline - warning - measurability\n"), "{}", run.stdout);
    assert!(run.stdout.is_ascii(), "{}", run.stdout);
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let folder = Folder::of_a_team();
    let mut run = folder.command(&["explain"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(run.stdout.take());
    let run = finished(&run.wait_with_output().unwrap());
    assert_eq!((run.code, &*run.stderr), (0, ""));
}
