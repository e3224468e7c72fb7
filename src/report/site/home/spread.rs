//! Grades in; how many key results have which, beside the month before, out.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::{Distribution, distribution};
use crate::grade::Outcome;
use crate::model::Number;
use crate::report::site::Scene;
use crate::report::site::picture::Chart;
use crate::report::tongue::Tongue;

/// How the grades are spread.
#[derive(Debug, Serialize)]
pub struct Spread {
    chart: Chart,
    /// The numbers of the chart: `0.0 to 0.1`, 3 now, 4 then.
    tenths: Vec<(String, usize, Option<usize>)>,
    /// The day of the earlier numbers.
    then: Option<String>,
}

type Tenths = [usize; 10];

impl Spread {
    /// Counts the grades of all key results by tenths.
    pub fn new(scene: &Scene<'_>) -> Spread {
        let graded = scene.report.grades.key_results.iter().filter_map(|grade| match &grade.outcome {
            Outcome::Graded(graded) => Some(graded.grade.value()),
            Outcome::Ungraded(_) => None,
        });
        let counts = tenths(graded);
        let last = scene.report.history.last();
        let before = last.map(|snapshot| {
            tenths(snapshot.key_results.iter().filter_map(|entry| entry.grade).map(|Number(grade)| grade))
        });
        let tongue = scene.report.tongue;
        let title = title(tongue, &counts);
        let then = last.map(|snapshot| scene.report.tongue.date(snapshot.as_of));
        let about = match &then {
            Some(day) => tongue.fill("{Key results} by grade, in tenths, in grey on {day}.", &[("day", day)]),
            None => tongue.say("{Key results} by grade, in tenths.").to_owned(),
        };
        let label = |tenth: usize| {
            let end = if tenth == 9 { "1.0".to_owned() } else { format!("0.{}", tenth + 1) };
            let told = tongue.fill("{low} to {high}", &[("low", &format_args!("0.{tenth}")), ("high", &end)]);
            tongue.number(told).into_owned()
        };
        let svg = distribution(&Distribution { title: &title, counts, before, point: tongue.point() });
        let row = |(tenth, count): (usize, &usize)| (label(tenth), *count, before.map(|before| before[tenth]));
        Spread { tenths: counts.iter().enumerate().map(row).collect(), chart: Chart::new(title, about, svg), then }
    }
}

fn tenths(grades: impl Iterator<Item = Decimal>) -> Tenths {
    let mut counts = [0; 10];
    for grade in grades {
        counts[(grade * Decimal::TEN).to_usize().unwrap_or(0).min(9)] += 1;
    }
    counts
}

fn title(tongue: &Tongue, counts: &Tenths) -> String {
    let (graded, good): (usize, usize) = (counts.iter().sum(), counts[7..].iter().sum());
    match (graded, good) {
        (0, _) => tongue.say("No {key result} has a grade yet").to_owned(),
        _ => {
            let of = tongue.counted(graded, "{n} graded {key results}");
            tongue.number(tongue.count(good, "{n} of {of} have a grade of 0.7 or better", &[("of", &of)])).into_owned()
        }
    }
}
