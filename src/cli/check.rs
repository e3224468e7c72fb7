//! `scoresheet check`: finds problems, tells them in any format, and writes nothing but the files that it is asked for.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Check, Exit, FailOn, Global, Terminal};
use crate::config::nearest;
use crate::discover::Discovery;
use crate::lint::acceptance::idle;
use crate::lint::{CHAPTERS, Finding};
use crate::model::Portfolio;
use crate::model::words::fold;
use crate::report::format::{FORMATS, Format, Listing, Reader};
use crate::report::write::save;

/// Tells what is wrong with the spreadsheets.
pub fn run(options: &Check, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let name = if options.statistics { "statistics" } else { &options.format };
    let format = Format::of(name).context("clap lets only names of formats through")?;
    ensure!(
        format.reader != Reader::Files || !terminal.is_watched(),
        "{name} is for a file: write it with --report {name}=findings.{name}"
    );
    let files = options.report.iter().map(|typed| asked(typed)).collect::<Result<Vec<_>>>()?;
    checks_exist(options.select.iter().chain(&options.ignore))?;
    let session = Session::open(global, &options.paths)?;
    let watch = Progress::new(terminal)?;
    let (found, archive) = session.look(terminal)?;
    files.iter().try_for_each(|(_, file)| spare(file, &found))?;
    let mut examined = session.examine(&found, archive, &watch)?;
    drop(watch);
    people_exist(options, &examined.portfolio)?;
    let idle = idle(&examined.findings, &examined.portfolio, &session.config, examined.history.extent);
    let portfolio = &examined.portfolio;
    examined.findings.retain(|finding| is_asked_for(finding, options, portfolio));
    let listing = Listing { report: examined.report(&session.config), idle: &idle };
    for (format, file) in &files {
        save(file, &|out| format.file(&listing, out))?;
    }
    match format.reader {
        Reader::People => {
            let mut told = Vec::new();
            (format.write)(&listing, &mut told)?;
            terminal.result(&String::from_utf8_lossy(&told))?;
        }
        Reader::Programs | Reader::Files => terminal.stream(&|out| (format.write)(&listing, out))?,
    }
    files.iter().for_each(|(format, file)| terminal.note(&format!("wrote {} as {}", file.display(), format.name)));
    something_read(&examined.portfolio)?;
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}

/// `junit=report.xml`.
fn asked(typed: &str) -> Result<(&'static Format, PathBuf)> {
    let (name, file) = typed
        .split_once('=')
        .filter(|(_, file)| !file.is_empty())
        .with_context(|| format!("--report is `{typed}`, expected FORMAT=FILE such as junit=findings.xml"))?;
    let names = || FORMATS.iter().map(|format| format.name);
    let format = Format::of(name).ok_or_else(|| match nearest(name, names()) {
        Some(near) => anyhow!("--report: there is no format `{name}`; did you mean `{near}`?"),
        None => {
            anyhow!("--report: there is no format `{name}`, expected one of {}", names().collect::<Vec<_>>().join(", "))
        }
    });
    Ok((format?, PathBuf::from(file)))
}

/// A report never takes the place of what it is about.
fn spare(file: &Path, found: &Discovery) -> Result<()> {
    let Ok(place) = file.canonicalize() else { return Ok(()) };
    let is_it = |path: &Path| path.canonicalize().is_ok_and(|path| path == place);
    match found.sources.iter().find(|source| is_it(&source.path)) {
        Some(source) => bail!("--report would write over {}, which is one of the files to check", source.name),
        None => Ok(()),
    }
}

fn checks_exist<'a>(mut names: impl Iterator<Item = &'a String>) -> Result<()> {
    let known = || {
        let rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules).map(|rule| rule.name);
        rules.chain(CHAPTERS.iter().map(|chapter| chapter.name))
    };
    match names.find(|name| known().all(|known| known != name.as_str())) {
        None => Ok(()),
        Some(name) => match nearest(name, known()) {
            Some(near) => bail!("there is no check `{name}`; did you mean `{near}`?"),
            None => bail!("there is no check `{name}`; `scoresheet explain` lists all"),
        },
    }
}

/// A unit or an owner that nothing belongs to would look like a clean bill.
fn people_exist(options: &Check, portfolio: &Portfolio) -> Result<()> {
    let units: Vec<&str> = portfolio.units.iter().map(|unit| &*unit.name).collect();
    let objectives = portfolio.objectives.iter().map(|objective| &objective.owner);
    let key_results = portfolio.key_results.iter().map(|kr| &kr.owner);
    let owners = objectives.chain(key_results).chain(portfolio.kpis.iter().map(|kpi| &kpi.owner));
    let owners: Vec<&str> = owners.filter_map(|owner| owner.value()).map(|owner| &**owner).collect();
    for (typed, kind, known) in [(&options.unit, "unit", units), (&options.owner, "owner", owners)] {
        for name in typed {
            if known.iter().any(|known| fold(known) == fold(name)) {
                continue;
            }
            let lower: Vec<String> = known.iter().map(|name| name.to_lowercase()).collect();
            let near = nearest(name, lower.iter().map(|name| &**name));
            let near = known.iter().find(|known| near == Some(&*known.to_lowercase()));
            let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("no {kind} is called `{name}`{near}");
        }
    }
    Ok(())
}

fn is_asked_for(finding: &Finding, options: &Check, portfolio: &Portfolio) -> bool {
    let Check { select, ignore, unit, owner, min_severity, .. } = options;
    let is_of = |name: &String| name == finding.rule.name || name == finding.chapter;
    let is_one_of = |names: &[String], own: Option<&str>| {
        names.is_empty() || own.is_some_and(|own| names.iter().any(|name| fold(name) == fold(own)))
    };
    (select.is_empty() || select.iter().any(is_of))
        && !ignore.iter().any(is_of)
        && is_one_of(unit, finding.unit(portfolio).map(|id| &*portfolio.unit(id).name))
        && is_one_of(owner, finding.owner(portfolio))
        && min_severity.and_then(FailOn::severity).is_none_or(|least| finding.severity >= least)
        && !(options.new_only && finding.since.is_some())
}
