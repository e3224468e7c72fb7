//! The name of a file, a folder or a sheet in; the unit and the period it names out.

use crate::model::words;
use crate::recognise::period::{Period, parse};

/// What a name says once words such as `OKR`, `final` or `v2` are taken away.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Name {
    /// The unit, if any word is left.
    pub unit: Option<String>,
    /// The period, a single day left out: that is when the file was written.
    pub period: Option<Period>,
}

/// Most words that a period is written in: `1 Jul 2026 30 Sep 2026`.
const LONGEST_PERIOD: usize = 6;

/// What programs put in front of the name of a copy, in two words.
const COPIES: &[&str] = &["copia", "copie", "copy", "kopie"];
const OF: &[&str] = &["da", "de", "di", "of", "van", "von"];

/// A name as short as this is an abbreviation: `it`, `hr`.
const LONGEST_ABBREVIATION: usize = 2;

/// Reads the name of a file without its folders and its extension, of a folder or of a sheet.
pub(super) fn read(name: &str) -> Name {
    let words = words_of(name);
    let mut read = Name::default();
    let mut left: Vec<&str> = Vec::new();
    let mut at = 0;
    if copies(&words) {
        at = 2;
    }
    while at < words.len() {
        // A month is when the file was written, not the cycle of what it tells, and no unit.
        if let Some(length) = month_at(&words[at..]).filter(|length| *length < words.len()) {
            at += length;
            continue;
        }
        if let Some((period, length)) = period_at(&words[at..]) {
            read.period = read.period.or(Some(period).filter(|period| !matches!(period, Period::Day(_))));
            at += length;
            continue;
        }
        // `Team 12` is another team than `Team 7`.
        let numbers_a_rung = left.last().is_some_and(|word| words::level(word).is_some()) && is_number(words[at]);
        if numbers_a_rung || !says_nothing(words[at]) {
            left.push(words[at]);
        }
        at += 1;
    }
    read.unit = (!left.is_empty()).then(|| capitalised(&left));
    read
}

/// The words between blanks, dashes and underscores; a word such as `SalesOKR2026` is taken apart if a part says nothing.
fn words_of(name: &str) -> Vec<&str> {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '&' | '\'' | '.'));
    let words = words.map(|word| word.trim_matches('.')).filter(|word| !word.is_empty());
    words.flat_map(|word| if period_at(&[word]).is_some() { vec![word] } else { parts_of(word) }).collect()
}

fn parts_of(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for ((_, before), (at, after)) in word.char_indices().zip(word.char_indices().skip(1)) {
        let border = before.is_lowercase() && after.is_uppercase() || before.is_numeric() != after.is_numeric();
        if border {
            parts.push(&word[start..at]);
            start = at;
        }
    }
    parts.push(&word[start..]);
    let tells = parts.iter().any(|part| words::is_nameless(&words::fold(part)));
    if tells { parts } else { vec![word] }
}

/// Whether a name begins as that of a copy does: `Copy of Sales`, `Copie de Ventes`.
fn copies(words: &[&str]) -> bool {
    let folded: Vec<String> = words.iter().take(2).map(|word| words::fold(word)).collect();
    let [copy, of] = folded.as_slice() else { return false };
    words.len() > 2 && COPIES.contains(&&**copy) && OF.contains(&&**of)
}

/// How many of the first words name a month: `2026-11`, `Nov 2026`, or `November` as the last word.
fn month_at(words: &[&str]) -> Option<usize> {
    let is_month = |length: &usize| {
        let run = &words[..*length];
        // `Sales 2 2026-Q3` is the second of its kind; `2026-11` is a month.
        let is_dated = run.iter().any(|word| word.contains(char::is_alphabetic)) || run[0].len() == 4;
        let texts = [" ", "-"].map(|separator| run.join(separator));
        texts.iter().filter(|_| is_dated).any(|text| match parse(text) {
            Some(Period::Month { year, .. }) => year.is_some() || *length == words.len(),
            _ => false,
        })
    };
    (1..=words.len().min(2)).rev().find(is_month)
}

/// The longest period that starts at the first of these words.
fn period_at(words: &[&str]) -> Option<(Period, usize)> {
    (1..=words.len().min(LONGEST_PERIOD)).rev().find_map(|length| {
        let [blanks, dashes] = [" ", "-"].map(|separator| words[..length].join(separator));
        period(&blanks).or_else(|| period(&dashes)).map(|period| (period, length))
    })
}

