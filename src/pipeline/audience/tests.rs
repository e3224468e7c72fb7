//! What an audience gets and does not get, item by item.

mod interference;

use super::*;
use crate::config::People;
use crate::history::{Archive, Kind};
use crate::model::build::sample::{book, build, config};
use crate::model::{Entry, Origin, UnitId};
use crate::report::snapshot::taken;

const SALES: &str = "Objective | Parent | Team | KeyResult | Owner | Baseline | Target | Current\n\
    Win | Grow | Sales | Raise NPS | Ana Lee | 40 | 60 | 52\n\
    Win | Grow | Sales | Cut churn | Ben Ode | 9 | 5 | 8";
const OTHERS: &str = "Objective | Parent | Team | KeyResult | Owner | Baseline | Target | Current\n\
    Grow | | Board | Raise margin | Cay Poe | 10 | 20 | 11";

fn portfolio() -> Portfolio {
    let mut portfolio = build(vec![book("a.xlsx").table("OKRs", SALES), book("b.xlsx").table("OKRs", OTHERS)]);
    let mut comment = portfolio.key_results[0].owner.clone();
    if let Entry::Given(stated) = &mut comment {
        (stated.value, stated.text) = ("said Ana Lee".into(), "said Ana Lee".into());
    }
    portfolio.key_results[0].comment = comment;
    portfolio
}

fn audience(units: &[&str], show: &[Part]) -> Audience {
    let units = units.iter().map(|unit| (*unit).to_owned()).collect();
    Audience { name: "Staff".to_owned(), units, show: show.to_vec(), people: People::Names, ..Audience::default() }
}

fn seen(portfolio: &Portfolio, units: &[&str], show: &[Part]) -> Portfolio {
    edition(portfolio, &History::default(), &audience(units, show), &config()).examined.portfolio
}

#[test]
fn items_of_other_units_and_links_to_them_are_not_there() {
    let sales = seen(&portfolio(), &["sales"], &[]);
    assert_eq!((sales.units.len(), sales.objectives.len(), sales.key_results.len()), (1, 1, 2));
    assert!(sales.objectives[0].parent.is_blank() && sales.sources.is_empty());
    let both = seen(&portfolio(), &["sales", "b*d"], &[]);
    assert_eq!(both.objectives.len(), 2);
    let win = both.objectives.iter().find(|objective| &*objective.title == "Win").unwrap();
    assert_eq!(win.parent.value().map(|title| &**title), Some("Grow"));
}

#[test]
fn a_hidden_row_and_a_key_result_of_a_hidden_objective_are_not_seen() {
    let mut whole = portfolio();
    whole.key_results[1].hidden = true;
    assert_eq!(seen(&whole, &["*"], &[]).key_results.len(), 2);
    let board = UnitId::new(whole.units.iter().position(|unit| unit.name == "Board").unwrap());
    whole.objectives[0].unit = board;
    assert_eq!(seen(&whole, &["Sales"], &[]).key_results.len(), 0);
}

#[test]
fn no_fact_tells_where_it_stands_and_parts_are_shown_when_listed() {
    let sales = seen(&portfolio(), &["Sales"], &[]);
    let kr = &sales.key_results[0];
    assert_eq!((kr.origin, kr.measure.target.origin()), (Origin::NOWHERE, Some(Origin::NOWHERE)));
    assert_eq!((kr.comment.text(), sales.place(kr.origin).to_string()), (None, String::new()));
    assert_eq!(seen(&portfolio(), &["Sales"], &[Part::Comments]).key_results[0].comment.text(), Some("said Ana Lee"));
    let mut noted = portfolio();
    if let Entry::Given(stated) = &mut noted.key_results[0].comment {
        stated.source = crate::recognise::FactSource::Note;
    }
    assert_eq!(seen(&noted, &["Sales"], &[Part::Comments]).key_results[0].comment, Entry::Blank);
}

