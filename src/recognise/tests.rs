//! Sheets as people make them in, what is understood of them out, in a few lines of text.

mod drafts;
mod exports;
mod house;
mod kpis;
mod lines;
mod matrix;
mod met;
mod near;
mod notes;
mod others;
mod own_words;
mod periods;
mod proof;
mod rhythms;
mod said;
mod tongues;
mod unknown;
mod wild;

use std::fmt::Write;

use super::{
    FactSource, Field, Instructions, LAYOUTS, Recognition, RecordKind, Table, recognise, recognise_as_told, suggested,
};
use crate::config::{FILE_NAME, Limits, parse as settings};
use crate::read::{Area, CellRef, CellValue, Sheet, Visibility, Workbook, parse};

/// A workbook of sheets written as csv; a cell that holds `^` is merged into the one above, `>` into the one to its left.
pub(super) fn workbook(sheets: &[&str]) -> Workbook {
    let mut book: Option<Workbook> = None;
    for (number, text) in (1..).zip(sheets) {
        let mut read = parse("sheet.csv", text.as_bytes(), &Limits::default()).unwrap();
        read.sheets[0].name = format!("Sheet{number}");
        read.sheets.iter_mut().for_each(merge_marks);
        match &mut book {
            Some(book) => book.sheets.append(&mut read.sheets),
            None => book = Some(read),
        }
    }
    book.unwrap()
}

fn merge_marks(sheet: &mut Sheet) {
    for (mark, up, left) in [("^", 1, 0), (">", 0, 1)].map(|(mark, up, left)| (CellValue::Text(mark.into()), up, left))
    {
        let marks: Vec<CellRef> = sheet.cells.iter().filter(|cell| cell.value == mark).map(|cell| cell.at).collect();
        sheet.cells.retain(|cell| cell.value != mark);
        for at in marks {
            let from = CellRef::new(at.row - up, at.column - left);
            match sheet.merges.iter_mut().find(|area| area.last == from) {
                Some(area) => area.last = at,
                None => sheet.merges.push(Area::new(from, at)),
            }
        }
    }
}

/// Each table with its records, then what is left over: `O` an objective, `-` a key result, `K` a KPI.
fn told(recognition: &Recognition) -> String {
    let mut text = String::new();
    for table in &recognition.tables {
        writeln!(text, "{} {}", table.layout, table.area).unwrap();
        for record in &table.records {
            let (mark, title) = match record.kind {
                RecordKind::Objective => ("O", Field::Objective),
                RecordKind::KeyResult => ("-", Field::KeyResult),
                RecordKind::Kpi => ("K", Field::Kpi),
            };
            let title = record.fact(title).map_or("?", |fact| &fact.text);
            let values = [Field::Owner, Field::Baseline, Field::Target, Field::Current].map(|field| record.fact(field));
            let values = values.into_iter().flatten().map(|fact| format!(" {}", fact.text)).collect::<String>();
            let points = record.series.iter().map(|point| format!(" {}={}", point.period, point.fact.text));
            writeln!(text, "{mark} {title}:{values}{}", points.collect::<String>()).unwrap();
        }
        for skipped in &table.skipped {
            writeln!(text, "skipped {}: {}", table.lines(skipped.rows), skipped.reason).unwrap();
        }
    }
    for leftover in &recognition.leftovers {
        writeln!(text, "left {}: {}", leftover.area, leftover.reason).unwrap();
    }
    text
}

#[track_caller]
fn check(sheet: &str, expected: &str) {
    check_all(&[sheet], expected);
}

#[track_caller]
fn check_all(sheets: &[&str], expected: &str) {
    let found = told(&recognise(&workbook(sheets)));
    assert_eq!(found.trim(), expected.trim(), "\n{found}");
}

#[test]
fn a_title_above_and_a_note_below_are_no_part_of_the_table() {
    check(
        "Sales OKRs\n\nObjective,Key result,Target\nWin,Raise NPS,60\n,Cut churn,5%\n\nReviewed every Monday",
        "blank-above A3:C5\nO Win:\n- Raise NPS: 60\n- Cut churn: 5%\n\
         left A1: title above the table\nleft A7: note below the table",
    );
}

