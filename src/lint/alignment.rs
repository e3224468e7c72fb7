//! Does it serve something above it?

use std::collections::HashMap;

use super::text::{quoted, significant};
use super::{Check, Context, Item, Rule, Said, Severity, TableView, Threshold, said};
use crate::model::unit::Level;
use crate::model::words::{fold, holds_phrase};
use crate::model::{Objective, ObjectiveId, Portfolio, UnitId};
use crate::recognise::Field;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "unknown-parent",
        severity: Severity::Error,
        why: "An objective that points to nothing looks aligned and is not. Its contribution is missing from the tree.",
        fix: "write the number or the exact title of the objective that it serves",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
C-O1,Keep every client we win,,Raise renewals in %,82,90
C-O2,Earn more from every visit,,Raise visit value in EUR,40,46
T-O1,Make renewal effortless for small clients,C-O1,Raise small renewals in %,70,85
T-O2,Help clients find the right offer,C-O5,Raise second offers in %,12,20",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
C-O1,Keep every client we win,,Raise renewals in %,82,90
C-O2,Earn more from every visit,,Raise visit value in EUR,40,46
T-O1,Make renewal effortless for small clients,C-O1,Raise small renewals in %,70,85
T-O2,Help clients find the right offer,C-O2,Raise second offers in %,12,20",
        thresholds: &[],
        check: Check::Objective(unknown_parent),
    },
    Rule {
        name: "circular-alignment",
        severity: Severity::Error,
        why: "Objectives that serve each other in a circle serve nothing else, and no roll-up can start.",
        fix: "decide which of them is the higher one, and clear the parent of that one",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Keep every client we win,O2,Raise renewals in %,82,90
O2,Make renewal effortless for small clients,O1,Raise small renewals in %,70,85",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Keep every client we win,,Raise renewals in %,82,90
O2,Make renewal effortless for small clients,O1,Raise small renewals in %,70,85",
        thresholds: &[],
        check: Check::Portfolio(circular_alignment),
    },
    Rule {
        name: "unaligned-objective",
        severity: Severity::Warning,
        why: "What serves nothing above it may be worth doing, but nobody can see what for.",
        fix: "name the objective that it serves, or write `local` if it stands for itself on purpose",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
O2,Make renewal effortless for small clients,,Raise small renewals in %,70,85
O3,Callers get a name,O2,Raise calls taken by name in %,40,80
O4,Parts are there when needed,O2,Cut stockouts a week,9,2",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
O2,Make renewal effortless for small clients,local,Raise small renewals in %,70,85
O3,Callers get a name,O2,Raise calls taken by name in %,40,80
O4,Parts are there when needed,O2,Cut stockouts a week,9,2",
        thresholds: &[],
        check: Check::Table(unaligned),
    },
    Rule {
        name: "parent-period-mismatch",
        severity: Severity::Warning,
        why: "What is due after its parent has ended cannot help to reach it.",
        fix: "give both the same cycle, or align it with the objective of the longer cycle",
        bad: "\
--- Q2 2026
Id,Objective,Key result,Baseline,Target
O1,Keep every client we win,Raise renewals in %,82,90
--- Q3 2026
Id,Objective,Supports,Key result,Baseline,Target
S1,Callers get a name,O1,Raise calls taken by name in %,40,80",
        good: "\
--- 2026
Id,Objective,Key result,Baseline,Target
O1,Keep every client we win,Raise renewals in %,82,90
--- Q3 2026
Id,Objective,Supports,Key result,Baseline,Target
S1,Callers get a name,O1,Raise calls taken by name in %,40,80",
        thresholds: &[],
        check: Check::Objective(period_mismatch),
    },
    Rule {
        name: "unsupported-company-objective",
        severity: Severity::Warning,
        why: "What the whole organisation wants and nobody works towards will not come by itself.",
        fix: "ask which team contributes, or name the person at the top who does it alone",
        bad: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Company,Lindgren,O1,Keep every client we win,,Raise renewals in %,82,90
Company,Lindgren,O2,Be at home in the north,,Raise shops in the north,0,9
Team,Phones,O3,Callers get a name,O1,Raise calls taken by name in %,40,80",
        good: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Company,Lindgren,O1,Keep every client we win,,Raise renewals in %,82,90
Company,Lindgren,O2,Be at home in the north,,Raise shops in the north,0,9
Team,Phones,O3,Callers get a name,O1,Raise calls taken by name in %,40,80
Team,Shops,O4,A shop opens without a hitch,O2,Cut days to open,60,30",
        thresholds: &[],
        check: Check::Objective(unsupported),
    },
    Rule {
        name: "unexplained-contribution",
        severity: Severity::Info,
        why: "One word such as growth fits everything, and shows no way from here to there.",
        fix: "say what changes for the objective above, or give its id",
        bad: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Make renewal effortless for small clients,growth,Raise small renewals in %,70,85",
        good: "\
Id,Objective,Supports,Key result,Baseline,Target
O1,Make renewal effortless for small clients,fewer cancellations in the first month,Raise small renewals in %,70,85",
        thresholds: &[Threshold { name: "words", default: 3.0, about: "words of a contribution" }],
        check: Check::Objective(unexplained),
    },
    Rule {
        name: "silo",
        severity: Severity::Info,
        why: "A unit that serves nobody else and is served by nobody either works alone or has not looked.",
        fix: "link at least one objective with another unit's",
        bad: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Department,Service,O1,Keep every client we win,,Raise renewals in %,82,90
Team,Phones,O2,Callers get a name,O1,Raise calls taken by name in %,40,80
Team,Legal,O3,Contracts fit on one page,,Cut pages a contract,14,1
Team,Legal,O4,Nobody waits for a signature,,Cut days to a signature,9,1
Team,Legal,O5,Disputes end before court,,Cut cases in court,12,3",
        good: "\
Level,Team,Id,Objective,Supports,Key result,Baseline,Target
Department,Service,O1,Keep every client we win,,Raise renewals in %,82,90
Team,Phones,O2,Callers get a name,O1,Raise calls taken by name in %,40,80
Team,Legal,O3,Contracts fit on one page,O1,Cut pages a contract,14,1
Team,Legal,O4,Nobody waits for a signature,,Cut days to a signature,9,1
Team,Legal,O5,Disputes end before court,,Cut cases in court,12,3",
        thresholds: &[Threshold { name: "objectives", default: 3.0, about: "objectives from which a unit is judged" }],
        check: Check::Portfolio(silo),
    },
    Rule {
        name: "unconfirmed-dependency",
        severity: Severity::Warning,
        why: "Help that the helper does not know of will not come in time.",
        fix: "ask the other team, and let both sheets name it",
        bad: "\
Team,Objective,Key result,Depends on,Baseline,Target
Web,Orders arrive without a call,Raise orders online in %,Data,40,70
Data,Numbers are there by nine,Cut hours until the numbers are there,,14,9",
        good: "\
Team,Objective,Key result,Depends on,Baseline,Target
Web,Orders arrive without a call,Raise orders online in %,Data,40,70
Data,Numbers are there by nine,Cut hours until the numbers are there,needed by Web,14,9",
        thresholds: &[],
        check: Check::Portfolio(unconfirmed_dependencies),
    },
];

