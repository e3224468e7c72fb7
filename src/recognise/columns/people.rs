//! A column that no header tells in, whether its cells are people out: they are called `Fr. Winter`, `Mr Lowe`, `J. Berg`.

mod names;

use crate::recognise::headers::folded;
use crate::recognise::period;
use crate::recognise::region::Region;
use crate::recognise::{Column, Field, Meaning};
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
    let is_bound =
        |column: &Column| region.heads.iter().any(|head| head.column == column.column && head.bound.is_some());
    let mut unknown = columns.iter_mut().filter(|column| column.meaning.is_none() && !is_bound(column));
    if let Some(column) = unknown.find(|column| is_of_people(region, column.column)) {
        column.meaning = owner;
        column.confidence = SURE;
        column.why = format!("its cells are people; {}", column.why);
    }
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
fn is_person(text: &str) -> bool {
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
