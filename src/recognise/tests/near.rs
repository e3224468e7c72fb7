//! Tables whose words are near to those of goals and KPIs: what keeps them out, and what is one of ours all the same.

use super::{check, recognise, told, workbook};
use crate::recognise::{Field, Meaning};

#[test]
fn settings_with_a_recommended_value_are_no_kpis() {
    for (setting, wanted) in [("Parameter", "Recommended value"), ("Parámetro", "Valor recomendado")] {
        check(
            &format!(
                "{setting},Current value,{wanted},Reason\npool size,8,20,Waits at noon\nkeep alive,15 s,60 s,Fewer handshakes"
            ),
            "left A1:D3: a table about something else: its rows are settings, with the value that is recommended",
        );
    }
    check(
        "Parameter,Current,Target\nqueue_depth,8,20\nidle.timeout,15,60",
        "left A1:C3: a table about something else: its rows are settings, with the value that is recommended",
    );
}

#[test]
fn measures_named_as_code_are_kpis() {
    check(
        "KPI,Current,Target\nqueue_waits,8,2\nidle.share,15%,5%",
        "register A1:C3\nK queue_waits: 2 8\nK idle.share: 5% 15%",
    );
}

#[test]
fn expected_and_actual_results_with_a_verdict_are_tests() {
    for (pass, fail) in [("✅ Pass", "❌ Fail"), ("bestanden", "nicht bestanden"), ("通过", "失败")] {
        check(
            &format!(
                "Case,Expected result,Actual result,Status\nSort by day,Newest day on top,Newest day on top,{pass}\n\
                 Empty the cart,A message is shown,Nothing is shown,{fail}\n\
                 Leave the page,A question is asked,A question is asked,{pass}"
            ),
            "left A1:D4: a table about something else: its rows are tests, with what came of each",
        );
    }
}

#[test]
fn scenarios_that_pass_or_fail_are_tests_though_they_count() {
    check(
        "#,Scenario,Expected,Actual,Pass/Fail\n1,Open the basket,3,3,Pass\n2,Load the map,200 ms,180 ms,Pass\n3,Save the list,10,9,Fail",
        "left A1:E4: a table about something else: its rows are tests, with what came of each",
    );
    check(
        "KPI,Target,Actual,Result\nMaps loaded in time,95%,97%,Pass\nLists kept,100%,90%,Fail",
        "register A1:D3\nK Maps loaded in time: 95% 97%\nK Lists kept: 100% 90%",
    );
}

#[test]
fn goals_that_point_to_branches_count_nothing() {
    check(
        "Cel,Wskaźnik\nWydanie,gałąź main @ v3.2.0\nPoprawki,fix/v3.1.x @ 4c2aa01\nPowrót,tag v3.0.7",
        "left A1:B4: a table about something else: nothing in it is counted, and its rows name versions or branches of code",
    );
    check(
        "Cel,Wskaźnik\nSpokojne wydania,Mniej niż 2 awarie po v3.2.0\nSzybkie naprawy,Naprawa w 4 godziny",
        "repeated A1:B3\nO Spokojne wydania:\n- Mniej niż 2 awarie po v3.2.0:\nO Szybkie naprawy:\n- Naprawa w 4 godziny:",
    );
}

#[test]
fn versions_side_by_side_are_no_kpis() {
    let recognition = recognise(&workbook(&["Metric,Baseline,Current\nv1 (small),0.61,0.7\nv2 (large),0.64,0.8"]));
    assert!(recognition.tables.is_empty(), "{}", told(&recognition));
    check(
        "Metric,Baseline,Current\n1.1.1 Calls taken,61,70\n1.1.2 Letters answered,64,80",
        "register A1:C3\nK 1.1.1 Calls taken: 61 70\nK 1.1.2 Letters answered: 64 80",
    );
}

#[test]
fn notes_right_below_a_table_are_no_rows() {
    let table = "KPI,Target,Actual\nCalls taken,90%,84%\nLetters answered,95%,97%*";
    for note in [
        "* without the branch in Lund",
        "Compiled: 3 March 2027 | Harbour office",
        "Verdict: calls suffer since the move while letters gain from the new desk",
        "Calls suffer since the office moved to its new rooms.",
        "电话接通率自搬迁以来有所下降，信件处理保持稳定。",
    ] {
        check(
            &format!("{table}\n{note}"),
            "register A1:C4\nK Calls taken: 90% 84%\nK Letters answered: 95% 97%*\nskipped row 4: a note below the table",
        );
    }
}

