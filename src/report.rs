//! All we may say, as files: pages, the roll-up workbook, data. Writers make bytes; one function writes them.

pub mod chart;
pub mod check;
mod console;
pub mod data;
pub mod explain;
pub mod link;
mod palette;
#[cfg(test)]
mod sample;
pub mod site;
pub mod snapshot;
mod tally;
pub mod workbook;
pub mod write;

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
