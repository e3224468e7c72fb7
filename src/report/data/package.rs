//! The tables in, their description as a Frictionless data package out.

use serde::Serialize;

use super::{Kind, TABLES};
use crate::report::Report;

/// What is said of every CSV file.
const CONVENTIONS: &str = "UTF-8, comma, every field quoted, an empty field is no value. A text that begins with one of \
    = + - @ ' or their full-width forms, a tab or a line break has one apostrophe in front of it, so that no \
    spreadsheet takes it for a formula; take one leading apostrophe away to read it back. Numbers are never changed.";

/// What is said of `report.json`.
const DOCUMENT: &str = "The whole report as one JSON document, schema 1: grading policy, portfolio, units, sources, \
    objectives, key_results, kpis, findings. Items refer to each other by key. A value is {value, text, cell}: the \
    number, the words in the sheet, the cell. A grade is 0 to 1; what has none says why in not_graded_because.";

/// What is said of `changes.json`.
const CHANGES: &str = "What changed since the last snapshot as one JSON document, schema 1: from, to, the grade of the \
    whole before and after, items with what became of them and every move with its cells, findings new, fixed, accepted since \
    and accepted no more. The \
    first report has nothing to compare with: from is null.";

#[derive(Debug, Serialize)]
pub struct Package {
    profile: &'static str,
    name: &'static str,
    title: String,
    description: &'static str,
    version: String,
    resources: Vec<Resource>,
}

#[derive(Debug, Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    description: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dialect: Option<Dialect>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<Schema>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: char,
    line_terminator: &'static str,
    quote_char: char,
    double_quote: bool,
    header: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<FieldSchema>,
    missing_values: [&'static str; 1],
}

#[derive(Debug, Serialize)]
struct FieldSchema {
    name: &'static str,
    #[serde(rename = "type")]
    kind: Kind,
    description: &'static str,
}

/// The description of all data files.
pub fn package(report: &Report) -> Package {
    let tables = TABLES.iter().map(|table| Resource {
        profile: "tabular-data-resource",
        name: table.name,
        path: format!("{}.csv", table.name),
        description: table.about,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: Some(Dialect {
            delimiter: ',',
            line_terminator: "\n",
            quote_char: '"',
            double_quote: true,
            header: true,
        }),
        schema: Some(Schema { fields: fields(table.fields), missing_values: [""] }),
    });
    let document = |name: &'static str, description| Resource {
        profile: "data-resource",
        name,
        path: format!("{name}.json"),
        description,
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        dialect: None,
        schema: None,
    };
    Package {
        profile: "data-package",
        name: "scoresheet",
        title: report.config.settings.title.clone(),
        description: CONVENTIONS,
        version: report.config.as_of.to_string(),
        resources: [document("report", DOCUMENT), document("changes", CHANGES)].into_iter().chain(tables).collect(),
    }
}

fn fields(of: fn() -> Vec<super::Field>) -> Vec<FieldSchema> {
    let schema = |field: super::Field| FieldSchema { name: field.name, kind: field.kind, description: field.about };
    of().into_iter().map(schema).collect()
}
