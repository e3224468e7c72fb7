//! The grading policy of a run in; the same in plain sentences out.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::config::{BandPolicy, Curve, DayCount, DayKind, Driver, Grading, XmrCentre};
use crate::grade::band::{GREEN_FROM, YELLOW_FROM};
use crate::report::site::figure::share;

/// One thing that the policy settles.
#[derive(Debug, Serialize)]
pub struct Clause {
    name: &'static str,
    words: String,
}

/// What the policy in force says.
pub fn clauses(grading: &Grading) -> Vec<Clause> {
    let percent = |share: Decimal| format!("{} %", (share * Decimal::ONE_HUNDRED).normalize());
    let rounding = match grading.bands {
        BandPolicy::HalfOpen => "by the exact grade",
        BandPolicy::Google => "by the grade rounded to one decimal",
    };
    let days = match grading.day_count {
        DayCount::Exclusive => "nothing is expected on the first day, everything on the last",
        DayCount::Inclusive => "the first day counts as one, everything is expected on the last",
    };
    let kind = match grading.days {
        DayKind::Calendar => "days",
        DayKind::Working => "working days",
    };
    let curve = match grading.curve {
        Curve::Linear => "",
        Curve::BackLoaded => ", squared: most of it is expected late",
        Curve::Steps => ", in steps",
    };
    let centre = match grading.xmr_centre {
        XmrCentre::Mean => "mean",
        XmrCentre::Median => "median",
    };
    let [green, yellow] = [GREEN_FROM, YELLOW_FROM].map(share);
    let [on_track, behind, early] = [grading.on_track_gap, grading.behind_gap, grading.too_early].map(share);
    let clause = |name, words| Clause { name, words };
    vec![
        clause("Bands", format!("green from {green}, yellow from {yellow}, red below, {rounding}")),
        clause("Expected progress", format!("the share of its {kind} that have gone by{curve}; {days}")),
        clause(
            "Pace",
            format!(
                "on track up to {on_track} behind what is expected, behind up to {behind}, off track beyond; too early \
                 to say while less than {early} is expected"
            ),
        ),
        clause("An objective", roll_up(grading.roll_up)),
        clause("A key result in its objective", format!("counts at least 0 and at most {}", share(grading.cap))),
        clause(
            "Success",
            format!(
                "a committed objective is met at 1.00, an aspirational one at {}",
                share(grading.aspirational_success)
            ),
        ),
        clause(
            "KPI without limits of its own",
            format!(
                "green at its target, amber from {} of it, red beyond; percentages and targets of zero are amber up to \
                 {} away",
                percent(grading.kpi_amber_share),
                grading.kpi_absolute_tolerance.normalize()
            ),
        ),
        clause(
            "Normal variation",
            format!("the {centre} of the first {} values, and of the steps between them", grading.xmr_baseline),
        ),
    ]
}
/// What the grade of an objective is made of, and with it those of units and of the portfolio.
fn roll_up(driver: Driver) -> String {
    let (made, once) = match driver {
        Driver::KeyResults => ("of its key results", ""),
        Driver::Aligned => ("of the objectives that serve it, or of its key results where none does", ALREADY),
        Driver::Both => ("of its key results and of the objectives that serve it, in one pool", ALREADY),
    };
    format!(
        "the weighted mean {made}{once}; one that several teams share, by number and title, counts once in the portfolio"
    )
}

/// Where an objective counts in another.
const ALREADY: &str = ", and counts in units and in the portfolio through the one that it serves";
