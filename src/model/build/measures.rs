//! The numbers of a row and its sentence in, a measure out: unit, direction, baseline, target, current, shape.

use rust_decimal::Decimal;

use super::entries::{Facts, amount, answer};
use super::shapes::{self, Clues};
use crate::model::measure::Amount;
use crate::model::words::{self, Answer};
use crate::model::{Direction, Entry, Measure, OkrType, Origin, Stated, Unclear};
use crate::recognise::{Comparison, Fact, FactSource, Field, Unit, Value};

/// The words that say what a row counts, and how it wants to be judged.
pub(super) struct Said<'a> {
    /// The sentence or the name.
    pub title: &'a str,
    /// The same as [`words::fold`] leaves it.
    pub folded: String,
    /// Where it stands.
    pub origin: Origin,
    /// The type column as typed.
    pub type_text: Option<String>,
    /// The type as understood.
    pub okr_type: Option<OkrType>,
}

/// Takes the measure out of a row.
pub(super) fn measure(facts: &mut Facts, said: &Said) -> Measure {
    let [baseline, target, current] = [Field::Baseline, Field::Target, Field::Current].map(|field| facts.take(field));
    let limits = [&target, &current].map(|fact| fact.as_ref().and_then(range));
    let parts = [&target, &current].into_iter().flatten().find_map(|fact| shapes::parts(&fact.text));
    let binary = is_binary(said, [&baseline, &target, &current]);
    let read = |fact: &Fact| if binary { done(fact) } else { amount(fact) };
    let [baseline, mut target, current] = [baseline, target, current].map(|fact| facts.entry(fact, read));
    let declared = facts.take_or_context(Field::Direction);
    let declared = facts.entry(declared, |fact| words::direction(&fact.text).ok_or(Unclear::Words));
    let way = if declared.is_blank() { words::movement(&said.folded) } else { declared.value().copied() };
    if target.is_blank() {
        target = relative_target(said, &baseline, way);
    }
    let clues = Clues {
        sentence: &said.folded,
        okr_type: said.okr_type,
        baseline: baseline.value(),
        target: target.value(),
        range: limits[0].or_else(|| range_of(&target, facts)),
        binary,
        way,
        parts,
    };
    let shape = shapes::shape(clues);
    let direction = direction(declared, said, &baseline, &target);
    let unit = unit(facts, [&target, &current, &baseline], said.title);
    Measure { baseline, target, current, unit, direction, shape }
}

/// The number of a cell where done counts 1 and not done 0.
fn done(fact: &Fact) -> Result<Amount, Unclear> {
    let number = match answer(fact) {
        Some(Answer::Yes) => Decimal::ONE,
        Some(Answer::No) => Decimal::ZERO,
        None => return amount(fact),
    };
    Ok(Amount { number, unit: None, comparison: None, from_text: false, with_words: false })
}

/// Whether the row asks only whether something is done.
fn is_binary(said: &Said, [baseline, target, current]: [&Option<Fact>; 3]) -> bool {
    let answers = |fact: &Option<Fact>| fact.as_ref().and_then(answer);
    let one = |fact: &Fact| matches!(&fact.value, Value::Number(q) if q.amount == Decimal::ONE && q.unit.is_none());
    let typed =
        said.type_text.as_deref().is_some_and(|text| shapes::BINARY_TYPES.contains(&words::fold(text).as_str()));
    let checked = |fact: &Option<Fact>| fact.as_ref().is_some_and(|fact| matches!(fact.value, Value::Bool(_)));
    typed
        || answers(target) == Some(Answer::Yes)
        || target.as_ref().is_some_and(one) && (answers(current).is_some() || answers(baseline) == Some(Answer::No))
        || target.is_none() && checked(current)
}

