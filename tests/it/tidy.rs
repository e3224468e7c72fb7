//! The tree keeps its own rules: arrows go one way, few places touch the disk or the clock, nothing lies around unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The stages in the order of the pipeline. One may use those before it; `config` is for all.
const STAGES: &[&str] =
    &["config", "discover", "read", "recognise", "model", "history", "grade", "lint", "report", "pipeline", "cli"];

/// Where the disk may be touched, as beginnings of paths below `src`.
const ON_DISK: &[&str] = &[
    "cli/serve/files.rs",
    "config/load.rs",
    "discover.rs",
    "discover/",
    "history/archive.rs",
    "read.rs",
    "read/",
    "report/site",
    "report/write",
];

/// What reads the clock. An `Instant` only measures how long something took.
const CLOCKS: &[&str] = &["Utc::now", "Local::now", "SystemTime::now"];

/// One source file of the crate.
struct SourceFile {
    /// Below the folder that was listed, `/` as separator.
    path: String,
    text: String,
}

impl SourceFile {
    /// The stage it belongs to: `grade` for `grade.rs` and for all below `grade/`.
    fn stage(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The lines that are compiled into the program: everything before the unit tests, without comments.
    fn code(&self) -> impl Iterator<Item = &str> {
        let code = self.text.split("#[cfg(test)]\nmod tests").next().unwrap();
        code.lines().filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Those of them that hold one of these words, each with the file's name.
    fn lines_with(&self, words: &[&str]) -> Vec<String> {
        let hits = self.code().filter(|line| words.iter().any(|word| line.contains(word)));
        hits.map(|line| format!("{}: {}", self.path, line.trim())).collect()
    }
}

/// All `.rs` files below a folder of the crate, sorted.
fn rust_files(folder: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                files.push(SourceFile { path: name, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The sources of the crate and of its tests.
fn all_rust_files() -> impl Iterator<Item = SourceFile> {
    ["src", "tests"].into_iter().flat_map(rust_files)
}

/// Fails with all offenders at once.
fn nobody(offenders: Vec<String>) {
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

/// The names behind a mark, as far as they are names: `grade` behind `crate::` in `crate::grade::Grades`.
fn names_behind<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.split(mark).skip(1).map(move |rest| rest.split(|letter| !is_part(letter)).next().unwrap())
}

#[test]
fn arrows_between_stages_go_one_way() {
    let rank = |stage: &str| STAGES.iter().position(|&known| known == stage);
    let mut offenders = Vec::new();
    for file in rust_files("src").iter().filter(|file| !matches!(file.path.as_str(), "lib.rs" | "main.rs")) {
        let Some(own) = rank(file.stage()) else {
            offenders.push(format!("{}: belongs to no stage", file.path));
            continue;
        };
        for used in file.code().flat_map(|line| names_behind(line, "crate::")) {
            match rank(used) {
                Some(other) if other <= own => {}
                Some(_) => offenders.push(format!("{}: `{used}` comes after `{}`", file.path, file.stage())),
                None => offenders.push(format!("{}: `crate::{used}` names no stage", file.path)),
            }
        }
    }
    nobody(offenders);
}

#[test]
fn the_disk_is_touched_at_the_two_ends_only() {
    let inside = |file: &SourceFile| !ON_DISK.iter().any(|allowed| file.path.starts_with(allowed));
    let files = rust_files("src").into_iter().filter(inside);
    nobody(files.flat_map(|file| file.lines_with(&["std::fs", "File::open", "File::create"])).collect());
}

#[test]
fn the_clock_is_read_by_the_command_line_only() {
    let files = rust_files("src").into_iter().filter(|file| file.stage() != "cli");
    nobody(files.flat_map(|file| file.lines_with(CLOCKS)).collect());
}

#[test]
fn only_the_command_line_prints() {
    let files = rust_files("src").into_iter().filter(|file| file.stage() != "cli");
    nobody(files.flat_map(|file| file.lines_with(&["println!", "print!", "dbg!", "stderr()"])).collect());
}

#[test]
fn every_file_is_somebodys_module() {
    let mut offenders = Vec::new();
    for (folder, roots) in [("src", &["main.rs", "lib.rs"][..]), ("tests/it", &["main.rs"])] {
        let files = rust_files(folder);
        let mut declared: BTreeSet<String> = roots.iter().map(|&root| root.to_owned()).collect();
        for file in &files {
            let is_root = roots.contains(&file.path.as_str());
            let below = if is_root { String::new() } else { format!("{}/", file.path.trim_end_matches(".rs")) };
            for line in file.text.lines().filter(|line| line.ends_with(';') && !line.starts_with(' ')) {
                declared.extend(names_behind(line, "mod ").map(|module| format!("{below}{module}.rs")));
            }
        }
        let lost = files.iter().filter(|file| !declared.contains(&file.path));
        offenders.extend(lost.map(|file| format!("{folder}/{}: nobody's module, so never compiled", file.path)));
    }
    nobody(offenders);
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    nobody(all_rust_files().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path).collect());
}

#[test]
fn no_file_is_named_for_having_no_name() {
    let is_bad = |name: &str| ["common.rs", "helpers.rs", "mod.rs", "utils.rs"].contains(&name);
    nobody(all_rust_files().map(|file| file.path).filter(|path| path.rsplit('/').next().is_some_and(is_bad)).collect());
}

#[test]
fn tests_are_named_by_what_they_state() {
    let mut offenders = Vec::new();
    for file in all_rust_files() {
        let mut lines = file.text.lines().map(str::trim);
        while lines.by_ref().any(|line| line == "#[test]") {
            let name = lines.find_map(|line| names_behind(line, "fn ").next()).unwrap();
            // Vectors of a published table are known by their numbers.
            let states = name.matches('_').count() >= 2 || name.starts_with("gv_");
            if !states || name.starts_with("test_") {
                offenders.push(format!("{}: `{name}`", file.path));
            }
        }
    }
    nobody(offenders);
}

#[test]
fn tables_that_say_so_are_sorted() {
    let mut offenders = Vec::new();
    let mut tables = 0;
    for file in rust_files("src") {
        // A quotation mark inside a string ends none; as a control character it sorts as low.
        let text = file.text.replace("\\\"", "\u{1}");
        for (name, keys) in sorted_tables(&text) {
            tables += 1;
            let unsorted = keys.windows(2).filter(|pair| pair[0] >= pair[1]);
            offenders.extend(unsorted.map(|pair| format!("{}: {name}: {:?} before {:?}", file.path, pair[0], pair[1])));
        }
    }
    assert!(tables > 0, "no table says so");
    nobody(offenders);
}

/// Name and keys of each `const` slice of strings, or of tuples that begin with one, whose comment says
/// that it is sorted.
fn sorted_tables(text: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    let comments = text.split("\n/// ").skip(1).filter_map(|rest| {
        let (comment, code) = rest.split_once("\npub const ").or_else(|| rest.split_once("\nconst "))?;
        let is_one = comment.lines().all(|line| line.starts_with("/// ") || comment.starts_with(line));
        (is_one && comment.contains("sorted")).then_some(code)
    });
    comments.filter_map(|code| {
        let (head, rest) = code.split_once("= &[")?;
        let (body, _) = rest.split_once("];")?;
        let strings = |text| str::split(text, '"').skip(1).step_by(2);
        let keys: Vec<&str> = match head {
            _ if head.contains("[(&str") => {
                // A bracket behind a key opens a value that is a tuple, not an entry.
                let entries = body.match_indices("(\"").filter(|&(at, _)| !body[..at].trim_end().ends_with("\","));
                entries.filter_map(|(at, _)| strings(&body[at..]).next()).collect()
            }
            _ if head.contains("[&str") => strings(body).collect(),
            _ => return None,
        };
        Some((head.split(':').next().unwrap(), keys))
    })
}
