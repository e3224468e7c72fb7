//! Tables in the words of the people who keep them in, objectives, key results and KPIs out: what the table shows decides
//! where no word is known.

use super::{check, recognise, told, workbook};
use crate::recognise::{Field, Meaning};

#[test]
fn phrases_that_come_again_head_the_key_results_beside_them() {
    check(
        "Shove,It worked once we see,Bearer,In March,Needed,So far\n\
         Make the pier smell nice,Bins emptied by nine,Ada,3,10,7\n\
         Make the pier smell nice,Fish boxes washed,Ben,1,4,2\n\
         Keep the lamp lit,Nights without a gap,Ada,140,300,215\n\
         Keep the lamp lit,Bulbs in the cupboard,Ada,5,12,9",
        "repeated A1:F5\n\
         O Make the pier smell nice:\n\
         - Bins emptied by nine: Ada 3 10 7\n\
         - Fish boxes washed: Ben 1 4 2\n\
         O Keep the lamp lit:\n\
         - Nights without a gap: Ada 140 300 215\n\
         - Bulbs in the cupboard: Ada 5 12 9",
    );
}

#[test]
fn below_an_objective_that_stands_for_several_each_row_has_its_own_name() {
    check(
        "Nr,Ziel,Woran wir es sehen,Soll,Ist\n\
         1,Der Steg riecht gut,Tonnen,10,7\n\
         ,,Kisten,4,2\n\
         2,Die Lampe brennt,Nächte,300,215\n\
         ,,Birnen,12,9",
        "blank-above A1:E5\n\
         O Der Steg riecht gut:\n\
         - Tonnen: 10 7\n\
         - Kisten: 4 2\n\
         O Die Lampe brennt:\n\
         - Nächte: 300 215\n\
         - Birnen: 12 9",
    );
}

#[test]
fn words_below_a_vague_header_are_key_results_where_the_objective_comes_again() {
    check(
        "Where we want to go,How we see it,Target,Now\n\
         A pier that smells nice,Bins emptied by nine,10,7\n\
         A pier that smells nice,Fish boxes washed,4,2\n\
         A lamp that is lit,Nights without a gap,300,215",
        "repeated A1:D4\n\
         O A pier that smells nice:\n\
         - Bins emptied by nine: 10 7\n\
         - Fish boxes washed: 4 2\n\
         O A lamp that is lit:\n\
         - Nights without a gap: 300 215",
    );
}

#[test]
fn numbered_words_that_come_round_with_their_targets_are_key_results() {
    check(
        "What the pier needs,Led by,Token 1,Token 1 target,Token 1 now,Token 2,Token 2 target,Token 2 now\n\
         Visitors who come back,Ada,Day tickets turned into seasons,30,22,Evening swims held,16,11\n\
         Planks nobody trips on,Ben,Planks changed a month,45,38,Nails found loose,4,25",
        "column-groups A1:H3\n\
         O Visitors who come back: Ada\n\
         - Day tickets turned into seasons: 30 22\n\
         - Evening swims held: 16 11\n\
         O Planks nobody trips on: Ben\n\
         - Planks changed a month: 45 38\n\
         - Nails found loose: 4 25",
    );
}

#[test]
fn amounts_told_by_their_words_make_the_first_column_of_words_a_measure() {
    check(
        "What we promised,Started at,Should end at,Today,By when\n\
         Seats sold early in the week,41,60,52,2026-12-12\n\
         Cheap tickets a week,35,90,71,2026-11-30",
        "key-results A1:E3\n\
         - Seats sold early in the week: 41 60 52\n\
         - Cheap tickets a week: 35 90 71",
    );
}

/// How many columns of a sheet hold limits below which, or above which, a KPI is red.
fn red_limits(sheet: &str) -> usize {
    let recognition = recognise(&workbook(&[sheet]));
    let columns = recognition.tables.iter().flat_map(|table| &table.columns);
    columns.filter(|column| column.meaning == Some(Meaning::Field(Field::RedLimit))).count()
}

#[test]
fn comparisons_that_point_away_from_the_targets_are_the_red_limit() {
    let sheet = "What we measure,Target,Grumpy at,Now\nJobs out in time,>= 96,< 90,93\nPaper thrown away,<= 6,> 9,7";
    assert_eq!(red_limits(sheet), 1);
    check(
        sheet,
        "register A1:D3\n\
         K Jobs out in time: >= 96 93\n\
         K Paper thrown away: <= 6 7",
    );
}

