//! A workbook without rows and its rows one by one in, the bytes of the whole out, which is never in memory.
//!
//! The library remembers the height of every row, each cell of every table and each link, in all several times what the
//! rows take themselves. So it makes only a form: headings, formats, tables and conditions, and in place of the rows one
//! model of each format. The rows are written where the models stood, and what names their range is stretched over them.

use std::io::{self, Write};

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::package::Package;
use super::package::book::{Book, SheetEntry, relationships, relationships_part};
use super::package::edit::{Edits, escaped, is_plain};
use super::package::table::TablePart;
use crate::read::tags::{Tag, TagKind, Tags, area, number};
use crate::read::{Area, CellRef, column_letters};

/// A worksheet of a form, and what writes its rows.
pub struct Filled<'a> {
    /// The last row of its heading. What the form has below it are its models, from the left, each in a format of its own.
    pub heading: u32,
    /// The last cell of its table, or of all there is to be filtered.
    pub last: CellRef,
    /// Writes the rows, from the top.
    pub rows: Box<Fill<'a>>,
}

/// Writes the rows of a worksheet one by one; fails when that does.
pub type Fill<'a> = dyn Fn(&mut Rows<'_>) -> io::Result<()> + 'a;

/// The format of a cell: the number of a model, counted from 1, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Model(pub usize);

/// As the form has cells that nobody formatted.
pub const PLAIN: Model = Model(0);

/// The rows of a worksheet, as they are written.
pub struct Rows<'w> {
    out: &'w mut dyn Write,
    /// The attribute that gives a cell the format of each model; none for the first, which is plain.
    models: Vec<String>,
    /// The letters of the columns so far.
    columns: Vec<String>,
    /// What is not written yet.
    text: String,
    links: Vec<Link>,
}

/// One row, as it is written.
pub struct Row<'r, 'w> {
    rows: &'r mut Rows<'w>,
    at: u32,
    /// Its number as it stands in addresses.
    number: String,
}

/// A cell that leads to a page.
struct Link {
    at: CellRef,
    page: String,
}

/// Nine tenths of what the best compression saves, in a third of its time.
const COMPRESSION: i64 = 2;

/// Bytes of rows that are packed at a time.
const PIECE: usize = 1 << 16;

/// The type of what leads to a page.
const LEADS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/// Points of a row for which nobody asked.
const USUAL_HEIGHT: f64 = 15.0;

/// Writes a form with its rows; the first worksheets of the form are those that are filled.
///
/// # Errors
/// The form cannot be made or is none, or `out` takes no more.
pub fn pour(form: &mut Workbook, sheets: &[Filled<'_>], out: &mut dyn Write) -> io::Result<()> {
    let bytes = form.save_to_buffer().map_err(told)?;
    let package = Package::open(&bytes).map_err(told)?;
    let book = Book::of(&package).map_err(told)?;
    if book.sheets.len() < sheets.len() {
        return Err(told("it has fewer sheets than there are rows for"));
    }
    let filled: Vec<(&SheetEntry, &Filled)> = book.sheets.iter().zip(sheets).collect();
    let mut zip = ZipWriter::new_stream(out);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(COMPRESSION))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o600);
    let tables = tables(&package, &filled)?;
    let leads_of_rows: Vec<String> = filled.iter().map(|(sheet, _)| relationships_part(&sheet.part)).collect();
    for name in package.names().filter(|name| !leads_of_rows.iter().any(|leads| leads == name)) {
        let part = package.required(name).map_err(told)?;
        zip.start_file(name, options)?;
        match (filled.iter().find(|(sheet, _)| sheet.part == name), tables.iter().find(|(table, _)| table == name)) {
            (Some((_, filled)), _) => {
                let links = sheet(&package, name, filled, &mut zip)?;
                let leads = relationships_part(name);
                if let Some(part) = package.part(&leads).map_err(told)? {
                    zip.start_file(leads, options)?;
                    zip.write_all(&leading(&part, &links)?)?;
                }
            }
            (None, Some((_, last))) => {
                let stretched = TablePart::of(&part).and_then(|table| table.with_last_row(*last).applied(&part));
                zip.write_all(&stretched.map_err(told)?)?;
            }
            (None, None) => zip.write_all(&part)?,
        }
    }
    zip.finish()?;
    Ok(())
}

