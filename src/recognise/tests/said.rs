//! Sheets of people who never read a book on OKRs in, what is understood of them out: headers in everyday words, and the
//! ways in which they bend a layout.

use super::{check, recognise, workbook};

#[test]
fn headers_in_everyday_words_tell_what_they_hold() {
    check(
        "What we're after,How we'll know,Where we were,Where we want to be,Where we are now,Who's on it,How is it going\n\
         Dry cellars,Pumps that start at once,4,12,9,Ola,fine\n\
         ,Leaks found late,30,6,14,Ola,slow\n\
         Warm kitchens,Meals served hot,50,90,70,Pia,fine",
        "blank-above A1:G4\n\
         O Dry cellars:\n\
         - Pumps that start at once: Ola 4 12 9\n\
         - Leaks found late: Ola 30 6 14\n\
         O Warm kitchens:\n\
         - Meals served hot: Pia 50 90 70",
    );
    check(
        "Worum es geht,Woran wir es merken,gezählt in,zu Beginn,soll werden,Stand jetzt,kümmert sich\n\
         Ruhige Nächte,Störungen je Nacht,Stück,9,2,5,Ada\n\
         ,Freie Betten am Morgen,Betten,1,6,4,Ben",
        "blank-above A1:G3\n\
         O Ruhige Nächte:\n\
         - Störungen je Nacht: Ada 9 2 5\n\
         - Freie Betten am Morgen: Ben 1 6 4",
    );
    check(
        "Ce qu'on suit,En quoi,Au départ,À atteindre,Où on en est,Qui,Tous les combien\n\
         Vélos réparés,vélos,40,90,61,Léa,mensuel\n\
         Plaintes,plaintes,12,3,7,Luc,mensuel",
        "register A1:G3\n\
         K Vélos réparés: Léa 40 90 61\n\
         K Plaintes: Luc 12 3 7",
    );
    check(
        "たしかめる数字,スタート時,目指す数,いま,だれ\n返却までの日数,9,4,6,森\n貸出の冊数,120,300,210,林",
        "key-results A1:E3\n\
         - 返却までの日数: 森 9 4 6\n\
         - 貸出の冊数: 林 120 300 210",
    );
}

#[test]
fn words_for_the_time_of_a_table_add_nothing_to_a_header() {
    check(
        "KPI,Last season,Goal this season,Today\nNests found,12,30,21\nRings read,80,200,140",
        "register A1:D3\n\
         K Nests found: 12 30 21\n\
         K Rings read: 80 200 140",
    );
    check(
        "Kennzahl,Ziel dieses Jahr,Ist\nNester,30,21\nRinge,200,140",
        "register A1:C3\n\
         K Nester: 30 21\n\
         K Ringe: 200 140",
    );
}

#[test]
fn blocks_with_one_header_say_together_what_a_column_holds() {
    check(
        "Objective: Calm harbour\nKey result,Qwert,Target,Current\nMoorings checked,10,40,25\nBuoys repaired,2,8,5\n\
         Ropes replaced,5,15,9\n\nObjective: Clean harbour\nKey result,Qwert,Target,Current\nOil spills,9,1,4",
        "key-results A2:D5\n\
         O Calm harbour:\n\
         - Moorings checked: 10 40 25\n\
         - Buoys repaired: 2 8 5\n\
         - Ropes replaced: 5 15 9\n\
         key-results A8:D9\n\
         O Clean harbour:\n\
         - Oil spills: 9 1 4",
    );
}

#[test]
fn attributes_behind_an_empty_column_belong_to_the_table() {
    check(
        "KPI,Target,Actual,,Owner,Frequency\nNests,30,21,,Ola,weekly\nRings,200,140,,Pia,monthly",
        "register A1:F3\n\
         K Nests: Ola 30 21\n\
         K Rings: Pia 200 140",
    );
    check(
        "KPI,Target,Actual,,Name,Phone\nNests,30,21,,Ola,0123\nRings,200,140,,Pia,0456\n,,,,Jon,0789",
        "register A1:C3\n\
         K Nests: 30 21\n\
         K Rings: 200 140\n\
         pairs E2:F4\n\
         K Ola: 0123\n\
         K Pia: 0456\n\
         K Jon: 0789\n\
         left E1:F1: title above the table",
    );
}

