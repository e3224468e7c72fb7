//! A region whose rows are people, shops or products and whose columns are KPIs in, what each column measures out.
//!
//! Such a table has no column of names of KPIs: its header is the list of them. It is believed only where something says
//! that the numbers are wanted or weighed: a row of targets, targets or weights in the header, or the sheet's name.

mod bands;
pub(super) mod tops;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::columns::profile::Profile;
use super::columns::roles::{RowRole, whole};
use super::gate;
use super::gate::others;
use super::grid::Grid;
use super::headers::daily;
use super::headers::dated::{dated_cell, role};
use super::headers::entities::entity;
use super::headers::rows::{Total, ends_as_total, total};
use super::headers::votes::{DOUBLED, votes};
use super::headers::{Header, candidates, folded};
use super::measures::is_measure;
use super::region::Region;
use super::region::heads::{Head, HeadRow};
use super::values::{ColumnEvidence, decide_text, unit};
use super::{Axis, Column, Field, Meaning, PointRole, Value};
use crate::read::{Cell, CellRef, CellValue, Span};
use tops::Top;

/// A word that means a field as surely as this names the row or the column it stands before.
const SURE: u8 = 75;
/// A word that means nothing but a field.
const SUREST: u8 = 90;
/// A label such as `Daily target` is as sure as this.
const LABELLED: u8 = 60;
/// So many rows above a header or below it are looked at for targets.
const NEAR: usize = 3;
/// So many rows below a header are looked at for a row of targets before the table is known.
const ROWS: usize = 40;
/// A row of targets is not farther above its header than this.
const FARTHEST: u32 = 3;
/// A number in text is not longer than this, in bytes.
const LONGEST_NUMBER: usize = 24;
/// No value is so many times its target.
const FAR: Decimal = Decimal::ONE_HUNDRED;
/// So many rows hardly rise or fall in every column by chance.
const STEPS: usize = 4;
/// A sum has at least so many summands.
const LEAST_ADDED: i32 = 2;
/// How far a sum may be from the number that says it.
const EXACT: f64 = 1e-6;
/// How far a mean may be from the rounded number that says it.
const ROUGH: f64 = 0.05;
/// A table has no more columns of words in front of its KPIs.
const LABELS: usize = 3;
/// What a row before or behind the names may say of each KPI, sorted.
const ATTRIBUTES: &[Field] = &[
    Field::Owner,
    Field::Baseline,
    Field::Target,
    Field::Unit,
    Field::Direction,
    Field::Weight,
    Field::Frequency,
    Field::Minimum,
    Field::Maximum,
    Field::Definition,
    Field::DataSource,
];
/// Those of them that are told in words.
const IN_WORDS: &[Field] =
    &[Field::Owner, Field::Unit, Field::Direction, Field::Frequency, Field::Definition, Field::DataSource];
