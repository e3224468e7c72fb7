//! Can the cells be trusted?

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use rust_decimal::Decimal;

use super::ambition::{is_count, is_share};
use super::item::Typed;
use super::text::{count, quoted};
use super::{Check, Context, Item, Rule, Severity, Subject, TableView, Threshold, words};
use crate::grade::{Outcome, Reason};
use crate::model::measure::{Amount, Shape};
use crate::model::source::SourceState;
use crate::model::{Entry, KeyResult, KeyResultId, SourceFile, SourceId, Unclear};
use crate::read::RemarkKind;
use crate::recognise::{FactSource, Field, Meaning, Unit};

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
        check: Check::Item(number_as_text),
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
        check: Check::KeyResult(out_of_range),
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
        check: Check::KeyResult(unit_mismatch),
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
        check: Check::KeyResult(date_outside_cycle),
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
        check: Check::KeyResult(start_after_end),
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
        check: Check::Item(future_check_in),
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
        name: "unreadable-file",
        severity: Severity::Error,
        why: "What is in this file is missing from every grade and every total of this report.",
        fix: "open it in Excel or LibreOffice, take the password away if it has one, and save it as xlsx",
        bad: "\
=== plan.xls
<html><body><table><tr><td>Objective</td></tr></table></body></html>",
        good: "\
Objective,Key result,Baseline,Target
Win the mid-market,Raise win rate in %,18,25",
        thresholds: &[],
        check: Check::Source(unreadable_file),
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
        check: Check::Table(mixed_units),
    },
];

fn formula_error<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    for typed in item.fields().into_iter().filter(|typed| typed.unclear == Some(&Unclear::Error)) {
        let message = format!("{} of {} is {}", cx.name(typed.field), quoted(item.title()), quoted(typed.text));
        cx.report(item.subject(), typed.field, message).expecting("a value");
    }
    let Item::Kpi(_, kpi) = item else { return };
    for cell in kpi.unclear.iter().filter(|cell| cell.value == Unclear::Error) {
        let message = format!("a value of {} is {}", quoted(&kpi.name), quoted(&cell.text));
        cx.report(item.subject(), Field::Current, message).at(cell.origin).found(&cell.text).expecting("a value");
    }
}

/// All cells of a text file are text, and a comparison cannot be anything else.
fn number_as_text<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    let source = cx.portfolio.source(item.origin().source);
    let is_text_file = [".csv", ".tsv", ".txt"].iter().any(|ending| source.name.to_lowercase().ends_with(ending));
    let is_wordy = |amount: &Amount| amount.with_words || matches!(amount.unit, Some(Unit::Other(_)));
    let is_text = |typed: &Typed| {
        let of_cell = matches!(typed.source, FactSource::Cell | FactSource::Inherited) && !typed.formula;
        let amount = typed.amount.filter(|amount| amount.from_text && amount.comparison.is_none());
        of_cell && amount.is_some_and(|amount| !is_text_file || is_wordy(amount))
    };
    for typed in item.fields().into_iter().filter(is_text) {
        let number = typed.amount.map_or(Decimal::ZERO, |amount| amount.number.normalize());
        let message = format!(
            "{} of {} is the text {}, read as {number}",
            cx.name(typed.field),
            quoted(item.title()),
            quoted(typed.text)
        );
        cx.report(item.subject(), typed.field, message).expecting(number.to_string());
    }
}

/// Going well beyond a target is no error.
fn out_of_range(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let number = |entry: &Entry<Amount>| entry.value().map(|amount| amount.number);
    let (Some(b), Some(t), Some(c)) = (number(&measure.baseline), number(&measure.target), number(&measure.current))
    else {
        return;
    };
    let margin = (t - b).abs() * cx.threshold("spans");
    let (low, high) = (b.min(t) - margin, b.max(t) + margin);
    let is_far = b != t && (c < low || c > high);
    let is_negative_count = c < Decimal::ZERO && b >= Decimal::ZERO && t >= Decimal::ZERO && is_count(kr);
    let is_over_whole = c > Decimal::ONE_HUNDRED && b.max(t) <= Decimal::ONE_HUNDRED && is_share(kr);
    let expected = match (is_negative_count, is_over_whole, is_far) {
        (true, ..) => "0 or more".to_owned(),
        (_, true, _) => "at most 100 %".to_owned(),
        (_, _, true) => format!("{} to {}", low.normalize(), high.normalize()),
        (false, false, false) => return,
    };
    let text = quoted(measure.current.text().unwrap_or("")).to_string();
    cx.report(id, Field::Current, format!("{} stands at {text}", quoted(&kr.title))).expecting(expected);
}

