//! A KPI in several rows in, its numerator, its denominator and its rate, as sheets of certified centres have them; the row
//! of the rate out.

use crate::recognise::block::Block;
use crate::recognise::headers::normalised;
use crate::recognise::{Fact, Field, Meaning, Point};

/// What a row that is not the rate is called, sorted, normalised.
const PARTS: &[&str] = &[
    "denominador",
    "denominateur",
    "denominator",
    "denominatore",
    "nenner",
    "noemer",
    "numerador",
    "numerateur",
    "numerator",
    "numeratore",
    "pay",
    "payda",
    "taljare",
    "teller",
    "zahler",
    "знаменатель",
    "числитель",
    "分子",
    "分母",
    "분모",
    "분자",
];
/// What the row of the rate is called, sorted, normalised.
const RATES: &[&str] = &[
    "anteil",
    "cociente",
    "coefficient",
    "indicador",
    "kvot",
    "oran",
    "percent",
    "percentage",
    "percentuale",
    "pourcentage",
    "proportion",
    "quota",
    "quote",
    "quotient",
    "rapporto",
    "rate",
    "ratio",
    "result",
    "resultado",
    "tasa",
    "tasso",
    "taux",
    "taxa",
    "доля",
    "процент",
    "割合",
    "比例",
    "率",
    "비율",
];
/// The row of a rate stands so many rows at most below the name of its KPI.
const REACH: usize = 3;
/// A word that says what a row holds is no longer than this, in bytes.
const LONGEST: usize = 24;

/// What a row says that it holds in one of its cells without a meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Part,
    Rate,
}

/// The row of the rate of the KPI that a row names, if the row itself is its numerator or its denominator.
pub(super) fn rate_of(block: &Block, row: u32) -> Option<u32> {
    if role(block, row) != Some(Role::Part) {
        return None;
    }
    let rows = &block.region.rows;
    let at = rows.partition_point(|&other| other <= row);
    let below = rows[at..].iter().copied().take(REACH);
    let mut own = below.take_while(|&other| block.cell(other, Field::Kpi).is_none());
    own.find(|&other| role(block, other) == Some(Role::Rate))
}

/// Whether a row says that it is a numerator, a denominator or a rate.
pub(super) fn is_part(block: &Block, row: u32) -> bool {
    role(block, row).is_some()
}

/// What is said of a KPI, its values by those of the row of its rate.
pub(super) fn with_rate(block: &Block, rate: u32, facts: Vec<Fact>) -> (Vec<Fact>, Vec<Point>) {
    let values = [Field::Current, Field::Baseline, Field::Unit];
    let own =
        block.facts(rate, |column| matches!(column.meaning, Some(Meaning::Field(field)) if values.contains(&field)));
    let counts = |fact: &Fact| values.contains(&fact.field);
    (facts.into_iter().filter(|fact| !counts(fact)).chain(own).collect(), block.series(rate))
}

fn role(block: &Block, row: u32) -> Option<Role> {
    let unnamed = block.columns.iter().filter(|column| column.meaning.is_none());
    let texts = unnamed.filter_map(|column| block.grid().cell(row, column.column)).map(|cell| block.grid().text(cell));
    let role = |text: &str| {
        if text.len() > LONGEST {
            return None;
        }
        let words = normalised(text);
        let holds = |table: &[&str]| table.binary_search(&&*words).is_ok();
        if holds(PARTS) { Some(Role::Part) } else { holds(RATES).then_some(Role::Rate) }
    };
    texts.into_iter().find_map(|text| role(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_parts_of_a_share_are_sorted_and_normalised() {
        for table in [PARTS, RATES] {
            assert!(table.is_sorted_by(|a, b| a < b));
            assert!(table.iter().all(|&word| normalised(word) == word));
        }
    }
}
