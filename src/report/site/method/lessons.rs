//! Every rule of grading in words, with how to find an example of it in a report, and one for reports that have none.

use std::fmt::Display;

use rust_decimal::Decimal;

use crate::grade::health::Health;
use crate::grade::key_result::{
    AS_TYPED, AT_LEAST, AT_MOST, BAND, BINARY, MILESTONES, MOVEMENT, STAY_ABOVE, STAY_BELOW,
};
use crate::grade::{Graded, KeyResultGrade, Outcome, PaceStatus, Reason, RollUp, band, rounded};
use crate::model::kpi::Limits;
use crate::model::{KeyResult, KeyResultId, Kpi, KpiId, ObjectiveId, UnitId};
use crate::report::site::Scene;
use crate::report::site::figure::share;
use crate::report::site::mark::Link;

/// One rule of grading.
pub struct Lesson {
    /// What it is about.
    pub rule: &'static str,
    /// What it says.
    pub words: &'static str,
    /// The same with symbols, where it is arithmetic.
    pub formula: Option<&'static str>,
    /// An example for reports that have none.
    pub standard: &'static str,
    /// An example of a report: the item, and what it comes to.
    pub find: fn(&Scene<'_>) -> Option<Example>,
}

/// An item with its arithmetic.
type Example = (Link, String);

/// All rules: anchor, heading, rules.
pub const CHAPTERS: &[(&str, &str, &[Lesson])] = &[
    ("progress", "Progress of a key result", PROGRESS),
    ("grades", "From progress to grades", GRADES),
    ("pace", "Pace: grades against the calendar", PACE),
    ("health", "Health of a KPI", HEALTH),
];

const PROGRESS: &[Lesson] = &[
    Lesson {
        rule: "From a baseline to a target",
        words: "Progress is the share of the way that is done. It works in either direction and is not cut: it may be \
                more than 1, or less than 0.",
        formula: Some(MOVEMENT),
        standard: "from 40 to 60, now 52: (52 − 40) ÷ (60 − 40) = 0.60",
        find: |scene| by_formula(scene, MOVEMENT),
    },
    Lesson {
        rule: "A count without a baseline",
        words: "What is counted upwards from nothing begins at 0. A rate, or a number that is to fall, does not: without \
                a baseline it has no grade.",
        formula: None,
        standard: "sign 40 clinics, now 10: (10 − 0) ÷ (40 − 0) = 0.25, baseline assumed to be 0",
        find: |scene| {
            graded(scene, |_, graded| {
                let assumed = graded.assumptions.first().filter(|_| graded.formula == MOVEMENT)?;
                Some([&*scene.report.tongue.sum(&graded.arithmetic), scene.report.tongue.say(assumed)].join(", "))
            })
        },
    },
    Lesson {
        rule: "At least, or at most",
        words: "A limit without a baseline is graded by its ratio. What is to be kept all along is 1 while it is kept, \
                else 0.",
        formula: Some("current ÷ target, or 2 − current ÷ target"),
        standard: "at most 20, now 25: 2 − 25 ÷ 20 = 0.75",
        find: |scene| {
            let limits = [AT_LEAST, AT_MOST, STAY_ABOVE, STAY_BELOW];
            limits.iter().find_map(|formula| by_formula(scene, formula))
        },
    },
    Lesson {
        rule: "Between two limits",
        words: "Inside the band is 1; outside, the distance counts in widths of the band.",
        formula: Some(BAND),
        standard: "between 10 and 20, now 22: 1 − (22 − 20) ÷ (20 − 10) = 0.80",
        find: |scene| by_formula(scene, BAND),
    },
    Lesson {
        rule: "Milestones",
        words: "The weight of the parts that are done, of the weight of all; equal weights where none are given.",
        formula: Some(MILESTONES),
        standard: "two of three parts done: (1 + 1) ÷ (1 + 1 + 1) ≈ 0.67",
        find: |scene| by_formula(scene, MILESTONES),
    },
    Lesson {
        rule: "Done or not done",
        words: "All or nothing: a part of the whole earns no credit.",
        formula: Some(BINARY),
        standard: "the licence is granted: done = 1.00",
        find: |scene| by_formula(scene, BINARY),
    },
    Lesson {
        rule: "Per cent done, as typed",
        words: "Where there is no current value, the per cent that somebody typed has to do, and it is said so.",
        formula: Some(AS_TYPED),
        standard: "35 per cent typed: 35 ÷ 100 = 0.35",
        find: |scene| by_formula(scene, AS_TYPED),
    },
];

const GRADES: &[Lesson] = &[
    Lesson {
        rule: "A grade is progress between 0 and 1",
        words: "More than the whole counts as the whole, less than nothing as nothing, so that one key result cannot \
                outweigh the others.",
        formula: None,
        standard: "progress 1.30 is a grade of 1.00; progress −0.20 is a grade of 0.00",
        find: |scene| {
            graded(scene, |_, graded| {
                let is_cut = graded.grade.value() != graded.progress.0;
                let with: [(&str, &dyn Display); 2] = [("progress", &graded.progress), ("grade", &graded.grade)];
                is_cut.then(|| filled(scene, "progress {progress} is a grade of {grade}", &with))
            })
        },
    },
    Lesson {
        rule: "No value, no grade",
        words: "What has no value has no grade and a reason. It is never counted as 0.",
        formula: None,
        standard: "not graded: no current value yet",
        find: |scene| {
            key_result(scene, |_, grade| match grade.outcome {
                Outcome::Ungraded(reason) => {
                    let reason = scene.report.tongue.say(reason.words());
                    Some(filled(scene, "not graded: {reason}", &[("reason", &reason)]))
                }
                Outcome::Graded(_) => None,
            })
        },
    },
    Lesson {
        rule: "An objective is the mean of its key results",
        words: "By weight where weights are given, else all alike. Only graded key results count; beside the grade \
                stands how many there are.",
        formula: Some("sum of weight × grade ÷ sum of weights"),
        standard: "(50 × 0.60 + 30 × 0.30 + 20 × 1.00) ÷ 100 = 0.59",
        find: |scene| {
            let sum = |rolled: &RollUp| scene.report.tongue.sum(&rolled.arithmetic).into_owned();
            let weighted = |_, rolled: &RollUp| rolled.arithmetic.contains('×').then(|| sum(rolled));
            let plain = |_, rolled: &RollUp| rolled.arithmetic.contains('+').then(|| sum(rolled));
            objective(scene, weighted).or_else(|| objective(scene, plain))
        },
    },
    Lesson {
        rule: "A unit is the mean of its objectives",
        words: "And the whole is the mean of all objectives. The mean over all key results is told beside it where it \
                differs.",
        formula: None,
        standard: "(0.59 + 0.75) ÷ 2 = 0.67",
        find: |scene| {
            let units = scene.report.grades.units.iter().enumerate();
            let mut several = units.filter(|(_, rolled)| rolled.arithmetic.contains('+'));
            several.next().map(|(number, rolled)| {
                (
                    Link::unit(&scene.report, UnitId::new(number)),
                    scene.report.tongue.sum(&rolled.arithmetic).into_owned(),
                )
            })
        },
    },
    Lesson {
        rule: "Bounds say what is missing",
        words: "A grade with something missing below it has two bounds: with everything missing at 0, and at 1.",
        formula: None,
        standard: "0.60 with one of three missing: between 0.40 and 0.73",
        find: |scene| {
            objective(scene, |_, rolled| {
                let (grade, (low, high)) = rolled.grade.zip(rolled.low.zip(rolled.high))?;
                let with: [(&str, &dyn Display); 5] = [
                    ("grade", &grade),
                    ("graded", &rolled.graded),
                    ("all", &rolled.children),
                    ("low", &low),
                    ("high", &high),
                ];
                let told = "{grade} with {graded} of {all} graded: between {low} and {high}";
                (low != high).then(|| filled(scene, told, &with))
            })
        },
    },
    Lesson {
        rule: "Bands",
        words: "A colour for the reader at a glance; where it begins is settled by the policy below.",
        formula: None,
        standard: "0.69 is yellow, 0.70 is green",
        find: |scene| {
            let bands = scene.report.config.settings.grading.bands;
            objective(scene, |_, rolled| {
                let grade = rolled.grade?;
                let band = scene.report.tongue.say(band::band(grade, bands).words());
                Some(filled(scene, "{grade} is {band}", &[("grade", &grade), ("band", &band)]))
            })
        },
    },
    Lesson {
        rule: "Committed and aspirational",
        words: "A committed objective has to be reached in full; of an aspirational one less is success.",
        formula: None,
        standard: "committed with 0.90 is missed; aspirational with 0.72 is met",
        find: |scene| {
            objective(scene, |id, rolled| {
                let okr_type = scene.report.portfolio.objective(id).okr_type.value()?;
                let (grade, verdict) = rolled.grade.zip(rolled.verdict)?;
                let [okr_type, verdict] = [okr_type.words(), verdict.words()].map(|word| scene.report.tongue.say(word));
                let with: [(&str, &dyn Display); 3] = [("type", &okr_type), ("grade", &grade), ("verdict", &verdict)];
                Some(filled(scene, "{type} with {grade} is {verdict}", &with))
            })
        },
    },
    Lesson {
        rule: "Rounding",
        words: "Everything is calculated exactly and rounded to two decimals once, for showing: half up, but never up \
                to where another band begins.",
        formula: None,
        standard: "0.6996 is shown as 0.69, 0.595 as 0.60",
        find: |scene| {
            graded(scene, |_, graded| {
                let exact = rounded(graded.grade.value(), 6).normalize();
                let with: [(&str, &dyn Display); 2] = [("exact", &exact), ("grade", &graded.grade)];
                (exact.scale() > 3).then(|| filled(scene, "{exact}… is shown as {grade}", &with))
            })
        },
    },
];

const PACE: &[Lesson] = &[
    Lesson {
        rule: "What is expected by now",
        words: "The share of its days that have gone by, unless the policy below bends it. The gap between expected and reached gives the verdict.",
        formula: Some("expected − progress"),
        standard: "0.82 expected, 0.33 reached: 0.49 behind, off track",
        find: |scene| {
            let is_behind = |status| matches!(status, PaceStatus::Behind | PaceStatus::OffTrack);
            pace(scene, is_behind).or_else(|| pace(scene, |status| status == PaceStatus::OnTrack))
        },
    },
    Lesson {
        rule: "Where it is heading",
        words: "If it goes on as it did so far, on the last day it is at progress divided by expected.",
        formula: Some("progress ÷ expected"),
        standard: "0.33 reached with 0.82 expected: ends at 0.33 ÷ 0.82 ≈ 0.40",
        find: |scene| {
            key_result(scene, |_, grade| {
                let Outcome::Graded(graded) = &grade.outcome else { return None };
                let (expected, projection) = grade.pace.expected.zip(grade.pace.projection)?;
                let is_running = expected < Decimal::ONE;
                let share = share(expected);
                let with: [(&str, &dyn Display); 3] =
                    [("reached", &graded.progress), ("expected", &share), ("end", &projection)];
                is_running.then(|| filled(scene, "{reached} reached with {expected} expected: ends at {end}", &with))
            })
        },
    },
    Lesson {
        rule: "Too early, or over",
        words: "At the beginning nothing is said yet. After its last day a key result is done or missed.",
        formula: None,
        standard: "0.50 reached, its last day gone: missed",
        find: |scene| {
            key_result(scene, |_, grade| {
                let Outcome::Graded(graded) = &grade.outcome else { return None };
                let is_told = matches!(grade.pace.status, PaceStatus::TooEarly | PaceStatus::Missed | PaceStatus::Done);
                let status = scene.report.tongue.say(grade.pace.status.words());
                let with: [(&str, &dyn Display); 2] = [("reached", &graded.progress), ("status", &status)];
                is_told.then(|| filled(scene, "{reached} reached: {status}", &with))
            })
        },
    },
];

const HEALTH: &[Lesson] = &[
    Lesson {
        rule: "Against its limits",
        words: "A KPI that declares where green, amber and red begin is judged by that.",
        formula: None,
        standard: "green from 95, amber from 93, now 93.1: amber",
        find: |scene| kpi(scene, |kpi| has_limits(&kpi.limits)),
    },
    Lesson {
        rule: "Against its target",
        words: "Else it is green at its target, amber within the tolerance of the policy, and red beyond.",
        formula: None,
        standard: "52 complaints is at most 60 complaints: green",
        find: |scene| kpi(scene, |kpi| !has_limits(&kpi.limits)),
    },
    Lesson {
        rule: "Without a target",
        words: "No target is never green: it has no colour.",
        formula: None,
        standard: "310 with no target: no target",
        find: |scene| {
            let kpis = scene.report.grades.kpis.iter().enumerate();
            let mut bare = kpis.filter(|(_, health)| matches!(health.health, Health::NoTarget | Health::NoValue));
            let (number, health) = bare.next()?;
            Some((
                Link::kpi(&scene.report, KpiId::new(number)),
                scene.report.tongue.say(health.health.words()).to_owned(),
            ))
        },
    },
    Lesson {
        rule: "Signal or noise",
        words: "Ups and downs within the limits of normal variation are noise. A value beyond a limit, a step larger than \
                usual, three of four values near a limit or eight in a row on one side say that something has changed.",
        formula: Some("centre ± 2.66 × mean step between values, or ± 3.14 × their median"),
        standard: "centre 50.9, mean step 5.78: 50.9 ± 2.66 × 5.78 is 35.53 to 66.27",
        find: |scene| {
            let behaviours = scene.report.grades.behaviours.iter().enumerate();
            let mut known = behaviours.filter_map(|(number, behaviour)| Some((number, behaviour.limits.ok()?)));
            let (number, limits) = known.next()?;
            let told = |number| rounded(number, 2).normalize();
            let [centre, step, low, high] = [limits.centre, limits.typical_range, limits.lower, limits.upper].map(told);
            let with: [(&str, &dyn Display); 4] =
                [("centre", &centre), ("step", &step), ("low", &low), ("high", &high)];
            let words = filled(scene, "centre {centre}, typical step {step}: limits {low} and {high}", &with);
            Some((Link::kpi(&scene.report, KpiId::new(number)), words))
        },
    },
];

/// A message with its numbers as the place writes them.
fn filled(scene: &Scene<'_>, key: &str, with: &[(&str, &dyn Display)]) -> String {
    scene.report.tongue.number(scene.report.tongue.fill(key, with)).into_owned()
}

fn by_formula(scene: &Scene<'_>, formula: &str) -> Option<Example> {
    graded(scene, |_, graded| {
        (graded.formula == formula).then(|| scene.report.tongue.sum(&graded.arithmetic).into_owned())
    })
}

/// The first graded key result of which there is something to tell.
fn graded(scene: &Scene<'_>, tell: impl Fn(&KeyResult, &Graded) -> Option<String>) -> Option<Example> {
    key_result(scene, |kr, grade| match &grade.outcome {
        Outcome::Graded(graded) => tell(kr, graded),
        Outcome::Ungraded(_) => None,
    })
}

fn key_result(scene: &Scene<'_>, tell: impl Fn(&KeyResult, &KeyResultGrade) -> Option<String>) -> Option<Example> {
    let report = &scene.report;
    let all = report.portfolio.key_results.iter().zip(&report.grades.key_results).enumerate();
    let mut there = all.filter(|(_, (_, grade))| grade.outcome != Outcome::Ungraded(Reason::Dropped));
    there.find_map(|(number, (kr, grade))| {
        let told = tell(kr, grade)?;
        Some((Link::key_result(report, KeyResultId::new(number)), told))
    })
}

fn objective(scene: &Scene<'_>, tell: impl Fn(ObjectiveId, &RollUp) -> Option<String>) -> Option<Example> {
    let report = &scene.report;
    report.grades.objectives.iter().enumerate().find_map(|(number, rolled)| {
        let id = ObjectiveId::new(number);
        let told = tell(id, rolled)?;
        Some((Link::objective(report, id), told))
    })
}

fn pace(scene: &Scene<'_>, is_wanted: impl Fn(PaceStatus) -> bool) -> Option<Example> {
    key_result(scene, |_, grade| {
        let Outcome::Graded(graded) = &grade.outcome else { return None };
        let (expected, gap) = grade.pace.expected.zip(grade.pace.gap)?;
        let told = if gap > Decimal::ZERO {
            "{expected} expected, {reached} reached: {gap} behind, {status}"
        } else {
            "{expected} expected, {reached} reached: {gap} ahead, {status}"
        };
        let [expected, gap] = [expected, gap.abs()].map(share);
        let status = scene.report.tongue.say(grade.pace.status.words());
        let with: [(&str, &dyn Display); 4] =
            [("expected", &expected), ("reached", &graded.progress), ("gap", &gap), ("status", &status)];
        is_wanted(grade.pace.status).then(|| filled(scene, told, &with))
    })
}

/// The first KPI of a kind that has a colour.
fn kpi(scene: &Scene<'_>, is_wanted: impl Fn(&Kpi) -> bool) -> Option<Example> {
    let all = scene.report.portfolio.kpis.iter().zip(&scene.report.grades.kpis).enumerate();
    let mut there = all.filter(|(_, (kpi, health))| is_wanted(kpi) && !health.arithmetic.is_empty());
    there.next().map(|(number, (_, health))| {
        let tongue = scene.report.tongue;
        let told = [&*tongue.sum(&health.arithmetic), tongue.say(health.health.words())].join(tongue.say(": "));
        (Link::kpi(&scene.report, KpiId::new(number)), told)
    })
}

fn has_limits(limits: &Limits) -> bool {
    [&limits.green, &limits.amber, &limits.red, &limits.minimum, &limits.maximum].iter().any(|limit| !limit.is_blank())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn an_empty_report_has_an_example_for_every_rule_all_the_same() {
        let (sample, all) = (Sample::empty(), || CHAPTERS.iter().flat_map(|chapter| chapter.2));
        let report = sample.report();
        let scene = Scene::new(&report, None);
        assert!(all().all(|lesson| (lesson.find)(&scene).is_none()));
        assert!(all().all(|lesson| !lesson.standard.is_empty() && lesson.words.ends_with('.')));
    }

    #[test]
    fn an_example_is_taken_from_the_report_where_it_has_one() {
        let sample = Sample::new();
        let report = sample.report();
        let (item, told) = (PROGRESS[0].find)(&Scene::new(&report, None)).unwrap();
        assert_eq!(told, "(61 − 48) ÷ (70 − 48) ≈ 0.59");
        assert!(item.href.contains("#kr-"), "{item:?}");
    }
}
