//! `scoresheet template`: a blank workbook for a team, with an example in it.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::session::as_of;
use super::{Blank, Exit, Global, Terminal};
use crate::config::Settings;
use crate::report::workbook::template::{Template, template};
use crate::report::write::create;

/// Writes the workbook, and tells where.
pub fn run(options: &super::Template, global: &Global, terminal: &Terminal) -> Result<Exit> {
    if let Some(folder) = &global.directory {
        env::set_current_dir(folder).with_context(|| format!("cannot work in {}", folder.display()))?;
    }
    let (kind, name) = match options.kind {
        Blank::Okr => (Template::Okr, "okr-template.xlsx"),
        Blank::Kpi => (Template::Kpi, "kpi-template.xlsx"),
    };
    let file = options.file.clone().unwrap_or_else(|| PathBuf::from(name));
    create(&file, &template(kind, as_of(global, &Settings::default())?))?;
    terminal.result(&format!("{}\n", file.display()))?;
    terminal.note("write over its example; ID, Owner and Current are what grades, history and reminders live on");
    Ok(Exit::Done)
}
