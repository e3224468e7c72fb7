//! Numbers in, inline SVG out: drawn by plotters through a backend of our own that writes classes instead of colours.
//!
//! Every chart has `role="img"` and a `<title>` with its message; the page shows the same numbers as a table beside it.
//! The stylesheet colours the classes of [`Role`], so that light, dark, forced colours and print all work.

mod bullet;
mod course;
mod distribution;
mod map;
mod meter;
mod scale;
mod spark;
mod svg;
mod timeline;
mod trend;

pub use bullet::{Bullet, bullet};
pub use course::{Course, course};
pub use distribution::{Distribution, distribution};
pub use map::{MapNode, map};
pub use meter::{Meter, meter};
pub use spark::{Spark, spark};
pub use svg::escape;
pub use timeline::{Timeline, TimelineRow, timeline};
pub use trend::{Mark, Trend, TrendPoint, trend};

use plotters::style::Color;
use plotters_backend::BackendColor;

/// What a mark of a chart stands for; its class in the SVG is `c-` and the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The background of the lowest band.
    BandLow,
    /// The background of the middle band.
    BandMiddle,
    /// The background of the highest band.
    BandHigh,
    /// What was reached, with no verdict.
    Measure,
    /// What was reached: on track.
    OnTrack,
    /// What was reached: behind.
    Behind,
    /// What was reached: off track.
    OffTrack,
    /// What was reached: done.
    Done,
    /// What was planned.
    Plan,
    /// The end of normal variation.
    Limit,
    /// What is wanted.
    Target,
    /// What the calendar expects by now.
    Expected,
    /// A line to read values by.
    Grid,
    /// An axis.
    Axis,
    /// Words and numbers.
    Label,
    /// What was reached a month before.
    Previous,
    /// A value that says that something has changed.
    Signal,
    /// Where it ends if it goes on like this.
    Forecast,
}

/// Every role with its class, in the order of the enum, which is how a colour finds its class again.
const ROLES: &[(Role, &str)] = &[
    (Role::BandLow, "c-band-low"),
    (Role::BandMiddle, "c-band-middle"),
    (Role::BandHigh, "c-band-high"),
    (Role::Measure, "c-measure"),
    (Role::OnTrack, "c-on-track"),
    (Role::Behind, "c-behind"),
    (Role::OffTrack, "c-off-track"),
    (Role::Done, "c-done"),
    (Role::Plan, "c-plan"),
    (Role::Limit, "c-limit"),
    (Role::Target, "c-target"),
    (Role::Expected, "c-expected"),
    (Role::Grid, "c-grid"),
    (Role::Axis, "c-axis"),
    (Role::Label, "c-label"),
    (Role::Previous, "c-previous"),
    (Role::Signal, "c-signal"),
    (Role::Forecast, "c-forecast"),
];

/// Plotters knows colours only, so a role travels through it as the colour whose red is the role's number.
impl Color for Role {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (*self as u8, 0, 0) }
    }
}

/// The class of the role that a colour carries.
fn class(color: BackendColor) -> &'static str {
    ROLES[usize::from(color.rgb.0)].1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_finds_its_own_class() {
        for (number, &(role, name)) in ROLES.iter().enumerate() {
            assert_eq!(role as usize, number);
            assert_eq!(class(role.to_backend_color()), name);
        }
    }
}
