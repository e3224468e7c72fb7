//! The company, department, team or person that owns objectives.

/// One owner of objectives and KPIs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrgUnit {
    /// Its name as the sheets write it.
    pub name: String,
    /// Where it stands in the organisation.
    pub level: Level,
}

/// The rungs of an organisation, from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole organisation.
    Company,
    /// A division or department.
    Department,
    /// A team; what a unit is taken for when nothing says otherwise.
    Team,
    /// One person.
    Person,
}
