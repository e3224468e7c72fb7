//! A region with the meaning of its columns: rows in, facts and values by period out. What every layout reads from.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::columns::amounts;
use super::columns::limits;
use super::columns::parents;
use super::columns::people;
use super::columns::profile::Profile;
use super::columns::roles::are_paired;
use super::columns::unknown;
use super::columns::{columns, name_subject};
use super::gate;
use super::grid::Grid;
use super::headers::daily;
use super::headers::rows::{self, Total};
use super::headers::{Header, candidates};
use super::matrix::{Matrix, counted};
use super::period::Period;
use super::region::footnotes;
use super::region::heads::Head;
use super::region::{Region, RegionKind};
use super::values::{ColumnEvidence, decide, decide_text, decide_words, unit};
use super::{Axis, Bound, Column, Fact, FactSource, Field, Meaning, Point, PointRole, Unit, Value};
use crate::read::{Cell, CellRef, CellValue};

/// A cell of a title that is longer than this, in bytes, is not tried as anything but words.
const SHORT_TITLE: usize = 24;
/// What holds words and nothing else: a number or a date in such a cell is words too.
pub(super) const WORDS: &[Field] = &[
    Field::Id,
    Field::Owner,
    Field::Team,
    Field::Parent,
    Field::Unit,
    Field::Direction,
    Field::Status,
    Field::OkrType,
    Field::Frequency,
    Field::Definition,
    Field::DataSource,
    Field::Comment,
    Field::Initiative,
    Field::Dependency,
    Field::CheckNote,
];
/// A word names a field as surely as this.
const SURE: u8 = 75;
/// A line that explains is at most so many cells wide.
const NARROW: usize = 2;
/// A sign that a legend explains has not more characters.
const SIGN: usize = 6;
/// Why a row that adds up others tells no record.
pub(super) const TOTAL: &str = "total row";

/// Why a row of labels tells no record.
const LABELS: &str = "labels with their values";

/// Why a row of a note tells no record.
const NOTES: &str = "a note below the table";

/// A region whose columns have meanings.
pub(super) struct Block<'g, 'a> {
    /// Where it is.
    pub region: Region<'g, 'a>,
    /// Its columns from the left.
    pub columns: Vec<Column>,
    /// What it measures, if its rows are people or shops and its columns are KPIs.
    pub matrix: Option<Matrix>,
    /// The conventions of each column, parallel to `columns`.
    evidence: Vec<ColumnEvidence>,
    /// Whether the columns of days without a year begin with the latest.
    newest_first: bool,
    /// Why each row of the region tells no record, worked out when first asked.
    skips: OnceCell<BTreeMap<u32, &'static str>>,
}

impl<'g, 'a> Block<'g, 'a> {
    /// Decides what the columns of a region mean.
    pub fn of(mut region: Region<'g, 'a>) -> Block<'g, 'a> {
        if matches!(region.kind, RegionKind::Form | RegionKind::Cards) {
            // Its labels say what each cell means, and its columns say nothing.
            let (columns, evidence) = (Vec::new(), Vec::new());
            return Block { region, columns, evidence, newest_first: false, skips: OnceCell::new(), matrix: None };
        }
        let profile = |column: u16| Profile::of(region.grid, &region.rows, column);
        let profiles: Vec<Profile> = region.heads.iter().map(|head| profile(head.column)).collect();
        let named = |column: u16| region.heads.iter().any(|head| head.column == column);
        let unnamed = (region.columns.0..=region.columns.1).filter(|&column| !named(column));
        let unnamed: Vec<(u16, Profile)> = unnamed.map(|column| (column, profile(column))).collect();
        let mut columns = columns(&region.heads, &profiles, &unnamed, |column| names_measured(&region, column));
        columns.retain(|column| named(column.column) || profile(column.column).cells > 0);
        columns.iter_mut().filter(|column| !named(column.column)).for_each(|column| bind(column, &region));
        let matrix = Matrix::of(&region, &columns);
        if let Some(matrix) = &matrix {
            matrix.settle(&mut region, &mut columns);
        }
        limits::infer_target(&region, &mut columns);
        let name = |columns: &mut Vec<Column>| {
            name_subject(columns, &profiles, &region.heads, &unnamed, |column| names_measured(&region, column));
            unknown::subject(columns)
        };
        if unknown::subject(&columns).is_none() {
            let mut tried = columns.clone();
            amounts::infer_proved(&region, &mut tried);
            unknown::infer_amounts(&region, &mut tried);
            let mut is_told = name(&mut tried).is_some();
            if !is_told {
                // What arithmetic alone tells, only names of things measured bear: `A01` is a box.
                amounts::infer_wanted(&region, &mut tried);
                unknown::infer_each_time(&region, &mut tried);
                let is_of_phrases = |column: u16| Profile::of(region.grid, &region.rows, column).is_of_phrases();
                is_told = name(&mut tried).is_some_and(is_of_phrases);
            }
            if is_told {
                columns = tried;
            }
        }
        limits::infer(&region, &mut columns);
        unknown::infer(&region, &mut columns);
        amounts::infer(&region, &mut columns);
        people::name_units_of_firm(&region, &mut columns);
        people::name_owner(&region, &mut columns);
        parents::settle_ids(&region, &mut columns);
        parents::name_objectives(&region, &mut columns);
        let evidence = evidence(&region, &columns);
        let newest_first = begins_with_latest(&region);
        Block { region, columns, matrix, evidence, newest_first, skips: OnceCell::new() }
    }

