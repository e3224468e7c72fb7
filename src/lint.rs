//! A graded portfolio in, findings out: rule, origin, message, fix. The only channel for telling people about their data.
//!
//! A rule lives in the file of its chapter, as one entry of that file's slice. To add one, edit that file and nothing else.

use serde::Serialize;

use crate::config::Config;
use crate::grade::Grades;
use crate::model::{
    KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, OrgUnit, Origin, Portfolio, SourceFile, SourceId,
    UnitId,
};

/// One check, with everything that is ever said about it.
#[derive(Debug)]
pub struct Rule {
    /// Its one key, in kebab-case; states the offence.
    pub name: &'static str,
    /// How bad a breach is, unless the config says otherwise.
    pub severity: Severity,
    /// Why it matters, in whole sentences.
    pub why: &'static str,
    /// What to do, as an instruction that reads after a colon.
    pub fix: &'static str,
    /// The smallest sheet that breaks it, in the notation of [`crate::lint::example`].
    pub bad: &'static str,
    /// The smallest sheet that keeps it.
    pub good: &'static str,
    /// Its thresholds with their defaults; config keys of the rule.
    pub thresholds: &'static [Threshold],
    /// The check itself.
    pub check: Check,
}

/// Rules that answer one question; the catalogue is a slice of these.
#[derive(Debug)]
pub struct Chapter {
    /// Its name, as RULES and the published catalogue have it.
    pub name: &'static str,
    /// The question it answers.
    pub about: &'static str,
    /// Its rules.
    pub rules: &'static [Rule],
}

/// What a rule looks at; the runner does the looping.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Each input file.
    Source(for<'a> fn(SourceId, &'a SourceFile, &mut Context<'a>)),
    /// Each unit.
    Unit(for<'a> fn(UnitId, &'a OrgUnit, &mut Context<'a>)),
    /// Each objective.
    Objective(for<'a> fn(ObjectiveId, &'a Objective, &mut Context<'a>)),
    /// Each key result.
    KeyResult(for<'a> fn(KeyResultId, &'a KeyResult, &mut Context<'a>)),
    /// Each KPI.
    Kpi(for<'a> fn(KpiId, &'a Kpi, &mut Context<'a>)),
    /// The portfolio as a whole, for what only shows across files.
    Portfolio(for<'a> fn(&'a Portfolio, &mut Context<'a>)),
}

/// What a check may look at, and where it reports.
#[derive(Debug)]
pub struct Context<'a> {
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// What we computed.
    pub grades: &'a Grades,
    /// What the run depends on.
    pub config: &'a Config,
    findings: Vec<Finding>,
}

/// One number that decides when a rule fires.
#[derive(Debug)]
pub struct Threshold {
    /// Its config key.
    pub name: &'static str,
    /// Its value unless the config says otherwise.
    pub default: f64,
    /// What it limits, in words.
    pub about: &'static str,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Context.
    Info,
    /// Somebody should look.
    Warning,
    /// A grade here cannot be trusted.
    Error,
}

/// Where a finding belongs; the fingerprint is made from it, never from a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A file as a whole.
    Source(SourceId),
    /// A unit as a whole.
    Unit(UnitId),
    /// An objective.
    Objective(ObjectiveId),
    /// A key result.
    KeyResult(KeyResultId),
    /// A KPI.
    Kpi(KpiId),
    /// The whole portfolio.
    Portfolio,
}

/// One breach of one rule at one origin.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule; every writer has its name, severity, why and fix without a look-up.
    pub rule: &'static Rule,
    /// The rule's chapter.
    pub chapter: &'static str,
    /// The severity in force.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// The cell; `None` for a file that could not be opened, or for the portfolio.
    pub origin: Option<Origin>,
    /// The field it is about, as the machine formats name it: `target`; empty for a whole item.
    pub field: &'static str,
    /// A fact, lower case, no full stop, the offending value in backticks.
    pub message: String,
    /// The value found, verbatim; empty if nothing stood there.
    pub value: String,
    /// What was expected, in few words; may be empty.
    pub expected: String,
    /// Stable across months and moved rows: a hash of rule, item and field.
    pub fingerprint: String,
}
