//! The fields of records and their names in config keys and machine formats.

/// The fields a record can have, whatever a team calls them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A team's own identifier.
    Id,
    /// What is wanted, in words.
    Objective,
    /// The sentence of a key result.
    KeyResult,
    /// The name of a KPI.
    Kpi,
    /// The one person answerable.
    Owner,
    /// The team or department.
    Team,
    /// Company, department, team or person.
    Level,
    /// The identifier or title of the objective served.
    Parent,
    /// The value when the cycle began.
    Baseline,
    /// The value wanted.
    Target,
    /// The latest known value.
    Current,
    /// What is counted in: `%`, `EUR`, `days`.
    Unit,
    /// Up, down or keep.
    Direction,
    /// Per cent done, as typed.
    Progress,
    /// A grade, as typed.
    Grade,
    /// The share in the roll-up.
    Weight,
    /// The owner's estimate of reaching the target.
    Confidence,
    /// A status word, as typed.
    Status,
    /// When it begins.
    Start,
    /// When it is due.
    Due,
    /// When the value was last updated.
    Updated,
    /// The dated period it is for.
    Cycle,
    /// Committed, aspirational, learning.
    OkrType,
    /// How often it is measured.
    Frequency,
    /// Where a KPI turns green.
    GreenLimit,
    /// Where a KPI turns amber.
    AmberLimit,
    /// Where a KPI turns red.
    RedLimit,
    /// The lowest acceptable value.
    Minimum,
    /// The highest value that still counts.
    Maximum,
    /// How a KPI is calculated.
    Definition,
    /// Where its numbers come from.
    DataSource,
    /// A note, a reason, a countermeasure.
    Comment,
    /// Work done to move a key result; never graded.
    Initiative,
    /// What else this depends on.
    Dependency,
    /// A finding that the team accepts, with its reason.
    CheckNote,
}

impl Field {
    /// Where a measure began, is to be, and is.
    pub const AMOUNTS: [Field; 3] = [Field::Baseline, Field::Target, Field::Current];

    /// Every field with its name, in the order of the declaration.
    pub const NAMES: &[(Field, &str)] = &[
        (Field::Id, "id"),
        (Field::Objective, "objective"),
        (Field::KeyResult, "key-result"),
        (Field::Kpi, "kpi"),
        (Field::Owner, "owner"),
        (Field::Team, "team"),
        (Field::Level, "level"),
        (Field::Parent, "parent"),
        (Field::Baseline, "baseline"),
        (Field::Target, "target"),
        (Field::Current, "current"),
        (Field::Unit, "unit"),
        (Field::Direction, "direction"),
        (Field::Progress, "progress"),
        (Field::Grade, "grade"),
        (Field::Weight, "weight"),
        (Field::Confidence, "confidence"),
        (Field::Status, "status"),
        (Field::Start, "start"),
        (Field::Due, "due"),
        (Field::Updated, "updated"),
        (Field::Cycle, "cycle"),
        (Field::OkrType, "type"),
        (Field::Frequency, "frequency"),
        (Field::GreenLimit, "green-limit"),
        (Field::AmberLimit, "amber-limit"),
        (Field::RedLimit, "red-limit"),
        (Field::Minimum, "minimum"),
        (Field::Maximum, "maximum"),
        (Field::Definition, "definition"),
        (Field::DataSource, "data-source"),
        (Field::Comment, "comment"),
        (Field::Initiative, "initiative"),
        (Field::Dependency, "dependency"),
        (Field::CheckNote, "check-note"),
    ];

    /// Its name in scoresheet.toml: `key-result`.
    pub fn name(self) -> &'static str {
        let named = Field::NAMES.iter().find(|(field, _)| *field == self);
        named.map_or("", |(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_field_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = Field::NAMES.iter().map(|(_, name)| *name).collect();
        assert_eq!(names.len(), Field::NAMES.len());
        // The list is whole: it has as many entries as the last field's number says.
        assert!(Field::NAMES.iter().map(|(field, _)| *field as usize).eq(0..=Field::CheckNote as usize));
        assert_eq!(Field::KeyResult.name(), "key-result");
    }
}
