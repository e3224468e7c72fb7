//! Two folders in, their names exchanged: at once where the system can, else with two renames and a way back.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{beside, sibling_prefix};
use crate::discover::MARKER;

/// Puts the staged folder in the target's place. Hands back where the old report is now, if there was one.
pub fn swap(stage: &Path, target: &Path) -> io::Result<Option<PathBuf>> {
    if !target.exists() {
        rename(stage, target)?;
        return Ok(None);
    }
    if exchange(stage, target)? {
        return Ok(Some(stage.to_owned()));
    }
    let old = beside(target, "old");
    rename(target, &old)?;
    if let Err(error) = rename(stage, target) {
        rename(&old, target)?;
        return Err(error);
    }
    Ok(Some(old))
}

/// Puts an old report back that a run ended between two renames has left under another name.
pub fn recover(target: &Path) -> Result<()> {
    if target.exists() {
        return Ok(());
    }
    let prefix = sibling_prefix(target, "old");
    for sibling in siblings(target, &prefix)? {
        if sibling.join(MARKER).exists() {
            return fs::rename(&sibling, target)
                .with_context(|| format!("cannot put {} back as {}", sibling.display(), target.display()));
        }
    }
    Ok(())
}

/// The entries beside a target whose names begin so, sorted.
pub fn siblings(target: &Path, prefix: &str) -> Result<Vec<PathBuf>> {
    let parent = target.parent().expect("a report folder has a parent");
    let entries = fs::read_dir(parent).with_context(|| format!("cannot list {}", parent.display()))?;
    let mut found: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path())
        .collect();
    found.sort();
    Ok(found)
}

/// Exchanges two names in one step. `false` where the system or the file system cannot.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(stage: &Path, target: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, stage, CWD, target, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Renames, with patience: on Windows a browser or a virus scanner may hold a file of the folder for a moment.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let waits = if cfg!(windows) { &[50, 200, 1000][..] } else { &[] };
    for &wait in waits {
        match fs::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied => thread::sleep(Duration::from_millis(wait)),
            outcome => return outcome,
        }
    }
    fs::rename(from, to)
}
