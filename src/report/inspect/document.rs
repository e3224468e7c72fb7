//! The JSON of `inspect`: what the sheets say, never what we compute.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Told, told, words};
use crate::model::kpi::Frequency;
use crate::model::measure::Amount;
use crate::model::{
    Entry, KeyResult, Kpi, Measure, Number, Objective, Origin, Portfolio, Rating, Scale, SourceFile, SourceState,
    Stated,
};
use crate::recognise::{Comparison, FactSource, TableKind};

/// How the files were understood, for programs: DESIGN.md section 4.1.
pub fn json(portfolio: &Portfolio) -> String {
    let files = portfolio.sources.iter().zip(told(portfolio)).map(|(source, told)| file(portfolio, source, &told));
    let document = Document { schema: 1, files: files.collect() };
    serde_json::to_string_pretty(&document).expect("texts and numbers are valid JSON") + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    files: Vec<FileDocument<'a>>,
}

#[derive(Serialize)]
struct FileDocument<'a> {
    path: &'a str,
    tables: Vec<TableDocument<'a>>,
    objectives: Vec<ObjectiveDocument<'a>>,
    kpis: Vec<KpiDocument<'a>>,
    leftovers: Vec<LeftoverDocument<'a>>,
}

#[derive(Serialize)]
struct TableDocument<'a> {
    sheet: &'a str,
    range: String,
    kind: &'static str,
    layout: &'static str,
}

#[derive(Default, Serialize)]
struct ObjectiveDocument<'a> {
    /// Missing for key results that have no objective.
    title: Option<&'a str>,
    owner: Option<&'a str>,
    cycle: Option<&'a str>,
    team: Option<&'a str>,
    progress: Option<Number>,
    grade: Option<Number>,
    weight: Option<Number>,
    origin: Option<String>,
    key_results: Vec<KeyResultDocument<'a>>,
}

#[derive(Serialize)]
struct KeyResultDocument<'a> {
    title: &'a str,
    baseline: Option<Number>,
    target: Option<Number>,
    target_text: Option<&'a str>,
    op: Option<&'static str>,
    current: Option<Number>,
    current_text: Option<&'a str>,
    unit: Option<&'a str>,
    progress: Option<Number>,
    grade: Option<Number>,
    weight: Option<Number>,
    confidence: Option<Number>,
    owner: Option<&'a str>,
    status: Option<&'a str>,
    due: Option<String>,
    origin: String,
}

#[derive(Serialize)]
struct KpiDocument<'a> {
    name: &'a str,
    team: &'a str,
    target: Option<Number>,
    target_text: Option<&'a str>,
    current: Option<Number>,
    baseline: Option<Number>,
    unit: Option<&'a str>,
    owner: Option<&'a str>,
    frequency: Option<&'a str>,
    actuals: Vec<Actual>,
    origin: String,
}

#[derive(Serialize)]
struct Actual {
    period: String,
    value: Number,
}

#[derive(Serialize)]
struct LeftoverDocument<'a> {
    /// Missing for a file that could not be read.
    sheet: Option<&'a str>,
    range: Option<String>,
    reason: &'a str,
}

fn file<'a>(portfolio: &'a Portfolio, source: &'a SourceFile, told: &Told<'a>) -> FileDocument<'a> {
    let mut objectives: Vec<_> = told.objectives.iter().map(|objective| with_evidence(portfolio, objective)).collect();
    if !told.orphans.is_empty() {
        let key_results = told.orphans.iter().map(|kr| key_result(portfolio, kr)).collect();
        objectives.push(ObjectiveDocument { key_results, ..ObjectiveDocument::default() });
    }
    FileDocument {
        path: &source.name,
        tables: tables(source),
        objectives,
        kpis: told.kpis.iter().map(|kpi| kpi_document(portfolio, kpi)).collect(),
        leftovers: leftovers(source),
    }
}

fn sheet(source: &SourceFile, index: u16) -> &str {
    source.sheets.get(usize::from(index)).map_or("", |name| name)
}

fn tables(source: &SourceFile) -> Vec<TableDocument<'_>> {
    let tables = source.tables.iter().map(|summary| TableDocument {
        sheet: sheet(source, summary.table.sheet),
        range: summary.table.area.to_string(),
        kind: match summary.table.kind {
            TableKind::Okr => "okr",
            TableKind::Kpi => "kpi",
        },
        layout: summary.table.layout,
    });
    tables.collect()
}

