//! What owners expect in; how confident they are on the whole, and how right they turned out, out (GRADING.md
//! section 10).

use rust_decimal::Decimal;

use super::rounded;
use crate::model::key_result::Status;

/// Items on track less items off track, of all items, in per cent: −100 to +100. What is at risk counts below the line
/// only. `None` without an item.
pub fn net_confidence(statuses: impl Iterator<Item = Status>) -> Option<Decimal> {
    let (mut sum, mut all) = (0_i64, 0_i64);
    for status in statuses {
        match status {
            Status::OnTrack | Status::Done => (sum, all) = (sum + 1, all + 1),
            Status::OffTrack => (sum, all) = (sum - 1, all + 1),
            Status::AtRisk => all += 1,
            Status::NotStarted | Status::InProgress | Status::Dropped => {}
        }
    }
    let share = Decimal::from(sum * 100).checked_div(Decimal::from(all))?;
    Some(rounded(share, 0))
}

/// The mean square of what confidence was off by: 0 is always right, 0.25 is a coin. `None` without a forecast.
pub fn brier(forecasts: &[(Decimal, Outcome)]) -> Option<Decimal> {
    let error = |(confidence, outcome): &(Decimal, Outcome)| {
        let came = match outcome {
            Outcome::Achieved => Decimal::ONE,
            Outcome::Missed => Decimal::ZERO,
        };
        let off = confidence.clamp(&Decimal::ZERO, &Decimal::ONE) - came;
        off * off
    };
    forecasts.iter().map(error).sum::<Decimal>().checked_div(Decimal::from(forecasts.len()))
}

/// What became of what somebody was confident of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Reached in full.
    Achieved,
    /// Not reached.
    Missed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gv_80_the_net_confidence_score() {
        let goals = [(Status::OnTrack, 5), (Status::AtRisk, 3), (Status::OffTrack, 2)];
        let statuses = goals.into_iter().flat_map(|(status, count)| std::iter::repeat_n(status, count));
        assert_eq!(net_confidence(statuses), Some(Decimal::from(30)));
        assert_eq!(net_confidence([Status::NotStarted, Status::Dropped].into_iter()), None);
    }

    #[test]
    fn gv_82_the_brier_score() {
        let confidences = ["0.7", "0.9", "0.5", "0.3"].map(|text| text.parse::<Decimal>().unwrap());
        let outcomes = [Outcome::Achieved, Outcome::Missed, Outcome::Achieved, Outcome::Missed];
        let forecasts: Vec<_> = confidences.into_iter().zip(outcomes).collect();
        assert_eq!(brier(&forecasts).map(|score| score.normalize()), Some(Decimal::new(31, 2)));
        assert_eq!(brier(&[]), None);
    }
}
