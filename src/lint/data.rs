//! Can the cells be trusted?

mod dates;
mod numbers;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::item::Typed;
use super::text::{count, quoted};
use super::{Check, Context, Item, Rule, Severity, Subject, TableView, Threshold, past, said, words};
use crate::model::source::SourceState;
use crate::model::{Origin, SourceFile, SourceId, Unclear};
use crate::read::RemarkKind;
use crate::recognise::{Column, FactSource, Field, Meaning};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "formula-error",
        severity: Severity::Error,
        why: "An error value is no value: what depends on it cannot be graded.",
        fix: "repair the formula, or wrap it as =IFERROR(…;\"\") where an empty cell is the right answer",
        bad: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,#DIV/0!",
        good: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,25,20",
        thresholds: &[],
        check: Check::Item(formula_error),
    },
    Rule {
        name: "number-stored-as-text",
        severity: Severity::Warning,
        why: "A number that is text is left out of every sum and every chart of the sheet itself.",
        fix: "enter the number alone, and put its words into the header, the unit column or a comment",
        bad: "\
Objective,Key result,Baseline,Target,Current
Open up the north,Raise sites opened,12,20,15 (2 more on paper)",
        good: "\
Objective,Key result,Baseline,Target,Current
Open up the north,Raise sites opened,12,20,15",
        thresholds: &[],
        check: Check::Item(numbers::number_as_text),
    },
    Rule {
        name: "value-out-of-range",
        severity: Severity::Warning,
        why: "A value that far from baseline and target is more often a slip of the keyboard than a miracle.",
        fix: "check the value against its source, and correct the digit or the decimal sign",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,40,60,5200",
        good: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,40,60,66",
        thresholds: &[Threshold {
            name: "spans",
            default: 3.0,
            about: "distances from baseline to target, beyond either",
        }],
        check: Check::KeyResult(numbers::out_of_range),
    },
    Rule {
        name: "unit-mismatch",
        severity: Severity::Error,
        why: "0.48 of 70 is no progress in either scale. The row cannot be graded until all its numbers have one.",
        fix: "write all numbers of the row in the same unit and format",
        bad: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate,0.48,70 %,61 %",
        good: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate,48 %,70 %,61 %",
        thresholds: &[],
        check: Check::KeyResult(numbers::unit_mismatch),
    },
    Rule {
        name: "date-outside-cycle",
        severity: Severity::Warning,
        why: "A date outside the cycle is a typing error, a leftover of the last one, or a plan for the next.",
        fix: "correct the date, or move the key result to the cycle in which it is due",
        bad: "\
--- Q3 2026
Objective,Key result,Due,Baseline,Target
Win the mid-market,Raise win rate in %,2026-11-30,18,25
,Cut churn in %,2026-09-30,9,6",
        good: "\
--- Q3 2026
Objective,Key result,Due,Baseline,Target
Win the mid-market,Raise win rate in %,2026-09-30,18,25
,Cut churn in %,2026-09-30,9,6",
        thresholds: &[Threshold {
            name: "days",
            default: 7.0,
            about: "days before and after the cycle that still belong to it",
        }],
        check: Check::KeyResult(dates::date_outside_cycle),
    },
    Rule {
        name: "start-after-end",
        severity: Severity::Error,
        why: "What ends before it begins has no duration, so that no progress can be expected of it.",
        fix: "swap or correct the two dates",
        bad: "\
Objective,Key result,Start,Due,Baseline,Target
Win the mid-market,Raise win rate in %,2026-07-01,2026-06-30,18,25",
        good: "\
Objective,Key result,Start,Due,Baseline,Target
Win the mid-market,Raise win rate in %,2026-07-01,2026-09-30,18,25",
        thresholds: &[],
        check: Check::KeyResult(dates::start_after_end),
    },
    Rule {
        name: "future-check-in",
        severity: Severity::Warning,
        why: "A value from the future is a plan or a typing error, and hides how old the last real one is.",
        fix: "correct the date, or move planned values to a plan column",
        bad: "\
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,20,2026-12-01",
        good: "\
Objective,Key result,Baseline,Target,Current,Last update
Win the mid-market,Raise win rate in %,18,25,20,2026-08-12",
        thresholds: &[],
        check: Check::Item(dates::future_check_in),
    },
    Rule {
        name: "overwritten-formula",
        severity: Severity::Warning,
        why: "One typed value among formulas does not follow when the numbers change, and nobody sees it.",
        fix: "copy the formula from the row above over it",
        bad: "\
Objective,Key result,Baseline,Target,Current,Grade
Win the mid-market,Raise win rate in %,18,28,20,=0.2
,Cut churn in %,9,6,7.5,=0.5
,Raise renewals in %,82,90,84,=0.25
,Raise NPS,30,40,31,0.9",
        good: "\
Objective,Key result,Baseline,Target,Current,Grade
Win the mid-market,Raise win rate in %,18,28,20,=0.2
,Cut churn in %,9,6,7.5,=0.5
,Raise renewals in %,82,90,84,=0.25
,Raise NPS,30,40,31,=0.1",
        thresholds: &[Threshold {
            name: "formulas",
            default: 3.0,
            about: "formulas of a column from which a constant stands out",
        }],
        check: Check::Table(overwritten_formulas),
    },
    Rule {
        name: "hidden-data",
        severity: Severity::Info,
        why: "What is hidden in the sheet is counted in the grades, so that the team and the report see different totals.",
        fix: "show the rows or the sheet, or move what is out of date to a sheet called Archive",
        bad: "\
--- Team
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,28
--- Extra (hidden)
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,40",
        good: "\
--- Team
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,28
--- Archive (hidden)
Objective,Key result,Baseline,Target
Delight enterprise admins,Raise NPS,30,40",
        thresholds: &[],
        check: Check::Table(hidden_data),
    },
    Rule {
        name: "ambiguous-value",
        severity: Severity::Warning,
        why: "03/04 is two days and 1,234 two numbers. Whoever opens the file elsewhere reads the other one.",
        fix: "enter it as a real date or a real number, or write the date as 2026-04-03",
        bad: "\
Objective,Key result,Due,Baseline,Target
Win the mid-market,Raise win rate in %,03/04/2026,18,25",
        good: "\
Objective,Key result,Due,Baseline,Target
Win the mid-market,Raise win rate in %,2026-04-03,18,25",
        thresholds: &[],
        check: Check::Item(ambiguous_value),
    },
    Rule {
        name: "duplicate-id",
        severity: Severity::Error,
        why: "Two rows with one number cannot be told apart next month, and one of them inherits the other's history.",
        fix: "give each row a number of its own",
        bad: "\
Objective,Id,Key result,Baseline,Target
Win the mid-market,KR1.1,Raise win rate in %,18,28
,KR1.2,Cut churn in %,9,6
,KR1.2,Raise renewals in %,82,90",
        good: "\
Objective,Id,Key result,Baseline,Target
Win the mid-market,KR1.1,Raise win rate in %,18,28
,KR1.2,Cut churn in %,9,6
,KR1.3,Raise renewals in %,82,90",
        thresholds: &[],
        check: Check::Table(duplicate_ids),
    },
    Rule {
        name: "stale-formula-value",
        severity: Severity::Warning,
        why: "A formula without a stored value, or one that reads another file, may show you something else than it tells us.",
        fix: "open the file in Excel or LibreOffice, let it recalculate, and save it",
        bad: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,28,=?",
        good: "\
Objective,Key result,Baseline,Target,Current
Win the mid-market,Raise win rate in %,18,28,=20",
        thresholds: &[],
        check: Check::Source(stale_formula_value),
    },
    Rule {
        name: "unmet-sheet-entry",
        severity: Severity::Error,
        why: "A column that scoresheet.toml or a note at a header names and the sheet does not have is not read, and its \
              numbers are missing.",
        fix: "correct the header in the entry `[[sheet]]` of scoresheet.toml or in the sheet, or the field in the note",
        bad: "\
Aim,Measure,From,To
Win the mid-market,Raise win rate in %,18,25
=== scoresheet.toml
[[sheet]]
columns = { Aims = \"objective\", Measure = \"key-result\" }",
        good: "\
Aim,Measure,From,To
Win the mid-market,Raise win rate in %,18,25
=== scoresheet.toml
[[sheet]]
columns = { Aim = \"objective\", Measure = \"key-result\" }",
        thresholds: &[],
        check: Check::Source(unmet_sheet_entry),
    },
    Rule {
        name: "unreadable-file",
        severity: Severity::Error,
        why: "What is in this file is missing from every grade and every total of this report.",
        fix: "open it in Excel or LibreOffice, take the password away if it has one, and save it as xlsx",
        bad: "\
=== plan.xls
<html><body><p>Your session has ended. Sign in to export your goals.</p></body></html>",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,25",
        thresholds: &[],
        check: Check::Source(unreadable_file),
    },
    Rule {
        name: "update-not-possible",
        severity: Severity::Warning,
        why: "Grades and findings are written into a copy of each team's own workbook only where nothing else can be lost.",
        fix: "do what the message says, save the workbook, and build the report again; until then its findings are here",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,25
--- About Scoresheet
What we use it for",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,25",
        thresholds: &[],
        check: Check::Source(update_not_possible),
    },
    Rule {
        name: "mixed-units-in-column",
        severity: Severity::Warning,
        why: "Euros and dollars in one column look alike, and any sum of them is wrong.",
        fix: "convert the amounts to one currency, and name it in the header",
        bad: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline,€ 200,€ 300
,Raise renewals,$ 820,$ 900",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise pipeline,€ 200,€ 300
,Raise renewals,€ 820,€ 900",
        thresholds: &[],
        check: Check::Table(numbers::mixed_units),
    },
    Rule {
        name: "cumulative-decrease",
        severity: Severity::Warning,
        why: "A sum that only grows cannot fall: one of the two values is wrong, or it counts something else.",
        fix: "correct the value that is wrong, or name the figure after what it counts",
        bad: "\
KPI,Target,2026-05,2026-06,2026-07
Contracts signed year to date,200,100,120,95",
        good: "\
KPI,Target,2025-12,2026-01,2026-02
Contracts signed year to date,200,190,12,31",
        thresholds: &[],
        check: Check::Item(past::cumulative_decrease),
    },
];

fn formula_error<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    for typed in item.fields().filter(|typed| typed.unclear == Some(&Unclear::Error)) {
        let message = said!(
            "{field} of {title} is {text}",
            field = cx.name(typed.field),
            title = quoted(item.title()),
            text = quoted(typed.text)
        );
        cx.report(item.subject(), typed.field, message).expecting(said!("a value"));
    }
    let Item::Kpi(_, kpi) = item else { return };
    for cell in kpi.unclear.iter().filter(|cell| cell.value == Unclear::Error) {
        let message = said!("a value of {title} is {cell}", title = quoted(&kpi.name), cell = quoted(&cell.text));
        cx.report(item.subject(), Field::Current, message)
            .at(cell.origin)
            .found(&cell.text)
            .expecting(said!("a value"));
    }
}

