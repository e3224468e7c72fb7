//! A page in, its tags with their attributes out: as much of HTML as our own templates write.

use std::collections::BTreeMap;

/// An opening tag.
#[derive(Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: BTreeMap<&'a str, &'a str>,
}

/// Every opening tag of a page. Attributes are in double quotes or bare; the text between tags is left out.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let opening = html.split('<').skip(1).filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    opening.map(|rest| tag(rest.split_once('>').expect("a tag is closed").0)).collect()
}

fn tag(text: &str) -> Tag<'_> {
    let (name, mut rest) =
        text.split_once(|letter: char| letter.is_whitespace() || letter == '/').unwrap_or((text, ""));
    let mut attributes = BTreeMap::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            return Tag { name, attributes };
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || letter == '=').unwrap_or(rest.len());
        let (attribute, value) = rest.split_at(end);
        let (value, after) = match value.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a value is closed"),
            None => ("", value),
        };
        assert!(!after.starts_with('='), "an attribute without quotes in <{text}>");
        assert!(attributes.insert(attribute, value).is_none(), "{attribute} twice in <{text}>");
        rest = after;
    }
}
