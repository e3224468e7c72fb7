//! The health of a KPI by its limits (GRADING.md section 11).

use rust_decimal::Decimal;

/// Green, amber, red, or why it has no colour.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiHealth {
    /// The verdict on the current value.
    pub health: Health,
    /// Current divided by target in the good direction; `None` where a ratio means nothing.
    pub attainment: Option<Decimal>,
    /// The comparison with its numbers: `93.1 % is at least 90 % of the target 95 %`.
    pub arithmetic: String,
}

/// The health of a KPI; "no target" is never green.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Health {
    /// Meets its target or its green limit.
    Green,
    /// Between green and red.
    Amber,
    /// Beyond the red limit.
    Red,
    /// It has no target and no limits.
    NoTarget,
    /// It has no current value.
    NoValue,
    /// A cell it needs is an error, a placeholder, or can be read in two ways.
    Unclear,
}
