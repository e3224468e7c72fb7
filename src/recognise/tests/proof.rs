//! Tables whose numbers or neighbours prove what no header says in, objectives, key results and KPIs out.

use super::{check, recognise, told, workbook};
use crate::recognise::Field;

#[test]
fn shares_of_the_way_tell_start_end_and_present_value() {
    check(
        "Vow,Gauge,Mark when sworn,Mark sworn,Newest mark,How far along,Answers for it\n\
         The quay is safe at night,Lamps lit,100,200,160,60%,Ada\n\
         The quay is safe at night,Falls a month,40,10,34,20%,Ada\n\
         Nobody waits for a crane,Minutes in the queue,90,30,45,75%,Ben\n\
         Nobody waits for a crane,Cranes with two crews,0,8,2,25%,Ben",
        "left A1:G5: a table without a column for objectives, key results or KPIs (3 columns have known headers)",
    );
}

#[test]
fn shares_that_are_all_or_nothing_prove_no_way() {
    let book = workbook(&["Vow,Gauge,Mark when sworn,Mark sworn,Newest mark,How far along,Answers for it\n\
                           The quay is safe,Lamps lit,100,200,200,100%,Ada\n\
                           The quay is safe,Falls a month,40,10,40,0%,Ada\n\
                           Nobody waits,Minutes in the queue,90,30,30,100%,Ben"]);
    let told = told(&recognise(&book));
    assert!(told.starts_with("left "), "{told}");
}

#[test]
fn a_phrase_in_front_of_what_tells_that_it_came_true_is_the_objective() {
    check(
        "Hope,What tells us it came true,Aim,Now\n\
         Guests come back to the inn,Second visits within a year,40,25\n\
         The kitchen throws nothing away,Kilos in the bin each week,5,9\n\
         The garden pays for itself,Bowls of herbs sold,300,120",
        "repeated A1:D4\n\
         O Guests come back to the inn:\n\
         - Second visits within a year: 40 25\n\
         O The kitchen throws nothing away:\n\
         - Kilos in the bin each week: 5 9\n\
         O The garden pays for itself:\n\
         - Bowls of herbs sold: 300 120",
    );
}

#[test]
fn titles_above_signs_of_success_are_objectives() {
    let board = |first: &str, second: &str| {
        format!(
            "{first},>,>,>\nSign that it is working,Before we began,This month,What we hope to reach\n\
             Nets mended a week,4,6,10\nHooks lost,30,21,12\n,,,\n\
             {second},>,>,>\nSign that it is working,Before we began,This month,What we hope to reach\n\
             Ice sold by noon,20%,35%,60%\nCrates broken,9,7,2"
        )
    };
    check(
        &board("The fleet goes out on time", "Nobody sends our fish back"),
        "key-results A2:D4\n\
         O The fleet goes out on time:\n\
         - Nets mended a week: 4 10 6\n\
         - Hooks lost: 30 12 21\n\
         key-results A7:D9\n\
         O Nobody sends our fish back:\n\
         - Ice sold by noon: 20% 60% 35%\n\
         - Crates broken: 9 2 7",
    );
    check(
        &board("North shore", "South shore"),
        "register A2:D4\n\
         K Nets mended a week: 4 10 6\n\
         K Hooks lost: 30 12 21\n\
         register A7:D9\n\
         K Ice sold by noon: 20% 60% 35%\n\
         K Crates broken: 9 2 7\n\
         left A1: title above the table\n\
         left A6: between two tables",
    );
}

#[test]
fn numbered_wishes_beside_their_sentence_are_objectives() {
    let board = |word: &str| {
        format!(
            "{word} 1,The fleet goes out on time,>,>\nHow it shows,Last year,So far,Hoping for\n\
             Nets mended a week,4,6,10\nHooks lost,30,21,12\n,,,\n\
             {word} 2,Nobody sends our fish back,>,>\nHow it shows,Last year,So far,Hoping for\n\
             Ice sold by noon,20%,35%,60%\nCrates broken,9,7,2"
        )
    };
    check(
        &board("Dream"),
        "key-results A2:D4\n\
         O The fleet goes out on time:\n\
         - Nets mended a week: 4 10 6\n\
         - Hooks lost: 30 12 21\n\
         key-results A7:D9\n\
         O Nobody sends our fish back:\n\
         - Ice sold by noon: 20% 60% 35%\n\
         - Crates broken: 9 2 7",
    );
    let chapters = told(&recognise(&workbook(&[&board("Chapter")])));
    assert!(!chapters.contains("O "), "{chapters}");
}

#[test]
fn objectives_counted_in_words_head_their_key_results() {
    check(
        "姓名,林晓,部门,码头\n岗位,项目经理,周期,2026年第四季度\n,,,\n目标一,渔船准时出海,>,>\n关键结果,起始值,目标值,当前值\n修补渔网,4,10,6\n\
         丢失鱼钩,30,12,21\n,,,\n目标二,顾客不再退货,>,>\n关键结果,起始值,目标值,当前值\n中午前售出的冰,20,60,35",
        "key-results A5:D7\n\
         O 渔船准时出海: 林晓\n\
         - 修补渔网: 4 10 6\n\
         - 丢失鱼钩: 30 12 21\n\
         key-results A10:D11\n\
         O 顾客不再退货: 林晓\n\
         - 中午前售出的冰: 20 60 35\n\
         left A2:B2: title above the table",
    );
}

