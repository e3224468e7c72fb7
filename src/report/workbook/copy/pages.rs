//! What a build says of a workbook in, the sheets that tell it within the workbook out.

use super::block::colours;
use super::page::{self, Cell, Heading, Page, page_key};
use super::{Beside, Copier, Desk, Kind};
use crate::lint::{Finding, Item, Subject};
use crate::model::{Origin, SourceId};
use crate::recognise::{Field, LENT, LentColumn, OursKind, OwnSheet};
use crate::report::explain::glossary::GLOSSARY;
use crate::report::palette::{self, Shown, capitalised};
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::{Book, declare, lead_outside, relate, relationships};
use crate::report::workbook::package::table::TablePart;
use crate::report::{Report, link};

const SHEET_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const FINDINGS: &[Heading] = &[
    Heading { text: "Severity", width: 13 },
    Heading { text: "What was found", width: 50 },
    Heading { text: "What to do", width: 44 },
    Heading { text: "Item", width: 36 },
    Heading { text: "Owner", width: 20 },
    Heading { text: "Cell", width: 22 },
    Heading { text: "Page", width: 10 },
    Heading { text: "First seen", width: 14 },
    Heading { text: "Why it matters", width: 50 },
    Heading { text: "Rule", width: 28 },
];
const GRADES: &[Heading] = &[
    Heading { text: "Item", width: 50 },
    Heading { text: "Kind", width: 13 },
    Heading { text: "Grade", width: 11 },
    Heading { text: "Status", width: 15 },
    Heading { text: "Trend", width: 28 },
    Heading { text: "Cell", width: 22 },
    Heading { text: "Page", width: 10 },
    Heading { text: "Checks", width: 60 },
];
const ABOUT: &[Heading] = &[Heading { text: "Word", width: 24 }, Heading { text: "What it means", width: 100 }];

/// What a reader of the columns may ask.
const WORDS: &[(&str, &str)] = &[
    (
        "Grade",
        "(current − baseline) ÷ (target − baseline), from 0 to 1. An objective has the weighted mean of its key results. \
         What cannot be graded has no grade, and the checks say why.",
    ),
    ("Trend", "How the grade moved since the last report; of a KPI, how its value moved between its last two periods."),
    ("Checks", "What was found about the row, each check by its name. The sheet of findings says what to do about it."),
    (
        "How to accept a finding",
        "Add a column `Check notes` to the table and write, in the row of the finding, the name of the check and the reason: \
         ok task-as-key-result: agreed with CFO until 2027-03. The column is the team's: nothing is ever written into it.",
    ),
    (
        "Not a problem anywhere?",
        "Whoever runs the report can turn a check off or change its limits in scoresheet.toml, under [rules].",
    ),
    (
        "A column in the way?",
        "Move it, or delete it: the others stay where they are, and it does not come back while one of them is there.",
    ),
];

/// Writes the sheets of ours: what was found, the grades without a row of their own if there are any, and what all this is.
pub(super) fn write(
    copier: &Copier,
    (source, kind): (SourceId, Kind),
    beside: &Beside,
    book: &Book,
    package: &mut Package,
    desk: &mut Desk,
) -> Result<(), String> {
    let ours = &copier.report.portfolio.source(source).ours;
    let is_there = |own: OwnSheet| ours.iter().any(|ours| ours.kind == OursKind::Sheet(own));
    let mut added = Vec::new();
    for own in OwnSheet::ALL {
        let page = match own {
            OwnSheet::Findings => findings(copier, source, book),
            OwnSheet::Grades if beside.elsewhere.is_empty() && !is_there(own) => continue,
            OwnSheet::Grades => grades(copier, source, &beside.elsewhere, book),
            OwnSheet::About => about(copier, (source, kind), &beside.lent),
        };
        let known = book.sheets.iter().find(|sheet| sheet.name.eq_ignore_ascii_case(own.name()));
        match known {
            Some(_) if !is_there(own) => return Err(format!("a sheet of the team is called `{}`", own.name())),
            Some(sheet) => put(own, &page, &sheet.part, book, package, desk)?,
            None => {
                let part = free_part(package, "xl/worksheets/scoresheet");
                put(own, &page, &part, book, package, desk)?;
                declare(package, &part, SHEET_TYPE)?;
                added.push((own.name().to_owned(), part));
            }
        }
    }
    if added.is_empty() {
        return Ok(());
    }
    let mut id = book.sheets.iter().map(|sheet| sheet.id).max().unwrap_or(0);
    let mut listed = Vec::new();
    for (name, part) in added {
        id += 1;
        listed.push((name, id, relate(package, &book.part, &part, &book.dialect.relation("worksheet"))?));
    }
    let bytes = package.required(&book.part)?.into_owned();
    package.put(&book.part, book.with_sheets(&bytes, &listed)?.applied(&bytes)?)
}

