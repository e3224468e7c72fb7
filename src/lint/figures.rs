//! Titles in, the figures they name out, worked out once for all rules: which KPI watches what a key result aims at, and
//! who aims at what a KPI watches.

use std::collections::{HashMap, HashSet};

use ahash::AHashMap;
use chrono::NaiveDate;
use rayon::prelude::*;

use super::integration::{figure_in, metric};
use super::text::significant;
use crate::history::History;
use crate::history::snapshot::KeyResultEntry;
use crate::model::words::fold;
use crate::model::{KeyResultId, Kpi, KpiId, Portfolio, UnitId};

/// A figure, told from others by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Figure(u32);

/// The figures of a portfolio.
#[derive(Debug)]
pub struct Figures {
    /// By figure.
    names: Vec<String>,
    of_key_results: Vec<Figure>,
    of_kpis: Vec<Figure>,
    /// By key result: its title as titles are compared.
    titles: Vec<String>,
    /// The first KPI of a unit that watches a figure.
    watched: HashMap<(UnitId, Figure), KpiId>,
    /// What some key result of a unit aims at.
    aims: HashSet<(UnitId, Figure)>,
}

impl Figures {
    /// Names the figure of every key result and KPI. Key results that were given up aim at nothing.
    pub fn new(portfolio: &Portfolio, is_live: impl Fn(KeyResultId) -> bool) -> Figures {
        let named = portfolio.key_results.par_iter().map(|kr| {
            let title = significant(&kr.title);
            let figure = figure_in(&title);
            (title, figure)
        });
        let (titles, key_results): (Vec<String>, Vec<String>) = named.unzip();
        let kpis: Vec<String> = portfolio.kpis.par_iter().map(|kpi| metric(&kpi.name)).collect();
        let mut known = Known::default();
        let of_key_results: Vec<Figure> = key_results.into_iter().map(|name| known.figure(name)).collect();
        let of_kpis: Vec<Figure> = kpis.into_iter().map(|name| known.figure(name)).collect();
        let mut watched = HashMap::new();
        for (number, (kpi, figure)) in portfolio.kpis.iter().zip(&of_kpis).enumerate() {
            watched.entry((kpi.unit, *figure)).or_insert(KpiId::new(number));
        }
        let aims = portfolio.key_results.iter().zip(&of_key_results).enumerate();
        let aims = aims.filter(|(number, _)| is_live(KeyResultId::new(*number)));
        let aims = aims.map(|(_, (kr, figure))| (kr.unit, *figure)).collect();
        Figures { names: known.names(), of_key_results, of_kpis, titles, watched, aims }
    }

    /// What a key result aims at.
    pub fn of_key_result(&self, id: KeyResultId) -> Figure {
        self.of_key_results[id.index()]
    }

    /// What a KPI watches.
    pub fn of_kpi(&self, id: KpiId) -> Figure {
        self.of_kpis[id.index()]
    }

    /// The title of a key result as titles are compared.
    pub fn title(&self, id: KeyResultId) -> &str {
        &self.titles[id.index()]
    }

    /// A title without the verb in front and without numbers.
    pub fn name(&self, figure: Figure) -> &str {
        &self.names[figure.0 as usize]
    }

    /// The KPI of a unit that watches a figure.
    pub fn watched(&self, unit: UnitId, figure: Figure) -> Option<KpiId> {
        self.watched.get(&(unit, figure)).copied()
    }

    /// Whether a key result of its unit aims at the figure of a KPI.
    pub fn is_aimed_at(&self, id: KpiId, kpi: &Kpi) -> bool {
        self.aims.contains(&(kpi.unit, self.of_kpi(id)))
    }
}

/// What key results of cycles that are over aimed at, by folded unit and by figure, as the last snapshot has it that knows.
pub type Before<'a> = HashMap<(String, String), &'a KeyResultEntry>;

/// The same as snapshots say on a day.
pub fn before(history: &History, day: NaiveDate) -> Before<'_> {
    let mut before = Before::new();
    for entry in history.snapshots.iter().rev().flat_map(|snapshot| &snapshot.key_results) {
        if entry.cycle.as_ref().is_some_and(|cycle| cycle.end < day) {
            before.entry((fold(&entry.unit), metric(&entry.title))).or_insert(entry);
        }
    }
    before
}

