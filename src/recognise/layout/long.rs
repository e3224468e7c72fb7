//! One row a KPI and a period, so that each KPI comes again in every month; a log of check-ins is of this kind too.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;

use super::{Layout, Told};
use crate::read::{Cell, CellRef};
use crate::recognise::block::Block;
use crate::recognise::columns::profile::Profile;
use crate::recognise::headers::dated::dated_cell;
use crate::recognise::headers::rows::{self, level};
use crate::recognise::period::Period;
use crate::recognise::{Column, Fact, FactSource, Field, Meaning, Point, PointRole, Record, RecordKind, Value};

/// One value a row.
pub(super) const LONG: Layout = Layout {
    name: "long",
    about: "one row for each KPI and period, or for each check-in of a key result",
    example: "KPI,Month,Plan,Actual\n\
              Footfall,2026-01,41000,39250\n\
              Conversion,2026-01,18,16.4\n\
              Footfall,2026-02,40000,40110\n\
              Conversion,2026-02,18,17.1",
    fit: |block| if Log::of(block).is_some_and(|log| log.repeats()) { 91 } else { 0 },
    read,
};

/// Words for a result in the name of an id, sorted, folded: `id_resultado`.
const RESULTS: &[&str] = &[
    "assolit",
    "dosezeno",
    "eredmeny",
    "ergebnis",
    "faktas",
    "fakts",
    "hasil",
    "izpilde",
    "izvrsenje",
    "kr",
    "ostvarenje",
    "pasiekta",
    "realisasi",
    "realizacija",
    "realizat",
    "result",
    "resultaat",
    "resultado",
    "resultat",
    "rezultat",
    "rezultatas",
    "rezultats",
    "risultato",
    "saavutatud",
    "skutecnost",
    "skutocnost",
    "sonuc",
    "tegelik",
    "teny",
    "toteuma",
    "tulemus",
    "tulos",
    "utfall",
    "vysledek",
    "vysledok",
    "wynik",
    "αποτελεσμα",
    "извршење",
    "изпълнение",
    "остварење",
    "отчет",
    "реализација",
    "резултат",
    "результат",
    "факт",
];

/// The columns that may say when a row was true.
const WHEN: &[Field] = &[Field::Cycle, Field::Updated, Field::Start, Field::Due];

fn subject(block: &Block) -> Option<(RecordKind, Field)> {
    let has = |field| block.column(field).is_some();
    match (has(Field::Objective), has(Field::KeyResult), has(Field::Kpi)) {
        (false, true, _) => Some((RecordKind::KeyResult, Field::KeyResult)),
        (_, false, true) => Some((RecordKind::Kpi, Field::Kpi)),
        (false, false, false) if has(Field::Id) => Some((kind_of_ids(block), Field::Id)),
        _ => None,
    }
}

/// What the ids of a log are ids of, as far as their header says.
fn kind_of_ids(block: &Block) -> RecordKind {
    let head = block.region.heads.iter().find(|head| Some(head.column) == block.column(Field::Id));
    let words = head.map_or("", |head| &*head.header.words);
    let is_result = |word: &str| level(word) == Some(RecordKind::KeyResult) || RESULTS.binary_search(&word).is_ok();
    if words.split(' ').any(is_result) { RecordKind::KeyResult } else { RecordKind::Kpi }
}

/// For each row of a block the row that a column says something of it in: its own, or one above where it is blank.
type Said = BTreeMap<u32, u32>;

/// A block whose rows are values, each of one thing at one time.
#[derive(Clone)]
struct Log<'b, 'g, 'a> {
    block: &'b Block<'g, 'a>,
    kind: RecordKind,
    /// What names the thing: a title, or an id alone.
    subject: Field,
    /// The column that says when.
    when: u16,
    /// The column that tells apart what has one name: the branch, the team.
    of: Option<u16>,
    /// Where the name of each row stands.
    names: Rc<Said>,
    /// Where its team does.
    teams: Rc<Said>,
}