#[test]
fn comparisons_in_several_columns_are_the_marks_of_a_scale() {
    let sheet = "KPI,Target,S,A,C\nJobs out in time,>= 95,>= 97,95-96.9,< 92\nPaper thrown away,<= 8,<= 6,6.1-8,> 11";
    assert_eq!(red_limits(sheet), 0);
    check(
        sheet,
        "register A1:E3\n\
         K Jobs out in time: >= 95\n\
         K Paper thrown away: <= 8",
    );
}

#[test]
fn three_words_may_take_turns() {
    check(
        "Indicatore,Voce,Gen,Feb,Mar\n\
         Bottiglie,Piano,820,810,900\n,Consuntivo,798,815,874\n,Differenza,-22,5,-26\n\
         Scarti,Piano,24,24,23\n,Consuntivo,29,27,26\n,Differenza,5,3,3",
        "row-pairs A1:E7\n\
         K Bottiglie: M01=820 M02=810 M03=900 M01=798 M02=815 M03=874\n\
         K Scarti: M01=24 M02=24 M03=23 M01=29 M02=27 M03=26\n\
         skipped row 4: neither the plan nor what was reached\n\
         skipped row 7: neither the plan nor what was reached",
    );
    check(
        "KPI,Row,Jan,Feb,Mar\n\
         Bottles,Shot for,820,810,900\n,Got,798,815,874\n,Gap,-22,5,-26\n\
         Waste,Shot for,24,24,23\n,Got,29,27,26\n,Gap,5,3,3",
        "row-pairs A1:E7\n\
         K Bottles: M01=820 M02=810 M03=900 M01=798 M02=815 M03=874\n\
         K Waste: M01=24 M02=24 M03=23 M01=29 M02=27 M03=26\n\
         skipped row 4: neither the plan nor what was reached\n\
         skipped row 7: neither the plan nor what was reached",
    );
}

#[test]
fn empty_columns_between_sites_part_no_table() {
    check(
        "Measure,Unit,,North pier,,,South pier,\n,,,Target,Actual,,Target,Actual\n\
         Wait for a berth,days,,14,19,,14,11\nBoats with one keeper,%,,80,72,,85,88",
        "entity-columns A1:H4\n\
         K Wait for a berth: 14 19\n\
         K Wait for a berth: 14 11\n\
         K Boats with one keeper: 80 72\n\
         K Boats with one keeper: 85 88",
    );
}

#[test]
fn the_day_of_a_sheet_of_cards_is_no_card() {
    check(
        "Pier board,,,,\nAs of: 2026-09-30 by the office,,,,\n,,,,\nBerths let,,,Boats hired,\nTarget,90,,Target,30\nActual,85,,Actual,27\n\
         Owner,Ada Lund,,Owner,Ben Ohm",
        "cards A4:E7\n\
         K Berths let: Ada Lund 90 85\n\
         K Boats hired: Ben Ohm 30 27\n\
         left A1: title above the table",
    );
}

#[test]
fn a_row_that_begins_with_what_is_wanted_tells_the_targets_of_a_matrix() {
    check(
        "Pier,Hours open,Evenings closed late,Waste per boat\n\
         The target we would like to reach,3,2,40\nNorth,2.5,4,62\nSouth,3.2,1,45\nEast,2.1,6,71",
        "matrix A1:D5\n\
         K Hours open: 3 2.5\n\
         K Evenings closed late: 2 4\n\
         K Waste per boat: 40 62\n\
         K Hours open: 3 3.2\n\
         K Evenings closed late: 2 1\n\
         K Waste per boat: 40 45\n\
         K Hours open: 3 2.1\n\
         K Evenings closed late: 2 6\n\
         K Waste per boat: 40 71",
    );
}

