//! A team's workbook and its updated copy in, the workbook updated where it lies out, with what it was in a backup beside it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::NaiveDate;

use super::{Error, beside, flush_folder};
use crate::read::sha256;

/// What became of one workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InPlace {
    /// It is as its copy was already.
    Same,
    /// It is updated; what it was is here.
    Updated(PathBuf),
    /// Somebody has it open.
    Open,
    /// It was saved since it was read.
    Changed,
}

/// Puts the copy in the place of the workbook it was made of, unless somebody has that open or has saved it since.
pub fn update_in_place(workbook: &Path, hash: &str, copy: &Path, as_of: NaiveDate) -> Result<InPlace, Error> {
    let replace = || -> Result<InPlace> {
        let (was, is) = (fs::read(workbook)?, fs::read(copy)?);
        if is_open(workbook) {
            return Ok(InPlace::Open);
        }
        if sha256(&was) != hash {
            return Ok(InPlace::Changed);
        }
        if was == is {
            return Ok(InPlace::Same);
        }
        let backup = backup(workbook, &was, as_of)?;
        put(workbook, &is)?;
        Ok(InPlace::Updated(backup))
    };
    Ok(replace().with_context(|| format!("cannot update {}", workbook.display()))?)
}

/// Whether a spreadsheet program has left its mark beside a workbook: Excel, then LibreOffice.
fn is_open(workbook: &Path) -> bool {
    let name = workbook.file_name().unwrap_or_default().to_string_lossy();
    [format!("~${name}"), format!(".~lock.{name}#")].iter().any(|lock| workbook.with_file_name(lock).exists())
}

/// Keeps what a workbook was. The name ends so that no build reads it; one that is there already is never written over.
fn backup(workbook: &Path, was: &[u8], as_of: NaiveDate) -> Result<PathBuf> {
    let name = workbook.file_name().unwrap_or_default().to_string_lossy();
    let numbered = |number: u32| match number {
        1 => workbook.with_file_name(format!("{name}.{as_of}.bak")),
        number => workbook.with_file_name(format!("{name}.{as_of}-{number}.bak")),
    };
    let is_fit = |path: &PathBuf| fs::read(path).map_or(true, |bytes| bytes == was);
    let path = (1..).map(numbered).find(is_fit).context("there are too many backups beside it")?;
    if !path.exists() {
        let mut file = fs::File::create_new(&path)?;
        file.write_all(was)?;
        file.sync_all()?;
    }
    Ok(path)
}

/// Replaces a file with one rename: whoever looks sees the old one or the new one, whole.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = beside(path, "part");
    let write = || -> Result<()> {
        let mut file = fs::File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::set_permissions(&part, fs::metadata(path)?.permissions())?;
        fs::rename(&part, path)?;
        Ok(())
    };
    write().inspect_err(|_| {
        // Best effort: what is left ends in `.part` and is never read.
        let _ = fs::remove_file(&part);
    })?;
    Ok(flush_folder(path.parent().unwrap_or(Path::new(".")))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 8, 15).unwrap()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_workbook_is_replaced_and_what_it_was_is_kept_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let (workbook, copy) = (folder.path().join("a.xlsx"), folder.path().join("copy"));
        fs::write(&workbook, "one").unwrap();
        fs::write(&copy, "two").unwrap();
        let first = update_in_place(&workbook, &sha256(b"one"), &copy, day()).unwrap();
        assert_eq!(first, InPlace::Updated(folder.path().join("a.xlsx.2026-08-15.bak")));
        assert_eq!(update_in_place(&workbook, &sha256(b"two"), &copy, day()).unwrap(), InPlace::Same);
        fs::write(&copy, "three").unwrap();
        let second = update_in_place(&workbook, &sha256(b"two"), &copy, day()).unwrap();
        assert_eq!(second, InPlace::Updated(folder.path().join("a.xlsx.2026-08-15-2.bak")));
        assert_eq!(names(folder.path()), ["a.xlsx", "a.xlsx.2026-08-15-2.bak", "a.xlsx.2026-08-15.bak", "copy"]);
        assert_eq!(fs::read(&workbook).unwrap(), b"three");
    }

    #[test]
    fn a_workbook_that_somebody_works_on_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (workbook, copy) = (folder.path().join("a.xlsx"), folder.path().join("copy"));
        fs::write(&workbook, "one").unwrap();
        fs::write(&copy, "two").unwrap();
        assert_eq!(update_in_place(&workbook, &sha256(b"before"), &copy, day()).unwrap(), InPlace::Changed);
        for lock in ["~$a.xlsx", ".~lock.a.xlsx#"] {
            fs::write(folder.path().join(lock), "").unwrap();
            assert_eq!(update_in_place(&workbook, &sha256(b"one"), &copy, day()).unwrap(), InPlace::Open);
            fs::remove_file(folder.path().join(lock)).unwrap();
        }
        assert_eq!(names(folder.path()), ["a.xlsx", "copy"]);
    }
}
