//! Key results in; what their owners expect of them, and how right they turned out, as facts out.

use rust_decimal::Decimal;

use super::figure::share;
use crate::grade::arithmetic::number;
use crate::grade::confidence::{self, Outcome, brier, net_confidence};
use crate::model::{KeyResult, Number};
use crate::report::Report;
use crate::report::tongue::Tongue;

/// A name and what is said under it.
pub type Said<'a> = (&'a str, String);

/// What the owners of some key results expect: the score of the statuses they typed and the mean of their confidences.
pub fn of_key_results<'t, 'a>(
    tongue: &'t Tongue,
    key_results: impl Iterator<Item = &'a KeyResult> + Clone,
) -> Vec<Said<'t>> {
    let statuses = key_results.clone().filter_map(|kr| kr.status.value().copied());
    let net = net_confidence(statuses).map(|net| {
        let sign = if net > Decimal::ZERO { "+" } else { "" };
        let net = format!("{sign}{}", tongue.number(number(net)));
        tongue.fill("{net}: on track less off track, in per cent of the statuses typed", &[("net", &net)])
    });
    let shares: Vec<Decimal> = key_results.filter_map(|kr| kr.confidence.value()).map(|rating| rating.share).collect();
    let mean = confidence::mean(&shares).map(|mean| {
        let of = tongue.counted(shares.len(), "{n} {key results}");
        let reading = tongue.say(confidence::reading(mean).words());
        let mean = tongue.number(share(mean));
        tongue.fill("{mean} on average over {of}, {reading}", &[("mean", &mean), ("of", &of), ("reading", &reading)])
    });
    let said = [("Net confidence score", net), ("Confidence", mean)];
    said.into_iter().filter_map(|(name, text)| Some((tongue.say(name), text?))).collect()
}

/// How right owners were in cycles that are over: of one unit, or of all.
pub fn calibration(report: &Report<'_>, unit: Option<&str>) -> Option<String> {
    let outcome = |Number(grade)| if grade >= Decimal::ONE { Outcome::Achieved } else { Outcome::Missed };
    let forecasts = report.history.forecasts(report.config.as_of, unit).into_iter();
    let forecasts: Vec<_> = forecasts.map(|(Number(confidence), grade)| (confidence, outcome(grade))).collect();
    let score = brier(&forecasts)?;
    let of = report.tongue.counted(forecasts.len(), "{n} {key results}");
    let told = "Brier score {score} over {of} of cycles that are over: 0 is always right, 0.25 is a coin.";
    let score = share(score);
    Some(report.tongue.number(report.tongue.fill(told, &[("score", &score), ("of", &of)])).into_owned())
}