fn overwritten_formulas<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let mut columns: BTreeMap<(Field, Field), Vec<(Item, Typed)>> = BTreeMap::new();
    for item in table.items() {
        let own = |typed: &Typed| typed.source == FactSource::Cell && typed.unclear.is_none();
        for typed in item.fields().filter(own) {
            columns.entry((item.title_field(), typed.field)).or_default().push((item, typed));
        }
    }
    for column in columns.values() {
        let mut constants = column.iter().filter(|(_, typed)| !typed.formula);
        let (Some((item, typed)), None) = (constants.next(), constants.next()) else { continue };
        let formulas = column.len() - 1;
        if Decimal::from(formulas) >= cx.threshold("formulas") {
            let (field, title) = (cx.name(typed.field), quoted(item.title()));
            let message =
                said!("{field} of {title} is typed, the other {formulas} are formulas", field, title, formulas);
            cx.report(item.subject(), typed.field, message).expecting(said!("a formula"));
        }
    }
}

fn hidden_data<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let Subject::Sheet(source, sheet) = table.sheet() else { return };
    let name = cx.portfolio.source(source).sheets.get(usize::from(sheet)).map_or("", |name| name);
    let is_over = |item: &Item| {
        let cycle = match item {
            Item::Objective(_, objective) => &objective.cycle,
            Item::KeyResult(_, kr) => &kr.cycle,
            Item::Kpi(..) => &None,
        };
        cycle.as_ref().is_some_and(|cycle| cycle.end < cx.config.as_of)
    };
    let hidden: Vec<Item> = table.items().filter(|item| item.is_hidden() && !is_over(item)).collect();
    if let Some(first) = hidden.first().filter(|_| !words::says(name, |l| &l.archive)) {
        let message =
            said!("{count} of sheet {name} are hidden", count = count(hidden.len(), "row"), name = quoted(name));
        cx.report(table.sheet(), None, message).at(first.origin()).expecting(said!("rows that everybody sees"));
    }
}