    /// The grid it is a part of.
    pub fn grid(&self) -> &'g Grid<'a> {
        self.region.grid
    }

    /// The column of a field.
    pub fn column(&self, field: Field) -> Option<u16> {
        let is_it = |column: &&Column| column.meaning == Some(Meaning::Field(field));
        self.columns.iter().find(is_it).map(|column| column.column)
    }

    /// How sure the column of a field is; 0 if there is none.
    pub fn confidence(&self, field: Field) -> u8 {
        let is_it = |column: &&Column| column.meaning == Some(Meaning::Field(field));
        self.columns.iter().find(is_it).map_or(0, |column| column.confidence)
    }

    /// The filled cell of a field in a row.
    pub fn cell(&self, row: u32, field: Field) -> Option<&'a Cell> {
        self.grid().cell(row, self.column(field)?)
    }

    /// Whether a column holds the ids of the objectives that its rows belong to.
    pub fn names_objective(&self) -> bool {
        self.columns.iter().any(|column| column.meaning == Some(Meaning::OfObjective(Field::Id)))
    }

    /// The columns that hold values by period.
    pub fn periods(&self) -> usize {
        let is_dated = |column: &&Column| matches!(column.meaning, Some(Meaning::Actual(_) | Meaning::Plan(_)));
        self.columns.iter().filter(is_dated).count()
    }

    /// The filled cells of a row.
    pub fn cells(&self, row: u32) -> impl DoubleEndedIterator<Item = &'a Cell> + Clone + use<'a> {
        self.grid().row_within(row, self.region.columns)
    }

    /// What a row says of its record under the columns that are chosen.
    pub fn facts(&self, row: u32, chosen: impl Fn(&Column) -> bool) -> Vec<Fact> {
        let columns = self.columns.iter().enumerate().filter(|(_, column)| chosen(column));
        let mut facts: Vec<Fact> = Vec::new();
        for (index, column) in columns {
            let Some(Meaning::Field(field) | Meaning::OfObjective(field)) = column.meaning else { continue };
            match facts.iter_mut().find(|fact| fact.field == field) {
                None => facts.extend(self.fact(row, index, field)),
                Some(first) if field == Field::Comment => {
                    if let Some(more) = self.fact(row, index, field) {
                        add_comment(first, more);
                    }
                }
                Some(_) => {}
            }
        }
        facts
    }

    /// The cell of a row in one of the columns, its own or merged over it, as a fact.
    pub fn fact(&self, row: u32, index: usize, field: Field) -> Option<Fact> {
        let column = self.columns[index].column;
        let cell = self.grid().shown_at(row, column)?;
        // What is merged to the right is said under its first column only.
        if cell.at.column != column {
            return None;
        }
        let own = cell.at.row == row;
        let source = if own { FactSource::Cell } else { FactSource::Inherited };
        Some(Fact { source, ..self.fact_of(cell, index, field) })
    }

    /// A cell read by the conventions of a column.
    pub fn fact_of(&self, cell: &'a Cell, index: usize, field: Field) -> Fact {
        self.fact_by(cell, &self.evidence[index], field)
    }

    /// A cell read by conventions.
    pub fn fact_by(&self, cell: &'a Cell, evidence: &ColumnEvidence, field: Field) -> Fact {
        let text = self.grid().text(cell);
        let is_title = matches!(field, Field::Objective | Field::KeyResult | Field::Kpi) && text.len() > SHORT_TITLE;
        let value = match &cell.value {
            CellValue::Text(_) if is_title => Value::Text,
            CellValue::Text(_) if WORDS.contains(&field) => decide_words(&text, evidence),
            _ => decide(cell, self.grid().format(cell), evidence),
        };
        Fact { field, at: cell.at, text: text.into(), value, source: FactSource::Cell, formula: cell.formula }
    }

    /// The cell of a row in a column of the sheet as a fact of a field.
    pub fn fact_in(&self, row: u32, column: u16, field: Field) -> Option<Fact> {
        let index = self.columns.binary_search_by_key(&column, |known| known.column).ok()?;
        self.fact(row, index, field)
    }

    /// A text that stands in the header of a column as a fact of a field, read by the conventions of the column.
    pub fn fact_above(&self, at: CellRef, text: &str, field: Field) -> Fact {
        let index = self.columns.binary_search_by_key(&at.column, |known| known.column);
        let value = index.map_or(Value::Text, |index| {
            let evidence = &self.evidence[index];
            // In a column that is counted in `k€`, the `45 k€` of its header are 45.
            let bare = counted(text).filter(|(_, counts)| {
                evidence.unit().is_some_and(|declared| declared != Unit::Percent && unit(counts) == Some(declared))
            });
            decide_text(bare.map_or(text, |(number, _)| number), evidence)
        });
        Fact { field, at, text: text.into(), value, source: FactSource::Context, formula: false }
    }

    /// The values of a row by period.
    pub fn series(&self, row: u32) -> Vec<Point> {
        let dated = self.columns.iter().enumerate().filter_map(|(index, column)| {
            let (period, role, field) = match column.meaning.as_ref()? {
                Meaning::Actual(period) => (period, PointRole::Actual, Field::Current),
                Meaning::Plan(period) => (period, PointRole::Plan, Field::Target),
                Meaning::Field(_) | Meaning::OfObjective(_) | Meaning::Measured(_) => return None,
            };
            let cell = self.grid().cell(row, column.column)?;
            Some(Point { period: period.clone(), role, fact: self.fact_of(cell, index, field) })
        });
        let mut points: Vec<Point> = dated.collect();
        if self.newest_first {
            points.reverse();
        }
        points
    }

    /// Why a row tells no record, if it says so itself: a total, a repeated header, an explanation.
    pub fn skips(&self, row: u32) -> Option<&'static str> {
        let skips = self.skips.get_or_init(|| {
            let (labels, notes) = (self.labels_below(), footnotes::first(&self.region));
            let is_below = |first: Option<u32>, row: u32| first.is_some_and(|first| first <= row);
            let is_label = |row: u32| {
                let note = is_below(notes, row).then_some(NOTES);
                note.or_else(|| is_below(labels, row).then_some(LABELS))
            };
            let rows = self.region.rows.iter();
            rows.filter_map(|&row| self.skipped(row).or_else(|| is_label(row)).map(|reason| (row, reason))).collect()
        });
        skips.get(&row).copied()
    }

    fn skipped(&self, row: u32) -> Option<&'static str> {
        let mut texts = self.cells(row).filter(|cell| matches!(cell.value, CellValue::Text(_)));
        let Some(first) = texts.next() else { return Some("no words in this row") };
        let first = self.grid().text(first);
        let in_words = |cell: &Cell| self.grid().text(cell).contains(char::is_alphabetic);
        let width = self.cells(row).count();
        match rows::total(&first) {
            Some(Total::Surely) => return Some(TOTAL),
            Some(Total::Perhaps) if !texts.any(in_words) && self.sums_up(row) => return Some(TOTAL),
            Some(Total::Perhaps) | None => {}
        }
        let beside = self.grid().axis == Axis::Across && names_words(&first);
        match () {
            () if beside && self.cells(row).all(|cell| matches!(cell.value, CellValue::Text(_))) => {
                Some("words beside what is measured")
            }
            () if width <= NARROW && rows::is_explanation(&first) => Some("explanation"),
            () if self.cells(row).all(|cell| rows::is_explanation(&self.grid().text(cell))) => Some("explanation"),
            () if self.is_key(row) => Some("explanation"),
            () if self.repeats_header(row) => Some("header repeated"),
            () if self.is_of_labels(row) => Some(LABELS),
            () if rows::ends_as_total(&first) && self.is_mean_of_objectives(row) => Some(TOTAL),
            () => None,
        }
    }

    /// The first of the last rows that are labels, each with words merged over the columns of numbers: `Risks`, `Budget`.
    fn labels_below(&self) -> Option<u32> {
        let is_label = |row: u32| {
            let mut cells = self.cells(row);
            let ends = cells.next().zip(cells.next()).filter(|_| cells.next().is_none());
            ends.is_some_and(|(_, value)| matches!(value.value, CellValue::Text(_)) && self.is_wide(value))
        };
        let rows = &self.region.rows;
        let labels = rows.iter().rev().take_while(|&&row| is_label(row)).count();
        (labels > 1 && labels < rows.len()).then(|| rows[rows.len() - labels])
    }

    /// Whether the cells of a row say what signs mean, one beside the other: `Key: | G = on course | R = stuck`.
    fn is_key(&self, row: u32) -> bool {
        let is_sign = |text: &str| {
            let sign = text.split_once(['=', '＝']).map(|(sign, means)| (sign.trim(), means.trim()));
            sign.is_some_and(|(sign, means)| {
                (1..=SIGN).contains(&sign.chars().count()) && means.contains(char::is_alphabetic)
            })
        };
        let cells: Vec<_> = self.cells(row).map(|cell| self.grid().text(cell)).collect();
        let signs = cells.iter().filter(|text| is_sign(text)).count();
        signs > 1 && signs + 1 >= cells.len()
    }

    /// Whether a row is made of labels that say something of the sheet: `Prepared by:`, `Date:`.
    fn is_of_labels(&self, row: u32) -> bool {
        let texts: Vec<_> = self.cells(row).map(|cell| self.grid().text(cell)).collect();
        let labels: Vec<_> = texts.iter().filter(|text| text.ends_with([':', '：'])).collect();
        let names_row = |text: &str| {
            let front = text.trim_end_matches([':', '：']);
            rows::level(front).is_some() || rows::numbering(text).is_some_and(|it| it.kind.is_some())
        };
        let begins = texts.first().is_some_and(|text| text.ends_with([':', '：']));
        begins && labels.len() > 1 && labels.len() * 2 >= texts.len() && !labels.iter().any(|text| names_row(text))
    }

    /// Whether a row of a table of objectives has one cell in words and no key result, and sums up.
    fn is_mean_of_objectives(&self, row: u32) -> bool {
        let in_words = self.cells(row).filter(|cell| self.grid().text(cell).contains(char::is_alphabetic)).count();
        let is_of_objectives = self.column(Field::Objective).is_some() && self.cell(row, Field::KeyResult).is_none();
        is_of_objectives && in_words == 1 && self.cells(row).count() > 1 && self.sums_up(row)
    }

    /// Whether a cell is merged over columns of other things: a line of words over the table.
    pub fn is_wide(&self, cell: &Cell) -> bool {
        let Some(area) = self.grid().merge(cell.at.row, cell.at.column) else { return false };
        let others = [Field::KeyResult, Field::Baseline, Field::Target, Field::Current];
        let over = |column: u16| cell.at.column < column && column <= area.last.column;
        others.into_iter().any(|field| self.column(field).is_some_and(over))
    }

    /// Whether numbers of a row are computed and those of most other rows are not, or most of its columns are blank.
    fn sums_up(&self, row: u32) -> bool {
        let rows = &self.region.rows;
        let is_computed = |row: u32, column: u16| self.grid().cell(row, column).is_some_and(|cell| cell.formula);
        let is_rare = |column: u16| rows.iter().filter(|&&row| is_computed(row, column)).count() * 2 <= rows.len();
        self.cells(row).any(|cell| cell.formula && is_rare(cell.at.column))
            || self.cells(row).count() * 2 < self.columns.len()
    }

    fn repeats_header(&self, row: u32) -> bool {
        let heads = &self.region.heads;
        let same = self.cells(row).filter(|cell| {
            heads.iter().any(|head| head.column == cell.at.column && head.text == self.grid().text(cell))
        });
        let same = same.count();
        same >= 2 && same * 4 >= heads.len() * 3
    }

    /// Whether a row is hidden in the sheet.
    pub fn hides(&self, row: u32) -> bool {
        self.grid().sheet.hides_row(row)
    }

    /// Takes the meaning from the column of a field.
    pub fn forget(&mut self, field: Field, why: &str) {
        let is_it = |column: &&mut Column| column.meaning == Some(Meaning::Field(field));
        if let Some(column) = self.columns.iter_mut().find(is_it) {
            column.meaning = None;
            column.why = format!("{}; {why}", column.why);
        }
    }

    /// Replaces the meaning of the column of a field, in each group if there are several.
    pub fn rename(&mut self, from: Field, to: Field, why: &str) {
        let is_it = |column: &&mut Column| column.meaning == Some(Meaning::Field(from));
        for column in self.columns.iter_mut().filter(is_it) {
            column.meaning = Some(Meaning::Field(to));
            column.why = format!("{}; {why}", column.why);
        }
    }
}

