//! Pairs of runs that are equal in what an audience may see and different in all else in; the same edition of both out.

use proptest::prelude::*;

use super::super::edition;
use super::audience;
use crate::config::{Audience, Config, Part, People};
use crate::grade::grade;
use crate::history::{Archive, History, Snapshot};
use crate::lint::lint;
use crate::model::Portfolio;
use crate::model::build::sample::{book, build_with, config};
use crate::pipeline::Examined;
use crate::report::snapshot::taken;

/// Objectives and key results of both teams: what is hidden may be called like what is seen.
const OBJECTIVES: &[&str] = &["Win the harbour", "Win the harbours", "Care in a day"];
const KEY_RESULTS: &[&str] = &[
    "Raise win rate in %",
    "Raise the win rate in %",
    "Cut churn in %",
    "Cut the churn in %",
    "Answer calls in hours",
    "Close tickets in days",
];
const OWNERS: &[&str] = &["Ana Lee", "Ben Ode", ""];

/// A key result: its objective, its own words, its owner, target and current value.
#[derive(Debug, Clone)]
struct Row {
    objective: usize,
    words: usize,
    owner: usize,
    target: u32,
    current: u32,
}

/// Where a row stands that the audience may not see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Veil {
    /// It is of another team.
    Team,
    /// Its row is hidden.
    Row,
    /// It is of an objective whose row is hidden.
    Objective,
}

/// What differs between two runs.
#[derive(Debug, Clone)]
struct Hidden {
    rows: Vec<(Row, Veil)>,
    /// Which of the names the files have.
    files: usize,
}

const FILES: &[[&str; 3]] =
    &[["a.xlsx", "b.xlsx", "k.xlsx"], ["z.xlsx", "a/b.xlsx", "0.xlsx"], ["b.xlsx", "a.xlsx", "c.xlsx"]];

/// The mark of a hidden row: its owner.
const NOBODY: &str = "Hid Den";
/// How a hidden objective is called.
const QUIET: &str = "Quiet: ";

fn row() -> impl Strategy<Value = Row> {
    (0..OBJECTIVES.len(), 0..KEY_RESULTS.len(), 0..OWNERS.len(), 1..99_u32, 1..99_u32)
        .prop_map(|(objective, words, owner, target, current)| Row { objective, words, owner, target, current })
}

/// Rows that are seen, each with words of its own.
fn seen_rows() -> impl Strategy<Value = Vec<Row>> {
    proptest::collection::vec(row(), 1..6).prop_map(|rows| {
        let mut rows = rows;
        let mut words = std::collections::BTreeSet::new();
        rows.retain(|row| words.insert(row.words));
        rows
    })
}

fn hidden(veils: &'static [Veil]) -> impl Strategy<Value = Hidden> {
    let veil = proptest::sample::select(veils);
    (proptest::collection::vec((row(), veil), 0..6), 0..FILES.len()).prop_map(|(rows, files)| Hidden { rows, files })
}

/// The months that a run knows: what is hidden in each of them.
fn months(veils: &'static [Veil]) -> impl Strategy<Value = [Hidden; 3]> {
    [hidden(veils), hidden(veils), hidden(veils)]
}

fn line(row: &Row, month: u32, veil: Option<Veil>) -> String {
    let Row { objective, words, owner, target, current } = row;
    let quiet = if veil == Some(Veil::Objective) { QUIET } else { "" };
    let team = if veil == Some(Veil::Team) { "Board" } else { "Sales" };
    let owner = if veil == Some(Veil::Row) { NOBODY } else { OWNERS[*owner] };
    // Nothing that is hidden is what is seen, word by word, in one objective.
    let words = if veil == Some(Veil::Row) {
        format!("{} ", KEY_RESULTS[*words].replace(" in", " now in"))
    } else {
        KEY_RESULTS[*words].to_owned()
    };
    format!(
        "{quiet}{} | Grow | {team} | {words} | {owner} | 1 | {target} | {}\n",
        OBJECTIVES[*objective],
        current + month
    )
}

