//! What was understood of each file in, the portfolio out: items with typed entries, units, cycles, links, keys.

mod cycles;
mod echoes;
mod entries;
mod fiscal;
mod homes;
mod items;
mod keys;
mod links;
mod logs;
mod measures;
mod names;
mod ratings;
#[cfg(test)]
pub(crate) mod sample;
mod series;
mod shapes;
mod units;

use crate::config::Config;
use crate::model::source::TableSummary;
use crate::model::{ObjectiveId, Portfolio, SourceFile, SourceId, SourceState};
use crate::read::{Area, Refusal, Remark, Visibility};
use crate::recognise::{LOG, Leftover, Recognition, Record, RecordKind, Table};

use cycles::Calendar;
use entries::Facts;
use homes::Homes;
use items::{Home, TableFacts};
pub use keys::assign as assign_keys;
use links::Links;
use logs::{LoggedKeyResult, Logs};
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
    let mut builder = Builder {
        config,
        portfolio: with_room(&files),
        units: Units::default(),
        links: Links::default(),
        logs: Logs::default(),
    };
    for file in files {
        builder.add_file(file);
    }
    builder.finish()
}

/// An empty portfolio with room for as many items as there are records: items are large, and a list that grows moves them
/// again and again.
fn with_room(files: &[Understood]) -> Portfolio {
    let tables = files.iter().filter_map(|file| file.outcome.as_ref().ok()).flat_map(|it| &it.recognition.tables);
    let mut counts = [0; 3];
    // Rows of a log are what items were at some time.
    for record in tables.filter(|table| table.layout != LOG).flat_map(|table| &table.records) {
        counts[record.kind as usize] += 1;
    }
    Portfolio {
        objectives: Vec::with_capacity(counts[RecordKind::Objective as usize]),
        key_results: Vec::with_capacity(counts[RecordKind::KeyResult as usize]),
        kpis: Vec::with_capacity(counts[RecordKind::Kpi as usize]),
        ..Portfolio::default()
    }
}

/// The portfolio as far as it is built. Until the end, ids of units are provisional.
struct Builder<'a> {
    config: &'a Config,
    portfolio: Portfolio,
    units: Units,
    links: Links,
    logs: Logs,
}