/// The two limits of a cell that holds a range.
fn range(fact: &Fact) -> Option<(Decimal, Decimal)> {
    match &fact.value {
        Value::Range(low, high) if low.amount <= high.amount => Some((low.amount, high.amount)),
        Value::Range(low, high) => Some((high.amount, low.amount)),
        _ => None,
    }
}

/// The lowest and the highest acceptable value, where a row has both and no target.
fn range_of(target: &Entry<Amount>, facts: &Facts) -> Option<(Decimal, Decimal)> {
    let limit = |field| {
        let fact = facts.own.iter().find(|fact| fact.field == field)?;
        Some(amount(fact).ok()?.number)
    };
    let (low, high) = (limit(Field::Minimum)?, limit(Field::Maximum)?);
    (target.is_blank() && low < high).then_some((low, high))
}

/// The target of "raise by 20 %" where the baseline is known and is no rate itself (GRADING.md section 2).
fn relative_target(said: &Said, baseline: &Entry<Amount>, way: Option<Direction>) -> Entry<Amount> {
    let target = || {
        let (start, share, text) = (baseline.value()?, relative_change(&said.folded)?, &said.folded);
        let factor = match way? {
            Direction::Increase => Decimal::ONE.checked_add(share)?,
            Direction::Decrease => Decimal::ONE.checked_sub(share)?,
            Direction::Maintain => return None,
        };
        let rate = start.unit == Some(Unit::Percent) || words::names_rate(&text.replace('%', ""));
        let number = start.number.checked_mul(factor)?.normalize();
        (!rate).then(|| Amount { number, comparison: None, with_words: false, ..start.clone() })
    };
    sentence_entry(target(), said)
}

/// The only percentage of a sentence, as a share, if it is what something changes by.
fn relative_change(folded: &str) -> Option<Decimal> {
    if folded.matches('%').count() != 1 {
        return None;
    }
    let (before, _) = folded.split_once('%')?;
    let mut words = before.split_whitespace().rev();
    let number: Decimal = words.next()?.replace(',', ".").parse().ok()?;
    let leads = words.next().is_some_and(words::leads_to_change);
    leads.then(|| number / Decimal::ONE_HUNDRED)
}

/// Something that the sentence says, in its own words and at its own cell.
fn sentence_entry<T>(value: Option<T>, said: &Said) -> Entry<T> {
    let text = said.title.into();
    value.map_or(Entry::Blank, |value| {
        Entry::Given(Stated { value, text, origin: said.origin, source: FactSource::Sentence, formula: false })
    })
}

/// The direction of the column, else of the comparison, else of the verb. A verb says nothing of negative numbers
/// ("reduce the deficit from −5 to −2"), and one that keeps says nothing of numbers that are to move.
fn direction(
    declared: Entry<Direction>,
    said: &Said,
    baseline: &Entry<Amount>,
    target: &Entry<Amount>,
) -> Entry<Direction> {
    if !declared.is_blank() {
        return declared;
    }
    let numbers = [baseline.value(), target.value()];
    let [start, end] = numbers.map(|amount| amount.map(|amount| amount.number));
    if let Some(stated) = target.given()
        && let Some(comparison) = stated.value.comparison
    {
        return Entry::Given(Stated {
            value: towards(comparison),
            text: stated.text.clone(),
            origin: stated.origin,
            source: stated.source,
            formula: stated.formula,
        });
    }
    let negative = [start, end].into_iter().flatten().any(|number| number < Decimal::ZERO);
    let moves = start.zip(end).is_some_and(|(start, end)| start != end);
    let verb = words::movement_word(&said.folded);
    let Some((word, way)) = verb.filter(|(_, way)| !(negative || moves && *way == Direction::Maintain)) else {
        return Entry::Blank;
    };
    Entry::Given(Stated {
        value: way,
        text: word.into(),
        origin: said.origin,
        source: FactSource::Sentence,
        formula: false,
    })
}

/// The direction that a comparison implies.
pub(super) fn towards(comparison: Comparison) -> Direction {
    match comparison {
        Comparison::Below | Comparison::AtMost => Direction::Decrease,
        Comparison::AtLeast | Comparison::Above => Direction::Increase,
    }
}

