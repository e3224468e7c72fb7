//! What an audience gets holds nothing that it may not see: no canary in any byte, and the same bytes whatever is hidden.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};

use rust_xlsxwriter::{DocProperties, Note, Workbook};

use crate::folder::Folder;

/// What the audience may see: every part of the items of one unit, and their owners.
const CONFIG: &str = "title = \"Harbour Works\"\n[output]\nalso = [\"single-file\", \"zip\", \"charts\", \"embed\"]\n\
    [[audience]]\nname = \"Board\"\nunits = [\"Bakery\"]\nshow = [\"ids\", \"comments\", \"findings\", \"history\"]\n\
    people = \"names\"\n";

/// The columns of every sheet of these tests.
const HEADER: [&str; 14] = [
    "ID",
    "Objective",
    "Key result",
    "Team",
    "Owner",
    "Baseline",
    "Target",
    "Current",
    "Status",
    "Comment",
    "Serves",
    "Depends on",
    "Due",
    "Data source",
];

/// One row of the team that may be seen; the month decides how far it is.
fn seen_rows(current: &str) -> Vec<[String; 14]> {
    let row = |id: &str, objective: &str, kr: &str, target: &str, current: &str, comment: &str| {
        [
            id,
            objective,
            kr,
            "Bakery",
            "Ida Visible",
            "10",
            target,
            current,
            "on track",
            comment,
            "",
            "",
            "2026-09-30",
            "till",
        ]
        .map(str::to_owned)
    };
    vec![
        row(
            "B1",
            "Bread that people queue for",
            "Raise loaves sold a day from 10 to 40",
            "40",
            current,
            "ovens arrived",
        ),
        row("B2", "Bread that people queue for", "Raise regulars from 10 to 90", "90", "35", "cards are printed"),
    ]
}

/// Rows of a team that is hidden, in words that begin with a mark.
fn hidden_rows(mark: &str, rows: usize) -> Vec<[String; 14]> {
    let row = |number: usize| {
        let told = |place: &str| format!("{mark}{place}{number}");
        [
            told("IDX"),
            format!("Win {}", told("OBJ")),
            format!("Raise {} from 7 to 4711{number}", told("KRS")),
            format!("Cellar {mark}TEAM"),
            format!("Carl {mark}Owner"),
            "7".to_owned(),
            format!("4711{number}"),
            format!("1{}", 300 + rows),
            "off track".to_owned(),
            told("COM"),
            "Bread that people queue for".to_owned(),
            told("DEP"),
            "2026-08-31".to_owned(),
            told("SRC"),
        ]
    };
    (0..rows).map(row).collect()
}

/// A workbook in which both teams share a sheet, with marks in everything else that a workbook can hold.
fn shared_book(mark: &str, hidden: usize, current: &str) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_author(format!("{mark}AUTHOR")).set_company(format!("{mark}COMPANY"));
    workbook.set_properties(&properties);
    let sheet = workbook.add_worksheet();
    sheet.set_name(format!("{mark}TAB")).unwrap();
    HEADER.iter().zip(0..).for_each(|(name, column)| {
        sheet.write_string(0, column, *name).unwrap();
    });
    let rows = seen_rows(current).into_iter().chain(hidden_rows(mark, hidden));
    for (row, at) in rows.zip(1..) {
        row.iter().zip(0..).for_each(|(cell, column)| {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(at, column, number).unwrap(),
                Err(_) => sheet.write_string(at, column, cell).unwrap(),
            };
        });
    }
    // A row that nobody may see, of the team that may be seen.
    let mut secret = seen_rows("12").remove(0);
    (secret[0], secret[2]) = ("B9".to_owned(), format!("Raise {mark}ROW from 1 to 5"));
    let last = u32::try_from(seen_rows(current).len() + hidden + 1).unwrap();
    secret.iter().zip(0..).for_each(|(cell, column)| {
        sheet.write_string(last, column, cell).unwrap();
    });
    sheet.set_row_hidden(last).unwrap();
    sheet.insert_note(1, 2, &Note::new(format!("{mark}NOTE"))).unwrap();
    // On an objective, which has no comment of its own.
    sheet.insert_note(1, 1, &Note::new(format!("{mark}WHY"))).unwrap();
    workbook.define_name("Secret", &format!("=\"{mark}NAME\"")).unwrap();
    let veiled = workbook.add_worksheet();
    veiled.write_string(0, 0, format!("{mark}VEIL")).unwrap();
    veiled.set_hidden(true);
    workbook.save_to_buffer().unwrap()
}

