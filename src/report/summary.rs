//! A report and its folder in, the closing words of a build out: what it covers, what was found, what to open.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anstyle::Style;

use super::format::text::{accepted, count, counts};
use super::{Report, link};
use crate::grade::Outcome;

const BOLD: Style = Style::new().bold();

/// The closing words, with the folder as the user would type it.
pub fn text(report: &Report, folder: &Path) -> String {
    lines(&[covered(report), format!("open {BOLD}{}{BOLD:#}", plain(&folder.join(link::HOME)).display())])
}

/// The closing words of a run that only kept a snapshot.
pub fn kept(report: &Report, file: &Path) -> String {
    lines(&[covered(report), format!("kept {BOLD}{}{BOLD:#}", plain(file).display())])
}

fn covered(report: &Report) -> String {
    let portfolio = report.portfolio;
    let items = [
        count(portfolio.objectives.len(), "objective"),
        count(portfolio.key_results.len(), "key result"),
        count(portfolio.kpis.len(), "KPI"),
    ];
    let whole = &report.grades.portfolio;
    let grade = whole.grade.map_or_else(|| "no grade".to_owned(), |grade| format!("grade {grade}"));
    let graded = report.grades.key_results.iter().filter(|kr| matches!(kr.outcome, Outcome::Graded(_))).count();
    let told = [
        format!("{BOLD}{}{BOLD:#}, as of {}", report.config.settings.title, report.config.as_of),
        format!("{}; {grade}, {graded} of {} graded", items.join(", "), items[1]),
        counts(report),
    ];
    told.into_iter().chain(accepted(report)).collect::<Vec<_>>().join("\n")
}

fn lines(parts: &[String]) -> String {
    parts.iter().fold(String::new(), |mut text, part| {
        writeln!(text, "{part}").expect("a string takes every line");
        text
    })
}

/// The same without `./` in front.
pub fn plain(path: &Path) -> PathBuf {
    path.components().filter(|part| part.as_os_str() != ".").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn a_build_closes_with_what_it_covers_and_what_to_open() {
        let text = text(&Sample::new().report(), Path::new("./out/report"));
        assert_eq!(
            anstream::adapter::strip_str(&text).to_string(),
            "\
Northwind Clinics, as of 2026-10-31
2 objectives, 4 key results, 2 KPIs; grade 0.45, 2 of 4 key results graded
0 errors, 1 warning, 0 remarks in 1 file
open out/report/index.html
"
        );
    }
}
