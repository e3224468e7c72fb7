//! A region in, where the notes begin that stand right below its last row out: `* without the branch in Lund`.

use crate::read::CellValue;
use crate::recognise::headers::rows;
use crate::recognise::headers::{Header, candidates, signs, stands_alone};
use crate::recognise::region::Region;
use crate::recognise::{Axis, Field, RecordKind};

/// So many rows above show that a row of the table has more than its name.
const LEAST_ROWS: usize = 2;
/// Signs that refer from a cell to a note.
const MARKS: &[char] = &['*', '†', '‡', '¹', '²', '³', '＊', '⁎', '※'];
/// Signs that part what a line below a table says of the whole sheet.
const PARTS: &[&str] = &[" | ", " · ", " ¦ "];
/// A label in front of a note has so many words at most.
const LABEL_WORDS: usize = 3;
/// A note behind a label has so many words at least, or a sentence; and so many signs in a script without blanks.
const NOTE_WORDS: usize = 6;
const NOTE_SIGNS: usize = 14;

/// The first of the last rows that are notes: each one cell alone, below rows that all have more than their names, and
/// worded as no name above it is.
pub(in crate::recognise) fn first(region: &Region) -> Option<u32> {
    if region.grid.axis == Axis::Across {
        return None;
    }
    let column = region.rows.iter().filter_map(|&row| Some(cells(region, row).next()?.at.column)).min()?;
    let names: Vec<Option<String>> = region.rows.iter().map(|&row| alone(region, row, column)).collect();
    let lines = names.iter().rev().take_while(|name| name.is_some()).count();
    let body = names.len() - lines;
    let heads = |text: &String| rows::numbering(text).is_some_and(|it| it.kind == Some(RecordKind::Objective));
    if body < LEAST_ROWS || names[..body].iter().flatten().any(|text| !heads(text)) {
        return None;
    }
    let firsts = region.rows[..body].iter().filter_map(|&row| cells(region, row).next());
    let above = Above::of(firsts.map(|cell| region.grid.text(cell)));
    let is_note = |name: &Option<String>| name.as_deref().is_some_and(|text| is_note(text, &above));
    let is_line = |name: &Option<String>| is_note(name) || name.as_deref().is_some_and(rows::is_explanation);
    let below = names.iter().rev().take(lines).take_while(|name| is_line(name)).count();
    let at = (names.len() - below..names.len()).find(|&at| is_note(&names[at]))?;
    Some(region.rows[at])
}

fn cells<'a>(region: &Region<'_, 'a>, row: u32) -> impl Iterator<Item = &'a crate::read::Cell> + use<'a> {
    region.grid.row_within(row, region.columns)
}

/// The text of a row that has one cell, in this column.
fn alone(region: &Region, row: u32, column: u16) -> Option<String> {
    let mut cells = cells(region, row);
    let only = cells.next().filter(|cell| cell.at.column == column && matches!(cell.value, CellValue::Text(_)))?;
    cells.next().is_none().then(|| region.grid.text(only).into_owned())
}

/// The ways in which a note may be worded: the first three tell it however long it is.
const WAYS: [fn(&str) -> bool; 5] = [is_marked, is_parted, is_told_of_all, is_labelled, is_sentence];
/// What a note tells of every row above it, as a column of its own would.
const OF_ALL: &[Field] = &[Field::Definition, Field::DataSource, Field::Frequency];

/// What the names above the notes of a table are like.
struct Above {
    /// The width of the longest.
    longest: usize,
    /// Whether one of them is worded in each of the ways.
    worded: [bool; WAYS.len()],
}

impl Above {
    fn of(names: impl Iterator<Item = impl AsRef<str>>) -> Above {
        names.fold(Above { longest: 0, worded: [false; WAYS.len()] }, |above, name| {
            let name = name.as_ref();
            let worded = std::array::from_fn(|way| above.worded[way] || WAYS[way](name));
            Above { longest: above.longest.max(width(name)), worded }
        })
    }
}

/// Whether a text is worded as a note, and none of the names above it is.
fn is_note(text: &str, above: &Above) -> bool {
    if rows::numbering(text).is_some() {
        return false;
    }
    let none = |way: usize| !above.worded[way] && WAYS[way](text);
    let is_long = width(text) * 2 > above.longest * 3;
    (0..3).any(none) || (is_long && (3..WAYS.len()).any(none))
}

/// How many letters wide a text is; a character of a script without blanks is as wide as two.
fn width(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(stands_alone(c))).sum()
}

fn is_marked(text: &str) -> bool {
    text.starts_with(MARKS)
}

fn is_parted(text: &str) -> bool {
    text.contains([':', '：']) && PARTS.iter().any(|part| text.contains(part))
}

/// `Source: till`, `Measured: on Mondays`
fn is_told_of_all(text: &str) -> bool {
    let Some((label, said)) = text.split_once([':', '：']) else { return false };
    let known = candidates(&Header::of(label));
    !said.trim().is_empty()
        && known.iter().max_by_key(|(_, sure)| *sure).is_some_and(|(field, _)| OF_ALL.contains(field))
}

/// `Analysis: sales grew while …`
fn is_labelled(text: &str) -> bool {
    let Some((label, said)) = text.split_once([':', '：']) else { return false };
    let is_label = !label.contains(char::is_numeric) && label.split_whitespace().count() <= LABEL_WORDS;
    is_label && says_much(said)
}

fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '。', '!', '！']) && says_much(text)
}

fn says_much(text: &str) -> bool {
    text.split_whitespace().nth(NOTE_WORDS - 1).is_some() || signs(text) >= NOTE_SIGNS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_worded_as_no_name_above_it_is() {
        let plain = Above::of(["Berths let", "Boats hired"].iter());
        let marked = Above::of(["Berths let", "* Boats hired"].iter());
        assert!(is_note("* without the north quay", &plain) && !is_note("* without the north quay", &marked));
        let said = "Counted at noon on the last day of each month.";
        assert!(is_note(said, &plain) && !is_note(said, &Above::of([said].iter())));
        assert!(is_note("Source: gate log", &plain) && !is_note("Berths: let", &plain));
        assert!(!is_note("Canoes", &plain));
    }
}
