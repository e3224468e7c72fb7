//! scoresheet.toml in, one checked `Config` out; unknown keys are refused with the nearest name.

mod accepted;
mod audience;
mod keys;
mod language;
mod load;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{NaiveDate, Weekday};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use accepted::{ACCEPTED_FILE, AcceptedEntry, last_day, parse_accepted};
pub use audience::{Audience, Part, People};
pub use keys::{KEYS, Key};
pub use language::{DateOrder, Gender, LANGUAGES, LOCALES, Language, Locale, Side, Word, Words};
pub use load::{FILE_NAME, find, load, load_accepted, parse};

/// Everything a run depends on, the as-of date included.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The day the report speaks of; the only clock there is.
    pub as_of: NaiveDate,
    /// The folder that holds scoresheet.toml; relative paths of the config start here.
    pub root: PathBuf,
    /// What the file says.
    pub settings: Settings,
}

/// The keys of scoresheet.toml, with their defaults.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The name of the organisation, on every page.
    pub title: String,
    /// The day of the report, where neither the command line nor the environment says one.
    #[serde(deserialize_with = "load::day")]
    pub as_of: Option<NaiveDate>,
    /// What to read.
    pub input: Input,
    /// Where to write.
    pub output: Output,
    /// How the site looks like yours.
    pub brand: Brand,
    /// What your house calls the things that the site speaks of.
    pub words: Words,
    /// What is written into the teams' own workbooks.
    pub workbooks: Workbooks,
    /// The cycle, for sheets that name none.
    pub cycle: CycleSettings,
    /// Cycles that are no part of a year.
    #[serde(rename = "named-cycle")]
    pub named_cycles: Vec<NamedCycle>,
    /// How grades are made; printed in the report.
    pub grading: Grading,
    /// Key results whose progress is not expected along the curve of the policy.
    pub pace: Vec<PaceRule>,
    /// Items that are one from month to month, although neither id nor words say so.
    #[serde(rename = "match")]
    pub matches: Vec<MatchRule>,
    /// How single sheets are to be read, where recognition alone reads them wrongly; the first that fits a sheet counts.
    #[serde(rename = "sheet")]
    pub sheets: Vec<SheetEntry>,
    /// Rules by name: off, another severity, other thresholds.
    pub rules: BTreeMap<String, RuleSetting>,
    /// How far targets are to reach.
    pub profile: Profile,
    /// Whether owners, numbers of objectives and OKRs of single people are judged strictly.
    pub strict: bool,
    /// Findings that somebody accepts; those of accepted.toml are added to them.
    pub accepted: Vec<AcceptedEntry>,
    /// Reports for readers who may see a part only, each in a folder of its own.
    #[serde(rename = "audience")]
    pub audiences: Vec<Audience>,
    /// Limits of the worker processes.
    pub limits: Limits,
}

/// What to read.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Input {
    /// Folders or files, relative to scoresheet.toml, when the command line names none.
    pub paths: Vec<PathBuf>,
    /// Name patterns of files to leave out, `*` and `?` as wildcards, matched against the whole relative path.
    pub exclude: Vec<String>,
}

/// Where to write.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Output {
    /// The report folder.
    pub report: PathBuf,
    /// The folder of the monthly snapshots.
    pub history: PathBuf,
    /// The folder of templates that replace ours.
    pub theme: Option<PathBuf>,
    /// What to write besides.
    pub also: Vec<Extra>,
    /// The folder of each owner's list of what to mend, beside the report; empty for none.
    pub nudges: PathBuf,
    /// Whether pages link to the reports of other months that lie beside the report folder.
    pub link_months: bool,
    /// How the report names people.
    pub people: People,
    /// The language of the site.
    pub language: Language,
    /// How the site writes numbers and dates; that of its language where it is not set.
    #[serde(deserialize_with = "language::locale_of")]
    #[cfg_attr(test, serde(serialize_with = "language::code_of"))]
    pub locale: Option<&'static Locale>,
    /// The role of each person, by name, for a report that tells roles instead of names.
    pub roles: BTreeMap<String, String>,
    /// Whether readers are told nothing of what is wrong; no key of the file, some audiences have it so.
    #[serde(skip)]
    pub hides_findings: bool,
}

/// What a build writes when asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Extra {
    /// All pages as one file without script.
    SingleFile,
    /// The report folder as one file.
    Zip,
    /// Each chart as a picture.
    Charts,
    /// Small pages without script, for other sites.
    Embed,
}

