//! A grade distribution: how many key results fall into each tenth from 0 to 1.

use plotters::chart::ChartBuilder;
use plotters::element::{Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoTextStyle, TextStyle};

use super::Role;
use super::svg::{TENTHS, image};

/// What a grade distribution shows.
#[derive(Debug, Clone, Copy)]
pub struct Distribution<'a> {
    /// Its message: `Grades of 42 key results; 18 are 0.7 or better`.
    pub title: &'a str,
    /// Key results from 0.0 to below 0.1, from 0.1 to below 0.2, …, from 0.9 to 1.0.
    pub counts: [usize; 10],
}

const SIZE: (u32, u32) = (480, 200);
/// The tenths at which a better band begins, with its role.
const BANDS: &[(usize, Role)] = &[(0, Role::OffTrack), (4, Role::Behind), (7, Role::OnTrack)];

/// A histogram of 480 × 200 pixels with the count above each bar.
pub fn distribution(distribution: &Distribution<'_>) -> String {
    let top = distribution.counts.iter().copied().max().unwrap_or(0).max(1) as f64;
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
            .x_label_formatter(&|tenth| format!("{:.1}", tenth / 10.0))
            .axis_style(Role::Axis)
            .label_style(label(HPos::Center, VPos::Top))
            .draw()?;
        let filled = distribution.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        chart.draw_series(filled.clone().map(|(tenth, &count)| {
            let corners = [(tenth as f64 + 0.06, count as f64), (tenth as f64 + 0.94, 0.0)];
            Rectangle::new(corners, role(tenth).filled())
        }))?;
        chart.draw_series(filled.map(|(tenth, &count)| {
            Text::new(count.to_string(), (tenth as f64 + 0.5, count as f64), label(HPos::Center, VPos::Bottom))
        }))?;
        Ok(())
    })
}

fn role(tenth: usize) -> Role {
    BANDS.iter().rev().find(|(from, _)| *from <= tenth).map_or(Role::Measure, |(_, role)| *role)
}

/// Text of twelve pixels in the colour of labels.
pub(super) fn label(horizontal: HPos, vertical: VPos) -> TextStyle<'static> {
    let size = 12 * TENTHS;
    ("sans-serif", size).into_text_style(&(0u32, 0u32)).color(&Role::Label).pos(Pos::new(horizontal, vertical))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filled_tenth_has_a_bar_and_its_count() {
        let svg = distribution(&Distribution { title: "Grades", counts: [3, 0, 0, 0, 0, 2, 0, 0, 0, 9] });
        assert_eq!(svg.matches("<rect").count(), 3);
        for count in [">3</text>", ">2</text>", ">9</text>", ">0.5</text>"] {
            assert!(svg.contains(count), "{count} in {svg}");
        }
    }

    #[test]
    fn an_empty_distribution_is_still_a_picture() {
        let svg = distribution(&Distribution { title: "No grades yet", counts: [0; 10] });
        assert!(!svg.contains("<rect") && !svg.contains("NaN"), "{svg}");
    }
}