#[test]
fn one_value_of_each_site_stands_below_what_was_reached() {
    check(
        "KPI,Unit,Target,Actual,>,>\n^,^,^,Harbour,Mill,Fort\nVisits,visits,20,18,24,9\nWaits,min,5,6,4,8",
        "entity-columns A1:F4\n\
         K Visits: 20 18\n\
         K Visits: 20 24\n\
         K Visits: 20 9\n\
         K Waits: 5 6\n\
         K Waits: 5 4\n\
         K Waits: 5 8",
    );
}

#[test]
fn the_year_before_is_where_the_quarters_began() {
    check(
        "Indicateur,Réalisé 2025,Objectif 2026,T1,T2\nVisites,120,200,40,55\nRetards,30,10,9,6",
        "months A1:E3\n\
         K Visites: 120 200 Q1=40 Q2=55\n\
         K Retards: 30 10 Q1=9 Q2=6",
    );
}

#[test]
fn years_that_are_counted_are_periods_of_plan_and_actual() {
    check(
        "Indicator,Baseline,Year 1,>,Year 2,>,Year 3,>,Final target\n\
         ^,^,Target,Actual,Target,Actual,Target,Actual,^\n\
         Wells,3,10,9,20,22,30,,35\n\
         Pumps,1,4,5,8,7,12,,14",
        "months A1:I4\n\
         K Wells: 3 35 Year 1=10 Year 1=9 Year 2=20 Year 2=22 Year 3=30\n\
         K Pumps: 1 14 Year 1=4 Year 1=5 Year 2=8 Year 2=7 Year 3=12",
    );
}

#[test]
fn periods_stand_above_plan_and_actual_without_a_merge() {
    check(
        "Measure,FY 2024,FY 2025,FY 2026\n,Actual,Actual,Target\nTrees planted,310,284,400\nPaths swept,12,15,20",
        "months A1:D4\n\
         K Trees planted: 400 FY 2024=310 FY 2025=284\n\
         K Paths swept: 20 FY 2024=12 FY 2025=15",
    );
    check(
        "Measure,Actual,>,Estimate,Target\n^,FY 2023,FY 2024,FY 2025,FY 2026\nTrees,310,284,290,400\nPaths,12,15,16,20",
        "months A1:E4\n\
         K Trees: 400 FY 2023=310 FY 2024=284\n\
         K Paths: 20 FY 2023=12 FY 2024=15",
    );
}

#[test]
fn a_legend_and_rows_after_a_total_are_no_items() {
    check(
        "Goal,Measure,Weight,Target,Result,Score\nCalm wards,Falls,0.5,2,1,4\nKind wards,Praise,0.5,30,35,5\n\
         Total,,1,,,4.5\n\nPart B\nTact,Always,,,,\nOrder,Mostly,,,,",
        "repeated A1:F4\n\
         O Calm wards:\n\
         - Falls: 2 1\n\
         O Kind wards:\n\
         - Praise: 30 35\n\
         skipped row 4: total row\n\
         left A6:B8: note below the table",
    );
    check(
        "Objective,Key result,Target,Current,RAG\nCalm wards,Falls,2,1,G\nKind wards,Praise,30,35,A\n\
         Key:,G = on course,A = watch it,R = help,",
        "repeated A1:E4\n\
         O Calm wards:\n\
         - Falls: 2 1\n\
         O Kind wards:\n\
         - Praise: 30 35\n\
         skipped row 4: explanation",
    );
}

#[test]
fn the_one_who_fills_in_a_form_owns_it_not_the_one_who_reads_it() {
    check(
        "Name,Ola Norling,Line manager,Pia Quist\n\nGoal,Measure,Target,Result\nCalm wards,Falls,2,1\nKind wards,Praise,30,35",
        "repeated A3:D5\n\
         O Calm wards:\n\
         - Falls: 2 1\n\
         O Kind wards:\n\
         - Praise: 30 35\n\
         left C1:D1: title above the table",
    );
}

