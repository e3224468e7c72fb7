//! The settings of a run and an audience in; those of its report, with nothing in them about what is hidden, out.

use crate::config::{Audience, Config, Input, Limits, MatchRule, Output, PaceRule, Part, Settings, Workbooks};
use crate::model::words::fold;
use crate::model::{Entry, Portfolio};

/// The settings for a report about what an audience sees.
pub fn config(config: &Config, audience: &Audience, seen: &Portfolio) -> Config {
    let Config { as_of, root, settings } = config;
    let folder = config.audience_folder(audience);
    Config {
        as_of: *as_of,
        root: root.clone(),
        settings: of(settings, audience, seen, output(settings, audience, folder)),
    }
}

fn of(settings: &Settings, audience: &Audience, seen: &Portfolio, output: Output) -> Settings {
    let Settings {
        title,
        as_of,
        input: _,
        output: _,
        brand,
        words,
        cycle,
        named_cycles,
        grading,
        pace,
        matches,
        sheets: _,
        rules,
        profile,
        strict,
        accepted: _,
        audiences: _,
        limits: _,
        workbooks: _,
    } = settings;
    let names = names(seen);
    let is_seen = |name: &str| names.binary_search(&fold(name)).is_ok();
    let pace: Vec<PaceRule> = pace.iter().filter(|rule| is_seen(&rule.item)).cloned().collect();
    let matches: Vec<MatchRule> = matches.iter().filter(|rule| is_seen(&rule.to)).cloned().collect();
    Settings {
        // The name tells readers that there is more than they see.
        title: audience.title.clone().unwrap_or_else(|| format!("{title}, for {}", audience.name)),
        as_of: *as_of,
        input: Input::default(),
        output,
        brand: brand.clone(),
        words: words.clone(),
        cycle: cycle.clone(),
        named_cycles: named_cycles.clone(),
        grading: grading.clone(),
        pace,
        matches,
        sheets: Vec::new(),
        rules: rules.clone(),
        profile: *profile,
        strict: *strict,
        accepted: Vec::new(),
        audiences: Vec::new(),
        limits: Limits::default(),
        workbooks: Workbooks::default(),
    }
}

/// No history is written, nobody is nudged, and no page leads to the reports of other months, which hold more.
fn output(settings: &Settings, audience: &Audience, folder: std::path::PathBuf) -> Output {
    let Output {
        report: _,
        history: _,
        theme,
        also,
        nudges: _,
        link_months: _,
        people: _,
        language,
        locale,
        roles,
        hides_findings: _,
    } = &settings.output;
    let plain = Output::default();
    Output {
        report: folder,
        history: plain.history,
        theme: theme.clone(),
        also: also.clone(),
        nudges: plain.nudges,
        link_months: false,
        people: audience.people,
        language: *language,
        locale: *locale,
        roles: roles.clone(),
        hides_findings: !audience.sees(Part::Findings),
    }
}

/// What the items that are seen are called, folded and sorted.
fn names(seen: &Portfolio) -> Vec<String> {
    let own = |id: &Entry<Box<str>>| id.value().map(|id| fold(id));
    let objectives = seen.objectives.iter().flat_map(|it| [Some(fold(&it.title)), own(&it.id), Some(fold(&it.key))]);
    let key_results = seen.key_results.iter().flat_map(|it| [Some(fold(&it.title)), own(&it.id), Some(fold(&it.key))]);
    let kpis = seen.kpis.iter().flat_map(|it| [Some(fold(&it.name)), own(&it.id), Some(fold(&it.key))]);
    let mut names: Vec<String> = objectives.chain(key_results).chain(kpis).flatten().collect();
    names.sort_unstable();
    names
}
