//! Notes of ours in, the two parts of a sheet that tell notes out: what they say, and where their boxes are drawn. Those of the
//! last build go, and those of the team stay.

use std::collections::BTreeSet;

use super::Package;
use super::book::{Book, declare, relate, relationships};
use super::edit::{Edits, escaped, text_element, unescaped};
use super::strings::prefix;
use crate::read::CellRef;
use crate::read::tags::{LAST_COLUMN, TagKind, Tags, address, number};
use crate::recognise::OUR_NOTES;

const NOTES_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES_TYPE: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/// A drawing without a box. Numbers of boxes are given out by the thousand.
const NO_BOXES: &str = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
    xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/>\
    </o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">\
    <v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";
/// The first number of a box in a drawing of ours.
const FIRST_BOX: u32 = 1025;

/// A note at a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The cell.
    pub at: CellRef,
    /// What it says.
    pub text: String,
}

/// Makes these the notes of ours in a sheet, which names its drawing of notes by a key if it has one. A cell at which the team has a note gets none. Tells the key of the drawing,
/// which the sheet has to name; none for a sheet without notes, now and before.
pub fn put(
    package: &mut Package,
    book: &Book,
    (sheet, drawing): (&str, Option<&str>),
    notes: &[Note],
) -> Result<Option<String>, String> {
    let relations = relationships(package, sheet)?;
    let said = relations.iter().find(|found| found.kind == "comments").and_then(|found| found.target.clone());
    let drawn = relations.iter().find(|found| Some(&*found.id) == drawing).and_then(|found| found.target.clone());
    if said.is_none() && notes.is_empty() {
        return Ok(None);
    }
    let free = |stem: &str, ending: &str| {
        let mut names = (1..).map(|number: u32| format!("{stem}{number}.{ending}"));
        names.find(|name| !package.has(name)).unwrap_or_default()
    };
    let said = said.unwrap_or_else(|| free("xl/scoresheetnotes", "xml"));
    let drawn = drawn.unwrap_or_else(|| free("xl/drawings/scoresheetnotes", "vml"));
    let none = format!("<comments xmlns=\"{}\"><authors/><commentList/></comments>", book.dialect.main);
    let bytes = package.part(&said)?.map_or(none.into_bytes(), |bytes| bytes.into_owned());
    let (texts, gone, added) = with_texts(&bytes, notes)?;
    if gone.is_empty() && added.is_empty() {
        return Ok(None);
    }
    let bytes = package.part(&drawn)?.map_or(NO_BOXES.into(), |bytes| bytes.into_owned());
    let boxes = with_boxes(&bytes, &gone, &added)?;
    package.put(&said, texts)?;
    package.put(&drawn, boxes)?;
    declare(package, &said, NOTES_TYPE)?;
    declare(package, &drawn, BOXES_TYPE)?;
    relate(package, sheet, &said, &book.dialect.relation("comments"))?;
    relate(package, sheet, &drawn, &book.dialect.relation("vmlDrawing")).map(Some)
}

/// What the notes say, the cells whose note of ours is gone, and those that have one now.
type Texts = (Vec<u8>, BTreeSet<CellRef>, Vec<CellRef>);

