//! What teams really write, met in the wild and told in sheets of our own.

use super::{check, check_all, workbook};
use crate::recognise::{Field, Value, recognise};

#[test]
fn a_sentence_below_its_label_is_the_objective_of_the_table() {
    check(
        "Objective\nEvery guest sleeps well\n\nKey Results\nKey result,Start,Target\nQuiet rooms,20,60\nSleep score,6,9",
        "key-results A5:C7\n\
         O Every guest sleeps well:\n\
         - Quiet rooms: 20 60\n\
         - Sleep score: 6 9\n\
         left A4: title above the table",
    );
    check(
        "O1\nEvery guest sleeps well\nKey result,Start,Target\nQuiet rooms,20,60\nSleep score,6,9",
        "key-results A3:C5\nO Every guest sleeps well:\n- Quiet rooms: 20 60\n- Sleep score: 6 9",
    );
}

#[test]
fn a_column_of_numbers_of_key_results_leaves_the_title_to_another() {
    check(
        "O1: Fewer wasted meals\n\nKR,Meta\nKR1,Menos de 4 kg por turno\nKR2,Compost todas las semanas\n\n\
         O2: Mesas llenas\n\nKR,Meta\nKR1,Doscientas reservas al mes\nKR2,Una lista de espera corta",
        "key-results A3:B5\n\
         O Fewer wasted meals:\n\
         - Menos de 4 kg por turno:\n\
         - Compost todas las semanas:\n\
         key-results A9:B11\n\
         O Mesas llenas:\n\
         - Doscientas reservas al mes:\n\
         - Una lista de espera corta:",
    );
    check(
        "KR,关键结果,状态\nKR1.1,新增门店,完成\nKR1.2,会员回访,进行中",
        "key-results A1:C3\n- 新增门店:\n- 会员回访:",
    );
    check("KR,Target,Actual\nKR1,20,12\nKR2,30,31", "key-results A1:C3\n- KR1: 20 12\n- KR2: 30 31");
}

#[test]
fn a_value_read_last_time_is_no_baseline() {
    check(
        "KPI,Target,Actual,Previous month,Owner\nCalls,20,25,22,Ann\nVisits,40,35,38,Bo",
        "register A1:E3\nK Calls: Ann 20 25\nK Visits: Bo 40 35",
    );
    check(
        "Indicateur,Cible,Réalisé N,Réalisé N-1\nAppels,20,25,22\nVisites,40,35,38",
        "register A1:D3\nK Appels: 20 25\nK Visites: 40 35",
    );
    check(
        "Kennzahl,Ziel,Ist,Vorjahr\nAnrufe,20,25,22\nBesuche,40,35,38",
        "register A1:D3\nK Anrufe: 22 20 25\nK Besuche: 38 40 35",
    );
}

#[test]
fn what_is_wanted_within_a_time_is_a_target() {
    check(
        "KPI,Aujourd'hui,Objectif 6 mois\nAdhérents,120,300\nCours,8,12",
        "register A1:C3\nK Adhérents: 300 120\nK Cours: 12 8",
    );
}

#[test]
fn a_comma_in_an_english_table_groups_thousands() {
    let target = |sheet: &str| {
        let recognition = recognise(&workbook(&[sheet]));
        match &recognition.tables[0].records[0].fact(Field::Target).unwrap().value {
            Value::Number(number) => number.amount.to_string(),
            other => format!("{other:?}"),
        }
    };
    assert_eq!(target("Metric name,Expected,Latest value,Comments\nTickets,\"1,700\",,late\nMugs,\"2,500\",,"), "1700");
    assert_eq!(target("指標,目標値,実績\n来客数,\"1,700\",\n購入数,\"2,500\","), "1700");
    assert!(target("Kennzahl;Zielwert;Istwert\nKarten;1,700;\nBecher;2,500;").starts_with("Ambiguous"));
}