#[test]
fn a_merged_owner_is_the_objectives() {
    let recognition = recognise(&workbook(&[
        "Objective,Owner,Key result,Target\nWin,Ana,Raise NPS,60\n^,^,Cut churn,5%\nShip,Ben,Lead time,2",
    ]));
    check(
        "Objective,Owner,Key result,Target\nWin,Ana,Raise NPS,60\n^,^,Cut churn,5%\nShip,Ben,Lead time,2",
        "merged A1:D4\nO Win: Ana\n- Raise NPS: 60\n- Cut churn: 5%\nO Ship: Ben\n- Lead time: 2",
    );
    assert_eq!(recognition.tables[0].records[1].parent, Some(0));
    assert_eq!(recognition.tables[0].records[4].parent, Some(3));
}

#[test]
fn a_merged_cell_that_is_not_the_objectives_is_inherited() {
    let recognition = recognise(&workbook(&[
        "Objective,Key result,Target,Owner\nWin,Raise NPS,60,Ana\n^,Cut churn,5%,^\n^,Grow,7,Ben",
    ]));
    let owner = recognition.tables[0].records[2].fact(Field::Owner).unwrap();
    assert_eq!((&*owner.text, owner.source), ("Ana", FactSource::Inherited));
}

#[test]
fn totals_are_told_from_kpis_that_are_called_alike() {
    check(
        "KPI,Unit,Target,Actual\nAverage stay,days,4,4.3\nTotal visits,visits,900,870\nTotal,,904,874.3",
        "register A1:D4\nK Average stay: 4 4.3\nK Total visits: 900 870\nskipped row 4: total row",
    );
}

#[test]
fn titles_of_sections_are_no_kpis() {
    check(
        "KPI,Unit,Target,Actual\nCLAIMS,,,\nSettled in time,%,85,78\nSALES,,,\nNew policies,count,18000,1410",
        "register A1:D5\nK Settled in time: 85 78\nK New policies: 18000 1410\n\
         skipped row 2: section title\nskipped row 4: section title",
    );
}

#[test]
fn tables_side_by_side_are_two() {
    check(
        "Objective,Key result,Target,,KPI,Target,Actual\nWin,NPS,60,,Uptime,99,98\nWin,Churn,5,,Cost,40,41",
        "repeated A1:C3\nO Win:\n- NPS: 60\n- Churn: 5\nregister E1:G3\nK Uptime: 99 98\nK Cost: 40 41",
    );
}

#[test]
fn tables_below_each_other_are_two() {
    check(
        "Objective,Key result,Target\nWin,NPS,60\n\nFigures we watch\nKPI,Target,Actual\nUptime,99,98",
        "repeated A1:C2\nO Win:\n- NPS: 60\nregister A5:C6\nK Uptime: 99 98\nleft A4: between two tables",
    );
}

#[test]
fn a_header_repeated_inside_a_table_is_skipped() {
    check(
        "Objective,Key result,Target\nWin,NPS,60\nObjective,Key result,Target\nShip,Lead time,2",
        "repeated A1:C4\nO Win:\n- NPS: 60\nO Ship:\n- Lead time: 2\nskipped row 3: header repeated",
    );
}

#[test]
fn the_other_columns_decide_what_a_word_means() {
    check(
        "Indicateur,Objectif,Réalisé\nTicket moyen,23,22\nMarge,28 %,31 %",
        "register A1:C3\nK Ticket moyen: 23 22\nK Marge: 28 % 31 %",
    );
    check(
        "Goal,Key result,Target\nWin,NPS,60\nShip,Lead time,2",
        "repeated A1:C3\nO Win:\n- NPS: 60\nO Ship:\n- Lead time: 2",
    );
    check("KPI,Goal,Actual\nUptime,99,98\nCost,40,41", "register A1:C3\nK Uptime: 99 98\nK Cost: 40 41");
}

#[test]
fn a_measure_beside_an_objective_is_its_key_result() {
    check(
        "Perspective,Strategic objective,Measure,Target,Actual\nFinance,Grow income,Fee share,34,31\nFinance,Keep costs,Cost ratio,46,48",
        "repeated A1:E3\nO Grow income:\n- Fee share: 34 31\nO Keep costs:\n- Cost ratio: 46 48",
    );
}

#[test]
fn a_theme_beside_a_kpi_is_no_objective() {
    check(
        "Focus,KPI,Target,Actual\nSafety,Incidents,0,2\nQuality,Yield,95,94",
        "register A1:D3\nK Incidents: 0 2\nK Yield: 95 94",
    );
}

#[test]
fn lines_above_a_table_may_name_its_objective() {
    check(
        "Objective:,Pick every field in time\nOwner:,Lotte\n\nKey result,Baseline,Target\nFields in time,60,90\nLoads refused,7,1",
        "key-results A4:C6\nO Pick every field in time: Lotte\n- Fields in time: 60 90\n- Loads refused: 7 1",
    );
}

