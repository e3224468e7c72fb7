//! A report folder as the user named it in; its absolute path out, or why no report is written there.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::Error;
use super::manifest::Manifest;
use crate::discover::MARKER;

/// The absolute path of a report folder. Creates its parent. Fails on a link and when the parent cannot be made.
pub fn resolve(folder: &Path) -> Result<PathBuf, Error> {
    // Collecting the components drops a slash at the end, behind which a link would look like the folder it points to.
    let folder: PathBuf = folder.components().collect();
    let shown = folder.display();
    match fs::symlink_metadata(&folder) {
        Ok(found) if found.is_symlink() => Err(refused(&folder, "it is a link; name the folder that it points to")),
        Ok(found) if !found.is_dir() => Err(refused(&folder, "it is a file")),
        Ok(_) => Ok(folder.canonicalize().with_context(|| format!("cannot open {shown}"))?),
        Err(_) => {
            let parent = std::path::absolute(&folder).with_context(|| format!("cannot resolve {shown}"))?;
            let (Some(parent), Some(name)) = (parent.parent(), parent.file_name()) else {
                return Err(refused(&folder, "it has no name"));
            };
            fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))?;
            let parent = parent.canonicalize().with_context(|| format!("cannot open {}", parent.display()))?;
            Ok(parent.join(name))
        }
    }
}

/// Refuses folders that no report may replace, whatever lies in them, and a folder that holds an input.
pub fn check(folder: &Path, inputs: &[PathBuf]) -> Result<(), Error> {
    let reason = if folder.parent().is_none() {
        "it is the root of the file system"
    } else if env::home_dir().is_some_and(|home| is(&home, folder)) {
        "it is the home folder"
    } else if env::current_dir().is_ok_and(|current| current.starts_with(folder)) {
        "it holds the current folder"
    } else if folder.join(".git").exists() {
        "it is the root of a git repository"
    } else {
        return check_inputs(folder, inputs);
    };
    Err(refused(folder, reason))
}

/// Refuses a folder that holds files and no marker of ours.
pub fn check_ours(folder: &Path) -> Result<(), Error> {
    let marked = Manifest::read(folder).map_err(|error| refused(folder, &format!("{error:#}")))?;
    let empty = || fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    if marked.is_some() || empty() {
        return Ok(());
    }
    let reason =
        format!("it exists, is not empty and has no {MARKER}: scoresheet did not make it; choose a new folder");
    Err(refused(folder, &reason))
}

fn check_inputs(folder: &Path, inputs: &[PathBuf]) -> Result<(), Error> {
    match inputs.iter().find(|input| input.canonicalize().is_ok_and(|input| input.starts_with(folder))) {
        Some(input) => Err(refused(folder, &format!("the input {} lies inside", input.display()))),
        None => Ok(()),
    }
}

fn is(path: &Path, folder: &Path) -> bool {
    path.canonicalize().is_ok_and(|path| path == folder)
}

fn refused(folder: &Path, reason: &str) -> Error {
    Error::Refused(format!("cannot write a report to {}: {reason}", folder.display()))
}
