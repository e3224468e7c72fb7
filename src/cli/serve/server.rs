//! Files in, answers to the browsers of this machine out, from a thread for each connection.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::files::Files;
use super::http::{Refusal, answer, refuse, request};

/// Where the search for a free port begins, and how many are tried before the system chooses.
const FIRST_PORT: u16 = 8321;
const TRIED: u16 = 20;

/// Connections at the same time; a browser opens six.
const MOST_CONNECTIONS: usize = 64;

/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(5);

/// Tells the page which build it shows, and asks each second whether it is still the last; no policy of the page has to
/// change for a script of the same place.
const RELOAD: &str = "/.scoresheet/reload.js";
const BUILD: &str = "/.scoresheet/build.js";
const RELOAD_SCRIPT: &str = r#"(function () {
  "use strict";
  var shown = null;
  window.scoresheetBuild = function (build) {
    if (shown === null) shown = build;
    else if (build !== shown) location.reload();
  };
  function ask() {
    var script = document.createElement("script");
    script.src = "/.scoresheet/build.js?" + Date.now();
    script.onload = script.onerror = function () {
      script.remove();
      setTimeout(ask, 1000);
    };
    document.head.append(script);
  }
  ask();
})();
"#;

/// A server that answers until the program ends.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// What all connections share.
#[derive(Debug)]
struct Shared {
    files: Files,
    /// How often the files were built.
    build: AtomicU64,
    connections: AtomicUsize,
}

impl Server {
    /// Listens on the port, or on the first free one. Fails when the port is taken.
    pub fn start(files: Files, port: Option<u16>) -> Result<Server> {
        let listener = listen(port)?;
        let address = listener.local_addr().context("cannot tell the port")?;
        let (build, connections) = (AtomicU64::new(1), AtomicUsize::new(0));
        let shared = Arc::new(Shared { files, build, connections });
        let answering = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &answering));
        Ok(Server { address, shared })
    }

    /// What to type into the browser.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Pages that are open load again.
    pub fn renew(&self) {
        self.shared.build.fetch_add(1, Ordering::Relaxed);
    }
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return at(port).with_context(|| format!("cannot listen on port {port}"));
    }
    let first = (FIRST_PORT..FIRST_PORT + TRIED).find_map(|port| at(port).ok());
    first.map_or_else(|| at(0).context("no port is free"), Ok)
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming().filter_map(Result::ok) {
        if shared.connections.fetch_add(1, Ordering::Relaxed) >= MOST_CONNECTIONS {
            shared.connections.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A browser that went away needs no answer.
            let _ = serve(&stream, &shared);
            shared.connections.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

fn serve(mut stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let request = match request(stream) {
        Ok(request) => request,
        Err(refusal) => return refuse(&mut stream, refusal, None),
    };
    match found(shared, &request.path) {
        Some(bytes) => answer(&mut stream, &request, &bytes),
        None => refuse(&mut stream, Refusal::NotFound, shared.files.get("/404.html").as_deref()),
    }
}

fn found(shared: &Shared, path: &str) -> Option<Vec<u8>> {
    if !shared.files.is_live() {
        return shared.files.get(path);
    }
    match path {
        RELOAD => Some(RELOAD_SCRIPT.as_bytes().to_vec()),
        BUILD => Some(format!("scoresheetBuild({});\n", shared.build.load(Ordering::Relaxed)).into_bytes()),
        _ => {
            let bytes = shared.files.get(path)?;
            let is_page = path.ends_with(".html") || path.ends_with('/');
            Some(if is_page { with_reload(bytes) } else { bytes })
        }
    }
}

/// A page with the script that loads it again.
fn with_reload(page: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(page) {
        Ok(html) => {
            let script = format!("<script src=\"{RELOAD}\" defer></script>\n</head>");
            html.replacen("</head>", &script, 1).into_bytes()
        }
        Err(error) => error.into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};

    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "<head></head>home").unwrap();
        fs::write(folder.path().join("404.html"), "not here").unwrap();
        folder
    }

    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    fn get(server: &Server, path: &str) -> String {
        ask(server, &format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"))
    }

    #[test]
    fn only_this_machine_is_served() {
        let folder = folder();
        let server = Server::start(Files::Folder(folder.path().to_owned()), None).unwrap();
        assert!(server.address.ip().is_loopback());
        assert!(ask(&server, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").starts_with("HTTP/1.1 421 "));
    }

    #[test]
    fn a_finished_report_is_served_as_it_is() {
        let folder = folder();
        let server = Server::start(Files::Folder(folder.path().to_owned()), None).unwrap();
        assert!(get(&server, "/").ends_with("\r\n\r\n<head></head>home"));
        let missing = get(&server, "/none.html");
        assert!(missing.starts_with("HTTP/1.1 404 ") && missing.ends_with("not here"), "{missing}");
        for path in ["/%2e%2e/etc/passwd", "/../../etc/passwd", "/..%5c..%5cetc", RELOAD] {
            assert!(get(&server, path).starts_with("HTTP/1.1 404 "), "{path}");
        }
    }

    #[test]
    fn a_page_that_is_built_again_learns_of_it() {
        let folder = folder();
        let server = Server::start(Files::live(folder.path().to_owned()), None).unwrap();
        let page = get(&server, "/index.html");
        assert!(page.contains("<script src=\"/.scoresheet/reload.js\" defer></script>\n</head>home"), "{page}");
        assert!(get(&server, RELOAD).contains("location.reload()"));
        assert!(get(&server, &format!("{BUILD}?7")).ends_with("scoresheetBuild(1);\n"));
        server.renew();
        assert!(get(&server, BUILD).ends_with("scoresheetBuild(2);\n"));
    }

    #[test]
    fn a_port_that_is_taken_is_told() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let told = Server::start(Files::live("x".into()), Some(port)).unwrap_err();
        assert!(format!("{told:#}").starts_with(&format!("cannot listen on port {port}")), "{told:#}");
    }
}
