//! A path of an address in, a file's bytes out: from a report folder that is built again and again, a finished folder,
//! or a zip. No path leads outside.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::ZipArchive;

/// Bytes of a file within a zip, and of all its files; a report is far smaller.
const MOST_OF_A_FILE: u64 = 256 * 1024 * 1024;
const MOST_OF_ALL: u64 = 1024 * 1024 * 1024;

/// What is served.
#[derive(Debug)]
pub enum Files {
    /// A folder that changes.
    Live(PathBuf),
    /// A folder that does not.
    Folder(PathBuf),
    /// The files of a zip, by path.
    Packed(BTreeMap<String, Vec<u8>>),
}

impl Files {
    /// A folder that is built again and again.
    pub fn live(folder: PathBuf) -> Files {
        Files::Live(folder)
    }

    /// A finished report: a folder with a first page, or a zip of one; none if it is neither.
    pub fn finished(path: &Path) -> Result<Option<Files>> {
        if path.join("index.html").is_file() {
            return Ok(Some(Files::Folder(path.to_owned())));
        }
        if path.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) {
            return unpacked(path).map(Some).with_context(|| format!("cannot serve {}", path.display()));
        }
        Ok(None)
    }

    /// Whether pages are to be loaded again after a build.
    pub fn is_live(&self) -> bool {
        matches!(self, Files::Live(_))
    }

    /// The bytes at a path of an address, already decoded; none for what does not exist or lies outside.
    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        let name = path.strip_prefix('/')?;
        let name = if name.is_empty() { "index.html" } else { name };
        if !is_inside(name) {
            return None;
        }
        match self {
            Files::Live(folder) | Files::Folder(folder) => read(folder, name),
            Files::Packed(files) => files.get(name).cloned(),
        }
    }
}

/// Whether a path stays inside, on every system.
fn is_inside(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0']);
    path.split('/').all(is_plain)
}

fn read(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let (root, path) = (folder.canonicalize().ok()?, folder.join(name).canonicalize().ok()?);
    // A link in the folder may point anywhere.
    if !path.starts_with(&root) || !path.is_file() {
        return None;
    }
    fs::read(path).ok()
}

/// The files of a zip, below the folder that holds the first page.
fn unpacked(path: &Path) -> Result<Files> {
    let mut zip = ZipArchive::new(File::open(path)?).context("it is no zip that can be read")?;
    let names: Vec<String> = zip.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let home = names
        .iter()
        .filter(|name| *name == "index.html" || name.ends_with("/index.html"))
        .min_by_key(|name| name.len());
    let root = home.context("there is no index.html in it")?.trim_end_matches("index.html").to_owned();
    let (mut files, mut total) = (BTreeMap::new(), 0);
    for name in names {
        let Some(inside) = name.strip_prefix(&*root).filter(|name| is_inside(name)) else { continue };
        let mut bytes = Vec::new();
        zip.by_name(&name)?.take(MOST_OF_A_FILE + 1).read_to_end(&mut bytes)?;
        total += bytes.len() as u64;
        anyhow::ensure!(
            bytes.len() as u64 <= MOST_OF_A_FILE && total <= MOST_OF_ALL,
            "it holds more than a report can"
        );
        files.insert(inside.to_owned(), bytes);
    }
    Ok(Files::Packed(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> tempfile::TempDir {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("report");
        fs::create_dir_all(folder.join("assets")).unwrap();
        fs::write(folder.join("index.html"), "home").unwrap();
        fs::write(folder.join("assets/site.css"), "style").unwrap();
        fs::write(folder.join(".hidden"), "hidden").unwrap();
        fs::write(parent.path().join("secret.txt"), "secret").unwrap();
        parent
    }

    #[test]
    fn a_path_leads_to_its_file() {
        let parent = report();
        let files = Files::finished(&parent.path().join("report")).unwrap().unwrap();
        assert_eq!(files.get("/").as_deref(), Some(&b"home"[..]));
        assert_eq!(files.get("/assets/site.css").as_deref(), Some(&b"style"[..]));
        assert_eq!(files.get("/assets"), None);
        assert_eq!(files.get("/none.html"), None);
    }

    #[test]
    fn no_path_leads_outside() {
        let parent = report();
        let files = Files::live(parent.path().join("report"));
        for path in [
            "/../secret.txt",
            "/assets/../../secret.txt",
            "/..\\secret.txt",
            "/./index.html",
            "//index.html",
            "/.hidden",
            "/C:/secret.txt",
            "/index.html\0",
            "secret.txt",
            "",
        ] {
            assert_eq!(files.get(path), None, "{path}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_link_that_leads_outside_is_not_followed() {
        let parent = report();
        let link = parent.path().join("report/link.txt");
        std::os::unix::fs::symlink(parent.path().join("secret.txt"), link).unwrap();
        assert_eq!(Files::live(parent.path().join("report")).get("/link.txt"), None);
    }

    #[test]
    fn a_zip_is_served_from_the_folder_of_its_first_page() {
        let parent = report();
        let path = parent.path().join("report.zip");
        let mut zip = zip::ZipWriter::new(File::create(&path).unwrap());
        for (name, text) in [("r/index.html", "home"), ("r/assets/site.css", "style"), ("../evil.txt", "evil")] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
        }
        zip.finish().unwrap();
        let files = Files::finished(&path).unwrap().unwrap();
        assert_eq!(files.get("/").as_deref(), Some(&b"home"[..]));
        assert_eq!(files.get("/assets/site.css").as_deref(), Some(&b"style"[..]));
        assert_eq!(files.get("/../evil.txt"), None);
        fs::write(&path, "no zip").unwrap();
        assert!(format!("{:#}", Files::finished(&path).unwrap_err()).contains("it is no zip that can be read"));
    }

    #[test]
    fn a_folder_of_sheets_is_no_finished_report() {
        assert!(Files::finished(report().path()).unwrap().is_none());
    }
}