/// The parts of the tables of the filled sheets, each with the last row that it is to have.
fn tables(package: &Package, filled: &[(&SheetEntry, &Filled)]) -> io::Result<Vec<(String, u32)>> {
    let mut tables = Vec::new();
    for (sheet, filled) in filled {
        let leads = relationships(package, &sheet.part).map_err(told)?;
        let parts = leads.into_iter().filter(|lead| lead.kind == "table").filter_map(|lead| lead.target);
        tables.extend(parts.map(|part| (part, filled.last.row)));
    }
    Ok(tables)
}

/// Writes a sheet with its rows and tells its links.
fn sheet(package: &Package, name: &str, filled: &Filled, out: &mut dyn Write) -> io::Result<Vec<Link>> {
    let part = package.required(name).map_err(told)?;
    let form = Form::of(&part, filled)?;
    out.write_all(&form.head)?;
    let models = std::iter::once(String::new()).chain(form.models).collect();
    let mut rows = Rows { out: &mut *out, models, columns: Vec::new(), text: String::new(), links: Vec::new() };
    (filled.rows)(&mut rows)?;
    let Rows { text, links, .. } = rows;
    out.write_all(text.as_bytes())?;
    let first = relationships(package, name).map_err(told)?.len() + 1;
    let (before, behind) = part[form.end..].split_at(form.links - form.end);
    out.write_all(before)?;
    out.write_all(link_elements(&links, first).as_bytes())?;
    out.write_all(behind)?;
    Ok(links)
}

/// What a sheet of a form comes to.
struct Form {
    /// All above its models.
    head: Vec<u8>,
    models: Vec<String>,
    /// Behind the models.
    end: usize,
    /// Where links have their place behind that.
    links: usize,
}

impl Form {
    fn of(part: &[u8], filled: &Filled) -> io::Result<Form> {
        let mut edits = Edits::default();
        let (mut models, mut first_model, mut end) = (Vec::new(), None, None);
        for tag in Tags::of(part) {
            match (tag.kind, tag.local()) {
                (TagKind::Empty, b"dimension") => edits.extend(dimension(&tag, filled.last)),
                (TagKind::Open, b"row") if tag.attribute("r").and_then(number) > Some(filled.heading + 1) => {
                    first_model.get_or_insert(tag.start);
                }
                (TagKind::Empty, b"c") if first_model.is_some() => {
                    let format = tag.attribute("s").ok_or_else(|| told("a model has no format"))?;
                    models.push(format!(" s=\"{}\"", String::from_utf8_lossy(format)));
                }
                (TagKind::Close, b"sheetData") => end = Some(tag.start),
                // The first of what may stand behind the links.
                (_, b"printOptions" | b"pageMargins") => {
                    let end = end.ok_or_else(|| told("a sheet of it holds no cells"))?;
                    let head = edits.applied(&part[..first_model.unwrap_or(end)]).map_err(told)?;
                    return Ok(Form { head, models, end, links: tag.start });
                }
                _ => {}
            }
        }
        Err(told("a sheet of it has no margins"))
    }
}

fn dimension(tag: &Tag, last: CellRef) -> Edits {
    let mut edits = Edits::default();
    if let Some((area, place)) = tag.attribute("ref").and_then(area).zip(tag.place_of("ref")) {
        edits.replace(place, Area::new(area.first, last).to_string());
    }
    edits
}

fn link_elements(links: &[Link], first: usize) -> String {
    if links.is_empty() {
        return String::new();
    }
    let element = |(key, link): (usize, &Link)| {
        let place = link.page.split_once('#').map_or_else(String::new, |(_, place)| escaped(place));
        let place = if place.is_empty() { place } else { format!(" location=\"{place}\"") };
        format!("<hyperlink ref=\"{}\" r:id=\"rId{key}\"{place}/>", link.at)
    };
    format!("<hyperlinks>{}</hyperlinks>", (first..).zip(links).map(element).collect::<String>())
}

