//! What a build writes besides the folder, and what a folder needs to begin with.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;

use crate::folder::Folder;

/// Everything that can be asked for.
const ALL: &[&str] = &["build", "-q", "--single-file", "--zip", "--embed", "--export-charts", "svg"];

#[test]
fn what_is_asked_for_lies_in_the_report_and_is_the_same_next_time() {
    let folder = Folder::of_a_team();
    let files = |name: &str| fs::read(folder.path("report").join(name)).unwrap();
    assert_eq!(folder.run(ALL).code, 0);
    let first = ["whole-report.html", "whole-report.zip", "embed/index.html", "charts/index-1.svg"].map(files);
    assert_eq!(folder.run(ALL).code, 0);
    let second = ["whole-report.html", "whole-report.zip", "embed/index.html", "charts/index-1.svg"].map(files);
    assert!(first == second, "the bytes differ");
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    assert!(!folder.path("report/whole-report.zip").exists());
}

#[test]
fn the_zip_holds_every_file_of_the_report() {
    let folder = Folder::of_a_team();
    assert_eq!(folder.run(&["build", "-q", "--zip"]).code, 0);
    let mut zip = zip::ZipArchive::new(fs::File::open(folder.path("report/whole-report.zip")).unwrap()).unwrap();
    let mut packed = BTreeSet::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).unwrap();
        let name = file.name().unwrap().strip_prefix("okr-report-2026-08-15/").unwrap().to_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        if name != "READ ME FIRST.txt" {
            assert!(bytes == fs::read(folder.path("report").join(&name)).unwrap(), "{name}");
        }
        packed.insert(name);
    }
    let manifest = fs::read_to_string(folder.path("report/scoresheet-report.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    for file in manifest["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        assert_eq!(packed.contains(path), path != "whole-report.zip", "{path}");
    }
}

#[test]
fn the_config_may_ask_for_them_too() {
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", b"[output]\nalso = [\"single-file\"]\n");
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    assert!(folder.path("report/whole-report.html").exists());
    folder.put("scoresheet.toml", b"[output]\nalso = [\"pdf\"]\n");
    let run = folder.run(&["build", "-q"]);
    assert!(run.code == 2 && run.stderr.contains("scoresheet.toml:2"), "{}", run.stderr);
}

#[test]
fn the_demo_is_a_folder_of_sheets_with_its_report() {
    let folder = Folder::with(&[]);
    let run = folder.run(&["build", "--demo"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(folder.path("scoresheet-demo/report/index.html").exists(), "{}", run.stdout);
    assert!(run.stderr.contains("invented"), "{}", run.stderr);
    // A second time over sheets that somebody has changed.
    folder.put("scoresheet-demo/labor.csv", b"mine");
    assert_eq!(folder.run(&["build", "-q", "--demo"]).code, 0);
    assert_eq!(fs::read_to_string(folder.path("scoresheet-demo/labor.csv")).unwrap(), "mine");
}

#[test]
fn init_writes_a_config_that_a_build_takes_and_never_replaces_one() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["init"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = fs::read_to_string(folder.path("scoresheet.toml")).unwrap();
    assert!(text.contains("#   Sales_2026Q3.csv: 1 objective, 2 key results\n"), "{text}");
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let again = folder.run(&["init"]);
    assert!(again.code == 2 && again.stderr.contains("is there already"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(folder.path("scoresheet.toml")).unwrap(), text);
}

#[test]
fn init_writes_templates_that_change_nothing_until_they_are_changed() {
    let folder = Folder::of_a_team();
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let page = || fs::read(folder.path("report/index.html")).unwrap();
    let before = page();
    assert_eq!(folder.run(&["init", "--theme"]).code, 0);
    assert!(folder.path("theme/README.md").exists() && folder.path("theme/home.html").exists());
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    assert!(before == page(), "the page differs");
}
