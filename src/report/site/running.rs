//! A report in; the line that a browser prints at the foot of every page out, as rules of the style sheet.
//!
//! Text in a margin can only come from a style sheet, so the one of a report names the report and its day.

use super::mark::short;
use crate::report::Report;
use crate::report::tongue::Tongue;

/// The name and the day of the report, in the margin of every printed page.
pub fn style(report: &Report<'_>, tongue: &Tongue) -> String {
    let title = quoted(short(&report.config.settings.title));
    let day = tongue.date(report.config.as_of);
    let day = quoted(&tongue.fill("data as of {as_of}", &[("as_of", &day)]));
    format!("\n@page {{ @bottom-left {{ content: \"{title} · {day}\"; }} }}\n")
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
        let style = style(&Sample::new().report(), Tongue::english());
        assert!(
            style.contains("@bottom-left { content: \"Northwind Clinics · data as of 31 October 2026\""),
            "{style}"
        );
    }
}
