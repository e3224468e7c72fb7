//! The grading policy of a run in; the same in plain sentences out.

use std::fmt::Display;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::config::{BandPolicy, Curve, DayCount, DayKind, Driver, Grading, XmrCentre};
use crate::grade::band::{GREEN_FROM, YELLOW_FROM};
use crate::recognise::Unit;
use crate::report::site::figure::share;
use crate::report::tongue::Tongue;

/// One thing that the policy settles.
#[derive(Debug, Serialize)]
pub struct Clause<'a> {
    name: &'a str,
    words: String,
}

/// What the policy in force says.
pub fn clauses<'t>(tongue: &'t Tongue, grading: &Grading) -> Vec<Clause<'t>> {
    let percent = |share: Decimal| tongue.told((share * Decimal::ONE_HUNDRED).normalize(), Some(&Unit::Percent));
    let rounding = match grading.bands {
        BandPolicy::HalfOpen => "by the exact grade",
        BandPolicy::Google => "by the grade rounded to one decimal",
    };
    let days = match grading.day_count {
        DayCount::Exclusive => "nothing is expected on the first day, everything on the last",
        DayCount::Inclusive => "the first day counts as one, everything is expected on the last",
    };
    let kind = match grading.days {
        DayKind::Calendar => "the share of its days that have gone by",
        DayKind::Working => "the share of its working days that have gone by",
    };
    let curve = match grading.curve {
        Curve::Linear => None,
        Curve::BackLoaded => Some("squared: most of it is expected late"),
        Curve::Steps => Some("in steps"),
    };
    let normal = match grading.xmr_centre {
        XmrCentre::Mean => "the mean of the first {n} values, and of the steps between them",
        XmrCentre::Median => "the median of the first {n} values, and of the steps between them",
    };
    let expected: Vec<&str> = [Some(kind), curve, Some(days)].into_iter().flatten().map(|it| tongue.say(it)).collect();
    let rounding = tongue.say(rounding);
    let [green, yellow] = [GREEN_FROM, YELLOW_FROM].map(share);
    let [on_track, behind, early] = [grading.on_track_gap, grading.behind_gap, grading.too_early].map(share);
    let clause = |name, words: &str, with: &[(&str, &dyn Display)]| {
        let words = tongue.fill(words, with);
        Clause { name: tongue.say(name), words: tongue.number(words).into_owned() }
    };
    vec![
        clause(
            "Bands",
            "green from {green}, yellow from {yellow}, red below, {rounding}",
            &[("green", &green), ("yellow", &yellow), ("rounding", &rounding)],
        ),
        Clause { name: tongue.say("Expected progress"), words: expected.join(tongue.say("; ")) },
        clause(
            "Pace",
            "on track up to {track} behind what is expected, behind up to {behind}, off track beyond; too early to say \
             while less than {early} is expected",
            &[("track", &on_track), ("behind", &behind), ("early", &early)],
        ),
        clause("An objective", roll_up(grading.roll_up), &[]),
        clause("A key result in its objective", "counts at least 0 and at most {cap}", &[("cap", &share(grading.cap))]),
        clause(
            "Success",
            "a committed objective is met at 1.00, an aspirational one at {share}",
            &[("share", &share(grading.aspirational_success))],
        ),
        clause(
            "KPI without limits of its own",
            "green at its target, amber from {share} of it, red beyond; percentages and targets of zero are amber up to \
             {points} away",
            &[("share", &percent(grading.kpi_amber_share)), ("points", &grading.kpi_absolute_tolerance.normalize())],
        ),
        clause("Normal variation", normal, &[("n", &grading.xmr_baseline)]),
    ]
}

/// What the grade of an objective is made of, and with it those of units and of the portfolio.
fn roll_up(driver: Driver) -> &'static str {
    match driver {
        Driver::KeyResults => {
            "the weighted mean of its key results; one that several teams share, by number and title, counts once in the \
             portfolio"
        }
        Driver::Aligned => {
            "the weighted mean of the objectives that serve it, or of its key results where none does, and counts in \
             units and in the portfolio through the one that it serves; one that several teams share, by number and \
             title, counts once in the portfolio"
        }
        Driver::Both => {
            "the weighted mean of its key results and of the objectives that serve it, in one pool, and counts in units \
             and in the portfolio through the one that it serves; one that several teams share, by number and title, \
             counts once in the portfolio"
        }
    }
}
