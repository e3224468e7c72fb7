//! The command line as clap reads it: commands, flags and their help; no logic.

pub mod accept;
pub mod build;
pub mod check;
pub mod diff;
mod exit;
pub mod explain;
pub mod grade;
pub mod init;
pub mod inspect;
mod open;
mod progress;
pub mod serve;
mod session;
pub mod template;
mod terminal;
pub mod worker;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{ArgAction, Parser, Subcommand, ValueEnum};

pub use exit::Exit;
pub use terminal::Terminal;

use crate::config::Extra;
use crate::lint::Severity;
use crate::report::format::FORMATS;

/// Everything that was typed.
#[derive(Debug, Parser)]
#[command(version, about = "Turns a folder of OKR and KPI spreadsheets into a checked and graded report")]
#[command(after_help = exit::HELP)]
pub struct Args {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Flags that every command has.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "For every command")]
pub struct Global {
    /// The config file [default: scoresheet.toml in the first folder named, else in the current one]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Work in this folder
    #[arg(short = 'C', global = true, value_name = "DIR")]
    pub directory: Option<PathBuf>,
    /// The day the report speaks of, such as 2026-10-31 [default: SOURCE_DATE_EPOCH, else
    /// `as-of` of the config, else today]
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Colour,
    /// No signs beyond ASCII around what the sheets say: > for ›
    #[arg(long, global = true)]
    pub ascii: bool,
    /// No progress and no hints, only the result and errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Tell each file that is read, and each that is left out and why
    #[arg(short, long, global = true, action = ArgAction::SetTrue)]
    pub verbose: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read, grade and check the spreadsheets, and write the report
    #[command(after_help = exit::HELP)]
    Build(Build),
    /// Write a scoresheet.toml for the spreadsheets of a folder, or templates of your own to change
    Init(Init),
    /// Show the report in the browser and build it again whenever a spreadsheet changes; or show a finished report
    Serve(Serve),
    /// Find problems in the spreadsheets; write nothing but the files that --report names
    #[command(after_help = exit::HELP)]
    Check(Check),
    /// Tell how each sheet was understood: tables, columns and why, records, what was not used and why
    Inspect(Inspect),
    /// Tell the grades, how one was made, and what would be with other values
    Grade(Grade),
    /// Tell what changed between two snapshots of the history
    Diff(Diff),
    /// Accept a finding with a reason; without a name, list what is accepted
    Accept(Accept),
    /// Explain a check, a status, a band or a config key; without a name, list all checks
    Explain(Explain),
    /// Write a blank workbook for a team to fill in, with an example in it
    Template(Template),
    /// Read spreadsheets on behalf of another process
    #[command(hide = true)]
    Worker,
}

/// What `build` takes.
#[derive(Debug, Clone, clap::Args)]
pub struct Build {
    /// Folders or files to read [default: `input.paths` of the config, else the folder of the config]
    pub paths: Vec<PathBuf>,
    /// The report folder, replaced as a whole [default: `output.report` of the config, else report]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Read the sheets of an earlier month from this folder and only keep their snapshot, dated with --as-of
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["output", "in_place"])]
    pub history_only: Option<PathBuf>,
    /// Also update the teams' own xlsx and xlsm where they lie, with a backup beside each; one that somebody has open is
    /// left alone
    #[arg(long)]
    pub in_place: bool,
    /// Also write all pages as one file without script, for mail, Teams and SharePoint
    #[arg(long)]
    pub single_file: bool,
    /// Also write the report folder as one zip
    #[arg(long)]
    pub zip: bool,
    /// Also write each chart as a picture, in this format, into charts/; a page copies its charts as PNG
    #[arg(long, value_name = "FORMAT")]
    pub export_charts: Option<ChartFormat>,
    /// Also write small pages without script into embed/, for Confluence, SharePoint and their like
    #[arg(long)]
    pub embed: bool,
    /// Open the report in the browser
    #[arg(long)]
    pub open: bool,
    /// Build a report of invented spreadsheets, written to this folder [default: scoresheet-demo]
    #[arg(long, conflicts_with_all = ["history_only", "in_place"])]
    pub demo: bool,
    /// End with 1 if there are findings at or above this severity
    #[arg(long, value_name = "SEVERITY", default_value = "never")]
    pub fail_on: FailOn,
}

