//! A file piece by piece in, on the disk out; nothing where an older one has the same bytes. It is never in memory whole.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::created;
use crate::report::Pour;
use crate::report::hex::hex;

/// Bytes that are compared, summed and written at a time.
const PIECE: usize = 1 << 18;

/// What became of a file.
#[derive(Debug)]
pub struct Streamed {
    /// Its bytes.
    pub size: usize,
    /// Their sum.
    pub sha256: String,
    /// The new file; none if the older one has the same bytes.
    pub file: Option<File>,
}

/// Pours a file into a place, folders included, unless `old` names one of the same bytes. Fails when the pouring does and
/// when the disk says no; half a file may then lie there.
pub fn stream(old: Option<&Path>, place: &Path, pour: &Pour<'_>) -> io::Result<Streamed> {
    let old = old.filter(|old| old.symlink_metadata().is_ok_and(|data| data.is_file()));
    let rest = old.and_then(|old| File::open(old).ok());
    let comparison = Comparison { old, rest, place, file: None, size: 0, sum: Sha256::new(), piece: vec![0; PIECE] };
    let mut pieces = BufWriter::with_capacity(PIECE, comparison);
    pour(&mut pieces)?;
    pieces.into_inner()?.end()
}

/// A file that is held against an older one, and written from where the two part.
struct Comparison<'a> {
    old: Option<&'a Path>,
    /// What comes next in the older one.
    rest: Option<File>,
    place: &'a Path,
    /// The new one, once they have parted.
    file: Option<File>,
    size: usize,
    sum: Sha256,
    /// What is read of the older one at a time.
    piece: Vec<u8>,
}

impl Comparison<'_> {
    /// Whether the older file goes on with these bytes.
    fn goes_on(&mut self, bytes: &[u8]) -> bool {
        let Some(rest) = &mut self.rest else { return false };
        bytes.chunks(self.piece.len()).all(|bytes| {
            let piece = &mut self.piece[..bytes.len()];
            rest.read_exact(piece).is_ok() && piece == bytes
        })
    }

    /// Begins the new file with what the two have in common.
    fn part(&mut self) -> io::Result<File> {
        self.rest = None;
        let mut file = created(self.place)?;
        if let Some(old) = self.old.filter(|_| self.size > 0) {
            let common = self.size as u64;
            let copied = io::copy(&mut File::open(old)?.take(common), &mut file)?;
            if copied < common {
                return Err(io::Error::other("somebody changed the previous report while it was compared"));
            }
        }
        Ok(file)
    }

    fn end(mut self) -> io::Result<Streamed> {
        let is_whole = self.rest.as_mut().is_some_and(|rest| matches!(rest.read(&mut self.piece), Ok(0)));
        if !is_whole && self.file.is_none() {
            self.file = Some(self.part()?);
        }
        Ok(Streamed { size: self.size, sha256: hex(&self.sum.finalize()), file: self.file })
    }
}

impl Write for Comparison<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.file.is_none() && !self.goes_on(bytes) {
            self.file = Some(self.part()?);
        }
        if let Some(file) = &mut self.file {
            file.write_all(bytes)?;
        }
        self.sum.update(bytes);
        self.size += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// What is on the disk after `text` was poured where `old` is; none if nothing was written.
    fn poured(old: Option<&str>, text: &str) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        let (before, place) = (folder.path().join("old"), folder.path().join("below/new"));
        old.into_iter().for_each(|old| fs::write(&before, old).unwrap());
        let streamed =
            stream(Some(&before), &place, &|out| text.as_bytes().chunks(7).try_for_each(|piece| out.write_all(piece)));
        let streamed = streamed.unwrap();
        assert_eq!((streamed.size, streamed.sha256), (text.len(), hex(&Sha256::digest(text))));
        assert_eq!(streamed.file.is_some(), place.exists());
        place.exists().then(|| fs::read_to_string(place).unwrap())
    }

    #[test]
    fn a_file_of_the_same_bytes_is_not_written() {
        let long = "a row of many\n".repeat(PIECE / 4);
        for text in ["", "short", &long] {
            assert_eq!(poured(Some(text), text), None);
        }
    }

    #[test]
    fn a_file_that_differs_anywhere_is_written_whole() {
        let long = "a row of many\n".repeat(PIECE / 4);
        let (changed, longer) = (format!("{}x", &long[1..]), format!("{long}more"));
        for (old, text) in [
            (None, "text"),
            (None, ""),
            (Some("old"), "new"),
            (Some("old"), ""),
            (Some(""), "new"),
            (Some(&*long), &*longer),
            (Some(&*longer), &*long),
            (Some(&*long), &*changed),
        ] {
            assert!(poured(old, text).as_deref() == Some(text));
        }
    }

    #[test]
    fn what_cannot_be_poured_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let broken = |_: &mut dyn Write| Err(io::Error::other("no"));
        assert!(stream(None, &folder.path().join("new"), &broken).is_err());
    }
}