/// Where a column says something of each row: in a pivot table a blank means the same as above.
fn said(block: &Block, column: Option<u16>) -> Rc<Said> {
    let Some(column) = column else { return Rc::default() };
    let mut last = None;
    let rows = block.region.rows.iter().filter_map(|&row| {
        last = block.grid().shown_at(row, column).map(|_| row).or(last);
        Some((row, last?))
    });
    Rc::new(rows.collect())
}

/// Whether a block is a log whose items are named by their ids alone.
pub(in crate::recognise) fn is_log_of_ids(block: &Block) -> bool {
    let log = Log::of(block).filter(|log| log.subject == Field::Id && block.column(Field::Current).is_some());
    log.is_some_and(|log| log.repeats())
}

/// The column that says when.
fn when(block: &Block) -> Option<u16> {
    let is_dated = |&column: &u16| {
        let is_total = |cell: &Cell| rows::total(&block.grid().text(cell)).is_some();
        let tells = |&&row: &&u32| block.grid().cell(row, column).is_some_and(|cell| !is_total(cell));
        let rows = block.region.rows.iter().filter(tells);
        let dated = rows.clone().filter(|&&row| period(block, row, column).is_some()).count();
        dated * 10 >= rows.count() * 9 && dated > 1
    };
    let unnamed = block.columns.iter().filter(|column| column.meaning.is_none()).map(|column| column.column);
    WHEN.iter().filter_map(|&field| block.column(field)).chain(unnamed).find(is_dated)
}

/// The period that a row tells in a column, by the order of day and month that its column proves.
fn period(block: &Block, row: u32, column: u16) -> Option<Period> {
    let cell = block.grid().cell(row, column)?;
    let dated = dated_cell(cell, block.grid().format(cell)).map(|dated| dated.period);
    dated.or_else(|| match block.fact_in(row, column, Field::Updated)?.value {
        Value::Date(day) => Some(Period::Day(day)),
        _ => None,
    })
}

