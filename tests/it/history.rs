//! What one month leaves for the next: nothing of it is lost, nothing of it stops a run, and what changed is told.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::folder::{Folder, Run, TABLE, files, finished};

/// The months of the sample that lie in its archive.
const MONTHS: [&str; 5] = ["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30"];

/// The ferries with their whole history, and the report of today.
fn ferries() -> Folder {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/ferries");
    let folder = Folder::with(&[]);
    for (name, bytes) in files(&sample) {
        if !name.starts_with("report/") && !name.starts_with("history/") {
            folder.put(&name, &bytes);
        }
    }
    for month in MONTHS {
        done(&folder, &["build", "--as-of", month, "--history-only", &format!("months/{month}")]);
    }
    done(&folder, &["build"]);
    folder
}

/// A run that has to go well, on the day that it is given.
fn done(folder: &Folder, args: &[&str]) -> Run {
    let run = finished(&folder.command(args).output().unwrap());
    assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    run
}

fn json(folder: &Folder, args: &[&str]) -> Value {
    serde_json::from_str(&done(folder, args).stdout).unwrap()
}

/// What became of each item: kind, fate, words; then what moved of it.
fn told(changes: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let items = changes["items"].as_array().unwrap().iter().map(|item| {
        let moves = item["moves"].as_array().unwrap().iter();
        let moves =
            moves.filter(|moved| moved["meaning"] != "result").map(|moved| format!(", {}", text(&moved["aspect"])));
        format!("{} {} {}{}", text(&item["kind"]), text(&item["fate"]), text(&item["title"]), moves.collect::<String>())
    });
    items.collect()
}

#[test]
fn the_ferries_are_told_what_changed_since_last_month() {
    let folder = ferries();
    let changes = json(&folder, &["diff", "--format", "json"]);
    assert_eq!((&changes["from"], &changes["to"]), (&"2026-11-30".into(), &"2026-12-15".into()));
    let expected = [
        "objective stayed A fleet that is fit for winter",
        "objective stayed Crossings that people can plan by",
        // Its file was renamed and moved into a folder; nothing but its numbers changed.
        "objective stayed Passengers come back by choice",
        "key-result stayed Raise departures on time from 86 % to 94 %, wording, target",
        "key-result stayed Cut cancelled crossings a month",
        "key-result stayed Main engines overhauled before the frost, wording",
        "key-result stayed Raise the score passengers give us",
        "key-result stayed Shorten the wait at the ticket desk",
        "key-result vanished Cut fuel used a crossing",
    ];
    assert_eq!(told(&changes), expected);
    let moved = &changes["items"][3]["moves"][1];
    assert_eq!((&moved["before"]["number"], &moved["after"]["number"]), (&95.into(), &94.into()));
    assert_eq!(moved["before_cell"], "operations 2026-Q4.csv › operations 2026-Q4 › G2");
    let rules = |list: &Value| list.as_array().unwrap().iter().map(|it| it["rule"].clone()).collect::<Vec<_>>();
    let new = rules(&changes["findings"]["new"]);
    assert!(new.contains(&"target-moved".into()) && new.contains(&"key-result-vanished".into()), "{new:?}");
    assert!(rules(&changes["findings"]["fixed"]).contains(&"unexplained-red".into()));
}

#[test]
fn any_two_months_can_be_compared() {
    let folder = ferries();
    let changes = json(&folder, &["diff", "2026-09", "2026-10-31", "--format", "json"]);
    let told = told(&changes);
    for line in [
        "key-result carried-over Cut cancelled crossings a month, baseline, target, cycle, due",
        "key-result carried-over Raise departures on time from 86 % to 95 %, wording, baseline, target, cycle, due",
        "key-result new Cut fuel used a crossing",
        "objective new A fleet that is fit for winter",
    ] {
        assert!(told.iter().any(|it| it == line), "{line}: {told:?}");
    }
    assert!(!told.iter().any(|line| line.contains("vanished")), "{told:?}");
    let run = done(&folder, &["diff", "2026-10", "2026-11"]);
    assert!(run.stdout.contains("owner Ida Holm → Nils Berg"), "{}", run.stdout);
    assert!(run.stdout.starts_with("2026-10-31 → 2026-11-30, grade 0.18 → 0.34\n"), "{}", run.stdout);
}

#[test]
fn findings_say_since_when_they_are_there() {
    let folder = ferries();
    let document = json(&folder, &["check", "--format", "json", "--fail-on", "never"]);
    let state = |rule: &str| {
        let findings = document["findings"].as_array().unwrap();
        let finding = findings.iter().find(|finding| finding["rule"] == rule).unwrap();
        (finding["state"].clone(), finding["first_seen"].clone())
    };
    assert_eq!(state("kpi-without-thresholds"), ("still there".into(), "2026-07-31".into()));
    assert_eq!(state("target-moved"), ("new".into(), "2026-12-15".into()));
}

