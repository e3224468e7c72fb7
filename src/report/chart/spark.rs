//! A sparkline: the shape of a series in the height of a line, its last value marked.

use plotters::chart::ChartBuilder;
use plotters::element::{Circle, PathElement};
use plotters::style::Color;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::scale::range;
use super::svg::{TENTHS, image};

/// What a sparkline shows.
#[derive(Debug, Clone, Copy)]
pub struct Spark<'a> {
    /// Its message: `rose from 0.31 to 0.72 in six months`.
    pub title: &'a str,
    /// The values from left to right; what is missing leaves a gap.
    pub values: &'a [Option<Decimal>],
    /// The ends of a scale that it shares with others; its own where absent.
    pub scale: Option<(Decimal, Decimal)>,
    /// The target, drawn across.
    pub target: Option<Decimal>,
}

const SIZE: (u32, u32) = (120, 28);

/// A line of 120 × 28 pixels.
pub fn spark(spark: &Spark<'_>) -> String {
    let ends = |(low, high): (Decimal, Decimal)| Some((low.to_f64()?, high.to_f64()?));
    let own = || range(spark.values.iter().copied().flatten().chain(spark.target));
    let (bottom, top) = spark.scale.and_then(ends).unwrap_or_else(own);
    let last = spark.values.len().max(2) - 1;
    let values = spark.values.iter().enumerate();
    let values: Vec<Option<(f64, f64)>> =
        values.map(|(number, value)| Some((number as f64, value.as_ref()?.to_f64()?))).collect();
    image(spark.title, SIZE, |canvas| {
        let mut chart =
            ChartBuilder::on(canvas).margin(4 * TENTHS).build_cartesian_2d(0.0..last as f64, bottom..top)?;
        let target = spark.target.and_then(|target| target.to_f64());
        chart.draw_series(
            target.map(|target| PathElement::new(vec![(0.0, target), (last as f64, target)], Role::Target)),
        )?;
        let runs = values.split(Option::is_none).map(|run| run.iter().copied().flatten().collect::<Vec<_>>());
        chart.draw_series(runs.filter(|run| run.len() > 1).map(|run| PathElement::new(run, Role::Measure)))?;
        let end = values.iter().rev().find_map(|value| *value);
        chart.draw_series(end.map(|at| Circle::new(at, 3 * TENTHS, Role::Measure.filled())))?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(values: &[Option<i64>], scale: Option<(i64, i64)>) -> String {
        let values: Vec<Option<Decimal>> = values.iter().map(|value| value.map(Decimal::from)).collect();
        let scale = scale.map(|(low, high)| (low.into(), high.into()));
        spark(&Spark { title: "rose", values: &values, scale, target: None })
    }

    #[test]
    fn the_last_value_is_marked_and_a_gap_stays_a_gap() {
        let svg = drawn(&[Some(0), Some(1), None, Some(1), Some(0)], None);
        assert_eq!((svg.matches("<polyline").count(), svg.matches("<circle").count()), (2, 1), "{svg}");
    }

    #[test]
    fn sparklines_of_one_scale_can_be_compared() {
        let top = |svg: String| svg.contains("cy=\"4\"");
        assert!(top(drawn(&[Some(0), Some(10)], Some((0, 10)))) && !top(drawn(&[Some(0), Some(5)], Some((0, 10)))));
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        assert!(!drawn(&[], None).contains("NaN") && !drawn(&[None, None], None).contains("<circle"));
    }
}