/// What is written into the teams' own workbooks.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Workbooks {
    /// Where the grades of a table go that has an empty column for them.
    pub grades: GradePlace,
    /// Which findings stand as a note at their cell.
    pub notes: Notes,
    /// Where the report is published, so that links lead there; empty for no links, none for links to the folder above.
    pub site: Option<String>,
    /// Whether cells with findings are tinted as long as the findings stand beside them.
    pub tint: bool,
}

/// Where the grades of a table go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum GradePlace {
    /// Into a column of ours at its right edge.
    #[default]
    Beside,
    /// Into the team's own column of grades, if it has an empty one.
    OwnColumn,
}

/// Which findings stand as a note at their cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Notes {
    /// None.
    #[default]
    None,
    /// Errors.
    Errors,
    /// Errors and warnings.
    Warnings,
}

/// How the site looks like yours.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Brand {
    /// The colour of links and of what is chosen, `#rrggbb`.
    pub accent: Option<String>,
    /// The same on a dark page.
    pub accent_dark: Option<String>,
    /// A picture beside the title, relative to scoresheet.toml.
    pub logo: Option<PathBuf>,
}

/// The cycle, for sheets that name none, and the year that cycles are parts of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct CycleSettings {
    /// What it is called.
    pub name: Option<String>,
    /// First day.
    #[serde(deserialize_with = "load::day")]
    pub start: Option<NaiveDate>,
    /// Last day.
    #[serde(deserialize_with = "load::day")]
    pub end: Option<NaiveDate>,
    /// The month in which the year of the organisation begins, 1 to 12; nothing is the calendar's.
    pub year_start: Option<u32>,
    /// Which of its two calendar years such a year is named after.
    pub year_name: YearName,
    /// What quarters of such a year are made of.
    pub weeks: WeekPattern,
    /// The day on which weeks begin, where quarters are made of weeks.
    #[serde(deserialize_with = "load::weekday", serialize_with = "load::weekday_name")]
    pub first_weekday: Weekday,
    /// First day of sprint 1.
    #[serde(deserialize_with = "load::day")]
    pub sprint_start: Option<NaiveDate>,
    /// Days of a sprint.
    pub sprint_days: u32,
}

/// Which calendar year the year of an organisation is named after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum YearName {
    /// The one in which it begins.
    Starts,
    /// The one in which it ends.
    Ends,
}

/// What the quarters of a year are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WeekPattern {
    /// Three months of the calendar.
    #[serde(rename = "calendar")]
    Calendar,
    /// Months of four, four and five weeks.
    #[serde(rename = "4-4-5")]
    FourFourFive,
    /// Months of four, five and four weeks.
    #[serde(rename = "4-5-4")]
    FourFiveFour,
    /// Months of five, four and four weeks.
    #[serde(rename = "5-4-4")]
    FiveFourFour,
}

/// A cycle that is no part of a year: a season, a release, a sprint of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NamedCycle {
    /// What sheets, files and folders call it.
    pub name: String,
    /// First day.
    #[serde(deserialize_with = "load::given_day")]
    pub start: NaiveDate,
    /// Last day.
    #[serde(deserialize_with = "load::given_day")]
    pub end: NaiveDate,
}

/// A key result that goes its own way to its target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PaceRule {
    /// Its id, its key or its words.
    pub item: String,
    /// The way it goes.
    pub curve: Curve,
    /// Of steps: what is expected at the end of each of so many equal parts of its time.
    #[serde(default)]
    pub steps: Vec<Decimal>,
}

/// An item under another name: what it was called in an earlier snapshot, and what it is called now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MatchRule {
    /// Its id, its key or its words then.
    pub from: String,
    /// Its id, its key or its words now.
    pub to: String,
    /// The unit it belongs to, where several have such an item.
    pub unit: Option<String>,
}

/// How a sheet is to be read: what a person decides once, instead of recognition.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct SheetEntry {
    /// A pattern of file names, `*` and `?` as wildcards, matched against the whole relative path; empty is every file.
    pub file: String,
    /// A pattern of tab names; empty is every tab.
    pub tab: String,
    /// Nothing is read from it.
    pub skip: bool,
    /// Where its header stands: a row by its number, or a column by its letters where records stand side by side.
    #[serde(deserialize_with = "load::line_of_sheet")]
    pub header: Option<String>,
    /// What it tells.
    pub kind: Option<SheetKind>,
    /// Which way its records follow each other.
    pub records: Option<RecordsWay>,
    /// The field of each column, by its header or its letters; `ignore` for none.
    pub columns: BTreeMap<String, String>,
}

