//! Each rule with a defect that trips it, and sound workbooks that trip none.

use rust_xlsxwriter::{
    Chart, ChartType, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, Format, Note, Table, Workbook,
    XlsxError,
};

use super::{INVARIANTS, Scope, breaches};
use crate::report::workbook::package::Package;
use crate::report::workbook::package::book::TRANSITIONAL;

/// A workbook with something of everything that a rule speaks of.
fn sound() -> Vec<u8> {
    written().unwrap()
}

fn written() -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Q3's plan")?;
    sheet.set_column_width(0, 20)?.set_column_width(2, 30)?;
    for column in 0..4 {
        sheet.write(0, column, format!("Head {column}"))?;
        sheet.write(1, column, 7 + column)?;
    }
    sheet.write_boolean(2, 5, true)?.write_formula(3, 5, "SUM(A2:D2)")?.write(4, 5, "free text ≥ 5")?;
    sheet.write_array_formula(4, 6, 5, 6, "A2:A3*2")?;
    sheet.add_table(0, 0, 3, 3, &Table::new())?;
    sheet.merge_range(8, 0, 8, 3, "merged", &Format::new())?.merge_range(10, 0, 11, 1, "too", &Format::new())?;
    sheet.insert_note(1, 0, &Note::new("one"))?.insert_note(1, 1, &Note::new("two"))?;
    let bold = Format::new().set_bold();
    let rule = ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::GreaterThan(3)).set_format(&bold);
    sheet.add_conditional_format(1, 0, 3, 3, &rule)?;
    sheet.add_data_validation(1, 2, 3, 2, &DataValidation::new().allow_list_strings(&["on track", "behind"])?)?;
    sheet.write_url(6, 0, "https://example.org")?.write_url(7, 0, "internal:'Other'!A1")?;
    let mut chart = Chart::new(ChartType::Column);
    chart.add_series().set_values(("Q3's plan", 1, 0, 1, 3));
    sheet.insert_chart(12, 0, &chart)?;
    let other = workbook.add_worksheet().set_name("Other")?;
    other.add_table(0, 0, 2, 1, &Table::new())?;
    other.add_table(5, 0, 7, 1, &Table::new())?;
    workbook.define_name("Limit", "=Other!$A$2")?.define_name("Other!Limit", "=Other!$A$3")?;
    workbook.save_to_buffer()
}

const SHEET: &str = "xl/worksheets/sheet1.xml";
const BOOK: &str = "xl/workbook.xml";

