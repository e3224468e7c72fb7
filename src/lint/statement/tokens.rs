//! A sentence in, its words, numbers and marks out, each with the place where it stands.

use std::ops::Range;

use crate::model::words::fold;

/// A word, a number or a mark.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// Where it stands in the sentence.
    pub at: Range<usize>,
    /// The word as it is looked up; empty for anything else.
    pub word: String,
    /// What it is.
    pub kind: Kind,
    /// Whether a hyphen joins it to the one before.
    pub joined: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word in lower case, or the first one.
    Word,
    /// A word that begins with a capital.
    Capital,
    /// A number that may be a measure.
    Number(Scale),
    /// Digits that are a name, a date, an ordinal.
    Label,
    /// From here to there: `→`.
    Arrow,
    /// Up or down, and no word of how far: `↑`.
    Trend,
    /// `<`, `≥`.
    Limit,
    /// Any other mark.
    Mark,
}

/// What a number counts, as far as its own cell of text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// Per cent and points.
    Percent,
    /// Money.
    Money,
    /// Any other unit, or a sign: a measure for certain.
    Unit,
    /// A bare number.
    Plain,
}

/// Signs and codes of money.
const MONEY: &[&str] = &["$", "£", "¥", "€", "₹", "chf", "eur", "euro", "euros", "gbp", "r$", "usd", "us$"];

/// Those that stand close to their number.
const SIGNS_OF_MONEY: [char; 5] = ['$', '£', '¥', '€', '₹'];

/// What may follow a number at once and leave it a measure: magnitudes, sorted.
const MAGNITUDES: &[&str] = &["b", "bn", "k", "m", "mio", "mn", "mrd", "tsd"];

/// What may follow a number at once and make it one of a unit, sorted.
const UNITS: &[&str] = &[
    "cm", "d", "db", "g", "gb", "h", "ha", "hrs", "j", "kb", "kg", "km", "kpi", "kwh", "l", "lb", "mb", "min", "mins",
    "mm", "ms", "mw", "mwh", "s", "t", "tb", "x", "×",
];

/// What a hyphen may join to a number that is a measure: `a 5-million-euro company`. Sorted.
const JOINED_UNITS: &[&str] =
    &["billion", "dollar", "euro", "fold", "million", "percent", "percentage", "pound", "thousand"];

/// What makes it per cent or points, sorted.
const SHARES: &[&str] = &["%", "bps", "pp", "pts", "‰"];

/// Takes a sentence apart.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let joined = text[..at].ends_with(HYPHENS) && tokens.last().is_some_and(|last| last.at.end + 3 >= at);
        let mut push = |length: usize, word: String, kind: Kind| {
            tokens.push(Token { at: at..at + length, word, kind, joined });
            length
        };
        at += if first.is_whitespace() {
            first.len_utf8()
        } else if let Some((length, kind)) = minus(&text[..at], rest).or_else(|| number(rest)).or_else(|| sign(rest)) {
            push(length, String::new(), kind)
        } else if first.is_alphabetic() {
            let word = word(rest);
            push(word.len(), looked_up(word), kind_of(word, at))
        } else if (HYPHENS.contains(&first) || APOSTROPHES.contains(&first))
            && is_inside(&text[..at], &rest[first.len_utf8()..])
        {
            first.len_utf8()
        } else {
            push(first.len_utf8(), String::new(), Kind::Mark)
        };
    }
    tokens
}

/// A word as the lists write it; `N.º` is a number.
fn looked_up(word: &str) -> String {
    if word.ends_with(ORDINAL) { "numero".to_owned() } else { fold(word).replace(' ', "") }
}

/// What French elides with: `d'ici`.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// What ends `Nº` and `N.º`.
const ORDINAL: [char; 2] = ['º', '°'];

/// What joins two words to one.
const HYPHENS: [char; 3] = ['-', '‐', '‑'];

