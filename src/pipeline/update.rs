//! What a run has to say and the teams' own workbooks in, an updated copy of each out, and a finding where there is none.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::Result;
use rayon::prelude::*;

use super::{Examined, Stage, Stopped, Watch};
use crate::config::Config;
use crate::discover::Source;
use crate::lint::lint;
use crate::model::{SourceFile, SourceId, SourceState};
use crate::read::{Readers, Remark, RemarkKind, content, format_of, sha256};
use crate::report::Artifact;
use crate::report::workbook::copy::{Copier, Past};
use crate::report::write::Staging;

/// The folder of the updated workbooks below the report.
const FOLDER: &str = "workbooks";

/// What is told of a workbook over which this program panics.
const MISTAKE: &str =
    "this program failed over it; that is a mistake of the program, not of the workbook: please report it";

/// Makes the copies on all cores, each file read again and gone before the next. What hinders a copy becomes a finding like
/// any other.
///
/// # Errors
/// The run was ended from outside, or the disk said no.
pub fn update(
    examined: &mut Examined,
    sources: &[Source],
    config: &Config,
    staging: &Staging,
    watch: &impl Watch,
) -> Result<()> {
    watch.begin(Stage::Update, sources.len());
    let past = Past::of(&examined.history.snapshots);
    let paths = paths(&examined.portfolio.sources);
    // Where each copy would be, so that its links know the way back.
    examined.workbooks = paths.iter().cloned().map(Some).collect();
    let copier = Copier::new(examined.report(config), &past);
    let readers = Readers::start(&config.settings.limits)?;
    let make = |(index, source): (usize, &Source)| {
        if watch.is_over() {
            return Err(Stopped.into());
        }
        let file = &examined.portfolio.sources[index];
        let copy = copy(&copier, SourceId::new(index), (file, source), &readers, config);
        watch.step(&source.name);
        match copy {
            Made::Nothing => Ok((None, None)),
            Made::Refused(reason) => Ok((None, Some(refusal(&reason)))),
            Made::Copy(bytes) => {
                let path = paths[index].clone();
                staging.add(&Artifact { path: path.clone(), bytes })?;
                anyhow::Ok((Some(path), None))
            }
        }
    };
    let made: Vec<_> = sources.par_iter().enumerate().map(make).collect::<Result<_>>()?;
    let is_complete = made.iter().all(|(_, remark)| remark.is_none());
    examined.workbooks.clear();
    for ((path, remark), file) in made.into_iter().zip(&mut examined.portfolio.sources) {
        examined.workbooks.push(path);
        file.remarks.extend(remark);
    }
    if !is_complete {
        examined.findings = lint(&examined.portfolio, &examined.history, &examined.grades, config);
    }
    Ok(())
}

/// What became of one file.
enum Made {
    /// It could not be read at all.
    Nothing,
    Refused(String),
    Copy(Vec<u8>),
}

fn copy(
    copier: &Copier,
    id: SourceId,
    (file, source): (&SourceFile, &Source),
    readers: &Readers,
    config: &Config,
) -> Made {
    if file.state != SourceState::Read {
        return Made::Nothing;
    }
    let bytes = match content(&source.path, config.settings.limits.file_mib << 20) {
        Ok(bytes) => bytes,
        Err(refusal) => return Made::Refused(refusal.reason),
    };
    if sha256(&bytes) != file.sha256 {
        return Made::Refused("it was saved while the report was made; build the report again".to_owned());
    }
    let is_patched = format_of(&source.name, &bytes).is_some_and(|format| format.name == "xlsx");
    let made = match (is_patched, is_workbook(&source.name)) {
        (true, true) => guarded(|| copier.copy(id, &bytes)),
        (true, false) => Err("it is an xlsx under the name of another kind; rename it".to_owned()),
        (false, true) => Err("it is of another kind under the name of an xlsx; rename it".to_owned()),
        (false, false) => match readers.read(source).outcome {
            Ok(grid) => guarded(|| copier.conversion(id, &grid)),
            Err(refusal) => Err(refusal.reason),
        },
    };
    made.map_or_else(Made::Refused, Made::Copy)
}

/// A mistake of ours costs one copy and not the report. What the panic says of it stands on standard error.
fn guarded(make: impl FnOnce() -> Result<Vec<u8>, String>) -> Result<Vec<u8>, String> {
    // All that a broken copy has changed is gone with it: what copies share is only read.
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_| Err(MISTAKE.to_owned()))
}

