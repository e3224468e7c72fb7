//! `scoresheet serve`: the report in the browser, built again whenever a sheet changes; or a finished report as it is.
//!
//! Only this machine is served: the server listens on the loopback address and answers to no other name, so that no
//! page from elsewhere can read a report through the reader's own browser.

mod files;
mod http;
mod server;
mod watch;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use self::files::Files;
use self::server::Server;
use self::watch::{Changes, Scope};
use super::open::open;
use super::session::Session;
use super::{Build, Exit, Global, Serve, Terminal, build};

/// Serves until it is interrupted.
pub fn run(options: &Serve, global: &Global, terminal: &Terminal) -> Result<Exit> {
    if let [finished] = &*options.paths
        && let Some(files) = Files::finished(finished)?
    {
        let server = Server::start(files, options.port)?;
        announce(&server, options, terminal)?;
        wait();
    }
    live(options, global, terminal)
}

/// Builds, serves, and builds again whenever something changes.
fn live(options: &Serve, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    // The folder was entered once; from here on paths are relative to it.
    let global = Global { directory: None, ..global.clone() };
    let over = interrupted()?;
    let changes = Changes::begin(scope(&session))?;
    let building = Build::of(&options.paths);
    let first = build::run(&building, &global, terminal)?;
    if first == Exit::Interrupted {
        return Ok(first);
    }
    let server = Server::start(Files::live(session.config.report_folder()), options.port)?;
    announce(&server, options, terminal)?;
    while !over.load(Ordering::Relaxed) {
        if !changes.come() {
            continue;
        }
        terminal.note("something has changed");
        match build::run(&building, &global, terminal) {
            Ok(_) => server.renew(),
            Err(error) if over.load(Ordering::Relaxed) => terminal.detail(&format!("{error:#}")),
            Err(error) => terminal.error(&format!("{error:#}; the report is as it was")),
        }
    }
    Ok(Exit::Done)
}

fn scope(session: &Session) -> Scope {
    let config = &session.config;
    let theme = config.theme_folder().unwrap_or_else(|| config.root.join("theme"));
    let audiences = config.settings.audiences.iter().map(|audience| absolute(&config.audience_folder(audience)));
    let ours = [absolute(&config.report_folder()), absolute(&config.history_folder())];
    Scope {
        inputs: session.inputs.iter().map(|path| absolute(path)).collect(),
        root: absolute(&config.root),
        theme: absolute(&theme),
        ours: ours.into_iter().chain(audiences).collect(),
    }
}

fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}

fn announce(server: &Server, options: &Serve, terminal: &Terminal) -> Result<()> {
    let address = server.address();
    terminal.result(&format!("serving {address}\n"))?;
    terminal.note("Ctrl-C ends it");
    if options.open {
        open(address.as_ref(), terminal);
    }
    Ok(())
}

/// Becomes true at the first Ctrl-C; the second ends the program.
fn interrupted() -> Result<Arc<AtomicBool>> {
    let over = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        flag::register(signal, Arc::clone(&over)).context("cannot listen for Ctrl-C")?;
    }
    Ok(over)
}

/// Nothing is left to do but to answer; Ctrl-C ends the program.
fn wait() -> ! {
    loop {
        std::thread::park();
    }
}
