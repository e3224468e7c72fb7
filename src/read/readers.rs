//! Files in, what workers read in them out; a worker that dies or hangs costs one file and is replaced.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::Context;
use sha2::{Digest, Sha256};

use super::worker::{Answer, LONGEST_FRAME, Request, read_frame, write_frame};
use super::{Refusal, Workbook};
use crate::config::Limits;
use crate::discover::Source;

/// A pool of worker processes; each call of [`Readers::read`] takes a free one.
#[derive(Debug)]
pub struct Readers {
    executable: PathBuf,
    limits: Limits,
    idle: Mutex<Vec<Worker>>,
}

/// What became of one file.
#[derive(Debug)]
pub struct FileRead {
    /// Its size in bytes, as far as it was read.
    pub size: u64,
    /// SHA-256 of its bytes in hex; empty if it could not be opened.
    pub sha256: String,
    /// Its grid, or why there is none.
    pub outcome: Result<Workbook, Refusal>,
}

impl Readers {
    /// Readers whose workers are processes of this very executable.
    ///
    /// # Errors
    /// The executable's own path is not known.
    pub fn start(limits: &Limits) -> anyhow::Result<Readers> {
        let executable = std::env::current_exe().context("cannot find this program's own file")?;
        Ok(Readers::start_with(&executable, limits))
    }

    /// Readers whose workers are processes of another executable that understands `worker`.
    pub fn start_with(executable: &Path, limits: &Limits) -> Readers {
        Readers { executable: executable.to_owned(), limits: limits.clone(), idle: Mutex::new(Vec::new()) }
    }

    /// How many files are best read at once: a worker a core, as far as 4 GiB reach for all.
    pub fn width(limits: &Limits) -> usize {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        match usize::try_from(limits.workers) {
            Ok(0) | Err(_) => cores.min(usize::try_from(4096 / limits.worker_mib.max(1)).unwrap_or(1)).max(1),
            Ok(workers) => workers,
        }
    }

    /// Reads one file. Never fails: what goes wrong is the file's refusal.
    pub fn read(&self, source: &Source) -> FileRead {
        let bytes = match content(&source.path, self.limits.file_mib << 20) {
            Ok(bytes) => bytes,
            Err(refusal) => return FileRead { size: 0, sha256: String::new(), outcome: Err(refusal) },
        };
        let size = bytes.len() as u64;
        let sha256 = sha256(&bytes);
        let request = Request { name: source.name.clone(), limits: self.limits.clone(), bytes };
        FileRead { size, sha256, outcome: self.ask(&request) }
    }

    fn ask(&self, request: &Request) -> Answer {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let worker = idle.map_or_else(|| Worker::spawn(&self.executable), Ok);
        let mut worker = worker
            .map_err(|error| Refusal::new("worker", &format!("no worker process could be started: {error:#}")))?;
        match worker.ask(request, Duration::from_secs(self.limits.seconds)) {
            Ok(answer) => {
                self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(worker);
                answer
            }
            // The worker is dropped here, which ends its process.
            Err(reason) => Err(Refusal::new("worker", &reason)),
        }
    }
}

/// SHA-256 of bytes in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The whole content of a regular file of at most so many bytes, read once from one handle.
///
/// # Errors
/// It cannot be opened, is no file, or is larger.
pub fn content(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    let unreadable =
        |error: std::io::Error| Refusal::new("unreadable", &format!("the file could not be opened: {error}"));
    let file = File::open(path).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if !about.is_file() {
        return Err(Refusal::new("not-a-regular-file", "this is no file but a folder, a pipe or a device"));
    }
    if about.len() > most {
        let reason =
            format!("the file has {} MiB; at most {} are read (limit `file-mib`)", about.len() >> 20, most >> 20);
        return Err(Refusal::new("limits", &reason));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// One worker process with a thread that waits for its answers, so that waiting can end.
#[derive(Debug)]
struct Worker {
    process: Child,
    input: BufWriter<ChildStdin>,
    answers: Receiver<Result<Answer, String>>,
}

impl Worker {
    fn spawn(executable: &Path) -> anyhow::Result<Worker> {
        let mut process = Command::new(executable)
            .arg("worker")
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", executable.display()))?;
        let input = BufWriter::new(process.stdin.take().expect("the worker's input is piped"));
        let output = process.stdout.take().expect("the worker's output is piped");
        let (sender, answers) = channel();
        thread::spawn(move || listen(output, &sender));
        Ok(Worker { process, input, answers })
    }

    /// One question and its answer, or in words why the worker is of no more use.
    fn ask(&mut self, request: &Request, patience: Duration) -> Result<Answer, String> {
        let frame = postcard::to_stdvec(request)
            .map_err(|error| format!("the file could not be handed to its reader: {error}"))?;
        if let Err(error) = write_frame(&mut self.input, &frame) {
            return Err(format!("the reader of this file ended early: {error}"));
        }
        match self.answers.recv_timeout(patience) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                Err(format!("reading took more than {} seconds (limit `seconds`); the file may be damaged or far too large", patience.as_secs()))
            }
            Err(RecvTimeoutError::Disconnected) => Err("the reader of this file ran out of memory or crashed; the file may be damaged: open it in Excel and save it as xlsx".to_owned()),
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // A worker that has already ended needs no ending; either way nothing is left to do about it.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn listen(output: ChildStdout, sender: &Sender<Result<Answer, String>>) {
    let mut output = BufReader::new(output);
    loop {
        let answer = match read_frame(&mut output, LONGEST_FRAME) {
            Ok(None) => return,
            Ok(Some(frame)) => postcard::from_bytes(&frame).map_err(|_| "the reader's answer was garbled".to_owned()),
            Err(error) => Err(format!("the reader's answer was of no use: {error}")),
        };
        if sender.send(answer).is_err() {
            return;
        }
    }
}
