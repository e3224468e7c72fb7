//! A key result in; its row, and how its grade was made, out.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, Write};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::Scene;
use super::course::Course;
use super::escape::escape;
use super::figure::{Day, Figure, Marked, Parts, share};
use super::mark::{Badge, Cell, beside, draw_or_dash, enclosed, html, short};
use super::values::{self, Values};
use crate::config::Curve;
use crate::grade::{Graded, KeyResultGrade, Outcome, PaceStatus, Reason, rounded};
use crate::model::{KeyResult, KeyResultId};
use crate::report::chart::{Bullet, Role, bullet};
use crate::report::link;
use crate::report::tongue::Tongue;

/// A key result as one row of a table; drawn here, because pages show it by the thousand.
#[derive(Debug)]
pub struct Row<'a> {
    tongue: &'a Tongue,
    anchor: String,
    href: String,
    title: &'a str,
    id: Option<&'a str>,
    owner: Option<&'a str>,
    due: Option<Day>,
    baseline: Option<Figure<'a>>,
    target: Option<Figure<'a>>,
    current: Option<Figure<'a>>,
    grade: Option<Marked>,
    /// Why it has no grade.
    reason: Option<&'a str>,
    pace: Badge,
    typed_status: Option<Figure<'a>>,
    /// The progress bullet, an SVG of our own.
    bullet: Option<String>,
    cell: Cell<'a>,
    is_hidden: bool,
}

/// How the grade of a key result was made.
#[derive(Debug, Serialize)]
pub struct Made<'a> {
    /// Its row, drawn.
    row: Row<'a>,
    title: &'a str,
    cell: Cell<'a>,
    grade: Option<Marked>,
    /// Why it has no grade.
    reason: Option<&'a str>,
    pace: Badge,
    inputs: Vec<Input<'a>>,
    formula: Option<&'a str>,
    arithmetic: Option<Cow<'a, str>>,
    assumptions: Vec<&'a str>,
    /// What the calendar says, as a sentence.
    pace_sentence: Option<String>,
    /// How its value moves towards its target; absent below two values.
    course: Option<Course>,
    /// Where it is heading, each with its name.
    way: Vec<(&'a str, String)>,
    /// What it would make of itself as what it was declared to be.
    outlook: Option<Badge>,
    /// What it was declared to be.
    okr_type: Option<&'a str>,
    /// Its values by day, where they make no course.
    values: Option<Values<'a>>,
    /// What the owner says beside it.
    said: Vec<(&'a str, Figure<'a>)>,
    comment: Option<&'a str>,
}

/// A named number with its cell.
#[derive(Debug, Serialize)]
struct Input<'a> {
    name: &'a str,
    figure: Parts<'a>,
}