fn is_inside(before: &str, after: &str) -> bool {
    before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

/// Beginnings that are no words of their own: `re-negotiate`.
const PREFIXES: &[&str] = &["co-", "de-", "pre-", "re-"];

fn kind_of(word: &str, at: usize) -> Kind {
    if word.contains(|c: char| c.is_ascii_digit()) {
        Kind::Label
    } else if at > 0 && word.starts_with(char::is_uppercase) {
        Kind::Capital
    } else {
        Kind::Word
    }
}

/// Letters, with the digits of a name: `Q3`, `B2B`, `can't`; a code of money ends where its number begins.
fn word(text: &str) -> &str {
    let short = ["nº", "n°", "n.º", "n.°"]
        .into_iter()
        .find(|short| text.get(..short.len()).is_some_and(|start| start.to_lowercase() == *short));
    if let Some(short) = short {
        return &text[..short.len()];
    }
    let letters = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if text[letters..].starts_with(|c: char| c.is_ascii_digit()) && MONEY.contains(&&*text[..letters].to_lowercase()) {
        return &text[..letters];
    }
    let prefix =
        PREFIXES.iter().find(|prefix| text.get(..prefix.len()).is_some_and(|t| t.eq_ignore_ascii_case(prefix)));
    let start = prefix.map_or(0, |prefix| prefix.len());
    let is_letter = |(at, c): (usize, char)| {
        let next = text[start + at + c.len_utf8()..].chars().next();
        // French elides: "l'envie" is two words, "can't" is one.
        let joins = matches!(c, '\'' | '’') && at > 2 && next.is_some_and(char::is_alphabetic);
        c.is_alphanumeric() || joins
    };
    let end = text[start..].char_indices().find(|&inside| !is_letter(inside)).map_or(text.len(), |(at, _)| start + at);
    &text[..end]
}

/// An arrow or a limit.
fn sign(text: &str) -> Option<(usize, Kind)> {
    const SIGNS: &[(&str, Kind)] = &[
        ("->", Kind::Arrow),
        ("=>", Kind::Arrow),
        ("→", Kind::Arrow),
        ("➜", Kind::Arrow),
        ("➔", Kind::Arrow),
        ("⇒", Kind::Arrow),
        ("–>", Kind::Arrow),
        ("↑", Kind::Trend),
        ("↓", Kind::Trend),
        ("↗", Kind::Trend),
        ("↘", Kind::Trend),
        ("▲", Kind::Trend),
        ("▼", Kind::Trend),
        ("<=", Kind::Limit),
        (">=", Kind::Limit),
        ("<", Kind::Limit),
        (">", Kind::Limit),
        ("≤", Kind::Limit),
        ("≥", Kind::Limit),
    ];
    if text.starts_with(char::is_alphanumeric) {
        return None;
    }
    SIGNS.iter().find(|(sign, _)| text.starts_with(sign)).map(|(sign, kind)| (sign.len(), *kind))
}

/// `-2 pp`, and not the hyphen of `Q3-2`.
fn minus(before: &str, text: &str) -> Option<(usize, Kind)> {
    let after = text.strip_prefix('-').filter(|_| before.is_empty() || before.ends_with([' ', '(', ':']))?;
    let (length, kind) = number(after).filter(|_| after.starts_with(|c: char| c.is_ascii_digit()))?;
    Some((1 + length, if kind == Kind::Number(Scale::Plain) { Kind::Number(Scale::Unit) } else { kind }))
}

/// A number with its sign, its money and its unit.
fn number(text: &str) -> Option<(usize, Kind)> {
    // Most words are seen to be none by their first letter.
    let may_be_money = |first: char| MONEY.iter().any(|money| money.starts_with(first.to_ascii_lowercase()));
    if text.starts_with(|first: char| first.is_alphabetic() && !may_be_money(first)) {
        return None;
    }
    if let Some(after) = text.strip_prefix(['+', '−', '±', '~', '≈']).filter(|after| after.starts_with(SIGNS_OF_MONEY))
    {
        return number(after).map(|(length, kind)| (length + text.len() - after.len(), kind));
    }
    let money = MONEY.iter().filter(|money| text.get(..money.len()).is_some_and(|t| t.eq_ignore_ascii_case(money)));
    let money = money.map(|money| money.len()).max().unwrap_or(0);
    let signed = match text.strip_prefix("+/-") {
        Some(_) => "+/-".len(),
        None if money == 0 => text.find(|c: char| !"+−±~≈".contains(c)).unwrap_or(0),
        None => 0,
    };
    let before = signed + money + spaces(&text[signed + money..]) * usize::from(money > 0);
    let digits = digits(&text[before..]);
    if digits == 0 {
        return None;
    }
    let body = &text[before..before + digits];
    if is_fraction(body, &text[before + digits..]) {
        return Some((before + digits, Kind::Number(Scale::Percent)));
    }
    let (suffix, scale) = scale(&text[before + digits..]);
    let is_name = is_date(body) || scale.is_none();
    let scale = match scale {
        _ if money > 0 => Scale::Money,
        Some(Scale::Plain) if signed > 0 => Scale::Unit,
        Some(scale) => scale,
        None => Scale::Plain,
    };
    let bare = scale == Scale::Plain && suffix == 0;
    let kind = if is_name && money == 0 || bare && is_year(body) { Kind::Label } else { Kind::Number(scale) };
    Some((before + digits + suffix, kind))
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Digits with what joins them: `1,200`, `1 200`, `31/12`, `9:30`.
fn digits(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let group = rest.bytes().take_while(u8::is_ascii_digit).count();
        let joins = match c {
            '.' | ',' | '/' | ':' | '\'' | '’' | '-' => group > 0,
            ' ' | '\u{a0}' | '\u{202f}' => group == 3 && !text[..at].contains(['.', ',', '/', ':']),
            _ => false,
        };
        if !(c.is_ascii_digit() || at > 0 && joins) {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// `31/12`, `24/7`, `2026-09-30`, `31.12.2026`, `9:30`; but `9/10` is a share.
fn is_date(body: &str) -> bool {
    let parts: Vec<&str> = body.split(['/', '-', ':', '.']).collect();
    // `6.2/10`: so many of ten.
    let is_share = body.split_once('/').is_some_and(|(_, whole)| ["10", "100", "5"].contains(&whole));
    let is_grouped = parts.iter().skip(1).all(|part| part.len() == 3);
    body.contains(['/', ':']) && !is_share || parts.len() > 2 && !is_grouped && !is_share
}

/// `2/3 of key users`: so many of so many.
fn is_fraction(body: &str, after: &str) -> bool {
    const OF: &[&str] = &["da ", "das ", "de ", "del ", "der ", "des ", "do ", "dos ", "of "];
    let part = |part: &str| part.parse::<u32>().ok();
    let (above, below) = body.split_once('/').unwrap_or_default();
    let is_part = part(above).zip(part(below)).is_some_and(|(above, below)| 0 < above && above < below);
    is_part && after.strip_prefix(' ').is_some_and(|after| OF.iter().any(|of| after.starts_with(of)))
}

fn is_year(body: &str) -> bool {
    body.len() == 4 && body.parse().is_ok_and(|year: u32| (1990..2100).contains(&year))
}

/// The unit at the beginning of what follows a number, in bytes, and what it makes of it; `None` makes it a name.
fn scale(after: &str) -> (usize, Option<Scale>) {
    let glued: String = after.chars().take_while(|c| c.is_alphanumeric() || "%‰×+".contains(*c)).collect();
    let spaced = after.trim_start();
    if let Some(share) = ["%", "‰"].iter().find(|share| spaced.starts_with(**share)) {
        let open = usize::from(spaced[share.len()..].starts_with('+'));
        return (after.len() - spaced.len() + share.len() + open, Some(Scale::Percent));
    }
    let folded = glued.to_lowercase();
    let is_hyphened =
        glued.is_empty() && after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let joint = after.strip_prefix('-').unwrap_or_default().split(|c: char| !c.is_alphabetic()).next();
    let scale = match folded.as_str() {
        "" if is_hyphened => joint.filter(|word| JOINED_UNITS.contains(word)).map(|_| Scale::Unit),
        "" if begins_with_money(spaced) => Some(Scale::Money),
        "" => Some(Scale::Plain),
        "+" => Some(Scale::Unit),
        unit if SHARES.contains(&unit) => Some(Scale::Percent),
        unit if MAGNITUDES.contains(&unit) => {
            let is_money = begins_with_money(after[glued.len()..].trim_start());
            Some(if is_money { Scale::Money } else { Scale::Unit })
        }
        unit if UNITS.contains(&unit) => Some(Scale::Unit),
        _ => None,
    };
    (glued.len(), scale)
}

/// Whether it begins with a sign or a code of money; "European" begins with none.
fn begins_with_money(text: &str) -> bool {
    let folded = text.to_lowercase();
    let is_whole =
        |rest: &str, money: &str| !money.ends_with(char::is_alphabetic) || !rest.starts_with(char::is_alphabetic);
    MONEY.iter().any(|money| folded.strip_prefix(money).is_some_and(|rest| is_whole(rest, money)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text)
            .into_iter()
            .map(|token| token.kind)
            .filter(|kind| !matches!(kind, Kind::Word | Kind::Capital))
            .collect()
    }

    #[test]
    fn digits_are_measures_names_or_dates() {
        let number = |scale| vec![Kind::Number(scale)];
        for (text, kinds_of_it) in [
            ("up 15 %", number(Scale::Percent)),
            ("EUR 3M more", number(Scale::Money)),
            ("R$ 2 sold", number(Scale::Money)),
            ("sell 5k euros of rope", number(Scale::Money)),
            ("5k European boats", number(Scale::Unit)),
            ("12 European ports", number(Scale::Plain)),
            ("4 EUR a rope", number(Scale::Money)),
            ("win 1 200 members", number(Scale::Plain)),
            ("score 9/10", number(Scale::Plain)),
            ("answer in 3s", number(Scale::Unit)),
            ("done by 31/12/2026", vec![Kind::Label]),
            ("open 24/7", vec![Kind::Label]),
            ("3/4 of the berths", number(Scale::Percent)),
            ("Q3 and B2B", vec![Kind::Label, Kind::Label]),
            ("the 90th percentile", vec![Kind::Label]),
            ("the plan for 2027", vec![Kind::Label]),
            ("idle -2 pp", number(Scale::Unit)),
            ("within +/-2%", number(Scale::Percent)),
            ("+€2m", number(Scale::Money)),
            ("a 5-million-euro port", number(Scale::Unit)),
            ("costs ↓", vec![Kind::Trend]),
            ("5 -> 3", vec![Kind::Number(Scale::Plain), Kind::Arrow, Kind::Number(Scale::Plain)]),
        ] {
            assert_eq!(kinds(text), kinds_of_it, "{text}");
        }
    }

    #[test]
    fn a_token_knows_where_it_stands() {
        let text = "Déjà 15 % (NPS)";
        let words: Vec<&str> = tokens(text).into_iter().map(|token| &text[token.at]).collect();
        assert_eq!(words, ["Déjà", "15 %", "(", "NPS", ")"]);
    }
}