#[test]
fn outlines_are_told_apart_by_numbers_letters_and_blanks() {
    check(
        ",was,should be,is\n1. Contracts that sales can read,,,\na) Pages of the contract,3,11,7\nb) Days to review,12,4,6",
        "alternating A1:D4\nO 1. Contracts that sales can read:\n- a) Pages of the contract: 3 11 7\n- b) Days to review: 12 4 6",
    );
    check(
        "What,Target,Actual\nThe sky is for all,,\n\"   Visitors\",9000,6150\n\"      Print a timetable\",,\n\"   Tours\",24,11",
        "alternating A1:C5\nO The sky is for all:\n- Visitors: 9000 6150\n- Tours: 24 11\n\
         skipped row 4: work below a key result, or a line of words",
    );
}

#[test]
fn a_type_column_tells_the_kind_of_each_row() {
    check(
        "Type,Title,Parent,Target\nObjective,Win,,\nKR,Raise NPS,O1,60\nKR,Cut churn,O1,5%",
        "alternating A1:D4\nO Win:\n- Raise NPS: 60\n- Cut churn: 5%",
    );
}

#[test]
fn records_side_by_side_are_read_from_the_side() {
    check(
        "KPI name,Turnaround,,KPI name,Rejected\nTarget,24,,Target,1.5%\nCurrent,27,,Current,2.2%\nOwner,Lab,,Owner,Desk",
        "register A1:B4\nK Turnaround: Lab 24 27\nregister D1:E4\nK Rejected: Desk 1.5% 2.2%",
    );
}

#[test]
fn names_beside_values_need_no_header() {
    check(
        "Servicedesk-Kennzahlen,,,,\nErstlösung,78%,,Rückstand,143\nWartezeit (min),\"3,1\",,Abbrüche,\"5,2%\"",
        "pairs A2:B3\nK Erstlösung: 78%\nK Wartezeit (min): 3,1\n\
         pairs D2:E3\nK Rückstand: 143\nK Abbrüche: 5,2%\nleft A1: title above the table",
    );
    check(
        ";valore\nVisite guidate;9.640\nTasso di ritorno;57,3%\nNote;da rivedere\nNuove tessere;244",
        "pairs A1:B5\nK Visite guidate: 9.640\nK Tasso di ritorno: 57,3%\nK Nuove tessere: 244\n\
         skipped row 4: explanation",
    );
    check(
        "店舗KPI,,\n客単価,1850,円\n来店客数,12400,人",
        "pairs A2:C3\nK 客単価: 1850\nK 来店客数: 12400\nleft A1: title above the table",
    );
}

#[test]
fn cards_side_by_side_tell_name_value_and_goal_below_each_other() {
    check(
        "How are we doing? – KPIs,,,\n,,,\nRevenue per seat,,Kitchen time (min),\n322,,16,\ngoal 310,,Target: 14,",
        "pairs A3:C5\nK Revenue per seat: 310 322\nK Kitchen time (min): 14 16\nleft A1: title above the table",
    );
}

#[test]
fn one_row_of_values_below_names_is_read_from_the_side() {
    check(
        "Usuarios activos,Consumo por hogar (m³),Rotación (%),Satisfacción (1-5)\n36420,188.6,6.3,4.1",
        "pairs A1:D2\nK Usuarios activos: 36420\nK Consumo por hogar (m³): 188.6\nK Rotación (%): 6.3\n\
         K Satisfacción (1-5): 4.1",
    );
}

#[test]
fn names_beside_values_may_be_plans_and_actual_values() {
    check(
        "Town hall,\n,\nRecycling rate – target,45%\nRecycling rate – actual,41.2%\n,\nLibrary visits – target,21000\n\
         Library visits – actual,19350",
        "row-pairs A3:B7\nK Recycling rate: 45% 41.2%\nK Library visits: 21000 19350\nleft A1: title above the table",
    );
}

