//! What was understood of each file in, the portfolio out: items with typed entries, units, cycles, links, keys.

mod cycles;
mod entries;
mod homes;
mod items;
mod keys;
mod links;
mod measures;
mod names;
mod ratings;
mod series;
mod shapes;
mod units;

use crate::config::Config;
use crate::model::source::TableSummary;
use crate::model::{ObjectiveId, Portfolio, SourceFile, SourceId, SourceState};
use crate::read::{Refusal, Remark, Visibility};
use crate::recognise::{Leftover, Recognition, Record, RecordKind, Table};

use cycles::Calendar;
use entries::Facts;
use homes::Homes;
use items::{Home, TableFacts};
use links::Links;
use units::Units;

/// One file after reading and recognition.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    /// Its path below the input folder, `/` as separator.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its bytes in hex; empty if it could not be opened.
    pub sha256: String,
    /// What it holds, or why it was not read.
    pub outcome: Result<Content, Refusal>,
}

/// What a readable file holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// Visibility of each sheet.
    pub visibility: Vec<Visibility>,
    /// What was odd about it.
    pub remarks: Vec<Remark>,
    /// Its tables and what is left over.
    pub recognition: Recognition,
}

/// Builds the portfolio. Records are moved, file by file, so that no record and its item live side by side for long.
pub fn portfolio(files: Vec<Understood>, config: &Config) -> Portfolio {
    let mut builder =
        Builder { config, portfolio: Portfolio::default(), units: Units::default(), links: Links::default() };
    for file in files {
        builder.add_file(file);
    }
    builder.finish()
}

/// The portfolio as far as it is built. Until the end, ids of units are provisional.
struct Builder<'a> {
    config: &'a Config,
    portfolio: Portfolio,
    units: Units,
    links: Links,
}

impl Builder<'_> {
    fn add_file(&mut self, file: Understood) {
        let id = SourceId::new(self.portfolio.sources.len());
        let Understood { name, size, sha256, outcome } = file;
        let (state, content) = match outcome {
            Ok(content) => (SourceState::Read, content),
            Err(Refusal { code, reason }) => (SourceState::Unreadable { code, reason }, Content::default()),
        };
        let Content { visibility, remarks, recognition } = content;
        let homes = Homes::of(&name, &recognition, self.config);
        let Recognition { sheets, tables, leftovers } = recognition;
        self.portfolio.sources.push(SourceFile {
            name,
            size,
            sha256,
            state,
            sheets,
            visibility,
            remarks,
            tables: Vec::with_capacity(tables.len()),
            leftovers,
        });
        self.links.next_file();
        for table in tables {
            self.add_table(id, &homes, table);
        }
    }

    /// Turns the records of a table into items and keeps the table without them.
    fn add_table(&mut self, source: SourceId, homes: &Homes, mut table: Table) {
        let index = u32::try_from(self.source(source).tables.len()).expect("a file holds fewer tables than cells");
        let calendar = Calendar { nearby: homes.periods(&table), config: self.config };
        let facts = TableFacts::of(&table, calendar, index);
        let shown = self.source(source).visibility.get(usize::from(table.sheet)).copied().unwrap_or_default();
        let mut told = Told { source, shown, homes, facts, objectives: Vec::new() };
        let records = std::mem::take(&mut table.records);
        let mut counts = [0; 3];
        for record in records {
            counts[record.kind as usize] += 1;
            self.add_record(&mut told, &table, record);
        }
        self.portfolio.sources[source.index()].tables.push(TableSummary { table, counts });
    }

    fn source(&self, id: SourceId) -> &SourceFile {
        self.portfolio.source(id)
    }

    fn add_record(&mut self, told: &mut Told, table: &Table, record: Record) {
        let Record { kind, parent, at, hidden, facts, series } = record;
        let mut facts = Facts { own: facts, context: &table.context, source: told.source, sheet: table.sheet };
        let unit = told.homes.unit(&mut facts, kind, &mut self.units);
        let home = Home { unit: unit.id, hidden: hidden || told.shown != Visibility::Shown };
        let parent = parent.and_then(|index| told.objectives.get(index as usize).copied().flatten());
        let mut added = None;
        let known = match kind {
            RecordKind::Objective => {
                let objective = items::objective(&mut facts, &told.facts, home);
                added = objective.map(|objective| self.links.objective(&mut self.portfolio, objective));
                added.is_some()
            }
            RecordKind::KeyResult => {
                let link = links::named_objective(&mut facts, parent);
                let kr = items::key_result(&mut facts, series, &told.facts, home);
                let id = kr.map(|kr| self.links.key_result(&mut self.portfolio, kr, link));
                id.inspect(|&id| self.links.settle(id, unit.own, told.facts.calendar.common())).is_some()
            }
            RecordKind::Kpi => {
                let kpi = items::kpi(&mut facts, series, &told.facts, home);
                kpi.map(|kpi| self.portfolio.kpis.push(kpi)).is_some()
            }
        };
        told.objectives.push(added);
        if !known {
            let area = crate::read::Area::new(at, at);
            let reason = "a record without words".to_owned();
            self.portfolio.sources[told.source.index()].leftovers.push(Leftover { sheet: table.sheet, area, reason });
        }
    }

    fn finish(self) -> Portfolio {
        let Builder { mut portfolio, units, links, .. } = self;
        links.resolve(&mut portfolio);
        let (units, ids) = units.sorted();
        portfolio.units = units;
        let objectives = portfolio.objectives.iter_mut().map(|objective| &mut objective.unit);
        let key_results = portfolio.key_results.iter_mut().map(|kr| &mut kr.unit);
        let kpis = portfolio.kpis.iter_mut().map(|kpi| &mut kpi.unit);
        objectives.chain(key_results).chain(kpis).for_each(|unit| *unit = ids[unit.index()]);
        keys::assign(&mut portfolio);
        portfolio
    }
}

/// A table while its records are told.
struct Told<'a> {
    source: SourceId,
    shown: Visibility,
    homes: &'a Homes,
    facts: TableFacts<'a>,
    /// The objective that each record became, so that key results find theirs.
    objectives: Vec<Option<ObjectiveId>>,
}
