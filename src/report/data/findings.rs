//! Findings as rows, for data/findings.csv and for what `check` writes.

use std::io::{self, Write};
use std::ops::Range;

use super::columns::{self, FINDINGS};
use super::{Report, Value};

/// The names of the columns.
pub fn names() -> Vec<&'static str> {
    FINDINGS.iter().map(|column| column.name).collect()
}

/// Writes a CSV file. Fails when `out` does.
pub fn csv(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    super::csv(out, report, FINDINGS, columns::findings(report))
}

/// The texts of the cells, verbatim: a row for each of these findings.
pub fn rows<'a>(report: &'a Report<'a>, which: Range<usize>) -> impl Iterator<Item = Vec<String>> + use<'a> {
    let text = |value: Value| match value {
        Value::Text(text) => text.into_owned(),
        other => other.written().into_owned(),
    };
    let row = move |index| FINDINGS.iter().map(|column| text((column.value)(report, index))).collect();
    which.map(row)
}
