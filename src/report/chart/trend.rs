//! A trend: values by period, the plan beside them, the target across.

use chrono::NaiveDate;
use plotters::chart::ChartBuilder;
use plotters::element::{Circle, EmptyElement, PathElement, Polygon};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::scale::{beside, label, range, upright_axis};
use super::svg::{TENTHS, image};
use crate::report::tongue::Tongue;

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
    /// The language of its words.
    pub tongue: &'a Tongue,
}

/// One period of a trend; what is missing leaves a gap.
#[derive(Debug, Clone, Copy)]
pub struct TrendPoint<'a> {
    /// The period, as short as it can be said: `2026-07`.
    pub label: &'a str,
    /// Its last day, if it has one.
    pub day: Option<NaiveDate>,
    /// What was reached.
    pub actual: Option<Decimal>,
    /// What was planned.
    pub plan: Option<Decimal>,
    /// How its value is marked.
    pub mark: Mark,
}

/// How a value is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// With a dot.
    Usual,
    /// With a diamond: it says that something has changed.
    Signal,
}

const SIZE: (u32, u32) = (640, 240);
/// So many labels fit below the axis.
const MOST_LABELS: usize = 6;
/// What steps of one length may differ by and are still of one length.
const EVEN: f64 = 1e-6;
/// Room for words beside the lines, in pixels.
const BESIDE: i32 = 52;
/// Half the height of a diamond, in pixels.
const DIAMOND: i32 = 7;

/// A line chart of 640 × 240 pixels; gaps stay gaps. Points lie evenly, or by their days where these are uneven.
pub fn trend(trend: &Trend<'_>) -> String {
    let (bottom, top) = extent(trend);
    let last = trend.points.len().max(2) - 1;
    let (left, right) = (-0.3, last as f64 + 0.3);
    let lines = lines(trend);
    let places = places(trend.points);
    let room = if lines.is_empty() { 28 } else { BESIDE };
    image(trend.title, SIZE, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin(10 * TENTHS)
            .margin_right(room * TENTHS)
            .x_label_area_size(20 * TENTHS)
            .y_label_area_size(52 * TENTHS)
            .build_cartesian_2d(left..right, bottom..top)?;
        upright_axis(&mut chart, top - bottom, trend.tongue)?;
        for &(at, role, _) in &lines {
            chart.draw_series([PathElement::new(vec![(left, at), (right, at)], role)])?;
        }
        chart.draw_series(runs(trend, &places, |point| point.plan).map(|run| PathElement::new(run, Role::Plan)))?;
        chart
            .draw_series(runs(trend, &places, |point| point.actual).map(|run| PathElement::new(run, Role::Measure)))?;
        chart.draw_series(
            values(trend, &places, Mark::Usual).map(|at| Circle::new(at, 3 * TENTHS, Role::Measure.filled())),
        )?;
        chart.draw_series(values(trend, &places, Mark::Signal).map(|at| EmptyElement::at(at) + diamond()))?;
        let plane = chart.plotting_area();
        for number in named(&places) {
            let (x, y) = plane.map_coordinate(&(places[number], bottom));
            let point = &trend.points[number];
            canvas.draw_text(point.label, &label(HPos::Center, VPos::Top), (x, y + 4 * TENTHS))?;
        }
        let place = |at| plane.map_coordinate(&(right, at));
        let words = lines.iter().map(|&(at, _, word)| (place(at).1, word)).collect();
        beside(canvas, place(bottom).0 + 4 * TENTHS, words)
    })
}

fn diamond() -> Polygon<(i32, i32)> {
    let reach = DIAMOND * TENTHS;
    Polygon::new(vec![(0, -reach), (reach, 0), (0, reach), (-reach, 0)], Role::Signal.filled())
}

/// What is drawn across, with the word beside it.
fn lines<'a>(trend: &Trend<'a>) -> Vec<(f64, Role, &'a str)> {
    let limits = trend.limits.into_iter().flat_map(|(lower, upper)| [lower, upper]);
    let limits = limits.map(|limit| (limit, Role::Limit, trend.tongue.say("limit")));
    let across = limits.chain(trend.target.map(|target| (target, Role::Target, trend.tongue.say("target"))));
    across.filter_map(|(at, role, word)| Some((at.to_f64()?, role, word))).collect()
}

/// Where each point lies on an axis that is as long as there are steps between them.
fn places(points: &[TrendPoint<'_>]) -> Vec<f64> {
    let even = || (0..points.len()).map(|number| number as f64).collect();
    let Some(days) = points.iter().map(|point| point.day).collect::<Option<Vec<NaiveDate>>>() else { return even() };
    let steps = || days.windows(2).map(|pair| (pair[1] - pair[0]).num_days());
    let (Some(shortest), Some(longest)) = (steps().min(), steps().max()) else { return even() };
    // A month has 28 to 31 days, and a quarter 90 to 92.
    if shortest <= 0 || longest * 2 <= shortest * 3 {
        return even();
    }
    let whole = steps().sum::<i64>() as f64;
    let scale = (points.len() - 1) as f64 / whole;
    days.iter().map(|day| (*day - days[0]).num_days() as f64 * scale).collect()
}

/// The points that have their name below the axis, the last one always; no two of them close together.
fn named(places: &[f64]) -> Vec<usize> {
    let every = places.len().div_ceil(MOST_LABELS).max(1) as f64;
    let mut named: Vec<usize> = Vec::new();
    for number in (0..places.len()).rev() {
        if named.last().is_none_or(|&after| places[after] - places[number] >= every - EVEN) {
            named.push(number);
        }
    }
    named
}

/// Where the values with a mark are.
fn values<'a>(trend: &'a Trend<'a>, places: &'a [f64], mark: Mark) -> impl Iterator<Item = (f64, f64)> + 'a {
    let marked = trend.points.iter().zip(places).filter(move |(point, _)| point.mark == mark);
    marked.filter_map(|(point, &place)| Some((place, point.actual?.to_f64()?)))
}