/// A folder of two months, built; what is hidden goes by this mark and has so many rows.
fn built(mark: &str, hidden: usize) -> Folder {
    let folder = Folder::with(&[("scoresheet.toml", CONFIG.as_bytes())]);
    let name = format!("all {mark}FILE.xlsx");
    for (current, day) in [("20", "2026-07-31"), ("25", "2026-08-15")] {
        folder.put(&name, &shared_book(mark, hidden, current));
        folder.put(&format!("{mark}broken.xlsx"), b"PK\x03\x04 and then nothing");
        let output = folder.command(&["build", "-q", "--as-of", day]).output().unwrap();
        assert!(matches!(output.status.code(), Some(0 | 3)), "{}", String::from_utf8_lossy(&output.stderr));
    }
    folder
}

/// Every file of a folder and every part of those that are zips, however deep.
pub fn all_bytes(files: BTreeMap<String, Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    let mut waiting: Vec<(String, Vec<u8>)> = files.into_iter().collect();
    let mut all = Vec::new();
    while let Some((name, bytes)) = waiting.pop() {
        if bytes.starts_with(b"PK") {
            let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
            for number in 0..zip.len() {
                let mut part = zip.by_index(number).unwrap();
                let part_name = format!("{name}/{}", part.name().unwrap());
                let mut content = Vec::new();
                part.read_to_end(&mut content).unwrap();
                waiting.push((part_name, content));
            }
        }
        all.push((name, bytes));
    }
    all
}

/// Where a mark stands, whatever the case of its letters and whatever stands between them and the next tag.
pub fn leaks(files: &[(String, Vec<u8>)], mark: &str) -> Vec<String> {
    let mark = mark.to_lowercase();
    let holds = |text: &str| text.to_lowercase().contains(&mark);
    let wide = |bytes: &[u8]| {
        String::from_utf8_lossy(&bytes.iter().copied().filter(|byte| *byte != 0).collect::<Vec<_>>()).into_owned()
    };
    let leaking = files.iter().filter(|(name, bytes)| {
        let text = String::from_utf8_lossy(bytes);
        let without_tags: String =
            text.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest)).collect();
        holds(name) || holds(&text) || holds(&without_tags) || holds(&wide(bytes))
    });
    leaking.map(|(name, _)| name.clone()).collect()
}

const MARK: &str = "ZQ7HIDDEN";

#[test]
fn no_mark_of_what_is_hidden_is_in_any_byte() {
    let folder = built(MARK, 4);
    let board = all_bytes(folder.files("report-board"));
    assert_eq!(leaks(&board, MARK), Vec::<String>::new());
    for secret in ["47110", "Carl ", "Cellar"] {
        assert_eq!(leaks(&board, secret), Vec::<String>::new(), "{secret}");
    }
    // The marks are in the report of everything, or this proves nothing; so are those that may be seen in both.
    let whole = all_bytes(folder.files("report"));
    for place in
        ["OBJ", "KRS", "TEAM", "OWNER", "COM", "DEP", "SRC", "TAB", "FILE", "ROW", "BROKEN", "NOTE", "AUTHOR", "VEIL"]
    {
        assert!(!leaks(&whole, &format!("{MARK}{place}")).is_empty(), "{place}");
    }
    for seen in ["Raise regulars from 10 to 90", "Ida Visible", "ovens arrived", "B2", "Harbour Works, for Board"] {
        assert!(leaks(&board, seen).len() > 1, "{seen}");
    }
    // Of the month before it knows what it sees today; the history beside the report is of everything.
    let changes = fs::read_to_string(folder.path("report-board/data/changes.json")).unwrap();
    assert!(changes.contains("2026-07-31") && changes.contains("loaves sold a day"), "{changes}");
    assert!(fs::read_to_string(folder.path("history/2026-08-15.json")).unwrap().contains(MARK));
}

#[test]
fn what_is_hidden_changes_no_byte_of_it() {
    let (one, other) = (built(MARK, 4), built("AAOTHER", 9));
    let (one, other) = (one.files("report-board"), other.files("report-board"));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let differing: Vec<&String> =
        one.iter().filter(|(name, bytes)| other[*name] != **bytes).map(|(name, _)| name).collect();
    assert_eq!(differing, Vec::<&String>::new());
    assert!(one.len() > 20 && one.contains_key("whole-report.zip") && one.contains_key("rollup.xlsx"));
}

