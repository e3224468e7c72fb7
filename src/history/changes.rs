//! Two snapshots in, everything that changed between them out: before → after, each with its cell.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::matching::{How, Pair, Similarity, matching};
use super::snapshot::{FindingEntry, Snapshot};
use super::{Aspect, Item, Kind, Meaning, Said};
use crate::config::MatchRule;
use crate::model::Number;
use crate::model::key_result::Status;
use crate::model::words;

/// Decimal places to which two numbers are compared; grades are shown with two.
const PLACES: u32 = 9;
const GRADE_PLACES: u32 = 2;

/// What changed from one day to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Changes {
    /// The earlier day.
    pub from: NaiveDate,
    /// The later day.
    pub to: NaiveDate,
    /// The grade of the whole, before and after.
    pub grade: (Option<Number>, Option<Number>),
    /// Items that changed, appeared, went or are known by their words only; objectives, key results, then KPIs.
    pub items: Vec<Change>,
    /// Items that are as they were.
    pub unchanged: usize,
    /// What was found wrong.
    pub findings: FindingChanges,
}

/// What changed of one item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it is.
    pub kind: Kind,
    /// What became of it.
    pub fate: Fate,
    /// Its key, the later one where it has two.
    pub key: String,
    /// Its words, the later ones where it has two.
    pub title: String,
    /// Its unit, the later one where it has two.
    pub unit: String,
    /// Where it stands, or stood.
    pub place: String,
    /// How it was known again; absent for what is new or gone.
    pub matched: Option<How>,
    /// How alike its words are, then and now.
    pub similarity: Option<Similarity>,
    /// What is said of it now and was not then, in the order of [`Aspect`].
    pub moves: Vec<Move>,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is there, before and after.
    Stayed,
    /// It was not there before.
    New,
    /// It is done or given up, or its cycle is over and it is gone.
    Closed,
    /// It is gone while its cycle runs.
    Vanished,
    /// It is there again in another cycle.
    CarriedOver,
}

/// One thing that is said in another way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Move {
    /// What it is about.
    pub aspect: Aspect,
    /// What that means.
    pub meaning: Meaning,
    /// What was said; absent if nothing.
    pub before: Option<Said>,
    /// Where.
    pub before_cell: String,
    /// What is said now; absent if nothing.
    pub after: Option<Said>,
    /// Where.
    pub after_cell: String,
}

/// A move with its item.
pub type Moved<'a> = (&'a Change, &'a Move);

/// What became of the findings.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FindingChanges {
    /// Found now and not before.
    pub new: Vec<FindingEntry>,
    /// Open before and not found now.
    pub fixed: Vec<FindingEntry>,
    /// Accepted now and not before, whether or not they were found then.
    pub accepted: Vec<FindingEntry>,
    /// Accepted before and open now: their time is over, or nobody accepts them any more.
    pub returned: Vec<FindingEntry>,
    /// Open both times.
    pub still: usize,
    /// Accepted both times.
    pub still_accepted: usize,
    /// Accepted before and not found now.
    pub accepted_gone: usize,
}

impl Fate {
    /// As a heading has it.
    pub fn words(self) -> &'static str {
        match self {
            Fate::Stayed => "stayed",
            Fate::New => "new",
            Fate::Closed => "closed",
            Fate::Vanished => "vanished",
            Fate::CarriedOver => "carried over",
        }
    }
}

impl Changes {
    /// Moves of items that are the same before and after, with the item of each.
    pub fn moves(&self) -> impl Iterator<Item = Moved<'_>> {
        let same = self.items.iter().filter(|change| change.fate != Fate::CarriedOver);
        same.flat_map(|change| change.moves.iter().map(move |moved| (change, moved)))
    }

    /// Items of one fate.
    pub fn of(&self, fate: Fate) -> impl Iterator<Item = &Change> {
        self.items.iter().filter(move |change| change.fate == fate)
    }

    /// Key results and objectives whose grade changed: those that rose, and those that fell.
    pub fn grades(&self) -> (Vec<Moved<'_>>, Vec<Moved<'_>>) {
        let graded = self.moves().filter(|(_, moved)| moved.aspect == Aspect::Grade);
        let both = graded.filter(|(_, moved)| moved.before.is_some() && moved.after.is_some());
        both.partition(|(_, moved)| share(moved.after.as_ref()) > share(moved.before.as_ref()))
    }
}

