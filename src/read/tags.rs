//! The bytes of an XML part in, its tags with their places out. Nothing is decoded and nothing is built: what reads a sheet
//! and what patches one walk over the same tags.

use std::ops::Range;

use memchr::{memchr, memmem};

use super::{Area, CellRef};

/// The last row and column of a sheet, zero-based.
pub const LAST_ROW: u32 = 1_048_575;
/// See [`LAST_ROW`].
pub const LAST_COLUMN: u32 = 16_383;

/// One tag of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Where its `<` stands.
    pub start: usize,
    /// Behind its `>`.
    pub end: usize,
    /// What it does.
    pub kind: TagKind,
    /// Between its angles, without a slash at either end.
    pub text: &'a [u8],
}

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// `<c>`
    Open,
    /// `</c>`
    Close,
    /// `<c/>`
    Empty,
}

/// Walks over the tags of a part; comments, CDATA, instructions and declarations are passed over.
#[derive(Debug, Clone)]
pub struct Tags<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tags<'a> {
    /// All tags of a part.
    pub fn of(bytes: &'a [u8]) -> Tags<'a> {
        Tags { bytes, at: 0 }
    }

    /// The tags in a range of a part; their places are those in the whole.
    pub fn within(bytes: &'a [u8], range: Range<usize>) -> Tags<'a> {
        Tags { bytes: &bytes[..range.end], at: range.start }
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let start = self.at + memchr(b'<', self.bytes.get(self.at..)?)?;
            let rest = &self.bytes[start + 1..];
            let behind = |end: &[u8]| memmem::find(rest, end).map_or(rest.len(), |at| at + end.len());
            let passed = match rest.first() {
                Some(b'!') if rest.starts_with(b"!--") => behind(b"-->"),
                Some(b'!') if rest.starts_with(b"![CDATA[") => behind(b"]]>"),
                Some(b'!' | b'?') => behind(b">"),
                _ => {
                    let length = tag_end(rest);
                    self.at = (start + 2 + length).min(self.bytes.len());
                    return Some(tag(start, self.at, &rest[..length]));
                }
            };
            self.at = start + 1 + passed;
        }
    }
}

fn tag(start: usize, end: usize, text: &[u8]) -> Tag<'_> {
    let (kind, text) = match text {
        [b'/', text @ ..] => (TagKind::Close, text),
        [text @ .., b'/'] => (TagKind::Empty, text),
        _ => (TagKind::Open, text),
    };
    Tag { start, end, kind, text }
}

/// Where a tag ends; a `>` inside an attribute's quotes does not end it.
fn tag_end(bytes: &[u8]) -> usize {
    let mut from = 0;
    loop {
        let is_sign = |byte: &u8| matches!(byte, b'>' | b'"' | b'\'');
        let Some(at) = bytes[from..].iter().position(is_sign).map(|at| from + at) else { return bytes.len() };
        if bytes[at] == b'>' {
            return at;
        }
        let Some(quoted) = find(bytes[at], &bytes[at + 1..]) else { return bytes.len() };
        from = at + quoted + 2;
    }
}

/// The next such byte. Names, values and tags have few letters: setting up a faster search would take longer than the
/// search.
fn find(wanted: u8, bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == wanted)
}

impl<'a> Tag<'a> {
    /// Its name with its prefix.
    pub fn name(&self) -> &'a [u8] {
        let end = self.text.iter().position(|byte| is_space(*byte)).unwrap_or(self.text.len());
        &self.text[..end]
    }

    /// Its name without its prefix.
    pub fn local(&self) -> &'a [u8] {
        let name = self.name();
        name.iter().position(|byte| *byte == b':').map_or(name, |colon| &name[colon + 1..])
    }

    /// The raw value of an attribute, by its name with its prefix.
    pub fn attribute(&self, name: &str) -> Option<&'a [u8]> {
        self.attributes().find(|(key, _)| *key == name.as_bytes()).map(|(_, value)| value)
    }

    /// The place of an attribute's value in the part.
    pub fn place_of(&self, name: &str) -> Option<Range<usize>> {
        let value = self.attribute(name)?;
        let slash = usize::from(self.kind == TagKind::Close);
        let offset = value.as_ptr().addr() - self.text.as_ptr().addr() + self.start + 1 + slash;
        Some(offset..offset + value.len())
    }

    /// Its attributes in order, names with their prefix, values raw.
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes { rest: &self.text[self.name().len()..] }
    }
}

