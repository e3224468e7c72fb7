//! What a run has to say and the teams' own workbooks in, an updated copy of each out, and a finding where there is none.

use std::collections::BTreeMap;

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
        (true, true) => copier.copy(id, &bytes),
        (true, false) => Err("it is an xlsx under the name of another kind; rename it".to_owned()),
        (false, true) => Err("it is of another kind under the name of an xlsx; rename it".to_owned()),
        (false, false) => match readers.read(source).outcome {
            Ok(grid) => copier.conversion(id, &grid),
            Err(refusal) => Err(refusal.reason),
        },
    };
    made.map_or_else(Made::Refused, Made::Copy)
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
