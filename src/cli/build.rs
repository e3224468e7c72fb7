//! `scoresheet build`: the monthly run. Claims the report folder, reads, grades, checks, and swaps the new report in.

use std::collections::BTreeSet;
use std::path::{self, Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::open::open;
use super::progress::Progress;
use super::session::{NamedBy, Session, enter, few, now, something_read};
use super::{Build, Exit, Global, Terminal};
use crate::config::{Audience, Config, People};
use crate::discover::{Discovery, KnownFile, Source, known_files};
use crate::pipeline::{Examined, Issue, edition, is_workbook, keep, publish};
use crate::report::write::{self, Holder, InPlace, Lists, Target, replace_lists};
use crate::report::{Report, demo, link, nudges, site, summary};

/// Builds the report and says where it is.
pub fn run(options: &Build, global: &Global, terminal: &Terminal) -> Result<Exit> {
    if options.demo {
        let paths = [demo(options, global, terminal)?];
        // The folder that -C names was entered for the demo.
        let global = Global { directory: None, ..global.clone() };
        remember_months(&paths[0], &global, terminal)?;
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
        (session.inputs, session.named_by) = (vec![folder.clone()], NamedBy::Import);
        return import(session, options, global, terminal);
    }
    if let Some(folder) = &options.output {
        let folder = path::absolute(folder).with_context(|| format!("cannot resolve {}", folder.display()))?;
        session.config.settings.output.report = folder;
    }
    let watch = Progress::new(terminal)?;
    let (found, archive) = session.look(terminal)?;
    let target = Target::claim(&session.config.report_folder(), &session.inputs, &holder())?;
    let audiences = claim_audiences(&session)?;
    let targets = [&target].into_iter().chain(audiences.iter().map(|(_, target)| target));
    targets.flat_map(Target::notes).for_each(|note| terminal.note(note));
    let mut examined = session.examine(&found, archive, &watch)?;
    // A report of nothing would replace one of something.
    something_read(&examined.portfolio)?;
    session.idle_entries(&examined.portfolio, examined.history.extent)?.iter().for_each(|note| terminal.note(note));
    site::notes(&session.config).iter().for_each(|note| terminal.note(note));
    let issue = |(audience, target)| Issue {
        edition: edition(&examined.portfolio, &examined.history, audience, &session.config),
        target,
    };
    let issues: Vec<Issue<'_>> = audiences.iter().map(|(audience, target)| issue((audience, target))).collect();
    let published = publish(&mut examined, &found.sources, &session.config, &target, &issues, &watch)?;
    if options.in_place {
        update_in_place(&examined, &found.sources, &session.config, &published.folder, terminal)?;
    }
    let report = examined.report(&session.config);
    let lists = replace_own_lists(&report, &published.folder);
    drop(watch);
    published.notes.iter().for_each(|note| terminal.note(note));
    if !examined.history.extent.is_whole() {
        terminal.note("the report is of the files that were read, and the history stays as it is: a snapshot of them alone would tell the others as gone; `scoresheet build` without paths reads all");
    }
    let shown = options.output.clone().unwrap_or_else(|| session.config.report_folder());
    terminal.result(&summary::text(&report, &shown))?;
    tell_lists(lists.transpose()?, terminal);
    tell_editions(&issues, &audiences, &session.config, terminal);
    if options.open {
        open(published.folder.join(link::HOME).as_os_str(), terminal);
    }
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

/// Puts the lists of what each owner has to mend beside a report that was published, if anybody wants them.
fn replace_own_lists(report: &Report<'_>, published: &Path) -> Option<Result<Lists, write::Error>> {
    let folder = report.config.nudges_folder()?;
    Some(replace_lists(&folder, published, &nudges::make(report), report.history.extent))
}

/// The folders of the reports for audiences, each claimed for this run.
fn claim_audiences(session: &Session) -> Result<Vec<(&Audience, Target)>> {
    let claim = |audience| {
        let folder = session.config.audience_folder(audience);
        anyhow::Ok((audience, Target::claim(&folder, &session.inputs, &holder())?))
    };
    session.config.settings.audiences.iter().map(claim).collect()
}

/// Says where the report of each audience is, and how much is in it.
fn tell_editions(issues: &[Issue<'_>], audiences: &[(&Audience, Target)], config: &Config, terminal: &Terminal) {
    for (Issue { edition, target }, (audience, _)) in issues.iter().zip(audiences) {
        if !edition.is_to_be_published() {
            continue;
        }
        let portfolio = &edition.examined.portfolio;
        terminal.note(&format!(
            "{} sees {} units, {} objectives, {} key results and {} KPIs: {}",
            audience.name,
            portfolio.units.len(),
            portfolio.objectives.len(),
            portfolio.key_results.len(),
            portfolio.kpis.len(),
            summary::plain(target.folder()).display()
        ));
    }
    if config.settings.output.people != People::Names {
        terminal.note("the report holds no updated workbooks: they name people, and output.people does not");
    }
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

/// Takes the earlier months of the demo into its history.
fn remember_months(folder: &Path, global: &Global, terminal: &Terminal) -> Result<()> {
    for day in demo::months() {
        let global = Global { as_of: Some(day), ..global.clone() };
        let mut session = Session::open(&global, &[folder.to_owned()])?;
        (session.inputs, session.named_by) = (vec![folder.join(demo::month(day))], NamedBy::Import);
        let watch = Progress::new(terminal)?;
        let (found, archive) = session.look(terminal)?;
        let examined = session.examine(&found, archive, &watch)?;
        keep(examined.report(&session.config), &found.sources)?;
    }
    Ok(())
}

/// Keeps the snapshot of an earlier month; the report stays as it is.
fn import(session: Session, options: &Build, global: &Global, terminal: &Terminal) -> Result<Exit> {
    ensure!(global.as_of.is_some(), "--history-only needs --as-of: the day that its sheets speak of");
    let watch = Progress::new(terminal)?;
    let (found, archive) = session.look(terminal)?;
    let before = archive.replaced.clone();
    let examined = session.examine(&found, archive, &watch)?;
    something_read(&examined.portfolio)?;
    let report = examined.report(&session.config);
    let kept = keep(report, &found.sources)?;
    drop(watch);
    terminal.result(&summary::kept(&report, &kept))?;
    tell_replaced(&before, &found, &session.config.root, terminal);
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

/// Says which files the snapshot that was replaced spoke of and the new one does not.
fn tell_replaced(before: &BTreeSet<KnownFile>, found: &Discovery, root: &Path, terminal: &Terminal) {
    let now = known_files(&found.sources, root);
    let is_left = |file: &&KnownFile| {
        let is_elsewhere =
            |path: &String| root.join(path).exists() && now.iter().all(|now| now.path.as_ref() != Some(path));
        now.iter().all(|now| now.name != file.name) || file.path.as_ref().is_some_and(is_elsewhere)
    };
    let left: Vec<String> =
        before.iter().filter(is_left).map(|file| file.path.as_ref().unwrap_or(&file.name).clone()).collect();
    if !left.is_empty() {
        terminal.note(&format!(
            "the snapshot of that day held {} and does not any more: name the folder of all its files at once",
            few(&left)
        ));
    }
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
