//! A cell that tells where a key result begins and where it is to end, `44 → 20`, in; the two values out.

use crate::recognise::values::{ColumnEvidence, decide_text};
use crate::recognise::{Fact, Field, Record, Value};

/// What stands between the two.
const ARROWS: &[&str] = &["→", "➔", "➜", "➡", "⇒", "⟶", "->", "=>", ">>"];

/// The two sides of an arrow, if each begins with a number or ends with one: `44 → 20`, `12 % → 5 %`, `€ 3 → € 5`.
pub(in crate::recognise) fn sides(text: &str) -> Option<(&str, &str)> {
    if !may_hold_arrow(text) {
        return None;
    }
    let (start, end) = ARROWS.iter().find_map(|arrow| text.split_once(arrow))?;
    let (start, end) = (start.trim(), end.trim());
    let is_amount = |side: &str| {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        side.contains(|c: char| c.is_ascii_digit()) && (digit(side.chars().next()) || digit(side.chars().last()))
            || side.chars().next().is_some_and(|sign| !sign.is_alphanumeric() && digit(side.chars().nth(1)))
    };
    (is_amount(start) && is_amount(end)).then_some((start, end))
}

/// Whether a text has a byte that each arrow has: a sign of the block of arrows begins with the first. Every cell is asked.
fn may_hold_arrow(text: &str) -> bool {
    memchr::memchr2(0xe2, b'>', text.as_bytes()).is_some()
}

/// Whether every line of a cell has two sides, whatever numbers the lines.
pub(in crate::recognise) fn is_of_ways(text: &str) -> bool {
    may_hold_arrow(text)
        && ARROWS.iter().any(|arrow| text.contains(arrow))
        && text.lines().filter(|line| !line.trim().is_empty()).all(|line| {
            let bare = line.split_once([')', '.']).filter(|(number, _)| number.trim().parse::<u8>().is_ok());
            sides(line).or_else(|| sides(bare?.1.trim())).is_some()
        })
}

/// Parts a target with an arrow in it into where the record begins and where it is to end.
pub(in crate::recognise) fn part(record: &mut Record) {
    let Some(at) = record.facts.iter().position(|fact| fact.field == Field::Target) else { return };
    let Some((start, end)) = sides(&record.facts[at].text) else { return };
    let value = |side: &str| decide_text(side, &ColumnEvidence::default());
    let of =
        |field: Field, side: &str| Fact { field, text: side.into(), value: value(side), ..record.facts[at].clone() };
    let (baseline, target) = (of(Field::Baseline, start), of(Field::Target, end));
    let is_amount = |fact: &Fact| matches!(fact.value, Value::Number(_) | Value::Ambiguous(_));
    if !is_amount(&baseline) || !is_amount(&target) {
        return;
    }
    record.facts[at] = target;
    match record.facts.iter_mut().find(|fact| fact.field == Field::Baseline) {
        Some(told) if matches!(told.value, Value::Number(_)) => {}
        Some(words) => *words = baseline,
        None => record.facts.insert(at, baseline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arrow_is_looked_for() {
        assert!(ARROWS.iter().all(|arrow| may_hold_arrow(arrow)));
    }

    #[test]
    fn an_arrow_between_two_amounts_parts_them() {
        for (text, expected) in [
            ("44 → 20", Some(("44", "20"))),
            ("12 % -> 5 %", Some(("12 %", "5 %"))),
            ("€3 ⇒ €5", Some(("€3", "€5"))),
            ("from A → B", None),
            ("44 - 20", None),
        ] {
            assert_eq!(sides(text), expected, "{text}");
        }
        assert!(is_of_ways("1. 44 → 20\n2. 60 → 95"));
        assert!(!is_of_ways("1. 44 → 20\n2. soon"));
    }
}
