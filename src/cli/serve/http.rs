//! As much of HTTP/1.1 as a browser on the same machine needs: one request a connection, files to read, nothing to send.

use std::io::{BufRead, BufReader, Read, Write};

/// Bytes of a request's head; a browser sends a tenth.
const LONGEST_HEAD: u64 = 16 * 1024;

/// What a browser asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// Whether only the head of the answer is wanted.
    pub is_head: bool,
    /// The path, decoded, without its query.
    pub path: String,
}

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is no request.
    BadRequest,
    /// It is meant for another name, so a page from elsewhere asks.
    Misdirected,
    /// Something else than a file is wanted.
    NotAllowed,
    /// Nothing lies there.
    NotFound,
}

impl Refusal {
    fn words(self) -> &'static str {
        match self {
            Refusal::BadRequest => "400 Bad Request",
            Refusal::Misdirected => "421 Misdirected Request",
            Refusal::NotAllowed => "405 Method Not Allowed",
            Refusal::NotFound => "404 Not Found",
        }
    }
}

/// Reads the head of a request that is meant for this machine.
pub fn request(stream: impl Read) -> Result<Request, Refusal> {
    let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
    let mut line = || lines.next().and_then(Result::ok).ok_or(Refusal::BadRequest);
    let first = line()?;
    let mut words = first.split(' ');
    let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
        return Err(Refusal::BadRequest);
    };
    if !version.starts_with("HTTP/1.") {
        return Err(Refusal::BadRequest);
    }
    let mut host = None;
    loop {
        let header = line()?;
        if header.is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').ok_or(Refusal::BadRequest)?;
        if name.eq_ignore_ascii_case("host") {
            host = Some(value.trim().to_owned());
        }
    }
    if !host.is_some_and(|host| is_here(&host)) {
        return Err(Refusal::Misdirected);
    }
    let is_head = match method {
        "GET" => false,
        "HEAD" => true,
        _ => return Err(Refusal::NotAllowed),
    };
    let path = target.split(['?', '#']).next().unwrap_or_default();
    Ok(Request { is_head, path: decoded(path).ok_or(Refusal::BadRequest)? })
}

/// Whether a name, with or without a port, is that of this machine for itself.
fn is_here(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let name = name.map_or(host, |(name, _)| name);
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|here| name.eq_ignore_ascii_case(here))
}

/// A path without its per cent signs; none if it is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// Answers with a file.
pub fn answer(stream: &mut impl Write, request: &Request, bytes: &[u8]) -> std::io::Result<()> {
    head(stream, "200 OK", kind(&request.path), bytes.len())?;
    if !request.is_head {
        stream.write_all(bytes)?;
    }
    stream.flush()
}

/// Answers that there is none.
pub fn refuse(stream: &mut impl Write, refusal: Refusal, page: Option<&[u8]>) -> std::io::Result<()> {
    let words = refusal.words();
    let (kind, bytes) = page.map_or(("text/plain; charset=utf-8", words.as_bytes()), |page| (HTML, page));
    head(stream, words, kind, bytes.len())?;
    stream.write_all(bytes)?;
    stream.flush()
}

fn head(stream: &mut impl Write, status: &str, kind: &str, length: usize) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Content-Security-Policy: frame-ancestors 'none'\r\nCross-Origin-Resource-Policy: same-origin\r\n\r\n"
    )
}

const HTML: &str = "text/html; charset=utf-8";

/// What files are, by the end of their names, sorted.
const KINDS: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", HTML),
    ("ico", "image/x-icon"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("webp", "image/webp"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("zip", "application/zip"),
];

/// What a file is; an address that names none is the first page.
fn kind(path: &str) -> &'static str {
    let end = path.rsplit_once('.').map_or("html", |(_, end)| end);
    KINDS.iter().find(|(known, _)| *known == end).map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Result<Request, Refusal> {
        request(text.as_bytes())
    }

    #[test]
    fn a_request_names_its_path() {
        let get = asked("GET /a%20b/%C3%A4.html?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8321\r\n\r\n");
        assert_eq!(get, Ok(Request { is_head: false, path: "/a b/ä.html".to_owned() }));
        let head = asked("HEAD / HTTP/1.1\r\nAccept: */*\r\nhost: localhost\r\n\r\n");
        assert_eq!(head, Ok(Request { is_head: true, path: "/".to_owned() }));
        assert!(asked("GET / HTTP/1.1\r\nHost: [::1]:8321\r\n\r\n").is_ok());
    }

    #[test]
    fn what_is_meant_for_another_name_is_refused() {
        for host in ["evil.example", "evil.example:8321", "127.0.0.1.evil.example", "localhost.evil.example:80", ""] {
            assert_eq!(asked(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")), Err(Refusal::Misdirected), "{host}");
        }
        assert_eq!(asked("GET / HTTP/1.1\r\n\r\n"), Err(Refusal::Misdirected));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for text in ["", "GET\r\n\r\n", "GET / SPDY/3\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost"]
        {
            assert_eq!(asked(text), Err(Refusal::BadRequest), "{text}");
        }
        let endless = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(20_000));
        assert_eq!(asked(&endless), Err(Refusal::BadRequest));
        assert_eq!(asked("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"), Err(Refusal::BadRequest));
        assert_eq!(asked("GET /%ff HTTP/1.1\r\nHost: localhost\r\n\r\n"), Err(Refusal::BadRequest));
        assert_eq!(asked("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n"), Err(Refusal::NotAllowed));
    }

    #[test]
    fn a_way_up_stays_visible_after_decoding() {
        let up = asked("GET /%2e%2e/secret HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        assert_eq!(up.path, "/../secret");
    }

    #[test]
    fn an_answer_says_what_it_is_and_how_long() {
        let mut out = Vec::new();
        answer(&mut out, &Request { is_head: false, path: "/site.css".to_owned() }, b"p {}").unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/css"), "{text}");
        assert!(text.contains("Content-Length: 4\r\n") && text.ends_with("\r\n\r\np {}"), "{text}");
        let mut out = Vec::new();
        answer(&mut out, &Request { is_head: true, path: "/".to_owned() }, b"<p>").unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("text/html") && text.ends_with("\r\n\r\n"), "{text}");
    }
}
