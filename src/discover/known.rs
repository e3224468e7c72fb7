//! The files that an earlier run has read and the inputs of this run in; how the files were named then, and which of them
//! still lie where this run does not look, out.
//!
//! A run of one folder or file of many gives them the names that a run of all of them gives: `care/plan.csv`, not
//! `plan.csv`. Units, findings and snapshots go by these names. Two files may have had one name, in runs of different
//! folders, so a snapshot tells where each lay below the folder that its history is of. Older snapshots do not: a file of
//! theirs may lie anywhere below it.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::{DEEPEST, Discovery, Scope, Source, enters, fits, relative};

/// A file that a run has read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFile {
    /// As [`Source::name`].
    pub name: String,
    /// The way to it from the folder that the history is of, `/` as separator; none if it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// The files of earlier runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Those of the newest run of a day before.
    pub newest: BTreeSet<KnownFile>,
    /// Those of a run of the same day, whose snapshot this run would replace.
    pub today: BTreeSet<KnownFile>,
    /// Those of any run before, the newest too.
    pub earlier: BTreeSet<KnownFile>,
}

/// What a later run has to know of the files of this one, whose history is of a folder.
pub fn known_files(sources: &[Source], root: &Path) -> Vec<KnownFile> {
    let root = home(root);
    let file = |Source { name, path }: &Source| KnownFile { name: name.clone(), path: way(&root, path) };
    sources.iter().map(file).collect()
}

/// The way from a folder to a file, `/` as separator on every system and `..` for a folder up, so that it is the same
/// on every machine to which both are brought; none if nothing but the disk holds both.
fn way(root: &Path, file: &Path) -> Option<String> {
    let parts = |path: &Path| -> Vec<std::ffi::OsString> {
        path.components().map(|part| part.as_os_str().to_owned()).collect()
    };
    let (root, file) = (parts(root), parts(file));
    let shared = root.iter().zip(&file).take_while(|(a, b)| a == b).count();
    let holds_both =
        root[..shared].iter().any(|part| matches!(Path::new(part).components().next(), Some(Component::Normal(_))));
    let ups = root[shared..].iter().map(|_| "..".into());
    let downs = file[shared..].iter().map(|part| part.to_string_lossy());
    holds_both.then(|| ups.chain(downs).collect::<Vec<_>>().join("/"))
}

/// The known files as a run of some inputs finds them on the disk.
pub(super) struct Ground<'a> {
    known: &'a Known,
    /// The names of those of the newest run, and of one of the same day.
    names: BTreeSet<&'a str>,
    /// Those of any run.
    all: BTreeSet<&'a KnownFile>,
    /// The folder that the history is of, every link resolved.
    root: PathBuf,
    scope: Scope<'a>,
    outputs: &'a BTreeSet<PathBuf>,
    /// Absolute, with every link resolved.
    inputs: &'a [PathBuf],
    /// Every file that may be the one of a known name; looked for only if need be.
    places: OnceCell<BTreeMap<&'a str, Vec<PathBuf>>>,
}

