//! What changed since the last snapshot in; which items got better or worse, came or went, out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::counts::{HEALTHS, PACES};
use super::mark::Badge;
use crate::history::{Aspect, Change, Changes, Fate, Kind, Move, Said};
use crate::model::Number;
use crate::report::changes::shown;
use crate::report::palette::{Shown, Tone};
use crate::report::tongue::Tongue;

/// The page of every item of today, by its key.
pub type Links<'a> = BTreeMap<(Kind, &'a str), String>;

/// What became of one item.
#[derive(Debug, Serialize)]
pub struct Turn<'a> {
    what: Badge,
    kind: String,
    item: &'a str,
    /// Where it leads; absent for what is gone.
    href: Option<String>,
    unit: &'a str,
    /// `pace on track → behind, grade 0.70 → 0.45`; empty for what came or went.
    how: String,
}

/// What can become of an item, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Worse,
    Vanished,
    Better,
    Closed,
    New,
    CarriedOver,
    OtherOwner,
}

const WAYS: &[Way] =
    &[Way::Worse, Way::Vanished, Way::Better, Way::Closed, Way::New, Way::CarriedOver, Way::OtherOwner];

/// Items that turned, each way with its items, the largest turn first.
pub struct Turns<'a> {
    by_way: BTreeMap<Way, Vec<&'a Change>>,
}