#[test]
fn a_comparison_that_cannot_be_made_says_which_snapshots_there_are() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["diff"]);
    assert!(run.code == 2 && run.stderr.contains("the history is empty"), "{}", run.stderr);
    folder.run(&["build"]);
    let run = folder.run(&["diff", "2025"]);
    assert!(
        run.code == 2 && run.stderr.contains("no snapshot of `2025`, the history has 2026-08-15"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_earlier_month_needs_its_date_and_leaves_the_report_alone() {
    let folder = Folder::with(&[("old/Sales_2026Q3.csv", TABLE.as_bytes()), ("Sales_2026Q3.csv", TABLE.as_bytes())]);
    let run = finished(&folder.command(&["build", "--history-only", "old"]).output().unwrap());
    assert!(run.code == 2 && run.stderr.contains("--as-of"), "{}", run.stderr);
    let run = done(&folder, &["build", "--history-only", "old", "--as-of", "2026-07-31"]);
    assert!(run.stdout.ends_with("kept history/2026-07-31.json\n"), "{}", run.stdout);
    assert_eq!(folder.names(), ["Sales_2026Q3.csv", "history/", "old/"]);
}

/// A team with a snapshot of July, which something happens to before August is built.
fn august_after(happens: impl Fn(&Path)) -> (Folder, Run) {
    let folder = Folder::of_a_team();
    done(&folder, &["build", "--as-of", "2026-07-31"]);
    happens(&folder.path("history"));
    let run = folder.run(&["build"]);
    (folder, run)
}

#[test]
fn k01_a_damaged_snapshot_is_a_finding_and_stays_as_it_is() {
    let (folder, run) = august_after(|history| fs::write(history.join("2026-07-31.json"), "{\"schema\": 2").unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let check = folder.run(&["check"]);
    assert!(check.stdout.contains("history-damaged"), "{}", check.stdout);
    let history = folder.files("history");
    assert_eq!(history["2026-07-31.json"], b"{\"schema\": 2");
    assert!(history.contains_key("2026-08-15.json"));
}

#[test]
fn k01_a_damaged_snapshot_of_the_same_day_is_set_aside() {
    let folder = Folder::of_a_team();
    folder.put("history/2026-08-15.json", b"half a snap");
    let run = folder.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(folder.files("history")["2026-08-15.json.damaged-1"], b"half a snap");
}

/// A snapshot whose sum is right, whatever it holds.
fn sealed(body: &str) -> String {
    let sum = sha2::Digest::finalize(sha2::Digest::chain_update(<sha2::Sha256 as sha2::Digest>::new(), body));
    let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{body}  \"checksum\": \"sha256:{sum}\"\n}}\n")
}

#[test]
fn k02_a_snapshot_of_a_newer_version_ends_the_run_before_anything_is_written() {
    let (folder, _) = august_after(|_| {});
    let before = (folder.files("history"), folder.files("report"));
    let newer = String::from_utf8(before.0["2026-07-31.json"].clone()).unwrap();
    let newer = newer.replace("\"schema\": 5", "\"schema\": 99");
    folder.put("history/2026-07-31.json", sealed(newer.split("  \"checksum\"").next().unwrap()).as_bytes());
    folder.put("Sales_2026Q3.csv", TABLE.replace("22", "23").as_bytes());
    let run = folder.run(&["build"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("2026-07-31.json") && run.stderr.contains("schema 99"), "{}", run.stderr);
    assert_eq!(folder.files("report"), before.1);
    assert_eq!(folder.files("history")["2026-08-15.json"], before.0["2026-08-15.json"]);
}

#[test]
fn k08_a_history_that_is_shorter_than_the_report_is_a_finding() {
    let (folder, _) = august_after(|history| fs::remove_file(history.join("2026-07-31.json")).unwrap());
    // The build of August has replaced the report of July; only a check before it can tell.
    let earlier = Folder::of_a_team();
    done(&earlier, &["build", "--as-of", "2026-07-31"]);
    fs::remove_file(earlier.path("history/2026-07-31.json")).unwrap();
    assert!(earlier.run(&["check"]).stdout.contains("history-went-back"));
    assert!(!folder.run(&["check"]).stdout.contains("history-went-back"));
}

#[test]
fn k09_the_same_day_again_makes_the_same_snapshot_and_no_second_one() {
    let (folder, _) = august_after(|_| {});
    let before = folder.files("history");
    folder.run(&["build"]);
    assert_eq!(folder.files("history"), before);
    assert_eq!(before.len(), 2);
}

#[test]
fn the_ferries_are_told_signals_from_noise() {
    let folder = ferries();
    let why = |name: &str| done(&folder, &["grade", "--why", name]).stdout;
    // From April on the ships are on time more often: near the upper limit, beyond it in October, near it again.
    assert!(why("Departures on time").contains("signals      3\n"), "{}", why("Departures on time"));
    // One month beyond the limit, and the step back from it.
    assert!(why("Complaints a month").contains("signals      2\n"), "{}", why("Complaints a month"));
    assert!(why("Crew on reserve").contains("no limits    no variation\n"), "{}", why("Crew on reserve"));
    let report = folder.files("report");
    let page = |name: &str| {
        let (_, bytes) = report.iter().find(|(path, _)| path.starts_with(name)).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    assert!(page("kpi-departures-on-time").contains("three of four near a limit"));
    assert!(page("kpi-complaints-a-month").contains("outside the limits"));
    assert!(page("objective-passengers-come-back").contains("Grade by month"));
}

/// The orchards with twelve archived months, and the report of today.
fn orchards() -> Folder {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/orchards");
    let folder = Folder::with(&[]);
    let mut months = BTreeSet::new();
    for (name, bytes) in files(&sample) {
        if !name.starts_with("report/") && !name.starts_with("history/") {
            folder.put(&name, &bytes);
        }
        months.extend(name.strip_prefix("months/").and_then(|rest| rest.split('/').next()).map(str::to_owned));
    }
    assert_eq!(months.len(), 12);
    for month in months {
        done(&folder, &["build", "--as-of", &month, "--history-only", &format!("months/{month}")]);
    }
    done(&folder, &["build"]);
    folder
}

/// What `samples/draw/months.rs` plants: changes, trends, signals, a cycle that is over, a log of check-ins.
#[test]
fn the_orchards_are_told_what_was_planted() {
    let folder = orchards();
    let told = |from: &str, to: &str| told(&json(&folder, &["diff", from, to, "--format", "json"]));
    let has = |lines: &[String], line: &str| assert!(lines.iter().any(|it| it == line), "{line}: {lines:?}");
    has(&told("2026-05", "2026-06"), "key-result stayed Cut water used a tree and week, target");
    has(&told("2026-08", "2026-09"), "key-result stayed Graft young trees, owner");
    has(&told("2026-03", "2026-04"), "key-result new Sell boxes by subscription");
    has(&told("2026-07", "2026-08"), "key-result stayed Raise the score that our shoppers give us, wording");
    has(&told("2026-09", "2026-10"), "key-result closed Sell boxes by subscription");
    has(&told("2026-11", "2026-12"), "key-result vanished Graft young trees");

    let why = |name: &str| done(&folder, &["grade", "--why", name]).stdout;
    // Months from snapshots, days from the log of today; one a month leads to 0.88 of the way.
    let fruit = why("G-1");
    for part in [
        "2026-06-30   76  Grove FY26.csv › Grove FY26 › G2, then",
        "2026-12-08   81.2  check-ins.csv › check-ins › C3",
        "trend        ≈0.8",
        "outlook      missed as committed",
        "elapsed      ≈0.8709",
    ] {
        assert!(fruit.contains(part), "{part}: {fruit}");
    }
    for (kpi, signals) in [("Cold store temperature", 1), ("Boxes returned", 2), ("Visitors a day", 0)] {
        assert!(why(kpi).contains(&format!("signals      {signals}\n")), "{}", why(kpi));
    }

    let report = folder.files("report");
    let page = |name: &str| {
        let (_, bytes) = report.iter().find(|(path, _)| path.starts_with(name)).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    assert!(page("changes.html").contains("Brier score 0.20 over 2 key results"));
    assert!(page("kpi-boxes-returned").contains("eight in a row on one side"));
    assert!(page("kpi-cold-store").contains("outside the limits"));
    let objective = page("objective-fruit-that-needs");
    assert!(objective.contains("FY2026, 2026-02-01 to 2027-01-31, found in the name of its file"), "{objective}");
    assert!(objective.contains("values by date lead to"));
    let changes: Value = serde_json::from_str(&page("data/changes.json")).unwrap();
    assert_eq!((&changes["from"], &changes["to"]), (&"2026-11-30".into(), &"2026-12-15".into()));
}

/// A plan, and a log of its check-ins: the value stands still, the confidence slides, the colour changes for no reason.
const PLAN: &str = "\
Id,Objective,Key result,Baseline,Target,Owner
H1,Boats leave on time,Raise departures on time in %,70,90,Ida Holm
H2,,Cut minutes at the quay,25,10,Ida Holm
H3,,Boats repaired to date,0,12,Ida Holm";

const LOG: &str = "\
Key result,Updated,Current,Confidence,Status
Raise departures on time in %,2026-07-06,74,0.8,On track
Raise departures on time in %,2026-07-20,74,0.7,On track
Raise departures on time in %,2026-08-03,74,0.6,On track
Raise departures on time in %,2026-08-17,74,0.5,At risk
Cut minutes at the quay,2026-07-06,24,0.6,On track
Cut minutes at the quay,2026-07-20,21,0.7,On track
Cut minutes at the quay,2026-08-03,18,0.6,On track
Cut minutes at the quay,2026-08-17,17,0.7,On track
Boats repaired to date,2026-07-06,3,0.6,On track
Boats repaired to date,2026-07-20,5,0.6,On track
Boats repaired to date,2026-08-03,4,0.6,On track
Boats repaired to date,2026-08-17,6,0.6,On track";

#[test]
fn a_log_of_check_ins_tells_what_only_time_shows() {
    let folder = Folder::with(&[("plan Q3 2026.csv", PLAN.as_bytes()), ("log Q3 2026.csv", LOG.as_bytes())]);
    let args = ["check", "--as-of", "2026-08-20", "--format", "json", "--fail-on", "never"];
    let rules = ["flatline", "sliding-confidence", "status-changed-value-unchanged", "cumulative-decrease"];
    let found = json(&folder, &args);
    let told = found["findings"].as_array().unwrap().iter();
    let told = told.filter(|finding| rules.iter().any(|rule| finding["rule"] == *rule));
    let told: BTreeSet<(String, String)> = told
        .map(|finding| [&finding["rule"], &finding["item"]].map(|value| value.as_str().unwrap().to_owned()))
        .map(|[rule, item]| (rule, item))
        .collect();
    let expected = [
        ("cumulative-decrease", "Boats repaired to date"),
        ("flatline", "Raise departures on time in %"),
        ("sliding-confidence", "Raise departures on time in %"),
        ("status-changed-value-unchanged", "Raise departures on time in %"),
    ];
    assert_eq!(told, expected.map(|(rule, item)| (rule.to_owned(), item.to_owned())).into());
}

/// Two teams in folders of their own and a month of both, then August without a change but for what `edits` makes of Care.
fn two_teams(edits: fn(&str) -> String) -> Folder {
    let care = of_care();
    let folder = Folder::with(&[
        ("teams/care/okr 2026-Q3.csv", care.as_bytes()),
        ("teams/sales/okr 2026-Q3.csv", TABLE.as_bytes()),
        ("scoresheet.toml", b"[input]\npaths = [\"teams\"]\n"),
    ]);
    done(&folder, &["build", "--as-of", "2026-07-31"]);
    folder.put("teams/care/okr 2026-Q3.csv", edits(&care).as_bytes());
    folder
}

fn without_a_row(table: &str) -> String {
    table.lines().take(2).map(|line| format!("{line}\n")).collect()
}

/// What `check` finds of the past in a file or a folder.
fn past_of(folder: &Folder, path: &str) -> Vec<String> {
    let args = ["check", path, "--as-of", "2026-08-15", "--format", "json", "--fail-on", "never"];
    let document = json(folder, &args);
    let findings = document["findings"].as_array().unwrap().iter();
    let past = findings.filter(|finding| finding["rule"].as_str().unwrap().contains("vanished"));
    past.map(|finding| finding["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_check_of_one_file_does_not_tell_the_others_as_gone() {
    let same = two_teams(str::to_owned);
    for path in ["teams/care/okr 2026-Q3.csv", "teams/care", "teams", "teams/sales"] {
        assert_eq!(past_of(&same, path), [""; 0], "{path}");
    }
    let fewer = two_teams(without_a_row);
    for path in ["teams/care/okr 2026-Q3.csv", "teams/care", "teams"] {
        let told = past_of(&fewer, path);
        assert!(told.len() == 1 && told[0].contains("Close tickets in days"), "{path}: {told:?}");
    }
    assert_eq!(past_of(&fewer, "teams/sales/okr 2026-Q3.csv"), [""; 0]);
    fs::remove_dir_all(fewer.path("teams/sales")).unwrap();
    assert_eq!(past_of(&fewer, "teams").len(), 2);
    assert_eq!(past_of(&fewer, "teams/care").len(), 2, "what does not exist any more was not left out");
}

#[test]
fn a_check_of_one_file_finds_what_a_check_of_all_finds_in_it() {
    let folder = two_teams(|table| table.replace(",28,", ",24,"));
    let found = |path: &str| {
        let document =
            json(&folder, &["check", path, "--as-of", "2026-08-15", "--format", "json", "--fail-on", "never"]);
        let findings = document["findings"].as_array().unwrap().clone();
        let of_care = findings.into_iter().filter(|finding| finding["file"] == "care/okr 2026-Q3.csv");
        of_care
            .map(|finding| [&finding["rule"], &finding["fingerprint"], &finding["state"]].map(Value::to_string))
            .collect()
    };
    let (all, one): (Vec<_>, Vec<_>) = (found("teams"), found("teams/care/okr 2026-Q3.csv"));
    assert!(all.iter().any(|[rule, ..]| rule == "\"target-moved\""), "{all:?}");
    assert_eq!(one, all);
}

#[test]
fn a_new_file_that_is_checked_alone_tells_nothing_of_the_others() {
    let folder = two_teams(str::to_owned);
    folder.put("teams/ops/okr 2026-Q3.csv", TABLE.replace("mid-market", "harbour").as_bytes());
    assert_eq!(past_of(&folder, "teams/ops/okr 2026-Q3.csv"), [""; 0]);
    assert_eq!(past_of(&folder, "teams/ops"), [""; 0]);
}

#[test]
fn a_build_of_one_file_leaves_the_history_as_it_is_and_says_so() {
    let folder = two_teams(str::to_owned);
    folder.run(&["build"]);
    let before = folder.files("history");
    for day in ["2026-08-15", "2026-08-31"] {
        let run = done(&folder, &["build", "teams/care/okr 2026-Q3.csv", "--as-of", day]);
        assert!(run.stderr.contains("the history stays as it is"), "{}", run.stderr);
        assert_eq!(folder.files("history"), before, "{day}");
    }
    // Nor is the month missed that was not kept, and what changed since is told of all.
    let run = done(&folder, &["check", "--as-of", "2026-09-15", "--format", "json", "--fail-on", "never"]);
    assert!(!run.stdout.contains("history-went-back") && !run.stdout.contains("vanished"), "{}", run.stdout);
    done(&folder, &["build", "--as-of", "2026-09-15"]);
    let told = told(&json(&folder, &["diff", "--format", "json"]));
    assert!(told.len() == 6 && told.iter().all(|line| line.contains(" stayed ")), "{told:?}");
}

#[test]
fn the_sheet_of_a_new_month_takes_the_place_of_the_one_before_if_that_is_gone() {
    let folder = Folder::with(&[("okr July.csv", TABLE.as_bytes())]);
    done(&folder, &["build", "okr July.csv", "--as-of", "2026-07-31"]);
    folder.put("okr August.csv", TABLE.replace("22", "23").as_bytes());
    let run = done(&folder, &["build", "okr August.csv", "--as-of", "2026-08-31"]);
    assert!(run.stderr.contains("the history stays as it is"), "{}", run.stderr);
    fs::remove_file(folder.path("okr July.csv")).unwrap();
    let run = done(&folder, &["build", "okr August.csv", "--as-of", "2026-08-31"]);
    assert!(!run.stderr.contains("the history stays as it is"), "{}", run.stderr);
    assert!(folder.files("history").contains_key("2026-08-31.json"));
    let told = told(&json(&folder, &["diff", "--format", "json"]));
    assert!(told.len() == 3 && told.iter().all(|line| line.contains(" stayed ")), "{told:?}");
}

/// The sheet of another team.
fn of_care() -> String {
    let care = TABLE.replace("Win the mid-market", "Care in a day").replace("Raise win rate in %", "Answer in hours");
    care.replace("Cut churn in %", "Close tickets in days")
}

/// Runs a build about a part and checks that it says so and leaves the history alone.
fn leaves_the_history(folder: &Folder, args: &[&str]) {
    let before = folder.files("history");
    let run = done(folder, args);
    assert!(run.stderr.contains("the history stays as it is"), "{args:?}: {}", run.stderr);
    assert_eq!(folder.files("history"), before, "{args:?}");
}

#[test]
fn a_build_of_one_of_several_folders_leaves_the_snapshot_of_all() {
    for (config, whole) in [("", &["q/care", "q/sales"][..]), ("[input]\npaths = [\"q/care\", \"q/sales\"]\n", &[])] {
        let folder = Folder::with(&[
            ("q/care/a.csv", of_care().as_bytes()),
            ("q/sales/b.csv", TABLE.as_bytes()),
            ("scoresheet.toml", config.as_bytes()),
        ]);
        let all = [&["build", "--as-of", "2026-07-31"][..], whole].concat();
        done(&folder, &all);
        leaves_the_history(&folder, &["build", "--as-of", "2026-07-31", "q/care"]);
        leaves_the_history(&folder, &["build", "--as-of", "2026-07-31", "q/sales/b.csv"]);
        assert_eq!(past_of(&folder, "q/care"), [""; 0]);
        assert_eq!(past_of(&folder, "q"), [""; 0]);
    }
}

#[test]
fn new_files_do_not_take_the_place_of_files_that_still_exist() {
    let folder = Folder::with(&[("sheets/care.csv", of_care().as_bytes()), ("sheets/sales.csv", TABLE.as_bytes())]);
    done(&folder, &["build", "--as-of", "2026-07-31", "sheets"]);
    for name in ["new1", "new2"] {
        folder.put(&format!("sheets/{name}.csv"), TABLE.replace("mid-market", name).as_bytes());
    }
    leaves_the_history(&folder, &["build", "--as-of", "2026-07-31", "sheets/new1.csv", "sheets/new2.csv"]);
}

#[test]
fn files_outside_the_root_are_not_those_of_the_history() {
    let folder = Folder::with(&[
        ("home/care.csv", of_care().as_bytes()),
        ("home/sales.csv", TABLE.as_bytes()),
        ("Ox/care.csv", TABLE.replace("mid-market", "harbour").as_bytes()),
        ("Ox/sales.csv", of_care().replace("Care in", "Dine in").as_bytes()),
    ]);
    done(&folder, &["-C", "home", "build", "--as-of", "2026-07-31"]);
    let before = folder.files("home/history");
    for paths in [&["../Ox"][..], &["../Ox/care.csv"], &["../Ox/care.csv", "../Ox/sales.csv"]] {
        let run = done(&folder, &[&["-C", "home", "build", "--as-of", "2026-07-31"][..], paths].concat());
        assert!(run.stderr.contains("the history stays as it is"), "{paths:?}: {}", run.stderr);
        let args = ["-C", "home", "check", "--as-of", "2026-08-15", "--format", "json", "--fail-on", "never"];
        let told = done(&folder, &[&args[..], paths].concat()).stdout;
        assert!(!told.contains("vanished"), "{paths:?}: {told}");
    }
    assert_eq!(folder.files("home/history"), before);
}

#[test]
fn a_deleted_file_is_told_as_gone_and_does_not_stop_the_history() {
    let folder = Folder::with(&[
        ("sheets/care.csv", of_care().as_bytes()),
        ("sheets/ops.csv", TABLE.replace("mid-market", "harbour").as_bytes()),
        ("sheets/sales.csv", TABLE.as_bytes()),
    ]);
    let (care, ops) = ("sheets/care.csv", "sheets/ops.csv");
    done(&folder, &["build", "--as-of", "2026-07-31", care, ops, "sheets/sales.csv"]);
    fs::remove_file(folder.path("sheets/sales.csv")).unwrap();
    let args = ["check", care, ops, "--as-of", "2026-08-15", "--format", "json", "--fail-on", "never"];
    assert!(done(&folder, &args).stdout.contains("vanished"));
    let run = done(&folder, &["build", "--as-of", "2026-08-31", care, ops]);
    assert!(!run.stderr.contains("the history stays as it is"), "{}", run.stderr);
    assert!(folder.files("history").contains_key("2026-08-31.json"));
}

#[test]
fn a_build_of_one_file_leaves_the_lists_and_editions_of_others() {
    let wanted = "[output]\nnudges = \"nudges\"\n[[audience]]\nname = \"Board\"\nunits = [\"Sales\"]\n";
    let no_target = |table: &str, owner: &str| table.replace(",28,", ",,").replace("Ana Silva", owner);
    let folder = Folder::with(&[
        ("teams/Care/okr 2026-Q3.csv", no_target(&of_care(), "Bo Berg").as_bytes()),
        ("teams/Sales/okr 2026-Q3.csv", no_target(TABLE, "Ana Silva").as_bytes()),
        ("scoresheet.toml", format!("[input]\npaths = [\"teams\"]\n{wanted}").as_bytes()),
    ]);
    let build = ["build", "--as-of", "2026-07-31", "--fail-on", "never"];
    let run = done(&folder, &build);
    assert!(run.stderr.contains("Board sees 1 unit"), "{}", run.stderr);
    let (lists, board) = (folder.files("nudges"), folder.files("report-board"));
    assert!(lists.contains_key("ana-silva.md") && lists.contains_key("bo-berg.md"), "{:?}", lists.keys());
    let run = done(&folder, &[&build[..], &["teams/Care"]].concat());
    assert!(run.stderr.contains("no file was read that holds anything its audience may see"), "{}", run.stderr);
    assert!(!run.stderr.contains("Board sees"), "{}", run.stderr);
    assert_eq!(folder.files("nudges").keys().collect::<Vec<_>>(), lists.keys().collect::<Vec<_>>());
    assert_eq!(folder.files("nudges")["ana-silva.md"], lists["ana-silva.md"]);
    assert!(!board.is_empty() && folder.files("report-board") == board);
}

#[test]
fn a_month_that_is_imported_file_by_file_says_what_it_replaces() {
    let folder = two_teams(str::to_owned);
    let import = |path: &str| done(&folder, &["build", "--history-only", path, "--as-of", "2026-06-30"]).stderr;
    assert!(!import("teams/care").contains("does not any more"));
    assert!(!import("teams/care").contains("does not any more"), "it is the same file");
    let told = import("teams/sales/okr 2026-Q3.csv");
    assert!(told.contains("that day held teams/care/okr 2026-Q3.csv and does not any more"), "{told}");
    folder.put("old/ops.csv", TABLE.as_bytes());
    let told = import("old");
    assert!(told.contains("that day held teams/sales/okr 2026-Q3.csv and does not any more"), "{told}");
}

#[test]
fn k01_a_damaged_snapshot_of_the_same_day_is_told_although_its_sum_is_right() {
    let folder = Folder::of_a_team();
    folder.run(&["build"]);
    let whole = String::from_utf8(folder.files("history")["2026-08-15.json"].clone()).unwrap();
    let body = whole.split("  \"checksum\"").next().unwrap().replacen("\"title\":\"", "\"title\":7,\"was\":\"", 1);
    let broken = sealed(&body);
    folder.put("history/2026-08-15.json", broken.as_bytes());
    assert!(folder.run(&["check"]).stdout.contains("history-damaged"));
    folder.run(&["build"]);
    let history = folder.files("history");
    assert_eq!(history["2026-08-15.json.damaged-1"], broken.as_bytes());
    assert!(String::from_utf8_lossy(&folder.files("report")["findings.html"]).contains("2026-08-15.json"));
    // It lies aside now, and a whole one is in its place.
    assert!(!folder.run(&["check"]).stdout.contains("history-damaged"));
}

/// Two teams whose files have one name, in folders that no config names.
fn namesakes() -> Folder {
    Folder::with(&[("q/care/plan.csv", of_care().as_bytes()), ("q/sales/plan.csv", TABLE.as_bytes())])
}

/// What two folders with files of one name hold, in the order of their items.
fn plans(folder: &Folder, day: &str) -> Vec<(String, String)> {
    let bytes = folder.files("history")[&format!("{day}.json")].clone();
    let snapshot: Value = serde_json::from_slice(&bytes).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let files = snapshot["files"].as_array().unwrap().iter();
    files.map(|file| (text(&file["name"]), text(&file["path"]))).collect()
}

#[test]
fn files_of_one_name_in_two_folders_are_told_apart_by_their_folders() {
    let folder = namesakes();
    done(&folder, &["build", "--as-of", "2026-07-31", "q/care", "q/sales"]);
    let named = [("care/plan.csv", "q/care/plan.csv"), ("sales/plan.csv", "q/sales/plan.csv")];
    assert_eq!(plans(&folder, "2026-07-31"), named.map(|(name, path)| (name.to_owned(), path.to_owned())));
    let units = done(&folder, &["grade", "q/care", "q/sales"]).stdout;
    assert!(units.contains("Care") && units.contains("Sales"), "{units}");
    // A pattern that was written for a file of one folder fits it in each.
    folder.put("scoresheet.toml", b"[input]\nexclude = [\"old/*\"]\n");
    folder.put("q/care/old/plan.csv", TABLE.as_bytes());
    done(&folder, &["build", "--as-of", "2026-08-31", "q/care", "q/sales"]);
    assert_eq!(plans(&folder, "2026-08-31").len(), 2);
}

#[test]
fn a_part_of_folders_with_files_of_one_name_leaves_the_snapshot_of_all() {
    for whole in [&["q/care", "q/sales"][..], &["q/sales/plan.csv", "q/care/plan.csv"], &["q"]] {
        let folder = namesakes();
        done(&folder, &[&["build", "--as-of", "2026-07-31"], whole].concat());
        for part in ["q/care", "q/sales", "q/care/plan.csv", "q/sales/plan.csv"] {
            leaves_the_history(&folder, &["build", "--as-of", "2026-07-31", part]);
            assert_eq!(past_of(&folder, part), [""; 0], "{whole:?} {part}");
        }
        for all in [&["q"][..], &["."], &["q/care", "q/sales"]] {
            assert_eq!(past_of_all(&folder, all), [""; 0], "{whole:?} {all:?}");
            let run = done(&folder, &[&["build", "--as-of", "2026-07-31"], all].concat());
            assert!(!run.stderr.contains("the history stays as it is"), "{all:?}: {}", run.stderr);
        }
    }
}

/// What `check` finds of the past in some folders.
fn past_of_all(folder: &Folder, paths: &[&str]) -> Vec<String> {
    let args = ["check", "--as-of", "2026-08-15", "--format", "json", "--fail-on", "never"];
    let document = json(folder, &[&args[..], paths].concat());
    let findings = document["findings"].as_array().unwrap().iter();
    let past = findings.filter(|finding| finding["rule"].as_str().unwrap().contains("vanished"));
    past.map(|finding| finding["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn folders_that_were_read_one_after_another_on_one_day_do_not_take_each_others_place() {
    let folder = namesakes();
    done(&folder, &["build", "--as-of", "2026-07-31", "q/care"]);
    let before = folder.files("history");
    let run = done(&folder, &["build", "--as-of", "2026-07-31", "q/sales"]);
    assert!(run.stderr.contains("nothing is said of q/care/plan.csv"), "{}", run.stderr);
    assert_eq!(folder.files("history"), before);
    // The folder above holds all of it, on that day and later.
    for day in ["2026-07-31", "2026-08-31"] {
        let run = done(&folder, &["build", "--as-of", day, "q"]);
        assert!(!run.stderr.contains("the history stays as it is"), "{}", run.stderr);
        assert_eq!(plans(&folder, day).len(), 2);
    }
}

#[test]
fn the_folder_of_a_new_month_takes_the_place_of_the_one_before() {
    let folder = Folder::with(&[("July/plan.csv", TABLE.as_bytes()), ("August/plan.csv", TABLE.as_bytes())]);
    done(&folder, &["build", "--as-of", "2026-07-31", "July"]);
    folder.put("August/plan.csv", TABLE.replace(",22", ",23").as_bytes());
    let run = done(&folder, &["build", "--as-of", "2026-08-31", "August"]);
    assert!(!run.stderr.contains("the history stays as it is"), "{}", run.stderr);
    let told = told(&json(&folder, &["diff", "--format", "json"]));
    assert!(!told.is_empty() && told.iter().all(|line| line.contains(" stayed ")), "{told:?}");
}

#[test]
fn a_sheet_that_was_moved_to_an_archive_does_not_keep_the_new_one_from_the_history() {
    let folder = Folder::with(&[("care July.csv", of_care().as_bytes()), ("sales July.csv", TABLE.as_bytes())]);
    done(&folder, &["build", "--as-of", "2026-07-31", "care July.csv", "sales July.csv"]);
    fs::create_dir(folder.path("archive")).unwrap();
    for (team, table) in [("care", of_care()), ("sales", TABLE.to_owned())] {
        fs::rename(folder.path(&format!("{team} July.csv")), folder.path(&format!("archive/{team} July.csv"))).unwrap();
        folder.put(&format!("{team} August.csv"), table.as_bytes());
    }
    // Of two that lie in the archive one has no heir in this run.
    leaves_the_history(&folder, &["build", "--as-of", "2026-08-31", "care August.csv"]);
    for again in ["first", "second"] {
        let run = done(&folder, &["build", "--as-of", "2026-08-31", "care August.csv", "sales August.csv"]);
        assert!(!run.stderr.contains("the history stays as it is"), "{again}: {}", run.stderr);
    }
    assert_eq!(plans(&folder, "2026-08-31").len(), 2);
}

#[test]
fn a_sheet_that_was_moved_the_same_day_is_not_forgotten() {
    let folder = Folder::with(&[("care.csv", of_care().as_bytes()), ("sales.csv", TABLE.as_bytes())]);
    done(&folder, &["build", "--as-of", "2026-07-31", "care.csv", "sales.csv"]);
    fs::create_dir(folder.path("teams")).unwrap();
    fs::rename(folder.path("care.csv"), folder.path("teams/care.csv")).unwrap();
    folder.put("ops.csv", TABLE.replace("mid-market", "harbour").as_bytes());
    leaves_the_history(&folder, &["build", "--as-of", "2026-07-31", "sales.csv", "ops.csv"]);
}

#[test]
fn a_folder_that_was_renamed_as_a_whole_keeps_what_it_remembers() {
    let folder = Folder::with(&[("okr/care/plan.csv", of_care().as_bytes()), ("okr/sales/plan.csv", TABLE.as_bytes())]);
    done(&folder, &["-C", "okr", "build", "--as-of", "2026-07-31", "care", "sales"]);
    fs::rename(folder.path("okr"), folder.path("plans")).unwrap();
    let before = folder.files("plans/history");
    let run = done(&folder, &["-C", "plans", "build", "--as-of", "2026-07-31", "care"]);
    assert!(run.stderr.contains("nothing is said of sales/plan.csv"), "{}", run.stderr);
    assert_eq!(folder.files("plans/history"), before);
    done(&folder, &["-C", "plans", "build", "--as-of", "2026-07-31", "sales", "care"]);
    assert_eq!(folder.files("plans/history"), before);
}

#[test]
fn two_snapshots_are_compared_from_the_earlier_one_and_never_one_with_itself() {
    let folder = Folder::of_a_team();
    for (day, current) in [("2026-06-30", ",22"), ("2026-07-31", ",23"), ("2026-08-31", ",25")] {
        folder.put("Sales_2026Q3.csv", TABLE.replace(",22", current).as_bytes());
        done(&folder, &["build", "--as-of", day]);
    }
    let compared = |args: &[&str]| {
        let run = done(&folder, &[&["diff"], args].concat());
        (run.stdout.split(',').next().unwrap().to_owned(), run.stderr)
    };
    assert_eq!(compared(&[]).0, "2026-07-31 → 2026-08-31");
    assert_eq!(compared(&["2026-06-30"]).0, "2026-06-30 → 2026-08-31");
    assert_eq!(compared(&["--as-of", "2026-08-15"]).0, "2026-06-30 → 2026-07-31");
    let (days, note) = compared(&["2026-08", "2026-06"]);
    assert_eq!(days, "2026-06-30 → 2026-08-31");
    assert!(note.contains("2026-06-30 is the earlier one"), "{note}");
    let run = finished(&folder.command(&["diff", "2026-08"]).output().unwrap());
    assert!(run.code == 2 && run.stderr.contains("the earlier and the later one at once"), "{}", run.stderr);
}

#[test]
fn what_a_rule_found_today_is_told_today() {
    let folder = Folder::of_a_team();
    for day in ["2026-07-31", "2026-08-31"] {
        done(&folder, &["build", "--as-of", day]);
    }
    let last = |day: &str| {
        let run = done(&folder, &["explain", "missing-baseline", "--as-of", day]);
        run.stdout.lines().last().unwrap_or_default().split("report of ").last().unwrap_or_default().to_owned()
    };
    let days = ["2026-08-30", "2026-08-31", "2026-09-01"].map(last);
    assert_eq!(days, ["2026-07-31.", "2026-08-31.", "2026-08-31."]);
}

#[test]
fn a_name_that_is_a_part_of_several_titles_is_told_with_these() {
    let folder = Folder::of_a_team();
    let run = folder.run(&["grade", "--why", "in %"]);
    assert!(
        run.stderr.contains("no item is called `in %`; its words are in `Cut churn in %`, `Raise win rate in %`"),
        "{}",
        run.stderr
    );
    let run = folder.run(&["grade", "--why", "Cut chrun in %"]);
    assert!(run.stderr.contains("did you mean `Cut churn in %`?"), "{}", run.stderr);
}
