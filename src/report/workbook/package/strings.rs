//! The table of shared texts in, the same with texts appended at its end out; those that are there keep bytes and numbers.

use std::borrow::Cow;

use ahash::AHashMap;

use super::edit::{Edits, escaped, is_plain, text_element, unescaped};
use crate::read::tags::{TagKind, Tags, number};

/// The texts that cells refer to by number.
#[derive(Debug)]
pub struct Strings {
    /// Numbers of the texts without any format in them.
    plain: AHashMap<String, u32>,
    count: u32,
    prefix: String,
    /// What was appended, as elements.
    added: String,
    references: u32,
    first_new: u32,
}

impl Strings {
    /// Counts the texts of a table, and remembers the plain ones.
    pub fn of(part: &[u8]) -> Strings {
        let mut strings = Strings {
            plain: AHashMap::new(),
            count: 0,
            prefix: String::new(),
            added: String::new(),
            references: 0,
            first_new: 0,
        };
        // Of the text being read: how many tags it holds, and where its only words stand.
        let (mut tags, mut words) = (0, 0..0);
        for tag in Tags::of(part) {
            match (tag.kind, tag.local()) {
                (TagKind::Open, b"sst") => strings.prefix = prefix(tag.name()),
                (TagKind::Open, b"si") => (tags, words) = (0, 0..0),
                (TagKind::Empty, b"si") => strings.count += 1,
                (TagKind::Close, b"si") => {
                    if tags == 1 {
                        let text = unescaped(&part[words.clone()]);
                        strings.plain.entry(text).or_insert(strings.count);
                    }
                    strings.count += 1;
                }
                (TagKind::Open, b"t") => (tags, words) = (tags + 1, tag.end..tag.end),
                (TagKind::Close, b"t") => words.end = tag.start,
                (TagKind::Open | TagKind::Empty, _) => tags += 1,
                (TagKind::Close, _) => {}
            }
        }
        strings.first_new = strings.count;
        strings
    }

    /// The number of a text, known or new, for one more cell.
    pub fn number(&mut self, text: &str) -> u32 {
        let number = self.find(text).unwrap_or_else(|| {
            self.added += &format!("<{0}si>{1}</{0}si>", self.prefix, text_element(&self.prefix, text));
            self.plain.insert(read_back(text).into_owned(), self.count);
            self.count += 1;
            self.count - 1
        });
        self.references += 1;
        number
    }

    /// The number of a text that is known.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.plain.get(&*read_back(text)).copied()
    }

    /// What appends the new texts to the table. All else that was known of them is gone: of a large workbook it is large.
    pub fn edits(self, part: &[u8]) -> Result<Edits, String> {
        let Strings { added, count, first_new, references, .. } = self;
        let mut edits = Edits::default();
        if added.is_empty() {
            return Ok(edits);
        }
        for tag in Tags::of(part).filter(|tag| tag.local() == b"sst") {
            let mut raise = |name, by| {
                if let (Some(place), Some(was)) = (tag.place_of(name), tag.attribute(name).and_then(number)) {
                    edits.replace(place, u32::saturating_add(was, by).to_string());
                }
            };
            match tag.kind {
                TagKind::Open => {
                    raise("count", references);
                    raise("uniqueCount", count - first_new);
                }
                TagKind::Close => {
                    edits.insert(tag.start, added);
                    return Ok(edits);
                }
                TagKind::Empty => {
                    let head = String::from_utf8_lossy(tag.text);
                    let head = head.trim_end();
                    let name = String::from_utf8_lossy(tag.name());
                    edits = Edits::default();
                    edits.replace(tag.start..tag.end, format!("<{head}>{added}</{name}>"));
                    return Ok(edits);
                }
            }
        }
        Err("its table of texts has no end".to_owned())
    }
}

/// A text as it is once it was written and read again.
fn read_back(text: &str) -> Cow<'_, str> {
    if is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(unescaped(escaped(text).as_bytes())) }
}

/// All texts of a table in the order of their numbers, without formats and readings.
pub fn texts(part: &[u8]) -> Vec<String> {
    let (mut texts, mut from, mut is_reading) = (Vec::new(), 0, false);
    for tag in Tags::of(part) {
        match (tag.kind, tag.local()) {
            (TagKind::Open | TagKind::Empty, b"si") => texts.push(String::new()),
            (TagKind::Open, b"rPh") => is_reading = true,
            (TagKind::Close, b"rPh") => is_reading = false,
            (TagKind::Open, b"t") => from = tag.end,
            (TagKind::Close, b"t") if !is_reading => {
                if let Some(text) = texts.last_mut() {
                    text.push_str(&unescaped(&part[from..tag.start]));
                }
            }
            _ => {}
        }
    }
    texts
}

/// The prefix of a name with its colon: `x:` of `x:sst`.
pub fn prefix(name: &[u8]) -> String {
    let colon = name.iter().position(|byte| *byte == b':');
    colon.map_or_else(String::new, |colon| String::from_utf8_lossy(&name[..=colon]).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn appended(part: &str, texts: &[&str]) -> (Vec<u32>, String) {
        let mut strings = Strings::of(part.as_bytes());
        let numbers = texts.iter().map(|text| strings.number(text)).collect();
        let changed = strings.edits(part.as_bytes()).unwrap().applied(part.as_bytes()).unwrap();
        (numbers, String::from_utf8(changed).unwrap())
    }

    #[test]
    fn new_texts_are_appended_and_known_ones_used_again() {
        let part = "<x:sst count=\"9\" uniqueCount=\"3\"><x:si><x:t>a</x:t></x:si><x:si><x:r><x:t>rich</x:t></x:r></x:si><x:si/></x:sst>";
        let (numbers, changed) = appended(part, &["a", "rich", " b\n", "rich"]);
        assert_eq!(numbers, [0, 3, 4, 3]);
        let added = "<x:si><x:t>rich</x:t></x:si><x:si><x:t xml:space=\"preserve\"> b\n</x:t></x:si></x:sst>";
        assert_eq!(changed, part.replace("</x:sst>", added).replace("\"9\"", "\"13\"").replace("\"3\"", "\"5\""));
    }

    #[test]
    fn known_texts_change_nothing() {
        let part = "<sst count=\"1\"><si><t>a &amp; b</t></si></sst>";
        assert_eq!(appended(part, &["a & b"]), (vec![0], part.to_owned()));
    }

    #[test]
    fn a_table_without_texts_gets_its_first() {
        assert_eq!(appended("<sst a=\"b\"/>", &["x"]).1, "<sst a=\"b\"><si><t>x</t></si></sst>");
    }
}
