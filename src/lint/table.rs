//! A table's summary and the portfolio in, the table with its items out: what a check of a whole column looks at.

use crate::model::source::TableSummary;
use crate::model::{KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, Origin, SourceId};
use crate::recognise::{Axis, Field, Meaning, TableKind};

use super::Subject;
use super::item::Item;

/// A table with what it tells, given-up items left out.
#[derive(Debug)]
pub struct TableView<'a> {
    /// Its file.
    pub source: SourceId,
    /// How it was understood.
    pub summary: &'a TableSummary,
    /// Its objectives in sheet order.
    pub objectives: Vec<(ObjectiveId, &'a Objective)>,
    /// Its key results in sheet order.
    pub key_results: Vec<(KeyResultId, &'a KeyResult)>,
    /// Its KPIs in sheet order.
    pub kpis: Vec<(KpiId, &'a Kpi)>,
}

impl<'a> TableView<'a> {
    /// Its sheet.
    pub fn sheet(&self) -> Subject {
        Subject::Sheet(self.source, self.summary.table.sheet)
    }

    /// Whether it tells KPIs.
    pub fn is_of_kpis(&self) -> bool {
        self.summary.table.kind == TableKind::Kpi
    }

    /// Whether it has a column for a field.
    pub fn has_column(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// The position of the column that holds a field.
    pub fn column(&self, field: Field) -> Option<u16> {
        let holds = Meaning::Field(field);
        let column = self.summary.table.columns.iter().find(|column| column.meaning.as_ref() == Some(&holds))?;
        Some(column.column)
    }

    /// Where an item has or would have a field: its own row, the field's column; its title if there is no such column.
    pub fn cell(&self, item: Item, field: Field) -> Origin {
        let origin = item.origin();
        let Some(column) = self.column(field) else { return origin };
        let mut at = origin.at;
        match self.summary.table.axis {
            Axis::Down => at.column = column,
            Axis::Across => at.row = u32::from(column),
        }
        if self.summary.table.area.holds(at) { Origin { at, ..origin } } else { origin }
    }

    /// All its items: objectives, key results, KPIs.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> {
        let objectives = self.objectives.iter().map(|&(id, objective)| Item::Objective(id, objective));
        let key_results = self.key_results.iter().map(|&(id, kr)| Item::KeyResult(id, kr));
        objectives.chain(key_results).chain(self.kpis.iter().map(|&(id, kpi)| Item::Kpi(id, kpi)))
    }

    /// Its key results as items.
    pub fn key_result_items(&self) -> impl Iterator<Item = Item<'a>> {
        self.key_results.iter().map(|&(id, kr)| Item::KeyResult(id, kr))
    }

    /// Its KPIs as items.
    pub fn kpi_items(&self) -> impl Iterator<Item = Item<'a>> {
        self.kpis.iter().map(|&(id, kpi)| Item::Kpi(id, kpi))
    }
}
