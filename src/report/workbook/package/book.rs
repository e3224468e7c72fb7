//! The parts that tie a package together: what the workbook lists, where relationships lead, what type each part is of.

use std::ops::Range;

use super::Package;
use super::edit::{Edits, escaped, unescaped};
use super::strings::prefix;
use crate::read::part_name::folded;
use crate::read::tags::{Tag, TagKind, Tags, number, truth};

/// The list of the types of all parts.
pub const CONTENT_TYPES: &str = "[Content_Types].xml";

/// The names that one edition of the standard gives to the same things.
#[derive(Debug, PartialEq, Eq)]
pub struct Dialect {
    /// The namespace of workbooks, sheets and tables.
    pub main: &'static str,
    /// The namespace of keys that lead to other parts, and the beginning of the type of every relationship.
    pub relations: &'static str,
}

/// What nearly all programs write.
pub const TRANSITIONAL: Dialect = Dialect {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
/// What Excel writes as a `Strict Open XML Spreadsheet`.
pub const STRICT: Dialect = Dialect {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

impl Dialect {
    /// The type of a relationship of a kind.
    pub fn relation(&self, kind: &str) -> String {
        format!("{}/{kind}", self.relations)
    }
}

/// A workbook and the parts it is made of.
#[derive(Debug)]
pub struct Book {
    /// The name of its own part.
    pub part: String,
    /// The edition of the standard in which it is written.
    pub dialect: &'static Dialect,
    /// Its sheets in tab order.
    pub sheets: Vec<SheetEntry>,
    /// Its defined names.
    pub names: Vec<DefinedName>,
    /// The part of its shared texts, if it has one.
    pub strings: Option<String>,
    /// The part of its styles, if it has one.
    pub styles: Option<String>,
    /// Why it must not be changed, in words.
    pub obstacle: Option<&'static str>,
}

/// A sheet as the workbook lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetEntry {
    /// What its tab says.
    pub name: String,
    /// Its number, which never changes.
    pub id: u32,
    /// Its part.
    pub part: String,
    /// Whether it is a worksheet, and not a sheet of a chart or of macros.
    pub is_worksheet: bool,
}

/// A name that a workbook defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefinedName {
    /// The name.
    pub name: String,
    /// The sheet it belongs to alone, by its place.
    pub sheet: Option<usize>,
    /// What it stands for.
    pub text: String,
    /// Where that stands in the workbook's part.
    pub place: Range<usize>,
}

/// Where a part leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relationship {
    /// The key by which the part refers to it.
    pub id: String,
    /// The last word of its type: `table`.
    pub kind: String,
    /// The part it leads to, none for a place outside.
    pub target: Option<String>,
}

impl Book {
    /// Reads what a package says of itself.
    pub fn of(package: &Package) -> Result<Book, String> {
        let root = relationships(package, "")?;
        let target = root.into_iter().find(|found| found.kind == "officeDocument").and_then(|found| found.target);
        let part = target.ok_or("it does not say which part is the workbook")?;
        let bytes = package.required(&part)?;
        let relations = relationships(package, &part)?;
        let is_signed = package.names().any(|name| name.to_lowercase().starts_with("_xmlsignatures/"));
        let obstacle = is_signed.then_some("it is digitally signed, and any change would break the signature");
        let (sheets, names, dialect) = (Vec::new(), Vec::new(), &TRANSITIONAL);
        let mut book = Book { part, dialect, sheets, names, strings: None, styles: None, obstacle };
        for relation in &relations {
            match &*relation.kind {
                "sharedStrings" => book.strings = relation.target.clone(),
                "styles" => book.styles = relation.target.clone(),
                _ => {}
            }
        }
        let mut name_opened: Option<(Tag, usize)> = None;
        for tag in Tags::of(&bytes) {
            match (tag.kind, tag.local()) {
                (TagKind::Open, b"workbook") if is_strict(&tag) => book.dialect = &STRICT,
                (TagKind::Empty | TagKind::Open, b"workbookProtection")
                    if tag.attribute("lockStructure").is_some_and(truth) =>
                {
                    book.obstacle = Some("its structure is protected; take the protection off to get it updated");
                }
                (TagKind::Empty | TagKind::Open, b"sheet") => book.sheets.push(sheet_entry(&tag, &relations)?),
                (TagKind::Open, b"definedName") => name_opened = Some((tag, tag.end)),
                (TagKind::Close, b"definedName") => {
                    let opened = name_opened.take();
                    book.names.extend(opened.map(|(open, from)| defined_name(&open, from..tag.start, &bytes)));
                }
                _ => {}
            }
        }
        Ok(book)
    }

