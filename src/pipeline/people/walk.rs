//! Everything that a run says of its data in; each text of it without the names of people out.
//!
//! Structs are taken apart without `..`, so that no text is forgotten when one gets another field.

use super::names::Names;
use crate::discover::KnownFile;
use crate::history::snapshot::{Cells, FindingEntry, KeyResultEntry, KpiEntry, ObjectiveEntry, Snapshot, UnitEntry};
use crate::model::key_result::CheckIn;
use crate::model::kpi::{Limits, Reading};
use crate::model::source::TableSummary;
use crate::model::{Entry, KeyResult, Kpi, Measure, Objective, OrgUnit, Portfolio, SourceFile, SourceState, Stated};
use crate::read::Remark;
use crate::recognise::{Leftover, Sketch, Table};

impl Names {
    /// Every text of a portfolio.
    pub fn portfolio(&self, portfolio: &mut Portfolio) {
        let Portfolio { sources, units, objectives, key_results, kpis } = portfolio;
        sources.iter_mut().for_each(|source| self.source(source));
        told_apart(sources.iter_mut().map(|source| &mut source.name));
        for OrgUnit { name, level: _ } in units {
            *name = self.unit(name);
        }
        objectives.iter_mut().for_each(|objective| self.objective(objective));
        key_results.iter_mut().for_each(|kr| self.key_result(kr));
        kpis.iter_mut().for_each(|kpi| self.kpi(kpi));
    }

    /// Every text of a snapshot, apart from its keys.
    pub fn snapshot(&self, snapshot: &mut Snapshot) {
        let Snapshot {
            schema: _,
            made_by: _,
            as_of: _,
            places,
            files,
            portfolio: _,
            units,
            objectives,
            key_results,
            kpis,
            findings,
        } = snapshot;
        places.iter_mut().for_each(|place| self.put(place));
        for KnownFile { name, path } in files {
            self.put(name);
            path.iter_mut().for_each(|path| self.put(path));
        }
        for UnitEntry { name, standing: _ } in units {
            *name = self.unit(name);
        }
        objectives.iter_mut().for_each(|entry| self.objective_entry(entry));
        key_results.iter_mut().for_each(|entry| self.key_result_entry(entry));
        kpis.iter_mut().for_each(|entry| self.kpi_entry(entry));
        for FindingEntry { fingerprint: _, rule: _, severity: _, message, item: _, field: _, place, accepted } in
            findings
        {
            self.put(message);
            self.put(place);
            accepted.iter_mut().for_each(|words| self.put(words));
        }
    }

    fn objective_entry(&self, entry: &mut ObjectiveEntry) {
        let ObjectiveEntry {
            key: _,
            id: _,
            title,
            unit,
            owner,
            cycle: _,
            okr_type: _,
            weight: _,
            status,
            standing: _,
            hidden: _,
            origin,
            cells,
        } = entry;
        self.put(title);
        self.of_entry(unit, owner, status, (origin, cells));
    }

    fn key_result_entry(&self, entry: &mut KeyResultEntry) {
        let KeyResultEntry {
            key: _,
            id: _,
            title,
            unit,
            objective: _,
            owner,
            baseline: _,
            target: _,
            current: _,
            measured_in: _,
            confidence: _,
            cycle: _,
            okr_type: _,
            weight: _,
            start: _,
            due: _,
            status,
            grade: _,
            not_graded_because: _,
            pace: _,
            hidden: _,
            origin,
            cells,
        } = entry;
        self.put(title);
        self.of_entry(unit, owner, status, (origin, cells));
    }

    fn kpi_entry(&self, entry: &mut KpiEntry) {
        let KpiEntry {
            key: _,
            id: _,
            name,
            unit,
            owner,
            baseline: _,
            target: _,
            current: _,
            measured_in: _,
            status,
            current_of: _,
            health: _,
            hidden: _,
            origin,
            cells,
        } = entry;
        self.put(name);
        self.of_entry(unit, owner, status, (origin, cells));
    }

    fn of_entry(
        &self,
        unit: &mut String,
        owner: &mut Option<String>,
        status: &mut Option<String>,
        (origin, cells): (&mut String, &mut Cells),
    ) {
        *unit = self.unit(unit);
        *owner = owner.as_deref().map(|owner| self.person(owner));
        status.iter_mut().for_each(|status| self.put(status));
        self.put(origin);
        cells.values_mut().for_each(|cell| self.put(cell));
    }

    fn put(&self, text: &mut String) {
        *text = self.text(text);
    }

    fn put_box(&self, text: &mut Box<str>) {
        *text = self.text(text).into();
    }

    fn source(&self, source: &mut SourceFile) {
        let SourceFile {
            name,
            size: _,
            sha256: _,
            state,
            sheets,
            sketches,
            visibility: _,
            remarks,
            tables,
            leftovers,
            ours: _,
        } = source;
        self.put(name);
        if let SourceState::Unreadable { code: _, reason } = state {
            self.put(reason);
        }
        sheets.iter_mut().for_each(|sheet| self.put(sheet));
        for Sketch { first: _, rows, more_rows: _, more_columns: _ } in sketches {
            let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
            cells.for_each(|(_, text)| self.put_box(text));
        }
        for Remark { sheet: _, at: _, kind: _, text } in remarks {
            self.put(text);
        }
        tables.iter_mut().for_each(|summary| self.table(summary));
        for Leftover { sheet: _, area: _, reason } in leftovers {
            self.put(reason);
        }
    }

