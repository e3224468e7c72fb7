//! What is found in, as a sentence that any language can say out: its English text and what stands in each of its places.

use std::fmt::{self, Display, Write as _};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::text::Quoted;
use crate::grade::Grade;

/// A sentence, or a part of one. As text it is English.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Said {
    /// Ours: the English text, with names in braces for what changes, and what stands for each. The text is the key by
    /// which the message files of other languages know it.
    Ours(&'static str, Box<[(&'static str, Said)]>),
    /// So many of a thing, by its English name in the singular.
    Count(usize, &'static str),
    /// A number of ours, with a point and without groups.
    Number(Box<str>),
    /// What somebody wrote, or what has one form everywhere.
    Text(Box<str>),
}

/// A sentence of ours, with the names in braces filled as in `format!`: `said!("{title} has {number}", title,
/// number = words.len())`. A name that is missing, or one too many, does not compile.
macro_rules! said {
    ($text:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const _: fn() -> String = || format!($text, $($name = ""),*);
        $crate::lint::said::Said::Ours(
            $text,
            Box::new([$((stringify!($name), said!(@ $name $($value)?))),*]),
        )
    }};
    (@ $name:ident) => { $crate::lint::said::Said::from($name) };
    (@ $name:ident $value:expr) => { $crate::lint::said::Said::from($value) };
}
pub(crate) use said;

impl Said {
    /// What somebody wrote.
    pub fn text(text: impl Display) -> Said {
        Said::Text(text.to_string().into())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        match self {
            Said::Ours(text, _) => text.is_empty(),
            Said::Count(..) => false,
            Said::Number(text) | Said::Text(text) => text.is_empty(),
        }
    }

    /// The same with each text that somebody wrote changed.
    pub fn map(&self, change: &impl Fn(&str) -> String) -> Said {
        match self {
            Said::Text(text) => Said::Text(change(text).into()),
            Said::Ours(text, with) => {
                Said::Ours(text, with.iter().map(|(name, said)| (*name, said.map(change))).collect())
            }
            Said::Count(..) | Said::Number(_) => self.clone(),
        }
    }
}

impl Default for Said {
    fn default() -> Said {
        Said::Text(Box::default())
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Said::Number(text) | Said::Text(text) => f.write_str(text),
            Said::Count(number, thing) => write!(f, "{number} {thing}{}", if *number == 1 { "" } else { "s" }),
            Said::Ours(text, with) => fill(f, text, |f, name| match with.iter().find(|(known, _)| *known == name) {
                Some((_, said)) => write!(f, "{said}"),
                None => Ok(()),
            }),
        }
    }
}

/// Writes a text, and what stands for each name in braces.
fn fill(
    f: &mut fmt::Formatter<'_>,
    text: &str,
    named: impl Fn(&mut fmt::Formatter<'_>, &str) -> fmt::Result,
) -> fmt::Result {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        f.write_str(before)?;
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        named(f, name)?;
        rest = behind;
    }
    f.write_str(rest)
}

impl serde::Serialize for Said {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

macro_rules! said_from {
    ($kind:ident: $($type:ty),+) => {$(
        impl From<$type> for Said {
            fn from(value: $type) -> Said {
                let mut text = String::new();
                write!(text, "{value}").expect("a string takes every text");
                Said::$kind(text.into())
            }
        }
    )+};
}
said_from!(Number: Decimal, Grade, &Grade, i64, u64, usize);
said_from!(Text: NaiveDate, &NaiveDate, Quoted<'_>, String, &String, &Box<str>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::text::{count, quoted};

    #[test]
    fn a_sentence_is_english_as_text() {
        let said = said!(
            "{title} has {number}, not {most}",
            title = quoted("A {b}"),
            number = count(2, "row"),
            most = 1_usize
        );
        assert_eq!(said.to_string(), "`A {b}` has 2 rows, not 1");
        assert_eq!(Said::default().to_string(), "");
    }

    #[test]
    fn only_what_somebody_wrote_is_changed() {
        let said = said!("owner {owner} owns {number}", owner = quoted("Dana"), number = Decimal::TEN);
        let changed = said.map(&|text| text.replace('a', "o").replace('1', "2"));
        assert_eq!(changed.to_string(), "owner `Dono` owns 10");
    }
}
