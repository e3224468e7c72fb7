//! Do OKRs and KPIs tell one story?

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::cadence::days_of;
use super::figures::Figure;
use super::text::{quoted, significant};
use super::{Check, Context, Item, Rule, Said, Severity, Threshold, said};
use crate::grade::Health;
use crate::model::measure::Amount;
use crate::model::unit::Level;
use crate::model::words::movement;
use crate::model::{
    Direction, KeyResult, KeyResultId, Kpi, KpiId, Measure, Portfolio, SourceFile, SourceId, Stated, UnitId,
};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "conflicting-values",
        severity: Severity::Error,
        why: "The same figure with two values on the same day: one of the two pages of this report is wrong.",
        fix: "find out which value is right, correct the other, and let one sheet refer to the other from now on",
        bad: "\
--- OKRs
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,50,38
--- KPIs
KPI,Target,Current
NPS,50,44",
        good: "\
--- OKRs
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,50,44
--- KPIs
KPI,Target,Current
NPS,50,44",
        thresholds: &[
            Threshold { name: "share", default: 0.02, about: "difference as a share of the larger value" },
            Threshold { name: "days", default: 7.0, about: "days between the two dates" },
        ],
        check: Check::Portfolio(conflicting_values),
    },
    Rule {
        name: "conflicting-okr-and-kpi",
        severity: Severity::Warning,
        why: "A key result that pulls a figure one way and a KPI that wants it the other way cannot both be reached.",
        fix: "agree on one direction, or name the trade-off and how long it holds",
        bad: "\
Objective,Key result,Baseline,Target
Cash is never short,Reduce stock availability in %,98,90
--- KPIs
KPI,Target,Direction
Stock availability,98 %,higher is better",
        good: "\
Objective,Key result,Baseline,Target
Cash is never short,Raise stock availability in %,90,98
--- KPIs
KPI,Target,Direction
Stock availability,98 %,higher is better",
        thresholds: &[],
        check: Check::KeyResult(pull_apart),
    },
    Rule {
        name: "double-counted",
        severity: Severity::Warning,
        why: "A figure that counts as a key result and, with a weight, as a KPI is counted twice in the unit's result.",
        fix: "clear the weight of one of them: show the KPI, grade the key result",
        bad: "\
Objective,Key result,Baseline,Target
Keep every client we win,Raise renewals in %,82,90
--- KPIs
KPI,Target,Weight
Renewals,90 %,50
Lead time,12,50",
        good: "\
Objective,Key result,Baseline,Target
Keep every client we win,Raise renewals in %,82,90
--- KPIs
KPI,Target,Weight
Delivery on time,90 %,50
Lead time,12,50",
        thresholds: &[],
        check: Check::KeyResult(double_counted),
    },
    Rule {
        name: "unregistered-metric",
        severity: Severity::Info,
        why: "A figure that no register knows has no owner who defines it, and its past is unknown.",
        fix: "add the figure to the KPI sheet with its definition, or use the name that stands there",
        bad: "\
Objective,Key result,Baseline,Target
Keep every client we win,Raise renewals in %,82,90
,Cut lead time in days,12,6
--- KPIs
KPI,Target,Frequency
Renewals,90 %,monthly",
        good: "\
Objective,Key result,Baseline,Target
Keep every client we win,Raise renewals in %,82,90
,Cut lead time in days,12,6
--- KPIs
KPI,Target,Frequency
Renewals,90 %,monthly
Lead time,6,monthly",
        thresholds: &[],
        check: Check::Source(unregistered),
    },
    Rule {
        name: "inconsistent-cadence",
        severity: Severity::Info,
        why: "A key result cannot be looked at more often than its figure is measured.",
        fix: "measure the figure at least as often as the key result is discussed",
        bad: "\
Objective,Key result,Baseline,Target,Frequency
Keep every client we win,Raise renewals in %,82,90,weekly
--- KPIs
KPI,Target,Frequency
Renewals,90 %,quarterly",
        good: "\
Objective,Key result,Baseline,Target,Frequency
Keep every client we win,Raise renewals in %,82,90,weekly
--- KPIs
KPI,Target,Frequency
Renewals,90 %,weekly",
        thresholds: &[],
        check: Check::KeyResult(cadence_differs),
    },
    Rule {
        name: "unhealthy-kpi-without-response",
        severity: Severity::Info,
        why: "A figure that stays red while nobody aims at it will still be red next month.",
        fix: "make it a key result, link it to the objective that will mend it, or say why the risk is accepted",
        bad: "\
KPI,Target,2026-05,2026-06,2026-07
On-time delivery,95 %,96 %,80 %,79 %",
        good: "\
Objective,Key result,Baseline,Target
Be the supplier that clients rely on,Raise on-time delivery in %,79,95
--- KPIs
KPI,Target,2026-05,2026-06,2026-07
On-time delivery,95 %,96 %,80 %,79 %",
        thresholds: &[Threshold { name: "periods", default: 2.0, about: "red periods in a row" }],
        check: Check::Kpi(without_response),
    },
];

