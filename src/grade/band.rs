//! A grade in, the zone it falls in and the verdict on it out (GRADING.md sections 5 and 15).

use rust_decimal::Decimal;

use super::{Band, Grade, Verdict, rounded};
use crate::config::BandPolicy;
use crate::model::OkrType;

/// Where yellow begins, and an aspirational objective is partly met.
pub const YELLOW_FROM: Decimal = Decimal::from_parts(4, 0, 0, false, 1);

/// Where green begins.
pub const GREEN_FROM: Decimal = Decimal::from_parts(7, 0, 0, false, 1);

/// The band of a grade. Half-open bands compare the exact grade; Google's are told in steps of 0.1.
pub fn band(grade: Grade, policy: BandPolicy) -> Band {
    let compared = match policy {
        BandPolicy::HalfOpen => grade.value(),
        BandPolicy::Google => rounded(grade.value(), 1),
    };
    if compared >= GREEN_FROM {
        Band::Green
    } else if compared >= YELLOW_FROM {
        Band::Yellow
    } else {
        Band::Red
    }
}

/// What an objective of a declared type made of itself; a learning objective has no verdict by number.
pub fn verdict(okr_type: OkrType, grade: Grade, aspirational_success: Decimal) -> Option<Verdict> {
    let grade = grade.value();
    match okr_type {
        OkrType::Committed if grade == Decimal::ONE => Some(Verdict::Met),
        OkrType::Committed => Some(Verdict::Missed),
        OkrType::Aspirational if grade >= aspirational_success => Some(Verdict::Met),
        OkrType::Aspirational if grade >= YELLOW_FROM => Some(Verdict::Partial),
        OkrType::Aspirational => Some(Verdict::Missed),
        OkrType::Learning => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn grade(text: &str) -> Grade {
        Grade::clamped(text.parse().unwrap())
    }

    /// The band under policy A (Google), then under policy B (half-open).
    fn check(text: &str, google: Band, half_open: Band) {
        assert_eq!(band(grade(text), BandPolicy::Google), google, "policy A");
        assert_eq!(band(grade(text), BandPolicy::HalfOpen), half_open, "policy B");
    }

    #[test]
    fn gv_40_bands_of_0_30() {
        check("0.30", Band::Red, Band::Red);
    }

    #[test]
    fn gv_41_bands_of_0_34() {
        check("0.34", Band::Red, Band::Red);
    }

    #[test]
    fn gv_42_bands_of_0_35() {
        check("0.35", Band::Yellow, Band::Red);
    }

    #[test]
    fn gv_43_bands_of_0_40() {
        check("0.40", Band::Yellow, Band::Yellow);
    }

    #[test]
    fn gv_44_bands_of_0_65() {
        check("0.65", Band::Green, Band::Yellow);
    }

    #[test]
    fn gv_45_bands_of_0_70() {
        check("0.70", Band::Green, Band::Green);
    }

    #[test]
    fn gv_46_bands_of_1_00() {
        check("1.00", Band::Green, Band::Green);
    }

    #[test]
    fn a_committed_objective_is_met_in_full_or_missed() {
        let success = GREEN_FROM;
        assert_eq!(verdict(OkrType::Committed, grade("1"), success), Some(Verdict::Met));
        assert_eq!(verdict(OkrType::Committed, grade("0.9999"), success), Some(Verdict::Missed));
    }

    #[test]
    fn an_aspirational_objective_succeeds_at_its_success_grade() {
        let success = GREEN_FROM;
        assert_eq!(verdict(OkrType::Aspirational, grade("0.7"), success), Some(Verdict::Met));
        assert_eq!(verdict(OkrType::Aspirational, grade("0.69"), success), Some(Verdict::Partial));
        assert_eq!(verdict(OkrType::Aspirational, grade("0.39"), success), Some(Verdict::Missed));
    }

    proptest! {
        #[test]
        fn band_and_label_never_contradict(thousandths in 0i64..=100_000) {
            let exact = Grade::clamped(Decimal::new(thousandths, 5));
            let label: Decimal = exact.to_string().parse().unwrap();
            for policy in [BandPolicy::HalfOpen, BandPolicy::Google] {
                prop_assert_eq!(band(exact, policy), band(Grade::clamped(label), policy));
            }
        }
    }
}
