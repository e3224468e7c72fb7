//! A report in, its tidy data files out: CSV for whoever goes on with the numbers, JSON for programs, changes too.
//!
//! Every row names its file, sheet and cell. A text is always quoted, and one that a spreadsheet could take for a
//! formula begins with an apostrophe; take one leading apostrophe away to read it back.

mod columns;
mod document;
pub mod findings;
mod package;

use std::borrow::Cow;
use std::io::{self, Write};

use anyhow::Result;
use chrono::NaiveDate;
use csv::{QuoteStyle, WriterBuilder};
use rayon::prelude::*;
use rust_decimal::Decimal;
use serde::Serialize;

use super::changes::{first_changes, json};
use super::{Artifact, Keep, Report};
use crate::history::Changes;
use columns::{FINDINGS, KEY_RESULTS, KPI_VALUES, KPIS};

/// Starts of a text that a spreadsheet takes for a formula, and the apostrophe that says it is none (OWASP, CSV injection).
const TRIGGERS: [char; 14] =
    ['\0', '\t', '\n', '\r', '\'', '+', '-', '=', '@', '\u{FF07}', '\u{FF0B}', '\u{FF0D}', '\u{FF1D}', '\u{FF20}'];

/// One CSV file.
struct Table {
    /// Its name, without ending.
    name: &'static str,
    /// What one row is.
    about: &'static str,
    /// Its columns, for the description of the package.
    fields: fn() -> Vec<Field>,
    /// Writes its bytes.
    csv: fn(&Report, &mut dyn Write) -> io::Result<()>,
}

/// A column of a CSV file for the items `T`.
struct Column<T> {
    name: &'static str,
    kind: Kind,
    about: &'static str,
    value: for<'a> fn(&Report<'a>, T) -> Value<'a>,
}

/// What a column is, whatever its items are.
struct Field {
    name: &'static str,
    kind: Kind,
    about: &'static str,
}

/// The type of a column, as Frictionless names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    String,
    Number,
    Boolean,
    Date,
}

/// One value of a row.
#[derive(Debug, Clone, PartialEq)]
enum Value<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(Decimal),
    Boolean(bool),
    Date(NaiveDate),
}

/// Every table, in the order of the package.
const TABLES: &[Table] = &[
    Table {
        name: "key-results",
        about: "one row a key result",
        fields: || fields(KEY_RESULTS),
        csv: |report, out| csv(out, report, KEY_RESULTS, columns::key_results(report)),
    },
    Table {
        name: "kpis",
        about: "one row a KPI",
        fields: || fields(KPIS),
        csv: |report, out| csv(out, report, KPIS, columns::kpis(report)),
    },
    Table {
        name: "kpi-values",
        about: "one row a KPI and period",
        fields: || fields(KPI_VALUES),
        csv: |report, out| csv(out, report, KPI_VALUES, columns::kpi_values(report)),
    },
    Table {
        name: "findings",
        about: "one row a finding, worst first",
        fields: || fields(FINDINGS),
        csv: |report, out| csv(out, report, FINDINGS, columns::findings(report)),
    },
];

/// All data files: `report.json`, `changes.json`, the CSV files, and `datapackage.json` that describes them; on all cores.
///
/// # Errors
/// Whatever `keep` returns.
pub fn make(report: &Report<'_>, changes: Option<&Changes>, keep: &dyn Keep) -> Result<()> {
    let document = || {
        keep.stream("data/report.json", &|out| document(report, out))?;
        keep.file(artifact("changes.json", told(report, changes)))
    };
    let tables = || {
        let file = |table: &Table| keep.stream(&format!("data/{}.csv", table.name), &|out| (table.csv)(report, out));
        TABLES.par_iter().try_for_each(file)
    };
    let (document, tables) = rayon::join(document, tables);
    document.and(tables)?;
    keep.file(artifact("datapackage.json", package(report)))
}

fn document(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &document::document(report))?;
    out.write_all(b"\n")
}

/// What changed since the last snapshot; of the first report, that there is none.
fn told(report: &Report<'_>, changes: Option<&Changes>) -> Vec<u8> {
    changes.map_or_else(|| first_changes(report.config.as_of), json).into_bytes()
}

