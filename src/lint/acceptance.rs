//! Findings, check notes of the sheets and accepted.toml in; which finding somebody accepts, why, by whom and until when,
//! out. What is accepted is still told, but it counts for nothing; when its time is over it comes back.

mod note;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::text::quoted;
use super::{CHAPTERS, Finding, Item, Rule, Said, Subject, said};
use crate::config::{AcceptedEntry, Config};
use crate::history::Extent;
use crate::model::words::fold;
use crate::model::{KeyResultId, KpiId, ObjectiveId, Origin, Portfolio};
use crate::recognise::Field;
use note::Note;

/// How a check note is written.
const NOTE_FORM: &str = "expected `ok RULE: reason until 2027-03`";

/// That somebody accepts a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Why.
    pub reason: String,
    /// Who; a check note need not say.
    pub by: Option<String>,
    /// The last day on which it is accepted.
    pub until: Option<NaiveDate>,
    /// Whether that day is over.
    pub is_expired: bool,
    /// Where it is written: a cell, or an entry of a file.
    pub place: String,
    /// The cell, if it is one.
    pub origin: Option<Origin>,
}

impl Acceptance {
    /// Who accepts it, in words.
    pub fn who(&self) -> &str {
        self.by.as_deref().unwrap_or("nobody named")
    }

    /// `accepted by Dana Reyes until 2027-03-31: one figure is enough`.
    pub fn sentence(&self) -> Said {
        let (who, reason) =
            (self.by.as_ref().map_or_else(|| said!("nobody named"), Said::text), Said::text(&self.reason));
        match (self.until, self.is_expired) {
            (Some(day), true) => said!("was accepted by {who} until {day}, which is over: {reason}", who, day, reason),
            (Some(day), false) => said!("accepted by {who} until {day}: {reason}", who, day, reason),
            (None, _) => said!("accepted by {who}: {reason}", who, reason),
        }
    }
}

/// One rule that is accepted somewhere.
#[derive(Debug)]
struct Claim<'a> {
    rule: String,
    of: Of<'a>,
    acceptance: Arc<Acceptance>,
}

/// Whose findings are accepted.
#[derive(Debug)]
enum Of<'a> {
    /// Those of the first of these that has any: what stands in the row, then its objective.
    Row(Vec<Subject>),
    /// Those that an entry of a file names.
    Entry(&'a AcceptedEntry),
}

/// Tells of each finding whether somebody accepts it.
pub(super) fn settle(findings: &mut [Finding], portfolio: &Portfolio, config: &Config) {
    let (claims, _) = claims(portfolio, config);
    let mut by_rule: HashMap<&str, Vec<&Claim>> = HashMap::new();
    for claim in &claims {
        by_rule.entry(&claim.rule).or_default().push(claim);
    }
    let claimed = findings.iter().filter(|finding| by_rule.contains_key(finding.rule.name));
    let spoken: HashSet<(&str, Subject)> = claimed.map(|finding| (finding.rule.name, finding.subject)).collect();
    for finding in findings {
        let claims = by_rule.get(finding.rule.name).into_iter().flatten();
        let fitting = claims.filter(|claim| claim.covers(finding, portfolio, &spoken));
        let best = fitting.max_by_key(|claim| {
            let Acceptance { is_expired, until, .. } = *claim.acceptance;
            (!is_expired, until.unwrap_or(NaiveDate::MAX))
        });
        finding.acceptance = best.map(|claim| Arc::clone(&claim.acceptance));
    }
}

impl Claim<'_> {
    /// Whether it speaks of a finding of its rule; `spoken` is what else its rule has found.
    fn covers(&self, finding: &Finding, portfolio: &Portfolio, spoken: &HashSet<(&str, Subject)>) -> bool {
        match &self.of {
            Of::Row(subjects) => {
                let has_any = |subject: &&Subject| spoken.contains(&(finding.rule.name, **subject));
                subjects.iter().find(has_any) == Some(&finding.subject)
            }
            Of::Entry(entry) => names(entry, finding, portfolio),
        }
    }
}

