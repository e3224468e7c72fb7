//! Tables of people, shops or products down and KPIs across.

use super::{check, told, workbook};
use crate::recognise::{Field, recognise};

#[test]
fn a_row_of_targets_may_stand_above_the_header() {
    check(
        "Shop comparison\n\n,Targets,42000,5%\n\nNo.,Shop,Sales (EUR),Waste rate\n1,Canal Street,43850,4.6%\n2,Old Mill,39120,7.1%\n,All shops,82970,5.9%",
        "matrix A3:D8\nK Sales (EUR): 42000 43850\nK Waste rate: 5% 4.6%\nK Sales (EUR): 42000 39120\nK Waste rate: 5% 7.1%\n\
         skipped row 8: total row\nleft A1: title above the table",
    );
}

#[test]
fn a_row_of_targets_may_stand_below_the_names() {
    check(
        "Filiale,Umsatz (T€),Bonwert (€)\nAltstadt,412,23.4\nBahnhof,655,18.9\nZiel,450,24\nGesamt,1067,21",
        "matrix A1:C5\nK Umsatz (T€): 450 412\nK Bonwert (€): 24 23.4\nK Umsatz (T€): 450 655\nK Bonwert (€): 24 18.9\n\
         skipped row 5: total row",
    );
}

#[test]
fn targets_in_the_header_are_the_targets_of_each_row() {
    check(
        ",수주(목표 9만원),회수율(목표 55%)\n김하늘,11,41\n이도윤,13,47.5",
        "matrix A1:C3\nK 수주: 9만원 11\nK 회수율: 55% 41\nK 수주: 9만원 13\nK 회수율: 55% 47.5",
    );
}

#[test]
fn weights_in_the_header_make_a_matrix() {
    let sheet = "Name,Delivery 40%,Craft 30%,Teamwork 30%,Total 100%\nPim,82,90,75,83\nRoos,95,88,92,92";
    let recognition = recognise(&workbook(&[sheet]));
    let records = &recognition.tables[0].records;
    let weights: Vec<&str> =
        records.iter().filter_map(|record| record.fact(Field::Weight)).map(|fact| &*fact.text).collect();
    assert_eq!(weights, ["40%", "30%", "30%", "40%", "30%", "30%"], "{}", told(&recognition));
    assert!(records.iter().all(|record| record.fact(Field::Owner).is_some()));
}

#[test]
fn plan_and_actual_columns_of_each_kpi_are_one() {
    check(
        "Менеджер,Продажи план,Продажи факт,Звонки план,Звонки факт\nИванов А.,120,115,300,310\nПетрова С.,90,98,280,265",
        "matrix A1:E3\nK Продажи: Иванов А. 120 115\nK Звонки: Иванов А. 300 310\n\
         K Продажи: Петрова С. 90 98\nK Звонки: Петрова С. 280 265",
    );
    check(
        "Tienda,Meta ventas,Meta de margen\nCentro,480,31%\nPuerto,265,27%",
        "matrix A1:C3\nK ventas: 480\nK margen: 31%\nK ventas: 265\nK margen: 27%",
    );
}

#[test]
fn people_beside_the_target_of_each_kpi_are_read_from_the_side() {
    check(
        "Indicador,Unidad,Meta,Ana,Bruno\nVisitas,n,30,28,35\nPropuestas,n,12,10,14\nConversión,%,25,22,31",
        "matrix A1:E4\nK Visitas: 30 28\nK Propuestas: 12 10\nK Conversión: 25 22\n\
         K Visitas: 30 35\nK Propuestas: 12 14\nK Conversión: 25 31",
    );
}

#[test]
fn the_name_of_a_person_is_no_limit() {
    check(
        "Rep,Calls,Calls goal,Demos,Demos goal\nKim,120,100,14,15\nMax,101,100,11,15",
        "matrix A1:E3\nK Calls: Kim 100 120\nK Demos: Kim 15 14\nK Calls: Max 100 101\nK Demos: Max 15 11",
    );
}

#[test]
fn numbers_that_nobody_wants_are_no_matrix() {
    for sheet in [
        "Student,Maths,Physics,English,Average\nAnn,14,12,16,14\nBob,9,11,13,11",
        "Department,Jan,Feb,Mar,Total\nSales,1200,1100,1300,3600\nOps,800,850,790,2440",
        "Player,Games,Goals,Shots on target\nRuiz,14,9,31\nOno,15,7,28",
        "Item,Stock level,Target stock,Reorder qty\nBolts,1200,1500,300\nNuts,900,1000,100",
        "Student,Homework 20%,Midterm 30%,Final 50%\nAnn,88,79,91\nBob,70,65,72",
        "Question,Strongly agree,Agree,Disagree\nI like my team,12,20,1\nI know our goals,9,18,3",
        "Product,Price,Discount 5%,Discount 10%\nHammer,9.9,9.4,8.9\nSaw,15,14.25,13.5",
    ] {
        let recognition = recognise(&workbook(&[sheet]));
        assert_eq!(recognition.tables.len(), 0, "{sheet}\n{}", told(&recognition));
    }
}

