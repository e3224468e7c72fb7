//! Small things that every page shows: a badge, a link, the address of a cell, words with quotations.
//!
//! Those that a page shows by the hundred are drawn here, as HTML that a template only puts in its place: the template
//! engine takes ten times as long for each. Their looks are a matter of the style sheet.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::{Serialize, Serializer};
use tera::Value;

use super::escape::escape;
use super::figure::Figure;
use crate::model::{Entry, KeyResultId, KpiId, ObjectiveId, Origin, Portfolio, UnitId};
use crate::report::palette::{Shown, Tone};
use crate::report::tongue::Tongue;
use crate::report::{Report, link};

/// Hands HTML to a template, which puts it out as it is: every text in it has gone through [`escape`].
pub fn html<S: Serializer>(
    serializer: S,
    draw: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
) -> Result<S::Ok, S::Error> {
    let mut html = Vec::with_capacity(256);
    draw(&mut html).expect("a vector takes all bytes");
    let html = std::str::from_utf8(&html).expect("a text with pieces of HTML is a text");
    Value::safe_string(html).serialize(serializer)
}

/// Writes text between two pieces of HTML.
pub fn enclosed(before: &str, text: &str, behind: &str, out: &mut Vec<u8>) -> io::Result<()> {
    out.write_all(before.as_bytes())?;
    escape(text, out)?;
    out.write_all(behind.as_bytes())
}

/// Writes what there is, else a dash.
pub fn draw_or_dash<T>(
    thing: Option<&T>,
    draw: impl FnOnce(&T, &mut Vec<u8>) -> io::Result<()>,
    out: &mut Vec<u8>,
) -> io::Result<()> {
    match thing {
        Some(thing) => draw(thing, out),
        None => out.write_all("<span class=\"none\">–</span>".as_bytes()),
    }
}

/// A verdict: word, shape and colour, in this order of importance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    word: String,
    shape: char,
    tone: &'static str,
}

impl Badge {
    /// A verdict in the language of the report.
    pub fn new(tongue: &Tongue, verdict: impl Into<Shown>) -> Badge {
        let shown = verdict.into();
        Badge { word: tongue.begun(shown.word), shape: shown.tone.tint().shape, tone: class(shown.tone) }
    }
}

impl Badge {
    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let Badge { word, shape, tone } = self;
        write!(out, r#"<span class="badge {tone}"><span class="shape" aria-hidden="true">{shape}</span> "#)?;
        enclosed("", word, "</span>", out)
    }
}

impl Serialize for Badge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

/// The class of a tone in the style sheet.
fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Warning => "warning",
        Tone::Bad => "bad",
        Tone::Done => "done",
        Tone::Quiet => "quiet",
    }
}

/// Words that lead to another page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub href: String,
}

impl Link {
    /// Words and where they lead.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Link {
        Link { text: text.into(), href: href.into() }
    }

    /// The name of a unit, and its page.
    pub fn unit(report: &Report<'_>, id: UnitId) -> Link {
        Link::new(&*report.portfolio.unit(id).name, link::unit(report, id))
    }

    /// The words of an objective, and its page.
    pub fn objective(report: &Report<'_>, id: ObjectiveId) -> Link {
        Link::new(&*report.portfolio.objective(id).title, link::objective(report, id))
    }

    /// The words of a key result, and its place.
    pub fn key_result(report: &Report<'_>, id: KeyResultId) -> Link {
        Link::new(&*report.portfolio.key_result(id).title, link::key_result(report, id))
    }

    /// The name of a KPI, and its page.
    pub fn kpi(report: &Report<'_>, id: KpiId) -> Link {
        Link::new(&*report.portfolio.kpi(id).name, link::kpi(report, id))
    }
}

/// File, sheet and cell; all empty where readers may not know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'a> {
    file: &'a str,
    sheet: &'a str,
    at: String,
}

