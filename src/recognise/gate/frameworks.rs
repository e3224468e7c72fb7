//! A table of a framework of results in; which of its columns tells what is to be reached, and which only levels, out.

use crate::recognise::block::Block;
use crate::recognise::headers::folded;
use crate::recognise::{Column, Field, Meaning};

/// So many rows tell what a column holds.
const ROWS: usize = 40;
/// What a framework of results calls what its indicators measure, where other tables call a comment so.
const NARRATIVES: &[&str] = &["narrative", "narratives"];
/// What only a framework of results has beside its indicators.
const ASSUMPTIONS: &[&str] =
    &["assumptions", "assumptions and risks", "means of verification", "risks and assumptions"];
/// The levels of such a framework, sorted, folded.
const LEVELS: &[&str] = &[
    "actividad",
    "actividades",
    "activite",
    "activites",
    "activities",
    "activity",
    "aktivitat",
    "aktivitaten",
    "efecto",
    "effet",
    "fin",
    "goal",
    "goals",
    "impact",
    "impacto",
    "impacts",
    "input",
    "inputs",
    "objective",
    "objectives",
    "outcome",
    "outcomes",
    "output",
    "outputs",
    "overall goal",
    "producto",
    "productos",
    "produit",
    "produits",
    "proposito",
    "purpose",
    "resultado",
    "resultados",
    "resultat",
    "resultats",
    "wirkung",
];

/// Makes the narrative in front of the indicators their objective, and takes from a column of levels that it counts.
pub(in crate::recognise) fn settle(block: &mut Block) {
    let Some(kpi) = block.column(Field::Kpi) else { return };
    let is_unit = |column: &&Column| column.meaning == Some(Meaning::Field(Field::Unit));
    if block.columns.iter().find(is_unit).is_some_and(|column| is_of_levels(block, column.column)) {
        block.forget(Field::Unit, "its cells are levels of a framework");
    }
    let named = |column: u16, words: &[&str]| {
        let mut heads = block.region.heads.iter().filter(|head| head.bound.is_none());
        heads.any(|head| head.column == column && words.contains(&&*head.header.words))
    };
    let is_framework = block.columns.iter().any(|column| named(column.column, ASSUMPTIONS));
    let has_subject = [Field::Objective, Field::KeyResult].iter().any(|&field| block.column(field).is_some());
    let narrative = block.columns.iter().position(|column| column.column < kpi && named(column.column, NARRATIVES));
    if let Some(at) = narrative.filter(|_| is_framework && !has_subject) {
        let column = &mut block.columns[at];
        column.meaning = Some(Meaning::Field(Field::Objective));
        column.why = format!("{}; in a framework of results its indicators measure it", column.why);
    }
}

/// Whether a column holds nothing but levels of a framework.
fn is_of_levels(block: &Block, column: u16) -> bool {
    let cells = block.region.rows.iter().take(ROWS).filter_map(|&row| block.grid().cell(row, column));
    let mut texts = cells.map(|cell| folded(&block.grid().text(cell))).peekable();
    texts.peek().is_some() && texts.all(|text| LEVELS.binary_search(&text.trim()).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_of_frameworks_are_sorted() {
        assert!(LEVELS.is_sorted() && NARRATIVES.is_sorted() && ASSUMPTIONS.is_sorted());
    }
}