fn with_texts(bytes: &[u8], notes: &[Note]) -> Result<Texts, String> {
    let (mut edits, mut gone, mut theirs) = (Edits::default(), BTreeSet::new(), BTreeSet::new());
    let (mut authors, mut own, mut from, mut open, mut has_text) = (0_u32, None, 0, None, false);
    let mut ends: [Option<(usize, usize, TagKind, String)>; 2] = [None, None];
    for tag in Tags::of(bytes) {
        let end = || Some((tag.start, tag.end, tag.kind, prefix(tag.name())));
        match (tag.kind, tag.local()) {
            (TagKind::Open, b"author") => from = tag.end,
            (TagKind::Close, b"author") => {
                own = own.or((unescaped(&bytes[from..tag.start]) == OUR_NOTES).then_some(authors));
                authors += 1;
            }
            (TagKind::Empty, b"author") => authors += 1,
            (TagKind::Close | TagKind::Empty, b"authors") => ends[0] = end(),
            (TagKind::Close | TagKind::Empty, b"commentList") => ends[1] = end(),
            (TagKind::Open, b"comment") => {
                let at = tag.attribute("ref").and_then(address);
                let is_ours = own.is_some() && tag.attribute("authorId").and_then(number) == own;
                (open, has_text) = (at.map(|at| (tag.start, at, is_ours)), false);
            }
            (TagKind::Open, b"t") => from = tag.end,
            // Some programs save a note without its author.
            (TagKind::Close, b"t") => {
                let first = |said: &str| said.lines().next() == Some(OUR_NOTES);
                if let Some((_, _, is_ours)) = &mut open {
                    *is_ours |= !std::mem::replace(&mut has_text, true) && first(&unescaped(&bytes[from..tag.start]));
                }
            }
            (TagKind::Close, b"comment") => match open.take() {
                Some((start, at, true)) => {
                    edits.replace(start..tag.end, "");
                    gone.insert(at);
                }
                Some((_, at, false)) => drop(theirs.insert(at)),
                None => {}
            },
            _ => {}
        }
    }
    let author = own.unwrap_or(authors);
    let wanted: Vec<&Note> = notes.iter().filter(|note| !theirs.contains(&note.at)).collect();
    let [Some(in_authors), Some(in_list)] = ends else { return Err("its notes are listed in no order".to_owned()) };
    if own.is_none() && !wanted.is_empty() {
        inside(&mut edits, &in_authors, "authors", |prefix| format!("<{prefix}author>{OUR_NOTES}</{prefix}author>"));
    }
    let element = |note: &&Note, prefix: &str| {
        let text = text_element(prefix, &note.text);
        format!(
            "<{prefix}comment ref=\"{}\" authorId=\"{author}\"><{prefix}text>{text}</{prefix}text></{prefix}comment>",
            note.at
        )
    };
    if !wanted.is_empty() {
        inside(&mut edits, &in_list, "commentList", |prefix| wanted.iter().map(|note| element(note, prefix)).collect());
    }
    Ok((edits.applied(bytes)?, gone, wanted.iter().map(|note| note.at).collect()))
}

/// Inserts at the end of an element, which opens for it if it is empty.
fn inside(
    edits: &mut Edits,
    (start, end, kind, prefix): &(usize, usize, TagKind, String),
    name: &str,
    added: impl FnOnce(&str) -> String,
) {
    let added = added(prefix);
    match kind {
        TagKind::Empty => edits.replace(*start..*end, format!("<{prefix}{name}>{added}</{prefix}{name}>")),
        TagKind::Open | TagKind::Close => edits.insert(*start, added),
    }
}

/// The drawing without the boxes at some cells and with boxes at others.
fn with_boxes(bytes: &[u8], gone: &BTreeSet<CellRef>, added: &[CellRef]) -> Result<Vec<u8>, String> {
    let (mut edits, mut open, mut place, mut from) = (Edits::default(), None, (None, None), 0);
    let (mut id, mut last, mut root) = (0, FIRST_BOX - 1, None);
    for tag in Tags::of(bytes) {
        match (tag.kind, tag.local()) {
            (TagKind::Open, b"shape") => {
                (open, place) = (Some(tag.start), (None, None));
                // What stands before the number looks like an escape, and is none.
                let name = String::from_utf8_lossy(tag.attribute("id").unwrap_or_default());
                id = name.strip_prefix("_x0000_s").and_then(|id| id.parse().ok()).unwrap_or(0);
            }
            (TagKind::Open, b"Row" | b"Column") => from = tag.end,
            (TagKind::Close, b"Row") => place.0 = number(bytes[from..tag.start].trim_ascii()),
            (TagKind::Close, b"Column") => place.1 = number(bytes[from..tag.start].trim_ascii()),
            (TagKind::Close, b"shape") => {
                let at = place.0.zip(place.1.and_then(|column| u16::try_from(column).ok()));
                let is_gone = at.is_some_and(|(row, column)| gone.contains(&CellRef::new(row, column)));
                match open.take() {
                    Some(start) if is_gone => edits.replace(start..tag.end, ""),
                    _ => last = last.max(id),
                }
            }
            (TagKind::Close, b"xml") => root = Some(tag.start),
            _ => {}
        }
    }
    let end = root.ok_or("the drawing of its notes has no end")?;
    let boxes: String = (last + 1..).zip(added).map(|(id, at)| shape(id, *at)).collect();
    edits.insert(end, boxes);
    edits.applied(bytes)
}

