//! Plans and actual values of a KPI in; a bowling chart, period by period whether the plan was met, out.

use rust_decimal::Decimal;
use serde::Serialize;

use super::periods::periods;
use crate::grade::Health;
use crate::grade::health::{bowling, reds_in_a_row, zones};
use crate::grade::progress::Side;
use crate::model::kpi::Reading;
use crate::model::{Kpi, KpiId};
use crate::report::palette::{Shown, Tone};
use crate::report::site::Scene;
use crate::report::site::mark::Badge;
use crate::report::tongue::Tongue;

/// So many periods have a column; the last ones are shown.
const MOST_PERIODS: usize = 12;

/// Plan and actual by period, with a mark for each.
#[derive(Debug, Serialize)]
pub struct Bowling {
    /// What it says, a sentence.
    message: String,
    periods: Vec<Column>,
}

#[derive(Debug, Serialize)]
struct Column {
    period: String,
    plan: Option<String>,
    actual: Option<String>,
    /// Whether the plan was met; absent where one of the two is missing.
    mark: Option<Badge>,
}

impl Bowling {
    /// The last periods of a KPI; `None` where it has no plan.
    pub fn new(scene: &Scene<'_>, id: KpiId) -> Option<Bowling> {
        let (kpi, tongue) = (scene.report.portfolio.kpi(id), scene.report.tongue);
        if kpi.plans.is_empty() {
            return None;
        }
        let zones = zones(kpi, &scene.report.config.settings.grading);
        let side = zones.and_then(|zones| zones.side).unwrap_or(Side::Above);
        let all = periods(kpi);
        let marks: Vec<Option<Health>> = all.iter().map(|(_, actual, plan)| mark(side, *plan, *actual)).collect();
        let known: Vec<Health> = marks.iter().copied().flatten().collect();
        let from = all.len().saturating_sub(MOST_PERIODS);
        let columns = all.iter().zip(&marks).skip(from).map(|((period, actual, plan), mark)| Column {
            period: period.to_string(),
            plan: plan.map(|reading| value(tongue, kpi, reading)),
            actual: actual.map(|reading| value(tongue, kpi, reading)),
            mark: mark.map(|mark| badge(tongue, mark)),
        });
        Some(Bowling { message: message(tongue, &known), periods: columns.collect() })
    }
}

fn mark(side: Side, plan: Option<&Reading>, actual: Option<&Reading>) -> Option<Health> {
    let number = |reading: &Reading| -> Decimal { reading.value.value.number };
    bowling(side, &[(number(plan?), number(actual?))]).first().copied()
}

fn value(tongue: &Tongue, kpi: &Kpi, reading: &Reading) -> String {
    tongue.told(reading.value.value.number, kpi.measure.unit.as_ref())
}

fn badge(tongue: &Tongue, mark: Health) -> Badge {
    Badge::new(
        tongue,
        match mark {
            Health::Green => Shown { word: "met", tone: Tone::Good },
            Health::Amber | Health::Red | Health::NoTarget | Health::NoValue | Health::Unclear => {
                Shown { word: "missed", tone: Tone::Bad }
            }
        },
    )
}

/// `The plan was met in 5 of 8 periods; it was missed 2 times in a row at most`
fn message(tongue: &Tongue, marks: &[Health]) -> String {
    if marks.is_empty() {
        return tongue.say("No period has both a plan and an actual value yet").to_owned();
    }
    let met = marks.iter().filter(|mark| **mark == Health::Green).count();
    let row = match reds_in_a_row(marks) {
        0 | 1 => String::new(),
        many => {
            tongue.say("; ").to_owned()
                + &tongue.counted(many, "missed {n} times in a row, and two call for a countermeasure")
        }
    };
    let told = tongue.count(marks.len(), "The plan was met in {met} of {n} periods", &[("met", &met)]);
    told + &row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_misses_in_a_row_are_told() {
        use Health::{Green, Red};
        assert_eq!(message(Tongue::english(), &[Green, Red, Green]), "The plan was met in 2 of 3 periods");
        let told = "The plan was met in 1 of 4 periods; missed 3 times in a row, and two call for a countermeasure";
        assert_eq!(message(Tongue::english(), &[Green, Red, Red, Red]), told);
        assert_eq!(message(Tongue::english(), &[]), "No period has both a plan and an actual value yet");
    }
}