/// A phrase has so many blanks at least.
const PHRASE_BLANKS: usize = 2;
/// What the name of a row may mean in a matrix, sorted: what is said of each KPI, a sum, or nothing but the name of a
/// team.
const MAY_STAND: &[Field] = &[
    Field::Owner,
    Field::Team,
    Field::Level,
    Field::Baseline,
    Field::Target,
    Field::Unit,
    Field::Direction,
    Field::Grade,
    Field::Weight,
    Field::Frequency,
    Field::Minimum,
    Field::Maximum,
    Field::Definition,
    Field::DataSource,
];
/// Words before the names of rows for a row that sums them up, sorted, folded.
const ALL: &[&str] = &[
    "all",
    "alla",
    "alle",
    "kaikki",
    "kogu",
    "koik",
    "minden",
    "osszes",
    "samtliga",
    "samtlige",
    "seluruh",
    "semua",
    "sva",
    "sve",
    "svi",
    "svih",
    "toate",
    "todas",
    "todos",
    "totes",
    "toti",
    "tots",
    "tous",
    "toutes",
    "tum",
    "tutte",
    "tutti",
    "visi",
    "visos",
    "viss",
    "vsa",
    "vse",
    "vsechny",
    "vseh",
    "vsetci",
    "vsetko",
    "vsetky",
    "vsi",
    "vsichni",
    "wszyscy",
    "wszystkie",
    "ολα",
    "ολεσ",
    "ολοι",
    "все",
    "всеки",
    "всички",
    "всичко",
    "всі",
    "сва",
    "све",
    "сви",
    "свих",
    "усі",
    "цялата",
    "כולם",
    "כל",
    "כלל",
    "تمام",
    "كل",
    "كليه",
    "همه",
    "सब",
    "सभी",
    "समसत",
    "ทังหมด",
    "ทุก",
    "全",
    "全体",
    "全部",
    "전체",
];
/// Words behind these that name nothing of their own, sorted, folded.
const MARKS: &[&str] = &[
    "all", "grade", "mark", "marks", "nota", "note", "of", "overall", "points", "pontos", "puan", "puani", "punkte",
    "punten", "punti", "puntos", "rating", "result", "score", "scores", "wert",
];
/// Words in the header of a column that is computed from the others, sorted, folded.
const DERIVED: &[&str] = &[
    "atlag",
    "average",
    "avg",
    "celkem",
    "celkom",
    "clasament",
    "gennemsnit",
    "genomsnitt",
    "gjennomsnitt",
    "hang",
    "helyezes",
    "jarjestys",
    "keskiarvo",
    "keskmine",
    "kokku",
    "kopa",
    "lacznie",
    "loc",
    "mean",
    "medel",
    "medelvarde",
    "media",
    "medie",
    "middel",
    "miejsce",
    "mitjana",
    "osszeg",
    "osszesen",
    "peringkat",
    "placering",
    "plassering",
    "platz",
    "poradi",
    "poradie",
    "poredak",
    "posicion",
    "position",
    "povprecje",
    "pozitie",
    "pozycja",
    "priemer",
    "prosek",
    "prosjek",
    "prumer",
    "puesto",
    "purata",
    "rang",
    "rangering",
    "rangsor",
    "rank",
    "ranking",
    "rankning",
    "ranquing",
    "rata",
    "razem",
    "reitingas",
    "sija",
    "sijoitus",
    "sira",
    "skupaj",
    "snitt",
    "sorrend",
    "soucet",
    "spolu",
    "srednia",
    "sucet",
    "sum",
    "suma",
    "summa",
    "tong",
    "total",
    "ukupno",
    "umiestnenie",
    "umisteni",
    "urutan",
    "uvrstitev",
    "videji",
    "vidurkis",
    "viso",
    "yhteensa",
    "αθροισμα",
    "θεση",
    "καταταξη",
    "μεσοσ",
    "συνολο",
    "класиране",
    "место",
    "місце",
    "общо",
    "позиція",
    "поредак",
    "просек",
    "просјек",
    "ранг",
    "реитинг",
    "середнє",
    "средно",
    "сума",
    "укупно",
    "排名",
    "順位",
    "순위",
];

/// A table of people, shops or products down and KPIs across.
#[derive(Debug, Clone)]
pub(super) struct Matrix {
    /// The column of the names of its rows.
    pub names: u16,
    /// What they are names of.
    pub named: Field,
    /// Its KPIs from the left.
    pub measures: Vec<Measure>,
    /// Its rows that say something of each KPI, with what they say, those in the header too.
    pub attributes: Vec<(u32, Field)>,
}

/// A KPI of a matrix.
#[derive(Debug, Clone)]
pub(super) struct Measure {
    /// Its name.
    pub name: Box<str>,
    /// The cell that names it.
    pub at: CellRef,
    /// The column of what was reached.
    pub actual: Option<u16>,
    /// The column of what was planned.
    pub plan: Option<u16>,
    /// What its header says besides its name, as typed: a target, a weight.
    pub stated: Vec<(Field, Box<str>)>,
}

/// A column that may hold a KPI, with what its header says.
struct Draft<'h> {
    column: u16,
    top: Top<'h>,
    /// Whether its header means something else on its own.
    is_known: bool,
}