    fn table(&self, summary: &mut TableSummary) {
        let TableSummary { table, counts: _, cycles: _ } = summary;
        let Table {
            sheet: _,
            area: _,
            kind: _,
            layout: _,
            confidence: _,
            axis: _,
            header: _,
            columns,
            records: _,
            skipped,
            context,
        } = table;
        for column in columns {
            self.put_box(&mut column.header);
            self.put(&mut column.why);
        }
        skipped.iter_mut().for_each(|skipped| self.put(&mut skipped.reason));
        context.iter_mut().for_each(|fact| self.put_box(&mut fact.text));
    }

    fn objective(&self, objective: &mut Objective) {
        let Objective {
            key: _,
            id,
            title,
            origin: _,
            unit: _,
            owner,
            cycle: _,
            okr_type,
            weight,
            progress,
            self_grade,
            status,
            parent,
            dependency,
            comment,
            check_note,
            key_results: _,
            hidden: _,
            table: _,
        } = objective;
        self.put_box(title);
        self.owner(owner);
        [id, parent, dependency, comment, check_note].into_iter().for_each(|entry| self.words(entry));
        self.typed(okr_type);
        self.typed(weight);
        self.typed(progress);
        self.typed(self_grade);
        self.typed(status);
    }

    fn key_result(&self, kr: &mut KeyResult) {
        let KeyResult {
            key: _,
            id,
            title,
            origin: _,
            unit: _,
            objective: _,
            measure,
            owner,
            cycle: _,
            okr_type,
            weight,
            confidence,
            progress,
            self_grade,
            status,
            start,
            due,
            frequency,
            updated,
            dependency,
            comment,
            check_note,
            data_source,
            actuals,
            check_ins,
            hidden: _,
            table: _,
        } = kr;
        self.put_box(title);
        self.measure(measure);
        self.owner(owner);
        [id, dependency, comment, check_note, data_source].into_iter().for_each(|entry| self.words(entry));
        [weight, progress].into_iter().for_each(|entry| self.typed(entry));
        [confidence, self_grade].into_iter().for_each(|entry| self.typed(entry));
        [start, due, updated].into_iter().for_each(|entry| self.typed(entry));
        self.typed(okr_type);
        self.typed(status);
        self.typed(frequency);
        self.readings(actuals);
        for CheckIn { day: _, confidence: _, status } in check_ins {
            status.iter_mut().for_each(|(_, words)| self.put_box(words));
        }
    }

    fn kpi(&self, kpi: &mut Kpi) {
        let Kpi {
            key: _,
            id,
            name,
            origin: _,
            unit: _,
            measure,
            limits,
            owner,
            frequency,
            definition,
            data_source,
            objective,
            status,
            weight,
            updated,
            comment,
            check_note,
            actuals,
            plans,
            unclear,
            hidden: _,
            table: _,
        } = kpi;
        self.put_box(name);
        self.measure(measure);
        let Limits { green, amber, red, minimum, maximum } = limits;
        [green, amber, red, minimum, maximum].into_iter().for_each(|entry| self.typed(entry));
        self.owner(owner);
        [id, definition, data_source, objective, comment, check_note].into_iter().for_each(|entry| self.words(entry));
        self.typed(frequency);
        self.typed(status);
        self.typed(weight);
        self.typed(updated);
        self.readings(actuals);
        self.readings(plans);
        unclear.iter_mut().for_each(|stated| self.put_box(&mut stated.text));
    }

    fn measure(&self, measure: &mut Measure) {
        let Measure { baseline, target, current, unit: _, direction, shape: _ } = measure;
        [baseline, target, current].into_iter().for_each(|entry| self.typed(entry));
        self.typed(direction);
    }

    fn readings(&self, readings: &mut [Reading]) {
        readings.iter_mut().for_each(|reading| self.put_box(&mut reading.value.text));
    }

    /// The name of an owner.
    fn owner(&self, entry: &mut Entry<Box<str>>) {
        let called = |text: &str| -> Box<str> { self.person(text).into() };
        match entry {
            Entry::Blank => {}
            Entry::Given(Stated { value, text, .. }) => (*value, *text) = (called(value), called(text)),
            Entry::Unclear(Stated { text, .. }) => *text = called(text),
        }
    }

    /// Words that are their own value.
    fn words(&self, entry: &mut Entry<Box<str>>) {
        if let Entry::Given(stated) = entry {
            self.put_box(&mut stated.value);
        }
        self.typed(entry);
    }

    /// The words that something was typed in.
    fn typed<T>(&self, entry: &mut Entry<T>) {
        match entry {
            Entry::Blank => {}
            Entry::Given(stated) => self.put_box(&mut stated.text),
            Entry::Unclear(stated) => self.put_box(&mut stated.text),
        }
    }
}

/// Numbers those that have become equal, because each file has a page of its own.
fn told_apart<'a>(names: impl Iterator<Item = &'a mut String>) {
    let mut taken = std::collections::BTreeMap::new();
    for name in names {
        let count: &mut usize = taken.entry(name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            *name = format!("{name} ({count})");
        }
    }
}
