//! Ranges of a part and what stands there instead, and the words of XML around them.

use std::borrow::Cow;
use std::ops::Range;

/// UTF-16 units that a cell can hold.
const LONGEST_TEXT: usize = 32_767;

/// Changes of one part, each a range and its new bytes; an empty range is an insertion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edits {
    list: Vec<(Range<usize>, Vec<u8>)>,
}

impl Edits {
    /// Replaces a range. Insertions at one place stand in the order in which they were made.
    pub fn replace(&mut self, range: Range<usize>, with: impl Into<Vec<u8>>) {
        self.list.push((range, with.into()));
    }

    /// Inserts before a place.
    pub fn insert(&mut self, at: usize, text: impl Into<Vec<u8>>) {
        self.replace(at..at, text);
    }

    /// Adds other changes of the same part.
    pub fn extend(&mut self, other: Edits) {
        self.list.extend(other.list);
    }

    /// Whether nothing is to change.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The part with all changes made. Two changes of the same bytes are a contradiction, told as an error.
    pub fn applied(mut self, part: &[u8]) -> Result<Vec<u8>, String> {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let mut bytes = Vec::with_capacity(part.len() + self.list.iter().map(|(_, with)| with.len()).sum::<usize>());
        let mut from = 0;
        for (range, with) in self.list {
            let kept = part.get(from..range.start).ok_or("two changes meet in the same cell")?;
            bytes.extend(kept);
            bytes.extend(with);
            from = range.end;
        }
        bytes.extend(part.get(from..).ok_or("a change leads outside its part")?);
        Ok(bytes)
    }

    /// What undoes these changes of a part once they are made.
    #[cfg(test)]
    pub fn undone(&self, part: &[u8]) -> Edits {
        let mut list = self.list.clone();
        list.sort_by_key(|(range, _)| (range.start, range.end));
        let mut shift = 0_isize;
        let mut undo = Edits::default();
        for (range, with) in list {
            let start = range.start.strict_add_signed(shift);
            undo.replace(start..start + with.len(), &part[range.clone()]);
            shift += with.len() as isize - range.len() as isize;
        }
        undo
    }
}

/// A text as it stands between tags or in the quotes of an attribute. What no XML may hold is left out, what a spreadsheet
/// would take for an escape is escaped, and a text too long for a cell is cut.
pub fn escaped(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > LONGEST_TEXT {
            break;
        }
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '_' if is_escape(&text[at..]) => escaped.push_str("_x005F_"),
            '\n' | '\t' => escaped.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() && (letter as u32) < 0x20 => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Whether a text stands in a part as it is, as most do: short enough, and in signs that mean nothing else there.
pub fn is_plain(text: &str) -> bool {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'_');
    text.len() <= LONGEST_TEXT && text.bytes().all(is_plain)
}

/// Whether a text begins as an escaped character does: `_x000D_`.
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [b'_', b'x', a, b, c, d, b'_', ..] if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()))
}

/// The text of a raw attribute or of raw text between tags: its references and escapes resolved.
pub fn unescaped(raw: &[u8]) -> String {
    let raw = String::from_utf8_lossy(raw);
    if !raw.contains(['&', '<', '_']) {
        return raw.into_owned();
    }
    let resolved = resolved(&raw);
    if !resolved.contains("_x") {
        return resolved;
    }
    let mut text = String::with_capacity(resolved.len());
    let mut rest = &*resolved;
    while let Some(letter) = rest.chars().next() {
        let escape =
            is_escape(rest).then(|| u32::from_str_radix(&rest[2..6], 16).ok().and_then(char::from_u32)).flatten();
        let length = if escape.is_some() { "_x0000_".len() } else { letter.len_utf8() };
        text.push(escape.unwrap_or(letter));
        rest = &rest[length..];
    }
    text
}

/// A text with its references resolved, and with what stands in its sections of character data.
fn resolved(raw: &str) -> String {
    let mut text = String::new();
    let mut rest = raw;
    let plain = |raw: &str| quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), Cow::into_owned);
    while let Some((before, behind)) = rest.split_once("<![CDATA[") {
        let (section, behind) = behind.split_once("]]>").unwrap_or((behind, ""));
        text += &plain(before);
        text += section;
        rest = behind;
    }
    text + &plain(rest)
}

/// The element of a text, with its blanks kept: `<t>word</t>`.
pub fn text_element(prefix: &str, text: &str) -> String {
    let text = escaped(text);
    let bare = text.trim_matches([' ', '\n', '\t', '\r']).len() == text.len() && !text.contains('\n');
    let space = if bare { "" } else { " xml:space=\"preserve\"" };
    format!("<{prefix}t{space}>{text}</{prefix}t>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_made_in_order_and_can_be_undone() {
        let part = b"<a>one</a><b/>";
        let mut edits = Edits::default();
        edits.insert(10, "<x/>");
        edits.replace(3..6, "fifteen");
        edits.insert(10, "<y/>");
        let changed = edits.clone().applied(part).unwrap();
        assert_eq!(changed, b"<a>fifteen</a><x/><y/><b/>");
        assert_eq!(edits.undone(part).applied(&changed).unwrap(), part);
    }

    #[test]
    fn changes_that_meet_are_refused() {
        let mut edits = Edits::default();
        edits.replace(0..4, "x");
        edits.replace(2..6, "y");
        assert!(edits.applied(b"12345678").is_err());
    }

    #[test]
    fn a_text_comes_back_as_it_was_written() {
        for text in ["a < b & \"c\" > 'd'", "line\nline", "_x000D_ stays", "größer ≥ 5 🚀", "_x_ _xyz_"] {
            assert_eq!(unescaped(escaped(text).as_bytes()), text);
        }
        assert_eq!(unescaped(b"a_x000D_b &#10;"), "a\rb \n");
        assert_eq!(unescaped(b"a &lt; <![CDATA[b & <c>]]>&amp; d"), "a < b & <c>& d");
    }

    #[test]
    fn what_no_cell_may_hold_is_left_out() {
        assert_eq!(escaped("a\u{0}\u{b}b\r"), "ab");
        assert_eq!(escaped(&"🚀".repeat(20_000)).chars().count(), LONGEST_TEXT / 2);
    }
}
