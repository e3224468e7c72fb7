//! Graded key results in; objectives, units and the portfolio rolled up out.

use rust_decimal::Decimal;

use super::band::verdict;
use super::key_result::is_dropped;
use super::rollup::{Child, roll_up};
use super::{KeyResultGrade, Outcome, Reason, RollUp, Verdict};
use crate::config::Config;
use crate::model::{KeyResultId, Objective, Portfolio};

/// What every roll-up looks down upon.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'a> {
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// Parallel to its key results.
    pub key_results: &'a [KeyResultGrade],
    /// The grading policy and the day.
    pub config: &'a Config,
}

impl Tree<'_> {
    /// Each objective: the weighted mean of its key results, those given up left out.
    pub fn objectives(&self) -> Vec<RollUp> {
        self.portfolio.objectives.iter().map(|objective| self.objective(objective)).collect()
    }

    /// Each unit: the weighted mean of its objectives, those given up left out.
    pub fn units(&self, objectives: &[RollUp]) -> Vec<RollUp> {
        let mut members = vec![Vec::new(); self.portfolio.units.len()];
        for (index, objective) in self.portfolio.objectives.iter().enumerate() {
            members[objective.unit.index()].push(index);
        }
        let weight = |objective: &Objective| objective.weight.value().copied();
        members.iter().map(|indices| self.mean_of(indices, objectives, weight)).collect()
    }

    /// The portfolio: the plain mean of all objectives; weights are shares within one unit.
    pub fn whole(&self, objectives: &[RollUp]) -> RollUp {
        let all: Vec<usize> = (0..objectives.len()).collect();
        self.mean_of(&all, objectives, |_| None)
    }

    fn objective(&self, objective: &Objective) -> RollUp {
        let children = self.children(&objective.key_results);
        if is_dropped(&objective.status) || (children.is_empty() && !objective.key_results.is_empty()) {
            return RollUp { reason: Some(Reason::Dropped), ..RollUp::default() };
        }
        let rolled = roll_up(&children);
        RollUp { verdict: self.verdict(objective, &rolled), ..rolled }
    }

    /// A verdict is final: it waits for the end of the cycle, unless there is nothing left to wait for.
    fn verdict(&self, objective: &Objective, rolled: &RollUp) -> Option<Verdict> {
        let success = self.config.settings.grading.aspirational_success;
        let verdict = verdict(*objective.okr_type.value()?, rolled.grade?, success)?;
        let over = objective.cycle.as_ref().is_some_and(|cycle| self.config.as_of >= cycle.end);
        (over || verdict == Verdict::Met).then_some(verdict)
    }

    fn mean_of(
        &self,
        indices: &[usize],
        objectives: &[RollUp],
        weight: impl Fn(&Objective) -> Option<Decimal>,
    ) -> RollUp {
        let counted = indices.iter().filter(|&&index| objectives[index].reason != Some(Reason::Dropped));
        let members = counted.map(|&index| (&self.portfolio.objectives[index], &objectives[index]));
        let (mut children, mut key_results) = (Vec::new(), Vec::new());
        for (objective, rolled) in members {
            let grade = rolled.grade.map(|grade| grade.value());
            let [low, high] = [(rolled.low, Decimal::ZERO), (rolled.high, Decimal::ONE)]
                .map(|(bound, unknown)| bound.map_or(unknown, |bound| bound.value()));
            children.push(Child { grade, bounds: (low, high), weight: weight(objective), pace: rolled.weakest });
            key_results.extend(self.children(&objective.key_results).into_iter().map(Child::unweighted));
        }
        RollUp { over_key_results: roll_up(&key_results).grade, ..roll_up(&children) }
    }

    fn children(&self, ids: &[KeyResultId]) -> Vec<Child> {
        ids.iter().filter_map(|&id| self.child(id)).collect()
    }

    /// A key result as its objective sees it; `None` if it was given up.
    fn child(&self, id: KeyResultId) -> Option<Child> {
        let weight = self.portfolio.key_result(id).weight.value().copied();
        let graded = &self.key_results[id.index()];
        match &graded.outcome {
            Outcome::Graded(made) => {
                let cap = self.config.settings.grading.cap;
                Some(Child::leaf(Some(made.progress.capped(cap)), weight, Some(graded.pace.status)))
            }
            Outcome::Ungraded(Reason::Dropped) => None,
            Outcome::Ungraded(_) => Some(Child::leaf(None, weight, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::grade::sample::{amount, given, key_result, portfolio};
    use crate::grade::{Grades, grade};
    use crate::model::key_result::Status;
    use crate::model::{Cycle, Entry, KeyResult, Measure, OkrType};

    fn kr(current: &str) -> KeyResult {
        key_result(Measure {
            baseline: amount("0"),
            target: amount("10"),
            current: amount(current),
            ..Measure::default()
        })
    }

    fn graded_on(as_of: &str, portfolio: &Portfolio) -> Grades {
        let config = Config { as_of: as_of.parse().unwrap(), root: "".into(), settings: Settings::default() };
        grade(portfolio, &crate::history::History::default(), &config)
    }

    fn graded(portfolio: &Portfolio) -> Grades {
        graded_on("2026-05-15", portfolio)
    }

    fn shown(rolled: &RollUp) -> String {
        rolled.grade.map(|grade| grade.to_string()).unwrap_or_default()
    }

    #[test]
    fn gv_24_the_unit_takes_objectives_and_tells_the_key_results_beside_them() {
        let grades = graded(&portfolio(vec![vec![kr("10")], vec![kr("5"), kr("5"), kr("5"), kr("5")]]));
        for rolled in [&grades.units[0], &grades.portfolio] {
            assert_eq!(shown(rolled), "0.75");
            assert_eq!(rolled.over_key_results.unwrap().to_string(), "0.60");
        }
    }

    #[test]
    fn what_was_given_up_is_neither_graded_nor_missing() {
        let dropped = KeyResult { status: given(Status::Dropped), ..kr("0") };
        let grades = graded(&portfolio(vec![vec![kr("8"), dropped.clone()], vec![dropped]]));
        assert_eq!((shown(&grades.objectives[0]).as_str(), grades.objectives[0].children), ("0.80", 1));
        assert_eq!(grades.objectives[1].reason, Some(Reason::Dropped));
        assert_eq!((shown(&grades.units[0]).as_str(), grades.units[0].children), ("0.80", 1));
    }

    #[test]
    fn a_key_result_beyond_its_target_hides_no_failure() {
        let grades = graded(&portfolio(vec![vec![kr("30"), kr("0")]]));
        assert_eq!(shown(&grades.objectives[0]), "0.50");
    }

    #[test]
    fn what_is_missing_below_shows_in_the_bounds_above() {
        let grades = graded(&portfolio(vec![vec![kr("6"), kr("")], vec![kr("5")]]));
        for rolled in [&grades.units[0], &grades.portfolio] {
            let bounds = [rolled.low, rolled.grade, rolled.high].map(|grade| grade.unwrap().to_string());
            assert_eq!(bounds, ["0.40", "0.55", "0.65"]);
        }
    }

    #[test]
    fn an_objective_without_key_results_is_ungraded() {
        assert_eq!(graded(&portfolio(vec![vec![]])).objectives[0].reason, Some(Reason::NothingGraded));
    }

    fn verdict_on(as_of: &str, okr_type: Entry<OkrType>, current: &str) -> Option<Verdict> {
        let mut portfolio = portfolio(vec![vec![kr(current)]]);
        let day = |text: &str| text.parse().unwrap();
        portfolio.objectives[0].okr_type = okr_type;
        portfolio.objectives[0].cycle = Some(Cycle {
            name: "2026-Q2".into(),
            start: day("2026-04-01"),
            end: day("2026-06-30"),
            found: crate::model::Found::File,
        });
        graded_on(as_of, &portfolio).objectives[0].verdict
    }

    #[test]
    fn a_verdict_waits_for_the_end_of_the_cycle_unless_it_is_met() {
        let committed = || given(OkrType::Committed);
        assert_eq!(verdict_on("2026-05-15", committed(), "9"), None);
        assert_eq!(verdict_on("2026-05-15", committed(), "10"), Some(Verdict::Met));
        assert_eq!(verdict_on("2026-06-30", committed(), "9"), Some(Verdict::Missed));
        assert_eq!(verdict_on("2026-06-30", given(OkrType::Aspirational), "6"), Some(Verdict::Partial));
        assert_eq!(verdict_on("2026-06-30", Entry::Blank, "10"), None);
    }
}