impl Matrix {
    /// The matrix that a region is, if it is one.
    pub fn of(region: &Region, columns: &[Column]) -> Option<Matrix> {
        let header = region.header?;
        // What refuses nearly every other table comes first, and what asks every row for its meaning last.
        if tells_items(columns) || tells_ways(columns) || others::is_of_work(columns) {
            return None;
        }
        let names = names(region, columns)?;
        if !may_be_one(columns, names) || is_sideways(region, names) {
            return None;
        }
        let drafts = drafts(region, columns, names);
        if drafts.len() < 2 || tell_amounts(region, &drafts) || !names_kpis(region, names, &drafts) {
            return None;
        }
        let attributes = attributes(region, header, names, &drafts);
        if (attributes.is_empty() && heads_names_as_kpi(columns, names))
            || !is_told(region, &drafts, &attributes, columns)
        {
            return None;
        }
        let has_value = |column: u16| attributes.iter().any(|&(row, _)| region.grid.cell(row, column).is_some());
        let kept = drafts.iter().filter(|draft| {
            !draft.is_known || has_value(draft.column) || !draft.top.stated.is_empty() || draft.top.role.is_some()
        });
        let measures = measures(header, kept);
        let head = region.heads.iter().find(|head| head.column == names);
        let matrix = Matrix { names, named: named(head), measures, attributes };
        (matrix.measures.len() > 1 && matrix.entities(region) > 1 && !matrix.has_bands(region)).then_some(matrix)
    }

    /// Whether its rows are the bands of a scale or stretches of time, not people or shops: they are called so, or every KPI rises or falls
    /// from each to the next.
    fn has_bands(&self, region: &Region) -> bool {
        let is_entity = |row: &&u32| self.attribute(**row).is_none();
        let rows: Vec<u32> = region.rows.iter().filter(is_entity).copied().take(ROWS).collect();
        let names = rows.iter().filter_map(|&row| region.grid.cell(row, self.names));
        let is_band = |text: &str| bands::names_band(text) || daily::names_stretch(&Header::of(text));
        let called = names.filter(|cell| is_band(&region.grid.text(cell))).count();
        let in_order = |column: u16| bands::in_order(rows.iter().filter_map(|&row| region.grid.cell(row, column)));
        (called > 1 && called * 2 > rows.len())
            || self.has_amounts(region, &rows)
            || (rows.len() >= STEPS && self.columns().all(in_order))
    }

    /// Whether its rows are what was, is and will be of each KPI: `Started at`, `Today`.
    fn has_amounts(&self, region: &Region, rows: &[u32]) -> bool {
        let names = rows.iter().filter_map(|&row| region.grid.cell(row, self.names));
        let best = names.filter_map(|cell| candidates(&Header::of(&region.grid.text(cell))).first().copied());
        let sure = best.filter(|&(_, score)| score >= SURE).map(|(field, _)| field);
        let amounts: BTreeSet<Field> =
            sure.filter(|field| matches!(field, Field::Baseline | Field::Target | Field::Current)).collect();
        amounts.len() > 1
    }

    /// How many rows have a name and a value.
    fn entities(&self, region: &Region) -> usize {
        let has_value = |row: u32| self.columns().any(|column| region.grid.cell(row, column).is_some());
        let rows = region.rows.iter().filter(|&&row| region.grid.cell(row, self.names).is_some() && has_value(row));
        rows.filter(|&&row| self.attribute(row).is_none()).take(2).count()
    }