impl Build {
    /// A build of these paths with nothing besides.
    pub fn of(paths: &[PathBuf]) -> Build {
        Build {
            paths: paths.to_vec(),
            output: None,
            history_only: None,
            in_place: false,
            single_file: false,
            zip: false,
            export_charts: None,
            embed: false,
            open: false,
            demo: false,
            fail_on: FailOn::Never,
        }
    }

    /// What the flags want to be written besides.
    pub fn extras(&self) -> impl Iterator<Item = Extra> {
        let wanted = [
            (self.single_file, Extra::SingleFile),
            (self.zip, Extra::Zip),
            (self.export_charts.is_some(), Extra::Charts),
            (self.embed, Extra::Embed),
        ];
        wanted.into_iter().filter_map(|(is_wanted, extra)| is_wanted.then_some(extra))
    }
}

/// What `init` takes.
#[derive(Debug, clap::Args)]
pub struct Init {
    /// The folder of the spreadsheets [default: the current one]
    pub folder: Option<PathBuf>,
    /// Write out templates and style sheet instead, to be changed in the folder theme
    #[arg(long)]
    pub theme: bool,
}

/// What `serve` takes.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// Folders or files to read, as for build; or one finished report, as a folder or a zip
    pub paths: Vec<PathBuf>,
    /// The port [default: the first free one from 8321 on]
    #[arg(long, value_name = "NUMBER")]
    pub port: Option<u16>,
    /// Open the report in the browser
    #[arg(long)]
    pub open: bool,
}

/// How a chart is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ChartFormat {
    /// Lines and words, sharp at every size
    Svg,
}

/// What `check` takes.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// Folders or files to read [default: `input.paths` of the config, else the folder of the config]
    pub paths: Vec<PathBuf>,
    /// How to tell the findings
    #[arg(long, default_value = "text", value_parser = formats())]
    pub format: String,
    /// Count how often each check fired, instead; the same as --format statistics
    #[arg(long, conflicts_with = "format")]
    pub statistics: bool,
    /// Also write them to a file, as often as wanted; FORMAT is one of those of --format
    #[arg(long, value_name = "FORMAT=FILE")]
    pub report: Vec<String>,
    /// Only what these checks, or the checks of these chapters, find
    #[arg(long, value_name = "CHECK", value_delimiter = ',', help_heading = "What is told")]
    pub select: Vec<String>,
    /// Not what these checks, or the checks of these chapters, find
    #[arg(long, value_name = "CHECK", value_delimiter = ',', help_heading = "What is told")]
    pub ignore: Vec<String>,
    /// Only what belongs to this unit
    #[arg(long, help_heading = "What is told")]
    pub unit: Vec<String>,
    /// Only what this person answers for
    #[arg(long, help_heading = "What is told")]
    pub owner: Vec<String>,
    /// Only findings at or above this severity
    #[arg(long, value_name = "SEVERITY", help_heading = "What is told")]
    pub min_severity: Option<FailOn>,
    /// Only findings that the last snapshot does not have
    #[arg(long, help_heading = "What is told")]
    pub new_only: bool,
    /// End with 1 if there are findings at or above this severity among those that are told
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    pub fail_on: FailOn,
}

/// The names of all formats, with what each is for.
fn formats() -> PossibleValuesParser {
    FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about)).collect::<Vec<_>>().into()
}

