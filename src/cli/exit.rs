//! How a run ended in, its exit code out; `scoresheet --help` lists them.

use std::process::ExitCode;

use crate::report::write;

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
    /// Tells an error and says how the run ended with it.
    pub fn told(error: &anyhow::Error) -> Exit {
        let exit = Exit::of(error);
        anstream::eprintln!("error: {error:#}");
        exit
    }

    fn of(error: &anyhow::Error) -> Exit {
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
