//! The parts of an xlsx that hold notes and threads of comments in, what people wrote about each cell out.
//!
//! A part that is too large or no text costs its notes and never the sheet.

use std::collections::BTreeMap;

use super::markup::{Token, tokens, unreferenced};
use super::package::{self, Package, Parts};
use super::tags::address;
use super::text::cleaned;
use super::{CellRef, Note};

/// The largest part of notes that is read, in bytes; the largest real one seen has 60 KB.
const LARGEST_PART: u64 = 16 << 20;
/// More notes than this are not read of one sheet. Readers take one more, so that the cut is told.
pub const MOST_NOTES: usize = 65_536;
/// A thread that is longer than this, in bytes, takes no more replies: no cell could hold more.
const LONGEST_THREAD: usize = 4 * 32_767;
/// What Excel says in the note that stands in for a thread in older versions ends so, in every language.
const STUB: &str = "go.microsoft.com/fwlink/?linkid=870924";
/// A name has no more words than this.
const LONGEST_NAME: usize = 4;
/// How what was said is set off below that.
const INDENT: &str = "    ";

/// The notes of a workbook's sheets.
pub struct Notes {
    parts: Parts,
    /// Who takes part in threads, by the key of the file.
    persons: BTreeMap<String, Box<str>>,
}

impl Notes {
    /// Of one package.
    pub fn of(package: &mut Package<'_>) -> Notes {
        let parts = Parts::of(package);
        let book = package::workbook_part(package);
        let mut persons = BTreeMap::new();
        for name in parts.related(package, &book, "person") {
            if let Ok(text) = text(package, &name) {
                persons.extend(persons_in(&text));
            }
        }
        Notes { parts, persons }
    }

    /// Those of the sheet in a part, in the order of their cells, and why some were not read.
    pub fn of_sheet(&self, package: &mut Package<'_>, sheet: &str) -> (Vec<Note>, Vec<String>) {
        let (mut found, mut unread) = (Vec::new(), Vec::new());
        for (kind, read) in [("comments", notes_in as fn(&str, &Notes) -> Vec<Note>), ("threadedComment", threads_in)] {
            for name in self.parts.related(package, sheet, kind) {
                let notes = match name.ends_with(".bin") {
                    true => part(package, &name).map(|bytes| super::xlsb::notes::notes_in(&bytes)),
                    false => text(package, &name).map(|text| read(&text, self)),
                };
                match notes {
                    Ok(notes) => found.extend(notes),
                    Err(reason) => unread.push(format!("its notes were not read: `{name}` {reason}")),
                }
            }
        }
        (one_each(found), unread)
    }
}

/// The text of a part, or why it is not read.
fn text(package: &mut Package<'_>, name: &str) -> Result<String, String> {
    let bytes = part(package, name)?;
    super::encoding::decoded_markup(&bytes, &mut Vec::new()).map_err(|_| "is no text".to_owned())
}

/// The bytes of a part, or why it is not read.
fn part(package: &mut Package<'_>, name: &str) -> Result<Vec<u8>, String> {
    let size = package.by_name(name).map_or(0, |entry| entry.size());
    if size > LARGEST_PART {
        return Err(format!("unpacks to {size} bytes, and at most {LARGEST_PART} are read"));
    }
    package::part(package, name).ok_or_else(|| "is cut or damaged".to_owned())
}

/// The notes in the order of their cells, one each: of several the last, and nothing that says nothing.
pub fn one_each(mut notes: Vec<Note>) -> Vec<Note> {
    notes.retain(|note| !note.text.is_empty());
    notes.sort_by_key(|note| note.at);
    notes.dedup_by(|later, earlier| {
        let same = later.at == earlier.at;
        if same {
            std::mem::swap(later, earlier);
        }
        same
    });
    notes
}

/// A note as a person reads it: without the name that Excel sets above what its author writes, and without the words that
/// stand in for a thread.
pub fn note(at: CellRef, author: Option<&str>, text: &str) -> Note {
    let (text, _) = cleaned(&text.replace("_x000D_", ""));
    let author = author.map(str::trim).filter(|author| !author.is_empty() && !author.starts_with("tc="));
    let said = match text.split_once(STUB) {
        Some((_, below)) => set_off(below),
        None => text.trim().to_owned(),
    };
    // LibreOffice keeps no author in an xlsx, only the line with the name.
    let author = author.or_else(|| heading(&said));
    let below = author.and_then(|author| below_name(&said, author)).unwrap_or(&said);
    Note { at, author: author.map(Into::into), text: below.into() }
}

