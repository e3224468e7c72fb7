//! Tables as trackers, pivot tables and posters write them.

use super::{check, workbook};
use crate::recognise::{Field, recognise};

#[test]
fn items_and_their_subitems_have_headers_of_their_own() {
    let sheet = "Objective,Subitems,Owner,Timeline - Start,Timeline - End\n\
                 The orchard feeds the town,\"Jars sold, Trees mapped\",Ida,2026-01-05,2026-06-30\n\
                 Subitems,Key result,Owner,Baseline,Goal\n,Jars sold,Ida,40,90\n,Trees mapped,Otto,0,310\n\
                 Children climb safely,Ladders checked,Otto,2026-01-05,2026-06-30\n\
                 Subitems,Key result,Owner,Baseline,Goal\n,Ladders checked,Otto,2,14\n\
                 Bees come back,,Ida,2026-01-05,2026-06-30";
    check(
        sheet,
        "objectives A1:E9\nO The orchard feeds the town: Ida\nO Children climb safely: Otto\nO Bees come back: Ida\n\
         key-results A3:E8\n- Jars sold: Ida 40 90\n- Trees mapped: Otto 0 310\n- Ladders checked: Otto 2 14\n\
         skipped row 7: header repeated",
    );
    let recognition = recognise(&workbook(&[sheet]));
    let parents = recognition.tables[1].records.iter().map(|record| &*record.fact(Field::Parent).unwrap().text);
    assert_eq!(
        parents.collect::<Vec<_>>(),
        ["The orchard feeds the town", "The orchard feeds the town", "Children climb safely"]
    );
}

#[test]
fn a_list_of_objectives_right_above_a_list_of_key_results_is_not_split() {
    check(
        "Objective,Owner,Status\nThe orchard feeds the town,Ida,good\nBees come back,Otto,late\n\n\
         Key result,Owner,Baseline,Goal\nJars sold,Ida,40,90\nHives,Otto,2,9",
        "objectives A1:C3\nO The orchard feeds the town: Ida\nO Bees come back: Otto\n\
         key-results A5:D7\n- Jars sold: Ida 40 90\n- Hives: Otto 2 9",
    );
}

#[test]
fn a_scorecard_by_week_names_what_is_measurable() {
    check(
        "Who,Measurable,Goal,Avg,Mar 9,Mar 2,Feb 23\nKITCHEN,,,,,,\nIda,Jars filled,> 40,42,44,41,39\n\
         Ida,Jars broken,2,1.7,1,3,1\nSHOP,,,,,,\nOtto,Baskets sold,25,24,25,26,21",
        "months A1:G6\nK Jars filled: Ida > 40 Feb 23=39 Mar 2=41 Mar 9=44\nK Jars broken: Ida 2 Feb 23=1 Mar 2=3 Mar 9=1\n\
         K Baskets sold: Otto 25 Feb 23=21 Mar 2=26 Mar 9=25\nskipped row 2: section title\nskipped row 5: section title",
    );
}

#[test]
fn days_take_their_year_from_a_line_above_and_a_total_is_no_grade() {
    check(
        "Weekly figures 2026,,,,,\nKPI,Goal,3/2,3/9,3/16,Total\nJars filled,40,44,41,39,124\nJars broken,2,1,3,1,5",
        "months A2:F4\nK Jars filled: 40 2026-03-02=44 2026-03-09=41 2026-03-16=39\n\
         K Jars broken: 2 2026-03-02=1 2026-03-09=3 2026-03-16=1",
    );
    check(
        "KPI,Goal,P1,P2,P3\nJars filled,40,44,41,39\nJars broken,2,1,3,1",
        "months A1:E3\nK Jars filled: 40 P1=44 P2=41 P3=39\nK Jars broken: 2 P1=1 P2=3 P3=1",
    );
}

#[test]
fn a_blank_in_a_pivot_table_means_the_same_as_above() {
    check(
        "Site,KPI,Month,Sum of Actual,Sum of Target,Actual vs Target\nMill,Flour sold,Jan 2026,12,14,0.86\n\
         ,,Feb 2026,15,14,1.07\n,,Total,27,28,\n,Sacks torn,Jan 2026,3,2,1.5\n,,Feb 2026,1,2,0.5\n,,Total,4,4,\n\
         ,Total,,31,32,\nQuay,Flour sold,Jan 2026,7,9,0.78\n,,Feb 2026,9,9,1\n,,Total,16,18,\nTotal,,,47,50,",
        "long A1:F12\nK Flour sold: 2026-01=12 2026-01=14 2026-02=15 2026-02=14\n\
         K Sacks torn: 2026-01=3 2026-01=2 2026-02=1 2026-02=2\n\
         K Flour sold: 2026-01=7 2026-01=9 2026-02=9 2026-02=9\n\
         skipped row 4: total row\nskipped rows 7 to 8: total row\nskipped rows 11 to 12: total row",
    );
}

