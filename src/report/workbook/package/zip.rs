//! The container of a package, read and written without losing a byte of what is not ours to change.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use super::{DEFLATED, Entry, Package, STORED, checksum, packed};
use crate::read::part_name::is_odd;

/// What the records begin with.
const LOCAL: u32 = 0x0403_4b50;
const LISTED: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// Their lengths without names, extra fields and comments.
const LOCAL_LENGTH: usize = 30;
const LISTED_LENGTH: usize = 46;
const END_LENGTH: usize = 22;
/// Entries of one package; the largest real workbook seen has 188.
const MOST_ENTRIES: usize = 2_000;
/// The flags of an entry: encrypted; its sizes follow its data; its name is UTF-8.
const ENCRYPTED: u16 = 1;
const SIZES_FOLLOW: u16 = 1 << 3;
/// New parts have the first day that a zip can name, so that the same input makes the same bytes.
const FIRST_DAY: u16 = 1 << 5 | 1;
/// The version that reads deflated entries.
const VERSION: u16 = 20;

/// Opens a package.
pub fn open(bytes: &[u8]) -> Result<Package<'_>, String> {
    let end = find_end(bytes).ok_or("it is cut: the end of its list of parts is missing")?;
    let reader = Reader { bytes };
    let (count, size, directory) =
        (reader.u16(end.start + 10)?, reader.u32(end.start + 12)?, reader.u32(end.start + 16)?);
    if count == u16::MAX || directory == u32::MAX {
        return Err("it is a zip of more than 4 GB".to_owned());
    }
    if usize::from(count) > MOST_ENTRIES {
        return Err(format!("it has {count} parts; a workbook has at most {MOST_ENTRIES}"));
    }
    let directory = directory as usize;
    if directory.checked_add(size as usize) != Some(end.start) {
        return Err("something stands before or behind its list of parts".to_owned());
    }
    let mut entries = Vec::with_capacity(usize::from(count));
    let mut at = directory;
    for _ in 0..count {
        let entry = listed(reader, at)?;
        at = entry.listed.end;
        entries.push(entry);
    }
    if at != end.start {
        return Err("its list of parts does not end where it says".to_owned());
    }
    bound(&mut entries, directory)?;
    let mut names: Vec<String> = entries.iter().map(|entry| entry.name.to_lowercase()).collect();
    names.sort_unstable();
    if let Some([twice, _]) = names.array_windows().find(|[a, b]| a == b) {
        return Err(format!("its part `{twice}` stands twice in the package"));
    }
    let has_odd_names = entries.iter().any(|entry| is_odd(&entry.name));
    Ok(Package { bytes, entries, end, changed: Default::default(), has_odd_names })
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn slice(self, at: usize, length: usize) -> Result<&'a [u8], String> {
        let slice = at.checked_add(length).and_then(|end| self.bytes.get(at..end));
        slice.ok_or_else(|| "it is cut: its list of parts leads outside".to_owned())
    }

    fn u16(self, at: usize) -> Result<u16, String> {
        Ok(self.slice(at, 2)?.iter().rev().fold(0, |number, byte| number << 8 | u16::from(*byte)))
    }

    fn u32(self, at: usize) -> Result<u32, String> {
        Ok(self.slice(at, 4)?.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }
}

/// The closing record with its comment, which ends the file.
fn find_end(bytes: &[u8]) -> Option<Range<usize>> {
    let furthest = bytes.len().saturating_sub(END_LENGTH + usize::from(u16::MAX));
    let reader = Reader { bytes };
    let is_end = |at: &usize| {
        let comment = reader.u16(at + 20).map_or(0, usize::from);
        reader.u32(*at) == Ok(END) && at + END_LENGTH + comment == bytes.len()
    };
    let last = bytes.len().checked_sub(END_LENGTH)?;
    (furthest..=last).rev().find(is_end).map(|at| at..bytes.len())
}

/// The entry whose line in the list stands here. Where its record ends is not known yet.
fn listed(reader: Reader, at: usize) -> Result<Entry, String> {
    if reader.u32(at)? != LISTED {
        return Err("its list of parts is damaged".to_owned());
    }
    let name = usize::from(reader.u16(at + 28)?);
    let length = LISTED_LENGTH + name + usize::from(reader.u16(at + 30)?) + usize::from(reader.u16(at + 32)?);
    let raw = reader.slice(at + LISTED_LENGTH, name)?;
    let (flags, method, crc) = (reader.u16(at + 8)?, reader.u16(at + 10)?, reader.u32(at + 16)?);
    let (packed, size, offset) = (reader.u32(at + 20)?, reader.u32(at + 24)?, reader.u32(at + 42)? as usize);
    let name = String::from_utf8(raw.to_vec()).map_err(|_| "the name of a part is not UTF-8".to_owned())?;
    if flags & ENCRYPTED != 0 {
        return Err(format!("its part `{name}` is encrypted"));
    }
    if !matches!(method, STORED | DEFLATED) || (method == STORED && packed != size) {
        return Err(format!("its part `{name}` is packed in a way that spreadsheets do not use"));
    }
    if reader.u32(offset)? != LOCAL || reader.slice(offset + LOCAL_LENGTH, raw.len())? != raw {
        return Err(format!("its part `{name}` is not where the list of parts says"));
    }
    let head = LOCAL_LENGTH + usize::from(reader.u16(offset + 26)?) + usize::from(reader.u16(offset + 28)?);
    let data = offset + head..offset + head + packed as usize;
    reader.slice(data.start, data.len())?;
    Ok(Entry { name, method, crc, size: size.into(), record: offset..data.end, data, listed: at..at + length })
}

