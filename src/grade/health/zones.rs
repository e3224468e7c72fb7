//! A KPI in; the stretches of its scale that are green, amber and red, from the lowest number up, out.

use rust_decimal::Decimal;

use super::Health;
use super::yardstick::{Limits, Worst, Yardstick, yardstick};
use crate::config::Grading;
use crate::grade::progress::Side;
use crate::model::Kpi;

/// What colour a KPI has where on its scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Zones {
    /// Where a stretch ends, with its colour; ascending.
    pub ends: Vec<(Decimal, Health)>,
    /// The colour above the last end.
    pub rest: Health,
    /// Which side is good; `None` inside a band.
    pub side: Option<Side>,
}

/// The stretches of a KPI; `None` where it has no limits and no target, or they cannot be read.
pub fn zones(kpi: &Kpi, grading: &Grading) -> Option<Zones> {
    match yardstick(kpi, grading).ok()?.0 {
        Yardstick::Band { low, high, tolerance } => {
            let [lowest, highest] = [low.checked_sub(tolerance)?, high.checked_add(tolerance)?];
            let ends =
                [(lowest, Health::Red), (low, Health::Amber), (high, Health::Green), (highest, Health::Amber)].into();
            Some(Zones { ends, rest: Health::Red, side: None })
        }
        Yardstick::Limits(limits) => Some(one_sided(&limits)),
    }
}

fn one_sided(limits: &Limits) -> Zones {
    let worst = match limits.worst {
        Worst::AmberFrom(limit) | Worst::RedFrom(limit) => limit.at,
    };
    let green = limits.green.map_or(worst, |green| green.at);
    let (ends, rest) = match limits.side {
        Side::Above => ([(worst, Health::Red), (green, Health::Amber)], Health::Green),
        Side::Below => ([(green, Health::Green), (worst, Health::Amber)], Health::Red),
    };
    let [first, second] = ends;
    let has_amber = first.0 < second.0;
    let ends = if has_amber { vec![first, second] } else { vec![first] };
    Zones { ends, rest, side: Some(limits.side) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::sample::{amount, given, kpi};
    use crate::model::kpi;
    use crate::model::measure::Shape;
    use crate::model::{Direction, Measure};

    fn told(kpi: &Kpi) -> String {
        let zones = zones(kpi, &Grading::default()).unwrap();
        let ends = zones.ends.iter().map(|(end, health)| format!("{health} to {}, ", end.normalize()));
        format!("{}then {}", ends.collect::<String>(), zones.rest)
    }

    fn aimed(direction: Direction) -> Kpi {
        kpi(Measure { target: amount("60"), direction: given(direction), ..Measure::default() })
    }

    #[test]
    fn the_good_side_of_a_target_is_green() {
        assert_eq!(told(&aimed(Direction::Increase)), "red to 54, amber to 60, then green");
        assert_eq!(told(&aimed(Direction::Decrease)), "green to 60, amber to 66, then red");
    }

    #[test]
    fn declared_limits_come_before_the_target() {
        let limits = kpi::Limits { green: amount("50"), red: amount("40"), ..kpi::Limits::default() };
        assert_eq!(told(&Kpi { limits, ..aimed(Direction::Increase) }), "red to 40, amber to 50, then green");
    }

    #[test]
    fn a_band_is_green_inside() {
        let shape = Shape::Band { low: 10.into(), high: 20.into() };
        let banded = kpi(Measure { shape, ..Measure::default() });
        assert_eq!(told(&banded), "red to 8, amber to 10, green to 20, amber to 22, then red");
    }

    #[test]
    fn without_a_target_there_is_no_zone() {
        assert_eq!(zones(&kpi(Measure::default()), &Grading::default()), None);
    }
}
