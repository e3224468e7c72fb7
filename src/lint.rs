//! A graded portfolio in, findings out: rule, origin, message, fix. The only channel for telling people about their data.
//!
//! A rule lives in the file of its chapter, as one entry of that file's slice. To add one, edit that file and nothing else.

mod alignment;
mod ambition;
mod cadence;
mod context;
mod data;
mod duplication;
mod honesty;
mod integration;
mod item;
mod kpi;
mod measurability;
mod names;
mod ownership;
mod settings;
mod silence;
mod structure;
mod table;
mod text;
mod words;

use std::cmp::Reverse;
use std::collections::HashMap;

use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

pub use context::Context;
pub use item::Item;
pub use settings::check_settings;
pub use table::TableView;

use crate::config::Config;
use crate::grade::Grades;
use crate::model::{
    KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, OrgUnit, Origin, Portfolio, SourceFile, SourceId,
    UnitId,
};
use context::Ground;

/// The catalogue, in the order of the published one.
pub const CHAPTERS: &[Chapter] = &[
    Chapter { name: "structure", about: "Is it built as OKRs are built?", rules: structure::RULES },
    Chapter { name: "measurability", about: "Can anyone tell whether it was reached?", rules: measurability::RULES },
    Chapter { name: "duplication", about: "Is it said only once?", rules: duplication::RULES },
    Chapter { name: "alignment", about: "Does it serve something above it?", rules: alignment::RULES },
    Chapter { name: "ownership", about: "Does one person answer for it?", rules: ownership::RULES },
    Chapter { name: "cadence", about: "Is anybody keeping it up to date?", rules: cadence::RULES },
    Chapter { name: "ambition", about: "Is the target worth reaching, and can it be reached?", rules: ambition::RULES },
    Chapter { name: "honesty", about: "Do the words agree with the numbers?", rules: honesty::RULES },
    Chapter { name: "data", about: "Can the cells be trusted?", rules: data::RULES },
    Chapter { name: "kpi", about: "Can the KPI be read and acted on?", rules: kpi::RULES },
    Chapter { name: "integration", about: "Do OKRs and KPIs tell one story?", rules: integration::RULES },
];

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
    /// Each objective, except those that were given up.
    Objective(for<'a> fn(ObjectiveId, &'a Objective, &mut Context<'a>)),
    /// Each key result, except those that were given up.
    KeyResult(for<'a> fn(KeyResultId, &'a KeyResult, &mut Context<'a>)),
    /// Each objective, key result and KPI, except those that were given up.
    Item(for<'a> fn(Item<'a>, &mut Context<'a>)),
    /// Each table of each sheet, with its items.
    Table(for<'a> fn(&TableView<'a>, &mut Context<'a>)),
    /// Each KPI.
    Kpi(for<'a> fn(KpiId, &'a Kpi, &mut Context<'a>)),
    /// The portfolio as a whole, for what only shows across files.
    Portfolio(for<'a> fn(&'a Portfolio, &mut Context<'a>)),
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

impl Severity {
    /// The severity as every format writes it.
    pub fn words(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Where a finding belongs; the fingerprint is made from it, never from a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A file as a whole.
    Source(SourceId),
    /// A sheet as a whole: an index into [`SourceFile::sheets`].
    Sheet(SourceId, u16),
    /// A unit as a whole.
    Unit(UnitId),
    /// An objective.
    Objective(ObjectiveId),
    /// A key result.
    KeyResult(KeyResultId),
    /// A KPI.
    Kpi(KpiId),
    /// The whole portfolio; the value found says what in it.
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

/// Every breach of every rule that is not off: worst first, then by place, then in the order of the catalogue.
pub fn lint(portfolio: &Portfolio, grades: &Grades, config: &Config) -> Vec<Finding> {
    let rules: Vec<(&Chapter, &'static Rule)> =
        CHAPTERS.iter().flat_map(|chapter| chapter.rules.iter().map(move |rule| (chapter, rule))).collect();
    lint_with(&rules, portfolio, grades, config)
}

/// The same with some of the rules.
fn lint_with(
    rules: &[(&Chapter, &'static Rule)],
    portfolio: &Portfolio,
    grades: &Grades,
    config: &Config,
) -> Vec<Finding> {
    let ground = Ground::new(portfolio, grades, config);
    let mut findings: Vec<Finding> =
        rules.par_iter().flat_map_iter(|(chapter, rule)| breaches(chapter, rule, &ground)).collect();
    silence::silence(&mut findings);
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.place()));
    identify(&mut findings, portfolio);
    findings
}

/// What one rule finds, unless it is off.
fn breaches(chapter: &Chapter, rule: &'static Rule, ground: &Ground) -> Vec<Finding> {
    let Some(in_force) = settings::in_force(rule, &ground.config.settings) else { return Vec::new() };
    let severity = in_force.severity;
    let mut cx = Context::new(chapter.name, rule, in_force, ground);
    run(rule.check, &mut cx);
    let mut findings = cx.into_findings();
    if let Some(severity) = severity {
        findings.iter_mut().for_each(|finding| finding.severity = severity);
    }
    findings
}

fn run<'a>(check: Check, cx: &mut Context<'a>) {
    let ground = cx.ground;
    match check {
        Check::Source(check) => ground.sources().for_each(|(id, source)| check(id, source, cx)),
        Check::Unit(check) => ground.units().for_each(|(id, unit)| check(id, unit, cx)),
        Check::Objective(check) => ground.objectives().for_each(|(id, objective)| check(id, objective, cx)),
        Check::KeyResult(check) => ground.key_results().for_each(|(id, kr)| check(id, kr, cx)),
        Check::Kpi(check) => ground.kpis().for_each(|(id, kpi)| check(id, kpi, cx)),
        Check::Item(check) => ground.items().for_each(|item| check(item, cx)),
        Check::Table(check) => ground.tables.iter().for_each(|table| check(table, cx)),
        Check::Portfolio(check) => check(ground.portfolio, cx),
    }
}

/// Gives each finding its fingerprint: rule, item and field, never a row. Only a second finding on the same three is
/// told from the first by its number.
fn identify(findings: &mut [Finding], portfolio: &Portfolio) {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for finding in findings {
        let identity = format!("{}\u{1f}{}\u{1f}{}", finding.rule.name, finding.key(portfolio), finding.field);
        let number = seen.entry(identity.clone()).or_default();
        *number += 1;
        let hashed =
            if *number == 1 { Sha256::digest(identity) } else { Sha256::digest(format!("{identity}\u{1f}{number}")) };
        finding.fingerprint = hashed.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    }
}

impl Finding {
    /// Points to a cell, where the rule knows better than its subject and field do.
    pub fn at(&mut self, origin: Origin) -> &mut Finding {
        self.origin = Some(origin);
        self
    }

    /// Quotes the value found, verbatim.
    pub fn found(&mut self, value: &str) -> &mut Finding {
        value.clone_into(&mut self.value);
        self
    }

    /// Says what was expected, in few words.
    pub fn expecting(&mut self, expected: impl Into<String>) -> &mut Finding {
        self.expected = expected.into();
        self
    }

    /// Makes one breach better or worse than others of its rule; the config still wins.
    pub fn rated(&mut self, severity: Severity) -> &mut Finding {
        self.severity = severity;
        self
    }

    /// What it is about, in the team's words: a title, a name, a sheet, a file; empty for the portfolio.
    pub fn item<'a>(&self, portfolio: &'a Portfolio) -> &'a str {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => item.title(),
            (None, Subject::Source(id)) => &portfolio.source(id).name,
            (None, Subject::Sheet(id, sheet)) => {
                portfolio.source(id).sheets.get(usize::from(sheet)).map_or("", |name| name)
            }
            (None, Subject::Unit(id)) => &portfolio.unit(id).name,
            (None, _) => "",
        }
    }

    /// Who answers for the item, if the sheet says so.
    pub fn owner<'a>(&self, portfolio: &'a Portfolio) -> Option<&'a str> {
        Item::of(portfolio, self.subject)?.owner().value().map(|owner| &**owner)
    }

    /// The unit whose item it is.
    pub fn unit(&self, portfolio: &Portfolio) -> Option<UnitId> {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => Some(item.unit()),
            (None, Subject::Unit(id)) => Some(id),
            (None, _) => None,
        }
    }

    /// The file, even where no cell of it could be read.
    pub fn source(&self) -> Option<SourceId> {
        match (self.origin, self.subject) {
            (Some(origin), _) => Some(origin.source),
            (None, Subject::Source(id) | Subject::Sheet(id, _)) => Some(id),
            (None, _) => None,
        }
    }

    fn place(&self) -> (Option<SourceId>, Option<Origin>) {
        (self.source(), self.origin)
    }

    /// What it is about, by a key that survives moved rows.
    fn key(&self, portfolio: &Portfolio) -> String {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => item.key().to_owned(),
            (None, Subject::Sheet(id, _)) => format!("{}\u{1e}{}", portfolio.source(id).name, self.item(portfolio)),
            (None, Subject::Portfolio) => self.value.clone(),
            (None, _) => self.item(portfolio).to_owned(),
        }
    }
}

macro_rules! subject_from {
    ($($id:ident => $subject:ident),+) => {$(
        impl From<$id> for Subject {
            fn from(id: $id) -> Subject {
                Subject::$subject(id)
            }
        }
    )+};
}
subject_from!(SourceId => Source, UnitId => Unit, ObjectiveId => Objective, KeyResultId => KeyResult, KpiId => Kpi);

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> impl Iterator<Item = &'static Rule> {
        CHAPTERS.iter().flat_map(|chapter| chapter.rules)
    }

    #[test]
    fn names_are_unique_and_in_kebab_case() {
        let mut names: Vec<&str> = rules().map(|rule| rule.name).collect();
        for name in &names {
            assert!(
                name.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase())),
                "{name}"
            );
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), rules().count());
    }

    #[test]
    fn texts_follow_the_house_style() {
        for rule in rules() {
            let (why, fix) = (rule.why, rule.fix);
            assert!(why.ends_with('.') && !why.starts_with(char::is_lowercase), "{}: {why}", rule.name);
            assert!(!fix.ends_with('.') && fix.starts_with(char::is_lowercase), "{}: {fix}", rule.name);
            for word in ["invalid", "please", "should"] {
                assert!(!format!("{why} {fix}").to_lowercase().contains(word), "{}: {word}", rule.name);
            }
        }
    }

    #[test]
    fn a_rule_that_is_silenced_and_the_one_that_silences_exist() {
        let names: Vec<&str> = rules().map(|rule| rule.name).collect();
        for (strong, weak) in silence::SILENCES {
            assert!(names.contains(strong) && weak.iter().all(|rule| names.contains(rule)), "{strong}");
        }
    }
}
