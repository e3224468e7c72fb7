//! The command `scoresheet`: what was typed in, an exit code out.

use std::process::ExitCode;

use clap::Parser;
use scoresheet::cli::{Args, Command, Exit, worker};

fn main() -> ExitCode {
    let Args { command } = Args::parse();
    let outcome = match command {
        Command::Worker => worker::run(),
    };
    outcome.unwrap_or_else(|error| Exit::told(&error)).into()
}
