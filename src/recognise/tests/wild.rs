//! Tables as teams publish them in, what is understood of them out: frameworks of donors, exports of trackers, boards with
//! a group for each objective, sheets of check-ins.

use super::{check, check_all, recognise, workbook};
use crate::recognise::{Field, LOG, PointRole, RecordKind};

/// What the tables of some sheets say of each measure: its name and its unit.
fn units(sheet: &str) -> Vec<(String, Option<String>)> {
    let recognition = recognise(&workbook(&[sheet]));
    let records = recognition.tables.iter().flat_map(|table| &table.records);
    let text = |fact: &crate::recognise::Fact| fact.text.to_string();
    records.filter_map(|kpi| Some((text(kpi.fact(Field::Kpi)?), kpi.fact(Field::Unit).map(text)))).collect()
}

#[test]
fn years_below_a_word_for_what_is_wanted_are_plans() {
    for group in ["Yearly targets", "Zielwerte nach Jahren", "Planned values"] {
        let sheet =
            format!("Indicator,Unit,{group},>,>\n^,^,2027,2028,2029\nBeds of reed,m2,40,55,70\nHerons,birds,3,4,6");
        let recognition = recognise(&workbook(&[&sheet]));
        let points = recognition.tables[0].records.iter().flat_map(|record| &record.series);
        let roles: Vec<PointRole> = points.map(|point| point.role).collect();
        assert_eq!(roles, [PointRole::Plan; 6], "{group}");
    }
}

#[test]
fn a_phrase_that_heads_several_indicators_is_their_objective() {
    check(
        "Outcome,Indicator,Baseline,Target\nBuses people like to take,Buses on time,71%,90%\n^,Seats kept clean,4,9\n\
         Stops you can reach,Stops with a ramp,30,80",
        "merged A1:D4\n\
         O Buses people like to take:\n\
         - Buses on time: 71% 90%\n\
         - Seats kept clean: 4 9\n\
         O Stops you can reach:\n\
         - Stops with a ramp: 30 80",
    );
    check(
        "Outcome,Indicator,Baseline,Target\nService,Buses on time,71%,90%\n^,Seats kept clean,4,9\nAccess,Stops with a ramp,30,80",
        "register A1:D4\n\
         K Buses on time: 71% 90%\n\
         K Seats kept clean: 4 9\n\
         K Stops with a ramp: 30 80",
    );
}

#[test]
fn a_result_that_heads_indicators_is_their_objective() {
    check(
        "Résultat,Indicateur,Référence,Cible\nLes jardins nourrissent le quartier,Paniers par semaine,10,40\n,Parcelles,6,20\n\
         Les enfants y jouent dehors,Ateliers,2,12",
        "blank-above A1:D4\n\
         O Les jardins nourrissent le quartier:\n\
         - Paniers par semaine: 10 40\n\
         - Parcelles: 6 20\n\
         O Les enfants y jouent dehors:\n\
         - Ateliers: 2 12",
    );
    check(
        "Indicator,Unit,Baseline,Target\nOutcome 1: Lambs survive the winter,,,\nLambs lost,lambs,40,12\n\
         Outcome 2: Wool finds a buyer,,,\nBales sold,bales,9,30",
        "alternating A1:D5\n\
         O Outcome 1: Lambs survive the winter:\n\
         - Lambs lost: 40 12\n\
         O Outcome 2: Wool finds a buyer:\n\
         - Bales sold: 9 30",
    );
}

#[test]
fn indicators_in_sentences_are_the_key_results_of_a_framework() {
    check(
        "Intervention logic,Objectively verifiable indicators,Sources of verification,Assumptions\n\
         Divers work without accidents,No accident in 200 dives,Log book,Calm sea\n\
         Reefs recover by themselves,12 reefs with young coral by 2028,Photos,",
        "repeated A1:D3\n\
         O Divers work without accidents:\n\
         - No accident in 200 dives:\n\
         O Reefs recover by themselves:\n\
         - 12 reefs with young coral by 2028:",
    );
}

#[test]
fn the_narrative_of_a_logical_framework_is_the_objective_of_its_indicators() {
    for header in ["Narrative summary", "Intervention logic", "Logique d'intervention", "Resumen narrativo"] {
        check(
            &format!(
                "Level,{header},Indicator,Baseline,Target,Achieved to date\n\
                 Outcome,Farmers sell what they grow,Crates sold at market,120,400,260\n\
                 ^,^,Farmers with a contract,4,30,19\n\
                 Output 1,Cold stores run all summer,Stores in use,0,6,5"
            ),
            "merged A1:F4\n\
             O Farmers sell what they grow:\n\
             - Crates sold at market: 120 400 260\n\
             - Farmers with a contract: 4 30 19\n\
             O Cold stores run all summer:\n\
             - Stores in use: 0 6 5",
        );
    }
}