/// A current value, and the day for which it stands.
struct Told<'a> {
    item: Item<'a>,
    measure: &'a Measure,
    current: &'a Stated<Amount>,
    day: NaiveDate,
}

impl Told<'_> {
    fn is_kpi(&self) -> bool {
        matches!(self.item, Item::Kpi(..))
    }
}

/// Compares a KPI with every item of the same name that speaks of the same part of the organisation.
fn conflicting_values<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let mut by_figure: HashMap<Figure, Vec<Told>> = HashMap::new();
    for item in cx.ground.items() {
        let Some((figure, told)) = told(item, cx) else { continue };
        by_figure.entry(figure).or_default().push(told);
    }
    let named = by_figure.into_iter().map(|(figure, told)| (cx.ground.figures().name(figure), told));
    // Most figures are of key results alone, and of those there may be as many as rows.
    let groups = named.filter(|(name, told)| !name.is_empty() && told.iter().any(Told::is_kpi));
    let mut groups: Vec<(&str, Vec<Told>)> = groups.collect();
    groups.sort_unstable_by_key(|(name, _)| *name);
    for (_, told) in groups {
        let mut near = Near::default();
        for (index, later) in told.iter().enumerate() {
            let level = cx.portfolio.unit(later.item.unit()).level;
            let rival = near.before(later, level).find(|&earlier| disagree(&told[earlier], later, cx));
            if let Some(rival) = rival {
                report(&told[rival], later, cx);
            }
            near.add(index, later, level);
        }
    }
}

/// The values of one name that were met, by what they may speak of together: hundreds of teams watch the same figure, and
/// each compares its own only.
#[derive(Default)]
struct Near {
    all: Vec<usize>,
    companies: Vec<usize>,
    by_unit: HashMap<UnitId, Vec<usize>>,
    by_source: HashMap<SourceId, Vec<usize>>,
}

impl Near {
    /// Those met before that may speak of the same part of the organisation, in the order met.
    fn before(&self, told: &Told, level: Level) -> impl Iterator<Item = usize> + use<> {
        let mut before = match level {
            Level::Company => self.all.clone(),
            Level::Department | Level::Team | Level::Person => {
                let unit = self.by_unit.get(&told.item.unit());
                let source = self.by_source.get(&told.item.origin().source);
                unit.into_iter().chain(source).chain([&self.companies]).flatten().copied().collect()
            }
        };
        before.sort_unstable();
        before.dedup();
        before.into_iter()
    }

    fn add(&mut self, index: usize, told: &Told, level: Level) {
        self.all.push(index);
        if level == Level::Company {
            self.companies.push(index);
        }
        self.by_unit.entry(told.item.unit()).or_default().push(index);
        self.by_source.entry(told.item.origin().source).or_default().push(index);
    }
}

/// What an item says of its figure, and which figure that is.
fn told<'a>(item: Item<'a>, cx: &Context<'_>) -> Option<(Figure, Told<'a>)> {
    let (as_of, figures) = (cx.config.as_of, cx.ground.figures());
    let (figure, measure, updated) = match item {
        Item::Objective(..) => return None,
        Item::KeyResult(id, kr) => (figures.of_key_result(id), &kr.measure, kr.updated.value().copied()),
        Item::Kpi(id, kpi) => {
            let updated = kpi.updated.value().copied().or_else(|| last_period(kpi, as_of));
            (figures.of_kpi(id), &kpi.measure, updated)
        }
    };
    Some((figure, Told { item, measure, current: measure.current.given()?, day: updated.unwrap_or(as_of) }))
}

/// The last day of the last period that has a value.
fn last_period(kpi: &Kpi, as_of: NaiveDate) -> Option<NaiveDate> {
    kpi.actuals.iter().filter_map(|reading| Some(reading.period.days()?.1.min(as_of))).max()
}

/// A title without the verb in front and without numbers: `Raise NPS from 30 to 50` is `nps`.
pub(super) fn metric(title: &str) -> String {
    figure_in(&significant(title))
}

