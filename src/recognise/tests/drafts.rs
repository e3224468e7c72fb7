//! Tables that are called drafts beside those that took their place.

use super::{check, check_all};

const DRAFT: &str = "Objective,Key result,From,To\nWin,NPS,20,90\nWin,Churn,9,5";

#[test]
fn a_draft_above_the_final_table_is_set_aside() {
    check(
        &format!(
            "DRAFT (Monday)\n{DRAFT}\n\n\nFINAL (Tuesday)\nObjective,Key result,From,To,Now\nGrow,Donors,20,80,35"
        ),
        "repeated A8:E9\nO Grow:\n- Donors: 20 80 35\nleft A1: title above the table\n\
         left A2:D4: a draft, the table at A8:E9 of sheet `Sheet1` has taken its place\nleft A7: between two tables",
    );
}

#[test]
fn a_draft_beside_the_final_table_is_set_aside() {
    check(
        "Entwurf,,,,Beschlossen\nZiel,Schlüsselergebnis,Zielwert,,Ziel,Schlüsselergebnis,Zielwert\nSieg,NPS,60,,Sieg,NPS,55",
        "repeated E2:G3\nO Sieg:\n- NPS: 55\nleft A1:E1: title above the table\n\
         left A2:C3: a draft, the table at E2:G3 of sheet `Sheet1` has taken its place",
    );
}

#[test]
fn a_draft_without_a_final_table_is_told() {
    check(
        &format!("DRAFT\n{DRAFT}"),
        "repeated A2:D4\nO Win:\n- NPS: 20 90\n- Churn: 9 5\nleft A1: title above the table",
    );
}

#[test]
fn a_draft_of_something_else_is_told() {
    check_all(
        &[&format!("Draft\n{DRAFT}"), "Objective,Key result,From,To\nShip,Lead time,9,2\nShip,Defects,40,10"],
        "repeated A2:D4\nO Win:\n- NPS: 20 90\n- Churn: 9 5\nrepeated A1:D3\nO Ship:\n- Lead time: 9 2\n- Defects: 40 10\n\
         left A1: title above the table",
    );
}

#[test]
fn an_objective_to_draft_something_is_no_draft() {
    check(
        "Objective: Draft the charter\nKey result,From,To\nPages,0,20\nVotes,0,9\n\nObjective: Sign the charter\nKey result,From,To\nSignatures,0,20",
        "key-results A2:C4\nO Draft the charter:\n- Pages: 0 20\n- Votes: 0 9\n\
         key-results A7:C8\nO Sign the charter:\n- Signatures: 0 20",
    );
}
