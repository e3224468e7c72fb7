//! `scoresheet explain`: a check, a word or a config key in plain words.

use anyhow::{Result, bail};

use super::{Exit, Explain, Format, Terminal};
use crate::report::explain::{Topic, catalogue_json, catalogue_text};

/// Tells all about one name, or lists all checks.
pub fn run(options: &Explain, terminal: &Terminal) -> Result<Exit> {
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
        Format::Text => terminal.result(&topic.text())?,
        Format::Json => terminal.document(&topic.json())?,
    }
    Ok(Exit::Done)
}
