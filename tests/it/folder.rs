//! A folder that a user could have, and what the program says of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A table with one objective and two key results, in order in every respect.
pub const TABLE: &str = "\
Objective,Key result,Owner,Baseline,Target,Current
Win the mid-market,Raise win rate in %,Ana Silva,18,28,22
,Cut churn in %,Ana Silva,9,6,8
";

/// A folder of its own for one test.
pub struct Folder(TempDir);

/// What a run of the program left behind.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Folder {
    /// A folder with these files.
    pub fn with(files: &[(&str, &[u8])]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, bytes)| folder.put(name, bytes));
        folder
    }

    /// A folder in which a team keeps one sheet.
    pub fn of_a_team() -> Folder {
        Folder::with(&[("Sales_2026Q3.csv", TABLE.as_bytes())])
    }

    pub fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the program in this folder, on a day in the middle of a quarter.
    pub fn run(&self, args: &[&str]) -> Run {
        finished(&self.command(args).args(["--as-of", "2026-08-15"]).output().unwrap())
    }

    /// The program in this folder, not started yet. The environment of whoever runs the tests is not part of any promise.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("scoresheet"));
        let fixed = ["RUST_BACKTRACE", "NO_COLOR", "CLICOLOR_FORCE", "SOURCE_DATE_EPOCH"];
        fixed.iter().for_each(|name| {
            command.env_remove(name);
        });
        command.current_dir(self.0.path()).args(args);
        command
    }

    /// The names of everything in it, hidden ones too, folders with a slash, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap());
        let name = |entry: fs::DirEntry| {
            let slash = if entry.path().is_dir() { "/" } else { "" };
            format!("{}{slash}", entry.file_name().to_str().unwrap())
        };
        let mut names: Vec<String> = entries.map(name).collect();
        names.sort();
        names
    }

    /// Every file below a folder, with its bytes.
    pub fn files(&self, below: &str) -> BTreeMap<String, Vec<u8>> {
        files(&self.path(below))
    }
}

/// Every file below a folder, with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap());
    let files = entries.filter(|entry| entry.file_type().is_file());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
    files.map(|file| (name(file.path()), fs::read(file.path()).unwrap())).collect()
}

/// What a finished run left behind. A bug is no outcome that any test expects.
pub fn finished(output: &Output) -> Run {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let run =
        Run { code: output.status.code().unwrap_or(-1), stdout: text(&output.stdout), stderr: text(&output.stderr) };
    assert!(run.code != 101 && !run.stderr.contains("panicked"), "{}", run.stderr);
    run
}