impl<'a> Cell<'a> {
    /// The address of an origin in full.
    pub fn new(portfolio: &'a Portfolio, origin: Origin) -> Cell<'a> {
        let place = portfolio.place(origin);
        Cell { file: place.file, sheet: place.sheet, at: place.at.to_string() }
    }

    /// Whether readers may know where it is.
    pub fn is_told(&self) -> bool {
        !self.file.is_empty()
    }

    /// The address without its file and sheet: `B7`.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        if !self.is_told() {
            return Ok(());
        }
        enclosed(r#"<span class="place"><bdi>"#, self.file, "</bdi> › ", out)?;
        enclosed("<bdi>", self.sheet, "</bdi> › ", out)?;
        enclosed(r#"<span class="at">"#, &self.at, "</span></span>", out)
    }

    /// The address as one text.
    pub fn text(&self, out: &mut Vec<u8>) -> io::Result<()> {
        escape(self.file, out)?;
        out.write_all(" › ".as_bytes())?;
        escape(self.sheet, out)?;
        out.write_all(" › ".as_bytes())?;
        escape(&self.at, out)
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

/// One thing that is said of an item, under its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact<'a> {
    name: &'a str,
    value: Told<'a>,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Told<'a> {
    Text(Cow<'a, str>),
    Missing(&'a str),
    Figure(Figure<'a>),
    Link(Link),
    Cell(Cell<'a>),
}

impl<'a> Fact<'a> {
    /// Words of a sheet or of ours, if there are any.
    pub fn text(name: &'a str, text: Option<impl Into<Cow<'a, str>>>) -> Option<Fact<'a>> {
        Some(Fact { name, value: Told::Text(text?.into()) })
    }

    /// Who answers for it, or that nobody does.
    pub fn owner(tongue: &'a Tongue, owner: &'a Entry<Box<str>>) -> Option<Fact<'a>> {
        let nobody = Told::Missing(tongue.say("nobody"));
        let value = owner.value().map_or(nobody, |owner| Told::Text((&**owner).into()));
        Some(Fact { name: tongue.say("Owner"), value })
    }

    /// Something typed, with its cell.
    pub fn figure(name: &'a str, figure: Option<Figure<'a>>) -> Option<Fact<'a>> {
        Some(Fact { name, value: Told::Figure(figure?) })
    }

    /// A way to another page.
    pub fn link(name: &'a str, link: Link) -> Option<Fact<'a>> {
        Some(Fact { name, value: Told::Link(link) })
    }

    /// Where it stands.
    pub fn cell(tongue: &'a Tongue, cell: Cell<'a>) -> Option<Fact<'a>> {
        cell.is_told().then_some(Fact { name: tongue.say("Stands in"), value: Told::Cell(cell) })
    }
}

/// The words of an entry, if it was understood.
pub fn words(entry: &Entry<Box<str>>) -> Option<&str> {
    entry.value().map(|text| &**text)
}

/// The id of an item, unless its words begin with it already.
pub fn beside<'a>(id: &'a Entry<Box<str>>, title: &str) -> Option<&'a str> {
    words(id).filter(|id| !title.starts_with(id))
}

/// A stretch of a message: plain, or quoted from a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    text: String,
    quoted: bool,
}

/// A message, cut where backticks begin and end a quotation.
pub fn pieces(message: &str) -> Vec<Piece> {
    let cut = message.split('`').enumerate();
    let pieces = cut.map(|(number, text)| Piece { text: text.to_owned(), quoted: number % 2 == 1 });
    pieces.filter(|piece| !piece.text.is_empty()).collect()
}

/// A sentence of ours that was kept as text: in the language of the site, else marked as English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    text: String,
    is_english: bool,
}

impl Kept {
    /// The sentence as this language says it.
    pub fn new(tongue: &Tongue, text: &str) -> Kept {
        let told = tongue.again(text);
        Kept { is_english: told.is_none(), text: told.unwrap_or_else(|| text.to_owned()) }
    }

    /// The same behind a word of ours: `skipped: total row`.
    pub fn behind(self, before: &str, tongue: &Tongue) -> Kept {
        Kept { text: [before, &self.text].join(tongue.say(": ")), ..self }
    }

    /// A text that is in the language already.
    pub fn told(text: impl Into<String>) -> Kept {
        Kept { text: text.into(), is_english: false }
    }

    /// Its HTML.
    pub fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        out.write_all(if self.is_english { b"<span lang=\"en\">" } else { b"" })?;
        for Piece { text, quoted } in pieces(&self.text) {
            let (before, behind) = if quoted { ("<q><bdi>", "</bdi></q>") } else { ("", "") };
            enclosed(before, &text, behind, out)?;
        }
        out.write_all(if self.is_english { b"</span>" } else { b"" })
    }
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

/// So many letters of a cell stand where it is only one of many things said.
const SHORT: usize = 200;

/// The beginning of a text, whole where it is short.
pub fn short(text: &str) -> &str {
    text.char_indices().nth(SHORT).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_cut_where_it_quotes() {
        let text = |piece: &Piece| (piece.text.clone(), piece.quoted);
        let cut: Vec<_> = pieces("`A b` has no baseline").iter().map(text).collect();
        assert_eq!(cut, [("A b".to_owned(), true), (" has no baseline".to_owned(), false)]);
        assert_eq!(pieces(""), []);
    }
}