#[test]
fn the_title_of_a_group_of_a_board_of_objectives_is_one() {
    let board = |title: &str| {
        format!(
            "{title}\n\nLet the choir sing again\nName,Person,Start,Target,Current\nSingers at rehearsal,Ola,12,30,21\n\
             Songs known by heart,Pia,2,10,4\n\nFill the hall in spring\nName,Person,Start,Target,Current\n\
             Seats sold,Jon,90,300,180"
        )
    };
    check(
        "Choir OKRs\n\nSinging again\nItem,Owner,Target,Actual\nSingers at rehearsal,Ola,30,21\nSongs known by heart,Pia,10,4\n\n\
         Full hall\nItem,Owner,Target,Actual\nSeats sold in April,Jon,300,180\nSeats sold in May,Jon,320,90",
        "key-results A4:D6\n\
         O Singing again:\n\
         - Singers at rehearsal: Ola 30 21\n\
         - Songs known by heart: Pia 10 4\n\
         key-results A9:D11\n\
         O Full hall:\n\
         - Seats sold in April: Jon 300 180\n\
         - Seats sold in May: Jon 320 90\n\
         left A1: title above the table",
    );
    check(
        &board("Choir objectives"),
        "key-results A4:E6\n\
         O Let the choir sing again:\n\
         - Singers at rehearsal: Ola 12 30 21\n\
         - Songs known by heart: Pia 2 10 4\n\
         key-results A9:E10\n\
         O Fill the hall in spring:\n\
         - Seats sold: Jon 90 300 180\n\
         left A1: title above the table",
    );
    let recognition = recognise(&workbook(&[&board("Choir numbers")]));
    let mut records = recognition.tables.iter().flat_map(|table| &table.records);
    assert!(records.all(|record| record.kind == RecordKind::Kpi), "nothing says that its groups are objectives");
}

#[test]
fn parents_that_are_named_by_another_column_make_it_the_ids() {
    let recognition = recognise(&workbook(&["Issue Type,Issue key,Issue id,Parent id,Summary,Target\n\
         Objective,RAFT-1,9001,,Rafts that float,\n\
         Key Result,RAFT-2,9002,9001,Rafts tested,20\n\
         Key Result,RAFT-3,9003,9001,Leaks per raft,1\n\
         Objective,RAFT-4,9004,,Crews that know the river,\n\
         Key Result,RAFT-5,9005,9004,Guides certified,8"]));
    let records = &recognition.tables[0].records;
    let ids: Vec<&str> = records.iter().filter_map(|record| Some(&*record.fact(Field::Id)?.text)).collect();
    assert_eq!(ids, ["9001", "9002", "9003", "9004", "9005"]);
}

#[test]
fn a_number_alone_stands_for_the_objective_that_has_it() {
    check(
        "OKR,KR,Target,Actual\nO1: Bake for the whole street,Loaves a day,200,160\nO1,Days without a queue,20,11\n\
         O2: Waste nothing,Loaves given away,15,9\nO1,Ovens in use,3,2",
        "repeated A1:D5\n\
         O O1: Bake for the whole street:\n\
         - Loaves a day: 200 160\n\
         - Days without a queue: 20 11\n\
         O O2: Waste nothing:\n\
         - Loaves given away: 15 9\n\
         - Ovens in use: 3 2",
    );
    let recognition = recognise(&workbook(&[
        "Objective,Key result,Target\nO1: Bake for the whole street,Loaves a day,200\nO2: Waste nothing,Loaves given away,15",
        "Objective,Key result,Target\nO1,Ovens in use,3\nO2,Bags reused,40",
    ]));
    let titles = recognition.tables[1].records.iter().filter_map(|record| record.fact(Field::Objective));
    let titles: Vec<&str> = titles.map(|fact| &*fact.text).collect();
    assert_eq!(titles, ["O1: Bake for the whole street", "O2: Waste nothing"]);
}

