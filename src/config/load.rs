//! The text of scoresheet.toml in, `Settings` out; what it gets wrong is told with its line and the nearest name.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::{NaiveDate, Weekday};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serializer, de};
use toml::de::{DeTable, DeValue};

use super::accepted::{ACCEPTED_FILE, AcceptedEntry, parse_accepted};
use super::keys::KEYS;
use super::{Curve, NamedCycle, Settings, nearest};

/// What the config file is called.
pub const FILE_NAME: &str = "scoresheet.toml";

/// The key whose value is a list of entries, not a section.
const ENTRIES: &str = "sheet";

/// The config file that applies: the first of these folders that holds one.
pub fn find(folders: &[&Path]) -> Option<PathBuf> {
    folders.iter().map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())
}

/// Reads a config file. Fails on what [`parse`] refuses and when it cannot be read.
pub fn load(file: &Path) -> Result<Settings> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    parse(&text, file)
}

/// The findings that accepted.toml in a folder accepts; none without the file. Fails on what [`parse_accepted`] refuses and
/// when it cannot be read.
pub fn load_accepted(folder: &Path) -> Result<Vec<AcceptedEntry>> {
    let file = folder.join(ACCEPTED_FILE);
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    parse_accepted(&text, &file)
}

/// The settings a config file spells; `file` is named in messages. Fails on a key that does not exist, a value of the
/// wrong kind and a number out of range.
pub fn parse(text: &str, file: &Path) -> Result<Settings> {
    let at = |span: Option<Range<usize>>| Place { file, line: span.map(|span| line(text, span.start)) };
    let document = DeTable::parse(text).map_err(|error| at(error.span()).refuse(error.message()))?;
    let mut unknown = Vec::new();
    collect_unknown(document.get_ref(), "", &mut unknown);
    if !unknown.is_empty() {
        unknown.sort_by_key(|(span, _)| span.start);
        let told = unknown.into_iter().map(|(span, message)| at(Some(span)).refuse(&message).to_string());
        bail!(told.collect::<Vec<_>>().join("\n"));
    }
    let mut settings: Settings = toml::from_str(text).map_err(|error| at(error.span()).refuse(error.message()))?;
    settings.accepted.iter_mut().zip(1..).for_each(|(entry, number)| entry.stand_in(FILE_NAME, number));
    check_ranges(&settings).with_context(|| file.display().to_string())?;
    Ok(settings)
}

/// A day, as TOML's own date or as text.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a day such as 2026-09-30")]
    enum Day {
        Toml(toml::value::Datetime),
        Text(String),
    }
    let text = match Day::deserialize(deserializer)? {
        Day::Toml(day) => day.to_string(),
        Day::Text(text) => text,
    };
    let day =
        text.parse().map_err(|_| de::Error::custom(format!("expected a day such as 2026-09-30, found `{text}`")))?;
    Ok(Some(day))
}

/// A day that has to be there.
pub(super) fn given_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    day(deserializer)?.ok_or_else(|| de::Error::custom("expected a day such as 2026-09-30"))
}

/// Days, each as TOML's own date or as text; sorted, each once.
pub(super) fn list_of_days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<NaiveDate>, D::Error> {
    #[derive(Deserialize)]
    struct One(#[serde(deserialize_with = "day")] Option<NaiveDate>);
    let mut days: Vec<NaiveDate> = Vec::<One>::deserialize(deserializer)?.into_iter().filter_map(|day| day.0).collect();
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

/// Days of the week by their English names.
pub(super) fn weekdays<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Weekday>, D::Error> {
    Vec::<String>::deserialize(deserializer)?.iter().map(|name| named(name)).collect()
}

/// A day of the week by its English name.
pub(super) fn weekday<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Weekday, D::Error> {
    named(&String::deserialize(deserializer)?)
}

fn named<E: de::Error>(name: &str) -> Result<Weekday, E> {
    name.parse().map_err(|_| E::custom(format!("expected a day such as \"saturday\", found `{name}`")))
}

/// The same, written.
pub(super) fn weekday_names<S: Serializer>(days: &[Weekday], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(days.iter().map(name_of))
}

/// The same, written.
pub(super) fn weekday_name<S: Serializer>(day: &Weekday, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(name_of(day))
}

fn name_of(day: &Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// A line of a sheet: a row as a number, a column as letters.
pub(super) fn line_of_sheet<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected the number of a row such as 4, or the letters of a column such as \"B\"")]
    enum Line {
        Row(u32),
        Column(String),
    }
    Ok(Some(match Line::deserialize(deserializer)? {
        Line::Row(row) => row.to_string(),
        Line::Column(letters) => letters,
    }))
}

/// A file and, if known, the line in it.
struct Place<'a> {
    file: &'a Path,
    line: Option<usize>,
}

impl Place<'_> {
    fn refuse(&self, message: &str) -> anyhow::Error {
        let file = self.file.display();
        match self.line {
            Some(line) => anyhow::anyhow!("{file}:{line}: {message}"),
            None => anyhow::anyhow!("{file}: {message}"),
        }
    }
}

