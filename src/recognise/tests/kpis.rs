//! Tables and cards of KPIs as firms keep them.

use super::{check, told, workbook};
use crate::recognise::{Field, recognise};

#[test]
fn plan_and_actual_stand_in_rows_between_titles_and_notes() {
    check(
        "No,Indicateur,Unité,,T1,T2\nQualité,,,,,\n1,Taux de rebut,%,Prévu,3,2\n,,,Réalisé,3.4,1.9\n,,,Écart,0.4,-0.1\n\
         Atelier,,,,,\n2,Rendement,%,Prévu,80,82\n,,,Réalisé,77,81\n,,,Écart,-3,-1\n\n,Écart = réalisé moins prévu,,,,\n\
         ,Provisoire,,,,\n,Lyon,,,Signé : Paul,",
        "row-pairs A1:F9\nK Taux de rebut: Q1=3 Q2=2 Q1=3.4 Q2=1.9\n\
         K Rendement: Q1=80 Q2=82 Q1=77 Q2=81\nskipped row 2: a line that tells nothing of a KPI\n\
         skipped row 5: neither the plan nor what was reached\n\
         skipped row 6: a line that tells nothing of a KPI\n\
         skipped row 9: neither the plan nor what was reached\n\
         left B11:E13: note below the table",
    );
}

#[test]
fn shops_beside_their_regions_have_kpis_with_a_plan_and_an_actual_value() {
    check(
        "Zona,Tienda,Ventas (k€),>,Devoluciones (%),>\n^,^,Meta,Real,Meta,Real\nNorte,Gijón,120,118,2,2.4\n^,León,80,84,2,1.7\n\
         ^,Subtotal,200,202,,\nSur,Cádiz,95,90,3,3.3\n^,Huelva,60,66,3,2.5\n^,Subtotal,155,156,,\nTotal,>,355,358,,",
        "matrix A1:F9\nK Ventas (k€): 120 118\nK Devoluciones (%): 2 2.4\nK Ventas (k€): 80 84\n\
         K Devoluciones (%): 2 1.7\nK Ventas (k€): 95 90\nK Devoluciones (%): 3 3.3\n\
         K Ventas (k€): 60 66\nK Devoluciones (%): 3 2.5\nskipped row 5: total row\n\
         skipped rows 8 to 9: total row",
    );
    check(
        "Region,Site,Output (t),>,>,Scrap (%),>,>\n^,^,Plan,Actual,%,Plan,Actual,%\nEast,Hull,120,118,98%,2,2.4,83%\n\
         East,Leeds,80,84,105%,2,1.7,117%\nWest,Bath,95,90,95%,3,3.3,91%",
        "matrix A1:H5\nK Output (t): 120 118\nK Scrap (%): 2 2.4\nK Output (t): 80 84\n\
         K Scrap (%): 2 1.7\nK Output (t): 95 90\nK Scrap (%): 3 3.3",
    );
}

#[test]
fn a_budget_with_a_plan_and_an_actual_value_is_no_matrix() {
    let recognition = recognise(&workbook(&[
        "Budget 2026\nDepartment,Travel,>,Salaries,>\n^,Plan,Actual,Plan,Actual\nSales,12000,9000,300000,298000\nIT,4000,5200,420000,431000",
    ]));
    assert!(recognition.tables.is_empty(), "{}", told(&recognition));
}

#[test]
fn lines_with_colons_above_weights_and_targets_are_no_header() {
    check(
        "Kennzahlen Mai\nErstellt von: Vertrieb,,,,Stand: 02.06.2026\n\n,Gewicht,40%,30%,30%\n,Ziel,45,20,4.5\n\
         Nr.,Vertreter,Besuche,Angebote,Note\n1,Adam,44,18,4.4\n2,Berta,51,25,4.7\n,Schnitt,47.5,21.5,4.55",
        "matrix A4:E9\nK Besuche: Adam 45 44\nK Angebote: Adam 20 18\nK Note: Adam 4.5 4.4\n\
         K Besuche: Berta 45 51\nK Angebote: Berta 20 25\nK Note: Berta 4.5 4.7\n\
         skipped row 9: total row\nleft A1:E2: title above the table",
    );
}

#[test]
fn a_row_of_units_may_stand_between_targets_and_names() {
    check(
        "Team KPIs\n\n,,Weight,50%,50%\n,,Target,45,90\n,,Unit,calls,%\n#,Site,Agent,Calls per day,First-call fix\n\
         1,Hull,Ann,44,91\n2,Hull,Bob,51,88",
        "matrix A3:E8\nK Calls per day: Ann 45 44\nK First-call fix: Ann 90 91\n\
         K Calls per day: Bob 45 51\nK First-call fix: Bob 90 88\nleft A1: title above the table",
    );
}

