//! Grids in, the bytes of an ods out, the same every time.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::layout::Grid;
use crate::story::Cell;

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3"><office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet>"#;
const FOOT: &str = "</office:spreadsheet></office:body></office:document-content>";

/// A document with a table a grid.
pub fn bytes(grids: &[Grid]) -> Vec<u8> {
    let mut content = HEAD.to_owned();
    for grid in grids {
        let _ = write!(content, "<table:table table:name=\"{}\">", escaped(&grid.name));
        for row in &grid.rows {
            content.push_str("<table:table-row>");
            if row.cells.is_empty() {
                content.push_str("<table:table-cell/>");
            }
            row.cells.iter().for_each(|cell| content.push_str(&element(cell)));
            content.push_str("</table:table-row>");
        }
        content.push_str("</table:table>");
    }
    content.push_str(FOOT);
    packed(&[("mimetype", MIMETYPE), ("META-INF/manifest.xml", MANIFEST), ("content.xml", &content)])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        // The mimetype comes first and uncompressed, so that a file's type can be seen in its first bytes.
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        zip.start_file(*name, options).expect("memory takes every part");
        zip.write_all(text.as_bytes()).expect("memory takes every part");
    }
    zip.finish().expect("memory takes every part").into_inner()
}

fn element(cell: &Cell) -> String {
    let value = |kind: &str, value: String, shown: String| {
        format!("<table:table-cell office:value-type=\"{kind}\" {value}><text:p>{shown}</text:p></table:table-cell>")
    };
    match cell {
        Cell::Blank => "<table:table-cell/>".to_owned(),
        Cell::Text(text) => value("string", String::new(), escaped(text)),
        Cell::Number(number, places) => {
            value("float", format!("office:value=\"{number}\""), format!("{number:.places$}"))
        }
        Cell::Percent(number, _) => value(
            "percentage",
            format!("table:style-name=\"percent\" office:value=\"{}\"", number / 100.0),
            format!("{number:.1}%"),
        ),
        Cell::Euro(number) => {
            value("currency", format!("office:currency=\"EUR\" office:value=\"{number}\""), format!("{number:.2} €"))
        }
        Cell::Date(day) => value("date", format!("office:date-value=\"{day}\""), day.to_string()),
        Cell::DivideByZero => value("string", "table:formula=\"of:=1/0\"".to_owned(), "#DIV/0!".to_owned()),
        Cell::Formula(formula, number) => {
            value("float", format!("table:formula=\"of:={formula}\" office:value=\"{number}\""), number.to_string())
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
