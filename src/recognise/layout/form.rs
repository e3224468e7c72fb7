//! Labels with their values, wherever they stand: each title begins a record, and what follows is said of it.

use std::collections::BTreeSet;

use super::{Layout, Told};
use crate::recognise::block::{Block, WORDS};
use crate::recognise::labels::{AMOUNTS, Label, Line, is_amount, line, says_twice, strip, strip_role};
use crate::recognise::period::Period;
use crate::recognise::region::RegionKind;
use crate::recognise::values::{ColumnEvidence, decide_text, decide_words};
use crate::recognise::{Fact, FactSource, Field, Point, PointRole, Record, RecordKind, Value};

/// A form that is filled in.
pub(super) const FORM: Layout = Layout {
    name: "form",
    about: "labels and values like a form that is filled in: an objective and its key results, or a KPI",
    example: "Objective:,Delight users,Owner:,Ana\n\
              Key result 1:,Raise NPS\n\
              Baseline:,40,Target:,60\n\
              Key result 2:,Answer within an hour\n\
              Target:,90%,Current:,75%",
    fit,
    read,
};

/// The more of its lines are labels and values and nothing else, the better.
fn fit(block: &Block) -> u8 {
    if block.region.kind != RegionKind::Form {
        return 0;
    }
    let lines = block.region.rows.iter().map(|&row| line(block.grid(), row));
    let pure = lines.filter(|line| line.others + line.unknown == 0).count();
    70 + u8::try_from(pure * 25 / block.region.rows.len().max(1)).unwrap_or(0)
}

/// Whether a form tells key results of an objective, or something that is measured; if not, why. Most of its amounts must
/// be amounts: in a glossary they are explained.
pub(in crate::recognise) fn admit(block: &Block) -> Result<(), String> {
    let grid = block.grid();
    if block.region.rows.iter().any(|&row| says_twice(&line(grid, row))) {
        return Err("labels of several records side by side".to_owned());
    }
    let records = read(block).records;
    let amounts: Vec<&Value> = records
        .iter()
        .flat_map(|record| &record.facts)
        .filter(|fact| AMOUNTS.contains(&fact.field))
        .map(|fact| &fact.value)
        .collect();
    let words = amounts.iter().filter(|value| !is_amount(value)).count();
    let is_measured = |record: &&Record| {
        let facts = || record.facts.iter().filter(|fact| AMOUNTS.contains(&fact.field) && is_amount(&fact.value));
        record.kind != RecordKind::Objective && facts().next().is_some()
    };
    let below = records.iter().filter(|record| record.kind == RecordKind::KeyResult && record.parent.is_some());
    let measured = records.iter().filter(is_measured).count();
    let admitted = words * 2 <= amounts.len() && (measured > 0 || below.count() > 1);
    if admitted { Ok(()) } else { Err("labels and values that tell no key results and nothing measured".to_owned()) }
}

/// The form as it is read from the top.
#[derive(Default)]
struct Form {
    told: Told,
    /// The objective that key results belong to.
    objective: Option<u32>,
    /// The record that the next label speaks of.
    current: Option<usize>,
    /// The label that began it.
    begun_by: Option<Field>,
    /// What was said before the first title of a form: of all that stand in it.
    before: Vec<Fact>,
    /// The first label of each form with its column: where it comes again, another form begins.
    leader: Option<(Field, u16)>,
    /// The columns of the strip of values by period that is being read.
    strip: Vec<(u16, Period)>,
}

fn read(block: &Block) -> Told {
    let grid = block.grid();
    let mut form = Form::default();
    let lines: Vec<(u32, Line)> = block.region.rows.iter().map(|&row| (row, line(grid, row))).collect();
    let cells = lines.iter().flat_map(|(_, line)| &line.labels).map(|label| (label.cell, grid.format(label.cell)));
    let evidence = ColumnEvidence::default().or(&ColumnEvidence::of(cells));
    for (row, Line { labels, unknown, others }) in lines {
        if form.is_of_strip(block, row, &evidence) {
            continue;
        }
        for label in labels {
            form.add(block, &label, fact(block, &label, &evidence), row);
        }
        if unknown + others > 0 {
            form.told.skip(row, "words that are no label of a field with its value");
        }
    }
    form.told.records = with_own_measures(form.told.records);
    form.told
}

/// An objective that has a target and no key results is its own key result; indices of objectives follow.
fn with_own_measures(records: Vec<Record>) -> Vec<Record> {
    let parents: BTreeSet<u32> = records.iter().filter_map(|record| record.parent).collect();
    let (mut places, mut told) = (Vec::new(), Told::default());
    for (index, mut record) in (0..).zip(records) {
        record.parent = record.parent.and_then(|parent| places.get(parent as usize).copied());
        let is_measure = |fact: &Fact| AMOUNTS.contains(&fact.field) || fact.field == Field::Unit;
        let alone = record.kind == RecordKind::Objective && !parents.contains(&index);
        if !alone || record.fact(Field::Target).is_none() {
            places.push(told.add(record));
            continue;
        }
        let (mut facts, of_objective): (Vec<Fact>, Vec<Fact>) = record.facts.into_iter().partition(is_measure);
        let title = of_objective.iter().find(|fact| fact.field == Field::Objective);
        facts.extend(title.map(|title| Fact { field: Field::KeyResult, ..title.clone() }));
        let (at, hidden, series) = (record.at, record.hidden, Vec::new());
        let parent = told.add(Record { facts: of_objective, series: Vec::new(), ..record });
        places.push(parent);
        let kind = RecordKind::KeyResult;
        told.add(Record { kind, parent: Some(parent), at, hidden, facts, series });
    }
    told.records
}

