//! The findings of a run in, what `check` tells of them out: one file for each way to tell them.

mod annotations;
pub(super) mod escape;
mod json;
mod junit;
pub(super) mod markdown;
mod sarif;
mod tables;
pub mod text;

use std::io::{self, Write};

use anstream::adapter::strip_bytes;

use super::Report;
use crate::lint::Finding;
use crate::model::Portfolio;

/// What `check` tells: a report with the findings that were asked for.
#[derive(Debug)]
pub struct Listing<'a> {
    /// The report; its findings are those that were asked for.
    pub report: Report<'a>,
    /// Acceptances that accept nothing, in words.
    pub idle: &'a [String],
}

/// Whom a format speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// People, on a terminal with its colours.
    People,
    /// Programs, and people by way of a program: text as it is.
    Programs,
    /// Programs that take a file of bytes; never a terminal.
    Files,
}

/// One way to tell findings.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for, in few words.
    pub about: &'static str,
    /// Whom it speaks to.
    pub reader: Reader,
    /// Writes its bytes, UTF-8 unless it is for files, while it makes them: a million findings are never in memory as text.
    pub write: fn(&Listing, &mut dyn Write) -> io::Result<()>,
}

/// Every way to tell findings.
pub const FORMATS: &[Format] = &[
    Format {
        name: "text",
        about: "for people: by cause, with reason and fix",
        reader: Reader::People,
        write: |it, out| out.write_all(text::text(it).as_bytes()),
    },
    Format {
        name: "concise",
        about: "for people and grep: one line a finding",
        reader: Reader::Programs,
        write: text::concise,
    },
    Format {
        name: "summary",
        about: "for people: counts by unit",
        reader: Reader::People,
        write: |it, out| out.write_all(text::summary(it).as_bytes()),
    },
    Format {
        name: "statistics",
        about: "for people: how often each check fired",
        reader: Reader::People,
        write: |it, out| out.write_all(text::statistics(it).as_bytes()),
    },
    Format { name: "json", about: "one document", reader: Reader::Programs, write: json::document },
    Format {
        name: "jsonl",
        about: "one JSON document a line and finding",
        reader: Reader::Programs,
        write: json::lines,
    },
    Format {
        name: "csv",
        about: "one row a finding, as data/findings.csv has them",
        reader: Reader::Programs,
        write: tables::csv,
    },
    Format { name: "xlsx", about: "the same as a workbook with filters", reader: Reader::Files, write: tables::xlsx },
    Format {
        name: "md",
        about: "Markdown, for a pull request or a wiki",
        reader: Reader::Programs,
        write: |it, out| out.write_all(markdown::document(it).as_bytes()),
    },
    Format {
        name: "github",
        about: "annotations of GitHub Actions",
        reader: Reader::Programs,
        write: annotations::github,
    },
    Format {
        name: "gitlab",
        about: "a code quality report of GitLab",
        reader: Reader::Programs,
        write: annotations::gitlab,
    },
    Format { name: "junit", about: "a JUnit XML report", reader: Reader::Programs, write: junit::document },
    Format { name: "sarif", about: "SARIF 2.1.0, for code scanning", reader: Reader::Programs, write: sarif::document },
];

impl Format {
    /// The format of a name.
    pub fn of(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.name == name)
    }

    /// Writes what a file holds: the same without the colours of a terminal.
    ///
    /// # Errors
    /// `out` takes no more, or the findings do not fit into a file of this kind.
    pub fn file(&self, listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
        match self.reader {
            Reader::People => {
                let mut told = Vec::new();
                (self.write)(listing, &mut told)?;
                out.write_all(&strip_bytes(&told).into_vec())
            }
            Reader::Programs | Reader::Files => (self.write)(listing, out),
        }
    }
}

/// Where a finding is, in three parts: file, sheet and cell, as far as there are any.
#[derive(Debug, Clone)]
struct Where<'a> {
    file: Option<&'a str>,
    sheet: Option<&'a str>,
    /// `B6`.
    cell: Option<String>,
    /// Row and column of the cell, counted from 1.
    at: Option<(u32, u32)>,
}

