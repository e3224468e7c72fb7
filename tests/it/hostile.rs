//! A hostile, broken or locked file costs itself and nothing else.

use std::io::{Cursor, Write};

use rust_xlsxwriter::Workbook;
use serde_json::Value;

use crate::folder::Folder;

/// A workbook behind a password, as Excel writes it: the encrypted package inside an old container.
fn with_password() -> Vec<u8> {
    let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (stream, bytes) in [("EncryptionInfo", &[4, 0, 4, 0][..]), ("EncryptedPackage", &[7; 4096])] {
        container.create_stream(stream).unwrap().write_all(bytes).unwrap();
    }
    container.into_inner().into_inner()
}

/// Two cells at the far corners of the grid: a dense reader asks for half a terabyte.
fn with_a_far_cell() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "near").unwrap();
    sheet.write(1_048_575, 16_383, "far").unwrap();
    workbook.save_to_buffer().unwrap()
}

/// What became of each file of a folder, by name.
fn states(folder: &Folder) -> Vec<(String, String)> {
    let run = folder.run(&["check", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let inputs = document["inputs"].as_array().unwrap();
    inputs.iter().map(|input| (text(&input["path"]), text(&input["status"]))).collect()
}

#[test]
fn each_bad_file_costs_only_itself() {
    let folder = Folder::of_a_team();
    folder.put("broken.xlsx", b"PK\x03\x04 and then nothing");
    folder.put("empty.xlsx", b"");
    folder.put("far.xlsx", &with_a_far_cell());
    folder.put("password.xlsx", &with_password());
    let expected = [
        ("Sales_2026Q3.csv", "read"),
        ("broken.xlsx", "unreadable"),
        ("empty.xlsx", "unreadable"),
        ("far.xlsx", "read"),
        ("password.xlsx", "unreadable"),
    ];
    let expected: Vec<_> = expected.map(|(name, state)| (name.to_owned(), state.to_owned())).to_vec();
    assert_eq!(states(&folder), expected);
}

#[test]
fn a_file_that_was_not_read_is_a_finding_that_says_what_to_do() {
    let folder = Folder::of_a_team();
    folder.put("password.xlsx", &with_password());
    let run = folder.run(&["check", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = document["findings"].as_array().unwrap();
    let finding = findings.iter().find(|finding| finding["rule"] == "unreadable-file").unwrap();
    assert_eq!(finding["file"], "password.xlsx");
    assert!(finding["message"].as_str().unwrap().contains("password"), "{finding}");
}

#[test]
fn inspect_says_why_a_file_was_not_read() {
    let folder = Folder::of_a_team();
    folder.put("password.xlsx", &with_password());
    let run = folder.run(&["inspect", "Sales_2026Q3.csv", "password.xlsx"]);
    assert_eq!(run.code, 3, "{}", run.stderr);
    assert!(run.stdout.contains("password.xlsx\n  not read: "), "{}", run.stdout);
    let run = folder.run(&["inspect", "password.xlsx", "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, &document["files"][0]["path"]), (2, &Value::from("password.xlsx")));
}
