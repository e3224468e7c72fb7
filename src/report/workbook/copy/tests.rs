//! Copies of workbooks keep everything but what is ours, and say the same when they are made again.

use std::io::{Cursor, Read, Write};

use calamine::{Data, Range, Reader, Xlsx};
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::Index;
use proptest::test_runner::TestRunner;
use rust_xlsxwriter::{
    Chart, ChartType, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, ExcelDateTime, Format, Formula,
    Image, Note, Table, TableColumn, TableFunction, Workbook, Worksheet, XlsxError,
};

use super::{Copier, Past};
use crate::config::{Config, Limits, Settings};
use crate::grade::grade;
use crate::lint::lint;
use crate::model::SourceId;
use crate::model::build::{Content, Understood, portfolio};
use crate::read::{self, Workbook as Grid};
use crate::recognise::recognise;
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::{STRICT, TRANSITIONAL, declare, relate};
use crate::report::workbook::package::check::{Scope, breaches};
use crate::report::{Report, snapshot};

const HEADS: [&str; 6] = ["Objective", "Key result", "Owner", "Baseline", "Target", "Current"];
const ROWS: [(&str, &str, f64, f64, f64); 3] = [
    ("Win the mid-market", "Raise win rate in %", 18.0, 28.0, 22.0),
    ("", "Cut churn in %", 9.0, 6.0, 8.0),
    ("Delight admins", "Raise renewals in %", 80.0, 90.0, 91.0),
];

/// The four headers of ours.
const OURS: [&str; 4] = ["Scoresheet: Grade", "Scoresheet: Status", "Scoresheet: Trend", "Scoresheet: Checks"];

/// Writes the table of a team, its header in a row.
fn table(sheet: &mut Worksheet, top: u32) -> Result<(), XlsxError> {
    for (column, head) in (0..).zip(HEADS) {
        sheet.write(top, column, head)?;
    }
    for (row, (objective, key_result, baseline, target, current)) in (top + 1..).zip(ROWS) {
        if !objective.is_empty() {
            sheet.write(row, 0, objective)?;
        }
        sheet.write(row, 1, key_result)?.write(row, 2, "Ana Silva")?;
        sheet.write(row, 3, baseline)?.write(row, 4, target)?.write(row, 5, current)?;
    }
    Ok(())
}

/// A workbook with the table on its first sheet, and what else a test wants.
fn team(more: impl Fn(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    let written = || {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Q3's plan")?;
        table(sheet, 2)?;
        more(&mut workbook)?;
        workbook.save_to_buffer()
    };
    written().unwrap()
}

fn plain() -> Vec<u8> {
    team(|_| Ok(()))
}

fn sheet(workbook: &mut Workbook) -> &mut Worksheet {
    workbook.worksheet_from_index(0).unwrap()
}

fn grid(bytes: &[u8]) -> Grid {
    read::parse("Sales.xlsx", bytes, &Limits::default()).unwrap()
}

/// The copy that a build makes of a workbook, after earlier builds.
fn copy_after(bytes: &[u8], past: &Past) -> Result<Vec<u8>, String> {
    let config =
        Config { as_of: "2026-08-15".parse().unwrap(), root: String::new().into(), settings: Settings::default() };
    with_report(bytes, &config, |report| Copier::new(report, past).copy(SourceId::new(0), bytes))
}

fn with_report<T>(bytes: &[u8], config: &Config, told: impl FnOnce(Report) -> T) -> T {
    let workbook = grid(bytes);
    let content = Content {
        visibility: workbook.sheets.iter().map(|sheet| sheet.visibility).collect(),
        recognition: recognise(&workbook),
        remarks: workbook.remarks,
    };
    let file = Understood { name: "Sales.xlsx".to_owned(), size: 0, sha256: String::new(), outcome: Ok(content) };
    let portfolio = portfolio(vec![file], config);
    let grades = grade(&portfolio, &crate::history::History::default(), config);
    let findings = lint(&portfolio, &crate::history::History::default(), &grades, config);
    let (portfolio, history, grades, findings) = (&portfolio, &crate::history::History::default(), &grades, &findings);
    told(Report {
        config,
        portfolio,
        history,
        grades,
        findings,
        workbooks: &[],
        tongue: crate::report::tongue::Tongue::english(),
    })
}

/// The copy of a workbook, with what holds of every copy looked at on the way: it is sound, every cell of the team reads as
/// before, and a second run changes nothing.
fn copied(bytes: &[u8]) -> Vec<u8> {
    let copy = copy_after(bytes, &Past::default()).unwrap();
    let found = breaches(&Package::open(&copy).unwrap(), Scope::All);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(lost(bytes, &copy), None);
    assert!(copy_after(&copy, &Past::default()).unwrap() == copy, "a second run changes something");
    copy
}

/// The first cell of the team that reads otherwise than before.
fn lost(before: &[u8], after: &[u8]) -> Option<String> {
    let (before, after) = (grid(before), grid(after));
    let ours = recognise(&before).ours;
    for (number, (sheet, other)) in before.sheets.iter().zip(&after.sheets).enumerate() {
        let same = sheet.name == other.name
            && sheet.merges == other.merges
            && sheet.hidden_rows == other.hidden_rows
            && sheet.visibility == other.visibility;
        if !same {
            return Some(sheet.name.clone());
        }
        let is_ours = |at| ours.iter().any(|ours| usize::from(ours.sheet) == number && ours.area.holds(at));
        for cell in sheet.cells.iter().filter(|cell| !is_ours(cell.at)) {
            let now = other.at(cell.at.row, cell.at.column);
            let same = now.is_some_and(|now| {
                now.value == cell.value && now.formula == cell.formula && before.format(cell) == after.format(now)
            });
            if !same {
                return Some(format!("{} {}: {:?}, now {now:?}", sheet.name, cell.at, cell.value));
            }
        }
    }
    None
}

fn range(bytes: &[u8], sheet: &str) -> Range<Data> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    workbook.worksheet_range(sheet).unwrap()
}

fn value(bytes: &[u8], sheet: &str, (row, column): (u32, u32)) -> Data {
    range(bytes, sheet).get_value((row, column)).cloned().unwrap_or_default()
}

fn names(bytes: &[u8]) -> Vec<String> {
    let workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    workbook.sheet_names()
}

fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(Package::open(bytes).unwrap().required(name).unwrap().into_owned()).unwrap()
}