#[test]
fn plans_in_a_table_of_their_own_join_what_was_reached() {
    check(
        "ACTUAL\nMetric,Jan,Feb,Mar\nBread sold,90,95,\nWaste,7%,6%,\n\nTARGET\nMetric,Jan,Feb,Mar\nBread sold,100,100,110\n\
         Waste,5%,5%,5%\n\nVARIANCE\nMetric,Jan,Feb,Mar\nBread sold,-10,-5,\nWaste,2%,1%,",
        "months A2:D4\n\
         K Bread sold: M01=90 M02=95 M01=100 M02=100 M03=110\n\
         K Waste: M01=7% M02=6% M01=5% M02=5% M03=5%\n\
         left A1: title above the table\n\
         left A6: note below the table\n\
         left A7:D9: planned values, told with those that were reached\n\
         left A11: note below the table\n\
         left A12:D14: neither planned nor reached",
    );
    check(
        "Year 2 targets\nKPI,Q1,Q2,Q3\nVisitors,100,250,400\nGuides,5,15,30",
        "months A2:D4\n\
         K Visitors: Q1=100 Q2=250 Q3=400\n\
         K Guides: Q1=5 Q2=15 Q3=30\n\
         left A1: title above the table",
    );
}

#[test]
fn weekdays_and_terms_are_values_by_period() {
    check(
        "KPI,Target,Mon,Tue,Wed,Thu\nParcels,40,38,41,,44\nErrors,2,3,1,,0",
        "months A1:F3\nK Parcels: 40 Mon=38 Tue=41 Thu=44\nK Errors: 2 Mon=3 Tue=1 Thu=0",
    );
    check(
        "Success measure,Start,Autumn,Spring,Summer,Target\nReaders,40,46,52,,60\nAbsences,9,8,7,,4",
        "key-results A1:F3\n- Readers: 40 60 Autumn=46 Spring=52\n- Absences: 9 4 Autumn=8 Spring=7",
    );
}

#[test]
fn an_export_names_its_rows_by_a_type_and_a_summary() {
    check(
        "Issue key,Issue Type,Summary,Parent,Assignee,Start value,Target value\nAB-3,Key Result,Shorter queues,AB-1,Eva,9,3\n\
         AB-1,Objective,Guests come back,,Eva,,\nAB-7,Initiative,Second till,AB-3,Max,,\nAB-4,Key Result,More regulars,AB-1,Max,40,90",
        "alternating A1:G5\n\
         - Shorter queues: Eva 9 3\n\
         O Guests come back: Eva\n\
         - More regulars: Max 40 90\n\
         skipped row 4: work below a key result, or a line of words",
    );
}

#[test]
fn a_name_in_front_of_the_objective_of_its_row_is_a_key_result() {
    check(
        "Name,Status,Objective,Owner,Baseline,Target\nShorter queues,late,Guests come back,Eva,9,3\n\
         Seeds saved,good,A garden for all,Max,0,30\nMore regulars,good,Guests come back,Max,40,90",
        "repeated A1:F4\n\
         O Guests come back:\n\
         - Shorter queues: Eva 9 3\n\
         O A garden for all:\n\
         - Seeds saved: Max 0 30\n\
         O Guests come back:\n\
         - More regulars: Max 40 90",
    );
}

#[test]
fn lines_to_be_filled_in_below_a_table_are_no_records() {
    check(
        "Objective,Indicator,Target,Result\nShip in time,Late orders,4,6\nHappy guests,Complaints,2,3\n\n\
         Prepared by:,Quality office,Checked by:,\nDate:,12 May,Date:,",
        "repeated A1:D6\n\
         O Ship in time:\n\
         - Late orders: 4 6\n\
         O Happy guests:\n\
         - Complaints: 2 3\n\
         skipped rows 5 to 6: labels with their values",
    );
}

#[test]
fn lists_of_words_side_by_side_name_nobody() {
    check_all(
        &[
            "Objective,Key result,Owner,Target\nSave water,Taps mended,Marta,40\nSave heat,Doors sealed,Jonas,12",
            "People,State\nMarta,on time\nJonas,late",
        ],
        "repeated A1:D3\n\
         O Save water:\n\
         - Taps mended: Marta 40\n\
         O Save heat:\n\
         - Doors sealed: Jonas 12\n\
         left A1:B3: no header of a table of objectives, key results or KPIs was found on this sheet",
    );
}

