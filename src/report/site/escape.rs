//! Text of a sheet in, the same as HTML out.

use std::io::{self, Write};

use unicode_normalization::char::is_combining_mark;

/// So many letters of one cell are shown; a spreadsheet allows sixteen times as many.
const LONGEST: usize = 2000;

/// So many marks may sit on one letter; more of them would cover the lines above and below.
const MOST_MARKS: usize = 8;

/// Writes text into an element or a quoted attribute. Five characters are replaced; what HTML forbids, what turns the
/// direction of the text around it and marks without end are left out, and a text without end is cut.
pub fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if text.len() <= LONGEST && text.bytes().all(is_plain) {
        return out.write_all(text.as_bytes());
    }
    let (mut written, mut marks) = (0, 0);
    for (number, (at, letter)) in text.char_indices().enumerate() {
        marks = if !letter.is_ascii() && is_combining_mark(letter) { marks + 1 } else { 0 };
        if number >= LONGEST && marks == 0 {
            out.write_all(&text.as_bytes()[written..at])?;
            return out.write_all("…".as_bytes());
        }
        let Some(replacement) = replacement(letter).or((marks > MOST_MARKS).then_some("")) else { continue };
        out.write_all(&text.as_bytes()[written..at])?;
        out.write_all(replacement.as_bytes())?;
        written = at + letter.len_utf8();
    }
    out.write_all(&text.as_bytes()[written..])
}

/// Most of what sheets hold: it stays as it is.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
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

    fn html(text: &str) -> String {
        let mut out = Vec::new();
        escape(text, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn no_text_leaves_its_element_or_attribute() {
        assert_eq!(html("<script>x('y')</script>"), "&lt;script&gt;x(&#39;y&#39;)&lt;/script&gt;");
        assert_eq!(html("\" onclick=\"x()"), "&quot; onclick=&quot;x()");
        assert_eq!(html("R&D – größer"), "R&amp;D – größer");
        assert_eq!(html(""), "");
    }

    #[test]
    fn what_would_turn_the_text_around_is_left_out() {
        assert_eq!(html("a\u{202e}b\u{2066}c\0d\u{85}e"), "abcde");
        assert_eq!(html("שלום\nعالم"), "שלום\nعالم");
    }

    #[test]
    fn marks_without_end_and_texts_without_end_are_cut() {
        assert_eq!(html(&format!("e{}x", "\u{301}".repeat(500))), format!("e{}x", "\u{301}".repeat(MOST_MARKS)));
        let long = html(&"&e\u{301}".repeat(3000));
        assert!(long.ends_with("…") && long.chars().filter(|letter| *letter == 'e').count() < LONGEST, "{long}");
        assert_eq!(html(&"x".repeat(LONGEST)).len(), LONGEST);
    }
}
