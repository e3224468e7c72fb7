//! A portfolio of any size, with every status there is and the words of people who write spreadsheets.

use rust_decimal::Decimal;

use crate::grade::sample::{bare, given, key_result, kpi, portfolio};
use crate::model::key_result::Status;
use crate::model::kpi::{Frequency, Reading};
use crate::model::measure::{Amount, Shape};
use crate::model::source::TableSummary;
use crate::model::unit::Level;
use crate::model::{
    Cycle, Direction, Entry, KeyResult, KeyResultId, Kpi, KpiId, Measure, Objective, ObjectiveId, OkrType, OrgUnit,
    Origin, Portfolio, SourceFile, SourceId, SourceState, Stated, UnitId,
};
use crate::read::{Area, CellRef, Span, Visibility};
use crate::recognise::period::Period;
use crate::recognise::{
    Axis, Column, FactSource, Field, Leftover, Meaning, Sketch, SketchRow, Skipped, Table, TableKind, Unit,
};

/// How many there are of what.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub units: usize,
    /// In each unit.
    pub objectives: usize,
    /// In each objective.
    pub key_results: usize,
    /// In each unit.
    pub kpis: usize,
}

const UNITS: &[&str] = &["Customer Care", "Clinics North", "Finance & Legal", "فريق المبيعات", "Platform"];
const PEOPLE: &[&str] = &["Ana Öz", "Bram de Vries", "Chidi Okafor", "Dana Levi", "Elif Kaya"];
const GOALS: &[&str] = &[
    "Patients book without calling us",
    "Every clinic opens its doors on time",
    "Auditors find nothing that we did not know",
    "Make Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen-grade onboarding effortless",
    "New colleagues are productive in their first month",
];
/// Sentence, baseline, target, current, unit, status typed.
type Claim = (&'static str, &'static str, &'static str, &'static str, Option<Unit>, Option<Status>);

