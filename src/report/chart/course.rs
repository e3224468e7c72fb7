//! The course of a key result: its values by day, the straight line that was promised, and where it is heading.

use plotters::chart::ChartBuilder;
use plotters::element::{Circle, PathElement};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::scale::{beside, label, range, upright_axis};
use super::svg::{TENTHS, image};
use crate::report::tongue::Tongue;

/// What a course shows; days count from the first day.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    /// Its message: `Cut churn: 4.1 % on 15 December, 3.6 % expected by then`.
    pub title: &'a str,
    /// Values by day, ascending.
    pub points: &'a [(i64, Decimal)],
    /// What is expected by day, ascending.
    pub expected: &'a [(i64, Decimal)],
    /// The value that is wanted on the last day.
    pub target: Decimal,
    /// The last day.
    pub end: i64,
    /// The value on the last day if it goes on like this.
    pub forecast: Option<Decimal>,
    /// Words below the axis at a day.
    pub days: &'a [(i64, String)],
    /// The language of its words.
    pub tongue: &'a Tongue,
}

const SIZE: (u32, u32) = (640, 240);
/// Room for words beside the lines, in pixels.
const BESIDE: i32 = 62;

/// A line chart of 640 × 240 pixels.
pub fn course(course: &Course<'_>) -> String {
    let lines = course.points.iter().chain(course.expected).map(|(_, value)| *value);
    let (bottom, top) = range(lines.chain([course.target]).chain(course.forecast));
    let number = |value: Decimal| value.to_f64().unwrap_or(0.0);
    let line = |points: &[(i64, Decimal)]| -> Vec<(f64, f64)> {
        points.iter().map(|&(day, value)| (day as f64, number(value))).collect()
    };
    let (actual, expected, target) = (line(course.points), line(course.expected), number(course.target));
    let last = course.points.last().map_or(course.end, |point| point.0.max(course.end)).max(1) as f64;
    let end = course.end as f64;
    let ahead = course.forecast.zip(actual.last()).filter(|(_, (day, _))| *day < end);
    image(course.title, SIZE, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin(10 * TENTHS)
            .margin_right(BESIDE * TENTHS)
            .x_label_area_size(20 * TENTHS)
            .y_label_area_size(52 * TENTHS)
            .build_cartesian_2d(0.0..last, bottom..top)?;
        upright_axis(&mut chart, top - bottom, course.tongue)?;
        chart.draw_series([PathElement::new(vec![(0.0, target), (last, target)], Role::Target)])?;
        chart.draw_series([PathElement::new(expected, Role::Plan)])?;
        if let Some((forecast, point)) = ahead {
            chart.draw_series([PathElement::new(vec![*point, (end, number(forecast))], Role::Forecast)])?;
            chart.draw_series([Circle::new((end, number(forecast)), 4 * TENTHS, Role::Forecast.filled())])?;
        }
        chart.draw_series([PathElement::new(actual.clone(), Role::Measure)])?;
        chart.draw_series(actual.iter().map(|at| Circle::new(*at, 3 * TENTHS, Role::Measure.filled())))?;
        let plane = chart.plotting_area();
        for (day, words) in course.days {
            let (x, y) = plane.map_coordinate(&(*day as f64, bottom));
            canvas.draw_text(words, &label(HPos::Center, VPos::Top), (x, y + 4 * TENTHS))?;
        }
        let place = |value: f64| plane.map_coordinate(&(last, value));
        let words = [(place(target).1, course.tongue.say("target"))].into_iter();
        let forecast = ahead.map(|(forecast, _)| (place(number(forecast)).1, course.tongue.say("forecast")));
        beside(canvas, place(target).0 + 6 * TENTHS, words.chain(forecast).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(points: &[(i64, i64)], forecast: Option<i64>) -> String {
        let points: Vec<(i64, Decimal)> = points.iter().map(|&(day, value)| (day, value.into())).collect();
        let expected = [(0, Decimal::ZERO), (92, Decimal::from(100))];
        let days = [(0, "1 Oct".to_owned()), (92, "31 Dec".to_owned())];
        let forecast = forecast.map(Decimal::from);
        course(&Course {
            title: "Sign clinics",
            points: &points,
            expected: &expected,
            target: Decimal::from(100),
            end: 92,
            forecast,
            days: &days,
            tongue: Tongue::english(),
        })
    }

    #[test]
    fn promise_values_and_forecast_have_their_lines() {
        let svg = drawn(&[(0, 0), (30, 20), (61, 35)], Some(53));
        for class in ["polyline class=\"c-plan\"", "polyline class=\"c-measure\"", "polyline class=\"c-forecast\""] {
            assert_eq!(svg.matches(class).count(), 1, "{class} in {svg}");
        }
        assert!(svg.contains(">forecast</text>") && svg.contains(">31 Dec</text>"), "{svg}");
    }

    #[test]
    fn nothing_is_forecast_once_the_time_is_over() {
        let svg = drawn(&[(0, 0), (95, 80)], Some(80));
        assert!(!svg.contains("c-forecast") && svg.contains("c-measure"), "{svg}");
    }
}