    /// The columns of its KPIs.
    fn columns(&self) -> impl Iterator<Item = u16> + '_ {
        self.measures.iter().flat_map(|measure| measure.actual.into_iter().chain(measure.plan))
    }

    /// What a row says of each KPI, if it is not the row of a person or a shop.
    pub fn attribute(&self, row: u32) -> Option<Field> {
        self.attributes.iter().find(|(known, _)| *known == row).map(|&(_, field)| field)
    }

    /// Gives the columns of a table the meanings that they have in a matrix.
    pub fn settle(&self, region: &mut Region, columns: &mut [Column]) {
        let actual = self.measures.iter().filter_map(|measure| Some((measure.actual?, PointRole::Actual)));
        let plan = self.measures.iter().filter_map(|measure| Some((measure.plan?, PointRole::Plan)));
        let roles: BTreeMap<u16, PointRole> = actual.chain(plan).collect();
        for column in columns.iter_mut() {
            let (meaning, why) = match roles.get(&column.column) {
                Some(&role) => (Meaning::Measured(role), "its header names a KPI of each row"),
                None if column.column == self.names => {
                    (Meaning::Field(self.named), "the names whose KPIs stand beside")
                }
                None => continue,
            };
            column.meaning = Some(meaning);
            column.confidence = column.confidence.max(SURE);
            column.why = format!("{why}; {}", column.why);
        }
        let units: BTreeMap<u16, Header> =
            self.measures.iter().flat_map(|measure| measure.counted_as(region)).collect();
        for head in &mut region.heads {
            if let Some(header) = units.get(&head.column) {
                head.header = header.clone();
            }
        }
    }

    /// Whether a row sums up those above it: its name says so, or its numbers are their sums and their means.
    pub fn sums_up(&self, region: &Region, row: u32) -> bool {
        let grid = region.grid;
        let name = grid.cell(row, self.names).map(|cell| grid.text(cell));
        let first = name.as_deref().map(|name| folded(name.split(' ').next().unwrap_or_default()));
        let is_last = region.rows.last() == Some(&row);
        let says = name.as_deref().is_some_and(|name| total(name).is_some() || (is_last && ends_as_total(name)));
        says || first.is_some_and(|first| ALL.binary_search(&&*first).is_ok()) || self.adds_up(region, row)
    }

    /// Whether the numbers of the last row are the sums of those above, or their means beside a sum.
    fn adds_up(&self, region: &Region, row: u32) -> bool {
        if region.rows.last() != Some(&row) {
            return false;
        }
        let (mut sums, mut means, mut others) = (0, 0, 0);
        for column in self.columns() {
            let number = |row: u32| match region.grid.cell(row, column)?.value {
                CellValue::Number(number) => Some(number),
                _ => None,
            };
            let above = || region.rows.iter().filter(|&&above| above < row && self.attribute(above).is_none());
            let (sum, count) = above().filter_map(|&row| number(row)).fold((0.0, 0), |(sum, n), x| (sum + x, n + 1));
            match number(row) {
                Some(_) if count < LEAST_ADDED => others += 1,
                Some(own) if is_near(own, sum, EXACT) => sums += 1,
                Some(own) if is_near(own, sum / f64::from(count), ROUGH) => means += 1,
                Some(_) => others += 1,
                None => {}
            }
        }
        sums > 0 && others == 0 && sums + means > 1
    }
}

/// Whether columns are surely what was, is and will be of each row: `Started at`, `Finish line`.
fn tell_amounts(region: &Region, drafts: &[Draft]) -> bool {
    let best = |draft: &Draft| {
        let head = region.heads.iter().find(|head| head.column == draft.column)?;
        let sure = head
            .best()
            .filter(|_| head.group.is_none() && draft.top.role.is_none())
            .filter(|&(_, score)| score >= SURE)
            .map(|(field, _)| field);
        sure.filter(|field| matches!(field, Field::Baseline | Field::Target | Field::Current))
    };
    drafts.iter().filter_map(best).collect::<BTreeSet<Field>>().len() > 1
}

fn is_near(number: f64, other: f64, tolerance: f64) -> bool {
    (number - other).abs() <= tolerance * other.abs().max(1e-9)
}

/// Whether a row of words that no header's word tables know may head a matrix: numbers and names stand below it, and
/// its words, a row of targets or the name of the sheet say what they are.
pub(super) fn may_head(grid: &Grid, run: &HeadRow) -> bool {
    let row = run.rows.last;
    let (first, last) = run.columns();
    let columns = (first.saturating_sub(1), last);
    let named = |row: u32| {
        let text = grid.row_within(row, columns).take(LABELS).any(|cell| matches!(cell.value, CellValue::Text(_)));
        text && numbers(grid, row, columns) > 1
    };
    let near = grid.rows_below(row).zip(row + 1..).take_while(|(below, next)| below == next).map(|(below, _)| below);
    if run.heads.len() < 2 || run.is_of_labels() || run.is_objective() || !near.take(NEAR).any(named) {
        return false;
    }
    let is_target = |row: u32| attribute(grid, row, columns).is_some() && numbers(grid, row, columns) > 1;
    let body = || grid.rows_below(row).take(ROWS).skip_while(|&row| numbers(grid, row, columns) == 0);
    let titles = || grid.rows_above(row).take(NEAR).filter_map(|row| grid.row(row).next());
    let tops: Vec<Top> = run.heads.iter().map(|head| Top::of(&head.text)).collect();
    tops::tell(tops.iter())
        || attributes_above(grid, run).is_some()
        || body().take_while(|&row| numbers(grid, row, columns) > 0).any(is_target)
        || body().next().is_some_and(|row| wants_in_words(grid, row, columns))
        || gate::says_kpi(&grid.sheet.name)
        || titles().any(|cell| gate::says_kpi(&grid.text(cell)))
}

