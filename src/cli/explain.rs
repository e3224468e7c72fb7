//! `scoresheet explain`: a check, a word or a config key in plain words.

use anyhow::{Result, bail};

use super::session::Session;
use super::{Exit, Explain, Format, Global, Terminal};
use crate::history::archive;
use crate::report::explain::{Here, Topic, catalogue_json, catalogue_text};

/// Tells all about one name, or lists all checks.
pub fn run(options: &Explain, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let word = options.words.join(" ");
    if word.is_empty() {
        match options.format {
            Format::Text => terminal.result(&catalogue_text())?,
            Format::Json => terminal.document(&catalogue_json())?,
        }
        return Ok(Exit::Done);
    }
    let Some(topic) = Topic::of(&word) else {
        match Topic::nearest(&word) {
            Some(near) => bail!("nothing is called `{word}`; did you mean `{near}`?"),
            None => bail!("nothing is called `{word}`; `scoresheet explain` lists all checks"),
        }
    };
    match options.format {
        Format::Text => {
            // Whoever asks may be about to mend the config.
            let here = here(global).unwrap_or_else(|error| {
                terminal.note(&format!("defaults are shown, because of this: {error:#}"));
                Here::default()
            });
            terminal.result(&topic.text(&here))?;
        }
        Format::Json => terminal.document(&topic.json())?,
    }
    Ok(Exit::Done)
}

/// What the config and the last snapshot say, as far as there are any.
fn here(global: &Global) -> Result<Here> {
    let session = Session::open(global, &[])?;
    // A run leaves out the snapshot of its own day, which it writes anew; who asks wants it, so the day after reads.
    let day_after = session.config.as_of.succ_opt().unwrap_or(session.config.as_of);
    // A snapshot that cannot be read is told where it matters; here it is only left out.
    let last = archive::read(&session.config.history_folder(), day_after, None).ok();
    let last = last.and_then(|mut archive| archive.snapshots.pop());
    let last = last.map(|last| (last.as_of, last.findings.into_iter().map(|finding| finding.rule).collect()));
    Ok(Here { settings: session.config.settings, last })
}