/// The workbook with a part changed by hand.
fn patched(bytes: &[u8], name: &str, from: &str, to: &str) -> Vec<u8> {
    let mut package = Package::open(bytes).unwrap();
    let text = part(bytes, name);
    assert!(text.contains(from), "{name} has no {from}: {text}");
    package.put(name, text.replace(from, to).into_bytes()).unwrap();
    package.written()
}

#[test]
fn grades_and_findings_stand_beside_their_rows() {
    let copy = copied(&plain());
    for (column, header) in (6..).zip(OURS) {
        assert_eq!(value(&copy, "Q3's plan", (2, column)), header);
    }
    assert_eq!(value(&copy, "Q3's plan", (3, 6)), 0.4);
    assert_eq!(value(&copy, "Q3's plan", (5, 6)), 1.0);
    assert_eq!(value(&copy, "Q3's plan", (5, 7)), "Done");
    assert_eq!(names(&copy), ["Q3's plan", "Scoresheet findings", "Scoresheet grades", "About Scoresheet"]);
    assert_eq!(value(&copy, "Scoresheet grades", (4, 0)), "Win the mid-market");
    assert_eq!(value(&copy, "Scoresheet grades", (3, 2)), "Grade");
}

#[test]
fn findings_lead_to_their_cells_whatever_the_sheet_is_called() {
    let copy = copied(&team(|workbook| {
        sheet(workbook).write(3, 5, "TBD")?;
        Ok(())
    }));
    let range = range(&copy, "Scoresheet findings");
    assert!(range.rows().any(|row| row.iter().any(|cell| *cell == "Q3's plan › F4")), "{range:?}");
    let sheet = part(&copy, "xl/worksheets/scoresheet1.xml");
    assert!(sheet.contains("location=\"'Q3''s plan'!F4\""), "{sheet}");
    let Data::String(checks) = value(&copy, "Q3's plan", (3, 9)) else { panic!("no checks") };
    assert!(checks.contains("not graded: "), "{checks}");
}

/// The copy that a build with these settings makes, as the file at this path of the report.
fn copy_with(bytes: &[u8], settings: &str, path: &str) -> Vec<u8> {
    let settings = crate::config::parse(settings, "scoresheet.toml".as_ref()).unwrap();
    let config = Config { as_of: "2026-08-15".parse().unwrap(), root: String::new().into(), settings };
    let paths = [Some(path.to_owned())];
    with_report(bytes, &config, |report| {
        let report = Report { workbooks: &paths, ..report };
        Copier::new(report, &Past::default()).copy(SourceId::new(0), bytes).unwrap()
    })
}

const OWN_COLUMN: &str = "workbooks.grades = \"own-column\"";
const COPY: &str = "workbooks/Sales.xlsx";

/// The team's table with a column of grades, which has a look of its own.
fn with_grades(more: impl Fn(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    team(|workbook| {
        let sheet = sheet(workbook);
        sheet.write(2, 6, "Grade")?;
        for row in 3..6 {
            sheet.set_cell_format(row, 6, &Format::new().set_num_format("0.0").set_italic())?;
        }
        more(workbook)
    })
}

fn grades_of(bytes: &[u8]) -> [Data; 3] {
    [3, 4, 5].map(|row| value(bytes, "Q3's plan", (row, 6)))
}

#[test]
fn grades_go_into_the_teams_own_empty_column_and_are_known_again() {
    let bytes = with_grades(|_| Ok(()));
    let copy = copy_with(&bytes, OWN_COLUMN, COPY);
    assert_eq!(grades_of(&copy), [0.4, 0.33, 1.0].map(Data::Float));
    for (column, header) in (7..).zip(&OURS[1..]) {
        assert_eq!(value(&copy, "Q3's plan", (2, column)), *header);
    }
    assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::All), Vec::new());
    assert!(copy_with(&copy, OWN_COLUMN, COPY) == copy, "a second run changes something");
    let (before, after) = (grid(&bytes), grid(&copy));
    let look = |bytes: &[u8]| {
        let sheet = part(bytes, SHEET);
        let (_, cell) = sheet.split_once("<c r=\"G4\" s=\"").unwrap();
        cell.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(look(&bytes), look(&copy));
    assert_eq!(recognise(&before).tables, recognise(&after).tables);
    // Without the key the column goes back as it was lent, and is no column of ours.
    let back = copy_with(&copy, "", COPY);
    assert_eq!(grades_of(&back), [Data::Empty, Data::Empty, Data::Empty]);
    let beside = copy_with(&bytes, "", COPY);
    assert_eq!(value(&beside, "Q3's plan", (2, 7)), OURS[0]);
}

#[test]
fn what_a_team_types_into_its_column_of_grades_stays() {
    let first = copy_with(&with_grades(|_| Ok(())), OWN_COLUMN, COPY);
    let typed = patched(&first, "xl/worksheets/sheet1.xml", "<v>0.33</v>", "<v>0.9</v>");
    assert_ne!(typed, first);
    let second = copy_with(&typed, OWN_COLUMN, COPY);
    assert_eq!(grades_of(&second), [0.4, 0.9, 1.0].map(Data::Float));
    assert!(copy_with(&second, OWN_COLUMN, COPY) == second);
    let filled = copy_with(&with_grades(|workbook| sheet(workbook).write(4, 6, 0.5).map(drop)), OWN_COLUMN, COPY);
    assert_eq!(grades_of(&filled), [Data::Empty, Data::Float(0.5), Data::Empty]);
    assert_eq!(value(&filled, "Q3's plan", (2, 7)), OURS[0]);
}

#[test]
fn a_column_of_another_scale_a_list_or_formulas_is_not_lent() {
    let others: [Addition; 3] = [
        |workbook| sheet(workbook).write(2, 6, "Grade (0-100)").map(drop),
        |workbook| {
            let list = DataValidation::new().allow_list_strings(&["A", "B"])?;
            sheet(workbook).add_data_validation(3, 6, 20, 6, &list).map(drop)
        },
        |workbook| sheet(workbook).write_formula(4, 6, Formula::new("1/2").set_result("0.5")).map(drop),
    ];
    for other in others {
        let copy = copy_with(&with_grades(other), OWN_COLUMN, COPY);
        assert_eq!(value(&copy, "Q3's plan", (2, 7)), OURS[0]);
        assert_eq!(value(&copy, "Q3's plan", (3, 6)), Data::Empty);
    }
}

