//! A report in the browser of the same machine, built again when a sheet changes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::folder::{Folder, TABLE};

/// A server that ends with the test.
struct Serving {
    child: Child,
    host: String,
}

impl Serving {
    fn start(folder: &Folder, args: &[&str]) -> Serving {
        let mut command = folder.command(&["serve", "--port", "0"]);
        command.args(args);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = lines.map_while(Result::ok).find(|line| line.starts_with("serving http://")).unwrap();
        let host = line.trim_start_matches("serving http://").trim_end_matches('/').to_owned();
        Serving { child, host }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_sheet_that_is_saved_is_seen_in_the_browser() {
    let folder = Folder::of_a_team();
    let serving = Serving::start(&folder, &[]);
    let page = serving.get("/");
    assert!(page.starts_with("HTTP/1.1 200 OK") && page.contains("/.scoresheet/reload.js"), "{page}");
    assert!(serving.get("/.scoresheet/build.js").ends_with("scoresheetBuild(1);\n"));
    folder.put("Sales_2026Q3.csv", TABLE.replace("Win the mid-market", "Win the coast").as_bytes());
    let begun = Instant::now();
    while serving.get("/.scoresheet/build.js").ends_with("scoresheetBuild(1);\n") {
        assert!(begun.elapsed() < Duration::from_secs(300), "the report was not built again");
        sleep(Duration::from_millis(200));
    }
    assert!(serving.get("/assets/search-data.js").contains("Win the coast"));
}

#[test]
fn a_finished_report_and_its_zip_are_served_as_they_are() {
    let folder = Folder::of_a_team();
    assert_eq!(folder.run(&["build", "-q", "--zip"]).code, 0);
    let page = std::fs::read_to_string(folder.path("report/index.html")).unwrap();
    for finished in ["report", "report/whole-report.zip"] {
        let serving = Serving::start(&folder, &[finished]);
        assert!(serving.get("/index.html").ends_with(&page), "{finished}");
        assert!(serving.get("/%2e%2e/Sales_2026Q3.csv").starts_with("HTTP/1.1 404 "), "{finished}");
        assert!(serving.get("/../Sales_2026Q3.csv").starts_with("HTTP/1.1 404 "), "{finished}");
    }
}