/// The one-based line of a byte offset.
fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}

/// Keys below `prefix` that no setting has, each with its place in the file and what to say of it.
fn collect_unknown(table: &DeTable, prefix: &str, into: &mut Vec<(Range<usize>, String)>) {
    for (key, value) in table {
        let name = format!("{prefix}{}", key.get_ref());
        let section = format!("{name}.");
        let is_section = KEYS.iter().any(|known| known.name.starts_with(&section));
        match value.get_ref() {
            _ if KEYS.iter().any(|known| known.name == name) => {}
            DeValue::Table(_) if KEYS.iter().any(|known| known.name.strip_suffix('*') == Some(&section)) => {}
            DeValue::Table(inner) if is_section && name != ENTRIES => collect_unknown(inner, &section, into),
            DeValue::Array(entries) if name == ENTRIES => {
                let tables = entries.iter().filter_map(|entry| entry.get_ref().as_table());
                tables.for_each(|entry| collect_unknown(entry, &section, into));
            }
            _ if name == ENTRIES => {
                into.push((key.span(), format!("`{name}` is a list, each entry written as [[{name}]]")))
            }
            _ if is_section => into.push((key.span(), format!("`{name}` is a section, written as [{name}]"))),
            _ => into.push((key.span(), unknown(&name))),
        }
    }
}

/// What to say of a key that does not exist: the nearest among its neighbours, else the same word in another section.
fn unknown(name: &str) -> String {
    let (section, last) = name.rsplit_once('.').map_or(("", name), |(section, last)| (section, last));
    let neighbours = || KEYS.iter().filter_map(|key| below(key.name, section));
    let elsewhere = || KEYS.iter().find(|key| key.name.rsplit('.').next() == Some(last)).map(|key| key.name);
    match nearest(last, neighbours()).map(str::to_owned).or_else(|| elsewhere().map(str::to_owned)) {
        Some(meant) => format!("unknown key `{name}`; did you mean `{meant}`?"),
        None => format!("unknown key `{name}`; `scoresheet explain config` lists all keys"),
    }
}

/// The next part of a key's name below a section: `cap` of `grading.cap` below `grading`, `grading` below the top.
fn below<'a>(name: &'a str, section: &str) -> Option<&'a str> {
    let rest = if section.is_empty() { name } else { name.strip_prefix(section)?.strip_prefix('.')? };
    rest.split('.').next()
}

/// Refuses numbers that would make nonsense of a report.
fn check_ranges(settings: &Settings) -> Result<()> {
    let (grading, limits) = (&settings.grading, &settings.limits);
    let shares = [
        ("grading.aspirational-success", grading.aspirational_success),
        ("grading.behind-gap", grading.behind_gap),
        ("grading.kpi-amber-share", grading.kpi_amber_share),
        ("grading.on-track-gap", grading.on_track_gap),
        ("grading.too-early", grading.too_early),
    ];
    for (name, share) in shares {
        if share < Decimal::ZERO || Decimal::ONE < share {
            bail!("`{name}` is a share: expected a number from 0 to 1, found `{share}`");
        }
    }
    let positive = [
        ("grading.band-tolerance", grading.band_tolerance),
        ("grading.cap", grading.cap),
        ("limits.file-mib", limits.file_mib.into()),
        ("limits.seconds", limits.seconds.into()),
        ("limits.sheet-cells", limits.sheet_cells.into()),
        ("limits.sheets", limits.sheets.into()),
        ("limits.worker-mib", limits.worker_mib.into()),
    ];
    for (name, number) in positive {
        if number <= Decimal::ZERO {
            bail!("`{name}`: expected a number above 0, found `{number}`");
        }
    }
    if grading.behind_gap < grading.on_track_gap {
        bail!(
            "`grading.behind-gap` ({}) is below `grading.on-track-gap` ({})",
            grading.behind_gap,
            grading.on_track_gap
        );
    }
    check_curves(settings)?;
    check_cycles(settings)
}

/// Refuses a month that there is not, and a cycle that ends before it begins.
fn check_cycles(settings: &Settings) -> Result<()> {
    let cycle = &settings.cycle;
    if let Some(month) = cycle.year_start.filter(|month| !(1..=12).contains(month)) {
        bail!("`cycle.year-start` is a month: expected a number from 1 to 12, found `{month}`");
    }
    if cycle.sprint_days == 0 {
        bail!("`cycle.sprint-days`: expected a number above 0, found `0`");
    }
    let named = settings.named_cycles.iter().find(|named| named.end < named.start);
    if let Some(NamedCycle { name, start, end }) = named {
        bail!("`named-cycle` `{name}` ends ({end}) before it starts ({start})");
    }
    match (cycle.start, cycle.end) {
        (Some(start), Some(end)) if end < start => bail!("`cycle.end` ({end}) is before `cycle.start` ({start})"),
        _ => Ok(()),
    }
}

