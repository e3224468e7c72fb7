//! `scoresheet inspect`: how each sheet was understood. Files named together are one run, so that they may refer to each
//! other.

use anyhow::Result;

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Exit, FailOn, Format, Global, Inspect, Terminal};
use crate::model::build::portfolio;
use crate::pipeline::understand;
use crate::report::inspect;

/// Tells what was read, as what, and why.
pub fn run(options: &Inspect, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    let watch = Progress::new(terminal)?;
    let found = session.discover(terminal)?;
    let portfolio = portfolio(understand(&found.sources, &session.config, &watch)?, &session.config);
    drop(watch);
    match options.format {
        _ if options.suggest => terminal.result(&inspect::suggest(&portfolio))?,
        Format::Text => terminal.result(&inspect::text(&portfolio))?,
        Format::Json => terminal.document(&inspect::json(&portfolio))?,
    }
    something_read(&portfolio)?;
    Ok(Exit::after(&portfolio, &[], FailOn::Never))
}
