//! The bytes of a text file in, its text out: csv, tsv and markup, whatever their encoding.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Refusal, Remark, RemarkKind};

/// So many bytes of a text with tags say its encoding.
const HEAD: usize = 2 << 10;

/// The text of a file with tags, which may say its encoding itself.
///
/// # Errors
/// As [`decoded`].
pub fn decoded_markup(bytes: &[u8], remarks: &mut Vec<Remark>) -> Result<String, Refusal> {
    match declared(bytes).filter(|_| str::from_utf8(bytes).is_err() && Encoding::for_bom(bytes).is_none()) {
        Some(encoding) => Ok(text_of(encoding, bytes, remarks)),
        None => decoded(bytes, remarks),
    }
}

/// The encoding of single bytes that a text names: `charset=windows-1251`, `encoding="iso-8859-1"`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_lowercase();
    let (_, label) = head.split_once("charset=").or_else(|| head.split_once("encoding="))?;
    let label = label.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(label.len());
    Encoding::for_label(&label.as_bytes()[..end]).filter(|encoding| encoding.is_ascii_compatible())
}

/// A byte order mark decides, then valid UTF-8, then a guess that is told.
///
/// # Errors
/// Refuses what is no text.
pub fn decoded(bytes: &[u8], remarks: &mut Vec<Remark>) -> Result<String, Refusal> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Ok(text_of(encoding, &bytes[mark..], remarks));
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        remarks.push(remark(RemarkKind::Encoding, format!("read as {} without a byte order mark", encoding.name())));
        return Ok(text_of(encoding, bytes, remarks));
    }
    if bytes.contains(&0) {
        return Err(Refusal::new(
            "binary",
            "the file holds NUL bytes, so it is no text; open it in Excel and save it as xlsx",
        ));
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
    remarks
        .push(remark(RemarkKind::Encoding, format!("read as {}, which is a guess; save it as UTF-8", encoding.name())));
    Ok(text_of(encoding, bytes, remarks))
}

/// UTF-16 without a mark shows as text whose every second byte is NUL.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(512) & !1];
    let nulls = |offset| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let most = sample.len() / 2 * 7 / 10;
    match (nulls(0), nulls(1)) {
        _ if sample.len() < 8 => None,
        (0, little) if little > most => Some(UTF_16LE),
        (big, 0) if big > most => Some(UTF_16BE),
        _ => None,
    }
}

fn text_of(encoding: &'static Encoding, bytes: &[u8], remarks: &mut Vec<Remark>) -> String {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    if damaged && encoding == UTF_8 {
        remarks.push(remark(RemarkKind::Character, "bytes that are no UTF-8 were replaced".to_owned()));
    }
    text.into_owned()
}

fn remark(kind: RemarkKind, text: String) -> Remark {
    Remark { sheet: Some(0), at: None, kind, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_tags_says_its_encoding_itself() {
        let mut remarks = Vec::new();
        let text = decoded_markup(b"<meta charset='windows-1251'>\xd6\xe5\xeb\xfc", &mut remarks).unwrap();
        assert_eq!((text.as_str(), remarks.len()), ("<meta charset='windows-1251'>Цель", 0));
        let lied = decoded_markup("<?xml encoding=\"iso-8859-1\"?>Größe".as_bytes(), &mut remarks).unwrap();
        assert!(lied.ends_with("Größe"));
    }
}