fn leftovers(source: &SourceFile) -> Vec<LeftoverDocument<'_>> {
    let unread = match &source.state {
        SourceState::Read => None,
        SourceState::Unreadable { reason, .. } => Some(LeftoverDocument { sheet: None, range: None, reason }),
    };
    let leftovers = source.leftovers.iter().map(|leftover| LeftoverDocument {
        sheet: Some(sheet(source, leftover.sheet)),
        range: Some(leftover.area.to_string()),
        reason: &leftover.reason,
    });
    unread.into_iter().chain(leftovers).collect()
}

fn with_evidence<'a>(portfolio: &'a Portfolio, objective: &'a Objective) -> ObjectiveDocument<'a> {
    ObjectiveDocument {
        title: Some(&objective.title),
        owner: words(&objective.owner),
        cycle: objective.cycle.as_ref().map(|cycle| &*cycle.name),
        team: Some(&portfolio.unit(objective.unit).name),
        progress: said(&objective.progress),
        grade: rated(&objective.self_grade),
        weight: said(&objective.weight),
        origin: Some(cell(portfolio, objective.origin)),
        key_results: portfolio.key_results_of(objective).map(|(_, kr)| key_result(portfolio, kr)).collect(),
    }
}

fn key_result<'a>(portfolio: &Portfolio, kr: &'a KeyResult) -> KeyResultDocument<'a> {
    let Measure { baseline, target, current, .. } = &kr.measure;
    KeyResultDocument {
        title: &kr.title,
        baseline: number(baseline),
        target: number(target),
        target_text: verbatim(target),
        op: target.value().and_then(|amount| amount.comparison).map(sign),
        current: number(current),
        current_text: verbatim(current),
        unit: unit(&kr.measure),
        progress: said(&kr.progress),
        grade: rated(&kr.self_grade),
        weight: said(&kr.weight),
        confidence: rated(&kr.confidence),
        owner: words(&kr.owner),
        status: words(&kr.status),
        due: kr.due.value().map(ToString::to_string).or_else(|| words(&kr.due).map(str::to_owned)),
        origin: cell(portfolio, kr.origin),
    }
}

fn kpi_document<'a>(portfolio: &'a Portfolio, kpi: &'a Kpi) -> KpiDocument<'a> {
    let Measure { baseline, target, current, .. } = &kpi.measure;
    let actuals = kpi
        .actuals
        .iter()
        .map(|reading| Actual { period: reading.period.to_string(), value: Number(reading.value.value.number) });
    KpiDocument {
        name: &kpi.name,
        team: &portfolio.unit(kpi.unit).name,
        target: number(target),
        target_text: verbatim(target),
        current: number(current),
        baseline: number(baseline),
        unit: unit(&kpi.measure),
        owner: words(&kpi.owner),
        frequency: frequency(&kpi.frequency),
        actuals: actuals.collect(),
        origin: cell(portfolio, kpi.origin),
    }
}

/// Sheet and cell: `Q3!A6`.
fn cell(portfolio: &Portfolio, origin: Origin) -> String {
    let place = portfolio.place(origin);
    format!("{}!{}", place.sheet, place.at)
}

fn unit(measure: &Measure) -> Option<&str> {
    measure.unit.as_ref().map(|unit| unit.words())
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Below => "<",
        Comparison::AtMost => "<=",
        Comparison::AtLeast => ">=",
        Comparison::Above => ">",
    }
}

/// The number, if the sheet says one: "yes" counts as 1 for a grade, and a target that is computed from a sentence ("raise
/// it by 20 %") is nowhere in the sheet.
fn number(entry: &Entry<Amount>) -> Option<Number> {
    let Stated { value, text, source, .. } = entry.given()?;
    let is_computed = *source == FactSource::Sentence && !stands_in(value.number, text);
    (text.contains(char::is_numeric) && !is_computed).then_some(Number(value.number))
}

/// Whether the digits of a number stand in a text, however they are grouped.
fn stands_in(number: Decimal, text: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(text).contains(digits(&number.normalize().abs().to_string()).trim_end_matches('0'))
}

/// The cell as written, where it is more or less than a plain number.
fn verbatim(entry: &Entry<Amount>) -> Option<&str> {
    let is_plain = entry.value().is_some_and(|amount| amount.comparison.is_none() && !amount.with_words);
    let is_sentence = entry.given().is_some_and(|stated| stated.source == FactSource::Sentence);
    words(entry).filter(|text| !is_sentence && (!is_plain || !text.contains(char::is_numeric)))
}