fn unit_mismatch(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let measure = &kr.measure;
    let entries =
        [(Field::Baseline, &measure.baseline), (Field::Target, &measure.target), (Field::Current, &measure.current)];
    let given: Vec<(Field, &Amount, &str)> =
        entries.iter().filter_map(|(field, entry)| Some((*field, entry.value()?, entry.text()?))).collect();
    let refused = cx.grades.key_results[id.index()].outcome == Outcome::Ungraded(Reason::UnitMismatch);
    let odd =
        given.iter().find(|(_, amount, _)| is_fraction_among(amount, &given)).or(given.last().filter(|_| refused));
    if let Some((field, ..)) = odd.filter(|_| measure.shape == Shape::Movement) {
        let texts: Vec<String> = given.iter().map(|(.., text)| quoted(text).to_string()).collect();
        let message = format!("{} has numbers on two scales: {}", quoted(&kr.title), texts.join(", "));
        cx.report(id, *field, message).expecting("one unit and one format");
    }
}

/// Whether a number is a fraction of one among numbers in per cent.
fn is_fraction_among(amount: &Amount, all: &[(Field, &Amount, &str)]) -> bool {
    let is_fraction = |a: &Amount| a.unit.is_none() && !a.number.is_integer() && a.number.abs() < Decimal::ONE;
    let is_percent = |a: &Amount| a.unit == Some(Unit::Percent) && a.number.abs() >= Decimal::ONE;
    is_fraction(amount)
        && all.iter().all(|(_, other, _)| is_fraction(other) || is_percent(other))
        && all.iter().any(|(_, other, _)| is_percent(other))
}

/// What runs for longer than the cycle spans several of them.
fn date_outside_cycle(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(cycle) = &kr.cycle else { return };
    let slack = Days::new(u64::try_from(cx.threshold("days").trunc().mantissa()).unwrap_or_default());
    let (Some(first), Some(last)) = (cycle.start.checked_sub_days(slack), cycle.end.checked_add_days(slack)) else {
        return;
    };
    let spans =
        kr.start.value().zip(kr.due.value()).is_some_and(|(start, due)| *due - *start > cycle.end - cycle.start);
    if spans {
        return;
    }
    for (field, entry) in [(Field::Start, &kr.start), (Field::Due, &kr.due), (Field::Updated, &kr.updated)] {
        let Some(day) = entry.given().filter(|day| !(first..=last).contains(&day.value)) else { continue };
        let message =
            format!("{} of {} is {}, outside {}", cx.name(field), quoted(&kr.title), quoted(&day.text), cycle.name);
        cx.report(id, field, message).expecting(format!("{} to {}", cycle.start, cycle.end));
    }
}

fn start_after_end(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let (Some(start), Some(due)) = (kr.start.given(), kr.due.given()) else { return };
    if start.value > due.value {
        let message = format!("{} starts {} and ends {}", quoted(&kr.title), quoted(&start.text), quoted(&due.text));
        cx.report(id, Field::Start, message).expecting("a start before the end");
    }
}

fn future_check_in<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    let updated = match item {
        Item::Objective(..) => None,
        Item::KeyResult(_, kr) => kr.updated.given(),
        Item::Kpi(_, kpi) => kpi.updated.given(),
    };
    if let Some(updated) = updated.filter(|updated| updated.value > cx.config.as_of) {
        let message = format!(
            "{} was last updated {}, after the day of this report",
            quoted(item.title()),
            quoted(&updated.text)
        );
        let latest = cx.config.as_of;
        cx.report(item.subject(), Field::Updated, message).expecting(format!("{latest} or earlier"));
    }
}

/// Objectives and key results are looked at apart: the one may be computed and the other typed.
fn overwritten_formulas<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let mut columns: BTreeMap<(Field, Field), Vec<(Item, Typed)>> = BTreeMap::new();
    for item in table.items() {
        let own = |typed: &Typed| typed.source == FactSource::Cell && typed.unclear.is_none();
        for typed in item.fields().into_iter().filter(own) {
            columns.entry((item.title_field(), typed.field)).or_default().push((item, typed));
        }
    }
    for column in columns.values() {
        let mut constants = column.iter().filter(|(_, typed)| !typed.formula);
        let (Some((item, typed)), None) = (constants.next(), constants.next()) else { continue };
        let formulas = column.len() - 1;
        if Decimal::from(formulas) >= cx.threshold("formulas") {
            let (field, title) = (cx.name(typed.field), quoted(item.title()));
            let message = format!("{field} of {title} is typed, the other {formulas} are formulas");
            cx.report(item.subject(), typed.field, message).expecting("a formula");
        }
    }
}

