//! Headers in several rows: periods above plan and actual, and the other way round.

use super::check;

#[test]
fn a_header_may_have_three_rows() {
    check(
        "KPI,Unit,2026,>,>,>\n^,^,Q1,>,Q2,>\n^,^,Target,Actual,Target,Actual\nOn time,%,95,93,96,97\nReturns,count,120,131,115,108",
        "months A1:F5\nK On time: 2026-Q1=95 2026-Q1=93 2026-Q2=96 2026-Q2=97\n\
         K Returns: 2026-Q1=120 2026-Q1=131 2026-Q2=115 2026-Q2=108",
    );
}

#[test]
fn a_period_may_stand_above_its_columns_without_being_merged() {
    check(
        "Werk Nord\nKennzahl,Einheit,Jan 26,,Feb 26,\n,,Plan,Ist,Plan,Ist\nAusschuss,%,2,2.3,3,1.9\nÜberstunden,h,120,141,110,108",
        "months A2:F5\nK Ausschuss: 2026-01=2 2026-01=2.3 2026-02=3 2026-02=1.9\n\
         K Überstunden: 2026-01=120 2026-01=141 2026-02=110 2026-02=108\nleft A1: title above the table",
    );
}

#[test]
fn plants_may_stand_above_plan_and_actual_without_being_merged() {
    check(
        "KPI,Unit,Lodz,,Porto,\n,,Plan,Actual,Plan,Actual\nYield,%,91,89.5,90,90.4\nStops,h,12,19,13,8",
        "entity-columns A1:F4\nK Yield: 91 89.5\nK Yield: 90 90.4\nK Stops: 12 19\nK Stops: 13 8",
    );
}

#[test]
fn progress_by_month_is_no_value_of_a_key_result() {
    check(
        "Objective,Key result,Progress,>,Target\n^,^,July,August,^\nWin,NPS,40%,70%,60\nWin,Churn,30%,50%,5",
        "repeated A1:E4\nO Win:\n- NPS: 60\n- Churn: 5",
    );
}

#[test]
fn a_lone_plan_of_a_year_is_the_target_beside_a_budget() {
    check(
        "Objetivo,Medida,Compromiso 2026,Acción,Presupuesto\nTejer,Hilos sueltos,12,Nuevo patrón,400\n,Devueltas,3,Control,20",
        "blank-above A1:E3\nO Tejer:\n- Hilos sueltos: 12\n- Devueltas: 3",
    );
}

#[test]
fn the_points_of_each_band_are_no_kpi() {
    check(
        "번호,지표명,가중치,목표,S,A,B\n1,응답률,30%,95,97,95,92\n2,만족도,70%,4.5,4.7,4.5,4.2\n,등급 점수,,,100,90,75",
        "register A1:G4\nK 응답률: 95\nK 만족도: 4.5\nskipped row 4: a line that tells nothing of a KPI",
    );
}

#[test]
fn what_a_band_counts_is_no_progress() {
    check(
        "KPI,Weight,Threshold (50%),Target (100%),Stretch (150%),Actual\nRevenue,60%,10,12,14,12.6\nNPS,40%,40,50,60,47",
        "register A1:F3\nK Revenue: 12 12.6\nK NPS: 50 47",
    );
}
