//! What stands in lines above, between and below the records of a table, and in columns that come round again.

use super::check;

#[test]
fn an_objective_may_be_a_line_over_its_key_results() {
    check(
        ",Key result,Owner,From,To\nO1: Open on time,>,>,>,>\nA,Doors open by 8,Ana,60%,95%\nB,Late trains,Ben,12,3\n\n\
         O2: Please the guests,>,>,>,>\nA,Score,Ana,7,9\n\nApproved in May",
        "objective-lines A1:E7\nO O1: Open on time:\n- Doors open by 8: Ana 60% 95%\n- Late trains: Ben 12 3\n\
         O O2: Please the guests:\n- Score: Ana 7 9\nleft A9: note below the table",
    );
    check(
        "Nr,Schlüsselergebnis,Start,Ziel\nGäste kommen wieder,,,\n1,Stammgäste,20,60\nWir sparen Strom,,,\n2,Verbrauch in kWh,900,700",
        "objective-lines A1:D5\nO Gäste kommen wieder:\n- Stammgäste: 20 60\nO Wir sparen Strom:\n- Verbrauch in kWh: 900 700",
    );
}

#[test]
fn a_line_that_names_a_team_is_no_objective() {
    check(
        "No.,Key result,From,To\nTeam North,,,\n1,Visits,20,60\nTeam South,,,\n2,Orders,9,12",
        "objective-lines A1:D5\n- Visits: 20 60\n- Orders: 9 12\n\
         skipped row 2: the name of a team\nskipped row 4: the name of a team",
    );
}

#[test]
fn measures_below_numbered_objectives_are_key_results() {
    check(
        "Measure,Unit,Baseline,Target,Current\nObjective 1: Grow,,,,\nDonors,people,20,80,35\nObjective 2: Save,,,,\nWaste,kg,90,40,70",
        "alternating A1:E5\nO Objective 1: Grow:\n- Donors: 20 80 35\nO Objective 2: Save:\n- Waste: 90 40 70",
    );
}

#[test]
fn blocks_with_their_own_objective_share_what_heads_the_page() {
    check(
        "Owner,Ana Roth,Team,North\n\nObjective 1,Grow,>,>\nWhy,Too few know us,>,>\n,Key result,From (start),To\n,Donors,20,80\n\n\
         Objective 2,Save,>,>\nWhy,Prices rise,>,>\n,Key result,From (start),To\n,Waste,90,40\n\nRemarks,Next talk in May,>,>\n,,,Signed",
        "key-results B5:D6\nO Grow: Ana Roth\n- Donors: 20 80\nkey-results B10:D11\nO Save: Ana Roth\n- Waste: 90 40\nleft A13:D14: note below the table",
    );
}

#[test]
fn only_the_names_of_column_groups_need_numbers() {
    check(
        "Objective,Owner,KR 1,Base,Goal,KR 2,Base,Goal\nGrow,Ana,Donors,20,80,Gifts,3,9\nSave,Ben,Waste,90,40,,,",
        "column-groups A1:H3\nO Grow: Ana\n- Donors: 20 80\n- Gifts: 3 9\nO Save: Ben\n- Waste: 90 40",
    );
}

#[test]
fn a_cell_with_an_arrow_tells_where_a_way_begins_and_ends() {
    check(
        "Objective,Key result,von → bis,Now\nGrow,Donors,1.200 → 2.500,1.900\n,Gifts a day,2 -> 6,3",
        "blank-above A1:D3\nO Grow:\n- Donors: 1.200 2.500 1.900\n- Gifts a day: 2 6 3",
    );
}

#[test]
fn where_each_row_says_what_it_is_the_words_beside_it_are_told() {
    check(
        "Type,Omschrijving,Owner,From,To\nO,Grow,Ana,,\nKR1,Donors,Ana,20,80\nTask,Call them,Ben,,\nKR2,Gifts,Ben,3,9",
        "alternating A1:E5\nO Grow: Ana\n- Donors: Ana 20 80\n- Gifts: Ben 3 9\n\
         skipped row 4: work below a key result, or a line of words",
    );
}

#[test]
fn a_word_that_may_be_a_target_names_an_objective_where_a_sentence_follows() {
    check(
        "Ziel 1,Mehr Gäste\nKR,Start,Ziel\nBesucher am Tag,20,80\n\nZiel 2,Weniger Abfall\nKR,Start,Ziel\nSäcke im Monat,90,40\n\n         Notiz: Stand Mai",
        "key-results A2:C3\nO Mehr Gäste:\n- Besucher am Tag: 20 80\nkey-results A6:C7\nO Weniger Abfall:\n- Säcke im Monat: 90 40\n\
         left A9: note below the table",
    );
}

#[test]
fn titles_of_sections_and_notes_are_no_objectives() {
    check(
        "Objective,Key result,From,To\nFRIENDS,>,>,>\nGrow,Donors,20,80\n,Gifts,3,9\nMONEY,,,\nSave,Waste,90,40\nNota: datos de mayo,,,",
        "blank-above A1:D7\nO Grow:\n- Donors: 20 80\n- Gifts: 3 9\nO Save:\n- Waste: 90 40\n\
         skipped row 2: title of a section\nskipped row 5: title of a section\nskipped row 7: explanation",
    );
}

#[test]
fn a_line_above_may_say_several_things() {
    check(
        "Objective: Grow | Lead: Ana Roth | Q3 2026\nKey result,From,To\nDonors,20,80",
        "key-results A2:C3\nO Grow: Ana Roth\n- Donors: 20 80",
    );
    check(
        "Objective:,Grow\nName:,Ana Roth\n\nKey result,From,To\nDonors,20,80",
        "key-results A4:C5\nO Grow: Ana Roth\n- Donors: 20 80",
    );
}

#[test]
fn a_mark_is_read_as_the_other_amounts_of_the_record_are() {
    use crate::recognise::{Field, Value, recognise};
    let read = |sheet: &str| {
        let recognition = recognise(&super::workbook(&[sheet]));
        let record = recognition.tables[0].records[1].clone();
        record.fact(Field::Current).unwrap().value.clone()
    };
    let amount = |value: Value| match value {
        Value::Number(number) => number.amount.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(amount(read("Objective,Key result,From,To,Now\nGrow,Donors,1200,4000,3.150")), "3150");
    assert_eq!(amount(read("Objective,Key result,From,To,Now\nGrow,Rating,3,4,3.150")), "3.15");
    assert!(matches!(read("Objective,Key result,From,To,Now\nGrow,Rating,,,3.150"), Value::Ambiguous(_)));
    assert!(matches!(read("Objective,Key result,From,To,Now\nGrow,Rating,3,4000,3.150"), Value::Ambiguous(_)));
}
