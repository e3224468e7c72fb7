//! A sheet of a story in, a grid of cells out: one function a layout.

use crate::story::{Cell, Item, Kind, Sheet};

/// A way of arranging a story in a sheet.
pub struct Layout {
    /// What stories call it.
    pub name: &'static str,
    /// How it is drawn.
    pub draw: fn(&Sheet) -> Grid,
}

/// The layouts that stories may ask for.
pub const LAYOUTS: &[Layout] = &[
    Layout { name: "repeated", draw: repeated },
    Layout { name: "merged", draw: merged },
    Layout { name: "blank-above", draw: blank_above },
    Layout { name: "alternating", draw: alternating },
    Layout { name: "register", draw: register },
    Layout { name: "okr-above-kpi", draw: okr_above_kpi },
    Layout { name: "notes", draw: notes },
];

/// The cells of a sheet before any file format.
pub struct Grid {
    /// The tab's name.
    pub name: String,
    /// Cells by row.
    pub rows: Vec<Row>,
    /// Merged ranges of one column: column, first row, last row.
    pub merges: Vec<(u16, u32, u32)>,
}

/// One row and how it is dressed.
pub struct Row {
    /// Its cells from column A.
    pub cells: Vec<Cell>,
    /// Title, header, or body.
    pub dress: Dress,
}

/// How a row is dressed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dress {
    /// Large and bold.
    Title,
    /// Bold on a fill.
    Header,
    /// Bold.
    Strong,
    /// Plain.
    Body,
}

impl Grid {
    fn titled(sheet: &Sheet) -> Grid {
        let mut grid = Grid { name: sheet.name.clone(), rows: Vec::new(), merges: Vec::new() };
        for title in &sheet.titles {
            grid.push(Dress::Title, vec![Cell::Text(title.clone())]);
        }
        if !sheet.titles.is_empty() {
            grid.push(Dress::Body, Vec::new());
        }
        grid
    }

    fn push(&mut self, dress: Dress, cells: Vec<Cell>) {
        self.rows.push(Row { cells, dress });
    }

    fn header(&mut self, heads: &[&String], sheet: &Sheet) {
        let texts = heads.iter().copied().chain(&sheet.columns);
        self.push(Dress::Header, texts.map(|text| Cell::Text(text.clone())).collect());
    }

    fn finished(mut self, sheet: &Sheet) -> Grid {
        if !sheet.notes.is_empty() {
            self.push(Dress::Body, Vec::new());
        }
        for note in &sheet.notes {
            self.push(Dress::Body, vec![Cell::Text(note.clone())]);
        }
        self
    }

    /// The grid as csv with a separator; a semicolon comes with the decimal comma of its countries.
    pub fn delimited(&self, separator: char) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(separator as u8).flexible(true).from_writer(Vec::new());
        let decimal = |text: String| if separator == ';' { text.replace('.', ",") } else { text };
        for row in &self.rows {
            let fields = row.cells.iter().map(|cell| match cell {
                Cell::Blank => String::new(),
                Cell::Text(text) => text.clone(),
                Cell::Number(value, places) => decimal(format!("{value:.places$}")),
                Cell::Percent(value, places) => decimal(format!("{value:.places$} %")),
                Cell::Euro(value) => decimal(format!("€{value:.2}")),
                Cell::Date(day) => day.to_string(),
                Cell::DivideByZero => "#DIV/0!".to_owned(),
                Cell::Formula(_, value) => decimal(value.to_string()),
            });
            writer.write_record(fields.collect::<Vec<_>>()).expect("memory takes every record");
        }
        writer.into_inner().expect("memory takes every record")
    }
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// Each key result with its objective and the objective's first cell (its owner, say) where the key result leaves it blank.
fn key_results(items: &[Item]) -> Vec<(&Item, Option<&Item>)> {
    let mut objective = None;
    let mut found = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item.kind {
            Kind::Objective => {
                objective = Some(item);
                let alone = items.get(index + 1).is_none_or(|next| next.kind != Kind::KeyResult);
                if alone {
                    found.push((item, Some(item)));
                }
            }
            Kind::KeyResult => found.push((item, objective)),
            Kind::Kpi => {}
        }
    }
    found
}

