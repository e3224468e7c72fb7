//! Folders of inputs in, what tells the names of their files apart out, where two files would go by one name.

use std::collections::BTreeSet;
use std::path::Path;

use super::relative;

/// What the names of the files of each folder begin with, with `/` at its end; absolute paths, every link resolved. Below
/// `root`, the folder that the history is of, it is the way from the folder around all of them: the names are those that
/// a run of that folder gives. Elsewhere it is as many of the last folders as tell them apart, so that nothing of one
/// machine is in a name.
pub(super) fn labels(folders: &[&Path], root: &Path) -> Vec<String> {
    let around = folders.iter().copied().reduce(around).unwrap_or(root);
    let ways: Vec<String> = folders.iter().map(|folder| relative(around, folder)).collect();
    let is_whole = around.starts_with(root) || ways.iter().any(String::is_empty);
    let longest = ways.iter().map(|way| way.split('/').count()).max().unwrap_or(0);
    let shortest = if is_whole { longest } else { 1 };
    let ends = |length: usize| ways.iter().map(|way| end(way, length)).collect::<Vec<&str>>();
    let tells = |length: &usize| {
        let (ends, all): (BTreeSet<&str>, BTreeSet<&Path>) =
            (ends(*length).into_iter().collect(), folders.iter().copied().collect());
        ends.len() == all.len()
    };
    let length = (shortest..=longest).find(tells).unwrap_or(longest);
    let label = |end: &str| if end.is_empty() { String::new() } else { format!("{end}/") };
    ends(length).into_iter().map(label).collect()
}

/// The nearest folder that holds both.
fn around<'a>(a: &'a Path, b: &Path) -> &'a Path {
    a.ancestors().find(|above| b.starts_with(above)).unwrap_or(a)
}

/// So many last folders of a way.
fn end(way: &str, length: usize) -> &str {
    way.rmatch_indices('/').nth(length - 1).map_or(way, |(at, _)| &way[at + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(inputs: &[&str]) -> Vec<String> {
        labels(&inputs.iter().map(Path::new).collect::<Vec<_>>(), Path::new("/home/okr"))
    }

    #[test]
    fn below_the_root_names_begin_where_the_folders_part() {
        assert_eq!(told(&["/home/okr/care", "/home/okr/sales"]), ["care/", "sales/"]);
        assert_eq!(told(&["/home/okr/q/1/care", "/home/okr/q/2/care"]), ["1/care/", "2/care/"]);
        assert_eq!(told(&["/home/okr/q/a/b", "/home/okr/q/a", "/home/okr/q/c"]), ["a/b/", "a/", "c/"]);
        assert_eq!(told(&["/home/okr/care", "/home/okr"]), ["care/", ""]);
    }

    #[test]
    fn elsewhere_no_more_folders_are_told_than_need_be() {
        assert_eq!(told(&["/home/ana/x/care", "/mnt/share/y/sales"]), ["care/", "sales/"]);
        assert_eq!(told(&["/home/ana/x/care", "/mnt/share/y/care"]), ["x/care/", "y/care/"]);
        assert_eq!(told(&["/mnt/share", "/mnt/share/y/care"]), ["", "y/care/"]);
        assert_eq!(told(&["/mnt/a/care", "/mnt/a/care", "/mnt/b/sales"]), ["care/", "care/", "sales/"]);
    }
}