/// Names that were met, each with its number.
#[derive(Default)]
struct Known {
    figures: AHashMap<String, Figure>,
}

impl Known {
    fn figure(&mut self, name: String) -> Figure {
        let next = Figure(u32::try_from(self.figures.len()).expect("fewer figures than rows"));
        *self.figures.entry(name).or_insert(next)
    }

    fn names(self) -> Vec<String> {
        let mut named: Vec<(Figure, String)> = self.figures.into_iter().map(|(name, figure)| (figure, name)).collect();
        named.sort_unstable();
        named.into_iter().map(|(_, name)| name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::sample::snapshot;
    use crate::model::build::sample::{book, build};

    /// One harbour that aims at what it watches, and one that watches the same and aims at something else.
    fn harbours() -> Portfolio {
        build(vec![
            book("North.xlsx")
                .table("North", "Objective|KeyResult|Baseline|Target\nDry|Raise berth occupancy from 60 to 75|60|75")
                .table("KPIs", "Unit|Kpi|Target\nNorth|Berth occupancy|80\nNorth|Berth Occupancy in %|70"),
            book("South.xlsx")
                .table("South", "Objective|KeyResult|Baseline|Target\nDry|Cut fuel spills by 4|9|5")
                .table("KPIs", "Unit|Kpi|Target\nSouth|Berth occupancy|80"),
        ])
    }

    #[test]
    fn a_figure_is_known_without_its_verb_and_its_numbers() {
        let portfolio = harbours();
        let figures = Figures::new(&portfolio, |_| true);
        let aim = figures.of_key_result(KeyResultId::new(0));
        assert_eq!(figures.name(aim), "berth occupancy");
        assert_eq!(figures.of_kpi(KpiId::new(0)), aim);
        assert_eq!(figures.of_kpi(KpiId::new(1)), aim);
        assert_ne!(figures.of_key_result(KeyResultId::new(1)), aim);
        assert!(figures.title(KeyResultId::new(0)).contains("75"), "{}", figures.title(KeyResultId::new(0)));
    }

    #[test]
    fn the_first_kpi_of_the_unit_watches_what_its_key_result_aims_at() {
        let portfolio = harbours();
        let figures = Figures::new(&portfolio, |_| true);
        let watched = |number: usize| {
            let id = KeyResultId::new(number);
            figures.watched(portfolio.key_result(id).unit, figures.of_key_result(id))
        };
        assert_eq!(watched(0), Some(KpiId::new(0)));
        assert_eq!(watched(1), None);
    }

    #[test]
    fn nobody_aims_at_the_figure_of_another_unit_or_of_a_key_result_given_up() {
        let portfolio = harbours();
        let aimed_at = |is_live: fn(KeyResultId) -> bool| {
            let figures = Figures::new(&portfolio, is_live);
            let kpis = portfolio.kpis.iter().enumerate();
            kpis.map(|(number, kpi)| figures.is_aimed_at(KpiId::new(number), kpi)).collect::<Vec<_>>()
        };
        assert_eq!(aimed_at(|_| true), [true, true, false]);
        assert_eq!(aimed_at(|_| false), [false; 3]);
    }

    #[test]
    fn the_last_snapshot_tells_what_a_cycle_that_is_over_aimed_at() {
        let first = snapshot("2026-07-31", &["North|Q3|K1|Raise berth occupancy from 60 to 75|60|75|Ada"]);
        let second = snapshot(
            "2026-08-31",
            &["North|Q3|K1|Raise berth occupancy from 60 to 70|60|70|Ada", "North|Q4|K2|Cut spills by 4|9|5|Ada"],
        );
        let mut history = History::default();
        history.snapshots.extend([first, second]);
        let key = ("north".to_owned(), "berth occupancy".to_owned());
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let before = before(&history, day("2026-10-15"));
        assert_eq!(before.len(), 1, "{before:?}");
        assert_eq!(before[&key].title, "Raise berth occupancy from 60 to 70");
        assert!(super::before(&history, day("2026-09-30")).is_empty());
    }
}
