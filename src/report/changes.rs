//! What changed between two snapshots in; the same as sections of rows, as text and as JSON out.

use std::fmt::{Arguments, Display, Write};

use anstyle::Style;
use chrono::NaiveDate;
use serde::Serialize;

use crate::grade::health::told;
use crate::grade::rounded;
use crate::history::changes::FindingChanges;
use crate::history::matching::How;
use crate::history::snapshot::FindingEntry;
use crate::history::{Aspect, Change, Changes, Fate, Meaning, Move, Said};
use crate::model::Number;
use crate::recognise::Unit;
use crate::report::tongue::Tongue;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// So many rows of a section are printed; the rest is counted.
const LISTED: usize = 30;

/// What is said of an item that has its words still.
const SAME_WORDS: &str = "same words";

/// Rows that say one kind of thing.
#[derive(Debug)]
pub struct Section {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it means, as a sentence.
    pub about: &'static str,
    /// Its rows.
    pub rows: fn(&Changes) -> Vec<Row<'_>>,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    /// The item it changed of.
    pub change: &'a Change,
    /// What changed, in a word or two.
    pub what: &'static str,
    /// What was said, and where.
    pub before: Option<(String, &'a str)>,
    /// What is said now, and where.
    pub after: Option<(String, &'a str)>,
}

/// Everything that can change, the gravest first.
pub const SECTIONS: &[Section] = &[
    Section {
        id: "goalposts",
        title: "Targets, baselines, weights and dates that moved",
        about: "What was promised is another thing now; grades before and after are not comparable.",
        rows: |changes| moved(changes, |moved| moved.meaning == Meaning::Goalpost),
    },
    Section {
        id: "vanished",
        title: "Vanished",
        about: "Gone while nothing says that they were done or given up.",
        rows: |changes| of(changes, Fate::Vanished),
    },
    Section {
        id: "worse",
        title: "Grades that fell",
        about: "Objectives and key results with a lower grade than before.",
        rows: |changes| changes.grades().1.into_iter().map(|(change, moved)| row(change, moved)).collect(),
    },
    Section {
        id: "better",
        title: "Grades that rose",
        about: "Objectives and key results with a higher grade than before.",
        rows: |changes| changes.grades().0.into_iter().map(|(change, moved)| row(change, moved)).collect(),
    },
    Section {
        id: "standing",
        title: "Pace, health and status",
        about: "How they stand, by the calendar, by their limits, and by what somebody typed.",
        rows: |changes| moved(changes, |moved| matches!(moved.aspect, Aspect::Pace | Aspect::Health | Aspect::Status)),
    },
    Section {
        id: "graded",
        title: "Graded now, or not any more",
        about: "A grade is there that was not, or the other way round.",
        rows: |changes| {
            let is_one_sided = |moved: &Move| moved.before.is_none() || moved.after.is_none();
            moved(changes, |moved| moved.aspect == Aspect::Grade && is_one_sided(moved))
        },
    },
    Section { id: "new", title: "New", about: "Not there before.", rows: |changes| of(changes, Fate::New) },
    Section {
        id: "closed",
        title: "Closed",
        about: "Done, given up, or gone with a cycle that is over.",
        rows: |changes| of(changes, Fate::Closed),
    },
    Section {
        id: "carried",
        title: "Carried over",
        about: "There again in another cycle.",
        rows: |changes| of(changes, Fate::CarriedOver),
    },
    Section {
        id: "hands",
        title: "Owners, units and words",
        about: "Somebody else answers for it, it stands elsewhere, or it is said in other words.",
        rows: |changes| moved(changes, |moved| moved.meaning == Meaning::Hands),
    },
    Section {
        id: "known",
        title: "Known by their words",
        about: "Found again without id or equal words; what is wrong here is mended under [[match]] of scoresheet.toml.",
        rows: by_words,
    },
];

fn row<'a>(change: &'a Change, moved: &'a Move) -> Row<'a> {
    let side = |said: &Option<Said>, cell: &'a str| said.as_ref().map(|said| (shown(said), cell));
    Row {
        change,
        what: moved.aspect.words(),
        before: side(&moved.before, &moved.before_cell),
        after: side(&moved.after, &moved.after_cell),
    }
}

fn moved(changes: &Changes, is_wanted: impl Fn(&Move) -> bool) -> Vec<Row<'_>> {
    changes.moves().filter(|(_, moved)| is_wanted(moved)).map(|(change, moved)| row(change, moved)).collect()
}

fn of(changes: &Changes, fate: Fate) -> Vec<Row<'_>> {
    changes.of(fate).map(|change| of_fate(change)).collect()
}

