//! A portfolio in, the entries of scoresheet.toml that read its sheets as they were read out, ready to paste and edit.

use std::fmt::Write;

use toml::Value;

use crate::config::{RecordsWay, SheetEntry, SheetKind};
use crate::model::Portfolio;
use crate::recognise::{Table, suggested};
use crate::report::format::text::count;

/// An entry for each sheet that tells something; the others are named, so that nobody looks for them.
pub fn suggest(portfolio: &Portfolio) -> String {
    let mut text = String::new();
    for source in &portfolio.sources {
        for (number, tab) in (0..).zip(&source.sheets) {
            let tables: Vec<&Table> =
                source.tables.iter().map(|summary| &summary.table).filter(|table| table.sheet == number).collect();
            let told = if tables.is_empty() { "nothing read".to_owned() } else { count(tables.len(), "table") };
            let about = format!("{}, sheet {tab}: {told}", source.name).replace(char::is_control, " ");
            let _ = writeln!(text, "# {about}");
            if !tables.is_empty() {
                entry(&suggested(&source.name, tab, &tables), &mut text);
            }
            text.push('\n');
        }
    }
    text
}

fn entry(entry: &SheetEntry, text: &mut String) {
    let quoted = |text: &str| Value::String(text.to_owned());
    let line = |header: &String| header.parse().map_or_else(|_| quoted(header), Value::Integer);
    let kind = entry.kind.map(|kind| match kind {
        SheetKind::Okr => quoted("okr"),
        SheetKind::Kpi => quoted("kpi"),
    });
    let records = entry.records.map(|records| match records {
        RecordsWay::Down => quoted("down"),
        RecordsWay::Across => quoted("across"),
    });
    let keys = [
        ("file", Some(quoted(&entry.file))),
        ("tab", Some(quoted(&entry.tab))),
        ("header", entry.header.as_ref().map(line)),
        ("kind", kind),
        ("records", records),
    ];
    text.push_str("[[sheet]]\n");
    for (key, value) in keys {
        let _ = value.map(|value| writeln!(text, "{key} = {value}"));
    }
    text.push_str("[sheet.columns]\n");
    for (column, field) in &entry.columns {
        let _ = writeln!(text, "{} = {}", quoted(column), quoted(field));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{FILE_NAME, parse};

    #[test]
    fn an_entry_is_read_back_as_it_was_written() {
        let columns = [("Ziel \"A\"", "objective"), ("C", "target")];
        let written = SheetEntry {
            file: "sub/a [1].xlsx".to_owned(),
            tab: "Q3 'x'".to_owned(),
            header: Some("B".to_owned()),
            kind: Some(SheetKind::Kpi),
            records: Some(RecordsWay::Across),
            columns: columns.map(|(column, field)| (column.to_owned(), field.to_owned())).into(),
            skip: false,
        };
        let mut text = String::new();
        entry(&written, &mut text);
        entry(&SheetEntry { header: Some("4".to_owned()), ..written.clone() }, &mut text);
        let read = parse(&text, FILE_NAME.as_ref()).unwrap().sheets;
        assert_eq!(read[0], written);
        assert_eq!(read[1].header.as_deref(), Some("4"));
    }
}
