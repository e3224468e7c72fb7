//! Flags in, what a run depends on out: config, inputs, the day, and the files to read. From here on nothing is decided.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use chrono::{DateTime, Local, NaiveDate};

use super::progress::Progress;
use super::{Global, Terminal};
use crate::config::{self, Config, Settings};
use crate::discover::{Discovery, Known, LeftOut, Reach, Scope, discover};
use crate::history::{Archive, Extent, archive};
use crate::lint::acceptance::check_entries;
use crate::lint::check_settings;
use crate::model::{Portfolio, SourceState};
use crate::pipeline::{Examined, examine, part, understand};
use crate::read;
use crate::recognise::Instructions;
use crate::report::write;

/// So many files are named in a message; the rest is counted.
const NAMED: usize = 8;

/// So many in the middle of a sentence.
const FEW: usize = 3;

/// What one run depends on.
#[derive(Debug)]
pub struct Session {
    /// The config, flags included.
    pub config: Config,
    /// Folders and files to read.
    pub inputs: Vec<PathBuf>,
    /// Who has named them.
    pub named_by: NamedBy,
}

/// Who has named the inputs of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// The config, or nobody: they are all there is.
    Config,
    /// Whoever has typed the command: they may be a part of what there is.
    Hand,
    /// Whoever imports a month: they are all there was.
    Import,
}

impl Session {
    /// Goes where `-C` says, and reads the config that applies.
    pub fn open(global: &Global, paths: &[PathBuf]) -> Result<Session> {
        enter(global)?;
        let file = global.config.clone().or_else(|| find_config(paths));
        let settings = file.as_deref().map_or_else(|| Ok(Settings::default()), config::load)?;
        if let (Some(reason), Some(file)) = (refusal(&settings), &file) {
            bail!("{}: {reason}", file.display());
        }
        let root = file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        let root = if root.as_os_str().is_empty() { PathBuf::from(".") } else { root.to_owned() };
        let mut settings = settings;
        settings.accepted.extend(config::load_accepted(&root)?);
        check_entries(&settings.accepted).map_err(anyhow::Error::msg)?;
        let (inputs, named_by) = match (paths, &*settings.input.paths) {
            ([], []) => (vec![root.clone()], NamedBy::Config),
            ([], configured) => (configured.iter().map(|path| root.join(path)).collect(), NamedBy::Config),
            (typed, _) => (typed.to_vec(), NamedBy::Hand),
        };
        Ok(Session { config: Config { as_of: as_of(global, &settings)?, root, settings }, inputs, named_by })
    }

    /// The files to read and what is known of the months before, of these files alone if the run is about a part.
    pub fn look(&self, terminal: &Terminal) -> Result<(Discovery, Archive)> {
        let archive = archive::read(&self.config.history_folder(), self.config.as_of, None)?;
        let known = match self.named_by {
            NamedBy::Hand => archive.known(),
            NamedBy::Config | NamedBy::Import => Known::default(),
        };
        let found = self.discover_outside(&self.outputs(), &known, terminal)?;
        if let Reach::Part { missed, .. } = &found.reach {
            terminal.note(&format!(
                "nothing is said of {}, which the last snapshot holds and this run does not read",
                few(missed)
            ));
        }
        let archive = part(archive, &found.reach, self.config.settings.grading.roll_up);
        Ok((found, archive))
    }

    /// The files to read. Fails when there are none, and says what was seen instead.
    pub fn discover(&self, terminal: &Terminal) -> Result<Discovery> {
        self.discover_outside(&self.outputs(), &Known::default(), terminal)
    }

    /// The same, with what builds wrote among them.
    pub fn discover_all(&self, terminal: &Terminal) -> Result<Discovery> {
        self.discover_outside(&[], &Known::default(), terminal)
    }

    /// The folders that builds write to.
    fn outputs(&self) -> Vec<PathBuf> {
        let folders = [self.config.report_folder(), self.config.history_folder()];
        let audiences = self.config.settings.audiences.iter().map(|audience| self.config.audience_folder(audience));
        folders.into_iter().chain(self.config.nudges_folder()).chain(audiences).collect()
    }

    fn discover_outside(&self, outputs: &[PathBuf], known: &Known, terminal: &Terminal) -> Result<Discovery> {
        let extensions = read::extensions();
        let exclude = &self.config.settings.input.exclude;
        let found = discover(
            &self.inputs,
            Scope { extensions: &extensions, exclude, outputs, root: &self.config.root, known },
        )?;
        if found.sources.is_empty() {
            return Err(self.nothing(&found.left_out, &extensions));
        }
        for LeftOut { name, reason } in &found.left_out {
            terminal.detail(&format!("left out {name}: {reason}"));
        }
        Ok(found)
    }

