//! A timeline: one row for each thing that takes time, quarters across, a line for today, and what slipped as a dash.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::Role;
use super::scale::label;
use super::svg::{Canvas, Drawn, TENTHS, cut, natural_image};

/// What a timeline shows.
#[derive(Debug, Clone, Copy)]
pub struct Timeline<'a> {
    /// Its message: `14 objectives; 2 due dates slipped`.
    pub title: &'a str,
    /// From top to bottom.
    pub rows: &'a [TimelineRow<'a>],
    /// The first and the last day shown; what lies outside is drawn at the edge.
    pub span: (NaiveDate, NaiveDate),
    /// The day the report speaks of.
    pub today: NaiveDate,
}

/// One row of a timeline.
#[derive(Debug, Clone)]
pub struct TimelineRow<'a> {
    /// Its words; cut where the drawing begins.
    pub label: &'a str,
    /// Its first and its last day.
    pub span: (NaiveDate, NaiveDate),
    /// Days on which something is due, with the colour of its verdict. Of those that would cover each other the last is
    /// drawn: a row of thousands is no heavier than one of a hundred.
    pub marks: Vec<(NaiveDate, Role)>,
    /// Days that slipped: what was said first, what is said now. Of those that begin at one place the last is drawn.
    pub slips: Vec<(NaiveDate, NaiveDate)>,
}

const WIDTH: i32 = 960;
/// Pixels for the words of a row.
const WORDS: i32 = 250;
/// Letters that fit there at twelve pixels.
const LETTERS: usize = 34;
const HEAD: i32 = 24;
const ROW: i32 = 24;
/// Half the width of a mark, in tenths of a pixel.
const RADIUS: i32 = 5 * TENTHS;
/// So many grid lines can be told apart.
const MOST_LINES: i32 = 14;

/// A timeline of 960 pixels and a row of 24 for each entry.
pub fn timeline(timeline: &Timeline<'_>) -> String {
    let height = HEAD + ROW * i32::try_from(timeline.rows.len()).expect("a page lists few rows");
    natural_image(timeline.title, (WIDTH.unsigned_abs(), height.unsigned_abs()), |canvas| {
        for day in lines(timeline.span) {
            upright(timeline, canvas, (day, height), Role::Grid)?;
            let top = ((x(timeline, day)) + 3 * TENTHS, 4 * TENTHS);
            canvas.draw_text(&named(day, timeline.span), &label(HPos::Left, VPos::Top), top)?;
        }
        for (number, row) in timeline.rows.iter().enumerate() {
            let number = i32::try_from(number).expect("a page lists few rows");
            draw_row(timeline, canvas, row, (HEAD + ROW * number + ROW / 2) * TENTHS)?;
        }
        upright(timeline, canvas, (timeline.today, height), Role::Target)
    })
}

fn draw_row(timeline: &Timeline<'_>, canvas: &Canvas<'_>, row: &TimelineRow<'_>, middle: i32) -> Drawn {
    canvas.draw_text(&cut(row.label, LETTERS), &label(HPos::Left, VPos::Center), (0, middle))?;
    let (left, right) = (x(timeline, row.span.0), x(timeline, row.span.1));
    let bar = [(left, middle - 3 * TENTHS), (right.max(left + TENTHS), middle + 3 * TENTHS)];
    canvas.draw(&Rectangle::new(bar, Color::filled(&Role::BandLow)))?;
    for (was, is) in on_top(&row.slips, |(was, _)| x(timeline, *was)) {
        let (was, is) = (x(timeline, *was), x(timeline, *is));
        let ghost = vec![(was, middle - 8 * TENTHS), (was, middle + 8 * TENTHS)];
        canvas.draw(&PathElement::new(ghost, Role::Plan))?;
        canvas.draw(&PathElement::new(vec![(was, middle), (is, middle)], Role::Limit))?;
    }
    for (day, role) in on_top(&row.marks, |(day, _)| x(timeline, *day)) {
        draw_mark(canvas, (x(timeline, *day), middle), *role)?;
    }
    Ok(())
}

/// The shape of a verdict besides its colour: a square is off track, a triangle behind, a diamond done.
fn draw_mark(canvas: &Canvas<'_>, (x, y): (i32, i32), role: Role) -> Drawn {
    let shape = |corners: &[(i32, i32)]| {
        let corners = corners.iter().map(|(right, down)| (x + right * RADIUS / 10, y + down * RADIUS / 10));
        canvas.draw(&Polygon::new(corners.collect::<Vec<_>>(), Color::filled(&role)))
    };
    match role {
        Role::OffTrack => shape(&[(-9, -9), (9, -9), (9, 9), (-9, 9)]),
        Role::Behind => shape(&[(0, -11), (11, 9), (-11, 9)]),
        Role::Done => shape(&[(0, -13), (13, 0), (0, 13), (-13, 0)]),
        _ => canvas.draw(&Circle::new((x, y), RADIUS, Color::filled(&role))),
    }
}

