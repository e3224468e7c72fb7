//! What a run has to say in, the report folder and the snapshot of its date out; all of it or nothing.

use std::path::PathBuf;

use anyhow::Result;
use rayon::prelude::*;

use super::update::update;
use super::{Examined, Stage, Stopped, Watch};
use crate::config::Config;
use crate::discover::Source;
use crate::report::write::{PreparedSnapshot, Target};
use crate::report::{Artifact, OUTPUTS, Report, snapshot};

/// What was written, and where.
#[derive(Debug)]
pub struct Published {
    /// The report folder, absolute.
    pub folder: PathBuf,
    /// What the user may want to know: files of theirs that were kept.
    pub notes: Vec<String>,
}

/// Updates the teams' own workbooks, makes every output on all cores into a folder beside the report, keeps the snapshot, and swaps the folder in.
///
/// # Errors
/// The run was ended from outside, an output could not be made, or the disk said no. The report is as it was.
pub fn publish(
    examined: &mut Examined,
    sources: &[Source],
    config: &Config,
    target: &Target,
    watch: &impl Watch,
) -> Result<Published> {
    let staging = target.stage()?;
    update(examined, sources, config, &staging, watch)?;
    let report = examined.report(config);
    watch.begin(Stage::Write, OUTPUTS.len());
    let keep = |artifact: Artifact| if watch.is_over() { Err(Stopped.into()) } else { Ok(staging.add(&artifact)?) };
    let make_all = || {
        OUTPUTS.par_iter().try_for_each(|output| {
            (output.make)(&report, &keep)?;
            watch.step(output.name);
            anyhow::Ok(())
        })
    };
    // Flushed to disk while the pages are made, but in the history only once all of them are.
    let prepare = || PreparedSnapshot::write(&report.config.history_folder(), &snapshot::snapshot(&report));
    let (made, snapshot) = rayon::join(make_all, prepare);
    made?;
    if watch.is_over() {
        return Err(Stopped.into());
    }
    snapshot?.keep()?;
    let notes = staging.publish(report.config.as_of)?;
    Ok(Published { folder: target.folder().to_owned(), notes })
}

/// Keeps the snapshot of a report and says where.
///
/// # Errors
/// The disk said no.
pub fn keep(report: Report) -> Result<PathBuf> {
    let (folder, snapshot) = (report.config.history_folder(), snapshot::snapshot(&report));
    PreparedSnapshot::write(&folder, &snapshot)?.keep()?;
    Ok(folder.join(snapshot.path))
}