/// The relationships of a sheet and behind them one for each of its links.
fn leading(part: &[u8], links: &[Link]) -> io::Result<Vec<u8>> {
    let is_one = |tag: &Tag| tag.kind != TagKind::Close && tag.local() == b"Relationship";
    let first = Tags::of(part).filter(is_one).count() + 1;
    let end = Tags::of(part).find(|tag| tag.kind == TagKind::Close && tag.local() == b"Relationships");
    let end = end.ok_or_else(|| told("its relationships have no end"))?;
    let element = |(key, link): (usize, &Link)| {
        let page = link.page.split('#').next().unwrap_or_default();
        format!("<Relationship Id=\"rId{key}\" Type=\"{LEADS}\" Target=\"{}\" TargetMode=\"External\"/>", escaped(page))
    };
    let mut edits = Edits::default();
    edits.insert(end.start, (first..).zip(links).map(element).collect::<String>());
    edits.applied(part).map_err(told)
}

impl<'w> Rows<'w> {
    /// Writes a row of so many points: below those before it, with cells from the left.
    pub fn row(&mut self, at: u32, height: f64, write: impl FnOnce(&mut Row<'_, 'w>)) -> io::Result<()> {
        let number = (at + 1).to_string();
        self.push(&["<row r=\"", &number, "\""]);
        if height > USUAL_HEIGHT {
            self.push(&[" ht=\"", &height.to_string(), "\" customHeight=\"1\""]);
        }
        self.text.push('>');
        write(&mut Row { rows: self, at, number });
        self.text.push_str("</row>");
        if self.text.len() >= PIECE {
            self.out.write_all(self.text.as_bytes())?;
            self.text.clear();
        }
        Ok(())
    }

    fn push(&mut self, words: &[&str]) {
        self.text.extend(words.iter().copied());
    }

    /// Makes sure that the letters of a column are known.
    fn reach(&mut self, column: u16) {
        while self.columns.len() <= usize::from(column) {
            self.columns.push(column_letters(u16::try_from(self.columns.len()).expect("below a column")));
        }
    }
}

impl Row<'_, '_> {
    /// Nothing but a format.
    pub fn blank(&mut self, column: u16, model: Model) {
        self.begin(column, model);
        self.rows.text.push_str("/>");
    }

    /// Words, as far as a cell can hold them.
    pub fn text(&mut self, column: u16, model: Model, text: &str) {
        if text.is_empty() {
            return self.blank(column, model);
        }
        self.begin(column, model);
        let is_bare = text.trim_matches(['\t', '\n', ' ']).len() == text.len();
        let space = if is_bare { "" } else { " xml:space=\"preserve\"" };
        self.rows.push(&[" t=\"inlineStr\"><is><t", space, ">"]);
        if is_plain(text) {
            self.rows.text.push_str(text)
        } else {
            self.rows.text.push_str(&escaped(text))
        }
        self.rows.text.push_str("</t></is></c>");
    }

    /// A finite number.
    pub fn number(&mut self, column: u16, model: Model, number: f64) {
        self.begin(column, model);
        self.rows.push(&["><v>", &number.to_string(), "</v></c>"]);
    }

    /// Words that lead to a page beside the workbook, and to a place on it if one is named.
    pub fn link(&mut self, column: u16, model: Model, (text, page): (&str, &str)) {
        self.text(column, model, text);
        self.rows.links.push(Link { at: CellRef::new(self.at, column), page: page.to_owned() });
    }

    fn begin(&mut self, column: u16, Model(model): Model) {
        self.rows.reach(column);
        let Rows { text, columns, models, .. } = &mut *self.rows;
        text.extend(["<c r=\"", &columns[usize::from(column)], &self.number, "\"", &models[model]]);
    }
}

