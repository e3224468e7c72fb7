//! The styles of a workbook in, the same with the few that we need appended out; those that are there keep their numbers.

use std::collections::HashMap;
use std::ops::Range;

use super::edit::Edits;
use super::strings::prefix;
use crate::read::tags::{Tag, TagKind, Tags, number};

/// How a cell of ours differs from the one it is modelled on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Look {
    /// The number of a number format that every program knows: 0 is general, 2 is `0.00`.
    pub number_format: u32,
    /// Where its text stands, if not where the kind of its value says.
    pub horizontal: Option<&'static str>,
    /// Whether its text is broken over lines.
    pub wrap: Wrap,
    /// Fill and text, as RGB; as the model has them for none.
    pub colours: Option<Colours>,
    /// How its letters look.
    pub letters: Letters,
}

/// Whether a text is broken over lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrap {
    /// It is.
    Lines,
    /// It stays in one line.
    None,
}

/// How letters look beside those of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Letters {
    /// The same.
    Same,
    /// Bold.
    Bold,
    /// Bold and large.
    Title,
    /// Underlined.
    Link,
}

/// A fill and the text on it, as RGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colours {
    /// The fill; none for text in a colour of its own.
    pub fill: Option<u32>,
    /// The text.
    pub text: u32,
}

/// The styles of a workbook.
#[derive(Debug)]
pub struct Styles<'a> {
    bytes: &'a [u8],
    prefix: String,
    fonts: List,
    fills: List,
    formats: List,
    /// Looks of conditional formats.
    looks: List,
    /// The numbers of formats that were asked for, by the model, if there is one, and how it is to look.
    given: HashMap<(Option<u32>, Look), u32>,
}

/// A list of elements that cells or formats refer to by number.
#[derive(Debug, Default)]
struct List {
    /// The value of its attribute `count`.
    count: Option<Range<usize>>,
    /// Where its end tag stands.
    end: Option<usize>,
    /// Where the list would stand if there is none; an empty one is replaced.
    place: Range<usize>,
    known: Vec<String>,
    /// The number of each by its text, the first of equal ones; made when first asked for.
    numbers: HashMap<String, usize>,
    added: usize,
}

impl List {
    fn number(&mut self, element: String) -> u32 {
        if self.numbers.is_empty() {
            // Of equal ones the first is put in last.
            self.numbers = self.known.iter().cloned().enumerate().rev().map(|(at, known)| (known, at)).collect();
        }
        let next = self.known.len();
        let place = *self.numbers.entry(element).or_insert_with_key(|element| {
            self.known.push(element.clone());
            self.added += 1;
            next
        });
        u32::try_from(place).unwrap_or(0)
    }

    /// Appends the new ones; a list of this name is added where there is none and a place for it.
    fn append(&self, name: &str, edits: &mut Edits) {
        if self.added == 0 {
            return;
        }
        let Some(end) = self.end else {
            if self.place.end > 0 {
                let count = self.known.len();
                edits
                    .replace(self.place.clone(), format!("<{name} count=\"{count}\">{}</{name}>", self.known.concat()));
            }
            return;
        };
        if let Some(count) = &self.count {
            edits.replace(count.clone(), self.known.len().to_string());
        }
        edits.insert(end, self.known[self.known.len() - self.added..].concat());
    }
}

