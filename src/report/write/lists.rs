//! Lists for people in, a folder of them out: beside the report, never inside it, and never in the place of a folder that is
//! not ours.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Artifact, Error, beside, sibling_prefix};
use crate::history::Extent;
use crate::report::nudges::{MARK, README};

/// What became of the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lists {
    /// There are none.
    None,
    /// They are in this folder.
    Written(PathBuf),
    /// Somebody else made the folder; it is as it was.
    Foreign(PathBuf),
}

/// Puts new lists in the place of those of the last build; without any the folder goes. Those of a run about a part only
/// take the place of their own: of whom it has not read, it knows nothing.
///
/// Fails when the folder lies inside the report, and when the disk says no.
pub fn replace_lists(folder: &Path, report: &Path, lists: &[Artifact], extent: Extent) -> Result<Lists, Error> {
    let real =
        |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned());
    let above = folder.parent().unwrap_or(Path::new("."));
    if real(folder).starts_with(real(report)) || real(above).starts_with(real(report)) {
        let told = "lies inside the report, which is published; name another folder under output.nudges";
        return Err(Error::Refused(format!("{} {told}", folder.display())));
    }
    Ok(replace(folder, lists, extent).with_context(|| format!("cannot write {}", folder.display()))?)
}

fn replace(folder: &Path, lists: &[Artifact], extent: Extent) -> Result<Lists> {
    let is_there = folder.exists();
    if is_there && !is_ours(folder)? {
        return Ok(Lists::Foreign(folder.to_owned()));
    }
    let kept = if is_there && !extent.is_whole() { others(folder, lists)? } else { Vec::new() };
    let lists = &*[lists, &*kept].concat();
    let (stage, old) = (beside(folder, "stage"), beside(folder, "old"));
    clear_debris(folder)?;
    if is_there && !lists.is_empty() && holds_these(folder, lists) {
        return Ok(Lists::Written(folder.to_owned()));
    }
    if !lists.is_empty() {
        fs::create_dir_all(&stage)?;
        for list in lists {
            fs::write(stage.join(&list.path), &list.bytes)?;
        }
    }
    if is_there {
        fs::rename(folder, &old)?;
    }
    if !lists.is_empty() {
        fs::rename(&stage, folder)?;
    }
    if is_there {
        fs::remove_dir_all(&old)?;
    }
    Ok(if lists.is_empty() { Lists::None } else { Lists::Written(folder.to_owned()) })
}

/// The files of the folder that these lists do not take the place of.
fn others(folder: &Path, lists: &[Artifact]) -> Result<Vec<Artifact>> {
    let mut others = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && lists.iter().all(|list| list.path != path) {
            others.push(Artifact { path, bytes: fs::read(entry.path())? });
        }
    }
    Ok(others)
}

/// Whether the folder holds these very bytes and no other file.
fn holds_these(folder: &Path, lists: &[Artifact]) -> bool {
    let number = fs::read_dir(folder).map_or(0, Iterator::count);
    let is_same = |list: &Artifact| fs::read(folder.join(&list.path)).is_ok_and(|bytes| bytes == list.bytes);
    number == lists.len() && lists.iter().all(is_same)
}

/// Removes what a killed run left between its two renames.
fn clear_debris(folder: &Path) -> Result<()> {
    let above = folder.parent().filter(|above| above.is_dir());
    let prefixes = ["stage", "old"].map(|purpose| sibling_prefix(folder, purpose));
    let entries = above.map(fs::read_dir).transpose()?.into_iter().flatten();
    for entry in entries.collect::<std::io::Result<Vec<_>>>()? {
        let name = entry.file_name();
        if prefixes.iter().any(|prefix| name.to_string_lossy().starts_with(prefix.as_str())) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Whether a build made it, or nobody has put anything into it.
fn is_ours(folder: &Path) -> Result<bool> {
    let is_marked = fs::read(folder.join(README)).is_ok_and(|bytes| bytes == MARK.as_bytes());
    Ok(is_marked || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(names: &[&str]) -> Vec<Artifact> {
        let list = |name: &&str| Artifact { path: (*name).to_owned(), bytes: b"x".to_vec() };
        let readme = Artifact { path: README.to_owned(), bytes: MARK.into() };
        names.iter().map(list).chain((!names.is_empty()).then_some(readme)).collect()
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = entries.collect();
        names.sort();
        names
    }

    #[test]
    fn lists_of_people_who_are_done_go() {
        let place = tempfile::tempdir().unwrap();
        let (folder, report) = (place.path().join("nudges"), place.path().join("report"));
        replace_lists(&folder, &report, &lists(&["ana.md", "bo.md"]), Extent::Whole).unwrap();
        replace_lists(&folder, &report, &lists(&["bo.md"]), Extent::Whole).unwrap();
        assert_eq!(names(&folder), [README, "bo.md"]);
        assert_eq!(replace_lists(&folder, &report, &[], Extent::Whole).unwrap(), Lists::None);
        assert_eq!(names(place.path()), [""; 0]);
    }

    #[test]
    fn lists_of_people_whom_a_run_about_a_part_has_not_read_stay() {
        let place = tempfile::tempdir().unwrap();
        let (folder, report) = (place.path().join("nudges"), place.path().join("report"));
        replace_lists(&folder, &report, &lists(&["ana.md", "bo.md"]), Extent::Whole).unwrap();
        let mut new = lists(&["bo.md", "cid.md"]);
        new[0].bytes = b"new".to_vec();
        replace_lists(&folder, &report, &new, Extent::Part).unwrap();
        assert_eq!(names(&folder), [README, "ana.md", "bo.md", "cid.md"]);
        assert_eq!(fs::read(folder.join("bo.md")).unwrap(), b"new");
        let told = replace_lists(&folder, &report, &[], Extent::Part).unwrap();
        assert_eq!((told, names(&folder).len()), (Lists::Written(folder), 4));
    }

    #[test]
    fn what_a_killed_run_left_goes() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join(".nudges.old-7")).unwrap();
        replace_lists(&place.path().join("nudges"), &place.path().join("report"), &lists(&["ana.md"]), Extent::Whole)
            .unwrap();
        assert_eq!(names(place.path()), ["nudges"]);
    }

    #[test]
    fn a_folder_of_somebody_else_stays() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("diary.md"), "mine").unwrap();
        let made =
            replace_lists(place.path(), &place.path().join("report"), &lists(&["ana.md"]), Extent::Whole).unwrap();
        assert_eq!(made, Lists::Foreign(place.path().to_owned()));
        assert_eq!(names(place.path()), ["diary.md"]);
    }

    #[test]
    fn lists_never_lie_inside_the_report() {
        let place = tempfile::tempdir().unwrap();
        let inside = place.path().join("report/nudges");
        assert!(replace_lists(&inside, &place.path().join("report"), &lists(&["ana.md"]), Extent::Whole).is_err());
        assert!(!inside.exists());
    }
}