/// The value of a label, from where it begins in its cell.
pub(super) fn fact<'a>(block: &Block<'_, 'a>, label: &Label<'a>, evidence: &ColumnEvidence) -> Fact {
    let fact = block.fact_by(label.cell, evidence, label.field);
    if label.from == 0 {
        return fact;
    }
    let text = &fact.text[label.from..];
    let value = match label.field {
        Field::Objective | Field::KeyResult | Field::Kpi => Value::Text,
        field if WORDS.contains(&field) => decide_words(text, evidence),
        _ => decide_text(text, evidence),
    };
    Fact { text: text.into(), value, ..fact }
}

impl Form {
    /// Whether a row belongs to a strip of values by period, which are said of the KPI or key result that was begun last.
    fn is_of_strip(&mut self, block: &Block, row: u32, evidence: &ColumnEvidence) -> bool {
        let grid = block.grid();
        let periods = strip(grid, row);
        if !periods.is_empty() {
            self.strip = periods;
            return true;
        }
        let Some(role) = strip_role(grid, row).filter(|_| !self.strip.is_empty()) else {
            self.strip.clear();
            return false;
        };
        let record = self.current.map(|index| &mut self.told.records[index]);
        let Some(record) = record.filter(|record| record.kind != RecordKind::Objective) else { return false };
        let field = if role == PointRole::Plan { Field::Target } else { Field::Current };
        for (column, period) in &self.strip {
            let Some(cell) = grid.cell(row, *column) else { continue };
            record.series.push(Point { period: period.clone(), role, fact: block.fact_by(cell, evidence, field) });
        }
        true
    }

    fn add(&mut self, block: &Block, label: &Label, fact: Fact, row: u32) {
        let leads = (label.field, label.cell.at.column);
        if self.leader == Some(leads) && !label.numbered && self.has(label.field) {
            (self.objective, self.current, self.begun_by) = (None, None, None);
            self.before.clear();
        }
        self.leader.get_or_insert(leads);
        let kind = match label.field {
            Field::Objective => RecordKind::Objective,
            Field::KeyResult => RecordKind::KeyResult,
            Field::Kpi if self.objective.is_some() => RecordKind::KeyResult,
            Field::Kpi => RecordKind::Kpi,
            _ => return self.say(fact, row),
        };
        let begun_by = self.begun_by.filter(|_| label.field != Field::Objective && !label.numbered);
        let is_second_name = begun_by.is_some_and(|field| field != Field::Objective && field != label.field);
        if is_second_name {
            self.told.skip(row, "another name for the same");
            return;
        }
        self.begun_by = Some(label.field);
        self.begin(block, kind, fact);
    }

    /// Whether the form that is being read has said this.
    fn has(&self, field: Field) -> bool {
        let says = |index: usize| self.told.records[index].fact(field).is_some();
        let objective = self.objective.map(|index| index as usize);
        self.current.into_iter().chain(objective).any(says)
    }

    fn begin(&mut self, block: &Block, kind: RecordKind, fact: Fact) {
        let title = match kind {
            RecordKind::Objective => Field::Objective,
            RecordKind::KeyResult => Field::KeyResult,
            RecordKind::Kpi => Field::Kpi,
        };
        let parent = self.objective.filter(|_| kind == RecordKind::KeyResult);
        let (at, hidden) = (fact.at, block.hides(fact.at.row));
        // A key result has what its objective has.
        let before = self.before.iter().filter(|_| parent.is_none()).cloned();
        let facts = std::iter::once(Fact { field: title, ..fact }).chain(before).collect();
        let index = self.told.add(Record { kind, parent, at, hidden, facts, series: Vec::new() });
        self.current = Some(index as usize);
        if kind == RecordKind::Objective {
            self.objective = Some(index);
        }
    }

    /// Says something of the record that was begun last, or of the first of the form.
    fn say(&mut self, fact: Fact, row: u32) {
        let Some(index) = self.current else {
            self.before.push(Fact { source: FactSource::Context, ..fact });
            return;
        };
        let record = &mut self.told.records[index];
        match record.facts.iter_mut().find(|known| known.field == fact.field) {
            // Its own owner goes before that of the whole form.
            Some(known) if known.source == FactSource::Context => *known = fact,
            Some(_) => self.told.skip(row, "said once more of the same"),
            None => record.facts.push(fact),
        }
    }
}