#[test]
fn a_note_and_the_source_below_it_are_no_rows() {
    check(
        "KPI,Target,Actual\nCalls taken,90%,84%\nLetters answered,95%,97%*\n*) Lund is left out\nSource: till system",
        "register A1:C5\nK Calls taken: 90% 84%\nK Letters answered: 95% 97%*\n\
         skipped row 4: a note below the table\nskipped row 5: explanation",
    );
}

#[test]
fn a_last_row_that_is_only_named_yet_is_a_row() {
    check(
        "KPI,Target,Actual\nCalls taken,90%,84%\nLetters answered,95%,97%\nVisitors who come again within a month",
        "register A1:C4\nK Calls taken: 90% 84%\nK Letters answered: 95% 97%\nK Visitors who come again within a month:",
    );
    check(
        "Objective,Key result,Target\nCalm desks,Calls taken,90%\nKind words,Letters answered,95%\n\
         Objective 3: Doors that are open to all who come.",
        "repeated A1:C4\nO Calm desks:\n- Calls taken: 90%\nO Kind words:\n- Letters answered: 95%\n\
         O Objective 3: Doors that are open to all who come.:",
    );
}

#[test]
fn service_levels_with_targets_are_kpis() {
    check(
        "SLO,Target,Owner,Review\nNightly copy done,99.5%,Ops,Monthly\nErasure on request,100% in time,Law,Quarterly",
        "register A1:D3\nK Nightly copy done: Ops 99.5%\nK Erasure on request: Law 100% in time",
    );
    check(
        "Service,SLO,Actual\nNightly copy,99.5%,99.7%\nErasure,98%,97%",
        "register A1:C3\nK Nightly copy: 99.5% 99.7%\nK Erasure: 98% 97%",
    );
}

#[test]
fn names_with_a_target_and_a_direction_are_measures() {
    check(
        "Nom;Annee;Mois;Objectif;Sens\nRetards;8.4;9;5;moins\nRecommandation;61.5;64;60;plus\nPannes;3.1;2;4;moins",
        "register A1:E4\nK Retards: 8.4 5 9\nK Recommandation: 61.5 60 64\nK Pannes: 3.1 4 2",
    );
}

#[test]
fn the_narrative_of_a_framework_heads_its_indicators() {
    check(
        "Level,Narrative,Indicators,Means of verification\nGoal,Rivers that people swim in,Number of bathing places,Visits\n\
         Outputs,Wells that stay clean all year,Number of wells tested,Lab sheets\n\
         Outputs,Wells that stay clean all year,Number of wells mended,Invoices",
        "repeated A1:D4\nO Rivers that people swim in:\n- Number of bathing places:\n\
         O Wells that stay clean all year:\n- Number of wells tested:\n- Number of wells mended:",
    );
    check(
        "Narrative,KPI,Target,Actual\nGood start of the year,Wells tested,40,38\nRain in all of May,Wells mended,9,4",
        "register A1:D3\nK Wells tested: 40 38\nK Wells mended: 9 4",
    );
}

#[test]
fn changes_of_code_with_a_goal_and_a_result_are_no_okrs() {
    check(
        "Commit,Goal,Key result,Tests\n4c2aa01,Audit the old gate,No orphan left. Decision: rewrite,85 pass\n\
         9b1de77,Dry run,130 moved and 249 skipped,85 pass",
        "left A1:D3: a table about something else: its rows are changes of code, each with its mark",
    );
    check(
        "Goal,Key result,Commitment\nA gate that holds,Leaks fall from 9 to 2,committed",
        "repeated A1:C2\nO A gate that holds:\n- Leaks fall from 9 to 2: committed",
    );
}

#[test]
fn lines_of_a_budget_that_are_added_up_are_no_kpis() {
    let lines = "Category,Budget,Actual,Variance\nWages,£45000,£46000,£1000\nHired hands,£20000,£16000,-£4000\n\
                 Sand,£5000,£0,-£5000";
    check(
        &format!("{lines}\nTotal,£70000,£62000,-£8000"),
        "left A1:D5: a table about something else: its rows are lines of a budget, added up below",
    );
    check(
        "KPI,Budget,Actual\nSales,£45000,£46000\nMargin,£20000,£16000\nTotal,£65000,£62000",
        "register A1:C4\nK Sales: £45000 £46000\nK Margin: £20000 £16000\nskipped row 4: total row",
    );
}