#[test]
fn a_table_without_room_still_has_its_own_column() {
    let bytes = with_grades(|workbook| sheet(workbook).write(4, 8, "ask Jo").map(drop));
    let copy = copy_with(&bytes, OWN_COLUMN, COPY);
    assert_eq!(grades_of(&copy), [0.4, 0.33, 1.0].map(Data::Float));
    let grades = range(&copy, "Scoresheet grades");
    assert!(grades.rows().any(|row| row[0] == "Cut churn in %" && row[2] == 0.33), "{grades:?}");
    assert!(copy_with(&copy, OWN_COLUMN, COPY) == copy);
}

#[test]
fn bad_cells_are_tinted_as_long_as_their_check_stands_beside_them() {
    let bytes = team(|workbook| {
        let sheet = sheet(workbook);
        sheet.write(3, 5, "TBD")?.write(5, 5, "n/a soon")?;
        let red = Format::new().set_background_color("FFC7CE");
        let rule = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::LessThan(10)).set_format(&red);
        sheet.add_conditional_format(3, 4, 5, 4, &rule).map(drop)
    });
    let tint = "workbooks.tint = true";
    let copy = copy_with(&bytes, tint, COPY);
    assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::All), Vec::new());
    assert_eq!(lost(&bytes, &copy), None);
    let sheet = part(&copy, "xl/worksheets/sheet1.xml");
    let (_, ours) = sheet.split_once("sqref=\"F4\"").unwrap_or_else(|| panic!("{sheet}"));
    let (ours, _) = ours.split_once("</conditionalFormatting>").unwrap();
    assert!(ours.contains(":&quot;,$J4))") && ours.contains("dxfId=\"1\""), "{ours}");
    let Data::String(checks) = value(&copy, "Q3's plan", (3, 9)) else { panic!("no checks") };
    let (_, rule) = ours.split_once("SEARCH(&quot;").unwrap();
    assert!(checks.contains(rule.split_once("&quot;").unwrap().0), "{checks}: {rule}");
    assert!(copy_with(&copy, tint, COPY) == copy, "a second run changes something");
    let without = part(&copy_with(&copy, "", COPY), "xl/worksheets/sheet1.xml");
    assert_eq!(without.matches("<conditionalFormatting").count(), 1, "{without}");
}

#[test]
fn findings_stand_in_notes_beside_those_of_the_team_if_so_wanted() {
    let notes = "workbooks.notes = \"warnings\"";
    let others: [Addition; 3] = [
        |_| Ok(()),
        |workbook| sheet(workbook).insert_note(3, 1, &Note::new("theirs")).map(drop),
        |workbook| sheet(workbook).insert_image(9, 9, &Image::new_from_buffer(&png())?).map(drop),
    ];
    for other in others {
        let bytes = team(|workbook| {
            sheet(workbook).write(3, 5, "TBD")?;
            other(workbook)
        });
        let copy = copy_with(&bytes, notes, COPY);
        assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::All), Vec::new());
        let package = Package::open(&copy).unwrap();
        let said =
            package.names().find(|name| name.starts_with("xl/comments") || *name == "xl/scoresheetnotes1.xml").unwrap();
        let said = part(&copy, said);
        assert!(said.contains("<comment ref=\"F4\"") && said.contains("What to do: "), "{said}");
        assert_eq!(lost(&bytes, &copy), None);
        assert!(copy_with(&copy, notes, COPY) == copy, "a second run changes something");
        let without = copy_with(&copy, "", COPY);
        let theirs = |bytes: &[u8]| {
            let package = Package::open(bytes).unwrap();
            let said =
                package.names().find(|name| name.starts_with("xl/comments") || *name == "xl/scoresheetnotes1.xml");
            said.map_or(0, |said| part(bytes, said).matches("<comment ").count())
        };
        assert_eq!(theirs(&without), theirs(&bytes));
    }
}

#[test]
fn findings_lead_to_the_pages_of_their_items() {
    let relations = "xl/worksheets/_rels/scoresheet1.xml.rels";
    for (settings, address) in [
        ("", "Target=\"../../objective-win-the-mid-market-"),
        ("workbooks.site = \"https://okr.example.org/now/\"", "Target=\"https://okr.example.org/now/objective-win-"),
    ] {
        let copy = copy_with(&plain(), settings, "workbooks/teams/Sales.xlsx");
        let links = part(&copy, relations);
        assert!(links.contains(address) && links.contains("TargetMode=\"External\""), "{links}");
        assert!(part(&copy, "xl/worksheets/scoresheet1.xml").contains("<hyperlink ref=\"G5\" r:id=\"page1\"/>"));
        assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::All), Vec::new());
        assert!(copy_with(&copy, settings, "workbooks/teams/Sales.xlsx") == copy, "{settings}");
        let without = copy_with(&copy, "workbooks.site = \"\"", "workbooks/teams/Sales.xlsx");
        assert!(!part(&without, relations).contains("External"), "{}", part(&without, relations));
    }
}

#[test]
fn what_else_is_in_a_workbook_keeps_its_packed_bytes() {
    let bytes = rich();
    let compared = untouched(&bytes, &copied(&bytes));
    assert!(compared > 8, "{compared}");
}

/// How many parts of a workbook a build has no business with, all of them packed in the very same bytes before and after.
fn untouched(before: &[u8], after: &[u8]) -> usize {
    const TOUCHED: [&str; 6] = [
        "[Content_Types].xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
    ];
    let mut before = zip::ZipArchive::new(Cursor::new(before)).unwrap();
    let mut after = zip::ZipArchive::new(Cursor::new(after)).unwrap();
    let mut compared = 0;
    for index in 0..before.len() {
        let mut packed = [Vec::new(), Vec::new()];
        let mut entry = before.by_index_raw(index).unwrap();
        let mut same = after.by_index_raw(index).unwrap();
        assert_eq!(entry.name().unwrap(), same.name().unwrap());
        if TOUCHED.contains(&&*entry.name().unwrap()) {
            continue;
        }
        entry.read_to_end(&mut packed[0]).unwrap();
        same.read_to_end(&mut packed[1]).unwrap();
        assert!(packed[0] == packed[1], "{}", entry.name().unwrap());
        compared += 1;
    }
    compared
}