#[test]
fn before_and_after_are_where_it_began_and_where_it_is() {
    for (before, after, wanted) in [("Before", "After", "Target"), ("Przed", "Po", "Cel"), ("Avant", "Après", "Cible")]
    {
        let book = workbook(&[&format!("KPI,{before},{after},{wanted}\nWaits,9,4,3\nFalls,30,12,10")]);
        let recognition = recognise(&book);
        let fields: Vec<Option<&str>> = [Field::Baseline, Field::Current, Field::Target]
            .map(|field| recognition.tables[0].records[0].fact(field).map(|fact| &*fact.text))
            .to_vec();
        assert_eq!(fields, [Some("9"), Some("4"), Some("3")], "{before} {after}");
    }
}

#[test]
fn a_threshold_beside_a_target_and_a_maximum_is_the_least_that_counts() {
    let book = workbook(&["Kennzahl,Schwelle (50 %),Ziel (100 %),Maximum (150 %),Ist\n\
                           Fläche je Tag,140,165,190,158\nUnfälle,3,1,0,2"]);
    let recognition = recognise(&book);
    let record = &recognition.tables[0].records[0];
    let of = |field: Field| record.fact(field).map(|fact| &*fact.text);
    assert_eq!([of(Field::Minimum), of(Field::Target), of(Field::Maximum)], [Some("140"), Some("165"), Some("190")]);
}

#[test]
fn the_last_value_is_the_latest_where_no_other_is_told() {
    let of = |text: &str, field: Field| {
        let recognition = recognise(&workbook(&[text]));
        recognition.tables[0].records[0].fact(field).map(|fact| fact.text.to_string())
    };
    let alone = "KPI,Last week,Target\nNets,21,24\nIce,4,6\nHooks,5,3";
    assert_eq!(of(alone, Field::Current).as_deref(), Some("21"));
    let beside = "KPI,Last week,This week,Target\nNets,21,22,24\nIce,4,5,6\nHooks,5,4,3";
    assert_eq!((of(beside, Field::Current).as_deref(), of(beside, Field::Baseline)), (Some("22"), None));
}

#[test]
fn a_header_of_few_known_words_heads_the_numbers_below_it() {
    check(
        "Waar we voor varen,Waaraan je het merkt,Zo begonnen we,Daar willen we komen,Nu zitten we op,Hoe loopt het,Wie trekt het\n\
         De vloot vaart op tijd uit,Netten per week,4,10,6,goed,Anneke\n,Verloren haken,30,12,21,slecht,Anneke\n,,,,,,\n\
         Niemand stuurt vis terug,IJs voor de middag,20,60,35,goed,Loes\n,Kapotte kisten,9,2,7,goed,Loes",
        "blank-above A1:G6\n\
         O De vloot vaart op tijd uit:\n\
         - Netten per week: Anneke 4 10 6\n\
         - Verloren haken: Anneke 30 12 21\n\
         O Niemand stuurt vis terug:\n\
         - IJs voor de middag: Loes 20 60 35\n\
         - Kapotte kisten: Loes 9 2 7",
    );
}

#[test]
fn words_for_what_is_wanted_below_a_site_are_its_target() {
    check(
        "Lo que miramos,Muelle Norte,>,Muelle Sur,>\n^,Queremos,Llevamos,Queremos,Llevamos\n\
         Redes,900,742,650,688\nHielo,30,24,35,33\nCajas rotas,3,4,3,2",
        "entity-columns A1:E5\n\
         K Redes: 900 742\n\
         K Redes: 650 688\n\
         K Hielo: 30 24\n\
         K Hielo: 35 33\n\
         K Cajas rotas: 3 4\n\
         K Cajas rotas: 3 2",
    );
}

#[test]
fn stages_with_what_stands_at_their_end_are_no_key_results() {
    let refused =
        "left A1:C3: a table about something else: its rows are stages of a plan, each with what stands at its end";
    check(
        "단계,핵심 결과,선행 조건\nM0,제품 경계와 저장 계약,회귀 기준 확보\nM1,영속화와 터미널 표시,M0 완료",
        refused,
    );
    check(
        "Étape,Objectif,Résultat attendu\nCheckout,Récupérer le dépôt,Code à jour\nBuild,Construire l'image,Image créée\n\
         Test,Vérifier l'API,Retour correct",
        &refused.replace("C3", "C4"),
    );
    check(
        "Phase,Key result,Needs\nOne,Nets mended before the storm,rope\nTwo,40 nets mended,rope",
        "key-results A1:C3\n\
         - Nets mended before the storm:\n\
         - 40 nets mended:",
    );
}

#[test]
fn what_is_left_of_two_columns_and_added_up_is_a_ledger() {
    check(
        "Thing to pay for,Put aside,Spent so far,Left over,Who has the receipt\nPaint for the hull,420,385,35,Ada\n\
         Rope,650,610,40,Ben\nSails,480,400,80,Ben\nTotal,1550,1395,155,",
        "left A1:E5: a table without a column for objectives, key results or KPIs (2 columns have known headers)",
    );
}

#[test]
fn units_of_a_firm_are_no_units_of_measure() {
    let book = workbook(&[
        "id,unit,KPI,target\n1,PRD,Yield,>= 75%\n2,PRD,Scrap,<= 2%\n3,MNT,Stops,<= 4%\n4,MNT,Repairs,>= 90%",
    ]);
    let recognition = recognise(&book);
    let record = &recognition.tables[0].records[0];
    assert_eq!(record.fact(Field::Unit).map(|fact| &*fact.text), None);
    assert_eq!(record.fact(Field::Team).map(|fact| &*fact.text), Some("PRD"));
}
