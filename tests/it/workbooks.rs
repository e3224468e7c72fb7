//! Each team gets its own workbook back, updated, month after month.

use std::fs;

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::folder::{Folder, TABLE};

/// The table of a team as a workbook, with a sheet of this name beside it.
fn workbook(other: &str) -> Vec<u8> {
    let written = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (row, line) in (0..).zip(TABLE.lines()) {
            for (column, cell) in (0..).zip(line.split(',')) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write(row, column, number)?,
                    Err(_) => sheet.write(row, column, cell)?,
                };
            }
        }
        workbook.add_worksheet().set_name(other)?;
        workbook.save_to_buffer()
    };
    written().unwrap()
}

fn read(folder: &Folder, name: &str) -> Vec<u8> {
    fs::read(folder.path(name)).unwrap()
}

const COPY: &str = "report/workbooks/teams/Sales 2026Q3.xlsx";

fn built(input: &[u8]) -> Folder {
    let folder = Folder::with(&[("teams/Sales 2026Q3.xlsx", input)]);
    let run = folder.run(&["build", "-q"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    folder
}

#[test]
fn a_build_hands_the_workbook_back_with_a_link_to_it() {
    let folder = built(&workbook("Notes"));
    assert!(read(&folder, COPY).len() > 1000);
    let mut pages = fs::read_dir(folder.path("report")).unwrap().map(|page| page.unwrap().path());
    let file = pages.find(|page| page.file_name().unwrap().to_str().unwrap().starts_with("file-")).unwrap();
    let html = fs::read_to_string(file).unwrap();
    assert!(html.contains("href=\"workbooks/teams/Sales%202026Q3.xlsx\""), "{html}");
    assert_eq!(folder.run(&["inspect", "--package", COPY]).code, 0);
}

#[test]
fn the_copy_of_last_month_comes_back_as_it_is_when_nothing_changed() {
    let first = built(&workbook("Notes"));
    let copy = read(&first, COPY);
    let again = built(&copy);
    assert!(read(&again, COPY) == copy);
    let told = |folder: &Folder| read(folder, "report/data/findings.csv");
    assert!(told(&first) == told(&again));
    let inspected = again.run(&["inspect", "teams"]).stdout;
    assert!(inspected.contains("written by Scoresheet, not read: G1:G3"), "{inspected}");
}

#[test]
fn a_workbook_that_cannot_be_updated_is_told_and_the_rest_is_whole() {
    let folder = built(&workbook("About Scoresheet"));
    assert!(!folder.path(COPY).exists());
    let findings = String::from_utf8(read(&folder, "report/data/findings.csv")).unwrap();
    assert!(findings.contains("update-not-possible") && findings.contains("called `About Scoresheet`"), "{findings}");
    assert!(folder.path("report/index.html").exists());
}

#[test]
fn a_file_of_another_kind_comes_back_converted_under_a_name_that_says_so() {
    let folder = Folder::of_a_team();
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let copy = "report/workbooks/Sales_2026Q3 (from csv).xlsx";
    assert_eq!(folder.run(&["inspect", "--package", copy]).code, 0);
    assert_eq!(folder.run(&["build", "-q", "--in-place"]).code, 0);
    assert!(read(&folder, "Sales_2026Q3.csv") == TABLE.as_bytes());
}

#[test]
fn a_damaged_package_is_told_and_ends_with_one() {
    let mut bytes = workbook("Notes");
    bytes.truncate(bytes.len() - 30);
    let folder = Folder::with(&[("a.xlsx", &bytes)]);
    let run = folder.run(&["inspect", "--package", "a.xlsx"]);
    assert_eq!((run.code, run.stdout.contains("it is cut")), (1, true), "{}", run.stdout);
    let json = folder.run(&["inspect", "--package", "--format", "json", "a.xlsx"]).stdout;
    assert!(json.contains("\"rule\": \"package\""), "{json}");
}

#[test]
fn in_place_updates_the_workbook_and_keeps_what_it_was_unless_it_is_open() {
    let input = workbook("Notes");
    let folder = built(&input);
    let own = "teams/Sales 2026Q3.xlsx";
    folder.put("teams/~$Sales 2026Q3.xlsx", b"Ana");
    let run = folder.run(&["build", "--in-place"]);
    assert!(run.stderr.contains("somebody has it open"), "{}", run.stderr);
    assert!(read(&folder, own) == input);
    fs::remove_file(folder.path("teams/~$Sales 2026Q3.xlsx")).unwrap();
    assert_eq!(folder.run(&["build", "-q", "--in-place"]).code, 0);
    assert!(read(&folder, own) == read(&folder, COPY));
    assert!(read(&folder, &format!("{own}.2026-08-15.bak")) == input);
    assert_eq!(folder.run(&["build", "-q", "--in-place"]).code, 0);
    assert_eq!(fs::read_dir(folder.path("teams")).unwrap().count(), 2);
}

#[test]
fn a_template_is_written_once_and_read_as_it_stands() {
    let folder = Folder::with(&[]);
    for (kind, file) in [("okr", "okr-template.xlsx"), ("kpi", "kpi-template.xlsx")] {
        let run = folder.run(&["template", kind]);
        assert_eq!((run.code, run.stdout.trim_end()), (0, file), "{}", run.stderr);
        assert_eq!(folder.run(&["inspect", "--package", file]).code, 0);
        let again = folder.run(&["template", kind]);
        assert_eq!((again.code, again.stderr.contains("is there already")), (2, true), "{}", again.stderr);
        let check = folder.run(&["check", "--fail-on", "info", file]);
        assert_eq!(check.code, 0, "{}", check.stdout);
    }
    assert_eq!(folder.run(&["template", "kpi", "our KPIs.xlsx"]).code, 0);
    assert!(folder.path("our KPIs.xlsx").exists());
}
