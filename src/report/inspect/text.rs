//! The text of `inspect`: each sheet as it was understood, with the reasons.

use std::fmt::{Arguments, Write};

use anstyle::{AnsiColor, Style};

use super::{Told, told, words};
use crate::model::source::TableSummary;
use crate::model::{Entry, KeyResult, Kpi, Measure, Objective, Origin, Portfolio, SourceFile, SourceState};
use crate::read::Visibility;
use crate::recognise::{Column, FactSource, Field, Meaning, PointRole, TableKind};
use crate::report::format::text::count;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default().bold();

/// How the files were understood, for people.
pub fn text(portfolio: &Portfolio) -> String {
    let mut text = String::new();
    for (source, told) in portfolio.sources.iter().zip(told(portfolio)) {
        Page { portfolio, source, told, text: &mut text }.write();
    }
    text
}

/// One file being told.
struct Page<'a, 't> {
    portfolio: &'a Portfolio,
    source: &'a SourceFile,
    told: Told<'a>,
    text: &'t mut String,
}

impl<'a> Page<'a, '_> {
    fn write(&mut self) {
        self.line(format_args!("{BOLD}{}{BOLD:#}", self.source.name));
        if let SourceState::Unreadable { reason, .. } = &self.source.state {
            self.line(format_args!("  {RED}not read{RED:#}: {reason}\n"));
            return;
        }
        for remark in &self.source.remarks {
            self.line(format_args!("  note: {}", remark.text));
        }
        for (index, name) in (0..).zip(&self.source.sheets) {
            self.sheet(index, name);
        }
        self.text.push('\n');
    }

    fn sheet(&mut self, sheet: u16, name: &str) {
        let hidden = match self.source.visibility.get(usize::from(sheet)) {
            Some(Visibility::Hidden | Visibility::VeryHidden) => " (hidden)",
            Some(Visibility::Shown) | None => "",
        };
        self.line(format_args!("\n  sheet {BOLD}{name}{BOLD:#}{hidden}"));
        let tables = (0..).zip(&self.source.tables).filter(|(_, summary)| summary.table.sheet == sheet);
        let mut is_empty = true;
        for (index, summary) in tables {
            is_empty = false;
            self.table(index, summary);
        }
        for ours in self.source.ours.iter().filter(|ours| ours.sheet == sheet) {
            is_empty = false;
            self.line(format_args!("    written by Scoresheet, not read: {}", ours.area));
        }
        for leftover in self.source.leftovers.iter().filter(|leftover| leftover.sheet == sheet) {
            is_empty = false;
            self.line(format_args!("    not used: {}, {}", leftover.area, leftover.reason));
        }
        if is_empty {
            self.line(format_args!("    nothing in it"));
        }
    }

    fn table(&mut self, index: u32, summary: &TableSummary) {
        let TableSummary { table, counts, cycles } = summary;
        let kind = match table.kind {
            TableKind::Okr => "OKRs",
            TableKind::Kpi => "KPIs",
        };
        let &[objectives, key_results, kpis] = counts;
        self.line(format_args!(
            "    {kind} at {}, layout {BOLD}{}{BOLD:#}, {} % sure: {}, {}, {}",
            table.area,
            table.layout,
            table.confidence,
            count(objectives, "objective"),
            count(key_results, "key result"),
            count(kpis, "KPI")
        ));
        match table.header {
            Some(header) => self.line(format_args!("    header: {}", table.lines(header))),
            None => self.line(format_args!("    header: none")),
        }
        if let [cycle, others @ ..] = &**cycles {
            let others = others.iter().map(|other| format!("; {} in {} counts less", other.name, other.found.words()));
            let (days, found) = (format!("{} to {}", cycle.start, cycle.end), cycle.found.words());
            self.line(format_args!(
                "    cycle: {}, {days}, found in {found}{}",
                cycle.name,
                others.collect::<String>()
            ));
        }
        for fact in &table.context {
            self.line(format_args!("    {} of all: {} ({})", name(fact.field), one_line(&fact.text), fact.at));
        }
        table.columns.iter().for_each(|column| self.column(&table.place_of(column), column));
        self.items(index);
        for skipped in &table.skipped {
            self.line(format_args!("    skipped: {}, {}", table.lines(skipped.rows), skipped.reason));
        }
    }

    fn column(&mut self, place: &str, column: &Column) {
        let Column { header, meaning, confidence, why, .. } = column;
        let header = if header.is_empty() { "no header".to_owned() } else { format!("`{}`", one_line(header)) };
        match meaning.as_ref().map(meant) {
            Some(meant) => {
                self.line(format_args!(
                    "      {place:>3}  {header} is {BOLD}{meant}{BOLD:#} {FAINT}{confidence} %: {why}{FAINT:#}"
                ));
            }
            None => self.line(format_args!("      {place:>3}  {header} {FAINT}not used: {why}{FAINT:#}")),
        }
    }

    fn items(&mut self, table: u32) {
        let (source, portfolio) = (self.source, self.portfolio);
        let is_here = |origin: Origin, of: u32| of == table && std::ptr::eq(portfolio.source(origin.source), source);
        let objectives: Vec<&Objective> = self.told.objectives.clone();
        for objective in objectives.into_iter().filter(|objective| is_here(objective.origin, objective.table)) {
            self.objective(objective);
        }
        let orphans: Vec<&KeyResult> = self.told.orphans.clone();
        for kr in orphans.into_iter().filter(|kr| is_here(kr.origin, kr.table)) {
            self.key_result(kr, "key result without an objective");
        }
        let kpis: Vec<&Kpi> = self.told.kpis.clone();
        for kpi in kpis.into_iter().filter(|kpi| is_here(kpi.origin, kpi.table)) {
            self.kpi(kpi);
        }
    }

    fn objective(&mut self, objective: &Objective) {
        let unit = &self.portfolio.unit(objective.unit).name;
        let cycle = objective.cycle.as_ref().map_or("no cycle", |cycle| &cycle.name);
        self.line(format_args!(
            "    {}  {BOLD}{}{BOLD:#}  {FAINT}{unit}, {cycle}{FAINT:#}",
            objective.origin.at,
            one_line(&objective.title)
        ));
        let cells = [
            shown("owner", &objective.owner),
            shown("type", &objective.okr_type),
            shown("progress", &objective.progress),
            shown("grade", &objective.self_grade),
            shown("weight", &objective.weight),
            shown("status", &objective.status),
            shown("serves", &objective.parent),
            noted(&objective.comment),
        ];
        self.cells(cells);
        for (_, kr) in self.portfolio.key_results_of(objective) {
            self.key_result(kr, "");
        }
    }

    fn key_result(&mut self, kr: &KeyResult, remark: &str) {
        let remark = if remark.is_empty() { String::new() } else { format!("  {FAINT}{remark}{FAINT:#}") };
        self.line(format_args!("      {}  {}{remark}", kr.origin.at, one_line(&kr.title)));
        let own = [
            shown("owner", &kr.owner),
            shown("weight", &kr.weight),
            shown("confidence", &kr.confidence),
            shown("progress", &kr.progress),
            shown("grade", &kr.self_grade),
            shown("status", &kr.status),
            shown("due", &kr.due),
            shown("updated", &kr.updated),
            noted(&kr.comment),
        ];
        self.cells(measured(&kr.measure).into_iter().chain(own));
    }

    fn kpi(&mut self, kpi: &Kpi) {
        self.line(format_args!("    {}  {BOLD}{}{BOLD:#}", kpi.origin.at, one_line(&kpi.name)));
        let limits = &kpi.limits;
        let own = [
            shown("green", &limits.green),
            shown("amber", &limits.amber),
            shown("red", &limits.red),
            shown("owner", &kpi.owner),
            shown("frequency", &kpi.frequency),
            shown("status", &kpi.status),
            noted(&kpi.comment),
        ];
        self.cells(measured(&kpi.measure).into_iter().chain(own));
        let values = kpi.actuals.iter().map(|reading| {
            Some(format!("{} {} ({})", reading.period, one_line(&reading.value.text), reading.value.origin.at))
        });
        self.cells(values);
    }

    /// What was typed, each with its cell, on one line.
    fn cells(&mut self, cells: impl IntoIterator<Item = Option<String>>) {
        let cells: Vec<String> = cells.into_iter().flatten().collect();
        if !cells.is_empty() {
            self.line(format_args!("           {}", cells.join(" · ")));
        }
    }

    fn line(&mut self, arguments: Arguments) {
        writeln!(self.text, "{arguments}").expect("a string takes every line");
    }
}

