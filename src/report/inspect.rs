//! A portfolio in, how each file was understood out: text for people, DESIGN.md section 4.1 for machines.

mod document;
mod package;
mod suggest;
mod text;

pub use document::json;
pub use package::{Package, package, package_json, package_text};
pub use suggest::suggest;
pub use text::text;

use crate::model::{Entry, KeyResult, Kpi, Objective, Portfolio};

/// What one file tells, in the order of its cells.
#[derive(Debug, Default)]
struct Told<'a> {
    objectives: Vec<&'a Objective>,
    /// Key results without an objective.
    orphans: Vec<&'a KeyResult>,
    kpis: Vec<&'a Kpi>,
}

/// What every file tells, parallel to the portfolio's sources. A key result stands with its objective, in whichever file
/// that is.
fn told(portfolio: &Portfolio) -> Vec<Told<'_>> {
    let mut files: Vec<Told> = portfolio.sources.iter().map(|_| Told::default()).collect();
    for objective in &portfolio.objectives {
        files[objective.origin.source.index()].objectives.push(objective);
    }
    for kr in portfolio.key_results.iter().filter(|kr| kr.objective.is_none()) {
        files[kr.origin.source.index()].orphans.push(kr);
    }
    for kpi in &portfolio.kpis {
        files[kpi.origin.source.index()].kpis.push(kpi);
    }
    files
}

/// The words of an entry, whatever was made of them.
fn words<T>(entry: &Entry<T>) -> Option<&str> {
    entry.text().map(str::trim).filter(|text| !text.is_empty())
}
