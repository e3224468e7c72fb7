//! A small run that the tests of all writers share: every kind of item, in words that try to be something else.

use std::sync::Mutex;

use crate::config::{Config, Settings};
use crate::grade::sample::{amount, amount_in, given, key_result, kpi, portfolio, stated};
use crate::grade::{Grades, grade};
use crate::history::{Archive, Changes, History};
use crate::lint::{Check, Finding, Rule, Said, Severity, Subject, lint};
use crate::model::key_result::Status;
use crate::model::kpi::Reading;
use crate::model::measure::{Amount, Shape};
use crate::model::{
    Cycle, Direction, KeyResult, KeyResultId, Kpi, Measure, ObjectiveId, Portfolio, SourceFile, SourceState,
};
use crate::read::Visibility;
use crate::recognise::Unit;
use crate::recognise::period::Period;
use crate::report::snapshot::{name, taken};
use crate::report::{Artifact, Keep, Pour, Report};

static RULE: Rule = Rule {
    name: "missing-baseline",
    severity: Severity::Warning,
    why: "Progress is the distance from the baseline; without one, a grade is a guess.",
    fix: "enter the value the measure had when the cycle began",
    bad: "",
    good: "",
    thresholds: &[],
    check: Check::Portfolio(|_, _| {}),
};

/// Keeps files in memory.
#[derive(Default)]
pub struct Kept(pub Mutex<Vec<Artifact>>);

impl Keep for Kept {
    fn file(&self, artifact: Artifact) -> anyhow::Result<()> {
        self.0.lock().unwrap().push(artifact);
        Ok(())
    }

    fn stream(&self, path: &str, pour: &Pour<'_>) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        pour(&mut bytes)?;
        self.file(Artifact { path: path.to_owned(), bytes })
    }
}

/// Owns what a report borrows.
pub struct Sample {
    pub config: Config,
    pub portfolio: Portfolio,
    pub history: History,
    pub grades: Grades,
    pub findings: Vec<Finding>,
}

impl Sample {
    pub fn new() -> Sample {
        Sample::of(items())
    }

    /// The same a month later: a target moved, words changed, one key result is new and one is gone, and the history
    /// holds a file that is not whole.
    pub fn second_month() -> Sample {
        let mut sample = Sample::new();
        let mut before = Sample::new();
        before.config.as_of = "2026-09-30".parse().unwrap();
        let krs = &mut before.portfolio.key_results;
        krs[0].measure.target = amount_in("75", Some(Unit::Percent));
        (krs[1].key, krs[1].title) = ("kr-other".to_owned(), "Write to every clinic twice".into());
        krs[2].title = "=HYPERLINK(\"http://evil.example\",\"y\")".into();
        before.grades = grade(&before.portfolio, &before.history, &before.config);
        before.findings[0].fingerprint = "b2".to_owned();
        sample.remember(&before);
        sample
    }

    /// Takes the snapshot of an earlier run into its history, beside a file that is not whole.
    pub fn remember(&mut self, before: &Sample) {
        let report = before.report();
        let files = [(name(&report), taken(&report).to_bytes()), ("2026-08-31.json".to_owned(), b"half".to_vec())];
        let archive = Archive::of(&files, self.config.as_of, None).unwrap();
        self.history = History::new(&self.portfolio, archive, &self.config);
    }

    /// A run that found nothing.
    pub fn empty() -> Sample {
        Sample { findings: Vec::new(), ..Sample::of(Portfolio::default()) }
    }

    pub fn report(&self) -> Report<'_> {
        let Sample { config, portfolio, history, grades, findings } = self;
        Report {
            config,
            portfolio,
            history,
            grades,
            findings,
            workbooks: &[],
            tongue: crate::report::tongue::Tongue::english(),
        }
    }

    /// The files of an output, by path.
    pub fn made(&self, make: fn(&Report<'_>, Option<&Changes>, &dyn Keep) -> anyhow::Result<()>) -> Vec<Artifact> {
        let kept = Kept::default();
        let report = self.report();
        make(&report, report.changes().as_ref(), &kept).unwrap();
        let mut made = kept.0.into_inner().unwrap();
        made.sort_by(|a: &Artifact, b| a.path.cmp(&b.path));
        made
    }

    /// A run over any portfolio, with what the rules find in it.
    pub fn checked(portfolio: Portfolio) -> Sample {
        let mut sample = Sample::of(portfolio);
        sample.findings = lint(&sample.portfolio, &sample.history, &sample.grades, &sample.config);
        sample
    }

    fn of(portfolio: Portfolio) -> Sample {
        let settings = Settings { title: "Northwind Clinics".to_owned(), ..Settings::default() };
        let config = Config { as_of: "2026-10-31".parse().unwrap(), root: "".into(), settings };
        let history = History::default();
        let grades = grade(&portfolio, &history, &config);
        Sample { config, portfolio, history, grades, findings: vec![finding("a1", Subject::KeyResult(KeyResultId(1)))] }
    }
}