/// The words of a first line that stand above what is said as a name does.
fn heading(text: &str) -> Option<&str> {
    let name = text.split_once('\n')?.0.trim().strip_suffix([':', '：'])?.trim_end();
    let is_capital = |word: &str| word.chars().next().is_some_and(|letter| !letter.is_lowercase());
    let words = || name.split_whitespace();
    let is_name = !name.is_empty() && words().count() <= LONGEST_NAME && words().all(is_capital) && !name.contains(':');
    is_name.then_some(name)
}

/// What stands below a line that holds only the name of its author: `Anna Lee:`.
fn below_name<'t>(text: &'t str, author: &str) -> Option<&'t str> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let name = first.trim().strip_suffix([':', '：'])?;
    (name.trim_end() == author).then_some(rest.trim())
}

/// What was said in a thread, without the words `Comment:` and `Reply:` above each.
fn set_off(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let is_set_off = |at: usize| lines.get(at).is_some_and(|line| line.starts_with(INDENT));
    let is_label = |at: usize| !is_set_off(at) && is_set_off(at + 1) && lines[at].trim_end().ends_with([':', '：']);
    let said = (0..lines.len()).filter(|&at| !is_label(at)).map(|at| lines[at].trim()).filter(|line| !line.is_empty());
    said.collect::<Vec<_>>().join("\n")
}

/// The notes of a part `comments`.
fn notes_in(text: &str, _: &Notes) -> Vec<Note> {
    let (mut authors, mut found) = (Vec::new(), Vec::new());
    let (mut open, mut said, mut writes, mut spoken) = (None, String::new(), false, false);
    for token in tokens(text) {
        match token {
            Token::Open(tag) if tag.is("author") => {
                said.clear();
                writes = !tag.closed;
                if tag.closed {
                    authors.push(String::new());
                }
            }
            Token::Close("author") => {
                authors.push(std::mem::take(&mut said));
                writes = false;
            }
            Token::Open(tag) if tag.is("comment") && !tag.closed => {
                let author = tag.attribute("authorId").and_then(|number| number.parse::<usize>().ok());
                open = tag.attribute("ref").and_then(|at| address(at.as_bytes())).map(|at| (at, author));
                said.clear();
            }
            // How a word is spoken is no part of what is written.
            Token::Open(tag) if tag.is("rPh") => spoken = !tag.closed,
            Token::Close("rPh") => spoken = false,
            Token::Open(tag) if tag.is("t") => writes = !tag.closed && !spoken && open.is_some(),
            Token::Close("t") => writes = false,
            Token::Close("comment") => {
                if let Some((at, author)) = open.take().filter(|_| found.len() <= MOST_NOTES) {
                    let author = author.and_then(|number| authors.get(number)).map(String::as_str);
                    found.push(note(at, author, &said));
                }
            }
            Token::Text(text) if writes => said.push_str(&unreferenced(text)),
            Token::Verbatim(text) if writes => said.push_str(text),
            Token::Text(_) | Token::Verbatim(_) | Token::Open(_) | Token::Close(_) => {}
        }
    }
    found
}

/// The threads of a part `threadedComments`, one note each: a reply has the cell of what it answers.
fn threads_in(text: &str, notes: &Notes) -> Vec<Note> {
    let mut threads: BTreeMap<CellRef, Thread> = BTreeMap::new();
    let (mut open, mut said, mut writes) = (None, String::new(), false);
    for token in tokens(text) {
        match token {
            Token::Open(tag) if tag.is("threadedComment") && !tag.closed => {
                let person = tag.attribute("personId").and_then(|key| notes.persons.get(&*key));
                open = tag.attribute("ref").and_then(|at| address(at.as_bytes())).map(|at| (at, person));
                said.clear();
            }
            Token::Open(tag) if tag.is("text") => writes = !tag.closed && open.is_some(),
            Token::Close("text") => writes = false,
            Token::Close("threadedComment") => {
                let Some((at, person)) = open.take().filter(|_| threads.len() <= MOST_NOTES) else { continue };
                let author = person.map(|name| &**name);
                threads.entry(at).or_insert_with(|| Thread { author, said: String::new() }).add(said.trim());
            }
            Token::Text(text) if writes => said.push_str(&unreferenced(text)),
            Token::Verbatim(text) if writes => said.push_str(text),
            Token::Text(_) | Token::Verbatim(_) | Token::Open(_) | Token::Close(_) => {}
        }
    }
    threads.into_iter().map(|(at, thread)| note(at, thread.author, &thread.said)).collect()
}

