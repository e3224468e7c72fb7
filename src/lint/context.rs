//! What a check may look at, and where it reports.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::earlier::Earlier;
use super::figures::{self, Before, Figures};
use super::item::Item;
use super::names::{Named, named};
use super::settings::InForce;
use super::statement::Verdicts;
use super::table::TableView;
use super::text::quoted;
use super::{Finding, Rule, Said, Subject, said};
use crate::config::Config;
use crate::grade::Grades;
use crate::history::History;
use crate::model::alignment::Alignment;
use crate::model::key_result::Status;
use crate::model::{
    KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, OrgUnit, Origin, Portfolio, SourceFile, SourceId,
    UnitId,
};
use crate::recognise::Field;

/// What a check may look at, and where it reports.
#[derive(Debug)]
pub struct Context<'a> {
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// What is known of the months before.
    pub history: &'a History,
    /// What we computed.
    pub grades: &'a Grades,
    /// What the run depends on.
    pub config: &'a Config,
    /// The portfolio by unit and by table.
    pub ground: &'a Ground<'a>,
    chapter: &'static str,
    rule: &'static Rule,
    in_force: InForce,
    findings: Vec<Finding>,
}

/// What all checks stand on: the portfolio without what was given up, by unit and by table.
#[derive(Debug)]
pub struct Ground<'a> {
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// What is known of the months before.
    pub history: &'a History,
    /// What we computed.
    pub grades: &'a Grades,
    /// What the run depends on.
    pub config: &'a Config,
    /// Every table of every file.
    pub tables: Vec<TableView<'a>>,
    /// Objectives of each unit.
    pub objectives_of: Vec<Vec<ObjectiveId>>,
    /// Key results of each unit.
    pub key_results_of: Vec<Vec<KeyResultId>>,
    /// KPIs of each unit.
    pub kpis_of: Vec<Vec<KpiId>>,
    /// Objectives that were not given up, and key results of which neither was.
    live: (Vec<ObjectiveId>, Vec<KeyResultId>),
    by_table: HashMap<(SourceId, u32), usize>,
    /// Whom each owner cell names; one name stands in many.
    named: HashMap<&'a str, Named>,
    links: Alignment,
    verdicts: Verdicts<'a>,
    figures: Figures,
    before: Before<'a>,
    earlier: Earlier<'a>,
}