/// Parts that no library of ours writes: name, root element, the kind of its relationship, and the part that leads to it.
const FOREIGN: &[(&str, &str, &str, &str)] = &[
    ("xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition", "pivotCacheDefinition", BOOK),
    ("xl/pivotTables/pivotTable1.xml", "pivotTableDefinition", "pivotTable", SHEET),
    ("xl/slicerCaches/slicerCache1.xml", "slicerCacheDefinition", "slicerCache", BOOK),
    ("xl/slicers/slicer1.xml", "slicers", "slicer", SHEET),
    ("xl/timelines/timeline1.xml", "timelines", "timeline", SHEET),
    ("xl/threadedComments/threadedComment1.xml", "ThreadedComments", "threadedComment", SHEET),
    ("xl/persons/person.xml", "personList", "person", BOOK),
    ("xl/externalLinks/externalLink1.xml", "externalLink", "externalLink", BOOK),
    ("xl/connections.xml", "connections", "connections", BOOK),
    ("xl/queryTables/queryTable1.xml", "queryTable", "queryTable", SHEET),
    ("xl/metadata.xml", "metadata", "sheetMetadata", BOOK),
    ("xl/richData/rdrichvalue.xml", "rvData", "rdRichValue", BOOK),
    ("xl/ctrlProps/ctrlProp1.xml", "formControlPr", "ctrlProp", SHEET),
    ("customXml/item1.xml", "item", "customXml", BOOK),
    ("xl/vbaProject.bin", "", "vbaProject", BOOK),
    ("xl/printerSettings/printerSettings1.bin", "", "printerSettings", SHEET),
];
const BOOK: &str = "xl/workbook.xml";
const SHEET: &str = "xl/worksheets/sheet1.xml";

#[test]
fn pivots_slicers_threads_links_and_macros_keep_their_packed_bytes() {
    let bytes = rich();
    let mut package = Package::open(&bytes).unwrap();
    for (name, root, kind, from) in FOREIGN {
        let content = match *root {
            "" => b"\xd0\xcf\x11\xe0 no text at all \x00\xff".to_vec(),
            root => format!("<{root} xmlns=\"urn:x\"><location ref=\"A30:C33\"/></{root}>").into_bytes(),
        };
        package.put(name, content).unwrap();
        declare(&mut package, name, "application/vnd.ms-excel").unwrap();
        relate(&mut package, from, name, &TRANSITIONAL.relation(kind)).unwrap();
    }
    let bytes = package.written();
    assert!(untouched(&bytes, &copied(&bytes)) > FOREIGN.len() + 8);
}

/// A workbook without a gap, so that neither rows nor cells need to say where they stand.
fn dense() -> Vec<u8> {
    let written = || {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("Plan")?;
        table(sheet, 0)?;
        sheet.write(2, 0, "Keep clients")?;
        workbook.save_to_buffer()
    };
    written().unwrap()
}

/// One way in which another program writes the same XML.
type Hand = fn(&str, String) -> String;

/// The ways, each with its name.
const HANDS: &[(&str, Hand)] = &[
    ("prefixes", |name, text| if is_main(name) { prefixed(&text) } else { text }),
    ("a prefix bound sheet by sheet", |name, text| match name {
        BOOK => {
            let bound = format!(" xmlns:r=\"{OFFICE}\"");
            text.replace(&bound, "").replace("<sheet ", &format!("<sheet{bound} "))
        }
        _ => text,
    }),
    ("Windows lines", |_, text| text.replace('\n', "\r\n").replace("<row", "\r\n  <row")),
    ("no declaration", |_, text| text.split_once("?>").map_or(text.clone(), |(_, rest)| rest.trim().to_owned())),
    ("single quotes", |name, text| if is_main(name) { text.replace('"', "'") } else { text }),
    ("comments", |_, text| text.replace("<sheetData>", "<!-- <c r=\"Z9\"> > --><sheetData><!-- -->")),
    ("no spans and no dimension", |_, text| without(&text, " spans=\"").replace("<dimension ref=\"A1:F4\"/>", "")),
    ("no counts", |_, text| without(&without(&text, " count=\""), " uniqueCount=\"")),
    ("no addresses", |name, text| if name == SHEET { without(&text, " r=\"") } else { text }),
    ("targets from the root", |name, text| match name {
        "xl/_rels/workbook.xml.rels" => text.replace("Target=\"", "Target=\"/xl/"),
        _ => text,
    }),
    ("kept blanks", |_, text| text.replace("<worksheet ", "<worksheet xml:space=\"preserve\" ")),
];
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn is_main(name: &str) -> bool {
    [BOOK, SHEET, "xl/styles.xml", "xl/sharedStrings.xml"].contains(&name)
}

/// The part with a prefix on all its elements.
fn prefixed(text: &str) -> String {
    let text = text.replacen(" xmlns=\"", " xmlns:x=\"", 1);
    let tags = text.split('<').map(|piece| match piece.strip_prefix('/') {
        Some(end) => format!("/x:{end}"),
        None if piece.is_empty() || piece.starts_with('?') => piece.to_owned(),
        None => format!("x:{piece}"),
    });
    tags.collect::<Vec<_>>().join("<")
}

/// The part without an attribute, by its beginning.
fn without(text: &str, attribute: &str) -> String {
    let mut parts = text.split(attribute);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once('"').map_or(part, |(_, rest)| rest))
}

#[test]
fn a_table_gets_its_columns_whoever_wrote_the_workbook() {
    for (way, hand) in HANDS {
        let bytes = dense();
        let mut package = Package::open(&bytes).unwrap();
        let is_xml = |name: &&str| name.ends_with(".xml") || name.ends_with(".rels");
        let names: Vec<String> = package.names().filter(is_xml).map(str::to_owned).collect();
        for name in names {
            package.put(&name, hand(&name, part(&bytes, &name)).into_bytes()).unwrap();
        }
        let copy = copied(&package.written());
        for (column, header) in (6..).zip(OURS) {
            assert_eq!(value(&copy, "Plan", (0, column)), header, "{way}");
        }
        assert_eq!(value(&copy, "Plan", (1, 6)), 0.4, "{way}");
    }
}

#[test]
fn a_strict_workbook_stays_strict_in_all_that_is_added() {
    let bytes = plain();
    let mut package = Package::open(&bytes).unwrap();
    let is_xml = |name: &&str| name.ends_with(".xml") || name.ends_with(".rels");
    let names: Vec<String> = package.names().filter(is_xml).map(str::to_owned).collect();
    for name in names {
        let text = part(&bytes, &name).replace(TRANSITIONAL.main, STRICT.main);
        package.put(&name, text.replace(TRANSITIONAL.relations, STRICT.relations).into_bytes()).unwrap();
    }
    let copy = copied(&package.written());
    assert_eq!(value(&copy, "Q3's plan", (3, 6)), 0.4);
    let copy = Package::open(&copy).unwrap();
    for name in copy.names().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
        let text = String::from_utf8(copy.required(name).unwrap().into_owned()).unwrap();
        assert!(!text.contains(TRANSITIONAL.main) && !text.contains(TRANSITIONAL.relations), "{name}: {text}");
    }
}