/// A mistake in making a form, as an error of writing.
pub fn told(error: impl std::fmt::Display) -> io::Error {
    io::Error::other(format!("the workbook cannot be made: {error}"))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};
    use rust_xlsxwriter::{Format, Table, TableColumn, XlsxError};

    use super::*;
    use crate::report::workbook::package::check::{Scope, breaches};

    /// Two columns under headings, and two models: bold, and 23 %.
    fn form() -> Result<Workbook, XlsxError> {
        let mut form = Workbook::new();
        let sheet = form.add_worksheet();
        sheet.write_string(0, 0, "Plan of the bakery")?;
        let columns = ["Loaf", "Share"].map(|name| TableColumn::new().set_header(name));
        sheet.add_table(1, 0, 2, 1, &Table::new().set_columns(&columns))?;
        sheet.write_blank(9, 0, &Format::new().set_bold())?;
        sheet.write_blank(9, 1, &Format::new().set_num_format("0%"))?;
        Ok(form)
    }

    fn poured(last: u32, rows: impl Fn(&mut Rows<'_>) -> io::Result<()>) -> Vec<u8> {
        let filled = Filled { heading: 1, last: CellRef::new(last, 1), rows: Box::new(rows) };
        let mut bytes = Vec::new();
        pour(&mut form().unwrap(), &[filled], &mut bytes).unwrap();
        bytes
    }

    fn part(bytes: &[u8], name: &str) -> String {
        let package = Package::open(bytes).unwrap();
        assert_eq!(breaches(&package, Scope::All), []);
        String::from_utf8(package.required(name).unwrap().into_owned()).unwrap()
    }

    #[test]
    fn rows_stand_in_place_of_the_models_and_have_their_formats() {
        let bytes = poured(3, |rows| {
            rows.row(2, 30.0, |row| {
                row.text(0, Model(1), "Rye");
                row.number(1, Model(2), 0.25);
            })?;
            rows.row(3, 15.0, |row| row.blank(1, PLAIN))
        });
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        let (_, rows) = sheet.split_once("<row r=\"3\"").unwrap();
        let expected = " ht=\"30\" customHeight=\"1\"><c r=\"A3\" s=\"1\" t=\"inlineStr\"><is><t>Rye</t></is></c>\
            <c r=\"B3\" s=\"2\"><v>0.25</v></c></row><row r=\"4\"><c r=\"B4\"/></row></sheetData>";
        assert!(rows.starts_with(expected), "{rows}");
    }

    #[test]
    fn what_names_the_range_of_the_rows_is_stretched_over_them() {
        let bytes = poured(70, |rows| (2..=70).try_for_each(|at| rows.row(at, 15.0, |row| row.number(0, PLAIN, 1.0))));
        assert!(part(&bytes, "xl/worksheets/sheet1.xml").contains("<dimension ref=\"A1:B71\"/>"));
        let table = part(&bytes, "xl/tables/table1.xml");
        assert_eq!(table.matches("ref=\"A2:B71\"").count(), 2, "{table}");
    }

    #[test]
    fn a_text_is_read_as_it_was_written() {
        let long = "🚀".repeat(16_384);
        let texts = ["a < b & \"c\" > d", "_x000D_ stays", "two\nlines ", " größer", "=1+1", &long];
        let bytes = poured(7, |rows| {
            (2..).zip(texts).try_for_each(|(at, text)| rows.row(at, 15.0, |row| row.text(0, PLAIN, text)))
        });
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        let range = book.worksheet_range("Sheet1").unwrap();
        let read: Vec<&Data> = range.rows().skip(2).map(|row| &row[0]).collect();
        for (text, read) in texts.iter().zip(read).take(5) {
            assert_eq!(read, &Data::String((*text).to_owned()));
        }
        // One letter of two units too many.
        assert_eq!(range.get((7, 0)).unwrap().to_string().chars().count(), 16_383);
    }

    #[test]
    fn links_lead_to_pages_and_to_places_on_them() {
        let link = |page: &'static str| move |row: &mut Row<'_, '_>| row.link(0, PLAIN, ("open", page));
        let bytes = poured(3, |rows| {
            rows.row(2, 15.0, link("a.html"))?;
            rows.row(3, 15.0, link("b&c.html#here"))
        });
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        let expected = "<hyperlinks><hyperlink ref=\"A3\" r:id=\"rId2\"/>\
            <hyperlink ref=\"A4\" r:id=\"rId3\" location=\"here\"/></hyperlinks><pageMargins";
        assert!(sheet.contains(expected), "{sheet}");
        let leads = part(&bytes, "xl/worksheets/_rels/sheet1.xml.rels");
        assert!(leads.contains("Id=\"rId3\""), "{leads}");
        assert!(leads.contains("Target=\"b&amp;c.html\" TargetMode=\"External\""), "{leads}");
    }

    #[test]
    fn a_form_without_a_sheet_for_the_rows_is_an_error() {
        let filled = || Filled { heading: 1, last: CellRef::new(1, 1), rows: Box::new(|_| Ok(())) };
        assert!(pour(&mut form().unwrap(), &[filled(), filled()], &mut Vec::new()).is_err());
    }
}
