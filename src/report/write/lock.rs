//! One run at a time for one report folder: a lock file beside it that says who holds it.
//!
//! The system's own lock on the file decides between processes of one machine, and ends with its holder however that
//! died. The text in it decides between machines that share the folder, and tells people whom to ask.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use serde::{Deserialize, Serialize};

use super::Error;

/// Who holds a lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Process id.
    pub pid: u32,
    /// The machine's name.
    pub host: String,
    /// When the run began, for people.
    pub started: String,
}

/// A lock; dropped, it is free.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of a report folder. Fails when another run has it.
    pub fn take(folder: &Path, holder: &Holder, notes: &mut Vec<String>) -> Result<Lock, Error> {
        let path = folder.with_file_name(format!("{}.lock", super::file_name(folder)));
        let mut file = open(&path)?;
        match held_by(&mut file, &path)? {
            Some(before) if before.host != holder.host => return Err(held(&path, Some(&before))),
            Some(before) => notes.push(format!(
                "took over the lock of a run that ended early (process {}, started {})",
                before.pid, before.started
            )),
            None => {}
        }
        let lock = Lock { file, path };
        lock.sign(holder).with_context(|| format!("cannot write {}", lock.path.display()))?;
        Ok(lock)
    }

    fn sign(&self, holder: &Holder) -> Result<()> {
        let text = serde_json::to_vec(holder)?;
        let mut file = &self.file;
        file.set_len(0)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&text)?;
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Best effort: an unlocked file left behind is taken over by the next run.
        let _ = fs::remove_file(&self.path);
    }
}

/// Opens and locks the file. A holder that ended between the two steps took the file's name away, so it is tried again.
fn open(path: &Path) -> Result<File, Error> {
    loop {
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        let file = match opened {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::PermissionDenied && path.exists() => return Err(held(path, None)),
            Err(error) => return Err(anyhow!(error).context(format!("cannot create {}", path.display())).into()),
        };
        match file.try_lock() {
            Ok(()) if is_still(&file, path) => return Ok(file),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(path, read(&file).ok().flatten().as_ref())),
            // A share that knows no locks: the text in the file has to do.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                return match read(&file) {
                    Ok(None) => Ok(file),
                    holder => Err(held(path, holder.ok().flatten().as_ref())),
                };
            }
            Err(TryLockError::Error(error)) => {
                return Err(anyhow!(error).context(format!("cannot lock {}", path.display())).into());
            }
        }
    }
}

/// Who signed the file, if anybody; fails when it is not a lock of ours.
fn held_by(file: &mut File, path: &Path) -> Result<Option<Holder>, Error> {
    read(file).map_err(|_| Error::Refused(format!("{} is not a lock of scoresheet; move it away", path.display())))
}

fn read(mut file: &File) -> Result<Option<Holder>> {
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    if text.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_str(&text)?)) }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_: &File, path: &Path) -> bool {
    path.exists()
}

fn held(path: &Path, holder: Option<&Holder>) -> Error {
    let who = match holder {
        Some(holder) => {
            format!("process {} on {}, started {}, holds the lock", holder.pid, holder.host, holder.started)
        }
        None => "somebody else holds the lock".to_owned(),
    };
    Error::Held(format!("another run is writing this report: {who}; if it is gone, remove {}", path.display()))
}