/// A header with the rows of targets or weights that stand right above it.
pub(super) fn below_attributes<'a>(grid: &Grid<'a>, run: HeadRow<'a>) -> HeadRow<'a> {
    match attributes_above(grid, &run) {
        Some(first) => HeadRow { rows: Span { first, last: run.rows.last }, ..run },
        None => run,
    }
}

/// The topmost row of targets, weights or units right above a header.
fn attributes_above(grid: &Grid, run: &HeadRow) -> Option<u32> {
    let (first, last) = run.columns();
    let columns = (first.saturating_sub(1), last);
    let is_numeric = |row: u32| numbers(grid, row, columns) > 1;
    let is_attribute = |row: u32| match attribute(grid, row, columns) {
        Some(field) => is_numeric(row) || IN_WORDS.contains(&field),
        None => false,
    };
    let near = grid.rows_above(run.rows.first).take(NEAR).filter(|row| row + FARTHEST >= run.rows.first);
    let found: Vec<u32> = near.take_while(|&row| is_attribute(row)).collect();
    // Words alone may be another header.
    found.iter().rposition(|&row| is_numeric(row)).map(|at| found[at])
}

/// Whether a row below those of targets or weights says something more of each KPI, such as its unit.
pub(super) fn goes_on(grid: &Grid, run: &HeadRow) -> bool {
    let begins = run.heads.first().and_then(Head::best).is_some_and(|(field, _)| IN_WORDS.contains(&field));
    begins && attributes_above(grid, run).is_some()
}

/// How many cells of a row between two columns are numbers.
fn numbers(grid: &Grid, row: u32, columns: (u16, u16)) -> usize {
    grid.row_within(row, columns).filter(|cell| is_number(cell)).count()
}

fn is_number(cell: &Cell) -> bool {
    match &cell.value {
        CellValue::Number(_) => true,
        CellValue::Text(text) => {
            text.len() <= LONGEST_NUMBER
                && text.contains(char::is_numeric)
                && match decide_text(text, &ColumnEvidence::default()) {
                    Value::Number(number) => !number.with_words && number.comparison.is_none(),
                    Value::Ambiguous(_) => true,
                    _ => false,
                }
        }
        CellValue::Bool(_) | CellValue::Date(_) | CellValue::Error(_) | CellValue::Uncomputed => false,
    }
}

impl Measure {
    /// The headers that say what its columns are counted in, where its target says it.
    fn counted_as(&self, region: &Region) -> Vec<(u16, Header)> {
        let Some(unit) = self.unit(region) else { return Vec::new() };
        let header = Header::of(&format!("{} ({unit})", self.name));
        self.actual.into_iter().chain(self.plan).map(|column| (column, header.clone())).collect()
    }

    /// What the target in its header says that its column is counted in: `만원` of `12,000만원`. A column with far larger
    /// numbers is not counted in `M€`.
    fn unit(&self, region: &Region) -> Option<&str> {
        let (_, text) = self.stated.iter().find(|(field, _)| *field == Field::Target)?;
        let (number, unit) = counted(text)?;
        let cells = region.rows.iter().filter_map(|&row| region.grid.cell(row, self.actual.or(self.plan)?));
        let evidence = ColumnEvidence::of(cells.map(|cell| (cell, region.grid.format(cell))));
        let target = match decide_text(number, &evidence) {
            Value::Number(number) => Some(number.amount.abs()),
            Value::Ambiguous(_) => None,
            _ => return None,
        };
        let limit = target.map(|target| target.saturating_mul(FAR));
        let is_far = evidence.largest().zip(limit).is_some_and(|(largest, limit)| largest > limit);
        (!is_far).then_some(unit)
    }
}

