//! The notation in which rules write their examples: the smallest sheets that break a rule, and those that keep it.
//!
//! The lines are rows of a sheet, written as csv; a person would type the cells, so that `18` is a number, `12 %` a per
//! cent, `2026-08-15` a day, `=20` a formula that shows 20, `=?` one without a computed value, and `#DIV/0!` an error.
//! A line `--- Q3 2026` begins another sheet of that name, `--- Archive (hidden)` a hidden one, and `=== plan.csv`
//! another file, whose very text follows; `=== scoresheet.toml` the settings for all of it. `=== history/2026-07-31.csv`
//! is the sheet as it stood on that day, from which the snapshot of the day is made, and
//! `=== report/scoresheet-report.json` the report of the day that it names.

/// A sheet or a file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// What it is.
    pub kind: PartKind,
    /// The name of the sheet or the file; empty for a first sheet without one.
    pub name: &'a str,
    /// Its rows, or the lines of the file.
    pub lines: Vec<&'a str>,
}

/// What a part of an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// A sheet of the workbook.
    Sheet,
    /// A hidden sheet of the workbook.
    HiddenSheet,
    /// A file beside the workbook, or in its place.
    File,
}

impl Part<'_> {
    /// What stands above it where it is drawn: `Archive (hidden)`; `None` for a first sheet without a name.
    pub fn title(&self) -> Option<String> {
        match self.kind {
            PartKind::Sheet | PartKind::File => Some(self.name.to_owned()).filter(|name| !name.is_empty()),
            PartKind::HiddenSheet => Some(format!("{} (hidden)", self.name)),
        }
    }

    /// Its rows as cells.
    pub fn rows(&self) -> Vec<csv::StringRecord> {
        let text = self.lines.join("\n");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        reader.records().map(|row| row.expect("an example is valid csv")).collect()
    }
}

/// The parts of an example, in order.
pub fn parts(example: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for line in example.lines() {
        if let Some((kind, name)) = heading(line) {
            parts.push(Part { kind, name, lines: Vec::new() });
            continue;
        }
        if parts.is_empty() {
            parts.push(Part { kind: PartKind::Sheet, name: "", lines: Vec::new() });
        }
        parts.last_mut().expect("a part was begun").lines.push(line);
    }
    parts
}