#[test]
fn a_unit_is_graded_by_what_is_seen_of_it() {
    let edition = |units: &[&str]| edition(&portfolio(), &History::default(), &audience(units, &[]), &config());
    let whole = edition(&["*"]).examined.grades;
    let sales = edition(&["Sales"]).examined.grades;
    assert_eq!(sales.portfolio.grade, sales.units[0].grade);
    assert_ne!(whole.portfolio.grade, sales.portfolio.grade);
}

#[test]
fn findings_are_of_single_items_and_only_for_those_who_may_see_them() {
    let findings = |show: &[Part]| {
        let edition = edition(&portfolio(), &History::default(), &audience(&["Sales"], show), &config());
        edition.examined.findings
    };
    assert!(findings(&[]).is_empty());
    let found = findings(&[Part::Findings]);
    assert!(!found.is_empty() && found.iter().all(|finding| finding.origin.is_none()));
    assert!(found.iter().all(|finding| !ACROSS_ITEMS.contains(&finding.chapter)), "{found:?}");
}

#[test]
fn earlier_months_are_those_of_items_that_are_seen_today() {
    let (config, portfolio) = (config(), portfolio());
    let before = edition(&portfolio, &History::default(), &audience(&["*"], &[]), &config);
    let mut snapshot = taken(&before.examined.report(&before.config));
    snapshot.as_of = "2026-08-31".parse().unwrap();
    let gone = snapshot.key_results.iter().position(|kr| kr.title == "Cut churn").unwrap();
    snapshot.key_results[gone].title = "Buy the competitor for 9 million".to_owned();
    snapshot.key_results[gone].key = "kr/gone".to_owned();
    let archive = Archive { snapshots: vec![snapshot], ..Archive::default() };
    let history = History::new(&portfolio, archive, &config);
    let edition = edition(&portfolio, &history, &audience(&["Sales"], &[Part::History]), &config).examined;
    let [month] = &*edition.history.snapshots else { panic!("one month") };
    let titles: Vec<&str> = month.key_results.iter().map(|kr| &*kr.title).collect();
    assert_eq!((titles, month.units.len()), (vec!["Raise NPS"], 1));
    assert_eq!(edition.history.track(Kind::KeyResult, 0).len(), 1);
    let standing = &month.units[0].standing;
    assert_eq!(
        (standing.graded, month.portfolio.grade, month.key_results[0].grade),
        (1, standing.grade, standing.grade)
    );
}

#[test]
fn the_words_of_a_row_that_was_hidden_are_not_those_of_one_like_it() {
    let (config, mut portfolio) = (config(), portfolio());
    portfolio.key_results[0].title = "Raise NPS of the customers we want to sell".into();
    let before = edition(&portfolio, &History::default(), &audience(&["*"], &[]), &config);
    let mut snapshot = taken(&before.examined.report(&before.config));
    snapshot.as_of = "2026-08-31".parse().unwrap();
    let hidden = snapshot.key_results.iter().position(|kr| kr.title.starts_with("Raise NPS")).unwrap();
    portfolio.key_results[0].title = "Raise NPS of the customers we want to keep".into();
    let told = |hides: bool| {
        let mut snapshot = snapshot.clone();
        snapshot.key_results[hidden].hidden = hides;
        let archive = Archive { snapshots: vec![snapshot], ..Archive::default() };
        let history = History::new(&portfolio, archive, &config);
        let edition = edition(&portfolio, &history, &audience(&["Sales"], &[Part::History]), &config).examined;
        format!("{:?}", edition.history.snapshots).contains("want to sell")
    };
    assert_eq!((told(true), told(false)), (false, true));
}