fn of_fate(change: &Change) -> Row<'_> {
    let here = || Some((change.title.clone(), &*change.place));
    let (before, after) = match change.fate {
        Fate::Vanished => (here(), None),
        Fate::Closed if change.matched.is_none() => (here(), None),
        Fate::Stayed | Fate::New | Fate::Closed | Fate::CarriedOver => (None, here()),
    };
    Row { change, what: change.fate.words(), before, after }
}

fn by_words(changes: &Changes) -> Vec<Row<'_>> {
    let is_by_words = |change: &&Change| matches!(change.matched, Some(How::Words | How::OtherUnit | How::Config));
    changes.items.iter().filter(is_by_words).map(by_its_words).collect()
}

fn by_its_words(change: &Change) -> Row<'_> {
    match change.moves.iter().find(|moved| moved.aspect == Aspect::Wording) {
        Some(moved) => row(change, moved),
        None => Row { what: SAME_WORDS, ..of_fate(change) },
    }
}

/// What was said, as a person writes it.
pub fn shown(said: &Said) -> String {
    match said {
        Said::Amount { number: Number(number), unit } => told(*number, unit.as_deref().map(unit_of).as_ref()),
        Said::Share { share: Number(share) } => format!("{:.2}", rounded(*share, 2)),
        Said::Day { day } => day.to_string(),
        Said::Words { words } => words.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// A unit by its words: a sign or a code of three capitals is money.
fn unit_of(words: &str) -> Unit {
    let is_money =
        !words.contains(char::is_alphanumeric) || words.len() == 3 && words.chars().all(|c| c.is_ascii_uppercase());
    match words {
        "%" => Unit::Percent,
        _ if is_money => Unit::Currency(words.into()),
        _ => Unit::Other(words.into()),
    }
}

/// `0.45 to 0.51`, as far as there are grades.
pub fn grades(changes: &Changes) -> String {
    let grade =
        |grade: Option<Number>| grade.map_or("none".to_owned(), |Number(grade)| format!("{:.2}", rounded(grade, 2)));
    format!("{} → {}", grade(changes.grade.0), grade(changes.grade.1))
}

/// Changes for people: section by section, the gravest first.
pub fn text(changes: &Changes) -> String {
    let mut text = String::new();
    line(&mut text, format_args!("{BOLD}{} → {}{BOLD:#}, grade {}", changes.from, changes.to, grades(changes)));
    for section in SECTIONS {
        let rows = (section.rows)(changes);
        if rows.is_empty() {
            continue;
        }
        line(&mut text, format_args!("\n{BOLD}{}{BOLD:#} ({})", section.title, rows.len()));
        rows.iter().take(LISTED).for_each(|row| write_row(&mut text, row));
        write_rest(&mut text, rows.len());
    }
    write_findings(&mut text, "New findings", &changes.findings.new);
    write_findings(&mut text, "Fixed findings", &changes.findings.fixed);
    write_findings(&mut text, "Findings accepted since", &changes.findings.accepted);
    write_findings(&mut text, "Findings that are accepted no more", &changes.findings.returned);
    let found = findings_sentence(Tongue::english(), &changes.findings);
    line(&mut text, format_args!("\n{} items as they were; findings: {found}", changes.unchanged));
    text
}

/// `3 new, 1 fixed, 8 still there, 2 accepted`: what became of the findings.
pub fn findings_sentence(tongue: &Tongue, found: &FindingChanges) -> String {
    let accepted = found.accepted.len() + found.still_accepted;
    let parts = [
        (accepted, "{n} accepted"),
        (found.returned.len(), "{n} accepted no more"),
        (found.accepted_gone, "{n} accepted before and gone"),
    ];
    let (new, fixed) = (found.new.len(), found.fixed.len());
    let with: [(&str, &dyn Display); 3] = [("new", &new), ("fixed", &fixed), ("still", &found.still)];
    let told = tongue.fill("{new} new, {fixed} fixed, {still} still there", &with);
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    parts.fold(told, |told, (count, what)| format!("{told}, {}", tongue.counted(*count, what)))
}

fn write_row(text: &mut String, row: &Row<'_>) {
    let Change { unit, title, similarity, .. } = row.change;
    let alike = similarity.filter(|alike| alike.0 < 100).map(|alike| format!(" ({} % alike)", alike.0));
    let alike = alike.unwrap_or_default();
    line(text, format_args!("  {unit} › {BOLD}{}{BOLD:#}{FAINT}{alike}{FAINT:#}", one_line(title)));
    let said = |side: &Option<(String, &str)>| side.as_ref().map_or("–".to_owned(), |(said, _)| one_line(said));
    let cells: Vec<&str> = [&row.before, &row.after].into_iter().flatten().map(|(_, cell)| *cell).collect();
    let cells = cells.join(" → ");
    if row.what == row.change.fate.words() || row.what == SAME_WORDS {
        line(text, format_args!("    {}  {FAINT}{cells}{FAINT:#}", row.what));
    } else {
        let (before, after) = (said(&row.before), said(&row.after));
        line(text, format_args!("    {} {before} → {after}  {FAINT}{cells}{FAINT:#}", row.what));
    }
}

fn write_findings(text: &mut String, title: &str, findings: &[FindingEntry]) {
    if findings.is_empty() {
        return;
    }
    line(text, format_args!("\n{BOLD}{title}{BOLD:#} ({})", findings.len()));
    for finding in findings.iter().take(LISTED) {
        let FindingEntry { severity, rule, message, place, accepted, .. } = finding;
        line(text, format_args!("  {severity} {BOLD}{rule}{BOLD:#}  {message}  {FAINT}{place}{FAINT:#}"));
        if let Some(accepted) = accepted {
            line(text, format_args!("    {FAINT}{}{FAINT:#}", one_line(accepted)));
        }
    }
    write_rest(text, findings.len());
}

fn write_rest(text: &mut String, count: usize) {
    if count > LISTED {
        line(text, format_args!("  {FAINT}… and {} more; --format json lists them all{FAINT:#}", count - LISTED));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line(text: &mut String, arguments: Arguments<'_>) {
    writeln!(text, "{arguments}").expect("a string takes every line");
}

/// The changes of a first report for machines: there is nothing to compare it with.
pub fn first_changes(as_of: NaiveDate) -> String {
    let document = serde_json::json!({
        "schema": 1, "from": null, "to": as_of, "grade": [null, null], "items": [], "unchanged": 0,
        "findings": {
            "new": [], "fixed": [], "accepted": [], "returned": [], "still": 0, "still_accepted": 0, "accepted_gone": 0,
        },
    });
    serde_json::to_string_pretty(&document).expect("texts and numbers are valid JSON") + "\n"
}

/// Changes for machines.
pub fn json(changes: &Changes) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        schema: u32,
        #[serde(flatten)]
        changes: &'a Changes,
    }
    let document = Document { schema: 1, changes };
    serde_json::to_string_pretty(&document).expect("texts and numbers are valid JSON") + "\n"
}
