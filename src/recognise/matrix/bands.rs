//! The names and the numbers of rows in, whether they are the bands of a scale out: `S, A, B, C`, `Poor, Good`, `甲级`.

use crate::read::{Cell, CellValue};
use crate::recognise::Field;
use crate::recognise::Value;
use crate::recognise::headers::{Header, candidates, folded};
use crate::recognise::values::{ColumnEvidence, decide_text};

/// A word that means a limit as surely as this names a band.
const SURE: u8 = 50;
/// Words that name a band, sorted, folded.
const BANDS: &[&str] = &[
    "acceptable",
    "average",
    "band",
    "below",
    "betyg",
    "bra",
    "brons",
    "bronze",
    "commit",
    "committed",
    "dalig",
    "darlig",
    "eccellente",
    "exceeds",
    "excelente",
    "excellent",
    "fair",
    "fremragende",
    "god",
    "godkand",
    "godkant",
    "gold",
    "good",
    "grade",
    "guld",
    "gut",
    "karakter",
    "level",
    "mangelhaft",
    "meets",
    "meget",
    "middel",
    "mindre",
    "moonshot",
    "mycket",
    "needs",
    "niva",
    "niveau",
    "nivel",
    "otillracklig",
    "outstanding",
    "poor",
    "rating",
    "regular",
    "satisfactory",
    "score",
    "sehr",
    "silver",
    "solv",
    "stage",
    "steg",
    "step",
    "stretch",
    "stufe",
    "tilfredsstillende",
    "tillfredsstallande",
    "trin",
    "unacceptable",
    "underkand",
    "unsatisfactory",
    "utilstraekkelig",
    "utmarkt",
];

/// Whether a name is that of a band: a letter, a number, `甲级`, `Level 2`, `Green from`.
pub(super) fn names_band(name: &str) -> bool {
    let name = folded(name.trim());
    let mut letters = name.chars().filter(|c| !matches!(c, '+' | '-' | '級' | '级' | '급' | '等' | '档' | ' '));
    let (first, second) = (letters.next(), letters.next());
    let mark =
        second.is_none() && first.is_some_and(|c| c.is_ascii_alphanumeric() || "甲乙丙丁优良中差優可不".contains(c));
    let number = !name.contains(char::is_alphabetic);
    let word = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_limit = |&(field, score): &(Field, u8)| {
        score >= SURE
            && matches!(
                field,
                Field::GreenLimit | Field::AmberLimit | Field::RedLimit | Field::Minimum | Field::Maximum
            )
    };
    mark || number || BANDS.binary_search(&word).is_ok() || candidates(&Header::of(&name)).first().is_some_and(is_limit)
}

/// Whether the numbers of some cells only rise or only fall.
pub(super) fn in_order<'c>(cells: impl Iterator<Item = &'c Cell>) -> bool {
    let numbers: Vec<f64> = cells.filter_map(number).collect();
    let all = |holds: fn(&[f64]) -> bool| numbers.windows(2).all(holds);
    numbers.len() > 2 && (all(|pair| pair[0] < pair[1]) || all(|pair| pair[0] > pair[1]))
}

fn number(cell: &Cell) -> Option<f64> {
    match &cell.value {
        CellValue::Number(number) => Some(*number),
        CellValue::Text(text) => match decide_text(text, &ColumnEvidence::default()) {
            Value::Number(number) => f64::try_from(number.amount).ok(),
            _ => None,
        },
        CellValue::Bool(_) | CellValue::Date(_) | CellValue::Error(_) | CellValue::Uncomputed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_told_from_people_and_shops() {
        for name in
            ["S", "A+", "1", "0.7", "甲级", "优", "Level 2", "Stretch", "Good", "Green from", "Score 3", "Sehr gut"]
        {
            assert!(names_band(name), "{name}");
        }
        for name in ["Ana", "Lodz", "Canal Street", "김하늘", "Station 4", "店舗A"] {
            assert!(!names_band(name), "{name}");
        }
    }

    #[test]
    fn words_of_bands_are_sorted() {
        assert!(BANDS.is_sorted());
    }
}
