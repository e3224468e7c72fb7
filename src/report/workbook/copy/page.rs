//! A sheet of ours in words in, its part out: title, notes and one Excel table, built from texts and styles that the
//! workbook shares.

use std::collections::BTreeMap;

use super::Desk;
use crate::read::{Area, CellRef};
use crate::report::palette;
use crate::report::workbook::package::book::Dialect;
use crate::report::workbook::package::edit::{escaped, text_element};
use crate::report::workbook::package::styles::{Colours, Letters, Look, Wrap};

/// The one number of links that Excel allows a sheet.
const MOST_LINKS: usize = 65_530;
/// Points of one line of text.
const LINE_HEIGHT: f64 = 15.0;
/// Lines of a row, at most; a longer text is read in the cell itself.
const MOST_LINES: usize = 12;
/// Bytes of a cell whose text is shared, about: its page takes no more room while it grows.
const BYTES_OF_CELL: usize = 40;

/// A sheet of ours.
pub(super) struct Page<'a> {
    /// Its first cell, by which it is known again.
    pub title: &'static str,
    /// Lines below it.
    pub notes: Vec<String>,
    /// The columns of its table.
    pub columns: &'static [Heading],
    /// How many rows its table has.
    count: usize,
    /// Makes one of them, with as many cells as there are columns: a large sheet has hundreds of thousands of findings.
    row: Box<dyn Fn(usize) -> Vec<Cell> + 'a>,
}

impl<'a> Page<'a> {
    /// A page with so many rows; without any it has one that says so.
    pub fn new(
        (title, notes): (&'static str, Vec<String>),
        columns: &'static [Heading],
        (count, row): (usize, impl Fn(usize) -> Vec<Cell> + 'a),
    ) -> Page<'a> {
        let none = || columns.iter().enumerate().map(|(at, _)| if at == 0 { none() } else { Cell::Empty }).collect();
        let row = move |at| if count == 0 { none() } else { row(at) };
        Page { title, notes, columns, count: count.max(1), row: Box::new(row) }
    }
}

fn none() -> Cell {
    Cell::Text("none".to_owned())
}

/// A column of a page.
#[derive(Debug)]
pub(super) struct Heading {
    /// Its header; unique in its table.
    pub text: &'static str,
    /// Its width in characters.
    pub width: u16,
}

/// What stands in a cell of a page.
#[derive(Debug, Clone)]
pub(super) enum Cell {
    Empty,
    Text(String),
    /// Words with the tint of a verdict.
    Tinted(String, Colours),
    /// A grade.
    Grade(String),
    /// Words that lead to a place of the workbook.
    Link {
        text: String,
        place: String,
    },
    /// Words that lead to a page of the report.
    Page {
        text: String,
        address: String,
    },
}

/// A page as it is written.
pub(super) struct Drawn {
    /// The sheet's part.
    pub sheet: String,
    /// The rectangle of its table.
    pub table: Area,
    /// The pages that it leads to; the key of each is [`page_key`] of its place.
    pub pages: Vec<String>,
}

/// The key by which a sheet leads to one of its pages.
pub(super) fn page_key(place: usize) -> String {
    format!("page{}", place + 1)
}

/// Draws a page; `relation` is the key of its table.
pub(super) fn draw(page: &Page, relation: &str, dialect: &Dialect, desk: &mut Desk) -> Drawn {
    let looks = Looks::new(desk);
    let top = row_number(page.notes.len()) + 2;
    let width = u16::try_from(page.columns.len()).unwrap_or(1);
    let last = CellRef::new(top + row_number(page.count), width - 1);
    let mut pen = Pen {
        desk,
        looks,
        sheet: String::with_capacity(page.count * page.columns.len() * BYTES_OF_CELL),
        links: String::new(),
        linked: 0,
        pages: Vec::new(),
        known: BTreeMap::new(),
    };
    pen.sheet += &head(page, (top, last), dialect);
    pen.row(0, Some(24.0), &[(&Cell::Text(page.title.to_owned()), pen.looks.title)]);
    for (number, note) in (1..).zip(&page.notes) {
        pen.row(number, None, &[(&Cell::Text(note.clone()), pen.looks.note)]);
    }
    let headings: Vec<Cell> = page.columns.iter().map(|column| Cell::Text(column.text.to_owned())).collect();
    let headings: Vec<(&Cell, u32)> = headings.iter().map(|heading| (heading, pen.looks.heading)).collect();
    pen.row(top, Some(LINE_HEIGHT + 6.0), &headings);
    for (number, cells) in (top + 1..).zip((0..page.count).map(&page.row)) {
        let lines = cells.iter().zip(page.columns).map(|(cell, column)| cell.lines(column.width)).max().unwrap_or(1);
        let cells: Vec<(&Cell, u32)> = cells.iter().map(|cell| (cell, pen.look(cell))).collect();
        pen.row(number, Some(LINE_HEIGHT * lines.min(MOST_LINES) as f64), &cells);
    }
    let Pen { mut sheet, links, pages, .. } = pen;
    close(&mut sheet, &links, relation);
    Drawn { sheet, table: Area::new(CellRef::new(top, 0), last), pages }
}

fn row_number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The part as far as to its first row.
fn head(page: &Page, (top, last): (u32, CellRef), dialect: &Dialect) -> String {
    let Dialect { main, relations } = dialect;
    let columns: String = (1..)
        .zip(page.columns)
        .map(|(at, column)| format!("<col min=\"{at}\" max=\"{at}\" width=\"{}\" customWidth=\"1\"/>", column.width))
        .collect();
    let whole = Area::new(CellRef::new(0, 0), last);
    let below = CellRef::new(top + 1, 0);
    let split = top + 1;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <worksheet xmlns=\"{main}\" xmlns:r=\"{relations}\">\
         <sheetPr><tabColor rgb=\"FF{:06X}\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"{whole}\"/>\
         <sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">\
         <pane ySplit=\"{split}\" topLeftCell=\"{below}\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\" activeCell=\"{below}\" sqref=\"{below}\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/><cols>{columns}</cols><sheetData>",
        palette::INK,
    )
}

