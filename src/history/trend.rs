//! Dated values in, the straight line that lies nearest to them out (GRADING.md section 8).

use rust_decimal::Decimal;

/// Check-ins below this number tell no trend.
pub const FEWEST_POINTS: usize = 3;

/// One value on one day, counted from the start of the cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Days since the start.
    pub day: Decimal,
    /// The value.
    pub value: Decimal,
}

/// A straight line through check-ins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Change a day.
    pub slope: Decimal,
    /// Value on day 0.
    pub intercept: Decimal,
}

/// The least-squares line; `None` below [`FEWEST_POINTS`] points, for points on one day, or for numbers too large.
pub fn line(points: &[Point]) -> Option<Line> {
    if points.len() < FEWEST_POINTS {
        return None;
    }
    let sum = |term: fn(&Point) -> Option<Decimal>| {
        points.iter().try_fold(Decimal::ZERO, |sum, point| sum.checked_add(term(point)?))
    };
    let count = Decimal::from(points.len());
    let (days, values) = (sum(|point| Some(point.day))?, sum(|point| Some(point.value))?);
    let squares = sum(|point| point.day.checked_mul(point.day))?;
    let products = sum(|point| point.day.checked_mul(point.value))?;
    let spread = count.checked_mul(squares)?.checked_sub(days.checked_mul(days)?)?;
    let slope = count.checked_mul(products)?.checked_sub(days.checked_mul(values)?)?.checked_div(spread)?;
    let intercept = values.checked_sub(slope.checked_mul(days)?)?.checked_div(count)?;
    Some(Line { slope, intercept })
}

impl Line {
    /// The value on a day; `None` for numbers too large.
    pub fn at(&self, day: Decimal) -> Option<Decimal> {
        self.slope.checked_mul(day)?.checked_add(self.intercept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(points: &[(i64, &str)]) -> Vec<Point> {
        points.iter().map(|&(day, value)| Point { day: day.into(), value: value.parse().unwrap() }).collect()
    }

    fn projected(history: &[(i64, &str)], day: i64) -> String {
        let end = line(&points(history)).unwrap().at(day.into()).unwrap();
        end.round_dp(4).to_string()
    }

    #[test]
    fn gv_67_a_projection_from_history() {
        let history = [(0, "0"), (14, "0.05"), (28, "0.15"), (42, "0.30")];
        let line = line(&points(&history)).unwrap();
        assert_eq!(line.slope.round_dp(7).to_string(), "0.0071429");
        assert_eq!(line.intercept.round_dp(3).to_string(), "-0.025");
        assert_eq!(projected(&history, 90), "0.6179");
        assert_eq!(projected(&history[1..], 90), "0.7202");
        let straight = Decimal::new(30, 2) / (Decimal::from(42) / Decimal::from(90));
        assert_eq!(straight.round_dp(4).to_string(), "0.6429");
    }

    #[test]
    fn two_points_tell_no_trend() {
        assert_eq!(line(&points(&[(0, "0"), (14, "0.05")])), None);
    }

    #[test]
    fn points_on_one_day_tell_no_trend() {
        assert_eq!(line(&points(&[(7, "0"), (7, "0.05"), (7, "1")])), None);
    }

    #[test]
    fn numbers_too_large_tell_no_trend() {
        let huge = Decimal::MAX.to_string();
        assert_eq!(line(&points(&[(0, &huge), (1, &huge), (2, &huge)])), None);
    }
}
