//! The bytes of a csv or tsv in, one sheet of text cells out; what the text means is decided later, by column.

use super::encoding::decoded;
use super::text::cleaned;
use super::{Cell, CellRef, CellValue, Format, Refusal, Remark, RemarkKind, Sheet, Workbook, stem};
use crate::config::Limits;

/// Separators that are tried, in the order that decides a tie.
const SEPARATORS: &[u8] = b",;\t|";
/// So many records are looked at to choose the separator.
const SAMPLE: usize = 200;
const MOST_COLUMNS: usize = 16_384;
/// Longest field, bytes.
const LONGEST_FIELD: usize = 1 << 20;

/// Reads a csv or tsv file; the sheet is named after the file's stem.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Workbook, Refusal> {
    let mut remarks = Vec::new();
    let mut text = decoded(bytes, &mut remarks)?;
    let mut separator = hinted(&text);
    if separator.is_some() {
        text = text.split_once('\n').map_or(String::new(), |(_, rest)| rest.to_owned());
    }
    unclosed_quote(&text)?;
    if let Some(inner) = unwrapped(&text) {
        remarks.push(remark(
            RemarkKind::Ragged,
            None,
            "every line is one quoted field; the lines inside were read".to_owned(),
        ));
        text = inner;
        separator = None;
    }
    let separator = separator.unwrap_or_else(|| likeliest(&text));
    let mut sheet = Sheet { name: stem(name).to_owned(), ..Sheet::default() };
    fill(&mut sheet, &text, separator, limits, &mut remarks)?;
    Ok(Workbook { sheets: vec![sheet], formats: vec![Format::default()], remarks })
}

fn remark(kind: RemarkKind, at: Option<CellRef>, text: String) -> Remark {
    Remark { sheet: Some(0), at, kind, text }
}

/// `sep=;` on the first line, as Excel writes it.
fn hinted(text: &str) -> Option<u8> {
    let line = text.lines().next()?;
    let rest = line.trim_matches('"').strip_prefix("sep=")?;
    rest.bytes().next().filter(|byte| byte.is_ascii())
}

/// A quote that is never closed would swallow the rest of the file.
fn unclosed_quote(text: &str) -> Result<(), Refusal> {
    let (mut line, mut opened, mut inside, mut start) = (1, 1, false, true);
    for byte in text.bytes() {
        match byte {
            b'"' if inside => inside = false,
            // A quote opens a field at its start; right after a closing quote it is a doubled one.
            b'"' if start => (inside, opened) = (true, line),
            _ => {}
        }
        start = matches!(byte, b',' | b';' | b'\t' | b'|' | b'\n' | b'\r') || byte == b'"' && !inside;
        line += usize::from(byte == b'\n');
    }
    if inside {
        let reason = format!("the quote opened on line {opened} is never closed; close it or take it away");
        return Err(Refusal::new("csv-quote", &reason));
    }
    Ok(())
}

/// A csv in which every record is one quoted field holds a csv inside.
fn unwrapped(text: &str) -> Option<String> {
    let records: Vec<_> = reader(text, b',').into_records().take_while(Result::is_ok).flatten().collect();
    let wrapped = records.len() > 1
        && records.iter().all(|record| record.len() == 1 && record[0].contains([',', ';', '\t']))
        && text.lines().filter(|line| !line.trim().is_empty()).all(|line| line.starts_with('"'));
    wrapped.then(|| records.iter().map(|record| &record[0]).collect::<Vec<_>>().join("\n"))
}

