//! What `check` tells, to whom, and what is left out when only a part was asked for.

use serde_json::Value;

use crate::folder::{Folder, TABLE};

/// Two units with findings of their own.
fn folder() -> Folder {
    let service = TABLE.replace(",Ana Silva,18", ",Bo Lind,").replace("mid-market", "north");
    Folder::with(&[("Sales_2026Q3.csv", TABLE.as_bytes()), ("Service_2026Q3.csv", service.as_bytes())])
}

fn findings(folder: &Folder, args: &[&str]) -> Vec<Value> {
    let run = folder.run(&[&["check", "--format", "json", "--fail-on", "never"], args].concat());
    let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    document["findings"].as_array().unwrap().clone()
}

#[test]
fn filters_leave_only_what_was_asked_for() {
    let folder = folder();
    let all = findings(&folder, &[]);
    for (args, key, value) in [
        (&["--select", "missing-baseline"][..], "rule", "missing-baseline"),
        (&["--select", "measurability", "--ignore", "ratio-without-volume"], "chapter", "measurability"),
        (&["--unit", "service"], "team", "Service"),
        (&["--owner", "bo lind"], "owner", "Bo Lind"),
        (&["--min-severity", "warning", "--select", "missing-baseline"], "severity", "warning"),
    ] {
        let told = findings(&folder, args);
        assert!(!told.is_empty() && told.len() < all.len(), "{args:?}: {told:?}");
        assert!(told.iter().all(|finding| finding[key] == value), "{args:?}: {told:?}");
    }
    let told = findings(&folder, &["--ignore", "missing-baseline,ratio-without-volume"]);
    assert!(told.iter().all(|it| it["rule"] != "missing-baseline" && it["rule"] != "ratio-without-volume"));
}

#[test]
fn only_new_findings_are_those_that_the_last_snapshot_lacks() {
    let folder = folder();
    assert_eq!(folder.run(&["build", "--as-of", "2026-07-31"]).code, 2, "--as-of is given once");
    let run = folder.command(&["build", "--as-of", "2026-07-31"]).output().unwrap();
    assert!(run.status.success());
    let news = TABLE.replace("Ana Silva,9,6", ",9,6");
    folder.put("Sales_2026Q3.csv", news.as_bytes());
    let told = findings(&folder, &["--new-only"]);
    assert!(told.iter().all(|it| it["state"] == "new"), "{told:?}");
    assert!(findings(&folder, &[]).iter().any(|it| it["state"] == "still there"));
}

#[test]
fn what_is_asked_for_and_does_not_exist_ends_with_2() {
    let folder = folder();
    for (args, told) in [
        (&["--select", "mising-baseline"][..], "did you mean `missing-baseline`?"),
        (&["--ignore", "honest"], "did you mean `honesty`?"),
        (&["--unit", "servize"], "did you mean `Service`?"),
        (&["--owner", "nobody at all"], "no owner is called"),
        (&["--report", "junit"], "expected FORMAT=FILE"),
        (&["--report", "junti=x.xml"], "did you mean `junit`?"),
        (&["--report", "csv=Sales_2026Q3.csv"], "which is one of the files to check"),
    ] {
        let run = folder.run(&[&["check"], args].concat());
        assert_eq!(run.code, 2, "{args:?} {}", run.stdout);
        assert!(run.stderr.contains(told), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn reports_are_written_beside_what_is_told() {
    let folder = folder();
    let args = ["check", "--report", "junit=out/junit.xml", "--report", "xlsx=all.xlsx", "--report", "text=all.txt"];
    let run = folder.run(&[&args[..], &["--statistics", "--color", "always", "--fail-on", "never"]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("missing-baseline"), "{}", run.stdout);
    let read = |name: &str| std::fs::read(folder.path(name)).unwrap();
    assert!(read("out/junit.xml").starts_with(b"<?xml"));
    assert!(read("all.xlsx").starts_with(b"PK"));
    assert!(!read("all.txt").contains(&0x1b) && !read("all.txt").is_empty());
}

#[test]
fn what_is_left_out_does_not_make_a_run_fail() {
    let folder = folder();
    let code = |args: &[&str]| folder.run(&[&["check", "--fail-on", "warning"], args].concat()).code;
    assert_eq!(code(&["--select", "missing-baseline"]), 1);
    assert_eq!(code(&["--select", "missing-baseline", "--unit", "Sales"]), 0);
}
