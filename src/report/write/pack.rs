//! Files of a report in, one zip out, with a word on top that says to extract it first.

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What a person reads first; programs that list a zip put it near the top.
const READ_ME: &str = "READ ME FIRST.txt";

/// What it says.
const WORDS: &str = "Extract this whole zip into a folder first, then open index.html in that folder.\r\n\
                     \r\n\
                     Opened inside the zip, a page looks bare and its links lead nowhere.\r\n";

/// A zip of these files, each with its path in the report and the place it lies in now, all below one folder that is
/// named for the day. Neither the clock nor the machine leaves a trace in it.
///
/// # Errors
/// A file cannot be read again, or `out` takes no more.
pub fn pack(files: &[(String, PathBuf)], as_of: NaiveDate, out: &mut dyn Write) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(out);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let root = format!("okr-report-{as_of}");
    zip.start_file(format!("{root}/{READ_ME}"), options)?;
    zip.write_all(WORDS.as_bytes())?;
    for (path, place) in files {
        zip.start_file(format!("{root}/{path}"), options)?;
        let mut file = File::open(place)
            .map_err(|error| io::Error::new(error.kind(), format!("cannot read {path} again to pack it: {error}")))?;
        io::copy(&mut file, &mut zip)?;
    }
    zip.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Cursor, Read};

    use super::*;

    fn packed() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("assets")).unwrap();
        fs::write(folder.path().join("index.html"), "<p>x</p>").unwrap();
        fs::write(folder.path().join("assets/site.css"), "p {}").unwrap();
        let files = ["assets/site.css", "index.html"].map(|path| (path.to_owned(), folder.path().join(path)));
        let mut packed = Vec::new();
        pack(&files, NaiveDate::from_ymd_opt(2026, 10, 31).unwrap(), &mut packed).unwrap();
        packed
    }

    #[test]
    fn the_zip_begins_with_what_to_do() {
        let mut zip = zip::ZipArchive::new(Cursor::new(packed())).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        let expected = ["READ ME FIRST.txt", "assets/site.css", "index.html"];
        assert_eq!(names, expected.map(|name| format!("okr-report-2026-10-31/{name}")));
        let mut text = String::new();
        zip.by_index(2).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "<p>x</p>");
    }

    #[test]
    fn the_same_files_make_the_same_zip() {
        assert_eq!(packed(), packed());
    }
}