/// The headers of a table whose columns were taken for what was wanted, reached or begun with.
fn amounts_of(sheet: &str) -> Vec<(String, Field)> {
    let recognition = recognise(&workbook(&[sheet]));
    let columns = recognition.tables.iter().flat_map(|table| &table.columns);
    let named = columns.filter_map(|column| match column.meaning {
        Some(Meaning::Field(field)) if Field::AMOUNTS.contains(&field) => Some((column.header.to_string(), field)),
        _ => None,
    });
    named.collect()
}

#[test]
fn what_others_have_and_what_is_counted_of_numbers_is_no_target() {
    for other in ["Sector average", "Competitor", "Peak", "Sample size", "Cost", "Record", "Branchenschnitt"] {
        let sheet = format!("KPI,Baseline,Actual,{other}\nNets,40,50,60\nHooks,9,7,5\nIce,20,24,28\nCrates,8,6,4");
        let named = amounts_of(&sheet);
        assert!(named.iter().all(|(header, _)| header != other), "{named:?}");
        let sheet = format!("KPI,{other},Jan,Feb,Mar\nNets,60,52,57,61\nHooks,20,19,23,21\nIce,90,70,88,95");
        let named = amounts_of(&sheet);
        assert!(named.iter().all(|(header, _)| header != other), "{named:?}");
    }
}

#[test]
fn places_that_lie_between_each_other_are_no_start_and_no_target() {
    let sheet = "Objective,Key Result,Berlin,Hamburg,Munich\nCalm seas,Nets,10,20,30\nCalm seas,Hooks,4,5,9\n\
                 Full crates,Ice,30,40,70\nFull crates,Boxes,2,6,8";
    assert_eq!(amounts_of(sheet), []);
    let sheet = "Key Result,Baseline,Men,Women\nNets,10,20,30\nHooks,4,5,9\nIce,30,40,70";
    assert_eq!(amounts_of(sheet), [("Baseline".to_owned(), Field::Baseline)]);
}

#[test]
fn shares_of_something_else_take_no_target_away() {
    let sheet = "Key Result,Baseline,Current,Target,Stretch,Progress\nNets,20,30,40,60,25%\nHooks,10,20,30,50,25%\n\
                 Ice,5,10,12,15,50%\nCrates,8,10,14,18,20%";
    let named = amounts_of(sheet);
    assert!(named.contains(&("Target".to_owned(), Field::Target)), "{named:?}");
    let sheet = "Key Result,Target,Current,Blocked tasks,% done\nNets,30,6,2,20%\nHooks,10,5,0,50%\nIce,20,15,0,75%\n\
                 Crates,8,2,0,25%";
    let named = amounts_of(sheet);
    assert!(named.iter().all(|(header, _)| header != "Blocked tasks"), "{named:?}");
}

#[test]
fn lists_of_kpis_with_two_kinds_or_ratings_stay_what_their_headers_say() {
    let sheet = "Type,Indicator,Unit,Target,Current\nQualitative,Patients feel welcome,,,\nQuantitative,Beds free,beds,9,6\n\
                 Qualitative,Nights are calm,,,\nQuantitative,Falls,cases,2,5";
    let recognition = recognise(&workbook(&[sheet]));
    assert!(!told(&recognition).contains("\nO "), "{}", told(&recognition));
    let sheet = "Key Result,Target,Current,Difficulty (1-10),Channel\nNets,30,6,9,online\nHooks,10,5,2,phone\nIce,20,15,4,online";
    let recognition = recognise(&workbook(&[sheet]));
    let fields = [Field::Confidence, Field::Status].map(|field| recognition.tables[0].records[0].fact(field).is_some());
    assert_eq!(fields, [false, false]);
}

#[test]
fn a_label_above_one_table_is_no_objective_without_its_word() {
    let sheet = "Target audience,People over sixty in the north,,\n,,,\nKPI,Unit,Target,Actual\nVisits,visits,90,70\n\
                 Calls,calls,40,44";
    let recognition = recognise(&workbook(&[sheet]));
    let told = told(&recognition);
    assert!(told.contains("K Visits") && !told.contains("\nO "), "{told}");
}

#[test]
fn a_long_cell_is_not_searched_again_for_each_of_its_words() {
    let long = "net ".repeat(6_000);
    let recognition = recognise(&workbook(&[&format!("Objective,Key Result\nCalm seas,{long}")]));
    assert_eq!(recognition.tables.len(), 1);
}