/// Writes one sheet with its table, which keeps its part, its number and its name where it was there before.
fn put(
    own: OwnSheet,
    page: &Page,
    part: &str,
    book: &Book,
    package: &mut Package,
    desk: &mut Desk,
) -> Result<(), String> {
    let tables = relationships(package, part)?.into_iter().filter(|relation| relation.kind == "table");
    let known = tables.filter_map(|relation| relation.target).next();
    let (table_part, number, name) = match known {
        Some(known) => {
            let table = TablePart::of(&package.required(&known)?)?;
            (known, table.id, table.name)
        }
        None => {
            let (number, name) = free_table(own, book, package)?;
            (free_part(package, "xl/tables/scoresheet"), number, name)
        }
    };
    let relation = relate(package, part, &table_part, &book.dialect.relation("table"))?;
    let drawn = page::draw(page, &relation, book.dialect, desk);
    package.put(part, drawn.sheet.into_bytes())?;
    let pages = (0..).map(page_key).zip(drawn.pages).collect();
    lead_outside(package, part, &book.dialect.relation("hyperlink"), pages)?;
    package.put(&table_part, page::table(page, drawn.table, (number, &name), book.dialect).into_bytes())?;
    declare(package, &table_part, TABLE_TYPE)
}

fn free_part(package: &Package, stem: &str) -> String {
    let mut names = (1..).map(|number: u32| format!("{stem}{number}.xml"));
    names.find(|name| !package.has(name)).expect("a package has fewer parts than there are numbers")
}

/// A number and a name that no Excel table of the workbook has.
fn free_table(own: OwnSheet, book: &Book, package: &Package) -> Result<(u32, String), String> {
    let mut names: Vec<String> = book.names.iter().map(|name| name.name.to_lowercase()).collect();
    let mut last = 0;
    let parts: Vec<String> = package.names().filter(|name| name.contains("tables/")).map(str::to_owned).collect();
    for part in parts.iter().filter(|part| part.ends_with(".xml")) {
        let Ok(table) = TablePart::of(&package.required(part)?) else { continue };
        last = last.max(table.id);
        names.push(table.name.to_lowercase());
    }
    let stem = own.name().replace(' ', "_");
    let others = (2..).map(|number: u32| format!("{stem}_{number}"));
    let mut all = std::iter::once(stem.clone()).chain(others);
    let free = all.find(|name| !names.contains(&name.to_lowercase()));
    Ok((last + 1, free.expect("a workbook has fewer names than there are numbers")))
}

fn findings<'a>(copier: &'a Copier, source: SourceId, book: &'a Book) -> Page<'a> {
    let report = &copier.report;
    let found: Vec<&Finding> =
        copier.marks.findings_of[source.index()].iter().map(|index| &report.findings[*index]).collect();
    let (accepted, found): (Vec<&Finding>, Vec<&Finding>) =
        found.into_iter().partition(|finding| finding.accepted().is_some());
    let as_of = report.config.as_of.format("%-d %B %Y");
    let mut told = match found.len() {
        0 => format!("Nothing was found as of {as_of}."),
        1 => format!("One thing was found as of {as_of}."),
        many => format!("{many} things were found as of {as_of}, the worst first."),
    };
    if !accepted.is_empty() {
        told += &format!(" Below them stands what is known and accepted: {}.", accepted.len());
    }
    let found: Vec<&Finding> = found.into_iter().chain(accepted).collect();
    let row = (found.len(), move |at: usize| finding_row(copier, source, found[at], book));
    Page::new((OwnSheet::Findings.name(), vec![told]), FINDINGS, row)
}

fn finding_row(copier: &Copier, source: SourceId, finding: &Finding, book: &Book) -> Vec<Cell> {
    let report = &copier.report;
    let severity = Shown::from(finding.severity);
    let first_seen = copier.past.first_seen.get(&*finding.fingerprint).unwrap_or(&report.config.as_of);
    let (rating, fix) = match finding.accepted() {
        Some(acceptance) => (text("Accepted"), capitalised(&acceptance.sentence().to_string())),
        None => (Cell::Tinted(capitalised(severity.word), colours(severity)), capitalised(finding.rule.fix)),
    };
    vec![
        rating,
        text(&capitalised(&finding.message.to_string())),
        text(&fix),
        text(finding.item(report.portfolio)),
        finding.owner(report.portfolio).map_or(Cell::Empty, text),
        finding.origin.map_or(Cell::Empty, |origin| cell(origin, book)),
        open(report, source, finding.subject, finding.origin),
        text(&first_seen.to_string()),
        text(finding.rule.why),
        text(finding.rule.name),
    ]
}

