//! A trend: values by period, the plan beside them, the target across.

use plotters::chart::ChartBuilder;
use plotters::element::{Circle, PathElement};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::distribution::label;
use super::svg::{TENTHS, image};

/// What a trend shows.
#[derive(Debug, Clone, Copy)]
pub struct Trend<'a> {
    /// Its message: `Churn fell from 4.1 % to 3.2 % in nine months`.
    pub title: &'a str,
    /// The periods from left to right.
    pub points: &'a [TrendPoint<'a>],
    /// The target, drawn across.
    pub target: Option<Decimal>,
    /// The limits of normal variation, drawn across.
    pub limits: Option<(Decimal, Decimal)>,
}

/// One period of a trend; what is missing leaves a gap.
#[derive(Debug, Clone, Copy)]
pub struct TrendPoint<'a> {
    /// The period, as short as it can be said: `2026-07`.
    pub label: &'a str,
    /// What was reached.
    pub actual: Option<Decimal>,
    /// What was planned.
    pub plan: Option<Decimal>,
}

const SIZE: (u32, u32) = (640, 240);
/// So many labels fit below the axis.
const MOST_LABELS: usize = 8;

/// A line chart of 640 × 240 pixels; gaps stay gaps.
pub fn trend(trend: &Trend<'_>) -> String {
    let (bottom, top) = range(trend);
    let last = trend.points.len().max(2) - 1;
    let every = trend.points.len().div_ceil(MOST_LABELS).max(1);
    image(trend.title, SIZE, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin(10 * TENTHS)
            .x_label_area_size(20 * TENTHS)
            .y_label_area_size(52 * TENTHS)
            .build_cartesian_2d(-0.3..last as f64 + 0.3, bottom..top)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .disable_x_axis()
            .y_labels(5)
            .y_label_formatter(&|value| short(*value, top - bottom))
            .y_max_light_lines(1)
            .bold_line_style(Role::Grid)
            .light_line_style(plotters::style::TRANSPARENT)
            .axis_style(Role::Axis)
            .label_style(label(HPos::Right, VPos::Center))
            .draw()?;
        let limits = trend.limits.into_iter().flat_map(|(lower, upper)| [lower, upper]);
        let across = limits.map(|limit| (limit, Role::Limit)).chain(trend.target.map(|target| (target, Role::Target)));
        for (at, role) in across.filter_map(|(at, role)| Some((at.to_f64()?, role))) {
            chart.draw_series([PathElement::new(vec![(-0.3, at), (last as f64 + 0.3, at)], role)])?;
        }
        chart.draw_series(runs(trend, |point| point.plan).map(|run| PathElement::new(run, Role::Plan)))?;
        chart.draw_series(runs(trend, |point| point.actual).map(|run| PathElement::new(run, Role::Measure)))?;
        chart.draw_series(
            runs(trend, |point| point.actual).flatten().map(|at| Circle::new(at, 3 * TENTHS, Role::Measure.filled())),
        )?;
        let names =
            trend.points.iter().enumerate().filter(|(number, _)| (last - number.min(&last)).is_multiple_of(every));
        let plane = chart.plotting_area();
        for (number, point) in names {
            let (x, y) = plane.map_coordinate(&(number as f64, bottom));
            canvas.draw_text(point.label, &label(HPos::Center, VPos::Top), (x, y + 4 * TENTHS))?;
        }
        Ok(())
    })
}

/// The values of one line as unbroken runs.
fn runs<'a>(
    trend: &'a Trend<'a>,
    value: impl Fn(&TrendPoint<'_>) -> Option<Decimal> + 'a,
) -> impl Iterator<Item = Vec<(f64, f64)>> + 'a {
    let values = trend.points.iter().enumerate().map(move |(number, point)| {
        let value = value(point).and_then(|value| value.to_f64());
        value.map(|value| (number as f64, value))
    });
    let values: Vec<_> = values.collect();
    let runs: Vec<Vec<_>> = values.split(Option::is_none).map(|run| run.iter().copied().flatten().collect()).collect();
    runs.into_iter().filter(|run: &Vec<_>| !run.is_empty())
}

/// The lowest and the highest value shown, with room above and below.
fn range(trend: &Trend<'_>) -> (f64, f64) {
    let values = trend.points.iter().flat_map(|point| [point.actual, point.plan]).chain([trend.target]);
    let values = values.chain(trend.limits.into_iter().flat_map(|(lower, upper)| [Some(lower), Some(upper)]));
    let values: Vec<f64> = values.flatten().filter_map(|value| value.to_f64()).collect();
    let low = values.iter().copied().reduce(f64::min).unwrap_or(0.0);
    let high = values.iter().copied().reduce(f64::max).unwrap_or(1.0);
    let room = if high > low { (high - low) * 0.1 } else { high.abs().max(1.0) * 0.1 };
    (low - room, high + room)
}

/// A value of the axis with as many decimals as the span needs, thousands and millions shortened.
fn short(value: f64, span: f64) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn point(label: &str, actual: Option<i64>) -> TrendPoint<'_> {
        TrendPoint { label, actual: actual.map(Decimal::from), plan: Some(Decimal::from(5)) }
    }

    #[test]
    fn a_missing_month_leaves_a_gap() {
        let points =
            [point("2026-01", Some(3)), point("2026-02", Some(4)), point("2026-03", None), point("2026-04", Some(6))];
        let svg = trend(&Trend { title: "Churn", points: &points, target: Some(Decimal::from(7)), limits: None });
        assert_eq!(svg.matches("<polyline class=\"c-measure\"").count(), 2);
        assert_eq!(svg.matches("<circle").count(), 3);
        assert!(!svg.contains("c-band"), "a line without colour is not drawn: {svg}");
        assert!(svg.contains(">2026-04</text>") && svg.contains("c-target") && svg.contains("c-plan"), "{svg}");
    }

    #[test]
    fn limits_are_drawn_and_fit_into_the_scale() {
        let points = [point("a", Some(5)), point("b", Some(6))];
        let limits = Some((Decimal::from(-20), Decimal::from(40)));
        let svg = trend(&Trend { title: "Noise", points: &points, target: None, limits });
        assert_eq!(svg.matches("<polyline class=\"c-limit\"").count(), 2, "{svg}");
        assert!(svg.contains(">40</text>"), "{svg}");
    }

    #[test]
    fn a_constant_series_has_a_scale() {
        let points = [point("a", Some(5)), point("b", Some(5))];
        let svg = trend(&Trend { title: "Flat", points: &points, target: None, limits: None });
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn axis_values_are_as_short_as_their_span_allows() {
        assert_eq!(short(12_500.0, 5_000.0), "12.5k");
        assert_eq!(short(0.125, 0.05), "0.125");
        assert_eq!(short(60.0, 40.0), "60");
        assert_eq!(short(1_273_000.0, 60_000.0), "1.273M");
    }
}