/// Ends the part behind its last row.
fn close(sheet: &mut String, links: &str, relation: &str) {
    sheet.push_str("</sheetData>");
    if !links.is_empty() {
        sheet.extend(["<hyperlinks>", links, "</hyperlinks>"]);
    }
    sheet.extend([
        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.2\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\
         <tableParts count=\"1\"><tablePart r:id=\"",
        relation,
        "\"/></tableParts></worksheet>",
    ]);
}

/// The part of the table of a page.
pub(super) fn table(page: &Page, area: Area, (id, name): (u32, &str), dialect: &Dialect) -> String {
    let main = dialect.main;
    let columns: String = (1..)
        .zip(page.columns)
        .map(|(at, column)| format!("<tableColumn id=\"{at}\" name=\"{}\"/>", escaped(column.text)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <table xmlns=\"{main}\" id=\"{id}\" name=\"{name}\" displayName=\"{name}\" ref=\"{area}\" totalsRowShown=\"0\">\
         <autoFilter ref=\"{area}\"/><tableColumns count=\"{}\">{columns}</tableColumns>\
         <tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>",
        page.columns.len()
    )
}

/// The styles that all pages share.
#[derive(Debug, Clone, Copy)]
struct Looks {
    title: u32,
    note: u32,
    heading: u32,
    text: u32,
    grade: u32,
    link: u32,
}

const PLAIN: Look =
    Look { number_format: 0, horizontal: Some("left"), wrap: Wrap::Lines, colours: None, letters: Letters::Same };

impl Looks {
    fn new(desk: &mut Desk) -> Looks {
        let mut style = |look| desk.styles.as_mut().map_or(0, |styles| styles.plain(look));
        let coloured = |text| Some(Colours { fill: None, text });
        let on_ink = Some(Colours { fill: Some(palette::INK), text: palette::PAPER });
        Looks {
            title: style(Look { wrap: Wrap::None, colours: coloured(palette::INK), letters: Letters::Title, ..PLAIN }),
            note: style(Look { wrap: Wrap::None, colours: coloured(palette::MUTED), ..PLAIN }),
            heading: style(Look { colours: on_ink, letters: Letters::Bold, ..PLAIN }),
            text: style(PLAIN),
            grade: style(Look { number_format: 2, horizontal: Some("right"), ..PLAIN }),
            link: style(Look { colours: coloured(palette::LINK), letters: Letters::Link, ..PLAIN }),
        }
    }
}

/// Writes the rows of a page.
struct Pen<'d, 's> {
    desk: &'d mut Desk<'s>,
    looks: Looks,
    /// The part so far.
    sheet: String,
    links: String,
    linked: usize,
    pages: Vec<String>,
    /// The key of each page.
    known: BTreeMap<String, String>,
}

impl Pen<'_, '_> {
    fn look(&mut self, cell: &Cell) -> u32 {
        match cell {
            Cell::Empty | Cell::Text(_) => self.looks.text,
            Cell::Grade(_) => self.looks.grade,
            Cell::Link { .. } | Cell::Page { .. } => self.looks.link,
            Cell::Tinted(_, colours) => {
                let look = Look { colours: Some(*colours), ..PLAIN };
                self.desk.styles.as_mut().map_or(0, |styles| styles.plain(look))
            }
        }
    }

    fn row(&mut self, number: u32, height: Option<f64>, cells: &[(&Cell, u32)]) {
        let height = height.map_or_else(String::new, |height| format!(" ht=\"{height}\" customHeight=\"1\""));
        self.sheet += &format!("<row r=\"{}\"{height}>", number + 1);
        for ((cell, style), column) in cells.iter().zip(0..) {
            let at = CellRef::new(number, column);
            let style = if *style == 0 { String::new() } else { format!(" s=\"{style}\"") };
            let written = match cell {
                Cell::Empty => format!("<c r=\"{at}\"{style}/>"),
                Cell::Grade(grade) => format!("<c r=\"{at}\"{style}><v>{grade}</v></c>"),
                Cell::Text(text) | Cell::Tinted(text, _) => self.text(at, &style, text),
                Cell::Link { text, place } => {
                    self.link(at, &format!("location=\"{}\" display=\"{}\"", escaped(place), escaped(text)));
                    self.text(at, &style, text)
                }
                Cell::Page { text, address } => {
                    let key = self.key(address);
                    self.link(at, &format!("r:id=\"{key}\""));
                    self.text(at, &style, text)
                }
            };
            self.sheet += &written;
        }
        self.sheet += "</row>";
    }

    fn link(&mut self, at: CellRef, leads: &str) {
        if self.linked < MOST_LINKS {
            self.linked += 1;
            self.links += &format!("<hyperlink ref=\"{at}\" {leads}/>");
        }
    }

    fn key(&mut self, address: &str) -> String {
        if let Some(key) = self.known.get(address) {
            return key.clone();
        }
        let key = page_key(self.pages.len());
        self.pages.push(address.to_owned());
        self.known.insert(address.to_owned(), key.clone());
        key
    }

    fn text(&mut self, at: CellRef, style: &str, text: &str) -> String {
        match &mut self.desk.strings {
            Some(strings) => format!("<c r=\"{at}\"{style} t=\"s\"><v>{}</v></c>", strings.number(text)),
            None => format!("<c r=\"{at}\"{style} t=\"inlineStr\"><is>{}</is></c>", text_element("", text)),
        }
    }
}

impl Cell {
    /// How many lines it takes at a width.
    fn lines(&self, width: u16) -> usize {
        match self {
            Cell::Empty | Cell::Grade(_) => 1,
            Cell::Text(text) | Cell::Tinted(text, _) | Cell::Link { text, .. } | Cell::Page { text, .. } => {
                let width = usize::from(width).max(1);
                text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum::<usize>().max(1)
            }
        }
    }
}
