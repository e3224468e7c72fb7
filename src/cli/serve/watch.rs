//! Folders in, a word whenever something in them changes that a build reads; what builds write and what programs leave
//! behind while a file is open does not count.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};

use crate::config::{ACCEPTED_FILE, FILE_NAME};
use crate::read;

/// How long nothing may change before a build begins: a program writes a file in several steps.
const QUIET: Duration = Duration::from_millis(400);

/// How often the caller gets to look around while nothing changes.
const BREATH: Duration = Duration::from_millis(250);

/// How often folders are looked through where the system tells of no changes, as on some shares.
const ROUND: Duration = Duration::from_secs(2);

/// What counts. All paths are absolute.
#[derive(Debug)]
pub struct Scope {
    /// Folders and files that are read.
    pub inputs: Vec<PathBuf>,
    /// The folder of scoresheet.toml.
    pub root: PathBuf,
    /// The folder of templates.
    pub theme: PathBuf,
    /// What builds write.
    pub ours: Vec<PathBuf>,
}

impl Scope {
    /// Whether a change of this file is a reason to build.
    fn counts(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_ours = self.ours.iter().any(|folder| path.starts_with(folder));
        // Hidden files, lock files of spreadsheet programs, and the folders that a build is staged in.
        let below = self.inputs.iter().find_map(|input| path.strip_prefix(input).ok()).unwrap_or(path);
        let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        let is_hidden = parts.any(|part| part.starts_with('.'));
        if is_ours || is_hidden || name.starts_with('~') {
            return false;
        }
        let end = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        read::extensions().contains(&&*end)
            || [FILE_NAME, ACCEPTED_FILE].contains(&&*name)
            || path.starts_with(&self.theme)
    }

    /// Whether an event is a reason to build. Reading is none: builds read.
    fn is_reason(&self, event: &Event) -> bool {
        !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| self.counts(path))
    }
}

/// Changes as they come.
pub struct Changes {
    scope: Scope,
    events: Receiver<notify::Result<Event>>,
    /// Watches as long as it lives.
    _watcher: Box<dyn Watcher>,
}

impl Changes {
    /// Begins to watch. Fails when a folder cannot be watched in any way.
    pub fn begin(scope: Scope) -> Result<Changes> {
        let (sender, events) = channel();
        let fallback = sender.clone();
        let mut watcher: Box<dyn Watcher> = match notify::recommended_watcher(sender) {
            Ok(watcher) => Box::new(watcher),
            Err(_) => Box::new(PollWatcher::new(fallback, Config::default().with_poll_interval(ROUND))?),
        };
        // A file is replaced when it is saved, so its folder is watched.
        let folders = scope.inputs.iter().chain([&scope.theme]).map(|path| match path.is_file() {
            true => (path.parent().unwrap_or(path), RecursiveMode::NonRecursive),
            false => (&**path, RecursiveMode::Recursive),
        });
        let covered = scope.inputs.iter().any(|input| scope.root.starts_with(input));
        let root = (!covered).then_some((&*scope.root, RecursiveMode::NonRecursive));
        for (path, mode) in folders.chain(root).filter(|(path, _)| path.exists()) {
            watcher.watch(path, mode).with_context(|| format!("cannot watch {}", path.display()))?;
        }
        Ok(Changes { scope, events, _watcher: watcher })
    }

    /// Waits for a breath; true once something has changed and nothing has since then.
    pub fn come(&self) -> bool {
        let is_reason = |event: &notify::Result<Event>| event.as_ref().is_ok_and(|event| self.scope.is_reason(event));
        match self.events.recv_timeout(BREATH) {
            Ok(event) if is_reason(&event) => {}
            Ok(_) | Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(BREATH);
                return false;
            }
        }
        while self.events.recv_timeout(QUIET).is_ok() {}
        true
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::Instant;

    use super::*;

    fn scope(root: &Path) -> Scope {
        Scope {
            inputs: vec![root.to_owned()],
            root: root.to_owned(),
            theme: root.join("theme"),
            ours: vec![root.join("report"), root.join("history")],
        }
    }

    #[test]
    fn what_a_build_reads_counts_and_what_it_writes_does_not() {
        let scope = scope(Path::new("/teams"));
        for path in [
            "/teams/q3.xlsx",
            "/teams/a b/kpis.CSV",
            "/teams/scoresheet.toml",
            "/teams/accepted.toml",
            "/teams/theme/home.html",
        ] {
            assert!(scope.counts(Path::new(path)), "{path}");
        }
        for path in [
            "/teams/report/rollup.xlsx",
            "/teams/history/2026-10-31.json",
            "/teams/.report.stage-7/rollup.xlsx",
            "/teams/report.lock",
            "/teams/~$q3.xlsx",
            "/teams/.~lock.q3.ods#",
            "/teams/4A3B1C00",
            "/teams/notes.txt",
        ] {
            assert!(!scope.counts(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn a_file_that_takes_the_place_of_another_is_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::write(root.join("q3.csv"), "a").unwrap();
        let changes = Changes::begin(scope(&root)).unwrap();
        // As spreadsheet programs save: another file first, then its name.
        fs::write(root.join("4A3B1C00"), "b").unwrap();
        fs::rename(root.join("4A3B1C00"), root.join("q3.csv")).unwrap();
        let begun = Instant::now();
        while !changes.come() {
            assert!(begun.elapsed() < Duration::from_secs(60), "no change was told");
        }
        assert_eq!(fs::read_to_string(root.join("q3.csv")).unwrap(), "b");
    }
}
