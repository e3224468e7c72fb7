//! A graded portfolio in, findings out: rule, origin, message, fix. The only channel for telling people about their data.
//!
//! A rule lives in the file of its chapter, as one entry of that file's slice. To add one, edit that file and nothing else.

pub mod acceptance;
mod alignment;
mod ambition;
mod cadence;
mod change;
mod context;
mod data;
mod duplication;
mod earlier;
pub mod example;
mod figures;
mod finding;
mod governance;
mod honesty;
mod integration;
mod item;
mod kind;
mod kpi;
mod measurability;
mod names;
mod ownership;
mod past;
mod said;
mod settings;
mod silence;
mod statement;
mod structure;
mod table;
mod text;
mod words;

use std::cmp::Reverse;

use rayon::prelude::*;
use serde::Serialize;

pub use acceptance::Acceptance;
pub use context::{Context, field_name};
pub use finding::{Finding, Subject, fingerprint, identify_anew, keys};
pub use item::Item;
pub use said::Said;
use said::said;
pub use settings::{InForce, check_settings, default_of, in_force};
pub use table::TableView;

use crate::config::Config;
use crate::grade::Grades;
use crate::history::History;
use crate::model::{
    KeyResult, KeyResultId, Kpi, KpiId, Objective, ObjectiveId, OrgUnit, Portfolio, SourceFile, SourceId, UnitId,
};
use context::Ground;

/// The catalogue, in the order of the published one.
pub const CHAPTERS: &[Chapter] = &[
    Chapter { name: "structure", about: "Is it built as OKRs are built?", rules: structure::RULES },
    Chapter { name: "measurability", about: "Can anyone tell whether it was reached?", rules: measurability::RULES },
    Chapter { name: "kind", about: "Is it what its column says it is?", rules: kind::RULES },
    Chapter { name: "duplication", about: "Is it said only once?", rules: duplication::RULES },
    Chapter { name: "alignment", about: "Does it serve something above it?", rules: alignment::RULES },
    Chapter { name: "ownership", about: "Does one person answer for it?", rules: ownership::RULES },
    Chapter { name: "cadence", about: "Is anybody keeping it up to date?", rules: cadence::RULES },
    Chapter { name: "ambition", about: "Is the target worth reaching, and can it be reached?", rules: ambition::RULES },
    Chapter { name: "honesty", about: "Do the words agree with the numbers?", rules: honesty::RULES },
    Chapter { name: "change", about: "Is it still what was promised?", rules: change::RULES },
    Chapter { name: "data", about: "Can the cells be trusted?", rules: data::RULES },
    Chapter { name: "kpi", about: "Can the KPI be read and acted on?", rules: kpi::RULES },
    Chapter { name: "integration", about: "Do OKRs and KPIs tell one story?", rules: integration::RULES },
    Chapter {
        name: "governance",
        about: "Is the programme run in a way that keeps it honest?",
        rules: governance::RULES,
    },
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

/// Every breach of every rule that is not off: worst first, then by place, then in the order of the catalogue.
pub fn lint(portfolio: &Portfolio, history: &History, grades: &Grades, config: &Config) -> Vec<Finding> {
    lint_by(|_, _| true, portfolio, history, grades, config)
}

/// The same by some of the rules only: those that this wants, by chapter and rule.
pub fn lint_by(
    is_wanted: impl Fn(&Chapter, &Rule) -> bool,
    portfolio: &Portfolio,
    history: &History,
    grades: &Grades,
    config: &Config,
) -> Vec<Finding> {
    let rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules.iter().map(move |rule| (chapter, rule)));
    let rules: Vec<(&Chapter, &'static Rule)> = rules.filter(|(chapter, rule)| is_wanted(chapter, rule)).collect();
    let ground = Ground::new(portfolio, history, grades, config);
    let mut findings = lint_with(&rules, &ground);
    acceptance::settle(&mut findings, portfolio, config);
    findings
}

/// The same with some of the rules.
fn lint_with(rules: &[(&Chapter, &'static Rule)], ground: &Ground) -> Vec<Finding> {
    let mut findings: Vec<Finding> =
        rules.par_iter().flat_map_iter(|(chapter, rule)| breaches(chapter, rule, ground)).collect();
    silence::silence(&mut findings);
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.place()));
    finding::identify(&mut findings, ground.portfolio);
    finding::date(&mut findings, ground.history);
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