/// The number of a target and what it is counted in.
pub(super) fn counted(text: &str) -> Option<(&str, &str)> {
    let (at, last) = text.char_indices().rfind(|(_, c)| c.is_numeric())?;
    let (number, rest) = text.split_at(at + last.len_utf8());
    unit(rest).map(|_| (number, rest.trim()))
}

/// The first column of words, which has the names of the rows, or one right behind it whose words are more, or come
/// again less often: shops beside their regions.
fn names(region: &Region, columns: &[Column]) -> Option<u16> {
    let mut found: Option<(u16, Profile)> = None;
    for column in columns.iter().take(LABELS).map(|column| column.column) {
        let profile = Profile::of(region.grid, &region.rows, column);
        let is_foreign = region.heads.iter().any(|head| head.column == column && head.is_foreign());
        match &found {
            None if profile.is_dated() || is_foreign => return None,
            None if !profile.is_textual() => {}
            None => found = Some((column, profile)),
            Some(_) if !profile.is_textual() || profile.is_of_units() || is_foreign => break,
            Some((_, first)) if profile.words > first.words || profile.repeats < first.repeats => {
                found = Some((column, profile));
            }
            Some(_) => {}
        }
    }
    found.map(|(column, _)| column)
}

/// Whether the names of the rows are the fields of records that stand side by side: `Owner`, `Baseline`, `Actual`; or, of
/// a sheet that is looked at from the side, periods that head columns.
fn is_sideways(region: &Region, names: u16) -> bool {
    let texts = || region.rows.iter().take(ROWS).filter_map(|&row| region.grid.cell(row, names));
    let periods = texts().filter(|cell| dated_cell(cell, region.grid.format(cell)).is_some()).count();
    let are_all = periods > 1 && periods == texts().count();
    let (are_nearly_all, are_half) = (periods * 4 >= texts().count() * 3, periods * 2 >= texts().count());
    // A person may be called `Jan` or `Mai`; nobody has a staff of such names.
    if periods >= STEPS && are_nearly_all {
        return true;
    }
    if region.grid.axis == Axis::Across && (are_all || (periods >= STEPS && are_half)) {
        return true;
    }
    let is_field = |cell: &Cell| {
        let readings = candidates(&Header::of(&region.grid.text(cell)));
        readings.first().is_some_and(|(field, score)| *score >= SUREST && !MAY_STAND.contains(field))
    };
    texts().any(is_field)
}

/// Whether the names of the columns may be those of KPIs. In a sheet that is looked at from the side they were a column of
/// anything: its header must say so, or the names themselves.
fn names_kpis(region: &Region, names: u16, drafts: &[Draft]) -> bool {
    let corner = region.heads.iter().find(|head| head.column == names);
    let says = corner.is_some_and(|head| head.readings.iter().any(|&(field, _)| field == Field::Kpi));
    let measures = || drafts.iter().filter(|draft| sounds_measured(draft.top.name));
    region.grid.axis == Axis::Down || says || measures().count() * 2 >= drafts.len().max(1)
}

/// Whether a name is that of a measure, or says what it is counted in.
fn sounds_measured(name: &str) -> bool {
    is_measure(name) || Header::of(name).unit().is_some()
}

/// The columns of numbers behind the names, without those that are computed from others.
fn drafts<'h>(region: &'h Region, columns: &[Column], names: u16) -> Vec<Draft<'h>> {
    let of = |head: &'h Head| {
        let numeric = is_numeric(region, head.column);
        if head.column <= names
            || head.dated.is_some()
            || head.bound.is_some()
            || head.is_foreign()
            || !numeric
            || is_derived(&head.text)
        {
            return None;
        }
        let column = columns.binary_search_by_key(&head.column, |column| column.column).ok()?;
        let column = &columns[column];
        let is_known = column.meaning.is_some() && column.confidence >= SURE;
        let top = Top::of_head(head);
        // Beside the plan and the actual value of a group stands what follows from them.
        let is_part = |other: &Head| other.group == head.group && Top::of_part(other).is_some();
        let follows = top.role.is_none() && head.group.is_some() && region.heads.iter().any(is_part);
        Some(Draft { column: head.column, top, is_known }).filter(|_| !follows)
    };
    region.heads.iter().filter_map(of).collect()
}

