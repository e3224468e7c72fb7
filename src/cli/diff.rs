//! `scoresheet diff`: what changed between two snapshots. Reads the history only, never a spreadsheet.

use std::path::Path;

use anyhow::{Result, bail};
use chrono::NaiveDate;

use super::session::Session;
use super::{Diff, Exit, Format, Global, Terminal};
use crate::history::snapshot::Snapshot;
use crate::history::{Oddity, archive, compare};
use crate::report::changes;

/// So many dates are named in a message; the rest is counted.
const NAMED: usize = 12;

/// Tells what changed.
pub fn run(options: &Diff, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &[])?;
    let archive = archive::read(&session.config.history_folder(), NaiveDate::MAX, None)?;
    for remark in &archive.remarks {
        let told = format!("{} of the history: {}", remark.name, remark.text);
        match remark.oddity {
            Oddity::Damaged | Oddity::Missing => terminal.note(&told),
            Oddity::LeftOut => terminal.detail(&told),
        }
    }
    // What was known on a day is what had been written down until then.
    let until = global.as_of.unwrap_or(NaiveDate::MAX);
    let known: Vec<Snapshot> = archive.snapshots.into_iter().filter(|snapshot| snapshot.as_of <= until).collect();
    let known = &*known;
    let (from, to) = match (&options.from, &options.to) {
        (Some(from), Some(to)) => (wanted(from, known)?, wanted(to, known)?),
        (Some(from), None) => (wanted(from, known)?, last(known)?),
        (None, _) => match known {
            [.., from, to] => (from.clone(), to.clone()),
            _ => bail!("two snapshots are needed, {}", dates(known)),
        },
    };
    if from == to {
        bail!("the snapshot of {} is the earlier and the later one at once; {}", from.as_of, dates(known));
    }
    let (from, to) = if to.as_of < from.as_of {
        terminal.note(&format!("{} is the earlier one: what changed is told from there", to.as_of));
        (to, from)
    } else {
        (from, to)
    };
    let changes = compare(&from, &to, &session.config.settings.matches);
    match options.format {
        Format::Text => terminal.result(&changes::text(&changes))?,
        Format::Json => terminal.document(&changes::json(&changes))?,
    }
    Ok(Exit::Done)
}

/// A snapshot by its file, or the last one whose date begins as typed: `2026-07-31`, `2026-07`.
fn wanted(typed: &str, known: &[Snapshot]) -> Result<Snapshot> {
    if Path::new(typed).is_file() {
        return archive::read_one(Path::new(typed));
    }
    match known.iter().rev().find(|snapshot| snapshot.as_of.to_string().starts_with(typed)) {
        Some(snapshot) => Ok(snapshot.clone()),
        None => bail!("there is no snapshot of `{typed}`, {}", dates(known)),
    }
}

fn last(known: &[Snapshot]) -> Result<Snapshot> {
    match known {
        [.., last] => Ok(last.clone()),
        [] => bail!("a snapshot is needed, {}", dates(known)),
    }
}

/// Which snapshots there are, in words.
fn dates(known: &[Snapshot]) -> String {
    let days: Vec<String> = known.iter().rev().take(NAMED).rev().map(|snapshot| snapshot.as_of.to_string()).collect();
    match known.len() {
        0 => "the history is empty; `scoresheet build` writes a snapshot for its date".to_owned(),
        count if count > NAMED => format!("the history has {count}, the last are {}", days.join(", ")),
        _ => format!("the history has {}", days.join(", ")),
    }
}