/// Whether an entry names what a finding is about.
pub fn names(entry: &AcceptedEntry, finding: &Finding, portfolio: &Portfolio) -> bool {
    let is_of_unit =
        |unit: &str| finding.unit(portfolio).is_some_and(|id| fold(&portfolio.unit(id).name) == fold(unit));
    entry.rule == finding.rule.name
        && entry.field.as_deref().is_none_or(|field| field == finding.field)
        && entry.unit.as_deref().is_none_or(is_of_unit)
        && entry.item.as_deref().is_none_or(|name| goes_by(finding, portfolio, name))
}

/// What became of acceptances that accept nothing, in words: check notes that nobody understands, names of rules that do
/// not exist, and those that no finding needs any more. A run of some files cannot tell the last of accepted.toml.
pub fn idle(findings: &[Finding], portfolio: &Portfolio, config: &Config, extent: Extent) -> Vec<String> {
    let (claims, mut told) = claims(portfolio, config);
    let used: Vec<&Acceptance> = findings.iter().filter_map(|finding| finding.acceptance.as_deref()).collect();
    let places: HashSet<(&str, &str)> = used.iter().map(|used| (&*used.place, &*used.reason)).collect();
    // An entry of accepted.toml may be about a file that was not read.
    let is_known = |claim: &&Claim| extent.is_whole() || claim.acceptance.origin.is_some();
    let unused = claims.iter().filter(is_known);
    let unused = unused.filter(|claim| !places.contains(&(&*claim.acceptance.place, &*claim.acceptance.reason)));
    told.extend(unused.map(|claim| {
        let Claim { rule, acceptance, .. } = claim;
        format!("{} accepts `{rule}`, but nothing of the kind is found there: take it out", acceptance.place)
    }));
    told
}

/// How many findings are accepted and by whom, most first.
pub fn by_whom(findings: &[Finding]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for acceptance in findings.iter().filter_map(Finding::accepted) {
        *counts.entry(acceptance.who()).or_default() += 1;
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(who, count)| (who.to_owned(), count)).collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

/// Refuses an entry of a rule or a field that does not exist, with the nearest one that does, and one that says too little.
///
/// # Errors
/// What is wrong, in words, with the place of the entry.
pub fn check_entries(entries: &[AcceptedEntry]) -> Result<(), String> {
    entries.iter().try_for_each(|entry| {
        let place = &entry.place;
        let refuse = |message: String| Err(format!("{place}: {message}"));
        let fields = || Field::NAMES.iter().map(|(field, _)| super::field_name(*field));
        if let Err(message) = rule(&entry.rule) {
            return refuse(message);
        }
        if entry.item.is_none() && entry.unit.is_none() {
            return refuse(format!(
                "it names neither an `item` nor a `unit`; a rule that is not wanted at all is switched off under [rules]: \
                 {} = \"off\"",
                entry.rule
            ));
        }
        match entry.field.as_deref() {
            _ if entry.reason.trim().is_empty() => refuse("its `reason` is empty".to_owned()),
            _ if entry.by.trim().is_empty() => refuse("its `by` is empty: expected the name of a person".to_owned()),
            Some(field) if fields().all(|known| known != field) => {
                refuse(format!("there is no field `{field}`{}", super::settings::nearest(field, &fields().collect::<Vec<_>>())))
            }
            Some(_) | None => Ok(()),
        }
    })
}

/// The name by which an entry names what a finding is about, best first: the id of an item, else its words; the name of a
/// file, a sheet or a unit.
pub fn name_of(finding: &Finding, portfolio: &Portfolio) -> String {
    let item = Item::of(portfolio, finding.subject);
    let id = item.and_then(|item| item.typed(Field::Id)).map(|id| id.text.trim().to_owned());
    match (id, finding.subject) {
        (Some(id), _) if !id.is_empty() => id,
        (_, Subject::Sheet(source, _)) => sheet_name(&portfolio.source(source).name, finding.item(portfolio)),
        (_, Subject::Portfolio) => finding.value.clone(),
        (_, _) => finding.item(portfolio).to_owned(),
    }
}

/// Whether what a finding is about goes by a name.
pub fn goes_by(finding: &Finding, portfolio: &Portfolio, name: &str) -> bool {
    let words = finding.item(portfolio);
    let is_it = match (Item::of(portfolio, finding.subject), finding.subject) {
        (Some(item), _) => item.key() == name || item.typed(Field::Id).is_some_and(|id| fold(id.text) == fold(name)),
        (None, Subject::Sheet(source, _)) => fold(&sheet_name(&portfolio.source(source).name, words)) == fold(name),
        (None, Subject::Portfolio) => fold(&finding.value) == fold(name),
        (None, _) => false,
    };
    is_it || !words.is_empty() && fold(words) == fold(name)
}

fn sheet_name(file: &str, sheet: &str) -> String {
    format!("{file} › {sheet}")
}

/// The rule of a name.
///
/// # Errors
/// That there is none, with the nearest.
pub fn rule(name: &str) -> Result<&'static Rule, String> {
    let mut rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    let names: Vec<&str> = rules.clone().map(|rule| rule.name).collect();
    let found = rules.find(|rule| rule.name == name);
    found.ok_or_else(|| format!("there is no rule `{name}`{}", super::settings::nearest(name, &names)))
}

