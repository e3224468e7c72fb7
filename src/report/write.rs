//! Artifacts in, a report folder out: built beside the old one, swapped in whole, and never mixed into a folder that is
//! not ours.
//!
//! A run claims its [`Target`] (place checked, lock held, debris of killed runs cleared), fills a [`Staging`] folder from
//! as many threads as it likes, and publishes it with one rename. Whoever looks at the folder meanwhile sees the
//! previous report, whole; so does whoever looks after a crash.
//!
//! A file that the previous report has with the same bytes is not written again: it is linked into the new one, and where
//! all are the same, the previous report stays as it is and nothing is written at all. Shares and backups then see which
//! pages a month has changed.
//!
//! What is flushed to disk: the manifest with its folder before the swap, the parent folder after it, and each snapshot
//! of the history. Not every page: thousands of flushes would take longer than the build, a killed process loses nothing
//! that it has written, and after a power cut the manifest tells whether the report is whole; if not, it is built again.
//! A snapshot cannot be built again once its month is over.

mod fresh;
mod in_place;
mod lists;
mod lock;
mod manifest;
mod pack;
mod place;
mod retire;
mod single;
mod snapshot;
mod stream;
mod swap;

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context, anyhow};
use chrono::NaiveDate;
use rayon::prelude::*;

use super::{Artifact, Pour, SINGLE_FILE, ZIP};
use crate::history::Extent;
pub use fresh::create;
pub use in_place::{InPlace, update_in_place};
pub use lists::{Lists, replace_lists};
pub use lock::Holder;
use lock::Lock;
use manifest::{Entry, Manifest, Scope};
pub use single::{rewrite, save};
pub use snapshot::PreparedSnapshot;
use stream::Streamed;

/// The note on a report that is the same as the one before.
const UNCHANGED: &str = "nothing has changed since the last build: the report stays as it is, no file was written";

/// Why nothing was written; the previous report is untouched.
#[derive(Debug)]
pub enum Error {
    /// The folder is not one to write a report to.
    Refused(String),
    /// Another run holds the lock.
    Held(String),
    /// The disk said no.
    Failed(anyhow::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refused(reason) | Error::Held(reason) => f.write_str(reason),
            Error::Failed(error) => write!(f, "{error:#}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Error {
        Error::Failed(error)
    }
}

/// A report folder that this run alone may replace.
#[derive(Debug)]
pub struct Target {
    folder: PathBuf,
    _lock: Lock,
    notes: Vec<String>,
}

impl Target {
    /// Claims a report folder, which need not exist yet. Fails when it is not a place for a report, when an input lies
    /// inside, when another run holds it, and when its parent cannot be written to.
    pub fn claim(folder: &Path, inputs: &[PathBuf], holder: &Holder) -> Result<Target, Error> {
        let folder = place::resolve(folder)?;
        place::check(&folder, inputs)?;
        let mut notes = Vec::new();
        let lock = Lock::take(&folder, holder, &mut notes)?;
        swap::recover(&folder)?;
        place::check_ours(&folder)?;
        retire::clear_debris(&folder, &mut notes)?;
        Ok(Target { folder, _lock: lock, notes })
    }

    /// The folder, absolute.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the user may want to know of the claim: a lock taken over, files of theirs that were kept.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// An empty folder beside the target, to be filled and published.
    pub fn stage(&self) -> Result<Staging<'_>, Error> {
        let folder = beside(&self.folder, "stage");
        fs::create_dir(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        // One that cannot be read has been refused by `claim`.
        let previous = Manifest::read(&self.folder).ok().flatten();
        let (editions, scope) = (Vec::new(), Scope::Everybody);
        Ok(Staging { target: self, folder, previous, editions, scope, files: Mutex::default(), published: false })
    }
}

/// A report being built. Dropped before it is published, it leaves nothing behind.
#[derive(Debug)]
pub struct Staging<'a> {
    target: &'a Target,
    folder: PathBuf,
    /// What the report holds that is there.
    previous: Option<Manifest>,
    /// The names of the folders beside it that hold the reports for audiences.
    editions: Vec<String>,
    /// Whom it is for.
    scope: Scope,
    files: Mutex<Files>,
    published: bool,
}