/// The word typed; one that the periods of its values tell is nowhere in the sheet as a word.
fn frequency(entry: &Entry<Frequency>) -> Option<&str> {
    match entry.given() {
        Some(stated) if stated.source == FactSource::Context => Some(stated.value.words()),
        Some(_) | None => words(entry),
    }
}

fn said(entry: &Entry<Decimal>) -> Option<Number> {
    entry.value().copied().map(Number)
}

/// The number typed; a word is no number.
fn rated(entry: &Entry<Rating>) -> Option<Number> {
    entry.value().filter(|rating| rating.scale != Scale::Words).map(|rating| Number(rating.typed))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::model::build::sample::{book, build};

    /// What is told of one table.
    fn told_of(table: &str) -> Value {
        let portfolio = build(vec![book("Sales_2026Q3.xlsx").table("OKRs", table)]);
        let mut document: Value = serde_json::from_str(&super::json(&portfolio)).unwrap();
        document["files"][0].take()
    }

    fn key_result(header: &str, row: &str) -> Value {
        told_of(&format!("Objective | KeyResult | {header}\nWin | {row}"))["objectives"][0]["key_results"][0].take()
    }

    #[test]
    fn every_key_of_the_contract_is_there() {
        let file = told_of(
            "Objective | Owner | KeyResult | Baseline | Target | Current\n\
             Win | Ana | Raise NPS | 40 % | >= 60 % | 52 %",
        );
        let origin = |cell: &str| format!("OKRs!{cell}");
        assert_eq!(
            file,
            json!({
                "path": "Sales_2026Q3.xlsx",
                "tables": [{"sheet": "OKRs", "range": "A1:J10", "kind": "okr", "layout": "rows"}],
                "objectives": [{
                    "title": "Win", "owner": "Ana", "cycle": "2026-Q3", "team": "Sales", "progress": null, "grade": null,
                    "weight": null, "origin": origin("A2"),
                    "key_results": [{
                        "title": "Raise NPS", "baseline": 40, "target": 60, "target_text": ">= 60 %", "op": ">=",
                        "current": 52, "current_text": null, "unit": "%", "progress": null, "grade": null, "weight": null,
                        "confidence": null, "owner": "Ana", "status": null, "due": null, "origin": origin("C2"),
                    }],
                }],
                "kpis": [], "leftovers": [],
            })
        );
    }

    #[test]
    fn what_the_sheet_does_not_say_is_not_told_as_a_number() {
        let kr = key_result("Baseline | Target | Current", "ISO certificate | no | yes | TBD");
        assert_eq!([&kr["baseline"], &kr["target"], &kr["current"]], [&Value::Null; 3]);
        assert_eq!((&kr["target_text"], &kr["current_text"]), (&json!("yes"), &json!("TBD")));
        let kr = key_result("Baseline | Target | Current", "Raise revenue by 20 % | 10000 | | 11500");
        assert_eq!((&kr["baseline"], &kr["target"], &kr["target_text"]), (&json!(10000), &Value::Null, &Value::Null));
    }

    #[test]
    fn a_rating_is_told_as_typed() {
        assert_eq!(key_result("Confidence | Status", "NPS | 7/10 | yellow")["confidence"], 7);
        assert_eq!(key_result("Confidence | Status", "NPS | 7/10 | yellow")["status"], "yellow");
        assert_eq!(key_result("Confidence", "NPS | High")["confidence"], Value::Null);
    }

    #[test]
    fn a_key_result_without_an_objective_stands_below_none() {
        let file = told_of("KeyResult | Target\nRaise NPS | 60");
        assert_eq!(file["objectives"][0]["title"], Value::Null);
        assert_eq!(file["objectives"][0]["key_results"][0]["title"], "Raise NPS");
    }

    #[test]
    fn a_kpi_has_its_values_by_period() {
        let file = told_of("Kpi | Owner | Target | 2026-07 | 2026-08\nUptime | Ana | 99.5 | 99.1 | 99.4");
        let kpi = &file["kpis"][0];
        assert_eq!((&kpi["name"], &kpi["target"], &kpi["owner"]), (&json!("Uptime"), &json!(99.5), &json!("Ana")));
        let values = json!([{"period": "2026-07", "value": 99.1}, {"period": "2026-08", "value": 99.4}]);
        assert_eq!((&kpi["actuals"], &kpi["frequency"]), (&values, &json!("monthly")));
    }
}
