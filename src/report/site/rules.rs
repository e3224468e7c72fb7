//! The page of all rules: why each exists, how to fix a breach, a sheet that breaks it and one that keeps it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::frame::Here;
use super::mark::{Badge, Link, Piece, pieces};
use super::{Drawn, Page, Scene, once};
use crate::lint::example::{Part, parts};
use crate::lint::{CHAPTERS, InForce, Rule, Threshold, default_of, in_force};
use crate::report::explain::hands::Hands;
use crate::report::link;
use crate::report::tongue::Tongue;

/// The page of all rules.
pub const PAGE: Page = Page { name: "rules", about: "every rule, with examples", count: once, draw };

#[derive(Debug, Serialize)]
struct View {
    total: usize,
    chapters: Vec<ChapterView>,
}

#[derive(Debug, Serialize)]
struct ChapterView {
    name: &'static str,
    title: String,
    about: String,
    rules: Vec<RuleView>,
}

/// Name, value in force, what it limits, and the default where that is another one.
type ThresholdView = (&'static str, String, String, Option<String>);

#[derive(Debug, Serialize)]
struct RuleView {
    name: &'static str,
    severity: Badge,
    why: String,
    fix: Vec<Piece>,
    bad: Vec<Example>,
    good: Vec<Example>,
    hands: String,
    excel: String,
    sheets: String,
    /// Whether the config has switched it off.
    is_off: bool,
    thresholds: Vec<ThresholdView>,
    /// How often it fired in this report, and where to see it; absent if it did not.
    fired: Option<Link>,
}

/// One small sheet.
#[derive(Debug, Serialize)]
struct Example {
    title: Option<String>,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let chapters: Vec<ChapterView> = CHAPTERS
        .iter()
        .map(|chapter| ChapterView {
            name: chapter.name,
            title: scene.report.tongue.of_lint(chapter.name).to_owned(),
            about: scene.report.tongue.of_lint(chapter.about).to_owned(),
            rules: chapter.rules.iter().map(|rule| rule_view(scene, rule)).collect(),
        })
        .collect();
    let view = View { total: chapters.iter().map(|chapter| chapter.rules.len()).sum(), chapters };
    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::RULES, Here::new(scene.report.tongue.say("Rules"), "rules", trail), &view)
}

fn rule_view(scene: &Scene<'_>, rule: &'static Rule) -> RuleView {
    let examples = |text| parts(text).iter().map(example).collect();
    let in_force = in_force(rule, &scene.report.config.settings);
    let hands = Hands::of(rule.name);
    RuleView {
        name: rule.name,
        severity: Badge::new(
            scene.report.tongue,
            in_force.as_ref().and_then(|it| it.severity).unwrap_or(rule.severity),
        ),
        hands: scene.report.tongue.of_lint(hands.name).to_owned(),
        excel: scene.report.tongue.of_lint(hands.excel).to_owned(),
        sheets: scene.report.tongue.of_lint(hands.sheets).to_owned(),
        is_off: in_force.is_none(),
        why: scene.report.tongue.of_lint(rule.why).to_owned(),
        fix: pieces(scene.report.tongue.of_lint(rule.fix)),
        bad: examples(rule.bad),
        good: examples(rule.good),
        thresholds: thresholds(scene.report.tongue, rule, in_force.as_ref()),
        fired: scene.index.fired.get(rule.name).map(|count| fired(scene.report.tongue, rule, *count)),
    }
}

fn thresholds(tongue: &Tongue, rule: &Rule, in_force: Option<&InForce>) -> Vec<ThresholdView> {
    let shown = |number: Decimal| number.normalize().to_string();
    let about = |threshold: &Threshold| tongue.of_lint(threshold.about).to_owned();
    let told = |(at, threshold): (usize, &Threshold)| {
        let default = default_of(threshold);
        let is = in_force.and_then(|it| it.thresholds.get(at).copied()).unwrap_or(default);
        (threshold.name, shown(is), about(threshold), (is != default).then(|| shown(default)))
    };
    rule.thresholds.iter().enumerate().map(told).collect()
}

fn fired(tongue: &Tongue, rule: &Rule, count: usize) -> Link {
    Link::new(tongue.counted(count, "fired {n} times"), link::findings_of(rule))
}

/// The first row of an example is its heading; rows that are too short are filled up, so that the table is whole.
fn example(part: &Part) -> Example {
    let records = part.rows();
    let width = records.iter().map(csv::StringRecord::len).max().unwrap_or(0);
    let cells =
        |row: &csv::StringRecord| (0..width).map(|column| row.get(column).unwrap_or("").to_owned()).collect::<Vec<_>>();
    let mut rows: Vec<Vec<String>> = records.iter().map(cells).collect();
    let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    Example { title: part.title(), head, rows }
}
