//! The bytes of a zip package in, a package that is safe to open out, or the reason why it is not.
//!
//! Nothing is inflated beyond the size its directory entry claims; the worker's memory limit catches what a lying header
//! hides.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Refusal;
use super::part_name::folded;
use super::tags::{TagKind, Tags};

/// A zip package that passed the check.
pub type Package<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Entries of one package; the largest real workbook seen has 188.
const MOST_ENTRIES: usize = 2_000;
/// Inflated bytes of one entry, and of all.
const LARGEST_ENTRY: u64 = 1 << 30;
const LARGEST_PACKAGE: u64 = 2 << 30;
/// Inflated to packed, above 1 MiB; the largest real ratio seen is 56.
const LARGEST_RATIO: u64 = 100;
const RATIO_FROM: u64 = 1 << 20;
/// Packages that unpack to more stay packed; their parts are inflated as often as they are read.
const LARGEST_UNPACKED: u64 = 64 << 20;
/// The first bytes of a part, enough for its declarations and its root element.
const HEAD: u64 = 4096;
/// The smallest shared string, `<si/>`.
const SMALLEST_STRING: u64 = 5;

/// Opens a package and checks its directory: number, names, sizes, ratios, methods.
pub fn open(bytes: &[u8]) -> Result<Package<'_>, Refusal> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if package.len() > MOST_ENTRIES {
        let reason = format!("the package has {} entries; a workbook has at most {MOST_ENTRIES}", package.len());
        return Err(Refusal::new("zip-entries", &reason));
    }
    let (mut names, mut whole) = (BTreeSet::new(), 0_u64);
    for index in 0..package.len() {
        let entry = package.by_index_raw(index).map_err(|error| damaged(&error))?;
        let name = entry.name().map_err(|error| damaged(&error))?.into_owned();
        let (size, packed) = (entry.size(), entry.compressed_size());
        if entry.encrypted() {
            return Err(Refusal::new(
                "encrypted",
                &format!("`{name}` is encrypted; remove the password and save the file again"),
            ));
        }
        if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            return Err(Refusal::new(
                "zip-method",
                &format!("`{name}` is packed in a way that spreadsheets do not use"),
            ));
        }
        whole = whole.saturating_add(size);
        if size > LARGEST_ENTRY || whole > LARGEST_PACKAGE {
            return Err(Refusal::new(
                "limits",
                &format!("`{name}` unpacks to {size} bytes; at most {LARGEST_ENTRY} are read"),
            ));
        }
        if size > RATIO_FROM && size / packed.max(1) > LARGEST_RATIO {
            let reason = format!(
                "`{name}` unpacks to {} times its size; real workbooks stay below {LARGEST_RATIO}",
                size / packed.max(1)
            );
            return Err(Refusal::new("zip-ratio", &reason));
        }
        if !names.insert(name.to_lowercase()) {
            return Err(Refusal::new(
                "zip-duplicate",
                &format!("`{name}` stands twice in the package; open it in Excel and save it again"),
            ));
        }
    }
    Ok(package)
}

/// The XML parts of a package in a package of their own that is not packed, so that each is inflated once however often
/// it is read; `None` if they are too large for that, or one of them is damaged. A part has the very name there by which the
/// workbook calls it, however the package spells it.
pub fn unpacked(package: &mut Package<'_>) -> Option<Vec<u8>> {
    let whole: u64 = (0..package.len()).map(|index| package.by_index_raw(index).map_or(0, |entry| entry.size())).sum();
    if whole > LARGEST_UNPACKED {
        return None;
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(usize::try_from(whole).ok()?)));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut bytes = Vec::new();
    let called = called(package);
    for index in 0..package.len() {
        let entry = package.by_index(index).ok()?;
        let name = entry.name().ok()?.into_owned();
        if is_xml(&name) {
            bytes.clear();
            let size = entry.size();
            entry.take(size + 1).read_to_end(&mut bytes).ok()?;
            writer.start_file(called.get(&name).unwrap_or(&name), options).ok()?;
            writer.write_all(&bytes).ok()?;
        }
    }
    writer.finish().ok().map(Cursor::into_inner)
}

/// The parts that the workbook calls otherwise than the package does, by their names in the package.
fn called(package: &mut Package<'_>) -> BTreeMap<String, String> {
    let names = names(package);
    let book = workbook_part(package);
    let Some(relations) = part(package, &relations_part(&book)) else { return BTreeMap::new() };
    let targets: Vec<String> = targets(&relations, &book).into_values().collect();
    let strange: Vec<&String> = targets.iter().filter(|target| !names.contains(*target)).collect();
    if strange.is_empty() {
        return BTreeMap::new();
    }
    let by_key: BTreeMap<String, &String> = names.iter().map(|name| (folded(name), name)).collect();
    let known = |target: &String| Some(((*by_key.get(&folded(&plain_path(target)))?).clone(), target.clone()));
    strange.into_iter().filter_map(known).collect()
}

fn names(package: &mut Package<'_>) -> BTreeSet<String> {
    (0..package.len()).filter_map(|index| Some(package.by_index_raw(index).ok()?.name().ok()?.into_owned())).collect()
}