/// The same of a title as titles are compared.
pub(super) fn figure_in(significant: &str) -> String {
    let words = significant.split(' ').take_while(|word| !matches!(*word, "from" | "to" | "by" | "von" | "auf"));
    let words: Vec<&str> = words.filter(|word| !word.contains(|c: char| c.is_ascii_digit())).collect();
    let verb = words.first().is_some_and(|word| movement(word).is_some());
    words[usize::from(verb)..]
        .iter()
        .filter(|word| !matches!(**word, "%" | "in"))
        .copied()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Two teams may each have their own value of one figure, and two key results their own share of it.
fn disagree(a: &Told, b: &Told, cx: &Context) -> bool {
    if !a.is_kpi() && !b.is_kpi() {
        return false;
    }
    let is_company = |told: &Told| cx.portfolio.unit(told.item.unit()).level == Level::Company;
    let same_file = a.item.origin().source == b.item.origin().source && a.is_kpi() != b.is_kpi();
    let same_part = a.item.unit() == b.item.unit() || is_company(a) || is_company(b) || same_file;
    let same_unit = a.measure.unit == b.measure.unit || a.measure.unit.is_none() || b.measure.unit.is_none();
    let days = Decimal::from((a.day - b.day).num_days().abs());
    let [x, y] = [a, b].map(|told| told.current.value.number);
    let gap = (x - y).abs();
    same_part && same_unit && days <= cx.threshold("days") && gap > cx.threshold("share") * x.abs().max(y.abs())
}

fn report(earlier: &Told, later: &Told, cx: &mut Context) {
    let place = cx.portfolio.place(earlier.current.origin);
    let [was, is] = [&earlier.current.text, &later.current.text].map(|text| quoted(text).to_string());
    let message = said!(
        "{title} is {is} here and {was} at {place}",
        title = quoted(later.item.title()),
        is,
        was,
        place = Said::text(place)
    );
    let expected = earlier.current.text.to_string();
    cx.report(later.item.subject(), Field::Current, message).expecting(expected);
}

/// The direction that the numbers of a key result take.
fn way(measure: &Measure) -> Option<Direction> {
    let (start, end) = (measure.baseline.value()?.number, measure.target.value()?.number);
    match end.cmp(&start) {
        Ordering::Greater => Some(Direction::Increase),
        Ordering::Less => Some(Direction::Decrease),
        Ordering::Equal => None,
    }
}

fn pull_apart(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(kpi) = cx.ground.history(id) else { return };
    let wanted = match kpi.measure.direction.value() {
        Some(way @ (Direction::Increase | Direction::Decrease)) => *way,
        Some(Direction::Maintain) | None => return,
    };
    if way(&kr.measure).is_some_and(|way| way != wanted) {
        let place = cx.portfolio.place(kpi.origin);
        let verb = if wanted == Direction::Increase { said!("rise") } else { said!("fall") };
        let message = said!(
            "{title} pulls against the KPI at {place}, which is to {verb}",
            title = quoted(&kr.title),
            place = Said::text(place),
            verb
        );
        cx.report(id, Field::Target, message).expecting(said!("one direction for both"));
    }
}

fn double_counted(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(kpi) = cx.ground.history(id).filter(|kpi| kpi.weight.value().is_some_and(|weight| !weight.is_zero()))
    else {
        return;
    };
    let place = cx.portfolio.place(kpi.origin);
    let message = said!(
        "{title} counts as a KPI with a weight too, at {place}",
        title = quoted(&kr.title),
        place = Said::text(place)
    );
    cx.report(id, Field::KeyResult, message).expecting(said!("one place where it counts"));
}

/// Only where the register knows some of the key results' figures: else it is about other things.
fn unregistered(id: SourceId, _: &SourceFile, cx: &mut Context) {
    let tables = cx.ground.tables_of(id);
    let figures = cx.ground.figures();
    let names = tables.iter().flat_map(|table| &table.kpis).map(|(id, _)| figures.name(figures.of_kpi(*id)));
    let names: HashSet<&str> = names.collect();
    if names.is_empty() {
        return;
    }
    let key_results = tables.iter().flat_map(|table| &table.key_results);
    let (known, unknown): (Vec<_>, Vec<_>) =
        key_results.partition(|(id, _)| is_registered(figures.name(figures.of_key_result(*id)), &names));
    for (id, kr) in unknown.into_iter().filter(|_| !known.is_empty()) {
        let message = said!("no KPI of the file is the figure of {title}", title = quoted(&kr.title));
        cx.report(id, Field::KeyResult, message).expecting(said!("a row in the KPI sheet"));
    }
}

/// Whether a register holds the name, or one that some words of it make up.
fn is_registered(name: &str, names: &HashSet<&str>) -> bool {
    let starts = [0].into_iter().chain(name.match_indices(' ').map(|(at, _)| at + 1));
    let ends = || name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
    let mut parts = starts.flat_map(|from| ends().filter(move |to| from <= *to).map(move |to| &name[from..to]));
    parts.any(|part| names.contains(part))
}

fn cadence_differs(id: KeyResultId, kr: &KeyResult, cx: &mut Context) {
    let Some(kpi) = cx.ground.history(id) else { return };
    let (Some(own), Some(measured)) = (kr.frequency.value(), kpi.frequency.given()) else { return };
    if days_of(measured.value) > days_of(*own) {
        let place = cx.portfolio.place(measured.origin);
        let message = said!(
            "the figure of {title} is measured {text} at {place}",
            title = quoted(&kr.title),
            text = quoted(&measured.text),
            place = Said::text(place)
        );
        cx.report(id, Field::Frequency, message).expecting(said!("a figure measured at least as often"));
    }
}

/// A link or a note is a response.
fn without_response(id: KpiId, kpi: &Kpi, cx: &mut Context) {
    let is_red = cx.grades.kpis[id.index()].health == Health::Red;
    let is_answered =
        kpi.comment.value().is_some() || !kpi.objective.is_blank() || cx.ground.figures().is_aimed_at(id, kpi);
    if is_red && !is_answered && Decimal::from(super::kpi::reds_in_a_row(kpi, cx)) >= cx.threshold("periods") {
        let message = said!("{title} is red and nobody aims at it", title = quoted(&kpi.name));
        cx.report(id, Field::Kpi, message).expecting(said!("a key result, a link or a note"));
    }
}
