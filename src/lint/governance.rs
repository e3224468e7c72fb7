//! Is the programme run in a way that keeps it honest?

use super::text::{count, quoted};
use super::{Check, Context, Item, Rule, Severity, TableView, Threshold, past, said, words};
use crate::model::key_result::Status;
use crate::model::unit::Level;
use crate::model::{Origin, Portfolio, SourceFile, SourceId};
use crate::read::CellRef;
use crate::recognise::{Axis, Field};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "appraisal-language",
        severity: Severity::Warning,
        why: "Where pay hangs on a grade, targets become safe and values become kind.",
        fix: "keep pay and appraisals in another place, and out of these sheets",
        bad: "\
Objective,Key result,Bonus %,Baseline,Target
Be the supplier that clients rely on,Raise on-time deliveries in %,5,82,93
,Cut complaints a month,5,40,20",
        good: "\
Objective,Key result,Baseline,Target
Be the supplier that clients rely on,Raise on-time deliveries in %,82,93
,Raise shops that sell Bonus Saver,40,90",
        thresholds: &[],
        check: Check::Table(appraisal_language),
    },
    Rule {
        name: "individual-okrs",
        severity: Severity::Info,
        why: "OKRs of single people tend to become lists of their work, and compete with what the team wants.",
        fix: "let teams own objectives, and people own key results",
        bad: "\
Level,Team,Objective,Key result,Baseline,Target
Person,Kim Lund,Callers get a name,Raise calls taken by name in %,40,80",
        good: "\
Level,Team,Objective,Key result,Baseline,Target
Team,Support,Callers get a name,Raise calls taken by name in %,40,80",
        thresholds: &[],
        check: Check::Portfolio(individual_okrs),
    },
    Rule {
        name: "hr-run-programme",
        severity: Severity::Info,
        why: "Objectives of the business that belong to the personnel department are reported, not pursued.",
        fix: "name the person in the business who answers for each",
        bad: "\
--- Sales
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,HRBP,18,25
,Raise pipeline in EUR million,HRBP,2,3
,Cut days to an offer,HRBP,9,3
,Cut churn in %,Ana Pereira,9,6",
        good: "\
--- Sales
Objective,Key result,Owner,Baseline,Target
Win the mid-market,Raise win rate in %,Kim Lund,18,25
,Raise pipeline in EUR million,Kim Lund,2,3
,Cut days to an offer,HRBP,9,3
,Cut churn in %,Ana Pereira,9,6",
        thresholds: &[Threshold { name: "items", default: 4.0, about: "rows of a file from which it is judged" }],
        check: Check::Source(hr_run_programme),
    },
    Rule {
        name: "missing-leadership-okrs",
        severity: Severity::Info,
        why: "Teams that align with nothing above guess what matters, and leadership that has none asks for what it does not do.",
        fix: "add the file with the objectives of the whole organisation",
        bad: "\
--- Sales
Level,Team,Objective,Key result,Baseline,Target
Team,Sales,Win the mid-market,Raise win rate in %,18,25
Team,Support,Callers get a name,Raise calls taken by name in %,40,80
Team,Stores,Parts are there when needed,Cut stockouts a week,9,2",
        good: "\
--- Sales
Level,Team,Objective,Key result,Baseline,Target
Company,Lindgren,Keep every client we win,Raise renewals in %,82,90
Team,Sales,Win the mid-market,Raise win rate in %,18,25
Team,Support,Callers get a name,Raise calls taken by name in %,40,80",
        thresholds: &[Threshold { name: "units", default: 3.0, about: "units from which a company level is expected" }],
        check: Check::Portfolio(missing_leadership),
    },
    Rule {
        name: "closed-without-decision",
        severity: Severity::Info,
        why: "What is closed without a word teaches nothing: nobody will know whether to go on, to change or to stop.",
        fix: "write in the comment what was learnt, and what is kept, changed or given up",
        bad: "\
Objective,Key result,Baseline,Target,Current,Status,Comment
Win the mid-market,Raise win rate in %,18,25,19,Closed,
,Cut churn in %,9,6,8,On track,",
        good: "\
Objective,Key result,Baseline,Target,Current,Status,Comment
Win the mid-market,Raise win rate in %,18,25,19,Closed,\"kept: the new offer works in two of five regions\"
,Cut churn in %,9,6,8,On track,",
        thresholds: &[],
        check: Check::Table(closed_without_decision),
    },
    Rule {
        name: "silent-carry-over",
        severity: Severity::Warning,
        why: "An objective that is copied into the next cycle without a word was neither reached nor decided upon.",
        fix: "say in the comment why it goes on, or close it and write what you want now",
        bad: "\
Cycle,Objective,Key result,Baseline,Target,Current
Q3 2026,Win the mid-market,Raise win rate in %,21,28,22
=== history/2026-06-30.csv
Cycle,Objective,Key result,Baseline,Target,Current
Q2 2026,Win the mid-market,Raise win rate in %,18,25,21",
        good: "\
Cycle,Objective,Key result,Baseline,Target,Current,Comment
Q3 2026,Win the mid-market,Raise win rate in %,21,28,22,kept: the new offer needs another quarter
=== history/2026-06-30.csv
Cycle,Objective,Key result,Baseline,Target,Current
Q2 2026,Win the mid-market,Raise win rate in %,18,25,21",
        thresholds: &[
            Threshold { name: "similarity", default: 0.9, about: "likeness from which it is the same objective" },
            Threshold { name: "days", default: 200.0, about: "longest cycle, in days; longer ones go on by nature" },
        ],
        check: Check::Objective(past::carried_over),
    },
    Rule {
        name: "kpis-not-reviewed",
        severity: Severity::Info,
        why: "A set of KPIs that stays the same for years follows what mattered once, and nobody asks any more.",
        fix: "go through the list once a year: retire what nobody acts on, and set the targets anew",
        bad: "\
--- KPIs
KPI,Target,Current
Net margin in %,12,11
On-time deliveries in %,95,93
Sick days a head,9,10
=== history/2024-07-31.csv
KPI,Target,Current
Net margin in %,12,10
On-time deliveries in %,95,92
Sick days a head,9,8
=== history/2025-12-31.csv
KPI,Target,Current
Net margin in %,12,11
On-time deliveries in %,95,94
Sick days a head,9,9",
        good: "\
--- KPIs
KPI,Target,Current
Net margin in %,13,11
On-time deliveries in %,95,93
Sick days a head,9,10
=== history/2024-07-31.csv
KPI,Target,Current
Net margin in %,12,10
On-time deliveries in %,95,92
Sick days a head,9,8",
        thresholds: &[
            Threshold { name: "months", default: 24.0, about: "months without any change of the set" },
            Threshold { name: "kpis", default: 3.0, about: "KPIs below which nothing is said of a unit" },
        ],
        check: Check::Unit(past::kpis_not_reviewed),
    },
];