#[test]
fn a_sign_that_parts_the_cells_of_a_table_parts_key_results() {
    check(
        "Objective,Key Results\nA garden for bees,30 plots sown · Hives kept ≥ 80% · two ponds dug\n\
         Neighbours who help,12 volunteers · rota full in May",
        "repeated A1:B3\n\
         O A garden for bees:\n\
         - 30 plots sown:\n\
         - Hives kept ≥ 80%:\n\
         - two ponds dug:\n\
         O Neighbours who help:\n\
         - 12 volunteers:\n\
         - rota full in May:",
    );
    check(
        "Objective,Key Result,Target\nA garden for bees,Plots sown · north side,30\nNeighbours who help,Volunteers · all year,12",
        "repeated A1:C3\n\
         O A garden for bees:\n\
         - Plots sown · north side: 30\n\
         O Neighbours who help:\n\
         - Volunteers · all year: 12",
    );
}

#[test]
fn kpis_between_an_objective_and_its_key_results_stay_kpis() {
    check(
        "Objective: Mend bikes while people wait\n\nKPIs (all year)\nMetric,Current,Target\nMinutes per repair,41,< 30\n\
         Bikes left overnight,6,< 2\n\nOKRs Q3\nKR,Target,Score,Status\nOpen a second bench,Bench in use by July,0.4,Started\n\
         Teach two helpers,Both repair alone,0.2,Started",
        "register A4:C6\n\
         K Minutes per repair: < 30 41\n\
         K Bikes left overnight: < 2 6\n\
         key-results A9:D11\n\
         O Mend bikes while people wait:\n\
         - Open a second bench: Bench in use by July\n\
         - Teach two helpers: Both repair alone\n\
         left A3: title above the table",
    );
}

#[test]
fn sheets_of_check_ins_are_logs_of_the_key_results_they_repeat() {
    let recognition = recognise(&workbook(&[
        "Boathouse OKRs 2027\n\nID,Objective,Key result,Baseline,Target,Latest\n1.1,Boats ready by May,Boats varnished,2,14,9\n\
         1.2,,Oars replaced,0,40,22",
        "Weekly check-in week 11\nID,Key result,Value this week,What happened\n1.1,Boats varnished,7,Rain\n1.2,Oars replaced,15,",
        "Weekly check-in week 12\nID,Key result,Value this week,What happened\n1.1,Boats varnished,9,Sun\n1.2,Oars replaced,22,",
    ]));
    let logs: Vec<_> = recognition.tables.iter().filter(|table| table.layout == LOG).collect();
    let points = logs.iter().flat_map(|table| &table.records).flat_map(|record| &record.series);
    let told: Vec<String> = points.map(|point| format!("{} {}", point.period, point.fact.text)).collect();
    assert_eq!(told, ["2027-W11 7", "2027-W11 15", "2027-W12 9", "2027-W12 22"]);
}

#[test]
fn a_sheet_of_check_ins_hides_no_board_that_shows_its_values() {
    let recognition = recognise(&workbook(&[
        "Objective,Key result,Target,Current\nBoats ready by May,Boats varnished,14,9\n,Oars replaced,40,22",
        "Check-in of 2027-03-22\nKey result,Value,Confidence\nBoats varnished,9,6\nOars replaced,22,7",
    ]));
    let layouts: Vec<&str> = recognition.tables.iter().map(|table| table.layout).collect();
    assert_eq!(layouts, ["blank-above", LOG]);
}

#[test]
fn sheets_that_repeat_a_table_month_by_month_are_logs_of_the_latest() {
    let month = |varnished: u32, replaced: u32| {
        format!(
            "Objective,Key result,Baseline,Target,Current\nBoats ready by May,Boats varnished,2,14,{varnished}\n\
             ,Oars replaced,0,40,{replaced}"
        )
    };
    let mut book = workbook(&[&month(9, 22), &month(5, 15), &month(3, 4)]);
    for (sheet, name) in book.sheets.iter_mut().zip(["March", "February", "January"]) {
        sheet.name = name.to_owned();
    }
    let tables = recognise(&book).tables;
    let layouts: Vec<&str> = tables.iter().map(|table| table.layout).collect();
    assert_eq!(layouts, ["blank-above", LOG, LOG]);
    let told = tables.iter().flat_map(|table| &table.records).flat_map(|record| &record.series);
    let told: Vec<String> = told.map(|point| format!("{}={}", point.period, point.fact.text)).collect();
    assert_eq!(told, ["M03=9", "M03=22", "M02=5", "M02=15", "M01=3", "M01=4"]);
    for (sheet, name) in book.sheets.iter_mut().zip(["North", "South", "West"]) {
        sheet.name = name.to_owned();
    }
    assert!(recognise(&book).tables.iter().all(|table| table.layout != LOG), "teams are no months");
}

