//! A portfolio and the name of its folder in, a scoresheet.toml to begin with out: what was found as comments, what was
//! guessed as settings.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use toml::Value;

use super::format::text::count;
use super::palette::capitalised;
use crate::model::{Cycle, Found, Portfolio, SourceId, SourceState};

/// So many files are told of.
const MOST_TOLD: usize = 40;

/// The text of the file.
pub fn config(portfolio: &Portfolio, folder: &str, as_of: NaiveDate) -> String {
    let mut text = String::from(
        "# Settings of scoresheet for the spreadsheets beside this file. Every key has a default;\n\
         # `scoresheet explain config` lists them all.\n",
    );
    let _ = writeln!(text, "title = {}", Value::String(title(folder)));
    text.push_str("\n# What was understood; `scoresheet inspect FILE` tells how.\n");
    for (number, source) in portfolio.sources.iter().enumerate().take(MOST_TOLD) {
        let name = source.name.replace(char::is_control, " ");
        let _ = writeln!(text, "#   {name}: {}", understood(portfolio, SourceId::new(number)));
    }
    if portfolio.sources.len() > MOST_TOLD {
        let _ = writeln!(text, "#   and {} more", portfolio.sources.len() - MOST_TOLD);
    }
    cycle(portfolio, as_of, &mut text);
    text.push_str(
        "\n# Files to leave out, with * and ? as wildcards.\n# [input]\n# exclude = [\"archive/*\"]\n\
         \n# What to write besides the report.\n# [output]\n# also = [\"single-file\", \"zip\"]\n\
         \n# Rules to leave out or to take more seriously; `scoresheet explain` lists them.\n# [rules]\n\
         # missing-baseline = \"error\"\n",
    );
    text
}

/// The folder's name as a title.
fn title(folder: &str) -> String {
    let words = folder.replace(['-', '_'], " ");
    let words = words.split_whitespace().map(capitalised).collect::<Vec<_>>().join(" ");
    if words.is_empty() { "OKR report".to_owned() } else { words }
}

fn understood(portfolio: &Portfolio, id: SourceId) -> String {
    if let SourceState::Unreadable { reason, .. } = &portfolio.source(id).state {
        return format!("not readable, {reason}");
    }
    let objectives = portfolio.objectives.iter().filter(|objective| objective.origin.source == id).count();
    let key_results = portfolio.key_results.iter().filter(|kr| kr.origin.source == id).count();
    let kpis = portfolio.kpis.iter().filter(|kpi| kpi.origin.source == id).count();
    let counts = [(objectives, "objective"), (key_results, "key result"), (kpis, "KPI")];
    let told: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, thing)| count(*n, thing)).collect();
    if told.is_empty() { "no objectives and no KPIs were recognised".to_owned() } else { told.join(", ") }
}

/// The cycle that most items name; without any, the quarter of the day, to be confirmed.
fn cycle(portfolio: &Portfolio, as_of: NaiveDate, text: &mut String) {
    let objectives = portfolio.objectives.iter().filter_map(|objective| objective.cycle.as_ref());
    let key_results = portfolio.key_results.iter().filter_map(|kr| kr.cycle.as_ref());
    let mut named: BTreeMap<(NaiveDate, &str), (usize, &Cycle)> = BTreeMap::new();
    for cycle in objectives.chain(key_results) {
        named.entry((cycle.start, &cycle.name)).or_insert((0, cycle)).0 += 1;
    }
    let most = named.into_values().max_by_key(|(times, _)| *times);
    let (told, cycle, mark) = match most {
        Some((times, cycle)) => (format!("named by {}", count(times, "item")), cycle.clone(), ""),
        None => ("no sheet names one; take the marks away if this is it".to_owned(), quarter(as_of), "# "),
    };
    let _ = writeln!(
        text,
        "\n# The cycle of sheets that name none: {told}.\n{mark}[cycle]\n{mark}name = {}\n{mark}start = {}\n{mark}end = {}",
        Value::String(cycle.name),
        cycle.start,
        cycle.end
    );
}

fn quarter(day: NaiveDate) -> Cycle {
    let number = day.month0() / 3;
    let first = |year, month| NaiveDate::from_ymd_opt(year, month, 1).expect("the first of a month is a day");
    let start = first(day.year(), number * 3 + 1);
    let after = if number == 3 { first(day.year() + 1, 1) } else { first(day.year(), number * 3 + 4) };
    let end = after.pred_opt().expect("a quarter has a last day");
    Cycle { name: format!("{}-Q{}", day.year(), number + 1), start, end, found: Found::Config }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::parse;
    use crate::report::sample::Sample;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_file_can_be_read_and_says_what_was_found() {
        let sample = Sample::new();
        let text = config(&sample.portfolio, "north-wind_teams", day("2026-10-31"));
        let settings = parse(&text, Path::new("scoresheet.toml")).unwrap();
        assert_eq!(settings.title, "North Wind Teams");
        assert!(text.contains("#   teams/sales.xlsx: 2 objectives, 4 key results, 2 KPIs\n"), "{text}");
    }

    #[test]
    fn without_a_cycle_in_the_sheets_the_quarter_is_proposed_and_not_set() {
        let text = config(&Portfolio::default(), "", day("2026-12-31"));
        assert!(text.contains("# [cycle]\n# name = \"2026-Q4\"\n# start = 2026-10-01\n# end = 2026-12-31\n"), "{text}");
        assert_eq!(parse(&text, Path::new("x")).unwrap().cycle.start, None);
    }

    #[test]
    fn no_name_of_a_file_ends_its_comment() {
        let mut sample = Sample::new();
        sample.portfolio.sources[0].name = "a\ntitle = 7\n.xlsx".to_owned();
        let text = config(&sample.portfolio, "x\"y", day("2026-10-31"));
        assert_eq!(parse(&text, Path::new("x")).unwrap().title, "X\"y");
    }
}