/// A column, else a row, that speaks of pay. A name in capitals is a product.
fn appraisal_language<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let columns = &table.summary.table.columns;
    if let Some(column) = columns.iter().find(|column| words::says(&column.header, |l| &l.appraisal)) {
        let area = table.summary.table.area;
        let first = table.items().next().map(Item::origin);
        let at = match table.summary.table.axis {
            Axis::Down => CellRef { row: area.first.row, column: column.column },
            Axis::Across => CellRef { row: u32::from(column.column), column: area.first.column },
        };
        let message = said!("a column speaks of pay or appraisals: {header}", header = quoted(&column.header));
        let finding = cx.report(table.sheet(), None, message).found(&column.header).expecting(said!("no such column"));
        finding.origin = first.map(|first| Origin { at, ..first });
        return;
    }
    for item in table.items() {
        let title = item.title();
        if speaks_of_pay(title) {
            let message = said!("{title} speaks of pay or appraisals", title = quoted(title));
            cx.report(item.subject(), item.title_field(), message).expecting(said!("what is to be better, for whom"));
        } else if let Some(note) = item.comment().text().filter(|note| speaks_of_pay(note)) {
            let message = said!("the comment of {title} speaks of pay or appraisals", title = quoted(title));
            cx.report(item.subject(), Field::Comment, message)
                .found(note)
                .expecting(said!("a comment on the key result"));
        }
    }
}