fn share(said: Option<&Said>) -> Option<Number> {
    match said {
        Some(Said::Share { share }) => Some(*share),
        Some(Said::Amount { .. } | Said::Day { .. } | Said::Words { .. }) | None => None,
    }
}

/// What changed from one snapshot to a later one.
pub fn compare(old: &Snapshot, new: &Snapshot, rules: &[MatchRule]) -> Changes {
    let mut comparison =
        Comparison { old, new, items: Vec::new(), unchanged: 0, keys: BTreeMap::new(), objectives: BTreeMap::new() };
    for kind in Kind::ALL {
        comparison.compare(kind, rules);
    }
    Changes {
        from: old.as_of,
        to: new.as_of,
        grade: (old.portfolio.grade, new.portfolio.grade),
        findings: findings(old, new, &comparison.keys),
        items: comparison.items,
        unchanged: comparison.unchanged,
    }
}

/// A comparison that is under way.
struct Comparison<'a> {
    old: &'a Snapshot,
    new: &'a Snapshot,
    items: Vec<Change>,
    unchanged: usize,
    /// The later key of each item that is the same, by its earlier one.
    keys: BTreeMap<&'a str, &'a str>,
    /// The same of objectives, those that were carried over too.
    objectives: BTreeMap<&'a str, &'a str>,
}

impl<'a> Comparison<'a> {
    fn compare(&mut self, kind: Kind, rules: &[MatchRule]) {
        let (olds, news) = (Item::all(self.old, kind), Item::all(self.new, kind));
        let found = matching(&olds, &news, rules);
        let same = found.pairs.iter().filter(|pair| pair.how != How::NextCycle);
        self.keys.extend(same.map(|pair| (olds[pair.old].key(), news[pair.new].key())));
        if kind == Kind::Objective {
            self.objectives = found.pairs.iter().map(|pair| (olds[pair.old].key(), news[pair.new].key())).collect();
        }
        let by_new: BTreeMap<usize, &Pair> = found.pairs.iter().map(|pair| (pair.new, pair)).collect();
        for (at, &is) in news.iter().enumerate() {
            match by_new.get(&at) {
                Some(pair) => self.compare_pair(olds[pair.old], is, pair),
                None => self.items.push(change(is, Fate::New)),
            }
        }
        let known: BTreeSet<usize> = found.pairs.iter().map(|pair| pair.old).collect();
        let gone = olds.iter().enumerate().filter(|(at, _)| !known.contains(at));
        let gone: Vec<Change> = gone.map(|(_, &was)| change(was, fate_of_gone(was, self.new.as_of))).collect();
        self.items.extend(gone);
    }

    fn compare_pair(&mut self, was: Item<'a>, is: Item<'a>, pair: &Pair) {
        let fate = match pair.how {
            How::NextCycle => Fate::CarriedOver,
            _ if is_closed(is) && !is_closed(was) => Fate::Closed,
            _ => Fate::Stayed,
        };
        let moves = self.moves(was, is);
        if fate == Fate::Stayed && moves.is_empty() && pair.how == How::Key {
            self.unchanged += 1;
            return;
        }
        let (matched, similarity) = (Some(pair.how), Some(pair.similarity));
        self.items.push(Change { matched, similarity, moves, ..change(is, fate) });
    }

    fn moves(&self, was: Item<'a>, is: Item<'a>) -> Vec<Move> {
        let (mut before, mut after): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (was.facts().into_iter().collect(), is.facts().into_iter().collect());
        let aspects: BTreeSet<Aspect> = before.keys().chain(after.keys()).copied().collect();
        let known = self.old.schema.min(self.new.schema);
        let moved = aspects.into_iter().filter(|aspect| aspect.since(is.kind()) <= known).filter_map(|aspect| {
            let (before, after) = (before.remove(&aspect), after.remove(&aspect));
            let is_same = match aspect {
                Aspect::Objective => self.same_objective(before.as_ref(), after.as_ref()),
                _ => same(before.as_ref(), after.as_ref()),
            };
            let shown = |said: Option<Said>, snapshot| match aspect {
                Aspect::Objective => said.map(|said| objective_title(snapshot, said)),
                _ => said,
            };
            (!is_same).then(|| Move {
                aspect,
                meaning: aspect.meaning(),
                before: shown(before, self.old),
                before_cell: was.cell(aspect).to_owned(),
                after: shown(after, self.new),
                after_cell: is.cell(aspect).to_owned(),
            })
        });
        moved.collect()
    }

