//! One new file in, on the disk out; a file that is there already is nobody's to replace.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::Context;

use super::Error;

/// Writes a file that is not there yet.
///
/// # Errors
/// There is one of this name, or the disk says no.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let shown = path.display();
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Error::Refused(format!("{shown} is there already; name another file, or move it away")))
        }
        opened => {
            let write = || opened?.write_all(bytes);
            Ok(write().with_context(|| format!("cannot write {shown}"))?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.xlsx");
        create(&path, b"first").unwrap();
        assert!(matches!(create(&path, b"second"), Err(Error::Refused(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
    }
}
