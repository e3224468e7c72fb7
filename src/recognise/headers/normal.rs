//! A header as typed in, its words in one spelling out: no case, accents, width, joints, brackets or numbers.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A header in the spelling of the word tables. Make it once for each cell and ask it often.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Header {
    /// Lower-case words without accents, parted by single blanks: `KeyResult_Target_1` is `key result target`.
    /// The signs `%` and `#` are words.
    pub words: String,
    /// What stood in the last brackets, as typed: `%` of `Target (%)`.
    pub hint: Option<Box<str>>,
    /// The last number outside brackets: 1 of `KR1_from`, which tells column groups apart.
    pub number: Option<u32>,
}

/// The words of a header in the spelling of the word tables.
pub fn normalised(text: &str) -> String {
    Header::of(text).words
}

impl Header {
    /// Reads a header.
    pub fn of(text: &str) -> Header {
        let text = composed(text);
        let (outside, hint) = without_brackets(&text);
        let (words, number) = fold(&outside);
        match hint {
            Some(hint) if words.is_empty() && number.is_none() => {
                let (words, number) = fold(hint);
                Header { words, hint: None, number }
            }
            _ => Header { words, hint: hint.map(Box::from), number },
        }
    }
}

/// A text in lower case without accents, its digits as 0 to 9; marks and blanks stay.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        // Most cells, and the bytes of such a text are its letters: nothing is composed, ignored or without a case.
        let mut folded = text.to_ascii_lowercase();
        if memchr::memchr2(b'\n', b'\t', folded.as_bytes()).is_some() {
            folded = folded.replace(['\n', '\t'], " ");
        }
        return folded;
    }
    let mut folded = String::with_capacity(text.len());
    for character in composed(text).chars() {
        match (character, digit(character)) {
            (_, Some(digit)) => folded.push(digit),
            ('\u{a0}' | '\u{202f}' | '\n' | '\t', None) => folded.push(' '),
            _ if Class::of(character) == Class::Ignored => {}
            _ => push_folded(&mut folded, character),
        }
    }
    folded
}

/// A digit of any script we read as one of `0` to `9`.
pub(crate) fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => return Some(character),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '０'..='９' => '０',
        '๐'..='๙' => '๐',
        _ => return None,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10)
}

/// Whether a script is written without blanks between words, so that each character is a token.
pub(crate) fn stands_alone(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// Whether a letter is Thai: words follow each other without blanks, and each is of several letters.
pub(crate) fn is_thai(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{e7f}')
}

/// How many words a text in a script without blanks may have: one for each character, in Thai one for two consonants.
pub(crate) fn signs(text: &str) -> usize {
    let thai = text.chars().filter(|&c| begins_syllable(c)).count();
    text.chars().filter(|&c| stands_alone(c)).count() + thai / 2
}

/// Whether a syllable of Thai may begin with a letter: its consonants, and the vowels that stand in front of them.
pub(super) fn begins_syllable(character: char) -> bool {
    matches!(character, 'ก'..='ฮ' | 'เ'..='ไ')
}

fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfkc().collect()) }
}

/// The text outside brackets and the content of the last brackets.
fn without_brackets(text: &str) -> (Cow<'_, str>, Option<&str>) {
    let is_open = |c: char| matches!(c, '(' | '[' | '{' | '【' | '〔' | '「');
    let is_close = |c: char| matches!(c, ')' | ']' | '}' | '】' | '〕' | '」');
    if !text.contains(is_open) {
        return (Cow::Borrowed(text), None);
    }
    let mut outside = String::with_capacity(text.len());
    let mut hint = None;
    let mut rest = text;
    while let Some(open) = rest.find(is_open) {
        outside.push_str(&rest[..open]);
        outside.push(' ');
        let inside = rest[open..].trim_start_matches(is_open);
        let close = inside.find(is_close).unwrap_or(inside.len());
        hint = Some(inside[..close].trim()).filter(|hint| !hint.is_empty()).or(hint);
        rest = inside[close..].trim_start_matches(is_close);
    }
    outside.push_str(rest);
    (Cow::Owned(outside), hint)
}

