//! What a row says in, the shape of its claim out (GRADING.md sections 2 and 3).

use rust_decimal::Decimal;

use super::measures::towards;
use crate::model::measure::{Amount, Milestone};
use crate::model::words::{self, Claim};
use crate::model::{Direction, OkrType, measure::Shape};

/// What decides the shape of a claim.
pub(super) struct Clues<'a> {
    /// The sentence, folded.
    pub sentence: &'a str,
    /// The declared type.
    pub okr_type: Option<OkrType>,
    /// The baseline, if it was understood.
    pub baseline: Option<&'a Amount>,
    /// The target, if it was understood.
    pub target: Option<&'a Amount>,
    /// Two limits in place of a target.
    pub range: Option<(Decimal, Decimal)>,
    /// Whether the row asks only whether something is done.
    pub binary: bool,
    /// The direction of the column, else of the verb.
    pub way: Option<Direction>,
    /// The parts that a cell lists, each done or not.
    pub parts: Option<Vec<Milestone>>,
}

/// Words of a type column for what is done or not done, folded, sorted.
pub(super) const BINARY_TYPES: &[&str] =
    &["binary", "binaria", "binario", "binar", "boolean", "booleen", "done/not done", "ja/nein", "oui/non", "yes/no"];

/// A reason for a shape, and the test for it.
type Reason = (&'static str, fn(&mut Clues) -> Option<Shape>);

/// The reasons in the order of their weight; the first that holds decides.
const REASONS: &[Reason] = &[
    ("it is there to be learnt from", |clues| {
        let learns = clues.okr_type == Some(OkrType::Learning) || words::claims(clues.sentence, Claim::Learning);
        learns.then_some(Shape::Learning)
    }),
    ("a cell lists its parts", |clues| clues.parts.take().map(Shape::Milestones)),
    ("its target is a range", |clues| clues.range.map(|(low, high)| Shape::Band { low, high })),
    ("its target is yes", |clues| clues.binary.then_some(Shape::Binary)),
    ("its target is a limit, with nothing to move from", limit),
];

/// The shape of a claim; a movement if nothing speaks for another.
pub(super) fn shape(mut clues: Clues) -> Shape {
    REASONS.iter().find_map(|(_, test)| test(&mut clues)).unwrap_or(Shape::Movement)
}

/// A limit to be kept: the target has a comparison, or the sentence keeps something, and no distance is to be covered.
fn limit(clues: &mut Clues) -> Option<Shape> {
    let target = clues.target?;
    let moves = clues.baseline.is_some_and(|baseline| baseline.number != target.number);
    if moves && target.comparison.is_none() {
        return None;
    }
    let keeps = clues.way == Some(Direction::Maintain) || words::claims(clues.sentence, Claim::Keep);
    let side = target.comparison.map(towards).or_else(|| side_in_words(clues.sentence).filter(|_| keeps));
    let covers = match (clues.baseline, side) {
        (None, _) => !keeps && matches!(clues.way, Some(Direction::Increase | Direction::Decrease)),
        (Some(baseline), Some(Direction::Increase)) => baseline.number < target.number,
        (Some(baseline), Some(Direction::Decrease)) => target.number < baseline.number,
        (Some(_), Some(Direction::Maintain) | None) => false,
    };
    match side {
        _ if covers => None,
        Some(Direction::Decrease) => Some(Shape::AtMost),
        Some(Direction::Increase | Direction::Maintain) => Some(Shape::AtLeast),
        None => keeps.then_some(Shape::AtLeast),
    }
}

/// The side of a limit that is told in words: "keep it below 5".
fn side_in_words(sentence: &str) -> Option<Direction> {
    if words::claims(sentence, Claim::AtMost) {
        Some(Direction::Decrease)
    } else if words::claims(sentence, Claim::AtLeast) {
        Some(Direction::Increase)
    } else {
        None
    }
}

/// Marks in front of a part that is done.
const DONE_MARKS: &[&str] = &["[X]", "[x]", "☑", "☒", "✅", "✓", "✔"];

/// Marks in front of a part that is not.
const OPEN_MARKS: &[&str] = &["[ ]", "[]", "☐", "⬜", "□"];

/// The parts that a cell lists, one a line behind a box: `[x] design (30 %)`. `None` unless every line is one.
pub(super) fn parts(text: &str) -> Option<Vec<Milestone>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let parts: Vec<Milestone> = lines.map(part).collect::<Option<_>>()?;
    (2 <= parts.len()).then(|| evenly_weighted(parts))
}

fn part(line: &str) -> Option<Milestone> {
    let behind = |marks: &[&str]| marks.iter().find_map(|mark| line.strip_prefix(mark));
    let (rest, done) = match behind(DONE_MARKS) {
        Some(rest) => (rest, true),
        None => (behind(OPEN_MARKS)?, false),
    };
    let rest = rest.trim();
    let (title, weight) = rest.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).unwrap_or((rest, ""));
    let weight = weight.trim_end_matches(['%', ' ']).parse().unwrap_or(Decimal::ZERO);
    let title = if weight.is_zero() { rest } else { title.trim_end() };
    Some(Milestone { title: title.to_owned(), weight, done })
}

/// The parts with equal weights, unless every one of them has its own.
fn evenly_weighted(mut parts: Vec<Milestone>) -> Vec<Milestone> {
    if parts.iter().any(|part| part.weight <= Decimal::ZERO) {
        parts.iter_mut().for_each(|part| part.weight = Decimal::ONE);
    }
    parts
}
