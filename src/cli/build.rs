//! `scoresheet build`: the monthly run. Claims the report folder, reads, grades, checks, and swaps the new report in.

use std::path;

use anyhow::{Context, Result, ensure};

use super::progress::Progress;
use super::session::{Session, now, something_read};
use super::{Build, Exit, Global, Terminal};
use crate::pipeline::{keep, publish};
use crate::report::summary;
use crate::report::write::{Holder, Target};

/// Builds the report and says where it is.
pub fn run(options: &Build, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let mut session = Session::open(global, &options.paths)?;
    if let Some(folder) = &options.history_only {
        session.inputs = vec![folder.clone()];
        return import(session, options, global, terminal);
    }
    if let Some(folder) = &options.output {
        let folder = path::absolute(folder).with_context(|| format!("cannot resolve {}", folder.display()))?;
        session.config.settings.output.report = folder;
    }
    let watch = Progress::new(terminal)?;
    let found = session.discover(terminal)?;
    let target = Target::claim(&session.config.report_folder(), &session.inputs, &holder())?;
    target.notes().iter().for_each(|note| terminal.note(note));
    let examined = session.examine(&found, &watch)?;
    // A report of nothing would replace one of something.
    something_read(&examined.portfolio)?;
    session.idle_entries(&examined.portfolio)?.iter().for_each(|note| terminal.note(note));
    let report = examined.report(&session.config);
    let published = publish(report, &target, &watch)?;
    drop(watch);
    published.notes.iter().for_each(|note| terminal.note(note));
    terminal
        .result(&summary::text(&report, &options.output.clone().unwrap_or_else(|| session.config.report_folder())))?;
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

/// Keeps the snapshot of an earlier month; the report stays as it is.
fn import(session: Session, options: &Build, global: &Global, terminal: &Terminal) -> Result<Exit> {
    ensure!(global.as_of.is_some(), "--history-only needs --as-of: the day that its sheets speak of");
    let watch = Progress::new(terminal)?;
    let examined = session.examine(&session.discover(terminal)?, &watch)?;
    something_read(&examined.portfolio)?;
    let report = examined.report(&session.config);
    let kept = keep(report)?;
    drop(watch);
    terminal.result(&summary::kept(&report, &kept))?;
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

fn holder() -> Holder {
    Holder { pid: std::process::id(), host: host(), started: now().format("%Y-%m-%d %H:%M").to_string() }
}

/// The machine's name, for those who share the folder.
#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// The machine's name, for those who share the folder.
#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_else(|_| "this machine".to_owned())
}