/// The attributes of a tag.
#[derive(Debug, Clone)]
pub struct Attributes<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<(&'a [u8], &'a [u8])> {
        let equals = find(b'=', self.rest)?;
        let name = self.rest[..equals].trim_ascii();
        let behind = self.rest[equals + 1..].trim_ascii_start();
        let quote = behind.first().filter(|quote| matches!(quote, b'"' | b'\''))?;
        let end = find(*quote, &behind[1..])?;
        self.rest = &behind[end + 2..];
        Some((name, &behind[1..=end]))
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether an attribute's value means yes.
pub fn truth(value: &[u8]) -> bool {
    matches!(value, b"1" | b"true")
}

/// A whole number in digits.
pub fn number(digits: &[u8]) -> Option<u32> {
    str::from_utf8(digits).ok()?.parse().ok()
}

/// `A1:B6`, or the single cell `B6`; nothing outside the grid, and no corners in the wrong order.
pub fn area(text: &[u8]) -> Option<Area> {
    let (first, last) = match memchr(b':', text) {
        Some(colon) => (address(&text[..colon])?, address(&text[colon + 1..])?),
        None => (address(text)?, address(text)?),
    };
    (first.row <= last.row && first.column <= last.column).then(|| Area::new(first, last))
}

/// `B6` as a zero-based address; nothing outside the grid.
pub fn address(text: &[u8]) -> Option<CellRef> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let column = column(&text[..letters])?;
    let row = number(&text[letters..])?.checked_sub(1)?;
    (row <= LAST_ROW).then(|| CellRef::new(row, column))
}

/// The zero-based column that letters name: `A` is 0.
pub fn column(letters: &[u8]) -> Option<u16> {
    if !(1..=3).contains(&letters.len()) || !letters.iter().all(u8::is_ascii_alphabetic) {
        return None;
    }
    let place = |letter: &u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    let column = letters.iter().fold(0, |column, letter| column * 26 + place(letter)) - 1;
    u16::try_from(column).ok().filter(|column| u32::from(*column) <= LAST_COLUMN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(xml: &str) -> Vec<String> {
        let shown = |tag: Tag| format!("{:?} {}", tag.kind, String::from_utf8_lossy(tag.name()));
        Tags::of(xml.as_bytes()).map(shown).collect()
    }

    #[test]
    fn tags_are_found_around_what_is_none() {
        let xml = "<?xml version=\"1.0\"?><!-- <a> --><x:a b='>'><![CDATA[<c>]]><d e=\"'>\" /></x:a>";
        assert_eq!(names(xml), ["Open x:a", "Empty d", "Close x:a"]);
    }

    #[test]
    fn an_attribute_is_found_by_its_whole_name_and_place() {
        let xml = "<c xr:r='no' r = \"B6\" s=\"1\"/>";
        let tag = Tags::of(xml.as_bytes()).next().unwrap();
        assert_eq!(tag.attribute("r"), Some(&b"B6"[..]));
        assert_eq!(&xml[tag.place_of("s").unwrap()], "1");
        assert_eq!(tag.attribute("t"), None);
    }

    #[test]
    fn a_cut_part_ends_without_a_panic() {
        for xml in ["<", "<a", "<a b", "<a b=", "<a b=\"", "<a b='>", "<!--", "<![CDATA[", "<?x", "</", "<a b=c d>"] {
            for tag in Tags::of(xml.as_bytes()) {
                let _ = (tag.local(), tag.attributes().count(), tag.attribute("b"));
            }
        }
    }

    #[test]
    fn addresses_outside_the_grid_are_none() {
        for text in ["XFE1", "A1048577", "A0", "ZZZZ1", "A99999999999999999999", "", "7"] {
            assert_eq!(address(text.as_bytes()), None, "{text}");
        }
    }
}
