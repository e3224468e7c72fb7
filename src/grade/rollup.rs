//! Key results into objectives, objectives into units, units into the portfolio (GRADING.md sections 4 to 6).

use rust_decimal::Decimal;

use super::arithmetic::{add, divide, multiply, number, operand, outcome};
use super::{Grade, PaceStatus, Reason, RollUp};

/// Children above this number are told by their sums, not one by one.
const TOLD_ONE_BY_ONE: usize = 8;

/// What a roll-up needs to know of one child.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Child {
    /// What it brings in, `None` if it is not graded.
    pub grade: Option<Decimal>,
    /// What it brings in if everything missing in it were 0, and if it were 1.
    pub bounds: (Decimal, Decimal),
    /// The weight somebody typed. Blank among weighted ones counts as their mean; a negative one as zero.
    pub weight: Option<Decimal>,
    /// Its pace, `None` if it is not graded.
    pub pace: Option<PaceStatus>,
}

impl Child {
    /// A child that is graded or missing as a whole.
    pub fn leaf(grade: Option<Decimal>, weight: Option<Decimal>, pace: Option<PaceStatus>) -> Child {
        let bounds = grade.map_or((Decimal::ZERO, Decimal::ONE), |grade| (grade, grade));
        Child { grade, bounds, weight, pace }
    }
}

/// One child that is told in several places: the mean of what they tell of it. `None` of none.
pub fn one_of(copies: &[Child]) -> Option<Child> {
    let first = copies.first()?;
    let count = Decimal::from(copies.len());
    let mean = |values: &mut dyn Iterator<Item = Decimal>| {
        let values: Vec<Decimal> = values.collect();
        let sum = values.iter().copied().try_fold(Decimal::ZERO, add).ok()?;
        divide(sum, Decimal::from(values.len())).ok()
    };
    let bound = |end: fn(&Child) -> Decimal| {
        copies.iter().map(end).try_fold(Decimal::ZERO, add).and_then(|sum| divide(sum, count)).ok()
    };
    Some(Child {
        grade: mean(&mut copies.iter().filter_map(|copy| copy.grade)),
        bounds: (bound(|copy| copy.bounds.0)?, bound(|copy| copy.bounds.1)?),
        weight: first.weight,
        pace: copies.iter().filter_map(|copy| copy.pace).max(),
    })
}

/// One term of a weighted mean.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Term {
    weight: Decimal,
    grade: Option<Decimal>,
    bounds: (Decimal, Decimal),
}

/// The weighted mean over graded children, with coverage and the bounds for what is missing.
pub fn roll_up(children: &[Child]) -> RollUp {
    let counted = RollUp {
        graded: children.iter().filter(|child| child.grade.is_some()).count(),
        children: children.len(),
        weakest: children.iter().filter_map(|child| child.pace).max(),
        ..RollUp::default()
    };
    match terms(children) {
        Ok(terms) => averaged(counted, &terms),
        Err(reason) => RollUp { reason: Some(reason), ..counted },
    }
}

fn averaged(counted: RollUp, terms: &[Term]) -> RollUp {
    let bound = |end: fn(&Term) -> Decimal| mean(terms, |term| Some(end(term))).ok().map(Grade::clamped);
    let (low, high) = (bound(|term| term.bounds.0), bound(|term| term.bounds.1));
    match mean(terms, |term| term.grade) {
        Ok(mean) => {
            let grade = Grade::clamped(mean);
            let arithmetic = told(terms, grade).unwrap_or_default();
            RollUp { grade: Some(grade), arithmetic, low, high, ..counted }
        }
        // Something below has weight, only nothing that is graded.
        Err(Reason::NoWeight) if low.is_some() => RollUp { reason: Some(Reason::NothingGraded), low, high, ..counted },
        Err(reason) => RollUp { reason: Some(reason), low, high, ..counted },
    }
}

/// `Σ weight × value ÷ Σ weight` over the terms that have the value.
fn mean(terms: &[Term], value: impl Fn(&Term) -> Option<Decimal>) -> Result<Decimal, Reason> {
    let (weighted, weights) = sums(terms, value)?.ok_or(Reason::NothingGraded)?;
    if weights.is_zero() {
        return Err(Reason::NoWeight);
    }
    divide(weighted, weights)
}

/// Both sums of the mean; `None` if no term has the value.
fn sums(terms: &[Term], value: impl Fn(&Term) -> Option<Decimal>) -> Result<Option<(Decimal, Decimal)>, Reason> {
    let mut sums = None;
    for term in terms {
        let Some(value) = value(term) else { continue };
        let (weighted, weights) = sums.unwrap_or_default();
        sums = Some((add(weighted, multiply(term.weight, value)?)?, add(weights, term.weight)?));
    }
    Ok(sums)
}