#[test]
fn names_beside_numbers_of_other_things_tell_nothing() {
    for (sheet, reason) in [
        ("Customer,Acme Ltd\nHours,12\nRate per hour,$90\nCost,$1080\nTotal,$1080", "about something else"),
        (
            "Inflation,2.1%\nSalary growth,3%\nDiscount rate,8%\nTax rate,25%\nStart year,2026",
            "nothing says that they are KPIs",
        ),
        ("Weight (kg),12.5\nPower (W),400\nEfficiency (%),80\nNoise (dB),54", "nothing says that they are KPIs"),
        (
            "Raise retention,1\nOrder chairs,0\nCut costs,1\nBe amazing,0\nGrow sales,1\nAdd users,0\nAnswer,1",
            "come again",
        ),
        ("Customers,12\nRevenue,300\nCustomers,14\nRevenue,310", "stands there twice"),
    ] {
        let found = told(&recognise(&workbook(&[sheet])));
        assert!(found.contains(reason) && !found.contains("K "), "{found}");
    }
}

#[test]
fn a_form_is_read_label_by_label() {
    check(
        "OKR-Steckbrief,,,\n,,,\nTeam:,Logistik,Quartal:,Q3 2026\nObjective,Pakete kommen an,Verantwortlich,Sina\n\
         Key Result 1,Pünktliche Zustellung,,\nAusgangswert,\"88,5 %\",Zielwert,95 %\nKey Result 2,Reklamationen,,\n\
         Ausgangswert,12,Zielwert,5\nIstwert,9,,\nUnterschrift,,,",
        "form A3:D9\nO Pakete kommen an: Sina\n- Pünktliche Zustellung: 88,5 % 95 %\n- Reklamationen: 12 5 9\n\
         left A1: title above the table\nleft A10: note below the table",
    );
    check(
        "目标：,更快得到答复,,\n关键结果1：,首次响应时间,目标值：,10分钟\n关键结果2：,满意度,目标值：,95%",
        "form A1:D3\nO 更快得到答复:\n- 首次响应时间: 10分钟\n- 满意度: 95%",
    );
    check(
        "Goal: Painless onboarding\nOwner: Priya\nKR1: Time to value from 9 to 3 days\nKR2: 80% finish the tour",
        "form A1:A4\nO Painless onboarding: Priya\n- Time to value from 9 to 3 days:\n- 80% finish the tour:",
    );
}

#[test]
fn a_form_may_say_from_and_to_and_what_nobody_knows() {
    check(
        "Objetivo 1:,Encantar quem liga,Humor:,bom\nResultado-chave 1.1:,NPS,De:,32\nAté:,45,Atual:,38\n\
         Resultado-chave 1.2:,Chamadas perdidas,De:,12 %\nAté:,5 %,,",
        "form A1:D5\nO Encantar quem liga:\n- NPS: 32 45 38\n- Chamadas perdidas: 12 % 5 %\n\
         skipped row 1: words that are no label of a field with its value",
    );
}

#[test]
fn where_a_form_begins_again_another_record_begins() {
    check(
        "FICHA DE INDICADOR,\nIndicador,Espera en urgencias\nResponsable,Dra. Vega\nUnidad,minutos\nMeta,30\nFórmula,a / b\n\
         FICHA DE INDICADOR,\nIndicador,Satisfacción\nResponsable,L. Soto\nUnidad,%\nMeta,85\nFórmula,Encuesta",
        "form A2:B12\nK Espera en urgencias: Dra. Vega 30\nK Satisfacción: L. Soto 85\n\
         skipped row 7: words that are no label of a field with its value\nleft A1: title above the table",
    );
    check(
        "Objective,Answer faster\nOwner,Ana\nBaseline,9 h\nTarget,4 h\n,\nObjective,Ship faster\nOwner,Ben\nTarget,2 days\n\
         Current,5 days",
        "form A1:B9\nO Answer faster: Ana\n- Answer faster: 9 h 4 h\nO Ship faster: Ben\n- Ship faster: 2 days 5 days",
    );
}

#[test]
fn forms_of_other_things_tell_nothing() {
    for sheet in [
        "Leave request,\nName,Ana Ruiz\nTeam,Sales\nStart date,2026-07-01\nEnd date,2026-07-14\nStatus,approved\nComment,none",
        "Objective,What we want to reach\nKey result,How we know\nTarget,The value we aim for\nBaseline,The value when we begin",
        "Goal:,Agree on the budget\nOwner:,Tom\nStart:,09:00\nDue:,2026-07-14",
    ] {
        let recognition = recognise(&workbook(&[sheet]));
        assert_eq!(recognition.tables.len(), 0, "{sheet}\n{}", told(&recognition));
    }
}