/// What is said in one thread.
struct Thread<'a> {
    /// Who began it.
    author: Option<&'a str>,
    said: String,
}

impl Thread<'_> {
    /// A reply follows on a line of its own; what no cell could hold is left out.
    fn add(&mut self, said: &str) {
        if self.said.len() < LONGEST_THREAD && !said.is_empty() {
            let line = if self.said.is_empty() { "" } else { "\n" };
            self.said.extend([line, said]);
        }
    }
}

/// The names of those who take part in threads, by their keys.
fn persons_in(text: &str) -> Vec<(String, Box<str>)> {
    let person = |token| match token {
        Token::Open(tag) if tag.is("person") => {
            Some((tag.attribute("id")?.into_owned(), (*tag.attribute("displayName")?).into()))
        }
        Token::Text(_) | Token::Verbatim(_) | Token::Open(_) | Token::Close(_) => None,
    };
    tokens(text).filter_map(person).take(MOST_NOTES).collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn texts(notes: &[Note]) -> Vec<(String, Option<&str>, &str)> {
        notes.iter().map(|note| (note.at.to_string(), note.author.as_deref(), &*note.text)).collect()
    }

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            writer.start_file(*name, stored).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn relation(kind: &str, target: &str) -> String {
        format!("<Relationships><Relationship Id=\"r1\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>")
    }

    /// The notes of the sheet `xl/worksheets/a.xml` of a package.
    fn of(parts: &[(&str, &str)]) -> (Vec<Note>, Vec<String>) {
        let bytes = packed(parts);
        let mut package = package::open(&bytes).unwrap();
        Notes::of(&mut package).of_sheet(&mut package, "xl/worksheets/a.xml")
    }

    const STRICT: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    const THREAD: &str = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
    const PERSON: &str = "http://schemas.microsoft.com/office/2017/10/relationships/person";

    #[test]
    fn a_note_is_read_without_the_name_above_it() {
        let comments = "<x:comments xmlns:x='s'><x:authors><x:author>Ida &amp; Ben</x:author><x:author/></x:authors>\
            <x:commentList><x:comment ref='C4' authorId='0'><x:text><x:r><x:t>Ida &amp; Ben:</x:t></x:r><x:r><x:t>\nR&amp;D \
            agreed&#10;on 3 May</x:t><x:rPh><x:t>no</x:t></x:rPh></x:r></x:text></x:comment><x:comment ref='B2' authorId='1'>\
            <x:text><x:t><![CDATA[a <b>]]></x:t></x:text></x:comment><x:comment ref='XFE1'><x:text><x:t>far</x:t></x:text>\
            </x:comment><x:comment ref='D4'><x:text><x:t> </x:t></x:text></x:comment></x:commentList></x:comments>";
        let rels = relation(STRICT, "../Notes%20of%20us.xml");
        let parts = [("xl/notes of us.xml", comments), ("xl/worksheets/_rels/a.xml.rels", &rels)];
        let (notes, unread) = of(&parts);
        assert_eq!(
            texts(&notes),
            [("B2".into(), None, "a <b>"), ("C4".into(), Some("Ida & Ben"), "R&D agreed\non 3 May")]
        );
        assert!(unread.is_empty());
    }

    #[test]
    fn a_name_above_a_note_without_an_author_is_its_author() {
        let at = CellRef::new(0, 0);
        let told = |author: Option<&str>, text: &str| {
            let note = note(at, author, text);
            (note.author.map(String::from), note.text.to_string())
        };
        assert_eq!(told(None, "Ida Lund:\nmoved"), (Some("Ida Lund".into()), "moved".into()));
        assert_eq!(told(Some(" "), "moved: see\nbelow"), (None, "moved: see\nbelow".into()));
        assert_eq!(told(Some("Ida"), "Ben:\nmoved"), (Some("Ida".into()), "Ben:\nmoved".into()));
        assert_eq!(told(None, "Blocked by:\nlegal review"), (None, "Blocked by:\nlegal review".into()));
        assert_eq!(told(None, "scoresheet: target"), (None, "scoresheet: target".into()));
    }

    #[test]
    fn a_thread_is_one_note_and_its_stub_is_none() {
        let stub = format!(
            "[Threaded comment]\n\nYour version reads it. Learn more: https://{STUB}\n\nComment:\n    Moved by the \
             board\nReply:\n    Noted"
        );
        let comments = format!(
            "<comments><authors><author>tc={{1}}</author></authors><commentList><comment ref='F7' authorId='0'><text><t>\
             {stub}</t></text></comment></commentList></comments>"
        );
        let rels = relation(STRICT, "/xl/comments1.xml");
        let old = [("xl/comments1.xml", &*comments), ("xl/worksheets/_rels/a.xml.rels", &rels)];
        assert_eq!(texts(&of(&old).0), [("F7".into(), None, "Moved by the board\nNoted")]);

        let threads = "<ThreadedComments><threadedComment ref='F7' personId='{p}' id='1'><text>Moved</text></threadedComment>\
            <threadedComment ref='F7' personId='{q}' id='2' parentId='1'><text>by &lt;whom&gt;?</text></threadedComment>\
            </ThreadedComments>";
        let persons = "<personList><person displayName='Ida Lund' id='{p}' userId='i@x'/></personList>";
        let both = rels.replace("</", &format!("<Relationship Id='r2' Type='{THREAD}' Target='../t.xml'/></"));
        let (root, book) =
            (relation("x/relationships/officeDocument", "xl/workbook.xml"), relation(PERSON, "persons/person.xml"));
        let new = [
            ("_rels/.rels", &*root),
            ("xl/_rels/workbook.xml.rels", &book),
            ("xl/persons/person.xml", persons),
            ("xl/comments1.xml", &comments),
            ("xl/t.xml", threads),
            ("xl/worksheets/_rels/a.xml.rels", &both),
        ];
        assert_eq!(texts(&of(&new).0), [("F7".into(), Some("Ida Lund"), "Moved\nby <whom>?")]);
    }

    #[test]
    fn what_cannot_be_read_costs_its_notes_only() {
        let rels = relation(STRICT, "../c.xml");
        let huge = "<t/>".repeat(LARGEST_PART as usize / 4 + 1);
        let (notes, unread) = of(&[("xl/c.xml", &huge), ("xl/worksheets/_rels/a.xml.rels", &rels)]);
        assert_eq!((notes.len(), unread.len()), (0, 1));
        assert!(unread[0].contains("`xl/c.xml` unpacks to 16777220 bytes"), "{unread:?}");
        let cut = "<comments><authors><author>Ida</author></authors><commentList><comment ref='B2' authorId='7'><text><t>kept\
            </t></text></comment><comment ref='B3'><text><t>cut";
        let (notes, _) = of(&[("xl/c.xml", cut), ("xl/worksheets/_rels/a.xml.rels", &rels)]);
        assert_eq!(texts(&notes), [("B2".into(), None, "kept")]);
        let outside = relation(STRICT, "../../../etc/passwd");
        assert_eq!(of(&[("xl/worksheets/_rels/a.xml.rels", &outside)]), (Vec::new(), Vec::new()));
    }

    #[test]
    fn one_note_more_than_are_read_is_taken_so_that_the_cut_is_told() {
        let rows = 1..=MOST_NOTES + 40;
        let notes: String = rows.map(|row| format!("<comment ref='A{row}'><text><t>x</t></text></comment>")).collect();
        let found = notes_in(&notes, &Notes { parts: Parts::none(), persons: BTreeMap::new() });
        assert_eq!(found.len(), MOST_NOTES + 1);
    }

    #[test]
    fn a_thread_without_end_takes_linear_time_and_bounded_room() {
        let reply = "<threadedComment ref='A1'><text>and again</text></threadedComment>";
        let threads = reply.repeat(50_000);
        let found = threads_in(&threads, &Notes { parts: Parts::none(), persons: BTreeMap::new() });
        assert_eq!(found.len(), 1);
        assert!(found[0].text.len() <= 32_767);
    }
}
