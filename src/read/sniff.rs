//! The first bytes of a file in, its true format out, whatever its name says.

use super::{FORMATS, FileFormat, Refusal, package};

/// What a file begins with when it is no spreadsheet, and what people call it.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF"),
    (b"MZ", "a Windows program"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-zip archive"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "a text document"),
];
/// So many bytes of a text tell what it is.
const HEAD: usize = 16 << 10;
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The format of a file by its content.
pub fn format(name: &str, bytes: &[u8]) -> Result<&'static FileFormat, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::new("empty", "the file holds nothing; ask for it again"));
    }
    if bytes.iter().take(4096).all(|byte| *byte == 0) {
        return Err(Refusal::new(
            "placeholder",
            "the file holds only zeros, as a cloud file does that was not downloaded; open it once and try again",
        ));
    }
    if let Some((_, what)) = FOREIGN.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(no_workbook(name, what));
    }
    if bytes.starts_with(b"PK") {
        return zipped(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return compound(bytes);
    }
    text(name, bytes)
}

fn named(name: &str) -> &'static FileFormat {
    FORMATS.iter().find(|format| format.name == name).expect("sniffing names only formats of the catalogue")
}

fn no_workbook(name: &str, what: &str) -> Refusal {
    let extension = name.rsplit('.').next().unwrap_or_default();
    Refusal::new(
        "not-a-workbook",
        &format!("the file is named `.{extension}` and is {what}; open it in Excel and save it as xlsx"),
    )
}

fn zipped(bytes: &[u8]) -> Result<&'static FileFormat, Refusal> {
    let package = package::open(bytes)?;
    let has = |name: &str| package.index_for_name(name).is_some();
    if has("xl/workbook.bin") {
        return Ok(named("xlsb"));
    }
    if has("[Content_Types].xml") || has("xl/workbook.xml") {
        let document = has("word/document.xml") || has("ppt/presentation.xml");
        return if document { Err(no_workbook("", "a text document or a presentation")) } else { Ok(named("xlsx")) };
    }
    if has("content.xml") {
        return Ok(named("ods"));
    }
    Err(Refusal::new("not-a-workbook", "the file is a zip archive and no workbook; unpack it and read what is inside"))
}

/// An OLE compound file is an old xls, or a password around a new xlsx.
fn compound(bytes: &[u8]) -> Result<&'static FileFormat, Refusal> {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let holds = |text: &str| memchr::memmem::find(bytes, &utf16(text)).is_some();
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        return Err(Refusal::new(
            "encrypted",
            "the workbook is protected by a password; remove the password and save it again",
        ));
    }
    if holds("Workbook") || holds("Book") {
        return Ok(named("xls"));
    }
    Err(Refusal::new(
        "not-a-workbook",
        "the file is an Office file of another kind; open it in Excel and save it as xlsx",
    ))
}

/// A text with tags is a web page or XML; any other is taken for csv.
fn text(name: &str, bytes: &[u8]) -> Result<&'static FileFormat, Refusal> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase().replace('\0', "");
    let head = head.trim_start_matches(['\u{feff}', '\u{fffd}', ' ', '\t', '\r', '\n']);
    let has = |words: &[&str]| words.iter().any(|word| head.contains(word));
    match () {
        () if head.starts_with("mime-version:") => Err(no_workbook(name, "a web archive")),
        () if !head.starts_with('<') => Ok(named("csv")),
        () if has(&["<html", "<!doctype html"]) => Ok(named("html")),
        () if has(&["mso-application", "schemas-microsoft-com:office:spreadsheet"]) => Ok(named("Excel 2003 XML")),
        () if has(&["<table", "<tr>", "<body", "<head", "<meta"]) => Ok(named("html")),
        () if head.starts_with("<?xml") => Err(no_workbook(name, "XML")),
        () => Ok(named("csv")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, bytes: &[u8], code: &str, words: &str) {
        let refusal = format(name, bytes).unwrap_err();
        assert_eq!(refusal.code, code);
        assert!(refusal.reason.contains(words), "{}", refusal.reason);
    }

    #[test]
    fn what_is_no_workbook_is_named() {
        refused("a.xls", b"<?xml version=\"1.0\"?><report/>", "not-a-workbook", "XML");
        refused("a.xls", b"MIME-Version: 1.0\n", "not-a-workbook", "a web archive");
        refused("a.xlsx", b"%PDF-1.7", "not-a-workbook", "a PDF");
        refused("a.xlsx", b"", "empty", "holds nothing");
        refused("a.xlsx", &[0; 100], "placeholder", "zeros");
        refused("a.xlsx", b"PK\x03\x04 cut here", "truncated", "cut or damaged");
    }

    #[test]
    fn a_password_is_told_from_damage() {
        let mut bytes = COMPOUND.to_vec();
        bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        refused("a.xlsx", &bytes, "encrypted", "remove the password");
    }

    #[test]
    fn texts_are_told_apart_by_their_tags() {
        let page = "\u{feff}<HTML>".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for (bytes, name) in [
            (&b"a,b\n"[..], "csv"),
            (b"<5,b\n", "csv"),
            (b"\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>", "html"),
            (b"<?xml version=\"1.0\"?><!DOCTYPE html><html>", "html"),
            (&page, "html"),
            (b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Table>", "Excel 2003 XML"),
            (b"<TABLE border=1>", "html"),
        ] {
            assert_eq!(format("a.xls", bytes).unwrap().name, name);
        }
    }
}