#[test]
fn the_number_of_an_objective_stands_beside_its_sentence() {
    check(
        ",Goals and key results,Started at,Finish line,Today,Whose\nGoal 1,Boats come home dry,,,,Nell\n\
         1a,Hulls sealed,210,900,540,Dario\n1b,Leaks a month,8,2,5,Nell\n\nGoal 2,Nets last longer,,,,Olaf\n\
         2a,Tears a month,34,12,19,Olaf\n2b,Weeks of backlog,11,3,4,Yusuf",
        "alternating A1:F8\n\
         O Boats come home dry: Nell\n\
         - Hulls sealed: Dario 210 900 540\n\
         - Leaks a month: Nell 8 2 5\n\
         O Nets last longer: Olaf\n\
         - Tears a month: Olaf 34 12 19\n\
         - Weeks of backlog: Yusuf 11 3 4",
    );
    check(
        "N.º,Qué medimos,Veníamos de,Meta,Vamos en\nPropósito 1,Nadie espera solo,>,>,>\n1,Visitas al mes,38,70,57\n\
         2,Llamadas perdidas,44,5,19",
        "objective-lines A1:E4\n\
         O Nadie espera solo:\n\
         - Visitas al mes: 38 70 57\n\
         - Llamadas perdidas: 44 5 19",
    );
}

#[test]
fn what_several_sites_want_and_reach_is_a_measure() {
    check(
        "What,Unit,North,>,South,>\n^,^,Aim,Got,Aim,Got\nIce,°C,-5,-5.2,-5,-4.6\nWait,min,12,14,12,11.5",
        "entity-columns A1:F4\n\
         K Ice: -5 -5.2\n\
         K Ice: -5 -4.6\n\
         K Wait: 12 14\n\
         K Wait: 12 11.5",
    );
}

#[test]
fn dutch_quarters_and_counts_up_to_a_month_are_known() {
    check(
        "Indicator,Norm,Realisatie K2 2025,Realisatie K3 2025\nWachttijd,12,9.5,14.2\nStoringen,6,8,5",
        "months A1:D3\n\
         K Wachttijd: 12 2025-Q2=9.5 2025-Q3=14.2\n\
         K Storingen: 6 2025-Q2=8 2025-Q3=5",
    );
    check(
        "What we count,2025,Aim for 2026,2026 to end of October\nMown fields,71,90,83\nComplaints,46,25,31",
        "register A1:D3\n\
         K Mown fields: 71 90 83\n\
         K Complaints: 46 25 31",
    );
}

#[test]
fn the_same_header_again_begins_the_next_card() {
    check(
        "KPI,Lost keys,,KPI,Doors fixed\nOwner,Dana,,Owner,Kofi\nGoal,20,,Goal,95\nLatest,14,,Latest,91\n\n\
         KPI,Minutes to the door,,KPI,Unpaid bills\nOwner,Kofi,,Owner,Dana\nGoal,30,,Goal,5\nLatest,37,,Latest,9",
        "register A1:B4\n\
         K Lost keys: Dana 20 14\n\
         register A6:B9\n\
         K Minutes to the door: Kofi 30 37\n\
         register D1:E4\n\
         K Doors fixed: Kofi 95 91\n\
         register D6:E9\n\
         K Unpaid bills: Dana 5 9",
    );
}

#[test]
fn letters_count_objectives_as_numbers_do() {
    check(
        "Goal A,No boat is late\nLooked after by,Senait\nProof,At the start,Target,Today\nBoats on time,58,85,79\n\n\
         Goal B,Crews stay\nLooked after by,Ola\nProof,At the start,Target,Today\nCrews leaving,9,2,4",
        "key-results A3:D4\n\
         O No boat is late: Senait\n\
         - Boats on time: 58 85 79\n\
         key-results A8:D9\n\
         O Crews stay: Ola\n\
         - Crews leaving: 9 2 4",
    );
    check(
        "Notre but :,Des quais propres toute la saison\nSuivi par :,Solène\n\nN°,On le verra à,Départ,Cible,Aujourd'hui\n\
         1,Sacs ramassés,60,90,78\n2,Plaintes,11,4,5",
        "key-results A4:E6\n\
         O Des quais propres toute la saison: Solène\n\
         - Sacs ramassés: 60 90 78\n\
         - Plaintes: 11 4 5",
    );
}