#[test]
fn a_sheet_named_after_a_person_is_theirs() {
    let mut book = workbook(&["KPI,Target,Actual\nCalls,220,210\nQuality,90,86"]);
    for (name, owner) in
        [("Agent Kestrel", Some("Agent Kestrel")), ("Mr Black", Some("Mr Black")), ("Agenda items", None)]
    {
        book.sheets[0].name = name.to_owned();
        let recognition = recognise(&book);
        let context = &recognition.tables[0].context;
        assert_eq!(context.iter().find(|fact| fact.field == Field::Owner).map(|fact| &*fact.text), owner, "{name}");
    }
}

#[test]
fn the_team_that_answers_owns_what_nobody_owns() {
    check(
        "Indicateur,Cible,Réalisé,Service responsable\nDélai,24,32,Titres\nRebut,2,3,Atelier",
        "register A1:D3\nK Délai: Titres 24 32\nK Rebut: Atelier 2 3",
    );
    check(
        "KPI,Target,Actual,Responsible department,Manager\nDelay,24,32,Permits,Ana\nScrap,2,3,Shop,Ben",
        "register A1:E3\nK Delay: Ana 24 32\nK Scrap: Ben 2 3",
    );
}

#[test]
fn a_cell_may_tell_an_objective_and_its_key_results() {
    check(
        "mentee_no,plan\nM-1,Objective: Run a shift; KR: hand over 10 shifts; KR: score 85 % in the quiz\n\
         M-2,Objective: Speak up; KR: ask in every review",
        "sentences A1:B3\nO Run a shift: M-1\n- hand over 10 shifts:\n- score 85 % in the quiz:\nO Speak up: M-2\n- ask in every review:",
    );
    check(
        "\"目标：提升满意度\n关键结果1：响应时间缩短到5分钟；关键结果2：投诉减少20%\"",
        "sentences A1\nO 提升满意度:\n- 响应时间缩短到5分钟:\n- 投诉减少20%:",
    );
    check(
        "Ziel,Ergebnisse,Zielwert\nWir liefern pünktlich,KR1: Termintreue; KR2: Reklamationen,95 %; 12\nWir wachsen,Umsatz,5",
        "repeated A1:C3\nO Wir liefern pünktlich:\n- Termintreue: 95 %\n- Reklamationen: 12\nO Wir wachsen:\n- Umsatz: 5",
    );
}

#[test]
fn metrics_across_and_weeks_down_are_series() {
    check(
        "Week,New members,Fill rate\nTarget,45,80%\n2026-04-05,38,71%\n2026-04-12,41,74%\n2026-04-19,44,73%",
        "months A1:C5\nK New members: 45 2026-04-05=38 2026-04-12=41 2026-04-19=44\n\
         K Fill rate: 80% 2026-04-05=71% 2026-04-12=74% 2026-04-19=73%",
    );
}

#[test]
fn a_title_above_records_side_by_side_is_called_so() {
    check(
        "Gym numbers\n\nWeek,New members,Fill rate\nTarget,45,80%\n2026-04-05,38,71%\n2026-04-12,41,74%",
        "months A3:C6\nK New members: 45 2026-04-05=38 2026-04-12=41\nK Fill rate: 80% 2026-04-05=71% 2026-04-12=74%\n\
         left A1: title above the table",
    );
}

#[test]
fn plan_and_actual_in_two_rows_are_one_kpi() {
    check(
        "Measure,Q1,Q2,Q3\nHeadcount - Plan,410,425,440\nHeadcount - Actual,402,419,\nSick leave - Plan,4,5,4\nSick leave - Actual,5,4,",
        "row-pairs A1:D5\nK Headcount: Q1=410 Q2=425 Q3=440 Q1=402 Q2=419\nK Sick leave: Q1=4 Q2=5 Q3=4 Q1=5 Q2=4",
    );
}

#[test]
fn periods_above_plan_and_actual_make_series() {
    check(
        "KPI,May 2026,>,Jun 2026,>\n^,Soll,Ist,Soll,Ist\nHours,42,40,43,44\nFaults,2,3,2,1",
        "months A1:E4\nK Hours: 2026-05=42 2026-05=40 2026-06=43 2026-06=44\n\
         K Faults: 2026-05=2 2026-05=3 2026-06=2 2026-06=1",
    );
}

#[test]
fn packed_cells_are_taken_apart() {
    check(
        "Objective,Key results,Target\nWin,\"1. NPS\n2. Churn\",\"60\n5 %\"\nShip,Lead time,2",
        "repeated A1:C3\nO Win:\n- NPS: 60\n- Churn: 5 %\nO Ship:\n- Lead time: 2",
    );
}

