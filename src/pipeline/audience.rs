//! A portfolio, its history and an audience in; what the audience may see, as a run of its own, out.
//!
//! What may be seen is built field by field from nothing, and graded and checked anew. Writers get this and never the
//! whole, so no page, data file, workbook or search can tell more. Structs are taken apart without `..`: a new field is
//! a compile error here until somebody decides who may see it.

mod archive;
mod entries;
mod items;
mod order;
mod settings;
#[cfg(test)]
mod tests;

pub(super) use archive::standing;

use super::Examined;
use super::people::veiled;
use crate::config::{Audience, Config, Part};
use crate::grade::grade;
use crate::history::{Extent, History};
use crate::lint::{Chapter, Check, Rule, lint_by};
use crate::model::Portfolio;

/// Chapters whose rules look from one item to others; what they find would tell of those, or miss them.
const ACROSS_ITEMS: &[&str] = &["alignment", "data", "duplication", "governance", "integration"];

/// What an audience gets: a run of its own, and the settings of its report.
#[derive(Debug)]
pub struct Edition {
    /// The settings, with nothing in them about what is hidden.
    pub config: Config,
    /// What there is to say.
    pub examined: Examined,
    /// How much of what there is the run is about.
    pub extent: Extent,
}

impl Edition {
    /// Whether it is to take the place of the one before: not if a run about a part has read nothing that the audience
    /// may see.
    pub fn is_to_be_published(&self) -> bool {
        let Portfolio { objectives, key_results, kpis, .. } = &self.examined.portfolio;
        let is_empty = objectives.is_empty() && key_results.is_empty() && kpis.is_empty();
        self.extent.is_whole() || !is_empty
    }
}

/// The edition of an audience.
pub fn edition(portfolio: &Portfolio, history: &History, audience: &Audience, config: &Config) -> Edition {
    let extent = history.extent;
    let seen = items::portfolio(portfolio, audience);
    let config = settings::config(config, audience, &seen);
    let history = History::new(&seen, archive::archive(history, &seen, audience, &config), &config);
    let grades = grade(&seen, &history, &config);
    let is_wanted =
        |chapter: &Chapter, rule: &Rule| audience.sees(Part::Findings) && looks_at_one_item(chapter.name, rule);
    let mut findings = lint_by(is_wanted, &seen, &history, &grades, &config);
    findings.iter_mut().for_each(|finding| finding.origin = None);
    let examined = Examined { portfolio: seen, history, grades, findings, workbooks: Vec::new() };
    Edition { examined: veiled(examined, &config), config, extent }
}

/// Whether a rule looks at one item and what belongs to it.
fn looks_at_one_item(chapter: &str, rule: &Rule) -> bool {
    let is_per_item = matches!(rule.check, Check::Objective(_) | Check::KeyResult(_) | Check::Kpi(_) | Check::Item(_));
    is_per_item && !ACROSS_ITEMS.contains(&chapter)
}
