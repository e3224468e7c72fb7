//! Forms, cards and charts that a house has made its own.

use super::{check, workbook};
use crate::recognise::{Field, recognise};

#[test]
fn the_name_of_a_card_may_stand_behind_a_label() {
    check(
        "KARTE 1,,,KARTE 2,\nKennzahl:,Ausschuss,,Kennzahl:,Strom je Tonne\nVerantwortlich:,Eva,,Verantwortlich:,Max\n\
         Ziel:,3%,,Ziel:,950\nIst:,4.7%,,Ist:,1042",
        "cards A1:E5\nK Ausschuss: Eva 3% 4.7%\nK Strom je Tonne: Max 950 1042",
    );
    check(
        "Sheet 7,,,Sheet 8,\nIndicator: Scrap,,,Indicator: Energy,\nTarget:,3%,,Target:,950\nActual:,4.7%,,Actual:,1042",
        "cards A1:E4\nK Scrap: 3% 4.7%\nK Energy: 950 1042",
    );
}

#[test]
fn a_last_row_that_counts_the_kpis_of_each_shop_is_none() {
    check(
        "Indicador,Unid.,Loja Sul,>,Loja Norte,>\n^,^,Meta,Real,Meta,Real\nTicket médio,R$,62,58,48,51\n\
         Atendimento,,,,,\nFilas,min,5,7,5,4\nRuptura,%,3,4,3,2\nMetas batidas,,,0 de 3,,3 de 3",
        "entity-columns A1:F7\nK Ticket médio: 62 58\nK Ticket médio: 48 51\nK Filas: 5 7\nK Filas: 5 4\n\
         K Ruptura: 3 4\nK Ruptura: 3 2\nskipped row 4: section title\n\
         skipped row 7: a line that tells nothing of a KPI",
    );
}

#[test]
fn a_column_that_counts_up_to_a_month_is_the_latest_value() {
    check(
        "KPI,Eenheid,Soort,jan,feb,mrt,t/m feb\nMeldingen,stuks,Doel,8,8,9,\n,,Werkelijk,5,7,,12\n\
         Klachten,stuks,Doel,6,6,5,\n,,Werkelijk,7,4,,11",
        "row-pairs A1:G5\nK Meldingen: 12 M01=8 M02=8 M03=9 M01=5 M02=7\n\
         K Klachten: 11 M01=6 M02=6 M03=5 M01=7 M02=4",
    );
    check(
        "KPI,Target,Jan,Feb,Mar,Through Mar\nIncidents,30,5,7,8,20\nOrders,60,22,19,21,62",
        "months A1:F3\nK Incidents: 30 20 M01=5 M02=7 M03=8\nK Orders: 60 62 M01=22 M02=19 M03=21",
    );
    check(
        "KPI,Ziel,bis Jan,bis Feb,bis Mrz\nUnfälle,30,5,12,20\nAufträge,60,22,41,62",
        "months A1:E3\nK Unfälle: 30 M01=5 M02=12 M03=20\nK Aufträge: 60 M01=22 M02=41 M03=62",
    );
}

#[test]
fn days_go_on_behind_a_weekend() {
    check(
        "Giorno,Portata (m³),Azoto (mg/l)\nValore obiettivo,8200,9\n2026-09-03,8105,9.6\n2026-09-04,7980,9.9\n\n\
         2026-09-07,8350,9.1\n2026-09-08,8290,8.9\nMedia del periodo,8181,9.4",
        "months A1:C8\nK Portata (m³): 8200 2026-09-03=8105 2026-09-04=7980 2026-09-07=8350 2026-09-08=8290\n\
         K Azoto (mg/l): 9 2026-09-03=9.6 2026-09-04=9.9 2026-09-07=9.1 2026-09-08=8.9",
    );
}

#[test]
fn each_group_beside_an_objective_names_its_key_result() {
    check(
        "Цель,>,Поезда идут вовремя,Вагоны чистые\nОтветственный,>,Орлов,Белова\n\
         Ключевой результат 1,Показатель,Стрелок с подогревом,Оценка пассажиров\n^,На начало года,5,58%\n\
         ^,План на год,18,80%\n^,Факт на 1 сентября,11,71%\nКлючевой результат 2,Показатель,Минут опоздания,\n\
         ^,На начало года,36,\n^,План на год,12,\n^,Факт на 1 сентября,22,",
        "column-groups A1:D10\nO Поезда идут вовремя: Орлов\n- Стрелок с подогревом: 5 18 11\n\
         - Минут опоздания: 36 12 22\nO Вагоны чистые: Белова\n- Оценка пассажиров: 58% 80% 71%",
    );
}

/// Each block of a form has the header of the first, and the person is named once at its top.
const BLOCKS: &str = "Employee name:,Ana Ruiz,,Manager:,Eva Holm\nDepartment:,Library,,Cycle:,H2 2026\n\nObjective 1:,Teens come in,,,\n\
                      No,Key result,Current state,Target,End of period value\n1.1,Members,640,1100,905\n\
                      1.2,Evenings,4,16,12\n\nObjective 2:,Books go out,,,\n\
                      No,Key result,Current state,Target,End of period value\n2.1,Loans,5200,7500,6480\n\
                      2.2,Late returns,23,10,15.5";

#[test]
fn the_value_at_the_end_of_a_period_is_the_latest_one() {
    check(
        BLOCKS,
        "key-results A5:E7\nO Teens come in: Ana Ruiz\n- Members: 640 1100 905\n- Evenings: 4 16 12\n\
         key-results A10:E12\nO Books go out: Ana Ruiz\n- Loans: 5200 7500 6480\n- Late returns: 23 10 15.5\n\
         left D1:E1: title above the table",
    );
    check(
        "Key result,Current,Target,Final value\nMembers,640,1100,\nLoans,5200,7500,",
        "key-results A1:D3\n- Members: 1100 640\n- Loans: 7500 5200",
    );
}

#[test]
fn what_stands_at_the_top_of_a_form_is_said_of_each_block() {
    let recognition = recognise(&workbook(&[BLOCKS]));
    for table in &recognition.tables {
        let said = |field: Field| table.context.iter().find(|fact| fact.field == field).map(|fact| &*fact.text);
        assert_eq!((said(Field::Team), said(Field::Cycle)), (Some("Library"), Some("H2 2026")), "{}", table.area);
    }
    assert_eq!(recognition.tables.len(), 2);
}