impl<'a> Ground<'a> {
    pub fn new(scope: Scope<'a>, outputs: &'a BTreeSet<PathBuf>, inputs: &'a [PathBuf]) -> Ground<'a> {
        let Known { newest, today, earlier } = scope.known;
        let names = newest.iter().chain(today).map(|file| &*file.name).collect();
        let all = newest.iter().chain(today).chain(earlier).collect();
        let root = home(scope.root);
        Ground { known: scope.known, names, all, root, scope, outputs, inputs, places: OnceCell::new() }
    }

    /// What the names of files in a folder, an absolute path, begin with: the way to it from the folder around it in which
    /// most of the known files still lie, with `/` at its end. Empty if that is the folder itself, or if there is none.
    pub fn prefix(&self, folder: &Path) -> String {
        if self.is_foreign(folder) {
            return String::new();
        }
        let bases = self.around(folder);
        let lie_in = |base: &&Path| self.names.iter().filter(|name| base.join(name).is_file()).count();
        // Of two with as many the nearer one.
        let base = bases.into_iter().rev().max_by_key(lie_in);
        let base = base.filter(|base| lie_in(base) > 0).unwrap_or(folder);
        let way = relative(base, folder);
        if way.is_empty() { way } else { way + "/" }
    }

    /// Whether a run is of one folder or file alone.
    pub fn is_of_one(&self) -> bool {
        self.inputs.len() <= 1
    }

    fn is_inside(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
    }

    /// A folder and those around it, as far as to the root; all if it lies elsewhere.
    fn around<'p>(&self, folder: &'p Path) -> Vec<&'p Path> {
        let is_inside = self.is_inside(folder);
        folder.ancestors().take_while(|above| !is_inside || self.is_inside(above)).collect()
    }

    /// Whether an input lies outside the folder that the known files lie in: a file of the same name is another one.
    pub fn is_foreign(&self, input: &Path) -> bool {
        let is_home = |place: &PathBuf| self.is_inside(place);
        !self.names.is_empty()
            && !self.is_inside(input)
            && self.names.iter().any(|name| self.places_of(name).iter().any(is_home))
    }

    /// What a run is about that has seen files of these names: a part of the known files, if it leaves out some that still
    /// exist. What does not is gone, or goes by another name now.
    pub fn reach(&self, seen: &BTreeSet<String>, found: &Discovery) -> Reach {
        let Known { newest, today, .. } = self.known;
        let wanted: BTreeSet<&KnownFile> = newest.iter().chain(today).collect();
        if !wanted.is_empty() && self.inputs.iter().all(|input| self.is_foreign(input)) {
            let unread = self.all.iter().map(|file| (*file).clone()).collect();
            return Reach::Part { unread, missed: shown(&wanted) };
        }
        let heirs = Heirs { seen, has_all: self.has_heirs(seen, found) };
        let unread: BTreeSet<&KnownFile> =
            self.all.iter().copied().filter(|file| self.is_left_out(file, &heirs)).collect();
        let missed: BTreeSet<&KnownFile> = wanted.intersection(&unread).copied().collect();
        match missed.is_empty() {
            true => Reach::Whole,
            false => Reach::Part { missed: shown(&missed), unread: unread.into_iter().cloned().collect() },
        }
    }

    /// Whether a known file, or one that may be it, lies where the run does not look.
    fn is_left_out(&self, file: &KnownFile, heirs: &Heirs<'_>) -> bool {
        let name = &*file.name;
        match self.place_of(file) {
            // A file of the same name in another folder is that of a new month, unless both are of one day.
            Some(place) => {
                let is_kept = self.known.today.contains(file) || !heirs.seen.contains(name);
                is_kept && self.is_outside(&place)
            }
            None if heirs.seen.contains(name) => false,
            None => {
                let is_lost = file.path.is_some() && heirs.has_all && !self.known.today.contains(file);
                !is_lost && self.places_of(name).iter().any(|place| self.is_outside(place))
            }
        }
    }

    /// Whether there is a new file in this run for each one of the newest run that is not where it was: last month's then
    /// lie in an archive.
    fn has_heirs(&self, seen: &BTreeSet<String>, found: &Discovery) -> bool {
        let lost = self
            .known
            .newest
            .iter()
            .filter(|file| file.path.is_some() && !seen.contains(&file.name) && self.place_of(file).is_none());
        let newest = &self.known.newest;
        let paths: BTreeSet<&str> = newest.iter().filter_map(|file| file.path.as_deref()).collect();
        let is_new = |source: &&Source| {
            let is_at_known_place = way(&self.root, &source.path).is_some_and(|way| paths.contains(&*way));
            !is_at_known_place && newest.iter().all(|file| file.name != source.name)
        };
        lost.count() <= found.sources.iter().filter(is_new).count()
    }

    /// Where a file lies that is still at its place, and that the config does not exclude.
    fn place_of(&self, file: &KnownFile) -> Option<PathBuf> {
        let path = file.path.as_ref()?;
        let place = self.root.join(path).canonicalize().ok()?;
        (place.is_file() && !self.is_excluded(path) && !self.is_excluded(&file.name)).then_some(place)
    }

    fn is_outside(&self, place: &Path) -> bool {
        !self.inputs.iter().any(|input| place.starts_with(input))
    }

    fn places_of(&self, name: &str) -> &[PathBuf] {
        self.places.get_or_init(|| self.places()).get(name).map_or(&[], |places| places)
    }

    fn places(&self) -> BTreeMap<&'a str, Vec<PathBuf>> {
        let mut places: BTreeMap<&str, Vec<PathBuf>> = BTreeMap::new();
        let all: BTreeSet<&'a str> = self.all.iter().map(|file| &*file.name).collect();
        let walk = WalkDir::new(&self.root).max_depth(DEEPEST).sort_by_file_name().into_iter();
        let entries = walk.filter_entry(|entry| entry.depth() == 0 || enters(entry, self.outputs));
        for entry in entries.filter_map(Result::ok).filter(|entry| entry.path().is_file()) {
            let way = relative(&self.root, entry.path());
            let ends = way.match_indices('/').map(|(at, _)| &way[at + 1..]);
            let names = ends.chain([&*way]).filter_map(|end| all.get(end).copied());
            for name in names.filter(|name| !self.is_excluded(name) && !self.is_excluded(&way)) {
                places.entry(name).or_default().push(entry.path().to_owned());
            }
        }
        // The sheets of a history that lies apart from them.
        if places.is_empty() {
            let outside = self.inputs.iter().filter(|input| !self.is_inside(input));
            for base in outside.flat_map(|input| self.around(input)) {
                for name in all.iter().filter(|name| !self.is_excluded(name) && base.join(name).is_file()) {
                    places.entry(name).or_default().push(base.join(name));
                }
            }
        }
        places
    }

    fn is_excluded(&self, name: &str) -> bool {
        self.scope.exclude.iter().any(|pattern| fits(pattern, name))
    }
}

