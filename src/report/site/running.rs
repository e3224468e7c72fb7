//! A report in; the line that a browser prints at the foot of every page out, as rules of the style sheet.
//!
//! Text in a margin can only come from a style sheet, so the one of a report names the report and its day.

use super::figure::date;
use super::mark::short;
use crate::report::{Artifact, Report};

const STYLE: &str = "assets/site.css";

/// The same asset; the style sheet with the name and the day of the report in the margin of every printed page.
pub fn dated(mut asset: Artifact, report: &Report<'_>) -> Artifact {
    if asset.path == STYLE {
        let title = quoted(short(&report.config.settings.title));
        let day = quoted(&date(report.config.as_of));
        let rule = format!("@page {{ @bottom-left {{ content: \"{title} · data as of {day}\"; }} }}\n");
        asset.bytes.push(b'\n');
        asset.bytes.extend(rule.into_bytes());
    }
    asset
}

/// Words inside a quoted string of a style sheet: what could end it, or the element it may stand in, as a number.
fn quoted(words: &str) -> String {
    let sign = |letter: char| match letter {
        '"' | '\\' | '<' | '>' | '&' => format!("\\{:x} ", u32::from(letter)),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => String::new(),
        _ if letter.is_control() => " ".to_owned(),
        _ => letter.to_string(),
    };
    words.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn a_title_cannot_leave_its_string() {
        assert_eq!(quoted("a\"; } </style>\\\n\u{202e}"), "a\\22 ; } \\3c /style\\3e \\5c  ");
    }

    #[test]
    fn every_printed_page_names_the_report_and_its_day() {
        let sample = Sample::new();
        let asset = |path: &str| Artifact { path: path.to_owned(), bytes: b"p { }".to_vec() };
        let style = String::from_utf8(dated(asset(STYLE), &sample.report()).bytes).unwrap();
        assert!(
            style.starts_with(
                "p { }\n@page { @bottom-left { content: \"Northwind Clinics · data as of 31 October 2026\""
            )
        );
        assert_eq!(dated(asset("assets/site.js"), &sample.report()), asset("assets/site.js"));
    }
}
