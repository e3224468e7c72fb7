//! A report and rulebooks of other tools in; what they would say of the same key results out.

use anyhow::{Context, Result};
use serde::Serialize;

use super::{BOLD, FAINT, line};
use crate::config::nearest;
use crate::grade::rulebook::{Call, RULEBOOKS, Rulebook, Standing};
use crate::grade::{Band, Outcome};
use crate::model::KeyResult;
use crate::report::Report;
use crate::report::palette::{Shown, Tone};

/// The name that means all of them.
const ALL: &str = "all";

/// The rulebooks of a name, all of them for `all`.
///
/// # Errors
/// None has that name; the message tells the nearest.
pub fn rulebooks(name: &str) -> Result<Vec<&'static Rulebook>> {
    if name == ALL {
        return Ok(RULEBOOKS.iter().collect());
    }
    let found = RULEBOOKS.iter().find(|rulebook| rulebook.name == name.to_lowercase());
    found.map(|rulebook| vec![rulebook]).with_context(|| {
        let near = nearest(name, RULEBOOKS.iter().map(|rulebook| rulebook.name));
        let names = RULEBOOKS.iter().map(|rulebook| rulebook.name).collect::<Vec<_>>().join(", ");
        match near {
            Some(near) => format!("no rulebook is called `{name}`; did you mean `{near}`?"),
            None => format!("no rulebook is called `{name}`: there are {names}, and all"),
        }
    })
}

/// One key result, judged here and there.
#[derive(Debug, Serialize)]
struct Judged<'a> {
    key: &'a str,
    id: Option<&'a str>,
    title: &'a str,
    here: &'static str,
    here_colour: Option<&'static str>,
    there: &'static str,
    there_colour: &'static str,
    differs: bool,
}

/// What other rulebooks say, for people: each key result under one of them, else how many have another colour.
pub fn policies(report: &Report<'_>, rulebooks: &[&'static Rulebook]) -> String {
    let mut text = String::new();
    for rulebook in rulebooks {
        let judged = judged(report, rulebook);
        let (of, differ) = (judged.len(), judged.iter().filter(|it| it.differs).count());
        let colours = ["green", "yellow", "red"]
            .map(|colour| format!("{} {colour}", judged.iter().filter(|it| it.there_colour == colour).count()));
        let told = format!("{differ} of {of} key results differ from here; {}", colours.join(", "));
        line(&mut text, format_args!("{BOLD}{}{BOLD:#}  {told}", rulebook.name));
        line(&mut text, format_args!("  {FAINT}{}{FAINT:#}", rulebook.about));
        if let [_] = rulebooks {
            each(&mut text, &judged);
        }
    }
    text
}

fn each(text: &mut String, judged: &[Judged<'_>]) {
    let width = |told: fn(&Judged<'_>) -> &'static str| judged.iter().map(|it| told(it).len()).max().unwrap_or(0);
    let (here, there) = (width(|it| it.here).max(4), width(|it| it.there).max(5));
    line(text, format_args!("  {FAINT}{:here$}  {:there$}  key result{FAINT:#}", "here", "there"));
    for it in judged {
        let sign = if it.differs { "≠" } else { " " };
        let id = it.id.map(|id| format!("{FAINT}{id}{FAINT:#} ")).unwrap_or_default();
        line(text, format_args!("{sign} {:here$}  {:there$}  {id}{}", it.here, it.there, it.title));
    }
}

/// The same for machines.
pub fn policies_json(report: &Report<'_>, rulebooks: &[&'static Rulebook]) -> String {
    #[derive(Serialize)]
    struct Policy<'a> {
        name: &'static str,
        about: &'static str,
        key_results: Vec<Judged<'a>>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        schema: u32,
        as_of: String,
        policies: Vec<Policy<'a>>,
    }
    let policy = |rulebook: &&'static Rulebook| Policy {
        name: rulebook.name,
        about: rulebook.about,
        key_results: judged(report, rulebook),
    };
    let policies = rulebooks.iter().map(policy).collect();
    let document = Document { schema: 1, as_of: report.config.as_of.to_string(), policies };
    serde_json::to_string_pretty(&document).expect("texts are valid JSON") + "\n"
}

/// Every key result that has a grade and dates.
fn judged<'a>(report: &Report<'a>, rulebook: &Rulebook) -> Vec<Judged<'a>> {
    let all = report.portfolio.key_results.iter().zip(&report.grades.key_results);
    let judge = |(kr, graded): (&'a KeyResult, &crate::grade::KeyResultGrade)| {
        let (Outcome::Graded(made), Some(expected)) = (&graded.outcome, graded.pace.expected) else { return None };
        let Call { band, word } = (rulebook.judge)(Standing { progress: made.progress.0, expected });
        let here = colour(graded.pace.status.into());
        Some(Judged {
            key: &kr.key,
            id: kr.id.value().map(|id| &**id),
            title: &kr.title,
            here: graded.pace.status.words(),
            here_colour: here.map(Band::words),
            there: word,
            there_colour: band.words(),
            differs: here != Some(band),
        })
    };
    all.filter_map(judge).collect()
}

/// The colour of a verdict of ours; none where we say nothing.
fn colour(shown: Shown) -> Option<Band> {
    match shown.tone {
        Tone::Good | Tone::Done => Some(Band::Green),
        Tone::Warning => Some(Band::Yellow),
        Tone::Bad => Some(Band::Red),
        Tone::Quiet => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    #[test]
    fn a_rulebook_is_found_by_its_name_or_by_the_nearest() {
        assert_eq!(rulebooks("Viva").unwrap().len(), 1);
        assert_eq!(rulebooks("all").unwrap().len(), RULEBOOKS.len());
        let refused = rulebooks("vvia").unwrap_err().to_string();
        assert!(refused.ends_with("did you mean `viva`?"), "{refused}");
    }

    #[test]
    fn each_key_result_stands_beside_what_is_said_of_it_there() {
        let sample = Sample::new();
        let told = policies(&sample.report(), &rulebooks("open-okr").unwrap());
        let plain = anstream::adapter::strip_str(&told).to_string();
        assert!(plain.lines().count() >= 4 && plain.contains("here"), "{plain}");
        let all = policies(&sample.report(), &rulebooks("all").unwrap());
        assert_eq!(all.lines().count(), 2 * RULEBOOKS.len());
    }
}
