//! Do OKRs and KPIs tell one story?

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::text::{quoted, significant};
use super::{Check, Context, Item, Rule, Severity, Threshold};
use crate::model::measure::Amount;
use crate::model::unit::Level;
use crate::model::words::movement;
use crate::model::{Kpi, Measure, Portfolio, SourceId, Stated, UnitId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[Rule {
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
}];

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
    let mut by_name: HashMap<String, Vec<Told>> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    for item in cx.ground.items() {
        let Some(told) = told(item, cx.config.as_of) else { continue };
        let name = metric(item.title());
        names.push(name.clone());
        by_name.entry(name).or_default().push(told);
    }
    names.sort_unstable();
    names.dedup();
    // Most names are of key results alone, and of those there may be as many as rows.
    let groups = names.iter().filter(|name| !name.is_empty()).filter_map(|name| by_name.get(name));
    for told in groups.filter(|told| told.iter().any(Told::is_kpi)) {
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

fn told(item: Item<'_>, as_of: NaiveDate) -> Option<Told<'_>> {
    let (measure, updated) = match item {
        Item::Objective(..) => return None,
        Item::KeyResult(_, kr) => (&kr.measure, kr.updated.value().copied()),
        Item::Kpi(_, kpi) => (&kpi.measure, kpi.updated.value().copied().or_else(|| last_period(kpi, as_of))),
    };
    Some(Told { item, measure, current: measure.current.given()?, day: updated.unwrap_or(as_of) })
}

/// The last day of the last period that has a value.
fn last_period(kpi: &Kpi, as_of: NaiveDate) -> Option<NaiveDate> {
    kpi.actuals.iter().filter_map(|reading| Some(reading.period.days()?.1.min(as_of))).max()
}

/// A title without the verb in front and without numbers: `Raise NPS from 30 to 50` is `nps`.
fn metric(title: &str) -> String {
    let significant = significant(title);
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
    let message = format!("{} is {is} here and {was} at {place}", quoted(later.item.title()));
    let expected = earlier.current.text.to_string();
    cx.report(later.item.subject(), Field::Current, message).expecting(expected);
}
