//! The files that an earlier run has read and a folder of this run in; how they were named then out.
//!
//! A run of one folder or file of many gives them the names that a run of all of them gives: `care/plan.csv`, not
//! `plan.csv`. Units, findings and snapshots go by these names.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::relative;

/// The files of an earlier run, by the names that they had in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    names: BTreeSet<String>,
    /// No folder above this one is looked at.
    root: PathBuf,
}

impl Known {
    /// The files of these names, which lie in a folder below `root` or in that itself.
    pub fn new(names: BTreeSet<String>, root: &Path) -> Known {
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        Known { names, root: root.canonicalize().unwrap_or_else(|_| root.to_owned()) }
    }

    /// What the names of files in a folder, an absolute path, begin with: the way to it from the folder around it in which
    /// most of the known files still lie, with `/` at its end. Empty if that is the folder itself, or if there is none.
    pub(super) fn prefix(&self, folder: &Path) -> String {
        let around = folder.ancestors().take_while(|above| *above == folder || above.starts_with(&self.root));
        let lie_in = |base: &&Path| self.names.iter().filter(|name| base.join(name).is_file()).count();
        // Of two with as many the nearer one.
        let base = around.collect::<Vec<_>>().into_iter().rev().max_by_key(lie_in);
        let base = base.filter(|base| lie_in(base) > 0).unwrap_or(folder);
        let way = relative(base, folder);
        if way.is_empty() { way } else { way + "/" }
    }

    /// What a run of these inputs is about: a part of the known files, if it leaves some out. A file that was named and is
    /// not among them may be the successor of one, as that of a new month is; as many may be left out as there are such.
    pub(super) fn reach(&self, looked: Vec<Looked>) -> Reach {
        let is_new = |looked: &&Looked| matches!(looked, Looked::File(name) if !self.names.contains(name));
        let successors = looked.iter().filter(is_new).count();
        let unread = self.names.iter().filter(|name| !looked.iter().any(|looked| looked.covers(name))).count();
        if unread > successors { Reach::Part { looked, unread } } else { Reach::Whole }
    }
}

/// How much of what an earlier run has read a run is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Reach {
    /// All of it.
    #[default]
    Whole,
    /// Some of its files.
    Part {
        /// The inputs.
        looked: Vec<Looked>,
        /// How many files were left out.
        unread: usize,
    },
}

impl Reach {
    /// Whether a run has looked for a file of this name.
    pub fn covers(&self, name: &str) -> bool {
        match self {
            Reach::Whole => true,
            Reach::Part { looked, .. } => looked.iter().any(|looked| looked.covers(name)),
        }
    }
}

/// What an input of a run stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// All files whose names begin so.
    Folder(String),
    /// The file of this name.
    File(String),
}

impl Looked {
    fn covers(&self, name: &str) -> bool {
        match self {
            Looked::Folder(prefix) => name.starts_with(prefix.as_str()),
            Looked::File(file) => file == name,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// What names in a folder begin with, where all these files exist and those of these names were known.
    fn prefix(files: &[&str], known: &[&str], folder: &str) -> String {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let known = Known::new(known.iter().map(|name| (*name).to_owned()).collect(), root.path());
        known.prefix(&root.path().join(folder).canonicalize().unwrap())
    }

    #[test]
    fn a_folder_goes_by_the_way_from_where_the_known_files_lie() {
        let files = ["teams/care/plan.csv", "teams/sales/plan.csv", "teams/new/plan.csv"];
        let known = ["care/plan.csv", "sales/plan.csv"];
        assert_eq!(prefix(&files, &known, "teams/care"), "care/");
        assert_eq!(prefix(&files, &known, "teams/new"), "new/");
        assert_eq!(prefix(&files, &known, "teams"), "");
        assert_eq!(prefix(&files, &["teams/care/plan.csv"], "teams/care"), "teams/care/");
    }

    #[test]
    fn a_folder_in_which_the_known_files_lie_themselves_goes_by_nothing() {
        let files = ["plan.csv", "months/July/plan.csv"];
        assert_eq!(prefix(&files, &["plan.csv"], "months/July"), "");
        assert_eq!(prefix(&files, &["other.csv"], "months/July"), "");
        assert_eq!(prefix(&files, &[], "months/July"), "");
    }

    /// How many known files are left out by a run of these files, and of the folder `care/`.
    fn unread(known: &[&str], files: &[&str]) -> Option<usize> {
        let known = Known::new(known.iter().map(|name| (*name).to_owned()).collect(), Path::new(""));
        let files = files.iter().map(|file| Looked::File((*file).to_owned()));
        match known.reach(files.chain([Looked::Folder("care/".to_owned())]).collect()) {
            Reach::Whole => None,
            Reach::Part { unread, .. } => Some(unread),
        }
    }

    #[test]
    fn a_run_is_about_a_part_unless_its_new_files_may_be_successors_of_what_it_leaves_out() {
        assert_eq!(unread(&["care/a.csv", "b.csv", "c.csv"], &["b.csv"]), Some(1));
        assert_eq!(unread(&["care/a.csv", "b.csv", "c.csv"], &["b.csv", "c.csv"]), None);
        assert_eq!(unread(&["July.csv"], &["August.csv"]), None);
        assert_eq!(unread(&["b.csv", "c.csv"], &["new.csv"]), Some(2));
        assert_eq!(unread(&[], &["new.csv"]), None);
    }

    #[test]
    fn no_folder_above_the_root_is_looked_at() {
        let outside = tempfile::tempdir().unwrap();
        let inside = outside.path().join("root/teams");
        fs::create_dir_all(&inside).unwrap();
        fs::write(outside.path().join("plan.csv"), "x").unwrap();
        let known = Known::new(BTreeSet::from(["plan.csv".to_owned()]), &outside.path().join("root"));
        assert_eq!(known.prefix(&inside.canonicalize().unwrap()), "");
    }
}