/// What is over, and what is called an archive, may well be hidden.
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
    if let Some(first) = hidden.first().filter(|_| !words::says(name, |l| l.archive)) {
        let message = format!("{} of sheet {} are hidden", count(hidden.len(), "row"), quoted(name));
        cx.report(table.sheet(), None, message).at(first.origin()).expecting("rows that everybody sees");
    }
}

fn ambiguous_value<'a>(item: Item<'a>, cx: &mut Context<'a>) {
    for typed in item.fields() {
        if let Some(Unclear::Ambiguous(readings)) = typed.unclear {
            let message =
                format!("{} of {} is {}: {readings}", cx.name(typed.field), quoted(item.title()), quoted(typed.text));
            cx.report(item.subject(), typed.field, message).expecting("a value that can be read in one way");
        }
    }
}

/// Numbers that begin anew under each objective are told apart by it; numbers that carry the objective's are not.
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
            let message = format!("{} has the number {} of another row", quoted(item.title()), quoted(id.text));
            cx.report(item.subject(), Field::Id, message).expecting("a number of its own");
        }
    }
    duplicate_headers(table, cx);
}

fn duplicate_headers<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let columns = &table.summary.table.columns;
    for (index, column) in columns.iter().enumerate() {
        let Some(Meaning::Field(field)) = column.meaning else { continue };
        let twin = |other: &&crate::recognise::Column| {
            other.meaning == column.meaning && other.header.trim().eq_ignore_ascii_case(column.header.trim())
        };
        let first = table.items().next().map(Item::origin);
        if let (Some(_), Some(origin)) = (columns[..index].iter().find(twin), first) {
            let message = format!("two columns are called {}", quoted(&column.header));
            cx.report(table.sheet(), field, message)
                .at(origin)
                .found(&column.header)
                .expecting("a name for each column");
        }
    }
}

/// One remark for the file, at the first such cell.
fn stale_formula_value(id: SourceId, source: &SourceFile, cx: &mut Context) {
    let of_file = cx.ground.items().filter(|item| item.origin().source == id);
    let uncomputed: Vec<_> = of_file
        .flat_map(Item::fields)
        .filter(|typed| typed.unclear == Some(&Unclear::Uncomputed))
        .map(|typed| typed.origin)
        .collect();
    if let Some(&first) = uncomputed.first() {
        let message =
            format!("{} of {} holds no computed value", count(uncomputed.len(), "formula"), quoted(&source.name));
        cx.report(id, None, message).at(first).expecting("a file saved by a spreadsheet program");
        return;
    }
    let external = source.remarks.iter().find(|remark| remark.kind == RemarkKind::External);
    if let Some(remark) = external {
        let message = format!("{} reads another file: {}", quoted(&source.name), remark.text);
        let finding = cx.report(id, None, message).expecting("values of its own");
        if let (Some(sheet), Some(at)) = (remark.sheet, remark.at) {
            finding.at(crate::model::Origin { source: id, sheet, at });
        }
    }
}

fn unreadable_file(id: SourceId, source: &SourceFile, cx: &mut Context) {
    if let SourceState::Unreadable { reason, .. } = &source.state {
        cx.report(id, None, format!("{} was not read: {reason}", quoted(&source.name)))
            .expecting("a readable workbook");
    }
}

/// Currencies by field; a column of targets rightly holds percentages beside amounts of money. One remark for a table.
fn mixed_units<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let mut seen: BTreeMap<Field, &str> = BTreeMap::new();
    for typed in table.items().flat_map(Item::fields) {
        let Some(Unit::Currency(sign)) = typed.amount.and_then(|amount| amount.unit.as_ref()) else { continue };
        let first = *seen.entry(typed.field).or_insert(sign);
        if first != &**sign {
            let column = cx.name(typed.field);
            let message = format!("the column of {column} holds both {} and {}", quoted(first), quoted(sign));
            cx.report(table.sheet(), typed.field, message).at(typed.origin).found(typed.text).expecting(first);
            return;
        }
    }
}