/// The values of one line as unbroken runs.
fn runs<'a>(
    trend: &'a Trend<'a>,
    places: &[f64],
    value: impl Fn(&TrendPoint<'_>) -> Option<Decimal> + 'a,
) -> impl Iterator<Item = Vec<(f64, f64)>> + 'a {
    let values = trend.points.iter().zip(places).map(move |(point, &place)| {
        let value = value(point).and_then(|value| value.to_f64());
        value.map(|value| (place, value))
    });
    let values: Vec<_> = values.collect();
    let runs: Vec<Vec<_>> = values.split(Option::is_none).map(|run| run.iter().copied().flatten().collect()).collect();
    runs.into_iter().filter(|run: &Vec<_>| !run.is_empty())
}

fn extent(trend: &Trend<'_>) -> (f64, f64) {
    let values = trend.points.iter().flat_map(|point| [point.actual, point.plan]).chain([trend.target]);
    let values = values.chain(trend.limits.into_iter().flat_map(|(lower, upper)| [Some(lower), Some(upper)]));
    range(values.flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(label: &str, actual: Option<i64>) -> TrendPoint<'_> {
        let plan = Some(Decimal::from(5));
        TrendPoint { label, day: None, actual: actual.map(Decimal::from), plan, mark: Mark::Usual }
    }

    #[test]
    fn a_missing_month_leaves_a_gap() {
        let points =
            [point("2026-01", Some(3)), point("2026-02", Some(4)), point("2026-03", None), point("2026-04", Some(6))];
        let svg = trend(&Trend {
            title: "Churn",
            points: &points,
            target: Some(Decimal::from(7)),
            limits: None,
            tongue: Tongue::english(),
        });
        assert_eq!(svg.matches("<polyline class=\"c-measure\"").count(), 2);
        assert_eq!(svg.matches("<circle").count(), 3);
        assert!(!svg.contains("c-band"), "a line without colour is not drawn: {svg}");
        assert!(svg.contains(">2026-04</text>") && svg.contains("c-target") && svg.contains("c-plan"), "{svg}");
    }

    #[test]
    fn limits_are_drawn_and_fit_into_the_scale() {
        let points = [point("a", Some(5)), point("b", Some(6))];
        let limits = Some((Decimal::from(-20), Decimal::from(40)));
        let svg = trend(&Trend { title: "Noise", points: &points, target: None, limits, tongue: Tongue::english() });
        assert_eq!(svg.matches("<polyline class=\"c-limit\"").count(), 2, "{svg}");
        assert!(svg.contains(">40</text>"), "{svg}");
        assert_eq!(svg.matches(">limit</text>").count(), 2, "{svg}");
    }

    #[test]
    fn uneven_days_are_spaced_by_the_calendar_and_months_evenly() {
        let on = |day: &'static str| TrendPoint { day: Some(day.parse().unwrap()), ..point(day, Some(5)) };
        let uneven = [on("2026-01-01"), on("2026-01-11"), on("2026-02-10"), on("2026-02-20")];
        assert_eq!(places(&uneven), [0.0, 0.6, 2.4, 3.0]);
        let months = [on("2026-01-31"), on("2026-02-28"), on("2026-03-31"), on("2026-04-30")];
        assert_eq!(places(&months), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(places(&[on("2026-01-31"), point("a", None), on("2026-09-30")]), [0.0, 1.0, 2.0]);
        assert_eq!(places(&[on("2026-01-31")]), [0.0]);
        assert_eq!(named(&places(&uneven)), [3, 1]);
        assert_eq!(named(&places(&months)), [3, 2, 1, 0]);
    }

    #[test]
    fn a_signal_has_a_shape_of_its_own() {
        let points = [point("a", Some(5)), TrendPoint { mark: Mark::Signal, ..point("b", Some(9)) }];
        let svg =
            trend(&Trend { title: "Step", points: &points, target: None, limits: None, tongue: Tongue::english() });
        assert_eq!((svg.matches("<circle").count(), svg.matches("<polygon class=\"c-signal\"").count()), (1, 1));
    }

    #[test]
    fn a_constant_series_has_a_scale() {
        let points = [point("a", Some(5)), point("b", Some(5))];
        let svg =
            trend(&Trend { title: "Flat", points: &points, target: None, limits: None, tongue: Tongue::english() });
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}