/// Whether a text says so in words of its own; `Bonus Saver` is a product.
fn speaks_of_pay(text: &str) -> bool {
    let is_lower = |word: &str| !word.chars().skip(1).any(char::is_uppercase) && text.contains(&word.to_lowercase());
    let is_it = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        words::is(bare, |l| &l.appraisal) && is_lower(bare)
    };
    words::says(text, |l| &l.appraisal) && text.split_whitespace().any(is_it)
}

/// One remark for all of them.
fn individual_okrs<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let of_people = |id: &usize| !cx.ground.objectives_of[*id].is_empty();
    let people: Vec<_> =
        cx.ground.units().filter(|(id, unit)| unit.level == Level::Person && of_people(&id.index())).collect();
    let Some((first, unit)) = people.first() else { return };
    let origin = cx.portfolio.objective(cx.ground.objectives_of[first.index()][0]).origin;
    let more = people.len() - 1;
    let name = quoted(&unit.name);
    let message = match more {
        0 => said!("{name} have objectives of their own", name),
        _ => said!("{name} and {more} more have objectives of their own", name, more),
    };
    cx.report(*first, None, message).at(origin).expecting(said!("objectives of teams"));
}

fn hr_run_programme(id: SourceId, source: &SourceFile, cx: &mut Context) {
    let tables = cx.ground.tables_of(id);
    let items: Vec<Item> = tables.iter().flat_map(TableView::items).collect();
    let owned: Vec<&Item> = items.iter().filter(|item| item.owner().value().is_some()).collect();
    let is_personnel = |name: &str| words::says(name, |l| &l.personnel);
    let run: Vec<&&Item> =
        owned.iter().filter(|item| item.owner().value().is_some_and(|owner| is_personnel(owner))).collect();
    let is_theirs =
        items.iter().any(|item| is_personnel(&cx.portfolio.unit(item.unit()).name)) || is_personnel(&source.name);
    if cx.exceeds(owned.len() + 1, "items") && run.len() * 2 > owned.len() && !is_theirs {
        let message = said!(
            "{number} of {count} are owned by the personnel department",
            number = run.len(),
            count = count(owned.len(), "row")
        );
        let origin = run.first().map(|item| item.origin());
        cx.report(id, Field::Owner, message).expecting(said!("people of the business")).origin = origin;
    }
}

fn missing_leadership<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let with_objectives: Vec<_> =
        cx.ground.units().filter(|(id, _)| !cx.ground.objectives_of[id.index()].is_empty()).collect();
    let is_led = with_objectives.iter().any(|(_, unit)| unit.level == Level::Company);
    if !is_led && cx.exceeds(with_objectives.len() + 1, "units") {
        let message = said!(
            "{count} have objectives, the whole organisation has none",
            count = count(with_objectives.len(), "unit")
        );
        cx.report(super::Subject::Portfolio, Field::Level, message)
            .expecting(said!("an objective at the level of the company"));
    }
}

/// What was reached in full needs no decision.
fn closed_without_decision<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let is_short = |item: &Item| match item {
        Item::KeyResult(id, _) => !super::cadence::is_reached(*id, cx),
        Item::Objective(..) | Item::Kpi(..) => false,
    };
    let is_closed = |item: &Item| item.status() == Some(Status::Done) && item.comment().value().is_none();
    let lacking: Vec<Item> = table.key_result_items().filter(|item| is_closed(item) && is_short(item)).collect();
    if table.has_column(Field::Comment) {
        cx.report_lack(table, Field::Comment, &lacking, said!("word on why it was closed"));
    }
}