impl<'a> Ground<'a> {
    /// Sorts the portfolio by unit and by table. Linear in its size.
    pub fn new(portfolio: &'a Portfolio, history: &'a History, grades: &'a Grades, config: &'a Config) -> Ground<'a> {
        let mut ground = Ground {
            portfolio,
            history,
            grades,
            config,
            tables: Vec::new(),
            objectives_of: vec![Vec::new(); portfolio.units.len()],
            key_results_of: vec![Vec::new(); portfolio.units.len()],
            kpis_of: vec![Vec::new(); portfolio.units.len()],
            live: (live_objectives(portfolio), live_key_results(portfolio)),
            by_table: HashMap::new(),
            named: HashMap::new(),
            links: Alignment::new(portfolio),
            verdicts: Verdicts::new(portfolio),
            figures: Figures::new(portfolio, |id| is_live(portfolio, portfolio.key_result(id))),
            before: if portfolio.kpis.is_empty() { Before::new() } else { figures::before(history, config.as_of) },
            earlier: Earlier::new(history),
        };
        ground.add_tables();
        for (id, objective) in ground.objectives().collect::<Vec<_>>() {
            ground.objectives_of[objective.unit.index()].push(id);
            ground.in_table(objective.origin.source, objective.table, |table| table.objectives.push((id, objective)));
        }
        for (id, kr) in ground.key_results().collect::<Vec<_>>() {
            ground.key_results_of[kr.unit.index()].push(id);
            ground.in_table(kr.origin.source, kr.table, |table| table.key_results.push((id, kr)));
        }
        for (id, kpi) in with_ids(&portfolio.kpis, KpiId::new) {
            ground.kpis_of[kpi.unit.index()].push(id);
            ground.in_table(kpi.origin.source, kpi.table, |table| table.kpis.push((id, kpi)));
        }
        let owners: Vec<&'a str> =
            ground.items().filter_map(|item| item.owner().value()).map(|owner| &**owner).collect();
        for owner in owners {
            ground.named.entry(owner).or_insert_with(|| named(owner));
        }
        ground
    }

    fn add_tables(&mut self) {
        for (source, file) in with_ids(&self.portfolio.sources, SourceId::new) {
            for (index, summary) in (0..).zip(&file.tables) {
                self.by_table.insert((source, index), self.tables.len());
                let (objectives, key_results, kpis) = Default::default();
                self.tables.push(TableView { source, summary, objectives, key_results, kpis });
            }
        }
    }

    fn in_table(&mut self, source: SourceId, table: u32, add: impl FnOnce(&mut TableView<'a>)) {
        if let Some(&index) = self.by_table.get(&(source, table)) {
            add(&mut self.tables[index]);
        }
    }

    /// The tables of a file.
    pub fn tables_of(&self, source: SourceId) -> &[TableView<'a>] {
        let first = self.tables.partition_point(|table| table.source < source);
        let rest = &self.tables[first..];
        &rest[..rest.partition_point(|table| table.source == source)]
    }

    /// Whom an owner cell names.
    pub fn named(&self, owner: &str) -> Named {
        self.named.get(owner).copied().unwrap_or_else(|| named(owner))
    }

    /// The table that tells of an item.
    pub fn table_of(&self, item: Item) -> Option<&TableView<'a>> {
        self.by_table.get(&(item.origin().source, item.table())).map(|&index| &self.tables[index])
    }

    /// Every file.
    pub fn sources(&self) -> impl Iterator<Item = (SourceId, &'a SourceFile)> + use<'a> {
        with_ids(&self.portfolio.sources, SourceId::new)
    }

    /// Every unit.
    pub fn units(&self) -> impl Iterator<Item = (UnitId, &'a OrgUnit)> + use<'a> {
        with_ids(&self.portfolio.units, UnitId::new)
    }

    /// Every objective that was not given up.
    pub fn objectives(&self) -> impl Iterator<Item = (ObjectiveId, &'a Objective)> {
        self.live.0.iter().map(|id| (*id, self.portfolio.objective(*id)))
    }

    /// Every key result that was not given up.
    pub fn key_results(&self) -> impl Iterator<Item = (KeyResultId, &'a KeyResult)> {
        self.live.1.iter().map(|id| (*id, self.portfolio.key_result(*id)))
    }

    /// Every KPI.
    pub fn kpis(&self) -> impl Iterator<Item = (KpiId, &'a Kpi)> + use<'a> {
        with_ids(&self.portfolio.kpis, KpiId::new)
    }

    /// Every objective, key result and KPI that was not given up.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> {
        let objectives = self.objectives().map(|(id, objective)| Item::Objective(id, objective));
        let key_results = self.key_results().map(|(id, kr)| Item::KeyResult(id, kr));
        objectives.chain(key_results).chain(self.kpis().map(|(id, kpi)| Item::Kpi(id, kpi)))
    }

    /// Which objective serves which.
    pub fn links(&self) -> &Alignment {
        &self.links
    }

    /// What key results and KPIs count.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// What key results of cycles that are over aimed at; empty where there is no KPI to be compared with it.
    pub fn before(&self) -> &Before<'a> {
        &self.before
    }

    /// What snapshots say, by unit.
    pub fn earlier(&self) -> &Earlier<'a> {
        &self.earlier
    }

    /// The KPI of the same unit that watches the figure of a key result.
    pub fn history(&self, id: KeyResultId) -> Option<&'a Kpi> {
        let unit = self.portfolio.key_result(id).unit;
        let kpi = self.figures.watched(unit, self.figures.of_key_result(id))?;
        Some(self.portfolio.kpi(kpi))
    }

    /// What kind of statement each item is.
    pub fn verdicts(&self) -> &Verdicts<'a> {
        &self.verdicts
    }

    /// The key results of an objective that were not given up, in sheet order.
    pub fn evidence(&self, objective: &Objective) -> Vec<(KeyResultId, &'a KeyResult)> {
        let all = objective.key_results.iter().map(|&id| (id, self.portfolio.key_result(id)));
        all.filter(|(_, kr)| is_live(self.portfolio, kr)).collect()
    }
}