fn ambiguous_value<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    for typed in item.fields() {
        if let Some(Unclear::Ambiguous(readings)) = typed.unclear {
            let message = said!(
                "{field} of {title} is {text}: {readings}",
                field = cx.name(typed.field),
                title = quoted(item.title()),
                text = quoted(typed.text),
                readings
            );
            cx.report(item.subject(), typed.field, message).expecting(said!("a value that can be read in one way"));
        }
    }
}

fn duplicate_ids<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let mut seen = BTreeSet::new();
    for item in table.items() {
        let Some(id) = item.typed(Field::Id).filter(|id| id.source == FactSource::Cell && id.unclear.is_none()) else {
            continue;
        };
        let (objective, cycle) = match item {
            Item::Objective(_, objective) => (None, objective.cycle.as_ref()),
            Item::KeyResult(_, kr) => (kr.objective.map(|id| id.0), kr.cycle.as_ref()),
            Item::Kpi(..) => (None, None),
        };
        let is_composed = id.text.trim().contains(['.', '-', '/', '_']);
        let scope = if is_composed { None } else { objective };
        let key =
            (item.title_field(), id.text.trim().to_lowercase(), scope, item.unit().0, cycle.map(|cycle| &*cycle.name));
        if !seen.insert(key) {
            let message =
                said!("{title} has the number {id} of another row", title = quoted(item.title()), id = quoted(id.text));
            cx.report(item.subject(), Field::Id, message).expecting(said!("a number of its own"));
        }
    }
    duplicate_headers(table, cx);
}

