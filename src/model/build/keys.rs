//! Items of a portfolio in, one stable key for each out: independent of rows, and of files where the unit comes from elsewhere.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::{Cycle, Entry, Portfolio, words};

/// Longest part of a key; what is longer ends in a digest.
const LONGEST: usize = 80;

/// Gives every objective, key result and KPI its key.
pub fn assign(portfolio: &mut Portfolio) {
    let units: Vec<String> = portfolio.units.iter().map(|unit| slug(&unit.name)).collect();
    let unit = |id: crate::model::UnitId| units[id.index()].as_str();
    let objectives = portfolio.objectives.iter().map(|objective| Draft {
        key: format!(
            "o/{}/{}/{}",
            unit(objective.unit),
            cycle(&objective.cycle),
            name(&objective.id, &objective.title)
        ),
        scope: slug(&objective.title),
        rank: objective.owner.text().unwrap_or("").to_owned(),
    });
    let objectives = unique(objectives.collect());
    let key_results = portfolio.key_results.iter().map(|kr| {
        let scope = kr.objective.map_or(String::new(), |id| {
            let objective = portfolio.objective(id);
            name(&objective.id, &objective.title)
        });
        let key = format!("kr/{}/{}/{}", unit(kr.unit), cycle(&kr.cycle), name(&kr.id, &kr.title));
        Draft { key, scope, rank: kr.measure.target.text().unwrap_or("").to_owned() }
    });
    let key_results = unique(key_results.collect());
    let kpis = portfolio.kpis.iter().map(|kpi| Draft {
        key: format!("kpi/{}/{}", unit(kpi.unit), name(&kpi.id, &kpi.name)),
        scope: slug(kpi.owner.text().unwrap_or("")),
        rank: kpi.measure.target.text().unwrap_or("").to_owned(),
    });
    let kpis = unique(kpis.collect());
    portfolio.objectives.iter_mut().zip(objectives).for_each(|(objective, key)| objective.key = key);
    portfolio.key_results.iter_mut().zip(key_results).for_each(|(kr, key)| kr.key = key);
    portfolio.kpis.iter_mut().zip(kpis).for_each(|(kpi, key)| kpi.key = key);
}

/// A key that may be another item's too.
struct Draft {
    key: String,
    /// What is put behind the key where others have the same.
    scope: String,
    /// The order of items that are the same even so.
    rank: String,
}

/// The same keys, told apart by their scope and, failing that, by a number.
fn unique(mut drafts: Vec<Draft>) -> Vec<String> {
    for at in clashes(&drafts).into_iter().flatten() {
        let draft = &mut drafts[at];
        draft.key = format!("{}/{}", draft.key, draft.scope);
    }
    for mut same in clashes(&drafts) {
        same.sort_by(|&a, &b| (&drafts[a].rank, a).cmp(&(&drafts[b].rank, b)));
        for (&at, number) in same.iter().zip(1..).skip(1) {
            drafts[at].key = format!("{}~{number}", drafts[at].key);
        }
    }
    drafts.into_iter().map(|draft| draft.key).collect()
}

/// Positions of the drafts that share a key, group by group.
fn clashes(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        groups.entry(&draft.key).or_default().push(at);
    }
    groups.into_values().filter(|group| 1 < group.len()).collect()
}

/// The team's own identifier, else the title.
fn name(id: &Entry<Box<str>>, title: &str) -> String {
    slug(id.value().map_or(title, |id| id))
}

fn cycle(cycle: &Option<Cycle>) -> String {
    cycle.as_ref().map_or("no-cycle".to_owned(), |cycle| slug(&cycle.name))
}

/// Letters and digits of any script, the rest as single dashes.
fn slug(text: &str) -> String {
    let folded = words::fold(text);
    let parts: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let slug = parts.join("-");
    match slug.char_indices().nth(LONGEST) {
        None => slug,
        Some((end, _)) => {
            let digest: String = Sha256::digest(&slug).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
            format!("{}-{digest}", slug[..end].trim_end_matches('-'))
        }
    }
}