/// A row of objective and key result; an objective without key results leaves the second cell blank.
fn row(item: &Item, objective: Cell) -> Vec<Cell> {
    let key_result = if item.kind == Kind::Objective { Cell::Blank } else { text(&item.title) };
    [objective, key_result].into_iter().chain(item.cells.iter().cloned()).collect()
}

fn repeated(sheet: &Sheet) -> Grid {
    let mut grid = Grid::titled(sheet);
    grid.header(&[&sheet.heads[0], &sheet.heads[1]], sheet);
    for (item, objective) in key_results(&sheet.items) {
        grid.push(Dress::Body, row(item, objective.map_or(Cell::Blank, |objective| text(&objective.title))));
    }
    grid.finished(sheet)
}

fn blank_above(sheet: &Sheet) -> Grid {
    let mut grid = repeated(sheet);
    let mut above = Cell::Blank;
    for row in grid.rows.iter_mut().filter(|row| row.dress == Dress::Body) {
        let Some(first) = row.cells.first_mut() else { continue };
        if *first == above {
            *first = Cell::Blank;
        } else {
            above = first.clone();
        }
    }
    grid
}

fn merged(sheet: &Sheet) -> Grid {
    let mut grid = blank_above(sheet);
    let header = grid.rows.iter().position(|row| row.dress == Dress::Header).expect("a header was drawn") as u32;
    let mut first = None;
    for index in header + 1..=grid.rows.len() as u32 {
        let cells = grid.rows.get(index as usize).map(|row| &row.cells).filter(|cells| cells.len() > 1);
        let goes_on = cells.is_some_and(|cells| cells[0] == Cell::Blank);
        if goes_on {
            continue;
        }
        if let Some(first) = first.filter(|first| first + 1 < index) {
            grid.merges.push((0, first, index - 1));
        }
        first = cells.map(|_| index);
    }
    grid
}

/// Objective rows and key-result rows in one column, numbered as many teams do.
fn alternating(sheet: &Sheet) -> Grid {
    let mut grid = Grid::titled(sheet);
    grid.header(&[&sheet.heads[0]], sheet);
    let (mut objective, mut key_result) = (0, 0);
    for item in &sheet.items {
        let (dress, number) = if item.kind == Kind::Objective {
            (objective, key_result) = (objective + 1, 0);
            (Dress::Strong, format!("O{objective}"))
        } else {
            key_result += 1;
            (Dress::Body, format!("KR{objective}.{key_result}"))
        };
        let title = text(&format!("{number} {}", item.title));
        grid.push(dress, std::iter::once(title).chain(item.cells.iter().cloned()).collect());
    }
    grid.finished(sheet)
}

fn register(sheet: &Sheet) -> Grid {
    let mut grid = Grid::titled(sheet);
    grid.header(&[&sheet.heads[2]], sheet);
    for item in sheet.items.iter().filter(|item| item.kind == Kind::Kpi) {
        grid.push(Dress::Body, std::iter::once(text(&item.title)).chain(item.cells.iter().cloned()).collect());
    }
    grid.finished(sheet)
}

/// Two tables in one sheet, with blank rows and a heading between them.
fn okr_above_kpi(sheet: &Sheet) -> Grid {
    let mut grid = blank_above(sheet);
    grid.push(Dress::Body, Vec::new());
    grid.push(Dress::Body, Vec::new());
    grid.push(Dress::Title, vec![text("Figures we watch")]);
    let below = register(&Sheet { titles: Vec::new(), notes: Vec::new(), items: kpis(sheet), ..named(sheet) });
    grid.rows.extend(below.rows);
    grid
}

fn named(sheet: &Sheet) -> Sheet {
    Sheet {
        name: sheet.name.clone(),
        layout: sheet.layout.clone(),
        titles: Vec::new(),
        heads: sheet.heads.clone(),
        columns: sheet.columns.clone(),
        items: Vec::new(),
        notes: Vec::new(),
    }
}

fn kpis(sheet: &Sheet) -> Vec<Item> {
    let kpis = sheet.items.iter().filter(|item| item.kind == Kind::Kpi);
    kpis.map(|item| Item { kind: item.kind, title: item.title.clone(), cells: item.cells.clone() }).collect()
}

/// A page of words: instructions, a cover.
fn notes(sheet: &Sheet) -> Grid {
    Grid::titled(sheet).finished(sheet)
}
