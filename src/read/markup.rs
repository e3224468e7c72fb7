//! Text with tags in, its tokens one after the other out: what web pages and the XML of Excel 2003 have in common.
//!
//! Takes what browsers take, so no text is refused; each character is looked at a fixed number of times.

use std::borrow::Cow;

/// A piece of text with tags.
#[derive(Debug, PartialEq)]
pub enum Token<'a> {
    /// What stands between tags, references in it not yet replaced.
    Text(&'a str),
    /// What stands between `<![CDATA[` and `]]>`.
    Verbatim(&'a str),
    /// A tag that opens an element.
    Open(Tag<'a>),
    /// The name in a tag that closes an element, without its prefix.
    Close(&'a str),
}

/// A tag that opens an element.
#[derive(Debug, PartialEq)]
pub struct Tag<'a> {
    /// Its name without its prefix, as written.
    pub name: &'a str,
    /// Whether it closes its element as well, `<br/>`.
    pub closed: bool,
    attributes: &'a str,
}

/// The longest character reference, `&CounterClockwiseContourIntegral;` aside.
const LONGEST_REFERENCE: usize = 12;

/// The named characters that tables use, sorted.
const NAMED: &[(&str, char)] = &[
    ("AMP", '&'),
    ("Aacute", 'Á'),
    ("Acirc", 'Â'),
    ("Agrave", 'À'),
    ("Aring", 'Å'),
    ("Atilde", 'Ã'),
    ("Auml", 'Ä'),
    ("Ccedil", 'Ç'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Egrave", 'È'),
    ("Euml", 'Ë'),
    ("GT", '>'),
    ("Iacute", 'Í'),
    ("Icirc", 'Î'),
    ("Igrave", 'Ì'),
    ("Iuml", 'Ï'),
    ("LT", '<'),
    ("Ntilde", 'Ñ'),
    ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'),
    ("Ograve", 'Ò'),
    ("Oslash", 'Ø'),
    ("Otilde", 'Õ'),
    ("Ouml", 'Ö'),
    ("QUOT", '"'),
    ("Uacute", 'Ú'),
    ("Ucirc", 'Û'),
    ("Ugrave", 'Ù'),
    ("Uuml", 'Ü'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("aelig", 'æ'),
    ("agrave", 'à'),
    ("amp", '&'),
    ("apos", '\''),
    ("aring", 'å'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("bull", '•'),
    ("ccedil", 'ç'),
    ("cent", '¢'),
    ("copy", '©'),
    ("deg", '°'),
    ("divide", '÷'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("egrave", 'è'),
    ("euml", 'ë'),
    ("euro", '€'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("ge", '≥'),
    ("gt", '>'),
    ("hellip", '…'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iexcl", '¡'),
    ("igrave", 'ì'),
    ("iquest", '¿'),
    ("iuml", 'ï'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("le", '≤'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("middot", '·'),
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("oelig", 'œ'),
    ("ograve", 'ò'),
    ("ordf", 'ª'),
    ("ordm", 'º'),
    ("oslash", 'ø'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("permil", '‰'),
    ("plusmn", '±'),
    ("pound", '£'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rarr", '→'),
    ("rdquo", '”'),
    ("rsquo", '’'),
    ("shy", '\u{ad}'),
    ("sup2", '²'),
    ("szlig", 'ß'),
    ("times", '×'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("ugrave", 'ù'),
    ("uuml", 'ü'),
    ("yen", '¥'),
];

/// The tokens of a text.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { rest: text }
}

/// See [`tokens`].
pub struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    /// Passes over everything up to the tag that closes an element whose content is no text of the page.
    pub fn pass_over(&mut self, name: &str) {
        let mut rest = self.rest;
        while let Some(at) = rest.find("</") {
            rest = &rest[at + 2..];
            if rest.get(..name.len()).is_some_and(|front| front.eq_ignore_ascii_case(name)) {
                break;
            }
        }
        self.rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (front, rest) = self.rest.split_at(length);
        self.rest = rest;
        front
    }

    /// What stands in front of an end mark; all of the rest if there is none.
    fn up_to(&mut self, end: &str) -> &'a str {
        let (inside, rest) = self.rest.split_once(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        inside
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let text = self.rest.find('<').unwrap_or(self.rest.len());
            if text > 0 {
                return Some(Token::Text(self.take(text)));
            }
            let inside = self.rest.strip_prefix('<')?;
            if let Some(rest) = inside.strip_prefix("!--") {
                self.rest = rest;
                self.up_to("-->");
            } else if let Some(rest) = inside.strip_prefix("![CDATA[") {
                self.rest = rest;
                return Some(Token::Verbatim(self.up_to("]]>")));
            } else if inside.starts_with(['!', '?']) {
                self.up_to(">");
            } else if !inside.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) {
                // A sign of comparison, not a tag.
                return Some(Token::Text(self.take(1)));
            } else {
                self.rest = inside;
                let end = tag_end(inside);
                let tag = self.take(end);
                self.rest = self.rest.strip_prefix('>').unwrap_or(self.rest);
                return Some(token(tag));
            }
        }
    }
}

fn token(tag: &str) -> Token<'_> {
    let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
    let name_end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(tag.len());
    let (name, attributes) = tag.split_at(name_end);
    let name = local(name);
    if closes { Token::Close(name) } else { Token::Open(Tag { name, closed: attributes.ends_with('/'), attributes }) }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Where a tag ends; a `>` inside the quotes of a value does not end it.
fn tag_end(inside: &str) -> usize {
    let mut from = 0;
    while let Some(at) = inside[from..].find(['>', '=']).map(|at| from + at) {
        if inside[at..].starts_with('>') {
            return at;
        }
        let value = &inside[at + 1..];
        let quoted = value.trim_ascii_start();
        let start = at + 1 + value.len() - quoted.len();
        let quote = quoted.chars().next().filter(|c| matches!(c, '"' | '\''));
        let close = quote.and_then(|quote| inside[start + 1..].find(quote));
        from = close.map_or(at + 1, |close| start + 1 + close + 1);
    }
    inside.len()
}

impl<'a> Tag<'a> {
    /// Whether it is called so, capital letters or not.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of an attribute by its name without a prefix, references replaced; empty if it has none.
    pub fn attribute(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
            if rest.is_empty() {
                return None;
            }
            // At least one character is passed over, a stray `=` too.
            let (found, behind) = rest.split_at(end);
            let behind = behind.trim_ascii_start();
            let (value, after) = match behind.strip_prefix('=') {
                Some(value) => value_of(value.trim_ascii_start()),
                None => ("", behind),
            };
            if local(found).eq_ignore_ascii_case(name) {
                return Some(unreferenced(value));
            }
            rest = after;
        }
    }

    /// An attribute that is a number, at least one.
    pub fn count(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok().filter(|&count| count > 0)
    }
}

/// A value, in quotes or bare, and what stands behind it.
fn value_of(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(found) = quote.and_then(|quote| text[1..].split_once(quote)) {
        return found;
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len()))
}

/// A text with its character references replaced; what is no reference stays.
pub fn unreferenced(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let front = rest.as_bytes().get(..LONGEST_REFERENCE.min(rest.len())).unwrap_or_default();
        let end = front.iter().position(|&byte| byte == b';');
        match end.and_then(|end| Some((end, referenced(&rest[1..end])?))) {
            Some((end, character)) => {
                plain.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The character that a reference means: `amp`, `#8364`, `#x20ac`.
fn referenced(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = hexadecimal.map_or_else(|| number.parse(), |digits| u32::from_str_radix(digits, 16));
        return char::from_u32(code.ok()?);
    }
    NAMED.binary_search_by_key(&name, |&(known, _)| known).ok().map(|at| NAMED[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let tell = |token| match token {
            Token::Text(text) => format!("text {text}"),
            Token::Verbatim(text) => format!("verbatim {text}"),
            Token::Open(tag) => format!("open {} {}", tag.name, tag.attribute("x").unwrap_or("-".into())),
            Token::Close(name) => format!("close {name}"),
        };
        tokens(text).map(tell).collect()
    }

    #[test]
    fn tags_are_told_from_text() {
        assert_eq!(
            told("<!-- <a> --><ss:Row x:X=\"1 > 0\">a < b</ss:Row><br/><![CDATA[<i>]]>"),
            ["open Row 1 > 0", "text a ", "text <", "text  b", "close Row", "open br -", "verbatim <i>"]
        );
        assert_eq!(told("<td X = 'a&amp;b' y=2>"), ["open td a&b"]);
        assert_eq!(told("<td x=7 nowrap>"), ["open td 7"]);
        assert_eq!(told("<td nowrap x>"), ["open td "]);
    }

    #[test]
    fn what_is_cut_or_twisted_ends() {
        for text in
            ["<", "<td", "<td x=\"", "<td =\"=\" x", "<!--", "<![CDATA[", "</", "<td / = / x='", "&#;&;&", "<é>"]
        {
            told(text);
            unreferenced(text);
        }
    }

    #[test]
    fn references_are_replaced_and_other_signs_stay() {
        assert_eq!(unreferenced("R&amp;D &euro;&#32;&#x20AC; &unknown; a&b &"), "R&D € € &unknown; a&b &");
    }

    #[test]
    fn the_named_characters_are_sorted() {
        assert!(NAMED.is_sorted_by_key(|&(name, _)| name));
    }

    #[test]
    fn a_script_is_passed_over() {
        let mut tokens = tokens("<script>if (a</b>0) '<td>'</SCRIPT >x");
        tokens.next();
        tokens.pass_over("script");
        assert_eq!(tokens.next(), Some(Token::Text("x")));
    }
}
