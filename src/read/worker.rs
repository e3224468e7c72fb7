//! Frames on standard input in, frames on standard output out: the process in which files are parsed.
//!
//! A spreadsheet of 2 KB can make a parser allocate 512 GiB and abort. So no file is parsed where the report is made:
//! a worker limits its own memory and gives up every path before the first byte, and whatever ends it costs one file.

use std::io::{self, Read, Write};
use std::panic;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Refusal, Workbook, parse};
use crate::config::Limits;

/// What the parent asks: one file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    /// The file's name in reports.
    pub name: String,
    /// Limits in force.
    pub limits: Limits,
    /// The file's bytes.
    #[serde(with = "bytes")]
    pub bytes: Vec<u8>,
}

/// What a worker answers.
pub type Answer = Result<Workbook, Refusal>;

/// The longest frame that the parent accepts.
pub const LONGEST_FRAME: u64 = 256 << 20;
/// Bytes of the hash that guards a frame.
const CHECK: usize = 8;

/// Serves requests until standard input ends.
///
/// # Errors
/// Standard input or output failed, or the limits could not be set.
pub fn serve() -> anyhow::Result<()> {
    panic::set_hook(Box::new(|_| {}));
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut limited = false;
    while let Some(frame) = read_frame(&mut input, u64::MAX)? {
        let request: Request = postcard::from_bytes(&frame)?;
        drop(frame);
        if !limited {
            wall::raise(request.limits.worker_mib << 20)?;
            limited = true;
        }
        let answer = guarded(&request);
        write_frame(&mut output, &postcard::to_stdvec(&answer)?)?;
    }
    Ok(())
}

/// A panic inside a parser becomes a refusal; its message may hold text of the file and is not kept.
fn guarded(request: &Request) -> Answer {
    let parsed = panic::catch_unwind(|| parse(&request.name, &request.bytes, &request.limits));
    parsed.unwrap_or_else(|_| {
        Err(Refusal::new(
            "damaged",
            "the file is damaged in a way that stops its reader; open it in Excel and save it as xlsx",
        ))
    })
}

/// Writes a frame: length, check, body.
///
/// # Errors
/// The other side is gone.
pub fn write_frame(output: &mut impl Write, body: &[u8]) -> io::Result<()> {
    output.write_all(&(body.len() as u64).to_le_bytes())?;
    output.write_all(&check(body))?;
    output.write_all(body)?;
    output.flush()
}

/// Reads a frame; `None` at a clean end.
///
/// # Errors
/// The frame is cut, longer than allowed, or its check does not fit.
pub fn read_frame(input: &mut impl Read, longest: u64) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 8];
    match input.read_exact(&mut length) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    let length = u64::from_le_bytes(length);
    if length > longest {
        return Err(io::Error::other(format!("the answer has {length} bytes; at most {longest} are accepted")));
    }
    let mut expected = [0; CHECK];
    input.read_exact(&mut expected)?;
    let mut body = Vec::new();
    input.take(length).read_to_end(&mut body)?;
    if body.len() as u64 != length || check(&body) != expected {
        return Err(io::Error::other("the answer is cut or garbled"));
    }
    Ok(Some(body))
}

fn check(body: &[u8]) -> [u8; CHECK] {
    // Hashing the whole body would cost as much as reading a file; both ends and the length tell a cut or shifted frame.
    let mut hash = Sha256::new();
    hash.update((body.len() as u64).to_le_bytes());
    hash.update(&body[..body.len().min(4096)]);
    hash.update(&body[body.len().saturating_sub(4096)..]);
    let digest = hash.finalize();
    std::array::from_fn(|index| digest[index])
}

/// Bytes as one run, not as a sequence of numbers.
mod bytes {
    use serde::{Deserializer, Serializer, de};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        struct Run;
        impl de::Visitor<'_> for Run {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }
        deserializer.deserialize_bytes(Run)
    }
}

/// The limits that a worker sets for itself.
#[cfg(unix)]
mod wall {
    use rustix::process::{Resource, Rlimit, setrlimit};

    /// Files a worker may hold open: its three streams and a few of the runtime's.
    const MOST_FILES: u64 = 16;

    pub fn raise(memory: u64) -> anyhow::Result<()> {
        let limits = [
            // macOS accepts no limit of the address space; there the parent's clock and size limits remain.
            #[cfg(target_os = "linux")]
            (Resource::As, memory),
            (Resource::Core, 0),
            (Resource::Fsize, 0),
            (Resource::Nofile, MOST_FILES),
        ];
        for (resource, most) in limits {
            setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
        }
        #[cfg(not(target_os = "linux"))]
        let _ = memory;
        give_up_paths()
    }

    /// No path can be opened from here on; a kernel without Landlock leaves the other limits.
    #[cfg(target_os = "linux")]
    fn give_up_paths() -> anyhow::Result<()> {
        use landlock::{ABI, Access, AccessFs, Ruleset, RulesetAttr};
        Ruleset::default().handle_access(AccessFs::from_all(ABI::V4))?.create()?.restrict_self()?;
        Ok(())
    }

    #[cfg(not(target_os = "linux"))]
    fn give_up_paths() -> anyhow::Result<()> {
        Ok(())
    }
}

/// Elsewhere the parent's clock and the size limits of the reader are the wall.
#[cfg(not(unix))]
mod wall {
    pub fn raise(_memory: u64) -> anyhow::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_comes_back_as_it_went() {
        let mut bytes = Vec::new();
        write_frame(&mut bytes, b"hello").unwrap();
        assert_eq!(read_frame(&mut bytes.as_slice(), 100).unwrap().unwrap(), b"hello");
        assert!(read_frame(&mut [].as_slice(), 100).unwrap().is_none());
    }

    #[test]
    fn a_cut_garbled_or_long_frame_is_an_error() {
        let mut bytes = Vec::new();
        write_frame(&mut bytes, b"hello").unwrap();
        assert!(read_frame(&mut &bytes[..bytes.len() - 1], 100).is_err());
        assert!(read_frame(&mut bytes.as_slice(), 4).is_err());
        *bytes.last_mut().unwrap() = b'x';
        assert!(read_frame(&mut bytes.as_slice(), 100).is_err());
    }
}
