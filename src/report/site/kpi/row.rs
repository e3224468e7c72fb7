//! A period of a KPI in, its row out; drawn here, because pages show it by the thousand.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::periods::{Actual, Told};
use crate::model::KpiId;
use crate::model::kpi::Reading;
use crate::report::site::Scene;
use crate::report::site::figure::Figure;
use crate::report::site::mark::{draw_or_dash, enclosed, html};
use crate::report::tongue::Tongue;

/// One period.
#[derive(Debug)]
pub struct Row<'a> {
    tongue: &'a Tongue,
    period: String,
    actual: Option<Value<'a>>,
    plan: Plan<'a>,
    /// What its value signals, if anything.
    signal: Option<&'a str>,
}

/// What was measured.
#[derive(Debug)]
enum Value<'a> {
    Now(Figure<'a>),
    /// The value that an earlier snapshot remembers, and its cell of then, where the sheet of today has none.
    Then(String, &'a str),
}

/// What was planned.
#[derive(Debug)]
enum Plan<'a> {
    /// Nothing in any period: the table has no such column.
    Never,
    Of(Option<Figure<'a>>),
}

impl<'a> Row<'a> {
    /// The row of a period.
    pub fn new(scene: &Scene<'a>, id: KpiId, told: Told<'a>) -> Row<'a> {
        let (kpi, tongue) = (scene.report.portfolio.kpi(id), scene.report.tongue);
        let unit = kpi.measure.unit.as_ref();
        let figure = |reading: &Reading| Figure::reading(&scene.report, reading, unit);
        let actual = told.actual.map(|actual| match actual {
            Actual::Cell(reading) => Value::Now(figure(reading)),
            Actual::Then(number, cell) => Value::Then(tongue.told(number, unit), cell),
        });
        let plan = if kpi.plans.is_empty() { Plan::Never } else { Plan::Of(told.plan.map(figure)) };
        let signal = told.signal.map(|signal| tongue.say(signal.rule.words()));
        Row { tongue, period: told.period, actual, plan, signal }
    }

    fn draw(&self, out: &mut Vec<u8>) -> io::Result<()> {
        enclosed("<tr><th scope=\"row\">", &self.period, "</th><td class=\"number\">", out)?;
        draw_or_dash(self.actual.as_ref(), |value, out| self.draw_value(value, out), out)?;
        out.write_all(b"</td>")?;
        if let Plan::Of(plan) = &self.plan {
            out.write_all(b"<td class=\"number\">")?;
            draw_or_dash(plan.as_ref(), Figure::draw, out)?;
            out.write_all(b"</td>")?;
        }
        out.write_all(b"<td>")?;
        let draw_signal =
            |signal: &&str, out: &mut Vec<u8>| enclosed("<span aria-hidden=\"true\">◆</span> ", signal, "", out);
        draw_or_dash(self.signal.as_ref(), draw_signal, out)?;
        out.write_all(b"</td></tr>")
    }

    fn draw_value(&self, value: &Value<'_>, out: &mut Vec<u8>) -> io::Result<()> {
        match value {
            Value::Now(figure) => figure.draw(out),
            Value::Then(number, cell) => {
                enclosed("<bdi>", number, "</bdi> ", out)?;
                write!(out, r#"<span class="note">{}"#, self.tongue.say("then"))?;
                if !cell.is_empty() {
                    enclosed(" <bdi>", cell, "</bdi>", out)?;
                }
                out.write_all(b"</span>")
            }
        }
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| self.draw(out))
    }
}
