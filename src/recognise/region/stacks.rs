//! Tables of KPIs by period in, below the words that say what their numbers are; what was planned stands beside what was
//! reached, out: `ACTUAL` above one table, `TARGET` above the next, `VARIANCE` above a third.

use std::collections::BTreeMap;

use crate::recognise::columns::roles::{RowRole, aims, alone, is_wanted};
use crate::recognise::grid::Grid;
use crate::recognise::headers::dated::{dated, role};
use crate::recognise::headers::folded;
use crate::recognise::sheet::Understood;
use crate::recognise::{Axis, Field, Leftover, Meaning, PointRole, Table};

/// A title that says that numbers are wanted is no longer than this, in words.
const LONGEST_TITLE: usize = 5;

/// Gives the values of tables by period the role that the line above them tells, and puts what was planned beside what was
/// reached of the same KPIs.
pub(in crate::recognise) fn join(grid: &Grid, sheet: u16, understood: &mut Understood) {
    if grid.axis != Axis::Down || !understood.tables.iter().any(is_by_period) {
        return;
    }
    let roles: Vec<Option<RowRole>> = understood.tables.iter().map(|table| titled(grid, table)).collect();
    let plan = Some(RowRole::Of(PointRole::Plan));
    for (table, _) in understood.tables.iter_mut().zip(&roles).filter(|(_, role)| **role == plan) {
        let points = table.records.iter_mut().flat_map(|record| &mut record.series);
        points.filter(|point| point.role == PointRole::Actual).for_each(|point| point.role = PointRole::Plan);
    }
    let Some(reached) = roles.iter().position(|role| *role == Some(RowRole::Of(PointRole::Actual))) else { return };
    for at in (0..roles.len()).rev() {
        let reason = match roles[at] {
            Some(RowRole::Of(PointRole::Plan)) => "planned values, told with those that were reached",
            Some(RowRole::Other) => "neither planned nor reached",
            Some(RowRole::Of(PointRole::Actual | PointRole::Said)) | None => continue,
        };
        if !tells_the_same(&understood.tables[at], &understood.tables[reached]) {
            continue;
        }
        let table = understood.tables[at].clone();
        understood.leftovers.push(Leftover { sheet, area: table.area, reason: reason.to_owned() });
        if roles[at] == plan {
            add(table, &mut understood.tables[reached]);
        }
        understood.tables[at].records.clear();
    }
    understood.tables.retain(|table| !table.records.is_empty());
}

/// Whether a table tells nothing but values by period of KPIs.
fn is_by_period(table: &Table) -> bool {
    let has = |field: Field| table.columns.iter().any(|column| column.meaning == Some(Meaning::Field(field)));
    let dated = table.columns.iter().filter(|column| matches!(column.meaning, Some(Meaning::Actual(_)))).count();
    has(Field::Kpi) && !has(Field::Target) && !has(Field::Current) && dated > 1
}

/// What the line right above the header of a table says of its numbers.
fn titled(grid: &Grid, table: &Table) -> Option<RowRole> {
    let header = table.header.filter(|_| is_by_period(table))?;
    let explicit = |header: &str| dated(header).is_some_and(|dated| dated.role.is_some());
    if table.columns.iter().any(|column| explicit(&column.header)) {
        return None;
    }
    let mut rows = grid.rows_between(header.first.saturating_sub(2), header.first);
    let above = rows.rfind(|&row| row < header.first)?;
    let mut cells = grid.row_within(above, (table.area.first.column, table.area.last.column));
    let (title, others) = (cells.next()?, cells.next());
    let title = grid.text(title);
    alone(title.trim()).or_else(|| wanted(&title)).filter(|_| others.is_none())
}

/// Whether a title says that numbers are wanted: `Year 1 targets`.
fn wanted(title: &str) -> Option<RowRole> {
    let folded = folded(title);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let wanted = words.iter().any(|word| is_wanted(word)) || aims(&folded);
    let is_reached = words.iter().any(|word| role(word) == Some(PointRole::Actual));
    (wanted && !is_reached && words.len() <= LONGEST_TITLE).then_some(RowRole::Of(PointRole::Plan))
}

/// The names of the KPIs of a table, each with its place.
fn names(table: &Table) -> BTreeMap<String, usize> {
    let name =
        |(at, record): (usize, &crate::recognise::Record)| Some((folded(record.fact(Field::Kpi)?.text.trim()), at));
    table.records.iter().enumerate().filter_map(name).collect()
}

/// Whether nearly all KPIs of a table stand in another.
fn tells_the_same(table: &Table, other: &Table) -> bool {
    let known = names(other);
    let own = names(table);
    !own.is_empty() && own.keys().filter(|name| known.contains_key(*name)).count() * 4 >= own.len() * 3
}

/// Adds the values of a table to the same KPIs of another; a KPI that stands only here comes with them.
fn add(planned: Table, reached: &mut Table) {
    let known = names(reached);
    for record in planned.records {
        let name = record.fact(Field::Kpi).map(|fact| folded(fact.text.trim()));
        match name.and_then(|name| known.get(&name)) {
            Some(&at) => reached.records[at].series.extend(record.series),
            None => reached.records.push(record),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_may_say_that_numbers_are_wanted() {
        let plan = Some(RowRole::Of(PointRole::Plan));
        for title in [
            "Year 2 targets",
            "Target per quarter",
            "Metas trimestrales 2026",
            "Metas por trimestre",
            "Quartalsziele",
            "Objectifs mensuels",
            "季度目标",
        ] {
            assert_eq!(wanted(title), plan, "{title}");
        }
        assert_eq!(wanted("Goals 2026"), None);
        assert_eq!(wanted("Targets and actuals"), None);
        assert_eq!(wanted("Business plan of the bakery"), None);
    }
}
