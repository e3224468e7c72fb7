//! A header whose words come round again in, the group of each column out: `KR1, Target 1, KR2, Target 2`, or `Plan` and
//! `Actual` below the name of each plant.

use std::collections::BTreeMap;

use crate::recognise::Field;
use crate::recognise::region::heads::Head;

/// The group of each column, those outside all groups without one. All without one if nothing comes round again. The way
/// that explains most columns wins: `KR 1, Base, KR 2, Base` go by turns, though only some are numbered.
pub(in crate::recognise) fn groups(heads: &[Head]) -> Vec<Option<u16>> {
    let ways = [below_names(heads), by_numbers(heads), by_turns(heads)];
    let explained = |groups: &Vec<Option<u16>>| groups.iter().flatten().count();
    let rounds = ways.into_iter().rev().filter(|groups| come_round(heads, groups));
    rounds.max_by_key(explained).unwrap_or_else(|| vec![None; heads.len()])
}

/// The cells that are merged above the columns name the groups.
fn below_names(heads: &[Head]) -> Vec<Option<u16>> {
    let mut names: Vec<&str> = Vec::new();
    let mut groups = Vec::with_capacity(heads.len());
    for head in heads {
        let name = head.group.as_deref().filter(|_| head.dated.is_none());
        groups.push(name.map(|name| place(&mut names, name)));
    }
    groups
}

/// The place of a name in a list, where it is put if it is new.
fn place<'n>(names: &mut Vec<&'n str>, name: &'n str) -> u16 {
    let known = names.iter().position(|known| *known == name);
    let at = known.unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    });
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// The numbers in the headers tell the groups: `KeyResult_1`, `KeyResult_Target_1`.
fn by_numbers(heads: &[Head]) -> Vec<Option<u16>> {
    let number = |head: &Head| head.header.number.filter(|_| head.dated.is_none());
    heads.iter().map(|head| number(head).and_then(|number| u16::try_from(number).ok())).collect()
}

/// Each time the first word of the round comes again, a group begins: the name of a key result, if it comes again.
fn by_turns(heads: &[Head]) -> Vec<Option<u16>> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    let undated = || heads.iter().filter(|head| head.dated.is_none());
    undated().for_each(|head| *times.entry(&head.header.words).or_default() += 1);
    let again = |head: &&Head| !head.header.words.is_empty() && times[&*head.header.words] > 1;
    let is_name = |head: &&Head| head.readings.first().is_some_and(|&(field, _)| field == Field::KeyResult);
    let first = undated().filter(again).find(is_name).or_else(|| undated().find(again));
    let Some(first) = first else { return vec![None; heads.len()] };
    let mut turn: Option<u16> = None;
    let groups = heads.iter().map(|head| {
        if head.header.words == first.header.words {
            turn = Some(turn.map_or(0, |turn| turn + 1));
        }
        turn.filter(|_| times.get(&*head.header.words).is_some_and(|&times| times > 1))
    });
    groups.collect()
}

/// Whether at least two groups hold a key result each, a measure or a plan with its actual value each, or nothing but what
/// was reached.
fn come_round(heads: &[Head], groups: &[Option<u16>]) -> bool {
    let mut fields: BTreeMap<u16, Vec<Field>> = BTreeMap::new();
    for (head, group) in heads.iter().zip(groups) {
        if let (Some(group), Some(&(field, _))) = (group, head.readings.first()) {
            fields.entry(*group).or_default().push(field);
        }
    }
    let with =
        |wanted: &[Field]| fields.values().filter(|group| wanted.iter().all(|field| group.contains(field))).count();
    let named = with(&[Field::KeyResult]).max(with(&[Field::Kpi, Field::Current]));
    let measured = with(&[Field::Target, Field::Current]);
    // One value of each site: `North · Actual`, `South · Actual`.
    let reached = fields.values().filter(|group| group[..] == [Field::Current]).count();
    let of_sites = reached > 1 && reached == fields.len() && is_below_names(heads, groups);
    named > 1 || (measured > 1 && fields.values().any(|group| group.len() > 1)) || of_sites
}

/// Whether all the groups are named by what stands above their columns.
fn is_below_names(heads: &[Head], groups: &[Option<u16>]) -> bool {
    heads.iter().zip(groups).all(|(head, group)| group.is_none() || head.group.is_some())
}