#[test]
fn one_clear_date_decides_the_order_of_day_and_month_in_all_periods() {
    check(
        "Settimana,Pane,Scarti\n06/04/2026,412,6.1\n13/04/2026,430,5.8\n20/04/2026,425,5.9\nObiettivo,450,5",
        "months A1:C5\nK Pane: 450 2026-04-06=412 2026-04-13=430 2026-04-20=425\n\
         K Scarti: 5 2026-04-06=6.1 2026-04-13=5.8 2026-04-20=5.9",
    );
    check(
        "Data,KPI,Obiettivo,Consuntivo\n06/04/2026,Pane,450,412\n06/04/2026,Scarti,5,6.1\n13/04/2026,Pane,450,430\n13/04/2026,Scarti,5,5.8",
        "long A1:D5\nK Pane: 2026-04-06=450 2026-04-06=412 2026-04-13=450 2026-04-13=430\n\
         K Scarti: 2026-04-06=5 2026-04-06=6.1 2026-04-13=5 2026-04-13=5.8",
    );
}

#[test]
fn the_branch_tells_apart_series_of_one_name() {
    check(
        "Monat,Werk,Kennzahl,Plan,Ist\nJan 26,Celle,Ausschuss,3,3.4\nJan 26,Celle,Ausbringung,120,118\nJan 26,Peine,Ausschuss,2,2.1\n\
         Jan 26,Peine,Ausbringung,90,95\nFeb 26,Celle,Ausschuss,3,2.9\nFeb 26,Celle,Ausbringung,120,123\n\
         Feb 26,Peine,Ausschuss,2,1.8\nFeb 26,Peine,Ausbringung,90,88",
        "long A1:E9\nK Ausschuss: 2026-01=3 2026-01=3.4 2026-02=3 2026-02=2.9\n\
         K Ausbringung: 2026-01=120 2026-01=118 2026-02=120 2026-02=123\n\
         K Ausschuss: 2026-01=2 2026-01=2.1 2026-02=2 2026-02=1.8\n\
         K Ausbringung: 2026-01=90 2026-01=95 2026-02=90 2026-02=88",
    );
    check(
        "Branch,KPI,Month,Target,Actual\nOslo,Visits,2026-01,100,90\n^,Visits,2026-02,100,99\n^,Sales,2026-01,50,45\n\
         ^,Sales,2026-02,50,55\nBergen,Visits,2026-01,80,83\n^,Visits,2026-02,80,70\n^,Sales,2026-01,40,44\n^,Sales,2026-02,40,36",
        "long A1:E9\nK Visits: 2026-01=100 2026-01=90 2026-02=100 2026-02=99\n\
         K Sales: 2026-01=50 2026-01=45 2026-02=50 2026-02=55\nK Visits: 2026-01=80 2026-01=83 2026-02=80 2026-02=70\n\
         K Sales: 2026-01=40 2026-01=44 2026-02=40 2026-02=36",
    );
}

#[test]
fn units_and_notes_stand_below_names_that_go_across() {
    let sheet = "Semana,Pães,Perdas,Custo,Observações\n,mil un,%,R$/kg,\n2026-03-02,31.2,4.1,5.4,\n2026-03-09,30.8,3.9,5.4,\n\
                 2026-03-16,32.5,3.7,5.6,feriado\nMédia,31.5,3.9,5.5,\nMeta,34,3,5.2,";
    check(
        sheet,
        "months A1:E7\nK Pães: 34 2026-03-02=31.2 2026-03-09=30.8 2026-03-16=32.5\n\
         K Perdas: 3 2026-03-02=4.1 2026-03-09=3.9 2026-03-16=3.7\n\
         K Custo: 5.2 2026-03-02=5.4 2026-03-09=5.4 2026-03-16=5.6\n\
         skipped column E: words beside what is measured",
    );
    let recognition = recognise(&workbook(&[sheet]));
    let records = &recognition.tables[0].records;
    let units: Vec<&str> =
        records.iter().filter_map(|record| record.fact(Field::Unit)).map(|fact| &*fact.text).collect();
    assert_eq!(units, ["mil un", "%", "R$/kg"], "{}", told(&recognition));
}

#[test]
fn a_last_row_that_counts_the_kpis_above_is_none() {
    check(
        "Indicatore,Unità,Gennaio,>,Febbraio,>\n^,^,Obiettivo,Consuntivo,Obiettivo,Consuntivo\nOre di fermo,h,12,14,12,9\n\
         Resa,%,90,91,90,92\nReclami,n,5,7,5,4\nObiettivi raggiunti,,,1 su 3,,3 su 3",
        "months A1:F6\nK Ore di fermo: M01=12 M01=14 M02=12 M02=9\nK Resa: M01=90 M01=91 M02=90 M02=92\n\
         K Reclami: M01=5 M01=7 M02=5 M02=4\nskipped row 6: a line that tells nothing of a KPI",
    );
}

