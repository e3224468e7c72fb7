//! People are named in a report as scoresheet.toml wants it, on every page and in every file.

use std::fs;

use crate::audiences::{all_bytes, leaks};
use crate::folder::Folder;

const SHEET: &str = "Objective,Key result,Team,Level,Owner,Baseline,Target,Current,Comment\n\
    Win,Raise NPS from 40 to 60,Care,Team,Mira Fenwick,40,60,45,Mira Fenwick is on leave\n\
    Win,Cut waits from 30 to 10,Care,Team,Odo Brandt and Mira Fenwick,30,10,29,\n\
    Learn,Hold 12 talks,,Person,Odo Brandt,0,12,2,ask Odo Brandt\n";

/// The report of two months with people named in this way, and the folder it was built in.
fn built(people: &str) -> (Folder, Vec<(String, Vec<u8>)>) {
    let config = format!("[output]\npeople = \"{people}\"\nroles = {{ \"mira fenwick\" = \"Head of Care\" }}\n");
    let folder = Folder::with(&[("scoresheet.toml", config.as_bytes()), ("Mira Fenwick plans.csv", SHEET.as_bytes())]);
    let earlier = folder.command(&["build", "-q", "--as-of", "2026-07-31"]).output().unwrap();
    assert!(earlier.status.success(), "{}", String::from_utf8_lossy(&earlier.stderr));
    folder.put("Mira Fenwick plans.csv", SHEET.replace(",45,", ",50,").as_bytes());
    assert_eq!(folder.run(&["build", "-q", "--single-file", "--zip"]).code, 0);
    let files = all_bytes(folder.files("report"));
    (folder, files)
}

#[test]
fn no_name_is_anywhere_in_a_report_that_names_nobody() {
    for people in ["off", "roles", "initials"] {
        let (folder, files) = built(people);
        for name in ["Fenwick", "Brandt"] {
            assert_eq!(leaks(&files, name), Vec::<String>::new(), "{people}");
        }
        assert_eq!(folder.path("report/people.html").exists(), people != "off", "{people}");
        assert!(!folder.path("report/workbooks").exists(), "{people}");
        // What is sent to people and what the next month needs keep their names.
        assert!(!leaks(&all_bytes(folder.files("nudges")), "Fenwick").is_empty());
        assert!(fs::read_to_string(folder.path("history/2026-07-31.json")).unwrap().contains("Mira Fenwick"));
    }
}

#[test]
fn a_report_says_initials_or_roles_instead_of_names() {
    for (people, called) in
        [("initials", "M. F."), ("roles", "Head of Care"), ("off", "name withheld"), ("names", "Mira Fenwick")]
    {
        let (folder, files) = built(people);
        assert!(leaks(&files, called).len() > 5, "{people}");
        let changes = fs::read_to_string(folder.path("report/changes.html")).unwrap();
        assert!(changes.contains("Raise NPS"), "{people}: items are known again");
    }
}