#[test]
fn a_name_with_small_words_is_a_person() {
    let sheet =
        "Naam:,Anna van den Berg\nLeidinggevende:,Piet Smit\n\nDoel,Kernresultaat,Streefwaarde\nRust,Overuren,8";
    let recognition = recognise(&workbook(&[sheet]));
    let owner = recognition.tables[0].context.iter().find(|fact| fact.field == Field::Owner);
    assert_eq!(owner.map(|fact| &*fact.text), Some("Anna van den Berg"));
}

#[test]
fn a_letter_in_the_name_of_a_sheet_is_no_title_of_a_person() {
    let mut book = workbook(&["KPI,Target,Actual\nCalls,20,25"]);
    book.sheets[0].name = "m_calls".to_owned();
    assert!(recognise(&book).tables[0].context.is_empty());
    book.sheets[0].name = "M. Dupont".to_owned();
    assert_eq!(recognise(&book).tables[0].context[0].field, Field::Owner);
}

#[test]
fn numbers_below_a_reference_behind_the_names_are_where_it_began() {
    check(
        "Objectif stratégique,Indicateur,Référence,Cible,Dernière valeur\nVille fraîche,Arbres,1200,1500,1310",
        "repeated A1:E2\nO Ville fraîche:\n- Arbres: 1200 1500 1310",
    );
}

#[test]
fn a_column_of_units_beside_key_results_is_no_kpi() {
    let units = |sheet: &str| {
        let recognition = recognise(&workbook(&[sheet]));
        let records = &recognition.tables[0].records;
        records
            .iter()
            .filter_map(|record| record.fact(Field::Unit))
            .map(|fact| fact.text.to_string())
            .collect::<Vec<_>>()
    };
    let sheet = "Objective,Key result,Metric,Start,Target\nGrow,Shops,shops,3,9\n,Margin,%,20,30\n,Return rate,%,8,4";
    assert_eq!(units(sheet), ["shops", "%", "%"]);
    assert!(units("Dimension,KPI,Target\nCare for staff,Leavers,5\nCare for guests,Complaints,9").is_empty());
}

#[test]
fn a_strip_of_months_below_a_form_is_said_of_its_kpi() {
    check(
        "Indicator sheet 1\nIndicator:,Beds in use,Owner:,Night desk\nBaseline:,74,Target:,85\n\
         Month,Jan,Feb,Mar\nResult,76,78,81\n\n\n\n\nIndicator sheet 2\nIndicator:,Days of waiting,Owner:,Front desk\n\
         Baseline:,26,Target:,12\nMonth,Jan,Feb,Mar\nResult,25,,21",
        "form A2:D5\n\
         K Beds in use: Night desk 74 85 M01=76 M02=78 M03=81\n\
         form A11:D14\n\
         K Days of waiting: Front desk 26 12 M01=25 M03=21\n\
         left A1: title above the table\n\
         left A10: between two tables",
    );
}

#[test]
fn quarters_may_be_counted_with_the_sign_of_an_ordinal() {
    check(
        "Indicatore,1° trimestre,>,2° trimestre,>\n^,Budget,Consuntivo,Budget,Consuntivo\nReclami,40,46,35,33\nOre,9,8,9,9",
        "months A1:E4\nK Reclami: Q1=40 Q1=46 Q2=35 Q2=33\nK Ore: Q1=9 Q1=8 Q2=9 Q2=9",
    );
}

#[test]
fn accounts_beside_kpis_are_none() {
    check(
        "Account,Cost centre,Budget,Actual,,KPI,Target,Actual\n6010,Wages,2140,2190,,Orders in time,97%,95%\n\
         6020,Freight,710,735,,Lines per hour,62,58",
        "register F1:H3\n\
         K Orders in time: 97% 95%\n\
         K Lines per hour: 62 58\n\
         left A1:D3: a table about something else: its header names `Account`, `Cost centre`",
    );
}

#[test]
fn the_mean_of_all_wards_is_no_ward() {
    check(
        "Ward,Falls,Audits (%)\nTarget,4,95\nElm,3,97\nOak,5,91\nTrust average,4,94",
        "matrix A1:C5\n\
         K Falls: 4 3\n\
         K Audits (%): 95 97\n\
         K Falls: 4 5\n\
         K Audits (%): 95 91\n\
         skipped row 5: total row",
    );
}

