//! Grids in, the bytes of an xlsx out, the same every time.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
};

use crate::layout::{Dress, Grid};
use crate::story::Cell;

/// A workbook with a sheet a grid.
pub fn bytes(grids: &[Grid]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 10, 1).expect("a day of the calendar");
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    for grid in grids {
        draw(grid, workbook.add_worksheet());
    }
    workbook.save_to_buffer().expect("memory takes every workbook")
}

fn draw(grid: &Grid, sheet: &mut Worksheet) {
    sheet.set_name(&grid.name).expect("a story's sheet name is legal");
    let header = grid.rows.iter().position(|row| row.dress == Dress::Header);
    for (number, row) in grid.rows.iter().enumerate() {
        for (column, cell) in row.cells.iter().enumerate() {
            write(sheet, (number as u32, column as u16), cell, &dressed(row.dress));
        }
    }
    for &(column, first, last) in &grid.merges {
        let Some(Cell::Text(title)) = grid.rows[first as usize].cells.get(usize::from(column)) else { continue };
        let format = dressed(Dress::Body).set_align(FormatAlign::Top);
        sheet.merge_range(first, column, last, column, title, &format).expect("a story's merges are disjoint");
    }
    if let Some(header) = header {
        sheet.set_freeze_panes(header as u32 + 1, 0).expect("the header is in the grid");
        let widths = grid.rows[header].cells.iter().enumerate();
        for (column, _) in widths {
            let width = if column < 2 { 44.0 } else { 14.0 };
            sheet.set_column_width(column as u16, width).expect("a width is positive");
        }
    }
}

fn dressed(dress: Dress) -> Format {
    match dress {
        Dress::Title => Format::new().set_bold().set_font_size(14),
        Dress::Header => {
            Format::new().set_bold().set_background_color(Color::RGB(0xD5_EFEC)).set_border_bottom(FormatBorder::Thin)
        }
        Dress::Strong => Format::new().set_bold(),
        Dress::Body => Format::new().set_text_wrap().set_align(FormatAlign::Top),
    }
}

fn write(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, format: &Format) {
    let decimals = |places: usize| if places == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(places)) };
    let written = match cell {
        Cell::Blank => return,
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, format),
        Cell::Number(value, 0) => sheet.write_number_with_format(row, column, *value, format),
        Cell::Number(value, places) => {
            sheet.write_number_with_format(row, column, *value, &format.clone().set_num_format(decimals(*places)))
        }
        Cell::Percent(value, places) => {
            let format = format.clone().set_num_format(decimals(*places) + "%");
            sheet.write_number_with_format(row, column, value / 100.0, &format)
        }
        Cell::Euro(value) => {
            sheet.write_number_with_format(row, column, *value, &format.clone().set_num_format("#,##0.00 [$€-407]"))
        }
        Cell::Date(day) => {
            sheet.write_datetime_with_format(row, column, *day, &format.clone().set_num_format("yyyy-mm-dd"))
        }
        Cell::DivideByZero => {
            sheet.write_formula_with_format(row, column, Formula::new("=1/0").set_result("#DIV/0!"), format)
        }
        Cell::Formula(formula, value) => {
            let formula = Formula::new(formula).set_result(value.to_string());
            sheet.write_formula_with_format(row, column, formula, &format.clone().set_num_format("0.00"))
        }
    };
    written.expect("a story fits a sheet");
}