/// The files of a report being built.
#[derive(Debug, Default)]
struct Files {
    entries: Vec<Entry>,
    /// The paths of those that the previous report has already, byte for byte; they are not in the folder yet.
    kept: BTreeSet<String>,
}

/// Where a file of the new report lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the folder that is being filled.
    Written,
    /// In the previous report.
    Kept,
}

impl Staging<'_> {
    /// Remembers where the reports for audiences lie. What the previous report has remembered and this one does not goes
    /// when it is published.
    pub fn remember<'t>(&mut self, editions: impl Iterator<Item = &'t Target>) {
        let beside = editions.filter(|target| target.folder.parent() == self.target.folder.parent());
        self.editions = beside.map(|target| file_name(&target.folder)).collect();
    }

    /// Marks it as the report for an audience, which goes when scoresheet.toml names that audience no more.
    pub fn for_audience(self) -> Self {
        let mut marked = self;
        marked.scope = Scope::Audience;
        marked
    }

    /// Writes one file, unless the previous report has it; threads may call it at the same time. Fails on a path that
    /// would leave the report, and when the disk says no.
    pub fn add(&self, artifact: &Artifact) -> Result<(), Error> {
        check_safe(&artifact.path)?;
        let entry = Entry::of(artifact);
        let is_kept = self.previous.as_ref().is_some_and(|previous| previous.lists(&entry)) && self.has(artifact);
        if !is_kept {
            write(&self.folder.join(&artifact.path), &artifact.bytes).with_context(|| {
                format!(
                    "cannot write {} ({} bytes)",
                    self.target.folder.join(&artifact.path).display(),
                    artifact.bytes.len()
                )
            })?;
        }
        self.list(entry, if is_kept { Place::Kept } else { Place::Written });
        Ok(())
    }

    /// Writes one file while it is made, unless the previous report has it; threads may call it at the same time. Fails on
    /// a path that would leave the report, and when the disk says no.
    pub fn stream(&self, path: &str, pour: &Pour<'_>) -> Result<(), Error> {
        check_safe(path)?;
        let target = self.target.folder.join(path);
        let old = Some(&*target).filter(|_| self.previous.as_ref().is_some_and(|previous| previous.has(path)));
        let streamed = stream::stream(old, &self.folder.join(path), pour);
        let Streamed { size, sha256, file } = streamed.with_context(|| format!("cannot write {}", target.display()))?;
        let place = if file.is_some() { Place::Written } else { Place::Kept };
        self.list(Entry { path: path.to_owned(), size, sha256 }, place);
        Ok(())
    }

    fn list(&self, entry: Entry, place: Place) {
        let mut files = self.files.lock().expect("no thread panics while it holds the list");
        files.kept.extend((place == Place::Kept).then(|| entry.path.clone()));
        files.entries.push(entry);
    }

    /// Whether the report that is there holds these very bytes; somebody may have changed a file since it was listed.
    fn has(&self, artifact: &Artifact) -> bool {
        let path = self.target.folder.join(&artifact.path);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|data| data.is_file());
        is_file && fs::read(&path).is_ok_and(|bytes| bytes == artifact.bytes)
    }

    /// Packs what was added so far into one file of the report, for mail and shares. The same files make the same bytes.
    /// Fails when the disk says no.
    pub fn pack(&self, as_of: NaiveDate) -> Result<(), Error> {
        let mut places: Vec<(String, PathBuf)> = {
            let files = self.files.lock().expect("no thread panics while it holds the list");
            let place = |path: &String| match files.kept.contains(path) {
                true => self.target.folder.join(path),
                false => self.folder.join(path),
            };
            let paths = files.entries.iter().map(|entry| entry.path.clone());
            paths.filter(|path| path != SINGLE_FILE).map(|path| (path.clone(), place(&path))).collect()
        };
        places.sort();
        self.stream(ZIP, &|out| pack::pack(&places, as_of, out))
    }

    /// Fails when two files that were added would be one on a file system without case.
    pub fn check_names(&self) -> Result<(), Error> {
        let files = self.files.lock().expect("no thread panics while it holds the list");
        Ok(manifest::check_names(&files.entries)?)
    }

    /// Swaps the new report in and removes the old one, file by file of its manifest. What else lay in the old folder
    /// moves over, and is told in the notes that come back. Where not a byte has changed, the old one stays.
    pub fn publish(mut self, as_of: NaiveDate, extent: Extent) -> Result<Vec<String>, Error> {
        let Files { entries, kept } =
            std::mem::take(&mut *self.files.lock().expect("no thread panics while it holds the list"));
        let is_all_kept = kept.len() == entries.len();
        let manifest = Manifest::new(as_of, extent, entries)?;
        let manifest = manifest.with_editions(std::mem::take(&mut self.editions)).with_scope(self.scope);
        if is_all_kept && self.previous.as_ref() == Some(&manifest) {
            return Ok(vec![UNCHANGED.to_owned()]);
        }
        let target = &self.target.folder;
        kept.into_par_iter().try_for_each(|path| {
            let (from, to) = (target.join(&path), self.folder.join(&path));
            carry_over(&from, &to).with_context(|| format!("cannot keep {}", from.display()))
        })?;
        manifest.write(&self.folder)?;
        let old = swap::swap(&self.folder, target).with_context(|| format!("cannot replace {}", target.display()))?;
        self.published = true;
        // Only when the swap cannot be lost any more may the old report go.
        let parent = target.parent().expect("a report folder has a parent");
        flush_folder(parent).with_context(|| format!("cannot flush {}", parent.display()))?;
        let mut notes = Vec::new();
        if let Some(old) = old {
            retire::retire(&old, target, &mut notes);
        }
        let left = self.previous.as_ref().into_iter().flat_map(Manifest::editions);
        for name in left.filter(|name| manifest.editions().all(|known| known != *name)) {
            retire::dismiss(&parent.join(name), &mut notes);
        }
        Ok(notes)
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // Once published, the folder under this name is the old report, which only `retire` may take apart.
        if !self.published {
            // Best effort: what is left is cleared by the next run.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// The day of the report that lies in a folder, if a whole one does.
pub fn reported(folder: &Path) -> Option<NaiveDate> {
    Manifest::read(folder).ok().flatten().map(|manifest| manifest.as_of())
}

/// The day of the snapshot that was kept together with the report that lies in a folder, if one was.
pub fn remembered(folder: &Path) -> Option<NaiveDate> {
    Manifest::read(folder).ok().flatten()?.remembered()
}

/// Writes files that are not there yet into a folder of the user's, which is created if need be; those that are there
/// stay. Says which were written, in their order. Fails when the disk says no.
pub fn add_missing(folder: &Path, files: &[Artifact]) -> Result<Vec<String>, Error> {
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        if path.symlink_metadata().is_ok() {
            continue;
        }
        write(&path, &file.bytes).with_context(|| format!("cannot write {}", path.display()))?;
        written.push(file.path.clone());
    }
    Ok(written)
}

/// A hidden sibling of the target, named for this process: `.report.stage-4711`.
fn beside(target: &Path, purpose: &str) -> PathBuf {
    target.with_file_name(format!("{}{}", sibling_prefix(target, purpose), std::process::id()))
}

/// What the names of all such siblings begin with.
fn sibling_prefix(target: &Path, purpose: &str) -> String {
    format!(".{}.{purpose}-", file_name(target))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn check_safe(path: &str) -> Result<(), Error> {
    if manifest::is_safe(path) { Ok(()) } else { Err(anyhow!("`{path}` is not a path inside a report").into()) }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    created(path)?.write_all(bytes)
}

/// An empty file; its folders are created when the first file in them is.
fn created(path: &Path) -> io::Result<fs::File> {
    match fs::File::create(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().expect("an artifact lies in a folder"))?;
            fs::File::create(path)
        }
        outcome => outcome,
    }
}

