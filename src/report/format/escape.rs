//! Text of a sheet in, the same without what a terminal, a log or a parser would act upon out.

/// Letters that turn the direction of the text around them.
const TURNS: &[char] = &['\u{61c}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{fffe}', '\u{ffff}'];

/// Text in which control characters and letters that turn text are spelt out as `\u{1b}`; line breaks stay.
pub fn plain(text: &str) -> String {
    spelt(text, |letter| letter == '\n')
}

/// The same on one line, its white space collapsed.
pub fn line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spelt(&line, |_| false)
}

/// One line of at most so many characters.
pub fn short(text: &str, most: usize) -> String {
    let line = line(text);
    if line.chars().count() <= most { line } else { line.chars().take(most - 1).chain(['…']).collect() }
}

fn spelt(text: &str, is_kept: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let turns = TURNS.contains(&letter)
            || ('\u{202a}'..='\u{202e}').contains(&letter)
            || ('\u{2066}'..='\u{2069}').contains(&letter);
        if is_kept(letter) || !letter.is_control() && !turns {
            out.push(letter);
        } else {
            out.extend(letter.escape_unicode());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_act_upon_is_spelt_out() {
        assert_eq!(line("a\u{1b}[2J\r\n::error::\u{85}b\u{202e}c"), "a\\u{1b}[2J ::error:: b\\u{202e}c");
        assert_eq!(plain("a\tb\nc\u{0}"), "a\\u{9}b\nc\\u{0}");
        assert_eq!(short("one two three", 8), "one two…");
    }
}