/// Refuses steps that are missing, fall, or are no shares.
fn check_curves(settings: &Settings) -> Result<()> {
    let own = settings.pace.iter().map(|rule| (format!("pace.steps` of `{}", rule.item), rule.curve, &rule.steps));
    let grading = &settings.grading;
    let common = ("grading.curve-steps".to_owned(), grading.curve, &grading.curve_steps);
    for (name, curve, steps) in own.chain([common]) {
        if curve == Curve::Steps && steps.is_empty() {
            bail!("`{name}`: a curve of steps needs them, such as [0.1, 0.3, 1.0]");
        }
        let is_share = |step: &Decimal| (Decimal::ZERO..=Decimal::ONE).contains(step);
        if !steps.is_sorted() || !steps.iter().all(is_share) {
            bail!("`{name}`: expected shares from 0 to 1 that do not fall, such as [0.1, 0.3, 1.0]");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        format!("{:#}", parse(text, Path::new("scoresheet.toml")).expect_err("the text is refused"))
    }

    #[test]
    fn an_unknown_key_names_its_line_and_the_nearest_key() {
        let cases = [
            ("titel = \"x\"", "scoresheet.toml:1: unknown key `titel`; did you mean `title`?"),
            ("\n[grading]\nband = \"google\"", "scoresheet.toml:3: unknown key `grading.band`; did you mean `bands`?"),
            ("[output]\ncap = 1", "scoresheet.toml:2: unknown key `output.cap`; did you mean `grading.cap`?"),
            ("[gradings]\ncap = 1", "scoresheet.toml:1: unknown key `gradings`; did you mean `grading`?"),
            (
                "colour-of-the-sky = 1",
                "scoresheet.toml:1: unknown key `colour-of-the-sky`; `scoresheet explain config` lists all keys",
            ),
            ("grading = 3", "scoresheet.toml:1: `grading` is a section, written as [grading]"),
        ];
        for (text, message) in cases {
            assert_eq!(refusal(text), message);
        }
    }

    #[test]
    fn all_unknown_keys_are_told_in_the_order_of_the_file() {
        let told = refusal("titel = \"x\"\n[output]\nreprot = \"x\"");
        assert_eq!(told.lines().count(), 2);
        assert!(told.lines().last().unwrap().contains(":3: unknown key `output.reprot`; did you mean `report`?"));
    }

    #[test]
    fn a_value_of_the_wrong_kind_names_its_line() {
        assert!(refusal("[limits]\n\nsheets = \"many\"").starts_with("scoresheet.toml:3: "));
        assert!(refusal("[limits\nsheets = 3").starts_with("scoresheet.toml:1: "));
    }

    #[test]
    fn a_number_out_of_range_is_refused() {
        for text in [
            "[grading]\ntoo-early = 10",
            "[grading]\ncap = 0",
            "[limits]\nseconds = 0",
            "[grading]\non-track-gap = 0.5",
            "[cycle]\nstart = 2026-07-01\nend = 2026-06-30",
            "[cycle]\nyear-start = 13",
            "[cycle]\nsprint-days = 0",
            "[[named-cycle]]\nname = \"Winter\"\nstart = 2026-11-01\nend = 2026-10-01",
            "[grading]\ncurve = \"steps\"",
            "[grading]\ncurve-steps = [0.5, 0.2]",
            "[[pace]]\nitem = \"KR-1\"\ncurve = \"steps\"\nsteps = [2]",
        ] {
            assert!(refusal(text).starts_with("scoresheet.toml: `"), "{text}");
        }
    }

    #[test]
    fn a_day_may_be_written_with_or_without_quotes() {
        let start = |text: &str| parse(text, Path::new("scoresheet.toml")).unwrap().cycle.start;
        assert_eq!(start("[cycle]\nstart = 2026-07-01"), start("[cycle]\nstart = \"2026-07-01\""));
        assert!(refusal("[cycle]\nstart = \"July\"").contains("found `July`"));
    }

    #[test]
    fn days_of_the_week_have_their_english_names() {
        let grading = |text: &str| parse(text, Path::new("scoresheet.toml")).unwrap().grading;
        assert_eq!(grading("[grading]\nweekend = [\"Friday\", \"sat\"]").weekend, [Weekday::Fri, Weekday::Sat]);
        assert!(refusal("[grading]\nweekend = [\"Freitag\"]").contains("found `Freitag`"));
        let days = grading("[grading]\nholidays = [2026-12-26, \"2026-12-25\", 2026-12-26]").holidays;
        assert_eq!(days.len(), 2);
    }

    #[test]
    fn rules_may_have_any_name_here() {
        let settings =
            parse("[rules]\na-rule = \"off\"\n[rules.another]\nmax = 6", Path::new("scoresheet.toml")).unwrap();
        assert_eq!(settings.rules.len(), 2);
    }
}
