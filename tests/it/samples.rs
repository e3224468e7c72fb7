//! The samples keep what they were drawn for. What is expected stands in `tests/cases`, one finding a line, and is written
//! anew with `UPDATE_EXPECTED=1 cargo test`; the difference is reviewed like code.

use std::env;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::folder::{Folder, finished};

/// The findings of a sample: severity, check, place, message.
fn findings(sample: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(sample);
    let nowhere = Folder::with(&[]);
    let output = nowhere.command(&["check", "--format", "json"]).arg(folder).output().unwrap();
    let document: Value = serde_json::from_str(&finished(&output).stdout).unwrap();
    let line = |finding: &Value| {
        let text = |key: &str| finding[key].as_str().unwrap_or("-").to_owned();
        let place = [text("file"), text("sheet"), text("cell")].join(" › ");
        format!("{} {} | {place} | {}\n", text("severity"), text("rule"), text("message"))
    };
    document["findings"].as_array().unwrap().iter().map(line).collect()
}

#[track_caller]
fn finds_what_is_expected(sample: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(format!("{sample}.txt"));
    let found = findings(sample);
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let news = |from: &str, other: &str, sign: &str| {
        let lines = from.lines().filter(|line| !other.lines().any(|known| known == *line));
        lines.map(|line| format!("{sign} {line}\n")).collect::<String>()
    };
    let changes = news(&expected, &found, "-") + &news(&found, &expected, "+");
    assert!(found == expected, "{sample}, - expected, + found:\n{changes}");
}

#[test]
fn the_healthy_sample_has_no_finding() {
    assert_eq!(findings("healthy"), "");
}

#[test]
fn the_articles_are_told_what_is_wrong_with_their_examples() {
    finds_what_is_expected("articles");
}

#[test]
fn the_clinics_are_told_what_is_wrong_with_their_sheets() {
    finds_what_is_expected("harbour-clinics");
}
