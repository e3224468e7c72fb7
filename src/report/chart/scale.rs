//! Values in; the stretch of an axis, its words and the words beside lines out: what line charts share.

use plotters::chart::ChartContext;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{IntoTextStyle, TextStyle};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::svg::{Backend, Canvas, Drawn, TENTHS};
use crate::report::tongue::Tongue;

/// Words beside lines keep so far apart, in pixels.
const APART: i32 = 13;

/// Text of twelve pixels in the colour of labels.
pub fn label(horizontal: HPos, vertical: VPos) -> TextStyle<'static> {
    let size = 12 * TENTHS;
    ("sans-serif", size).into_text_style(&(0u32, 0u32)).color(&Role::Label).pos(Pos::new(horizontal, vertical))
}

/// The lowest and the highest of some values, with room above and below.
pub fn range(values: impl Iterator<Item = Decimal>) -> (f64, f64) {
    let values: Vec<f64> = values.filter_map(|value| value.to_f64()).collect();
    let low = values.iter().copied().reduce(f64::min).unwrap_or(0.0);
    let high = values.iter().copied().reduce(f64::max).unwrap_or(1.0);
    let room = if high > low { (high - low) * 0.1 } else { high.abs().max(1.0) * 0.1 };
    (low - room, high + room)
}

/// A plane whose values stand upright.
type Plane<'a, 'b> = ChartContext<'a, Backend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Draws the axis of the values with five numbers and their lines; `span` is how far the values reach.
pub fn upright_axis(chart: &mut Plane<'_, '_>, span: f64, tongue: &Tongue) -> Drawn {
    chart
        .configure_mesh()
        .disable_x_mesh()
        .disable_x_axis()
        .y_labels(5)
        .set_all_tick_mark_size(5 * TENTHS)
        .y_label_formatter(&|value| tongue.number(short(*value, span)).into_owned())
        .y_max_light_lines(1)
        .bold_line_style(Role::Grid)
        .light_line_style(plotters::style::TRANSPARENT)
        .axis_style(Role::Axis)
        .label_style(label(HPos::Right, VPos::Center))
        .draw()
}

/// A value of the axis with as many decimals as the span needs, thousands and millions shortened.
pub fn short(value: f64, span: f64) -> String {
    let (scale, suffix) = match span.max(value.abs()) {
        large if large >= 1e9 => (1e9, "bn"),
        large if large >= 1e6 => (1e6, "M"),
        large if large >= 1e4 => (1e3, "k"),
        _ => (1.0, ""),
    };
    let (number, span) = (value / scale, span / scale);
    let places = (1.0 - span.log10().floor()).clamp(0.0, 4.0) as usize;
    format!("{number:.places$}{suffix}")
}

/// Writes what lines are beside their right ends, from the top; words that would overlap move down.
pub fn beside(canvas: &Canvas<'_>, left: i32, mut words: Vec<(i32, &str)>) -> Drawn {
    words.sort_unstable();
    let mut free = i32::MIN;
    for (y, word) in words {
        let y = y.max(free);
        free = y + APART * TENTHS;
        canvas.draw_text(word, &label(HPos::Left, VPos::Center), (left, y))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axis_values_are_as_short_as_their_span_allows() {
        assert_eq!(short(12_500.0, 5_000.0), "12.5k");
        assert_eq!(short(0.125, 0.05), "0.125");
        assert_eq!(short(60.0, 40.0), "60");
        assert_eq!(short(1_273_000.0, 60_000.0), "1.273M");
    }

    #[test]
    fn a_single_value_has_room_around_it() {
        assert_eq!(range([Decimal::TEN].into_iter()), (9.0, 11.0));
        assert_eq!(range(std::iter::empty()), (-0.1, 1.1));
    }
}
