//! A grade distribution: how many key results fall into each tenth from 0 to 1.

use plotters::chart::ChartBuilder;
use plotters::element::{Rectangle, Text};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::Role;
use super::scale::label;
use super::svg::{TENTHS, image};

/// What a grade distribution shows.
#[derive(Debug, Clone, Copy)]
pub struct Distribution<'a> {
    /// Its message: `Grades of 42 key results; 18 are 0.7 or better`.
    pub title: &'a str,
    /// Key results from 0.0 to below 0.1, from 0.1 to below 0.2, …, from 0.9 to 1.0.
    pub counts: [usize; 10],
    /// The same a month before, drawn in grey behind; absent where it is not known.
    pub before: Option<[usize; 10]>,
    /// What stands between whole and fraction of its numbers.
    pub point: char,
}

const SIZE: (u32, u32) = (480, 200);
/// Where a bar begins and ends within its tenth: alone, beside the month before, and that month's.
const ALONE: (f64, f64) = (0.06, 0.94);
const BESIDE: (f64, f64) = (0.3, 0.94);
const THEN: (f64, f64) = (0.06, 0.5);
/// The tenths at which a better band begins, with its role.
const BANDS: &[(usize, Role)] = &[(0, Role::OffTrack), (4, Role::Behind), (7, Role::OnTrack)];

/// A histogram of 480 × 200 pixels with the count above each bar.
pub fn distribution(distribution: &Distribution<'_>) -> String {
    let before = distribution.before.unwrap_or_default();
    let top = distribution.counts.iter().chain(&before).copied().max().unwrap_or(0).max(1) as f64;
    let bar = |tenth: usize, count: usize, (left, right): (f64, f64), role: Role| {
        Rectangle::new([(tenth as f64 + left, count as f64), (tenth as f64 + right, 0.0)], role.filled())
    };
    let now = if distribution.before.is_some() { BESIDE } else { ALONE };
    image(distribution.title, SIZE, |canvas| {
        let mut chart = ChartBuilder::on(canvas)
            .margin(12 * TENTHS)
            .margin_top(20 * TENTHS)
            .x_label_area_size(20 * TENTHS)
            .build_cartesian_2d(0.0..10.0, 0.0..top)?;
        chart
            .configure_mesh()
            .disable_mesh()
            .disable_y_axis()
            .x_labels(11)
            .x_label_formatter(&|tenth| format!("{:.1}", tenth / 10.0).replace('.', &distribution.point.to_string()))
            .axis_style(Role::Axis)
            .label_style(label(HPos::Center, VPos::Top))
            .draw()?;
        let filled = |counts: &[usize; 10]| {
            let counts = counts.iter().copied().enumerate();
            counts.filter(|(_, count)| *count > 0).collect::<Vec<(usize, usize)>>()
        };
        let (then, filled) = (filled(&before), filled(&distribution.counts));
        chart.draw_series(then.iter().map(|&(tenth, count)| bar(tenth, count, THEN, Role::Previous)))?;
        chart.draw_series(filled.iter().map(|&(tenth, count)| bar(tenth, count, now, role(tenth))))?;
        chart.draw_series(filled.iter().map(|&(tenth, count)| {
            let middle = tenth as f64 + f64::midpoint(now.0, now.1);
            Text::new(count.to_string(), (middle, count as f64), label(HPos::Center, VPos::Bottom))
        }))?;
        Ok(())
    })
}

fn role(tenth: usize) -> Role {
    BANDS.iter().rev().find(|(from, _)| *from <= tenth).map_or(Role::Measure, |(_, role)| *role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filled_tenth_has_a_bar_and_its_count() {
        let svg = distribution(&Distribution {
            title: "Grades",
            counts: [3, 0, 0, 0, 0, 2, 0, 0, 0, 9],
            before: None,
            point: '.',
        });
        assert_eq!(svg.matches("<rect").count(), 3);
        for count in [">3</text>", ">2</text>", ">9</text>", ">0.5</text>"] {
            assert!(svg.contains(count), "{count} in {svg}");
        }
    }

    #[test]
    fn the_month_before_stands_in_grey_behind() {
        let before = Some([5, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let svg =
            distribution(&Distribution { title: "Grades", counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 2], before, point: '.' });
        let grey = svg.find("<rect class=\"c-previous\"").unwrap();
        assert!(grey < svg.find("<rect class=\"c-off-track\"").unwrap(), "{svg}");
        assert!(!svg.contains(">5</text>"), "{svg}");
    }

    #[test]
    fn an_empty_distribution_is_still_a_picture() {
        let svg = distribution(&Distribution { title: "No grades yet", counts: [0; 10], before: None, point: '.' });
        assert!(!svg.contains("<rect") && !svg.contains("NaN"), "{svg}");
    }
}
