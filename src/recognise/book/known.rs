//! What the sheets of a workbook call their objectives, key results and KPIs in, whether a column of another sheet refers
//! to them out. What a header leaves open, the cells below it decide: a column of ids of objectives is the parent of its
//! rows, whatever it is called.

use std::collections::BTreeSet;

use crate::recognise::headers::folded;
use crate::recognise::sheet::Understood;
use crate::recognise::{Field, Record, RecordKind};

/// So many cells of a column refer to something before the column does.
const LEAST: usize = 2;

/// Ids and titles, folded.
#[derive(Debug, Default)]
pub(in crate::recognise) struct Known {
    objectives: BTreeSet<String>,
    ids: BTreeSet<String>,
    titles: BTreeSet<String>,
}

/// What the cells of a column name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::recognise) enum Reference {
    /// Objectives, by id or title.
    Objectives,
    /// Key results or KPIs, by id.
    Ids,
    /// Key results or KPIs, by title.
    Titles,
}

/// Whether what other sheets tell may say more of a sheet: it tells nothing, or key results and not whose they are.
pub(in crate::recognise) fn may_refer(sheet: &Understood) -> bool {
    let mut records = sheet.tables.iter().flat_map(|table| &table.records);
    records.all(|record| {
        record.kind == RecordKind::KeyResult && record.parent.is_none() && record.fact(Field::Parent).is_none()
    })
}

impl Known {
    /// What the sheets tell.
    pub fn of(sheets: &[Understood]) -> Known {
        let mut known = Known::default();
        let records = sheets.iter().flat_map(|sheet| &sheet.tables).flat_map(|table| &table.records);
        records.for_each(|record| known.add(record));
        known
    }

    fn add(&mut self, record: &Record) {
        let text =
            |field: Field| record.fact(field).map(|fact| folded(fact.text.trim())).filter(|text| !text.is_empty());
        match record.kind {
            RecordKind::Objective => {
                self.objectives.extend([text(Field::Id), text(Field::Objective)].into_iter().flatten());
            }
            RecordKind::KeyResult | RecordKind::Kpi => {
                self.ids.extend(text(Field::Id));
                self.titles.extend([text(Field::KeyResult), text(Field::Kpi)].into_iter().flatten());
            }
        }
    }

    /// What a sheet may refer to that was understood so: objectives, if it tells key results and says not whose they
    /// are; anything, if it tells nothing. `None` if it needs no second look.
    pub fn seen_from(&self, sheet: &Understood) -> Option<Known> {
        if !may_refer(sheet) {
            return None;
        }
        let objectives = self.objectives.clone();
        let seen = if sheet.tables.is_empty() {
            Known { objectives, ids: self.ids.clone(), titles: self.titles.clone() }
        } else {
            Known { objectives, ..Known::default() }
        };
        (!seen.objectives.is_empty() || !seen.ids.is_empty()).then_some(seen)
    }

    /// What these cells of a column refer to, if all of them do.
    pub fn reference<'t>(&self, cells: impl Iterator<Item = &'t str> + Clone) -> Option<Reference> {
        let all_in = |names: &BTreeSet<String>| {
            let mut cells = cells.clone().map(|text| folded(text.trim())).peekable();
            cells.peek().is_some() && cells.all(|text| names.contains(&text))
        };
        cells.clone().nth(LEAST - 1)?;
        let kinds =
            [(&self.objectives, Reference::Objectives), (&self.ids, Reference::Ids), (&self.titles, Reference::Titles)];
        kinds.into_iter().find(|(names, _)| all_in(names)).map(|(_, kind)| kind)
    }
}
