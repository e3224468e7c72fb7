//! The names of people in a run in; what each is called instead, alone and inside of texts, out.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Output, People};
use crate::model::unit::Level;
use crate::model::words::fold;
use crate::model::{Entry, Portfolio};
use crate::pipeline::Examined;

/// What an owner is called where people are not named at all, and where no role is told.
const WITHHELD: &str = "name withheld";
const NO_ROLE: &str = "role not told";

/// What stands between two people in one cell; sorted.
const BETWEEN: &[&str] = &[" & ", " + ", " / ", " and ", " e ", " et ", " und ", " y ", ", ", "/", "; "];

/// What people are called, by the names that sheets give them.
#[derive(Debug)]
pub struct Names {
    /// Instead of each folded name.
    instead: BTreeMap<String, String>,
    /// Each name as it is written, the longest first, and what stands for it.
    written: Vec<(String, String)>,
    /// Units that are single people: name and what they are called.
    units: BTreeMap<String, String>,
}

impl Names {
    /// Finds everybody who owns something, accepts something or is a unit of one person.
    pub fn of(examined: &Examined, output: &Output) -> Names {
        let persons = persons(&examined.portfolio);
        let mut spellings: BTreeSet<String> = persons.iter().cloned().collect();
        for owner in owners(examined) {
            spellings.insert(owner.trim().to_owned());
            spellings.extend(parts(&owner).map(str::to_owned));
        }
        let groups: BTreeSet<String> = examined
            .portfolio
            .units
            .iter()
            .filter(|unit| unit.level != Level::Person)
            .map(|unit| fold(&unit.name))
            .collect();
        spellings.retain(|name| !name.is_empty() && !groups.contains(&fold(name)));
        let instead = pseudonyms(&spellings, output);
        let units = unit_names(&persons, &instead, output.people);
        let mut names = Names { instead, written: Vec::new(), units };
        let mut written: Vec<(String, String)> =
            spellings.into_iter().map(|name| (names.person(&name), name)).map(|(new, name)| (name, new)).collect();
        written.sort_by(|a, b| (b.0.len(), &a.0).cmp(&(a.0.len(), &b.0)));
        names.written = written;
        names
    }

    /// What the words of an owner cell become; several people in it one by one, and what is no person stays.
    pub fn person(&self, name: &str) -> String {
        if let Some(new) = self.instead.get(&fold(name)) {
            return new.clone();
        }
        let mut called: Vec<String> = Vec::new();
        for part in parts(name) {
            let new = self.instead.get(&fold(part)).map_or_else(|| self.text(part), String::clone);
            if !called.contains(&new) {
                called.push(new);
            }
        }
        called.join(", ")
    }

    /// The name of a unit: another one where it is a person.
    pub fn unit(&self, name: &str) -> String {
        self.units.get(name).cloned().unwrap_or_else(|| self.text(name))
    }

    /// A text in which no name stands any more.
    pub fn text(&self, text: &str) -> String {
        let mut told = text.to_owned();
        for (name, new) in &self.written {
            if told.contains(name.as_str()) {
                told = replaced(&told, name, new);
            }
        }
        told
    }
}

/// Replaces a name where it stands for itself and not inside of a word.
fn replaced(text: &str, name: &str, new: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let is_word = !before.chars().next_back().is_some_and(char::is_alphanumeric)
            && !after.chars().next().is_some_and(char::is_alphanumeric);
        told.push_str(before);
        told.push_str(if is_word { new } else { name });
        rest = after;
    }
    told.push_str(rest);
    told
}

/// Names of units that are single people, sorted.
fn persons(portfolio: &Portfolio) -> Vec<String> {
    let persons = portfolio.units.iter().filter(|unit| unit.level == Level::Person);
    persons.map(|unit| unit.name.clone()).collect()
}