/// The separator that cuts the sample into the most columns, evenly.
fn likeliest(text: &str) -> u8 {
    let score = |&separator: &u8| {
        let widths: Vec<usize> = reader(text, separator)
            .into_records()
            .take(SAMPLE)
            .flatten()
            .map(|record| record.len())
            .filter(|&width| width > 1)
            .collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let even = widths.iter().filter(|&&width| width == widest).count();
        (even > 0 && even * 10 >= widths.len() * 5, even * widest)
    };
    // `max_by_key` keeps the last of equals, and the first separator is to win a tie.
    SEPARATORS.iter().rev().copied().max_by_key(score).unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

fn fill(
    sheet: &mut Sheet,
    text: &str,
    separator: u8,
    limits: &Limits,
    remarks: &mut Vec<Remark>,
) -> Result<(), Refusal> {
    // The csv crate passes over blank lines; a person counts them, so rows are counted by line.
    let mut row = 0;
    let mut record = csv::StringRecord::new();
    let mut reader = reader(text, separator);
    while reader.read_record(&mut record).map_err(|error| Refusal::new("csv", &error.to_string()))? {
        let position = record.position().map_or(0, csv::Position::byte) as usize;
        row += blank_lines(text, position);
        if record.len() > MOST_COLUMNS {
            let reason = format!("line {} has {} columns; a sheet has at most {MOST_COLUMNS}", row + 1, record.len());
            return Err(Refusal::new("limits", &reason));
        }
        for (column, field) in record.iter().enumerate().filter(|(_, field)| !field.trim().is_empty()) {
            let at = CellRef::new(row, column as u16);
            if field.len() > LONGEST_FIELD {
                let reason = format!("{at} holds {} bytes; a field has at most {LONGEST_FIELD}", field.len());
                return Err(Refusal::new("limits", &reason));
            }
            let (text, replaced) = cleaned(field);
            if replaced {
                remarks.push(remark(
                    RemarkKind::Character,
                    Some(at),
                    "characters that no text may hold were replaced".to_owned(),
                ));
            }
            sheet.cells.push(Cell { at, value: CellValue::Text(text), format: 0, formula: false });
        }
        if sheet.cells.len() as u64 > limits.sheet_cells {
            let reason = format!("more than {} cells (limit `sheet-cells`)", limits.sheet_cells);
            return Err(Refusal::new("limits", &reason));
        }
        row += 1;
    }
    Ok(())
}

/// Blank lines between the end of the record before and this one's first byte.
fn blank_lines(text: &str, end_of_last: usize) -> u32 {
    let bytes = text.as_bytes();
    let mut rest = bytes.get(end_of_last..).unwrap_or_default();
    // A record may end between the two characters of its line break.
    if end_of_last > 0 && bytes[end_of_last - 1] == b'\r' {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n').count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &[(&str, &str)]) {
        let workbook = read("a.csv", bytes, &Limits::default()).unwrap();
        let cells: Vec<_> = workbook.sheets[0]
            .cells
            .iter()
            .map(|cell| match &cell.value {
                CellValue::Text(text) => (cell.at.to_string(), text.to_string()),
                other => panic!("{other:?}"),
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(at, text)| ((*at).to_owned(), (*text).to_owned())).collect();
        assert_eq!(cells, expected);
    }

    #[test]
    fn each_separator_is_found() {
        for separator in [",", ";", "\t", "|"] {
            let text = format!("Goal{separator}Target\nMore{separator}1.5\n");
            check(text.as_bytes(), &[("A1", "Goal"), ("B1", "Target"), ("A2", "More"), ("B2", "1.5")]);
        }
    }

    #[test]
    fn a_decimal_comma_does_not_split_a_semicolon_file() {
        check(
            "Ziel;Wert\nA;1,5\nB;2,5\n".as_bytes(),
            &[("A1", "Ziel"), ("B1", "Wert"), ("A2", "A"), ("B2", "1,5"), ("A3", "B"), ("B3", "2,5")],
        );
    }

    #[test]
    fn two_tables_of_different_widths_have_one_separator() {
        check(
            b"x\na,b\nc,d\n1,2\n\na,b,c\n1,2,3\n",
            &[
                ("A1", "x"),
                ("A2", "a"),
                ("B2", "b"),
                ("A3", "c"),
                ("B3", "d"),
                ("A4", "1"),
                ("B4", "2"),
                ("A6", "a"),
                ("B6", "b"),
                ("C6", "c"),
                ("A7", "1"),
                ("B7", "2"),
                ("C7", "3"),
            ],
        );
    }

    #[test]
    fn a_separator_hint_is_obeyed_and_not_read() {
        check(b"sep=;\na,b;c\n", &[("A1", "a,b"), ("B1", "c")]);
    }

    #[test]
    fn blank_lines_count_as_rows() {
        check(b"a,b\n\n\nc,d\n", &[("A1", "a"), ("B1", "b"), ("A4", "c"), ("B4", "d")]);
        check(b"\r\na,b\r\nc,d\r\n", &[("A2", "a"), ("B2", "b"), ("A3", "c"), ("B3", "d")]);
    }

    #[test]
    fn byte_order_marks_decide_the_encoding() {
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("ä\tb\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        check(&utf16, &[("A1", "ä"), ("B1", "b")]);
        check("\u{feff}ä,b\n".as_bytes(), &[("A1", "ä"), ("B1", "b")]);
    }

    #[test]
    fn a_guessed_encoding_is_told() {
        let bytes = b"Ma\xdfnahme;Gr\xf6\xdfe\nPr\xfcfen;1\n";
        check(bytes, &[("A1", "Maßnahme"), ("B1", "Größe"), ("A2", "Prüfen"), ("B2", "1")]);
        let remarks = read("a.csv", bytes, &Limits::default()).unwrap().remarks;
        assert_eq!(remarks[0].kind, RemarkKind::Encoding);
    }

    #[test]
    fn a_csv_inside_a_csv_is_unwrapped() {
        check(
            b"\"Name,\"\"Target, now\"\"\"\n\"NPS,5\"\n",
            &[("A1", "Name"), ("B1", "Target, now"), ("A2", "NPS"), ("B2", "5")],
        );
    }

    #[test]
    fn an_unclosed_quote_is_refused_by_its_line() {
        let refusal = read("a.csv", b"a,b\n\"c,d\ne,f\n", &Limits::default()).unwrap_err();
        assert_eq!(refusal.code, "csv-quote");
        assert!(refusal.reason.contains("line 2"), "{}", refusal.reason);
    }

    #[test]
    fn quoted_line_breaks_and_doubled_quotes_are_kept() {
        check(b"\"a\nb\",\"say \"\"hi\"\"\"\nc,d\n", &[("A1", "a\nb"), ("B1", "say \"hi\""), ("A2", "c"), ("B2", "d")]);
    }

    #[test]
    fn nul_bytes_are_no_text() {
        assert_eq!(read("a.csv", b"a,b\n\0\0\0c", &Limits::default()).unwrap_err().code, "binary");
    }
}