#[test]
fn a_list_that_names_its_target_is_no_matrix() {
    check(
        "KPI,Latest,Target\nWeight of waste,40,35\nTarget mail answered,61%,60%\nAverage basket,23,25",
        "register A1:C4\nK Weight of waste: 35 40\nK Target mail answered: 60% 61%\nK Average basket: 25 23",
    );
}

#[test]
fn cards_stand_side_by_side_or_below_each_other() {
    check(
        "Board\n\nOcupación,,,Quejas,\nActual,82%,,Actual,14\nMeta,85%,,Meta,10\nTendencia,▲,,Tendencia,▼\n\
         Responsable,Eva,,Responsable,Max\n\nPuntualidad,,,Coste,\nActual,93%,,Actual,31 €\nMeta,95%,,Meta,28 €",
        "cards A3:E7\nK Ocupación: Eva 85% 82%\nK Quejas: Max 10 14\ncards A9:E11\n\
         K Puntualidad: 95% 93%\nK Coste: 28 € 31 €\nleft A1: title above the table",
    );
    check(
        "Churn\nCurrent,4.1%\nTarget,3%\n\nOpen tickets\nCurrent,52\nTarget,40",
        "cards A1:B7\nK Churn: 3% 4.1%\nK Open tickets: 40 52",
    );
    check(
        "Anna Berg,,,Ben Tal,\nPhone,12,,Phone,14\nStatus,ill,,Status,in\nTeam,A,,Team,B",
        "left A1:E4: no header of a table of objectives, key results or KPIs was found on this sheet",
    );
}

#[test]
fn the_share_is_what_a_kpi_of_three_rows_says() {
    check(
        "Kennzahl,Teil,Soll,Ist,Vorjahr\nAufnahme am selben Tag,Zähler,90 %,88,\n^,Nenner,,110,\n^,Quote,,80 %,76 %\n\
         Schulungen,Anzahl,6,7,5\nStürze auf Station,Zähler,3 %,4,\n^,Nenner,,160,\n^,Quote,,2.5 %,3 %",
        "quotients A1:E8\n\
         K Aufnahme am selben Tag: 76 % 90 % 80 %\n\
         K Schulungen: 5 6 7\n\
         K Stürze auf Station: 3 % 3 % 2.5 %\n\
         skipped row 3: out of how many the KPI is counted\n\
         skipped row 7: out of how many the KPI is counted",
    );
}

#[test]
fn people_stand_before_what_they_answer_for() {
    check(
        "Who,What we watch,Goal,2026-03-06,2026-03-13,2026-03-20\nMaya,Enquiries,>= 20,18,22,25\n\
         Maya,Offers sent,>= 8,7,9,\nJon,Returns,< 3,4,2,1",
        "months A1:F4\n\
         K Enquiries: Maya >= 20 2026-03-06=18 2026-03-13=22 2026-03-20=25\n\
         K Offers sent: Maya >= 8 2026-03-06=7 2026-03-13=9\n\
         K Returns: Jon < 3 2026-03-06=4 2026-03-13=2 2026-03-20=1",
    );
}

#[test]
fn a_target_without_a_number_makes_no_kpi() {
    check(
        "section,budget line,share percent,amount usd,status\ncosts,Rent of the hall,60,1200,paid\ncosts,Printing,40,800,open",
        "left A1:E3: a table about something else: its header names `budget line`, `amount usd`",
    );
}

#[test]
fn numbers_as_large_as_the_targets_were_reached() {
    check(
        "KPI,Target,Rolling mean,Budget spent\nPages served,99.9%,99.95%,40%\nReply time,300 ms,280 ms,61%\n\
         Failed jobs,2%,2.4%,120%",
        "register A1:D4\n\
         K Pages served: 99.9% 99.95%\n\
         K Reply time: 300 ms 280 ms\n\
         K Failed jobs: 2% 2.4%",
    );
}

#[test]
fn the_values_of_two_quarters_may_stand_below_them() {
    check(
        "Ref,KPI,Q2 2025/26,>,>,Q1 2025/26,Remarks\n^,^,Value,Target,Status,Value,^\n\
         H1,Homes let,41,40,Green,38,\nH2,Repairs late,12,10,Red,9,two posts open",
        "months A1:G4\n\
         K Homes let: 40 Q2 2025/26=41 Q1 2025/26=38\n\
         K Repairs late: 10 Q2 2025/26=12 Q1 2025/26=9",
    );
}
