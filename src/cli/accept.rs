//! `scoresheet accept`: writes into accepted.toml that somebody accepts a finding, why and until when; or lists all that is
//! accepted.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};

use super::progress::Progress;
use super::session::{Session, something_read};
use super::{Accept, Exit, Global, Terminal};
use crate::config::{ACCEPTED_FILE, AcceptedEntry, last_day};
use crate::lint::Finding;
use crate::lint::acceptance::{name_of, names, rule};
use crate::pipeline::veiled;
use crate::report::Report;
use crate::report::acceptance::{listed, overview, with_entries};
use crate::report::summary::plain;
use crate::report::write::rewrite;

/// So many findings are named where none or too many fit.
const NAMED: usize = 8;

/// The digits of a fingerprint.
const FINGERPRINT: usize = 12;

/// Accepts findings, or lists what is accepted.
pub fn run(options: &Accept, global: &Global, terminal: &Terminal) -> Result<Exit> {
    let session = Session::open(global, &options.paths)?;
    let watch = Progress::new(terminal)?;
    let (found, archive) = session.look(terminal)?;
    let examined = session.examine(&found, archive, &watch)?;
    drop(watch);
    something_read(&examined.portfolio)?;
    let report = examined.report(&session.config);
    let Some(what) = &options.what else {
        terminal.result(&overview(&report))?;
        return Ok(Exit::Done);
    };
    let agreed = agreed(options, &report)?;
    let findings = if is_fingerprint(what) {
        // A report that does not name people tells fingerprints that are made without their names.
        let shown = veiled(examined.clone(), &session.config).findings;
        by_fingerprint(&report, &shown, what)?
    } else {
        by_rule(&report, what, options)?
    };
    let entries = entries(&report, &findings, options, &agreed);
    let file = session.config.root.join(ACCEPTED_FILE);
    rewrite(&file, |text| with_entries(text, &entries))?;
    let until = agreed.until.map_or(String::new(), |day| format!(" until {day}"));
    let count = if findings.len() == 1 { "1 finding".to_owned() } else { format!("{} findings", findings.len()) };
    let AcceptedEntry { by, .. } = &agreed;
    let told = listed(&report, &findings);
    terminal.result(&format!("{count} of {} accepted by {by}{until}\n{told}", findings[0].rule.name))?;
    terminal.note(&format!("written to {}", plain(&file).display()));
    Ok(Exit::Done)
}

/// Why, by whom and until when, as typed.
fn agreed(options: &Accept, report: &Report) -> Result<AcceptedEntry> {
    let said =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let reason =
        said(&options.reason).context("--reason is missing: say in a few words why the finding is accepted")?;
    let by = said(&options.by).context("--by is missing: say who accepts it")?;
    let until = options.until.as_deref().map(|text| {
        last_day(text).with_context(|| format!("--until is `{text}`, expected a day or a month such as 2027-03"))
    });
    let until = until.transpose()?;
    let as_of = report.config.as_of;
    if let Some(day) = until {
        ensure!(as_of <= day, "--until is {day}, which is over on {as_of}: nothing would be accepted");
    }
    Ok(AcceptedEntry { reason, by, until, ..AcceptedEntry::default() })
}

fn is_fingerprint(what: &str) -> bool {
    what.len() == FINGERPRINT && what.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The finding that has a fingerprint, or the one at its place among those that are shown.
fn by_fingerprint<'a>(report: &Report<'a>, shown: &[Finding], fingerprint: &str) -> Result<Vec<&'a Finding>> {
    let wanted = fingerprint.to_ascii_lowercase();
    let is_it = |finding: &&Finding| finding.fingerprint == wanted;
    let at_its_place = || report.findings.iter().zip(shown).find(|(_, shown)| is_it(shown)).map(|(finding, _)| finding);
    let found = report.findings.iter().find(is_it).or_else(at_its_place);
    let found = found.with_context(|| {
        format!("no finding has the fingerprint `{fingerprint}`; `scoresheet check --format json` tells that of each")
    });
    Ok(vec![found?])
}

fn by_rule<'a>(report: &Report<'a>, name: &str, options: &Accept) -> Result<Vec<&'a Finding>> {
    let rule = rule(name).map_err(anyhow::Error::msg)?.name;
    let of_rule: Vec<&Finding> = report.findings.iter().filter(|finding| finding.rule.name == rule).collect();
    if of_rule.is_empty() {
        bail!("`{rule}` finds nothing: there is nothing to accept");
    }
    let wanted = AcceptedEntry {
        rule: rule.to_owned(),
        item: options.item.clone(),
        unit: options.unit.clone(),
        field: options.field.clone(),
        ..AcceptedEntry::default()
    };
    let found: Vec<&Finding> =
        of_rule.iter().copied().filter(|finding| names(&wanted, finding, report.portfolio)).collect();
    let is_vague = options.item.is_none() && options.unit.is_none();
    match found.len() {
        0 => bail!("`{rule}` finds nothing of the kind; the nearest are\n{}", nearest(report, &of_rule, &wanted)),
        1 => Ok(found),
        many if is_vague => {
            let told = nearest(report, &found, &wanted);
            bail!("`{rule}` finds {many} things: name one with --item, or all of a unit with --unit\n{told}")
        }
        _ => Ok(found),
    }
}

/// The findings whose names are most like what was typed.
fn nearest(report: &Report, findings: &[&Finding], wanted: &AcceptedEntry) -> String {
    let typed = wanted.item.as_deref().or(wanted.unit.as_deref()).unwrap_or_default().to_lowercase();
    let name = |finding: &Finding| match &wanted.item {
        Some(_) => name_of(finding, report.portfolio).to_lowercase(),
        None => {
            finding.unit(report.portfolio).map_or(String::new(), |id| report.portfolio.unit(id).name.to_lowercase())
        }
    };
    let mut near = findings.to_vec();
    let likeness = |finding: &&Finding| {
        let words = finding.item(report.portfolio).to_lowercase();
        strsim::jaro_winkler(&typed, &name(finding)).max(strsim::jaro_winkler(&typed, &words))
    };
    near.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    let rest = near.len().saturating_sub(NAMED);
    near.truncate(NAMED);
    let rest = if rest > 0 { format!("  … and {rest} more") } else { String::new() };
    format!("{}{rest}", listed(report, &near)).trim_end().to_owned()
}

/// One entry a unit if only a unit was named, else one for each thing that was found.
fn entries(report: &Report, findings: &[&Finding], options: &Accept, agreed: &AcceptedEntry) -> Vec<AcceptedEntry> {
    let mut entries: Vec<AcceptedEntry> = Vec::new();
    let mut seen = BTreeSet::new();
    for finding in findings {
        let unit = finding.unit(report.portfolio).map(|id| report.portfolio.unit(id).name.clone());
        let is_of_unit = options.item.is_none() && options.unit.is_some();
        let item = (!is_of_unit).then(|| name_of(finding, report.portfolio));
        // A fingerprint stands for one field, a name for all that were not told apart.
        let is_one = options.what.as_deref().is_some_and(is_fingerprint);
        let field =
            options.field.clone().or_else(|| (is_one && !finding.field.is_empty()).then(|| finding.field.into()));
        let entry = AcceptedEntry { rule: finding.rule.name.to_owned(), item, unit, field, ..agreed.clone() };
        if seen.insert((entry.item.clone(), entry.unit.clone(), entry.field.clone())) {
            entries.push(entry);
        }
    }
    entries
}