/// Rule, part, what stands there, and what stands there instead.
const DEFECTS: &[(&str, &str, &str, &str)] = &[
    ("active-tab", BOOK, "<workbookView ", "<workbookView activeTab=\"2\" "),
    ("cell-order", SHEET, "<c r=\"C2\">", "<c r=\"A2\">"),
    ("cell-order", SHEET, "<c r=\"C2\">", "<c r=\"C3\">"),
    ("cell-order", SHEET, "<c r=\"C2\">", "<c r=\"XFE2\">"),
    ("cell-style", SHEET, "<c r=\"C2\">", "<c r=\"C2\" s=\"99\">"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\"><v>NaN</v>"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\"><v>9</v><v>9</v>"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\" t=\"b\"><v>9</v>"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\" t=\"e\"><v>#WRONG!</v>"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\" t=\"inlineStr\"><v>9</v>"),
    ("cell-value", SHEET, "<c r=\"C2\"><v>9</v>", "<c r=\"C2\" t=\"x\"><v>9</v>"),
    ("column-entries", SHEET, "<col min=\"3\" max=\"3\"", "<col min=\"1\" max=\"3\""),
    ("column-entries", SHEET, "<col min=\"3\" max=\"3\"", "<col min=\"3\" max=\"16385\""),
    ("content-type", "[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml"),
    ("content-type", "[Content_Types].xml", "Extension=\"vml\"", "Extension=\"vmx\""),
    ("defined-name", BOOK, "localSheetId=\"1\"", "localSheetId=\"9\""),
    ("defined-name", BOOK, " localSheetId=\"1\"", ""),
    ("defined-name", BOOK, "name=\"Limit\"", "name=\"A1\""),
    ("differential-style", SHEET, "dxfId=\"0\"", "dxfId=\"9\""),
    ("element-order", SHEET, "<mergeCells", "<pageMargins/><mergeCells"),
    ("formula-text", SHEET, "<f>SUM(A2:D2)</f>", "<f>=SUM(A2:D2)</f>"),
    ("formula-text", SHEET, "<f>SUM(A2:D2)</f>", "<f>SUM(A2:D2</f>"),
    ("formula-text", SHEET, "<f>SUM(A2:D2)</f>", "<f>SUM(&quot;A2:D2)</f>"),
    ("hyperlink", SHEET, " location=\"'Other'!A1\"", ""),
    ("merged-ranges", SHEET, "<mergeCell ref=\"A11:B12\"/>", "<mergeCell ref=\"B9:B12\"/>"),
    ("note-twice", "xl/comments1.xml", "ref=\"B2\"", "ref=\"A2\""),
    ("range-text", SHEET, "sqref=\"C2:C4\"", "sqref=\"C2:C4;\""),
    ("relationship", SHEET, "<tablePart r:id=\"", "<tablePart r:id=\"x"),
    ("relationship", "xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "worksheets/sheet9.xml"),
    ("row-order", SHEET, "<row r=\"2\"", "<row r=\"1\""),
    ("row-order", SHEET, "<row r=\"2\"", "<row r=\"1048577\""),
    ("shared-formula", SHEET, "<f>SUM(A2:D2)</f>", "<f t=\"shared\" si=\"0\"/>"),
    ("shared-formula", SHEET, "<f>SUM(A2:D2)</f>", "<f t=\"shared\" si=\"0\" ref=\"A1:A2\">SUM(A2:D2)</f>"),
    ("shared-text", SHEET, "<c r=\"C1\" t=\"s\"><v>2</v>", "<c r=\"C1\" t=\"s\"><v>99</v>"),
    ("sheet-id", BOOK, "sheetId=\"2\"", "sheetId=\"1\""),
    ("sheet-name", BOOK, "name=\"Other\" sheetId", "name=\"Other?\" sheetId"),
    ("sheet-name", BOOK, "name=\"Other\" sheetId", "name=\"Q3'S PLAN\" sheetId"),
    ("sheet-name", BOOK, "name=\"Other\" sheetId", "name=\"a name of more than thirty-one units\" sheetId"),
    ("spans", SHEET, "<row r=\"2\" spans=\"1:7\"", "<row r=\"2\" spans=\"1:3\""),
    ("table-columns", "xl/tables/table1.xml", "name=\"Head 1\"", "name=\"head 0\""),
    ("table-columns", "xl/tables/table1.xml", " ref=\"A1:D4\"", " ref=\"A1:E4\""),
    ("table-header", "xl/tables/table1.xml", "name=\"Head 1\"", "name=\"Head 9\""),
    ("table-name", "xl/tables/table2.xml", "displayName=\"Table2\"", "displayName=\"table1\""),
    ("table-name", "xl/tables/table2.xml", "displayName=\"Table2\"", "displayName=\"limit\""),
    ("table-name", "xl/tables/table2.xml", " id=\"2\"", " id=\"1\""),
    ("table-overlap", "xl/tables/table3.xml", " ref=\"A6:B8\"", " ref=\"B2:C8\""),
    ("xml", SHEET, "</row>", "</rows>"),
    ("xml", SHEET, "<sheetData>", "<x:none/><sheetData>"),
    ("xml", SHEET, "<sheetData>", "<none xmlns:mc=\"m\" mc:Ignorable=\"x14\"/><sheetData>"),
    ("xml", SHEET, "<sheetData>", "&<sheetData>"),
    ("xml", SHEET, "<sheetData>", "\u{1}<sheetData>"),
    ("xml", "xl/sharedStrings.xml", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
];

fn with(part: &str, from: &str, to: &str) -> Vec<u8> {
    let bytes = sound();
    let mut package = Package::open(&bytes).unwrap();
    let before = String::from_utf8(package.required(part).unwrap().into_owned()).unwrap();
    assert!(before.contains(from), "{part} has no {from}: {before}");
    package.put(part, before.replacen(from, to, 1).into_bytes()).unwrap();
    package.written()
}

fn tripped(bytes: &[u8]) -> Vec<&'static str> {
    breaches(&Package::open(bytes).unwrap(), Scope::All).iter().map(|breach| breach.invariant).collect()
}

#[test]
fn a_sound_workbook_trips_no_rule() {
    let bytes = sound();
    let found = breaches(&Package::open(&bytes).unwrap(), Scope::All);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn scraps_that_nothing_leads_to_are_no_parts() {
    let bytes = sound();
    let mut package = Package::open(&bytes).unwrap();
    for scrap in ["[trash]/0000.dat", "__MACOSX/._sheet1", ".DS_Store"] {
        package.put(scrap, b"scrap".to_vec()).unwrap();
    }
    assert_eq!(tripped(&package.written()), Vec::<&str>::new());
}

#[test]
fn the_anchors_of_controls_are_no_rows_and_columns_of_the_sheet() {
    let anchor =
        "<from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>13</xdr:row><xdr:rowOff>0</xdr:rowOff></from>";
    let controls = format!(
        "<mc:AlternateContent xmlns:mc=\"urn:mc\" xmlns:xdr=\"urn:xdr\"><mc:Choice Requires=\"x14\"><controls><control>\
         <controlPr><anchor>{anchor}</anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent><tableParts"
    );
    assert_eq!(tripped(&with(SHEET, "<tableParts", &controls)), Vec::<&str>::new());
}

#[test]
fn signs_in_comments_and_sections_of_character_data_are_no_references() {
    let found = tripped(&with("xl/sharedStrings.xml", "<t>free text", "<!-- a & b --><t><![CDATA[a & b]]>"));
    assert_eq!(found, Vec::<&str>::new());
    assert_eq!(tripped(&with("xl/sharedStrings.xml", "<t>free text", "<!-- a --><t>a & b")), ["xml"]);
}

#[test]
fn each_rule_is_tripped_by_its_defect() {
    for (invariant, part, from, to) in DEFECTS {
        let bytes = with(part, from, to);
        let found = tripped(&bytes);
        assert!(found.contains(invariant), "{invariant}: {to} in {part}: {found:?}");
    }
}

#[test]
fn rules_that_no_replacement_shows_are_tripped_too() {
    let long = "x".repeat(256);
    let list = with(SHEET, "on track,behind", &long);
    assert_eq!(tripped(&list), ["list-validation"]);
    let text = "x".repeat(32_768);
    let long = with("xl/sharedStrings.xml", "free text", &text);
    assert_eq!(tripped(&long), ["text-length"]);
    let bytes = sound();
    let mut package = Package::open(&bytes).unwrap();
    let chain = "<?xml version=\"1.0\"?><calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"F4\" i=\"1\"/><c r=\"A1\"/></calcChain>";
    package.put("xl/calcChain.xml", chain.as_bytes().to_vec()).unwrap();
    let kind = TRANSITIONAL.relation("calcChain");
    super::super::book::relate(&mut package, BOOK, "xl/calcChain.xml", &kind).unwrap();
    assert_eq!(
        breaches(&package, Scope::All).iter().map(|breach| breach.invariant).collect::<Vec<_>>(),
        ["calc-chain"]
    );
    package.put("XL/Calcchain.xml", Vec::new()).unwrap();
    assert!(breaches(&package, Scope::All).iter().any(|breach| breach.invariant == "xml"));
}

#[test]
fn every_rule_has_a_defect() {
    /// Shown by a test of their own; a name that stands twice is refused on opening.
    const ELSEWHERE: [&str; 4] = ["calc-chain", "list-validation", "part-name", "text-length"];
    for invariant in INVARIANTS {
        let has_defect = DEFECTS.iter().any(|(name, ..)| *name == invariant.name);
        assert_ne!(has_defect, ELSEWHERE.contains(&invariant.name), "{}", invariant.name);
    }
    assert!(INVARIANTS.is_sorted_by_key(|invariant| invariant.name));
}

#[test]
fn only_what_was_changed_is_looked_into_if_so_wanted() {
    let bytes = with("xl/worksheets/sheet2.xml", "<sheetData>", "<sheetData><row r=\"9\"/><row r=\"8\"/>");
    let mut package = Package::open(&bytes).unwrap();
    let sheet = String::from_utf8(package.required(SHEET).unwrap().into_owned()).unwrap();
    package.put(SHEET, sheet.replace("<v>9</v>", "<v>8</v>").into_bytes()).unwrap();
    assert!(breaches(&package, Scope::Changed).is_empty());
    assert!(!breaches(&package, Scope::All).is_empty());
}
