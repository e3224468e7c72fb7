//! The items of two dates in; which of them are the same, how we know and how alike their words are, out.
//!
//! In this order, each step only with what the steps before it left over: the pairs that scoresheet.toml names; the same
//! key and the same words; the same words in one unit; the same key and similar words; similar words in one unit; the
//! same key with other words, if what they count agrees; similar words in another unit, if one of the two units is new
//! or gone; similar words in another cycle, which is carried over and not the same item any more. A row, a sheet or a
//! file never decides. Where two are equally likely, neither is joined.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::Item;
use crate::config::MatchRule;
use crate::model::Number;
use crate::model::words::fold;

/// Likeness from which words alone decide within one unit.
const SURE: Similarity = Similarity(80);

/// Likeness from which words decide together with two facts that agree, such as target and owner.
const LIKELY: Similarity = Similarity(60);

/// Likeness below which the same id speaks of another item.
const SAME_ID: Similarity = Similarity(40);

/// Likeness from which words decide across units and cycles.
const ELSEWHERE: Similarity = Similarity(85);

/// Facts that have to agree where words are not enough.
const AGREEING: usize = 2;

/// Pairs of one group whose words are compared; in a larger one only equal words decide, so that a sheet of a hundred
/// thousand new rows costs no more than sorting them.
const MOST_PAIRS: usize = 250_000;

/// How alike two texts are, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Similarity(pub u8);

impl Similarity {
    /// The same words.
    pub const EQUAL: Similarity = Similarity(100);
}

impl Serialize for Similarity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Number(Decimal::new(self.0.into(), 2)).serialize(serializer)
    }
}

/// How two items were found to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// scoresheet.toml says so.
    Config,
    /// By their key.
    Key,
    /// By their words within one unit.
    Words,
    /// By their words, the unit being another one.
    OtherUnit,
    /// By their words, the cycle being another one: the item was carried over.
    NextCycle,
}

/// Two items that are one; positions in the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The earlier one.
    pub old: usize,
    /// The later one.
    pub new: usize,
    /// How we know.
    pub how: How,
    /// How alike their words are.
    pub similarity: Similarity,
}

/// An item that could have been one of the earlier ones, and was not joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// The later one.
    pub new: usize,
    /// What it may have been.
    pub olds: Vec<usize>,
    /// Why it was not joined.
    pub doubt: Doubt,
}

/// Why two items were not joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The same id with other words that count something else.
    ReusedId,
    /// Several are equally alike.
    Several,
}

/// Which items are the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matching {
    /// In the order of the later items.
    pub pairs: Vec<Pair>,
    /// In the order of the later items.
    pub unclear: Vec<Unclear>,
}

/// Finds the items that are the same.
pub fn matching(olds: &[Item<'_>], news: &[Item<'_>], rules: &[MatchRule]) -> Matching {
    let mut desk = Desk::new(olds, news);
    desk.by_config(rules);
    desk.by_key(|desk, old, new| desk.alike(old, new) == Similarity::EQUAL);
    desk.by_words(How::Words, Similarity::EQUAL, |side, at| format!("{}\u{1f}{}", side.unit(at), side.words(at).all));
    desk.by_key(|desk, old, new| desk.alike(old, new) >= SAME_ID);
    desk.by_words(How::Words, SURE, |side, at| side.unit(at).to_owned());
    desk.by_key(|desk, old, new| agreements(desk.old.items[old], desk.new.items[new]) >= AGREEING);
    desk.doubt_same_keys();
    desk.by_words(How::OtherUnit, Similarity::EQUAL, |side, at| side.words(at).all.clone());
    desk.by_words(How::OtherUnit, ELSEWHERE, |_, _| String::new());
    desk.by_words(How::NextCycle, ELSEWHERE, |side, at| side.unit(at).to_owned());
    desk.into_matching()
}

/// A title taken apart.
#[derive(Debug, Clone)]
struct Words {
    /// Everything, folded.
    all: String,
    /// Words without digits.
    words: String,
    /// Words with digits.
    numbers: Vec<String>,
}