/// Lower-case words without accents, and the last number.
fn fold(text: &str) -> (String, Option<u32>) {
    let mut words = String::with_capacity(text.len());
    let mut number: Option<u32> = None;
    let mut before = Class::Joint;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let class = Class::of(character);
        match class {
            Class::Joint | Class::Ignored => {}
            Class::Digit => {
                let digit = digit(character).and_then(|digit| digit.to_digit(10)).unwrap_or(0);
                let so_far = if before == Class::Digit { number.unwrap_or(0) } else { 0 };
                number = Some(so_far.saturating_mul(10).saturating_add(digit));
            }
            Class::Sign | Class::Lower | Class::Upper => {
                let next_two = || characters.clone().take(2).filter(|&c| Class::of(c) == Class::Lower).count();
                let joined = match (before, class) {
                    (Class::Lower | Class::Upper, Class::Lower) => true,
                    (Class::Upper, Class::Upper) => next_two() < 2,
                    _ => false,
                };
                if !joined && !words.is_empty() && !words.ends_with(' ') {
                    words.push(' ');
                }
                push_folded(&mut words, character);
            }
        }
        if class != Class::Ignored {
            before = class;
        }
    }
    (words, number)
}

/// What a character does to the word it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    Digit,
    Sign,
    Joint,
    Ignored,
}

impl Class {
    fn of(character: char) -> Class {
        // ASCII first: it needs no tables.
        match character {
            'a'..='z' => Class::Lower,
            'A'..='Z' => Class::Upper,
            '0'..='9' => Class::Digit,
            '%' | '#' => Class::Sign,
            '\0'..='\x7f' => Class::Joint,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | 'ـ' => Class::Ignored,
            _ if digit(character).is_some() => Class::Digit,
            _ if character.is_uppercase() => Class::Upper,
            _ if character.is_alphabetic() => Class::Lower,
            _ if is_combining_mark(character) => Class::Ignored,
            _ => Class::Joint,
        }
    }
}

/// Adds a letter without case and accent. Marks that make another letter, as in Japanese, stay.
fn push_folded(words: &mut String, character: char) {
    match character {
        'a'..='z' | '%' | '#' => words.push(character),
        'A'..='Z' => words.push(character.to_ascii_lowercase()),
        'ß' | 'ẞ' => words.push_str("ss"),
        'æ' | 'Æ' => words.push_str("ae"),
        'œ' | 'Œ' => words.push_str("oe"),
        'ø' | 'Ø' => words.push('o'),
        'ł' | 'Ł' => words.push('l'),
        'ı' | 'İ' => words.push('i'),
        'أ' | 'إ' | 'آ' => words.push('ا'),
        'ς' => words.push('σ'),
        'ى' => words.push('ي'),
        'ة' => words.push('ه'),
        'ی' => words.push('ي'),
        'ک' => words.push('ك'),
        '\u{80}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' => decompose_canonical(character, |part| {
            if !is_combining_mark(part) {
                words.extend(part.to_lowercase());
            }
        }),
        _ => words.extend(character.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_come_to_one_spelling() {
        for (typed, words) in [
            ("  Key\nResult ", "key result"),
            ("KeyResult_Target_1", "key result target"),
            ("KRs", "krs"),
            ("KRProgress", "kr progress"),
            ("Key Results (KRs)", "key results"),
            ("Réalisé :", "realise"),
            ("Hedef Tanımı", "hedef tanimi"),
            ("İLERLEME", "ilerleme"),
            ("Schlüssel-\nergebnis", "schlussel ergebnis"),
            ("Größe", "grosse"),
            ("Ｔａｒｇｅｔ", "target"),
            ("目標（Objective）", "目標"),
            ("自信度\n(10段階)", "自信度"),
            ("% done", "% done"),
            ("Progress%", "progress %"),
            ("#", "#"),
            ("(Objective)", "objective"),
            ("KR1_from", "kr from"),
            ("on\u{ad}going\u{200b}", "ongoing"),
            ("Целевое значение", "целевое значение"),
            ("ΣΤΌΧΟΣ", "στοχοσ"),
            ("Στόχος", "στοχοσ"),
            ("가중치", "가중치"),
            ("ค่าเป้าหมาย (ปี ๒๕๖๙)", "คาเปาหมาย"),
            ("می\u{200c}خواهیم", "ميخواهيم"),
            ("مسئول کلیدی", "مسئول كليدي"),
            ("लक्ष्य", "लकषय"),
            ("סה״כ", "סה כ"),
            ("Mērķa vērtība", "merka vertiba"),
            ("2026", ""),
        ] {
            assert_eq!(normalised(typed), words, "{typed:?}");
        }
    }

    #[test]
    fn brackets_and_numbers_are_kept_aside() {
        let header = Header::of("KeyResult_Target_12 (in %)");
        assert_eq!((header.hint.as_deref(), header.number), (Some("in %"), Some(12)));
        assert_eq!(Header::of("اولویت ۲").number, Some(2));
        assert_eq!(Header::of("Ziel").number, None);
        assert_eq!(Header::of("Final score (0–1)").hint.as_deref(), Some("0–1"));
        assert_eq!(Header::of("权重 ()").hint, None);
    }
}
