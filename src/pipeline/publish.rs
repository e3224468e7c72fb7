//! What a run has to say in, the report folder and the snapshot of its date out; all of it or nothing.

use std::path::PathBuf;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::{Stage, Stopped, Watch};
use crate::report::write::{Target, keep_snapshot};
use crate::report::{OUTPUTS, Report, Task, snapshot};

/// What was written, and where.
#[derive(Debug)]
pub struct Published {
    /// The report folder, absolute.
    pub folder: PathBuf,
    /// What the user may want to know: files of theirs that were kept.
    pub notes: Vec<String>,
}

/// Makes every output on all cores into a folder beside the report, keeps the snapshot, and swaps the folder in.
///
/// # Errors
/// The run was ended from outside, an output could not be made, or the disk said no. The report is as it was.
pub fn publish(report: Report, target: &Target, watch: &impl Watch) -> Result<Published> {
    let mut tasks: Vec<(&str, Task)> = Vec::new();
    for output in OUTPUTS {
        let parts = (output.tasks)(report).with_context(|| format!("cannot make the {}", output.about))?;
        tasks.extend(parts.into_iter().map(|task| (output.name, task)));
    }
    watch.begin(Stage::Write, tasks.len());
    let staging = target.stage()?;
    tasks.par_iter().try_for_each(|(name, task)| -> Result<()> {
        if watch.is_over() {
            return Err(Stopped.into());
        }
        for artifact in task()? {
            staging.add(&artifact)?;
        }
        watch.step(name);
        Ok(())
    })?;
    if watch.is_over() {
        return Err(Stopped.into());
    }
    keep_snapshot(&report.config.history_folder(), &snapshot::snapshot(&report))?;
    let notes = staging.publish(report.config.as_of)?;
    Ok(Published { folder: target.folder().to_owned(), notes })
}