    /// What adds sheets behind the others: name, number and relationship of each.
    pub fn with_sheets(&self, bytes: &[u8], added: &[(String, u32, String)]) -> Result<Edits, String> {
        let mut edits = Edits::default();
        let mut like: Option<(String, Key)> = None;
        for tag in Tags::of(bytes) {
            if matches!(tag.kind, TagKind::Empty | TagKind::Open) && tag.local() == b"sheet" {
                like = key_of_sheet(&tag).map(|key| (prefix(tag.name()), key));
            }
            if tag.kind == TagKind::Close && tag.local() == b"sheets" {
                let (prefix, key) = like.ok_or("it lists no sheet")?;
                for (name, id, relation) in added {
                    let name = escaped(name);
                    edits.insert(
                        tag.start,
                        format!(
                            "<{prefix}sheet{} name=\"{name}\" sheetId=\"{id}\" {}=\"{relation}\"/>",
                            key.bound, key.name
                        ),
                    );
                }
                return Ok(edits);
            }
        }
        Err("its list of sheets has no end".to_owned())
    }
}

/// The attribute by which a sheet in the list names its part.
struct Key {
    name: String,
    /// The prefixes that its element binds itself: openpyxl does not bind them at the root.
    bound: String,
}

fn key_of_sheet(tag: &Tag) -> Option<Key> {
    let name = tag.attributes().map(|(key, _)| key).find(|key| key.ends_with(b":id"))?;
    let binds = |key: &[u8]| key == b"xmlns" || key.starts_with(b"xmlns:");
    let bound = tag
        .attributes()
        .filter(|(key, _)| binds(key))
        .map(|(key, value)| format!(" {}=\"{}\"", String::from_utf8_lossy(key), escaped(&unescaped(value))));
    Some(Key { name: String::from_utf8_lossy(name).into_owned(), bound: bound.collect() })
}

/// What makes a spreadsheet program calculate all formulas when it opens the workbook; nothing where it does already.
pub fn recalculation(bytes: &[u8]) -> Edits {
    /// What stands behind the settings of the calculation.
    const BEHIND: &[&[u8]] = &[
        b"customWorkbookViews",
        b"extLst",
        b"fileRecoveryPr",
        b"fileSharing",
        b"oleSize",
        b"pivotCaches",
        b"smartTagPr",
        b"smartTagTypes",
        b"webPublishObjects",
        b"webPublishing",
    ];
    let mut edits = Edits::default();
    let (mut depth, mut place) = (0_u32, None);
    for tag in Tags::of(bytes) {
        if tag.local() == b"calcPr" && tag.kind != TagKind::Close {
            match (tag.attribute("fullCalcOnLoad"), tag.place_of("fullCalcOnLoad")) {
                (Some(value), Some(_)) if truth(value) => {}
                (Some(_), Some(place)) => edits.replace(place, "1"),
                _ => edits.insert(tag.start + 1 + tag.name().len(), " fullCalcOnLoad=\"1\""),
            }
            return edits;
        }
        let is_behind = BEHIND.contains(&tag.local()) && tag.local() != b"fileSharing" && tag.kind != TagKind::Close;
        if depth == 1 && place.is_none() && is_behind {
            place = Some(tag.start);
        }
        match tag.kind {
            TagKind::Open => depth += 1,
            TagKind::Close => depth = depth.saturating_sub(1),
            TagKind::Empty => {}
        }
        if tag.kind == TagKind::Close && tag.local() == b"workbook" {
            let prefix = prefix(tag.name());
            edits.insert(place.unwrap_or(tag.start), format!("<{prefix}calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/>"));
        }
    }
    edits
}

fn is_strict(tag: &Tag) -> bool {
    tag.attributes().any(|(_, value)| value == STRICT.main.as_bytes())
}