/// A digest of fingerprints and keys of what an audience gets that sees no names, where one person is a unit.
fn digests(person: &str) -> Vec<String> {
    let table = "Objective | Level | Team | KeyResult | Owner | Baseline | Target | Current\n\
        Sing more | Person | PERSON | Raise songs | PERSON | 4 |  | 5\nSing more | Person | PERSON | Cut noise | PERSON | 9 | 3 | 8"
        .replace("PERSON", person);
    let config = config();
    let build = |table: &str| build(vec![book("a.xlsx").table("OKRs", table)]);
    let whole = build(&table);
    let archive = {
        let more = format!("{table}\nSing more | Person | {person} | Win fans | {person} | 1 | 7 | 2");
        let portfolio = build(&more);
        let history = History::default();
        let grades = grade(&portfolio, &history, &config);
        let findings = crate::lint::lint(&portfolio, &history, &grades, &config);
        let examined = Examined { portfolio, history, grades, findings, workbooks: Vec::new() };
        let mut snapshot = taken(&examined.report(&config));
        snapshot.as_of = "2026-08-31".parse().unwrap();
        Archive { snapshots: vec![snapshot], ..Archive::default() }
    };
    let history = History::new(&whole, archive, &config);
    let grades = grade(&whole, &history, &config);
    let findings = crate::lint::lint(&whole, &history, &grades, &config);
    let examined = Examined { portfolio: whole, history, grades, findings, workbooks: Vec::new() };
    let mut veiling = config.clone();
    veiling.settings.output.people = People::Off;
    let veiled = veiled(examined, &veiling);
    let now = veiled.findings.iter().map(|finding| finding.fingerprint.clone());
    let then = veiled.history.snapshots.iter().flat_map(|month| {
        let keys = month.key_results.iter().map(|kr| kr.key.clone());
        keys.chain(month.findings.iter().map(|finding| finding.fingerprint.clone()))
    });
    let mut digests: Vec<String> = now.chain(then).collect();
    digests.sort();
    digests
}

#[test]
fn no_digest_is_made_of_a_name_that_is_not_shown() {
    let digests_of_ana = digests("Ana Lee");
    assert!(
        digests_of_ana.iter().any(|key| key.starts_with("gone-")) && digests_of_ana.len() > 4,
        "{digests_of_ana:?}"
    );
    assert_eq!(digests_of_ana, digests("Zoe Quist"));
}

#[test]
fn the_settings_name_nothing_that_is_hidden() {
    let mut whole = config();
    whole.settings.input.exclude = vec!["secret".to_owned()];
    let rule = |item: &str| crate::config::MatchRule { from: "was".to_owned(), to: item.to_owned(), unit: None };
    whole.settings.matches = vec![rule("Raise margin"), rule("raise nps")];
    let edition = edition(&portfolio(), &History::default(), &audience(&["Sales"], &[]), &whole);
    assert_eq!(edition.config.settings.matches, [rule("raise nps")]);
    assert_eq!(
        (edition.config.settings.input.exclude.len(), &*edition.config.settings.title),
        (0, "OKR report, for Staff")
    );
}

#[test]
fn people_are_named_as_the_audience_is_to_see_them() {
    let called = |people: People| {
        let audience = Audience { people, ..audience(&["Sales"], &[Part::Comments]) };
        let examined = edition(&portfolio(), &History::default(), &audience, &config()).examined;
        let kr = examined.portfolio.key_results[0].clone();
        let text = |entry: &Entry<Box<str>>| entry.text().unwrap().to_owned();
        (text(&kr.owner), text(&kr.comment))
    };
    assert_eq!(called(People::Initials), ("A. L.".to_owned(), "said A. L.".to_owned()));
    assert_eq!(called(People::Off), ("name withheld".to_owned(), "said name withheld".to_owned()));
}

