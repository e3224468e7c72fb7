//! One breach of one rule: what it is about, where, and under which fingerprint it is known next month.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::{Acceptance, Item, Rule, Said, Severity};
use crate::history::{Breach, History, Kind, Seen};
use crate::model::{KeyResultId, KpiId, ObjectiveId, Origin, Portfolio, SourceId, UnitId};

/// Where a finding belongs; the fingerprint is made from it, never from a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A file as a whole.
    Source(SourceId),
    /// A sheet as a whole: an index into [`crate::model::SourceFile::sheets`].
    Sheet(SourceId, u16),
    /// A unit as a whole.
    Unit(UnitId),
    /// An objective.
    Objective(ObjectiveId),
    /// A key result.
    KeyResult(KeyResultId),
    /// A KPI.
    Kpi(KpiId),
    /// The whole portfolio; the value found says what in it.
    Portfolio,
}

/// One breach of one rule at one origin.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule; every writer has its name, severity, why and fix without a look-up.
    pub rule: &'static Rule,
    /// The rule's chapter.
    pub chapter: &'static str,
    /// The severity in force.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// The cell; `None` for a file that could not be opened, or for the portfolio.
    pub origin: Option<Origin>,
    /// The field it is about, as the machine formats name it: `target`; empty for a whole item.
    pub field: &'static str,
    /// A fact, lower case, no full stop, the offending value in backticks.
    pub message: Said,
    /// The value found, verbatim; empty if nothing stood there.
    pub value: String,
    /// What was expected, in few words; may be empty.
    pub expected: Said,
    /// Stable across months and moved rows: a hash of rule, item and field.
    pub fingerprint: String,
    /// The day of the first of those snapshots that have it without a break; `None` if it is new.
    pub since: Option<NaiveDate>,
    /// That somebody accepts it, or did for a time that is over.
    pub acceptance: Option<Arc<Acceptance>>,
}

impl Finding {
    /// Points to a cell, where the rule knows better than its subject and field do.
    pub fn at(&mut self, origin: Origin) -> &mut Finding {
        self.origin = Some(origin);
        self
    }

    /// Quotes the value found, verbatim.
    pub fn found(&mut self, value: &str) -> &mut Finding {
        value.clone_into(&mut self.value);
        self
    }

    /// Says what was expected, in few words.
    pub fn expecting(&mut self, expected: impl Into<Said>) -> &mut Finding {
        self.expected = expected.into();
        self
    }

    /// Makes one breach better or worse than others of its rule; the config still wins.
    pub fn rated(&mut self, severity: Severity) -> &mut Finding {
        self.severity = severity;
        self
    }

    /// Whether it is accepted, new, or the last snapshot has it already.
    pub fn state(&self) -> &'static str {
        match (self.accepted(), self.since) {
            (Some(_), _) => "accepted",
            (None, Some(_)) => "still there",
            (None, None) => "new",
        }
    }

    /// That somebody accepts it, as of the day of the run.
    pub fn accepted(&self) -> Option<&Acceptance> {
        self.acceptance.as_deref().filter(|acceptance| !acceptance.is_expired)
    }

    /// That somebody accepted it for a time that is over.
    pub fn expired(&self) -> Option<&Acceptance> {
        self.acceptance.as_deref().filter(|acceptance| acceptance.is_expired)
    }

    /// What it is about, in the team's words: a title, a name, a sheet, a file; empty for the portfolio.
    pub fn item<'a>(&self, portfolio: &'a Portfolio) -> &'a str {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => item.title(),
            (None, Subject::Source(id)) => &portfolio.source(id).name,
            (None, Subject::Sheet(id, sheet)) => {
                portfolio.source(id).sheets.get(usize::from(sheet)).map_or("", |name| name)
            }
            (None, Subject::Unit(id)) => &portfolio.unit(id).name,
            (None, _) => "",
        }
    }

    /// Who answers for the item, if the sheet says so.
    pub fn owner<'a>(&self, portfolio: &'a Portfolio) -> Option<&'a str> {
        Item::of(portfolio, self.subject)?.owner().value().map(|owner| &**owner)
    }

    /// The unit whose item it is.
    pub fn unit(&self, portfolio: &Portfolio) -> Option<UnitId> {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => Some(item.unit()),
            (None, Subject::Unit(id)) => Some(id),
            (None, _) => None,
        }
    }

    /// The file, even where no cell of it could be read.
    pub fn source(&self) -> Option<SourceId> {
        match (self.origin, self.subject) {
            (Some(origin), _) => Some(origin.source),
            (None, Subject::Source(id) | Subject::Sheet(id, _)) => Some(id),
            (None, _) => None,
        }
    }

    pub(super) fn place(&self) -> (Option<SourceId>, Option<Origin>) {
        (self.source(), self.origin)
    }

    /// What it is about, by a key that survives moved rows.
    fn key(&self, portfolio: &Portfolio) -> String {
        match (Item::of(portfolio, self.subject), self.subject) {
            (Some(item), _) => item.key().to_owned(),
            (None, Subject::Sheet(id, _)) => format!("{}\u{1e}{}", portfolio.source(id).name, self.item(portfolio)),
            (None, Subject::Portfolio) => self.value.clone(),
            (None, _) => self.item(portfolio).to_owned(),
        }
    }
}