impl<'a> Styles<'a> {
    /// Reads the lists of a part of styles.
    pub fn of(bytes: &'a [u8]) -> Styles<'a> {
        let mut styles = Styles {
            bytes,
            prefix: String::new(),
            fonts: List::default(),
            fills: List::default(),
            formats: List::default(),
            looks: List::default(),
            given: HashMap::new(),
        };
        let mut tags = Tags::of(bytes);
        while let Some(tag) = tags.next() {
            let is_formats = tag.local() == b"cellXfs";
            let list = match (tag.kind, tag.local()) {
                (TagKind::Open, b"styleSheet") => {
                    styles.prefix = prefix(tag.name());
                    continue;
                }
                (TagKind::Open, b"fonts") => &mut styles.fonts,
                (TagKind::Open, b"fills") => &mut styles.fills,
                (TagKind::Open, b"cellXfs") => &mut styles.formats,
                (TagKind::Open, b"dxfs") => &mut styles.looks,
                (TagKind::Empty, b"dxfs") => {
                    styles.looks.place = tag.start..tag.end;
                    continue;
                }
                // Looks of conditional formats stand behind the named styles.
                (TagKind::Close, b"cellStyles") => {
                    styles.looks.place = tag.end..tag.end;
                    continue;
                }
                _ => continue,
            };
            list.count = tag.place_of("count");
            list.end = Some(children(&mut tags, bytes, &mut list.known));
            if is_formats && styles.looks.place.end == 0 {
                let end = styles.formats.end.unwrap_or(0) + tag.name().len() + "</>".len();
                styles.looks.place = end..end;
            }
        }
        styles
    }

    /// How many formats cells can refer to.
    pub fn count(&self) -> usize {
        self.formats.known.len()
    }

    /// How many there are without those that were added.
    pub fn team_count(&self) -> usize {
        self.formats.known.len() - self.formats.added
    }

    /// The fill of a format.
    pub fn fill_of(&self, format: u32) -> Option<u32> {
        let format = self.formats.known.get(format as usize)?;
        Tags::of(format.as_bytes()).next()?.attribute("fillId").and_then(number)
    }

    /// The number of the format that looks so and is otherwise as its model.
    pub fn like(&mut self, model: u32, look: Look) -> u32 {
        self.given(Some(model), look)
    }

    /// The number of the format that looks so on a blank sheet: no fill and no lines but its own.
    pub fn plain(&mut self, look: Look) -> u32 {
        self.given(None, look)
    }

    /// Formats are only ever added, so that one keeps its number: many cells ask for the same.
    fn given(&mut self, model: Option<u32>, look: Look) -> u32 {
        if let Some(number) = self.given.get(&(model, look)) {
            return *number;
        }
        let number = match model {
            Some(model) => self.made_like(model, look),
            None => self.made_plain(look),
        };
        self.given.insert((model, look), number);
        number
    }

    fn made_like(&mut self, model: u32, look: Look) -> u32 {
        let Some(model) = self.formats.known.get(model as usize).or(self.formats.known.first()).cloned() else {
            return 0;
        };
        let tag = Tags::of(model.as_bytes()).next();
        let value = |name: &str| tag.and_then(|tag| tag.attribute(name)).and_then(number).unwrap_or(0);
        let (font, fill, border, base) = (value("fontId"), value("fillId"), value("borderId"), value("xfId"));
        let alignment = Tags::of(model.as_bytes()).find(|tag| tag.local() == b"alignment");
        let vertical = alignment.and_then(|tag| tag.attribute("vertical")).map(String::from_utf8_lossy);
        let element = self.element([font, fill, border, base], look, vertical.as_deref().unwrap_or_default());
        self.formats.number(element)
    }

    fn made_plain(&mut self, look: Look) -> u32 {
        let element = self.element([0, 0, 0, 0], look, "top");
        self.formats.number(element)
    }

    fn element(&mut self, [font, fill, border, base]: [u32; 4], look: Look, vertical: &str) -> String {
        let font = self.font(font, look);
        let fill = match look.colours.and_then(|colours| colours.fill) {
            Some(fill) => self.fill(fill),
            None => fill,
        };
        let horizontal = look.horizontal.unwrap_or_default();
        let places = [("horizontal", horizontal), ("vertical", vertical)];
        let given = places.into_iter().filter(|(_, place)| !place.is_empty());
        let placed: String = given.map(|(name, place)| format!(" {name}=\"{place}\"")).collect();
        let wrap = if look.wrap == Wrap::Lines { " wrapText=\"1\"" } else { "" };
        format!(
            "<{0}xf numFmtId=\"{1}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"{base}\" \
             applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">\
             <{0}alignment{placed}{wrap}/></{0}xf>",
            self.prefix, look.number_format
        )
    }

    fn font(&mut self, model: u32, look: Look) -> u32 {
        let known = self.fonts.known.get(model as usize).cloned();
        let (Some(model_font), false) = (known, look.colours.is_none() && look.letters == Letters::Same) else {
            return model;
        };
        let font = lettered(&model_font, look, &self.prefix);
        self.fonts.number(font)
    }

    fn fill(&mut self, colour: u32) -> u32 {
        let element = format!(
            "<{0}fill><{0}patternFill patternType=\"solid\"><{0}fgColor rgb=\"FF{colour:06X}\"/>\
             <{0}bgColor indexed=\"64\"/></{0}patternFill></{0}fill>",
            self.prefix
        );
        self.fills.number(element)
    }

    /// The number of the look that a conditional format gives: a fill and nothing else, for text and lines are the team's, and
    /// LibreOffice would take all lines away for one of ours.
    pub fn tint(&mut self, fill: u32) -> u32 {
        self.looks.number(format!(
            "<{0}dxf><{0}fill><{0}patternFill><{0}bgColor rgb=\"FF{fill:06X}\"/></{0}patternFill></{0}fill></{0}dxf>",
            self.prefix
        ))
    }

    /// What appends the new ones.
    pub fn edits(&self) -> Edits {
        let mut edits = Edits::default();
        let prefix = &self.prefix;
        let lists = [&self.fonts, &self.fills, &self.formats, &self.looks];
        for (list, name) in lists.into_iter().zip(["fonts", "fills", "cellXfs", "dxfs"]) {
            list.append(&format!("{prefix}{name}"), &mut edits);
        }
        edits
    }

    /// The part with the new ones.
    pub fn written(&self) -> Result<Vec<u8>, String> {
        self.edits().applied(self.bytes)
    }
}

/// Collects the elements of a list as they stand, and tells where its end tag begins.
fn children(tags: &mut Tags, bytes: &[u8], known: &mut Vec<String>) -> usize {
    let (mut depth, mut start) = (0_u32, 0);
    for tag in tags.by_ref() {
        if depth == 0 {
            start = tag.start;
        }
        match tag.kind {
            TagKind::Open => depth += 1,
            TagKind::Close if depth == 0 => return tag.start,
            TagKind::Close => depth -= 1,
            TagKind::Empty => {}
        }
        if depth == 0 {
            known.push(String::from_utf8_lossy(&bytes[start..tag.end]).into_owned());
        }
    }
    bytes.len()
}

/// A font like another, with its colour, weight, size or line replaced.
fn lettered(font: &str, look: Look, prefix: &str) -> String {
    let mut replaced: Vec<(&[u8], String)> = Vec::new();
    if let Some(colours) = look.colours {
        replaced.push((b"color", format!("<{prefix}color rgb=\"FF{:06X}\"/>", colours.text)));
    }
    match look.letters {
        Letters::Same => {}
        Letters::Bold => replaced.push((b"b", format!("<{prefix}b/>"))),
        Letters::Title => {
            replaced.push((b"b", format!("<{prefix}b/>")));
            replaced.push((b"sz", format!("<{prefix}sz val=\"16\"/>")));
        }
        Letters::Link => replaced.push((b"u", format!("<{prefix}u/>"))),
    }
    let elements = font_elements(font).into_iter().filter(|(name, _)| replaced.iter().all(|(other, _)| other != name));
    let mut elements: Vec<(Vec<u8>, String)> = elements.map(|(name, text)| (name.to_vec(), text.to_owned())).collect();
    elements.extend(replaced.into_iter().map(|(name, text)| (name.to_vec(), text)));
    elements.sort_by_key(|(name, _)| FONT_ORDER.iter().position(|known| known == name).unwrap_or(FONT_ORDER.len()));
    let inner: String = elements.into_iter().map(|(_, text)| text).collect();
    format!("<{prefix}font>{inner}</{prefix}font>")
}

/// The order in which a font tells its properties.
const FONT_ORDER: &[&[u8]] = &[
    b"b",
    b"i",
    b"strike",
    b"condense",
    b"extend",
    b"outline",
    b"shadow",
    b"u",
    b"vertAlign",
    b"sz",
    b"color",
    b"name",
    b"family",
    b"charset",
    b"scheme",
];

/// The properties of a font, each with its element as it stands.
fn font_elements(font: &str) -> Vec<(&[u8], &str)> {
    let is_property = |tag: &Tag| tag.kind == TagKind::Empty && tag.local() != b"font";
    let tags = Tags::of(font.as_bytes()).filter(is_property);
    tags.map(|tag| (tag.local(), &font[tag.start..tag.end])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PART: &str = "<styleSheet><fonts count=\"1\"><font><sz val=\"11\"/><color theme=\"1\"/><name val=\"Aptos\"/></font></fonts>\
        <fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>\
        <cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>\
        <cellXfs count=\"1\"><xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"3\" xfId=\"0\"><alignment horizontal=\"center\" vertical=\"top\"/></xf></cellXfs></styleSheet>";

    const LOOK: Look = Look {
        number_format: 2,
        horizontal: None,
        wrap: Wrap::Lines,
        colours: Some(Colours { fill: Some(0xD5_EFEC), text: 0x03_524E }),
        letters: Letters::Bold,
    };

    fn written(part: &str) -> String {
        let mut styles = Styles::of(part.as_bytes());
        assert_eq!(styles.like(0, LOOK), 1);
        String::from_utf8(styles.written().unwrap()).unwrap()
    }

    #[test]
    fn a_new_format_is_like_its_model_but_for_its_look() {
        let once = written(PART);
        assert!(once.contains("<cellXfs count=\"2\">"), "{once}");
        assert!(once.contains("fontId=\"1\" fillId=\"1\" borderId=\"3\""), "{once}");
        assert!(once.contains("<alignment vertical=\"top\" wrapText=\"1\"/>"), "{once}");
        assert!(
            once.contains("<font><b/><sz val=\"11\"/><color rgb=\"FF03524E\"/><name val=\"Aptos\"/></font></fonts>"),
            "{once}"
        );
        assert!(once.contains("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"), "{once}");
    }

    #[test]
    fn looks_of_conditional_formats_get_a_list_in_its_place() {
        let look = "<dxf><fill><patternFill><bgColor rgb=\"FFD5EFEC\"/></patternFill></fill></dxf>";
        let formats = "<cellXfs count=\"1\"><xf/></cellXfs>";
        let named = "<cellStyles><cellStyle/></cellStyles>";
        for (before, known, number) in [
            (formats.to_owned(), "", 0),
            (format!("{formats}{named}"), "", 0),
            (format!("{formats}{named}"), "<dxfs count=\"0\"/>", 0),
            (format!("{formats}{named}"), "<dxfs count=\"0\"></dxfs>", 0),
            (format!("{formats}{named}"), "<dxfs count=\"1\"><dxf><font/></dxf></dxfs>", 1),
        ] {
            let part = format!("<styleSheet>{before}{known}<tableStyles/></styleSheet>");
            let mut styles = Styles::of(part.as_bytes());
            assert_eq!(styles.tint(0xD5_EFEC), number);
            let written = String::from_utf8(styles.written().unwrap()).unwrap();
            let others = if number == 1 { "<dxf><font/></dxf>" } else { "" };
            let list = format!("<dxfs count=\"{}\">{others}{look}</dxfs>", number + 1);
            assert_eq!(written, format!("<styleSheet>{before}{list}<tableStyles/></styleSheet>"));
            let mut again = Styles::of(written.as_bytes());
            assert_eq!((again.tint(0xD5_EFEC), again.edits().is_empty()), (number, true));
        }
    }

    #[test]
    fn a_format_that_is_there_twice_is_told_by_its_first_number() {
        let once = written(PART);
        let (_, ours) = once.split_once("</xf>").unwrap();
        let ours = ours.split("</cellXfs>").next().unwrap();
        let twice = once.replace("</cellXfs>", &format!("{ours}</cellXfs>"));
        let mut styles = Styles::of(twice.as_bytes());
        assert_eq!((styles.count(), styles.like(0, LOOK), styles.edits().is_empty()), (3, 1, true));
    }

    #[test]
    fn many_formats_are_told_apart_in_a_moment() {
        let formats: String = (0..60_000).map(|number| format!("<xf numFmtId=\"2\" borderId=\"{number}\"/>")).collect();
        let part = format!(
            "<styleSheet><fonts><font/></fonts><fills><fill/></fills><cellXfs>{formats}</cellXfs></styleSheet>"
        );
        let mut styles = Styles::of(part.as_bytes());
        let begun = std::time::Instant::now();
        let numbers: std::collections::BTreeSet<u32> = (0..60_000).map(|model| styles.like(model, LOOK)).collect();
        assert_eq!((numbers.len(), styles.count()), (60_000, 120_000));
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }

    #[test]
    fn the_same_look_again_changes_nothing() {
        let once = written(PART);
        assert_eq!(written(&once), once);
    }
}
