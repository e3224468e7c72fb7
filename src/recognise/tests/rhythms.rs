//! Columns that say how often, and reasons beside notes.

use super::*;
use crate::recognise::Meaning;

/// The meaning of a column of the only table, and why.
fn column(sheet: &str, header: &str) -> (Option<Field>, String) {
    let found = recognise(&workbook(&[sheet]));
    let column = found.tables[0].columns.iter().find(|column| &*column.header == header).unwrap();
    let field = match column.meaning {
        Some(Meaning::Field(field)) => Some(field),
        _ => None,
    };
    (field, column.why.clone())
}

fn with(header: &str, cells: [&str; 3]) -> String {
    let [a, b, c] = cells;
    format!("Objective,Key result,From,To,Now,{header}\nWin,NPS,20,60,40,{a}\n,Churn,9,5,7,{b}\n,Hires,0,3,1,{c}")
}

#[test]
fn words_that_say_how_often_are_a_frequency_under_any_header() {
    let sheet = with("Pulse", ["weekly", "monthly", "every two weeks"]);
    assert_eq!(
        column(&sheet, "Pulse"),
        (Some(Field::Frequency), "its cells say how often; 3 of 3 cells are words".into())
    );
    for (header, cells) in [
        ("Puls", ["wöchentlich", "monatlich", "alle zwei Wochen"]),
        ("Suivi", ["tous les mois", "hebdomadaire", "trimestriel"]),
        ("Revisión", ["mensual", "cada dos semanas", ""]),
        ("Encontro", ["a cada duas semanas", "mensal", "semanal"]),
        ("Last update", ["weekly", "monthly", "weekly"]),
        ("", ["weekly", "monthly", "weekly"]),
    ] {
        assert_eq!(column(&with(header, cells), header).0, Some(Field::Frequency), "{header}");
    }
}

#[test]
fn other_words_and_sure_headers_are_no_frequency() {
    for (header, cells) in [
        ("Pulse", ["weekly", "monthly", "see the wiki"]),
        ("Pulse", ["weekly", "", ""]),
        ("Unit", ["days", "month", "weeks"]),
        ("Status", ["weekly", "monthly", "weekly"]),
    ] {
        assert_ne!(column(&with(header, cells), header).0, Some(Field::Frequency), "{header}: {cells:?}");
    }
}

#[test]
fn a_reason_beside_a_note_is_a_comment_too() {
    let sheet = "Objective,Key result,From,To,Now,Reason for change,Notes\nWin,NPS,20,60,40,the board asked,slow\n\
                 ,Churn,9,5,7,,-\n,Hires,0,3,1,-,two left";
    let found = recognise(&workbook(&[sheet]));
    let said = found.tables[0].records.iter().filter_map(|record| record.fact(Field::Comment));
    let told: Vec<String> = said.map(|fact| format!("{} {}", fact.at, fact.text)).collect();
    assert_eq!(told, ["F2 the board asked\nslow", "G3 -", "G4 two left"]);
}