impl<'b, 'g, 'a> Log<'b, 'g, 'a> {
    fn of(block: &'b Block<'g, 'a>) -> Option<Log<'b, 'g, 'a>> {
        let (kind, subject) = subject(block)?;
        let when = when(block)?;
        let [names, teams] = [subject, Field::Team].map(|field| said(block, block.column(field)));
        let log = Log { block, kind, subject, when, of: None, names, teams };
        let apart = |of: u16| Log { of: Some(of), ..log.clone() };
        if log.repeats() {
            return Some(log);
        }
        let by_column = log.wordy_columns().map(apart).find(Log::repeats);
        Some(by_column.unwrap_or(log))
    }

    /// The columns of words that have no meaning, or that of a person or a team.
    fn wordy_columns(&self) -> impl Iterator<Item = u16> + use<'_, 'b, 'g, 'a> {
        let Block { region, columns, .. } = self.block;
        let may_part = |column: &&Column| {
            matches!(column.meaning, None | Some(Meaning::Field(Field::Team | Field::Owner)))
                && column.column != self.when
                && Profile::of(region.grid, &region.rows, column.column).is_of_names(region.rows.len())
        };
        columns.iter().filter(may_part).map(|column| column.column)
    }

    /// Whether most names come again, in another period.
    fn repeats(&self) -> bool {
        let rows = || self.block.region.rows.iter().filter_map(|&row| Some((self.key(row)?, row)));
        let distinct: BTreeSet<String> = rows().map(|(key, _)| key).collect();
        let dated: Vec<_> = rows().filter_map(|(key, row)| Some((key, self.period(row)?.to_string()))).collect();
        let once = dated.iter().collect::<BTreeSet<_>>().len() == dated.len();
        distinct.len() * 3 <= rows().count() * 2 && once && dated.len() > 3
    }

    /// What tells one series from another: the name or the id, the team, and what the column says that parts them.
    fn key(&self, row: u32) -> Option<String> {
        let grid = self.block.grid();
        let text = |row: u32, column| grid.shown_at(row, column).map(|cell| grid.text(cell).into_owned());
        let name = text(*self.names.get(&row)?, self.block.column(self.subject)?)?;
        let team = self.teams.get(&row).zip(self.block.column(Field::Team));
        let team = team.and_then(|(&said, column)| text(said, column));
        let of = self.of.and_then(|column| text(row, column));
        Some([name, team.unwrap_or_default(), of.unwrap_or_default()].join("\u{1f}"))
    }

    fn period(&self, row: u32) -> Option<Period> {
        period(self.block, row, self.when)
    }

    /// The record of a row, before its values.
    fn record(&self, row: u32) -> Option<Record> {
        let at = CellRef::new(*self.names.get(&row)?, self.block.column(self.subject)?);
        let facts = self.facts(row);
        Some(Record { kind: self.kind, parent: None, at, hidden: self.block.hides(row), facts, series: Vec::new() })
    }

    /// What the first row of a series says besides its period and its values.
    fn facts(&self, row: u32) -> Vec<Fact> {
        let lasts = |field: Field| !matches!(field, Field::Target | Field::Current);
        let mut facts = self.block.facts(row, |column| {
            let is_lasting = matches!(column.meaning, Some(Meaning::Field(field)) if lasts(field));
            column.column != self.when && is_lasting && !speaks_of_now(column)
        });
        for (said, field) in [(&self.names, self.subject), (&self.teams, Field::Team)] {
            let above = said.get(&row).filter(|&&above| above != row);
            let fact =
                above.zip(self.block.column(field)).and_then(|(&at, column)| self.block.fact_in(at, column, field));
            facts.extend(fact.map(|fact| Fact { source: FactSource::Inherited, ..fact }));
        }
        if let Some(id) = facts.iter().find(|fact| fact.field == Field::Id).filter(|_| self.subject == Field::Id) {
            let field = if self.kind == RecordKind::KeyResult { Field::KeyResult } else { Field::Kpi };
            facts.push(Fact { field, ..id.clone() });
        }
        let of = self.of.and_then(|column| self.block.fact_in(row, column, Field::Team));
        facts.extend(of.filter(|of| facts.iter().all(|fact| fact.at != of.at && fact.field != Field::Team)));
        facts
    }
}

fn read(block: &Block) -> Told {
    let mut told = Told::default();
    let Some(log) = Log::of(block) else { return told };
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut latest: Vec<(u32, Period)> = Vec::new();
    for &row in &block.region.rows {
        let (Some(key), Some(period)) = (log.key(row), log.period(row)) else {
            told.skip(row, block.skips(row).unwrap_or("no name or no period in this row"));
            continue;
        };
        let place = *places.entry(key).or_insert_with(|| {
            told.records.extend(log.record(row));
            latest.push((row, period.clone()));
            told.records.len() - 1
        });
        told.records[place].series.extend(points(block, row, &period));
        if begins(&latest[place].1) <= begins(&period) {
            latest[place] = (row, period);
        }
    }
    for (record, (row, _)) in told.records.iter_mut().zip(latest) {
        record.facts.extend(block.facts(row, speaks_of_now));
    }
    told
}

fn begins(period: &Period) -> Option<NaiveDate> {
    period.days().map(|(first, _)| first)
}

/// Whether a column tells something of which only the latest counts.
fn speaks_of_now(column: &Column) -> bool {
    matches!(column.meaning, Some(Meaning::Field(Field::Confidence | Field::Status | Field::Progress | Field::Comment)))
}

/// The values of a row, planned and reached, and what was said of them.
fn points(block: &Block, row: u32, period: &Period) -> Vec<Point> {
    let role = |field| match field {
        Field::Target => Some(PointRole::Plan),
        Field::Current => Some(PointRole::Actual),
        Field::Confidence | Field::Status => Some(PointRole::Said),
        _ => None,
    };
    let facts =
        block.facts(row, |column| matches!(column.meaning, Some(Meaning::Field(field)) if role(field).is_some()));
    let point = |fact: Fact| role(fact.field).map(|role| Point { period: period.clone(), role, fact });
    facts.into_iter().filter_map(point).collect()
}
