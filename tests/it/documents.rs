//! What programs read: one document with a schema number, its keys as published.

use serde_json::Value;

use crate::folder::Folder;

fn document(args: &[&str]) -> Value {
    let folder = Folder::of_a_team();
    let run = folder.run(args);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{args:?}: {error}\n{}{}", run.stdout, run.stderr))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn every_document_names_its_schema() {
    for args in [
        &["check", "--format", "json"][..],
        &["inspect", "Sales_2026Q3.csv", "--format", "json"],
        &["explain", "--format", "json"],
        &["explain", "missing-baseline", "--format", "json"],
        &["explain", "on", "track", "--format", "json"],
        &["explain", "config", "--format", "json"],
    ] {
        assert_eq!(document(args)["schema"], 1, "{args:?}");
    }
}

#[test]
fn check_tells_what_was_read() {
    let document = document(&["check", "--format", "json"]);
    assert_eq!(keys(&document), ["accepted", "as_of", "findings", "inputs", "notes", "schema"]);
    assert_eq!(document["as_of"], "2026-08-15");
    assert_eq!(document["inputs"], serde_json::json!([{"path": "Sales_2026Q3.csv", "status": "read"}]));
}

#[test]
fn the_catalogue_tells_every_check_with_reason_and_fix() {
    let document = document(&["explain", "--format", "json"]);
    let rules = document["rules"].as_array().unwrap();
    assert!(rules.len() > 40, "{}", rules.len());
    for rule in rules {
        for key in ["name", "chapter", "severity", "why", "fix"] {
            assert!(rule[key].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
    }
}

#[test]
fn inspect_tells_each_file_with_its_tables_items_and_leftovers() {
    let document = document(&["inspect", "Sales_2026Q3.csv", "--format", "json"]);
    let file = &document["files"][0];
    assert_eq!(keys(file), ["kpis", "leftovers", "objectives", "path", "tables"]);
    assert_eq!(file["path"], "Sales_2026Q3.csv");
}
