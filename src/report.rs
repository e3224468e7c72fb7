//! All we may say, as files: pages, the roll-up workbook, data. Writers make bytes; one function writes them.

pub mod chart;
pub mod check;
mod console;
pub mod data;
pub mod explain;
pub mod inspect;
pub mod link;
#[cfg(test)]
mod sample;
pub mod snapshot;
pub mod summary;
pub mod workbook;
pub mod write;

use std::fmt;

use anyhow::Result;

use crate::config::Config;
use crate::grade::Grades;
use crate::lint::Finding;
use crate::model::Portfolio;

/// All we may say. Borrowed by every writer; nothing else reaches them.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What the run depended on.
    pub config: &'a Config,
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// What we computed.
    pub grades: &'a Grades,
    /// What we found wrong, worst first.
    pub findings: &'a [Finding],
}

/// One file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Its path below the report folder, `/` as separator.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// One kind of thing that a build writes.
pub struct Output {
    /// What it is called.
    pub name: &'static str,
    /// What it is, in few words.
    pub about: &'static str,
    /// The work of making it, in parts that do not depend on each other.
    pub tasks: for<'a> fn(Report<'a>) -> Result<Vec<Task<'a>>>,
}

/// A part of an output: run on any thread, it makes some of the files.
pub type Task<'a> = Box<dyn Fn() -> Result<Vec<Artifact>> + Send + Sync + 'a>;

/// Everything that a build writes into the report folder.
pub const OUTPUTS: &[Output] = &[
    Output {
        name: "data",
        about: "tidy data files",
        tasks: |report| Ok(vec![Box::new(move || Ok(data::artifacts(&report)))]),
    },
    Output {
        name: "workbook",
        about: "roll-up workbook",
        tasks: |report| Ok(vec![Box::new(move || Ok(vec![workbook::rollup(&report)]))]),
    },
];

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Output({})", self.name)
    }
}
