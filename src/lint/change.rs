//! Is it still what was promised?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::past::{self, GRACE};
use super::text::{count, quoted};
use super::{Check, Context, Finding, Rule, Said, Severity, Subject, Threshold, said};
use crate::history::matching::{Doubt, How, Similarity};
use crate::history::{Aspect, Fate, Item as Then, Kind, Oddity, Sighting};
use crate::model::{KeyResult, KeyResultId, KpiId, Number, ObjectiveId, Origin, Portfolio, SourceState, UnitId};
use crate::recognise::Field;

/// Items that a message names; the rest is counted.
const NAMED: usize = 3;

const LIKENESS: Threshold =
    Threshold { name: "similarity", default: 0.85, about: "likeness of words from which it is the same key result" };

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "baseline-rewritten",
        severity: Severity::Warning,
        why: "The baseline is what was; when it changes half-way, progress appears or goes without anything having \
              happened.",
        fix: "restore the baseline, or say in the comment what was wrong with it",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,36,60,42
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40",
        good: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40",
        thresholds: &[GRACE, LIKENESS],
        check: Check::KeyResult(baseline_rewritten),
    },
    Rule {
        name: "history-damaged",
        severity: Severity::Warning,
        why: "A snapshot that is not whole cannot be compared with; trends and changes have a gap in its place.",
        fix: "restore the file from a backup, or build its month again with --history-only",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== history/2026-07-31.json
{\"schema\": 2, \"as_of\": \"2026-07",
        good: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40",
        thresholds: &[],
        check: Check::Portfolio(|_, cx| history_remarks(Oddity::Damaged, cx)),
    },
    Rule {
        name: "history-went-back",
        severity: Severity::Warning,
        why: "A month that was reported is missing in the history, so that what changed since cannot be told.",
        fix: "restore the file from a backup, or build its month again with --history-only",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== report/scoresheet-report.json
2026-07-31",
        good: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== report/scoresheet-report.json
2026-07-31
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40",
        thresholds: &[],
        check: Check::Portfolio(|_, cx| history_remarks(Oddity::Missing, cx)),
    },
    Rule {
        name: "key-result-vanished",
        severity: Severity::Warning,
        why: "A key result that disappears half-way was promised to somebody; often it is the one that went worst.",
        fix: "put it back and mark it as dropped with the reason, or name its new words under `[[match]]`",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,42
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40
,Cut setup time in days,10,4,9",
        good: "\
Objective,Key result,Baseline,Target,Current,Status,Comment
Delight enterprise admins,Raise NPS,30,60,42,,
,Cut setup time in days,10,4,9,dropped,the vendor is gone
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40
,Cut setup time in days,10,4,9",
        thresholds: &[GRACE],
        check: Check::Portfolio(vanished),
    },
    Rule {
        name: "target-moved",
        severity: Severity::Warning,
        why: "A target that moves half-way makes every grade before and after incomparable, and the promise worthless.",
        fix: "restore the target, or say in the comment who agreed to the new one and why",
        bad: "\
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,52,42
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40",
        good: "\
Objective,Key result,Baseline,Target,Current,Comment
Delight enterprise admins,Raise NPS,30,60,42,
,Cut setup time in days,10,5,9,board of 3 August: one day more
=== history/2026-07-31.csv
Objective,Key result,Baseline,Target,Current
Delight enterprise admins,Raise NPS,30,60,40
,Cut setup time in days,10,4,9",
        thresholds: &[GRACE, LIKENESS],
        check: Check::KeyResult(target_moved),
    },
    Rule {
        name: "unclear-identity",
        severity: Severity::Warning,
        why: "When it is not certain which item of an earlier month this one is, its trend and its changes begin anew.",
        fix: "give each item an id of its own and keep it, or name the earlier one under `[[match]]`",
        bad: "\
Objective,ID,Key result,Baseline,Target,Current
Delight enterprise admins,KR1,Open clinics in the north,0,12,2
=== history/2026-07-31.csv
Objective,ID,Key result,Baseline,Target,Current
Delight enterprise admins,KR1,Raise NPS,30,60,40",
        good: "\
Objective,ID,Key result,Baseline,Target,Current
Delight enterprise admins,KR2,Open clinics in the north,0,12,2
=== history/2026-07-31.csv
Objective,ID,Key result,Baseline,Target,Current
Delight enterprise admins,KR1,Raise NPS,30,60,40",
        thresholds: &[],
        check: Check::Portfolio(unclear),
    },
    Rule {
        name: "wording-softened",
        severity: Severity::Info,
        why: "A promise to win became one to try: whatever happens now, it will count as done.",
        fix: "restore the words that say what will be true at the end",
        bad: "\
--- Q3 2026
Objective,ID,Key result,Baseline,Target,Current
Win the mid-market,KR1,Pursue 5 hospital chains,0,5,1
=== history/2026-07-31.csv
Objective,ID,Key result,Baseline,Target,Current
Win the mid-market,KR1,Win 5 hospital chains,0,5,1",
        good: "\
--- Q3 2026
Objective,ID,Key result,Baseline,Target,Current
Win the mid-market,KR1,Win 5 chains of hospitals,0,5,1
=== history/2026-07-31.csv
Objective,ID,Key result,Baseline,Target,Current
Win the mid-market,KR1,Win 5 hospital chains,0,5,1",
        thresholds: &[
            Threshold { name: "similarity", default: 0.5, about: "likeness below which it is another key result" },
            Threshold { name: "spelling", default: 0.95, about: "likeness from which only the spelling changed" },
        ],
        check: Check::KeyResult(past::wording_softened),
    },
    Rule {
        name: "weight-shifted",
        severity: Severity::Warning,
        why: "Weight that moves late to what went well lifts the grade without anything having happened.",
        fix: "restore the weights, or say in the comment who decided on the new ones and why",
        bad: "\
Objective,Key result,Weight,Baseline,Target,Current
Win the mid-market,Raise win rate in %,50,18,25,25
,Cut churn in %,50,9,6,9
=== scoresheet.toml
[cycle]
name = \"Summer\"
start = 2026-06-01
end = 2026-08-31
=== history/2026-07-31.csv
Objective,Key result,Weight,Baseline,Target,Current
Win the mid-market,Raise win rate in %,20,18,25,24
,Cut churn in %,80,9,6,9",
        good: "\
Objective,Key result,Weight,Baseline,Target,Current,Comment
Win the mid-market,Raise win rate in %,50,18,25,25,board of 3 August: both count the same
,Cut churn in %,50,9,6,9,
=== scoresheet.toml
[cycle]
name = \"Summer\"
start = 2026-06-01
end = 2026-08-31
=== history/2026-07-31.csv
Objective,Key result,Weight,Baseline,Target,Current
Win the mid-market,Raise win rate in %,20,18,25,24
,Cut churn in %,80,9,6,9",
        thresholds: &[
            Threshold {
                name: "elapsed",
                default: 0.66,
                about: "share of the cycle from which weights stay as they are",
            },
            Threshold { name: "gain", default: 0.05, about: "rise of the objective's grade that comes of it" },
        ],
        check: Check::Objective(past::weight_shifted),
    },
    Rule {
        name: "metric-flip-flop",
        severity: Severity::Info,
        why: "What was won in one cycle is lost in the next, while another figure gains: the two pull at each other.",
        fix: "set a floor for the figure that was won, as a KPI with limits, before pushing the other one",
        bad: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current
Pages that please,Raise image quality score,40,80,70
--- KPIs
KPI,Target,Current
Page speed score,90,62
=== history/2026-06-30.csv
Cycle,Objective,Key result,Baseline,Target,Current
Q2 2026,Pages that load at once,Raise page speed score,60,90,85",
        good: "\
--- Q3 2026
Objective,Key result,Baseline,Target,Current
Pages that please,Raise image quality score,40,80,70
--- KPIs
KPI,Target,Current
Page speed score,90,86
=== history/2026-06-30.csv
Cycle,Objective,Key result,Baseline,Target,Current
Q2 2026,Pages that load at once,Raise page speed score,60,90,85",
        thresholds: &[
            Threshold { name: "gained", default: 0.3, about: "progress that was made then, and that is made now" },
            Threshold { name: "lost", default: 0.5, about: "share of that gain that is gone again" },
        ],
        check: Check::Kpi(past::flip_flop),
    },
];

