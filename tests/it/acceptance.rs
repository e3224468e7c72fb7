//! A finding that somebody accepts stays in the report with its reason, counts for nothing, and comes back in time.

use serde_json::Value;

use crate::folder::{Folder, Run};

/// A lone key result without a baseline; the notes say what the team thinks of it.
fn plan(note: &str) -> Vec<u8> {
    format!(
        "Objective,ID,Key result,Owner,Baseline,Target,Current,Check notes\n\
         Win the mid-market,KR1,Raise win rate in %,Ana Silva,,28,22,{note}\n"
    )
    .into_bytes()
}

fn folder(note: &str) -> Folder {
    Folder::with(&[("Sales_2026Q3.csv", &plan(note))])
}

fn checked(folder: &Folder) -> Value {
    serde_json::from_str(&folder.run(&["check", "--format", "json"]).stdout).unwrap()
}

/// Each finding of a rule by its state.
fn states(document: &Value, rule: &str) -> Vec<String> {
    let findings = document["findings"].as_array().unwrap().iter();
    let of_rule = findings.filter(|finding| finding["rule"] == rule);
    of_rule.map(|finding| finding["state"].as_str().unwrap().to_owned()).collect()
}

#[track_caller]
fn ends(folder: &Folder, args: &[&str], code: i32) -> Run {
    let run = folder.run(args);
    assert_eq!(run.code, code, "{args:?}\n{}{}", run.stdout, run.stderr);
    run
}

const AGREED: &[&str] = &["--reason", "the rate is new", "--by", "Dana Reyes"];

fn accept<'a>(args: &[&'a str]) -> Vec<&'a str> {
    ["accept"].iter().chain(args).chain(AGREED).copied().collect()
}

#[test]
fn a_check_note_accepts_what_its_row_breaks_and_its_objective_too() {
    let note = "ok missing-baseline: agreed with the CFO until 2026-12; ok single-key-result: one is enough";
    let folder = folder(note);
    let document = checked(&folder);
    for rule in ["missing-baseline", "single-key-result"] {
        assert_eq!(states(&document, rule), ["accepted"], "{rule}");
    }
    assert_eq!(document["accepted"]["count"], 2);
    assert_eq!(document["notes"], Value::Array(Vec::new()));
    let text = folder.run(&["check"]).stdout;
    assert!(text.contains("2 accepted: 1 by nobody named, 1 by the CFO\n"), "{text}");
    assert!(!text.contains("missing-baseline"), "{text}");
    ends(&folder, &["check", "--select", "missing-baseline", "--fail-on", "info"], 0);
}

#[test]
fn what_is_accepted_until_a_day_that_is_over_comes_back() {
    let folder = folder("ok missing-baseline: wait until 2026-07");
    assert_eq!(states(&checked(&folder), "missing-baseline"), ["new"]);
    let text = folder.run(&["check"]).stdout;
    assert!(text.contains("was accepted by nobody named until 2026-07-31, which is over: wait"), "{text}");
    ends(&folder, &["check", "--select", "missing-baseline", "--fail-on", "info"], 1);
}

#[test]
fn a_note_that_accepts_nothing_is_told_with_its_cell() {
    for (note, told) in [
        ("fine", "does not begin with `ok`"),
        ("ok mising-baseline: wait", "there is no rule `mising-baseline`; the nearest is `missing-baseline`"),
        ("ok past-due: wait", "accepts `past-due`, but nothing of the kind is found there"),
    ] {
        let document = checked(&folder(note));
        let notes = document["notes"].as_array().unwrap();
        assert_eq!(notes.len(), 1, "{note}");
        let text = notes[0].as_str().unwrap();
        assert!(text.contains(told) && text.contains("H2"), "{text}");
        assert_eq!(document["accepted"]["count"], 0);
    }
}

#[test]
fn accept_writes_an_entry_that_the_next_run_obeys() {
    let folder = folder("");
    folder.put("accepted.toml", b"# ours\n");
    let run = ends(&folder, &accept(&["missing-baseline", "--item", "KR1", "--until", "2026-12"]), 0);
    assert!(run.stdout.starts_with("1 finding of missing-baseline accepted by Dana Reyes until 2026-12-31\n"));
    let text = String::from_utf8(std::fs::read(folder.path("accepted.toml")).unwrap()).unwrap();
    assert!(text.starts_with("# ours\n") && text.contains("item = \"KR1\"\nunit = \"Sales\"\n"), "{text}");
    assert_eq!(states(&checked(&folder), "missing-baseline"), ["accepted"]);
    let list = ends(&folder, &["accept"], 0).stdout;
    assert!(list.contains("missing-baseline accepted by Dana Reyes until 2026-12-31: the rate is new"), "{list}");
    // The note of a shorter time does not end the longer one.
    folder.put("Sales_2026Q3.csv", &plan("ok missing-baseline: wait until 2026-07"));
    assert_eq!(states(&checked(&folder), "missing-baseline"), ["accepted"]);
}