/// Adds a comment to one of the same record; what stands for nothing adds nothing.
fn add_comment(first: &mut Fact, more: Fact) {
    match (first.says(), more.says()) {
        (true, true) => first.text = format!("{}\n{}", first.text, more.text).into(),
        (false, true) => *first = more,
        (_, false) => {}
    }
}

/// Whether the headers name days without a year, the latest first.
fn begins_with_latest(region: &Region) -> bool {
    let named = |head: &'_ Head| match &head.dated.as_ref()?.period {
        Period::Named(name) => Some(name.clone()),
        _ => None,
    };
    let names: Vec<Box<str>> = region.heads.iter().filter_map(named).collect();
    names.len() >= daily::LEAST && daily::days(&names, || None).is_some_and(|series| series.falls)
}

/// Whether a text is the name of what holds words, such as `Comment` or `Owner`, and of no measure.
fn names_words(text: &str) -> bool {
    candidates(&Header::of(text)).first().is_some_and(|&(field, score)| score >= SURE && WORDS.contains(&field))
}

/// Gives a column without a header the field that scoresheet.toml or a note says.
fn bind(column: &mut Column, region: &Region) {
    let grid = region.grid;
    let told = grid.given.instruction.and_then(|instruction| instruction.of_column("", column.column, grid.axis));
    let told = told.map(|bound| (bound, "scoresheet.toml says so".to_owned())).or_else(|| {
        let (bound, cell) = grid.noted_above(region.header?, column.column)?;
        Some((bound, format!("the note on {cell} says so")))
    });
    if let Some((bound, why)) = told {
        (column.meaning, column.confidence) = match bound {
            Bound::To(field) => (Some(Meaning::Field(field)), 100),
            Bound::Ignored => (None, 0),
        };
        column.why = why;
    }
}