#[test]
fn the_title_of_the_next_okrs_is_no_key_result() {
    check(
        "Objective 1 - A pier that smells nice,,\nKey result,Target,Measure\nKR1: Bins emptied by nine,10,list\n\
         KR2: Fish boxes washed,4,list\n\"Comment O1: the bins matter most, and they are what visitors speak of.\",,\n,,\n\
         OKRs Q4 2026 - steady,,\n,,\nObjective 2 - A lamp that is lit,,\nKey result,Target,Measure\n\
         KR1: Nights without a gap,300,log\nKR2: Bulbs in the cupboard,12,count",
        "key-results A2:C5\n\
         O A pier that smells nice:\n\
         - KR1: Bins emptied by nine: 10\n\
         - KR2: Fish boxes washed: 4\n\
         skipped row 5: a note below the table\n\
         key-results A10:C12\n\
         O A lamp that is lit:\n\
         - KR1: Nights without a gap: 300\n\
         - KR2: Bulbs in the cupboard: 12",
    );
}

#[test]
fn codes_of_objectives_are_no_objectives() {
    check(
        "Week,Topic,Objectives,Focus\nWeek 1,Knots,CO1,Ropes\nWeek 2,Charts,CO2,Maps\nWeek 3,Tides,CO1,Moon",
        "left A1:D4: a table whose columns do not say what is measured or wanted",
    );
}

#[test]
fn a_catalogue_on_a_sheet_of_kpis_needs_no_numbers() {
    let mut book = workbook(&[
        "Name,Description,Unit\nBerths let,Share of berths with a boat,%\nBoats hired,Boats out by noon,boats",
    ]);
    book.sheets[0].name = "KPI list".to_owned();
    let found = told(&recognise(&book));
    assert_eq!(
        found.trim(),
        "register A1:C3\n\
         K Berths let:\n\
         K Boats hired:",
        "\n{found}"
    );
}

#[test]
fn the_portuguese_march_is_no_catalan_one() {
    check(
        "KPI,Meta,Janeiro 2026,Fevereiro 2026,Março 2026\nBarcos,30,10,20,25\nRedes,9,5,6,8",
        "months A1:E3\n\
         K Barcos: 30 2026-01=10 2026-02=20 2026-03=25\n\
         K Redes: 9 2026-01=5 2026-02=6 2026-03=8",
    );
}

#[test]
fn people_and_places_beside_an_objective_are_no_key_results() {
    check(
        "Objective,Buddy,Start,Target,Actual\nA pier that smells nice,Marta,1,10,7\nA pier that smells nice,Jonas,1,4,2\n\
         A lamp that is lit,Priya,90,300,215",
        "objectives A1:E4\n\
         O A pier that smells nice: Marta\n\
         - A pier that smells nice: 1 10 7\n\
         O A pier that smells nice: Jonas\n\
         - A pier that smells nice: 1 4 2\n\
         O A lamp that is lit: Priya\n\
         - A lamp that is lit: 90 300 215",
    );
    check(
        "Objective,Place,Target,Actual\nA pier that smells nice,Lyon,10,7\nA pier that smells nice,Nice,4,2\n\
         A lamp that is lit,Metz,300,215",
        "objectives A1:D4\n\
         O A pier that smells nice:\n\
         - A pier that smells nice: 10 7\n\
         O A pier that smells nice:\n\
         - A pier that smells nice: 4 2\n\
         O A lamp that is lit:\n\
         - A lamp that is lit: 300 215",
    );
}

#[test]
fn an_alarm_that_nothing_meets_is_neither_wanted_nor_a_start() {
    check(
        "KPI,Now,Ring the bell at\nBerths let,97,< 90\nBoats hired,88,< 80\nDays of fog,12,> 30",
        "register A1:C4\n\
         K Berths let: 97\n\
         K Boats hired: 88\n\
         K Days of fog: 12",
    );
}

#[test]
fn tables_side_by_side_with_two_rows_of_headers_stay_apart() {
    check(
        "KPI,Q1,,,KPI,Q1,\n,Target,Actual,,,Target,Actual\nBerths let,90,85,,Boats hired,30,27\nDays open,60,58,,Nets mended,9,8",
        "register A1:C4\n\
         K Berths let: 90 85\n\
         K Days open: 60 58\n\
         register E1:G4\n\
         K Boats hired: 30 27\n\
         K Nets mended: 9 8",
    );
}

#[test]
fn a_period_alone_in_front_of_a_target_is_no_start() {
    check(
        "KPI,Q2,Target,Actual\nBerths let,80,90,85\nBoats hired,20,30,27",
        "register A1:D3\n\
         K Berths let: 90 85 Q2=80\n\
         K Boats hired: 30 27 Q2=20",
    );
}