impl Words {
    fn of(title: &str) -> Words {
        let folded = fold(title);
        let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        let parts: Vec<&str> = parts.collect();
        let is_number = |part: &&str| part.contains(|c: char| c.is_ascii_digit());
        let (numbers, words): (Vec<&str>, Vec<&str>) = parts.iter().copied().partition(is_number);
        let numbers = numbers.into_iter().map(str::to_owned).collect();
        Words { all: parts.join(" "), words: words.join(" "), numbers }
    }
}

/// How alike two titles are: mostly by their words, a little by their numbers.
fn alike(a: &Words, b: &Words) -> Similarity {
    if a.all == b.all {
        return Similarity::EQUAL;
    }
    let words = strsim::sorensen_dice(&a.words, &b.words);
    let numbers = f64::from(u8::from(a.numbers == b.numbers));
    // Only equal words are wholly alike.
    Similarity(((90.0 * words + 10.0 * numbers) as u8).min(99))
}

/// The items of one date with their words.
struct Side<'a> {
    items: &'a [Item<'a>],
    /// Taken apart when first asked for: most items have kept their key and their words.
    words: Vec<OnceCell<Words>>,
    units: BTreeSet<&'a str>,
    free: Vec<bool>,
}

impl<'a> Side<'a> {
    fn new(items: &'a [Item<'a>]) -> Side<'a> {
        Side {
            items,
            words: vec![OnceCell::new(); items.len()],
            units: items.iter().map(|item| item.unit()).collect(),
            free: vec![true; items.len()],
        }
    }

    fn unit(&self, at: usize) -> &'a str {
        self.items[at].unit()
    }

    fn words(&self, at: usize) -> &Words {
        self.words[at].get_or_init(|| Words::of(self.items[at].title()))
    }

    fn free(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.items.len()).filter(|&at| self.free[at])
    }

    /// What is free, by a name that it shares with others.
    fn groups(&self, name: fn(&Side<'a>, usize) -> String) -> BTreeMap<String, Vec<usize>> {
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for at in self.free() {
            groups.entry(name(self, at)).or_default().push(at);
        }
        groups
    }
}

/// How likely two items are one.
type Rank = (Similarity, usize);

/// The two lists and what is known so far.
struct Desk<'a> {
    old: Side<'a>,
    new: Side<'a>,
    matching: Matching,
}