/// What a sheet tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum SheetKind {
    /// Objectives and key results.
    Okr,
    /// KPIs.
    Kpi,
}

/// Which way the records of a sheet follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum RecordsWay {
    /// One a row.
    Down,
    /// One a column.
    Across,
}

/// The grading policy, GRADING.md section 15.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Grading {
    /// Which bands: `half-open` is red below 0.4, green from 0.7; `google` rounds to one decimal first.
    pub bands: BandPolicy,
    /// Whether the first day of a cycle counts as elapsed.
    pub day_count: DayCount,
    /// Which days of a cycle count.
    pub days: DayKind,
    /// Days of the week that are no working days.
    #[serde(deserialize_with = "load::weekdays", serialize_with = "load::weekday_names")]
    pub weekend: Vec<Weekday>,
    /// Days that are no working days either.
    #[serde(deserialize_with = "load::list_of_days")]
    pub holidays: Vec<NaiveDate>,
    /// How much is expected by when.
    pub curve: Curve,
    /// Of steps: what is expected at the end of each of so many equal parts of the time.
    pub curve_steps: Vec<Decimal>,
    /// Share of the cycle before which pace is "too early".
    pub too_early: Decimal,
    /// Largest gap behind expected progress that is still on track.
    pub on_track_gap: Decimal,
    /// Largest gap that is behind; beyond it is off track.
    pub behind_gap: Decimal,
    /// The highest grade a key result can bring into a roll-up.
    pub cap: Decimal,
    /// What the grade of an objective is made of.
    pub roll_up: Driver,
    /// How far outside its band a value brings nothing any more, as a share of the width of the band.
    pub band_tolerance: Decimal,
    /// The grade at which an aspirational objective succeeds.
    pub aspirational_success: Decimal,
    /// Share of a KPI's target at which amber begins, when the sheet gives no limits.
    pub kpi_amber_share: Decimal,
    /// Amber tolerance in points for percent-valued KPIs, or in units where the target is zero.
    pub kpi_absolute_tolerance: Decimal,
    /// The first values of a KPI, from which the limits of its normal variation are made once and for all.
    pub xmr_baseline: u64,
    /// What the centre of these limits is.
    pub xmr_centre: XmrCentre,
}

/// How a grade falls into a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BandPolicy {
    /// [0, 0.4) red, [0.4, 0.7) yellow, [0.7, 1] green.
    HalfOpen,
    /// Rounded half up to 0.1, then 0.0–0.3 red, 0.4–0.6 yellow, 0.7–1.0 green.
    Google,
}

/// How days of a cycle are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayCount {
    /// The first day is 0 %, the last 100 %.
    Exclusive,
    /// The first day already counts.
    Inclusive,
}

/// Which days of a cycle are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayKind {
    /// All of them.
    Calendar,
    /// Those that are neither of the weekend nor a holiday.
    Working,
}

/// How expected progress goes from nothing to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Curve {
    /// As much as time has elapsed.
    Linear,
    /// Most of it late: the square of the time elapsed.
    BackLoaded,
    /// In steps, at the ends of equal parts of the time.
    Steps,
}

/// What the grade of an objective is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Driver {
    /// Its key results.
    KeyResults,
    /// The objectives that serve it; its key results where none does.
    Aligned,
    /// Both in one pool.
    Both,
}

/// What the centre of the limits of normal variation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum XmrCentre {
    /// The mean.
    Mean,
    /// The median, which one odd value among the first does not move.
    Median,
}

/// How far targets are to reach, on which those who write about OKRs disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// What a good cycle can bring.
    Achievable,
    /// More than that: 0.7 is success.
    Stretch,
}

/// What the config says of one rule: a severity word, or a table of severity and thresholds.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(untagged)]
pub enum RuleSetting {
    /// `missing-baseline = "off"`.
    Level(RuleLevel),
    /// `[rules.missing-baseline]` with `severity` and thresholds.
    Table(BTreeMap<String, toml::Value>),
}

/// The severities a config can give, and off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum RuleLevel {
    /// Never checked.
    Off,
    /// Context.
    Info,
    /// Somebody should look.
    Warning,
    /// A grade here cannot be trusted.
    Error,
}

