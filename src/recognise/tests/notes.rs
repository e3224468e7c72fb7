//! What notes at cells bind and say.

use super::*;
use crate::read::Note;
use crate::recognise::{Axis, Fact, Meaning, Record};

/// A workbook of one sheet with notes at these cells.
fn noted(sheet: &str, notes: &[(&str, &str)]) -> Workbook {
    let mut book = workbook(&[sheet]);
    let note = |&(at, text): &(&str, &str)| {
        let at = crate::read::tags::address(at.as_bytes()).unwrap();
        Note { at, author: None, text: text.into() }
    };
    book.sheets[0].notes = notes.iter().map(note).collect();
    book.sheets[0].notes.sort_by_key(|note| note.at);
    book
}

/// What each record is called, what its comment says and where.
fn comments(recognition: &Recognition) -> Vec<String> {
    let records = recognition.tables.iter().flat_map(|table| &table.records);
    let comment = |record: &Record| {
        let title: &Fact = record.facts.iter().find(|fact| fact.at == record.at)?;
        let said = record.fact(Field::Comment)?;
        Some(format!("{}: {} ({}, {:?})", title.text, said.text, said.at, said.source))
    };
    records.filter_map(comment).collect()
}

fn remarks(recognition: &Recognition) -> Vec<&str> {
    recognition.remarks.iter().map(|remark| &*remark.text).collect()
}

fn leftovers(recognition: &Recognition) -> Vec<String> {
    recognition.leftovers.iter().map(|left| format!("{}: {}", left.area, left.reason)).collect()
}

const STRANGE: &str = "Foo,Bar,Baz,Qux\nWin,Raise NPS,60,40\n,Cut churn,5%,9%";

#[test]
fn a_note_binds_the_column_that_its_cell_heads() {
    let notes = [
        ("A1", "Ida:\nscoresheet: Objective"),
        ("B1", "what we promise\n ScoreSheet:key_result "),
        ("C1", "scoresheet: target\nnot more"),
        ("D1", "current"),
    ];
    let found = recognise(&noted(STRANGE, &notes));
    assert_eq!(told(&found).trim(), "blank-above A1:D3\nO Win:\n- Raise NPS: 60 40\n- Cut churn: 5% 9%");
    assert_eq!((remarks(&found), comments(&found).len()), (Vec::new(), 0));
    let why: Vec<&str> = found.tables[0].columns.iter().map(|column| &*column.why).collect();
    assert!(why[2].starts_with("the note on C1 says so; "), "{why:?}");
    assert!(recognise(&noted(STRANGE, &notes[3..])).tables.is_empty());
}

#[test]
fn a_note_may_stand_at_an_empty_head_or_leave_a_column_out() {
    let found = recognise(&noted("Objective,Key result,\nWin,NPS,60\n,Churn,5%", &[("C1", "scoresheet: target")]));
    assert_eq!(told(&found).trim(), "blank-above A1:C3\nO Win:\n- NPS: 60\n- Churn: 5%");
    let sheet = "Objective,Key result,Target,Stretch\nWin,Raise NPS,60,70";
    let found = recognise(&noted(sheet, &[("C1", "scoresheet: ignore"), ("D1", "scoresheet: target")]));
    assert_eq!(told(&found).trim(), "repeated A1:D2\nO Win:\n- Raise NPS: 70");
    assert_eq!(remarks(&found), [""; 0]);
}

#[test]
fn scoresheet_toml_has_the_last_word() {
    let entry = "[[sheet]]\ncolumns = { Now = \"current\" }";
    let instructions = Instructions::of(&settings(entry, FILE_NAME.as_ref()).unwrap().sheets).unwrap();
    let book = noted("Objective,Key result,Goal,Now\nWin,NPS,60,40", &[("D1", "scoresheet: baseline")]);
    let found = recognise_as_told(&book, "sheet.csv", &instructions);
    assert_eq!(found.tables[0].columns[3].meaning, Some(Meaning::Field(Field::Current)));
    assert_eq!(remarks(&found).len(), 1);
}

#[test]
fn a_binding_that_binds_nothing_is_told_with_its_cell() {
    let sheet = "Objective,Key result,Goal,Now\nWin,NPS,60,40\n,Churn,5%,9%";
    let notes = [("B3", "scoresheet: owner"), ("C1", "scoresheet: targett"), ("D1", "scoresheet: ignore")];
    assert_eq!(
        remarks(&recognise(&noted(sheet, &notes))),
        [
            "the note on C1 says `scoresheet: targett`, which is no field; did you mean `target`?",
            "the note on B3 says `scoresheet: owner`, and B3 heads no column of a table; move the note to the header",
        ]
    );
    let twice = [("C1", "scoresheet: current"), ("D1", "scoresheet: current")];
    let found = recognise(&noted(sheet, &twice));
    assert_eq!(found.remarks.len(), 1);
    assert!(found.remarks[0].text.ends_with("its column holds something else; bind each field once"));
}

