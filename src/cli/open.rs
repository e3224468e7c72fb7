//! A page or an address in, the browser of the machine opened on it, by what the system has for that.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use super::Terminal;

/// What opens a thing the way a double-click does.
#[cfg(windows)]
const OPENER: &str = "explorer";
/// What opens a thing the way a double-click does.
#[cfg(target_os = "macos")]
const OPENER: &str = "open";
/// What opens a thing the way a double-click does.
#[cfg(not(any(windows, target_os = "macos")))]
const OPENER: &str = "xdg-open";

/// Opens a file or an address. A machine without a browser is told of and is no error: the report is there.
pub fn open(thing: &OsStr, terminal: &Terminal) {
    let mut command = Command::new(OPENER);
    command.arg(thing).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Err(error) = command.spawn() {
        terminal.note(&format!("could not open a browser ({OPENER}: {error}); open {} yourself", thing.display()));
    }
}