fn sheet_entry(tag: &Tag, relations: &[Relationship]) -> Result<SheetEntry, String> {
    let name = unescaped(tag.attribute("name").unwrap_or_default());
    let key = tag.attributes().find(|(key, _)| key.ends_with(b":id")).map(|(_, value)| unescaped(value));
    let relation = relations.iter().find(|relation| Some(&relation.id) == key.as_ref());
    let relation = relation.ok_or_else(|| format!("its sheet `{name}` leads nowhere"))?;
    let part = relation.target.clone().ok_or_else(|| format!("its sheet `{name}` leads outside"))?;
    let id = tag.attribute("sheetId").and_then(number).ok_or_else(|| format!("its sheet `{name}` has no number"))?;
    Ok(SheetEntry { name, id, part, is_worksheet: relation.kind == "worksheet" })
}

fn defined_name(tag: &Tag, place: Range<usize>, bytes: &[u8]) -> DefinedName {
    let sheet = tag.attribute("localSheetId").and_then(number).map(|sheet| sheet as usize);
    let name = unescaped(tag.attribute("name").unwrap_or_default());
    DefinedName { name, sheet, text: unescaped(&bytes[place.clone()]), place }
}

/// The part that holds the relationships of a part; of the package itself for no name.
pub fn relationships_part(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

/// Where a part leads.
pub fn relationships(package: &Package, part: &str) -> Result<Vec<Relationship>, String> {
    let Some(bytes) = package.part(&relationships_part(part))? else { return Ok(Vec::new()) };
    let tags = Tags::of(&bytes).filter(|tag| tag.local() == b"Relationship" && tag.kind != TagKind::Close);
    Ok(tags.map(|tag| relationship(&tag, part)).collect())
}

fn relationship(tag: &Tag, part: &str) -> Relationship {
    let text = |name| unescaped(tag.attribute(name).unwrap_or_default());
    let (id, kind, target) = (text("Id"), text("Type"), text("Target"));
    let is_outside = tag.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case(b"external"));
    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
    Relationship { id, kind, target: (!is_outside).then(|| resolved(part, &target)) }
}