/// The numbers of a measure and what they count.
fn measured(measure: &Measure) -> [Option<String>; 4] {
    [
        shown("baseline", &measure.baseline),
        shown("target", &measure.target),
        shown("current", &measure.current),
        measure.unit.as_ref().map(|unit| format!("in {}", unit.words())),
    ]
}

/// A field as typed, with its cell, and a mark if it was not understood.
fn shown<T>(name: &str, entry: &Entry<T>) -> Option<String> {
    let (text, at) = (one_line(words(entry)?), entry.origin()?.at);
    let mark = match entry {
        Entry::Unclear(_) => ", not understood",
        Entry::Given(_) | Entry::Blank => "",
    };
    Some(format!("{name} {text} ({at}{mark})"))
}

/// What a note says of an item.
fn noted(comment: &Entry<Box<str>>) -> Option<String> {
    let is_note = comment.given().is_some_and(|stated| stated.source == FactSource::Note);
    shown("note", comment).filter(|_| is_note)
}

/// A meaning in words: `target`, `actual of 2026-07`.
fn meant(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Field(field) => name(*field),
        Meaning::OfObjective(field) => format!("{} of the objective", name(*field)),
        Meaning::Actual(period) => format!("actual of {period}"),
        Meaning::Plan(period) => format!("plan of {period}"),
        Meaning::Measured(PointRole::Actual | PointRole::Said) => "a KPI of each row".to_owned(),
        Meaning::Measured(PointRole::Plan) => "the target of a KPI of each row".to_owned(),
    }
}