#[test]
fn what_numbers_hold_shows_where_no_header_says_it() {
    check(
        "Goal,Foo bar baz,Qux,Quux,Corge,Owner\nCalm wards at night,Falls in a month of nights,9,2,5,Ola\n\
         ,Calls that nobody answers,30,6,14,Pia\n,Beds free each morning,1,6,4,Pia",
        "blank-above A1:F4\n\
         O Calm wards at night:\n\
         - Falls in a month of nights: Ola 9 2 5\n\
         - Calls that nobody answers: Pia 30 6 14\n\
         - Beds free each morning: Pia 1 6 4",
    );
    check(
        "Objective,Key result,At start,Wanted one,Seen one\nCalm wards,Falls,9,2,5\n,Calls,30,6,14\n,Free beds,1,6,4",
        "blank-above A1:E4\n\
         O Calm wards:\n\
         - Falls: 9 2 5\n\
         - Calls: 30 6 14\n\
         - Free beds: 1 6 4",
    );
}

#[test]
fn what_comes_in_pairs_of_plan_and_actual_is_a_measure() {
    check(
        "What,Unit,Who,,Jun,Jul,Aug,Season so far\nFleeces graded,fleeces,Ola,Plan,90,160,150,\n,,,Got,84,171,143,398\n\
         Sheets pressed,sheets,Pia,Plan,18,32,30,\n,,,Got,16,33,29,78",
        "row-pairs A1:H5\n\
         K Fleeces graded: Ola 398 M06=90 M07=160 M08=150 M06=84 M07=171 M08=143\n\
         K Sheets pressed: Pia 78 M06=18 M07=32 M08=30 M06=16 M07=33 M08=29",
    );
}

#[test]
fn names_of_several_words_are_no_ids() {
    check(
        "Number,Unit,Aim for 2026,Jan-Mar,Apr-Jun,So far,Kept by\nDogs on the list,dogs,1200,1012,1067,1067,Front desk\n\
         Units we collected,units,1800,421,455,876,Leads\nDonors turned away,%,8,11.5,10,10,Leads",
        "months A1:G4\n\
         K Dogs on the list: Front desk 1200 1067 Q1=1012 Q2=1067\n\
         K Units we collected: Leads 1800 876 Q1=421 Q2=455\n\
         K Donors turned away: Leads 8 10 Q1=11.5 Q2=10",
    );
}

#[test]
fn the_end_of_a_month_is_where_things_are() {
    check(
        "Indicateur,Unité,L'an dernier,Objectif,Fin octobre\nSable,t,1100,1200,1187\nPlaintes,appels,400,300,352",
        "register A1:E3\n\
         K Sable: 1100 1200 1187\n\
         K Plaintes: 400 300 352",
    );
}

#[test]
fn a_shop_whose_name_holds_a_colour_is_no_band() {
    check(
        "Shop,Sales (EUR),Margin %,Basket (EUR)\nCroft Green,54,0.39,31\nDunmoor,70,0.42,38\nHarwick,48,0.37,29\n\
         Average,57,0.39,33\nTarget,60,0.4,34",
        "matrix A1:D6\n\
         K Sales (EUR): 60 54\n\
         K Margin %: 0.4 0.39\n\
         K Basket (EUR): 34 31\n\
         K Sales (EUR): 60 70\n\
         K Margin %: 0.4 0.42\n\
         K Basket (EUR): 34 38\n\
         K Sales (EUR): 60 48\n\
         K Margin %: 0.4 0.37\n\
         K Basket (EUR): 34 29\n\
         skipped row 5: total row",
    );
}

#[test]
fn the_label_of_a_unit_may_come_again_in_each_key_result() {
    check(
        "Unidad:,Centro Norte,,,,\nObjetivo:,Barcos secos,,,,\nResultado clave 1:,Fugas al mes,,,Unidad:,fugas\n\
         Valor inicial:,9,Meta:,2,Valor actual:,5\nResultado clave 2:,Cascos sellados,,,Unidad:,cascos\n\
         Valor inicial:,20,Meta:,90,Valor actual:,54",
        "form A1:F6\n\
         O Barcos secos:\n\
         - Fugas al mes: 9 2 5\n\
         - Cascos sellados: 20 90 54",
    );
}