/// How alike two titles are from which one is taken for a misspelling of the other.
const ALIKE: f64 = 0.85;

/// Speaks only where other parents of the file are found, or the title is nearly right: else the file of the higher
/// level is not in this build, or the column holds themes.
fn unknown_parent(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let links = cx.ground.links();
    let Some(parent) = objective.parent.given() else { return };
    if links.names(id) || is_local(&parent.value) {
        return;
    }
    let nearest = nearest_title(&parent.value, objective, cx.portfolio);
    if nearest.is_some() || links.resolves(objective.origin.source) {
        let message = said!("no objective is called {text}", text = quoted(&parent.text));
        cx.report(id, Field::Parent, message).expecting(nearest.unwrap_or_default());
    }
}

/// Whether a parent cell says that the objective stands for itself.
fn is_local(parent: &str) -> bool {
    const LOCAL: &[&str] =
        &["eigenstandig", "local", "local only", "locale", "lokal", "no parent", "none", "own", "standalone"];
    LOCAL.contains(&&*fold(parent))
}

fn nearest_title(text: &str, objective: &Objective, portfolio: &Portfolio) -> Option<String> {
    let wanted = significant(text);
    if !wanted.contains(' ') {
        return None;
    }
    let others = portfolio.objectives.iter().filter(|other| other.key != objective.key);
    let scored = others.map(|other| (strsim::normalized_levenshtein(&wanted, &significant(&other.title)), other));
    let (score, nearest) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (score >= ALIKE).then(|| nearest.title.to_string())
}

