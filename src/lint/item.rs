//! An objective, a key result or a KPI in, what all three have in common out: its fields as they stand in the sheet.

use crate::model::key_result::Status;
use crate::model::measure::Amount;
use crate::model::{
    Entry, KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, Origin, Portfolio, Unclear, UnitId,
};
use crate::recognise::{FactSource, Field};

use super::Subject;

/// One thing that a sheet tells of.
#[derive(Debug, Clone, Copy)]
pub enum Item<'a> {
    /// What is wanted.
    Objective(ObjectiveId, &'a Objective),
    /// Evidence for it.
    KeyResult(KeyResultId, &'a KeyResult),
    /// A figure watched continuously.
    Kpi(KpiId, &'a Kpi),
}

/// A field that is not blank, as it stands in the sheet.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// The field.
    pub field: Field,
    /// The cell as a person reads it.
    pub text: &'a str,
    /// The cell.
    pub origin: Origin,
    /// How it stands in the sheet.
    pub source: FactSource,
    /// Whether a formula computes it.
    pub formula: bool,
    /// Why it could not be used, if so.
    pub unclear: Option<&'a Unclear>,
    /// The number, where the field holds an amount.
    pub amount: Option<&'a Amount>,
}

impl<'a> Item<'a> {
    /// The item that a finding is about; `None` for a file, a sheet, a unit or the portfolio.
    pub fn of(portfolio: &'a Portfolio, subject: Subject) -> Option<Item<'a>> {
        match subject {
            Subject::Objective(id) => Some(Item::Objective(id, portfolio.objective(id))),
            Subject::KeyResult(id) => Some(Item::KeyResult(id, portfolio.key_result(id))),
            Subject::Kpi(id) => Some(Item::Kpi(id, portfolio.kpi(id))),
            Subject::Source(_) | Subject::Sheet(..) | Subject::Unit(_) | Subject::Portfolio => None,
        }
    }

    /// What a finding about it names.
    pub fn subject(self) -> Subject {
        match self {
            Item::Objective(id, _) => Subject::Objective(id),
            Item::KeyResult(id, _) => Subject::KeyResult(id),
            Item::Kpi(id, _) => Subject::Kpi(id),
        }
    }

    /// Its words.
    pub fn title(self) -> &'a str {
        match self {
            Item::Objective(_, objective) => &objective.title,
            Item::KeyResult(_, kr) => &kr.title,
            Item::Kpi(_, kpi) => &kpi.name,
        }
    }

    /// Which field its words are.
    pub fn title_field(self) -> Field {
        match self {
            Item::Objective(..) => Field::Objective,
            Item::KeyResult(..) => Field::KeyResult,
            Item::Kpi(..) => Field::Kpi,
        }
    }

    /// Its key, stable across months.
    pub fn key(self) -> &'a str {
        match self {
            Item::Objective(_, objective) => &objective.key,
            Item::KeyResult(_, kr) => &kr.key,
            Item::Kpi(_, kpi) => &kpi.key,
        }
    }

    /// Where its words stand.
    pub fn origin(self) -> Origin {
        match self {
            Item::Objective(_, objective) => objective.origin,
            Item::KeyResult(_, kr) => kr.origin,
            Item::Kpi(_, kpi) => kpi.origin,
        }
    }

    /// The unit it belongs to.
    pub fn unit(self) -> UnitId {
        match self {
            Item::Objective(_, objective) => objective.unit,
            Item::KeyResult(_, kr) => kr.unit,
            Item::Kpi(_, kpi) => kpi.unit,
        }
    }

    /// The index into its source's tables.
    pub fn table(self) -> u32 {
        match self {
            Item::Objective(_, objective) => objective.table,
            Item::KeyResult(_, kr) => kr.table,
            Item::Kpi(_, kpi) => kpi.table,
        }
    }

    /// The one person answerable.
    pub fn owner(self) -> &'a Entry<Box<str>> {
        match self {
            Item::Objective(_, objective) => &objective.owner,
            Item::KeyResult(_, kr) => &kr.owner,
            Item::Kpi(_, kpi) => &kpi.owner,
        }
    }

    /// A note, a reason.
    pub fn comment(self) -> &'a Entry<Box<str>> {
        match self {
            Item::Objective(_, objective) => &objective.comment,
            Item::KeyResult(_, kr) => &kr.comment,
            Item::Kpi(_, kpi) => &kpi.comment,
        }
    }

    /// Whom it depends on.
    pub fn dependency(self) -> Option<&'a str> {
        match self {
            Item::Objective(_, objective) => objective.dependency.value().map(|text| &**text),
            Item::KeyResult(_, kr) => kr.dependency.value().map(|text| &**text),
            Item::Kpi(..) => None,
        }
    }

    /// The status somebody typed.
    pub fn status(self) -> Option<Status> {
        match self {
            Item::Objective(_, objective) => objective.status.value().copied(),
            Item::KeyResult(_, kr) => kr.status.value().copied(),
            Item::Kpi(_, kpi) => kpi.status.value().copied(),
        }
    }

    /// Whether its row or sheet is hidden.
    pub fn is_hidden(self) -> bool {
        match self {
            Item::Objective(_, objective) => objective.hidden,
            Item::KeyResult(_, kr) => kr.hidden,
            Item::Kpi(_, kpi) => kpi.hidden,
        }
    }

    /// One of its fields, unless blank.
    pub fn typed(self, field: Field) -> Option<Typed<'a>> {
        self.fields().find(|typed| typed.field == field)
    }

    /// Its fields that are not blank, values of periods left out.
    pub fn fields(self) -> impl Iterator<Item = Typed<'a>> {
        let (objective, kr, kpi) = match self {
            Item::Objective(_, objective) => (Some(objective), None, None),
            Item::KeyResult(_, kr) => (None, Some(kr), None),
            Item::Kpi(_, kpi) => (None, None, Some(kpi)),
        };
        let of_objective = objective.into_iter().flat_map(|o| OBJECTIVE.iter().filter_map(move |field| field(o)));
        let of_key_result = kr.into_iter().flat_map(|kr| KEY_RESULT.iter().filter_map(move |field| field(kr)));
        of_objective
            .chain(of_key_result)
            .chain(kpi.into_iter().flat_map(|kpi| KPI.iter().filter_map(move |field| field(kpi))))
    }
}

