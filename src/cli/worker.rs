//! The hidden command: reads spreadsheets for the process that started it, one at a time, within limits.

use anyhow::Result;

use super::Exit;
use crate::read::worker;

/// Serves until the other side closes.
pub fn run() -> Result<Exit> {
    worker::serve()?;
    Ok(Exit::Done)
}
