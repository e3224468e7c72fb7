//! A snapshot of the history in, one file that is either the old one or the new one, whole, even after a power cut.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{Error, beside, flush_folder, manifest, sibling_prefix, swap};
use crate::history::snapshot::Snapshot;
use crate::report::Artifact;

/// Writes a snapshot into the history folder, which is created if need be. One that is there already with the same
/// bytes stays as it is.
pub fn keep_snapshot(folder: &Path, snapshot: &Artifact) -> Result<(), Error> {
    let path = folder.join(&snapshot.path);
    if fs::read(&path).is_ok_and(|bytes| bytes == snapshot.bytes) {
        return Ok(());
    }
    let replace = || -> Result<()> {
        ensure!(manifest::is_safe(&snapshot.path), "its name leaves the folder");
        fs::create_dir_all(folder)?;
        set_aside_damaged(&path)?;
        for part in swap::siblings(&path, &sibling_prefix(&path, "part"))? {
            fs::remove_file(part)?;
        }
        let part = beside(&path, "part");
        let mut file = fs::File::create(&part)?;
        file.write_all(&snapshot.bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
            // Best effort: the next run removes it.
            let _ = fs::remove_file(&part);
        })?;
        fs::rename(&part, &path)?;
        Ok(flush_folder(folder)?)
    };
    replace().with_context(|| format!("cannot write {} ({} bytes)", path.display(), snapshot.bytes.len()))?;
    Ok(())
}

/// Moves a file out of the way that is damaged: somebody may still mend it or restore what it was.
fn set_aside_damaged(path: &Path) -> Result<()> {
    let Ok(bytes) = fs::read(path) else { return Ok(()) };
    if Snapshot::from_bytes(&bytes).is_ok() {
        return Ok(());
    }
    let aside = |number: u32| path.with_extension(format!("json.damaged-{number}"));
    let free = (1..).map(aside).find(|aside| !aside.exists()).context("every name is taken")?;
    Ok(fs::rename(path, free)?)
}
