//! The files that an earlier run has read and the inputs of this run in; how the files were named then, and which of them
//! still lie where this run does not look, out.
//!
//! A run of one folder or file of many gives them the names that a run of all of them gives: `care/plan.csv`, not
//! `plan.csv`. Units, findings and snapshots go by these names. Of several folders that were named at once the names do
//! not say which lay where, so a known file may lie anywhere below the root.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{DEEPEST, Scope, enters, fits, relative};

/// The files of earlier runs, by the names that they had in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Those of the newest run, and of one of the same day.
    names: BTreeSet<String>,
    /// Those of any run, the newest too.
    all: BTreeSet<String>,
    /// The folder that the history is of.
    root: PathBuf,
}

impl Known {
    /// The files of these names in the newest run and of those in any before it; they lie below `root`, if anything does.
    pub fn new(names: BTreeSet<String>, earlier: BTreeSet<String>, root: &Path) -> Known {
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        let all = names.union(&earlier).cloned().collect();
        Known { names, all, root: root.canonicalize().unwrap_or_else(|_| root.to_owned()) }
    }

    fn is_inside(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
    }
}

/// The known files as a run of some inputs finds them on the disk.
pub(super) struct Ground<'a> {
    known: &'a Known,
    scope: Scope<'a>,
    outputs: &'a BTreeSet<PathBuf>,
    /// Absolute, with every link resolved.
    inputs: &'a [PathBuf],
    /// Every file that may be the one of a known name; looked for only if need be.
    places: OnceCell<BTreeMap<&'a str, Vec<PathBuf>>>,
}

impl<'a> Ground<'a> {
    pub fn new(scope: Scope<'a>, outputs: &'a BTreeSet<PathBuf>, inputs: &'a [PathBuf]) -> Ground<'a> {
        Ground { known: scope.known, scope, outputs, inputs, places: OnceCell::new() }
    }

    /// What the names of files in a folder, an absolute path, begin with: the way to it from the folder around it in which
    /// most of the known files still lie, with `/` at its end. Empty if that is the folder itself, or if there is none.
    pub fn prefix(&self, folder: &Path) -> String {
        if self.is_foreign(folder) {
            return String::new();
        }
        let bases = self.around(folder);
        let lie_in = |base: &&Path| self.known.names.iter().filter(|name| base.join(name).is_file()).count();
        // Of two with as many the nearer one.
        let base = bases.into_iter().rev().max_by_key(lie_in);
        let base = base.filter(|base| lie_in(base) > 0).unwrap_or(folder);
        let way = relative(base, folder);
        if way.is_empty() { way } else { way + "/" }
    }

    /// A folder and those around it, as far as to the root; all if it lies elsewhere.
    fn around<'p>(&self, folder: &'p Path) -> Vec<&'p Path> {
        let is_inside = self.known.is_inside(folder);
        folder.ancestors().take_while(|above| !is_inside || self.known.is_inside(above)).collect()
    }

    /// Whether an input lies outside the folder that the known files lie in: a file of the same name is another one.
    pub fn is_foreign(&self, input: &Path) -> bool {
        let is_home = |place: &PathBuf| self.known.is_inside(place);
        !self.known.names.is_empty()
            && !self.known.is_inside(input)
            && self.known.names.iter().any(|name| self.places_of(name).iter().any(is_home))
    }

    /// What a run is about that has seen files of these names: a part of the known files, if it leaves out some that still
    /// exist. What does not is gone, or goes by another name now.
    pub fn reach(&self, seen: &BTreeSet<String>) -> Reach {
        let Known { names, all, .. } = self.known;
        if !names.is_empty() && self.inputs.iter().all(|input| self.is_foreign(input)) {
            return Reach::Part { unread: all.clone(), files: names.len() };
        }
        let is_unread = |name: &&String| !seen.contains(*name) && self.is_left_out(name);
        let unread: BTreeSet<String> = all.iter().filter(is_unread).cloned().collect();
        match names.intersection(&unread).count() {
            0 => Reach::Whole,
            files => Reach::Part { unread, files },
        }
    }

    /// Whether a file that may be the one of this name lies where the run does not look.
    fn is_left_out(&self, name: &str) -> bool {
        self.places_of(name).iter().any(|place| !self.inputs.iter().any(|input| place.starts_with(input)))
    }

    fn places_of(&self, name: &str) -> &[PathBuf] {
        self.places.get_or_init(|| self.places()).get(name).map_or(&[], |places| places)
    }

    fn places(&self) -> BTreeMap<&'a str, Vec<PathBuf>> {
        let mut places: BTreeMap<&str, Vec<PathBuf>> = BTreeMap::new();
        let Known { all, root, .. } = self.known;
        let walk = WalkDir::new(root).max_depth(DEEPEST).sort_by_file_name().into_iter();
        let entries = walk.filter_entry(|entry| entry.depth() == 0 || enters(entry, self.outputs));
        for entry in entries.filter_map(Result::ok).filter(|entry| entry.path().is_file()) {
            let way = relative(root, entry.path());
            let ends = way.match_indices('/').map(|(at, _)| &way[at + 1..]);
            let names = ends.chain([&*way]).filter_map(|end| all.get(end));
            for name in names.filter(|name| !self.is_excluded(name) && !self.is_excluded(&way)) {
                places.entry(name).or_default().push(entry.path().to_owned());
            }
        }
        // The sheets of a history that lies apart from them.
        if places.is_empty() {
            let outside = self.inputs.iter().filter(|input| !self.known.is_inside(input));
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

/// How much of what an earlier run has read a run is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Reach {
    /// All of it that still exists.
    #[default]
    Whole,
    /// Some of its files.
    Part {
        /// The names of known files that still exist and were left out.
        unread: BTreeSet<String>,
        /// How many of them the newest run has read.
        files: usize,
    },
}

impl Reach {
    /// Whether a run can say what became of a file of this name.
    pub fn covers(&self, name: &str) -> bool {
        match self {
            Reach::Whole => true,
            Reach::Part { unread, .. } => !unread.contains(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::discover::discover;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
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
        let known = Known::new(set(known), BTreeSet::new(), &place.path().join("root"));
        let exclude = ["excluded/*".to_owned()];
        let scope = Scope { extensions: &["csv"], exclude: &exclude, outputs: &[], known: &known };
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| place.path().join(input)).collect();
        let found = discover(&inputs, scope).unwrap();
        (found.sources.into_iter().map(|source| source.name).collect(), found.reach)
    }

    /// The names of known files that such a run leaves out.
    fn unread(files: &[&str], known: &[&str], inputs: &[&str]) -> Vec<String> {
        match run(files, known, inputs).1 {
            Reach::Whole => Vec::new(),
            Reach::Part { unread, .. } => unread.into_iter().collect(),
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
