//! How far a run is in, bars on a terminal and plain lines elsewhere out; Ctrl-C and its kin become the end of the run.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use super::{Exit, Terminal};
use crate::pipeline::{Stage, Watch};

/// The watch of a command line.
#[derive(Debug)]
pub struct Progress<'a> {
    terminal: &'a Terminal,
    /// The bar of the stage, where bars are shown.
    bar: Mutex<Option<ProgressBar>>,
    over: Arc<AtomicBool>,
}

impl<'a> Progress<'a> {
    /// Begins to watch. The first Ctrl-C lets the run clean up, the second ends it at once.
    pub fn new(terminal: &'a Terminal) -> Result<Progress<'a>> {
        let over = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            let ends = Exit::Interrupted as i32;
            flag::register_conditional_shutdown(signal, ends, Arc::clone(&over))
                .and_then(|_| flag::register(signal, Arc::clone(&over)))
                .context("cannot listen for Ctrl-C")?;
        }
        Ok(Progress { terminal, bar: Mutex::new(None), over })
    }

    fn show(&self, bar: Option<ProgressBar>) {
        let before = std::mem::replace(&mut *self.bar.lock().unwrap_or_else(PoisonError::into_inner), bar);
        if let Some(before) = before {
            before.finish_and_clear();
        }
    }

    fn bar(&self, doing: &str, steps: usize) -> ProgressBar {
        let (template, filled) = if self.terminal.is_ascii() {
            ("{prefix} [{bar:30}] {pos}/{len} {wide_msg}", "#>-")
        } else {
            ("{prefix} {bar:30} {pos}/{len} {wide_msg}", "█▌ ")
        };
        let style = ProgressStyle::with_template(template).expect("the template is well-formed").progress_chars(filled);
        let bar = ProgressBar::new(steps as u64).with_style(style).with_prefix(doing.to_owned());
        bar.tick();
        bar
    }
}

impl Watch for Progress<'_> {
    fn begin(&self, stage: Stage, steps: usize) {
        let doing = match stage {
            Stage::Read => "reading",
            Stage::Check => "grading and checking",
            Stage::Update => "updating workbooks",
            Stage::Write => "writing",
        };
        if self.terminal.shows_bars() {
            self.show(Some(self.bar(doing, steps)));
            return;
        }
        let files = if steps == 1 { "file" } else { "files" };
        match stage {
            Stage::Read => self.terminal.note(&format!("{doing} {steps} {files}")),
            Stage::Check | Stage::Update | Stage::Write => self.terminal.note(doing),
        }
    }

    fn step(&self, name: &str) {
        match &*self.bar.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(bar) => {
                bar.set_message(name.to_owned());
                bar.inc(1);
            }
            None => self.terminal.detail(&format!("  {name}")),
        }
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.show(None);
    }
}