/// Whether at least two thirds of the first cells of a column are numbers and nothing else.
fn is_numeric(region: &Region, column: u16) -> bool {
    let cells = region.rows.iter().take(ROWS).filter_map(|&row| region.grid.cell(row, column));
    let (told, numbers) =
        cells.fold((0, 0), |(told, numbers), cell| (told + 1, numbers + usize::from(is_number(cell))));
    numbers > 0 && numbers * 3 >= told * 2
}

/// Whether a header says that its column is computed from the others: `Average`, `Total score`. `Average wait` is a KPI.
fn is_derived(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let words = folded(line);
    let mut words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (total, first) = (total(line), words.next());
    let may_be = total.is_some() || first.is_some_and(|word| DERIVED.binary_search(&word).is_ok());
    let is_of_all = words.all(|word| MARKS.binary_search(&word).is_ok());
    total == Some(Total::Surely) || (may_be && is_of_all)
}

/// The rows that say something of each KPI, in the header and below it.
fn attributes(region: &Region, header: Span, names: u16, drafts: &[Draft]) -> Vec<(u32, Field)> {
    let of = |row: u32| {
        let has_values = drafts.iter().filter(|draft| region.grid.cell(row, draft.column).is_some()).nth(1).is_some();
        let field = attribute(region.grid, row, (region.columns.0, names)).filter(|_| has_values)?;
        Some((row, field))
    };
    let heads = header.first..header.last;
    let mut found: Vec<(u32, Field)> = heads.chain(region.rows.iter().copied()).filter_map(of).collect();
    let wants = |row: &&u32| wants_in_words(region.grid, **row, (region.columns.0, names));
    if found.iter().all(|&(_, field)| field != Field::Target) {
        found.extend(region.rows.first().filter(wants).map(|&row| (row, Field::Target)));
    }
    // `Sales target` above `Sales actual` speaks of sales.
    let label = |row: u32| region.grid.cell(row, names).map(|cell| region.grid.text(cell));
    let roles = region.rows.iter().take(ROWS).filter_map(|&row| whole(&label(row)?).map(|(_, role)| role));
    if roles.filter(|role| matches!(role, RowRole::Of(_))).count() > 1 {
        found.retain(|&(row, _)| label(row).is_none_or(|label| whole(&label).is_none()));
    }
    // `Max` alone may be a person.
    let is_limit = |field: Field| matches!(field, Field::Minimum | Field::Maximum);
    if found.iter().filter(|&&(_, field)| is_limit(field)).count() == 1
        && !found.iter().any(|&(_, field)| field == Field::Target)
    {
        found.retain(|&(_, field)| !is_limit(field));
    }
    found
}

/// What the words at the beginning of a row say that its numbers are.
fn attribute(grid: &Grid, row: u32, columns: (u16, u16)) -> Option<Field> {
    let labels = grid.row_within(row, columns).filter(|cell| matches!(cell.value, CellValue::Text(_)));
    let means = |cell: &Cell| {
        let text = grid.text(cell);
        if matches!(whole(&text), Some((_, RowRole::Of(PointRole::Plan)))) || role(&text) == Some(PointRole::Plan) {
            return Some(Field::Target);
        }
        let &(field, score) = candidates(&Header::of(&text)).first()?;
        // Behind the name of a person stand numbers.
        let is_person = field == Field::Owner && numbers(grid, row, (0, u16::MAX)) > 0;
        (score >= LABELLED && ATTRIBUTES.contains(&field) && !is_person).then_some(field)
    };
    labels.take(LABELS).find_map(means)
}

/// Whether a row begins with a phrase that no table of words knows, and whose words speak loudly for what is wanted: `How we
/// would like it`.
fn wants_in_words(grid: &Grid, row: u32, columns: (u16, u16)) -> bool {
    let Some(label) = grid.row_within(row, columns).find(|cell| matches!(cell.value, CellValue::Text(_))) else {
        return false;
    };
    let header = Header::of(&grid.text(label));
    let is_phrase = header.words.matches(' ').count() >= PHRASE_BLANKS;
    if !is_phrase || !candidates(&header).is_empty() {
        return false;
    }
    let votes = votes(&header);
    matches!(votes[..], [(Field::Target, loudest), (_, next), ..] if loudest >= DOUBLED && loudest > next)
}