#[test]
fn a_month_with_an_objective_of_its_own_is_no_log() {
    let month = |second: &str, varnished: u32| {
        format!(
            "Objective,Key result,Baseline,Target,Current\nBoats ready by May,Boats varnished,2,14,{varnished}\n\
             {second},Oars replaced,0,40,22"
        )
    };
    let mut book = workbook(&[&month("Boats ready by May", 9), &month("Nobody rows alone", 5)]);
    for (sheet, name) in book.sheets.iter_mut().zip(["March", "February"]) {
        sheet.name = name.to_owned();
    }
    assert!(recognise(&book).tables.iter().all(|table| table.layout != LOG));
}

#[test]
fn a_list_that_says_when_nothing_was_measured_is_no_log() {
    check_all(
        &["KPI,Target,Actual\nNests,30,21\nRings,200,140", "KPI,Actual\nNests,9\nRings,80"],
        "register A1:C3\n\
         K Nests: 30 21\n\
         K Rings: 200 140\n\
         register A1:B3\n\
         K Nests: 9\n\
         K Rings: 80",
    );
}

#[test]
fn the_unit_of_a_measure_may_stand_inside_its_name() {
    let told = units(
        "KPI,Target,Actual\nChecks passed % (all yards),95,90\n\"Waiting at the gate, min\",5,8\nTime at the lock (min/boat),4,6\nReed planted (Hectares),12,9\n\
         Depth (min/max),3,2",
    );
    let units: Vec<Option<&str>> = told.iter().map(|(_, unit)| unit.as_deref()).collect();
    assert_eq!(units, [Some("%"), Some("min"), Some("min/boat"), Some("Hectares"), None]);
}

#[test]
fn tables_of_settings_and_tests_hold_no_kpis() {
    for sheet in [
        "Category,Parameter,Current target value,Confidence,Owner\nHull,Length,12 m (stretch 13 m),inferred,Yard\n\
         Hull,Planking,oak on oak; larch below the water,decided,Yard\nRig,Mast,spruce; hollow; 14 m,inferred,Loft",
        "Test case,Objective,Expected result,Actual result\nT1,Check that the lock opens,Gate moves,Gate moved\n\
         T2,Check that the lamp goes out,Lamp dark after 9 s,Lamp dark",
        "Lesson,Objective,Key points,Homework\n1,Pupils can tie a bowline,loop; tail,p. 4\n2,Pupils can splice a rope,strands,p. 9",
        "Notebook,Objective,Key result,Status\n1,Check of the tide model,Error < 0.2%,PASS\n2,Check of the wind model,Kept 100%,PASS",
    ] {
        let recognition = recognise(&workbook(&[sheet]));
        assert!(recognition.tables.is_empty(), "{sheet}");
    }
}

#[test]
fn a_row_of_thousands_is_no_header() {
    check(
        "KPI targets\nKPI,Q1,Q2,Q3,Q4\nWin rate,12%,14%,15%,17%\nVisits,12k,14k,15k,17k\nWait,9ms,8ms,7ms,6ms",
        "months A2:E5\n\
         K Win rate: Q1=12% Q2=14% Q3=15% Q4=17%\n\
         K Visits: Q1=12k Q2=14k Q3=15k Q4=17k\n\
         K Wait: Q1=9ms Q2=8ms Q3=7ms Q4=6ms\n\
         left A1: title above the table",
    );
}

#[test]
fn a_category_that_rows_share_is_no_id_of_theirs() {
    let sheet = "ID,Objective,Owner,Parent,Area\nP1,Quiet the harbour at night,Ana,Calm,Calm\n\
         P2,Load the ferries faster,Bo,Trade,Trade\nP3,Plant the old quay,Cy,Calm,Calm";
    let recognition = recognise(&workbook(&[sheet]));
    let records = recognition.tables.iter().flat_map(|table| &table.records);
    let ids: Vec<String> = records.filter_map(|record| Some(record.fact(Field::Id)?.text.to_string())).collect();
    assert_eq!(ids, ["P1", "P2", "P3"]);
}

#[test]
fn what_two_rows_of_an_objective_say_differently_is_kept() {
    let sheet =
        "Objective,Target,Owner\nO1: Quiet the harbour,60,Ana\nO2: Load the ferries faster,10,Cy\nO1,5,Bob\nO2,3,Di";
    let recognition = recognise(&workbook(&[sheet]));
    let records = recognition.tables.iter().flat_map(|table| &table.records);
    let owners: Vec<String> = records.filter_map(|record| Some(record.fact(Field::Owner)?.text.to_string())).collect();
    assert_eq!(owners, ["Ana", "Cy", "Bob", "Di"]);
}
