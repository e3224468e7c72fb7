//! Sources in; what was understood, graded and found wrong out: the stages in their order, on all cores, without a word
//! printed.

mod audience;
mod part;
mod people;
mod publish;
mod rekey;
mod understand;
mod update;

use std::fmt;

use crate::config::Config;
use crate::grade::{Grades, grade};
use crate::history::{Archive, History};
use crate::lint::{Finding, lint};
use crate::model::Portfolio;
use crate::model::build::{Understood, portfolio};
use crate::report::Report;

pub use audience::{Edition, edition};
pub use part::part;
pub use people::veiled;
pub use publish::{Issue, Published, keep, publish};
pub use understand::understand;
pub use update::{is_workbook, refusal};

/// Who is told how far a run is, and may end it. Threads call it at the same time.
pub trait Watch: Sync {
    /// A stage begins and has so many steps.
    fn begin(&self, stage: Stage, steps: usize);

    /// One step of the stage is done; `name` says which.
    fn step(&self, name: &str);

    /// Whether the run is to end as soon as it can.
    fn is_over(&self) -> bool;
}

/// The parts of a run that take their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files are read and recognised, a step each.
    Read,
    /// Items are graded and checked, in one step.
    Check,
    /// The teams' own workbooks are updated, a step each.
    Update,
    /// Files of the report are made and written, some a step.
    Write,
}

/// The run was ended from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("interrupted; nothing was published, and a report that was there is as it was")
    }
}

impl std::error::Error for Stopped {}

/// Everything a run has to say.
#[derive(Debug, Clone)]
pub struct Examined {
    /// What the sheets say.
    pub portfolio: Portfolio,
    /// What is known of the months before.
    pub history: History,
    /// What we computed.
    pub grades: Grades,
    /// What we found wrong, worst first.
    pub findings: Vec<Finding>,
    /// Each file's updated workbook as its path below the report folder, once it was made.
    pub workbooks: Vec<Option<String>>,
}

impl Examined {
    /// The same, for writers.
    pub fn report<'a>(&'a self, config: &'a Config) -> Report<'a> {
        let Examined { portfolio, history, grades, findings, workbooks } = self;
        Report {
            config,
            portfolio,
            history,
            grades,
            findings,
            workbooks,
            tongue: crate::report::tongue::Tongue::english(),
        }
    }
}

/// Builds the portfolio, finds its items in earlier snapshots, grades it and checks it.
///
/// # Errors
/// The run was ended from outside.
pub fn examine(
    files: Vec<Understood>,
    archive: Archive,
    config: &Config,
    watch: &impl Watch,
) -> Result<Examined, Stopped> {
    watch.begin(Stage::Check, 1);
    let portfolio = portfolio(files, config);
    let history = History::new(&portfolio, archive, config);
    let grades = grade(&portfolio, &history, config);
    if watch.is_over() {
        return Err(Stopped);
    }
    let findings = lint(&portfolio, &history, &grades, config);
    watch.step("findings");
    Ok(Examined { portfolio, history, grades, findings, workbooks: Vec::new() })
}