impl<'a> Desk<'a> {
    fn new(olds: &'a [Item<'a>], news: &'a [Item<'a>]) -> Desk<'a> {
        Desk { old: Side::new(olds), new: Side::new(news), matching: Matching::default() }
    }

    fn alike(&self, old: usize, new: usize) -> Similarity {
        if self.old.items[old].title() == self.new.items[new].title() {
            return Similarity::EQUAL;
        }
        alike(self.old.words(old), self.new.words(new))
    }

    fn join(&mut self, old: usize, new: usize, how: How) {
        let similarity = self.alike(old, new);
        self.matching.pairs.push(Pair { old, new, how, similarity });
        self.close(old, new);
    }

    fn close(&mut self, old: usize, new: usize) {
        self.old.free[old] = false;
        self.new.free[new] = false;
    }

    /// Joins what the config names, where both names stand for one item each.
    fn by_config(&mut self, rules: &[MatchRule]) {
        let only = |side: &Side<'_>, name: &str, rule: &MatchRule| {
            let mut named = side.free().filter(|&at| is_named(side.items[at], name, rule.unit.as_deref()));
            named.next().filter(|_| named.next().is_none())
        };
        for rule in rules {
            if let Some((old, new)) = only(&self.old, &rule.from, rule).zip(only(&self.new, &rule.to, rule)) {
                self.join(old, new, How::Config);
            }
        }
    }

    /// Free items that share a key.
    fn same_keys(&self) -> Vec<(usize, usize)> {
        let by_key: HashMap<&str, usize> = self.old.free().map(|at| (self.old.items[at].key(), at)).collect();
        let pair = |new: usize| by_key.get(self.new.items[new].key()).map(|&old| (old, new));
        self.new.free().filter_map(pair).collect()
    }

    fn by_key(&mut self, is_same: fn(&Desk<'_>, usize, usize) -> bool) {
        for (old, new) in self.same_keys() {
            if is_same(self, old, new) {
                self.join(old, new, How::Key);
            }
        }
    }

    /// An id with other words that count something else was given to another item.
    fn doubt_same_keys(&mut self) {
        for (old, new) in self.same_keys() {
            self.matching.unclear.push(Unclear { new, olds: vec![old], doubt: Doubt::ReusedId });
            self.close(old, new);
        }
    }

    /// Joins by words within groups of one name, the likeliest first.
    fn by_words(&mut self, how: How, least: Similarity, name: fn(&Side<'_>, usize) -> String) {
        let (olds, news) = (self.old.groups(name), self.new.groups(name));
        for (name, news) in news {
            let Some(olds) = olds.get(&name) else { continue };
            if least < Similarity::EQUAL && olds.len().saturating_mul(news.len()) > MOST_PAIRS {
                continue;
            }
            let mut ranked: BTreeMap<Rank, Vec<(usize, usize)>> = BTreeMap::new();
            for (&old, &new) in olds.iter().flat_map(|old| news.iter().map(move |new| (old, new))) {
                if let Some(rank) = self.rank(how, least, old, new) {
                    ranked.entry(rank).or_default().push((old, new));
                }
            }
            ranked.into_values().rev().for_each(|equal| self.join_equals(how, &equal));
        }
    }

    /// How likely a pair is; `None` if it is out of the question for this step.
    fn rank(&self, how: How, least: Similarity, old: usize, new: usize) -> Option<Rank> {
        let (was, is) = (self.old.items[old], self.new.items[new]);
        let is_allowed = match how {
            How::Config | How::Key | How::Words => same_cycle(was, is),
            How::OtherUnit => {
                let (left, came) = (!self.new.units.contains(was.unit()), !self.old.units.contains(is.unit()));
                (left || came) && same_cycle(was, is)
            }
            How::NextCycle => !same_cycle(was, is),
        };
        if !is_allowed {
            return None;
        }
        let (similarity, agreements) = (self.alike(old, new), agreements(was, is));
        let is_likely = how == How::Words && least == SURE && similarity >= LIKELY && agreements >= AGREEING;
        (similarity >= least || is_likely).then_some((similarity, agreements))
    }

    /// Joins pairs that are equally likely, unless an item is in more than one of them.
    fn join_equals(&mut self, how: How, equal: &[(usize, usize)]) {
        let free: Vec<(usize, usize)> =
            equal.iter().copied().filter(|&(old, new)| self.old.free[old] && self.new.free[new]).collect();
        let (mut of_old, mut of_new): (HashMap<usize, usize>, BTreeMap<usize, Vec<usize>>) = Default::default();
        for &(old, new) in &free {
            *of_old.entry(old).or_default() += 1;
            of_new.entry(new).or_default().push(old);
        }
        for (new, olds) in of_new {
            match &*olds {
                [old] if of_old.get(old) == Some(&1) => self.join(*old, new, how),
                _ => {
                    olds.iter().for_each(|&old| self.close(old, new));
                    // Of another cycle, it is another item either way.
                    if how != How::NextCycle {
                        self.matching.unclear.push(Unclear { new, olds, doubt: Doubt::Several });
                    }
                }
            }
        }
    }

    fn into_matching(mut self) -> Matching {
        self.matching.pairs.sort_by_key(|pair| pair.new);
        self.matching.unclear.sort_by_key(|unclear| unclear.new);
        self.matching
    }
}

/// Whether an item goes by a name: its id, its key, or its words.
fn is_named(item: Item<'_>, name: &str, unit: Option<&str>) -> bool {
    let is_it = item.id() == Some(name) || item.key() == name || fold(item.title()) == fold(name);
    is_it && unit.is_none_or(|unit| fold(unit) == fold(item.unit()))
}

/// Whether nothing says that the two are of different cycles.
fn same_cycle(a: Item<'_>, b: Item<'_>) -> bool {
    match (a.cycle(), b.cycle()) {
        (Some(a), Some(b)) => a.name == b.name,
        _ => true,
    }
}

/// How many facts both have that are the same.
fn agreements(a: Item<'_>, b: Item<'_>) -> usize {
    let ((a_baseline, a_target, a_unit), (b_baseline, b_target, b_unit)) = (a.measure(), b.measure());
    let agree = [
        a_baseline.is_some() && a_baseline == b_baseline,
        a_target.is_some() && a_target == b_target,
        a_unit.is_some() && a_unit == b_unit,
        a.owner().is_some() && a.owner() == b.owner(),
    ];
    agree.into_iter().filter(|agree| *agree).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::history::sample::{items, snapshot};
    use crate::history::{Kind, snapshot::Snapshot};

    /// The pairs by their words: `old = new (how, alike)`, then what is unclear: `? new`.
    fn told(olds: &Snapshot, news: &Snapshot, rules: &[MatchRule]) -> Vec<String> {
        let (olds, news) = (items(olds), items(news));
        let found = matching(&olds, &news, rules);
        let pair = |pair: &Pair| {
            let (was, is) = (olds[pair.old].title(), news[pair.new].title());
            format!("{was} = {is} ({:?}, {})", pair.how, pair.similarity.0)
        };
        let unclear = |unclear: &Unclear| format!("? {} ({:?})", news[unclear.new].title(), unclear.doubt);
        found.pairs.iter().map(pair).chain(found.unclear.iter().map(unclear)).collect()
    }

    fn refs(lines: &[String]) -> Vec<&str> {
        lines.iter().map(String::as_str).collect()
    }

    #[track_caller]
    fn check(olds: &[&str], news: &[&str], expected: &[&str]) {
        let (olds, news) = (snapshot("2026-07-31", olds), snapshot("2026-08-31", news));
        assert_eq!(told(&olds, &news, &[]), expected);
    }

    #[test]
    fn an_item_whose_words_are_edited_keeps_its_id() {
        check(
            &["Sales|Q3|KR1|Raise NPS of admins|30|60|Ana"],
            &["Sales|Q3|KR1|Raise the NPS of all admins|30|55|Ana"],
            &["Raise NPS of admins = Raise the NPS of all admins (Key, 85)"],
        );
    }

    #[test]
    fn rows_that_are_numbered_anew_are_matched_by_their_words() {
        check(
            &["Sales|Q3|KR1|Raise NPS|30|60|Ana", "Sales|Q3|KR2|Cut churn|9|6|Ben"],
            &[
                "Sales|Q3|KR1|Open clinics|0|12|Cid",
                "Sales|Q3|KR2|Raise NPS|30|60|Ana",
                "Sales|Q3|KR3|Cut churn|9|6|Ben",
            ],
            &["Raise NPS = Raise NPS (Words, 100)", "Cut churn = Cut churn (Words, 100)"],
        );
    }

    #[test]
    fn an_item_without_an_id_is_matched_by_similar_words() {
        check(
            &["Sales|Q3||Raise NPS of enterprise admins|30|60|Ana", "Sales|Q3||Cut churn|9|6|Ben"],
            &["Sales|Q3||Cut churn|9|6|Ben", "Sales|Q3||Raise NPS of our enterprise admins|30|60|Ana"],
            &[
                "Cut churn = Cut churn (Key, 100)",
                "Raise NPS of enterprise admins = Raise NPS of our enterprise admins (Words, 91)",
            ],
        );
    }

    #[test]
    fn words_that_are_only_likely_need_facts_that_agree() {
        let was = &["Sales|Q3||Raise NPS of enterprise admins|30|60|Ana"];
        let (same, other) =
            ("Sales|Q3||Raise NPS of enterprise people|30|60|Ana", "Sales|Q3||Raise NPS of enterprise people|1|9|Ben");
        check(was, &[same], &["Raise NPS of enterprise admins = Raise NPS of enterprise people (Words, 78)"]);
        check(was, &[other], &[]);
    }

    #[test]
    fn k05_a_renamed_or_split_unit_keeps_its_items_and_two_that_go_on_do_not_swap_theirs() {
        check(
            &["Sales|Q3||Raise NPS|30|60|Ana", "Sales|Q3||Cut churn|9|6|Ben"],
            &["Sales North|Q3||Raise NPS|30|60|Ana", "Sales South|Q3||Cut churn|9|6|Ben"],
            &["Raise NPS = Raise NPS (OtherUnit, 100)", "Cut churn = Cut churn (OtherUnit, 100)"],
        );
        check(
            &["Sales|Q3||Raise NPS|30|60|Ana", "Care|Q3||Cut churn|9|6|Ben"],
            &["Sales|Q3||Cut waste|9|6|Ana", "Care|Q3||Raise NPS|30|60|Ben"],
            &[],
        );
    }

    #[test]
    fn k05_a_reused_id_is_not_joined() {
        check(
            &["Sales|Q3|KR1|Raise NPS|30|60|Ana"],
            &["Sales|Q3|KR1|Open clinics in the north|0|12|Ben"],
            &["? Open clinics in the north (ReusedId)"],
        );
    }

    #[test]
    fn an_id_whose_words_are_translated_is_joined_by_what_it_counts() {
        check(
            &["Sales|Q3|KR1|Abwanderung senken|9|6|Ana"],
            &["Sales|Q3|KR1|Cut churn|9|6|Ana"],
            &["Abwanderung senken = Cut churn (Key, 10)"],
        );
    }

    #[test]
    fn k05_of_two_that_are_equally_likely_neither_is_joined() {
        check(
            &["Sales|Q3||Open 3 clinics in spring|0|3|Ana", "Sales|Q3||Open 4 clinics in spring|0|3|Ana"],
            &["Sales|Q3||Open 5 clinics in spring|0|3|Ana"],
            &["? Open 5 clinics in spring (Several)"],
        );
    }

    #[test]
    fn what_is_there_again_in_another_cycle_is_carried_over() {
        check(
            &["Sales|Q3||Raise NPS|30|60|Ana"],
            &["Sales|Q4||Raise NPS|45|60|Ana"],
            &["Raise NPS = Raise NPS (NextCycle, 100)"],
        );
    }

    #[test]
    fn the_config_knows_better() {
        let (olds, news) = (
            snapshot("2026-07-31", &["Sales|Q3||Raise NPS|30|60|Ana", "Care|Q3||Raise NPS|1|9|Ben"]),
            snapshot("2026-08-31", &["Sales|Q3||Clients recommend us|0|9|Cid", "Care|Q3||Raise NPS|1|9|Ben"]),
        );
        let rule = |unit: Option<&str>| MatchRule {
            from: "raise nps".to_owned(),
            to: "Clients recommend us".to_owned(),
            unit: unit.map(str::to_owned),
        };
        let same = "Raise NPS = Raise NPS (Key, 100)";
        let joined = "Raise NPS = Clients recommend us (Config, 17)";
        assert_eq!(told(&olds, &news, &[rule(Some("sales"))]), [joined, same]);
        assert_eq!(told(&olds, &news, &[rule(None)]), [same]);
    }

    #[test]
    fn the_order_of_items_never_matters() {
        let was =
            ["Sales|Q3||Raise NPS|30|60|Ana", "Sales|Q3|K2|Cut churn fast|9|6|Ben", "Care|Q3||Win awards|0|3|Cid"];
        let is = [
            "Sales|Q3||Raise the NPS|30|60|Ana",
            "Sales|Q3|K3|Cut churn faster|9|6|Ben",
            "Ward|Q3||Win awards|0|3|Cid",
        ];
        let pairs = |was: &[&str], is: &[&str]| {
            let mut told = told(&snapshot("2026-07-31", was), &snapshot("2026-08-31", is), &[]);
            told.sort();
            told
        };
        let (mut back, mut turned) = (was, is);
        back.reverse();
        turned.rotate_left(1);
        assert_eq!(pairs(&was, &is).len(), 3);
        assert_eq!(pairs(&was, &is), pairs(&back, &turned));
    }

    #[test]
    fn a_long_sheet_of_new_rows_is_matched_in_a_moment() {
        let rows = |word: &str| (0..2000).map(|n| format!("Sales|Q3||{word} item {n}|{n}|9|Ana")).collect::<Vec<_>>();
        let (was, is) = (rows("Raise"), rows("Lift"));
        let (was, is) = (snapshot("2026-07-31", &refs(&was)), snapshot("2026-08-31", &refs(&is)));
        let begun = std::time::Instant::now();
        assert_eq!(told(&was, &is, &[]).len(), 0);
        assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    }

    #[test]
    fn an_item_is_named_by_its_id_its_key_or_its_words() {
        let snapshot = snapshot("2026-07-31", &["Sales|Q3|KR1|Raise NPS|30|60|Ana"]);
        let item = Item::all(&snapshot, Kind::KeyResult)[0];
        for name in ["KR1", "raise  NPS", "kr/Sales/Q3/KR1"] {
            assert!(is_named(item, name, Some("sales")), "{name}");
        }
        assert!(!is_named(item, "KR1", Some("Care")) && !is_named(item, "KR2", None));
    }

    /// Words that a title may be made of.
    const WORDS: [&str; 8] = ["raise", "cut", "clinics", "churn", "nights", "in the north", "12", "3 %"];

    /// Titles that differ, as people and forms make them: long and short, alike and not.
    fn titles() -> impl Strategy<Value = Vec<String>> {
        let title = proptest::collection::vec(0..WORDS.len(), 1..6)
            .prop_map(|words| words.into_iter().map(|at| WORDS[at]).collect::<Vec<_>>().join(" "));
        proptest::collection::btree_set(title, 1..12).prop_map(|titles| titles.into_iter().collect())
    }

    proptest! {
        #[test]
        fn renaming_a_file_and_moving_its_rows_changes_no_match(titles in titles(), turn in 0usize..12, target in 1i64..50) {
            let line = |unit: &str, title: &String| format!("{unit}|Q3||{title}|0|{target}|Ana");
            let lines = |unit| titles.iter().map(|title| line(unit, title)).collect::<Vec<_>>();
            let (was, mut is) = (lines("Sales"), lines("Sales final v2"));
            let turn = turn % is.len();
            is.rotate_left(turn);
            let (olds, news) = (snapshot("2026-07-31", &refs(&was)), snapshot("2026-08-31", &refs(&is)));
            let (olds, news) = (items(&olds), items(&news));
            let found = matching(&olds, &news, &[]);
            prop_assert_eq!(found.pairs.len(), titles.len());
            for pair in found.pairs {
                prop_assert_eq!(olds[pair.old].title(), news[pair.new].title());
            }
        }

        #[test]
        fn an_item_is_joined_at_most_once(olds in titles(), news in titles()) {
            let lines = |titles: &[String]| titles.iter().map(|title| format!("Sales|Q3||{title}|0|9|Ana")).collect::<Vec<_>>();
            let (was, is) = (lines(&olds), lines(&news));
            let (olds, news) = (snapshot("2026-07-31", &refs(&was)), snapshot("2026-08-31", &refs(&is)));
            let found = matching(&items(&olds), &items(&news), &[]);
            let (old, new): (BTreeSet<usize>, BTreeSet<usize>) = found.pairs.iter().map(|pair| (pair.old, pair.new)).unzip();
            prop_assert_eq!((old.len(), new.len()), (found.pairs.len(), found.pairs.len()));
        }
    }
}