/// Limits of what is read, HARDENING.md section A. The message of a refusal names limit and value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Largest file, MiB.
    pub file_mib: u64,
    /// Memory of one worker, MiB.
    pub worker_mib: u64,
    /// Time for one file, seconds.
    pub seconds: u64,
    /// Worker processes; 0 is one a core, as far as memory allows.
    pub workers: u64,
    /// Non-empty cells of one sheet.
    pub sheet_cells: u64,
    /// Sheets of one workbook.
    pub sheets: u64,
}

impl Config {
    /// The report folder, where relative from [`Config::root`].
    pub fn report_folder(&self) -> PathBuf {
        self.root.join(&self.settings.output.report)
    }

    /// The folder of the monthly snapshots, where relative from [`Config::root`].
    pub fn history_folder(&self) -> PathBuf {
        self.root.join(&self.settings.output.history)
    }

    /// The folder of each owner's list of what to mend, where relative from the folder that holds the report; `None` if
    /// nobody wants one.
    pub fn nudges_folder(&self) -> Option<PathBuf> {
        let folder = Some(&self.settings.output.nudges).filter(|folder| !folder.as_os_str().is_empty())?;
        let report = self.report_folder();
        Some(report.parent().unwrap_or(&self.root).join(folder))
    }

    /// The folder of the report for an audience, beside the folder that holds the report of everything.
    pub fn audience_folder(&self, audience: &Audience) -> PathBuf {
        let report = self.report_folder();
        let own = report.file_name().map_or_else(|| "report".into(), |name| name.to_string_lossy().into_owned());
        report.parent().unwrap_or(&self.root).join(audience.folder_beside(&own))
    }

    /// The folder of templates that replace ours, where relative from [`Config::root`].
    pub fn theme_folder(&self) -> Option<PathBuf> {
        self.settings.output.theme.as_ref().map(|folder| self.root.join(folder))
    }
}

/// The candidate a misspelt word most likely meant, if any is near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let near = word.chars().count() / 3 + 1;
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, candidate), candidate))
        .filter(|&(distance, _)| distance <= near)
        .min()
        .map(|(_, candidate)| candidate)
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            title: "OKR report".to_owned(),
            as_of: None,
            input: Input::default(),
            output: Output::default(),
            brand: Brand::default(),
            words: Words::default(),
            workbooks: Workbooks::default(),
            cycle: CycleSettings::default(),
            named_cycles: Vec::new(),
            grading: Grading::default(),
            pace: Vec::new(),
            matches: Vec::new(),
            sheets: Vec::new(),
            rules: BTreeMap::new(),
            profile: Profile::Achievable,
            strict: false,
            accepted: Vec::new(),
            audiences: Vec::new(),
            limits: Limits::default(),
        }
    }
}

impl Default for Output {
    fn default() -> Output {
        Output {
            report: PathBuf::from("report"),
            history: PathBuf::from("history"),
            theme: None,
            also: Vec::new(),
            nudges: PathBuf::from("nudges"),
            link_months: false,
            people: People::Names,
            language: Language::En,
            locale: None,
            roles: BTreeMap::new(),
            hides_findings: false,
        }
    }
}

impl Default for CycleSettings {
    fn default() -> CycleSettings {
        CycleSettings {
            name: None,
            start: None,
            end: None,
            year_start: None,
            year_name: YearName::Ends,
            weeks: WeekPattern::Calendar,
            first_weekday: Weekday::Mon,
            sprint_start: None,
            sprint_days: 14,
        }
    }
}

impl Default for Grading {
    fn default() -> Grading {
        Grading {
            bands: BandPolicy::HalfOpen,
            day_count: DayCount::Exclusive,
            days: DayKind::Calendar,
            weekend: vec![Weekday::Sat, Weekday::Sun],
            holidays: Vec::new(),
            curve: Curve::Linear,
            curve_steps: Vec::new(),
            too_early: Decimal::new(10, 2),
            on_track_gap: Decimal::new(10, 2),
            behind_gap: Decimal::new(25, 2),
            cap: Decimal::ONE,
            roll_up: Driver::KeyResults,
            band_tolerance: Decimal::ONE,
            aspirational_success: Decimal::new(7, 1),
            kpi_amber_share: Decimal::new(90, 2),
            kpi_absolute_tolerance: Decimal::TWO,
            xmr_baseline: 12,
            xmr_centre: XmrCentre::Mean,
        }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { file_mib: 256, worker_mib: 1536, seconds: 120, workers: 0, sheet_cells: 16_000_000, sheets: 256 }
    }
}
