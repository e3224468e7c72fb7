//! The page of a file: how it was read, table by table, column by column, and what was not used.

mod sketch;

use serde::Serialize;

use sketch::{SketchView, sketches};

use super::cycle;
use super::data::size;
use super::frame::Here;
use super::mark::{Kept, Link};
use super::remark::Remarks;
use super::{Drawn, Page, Scene};
use crate::lint::field_name;
use crate::model::source::TableSummary;
use crate::model::{SourceFile, SourceId, SourceState};
use crate::read::{Remark, Visibility};
use crate::recognise::{Column, Field, Meaning, PointRole, Table, TableKind};
use crate::report::link;
use crate::report::tongue::Tongue;

/// The page of a file.
pub const PAGE: Page =
    Page { name: "file", about: "how one file was read", count: |r| r.portfolio.sources.len(), draw };

/// So many leftovers and oddities of a file are shown, each.
const MOST: usize = 200;

#[derive(Debug, Serialize)]
struct View<'a> {
    /// Why it was not read; absent if it was.
    unreadable: Option<Kept>,
    /// Where its updated copy is; absent if there is none.
    copy: Option<String>,
    size: String,
    sha256: &'a str,
    sheets: Vec<SheetView<'a>>,
    sketches: Vec<SketchView<'a>>,
    tables: Vec<TableView<'a>>,
    leftovers: Vec<Left>,
    more_leftovers: usize,
    oddities: Vec<Left>,
    more_oddities: usize,
    /// What an earlier build wrote into it.
    ours: Vec<String>,
    found: Remarks<'a>,
}

#[derive(Debug, Serialize)]
struct SheetView<'a> {
    name: &'a str,
    is_hidden: bool,
}

#[derive(Debug, Serialize)]
struct TableView<'a> {
    sheet: &'a str,
    area: String,
    kind: &'a str,
    layout: &'static str,
    confidence: u8,
    /// Rows of the header: `2`, `2 to 3`.
    header: Option<String>,
    /// `2 objectives, 6 key results`.
    counts: String,
    /// The cycle of its items and what names it, then what is named around it and counts less.
    cycles: Vec<(String, &'a str)>,
    columns: Vec<ColumnView<'a>>,
    context: Vec<(&'a str, &'a str, String)>,
    skipped: Vec<(String, Kept)>,
}

#[derive(Debug, Serialize)]
struct ColumnView<'a> {
    letter: String,
    header: &'a str,
    /// Absent for a column that is not used.
    meaning: Option<String>,
    confidence: u8,
    why: Kept,
}

/// A place in the file and what is said of it.
#[derive(Debug, Serialize)]
struct Left {
    place: String,
    text: Kept,
}

fn draw(scene: &Scene<'_>, number: usize) -> Drawn {
    let report = &scene.report;
    let id = SourceId::new(number);
    let source = report.portfolio.source(id);
    let leftovers = source.leftovers.iter().map(|left| Left {
        place: format!("{} › {}", sheet(source, left.sheet), left.area),
        text: Kept::new(report.tongue, &left.reason),
    });
    let view = View {
        unreadable: match &source.state {
            SourceState::Read => None,
            SourceState::Unreadable { reason, .. } => Some(Kept::new(report.tongue, reason)),
        },
        copy: link::workbook(report, id),
        size: size(report.tongue, source.size),
        sha256: &source.sha256,
        sheets: sheets(source),
        sketches: sketches(report.tongue, source),
        tables: source.tables.iter().map(|table| table_view(report.tongue, source, table)).collect(),
        leftovers: leftovers.take(MOST).collect(),
        more_leftovers: source.leftovers.len().saturating_sub(MOST),
        oddities: oddities(report.tongue, source),
        more_oddities: source.remarks.len().saturating_sub(MOST),
        ours: source.ours.iter().map(|ours| format!("{} › {}", sheet(source, ours.sheet), ours.area)).collect(),
        found: Remarks::new(scene, &scene.index.of_source[number]),
    };
    let trail =
        vec![Link::new(report.tongue.say("Overview"), link::HOME), Link::new(report.tongue.say("Data"), link::DATA)];
    Drawn::new(link::source(report, id), Here::new(&*source.name, "data", trail), &view)
}

