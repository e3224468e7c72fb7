//! Findings as Markdown, as GitHub and GitLab render it. Nothing in a cell can become a link, a mention or a tag.

use std::fmt::Write;

use super::escape::{line, short};
use super::{Listing, Where, text};
use crate::lint::Finding;

/// So many findings of one rule are listed; a comment on a pull request has an end.
const LISTED: usize = 20;

/// A quoted value is cut here, in characters.
const LONGEST: usize = 300;

/// The whole document.
pub fn document(listing: &Listing) -> String {
    let report = &listing.report;
    let mut out = format!("## {}\n", escaped(&line(&report.config.settings.title)));
    push(&mut out, format_args!("\nAs of {}: {}.", report.config.as_of, escaped(&text::counts(report))));
    if let Some(accepted) = text::accepted(report) {
        push(&mut out, format_args!("\n{}.", escaped(&line(&accepted))));
    }
    let open: Vec<&Finding> = report.open_findings().collect();
    for group in text::groups(&open) {
        section(&mut out, listing, &group);
    }
    if !listing.idle.is_empty() {
        out += "\n### Notes\n\n";
    }
    for note in listing.idle {
        push(&mut out, format_args!("- {}", escaped(&short(note, LONGEST))));
    }
    out
}

fn section(out: &mut String, listing: &Listing, group: &[&Finding]) {
    let (rule, severity) = (group[0].rule, group[0].severity);
    push(out, format_args!("\n### {} `{}` × {}\n", severity.words(), rule.name, group.len()));
    push(out, format_args!("{}\n\n**Fix:** {}\n", escaped(rule.why), escaped(rule.fix)));
    out.push_str("| Where | What was found | Owner |\n|---|---|---|\n");
    for finding in &group[..group.len().min(LISTED)] {
        let portfolio = listing.report.portfolio;
        let place = Where::of(finding, portfolio);
        let file = place.file.map(|file| short(file, LONGEST));
        let at = [file, Some(short(&place.in_file(), LONGEST)).filter(|at| !at.is_empty())];
        let place = at.into_iter().flatten().collect::<Vec<_>>().join(" › ");
        let owner = finding.owner(portfolio).map(|owner| escaped(&short(owner, LONGEST))).unwrap_or_default();
        push(out, format_args!("| {} | {} | {owner} |", escaped(&place), quoted(&line(&finding.message.to_string()))));
    }
    if let Some(rest) = group.len().checked_sub(LISTED).filter(|rest| *rest > 0) {
        push(out, format_args!("\n… and {rest} more."));
    }
}

/// A message: what stands between backticks as code, the rest as plain words. Where backticks do not pair, all is plain.
pub fn quoted(message: &str) -> String {
    if message.matches('`').count() % 2 == 1 {
        return escaped(message);
    }
    let parts = message.split('`').enumerate().map(|(number, part)| match number % 2 {
        0 => escaped(part),
        _ if part.trim().is_empty() => escaped(part),
        _ => format!("`{}`", part.replace('|', "\\|")),
    });
    parts.collect()
}

/// Plain words: signs that Markdown or a forge acts upon as references to themselves. `https://…` and `www.…` would become
/// links by themselves.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '@' | '&' | '$' => {
                out += &format!("&#{};", u32::from(letter));
            }
            '.' if out.ends_with(['w', 'W']) => out += "&#46;",
            other => out.push(other),
        }
    }
    out.replace("://", "&#58;//")
}

fn push(out: &mut String, arguments: std::fmt::Arguments) {
    writeln!(out, "{arguments}").expect("a string takes every line");
}