impl<'a> Row<'a> {
    /// The row of a key result.
    pub fn new(scene: &Scene<'a>, id: KeyResultId) -> Row<'a> {
        let (report, tongue) = (&scene.report, scene.report.tongue);
        let (kr, grade) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
        let (graded, reason) = outcome(grade);
        Row {
            tongue,
            anchor: link::key_result_anchor(report, id),
            href: link::key_result(report, id),
            title: &kr.title,
            id: beside(&kr.id, &kr.title),
            owner: kr.owner.value().map(|owner| &**owner),
            due: due(kr).map(|day| Day::new(tongue, day)),
            baseline: Figure::new(report, &kr.measure.baseline, &kr.measure),
            target: Figure::new(report, &kr.measure.target, &kr.measure),
            current: Figure::new(report, &kr.measure.current, &kr.measure),
            grade: graded.map(|graded| Marked::new(report, graded.grade)),
            reason: reason.map(|reason| tongue.say(reason.words())),
            pace: Badge::new(tongue, grade.pace.status),
            typed_status: Figure::typed(report, &kr.status),
            bullet: graded.map(|graded| drawn(tongue, (kr, grade), graded)),
            cell: Cell::new(report.portfolio, kr.origin),
            is_hidden: kr.hidden,
        }
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}

impl Row<'_> {
    fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        write!(out, r#"<tr id="{}"><th scope="row">"#, self.anchor)?;
        self.draw_name(out)?;
        out.write_all(b"</th>\n<td class=\"drawn\">")?;
        match &self.bullet {
            Some(bullet) => out.write_all(bullet.as_bytes())?,
            None => self.draw_reason(out)?,
        }
        out.write_all(b"</td>\n<td class=\"number\">")?;
        draw_or_dash(self.grade.as_ref(), Marked::draw, out)?;
        out.write_all(b"</td>\n<td>")?;
        self.pace.draw(out)?;
        out.write_all(b"</td>\n<td>")?;
        draw_or_dash(self.typed_status.as_ref(), Figure::draw, out)?;
        for figure in [&self.baseline, &self.target, &self.current] {
            out.write_all(b"</td>\n<td class=\"number\">")?;
            draw_or_dash(figure.as_ref(), Figure::draw, out)?;
        }
        out.write_all(b"</td>\n<td>")?;
        match self.owner {
            Some(owner) => enclosed("<bdi>", owner, "</bdi>", out)?,
            None => write!(out, r#"<span class="none">{}</span>"#, self.tongue.say("nobody"))?,
        }
        out.write_all(b"</td>\n<td class=\"date\">")?;
        draw_or_dash(self.due.as_ref(), Day::draw, out)?;
        out.write_all(b"</td></tr>")
    }

    /// Its id, its words, whether its row is hidden, and where it stands.
    fn draw_name(&self, out: &mut Vec<u8>) -> io::Result<()> {
        if let Some(id) = self.id {
            enclosed(r#"<span class="key"><bdi>"#, id, "</bdi></span> ", out)?;
        }
        write!(out, r#"<a href="{}">"#, self.href)?;
        enclosed("<bdi>", self.title, "</bdi></a>", out)?;
        if self.is_hidden {
            write!(out, r#" <span class="note">{}</span>"#, self.tongue.say("hidden row"))?;
        }
        out.write_all(br#" <span class="where">"#)?;
        self.cell.draw(out)?;
        out.write_all(b"</span>")
    }

    fn draw_reason(&self, out: &mut Vec<u8>) -> io::Result<()> {
        let mut reason = Vec::new();
        escape(self.reason.unwrap_or_default(), &mut reason)?;
        let reason = String::from_utf8_lossy(&reason);
        let told = self.tongue.fill("not graded: {reason}", &[("reason", &reason)]);
        write!(out, r#"<span class="none">{told}</span>"#)
    }
}

impl<'a> Made<'a> {
    /// The arithmetic of a key result.
    pub fn new(scene: &Scene<'a>, id: KeyResultId) -> Made<'a> {
        let (report, tongue) = (&scene.report, scene.report.tongue);
        let (kr, grade) = (report.portfolio.key_result(id), &report.grades.key_results[id.index()]);
        let (graded, _) = outcome(grade);
        let measure = &kr.measure;
        let number = |entry| Figure::new(report, entry, measure);
        let inputs = [
            ("Baseline", number(&measure.baseline)),
            ("Target", number(&measure.target)),
            ("Current", number(&measure.current)),
            ("Weight", Figure::typed(report, &kr.weight)),
            ("Direction", Figure::typed(report, &measure.direction)),
        ];
        let said = [
            ("Status", Figure::typed(report, &kr.status)),
            ("Grade", Figure::typed(report, &kr.self_grade)),
            ("Per cent done", Figure::typed(report, &kr.progress)),
            ("Confidence", Figure::typed(report, &kr.confidence)),
            ("Updated", Figure::typed(report, &kr.updated)),
        ];
        let (course, row) = (Course::new(scene, id), Row::new(scene, id));
        Made {
            title: row.title,
            cell: row.cell.clone(),
            grade: row.grade.clone(),
            reason: row.reason,
            pace: row.pace.clone(),
            row,
            inputs: present(tongue, inputs).map(|(name, figure)| Input { name, figure: figure.parts() }).collect(),
            formula: graded.map(|graded| tongue.say(graded.formula)),
            arithmetic: graded.map(|graded| tongue.sum(&graded.arithmetic)),
            assumptions: graded.iter().flat_map(|graded| &graded.assumptions).map(|it| tongue.say(it)).collect(),
            pace_sentence: pace_sentence(tongue, kr, grade),
            values: if course.is_none() { values::of_key_result(scene, id) } else { None },
            course,
            way: way(tongue, kr, grade),
            outlook: grade.heading.outlook.map(|it| Badge::new(tongue, it)),
            okr_type: kr.okr_type.value().map(|okr_type| tongue.say(okr_type.words())),
            said: present(tongue, said).collect(),
            comment: kr.comment.value().map(|comment| &**comment),
        }
    }
}

impl Made<'_> {
    /// Whether its values make a chart.
    pub fn has_course(&self) -> bool {
        self.course.is_some()
    }
}

fn present<'a, const N: usize>(
    tongue: &'a Tongue,
    inputs: [(&'static str, Option<Figure<'a>>); N],
) -> impl Iterator<Item = (&'a str, Figure<'a>)> {
    inputs.into_iter().filter_map(|(name, figure)| Some((tongue.say(name), figure?)))
}

fn outcome(grade: &KeyResultGrade) -> (Option<&Graded>, Option<Reason>) {
    match &grade.outcome {
        Outcome::Graded(graded) => (Some(graded), None),
        Outcome::Ungraded(reason) => (None, Some(*reason)),
    }
}

/// Its own due date, else the end of its cycle.
pub fn due(kr: &KeyResult) -> Option<NaiveDate> {
    kr.due.value().copied().or_else(|| Some(kr.cycle.as_ref()?.end))
}

/// `0.32 reached, 0.65 expected by now`; of one whose time is over, `0.32 reached by 30 September 2026`.
pub fn standing(tongue: &Tongue, kr: &KeyResult, grade: &KeyResultGrade) -> Option<String> {
    let (Some(graded), _) = outcome(grade) else { return None };
    let reached = tongue.number(graded.progress.to_string());
    match (grade.pace.status, grade.pace.expected, due(kr)) {
        (PaceStatus::Missed, _, Some(end)) => {
            Some(tongue.fill("{reached} reached by {day}", &[("reached", &reached), ("day", &tongue.date(end))]))
        }
        (_, Some(expected), _) => {
            let expected = tongue.number(share(expected));
            let with: [(&str, &dyn Display); 2] = [("reached", &reached), ("expected", &expected)];
            Some(tongue.fill("{reached} reached, {expected} expected by now", &with))
        }
        _ => Some(tongue.fill("{reached} reached", &[("reached", &reached)])),
    }
}

/// `0.59 reached, 0.33 expected by now: 0.26 ahead. At this rate it ends at 1.79.`
fn pace_sentence(tongue: &Tongue, kr: &KeyResult, grade: &KeyResultGrade) -> Option<String> {
    let mut sentence = standing(tongue, kr, grade)?;
    if let Some(gap) = grade.pace.gap.filter(|gap| !gap.is_zero()) {
        let way = if gap > Decimal::ZERO { "{gap} behind" } else { "{gap} ahead" };
        sentence += tongue.say(": ");
        sentence += &tongue.fill(way, &[("gap", &tongue.number(share(gap.abs())))]);
    }
    sentence.push('.');
    if let Some(projection) = grade.pace.projection {
        let projection = tongue.number(projection.to_string());
        sentence.push(' ');
        sentence += &tongue.fill("At this rate it ends at {projection}.", &[("projection", &projection)]);
    }
    Some(sentence)
}

/// Where a key result is heading: its trend, the rate it needs, the curve it is expected to go where that is no straight
/// line.
pub fn way<'t>(tongue: &'t Tongue, kr: &KeyResult, grade: &KeyResultGrade) -> Vec<(&'t str, String)> {
    let heading = &grade.heading;
    let told = |number| tongue.told(rounded(number, 2), kr.measure.unit.as_ref());
    let trend = heading.trend.map(|trend| {
        let end = tongue.number(trend.ends_at.to_string());
        tongue.count(trend.values, "its {n} values by date lead to {end}", &[("end", &end)])
    });
    let rate = heading.rate.map(|rate| match rate.so_far {
        Some(so_far) => tongue.fill(
            "{needed} a week to reach the target; {so far} a week so far",
            &[("needed", &told(rate.needed)), ("so far", &told(so_far))],
        ),
        None => tongue.fill("{needed} a week to reach the target", &[("needed", &told(rate.needed))]),
    });
    let times = grade.pace.effort.map(|effort| {
        let effort = tongue.number(share(effort));
        tongue.fill("{effort} times the progress made so far in equal time", &[("effort", &effort)])
    });
    let curve = (heading.curve != Curve::Linear && grade.pace.expected.is_some()).then(|| {
        let [elapsed, expected] =
            [grade.pace.elapsed, grade.pace.expected].map(|it| tongue.number(share(it.unwrap_or_default())));
        let curve = tongue.say(heading.curve.words());
        let with: [(&str, &dyn Display); 3] = [("curve", &curve), ("elapsed", &elapsed), ("expected", &expected)];
        tongue.fill("{curve}: {elapsed} of its time has gone by, {expected} is expected", &with)
    });
    let way = [("Trend", trend), ("Needed", rate), ("Effort", times), ("Expected", curve)];
    way.into_iter().filter_map(|(name, text)| Some((tongue.say(name), text?))).collect()
}

/// The colour of a pace.
pub fn role(status: PaceStatus) -> Role {
    match status {
        PaceStatus::Done => Role::Done,
        PaceStatus::OnTrack => Role::OnTrack,
        PaceStatus::Behind => Role::Behind,
        PaceStatus::OffTrack | PaceStatus::Missed => Role::OffTrack,
        PaceStatus::TooEarly | PaceStatus::NoData => Role::Measure,
    }
}

/// The progress bullet with its message.
pub fn drawn(tongue: &Tongue, (kr, grade): (&KeyResult, &KeyResultGrade), graded: &Graded) -> String {
    let standing = standing(tongue, kr, grade).unwrap_or_default();
    let title = [short(&kr.title), &standing].join(tongue.say(": "));
    let role = role(grade.pace.status);
    bullet(&Bullet { title: &title, progress: graded.progress.0, expected: grade.pace.expected, role })
}
