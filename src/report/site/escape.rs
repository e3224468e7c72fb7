//! Text of a sheet in, the same as HTML out.

use std::io::{self, Write};

/// Writes text into an element or a quoted attribute. Five characters are replaced; what HTML forbids and what turns
/// the direction of the text around it is left out.
pub fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut written = 0;
    for (at, letter) in text.char_indices() {
        let Some(replacement) = replacement(letter) else { continue };
        out.write_all(&text.as_bytes()[written..at])?;
        out.write_all(replacement.as_bytes())?;
        written = at + letter.len_utf8();
    }
    out.write_all(&text.as_bytes()[written..])
}

fn replacement(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        '\t' | '\n' | '\r' => None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => Some(""),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, html: &str) {
        let mut out = Vec::new();
        escape(text, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), html);
    }

    #[test]
    fn no_text_leaves_its_element_or_attribute() {
        check("<script>x('y')</script>", "&lt;script&gt;x(&#39;y&#39;)&lt;/script&gt;");
        check("\" onclick=\"x()", "&quot; onclick=&quot;x()");
        check("R&D – größer", "R&amp;D – größer");
        check("", "");
    }

    #[test]
    fn what_would_turn_the_text_around_is_left_out() {
        check("a\u{202e}b\u{2066}c\0d\u{85}e", "abcde");
        check("שלום\nعالم", "שלום\nعالم");
    }
}
