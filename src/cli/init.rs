//! `scoresheet init`: a scoresheet.toml guessed from the spreadsheets found, or templates to change; what is there stays.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::progress::Progress;
use super::session::{Session, enter};
use super::{Exit, Global, Init, Terminal};
use crate::config::FILE_NAME;
use crate::model::build::portfolio;
use crate::pipeline::understand;
use crate::report::write::add_missing;
use crate::report::{Artifact, init, site};

/// Where templates of a team's own lie.
const THEME: &str = "theme";

/// Writes what a folder needs to begin with.
pub fn run(options: &Init, global: &Global, terminal: &Terminal) -> Result<Exit> {
    enter(global)?;
    let folder = options.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    if options.theme {
        return theme(&folder, terminal);
    }
    let file = folder.join(FILE_NAME);
    if file.exists() {
        bail!("{} is there already; nothing was written", file.display());
    }
    let global = Global { directory: None, ..global.clone() };
    let session = Session::open(&global, std::slice::from_ref(&folder))?;
    let watch = Progress::new(terminal)?;
    let found = session.discover(terminal)?;
    let portfolio = portfolio(understand(&found.sources, &session.config, &watch)?, &session.config);
    drop(watch);
    let text = init::config(&portfolio, &name(&folder), session.config.as_of);
    add_missing(&folder, &[Artifact { path: FILE_NAME.to_owned(), bytes: text.into_bytes() }])?;
    terminal.result(&format!("wrote {}\n", file.display()))?;
    terminal.note(&format!("look it over, then: scoresheet build {}", folder.display()));
    Ok(Exit::Done)
}

/// Writes the templates that are not there yet.
fn theme(folder: &Path, terminal: &Terminal) -> Result<Exit> {
    let folder = folder.join(THEME);
    let written = add_missing(&folder, &site::theme_files())?;
    terminal.result(&format!("wrote {} files into {}\n", written.len(), folder.display()))?;
    terminal.note("README.md there says what each page can show; delete what you do not change");
    Ok(Exit::Done)
}

/// What the folder is called.
fn name(folder: &Path) -> String {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    whole.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