impl Builder<'_> {
    fn add_file(&mut self, file: Understood) {
        let id = SourceId::new(self.portfolio.sources.len());
        let Understood { name, size, sha256, outcome } = file;
        let (state, content) = match outcome {
            Ok(content) => (SourceState::Read, content),
            Err(Refusal { code, reason }) => (SourceState::Unreadable { code, reason }, Content::default()),
        };
        let Content { visibility, mut remarks, recognition } = content;
        let homes = Homes::of(&name, &recognition, self.config);
        let Recognition { sheets, sketches, tables, leftovers, ours, remarks: unmet } = recognition;
        remarks.extend(unmet);
        self.portfolio.sources.push(SourceFile {
            name,
            size,
            sha256,
            state,
            sheets,
            sketches,
            visibility,
            remarks,
            tables: Vec::with_capacity(tables.len()),
            leftovers,
            ours,
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
        let cycles = calendar.candidates();
        let facts = TableFacts::of(&table, calendar, index);
        let shown = self.source(source).visibility.get(usize::from(table.sheet)).copied().unwrap_or_default();
        let mut told = Told { source, shown, homes, facts, objectives: Vec::new() };
        let records = std::mem::take(&mut table.records);
        let mut counts = [0; 3];
        for record in records {
            counts[record.kind as usize] += 1;
            self.add_record(&mut told, &table, record);
        }
        self.portfolio.sources[source.index()].tables.push(TableSummary { table, counts, cycles });
    }

    fn source(&self, id: SourceId) -> &SourceFile {
        self.portfolio.source(id)
    }

    fn add_record(&mut self, told: &mut Told, table: &Table, record: Record) {
        let Record { kind, parent, at, hidden, facts, series } = record;
        let years = told.facts.calendar.years();
        let mut facts = Facts { own: facts, context: &table.context, source: told.source, sheet: table.sheet, years };
        let unit = told.homes.unit(&mut facts, kind, &mut self.units);
        if table.layout != LOG && unit.own {
            self.units.keep(unit.id);
        }
        let home = Home { unit: unit.id, hidden: hidden || told.shown != Visibility::Shown };
        let parent = parent.and_then(|index| told.objectives.get(index as usize).copied().flatten());
        let mut added = None;
        let known = match kind {
            RecordKind::Objective => {
                let objective = items::objective(&mut facts, &told.facts, home);
                added = objective.map(|objective| self.links.objective(&mut self.portfolio, objective));
                added.iter().for_each(|id| self.links.settle_objective(*id, &unit));
                added.is_some()
            }
            RecordKind::KeyResult if table.layout == LOG => {
                let link = links::named_objective(&mut facts, parent);
                let kr = items::key_result(&mut facts, series, &told.facts, home);
                let cycle = told.facts.calendar.common();
                kr.map(|kr| self.logs.key_result(LoggedKeyResult { kr, link, unit, cycle })).is_some()
            }
            RecordKind::Kpi if table.layout == LOG => {
                let kpi = items::kpi(&mut facts, series, &told.facts, home);
                kpi.map(|kpi| self.logs.kpi(kpi)).is_some()
            }
            RecordKind::KeyResult => {
                let link = links::named_objective(&mut facts, parent);
                let kr = items::key_result(&mut facts, series, &told.facts, home);
                let id = kr.map(|kr| self.links.key_result(&mut self.portfolio, kr, link));
                id.inspect(|&id| self.links.settle(id, &unit, told.facts.calendar.common())).is_some()
            }
            RecordKind::Kpi => {
                let kpi = items::kpi(&mut facts, series, &told.facts, home);
                kpi.map(|kpi| self.portfolio.kpis.push(kpi)).is_some()
            }
        };
        told.objectives.push(added);
        if !known {
            let area = Area::new(at, at);
            let reason = "a record without words".to_owned();
            self.portfolio.sources[told.source.index()].leftovers.push(Leftover { sheet: table.sheet, area, reason });
        }
    }

    fn finish(self) -> Portfolio {
        let Builder { mut portfolio, units, mut links, logs, config } = self;
        logs.join(&mut portfolio, &mut links, config.as_of);
        links.resolve(&mut portfolio);
        links::level_weights(&mut portfolio);
        let owners = portfolio.objectives.iter().map(|objective| objective.unit);
        let owners = owners.chain(portfolio.key_results.iter().map(|kr| kr.unit));
        let owners: Vec<_> = owners.chain(portfolio.kpis.iter().map(|kpi| kpi.unit)).collect();
        let (units, ids) = units.sorted(&owners);
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::sample::{book, build, build_with, config};
    use super::*;
    use crate::model::key_result::Status;
    use crate::model::kpi::Frequency;
    use crate::model::measure::Shape;
    use crate::model::unit::Level;
    use crate::model::{Direction, Entry, Found, Unclear};
    use crate::recognise::{FactSource, Unit};

    const OKRS: &str = "Objective | KeyResult | Baseline | Target | Current";

    /// The only key result of a table with these columns and this row, below one objective.
    fn only(header: &str, row: &str) -> crate::model::KeyResult {
        let book = book("Sales_2026Q3.xlsx").table("OKRs", &format!("{header}\n{row}"));
        let mut portfolio = build(vec![book]);
        assert_eq!(portfolio.key_results.len(), 1);
        portfolio.key_results.remove(0)
    }

    fn shape(row: &str) -> Shape {
        only(OKRS, row).measure.shape
    }

    #[test]
    fn the_shape_of_a_claim_follows_its_words_and_numbers() {
        for (row, expected) in [
            ("Win | Raise NPS | 40 | 60 | 52", Shape::Movement),
            ("Win | Cut tickets to 5 | | 5 | 9", Shape::Movement),
            ("Win | Cut tickets | | <= 5 | 9", Shape::Movement),
            ("Win | Raise NPS | 40 | >= 60 | 52", Shape::Movement),
            ("Win | Uptime | | >= 99.9 | 99.5", Shape::AtLeast),
            ("Win | Incidents | | <= 5 | 9", Shape::AtMost),
            ("Win | Keep incidents below 5 | 5 | 5 | 9", Shape::AtMost),
            ("Win | Keep uptime | | 99.9 | 99.5", Shape::AtLeast),
            (
                "Win | pH of the water | | 6.5..7.5 | 7",
                Shape::Band { low: "6.5".parse().unwrap(), high: "7.5".parse().unwrap() },
            ),
            ("Win | ISO certificate | no | yes | no", Shape::Binary),
            ("Win | ISO certificate | 0 | 1 | FALSE", Shape::Binary),
            ("Win | Plants certified | 0 | 1 | 0", Shape::Movement),
            ("Win | Establish a baseline for effort score | | 1 | 0", Shape::Learning),
        ] {
            assert_eq!(shape(row), expected, "{row}");
        }
    }

    #[test]
    fn the_plan_for_the_end_of_its_cycle_is_the_target_of_a_key_result() {
        let header = "Objective | KeyResult | plan 2026-08 | plan 2026-09 | plan 2026-10 | 2026-08";
        let target = |row: &str| only(header, row).measure.target.value().map(|amount| amount.number.to_string());
        assert_eq!(target("Win | Raise NPS | 50 | 55 | 60 | 48"), Some("55".to_owned()));
        assert_eq!(target("Win | Raise NPS to 52 | | | 60 | 48"), Some("60".to_owned()));
        assert_eq!(target("Win | Raise NPS | | | | 48"), None);
    }

    #[test]
    fn a_list_of_boxes_is_a_claim_of_milestones() {
        let kr = only(OKRS, "Win | New ERP | | | [x] design (30 %)⏎[ ] build (70 %)");
        let Shape::Milestones(parts) = kr.measure.shape else { panic!("{:?}", kr.measure.shape) };
        let parts: Vec<_> = parts.iter().map(|part| (&*part.title, part.weight.to_string(), part.done)).collect();
        assert_eq!(parts, [("design", "30".to_owned(), true), ("build", "70".to_owned(), false)]);
    }

    #[test]
    fn yes_and_no_count_as_one_and_nothing() {
        let measure = only(OKRS, "Win | ISO certificate | no | yes | TRUE").measure;
        let numbers = [measure.baseline, measure.target, measure.current].map(|entry| entry.value().unwrap().number);
        assert_eq!(numbers, [0, 1, 1].map(rust_decimal::Decimal::from));
    }

    #[test]
    fn a_relative_change_needs_a_baseline_that_is_no_rate() {
        let target = |row| only(OKRS, row).measure.target;
        let Entry::Given(stated) = target("Win | Raise revenue by 20 % | 10000 | | 11500") else { panic!("no target") };
        assert_eq!((stated.value.number, stated.source), (12_000.into(), FactSource::Sentence));
        assert_eq!(target("Win | Reduzierung: Kosten um 20 % senken | 50 | | 45").value().unwrap().number, 40.into());
        assert!(target("Win | Raise conversion rate by 10 % | 4 | | 4.1").is_blank());
        assert!(target("Win | Raise revenue by 10 % | | | 4.1").is_blank());
    }

    #[test]
    fn a_cell_that_holds_no_number_says_why() {
        for (cell, reason) in [
            ("TBD", Unclear::Placeholder),
            ("#REF!", Unclear::Error),
            ("soon", Unclear::Words),
            ("5..7", Unclear::Range),
        ] {
            let Entry::Unclear(stated) = only(OKRS, &format!("Win | NPS | 40 | 60 | {cell}")).measure.current else {
                panic!("{cell} was understood")
            };
            assert_eq!((stated.value, &*stated.text), (reason, cell));
        }
    }

    #[test]
    fn the_direction_is_the_columns_else_the_comparisons_else_the_verbs() {
        let way = |header: &str, row: &str| only(header, row).measure.direction.value().copied();
        assert_eq!(way("Objective | KeyResult | Direction", "Win | Raise it | ↓"), Some(Direction::Decrease));
        assert_eq!(way(OKRS, "Win | Tickets | 9 | <= 5 | 7"), Some(Direction::Decrease));
        assert_eq!(way(OKRS, "Win | Reduce churn | 4 | 5 | 4"), Some(Direction::Decrease));
        assert_eq!(way(OKRS, "Win | Reduce the deficit | -5 | -2 | -3"), None);
        assert_eq!(way(OKRS, "Win | NPS | 40 | 60 | 52"), None);
        let verb = only(OKRS, "Win | Reduce churn of all clinics | 5 | 4 | 5").measure.direction;
        assert_eq!(verb.text(), Some("reduce"), "its word, not the whole sentence");
    }

    #[test]
    fn the_unit_of_measure_is_the_columns_else_a_cells_else_the_titles() {
        let unit = |header: &str, row: &str| only(header, row).measure.unit;
        let days = Some(Unit::Other("days".into()));
        assert_eq!(unit("Objective | KeyResult | Unit | Target", "Win | Lead time | days | 5 %"), days);
        assert_eq!(unit(OKRS, "Win | Lead time | 4 % | 5 % | 4 %"), Some(Unit::Percent));
        assert_eq!(unit(OKRS, "Win | Gross margin % | 4 | 5 | 4"), Some(Unit::Percent));
        assert_eq!(unit(OKRS, "Win | MRR (€) | 4 | 5 | 4"), Some(Unit::Currency("€".into())));
        assert_eq!(unit(OKRS, "Win | Raise it by 5% | 4 | 5 | 4"), None);
    }

    fn confidences(cells: &[&str]) -> Vec<Result<String, Unclear>> {
        let rows: String = cells.iter().map(|cell| format!("\n | NPS | {cell}")).collect();
        let book = book("Sales.xlsx").table("OKRs", &format!("Objective | KeyResult | Confidence{rows}"));
        let share = |entry: Entry<crate::model::Rating>| match entry {
            Entry::Given(stated) => Ok(stated.value.share.normalize().to_string()),
            Entry::Unclear(stated) => Err(stated.value),
            Entry::Blank => Ok(String::new()),
        };
        build(vec![book]).key_results.into_iter().map(|kr| share(kr.confidence)).collect()
    }

    /// GV-81, and what a column says of its own scale.
    #[test]
    fn a_confidence_is_a_share_by_the_scale_of_its_column() {
        for (cells, shares) in [
            (&["5/10"][..], &["0.5"][..]),
            (&["High"], &["0.85"]),
            (&["70 %"], &["0.7"]),
            (&["4", "2"], &["0.75", "0.25"]),
            (&["0.4", "1"], &["0.4", "1"]),
            (&["8", "10"], &["0.8", "1"]),
            (&["80", "55"], &["0.8", "0.55"]),
            (&["0.4", "70 %"], &["0.4", "0.7"]),
        ] {
            let expected: Vec<_> = shares.iter().map(|share| Ok((*share).to_owned())).collect();
            assert_eq!(confidences(cells), expected, "{cells:?}");
        }
    }

    #[test]
    fn a_column_of_mixed_scales_is_not_guessed_at() {
        let mixed = || Err(Unclear::MixedScales("0.4 to 70".into()));
        assert_eq!(confidences(&["0.4", "70", "0.9"]), [mixed(), mixed(), mixed()]);
    }

    #[test]
    fn fractions_in_a_progress_column_are_per_cent_all_the_same() {
        let progress = |row| only("Objective | KeyResult | Progress", row).progress.value().unwrap().to_string();
        assert_eq!(progress("Win | NPS | 0.4"), "40");
        assert_eq!(progress("Win | NPS | 40 %"), "40");
        assert_eq!(progress("Win | NPS | 1"), "1");
    }

    #[test]
    fn the_cycle_is_the_nearest_that_is_named() {
        let cycle = |file: &str, table: &str| {
            let portfolio = build(vec![book(file).table("OKRs", table)]);
            portfolio.key_results[0].cycle.as_ref().map(|cycle| cycle.name.clone())
        };
        let plain = "Objective | KeyResult\nWin | NPS";
        assert_eq!(
            cycle("2025/Sales.xlsx", "Objective | Cycle | KeyResult | Cycle\nWin | Q2 | NPS | Q3 2026").unwrap(),
            "2026-Q3"
        );
        assert_eq!(cycle("2026/Sales.xlsx", "Objective | Cycle | KeyResult\nWin | Q2 | NPS").unwrap(), "2026-Q2");
        assert_eq!(cycle("2026/Q1/Sales.xlsx", plain).unwrap(), "2026-Q1");
        assert_eq!(cycle("Sales_H1.xlsx", plain).unwrap(), "2026-H1");
        assert_eq!(cycle("Sales.xlsx", plain), None);
    }

    #[test]
    fn what_names_the_cycle_is_told_from_the_nearest() {
        let found = |file: &str, sheet: &str, table: &str| {
            let portfolio = build(vec![book(file).table(sheet, table)]);
            let cycles = portfolio.sources[0].tables[0].cycles.iter();
            let around: Vec<String> = cycles.map(|cycle| format!("{} {:?}", cycle.name, cycle.found)).collect();
            (portfolio.objectives[0].cycle.as_ref().map(|cycle| cycle.found), around)
        };
        let plain = "Objective | KeyResult\nWin | NPS";
        assert_eq!(
            found("2025/Sales Q2 2026.xlsx", "Q3 2026", plain),
            (Some(Found::Sheet), vec!["2026-Q3 Sheet".into(), "2026-Q2 File".into(), "2025 Folder".into()])
        );
        let own = found("Sales Q2 2026.xlsx", "OKRs", "Objective | Cycle | KeyResult\nWin | Q4 2026 | NPS");
        assert_eq!(own, (Some(Found::Cell), vec!["2026-Q2 File".into()]));
        assert_eq!(found("2026/Q1/Sales.xlsx", "OKRs", plain).0, Some(Found::Folder));
    }

    #[test]
    fn cycles_of_the_config_are_known_in_cells_sheets_files_and_folders() {
        let mut config = config();
        config.settings = crate::config::parse(
            "[cycle]\nyear-start = 7\nsprint-start = 2026-01-05\n\
             [[named-cycle]]\nname = \"Winter season\"\nstart = 2026-11-01\nend = 2027-03-31",
            "scoresheet.toml".as_ref(),
        )
        .unwrap();
        let told = |file: &str, sheet: &str, table: &str| {
            let portfolio = build_with(vec![book(file).table(sheet, table)], &config);
            let cycle = portfolio.objectives[0].cycle.as_ref().unwrap();
            (format!("{} {} {:?}", cycle.start, cycle.end, cycle.found), portfolio.units[0].name.clone())
        };
        let plain = "Objective | KeyResult\nWin | NPS";
        let winter = |found: &str| format!("2026-11-01 2027-03-31 {found}");
        assert_eq!(told("Sales - winter season.xlsx", "OKRs", plain), (winter("File"), "Sales".into()));
        assert_eq!(told("winter season/Sales.xlsx", "OKRs", plain), (winter("Folder"), "Sales".into()));
        let column = "Objective | Cycle | KeyResult\nWin | Winter Season | NPS";
        assert_eq!(told("Sales.xlsx", "OKRs", column).0, winter("Cell"));
        assert_eq!(told("Sales.xlsx", "Sprint 4", plain), ("2026-02-16 2026-03-01 Sheet".into(), "Sales".into()));
        assert_eq!(told("Sales FY27 Q1.xlsx", "OKRs", plain).0, "2026-07-01 2026-09-30 File");
        // The year that the day of the run lies in.
        assert_eq!(told("Sales.xlsx", "Q1", plain).0, "2026-07-01 2026-09-30 Sheet");
    }

    #[test]
    fn quarters_of_a_series_have_the_days_of_the_own_year() {
        let mut config = config();
        config.settings.cycle.year_start = Some(7);
        let book = book("Sales.xlsx").table("KPIs", "Kpi | Q1 2027 | Q2 2027\nChurn | 4 | 5");
        let portfolio = build_with(vec![book], &config);
        let days: Vec<_> = portfolio.kpis[0]
            .actuals
            .iter()
            .map(|it| (it.period.to_string(), it.period.days().unwrap().0.to_string()))
            .collect();
        assert_eq!(
            days,
            [("FY2027-Q1".into(), "2026-07-01".into()), ("FY2027-Q2".to_owned(), "2026-10-01".to_owned())]
        );
        assert_eq!(portfolio.kpis[0].frequency.value(), Some(&Frequency::Quarterly));
    }

    #[test]
    fn the_config_names_the_cycle_where_nothing_else_does() {
        let mut config = config();
        config.settings.cycle.start = NaiveDate::from_ymd_opt(2026, 7, 1);
        config.settings.cycle.end = NaiveDate::from_ymd_opt(2026, 9, 30);
        let book = book("Sales.xlsx").table("OKRs", "Objective | KeyResult\nWin | NPS");
        let portfolio = build_with(vec![book], &config);
        assert_eq!(portfolio.objectives[0].cycle.as_ref().unwrap().name, "2026-Q3");
    }

    fn units(books: Vec<sample::Book>) -> Vec<(String, Level)> {
        build(books).units.into_iter().map(|unit| (unit.name, unit.level)).collect()
    }

    #[test]
    fn the_unit_is_the_columns_else_the_sheets_else_the_files() {
        let plain = "Objective | KeyResult\nWin | NPS";
        let team = |name: &str| (name.to_owned(), Level::Team);
        assert_eq!(
            units(vec![book("Sales.xlsx").table("OKRs", "Objective | Team\nWin | Retail\nGrow | RETAIL")]),
            [team("Retail")]
        );
        assert_eq!(units(vec![book("a/OKR_2026Q3_Sales_v2.xlsx").table("OKRs", plain)]), [team("Sales")]);
        let sheets = book("Nordwind OKR.xlsx").table("Retail", plain).table("Online", plain);
        assert_eq!(units(vec![sheets]), [team("Online"), team("Retail")]);
        assert_eq!(units(vec![book("legal/OKR 2026.xlsx").table("Q3", plain)]), [team("Legal")]);
        let levels = "Objective | Level\nWin | Company";
        assert_eq!(units(vec![book("all.xlsx").table("OKRs", levels)]), [("Company".to_owned(), Level::Company)]);
    }

    #[test]
    fn owners_are_inherited_and_say_so() {
        let kr = only("Objective | Owner | KeyResult | Target", "Win | Ann | NPS | 5");
        let Entry::Given(owner) = kr.owner else { panic!("no owner") };
        assert_eq!((&*owner.value, owner.source), ("Ann", FactSource::Inherited));
    }

    #[test]
    fn an_objective_told_in_two_tables_of_a_file_is_one() {
        let one = "Objective | Owner | KeyResult\nWin | | NPS";
        let two = "Objective | Owner | KeyResult\nwin | Ann | Churn";
        let portfolio = build(vec![book("Sales.xlsx").table("OKRs", one).table("OKRs", two)]);
        assert_eq!((portfolio.objectives.len(), portfolio.objectives[0].key_results.len()), (1, 2));
        assert_eq!(portfolio.objectives[0].owner.text(), Some("Ann"));
    }

    #[test]
    fn a_log_of_items_of_others_makes_no_unit() {
        let plan =
            book("Sales 2026Q3.xlsx").table("Sales", "Id | Objective | KeyResult | Target\nK-1 | Win | NPS | 60");
        let log = book("Diary.xlsx").table("Diary", "Id | KeyResult | Current\nK-1 | NPS | 40");
        assert_eq!(units(vec![plan, log.logged()]), [("Sales".to_owned(), Level::Team)]);
    }

    #[test]
    fn key_results_find_their_objective_by_its_id_in_another_file() {
        let objectives = book("a/objectives.csv").table("objectives", "Id | Objective | Team\nO-1 | Win | Sales");
        let key_results = book("a/key_results.csv").table("key results", "Parent | KeyResult\nO-1 | NPS\nO-9 | Churn");
        let portfolio = build(vec![key_results, objectives]);
        let linked: Vec<_> = portfolio.key_results.iter().map(|kr| kr.objective.is_some()).collect();
        assert_eq!(linked, [true, false]);
        assert_eq!(portfolio.unit(portfolio.key_results[0].unit).name, "Sales");
    }

    #[test]
    fn keys_do_not_depend_on_the_order_of_rows() {
        let keys = |rows: &str| {
            let book = book("Sales.xlsx").table("OKRs", &format!("Objective | KeyResult | Target\n{rows}"));
            let mut keys: Vec<String> = build(vec![book]).key_results.into_iter().map(|kr| kr.key).collect();
            keys.sort();
            keys
        };
        let expected = [
            "kr/sales/no-cycle/churn",
            "kr/sales/no-cycle/nps/win",
            "kr/sales/no-cycle/nps/win~2",
            "kr/sales/no-cycle/nps/delight",
        ];
        let mut expected = expected.map(str::to_owned).to_vec();
        expected.sort();
        assert_eq!(keys("Win | NPS | 5\nWin | Churn | 5\nWin | NPS | 6\nDelight | NPS | 7"), expected);
        assert_eq!(keys("Delight | NPS | 7\nWin | NPS | 6\nWin | NPS | 5\nWin | Churn | 5"), expected);
    }

    #[test]
    fn the_latest_actual_is_the_current_value_of_a_kpi() {
        let table = "Kpi | Target | 2026-07 | 2026-08 | 2026-09\nChurn | 3 | 4 | #N/A | 5";
        let portfolio = build(vec![book("Sales.xlsx").table("KPIs", table)]);
        let kpi = &portfolio.kpis[0];
        assert_eq!(kpi.measure.current.text(), Some("5"));
        assert_eq!((kpi.actuals.len(), kpi.unclear.len()), (2, 1));
        let Entry::Given(frequency) = &kpi.frequency else { panic!("no frequency") };
        assert_eq!((frequency.value, frequency.source), (Frequency::Monthly, FactSource::Context));
    }

    #[test]
    fn months_without_a_year_end_before_the_as_of_date() {
        let periods = |header: &str, row: &str| {
            let portfolio = build(vec![book("Sales.xlsx").table("KPIs", &format!("Kpi | {header}\nChurn | {row}"))]);
            portfolio.kpis[0].actuals.iter().map(|reading| reading.period.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(periods("M01 | M02", "4 | 5"), ["2026-01", "2026-02"]);
        assert_eq!(periods("M11 | M12", "4 | 5"), ["2025-11", "2025-12"]);
        assert_eq!(periods("M11 | M12 | M01 | M02", "4 | 5 | 6 |"), ["2025-11", "2025-12", "2026-01"]);
    }

    #[test]
    fn weights_of_one_objective_are_on_one_scale() {
        let table = "Objective | KeyResult | Weight\nWin | NPS | 30 %\nWin | Churn | 0.7";
        let portfolio = build(vec![book("Sales.xlsx").table("OKRs", table)]);
        let weights: Vec<String> =
            portfolio.key_results.iter().map(|kr| kr.weight.value().unwrap().normalize().to_string()).collect();
        assert_eq!(weights, ["30", "70"]);
    }

    #[test]
    fn an_unreadable_file_keeps_its_reason_and_its_place() {
        let refusal = Refusal { code: "encrypted".to_owned(), reason: "needs a password".to_owned() };
        let broken = Understood { name: "b.xlsx".to_owned(), size: 3, sha256: String::new(), outcome: Err(refusal) };
        let good =
            Understood { name: "c.xlsx".to_owned(), size: 3, sha256: String::new(), outcome: Ok(Content::default()) };
        let portfolio = portfolio(vec![broken, good], &config());
        assert!(matches!(portfolio.sources[0].state, SourceState::Unreadable { .. }));
        assert_eq!(portfolio.sources[1].state, SourceState::Read);
    }

    #[test]
    fn status_words_become_a_status_and_odd_ones_stay_words() {
        let status = |word: &str| only("Objective | KeyResult | Status", &format!("Win | NPS | {word}")).status;
        assert_eq!(status("🟡 at risk").value(), Some(&Status::AtRisk));
        assert!(matches!(status("ask Ann"), Entry::Unclear(stated) if stated.value == Unclear::Words));
    }
}
