//! A sentence in the place of a key result in, what it is out.

mod amount;
mod count;
mod figure;
mod name;
mod state;
mod work;

use rust_decimal::Decimal;

use crate::lint::statement::lexicon::Classes;
use crate::lint::statement::sentence::{Lead, Sentence};
use crate::lint::statement::words::Class;
use crate::lint::statement::{Certainty, Kind, Numbers, Test, Verdict};
use amount::{changed_share, compared, led_amount, named_amount, outcome_behind_work, stepped, won};
use count::counted_work;
use figure::{service_level, share_named, steady, summed_up, watched};
use name::{clause, named, serves, told_work, unknown_thing};
use state::{direction, end_state, liked, made_state, removal, told};
use work::{
    added_work, capability, finished, limit_of_a_milestone, own_duty, raised_input, settled, widened_thing, work,
    work_behind_a_change,
};

pub(super) use amount::{WIN, calls_together, limit, spans};
pub(super) use work::{holds_meetings, means, mended_thing};

/// From the surest to the weakest.
pub(super) const TESTS: &[Test] = &[
    summed_up,
    question,
    share_named,
    steady,
    watched,
    raised_input,
    work_behind_a_change,
    added_work,
    widened_thing,
    compared,
    stepped,
    changed_share,
    outcome_behind_work,
    won,
    limit_of_a_milestone,
    own_duty,
    led_amount,
    service_level,
    counted_work,
    named_amount,
    removal,
    settled,
    end_state,
    direction,
    made_state,
    work,
    liked,
    capability,
    serves,
    finished,
    told,
    named,
    clause,
    unknown_thing,
    told_work,
];

/// What its numbers make of what its words say. Progress of work, from nothing to all, is no measure.
pub(super) fn with_numbers<'a>(
    sentence: &Sentence<'a>,
    said: Option<Verdict<'a>>,
    numbers: &Numbers,
) -> Option<Verdict<'a>> {
    let is_work = said.is_some_and(|verdict| matches!(verdict.kind, Kind::Task | Kind::Volume));
    match (numbers.baseline, numbers.target) {
        // "Increase the share" from 80 to 80 is a slip, of which another rule speaks.
        (Some(start), Some(end)) if start == end && !is_work => {
            let moves = sentence.leads(Class::Change) || sentence.leads(Class::Improve);
            if moves { said } else { Some(Verdict::sure(Kind::Figure, sentence.text)) }
        }
        (Some(start), Some(end)) if sentence.leads(Class::Keep) && are_near(start, end) => {
            said.map(|verdict| Verdict { certainty: Certainty::Arguable, ..verdict })
        }
        (Some(start), Some(end)) if start != end => {
            let is_progress = start.is_zero() && (end == Decimal::ONE || end == Decimal::ONE_HUNDRED);
            let is_told = said.is_some_and(|verdict| verdict.certainty == Certainty::Sure);
            // What is won moves only when others decide so, however it is told.
            let wins = sentence.leads(Class::Acquire);
            // "Sponsor berths taken per month" is no order to sponsor something: it is counted, and moves. Nor is what is to
            // become less: "Open repairs past their day".
            let orders = sentence.lead == Lead::Verb && !is_rate(sentence.text) && start < end;
            let stays = is_work && (is_progress || is_told && orders && !wins);
            if stays { said } else { Some(Verdict::sure(Kind::Outcome, sentence.text)) }
        }
        // What is named by a noun and wanted by number is counted, not finished: "Repairs done at night", 44.
        (None, Some(end)) if is_counted(sentence, numbers, end) && is_work => {
            Some(Verdict::arguable(Kind::Outcome, sentence.text))
        }
        (None, Some(_)) => match said {
            Some(verdict) if matches!(verdict.kind, Kind::Direction | Kind::EndState) => {
                Some(Verdict::arguable(Kind::Outcome, verdict.words))
            }
            // "Berths let per month", 31 today and 44 wanted: the row says what is to change.
            Some(verdict) if verdict.kind == Kind::Figure && numbers.has_gap && sentence.lead == Lead::Noun => {
                Some(Verdict::arguable(Kind::Outcome, verdict.words))
            }
            Some(verdict) if verdict.kind == Kind::Figure => {
                Some(Verdict { certainty: Certainty::Arguable, ..verdict })
            }
            said => said,
        },
        _ => said,
    }
}

/// Whether a sentence begins with a verb that tells what to do, if only because what is done stands behind it: `Stretch the
/// timeline`.
fn is_order(sentence: &Sentence) -> bool {
    sentence.lead == Lead::Verb || sentence.is(sentence.head + 1, Class::Determiner)
}

/// Whether a target is one of a count: of work that a team holds, only where it says how far it has come.
fn is_counted(sentence: &Sentence, numbers: &Numbers, end: Decimal) -> bool {
    let is_told = numbers.current.is_some() || !is_event(sentence) && !is_made(sentence);
    !is_order(sentence) && !is_completion(end) && is_told
}

/// Whether a sentence is the name of something that a team holds or sends: so many of it are work.
fn is_event(sentence: &Sentence) -> bool {
    let noun = sentence.noun(sentence.head);
    noun.is_some_and(|at| sentence.is(at, Class::Event) && !sentence.words[at].classes.meets(OUTSIDE))
}

/// Whether a sentence is the name of something that a team makes, and that it is there: `Tide charts in use`.
fn is_made(sentence: &Sentence) -> bool {
    let noun = sentence.noun(sentence.head).filter(|&at| is_thing(sentence, at));
    noun.is_some_and(|at| sentence.find(at, Class::Done).is_some())
}

/// What is counted whoever brings it about.
const OUTSIDE: Classes = Classes::of(&[Class::Party, Class::Metric]);

/// Whether a target says only that something is done.
fn is_completion(target: Decimal) -> bool {
    target == Decimal::ONE || target == Decimal::ONE_HUNDRED
}

/// Whether a text tells a rate, or how many of some do something: `per week`, `students who book`.
fn is_rate(text: &str) -> bool {
    const BETWEEN: &[&str] = &["par", "per", "por", "pro", "who"];
    text.split_whitespace().skip(1).any(|word| BETWEEN.contains(&&*word.to_lowercase()))
}

/// Whether two numbers are one to the eye: 99.7 and 99.9.
fn are_near(start: Decimal, end: Decimal) -> bool {
    (end - start).abs() * Decimal::ONE_HUNDRED <= end.abs()
}

fn question<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let asks = s.text.trim_end().ends_with('?') || s.is(s.head, Class::Question) && s.lead == Lead::Noun && s.head == 0;
    asks.then(|| Verdict::sure(Kind::Direction, s.text))
}

/// Verbs after which a figure is to move.
const MOVES: Classes =
    Classes::of(&[Class::Change, Class::Improve, Class::Achieve, Class::Clear, Class::Ensure, Class::Keep]);

/// Something made, and neither a figure nor a notion nor somebody.
fn is_thing(s: &Sentence, at: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Concept, Class::Party]);
    s.words[at].classes.meets(MADE) && !s.words[at].classes.meets(OTHERS)
}

/// Verbs of a team's own work.
const WORKING: Classes = Classes::of(&[Class::Task, Class::Produce, Class::Operate, Class::Monitor]);

/// Things made, held, written.
const MADE: Classes = Classes::of(&[Class::Deliverable, Class::Event]);

/// What no work delivers by itself.
const SOFT: Classes = Classes::of(&[Class::Ideal, Class::Concept, Class::Party]);
