//! How a run ended can be told from its exit code alone.

use crate::folder::{Folder, TABLE};

#[track_caller]
fn ends(folder: &Folder, args: &[&str], code: i32) -> String {
    let run = folder.run(args);
    assert_eq!(run.code, code, "{args:?}\n{}{}", run.stdout, run.stderr);
    run.stderr
}

#[test]
fn wrong_flags_and_wrong_config_end_with_2() {
    let folder = Folder::of_a_team();
    ends(&folder, &["build", "--speed", "11"], 2);
    ends(&folder, &["check", "--fail-on", "fatal"], 2);
    ends(&folder, &["check", "--config", "none.toml"], 2);
    ends(&folder, &["check", "no/such/folder"], 2);
    ends(&folder, &["explain", "no-such-check-anywhere"], 2);
    ends(&folder, &["build", "-C", "no/such/folder"], 2);
}

#[test]
fn nothing_to_read_ends_with_2_and_says_what_was_seen() {
    let folder = Folder::with(&[("notes.docx", b"x"), ("~$plan.xlsx", b"x")]);
    for command in ["build", "check"] {
        let told = ends(&folder, &[command], 2);
        assert!(told.contains("expected files that end in xlsx"), "{told}");
        assert!(told.contains("notes.docx was left out: it is no spreadsheet"), "{told}");
        assert!(told.contains("that somebody has open"), "{told}");
    }
    assert_eq!(folder.names(), ["notes.docx", "~$plan.xlsx"]);
}

#[test]
fn a_file_that_cannot_be_read_ends_a_build_with_3() {
    let folder = Folder::of_a_team();
    folder.put("broken.xlsx", b"PK\x03\x04 and then nothing");
    ends(&folder, &["build"], 3);
    assert!(folder.path("report/data/report.json").exists());
}

#[test]
fn a_build_of_which_nothing_could_be_read_keeps_the_report() {
    let folder = Folder::of_a_team();
    ends(&folder, &["build"], 0);
    let before = folder.files("report");
    folder.put("Sales_2026Q3.csv", b"");
    let told = ends(&folder, &["build"], 2);
    assert!(told.contains("error: no file could be read\n  Sales_2026Q3.csv: "), "{told}");
    assert_eq!(folder.files("report"), before);
    ends(&folder, &["check"], 2);
}

#[test]
fn a_folder_of_somebody_else_ends_with_2_and_stays() {
    let folder = Folder::of_a_team();
    folder.put("thesis/chapter.txt", b"mine");
    let told = ends(&folder, &["build", "--output", "thesis"], 2);
    assert!(told.contains("scoresheet did not make it"), "{told}");
    assert_eq!(folder.names(), ["Sales_2026Q3.csv", "thesis/"]);
}

#[test]
fn a_report_that_cannot_be_written_ends_with_4() {
    let folder = Folder::of_a_team();
    folder.put("file", b"");
    let told = ends(&folder, &["build", "--output", "file/report"], 4);
    assert!(told.contains("file"), "{told}");
    assert_eq!(folder.names(), ["Sales_2026Q3.csv", "file"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_standard_output_ends_with_4() {
    let folder = Folder::of_a_team();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = folder.command(&["explain"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn findings_end_a_run_only_when_asked() {
    let folder = Folder::with(&[("Sales_2026Q3.csv", TABLE.replace("28", "TBD").as_bytes())]);
    ends(&folder, &["build"], 0);
    ends(&folder, &["build", "--fail-on", "info"], 1);
    ends(&folder, &["check", "--fail-on", "never"], 0);
    ends(&folder, &["check", "--fail-on", "info"], 1);
}

#[test]
fn help_lists_the_exit_codes() {
    let run = Folder::with(&[]).run(&["--help"]);
    assert_eq!(run.code, 0);
    for code in ["0", "1", "2", "3", "4", "75", "101", "130"] {
        let listed = run.stdout.lines().any(|line| line.trim_start().starts_with(&format!("{code}  ")));
        assert!(listed, "{code}\n{}", run.stdout);
    }
}
