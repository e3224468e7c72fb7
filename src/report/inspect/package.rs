//! What would upset a spreadsheet program in a package, for people and for programs.

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use crate::report::workbook::package as container;
use crate::report::workbook::package::check::{Breach, Scope, breaches};

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default().bold();

/// A package that was looked into.
#[derive(Debug, Serialize)]
pub struct Package {
    /// Its name.
    pub path: String,
    /// What does not hold in it.
    pub breaches: Vec<Told>,
}

/// One rule that does not hold.
#[derive(Debug, Serialize)]
pub struct Told {
    /// The rule.
    pub rule: String,
    /// The part; empty for a file that is no package.
    pub part: String,
    /// What was found, in words.
    pub message: String,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    packages: &'a [Package],
}

/// Looks into a package, or says why it cannot be looked into.
pub fn package(name: &str, bytes: Result<&[u8], &str>) -> Package {
    let path = name.to_owned();
    let opened = bytes.map_err(str::to_owned).and_then(|bytes| {
        let package = container::Package::open(bytes)?;
        Ok(breaches(&package, Scope::All))
    });
    let breaches = match opened {
        Ok(breaches) => breaches.into_iter().map(told).collect(),
        Err(message) => vec![Told { rule: "package".to_owned(), part: String::new(), message }],
    };
    Package { path, breaches }
}

fn told(Breach { invariant, part, what }: Breach) -> Told {
    Told { rule: invariant.to_owned(), part, message: what }
}

/// For people: a line for each breach below the name of the file.
pub fn package_text(packages: &[Package]) -> String {
    let mut text = String::new();
    for Package { path, breaches } in packages {
        text += &format!("{BOLD}{path}{BOLD:#}\n");
        if breaches.is_empty() {
            text += "  sound: nothing in it would upset a spreadsheet program\n";
        }
        for Told { rule, part, message } in breaches {
            let place = if part.is_empty() { String::new() } else { format!("{part}: ") };
            text += &format!("  {RED}{rule}{RED:#}  {place}{message}\n");
        }
    }
    text
}

/// For programs.
pub fn package_json(packages: &[Package]) -> String {
    let document = Document { schema: 1, packages };
    serde_json::to_string_pretty(&document).expect("texts are valid JSON") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_package_and_a_damaged_file_are_told_apart() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        workbook.add_worksheet();
        let bytes = workbook.save_to_buffer().unwrap();
        let sound = package("a.xlsx", Ok(&bytes));
        let damaged = package("b.xlsx", Ok(b"PK"));
        let text = package_text(&[sound, damaged]);
        assert!(text.contains("sound: nothing"), "{text}");
        assert!(text.contains("it is cut"), "{text}");
        assert!(package_json(&[package("c", Err("gone"))]).contains("\"message\": \"gone\""));
    }
}