/// The unit of the column, else of a cell, else of the name's end: `Gross margin %`, `MRR ($)`.
fn unit(facts: &mut Facts, amounts: [&Entry<Amount>; 3], title: &str) -> Option<Unit> {
    let column = facts.take_or_context(Field::Unit);
    let typed = column.filter(|fact| fact.value != Value::Placeholder).and_then(|fact| unit_of(&fact.text));
    let of_cell = || amounts.into_iter().find_map(|entry| entry.value()?.unit.clone());
    typed.or_else(of_cell).or_else(|| unit_of_title(title))
}

/// Ways to write per cent, folded, sorted.
const PERCENT_WORDS: &[&str] = &[
    "%",
    "in %",
    "odstotek",
    "odstotki",
    "pct",
    "pct.",
    "per cent",
    "peratus",
    "peratusan",
    "percent",
    "percenta",
    "percentage",
    "percentatge",
    "percento",
    "percentual",
    "persen",
    "persentase",
    "phan tram",
    "porcentagem",
    "porcentaje",
    "posto",
    "postotak",
    "pour cent",
    "pourcent",
    "pourcentage",
    "proc",
    "procenat",
    "procent",
    "procenta",
    "procentai",
    "procentas",
    "procente",
    "procentenheter",
    "procenti",
    "procento",
    "procentpoint",
    "procents",
    "procentual",
    "procenty",
    "prosent",
    "prosentpoeng",
    "prosentti",
    "prosenttia",
    "prosenttiyksikkoa",
    "protsent",
    "protsenti",
    "prozent",
    "punkty procentowe",
    "szazalek",
    "szazalekpont",
    "yuzde",
    "ποσοστιαιεσ μοναδεσ",
    "ποσοστο",
    "τοισ εκατο",
    "відсотки",
    "відсотків",
    "відсоток",
    "посто",
    "постотак",
    "проценат",
    "процент",
    "проценти",
    "проценты",
    "אחוז",
    "אחוזים",
    "درصد",
    "प्रतिशत",
    "ร้อยละ",
    "パーセント",
    "퍼센트",
];

/// Signs and codes of money, sorted.
const CURRENCIES: &[&str] = &[
    "$", "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "Euro", "GBP", "HUF", "IDR", "ILS", "INR",
    "JPY", "KES", "KRW", "MXN", "MYR", "NGN", "NOK", "NZD", "PHP", "PLN", "R$", "RON", "RUB", "SAR", "SEK", "SGD",
    "THB", "TRY", "TWD", "TZS", "UAH", "USD", "VND", "XAF", "XOF", "ZAR", "£", "¥", "฿", "₦", "₩", "₪", "€", "₱", "₴",
    "₸", "₹", "₺", "₽", "元", "円",
];

/// A unit as a column or a bracket writes it.
fn unit_of(text: &str) -> Option<Unit> {
    let text = text.trim();
    if text.is_empty() {
        None
    } else if PERCENT_WORDS.binary_search(&words::fold(text).as_str()).is_ok() {
        Some(Unit::Percent)
    } else if CURRENCIES.binary_search(&text).is_ok() {
        Some(Unit::Currency(text.into()))
    } else {
        Some(Unit::Other(text.into()))
    }
}

/// The unit at the end of a name; any other bracket may hold anything.
fn unit_of_title(title: &str) -> Option<Unit> {
    let end = title.trim_end().trim_end_matches(')');
    let last = end.rsplit(|c: char| c.is_whitespace() || c == '(').next()?;
    let known = |unit: &Unit| !matches!(unit, Unit::Other(_));
    let sign = last.ends_with('%') && !last.contains(|c: char| c.is_ascii_digit());
    if sign { Some(Unit::Percent) } else { unit_of(last).filter(known) }
}