#[test]
fn a_filtered_copy_is_told_once() {
    let all = "Objective,Key result,Target\nWin,NPS,60\nWin,Churn,5\nShip,Lead time,2";
    check_all(
        &[all, "Objective,Key result,Target\nWin,NPS,60\nWin,Churn,5"],
        "repeated A1:C4\nO Win:\n- NPS: 60\n- Churn: 5\nO Ship:\n- Lead time: 2\n\
         left A1:C3: the same as the table on sheet `Sheet1`, which is counted once",
    );
}

#[test]
fn what_a_dashboard_shows_is_counted_where_more_is_told() {
    check_all(
        &[
            "KPI,Latest,Goal\nRevenue,322,310\nShare,0.305,0.3",
            "KPI,Unit,Goal,Apr 2026,May 2026\nRevenue,EUR,310,296,322\nShare,%,29,32,30.5",
        ],
        "months A1:E3\nK Revenue: 310 2026-04=296 2026-05=322\nK Share: 29 2026-04=32 2026-05=30.5\n\
         left A1:C3: shows what the table on sheet `Sheet2` tells, which is counted once",
    );
    let teams = ["KPI,Target,Actual\nCalls,220,210\nQuality,90,86", "KPI,Target,Actual\nCalls,220,219\nQuality,90,87"];
    check_all(
        &teams,
        "register A1:C3\nK Calls: 220 210\nK Quality: 90 86\nregister A1:C3\nK Calls: 220 219\nK Quality: 90 87",
    );
}

#[test]
fn tables_of_other_things_tell_nothing() {
    for sheet in [
        "Term,Meaning,Not\nObjective,What we want to reach,a task\nKey result,How we know,an activity\nTarget,Value we aim for,forecast",
        "Name,Manager,Start,Salary\nAna Öz,Tom,2026-01-01,50000\nBen Li,Tom,2026-02-01,48000",
        "Account,Budget,Actual,Variance\nTravel,400,380,20\nRent,900,900,0",
        "Title,Status,Owner,Due\nFix login,open,Ana,2026-01-01\nNew logo,done,Ben,2026-02-01",
        "Team,Goals,Shots on target,Score\nReds,3,7,1\nBlues,1,4,0",
        "sentence,label\nWe will win the market,1\nCall ten customers,0",
    ] {
        let recognition = recognise(&workbook(&[sheet]));
        assert_eq!(recognition.tables.len(), 0, "{sheet}\n{}", told(&recognition));
        assert!(!recognition.leftovers.is_empty(), "{sheet}");
    }
}

#[test]
fn a_template_with_prompts_for_names_is_empty() {
    check(
        "Objective,Key result,Target,Progress\n[Objective 1],[Key result 1],,0%\n[Objective 2],e.g. Raise NPS,,0%",
        "left A1:D3: an empty template: all its names are placeholders",
    );
}

#[test]
fn every_filled_cell_is_used_skipped_or_left_over() {
    let sheet = "Plan,,,x\n\nObjective,Key result,Target,Weather\nWin,NPS,60,sunny\nTotal,,60,\n\nnote,,,y";
    let book = workbook(&[sheet]);
    let recognition = recognise(&book);
    for cell in &book.sheets[0].cells {
        let in_table = recognition.tables.iter().any(|table| table.area.holds(cell.at));
        let left = recognition.leftovers.iter().any(|leftover| leftover.area.holds(cell.at));
        assert!(in_table || left, "{}", cell.at);
    }
}

#[test]
fn hidden_rows_are_read_and_marked() {
    let mut book = workbook(&["Objective,Key result,Target\nWin,NPS,60\nWin,Churn,5"]);
    book.sheets[0].hidden_rows = vec![crate::read::Span { first: 2, last: 2 }];
    book.sheets[0].visibility = Visibility::Shown;
    let hidden: Vec<bool> = recognise(&book).tables[0].records.iter().map(|record| record.hidden).collect();
    assert_eq!(hidden, [false, false, true]);
}

/// What is understood of a sheet of which scoresheet.toml says this.
#[track_caller]
fn check_as_told(sheet: &str, entry: &str, expected: &str) {
    let settings = settings(&format!("[[sheet]]\n{entry}"), FILE_NAME.as_ref()).unwrap();
    let instructions = Instructions::of(&settings.sheets).unwrap();
    let found = told(&recognise_as_told(&workbook(&[sheet]), "sheet.csv", &instructions));
    assert_eq!(found.trim(), expected.trim(), "\n{found}");
}

