//! Text of a cell in, text that every later stage can bear out.

/// Excel's own limit, in UTF-16 units.
const LONGEST: usize = 32_767;

/// Text with what no text may hold replaced by U+FFFD, and whether anything was: control characters other than tab and
/// line breaks, non-characters. A carriage return before a line feed is dropped; longer text than a cell may hold is cut.
pub fn cleaned(text: &str) -> (Box<str>, bool) {
    if text.len() <= LONGEST && !text.bytes().any(|byte| byte < 0x20 || byte == 0x7f || byte == 0xef || byte == 0xc2) {
        return (text.into(), false);
    }
    let (mut clean, mut replaced, mut units) = (String::with_capacity(text.len()), false, 0);
    for letter in text.chars() {
        units += letter.len_utf16();
        if units > LONGEST {
            return (clean.into(), true);
        }
        match letter {
            '\r' => {}
            '\t' | '\n' => clean.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {
                replaced = true;
                clean.push('\u{fffd}');
            }
            letter => clean.push(letter),
        }
    }
    (clean.into(), replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced_and_line_breaks_kept() {
        assert_eq!(cleaned("a\r\nb\u{1}c\0"), ("a\nb\u{fffd}c\u{fffd}".into(), true));
        assert_eq!(cleaned("R&D größer"), ("R&D größer".into(), false));
    }

    #[test]
    fn text_is_cut_where_a_cell_ends() {
        let (text, cut) = cleaned(&"x".repeat(40_000));
        assert_eq!((text.len(), cut), (LONGEST, true));
    }
}
