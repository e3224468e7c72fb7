//! The command line as clap reads it: commands, flags and their help; no logic.

mod exit;
pub mod worker;

use clap::{Parser, Subcommand};

pub use exit::Exit;

/// Everything that was typed.
#[derive(Debug, Parser)]
#[command(version, about = "Turns a folder of OKR and KPI spreadsheets into a checked and graded report")]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read spreadsheets on behalf of another process
    #[command(hide = true)]
    Worker,
}
