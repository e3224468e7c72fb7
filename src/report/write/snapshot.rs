//! A snapshot of the history in, one file that is either the old one or the new one, whole, even after a power cut.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::stream::stream;
use super::{Error, beside, flush_folder, manifest, sibling_prefix, swap};
use crate::history::snapshot::Snapshot;
use crate::report::Pour;

/// A snapshot that is on the disk already, under a name that nobody reads. Dropped before it is kept, it leaves nothing.
#[derive(Debug)]
pub struct PreparedSnapshot {
    path: PathBuf,
    /// Where it lies; `None` if the history has the same bytes already, or has taken it.
    part: Option<PathBuf>,
}

impl PreparedSnapshot {
    /// Writes and flushes a snapshot of this name for the history folder, which is created if need be.
    pub fn write(folder: &Path, name: &str, pour: &Pour<'_>) -> Result<PreparedSnapshot, Error> {
        let path = folder.join(name);
        let prepare = || -> Result<PreparedSnapshot> {
            ensure!(manifest::is_safe(name), "its name leaves the folder");
            fs::create_dir_all(folder)?;
            for part in swap::siblings(&path, &sibling_prefix(&path, "part"))? {
                fs::remove_file(part)?;
            }
            let part = beside(&path, "part");
            // From here on a run that ends early takes away what it has written.
            let mut prepared = PreparedSnapshot { path: path.clone(), part: Some(part.clone()) };
            match stream(Some(&path), &part, pour)?.file {
                Some(file) => file.sync_all()?,
                None => prepared.part = None,
            }
            Ok(prepared)
        };
        Ok(prepare().with_context(|| format!("cannot write {}", path.display()))?)
    }

    /// Gives it its name, in place of an older one.
    pub fn keep(mut self) -> Result<(), Error> {
        let Some(part) = &self.part else { return Ok(()) };
        let keep = || -> Result<()> {
            set_aside_damaged(&self.path)?;
            fs::rename(part, &self.path)?;
            Ok(flush_folder(self.path.parent().context("a snapshot lies in a folder")?)?)
        };
        keep().with_context(|| format!("cannot write {}", self.path.display()))?;
        self.part = None;
        Ok(())
    }
}

impl Drop for PreparedSnapshot {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            // Best effort: the next run removes it.
            let _ = fs::remove_file(part);
        }
    }
}

/// Moves a file out of the way that is damaged: somebody may still mend it or restore what it was.
fn set_aside_damaged(path: &Path) -> Result<()> {
    let Ok(bytes) = fs::read(path) else { return Ok(()) };
    // Its sum may be right and its items broken: it is read whole.
    if Snapshot::from_bytes(&bytes).is_ok() {
        return Ok(());
    }
    let aside = |number: u32| path.with_extension(format!("json.damaged-{number}"));
    let free = (1..).map(aside).find(|aside| !aside.exists()).context("every name is taken")?;
    Ok(fs::rename(path, free)?)
}