#[test]
fn columns_are_what_scoresheet_toml_says() {
    check_as_told(
        "Foo,Bar,Baz\nWin,Raise NPS,60\n,Cut churn,5%",
        "columns = { Foo = \"objective\", Bar = \"key-result\", C = \"target\" }",
        "blank-above A1:C3\nO Win:\n- Raise NPS: 60\n- Cut churn: 5%",
    );
    check_as_told(
        "Objective,Key result,Target,Stretch target\nWin,Raise NPS,60,70",
        "columns = { Target = \"ignore\", \"stretch TARGET\" = \"target\" }",
        "repeated A1:D2\nO Win:\n- Raise NPS: 70",
    );
}

#[test]
fn the_header_is_where_scoresheet_toml_says() {
    check_as_told(
        "Draft for review\n\nDraft,,Numbers missing\nNames,Sentences,Numbers\nWin,Raise NPS,60",
        "header = 4\ncolumns = { A = \"objective\", B = \"key-result\", C = \"target\" }",
        "repeated A4:C5\nO Win:\n- Raise NPS: 60\nleft A1: title above the table\nleft A3:C3: title above the table",
    );
}

#[test]
fn a_sheet_tells_what_scoresheet_toml_says_or_nothing() {
    let sheet = "Key result,Target,Current\nRaise NPS,60,40\nCut churn,5,7";
    check_as_told(sheet, "kind = \"kpi\"", "register A1:C3\nK Raise NPS: 60 40\nK Cut churn: 5 7");
    check_as_told(sheet, "skip = true", "left A1:C3: scoresheet.toml leaves this sheet out");
    check_as_told(sheet, "tab = \"Other*\"\nskip = true", &told(&recognise(&workbook(&[sheet]))));
}

#[test]
fn the_suggested_entry_reads_every_layout_as_it_was_read() {
    for layout in LAYOUTS {
        let book = workbook(&[layout.example]);
        let found = recognise(&book);
        let tables: Vec<&Table> = found.tables.iter().collect();
        let instructions = Instructions::of(&[suggested("sheet.csv", "Sheet1", &tables)]).unwrap();
        let again = recognise_as_told(&book, "sheet.csv", &instructions);
        assert_eq!(told(&again), told(&found), "{}", layout.name);
        assert_eq!(again.remarks, [], "{}", layout.name);
    }
}

#[test]
fn notes_and_signatures_below_a_wide_table_are_no_records() {
    check(
        "Objective,Key result,Owner,From,To,Now,Status\nWin,Raise NPS,Ana,40,60,50,ok\n,Cut churn,Ben,9,5,7,ok\n\n\
         Less churn is better\n\nThe chair,,,The treasurer",
        "blank-above A1:G3\nO Win:\n- Raise NPS: Ana 40 60 50\n- Cut churn: Ben 9 5 7\n\
         left A5: note below the table\nleft A7:D7: note below the table",
    );
    check(
        "Objective,Key result,Owner,From,To,Now\nWin,Raise NPS,Ana,40,60,50\n\nGrow,Cut churn,Ben,9,5,7\n\nStay,,Ada",
        "repeated A1:F6\nO Win:\n- Raise NPS: Ana 40 60 50\nO Grow:\n- Cut churn: Ben 9 5 7\nO Stay: Ada",
    );
}

#[test]
fn a_column_of_ids_of_another_sheet_is_the_parent_whatever_it_is_called() {
    check_all(
        &[
            "Code,Objective,Owner\nOB-A,Nobody waits,Ana\nOB-B,Everybody stays,Ben",
            "Whose,Key result,Target\nOB-B,Leavers,5\nOB-A,Minutes in line,9\nOB-A,Calls lost,3",
        ],
        "objectives A1:C3\nO Nobody waits: Ana\nO Everybody stays: Ben\nkey-results A1:C4\n- Leavers: 5\n\
         - Minutes in line: 9\n- Calls lost: 3",
    );
    check_all(
        &[
            "Code,Key result,Target\nK-1,Leavers,5\nK-2,Minutes in line,9",
            "When,Which,Reading\n2026-07-01,K-1,8\n2026-07-01,K-2,12\n2026-08-01,K-1,7\n2026-08-01,K-2,11",
        ],
        "key-results A1:C3\n- Leavers: 5\n- Minutes in line: 9\nlong A1:C5\nK K-1: 2026-07-01=8 2026-08-01=7\n\
         K K-2: 2026-07-01=12 2026-08-01=11",
    );
}

