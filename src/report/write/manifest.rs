//! The list of a report's files, kept inside it: what makes a folder ours, and what may be removed from it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::discover::MARKER;
use crate::history::Extent;
use crate::report::Artifact;
use crate::report::hex::hex;

/// The version of the marker's form.
const SCHEMA: u32 = 1;

/// What a report consists of.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    schema: u32,
    tool: String,
    as_of: NaiveDate,
    /// Whether a snapshot was kept together with it.
    #[serde(default, skip_serializing_if = "Extent::is_whole")]
    extent: Extent,
    /// The names of the folders beside it that hold the reports for audiences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    editions: Vec<String>,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Scope::is_everybody")]
    scope: Scope,
    /// Sorted by path.
    files: Vec<Entry>,
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One that was asked for by itself.
    #[default]
    Everybody,
    /// One that was written beside another, for an audience that scoresheet.toml names.
    Audience,
}

impl Scope {
    fn is_everybody(&self) -> bool {
        *self == Scope::Everybody
    }
}

/// One file of a report.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The path below the report folder.
    pub path: String,
    /// Its bytes.
    pub size: usize,
    /// Their sum.
    pub sha256: String,
}

impl Entry {
    /// The entry of an artifact.
    pub fn of(artifact: &Artifact) -> Entry {
        let sha256 = hex(&Sha256::digest(&artifact.bytes));
        Entry { path: artifact.path.clone(), size: artifact.bytes.len(), sha256 }
    }
}

impl Manifest {
    /// The manifest of these files, in any order. Fails when two of them would be one on a file system without case.
    pub fn new(as_of: NaiveDate, extent: Extent, mut files: Vec<Entry>) -> Result<Manifest> {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        check_names(&files)?;
        Ok(Manifest {
            schema: SCHEMA,
            tool: concat!("scoresheet ", env!("CARGO_PKG_VERSION")).to_owned(),
            as_of,
            extent,
            editions: Vec::new(),
            scope: Scope::Everybody,
            files,
        })
    }

    /// Reads the manifest of a folder; `None` if it has none. Fails when it cannot be read or is of a newer version.
    pub fn read(folder: &Path) -> Result<Option<Manifest>> {
        let path = folder.join(MARKER);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
        };
        let manifest: Manifest =
            serde_json::from_slice(&bytes).with_context(|| format!("{} is damaged", path.display()))?;
        if manifest.schema > SCHEMA {
            bail!("{} was written by the newer {}", path.display(), manifest.tool);
        }
        Ok(Some(manifest))
    }

    /// The same, with reports for audiences in folders of these names beside it.
    pub fn with_editions(self, editions: Vec<String>) -> Manifest {
        Manifest { editions, ..self }
    }

    /// The same, for these readers.
    pub fn with_scope(self, scope: Scope) -> Manifest {
        Manifest { scope, ..self }
    }

    /// Whom the report is for.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The folders beside it that hold the reports for audiences: names that lead nowhere else.
    pub fn editions(&self) -> impl Iterator<Item = &str> {
        self.editions.iter().map(String::as_str).filter(|name| is_safe(name) && !name.contains('/'))
    }

    /// The day that the report speaks of.
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The day of the snapshot that was kept together with the report, if one was.
    pub fn remembered(&self) -> Option<NaiveDate> {
        self.extent.is_whole().then_some(self.as_of)
    }

    /// Writes the manifest into a folder and flushes it: from then on the folder is a whole report.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let (path, part) = (folder.join(MARKER), folder.join(format!("{MARKER}.part")));
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        let written = || {
            let mut file = fs::File::create(&part)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            fs::rename(&part, &path)?;
            super::flush_folder(folder)
        };
        written().with_context(|| format!("cannot write {}", path.display()))
    }

    /// Whether it lists this very file.
    pub fn lists(&self, entry: &Entry) -> bool {
        self.entry(&entry.path) == Some(entry)
    }

    /// Whether it lists a file of this path.
    pub fn has(&self, path: &str) -> bool {
        self.entry(path).is_some()
    }

    fn entry(&self, path: &str) -> Option<&Entry> {
        let found = self.files.binary_search_by(|file| (*file.path).cmp(path));
        found.ok().map(|at| &self.files[at])
    }

    /// The paths it lists and the marker itself.
    pub fn paths(&self) -> BTreeSet<&str> {
        self.files.iter().map(|file| file.path.as_str()).chain([MARKER]).collect()
    }
}

/// Fails when two of these files would be one on a file system without case.
pub fn check_names(files: &[Entry]) -> Result<()> {
    let mut seen = BTreeSet::new();
    match files.iter().find(|file| !seen.insert(file.path.to_lowercase())) {
        Some(twice) => bail!("two files of the report are called `{}`", twice.path),
        None => Ok(()),
    }
}

/// Whether a path stays inside the folder it is joined to, on every system: parts between `/`, none of them empty,
/// `.` or `..`, no drive and no backslash, and not the marker.
pub fn is_safe(path: &str) -> bool {
    let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    path.split('/').all(is_plain) && !path.eq_ignore_ascii_case(MARKER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_report_is_not_safe() {
        for path in ["index.html", "assets/site.css", "workbooks/Team Ä/q3.xlsx", "..hidden"] {
            assert!(is_safe(path), "{path}");
        }
        for path in
            ["", "/etc/x", "../x", "a/../../x", "a//b", "./a", "C:x", "a\\..\\b", "scoresheet-report.json", "a/"]
        {
            assert!(!is_safe(path), "{path}");
        }
    }

    #[test]
    fn names_that_differ_in_case_alone_are_refused() {
        let entry = |path: &str| Entry::of(&Artifact { path: path.to_owned(), bytes: Vec::new() });
        assert!(Manifest::new(NaiveDate::default(), Extent::Whole, vec![entry("a.html"), entry("A.html")]).is_err());
        assert!(Manifest::new(NaiveDate::default(), Extent::Whole, vec![entry("a.html"), entry("b.html")]).is_ok());
    }
}