/// Every text that names an owner, today and in earlier months, and everybody who accepts a finding.
fn owners(examined: &Examined) -> Vec<String> {
    let Portfolio { objectives, key_results, kpis, .. } = &examined.portfolio;
    let entries = objectives.iter().map(|it| &it.owner).chain(key_results.iter().map(|it| &it.owner));
    let entries = entries.chain(kpis.iter().map(|it| &it.owner));
    let today = entries.flat_map(|entry: &Entry<Box<str>>| {
        [entry.value().map(|value| value.to_string()), entry.text().map(str::to_owned)]
    });
    let then = examined.history.snapshots.iter().flat_map(|snapshot| {
        let objectives = snapshot.objectives.iter().map(|it| it.owner.clone());
        let key_results = snapshot.key_results.iter().map(|it| it.owner.clone());
        objectives.chain(key_results).chain(snapshot.kpis.iter().map(|it| it.owner.clone()))
    });
    let accepting = examined.findings.iter().filter_map(|finding| finding.acceptance.as_ref());
    let accepting = accepting.map(|acceptance| acceptance.by.clone());
    today.chain(then).chain(accepting).flatten().collect()
}

/// The people of one cell.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = vec![text];
    for between in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

fn pseudonyms(spellings: &BTreeSet<String>, output: &Output) -> BTreeMap<String, String> {
    let roles: BTreeMap<String, &String> = output.roles.iter().map(|(name, role)| (fold(name), role)).collect();
    let single: BTreeMap<String, &String> =
        spellings.iter().filter(|name| parts(name).nth(1).is_none()).map(|name| (fold(name), name)).collect();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut called = |folded: &str, name: &str| match output.people {
        People::Off => WITHHELD.to_owned(),
        People::Roles => roles.get(folded).map_or_else(|| NO_ROLE.to_owned(), |role| (*role).clone()),
        People::Initials => numbered(initials(name), &mut taken),
        People::Names => name.to_owned(),
    };
    single.into_iter().map(|(folded, name)| (folded.clone(), called(&folded, name))).collect()
}

/// `A. Ö.`
fn initials(name: &str) -> String {
    let name = name.split('@').next().unwrap_or(name);
    let words = name.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty());
    let letters = words.filter_map(|word| word.chars().next());
    letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
}

/// A second one of the same kind gets a number.
fn numbered(name: String, taken: &mut BTreeMap<String, usize>) -> String {
    let count = taken.entry(name.clone()).or_default();
    *count += 1;
    if *count == 1 { name } else { format!("{name} {count}") }
}

/// What units of one person are called: each otherwise, because a unit has a page of its own.
fn unit_names(persons: &[String], instead: &BTreeMap<String, String>, people: People) -> BTreeMap<String, String> {
    let mut taken = BTreeMap::new();
    let called = |name: &String| {
        let own = instead.get(&fold(name)).filter(|own| people != People::Off && *own != NO_ROLE);
        own.cloned().unwrap_or_else(|| "Person".to_owned())
    };
    persons.iter().map(|name| (name.clone(), numbered(called(name), &mut taken))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of these owners.
    fn names(owners: &[&str], people: People) -> Names {
        let spellings: BTreeSet<String> =
            owners.iter().flat_map(|owner| parts(owner).chain([*owner])).map(str::to_owned).collect();
        let roles = [("dana reyes".to_owned(), "Head of Care".to_owned())].into();
        let instead = pseudonyms(&spellings, &Output { people, roles, ..Output::default() });
        let mut names = Names { instead, written: Vec::new(), units: BTreeMap::new() };
        names.written = spellings.iter().rev().map(|name| (name.clone(), names.person(name))).collect();
        names
    }

    #[test]
    fn people_with_the_same_initials_are_told_apart() {
        let names = names(&["Dana Reyes", "Ana Öz", "Don Ruiz", "dana reyes"], People::Initials);
        let called = ["Dana Reyes", "DANA REYES", "Don Ruiz", "Ana Öz"].map(|name| names.person(name));
        assert_eq!(called, ["D. R.", "D. R.", "D. R. 2", "A. Ö."]);
    }

    #[test]
    fn several_people_in_one_cell_are_named_one_by_one() {
        let one = ["Dana Reyes and Ana Öz"];
        assert_eq!(names(&one, People::Initials).person(one[0]), "D. R., A. Ö.");
        assert_eq!(names(&one, People::Roles).person(one[0]), "Head of Care, role not told");
        assert_eq!(names(&one, People::Off).person(one[0]), "name withheld");
    }

    #[test]
    fn a_name_is_replaced_in_a_text_but_not_inside_of_a_word() {
        let names = names(&["Ana", "Dana Reyes"], People::Initials);
        assert_eq!(names.text("Ana asked Dana Reyes about Anatolia; (Ana)"), "A. asked D. R. about Anatolia; (A.)");
    }
}
