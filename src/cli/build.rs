//! `scoresheet build`: the monthly run. Claims the report folder, reads, grades, checks, and swaps the new report in.

use std::path::{self, Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::open::open;
use super::progress::Progress;
use super::session::{Session, enter, now, something_read};
use super::{Build, Exit, Global, Terminal};
use crate::config::Config;
use crate::discover::Source;
use crate::pipeline::{Examined, is_workbook, keep, publish};
use crate::report::write::{self, Holder, InPlace, Lists, Target, replace_lists};
use crate::report::{demo, link, nudges, site, summary};

/// Builds the report and says where it is.
pub fn run(options: &Build, global: &Global, terminal: &Terminal) -> Result<Exit> {
    if options.demo {
        let paths = [demo(options, global, terminal)?];
        // The folder that -C names was entered for the demo.
        let global = Global { directory: None, ..global.clone() };
        return run(&Build { demo: false, paths: paths.into(), ..options.clone() }, &global, terminal);
    }
    let mut session = Session::open(global, &options.paths)?;
    for extra in options.extras() {
        if !session.config.settings.output.also.contains(&extra) {
            session.config.settings.output.also.push(extra);
        }
    }
    if options.in_place {
        // The way from the team's folder to the report is not that from the copy.
        session.config.settings.workbooks.site.get_or_insert_default();
    }
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
    let mut examined = session.examine(&found, &watch)?;
    // A report of nothing would replace one of something.
    something_read(&examined.portfolio)?;
    session.idle_entries(&examined.portfolio)?.iter().for_each(|note| terminal.note(note));
    site::notes(&session.config).iter().for_each(|note| terminal.note(note));
    let published = publish(&mut examined, &found.sources, &session.config, &target, &watch)?;
    if options.in_place {
        update_in_place(&examined, &found.sources, &session.config, &published.folder, terminal)?;
    }
    let report = examined.report(&session.config);
    let lists =
        session.config.nudges_folder().map(|folder| replace_lists(&folder, &published.folder, &nudges::make(&report)));
    drop(watch);
    published.notes.iter().for_each(|note| terminal.note(note));
    let shown = options.output.clone().unwrap_or_else(|| session.config.report_folder());
    terminal.result(&summary::text(&report, &shown))?;
    tell_lists(lists.transpose()?, terminal);
    if options.open {
        open(published.folder.join(link::HOME).as_os_str(), terminal);
    }
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

/// Says where the lists of what each owner has to mend are, or why there are none.
fn tell_lists(lists: Option<Lists>, terminal: &Terminal) {
    match lists {
        Some(Lists::Written(folder)) => {
            terminal.note(&format!("what each owner has to mend is in {}", summary::plain(&folder).display()))
        }
        Some(Lists::Foreign(folder)) => terminal.note(&format!(
            "left {} alone: scoresheet did not make it; name another under output.nudges",
            summary::plain(&folder).display()
        )),
        Some(Lists::None) | None => {}
    }
}

/// Writes the invented spreadsheets of the demo and says where they are. Those that are there already stay.
fn demo(options: &Build, global: &Global, terminal: &Terminal) -> Result<PathBuf> {
    enter(global)?;
    let folder = options.paths.first().cloned().unwrap_or_else(|| PathBuf::from("scoresheet-demo"));
    write::add_missing(&folder, &demo::files())?;
    terminal.note(&format!("the spreadsheets of the demo are in {}; all in them is invented", folder.display()));
    Ok(folder)
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

/// Puts the updated copies in the place of the workbooks they were made of, and tells what became of each.
fn update_in_place(
    examined: &Examined,
    sources: &[Source],
    config: &Config,
    report: &Path,
    terminal: &Terminal,
) -> Result<()> {
    let copies = examined.workbooks.iter().zip(sources).zip(&examined.portfolio.sources);
    for ((copy, source), file) in copies {
        let Some(copy) = copy.as_ref().filter(|_| is_workbook(&source.name)) else { continue };
        let name = &source.name;
        match write::update_in_place(&source.path, &file.sha256, &report.join(copy), config.as_of)? {
            InPlace::Same => {}
            InPlace::Updated(backup) => {
                terminal.note(&format!("updated {name}; what it was is in {}", backup.display()));
            }
            InPlace::Open => {
                terminal.note(&format!("left {name} alone: somebody has it open; its copy is in the report"))
            }
            InPlace::Changed => {
                terminal.note(&format!("left {name} alone: it was saved while the report was made; its copy is older"));
            }
        }
    }
    Ok(())
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