/// What `template` takes.
#[derive(Debug, clap::Args)]
pub struct Template {
    /// What it is for
    #[arg(default_value = "okr")]
    pub kind: Blank,
    /// The file to write; one that is there already is never replaced [default: okr-template.xlsx or kpi-template.xlsx]
    pub file: Option<PathBuf>,
}

/// What a blank workbook is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Blank {
    /// Objectives and key results
    Okr,
    /// KPIs, their months side by side
    Kpi,
}

/// What `inspect` takes.
#[derive(Debug, clap::Args)]
pub struct Inspect {
    /// Files or folders; those that belong together are named in one run
    #[arg(required = true, value_name = "FILE")]
    pub paths: Vec<PathBuf>,
    /// Look into the package of an xlsx or xlsm instead: tell what in it would upset a spreadsheet program
    #[arg(long)]
    pub package: bool,
    /// How to tell it
    #[arg(long, default_value = "text")]
    pub format: Format,
    /// Print the entries of scoresheet.toml that read the sheets this way, to paste and edit
    #[arg(long, conflicts_with = "format")]
    pub suggest: bool,
}

/// What `grade` takes.
#[derive(Debug, clap::Args)]
pub struct Grade {
    /// Folders or files to read [default: `input.paths` of the config, else the folder of the config]
    pub paths: Vec<PathBuf>,
    /// Tell how the grade of an item was made, by its id, its key, its words or the name of its unit
    #[arg(long, value_name = "ID")]
    pub why: Vec<String>,
    /// Suppose another current value of a key result or a KPI, and tell what would change
    #[arg(long, value_name = "ID=VALUE")]
    pub set: Vec<String>,
    /// What another tool's rules would say of the same numbers: viva, upraise, google, …, or `all`
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
    /// How to tell it
    #[arg(long, default_value = "text")]
    pub format: Format,
}

/// What `diff` takes.
#[derive(Debug, clap::Args)]
pub struct Diff {
    /// The earlier snapshot: a date, the beginning of one such as 2026-07, or a file [default: the last but one]
    pub from: Option<String>,
    /// The later snapshot [default: the last one]
    pub to: Option<String>,
    /// How to tell it
    #[arg(long, default_value = "text")]
    pub format: Format,
}

/// What `accept` takes.
#[derive(Debug, clap::Args)]
pub struct Accept {
    /// The check whose finding is accepted, or the fingerprint of one finding
    #[arg(value_name = "RULE|FINGERPRINT")]
    pub what: Option<String>,
    /// Folders or files to read [default: `input.paths` of the config, else the folder of the config]
    pub paths: Vec<PathBuf>,
    /// What the finding is about: the id or the words of an item, or the name of a file, a sheet or a unit
    #[arg(long, value_name = "ID")]
    pub item: Option<String>,
    /// The unit of the item; without an item all that the check finds in it
    #[arg(long)]
    pub unit: Option<String>,
    /// Only what the check finds in this field
    #[arg(long)]
    pub field: Option<String>,
    /// Why it is accepted
    #[arg(long, value_name = "WORDS")]
    pub reason: Option<String>,
    /// Who accepts it
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// The last day on which it is accepted, or a month such as 2027-03 [default: for good]
    #[arg(long, value_name = "DAY")]
    pub until: Option<String>,
}

/// What `explain` takes.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The name of a check, a status word, a band or a config key; `config` lists all keys
    #[arg(value_name = "RULE|WORD")]
    pub words: Vec<String>,
    /// How to tell it
    #[arg(long, default_value = "text")]
    pub format: Format,
}

/// For people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// From which severity on findings make a run fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Any finding
    Info,
    /// No finding
    Never,
}

impl FailOn {
    /// The least severity that makes a run fail, if any does.
    pub fn severity(self) -> Option<Severity> {
        match self {
            FailOn::Error => Some(Severity::Error),
            FailOn::Warning => Some(Severity::Warning),
            FailOn::Info => Some(Severity::Info),
            FailOn::Never => None,
        }
    }
}
