//! An old report in, nothing of it left: its own files removed, anybody else's moved over to the new one.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::manifest::{Manifest, Scope};
use super::{beside, sibling_prefix, swap};

/// Takes an old report apart. Never fails: the new report is published already, what cannot be removed is told, and the
/// next run tries again.
pub fn retire(old: &Path, target: &Path, notes: &mut Vec<String>) {
    let outcome = Manifest::read(old).and_then(|manifest| {
        let Some(manifest) = manifest else { return Ok(fs::remove_dir(old)?) };
        let mut work = Retirement { old, target, ours: manifest.paths(), notes };
        Ok(work.empty("")?)
    });
    if let Err(error) = outcome
        && old.exists()
    {
        notes.push(format!("cannot remove {}: {error:#}", old.display()));
    }
}

/// Takes the report for an audience apart that scoresheet.toml does not name any more; what somebody put into it stays.
/// Never fails; a folder that is not ours is left alone, and so is one that holds a report of another kind by now.
pub fn dismiss(edition: &Path, notes: &mut Vec<String>) {
    let is_folder = fs::symlink_metadata(edition).is_ok_and(|data| data.is_dir());
    let Some(manifest) = Manifest::read(edition).ok().flatten().filter(|_| is_folder) else { return };
    if manifest.scope() != Scope::Audience {
        notes.push(format!(
            "left {}: scoresheet.toml names no audience for it any more, but its report is not marked as one for an \
             audience; delete it if nobody needs it",
            edition.display()
        ));
        return;
    }
    let old = beside(edition, "old");
    match fs::rename(edition, &old) {
        Ok(()) => {
            retire(&old, edition, notes);
            notes.push(format!("removed {}: scoresheet.toml names no audience for it any more", edition.display()));
        }
        Err(error) => notes.push(format!(
            "cannot remove {}, for which scoresheet.toml names no audience any more: {error}; delete it",
            edition.display()
        )),
    }
}

/// Clears what killed runs have left beside a target: half-built folders, and old reports not yet taken apart.
pub fn clear_debris(target: &Path, notes: &mut Vec<String>) -> Result<()> {
    for purpose in ["stage", "old"] {
        for folder in swap::siblings(target, &sibling_prefix(target, purpose))? {
            match Manifest::read(&folder) {
                // Without a manifest it never was a report, so nobody can have put a file into it.
                Ok(None) => {
                    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?
                }
                Ok(Some(_)) | Err(_) => retire(&folder, target, notes),
            }
        }
    }
    Ok(())
}

/// One old report being taken apart.
struct Retirement<'a> {
    old: &'a Path,
    target: &'a Path,
    ours: BTreeSet<&'a str>,
    notes: &'a mut Vec<String>,
}

impl Retirement<'_> {
    /// Empties and removes a folder of the old report. Visits what is there and looks it up in the manifest, never the
    /// other way round: so no manifest and no link can lead out of the report.
    fn empty(&mut self, below: &str) -> io::Result<()> {
        let folder = self.old.join(below);
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            let inside = format!("{path}/");
            if entry.file_type()?.is_dir() {
                if self.ours.range(inside.as_str()..).next().is_some_and(|next| next.starts_with(&inside)) {
                    self.empty(&inside)?;
                } else {
                    self.keep(&entry.path(), &path)?;
                }
            } else if self.ours.contains(path.as_str()) {
                fs::remove_file(entry.path())?;
            } else {
                self.keep(&entry.path(), &path)?;
            }
        }
        fs::remove_dir(folder)
    }

    /// Moves something that is not ours to the same place in the new report, under another name if that is taken.
    fn keep(&mut self, from: &Path, path: &str) -> io::Result<()> {
        let to = free_name(self.target.join(path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::rename(from, &to)?;
        self.notes.push(format!("kept {}, which scoresheet did not write", to.display()));
        Ok(())
    }
}

fn free_name(path: PathBuf) -> PathBuf {
    let taken = |path: &Path| fs::symlink_metadata(path).is_ok();
    if !taken(&path) {
        return path;
    }
    let numbered = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".kept-{number}"));
        PathBuf::from(name)
    };
    (1..).map(numbered).find(|path| !taken(path)).expect("some number is free")
}