fn items() -> Portfolio {
    let mut portfolio = portfolio(vec![vec![rate(), count()], vec![formula(), dropped()]]);
    portfolio.sources = vec![SourceFile {
        name: "teams/sales.xlsx".to_owned(),
        size: 4096,
        sha256: "00".repeat(32),
        state: SourceState::Read,
        sheets: vec!["Q4".to_owned()],
        sketches: Vec::new(),
        visibility: vec![Visibility::Shown],
        remarks: Vec::new(),
        tables: Vec::new(),
        leftovers: Vec::new(),
        ours: Vec::new(),
    }];
    for (index, objective) in portfolio.objectives.iter_mut().enumerate() {
        objective.key = format!("o-{index}");
        for &KeyResultId(id) in &objective.key_results {
            let kr = &mut portfolio.key_results[id as usize];
            (kr.objective, kr.key) = (Some(ObjectiveId::new(index)), format!("kr-{id}"));
            kr.cycle = Some(quarter());
        }
    }
    portfolio.kpis = vec![availability(), incidents()];
    portfolio
}

fn quarter() -> Cycle {
    let day = |text: &str| text.parse().unwrap();
    Cycle {
        name: "2026-Q4".to_owned(),
        start: day("2026-10-01"),
        end: day("2026-12-31"),
        found: crate::model::Found::File,
    }
}

fn rate() -> KeyResult {
    let percent = |text| amount_in(text, Some(Unit::Percent));
    let measure = Measure {
        baseline: percent("48"),
        target: percent("70"),
        current: percent("61"),
        unit: Some(Unit::Percent),
        ..Measure::default()
    };
    KeyResult { owner: given("Ana Öz".into()), due: given("2026-12-15".parse().unwrap()), ..key_result(measure) }
}

fn count() -> KeyResult {
    let measure = Measure { target: amount("12500.5"), current: amount("-200"), ..Measure::default() };
    KeyResult { title: "Sign 12,500 clinics, \"all\" of them;\nby phone".into(), ..key_result(measure) }
}

fn formula() -> KeyResult {
    let measure = Measure { baseline: amount("0"), target: amount("10"), current: amount("3"), ..Measure::default() };
    let comment = given("＝cmd|' /C calc'!A0".into());
    KeyResult { title: "=HYPERLINK(\"http://evil.example\",\"x\")".into(), comment, ..key_result(measure) }
}

fn dropped() -> KeyResult {
    KeyResult { status: given(Status::Dropped), title: "'+ a word in quotes".into(), ..key_result(Measure::default()) }
}

fn availability() -> Kpi {
    let percent = |text| amount_in(text, Some(Unit::Percent));
    let measure = Measure {
        target: percent("99.5"),
        current: percent("99.42"),
        unit: Some(Unit::Percent),
        direction: given(Direction::Increase),
        shape: Shape::AtLeast,
        ..Measure::default()
    };
    let reading = |month, text: &str| Reading {
        period: Period::Month { year: Some(2026), month },
        value: stated(Amount { unit: Some(Unit::Percent), ..crate::grade::sample::bare(text.parse().unwrap(), None) }),
    };
    Kpi {
        key: "kpi-0".to_owned(),
        name: "Availability of booking".into(),
        actuals: vec![reading(8, "99.1"), reading(9, "99.42")],
        plans: vec![reading(9, "99.5"), reading(10, "99.5")],
        ..kpi(measure)
    }
}

fn incidents() -> Kpi {
    Kpi { key: "kpi-1".to_owned(), name: "@incidents".into(), ..kpi(Measure::default()) }
}

fn finding(fingerprint: &str, subject: Subject) -> Finding {
    Finding {
        rule: &RULE,
        chapter: "measurability",
        severity: Severity::Warning,
        subject,
        origin: Some(key_result(Measure::default()).origin),
        field: "baseline",
        message: Said::Ours(
            "{title} has no {what}",
            Box::new([
                ("title", Said::text("`Sign 12,500 clinics`")),
                ("what", Said::Ours("baseline", Box::default())),
            ]),
        ),
        value: "-200".to_owned(),
        expected: String::new().into(),
        fingerprint: fingerprint.to_owned(),
        since: None,
        acceptance: None,
    }
}