fn history_remarks(oddity: Oddity, cx: &mut Context<'_>) {
    for remark in cx.history.remarks.iter().filter(|remark| remark.oddity == oddity) {
        let message = said!("{file} of the history: {remark}", file = quoted(&remark.name), remark = &remark.text);
        cx.report(Subject::Portfolio, None, message).found(&remark.name);
    }
}

/// The sighting that today is compared with: the last one in which everything might still change, else the first. `None`
/// if the key result is not certain to be the same one.
fn promised<'a>(id: KeyResultId, kr: &KeyResult, cx: &Context<'a>) -> Option<(NaiveDate, Then<'a>)> {
    let history = cx.history;
    let track = history.track(Kind::KeyResult, id.index());
    let settled = kr.cycle.as_ref().and_then(|cycle| past::settled(cycle.start, cycle.end, cx));
    let is_early = |sighting: &&Sighting| settled.is_some_and(|settled| history.day(sighting) <= settled);
    let at = track.iter().filter(is_early).count().saturating_sub(1);
    let least = cx.threshold("similarity") * Decimal::ONE_HUNDRED;
    let is_sure = |sighting: &Sighting| {
        let Similarity(alike) = sighting.similarity;
        matches!(sighting.how, How::Key | How::Config) || Decimal::from(alike) >= least
    };
    let since = track.get(at..)?;
    let first = since.first().filter(|_| since.iter().all(is_sure))?;
    Some((history.day(first), history.item(Kind::KeyResult, first)))
}

