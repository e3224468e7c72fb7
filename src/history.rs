//! Earlier snapshots and a portfolio in; which item was which in each of them, how it moved and what changed, out.
//!
//! History comes before grades in the pipeline: it knows what snapshots say of grades, and computes none.

pub mod archive;
mod aspect;
pub mod changes;
mod item;
pub mod matching;
pub mod present;
#[cfg(test)]
pub mod sample;
mod seen;
pub mod series;
pub mod snapshot;
pub mod trend;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

pub use archive::{Archive, Oddity, Remark};
pub use aspect::{Aspect, Meaning};
pub use changes::{Change, Changes, Fate, Move, compare};
pub use item::{Item, Kind, Said};
pub use seen::{Breach, Seen};

use crate::config::Config;
use crate::model::{Number, Portfolio};
use matching::{Doubt, How, Similarity, matching};
use present::present;
pub use snapshot::Snapshot;

/// An item that was in no snapshot for so many days is forgotten: what comes later is another one.
const MEMORY: Days = Days::new(186);

/// How much of what an earlier run has read a run is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// All of it: what is not there any more is gone.
    #[default]
    Whole,
    /// Some of its files: it says nothing of the others, and is no month to compare a later one with.
    Part,
}

impl Extent {
    /// Whether it is all.
    pub fn is_whole(&self) -> bool {
        *self == Extent::Whole
    }
}

/// What is known of the months before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    /// How much of them the run is about; the rest has been left out below.
    pub extent: Extent,
    /// Oldest first, all before the day of the run.
    pub snapshots: Vec<Snapshot>,
    /// What could not be used of the folder, and what is missing in it.
    pub remarks: Vec<Remark>,
    /// Where each objective was.
    objectives: Vec<Track>,
    /// Where each key result was.
    key_results: Vec<Track>,
    /// Where each KPI was.
    kpis: Vec<Track>,
    /// Items that may be earlier ones and were not joined.
    pub doubts: Vec<Unjoined>,
    /// Items that are gone, although nothing says that they are over.
    pub gone: Vec<Gone>,
}

/// Where one item was in earlier snapshots, oldest first.
pub type Track = Vec<Sighting>;

/// An item in one snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sighting {
    /// The position of the snapshot.
    pub snapshot: usize,
    /// The position of the item among those of its kind in it.
    pub entry: usize,
    /// How it was known again at the next sighting.
    pub how: How,
    /// How alike its words are to those at the next sighting.
    pub similarity: Similarity,
}

/// An item of an earlier snapshot that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// What it is.
    pub kind: Kind,
    /// Where it was last.
    pub last: Sighting,
    /// What became of it.
    pub fate: Fate,
}

/// An item of today that may be an earlier one and was not joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unjoined {
    /// What it is.
    pub kind: Kind,
    /// Its position in the portfolio.
    pub at: usize,
    /// Why it was not joined.
    pub doubt: Doubt,
    /// What it may have been: its words, then.
    pub olds: Vec<String>,
}

impl History {
    /// Finds the items of a portfolio in the snapshots before it.
    pub fn new(portfolio: &Portfolio, archive: Archive, config: &Config) -> History {
        let Archive { snapshots, remarks, extent, .. } = archive;
        let mut history = History { snapshots, remarks, extent, ..History::default() };
        if history.snapshots.is_empty() {
            return history;
        }
        let today = present(portfolio, config.as_of);
        history.objectives = history.tracks(&today, Kind::Objective, config);
        history.key_results = history.tracks(&today, Kind::KeyResult, config);
        history.kpis = history.tracks(&today, Kind::Kpi, config);
        history
    }

    /// The last snapshot before the day of the run.
    pub fn last(&self) -> Option<&Snapshot> {
        self.snapshots.last()
    }

    /// Where an item was, by its kind and its position in the portfolio.
    pub fn track(&self, kind: Kind, at: usize) -> &[Sighting] {
        let tracks = match kind {
            Kind::Objective => &self.objectives,
            Kind::KeyResult => &self.key_results,
            Kind::Kpi => &self.kpis,
        };
        tracks.get(at).map_or(&[], |track| track)
    }

    /// Key results of cycles that are over on a day: the first confidence of their owner, and the last grade; of one unit
    /// or of all.
    pub fn forecasts(&self, day: NaiveDate, unit: Option<&str>) -> Vec<(Number, Number)> {
        let mut by_key: BTreeMap<&str, (Option<Number>, Option<Number>)> = BTreeMap::new();
        for entry in self.snapshots.iter().flat_map(|snapshot| &snapshot.key_results) {
            let is_wanted = unit.is_none_or(|unit| entry.unit == unit);
            if is_wanted && entry.cycle.as_ref().is_some_and(|cycle| cycle.end < day) {
                let (confidence, grade) = by_key.entry(&entry.key).or_default();
                *confidence = confidence.or(entry.confidence);
                *grade = entry.grade.or(*grade);
            }
        }
        by_key.into_values().filter_map(|(confidence, grade)| confidence.zip(grade)).collect()
    }