/// Ways to call a part and to spell it in the package.
const NAMES: [(&str, &str); 5] = [
    ("worksheets/plan%20one.xml", "xl/worksheets/plan%20one.xml"),
    ("worksheets/plan%20one.xml", "xl/worksheets/plan one.xml"),
    ("worksheets/gr%C3%B6%C3%9Fe.xml", "xl/worksheets/größe.xml"),
    ("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
    ("./Worksheets/../worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"),
];

#[test]
fn a_part_is_found_however_its_name_is_spelt() {
    for (target, name) in NAMES {
        let mut from = zip::ZipArchive::new(Cursor::new(rich())).unwrap();
        let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..from.len() {
            let mut entry = from.by_index(index).unwrap();
            let own = entry.name().unwrap().replace("xl/worksheets/sheet1.xml", name);
            let own = own.replace("_rels/sheet1.xml", &format!("_rels/{}", name.rsplit('/').next().unwrap()));
            to.start_file(&own, zip::write::SimpleFileOptions::default()).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            if own.ends_with(".rels") || own.starts_with('[') && target.contains('%') {
                let text = String::from_utf8(content).unwrap().replace("worksheets/sheet1.xml", target);
                content = text.into_bytes();
            }
            to.write_all(&content).unwrap();
        }
        let bytes = to.finish().unwrap().into_inner();
        let copy = copy_after(&bytes, &Past::default()).unwrap_or_else(|reason| panic!("{target}: {reason}"));
        assert!(part(&copy, name).contains("<c r=\"G4\""), "{target}");
        assert_eq!(lost(&bytes, &copy), None, "{target}");
        assert!(copy_after(&copy, &Past::default()).unwrap() == copy, "{target}: a second run changes something");
    }
}

#[test]
fn two_hundred_sheets_keep_their_order() {
    let bytes = team(|workbook| {
        (0..199).try_for_each(|number| workbook.add_worksheet().set_name(format!("Sheet {number}")).map(drop))
    });
    let names = names(&copied(&bytes));
    assert_eq!((names.len(), &*names[199]), (203, "Sheet 198"));
}

#[test]
fn what_a_team_notes_on_checks_is_never_written_over() {
    let note = "ok stale-value: agreed with Ana until 2027-03";
    let copy = copied(&team(|workbook| {
        sheet(workbook).write(2, 6, "Check notes")?.write(3, 6, note)?;
        Ok(())
    }));
    assert_eq!(value(&copy, "Q3's plan", (3, 6)), note);
    assert_eq!(value(&copy, "Q3's plan", (2, 7)), OURS[0]);
    let behind = copied(&team(|workbook| {
        let sheet = sheet(workbook);
        for (column, header) in (6..).zip(OURS) {
            sheet.write(2, column, header)?;
        }
        sheet.write(2, 10, "Check notes")?.write(3, 10, note)?;
        Ok(())
    }));
    assert_eq!(
        (value(&behind, "Q3's plan", (3, 6)), value(&behind, "Q3's plan", (3, 10))),
        (Data::Float(0.4), Data::String(note.to_owned()))
    );
    let about = range(&behind, "About Scoresheet");
    assert!(about.rows().any(|row| row[1].to_string().contains("`Check notes`")), "{about:?}");
}

/// A workbook with charts, pictures, notes, conditional formats, validations, names, formulas and a second sheet.
fn rich() -> Vec<u8> {
    team(|workbook| {
        let red = Format::new().set_font_color("9C0006").set_background_color("FFC7CE");
        let day = Format::new().set_num_format("yyyy-mm-dd").set_bold();
        let sheet = sheet(workbook);
        sheet.merge_range(0, 0, 0, 5, "Sales, Q3 2026", &day)?;
        sheet.insert_note(3, 1, &Note::new("a note"))?;
        let rule = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::LessThan(10)).set_format(&red);
        sheet.add_conditional_format(3, 5, 5, 5, &rule)?;
        sheet.add_data_validation(3, 2, 50, 2, &DataValidation::new().allow_list_strings(&["Ana Silva", "Jo"])?)?;
        let mut chart = Chart::new(ChartType::Line);
        chart.add_series().set_values(("Q3's plan", 3, 5, 5, 5));
        sheet.insert_chart(9, 0, &chart)?.insert_image(9, 9, &Image::new_from_buffer(&png())?)?;
        sheet.set_freeze_panes(3, 1)?.set_print_area(0, 0, 5, 5)?.set_column_hidden(11)?.set_row_hidden(20)?;
        sheet.write_formula(7, 5, Formula::new("SUM(F4:F6)").set_result("121"))?;
        sheet.write_array_formula(7, 0, 8, 0, Formula::new("F4:F5*2").set_result("44"))?;
        let other = workbook.add_worksheet().set_name("Notes, \"other\" & <more>")?;
        other.write_with_format(0, 0, ExcelDateTime::from_ymd(2026, 8, 1)?, &day)?.set_right_to_left(true);
        workbook.define_name("Churn", "='Q3''s plan'!$F$5")?;
        Ok(())
    })
}

/// One red pixel.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8], data: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        bytes.extend((data.len() as u32).to_be_bytes());
        bytes.extend([kind, data].concat());
        bytes.extend(crc.sum().to_be_bytes());
    };
    chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(&[0, 255, 0, 0]).unwrap();
    chunk(b"IDAT", &packed.finish().unwrap());
    chunk(b"IEND", &[]);
    bytes
}

#[test]
fn stripes_go_on_into_our_columns_and_a_single_colour_does_not() {
    let copy = copied(&team(|workbook| {
        let red = Format::new().set_background_color("FFC7CE").set_border(rust_xlsxwriter::FormatBorder::Thin);
        let sheet = sheet(workbook);
        sheet.write_with_format(3, 5, 22, &red)?;
        for column in 0..6 {
            sheet.set_cell_format(4, column, &red)?;
        }
        Ok(())
    }));
    let grid = grid(&copy);
    let is_filled = |row| grid.sheets[0].at(row, 6).is_some_and(|cell| grid.format(cell).filled);
    assert_eq!((is_filled(3), is_filled(4)), (false, true));
}