/// Reports each circle once, at its first objective.
fn circular_alignment<'a>(portfolio: &'a Portfolio, cx: &mut Context<'a>) {
    let links = cx.ground.links();
    let mut visited = vec![false; portfolio.objectives.len()];
    for start in (0..portfolio.objectives.len()).map(ObjectiveId::new) {
        let mut path = vec![start];
        while let Some(next) = links.parent(path[path.len() - 1]).filter(|next| !visited[next.index()]) {
            if let Some(first) = path.iter().position(|id| *id == next) {
                report_circle(&path[first..], portfolio, cx);
                break;
            }
            path.push(next);
        }
        path.iter().for_each(|id| visited[id.index()] = true);
    }
}

fn report_circle(circle: &[ObjectiveId], portfolio: &Portfolio, cx: &mut Context) {
    let first = circle.iter().min().expect("a circle has a member");
    let titles: Vec<String> = circle.iter().map(|id| quoted(&portfolio.objective(*id).title).to_string()).collect();
    cx.report(*first, Field::Parent, said!("{titles} serve each other in a circle", titles = titles.join(", ")));
}

/// Speaks of gaps where most of the siblings have a parent, and once of a sheet without a column below a company that has
/// objectives.
fn unaligned<'a>(table: &TableView<'a>, cx: &mut Context<'a>) {
    let is_top = |objective: &Objective| cx.portfolio.unit(objective.unit).level == Level::Company;
    let lower: Vec<_> = table.objectives.iter().filter(|(_, objective)| !is_top(objective)).collect();
    let blank = lower.iter().filter(|(_, objective)| objective.parent.is_blank());
    let lacking: Vec<Item> = blank.map(|&&(id, objective)| Item::Objective(id, objective)).collect();
    if table.has_column(Field::Parent) {
        if lacking.len() * 2 <= lower.len() {
            cx.report_lack(table, Field::Parent, &lacking, said!("objective that it serves"));
        }
        return;
    }
    let mut companies = cx.ground.units().filter(|(_, unit)| unit.level == Level::Company);
    let has_top = companies.any(|(id, _)| !cx.ground.objectives_of[id.index()].is_empty());
    if let [first, _, ..] = lacking.as_slice()
        && has_top
    {
        let message = said!("no column says what its {number} objectives serve", number = lacking.len());
        let origin = first.origin();
        cx.report(table.sheet(), Field::Parent, message).at(origin).rated(Severity::Info);
    }
}

fn period_mismatch(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(parent) = cx.ground.links().parent(id).map(|parent| cx.portfolio.objective(parent)) else { return };
    let (Some(own), Some(above)) = (&objective.cycle, &parent.cycle) else { return };
    if own.end > above.end || own.start < above.start {
        let (title, served) = (quoted(&objective.title), quoted(&parent.title));
        let (cycle, other) = (Said::text(&own.name), Said::text(&above.name));
        let message = said!("{title} is for {cycle} and serves {served} of {other}", title, cycle, served, other);
        cx.report(id, Field::Parent, message).expecting(said!("a parent in {cycle}", cycle = Said::text(&own.name)));
    }
}

