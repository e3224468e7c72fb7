//! Whether a part is well-formed XML.

use memchr::{memchr, memchr_iter, memmem};

use super::Finder;
use crate::read::tags::{Tag, TagKind, Tags};

pub(super) fn check(bytes: &[u8], finder: &mut Finder) {
    if let Some(reason) = fault(bytes) {
        finder.breach("xml", reason);
    }
}

fn fault(bytes: &[u8]) -> Option<String> {
    if let Some(reason) = encoding_fault(bytes) {
        return Some(reason);
    }
    if bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) {
        return Some("a character that no XML may hold stands in it".to_owned());
    }
    if let Some(at) = memchr_iter(b'&', bytes).find(|at| !is_reference(&bytes[at + 1..]) && !is_passed_over(bytes, *at))
    {
        return Some(format!("a bare `&` stands at byte {at}"));
    }
    nesting_fault(bytes)
}

/// What the declaration says is true: we and all others write UTF-8.
fn encoding_fault(bytes: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes);
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_lowercase();
    let declared = head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    match (text, declared) {
        (Err(_), _) => Some("it is not UTF-8".to_owned()),
        (Ok(text), Some(declared)) if declared != "utf-8" && !text.is_ascii() => {
            Some(format!("it declares the encoding `{declared}` and is UTF-8"))
        }
        _ => None,
    }
}

/// Whether a byte stands in a comment or in a section of character data.
fn is_passed_over(bytes: &[u8], at: usize) -> bool {
    [(&b"<![CDATA["[..], &b"]]>"[..]), (b"<!--", b"-->")].into_iter().any(|(begin, end)| {
        let begun = memmem::rfind(&bytes[..at], begin);
        begun.is_some_and(|begun| memmem::find(&bytes[begun..at], end).is_none())
    })
}

fn is_reference(rest: &[u8]) -> bool {
    let Some(name) = memchr(b';', &rest[..rest.len().min(12)]).map(|end| &rest[..end]) else { return false };
    match name {
        [b'#', b'x', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit),
        [b'#', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
        name => matches!(name, b"amp" | b"lt" | b"gt" | b"quot" | b"apos"),
    }
}

/// One element that is open: its name and the prefixes it binds.
type Open<'a> = (&'a [u8], Vec<&'a [u8]>);

fn nesting_fault(bytes: &[u8]) -> Option<String> {
    let mut open: Vec<Open> = Vec::new();
    let mut roots = 0;
    for tag in Tags::of(bytes) {
        if memchr(b'<', tag.text).is_some() || bytes.get(tag.end - 1) != Some(&b'>') {
            return Some(format!("a tag at byte {} has no end", tag.start));
        }
        if tag.kind == TagKind::Close {
            match open.pop() {
                Some((name, _)) if name == tag.name() => continue,
                _ => return Some(format!("`</{}>` closes what is not open", shown(tag.name()))),
            }
        }
        roots += usize::from(open.is_empty());
        open.push((tag.name(), bound(&tag)));
        if let Some(reason) = unbound(&tag, &open) {
            return Some(reason);
        }
        if tag.kind == TagKind::Empty {
            open.pop();
        }
    }
    match (open.pop(), roots) {
        (Some((name, _)), _) => Some(format!("`<{}>` is not closed", shown(name))),
        (None, 1) => None,
        (None, _) => Some(format!("it has {roots} root elements, not one")),
    }
}

fn bound<'a>(tag: &Tag<'a>) -> Vec<&'a [u8]> {
    if !may_have_prefixes(tag) {
        return Vec::new();
    }
    tag.attributes().filter_map(|(key, _)| key.strip_prefix(b"xmlns:")).collect()
}

/// Whether a colon stands in a tag; in most there is none.
fn may_have_prefixes(tag: &Tag) -> bool {
    memchr(b':', tag.text).is_some()
}

/// A prefix that nothing binds, of an element, an attribute, or a list of what may be ignored.
fn unbound(tag: &Tag, open: &[Open]) -> Option<String> {
    if !may_have_prefixes(tag) {
        return None;
    }
    let is_bound =
        |prefix: &[u8]| matches!(prefix, b"xml" | b"xmlns") || open.iter().any(|(_, bound)| bound.contains(&prefix));
    let mut names: Vec<&[u8]> = vec![tag.name()];
    names.extend(tag.attributes().map(|(key, _)| key));
    let prefixes = names.iter().filter_map(|name| memchr(b':', name).map(|colon| &name[..colon]));
    let ignorable = tag.attributes().filter(|(key, _)| key.ends_with(b":Ignorable"));
    let listed = ignorable.flat_map(|(_, value)| value.split(|byte| byte.is_ascii_whitespace()));
    let mut all = prefixes.chain(listed.filter(|prefix| !prefix.is_empty()));
    all.find(|prefix| !is_bound(prefix)).map(|prefix| format!("nothing binds the prefix `{}`", shown(prefix)))
}

fn shown(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