#[test]
fn an_excel_table_grows_with_its_filter_and_its_totals() {
    let copy = copied(&team(|workbook| {
        let total = TableColumn::new().set_total_function(TableFunction::Sum);
        let plain = TableColumn::new;
        let columns = [plain(), plain(), plain(), plain(), plain(), total];
        let heads: Vec<TableColumn> =
            HEADS.iter().zip(columns).map(|(head, column)| column.set_header(*head)).collect();
        sheet(workbook).add_table(2, 0, 6, 5, &Table::new().set_columns(&heads).set_total_row(true))?;
        Ok(())
    }));
    let table = part(&copy, "xl/tables/table1.xml");
    assert!(table.contains(" ref=\"A3:J7\"") && table.contains("<autoFilter ref=\"A3:J6\"/>"), "{table}");
    assert!(table.contains("<tableColumns count=\"10\">"), "{table}");
    assert!(table.contains("name=\"Scoresheet: Checks\"/></tableColumns>"), "{table}");
}

#[test]
fn a_filter_of_the_sheet_grows_with_its_hidden_name() {
    let copy = copied(&team(|workbook| {
        sheet(workbook).autofilter(2, 0, 5, 5)?;
        Ok(())
    }));
    assert!(part(&copy, "xl/worksheets/sheet1.xml").contains("<autoFilter ref=\"A3:J6\"/>"));
    assert!(part(&copy, "xl/workbook.xml").contains("'Q3''s plan'!$A$3:$J$6</definedName>"));
}

/// The names of the sheets of a copy that has no room for our columns.
fn has_no_room(more: impl Fn(&mut Workbook) -> Result<(), XlsxError>) {
    let copy = copied(&team(more));
    assert_ne!(value(&copy, "Q3's plan", (2, 6)), OURS[0]);
    let grades = range(&copy, "Scoresheet grades");
    assert!(grades.rows().any(|row| row[0] == "Cut churn in %" && row[2] == 0.33), "{grades:?}");
    assert!(part(&copy, "xl/worksheets/sheet1.xml") == part(&team_again(&copy), "xl/worksheets/sheet1.xml"));
}

/// A copy of a copy.
fn team_again(copy: &[u8]) -> Vec<u8> {
    copy_after(copy, &Past::default()).unwrap()
}

#[test]
fn where_something_stands_at_the_right_the_grades_have_a_sheet_of_their_own() {
    has_no_room(|workbook| {
        sheet(workbook).write(4, 8, "ask Jo")?;
        Ok(())
    });
    has_no_room(|workbook| {
        let mut chart = Chart::new(ChartType::Line);
        chart.add_series().set_values(("Q3's plan", 3, 5, 5, 5));
        sheet(workbook).insert_chart(1, 7, &chart)?;
        Ok(())
    });
    has_no_room(|workbook| {
        sheet(workbook).merge_range(3, 7, 5, 8, "", &Format::new())?;
        Ok(())
    });
}

#[test]
fn a_protected_sheet_is_not_written_to() {
    has_no_room(|workbook| {
        sheet(workbook).protect();
        Ok(())
    });
}

#[test]
fn cells_that_a_formula_looks_at_are_not_written_to() {
    has_no_room(|workbook| {
        sheet(workbook).write_formula(9, 0, Formula::new("SUM(4:4)").set_result("68"))?;
        Ok(())
    });
    has_no_room(|workbook| {
        let other = workbook.add_worksheet();
        other.write_formula(0, 0, Formula::new("COUNTA('Q3''s plan'!A:Z)").set_result("26"))?;
        Ok(())
    });
    has_no_room(|workbook| {
        workbook.define_name("Everything", "='Q3''s plan'!$A$1:$H$20")?;
        Ok(())
    });
    has_no_room(|workbook| {
        let heads: Vec<TableColumn> = HEADS.iter().map(|head| TableColumn::new().set_header(*head)).collect();
        sheet(workbook).add_table(2, 0, 5, 5, &Table::new().set_name("Plan").set_columns(&heads))?;
        sheet(workbook).write_formula(9, 0, Formula::new("COUNTA(Plan)").set_result("17"))?;
        Ok(())
    });
}

#[test]
fn a_formula_that_the_team_made_of_our_cells_is_calculated_on_opening() {
    let ours = |workbook: &mut Workbook| -> Result<(), XlsxError> {
        let sheet = sheet(workbook);
        for (column, header) in (6..).zip(OURS) {
            sheet.write(2, column, header)?;
        }
        sheet.write(3, 6, 0.11)?.write_formula(8, 0, Formula::new("AVERAGE(G4:G6)").set_result("0.11"))?;
        Ok(())
    };
    let copy = copied(&patched(&team(ours), "xl/workbook.xml", " fullCalcOnLoad=\"1\"", ""));
    assert!(part(&copy, "xl/workbook.xml").contains("fullCalcOnLoad=\"1\""));
    assert_eq!(value(&copy, "Q3's plan", (3, 6)), 0.4);
    let without = copied(&patched(&plain(), "xl/workbook.xml", " fullCalcOnLoad=\"1\"", ""));
    assert!(!part(&without, "xl/workbook.xml").contains("fullCalcOnLoad"));
}

#[test]
fn columns_that_were_moved_or_deleted_stay_where_they_are() {
    let copy = copied(&team(|workbook| {
        let sheet = sheet(workbook);
        sheet.write(2, 6, "Scoresheet: Checks")?.write(2, 8, "Scoresheet: Grade")?.write(4, 8, 0.9)?;
        Ok(())
    }));
    assert_eq!(value(&copy, "Q3's plan", (4, 8)), 0.33);
    let headers = range(&copy, "Q3's plan").rows().flatten().filter(|cell| OURS.iter().any(|own| *cell == own)).count();
    assert_eq!(headers, 2);
}

#[test]
fn merged_cells_and_formulas_in_our_columns_are_left_alone() {
    let copy = copied(&team(|workbook| {
        let sheet = sheet(workbook);
        for (column, header) in (6..).zip(OURS) {
            sheet.write(2, column, header)?;
        }
        sheet.merge_range(3, 6, 4, 6, "", &Format::new())?;
        sheet.write_array_formula(3, 7, 4, 7, Formula::new("F4:F5").set_result("x"))?;
        sheet.write_formula(5, 6, Formula::new("1/2").set_result("0.5"))?;
        Ok(())
    }));
    assert_eq!((value(&copy, "Q3's plan", (3, 6)), value(&copy, "Q3's plan", (4, 6))), (Data::Float(0.4), Data::Empty));
    assert_eq!(value(&copy, "Q3's plan", (5, 6)), 0.5);
    assert_ne!(value(&copy, "Q3's plan", (4, 7)), "No data");
    let sheet = part(&copy, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<f>1/2</f>") && sheet.contains("<f t=\"array\" ref=\"H4:H5\">F4:F5</f>"), "{sheet}");
}

