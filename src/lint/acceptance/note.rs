//! A cell of check notes in, what it accepts out: `ok task-as-key-result: agreed with CFO until 2027-03`.

use chrono::NaiveDate;

use crate::config::last_day;
use crate::recognise::period;

/// Words that open a note, folded, sorted.
const OPENERS: &[&str] = &["accept", "accepte", "accepted", "aceito", "aceptado", "akzeptiert", "ok", "okay"];

/// Words before the name of who accepts it, sorted.
const AGREED: &[&str] = &[
    " abgestimmt mit ",
    " accepted by ",
    " acordado com ",
    " acordado con ",
    " agreed by ",
    " agreed with ",
    " approuvé par ",
    " approved by ",
    " aprobado por ",
    " aprovado por ",
    " convenu avec ",
    " freigegeben von ",
    " genehmigt von ",
    " signed off by ",
    " validé par ",
];

/// Words before the day until which it is accepted, sorted.
const UNTIL: &[&str] = &[" até ", " bis ", " hasta ", " jusqu'au ", " jusqu'en ", " till ", " until ", " valid to "];

/// The longest name of who accepts something, in words.
const LONGEST_NAME: usize = 5;

/// One rule that a note accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The name of the rule as typed, in lower case.
    pub rule: String,
    /// Why, and with whom it was agreed, as typed.
    pub reason: String,
    /// Who accepts it, if it says so.
    pub by: Option<String>,
    /// The last day on which it is accepted.
    pub until: Option<NaiveDate>,
}

/// The notes of a cell, one a rule; what is no note says why.
pub fn read(text: &str) -> Vec<Result<Note, String>> {
    entries(text).into_iter().flat_map(|entry| entry_notes(&entry)).collect()
}

/// A line begins a note, and so does what stands behind a semicolon if it opens like one.
fn entries(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        for (number, part) in line.split(';').enumerate() {
            match entries.last_mut() {
                Some(last) if number > 0 && opened(part).is_none() => *last = format!("{last};{part}"),
                _ => entries.push(part.trim().to_owned()),
            }
        }
    }
    entries
}

/// What stands behind the opening word.
fn opened(text: &str) -> Option<&str> {
    let text = text.trim();
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let word = crate::model::words::fold(&text[..end]);
    OPENERS.contains(&&*word).then(|| text[end..].trim_start_matches([' ', ':', ',', '–', '-']))
}

fn entry_notes(entry: &str) -> Vec<Result<Note, String>> {
    let Some(rest) = opened(entry) else { return vec![Err("it does not begin with `ok`".to_owned())] };
    if rest.is_empty() {
        return vec![Err("it names no rule".to_owned())];
    }
    let Some((names, reason)) = rest.split_once(':').filter(|(_, reason)| !reason.trim().is_empty()) else {
        return vec![Err("it gives no reason".to_owned())];
    };
    let dated = dated(reason.trim());
    let note = |name: &str| {
        let (reason, until) = dated.clone()?;
        let rule = name.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase();
        Ok(Note { rule, by: agreed(&reason), reason, until })
    };
    names.split(',').map(note).collect()
}

/// A reason and the day until which it holds.
fn dated(text: &str) -> Result<(String, Option<NaiveDate>), String> {
    // Letters keep their length in bytes when only ASCII is lowered, so that places fit both texts.
    let padded = format!(" {}", text.to_ascii_lowercase());
    let last = UNTIL.iter().filter_map(|word| Some((padded.rfind(word)?, word.len()))).max();
    let Some((at, length)) = last else { return Ok((text.to_owned(), None)) };
    let day = text[at + length - 1..].trim().trim_end_matches('.');
    let reason = text[..at.saturating_sub(1)].trim_end_matches([' ', ',', ';']);
    let last_day = last_day(day).or_else(|| Some(period::parse(day)?.days()?.1));
    match last_day {
        Some(_) if reason.is_empty() => Err("it gives no reason".to_owned()),
        Some(until) => Ok((reason.to_owned(), Some(until))),
        // The word may belong to the reason: `open until the merger`.
        None if day.chars().any(|letter| letter.is_ascii_digit()) => Err(format!("`{day}` is no day")),
        None => Ok((text.to_owned(), None)),
    }
}

/// The name behind `agreed with`, at the end of a reason.
fn agreed(reason: &str) -> Option<String> {
    let padded = format!(" {}", reason.to_lowercase());
    let at = AGREED.iter().filter_map(|word| Some(padded.rfind(word)? + word.len())).max()?;
    // Lower case may be longer than what was typed, in a few scripts; then no name is told.
    let name = reason.get(at.checked_sub(1)?..)?.trim().trim_end_matches('.');
    let is_name = !name.is_empty() && name.split_whitespace().count() <= LONGEST_NAME;
    (is_name && reason.to_lowercase().len() == reason.len()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let told = |note: Result<Note, String>| match note {
            Ok(Note { rule, reason, by, until }) => {
                let until = until.map_or("for good".to_owned(), |until| until.to_string());
                format!("{rule} | {reason} | {} | {until}", by.unwrap_or_default())
            }
            Err(why) => format!("no: {why}"),
        };
        read(text).into_iter().map(told).collect()
    }

    #[test]
    fn a_note_names_rule_reason_person_and_day() {
        for (text, expected) in [
            (
                "ok task-as-key-result: agreed with CFO until 2027-03",
                "task-as-key-result | agreed with CFO | CFO | 2027-03-31",
            ),
            ("OK: missing owner: the post is vacant", "missing-owner | the post is vacant |  | for good"),
            (
                "Ok single-key-result: one figure is enough, approved by Dana Reyes, until 31 March 2027.",
                "single-key-result | one figure is enough, approved by Dana Reyes | Dana Reyes | 2027-03-31",
            ),
            (
                "akzeptiert missing-unit: abgestimmt mit Frau Öz bis Q1 2027",
                "missing-unit | abgestimmt mit Frau Öz | Frau Öz | 2027-03-31",
            ),
            ("ok past-due: stays open until the merger", "past-due | stays open until the merger |  | for good"),
        ] {
            assert_eq!(told(text), [expected]);
        }
    }

    #[test]
    fn a_cell_may_hold_several_notes() {
        let text = "ok missing-unit, missing-owner: a count; nobody yet\nok past-due: waiting; ok vague-verb: fine";
        assert_eq!(
            told(text),
            [
                "missing-unit | a count; nobody yet |  | for good",
                "missing-owner | a count; nobody yet |  | for good",
                "past-due | waiting |  | for good",
                "vague-verb | fine |  | for good",
            ]
        );
    }

    #[test]
    fn what_is_no_note_says_why() {
        for (text, expected) in [
            ("looks fine to me", "no: it does not begin with `ok`"),
            ("ok", "no: it names no rule"),
            ("ok missing-owner", "no: it gives no reason"),
            ("ok missing-owner: until 2027-03", "no: it gives no reason"),
            ("ok missing-owner: vacant until 2027-99", "no: `2027-99` is no day"),
            ("okra missing-owner: vacant", "no: it does not begin with `ok`"),
        ] {
            assert_eq!(told(text), [expected], "{text}");
        }
    }
}
