//! A progress bullet: one bar on bands of one hue, with a tick where the calendar expects it to be.

use plotters::element::Rectangle;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Role;
use super::svg::{TENTHS, image};

/// What a bullet shows.
#[derive(Debug, Clone, Copy)]
pub struct Bullet<'a> {
    /// Its message: `Raise NPS: 0.60, 0.49 expected by now`.
    pub title: &'a str,
    /// Progress, 1 at the target; drawn from 0 to 1.2.
    pub progress: Decimal,
    /// Where the calendar expects it, 0 to 1.
    pub expected: Option<Decimal>,
    /// The colour of the bar: one of the verdict roles.
    pub role: Role,
}

const WIDTH: u32 = 160;
const HEIGHT: u32 = 16;
/// The scale ends a fifth beyond the target, so that overshooting shows.
const SCALE_END: f64 = 1.2;
const BANDS: &[(f64, f64, Role)] =
    &[(0.0, 0.4, Role::BandLow), (0.4, 0.7, Role::BandMiddle), (0.7, SCALE_END, Role::BandHigh)];

/// A progress bullet of 160 × 16 pixels.
pub fn bullet(bullet: &Bullet<'_>) -> String {
    image(bullet.title, (WIDTH, HEIGHT), |canvas| {
        for &(from, to, role) in BANDS {
            canvas.draw(&bar(from, to, 0, role))?;
        }
        canvas.draw(&bar(0.0, share(bullet.progress), 4, bullet.role))?;
        if let Some(expected) = bullet.expected {
            canvas.draw(&tick(share(expected), 2, Role::Expected))?;
        }
        canvas.draw(&tick(1.0, 0, Role::Target))
    })
}

/// A number on the scale; what lies outside is drawn at its end.
fn share(number: Decimal) -> f64 {
    number.to_f64().unwrap_or(0.0).clamp(0.0, SCALE_END)
}

fn at(share: f64) -> i32 {
    (share / SCALE_END * f64::from(WIDTH) * f64::from(TENTHS)).round() as i32
}

fn bar(from: f64, to: f64, inset: i32, role: Role) -> Rectangle<(i32, i32)> {
    let bottom = (HEIGHT as i32 - inset) * TENTHS;
    Rectangle::new([(at(from), inset * TENTHS), (at(to), bottom)], plotters::style::Color::filled(&role))
}

fn tick(share: f64, inset: i32, role: Role) -> Rectangle<(i32, i32)> {
    let bottom = (HEIGHT as i32 - inset) * TENTHS;
    let left = at(share) - TENTHS;
    Rectangle::new([(left, inset * TENTHS), (left + 2 * TENTHS, bottom)], plotters::style::Color::filled(&role))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(progress: Decimal) -> String {
        bullet(&Bullet { title: "NPS", progress, expected: Some(Decimal::new(5, 1)), role: Role::Behind })
    }

    #[test]
    fn the_bar_ends_at_its_share_of_the_scale() {
        assert!(
            drawn(Decimal::new(6, 1)).contains("<rect class=\"c-behind\" x=\"0\" y=\"4\" width=\"80\" height=\"8\"/>")
        );
    }

    #[test]
    fn a_bar_never_leaves_its_scale() {
        assert!(drawn(Decimal::from(7)).contains("<rect class=\"c-behind\" x=\"0\" y=\"4\" width=\"160\""));
        assert!(drawn(Decimal::from(-7)).contains("<rect class=\"c-behind\" x=\"0\" y=\"4\" width=\"0\""));
    }
}