/// Those that can be seen when all are drawn in their order, by where they lie.
fn on_top<T>(things: &[T], x: impl Fn(&T) -> i32) -> impl Iterator<Item = &T> {
    let place = move |thing: &T| x(thing) / RADIUS;
    let top: BTreeMap<i32, usize> = things.iter().enumerate().map(|(number, thing)| (place(thing), number)).collect();
    things.iter().enumerate().filter(move |(number, thing)| top[&place(thing)] == *number).map(|(_, thing)| thing)
}

/// A line from the head to the foot.
fn upright(timeline: &Timeline<'_>, canvas: &Canvas<'_>, (day, height): (NaiveDate, i32), role: Role) -> Drawn {
    let x = x(timeline, day);
    canvas.draw(&PathElement::new(vec![(x, 0), (x, height * TENTHS)], role))
}

/// The place of a day, in tenths of a pixel.
fn x(timeline: &Timeline<'_>, day: NaiveDate) -> i32 {
    let (first, last) = timeline.span;
    let days = (last - first).num_days().max(1);
    let share = (day.clamp(first, last) - first).num_days() as f64 / days as f64;
    let room = f64::from((WIDTH - WORDS - 8) * TENTHS);
    WORDS * TENTHS + (share * room).round() as i32
}

/// First days of quarters within a span; of years where there would be too many.
fn lines((first, last): (NaiveDate, NaiveDate)) -> Vec<NaiveDate> {
    let months = (last.year() - first.year()) * 12 + last.month() as i32 - first.month() as i32;
    let step: u32 = if months / 3 <= MOST_LINES { 3 } else { 12 };
    let starts = (first.year()..=last.year()).flat_map(|year| {
        let months = (1..=12).step_by(step as usize);
        months.filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 1))
    });
    starts.filter(|day| (first..=last).contains(day)).collect()
}

/// `2026-Q4`, or `2026` between the first days of years.
fn named(day: NaiveDate, span: (NaiveDate, NaiveDate)) -> String {
    let is_yearly = lines(span).iter().all(|line| line.month() == 1) && lines(span).len() > 1;
    if is_yearly { day.year().to_string() } else { format!("{}-Q{}", day.year(), day.month0() / 3 + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn quarters_divide_a_year_and_years_a_decade() {
        let year = lines((day("2026-01-01"), day("2026-12-31")));
        assert_eq!(year, ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"].map(day));
        let decade = (day("2020-06-01"), day("2029-12-31"));
        assert_eq!(lines(decade).len(), 9);
        assert_eq!(named(day("2021-01-01"), decade), "2021");
        assert_eq!(named(day("2026-10-01"), (day("2026-01-01"), day("2026-12-31"))), "2026-Q4");
    }

    #[test]
    fn what_slipped_leaves_a_ghost_behind() {
        let span = (day("2026-10-01"), day("2026-12-31"));
        let row = |slips| TimelineRow { label: "Depots", span, marks: vec![(span.1, Role::OnTrack)], slips };
        let drawn = |rows: &[TimelineRow<'_>]| {
            timeline(&Timeline { title: "1 objective", rows, span, today: day("2026-11-20") })
        };
        let (still, slipped) = (drawn(&[row(Vec::new())]), drawn(&[row(vec![(day("2026-11-30"), span.1)])]));
        assert_eq!(still.matches("c-plan").count(), 0);
        assert_eq!(slipped.matches("c-plan").count(), 1);
        assert!(slipped.contains("<circle class=\"c-on-track\""), "{slipped}");
    }

    #[test]
    fn a_thousand_on_one_day_are_drawn_as_the_last_of_them() {
        let span = (day("2026-10-01"), day("2026-12-31"));
        let mut marks = vec![(day("2026-11-05"), Role::OnTrack)];
        marks.extend([(span.1, Role::OnTrack); 1000]);
        marks.push((span.1, Role::Behind));
        let slips = vec![(day("2026-10-15"), span.1); 1000];
        let rows = [TimelineRow { label: "Depots", span, marks, slips }];
        let drawn = timeline(&Timeline { title: "1 unit", rows: &rows, span, today: day("2026-11-20") });
        assert_eq!(drawn.matches("<circle class=\"c-on-track\"").count(), 1);
        assert_eq!(drawn.matches("<polygon class=\"c-behind\"").count(), 1);
        assert_eq!(drawn.matches("c-plan").count(), 1);
    }

    #[test]
    fn a_day_outside_is_drawn_at_the_edge() {
        let span = (day("2026-10-01"), day("2026-12-31"));
        let timeline = Timeline { title: "", rows: &[], span, today: day("2026-11-20") };
        assert_eq!(x(&timeline, day("1899-12-30")), x(&timeline, span.0));
        assert!(x(&timeline, day("2099-01-01")) <= WIDTH * TENTHS);
    }
}