/// Everything that is accepted anywhere, and what is wrong with the rest, in words.
fn claims<'a>(portfolio: &Portfolio, config: &'a Config) -> (Vec<Claim<'a>>, Vec<String>) {
    let mut claims: Vec<Claim> =
        config.settings.accepted.iter().map(|entry| entry_claim(entry, config.as_of)).collect();
    let mut told = Vec::new();
    for item in items(portfolio) {
        let Some(typed) = item.typed(Field::CheckNote) else { continue };
        let place = portfolio.place(typed.origin).to_string();
        for note in note::read(typed.text) {
            match note.and_then(|note| Ok((rule(&note.rule)?, note))) {
                Ok((rule, note)) => claims.push(row_claim(rule, note, item, (&place, typed.origin, config.as_of))),
                Err(why) => told.push(format!(
                    "{place}: the check note {} accepts nothing: {why}; {NOTE_FORM}",
                    quoted(typed.text)
                )),
            }
        }
    }
    (claims, told)
}

fn items(portfolio: &Portfolio) -> impl Iterator<Item = Item<'_>> {
    let objectives = (0..portfolio.objectives.len()).map(|at| Subject::Objective(ObjectiveId::new(at)));
    let key_results = (0..portfolio.key_results.len()).map(|at| Subject::KeyResult(KeyResultId::new(at)));
    let kpis = (0..portfolio.kpis.len()).map(|at| Subject::Kpi(KpiId::new(at)));
    objectives.chain(key_results).chain(kpis).filter_map(|subject| Item::of(portfolio, subject))
}

fn entry_claim(entry: &AcceptedEntry, as_of: NaiveDate) -> Claim<'_> {
    let AcceptedEntry { rule, reason, by, until, place, .. } = entry.clone();
    let is_expired = until.is_some_and(|until| until < as_of);
    let acceptance = Acceptance { reason, by: Some(by), until, is_expired, place, origin: None };
    Claim { rule, of: Of::Entry(entry), acceptance: Arc::new(acceptance) }
}

fn row_claim<'a>(
    rule: &Rule,
    note: Note,
    item: Item<'_>,
    (place, origin, as_of): (&str, Origin, NaiveDate),
) -> Claim<'a> {
    let objective = match item {
        Item::KeyResult(_, kr) => kr.objective.map(Subject::Objective),
        Item::Objective(..) | Item::Kpi(..) => None,
    };
    let Note { reason, by, until, .. } = note;
    let is_expired = until.is_some_and(|until| until < as_of);
    let acceptance = Acceptance { reason, by, until, is_expired, place: place.to_owned(), origin: Some(origin) };
    let of = Of::Row(std::iter::once(item.subject()).chain(objective).collect());
    Claim { rule: rule.name.to_owned(), of, acceptance: Arc::new(acceptance) }
}