    /// The day of a sighting.
    pub fn day(&self, sighting: &Sighting) -> NaiveDate {
        self.snapshots[sighting.snapshot].as_of
    }

    /// The entry of any item at a sighting.
    pub fn item(&self, kind: Kind, sighting: &Sighting) -> Item<'_> {
        let snapshot = &self.snapshots[sighting.snapshot];
        match kind {
            Kind::Objective => Item::Objective(&snapshot.objectives[sighting.entry]),
            Kind::KeyResult => Item::KeyResult(&snapshot.key_results[sighting.entry]),
            Kind::Kpi => Item::Kpi(&snapshot.kpis[sighting.entry]),
        }
    }

    /// Follows every item of a kind from snapshot to snapshot, as far as to today.
    fn tracks(&mut self, today: &Snapshot, kind: Kind, config: &Config) -> Vec<Track> {
        let rules = &config.settings.matches;
        let mut threads: Vec<Track> = Vec::new();
        for (number, snapshot) in self.snapshots.iter().enumerate() {
            let live = self.live(&threads, snapshot.as_of);
            let news = Item::all(snapshot, kind);
            let olds = self.last_items(&threads, &live, kind);
            let mut thread_of: BTreeMap<usize, usize> = BTreeMap::new();
            for pair in matching(&olds, &news, rules).pairs.iter().filter(|pair| pair.how != How::NextCycle) {
                let thread = live[pair.old];
                if let Some(last) = threads[thread].last_mut() {
                    (last.how, last.similarity) = (pair.how, pair.similarity);
                }
                thread_of.insert(pair.new, thread);
            }
            for entry in 0..news.len() {
                let sighting = Sighting { snapshot: number, entry, how: How::Key, similarity: Similarity::EQUAL };
                match thread_of.get(&entry) {
                    Some(&thread) => threads[thread].push(sighting),
                    None => threads.push(vec![sighting]),
                }
            }
        }
        self.tracks_today(threads, today, kind, config)
    }

    /// The threads that lead to the items of today; what is in doubt is kept beside them.
    fn tracks_today(&mut self, threads: Vec<Track>, today: &Snapshot, kind: Kind, config: &Config) -> Vec<Track> {
        let live = self.live(&threads, today.as_of);
        let items = Item::all(today, kind);
        let olds = self.last_items(&threads, &live, kind);
        let found = matching(&olds, &items, &config.settings.matches);
        let mut tracks: Vec<Track> = vec![Track::new(); items.len()];
        for pair in found.pairs.iter().filter(|pair| pair.how != How::NextCycle) {
            let mut track = threads[live[pair.old]].clone();
            if let Some(last) = track.last_mut() {
                (last.how, last.similarity) = (pair.how, pair.similarity);
            }
            tracks[pair.new] = track;
        }
        let doubts = found.unclear.iter().map(|unclear| Unjoined {
            kind,
            at: unclear.new,
            doubt: unclear.doubt,
            olds: unclear.olds.iter().map(|&old| olds[old].title().to_owned()).collect(),
        });
        let doubts: Vec<Unjoined> = doubts.collect();
        let known: BTreeSet<usize> = found
            .pairs
            .iter()
            .map(|pair| pair.old)
            .chain(found.unclear.iter().flat_map(|it| it.olds.clone()))
            .collect();
        let gone = (0..olds.len()).filter(|at| !known.contains(at)).filter_map(|at| {
            let fate = changes::fate_of_gone(olds[at], today.as_of);
            Some(Gone { kind, last: *threads[live[at]].last()?, fate })
        });
        let gone: Vec<Gone> = gone.collect();
        self.doubts.extend(doubts);
        self.gone.extend(gone);
        tracks
    }

    /// Threads that were seen not too long before a day.
    fn live(&self, threads: &[Track], day: NaiveDate) -> Vec<usize> {
        let is_live = |thread: &Track| {
            let last = thread.last().map(|sighting| self.snapshots[sighting.snapshot].as_of);
            last.and_then(|last| last.checked_add_days(MEMORY)).is_some_and(|end| day <= end)
        };
        (0..threads.len()).filter(|&at| is_live(&threads[at])).collect()
    }

    fn last_items(&self, threads: &[Track], live: &[usize], kind: Kind) -> Vec<Item<'_>> {
        live.iter().filter_map(|&at| threads[at].last()).map(|sighting| self.item(kind, sighting)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use sample::snapshot;

    const NPS: &str = "Sales|Q3||Raise NPS of all admins|30|60|Ana";
    const EDITED: &str = "Sales|Q3||Raise the NPS of all admins|30|60|Ana";
    const AGAIN: &str = "Sales|Q3||Raise the NPS of all our admins|30|60|Ana";

    /// The history of the last of some months, as if it were today.
    fn history(mut months: Vec<Snapshot>) -> History {
        let today = months.pop().unwrap();
        let config = Config { as_of: today.as_of, root: "".into(), settings: Settings::default() };
        let mut history = History { snapshots: months, ..History::default() };
        history.key_results = history.tracks(&today, Kind::KeyResult, &config);
        history
    }

    fn days(history: &History) -> Vec<String> {
        let track = history.track(Kind::KeyResult, 0);
        track.iter().map(|sighting| format!("{} {}", history.day(sighting), sighting.similarity.0)).collect()
    }

    #[test]
    fn an_item_is_followed_through_edits_and_gaps() {
        let history = history(vec![
            snapshot("2026-07-31", &["Sales|Q3||Win awards|0|3|Cid", NPS]),
            snapshot("2026-08-15", &[EDITED]),
            snapshot("2026-08-31", &[]),
            snapshot("2026-09-15", &[AGAIN]),
        ]);
        assert_eq!(days(&history), ["2026-07-31 93", "2026-08-15 90"]);
        let gone: Vec<_> = history.gone.iter().map(|gone| (gone.last.snapshot, gone.fate)).collect();
        assert_eq!(gone, [(0, Fate::Vanished)]);
    }

    #[test]
    fn a_forecast_is_the_first_confidence_and_the_last_grade_of_a_cycle_that_is_over() {
        let month = |day: &str, confidence: &str, grade: &str| {
            let mut snapshot = snapshot(day, &[&format!("{NPS}|{grade}")]);
            snapshot.key_results[0].confidence = confidence.parse().ok().map(Number);
            snapshot
        };
        let months =
            vec![month("2026-07-31", "", "0.1"), month("2026-08-31", "0.7", "0.5"), month("2026-09-30", "0.9", "1")];
        let history = History { snapshots: months, ..History::default() };
        let number = |text: &str| Number(text.parse().unwrap());
        assert_eq!(history.forecasts("2026-10-31".parse().unwrap(), Some("Sales")), [(number("0.7"), number("1"))]);
        assert_eq!(history.forecasts("2026-09-30".parse().unwrap(), None), []);
        assert_eq!(history.forecasts("2026-10-31".parse().unwrap(), Some("Care")), []);
    }

    #[test]
    fn an_item_that_was_away_for_long_is_another_one() {
        let history = history(vec![snapshot("2026-07-31", &[NPS]), snapshot("2027-02-28", &[NPS])]);
        assert_eq!((days(&history), history.gone.len()), (Vec::new(), 0));
    }

    #[test]
    fn an_item_that_is_carried_over_begins_anew() {
        let next = NPS.replace("Q3", "Q4");
        let history = history(vec![snapshot("2026-09-30", &[NPS]), snapshot("2026-10-31", &[&next])]);
        assert_eq!((days(&history), history.gone.len()), (Vec::new(), 0));
    }

    #[test]
    fn a_finding_is_dated_by_the_months_that_have_it_without_a_break() {
        let found = |fingerprint: &str, key: &str| snapshot::FindingEntry {
            fingerprint: fingerprint.to_owned(),
            rule: "past-due".to_owned(),
            severity: "error".to_owned(),
            message: String::new(),
            item: Some(key.to_owned()),
            field: "due".to_owned(),
            place: String::new(),
            accepted: None,
        };
        let month = |day: &str, line: &str, findings: Vec<snapshot::FindingEntry>| Snapshot {
            findings,
            ..snapshot(day, &[line])
        };
        let history = history(vec![
            month("2026-07-01", NPS, vec![found("a", "kr/Sales/Q3/Raise NPS of all admins")]),
            month("2026-07-15", NPS, vec![]),
            month("2026-07-31", NPS, vec![found("a", "kr/Sales/Q3/Raise NPS of all admins")]),
            month("2026-08-15", EDITED, vec![found("b", "kr/Sales/Q3/Raise the NPS of all admins")]),
            month("2026-08-31", EDITED, vec![]),
        ]);
        let seen = Seen::new(&history);
        let since = |fingerprint, rule, item| seen.since(&Breach { fingerprint, rule, field: "due", item });
        let item = Some((Kind::KeyResult, 0));
        assert_eq!(since("c", "past-due", item), "2026-07-31".parse().ok());
        assert_eq!(since("b", "past-due", None), "2026-08-15".parse().ok());
        assert_eq!((since("c", "past-due", None), since("c", "late", item)), (None, None));
    }
}
