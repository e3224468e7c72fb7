//! Graded key results in; objectives, units and the portfolio rolled up out.

use rust_decimal::Decimal;

use super::arithmetic::divide;
use super::band::verdict;
use super::key_result::is_dropped;
use super::rollup::{Child, one_of, roll_up};
use super::{Grade, KeyResultGrade, Outcome, Reason, RollUp, Verdict};
use crate::config::{Config, Driver};
use crate::model::alignment::{Alignment, shared};
use crate::model::{KeyResultId, Objective, ObjectiveId, Portfolio};

/// What every roll-up looks down upon.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'a> {
    /// What the sheets say.
    pub portfolio: &'a Portfolio,
    /// Parallel to its key results.
    pub key_results: &'a [KeyResultGrade],
    /// Which objective serves which.
    pub alignment: &'a Alignment,
    /// The grading policy and the day.
    pub config: &'a Config,
}

impl Tree<'_> {
    /// Each objective: the weighted mean of its key results, of the objectives that serve it, or of both, those given up
    /// left out.
    pub fn objectives(&self) -> Vec<RollUp> {
        let count = self.portfolio.objectives.len();
        let mut made: Vec<Option<RollUp>> = vec![None; count];
        for start in (0..count).map(ObjectiveId::new) {
            self.objective_after_those_below(start, &mut made);
        }
        made.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// Each unit: the weighted mean of its objectives, those given up left out, and those that count in another of it.
    pub fn units(&self, objectives: &[RollUp]) -> Vec<RollUp> {
        let mut members = vec![Vec::new(); self.portfolio.units.len()];
        for (index, objective) in self.portfolio.objectives.iter().enumerate() {
            let id = ObjectiveId::new(index);
            let counts_above =
                self.above(id).is_some_and(|above| self.portfolio.objective(above).unit == objective.unit);
            if !counts_above {
                members[objective.unit.index()].push(vec![id]);
            }
        }
        let weight = |objective: &Objective| objective.weight.value().copied();
        members.iter().map(|groups| self.mean_of(groups, objectives, weight)).collect()
    }

    /// The portfolio: the plain mean of all objectives that do not count in another; weights are shares within one unit.
    /// One that several teams share counts once.
    pub fn whole(&self, objectives: &[RollUp]) -> RollUp {
        let mut groups = shared(self.portfolio);
        groups.iter_mut().for_each(|group| group.retain(|id| self.above(*id).is_none()));
        groups.retain(|group| !group.is_empty());
        self.mean_of(&groups, objectives, |_| None)
    }

    fn driver(&self) -> Driver {
        self.config.settings.grading.roll_up
    }

    /// The objective whose grade holds the one of this objective already.
    fn above(&self, id: ObjectiveId) -> Option<ObjectiveId> {
        let counts = self.driver() != Driver::KeyResults && !self.alignment.is_in_a_circle(id);
        self.alignment.parent(id).filter(|_| counts)
    }

    /// The objectives whose grades count in this one: those that serve it. In a circle nobody can tell who serves whom.
    fn below(&self, id: ObjectiveId) -> impl Iterator<Item = ObjectiveId> {
        let counts = self.driver() != Driver::KeyResults && !self.alignment.is_in_a_circle(id);
        let all = if counts { self.alignment.children(id) } else { &[] };
        all.iter().copied().filter(|child| !self.alignment.is_in_a_circle(*child))
    }

    /// Grades an objective once all that count in it are graded, without recursion: trees may be deep.
    fn objective_after_those_below(&self, start: ObjectiveId, made: &mut [Option<RollUp>]) {
        let mut waiting = vec![start];
        while let Some(&id) = waiting.last() {
            let missing: Vec<ObjectiveId> = self.below(id).filter(|child| made[child.index()].is_none()).collect();
            if made[id.index()].is_none() && missing.is_empty() {
                made[id.index()] = Some(self.objective(id, made));
            }
            if missing.is_empty() {
                waiting.pop();
            }
            waiting.extend(missing);
        }
    }

    fn objective(&self, id: ObjectiveId, made: &[Option<RollUp>]) -> RollUp {
        let objective = self.portfolio.objective(id);
        let own = self.children(&objective.key_results);
        if is_dropped(&objective.status) || (own.is_empty() && !objective.key_results.is_empty()) {
            return RollUp { reason: Some(Reason::Dropped), ..RollUp::default() };
        }
        let rolled = self.below(id).filter_map(|child| made[child.index()].as_ref());
        let aligned: Vec<Child> =
            rolled.filter(|rolled| !is_given_up(rolled)).map(|rolled| whole_child(rolled, None)).collect();
        let count = aligned.len();
        let children = match self.driver() {
            Driver::Aligned if !aligned.is_empty() => aligned,
            Driver::KeyResults | Driver::Aligned => own,
            Driver::Both => own.into_iter().chain(aligned).collect(),
        };
        let rolled = roll_up(&children);
        RollUp { verdict: self.verdict(objective, &rolled), aligned: count, ..rolled }
    }

    /// A verdict is final: it waits for the end of the cycle, unless there is nothing left to wait for.
    fn verdict(&self, objective: &Objective, rolled: &RollUp) -> Option<Verdict> {
        let success = self.config.settings.grading.aspirational_success;
        let verdict = verdict(*objective.okr_type.value()?, rolled.grade?, success)?;
        let over = objective.cycle.as_ref().is_some_and(|cycle| self.config.as_of >= cycle.end);
        (over || verdict == Verdict::Met).then_some(verdict)
    }

    /// The mean of objectives, each with its copies.
    fn mean_of(
        &self,
        groups: &[Vec<ObjectiveId>],
        objectives: &[RollUp],
        weight: impl Fn(&Objective) -> Option<Decimal>,
    ) -> RollUp {
        let (mut children, mut key_results) = (Vec::new(), Vec::new());
        for group in groups {
            let counted = group.iter().filter(|id| !is_given_up(&objectives[id.index()]));
            let copies: Vec<(&Objective, &RollUp)> =
                counted.map(|id| (self.portfolio.objective(*id), &objectives[id.index()])).collect();
            let told: Vec<Child> =
                copies.iter().map(|(objective, rolled)| whole_child(rolled, weight(objective))).collect();
            children.extend(one_of(&told));
            // Of each copy a part, so that all of them count as one.
            let part = divide(Decimal::ONE, Decimal::from(copies.len().max(1))).unwrap_or(Decimal::ONE);
            let evidence = copies.iter().flat_map(|(objective, _)| self.children(&objective.key_results));
            key_results.extend(evidence.map(|child| Child { weight: Some(part), ..child }));
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

/// Whether an objective counts for nothing any more.
fn is_given_up(rolled: &RollUp) -> bool {
    rolled.reason == Some(Reason::Dropped)
}

/// An objective as what stands above it sees it.
fn whole_child(rolled: &RollUp, weight: Option<Decimal>) -> Child {
    let bound = |bound: Option<Grade>, unknown| bound.map_or(unknown, |bound| bound.value());
    let bounds = (bound(rolled.low, Decimal::ZERO), bound(rolled.high, Decimal::ONE));
    Child { grade: rolled.grade.map(|grade| grade.value()), bounds, weight, pace: rolled.weakest }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::grade::sample::{amount, given, key_result, portfolio, stated};
    use crate::grade::{Grades, grade};
    use crate::model::key_result::Status;
    use crate::model::{Cycle, Entry, KeyResult, Measure, OkrType, Stated};

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

    /// The grades where the second and the third objective serve the first.
    fn driven_by(roll_up: Driver, mut portfolio: Portfolio) -> Grades {
        let title: Box<str> = "Keep every guest".into();
        portfolio.objectives[0].title = title.clone();
        let top = Entry::Given(Stated { text: title.clone(), ..stated(title) });
        portfolio.objectives.iter_mut().skip(1).for_each(|objective| objective.parent = top.clone());
        let mut settings = Settings::default();
        settings.grading.roll_up = roll_up;
        let config = Config { as_of: "2026-05-15".parse().unwrap(), root: "".into(), settings };
        grade(&portfolio, &crate::history::History::default(), &config)
    }

    #[test]
    fn an_objective_takes_its_key_results_those_that_serve_it_or_both() {
        let teams = || portfolio(vec![vec![kr("2.7"), kr("1.8")], vec![kr("7.3")]]);
        for (driver, objective, arithmetic, whole) in [
            (Driver::KeyResults, "0.23", "(0.27 + 0.18) ÷ 2 ≈ 0.23", "0.48"),
            (Driver::Aligned, "0.73", "the only graded one = 0.73", "0.73"),
            (Driver::Both, "0.39", "(0.27 + 0.18 + 0.73) ÷ 3 ≈ 0.39", "0.39"),
        ] {
            let grades = driven_by(driver, teams());
            assert_eq!(
                (shown(&grades.objectives[0]).as_str(), grades.objectives[0].arithmetic.as_str()),
                (objective, arithmetic)
            );
            assert_eq!((shown(&grades.portfolio).as_str(), shown(&grades.objectives[1]).as_str()), (whole, "0.73"));
        }
    }

    #[test]
    fn where_none_serves_it_an_objective_takes_its_key_results() {
        let grades = driven_by(Driver::Aligned, portfolio(vec![vec![kr("4")]]));
        assert_eq!((shown(&grades.objectives[0]).as_str(), grades.objectives[0].aligned), ("0.40", 0));
    }

    #[test]
    fn what_is_missing_in_an_objective_below_shows_in_the_bounds_of_the_one_it_serves() {
        let grades = driven_by(Driver::Aligned, portfolio(vec![vec![], vec![kr("6"), kr("")], vec![kr("5")]]));
        let [low, high] = [grades.objectives[0].low, grades.objectives[0].high].map(|bound| bound.unwrap().to_string());
        assert_eq!((low.as_str(), shown(&grades.objectives[0]).as_str(), high.as_str()), ("0.40", "0.55", "0.65"));
    }

    #[test]
    fn an_objective_that_two_teams_share_counts_once_in_the_portfolio() {
        let mut shared = portfolio(vec![vec![kr("10")], vec![kr("8")], vec![kr("1")]]);
        let title = shared.objectives[0].title.clone();
        for (index, objective) in shared.objectives.iter_mut().take(2).enumerate() {
            (objective.id, objective.title) = (given("S1".into()), title.clone());
            objective.unit = crate::model::UnitId::new(index);
        }
        shared.units.push(shared.units[0].clone());
        let grades = graded(&shared);
        assert_eq!((shown(&grades.portfolio).as_str(), grades.portfolio.children), ("0.50", 2));
        assert_eq!(grades.portfolio.over_key_results.unwrap().to_string(), "0.50");
        assert_eq!(shown(&grades.units[1]), "0.80");
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
