//! Conditional formats of ours in, the changes of a sheet part that set them out: those of the last build go, and those of the
//! team stay.

use std::ops::Range;

use super::SheetPart;
use crate::read::tags::{Tag, TagKind, number};
use crate::report::workbook::package::edit::{Edits, escaped, unescaped};

/// A part of every condition of ours, always true, by which it is known again.
const OURS: &str = "\"Scoresheet\"<>\"\"";
/// What stands before conditional formats in the order of the schema, and they themselves.
const BEFORE: &[&[u8]] = &[
    b"autoFilter",
    b"conditionalFormatting",
    b"customSheetViews",
    b"dataConsolidate",
    b"mergeCells",
    b"phoneticPr",
    b"protectedRanges",
    b"scenarios",
    b"sheetCalcPr",
    b"sheetData",
    b"sheetProtection",
    b"sortState",
];

/// A conditional format: the look that some cells have under a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The cells, as ranges with a blank between them.
    pub cells: String,
    /// A formula, as seen from the first of them.
    pub formula: String,
    /// The number of the look among those of conditional formats.
    pub look: u32,
}

/// The conditional formats of a sheet and where they stand.
#[derive(Debug, Default)]
pub(super) struct Formats {
    elements: Vec<Element>,
    /// The highest priority of the team's.
    priority: u32,
    /// Where an element would stand that follows all others of the team.
    place: usize,
    /// Where the element began that is being read, and its rules.
    open: Option<Element>,
    formula: usize,
}

/// One element with its rules, and which of them are ours.
#[derive(Debug, Default)]
struct Element {
    place: Range<usize>,
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    place: Range<usize>,
    priority: u32,
    is_ours: bool,
}

impl Formats {
    /// A tag outside the rows, as deep below the root.
    pub fn tag(&mut self, tag: &Tag, depth: u32, bytes: &[u8]) {
        match (depth, tag.kind, tag.local()) {
            (1, TagKind::Open, b"conditionalFormatting") => {
                self.open = Some(Element { place: tag.start..tag.end, rules: Vec::new() });
            }
            (1, TagKind::Close, b"conditionalFormatting") => self.close(tag.end),
            (1, TagKind::Close | TagKind::Empty, name) if BEFORE.contains(&name) => self.place = tag.end,
            (2, TagKind::Open | TagKind::Empty, b"cfRule") => {
                let priority = tag.attribute("priority").and_then(number).unwrap_or(0);
                if let Some(element) = &mut self.open {
                    element.rules.push(Rule { place: tag.start..tag.end, priority, is_ours: false });
                }
            }
            (2, TagKind::Close, b"cfRule") => {
                if let Some(rule) = self.rule() {
                    rule.place.end = tag.end;
                }
            }
            (3, TagKind::Open, b"formula") => self.formula = tag.end,
            (3, TagKind::Close, b"formula") => {
                let is_ours = unescaped(&bytes[self.formula.min(tag.start)..tag.start]).contains(OURS);
                if let Some(rule) = self.rule() {
                    rule.is_ours |= is_ours;
                }
            }
            _ => {}
        }
    }

    /// The rule that is being read.
    fn rule(&mut self) -> Option<&mut Rule> {
        self.open.as_mut()?.rules.last_mut()
    }

    fn close(&mut self, end: usize) {
        let Some(mut element) = self.open.take() else { return };
        element.place.end = end;
        let theirs = element.rules.iter().filter(|rule| !rule.is_ours);
        self.priority = theirs.map(|rule| rule.priority).chain([self.priority]).max().unwrap_or(0);
        if !element.is_ours() {
            self.place = end;
        }
        self.elements.push(element);
    }
}

impl Element {
    fn is_ours(&self) -> bool {
        !self.rules.is_empty() && self.rules.iter().all(|rule| rule.is_ours)
    }
}

impl SheetPart<'_> {
    /// What makes these the conditional formats of ours.
    pub fn with_conditions(&self, conditions: &[Condition]) -> Edits {
        let prefix = &self.prefix;
        let element = |(condition, priority): (&Condition, u32)| {
            let formula = escaped(&format!("AND({OURS},{})", condition.formula));
            format!(
                "<{prefix}conditionalFormatting sqref=\"{}\"><{prefix}cfRule type=\"expression\" dxfId=\"{}\" \
                 priority=\"{priority}\"><{prefix}formula>{formula}</{prefix}formula></{prefix}cfRule>\
                 </{prefix}conditionalFormatting>",
                condition.cells, condition.look
            )
        };
        let added: String = conditions.iter().zip(self.formats.priority + 1..).map(element).collect();
        let mut edits = Edits::default();
        edits.insert(self.formats.place, added);
        for element in &self.formats.elements {
            if element.is_ours() {
                edits.replace(element.place.clone(), "");
                continue;
            }
            for rule in element.rules.iter().filter(|rule| rule.is_ours) {
                edits.replace(rule.place.clone(), "");
            }
        }
        edits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEIRS: &str = "<conditionalFormatting sqref=\"A1:A9\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"4\"><formula>A1&gt;5</formula></cfRule></conditionalFormatting>";

    fn conditions(look: u32) -> Vec<Condition> {
        vec![Condition { cells: "B2 B4".to_owned(), formula: "$C2<>\"\"".to_owned(), look }]
    }

    fn with(sheet: &str, conditions: &[Condition]) -> String {
        let edits = SheetPart::of(sheet.as_bytes()).unwrap().with_conditions(conditions);
        String::from_utf8(edits.applied(sheet.as_bytes()).unwrap()).unwrap()
    }

    fn sheet(formats: &str) -> String {
        format!(
            "<worksheet><sheetData><row r=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>{formats}<dataValidations/><extLst><ext><x:conditionalFormatting/></ext></extLst></worksheet>"
        )
    }

    #[test]
    fn ours_stand_behind_those_of_the_team_and_are_replaced() {
        for theirs in ["", THEIRS] {
            let bare = sheet(theirs);
            let once = with(&bare, &conditions(7));
            let priority = if theirs.is_empty() { 1 } else { 5 };
            let ours = format!(
                "<conditionalFormatting sqref=\"B2 B4\"><cfRule type=\"expression\" dxfId=\"7\" priority=\"{priority}\"><formula>AND(&quot;Scoresheet&quot;&lt;&gt;&quot;&quot;,$C2&lt;&gt;&quot;&quot;)</formula></cfRule></conditionalFormatting>"
            );
            assert_eq!(once, sheet(&format!("{theirs}{ours}")));
            assert_eq!(with(&once, &conditions(7)), once);
            assert_eq!(with(&once, &[]), bare);
        }
    }

    #[test]
    fn a_rule_of_ours_leaves_the_element_that_it_shares() {
        let shared = with(&sheet(""), &conditions(7)).replace(
            "</cfRule></conditionalFormatting>",
            "</cfRule><cfRule type=\"dataBar\" priority=\"9\"><dataBar/></cfRule></conditionalFormatting>",
        );
        let rest = "<conditionalFormatting sqref=\"B2 B4\"><cfRule type=\"dataBar\" priority=\"9\"><dataBar/></cfRule></conditionalFormatting>";
        assert_eq!(with(&shared, &[]), sheet(rest));
    }
}
