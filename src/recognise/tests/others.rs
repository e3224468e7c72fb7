//! Sheets that hold no OKR and no KPI in, nothing out but the reason; and what looks like them but is one.

use super::check;

#[test]
fn a_shopping_list_has_prices_and_no_objectives() {
    check(
        "What,Where,At least,Now,To buy,Unit,Price each\nOat milk,shelf,36,41,,cartons,1.35\nBeans,tin,8,3,5,bags,17.5",
        "left A1:G3: a table about something else: its header names `To buy`, `Price each`",
    );
}

#[test]
fn answers_to_a_survey_measure_nobody() {
    check(
        "Timestamp,Person,How often do you come to us?,How happy are you with us? (1-5),Would you come to an evening?,\
         How much would you pay a year?\n2026-05-11,A1,Weekly,4,Yes,10\n2026-05-12,A2,Monthly,2,No,0",
        "left A1:F3: a table without a column for objectives, key results or KPIs (4 columns have known headers)",
    );
}

#[test]
fn a_league_table_has_goals_and_no_targets() {
    check(
        "Team,Played,Won,Drawn,Lost,Goals for,Goals against,Points\nArrows,12,10,1,1,51,39,31\nTide,12,9,0,3,48,40,27",
        "left A1:H3: a table about something else: its header names `Played`, `Won`, `Drawn`, `Lost`, `Goals for`, `Goals against`",
    );
}

#[test]
fn a_plan_of_work_is_no_table_of_kpis() {
    check(
        "No,Task,Who,Start,End,Days,% done\n1,Sign the lease,Ola,2026-07-06,2026-07-10,5,1\n\
         2,Paint the hall,Pia,2026-07-27,2026-08-14,19,0.6",
        "left A1:G3: a table without a column for objectives, key results or KPIs (6 columns have known headers)",
    );
}

#[test]
fn hours_by_the_day_of_the_week_are_a_timesheet() {
    check(
        "Tag,Pause (h),Ist (h),Soll (h),Differenz\nMo,0.75,8.25,8,0.25\nDi,0.75,8.5,8,0.5\nMi,0.5,8,8,0\nDo,0.5,8,8,0",
        "left A1:E5: a table about something else: its header names `Pause (h)`",
    );
}

#[test]
fn days_without_an_order_are_no_periods() {
    check(
        "Asset,Press,Oven,Van,Desk\nBought,2021-03-15,2022-08-01,2023-05-20,2019-11-08\nWorth,86,168,54,120\n\
         Left,43,15,38,75",
        "left A1:E4: no header of a table of objectives, key results or KPIs was found on this sheet",
    );
}

#[test]
fn a_basket_of_goods_may_be_measured() {
    check(
        "店舗,KPI,目標,実績\n東,客単価（円）,1800,1750\n東,来店客数,900,940\n西,客単価（円）,1700,1650\n西,来店客数,800,760",
        "register A1:D5\n\
         K 客単価（円）: 1800 1750\n\
         K 来店客数: 900 940\n\
         K 客単価（円）: 1700 1650\n\
         K 来店客数: 800 760",
    );
}

#[test]
fn what_a_thing_weighs_is_no_weight_of_a_kpi() {
    check(
        "Measure,Short,Value in ml,Weight (g)\nTeaspoon,tsp,5,7\nCup,c,240,125",
        "left A1:D3: no header of a table of objectives, key results or KPIs was found on this sheet",
    );
}

#[test]
fn cases_of_a_test_and_lenses_are_no_goals() {
    check(
        "ID,Precondition,Step,Expected result,Actual result,Status,Owner\nT1,Cart is full,Press pay,Total is shown,Total is shown,Passed,Ola\n\
         T2,Cart is empty,Press pay,A message,Nothing,Failed,Pia",
        "left A1:G3: a table about something else: nothing in it is counted, and its header names `Precondition`, `Step`",
    );
    check(
        "N°,Objectif,Focale (mm),Ouverture,Poids (g),Valeur,Emprunteur\n1,Grand angle,24,f/2,355,290,Léa\n2,Portrait,85,f/1,425,340,Luc",
        "left A1:G3: a table about something else: its header names `Focale (mm)`, `Ouverture`, `Emprunteur`",
    );
}

#[test]
fn guests_at_their_tables_are_nobodys_kpis() {
    check(
        "桌号,宾客,计划人数,实际人数,状态\n1,陆家父母,10,10,已确认\n2,蒋家父母,10,9,已确认",
        "left A1:E3: a table about something else: its header names `桌号`, `宾客`",
    );
}

#[test]
fn sure_objectives_stay_whatever_stands_beside_them() {
    check(
        "Objective,Key result,Owner,Status,Steps,Depends on\nHappy guests,Raise NPS from 40 to 60,Ola,on track,Ask them,Till",
        "repeated A1:F2\n\
         O Happy guests:\n\
         - Raise NPS from 40 to 60: Ola",
    );
    check(
        "Objetive,Key result\nHappy guests,Raise NPS from 40 to 60\nCalm wards,Cut falls from 9 to 2",
        "repeated A1:B3\n\
         O Happy guests:\n\
         - Raise NPS from 40 to 60:\n\
         O Calm wards:\n\
         - Cut falls from 9 to 2:",
    );
    check(
        "Our objectives,Key results\nHappy guests,Raise NPS from 40 to 60\nCalm wards,Cut falls from 9 to 2",
        "repeated A1:B3\n\
         O Happy guests:\n\
         - Raise NPS from 40 to 60:\n\
         O Calm wards:\n\
         - Cut falls from 9 to 2:",
    );
}

#[test]
fn prices_may_be_kpis_of_a_matrix() {
    check(
        "Team KPIs\n\nTeam,Average price,Discount rate,Return rate\nTarget,20,5,2\nNorth,21,4,3\nSouth,19,6,2\nWest,22,5,1",
        "matrix A3:D7\n\
         K Average price: 20 21\n\
         K Discount rate: 5 4\n\
         K Return rate: 2 3\n\
         K Average price: 20 19\n\
         K Discount rate: 5 6\n\
         K Return rate: 2 2\n\
         K Average price: 20 22\n\
         K Discount rate: 5 5\n\
         K Return rate: 2 1\n\
         left A1: title above the table",
    );
}

#[test]
fn the_title_of_a_list_is_no_objective() {
    check(
        "Key results of Anna Lee\nKey result,Start,Target,Today\nRaise NPS,40,60,52\n\n\
         Key results of Ben Ode\nKey result,Start,Target,Today\nCut churn,9,5,7",
        "key-results A2:D3\n\
         - Raise NPS: 40 60 52\n\
         key-results A6:D7\n\
         - Cut churn: 9 5 7\n\
         left A1: title above the table\n\
         left A5: between two tables",
    );
}