/// The children with their weights in force: all alike where nobody typed one.
fn terms(children: &[Child]) -> Result<Vec<Term>, Reason> {
    let typed = || children.iter().filter_map(|child| child.weight).map(|weight| weight.max(Decimal::ZERO));
    let fallback = match typed().count() {
        0 => Decimal::ONE,
        count => divide(typed().try_fold(Decimal::ZERO, add)?, Decimal::from(count))?,
    };
    let weight = |child: &Child| child.weight.map_or(fallback, |weight| weight.max(Decimal::ZERO));
    Ok(children.iter().map(|child| Term { weight: weight(child), grade: child.grade, bounds: child.bounds }).collect())
}

/// The mean with its numbers, as short as the weights allow.
fn told(terms: &[Term], grade: Grade) -> Result<String, Reason> {
    let graded: Vec<(Decimal, Decimal)> = terms.iter().filter_map(|term| Some((term.weight, term.grade?))).collect();
    let (weighted, weights) = sums(terms, |term| term.grade)?.unwrap_or_default();
    let equal = graded.windows(2).all(|pair| pair[0].0 == pair[1].0);
    let (dividend, divisor) = match &graded[..] {
        [(_, _)] => return Ok(format!("the only graded one {}", outcome(grade))),
        many if many.len() > TOLD_ONE_BY_ONE && equal => (number(divide(weighted, many[0].0)?), many.len().to_string()),
        many if many.len() > TOLD_ONE_BY_ONE => (number(weighted), number(weights)),
        many if equal => (format!("({})", joined(many, |(_, grade)| shown(grade))), many.len().to_string()),
        many => {
            let product = |(weight, grade)| format!("{} × {}", operand(weight), shown(grade));
            (format!("({})", joined(many, product)), number(weights))
        }
    };
    Ok(format!("{dividend} ÷ {divisor} {}", outcome(grade)))
}

fn joined(terms: &[(Decimal, Decimal)], told: impl Fn((Decimal, Decimal)) -> String) -> String {
    terms.iter().map(|term| told(*term)).collect::<Vec<_>>().join(" + ")
}