fn grades<'a>(copier: &'a Copier, source: SourceId, elsewhere: &'a [usize], book: &'a Book) -> Page<'a> {
    let row = move |at: usize| {
        let index = elsewhere[at];
        let mark = &copier.marks.all[index];
        let kind = match mark.item {
            Item::Objective(..) => "Objective",
            Item::KeyResult(..) => "Key result",
            Item::Kpi(..) => "KPI",
        };
        vec![
            text(mark.item.title()),
            text(kind),
            mark.grade.map_or(Cell::Empty, |grade| Cell::Grade(grade.normalize().to_string())),
            mark.status.map_or(Cell::Empty, |status| Cell::Tinted(capitalised(status.word), colours(status))),
            text(&mark.trend),
            cell(mark.item.origin(), book),
            open(&copier.report, source, mark.item.subject(), Some(mark.item.origin())),
            text(&copier.marks.checks(&[index])),
        ]
    };
    let as_of = copier.report.config.as_of.format("%-d %B %Y");
    let notes = vec![format!("What has no row of its own to be graded in, as of {as_of}.")];
    Page::new((OwnSheet::Grades.name(), notes), GRADES, (elsewhere.len(), row))
}

fn about(copier: &Copier, (source, kind): (SourceId, Kind), lent: &[LentColumn]) -> Page<'static> {
    let config = copier.report.config;
    let grading = &config.settings.grading;
    let name = &copier.report.portfolio.source(source).name;
    let rest = match kind {
        Kind::Patched => "Everything else in this workbook is as its team left it.".to_owned(),
        Kind::Converted => format!("Everything else was converted from {name}; formulas became their values."),
    };
    let notes = vec![
        "Scoresheet wrote this sheet, the sheets beside it that carry its name, and the columns whose headers begin with \
         its name."
            .to_owned(),
        rest + " Whatever is written here is written anew each time.",
    ];
    let thresholds = format!(
        "On track: at most {} behind the calendar. Behind: at most {}. Off track: more. Too early: before {} of the cycle.",
        percent(grading.on_track_gap),
        percent(grading.behind_gap),
        percent(grading.too_early)
    );
    let mut rows = vec![
        vec![text("As of"), text(&config.as_of.format("%-d %B %Y").to_string())],
        vec![text("Written by"), text(concat!("Scoresheet ", env!("CARGO_PKG_VERSION")))],
        vec![text("Thresholds"), text(&thresholds)],
    ];
    rows.extend(WORDS.iter().map(|(word, about)| vec![text(word), text(about)]));
    rows.extend(palette::shown().into_iter().filter_map(|shown| {
        let word = GLOSSARY.iter().find(|known| known.word == shown.word)?;
        Some(vec![Cell::Tinted(capitalised(shown.word), colours(shown)), text(word.about)])
    }));
    rows.extend(lent.iter().flat_map(LentColumn::words).map(|words| vec![text(LENT), text(&words)]));
    Page::new((OwnSheet::About.name(), notes), ABOUT, (rows.len(), move |at: usize| rows[at].clone()))
}

fn percent(share: rust_decimal::Decimal) -> String {
    format!("{} %", (share * rust_decimal::Decimal::ONE_HUNDRED).normalize())
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// A link to the page that says most about something, called by the id of the item, else by a cell: what mail tears from its
/// page can still be found by that.
fn open(report: &Report, source: SourceId, subject: Subject, at: Option<Origin>) -> Cell {
    let Some(address) = link::from_workbook(report, source, &link::subject(report, subject)) else {
        return Cell::Empty;
    };
    let id = Item::of(report.portfolio, subject).and_then(|item| item.typed(Field::Id)).map(|id| id.text.to_owned());
    let cell = || at.filter(|at| *at != Origin::NOWHERE).map(|at| at.at.to_string());
    Cell::Page { text: id.or_else(cell).unwrap_or_else(|| "open".to_owned()), address }
}

/// A link to a cell of the same workbook, as its own programs write it.
fn cell(origin: Origin, book: &Book) -> Cell {
    let Some(sheet) = book.sheets.get(usize::from(origin.sheet)) else { return Cell::Empty };
    let (name, at) = (&sheet.name, origin.at);
    Cell::Link { text: format!("{name} › {at}"), place: format!("'{}'!{at}", name.replace('\'', "''")) }
}
