//! Paths in, the sorted list of files to read out; what is left out is kept with its reason.

use std::path::PathBuf;

/// One file to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it is on this machine; never shown in a report.
    pub path: PathBuf,
    /// Its path below the input folder, `/` as separator: the name that reports use.
    pub name: String,
}

/// A file that was seen and not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// As [`Source::name`].
    pub name: String,
    /// Why, in words, lower case, no full stop.
    pub reason: String,
}

/// All that one run will read, sorted by name, each file once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovery {
    /// Files to read.
    pub sources: Vec<Source>,
    /// Files passed over.
    pub left_out: Vec<LeftOut>,
}
