//! A calamine value in, a cell of the grid out: what all formats that calamine reads have in common.

use std::collections::HashMap;

use calamine::{CellErrorType, Data, DataRef, DataType, Range, SheetVisible};
use chrono::NaiveDate;

use super::notes::MOST_NOTES;
use super::text::cleaned;
use super::{
    Area, Cell, CellError, CellRef, CellValue, DatePart, Format, NumberFormat, Refusal, Remark, RemarkKind, Sheet,
    Visibility,
};

/// The last row and column of a sheet, zero-based.
const LAST: (u32, u32) = (1_048_575, 16_383);

/// The distinct formats of a workbook, the general one first.
pub struct Formats {
    list: Vec<Format>,
    places: HashMap<Format, u16>,
}

impl Formats {
    /// Only the general format.
    pub fn new() -> Formats {
        Formats { list: vec![Format::default()], places: HashMap::from([(Format::default(), 0)]) }
    }

    /// The number of a format, new or known. A workbook with more formats than a number can count shares the first.
    pub fn number(&mut self, format: Format) -> u16 {
        if let Some(&place) = self.places.get(&format) {
            return place;
        }
        let Ok(place) = u16::try_from(self.list.len()) else { return 0 };
        self.places.insert(format.clone(), place);
        self.list.push(format);
        place
    }

    /// The number of the plain format with this number format.
    pub fn plain(&mut self, number: NumberFormat) -> u16 {
        self.number(Format { number, ..Format::default() })
    }

    /// All formats in the order of their numbers.
    pub fn into_list(self) -> Vec<Format> {
        self.list
    }
}

/// Collects the cells of one sheet and what was odd about them.
pub struct Filler<'a> {
    /// The sheet being filled.
    pub sheet: Sheet,
    number: u16,
    remarks: &'a mut Vec<Remark>,
    most_cells: u64,
}