impl<'a> Where<'a> {
    fn of(finding: &Finding, portfolio: &'a Portfolio) -> Where<'a> {
        let place = finding.origin.map(|origin| portfolio.place(origin));
        Where {
            file: finding.source().map(|id| &*portfolio.source(id).name),
            sheet: place.map(|place| place.sheet),
            cell: place.map(|place| place.at.to_string()),
            at: finding.origin.map(|origin| (origin.at.row + 1, u32::from(origin.at.column) + 1)),
        }
    }

    /// `Q3!B6`; empty for a file as a whole.
    fn in_file(&self) -> String {
        [self.sheet, self.cell.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("!")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    /// What people put into cells, and what some programs would make of it.
    const EVIL: &str = "\u{1b}]0;pwn\u{7}\u{1b}[2J\r\n::error file=a::b\n##vso[task.setvariable x]y\n=1+1|`]]>\u{85}\u{202e} <b> \
                        @all #1 & \"quoted\" 'single' ,; % \u{0} \u{fffe} https://evil.example www.evil.example";

    /// A report in which every text is hostile, one of its findings new, one old, one accepted, one without a cell.
    fn hostile() -> Sample {
        let mut sample = Sample::new();
        let first = sample.findings.remove(0);
        let evil = |number: usize| Finding {
            message: format!("`{EVIL}` has no baseline {EVIL}").into(),
            value: EVIL.to_owned(),
            expected: EVIL.to_owned().into(),
            fingerprint: format!("{number:012x}"),
            ..first.clone()
        };
        let acceptance = crate::lint::Acceptance {
            reason: EVIL.to_owned(),
            by: Some(EVIL.to_owned()),
            until: None,
            is_expired: false,
            place: EVIL.to_owned(),
            origin: None,
        };
        let portfolio = crate::lint::Subject::Portfolio;
        sample.findings = vec![
            evil(1),
            Finding { since: "2026-09-30".parse().ok(), severity: crate::lint::Severity::Error, ..evil(2) },
            Finding { acceptance: Some(acceptance.into()), ..evil(3) },
            Finding { origin: None, subject: portfolio, severity: crate::lint::Severity::Info, ..evil(4) },
        ];
        sample.portfolio.sources[0].name = format!("a/{EVIL}.xlsx");
        sample.portfolio.sources[0].sheets[0] = EVIL.into();
        sample
    }

    fn told(sample: &Sample, name: &str) -> Vec<u8> {
        let idle = [EVIL.to_owned()];
        let listing = Listing { report: sample.report(), idle: &idle };
        let mut bytes = Vec::new();
        Format::of(name).unwrap().file(&listing, &mut bytes).unwrap();
        bytes
    }

    fn words(sample: &Sample, name: &str) -> String {
        String::from_utf8(told(sample, name)).unwrap()
    }

    #[test]
    fn names_are_unique_and_every_format_says_what_it_is_for() {
        for format in FORMATS {
            assert_eq!(FORMATS.iter().filter(|other| other.name == format.name).count(), 1, "{}", format.name);
            assert!(!format.about.is_empty() && !format.about.ends_with('.'), "{}", format.name);
        }
    }

    #[test]
    fn no_format_lets_control_characters_or_turned_text_through() {
        let sample = hostile();
        let is_bad =
            |letter: &char| letter.is_control() && *letter != '\n' || ('\u{202a}'..='\u{202e}').contains(letter);
        for format in FORMATS.iter().filter(|format| format.reader != Reader::Files && format.name != "csv") {
            let told = words(&sample, format.name);
            assert_eq!(told.chars().find(is_bad), None, "{}: {told}", format.name);
        }
    }

    #[test]
    fn no_line_begins_with_words_of_a_cell() {
        let sample = hostile();
        for format in FORMATS.iter().filter(|format| format.reader != Reader::Files && format.name != "csv") {
            for line in words(&sample, format.name).lines() {
                let start = line.trim_start();
                let is_ours = format.name == "github" && start.contains("title=missing-baseline");
                assert!(is_ours || !start.starts_with("::"), "{}: {line}", format.name);
                assert!(!start.starts_with("##vso") && !start.starts_with("=1"), "{}: {line}", format.name);
            }
        }
    }

    #[test]
    fn the_same_report_is_told_in_the_same_bytes() {
        for format in FORMATS {
            assert_eq!(told(&hostile(), format.name), told(&hostile(), format.name), "{}", format.name);
        }
    }

    /// What the schema of SARIF 2.1.0 requires of the objects that we write, and the words that it allows. The whole
    /// output was also held against the schema itself.
    #[test]
    fn sarif_has_what_its_schema_requires() {
        let log: serde_json::Value = serde_json::from_slice(&told(&hostile(), "sarif")).unwrap();
        let text = |value: &serde_json::Value| value.as_str().is_some_and(|text| !text.is_empty());
        assert_eq!(log["version"], "2.1.0");
        assert!(log["$schema"].as_str().unwrap().ends_with("sarif-schema-2.1.0.json"));
        let run = &log["runs"].as_array().unwrap()[0];
        let driver = &run["tool"]["driver"];
        assert!(text(&driver["name"]) && run["columnKind"] == "unicodeCodePoints");
        let rules = driver["rules"].as_array().unwrap();
        let levels = ["error", "note", "warning"];
        for rule in rules {
            assert!(text(&rule["id"]) && text(&rule["shortDescription"]["text"]) && text(&rule["help"]["text"]));
            assert!(levels.iter().any(|level| rule["defaultConfiguration"]["level"] == *level), "{rule}");
        }
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), 4);
        for result in results {
            assert!(text(&result["message"]["text"]) && levels.iter().any(|level| result["level"] == *level));
            if let Some(index) = result.get("ruleIndex") {
                assert_eq!(rules[usize::try_from(index.as_u64().unwrap()).unwrap()]["id"], result["ruleId"]);
            }
            assert!(["new", "unchanged"].iter().any(|state| result["baselineState"] == *state));
            assert!(result["partialFingerprints"].as_object().unwrap().values().all(text));
            for place in result["locations"].as_array().unwrap() {
                let physical = &place["physicalLocation"];
                let uri = physical["artifactLocation"]["uri"].as_str().unwrap();
                assert!(uri.is_ascii() && !uri.contains([' ', '"', '<', '>', '\\', '^', '`', '{', '|', '}']), "{uri}");
                let at_least_one = |name: &str| physical["region"][name].as_u64().is_some_and(|at| at > 0);
                assert!(at_least_one("startLine") && at_least_one("startColumn"), "{physical}");
                assert!(place["logicalLocations"].as_array().unwrap().iter().all(|it| text(&it["fullyQualifiedName"])));
            }
            for suppression in result["suppressions"].as_array().unwrap() {
                assert!(["external", "inSource"].iter().any(|kind| suppression["kind"] == *kind));
                assert_eq!(suppression["status"], "accepted");
            }
        }
    }

    #[test]
    fn a_report_without_findings_is_told_in_every_format() {
        let mut sample = Sample::new();
        sample.findings.clear();
        for format in FORMATS {
            let listing = Listing { report: sample.report(), idle: &[] };
            let mut told = Vec::new();
            format.file(&listing, &mut told).unwrap();
            assert!(!told.is_empty() || format.name == "jsonl" || format.name == "github");
        }
    }

    #[test]
    fn what_is_accepted_is_told_as_accepted_and_fails_nowhere() {
        let sample = hostile();
        let json: serde_json::Value = serde_json::from_str(&words(&sample, "json")).unwrap();
        let states: Vec<_> =
            json["findings"].as_array().unwrap().iter().map(|it| it["state"].as_str().unwrap()).collect();
        assert_eq!(states, ["new", "still there", "accepted", "new"]);
        assert_eq!(json["accepted"]["count"], 1);
        let sarif: serde_json::Value = serde_json::from_str(&words(&sample, "sarif")).unwrap();
        let suppressed: Vec<_> = sarif["runs"][0]["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|result| result["suppressions"].as_array().unwrap().len())
            .collect();
        assert_eq!(suppressed, [0, 0, 1, 0]);
        let gitlab: serde_json::Value = serde_json::from_str(&words(&sample, "gitlab")).unwrap();
        assert_eq!(gitlab.as_array().unwrap().len(), 3);
        assert_eq!(words(&sample, "github").lines().count(), 3);
        assert_eq!(words(&sample, "junit").matches("<failure").count(), 2);
        for format in ["text", "summary"] {
            assert!(words(&sample, format).contains("1 accepted"), "{format}: {}", words(&sample, format));
        }
    }

    #[test]
    fn every_line_of_jsonl_is_a_finding_of_the_json() {
        let sample = hostile();
        let json: serde_json::Value = serde_json::from_str(&words(&sample, "json")).unwrap();
        let lines: Vec<serde_json::Value> =
            words(&sample, "jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(json["findings"].as_array().unwrap(), &lines);
        assert_eq!(json["findings"][0]["value"], escape::plain(EVIL));
    }

    #[test]
    fn a_gitlab_report_has_what_gitlab_demands() {
        let json: serde_json::Value = serde_json::from_str(&words(&hostile(), "gitlab")).unwrap();
        for issue in json.as_array().unwrap() {
            for key in ["description", "check_name", "fingerprint"] {
                assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {issue}");
            }
            assert!(["info", "minor", "major"].contains(&issue["severity"].as_str().unwrap()));
            assert!(issue["location"]["path"].is_string() && issue["location"]["lines"]["begin"].as_u64() > Some(0));
        }
    }

    #[test]
    fn a_sarif_log_has_what_the_standard_demands() {
        let json: serde_json::Value = serde_json::from_str(&words(&hostile(), "sarif")).unwrap();
        assert_eq!(json["version"], "2.1.0");
        let run = &json["runs"][0];
        let driver = &run["tool"]["driver"];
        assert!(driver["name"].is_string());
        let rules = driver["rules"].as_array().unwrap();
        for result in run["results"].as_array().unwrap() {
            let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
            assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
            assert!(["new", "unchanged"].contains(&result["baselineState"].as_str().unwrap()));
            for location in result["locations"].as_array().unwrap() {
                let uri = location["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
                assert!(uri.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"`{}|^\\".contains(&byte)), "{uri}");
                assert!(location["physicalLocation"]["region"]["startLine"].as_u64() > Some(0));
            }
        }
    }

    #[test]
    fn a_junit_report_is_well_formed_and_its_counts_are_right() {
        let xml = words(&hostile(), "junit");
        let mut reader = quick_xml::Reader::from_str(&xml);
        let (mut depth, mut failures, mut cases) = (0, 0, 0);
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(tag) => {
                    depth += 1;
                    failures += usize::from(tag.name().as_ref() == "failure");
                    cases += usize::from(tag.name().as_ref() == "testcase");
                    assert!(tag.attributes().all(|attribute| attribute.is_ok()));
                }
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!((depth, failures), (0, 2));
        assert!(xml.contains(&format!("tests=\"{cases}\" failures=\"{failures}\"")), "{xml}");
    }

    #[test]
    fn a_row_of_a_markdown_table_has_its_cells_and_nothing_in_it_is_live() {
        let markdown = words(&hostile(), "md");
        let rows: Vec<&str> = markdown.lines().filter(|line| line.starts_with('|')).collect();
        assert!(rows.len() >= 4, "{markdown}");
        for row in rows {
            let bars = row.replace("\\|", "").matches('|').count();
            assert!(bars == 4 || bars == 5, "{row}");
        }
        for live in ["<b>", "@all", "https://", "www.evil", " #1 "] {
            let outside: String = markdown.split('`').step_by(2).collect();
            assert!(!outside.contains(live), "{live}\n{markdown}");
        }
    }

    #[test]
    fn a_workbook_holds_a_row_for_each_finding_and_no_formula() {
        use calamine::{Reader as _, Xlsx};
        let mut workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(told(&hostile(), "xlsx"))).unwrap();
        let range = workbook.worksheet_range("Findings").unwrap();
        assert_eq!(range.height(), 5);
        assert!(workbook.worksheet_formula("Findings").unwrap().is_empty());
    }

    #[test]
    fn a_cell_of_csv_is_never_taken_for_a_formula() {
        let bytes = told(&hostile(), "csv");
        let mut reader = csv::Reader::from_reader(&*bytes);
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.unwrap()).collect();
        assert_eq!(rows.len(), 4);
        assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '@', '\t', '\r'])));
    }
}
