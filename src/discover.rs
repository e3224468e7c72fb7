//! Paths in, the sorted list of files to read out; what is left out is kept with its reason.

mod apart;
mod known;
mod missing;

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use walkdir::{DirEntry, WalkDir};

use known::{Ground, home};
pub use known::{Known, KnownFile, Reach, known_files};

/// The file that marks a folder as a report of ours; the report's writer puts it there.
pub const MARKER: &str = "scoresheet-report.json";
/// Name endings of files that hold no OKRs and are passed over without a word.
const QUIET: &[&str] = &["db", "ini", "lnk", "toml"];
/// Deeper folders are no place for a team's sheet.
const DEEPEST: usize = 32;

/// One file to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it is on this machine; never shown in a report.
    pub path: PathBuf,
    /// Its path below the input folder, `/` as separator: the name that reports use. Where files of several folders
    /// would have one name, it begins where the folders part.
    pub name: String,
}

/// A file that was seen and not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// As [`Source::name`].
    pub name: String,
    /// Why, in words, lower case, no full stop.
    pub reason: String,
}

/// All that one run will read, sorted by name, each file once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Discovery {
    /// Files to read.
    pub sources: Vec<Source>,
    /// Files passed over.
    pub left_out: Vec<LeftOut>,
    /// How much of the known files the run is about.
    pub reach: Reach,
}

/// Which files below the inputs are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope<'a> {
    /// Name endings of spreadsheets, lower case.
    pub extensions: &'a [&'a str],
    /// Name patterns of files to leave out, with `*` and `?`.
    pub exclude: &'a [String],
    /// Folders that are never looked into.
    pub outputs: &'a [PathBuf],
    /// The folder that the history is of.
    pub root: &'a Path,
    /// The files of an earlier run, if this one may be about some of them alone.
    pub known: &'a Known,
}

/// Finds the files to read below the inputs, which are folders or files.
///
/// # Errors
/// An input that does not exist, or a pattern of files that leads nowhere.
pub fn discover(inputs: &[PathBuf], scope: Scope) -> anyhow::Result<Discovery> {
    let outputs: BTreeSet<PathBuf> = scope.outputs.iter().filter_map(|path| path.canonicalize().ok()).collect();
    let reals = inputs.iter().map(|input| real(input, &outputs)).collect::<anyhow::Result<Vec<_>>>()?;
    let ground = Ground::new(scope, &outputs, &reals);
    let mut search = Search::new(scope, &outputs, &ground, Vec::new());
    reals.iter().try_for_each(|real| search.input(real))?;
    if search.has_namesakes() {
        let folders: Vec<&Path> = reals.iter().map(|real| folder_of(real)).collect();
        search = Search::new(scope, &outputs, &ground, apart::labels(&folders, &home(scope.root)));
        reals.iter().try_for_each(|real| search.input(real))?;
    }
    let Search { names, mut found, .. } = search;
    found.sources.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    found.left_out.sort_by(|a, b| a.name.cmp(&b.name));
    found.reach = ground.reach(&names, &found);
    Ok(found)
}

/// An input as an absolute path with every link resolved.
fn real(input: &Path, outputs: &BTreeSet<PathBuf>) -> anyhow::Result<PathBuf> {
    let real = match input.canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound => bail!(missing::told(input)),
        real => real.with_context(|| format!("cannot find {}", input.display()))?,
    };
    if outputs.iter().any(|output| real.starts_with(output)) {
        bail!("{} lies inside the report folder; name the folder that holds the teams' sheets", input.display());
    }
    Ok(real)
}

struct Search<'a> {
    scope: Scope<'a>,
    /// Its outputs with every link resolved.
    outputs: &'a BTreeSet<PathBuf>,
    /// Where the known files lie.
    ground: &'a Ground<'a>,
    /// What tells the folders of the inputs apart, an entry an input; empty where it is not needed.
    labels: Vec<String>,
    /// How many inputs have been looked at.
    looked_at: usize,
    /// What the names of the input at hand begin with.
    prefix: String,
    /// The names of all files that were seen, unless they are foreign.
    names: BTreeSet<String>,
    seen: BTreeSet<PathBuf>,
    found: Discovery,
}