/// A hidden box beside a cell.
fn shape(id: u32, at: CellRef) -> String {
    let left = u32::from(at.column) + 1;
    let (left, right) = (left.min(LAST_COLUMN), (left + 4).min(LAST_COLUMN));
    let top = at.row.saturating_sub(1);
    format!(
        "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
         xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s{id}\" type=\"#_x0000_t202\" \
         style=\"position:absolute;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">\
         <v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>\
         <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>\
         <x:Anchor>{left}, 15, {top}, 2, {right}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
         <x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>",
        bottom = top + 6,
        row = at.row,
        column = at.column,
    )
}

/// The element by which a sheet names its drawing of notes.
pub fn element(book: &Book, prefix: &str, key: &str) -> String {
    format!("<{prefix}legacyDrawing xmlns:r=\"{}\" r:id=\"{}\"/>", book.dialect.relations, escaped(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(row: u32, text: &str) -> Note {
        Note { at: CellRef::new(row, 1), text: text.to_owned() }
    }

    fn texts(before: &str, notes: &[Note]) -> (String, usize, usize) {
        let (bytes, gone, added) = with_texts(before.as_bytes(), notes).unwrap();
        (String::from_utf8(bytes).unwrap(), gone.len(), added.len())
    }

    const THEIRS: &str = "<comments><authors><author>Ida</author></authors><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>why</t></text></comment></commentList></comments>";

    #[test]
    fn notes_of_ours_are_replaced_and_those_of_the_team_stay() {
        let (once, gone, added) = texts(THEIRS, &[note(1, "never"), note(3, "a & b")]);
        assert_eq!((gone, added), (0, 1));
        let ours = "<comment ref=\"B4\" authorId=\"1\"><text><t>a &amp; b</t></text></comment></commentList>";
        let expected = THEIRS.replace("</authors>", "<author>Scoresheet</author></authors>");
        assert_eq!(once, expected.replace("</commentList>", ours));
        assert_eq!(texts(&once, &[note(3, "a & b")]), (once.clone(), 1, 1));
        assert_eq!(texts(&once, &[]), (expected, 1, 0));
    }

    #[test]
    fn a_box_comes_and_goes_with_its_note() {
        let at = CellRef::new(3, 1);
        let once = with_boxes(NO_BOXES.as_bytes(), &BTreeSet::new(), &[at]).unwrap();
        let text = String::from_utf8(once.clone()).unwrap();
        assert!(
            text.contains("id=\"_x0000_s1025\"") && text.contains("<x:Row>3</x:Row><x:Column>1</x:Column>"),
            "{text}"
        );
        assert_eq!(with_boxes(&once, &[at].into(), &[at]).unwrap(), once);
        assert_eq!(with_boxes(&once, &[at].into(), &[]).unwrap(), NO_BOXES.as_bytes());
        let team = with_boxes(&once, &BTreeSet::new(), &[CellRef::new(9, 1)]).unwrap();
        assert!(String::from_utf8(team).unwrap().contains("id=\"_x0000_s1026\""));
    }
}
