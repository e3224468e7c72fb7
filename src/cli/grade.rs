//! `scoresheet grade`: grades as a table, how one was made, and what would be if.

use anyhow::{Context, Result, bail};
use rust_decimal::Decimal;

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Exit, FailOn, Format, Global, Grade, Terminal};
use crate::grade::grade;
use crate::grade::what_if::{Target, what_if};
use crate::lint::Subject;
use crate::model::Portfolio;
use crate::report::grades;

/// Tells the grades.
pub fn run(options: &Grade, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    let watch = Progress::new(terminal)?;
    let (found, archive) = session.look(terminal)?;
    let examined = session.examine(&found, archive, &watch)?;
    drop(watch);
    something_read(&examined.portfolio)?;
    let report = examined.report(&session.config);
    let values = options.set.iter().map(|set| supposed(&examined.portfolio, set)).collect::<Result<Vec<_>>>()?;
    let portfolio = what_if(&examined.portfolio, &values);
    let grades = grade(&portfolio, &examined.history, &session.config);
    let supposed = crate::report::Report { portfolio: &portfolio, grades: &grades, ..report };
    let why = options.why.iter().map(|name| grades::find_by_words(&portfolio, name)).collect::<Result<Vec<_>>>()?;
    let rulebooks = options.policy.as_deref().map(grades::rulebooks).transpose()?;
    match (options.format, rulebooks) {
        (Format::Json, Some(rulebooks)) => terminal.document(&grades::policies_json(&supposed, &rulebooks))?,
        (Format::Text, Some(rulebooks)) => terminal.result(&grades::policies(&supposed, &rulebooks))?,
        (Format::Json, None) => terminal.document(&grades::json(&report, &grades))?,
        (Format::Text, None) if !why.is_empty() => {
            let told = why.into_iter().flatten().map(|subject| grades::why(&supposed, subject));
            terminal.result(&told.collect::<Vec<_>>().join("\n"))?;
        }
        (Format::Text, None) if !values.is_empty() => terminal.result(&grades::difference(&report, &grades))?,
        (Format::Text, None) => terminal.result(&grades::text(&report))?,
    }
    Ok(Exit::after(&examined.portfolio, &[], FailOn::Never))
}

/// `OPS-1=92`: which item gets which current value.
fn supposed(portfolio: &Portfolio, typed: &str) -> Result<(Target, Decimal)> {
    let (name, value) = typed.rsplit_once('=').with_context(|| format!("expected ID=VALUE, found `{typed}`"))?;
    let plain = value.trim().trim_end_matches('%').trim_end();
    let value = plain.parse().ok().with_context(|| format!("expected a number behind `{name}=`, found `{value}`"))?;
    match grades::only(portfolio, name.trim())? {
        Subject::KeyResult(id) => Ok((Target::KeyResult(id), value)),
        Subject::Kpi(id) => Ok((Target::Kpi(id), value)),
        Subject::Objective(_) | Subject::Unit(_) | Subject::Source(_) | Subject::Sheet(..) | Subject::Portfolio => {
            bail!("`{name}` has no value of its own; name a key result or a KPI")
        }
    }
}