fn package(report: &Report<'_>) -> Vec<u8> {
    serde_json::to_vec_pretty(&package::package(report)).expect(ONLY_STRING_KEYS)
}

const ONLY_STRING_KEYS: &str = "our documents have only string keys";

fn artifact(name: &str, mut bytes: Vec<u8>) -> Artifact {
    if !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    Artifact { path: format!("data/{name}"), bytes }
}

fn fields<T>(columns: &[Column<T>]) -> Vec<Field> {
    columns.iter().map(|column| Field { name: column.name, kind: column.kind, about: column.about }).collect()
}

fn csv<T: Copy>(
    out: &mut dyn Write,
    report: &Report,
    columns: &[Column<T>],
    items: impl Iterator<Item = T>,
) -> io::Result<()> {
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(out);
    writer.write_record(columns.iter().map(|column| column.name)).map_err(as_io)?;
    for item in items {
        let mut values = columns.iter().map(|column| (column.value)(report, item).written());
        values.try_for_each(|value| writer.write_field(&*value)).map_err(as_io)?;
        writer.write_record(None::<&[u8]>).map_err(as_io)?;
    }
    writer.flush()
}

/// The error of the output itself, so that a pipe that somebody has closed is known for one.
fn as_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

impl<'a> Value<'a> {
    /// As it stands in a CSV file.
    fn written(self) -> Cow<'a, str> {
        match self {
            Value::Empty => Cow::Borrowed(""),
            Value::Text(text) => neutral(text),
            Value::Number(number) => number.normalize().to_string().into(),
            Value::Boolean(yes) => Cow::Borrowed(if yes { "true" } else { "false" }),
            Value::Date(day) => day.to_string().into(),
        }
    }
}

