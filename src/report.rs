//! All we may say, as files: pages, the roll-up workbook, data. Writers make bytes; one place writes them.

pub mod acceptance;
mod base64;
pub mod changes;
pub mod chart;
mod console;
pub mod data;
pub mod demo;
mod each;
pub mod explain;
pub mod format;
pub mod grades;
mod hex;
pub mod init;
pub mod inspect;
pub mod link;
pub mod nudges;
mod palette;
pub mod policy;
#[cfg(test)]
pub(crate) mod sample;
pub mod site;
pub mod snapshot;
pub mod summary;
mod tally;
pub mod tongue;
pub mod workbook;
pub mod write;

use std::io::{self, Write};

use anyhow::Result;

use crate::config::{Config, Extra};
use crate::grade::Grades;
use crate::history::{Changes, History, Snapshot, compare};
use crate::lint::Finding;
use crate::model::{Portfolio, SourceId};
use tongue::Tongue;

/// All we may say. Borrowed by every writer; nothing else reaches them.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What the run depended on.
    pub config: &'a Config,
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// What is known of the months before.
    pub history: &'a History,
    /// What we computed.
    pub grades: &'a Grades,
    /// What we found wrong, worst first.
    pub findings: &'a [Finding],
    /// Each file's updated workbook as its path below the report folder, in the order of the portfolio's sources; none
    /// where there is none.
    pub workbooks: &'a [Option<String>],
    /// The language that pages speak; everything else speaks English.
    pub tongue: &'a Tongue,
}

impl<'a> Report<'a> {
    /// What we found wrong and nobody accepts, worst first.
    pub fn open_findings(&self) -> impl Iterator<Item = &'a Finding> + use<'a> {
        self.findings.iter().filter(|finding| finding.accepted().is_none())
    }

    /// What changed since the last snapshot; none in a first report. It takes a copy of all items: ask once.
    pub fn changes(&self) -> Option<Changes> {
        self.history.last().is_some().then(|| self.changes_to(&snapshot::taken(self)))?
    }

    /// The same for a copy that is there already.
    pub fn changes_to(&self, taken: &Snapshot) -> Option<Changes> {
        self.history.last().map(|last| compare(last, taken, &self.config.settings.matches))
    }

    /// The updated workbook of a file.
    pub fn workbook(&self, source: SourceId) -> Option<&'a str> {
        self.workbooks.get(source.index())?.as_deref()
    }
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
#[derive(Debug)]
pub struct Output {
    /// What it is called.
    pub name: &'static str,
    /// What it is, in few words.
    pub about: &'static str,
    /// The name under which it is asked for; none for what every build writes.
    pub extra: Option<Extra>,
    /// Makes its files of a report and its changes, and hands each over as soon as it is made, from as many threads as it
    /// likes.
    pub make: fn(&Report, Option<&Changes>, &dyn Keep) -> Result<()>,
}

impl Output {
    /// Whether a run with these settings writes it.
    pub fn is_wanted(&self, config: &Config) -> bool {
        self.extra.is_none_or(|extra| config.settings.output.also.contains(&extra))
    }
}

/// The whole report as one page without script.
pub const SINGLE_FILE: &str = "whole-report.html";

/// The whole report folder as one file; made of what all outputs have written.
pub const ZIP: &str = "whole-report.zip";

/// Takes the files of a report as they are made, from many threads at a time; an error ends the making.
pub trait Keep: Sync {
    /// Takes a file that was made.
    fn file(&self, artifact: Artifact) -> Result<()>;

    /// Takes a file while it is made: what grows with the number of items is never in memory whole.
    fn stream(&self, path: &str, pour: &Pour<'_>) -> Result<()>;
}

/// Writes all bytes of a file, the first ones first; fails when what it writes to does.
pub type Pour<'a> = dyn Fn(&mut dyn Write) -> io::Result<()> + 'a;

/// Everything that a build writes into the report folder, but for the teams' own workbooks, which [`workbook::copy`] makes
/// before, because what hinders them is told in all the others. What is made in one piece comes first, so that the pages
/// keep all cores busy to the end.
pub const OUTPUTS: &[Output] = &[
    Output {
        name: "workbook",
        about: "roll-up workbook",
        extra: None,
        make: |report, _, keep| keep.stream(workbook::ROLLUP, &|out| workbook::rollup(report, out)),
    },
    Output { name: "site", about: "pages to read, search and print", extra: None, make: site::make },
    Output { name: "data", about: "tidy data files", extra: None, make: data::make },
    Output {
        name: "single file",
        about: "all pages as one file without script",
        extra: Some(Extra::SingleFile),
        make: site::single::make,
    },
    Output { name: "charts", about: "each chart as a picture", extra: Some(Extra::Charts), make: site::export::make },
    Output { name: "cards", about: "small pages for other sites", extra: Some(Extra::Embed), make: site::embed::make },
];