/// A target as the name of a part: relative to the folder of the part that names it. A place alone is in that very part.
fn resolved(part: &str, target: &str) -> String {
    let target = target.split('#').next().unwrap_or_default();
    if target.is_empty() {
        return part.to_owned();
    }
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => part.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for step in target.split(['/', '\\']) {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

/// The same part as a target for another: from the root, which every reader resolves alike.
fn target(part: &str) -> String {
    format!("/{part}")
}

/// Adds a relationship from one part to another, of a type that [`Dialect::relation`] tells, and tells its key.
pub fn relate(package: &mut Package, from: &str, to: &str, kind: &str) -> Result<String, String> {
    let known = relationships(package, from)?;
    if let Some(found) =
        known.iter().find(|found| found.target.as_deref().is_some_and(|target| folded(target) == folded(to)))
    {
        return Ok(found.id.clone());
    }
    let id = (1..).map(|number| format!("rId{number}")).find(|id| known.iter().all(|known| known.id != *id));
    let id = id.expect("a part has fewer relationships than there are numbers");
    let name = relationships_part(from);
    let element = |prefix: &str| {
        format!("<{prefix}Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"/>", escaped(&target(to)))
    };
    let bytes = match package.part(&name)? {
        None => format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
            element("")
        )
        .into_bytes(),
        Some(bytes) => appended(&bytes, b"Relationships", element)?,
    };
    package.put(&name, bytes)?;
    Ok(id)
}

/// Makes a part lead to these addresses outside the package, each by its key, and to no others.
pub fn lead_outside(package: &mut Package, from: &str, kind: &str, to: Vec<(String, String)>) -> Result<(), String> {
    let name = relationships_part(from);
    let Some(bytes) = package.part(&name)?.map(|bytes| bytes.into_owned()) else {
        return if to.is_empty() { Ok(()) } else { Err("a sheet of ours leads nowhere".to_owned()) };
    };
    let (mut edits, mut opened) = (Edits::default(), None);
    for tag in Tags::of(&bytes).filter(|tag| tag.local() == b"Relationship") {
        let is_one = tag.attribute("Type").is_some_and(|known| known == kind.as_bytes());
        match tag.kind {
            TagKind::Empty if is_one => edits.replace(tag.start..tag.end, ""),
            TagKind::Open if is_one => opened = Some(tag.start),
            TagKind::Close => {
                if let Some(start) = opened.take() {
                    edits.replace(start..tag.end, "");
                }
            }
            TagKind::Open | TagKind::Empty => {}
        }
    }
    let bytes = edits.applied(&bytes)?;
    let element = |prefix: &str| {
        to.iter()
            .map(|(key, address)| {
                let address = escaped(address);
                format!(
                    "<{prefix}Relationship Id=\"{key}\" Type=\"{kind}\" Target=\"{address}\" TargetMode=\"External\"/>"
                )
            })
            .collect()
    };
    let bytes = if to.is_empty() { bytes } else { appended(&bytes, b"Relationships", element)? };
    package.put(&name, bytes)
}

/// Says of which type a part is.
pub fn declare(package: &mut Package, part: &str, content_type: &str) -> Result<(), String> {
    let bytes = package.required(CONTENT_TYPES)?;
    let name = format!("/{part}");
    let is_known = Tags::of(&bytes)
        .filter(|tag| tag.local() == b"Override")
        .any(|tag| tag.attribute("PartName").is_some_and(|known| unescaped(known).eq_ignore_ascii_case(&name)));
    if is_known {
        return Ok(());
    }
    let element = |prefix: &str| format!("<{prefix}Override PartName=\"{name}\" ContentType=\"{content_type}\"/>");
    let bytes = appended(&bytes, b"Types", element)?;
    package.put(CONTENT_TYPES, bytes)
}

/// A part with an element appended to its root.
fn appended(bytes: &[u8], root: &[u8], element: impl Fn(&str) -> String) -> Result<Vec<u8>, String> {
    let mut edits = Edits::default();
    for tag in Tags::of(bytes).filter(|tag| tag.local() == root) {
        let (prefix, name) = (prefix(tag.name()), String::from_utf8_lossy(tag.name()));
        match tag.kind {
            TagKind::Open => {}
            TagKind::Close => edits.insert(tag.start, element(&prefix)),
            TagKind::Empty => {
                let head = String::from_utf8_lossy(tag.text);
                edits.replace(tag.start..tag.end, format!("<{}>{}</{name}>", head.trim_end(), element(&prefix)));
            }
        }
    }
    if edits.is_empty() { Err("a list of parts has no end".to_owned()) } else { edits.applied(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_against_the_part_that_names_them() {
        assert_eq!(resolved("xl/worksheets/sheet1.xml", "../tables/table1.xml"), "xl/tables/table1.xml");
        assert_eq!(resolved("xl/workbook.xml", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(resolved("", "xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(resolved("xl/workbook.xml", "worksheets\\sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl/worksheets/sheet1.xml", "#Plan!A1"), "xl/worksheets/sheet1.xml");
        assert_eq!(relationships_part("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
        assert_eq!(relationships_part(""), "_rels/.rels");
    }

    #[test]
    fn a_new_sheet_binds_the_prefixes_that_the_others_bind_themselves() {
        let part = "<workbook xmlns=\"m\"><sheets><sheet xmlns:r=\"o\" name=\"a\" sheetId=\"1\" state=\"visible\" r:id=\"rId1\"/></sheets></workbook>";
        let (part_name, sheets, names) = (String::new(), Vec::new(), Vec::new());
        let dialect = &TRANSITIONAL;
        let book = Book { part: part_name, dialect, sheets, names, strings: None, styles: None, obstacle: None };
        let added = [("b & c".to_owned(), 2, "rId9".to_owned())];
        let changed = book.with_sheets(part.as_bytes(), &added).unwrap().applied(part.as_bytes()).unwrap();
        let sheet = "<sheet xmlns:r=\"o\" name=\"b &amp; c\" sheetId=\"2\" r:id=\"rId9\"/></sheets>";
        assert_eq!(String::from_utf8(changed).unwrap(), part.replace("</sheets>", sheet));
    }

    fn recalculated(book: &str) -> String {
        String::from_utf8(recalculation(book.as_bytes()).applied(book.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn recalculation_is_asked_for_once_and_in_its_place() {
        assert_eq!(
            recalculated("<workbook><calcPr calcId=\"1\"/></workbook>"),
            "<workbook><calcPr fullCalcOnLoad=\"1\" calcId=\"1\"/></workbook>"
        );
        let asked = "<workbook><calcPr fullCalcOnLoad=\"1\"/></workbook>";
        assert_eq!(recalculated(asked), asked);
        assert_eq!(recalculated(&asked.replace("\"1\"", "\"0\"")), asked);
        assert_eq!(
            recalculated("<x:workbook><x:sheets/><x:extLst><x:ext/></x:extLst></x:workbook>"),
            "<x:workbook><x:sheets/><x:calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/><x:extLst><x:ext/></x:extLst></x:workbook>"
        );
    }
}