fn with_ids<'a, T, Id>(items: &'a [T], id: fn(usize) -> Id) -> impl Iterator<Item = (Id, &'a T)> + use<'a, T, Id> {
    items.iter().enumerate().map(move |(index, item)| (id(index), item))
}

fn live_objectives(portfolio: &Portfolio) -> Vec<ObjectiveId> {
    let all = with_ids(&portfolio.objectives, ObjectiveId::new);
    all.filter(|(_, it)| it.status.value() != Some(&Status::Dropped)).map(|(id, _)| id).collect()
}

fn live_key_results(portfolio: &Portfolio) -> Vec<KeyResultId> {
    let all = with_ids(&portfolio.key_results, KeyResultId::new);
    all.filter(|(_, kr)| is_live(portfolio, kr)).map(|(id, _)| id).collect()
}

/// Whether neither it nor its objective was given up.
fn is_live(portfolio: &Portfolio, kr: &KeyResult) -> bool {
    let objective = kr.objective.map(|id| portfolio.objective(id));
    kr.status.value() != Some(&Status::Dropped)
        && objective.is_none_or(|objective| objective.status.value() != Some(&Status::Dropped))
}

impl<'a> Context<'a> {
    /// A place for one rule to look around and report.
    pub(super) fn new(
        chapter: &'static str,
        rule: &'static Rule,
        in_force: InForce,
        ground: &'a Ground<'a>,
    ) -> Context<'a> {
        let Ground { portfolio, history, grades, config, .. } = *ground;
        Context { portfolio, history, grades, config, ground, chapter, rule, in_force, findings: Vec::new() }
    }

    /// What was reported.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// A threshold of the rule, as the config has it.
    pub fn threshold(&self, name: &str) -> Decimal {
        let index = self.rule.thresholds.iter().position(|threshold| threshold.name == name);
        self.in_force.thresholds[index.expect("a rule reads only thresholds that it declares")]
    }

    /// A field as people call it.
    pub fn name(&self, field: Field) -> Said {
        Said::Ours(field_name(field), Box::default())
    }

    /// Whether there are more than a threshold allows.
    pub fn exceeds(&self, count: usize, name: &str) -> bool {
        Decimal::from(count) > self.threshold(name)
    }

    /// Reports a breach. Cell and value found are looked up by the field; a blank cell is found by its column.
    ///
    /// What a finding about a file, a sheet or a unit points to is said with [`Finding::at`].
    pub fn report(
        &mut self,
        subject: impl Into<Subject>,
        field: impl Into<Option<Field>>,
        message: Said,
    ) -> &mut Finding {
        let (subject, field) = (subject.into(), field.into());
        let item = Item::of(self.portfolio, subject);
        let (origin, value) = match (item, field) {
            (Some(item), Some(field)) if field != item.title_field() => self.cell(item, field),
            (Some(item), _) => (Some(item.origin()), item.title().to_owned()),
            (None, _) => (None, String::new()),
        };
        self.findings.push(Finding {
            rule: self.rule,
            chapter: self.chapter,
            severity: self.rule.severity,
            subject,
            origin,
            field: field.map_or("", field_name),
            message,
            value,
            expected: Said::default(),
            fingerprint: String::new(),
            since: None,
            acceptance: None,
        });
        self.findings.last_mut().expect("a finding was pushed just now")
    }

    fn cell(&self, item: Item<'a>, field: Field) -> (Option<Origin>, String) {
        match item.typed(field) {
            Some(typed) => (Some(typed.origin), typed.text.to_owned()),
            None => (self.ground.table_of(item).map(|table| table.cell(item, field)), String::new()),
        }
    }

    /// Reports what a table lacks: the sheet once if it has no column for the field, else each item that lacks it.
    pub fn report_lack(&mut self, table: &TableView<'a>, field: Field, lacking: &[Item<'a>], what: Said) {
        match lacking {
            [first, _, ..] if !table.has_column(field) => {
                let sheet = self.portfolio.place(first.origin()).sheet;
                let message = said!(
                    "sheet {sheet} says no {what} for {number} rows",
                    sheet = quoted(sheet),
                    what,
                    number = lacking.len()
                );
                self.report(table.sheet(), field, message).at(first.origin());
            }
            _ => lacking.iter().for_each(|item| {
                self.report(
                    item.subject(),
                    field,
                    said!("{title} has no {what}", title = quoted(item.title()), what = what.clone()),
                );
            }),
        }
    }
}

/// A field as the machine formats name it.
pub fn field_name(field: Field) -> &'static str {
    match field {
        Field::Objective | Field::KeyResult | Field::Kpi => "title",
        other => other.name(),
    }
}