#[test]
fn people_beside_what_is_measured_of_each_are_its_owners() {
    check(
        "Scout,Category,Q1,Q2,Sum\nLark,Knots,4,6,10\nLark,First aid,,3,3\nMoss,Knots,8,8,16",
        "months A1:E4\nK Knots: Lark Q1=4 Q2=6\nK First aid: Lark Q2=3\nK Knots: Moss Q1=8 Q2=8",
    );
}

#[test]
fn shops_and_shifts_are_no_kpis() {
    for header in ["Shift,Foreman", "Tienda,Zona", "店舗,区"] {
        let recognition =
            recognise(&workbook(&[&format!("{header},Planned,Actual\nEarly,Kowal,180,176\nLate,Osei,170,161")]));
        assert_eq!(recognition.tables.len(), 0, "{header}\n{}", told(&recognition));
    }
}

#[test]
fn numbers_of_many_kinds_by_month_are_kpis_and_accounts_are_not() {
    check(
        "Month,Sign-ups,Trial to paid (%),Support hours\nJan 26,812,11.2,340\nFeb 26,867,11.9,322\nMar 26,901,12.4,351",
        "months A1:D4\nK Sign-ups: 2026-01=812 2026-02=867 2026-03=901\n\
         K Trial to paid (%): 2026-01=11.2 2026-02=11.9 2026-03=12.4\n\
         K Support hours: 2026-01=340 2026-02=322 2026-03=351",
    );
    for sheet in [
        "Month,Rent,Travel,Licences\nJan 26,812,112,340\nFeb 26,867,119,322\nMar 26,901,124,351",
        "Account,Jan 26,Feb 26\nSales (€),812,867\nCosts (€),700,710\nMargin (%),13.8,18.1",
        "Month,Visitors,Share (%),Remarks\nJan 26,812,11.2,cold\nFeb 26,867,11.9,rain\nMar 26,901,12.4,sun",
    ] {
        let recognition = recognise(&workbook(&[sheet]));
        assert_eq!(recognition.tables.len(), 0, "{sheet}\n{}", told(&recognition));
    }
}

#[test]
fn a_list_of_kpis_needs_no_numbers() {
    check(
        "Area,KPI,Specification,Report\nSales,Order intake,done,done\nStock,Days of stock,done,open",
        "register A1:D3\nK Order intake:\nK Days of stock:",
    );
}

#[test]
fn a_wide_matrix_is_read_column_by_column() {
    let columns = 0..300;
    let header: String = columns.clone().map(|at| format!(",M{at}x (target {at})")).collect();
    let row = |add: usize| columns.clone().map(|at| format!(",{}", at * 7 % 50 + add)).collect::<String>();
    let sheet = format!("Agent{header}\nAda{}\nBo{}", row(3), row(1));
    let recognition = recognise(&workbook(&[&sheet]));
    assert_eq!(recognition.tables[0].records.len(), 600, "{:?}", recognition.leftovers);
}

#[test]
fn the_target_may_be_the_last_column_or_the_name_of_its_row_longer() {
    check(
        "Measure,Ann,Bob,Team target\nCalls per day,42,38,45\nFirst-call fix (%),71,66,75",
        "matrix A1:D3\nK Calls per day: 45 42\nK First-call fix (%): 75 71\nK Calls per day: 45 38\nK First-call fix (%): 75 66",
    );
}

#[test]
fn a_title_may_say_that_the_columns_are_kpis() {
    check(
        "Product scorecard\n\nProduct,Active users,NPS,Churn %\nAtlas,12000,41,2.1%\nBeacon,4300,55,1.2%",
        "matrix A3:D5\nK Active users: 12000\nK NPS: 41\nK Churn %: 2.1%\nK Active users: 4300\nK NPS: 55\nK Churn %: 1.2%\n\
         left A1: title above the table",
    );
}

#[test]
fn rows_of_plan_and_actual_below_shops_are_no_rows_of_targets() {
    let sheet = "Measure,Canal,Mill\nSales target,40,50\nSales actual,43,39\nWaste target,5,5\nWaste actual,4,7";
    let recognition = recognise(&workbook(&[sheet]));
    assert!(recognition.tables.iter().all(|table| table.layout != "matrix"), "{}", told(&recognition));
}

#[test]
fn a_target_in_brackets_behind_a_name_is_the_target() {
    check(
        "KPI,Jan,Feb\nCalls (target 50),48,52\nOrders (target 12),11,13",
        "months A1:C3\nK Calls (target 50): 50 M01=48 M02=52\nK Orders (target 12): 12 M01=11 M02=13",
    );
}

#[test]
fn a_sheet_that_is_called_after_a_person_is_hers() {
    let mut book =
        workbook(&["Week,Calls,Calls goal,Upsells,Upsells goal\nW18 2026,210,220,4,6\nW19 2026,213,220,5,6"]);
    for (name, expected) in [("Agent Kestrel", Some("Agent Kestrel")), ("Week sheet", None), ("Agents", None)] {
        book.sheets[0].name = name.to_owned();
        let table = recognise(&book).tables.remove(0);
        let owner = table.context.iter().find(|fact| fact.field == Field::Owner).map(|fact| &*fact.text);
        assert_eq!(owner, expected, "{name}");
    }
}
