//! The text of a story in, its sheets and items out.
//!
//! ```text
//! file emergency.xlsx
//! sheet OKRs 2026-Q4 | merged
//! title Emergency department · OKRs 2026-Q4
//! columns Owner, Baseline, Target, Current, Status
//! O Patients are seen when we said they would be | Ines Moreau
//! K Median wait falls | Tom Okafor | 52 min | 35 min | 41 min | On track
//! P Occupied beds | 85% | 88%
//! note Figures from the ward board, Mondays at nine
//! ```
//! `O`, `K` and `P` lines (objective, key result, KPI) hold the title and then one value for each of `columns`.

/// One file.
pub struct Story {
    /// Its name, below the company's folder.
    pub file: String,
    /// The field separator of a csv.
    pub separator: char,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// One sheet and the layout it is drawn in.
pub struct Sheet {
    /// The tab's name.
    pub name: String,
    /// The layout's name.
    pub layout: String,
    /// Lines above the header.
    pub titles: Vec<String>,
    /// What the columns of the titles are called: objective, key result or KPI.
    pub heads: [String; 3],
    /// Headers of the columns behind the titles.
    pub columns: Vec<String>,
    /// Objectives, key results and KPIs in order.
    pub items: Vec<Item>,
    /// Lines below the table.
    pub notes: Vec<String>,
}

/// An objective, a key result or a KPI.
pub struct Item {
    /// Which of them.
    pub kind: Kind,
    /// Its words.
    pub title: String,
    /// One cell a column; missing ones are blank.
    pub cells: Vec<Cell>,
}

/// The three kinds of item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `O`
    Objective,
    /// `K`
    KeyResult,
    /// `P`
    Kpi,
}

/// What a person typed, and how it is shown.
#[derive(Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// Words.
    Text(String),
    /// A number with its decimals.
    Number(f64, usize),
    /// Per cent: 23 for 23 %, with its decimals.
    Percent(f64, usize),
    /// Euros.
    Euro(f64),
    /// A day.
    Date(chrono::NaiveDate),
    /// A formula that divides by zero.
    DivideByZero,
    /// A formula and its computed value.
    Formula(String, f64),
}

impl Story {
    /// Reads a story; a line that is not understood ends the drawing.
    pub fn parse(text: &str) -> Story {
        let mut story = Story { file: String::new(), separator: ',', sheets: Vec::new() };
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "file" => story.file = rest.to_owned(),
                "separator" => story.separator = rest.chars().next().expect("a separator is a character"),
                "sheet" => story.sheets.push(Sheet::named(rest)),
                _ => story.sheets.last_mut().expect("a sheet comes first").add(word, rest),
            }
        }
        story
    }
}

impl Sheet {
    fn named(line: &str) -> Sheet {
        let (name, layout) = line.split_once(" | ").expect("a sheet has a name and a layout");
        Sheet {
            name: name.to_owned(),
            layout: layout.to_owned(),
            titles: Vec::new(),
            heads: ["Objective", "Key result", "KPI"].map(str::to_owned),
            columns: Vec::new(),
            items: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn add(&mut self, word: &str, rest: &str) {
        let kind = match word {
            "title" => return self.titles.push(rest.to_owned()),
            "note" => return self.notes.push(rest.to_owned()),
            "columns" => return self.columns = rest.split(", ").map(str::to_owned).collect(),
            "heads" => {
                let heads: Vec<_> = rest.split(", ").map(str::to_owned).collect();
                return self.heads = heads.try_into().expect("three heads");
            }
            "O" => Kind::Objective,
            "K" => Kind::KeyResult,
            "P" => Kind::Kpi,
            _ => panic!("no story line begins with `{word}`"),
        };
        let mut fields = rest.split('|').map(str::trim);
        let title = fields.next().unwrap_or_default().to_owned();
        self.items.push(Item { kind, title, cells: fields.map(Cell::parse).collect() });
    }
}

impl Cell {
    /// What a person typed, from the text of a story.
    pub fn parse(text: &str) -> Cell {
        if text.is_empty() {
            return Cell::Blank;
        }
        if text == "#DIV/0!" {
            return Cell::DivideByZero;
        }
        if let Ok(day) = text.parse() {
            return Cell::Date(day);
        }
        if let Some((formula, value)) = text.strip_prefix('=').and_then(|rest| rest.split_once(" -> ")) {
            return Cell::Formula(formula.to_owned(), value.parse().expect("a formula has a computed value"));
        }
        let decimals = |number: &str| number.split_once('.').map_or(0, |(_, places)| places.len());
        if let Some((number, Ok(value))) = text.strip_suffix('%').map(|number| (number, number.parse())) {
            return Cell::Percent(value, decimals(number));
        }
        if let Some(Ok(value)) = text.strip_prefix('€').map(str::parse) {
            return Cell::Euro(value);
        }
        text.parse().map_or_else(|_| Cell::Text(text.to_owned()), |value| Cell::Number(value, decimals(text)))
    }
}