/// What a run has read in place of known files.
struct Heirs<'a> {
    /// The names that it has seen.
    seen: &'a BTreeSet<String>,
    /// Whether each file that is not where it was has one.
    has_all: bool,
}

/// The folder that a history is of, every link resolved.
pub(super) fn home(root: &Path) -> PathBuf {
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    root.canonicalize().unwrap_or_else(|_| root.to_owned())
}

/// Files as a person finds them.
fn shown(files: &BTreeSet<&KnownFile>) -> Vec<String> {
    let shown: BTreeSet<&String> = files.iter().map(|file| file.path.as_ref().unwrap_or(&file.name)).collect();
    shown.into_iter().cloned().collect()
}

/// How much of what an earlier run has read a run is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Reach {
    /// All of it that still exists.
    #[default]
    Whole,
    /// Some of its files.
    Part {
        /// The known files that still exist and were left out.
        unread: BTreeSet<KnownFile>,
        /// Those of them that the newest run has read, or one of the same day, as a person finds them; sorted.
        missed: Vec<String>,
    },
}

impl Reach {
    /// Whether a run can say what became of a file.
    pub fn covers(&self, file: &KnownFile) -> bool {
        match self {
            Reach::Whole => true,
            Reach::Part { unread, .. } => !unread.contains(file),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::discover::discover;

    /// A file by its name, and behind `@` by its path below the root.
    fn file(told: &str) -> KnownFile {
        let (name, path) = told.split_once('@').map_or((told, None), |(name, path)| (name, Some(path.to_owned())));
        KnownFile { name: name.to_owned(), path }
    }

    /// A place with a folder `root`, and these files below the place.
    fn place(files: &[&str]) -> tempfile::TempDir {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("root")).unwrap();
        for file in files {
            let path = place.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        place
    }

    /// What a run of these inputs finds, where all these files exist and those of these names are known.
    fn run(files: &[&str], known: &[&str], inputs: &[&str]) -> (Vec<String>, Reach) {
        let place = place(files);
        let known = Known { newest: known.iter().map(|name| file(name)).collect(), ..Known::default() };
        let exclude = ["excluded/*".to_owned()];
        let root = place.path().join("root");
        let scope = Scope { extensions: &["csv"], exclude: &exclude, outputs: &[], root: &root, known: &known };
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| place.path().join(input)).collect();
        let found = discover(&inputs, scope).unwrap();
        (found.sources.into_iter().map(|source| source.name).collect(), found.reach)
    }

    /// The names of known files that such a run leaves out.
    fn unread(files: &[&str], known: &[&str], inputs: &[&str]) -> Vec<String> {
        match run(files, known, inputs).1 {
            Reach::Whole => Vec::new(),
            Reach::Part { missed, .. } => missed,
        }
    }

    #[test]
    fn a_folder_goes_by_the_way_from_where_the_known_files_lie() {
        let files = ["root/teams/care/plan.csv", "root/teams/sales/plan.csv", "root/teams/new/plan.csv"];
        let known = ["care/plan.csv", "sales/plan.csv"];
        assert_eq!(run(&files, &known, &["root/teams/care"]).0, ["care/plan.csv"]);
        assert_eq!(run(&files, &known, &["root/teams/new"]).0, ["new/plan.csv"]);
        assert_eq!(run(&files[..1], &known, &["root/teams"]).0, ["care/plan.csv"]);
        assert_eq!(run(&files, &["teams/care/plan.csv"], &["root/teams/care"]).0, ["teams/care/plan.csv"]);
    }

    #[test]
    fn a_folder_in_which_the_known_files_lie_themselves_goes_by_nothing() {
        let files = ["root/plan.csv", "root/months/July/plan.csv"];
        for known in [&["plan.csv"][..], &["other.csv"], &[]] {
            assert_eq!(run(&files, known, &["root/months/July"]), (vec!["plan.csv".to_owned()], Reach::Whole));
        }
    }

    #[test]
    fn one_of_several_folders_that_were_named_at_once_is_a_part() {
        let files = ["root/q/care/a.csv", "root/q/sales/b.csv"];
        assert_eq!(unread(&files, &["a.csv", "b.csv"], &["root/q/care"]), ["b.csv"]);
        assert_eq!(unread(&files, &["a.csv", "b.csv"], &["root/q/care", "root/q/sales"]), [""; 0]);
        assert_eq!(unread(&files, &["a.csv", "b.csv"], &["root/q"]), [""; 0]);
    }

    #[test]
    fn a_file_that_still_exists_has_no_successor_and_one_that_does_not_has_not_been_left_out() {
        let files = ["root/care.csv", "root/sales.csv", "root/new1.csv", "root/new2.csv"];
        let known = ["care.csv", "sales.csv"];
        assert_eq!(unread(&files, &known, &["root/new1.csv", "root/new2.csv"]), known);
        assert_eq!(unread(&files[1..], &known, &["root/new1.csv", "root/sales.csv"]), [""; 0]);
        assert_eq!(unread(&files[1..], &known, &["root/new1.csv"]), ["sales.csv"]);
        assert_eq!(unread(&["root/excluded/care.csv", "root/b.csv"], &["care.csv"], &["root/b.csv"]), [""; 0]);
    }

    #[test]
    fn a_file_of_the_same_name_outside_the_root_is_another_one() {
        let files = ["root/care.csv", "root/sales.csv", "Ox/care.csv", "Ox/sales.csv"];
        let known = ["care.csv", "sales.csv"];
        assert_eq!(unread(&files, &known, &["Ox"]), known);
        assert_eq!(unread(&files, &known, &["Ox/care.csv", "root/sales.csv"]), ["care.csv"]);
        assert_eq!(unread(&files, &known, &["Ox/care.csv", "root"]), [""; 0]);
    }

    #[test]
    fn the_sheets_of_a_history_that_lies_apart_from_them_are_known() {
        let files = ["sheets/care/a.csv", "sheets/sales/a.csv"];
        let known = ["care/a.csv", "sales/a.csv"];
        assert_eq!(unread(&files, &known, &["sheets"]), [""; 0]);
        assert_eq!(run(&files, &known, &["sheets/care"]).0, ["care/a.csv"]);
        assert_eq!(unread(&files, &known, &["sheets/care"]), ["sales/a.csv"]);
    }

    #[test]
    fn no_folder_above_the_root_is_looked_at() {
        let (names, _) = run(&["plan.csv", "root/teams/plan.csv"], &["plan.csv"], &["root/teams"]);
        assert_eq!(names, ["plan.csv"]);
    }
}
