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
/// What a text that is no csv begins with, in lower case.
const MARKUP: &[(&str, &str)] = &[
    ("<!doctype html", "a web page"),
    ("<?mso-application", "an XML spreadsheet of Excel 2003"),
    ("<?xml", "XML"),
    ("<head", "a web page"),
    ("<html", "a web page"),
    ("<meta", "a web page"),
    ("<table", "a web page"),
];
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
    markup(bytes).map_or_else(|| Ok(named("csv")), |what| Err(no_workbook(name, what)))
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

fn markup(bytes: &[u8]) -> Option<&'static str> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let head = head.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let excel = head.contains("mso-application") || head.contains("schemas-microsoft-com:office:spreadsheet");
    let begun = MARKUP.iter().find(|(start, _)| head.starts_with(start)).map(|(_, what)| *what);
    begun.map(|what| if excel { "an XML spreadsheet of Excel 2003" } else { what })
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
        refused("a.xls", b"\n<html><table>", "not-a-workbook", "a web page");
        refused(
            "a.xls",
            b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>",
            "not-a-workbook",
            "Excel 2003",
        );
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
    fn text_is_taken_for_csv() {
        assert_eq!(format("a.txt", b"a,b\n").unwrap().name, "csv");
    }
}