/// How each field of an item `T` is told, unless it is blank.
type Fields<T> = &'static [for<'a> fn(&'a T) -> Option<Typed<'a>>];

const OBJECTIVE: Fields<Objective> = &[
    |o| typed(Field::Id, &o.id),
    |o| typed(Field::Owner, &o.owner),
    |o| typed(Field::OkrType, &o.okr_type),
    |o| typed(Field::Weight, &o.weight),
    |o| typed(Field::Progress, &o.progress),
    |o| typed(Field::Grade, &o.self_grade),
    |o| typed(Field::Status, &o.status),
    |o| typed(Field::Parent, &o.parent),
    |o| typed(Field::Comment, &o.comment),
    |o| typed(Field::CheckNote, &o.check_note),
    |o| typed(Field::Dependency, &o.dependency),
];

const KEY_RESULT: Fields<KeyResult> = &[
    |kr| typed(Field::Id, &kr.id),
    |kr| typed(Field::Owner, &kr.owner),
    |kr| amount(Field::Baseline, &kr.measure.baseline),
    |kr| amount(Field::Target, &kr.measure.target),
    |kr| amount(Field::Current, &kr.measure.current),
    |kr| typed(Field::Direction, &kr.measure.direction),
    |kr| typed(Field::OkrType, &kr.okr_type),
    |kr| typed(Field::Weight, &kr.weight),
    |kr| typed(Field::Confidence, &kr.confidence),
    |kr| typed(Field::Progress, &kr.progress),
    |kr| typed(Field::Grade, &kr.self_grade),
    |kr| typed(Field::Status, &kr.status),
    |kr| typed(Field::Start, &kr.start),
    |kr| typed(Field::Due, &kr.due),
    |kr| typed(Field::Updated, &kr.updated),
    |kr| typed(Field::Comment, &kr.comment),
    |kr| typed(Field::CheckNote, &kr.check_note),
    |kr| typed(Field::Dependency, &kr.dependency),
    |kr| typed(Field::DataSource, &kr.data_source),
    |kr| typed(Field::Frequency, &kr.frequency),
];

const KPI: Fields<Kpi> = &[
    |kpi| typed(Field::Id, &kpi.id),
    |kpi| typed(Field::Owner, &kpi.owner),
    |kpi| amount(Field::Baseline, &kpi.measure.baseline),
    |kpi| amount(Field::Target, &kpi.measure.target),
    |kpi| amount(Field::Current, &kpi.measure.current),
    |kpi| typed(Field::Direction, &kpi.measure.direction),
    |kpi| amount(Field::GreenLimit, &kpi.limits.green),
    |kpi| amount(Field::AmberLimit, &kpi.limits.amber),
    |kpi| amount(Field::RedLimit, &kpi.limits.red),
    |kpi| amount(Field::Minimum, &kpi.limits.minimum),
    |kpi| amount(Field::Maximum, &kpi.limits.maximum),
    |kpi| typed(Field::Frequency, &kpi.frequency),
    |kpi| typed(Field::Definition, &kpi.definition),
    |kpi| typed(Field::DataSource, &kpi.data_source),
    |kpi| typed(Field::Status, &kpi.status),
    |kpi| typed(Field::Weight, &kpi.weight),
    |kpi| typed(Field::Updated, &kpi.updated),
    |kpi| typed(Field::Comment, &kpi.comment),
    |kpi| typed(Field::CheckNote, &kpi.check_note),
];

fn amount(field: Field, entry: &Entry<Amount>) -> Option<Typed<'_>> {
    typed(field, entry).map(|typed| Typed { amount: entry.value(), ..typed })
}

fn typed<T>(field: Field, entry: &Entry<T>) -> Option<Typed<'_>> {
    let (text, origin, source, formula, unclear) = match entry {
        Entry::Blank => return None,
        Entry::Given(stated) => (&stated.text, stated.origin, stated.source, stated.formula, None),
        Entry::Unclear(stated) => (&stated.text, stated.origin, stated.source, stated.formula, Some(&stated.value)),
    };
    Some(Typed { field, text, origin, source, formula, unclear, amount: None })
}