impl<'a> Filler<'a> {
    /// An empty sheet with its place in the workbook.
    pub fn new(sheet: Sheet, number: usize, remarks: &'a mut Vec<Remark>, most_cells: u64) -> Filler<'a> {
        Filler { sheet, number: number as u16, remarks, most_cells }
    }

    /// Adds a cell; an empty one only if it is a formula without a value.
    ///
    /// # Errors
    /// Refuses more cells than the limit.
    pub fn add(&mut self, (row, column): (u32, u32), value: CellValue, format: u16) -> Result<(), Refusal> {
        if row > LAST.0 || column > LAST.1 {
            self.remark(
                RemarkKind::Cell,
                None,
                format!("a cell in row {} and column {} lies outside every sheet", row + 1, column + 1),
            );
            return Ok(());
        }
        let at = CellRef::new(row, column as u16);
        if self.sheet.cells.len() as u64 >= self.most_cells {
            let reason =
                format!("sheet `{}` holds more than {} cells (limit `sheet-cells`)", self.sheet.name, self.most_cells);
            return Err(Refusal::new("limits", &reason));
        }
        self.sheet.cells.push(Cell { at, value, format, formula: false });
        Ok(())
    }

    /// The value of a cell, if it holds one that a sheet can hold.
    pub fn value(&mut self, at: (u32, u32), value: &DataRef<'_>) -> Option<CellValue> {
        match value {
            DataRef::Empty => None,
            DataRef::String(text) => self.text(at, text),
            DataRef::SharedString(text) => self.text(at, text),
            DataRef::Int(number) => Some(CellValue::Number(*number as f64)),
            DataRef::Float(number) => self.finite(at, *number),
            DataRef::Bool(truth) => Some(CellValue::Bool(*truth)),
            DataRef::Error(error) => Some(CellValue::Error(error_kind(error))),
            DataRef::DateTime(moment) if moment.is_duration() => self.finite(at, moment.as_f64()),
            DataRef::DateTime(_) | DataRef::DateTimeIso(_) => self.date(at, value.as_date()),
            DataRef::DurationIso(text) => self.text(at, text),
        }
    }

    fn text(&mut self, at: (u32, u32), text: &str) -> Option<CellValue> {
        if text.trim().is_empty() {
            return None;
        }
        let (clean, replaced) = cleaned(text);
        if replaced {
            self.remark(RemarkKind::Character, Some(at), "characters that no text may hold were replaced".to_owned());
        }
        Some(CellValue::Text(clean))
    }

    fn finite(&mut self, at: (u32, u32), number: f64) -> Option<CellValue> {
        if number.is_finite() {
            return Some(CellValue::Number(number));
        }
        self.remark(
            RemarkKind::Cell,
            Some(at),
            format!("`{number}` is no number that a sheet can hold; taken as missing"),
        );
        None
    }

    fn date(&mut self, at: (u32, u32), day: Option<NaiveDate>) -> Option<CellValue> {
        if day.is_none() {
            self.remark(RemarkKind::Cell, Some(at), "a date outside the calendar; taken as missing".to_owned());
        }
        day.map(CellValue::Date)
    }

    /// Notes something odd.
    pub fn remark(&mut self, kind: RemarkKind, at: Option<(u32, u32)>, text: String) {
        let at = at.map(|(row, column)| CellRef::new(row.min(LAST.0), column.min(LAST.1) as u16));
        self.remarks.push(Remark { sheet: Some(self.number), at, kind, text });
    }

    /// The sheet with its cells in order, each address once: the last of several wins and is told.
    pub fn finished(mut self) -> Sheet {
        let mut cells = std::mem::take(&mut self.sheet.cells);
        if !cells.is_sorted_by(|a, b| a.at < b.at) {
            cells.sort_by_key(|cell| cell.at);
            let mut doubled = Vec::new();
            cells.dedup_by(|later, earlier| {
                let same = later.at == earlier.at;
                if same {
                    doubled.push(later.at);
                    std::mem::swap(later, earlier);
                }
                same
            });
            for at in doubled {
                let text = "the cell stands twice in the file; the last one was read".to_owned();
                self.remark(RemarkKind::Cell, Some((at.row, u32::from(at.column))), text);
            }
        }
        self.sheet.cells = cells;
        if self.sheet.notes.len() > MOST_NOTES {
            self.sheet.notes.truncate(MOST_NOTES);
            let text = format!(
                "it has more than {MOST_NOTES} notes, and those behind them were not read; put what they say into a column"
            );
            self.remark(RemarkKind::Notes, None, text);
        }
        self.sheet
    }
}

/// Adds all cells of a dense range, with the format that a function gives each.
///
/// # Errors
/// Refuses more cells than the limit.
pub fn fill_range(
    filler: &mut Filler<'_>,
    range: &Range<Data>,
    mut format: impl FnMut((u32, u32), &Data) -> u16,
) -> Result<(), Refusal> {
    let (top, left) = range.start().unwrap_or((0, 0));
    for (row, column, value) in range.used_cells() {
        let at = (top + row as u32, left + column as u32);
        if let Some(cell) = filler.value(at, &borrowed(value)) {
            filler.add(at, cell, format(at, value))?;
        }
    }
    Ok(())
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// The number format that a bare value betrays where the file's own is not known.
pub fn betrayed(value: &Data) -> NumberFormat {
    match value {
        Data::DateTime(_) | Data::DateTimeIso(_) => NumberFormat::Date { shows: DatePart::Day },
        Data::Int(_) | Data::Float(_) => NumberFormat::Unknown,
        _ => NumberFormat::General,
    }
}

/// Visibility in our words.
pub fn visibility(visible: SheetVisible) -> Visibility {
    match visible {
        SheetVisible::Visible => Visibility::Shown,
        SheetVisible::Hidden => Visibility::Hidden,
        SheetVisible::VeryHidden => Visibility::VeryHidden,
    }
}

/// A merged range in our words; a single cell is none.
pub fn merged(range: &calamine::Dimensions) -> Option<Area> {
    let corner =
        |(row, column): (u32, u32)| (row <= LAST.0 && column <= LAST.1).then(|| CellRef::new(row, column as u16));
    let (first, last) = (corner(range.start)?, corner(range.end)?);
    (first < last).then(|| Area::new(first, last))
}

fn error_kind(error: &CellErrorType) -> CellError {
    match error {
        CellErrorType::Div0 => CellError::DivideByZero,
        CellErrorType::NA => CellError::NotAvailable,
        CellErrorType::Name => CellError::Name,
        CellErrorType::Null => CellError::Null,
        CellErrorType::Num => CellError::Num,
        CellErrorType::Ref => CellError::Ref,
        CellErrorType::Value => CellError::Value,
        _ => CellError::Other,
    }
}