#[test]
fn names_of_rows_elsewhere_are_no_key_results() {
    check(
        "Objective,Owner,Key Results\nSave water,Eva,\"Taps mended in town,\"\"Rain, caught and used\"\"\"\n\
         Save heat,Max,\"Doors sealed tight,Roofs with wool\"",
        "objectives A1:C3\nO Save water: Eva\nO Save heat: Max",
    );
}

#[test]
fn who_does_what_below_a_table_is_a_table_of_its_own() {
    check(
        "GOAL 1: All can swim\nLead:,Mrs Reed\nSuccess measure,Start,Target\nSwimmers,40,90\nBadges,5,60\n\
         Actions,By whom,By when\nHire a coach,Office,May 2026\n\nGOAL 2: All can cook\nLead:,Mr Vale\n\
         Success measure,Start,Target\nMeals cooked,3,20\nKnives owned,1,8",
        "key-results A3:C5\n\
         O All can swim: Mrs Reed\n\
         - Swimmers: 40 90\n\
         - Badges: 5 60\n\
         key-results A11:C13\n\
         O All can cook: Mr Vale\n\
         - Meals cooked: 3 20\n\
         - Knives owned: 1 8\n\
         left A6:C7: a table without a column for objectives, key results or KPIs (3 columns have known headers)",
    );
}

#[test]
fn tables_in_polish_and_vietnamese_are_read() {
    check(
        "Cel,Kluczowy rezultat,Właściciel,Wartość początkowa,Wartość docelowa,Wykonanie\nCzysty staw,Próbki,Ewa,14,30,22",
        "repeated A1:F2\nO Czysty staw:\n- Próbki: Ewa 14 30 22",
    );
    check(
        "Mục tiêu,Kết quả then chốt,Người phụ trách,Ban đầu,Kế hoạch,Thực tế\nQuán đông khách,Bàn đặt trước,Lan,14,30,22",
        "repeated A1:F2\nO Quán đông khách:\n- Bàn đặt trước: Lan 14 30 22",
    );
}

#[test]
fn comparisons_may_be_written_in_traditional_characters() {
    let recognition = recognise(&workbook(&["指標,目標,實測\n等候時間,不高於 30,22\n滿意度,不低於 90,93"]));
    let told = |at: usize| match &recognition.tables[0].records[at].fact(Field::Target).unwrap().value {
        Value::Number(number) => number.comparison,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        [told(0), told(1)].map(Option::unwrap),
        [crate::recognise::Comparison::AtMost, crate::recognise::Comparison::AtLeast]
    );
}

#[test]
fn units_in_brackets_make_names_beside_numbers_measures() {
    let records =
        |sheet: &str| recognise(&workbook(&[sheet])).tables.iter().map(|table| table.records.len()).sum::<usize>();
    assert_eq!(records("Complaints,3\nEnergy (kWh),1200\nWater (l),450\nSick leave (%),4"), 4);
    assert_eq!(records("Flour (g),300\nMilk (l),2\nOven (°C),180\nSugar (%),4"), 0);
}

#[test]
fn a_measurement_beside_objectives_is_their_key_result() {
    check(
        "Perspective,Objective,Measurement,Plan,Actual\nGuests,Raise loyalty,repeat bookings,40,36\n\
         Kitchen,Waste less,kilos thrown away,5,7",
        "repeated A1:E3\nO Raise loyalty:\n- repeat bookings: 40 36\nO Waste less:\n- kilos thrown away: 5 7",
    );
    check(
        "Objective,Key result,Measurement,Target\nRaise loyalty,Repeat bookings,bookings by known guests,40",
        "repeated A1:D2\nO Raise loyalty:\n- Repeat bookings: 40",
    );
}