/// What one month holds.
fn portfolio(seen: &[Row], hidden: &Hidden, month: u32, config: &Config) -> Portfolio {
    const HEADER: &str = "Objective | Parent | Team | KeyResult | Owner | Baseline | Target | Current\n";
    let [first, second, third] = FILES[hidden.files];
    let before = hidden
        .rows
        .iter()
        .filter(|(_, veil)| *veil == Veil::Objective)
        .map(|(row, veil)| line(row, month, Some(*veil)));
    let own = seen.iter().map(|row| line(row, month, None));
    let after =
        hidden.rows.iter().filter(|(_, veil)| *veil == Veil::Row).map(|(row, veil)| line(row, month, Some(*veil)));
    let others: String = hidden.rows.iter().map(|(row, _)| line(row, month, Some(Veil::Team))).collect();
    let table = HEADER.to_owned() + &before.chain(own).chain(after).collect::<String>();
    let kpis = format!(
        "Kpi | Team | Owner | Target | M0{} | M0{}\nUptime | Sales | Ana Lee | 99 | 97 | 9{month}\n{}",
        6 + month,
        7 + month,
        hidden
            .rows
            .iter()
            .map(|(row, _)| format!("Uptime | Board | Cay Poe | {} | 1 | 2\n", row.target))
            .collect::<String>()
    );
    let books = vec![
        book(first).table("OKRs", table.trim_end()),
        book(second).table(
            "OKRs",
            (HEADER.to_owned() + "Grow | | Board | Raise margin | Cay Poe | 10 | 20 | 11\n" + &others).trim_end(),
        ),
        book(third).table("KPIs", kpis.trim_end()),
    ];
    let mut portfolio = build_with(books, config);
    for kr in &mut portfolio.key_results {
        kr.hidden = kr.owner.text() == Some(NOBODY);
    }
    // An objective is hidden with the rows that tell of it.
    for at in 0..portfolio.objectives.len() {
        let own = &portfolio.objectives[at];
        let is_hidden = own.key_results.iter().all(|id| portfolio.key_result(*id).hidden);
        portfolio.objectives[at].hidden = is_hidden || own.title.starts_with(QUIET);
    }
    portfolio
}

/// The run of the last of three months and what it remembers of those before.
fn run(seen: &[Row], months: &[Hidden; 3]) -> (Portfolio, History, Config) {
    let day = |month: u32| chrono::NaiveDate::from_ymd_opt(2026, 7 + month, 28);
    let mut snapshots: Vec<Snapshot> = Vec::new();
    for (month, hidden) in (0..).zip(months) {
        let config = Config { as_of: day(month).unwrap(), ..config() };
        let portfolio = portfolio(seen, hidden, month, &config);
        let archive = Archive { snapshots: snapshots.clone(), ..Archive::default() };
        let history = History::new(&portfolio, archive, &config);
        if month == 2 {
            return (portfolio, history, config);
        }
        let grades = grade(&portfolio, &history, &config);
        let findings = lint(&portfolio, &history, &grades, &config);
        let examined = Examined { portfolio, history, grades, findings, workbooks: Vec::new() };
        let snapshot = Snapshot::from_bytes(&taken(&examined.report(&config)).to_bytes()).unwrap();
        snapshots.push(snapshot);
    }
    unreachable!("the third month is the last")
}

/// All that writers get to know, line by line.
fn told((portfolio, history, config): &(Portfolio, History, Config), audience: &Audience) -> String {
    let edition = edition(portfolio, history, audience, config);
    let changes = edition.examined.report(&edition.config).changes();
    format!("{:#?}\n{:#?}\n{changes:#?}", edition.config.settings, edition.examined)
}

/// Whether two runs are one to an audience that sees these parts.
fn same(seen: &[Row], [one, other]: [&[Hidden; 3]; 2], show: &[Part]) -> Result<(), TestCaseError> {
    for people in [People::Names, People::Off] {
        let audience = Audience { people, ..audience(&["Sales"], show) };
        let (one, other) = (told(&run(seen, one), &audience), told(&run(seen, other), &audience));
        let differing = one.lines().zip(other.lines()).find(|(one, other)| one != other);
        prop_assert_eq!(differing, None);
        prop_assert_eq!(one.len(), other.len());
        prop_assert!(!one.contains("Board") && !one.contains(NOBODY) && !one.contains(QUIET));
    }
    Ok(())
}

const ALL: &[Veil] = &[Veil::Team, Veil::Row, Veil::Objective];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn what_is_hidden_changes_nothing_of_earlier_months(seen in seen_rows(), one in months(ALL), other in months(ALL)) {
        same(&seen, [&one, &other], &[Part::Ids, Part::Comments, Part::History])?;
    }

    #[test]
    fn what_is_hidden_changes_nothing_that_is_found(seen in seen_rows(), one in months(ALL), other in months(ALL)) {
        same(&seen, [&one, &other], &[Part::Ids, Part::Comments, Part::Findings])?;
    }

    // Since when something is found of an objective is not told where a key result of it was hidden then.
    #[test]
    fn what_is_hidden_changes_nothing_of_what_was_found(
        seen in seen_rows(),
        one in months(&[Veil::Team, Veil::Objective]),
        other in months(&[Veil::Team, Veil::Objective]),
    ) {
        same(&seen, [&one, &other], &[Part::Ids, Part::Comments, Part::Findings, Part::History])?;
    }
}