/// What its own people carry out needs no other team.
fn unsupported(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let links = cx.ground.links();
    let is_top = |objective: &Objective| cx.portfolio.unit(objective.unit).level == Level::Company;
    let is_carried = cx.ground.evidence(objective).iter().any(|(_, kr)| kr.owner.value().is_some());
    let others = || cx.ground.objectives().any(|(other, objective)| is_top(objective) && links.is_parent(other));
    if is_top(objective) && !links.is_parent(id) && !is_carried && others() {
        let message = said!("no objective of another unit serves {title}", title = quoted(&objective.title));
        cx.report(id, Field::Objective, message).expecting(said!("a team that contributes to it"));
    }
}

/// A code of a pillar is an id, and so is a word that many rows share.
fn unexplained(id: ObjectiveId, objective: &Objective, cx: &mut Context) {
    let Some(parent) = objective.parent.given() else { return };
    let is_linked = cx.ground.links().names(id);
    let is_word = |word: &str| word.chars().all(|c| c.is_lowercase());
    let count = parent.value.split_whitespace().count();
    if !is_linked
        && !is_local(&parent.value)
        && parent.value.split_whitespace().all(is_word)
        && !cx.exceeds(count + 1, "words")
    {
        let message = said!(
            "{text} does not say how {title} serves it",
            text = quoted(&parent.text),
            title = quoted(&objective.title)
        );
        cx.report(id, Field::Parent, message).expecting(said!("an id, or how it contributes"));
    }
}

/// Only where other units of the build are linked.
fn silo<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let links = cx.ground.links();
    let is_linked =
        |objective: &ObjectiveId| links.is_parent(*objective) || !cx.portfolio.objective(*objective).parent.is_blank();
    let (linked, alone): (Vec<_>, Vec<_>) = cx
        .ground
        .units()
        .map(|(id, unit)| (id, unit, &cx.ground.objectives_of[id.index()]))
        .partition(|(_, _, objectives)| objectives.iter().any(is_linked));
    for (id, unit, objectives) in alone.into_iter().filter(|_| !linked.is_empty()) {
        if unit.level != Level::Company && cx.exceeds(objectives.len() + 1, "objectives") {
            let message = said!(
                "none of the {number} objectives of {name} is linked",
                number = objectives.len(),
                name = quoted(&unit.name)
            );
            let origin = cx.portfolio.objective(objectives[0]).origin;
            cx.report(id, Field::Parent, message).at(origin).expecting(said!("a link to another unit"));
        }
    }
}

/// Only of units that this build has; the file of any other may be missing.
fn unconfirmed_dependencies<'a>(_: &'a Portfolio, cx: &mut Context<'a>) {
    let needs: Vec<(Item, String)> =
        cx.ground.items().filter_map(|item| Some((item, fold(item.dependency()?)))).collect();
    let units: HashMap<String, UnitId> = cx.ground.units().map(|(id, unit)| (fold(&unit.name), id)).collect();
    let mut said: HashMap<UnitId, String> = HashMap::new();
    for (item, text) in &needs {
        let all = said.entry(item.unit()).or_default();
        all.push_str(text);
        all.push('\n');
    }
    for (item, text) in needs {
        let own = fold(&cx.portfolio.unit(item.unit()).name);
        let named = text.split([',', ';', '/', '+', '&']).filter_map(|part| units.get(part.trim()));
        let silent = named
            .copied()
            .find(|other| *other != item.unit() && !said.get(other).is_some_and(|said| holds_phrase(said, &own)));
        if let Some(other) = silent {
            let name = quoted(&cx.portfolio.unit(other).name).to_string();
            let message = said!("{name} does not say that {title} depends on it", name, title = quoted(item.title()));
            cx.report(item.subject(), Field::Dependency, message).expecting(said!("a word on it in both sheets"));
        }
    }
}
