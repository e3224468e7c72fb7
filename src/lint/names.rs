//! An owner cell in, the people it names out: spellings of one name, lists of several, groups.

use super::words;
use crate::model::words::fold;

/// Who a cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// One person, or one post.
    One,
    /// Several, by a separator.
    Several,
    /// A team, a department, everybody.
    Group,
}

/// Who an owner cell names. `Smith, John` is one, `A. Rossi (support: IT)` too, and so is `Head of Sales & Marketing`.
pub fn named(text: &str) -> Named {
    let bare = without_brackets(text);
    if words::is(&bare, |l| &l.function) || words::is(&bare, |l| &l.group) {
        return Named::Group;
    }
    if words::says(&bare, |l| &l.role) && !bare.contains(['+', '\n', ';']) {
        return Named::One;
    }
    if is_list(&bare) {
        return Named::Several;
    }
    let is_group = words::says(&bare, |l| &l.group) && !bare.contains('@');
    if is_group { Named::Group } else { Named::One }
}

fn is_list(bare: &str) -> bool {
    let named = |part: &&str| part.chars().any(char::is_alphabetic);
    let split = |separators: &[char]| bare.split(separators).filter(named).count() > 1;
    let folded = format!(" {} ", fold(bare));
    split(&['+', ';', '/', '\n'])
        || bare.contains(" & ")
        || is_comma_list(bare)
        || words::words(|l| &l.and).any(|and| {
            folded.split_once(&format!(" {and} ")).is_some_and(|(a, b)| a.trim().len() > 2 && b.trim().len() > 2)
        })
}

/// Commas part names when there are two of them, or when each side is a full name.
fn is_comma_list(bare: &str) -> bool {
    let parts: Vec<&str> = bare.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.len() > 2 || parts.len() == 2 && parts.iter().all(|part| part.contains(' '))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let kept = text.chars().filter(|&c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    });
    kept.collect::<String>().trim().to_owned()
}

/// A person's name as names are compared: its parts in the order of speech.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName {
    parts: Vec<String>,
}

impl PersonName {
    /// Reads a name; an e-mail address gives the name before its `@`, `Smith, John` is turned round.
    pub fn new(text: &str) -> PersonName {
        let bare = without_brackets(text);
        let local = bare.split('@').next().unwrap_or("");
        let turned = match local.split_once(',') {
            Some((last, first)) => format!("{first} {last}"),
            None => local.to_owned(),
        };
        let folded = fold(&turned);
        let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        PersonName { parts: parts.map(str::to_owned).collect() }
    }

    /// Whether every part is spelt out and there are at least two.
    pub fn is_full(&self) -> bool {
        self.parts.len() > 1 && self.parts.iter().all(|part| part.chars().count() > 1)
    }

    /// Whether it may be a short form of a full name: `A. Pereira`, `Ana P.` and `Ana` of `Ana Pereira`.
    pub fn shortens(&self, full: &PersonName) -> bool {
        if self == full || self.parts.is_empty() || self.is_full() || !full.is_full() {
            return false;
        }
        let (Some(first), Some(last)) = (full.parts.first(), full.parts.last()) else { return false };
        match self.parts.as_slice() {
            [only] => only == first || only == last,
            [start, .., end] => first.starts_with(&**start) && last.starts_with(&**end),
            [] => false,
        }
    }

    /// Whether one is the other with a further surname: `Ines Vogt-Marin` was `Ines Vogt`.
    pub fn extends(&self, other: &PersonName) -> bool {
        let (short, long) = if self.parts.len() < other.parts.len() { (self, other) } else { (other, self) };
        let is_same =
            long.parts.first() == short.parts.first() && short.parts.iter().all(|part| long.parts.contains(part));
        short.is_full() && is_same && short != long
    }

    /// Whether one is the other with a letter doubled or left out. Names that differ by another letter are two people.
    pub fn misspells(&self, other: &PersonName) -> bool {
        let (a, b) = (self.parts.join(" "), other.parts.join(" "));
        let letters = a.chars().count().min(b.chars().count());
        a.chars().count().abs_diff(b.chars().count()) == 1 && letters >= 9 && strsim::levenshtein(&a, &b) == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_names_one_person_several_or_a_group() {
        for (text, expected) in [
            ("Ana Pereira", Named::One),
            ("Smith, John", Named::One),
            ("A. Rossi (support: IT)", Named::One),
            ("Head of Sales & Marketing", Named::One),
            ("Jean-Luc de la Tour", Named::One),
            ("ana.pereira@example.com", Named::One),
            ("Marketing + IT", Named::Several),
            ("Ana Pereira, John Smith", Named::Several),
            ("Ana, John, Mei", Named::Several),
            ("Ana und Jan", Named::Several),
            ("Ana/Jan", Named::Several),
            ("Marketing", Named::Group),
            ("Team Nord", Named::Group),
            ("alle", Named::Group),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }

    #[test]
    fn a_short_form_fits_its_full_name() {
        let full = PersonName::new("Ana Pereira");
        for (text, expected) in [
            ("A. Pereira", true),
            ("Ana P.", true),
            ("ana", true),
            ("Pereira, Ana", false),
            ("B. Pereira", false),
            ("Ana Costa", false),
        ] {
            assert_eq!(PersonName::new(text).shortens(&full), expected, "{text}");
        }
        assert_eq!(PersonName::new("Pereira, Ana"), full);
        assert!(
            PersonName::new("Ana Pereira-Sousa").extends(&full) && full.extends(&PersonName::new("Ana Pereira Sousa"))
        );
        assert!(!PersonName::new("Rui Pereira Sousa").extends(&full) && !full.extends(&full));
        assert!(PersonName::new("Ana Perreira").misspells(&full));
        assert!(!PersonName::new("Jan Maier").misspells(&PersonName::new("Jan Meier")));
    }
}
