//! scoresheet.toml is understood in full or refused with the nearest name.

use crate::folder::{Folder, TABLE, finished};

#[track_caller]
fn refusal(text: &str) -> String {
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", text.as_bytes());
    let run = folder.run(&["build"]);
    assert_eq!((run.code, &*run.stdout), (2, ""), "{}", run.stderr);
    assert_eq!(folder.names(), ["Sales_2026Q3.csv", "scoresheet.toml"]);
    run.stderr
}

#[test]
fn an_unknown_key_is_refused_with_the_nearest_one() {
    let told = refusal("[output]\nreprot = \"public\"\n");
    assert_eq!(told, "error: scoresheet.toml:2: unknown key `output.reprot`; did you mean `report`?\n");
}

#[test]
fn an_unknown_check_is_refused_with_the_nearest_one() {
    let told = refusal("[rules]\nmising-baseline = \"off\"\n");
    assert!(told.contains("scoresheet.toml: there is no rule `mising-baseline`"), "{told}");
    assert!(told.contains("`missing-baseline`"), "{told}");
}

#[test]
fn paths_of_the_config_are_relative_to_it() {
    let config = "[input]\npaths = [\"teams\"]\n[output]\nreport = \"out/public\"\nhistory = \"out/months\"\n";
    let folder = Folder::with(&[
        ("plan/scoresheet.toml", config.as_bytes()),
        ("plan/teams/Sales_2026Q3.csv", TABLE.as_bytes()),
        ("plan/elsewhere.csv", TABLE.as_bytes()),
    ]);
    let run = folder.run(&["build", "--config", "plan/scoresheet.toml"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains(" in 1 file\n"), "{}", run.stdout);
    assert!(folder.path("plan/out/public/scoresheet-report.json").exists());
    assert!(folder.path("plan/out/months/2026-08-15.json").exists());
}

#[test]
fn the_config_of_the_folder_that_is_read_applies() {
    let folder = Folder::with(&[
        ("clinic/scoresheet.toml", b"title = \"Clinic\"\n".as_slice()),
        ("clinic/Sales_2026Q3.csv", TABLE.as_bytes()),
    ]);
    let run = folder.run(&["build", "clinic"]);
    assert!(run.stdout.starts_with("Clinic, as of 2026-08-15\n"), "{}", run.stdout);
    assert!(folder.path("clinic/report").exists());
}

#[test]
fn the_day_is_the_flag_else_the_environment() {
    let folder = Folder::of_a_team();
    let day = |args: &[&str], epoch: &str| {
        let run = finished(&folder.command(args).env("SOURCE_DATE_EPOCH", epoch).output().unwrap());
        run.stdout + &run.stderr
    };
    assert!(day(&["-q", "build"], "1790000000").contains("as of 2026-09-21\n"));
    assert!(day(&["-q", "build", "--as-of", "2026-07-31"], "1790000000").contains("as of 2026-07-31\n"));
    assert!(day(&["-q", "build"], "soon").contains("SOURCE_DATE_EPOCH is `soon`"));
}

#[test]
fn an_entry_for_a_sheet_names_fields_that_exist() {
    let told = refusal("[[sheet]]\ncolumns = { Target = \"targett\" }\n");
    assert_eq!(
        told,
        "error: scoresheet.toml: [[sheet]]: the column `Target` is to hold `targett`, which is no field; did you mean \
         `target`?\n"
    );
    let told = refusal("[[sheet]]\ncolums = { Target = \"target\" }\n");
    assert!(told.contains("unknown key `sheet.colums`; did you mean `columns`?"), "{told}");
    let told = refusal("[sheet]\nskip = true\n");
    assert!(told.contains("`sheet` is a list, each entry written as [[sheet]]"), "{told}");
}

#[test]
fn a_sheet_is_read_as_its_entry_says() {
    let folder = Folder::with(&[
        ("Sales_2026Q3.csv", b"Foo,Bar,From,To\nWin,Raise NPS,40,60\n".as_slice()),
        ("Other_2026Q3.csv", TABLE.as_bytes()),
        (
            "scoresheet.toml",
            b"[[sheet]]\nfile = \"Sales*\"\ncolumns = { Foo = \"objective\", Bar = \"key-result\", Bas = \"target\" }\n\
              [[sheet]]\nfile = \"Other*\"\nskip = true\n[[sheet]]\nfile = \"HR*\"\nskip = true\n",
        ),
    ]);
    let run = folder.run(&["build"]);
    assert!(run.stdout.contains("1 objective, 1 key result,"), "{}", run.stdout);
    assert!(
        run.stderr.contains("no sheet fits this entry [[sheet]] of scoresheet.toml: file = \"HR*\""),
        "{}",
        run.stderr
    );
    let run = folder.run(&["check"]);
    assert!(run.stdout.contains("has the column `Bas`"), "{}", run.stdout);
    assert!(run.stdout.contains("the nearest header is `Bar`"), "{}", run.stdout);
}

#[test]
fn the_entries_that_inspect_suggests_change_nothing() {
    let folder = Folder::of_a_team();
    let before = folder.run(&["inspect", "--format", "json", "."]);
    let suggested = folder.run(&["inspect", "--suggest", "."]);
    folder.put("scoresheet.toml", suggested.stdout.as_bytes());
    let after = folder.run(&["inspect", "--format", "json", "."]);
    assert_eq!((after.code, after.stdout), (0, before.stdout), "{}", after.stderr);
}