/// A child's grade inside a sum: two decimals, unless the sum would then not come out.
fn shown(grade: Decimal) -> String {
    let cut = number(grade);
    if cut.len() > 4 { cut } else { format!("{grade:.2}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::grade::rounded;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// A child by its weight and grade; empty is none.
    fn child(weight: &str, grade: &str) -> Child {
        let parsed = |text: &str| text.parse().ok();
        Child::leaf(parsed(grade), parsed(weight), None)
    }

    fn of(children: &[(&str, &str)]) -> RollUp {
        roll_up(&children.iter().map(|(weight, grade)| child(weight, grade)).collect::<Vec<_>>())
    }

    fn check(children: &[(&str, &str)], shown: &str, arithmetic: &str) {
        let roll_up = of(children);
        assert_eq!(roll_up.grade.unwrap().to_string(), shown);
        assert_eq!(roll_up.arithmetic, arithmetic);
    }

    #[test]
    fn gv_24_mean_of_objectives_and_mean_of_key_results() {
        check(&[("", "1"), ("", "0.5")], "0.75", "(1.00 + 0.50) ÷ 2 = 0.75");
        let key_results = [("", "1"), ("", "0.5"), ("", "0.5"), ("", "0.5"), ("", "0.5")];
        check(&key_results, "0.60", "(1.00 + 0.50 + 0.50 + 0.50 + 0.50) ÷ 5 = 0.60");
    }

    #[test]
    fn gv_33_weighted_mean() {
        let arithmetic = "(50 × 0.60 + 30 × 0.30 + 20 × 1.00) ÷ 100 = 0.59";
        check(&[("50", "0.6"), ("30", "0.3"), ("20", "1.0")], "0.59", arithmetic);
    }

    #[test]
    fn gv_34_weights_are_normalised() {
        let (thirds, equal) =
            (of(&[("40", "0.9"), ("40", "0.3"), ("40", "0.3")]), of(&[("", "0.9"), ("", "0.3"), ("", "0.3")]));
        assert_eq!(thirds.grade, equal.grade);
        assert_eq!(thirds.grade.unwrap().value(), d("0.5"));
    }

    #[test]
    fn gv_35_one_of_three_in_full() {
        check(&[("", "1"), ("", "0"), ("", "0")], "0.33", "(1.00 + 0.00 + 0.00) ÷ 3 ≈ 0.33");
    }

    #[test]
    fn gv_36_a_weight_of_zero_counts_for_nothing() {
        check(&[("0", "1"), ("50", "0"), ("50", "0")], "0.00", "(0 × 1.00 + 50 × 0.00 + 50 × 0.00) ÷ 100 = 0.00");
    }

    #[test]
    fn gv_37_no_weight_at_all_is_not_gradable() {
        let nothing = of(&[("0", "1"), ("0", "0.5")]);
        assert_eq!((nothing.grade, nothing.reason), (None, Some(Reason::NoWeight)));
    }

    #[test]
    fn gv_38_coverage_and_bounds() {
        let partial = of(&[("", "0.8"), ("", "0.4"), ("", "")]);
        assert_eq!((partial.graded, partial.children), (2, 3));
        let shown = [partial.grade, partial.low, partial.high].map(|grade| grade.unwrap().to_string());
        assert_eq!(shown, ["0.60", "0.40", "0.73"]);
    }

    #[test]
    fn gv_39_the_weakest_child_gives_the_status() {
        let paced = |pace| Child { pace: Some(pace), ..child("", "0.5") };
        let children = [PaceStatus::OnTrack, PaceStatus::OnTrack, PaceStatus::Behind].map(paced);
        assert_eq!(roll_up(&children).weakest, Some(PaceStatus::Behind));
    }

    #[test]
    fn a_blank_weight_counts_as_the_mean_of_the_others() {
        assert_eq!(
            of(&[("30", "1"), ("10", "0"), ("", "0")]).grade,
            of(&[("30", "1"), ("10", "0"), ("20", "0")]).grade
        );
    }

    #[test]
    fn a_negative_weight_counts_as_zero() {
        assert_eq!(of(&[("-5", "1"), ("10", "0.4")]).grade.unwrap().value(), d("0.4"));
    }

    #[test]
    fn nothing_below_is_a_reason() {
        assert_eq!(of(&[]).reason, Some(Reason::NothingGraded));
        let ungraded = of(&[("", ""), ("", "")]);
        assert_eq!(ungraded.reason, Some(Reason::NothingGraded));
        assert_eq!(
            (ungraded.low.unwrap().to_string(), ungraded.high.unwrap().to_string()),
            ("0.00".into(), "1.00".into())
        );
        assert_eq!(of(&[("0", "1"), ("5", "")]).reason, Some(Reason::NothingGraded));
    }

    #[test]
    fn many_children_are_told_by_their_sums() {
        check(&[("", "0.5"); 12], "0.50", "6 ÷ 12 = 0.50");
    }

    #[test]
    fn weights_too_large_are_a_reason() {
        let huge = Decimal::MAX.to_string();
        assert_eq!(of(&[(&huge, "1"), (&huge, "1")]).reason, Some(Reason::Overflow));
    }

    fn any_children() -> impl Strategy<Value = Vec<Child>> {
        let grade = proptest::option::of((0i64..=1000).prop_map(|thousandths| Decimal::new(thousandths, 3)));
        let weight = proptest::option::of((-10i64..1000).prop_map(Decimal::from));
        proptest::collection::vec((grade, weight).prop_map(|(grade, weight)| Child::leaf(grade, weight, None)), 0..12)
    }

    proptest! {
        #[test]
        fn bounds_contain_the_grade(children in any_children()) {
            let roll_up = roll_up(&children);
            if let Some(grade) = roll_up.grade {
                prop_assert!(roll_up.low.unwrap() <= grade && grade <= roll_up.high.unwrap());
            }
        }

        #[test]
        fn only_the_ratio_of_weights_matters(children in any_children(), factor in 1i64..1000) {
            let scaled = |child: &Child| Child { weight: child.weight.map(|weight| weight * Decimal::new(factor, 1)), ..*child };
            let scaled: Vec<Child> = children.iter().map(scaled).collect();
            let grade = |roll_up: RollUp| roll_up.grade.map(|grade| rounded(grade.value(), 20));
            prop_assert_eq!(grade(roll_up(&children)), grade(roll_up(&scaled)));
        }

        #[test]
        fn a_better_child_never_lowers_the_grade(children in any_children(), at in 0usize..12) {
            let before = roll_up(&children);
            let mut better = children;
            let Some(grade) = better.get_mut(at).and_then(|child| child.grade.as_mut()) else { return Ok(()) };
            *grade = Decimal::ONE;
            prop_assert!(before.grade <= roll_up(&better).grade);
        }
    }
}
