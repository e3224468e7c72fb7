//! A column that no header tells in, whether its cells are people out: they are called `Fr. Winter`, `Mr Lowe`, `J. Berg`.

mod names;

use std::collections::BTreeSet;

use crate::recognise::headers::folded;
use crate::recognise::period;
use crate::recognise::region::Region;
use crate::recognise::values::{ColumnEvidence, decide_text, unit};
use crate::recognise::{Column, Field, Meaning, Value};
use names::FIRST_NAMES;

/// So many cells prove something.
const LEAST: usize = 3;
/// So sure is what only the cells tell.
const SURE: u8 = 55;
/// A name has no more words than this.
const WORDS: usize = 4;
/// So many rows tell what a column holds.
const ROWS: usize = 100;

/// What people are called in front of their names, sorted, in small letters without a full stop.
const TITLES: &[&str] = &[
    "dhr", "doc", "dr", "dra", "fr", "frau", "herr", "hr", "ing", "m", "mevr", "mlle", "mme", "mr", "mrs", "ms", "mw",
    "pan", "pani", "prof", "sig", "sr", "sra",
];

/// Names the owners, where no header does and one unknown column holds people, nearly in every row.
pub(in crate::recognise) fn name_owner(region: &Region, columns: &mut [Column]) {
    let owner = Some(Meaning::Field(Field::Owner));
    let names_rows = columns
        .iter()
        .any(|column| matches!(column.meaning, Some(Meaning::Field(Field::Objective | Field::KeyResult | Field::Kpi))));
    if !names_rows || columns.iter().any(|column| column.meaning == owner) {
        return;
    }
    let mut unknown = columns.iter_mut().filter(|column| column.meaning.is_none() && !is_bound(region, column));
    if let Some(column) = unknown.find(|column| is_of_people(region, column.column)) {
        column.meaning = owner;
        column.confidence = SURE;
        column.why = format!("its cells are people; {}", column.why);
    }
}

/// Below `Unit` stand the units of a firm where no cell is one of measure, the same ones come again, and the amounts say
/// themselves what they are counted in: `PRD` beside `>= 75%`.
pub(in crate::recognise) fn name_units_of_firm(region: &Region, columns: &mut [Column]) {
    let known: &[Column] = columns;
    let place = |field: Field| known.iter().position(|column| column.meaning == Some(Meaning::Field(field)));
    let Some(units) = place(Field::Unit).filter(|&at| !is_bound(region, &known[at])) else { return };
    let texts = |at: usize| {
        let cells = region.rows.iter().take(ROWS).filter_map(|&row| region.grid.cell(row, known[at].column));
        cells.map(|cell| region.grid.text(cell)).collect::<Vec<_>>()
    };
    let told = texts(units);
    let distinct: BTreeSet<_> = told.iter().map(|text| folded(text)).collect();
    let is_none = |text: &str| text.chars().all(char::is_alphabetic) && unit(text).is_none();
    let counted = |text: &str| match decide_text(text, &ColumnEvidence::default()) {
        Value::Number(quantity) => quantity.unit.is_some(),
        _ => false,
    };
    let amounts = [Field::Target, Field::Current].into_iter().filter_map(place);
    let says_itself =
        amounts.into_iter().any(|at| texts(at).iter().filter(|text| counted(text)).count() * 2 >= told.len());
    if told.len() < LEAST || distinct.len() * 2 > told.len() || !told.iter().all(|text| is_none(text)) || !says_itself {
        return;
    }
    let team = place(Field::Team).is_none().then_some(Meaning::Field(Field::Team));
    columns[units].meaning = team;
    columns[units].why = format!("its cells are units of a firm, not of measure; {}", columns[units].why);
}

fn is_bound(region: &Region, column: &Column) -> bool {
    region.heads.iter().any(|head| head.column == column.column && head.bound.is_some())
}

/// Whether most cells of a column are people.
pub(in crate::recognise) fn is_of_people(region: &Region, column: u16) -> bool {
    let cells = region.rows.iter().take(ROWS).filter_map(|&row| region.grid.cell(row, column));
    let texts: Vec<_> = cells.map(|cell| region.grid.text(cell)).collect();
    let people = texts.iter().filter(|text| is_person(text)).count();
    people >= LEAST && people * 4 >= texts.len() * 3
}

/// Whether a text begins with a first name and goes on with names, if at all: `Uwe`, `Shaz B.`, `Ana & Jo`. `Jan` alone may
/// be a month.
pub(in crate::recognise) fn is_called_by_first_name(text: &str) -> bool {
    let is_joint = |c: char| c.is_whitespace() || matches!(c, '&' | '/' | '+' | ',');
    let words: Vec<&str> = text.split(is_joint).filter(|word| !word.is_empty()).collect();
    let is_name = |word: &&str| word.starts_with(char::is_uppercase) && !word.contains(|c: char| c.is_ascii_digit());
    let is_first = |word: &&str| FIRST_NAMES.binary_search(&&*folded(word)).is_ok();
    words.first().is_some_and(is_first)
        && words.len() <= WORDS
        && words.iter().all(is_name)
        && period::parse(text).is_none()
}

/// Whether a text is a name with a title or an initial in front, or an initial behind a comma: `Hr. Vogel`, `A. Silva`,
/// `Berg, J.`.
pub(in crate::recognise) fn is_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let is_name = |word: &&str| {
        let word = word.trim_end_matches([',', '.']);
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    let is_initial = |word: &str| word.ends_with('.') && word.trim_end_matches('.').chars().count() == 1;
    let title = first.trim_end_matches('.').to_lowercase();
    // A title of one or two letters without a full stop may be anything.
    let is_title = TITLES.binary_search(&&*title).is_ok() && (first.ends_with('.') || title.len() > 1);
    let is_titled = is_title && first.starts_with(char::is_uppercase);
    let is_listed = words.len() > 1 && first.ends_with(',') && is_initial(last);
    (2..=WORDS).contains(&words.len()) && words.iter().all(is_name) && (is_titled || is_initial(first) || is_listed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_first_names_are_sorted_and_folded() {
        assert!(TITLES.is_sorted());
        assert!(FIRST_NAMES.is_sorted());
        for name in FIRST_NAMES {
            assert_eq!(folded(name), *name);
        }
    }

    #[test]
    fn people_are_called_by_first_names() {
        for text in ["Jan Berg", "Uwe", "Tracey P.", "Ana & Jo", "Zoë", "Kim Ito", "Ольга"] {
            assert!(is_called_by_first_name(text), "{text}");
        }
        for text in ["Jan", "Amber", "uwe", "North", "Uwe 2", "Will be done", "Ana keeps the list", ""] {
            assert!(!is_called_by_first_name(text), "{text}");
        }
    }

    #[test]
    fn people_have_titles_or_initials() {
        for text in ["Fr. Winter", "Mr Lowe", "J. Berg", "Berg, J.", "Dr. Ana Silva", "Mme Moreau", "Prof. O’Neill"] {
            assert!(is_person(text), "{text}");
        }
        for text in ["North Region", "Fr 12", "M 4", "Key accounts", "A. 12", "Team Hr", "e.g. Silva", "Sales", ""] {
            assert!(!is_person(text), "{text}");
        }
    }
}
