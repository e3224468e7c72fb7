//! How a run ended in, its exit code out; `scoresheet --help` lists them.

use std::process::ExitCode;

use super::{FailOn, Terminal};
use crate::lint::Finding;
use crate::model::Portfolio;
use crate::pipeline::Stopped;
use crate::report::write;

/// The exit codes, for `--help`.
pub(super) const HELP: &str = "\
Exit codes:
    0  done
    1  there are findings at or above --fail-on; what is accepted and a file that could not be read do not count here
    2  wrong flags or config, or nothing could be read; nothing was written
    3  some files could not be read; the rest was done, and nothing else ends with 1
    4  the output could not be written; the previous report is as it was
   75  another run is writing this report
  101  a bug in scoresheet
  130  interrupted; the previous report is as it was";

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, with nothing to fail on.
    Done = 0,
    /// There are findings at or above `--fail-on`.
    Findings = 1,
    /// Wrong flags, wrong config, or nothing could be read.
    WrongUse = 2,
    /// Some input could not be read; the rest was done.
    Unreadable = 3,
    /// The report could not be written.
    NotWritten = 4,
    /// Another run holds the lock.
    Held = 75,
    /// Interrupted; the previous report is intact.
    Interrupted = 130,
}

impl Exit {
    /// How a run ended that found this. Files that could not be read have their own code, so that 1 speaks of the data
    /// that was read.
    pub(super) fn after(portfolio: &Portfolio, findings: &[Finding], fail_on: FailOn) -> Exit {
        let counts = |severity| fail_on.severity().is_some_and(|least| severity >= least);
        let is_of_a_file = |rule: &str| rule == "unreadable-file";
        let mut open = findings.iter().filter(|found| found.accepted().is_none());
        if open.any(|found| counts(found.severity) && !is_of_a_file(found.rule.name)) {
            Exit::Findings
        } else if portfolio.unread() > 0 {
            Exit::Unreadable
        } else {
            Exit::Done
        }
    }

    /// Tells an error and says how the run ended with it.
    pub fn told(error: &anyhow::Error, terminal: &Terminal) -> Exit {
        terminal.error(&format!("{error:#}"));
        Exit::of(error)
    }

    fn of(error: &anyhow::Error) -> Exit {
        if error.is::<Stopped>() {
            return Exit::Interrupted;
        }
        match error.downcast_ref::<write::Error>() {
            Some(write::Error::Held(_)) => Exit::Held,
            Some(write::Error::Failed(_)) => Exit::NotWritten,
            Some(write::Error::Refused(_)) | None => Exit::WrongUse,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