/// Whether a column surely tells objectives or key results.
fn tells_items(columns: &[Column]) -> bool {
    let items = [Field::Objective, Field::KeyResult].map(|field| Some(Meaning::Field(field)));
    columns.iter().any(|column| column.confidence >= SURE && items.contains(&column.meaning))
}

/// Whether a column says of each row which way is better, and another is surely a target: the rows are the KPIs.
fn tells_ways(columns: &[Column]) -> bool {
    let is_way = |column: &Column| column.meaning == Some(Meaning::Field(Field::Direction));
    columns.iter().any(|column| column.confidence >= SURE && is_way(column)) && columns.iter().any(is_amount)
}

/// Whether no column surely tells KPIs; the corner above the names may be called `KPI`, if no header beside it says that
/// its numbers are targets or values.
fn may_be_one(columns: &[Column], names: u16) -> bool {
    let is_told = columns.iter().any(is_amount);
    columns.iter().filter(|column| is_surely_kpi(column)).all(|column| column.column == names && !is_told)
}

/// Whether the corner above the names is called `KPI`: then a row must say what is wanted.
fn heads_names_as_kpi(columns: &[Column], names: u16) -> bool {
    columns.iter().any(|column| column.column == names && is_surely_kpi(column))
}

fn is_surely_kpi(column: &Column) -> bool {
    column.confidence >= SURE && column.meaning == Some(Meaning::Field(Field::Kpi))
}

/// Whether something says that the numbers are wanted or weighed.
fn is_told(region: &Region, drafts: &[Draft], attributes: &[(u32, Field)], columns: &[Column]) -> bool {
    let wanted = |field: Field| matches!(field, Field::Target | Field::Weight | Field::Minimum | Field::Maximum);
    // A budget has a plan and an actual value below the name of each account too.
    let above = || drafts.iter().filter(|draft| draft.top.is_above);
    let measures = above().filter(|draft| sounds_measured(draft.top.name)).count();
    let is_plain = measures * 2 < above().count() && !gate::is_called_kpi(region) && !gate::is_called_board(region);
    let tops = drafts.iter().map(|draft| &draft.top).filter(|top| !(is_plain && top.is_above));
    attributes.iter().any(|&(_, field)| wanted(field))
        || tops::tell(tops)
        || (gate::is_called_kpi(region) && !columns.iter().any(is_amount))
}

/// Whether the header of a column surely names a target or a value.
fn is_amount(column: &Column) -> bool {
    let amounts = [Field::Target, Field::Current, Field::Baseline].map(|field| Some(Meaning::Field(field)));
    column.confidence >= SURE && amounts.contains(&column.meaning)
}

/// The KPIs of the columns; a plan and what was reached are one.
fn measures<'d>(header: Span, drafts: impl Iterator<Item = &'d Draft<'d>>) -> Vec<Measure> {
    let mut found: Vec<Measure> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for draft in drafts {
        let place = *places.entry(draft.top.name).or_insert_with(|| {
            let row = if draft.top.is_above { header.last.saturating_sub(1) } else { header.last };
            let (name, at) = (draft.top.name.into(), CellRef::new(row, draft.column));
            found.push(Measure { name, at, actual: None, plan: None, stated: Vec::new() });
            found.len() - 1
        });
        let measure = &mut found[place];
        let side = match draft.top.role {
            Some(PointRole::Plan) => &mut measure.plan,
            Some(PointRole::Actual | PointRole::Said) | None => &mut measure.actual,
        };
        side.get_or_insert(draft.column);
        measure.stated.extend(draft.top.stated.iter().map(|&(field, text)| (field, Box::from(text))));
    }
    found
}

/// What the names of the rows are names of: people if the header says so, else shops, plants, products.
fn named(head: Option<&Head>) -> Field {
    let means = |field: Field| head.is_some_and(|head| head.readings.iter().any(|&(known, _)| known == field));
    let by_readings = if means(Field::Owner) && !means(Field::Team) { Field::Owner } else { Field::Team };
    head.and_then(|head| entity(&head.header)).unwrap_or(by_readings)
}