fn heading(line: &str) -> Option<(PartKind, &str)> {
    if let Some(file) = line.strip_prefix("=== ") {
        return Some((PartKind::File, file));
    }
    let sheet = line.strip_prefix("--- ")?;
    Some(sheet.strip_suffix(" (hidden)").map_or((PartKind::Sheet, sheet), |sheet| (PartKind::HiddenSheet, sheet)))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};
    use std::path::PathBuf;

    use chrono::NaiveDate;
    use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

    use super::*;
    use crate::config::{Config, FILE_NAME, Limits, Settings, parse};
    use crate::grade::{Grades, grade};
    use crate::history::{Archive, History};
    use crate::lint::context::Ground;
    use crate::lint::{CHAPTERS, Chapter, Finding, Rule, lint_with};
    use crate::model::build::{Content, Understood, portfolio};
    use crate::model::{Portfolio, SourceId};
    use crate::pipeline::refusal;
    use crate::read::{self, Refusal};
    use crate::recognise::{Instructions, recognise_as_told};
    use crate::report::workbook::copy::{Copier, Past};
    use crate::report::{self, Report};

    /// The day on which every example is read: the middle of the third quarter.
    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 8, 15).expect("a day of the calendar");

    /// What the rule finds in an example, with no other rule active.
    fn findings(chapter: &Chapter, rule: &'static Rule, example: &str) -> Vec<Finding> {
        let (mut files, mut history, mut reported, mut settings) =
            (files(example), Vec::new(), None, Settings::default());
        files.retain(|(name, bytes)| {
            let text = || str::from_utf8(bytes).unwrap();
            match name.split_once('/') {
                Some(("history", name)) => history.push(snapshot(name, bytes)),
                Some(("report", _)) => reported = Some(text().parse().unwrap()),
                _ if name == FILE_NAME => settings = parse(text(), name.as_ref()).unwrap(),
                _ => return true,
            }
            false
        });
        let config = Config { as_of: DAY, root: PathBuf::new(), settings };
        let instructions = Instructions::of(&config.settings.sheets).unwrap();
        let understood = files.iter().cloned().map(|file| understood(file, &instructions)).collect();
        let mut portfolio = portfolio(understood, &config);
        let archive = Archive::of(&history, DAY, reported).unwrap();
        let history = History::new(&portfolio, archive, &config);
        let grades = grade(&portfolio, &history, &config);
        refuse_updates(&mut portfolio, &grades, &config, &files);
        lint_with(&[(chapter, rule)], &Ground::new(&portfolio, &history, &grades, &config))
    }

    /// The snapshot of a day: as it is spelt out, or made from the sheet of that day.
    fn snapshot(name: &str, text: &[u8]) -> (String, Vec<u8>) {
        let Some(day) = name.strip_suffix(".csv") else { return (name.to_owned(), text.to_vec()) };
        let as_of = day.parse().unwrap();
        let config = Config { as_of, root: PathBuf::new(), settings: Settings::default() };
        let lines = std::str::from_utf8(text).unwrap().lines().collect();
        let sheet = Part { kind: PartKind::Sheet, name: "", lines };
        let file = ("Sales.xlsx".to_owned(), workbook(&[sheet]).unwrap());
        let file = understood(file, &Instructions::of(&[]).unwrap());
        let portfolio = portfolio(vec![file], &config);
        let history = History::default();
        let grades = grade(&portfolio, &history, &config);
        let (portfolio, history, grades) = (&portfolio, &history, &grades);
        let tongue = crate::report::tongue::Tongue::english();
        let report = Report { config: &config, portfolio, history, grades, findings: &[], workbooks: &[], tongue };
        (report::snapshot::name(&report), report::snapshot::taken(&report).to_bytes())
    }

    /// Tries to update each workbook, as a build does.
    fn refuse_updates(portfolio: &mut Portfolio, grades: &Grades, config: &Config, files: &[(String, Vec<u8>)]) {
        let history = &History::default();
        let report = Report {
            config,
            portfolio,
            history,
            grades,
            findings: &[],
            workbooks: &[],
            tongue: crate::report::tongue::Tongue::english(),
        };
        let past = Past::default();
        let copier = Copier::new(report, &past);
        let workbooks = files.iter().enumerate().filter(|(_, (name, _))| name.ends_with(".xlsx"));
        let copies = workbooks.map(|(index, (_, bytes))| (index, copier.copy(SourceId::new(index), bytes)));
        let refused: Vec<_> = copies.filter_map(|(index, copy)| Some((index, refusal(&copy.err()?)))).collect();
        for (index, remark) in refused {
            portfolio.sources[index].remarks.push(remark);
        }
    }

    /// The files of an example, by name: the workbook of its sheets, then those that it spells out.
    fn files(example: &str) -> Vec<(String, Vec<u8>)> {
        let (texts, sheets): (Vec<Part>, Vec<Part>) =
            parts(example).into_iter().partition(|part| part.kind == PartKind::File);
        let texts = texts.into_iter().map(|text| (text.name.to_owned(), text.lines.join("\n").into_bytes()));
        let workbook = (!sheets.is_empty()).then(|| ("Sales.xlsx".to_owned(), workbook(&sheets).unwrap()));
        workbook.into_iter().chain(texts).collect()
    }

    fn understood((name, bytes): (String, Vec<u8>), instructions: &Instructions) -> Understood {
        let content = |workbook: read::Workbook| Content {
            visibility: workbook.sheets.iter().map(|sheet| sheet.visibility).collect(),
            recognition: recognise_as_told(&workbook, &name, instructions),
            remarks: workbook.remarks,
        };
        let outcome: Result<_, Refusal> = read::parse(&name, &bytes, &Limits::default());
        let outcome = outcome.map(content);
        Understood { name, size: 0, sha256: String::new(), outcome }
    }

    fn workbook(sheets: &[Part]) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        for part in sheets {
            let sheet = workbook.add_worksheet();
            sheet.set_name(if part.name.is_empty() { "OKRs" } else { part.name })?;
            sheet.set_hidden(part.kind == PartKind::HiddenSheet);
            for (row, cells) in (0..).zip(&part.rows()) {
                for (column, cell) in (0..).zip(cells) {
                    type_in(sheet, row, column, cell)?;
                }
            }
        }
        Ok(without_unknown_results(&workbook.save_to_buffer()?))
    }

    /// The workbook as a library writes it that computes nothing: `=?` has no result.
    fn without_unknown_results(workbook: &[u8]) -> Vec<u8> {
        let mut from = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
        let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..from.len() {
            let part = from.by_index(index).unwrap();
            to.start_file(part.name().unwrap(), zip::write::SimpleFileOptions::default()).unwrap();
            let text = std::io::read_to_string(part).unwrap();
            to.write_all(text.replace(" t=\"str\"><f>A1</f><v>?</v>", "><f>A1</f>").as_bytes()).unwrap();
        }
        to.finish().unwrap().into_inner()
    }

    /// A cell as a spreadsheet takes it when a person types it in.
    fn type_in(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) -> Result<(), XlsxError> {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        if cell.is_empty() {
            return Ok(());
        } else if let Some(result) = cell.strip_prefix('=') {
            sheet.write_formula(row, column, Formula::new("=A1").set_result(result))?;
        } else if cell.starts_with('#') {
            sheet.write_formula(row, column, Formula::new("=A1").set_result(cell))?;
        } else if let Some(number) = number(cell) {
            sheet.write_number(row, column, number)?;
        } else if let Some(percent) = cell.strip_suffix('%').and_then(number) {
            sheet.write_number_with_format(row, column, percent / 100.0, &Format::new().set_num_format("0.##%"))?;
        } else if let Ok(day) = cell.parse::<NaiveDate>() {
            sheet.write_datetime_with_format(row, column, day, &Format::new().set_num_format("yyyy-mm-dd"))?;
        } else {
            sheet.write_string(row, column, cell)?;
        }
        Ok(())
    }

    /// Fails with all rules that break a promise at once.
    fn every_rule(is_kept: impl Fn(&Chapter, &'static Rule) -> Result<(), String>) {
        let rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules.iter().map(move |rule| (chapter, rule)));
        let broken: Vec<String> = rules
            .filter_map(|(chapter, rule)| is_kept(chapter, rule).err().map(|why| format!("{}: {why}", rule.name)))
            .collect();
        assert!(broken.is_empty(), "{} rules:\n{}", broken.len(), broken.join("\n"));
    }

    fn messages(findings: &[Finding]) -> String {
        findings.iter().map(|finding| format!("\n    {}", finding.message)).collect()
    }

    #[test]
    fn the_bad_example_of_every_rule_breaks_it_once() {
        every_rule(|chapter, rule| match &*findings(chapter, rule, rule.bad) {
            [_] => Ok(()),
            found => Err(format!("found {} times{}", found.len(), messages(found))),
        });
    }

    /// Rules whose findings hold words of a reader or a writer, which are English everywhere; sorted.
    const OF_OTHERS: &[&str] = &[
        "ambiguous-value",
        "history-damaged",
        "history-went-back",
        "mixed-grading-scales",
        "unmet-sheet-entry",
        "unreadable-file",
        "update-not-possible",
    ];

    /// A snapshot keeps the English of a finding; a page of another language says it as it said the finding first.
    #[test]
    fn a_finding_that_was_kept_is_said_again_as_it_was_said_first() {
        let settings = parse("[output]\nlanguage = \"de\"", FILE_NAME.as_ref()).unwrap();
        let tongue = crate::report::tongue::Tongue::new(&settings, None).unwrap();
        assert!(OF_OTHERS.is_sorted());
        every_rule(|chapter, rule| {
            let broken = findings(chapter, rule, rule.bad);
            let differs = broken.iter().filter(|_| OF_OTHERS.binary_search(&rule.name).is_err()).find_map(|finding| {
                let (first, kept) = (tongue.told_in_words(&finding.message), finding.message.to_string());
                let again = tongue.again(&kept);
                (again.as_ref() != Some(&first)).then(|| format!("{kept}\n    {first}\n    {again:?}"))
            });
            differs.map_or(Ok(()), Err)
        });
    }

    #[test]
    fn the_good_example_of_every_rule_keeps_it() {
        every_rule(|chapter, rule| match &*findings(chapter, rule, rule.good) {
            [] => Ok(()),
            found => Err(format!("found {} times{}", found.len(), messages(found))),
        });
    }

    #[test]
    fn an_example_is_sheets_and_files_in_order() {
        let parts = parts("a,b\n1,2\n--- Old (hidden)\nc\n=== plan.csv\nd");
        let told: Vec<_> = parts.iter().map(|part| (part.kind, part.name, part.lines.len())).collect();
        let expected = [(PartKind::Sheet, "", 2), (PartKind::HiddenSheet, "Old", 1), (PartKind::File, "plan.csv", 1)];
        assert_eq!(told, expected);
    }
}
