//! Names, types and relationships of the parts of a package.

use std::collections::{BTreeMap, BTreeSet};

use ahash::AHashSet;

use super::Finder;
use crate::read::part_name::folded;
use crate::read::tags::{Tag, TagKind, Tags};
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::{
    CONTENT_TYPES, Dialect, Relationship, STRICT, TRANSITIONAL, relationships, relationships_part,
};
use crate::report::workbook::package::edit::unescaped;

/// Where the parts of a package lead, read once for all checks.
pub(super) struct Leads {
    /// By the folded name of a part; none where that cannot be read.
    by_part: BTreeMap<String, Option<Vec<Relationship>>>,
}

impl Leads {
    pub fn of_package(package: &Package) -> Leads {
        let owners = package.names().filter_map(owner);
        let leads = |owner: String| {
            let leads = relationships(package, &owner).ok();
            (folded(&owner), leads)
        };
        Leads { by_part: owners.map(leads).collect() }
    }

    /// Where a part leads; none if that cannot be read.
    pub fn of(&self, part: &str) -> Option<&[Relationship]> {
        self.by_part.get(&folded(part)).map_or(Some(&[]), |leads| leads.as_deref())
    }

    fn all(&self) -> impl Iterator<Item = &Relationship> {
        self.by_part.values().flatten().flatten()
    }
}

pub(super) fn check(finder: &mut Finder) {
    names(finder);
    if finder.looks_at(CONTENT_TYPES) {
        finder.look_into(CONTENT_TYPES, types);
    }
    for part in finder.in_scope(|name| name.ends_with(".rels")) {
        leads(&part, finder);
    }
    finder.look_into_all(|name| name.ends_with(".xml") && !name.starts_with('['), used);
}

fn names(finder: &mut Finder) {
    let mut seen = BTreeSet::new();
    let twice: Vec<String> =
        finder.package.names().filter(|name| !seen.insert(name.to_lowercase())).map(str::to_owned).collect();
    for name in twice {
        finder.part = name;
        finder.breach("part-name", "the part stands twice in the package");
    }
}

/// Every part has a type, by its name or by its ending; no type is declared for a part that is not there. What nothing leads
/// to is no part: programs leave scraps in packages, and so do those that pack them anew.
fn types(bytes: &[u8], finder: &mut Finder) {
    let (mut endings, mut parts) = (BTreeSet::new(), BTreeSet::new());
    for tag in Tags::of(bytes).filter(|tag| tag.kind != TagKind::Close) {
        let text = |name| folded(&unescaped(tag.attribute(name).unwrap_or_default()));
        match tag.local() {
            b"Default" => drop(endings.insert(text("Extension"))),
            b"Override" => {
                let part = text("PartName");
                let is_there = finder.package.has(part.trim_start_matches('/'));
                if !is_there {
                    finder.breach("content-type", format!("a type is declared for `{part}`, which is not there"));
                }
                if !parts.insert(part.clone()) {
                    finder.breach("content-type", format!("the type of `{part}` is declared twice"));
                }
            }
            _ => {}
        }
    }
    let is_typed = |name: &str| {
        let name = folded(name);
        let ending = name.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map_or("", |(_, ending)| ending);
        endings.contains(ending) || parts.contains(&format!("/{name}"))
    };
    let untyped: Vec<String> = finder
        .package
        .names()
        .filter(|name| !name.ends_with('/') && *name != CONTENT_TYPES && !is_typed(name))
        .map(str::to_owned)
        .collect();
    if untyped.is_empty() {
        return;
    }
    let led_to = led_to(finder);
    for name in untyped.iter().filter(|name| led_to.contains(&folded(name))) {
        finder.breach("content-type", format!("`{name}` is of no known type"));
    }
}

/// Every part that some relationship leads to.
fn led_to(finder: &Finder) -> BTreeSet<String> {
    finder.leads.all().filter_map(|relation| relation.target.as_ref()).map(|target| folded(target)).collect()
}

/// Every relationship inside the package leads to a part, and has a key of its own.
fn leads(part: &str, finder: &mut Finder) {
    let Some(owner) = owner(part) else { return };
    let Some(relations) = finder.leads.of(&owner) else { return };
    part.clone_into(&mut finder.part);
    let mut keys = BTreeSet::new();
    for relation in relations {
        if !keys.insert(&relation.id) {
            finder.breach("relationship", format!("the key `{}` stands twice", relation.id));
        }
        let target = relation.target.as_ref();
        if let Some(target) = target.filter(|target| !target.is_empty() && !finder.package.has(target)) {
            finder.breach("relationship", format!("`{}` leads to `{target}`, which is not there", relation.id));
        }
    }
}

/// The part whose relationships a part holds.
fn owner(part: &str) -> Option<String> {
    let (folder, file) = part.rsplit_once("_rels/")?;
    let name = format!("{folder}{}", file.strip_suffix(".rels")?);
    (relationships_part(&name) == part).then_some(name)
}

/// Every relationship that a part uses is listed.
fn used(bytes: &[u8], finder: &mut Finder) {
    let binds = |dialect: &Dialect| memchr::memmem::find(bytes, dialect.relations.as_bytes()).is_some();
    if !binds(&TRANSITIONAL) && !binds(&STRICT) {
        return;
    }
    let Some(relations) = finder.leads.of(&finder.part) else { return };
    let listed: AHashSet<&str> = relations.iter().map(|relation| &*relation.id).collect();
    let may_use = |tag: &Tag| tag.kind != TagKind::Close && memchr::memchr(b':', tag.text).is_some();
    for tag in Tags::of(bytes).filter(may_use) {
        for (_, value) in tag.attributes().filter(|(key, _)| key.starts_with(b"r:") || key.ends_with(b":embed")) {
            let value = unescaped(value);
            if !value.is_empty() && !listed.contains(&*value) {
                finder.breach("relationship", format!("`{value}` is used and not listed"));
            }
        }
    }
}