fn duplicate_headers<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let columns = &table.summary.table.columns;
    for (index, column) in columns.iter().enumerate() {
        let Some(Meaning::Field(field)) = column.meaning else { continue };
        let twin = |other: &&Column| {
            other.meaning == column.meaning && other.header.trim().eq_ignore_ascii_case(column.header.trim())
        };
        let first = table.items().next().map(Item::origin);
        if let (Some(_), Some(origin)) = (columns[..index].iter().find(twin), first) {
            let message = said!("two columns are called {header}", header = quoted(&column.header));
            cx.report(table.sheet(), field, message)
                .at(origin)
                .found(&column.header)
                .expecting(said!("a name for each column"));
        }
    }
}

fn stale_formula_value(id: SourceId, source: &SourceFile, cx: &mut Context) {
    let uncomputed: Vec<_> = cx
        .ground
        .tables_of(id)
        .iter()
        .flat_map(TableView::items)
        .flat_map(Item::fields)
        .filter(|typed| typed.unclear == Some(&Unclear::Uncomputed))
        .map(|typed| typed.origin)
        .collect();
    if let Some(&first) = uncomputed.first() {
        let message = said!(
            "{count} of {file} holds no computed value",
            count = count(uncomputed.len(), "formula"),
            file = quoted(&source.name)
        );
        cx.report(id, None, message).at(first).expecting(said!("a file saved by a spreadsheet program"));
        return;
    }
    let external = source.remarks.iter().find(|remark| remark.kind == RemarkKind::External);
    if let Some(remark) = external {
        let message = said!("{file} reads another file: {remark}", file = quoted(&source.name), remark = &remark.text);
        let finding = cx.report(id, None, message).expecting(said!("values of its own"));
        if let (Some(sheet), Some(at)) = (remark.sheet, remark.at) {
            finding.at(Origin { source: id, sheet, at });
        }
    }
}

fn unmet_sheet_entry(id: SourceId, source: &SourceFile, cx: &mut Context) {
    for remark in source.remarks.iter().filter(|remark| remark.kind == RemarkKind::Instruction) {
        let sheet = remark.sheet.and_then(|sheet| source.sheets.get(usize::from(sheet)));
        let (file, text) = (quoted(&source.name), &remark.text);
        let message = match sheet {
            Some(sheet) => said!("{file}, sheet {sheet}: {remark}", file, sheet = quoted(sheet), remark = text),
            None => said!("{file}: {remark}", file, remark = text),
        };
        let finding = cx.report(id, None, message);
        match remark.sheet.zip(remark.at) {
            Some((sheet, at)) => finding
                .at(Origin { source: id, sheet, at })
                .expecting(said!("the field that the column below the note holds")),
            None => finding.expecting(said!("the columns that scoresheet.toml names")),
        };
    }
}

fn unreadable_file(id: SourceId, source: &SourceFile, cx: &mut Context) {
    if let SourceState::Unreadable { reason, .. } = &source.state {
        cx.report(id, None, said!("{file} was not read: {reason}", file = quoted(&source.name), reason))
            .expecting(said!("a readable workbook"));
    }
}

fn update_not_possible(id: SourceId, source: &SourceFile, cx: &mut Context) {
    let refused = source.remarks.iter().find(|remark| remark.kind == RemarkKind::NotUpdated);
    if let Some(remark) = refused {
        cx.report(id, None, said!("{file}: {remark}", file = quoted(&source.name), remark = &remark.text));
    }
}