#[test]
fn a_day_without_a_year_is_no_number_and_brackets_hold_a_range() {
    let targets = |sheet: &str| {
        let recognition = recognise(&workbook(&[sheet]));
        recognition.tables[0].records.iter().map(|it| it.fact(Field::Target).unwrap().value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        targets("KPI,Target,Owner\nOpen the shop,2 May,Eva\nOpen the bar,16 May,Max"),
        [Value::Text, Value::Text]
    );
    let ranges = targets("KPI,Actual,Target\nShare,0.5,\"[0.45, 0.55]\"\nTurns,13.8,\"[14.0, 20.0]\"");
    assert!(ranges.iter().all(|value| matches!(value, Value::Range(..))), "{ranges:?}");
}

#[test]
fn a_key_result_may_be_a_start_and_an_end() {
    check(
        "Objective,Key result,Owner\nLiven up the hall,visits 40 → 90,Eva\nFill the cellar,8 → 15 barrels,Max",
        "repeated A1:C3\nO Liven up the hall:\n- visits 40 → 90: Eva\nO Fill the cellar:\n- 8 → 15 barrels: Max",
    );
}

#[test]
fn a_card_has_labels_below_its_measures() {
    check(
        "Goal (G2),Every allotment is let,>,>,>,>\n\
         Key results,Impact (%),Baseline (2024),Target values,>,Reporting\n^,^,^,2025,2026,^\n\
         Plots let,60,71,80,90,yearly\nDays to let a plot,40,55,40,20,yearly\n\
         In charge,Gardens office,>,>,>,>\nRisks,Too few water points,>,>,>,>\nBudget,12 000 €,>,>,>,>",
        "key-results A2:F8\n\
         O Every allotment is let:\n\
         - Plots let: 71 2025=80 2026=90\n\
         - Days to let a plot: 55 2025=40 2026=20\n\
         skipped rows 6 to 8: labels with their values",
    );
}

#[test]
fn what_was_reached_a_year_before_the_target_is_where_it_began() {
    check(
        "Indicator,Result 2025,Target 2026,Reached by September\nLoans,410,500,455\nNew readers,62,90,71\nLost cards,31,20,24",
        "register A1:D4\nK Loans: 410 500 455\nK New readers: 62 90 71\nK Lost cards: 31 20 24",
    );
    check(
        "Metric,FY25 result,FY26 goal,FY26 year to date\nLoans,410,500,455\nNew readers,62,90,71",
        "register A1:D3\nK Loans: 410 500 455\nK New readers: 62 90 71",
    );
    check(
        "Metric,2026 actual,2026 goal\nLoans,455,500\nNew readers,71,90",
        "register A1:C3\nK Loans: 500 455\nK New readers: 90 71",
    );
}

#[test]
fn people_whom_no_header_names_are_the_owners() {
    check(
        "Ziel,Schlüsselergebnis,Strippenzieher,Start,Soll,Ist\nDie Bücherei lebt,Ausleihen,Fr. Winter,40,60,52\n\
         Die Bücherei lebt,Lesungen,Hr. Vogel,3,9,4\nDie Bücherei lebt,Neue Leser,Fr. Winter,0,80,31",
        "repeated A1:F4\nO Die Bücherei lebt:\n- Ausleihen: Fr. Winter 40 60 52\n- Lesungen: Hr. Vogel 3 9 4\n\
         - Neue Leser: Fr. Winter 0 80 31",
    );
}

#[test]
fn codes_of_objectives_beside_kpis_say_what_they_serve() {
    check(
        "KPI,Definition,Objective,Target,Actual\nGross margin,margin by sales,C1,31,32\nAccidents,days lost to them,C2,1,0\n\
         Order book,months of work,C1,7,7.4",
        "register A1:E4\nK Gross margin: 31 32\nK Accidents: 1 0\nK Order book: 7 7.4",
    );
}

#[test]
fn a_word_that_is_the_same_in_every_row_is_no_key_result() {
    check(
        "Messpunkt,Sollwert (mm),Istwert (mm),Ergebnis\n1,20,20.3,passt\n2,60,60.9,passt\n3,99,99.4,passt",
        "left A1:D4: a table without a column for objectives, key results or KPIs (2 columns have known headers)",
    );
}

#[test]
fn cards_with_labels_below_their_titles_stand_below_each_other() {
    check(
        "Objective 1,Divers come back,>,>\nOwner,Iris,Progress,45%\nKey result,Start,Goal,Now\nNight dives,2,9,5\n\n\n\
         Objective 2,The boat is full,>,>\nOwner,Milo,Progress,70%\nKey result,Start,Goal,Now\nSeats sold,60,90,81",
        "key-results A3:D4\nO Divers come back: Iris\n- Night dives: 2 9 5\n\
         key-results A9:D10\nO The boat is full: Milo\n- Seats sold: 60 90 81",
    );
}

#[test]
fn the_column_that_says_plan_or_actual_is_no_target() {
    check(
        "Miernik,Jedn.,Plan / wykonanie,Q1 2026,Q2 2026\nCzas naprawy,h,Plan,9,8\n^,^,Wykonanie,11,7\n\
         Awarie,szt.,Plan,4,3\n^,^,Wykonanie,6,2",
        "row-pairs A1:E5\nK Czas naprawy: 2026-Q1=9 2026-Q2=8 2026-Q1=11 2026-Q2=7\n\
         K Awarie: 2026-Q1=4 2026-Q2=3 2026-Q1=6 2026-Q2=2",
    );
}

#[test]
fn a_table_of_other_things_below_a_title_is_not_part_of_the_one_above() {
    check(
        "KPI,Baseline,Target,Reached\nVisits,612,750,589\nPupils,74,85,61\nMembers,31,36,34\n\n\nCONCERTS\n\
         Concert,Hall,Host,Ticket\nBells at dusk,North,Noor,free\nSongs for two,Loft,Tess,paid",
        "register A1:D4\nK Visits: 612 750 589\nK Pupils: 74 85 61\nK Members: 31 36 34\nleft A7:D10: note below the table",
    );
}

#[test]
fn rates_of_exchange_beside_a_table_are_no_kpis() {
    check(
        "KPI,Target,Actual,,FX,\nTrips,40,38,,EUR,1.17\nClaims,9,11,,PLN,5.02\nMiles,70,66,,SEK,12.9",
        "register A1:C4\nK Trips: 40 38\nK Claims: 9 11\nK Miles: 70 66\n\
         left E1: beside the table\nleft E2:F4: units beside numbers, as rates of exchange stand",
    );
}

#[test]
fn the_average_of_a_thing_is_a_kpi_of_each_shop() {
    check(
        "Store,Revenue (£),Average basket (£),Conversion rate,Average score\nTarget,4200,45,24%,8\nAshby,4610,46,26%,9\n\
         Oakham,3980,44,23%,7",
        "matrix A1:E4\nK Revenue (£): 4200 4610\nK Average basket (£): 45 46\n\
         K Conversion rate: 24% 26%\nK Revenue (£): 4200 3980\n\
         K Average basket (£): 45 44\nK Conversion rate: 24% 23%",
    );
}

#[test]
fn what_was_reached_by_the_end_of_a_month_is_the_latest_value() {
    check(
        "KPI,Baseline 2025,Target 2026,Actual to end September\nVisits,612,750,589\nPupils,74,85,61",
        "register A1:D3\nK Visits: 612 750 589\nK Pupils: 74 85 61",
    );
}

#[test]
fn an_export_names_its_goals_whatever_they_are() {
    check(
        "Goal ID,Goal type,Goal name,Parent ID,Start,Target,Current\nG1,Objective,The yard is safe,,,,\n\
         G2,Key result,Days lost,G1,85,20,72\nG3,Initiative,New ladders,G2,,,",
        "alternating A1:G4\nO The yard is safe:\n- Days lost: 85 20 72\nskipped row 4: work below a key result, or a line of words",
    );
}

#[test]
fn numbers_of_people_are_no_kpis() {
    check(
        "Rower,Boat,Target,Result\nE. Barnes,long,1,2\nS. Keita,long,1,1\nP. Horn,short,2,1",
        "left A1:D4: numbers of people, and nothing says that they are KPIs",
    );
}

#[test]
fn blocks_with_their_own_labels_are_parts_of_one_table() {
    check(
        "O1: Good mornings,>,>\nType:,Committed,\nKey result,Baseline,Target\nListeners,52,75\nGuests,6,16\n\n\
         O2: Known in every village,>,>\nType:,Aspirational,\nKey result,Baseline,Target\nSupporters,31,60\nSponsors,14,25",
        "key-results A3:C5\nO Good mornings:\n- Listeners: 52 75\n- Guests: 6 16\n\
         key-results A9:C11\nO Known in every village:\n- Supporters: 31 60\n- Sponsors: 14 25\n\
         left A2:B2: title above the table\nleft A8:B8: between two tables",
    );
}
