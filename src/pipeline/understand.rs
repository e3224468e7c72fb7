//! Sources in, what was understood of each out, in their order whichever was read first.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use anyhow::Result;
use rayon::prelude::*;

use super::{Stage, Stopped, Watch};
use crate::config::Config;
use crate::discover::Source;
use crate::model::build::{Content, Understood};
use crate::read::{FileRead, Readers, Workbook};
use crate::recognise::{Instructions, recognise_as_told};

/// Reads the files in worker processes and recognises them on all cores. A grid is gone as soon as it is recognised: at
/// most two for each worker, and one for each core, are in memory at once.
///
/// # Errors
/// The run was ended from outside, this program's own file is not known, or scoresheet.toml says of a sheet what cannot
/// be.
pub fn understand(sources: &[Source], config: &Config, watch: &impl Watch) -> Result<Vec<Understood>> {
    let limits = &config.settings.limits;
    let instructions = Instructions::of(&config.settings.sheets)?;
    let readers = Readers::start(limits)?;
    let width = Readers::width(limits).min(sources.len());
    watch.begin(Stage::Read, sources.len());
    let queue = Queue { sources, readers: &readers, next: AtomicUsize::new(0), watch };
    let (sender, read) = sync_channel(width);
    let mut understood: Vec<(usize, Understood)> = thread::scope(|scope| {
        for _ in 0..width {
            let sender = sender.clone();
            let queue = &queue;
            scope.spawn(move || queue.serve(&sender));
        }
        drop(sender);
        let recognised = read.into_iter().par_bridge().map(|(index, file)| {
            let name = &sources[index].name;
            let file = understood(name, file, &instructions);
            watch.step(name);
            (index, file)
        });
        recognised.collect()
    });
    if watch.is_over() {
        return Err(Stopped.into());
    }
    understood.sort_by_key(|(index, _)| *index);
    Ok(understood.into_iter().map(|(_, file)| file).collect())
}

/// The files that are still to be read.
struct Queue<'a, W> {
    sources: &'a [Source],
    readers: &'a Readers,
    next: AtomicUsize,
    watch: &'a W,
}

impl<W: Watch> Queue<'_, W> {
    /// Reads file after file until none is left, the run is over, or nobody wants them any more.
    fn serve(&self, sender: &SyncSender<(usize, FileRead)>) {
        while !self.watch.is_over() {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = self.sources.get(index) else { return };
            if sender.send((index, self.readers.read(source))).is_err() {
                return;
            }
        }
    }
}

fn understood(name: &str, file: FileRead, instructions: &Instructions) -> Understood {
    let FileRead { size, sha256, outcome } = file;
    let content = |workbook: Workbook| Content {
        visibility: workbook.sheets.iter().map(|sheet| sheet.visibility).collect(),
        recognition: recognise_as_told(&workbook, name, instructions),
        remarks: workbook.remarks,
    };
    Understood { name: name.to_owned(), size, sha256, outcome: outcome.map(content) }
}
