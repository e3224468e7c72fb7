//! What a run has to say and the teams' own workbooks in, an updated copy of each out, and a finding where there is none.

use anyhow::Result;
use rayon::prelude::*;

use super::{Examined, Stage, Stopped, Watch};
use crate::config::Config;
use crate::discover::Source;
use crate::lint::lint;
use crate::model::{SourceFile, SourceId, SourceState};
use crate::read::{Remark, RemarkKind, content, format_of, sha256};
use crate::report::Artifact;
use crate::report::workbook::copy::{Copier, Past};
use crate::report::write::{Staging, past_snapshots};

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
    let past = Past::of(past_snapshots(&config.history_folder(), config.as_of));
    let copier = Copier::new(examined.report(config), &past);
    let paths = paths(&examined.portfolio.sources);
    let make = |(index, source): (usize, &Source)| {
        if watch.is_over() {
            return Err(Stopped.into());
        }
        let file = &examined.portfolio.sources[index];
        let copy = copy(&copier, SourceId::new(index), (file, source), config);
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
    for ((path, remark), file) in made.into_iter().zip(&mut examined.portfolio.sources) {
        examined.workbooks.push(path);
        file.remarks.extend(remark);
    }
    if !is_complete {
        examined.findings = lint(&examined.portfolio, &examined.grades, config);
    }
    Ok(())
}

/// What became of one file.
enum Made {
    /// It is no workbook that can be patched, or could not be read at all.
    Nothing,
    Refused(String),
    Copy(Vec<u8>),
}

fn copy(copier: &Copier, id: SourceId, (file, source): (&SourceFile, &Source), config: &Config) -> Made {
    if file.state != SourceState::Read {
        return Made::Nothing;
    }
    let bytes = match content(&source.path, config.settings.limits.file_mib << 20) {
        Ok(bytes) => bytes,
        Err(refusal) => return Made::Refused(refusal.reason),
    };
    let Some(format) = format_of(&source.name, &bytes).filter(|format| format.name == "xlsx") else {
        return Made::Nothing;
    };
    let extension = source.name.rsplit('.').next().unwrap_or_default().to_lowercase();
    if !format.extensions.contains(&&*extension) {
        return Made::Refused(format!("it is named `.{extension}` and is an xlsx; rename it"));
    }
    if sha256(&bytes) != file.sha256 {
        return Made::Refused("it was saved while the report was made; build the report again".to_owned());
    }
    copier.copy(id, &bytes).map_or_else(Made::Refused, Made::Copy)
}

/// A path for each file; two of one name, from different folders, are told apart.
fn paths(files: &[SourceFile]) -> Vec<String> {
    let mut seen = std::collections::BTreeMap::new();
    let path = |file: &SourceFile| {
        let count: &mut u32 = seen.entry(file.name.to_lowercase()).or_default();
        *count += 1;
        match *count {
            1 => format!("{FOLDER}/{}", file.name),
            number => format!("{FOLDER}/{number}/{}", file.name),
        }
    };
    files.iter().map(path).collect()
}

/// The remark by which a rule knows that no copy was made.
pub fn refusal(reason: &str) -> Remark {
    let text = format!("no updated copy was made: {reason}");
    Remark { sheet: None, at: None, kind: RemarkKind::NotUpdated, text }
}
