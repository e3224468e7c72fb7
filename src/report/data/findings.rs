//! Findings as rows, for data/findings.csv and for what `check` writes.

use super::columns::{self, FINDINGS};
use super::{Report, Value};

/// The names of the columns.
pub fn names() -> Vec<&'static str> {
    FINDINGS.iter().map(|column| column.name).collect()
}

/// The bytes of a CSV file.
pub fn csv(report: &Report) -> Vec<u8> {
    super::csv(report, FINDINGS, columns::findings(report))
}

/// The texts of the cells, a row a finding, verbatim.
pub fn rows(report: &Report) -> Vec<Vec<String>> {
    let text = |value: Value| match value {
        Value::Text(text) => text.into_owned(),
        other => other.written().into_owned(),
    };
    let row = |index| FINDINGS.iter().map(|column| text((column.value)(report, index))).collect();
    columns::findings(report).map(row).collect()
}