impl<'a> Turns<'a> {
    /// Sorts what changed by what became of it.
    pub fn new(changes: &'a Changes) -> Turns<'a> {
        let mut by_way: BTreeMap<Way, Vec<&Change>> = BTreeMap::new();
        for change in &changes.items {
            if let Some(way) = way(change) {
                by_way.entry(way).or_default().push(change);
            }
        }
        for (way, items) in &mut by_way {
            if matches!(way, Way::Worse | Way::Better) {
                items.sort_by_key(|change| Reverse(size(change)));
            }
        }
        Turns { by_way }
    }

    /// How many got worse.
    pub fn worse(&self) -> usize {
        self.by_way.get(&Way::Worse).map_or(0, Vec::len)
    }

    /// At most so many items, taken from each way in turn, so that none hides the others.
    pub fn top(&self, tongue: &Tongue, most: usize, links: &Links<'_>) -> Vec<Turn<'a>> {
        let longest = self.by_way.values().map(Vec::len).max().unwrap_or(0);
        let rounds = (0..longest).flat_map(|round| WAYS.iter().map(move |way| (*way, round)));
        let there = rounds.filter_map(|(way, round)| Some((way, round, *self.by_way.get(&way)?.get(round)?)));
        let mut taken: Vec<(Way, usize, &Change)> = there.take(most).collect();
        taken.sort_by_key(|(way, round, _)| (*way, *round));
        taken.into_iter().map(|(way, _, change)| turn(tongue, (way, change), links)).collect()
    }

    /// How many items there are in all.
    pub fn total(&self) -> usize {
        self.by_way.values().map(Vec::len).sum()
    }
}

fn way(change: &Change) -> Option<Way> {
    match change.fate {
        Fate::New => return Some(Way::New),
        Fate::Vanished => return Some(Way::Vanished),
        Fate::Closed => return Some(Way::Closed),
        Fate::CarriedOver => return Some(Way::CarriedOver),
        Fate::Stayed => {}
    }
    let (steps, distance) = size_and_sign(change);
    let has_owner = || change.moves.iter().any(|moved| moved.aspect == Aspect::Owner);
    match (steps, distance) {
        (steps, _) if steps > 0 => Some(Way::Worse),
        (steps, _) if steps < 0 => Some(Way::Better),
        (_, distance) if distance < Decimal::ZERO => Some(Way::Worse),
        (_, distance) if distance > Decimal::ZERO => Some(Way::Better),
        _ => has_owner().then_some(Way::OtherOwner),
    }
}

/// What a snapshot says, as the report says it: our verdicts in its language, words of sheets as they are.
pub fn told(tongue: &Tongue, aspect: Aspect, said: &Said) -> String {
    match said {
        Said::Words { words } if matches!(aspect, Aspect::Pace | Aspect::Health) => tongue.say(words).to_owned(),
        Said::Words { .. } | Said::Day { .. } => shown(said),
        Said::Amount { .. } | Said::Share { .. } => tongue.number(shown(said)).into_owned(),
    }
}

/// How far an item turned: steps of its verdict first, then its grade.
fn size(change: &Change) -> (i32, Decimal) {
    let (steps, distance) = size_and_sign(change);
    (steps.abs(), distance.abs())
}

/// Steps that its verdict fell, and what its grade gained.
fn size_and_sign(change: &Change) -> (i32, Decimal) {
    let steps = change.moves.iter().filter_map(steps).sum();
    let distance = change.moves.iter().filter_map(|moved| match (moved.aspect, &moved.before, &moved.after) {
        (Aspect::Grade, Some(Said::Share { share: Number(was) }), Some(Said::Share { share: Number(is) })) => {
            Some(*is - *was)
        }
        _ => None,
    });
    (steps, distance.sum())
}

/// Steps down from one verdict to another; none between verdicts of which one says nothing.
fn steps(moved: &Move) -> Option<i32> {
    let rank = |said: &Option<Said>| match (moved.aspect, said) {
        (Aspect::Pace, Some(Said::Words { words })) => {
            PACES.iter().position(|pace| pace.words() == words).filter(|rank| *rank < 5)
        }
        (Aspect::Health, Some(Said::Words { words })) => {
            HEALTHS.iter().position(|health| health.words() == words).filter(|rank| *rank < 3)
        }
        _ => None,
    };
    let (was, is) = (rank(&moved.before)?, rank(&moved.after)?);
    Some(i32::try_from(is).ok()? - i32::try_from(was).ok()?)
}

fn turn<'a>(tongue: &Tongue, (way, change): (Way, &'a Change), links: &Links<'_>) -> Turn<'a> {
    let (word, tone) = match way {
        Way::Worse => ("worse", Tone::Bad),
        Way::Vanished => ("vanished", Tone::Bad),
        Way::Better => ("better", Tone::Good),
        Way::Closed => ("closed", Tone::Done),
        Way::New => ("new", Tone::Quiet),
        Way::CarriedOver => ("carried over", Tone::Quiet),
        Way::OtherOwner => ("other owner", Tone::Quiet),
    };
    let is_told = |moved: &&Move| match way {
        Way::Worse | Way::Better => matches!(moved.aspect, Aspect::Pace | Aspect::Health | Aspect::Grade),
        Way::OtherOwner => moved.aspect == Aspect::Owner,
        Way::Vanished | Way::Closed | Way::New | Way::CarriedOver => false,
    };
    let nothing = || tongue.say("nothing").to_owned();
    let moved = |moved: &Move| {
        let said = |said: &Option<Said>| said.as_ref().map_or_else(nothing, |said| told(tongue, moved.aspect, said));
        format!("{} {} → {}", tongue.say(moved.aspect.words()), said(&moved.before), said(&moved.after))
    };
    // The verdict is why it is worse or better; the grade may have gone the other way.
    let (grades, verdicts): (Vec<&Move>, Vec<&Move>) =
        change.moves.iter().filter(is_told).partition(|moved| moved.aspect == Aspect::Grade);
    let how: Vec<String> = verdicts.into_iter().chain(grades).map(moved).collect();
    let mut how = how.join(", ");
    if way == Way::Worse && size_and_sign(change).1 > Decimal::ZERO {
        how = tongue.fill("{how}, slower than planned", &[("how", &how)]);
    }
    Turn {
        what: Badge::new(tongue, Shown { word, tone }),
        kind: tongue.begun(change.kind.words()),
        item: &change.title,
        href: links.get(&(change.kind, &*change.key)).cloned(),
        unit: &change.unit,
        how,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::compare;
    use crate::history::sample::snapshot;

    fn told(before: &[&str], after: &[&str], most: usize) -> Vec<String> {
        let changes = compare(&snapshot("2026-07-31", before), &snapshot("2026-08-31", after), &[]);
        let turns = Turns::new(&changes).top(Tongue::english(), most, &Links::new());
        turns.iter().map(|turn| format!("{:?} {} {}", turn.what, turn.item, turn.how)).collect()
    }

    fn has(told: &[String], words: &[&str]) -> bool {
        told.len() == words.len() && told.iter().zip(words).all(|(told, word)| told.contains(word))
    }

    const BEFORE: &[&str] = &[
        "Sales|Q3|K1|Raise NPS|30|60|Ana|0.2",
        "Sales|Q3|K2|Cut churn|9|6|Ben|0.5",
        "Sales|Q3|K3|Win awards|0|3|Cid|0.4",
        "Sales|Q3|K4|Open clinics|0|3|Cid|0.1",
    ];
    const AFTER: &[&str] = &[
        "Sales|Q3|K1|Raise NPS|30|60|Ana|0.4",
        "Sales|Q3|K2|Cut churn|9|6|Ben|0.1",
        "Sales|Q3|K3|Win awards|0|3|Cid|0.1",
        "Sales|Q3|K4|Open clinics|0|3|Dee|0.1",
    ];

    #[test]
    fn what_got_worse_comes_first_and_the_largest_fall_before_the_others() {
        let told = told(BEFORE, AFTER, 9);
        assert!(has(&told, &["Cut churn", "Win awards", "Raise NPS", "owner Cid → Dee"]), "{told:#?}");
        assert!(told[0].contains("grade 0.50 → 0.10"), "{told:#?}");
    }

    #[test]
    fn no_way_hides_the_others_where_there_is_little_room() {
        let told = told(BEFORE, AFTER, 3);
        assert!(has(&told, &["Cut churn", "Raise NPS", "Open clinics"]), "{told:#?}");
    }

    #[test]
    fn a_verdict_that_fell_is_worse_whatever_the_grade_gained() {
        let mut now = snapshot("2026-08-31", AFTER);
        now.key_results[0].pace = "off track".to_owned();
        let changes = compare(&snapshot("2026-07-31", BEFORE), &now, &[]);
        let told = Turns::new(&changes).top(Tongue::english(), 1, &Links::new());
        assert_eq!(
            (told[0].item, told[0].how.as_str()),
            ("Raise NPS", "pace on track → off track, grade 0.20 → 0.40, slower than planned")
        );
    }
}