#[test]
fn whole_numbers_are_objectives_and_their_parts_key_results() {
    check(
        "No.,Objective / key result,Unit,Baseline,Target,Actual,Done,Owner\n1,Furniture arrives whole,,,,,53%,\n\
         1.1,Orders with complaints,%,9,3,6,51%,Ana\n1.2,Sets repacked,pcs,0,1200,600,51%,Ben\n\
         2,The saw never waits,,,,,60%,\n2.1,Downtime,h,46,20,29,65%,Ana\n,TOTAL of the plant,,,,,52%,",
        "alternating A1:H7\nO Furniture arrives whole:\n- Orders with complaints: Ana 9 3 6\n\
         - Sets repacked: Ben 0 1200 600\nO The saw never waits:\n- Downtime: Ana 46 20 29\nskipped row 7: total row",
    );
}

#[test]
fn numbers_tell_what_a_header_leaves_open() {
    check(
        "Objective,Key result,Was,Zork,Now,Blip\nWin,NPS,40,60,50,50%\n,Churn,9,5,8,25%\nGrow,Sites,2,12,7,50%",
        "blank-above A1:F4\nO Win:\n- NPS: 40 60 50\n- Churn: 9 5 8\nO Grow:\n- Sites: 2 12 7",
    );
    check(
        "Objective,Key result,Foo,Bar,Now\nWin,NPS,40,60,50\n,Churn,9,5,8\nGrow,Sites,2,12,7",
        "blank-above A1:E4\nO Win:\n- NPS: 40 60 50\n- Churn: 9 5 8\nO Grow:\n- Sites: 2 12 7",
    );
    check(
        "Objective,Key result,Was,Size,Now\nWin,NPS,40,3,50\n,Churn,9,900,8\nGrow,Sites,2,5,7",
        "blank-above A1:E4\nO Win:\n- NPS: 40 50\n- Churn: 9 8\nO Grow:\n- Sites: 2 7",
    );
}

#[test]
fn beside_a_column_of_types_stand_the_sentences() {
    check(
        "Foo,Nr,Bar,Owner,Baseline,Target,Actual\nO,O1,Nobody waits twice,Ana,,,\nKR,KR1.1,Calls lost,Ana,9,5,7\n\
         KR,KR1.2,Minutes in line,Ben,20,10,15\nO,O2,Everybody stays,Ben,,,\nKR,KR2.1,Leavers,Ben,8,4,7",
        "alternating A1:G6\nO Nobody waits twice: Ana\n- Calls lost: Ana 9 5 7\n- Minutes in line: Ben 20 10 15\n\
         O Everybody stays: Ben\n- Leavers: Ben 8 4 7",
    );
}

#[test]
fn an_arrow_tells_the_start_and_the_target() {
    check(
        "Objective,Key result,Von → Bis,Owner\nWin,Raise NPS,40 → 60,Ana\n,Cut churn,9 % -> 5 %,Ben",
        "blank-above A1:D3\nO Win:\n- Raise NPS: Ana 40 60\n- Cut churn: Ben 9 % 5 %",
    );
    check(
        "Objective,Key results,Way\nWin,\"1. NPS\n2. Churn\",\"1. 40 → 60\n2. 9 → 5\"",
        "repeated A1:C2\nO Win:\n- NPS: 40 60\n- Churn: 9 5",
    );
}

#[test]
fn owners_told_by_id_have_the_names_of_the_list() {
    check_all(
        &[
            "Objective,Key result,Owner,Target\nWin,Raise NPS,p1,60\n,Cut churn,p2,5",
            "id,name,place\np1,Ana Silva,Rome\np2,Ben Olsen,Oslo",
        ],
        "blank-above A1:D3\nO Win:\n- Raise NPS: Ana Silva 60\n- Cut churn: Ben Olsen 5\n\
         left A1:C3: names that other sheets tell by their ids",
    );
}

#[test]
fn the_mean_below_objectives_is_no_objective() {
    check(
        "Objectif,Résultat clé,Pilote,Départ,Cible,Actuel,Avancement\nGagner,Colis,Ana,40,60,50,50%\n,Retards,Ben,9,5,7,50%\n\
         Avancement moyen,,,,,,50%",
        "blank-above A1:G4\nO Gagner:\n- Colis: Ana 40 60 50\n- Retards: Ben 9 5 7\nskipped row 4: total row",
    );
}
