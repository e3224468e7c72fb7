//! A story as it stood some weeks before, out of how it stands: for the demo, which shows more than one month.
//!
//! Current values lie on the way from the baseline to where they are, values of months to come are blank, and days of
//! check-ins come earlier. Planted: a target that is lowered later, a due date that slips, and a status that falls.

use chrono::{Days, NaiveDate};

use crate::story::{Cell, Item, Sheet, Story};

/// An earlier month: the folder of its sheets, how much of the way was gone, and how many days before the story it is.
pub const MONTHS: [(&str, f64, u64); 3] = [("2026-09-30", 0.0, 51), ("2026-10-15", 0.4, 36), ("2026-10-31", 0.7, 20)];

/// What columns of the stories are called, in their languages.
const BASELINES: [&str; 4] = ["Ausgangswert", "Baseline", "From", "Start"];
const TARGETS: [&str; 4] = ["Goal", "Target", "To", "Zielwert"];
const CURRENT: [&str; 4] = ["Actual", "Current", "Istwert", "Now"];
const DUE: [&str; 3] = ["Due", "Due date", "Fällig"];
const CHECKED: [&str; 2] = ["Last check-in", "Last update"];
const STATUS: [&str; 2] = ["RAG", "Status"];
/// What says how it goes, and was not typed yet.
const OPINIONS: [&str; 5] = ["Comment", "Kommentar", "Progress", "Remarks", "Self-score"];

/// Titles of items and what was said of them until the last month: the target, the due day, the status.
const WAS: [(&str, &[&str], &str); 3] = [
    ("Complaints a thousand visits", &TARGETS, "1"),
    ("Clinics with a positive margin", &DUE, "2026-11-30"),
    ("Nurses leaving within a year", &STATUS, "On track"),
];

/// Months by the header of their columns.
const PERIODS: [(&str, &str); 2] = [("Sep 2026", "2026-10-01"), ("Oct 2026", "2026-11-01")];

/// The story on a day before, when so much of the way was gone.
pub fn earlier(mut story: Story, day: NaiveDate, gone: f64, days: u64) -> Story {
    for sheet in &mut story.sheets {
        let Sheet { columns, items, .. } = sheet;
        items.iter_mut().for_each(|item| turn_back(item, columns, (day, gone, days)));
    }
    story
}

fn turn_back(item: &mut Item, columns: &[String], (day, gone, days): (NaiveDate, f64, u64)) {
    let at = |names: &[&str]| columns.iter().position(|column| names.contains(&column.as_str()));
    let cell = |item: &Item, names: &[&str]| at(names).and_then(|at| item.cells.get(at).cloned());
    if let (Some(start), Some(now), Some(place)) = (cell(item, &BASELINES), cell(item, &CURRENT), at(&CURRENT)) {
        item.cells[place] = between(&start, &now, gone);
    }
    if let (Some(Cell::Date(checked)), Some(place)) = (cell(item, &CHECKED), at(&CHECKED)) {
        item.cells[place] = Cell::Date(checked - Days::new(days));
    }
    for (column, place) in columns.iter().zip(0..item.cells.len()) {
        let is_to_come = |(header, from): &(&str, &str)| column == header && day < from.parse().expect("a day");
        if PERIODS.iter().any(is_to_come) || OPINIONS.contains(&column.as_str()) {
            item.cells[place] = Cell::Blank;
        }
    }
    for (title, names, was) in WAS.iter().filter(|(title, ..)| *title == item.title) {
        let place = at(names).unwrap_or_else(|| panic!("`{title}` has no such column"));
        item.cells[place] = Cell::parse(was);
    }
}

/// A number on the way from one to another, with as many decimals; anything else stays as it is.
fn between(start: &Cell, now: &Cell, gone: f64) -> Cell {
    let value = |from: f64, to: f64, places: usize| {
        let scale = 10_f64.powi(i32::try_from(places).expect("few decimals"));
        ((from + (to - from) * gone) * scale).round() / scale
    };
    match (start, now) {
        (Cell::Number(from, _), Cell::Number(to, places)) => Cell::Number(value(*from, *to, *places), *places),
        (Cell::Percent(from, _), Cell::Percent(to, places)) => Cell::Percent(value(*from, *to, *places), *places),
        (Cell::Euro(from), Cell::Euro(to)) => Cell::Euro(value(*from, *to, 0)),
        _ => now.clone(),
    }
}