/// A text that no spreadsheet takes for a formula.
fn neutral(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.starts_with(TRIGGERS) { format!("'{text}").into() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    /// An output that somebody has closed.
    struct Closed;

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_known_for_one() {
        let sample = Sample::new();
        let report = sample.report();
        let rows = std::iter::repeat_n(columns::key_results(&report).next().unwrap(), 10_000);
        let failed = csv(&mut Closed, &report, KEY_RESULTS, rows).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::BrokenPipe);
    }

    fn files(sample: &Sample) -> Vec<(String, String)> {
        let text = |artifact: Artifact| (artifact.path, String::from_utf8(artifact.bytes).unwrap());
        sample.made(make).into_iter().map(text).collect()
    }

    fn file(path: &str) -> String {
        files(&Sample::new()).into_iter().find(|(name, _)| name == path).unwrap().1
    }

    /// The rows of a CSV file as a reader sees them, the heading first.
    fn rows(path: &str) -> Vec<Vec<String>> {
        let text = file(path);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// The values of one column.
    fn column(path: &str, name: &str) -> Vec<String> {
        let rows = rows(path);
        let at = rows[0].iter().position(|heading| heading == name).unwrap();
        rows[1..].iter().map(|row| row[at].clone()).collect()
    }

    fn check(text: &str, written: &str) {
        assert_eq!(neutral(text.into()), written);
    }

    #[test]
    fn a_text_that_begins_like_a_formula_is_neutralised() {
        check("=1+1", "'=1+1");
        check("+49 30", "'+49 30");
        check("- a list", "'- a list");
        check("@incidents", "'@incidents");
        check("\tx", "'\tx");
        check("\r\nx", "'\r\nx");
        check("＝cmd", "'＝cmd");
        check("'quoted'", "''quoted'");
        check("plain = text", "plain = text");
        check("", "");
    }

    #[test]
    fn numbers_stay_numbers_and_texts_are_neutral() {
        assert_eq!(column("data/key-results.csv", "current"), ["61", "-200", "3", ""]);
        let titles = column("data/key-results.csv", "key_result");
        assert_eq!(titles[1], "Sign 12,500 clinics, \"all\" of them;\nby phone");
        assert_eq!(titles[2], "'=HYPERLINK(\"http://evil.example\",\"x\")");
        assert_eq!(titles[3], "''+ a word in quotes");
        assert_eq!(column("data/kpis.csv", "kpi"), ["Availability of booking", "'@incidents"]);
    }

    #[test]
    fn what_has_no_grade_says_why_and_has_no_number() {
        assert_eq!(column("data/key-results.csv", "grade"), ["0.5909090909090909090909090909", "", "0.3", ""]);
        let reasons = column("data/key-results.csv", "not_graded_because");
        assert_eq!(reasons, ["", "no baseline to measure from", "", "given up"]);
    }

    #[test]
    fn every_row_names_its_file_sheet_and_cell() {
        for table in TABLES {
            let path = format!("data/{}.csv", table.name);
            for (name, expected) in [("file", "teams/sales.xlsx"), ("sheet", "Q4"), ("cell", "A2")] {
                let values = column(&path, name);
                assert!(!values.is_empty() && values.iter().all(|value| value == expected), "{path} {name} {values:?}");
            }
        }
    }

    #[test]
    fn a_plan_stands_beside_the_actual_value_of_its_period() {
        assert_eq!(column("data/kpi-values.csv", "period"), ["2026-08", "2026-09", "2026-10"]);
        assert_eq!(column("data/kpi-values.csv", "actual"), ["99.1", "99.42", ""]);
        assert_eq!(column("data/kpi-values.csv", "plan"), ["", "99.5", "99.5"]);
        assert_eq!(column("data/kpi-values.csv", "last_day"), ["2026-08-31", "2026-09-30", "2026-10-31"]);
    }

    #[test]
    fn the_package_describes_the_columns_as_they_are() {
        let package: serde_json::Value = serde_json::from_str(&file("data/datapackage.json")).unwrap();
        let described: Vec<_> =
            package["resources"].as_array().unwrap().iter().filter(|r| r["format"] == "csv").collect();
        assert_eq!(described.len(), TABLES.len());
        for resource in described {
            let path = format!("data/{}", resource["path"].as_str().unwrap());
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
            assert_eq!(rows(&path)[0], names, "{path}");
            for field in fields {
                typed(&path, field["name"].as_str().unwrap(), field["type"].as_str().unwrap());
            }
        }
    }

    /// Every value of a column is of the type that the package says.
    fn typed(path: &str, name: &str, kind: &str) {
        for value in column(path, name).iter().filter(|value| !value.is_empty()) {
            let fits = match kind {
                "number" => value.parse::<Decimal>().is_ok(),
                "date" => value.parse::<NaiveDate>().is_ok(),
                "boolean" => value == "true" || value == "false",
                _ => kind == "string",
            };
            assert!(fits, "{path} {name}: {value} is no {kind}");
        }
    }

    #[test]
    fn the_package_lists_every_other_file() {
        let package: serde_json::Value = serde_json::from_str(&file("data/datapackage.json")).unwrap();
        let resources = package["resources"].as_array().unwrap();
        let mut listed: Vec<String> =
            resources.iter().map(|r| format!("data/{}", r["path"].as_str().unwrap())).collect();
        listed.push("data/datapackage.json".to_owned());
        listed.sort_unstable();
        let written: Vec<String> = files(&Sample::new()).into_iter().map(|(path, _)| path).collect();
        assert_eq!(listed, written);
    }

    #[test]
    fn the_document_holds_numbers_with_their_words_and_cells() {
        let document: serde_json::Value = serde_json::from_str(&file("data/report.json")).unwrap();
        assert_eq!((&document["schema"], &document["as_of"]), (&1.into(), &"2026-10-31".into()));
        let kr = &document["key_results"][0];
        assert_eq!(kr["target"], serde_json::json!({"value": 70, "text": "", "cell": "A2"}));
        assert_eq!(kr["result"]["arithmetic"], "(61 − 48) ÷ (70 − 48) ≈ 0.59");
        assert_eq!(document["key_results"][3]["result"]["not_graded_because"], "given up");
        assert_eq!(document["kpis"][0]["actuals"][1]["value"], 99.42);
        assert_eq!(document["findings"][0]["rule"], "missing-baseline");
    }

    #[test]
    fn the_same_report_makes_the_same_bytes() {
        assert_eq!(files(&Sample::new()), files(&Sample::new()));
        assert_eq!(files(&Sample::empty()).len(), TABLES.len() + 3);
    }
}
