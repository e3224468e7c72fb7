//! A name as somebody types it in; the items that go by it out: by id, key, words or unit.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::config::nearest;
use crate::lint::{Item, Subject};
use crate::model::words::fold;
use crate::model::{KeyResultId, KpiId, ObjectiveId, Portfolio, UnitId};

/// So many items are named that somebody may have meant; the rest is counted.
const NAMED: usize = 3;

/// Everything that goes by a name; refused with the nearest if nothing does.
fn find(portfolio: &Portfolio, name: &str) -> Result<Vec<Subject>> {
    let found = named(portfolio, name);
    if found.is_empty() {
        bail!("no item is called `{name}`{}", meant(portfolio, name));
    }
    Ok(found)
}

/// Everything that goes by a name, or whose title is the only one that holds its words.
///
/// # Errors
/// Nothing does, or several titles hold the words; these or the nearest name are told.
pub fn find_by_words(portfolio: &Portfolio, name: &str) -> Result<Vec<Subject>> {
    let holding = holding(portfolio, name);
    match (find(portfolio, name), holding.first()) {
        (Err(_), Some(title)) if holding.len() == 1 => find(portfolio, title),
        (found, _) => found,
    }
}

fn named(portfolio: &Portfolio, name: &str) -> Vec<Subject> {
    let wanted = fold(name);
    let is_named = |subject: &Subject| match (Item::of(portfolio, *subject), *subject) {
        (Some(item), _) => item.key() == name || id(portfolio, *subject) == Some(name) || fold(item.title()) == wanted,
        (None, Subject::Unit(id)) => fold(&portfolio.unit(id).name) == wanted,
        (None, _) => false,
    };
    all(portfolio).filter(is_named).collect()
}

/// The titles that hold the words of a name.
fn holding<'a>(portfolio: &'a Portfolio, name: &str) -> BTreeSet<&'a str> {
    let wanted = fold(name);
    let fits = |title: &&str| !wanted.is_empty() && fold(title).contains(&wanted);
    all(portfolio).filter_map(|subject| title(portfolio, subject)).filter(fits).collect()
}

/// What somebody may have meant who typed in a name that nothing goes by: items with these words, else the nearest name.
fn meant(portfolio: &Portfolio, name: &str) -> String {
    let titles = || all(portfolio).filter_map(|subject| title(portfolio, subject));
    let holding = holding(portfolio, name);
    if !holding.is_empty() {
        let more = holding.len().saturating_sub(NAMED);
        let named: Vec<String> = holding.into_iter().take(NAMED).map(|title| format!("`{title}`")).collect();
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        return format!("; its words are in {}{more}", named.join(", "));
    }
    let known = all(portfolio).filter_map(|subject| id(portfolio, subject)).chain(titles());
    let known: Vec<(String, &str)> = known.map(|name| (name.to_lowercase(), name)).collect();
    let near = nearest(name, known.iter().map(|(lower, _)| &**lower));
    let meant = known.iter().find(|(lower, _)| near == Some(lower)).map(|(_, name)| *name);
    meant.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// The one thing that goes by a name.
///
/// # Errors
/// Nothing does, or several do; their keys are told.
pub fn only(portfolio: &Portfolio, name: &str) -> Result<Subject> {
    match *find(portfolio, name)? {
        [only] => Ok(only),
        ref several => {
            let keys = several.iter().filter_map(|subject| Some(Item::of(portfolio, *subject)?.key()));
            bail!(
                "several items are called `{name}`; name one of them by its key: {}",
                keys.collect::<Vec<_>>().join(", ")
            )
        }
    }
}

fn all(portfolio: &Portfolio) -> impl Iterator<Item = Subject> {
    let units = (0..portfolio.units.len()).map(|at| Subject::Unit(UnitId::new(at)));
    let objectives = (0..portfolio.objectives.len()).map(|at| Subject::Objective(ObjectiveId::new(at)));
    let key_results = (0..portfolio.key_results.len()).map(|at| Subject::KeyResult(KeyResultId::new(at)));
    let kpis = (0..portfolio.kpis.len()).map(|at| Subject::Kpi(KpiId::new(at)));
    units.chain(objectives).chain(key_results).chain(kpis)
}

fn title(portfolio: &Portfolio, subject: Subject) -> Option<&str> {
    Some(Item::of(portfolio, subject)?.title())
}

fn id(portfolio: &Portfolio, subject: Subject) -> Option<&str> {
    let id = match subject {
        Subject::Objective(id) => &portfolio.objective(id).id,
        Subject::KeyResult(id) => &portfolio.key_result(id).id,
        Subject::Kpi(id) => &portfolio.kpi(id).id,
        Subject::Unit(_) | Subject::Source(_) | Subject::Sheet(..) | Subject::Portfolio => return None,
    };
    id.value().map(|id| &**id)
}
