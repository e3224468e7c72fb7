//! A portfolio and values that are not in it yet in; the same portfolio with them out, to be graded again.

use rust_decimal::Decimal;

use crate::model::measure::Amount;
use crate::model::{Entry, KeyResultId, KpiId, Measure, Origin, Portfolio, Stated};
use crate::recognise::FactSource;

/// What gets another current value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A key result.
    KeyResult(KeyResultId),
    /// A KPI.
    Kpi(KpiId),
}

/// The portfolio as it would be with these current values.
pub fn what_if(portfolio: &Portfolio, values: &[(Target, Decimal)]) -> Portfolio {
    let mut supposed = portfolio.clone();
    for &(target, value) in values {
        match target {
            Target::KeyResult(id) => {
                let kr = &mut supposed.key_results[id.index()];
                suppose(&mut kr.measure, kr.origin, value);
            }
            Target::Kpi(id) => {
                let kpi = &mut supposed.kpis[id.index()];
                suppose(&mut kpi.measure, kpi.origin, value);
            }
        }
    }
    supposed
}

/// Puts a number in place of the current one, in the unit of its measure.
fn suppose(measure: &mut Measure, item: Origin, number: Decimal) {
    let unit = measure.current.value().and_then(|amount| amount.unit.clone());
    let value = Amount { number, unit, comparison: None, from_text: false, with_words: false };
    let origin = measure.current.origin().unwrap_or(item);
    let text = number.to_string().into();
    measure.current = Entry::Given(Stated { value, text, origin, source: FactSource::Cell, formula: false });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Settings};
    use crate::grade::grade;
    use crate::grade::sample::{amount, key_result, portfolio};

    #[test]
    fn another_value_reaches_the_portfolio() {
        let measure = |current: &str| Measure {
            baseline: amount("0"),
            target: amount("10"),
            current: amount(current),
            ..Measure::default()
        };
        let config = Config { as_of: "2026-08-15".parse().unwrap(), root: "".into(), settings: Settings::default() };
        let real = portfolio(vec![vec![key_result(measure("")), key_result(measure("4"))]]);
        let supposed = what_if(&real, &[(Target::KeyResult(KeyResultId(0)), Decimal::TEN)]);
        let shown = |portfolio: &Portfolio| {
            grade(portfolio, &crate::history::History::default(), &config)
                .portfolio
                .grade
                .map(|grade| grade.to_string())
        };
        assert_eq!((shown(&real), shown(&supposed)), (Some("0.40".into()), Some("0.70".into())));
    }
}