#[test]
fn the_name_of_a_target_is_a_key_result() {
    check(
        "Goal Name,Goal Owner,Target Name,Unit,Start Value,Target Value,Current Value,Assignee\n\
         The orchard feeds the town,Ida,Jars sold,jars,40,90,61,Otto\n\
         The orchard feeds the town,Ida,Trees mapped,trees,0,310,120,Ida",
        "repeated A1:H3\nO The orchard feeds the town: Ida\n- Jars sold: Otto 40 90 61\n- Trees mapped: Ida 0 310 120",
    );
}

#[test]
fn cards_of_objectives_side_by_side_are_tables_of_their_own() {
    check(
        "OUR AUTUMN,,,,,,\nOBJECTIVE 1,Lead:,Ida,,OBJECTIVE 2,Lead:,Otto\n\
         The orchard feeds the town,,,,Children climb more safely,,\n\
         Key result,Goal,Today,,Key result,Goal,Today\nJars sold,90,61,,Ladders checked,14,9\n\
         Trees mapped,310,120,,,,\n\nParking lot of ideas\nA swing",
        "key-results A4:C6\nO The orchard feeds the town: Ida\n- Jars sold: 90 61\n- Trees mapped: 310 120\n\
         key-results E4:G5\nO Children climb more safely: Otto\n- Ladders checked: 14 9\n\
         left A1: title above the table\nleft A8:A9: note below the table",
    );
}

#[test]
fn the_team_in_front_of_a_key_result_is_not_its_objectives() {
    let recognition = recognise(&workbook(&[
        "Team,Key result,Start,Target,Owner,Objective\nShop,Jars sold,40,90,Ida,The orchard feeds the town\n\
         Shop,Trees mapped,0,310,Otto,The orchard feeds the town\nGarden,Hives,2,9,Otto,The orchard feeds the town",
    ]));
    let records = &recognition.tables[0].records;
    assert!(records[0].fact(Field::Team).is_none() && records[0].fact(Field::Owner).is_none());
    let teams = records[1..].iter().map(|record| &*record.fact(Field::Team).unwrap().text);
    assert_eq!(teams.collect::<Vec<_>>(), ["Shop", "Shop", "Garden"]);
}

#[test]
fn codes_below_the_word_for_a_kpi_are_its_ids() {
    check(
        "KPI,Description,Target,Actual\nK-01,Jars sold,90,61\nK-02,Ladders checked,14,9",
        "register A1:D3\nK Jars sold: 90 61\nK Ladders checked: 14 9",
    );
    check(
        "Objective,Objective description,Key Result,KR description,Target\nO1,The orchard feeds the town,KR1.1,Jars sold,90\n\
         O1,The orchard feeds the town,KR1.2,Trees mapped,310\nO2,Bees come back,KR2.1,Hives,9",
        "repeated A1:E4\nO The orchard feeds the town:\n- Jars sold: 90\n- Trees mapped: 310\nO Bees come back:\n- Hives: 9",
    );
    check("KPI,Comment,Target,Actual\nNO2,late,40,31\nCO2,good,14,9", "register A1:D3\nK NO2: 40 31\nK CO2: 14 9");
}

#[test]
fn a_target_may_be_told_in_prose() {
    check(
        "Ziel,Kennzahl,Zielwert 2027\nDer Garten lebt,Bienenvölker,mindestens 9 Völker im Frühling am Bach\n\
         Alle klettern sicher,Leitern,14 statt 9 vor der Ernte im Herbst geprüft",
        "repeated A1:C3\nO Der Garten lebt:\n- Bienenvölker: mindestens 9 Völker im Frühling am Bach\n\
         O Alle klettern sicher:\n- Leitern: 14 statt 9 vor der Ernte im Herbst geprüft",
    );
    check(
        "Kennzahl,Ziel (Quelle),Ist\nBienenvölker,Konzept: nie weniger als 9 am Bach,8\n\
         Leitern,Konzept: alle 14 vor der Ernte geprüft,9",
        "register A1:C3\nK Bienenvölker: Konzept: nie weniger als 9 am Bach 8\n\
         K Leitern: Konzept: alle 14 vor der Ernte geprüft 9",
    );
}

#[test]
fn compounds_and_what_pivot_tables_add_are_read_by_their_ends() {
    let meanings = |sheet: &str| {
        let recognition = recognise(&workbook(&[sheet]));
        let fields = recognition.tables[0].columns.iter().map(|column| format!("{:?}", column.meaning));
        fields.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        meanings("Kennzahl,Zielwert,Prüfhäufigkeit\nLeitern,14,monatlich\nHives,9,jährlich"),
        "Some(Field(Kpi)) Some(Field(Target)) Some(Field(Frequency))"
    );
    assert_eq!(
        meanings("KPI,Sum of Target,Gap to target,Sum of Actual\nLadders,14,-5,9\nHives,9,-1,8"),
        "Some(Field(Kpi)) Some(Field(Target)) None Some(Field(Current))"
    );
}

