//! `scoresheet check`: finds problems and writes nothing.

use anyhow::Result;

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Check, Exit, Format, Global, Terminal};
use crate::report::check;

/// Tells what is wrong with the spreadsheets.
pub fn run(options: &Check, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    let watch = Progress::new(terminal)?;
    let examined = session.examine(&session.discover(terminal)?, &watch)?;
    drop(watch);
    let report = examined.report(&session.config);
    match options.format {
        Format::Text => terminal.result(&check::text(&report))?,
        Format::Json => terminal.document(&check::json(&report))?,
    }
    something_read(&examined.portfolio)?;
    Ok(Exit::after(&examined.portfolio, &examined.findings, options.fail_on))
}
