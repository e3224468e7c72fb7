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

/// The mean of some confidences, each from 0 to 1; those outside do not count. `None` without one.
pub fn mean(shares: &[Decimal]) -> Option<Decimal> {
    let valid: Vec<Decimal> =
        shares.iter().copied().filter(|share| (Decimal::ZERO..=Decimal::ONE).contains(share)).collect();
    valid.iter().sum::<Decimal>().checked_div(Decimal::from(valid.len()))
}

/// What a confidence says while the cycle runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// From 0.7.
    High,
    /// From 0.4.
    Medium,
    /// Above 0.3.
    Low,
    /// Up to 0.3: to be talked about the same day.
    Escalate,
}

impl Reading {
    /// The reading in words.
    pub fn words(self) -> &'static str {
        match self {
            Reading::High => "high",
            Reading::Medium => "medium",
            Reading::Low => "low",
            Reading::Escalate => "so low that it is to be talked about today",
        }
    }
}

/// How a confidence from 0 to 1 reads while the cycle runs.
pub fn reading(confidence: Decimal) -> Reading {
    let at_least = |tenths: i64| confidence >= Decimal::new(tenths, 1);
    if at_least(7) {
        Reading::High
    } else if at_least(4) {
        Reading::Medium
    } else if confidence > Decimal::new(3, 1) {
        Reading::Low
    } else {
        Reading::Escalate
    }
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
    fn a_confidence_reads_high_medium_low_or_to_be_talked_about() {
        let read = ["0.7", "0.69", "0.4", "0.35", "0.3"].map(|share| reading(share.parse().unwrap()));
        assert_eq!(read, [Reading::High, Reading::Medium, Reading::Medium, Reading::Low, Reading::Escalate]);
        let shares = ["0.5", "0.9", "7"].map(|share| share.parse().unwrap());
        assert_eq!(mean(&shares), Some(Decimal::new(7, 1)));
        assert_eq!(mean(&[]), None);
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
