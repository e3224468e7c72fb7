//! The spreadsheets of the demo, embedded: a clinic in which every team has its own layout, and some have problems.

use include_dir::{Dir, include_dir};

use super::Artifact;

/// The sample that the demo shows.
static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/samples/harbour-clinics");

/// What a build in the sample's folder leaves there, which is no part of it.
const BUILT: &[&str] = &["history", "report"];

/// Its files: spreadsheets and scoresheet.toml.
pub fn files() -> Vec<Artifact> {
    let mut files = Vec::new();
    collect(&SAMPLE, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Dir<'_>, into: &mut Vec<Artifact>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        into.push(Artifact { path, bytes: file.contents().to_vec() });
    }
    let is_built = |folder: &&Dir<'_>| BUILT.iter().any(|built| folder.path().ends_with(built));
    folder.dirs().filter(|folder| !is_built(folder)).for_each(|folder| collect(folder, into));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_holds_sheets_and_their_settings_and_nothing_built() {
        let files = files();
        let paths: Vec<&str> = files.iter().map(|file| &*file.path).collect();
        assert!(paths.contains(&"scoresheet.toml") && paths.contains(&"KPIs.xlsx"), "{paths:?}");
        assert!(!paths.iter().any(|path| path.contains("report/") || path.contains("history/")), "{paths:?}");
    }
}
