//! `scoresheet inspect`: how each sheet was understood. Files named together are one run, so that they may refer to each
//! other. With `--package` each file is a package alone, and nothing of what it says is read.

use anyhow::Result;

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Exit, FailOn, Format, Global, Inspect, Terminal};
use crate::discover::Source;
use crate::model::build::portfolio;
use crate::pipeline::understand;
use crate::read::content;
use crate::report::inspect;

/// Tells what was read, as what, and why.
pub fn run(options: &Inspect, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    if options.package {
        return packages(options, &session, terminal);
    }
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

/// Tells what is wrong with packages; ends as with findings if there is anything.
fn packages(options: &Inspect, session: &Session, terminal: &Terminal) -> Result<Exit> {
    let found = session.discover_all(terminal)?;
    let most = session.config.settings.limits.file_mib << 20;
    let looked: Vec<inspect::Package> = found.sources.iter().map(|source| looked_into(source, most)).collect();
    match options.format {
        Format::Text => terminal.result(&inspect::package_text(&looked))?,
        Format::Json => terminal.document(&inspect::package_json(&looked))?,
    }
    let is_sound = |package: &inspect::Package| package.breaches.is_empty();
    Ok(if looked.iter().all(is_sound) { Exit::Done } else { Exit::Findings })
}

fn looked_into(source: &Source, most: u64) -> inspect::Package {
    let bytes = content(&source.path, most);
    inspect::package(&source.name, bytes.as_deref().map_err(|refusal| &*refusal.reason))
}