/// Whether the words of a column are names of what is measured, though no header says so.
fn names_measured(region: &Region, column: u16) -> bool {
    gate::is_called_kpi(region) || is_paired(region, column) || gate::varies(region, column)
}

/// Whether the names in a column come in pairs of plan and actual.
pub(super) fn is_paired(region: &Region, column: u16) -> bool {
    let names = region.rows.iter().filter_map(|&row| region.grid.cell(row, column));
    let names: Vec<_> = names.map(|cell| region.grid.text(cell)).collect();
    are_paired(names.iter().map(|name| &**name))
}

/// The conventions of each column; what one leaves undecided, the others decide.
fn evidence(region: &Region, columns: &[Column]) -> Vec<ColumnEvidence> {
    let grid = region.grid;
    let learn = |column: &Column| match column.meaning {
        None | Some(Meaning::Field(Field::Objective | Field::KeyResult | Field::Kpi | Field::Comment)) => {
            ColumnEvidence::default()
        }
        Some(_) => {
            let cells = region.rows.iter().filter_map(|&row| grid.cell(row, column.column));
            let evidence = ColumnEvidence::of(cells.map(|cell| (cell, grid.format(cell))));
            match region.heads.iter().find(|head| head.column == column.column) {
                Some(head) => evidence.under(&head.header),
                None => evidence,
            }
        }
    };
    let own: Vec<ColumnEvidence> = columns.iter().map(learn).collect();
    let mut table = ColumnEvidence::default();
    own.iter().for_each(|evidence| table.add(evidence));
    own.into_iter().map(|evidence| evidence.or(&table)).collect()
}