/// Everything that is written of an edition, parts of zips and workbooks too, and the paths of all.
fn written(edition: &Edition) -> Vec<(String, Vec<u8>)> {
    let kept = crate::report::sample::Kept::default();
    let report = edition.examined.report(&edition.config);
    let changes = report.changes();
    crate::report::OUTPUTS.iter().for_each(|output| (output.make)(&report, changes.as_ref(), &kept).unwrap());
    let made = kept.0.into_inner().unwrap().into_iter().map(|file| (file.path, file.bytes));
    let made: Vec<(String, Vec<u8>)> = made.collect();
    let parts = made.iter().filter(|(_, bytes)| bytes.starts_with(b"PK")).flat_map(|(path, bytes)| {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let count = zip.len();
        let part = |number| {
            let mut text = Vec::new();
            std::io::Read::read_to_end(&mut zip.by_index(number).unwrap(), &mut text).unwrap();
            (path.clone(), text)
        };
        (0..count).map(part).collect::<Vec<_>>()
    });
    let parts: Vec<(String, Vec<u8>)> = parts.collect();
    made.into_iter().chain(parts).collect()
}

/// What no edition of these tests holds.
const MARK: &str = "ZQLEAK";

fn is_told(edition: &Edition) -> bool {
    let holds = |text: &str| text.to_uppercase().contains(MARK);
    written(edition).iter().any(|(path, bytes)| holds(path) || holds(&String::from_utf8_lossy(bytes)))
}

fn marked() -> Entry<Box<str>> {
    let Entry::Given(mut owner) = portfolio().key_results[0].owner.clone() else { panic!("it has an owner") };
    (owner.value, owner.text) = (MARK.into(), MARK.into());
    Entry::Given(owner)
}

/// A way in which something that is hidden could get into an edition.
type Leak = (&'static str, fn(&mut Examined));

const LEAKS: &[Leak] = &[
    ("unit", |it| it.portfolio.units[0].name = MARK.to_owned()),
    ("objective title", |it| it.portfolio.objectives[0].title = MARK.into()),
    ("objective id", |it| it.portfolio.objectives[0].id = marked()),
    ("objective owner", |it| it.portfolio.objectives[0].owner = marked()),
    ("objective comment", |it| it.portfolio.objectives[0].comment = marked()),
    ("objective parent", |it| it.portfolio.objectives[0].parent = marked()),
    ("objective key", |it| it.portfolio.objectives[0].key = MARK.to_owned()),
    ("key result title", |it| it.portfolio.key_results[0].title = MARK.into()),
    ("key result id", |it| it.portfolio.key_results[0].id = marked()),
    ("key result owner", |it| it.portfolio.key_results[0].owner = marked()),
    ("key result comment", |it| it.portfolio.key_results[0].comment = marked()),
    ("key result key", |it| it.portfolio.key_results[0].key = MARK.to_owned()),
    ("KPI name", |it| it.portfolio.kpis[0].name = MARK.into()),
    ("KPI id", |it| it.portfolio.kpis[0].id = marked()),
    ("KPI owner", |it| it.portfolio.kpis[0].owner = marked()),
    ("KPI definition", |it| it.portfolio.kpis[0].definition = marked()),
    ("KPI data source", |it| it.portfolio.kpis[0].data_source = marked()),
    ("KPI objective", |it| it.portfolio.kpis[0].objective = marked()),
    ("KPI comment", |it| it.portfolio.kpis[0].comment = marked()),
    ("finding message", |it| it.findings[0].message = MARK.to_owned().into()),
    ("finding value", |it| it.findings[0].value = MARK.to_owned()),
    ("finding expectation", |it| it.findings[0].expected = MARK.to_owned().into()),
];

#[test]
fn whatever_would_leak_is_seen_in_what_is_written() {
    let kpis = "Kpi | Team | Owner | Baseline | Target | Current\nUptime | Sales | Ana Lee | 90 | 99 | 98";
    let whole = build(vec![book("a.xlsx").table("OKRs", SALES), book("k.xlsx").table("KPIs", kpis)]);
    let audience = audience(&["Sales"], &[Part::Findings]);
    let edition = || edition(&whole, &History::default(), &audience, &config());
    assert!(!is_told(&edition()));
    for (name, leak) in LEAKS {
        let mut leaking = edition();
        leak(&mut leaking.examined);
        assert!(is_told(&leaking), "a leak by {name} is not seen");
    }
}