fn target_moved<'a>(id: KeyResultId, kr: &'a KeyResult, cx: &mut Context<'a>) {
    let Some((day, then)) = promised(id, kr, cx) else { return };
    let (Some(Number(was)), Some(is)) = (then.measure().1, kr.measure.target.given()) else { return };
    let is_explained = kr.comment.value().is_some();
    if was.normalize() == is.value.number.normalize() || is_explained {
        return;
    }
    let nearer = kr.measure.current.value().is_some_and(|current| {
        let distance = |target: Decimal| target.checked_sub(current.number).map(|distance| distance.abs());
        distance(is.value.number) < distance(was)
    });
    let finding = report(id, (Field::Target, Aspect::Target), (day, then, was), cx);
    if nearer {
        finding.rated(Severity::Error);
    }
}

fn baseline_rewritten<'a>(id: KeyResultId, kr: &'a KeyResult, cx: &mut Context<'a>) {
    let Some((day, then)) = promised(id, kr, cx) else { return };
    let (Some(Number(was)), Some(is)) = (then.measure().0, kr.measure.baseline.given()) else { return };
    if was.normalize() != is.value.number.normalize() && kr.comment.value().is_none() {
        report(id, (Field::Baseline, Aspect::Baseline), (day, then, was), cx);
    }
}

fn report<'c>(
    id: KeyResultId,
    (field, aspect): (Field, Aspect),
    (day, then, was): (NaiveDate, Then<'_>, Decimal),
    cx: &'c mut Context<'_>,
) -> &'c mut Finding {
    let title = quoted(&cx.portfolio.key_result(id).title);
    let (name, was) = (cx.name(field), was.normalize());
    let message = said!(
        "{title} had the {field} `{was}` on {day}, at {cell}",
        title,
        field = name,
        was,
        day,
        cell = Said::text(then.cell(aspect))
    );
    cx.report(id, field, message).expecting(was)
}

