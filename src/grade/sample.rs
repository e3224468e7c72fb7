//! The smallest items that tests of this stage need: words in, entries and items out.

use rust_decimal::Decimal;

use crate::model::measure::Amount;
use crate::model::unit::Level;
use crate::model::{
    Entry, KeyResult, KeyResultId, Kpi, Measure, Objective, OrgUnit, Origin, Portfolio, SourceId, Stated, Unclear,
    UnitId,
};
use crate::read::CellRef;
use crate::recognise::{FactSource, Unit};

const ORIGIN: Origin = Origin { source: SourceId(0), sheet: 0, at: CellRef { row: 1, column: 0 } };

/// An entry with a value.
pub fn given<T>(value: T) -> Entry<T> {
    Entry::Given(stated(value))
}

/// An entry that could not be used.
pub fn unclear<T>(why: Unclear) -> Entry<T> {
    Entry::Unclear(stated(why))
}

/// A bare number; blank if the text is empty.
pub fn amount(text: &str) -> Entry<Amount> {
    amount_in(text, None)
}

/// A number that carries a unit.
pub fn amount_in(text: &str, unit: Option<Unit>) -> Entry<Amount> {
    if text.is_empty() {
        return Entry::Blank;
    }
    given(bare(text.parse().unwrap(), unit))
}

/// An amount without sign or words.
pub fn bare(number: Decimal, unit: Option<Unit>) -> Amount {
    Amount { number, unit, comparison: None, from_text: false, with_words: false }
}

/// A value with its words and its cell.
pub fn stated<T>(value: T) -> Stated<T> {
    Stated { value, text: "".into(), origin: ORIGIN, source: FactSource::Cell, formula: false }
}

/// A key result that says nothing but what it counts.
pub fn key_result(measure: Measure) -> KeyResult {
    KeyResult {
        key: String::new(),
        id: Entry::Blank,
        title: "Raise renewals".into(),
        origin: ORIGIN,
        unit: UnitId(0),
        objective: None,
        measure,
        owner: Entry::Blank,
        cycle: None,
        okr_type: Entry::Blank,
        weight: Entry::Blank,
        confidence: Entry::Blank,
        progress: Entry::Blank,
        self_grade: Entry::Blank,
        status: Entry::Blank,
        start: Entry::Blank,
        due: Entry::Blank,
        frequency: Entry::Blank,
        updated: Entry::Blank,
        dependency: Entry::Blank,
        comment: Entry::Blank,
        check_note: Entry::Blank,
        data_source: Entry::Blank,
        actuals: Vec::new(),
        check_ins: Vec::new(),
        hidden: false,
        table: 0,
    }
}

/// A KPI that says nothing but what it counts.
pub fn kpi(measure: Measure) -> Kpi {
    Kpi {
        key: String::new(),
        id: Entry::Blank,
        name: "Visits".into(),
        origin: ORIGIN,
        unit: UnitId(0),
        measure,
        limits: Default::default(),
        owner: Entry::Blank,
        frequency: Entry::Blank,
        definition: Entry::Blank,
        data_source: Entry::Blank,
        objective: Entry::Blank,
        status: Entry::Blank,
        weight: Entry::Blank,
        updated: Entry::Blank,
        comment: Entry::Blank,
        check_note: Entry::Blank,
        actuals: Vec::new(),
        plans: Vec::new(),
        unclear: Vec::new(),
        hidden: false,
        table: 0,
    }
}

/// A portfolio of one unit with the objectives given, each as its key results.
pub fn portfolio(objectives: Vec<Vec<KeyResult>>) -> Portfolio {
    let mut portfolio =
        Portfolio { units: vec![OrgUnit { name: "Sales".into(), level: Level::Team }], ..Portfolio::default() };
    for key_results in objectives {
        let first = portfolio.key_results.len();
        portfolio.key_results.extend(key_results);
        let ids = (first..portfolio.key_results.len()).map(KeyResultId::new).collect();
        portfolio.objectives.push(objective(ids));
    }
    portfolio
}

fn objective(key_results: Vec<KeyResultId>) -> Objective {
    Objective {
        key: String::new(),
        id: Entry::Blank,
        title: "Win".into(),
        origin: ORIGIN,
        unit: UnitId(0),
        owner: Entry::Blank,
        cycle: None,
        okr_type: Entry::Blank,
        weight: Entry::Blank,
        progress: Entry::Blank,
        self_grade: Entry::Blank,
        status: Entry::Blank,
        dependency: Entry::Blank,
        parent: Entry::Blank,
        comment: Entry::Blank,
        check_note: Entry::Blank,
        key_results,
        hidden: false,
        table: 0,
    }
}
