//! A table in, what in it says that it is about something else out: a price list, a timesheet, answers to a survey.

use crate::read::{CellValue, DatePart, NumberFormat};
use crate::recognise::block::{Block, TOTAL};
use crate::recognise::columns::amounts::{Numbers, numbers};
use crate::recognise::gate::software::begins_word;
use crate::recognise::headers::turns::Turn;
use crate::recognise::headers::{Header, speaks_of_others};
use crate::recognise::region::heads::Head;
use crate::recognise::{Column, Field, Meaning, Unit, Value};

/// So many rows show what a column holds.
const ROWS: usize = 40;
/// A question in a header has so many words at least; `Who?` is a short one that teams ask too.
const QUESTION_WORDS: usize = 4;
/// How a header begins that calls what is wanted a budget, in any of its words, folded.
const BUDGETS: &[&str] = &[
    "budget",
    "budsjett",
    "budżet",
    "costos previst",
    "custos previst",
    "orcament",
    "presupuest",
    "бюджет",
    "予算",
    "预算",
    "예산",
];
/// So many rows make a budget, not fewer.
const LINES: usize = 2;
/// So many long questions make a questionnaire.
const QUESTIONS: usize = 3;

/// The headers that no OKR or KPI table has, and those of columns that hold what none has: times of day.
pub(in crate::recognise) fn foreign_heads<'h>(block: &'h Block) -> Vec<&'h str> {
    // The name of a KPI of a matrix may speak of a price.
    let is_measured = |column: u16| {
        block.columns.iter().any(|it| it.column == column && matches!(it.meaning, Some(Meaning::Measured(_))))
    };
    let is_other = |head: &&Head| {
        let speaks = || speaks_of_others(&head.header) && !is_measured(head.column);
        head.is_foreign() || speaks() || is_of_times(block, head.column)
    };
    block.region.heads.iter().filter(is_other).map(|head| &*head.text).collect()
}

/// Whether the cells of a column are times of day.
fn is_of_times(block: &Block, column: u16) -> bool {
    let cells = block.region.rows.iter().take(ROWS).filter_map(|&row| block.grid().cell(row, column));
    let (mut times, mut others) = (0, 0);
    for cell in cells {
        let is_time = matches!(block.grid().format(cell).number, NumberFormat::Date { shows: DatePart::Time });
        if is_time && matches!(cell.value, CellValue::Number(_) | CellValue::Date(_)) {
            times += 1
        } else {
            others += 1
        }
    }
    times > 1 && times > others
}

/// Headers of the first column of a plan in stages, sorted, normalised.
const STAGES: &[&str] = &[
    "asama",
    "etap",
    "etapa",
    "etape",
    "fase",
    "fasi",
    "faz",
    "faza",
    "faze",
    "hafta",
    "phase",
    "schritt",
    "semaine",
    "semana",
    "settimana",
    "stage",
    "step",
    "tappa",
    "tydzien",
    "uge",
    "uke",
    "vaihe",
    "vecka",
    "week",
    "woche",
    "неделя",
    "стадия",
    "фаза",
    "этап",
    "フェーズ",
    "周",
    "周次",
    "步骤",
    "週",
    "阶段",
    "階段",
    "단계",
    "주차",
];

/// Whether the rows of a table are stages or weeks of a plan and what stands at the end of each is told in words alone:
/// `Etap`, `Czas`, `Kluczowy rezultat`. What each of them is for may stand between.
pub(in crate::recognise) fn is_of_stages(block: &Block) -> bool {
    let begins = block.region.heads.first().filter(|head| head.bound.is_none());
    let is_stage = begins.is_some_and(|head| STAGES.binary_search(&&*head.header.words).is_ok());
    let Some(results) = block.column(Field::KeyResult).filter(|_| is_stage) else { return false };
    let first = begins.map(|head| head.column);
    let is_kept =
        [Field::Owner, Field::Status].iter().any(|&field| block.column(field).is_some_and(|it| Some(it) != first));
    let cells = block.region.rows.iter().take(ROWS).filter_map(|&row| block.grid().cell(row, results));
    let cells: Vec<_> = cells.map(|cell| block.grid().text(cell)).collect();
    let wordy = cells.iter().filter(|text| !text.contains(|c: char| c.is_numeric())).count();
    !is_kept && !counts(block) && wordy * 4 >= cells.len() * 3
}