#[test]
fn what_we_said_of_a_row_goes_with_the_row() {
    let copy = copied(&team(|workbook| {
        let sheet = sheet(workbook);
        for (column, header) in (6..).zip(OURS) {
            sheet.write(2, column, header)?;
        }
        sheet.write(6, 6, 0.75)?.write(6, 7, "On track")?.write(6, 9, "text of a row that is gone")?;
        Ok(())
    }));
    for column in 6..10 {
        assert_eq!(value(&copy, "Q3's plan", (6, column)), Data::Empty);
    }
    assert_eq!(value(&copy, "Q3's plan", (3, 6)), 0.4);
}

fn refused(bytes: &[u8], words: &str) {
    let reason = copy_after(bytes, &Past::default()).unwrap_err();
    assert!(reason.contains(words), "{reason}");
}

#[test]
fn a_workbook_that_must_not_be_changed_gets_no_copy() {
    let mut package = Vec::new();
    let plain = plain();
    let mut signed = Package::open(&plain).unwrap();
    signed.put("_xmlsignatures/origin.sigs", b"signed".to_vec()).unwrap();
    package.push((signed.written(), "digitally signed"));
    let lock = "<workbookProtection lockStructure=\"1\"/><bookViews>";
    package.push((patched(&plain, "xl/workbook.xml", "<bookViews>", lock), "structure is protected"));
    let about = |workbook: &mut Workbook| workbook.add_worksheet().set_name("About Scoresheet").map(drop);
    package.push((team(about), "a sheet of the team is called `About Scoresheet`"));
    let twice = "<c r=\"A1\"/><c r=\"A1\"/></row><row r=\"3\"";
    package.push((
        patched(&plain, "xl/worksheets/sheet1.xml", "<row r=\"3\"", &format!("<row r=\"1\">{twice}")),
        "in order",
    ));
    let entries =
        "<cols><col min=\"2\" max=\"3\" width=\"9\"/><col min=\"1\" max=\"2\" width=\"9\"/></cols><sheetData>";
    package.push((patched(&plain, "xl/worksheets/sheet1.xml", "<sheetData>", entries), "broken already"));
    let last = format!(
        "<c r=\"A3\" s=\"{}\" t",
        crate::report::workbook::package::styles::Styles::of(part(&plain, "xl/styles.xml").as_bytes()).count()
    );
    package.push((patched(&plain, SHEET, "<c r=\"A3\" t", &last), "refers to style 1, and there are 1"));
    package
        .push((patched(&plain, SHEET, "<c r=\"A3\" t=\"s\"><v>0<", "<c r=\"A3\" t=\"s\"><v>99<"), "refers to text 99"));
    for (bytes, words) in package {
        refused(&bytes, words);
    }
}

#[test]
fn records_side_by_side_and_rows_of_many_have_a_sheet_of_their_own() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, words) in (0..).zip([
        ["Objective", "Win the mid-market", "Delight admins"],
        ["Key result", "Raise win rate in %", "Raise renewals in %"],
        ["Owner", "Ana Silva", "Jo Park"],
    ]) {
        for (column, word) in (0..).zip(words) {
            sheet.write(row, column, word).unwrap();
        }
    }
    for (row, (head, a, b)) in (3..).zip([("Baseline", 18, 80), ("Target", 28, 90), ("Current", 22, 91)]) {
        sheet.write(row, 0, head).unwrap().write(row, 1, a).unwrap().write(row, 2, b).unwrap();
    }
    let copy = copied(&workbook.save_to_buffer().unwrap());
    let grades = range(&copy, "Scoresheet grades");
    assert!(grades.rows().any(|row| row[0] == "Raise win rate in %" && row[2] == 0.4), "{grades:?}");
}

/// A workbook of the fewest parts: no shared texts, no styles, prefixes everywhere, cells without addresses.
fn sparse() -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rows: String = (1..)
        .zip([
            ["Objective", "Key result", "Baseline", "Target", "Current"],
            ["Win the mid-market", "Raise win rate in %", "18", "28", "22"],
            ["", "Cut churn in %", "9", "6", "8"],
        ])
        .map(|(row, words): (u32, _)| {
            let cells: String = words
                .iter()
                .map(|word| match word.parse::<f64>() {
                    Ok(_) => format!("<x:c><x:v>{word}</x:v></x:c>"),
                    Err(_) => format!("<x:c t=\"inlineStr\"><x:is><x:t>{word}</x:t></x:is></x:c>"),
                })
                .collect();
            format!("<x:row r=\"{row}\">{cells}</x:row>")
        })
        .collect();
    let types = "http://schemas.openxmlformats.org/package/2006/content-types";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/book.xml\" ContentType=\"{kind}.sheet.main+xml\"/><Override PartName=\"/s/one.xml\" ContentType=\"{kind}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"a\" Type=\"{office}/officeDocument\" Target=\"book.xml\"/></Relationships>"
            ),
        ),
        (
            "book.xml",
            format!(
                "<x:workbook xmlns:x=\"{main}\" xmlns:q=\"{office}\"><x:sheets><x:sheet name=\"One\" sheetId=\"4\" q:id=\"b\"/></x:sheets></x:workbook>"
            ),
        ),
        (
            "_rels/book.xml.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"b\" Type=\"{office}/worksheet\" Target=\"/s/one.xml\"/></Relationships>"
            ),
        ),
        ("s/one.xml", format!("<x:worksheet xmlns:x=\"{main}\"><x:sheetData>{rows}</x:sheetData></x:worksheet>")),
    ];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_package_without_shared_texts_and_styles_gets_texts_in_its_cells() {
    let bytes = sparse();
    let found = breaches(&Package::open(&bytes).unwrap(), Scope::All);
    assert!(found.is_empty(), "{found:?}");
    let copy = copy_after(&bytes, &Past::default()).unwrap();
    let found = breaches(&Package::open(&copy).unwrap(), Scope::All);
    assert!(found.is_empty(), "{found:?}");
    let sheet = part(&copy, "s/one.xml");
    assert!(sheet.contains("<x:is><x:t>Scoresheet: Grade</x:t></x:is>"), "{sheet}");
    assert!(part(&copy, "book.xml").contains("<x:sheet name=\"Scoresheet findings\" sheetId=\"5\" q:id=\"rId1\"/>"));
    assert!(copy_after(&copy, &Past::default()).unwrap() == copy);
}