fn sheet(source: &SourceFile, number: u16) -> &str {
    source.sheets.get(usize::from(number)).map_or("", |name| name)
}

fn sheets(source: &SourceFile) -> Vec<SheetView<'_>> {
    let hidden = |number: usize| source.visibility.get(number).is_some_and(|shown| *shown != Visibility::Shown);
    let sheets = source.sheets.iter().enumerate();
    sheets.map(|(number, name)| SheetView { name, is_hidden: hidden(number) }).collect()
}

fn oddities(tongue: &Tongue, source: &SourceFile) -> Vec<Left> {
    let place = |remark: &Remark| {
        let at = remark.at.map(|at| at.to_string());
        let places = [remark.sheet.map(|number| sheet(source, number).to_owned()), at];
        places.into_iter().flatten().collect::<Vec<_>>().join(" › ")
    };
    let left = |remark| Left { place: place(remark), text: Kept::new(tongue, &remark.text) };
    source.remarks.iter().take(MOST).map(left).collect()
}

fn table_view<'a>(tongue: &'a Tongue, source: &'a SourceFile, summary: &'a TableSummary) -> TableView<'a> {
    let table = &summary.table;
    TableView {
        sheet: sheet(source, table.sheet),
        area: table.area.to_string(),
        kind: match table.kind {
            TableKind::Okr => tongue.say("OKRs"),
            TableKind::Kpi => tongue.say("{KPIs}"),
        },
        layout: table.layout,
        confidence: table.confidence,
        header: table.header.map(|span| again(tongue, table.lines(span))),
        counts: counts(tongue, summary.counts),
        cycles: summary
            .cycles
            .iter()
            .map(|told| (cycle::with_days(tongue, told), tongue.say(told.found.words())))
            .collect(),
        columns: table.columns.iter().map(|column| column_view(tongue, table, column)).collect(),
        context: table
            .context
            .iter()
            .map(|fact| (meaning(tongue, fact.field), &*fact.text, fact.at.to_string()))
            .collect(),
        skipped: table
            .skipped
            .iter()
            .map(|skipped| (again(tongue, table.lines(skipped.rows)), Kept::new(tongue, &skipped.reason)))
            .collect(),
    }
}

fn again(tongue: &Tongue, text: String) -> String {
    tongue.again(&text).unwrap_or(text)
}

fn counts(tongue: &Tongue, counts: [usize; 3]) -> String {
    let names = ["{n} {objectives}", "{n} {key results}", "{n} {kpis}"];
    let named = counts.iter().zip(names).filter(|(count, _)| **count > 0);
    let told: Vec<String> = named.map(|(count, name)| tongue.counted(*count, name)).collect();
    if told.is_empty() { tongue.say("nothing").to_owned() } else { told.join(", ") }
}

/// A field as people call it, the three kinds of titles told apart.
fn meaning(tongue: &Tongue, field: Field) -> &str {
    match field {
        Field::Objective => tongue.say("objective"),
        Field::KeyResult => tongue.say("key result"),
        Field::Kpi => tongue.say("KPI"),
        field => tongue.of_lint(field_name(field)),
    }
}

fn column_view<'a>(tongue: &Tongue, table: &Table, column: &'a Column) -> ColumnView<'a> {
    ColumnView {
        letter: table.place_of(column),
        header: &column.header,
        meaning: meant(tongue, column),
        confidence: column.confidence,
        why: Kept::new(tongue, &column.why),
    }
}

/// What a column was taken for, in words; `None` if it is not used.
fn meant(tongue: &Tongue, column: &Column) -> Option<String> {
    column.meaning.as_ref().map(|told| match told {
        Meaning::Field(field) => meaning(tongue, *field).to_owned(),
        Meaning::OfObjective(field) => {
            tongue.fill("{field} of the {objective}", &[("field", &meaning(tongue, *field))])
        }
        Meaning::Actual(period) => tongue.fill("actual value of {period}", &[("period", period)]),
        Meaning::Plan(period) => tongue.fill("planned value of {period}", &[("period", period)]),
        Meaning::Measured(PointRole::Actual | PointRole::Said) => tongue.say("{kpi} of each row").to_owned(),
        Meaning::Measured(PointRole::Plan) => tongue.say("target of a {kpi} of each row").to_owned(),
    })
}