    /// Reads, recognises, finds in earlier months, grades and checks.
    pub fn examine(&self, found: &Discovery, mut archive: Archive, watch: &Progress) -> Result<Examined> {
        if let Some(day) = write::remembered(&self.config.report_folder()) {
            archive.expect(day, self.config.as_of);
        }
        let files = understand(&found.sources, &self.config, watch)?;
        Ok(examine(files, archive, &self.config, watch)?)
    }

    /// The entries `[[sheet]]` that fit no sheet of the files that were read, in words; none of a run that is about some
    /// files. Fails on what cannot be.
    pub fn idle_entries(&self, portfolio: &Portfolio, extent: Extent) -> Result<Vec<String>> {
        if !extent.is_whole() {
            return Ok(Vec::new());
        }
        let tabs = portfolio
            .sources
            .iter()
            .flat_map(|source| source.sheets.iter().map(|sheet| (source.name.as_str(), sheet.as_str())));
        let idle = Instructions::of(&self.config.settings.sheets)?.unused(tabs);
        Ok(idle.iter().map(|entry| format!("no sheet fits this entry [[sheet]] of scoresheet.toml: {entry}")).collect())
    }

    fn nothing(&self, left_out: &[LeftOut], extensions: &[&str]) -> anyhow::Error {
        let inputs = self.inputs.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
        let reasons = left_out.iter().map(|LeftOut { name, reason }| format!("{name} was left out: {reason}"));
        let listed = listed(&reasons.collect::<Vec<_>>());
        anyhow!("nothing to read in {inputs}: expected files that end in {}{listed}", extensions.join(", "))
    }
}

/// Goes where `-C` says.
pub fn enter(global: &Global) -> Result<()> {
    let Some(folder) = &global.directory else { return Ok(()) };
    env::set_current_dir(folder).with_context(|| format!("cannot work in {}", folder.display()))
}

/// Why settings that can be read still cannot be, in words.
fn refusal(settings: &Settings) -> Option<String> {
    let of_sheets = Instructions::of(&settings.sheets).map(drop).map_err(|error| error.to_string());
    check_settings(settings).and(of_sheets).err()
}

/// Fails when no file at all could be read, and says why of each.
pub fn something_read(portfolio: &Portfolio) -> Result<()> {
    if portfolio.unread() < portfolio.sources.len() {
        return Ok(());
    }
    let reasons = portfolio.sources.iter().filter_map(|source| match &source.state {
        SourceState::Read => None,
        SourceState::Unreadable { reason, .. } => Some(format!("{}: {reason}", source.name)),
    });
    bail!("no file could be read{}", listed(&reasons.collect::<Vec<_>>()))
}

/// The first of some names, the rest as a number.
pub fn few(names: &[String]) -> String {
    let shown = names.len().min(FEW);
    let more = names.len() - shown;
    let first = names[..shown].join(", ");
    if more == 0 { first } else { format!("{first} and {more} more") }
}

/// Lines below a message, at most [`NAMED`] of them.
fn listed(lines: &[String]) -> String {
    let mut text: String = lines.iter().take(NAMED).map(|line| format!("\n  {line}")).collect();
    if lines.len() > NAMED {
        text += &format!("\n  … and {} more", lines.len() - NAMED);
    }
    text
}

/// The config beside what is read, else in the current folder.
fn find_config(paths: &[PathBuf]) -> Option<PathBuf> {
    let beside = paths.first().map(|path| if path.is_dir() { path } else { path.parent().unwrap_or(path) });
    let folders: Vec<&Path> = beside.into_iter().chain([Path::new("")]).collect();
    config::find(&folders)
}

/// The day of the report: the flag, else `SOURCE_DATE_EPOCH`, else the config, else today.
pub fn as_of(global: &Global, settings: &Settings) -> Result<NaiveDate> {
    if let Some(day) = global.as_of {
        return Ok(day);
    }
    match env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds
            .parse()
            .ok()
            .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
            .map(|moment| moment.date_naive())
            .with_context(|| format!("SOURCE_DATE_EPOCH is `{seconds}`, expected seconds since 1970")),
        Err(_) => Ok(settings.as_of.unwrap_or_else(|| now().date_naive())),
    }
}

/// The clock.
#[expect(clippy::disallowed_methods, reason = "only cli reads the clock, and only here")]
pub fn now() -> DateTime<Local> {
    Local::now()
}