/// Whether a file has the name of a workbook that is patched; all others are converted.
pub fn is_workbook(name: &str) -> bool {
    let name = name.to_lowercase();
    [".xlsx", ".xlsm"].iter().any(|ending| name.ends_with(ending))
}

/// A path for each file, its own name where it is patched; two of one name, from different folders, are told apart.
fn paths(files: &[SourceFile]) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let path = |file: &SourceFile| {
        let name = match file.name.rsplit_once('.') {
            Some((stem, ending)) if !is_workbook(&file.name) => format!("{stem} (from {ending}).xlsx"),
            _ => file.name.clone(),
        };
        let count: &mut u32 = seen.entry(name.to_lowercase()).or_default();
        *count += 1;
        match *count {
            1 => format!("{FOLDER}/{name}"),
            number => format!("{FOLDER}/{number}/{name}"),
        }
    };
    files.iter().map(path).collect()
}

/// The remark by which a rule knows that no copy was made.
pub fn refusal(reason: &str) -> Remark {
    let text = format!("no updated copy was made: {reason}");
    Remark { sheet: None, at: None, kind: RemarkKind::NotUpdated, text }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use rust_xlsxwriter::Workbook;

    use super::*;
    use crate::config::Settings;
    use crate::history::Archive;
    use crate::model::build::{Content, Understood};
    use crate::pipeline::examine;
    use crate::read::parse;
    use crate::recognise::recognise;
    use crate::report::write::{Holder, Target};

    struct Unwatched;

    impl Watch for Unwatched {
        fn begin(&self, _stage: Stage, _steps: usize) {}

        fn step(&self, _name: &str) {}

        fn is_over(&self) -> bool {
            false
        }
    }

    fn plan(place: &Path) -> Source {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.write_row(0, 0, ["Objective", "Key result", "Baseline", "Target", "Current"]).unwrap();
        sheet.write_row(1, 0, ["Bake for the whole street", "Raise regulars of the bakery in points"]).unwrap();
        sheet.write_row(1, 2, [40, 60, 50]).unwrap();
        workbook.save(place).unwrap();
        Source { name: place.file_name().unwrap().to_string_lossy().into_owned(), path: place.to_owned() }
    }

    fn understood(source: &Source, config: &Config) -> Understood {
        let bytes = fs::read(&source.path).unwrap();
        let grid = parse(&source.name, &bytes, &config.settings.limits).unwrap();
        let visibility = grid.sheets.iter().map(|sheet| sheet.visibility).collect();
        let content = Content { visibility, recognition: recognise(&grid), remarks: grid.remarks };
        let (name, size) = (source.name.clone(), bytes.len() as u64);
        Understood { name, size, sha256: sha256(&bytes), outcome: Ok(content) }
    }

    #[test]
    fn a_mistake_of_ours_over_one_workbook_costs_its_copy_and_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let sources = ["Bakery.xlsx", "Mill.xlsx"].map(|name| plan(&folder.path().join(name)));
        let (as_of, root) = ("2026-08-15".parse().unwrap(), folder.path().to_owned());
        let config = Config { as_of, root, settings: Settings::default() };
        let files = sources.iter().map(|source| understood(source, &config)).collect();
        let mut examined = examine(files, Archive::default(), &config, &Unwatched).unwrap();
        // No reader says so: the table ends at the last column that can be counted, and the copier counts on.
        examined.portfolio.sources[1].tables[0].table.area.last.column = u16::MAX;
        let holder = Holder { pid: 1, host: String::new(), started: String::new() };
        let target = Target::claim(&folder.path().join("report"), &[], &holder).unwrap();
        let staging = target.stage().unwrap();
        update(&mut examined, &sources, &config, &staging, &Unwatched).unwrap();
        assert_eq!(examined.workbooks, [Some("workbooks/Bakery.xlsx".to_owned()), None]);
        let told: Vec<String> = examined.findings.iter().map(|finding| finding.message.to_string()).collect();
        let is_told = |told: &&String| told.contains("Mill.xlsx") && told.contains(MISTAKE);
        assert_eq!(told.iter().filter(is_told).count(), 1, "{told:?}");
    }
}