/// A year, a quarter or a half, with or without its year.
fn period(text: &str) -> Option<Period> {
    let folded = words::fold(text);
    let year = |word: &str| {
        let digits = word.strip_prefix("fy").unwrap_or(word);
        let year: i32 = digits.parse().ok()?;
        match digits.len() {
            2 if word.starts_with("fy") => Some(2000 + year),
            4 if (1990..2100).contains(&year) => Some(year),
            _ => None,
        }
    };
    let part = |word: &str| {
        let (letter, digit) = match word.as_bytes() {
            [letter, digit] if digit.is_ascii_digit() => (*letter, *digit - b'0'),
            _ => return None,
        };
        match (letter, digit) {
            (b'q' | b't', 1..=4) => Some(Period::Quarter { year: None, quarter: u32::from(digit) }),
            (b'h' | b's', 1..=2) => Some(Period::Half { year: None, half: u32::from(digit) }),
            _ => None,
        }
    };
    match folded.split(' ').collect::<Vec<_>>()[..] {
        [word] => year(word).map(Period::Year).or_else(|| part(word)).or_else(|| {
            let (front, back) = (word.get(..4)?, word.get(4..)?);
            Some(part(back)?.with_year(year(front)?))
        }),
        [a, b] => match (part(a), year(b), year(a), part(b)) {
            (Some(part), Some(year), ..) | (.., Some(year), Some(part)) => Some(part.with_year(year)),
            _ => None,
        },
        _ => None,
    }
}

fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

/// Words of the catalogue, versions, and bare numbers.
fn says_nothing(word: &str) -> bool {
    let folded = words::fold(word);
    let version = folded.strip_prefix(['v', 'r']).unwrap_or(&folded);
    words::is_nameless(&folded) || version.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// The words in a row, with capitals if the name has none.
fn capitalised(words: &[&str]) -> String {
    let joined = words.join(" ");
    if joined.contains(char::is_uppercase) {
        return joined;
    }
    if joined.len() <= LONGEST_ABBREVIATION {
        return joined.to_uppercase();
    }
    let mut start = true;
    let upper = |c: char| {
        let first = std::mem::replace(&mut start, c == ' ');
        if first { c.to_uppercase().collect::<String>() } else { c.to_string() }
    };
    joined.chars().map(upper).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, unit: Option<&str>, period: Option<&str>) {
        let read = read(name);
        assert_eq!(read.unit.as_deref(), unit, "{name}");
        assert_eq!(read.period.map(|period| period.to_string()).as_deref(), period, "{name}");
    }

    #[test]
    fn a_file_name_tells_unit_and_period() {
        check("OKR_2026Q3_Sales_v2", Some("Sales"), Some("2026-Q3"));
        check("sales_retail_okr", Some("Sales Retail"), None);
        check("Q3-2026 R&D OKRs (final)", Some("R&D"), Some("2026-Q3"));
        check("SalesOKR2026", Some("Sales"), Some("2026"));
        check("Müller GmbH - Kennzahlen", Some("Müller GmbH"), None);
        check("Ziele Vertrieb H2 2026", Some("Vertrieb"), Some("2026-H2"));
        check("Sales 2026-11", Some("Sales"), None);
        check("Ops Nov 2026", Some("Ops"), None);
        check("Vertrieb November", Some("Vertrieb"), None);
        check("2026-Q4 Sales Nov", Some("Sales"), Some("2026-Q4"));
        check("November", Some("November"), None);
        check("May Lee OKR", Some("May Lee"), None);
        check("Copy of Sales", Some("Sales"), None);
        check("Copie de Ventes", Some("Ventes"), None);
        check("Team 0012 2026-Q3", Some("Team 0012"), Some("2026-Q3"));
        check("Sales 2 2026-Q3", Some("Sales"), Some("2026-Q3"));
    }

    #[test]
    fn a_name_of_empty_words_tells_no_unit() {
        check("OKR 2026 Q3", None, Some("2026-Q3"));
        check("Objectives", None, None);
        check("Tabelle1", None, None);
        check("Sheet1", None, None);
    }
}