    /// Whether two keys are of one objective, whose own words may have changed.
    fn same_objective(&self, before: Option<&Said>, after: Option<&Said>) -> bool {
        match (before, after) {
            (Some(Said::Words { words: before }), Some(Said::Words { words: after })) => {
                before == after || self.objectives.get(&**before) == Some(&&**after)
            }
            (None, None) => true,
            _ => false,
        }
    }
}

/// What became of an item that is gone on a day.
pub(super) fn fate_of_gone(was: Item<'_>, day: NaiveDate) -> Fate {
    let is_over = was.cycle().is_some_and(|cycle| cycle.end < day);
    if is_over || is_closed(was) { Fate::Closed } else { Fate::Vanished }
}

fn objective_title(snapshot: &Snapshot, key: Said) -> Said {
    let entry = match &key {
        Said::Words { words } => snapshot.objectives.iter().find(|entry| entry.key == *words),
        Said::Amount { .. } | Said::Share { .. } | Said::Day { .. } => None,
    };
    entry.map_or(key, |entry| Said::Words { words: entry.title.clone() })
}

fn change(item: Item<'_>, fate: Fate) -> Change {
    Change {
        kind: item.kind(),
        fate,
        key: item.key().to_owned(),
        title: item.title().to_owned(),
        unit: item.unit().to_owned(),
        place: item.origin().to_owned(),
        matched: None,
        similarity: None,
        moves: Vec::new(),
    }
}

/// Whether its status says that it is done or given up.
fn is_closed(item: Item<'_>) -> bool {
    item.status().and_then(words::status).is_some_and(|status| matches!(status, Status::Done | Status::Dropped))
}

/// Whether two facts say the same to a reader.
fn same(before: Option<&Said>, after: Option<&Said>) -> bool {
    match (before, after) {
        (Some(Said::Share { share: a }), Some(Said::Share { share: b })) => {
            rounded(*a, GRADE_PLACES) == rounded(*b, GRADE_PLACES)
        }
        (Some(Said::Amount { number: a, .. }), Some(Said::Amount { number: b, .. })) => {
            rounded(*a, PLACES) == rounded(*b, PLACES)
        }
        (Some(Said::Words { words: a }), Some(Said::Words { words: b })) => {
            a.split_whitespace().eq(b.split_whitespace())
        }
        (before, after) => before == after,
    }
}

fn rounded(number: Number, places: u32) -> Decimal {
    number.0.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

/// What a finding is about, whatever its words: rule, item and field.
type Breach<'a> = (&'a str, &'a str, &'a str);

/// A finding is the same one by its fingerprint, else by rule, item and field, where the item has another key now.
fn findings(old: &Snapshot, new: &Snapshot, keys: &BTreeMap<&str, &str>) -> FindingChanges {
    let mut left: BTreeMap<&str, &FindingEntry> =
        old.findings.iter().map(|finding| (&*finding.fingerprint, finding)).collect();
    let mut changes = FindingChanges::default();
    let mut unknown = Vec::new();
    for finding in &new.findings {
        match left.remove(&*finding.fingerprint) {
            Some(before) => changes.add(Some(before), finding),
            None => unknown.push(finding),
        }
    }
    let mut by_breach: BTreeMap<Breach<'_>, Vec<&str>> = BTreeMap::new();
    for finding in left.values() {
        if let Some(key) = finding.item.as_deref().and_then(|key| keys.get(key)) {
            by_breach.entry((&finding.rule, key, &finding.field)).or_default().push(&finding.fingerprint);
        }
    }
    for finding in unknown {
        let breach = finding.item.as_deref().map(|key| (&*finding.rule, key, &*finding.field));
        let before = breach.and_then(|breach| by_breach.get_mut(&breach)?.pop());
        changes.add(before.and_then(|fingerprint| left.remove(fingerprint)), finding);
    }
    let (accepted, fixed): (Vec<_>, Vec<_>) = left.into_values().partition(|finding| finding.accepted.is_some());
    changes.accepted_gone = accepted.len();
    changes.fixed = fixed.into_iter().cloned().collect();
    changes
}