/// Puts a file of the old report into the new one too, as a second name of the same file where the file system knows
/// such: the old name goes when the old report does.
fn carry_over(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().expect("an artifact lies in a folder"))?;
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(|_| ()))
}

/// Flushes a folder's entries to disk, where the system can.
fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discover::MARKER;
    use crate::history::snapshot::Snapshot;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 10, 31).expect("a day of the calendar");

    fn holder() -> Holder {
        Holder { pid: std::process::id(), host: "here".to_owned(), started: "today".to_owned() }
    }

    fn claim(folder: &Path) -> Result<Target, Error> {
        Target::claim(folder, &[], &holder())
    }

    /// Publishes a report of these files, each holding its own name, and hands back the notes.
    fn publish(folder: &Path, files: &[&str]) -> Vec<String> {
        let target = claim(folder).unwrap();
        let staging = target.stage().unwrap();
        for file in files {
            staging.add(&Artifact { path: (*file).to_owned(), bytes: file.as_bytes().to_vec() }).unwrap();
        }
        [target.notes().to_vec(), staging.publish(DAY, Extent::Whole).unwrap()].concat()
    }

    /// The files below a folder, hidden ones too, sorted.
    fn files(folder: &Path) -> Vec<String> {
        let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.unwrap());
        let files = entries.filter(|entry| !entry.file_type().is_dir());
        files.map(|file| file.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/")).collect()
    }

    fn refusal(outcome: Result<Target, Error>) -> String {
        match outcome {
            Err(Error::Refused(reason)) => reason,
            other => panic!("expected a refusal, found {other:?}"),
        }
    }

    #[test]
    fn a_new_report_replaces_the_old_one_whole() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        assert!(publish(&folder, &["index.html", "old/page.html"]).is_empty());
        assert!(publish(&folder, &["index.html", "new.html"]).is_empty());
        assert_eq!(files(parent.path()), ["report/index.html", "report/new.html", "report/scoresheet-report.json"]);
    }

    #[test]
    fn names_that_differ_in_case_alone_are_refused_before_anything_is_swapped() {
        let parent = tempfile::tempdir().unwrap();
        let target = claim(&parent.path().join("report")).unwrap();
        let staging = target.stage().unwrap();
        staging.add(&Artifact { path: "a.html".to_owned(), bytes: Vec::new() }).unwrap();
        assert!(staging.check_names().is_ok());
        staging.add(&Artifact { path: "A.html".to_owned(), bytes: Vec::new() }).unwrap();
        assert_eq!(staging.check_names().unwrap_err().to_string(), "two files of the report are called `A.html`");
    }

    /// When each file below a folder was written, by its path.
    fn written(folder: &Path) -> Vec<(String, std::time::SystemTime)> {
        let time = |file: &String| fs::metadata(folder.join(file)).unwrap().modified().unwrap();
        files(folder).into_iter().map(|file| (file.clone(), time(&file))).collect()
    }

    #[test]
    fn a_report_of_the_same_bytes_is_left_alone() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["index.html", "a/page.html"]);
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        let before = written(parent.path());
        assert_eq!(publish(&folder, &["a/page.html", "index.html"]), [UNCHANGED]);
        assert_eq!(written(parent.path()), before);
    }

    #[test]
    fn a_file_written_while_it_is_made_is_left_alone_too_where_it_is_the_same() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        let publish = |text: &str| {
            let target = claim(&folder).unwrap();
            let staging = target.stage().unwrap();
            staging.stream("data/report.json", &|out| out.write_all(text.as_bytes())).unwrap();
            assert!(staging.stream("../out.json", &|_| Ok(())).is_err());
            staging.publish(DAY, Extent::Whole).unwrap()
        };
        assert!(publish("old").is_empty());
        let before = written(&folder);
        assert_eq!(publish("old"), [UNCHANGED]);
        assert_eq!(written(&folder), before);
        assert!(publish("new").is_empty());
        assert_eq!(fs::read_to_string(folder.join("data/report.json")).unwrap(), "new");
    }

    #[test]
    fn only_files_whose_bytes_have_changed_are_written_again() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["index.html", "a/page.html", "old.html"]);
        fs::write(folder.join("a/page.html"), "changed").unwrap();
        let before = written(&folder);
        assert!(publish(&folder, &["index.html", "a/page.html", "new.html"]).is_empty());
        let after = written(&folder);
        let kept: Vec<_> = after.iter().filter(|file| before.contains(file)).map(|(file, _)| file.as_str()).collect();
        assert_eq!(kept, ["index.html"]);
        assert_eq!(files(&folder), ["a/page.html", "index.html", "new.html", MARKER]);
        assert_eq!(fs::read_to_string(folder.join("a/page.html")).unwrap(), "a/page.html");
    }

    #[test]
    fn what_others_put_into_a_report_moves_over() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["index.html", "a/page.html"]);
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        fs::write(folder.join("a/mine.txt"), "mine").unwrap();
        fs::create_dir(folder.join("b")).unwrap();
        fs::write(folder.join("b/mine.txt"), "mine").unwrap();
        assert_eq!(publish(&folder, &["index.html", "notes.txt"]).len(), 3);
        let expected = ["a/mine.txt", "b/mine.txt", "index.html", "notes.txt", "notes.txt.kept-1", MARKER];
        assert_eq!(files(&folder), expected);
        assert_eq!(fs::read_to_string(folder.join("notes.txt.kept-1")).unwrap(), "mine");
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused_and_stays() {
        let parent = tempfile::tempdir().unwrap();
        fs::write(parent.path().join("thesis.txt"), "mine").unwrap();
        assert!(refusal(claim(parent.path())).contains("scoresheet did not make it"));
        assert_eq!(files(parent.path()), ["thesis.txt"]);
    }

    #[test]
    fn an_empty_folder_may_become_a_report() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        fs::create_dir(&folder).unwrap();
        publish(&folder, &["index.html"]);
        assert_eq!(files(parent.path()), ["report/index.html", "report/scoresheet-report.json"]);
    }

    #[test]
    fn the_root_and_the_current_folder_are_refused() {
        assert!(refusal(claim(Path::new("/"))).contains("the root of the file system"));
        assert!(refusal(claim(Path::new("."))).contains("the current folder"));
        let repository = tempfile::tempdir().unwrap();
        fs::create_dir(repository.path().join(".git")).unwrap();
        assert!(refusal(claim(repository.path())).contains("git"));
    }

    #[test]
    #[cfg(unix)]
    fn a_link_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        let link = parent.path().join("link");
        std::os::unix::fs::symlink(parent.path(), &link).unwrap();
        assert!(refusal(claim(&link)).contains("it is a link"));
        assert!(refusal(claim(&parent.path().join("link/"))).contains("it is a link"));
    }

    #[test]
    fn an_input_inside_the_report_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["workbooks/a.xlsx"]);
        let input = folder.join("workbooks/a.xlsx");
        assert!(refusal(Target::claim(&folder, &[input], &holder())).contains("lies inside"));
    }

    #[test]
    fn a_second_run_is_told_who_holds_the_lock() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        let first = claim(&folder).unwrap();
        match claim(&folder) {
            Err(Error::Held(reason)) => {
                assert!(reason.contains(&format!("process {} on here, started today", std::process::id())), "{reason}");
            }
            other => panic!("expected a held lock, found {other:?}"),
        }
        drop(first);
        assert!(claim(&folder).is_ok());
        assert_eq!(files(parent.path()), [""; 0]);
    }

    #[test]
    fn a_lock_left_by_a_dead_run_is_taken_over_on_its_machine_only() {
        let parent = tempfile::tempdir().unwrap();
        let (folder, lock) = (parent.path().join("report"), parent.path().join("report.lock"));
        fs::write(&lock, r#"{"pid":1,"host":"here","started":"yesterday"}"#).unwrap();
        assert!(claim(&folder).unwrap().notes()[0].contains("ended early (process 1, started yesterday)"));
        fs::write(&lock, r#"{"pid":1,"host":"elsewhere","started":"yesterday"}"#).unwrap();
        assert!(matches!(claim(&folder), Err(Error::Held(reason)) if reason.contains("process 1 on elsewhere")));
        fs::write(&lock, "my shopping list").unwrap();
        assert!(refusal(claim(&folder)).contains("not a lock of scoresheet"));
        assert_eq!(fs::read_to_string(&lock).unwrap(), "my shopping list");
    }

    #[test]
    fn a_report_that_is_given_up_leaves_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["index.html"]);
        let before = files(parent.path());
        let target = claim(&folder).unwrap();
        let staging = target.stage().unwrap();
        staging.add(&Artifact { path: "half.html".to_owned(), bytes: Vec::new() }).unwrap();
        assert!(staging.add(&Artifact { path: "../out.html".to_owned(), bytes: Vec::new() }).is_err());
        drop(staging);
        drop(target);
        assert_eq!(files(parent.path()), before);
    }

    #[test]
    fn what_killed_runs_have_left_is_cleared() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        publish(&folder, &["index.html"]);
        fs::create_dir(parent.path().join(".report.stage-1")).unwrap();
        fs::write(parent.path().join(".report.stage-1/half.html"), "").unwrap();
        // A run killed between its swap and the removal of the old report, into which somebody had put a file.
        publish(&parent.path().join(".report.stage-2"), &["index.html"]);
        fs::write(parent.path().join(".report.stage-2/notes.txt"), "mine").unwrap();
        assert_eq!(claim(&folder).unwrap().notes().len(), 1);
        let expected = ["report/index.html", "report/notes.txt", "report/scoresheet-report.json"];
        assert_eq!(files(parent.path()), expected);
    }

    #[test]
    fn a_run_killed_between_two_renames_is_put_right() {
        let parent = tempfile::tempdir().unwrap();
        publish(&parent.path().join(".report.old-1"), &["index.html"]);
        assert!(claim(&parent.path().join("report")).unwrap().notes().is_empty());
        assert_eq!(files(parent.path()), ["report/index.html", "report/scoresheet-report.json"]);
    }

    fn prepared(history: &Path, bytes: &[u8]) -> PreparedSnapshot {
        PreparedSnapshot::write(history, "2026-10-31.json", &|out| out.write_all(bytes)).unwrap()
    }

    #[test]
    fn a_snapshot_is_written_once_and_replaced_whole_and_a_damaged_one_is_kept() {
        let parent = tempfile::tempdir().unwrap();
        let history = parent.path().join("history");
        let whole = |made_by: &str| {
            let empty = Snapshot::empty("2026-10-31".parse().unwrap());
            Snapshot { made_by: made_by.to_owned(), ..empty }.to_bytes()
        };
        for bytes in [whole("old"), whole("new"), whole("new")] {
            prepared(&history, &bytes).keep().unwrap();
            assert_eq!(fs::read(history.join("2026-10-31.json")).unwrap(), bytes);
        }
        assert_eq!(files(&history), ["2026-10-31.json"]);
        for number in 1..=2 {
            fs::write(history.join("2026-10-31.json"), "damaged").unwrap();
            prepared(&history, &whole("new")).keep().unwrap();
            let aside = history.join(format!("2026-10-31.json.damaged-{number}"));
            assert_eq!(fs::read_to_string(aside).unwrap(), "damaged");
        }
    }

    /// Publishes a report with reports for audiences in these folders beside it, and hands back the notes.
    fn publish_with(parent: &Path, editions: &[&str]) -> Vec<String> {
        let target = claim(&parent.join("report")).unwrap();
        let claimed: Vec<Target> = editions.iter().map(|name| claim(&parent.join(name)).unwrap()).collect();
        let mut staging = target.stage().unwrap();
        staging.remember(claimed.iter());
        let index = Artifact { path: "index.html".to_owned(), bytes: b"x".to_vec() };
        staging.add(&index).unwrap();
        for edition in &claimed {
            let staging = edition.stage().unwrap().for_audience();
            staging.add(&index).unwrap();
            staging.publish(DAY, Extent::Whole).unwrap();
        }
        staging.publish(DAY, Extent::Whole).unwrap()
    }

    #[test]
    fn the_report_of_an_audience_that_is_no_more_goes_with_the_next_one() {
        let parent = tempfile::tempdir().unwrap();
        publish_with(parent.path(), &["report-board", "report-staff"]);
        // A report of somebody else, and one that the user keeps under another name.
        publish(&parent.path().join("report-other"), &["index.html"]);
        let parent = parent.path().canonicalize().unwrap();
        assert_eq!(publish_with(&parent, &["report-board", "report-staff"]), [UNCHANGED]);
        let notes = publish_with(&parent, &["report-staff"]);
        assert!(notes.len() == 1 && notes[0].contains("removed ") && notes[0].contains("report-board"), "{notes:?}");
        assert!(!parent.join("report-board").exists() && parent.join("report-staff/index.html").exists());
        fs::write(parent.join("report-staff/notes.txt"), "theirs").unwrap();
        let notes = publish_with(&parent, &[]);
        assert!(notes.iter().any(|note| note.contains("kept ") && note.contains("notes.txt")), "{notes:?}");
        assert_eq!(files(&parent.join("report-staff")), ["notes.txt"]);
        assert!(parent.join("report-other/index.html").exists());
    }

    #[test]
    fn a_report_asked_for_by_itself_in_the_folder_of_an_audience_stays() {
        let parent = tempfile::tempdir().unwrap();
        publish_with(parent.path(), &["report-board"]);
        publish(&parent.path().join("report-board"), &["index.html"]);
        let notes = publish_with(parent.path(), &[]);
        assert!(notes.len() == 1 && notes[0].starts_with("left ") && notes[0].contains("report-board"), "{notes:?}");
        assert!(parent.path().join("report-board/index.html").exists());
        assert_eq!(publish_with(parent.path(), &[]), [UNCHANGED], "told once");
    }

    #[test]
    fn a_folder_that_is_no_report_of_ours_is_no_report_of_an_audience_either() {
        let parent = tempfile::tempdir().unwrap();
        publish_with(parent.path(), &["report-board"]);
        fs::remove_file(parent.path().join("report-board").join(MARKER)).unwrap();
        assert_eq!(publish_with(parent.path(), &[]), [""; 0]);
        assert_eq!(files(&parent.path().join("report-board")), ["index.html"]);
    }

    #[test]
    fn a_snapshot_whose_sum_is_right_and_whose_items_are_broken_is_kept() {
        let parent = tempfile::tempdir().unwrap();
        let whole = Snapshot::empty("2026-10-31".parse().unwrap()).to_bytes();
        let text = String::from_utf8(whole.clone()).unwrap();
        let (body, sum) = text.rsplit_once("  \"checksum\": \"sha256:").unwrap();
        let broken = body.replace("\"units\": [", "\"units\": [7");
        assert_ne!(broken, body);
        let sealed = text.replace(body, &broken).replace(&sum[..64], &crate::read::sha256(broken.as_bytes()));
        fs::write(parent.path().join("2026-10-31.json"), &sealed).unwrap();
        prepared(parent.path(), &whole).keep().unwrap();
        assert_eq!(fs::read_to_string(parent.path().join("2026-10-31.json.damaged-1")).unwrap(), sealed);
        assert_eq!(fs::read(parent.path().join("2026-10-31.json")).unwrap(), whole);
    }

    #[test]
    fn a_file_of_the_user_is_never_replaced() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("new");
        let file = |path: &str| Artifact { path: path.to_owned(), bytes: b"ours".to_vec() };
        assert_eq!(add_missing(&folder, &[file("a.txt"), file("b/c.txt")]).unwrap(), ["a.txt", "b/c.txt"]);
        fs::write(folder.join("a.txt"), "theirs").unwrap();
        assert_eq!(add_missing(&folder, &[file("a.txt"), file("d.txt")]).unwrap(), ["d.txt"]);
        assert_eq!(fs::read_to_string(folder.join("a.txt")).unwrap(), "theirs");
    }

    #[test]
    fn a_snapshot_of_a_run_that_ends_early_leaves_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let prepared = prepared(parent.path(), b"new");
        assert_ne!(files(parent.path()), ["2026-10-31.json"]);
        drop(prepared);
        assert_eq!(files(parent.path()), [""; 0]);
    }
}
