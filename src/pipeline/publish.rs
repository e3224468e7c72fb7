//! What a run has to say in, the report folder and the snapshot of its date out; all of it or nothing.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use rayon::prelude::*;

use super::update::update;
use super::{Edition, Examined, Stage, Stopped, Watch, veiled};
use crate::config::{Config, Extra, People};
use crate::discover::{Source, known_files};
use crate::history::{Changes, Snapshot};
use crate::report::write::{PreparedSnapshot, Staging, Target};
use crate::report::{Artifact, Keep, OUTPUTS, Output, Pour, Report, SINGLE_FILE, snapshot};

const MB: usize = 1_000_000;

/// Bytes of a page that open quickly everywhere, and of all pages in one file.
const MOST_OF_A_PAGE: usize = MB;
const MOST_OF_ALL: usize = 10 * MB;

/// What was written, and where.
#[derive(Debug)]
pub struct Published {
    /// The report folder, absolute.
    pub folder: PathBuf,
    /// What the user may want to know: files of theirs that were kept.
    pub notes: Vec<String>,
}

/// The report of an audience, and the folder it goes to.
#[derive(Debug)]
pub struct Issue<'a> {
    /// What there is to say.
    pub edition: Edition,
    /// Where.
    pub target: &'a Target,
}

/// Updates the teams' own workbooks, makes every output on all cores into a folder beside the report, does the same for
/// each audience, keeps the snapshot, unless the run is about a part of what there is, and swaps the folders in.
///
/// # Errors
/// The run was ended from outside, an output could not be made, or the disk said no. The report is as it was.
pub fn publish(
    examined: &mut Examined,
    sources: &[Source],
    config: &Config,
    target: &Target,
    issues: &[Issue<'_>],
    watch: &impl Watch,
) -> Result<Published> {
    let mut staging = target.stage()?;
    staging.remember(issues.iter().map(|issue| issue.target));
    let veil = (config.settings.output.people != People::Names).then(|| veiled(examined.clone(), config));
    if veil.is_none() {
        update(examined, sources, config, &staging, watch)?;
    }
    let shown = veil.as_ref().unwrap_or(examined);
    let (report, shown) = (examined.report(config), shown.report(config));
    let extent = report.history.extent;
    // A copy of all items, of a large organisation as large as the rest: it is gone before the pages are made.
    let taken = Snapshot { files: known_files(sources, &config.root), ..snapshot::taken(&report) };
    let changes = if veil.is_some() { shown.changes() } else { shown.changes_to(&taken) };
    // On the disk, but in the history only once all outputs are made.
    let snapshot = extent.is_whole().then(|| prepare(report, taken)).transpose()?;
    let mut notes = make(&shown, changes.as_ref(), &staging, watch)?;
    let mut editions = Vec::new();
    for Issue { edition, target } in issues {
        if !edition.is_to_be_published() {
            let folder = target.folder().display();
            notes.push(format!("left {folder} as it is: no file was read that holds anything its audience may see"));
            continue;
        }
        let staging = target.stage()?.for_audience();
        let report = edition.examined.report(&edition.config);
        notes.extend(make(&report, report.changes().as_ref(), &staging, watch)?);
        editions.push(staging);
    }
    for made in editions.iter().chain([&staging]) {
        made.check_names()?;
    }
    snapshot.map_or(Ok(()), PreparedSnapshot::keep)?;
    notes.extend(staging.publish(config.as_of, extent)?);
    for edition in editions {
        notes.extend(edition.publish(config.as_of, extent)?);
    }
    Ok(Published { folder: target.folder().to_owned(), notes })
}

/// Makes every output that is wanted on all cores; what comes back may be good to know.
fn make(
    report: &Report<'_>,
    changes: Option<&Changes>,
    staging: &Staging<'_>,
    watch: &impl Watch,
) -> Result<Vec<String>> {
    let outputs: Vec<&Output> = OUTPUTS.iter().filter(|output| output.is_wanted(report.config)).collect();
    watch.begin(Stage::Write, outputs.len());
    let keeper = Keeper { staging, watch, heavy: Mutex::default() };
    outputs.par_iter().try_for_each(|output| {
        (output.make)(report, changes, &keeper)?;
        watch.step(output.name);
        anyhow::Ok(())
    })?;
    if watch.is_over() {
        return Err(Stopped.into());
    }
    if report.config.settings.output.also.contains(&Extra::Zip) {
        staging.pack(report.config.as_of)?;
    }
    let mut notes = keeper.heavy.into_inner().unwrap_or_else(PoisonError::into_inner);
    notes.sort();
    Ok(notes)
}

/// Puts the files of a report into its folder, until the run is ended from outside.
struct Keeper<'a, W> {
    staging: &'a Staging<'a>,
    watch: &'a W,
    /// A word on each page that is slow to open.
    heavy: Mutex<Vec<String>>,
}

impl<W: Watch> Keep for Keeper<'_, W> {
    fn file(&self, artifact: Artifact) -> Result<()> {
        self.go_on()?;
        self.weigh(&artifact);
        Ok(self.staging.add(&artifact)?)
    }

    fn stream(&self, path: &str, pour: &Pour<'_>) -> Result<()> {
        self.go_on()?;
        Ok(self.staging.stream(path, pour)?)
    }
}

impl<W: Watch> Keeper<'_, W> {
    fn go_on(&self) -> Result<(), Stopped> {
        if self.watch.is_over() { Err(Stopped) } else { Ok(()) }
    }

    /// Remembers a page that is slow to open.
    fn weigh(&self, artifact: &Artifact) {
        let most = if artifact.path == SINGLE_FILE { MOST_OF_ALL } else { MOST_OF_A_PAGE };
        if artifact.path.ends_with(".html") && artifact.bytes.len() > most {
            let note = format!(
                "{} has {} MB, more than the {} MB that open quickly everywhere",
                artifact.path,
                artifact.bytes.len() / MB,
                most / MB
            );
            self.heavy.lock().unwrap_or_else(PoisonError::into_inner).push(note);
        }
    }
}

/// Keeps the snapshot of a report on these sources and says where.
///
/// # Errors
/// The disk said no.
pub fn keep(report: Report, sources: &[Source]) -> Result<PathBuf> {
    let files = known_files(sources, &report.config.root);
    prepare(report, Snapshot { files, ..snapshot::taken(&report) })?.keep()?;
    Ok(report.config.history_folder().join(snapshot::name(&report)))
}

fn prepare(report: Report, taken: Snapshot) -> Result<PreparedSnapshot> {
    let folder = report.config.history_folder();
    let sealed = taken.sealed();
    let pour: &Pour<'_> = &|out| sealed.write(out);
    Ok(PreparedSnapshot::write(&folder, &snapshot::name(&report), pour)?)
}