macro_rules! subject_from {
    ($($id:ident => $subject:ident),+) => {$(
        impl From<$id> for Subject {
            fn from(id: $id) -> Subject {
                Subject::$subject(id)
            }
        }
    )+};
}
subject_from!(SourceId => Source, UnitId => Unit, ObjectiveId => Objective, KeyResultId => KeyResult, KpiId => Kpi);

/// The fingerprint of a breach: rule, item and field, never a row; `number` tells it from others on the same three.
pub fn fingerprint(rule: &str, key: &str, field: &str, number: u32) -> String {
    let mut identity = format!("{rule}\u{1f}{key}\u{1f}{field}");
    if number != 1 {
        identity += &format!("\u{1f}{number}");
    }
    Sha256::digest(identity).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Gives each finding its fingerprint.
pub(super) fn identify(findings: &mut [Finding], portfolio: &Portfolio) {
    let mut seen: HashMap<(&str, String, &str), u32> = HashMap::new();
    for finding in findings {
        let key = finding.key(portfolio);
        let number = seen.entry((finding.rule.name, key.clone(), finding.field)).or_default();
        *number += 1;
        finding.fingerprint = fingerprint(finding.rule.name, &key, finding.field, *number);
    }
}

/// The keys that the fingerprints of findings are made of.
pub fn keys(findings: &[Finding], portfolio: &Portfolio) -> Vec<String> {
    findings.iter().map(|finding| finding.key(portfolio)).collect()
}

/// Gives another fingerprint to those findings that had other keys, in a portfolio that says the same in other words.
/// Whoever guesses the words that a fingerprint is made of can prove them, so it is made of those that are shown.
pub fn identify_anew(findings: &mut [Finding], were: &[String], portfolio: &Portfolio) {
    let is_same = |(finding, was): (&Finding, &String)| finding.key(portfolio) == *was;
    let same: Vec<bool> = findings.iter().zip(were).map(is_same).collect();
    let kept = findings.iter().zip(&same).filter(|(_, is_same)| **is_same);
    let mut taken: BTreeSet<String> = kept.map(|(finding, _)| finding.fingerprint.clone()).collect();
    for (finding, _) in findings.iter_mut().zip(same).filter(|(_, is_same)| !is_same) {
        let key = finding.key(portfolio);
        let free = (1..).map(|number| fingerprint(finding.rule.name, &key, finding.field, number));
        finding.fingerprint = free.into_iter().find(|one| taken.insert(one.clone())).unwrap_or_default();
    }
}

/// Tells of each finding since when it is there.
pub(super) fn date(findings: &mut [Finding], history: &History) {
    let seen = Seen::new(history);
    for finding in findings {
        let item = match finding.subject {
            Subject::Objective(id) => Some((Kind::Objective, id.index())),
            Subject::KeyResult(id) => Some((Kind::KeyResult, id.index())),
            Subject::Kpi(id) => Some((Kind::Kpi, id.index())),
            Subject::Source(_) | Subject::Sheet(..) | Subject::Unit(_) | Subject::Portfolio => None,
        };
        let (fingerprint, rule, field) = (&*finding.fingerprint, finding.rule.name, finding.field);
        finding.since = seen.since(&Breach { fingerprint, rule, field, item });
    }
}