#[test]
fn a_section_of_an_export_that_is_about_money_is_none() {
    check(
        "section,indicator,baseline,target,actual\nindicators,Jars sold,40,90,61\nindicators,Hives,2,9,8\n\n\
         section,cost_line,share_percent,amount_eur\nfinance,Sugar,41,389\nfinance,Lids,59,560",
        "register A1:E3\nK Jars sold: 40 90 61\nK Hives: 2 9 8\n\
         left A5:D7: a table about something else: its header names `cost_line`, `amount_eur`",
    );
    let same = "part,wanted,reached\nfinance,5,4\nfinance,6,6\nfinance,7,5";
    assert_eq!(recognise(&workbook(&[same])).tables.len(), 0);
}

#[test]
fn a_group_of_one_column_is_called_as_the_others_are() {
    check(
        "Code,Indicator,Q2 2025/26,>,>,Q1 2025/26,Direction\n^,^,Value,Target,Status,Value,^\n\
         G1,Jars sold,61,90,red,55,▲\nG2,Hives,8,9,amber,8,►\nG3,Ladders checked,14,14,green,9,▲",
        "months A1:G5\nK Jars sold: 90 Q2 2025/26=61 Q1 2025/26=55\nK Hives: 9 Q2 2025/26=8 Q1 2025/26=8\n\
         K Ladders checked: 14 Q2 2025/26=14 Q1 2025/26=9",
    );
}

#[test]
fn cards_below_each_other_have_years_below_what_is_wanted() {
    check(
        "Objective (A1),The orchard feeds the town,,,,\nIndicators,>,Baseline (2025),Target values,>,Frequency\n\
         ^,^,^,2026,2027,^\nJars sold,>,40,61,90,yearly\nHives,>,2,5,9,yearly\nRisks,Late frost,>,>,>,>\n\
         Costs,420 €,>,>,>,>\n\nObjective (A2),Children climb more safely,,,,\n\
         Indicators,>,Baseline (2025),Target values,>,Frequency\n^,^,^,2026,2027,^\nLadders checked,>,2,9,14,yearly\n\
         Risks,Nobody comes,>,>,>,>",
        "key-results A2:F7\nO The orchard feeds the town:\n- Jars sold: 40 2026=61 2027=90\n- Hives: 2 2026=5 2027=9\n\
         skipped rows 6 to 7: labels with their values\n\
         key-results A10:F13\nO Children climb more safely:\n- Ladders checked: 2 2026=9 2027=14\n\
         skipped row 13: labels with their values",
    );
}

#[test]
fn the_last_days_are_the_latest_value() {
    check(
        "Service,Indicator,Target,Last 28 days,Owner\nShop,Orders in time,99 %,98.2 %,Ida\nMill,Flour in time,97 %,97.5 %,Otto",
        "register A1:E3\nK Orders in time: Ida 99 % 98.2 %\nK Flour in time: Otto 97 % 97.5 %",
    );
}

#[test]
fn tables_in_more_languages_are_read() {
    for sheet in [
        "Mål,Indikator,Ansvarig,Utgångsvärde,Målvärde,Utfall\nA grove,Jars sold,Ida,14,30,22",
        "Mål,Nøgleresultat,Ansvarlig,Udgangspunkt,Målværdi,Aktuel værdi\nA grove,Jars sold,Ida,14,30,22",
        "Mål,Nøkkelresultat,Ansvarlig,Startverdi,Målverdi,Nåværende verdi\nA grove,Jars sold,Ida,14,30,22",
        "Tavoite,Avaintulos,Vastuuhenkilö,Lähtötaso,Tavoitearvo,Toteuma\nA grove,Jars sold,Ida,14,30,22",
        "Cíl,Klíčový výsledek,Odpovědná osoba,Výchozí hodnota,Cílová hodnota,Skutečnost\nA grove,Jars sold,Ida,14,30,22",
        "Cieľ,Kľúčový výsledok,Zodpovedná osoba,Východisková hodnota,Cieľová hodnota,Skutočnosť\nA grove,Jars sold,Ida,14,30,22",
        "Cél,Kulcseredmény,Felelős,Kiinduló érték,Célérték,Tényérték\nA grove,Jars sold,Ida,14,30,22",
        "Obiectiv,Rezultat cheie,Responsabil,Valoare inițială,Țintă,Realizat\nA grove,Jars sold,Ida,14,30,22",
        "Ціль,Ключовий результат,Відповідальний,Початкове значення,Цільове значення,Факт\nA grove,Jars sold,Ida,14,30,22",
        "Στόχος,Βασικό αποτέλεσμα,Υπεύθυνος,Αρχική τιμή,Τιμή στόχος,Τρέχουσα τιμή\nA grove,Jars sold,Ida,14,30,22",
        "Sasaran,Hasil kunci,Penanggung jawab,Nilai awal,Nilai target,Realisasi\nA grove,Jars sold,Ida,14,30,22",
    ] {
        check(sheet, "repeated A1:F2\nO A grove:\n- Jars sold: Ida 14 30 22");
    }
}
