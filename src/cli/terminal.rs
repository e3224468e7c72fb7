//! Text in, standard output and standard error out: the result on the one, everything else on the other.

use std::borrow::Cow;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use anyhow::{Context, Result};

use super::{Colour, Global};
use crate::report::Pour;
use crate::report::write::Error;

const RED: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Our own signs beyond ASCII and what stands for them where a terminal has none, sorted.
const SIGNS: &[(&str, &str)] = &[
    ("·", "-"),
    ("×", "x"),
    ("÷", "/"),
    ("–", "-"),
    ("…", "..."),
    ("›", ">"),
    ("−", "-"),
    ("≈", "~"),
    ("≤", "<="),
    ("≥", ">="),
    ("│", "|"),
];

/// Bytes that are written at a time.
const PIECE: usize = 1 << 16;

/// How much is told besides the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Talk {
    /// Errors.
    Quiet,
    /// Progress and hints too.
    Normal,
    /// Every file too.
    Verbose,
}

/// The two streams a command writes to.
#[derive(Debug)]
pub struct Terminal {
    talk: Talk,
    ascii: bool,
}

impl Terminal {
    /// As the flags say.
    pub fn new(global: &Global) -> Terminal {
        let choice = match global.color {
            Colour::Auto => ColorChoice::Auto,
            Colour::Always => ColorChoice::Always,
            Colour::Never => ColorChoice::Never,
        };
        choice.write_global();
        let talk = match (global.quiet, global.verbose) {
            (true, _) => Talk::Quiet,
            (false, true) => Talk::Verbose,
            (false, false) => Talk::Normal,
        };
        Terminal { talk, ascii: global.ascii }
    }

    /// Writes the result, for people. A reader who has seen enough (`| head`) is no error.
    pub fn result(&self, text: &str) -> Result<()> {
        written(anstream::stdout().lock(), &|out| out.write_all(self.spelt(text).as_bytes()))
    }

    /// Writes the result, for programs, byte for byte.
    pub fn document(&self, text: &str) -> Result<()> {
        self.stream(&|out| out.write_all(text.as_bytes()))
    }

    /// Writes the result while it is made, byte for byte.
    pub fn stream(&self, pour: &Pour<'_>) -> Result<()> {
        written(io::stdout().lock(), pour)
    }

    /// Whether the result goes to a person's terminal.
    pub fn is_watched(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Tells how far a run is, or what to do next.
    pub fn note(&self, text: &str) {
        if self.talk != Talk::Quiet {
            self.tell(&format!("{FAINT}{text}{FAINT:#}\n"));
        }
    }

    /// Tells what only somebody who asks wants to know.
    pub fn detail(&self, text: &str) {
        if self.talk == Talk::Verbose {
            self.note(text);
        }
    }

    /// Tells why there is no result.
    pub fn error(&self, text: &str) {
        self.tell(&format!("{RED}error:{RED:#} {text}\n"));
    }

    /// Whether somebody watches and wants to see bars move.
    pub fn shows_bars(&self) -> bool {
        self.talk == Talk::Normal && io::stderr().is_terminal()
    }

    /// Whether only signs of ASCII are wanted.
    pub fn is_ascii(&self) -> bool {
        self.ascii
    }

    fn tell(&self, text: &str) {
        // Nobody is left to be told that nobody reads standard error.
        let _ = anstream::stderr().write_all(self.spelt(text).as_bytes());
    }

    fn spelt<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !self.ascii || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        Cow::Owned(SIGNS.iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(sign, plain)))
    }
}

fn written(stream: impl Write, pour: &Pour<'_>) -> Result<()> {
    let mut pieces = BufWriter::with_capacity(PIECE, stream);
    match pour(&mut pieces).and_then(|()| pieces.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.context("cannot write to standard output").map_err(|error| Error::Failed(error).into()),
    }
}