#[test]
fn an_audience_sees_only_the_parts_that_are_listed() {
    let folder = Folder::with(&[("all.xlsx", &shared_book(MARK, 2, "25"))]);
    folder.put("scoresheet.toml", b"[[audience]]\nname = \"Staff\"\nunits = [\"bak*\"]\nfolder = \"staff\"\n");
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let staff = all_bytes(folder.files("staff"));
    for secret in ["ovens arrived", "Ida Visible", "IdaVisible", "all.xlsx", "B2<", "\"id\":\"B2\""] {
        assert_eq!(leaks(&staff, secret), Vec::<String>::new(), "{secret}");
    }
    assert!(!leaks(&staff, "Raise regulars from 10 to 90").is_empty());
    let findings = fs::read_to_string(folder.path("staff/data/findings.csv")).unwrap();
    assert_eq!(findings.lines().count(), 1, "{findings}");
}

#[test]
fn a_narrower_audience_takes_the_place_of_a_wider_one() {
    let folder = Folder::with(&[("all.xlsx", &shared_book(MARK, 2, "25"))]);
    let config = |units: &str| format!("[[audience]]\nname = \"Staff\"\nunits = [\"{units}\"]\npeople = \"names\"\n");
    folder.put("scoresheet.toml", config("*").as_bytes());
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    assert!(!leaks(&all_bytes(folder.files("report-staff")), &format!("{MARK}KRS")).is_empty());
    folder.put("scoresheet.toml", config("Bakery").as_bytes());
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    assert_eq!(leaks(&all_bytes(folder.files("report-staff")), MARK), Vec::<String>::new());
}

#[test]
fn a_report_for_nobody_in_particular_is_written_all_the_same() {
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", b"[[audience]]\nname = \"Guests\"\nunits = [\"Nobody has this name\"]\n");
    let run = folder.run(&["build"]);
    assert!(run.code == 0 && run.stderr.contains("Guests sees 0 units"), "{}", run.stderr);
    assert!(folder.path("report-guests/index.html").exists());
    assert_eq!(folder.run(&["build", "-q"]).code, 0, "the reports are no input of the next build");
}

#[test]
fn the_report_of_an_audience_that_is_no_more_does_not_stay() {
    let audience = "[[audience]]\nname = \"Board\"\nunits = [\"*\"]\n";
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", audience.as_bytes());
    folder.run(&["build"]);
    assert!(folder.path("report-board/index.html").exists());
    folder.put("scoresheet.toml", b"");
    // A check writes nothing, so it takes nothing away either.
    folder.run(&["check"]);
    assert!(folder.path("report-board/index.html").exists());
    let run = folder.run(&["build"]);
    assert!(run.stderr.contains("report-board: scoresheet.toml names no audience for it any more"), "{}", run.stderr);
    assert_eq!(folder.names(), ["Sales_2026Q3.csv", "history/", "nudges/", "report/", "scoresheet.toml"]);
}

#[test]
fn months_of_equal_value_are_months_of_their_own_for_an_audience_too() {
    let folder = Folder::with(&[]);
    folder.put("scoresheet.toml", b"[[audience]]\nname = \"Board\"\nunits = [\"*\"]\nshow = [\"history\"]\n");
    for (day, months, values) in [
        ("2026-05-31", "Apr 2026,May 2026", "6,7"),
        ("2026-06-30", "May 2026,Jun 2026", "7,7"),
        ("2026-07-20", "Jun 2026,Jul 2026", "7,"),
        ("2026-08-31", "Jul 2026,Aug 2026", "5,4"),
    ] {
        folder.put("kpi.csv", format!("KPI,Team,Target,{months}\nUptime,Sales,99,{values}\n").as_bytes());
        let output = folder.command(&["build", "-q", "--as-of", day]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    for report in ["report", "report-board"] {
        let files = folder.files(report);
        let (_, page) = files.iter().find(|(name, _)| name.starts_with("kpi-uptime")).unwrap();
        let page = String::from_utf8_lossy(page);
        let (_, table) = page.split_once("Values by period").unwrap();
        let (table, _) = table.split_once("</table>").unwrap();
        let months: Vec<&str> =
            ["2026-05", "2026-06", "2026-07", "2026-08"].into_iter().filter(|month| table.contains(month)).collect();
        assert_eq!(months.len(), 4, "{report}: {months:?} {table}");
    }
}
