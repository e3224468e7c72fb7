//! An entry in; the same without the cell it stands in, or nothing where its part is not shown, out.

use crate::config::{Audience, Part};
use crate::model::kpi::Reading;
use crate::model::{Entry, Origin, Stated, Unclear};
use crate::recognise::FactSource;

/// What everybody sees who sees the item.
pub fn open<T: Clone>(entry: &Entry<T>) -> Entry<T> {
    match entry {
        Entry::Blank => Entry::Blank,
        Entry::Given(stated) => Entry::Given(placeless(stated)),
        Entry::Unclear(stated) => Entry::Unclear(unclear(stated)),
    }
}

/// What is shown to those only who see this part. A note at a cell was written for those who open the workbook.
pub fn part<T: Clone>(entry: &Entry<T>, part: Part, audience: &Audience) -> Entry<T> {
    let is_note = entry.given().is_some_and(|stated| stated.source == FactSource::Note);
    if audience.sees(part) && !is_note { open(entry) } else { Entry::Blank }
}

/// Why a cell could not be used, without what its column says beside it.
pub fn unclear(stated: &Stated<Unclear>) -> Stated<Unclear> {
    let value = match &stated.value {
        Unclear::MixedScales(_) => Unclear::Words,
        own @ (Unclear::Placeholder
        | Unclear::Error
        | Unclear::Uncomputed
        | Unclear::Ambiguous(_)
        | Unclear::Words
        | Unclear::Range) => own.clone(),
    };
    Stated { value, ..placeless(stated) }
}

/// Values by period.
pub fn readings(readings: &[Reading]) -> Vec<Reading> {
    let reading = |Reading { period, value }: &Reading| Reading { period: period.clone(), value: placeless(value) };
    readings.iter().map(reading).collect()
}

fn placeless<T: Clone>(stated: &Stated<T>) -> Stated<T> {
    let Stated { value, text, origin: _, source, formula } = stated;
    Stated { value: value.clone(), text: text.clone(), origin: Origin::NOWHERE, source: *source, formula: *formula }
}