/// Gives each record all bytes up to the next, and refuses records that overlap.
fn bound(entries: &mut [Entry], directory: usize) -> Result<(), String> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_unstable_by_key(|index| entries[*index].record.start);
    let mut next = directory;
    for index in order.into_iter().rev() {
        let entry = &mut entries[index];
        if entry.record.end > next {
            return Err(format!("its part `{}` overlaps another", entry.name));
        }
        entry.record.end = next;
        next = entry.record.start;
    }
    if next == 0 { Ok(()) } else { Err("something stands before its first part".to_owned()) }
}

/// The package with its changed parts packed anew, and its new parts behind the others.
pub fn written(package: &Package) -> Vec<u8> {
    let packed = package.changed.par_iter().map(|(name, content)| (&**name, packed(content))).collect();
    let mut writer = Writer { package, packed, bytes: Vec::with_capacity(package.bytes.len()), lines: Vec::new() };
    let mut order: Vec<usize> = (0..package.entries.len()).collect();
    order.sort_unstable_by_key(|index| package.entries[*index].record.start);
    for index in order {
        writer.entry(index);
    }
    writer.lines.sort_by_key(|(index, _)| *index);
    for (name, content) in package.changed.iter().filter(|(name, _)| package.entry(name).is_none()) {
        writer.added(name, content);
    }
    writer.finished()
}

struct Writer<'a> {
    package: &'a Package<'a>,
    /// The changed parts by name, packed on all cores: one workbook may be all there is to do.
    packed: BTreeMap<&'a str, Vec<u8>>,
    bytes: Vec<u8>,
    /// The lines of the list of entries, with the place each has in it.
    lines: Vec<(usize, Vec<u8>)>,
}

impl Writer<'_> {
    fn entry(&mut self, index: usize) {
        let entry = &self.package.entries[index];
        let offset = self.offset();
        let mut line = self.package.bytes[entry.listed.clone()].to_vec();
        set(&mut line, 42, &offset.to_le_bytes());
        match self.package.changed.get(&entry.name) {
            None => self.bytes.extend(&self.package.bytes[entry.record.clone()]),
            Some(content) => {
                let mut head = self.package.bytes[entry.record.start..entry.data.start].to_vec();
                let packed = &self.packed[&*entry.name];
                let flags = u16::from_le_bytes([head[6], head[7]]) & !SIZES_FOLLOW;
                let sizes = sizes(content, packed);
                for (header, at) in [(&mut head, 6), (&mut line, 8)] {
                    set(header, at, &flags.to_le_bytes());
                    set(header, at + 2, &DEFLATED.to_le_bytes());
                    set(header, at + 8, &sizes);
                }
                self.bytes.extend(head);
                self.bytes.extend(packed);
            }
        }
        self.lines.push((index, line));
    }

    fn added(&mut self, name: &str, content: &[u8]) {
        let offset = self.offset();
        let packed = &self.packed[name];
        let mut about = Vec::new();
        for field in [VERSION, 0, DEFLATED, 0, FIRST_DAY] {
            about.extend(field.to_le_bytes());
        }
        about.extend(sizes(content, packed));
        about.extend(u16::try_from(name.len()).expect("we name parts in few letters").to_le_bytes());
        about.extend(0_u16.to_le_bytes());
        self.bytes.extend(LOCAL.to_le_bytes());
        self.bytes.extend(&about);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(packed);
        let mut line = LISTED.to_le_bytes().to_vec();
        line.extend(VERSION.to_le_bytes());
        line.extend(about);
        // No comment, the first disk, no attributes.
        line.extend([0; 10]);
        line.extend(offset.to_le_bytes());
        line.extend(name.as_bytes());
        self.lines.push((self.lines.len(), line));
    }

    fn finished(mut self) -> Vec<u8> {
        let start = self.bytes.len();
        let count = u16::try_from(self.lines.len()).expect("fewer parts than a zip can list");
        for (_, line) in std::mem::take(&mut self.lines) {
            self.bytes.extend(line);
        }
        let mut end = self.package.bytes[self.package.end.clone()].to_vec();
        let size = self.bytes.len() - start;
        for at in [8, 10] {
            set(&mut end, at, &count.to_le_bytes());
        }
        set(&mut end, 12, &length(size).to_le_bytes());
        set(&mut end, 16, &length(start).to_le_bytes());
        self.bytes.extend(end);
        self.bytes
    }

    fn offset(&self) -> u32 {
        length(self.bytes.len())
    }
}

/// Checksum, packed size and size, as both kinds of header have them.
fn sizes(content: &[u8], packed: &[u8]) -> Vec<u8> {
    [checksum(content), length(packed.len()), length(content.len())]
        .iter()
        .flat_map(|field| field.to_le_bytes())
        .collect()
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("a package is opened below 4 GB and grows by a few MB at most")
}

fn set(record: &mut [u8], at: usize, field: &[u8]) {
    record[at..at + field.len()].copy_from_slice(field);
}