/// Whether a column of amounts holds a number.
pub(in crate::recognise) fn counts(block: &Block) -> bool {
    let amounts = [Field::Baseline, Field::Target, Field::Current, Field::Progress];
    let is_amount = |column: &&Column| match column.meaning {
        Some(Meaning::Field(field)) => amounts.contains(&field),
        Some(Meaning::Actual(_) | Meaning::Plan(_) | Meaning::Measured(_)) => true,
        Some(Meaning::OfObjective(_)) | None => false,
    };
    let columns = block.columns.iter().filter(is_amount).map(|column| column.column);
    let cells = columns
        .flat_map(|column| block.region.rows.iter().take(ROWS).filter_map(move |&row| block.grid().cell(row, column)));
    let mut cells = cells.map(|cell| block.grid().text(cell));
    cells.any(|text| {
        text.starts_with(|c: char| c.is_numeric() || matches!(c, '-' | '+' | '<' | '>' | '≤' | '≥' | '€' | '$' | '£'))
    })
}

/// Whether the headers are the questions of a questionnaire, and the rows its answers.
pub(in crate::recognise) fn is_questionnaire(block: &Block) -> bool {
    let is_question = |head: &&Head| {
        let text = head.text.trim_end_matches(|c: char| !matches!(c, '?' | '？'));
        text.ends_with(['?', '？']) && text.split_whitespace().nth(QUESTION_WORDS - 1).is_some()
    };
    let heads = &block.region.heads;
    heads.iter().filter(is_question).count() >= QUESTIONS.max(heads.len() / 3)
}

/// Whether a column holds the days of a week, one a row.
pub(in crate::recognise) fn is_of_weekdays(block: &Block, column: u16) -> bool {
    let cells = block.region.rows.iter().take(ROWS).filter_map(|&row| block.grid().cell(row, column));
    let (mut days, mut others) = (0, 0);
    for cell in cells {
        let day = Turn::of(&Header::of(&block.grid().text(cell))) == Some(Turn::Day);
        if day { days += 1 } else { others += 1 }
    }
    days > 1 && days > others
}

/// Whether the rows are lines of a budget: what is wanted is called so, all of it is money, and it is added up below.
pub(in crate::recognise) fn is_budget(block: &Block) -> bool {
    let target = block.column(Field::Target);
    let mut heads = block.region.heads.iter().filter(|head| Some(head.column) == target);
    if !heads.any(|head| begins_word(&head.header, BUDGETS)) {
        return false;
    }
    let is_amount = |column: &Column| matches!(column.meaning, Some(Meaning::Field(Field::Target | Field::Current)));
    let rows = block.region.rows.iter().take(ROWS).filter(|&&row| block.skips(row).is_none());
    let lines: Vec<Vec<Value>> =
        rows.map(|&row| block.facts(row, is_amount).into_iter().map(|fact| fact.value).collect()).collect();
    let is_money = |value: &Value| match value {
        Value::Number(quantity) => matches!(quantity.unit, Some(Unit::Currency(_))),
        other => *other == Value::Placeholder,
    };
    let is_summed = || block.region.rows.iter().any(|&row| block.skips(row) == Some(TOTAL));
    let told = lines.iter().filter(|line| line.iter().any(|value| *value != Value::Placeholder)).count();
    told >= LINES && lines.iter().flatten().all(is_money) && is_summed()
}

/// Whether one column of a matrix is what is left of two others in every row, and all are added up below: a ledger of
/// what was set aside and spent, and no row of it is a team.
pub(in crate::recognise) fn is_ledger(block: &Block) -> bool {
    let is_measured = |column: &&Column| matches!(column.meaning, Some(Meaning::Measured(_)));
    let measured: Vec<Numbers> =
        block.columns.iter().filter(is_measured).map(|column| numbers(&block.region, column.column)).collect();
    let is_left = |[all, gone, left]: [&Numbers; 3]| {
        let rows = all.iter().zip(gone).zip(left);
        let told: Vec<bool> =
            rows.filter_map(|((all, gone), left)| Some((*all)?.checked_sub((*gone)?)? == (*left)?)).collect();
        told.len() > LINES && told.iter().all(|holds| *holds)
    };
    let is_summed = || block.region.rows.iter().any(|&row| block.skips(row) == Some(TOTAL));
    let mut thirds = measured.windows(3).flat_map(|it| [[&it[0], &it[1], &it[2]], [&it[0], &it[2], &it[1]]]);
    block.matrix.is_some() && thirds.any(is_left) && is_summed()
}

/// Whether each row begins on one day and ends on another: work that is planned, no person and no shop.
pub(in crate::recognise) fn is_of_work(columns: &[Column]) -> bool {
    let has = |field: Field| columns.iter().any(|column| column.meaning == Some(Meaning::Field(field)));
    has(Field::Start) && has(Field::Due)
}
