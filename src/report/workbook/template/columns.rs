//! The columns of the templates, the lists they choose from, and the example in their words.

use chrono::{Datelike, Months, NaiveDate};

/// A column of a template.
#[derive(Debug)]
pub struct Field {
    /// Its header.
    pub header: &'static str,
    /// Short help above it.
    pub help: &'static str,
    /// Its width in characters.
    pub width: u16,
    /// The name of the list it chooses from.
    pub list: Option<&'static str>,
}

/// Words to choose from.
#[derive(Debug)]
pub struct List {
    /// Its defined name.
    pub name: &'static str,
    /// Its header.
    pub header: &'static str,
    /// The words that are there from the start.
    pub words: &'static [&'static str],
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

/// The columns of the objectives and key results.
pub const OKR: &[Field] = &[
    field("ID", "Never changes; history follows it", 14),
    field("Objective", "What is wanted, in words; empty: the one above", 36),
    choice("Type", "Committed: must be met", 14, "Types"),
    field("Key result", "One row each; something to count", 44),
    choice("Owner", "One person", 18, "Owners"),
    choice("Team", "", 16, "Teams"),
    field("Cycle", "Such as 2026-Q3", 10),
    choice("Unit", "What the numbers count", 10, "Units"),
    field("Baseline", "Where it began", 10),
    field("Target", "Where it should end", 10),
    field("Current", "Where it is now", 10),
    field("Confidence", "0 to 1: will it be reached?", 14),
    choice("Status", "Your own judgement", 13, "Statuses"),
    field("Due", "", 12),
    field("Updated", "When the current value was entered", 12),
    field("Comment", "", 40),
    field("Check notes", "To accept a finding: ok NAME-OF-CHECK: reason until 2027-03", 34),
];

/// The columns of the KPIs left of their months.
pub const KPI: &[Field] = &[
    field("ID", "Never changes; history follows it", 14),
    field("KPI", "What is watched", 36),
    field("Definition", "How it is counted, and from where", 44),
    choice("Owner", "One person", 18, "Owners"),
    choice("Team", "", 16, "Teams"),
    choice("Unit", "What the numbers count", 10, "Units"),
    choice("Direction", "Which way is better", 16, "Directions"),
    choice("Frequency", "", 12, "Frequencies"),
    field("Target", "In the unit", 10),
    field("Green from", "Limits for the colours, in the unit", 11),
    field("Red below", "", 11),
];

/// The columns of the KPIs right of their months.
pub const KPI_LAST: &[Field] = &[
    field("Comment", "", 40),
    field("Check notes", "To accept a finding: ok NAME-OF-CHECK: reason until 2027-03", 34),
];

/// What can be chosen; each a column of the sheet of lists.
pub const LISTS: &[List] = &[
    List { name: "Statuses", header: "Status", words: &["Not started", "On track", "At risk", "Off track", "Done"] },
    List { name: "Owners", header: "Owner", words: &["Mira Lind"] },
    List { name: "Teams", header: "Team", words: &["Front desk"] },
    List { name: "Units", header: "Unit", words: &["%", "days", "hours", "points", "EUR", "count"] },
    List { name: "Types", header: "Type", words: &["Committed", "Aspirational"] },
    List { name: "Directions", header: "Direction", words: &["Higher is better", "Lower is better"] },
    List { name: "Frequencies", header: "Frequency", words: &["Weekly", "Monthly", "Quarterly"] },
];

const fn field(header: &'static str, help: &'static str, width: u16) -> Field {
    Field { header, help, width, list: None }
}

const fn choice(header: &'static str, help: &'static str, width: u16, list: &'static str) -> Field {
    Field { header, help, width, list: Some(list) }
}

/// Whether a column holds days.
pub fn is_day(header: &str) -> bool {
    matches!(header, "Due" | "Updated")
}

/// One objective with three key results in the quarter of the day, each as far on as the quarter.
pub fn okr_example(day: NaiveDate) -> Vec<Vec<Value>> {
    /// ID, objective, key result, unit, baseline, target, comment.
    type Row = (&'static str, &'static str, &'static str, &'static str, f64, f64, &'static str);
    const ROWS: [Row; 3] = [
        (
            "FD-1",
            "Make an appointment easy to get",
            "Shorten the median wait for an appointment",
            "days",
            9.0,
            5.0,
            "This is an example: write over it",
        ),
        ("FD-2", "", "Raise the share of appointments booked online", "%", 30.0, 60.0, ""),
        ("FD-3", "", "Raise the score of visitors who would come again", "points", 20.0, 40.0, ""),
    ];
    let quarter = day.month0() / 3;
    let start = NaiveDate::from_ymd_opt(day.year(), quarter * 3 + 1, 1).unwrap_or(day);
    let end = (start + Months::new(3)).pred_opt().unwrap_or(day);
    let elapsed = (day - start).num_days() as f64 / (end - start).num_days().max(1) as f64;
    let text = |text: &str| if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) };
    let row = |(id, objective, key_result, unit, baseline, target, comment): Row| {
        let current = ((baseline + (target - baseline) * elapsed * 0.95) * 10.0).round() / 10.0;
        vec![
            text(id),
            text(objective),
            text(if objective.is_empty() { "" } else { "Committed" }),
            text(key_result),
            text("Mira Lind"),
            text("Front desk"),
            text(&format!("{}-Q{}", day.year(), quarter + 1)),
            text(unit),
            Value::Number(baseline),
            Value::Number(target),
            Value::Number(current),
            Value::Number(0.7),
            text("On track"),
            Value::Day(end),
            Value::Day(day),
            text(comment),
        ]
    };
    ROWS.into_iter().map(row).collect()
}

/// One KPI with a value for each month that is over.
pub fn kpi_example(months: u32) -> Vec<Vec<Value>> {
    let text = |text: &str| Value::Text(text.to_owned());
    let mut row = vec![
        text("FD-K1"),
        text("Appointments kept"),
        text("Visitors who came ÷ appointments made, from the diary"),
        text("Mira Lind"),
        text("Front desk"),
        text("%"),
        text("Higher is better"),
        text("Monthly"),
        Value::Number(95.0),
        Value::Number(95.0),
        Value::Number(90.0),
    ];
    row.extend((0..months).map(|month| Value::Number(95.5 + 0.5 * f64::from(month))));
    vec![row]
}