impl FindingChanges {
    /// Counts or lists a finding of now by what it was before; what is accepted is neither new nor open.
    fn add(&mut self, before: Option<&FindingEntry>, now: &FindingEntry) {
        let was_accepted = before.is_some_and(|before| before.accepted.is_some());
        match (was_accepted, now.accepted.is_some()) {
            (true, true) => self.still_accepted += 1,
            (false, true) => self.accepted.push(now.clone()),
            (true, false) => self.returned.push(now.clone()),
            (false, false) if before.is_some() => self.still += 1,
            (false, false) => self.new.push(now.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::sample::snapshot;

    const JULY: &[&str] = &[
        "Sales|Q3|KR1|Raise NPS|30|60|Ana|0.2",
        "Sales|Q3|KR2|Cut churn|9|6|Ben|0.5",
        "Sales|Q3|KR3|Win awards|0|3|Cid|0.3333333333",
        "Sales|Q3||Call every client|0|9|Cid",
    ];

    /// What changed, one line an item: fate, words, then each move.
    fn told(old: &Snapshot, new: &Snapshot) -> Vec<String> {
        let said = |said: &Option<Said>| match said {
            None => "–".to_owned(),
            Some(Said::Amount { number: Number(number), .. } | Said::Share { share: Number(number) }) => {
                number.to_string()
            }
            Some(Said::Day { day }) => day.to_string(),
            Some(Said::Words { words }) => words.clone(),
        };
        let moved =
            |moved: &Move| format!("; {} {} → {}", moved.aspect.words(), said(&moved.before), said(&moved.after));
        let line = |change: &Change| {
            let moves: String = change.moves.iter().map(moved).collect();
            format!("{} {}{moves}", change.fate.words(), change.title)
        };
        compare(old, new, &[]).items.iter().map(line).collect()
    }

    #[test]
    fn what_moved_is_told_before_and_after() {
        let august = &[
            "Sales|Q3|KR1|Raise the NPS|30|55|Ana|0.4",
            "Sales|Q3|KR2|Cut churn|9.0|6|Dee|0.1",
            "Sales|Q3|KR3|Win awards|0|3|Cid|0.3333333334",
            "Sales|Q3||Open clinics|0|2|Cid",
        ];
        assert_eq!(
            told(&snapshot("2026-07-31", JULY), &snapshot("2026-08-31", august)),
            [
                "stayed Raise the NPS; wording Raise NPS → Raise the NPS; target 60 → 55; grade 0.2 → 0.4",
                "stayed Cut churn; owner Ben → Dee; grade 0.5 → 0.1",
                "new Open clinics",
                "vanished Call every client",
            ]
        );
    }

    #[test]
    fn nothing_changed_is_told_as_nothing() {
        let changes = compare(&snapshot("2026-07-31", JULY), &snapshot("2026-08-31", JULY), &[]);
        assert_eq!((changes.items.len(), changes.unchanged), (0, 4));
    }

    #[test]
    fn a_moved_target_has_both_its_cells() {
        let mut july = snapshot("2026-07-31", &JULY[..1]);
        july.key_results[0].cells.insert(Aspect::Target, "old.xlsx › Q3 › D2".to_owned());
        let august = snapshot("2026-08-31", &["Sales|Q3|KR1|Raise NPS|30|55|Ana|0.2"]);
        let changes = compare(&july, &august, &[]);
        let (_, moved) = changes.moves().next().unwrap();
        assert_eq!((moved.meaning, &*moved.before_cell), (Meaning::Goalpost, "old.xlsx › Q3 › D2"));
        assert_eq!(moved.after_cell, "Sales.xlsx › Q3 › A1");
    }

    #[test]
    fn what_is_gone_is_closed_when_it_was_over_and_vanished_when_it_was_not() {
        let closed = |as_of: &str, status: Option<&str>| {
            let mut july = snapshot("2026-07-31", &JULY[..1]);
            july.key_results[0].status = status.map(str::to_owned);
            told(&july, &snapshot(as_of, &[]))
        };
        assert_eq!(closed("2026-08-31", None), ["vanished Raise NPS"]);
        assert_eq!(closed("2026-08-31", Some("Done")), ["closed Raise NPS"]);
        assert_eq!(closed("2026-10-31", None), ["closed Raise NPS"]);
    }

    #[test]
    fn what_is_given_up_is_closed_and_what_comes_again_is_carried_over() {
        let mut august = snapshot("2026-08-31", &JULY[..1]);
        august.key_results[0].status = Some("dropped".to_owned());
        let given_up = told(&snapshot("2026-07-31", &JULY[..1]), &august);
        assert_eq!(given_up, ["closed Raise NPS; status – → dropped"]);
        let october = snapshot("2026-10-31", &["Sales|Q4|KR1|Raise NPS|45|60|Ana|0.0"]);
        let again = told(&snapshot("2026-07-31", &JULY[..1]), &october);
        assert_eq!(again, ["carried over Raise NPS; baseline 30 → 45; cycle Q3 → Q4; grade 0.2 → 0.0"]);
    }

    #[test]
    fn what_an_older_form_did_not_know_is_no_change() {
        let mut august = snapshot("2026-08-31", &JULY[..1]);
        august.key_results[0].due = "2026-09-15".parse().ok();
        let mut july = snapshot("2026-07-31", &JULY[..1]);
        assert_eq!(told(&july, &august), ["stayed Raise NPS; due – → 2026-09-15"]);
        july.schema = 1;
        assert_eq!(told(&july, &august), [""; 0]);
    }

    fn found(fingerprint: &str, rule: &str, item: &str) -> FindingEntry {
        FindingEntry {
            fingerprint: fingerprint.to_owned(),
            rule: rule.to_owned(),
            severity: "warning".to_owned(),
            message: String::new(),
            item: Some(item.to_owned()),
            field: "target".to_owned(),
            place: String::new(),
            accepted: None,
        }
    }

    fn accepted(fingerprint: &str) -> FindingEntry {
        let reason = Some("accepted by Ana: agreed".to_owned());
        FindingEntry { accepted: reason, ..found(fingerprint, "past-due", "x") }
    }

    #[test]
    fn a_finding_is_known_again_by_its_item_whose_words_have_changed() {
        let mut july = snapshot("2026-07-31", &["Sales|Q3||Raise NPS of all admins|30|60|Ana"]);
        let mut august = snapshot("2026-08-31", &["Sales|Q3||Raise the NPS of all admins|30|60|Ana"]);
        july.findings = vec![
            found("a", "missing-unit", "kr/Sales/Q3/Raise NPS of all admins"),
            found("b", "past-due", "kr/Sales/Q3/Raise NPS of all admins"),
            found("c", "too-many", "x"),
        ];
        august.findings = vec![
            found("c", "too-many", "x"),
            found("d", "missing-unit", "kr/Sales/Q3/Raise the NPS of all admins"),
            found("e", "late", "kr/Sales/Q3/Raise the NPS of all admins"),
        ];
        let found = compare(&july, &august, &[]).findings;
        let names = |list: &[FindingEntry]| list.iter().map(|it| it.fingerprint.clone()).collect::<Vec<_>>();
        assert_eq!((names(&found.new), names(&found.fixed), found.still), (vec!["e".into()], vec!["b".into()], 2));
    }

    #[test]
    fn what_is_accepted_is_neither_new_nor_fixed() {
        let mut july = snapshot("2026-07-31", &[]);
        let mut august = snapshot("2026-08-31", &[]);
        july.findings =
            vec![found("a", "past-due", "x"), accepted("b"), accepted("c"), accepted("d"), found("e", "past-due", "x")];
        august.findings =
            vec![accepted("a"), found("b", "past-due", "x"), accepted("c"), accepted("f"), found("g", "past-due", "x")];
        let found = compare(&july, &august, &[]).findings;
        let names = |list: &[FindingEntry]| list.iter().map(|it| it.fingerprint.clone()).collect::<String>();
        let lists = [&found.new, &found.fixed, &found.accepted, &found.returned].map(|list| names(list));
        assert_eq!(lists, ["g", "e", "af", "b"]);
        assert_eq!((found.still, found.still_accepted, found.accepted_gone), (0, 1, 1));
    }
}