const CLAIMS: &[Claim] = &[
    ("Raise online bookings from 48 % to 70 %", "48", "70", "66", Some(Unit::Percent), Some(Status::OnTrack)),
    ("Cut no-shows", "12", "6", "11.5", Some(Unit::Percent), Some(Status::OnTrack)),
    ("Sign 12,500 households", "8000", "12500", "12600", None, Some(Status::Done)),
    ("Answer within two minutes", "9.5", "2", "8", None, Some(Status::AtRisk)),
    ("Train all front desks", "0", "40", "", None, None),
    ("Lower the cost of a visit", "82", "75", "80.5", None, Some(Status::OffTrack)),
    ("Reach an NPS of 60", "40", "60", "46", None, None),
];
/// Name, target, current value, swing, unit, whether more is better.
type Watched = (&'static str, &'static str, &'static str, i64, Option<Unit>, bool);

const WATCHED: &[Watched] = &[
    ("Availability of booking", "99.5", "97.9", 3, Some(Unit::Percent), true),
    ("Complaints per 1,000 visits", "4", "6.2", 11, None, false),
    ("Staff turnover, rolling twelve months", "9", "8.1", 5, Some(Unit::Percent), false),
    ("Cash at hand", "1250000", "1312400", 7, None, true),
];

/// A portfolio of this size; the same size gives the same portfolio.
pub fn of(size: Size) -> Portfolio {
    let mut all = Portfolio { sources: (0..size.units).map(source).collect(), ..portfolio(Vec::new()) };
    all.units = (0..size.units).map(unit).collect();
    for unit in 0..size.units {
        for number in 0..size.objectives {
            add_objective(&mut all, unit, number, size.key_results);
        }
        for number in 0..size.kpis {
            let id = KpiId::new(all.kpis.len());
            all.kpis.push(watched(unit, number, id));
        }
    }
    all.sources.push(unreadable());
    all
}

fn unit(number: usize) -> OrgUnit {
    let name = UNITS[number % UNITS.len()];
    let name = if number < UNITS.len() { name.to_owned() } else { format!("{name} {number}") };
    OrgUnit { name, level: Level::Team }
}

fn add_objective(all: &mut Portfolio, unit: usize, number: usize, key_results: usize) {
    let id = ObjectiveId::new(all.objectives.len());
    let first = all.key_results.len();
    for claim in 0..key_results {
        let key = KeyResultId::new(all.key_results.len());
        all.key_results.push(claimed(unit, number, claim, (id, key)));
    }
    let ids = (first..all.key_results.len()).map(KeyResultId::new).collect();
    let row = u32::try_from(number * 5 + 1).unwrap();
    let empty = portfolio(vec![Vec::new()]).objectives.remove(0);
    all.objectives.push(Objective {
        key: format!("o-{}", id.0),
        title: GOALS[(unit + number) % GOALS.len()].into(),
        origin: origin(unit, row, 0),
        unit: UnitId::new(unit),
        owner: said(PEOPLE[(unit + number) % PEOPLE.len()].into(), origin(unit, row, 1)),
        cycle: Some(quarter()),
        okr_type: if number.is_multiple_of(2) { given(OkrType::Aspirational) } else { Entry::Blank },
        key_results: ids,
        ..empty
    });
}

fn claimed(unit: usize, number: usize, claim: usize, (objective, id): (ObjectiveId, KeyResultId)) -> KeyResult {
    let (title, baseline, target, current, measured, status) = &CLAIMS[(unit + number * 3 + claim) % CLAIMS.len()];
    let row = u32::try_from(number * 5 + claim + 2).unwrap();
    let at = |column| origin(unit, row, column);
    let number_at = |text: &str, column| match text {
        "" => Entry::Blank,
        _ => said(bare(text.parse().unwrap(), measured.clone()), at(column)),
    };
    let measure = Measure {
        baseline: number_at(baseline, 4),
        target: number_at(target, 5),
        current: number_at(current, 6),
        unit: measured.clone(),
        ..Measure::default()
    };
    let word = |status: Status| Entry::Given(Stated { text: status.words().into(), ..stated(status, at(7)) });
    KeyResult {
        key: format!("kr-{}", id.0),
        title: (*title).into(),
        origin: at(3),
        unit: UnitId::new(unit),
        objective: Some(objective),
        owner: if claim == 2 { Entry::Blank } else { said(PEOPLE[(number + claim) % PEOPLE.len()].into(), at(1)) },
        cycle: Some(quarter()),
        status: status.map_or(Entry::Blank, word),
        ..key_result(measure)
    }
}

fn watched(unit: usize, number: usize, id: KpiId) -> Kpi {
    let (name, target, current, step, measured, more) = &WATCHED[(unit + number) % WATCHED.len()];
    let row = u32::try_from(number + 2).unwrap();
    let at = |column| origin(unit, row, column);
    let amount = |text: &str| bare(text.parse().unwrap(), measured.clone());
    let end: Decimal = current.parse().unwrap();
    let value = |month: u32| {
        let swing = (Decimal::from((i64::from(month) * step) % 7 - 3) * end / Decimal::ONE_HUNDRED).round_dp(1);
        if month == 10 { end } else { end + swing }
    };
    let reading = |month: u32, value: Decimal| Reading {
        period: Period::Month { year: Some(2026), month },
        value: stated(Amount { unit: measured.clone(), ..bare(value, None) }, at(4 + u16::try_from(month).unwrap())),
    };
    let measure = Measure {
        target: said(amount(target), at(2)),
        current: said(amount(current), at(14)),
        unit: measured.clone(),
        direction: given(if *more { Direction::Increase } else { Direction::Decrease }),
        shape: if *more { Shape::AtLeast } else { Shape::AtMost },
        ..Measure::default()
    };
    Kpi {
        key: format!("kpi-{}", id.0),
        name: (*name).into(),
        origin: at(0),
        unit: UnitId::new(unit),
        owner: said(PEOPLE[number % PEOPLE.len()].into(), at(1)),
        frequency: given(Frequency::Monthly),
        definition: said("As the finance handbook has it, chapter 4.".into(), at(3)),
        actuals: (1..=10).filter(|month| *month != 4).map(|month| reading(month, value(month))).collect(),
        plans: (1..=12).map(|month| reading(month, target.parse().unwrap())).collect(),
        ..kpi(measure)
    }
}

fn origin(unit: usize, row: u32, column: u16) -> Origin {
    Origin { source: SourceId::new(unit), sheet: 0, at: CellRef { row, column } }
}

fn stated<T>(value: T, origin: Origin) -> Stated<T> {
    Stated { value, text: "".into(), origin, source: FactSource::Cell, formula: false }
}

fn said<T>(value: T, origin: Origin) -> Entry<T> {
    Entry::Given(stated(value, origin))
}

fn quarter() -> Cycle {
    let day = |text: &str| text.parse().unwrap();
    Cycle {
        name: "2026-H2".to_owned(),
        start: day("2026-07-01"),
        end: day("2026-12-31"),
        found: crate::model::Found::File,
    }
}

fn source(unit: usize) -> SourceFile {
    let area = Area::new(CellRef::new(0, 0), CellRef::new(16, 7));
    let column = |column, header: &str, meaning: Option<Field>, why: &str| Column {
        column,
        header: header.into(),
        group: None,
        meaning: meaning.map(Meaning::Field),
        confidence: 92,
        why: why.to_owned(),
    };
    let table = Table {
        sheet: 0,
        area,
        kind: TableKind::Okr,
        layout: "merged",
        confidence: 94,
        axis: Axis::Down,
        header: Some(Span { first: 0, last: 0 }),
        columns: vec![
            column(0, "Ziel", Some(Field::Objective), "header word \"Ziel\"; 3 of 3 cells are sentences"),
            column(5, "Zielwert", Some(Field::Target), "header word \"Zielwert\"; 8 of 9 cells are numbers"),
            column(8, "Farbe", None, "no header word is known; 9 of 9 cells are blank"),
        ],
        records: Vec::new(),
        skipped: vec![Skipped { rows: Span { first: 15, last: 16 }, reason: "total row".to_owned() }],
        context: Vec::new(),
    };
    let row = |row, [first, second]: [&str; 2]| SketchRow { row, cells: vec![(0, first.into()), (5, second.into())] };
    SourceFile {
        name: format!("teams/{unit:03}/OKR 2026-H2.xlsx"),
        size: 18_432 + unit as u64,
        sha256: "3f".repeat(32),
        state: SourceState::Read,
        sheets: vec!["Q4".to_owned(), "Notes".to_owned()],
        sketches: vec![Sketch {
            first: 0,
            rows: vec![row(0, ["Ziel", "Zielwert"]), row(15, ["Summe", "12"])],
            more_rows: 3,
            more_columns: 0,
        }],
        visibility: vec![Visibility::Shown, Visibility::Hidden],
        remarks: Vec::new(),
        tables: vec![TableSummary { table, counts: [3, 9, 0], cycles: Vec::new() }],
        leftovers: vec![Leftover { sheet: 1, area, reason: "note below the table".to_owned() }],
        ours: Vec::new(),
    }
}

fn unreadable() -> SourceFile {
    let reason = "it has a password; remove it in Excel under File › Info and save the file again".to_owned();
    SourceFile {
        name: "teams/locked.xlsx".to_owned(),
        state: SourceState::Unreadable { code: "encrypted".to_owned(), reason },
        sheets: Vec::new(),
        sketches: Vec::new(),
        visibility: Vec::new(),
        tables: Vec::new(),
        leftovers: Vec::new(),
        ours: Vec::new(),
        ..source(0)
    }
}