#[test]
fn a_table_on_its_side_is_bound_and_noted_too() {
    let sheet = "Objective,Win,Win\nKey result,Raise NPS,Cut churn\nFrom,30,9\nHeron,60,5\nNow,40,7";
    let found = recognise(&noted(sheet, &[("A4", "scoresheet: target"), ("C4", "the board asked")]));
    let table = &found.tables[0];
    assert_eq!(table.axis, Axis::Across);
    let bound = table.columns.iter().find(|column| &*column.header == "Heron").unwrap();
    assert_eq!(bound.meaning, Some(Meaning::Field(Field::Target)));
    assert!(bound.why.starts_with("the note on A4 says so"), "{}", bound.why);
    assert_eq!(comments(&found), ["Cut churn: the board asked (C4, Note)"]);
    assert_eq!(remarks(&found), [""; 0]);
}

#[test]
fn what_a_note_says_is_the_comment_of_its_record() {
    let sheet =
        "Objective,Key result,Target,Current,Comment\nWin,Raise NPS,60,40,slow\n,Cut churn,5%,9%,\n,Hire 3,3,1,";
    let notes = [("A2", "since May"), ("C2", "board: 60"), ("C4", "R&D asked"), ("H3", "far off")];
    let found = recognise(&noted(sheet, &notes[..]));
    assert_eq!(
        comments(&found),
        ["Win: since May (A2, Note)", "Raise NPS: slow (E2, Cell)", "Hire 3: R&D asked (C4, Note)"]
    );
    assert_eq!(leftovers(&found), ["C2: a note on a record that has a comment", "H3: a note beside the tables"]);
    let months = "KPI,Target,Jan 2026,Feb 2026\nChurn,5,6,7\nNPS,50,40,41";
    let found = recognise(&noted(months, &[("D3", "survey changed")]));
    assert_eq!(comments(&found), ["NPS: survey changed (D3, Note)"]);
}

#[test]
fn notes_that_say_nothing_of_a_record_are_left_over() {
    let sheet = "Objective,Key result,Target,Current\nWin,NPS,60,40\n,Churn,5%,9%\n,Hires,3,1";
    let hint = "a number, please";
    let notes = [("C1", "wanted in June"), ("C2", hint), ("C3", hint), ("C4", hint), ("F9", "by hand")];
    let found = recognise(&noted(sheet, &notes));
    assert_eq!(comments(&found), [""; 0]);
    assert_eq!(
        leftovers(&found),
        [
            "C1: a note on a cell that belongs to no record",
            "C2:C4: notes that all say the same: how to fill the cells in",
            "F9: a note beside the tables"
        ]
    );
}

#[test]
fn a_note_of_ours_is_no_word_of_the_team() {
    let ours = "Scoresheet\ntarget-moved: it was 60\nWhat to do: restore the target";
    let mut book = noted("Objective,Key result,Target\nWin,NPS,60", &[("C2", ours), ("B2", "stale: x")]);
    book.sheets[0].notes[0].author = Some("Scoresheet".into());
    let found = recognise(&book);
    assert_eq!((comments(&found), leftovers(&found)), (Vec::new(), Vec::new()));
}

#[test]
fn a_note_on_a_label_of_a_form_is_said_of_the_record_whose_value_it_names() {
    let form = "Objective:,Delight users,Owner:,Ana\nKey result 1:,Raise NPS\nBaseline:,40,Target:,60\n\
                Key result 2:,Answer within an hour\nTarget:,90%,Current:,75%";
    let notes = [("C3", "lowered by the board on 3 May"), ("A5", "agreed with Care")];
    let found = recognise(&noted(form, &notes));
    assert_eq!(
        comments(&found),
        ["Raise NPS: lowered by the board on 3 May (C3, Note)", "Answer within an hour: agreed with Care (A5, Note)"]
    );
    assert_eq!(leftovers(&found), [""; 0]);
    // The name of a field alone says nothing of its value.
    assert_eq!(comments(&recognise(&noted(form, &[("C3", "scoresheet: target")]))), [""; 0]);
}
