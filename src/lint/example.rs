//! The notation in which rules write their examples: the smallest sheets that break a rule, and those that keep it.
//!
//! The lines are rows of a sheet, written as csv; a person would type the cells, so that `18` is a number, `12 %` a per
//! cent, `2026-08-15` a day, `=20` a formula that shows 20, `=?` one without a computed value, and `#DIV/0!` an error.
//! A line `--- Q3 2026` begins another sheet of that name, `--- Archive (hidden)` a hidden one, and `=== plan.csv`
//! another file, whose very text follows.

/// A sheet or a file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// What it is.
    pub kind: PartKind,
    /// The name of the sheet or the file; empty for a first sheet without one.
    pub name: &'a str,
    /// Its rows, or the lines of the file.
    pub lines: Vec<&'a str>,
}

/// What a part of an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// A sheet of the workbook.
    Sheet,
    /// A hidden sheet of the workbook.
    HiddenSheet,
    /// A file beside the workbook, or in its place.
    File,
}

/// The parts of an example, in order.
pub fn parts(example: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for line in example.lines() {
        if let Some((kind, name)) = heading(line) {
            parts.push(Part { kind, name, lines: Vec::new() });
            continue;
        }
        if parts.is_empty() {
            parts.push(Part { kind: PartKind::Sheet, name: "", lines: Vec::new() });
        }
        parts.last_mut().expect("a part was begun").lines.push(line);
    }
    parts
}

fn heading(line: &str) -> Option<(PartKind, &str)> {
    if let Some(file) = line.strip_prefix("=== ") {
        return Some((PartKind::File, file));
    }
    let sheet = line.strip_prefix("--- ")?;
    Some(sheet.strip_suffix(" (hidden)").map_or((PartKind::Sheet, sheet), |sheet| (PartKind::HiddenSheet, sheet)))
}
