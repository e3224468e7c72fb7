//! A single file in, the same changed or written out, with one rename, so that it is never half a file.

use std::fs;
use std::io::{BufWriter, ErrorKind};
use std::path::Path;

use anyhow::{Context, Result};

use super::{Error, beside, flush_folder};
use crate::report::Pour;

/// Changes a text file; one that is not there yet is empty. Fails when `change` does and when the disk says no; the file is
/// then as it was.
pub fn rewrite(file: &Path, change: impl FnOnce(&str) -> Result<String>) -> Result<(), Error> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        read => read.with_context(|| format!("cannot read {}", file.display()))?,
    };
    let changed = change(&text).map_err(|error| Error::Refused(format!("{error:#}")))?;
    Ok(put(file, &|out| out.write_all(changed.as_bytes()))
        .with_context(|| format!("cannot write {}", file.display()))?)
}

/// Writes one file while it is made, its folder too; one that is there is replaced with one rename. Fails when the disk says
/// no, or the pouring.
pub fn save(file: &Path, pour: &Pour<'_>) -> Result<(), Error> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let write = || -> Result<()> {
        folder.map_or(Ok(()), fs::create_dir_all)?;
        put(file, pour)
    };
    Ok(write().with_context(|| format!("cannot write {}", file.display()))?)
}

fn put(file: &Path, pour: &Pour<'_>) -> Result<()> {
    let part = beside(file, "part");
    let write = || -> Result<()> {
        let mut pieces = BufWriter::new(fs::File::create(&part)?);
        pour(&mut pieces)?;
        pieces.into_inner()?.sync_all()?;
        fs::rename(&part, file)?;
        Ok(())
    };
    write().inspect_err(|_| {
        // Best effort: what is left ends in `.part` and is never read.
        let _ = fs::remove_file(&part);
    })?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(flush_folder(folder.unwrap_or(Path::new(".")))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_changed_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("accepted.toml");
        rewrite(&file, |text| Ok(format!("{text}one"))).unwrap();
        rewrite(&file, |text| Ok(format!("{text} two"))).unwrap();
        assert!(rewrite(&file, |_| anyhow::bail!("no")).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "one two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
