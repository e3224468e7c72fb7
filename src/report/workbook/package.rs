//! The bytes of an xlsx or xlsm in, the same package with some parts changed out. What is not changed keeps its very bytes,
//! packed as they were: order, names, method, times, flags and extra fields too.

pub mod book;
pub mod check;
pub mod edit;
pub mod notes;
pub mod sheet;
pub mod strings;
pub mod styles;
pub mod table;
#[cfg(test)]
mod tests;
mod zip;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Range;

use crate::read::part_name::{folded, is_odd};

use flate2::read::DeflateDecoder;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// Unpacked bytes of a part that is looked into or changed; the largest real sheet seen has 40 MB.
const LARGEST_PART: u64 = 192 << 20;

/// How an entry is packed.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// A package and what is to change in it.
#[derive(Debug)]
pub struct Package<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    /// The record that closes the package.
    end: Range<usize>,
    /// New contents by name; a name that no entry has is a new part.
    changed: BTreeMap<String, Vec<u8>>,
    /// Whether any entry is spelt as few programs do.
    has_odd_names: bool,
}

/// One entry as the package lists it.
#[derive(Debug)]
struct Entry {
    name: String,
    method: u16,
    crc: u32,
    size: u64,
    /// Its record from the local header to the next entry.
    record: Range<usize>,
    /// Its packed bytes.
    data: Range<usize>,
    /// Its line in the list of entries.
    listed: Range<usize>,
}

impl<'a> Package<'a> {
    /// Opens a package. What a spreadsheet program would not write is refused, in words.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, String> {
        zip::open(bytes)
    }

    /// The names of all parts, new ones last.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let added = self.changed.keys().filter(|name| self.entry(name).is_none());
        self.entries.iter().map(|entry| &*entry.name).chain(added.map(|name| &**name))
    }

    /// Whether there is a part of this name, however it is spelt.
    pub fn has(&self, name: &str) -> bool {
        self.changed.contains_key(name) || self.entry(name).is_some()
    }

    /// Whether a part was changed or added.
    pub fn is_changed(&self, name: &str) -> bool {
        self.changed.contains_key(self.spelt(name))
    }

    /// The package as it was opened.
    pub fn original(&self) -> Result<Package<'a>, String> {
        Package::open(self.bytes)
    }

    /// A part as it will be, unpacked; none if there is no such part.
    pub fn part(&self, name: &str) -> Result<Option<Cow<'_, [u8]>>, String> {
        let entry = self.entry(name);
        if let Some(bytes) = self.changed.get(entry.map_or(name, |entry| &entry.name)) {
            return Ok(Some(Cow::Borrowed(bytes)));
        }
        entry.map(|entry| self.unpacked(entry)).transpose()
    }

    /// A part that has to be there.
    pub fn required(&self, name: &str) -> Result<Cow<'_, [u8]>, String> {
        self.part(name)?.ok_or_else(|| format!("it has no part `{name}`"))
    }

    /// Gives a part new content, or adds it. The content that it has already changes nothing.
    pub fn put(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), String> {
        let entry = self.entry(name);
        let name = entry.map_or(name, |entry| &*entry.name).to_owned();
        if entry.is_some_and(|entry| entry.size == bytes.len() as u64)
            && self.part(&name)?.is_some_and(|old| *old == bytes)
        {
            return Ok(());
        }
        self.changed.insert(name, bytes);
        Ok(())
    }

    /// The package as it will be; the very bytes it was opened from if nothing changes.
    pub fn written(&self) -> Vec<u8> {
        if self.changed.is_empty() { self.bytes.to_vec() } else { zip::written(self) }
    }

    /// A name as the list of entries spells it.
    fn spelt<'n>(&'n self, name: &'n str) -> &'n str {
        self.entry(name).map_or(name, |entry| &entry.name)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let exact = self.entries.iter().find(|entry| entry.name == name);
        let found = exact.or_else(|| self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name)));
        if found.is_some() || !self.has_odd_names && !is_odd(name) {
            return found;
        }
        let wanted = folded(name);
        self.entries.iter().find(|entry| folded(&entry.name) == wanted)
    }

    fn unpacked(&self, entry: &Entry) -> Result<Cow<'_, [u8]>, String> {
        let damaged = || format!("its part `{}` is cut or damaged", entry.name);
        if entry.size > LARGEST_PART {
            return Err(format!("its part `{}` is larger than {} MB", entry.name, LARGEST_PART >> 20));
        }
        let packed = &self.bytes[entry.data.clone()];
        let bytes = if entry.method == STORED {
            Cow::Borrowed(packed)
        } else {
            let mut bytes = Vec::with_capacity(usize::try_from(entry.size).unwrap_or(0));
            DeflateDecoder::new(packed).take(entry.size + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
            Cow::Owned(bytes)
        };
        if bytes.len() as u64 != entry.size || checksum(&bytes) != entry.crc {
            return Err(damaged());
        }
        Ok(bytes)
    }
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

thread_local! {
    /// What packs takes a quarter of a megabyte, and most parts are small: each thread keeps its own.
    static PACKER: RefCell<Compress> = RefCell::new(Compress::new(Compression::default(), false));
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        let mut packed = Vec::with_capacity(bytes.len() / 4 + 64);
        loop {
            let taken = usize::try_from(packer.total_in()).expect("a part fits into memory");
            let status = packer.compress_vec(&bytes[taken..], &mut packed, FlushCompress::Finish);
            match status.expect("packing bytes in memory does not fail") {
                Status::StreamEnd => return packed,
                Status::Ok | Status::BufError => packed.reserve(packed.capacity()),
            }
        }
    })
}
