//! The page about the data: files, downloads, the grading policy and the configuration in force.

use serde::Serialize;

use super::frame::Here;
use super::mark::{Link, Piece, pieces};
use super::{Drawn, Page, Scene, once};
use crate::config::{KEYS, RuleLevel, RuleSetting, Settings};
use crate::model::{SourceFile, SourceId, SourceState};
use crate::report::link;
use crate::report::policy::{self, Line};
use crate::report::tongue::Tongue;

/// The page about the data.
pub const PAGE: Page = Page { name: "data", about: "files, downloads and the policy in force", count: once, draw };

/// Everything that goes with the pages: path, what it is called, what it holds.
const DOWNLOADS: &[(&str, &str, &str)] = &[
    (
        "rollup.xlsx",
        "rollup.xlsx",
        "The whole portfolio as a workbook with filters, one sheet each for {objectives}, {key results}, {kpis} and findings.",
    ),
    ("data/key-results.csv", "key-results.csv", "One row a {key result}: numbers, grade, arithmetic, cell."),
    ("data/kpis.csv", "kpis.csv", "One row a {kpi}: value, target, limits, health, cell."),
    ("data/kpi-values.csv", "kpi-values.csv", "One row a {kpi} and period."),
    ("data/findings.csv", "findings.csv", "One row a finding, all of them."),
    ("data/report.json", "report.json", "The whole report for programs."),
    ("data/changes.json", "changes.json", "What changed since the last snapshot, for programs."),
    ("data/datapackage.json", "datapackage.json", "What the columns of the CSV files mean."),
];

#[derive(Debug, Serialize)]
struct View<'a> {
    downloads: Vec<Download<'a>>,
    files: Vec<FileRow<'a>>,
    /// Every line of the policy, and the thresholds of the checks.
    grading: Vec<Setting>,
    thresholds: Vec<Setting>,
    configuration: Vec<Setting>,
    /// Rules that are off or changed.
    rules: Vec<(Link, String)>,
}

#[derive(Debug, Serialize)]
struct Download<'a> {
    file: Link,
    about: &'a str,
}

#[derive(Debug, Serialize)]
struct FileRow<'a> {
    file: Link,
    is_read: bool,
    reason: &'a str,
    size: String,
    sheets: usize,
    tables: usize,
    objectives: usize,
    key_results: usize,
    kpis: usize,
    leftovers: usize,
}

/// A key of scoresheet.toml with the value in force.
#[derive(Debug, Serialize)]
struct Setting {
    key: String,
    value: String,
    /// The default, where the config says something else.
    instead_of: Option<String>,
    about: Vec<Piece>,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let settings = &scene.report.config.settings;
    let sources = scene.report.portfolio.sources.iter().enumerate();
    let view = View {
        downloads: DOWNLOADS
            .iter()
            .map(|&(path, name, about)| Download { file: Link::new(name, path), about: scene.report.tongue.say(about) })
            .collect(),
        files: sources.map(|(number, source)| file(scene, SourceId::new(number), source)).collect(),
        grading: policy::grading(settings).into_iter().map(in_force).collect(),
        thresholds: policy::thresholds(settings).into_iter().map(in_force).collect(),
        configuration: described(configuration(settings)),
        rules: settings.rules.iter().map(|(name, setting)| changed(name, setting)).collect(),
    };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::DATA, Here::new(scene.report.tongue.say("Data and methods"), "data", trail), &view)
}

fn file<'a>(scene: &Scene<'a>, id: SourceId, source: &'a SourceFile) -> FileRow<'a> {
    let count = |kind: usize| source.tables.iter().map(|table| table.counts[kind]).sum();
    FileRow {
        file: Link::new(&*source.name, link::source(&scene.report, id)),
        is_read: source.state == SourceState::Read,
        reason: match &source.state {
            SourceState::Read => "",
            SourceState::Unreadable { reason, .. } => reason,
        },
        size: size(scene.report.tongue, source.size),
        sheets: source.sheets.len(),
        tables: source.tables.len(),
        objectives: count(0),
        key_results: count(1),
        kpis: count(2),
        leftovers: source.leftovers.len(),
    }
}

/// `4 KB`, `1.2 MB`; a thousand bytes are a kilobyte, as file managers count.
pub fn size(tongue: &Tongue, bytes: u64) -> String {
    match bytes {
        0..1_000 => tongue.counted(usize::try_from(bytes).unwrap_or(usize::MAX), "{n} bytes"),
        1_000..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        _ => tongue.number(format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)).into_owned(),
    }
}

/// A line of the policy.
fn in_force(line: Line) -> Setting {
    let default = if line.default.is_empty() { "not set" } else { &*line.default };
    let instead_of = line.is_changed().then(|| default.to_owned());
    Setting { key: line.key, value: line.value, instead_of, about: pieces(line.about) }
}

/// The settings with their sentences; a key that the catalogue does not know is our own mistake.
fn described(values: Vec<(&'static str, String)>) -> Vec<Setting> {
    let about = |name: &str| KEYS.iter().find(|key| key.name == name).expect("every key is in the catalogue").about;
    let setting = |(key, value): (&str, String)| Setting {
        key: key.to_owned(),
        value,
        instead_of: None,
        about: pieces(about(key)),
    };
    values.into_iter().map(setting).collect()
}

fn configuration(settings: &Settings) -> Vec<(&'static str, String)> {
    let limits = &settings.limits;
    let paths = settings.input.paths.iter().map(|path| path.display().to_string());
    vec![
        ("title", settings.title.clone()),
        ("input.paths", paths.collect::<Vec<_>>().join(", ")),
        ("input.exclude", settings.input.exclude.join(", ")),
        ("limits.file-mib", limits.file_mib.to_string()),
        ("limits.seconds", limits.seconds.to_string()),
        ("limits.sheet-cells", limits.sheet_cells.to_string()),
        ("limits.sheets", limits.sheets.to_string()),
        ("limits.worker-mib", limits.worker_mib.to_string()),
    ]
}

fn changed(name: &str, setting: &RuleSetting) -> (Link, String) {
    let value = match setting {
        RuleSetting::Level(level) => level_word(*level).to_owned(),
        RuleSetting::Table(table) => {
            table.iter().map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join(", ")
        }
    };
    (Link::new(name, format!("{}#{name}", link::RULES)), value)
}

fn level_word(level: RuleLevel) -> &'static str {
    match level {
        RuleLevel::Off => "off",
        RuleLevel::Info => "info",
        RuleLevel::Warning => "warning",
        RuleLevel::Error => "error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_has_its_sentence() {
        let settings = Settings::default();
        let policy = policy::grading(&settings).into_iter().map(in_force);
        assert!(policy.chain(described(configuration(&settings))).all(|setting| !setting.about.is_empty()));
    }

    #[test]
    fn a_size_is_told_in_the_unit_that_fits() {
        for (bytes, text) in [(1, "1 byte"), (999, "999 bytes"), (4096, "5 KB"), (1_250_000, "1.2 MB")] {
            assert_eq!(size(Tongue::english(), bytes), text);
        }
    }
}