/// Key results that are gone while their cycle runs, one finding a unit.
fn vanished(portfolio: &Portfolio, cx: &mut Context<'_>) {
    let history = cx.history;
    let unread = portfolio.sources.iter().filter(|source| source.state != SourceState::Read);
    let unread: Vec<String> = unread.map(|source| format!("{} › ", source.name)).collect();
    let mut by_unit: BTreeMap<&str, Vec<Then<'_>>> = BTreeMap::new();
    for gone in history.gone.iter().filter(|gone| (gone.kind, gone.fate) == (Kind::KeyResult, Fate::Vanished)) {
        let item = history.item(Kind::KeyResult, &gone.last);
        let settled = item.cycle().and_then(|cycle| past::settled(cycle.start, cycle.end, cx));
        // What stands in a file that cannot be read today is not gone.
        let is_hidden = unread.iter().any(|file| item.origin().starts_with(file.as_str()));
        if !is_hidden && settled.is_none_or(|settled| cx.config.as_of > settled) {
            by_unit.entry(item.unit()).or_default().push(item);
        }
    }
    for (name, items) in by_unit {
        let unit = portfolio.units.iter().position(|unit| unit.name == name);
        let subject = unit.map_or(Subject::Portfolio, |at| Subject::Unit(UnitId::new(at)));
        let named = items.iter().take(NAMED).map(|item| format!("{} at {}", quoted(item.title()), item.origin()));
        let named = named.collect::<Vec<_>>().join(", ");
        let more = items.len().saturating_sub(NAMED);
        let (count, name_said) = (count(items.len(), "key result"), quoted(name));
        let message = match (items.len(), more) {
            (1, _) => said!("{count} of {name} is gone: {named}", count, name = name_said, named),
            (_, 0) => said!("{count} of {name} are gone: {named}", count, name = name_said, named),
            _ => said!("{count} of {name} are gone: {named} and {more} more", count, name = name_said, named, more),
        };
        let finding = cx.report(subject, None, message);
        finding.found(name).expecting(said!("a key result that was given up marked as dropped")).origin =
            left_behind(portfolio, unit, &items);
    }
}

/// Where to put them back: at an objective that they stood under, else at the first key result of their unit.
fn left_behind(portfolio: &Portfolio, unit: Option<usize>, items: &[Then<'_>]) -> Option<Origin> {
    let above: Vec<&str> = items
        .iter()
        .filter_map(|item| match item {
            Then::KeyResult(entry) => entry.objective.as_deref(),
            Then::Objective(_) | Then::Kpi(_) => None,
        })
        .collect();
    let objective = portfolio.objectives.iter().find(|objective| above.contains(&&*objective.key));
    let first = || portfolio.key_results.iter().find(|kr| Some(kr.unit.index()) == unit);
    objective.map(|objective| objective.origin).or_else(|| first().map(|kr| kr.origin))
}

fn unclear(_: &Portfolio, cx: &mut Context<'_>) {
    for doubt in &cx.history.doubts {
        let subject = match doubt.kind {
            Kind::Objective => Subject::Objective(ObjectiveId::new(doubt.at)),
            Kind::KeyResult => Subject::KeyResult(KeyResultId::new(doubt.at)),
            Kind::Kpi => Subject::Kpi(KpiId::new(doubt.at)),
        };
        let olds: Vec<String> = doubt.olds.iter().take(NAMED).map(|old| quoted(old).to_string()).collect();
        let olds = olds.join(", ");
        let finding = cx.report(subject, None, Said::default());
        let title = quoted(&finding.value);
        finding.message = match doubt.doubt {
            Doubt::ReusedId => said!("{title} has the id that {olds} had, and counts something else", title, olds),
            Doubt::Several => said!("{title} may be any of {olds} of an earlier month", title, olds),
        };
    }
}