/// A field as people call it: `key result`.
fn name(field: Field) -> String {
    let mut words = String::new();
    for letter in format!("{field:?}").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// A cell's words on one line, at most eighty characters.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 80 { line } else { line.chars().take(79).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::build::sample::{book, build};
    use crate::read::{Area, CellRef, Span};
    use crate::recognise::{Leftover, Skipped};

    #[test]
    fn a_sheet_is_told_as_it_was_understood() {
        let rows = "Objective | KeyResult | Target | Current\nWin | Raise NPS | 60 | TBD";
        let mut portfolio = build(vec![book("Sales_2026Q3.xlsx").table("OKRs", rows)]);
        let source = &mut portfolio.sources[0];
        let table = &mut source.tables[0].table;
        table.header = Some(Span { first: 0, last: 0 });
        let (header, why) = ("Ziel".into(), "header word `Ziel`".to_owned());
        table.columns.push(Column {
            group: None,
            column: 2,
            header,
            meaning: Some(Meaning::Field(Field::Target)),
            confidence: 90,
            why,
        });
        table.skipped.push(Skipped { rows: Span { first: 2, last: 3 }, reason: "total row".to_owned() });
        let area = Area::new(CellRef::new(8, 0), CellRef::new(9, 0));
        source.leftovers.push(Leftover { sheet: 0, area, reason: "note below the table".to_owned() });
        assert_eq!(
            anstream::adapter::strip_str(&text(&portfolio)).to_string(),
            "\
Sales_2026Q3.xlsx

  sheet OKRs
    OKRs at A1:J10, layout rows, 100 % sure: 1 objective, 1 key result, 0 KPIs
    header: row 1
    cycle: 2026-Q3, 2026-07-01 to 2026-09-30, found in the name of its file
        C  `Ziel` is target 90 %: header word `Ziel`
    A2  Win  Sales, 2026-Q3
      B2  Raise NPS
           target 60 (C2) · current TBD (D2, not understood)
    skipped: rows 3 to 4, total row
    not used: A9:A10, note below the table

"
        );
    }
}