/// A path without its steps to where it is and back.
fn plain_path(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split(['/', '\\']) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The part of the workbook itself.
pub fn workbook_part(package: &mut Package<'_>) -> String {
    let root = part(package, "_rels/.rels").unwrap_or_default();
    let is_document = |kind: &[u8]| kind.ends_with(b"/relationships/officeDocument");
    let mut tags = Tags::of(&root).filter(|tag| tag.kind != TagKind::Close);
    let found = tags.find(|tag| tag.attribute("Type").is_some_and(is_document)).and_then(|tag| tag.attribute("Target"));
    let target = found.map(String::from_utf8_lossy).unwrap_or_default();
    match target.trim_start_matches('/') {
        "" => "xl/workbook.xml".to_owned(),
        target => target.to_owned(),
    }
}

/// The part that says where another leads.
pub fn relations_part(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

/// Where a part leads within the package, by key, in the words of its relationships: the path is joined and not made plain.
pub fn targets(relations: &[u8], part: &str) -> BTreeMap<String, String> {
    links(relations, part).into_iter().map(|link| (link.id, link.target)).collect()
}

/// A way from one part to another.
struct Link {
    id: String,
    /// The last word of its type: `comments`, in the names of either standard.
    kind: String,
    target: String,
}

fn links(relations: &[u8], part: &str) -> Vec<Link> {
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let tags = Tags::of(relations).filter(|tag| tag.local() == b"Relationship" && tag.kind != TagKind::Close);
    let is_inside = |mode: Option<&[u8]>| mode.is_none_or(|mode| !mode.eq_ignore_ascii_case(b"external"));
    let text = |raw: &[u8]| {
        let raw = String::from_utf8_lossy(raw).into_owned();
        quick_xml::escape::unescape(&raw).map_or_else(|_| raw.clone(), std::borrow::Cow::into_owned)
    };
    let link = |tag: super::tags::Tag| {
        let target = text(tag.attribute("Target")?);
        let kind = tag.attribute("Type").map(text).unwrap_or_default();
        let target = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None if folder.is_empty() => target,
            None => format!("{folder}/{target}"),
        };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        Some(Link { id: text(tag.attribute("Id")?), kind, target })
    };
    tags.filter(|tag| is_inside(tag.attribute("TargetMode"))).filter_map(link).collect()
}

/// The parts of a package by their names as all ways of writing them have in common.
pub struct Parts(BTreeMap<String, String>);

impl Parts {
    /// Of no package at all.
    #[cfg(test)]
    pub fn none() -> Parts {
        Parts(BTreeMap::new())
    }

    /// Of one package.
    pub fn of(package: &mut Package<'_>) -> Parts {
        Parts(names(package).into_iter().map(|name| (folded(&plain_path(&name)), name)).collect())
    }

    /// The name in the package of the part that some other part calls so.
    pub fn named(&self, path: &str) -> Option<&str> {
        self.0.get(&folded(&plain_path(path))).map(String::as_str)
    }

    /// The names of the parts to which one leads by ways of a kind, in order.
    pub fn related(&self, package: &mut Package<'_>, part: &str, kind: &str) -> Vec<String> {
        let relations = self.named(&relations_part(part)).and_then(|name| self::part(package, name));
        let links = relations.map(|relations| links(&relations, part)).unwrap_or_default();
        let wanted = links.into_iter().filter(|link| link.kind == kind);
        wanted.filter_map(|link| self.named(&link.target).map(str::to_owned)).collect()
    }
}

fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

/// Refuses document type declarations, which no spreadsheet program writes, and a shared-strings table whose header
/// promises more strings than its bytes can hold: calamine reserves memory for the promise.
pub fn check_heads(package: &mut Package<'_>) -> Result<(), Refusal> {
    for index in 0..package.len() {
        let Ok(mut entry) = package.by_index(index) else { continue };
        let name = entry.name().unwrap_or_default().into_owned();
        if !is_xml(&name) {
            continue;
        }
        let (size, mut head) = (entry.size(), Vec::new());
        if entry.by_ref().take(HEAD).read_to_end(&mut head).is_err() {
            return Err(Refusal::new("truncated", &format!("`{name}` is cut or damaged; ask for the file again")));
        }
        if memchr::memmem::find(&head, b"<!DOCTYPE").is_some() {
            return Err(Refusal::new(
                "xml-doctype",
                &format!("`{name}` declares a document type, which no spreadsheet program writes"),
            ));
        }
        let promised = promised_strings(&head);
        if name.eq_ignore_ascii_case("xl/sharedStrings.xml") && promised > size / SMALLEST_STRING + 1 {
            let reason = format!(
                "`{name}` promises {promised} texts and holds {size} bytes; open it in Excel and save it again"
            );
            return Err(Refusal::new("shared-strings", &reason));
        }
    }
    Ok(())
}

fn promised_strings(head: &[u8]) -> u64 {
    let key = b"uniqueCount=\"";
    let Some(start) = memchr::memmem::find(head, key) else { return 0 };
    let digits = head[start + key.len()..].iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}

/// One part, inflated; at most as many bytes as its directory entry says.
pub fn part(package: &mut Package<'_>, name: &str) -> Option<Vec<u8>> {
    let entry = package.by_name(name).ok()?;
    let size = entry.size();
    let mut bytes = Vec::with_capacity(usize::try_from(size).ok()?);
    entry.take(size).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn damaged(error: &zip::result::ZipError) -> Refusal {
    Refusal::new(
        "truncated",
        &format!("the file is cut or damaged ({error}); ask for it again, or open it in Excel and save it anew"),
    )
}
