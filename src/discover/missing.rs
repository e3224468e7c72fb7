//! A path that leads nowhere in, what to type instead out.

use std::fs;
use std::path::{Path, PathBuf};

use crate::config::nearest;

/// So many names of a folder are told; the rest is counted.
const NAMED: usize = 8;

/// Why a path cannot be found: the folder up to which it leads, what is missing there, and what is there instead.
pub(super) fn told(path: &Path) -> String {
    let (folder, name) = break_of(path);
    let typed = path.display();
    if name.contains(['*', '?']) && cfg!(not(unix)) {
        return format!("cannot find {typed}: patterns are not expanded here; name the folder {}", shown(&folder));
    }
    if folder.is_file() {
        return format!(
            "cannot find {typed}: {} is a file, not a folder; name that file or its folder",
            shown(&folder)
        );
    }
    let names = names(&folder);
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let near = nearest(&name, lower.iter().map(String::as_str));
    let near = names.iter().find(|name| near == Some(&*name.to_lowercase()));
    let place = shown(&folder);
    let help = match near {
        Some(near) => format!("did you mean {}?", folder.join(near).display()),
        None if names.is_empty() => "that folder is empty".to_owned(),
        None => format!("it holds {}", listed(&names)),
    };
    format!("cannot find {typed}: there is no `{name}` in {place}; {help}")
}

/// The last part of a path that exists, and the name behind it.
fn break_of(path: &Path) -> (PathBuf, String) {
    let mut parts = path.ancestors();
    let mut missing = parts.next().unwrap_or(path);
    for above in parts {
        if above.as_os_str().is_empty() || above.exists() {
            return (above.to_owned(), name_of(missing));
        }
        missing = above;
    }
    (PathBuf::new(), name_of(missing))
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn shown(folder: &Path) -> String {
    if folder.as_os_str().is_empty() { "this folder".to_owned() } else { folder.display().to_string() }
}

/// What is not hidden in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with(['.', '~'])).collect();
    names.sort();
    names
}

fn listed(names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMED);
    let told = names[..names.len() - more].join(", ");
    if more == 0 { told } else { format!("{told} and {more} more") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is told of a path below a folder with these files, the folder itself left out.
    fn told_of(path: &str, files: &[&str]) -> String {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            fs::create_dir_all(root.path().join(file).parent().unwrap()).unwrap();
            fs::write(root.path().join(file), "x").unwrap();
        }
        told(&root.path().join(path)).replace(&root.path().display().to_string(), "~")
    }

    #[test]
    fn a_misspelt_name_is_told_with_the_nearest_of_its_folder() {
        let files = ["sheets/Care.csv", "sheets/sales.csv"];
        assert_eq!(
            told_of("sheets/Carr.csv", &files),
            "cannot find ~/sheets/Carr.csv: there is no `Carr.csv` in ~/sheets; did you mean ~/sheets/Care.csv?"
        );
        assert_eq!(
            told_of("sheet/Care.csv", &files),
            "cannot find ~/sheet/Care.csv: there is no `sheet` in ~; did you mean ~/sheets?"
        );
    }

    #[test]
    fn a_name_that_is_like_no_other_is_told_with_what_is_there() {
        let files = ["a.csv", "b.csv", ".hidden", "c/d.csv"];
        assert_eq!(
            told_of("quarterly", &files),
            "cannot find ~/quarterly: there is no `quarterly` in ~; it holds a.csv, b.csv, c"
        );
        assert_eq!(
            told_of("x.csv/y", &["x.csv"]),
            "cannot find ~/x.csv/y: ~/x.csv is a file, not a folder; name that file or its folder"
        );
        assert_eq!(told_of("plan", &[]), "cannot find ~/plan: there is no `plan` in ~; that folder is empty");
    }

    #[test]
    fn of_many_names_some_are_told() {
        let many: Vec<String> = (0..20).map(|number| format!("team {number:02}.csv")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let told = told_of("quarterly", &many);
        assert!(told.ends_with("team 07.csv and 12 more"), "{told}");
    }
}