impl<'a> Search<'a> {
    fn new(
        scope: Scope<'a>,
        outputs: &'a BTreeSet<PathBuf>,
        ground: &'a Ground<'a>,
        labels: Vec<String>,
    ) -> Search<'a> {
        Search {
            scope,
            outputs,
            ground,
            labels,
            looked_at: 0,
            prefix: String::new(),
            names: BTreeSet::new(),
            seen: BTreeSet::new(),
            found: Discovery::default(),
        }
    }

    /// Whether two files would go by one name.
    fn has_namesakes(&self) -> bool {
        let mut names = BTreeSet::new();
        !self.found.sources.iter().all(|source| names.insert(&source.name))
    }

    fn input(&mut self, real: &Path) -> anyhow::Result<()> {
        let before = (self.found.sources.len(), self.found.left_out.len());
        let label = self.labels.get(self.looked_at).cloned();
        self.looked_at += 1;
        self.prefix = label.unwrap_or_else(|| self.ground.prefix(folder_of(real)));
        if real.is_dir() {
            self.folder(real)?;
        } else {
            self.file(real, self.named(&file_name(real)));
        }
        if !self.ground.is_foreign(real) {
            self.names.extend(self.found.sources[before.0..].iter().map(|source| source.name.clone()));
            self.names.extend(self.found.left_out[before.1..].iter().map(|left| left.name.clone()));
        }
        Ok(())
    }

    fn named(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    fn folder(&mut self, root: &Path) -> anyhow::Result<()> {
        let walk = WalkDir::new(root).max_depth(DEEPEST).sort_by_file_name().into_iter();
        let outputs = self.outputs;
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || enters(entry, outputs)) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if error.depth() == 0 => return Err(error).context("cannot look into the input folder"),
                Err(error) => {
                    let name = error.path().map_or_else(String::new, |path| self.named(&relative(root, path)));
                    self.leave_out(name, "it could not be looked into");
                    continue;
                }
            };
            let name = self.named(&relative(root, entry.path()));
            if entry.path_is_symlink() {
                self.link(root, entry.path(), name);
            } else if entry.file_type().is_file() {
                self.file(entry.path(), name);
            } else if !entry.file_type().is_dir() {
                self.leave_out(name, "it is no file but a pipe or a device");
            }
        }
        Ok(())
    }

    /// A link is followed to a file inside the same folder and nowhere else.
    fn link(&mut self, root: &Path, path: &Path, name: String) {
        match path.canonicalize() {
            Ok(real) if real.is_file() && real.starts_with(root) => self.file(&real, name),
            Ok(_) => self.leave_out(name, "it is a link that leads out of the input folder"),
            Err(_) => self.leave_out(name, "it is a link that leads nowhere"),
        }
    }

    fn file(&mut self, path: &Path, name: String) {
        let file = file_name(path);
        let extension =
            path.extension().map_or_else(String::new, |extension| extension.to_string_lossy().to_lowercase());
        if file.starts_with('.') || QUIET.contains(&extension.as_str()) {
            return;
        }
        if file.starts_with("~$") {
            return self.leave_out(name, "it is the lock of a workbook that somebody has open");
        }
        if !self.scope.extensions.contains(&extension.as_str()) {
            return self.leave_out(name, "it is no spreadsheet");
        }
        // A pattern was written for the name without what tells the folders apart.
        let plain = if self.ground.is_of_one() { &*name } else { name.strip_prefix(&self.prefix).unwrap_or(&name) };
        if let Some(pattern) = self.scope.exclude.iter().find(|it| fits(it, &name) || fits(it, plain)) {
            return self.leave_out(name, &format!("it fits `{pattern}` of the config key `exclude`"));
        }
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if !self.seen.insert(real) {
            return self.leave_out(name, "it was already named");
        }
        self.found.sources.push(Source { path: path.to_owned(), name });
    }

    fn leave_out(&mut self, name: String, reason: &str) {
        self.found.left_out.push(LeftOut { name, reason: reason.to_owned() });
    }
}

/// An input that is a folder, or the folder of one that is a file.
fn folder_of(input: &Path) -> &Path {
    if input.is_dir() { input } else { input.parent().unwrap_or(input) }
}

/// Hidden folders and reports of ours are not entered.
fn enters(entry: &DirEntry, outputs: &BTreeSet<PathBuf>) -> bool {
    if !entry.file_type().is_dir() {
        return true;
    }
    let hidden = entry.file_name().to_string_lossy().starts_with('.');
    let ours = outputs.contains(entry.path()) || fs::exists(entry.path().join(MARKER)).unwrap_or(false);
    !hidden && !ours
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn relative(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).iter();
    parts.map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Whether a name fits a pattern in which `*` stands for any run and `?` for one character.
pub fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    // The last star and how far it reaches; each mismatch lets it reach one character further.
    let (mut at, mut next, mut star) = (0, 0, None);
    while next < name.len() {
        if pattern.get(at) == Some(&'*') {
            star = Some((at, next));
            at += 1;
        } else if pattern.get(at).is_some_and(|&letter| letter == '?' || letter == name[next]) {
            (at, next) = (at + 1, next + 1);
        } else if let Some((place, reach)) = star {
            star = Some((place, reach + 1));
            (at, next) = (place + 1, reach + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|&letter| letter == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_names() {
        for (pattern, name, fit) in [
            ("*.csv", "a/b.csv", true),
            ("old/*", "old/2025/a.xlsx", true),
            ("old/*", "older/a.xlsx", false),
            ("Q?.xlsx", "Q3.xlsx", true),
            ("*draft*", "team draft 2.xlsx", true),
            ("a", "ab", false),
        ] {
            assert_eq!(fits(pattern, name), fit, "{pattern} {name}");
        }
    }

    #[test]
    fn what_is_left_out_has_a_reason() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.xlsx", "a.csv", "~$b.xlsx", "notes.docx", ".hidden.csv", "scoresheet.toml"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        for (report, file) in [("old", MARKER), ("old", "c.xlsx"), ("out", "d.xlsx")] {
            fs::create_dir_all(folder.path().join(report)).unwrap();
            fs::write(folder.path().join(report).join(file), "x").unwrap();
        }
        let outputs = [folder.path().join("out")];
        let scope = Scope {
            extensions: &["csv", "xlsx"],
            exclude: &[],
            outputs: &outputs,
            root: Path::new(""),
            known: &Known::default(),
        };
        let found = discover(&[folder.path().to_owned()], scope).unwrap();
        assert_eq!(found.sources.iter().map(|source| &source.name).collect::<Vec<_>>(), ["a.csv", "b.xlsx"]);
        let reasons: Vec<_> = found.left_out.iter().map(|left| (left.name.as_str(), left.reason.as_str())).collect();
        assert_eq!(
            reasons,
            [
                ("notes.docx", "it is no spreadsheet"),
                ("~$b.xlsx", "it is the lock of a workbook that somebody has open")
            ]
        );
    }

    #[test]
    fn an_input_that_is_not_there_is_an_error() {
        let scope =
            Scope { extensions: &["csv"], exclude: &[], outputs: &[], root: Path::new(""), known: &Known::default() };
        assert!(discover(&[PathBuf::from("no/such/folder")], scope).is_err());
    }
}
