//! A sentence of ours that was kept as plain English in; the message it was made from and what fills it, out.
//!
//! How a sheet was read and what earlier months found is text before any page is drawn. To say it in another language,
//! the message is found again by its fixed words. What stands between backticks was written by somebody: no fixed word is
//! looked for in there.

use std::cmp::Reverse;
use std::fmt::Display;

use super::{Tongue, filled};

/// Messages with placeholders, those with the most fixed letters first, so that the most exact one is found.
#[derive(Debug, Clone, Default)]
pub struct Moulds(Vec<Mould>);

/// The English of a message, cut at its placeholders.
#[derive(Debug, Clone)]
struct Mould {
    key: Box<str>,
    /// What comes before the first placeholder.
    start: Box<str>,
    /// Each placeholder with what comes behind it.
    parts: Vec<(Box<str>, Box<str>)>,
}

/// A placeholder and what stands in its place.
type Fill<'m, 't> = (&'m str, &'t str);

impl Moulds {
    /// The messages among some keys that have placeholders.
    pub fn new<'k>(keys: impl Iterator<Item = &'k str>) -> Moulds {
        // What is counted is found by its number.
        let mut moulds: Vec<Mould> = keys.filter(|key| !key.starts_with("{n} ")).filter_map(Mould::new).collect();
        moulds.sort_by_cached_key(|mould| (Reverse(mould.letters()), mould.key.clone()));
        Moulds(moulds)
    }

    /// The messages that a text may have been made from.
    fn of<'m, 't>(&'m self, text: &'t str) -> impl Iterator<Item = (&'m str, Vec<Fill<'m, 't>>)> {
        self.0.iter().filter_map(move |mould| Some((&*mould.key, mould.fills(text)?)))
    }
}

impl Mould {
    fn new(key: &str) -> Option<Mould> {
        let (start, mut rest) = key.split_once('{')?;
        let mut parts = Vec::new();
        loop {
            let (name, behind) = rest.split_once('}')?;
            match behind.split_once('{') {
                Some((fixed, more)) => {
                    parts.push((name.into(), fixed.into()));
                    rest = more;
                }
                None => {
                    parts.push((name.into(), behind.into()));
                    return Some(Mould { key: key.into(), start: start.into(), parts });
                }
            }
        }
    }

    /// How many letters are fixed.
    fn letters(&self) -> usize {
        self.start.len() + self.parts.iter().map(|(_, fixed)| fixed.len()).sum::<usize>()
    }

    fn fills<'m, 't>(&'m self, text: &'t str) -> Option<Vec<Fill<'m, 't>>> {
        if self.letters() == 0 {
            return None;
        }
        let mut fills = Vec::with_capacity(self.parts.len());
        fit(&self.parts, text.strip_prefix(&*self.start)?, &mut fills).then_some(fills)
    }
}

/// Fits placeholders to a text, each to as little of it as the rest allows.
fn fit<'m, 't>(parts: &'m [(Box<str>, Box<str>)], text: &'t str, fills: &mut Vec<Fill<'m, 't>>) -> bool {
    let Some(((name, fixed), rest)) = parts.split_first() else { return text.is_empty() };
    if rest.is_empty() {
        let fill = text.strip_suffix(&**fixed).filter(|fill| !fill.is_empty() && is_even(fill));
        fills.extend(fill.map(|fill| (&**name, fill)));
        return fill.is_some();
    }
    let ends = text.match_indices(&**fixed).map(|(at, _)| at).filter(|at| *at > 0 && is_even(&text[..*at]));
    for end in ends {
        let known = fills.len();
        fills.push((name, &text[..end]));
        if fit(rest, &text[end + fixed.len()..], fills) {
            return true;
        }
        fills.truncate(known);
    }
    false
}

/// Whether no quotation is open at the end of a text.
fn is_even(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'`').count() % 2 == 0
}

impl Tongue {
    /// A sentence of ours in this language; `None` where it is in none of our messages, and so stays English.
    pub fn again(&self, text: &str) -> Option<String> {
        if !self.is_other {
            return Some(text.to_owned());
        }
        let known = self.findings.get(text).map(|told| told.many().to_owned());
        let told = known.or_else(|| self.counted_again(text)).or_else(|| self.remade(text));
        // Reasons that are joined are sentences of their own.
        told.or_else(|| {
            let (reason, rest) = text.split_once("; ").filter(|(reason, _)| is_even(reason))?;
            Some([self.again(reason)?, self.again(rest)?].join(self.say("; ")))
        })
    }

    /// The message whose fixed words a text has, and which leaves no words of ours that are not known.
    fn remade(&self, text: &str) -> Option<String> {
        self.moulds.of(text).find_map(|(key, fills)| {
            let told: Option<Vec<(&str, String)>> =
                fills.into_iter().map(|(name, fill)| Some((name, self.filled_again(fill)?))).collect();
            let told = told?;
            let with: Vec<(&str, &dyn Display)> = told.iter().map(|(name, told)| (*name, told as _)).collect();
            Some(filled(self.findings[key].many(), &with))
        })
    }

    /// What fills a message: words of somebody and places as they are, a number as the locale writes it, words of ours again.
    fn filled_again(&self, fill: &str) -> Option<String> {
        let is_place = fill.contains(" › ");
        if is_place || (fill.starts_with('`') && fill.ends_with('`')) {
            return Some(fill.to_owned());
        }
        if fill.contains(' ') || self.findings.contains_key(fill) {
            return self.again(fill);
        }
        let is_number = fill.starts_with(|letter: char| letter.is_ascii_digit()) && !fill.contains(['-', ':']);
        Some(if is_number { self.number(fill).into_owned() } else { fill.to_owned() })
    }

    /// `1 row`, `3 key results`.
    fn counted_again(&self, text: &str) -> Option<String> {
        let (number, things) = text.split_once(' ')?;
        let number: usize = number.parse().ok()?;
        let thing = if number == 1 { things } else { things.strip_suffix('s')? };
        let told = self.findings.get(&*format!("{{n}} {thing}s"))?;
        Some(filled(if self.is_one(number) { told.one() } else { told.many() }, &[("n", &number)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(String, Vec<(String, String)>)> {
        let keys = ["{title} has no {field}", "{title} has no baseline", "{a} beside {b} has {n}", "{a}{b}", "plain"];
        let moulds = Moulds::new(keys.into_iter());
        let (key, fills) = moulds.of(text).next()?;
        Some((key.to_owned(), fills.into_iter().map(|(name, fill)| (name.to_owned(), fill.to_owned())).collect()))
    }

    #[test]
    fn the_message_with_most_fixed_words_is_found() {
        assert_eq!(of("`A` has no baseline").unwrap().0, "{title} has no baseline");
        assert_eq!(of("`A` has no owner").unwrap().1[1], ("field".to_owned(), "owner".to_owned()));
        assert!(of("nothing of ours").is_none());
    }

    #[test]
    fn what_somebody_wrote_is_never_taken_for_words_of_ours() {
        let (key, fills) = of("`B beside C` beside `D has 1` has 2").unwrap();
        assert_eq!(key, "{a} beside {b} has {n}");
        assert_eq!(fills.iter().map(|(_, fill)| &**fill).collect::<Vec<_>>(), ["`B beside C`", "`D has 1`", "2"]);
    }
}
