//! A bullet graph of a KPI: one bar on bands of one hue, the target as a line, the value before as a short line.

use plotters::element::Rectangle;
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::scale::{label, short};
use super::svg::{TENTHS, image};
use crate::report::tongue::Tongue;

/// What a bullet graph shows.
#[derive(Debug, Clone, Copy)]
pub struct Meter<'a> {
    /// Its message: `Complaints a month: 52, target 60, 49 before`.
    pub title: &'a str,
    /// The latest value.
    pub value: Decimal,
    /// The value before it.
    pub previous: Option<Decimal>,
    /// What is wanted.
    pub target: Option<Decimal>,
    /// Where one band ends and the next begins, with the band below it; ascending.
    pub bands: &'a [(Decimal, Role)],
    /// The band above the last end.
    pub rest: Role,
    /// The colour of the bar: one of the verdict roles.
    pub role: Role,
    /// The language of its numbers.
    pub tongue: &'a Tongue,
}

const WIDTH: i32 = 440;
const HEIGHT: i32 = 48;
/// Room for the words at both ends of the scale.
const ASIDE: i32 = 24;
const BAND_HEIGHT: i32 = 24;

/// A bullet graph of 440 × 48 pixels on a scale from zero, which reaches below zero if a number does.
pub fn meter(meter: &Meter<'_>) -> String {
    let numbers = [Some(meter.value), meter.previous, meter.target].into_iter().flatten();
    let numbers: Vec<f64> = numbers.chain(meter.bands.iter().map(|band| band.0)).filter_map(|it| it.to_f64()).collect();
    let reach = |pick: fn(f64, f64) -> f64| numbers.iter().copied().fold(0.0, pick) * 1.15;
    let (low, high) = (reach(f64::min), reach(f64::max));
    let span = if high > low { high - low } else { 1.0 };
    let at = |number: f64| {
        let share = ((number - low) / span).clamp(0.0, 1.0);
        ((f64::from(ASIDE) + share * f64::from(WIDTH - 2 * ASIDE)) * f64::from(TENTHS)).round() as i32
    };
    let place = |number: Decimal| at(number.to_f64().unwrap_or(0.0));
    let bar = |from: i32, to: i32, inset: i32, role: Role| {
        let (top, bottom) = (inset * TENTHS, (BAND_HEIGHT - inset) * TENTHS);
        Rectangle::new([(from.min(to), top), (from.max(to), bottom)], role.filled())
    };
    let tick = |place: i32, inset: i32, role: Role| bar(place - TENTHS, place + TENTHS, inset, role);
    image(meter.title, (WIDTH as u32, HEIGHT as u32), |canvas| {
        let mut from = at(low);
        for &(end, role) in meter.bands {
            canvas.draw(&bar(from, place(end), 0, role))?;
            from = place(end);
        }
        canvas.draw(&bar(from, at(high), 0, meter.rest))?;
        canvas.draw(&bar(at(0.0), place(meter.value), 8, meter.role))?;
        if let Some(previous) = meter.previous {
            canvas.draw(&tick(place(previous), 5, Role::Expected))?;
        }
        if let Some(target) = meter.target {
            canvas.draw(&tick(place(target), 1, Role::Target))?;
        }
        for number in [low, low + span / 2.0, high] {
            let below = (at(number), (BAND_HEIGHT + 4) * TENTHS);
            canvas.draw_text(&meter.tongue.number(short(number, span)), &label(HPos::Center, VPos::Top), below)?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(value: i64, target: i64) -> String {
        let target = Decimal::from(target);
        meter(&Meter {
            title: "Complaints",
            value: value.into(),
            previous: Some(Decimal::from(40)),
            target: Some(target),
            bands: &[(target, Role::BandHigh)],
            rest: Role::BandLow,
            role: Role::OnTrack,
            tongue: Tongue::english(),
        })
    }

    #[test]
    fn the_bar_begins_at_zero_and_the_scale_ends_beyond_the_largest_number() {
        let svg = drawn(50, 100);
        assert!(svg.contains("<rect class=\"c-on-track\" x=\"24\" y=\"8\" width=\"170.4\" height=\"8\"/>"), "{svg}");
        assert!(svg.contains(">0</text>") && svg.contains(">115</text>"), "{svg}");
    }

    #[test]
    fn a_loss_reaches_below_zero() {
        let svg = drawn(-50, 100);
        assert!(svg.contains(">-58</text>") || svg.contains(">-57</text>"), "{svg}");
    }

    #[test]
    fn nothing_but_zero_is_still_a_picture() {
        let svg = drawn(0, 0);
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}