#[test]
fn a_workbook_that_counts_from_1904_keeps_its_days() {
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let bytes =
        team(|workbook| sheet(workbook).write_with_format(0, 0, ExcelDateTime::from_ymd(2026, 8, 1)?, &day).map(drop));
    copied(&patched(&bytes, "xl/workbook.xml", "<workbookPr ", "<workbookPr date1904=\"1\" "));
}

#[test]
fn the_trend_is_told_against_the_last_report() {
    let bytes = plain();
    let config =
        Config { as_of: "2026-07-15".parse().unwrap(), root: String::new().into(), settings: Settings::default() };
    let last = with_report(&bytes, &config, |report| snapshot::taken(&report).to_bytes());
    let last = crate::history::Snapshot::from_bytes(&last).unwrap();
    let now = team(|workbook| {
        sheet(workbook).write(3, 5, 25)?.write(4, 1, "Cut complaints in %")?;
        Ok(())
    });
    let copy = copy_after(&now, &Past::of(&[last])).unwrap();
    assert_eq!(value(&copy, "Q3's plan", (3, 8)), "▲ +0.30 since 2026-07-15");
    assert_eq!(value(&copy, "Q3's plan", (4, 8)), "new");
    assert_eq!(value(&copy, "Q3's plan", (5, 8)), "► no change since 2026-07-15");
}

#[test]
fn a_csv_comes_back_as_a_workbook_with_grades_in_it() {
    let config =
        Config { as_of: "2026-08-15".parse().unwrap(), root: String::new().into(), settings: Settings::default() };
    let text = "Objective,Key result,Owner,Baseline,Target,Current\nWin the mid-market,Raise win rate in %,Ana Silva,18,28,22\n";
    let workbook = read::parse("Plans: all/of [them] in one.csv", text.as_bytes(), &Limits::default()).unwrap();
    let content = Content {
        visibility: vec![workbook.sheets[0].visibility],
        recognition: recognise(&workbook),
        remarks: Vec::new(),
    };
    let name = "Plans.csv".to_owned();
    let file = Understood { name, size: 0, sha256: String::new(), outcome: Ok(content) };
    let portfolio = portfolio(vec![file], &config);
    let grades = grade(&portfolio, &crate::history::History::default(), &config);
    let findings = lint(&portfolio, &crate::history::History::default(), &grades, &config);
    let (portfolio, history, grades, findings) = (&portfolio, &crate::history::History::default(), &grades, &findings);
    let report = Report {
        config: &config,
        portfolio,
        history,
        grades,
        findings,
        workbooks: &[],
        tongue: crate::report::tongue::Tongue::english(),
    };
    let made = Copier::new(report, &Past::default()).conversion(SourceId::new(0), &workbook).unwrap();
    assert!(breaches(&Package::open(&made).unwrap(), Scope::All).is_empty());
    let sheet = &names(&made)[0];
    assert_eq!((value(&made, sheet, (1, 3)), value(&made, sheet, (1, 6))), (Data::Float(18.0), Data::Float(0.4)));
    let about = range(&made, "About Scoresheet");
    assert!(about.rows().any(|row| row[0].to_string().contains("converted from Plans.csv")), "{about:?}");
}

/// Adds something to a workbook.
type Addition = fn(&mut Workbook) -> Result<(), XlsxError>;

/// What else may stand in a workbook of the random test.
const MORE: [Addition; 8] = [
    |workbook| sheet(workbook).write(0, 0, "Sales, Q3 2026 & \"more\" <plans>").map(drop),
    |workbook| sheet(workbook).autofilter(2, 0, 5, 5).map(drop),
    |workbook| sheet(workbook).set_column_width(8, 3)?.set_column_range_hidden(7, 200).map(drop),
    |workbook| sheet(workbook).insert_note(4, 4, &Note::new("why?")).map(drop),
    |workbook| sheet(workbook).merge_range(2, 5, 2, 6, "Current", &Format::new().set_bold()).map(drop),
    |workbook| table(workbook.add_worksheet(), 0),
    |workbook| sheet(workbook).write_formula(8, 5, Formula::new("SUM(F4:F6)").set_result("121")).map(drop),
    |workbook| table(sheet(workbook), 12),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn whatever_stands_around_a_table_is_kept(more in any::<[bool; 8]>(), numbers in any::<[i16; 3]>(), word in "\\PC{0,12}") {
        let bytes = team(|workbook| {
            for (row, number) in (3..).zip(numbers) {
                sheet(workbook).write(row, 5, number)?;
            }
            sheet(workbook).write(4, 2, &word)?;
            MORE.iter().zip(more).filter(|(_, wanted)| *wanted).try_for_each(|(write, _)| write(workbook))
        });
        let copy = copy_after(&bytes, &Past::default()).unwrap();
        prop_assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::All), Vec::new());
        prop_assert_eq!(lost(&bytes, &copy), None);
        prop_assert!(copy_after(&copy, &Past::default()).unwrap() == copy);
    }
}

#[test]
fn a_damaged_part_never_ends_in_a_panic() {
    let bytes = rich();
    let package = Package::open(&bytes).unwrap();
    let is_xml = |name: &&str| name.ends_with(".xml") || name.ends_with(".rels");
    let names: Vec<String> = package.names().filter(is_xml).map(str::to_owned).collect();
    let config =
        Config { as_of: "2026-08-15".parse().unwrap(), root: String::new().into(), settings: Settings::default() };
    let past = Past::default();
    with_report(&bytes, &config, |report| {
        let copier = Copier::new(report, &past);
        let strategy = (any::<Index>(), any::<Index>(), "[<>/=\"'& :0-9A-z]{0,3}");
        let cases = ProptestConfig { cases: 400, ..ProptestConfig::default() };
        let damage = |(part, at, sign): (Index, Index, String)| {
            let mut package = Package::open(&bytes).unwrap();
            let name = part.get(&names);
            let mut text = package.required(name).unwrap().into_owned();
            let at = at.index(text.len());
            text.splice(at..(at + 2).min(text.len()), sign.bytes());
            package.put(name, text).unwrap();
            let damaged = package.written();
            drop(breaches(&Package::open(&damaged).unwrap(), Scope::All));
            if let Ok(copy) = copier.copy(SourceId::new(0), &damaged) {
                prop_assert_eq!(breaches(&Package::open(&copy).unwrap(), Scope::Changed), Vec::new());
            }
            Ok(())
        };
        TestRunner::new(cases).run(&strategy, damage).unwrap();
    });
}
