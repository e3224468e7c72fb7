//! A snapshot of the history in, one file that is either the old one or the new one, whole, even after a power cut.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;

use super::{Error, beside, flush_folder, manifest, sibling_prefix, swap};
use crate::history::Snapshot;
use crate::report::Artifact;

/// The snapshots of earlier dates, in their order. One that is damaged or of a newer form is passed over.
pub fn past_snapshots(folder: &Path, before: NaiveDate) -> Vec<Snapshot> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let dated = |path: PathBuf| {
        let date: NaiveDate = path.file_name()?.to_str()?.strip_suffix(".json")?.parse().ok()?;
        (date < before).then_some((date, path))
    };
    let mut dated: Vec<(NaiveDate, PathBuf)> = entries.filter_map(|entry| dated(entry.ok()?.path())).collect();
    dated.sort();
    let read = |path: &Path| Snapshot::from_bytes(&fs::read(path).ok()?).ok();
    dated.iter().filter_map(|(_, path)| read(path)).collect()
}

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