#[test]
fn targets_of_several_years_are_plans() {
    check(
        "Gösterge,Başlangıç Değeri,2026 Hedefi,2027 Hedefi\nAğaç,32,45,50\nKaza,58,45,36",
        "months A1:D3\n\
         K Ağaç: 32 2026=45 2027=50\n\
         K Kaza: 58 2026=45 2027=36",
    );
}

#[test]
fn the_groups_of_a_board_are_objectives() {
    check(
        "Guests come back and back\nKey Result,Owner,Start,Target,Current\nReturning guests,Ola,21,30,24\n\n\
         Rooms are ready in time\nKey Result,Owner,Start,Target,Current\nRooms late,Pia,64,15,38",
        "key-results A2:E3\n\
         O Guests come back and back:\n\
         - Returning guests: Ola 21 30 24\n\
         key-results A6:E7\n\
         O Rooms are ready in time:\n\
         - Rooms late: Pia 64 15 38",
    );
}

#[test]
fn what_stands_below_baseline_and_target_is_theirs() {
    check(
        "Indicator,Unit,Baseline,>,Latest actual,Target,>\n^,^,Year,Value,^,2027,2030\nEmissions,t,2019,482,391,330,241\n\
         Renewables,%,2019,31,58,75,100",
        "months A1:G4\n\
         K Emissions: 482 391 2027=330 2030=241\n\
         K Renewables: 31 58 2027=75 2030=100",
    );
}

#[test]
fn one_person_asks_as_a_team_does() {
    check(
        "Objetivo,Como vou medir,Início,Meta,Hoje\nCorrer sem parar,Minutos para 5 km,41,30,35\nDormir bem,Noites de sono,3,6,5",
        "repeated A1:E3\n\
         O Correr sem parar:\n\
         - Minutos para 5 km: 41 30 35\n\
         O Dormir bem:\n\
         - Noites de sono: 3 6 5",
    );
    check(
        "Sprint goal,Tickets sell on the pier\n\nMeasure of success,Baseline,Target,Actual\nSeconds to buy,96,55,61",
        "key-results A3:D4\n\
         O Tickets sell on the pier:\n\
         - Seconds to buy: 96 55 61",
    );
}

#[test]
fn the_label_of_an_objective_right_above_a_header_is_no_group_of_it() {
    check(
        "目標,障害に強い港をつくる,>,>,責任者,森\n主要な結果,単位,開始値,目標値,担当者,自信度\n事故の件数,件,7,2,森,8\n\n\
         目標,待たせない窓口をつくる,>,>,責任者,林\n主要な結果,単位,開始値,目標値,担当者,自信度\n待ち時間,分,30,10,林,6",
        "key-results A2:F3\n\
         O 障害に強い港をつくる: 森\n\
         - 事故の件数: 森 7 2\n\
         key-results A6:F7\n\
         O 待たせない窓口をつくる: 林\n\
         - 待ち時間: 林 30 10",
    );
}

#[test]
fn objectives_may_stand_above_groups_of_columns() {
    let sheet = "Goal,Shorter queues,>,>,Fewer debts,>,>\n^,Key result,Plan,Actual,Key result,Plan,Actual\n\
         KR 1,Wait in minutes,10,14,Old debts,120,164\nKR 2,Calls answered,900,940,Plans agreed,50,38";
    check(
        sheet,
        "column-groups A1:G4\n\
         O Shorter queues:\n\
         O Fewer debts:\n\
         - Wait in minutes: 10 14\n\
         - Old debts: 120 164\n\
         - Calls answered: 900 940\n\
         - Plans agreed: 50 38",
    );
    let recognition = recognise(&workbook(&[sheet]));
    let parents: Vec<Option<u32>> = recognition.tables[0].records.iter().skip(2).map(|record| record.parent).collect();
    assert_eq!(parents, [Some(0), Some(1), Some(0), Some(1)]);
}