#[test]
fn accept_takes_a_fingerprint_or_all_of_a_unit() {
    let folder = folder("");
    let document = checked(&folder);
    let finding = document["findings"].as_array().unwrap().iter().find(|it| it["rule"] == "missing-baseline").unwrap();
    ends(&folder, &accept(&[finding["fingerprint"].as_str().unwrap()]), 0);
    ends(&folder, &accept(&["single-key-result", "--unit", "sales"]), 0);
    let document = checked(&folder);
    for rule in ["missing-baseline", "single-key-result"] {
        assert_eq!(states(&document, rule), ["accepted"], "{rule}");
    }
    assert_eq!(document["accepted"]["by"][0]["by"], "Dana Reyes");
}

#[test]
fn accept_refuses_what_matches_no_finding_with_the_nearest() {
    let folder = folder("");
    for (args, told) in [
        (&["mising-baseline", "--item", "KR1"][..], "there is no rule `mising-baseline`; the nearest is"),
        (&["missing-baseline", "--item", "KR2"], "the nearest are\n  Sales_2026Q3.csv"),
        (&["past-due", "--item", "KR1"], "`past-due` finds nothing"),
        (&["0123456789ab"], "no finding has the fingerprint"),
        (&["missing-baseline", "--item", "KR1", "--until", "2026-01"], "which is over"),
        (&["missing-baseline", "--item", "KR1", "--until", "soon"], "expected a day or a month"),
    ] {
        let run = ends(&folder, &accept(args), 2);
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
    let run = ends(&folder, &["accept", "missing-baseline", "--item", "KR1", "--by", "Dana"], 2);
    assert!(run.stderr.contains("--reason is missing"), "{}", run.stderr);
    assert!(!folder.path("accepted.toml").exists());
}

#[test]
fn the_config_accepts_too_and_a_wrong_entry_ends_with_2() {
    let folder = folder("");
    let entry =
        |rest: &str| format!("[[accepted]]\nrule = \"missing-baseline\"\nreason = \"new\"\nby = \"Dana\"\n{rest}");
    folder.put("scoresheet.toml", entry("item = \"raise WIN rate in %\"").as_bytes());
    assert_eq!(states(&checked(&folder), "missing-baseline"), ["accepted"]);
    folder.put("scoresheet.toml", entry("").as_bytes());
    let run = ends(&folder, &["check"], 2);
    assert!(run.stderr.contains("entry 1 of [[accepted]]: it names neither an `item` nor a `unit`"), "{}", run.stderr);
    folder.put("scoresheet.toml", b"");
    folder.put("accepted.toml", entry("item = \"KR1\"\nfield = \"titel\"").as_bytes());
    let run = ends(&folder, &["check"], 2);
    assert!(run.stderr.contains("there is no field `titel`; the nearest is `title`"), "{}", run.stderr);
}

#[test]
fn the_report_tells_how_many_are_accepted_and_by_whom() {
    let folder = folder("ok missing-baseline: it is <b>new</b>; agreed with the CFO until 2026-12");
    let run = ends(&folder, &["build"], 0);
    assert!(run.stdout.contains("1 accepted: 1 by the CFO\n"), "{}", run.stdout);
    let files = folder.files("report");
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    assert!(text("index.html").contains("1 by the CFO"));
    let findings = text("findings.html");
    assert!(findings.contains("id=\"accepted\"") && findings.contains("&lt;b&gt;new"), "{findings}");
    let csv = text("data/findings.csv");
    let row = csv.lines().find(|line| line.contains("\"missing-baseline\"")).unwrap();
    assert!(row.contains("\"accepted\"") && row.contains("\"the CFO\",\"2026-12-31\""), "{row}");
    let report: Value = serde_json::from_str(&text("data/report.json")).unwrap();
    assert_eq!(states(&report, "missing-baseline"), ["accepted"]);
}
